//! What a change does to all possible systems, in paragraphs that every rendering shares.

use serde_json::Value as Json;

use super::possible::{Days, LevelMove, Possible, ScopeMove, Systems};
use crate::report::groups;
use crate::report::scales::Scales;
use crate::report::wire::{Crossing, Subject};
use crate::words::marks;
use solon_messages::{Lang, change, moves};

/// What is told where all possible systems were not asked about.
pub(super) fn not_asked(lang: Lang) -> &'static str {
    change::NotAsked.say(lang)
}

/// A paragraph and the points below it.
#[derive(Default)]
pub(in crate::report) struct Paragraph {
    pub(in crate::report) head: String,
    pub(in crate::report) points: Vec<String>,
}

impl Possible {
    /// Each move of a level or a scope, for people.
    pub(in crate::report) fn moves(&self, scales: &Scales, lang: Lang) -> Vec<Paragraph> {
        let levels = self.turns().into_iter();
        let levels = levels.map(|list| levels_told(&list, scales, lang));
        let scopes = self.crossings().into_iter();
        levels
            .chain(scopes.map(|list| scopes_told(&list, scales, lang)))
            .collect()
    }

    /// Moves between the same levels, on whatever days.
    pub(super) fn turns(&self) -> Vec<Vec<&LevelMove>> {
        let alike = groups(&self.levels, |l| {
            let levels = (l.before.clone(), l.after.clone());
            (l.scale.clone(), levels, l.transitions)
        });
        alike.into_iter().map(|(_, list)| list).collect()
    }

    /// Moves into the same scope or out of it, on whatever days.
    pub(super) fn crossings(&self) -> Vec<Vec<&ScopeMove>> {
        let alike = groups(&self.scopes, |s| (s.change, s.scales.clone()));
        alike.into_iter().map(|(_, list)| list).collect()
    }

    /// The same for people.
    pub(super) fn told(&self, scales: &Scales, lang: Lang) -> Vec<Paragraph> {
        if self.equivalent {
            let head = change::AllSame.say(lang);
            return vec![Paragraph {
                head: head.to_owned(),
                points: Vec::new(),
            }];
        }
        let mut out: Vec<Paragraph> = Vec::new();
        if !self.levels.is_empty() || !self.scopes.is_empty() {
            let head = change::LevelsTold.say(lang);
            out.push(Paragraph {
                head: head.to_owned(),
                points: Vec::new(),
            });
        }
        out.extend(self.moves(scales, lang));
        if out.is_empty() && self.others.iter().all(|o| o.kind != Subject::Scale) {
            let head = change::LevelsSame.say(lang);
            out.push(Paragraph {
                head: head.to_owned(),
                points: Vec::new(),
            });
        }
        if !self.others.is_empty() {
            let mut points = Vec::new();
            for ((kind, days), list) in groups(&self.others, |o| (o.kind, in_words(&o.days, lang)))
            {
                let ids: Vec<&str> = list.iter().map(|o| o.id.as_str()).collect();
                let (kind, ids) = (marks::kind(lang, kind.word()), ids.join(marks::list(lang)));
                points.push(change::Other { days, ids, kind }.say(lang));
            }
            out.push(Paragraph {
                head: change::Others.say(lang).to_owned(),
                points,
            });
        }
        out
    }
}

/// The levels before and after, in words.
pub(super) fn turn_words(of: &LevelMove, scales: &Scales, lang: Lang) -> String {
    let levels = |levels: &[String]| {
        let words = levels.iter().map(|l| scales.level_in_text(&of.scale, l));
        let words: Vec<String> = words.collect();
        words.join(change::Or.say(lang))
    };
    format!(
        "{}{}{} -> {}",
        scales.in_text(&of.scale),
        marks::colon(lang),
        levels(&of.before),
        levels(&of.after)
    )
}

/// The scales that a scope governs.
pub(super) fn scale_words(of: &ScopeMove, scales: &Scales, lang: Lang) -> String {
    let scales = of.scales.iter().map(|s| scales.in_text(s));
    scales.collect::<Vec<_>>().join(marks::list(lang))
}

fn levels_told(list: &[&LevelMove], scales: &Scales, lang: Lang) -> Paragraph {
    let all = joined(list.iter().flat_map(|l| &l.days));
    let mut days = in_words(&all, lang);
    let Some(first) = list.first() else {
        return Paragraph::default();
    };
    if first.transitions {
        days.push_str(marks::comma(lang));
        days.push_str(change::Transitions.say(lang));
    }
    let (turn, comma) = (turn_words(first, scales, lang), marks::comma(lang));
    let (semi, unless) = (marks::semi(lang), change::Unless.say(lang));
    let each = list.iter().flat_map(|l| {
        let days = l.days.as_slice();
        l.systems.iter().map(move |s| (s, days))
    });
    let complete = list.iter().all(|l| l.complete);
    Paragraph {
        head: format!("{turn}{comma}{days}{semi}{unless}"),
        points: points(each, &all, complete, lang),
    }
}

