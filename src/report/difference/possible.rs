//! What a change does to all possible systems: levels that change and for whom, and what else comes
//! out differently for somebody. That nothing changes is a proof. Shapes and how they are made, no words
//! around them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value as Json;

use super::Side;
use crate::analyse::{
    Changes, LevelChange, Observable, Region, Says, ScopeChange, Stretch, joined,
};
use crate::facts::{Facts, Shown};
use crate::program::{Cond, FactId, Kind, Program};
use crate::report::wire::{Crossing, Subject};
use crate::words;
use solon_messages::Lang;

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
    /// against the rule that changes, and no other rule gives as much or more.
    pub systems: Vec<Systems>,
    /// Whether every system that moves so is described.
    pub complete: bool,
    /// They rise.
    #[serde(skip)]
    pub rises: bool,
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

/// Changes as others read them.
#[must_use]
pub fn possible(changes: &Changes, sides: [Side<'_>; 2], lang: Lang) -> Possible {
    let teller = Teller { sides, lang };
    let mut others: BTreeMap<(Subject, String), BTreeSet<Stretch>> = BTreeMap::new();
    for moved in &changes.moved {
        let days = others.entry(named(&moved.seen, sides)).or_default();
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

fn named(seen: &Observable, sides: [Side<'_>; 2]) -> (Subject, String) {
    let (kind, id) = match seen {
        Observable::Clause(id) => (Subject::Scope, id),
        Observable::Level(scale, _) => (Subject::Level, scale),
        Observable::Fires(kind, id)
        | Observable::Defeated(kind, id)
        | Observable::Terms(kind, id) => (subject(*kind, id, sides), id),
        Observable::Scale(name) => (Subject::Scale, name),
        Observable::Binds(id) | Observable::Due(id, _) => (Subject::Duty, id),
        Observable::Limit(id, _) => (Subject::Penalty, id),
        Observable::Role(name) => (Subject::Role, name),
        Observable::Constraint(name) => (Subject::Constraint, name),
    };
    (kind, id.clone())
}

/// What a provision is, of one side or of both.
fn subject(kind: Kind, id: &str, sides: [Side<'_>; 2]) -> Subject {
    let own = |side: &Side<'_>| {
        let mut all = side.program.provisions.values();
        all.find(|p| p.kind == kind && p.id == id).map(Into::into)
    };
    sides.iter().find_map(own).unwrap_or_else(|| kind.into())
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
            rises: change.rises,
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

    /// How a ratio is calculated of which something is said, where the other side calculates another one
    /// under its name.
    fn calculated(&self, said: &Says) -> String {
        let [old, new] = self.sides;
        let (own, other) = match said.new {
            true => (new.program, old.program),
            false => (old.program, new.program),
        };
        let Some((fact, from)) = about(&said.cond).and_then(|f| Some((f, own.calculated(f)?)))
        else {
            return String::new();
        };
        let there = other.fact(&own.facts[fact].name);
        match there.and_then(|f| other.calculated(f)) {
            Some(other) if other == from => String::new(),
            _ => words::marks::paren(self.lang, &from),
        }
    }

    fn systems(&self, region: &Region) -> Systems {
        let [old, new] = self.sides;
        let program = |said: &Says| if said.new { new.program } else { old.program };
        let are = region
            .says
            .iter()
            .map(|s| words::phrase(program(s), &s.cond, self.lang) + &self.calculated(s));
        let written = region.says.iter().map(|s| {
            let text = words::written(program(s), &s.cond);
            let own = about(&s.cond).map(|f| &program(s).facts[f]);
            match (&s.cond, own.filter(|f| f.unasked)) {
                (Cond::Or(_), _) => format!("({text})"),
                // On the days told, a stay that holds is one that fires.
                (Cond::Not(_), Some(stay)) => format!("not fires {}", stay.name),
                (_, Some(stay)) => format!("fires {}", stay.name),
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

/// The fact that a condition on one fact is about.
fn about(cond: &Cond) -> Option<FactId> {
    match cond {
        Cond::Fact(fact, _) => Some(*fact),
        _ => cond.parts().into_iter().find_map(about),
    }
}

/// Answers as a description gives them.
fn answers(program: &Program, facts: &Facts) -> BTreeMap<String, Json> {
    // Nobody answers what is not known of the law; what is said of the systems tells it.
    let shown = facts.shown(program, true).into_iter();
    shown
        .filter(|(name, _)| program.unasked(name).is_none())
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
