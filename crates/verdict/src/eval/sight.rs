//! What a law sees of plain answers: of a number which thresholds it passes, of a day behind which days it
//! lies, of all else the value. Systems of which it sees the same come out the same.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Moment, Tri, test};
use crate::facts::{Facts, Said, State};
use solon_law::program::{
    Fact, FactId, FactType, Law, Members, Node, NodeId, Predicate, Program, Ratio, Table,
};

/// So many tests of one fact stand together, and beside them whether it is answered.
const TESTS: usize = 63;

/// What a law sees of answers.
#[derive(Debug)]
pub struct Sight {
    facts: Table<Fact, Seen>,
    /// Where the test of a formula stands among all; absent for what is no test.
    places: Table<Node, Option<usize>>,
    /// Where it stands whether a fact is answered that does not always apply.
    answered: Vec<(FactId, usize)>,
    /// What is so of all tests of a description without any answer: those that hold, and those that are known.
    silent: [Vec<u64>; 2],
    /// Whether nothing is seen but tests.
    tests_alone: bool,
}

/// What is seen of a fact.
#[derive(Debug)]
enum Seen {
    /// Nothing hangs on it.
    Nothing,
    /// The value itself.
    Itself,
    /// What tests make of it, some of them in each word.
    Tests(Vec<Tests>),
}

/// Tests of a fact, bits of one word.
#[derive(Debug)]
struct Tests {
    word: usize,
    /// The place of the first one in the word.
    shift: usize,
    /// All of them.
    all: u64,
    /// What holds of a value, before it is shifted.
    held: Held,
}

/// Which tests hold of a value.
#[derive(Debug)]
enum Held {
    /// Of no and of yes.
    Bool([u64; 2]),
    /// Of each value of the list.
    One(Vec<u64>),
    /// Of each value of the list, where a test holds of a set of which it holds of some member.
    Any(Vec<u64>),
    /// Of sets otherwise; with the bit that always holds.
    Set(Vec<Predicate>, u64),
    /// From each whole number on; of others.
    Number(Vec<(u64, u64)>, Vec<Predicate>, u64),
    /// From each day on; and where there is none.
    Day(Vec<(Date, u64)>, u64),
}

impl Sight {
    /// What a law sees.
    #[must_use]
    pub fn of(law: &Law) -> Sight {
        let program = law.program();
        let mut tests: BTreeMap<FactId, Vec<&Predicate>> = BTreeMap::new();
        for node in law.graph.nodes().values() {
            if let Node::Atom {
                fact, predicate, ..
            } = node
            {
                let own = tests.entry(*fact).or_default();
                if !own.contains(&predicate) {
                    own.push(predicate);
                }
            }
        }
        let itself = itself(law, &tests);
        let mut laid = Laid {
            program,
            at: 0,
            firsts: BTreeMap::new(),
            answered: Vec::new(),
            silent: [Vec::new(), Vec::new()],
        };
        let nothing = Facts::empty(program);
        let facts = program.facts.map(|id, _| {
            let own = tests.get(&id).map_or(&[][..], Vec::as_slice);
            let gated = law.gates[id].is_some();
            if itself[id] {
                return Seen::Itself;
            }
            if own.is_empty() && !gated {
                return Seen::Nothing;
            }
            let state = nothing.possible(program, id);
            // Of one that is not tested at all it may be told whether it is answered.
            let none = own.is_empty().then_some(own);
            let parts = own.chunks(TESTS).chain(none).enumerate();
            let parts = parts.map(|(at, own)| laid.part(id, own, &state, gated && at == 0));
            Seen::Tests(parts.collect())
        });
        let place = |node: &Node| {
            let Node::Atom {
                fact, predicate, ..
            } = node
            else {
                return None;
            };
            let own = tests.get(fact)?.iter().position(|p| *p == predicate)?;
            Some(laid.firsts.get(fact)?.get(own / TESTS)? + own % TESTS)
        };
        let places = law.graph.nodes().map(|_, node| place(node));
        Sight {
            tests_alone: itself.values().all(|itself| !itself),
            facts,
            places,
            answered: laid.answered,
            silent: laid.silent,
        }
    }

    /// Whether it sees no value itself, so that tests are all that is to be known.
    #[must_use]
    pub fn tests_alone(&self) -> bool {
        self.tests_alone
    }

    /// How many words all tests take.
    #[must_use]
    pub fn words(&self) -> usize {
        let [held, _] = &self.silent;
        held.len()
    }

    /// Where the test of a formula stands among the bits of all.
    pub(super) fn place(&self, node: NodeId) -> Option<usize> {
        self.places[node]
    }

    /// Where it stands that a fact is answered which does not always apply.
    pub(super) fn answered(&self) -> &[(FactId, usize)] {
        &self.answered
    }

    /// Which tests hold and which are known where nothing is answered.
    #[must_use]
    pub fn silent(&self) -> [&[u64]; 2] {
        let [held, known] = &self.silent;
        [held, known]
    }

