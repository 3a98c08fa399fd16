//! The formulas of a law in three truth values, for one system, on every stretch of days between
//! breakpoints: all stretches at once, a bit for each.

use std::sync::Arc;

use jiff::civil::Date;

use super::lanes::{Lanes, System};
use super::{Bits, Case, Query, Tri};
use crate::facts::{Facts, State};
use solon_law::program::algebra::{Bounds, ReadingsOf, Traversal};
use solon_law::program::{
    Behind, Fact, FactId, Interpretation, InterpretationId, Law, Node, NodeId, Program, Table,
    stretches,
};

/// Days on which no formula changes its value, with those values.
#[derive(Clone, Debug)]
pub struct Segment {
    /// First day; from ever when absent.
    pub from: Option<Date>,
    /// First day after it; for ever when absent.
    pub until: Option<Date>,
    /// The reading in force of each interpretation.
    readings: Arc<Table<Interpretation, usize>>,
    /// The values on all segments of the trace.
    values: Arc<Values>,
    /// Which of them this is.
    at: usize,
}

/// The values of formulas on all segments: plainly, and with the burden of proof, by which what somebody
/// must show and has not shown is false.
#[derive(Clone, Debug)]
struct Values {
    lanes: Lanes,
    /// Some lanes after others.
    words: Vec<Table<Node, Bits>>,
}

impl Values {
    fn value(&self, lane: usize, node: NodeId) -> Tri {
        let word = self.words.get(lane / 64).and_then(|word| word.row(node));
        word.map_or(Tri::Unknown, |bits| bits.at(lane % 64))
    }
}

impl Segment {
    /// The value of a formula.
    #[must_use]
    pub fn value(&self, node: NodeId) -> Tri {
        self.values.value(self.values.lanes.plain(self.at), node)
    }

    /// Its value by the burden of proof.
    #[must_use]
    pub fn decided(&self, node: NodeId) -> Tri {
        self.values.value(self.values.lanes.decided(self.at), node)
    }

    /// The reading in force of a contested point.
    #[must_use]
    pub fn reading(&self, point: InterpretationId) -> usize {
        self.readings[point]
    }
}

/// In which of some segments formulas are unknown.
pub(super) struct Unknowns<'s> {
    segments: &'s [Segment],
    /// Where they stand one after another in one word: that word, and where they begin.
    one: Option<(&'s Table<Node, Bits>, usize)>,
}

impl<'s> Unknowns<'s> {
    pub(super) fn of(segments: &'s [Segment]) -> Self {
        let first = segments.first();
        let one = first.and_then(|first| {
            let own = |(at, segment): (usize, &Segment)| {
                segment.at == first.at + at && Arc::ptr_eq(&segment.values, &first.values)
            };
            let begin = first.values.lanes.plain(first.at);
            let fits = begin + segments.len() <= 64 && segments.iter().enumerate().all(own);
            let word = first.values.words.first().filter(|_| fits)?;
            Some((word, begin))
        });
        Unknowns { segments, one }
    }

    /// Those in which a formula is, a bit each.
    pub(super) fn of_node(&self, node: NodeId, out: &mut [u64]) {
        if let (Some((word, begin)), [out]) = (self.one, &mut *out) {
            let bits = word.row(node).copied().unwrap_or_default();
            *out = !(bits.yes | bits.no) >> begin & u64::MAX >> (64 - self.segments.len().max(1));
            return;
        }
        out.fill(0);
        for (at, segment) in self.segments.iter().enumerate() {
            if let Some(word) = out
                .get_mut(at / 64)
                .filter(|_| segment.value(node) == Tri::Unknown)
            {
                *word |= 1 << (at % 64);
            }
        }
    }
}

