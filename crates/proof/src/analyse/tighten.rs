//! Makes the bounds of an outcome as narrow as can be, where the trace in three values could not:
//! rules that only together force a level, a fact that pulls both ways, a burden that nobody need
//! discharge because either case leads to the same.
//!
//! The trace stays as it is, since conditions are printed by it; rules and duties that come out in one
//! way whatever the missing answers are, are told so (`settled`).

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::days::{
    Again, Burden, Days, Known, Readings, translate, translate_again, translate_known,
};
use super::formula::Formula;
use super::grid::Grid;
use super::space::Space;
use super::{Analysis, Side};
pub use jointly::{Jointly, Looked, jointly};
pub use matters::{Matter, Pair};
pub use memory::Memory;
use part::{given_by_rules, grid, grid_of, hanging_on, wanted};
use reached::Proved;
use readings::{Exact, Look};
use ready::Kept;
use settled::Settle;
use solon_law::program::{InterpretationId, Level, Node, Program, Table, stretches};
use solon_verdict::eval::{
    Alternative, Case, Interval, Label, OtherReadings, Outcome, Query, Run, ScaleOutcome,
    ScoreOutcome, Segment, Tri, Verdict, first_run, level_bounds, settle, settled_segments,
};

mod axis;
mod burdens;
mod decisions;
mod jointly;
mod levels;
mod matters;
mod memory;
mod part;
mod reached;
mod readings;
mod ready;
mod scores;
mod settled;
mod together;

/// How much of an outcome is narrowed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// Levels, without the rules that only together force one.
    Levels,
    /// What a verdict says.
    Verdict,
    /// All of it.
    Whole,
}

/// Narrows what an outcome with nothing but levels, scope and open questions says of these, and looks
/// at no other readings.
pub(super) fn tighten_levels(case: &Case<'_>, query: &Query, outcome: &mut Outcome) {
    narrow(case, query, outcome, None, Extent::Levels);
}

/// Narrows what an outcome with nothing but a verdict says of scope and levels, and names rules that only
/// together force one.
pub(super) fn tighten_concluded(case: &Case<'_>, query: &Query, outcome: &mut Outcome) {
    narrow(case, query, outcome, None, Extent::Verdict);
}

/// Narrows the bounds of an outcome.
pub(super) fn tighten(case: &Case<'_>, query: &Query, outcome: &mut Outcome) {
    let plain = levels_of(outcome);
    narrow(case, query, outcome, None, Extent::Whole);
    if plain != levels_of(outcome) {
        settle(case, query, outcome, &mut Settle(case), false);
    }
    decisions::of_duties(case, query, outcome);
}

/// The same, and finds which other readings change the levels.
pub(super) fn tighten_with_readings(case: &Case<'_>, query: &Query, outcome: &mut Outcome) {
    let others = OtherReadings::of(case, outcome);
    let plain = levels_of(outcome);
    narrow(case, query, outcome, Some(&others), Extent::Whole);
    // Where all that is sure of levels is seen by the trace, nothing hangs on what it does not see.
    if plain != levels_of(outcome) {
        settle(case, query, outcome, &mut Settle(case), true);
    }
    decisions::of_duties(case, query, outcome);
}

fn levels_of(outcome: &Outcome) -> Vec<Interval> {
    outcome.scales.iter().map(|s| s.class).collect()
}

/// An outcome whose trace says more, on all its days, where it can.
pub(super) fn settled(case: &Case<'_>, outcome: &Outcome) -> Option<Outcome> {
    let query = Query {
        on: outcome.on,
        readings: outcome.readings.clone(),
    };
    if level_bounds(case, &query).class == levels_of(outcome) {
        return None;
    }
    let segments = settled_segments(case, &query, (&outcome.segments, 0), &mut Settle(case))?;
    Some(Outcome {
        segments,
        ..outcome.clone()
    })
}

/// The same for an outcome with nothing but a verdict. Formulas that the trace decides, or that no level
/// hangs on, are no matter.
pub(super) fn tighten_verdict(
    case: &Case<'_>,
    query: &Query,
    outcome: &mut Outcome,
    memory: Option<&Memory>,
) {
    let others = OtherReadings::of(case, outcome);
    let of = (Some(&others), Extent::Verdict);
    narrow_by(case, query, outcome, of, memory);
}

fn narrow(
    case: &Case<'_>,
    query: &Query,
    outcome: &mut Outcome,
    others: Option<&OtherReadings>,
    extent: Extent,
) {
    narrow_by(case, query, outcome, (others, extent), None);
}