    /// Says in bits of all tests what an answer makes of those of its fact.
    #[inline]
    pub fn tests(&self, fact: FactId, said: &Said, held: &mut [u64], known: &mut [u64]) {
        let Seen::Tests(parts) = &self.facts[fact] else {
            return;
        };
        for tests in parts {
            let (held, known) = (held.get_mut(tests.word), known.get_mut(tests.word));
            if let (Some(held), Some(known)) = (held, known) {
                *held = *held & !tests.all | tests.held.of_value(said).0 << tests.shift;
                *known |= tests.all;
            }
        }
    }

    /// Adds to a key what is seen of an answer. Descriptions of which the law sees the same, in the same
    /// order, have the same key.
    #[inline]
    pub fn key(&self, fact: FactId, said: &Said, key: &mut Vec<u64>) {
        let tag = (fact.index() as u64) << 32;
        let step = match &self.facts[fact] {
            Seen::Nothing => return,
            Seen::Tests(parts) => step_of(parts, said),
            Seen::Itself => None,
        };
        match step {
            Some(step) => key.push(tag | step as u64),
            // No list and no stairs are so long that one of these stands for a place in them.
            None => {
                let mut add = |kind: u32, words: &[u64]| {
                    key.push(tag | u64::from(u32::MAX - kind));
                    key.extend(words);
                };
                match *said {
                    Said::Bool(yes) => add(0, &[u64::from(yes)]),
                    Said::One(value) => add(1, &[value as u64]),
                    Said::Set(members) => add(2, &members.words()),
                    Said::Number(n) => add(3, &[n]),
                    Said::Exact(n) => add(4, &n.words()),
                    Said::Day(day) => {
                        let parts = [day.year(), day.month().into(), day.day().into()];
                        let parts = parts.map(|n| u64::from(n.cast_unsigned()));
                        add(5, &[parts.iter().fold(0, |n, part| n << 16 | part)]);
                    }
                    Said::Never => add(6, &[]),
                }
            }
        }
    }
}

/// Tests as they are put in words, one after another.
struct Laid<'l> {
    program: &'l Program,
    /// The next place.
    at: usize,
    /// The first place of each part of the tests of a fact.
    firsts: BTreeMap<FactId, Vec<usize>>,
    answered: Vec<(FactId, usize)>,
    silent: [Vec<u64>; 2],
}

impl Laid<'_> {
    /// Some tests of a fact in one word, given what is so of it without an answer; where it is `gated`, and
    /// whether there is one.
    fn part(&mut self, id: FactId, own: &[&Predicate], state: &State, gated: bool) -> Tests {
        let bits = own.len() + usize::from(gated);
        if self.at % 64 + bits > 64 {
            self.at = self.at.next_multiple_of(64);
        }
        let (word, shift) = (self.at / 64, self.at % 64);
        self.firsts.entry(id).or_default().push(self.at);
        let always = if gated { 1 << own.len() } else { 0 };
        if gated {
            self.answered.push((id, self.at + own.len()));
        }
        self.at += bits;
        for plane in &mut self.silent {
            plane.resize(word + 1, 0);
        }
        let [held, known] = &mut self.silent;
        for (i, predicate) in own.iter().enumerate() {
            let value = test(predicate, state, Moment::ANY);
            for (plane, set) in [
                (&mut *held, value == Tri::True),
                (&mut *known, value != Tri::Unknown),
            ] {
                if let (true, Some(w)) = (set, plane.get_mut(word)) {
                    *w |= 1 << (shift + i);
                }
            }
        }
        let fact = &self.program.facts[id];
        Tests {
            word,
            shift,
            all: u64::MAX >> (64 - bits) << shift,
            held: Held::of(self.program, id, fact, own, always),
        }
    }
}

/// Which value an answer is, as far as tests see it, where they all stand together; of lists and long numbers the
/// value itself is as good.
fn step_of(parts: &[Tests], said: &Said) -> Option<usize> {
    match (parts, said) {
        (_, Said::Set(_) | Said::Exact(_)) => None,
        ([only], _) => Some(only.held.of_value(said).1),
        _ => None,
    }
}

/// The facts whose values are looked at themselves: days that come and that lie so long ago, days of which the
/// earliest counts, and what others are calculated from.
fn itself(law: &Law, tests: &BTreeMap<FactId, Vec<&Predicate>>) -> Table<Fact, bool> {
    let program = law.program();
    let mut out = program.facts.map(|id, fact| {
        let own = tests.get(&id).map_or(&[][..], Vec::as_slice);
        let moving = |p: &&Predicate| match p {
            Predicate::Come | Predicate::Ago(_) => true,
            // Of numbers and days: from some value on they hold, or up to it (`Held::of`).
            Predicate::Number(..) | Predicate::Day(..) => false,
            Predicate::True
            | Predicate::Is(_)
            | Predicate::HasAny(_)
            | Predicate::HasAll(_)
            | Predicate::HasOnly(_)
            | Predicate::Count(_) => false,
        };
        own.iter().any(moving) || !fact.earliest.is_empty() || fact.ratio.is_some()
    });
    let mut todo: Vec<FactId> = law.awaited.clone();
    todo.extend(out.iter().filter(|(_, itself)| **itself).map(|(id, _)| id));
    while let Some(fact) = todo.pop() {
        out[fact] = true;
        let own = &program.facts[fact];
        let parts = own.earliest.iter().copied();
        let parts = parts.chain(own.ratio.iter().flat_map(Ratio::parts));
        todo.extend(parts.filter(|part| !out[part]));
    }
    out
}

