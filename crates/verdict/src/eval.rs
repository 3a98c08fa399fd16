//! From facts to bounds of an outcome: the formulas of a law in three truth values, once for every
//! stretch of days on which they cannot change. Every level is read off this trace; nothing is
//! computed beside it.
//!
//! The trace is the strong Kleene reading: sound for every completion of what is unknown, and tight
//! wherever [`ScaleOutcome::exact`] says so. `analyse` closes the remaining gap with a solver.

use std::sync::Arc;

use jiff::civil::Date;

use solon_law::program::{
    FactId, InterpretationId, Kind, Law, Level, NodeId, Program, ProvisionId, ScaleId, ScopeEffect,
    ScopeId, VersionId,
};

pub use asking::{Fit, fit, rules_behind};
pub use bits::Bits;
pub use case::{Case, OtherProgram};
pub use crowd::{Crowd, Lone, Signature, Told, own_days};
pub use due::Deadline;
pub use exact::{Pulls, Valuation, pulls};
pub use fines::Fine;
pub use kleene::Tri;
pub use levels::first_run;
pub use predicate::{Moment, test};
pub use reach::{Reach, reach};
pub use scores::{
    PointsInterval, ScoreMove, ScoreOutcome, band as score_band, moves as score_moves,
    results as score_results,
};
pub use sensitivity::{Narrowing, OtherReadings, flipped};
pub use settled::{Settling, Unsettled, mixed_duties, settle, settled_segments};
pub use sight::{Look, Sight};
pub use timeline::{Step, asked_alike, timeline};
pub use trace::{Segment, Trace, cut, trace};

mod asking;
mod bits;
pub mod bitslice;
mod case;
mod crowd;
mod days;
mod due;
mod duties;
mod exact;
mod fines;
mod frame;
mod hanging;
mod kleene;
mod lanes;
mod levels;
mod open;
mod plan;
mod predicate;
mod reach;
mod rest;
mod roles;
mod rules;
mod scores;
mod sensitivity;
mod settled;
mod sight;
mod timeline;
mod trace;

/// What is asked of a law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The day.
    pub on: Date,
    /// Readings chosen instead of the defaults.
    pub readings: Vec<(InterpretationId, usize)>,
}

impl Query {
    /// The reading of a contested point that is chosen for all days.
    #[must_use]
    pub fn chosen(&self, point: InterpretationId) -> Option<usize> {
        let chosen = self.readings.iter().find(|(id, _)| *id == point);
        chosen.map(|(_, reading)| *reading)
    }

    /// The reading of a contested point that is in force on a day: the one chosen, or the default.
    #[must_use]
    pub fn reading(&self, law: &Law, point: InterpretationId, on: Date) -> usize {
        let chosen = self.chosen(point);
        chosen.unwrap_or_else(|| law.default_reading(point, on))
    }
}

/// Whether a regime governs the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It does not.
    Out,
    /// It is not known.
    Open,
    /// It does, with parts taken away.
    Partial,
    /// It does.
    In,
}

impl Verdict {
    /// Whether a regime of which this is the verdict governs the system, and the verdict of the scopes of
    /// one scale is open all the same.
    #[must_use]
    pub fn leaves_open(self, scale: Verdict) -> bool {
        matches!(self, Verdict::In | Verdict::Partial) && scale == Verdict::Open
    }

    /// The word that reports and tests use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Out => "out",
            Verdict::Open => "open",
            Verdict::Partial => "partial",
            Verdict::In => "in",
        }
    }
}

/// One clause of a scope on the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseOutcome {
    /// The scope.
    pub scope: ScopeId,
    /// The clause.
    pub clause: usize,
    /// Its formula.
    pub node: NodeId,
    /// Whether it holds on the day; for a partial exclusion, on that day or a later one.
    pub value: Tri,
    /// The later day, where that is one.
    pub later: Option<Date>,
}

/// The scope of the regime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopeOutcome {
    /// The verdict on the day; the best of several scopes.
    pub verdict: Verdict,
    /// The verdict of each scope.
    pub each: Vec<Verdict>,
    /// Clauses, in order.
    pub clauses: Vec<ClauseOutcome>,
    /// Out on the day itself, in from this later day.
    pub later: Option<Date>,
}

