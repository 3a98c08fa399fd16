//! What a law sees of plain answers: of a number which thresholds it passes, of a day behind which days it
//! lies, of days that come how they lie to others, of all else the value. Systems of which it sees the same come out
//! the same.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::days::Marks;
use super::levels::says_something;
use super::{Moment, Tri, test};
use crate::facts::{Facts, Heard, Said, State, possible};
use solon_law::program::{
    Fact, FactId, FactType, Law, Node, NodeId, Predicate, Program, Ratio, Table,
};

mod held;
mod key;

use held::Held;

/// So many tests of one fact stand together, and beside them whether something is said of it.
const TESTS: usize = 63;

/// What a law sees of answers.
#[derive(Debug)]
pub struct Sight {
    facts: Table<Fact, Seen>,
    /// Where the test of a formula stands among all; absent for what is no test.
    places: Table<Node, Option<usize>>,
    /// Where it stands whether more than no or nothing is said of a fact that does not always apply.
    saying: Vec<(FactId, usize)>,
    /// What tests of a description without any answer come to; of tests that come at the end, nothing.
    silent: Vec<Word>,
    /// Tests that come at the end, when all answers are known: what they test hangs on several of them, or on
    /// the day that is asked about.
    late: Vec<(FactId, Vec<(usize, Predicate)>)>,
    /// The days that have come or not.
    awaited: Vec<FactId>,
    /// How many answers are kept for what comes at the end.
    kept: usize,
    /// The day that is asked about.
    asked: Date,
    /// The days of the law, and of the day facts whose values are looked at themselves, those that are told by how
    /// they lie to them.
    marks: Marks,
    ordered: Table<Fact, bool>,
    /// Which of them are of days that are the earliest of others: whether such an answer fits the others is told
    /// of each system by itself.
    earliest: Vec<usize>,
}

/// What 64 tests come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Word {
    /// Those that hold.
    pub(super) held: u64,
    /// Those that are known.
    pub(super) known: u64,
}

/// What is seen of one system.
#[derive(Debug)]
pub struct Look {
    /// What tests come to, 64 to a word.
    pub(super) tests: Vec<Word>,
    /// Of each day that comes what is known of it; once all answers are known.
    pub(super) days: Vec<State>,
    /// There is something about it that tests do not say.
    pub(super) odd: bool,
    /// Answers that are kept.
    said: Vec<Option<Said>>,
}

/// What is seen of a fact.
#[derive(Debug)]
enum Seen {
    /// Nothing hangs on it.
    Nothing,
    /// The value itself, kept in a place of its own; and where it stands that it says something.
    Itself(usize, Option<usize>),
    /// What few tests make of yes or no; where nothing hangs on it, none, so that nothing is decided by that where it is
    /// heard.
    Bool(OfBool),
    /// What tests make of it, some of them in each word.
    Tests(Vec<Tests>),
}

impl Seen {
    /// Whether nothing hangs on it.
    fn nothing(&self) -> bool {
        match self {
            Seen::Nothing => true,
            Seen::Bool(tests) => tests.all == 0,
            Seen::Itself(..) | Seen::Tests(_) => false,
        }
    }
}

/// Tests of yes or no, bits of one word.
#[derive(Debug, Default)]
struct OfBool {
    word: usize,
    /// All of them, and those that hold of no and of yes.
    all: u64,
    held: [u64; 2],
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

impl Sight {
    /// What a law sees, asked about a day.
    #[must_use]
    pub fn of(law: &Law, asked: Date) -> Sight {
        let (program, tests) = (law.program(), tests(law));
        let itself = itself(law, &tests);
        let ordered = ordered(program, &itself, &tests);
        let mut laid = Laid {
            law,
            at: 0,
            places: BTreeMap::new(),
            saying: Vec::new(),
            silent: Vec::new(),
            late: Vec::new(),
            kept: 0,
            earliest: Vec::new(),
        };
        let nothing = Facts::empty(program);
        let facts = program.facts.map(|id, _| {
            let own = tests.get(&id).map_or(&[][..], Vec::as_slice);
            match itself[id] {
                true => laid.itself(id, own),
                false => laid.tests(id, own, &nothing.possible(program, id)),
            }
        });
        let place = |node: &Node| match node {
            Node::Atom {
                fact, predicate, ..
            } => {
                let mut own = laid.places.get(fact)?.iter();
                own.find(|(p, _)| *p == predicate).map(|(_, place)| *place)
            }
            _ => None,
        };
        let places = law.graph.nodes().map(|_, node| place(node));
        Sight {
            facts,
            places,
            saying: laid.saying,
            silent: laid.silent,
            late: laid.late,
            awaited: law.awaited.clone(),
            kept: laid.kept,
            earliest: laid.earliest,
            marks: marks(law, asked),
            ordered,
            asked,
        }
    }