impl Held {
    fn of(program: &Program, id: FactId, fact: &Fact, own: &[&Predicate], always: u64) -> Held {
        let of_state = |state: &State| bits(own.iter().copied(), state) | always;
        let of = |said: Said| of_state(&said.state());
        let values = 0..program.values(id).len();
        match &fact.ty {
            FactType::Bool => Held::Bool([false, true].map(|yes| of(Said::Bool(yes)))),
            FactType::One(_) => Held::One(values.map(|value| of(Said::One(value))).collect()),
            FactType::Set(_) => {
                if own.iter().all(|p| matches!(p, Predicate::HasAny(_))) && !values.is_empty() {
                    let alone = |value| of(Said::Set(std::iter::once(value).collect()));
                    let none = of(Said::Set(Members::default()));
                    // The last one is of the empty list.
                    Held::Any(values.map(alone).chain([none]).collect())
                } else {
                    Held::Set(own.iter().map(|p| (*p).clone()).collect(), always)
                }
            }
            FactType::Number { .. } => {
                let near = own.iter().filter_map(|p| match p {
                    Predicate::Number(_, k) => Some(k.neighbours()),
                    _ => None,
                });
                // At or next to a threshold tests change, and nowhere else.
                let from = near.flat_map(|(below, above)| [below, above, above + 1]);
                let from = from.filter_map(|n| u64::try_from(n).ok()).chain([0]);
                let from = stairs(from.collect(), |n| of(Said::Number(n)));
                Held::Number(from, own.iter().map(|p| (*p).clone()).collect(), always)
            }
            FactType::Date => {
                let days = own.iter().filter_map(|p| match p {
                    Predicate::Day(_, day) => Some(*day),
                    _ => None,
                });
                let from = days.flat_map(|day| [Some(day), day.tomorrow().ok()]);
                let from = from.flatten().chain([Date::MIN]);
                Held::Day(
                    stairs(from.collect(), |day| of(Said::Day(day))),
                    of(Said::Never),
                )
            }
        }
    }

    /// The tests that hold of a value; and which value it is, as far as they see it.
    #[inline]
    fn of_value(&self, said: &Said) -> (u64, usize) {
        match (self, said) {
            (Held::Bool([no, held]), Said::Bool(yes)) => {
                (if *yes { *held } else { *no }, usize::from(*yes))
            }
            (Held::One(each), Said::One(value)) => (each.get(*value).copied().unwrap_or(0), *value),
            (Held::Any(each), Said::Set(members)) => {
                let held = each.last().copied().unwrap_or(0);
                let own = members.iter().filter_map(|value| each.get(value));
                (own.fold(held, |held, own| held | own), 0)
            }
            (Held::Set(own, always), Said::Set(_))
            | (Held::Number(_, own, always), Said::Exact(_)) => {
                (bits(own.iter(), &said.state()) | always, 0)
            }
            (Held::Number(from, ..), Said::Number(n)) => step(from, *n),
            (Held::Day(from, _), Said::Day(day)) => step(from, *day),
            (Held::Day(from, none), Said::Never) => (*none, from.len()),
            // The reader gives no value of another type.
            _ => (0, 0),
        }
    }
}

/// Which of some tests hold of a state that is known, a bit for each.
fn bits<'p>(of: impl Iterator<Item = &'p Predicate>, state: &State) -> u64 {
    let held = of.map(|p| test(p, state, Moment::ANY) == Tri::True);
    held.enumerate()
        .fold(0, |bits, (i, held)| bits | u64::from(held) << i)
}

/// What holds from each of some values on.
fn stairs<T: Ord + Copy>(mut from: Vec<T>, held: impl Fn(T) -> u64) -> Vec<(T, u64)> {
    from.sort_unstable();
    from.dedup();
    let mut steps: Vec<(T, u64)> = from.into_iter().map(|from| (from, held(from))).collect();
    steps.dedup_by_key(|(_, held)| *held);
    steps
}

/// What holds of a value, and on which step it stands.
fn step<T: PartialOrd + Copy>(stairs: &[(T, u64)], value: T) -> (u64, usize) {
    let above = stairs.iter().take_while(|(from, _)| *from <= value).count();
    let at = above.saturating_sub(1);
    (stairs.get(at).map_or(0, |(_, held)| *held), at)
}
