//! What a value does that stands beside those that rules ask about: mostly nothing, but where a rule asks
//! whether nothing else holds, or an exception hangs on it, it counts like any other.

use std::collections::BTreeSet;

use super::Interview;
use super::stand::only;
use crate::engine::Regime;
use crate::eval::{Moment, ScaleOutcome, test};
use crate::facts::State;
use crate::program::{FactId, Members, Node, NodeId};
use crate::report::RegimeResult;
use crate::report::interview::{self as view, Miss};

impl Interview {
    /// Of the values given to a question those that stand beside others, each with what comes of it as
    /// things stand.
    #[must_use]
    pub fn near(&self, fact: &str, values: &[&str]) -> Vec<Miss> {
        let near = values.iter().map(|name| self.miss(fact, name));
        near.flatten().collect()
    }

    fn miss(&self, fact: &str, name: &str) -> Option<Miss> {
        let mut out: Option<Miss> = None;
        for place in self.places() {
            let program = place.regime.pack.program();
            let Some(id) = program.fact(fact) else {
                continue;
            };
            let values = program.values(id);
            let Some(at) = values.iter().position(|v| v.name == name && v.near) else {
                continue;
            };
            let miss = out.get_or_insert_with(|| Miss {
                value: name.to_owned(),
                ..Miss::default()
            });
            let Some(said) = place.stand.facts.get(id).map(|a| &a.state) else {
                continue;
            };
            let Some(without) = left_out(said, at) else {
                // Of one value alone nothing is left without it.
                miss.read |= names(place.regime, id, at);
                continue;
            };
            if !told_apart(place.regime, id, said, &without) {
                continue;
            }
            miss.read = true;
            let Some(other) = place.stand.with(place.regime, id, without) else {
                continue;
            };
            let levels = |s: &ScaleOutcome| (s.scope, s.class, s.in_effect);
            let now = &place.stand.outcome;
            let same = now.scope.verdict == other.scope.verdict
                && now
                    .scales
                    .iter()
                    .map(levels)
                    .eq(other.scales.iter().map(levels));
            if !same && miss.counts.is_none() {
                let lang = self.question.lang_of();
                let then = RegimeResult {
                    outcome: &other,
                    ..self.result(&place)
                };
                miss.counts = Some([
                    view::levels_of(&self.result(&place), lang),
                    view::levels_of(&then, lang),
                ]);
            }
        }
        out
    }
}

/// An answer to a list without one of its values.
fn left_out(said: &State, value: usize) -> Option<State> {
    match said {
        State::Set { must, may } => Some(State::Set {
            must: must.minus(only(value)),
            may: may.minus(only(value)),
        }),
        _ => None,
    }
}

/// Whether some test of a question comes out otherwise on which a rule, a duty or the scope hangs. What only
/// says which answers fit together decides nothing.
fn told_apart(regime: &Regime, fact: FactId, said: &State, without: &State) -> bool {
    let law = &regime.law;
    let provisions = law.provisions.values();
    let mut todo: Vec<NodeId> = provisions
        .flat_map(|p| [&p.class, &p.effect])
        .flat_map(|o| [o.fires, o.mine])
        .collect();
    todo.push(law.in_scope);
    let mut seen: BTreeSet<NodeId> = BTreeSet::new();
    while let Some(node) = todo.pop() {
        if !seen.insert(node) {
            continue;
        }
        if let Node::Atom {
            fact: of,
            predicate,
            ..
        } = law.graph.node(node)
            && *of == fact
            && test(predicate, said, Moment::ANY) != test(predicate, without, Moment::ANY)
        {
            return true;
        }
        todo.extend(law.graph.parts(node));
    }
    false
}

/// Whether some test of a question asks for a value.
fn names(regime: &Regime, fact: FactId, value: usize) -> bool {
    let whole = State::One(only(value));
    let none = State::One(Members::default());
    told_apart(regime, fact, &whole, &none)
}
