//! Formulas as what is enough for them: implicants, of which one is to hold. Of one system by itself they are looked
//! up four tests at a time, all of them at once, a bit each.

use std::collections::{BTreeMap, BTreeSet};

use super::super::plan::{Ref, Steps};
use super::super::sight::Word;

/// A formula with more implicants is not looked at so.
const MOST: usize = 8;
/// So many tests are looked up together.
const TESTS: usize = 4;
/// So many implicants of a clause are looked up together.
const PAIR: usize = 2;
/// So many fours of tests stand in a word, and are looked at at most.
const FOURS: usize = 64 / TESTS;
const PLACES: usize = 1 << u8::BITS;

/// Tests, by place, in order, and whether each is to hold or not to.
pub(super) type Implicant = Vec<(usize, bool)>;

/// Clauses, each as its implicants.
pub(super) type Clauses = Vec<Vec<Implicant>>;

/// Implicants of formulas, as far as they have few. That one of them surely holds is that the formula surely does, and
/// that one may hold is that the formula may: in three values, too, conjunction distributes over disjunction, and what
/// is implied by another one adds nothing to it.
pub(super) struct Normal<'s> {
    steps: &'s Steps,
    /// Of each value itself, and of its contrary.
    known: Vec<[Option<Vec<Implicant>>; 2]>,
}

impl<'s> Normal<'s> {
    pub(super) fn of(steps: &'s Steps) -> Normal<'s> {
        let mut normal = Normal {
            steps,
            known: Vec::with_capacity(steps.many()),
        };
        for at in 0..steps.many() {
            let own = normal.made(at);
            normal.known.push(own);
        }
        normal
    }

    /// The implicants of a formula; `None` where there are too many, or it cannot be told by tests alone.
    pub(super) fn get(&self, x: Ref) -> Option<&[Implicant]> {
        let [own, contrary] = self.known.get(x.at())?;
        let own = if x.contrary() { contrary } else { own };
        own.as_deref()
    }

    /// What all is to hold for a formula to hold, as far down as that goes.
    pub(super) fn parts(&self, x: Ref) -> Vec<Ref> {
        let (mut left, mut met, mut out) = (vec![x], BTreeSet::new(), Vec::new());
        while let Some(x) = left.pop() {
            let parts = self.steps.all_of(x.at()).filter(|_| !x.contrary());
            match parts {
                _ if !met.insert(x) => {}
                Some(parts) => left.extend(parts.iter().rev()),
                None => out.push(x),
            }
        }
        out
    }

    /// A formula as clauses that all are to hold, each as its implicants: what is to hold of two conditions with some
    /// ways each is then looked up as two things, not as all the ways of both.
    pub(super) fn clauses(&self, x: Ref) -> Option<Clauses> {
        let (mut simple, mut others) = (Vec::new(), Vec::new());
        for part in self.parts(x) {
            match self.get(part)? {
                [only] => simple = joined(&simple, only),
                several => others.push(several.to_vec()),
            }
        }
        match others.first_mut() {
            None => Some(vec![vec![simple]]),
            Some(first) => {
                first.iter_mut().for_each(|own| *own = joined(own, &simple));
                Some(others)
            }
        }
    }

    fn made(&self, at: usize) -> [Option<Vec<Implicant>>; 2] {
        if at == Ref::TRUE.at() {
            return [Some(vec![Vec::new()]), Some(Vec::new())];
        }
        if let Some(place) = self.steps.given_at(at) {
            return [true, false].map(|holds| Some(vec![vec![(place, holds)]]));
        }
        let Some(parts) = self.steps.all_of(at) else {
            return [None, None];
        };
        let all = parts.iter().try_fold(vec![Vec::new()], |all, part| {
            let own = self.get(*part)?;
            let both = |a: &Implicant| own.iter().map(move |b| joined(a, b)).collect::<Vec<_>>();
            few(all.iter().flat_map(both).collect())
        });
        let any = parts.iter().try_fold(Vec::new(), |any, part| {
            few([any, self.get(!*part)?.to_vec()].concat())
        });
        [all, any]
    }
}

/// What both ask for.
fn joined(a: &Implicant, b: &Implicant) -> Implicant {
    let mut out = [a.as_slice(), b].concat();
    out.sort_unstable();
    out.dedup();
    out
}

/// Those that add something to the others, if they are few.
fn few(mut all: Vec<Implicant>) -> Option<Vec<Implicant>> {
    all.sort_by_key(Vec::len);
    let mut out: Vec<Implicant> = Vec::new();
    for own in all {
        let implied = |less: &Implicant| less.iter().all(|literal| own.contains(literal));
        if !out.iter().any(implied) {
            out.push(own);
        }
    }
    (out.len() <= MOST).then_some(out)
}

/// Formulas, to be looked up by the tests of a system.
#[derive(Debug)]
pub(super) struct Formulas(Vec<Formulas64>);

/// A word of them: clauses that all are to hold, a bit for each formula.
#[derive(Debug)]
struct Formulas64(Vec<Clause>);

/// Of some formulas one clause each: implicants of which one is to hold.
#[derive(Debug)]
struct Clause(Vec<Lane>);

/// Some implicants of each.
#[derive(Debug)]
struct Lane {
    /// Those that there are.
    all: Implied,
    tests: Vec<Tests>,
}

/// Implicants of formulas, a bit each.
type Implied = [u64; PAIR];

/// Four tests.
#[derive(Debug)]
struct Tests {
    at: u8,
    /// Which implicants go together with what they come to: the lowest four bits say which of them hold, the highest
    /// which do not. Where it is asked what may be so, they say which may hold, and which may not.
    left: Box<[Implied; 256]>,
}

/// What is found of a system; kept, so that it takes no memory of its own.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// What its tests come to, four to a byte: where it is asked what is surely so, and what may be so.
    sure: [u8; PLACES],
    possible: [u8; PLACES],
    /// Which formulas surely hold, and which may hold.
    pub(super) yes: Vec<u64>,
    pub(super) maybe: Vec<u64>,
}