/// The same, with what is kept of other systems.
fn narrow_by(
    case: &Case<'_>,
    query: &Query,
    outcome: &mut Outcome,
    (others, extent): (Option<&OtherReadings>, Extent),
    memory: Option<&Memory>,
) {
    let (program, law, facts) = (case.program(), case.law(), case.facts());
    let tight = tight(program, outcome);
    let counted = outcome.scores.iter().all(ScoreOutcome::settled);
    if tight && counted && others.is_none() {
        return;
    }
    if let Some(others) = others.filter(|_| tight) {
        let mut look = Look {
            outcome,
            open: false,
        };
        let found = others.sensitivity(case, query, outcome, &mut look);
        if !look.open && counted {
            outcome.sensitivity = found;
            return;
        }
    }
    if let (Some(memory), Some(others)) = (memory, others)
        && memory.narrow(case, query, outcome, others)
    {
        return;
    }
    let mut space = Space::default();
    let side = space.side(program, law, Some(facts));
    let grid = grid(program, law, facts, query, &outcome.segments);
    let mut tightening = if extent == Extent::Whole {
        let analysis = Analysis {
            space,
            ..Analysis::of_answers()
        };
        Tightening::new(analysis, &side, grid, query)
    } else {
        let points = others.into_iter().flat_map(OtherReadings::points).collect();
        let mut roots = hanging_on(law);
        if extent == Extent::Verdict {
            roots.extend(given_by_rules(law));
        }
        let wanted = wanted(law, query, &outcome.segments, &points, roots);
        Tightening::of_part(space, &side, grid, query, (&outcome.segments, wanted))
    };
    tightening.named = extent != Extent::Levels;
    narrowed(&mut tightening, (case, query), outcome, others, tight);
}

/// The same, with formulas at hand. `tight` says that nothing can be narrower under the readings in force.
fn narrowed(
    tightening: &mut Tightening<'_>,
    (case, query): (&Case<'_>, &Query),
    outcome: &mut Outcome,
    others: Option<&OtherReadings>,
    tight: bool,
) {
    if !tight {
        tightening.bounds(outcome, query);
    }
    tightening.scores(outcome);
    if let Some(others) = others {
        tightening.analysis.remember();
        let points: Vec<InterpretationId> = others.points().collect();
        let mut exact = Exact {
            tightening,
            outcome,
            query,
            points: &points,
            whatever: None,
        };
        outcome.sensitivity = others.sensitivity(case, query, outcome, &mut exact);
    }
}

/// Whether nothing can be narrower under the readings in force.
fn tight(program: &Program, outcome: &Outcome) -> bool {
    let exact = outcome.scales.iter().all(|s| s.exact) && !joins(program, outcome);
    exact || outcome.scope.verdict == Verdict::Out
}

/// Whether what comes of other readings may be narrower.
fn open(other: &Alternative) -> bool {
    let mut scales = other.scopes.iter().zip(&other.class);
    let open = |(scope, class): (&Verdict, &Interval)| narrower(*scope, *class);
    other.verdict != Verdict::Out && scales.any(open)
}

/// Whether a solver may narrow what traces say of a scale.
fn narrower(scope: Verdict, (low, high): Interval) -> bool {
    scope == Verdict::Open || low != high
}

/// The classifications of an outcome as narrow as can be.
pub(super) fn classes(case: &Case<'_>, query: &Query, outcome: &Outcome) -> Vec<Interval> {
    let (program, law, facts) = (case.program(), case.law(), case.facts());
    let plain = outcome.scales.iter().map(|s| s.class);
    if outcome.scope.verdict == Verdict::Out || outcome.scales.iter().all(|s| s.exact) {
        return plain.collect();
    }
    let mut space = Space::default();
    let side = space.side(program, law, Some(facts));
    let grid = grid(program, law, facts, query, &outcome.segments);
    let none = BTreeSet::new();
    let wanted = wanted(law, query, &outcome.segments, &none, hanging_on(law));
    let of = (outcome.segments.as_slice(), wanted);
    let mut tightening = Tightening::of_part(space, &side, grid, query, of);
    let scales = outcome.scales.iter();
    scales
        .map(|found| match found.exact {
            true => found.class,
            false => tightening.class(found.scale).unwrap_or_default(),
        })
        .collect()
}

/// For each segment of an outcome and each scale, the levels that can be in effect, of all ways to
/// complete what is known; nothing where the trace has one level already, or where the system is out of
/// scope.
pub(super) fn in_effect(case: &Case<'_>, outcome: &Outcome) -> Vec<Vec<Vec<Level>>> {
    let (program, law, facts) = (case.program(), case.law(), case.facts());
    let query = Query {
        on: outcome.on,
        readings: outcome.readings.clone(),
    };
    let mut analysis = Analysis::of_answers();
    let side = analysis.space.side(program, law, Some(facts));
    let grid = grid(program, law, facts, &query, &outcome.segments);
    let mut tightening = Tightening::new(analysis, &side, grid, &query);
    let starts: Vec<Option<Date>> = outcome.segments.iter().map(|s| s.from).collect();
    let mut out = Vec::new();
    for (i, segment) in outcome.segments.iter().enumerate() {
        let mut scales = Vec::new();
        for scale in program.scales.ids() {
            let mut levels = law.levels[scale].effect.iter();
            let unknown = levels.any(|n| segment.value(*n) == Tri::Unknown);
            let mut found = BTreeSet::new();
            if unknown {
                for stretch in tightening.stretches(&starts, i) {
                    found.extend(tightening.levels(scale, stretch));
                }
            }
            scales.push(found.into_iter().collect());
        }
        out.push(scales);
    }
    out
}

/// Whether several scales map to the canonical one, and together may say more than each alone.
fn joins(program: &Program, outcome: &Outcome) -> bool {
    let scales = program.scales.values().zip(&outcome.scales);
    let mapped = scales.filter(|(scale, found)| scale.canonical.is_some() && !found.out());
    mapped.filter(|(_, found)| !found.decided()).count() > 1
}

struct Tightening<'a> {
    analysis: Analysis,
    side: &'a Side<'a>,
    grid: Grid,
    days: Arc<Days>,
    /// The stretch of the day asked for.
    current: usize,
    /// Where not all formulas are translated, those that are.
    wanted: Option<Table<Node, bool>>,
    /// Rules that only together force a level are named.
    named: bool,
    /// Where one system is looked at after another, what was worked out for earlier ones.
    kept: Option<Kept>,
}

