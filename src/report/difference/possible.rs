//! What a change does to all possible systems: levels that change and for whom, and what else comes
//! out differently for somebody. That nothing changes is a proof.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value as Json;

use super::Side;
use crate::analyse::{Changes, LevelChange, Region, Says, Seen, Stretch};
use crate::facts::{Facts, State};
use crate::program::{FactId, Members, Program};
use crate::report::answers::say;
use crate::words;

/// All possible systems under both sides.
#[derive(Clone, Debug, Serialize)]
pub struct Possible {
    /// Proved: every system comes out the same on every day.
    pub equivalent: bool,
    /// Levels in effect that change.
    pub levels: Vec<LevelMove>,
    /// Provisions, clauses, roles and constraints that come out differently for some system.
    pub others: Vec<Other>,
}

/// Systems whose level changes from one to another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LevelMove {
    /// The scale.
    pub scale: String,
    /// The level in effect under the old rules; null out of scope.
    pub before: Option<String>,
    /// The level in effect under the new rules; null out of scope.
    pub after: Option<String>,
    /// The days on which they differ so.
    pub days: Vec<Days>,
    /// Which systems: all that one of these describes.
    pub systems: Vec<Systems>,
    /// They move only where no rule that stays as it is gives more than the lower level.
    pub unless_more: bool,
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
    /// A smallest one: answers by question; all others are no, nothing, or do not matter.
    pub example: BTreeMap<String, Json>,
    /// A day on which it moves; null for any before all others.
    pub on: Option<String>,
}

/// Something that comes out differently for some system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Other {
    /// `rule`, `exception`, `duty`, `penalty`, `transition`, `scope`, `role`, `constraint`.
    pub kind: String,
    /// Its id or name.
    pub id: String,
    /// The days on which it may.
    pub days: Vec<Days>,
}

