//! Where the Kleene reading is proved tight: every unknown fact pulls a level one way only, and
//! its tests share an extreme value. Then one completion reaches the worst case of them all.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::frame::Frame;
use super::{Moment, ScaleOutcome, ScopeOutcome, Tri, Verdict, test};
use crate::facts::State;
use solon_law::program::{
    Compare, FactId, InterpretationId, Law, Node, NodeId, Polarity, Predicate, ScaleId,
};

/// The values of formulas for one system, wherever they stand.
pub trait Valuation {
    /// The law.
    fn law(&self) -> &Law;
    /// How many segments there are.
    fn segments(&self) -> usize;
    /// The value of a formula in a segment.
    fn value(&self, segment: usize, node: NodeId) -> Tri;
    /// What can be so of a fact.
    fn state(&self, fact: FactId) -> State;
    /// A day of a segment, which stands for all of it, as it is asked about.
    fn moment(&self, segment: usize) -> Moment;
    /// The reading of a contested point that is in force in a segment.
    fn reading(&self, segment: usize, point: InterpretationId) -> Option<usize>;
    /// The questions on which it hangs what a fact is: itself, or the parts of a ratio that are not known.
    fn open_behind(&self, fact: FactId) -> Vec<FactId> {
        let program = self.law().program();
        let mut asked = program.asked_for(fact);
        if asked.len() > 1 {
            asked.retain(|part| !self.state(*part).is_known());
        }
        asked
    }
    /// The parts of a formula that count under the readings in force.
    fn live_parts(&self, segment: usize, node: NodeId) -> &[NodeId] {
        let reading = |point| self.reading(segment, point);
        self.law().graph.live_parts(node, reading)
    }
}

impl Valuation for Frame<'_> {
    fn law(&self) -> &Law {
        self.law
    }

    fn segments(&self) -> usize {
        self.segments.len()
    }

    fn value(&self, segment: usize, node: NodeId) -> Tri {
        Frame::value(self, segment, node)
    }

    fn state(&self, fact: FactId) -> State {
        self.facts.possible(self.program, fact)
    }

    fn moment(&self, segment: usize) -> Moment {
        Frame::moment(self, segment)
    }

    fn reading(&self, segment: usize, point: InterpretationId) -> Option<usize> {
        Some(self.segments.get(segment)?.reading(point))
    }
}

/// What makes formulas unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pulls {
    /// Some fact may pull both ways, so that what is unknown may yet be sure.
    pub mixed: bool,
    /// Facts with tests that are unknown, in the order of the vocabulary.
    pub facts: Vec<FactId>,
}

/// What makes some formulas unknown, each in a segment. Those that are known have no part in it.
#[must_use]
pub fn pulls(trace: &dyn Valuation, of: impl IntoIterator<Item = (usize, NodeId)>) -> Pulls {
    let mut uses = Uses::default();
    for (segment, node) in of {
        collect(trace, segment, node, &mut uses);
    }
    Pulls {
        mixed: uses.mixed,
        facts: uses.facts.into_iter().collect(),
    }
}

/// A way in which an unknown fact can vary by itself.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Variable {
    /// A yes-or-no, a number or a day: up or down.
    Whole(FactId),
    /// A value of a set: present or absent.
    Element(FactId, usize),
}

#[derive(Default)]
struct Uses {
    /// The way in which each variable pulls.
    pulls: BTreeMap<Variable, bool>,
    /// The only test of a one-of-a-list fact.
    lists: BTreeMap<FactId, Predicate>,
    facts: BTreeSet<FactId>,
    mixed: bool,
    /// What has come is asked of one day, or of days on which the same has come.
    one_day: bool,
}

impl Uses {
    fn pull(&mut self, variable: Variable, up: bool) {
        let first = *self.pulls.entry(variable).or_insert(up);
        self.mixed |= first != up;
    }
}

/// Whether the classification, the level on the day and the run of days are certainly as narrow as can be
/// where they are open.
pub(super) fn exact(frame: &Frame<'_>, scope: &ScopeOutcome, scale: &ScaleOutcome) -> bool {
    // With the scope open, only completions inside it count, which one polarity does not see.
    if scope.each.contains(&Verdict::Open) {
        return false;
    }
    let nodes = &frame.law.levels[scale.scale];
    let (low, high) = scale.class;
    let class = nodes.class.iter().take(high).skip(low);
    let whole = |node| pulled_one_way(frame, scale.scale, (frame.ahead(), node), Uses::default());
    class.copied().all(whole) && exact_on_days(frame, scale)
}

