//! A regime over time on a page: levels as bars over days, and the same as a table. Nothing is computed
//! here; the steps say everything.

use jiff::civil::Date;

use super::{RegimeLine, StepReport};
use crate::report::groups;
use crate::report::html::{Bar, Block, Blocks, Days, Fold, Inline, Line, Sign, Table};
use crate::report::layout::pad;
use crate::report::phrases::home_places;
use crate::report::scales::ScaleWords;
use crate::report::turns::turn_words;
use crate::report::wire::{Governs, Subject, Truth};
use crate::words::marks;
use solon_messages::{Lang, page, report, tell, time};

/// How many years before the day asked for, and after it, are drawn at most.
const BEFORE: i16 = 3;
const AFTER: i16 = 8;
/// The longest name of a row.
const NAME: usize = 24;

/// The picture and the table of a regime, as it stands from some day on; nothing where nothing ever
/// changes.
pub(in crate::report) fn blocks(line: &RegimeLine, on: &str, lang: Lang) -> Vec<Block> {
    let Ok(now) = on.parse::<Date>() else {
        return Vec::new();
    };
    if line.steps.len() < 2 {
        return Vec::new();
    }
    let painter = Painter::new(line, now, lang);
    let mut out = Vec::new();
    let picture = painter.picture();
    if !picture.rows.is_empty() {
        out.push(Block::Days(picture));
    }
    out.push(Block::Fold(Fold {
        head: Line::said(page::DaysInWords.say(lang)),
        inner: Blocks(vec![painter.table()]),
        ..Fold::default()
    }));
    out
}

/// Since when the level of a day is in effect, by the steps before that day; nothing where it always was. Of
/// a level that is open the lowest counts, which is in effect whatever comes of it.
pub(in crate::report) fn since<'l>(
    line: &'l RegimeLine,
    scale: &ScaleWords,
    on: &str,
) -> Option<Since<'l>> {
    let of = |s: &'l StepReport| Some((s.scope, &s.scales.get(&scale.name)?.in_effect));
    let until = line.steps.iter().position(|s| covers(s, on))?;
    let (_, [low, high]) = of(line.steps.get(until)?)?;
    let open = low != high;
    if open && scale.is_bottom(low) {
        return None;
    }
    let level = |s: &'l StepReport| {
        let (scope, [low, high]) = of(s)?;
        Some((scope, low, (!open).then_some(high)))
    };
    let now = level(line.steps.get(until)?)?;
    let before = line.steps.iter().take(until);
    let last = before.rev().take_while(|s| level(s) == Some(now)).count();
    let first = line.steps.get(until - last)?;
    (until > last).then_some(Since {
        day: &first.from,
        lowest: open,
    })
}

/// A day since which something is so.
#[derive(Clone, Copy, Debug)]
pub(in crate::report) struct Since<'l> {
    day: &'l str,
    /// It is that of the lowest of several levels.
    lowest: bool,
}

/// Whether a step has a day.
fn covers(step: &StepReport, on: &str) -> bool {
    let day = |text: &str| text.parse::<Date>().ok();
    let on = day(on);
    day(&step.from) <= on && on < day(&step.until)
}

struct Painter<'a> {
    line: &'a RegimeLine,
    on: Date,
    from: Date,
    to: Date,
    lang: Lang,
}