    /// How many words all tests take.
    #[must_use]
    pub fn words(&self) -> usize {
        self.silent.len()
    }

    /// Where the test of a formula stands among the bits of all.
    pub(super) fn place(&self, node: NodeId) -> Option<usize> {
        self.places[node]
    }

    /// Where it stands that something is said of a fact which does not always apply.
    pub(super) fn saying(&self) -> &[(FactId, usize)] {
        &self.saying
    }

    /// The days that have come or not, in the order of what is seen of a system.
    pub(super) fn awaited(&self) -> &[FactId] {
        &self.awaited
    }

    /// How many answers some day that comes can hang on.
    pub(super) fn days(&self, program: &Program) -> usize {
        let mut all: Vec<FactId> = self.awaited.clone();
        let mut at = 0;
        while let Some(fact) = all.get(at) {
            let parts = &program.facts[*fact].earliest;
            let new: Vec<FactId> = parts.iter().filter(|p| !all.contains(p)).copied().collect();
            all.extend(new);
            at += 1;
        }
        all.len()
    }

    /// What is seen of a system without any answer.
    #[must_use]
    pub fn look(&self) -> Look {
        Look {
            tests: self.silent.clone(),
            days: Vec::new(),
            odd: false,
            said: vec![None; self.kept],
        }
    }

    /// Begins with another system.
    pub fn anew(&self, look: &mut Look) {
        look.tests.clone_from(&self.silent);
        look.said.fill(None);
        look.odd = false;
    }

    /// Looks at an answer of any kind; of one that says a part, what it comes to is seen in the answers alone. Whether
    /// it is not told by tests alone what the answer comes to: the value itself is looked at, or it is not given.
    #[inline]
    pub fn hear(&self, fact: FactId, heard: &Heard<'_>, look: &mut Look) -> bool {
        let seen = &self.facts[fact];
        match (seen, heard) {
            // The reader gives no value of another type.
            (Seen::Nothing, Heard::Plain(_)) => false,
            (Seen::Bool(tests), Heard::Plain(said)) => {
                if let Said::Bool(yes) = said {
                    look.found_of(tests, *yes);
                }
                false
            }
            (Seen::Tests(parts), Heard::Plain(said)) => {
                for tests in parts {
                    let (held, _) = tests.held.of_value(said);
                    look.found(tests.word, tests.all, held << tests.shift);
                }
                false
            }
            (Seen::Itself(at, saying), Heard::Plain(said)) => {
                look.keep(*at, *saying, said);
                true
            }
            (_, Heard::Silent(_) | Heard::Partly(_)) if seen.nothing() => false,
            (_, Heard::Silent(_)) => true,
            (_, Heard::Partly(_)) => {
                look.odd = true;
                true
            }
        }
    }

    /// The same of yes or no.
    #[inline(always)]
    pub fn hear_bool(&self, fact: FactId, yes: bool, look: &mut Look) -> bool {
        match &self.facts[fact] {
            Seen::Bool(tests) => {
                look.found_of(tests, yes);
                false
            }
            _ => self.hear(fact, &Heard::Plain(&Said::Bool(yes)), look),
        }
    }