impl ScopeOutcome {
    fn on_days(&mut self, of: &impl Fn(Date) -> Date) {
        let clauses = self.clauses.iter_mut().map(|clause| &mut clause.later);
        for day in clauses.chain([&mut self.later]).flatten() {
            *day = of(*day);
        }
    }
}

/// What becomes of a system once the exclusions are over that keep it out for now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Once {
    /// Those exclusions.
    pub clauses: Vec<(ScopeId, usize)>,
    /// The verdict then.
    pub verdict: Verdict,
    /// The scales then.
    pub scales: Vec<ScaleOutcome>,
}

/// How a provision comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Label {
    /// Its condition is not met.
    NotMet,
    /// Met, and an exception stands against it.
    Defeated,
    /// It depends on what is unknown.
    Open,
    /// Met, and nothing stands against it.
    Fires,
}

impl Label {
    /// The word that reports use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Label::NotMet => "not_met",
            Label::Defeated => "defeated",
            Label::Open => "open",
            Label::Fires => "fires",
        }
    }
}

/// A run of days on which something applies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// First day; from ever when absent. While `unsure`, the first possible one.
    pub from: Option<Date>,
    /// First day after it; for ever when absent.
    pub until: Option<Date>,
    /// There is no such day: a transition keeps it from ever applying.
    pub never: bool,
    /// The first day hangs on what is unknown.
    pub unsure: bool,
    /// While `unsure`, the day from which it surely applies; absent: perhaps it never does.
    pub latest: Option<Date>,
}

/// A provision on the first run of days on which it comes out best.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProvisionOutcome {
    /// The provision.
    pub provision: ProvisionId,
    /// Its version.
    pub version: VersionId,
    /// How it comes out.
    pub label: Label,
    /// For an open one, what it can still come to.
    pub can: Vec<Label>,
    /// The segment that shows it, by position in [`Outcome::segments`].
    pub segment: usize,
    /// The days on which it applies, as transitions move them.
    pub run: Run,
    /// Its label on the day asked for, as transitions move it.
    pub today: Label,
}

/// An interval of levels, both ends included.
pub type Interval = (Level, Level);

/// A scale's outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleOutcome {
    /// The scale.
    pub scale: ScaleId,
    /// The verdict of the scopes that govern the scale: of the day, or where all of them leave the
    /// system out on that day, of the first later day on which one does not.
    pub scope: Verdict,
    /// The classification: the highest level that applies now or is already enacted to apply.
    pub class: Interval,
    /// Firing rules that give the lower end; with `jointly`, open ones that together force it.
    pub by: Vec<ProvisionId>,
    /// No rule alone is sure to give the lower end; one of several is.
    pub jointly: bool,
    /// The classification by the burden of proof.
    pub decision: Interval,
    /// The level on the day.
    pub in_effect: Interval,
    /// When the classification applies; absent for the bottom level.
    pub applies: Option<Run>,
    /// While it is not sure from when it applies, questions on which that hangs.
    pub missing: Vec<FactId>,
    /// While the level on the day is open, questions on which that hangs, and whether each can be asked now.
    pub missing_in_effect: Vec<(FactId, bool)>,
    /// Whether classification, level on the day and the days on which the classification applies are proved
    /// tight: they are decided and in scope, each unknown fact pulls one way, or a solver has closed them.
    pub exact: bool,
}

impl ScaleOutcome {
    /// Whether only one level is possible.
    #[must_use]
    pub fn decided(&self) -> bool {
        self.class.0 == self.class.1
    }

    /// Whether the system is outside every scope that governs the scale, now and later.
    #[must_use]
    pub fn out(&self) -> bool {
        self.scope == Verdict::Out
    }

    /// Whether it is not known that a scope which governs the scale takes the system in: its levels
    /// hold if one does.
    #[must_use]
    pub fn scope_open(&self) -> bool {
        self.scope == Verdict::Open
    }
}

