//! Several regimes at once: how each of them stands, and what they come to together on the scale that
//! they share. It is read off outcomes; where that leaves a level open under several that ask the same
//! questions, the solver says what they come to whatever the missing answers are. It has no words;
//! `engine` and `report` name what it finds.

use crate::analyse::{self, Looked};
use crate::eval::{Case, Interval, Outcome, Query, ScaleOutcome, Verdict};
use crate::facts::Facts;
use crate::program::{FactId, Law, Program, ProvisionId, Scale, ScaleId};

/// One regime: its program, what is answered, and what comes of the system under it.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// The program.
    pub program: &'a Program,
    /// Its law.
    pub law: &'a Law,
    /// What comes of it.
    pub outcome: &'a Outcome,
    /// The answers.
    pub facts: &'a Facts,
    /// The rules that give the level of each scale, where others do than the outcome says.
    pub by: Option<&'a [Vec<ProvisionId>]>,
}

impl<'a> Part<'a> {
    /// Whether it was not asked: nothing is known of its scope, and none of its own questions, those
    /// that no vocabulary lends it, has an answer, be it that the answer is not known. A regime that
    /// has no questions of its own is asked with those of the vocabulary.
    #[must_use]
    pub fn not_asked(&self) -> bool {
        let program = self.program;
        let own = |fact: FactId| program.asks_itself(fact);
        self.outcome.scope.verdict == Verdict::Open
            && program.asked().any(|(fact, _)| own(fact))
            && !self.facts.answered().any(|(fact, _)| own(fact))
    }

    /// The rules that give the level of a scale.
    fn by(&self, scale: ScaleId) -> &'a [ProvisionId] {
        let mut all = self.outcome.scales.iter().enumerate();
        let found = all.find(|(_, found)| found.scale == scale);
        let otherwise = |at: usize| self.by.and_then(|by| by.get(at));
        found.map_or(&[], |(at, found)| otherwise(at).unwrap_or(&found.by))
    }

    /// Whether some scale of its rules stands on the common one.
    fn mapped(&self) -> bool {
        let mut scales = self.program.scales.values();
        scales.any(|s| s.canonical.is_some())
    }

    /// Its scales that may govern the system and that the overall view sees, because they have a map, or
    /// that may have a level above their lowest; where there is none with a map, also the first.
    pub fn scales(&self) -> impl Iterator<Item = (&'a Scale, &'a ScaleOutcome)> {
        let all = self.program.scales.values().zip(&self.outcome.scales);
        let governing = all.filter(|(_, found)| !found.out());
        let mapped = governing.clone().any(|(s, _)| s.canonical.is_some());
        let told = governing.enumerate();
        told.filter_map(move |(i, (scale, found))| {
            let only = !mapped && i == 0;
            let told = scale.canonical.is_some() || only || found.class.1 > 0;
            told.then_some((scale, found))
        })
    }
}

/// Which regimes count in the overall view, by position: those that were asked. Where none was, all
/// do, for then there is nothing else to be said.
#[must_use]
pub fn counted(parts: &[Part<'_>]) -> Vec<bool> {
    let asked: Vec<bool> = parts.iter().map(|p| !p.not_asked()).collect();
    let any = asked.contains(&true);
    asked.iter().map(|asked| *asked || !any).collect()
}

/// What several regimes come to together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levels {
    /// The lowest and the highest level possible, on the canonical scale.
    pub interval: Interval,
    /// Whether they are one and the scope is settled; where several regimes count, whether they are one
    /// and it is sure that some regime governs the system.
    pub decided: bool,
    /// Rules that give the lower end, each with the position of its regime.
    pub by: Vec<(usize, ProvisionId)>,
    /// Whether these rules are open and only together force the level.
    pub jointly: bool,
    /// Of several regimes, the positions of those under which it could be higher.
    pub higher: Vec<usize>,
}

impl Levels {
    /// The names of the rules: `pack/rule`.
    #[must_use]
    pub fn rules(&self, parts: &[Part<'_>]) -> Vec<String> {
        let name = |(regime, rule): &(usize, ProvisionId)| {
            let program = parts.get(*regime)?.program;
            let pack = program.pack().map_or("", |p| p.id.as_str());
            let rule = &program.provisions[rule];
            Some([pack, "/", &rule.id].concat())
        };
        // No room for more: it is kept for each combination of rules that came up.
        let mut out = Vec::with_capacity(self.by.len());
        out.extend(self.by.iter().filter_map(name));
        out
    }

    /// The ids of the packs under which it could be higher.
    #[must_use]
    pub fn higher(&self, parts: &[Part<'_>]) -> Vec<String> {
        let packs = self
            .higher
            .iter()
            .filter_map(|i| parts.get(*i)?.program.pack());
        packs.map(|p| p.id.clone()).collect()
    }
}

/// The names of the levels of the scale that regimes share, the lowest first.
#[must_use]
pub fn names<'a>(parts: &[Part<'a>]) -> &'a [String] {
    let canonical = parts.iter().find_map(|p| p.program.canonical.as_ref());
    canonical.map_or(&[], |c| c.levels.as_slice())
}

/// What several regimes come to together, if anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Joined {
    /// The system is out of every scope that counts.
    Out,
    /// None of the several regimes that count and may govern it stands on the common scale.
    NoMap,
    /// Levels.
    Levels(Levels),
}

