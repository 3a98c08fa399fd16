//! Which levels begin and end to be in effect, read off the steps of a timeline.

use super::Entry;
use crate::eval::Label;
use crate::report::RegimeResult;
use crate::report::names::Names;
use crate::report::scales::{ScaleWords, Scales};
use crate::report::timeline::{RegimeLine, StepReport};
use crate::report::wire::{CalendarKind, Governs, Subject, Truth};
use crate::words::marks;
use solon_messages::{Lang, calendar, rests};

/// The levels above the lowest of each scale that begin or end after the first step.
pub(super) fn levels(r: &RegimeResult<'_>, regime: &RegimeLine, lang: Lang) -> Vec<Entry> {
    let scales = Scales::new(r.program, lang);
    let several = scales.iter().count() > 1;
    let mut out = Vec::new();
    for scale in scales.iter() {
        out.extend(holds(r, regime, scale, lang));
        for (k, level) in scale.levels.iter().enumerate().skip(1) {
            let found = Levels {
                regime,
                states: regime.steps.iter().map(|s| state(s, scale, k)).collect(),
            };
            let mut title = level.words.clone();
            if several {
                title.push_str(&marks::paren(lang, &scales.title(&scale.name)));
            }
            let id = format!("{}:{}", scale.name, level.name);
            out.extend(found.turns().into_iter().map(|turn| {
                let level = &title;
                let what = match turn.kind {
                    CalendarKind::LevelEnds => calendar::LevelEnds { level }.say(lang),
                    _ => calendar::LevelBegins { level }.say(lang),
                };
                let entry = Entry {
                    perhaps: turn.perhaps,
                    title: title.clone(),
                    what,
                    ..Entry::new(turn.kind, (&regime.pack, &id))
                };
                found.caused(turn, entry)
            }));
        }
    }
    out
}

/// The highest level of a scale, where it is in effect in the first step, or may be: since when, and the
/// rules that give it.
fn holds(
    r: &RegimeResult<'_>,
    regime: &RegimeLine,
    scale: &ScaleWords,
    lang: Lang,
) -> Option<Entry> {
    let top = scale.levels.len().checked_sub(1).filter(|k| *k > 0)?;
    let level = scale.levels.get(top)?;
    let held = state(regime.steps.first()?, scale, top);
    if held == Truth::False {
        return None;
    }
    let names = Names {
        view: r.view(),
        lang,
    };
    let own = r.program.scale(&scale.name)?;
    let rules = r.outcome.rules.iter();
    let today = rules.filter(|o| matches!(o.today, Label::Fires | Label::Open));
    let nodes = today.filter_map(|o| Some((o, names.view.nodes(o)?)));
    let giving = nodes.filter(|(_, nodes)| {
        let mut given = nodes.given.iter();
        given.any(|g| g.scale == own && g.level == top)
    });
    let giving: Vec<_> = giving.collect();
    let days: Option<Vec<_>> = giving.iter().map(|(o, _)| o.run.from).collect();
    let from = days.unwrap_or_default().into_iter().min();
    let id = format!("{}:{}", scale.name, level.name);
    let words = &level.words;
    Some(Entry {
        on: from.map(|day| day.to_string()),
        perhaps: held != Truth::True,
        title: words.clone(),
        what: rests::Holds { level: words }.say(lang),
        by: giving.iter().map(|(o, _)| names.id(o.provision)).collect(),
        cites: giving
            .iter()
            .flat_map(|(_, nodes)| names.cites(&nodes.body.cites))
            .collect(),
        ..Entry::new(CalendarKind::LevelBegins, (&regime.pack, &id))
    })
}

/// Whether a level is in effect on the days of a step.
fn state(step: &StepReport, scale: &ScaleWords, level: usize) -> Truth {
    match step.scope {
        Governs::Out => Truth::False,
        _ => step.holds(scale, level),
    }
}

/// A level of a scale over the steps of a regime.
struct Levels<'a> {
    regime: &'a RegimeLine,
    states: Vec<Truth>,
}

/// Where it begins or ends, by the steps that do it: the first with which it may, and the one with which
/// it surely does.
#[derive(Clone, Copy)]
struct Turn {
    kind: CalendarKind,
    earliest: Option<usize>,
    latest: Option<usize>,
    perhaps: bool,
}

impl Levels<'_> {
    fn turns(&self) -> Vec<Turn> {
        let mut out = Vec::new();
        let held = |i: usize| self.states.get(i).is_some_and(|s| *s != Truth::False);
        let mut at = 0;
        while at < self.states.len() {
            if !held(at) {
                at += 1;
                continue;
            }
            let end = (at..self.states.len()).find(|i| !held(*i));
            let end = end.unwrap_or(self.states.len());
            out.extend(self.begin(at, end));
            out.extend(self.end(at, end));
            at = end;
        }
        out
    }

    /// Steps from one until before another, in which it surely is in effect.
    fn sure(&self, from: usize, until: usize) -> impl DoubleEndedIterator<Item = usize> {
        (from..until).filter(|i| self.states.get(*i) == Some(&Truth::True))
    }

    /// How it begins in a stretch of steps in which it is, or may be, in effect.
    fn begin(&self, from: usize, until: usize) -> Option<Turn> {
        let sure = self.sure(from, until).next();
        // What it is in the first step began before.
        let earliest = Some(from).filter(|i| *i > 0);
        let latest = sure.filter(|i| *i > 0);
        (earliest.is_some() || latest.is_some()).then_some(Turn {
            kind: CalendarKind::LevelBegins,
            earliest,
            latest,
            perhaps: sure.is_none(),
        })
    }

    /// How it ends with that stretch.
    fn end(&self, from: usize, until: usize) -> Option<Turn> {
        let sure = self.sure(from, until).next_back();
        let earliest = sure.map(|i| i + 1).filter(|i| *i < self.states.len());
        let latest = Some(until).filter(|i| *i < self.states.len());
        (earliest.is_some() || latest.is_some()).then_some(Turn {
            kind: CalendarKind::LevelEnds,
            earliest,
            latest,
            perhaps: sure.is_none() || latest.is_none(),
        })
    }

    /// An entry with the days of a turn, and the rules that turn with it: those that give the level where
    /// there are such, else whatever turns on that day.
    fn caused(&self, turn: Turn, entry: Entry) -> Entry {
        let step = |i: Option<usize>| i.and_then(|i| self.regime.steps.get(i));
        let day = |i: Option<usize>| step(i).map(|s| s.from.clone());
        let causes = step(turn.earliest.or(turn.latest)).map_or(&[][..], |s| &s.causes);
        let rule = |subject: Subject| matches!(subject, Subject::Rule);
        let other = |subject: Subject| matches!(subject, Subject::Exception | Subject::Stay);
        let any = causes.iter().any(|c| rule(c.kind));
        let kept = causes.iter().filter(|c| match any {
            true => rule(c.kind),
            false => other(c.kind),
        });
        let mut entry = entry.between(day(turn.earliest), day(turn.latest));
        for cause in kept {
            entry.by.push(cause.id.clone());
            for cite in &cause.cites {
                if !entry.cites.contains(cite) {
                    entry.cites.push(cite.clone());
                }
            }
        }
        entry
    }
}