fn scopes_told(list: &[&ScopeMove], scales: &Scales, lang: Lang) -> Paragraph {
    let all = joined(list.iter().flat_map(|s| &s.days));
    let Some(first) = list.first() else {
        return Paragraph::default();
    };
    let (word, which) = match first.change {
        Crossing::ComesIn => (
            change::ComesIn.say(lang),
            change::InScopeAfterwards.say(lang),
        ),
        Crossing::FallsOut => (change::FallsOut.say(lang), change::InScopeBefore.say(lang)),
    };
    let names = scale_words(first, scales, lang);
    let (colon, comma, semi) = (marks::colon(lang), marks::comma(lang), marks::semi(lang));
    let days = in_words(&all, lang);
    let each = list.iter().flat_map(|s| {
        let days = s.days.as_slice();
        s.systems.iter().map(move |one| (one, days))
    });
    let complete = list.iter().all(|s| s.complete);
    Paragraph {
        head: format!("{names}{colon}{word}{comma}{days}{semi}{which}"),
        points: points(each, &all, complete, lang),
    }
}

/// Each group once, with its own days where it does not move on all.
fn points<'a>(
    groups: impl Iterator<Item = (&'a Systems, &'a [Days])>,
    all: &[Days],
    complete: bool,
    lang: Lang,
) -> Vec<String> {
    let mut told: Vec<(&Systems, Vec<&Days>)> = Vec::new();
    for (systems, days) in groups {
        let same = told.iter_mut().find(|(t, _)| t.written == systems.written);
        match same {
            Some((_, known)) => known.extend(days.iter()),
            None => told.push((systems, days.iter().collect())),
        }
    }
    let mut points: Vec<String> = Vec::new();
    for (systems, days) in told {
        let days = joined(days);
        let text = systems.told(lang);
        points.push(if days == all {
            text
        } else {
            let (days, systems) = (in_words(&days, lang), text);
            moves::On { days, systems }.say(lang)
        });
    }
    if !complete {
        points.push(change::Further.say(lang).to_owned());
    }
    points
}

/// Days as few stretches.
pub(super) fn joined<'a>(days: impl IntoIterator<Item = &'a Days>) -> Vec<Days> {
    let mut all: Vec<&Days> = days.into_iter().collect();
    // Days are written so that the order of their texts is theirs.
    all.sort_by_key(|d| &d.from);
    let mut out: Vec<Days> = Vec::new();
    for day in all {
        match out.last_mut() {
            Some(last) if last.until.is_none() || day.from <= last.until => {
                let later = last.until.clone().zip(day.until.clone());
                last.until = later.map(|(a, b)| a.max(b));
            }
            _ => out.push(day.clone()),
        }
    }
    out
}

impl Systems {
    fn told(&self, lang: Lang) -> String {
        let systems = if self.are.is_empty() {
            change::All.say(lang).to_owned()
        } else {
            self.are.join(marks::semi(lang))
        };
        // What is no or nothing is not worth a word.
        let answers = self.example.iter().filter_map(|(name, value)| match value {
            Json::Bool(false) => None,
            Json::Array(list) if list.is_empty() => None,
            Json::Array(list) => {
                let names: Vec<&str> = list.iter().filter_map(Json::as_str).collect();
                Some(format!("{name} [{}]", names.join(marks::list(lang))))
            }
            Json::String(text) => Some(format!("{name} {text}")),
            other => Some(format!("{name} {other}")),
        });
        let answers: Vec<String> = answers.collect();
        let answers = if answers.is_empty() {
            change::AllNo.say(lang).to_owned()
        } else {
            answers.join(marks::comma(lang))
        };
        change::Example { answers, systems }.say(lang)
    }
}

pub(super) fn in_words(days: &[Days], lang: Lang) -> String {
    let each = days.iter().map(|d| match (&d.from, &d.until) {
        (None, None) => change::EveryDay.say(lang).to_owned(),
        (Some(from), None) => change::DayFrom { from }.say(lang),
        (None, Some(until)) => change::DayBefore { until }.say(lang),
        (Some(from), Some(until)) => change::DayFromUntil { from, until }.say(lang),
    });
    let each: Vec<String> = each.collect();
    each.join(change::And.say(lang))
}