impl<'a> Tightening<'a> {
    fn new(mut analysis: Analysis, side: &'a Side<'a>, grid: Grid, query: &Query) -> Self {
        let readings = Readings::Chosen(query);
        let days = translate(&mut analysis.space, side, &grid, readings, &mut |_, f| f);
        Tightening {
            current: days.segment(Some(query.on)),
            analysis,
            side,
            grid,
            days: Arc::new(days),
            wanted: None,
            named: true,
            kept: None,
        }
    }

    /// Of the formulas that are wanted, with what the trace says of them.
    fn of_part(
        mut space: Space,
        side: &'a Side<'a>,
        grid: Grid,
        query: &Query,
        (segments, wanted): (&[Segment], Table<Node, bool>),
    ) -> Self {
        let of = |day: Option<Date>| stretches::holding(segments, |s| s.from, day).unwrap_or(0);
        let at: Vec<usize> = grid.starts().into_iter().map(of).collect();
        let known = (Some(&wanted), Known::Trace(segments, &at));
        let readings = Readings::Chosen(query);
        let days = translate_known(&mut space, side, &grid, readings, known, &mut |_, f| f);
        let mut analysis = Analysis {
            space,
            ..Analysis::default()
        };
        analysis.remember();
        Tightening {
            current: days.segment(Some(query.on)),
            analysis,
            side,
            grid,
            days: Arc::new(days),
            wanted: Some(wanted),
            named: false,
            kept: None,
        }
    }
}

