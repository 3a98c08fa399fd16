//! One system by itself, where all that its level hangs on is decided: by which rules fire it is told at once what it
//! comes out by. That is what [`Crowd::look`](super::Crowd::look) says of it, or nothing.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::plan::{Ref, Steps};
use super::super::sight::Look;
use super::Signature;
use super::implicants::{Clauses, Formulas, Found, Normal};
use super::reading::Gives;

/// A law with more rules times steps is not looked at so.
const MOST: usize = 1 << 22;

/// What systems come out by, told by which rules fire.
#[derive(Debug)]
pub(super) struct Alone {
    /// The rules, in their order; behind them what is to be surely not so, and what makes answers doubtful.
    formulas: Formulas,
    /// A bit for each of these.
    not: Vec<u64>,
    doubts: Vec<u64>,
    /// The first that holds counts.
    cases: Vec<Case>,
}

/// What systems come out by of which one of some rules surely fires, and none of those of the cases before may. A case
/// without rules counts always.
#[derive(Debug)]
struct Case {
    of: Vec<u64>,
    /// The rules that give their level where they fire.
    given: Vec<u64>,
    kind: Vec<u64>,
}

/// What a system is told by; kept, so that it takes no memory of its own.
#[derive(Clone, Debug, Default)]
pub struct Lone {
    found: Found,
    own: Vec<u64>,
}

/// Of what it is told what a system comes out by.
pub(super) struct Hangs<'a> {
    pub(super) steps: &'a Steps,
    /// What is to be known.
    pub(super) known: &'a [Ref],
    /// What makes answers doubtful: of a system of which it does so surely nothing is said.
    pub(super) doubts: &'a [Ref],
    pub(super) in_scope: Ref,
    pub(super) rules: &'a [Gives],
}

impl Alone {
    /// `None` where a law cannot be looked at so: rules that are put together in too many ways, several scales, levels
    /// that hang on more than rules.
    pub(super) fn of(hangs: &Hangs<'_>) -> Option<Alone> {
        let rules = hangs.rules.len();
        if rules * hangs.steps.many() > MOST {
            return None;
        }
        let normal = Normal::of(hangs.steps);
        let not: Vec<Ref> = normal
            .parts(hangs.in_scope)
            .into_iter()
            .map(|x| !x)
            .collect();
        let fires = hangs.rules.iter().map(|rule| rule.fires);
        let all = fires
            .chain(not.iter().copied())
            .chain(hangs.doubts.iter().copied());
        let all: Vec<Clauses> = all.map(|x| normal.clauses(x)).collect::<Option<_>>()?;
        let of = |those: Range<usize>| bits((0..all.len()).map(|at| those.contains(&at)));
        let cases = hangs.cases(&not);
        (!cases.is_empty()).then_some(())?;
        Some(Alone {
            formulas: Formulas::of(&all)?,
            not: of(rules..rules + not.len()),
            doubts: of(rules + not.len()..all.len()),
            cases,
        })
    }

    /// What a system comes out by.
    pub(super) fn tell<'a>(&'a self, look: &Look, lone: &'a mut Lone) -> Option<Signature<'a>> {
        let Lone { found, own } = lone;
        self.formulas.find(&look.tests, found);
        if look.odd || meet(&found.maybe, &self.not) || meet(&found.yes, &self.doubts) {
            return None;
        }
        for case in &self.cases {
            if case.of.is_empty() || meet(&found.yes, &case.of) {
                own.clear();
                // It has no days of its own.
                own.push(0);
                let (mut open, each) = (0, found.yes.iter().zip(&found.maybe).zip(&case.given));
                own.extend(each.map(|((yes, maybe), given)| {
                    open |= (yes ^ maybe) & given;
                    yes & given
                }));
                let kind = &case.kind;
                return (open == 0).then_some(Signature { kind, own });
            }
            if meet(&found.maybe, &case.of) {
                return None;
            }
        }
        None
    }
}

