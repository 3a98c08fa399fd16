//! What several regimes come to together on the scale that they share, where each by itself leaves it
//! open: that some of them reaches a level whatever the missing answers are. They are laid into one
//! solver, in which questions of one name are one question.
//!
//! The highest level that is possible is the highest that some regime can come to, so that nobody need
//! ask for it here.

use std::collections::{BTreeMap, BTreeSet};

use super::{Tightening, grid_of, hanging_on, wanted};
use crate::analyse::Analysis;
use crate::analyse::formula::Formula;
use crate::analyse::space::{Side, Space};
use solon_law::program::{FactId, GivenLevel, Level, Program, ProvisionId, ScaleId};
use solon_verdict::eval::{Case, Interval, Outcome, Query, verdict_bounds};
use solon_verdict::facts::{Facts, State};

/// Which levels are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looked {
    /// The classification.
    Class,
    /// The level on the day asked for.
    InEffect,
}

/// What is sure of several regimes together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Jointly {
    /// The level of the shared scale that some regime reaches.
    pub level: Level,
    /// Where no regime alone comes so far: rules of which one at least gives the level, or a higher one,
    /// each with the position of its regime; as few as found.
    pub by: Vec<(usize, ProvisionId)>,
    /// Whether some regime governs the system.
    pub governed: bool,
}

