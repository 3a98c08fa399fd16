//! The formulas of a law in three truth values, for one system, on every stretch of days between
//! breakpoints.

use jiff::civil::Date;

use super::{Case, Moment, Query, Tri, predicate};
use crate::facts::{Facts, State};
use solon_law::program::algebra::{
    Algebra, Bounds, Paired, ReadingsOf, Stretchwise, Traversal, counted,
};
use solon_law::program::{
    Behind, Fact, FactId, Interpretation, InterpretationId, Law, Node, NodeId, Predicate, Program,
    Table, stretches,
};

/// Days on which no formula changes its value, with those values.
#[derive(Clone, Debug)]
pub struct Segment {
    /// First day; from ever when absent.
    pub from: Option<Date>,
    /// First day after it; for ever when absent.
    pub until: Option<Date>,
    /// The reading in force of each interpretation.
    pub readings: Table<Interpretation, usize>,
    values: Table<Node, Tri>,
    /// With the burden of proof: what somebody must show and has not shown is false.
    decided: Table<Node, Tri>,
}

impl Segment {
    /// The value of a formula.
    #[must_use]
    pub fn value(&self, node: NodeId) -> Tri {
        self.values.row(node).copied().unwrap_or(Tri::Unknown)
    }

    /// Its value by the burden of proof.
    #[must_use]
    pub fn decided(&self, node: NodeId) -> Tri {
        self.decided.row(node).copied().unwrap_or(Tri::Unknown)
    }

    /// Says that a formula has one value whatever the missing answers are; what the burden of proof
    /// makes of it stays.
    pub(super) fn settle(&mut self, node: NodeId, value: bool) {
        if self.values.row(node).is_some() {
            self.values[node] = Tri::from(value);
        }
    }

    /// The reading in force of a contested point.
    #[must_use]
    pub fn reading(&self, point: InterpretationId) -> usize {
        self.readings[point]
    }
}

/// The trace of an evaluation.
#[derive(Clone, Debug)]
pub struct Trace {
    /// All segments, in order.
    pub segments: Vec<Segment>,
    /// The one that holds the day asked for.
    pub current: usize,
}

/// Evaluates the formulas of a law on all its segments.
#[must_use]
pub fn trace(case: &Case<'_>, query: &Query) -> Trace {
    trace_parts(case, query, true)
}

/// With `all` off, only what classifications need: no past segments, no burden of proof.
pub(super) fn trace_parts(case: &Case<'_>, query: &Query, all: bool) -> Trace {
    let (program, law, facts) = (case.program(), case.law(), case.facts());
    let states = states(program, facts);
    let starts = stretches::starts(cut(law, |fact| Some(&states[fact])));
    let current = stretches::holding(&starts, |from| *from, Some(query.on)).unwrap_or(0);
    let readings: Vec<Table<Interpretation, usize>> = starts
        .iter()
        .map(|from| readings(law, query, stretches::day_of(*from)))
        .collect();
    let first = if all { 0 } else { current };
    let fixed = |point| query.chosen(point).is_some() || law.default_fixed(point);
    let through = Traversal::new(&law.graph, fixed, |_| true);
    let mut system = System {
        states: &states,
        starts: &starts,
        readings: &readings,
        asked: query.on,
        decision: false,
        stretch: 0,
    };
    let values = through.changes(&mut system, first..starts.len());
    let mut decided = Vec::new();
    if all {
        system.decision = true;
        let nodes = law.graph.nodes().iter();
        let burdens = nodes.filter(|(_, node)| matches!(node, Node::Burden(_)));
        let burdens: Vec<NodeId> = burdens.map(|(id, _)| id).collect();
        let plain = |at: usize| values.get(at);
        decided = through.otherwise(&mut system, 0..starts.len(), plain, &burdens);
    }
    let (mut values, mut decided) = (values.into_iter(), decided.into_iter());
    let until = starts.iter().skip(1).copied().chain([None]);
    let segments = starts.iter().zip(until).zip(readings.iter());
    let segments = segments.enumerate().map(|(i, ((from, until), readings))| {
        let next = |of: &mut std::vec::IntoIter<Table<Node, Tri>>| {
            if i < first { None } else { of.next() }.unwrap_or_default()
        };
        Segment {
            from: *from,
            until,
            readings: readings.clone(),
            values: next(&mut values),
            decided: next(&mut decided),
        }
    });
    Trace {
        segments: segments.collect(),
        current,
    }
}