/// Whether one is so of both.
#[inline(always)]
fn meet(a: &[u64], b: &[u64]) -> bool {
    a.iter().zip(b).fold(0, |any, (a, b)| any | a & b) != 0
}

/// 64 to a word.
fn bits(all: impl Iterator<Item = bool>) -> Vec<u64> {
    let all: Vec<bool> = all.collect();
    let word = |some: &[bool]| {
        let bits = some.iter().enumerate();
        bits.fold(0, |word, (at, set)| word | u64::from(*set) << at)
    };
    all.chunks(64).map(word).collect()
}

/// What values are, where they are known: of each itself, not of its contrary.
struct Values(Vec<Option<bool>>);

impl Values {
    fn of(&self, x: Ref) -> Option<bool> {
        let own = self.0.get(x.at()).copied().flatten()?;
        Some(own != x.contrary())
    }
}

impl Hangs<'_> {
    /// What follows from what some formulas are.
    fn values(&self, given: &BTreeMap<usize, bool>) -> Values {
        let mut values = Values(Vec::with_capacity(self.steps.many()));
        for at in 0..self.steps.many() {
            let made = || {
                if at == Ref::TRUE.at() {
                    return Some(true);
                }
                let parts = self.steps.all_of(at)?;
                let each = || parts.iter().map(|part| values.of(*part));
                match each().any(|own| own == Some(false)) {
                    true => Some(false),
                    false => each().all(|own| own == Some(true)).then_some(true),
                }
            };
            let own = given.get(&at).copied().or_else(made);
            values.0.push(own);
        }
        values
    }

    /// What systems come out by, and which rules are told where they fire, if it follows.
    fn comes(&self, values: &Values) -> Option<(Vec<u64>, Vec<u64>)> {
        let known = self.known.iter().map(|x| values.of(*x));
        let kind: Option<Vec<bool>> = known
            .chain(self.doubts.iter().map(|_| Some(false)))
            .collect();
        let given = self.rules.iter().map(|rule| {
            let [fires, reached, above] =
                [rule.fires, rule.reached, rule.above].map(|x| values.of(x));
            let never = fires == Some(false) || reached == Some(false) || above == Some(true);
            let own = reached == Some(true) && above == Some(false);
            (never || own).then_some(!never)
        });
        let given: Option<Vec<bool>> = given.collect();
        // What a system comes out by begins with nought.
        let kind = [vec![0], bits(kind?.into_iter())].concat();
        Some((kind, bits(given?.into_iter())))
    }

    /// Cases, given what is surely not so.
    fn cases(&self, not: &[Ref]) -> Vec<Case> {
        let put = |given: &mut BTreeMap<usize, bool>, x: Ref, so: bool| {
            given.insert(x.at(), so != x.contrary());
        };
        let (mut given, mut out) = (BTreeMap::new(), Vec::new());
        not.iter().for_each(|x| put(&mut given, *x, false));
        let mut left: Vec<(usize, Ref)> = self
            .rules
            .iter()
            .map(|rule| rule.fires)
            .enumerate()
            .collect();
        loop {
            if let Some((kind, given)) = self.comes(&self.values(&given)) {
                out.push(Case {
                    of: Vec::new(),
                    given,
                    kind,
                });
                return out;
            }
            // The rules that tell by themselves what comes, those together that tell the same.
            let mut alike: BTreeMap<_, Vec<usize>> = BTreeMap::new();
            for (at, fires) in &left {
                let mut given = given.clone();
                put(&mut given, *fires, true);
                if let Some(own) = self.comes(&self.values(&given)) {
                    alike.entry(own).or_default().push(*at);
                }
            }
            let Some(((kind, told), rules)) = alike.pop_first() else {
                return out;
            };
            let (of, rest) = left.into_iter().partition(|(at, _)| rules.contains(at));
            let of: Vec<(usize, Ref)> = of;
            left = rest;
            of.iter()
                .for_each(|(_, fires)| put(&mut given, *fires, false));
            out.push(Case {
                of: bits((0..self.rules.len()).map(|at| rules.contains(&at))),
                given: told,
                kind,
            });
        }
    }
}
