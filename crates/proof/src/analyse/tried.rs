//! Questions on which an outcome depends, found by trying systems of which one answer is changed. What is
//! found is so; what is not found is not known. It is for laws that add up points, of which the solver
//! takes long to say the same, and draws the same systems each time. Few points decide only where a sum
//! is about to reach what counts: so most systems are such beside which something else comes out.

use jiff::civil::Date;

use super::outcomes;
use solon_law::program::{
    Fact, FactId, FactType, Law, Members, Node, NodeId, Number, Predicate, Program, Table,
};
use solon_verdict::eval::bitslice::{self, Column, Ground};
use solon_verdict::eval::{Moment, Tri, test};
use solon_verdict::facts::State;

/// How many systems are drawn.
const SYSTEMS: usize = 192;
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
    let mut draw = Draw::new(program, law);
    for round in 0..SYSTEMS {
        // From systems of which little holds to those of which much does, so that sums lie everywhere.
        let mut system = program.facts.map(|fact, _| draw.answer(fact, round));
        if round % 4 > 0 {
            system = draw.brink(law, &seen, &system);
        }
        let left = found.iter().filter(|(_, found)| !**found);
        let left: Vec<FactId> = left.map(|(fact, _)| fact).collect();
        let others: Vec<(FactId, State)> = left
            .iter()
            .flat_map(|fact| [*fact; OTHERS])
            .map(|fact| (fact, draw.other(fact)))
            .collect();
        // The system itself, then those with another answer.
        let mut columns = program.facts.map(|fact, _| Column {
            common: system[fact].clone(),
            own: (1..)
                .zip(&others)
                .filter(|(_, (f, _))| *f == fact)
                .map(|(at, (_, state))| (at, state.clone()))
                .collect(),
        });
        calculate(program, &mut columns, others.len() + 1);
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

/// Puts in what ratios come to in so many systems.
fn calculate(program: &Program, columns: &mut Table<Fact, Column>, systems: usize) {
    for (id, fact) in program.facts.iter() {
        let Some(ratio) = &fact.ratio else { continue };
        let of = |system: usize| {
            let parts = ratio.parts().map(|part| columns[part].state(system));
            (system, State::quotient(program, ratio, parts))
        };
        columns[id] = Column {
            common: State::Absent,
            own: (0..systems).map(of).collect(),
        };
    }
}

/// Which of so many systems, one after another, come out otherwise than the one before.
fn turns(ground: &Ground, law: &Law, seen: &[NodeId], all: usize) -> Vec<usize> {
    let planes = bitslice::evaluate(ground, law);
    let words = bitslice::empty(all + 1).len();
    let mut out = vec![false; all + 1];
    for stretch in &planes.stretches {
        for node in seen {
            let Some(values) = planes.values(stretch, *node, false) else {
                continue;
            };
            let (sure, possible) = values.split_at(words.min(values.len()));
            let bit = |plane: &[u64], at: usize| {
                let word = plane.get(at / 64).copied().unwrap_or_default();
                word >> (at % 64) & 1 == 1
            };
            let value = |at: usize| (bit(sure, at), bit(possible, at));
            for (at, out) in out.iter_mut().enumerate().skip(1) {
                let (before, now) = (value(at - 1), value(at));
                *out |= before.0 == before.1 && now.0 == now.1 && before != now;
            }
        }
    }
    let turns = out.iter().enumerate().filter(|(_, turns)| **turns);
    turns.map(|(at, _)| at).collect()
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

/// Answers, drawn one after another.
struct Draw<'a> {
    program: &'a Program,
    /// Of each question the answers that its tests tell apart, those for which fewer tests hold first.
    answers: Table<Fact, Vec<State>>,
    /// Questions on which hangs whether others are asked.
    opens: Table<Fact, bool>,
    state: u64,
}

impl<'a> Draw<'a> {
    fn new(program: &'a Program, law: &Law) -> Draw<'a> {
        let mut tests: Table<Fact, Vec<&Predicate>> = program.facts.map(|_, _| Vec::new());
        let mut opens = program.facts.map(|_, _| false);
        let gates = law.graph.below(law.gates.values().copied().flatten());
        for (id, node) in law.graph.nodes().iter() {
            if let Node::Atom {
                fact, predicate, ..
            } = node
            {
                tests[*fact].push(predicate);
                opens[*fact] |= gates[id];
            }
        }
        let answers = program.facts.map(|fact, _| {
            let mut all = alone(program, fact, &tests[fact]);
            let at = Moment {
                day: Date::MIN,
                asked: Date::MIN,
            };
            let holds = |state: &State| {
                let tests = tests[fact].iter();
                tests.filter(|p| test(p, state, at) == Tri::True).count()
            };
            all.sort_by_cached_key(holds);
            all
        });
        Draw {
            program,
            answers,
            opens,
            state: 0x9E37_79B9_7F4A_7C15,
        }
    }

    /// A number below another.
    fn below(&mut self, bound: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        let bound = u64::try_from(bound).unwrap_or(1).max(1);
        usize::try_from(self.state % bound).unwrap_or(0)
    }

    /// An answer; the later the round, the more often one for which much holds. What opens other
    /// questions mostly does.
    fn answer(&mut self, fact: FactId, round: usize) -> State {
        let much = if self.opens[fact] { SYSTEMS } else { round };
        if let FactType::Set(_) = self.program.facts[fact].ty {
            return self.some(fact, much);
        }
        let many = self.below(SYSTEMS) <= much;
        let all = &self.answers[fact];
        let state = if many { all.last() } else { all.first() };
        state.cloned().unwrap_or(State::Absent)
    }

    /// A system on the way from one to another, in which answers change one after another, just before
    /// or after something comes out otherwise; the first one, where nothing does.
    fn brink(
        &mut self,
        law: &Law,
        seen: &[NodeId],
        system: &Table<Fact, State>,
    ) -> Table<Fact, State> {
        let program = self.program;
        // Questions asked one after another mostly belong together: from little to much in some of them.
        let all: Vec<FactId> = program.facts.ids().collect();
        let (one, two) = (self.below(all.len()), self.below(all.len() + 1));
        let own = one.min(two)..one.max(two);
        let mut way = all.get(own).unwrap_or_default().to_vec();
        let (mut system, mut end) = (system.clone(), system.clone());
        for fact in &way {
            system[*fact] = self.answer(*fact, 0);
            end[*fact] = self.answer(*fact, SYSTEMS);
        }
        for at in (1..way.len()).rev() {
            way.swap(at, self.below(at + 1));
        }
        // Where they change on the way.
        let mut places = program.facts.map(|_, _| usize::MAX);
        for (at, fact) in (1..).zip(&way) {
            places[*fact] = at;
        }
        let mut columns = program.facts.map(|fact, _| Column {
            common: system[fact].clone(),
            own: (places[fact]..=way.len())
                .map(|at| (at, end[fact].clone()))
                .collect(),
        });
        calculate(program, &mut columns, way.len() + 1);
        let asked = vec![Date::MIN; way.len() + 1];
        let ground = Ground::new(asked, columns, &program.interpretations, |_, _| None);
        let turns = turns(&ground, law, seen, way.len());
        let chosen = self.below(turns.len());
        let at = turns.get(chosen).map_or(0, |at| at - self.below(2));
        program.facts.map(|fact, _| {
            let of = if places[fact] <= at { &end } else { &system };
            of[fact].clone()
        })
    }

    /// Any answer.
    fn other(&mut self, fact: FactId) -> State {
        if let FactType::Set(_) = self.program.facts[fact].ty {
            return self.some(fact, SYSTEMS / 2);
        }
        let at = self.below(self.answers[fact].len());
        let state = self.answers[fact].get(at);
        state.cloned().unwrap_or(State::Absent)
    }

    /// Some values of a list.
    fn some(&mut self, fact: FactId, much: usize) -> State {
        let values = 0..self.program.values(fact).len();
        let held: Members = values.filter(|_| self.below(SYSTEMS) <= much).collect();
        State::Set {
            must: held,
            may: held,
        }
    }
}

/// Answers to a question that are one value; none for sets, and of days that there is none.
fn alone(program: &Program, fact: FactId, tests: &[&Predicate]) -> Vec<State> {
    match &program.facts[fact].ty {
        FactType::Bool => [false, true]
            .map(|yes| State::Bool { no: !yes, yes })
            .to_vec(),
        FactType::One(_) => {
            let values = 0..program.values(fact).len();
            let one = |value: usize| State::One(std::iter::once(value).collect());
            values.map(one).collect()
        }
        FactType::Number { whole, between, .. } => {
            let one = Number::from(1);
            let turns = tests.iter().filter_map(|p| match p {
                Predicate::Number(_, at) => Some([Some(*at), at.minus(one), at.plus(one)]),
                _ => None,
            });
            let inside = |n: &Number| {
                between.is_none_or(|(low, high)| low <= *n && *n <= high)
                    && (!whole || n.is_whole())
            };
            let numbers = turns.flatten().flatten().filter(inside);
            let state = |n: Number| State::Number {
                low: Some((n, true)),
                high: Some((n, true)),
            };
            numbers.map(state).collect()
        }
        FactType::Set(_) => Vec::new(),
        FactType::Date => vec![State::Absent],
    }
}
