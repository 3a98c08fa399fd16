//! Where the Kleene reading is proved tight: every unknown fact pulls a level one way only, and
//! its tests share an extreme value. Then one completion reaches the worst case of them all.

use std::collections::{BTreeMap, BTreeSet};

use super::levels::Frame;
use super::{ScaleOutcome, ScopeOutcome, Tri, Verdict, test};
use crate::facts::State;
use crate::program::{Compare, FactId, Node, NodeId, Predicate};

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
    mixed: bool,
}

impl Uses {
    fn pull(&mut self, variable: Variable, up: bool) {
        let first = *self.pulls.entry(variable).or_insert(up);
        self.mixed |= first != up;
    }
}

/// Whether an undecided interval is certainly as narrow as can be.
pub(super) fn exact(frame: &Frame<'_>, scope: &ScopeOutcome, scale: &ScaleOutcome) -> bool {
    // With the scope open, only completions inside it count, which one polarity does not see.
    if scope.each.contains(&Verdict::Open) {
        return false;
    }
    let Some(nodes) = frame.law.levels.get(scale.scale.index()) else {
        return true;
    };
    (scale.class.0 + 1..=scale.class.1).all(|level| {
        let Some(node) = nodes.class.get(level - 1) else {
            return true;
        };
        let mut uses = Uses::default();
        for segment in frame.ahead() {
            match frame.in_scope(scale.scale, segment) {
                Tri::False => {}
                Tri::Unknown => return false,
                Tri::True => collect(frame, segment, *node, &mut uses),
            }
        }
        !uses.mixed
    })
}

fn collect(frame: &Frame<'_>, segment: usize, node: NodeId, uses: &mut Uses) {
    let mut seen = BTreeSet::new();
    let mut todo = vec![(node, true)];
    while let Some((node, up)) = todo.pop() {
        if frame.value(segment, node) != Tri::Unknown || !seen.insert((node, up)) {
            continue;
        }
        match frame.law.graph.get(node) {
            Some(Node::Not(x)) => todo.push((*x, !up)),
            Some(Node::Count { exactly: true, .. }) => uses.mixed = true,
            Some(Node::Atom {
                fact,
                predicate,
                gate,
            }) => {
                let state = frame.facts.possible(frame.program, *fact);
                if test(predicate, &state, frame.day(segment)) == Tri::Unknown {
                    atom(uses, *fact, predicate, &state, up);
                }
                todo.extend(gate.iter().map(|g| (*g, up)));
            }
            _ => todo.extend(
                frame
                    .live_parts(segment, node)
                    .into_iter()
                    .map(|part| (part, up)),
            ),
        }
    }
}

fn atom(uses: &mut Uses, fact: FactId, predicate: &Predicate, state: &State, up: bool) {
    match predicate {
        Predicate::True => uses.pull(Variable::Whole(fact), up),
        // The same day has come on some days and not on others.
        Predicate::Come => uses.mixed = true,
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