impl Tightening<'_> {
    /// Narrows the bounds of an outcome.
    fn bounds(&mut self, outcome: &mut Outcome, query: &Query) {
        self.overall(outcome);
        for i in 0..outcome.scales.len() {
            if let Some(scale) = outcome.scales.get(i)
                && !scale.exact
            {
                let narrowed = self.scale(outcome, scale.clone(), query);
                if let Some(slot) = outcome.scales.get_mut(i) {
                    *slot = narrowed;
                }
            }
        }
        self.cans(outcome);
        let scales = &outcome.scales;
        let questions = Arc::make_mut(&mut outcome.open);
        for open in questions.iter_mut() {
            open.could.retain_mut(|(scale, could)| {
                let Some(found) = scales.get(scale.index()) else {
                    return false;
                };
                *could = (could.0.max(found.class.0), could.1.min(found.class.1));
                could.0 < could.1
            });
        }
        questions.retain(|o| o.scope || !o.could.is_empty());
    }

    fn ahead(&self) -> std::ops::Range<usize> {
        self.current..self.days.starts.len()
    }

    /// The stretches of a segment of an outcome.
    fn stretches(&self, starts: &[Option<Date>], segment: usize) -> std::ops::Range<usize> {
        if let Some(kept) = &self.kept {
            return kept.stretches(segment, self.days.starts.len());
        }
        let at = |segment: usize| match starts.get(segment) {
            Some(None) => 0,
            Some(from) => self.days.segment(*from),
            None => self.days.starts.len(),
        };
        at(segment)..at(segment + 1)
    }

    fn scale(&mut self, outcome: &Outcome, mut found: ScaleOutcome, query: &Query) -> ScaleOutcome {
        let scale = found.scale;
        found.exact = true;
        let Some(granted) = self.granted(scale) else {
            found.scope = Verdict::Out;
            (found.class, found.decision, found.in_effect) = ((0, 0), (0, 0), (0, 0));
            (found.applies, found.by) = (None, Vec::new());
            return found;
        };
        let plain = found.class;
        let peak = self.peak(scale);
        found.class = self.interval(granted, &peak, plain);
        if found.class.0 > plain.0 {
            found.jointly = true;
            if self.named {
                found.by = self.together(granted, &[(scale, found.class.0)]);
                found.jointly = found.by.len() > 1;
            }
        }
        let now = self.effect(scale, self.current, None);
        found.in_effect = self.interval(granted, &now, found.in_effect);
        let proved = self.by_burden(granted, query);
        let raw = match &proved {
            Some(proved) => {
                let peak = self.peak_shown(scale, granted, proved);
                self.interval(granted, &peak, (0, peak.len()))
            }
            None => found.class,
        };
        found.decision = (
            raw.0.clamp(found.class.0, found.class.1),
            raw.1.clamp(found.class.0, found.class.1),
        );
        found.applies = self.applies(outcome, &found, granted, proved.as_ref());
        found.exact = !self.analysis.space.undecided();
        found
    }

    /// The days on which a classification applies, as the trace tells them, with narrower levels.
    /// `proved` holds the formulas by the burden of proof.
    fn applies(
        &mut self,
        outcome: &Outcome,
        found: &ScaleOutcome,
        granted: Formula,
        proved: Option<&Proved>,
    ) -> Option<Run> {
        let by_decision = found.decision.0 == found.decision.1;
        let target = if by_decision {
            found.decision.1
        } else {
            found.class.1
        };
        if target == 0 {
            return None;
        }
        let (scale, proved) = (found.scale, proved.filter(|_| by_decision));
        let starts: Vec<Option<Date>> = outcome.segments.iter().map(|s| s.from).collect();
        // Of a verdict alone, levels are looked up on the days that are asked about.
        let looked_up = self.wanted.is_some();
        let levels = RefCell::new((self, vec![None; starts.len()]));
        let level = |segment: usize| {
            let (tightening, known) = &mut *levels.borrow_mut();
            let Some(known) = known.get_mut(segment) else {
                return (0, 0);
            };
            *known.get_or_insert_with(|| {
                let stretches = tightening.stretches(&starts, segment);
                tightening.level_on(scale, granted, stretches, proved)
            })
        };
        if !looked_up {
            (0..starts.len()).for_each(|segment| {
                level(segment);
            });
        }
        let open = found.class.0 != found.class.1 && !by_decision;
        Some(first_run(
            &outcome.segments,
            outcome.current,
            |s| level(s).1 == target,
            |s| open || level(s) == (target, target),
        ))
    }

    /// What open rules can still come to.
    fn cans(&mut self, outcome: &mut Outcome) {
        let starts: Vec<Option<Date>> = outcome.segments.iter().map(|s| s.from).collect();
        for rule in outcome.rules.iter_mut().chain(&mut outcome.exceptions) {
            if rule.label != Label::Open {
                continue;
            }
            let nodes = &self.side.law.provisions[rule.version];
            let stretches = self.stretches(&starts, rule.segment);
            let analysis = &mut self.analysis;
            let days = &self.days;
            // Little has to do with what one rule comes to.
            analysis.anew();
            rule.can.retain(|can| {
                stretches.clone().any(|s| match can {
                    Label::Fires => analysis.locally(&[days.at(s, nodes.class.fires)], None),
                    Label::Defeated => analysis.locally(&[days.at(s, nodes.class.defeated)], None),
                    Label::NotMet => analysis.locally(&[!days.at(s, nodes.class.met)], None),
                    Label::Open => false,
                })
            });
        }
    }
}