/// What can be so of each fact.
pub(super) fn states(program: &Program, facts: &Facts) -> Table<Fact, State> {
    let possible = |fact, _: &Fact| facts.possible(program, fact);
    program.facts.map(possible)
}

/// The segments from the day asked for under other readings of some points, given those under the
/// readings in force. Only formulas that hang on these points are evaluated, and of those only the ones
/// that levels and scope hang on; by the burden of proof, none.
pub(super) fn again(
    law: &Law,
    ahead: &[Segment],
    states: &Table<Fact, State>,
    query: &Query,
    points: &[InterpretationId],
    behind: &Behind,
) -> Vec<Segment> {
    let starts: Vec<Option<Date>> = ahead.iter().map(|s| s.from).collect();
    let days = starts.iter().map(|from| stretches::day_of(*from));
    let readings: Vec<Table<Interpretation, usize>> =
        days.map(|day| readings(law, query, day)).collect();
    let mut system = System {
        states,
        starts: &starts,
        readings: &readings,
        asked: query.on,
        decision: false,
        stretch: 0,
    };
    let choices = choices(law, points, behind);
    let through = Traversal::new(&law.graph, |_| false, |node: NodeId| behind.formulas[node]);
    let base = |at: usize| ahead.get(at).map(|s| &s.values);
    let values = through.otherwise(&mut system, 0..starts.len(), base, &choices);
    let segments = ahead.iter().zip(&readings).zip(values);
    segments
        .map(|((segment, readings), values)| Segment {
            from: segment.from,
            until: segment.until,
            readings: readings.clone(),
            values,
            decided: Table::default(),
        })
        .collect()
}

/// For each segment from the day asked for, the least and the most that every reading of some points
/// makes of formulas, given those under the readings in force; of those that levels and scope hang on.
pub(super) fn whatever_is_read(
    law: &Law,
    (ahead, asked): (&[Segment], Date),
    states: &Table<Fact, State>,
    points: &[InterpretationId],
    behind: &Behind,
) -> Vec<Table<Node, (Tri, Tri)>> {
    let starts: Vec<Option<Date>> = ahead.iter().map(|s| s.from).collect();
    let readings: Vec<_> = ahead.iter().map(|s| s.readings.clone()).collect();
    let mut system = Bounds {
        of: System {
            states,
            starts: &starts,
            readings: &readings,
            asked,
            decision: false,
            stretch: 0,
        },
        open: ReadingsOf(|point| points.contains(&point)),
    };
    let both = |s: &Segment| s.values.map(|_, value| (*value, *value));
    let plain: Vec<Table<Node, (Tri, Tri)>> = ahead.iter().map(both).collect();
    let through = Traversal::new(&law.graph, |_| false, |node: NodeId| behind.formulas[node]);
    let (stretches, base) = (0..starts.len(), |at: usize| plain.get(at));
    through.otherwise(&mut system, stretches, base, &choices(law, points, behind))
}

/// The formulas that say what the readings of some points come to.
fn choices(law: &Law, points: &[InterpretationId], behind: &Behind) -> Vec<NodeId> {
    let own = |id: &NodeId| {
        let node = law.graph.node(*id);
        matches!(node, Node::Choice(point, _) if points.contains(point))
    };
    behind.choices.iter().copied().filter(own).collect()
}

