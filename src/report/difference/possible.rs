//! What a change does to all possible systems: levels that change and for whom, and what else comes
//! out differently for somebody. That nothing changes is a proof.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value as Json;

use super::Side;
use super::told::scale_words;
use crate::analyse::{
    Changes, LevelChange, Observable, Region, Says, ScopeChange, Stretch, joined,
};
use crate::facts::{Facts, Shown};
use crate::program::Program;
use crate::report::answers::level_words;
use crate::report::wire::{Crossing, Subject};
use crate::words::{self, marks};
use solon_messages::{Lang, change};

/// All possible systems under both sides.
#[derive(Clone, Debug, Serialize)]
pub struct Possible {
    /// Proved: every system comes out the same on every day.
    pub equivalent: bool,
    /// Levels in effect that change, of systems in scope under both.
    pub levels: Vec<LevelMove>,
    /// Systems that come into scope or fall out of it.
    pub scopes: Vec<ScopeMove>,
    /// Provisions, clauses, roles and constraints that come out differently for some system.
    pub others: Vec<Other>,
}

/// Systems whose level changes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LevelMove {
    /// The scale.
    pub scale: String,
    /// Levels that they have under the old rules: one where they fall, several where they rise.
    pub before: Vec<String>,
    /// Levels that they have under the new rules: several where they fall, one where they rise.
    pub after: Vec<String>,
    /// By the days as enacted the level stays; transitions move the days on which it applies.
    pub transitions: bool,
    /// The days on which they differ so.
    pub days: Vec<Days>,
    /// Which systems: all that one of these describes, where nothing that stays as it is stands
    /// against the rule that changes, and no other rule gives more.
    pub systems: Vec<Systems>,
    /// Whether every system that moves so is described.
    pub complete: bool,
}

/// Systems that come into scope or fall out of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScopeMove {
    /// Which way.
    pub change: Crossing,
    /// The scales that the scope governs.
    pub scales: Vec<String>,
    /// The days on which they differ so.
    pub days: Vec<Days>,
    /// Which systems: all that one of these describes.
    pub systems: Vec<Systems>,
    /// Whether every system that moves so is described.
    pub complete: bool,
}

/// Days, the last one excluded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Days {
    /// First day; null from ever.
    pub from: Option<String>,
    /// First day after them; null for ever.
    pub until: Option<String>,
}

/// Systems that move together.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Systems {
    /// What is so of each of them, in words.
    pub are: Vec<String>,
    /// The same in the rule language.
    pub written: String,
    /// A smallest one, as the `facts` of a description: every answer that counts, also what is no or
    /// nothing.
    pub example: BTreeMap<String, Json>,
    /// A day on which it moves; null for any before all others.
    pub on: Option<String>,
}

/// Something that comes out differently for some system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Other {
    /// What it is.
    pub kind: Subject,
    /// Its id or name.
    pub id: String,
    /// The days on which it may.
    pub days: Vec<Days>,
}

/// What is told where all possible systems were not asked about.
pub(super) fn not_asked(lang: Lang) -> &'static str {
    change::NotAsked.say(lang)
}

/// Changes as others read them.
#[must_use]
pub fn possible(changes: &Changes, sides: [Side<'_>; 2], lang: Lang) -> Possible {
    let teller = Teller { sides, lang };
    let mut others: BTreeMap<(Subject, String), BTreeSet<Stretch>> = BTreeMap::new();
    for moved in &changes.moved {
        let days = others.entry(named(&moved.seen)).or_default();
        days.extend(moved.days.iter().copied());
    }
    Possible {
        equivalent: changes.equivalent(),
        levels: changes.levels.iter().map(|c| teller.level(c)).collect(),
        scopes: changes.scopes.iter().map(|c| teller.scope(c)).collect(),
        others: others
            .into_iter()
            .map(|((kind, id), stretches)| Other {
                kind,
                id,
                days: joined(stretches).iter().map(days).collect(),
            })
            .collect(),
    }
}

fn named(seen: &Observable) -> (Subject, String) {
    let (kind, id) = match seen {
        Observable::Clause(id) => (Subject::Scope, id),
        Observable::Level(scale, _) => (Subject::Level, scale),
        Observable::Fires(kind, id)
        | Observable::Defeated(kind, id)
        | Observable::Terms(kind, id) => ((*kind).into(), id),
        Observable::Scale(name) => (Subject::Scale, name),
        Observable::Binds(id) | Observable::Due(id, _) => (Subject::Duty, id),
        Observable::Limit(id, _) => (Subject::Penalty, id),
        Observable::Role(name) => (Subject::Role, name),
        Observable::Constraint(name) => (Subject::Constraint, name),
    };
    (kind, id.clone())
}

fn days((from, until): &Stretch) -> Days {
    Days {
        from: from.map(|d| d.to_string()),
        until: until.map(|d| d.to_string()),
    }
}

struct Teller<'a> {
    sides: [Side<'a>; 2],
    lang: Lang,
}

impl Teller<'_> {
    fn level(&self, change: &LevelChange) -> LevelMove {
        let level = vec![change.level.clone()];
        let other = change.other.clone();
        let (before, after) = if change.rises {
            (other, level)
        } else {
            (level, other)
        };
        LevelMove {
            scale: change.scale.clone(),
            before,
            after,
            transitions: change.moved,
            days: change.days.iter().map(days).collect(),
            systems: change.regions.iter().map(|r| self.systems(r)).collect(),
            complete: change.complete,
        }
    }

    fn scope(&self, change: &ScopeChange) -> ScopeMove {
        let word = if change.enters {
            Crossing::ComesIn
        } else {
            Crossing::FallsOut
        };
        ScopeMove {
            change: word,
            scales: change.scales.clone(),
            days: change.days.iter().map(days).collect(),
            systems: change.regions.iter().map(|r| self.systems(r)).collect(),
            complete: change.complete,
        }
    }

    fn systems(&self, region: &Region) -> Systems {
        let [old, new] = self.sides;
        let program = |said: &Says| if said.new { new.program } else { old.program };
        let are = region
            .says
            .iter()
            .map(|s| words::phrase(program(s), &s.cond, self.lang));
        let written = region.says.iter().map(|s| {
            let text = words::written(program(s), &s.cond);
            match s.cond {
                crate::program::Cond::Or(_) => format!("({text})"),
                _ => text,
            }
        });
        let mut example = answers(old.program, &region.old);
        example.extend(answers(new.program, &region.new));
        Systems {
            are: are.collect(),
            written: written.collect::<Vec<_>>().join(" and "),
            example,
            on: region.on.map(|d| d.to_string()),
        }
    }
}

