//! Questions on which an outcome depends, found by trying systems of which one answer is changed. What is
//! found is so; what is not found is not known. It is for laws that add up points, of which the solver
//! takes long to say the same, and draws the same systems each time.

use jiff::civil::Date;

use super::outcomes;
use solon_law::program::{
    Fact, FactId, FactType, Law, Members, Node, NodeId, Number, Predicate, Program, Table,
};
use solon_verdict::eval::bitslice::{self, Column, Ground};
use solon_verdict::facts::State;

/// How many systems are drawn.
const SYSTEMS: usize = 48;
/// How many other answers to each question are tried of each.
const OTHERS: usize = 2;

/// For each question whether two systems were found that differ in its answer alone and come out
/// differently on some day.
pub(super) fn tried(program: &Program, law: &Law) -> Table<Fact, bool> {
    let mut found = program.facts.map(|_, _| false);
    let sums = |node: &Node| matches!(node, Node::Weigh { .. });
    if !law.relative.is_empty() || !law.graph.nodes().values().any(sums) {
        return found;
    }
    let seen = outcomes(law);
    let mut draw = Draw {
        program,
        numbers: numbers(program, law),
        state: 0x9E37_79B9_7F4A_7C15,
    };
    for round in 0..SYSTEMS {
        // From systems of which little holds to those of which much does, so that sums lie everywhere.
        let system = program.facts.map(|fact, _| draw.answer(fact, round));
        let left = found.iter().filter(|(_, found)| !**found);
        let left: Vec<FactId> = left.map(|(fact, _)| fact).collect();
        let others: Vec<(FactId, State)> = left
            .iter()
            .flat_map(|fact| [*fact; OTHERS])
            .map(|fact| (fact, draw.answer(fact, round)))
            .collect();
        // The system itself, then those with another answer.
        let columns = program.facts.map(|fact, _| Column {
            common: system[fact].clone(),
            own: (1..)
                .zip(&others)
                .filter(|(_, (f, _))| *f == fact)
                .map(|(at, (_, state))| (at, state.clone()))
                .collect(),
        });
        let asked = vec![Date::MIN; others.len() + 1];
        let ground = Ground::new(asked, columns, &program.interpretations, |_, _| None);
        for at in differing(&ground, law, &seen, others.len()) {
            if let Some((fact, _)) = others.get(at) {
                found[*fact] = true;
            }
        }
    }
    found
}

/// Which of so many systems come out otherwise than the first one, which they follow.
fn differing(ground: &Ground, law: &Law, seen: &[NodeId], all: usize) -> Vec<usize> {
    let planes = bitslice::evaluate(ground, law);
    let mut out = bitslice::empty(all + 1);
    let words = out.len();
    for stretch in &planes.stretches {
        for node in seen {
            let Some(values) = planes.values(stretch, *node, false) else {
                continue;
            };
            let (sure, possible) = values.split_at(words.min(values.len()));
            let first = |plane: &[u64]| plane.first().is_some_and(|word| word & 1 == 1);
            if first(sure) != first(possible) {
                continue;
            }
            let same = if first(sure) { u64::MAX } else { 0 };
            for ((sure, possible), out) in sure.iter().zip(possible).zip(&mut out) {
                *out |= (sure ^ same) & !(sure ^ possible);
            }
        }
    }
    let systems = bitslice::members(&out);
    let others = systems.filter_map(|at| at.checked_sub(1));
    others.filter(|at| *at < all).collect()
}

/// The numbers at which the tests of a question turn, and those beside them.
fn numbers(program: &Program, law: &Law) -> Table<Fact, Vec<Number>> {
    let mut out: Table<Fact, Vec<Number>> = program.facts.map(|_, _| Vec::new());
    for node in law.graph.nodes().values() {
        let Node::Atom {
            fact,
            predicate: Predicate::Number(_, at),
            ..
        } = node
        else {
            continue;
        };
        let one = Number::from(1);
        let FactType::Number { whole, between, .. } = &program.facts[fact].ty else {
            continue;
        };
        for n in [Some(*at), at.minus(one), at.plus(one)]
            .into_iter()
            .flatten()
        {
            let inside = between.is_none_or(|(low, high)| low <= n && n <= high);
            if inside && (!whole || n.is_whole()) && !out[fact].contains(&n) {
                out[fact].push(n);
            }
        }
    }
    out
}

/// Answers, drawn one after another.
struct Draw<'a> {
    program: &'a Program,
    numbers: Table<Fact, Vec<Number>>,
    state: u64,
}

impl Draw<'_> {
    /// A number below another.
    fn below(&mut self, bound: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        let bound = u64::try_from(bound).unwrap_or(1).max(1);
        usize::try_from(self.state % bound).unwrap_or(0)
    }

    /// An answer; the later the round, the more often a yes.
    fn answer(&mut self, fact: FactId, round: usize) -> State {
        let values = self.program.values(fact).len();
        match &self.program.facts[fact].ty {
            FactType::Bool => {
                let yes = self.below(SYSTEMS) <= round;
                State::Bool { no: !yes, yes }
            }
            FactType::One(_) => State::One(std::iter::once(self.below(values)).collect()),
            FactType::Set(_) => {
                let held = (0..values).filter(|_| self.below(SYSTEMS) <= round);
                let held: Members = held.collect();
                State::Set {
                    must: held,
                    may: held,
                }
            }
            FactType::Number { between, .. } => {
                let at = self.below(self.numbers[fact].len());
                let low = between.map_or(Number::ZERO, |(low, _)| low);
                let n = self.numbers[fact].get(at).copied().unwrap_or(low);
                State::Number {
                    low: Some((n, true)),
                    high: Some((n, true)),
                }
            }
            FactType::Date => State::Absent,
        }
    }
}