/// The days on which some formula may change its value for some system: those of the law, and the
/// days of descriptions that rules ask to have come. `states` gives what is known of a fact in each
/// system. A day that is known as a range may come on its first day, and has come on its last. The
/// last day of the calendar never comes.
pub fn cut<'a, S: IntoIterator<Item = &'a State>>(
    law: &Law,
    states: impl Fn(FactId) -> S,
) -> Vec<Date> {
    let mut days = law.breakpoints.clone();
    if !law.awaited.is_empty() {
        for state in law.awaited.iter().flat_map(|fact| states(*fact)) {
            if let State::Day { first, last } = state {
                days.extend(first.iter().chain(last));
            }
        }
        days.retain(|d| *d > Date::MIN && *d < Date::MAX);
    }
    days
}

/// The reading in force of each interpretation on a day.
fn readings(law: &Law, query: &Query, day: Date) -> Table<Interpretation, usize> {
    let points = &law.program().interpretations;
    points.map(|id, _| query.reading(law, id, day))
}

/// One system, with a law and what is asked of it.
struct System<'a> {
    states: &'a Table<Fact, State>,
    starts: &'a [Option<Date>],
    /// Of each stretch, the reading in force of each interpretation.
    readings: &'a [Table<Interpretation, usize>],
    /// The day asked for.
    asked: Date,
    /// By the burden of proof.
    decision: bool,
    /// The stretch at hand.
    stretch: usize,
}

impl System<'_> {
    fn day(&self) -> Date {
        stretches::day_of(self.starts.get(self.stretch).copied().flatten())
    }
}

impl Algebra for System<'_> {
    type Value = Tri;

    const MISSING: &'static Tri = &Tri::Unknown;

    fn constant(&mut self, value: bool) -> Tri {
        Tri::from(value)
    }

    fn calendar(&mut self, holds: impl Fn(Date) -> bool) -> Tri {
        Tri::from(holds(self.day()))
    }

    fn not(&mut self, x: &Tri) -> Tri {
        !*x
    }

    fn all<'v>(&mut self, of: impl Iterator<Item = &'v Tri> + Clone) -> Tri {
        of.copied().min().unwrap_or(Tri::True)
    }

    fn any<'v>(&mut self, of: impl Iterator<Item = &'v Tri> + Clone) -> Tri {
        of.copied().max().unwrap_or(Tri::False)
    }

    fn count<'v>(
        &mut self,
        exactly: bool,
        n: usize,
        of: impl Iterator<Item = &'v Tri> + Clone,
    ) -> Tri {
        let least = of.clone().filter(|x| **x == Tri::True).count();
        let most = of.filter(|x| **x != Tri::False).count();
        let (sure, possible) = counted(exactly, n, least, most);
        Tri::between(sure, possible)
    }

    fn weigh<'v>(&mut self, least: u64, of: impl Iterator<Item = (u32, &'v Tri)> + Clone) -> Tri {
        let sum = |counts: fn(Tri) -> bool| -> u64 {
            let some = of.clone().filter(|(_, x)| counts(**x));
            some.map(|(weight, _)| u64::from(weight)).sum()
        };
        let (sure, possible) = (sum(|x| x == Tri::True), sum(|x| x != Tri::False));
        Tri::between(sure >= least, possible >= least)
    }

    fn atom(&mut self, _: NodeId, fact: FactId, predicate: &Predicate) -> Tri {
        let at = Moment {
            day: self.day(),
            asked: self.asked,
        };
        predicate::test(predicate, &self.states[fact], at)
    }

    fn choice<'v>(
        &mut self,
        point: InterpretationId,
        mut of: impl Iterator<Item = &'v Tri> + Clone,
    ) -> Tri {
        let readings = self.readings.get(self.stretch);
        readings
            .and_then(|r| of.nth(r[point]))
            .copied()
            .unwrap_or(Tri::False)
    }

    fn burden(&mut self, x: &Tri) -> Tri {
        if self.decision {
            Tri::from(*x == Tri::True)
        } else {
            *x
        }
    }

    fn never(&self, x: &Tri) -> bool {
        *x == Tri::False
    }
}

impl Paired for System<'_> {
    const MISSING_TWICE: &'static (Tri, Tri) = &(Tri::Unknown, Tri::Unknown);
}

impl Stretchwise for System<'_> {
    fn enter(&mut self, stretch: usize) {
        self.stretch = stretch;
    }
}