/// Whether the levels that are open on the day, and on the days on which it hangs when the classification
/// applies, are certainly as narrow as can be.
pub(super) fn exact_on_days(frame: &Frame<'_>, scale: &ScaleOutcome) -> bool {
    let nodes = &frame.law.levels[scale.scale].effect;
    let (low, high) = scale.in_effect;
    let now = nodes.iter().take(high).skip(low);
    let now = now.map(|node| (frame.current, *node));
    let run = frame.run_hangs_on(scale);
    now.chain(run).all(|(segment, node)| {
        let day = Uses {
            one_day: true,
            ..Uses::default()
        };
        frame.value(segment, node) != Tri::Unknown
            || pulled_one_way(frame, scale.scale, (segment..segment + 1, node), day)
    })
}

/// Whether each unknown fact pulls a level one way only, in all of some segments.
fn pulled_one_way(
    frame: &Frame<'_>,
    scale: ScaleId,
    (mut segments, node): (Range<usize>, NodeId),
    mut uses: Uses,
) -> bool {
    segments.all(|segment| match frame.in_scope(scale, segment) {
        Tri::False => true,
        Tri::Unknown => false,
        Tri::True => {
            collect(frame, segment, node, &mut uses);
            true
        }
    }) && !uses.mixed
}

fn collect(frame: &dyn Valuation, segment: usize, node: NodeId, uses: &mut Uses) {
    let mut seen = BTreeSet::new();
    let mut todo = vec![(segment, node, true)];
    while let Some((at, node, up)) = todo.pop() {
        if frame.value(at, node) != Tri::Unknown || !seen.insert((at, node, up)) {
            continue;
        }
        let formula = frame.law().graph.node(node);
        if let Node::Atom {
            fact, predicate, ..
        } = formula
        {
            let state = frame.state(*fact);
            if test(predicate, &state, frame.moment(at)) == Tri::Unknown {
                uses.facts.extend(frame.open_behind(*fact));
                // What is below the line pulls both ways: it must not be nought, and not be much.
                uses.mixed |= frame.law().program().facts[*fact].ratio.is_some();
                atom(uses, *fact, predicate, &state, (up, at == segment));
            }
        }
        let up = match formula.polarity() {
            Polarity::Same => up,
            Polarity::Contrary => !up,
            Polarity::Both => {
                uses.mixed = true;
                continue;
            }
        };
        if let Node::Ahead(part) = formula {
            // It may be open for what later days alone leave open.
            todo.extend((at..frame.segments()).map(|later| (later, *part, up)));
            continue;
        }
        let parts = frame.live_parts(at, node).iter();
        todo.extend(parts.map(|part| (at, *part, up)));
    }
}

/// `own` says that the test is looked at on the days that are asked about, and not on later ones.
fn atom(
    uses: &mut Uses,
    fact: FactId,
    predicate: &Predicate,
    state: &State,
    (up, own): (bool, bool),
) {
    match predicate {
        Predicate::True => uses.pull(Variable::Whole(fact), up),
        Predicate::Come if uses.one_day && own => uses.pull(Variable::Whole(fact), !up),
        // The same day has come on some days and not on others; and one that lies too far back to be
        // recent is no nearer to it than one that is still to come.
        Predicate::Come | Predicate::Ago(_) => uses.mixed = true,
        Predicate::Number(c, _) | Predicate::Day(c, _) => {
            let rises = matches!(c, Compare::Ge | Compare::Gt);
            uses.pull(Variable::Whole(fact), rises == up);
        }
        Predicate::Is(_) => {
            let first = uses.lists.entry(fact).or_insert_with(|| predicate.clone());
            let same = first == predicate;
            uses.mixed |= !same;
            uses.pull(Variable::Whole(fact), up);
        }
        Predicate::HasAny(_)
        | Predicate::HasAll(_)
        | Predicate::HasOnly(_)
        | Predicate::Count(_) => {
            let State::Set { must, may } = state else {
                return;
            };
            for i in may.minus(*must).iter() {
                let wanted = match predicate {
                    Predicate::HasAny(s) | Predicate::HasAll(s) => {
                        if !s.contains(i) {
                            continue;
                        }
                        true
                    }
                    // Inside the list it helps, outside it spoils.
                    Predicate::HasOnly(s) => s.contains(i),
                    _ => true,
                };
                uses.pull(Variable::Element(fact, i), wanted == up);
            }
        }
    }
}
