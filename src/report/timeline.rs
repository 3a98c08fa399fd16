//! Levels and duties of one system over time: the shapes of the JSON and how they are made. The
//! picture in text stands beside it and sees these shapes alone.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use super::follow::follows;
use super::names::{Names, day};
use super::scales::{ScaleWords, Scales};
use super::turns;
use super::wire::{
    Cite, FollowReport, Governs, ReviewReport, Subject, System, Truth, Turning, is_false,
};
use super::{REPORT, RegimeResult};
use crate::analyse::{Possible, classified, levels_in_effect, settled};
use crate::eval::{Case, Change, Interval, Step, Turn, timeline};
use crate::overall::{self, Part};
use crate::program::{Body, ProvisionId, ScaleId, Start};
use crate::words;
use solon_messages::Lang;

pub use text::text;

#[cfg(feature = "html")]
pub(super) mod html;
mod text;

/// One system over time.
#[derive(Clone, Debug, Serialize)]
pub struct Timeline {
    /// The version of this shape.
    pub report: u32,
    /// The version of the engine.
    pub engine: String,
    /// First day.
    pub from: String,
    /// First day after it.
    pub to: String,
    /// The law consulted; absent: all that is in force at any day.
    pub law: Option<String>,
    /// The system.
    pub system: System,
    /// Each regime.
    pub regimes: Vec<RegimeLine>,
    /// Of several regimes, what changes under any of them, on one axis of days; absent for one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub calendar: Vec<DayOfChange>,
}

/// A day on which something changes under some of several regimes.
#[derive(Clone, Debug, Serialize)]
pub struct DayOfChange {
    /// The day.
    pub on: String,
    /// The regimes whose step begins on it, by the ids of their packs.
    pub regimes: Vec<String>,
    /// What changes, with ids as `pack/provision`.
    pub causes: Vec<Cause>,
}

/// One regime over time.
#[derive(Clone, Debug, Serialize)]
pub struct RegimeLine {
    /// The pack's id.
    pub pack: String,
    /// The pack's title.
    pub title: String,
    /// The pack's version.
    pub version: String,
    /// One of several regimes of which it is not known whether it governs the system, and of which no
    /// question has an answer: the level over all leaves it out.
    #[serde(skip_serializing_if = "is_false")]
    pub not_asked: bool,
    /// Sources that are followed, with the readings taken from each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub followed: Vec<FollowReport>,
    /// The steps, in order and without a gap.
    pub steps: Vec<StepReport>,
    /// Duties to look again at what was assessed, as they stand on the day asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<ReviewReport>,
    /// The scales of the pack.
    #[serde(skip)]
    scales: Scales,
}

/// Days on which nothing changes.
#[derive(Clone, Debug, Serialize)]
pub struct StepReport {
    /// First day.
    pub from: String,
    /// First day after it.
    pub until: String,
    /// Whether the regime governs the system.
    pub scope: Governs,
    /// For each scale, the classification and the level in effect.
    pub scales: BTreeMap<String, LevelsReport>,
    /// Rules that apply.
    pub rules: Vec<String>,
    /// Duties that bind the describer.
    pub duties: Vec<String>,
    /// Those of them that stand before all others, which would only matter without them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub first: Vec<String>,
    /// Duties of which that is not known.
    pub open_duties: Vec<String>,
    /// Permissions that the describer has.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<String>,
    /// Permissions of which that is not known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open_permissions: Vec<String>,
    /// What changes with the first day; nothing for the first step.
    pub causes: Vec<Cause>,
}

/// Levels of a scale.
#[derive(Clone, Debug, Serialize)]
pub struct LevelsReport {
    /// The classification: lowest and highest level.
    pub class: [String; 2],
    /// The regime governs the system, and whether it does so by a scope of this scale is not known: the
    /// levels hold if it does.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub scope_open: bool,
    /// The level in effect: lowest and highest.
    pub in_effect: [String; 2],
    /// While it is not one, the levels that it can be: perhaps not all between those two.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub can_be: Vec<String>,
}