/// The level over all scales that map to the canonical one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CanonicalOutcome {
    /// The levels possible on the canonical scale.
    pub interval: Interval,
    /// Rules of which one at least gives the lower end.
    pub by: Vec<ProvisionId>,
}

/// An unanswered question that can matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenFact {
    /// The fact.
    pub fact: FactId,
    /// Levels between which it can decide, for each scale that it can move.
    pub could: Vec<(ScaleId, Interval)>,
    /// It can decide whether the regime governs the system at all.
    pub scope: bool,
    /// Whether the question applies for sure; otherwise another answer comes first.
    pub applies: bool,
}

/// A duty that arises, or may arise, on some day from the one asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyOutcome {
    /// Whether it arises (`Fires`) or may arise (`Open`), and when it applies.
    pub outcome: ProvisionOutcome,
    /// The describer holds none of the roles that it binds.
    pub others: bool,
    /// The roles that it binds, each with whether the describer holds it at some time.
    pub roles: Vec<(String, Tri)>,
    /// Whether it applies on the day.
    pub in_effect: Tri,
    /// Whether it arises by the burden of proof.
    pub in_decision: bool,
    /// Questions on which it hangs whether, or from when, it applies, and what is not known of the law.
    pub missing: Vec<FactId>,
    /// By when.
    pub deadline: Deadline,
    /// It applies, and its day is over. Whether it was met is not known here.
    pub overdue: bool,
    /// The same; unknown where it may be.
    pub late: Tri,
    /// Readings under which it comes out otherwise.
    pub readings: Vec<ReadingShift>,
}

/// What becomes of a duty under another reading of one contested point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingShift {
    /// The contested point.
    pub interpretation: InterpretationId,
    /// The other reading.
    pub reading: usize,
    /// Whether the duty arises then.
    pub label: Label,
    /// When it applies then.
    pub run: Run,
}

/// A penalty that threatens the describer, or may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PenaltyOutcome {
    /// Whether it threatens (`Fires`), may threaten (`Open`) or is set aside (`Defeated`), and when.
    pub outcome: ProvisionOutcome,
    /// What it is for and comes about, or may.
    pub targets: Vec<(ProvisionId, Label)>,
    /// Whether it threatens on the day.
    pub in_effect: Tri,
    /// Questions on which it hangs whether, or from when, it threatens, and what is not known of the law.
    pub missing: Vec<FactId>,
    /// Its upper limits: one, or several while it is not known which counts.
    pub limits: Vec<LimitOutcome>,
    /// Limits that would count, or might, were the deadline over for which they wait; by position.
    pub waiting: Vec<usize>,
}

/// A transition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransitionOutcome {
    /// Its version.
    pub version: VersionId,
    /// Whether its case is given (`Fires`) or may be (`Open`).
    pub label: Label,
    /// What it moves of all that applies, or may.
    pub moves: Vec<ProvisionId>,
}

/// An upper limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LimitOutcome {
    /// By position in the penalty.
    pub limit: usize,
    /// Whether its condition holds.
    pub holds: Tri,
    /// How much it is.
    pub amount: Fine,
    /// The least that a fine comes to, where the law has a minimum.
    pub least: Option<Fine>,
    /// Questions on which it hangs whether it counts.
    pub missing: Vec<FactId>,
}

/// A declared role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleOutcome {
    /// By position in [`Law::roles`].
    pub role: usize,
    /// Whether it holds on some day from the one asked for.
    pub value: Tri,
    /// The segment that shows it.
    pub segment: usize,
    /// While it is unknown, the questions on which it hangs.
    pub missing: Vec<FactId>,
    /// It is unknown for want of answers that nobody was asked for, and no answer leaves it open; the
    /// describer surely holds another role.
    pub unasked: bool,
}

/// Another choice of readings and what comes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// Readings to choose instead.
    pub flips: Vec<(InterpretationId, usize)>,
    /// The verdict then.
    pub verdict: Verdict,
    /// The verdict of the scopes of each scale then.
    pub scopes: Vec<Verdict>,
    /// The classifications then.
    pub class: Vec<Interval>,
}