/// Changes as others read them.
#[must_use]
pub fn possible(changes: &Changes, sides: [Side<'_>; 2], lang: &str) -> Possible {
    let teller = Teller { sides, lang };
    let mut others: BTreeMap<(String, String), BTreeSet<Stretch>> = BTreeMap::new();
    for moved in &changes.moved {
        let days = others.entry(named(&moved.seen)).or_default();
        days.extend(moved.days.iter().copied());
    }
    Possible {
        equivalent: changes.equivalent(),
        levels: changes.levels.iter().map(|c| teller.level(c)).collect(),
        others: others
            .into_iter()
            .map(|((kind, id), stretches)| Other {
                kind,
                id,
                days: joined(&stretches).iter().map(days).collect(),
            })
            .collect(),
    }
}

fn named(seen: &Seen) -> (String, String) {
    let (kind, id) = match seen {
        Seen::Clause(id) => ("scope", id),
        Seen::Level(scale, _) => ("level", scale),
        Seen::Fires(kind, id) | Seen::Defeated(kind, id) => (kind.word(), id),
        Seen::Binds(id) => ("duty", id),
        Seen::Limit(id, _) => ("penalty", id),
        Seen::Role(name) => ("role", name),
        Seen::Constraint(name) => ("constraint", name),
    };
    (kind.to_owned(), id.clone())
}

/// Stretches that touch or overlap, as one.
fn joined(stretches: &BTreeSet<Stretch>) -> Vec<Stretch> {
    let mut out: Vec<Stretch> = Vec::new();
    for (from, until) in stretches {
        match out.last_mut() {
            Some(last) if last.1.is_none_or(|u| from.is_none_or(|f| f <= u)) => {
                last.1 = last.1.zip(*until).map(|(a, b)| a.max(b));
            }
            _ => out.push((*from, *until)),
        }
    }
    out
}

fn days((from, until): &Stretch) -> Days {
    Days {
        from: from.map(|d| d.to_string()),
        until: until.map(|d| d.to_string()),
    }
}

struct Teller<'a> {
    sides: [Side<'a>; 2],
    lang: &'a str,
}

impl Teller<'_> {
    fn level(&self, change: &LevelChange) -> LevelMove {
        LevelMove {
            scale: change.scale.clone(),
            before: change.before.clone(),
            after: change.after.clone(),
            days: change.days.iter().map(days).collect(),
            systems: change.regions.iter().map(|r| self.systems(r)).collect(),
            unless_more: change.unless_more,
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
#[must_use]
pub fn answers(program: &Program, facts: &Facts) -> BTreeMap<String, Json> {
    let names = |fact: FactId, members: Members| -> Vec<String> {
        let values = program.values(fact);
        let some = members.iter().filter_map(|i| values.get(i));
        some.map(|v| v.name.clone()).collect()
    };
    facts
        .answered()
        .filter_map(|(fact, answer)| {
            let value = match &answer.state {
                State::Bool { yes, .. } => Json::Bool(*yes),
                State::One(m) => Json::String(names(fact, *m).concat()),
                State::Set { must, .. } => names(fact, *must).into(),
                State::Number { low, .. } => Json::String(low.as_ref()?.0.to_string()),
                State::Day { first, .. } => Json::String(first.as_ref()?.to_string()),
                State::Absent => return None,
            };
            Some((program.facts.get(fact.index())?.name.clone(), value))
        })
        .collect()
}

/// A paragraph and the points below it.
pub(super) struct Paragraph {
    pub(super) head: String,
    pub(super) points: Vec<String>,
}

impl Possible {
    /// The same for people.
    pub(super) fn told(&self, lang: &str) -> Vec<Paragraph> {
        if self.equivalent {
            let head = say(
                lang,
                "Proved: every possible system comes out the same, on every day.",
                "已证明：任何可能的系统在任何日期的结果均相同。",
            );
            return vec![Paragraph {
                head: head.to_owned(),
                points: Vec::new(),
            }];
        }
        let mut out: Vec<Paragraph> = self.levels.iter().map(|l| l.told(lang)).collect();
        if self.levels.is_empty() {
            let head = say(
                lang,
                "Proved: no level in effect changes for any possible system, on any day.",
                "已证明：任何可能的系统在任何日期的生效等级均不改变。",
            );
            out.push(Paragraph {
                head: head.to_owned(),
                points: Vec::new(),
            });
        }
        if !self.others.is_empty() {
            let mut points = Vec::new();
            for ((kind, when), list) in
                crate::report::groups(&self.others, |o| (o.kind.clone(), in_words(&o.days, lang)))
            {
                let ids: Vec<&str> = list.iter().map(|o| o.id.as_str()).collect();
                points.push(format!("{kind} {} {when}", ids.join(", ")));
            }
            out.push(Paragraph {
                head: say(
                    lang,
                    "What else comes out differently for some system:",
                    "对某些系统结果不同的其他内容：",
                )
                .to_owned(),
                points,
            });
        }
        out
    }
}

impl LevelMove {
    fn told(&self, lang: &str) -> Paragraph {
        let level = |l: &Option<String>| {
            l.clone()
                .unwrap_or_else(|| say(lang, "out of scope", "不在适用范围内").to_owned())
        };
        let mut head = format!(
            "{}: {} -> {}, {}",
            self.scale,
            level(&self.before),
            level(&self.after),
            in_words(&self.days, lang)
        );
        if self.unless_more {
            head.push_str(say(
                lang,
                "; for these systems in scope, where no rule that stays as it is gives more:",
                "；适用于下列范围内的系统，且没有不变的规则给出更高等级：",
            ));
        } else {
            head.push_str(say(lang, "; for these systems:", "；适用于下列系统："));
        }
        let mut points: Vec<String> = self.systems.iter().map(|s| s.told(lang)).collect();
        if !self.complete {
            points.push(
                say(
                    lang,
                    "… and further systems; `--regions` tells more of them",
                    "……以及其他系统；用 `--regions` 可列出更多",
                )
                .to_owned(),
            );
        }
        Paragraph { head, points }
    }
}

impl Systems {
    fn told(&self, lang: &str) -> String {
        let mut text = self.are.join("; ");
        if self.are.is_empty() {
            say(lang, "all", "全部").clone_into(&mut text);
        }
        let answers: Vec<String> = self
            .example
            .iter()
            .map(|(name, value)| match value {
                Json::Array(list) => {
                    let names: Vec<&str> = list.iter().filter_map(Json::as_str).collect();
                    format!("{name} [{}]", names.join(", "))
                }
                Json::String(text) => format!("{name} {text}"),
                other => format!("{name} {other}"),
            })
            .collect();
        text.push_str(say(lang, " — for example ", "——例如 "));
        text.push_str(&answers.join(", "));
        text
    }
}

fn in_words(days: &[Days], lang: &str) -> String {
    let each = days.iter().map(|d| match (&d.from, &d.until, lang) {
        (None, None, "zh") => "任何日期".to_owned(),
        (Some(f), None, "zh") => format!("自{f}起"),
        (None, Some(u), "zh") => format!("{u}之前"),
        (Some(f), Some(u), "zh") => format!("自{f}起至{u}之前"),
        (None, None, _) => "on every day".to_owned(),
        (Some(f), None, _) => format!("from {f}"),
        (None, Some(u), _) => format!("before {u}"),
        (Some(f), Some(u), _) => format!("from {f} until {u}"),
    });
    each.collect::<Vec<_>>().join(say(lang, " and ", "以及"))
}
