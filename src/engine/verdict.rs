//! The result of a question and nothing else: levels, rules, days, scope, open questions, readings
//! that matter. Read off the outcome; no text of the law and no reason is made for it.

use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;

use crate::eval::{Alternative, Interval, OpenFact, Run, ScaleOutcome, Verdict as Scope};
use crate::overall::{self, Joined, Part};
use crate::program::{Program, ScaleId};

/// What a question comes to for one system.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verdict {
    /// The day asked for.
    pub on: Date,
    /// The classification over all regimes.
    pub overall: Overall,
    /// The level over all regimes on the day itself.
    pub in_effect: Overall,
    /// Each regime, in the order of the engine.
    pub regimes: Vec<RegimeVerdict>,
}

/// The level over several regimes, on the scale that they share. Printed: `high`, `low .. high`, or
/// `out of scope`, or that there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Overall {
    /// The system is outside the scope of every regime.
    OutOfScope,
    /// None of the several regimes that may govern it stands on the common scale.
    NoMap,
    /// Levels.
    #[non_exhaustive]
    Levels {
        /// The lowest and the highest that are possible.
        levels: Levels,
        /// Whether only one level is possible and the scope is settled; where several regimes count,
        /// whether only one is possible and it is sure that some regime governs the system.
        decided: bool,
        /// Rules that give the lower one: `pack/rule`.
        by: Vec<String>,
        /// Whether these rules are open and only together force it.
        jointly: bool,
        /// Of several regimes the ids of those under which it could be higher than the lower one.
        higher_under: Vec<String>,
    },
}

/// The lowest and the highest level that are possible, by their names in the rules. Printed: `high`, or
/// `low .. high`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levels {
    /// The lowest.
    pub lower: String,
    /// The highest.
    pub upper: String,
}

/// What one regime comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegimeVerdict {
    /// The id of its pack.
    pub pack: String,
    /// Whether it governs the system.
    pub scope: Scope,
    /// Whether its scope is open and none of its own questions has an answer. Where another regime was
    /// asked, it does not count in the level over all.
    pub not_asked: bool,
    /// Out on the day itself, in from this later day.
    pub in_scope_from: Option<Date>,
    /// Its scales that govern the system; none where the system is out of scope.
    pub scales: Vec<ScaleVerdict>,
    /// Unanswered questions that can matter, the most decisive first.
    pub open: Arc<[OpenQuestion]>,
    /// The smallest changes of readings that would change the result.
    pub readings: Arc<[OtherReadings]>,
}

/// What one scale comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScaleVerdict {
    /// Its name.
    pub scale: String,
    /// The classification: the highest level that applies now or is already enacted to apply.
    pub levels: Levels,
    /// Whether it is not known that a scope which governs the scale takes the system in: the levels
    /// hold if one does.
    pub scope_open: bool,
    /// Whether the levels are proved as narrow as can be.
    pub exact: bool,
    /// Rules that give the lower level.
    pub by: Vec<String>,
    /// Whether these rules are open and only together force it.
    pub jointly: bool,
    /// The classification by the burden of proof.
    pub decision: Levels,
    /// The level on the day.
    pub in_effect: Levels,
    /// On which days the classification applies; absent for the bottom level.
    pub applies: Option<Run>,
}

/// An unanswered question that can matter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenQuestion {
    /// Its name.
    pub fact: String,
    /// Whether it can decide that the regime governs the system at all.
    pub scope: bool,
    /// Levels between which it can decide, each with its scale.
    pub levels: Vec<(String, Levels)>,
}

/// A change of readings that would change the result.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OtherReadings {
    /// Contested points, each with the reading to take instead.
    pub readings: Vec<(String, String)>,
    /// The scope then.
    pub scope: Scope,
    /// The levels then, each with its scale.
    pub levels: Vec<(String, Levels)>,
}

impl Levels {
    /// Whether only one level is possible.
    #[must_use]
    pub fn decided(&self) -> bool {
        self.lower == self.upper
    }
}

impl fmt::Display for Levels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.decided() {
            f.write_str(&self.lower)
        } else {
            write!(f, "{} .. {}", self.lower, self.upper)
        }
    }
}

impl fmt::Display for Overall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Overall::OutOfScope => f.write_str("out of scope"),
            Overall::NoMap => f.write_str("no level on the common scale"),
            Overall::Levels { levels, .. } => levels.fmt(f),
        }
    }
}