impl StepReport {
    /// Whether a level, by its position, is in effect on these days, as far as that is known, where the
    /// regime governs the system.
    pub(super) fn holds(&self, scale: &ScaleWords, level: usize) -> Truth {
        let Some((l, words)) = self.scales.get(&scale.name).zip(scale.levels.get(level)) else {
            return Truth::False;
        };
        let at = |name: &str| scale.position(name).unwrap_or(0);
        let [low, high] = [at(&l.in_effect[0]), at(&l.in_effect[1])];
        // Where a scope is open, it may not be governed at all.
        let sure = self.scope != Governs::Open && !l.scope_open;
        if low == level && high == level && sure {
            Truth::True
        } else if (low..=high).contains(&level)
            && (l.can_be.is_empty() || l.can_be.contains(&words.name))
        {
            Truth::Unknown
        } else {
            Truth::False
        }
    }
}

/// A rule, an exception or a duty that changes.
#[derive(Clone, Debug, Serialize)]
pub struct Cause {
    /// What becomes of it.
    pub what: Turning,
    /// A rule, an exception, a stay, a duty or a permission.
    pub kind: Subject,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where its day comes from, where the day is its own; else where it stands.
    pub cites: Vec<Cite>,
    /// The change for the text.
    #[serde(skip)]
    change: Change,
}