/// Whether the result depends on contested readings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sensitivity {
    /// Readings that the result could depend on, with the one used.
    pub used: Vec<(InterpretationId, usize)>,
    /// The smallest changes of readings that change the result.
    pub alternatives: Vec<Alternative>,
    /// Whether every combination was tried.
    pub complete: bool,
}

/// An assumption and the result without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assumption {
    /// The fact assumed.
    pub fact: FactId,
    /// The classifications without it.
    pub without: Vec<Interval>,
    /// The verdict without it.
    pub verdict: Verdict,
}

/// A provision that changes from one day to the next: a rule that applies, a duty that binds the
/// describer, an exception that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The provision.
    pub provision: ProvisionId,
    /// Until then.
    pub before: Tri,
    /// From then on.
    pub after: Tri,
}

/// What a turn comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It did not, now it does.
    Begins,
    /// It did not, now it may.
    MayBegin,
    /// Perhaps it did, now it does.
    Certain,
    /// It did, now it does not.
    Ends,
    /// It did, now it may not.
    MayEnd,
    /// Perhaps it did, now it does not.
    Excluded,
}

impl Turn {
    /// What it comes to.
    #[must_use]
    pub fn change(&self) -> Change {
        match (self.before, self.after) {
            (Tri::Unknown, Tri::True) => Change::Certain,
            (_, Tri::True) => Change::Begins,
            (Tri::True, Tri::Unknown) => Change::MayEnd,
            (_, Tri::Unknown) => Change::MayBegin,
            (Tri::Unknown, Tri::False) => Change::Excluded,
            (_, Tri::False) => Change::Ends,
        }
    }
}

impl Change {
    /// The word of the report.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Change::Begins => "begins",
            Change::MayBegin => "may_begin",
            Change::Certain => "certain",
            Change::Ends => "ends",
            Change::MayEnd => "may_end",
            Change::Excluded => "excluded",
        }
    }
}

/// What changes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextChange {
    /// The day.
    pub on: Date,
    /// Levels before and after, for each scale that moves.
    pub levels: Vec<(ScaleId, Interval, Interval)>,
    /// Rules and duties that come to apply for sure, or cease to.
    pub turns: Vec<Turn>,
    /// The verdict changes.
    pub scope: Option<(Verdict, Verdict)>,
}

/// Everything that is concluded, with the trace that it is read off.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The day asked for.
    pub on: Date,
    /// The readings that were chosen instead of the defaults.
    pub readings: Vec<(InterpretationId, usize)>,
    /// The trace: the value of every formula, segment by segment.
    pub segments: Vec<Segment>,
    /// The segment of the day asked for.
    pub current: usize,
    /// The scope.
    pub scope: ScopeOutcome,
    /// Scales.
    pub scales: Vec<ScaleOutcome>,
    /// What the scores come to that apply, or may.
    pub scores: Vec<ScoreOutcome>,
    /// Where several scales map to the canonical one and a solver has looked at them together.
    pub canonical: Option<CanonicalOutcome>,
    /// Out of scope for now alone, and somebody has looked what comes then.
    pub once_in_scope: Option<Once>,
    /// Rules, in the order of the pack.
    pub rules: Vec<ProvisionOutcome>,
    /// Exceptions, likewise.
    pub exceptions: Vec<ProvisionOutcome>,
    /// Duties, in the order of the pack.
    pub duties: Vec<DutyOutcome>,
    /// Penalties, likewise.
    pub penalties: Vec<PenaltyOutcome>,
    /// Transitions that move something, or may, likewise.
    pub transitions: Vec<TransitionOutcome>,
    /// Declared roles.
    pub roles: Vec<RoleOutcome>,
    /// Questions that can matter, the most decisive first.
    pub open: Arc<Vec<OpenFact>>,
    /// Constraints that the answers break.
    pub broken: Vec<usize>,
    /// Answers given to questions that do not apply.
    pub not_applicable: Vec<FactId>,
    /// Answers of no or nothing to a question that does not apply.
    pub not_applicable_none: Vec<FactId>,
    /// Readings.
    pub sensitivity: Sensitivity,
    /// Assumptions.
    pub assumptions: Vec<Assumption>,
    /// Scope and classifications without any assumption.
    pub without_assumptions: LevelBounds,
    /// What changes next.
    pub next_change: Option<NextChange>,
}