/// What is sure of some regimes together, given the interval that they come to one by one, and whether
/// one by one some surely governs the system. All are asked about the same day and the same system, and
/// every scale with a map counts.
#[must_use]
pub fn jointly(
    regimes: &[(Case<'_>, Query)],
    looked: Looked,
    interval: Interval,
    governed: bool,
) -> Jointly {
    let (low, high) = interval;
    let mut out = Jointly {
        level: low,
        by: Vec::new(),
        governed: governed || low > 0,
    };
    if regimes.len() < 2 || (low == high && out.governed) || !share(regimes) {
        return out;
    }
    let outcomes: Vec<Outcome> = regimes.iter().map(|(c, q)| verdict_bounds(c, q)).collect();
    let mut space = Space::of_regimes();
    let sides: Vec<Side<'_>> = regimes
        .iter()
        .map(|(c, _)| space.side(c.program(), c.law(), Some(c.facts())))
        .collect();
    let mut all = Together::new(space, regimes, &outcomes, &sides);
    if low < high {
        (out.level, out.by) = all.sure(looked, interval);
    }
    out.governed = out.governed || out.level > 0 || all.governed();
    out
}

/// Whether something that is not known is asked by several regimes; without, nothing follows from all
/// that does not follow from one. Where one would know another answer to a question than another does,
/// nothing is said of them together.
fn share(regimes: &[(Case<'_>, Query)]) -> bool {
    let mut first: BTreeMap<&str, (&Program, FactId, State)> = BTreeMap::new();
    let mut shared = false;
    for (case, _) in regimes {
        let (program, facts) = (case.program(), case.facts());
        for (fact, question) in program.facts.iter().filter(|(_, f)| !f.unasked) {
            let state = facts.possible(program, fact);
            let Some((other, of, known)) = first.get(question.name.as_str()) else {
                first.insert(&question.name, (program, fact, state));
                continue;
            };
            if told(other, *of, known) != told(program, fact, &state) {
                return false;
            }
            shared |= open(facts, fact);
        }
    }
    shared
}

/// Whether the answer to a question is not known, or not wholly.
fn open(facts: &Facts, fact: FactId) -> bool {
    let answer = facts.get(fact);
    answer.is_none_or(|a| match a.state {
        State::Bool { no, yes } => no && yes,
        State::One(values) => values.iter().count() != 1,
        State::Set { must, may } => must != may,
        State::Number { low, high } => low.is_none() || low != high,
        State::Day { first, last } => first.is_none() || first != last,
        State::Absent => false,
    })
}

/// What is known of an answer, with values by their names.
fn told(program: &Program, fact: FactId, state: &State) -> (State, Vec<BTreeSet<String>>) {
    let names = |members: &solon_law::program::Members| {
        let values = program.values(fact);
        let named = members.iter().filter_map(|i| values.get(i));
        named.map(|v| v.name.clone()).collect()
    };
    match state {
        State::One(values) => (State::Absent, vec![names(values)]),
        State::Set { must, may } => (State::Absent, vec![names(must), names(may)]),
        other => (other.clone(), Vec::new()),
    }
}

/// Regimes over one space of questions.
struct Together<'a> {
    analysis: Analysis,
    each: Vec<Tightening<'a>>,
}

impl<'a> Together<'a> {
    fn new(
        mut space: Space,
        regimes: &[(Case<'a>, Query)],
        outcomes: &[Outcome],
        sides: &'a [Side<'a>],
    ) -> Self {
        let on = regimes.first().map(|(_, query)| query.on);
        let known = regimes.iter().zip(outcomes);
        let known = known.map(|((case, _), o)| (case, o.segments.as_slice()));
        // On one grid the same day is the same stretch under all.
        let grid = grid_of(&known.collect::<Vec<_>>(), on.unwrap_or_default());
        let mut each = Vec::new();
        for (((_, query), outcome), side) in regimes.iter().zip(outcomes).zip(sides) {
            let mut roots = hanging_on(side.law);
            let given = side.law.provisions.values().flat_map(|v| &v.given);
            roots.extend(given.flat_map(|g| [g.class, g.effect]));
            let segments = outcome.segments.as_slice();
            let wanted = wanted(side.law, query, segments, &BTreeSet::new(), roots);
            let of = (segments, wanted);
            let mut one = Tightening::of_part(space, side, grid.clone(), query, of);
            space = std::mem::take(&mut one.analysis.space);
            each.push(one);
        }
        let mut analysis = Analysis {
            space,
            ..Analysis::default()
        };
        analysis.remember();
        Together { analysis, each }
    }

    /// Asks something of each regime, with the analysis that all share.
    fn each<T>(&mut self, mut ask: impl FnMut(usize, &mut Tightening<'a>) -> T) -> Vec<T> {
        let mut out = Vec::new();
        for (i, one) in self.each.iter_mut().enumerate() {
            std::mem::swap(&mut self.analysis, &mut one.analysis);
            out.push(ask(i, one));
            std::mem::swap(&mut self.analysis, &mut one.analysis);
        }
        out
    }

    /// Whether some regime governs the system, whatever the missing answers are.
    fn governed(&mut self) -> bool {
        let inside = self.each(|_, one| one.whole());
        let some = self.analysis.space.formulas.or(inside);
        self.analysis.entailed(&[], some)
    }

    /// The highest level of the shared scale that some regime reaches whatever the missing answers are.
    fn sure(
        &mut self,
        looked: Looked,
        (low, high): Interval,
    ) -> (Level, Vec<(usize, ProvisionId)>) {
        let reached = self.each(|_, one| one.reached(looked));
        let mut level = low;
        while level < high {
            let parts = reached.iter().flatten();
            let so_far = parts.filter(|(at, _)| *at > level).map(|(_, f)| *f);
            let some = self.analysis.space.formulas.or(so_far);
            if !self.analysis.entailed(&[], some) {
                break;
            }
            level += 1;
        }
        let by = if level > low {
            self.by(looked, level)
        } else {
            Vec::new()
        };
        (level, by)
    }

    /// Rules that give a level of the shared scale, or a higher one, and of which one at least fires.
    fn by(&mut self, looked: Looked, level: Level) -> Vec<(usize, ProvisionId)> {
        let rules = self.each(|i, one| {
            let own = one.giving(looked, level).into_iter();
            own.map(|(rule, fires)| ((i, rule), fires))
                .collect::<Vec<_>>()
        });
        let rules: Vec<_> = rules.into_iter().flatten().collect();
        let none: Vec<Formula> = rules.iter().map(|(_, fires)| !*fires).collect();
        // Where the lowest level of a scale comes so far, no rule gives it: the scope does.
        let without = self.each(|_, one| one.lowest(level)).into_iter().flatten();
        let without: Vec<Formula> = without.map(|held| !held).collect();
        let core = self.analysis.unsat_core(&without, &none);
        let core = core.unwrap_or_default();
        let needed = rules.iter().filter(|(_, fires)| core.contains(&!*fires));
        needed.map(|(rule, _)| *rule).collect()
    }
}

impl Tightening<'_> {
    /// Scales with a map to the shared one.
    fn mapped(&self) -> Vec<(ScaleId, Vec<Level>)> {
        let scales = self.side.program.scales.iter();
        scales
            .filter_map(|(id, s)| Some((id, s.canonical.clone()?)))
            .collect()
    }

    /// Some scope of the regime takes the system in on the day; where none can, a later day is told of.
    fn whole(&mut self) -> Formula {
        let scopes = self.side.law.scopes.values();
        let parts = scopes.map(|nodes| self.days.at(self.current, nodes.in_scope));
        let some = self.analysis.space.formulas.or(parts);
        match self.analysis.satisfiable(&[some]) {
            true => some,
            false => Formula::TRUE,
        }
    }

    /// What is taken for granted when levels of a scale are told: the regime governs the system, and its
    /// scale does.
    fn held(&mut self, scale: ScaleId) -> Option<Formula> {
        let (granted, whole) = (self.granted(scale)?, self.whole());
        Some(self.analysis.space.formulas.and([granted, whole]))
    }

    /// For each level of scales with a map: the level of the shared scale, and that it is reached by a
    /// system which the scale governs.
    fn reached(&mut self, looked: Looked) -> Vec<(Level, Formula)> {
        let mut out = Vec::new();
        for (scale, map) in self.mapped() {
            let Some(granted) = self.held(scale) else {
                continue;
            };
            let levels = match looked {
                Looked::Class => self.peak(scale),
                Looked::InEffect => self.effect(scale, self.current, None),
            };
            out.extend(map.first().map(|at| (*at, granted)));
            for (at, level) in map.iter().skip(1).zip(levels) {
                let whole = self.analysis.space.formulas.and([granted, level]);
                out.push((*at, whole));
            }
        }
        out
    }

    /// For scales whose lowest level comes as far as a level of the shared scale: that they govern the
    /// system.
    fn lowest(&mut self, level: Level) -> Vec<Formula> {
        let mapped = self.mapped().into_iter();
        let far = mapped.filter(|(_, map)| map.first().is_some_and(|at| *at >= level));
        let far: Vec<ScaleId> = far.map(|(scale, _)| scale).collect();
        far.into_iter().filter_map(|s| self.held(s)).collect()
    }

    /// The rules that give a level of the shared scale or a higher one, each with when it does.
    fn giving(&mut self, looked: Looked, level: Level) -> Vec<(ProvisionId, Formula)> {
        let stretches: Vec<usize> = match looked {
            Looked::Class => self.ahead().collect(),
            Looked::InEffect => vec![self.current],
        };
        let mut out: Vec<(ProvisionId, Formula)> = Vec::new();
        for (scale, map) in self.mapped() {
            let least = map
                .iter()
                .skip(1)
                .position(|at| *at >= level)
                .map(|i| i + 1);
            let (Some(least), Some(granted)) = (least, self.held(scale)) else {
                continue;
            };
            for version in self.side.law.provisions.values() {
                let given = version.given_from(scale, least);
                let node = |g: &GivenLevel| match looked {
                    Looked::Class => g.class,
                    Looked::InEffect => g.effect,
                };
                let mut some = Vec::new();
                for node in given.map(node) {
                    for stretch in &stretches {
                        let inside = self.inside(scale, *stretch);
                        let gives = self.days.at(*stretch, node);
                        let formulas = &mut self.analysis.space.formulas;
                        some.push(formulas.and([granted, inside, gives]));
                    }
                }
                if some.is_empty() {
                    continue;
                }
                let fires = self.analysis.space.formulas.or(some);
                match out.iter_mut().find(|(id, _)| *id == version.provision) {
                    Some((_, own)) => *own = self.analysis.space.formulas.or([*own, fires]),
                    None => out.push((version.provision, fires)),
                }
            }
        }
        out
    }
}