/// The steps of one system under several regimes.
#[must_use]
pub fn report(
    system: System,
    results: &[RegimeResult<'_>],
    from: Date,
    to: Date,
    lang: Lang,
) -> Timeline {
    let parts: Vec<Part<'_>> = results.iter().map(RegimeResult::part).collect();
    let each = results.iter().zip(overall::counted(&parts));
    let regimes: Vec<RegimeLine> = each
        .map(|(r, counts)| RegimeLine {
            not_asked: !counts,
            ..line(r, from, to, lang)
        })
        .collect();
    Timeline {
        report: REPORT,
        engine: env!("CARGO_PKG_VERSION").to_owned(),
        calendar: calendar(&regimes),
        from: from.to_string(),
        to: to.to_string(),
        law: results.first().and_then(|r| day(r.law.view.law)),
        system,
        regimes,
    }
}

/// The changes of several regimes by their days; what was not asked is left out.
fn calendar(regimes: &[RegimeLine]) -> Vec<DayOfChange> {
    let mut days: BTreeMap<&str, DayOfChange> = BTreeMap::new();
    if regimes.len() < 2 {
        return Vec::new();
    }
    for regime in regimes.iter().filter(|r| !r.not_asked) {
        // With its first step nothing begins.
        for step in regime.steps.iter().skip(1) {
            let day = days.entry(&step.from).or_insert_with(|| DayOfChange {
                on: step.from.clone(),
                regimes: Vec::new(),
                causes: Vec::new(),
            });
            day.regimes.push(regime.pack.clone());
            day.causes.extend(step.causes.iter().map(|cause| Cause {
                id: format!("{}/{}", regime.pack, cause.id),
                ..cause.clone()
            }));
        }
    }
    days.into_values().collect()
}

fn line(r: &RegimeResult<'_>, from: Date, to: Date, lang: Lang) -> RegimeLine {
    let names = Names {
        view: r.view(),
        lang,
    };
    let pack = r.program.pack();
    // The outcome was made of the same case.
    let case = Case::new(r.law, r.facts).ok();
    let steps = case.as_ref().map(|c| {
        let mut steps = timeline(c, &settled(c, r.outcome), from, to);
        for step in &mut steps {
            classified(c, r.outcome, step);
        }
        steps
    });
    let steps = steps.unwrap_or_default();
    let possible = case.map(|c| levels_in_effect(&c, r.outcome, from, to));
    let possible = possible.unwrap_or_default();
    RegimeLine {
        pack: pack.map(|p| p.id.clone()).unwrap_or_default(),
        title: pack.map(|p| words::pack_title(p, lang)).unwrap_or_default(),
        version: pack.map(|p| p.version.clone()).unwrap_or_default(),
        not_asked: false,
        followed: follows(r.program, r.law, r.outcome.on, r.followed, lang),
        steps: steps
            .iter()
            .map(|s| names.step(s, &names.can_be(s, &possible)))
            .collect(),
        reviews: names.reviews(),
        scales: Scales::new(r.program, lang),
    }
}

impl Names<'_> {
    /// For each scale, the levels that can be in effect on some day of a step; one or none where the
    /// step knows the level already.
    fn can_be(&self, step: &Step, possible: &[Possible]) -> Vec<BTreeSet<usize>> {
        let mut out = vec![BTreeSet::new(); self.view.program.scales.len()];
        for ((from, until), levels) in possible {
            let before = until.is_some_and(|u| u <= step.from);
            if before || from.is_some_and(|f| f >= step.until) {
                continue;
            }
            for (all, own) in out.iter_mut().zip(levels) {
                all.extend(own);
            }
        }
        out
    }

    fn step(&self, s: &Step, can_be: &[BTreeSet<usize>]) -> StepReport {
        let ids = |v: &[ProvisionId]| v.iter().map(|p| self.id(*p)).collect();
        let these = |v: &[ProvisionId], permission: bool| {
            let own = v
                .iter()
                .filter(|p| self.permits(**p, Some(s.from)) == permission);
            own.map(|p| self.id(*p)).collect()
        };
        let pair = |scale: ScaleId, i: Option<&Interval>| {
            self.interval(scale, i.copied().unwrap_or_default())
        };
        let causes = s.turns.iter().filter_map(|t| self.cause(t, s.from));
        StepReport {
            from: s.from.to_string(),
            until: s.until.to_string(),
            scope: s.verdict.into(),
            scales: self
                .view
                .program
                .scales
                .iter()
                .map(|(id, scale)| {
                    let i = id.index();
                    let found = can_be.get(i).filter(|found| !found.is_empty());
                    let ends = found.and_then(|f| Some((*f.first()?, *f.last()?)));
                    let levels = LevelsReport {
                        class: pair(id, s.class.get(i)),
                        scope_open: s.scopes.get(i).is_some_and(|v| s.verdict.leaves_open(*v)),
                        in_effect: pair(id, ends.as_ref().or(s.in_effect.get(i))),
                        can_be: found
                            .filter(|f| f.len() > 1)
                            .into_iter()
                            .flatten()
                            .map(|level| self.level(id, *level))
                            .collect(),
                    };
                    (scale.name.clone(), levels)
                })
                .collect(),
            rules: ids(&s.rules),
            duties: these(&s.duties, false),
            first: s
                .duties
                .iter()
                .filter(|p| self.lives(**p, Some(s.from)).is_some_and(|b| b.first))
                .map(|p| self.id(*p))
                .collect(),
            open_duties: these(&s.open, false),
            permissions: these(&s.duties, true),
            open_permissions: these(&s.open, true),
            causes: causes.collect(),
        }
    }

    fn cause(&self, turn: &Turn, on: Date) -> Option<Cause> {
        let program = self.view.program;
        let id = turn.provision;
        let p = &program.provisions[id];
        // The version whose text has the day, else the one that lives on it.
        let versions: Vec<_> = self.view.law.versions(id).map(|(_, v)| v).collect();
        let own = versions
            .iter()
            .find(|v| !self.dated(&v.body, on).is_empty());
        let lives = versions
            .iter()
            .find(|v| v.from.is_none_or(|f| f <= on) && v.until.is_none_or(|u| on < u));
        let version = own.or(lives).or(versions.first())?;
        let dated = self.dated(&version.body, on);
        Some(Cause {
            change: turn.change(),
            what: turn.change().into(),
            kind: turns::subject(p, version.body.permission),
            id: p.id.clone(),
            title: version.body.title.get(self.lang).to_owned(),
            cites: if dated.is_empty() {
                self.cites(&version.body.cites)
            } else {
                dated
            },
        })
    }

    /// Where a provision's own windows say that something begins or ends on a day.
    fn dated(&self, body: &Body, on: Date) -> Vec<Cite> {
        let begins = |start: Option<Start>| match start {
            Some(Start::Day(d)) => d == on,
            Some(Start::Reading(i)) => {
                let mut days = self.view.program.interpretations[i].days();
                days.any(|day| day == on)
            }
            None => false,
        };
        let mut cites = Vec::new();
        for w in &body.applies {
            if begins(w.from) || w.until == Some(on) {
                cites.extend(self.cites(&w.cites));
            }
        }
        cites
    }
}