impl Outcome {
    /// The value of a formula in a segment.
    #[must_use]
    pub fn value(&self, segment: usize, node: NodeId) -> Tri {
        self.segments
            .get(segment)
            .map_or(Tri::Unknown, |s| s.value(node))
    }

    /// A rule or exception by id, if the consulted law has it.
    #[must_use]
    pub fn provision(&self, program: &Program, id: &str) -> Option<&ProvisionOutcome> {
        self.rules
            .iter()
            .chain(&self.exceptions)
            .find(|p| program.provisions[p.provision].id == id)
    }

    /// What a verdict says, of a system that has other days in the place of its own ones.
    pub fn on_days(&mut self, of: &impl Fn(Date) -> Date) {
        self.scope.on_days(of);
        let once = self
            .once_in_scope
            .iter_mut()
            .flat_map(|once| &mut once.scales);
        for scale in self.scales.iter_mut().chain(once) {
            if let Some(run) = &mut scale.applies {
                let Run {
                    from,
                    until,
                    never: _,
                    unsure: _,
                    latest,
                } = run;
                for day in [from, until, latest].into_iter().flatten() {
                    *day = of(*day);
                }
            }
        }
    }

    /// Whether nothing is left open: the verdict, and every scale with its scope, are decided.
    #[must_use]
    pub fn decided(&self) -> bool {
        let scales = self.scales.iter().map(|s| (s.scope, s.class));
        decided(self.scope.verdict, scales)
    }
}

/// Bounds of what a law makes of the facts of one system, and what would come of other readings, or
/// without assumptions. The exact answer, which lies within them, is `analyse::evaluate`.
#[must_use]
pub fn bounds(case: &Case<'_>, query: &Query) -> Outcome {
    let mut outcome = bounds_as_read(case, query);
    let others = OtherReadings::of(case, &outcome);
    outcome.sensitivity = others.sensitivity(case, query, &outcome, &mut ());
    outcome
}

/// The same, without what would come of other readings to scope and levels.
#[must_use]
pub fn bounds_as_read(case: &Case<'_>, query: &Query) -> Outcome {
    let mut outcome = plain_bounds(case, query);
    let segments = std::mem::take(&mut outcome.segments);
    let frame = frame::Frame::of(case, &segments, outcome.current, query.on);
    frame.reading_shifts(query, &mut outcome.duties, |_, _| None);
    roles::unasked(case, query, &mut outcome.roles);
    outcome.segments = segments;
    outcome.assumptions = assumptions(case, query);
    if !outcome.assumptions.is_empty() {
        let bare = case.with(|facts| {
            for a in &outcome.assumptions {
                facts.clear(a.fact);
            }
        });
        outcome.without_assumptions = level_bounds(&bare, query);
    }
    outcome
}

/// The bounds that are read off one trace. What would come of other readings, or without assumptions,
/// needs further traces and is left empty.
#[must_use]
pub fn plain_bounds(case: &Case<'_>, query: &Query) -> Outcome {
    let trace = trace(case, query);
    let (segments, current) = (trace.segments, trace.current);
    let frame = frame::Frame::of(case, &segments, current, query.on);
    let rules = frame.provisions(Kind::Rule);
    let concluded = frame.concluded(query);
    let duties = frame.duties(query);
    Outcome {
        exceptions: frame.provisions(Kind::Exception),
        transitions: frame.transitions(&rules, &duties),
        penalties: frame.penalties(&duties),
        duties,
        roles: frame.roles(),
        scores: frame.scores(),
        next_change: timeline::next_change(&frame, query),
        rules,
        segments,
        ..concluded
    }
}