/// The classification over several regimes.
pub(super) fn overall(parts: &[Part<'_>]) -> Overall {
    named(parts, overall::classified(parts))
}

/// The whole verdict.
pub(super) fn verdict(parts: &[Part<'_>]) -> Verdict {
    whole(parts, parts.iter().map(|part| Names::of(part, None)))
}

/// The same of a system that comes out as another one but for days of its own and the rules that give its levels: what
/// is open, and what other readings would change, they share.
pub(super) fn verdict_like(parts: &[Part<'_>], like: &Verdict) -> Verdict {
    let each = parts.iter().zip(&like.regimes);
    whole(parts, each.map(|(part, like)| Names::of(part, Some(like))))
}

fn whole(parts: &[Part<'_>], regimes: impl Iterator<Item = RegimeVerdict>) -> Verdict {
    Verdict {
        on: parts.first().map_or_else(Date::default, |p| p.outcome.on),
        overall: overall(parts),
        in_effect: named(parts, overall::in_effect(parts)),
        regimes: regimes.collect(),
    }
}

fn named(parts: &[Part<'_>], found: Joined) -> Overall {
    let found = match found {
        Joined::Out => return Overall::OutOfScope,
        Joined::NoMap => return Overall::NoMap,
        Joined::Levels(found) => found,
    };
    Overall::Levels {
        levels: levels(overall::names(parts), found.interval),
        decided: found.decided,
        by: found.rules(parts),
        jointly: found.jointly,
        higher_under: found.higher(parts),
    }
}

fn levels(names: &[String], (lower, upper): Interval) -> Levels {
    let name = |level: usize| names.get(level).cloned().unwrap_or_default();
    Levels {
        lower: name(lower),
        upper: name(upper),
    }
}

/// Puts names in the place of ids.
struct Names<'a>(&'a Program);

impl Names<'_> {
    fn of(part: &Part<'_>, like: Option<&RegimeVerdict>) -> RegimeVerdict {
        Names(part.program).regime(part, like)
    }

    fn regime(&self, part: &Part<'_>, like: Option<&RegimeVerdict>) -> RegimeVerdict {
        let outcome = part.outcome;
        let open = || outcome.open.iter().map(|o| self.question(o)).collect();
        let governed = outcome.scope.verdict != Scope::Out;
        let scales = outcome.scales.iter().filter(|s| governed && !s.out());
        let others = outcome.sensitivity.alternatives.iter();
        RegimeVerdict {
            pack: self.0.pack().map_or_else(String::new, |p| p.id.clone()),
            scope: outcome.scope.verdict,
            not_asked: part.not_asked(),
            in_scope_from: outcome.scope.later,
            scales: scales.map(|s| self.scale(s)).collect(),
            open: like.map_or_else(open, |like| Arc::clone(&like.open)),
            readings: like.map_or_else(
                || others.map(|a| self.readings(a)).collect(),
                |like| Arc::clone(&like.readings),
            ),
        }
    }

    fn scale(&self, found: &ScaleOutcome) -> ScaleVerdict {
        let rule = |id: &crate::program::ProvisionId| {
            let provision = &self.0.provisions[id];
            Some(provision.id.clone())
        };
        ScaleVerdict {
            scale: self.scale_name(found.scale),
            levels: self.levels(found.scale, found.class),
            scope_open: found.scope_open(),
            exact: found.exact,
            by: found.by.iter().filter_map(rule).collect(),
            jointly: found.jointly,
            decision: self.levels(found.scale, found.decision),
            in_effect: self.levels(found.scale, found.in_effect),
            applies: found.applies.clone(),
        }
    }

    fn question(&self, open: &OpenFact) -> OpenQuestion {
        let fact = &self.0.facts[open.fact];
        let could = open.could.iter();
        OpenQuestion {
            fact: fact.name.clone(),
            scope: open.scope,
            levels: could
                .map(|(scale, range)| (self.scale_name(*scale), self.levels(*scale, *range)))
                .collect(),
        }
    }

    fn readings(&self, other: &Alternative) -> OtherReadings {
        let flips = other.flips.iter().filter_map(|(point, reading)| {
            let point = &self.0.interpretations[point];
            Some((
                point.name.clone(),
                point.readings.get(*reading)?.name.clone(),
            ))
        });
        let scales = self.0.scales.ids().zip(&other.class);
        OtherReadings {
            readings: flips.collect(),
            scope: other.verdict,
            levels: scales
                .map(|(scale, range)| (self.scale_name(scale), self.levels(scale, *range)))
                .collect(),
        }
    }

    fn scale_name(&self, id: ScaleId) -> String {
        self.0.scales[id].name.clone()
    }

    fn levels(&self, scale: ScaleId, range: Interval) -> Levels {
        levels(&self.0.scales[scale].levels, range)
    }
}
