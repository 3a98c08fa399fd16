//! Scope verdict, levels and dates, read off the segments of a trace.

use jiff::civil::Date;

use super::frame::Frame;
use super::hanging::Hanging;
use super::open::{Support, applies, asked};
use super::{
    Change, ClauseOutcome, Interval, Label, LevelBounds, NextChange, RoleOutcome, Run,
    ScaleOutcome, ScopeOutcome, Segment, Tri, Turn, Verdict, is_partial,
};
use crate::facts::State;
use solon_law::program::{
    FactId, GivenLevel, Kind, Level, NodeId, ProvisionId, ProvisionNodes, ScaleId, ScopeId,
};

impl Frame<'_> {
    pub(super) fn verdict_in(&self, scope: ScopeId, segment: usize) -> Verdict {
        let nodes = &self.law.scopes[scope];
        match self.value(segment, nodes.in_scope) {
            Tri::False => Verdict::Out,
            Tri::Unknown => Verdict::Open,
            Tri::True => {
                let partial = nodes.clauses.iter().enumerate().any(|(c, n)| {
                    is_partial(self.program, scope, c)
                        && self.ahead().any(|s| self.value(s, *n) == Tri::True)
                });
                if partial {
                    Verdict::Partial
                } else {
                    Verdict::In
                }
            }
        }
    }

    pub(super) fn scope(&self) -> ScopeOutcome {
        let mut clauses = Vec::new();
        for (s, nodes) in self.law.scopes.iter() {
            for (c, node) in nodes.clauses.iter().enumerate() {
                // A partial exclusion shows on the day on which what it hangs on shows.
                let now = self.value(self.current, *node);
                let (mut value, mut later) = (now, None);
                if is_partial(self.program, s, c) {
                    let best = self.ahead().map(|seg| self.value(seg, *node)).max();
                    value = best.unwrap_or(Tri::False);
                    let first = self.ahead().find(|seg| self.value(*seg, *node) == value);
                    later = first
                        .filter(|_| value > now)
                        .and_then(|seg| self.segments.get(seg)?.from);
                }
                clauses.push(ClauseOutcome {
                    scope: s,
                    clause: c,
                    node: *node,
                    value,
                    later,
                });
            }
        }
        if self.law.scopes.is_empty() {
            return ScopeOutcome {
                verdict: Verdict::In,
                each: Vec::new(),
                clauses,
                later: None,
            };
        }
        let all = || self.law.scopes.ids();
        let (verdict, segment) = self.best_verdict(all());
        ScopeOutcome {
            verdict,
            each: all()
                .map(|s| self.best_verdict(std::iter::once(s)).0)
                .collect(),
            clauses,
            later: (segment != self.current)
                .then(|| self.segments.get(segment)?.from)
                .flatten(),
        }
    }

    /// The best verdict of some scopes on the first day ahead on which one does not leave the system
    /// out, with the segment of that day. A later day makes no surer what an earlier one leaves open.
    fn best_verdict(&self, scopes: impl Iterator<Item = ScopeId> + Clone) -> (Verdict, usize) {
        let on = |segment: usize| {
            let verdicts = scopes.clone().map(|s| self.verdict_in(s, segment));
            verdicts.max().unwrap_or(Verdict::Out)
        };
        let mut days = self.ahead().map(|segment| (on(segment), segment));
        let first = days.find(|(verdict, _)| *verdict != Verdict::Out);
        first.unwrap_or((Verdict::Out, self.current))
    }

    /// The same of the scopes that govern a scale; a scale that none governs is not limited.
    pub(super) fn scope_of(&self, scale: ScaleId) -> Verdict {
        let own = |s: &ScopeId| self.program.scopes[*s].governs.contains(&scale);
        let mut scopes = self.law.scopes.ids().filter(own).peekable();
        if scopes.peek().is_none() {
            return Verdict::In;
        }
        self.best_verdict(scopes).0
    }

    /// The levels of a scale in a segment by the days as enacted, plain and by the burden of proof.
    pub(super) fn class_in(&self, scale: ScaleId, segment: usize) -> (Interval, Interval) {
        self.level_in(scale, segment, &self.law.levels[scale].class)
    }

    /// The same by the days as moved: what applies.
    pub(super) fn effect_in(&self, scale: ScaleId, segment: usize) -> (Interval, Interval) {
        self.level_in(scale, segment, &self.law.levels[scale].effect)
    }

    fn level_in(&self, scale: ScaleId, segment: usize, nodes: &[NodeId]) -> (Interval, Interval) {
        if self.in_scope(scale, segment) == Tri::False {
            return ((0, 0), (0, 0));
        }
        let (mut class, mut decision) = ((0, 0), (0, 0));
        for (i, node) in nodes.iter().enumerate() {
            let widen = |interval: &mut Interval, value: Tri| {
                if value == Tri::True {
                    interval.0 = i + 1;
                }
                if value != Tri::False {
                    interval.1 = i + 1;
                }
            };
            widen(&mut class, self.value(segment, *node));
            widen(&mut decision, self.decided(segment, *node));
        }
        (class, clamp(decision, class))
    }

    /// The classification: the peak over the days from the one asked for.
    pub(super) fn peak(&self, scale: ScaleId) -> (Interval, Interval) {
        let (mut class, mut raw) = ((0, 0), (0, 0));
        for segment in self.ahead() {
            let (mut c, mut d) = self.class_in(scale, segment);
            if !self.granted(scale, segment) {
                (c.0, d.0) = (0, 0);
            }
            class = (class.0.max(c.0), class.1.max(c.1));
            raw = (raw.0.max(d.0), raw.1.max(d.1));
        }
        (class, clamp(raw, class))
    }

    /// Whether levels of a segment may be told for the case that the system is in scope there. It is
    /// granted for the day asked for, and with it for days on which the scope says the same; that a
    /// later day is open for reasons of its own makes no level sure.
    fn granted(&self, scale: ScaleId, segment: usize) -> bool {
        if segment == self.current || self.in_scope(scale, segment) != Tri::Unknown {
            return true;
        }
        let scopes = self.program.scopes.values().zip(self.law.scopes.values());
        let mut own = scopes.filter(|(scope, _)| scope.governs.contains(&scale));
        own.all(|(_, nodes)| nodes.steady)
    }

    pub(super) fn level_bounds(&self) -> LevelBounds {
        LevelBounds {
            verdict: self.scope().verdict,
            scopes: self
                .program
                .scales
                .ids()
                .map(|s| self.scope_of(s))
                .collect(),
            class: self.program.scales.ids().map(|s| self.peak(s).0).collect(),
        }
    }

    pub(super) fn scales(&self) -> Vec<ScaleOutcome> {
        let scales = self.program.scales.ids();
        let mut scales: Vec<ScaleOutcome> = scales
            .map(|scale| {
                let (class, decision) = self.peak(scale);
                let (in_effect, _) = self.effect_in(scale, self.current);
                ScaleOutcome {
                    scale,
                    scope: self.scope_of(scale),
                    class,
                    by: Vec::new(),
                    jointly: false,
                    decision,
                    in_effect,
                    missing: Vec::new(),
                    missing_in_effect: Vec::new(),
                    applies: self.applies(scale, class, decision),
                    exact: false,
                }
            })
            .collect();
        let mut hanging = Hanging::new(self, 2 * scales.len(), self.current);
        for (at, scale) in scales.iter().enumerate() {
            for (segment, node) in self.day_hangs_on(scale) {
                hanging.add(2 * at, segment, node);
            }
            for node in self.effect_hangs_on(scale) {
                hanging.add(2 * at + 1, self.current, node);
            }
        }
        let found = hanging.facts();
        let mut found = found.into_iter().map(|facts| asked(self, facts));
        for scale in &mut scales {
            scale.missing = found.next().unwrap_or_default();
            let effect = found.next().unwrap_or_default().into_iter();
            scale.missing_in_effect = effect.map(|fact| (fact, applies(self, fact))).collect();
        }
        scales
    }

    /// The run of days on which the classification is in effect: the one that holds the day asked
    /// for, else the first later one. Nothing for the bottom level.
    fn applies(&self, scale: ScaleId, class: Interval, decision: Interval) -> Option<Run> {
        let by_decision = decision.0 == decision.1;
        let target = applied(class, decision);
        if target == 0 {
            return None;
        }
        let level = |segment: usize| {
            let (c, d) = self.effect_in(scale, segment);
            if by_decision { d } else { c }
        };
        // While the classification itself is open, so is every day; only its first one is told.
        let open = class.0 != class.1 && !by_decision;
        Some(self.run(
            |segment| level(segment).1 == target,
            |segment| open || level(segment) == (target, target),
        ))
    }

    /// The formulas on which it hangs from when a classification that is no longer open applies.
    fn day_hangs_on(&self, found: &ScaleOutcome) -> impl Iterator<Item = (usize, NodeId)> {
        let unsure = found.applies.as_ref().is_some_and(|run| run.unsure);
        let nodes = &self.law.levels[found.scale].effect;
        let node = found.class.1.checked_sub(1).and_then(|at| nodes.get(at));
        let node = node.filter(|_| unsure).into_iter();
        node.flat_map(|node| self.ahead().map(|segment| (segment, *node)))
    }

    /// The formulas on which the run of days hangs: that the level is reached, and that no higher one is.
    pub(super) fn run_hangs_on(
        &self,
        found: &ScaleOutcome,
    ) -> impl Iterator<Item = (usize, NodeId)> + use<'_> {
        let target = applied(found.class, found.decision);
        let nodes = found.applies.as_ref().and_then(|_| {
            let all = &self.law.levels[found.scale].effect;
            all.get(target.checked_sub(1)?..)
        });
        let nodes = nodes.unwrap_or_default().iter().take(2);
        nodes.flat_map(|node| (0..self.segments.len()).map(|segment| (segment, *node)))
    }

    /// The formulas on which it hangs which level is in effect on the day.
    fn effect_hangs_on(&self, found: &ScaleOutcome) -> impl Iterator<Item = NodeId> {
        let (low, high) = found.in_effect;
        let open = self.law.levels[found.scale].effect.iter();
        open.take(high).skip(low).copied()
    }

    /// The first run of days, from the day asked for on, on which something is possible.
    pub(super) fn run(
        &self,
        possible: impl Fn(usize) -> bool,
        certain: impl Fn(usize) -> bool,
    ) -> Run {
        first_run(self.segments, self.current, possible, certain)
    }

    /// Firing rules that give the lower end of a classification.
    pub(super) fn given_by(&self, scale: &ScaleOutcome) -> Vec<ProvisionId> {
        if scale.class.0 == 0 {
            return Vec::new();
        }
        let own = |g: &GivenLevel| g.scale == scale.scale && g.level == scale.class.0;
        let gives = |id: &ProvisionId| {
            let mut versions = self.law.versions(*id);
            versions.any(|(_, version)| version.given.iter().any(own))
        };
        let rules = self.of_kind(Kind::Rule).filter(gives);
        rules
            .filter_map(|id| self.provision(id))
            .filter(|r| r.label == Label::Fires)
            .filter(|r| {
                let mut given = self.law.provisions[r.version].given.iter();
                given.any(|g| {
                    let sure = || self.ahead().any(|s| self.value(s, g.class) == Tri::True);
                    own(g) && (g.by.is_none() || sure())
                })
            })
            .map(|r| r.provision)
            .collect()
    }

    /// Constraints that the answers break, by position.
    pub(super) fn broken(&self) -> Vec<usize> {
        let all = self.law.constraints.iter().enumerate();
        let broken = all.filter(|(_, n)| self.value(self.current, **n) == Tri::False);
        broken.map(|(i, _)| i).collect()
    }

    pub(super) fn roles(&self) -> Vec<RoleOutcome> {
        self.law
            .roles
            .iter()
            .enumerate()
            .map(|(i, role)| {
                let (mut value, mut at) = (Tri::False, self.current);
                for segment in self.ahead() {
                    let v = self.value(segment, role.holds);
                    if v > value {
                        (value, at) = (v, segment);
                    }
                }
                let mut missing = Support::of(self);
                if value == Tri::Unknown {
                    for segment in self.ahead() {
                        missing.add(segment, role.holds);
                    }
                }
                RoleOutcome {
                    role: i,
                    value,
                    segment: at,
                    missing: missing.facts(),
                    unasked: false,
                }
            })
            .collect()
    }

    /// Answers although their question does not apply: those that say something, and those that say
    /// no or nothing.
    pub(super) fn not_applicable(&self) -> (Vec<FactId>, Vec<FactId>) {
        let (some, none): (Vec<_>, Vec<_>) = self
            .facts
            .answered()
            .filter(|(fact, answer)| {
                let gate = self.law.gates[fact];
                gate.is_some_and(|g| self.value(self.current, g) == Tri::False)
                    && answer.silence.is_none()
                    && answer.state != State::Absent
            })
            .partition(|(_, answer)| says_something(&answer.state));
        let facts = |all: Vec<(FactId, _)>| all.into_iter().map(|(fact, _)| fact).collect();
        (facts(some), facts(none))
    }

    /// What is otherwise from a day on, in a segment that may be of another trace; nothing where all is
    /// the same.
    pub(super) fn change(
        &self,
        before: usize,
        (then, after): (&Frame<'_>, usize),
        on: Date,
    ) -> Option<NextChange> {
        let levels: Vec<_> = self
            .program
            .scales
            .ids()
            .filter_map(|s| {
                let (a, b) = (self.effect_in(s, before).0, then.effect_in(s, after).0);
                (a != b).then_some((s, a, b))
            })
            .collect();
        let mut turns = self.turns(before, (then, after), &[Kind::Rule, Kind::Duty]);
        let sure = |t: &Turn| t.before == Tri::True || t.after == Tri::True;
        // What only may begin makes no day one on which anything changes, and is told where one is.
        let any = turns.iter().any(sure);
        turns.retain(|t| sure(t) || t.change() == Change::MayBegin);
        let scope = self
            .law
            .scopes
            .ids()
            .map(|s| (self.verdict_in(s, before), then.verdict_in(s, after)))
            .find(|(a, b)| a != b);
        let some = !levels.is_empty() || any || scope.is_some();
        some.then_some(NextChange {
            on,
            levels,
            turns,
            scope,
        })
    }

    /// The truth of a provision in a segment: a rule applies, a duty binds the describer, an
    /// exception holds. Of its versions no two live on the same day.
    fn truth(&self, segment: usize, id: ProvisionId) -> Tri {
        let of = |p: &ProvisionNodes| match p.kind {
            Kind::Rule | Kind::Duty => p.effect.mine,
            _ => p.effect.fires,
        };
        self.law
            .versions(id)
            .map(|(_, p)| self.value(segment, of(p)))
            .fold(Tri::False, Tri::or)
    }

    /// Provisions of a kind with a truth in a segment.
    pub(super) fn having(&self, segment: usize, kind: Kind, truth: Tri) -> Vec<ProvisionId> {
        self.of_kinds(&[kind])
            .filter(|id| self.truth(segment, *id) == truth)
            .collect()
    }

    fn of_kinds(&self, kinds: &[Kind]) -> impl Iterator<Item = ProvisionId> {
        let provisions = self.program.provisions.iter();
        provisions
            .filter(|(_, p)| kinds.contains(&p.kind))
            .map(|(i, _)| i)
    }

    /// What changes from a segment to another one, which may be of another trace: first what gains, then
    /// what loses.
    pub(super) fn turns(
        &self,
        before: usize,
        (then, after): (&Frame<'_>, usize),
        kinds: &[Kind],
    ) -> Vec<Turn> {
        let mut out: Vec<Turn> = self
            .of_kinds(kinds)
            .map(|provision| Turn {
                provision,
                before: self.truth(before, provision),
                after: then.truth(after, provision),
            })
            .filter(|t| t.before != t.after)
            .collect();
        out.sort_by_key(|t| t.after < t.before);
        out
    }
}

/// The first run of days, from a segment on, on which something is possible; it may have begun
/// before.
#[must_use]
pub fn first_run(
    segments: &[Segment],
    current: usize,
    possible: impl Fn(usize) -> bool,
    certain: impl Fn(usize) -> bool,
) -> Run {
    let Some(at) = (current..segments.len()).find(|s| possible(*s)) else {
        return Run {
            never: true,
            ..Run::default()
        };
    };
    let mut first = at;
    if at == current {
        while first > 0 && possible(first - 1) {
            first -= 1;
        }
    }
    let mut last = at;
    while last + 1 < segments.len() && possible(last + 1) {
        last += 1;
    }
    let unsure = !certain(at);
    let sure = (at..=last).find(|s| certain(*s));
    Run {
        from: segments.get(first).and_then(|s| s.from),
        until: segments.get(last).and_then(|s| s.until),
        never: false,
        unsure,
        latest: sure
            .filter(|_| unsure)
            .and_then(|s| segments.get(s))
            .and_then(|s| s.from),
    }
}

/// The level of which it is told when it applies.
fn applied(class: Interval, decision: Interval) -> Level {
    match decision.0 == decision.1 {
        true => decision.1,
        false => class.1,
    }
}

/// An interval moved into another.
fn clamp(raw: Interval, within: Interval) -> Interval {
    (
        raw.0.clamp(within.0, within.1),
        raw.1.clamp(within.0, within.1),
    )
}

/// Whether a state claims more than no, nothing or no value.
pub(super) fn says_something(state: &State) -> bool {
    match state {
        State::Bool { yes, .. } => *yes,
        State::Set { may, .. } => !may.is_empty(),
        State::Absent => false,
        State::One(_) | State::Number { .. } | State::Day { .. } => true,
    }
}