impl Default for Found {
    fn default() -> Found {
        Found {
            sure: [0; PLACES],
            possible: [0; PLACES],
            yes: Vec::new(),
            maybe: Vec::new(),
        }
    }
}

impl Formulas {
    /// `None` where they ask for more tests than are looked at.
    pub(super) fn of(all: &[Clauses]) -> Option<Formulas> {
        let words = all.chunks(64).map(|some| {
            let most = some.iter().map(Vec::len).max().unwrap_or(0);
            let clauses = (0..most).map(|at| {
                let own = some.iter().map(|own| own.get(at).map(Vec::as_slice));
                Clause::of(&own.collect::<Vec<_>>())
            });
            Some(Formulas64(clauses.collect::<Option<_>>()?))
        });
        Some(Formulas(words.collect::<Option<_>>()?))
    }

    /// Finds which of them hold of a system, given what its tests come to.
    pub(super) fn find(&self, tests: &[Word], found: &mut Found) {
        let places = found.sure.chunks_exact_mut(FOURS);
        let places = places.zip(found.possible.chunks_exact_mut(FOURS));
        for ((sure, possible), word) in places.zip(tests) {
            let (yes, no) = (word.held & word.known, !word.held & word.known);
            fours(yes, no, sure);
            fours(!no, !yes, possible);
        }
        found.yes.clear();
        found.maybe.clear();
        for Formulas64(clauses) in &self.0 {
            let (mut yes, mut maybe) = (!0, !0);
            for Clause(lanes) in clauses {
                let (mut sure, mut possible) = (0, 0);
                for lane in lanes {
                    let own = lane.look_up(&found.sure, &found.possible);
                    sure |= own.0;
                    possible |= own.1;
                }
                yes &= sure;
                maybe &= possible;
            }
            found.yes.push(yes);
            found.maybe.push(maybe);
        }
    }
}

/// Four tests to a byte: those that are so below those that are not; at first every second four of them, then the
/// others.
#[inline(always)]
fn fours(yes: u64, no: u64, out: &mut [u8]) {
    const LOW: u64 = 0x0f0f_0f0f_0f0f_0f0f;
    for (out, by) in out.chunks_exact_mut(FOURS / 2).zip([0, TESTS]) {
        let own = yes >> by & LOW | (no >> by & LOW) << TESTS;
        out.copy_from_slice(&own.to_le_bytes());
    }
}

/// Where four tests stand of which one has this place.
fn place(test: usize) -> Option<u8> {
    let (word, four) = (test / 64, test % 64 / TESTS);
    u8::try_from(word * FOURS + four % 2 * (FOURS / 2) + four / 2).ok()
}

impl Clause {
    /// Of formulas one clause each, if they have one more.
    fn of(all: &[Option<&[Implicant]>]) -> Option<Clause> {
        let most = all.iter().flatten().map(|own| own.len()).max();
        let lanes = (0..most.unwrap_or(0)).step_by(PAIR);
        Some(Clause(
            lanes
                .map(|first| Lane::of(all, first))
                .collect::<Option<_>>()?,
        ))
    }
}

impl Lane {
    fn of(all: &[Option<&[Implicant]>], first: usize) -> Option<Lane> {
        let (mut there, mut tests) = ([0; PAIR], BTreeMap::new());
        for (bit, own) in all.iter().enumerate() {
            // Of what is asked for no more nothing fails.
            const NOTHING: &[Implicant] = &[Vec::new()];
            let own = own.map_or(NOTHING, |own| own.get(first..).unwrap_or_default());
            for (at, implicant) in own.iter().take(PAIR).enumerate() {
                let there = there.get_mut(at)?;
                *there |= 1 << bit;
                for own in implicant.chunk_by(|(a, _), (b, _)| a / TESTS == b / TESTS) {
                    let fits = own.iter().fold(0, |fits, (test, holds)| {
                        let four = if *holds { 0 } else { TESTS };
                        fits | 1 << (test % TESTS + four)
                    });
                    let (test, _) = own.first()?;
                    let left = tests.entry(place(*test)?);
                    let left = left.or_insert_with(|| Box::new([[!0; PAIR]; 256]));
                    for (_, left) in left
                        .iter_mut()
                        .enumerate()
                        .filter(|(of, _)| of & fits != fits)
                    {
                        *left.get_mut(at)? &= !(1 << bit);
                    }
                }
            }
        }
        let tests = tests.into_iter().map(|(at, left)| Tests { at, left });
        Some(Lane {
            all: there,
            tests: tests.collect(),
        })
    }

    /// Which formulas surely have one of its implicants, and which may.
    #[inline]
    fn look_up(&self, sure: &[u8; PLACES], possible: &[u8; PLACES]) -> (u64, u64) {
        let ([mut a, mut b], [mut c, mut d]) = (self.all, self.all);
        for tests in &self.tests {
            let of = |found: &[u8; PLACES]| {
                let found = found.get(usize::from(tests.at)).copied().unwrap_or(0);
                tests
                    .left
                    .get(usize::from(found))
                    .copied()
                    .unwrap_or_default()
            };
            let ([e, f], [g, h]) = (of(sure), of(possible));
            (a, b, c, d) = (a & e, b & f, c & g, d & h);
        }
        (a | b, c | d)
    }
}
