//! Near misses that were chosen.

use super::NearMiss;
use super::changes::beside;
use solon_law::program::{FactId, Law, Program};
use solon_verdict::eval::{Outcome, Tri};
use solon_verdict::facts::{Facts, State};

/// Values that decide nothing and stand beside one that does, where the question applies.
pub(super) fn misses(
    program: &Program,
    law: &Law,
    facts: &Facts,
    outcome: &Outcome,
) -> Vec<NearMiss> {
    let mut out = Vec::new();
    for (fact, answer) in facts.answered() {
        let chosen = match &answer.state {
            State::One(m) if m.len() == 1 => *m,
            State::Set { must, .. } => *must,
            _ => continue,
        };
        if applies(law, outcome, fact) {
            let values = program.values(fact);
            let near = chosen
                .iter()
                .filter(|i| values.get(*i).is_some_and(|v| v.near));
            out.extend(near.map(|value| NearMiss {
                fact,
                value,
                beside: beside(values, value),
            }));
        }
    }
    out
}

/// The question applies on the day asked for.
fn applies(law: &Law, outcome: &Outcome, fact: FactId) -> bool {
    let gate = law.gates[fact];
    gate.is_none_or(|g| outcome.value(outcome.current, g) != Tri::False)
}
