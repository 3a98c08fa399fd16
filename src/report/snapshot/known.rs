//! Whether an answer changed between two descriptions, or only what is known of it. Read off the answers
//! as they are kept, by names.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::answer_change::{AnswerChange, AnswerMove};
use super::tree::{Branch, Item};
use crate::program::Number;

/// The answers that differ between two descriptions, by the names of the questions.
pub(super) fn answer_changes(old: &Branch, new: &Branch) -> Vec<AnswerChange> {
    let keys = |b: &Branch| -> Vec<String> { b.entries.iter().map(|e| e.key.clone()).collect() };
    let added = keys(new).into_iter().filter(|key| old.get(key).is_none());
    let all = keys(old).into_iter().chain(added);
    let change = |fact: String| {
        let (old, new) = (old.get(&fact), new.get(&fact));
        Some(AnswerChange {
            change: answer_move(old, new)?,
            old: old.cloned(),
            new: new.cloned(),
            fact,
        })
    };
    all.filter_map(change).collect()
}

/// What became of an answer; `None` where it is as it was.
fn answer_move(old: Option<&Item>, new: Option<&Item>) -> Option<AnswerMove> {
    if old == new {
        return None;
    }
    let (a, b) = (Known::read(old), Known::read(new));
    let assumed = [old, new].into_iter().any(is_assumed);
    Some(match (&a, &b) {
        (Known::Nothing, Known::Nothing) => return None,
        (Known::Nothing, _) => AnswerMove::First,
        (_, Known::Nothing) => AnswerMove::NoLonger,
        _ if assumed && stated(old) == stated(new) => AnswerMove::Basis,
        // An assumption is no knowledge of how it was.
        _ if assumed => AnswerMove::Perhaps,
        _ if a.excludes(&b) => AnswerMove::Changed,
        _ => AnswerMove::Perhaps,
    })
}

/// What ends an answer that is assumed.
pub(super) const ASSUMED: &str = " (assumed)";

fn is_assumed(item: Option<&Item>) -> bool {
    matches!(item, Some(Item::Text(text)) if text.ends_with(ASSUMED))
}

/// The answer without what it rests on, in one line.
fn stated(item: Option<&Item>) -> String {
    match item {
        Some(Item::Text(text)) => text.strip_suffix(ASSUMED).unwrap_or(text).to_owned(),
        Some(Item::List(values)) => values.join(", "),
        Some(Item::Branch(_)) | None => String::new(),
    }
}

/// What is known of an answer.
enum Known {
    Nothing,
    /// One of some values; of which there is one where it is known.
    OneOf(BTreeSet<String>),
    /// Several values.
    Several(Several),
    /// Between bounds.
    Within(Bounds),
}

/// Some values of a list.
struct Several {
    /// Those that it surely has.
    must: BTreeSet<String>,
    /// Those that it may have; `None`: any but those that are absent.
    may: Option<BTreeSet<String>>,
    absent: BTreeSet<String>,
}

/// Nothing of a list.
const EMPTY: &str = "none";

impl Known {
    fn read(item: Option<&Item>) -> Known {
        let text = match item {
            None | Some(Item::Branch(_)) => return Known::Nothing,
            Some(Item::List(values)) => {
                return Known::Several(Several::exactly(values.iter().cloned().collect()));
            }
            Some(Item::Text(text)) => text.strip_suffix(ASSUMED).unwrap_or(text),
        };
        if text == "unknown" {
            Known::Nothing
        } else if let Some((must, open)) = text.split_once("; possibly ") {
            let must = values(must);
            let may = must.union(&values(open)).cloned().collect();
            Known::Several(Several {
                must,
                may: Some(may),
                absent: BTreeSet::new(),
            })
        } else if let Some((must, absent)) = text.split_once("; not ") {
            let absent = absent.split_once(';').map_or(absent, |(list, _)| list);
            Known::Several(Several {
                must: values(must),
                may: None,
                absent: values(absent),
            })
        } else if let Some(bounds) = Bounds::read(text) {
            Known::Within(bounds)
        } else {
            Known::OneOf(values(text))
        }
    }

    /// Whether nothing fits both.
    fn excludes(&self, other: &Known) -> bool {
        match (self, other) {
            (Known::OneOf(a), Known::OneOf(b)) => a.is_disjoint(b),
            (Known::Within(a), Known::Within(b)) => a.excludes(b),
            (Known::Within(bounds), Known::OneOf(of))
            | (Known::OneOf(of), Known::Within(bounds)) => {
                // What is no point at all, such as a day that never came, lies within no bounds.
                let outside = |v: &String| Point::read(v).is_none_or(|p| bounds.leaves_out(p));
                of.iter().all(outside)
            }
            (Known::Several(a), Known::Several(b)) => a.excludes(b),
            (Known::Several(some), Known::OneOf(of)) | (Known::OneOf(of), Known::Several(some)) => {
                of.iter().all(|v| v == EMPTY) && some.excludes(&Several::exactly(BTreeSet::new()))
            }
            (Known::Several(_), Known::Within(_)) | (Known::Within(_), Known::Several(_)) => true,
            (Known::Nothing, _) | (_, Known::Nothing) => false,
        }
    }
}

fn values(list: &str) -> BTreeSet<String> {
    let each = list.split(", ").filter(|v| !v.is_empty());
    each.map(str::to_owned).collect()
}

impl Several {
    fn exactly(values: BTreeSet<String>) -> Several {
        Several {
            must: values.clone(),
            may: Some(values),
            absent: BTreeSet::new(),
        }
    }

    fn allows(&self, value: &String) -> bool {
        let may = self.may.as_ref();
        may.is_none_or(|may| may.contains(value)) && !self.absent.contains(value)
    }

    fn excludes(&self, other: &Several) -> bool {
        let lacks = |a: &Several, b: &Several| a.must.iter().any(|v| !b.allows(v));
        lacks(self, other) || lacks(other, self)
    }
}

/// A number or a day.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Point {
    Number(Number),
    Day(Date),
}

impl Point {
    fn read(text: &str) -> Option<Point> {
        let day = text.parse().ok().map(Point::Day);
        day.or_else(|| text.parse().ok().map(Point::Number))
    }
}

/// Bounds, each with whether it is included.
struct Bounds {
    low: Option<(Point, bool)>,
    high: Option<(Point, bool)>,
}

impl Bounds {
    /// Reads `from 3, under 5`; `None` where a text is no such thing.
    fn read(text: &str) -> Option<Bounds> {
        let mut out = Bounds {
            low: None,
            high: None,
        };
        for part in text.split(", ") {
            let (side, included, point) = if let Some(p) = part.strip_prefix("from ") {
                (&mut out.low, true, p)
            } else if let Some(p) = part.strip_prefix("over ") {
                (&mut out.low, false, p)
            } else if let Some(p) = part.strip_prefix("up to ") {
                (&mut out.high, true, p)
            } else {
                (&mut out.high, false, part.strip_prefix("under ")?)
            };
            *side = Some((Point::read(point)?, included));
        }
        Some(out)
    }

    fn excludes(&self, other: &Bounds) -> bool {
        ends_before(self.high, other.low) || ends_before(other.high, self.low)
    }

    fn leaves_out(&self, point: Point) -> bool {
        let at = Some((point, true));
        ends_before(at, self.low) || ends_before(self.high, at)
    }
}

/// Whether something ends before something else begins.
fn ends_before(high: Option<(Point, bool)>, low: Option<(Point, bool)>) -> bool {
    match (high, low) {
        (Some((high, a)), Some((low, b))) => high < low || (high == low && !(a && b)),
        _ => false,
    }
}