/// Segments of one trace in which formulas have one value whatever the missing answers are, told by the
/// position of the segment; what the burden of proof makes of them stays.
pub(super) fn settled(
    segments: &[Segment],
    found: impl IntoIterator<Item = ((usize, NodeId), bool)>,
) -> Vec<Segment> {
    let mut out = segments.to_vec();
    let Some(first) = segments.first() else {
        return out;
    };
    let mut values = Values::clone(&first.values);
    for ((segment, node), value) in found {
        let Some(segment) = segments.get(segment) else {
            continue;
        };
        let lane = values.lanes.plain(segment.at);
        if let Some(word) = values.words.get_mut(lane / 64) {
            word[node].put(lane % 64, Tri::from(value));
        }
    }
    let values = Arc::new(values);
    for segment in &mut out {
        segment.values = Arc::clone(&values);
    }
    out
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
    let (program, law, facts) = (case.program(), case.law(), case.facts());
    let states = states(program, facts);
    let lanes = Lanes::new(stretches::starts(cut(law, |fact| Some(&states[fact]))));
    let current = stretches::holding(lanes.starts(), |from| *from, Some(query.on)).unwrap_or(0);
    let readings = readings(law, query, lanes.starts());
    let mut system = System::new(&states, &lanes, &readings, query.on);
    let through = Traversal::new(&law.graph, |_| false, |_| true);
    let words = through.each(&mut system, 0..lanes.words());
    let starts = lanes.starts().to_vec();
    let values = Arc::new(Values { lanes, words });
    let until = starts.iter().skip(1).copied().chain([None]);
    let segments = starts.iter().zip(until).zip(readings).enumerate();
    let segments = segments.map(|(at, ((from, until), readings))| Segment {
        from: *from,
        until,
        readings,
        values: Arc::clone(&values),
        at,
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
/// that levels and scope hang on.
pub(super) fn again(
    law: &Law,
    ahead: &[Segment],
    states: &Table<Fact, State>,
    query: &Query,
    points: &[InterpretationId],
    behind: &Behind,
) -> Vec<Segment> {
    let Some(Values { lanes, words }) = ahead.first().map(|s| &*s.values) else {
        return Vec::new();
    };
    let readings = readings(law, query, lanes.starts());
    let mut system = System::new(states, lanes, &readings, query.on);
    let through = Traversal::new(&law.graph, |_| false, |node: NodeId| behind.formulas[node]);
    let base = |at: usize| words.get(at);
    let choices = choices(law, points, behind);
    let values = Arc::new(Values {
        words: through.otherwise(&mut system, 0..words.len(), base, &choices),
        lanes: lanes.clone(),
    });
    let read = |at: usize| readings.get(at).cloned().unwrap_or_default();
    let segments = ahead.iter().map(|segment| Segment {
        readings: read(segment.at),
        values: Arc::clone(&values),
        ..segment.clone()
    });
    segments.collect()
}

/// Where some readings make no difference, on all segments from a day on: what the least and the most are
/// that they make of a formula.
pub(super) struct Whatever<'a> {
    ahead: &'a [Segment],
    words: Vec<Table<Node, (Bits, Bits)>>,
}

impl Whatever<'_> {
    /// Whether a formula has one value whatever is read, on every segment.
    pub(super) fn same(&self, node: NodeId) -> bool {
        self.ahead.iter().all(|segment| {
            let lane = segment.values.lanes.plain(segment.at);
            let word = self.words.get(lane / 64).and_then(|word| word.row(node));
            word.is_some_and(|(least, most)| least.differs(*most) >> (lane % 64) & 1 == 0)
        })
    }
}

/// What every reading of some points makes of formulas on the segments from the day asked for, given those
/// under the readings in force; of those that levels and scope hang on.
pub(super) fn whatever_is_read<'a>(
    law: &Law,
    (ahead, asked): (&'a [Segment], Date),
    states: &Table<Fact, State>,
    points: &[InterpretationId],
    behind: &Behind,
) -> Whatever<'a> {
    let Some(first) = ahead.first() else {
        let words = Vec::new();
        return Whatever { ahead, words };
    };
    let Values { lanes, words } = &*first.values;
    // Those before the day asked for count for nothing: they may read as the first one does.
    let before = (0..first.at).map(|_| &first.readings);
    let readings: Vec<_> = before
        .chain(ahead.iter().map(|s| &s.readings))
        .cloned()
        .collect();
    let mut system = Bounds {
        of: System::new(states, lanes, &readings, asked),
        open: ReadingsOf(|point| points.contains(&point)),
    };
    let both = |word: &Table<Node, Bits>| word.map(|_, value| (*value, *value));
    let plain: Vec<Table<Node, (Bits, Bits)>> = words.iter().map(both).collect();
    let through = Traversal::new(&law.graph, |_| false, |node: NodeId| behind.formulas[node]);
    let (all, base) = (0..words.len(), |at: usize| plain.get(at));
    let words = through.otherwise(&mut system, all, base, &choices(law, points, behind));
    Whatever { ahead, words }
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

/// The readings in force on several stretches, told by their first days.
fn readings(
    law: &Law,
    query: &Query,
    starts: &[Option<Date>],
) -> Vec<Arc<Table<Interpretation, usize>>> {
    let points = &law.program().interpretations;
    let on = |from: &Option<Date>| {
        let day = stretches::day_of(*from);
        points.map(|id, _| query.reading(law, id, day))
    };
    // Few laws read a point otherwise from a day on.
    let fixed = |point| query.chosen(point).is_some() || law.default_fixed(point);
    if points.ids().all(fixed) {
        let same = Arc::new(starts.first().map(on).unwrap_or_default());
        return vec![same; starts.len()];
    }
    starts.iter().map(|from| Arc::new(on(from))).collect()
}