impl<'a> Painter<'a> {
    fn new(line: &'a RegimeLine, on: Date, lang: Lang) -> Painter<'a> {
        let year = |y: i16| Date::new(y, 1, 1).unwrap_or(on);
        let changes = line.steps.iter().skip(1);
        let days: Vec<Date> = changes.filter_map(|s| s.from.parse().ok()).collect();
        let first = days.first().map_or(on, |d| *d).min(on).year();
        let last = days.last().map_or(on, |d| *d).max(on).year();
        Painter {
            line,
            on,
            from: year(first.max(on.year().saturating_sub(BEFORE))),
            to: year(last.min(on.year().saturating_add(AFTER)).saturating_add(2)),
            lang,
        }
    }

    /// Where a day lies.
    fn x(&self, day: Date) -> i64 {
        let days = |a: Date, b: Date| a.until(b).map_or(0, |s| i64::from(s.get_days()));
        let all = days(self.from, self.to).max(1);
        let day = day.clamp(self.from, self.to);
        Days::NAMES + days(self.from, day) * Days::WIDTH / all
    }

    fn picture(&self) -> Days {
        let mut rows = Vec::new();
        for scale in self.line.scales.iter() {
            for (k, level) in scale.levels.iter().enumerate().rev() {
                let bars = self.bars(scale, k);
                let idle = k == 0 && !self.above_bottom(scale) && !rows.is_empty();
                if !bars.is_empty() && !idle {
                    rows.push((pad(&level.words, NAME).trim_end().to_owned(), bars));
                }
            }
        }
        let drawn = |sign: Sign| {
            rows.iter()
                .any(|(_, bars)| bars.iter().any(|b| b.sign == sign))
        };
        let legend = [
            (Sign::Today, page::BarInEffect.say(self.lang)),
            (Sign::MayToday, page::BarPerhaps.say(self.lang)),
            (Sign::Later, page::BarEnacted.say(self.lang)),
        ];
        let legend = legend.into_iter().filter(|(sign, _)| drawn(*sign));
        Days {
            words: page::DaysPicture { day: &self.on }.say(self.lang),
            legend: legend.map(|(s, words)| (s, words.to_owned())).collect(),
            years: self.years(),
            now: Some((self.x(self.on), self.on.to_string())),
            rows,
        }
    }

    fn above_bottom(&self, scale: &ScaleWords) -> bool {
        self.line.steps.iter().any(|s| {
            let levels = s.scales.get(&scale.name);
            levels.is_some_and(|l| !scale.is_bottom(&l.class[1]))
        })
    }

    /// The bars of a level; steps that say the same of it are one.
    fn bars(&self, scale: &ScaleWords, level: usize) -> Vec<Bar> {
        let at = |name: &str| scale.position(name).unwrap_or(0);
        let sign = |s: &StepReport| {
            let l = s.scales.get(&scale.name)?;
            if s.scope == Governs::Out {
                return None;
            }
            match s.holds(scale, level) {
                Truth::True => Some(Sign::Today),
                Truth::Unknown => Some(Sign::MayToday),
                Truth::False => {
                    let class = at(&l.class[0])..=at(&l.class[1]);
                    class.contains(&level).then_some(Sign::Later)
                }
            }
        };
        let mut out: Vec<Bar> = Vec::new();
        for (sign, steps) in runs(&self.line.steps, sign) {
            let ends = steps.first().zip(steps.last());
            let days = ends.and_then(|(a, b)| Some((a.from.parse().ok()?, b.until.parse().ok()?)));
            if let (Some(sign), Some((from, until))) = (sign, days) {
                let (from, until) = (self.x(from), self.x(until));
                let size = until - from;
                if size > 0 {
                    out.push(Bar { sign, from, size });
                }
            }
        }
        out
    }

    fn years(&self) -> Vec<(i64, String)> {
        let (first, last) = (self.from.year(), self.to.year());
        let step = if last - first > 9 { 2 } else { 1 };
        let years = (first..last).step_by(step);
        years
            .filter_map(|year| Some((self.x(Date::new(year, 1, 1).ok()?), year.to_string())))
            .collect()
    }

    /// Days on which something changes, with what is so from then on and why.
    fn table(&self) -> Block {
        let lang = self.lang;
        let row = |(i, step): (usize, &StepReport)| {
            let days = match i {
                0 => page::DaysBefore { day: &step.until }.say(lang),
                _ => page::DaysFrom { day: &step.from }.say(lang),
            };
            vec![
                Line::said(&days),
                Line::said(&self.levels(step)),
                Line::said(&step.duties.len().to_string()),
                Line::said(&self.causes(step)),
            ]
        };
        let head = [
            page::HeadDays.say(lang),
            page::HeadInEffect.say(lang),
            page::HeadDuties.say(lang),
            page::HeadChanges.say(lang),
        ];
        Block::Table(Table {
            caption: page::DaysInWords.say(lang).to_owned(),
            head: head.map(str::to_owned).to_vec(),
            rows: self.line.steps.iter().enumerate().map(row).collect(),
            ..Table::default()
        })
    }

    fn levels(&self, step: &StepReport) -> String {
        let lang = self.lang;
        if step.scope != Governs::In {
            let verdict = marks::verdict(lang, step.scope.word());
            let scope = time::Scope { verdict }.say(lang);
            if step.scope == Governs::Out {
                return scope;
            }
        }
        let mut out = Vec::new();
        for (i, scale) in self.line.scales.iter().enumerate() {
            let Some(l) = step.scales.get(&scale.name) else {
                continue;
            };
            if i > 0 && !self.above_bottom(scale) {
                continue;
            }
            let words = |[a, b]: &[String; 2]| self.line.scales.range(&scale.name, [a, b]);
            let mut text = words(&l.in_effect);
            if l.class != l.in_effect {
                let level = words(&l.class);
                text.push_str(&marks::paren(lang, &time::Classified { level }.say(lang)));
            }
            if l.scope_open {
                text.push_str(report::ScaleScopeOpen.say(lang));
            }
            out.push(text);
        }
        out.join(marks::semi(lang))
    }

    fn causes(&self, step: &StepReport) -> String {
        let lang = self.lang;
        let mut out = Vec::new();
        for ((kind, change), list) in groups(&step.causes, |c| (c.kind, c.change)) {
            let what = turn_words(change, kind, lang);
            let colon = marks::colon(lang);
            if matches!(kind, Subject::Duty | Subject::Permission) {
                let n = list.len();
                out.push(time::Counted { n, what }.say(lang));
                continue;
            }
            out.extend(list.iter().map(|c| {
                let places = marks::paren(lang, &home_places(&c.cites, lang));
                format!("{what}{colon}{}{places}", c.id)
            }));
        }
        out.join(marks::semi(lang))
    }
}

/// Neighbours of which the same is so.
fn runs<'s, K: PartialEq>(
    steps: &'s [StepReport],
    key: impl Fn(&StepReport) -> K,
) -> Vec<(K, Vec<&'s StepReport>)> {
    let mut out: Vec<(K, Vec<&'s StepReport>)> = Vec::new();
    for step in steps {
        let key = key(step);
        match out.last_mut() {
            Some((last, list)) if *last == key => list.push(step),
            _ => out.push((key, vec![step])),
        }
    }
    out
}

/// A line on the day from which something is so.
#[must_use]
pub(in crate::report) fn since_line(since: Since<'_>, lang: Lang) -> Inline {
    let Since { day, lowest } = since;
    Inline::Quiet(match lowest {
        true => tell::LowestSince { day }.say(lang),
        false => page::Since { day }.say(lang),
    })
}