    /// All answers are known: looks at what hangs on several of them, and on the day that is asked about.
    pub fn seen(&self, program: &Program, look: &mut Look) {
        let said = std::mem::take(&mut look.said);
        let state = |fact| match &self.facts[fact] {
            Seen::Itself(at, _) => said.get(*at)?.as_ref().map(Said::state),
            _ => None,
        };
        for (fact, tests) in &self.late {
            let state = possible(program, *fact, &state);
            let moment = Moment {
                asked: self.asked,
                ..Moment::ANY
            };
            for (place, predicate) in tests {
                look.put(*place, test(predicate, &state, moment));
            }
        }
        look.days.clear();
        let days = self.awaited.iter();
        look.days
            .extend(days.map(|fact| possible(program, *fact, &state)));
        let mut earliest = self.earliest.iter();
        look.odd |= earliest.any(|at| said.get(*at).is_some_and(Option::is_some));
        look.said = said;
    }
}

impl Look {
    /// What some tests of one word come to.
    #[inline(always)]
    fn found(&mut self, word: usize, all: u64, held: u64) {
        if let Some(own) = self.tests.get_mut(word) {
            own.held = own.held & !all | held;
            own.known |= all;
        }
    }

    /// What few tests make of yes or no. Which it is, is not foreseen, so that nothing is decided by it here.
    #[inline(always)]
    fn found_of(&mut self, tests: &OfBool, yes: bool) {
        let held = tests.held.get(usize::from(yes)).copied();
        self.found(tests.word, tests.all, held.unwrap_or(0));
    }

    /// What a test comes to.
    fn put(&mut self, place: usize, value: Tri) {
        let bit = |set: bool| u64::from(set) << (place % 64);
        let (held, known) = (value == Tri::True, value != Tri::Unknown);
        if let Some(own) = self.tests.get_mut(place / 64) {
            own.held = own.held & !bit(true) | bit(held);
            own.known = own.known & !bit(true) | bit(known);
        }
    }