/// The bounds that a verdict is read off: scope, scales, open questions and answers that are not used or
/// do not fit together, with the trace. All else is left empty, and of the law nothing else is asked, so
/// that [`Law::cone`] will do.
#[must_use]
pub fn verdict_bounds(case: &Case<'_>, query: &Query) -> Outcome {
    let trace = trace(case, query);
    let segments = trace.segments;
    let frame = frame::Frame::of(case, &segments, trace.current, query.on);
    let outcome = frame.concluded(query);
    Outcome {
        segments,
        ..outcome
    }
}

impl frame::Frame<'_> {
    /// Scope, scales, open questions and what does not fit; all else is left empty.
    fn concluded(&self, query: &Query) -> Outcome {
        let scope = self.scope();
        let mut scales = self.scales();
        for scale in &mut scales {
            scale.by = self.given_by(scale);
            // Where the scope is open, perhaps no completion is in it.
            let decided = scale.decided() && !scale.scope_open();
            let decided = decided && exact::exact_on_days(self, scale);
            scale.exact = scale.out() || decided || exact::exact(self, &scope, scale);
        }
        let (not_applicable, not_applicable_none) = self.not_applicable();
        Outcome {
            on: query.on,
            readings: query.readings.clone(),
            segments: Vec::new(),
            current: self.current,
            open: open::open(self, &scope, &scales).into(),
            without_assumptions: LevelBounds {
                verdict: scope.verdict,
                scopes: scales.iter().map(|s| s.scope).collect(),
                class: scales.iter().map(|s| s.class).collect(),
            },
            scope,
            scales,
            scores: Vec::new(),
            canonical: None,
            once_in_scope: None,
            rules: Vec::new(),
            exceptions: Vec::new(),
            duties: Vec::new(),
            penalties: Vec::new(),
            transitions: Vec::new(),
            roles: Vec::new(),
            broken: self.broken(),
            not_applicable,
            not_applicable_none,
            sensitivity: Sensitivity::default(),
            assumptions: Vec::new(),
            next_change: None,
        }
    }
}

/// The verdict and bounds of the classifications, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelBounds {
    /// The verdict.
    pub verdict: Verdict,
    /// The verdict of the scopes of each scale.
    pub scopes: Vec<Verdict>,
    /// One interval per scale.
    pub class: Vec<Interval>,
}

impl LevelBounds {
    /// Whether nothing is left open; see [`Outcome::decided`].
    #[must_use]
    pub fn decided(&self) -> bool {
        let scales = self.scopes.iter().zip(&self.class);
        decided(self.verdict, scales.map(|(scope, class)| (*scope, *class)))
    }
}

/// Whether a verdict, and each scale with the verdict of its scopes, leave nothing open.
fn decided(verdict: Verdict, mut scales: impl Iterator<Item = (Verdict, Interval)>) -> bool {
    let one = |(scope, (low, high)): (Verdict, Interval)| match scope {
        Verdict::Out => true,
        Verdict::Open => false,
        Verdict::Partial | Verdict::In => low == high,
    };
    match verdict {
        Verdict::Out => true,
        Verdict::Open => false,
        Verdict::Partial | Verdict::In => scales.all(one),
    }
}

/// Bounds of the verdict and the classifications alone.
#[must_use]
pub fn level_bounds(case: &Case<'_>, query: &Query) -> LevelBounds {
    let trace = trace(case, query);
    frame::Frame::of(case, &trace.segments, trace.current, query.on).level_bounds()
}

fn assumptions(case: &Case<'_>, query: &Query) -> Vec<Assumption> {
    case.facts()
        .answered()
        .filter(|(_, a)| a.assumed)
        .map(|(fact, _)| {
            let without = case.with(|facts| facts.clear(fact));
            let s = level_bounds(&without, query);
            Assumption {
                fact,
                without: s.class,
                verdict: s.verdict,
            }
        })
        .collect()
}

/// Whether a clause takes effect as an exclusion or partial exclusion.
fn is_partial(program: &Program, scope: ScopeId, clause: usize) -> bool {
    program.scopes[scope]
        .clauses
        .get(clause)
        .is_some_and(|c| matches!(c.effect, ScopeEffect::Partial { .. }))
}
