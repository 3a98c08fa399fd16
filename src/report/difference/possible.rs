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
use crate::report::answers::{level_words, say};
use crate::report::wire::{Crossing, Subject};
use crate::words::{self, marks};

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
pub(super) fn not_asked(lang: &str) -> &'static str {
    match lang {
        "zh" => "未考察（`--register-only`）：仅比较所给系统。",
        _ => "Not asked about (`--register-only`): the systems given are compared alone.",
    }
}

/// Changes as others read them.
#[must_use]
pub fn possible(changes: &Changes, sides: [Side<'_>; 2], lang: &str) -> Possible {
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
    lang: &'a str,
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
    pub(in crate::report) fn moves(&self, program: &Program, lang: &str) -> Vec<Paragraph> {
        let levels = self.levels.iter().map(|l| l.told(program, lang));
        levels
            .chain(self.scopes.iter().map(|s| s.told(program, lang)))
            .collect()
    }

    /// The same for people.
    pub(super) fn told(&self, program: &Program, lang: &str) -> Vec<Paragraph> {
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
        let mut out: Vec<Paragraph> = Vec::new();
        if !self.levels.is_empty() || !self.scopes.is_empty() {
            let head = say(
                lang,
                "Levels are those in effect on the days told. In examples, all else is no, nothing or does not matter; JSON has them as descriptions.",
                "等级指所列日期当日适用的等级。例中未列出的各项均为否、为空或无关；JSON 中给出可直接使用的描述。",
            );
            out.push(Paragraph {
                head: head.to_owned(),
                points: Vec::new(),
            });
        }
        out.extend(self.moves(program, lang));
        if out.is_empty() && self.others.iter().all(|o| o.kind != Subject::Scale) {
            let head = say(
                lang,
                "Proved: no possible system changes its level or comes into or falls out of scope, on any day.",
                "已证明：任何可能的系统在任何日期均不改变等级，也不进入或脱离适用范围。",
            );
            out.push(Paragraph {
                head: head.to_owned(),
                points: Vec::new(),
            });
        }
        if !self.others.is_empty() {
            let mut points = Vec::new();
            for ((kind, when), list) in
                crate::report::groups(&self.others, |o| (o.kind, in_words(&o.days, lang)))
            {
                let ids: Vec<&str> = list.iter().map(|o| o.id.as_str()).collect();
                let (kind, ids) = (marks::kind(lang, kind.word()), ids.join(marks::list(lang)));
                points.push(match lang {
                    "zh" => format!("{kind} {ids}：{when}"),
                    _ => format!("{kind} {ids} {when}"),
                });
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
    fn told(&self, program: &Program, lang: &str) -> Paragraph {
        let levels = |levels: &[String]| match lang {
            "zh" => {
                let words = levels
                    .iter()
                    .map(|l| level_words(program, &self.scale, l, lang));
                words.collect::<Vec<_>>().join("或")
            }
            _ => levels.join(" or "),
        };
        let head = format!(
            "{}{}{} -> {}{}{}{}{}",
            scale_words(program, &self.scale, lang),
            marks::colon(lang),
            levels(&self.before),
            levels(&self.after),
            marks::comma(lang),
            in_words(&self.days, lang),
            if self.transitions {
                say(lang, ", by transitions alone", "，仅因过渡规定")
            } else {
                ""
            },
            say(
                lang,
                "; unless something that stays as it is stands against it or gives more, systems of which this is so:",
                "；除非不变的条文与之相抵或给出更高等级，适用于符合下列条件的系统：",
            )
        );
        Paragraph {
            head,
            points: points(&self.systems, self.complete, lang),
        }
    }
}

impl ScopeMove {
    fn told(&self, program: &Program, lang: &str) -> Paragraph {
        let word = match self.change {
            Crossing::ComesIn => say(lang, "come into scope", "进入适用范围"),
            Crossing::FallsOut => say(lang, "fall out of scope", "脱离适用范围"),
        };
        let scales = self.scales.iter().map(|s| scale_words(program, s, lang));
        let head = format!(
            "{}{}{word}{}{}{}",
            scales.collect::<Vec<_>>().join(marks::list(lang)),
            marks::colon(lang),
            marks::comma(lang),
            in_words(&self.days, lang),
            match self.change {
                Crossing::ComesIn => say(
                    lang,
                    "; systems in scope afterwards of which this is so:",
                    "；变更后处于适用范围内并符合下列条件的系统：",
                ),
                Crossing::FallsOut => say(
                    lang,
                    "; systems in scope before of which this is so:",
                    "；变更前处于适用范围内并符合下列条件的系统：",
                ),
            }
        );
        Paragraph {
            head,
            points: points(&self.systems, self.complete, lang),
        }
    }
}

fn points(systems: &[Systems], complete: bool, lang: &str) -> Vec<String> {
    let mut points: Vec<String> = systems.iter().map(|s| s.told(lang)).collect();
    if !complete {
        let more = say(
            lang,
            "… and further systems; `--regions` tells more of them",
            "……以及其他系统；用 `--regions` 可列出更多",
        );
        points.push(more.to_owned());
    }
    points
}

impl Systems {
    fn told(&self, lang: &str) -> String {
        let mut text = self.are.join(marks::semi(lang));
        if self.are.is_empty() {
            say(lang, "all", "全部").clone_into(&mut text);
        }
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
        text.push_str(say(lang, " — for example ", "——例如 "));
        text.push_str(&if answers.is_empty() {
            say(lang, "all no or nothing", "各项均为否或空").to_owned()
        } else {
            answers.join(marks::comma(lang))
        });
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