    /// An answer that is looked at itself, in its place; and where it stands that it says something.
    #[inline(never)]
    fn keep(&mut self, at: usize, saying: Option<usize>, said: &Said) {
        if let Some(own) = self.said.get_mut(at) {
            *own = Some(*said);
        }
        if let Some(place) = saying {
            self.put(place, Tri::from(says_something(&said.state())));
        }
    }
}

/// Tests as they are put in words, one after another.
struct Laid<'l> {
    law: &'l Law,
    /// The next place.
    at: usize,
    /// Of each fact, the places of its tests.
    places: BTreeMap<FactId, Vec<(&'l Predicate, usize)>>,
    saying: Vec<(FactId, usize)>,
    silent: Vec<Word>,
    late: Vec<(FactId, Vec<(usize, Predicate)>)>,
    kept: usize,
    earliest: Vec<usize>,
}

impl<'l> Laid<'l> {
    /// What is seen of a fact whose value itself is looked at.
    fn itself(&mut self, id: FactId, own: &[&'l Predicate]) -> Seen {
        // Whether a day has come is no test: it hangs on the stretch of days.
        let own = own.iter().filter(|p| ***p != Predicate::Come);
        let own: Vec<(usize, Predicate)> = own.map(|p| self.late(id, p)).collect();
        if !own.is_empty() {
            self.late.push((id, own));
        }
        let law = self.law;
        if !law.program().facts[id].earliest.is_empty() {
            self.earliest.push(self.kept);
        }
        self.kept += 1;
        Seen::Itself(self.kept - 1, law.gates[id].map(|_| self.saying(id)))
    }

    /// What is seen of another fact, given what is so of it without an answer.
    fn tests(&mut self, id: FactId, own: &[&'l Predicate], state: &State) -> Seen {
        let gated = self.law.gates[id].is_some();
        if own.is_empty() && !gated {
            return match self.law.program().facts[id].ty {
                FactType::Bool => Seen::Bool(OfBool::default()),
                _ => Seen::Nothing,
            };
        }
        // Of one that is not tested at all it may be told whether something is said of it.
        let none = own.is_empty().then_some(own);
        let parts = own.chunks(TESTS).chain(none).enumerate();
        let parts = parts.map(|(at, own)| self.part(id, own, state, gated && at == 0));
        let parts: Vec<Tests> = parts.collect();
        match parts.as_slice() {
            [
                Tests {
                    word,
                    shift,
                    all,
                    held: Held::Bool(held),
                },
            ] => Seen::Bool(OfBool {
                word: *word,
                all: *all,
                held: held.map(|held| held << shift),
            }),
            _ => Seen::Tests(parts),
        }
    }

    /// The place of the first of some bits that stand in one word.
    fn bits(&mut self, many: usize) -> usize {
        if self.at % 64 + many > 64 {
            self.at = self.at.next_multiple_of(64);
        }
        let first = self.at;
        self.at += many;
        self.silent.resize(first / 64 + 1, Word::default());
        first
    }

    /// The place of a test that comes at the end, with it.
    fn late(&mut self, id: FactId, predicate: &'l Predicate) -> (usize, Predicate) {
        let place = self.bits(1);
        let own = self.places.entry(id).or_default();
        own.push((predicate, place));
        (place, predicate.clone())
    }

    /// Where it is to stand that something is said of a fact.
    fn saying(&mut self, id: FactId) -> usize {
        let place = self.bits(1);
        self.saying.push((id, place));
        place
    }

    /// Some tests of a fact in one word, given what is so of it without an answer; where it is `gated`, and
    /// whether something is said of it.
    fn part(&mut self, id: FactId, own: &[&'l Predicate], state: &State, gated: bool) -> Tests {
        let bits = own.len() + usize::from(gated);
        let first = self.bits(bits);
        let (word, shift) = (first / 64, first % 64);
        let places = own.iter().copied().zip(first..);
        self.places.entry(id).or_default().extend(places);
        let saying = if gated { 1 << own.len() } else { 0 };
        if gated {
            self.saying.push((id, first + own.len()));
        }
        for (i, predicate) in own.iter().enumerate() {
            let value = test(predicate, state, Moment::ANY);
            if let Some(tests) = self.silent.get_mut(word) {
                tests.held |= u64::from(value == Tri::True) << (shift + i);
                tests.known |= u64::from(value != Tri::Unknown) << (shift + i);
            }
        }
        let program = self.law.program();
        let fact = &program.facts[id];
        Tests {
            word,
            shift,
            all: u64::MAX >> (64 - bits) << shift,
            held: Held::of(program, id, fact, own, saying),
        }
    }
}

/// The tests of each fact, each once.
fn tests(law: &Law) -> BTreeMap<FactId, Vec<&Predicate>> {
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
    tests
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

/// Of the facts whose values are looked at themselves, days of which no more counts than whether they lie before
/// or behind others.
fn ordered(
    program: &Program,
    itself: &Table<Fact, bool>,
    tests: &BTreeMap<FactId, Vec<&Predicate>>,
) -> Table<Fact, bool> {
    let counted = |fact: &FactId| {
        let own = tests.get(fact).map_or(&[][..], Vec::as_slice);
        own.iter().any(|p| matches!(p, Predicate::Ago(_)))
    };
    let mut out = program
        .facts
        .map(|id, fact| itself[id] && matches!(fact.ty, FactType::Date));
    // What is counted of the earliest of some days is counted of each.
    let mut todo: Vec<FactId> = program.facts.ids().filter(counted).collect();
    while let Some(fact) = todo.pop() {
        out[fact] = false;
        todo.extend(
            program.facts[fact]
                .earliest
                .iter()
                .filter(|part| out[*part]),
        );
    }
    out
}

/// The days that a law names, those that lie so long before the one that is asked about, and that one.
fn marks(law: &Law, asked: Date) -> Marks {
    let named = law.graph.nodes().values().filter_map(|node| match node {
        Node::Atom {
            predicate: Predicate::Day(_, day),
            ..
        } => Some(*day),
        // A day that nobody gave may have to lie behind it.
        Node::Atom {
            predicate: Predicate::Ago(ago),
            ..
        } => ago.first(asked),
        _ => None,
    });
    let facts = law.program().facts.values();
    let days = facts.filter(|fact| matches!(fact.ty, FactType::Date));
    let all = named.chain(law.breakpoints.iter().copied()).chain([asked]);
    Marks::of(all, days.count())
}