/// Answers as a description gives them.
fn answers(program: &Program, facts: &Facts) -> BTreeMap<String, Json> {
    let shown = facts.shown(program, true).into_iter();
    shown
        .map(|(name, shown)| {
            let value = match shown {
                Shown::Bool(yes) => Json::Bool(yes),
                Shown::One(text) => Json::String(text),
                Shown::Set(names) => names.into(),
            };
            (name, value)
        })
        .collect()
}

/// A paragraph and the points below it.
pub(in crate::report) struct Paragraph {
    pub(in crate::report) head: String,
    pub(in crate::report) points: Vec<String>,
}

impl Possible {
    /// Each move of a level or a scope, for people.
    pub(in crate::report) fn moves(&self, program: &Program, lang: Lang) -> Vec<Paragraph> {
        let levels = self.levels.iter().map(|l| l.told(program, lang));
        levels
            .chain(self.scopes.iter().map(|s| s.told(program, lang)))
            .collect()
    }

    /// The same for people.
    pub(super) fn told(&self, program: &Program, lang: Lang) -> Vec<Paragraph> {
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
        out.extend(self.moves(program, lang));
        if out.is_empty() && self.others.iter().all(|o| o.kind != Subject::Scale) {
            let head = change::LevelsSame.say(lang);
            out.push(Paragraph {
                head: head.to_owned(),
                points: Vec::new(),
            });
        }
        if !self.others.is_empty() {
            let mut points = Vec::new();
            for ((kind, days), list) in
                crate::report::groups(&self.others, |o| (o.kind, in_words(&o.days, lang)))
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

impl LevelMove {
    fn told(&self, program: &Program, lang: Lang) -> Paragraph {
        let levels = |levels: &[String]| {
            let words = levels.iter().map(|l| match lang {
                Lang::Zh => level_words(program, &self.scale, l, lang),
                _ => l.clone(),
            });
            let words: Vec<String> = words.collect();
            words.join(change::Or.say(lang))
        };
        let mut days = in_words(&self.days, lang);
        if self.transitions {
            days.push_str(marks::comma(lang));
            days.push_str(change::Transitions.say(lang));
        }
        let head = format!(
            "{}{}{} -> {}{}{days}{}{}",
            scale_words(program, &self.scale, lang),
            marks::colon(lang),
            levels(&self.before),
            levels(&self.after),
            marks::comma(lang),
            marks::semi(lang),
            change::Unless.say(lang)
        );
        Paragraph {
            head,
            points: points(&self.systems, self.complete, lang),
        }
    }
}

impl ScopeMove {
    fn told(&self, program: &Program, lang: Lang) -> Paragraph {
        let (word, which) = match self.change {
            Crossing::ComesIn => (
                change::ComesIn.say(lang),
                change::InScopeAfterwards.say(lang),
            ),
            Crossing::FallsOut => (change::FallsOut.say(lang), change::InScopeBefore.say(lang)),
        };
        let scales = self.scales.iter().map(|s| scale_words(program, s, lang));
        let head = format!(
            "{}{}{word}{}{}{}{which}",
            scales.collect::<Vec<_>>().join(marks::list(lang)),
            marks::colon(lang),
            marks::comma(lang),
            in_words(&self.days, lang),
            marks::semi(lang)
        );
        Paragraph {
            head,
            points: points(&self.systems, self.complete, lang),
        }
    }
}

fn points(systems: &[Systems], complete: bool, lang: Lang) -> Vec<String> {
    let mut points: Vec<String> = systems.iter().map(|s| s.told(lang)).collect();
    if !complete {
        points.push(change::Further.say(lang).to_owned());
    }
    points
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
                Some(format!("{name} [{}]", names.join(", ")))
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

fn in_words(days: &[Days], lang: Lang) -> String {
    let each = days.iter().map(|d| match (&d.from, &d.until) {
        (None, None) => change::EveryDay.say(lang).to_owned(),
        (Some(from), None) => change::DayFrom { from }.say(lang),
        (None, Some(until)) => change::DayBefore { until }.say(lang),
        (Some(from), Some(until)) => change::DayFromUntil { from, until }.say(lang),
    });
    let each: Vec<String> = each.collect();
    each.join(change::And.say(lang))
}