/// The classification.
#[must_use]
pub fn classified(parts: &[Part<'_>]) -> Joined {
    levels(parts, Looked::Class)
}

/// The same for the day asked for: the levels that are in effect.
#[must_use]
pub fn in_effect(parts: &[Part<'_>]) -> Joined {
    levels(parts, Looked::InEffect)
}

/// One kind of level.
fn levels(parts: &[Part<'_>], looked: Looked) -> Joined {
    let counted = parts.iter().enumerate().zip(counted(parts));
    let counted =
        counted.filter(|((_, part), counts)| *counts && part.outcome.scope.verdict != Verdict::Out);
    let mut counted: Vec<(usize, &Part<'_>)> = counted.map(|(part, _)| part).collect();
    if counted.is_empty() {
        return Joined::Out;
    }
    // What a regime without a map leaves open is not open on the common scale.
    if parts.len() > 1 {
        counted.retain(|(_, part)| part.mapped());
    }
    let each = counted.iter().map(|(i, part)| own(*i, part, looked));
    let each: Vec<Own> = each.collect();
    let ends = each.iter().map(|own| own.interval);
    let highest = ends.reduce(|a, b| (a.0.max(b.0), a.1.max(b.1)));
    let Some((lower, upper)) = highest else {
        return Joined::NoMap;
    };
    let mut by: Vec<_> = each.iter().flat_map(|own| own.by.clone()).collect();
    by.retain(|(l, ..)| *l == lower && lower > 0);
    // One rule that is sure to fire is reason enough.
    let jointly = !by.is_empty() && by.iter().all(|(_, one_of, _)| *one_of);
    by.retain(|(_, one_of, _)| *one_of == jointly);
    let mut out = Levels {
        interval: (lower, upper),
        decided: lower == upper && !each.iter().any(|own| own.open),
        by: by.into_iter().map(|(.., rule)| rule).collect(),
        jointly,
        higher: Vec::new(),
    };
    if counted.len() > 1 {
        together(&counted, looked, &mut out);
    }
    if parts.len() > 1 {
        let higher = counted.iter().zip(&each);
        let higher = higher.filter(|(_, own)| own.interval.1 > out.interval.0);
        out.higher = higher.map(|((i, _), _)| *i).collect();
    }
    Joined::Levels(out)
}

/// Several regimes say more together than one by one: where one of them or another must reach a level,
/// or must govern the system, whatever the missing answers are.
fn together(counted: &[(usize, &Part<'_>)], looked: Looked, out: &mut Levels) {
    let asked = counted.iter().filter_map(|(_, part)| {
        let outcome = part.outcome;
        let query = Query {
            on: outcome.on,
            readings: outcome.readings.clone(),
        };
        Some((Case::new(part.law, part.facts).ok()?, query))
    });
    let asked: Vec<(Case<'_>, Query)> = asked.collect();
    if asked.len() < counted.len() {
        return;
    }
    let settled = |v: Verdict| matches!(v, Verdict::In | Verdict::Partial);
    let governed = counted
        .iter()
        .any(|(_, p)| settled(p.outcome.scope.verdict));
    let found = analyse::jointly(&asked, looked, out.interval, governed);
    if found.level > out.interval.0 {
        let place = |(at, rule): &(usize, ProvisionId)| Some((counted.get(*at)?.0, *rule));
        out.interval.0 = found.level;
        out.by = found.by.iter().filter_map(place).collect();
        out.jointly = out.by.len() > 1;
    }
    out.decided = out.interval.0 == out.interval.1 && found.governed;
}

/// What one regime says of the overall level.
struct Own {
    interval: Interval,
    open: bool,
    /// Rules with the level that they give, and whether it is one of several that gives it.
    by: Vec<(usize, bool, (usize, ProvisionId))>,
}

/// The levels of one regime, at a position.
fn own(i: usize, part: &Part<'_>, looked: Looked) -> Own {
    let whole = part.outcome.scope.verdict == Verdict::Open;
    let mut by = Vec::new();
    let (mut lower, mut upper, mut open) = (0, 0, whole);
    for (scale, found) in part.scales() {
        let Some(map) = &scale.canonical else {
            continue;
        };
        let at = |l: usize| map.get(l).copied().unwrap_or(0);
        let (least, most) = match looked {
            Looked::Class => found.class,
            Looked::InEffect => found.in_effect,
        };
        let unsure = whole || found.scope_open();
        open |= unsure;
        let low = if unsure { 0 } else { at(least) };
        (lower, upper) = (lower.max(low), upper.max(at(most)));
        let rules = part.by(found.scale).iter();
        by.extend(rules.map(|p| (low, found.jointly, (i, *p))));
    }
    // Several scales together may say more than each alone.
    let joined = part.outcome.canonical.as_ref();
    if let Some(joined) = joined.filter(|_| looked == Looked::Class && !open) {
        upper = upper.min(joined.interval.1);
        if joined.interval.0 > lower {
            lower = joined.interval.0;
            by.extend(joined.by.iter().map(|p| (lower, true, (i, *p))));
        }
    }
    Own {
        interval: (lower, upper),
        open,
        by,
    }
}
