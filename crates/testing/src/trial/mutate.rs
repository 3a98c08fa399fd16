//! Tries out which mistakes in the rules the tests beside them would find.
//!
//! A mutant is killed when a test fails on it. To find that test quickly, the mutated law is evaluated
//! for all tests at once, only where it differs from the true one; a test is run in full only if
//! something that it looks at has changed.

use std::sync::Arc;

use jiff::civil::Date;

use super::mutants::{Beside, Holder, Mutant};
use super::observers::{Laws, Observers, Pairs};
use super::one;
use solon_law::program::{Law, LawView, Program, Status, Test};
use solon_proof::analyse::{TableFlaw, table_flaws};
use solon_verdict::eval::bitslice::{self, Ground, Mask, Planes};
use solon_verdict::facts::Facts;

/// Whether two laws are the same for every system: the true one and the mutated one, each with its
/// program. It must look at all that a report tells, deadlines and amounts included, and say yes only
/// where that is proved.
pub type Proof<'a> = dyn Fn(&Program, &Law, &Program, &Law) -> bool + 'a;

/// What becomes of a mutant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A test fails on it: its position in the program.
    Killed(usize),
    /// The law cannot be consulted any more: why. No test is needed.
    Broken(String),
    /// No test fails, and none could: the law is the same for every system.
    Equivalent,
    /// No test fails.
    Survived,
}

/// One way to consult the law, with the tests that do so.
struct Bench<'a> {
    view: LawView,
    law: Law,
    /// Positions in the program.
    numbers: Vec<usize>,
    tests: Vec<&'a Test>,
    /// The day of each test; absent where the law gives it.
    on: Vec<Option<Date>>,
    ground: Ground,
    planes: Planes,
    observers: Observers,
}

/// The tests of a program, made ready for judging its mutants.
pub struct Judge<'a> {
    /// The program without its tests, so that it is quickly copied.
    bare: Program,
    benches: Vec<Bench<'a>>,
}

impl<'a> Judge<'a> {
    /// Makes the tests of a program ready. They must all pass on the program itself: a test that fails
    /// anyway says nothing about a mutant, but would count as its killer.
    #[must_use]
    pub fn new(program: &'a Arc<Program>) -> Judge<'a> {
        let mut views: Vec<(LawView, Vec<usize>)> = Vec::new();
        for (i, test) in program.tests.iter().enumerate() {
            let view = LawView {
                law: test.law,
                with: test.with.clone(),
            };
            match views.iter_mut().find(|(v, _)| *v == view) {
                Some((_, tests)) => tests.push(i),
                None => views.push((view, vec![i])),
            }
        }
        // Where most tests are, most mutants fall.
        views.sort_by_key(|(_, tests)| std::cmp::Reverse(tests.len()));
        for view in states(program) {
            if !views.iter().any(|(v, _)| *v == view) {
                views.push((view, Vec::new()));
            }
        }
        let benches = views
            .into_iter()
            .filter_map(|(view, tests)| Bench::new(program, view, &tests))
            .collect();
        let mut bare = Program::clone(program);
        bare.tests = Vec::new();
        Judge { bare, benches }
    }

    /// What becomes of a mutant of the program. `proof` is asked only about those that no test kills.
    #[must_use]
    pub fn judge(&self, mutant: &Mutant, proof: &Proof<'_>) -> Verdict {
        let mutated = Arc::new(mutant.apply(&self.bare));
        let needs = mutant.amendment(&self.bare);
        let touched = |bench: &&Bench<'_>| needs.is_none_or(|a| bench.law.counts(a));
        let mut laws = Vec::new();
        let mut changed = mutant.beside() != Beside::Nothing;
        for bench in self.benches.iter().filter(touched) {
            let law = match mutated.consult(&bench.view) {
                Ok(law) => law,
                Err(e) => return Verdict::Broken(e.to_string()),
            };
            let (killer, differs) = bench.try_out(mutant, &self.bare, &mutated, &law);
            if let Some(test) = killer {
                return Verdict::Killed(test);
            }
            changed |= differs;
            laws.push((bench, law));
        }
        if let Some(why) = refused(mutant, &mutated) {
            return Verdict::Broken(why);
        }
        // Without a formula that differs there is nothing to be seen.
        let equal = |(bench, law): &(&Bench<'_>, Law)| proof(&self.bare, &bench.law, &mutated, law);
        if !changed || laws.iter().all(equal) {
            Verdict::Equivalent
        } else {
            Verdict::Survived
        }
    }
}

/// Why a table with a mistake would be refused as it is read, if it would.
fn refused(mutant: &Mutant, mutated: &Arc<Program>) -> Option<String> {
    let Holder::Table(id) = mutant.holder else {
        return None;
    };
    let table = &mutated.decisions[id];
    let flaws = table_flaws(mutated, true).ok()?;
    flaws.first().map(|flaw| match flaw {
        TableFlaw::Gap(..) => "a case without a row".to_owned(),
        TableFlaw::Overlap(_, a, b, _) => {
            let rows = [*a, *b].map(|row| table.row_name(row));
            format!("the rows `{}` hold in one case", rows.join("` and `"))
        }
        TableFlaw::Idle(_, row) => format!("the row `{}` never counts", table.row_name(*row)),
    })
}

/// The states of the law that a proof must hold in: today's, those before each amendment, and those
/// with each amendment that is not yet law.
fn states(program: &Program) -> Vec<LawView> {
    let mut out = vec![LawView::default()];
    for (id, amendment) in program.amendments.iter() {
        match amendment.status {
            Status::InForce(day) => out.push(LawView {
                law: day.yesterday().ok(),
                with: Vec::new(),
            }),
            Status::Adopted(_) | Status::Proposed(_) => out.push(LawView {
                law: None,
                with: vec![(id, None)],
            }),
            Status::Withdrawn | Status::Standing => {}
        }
    }
    out
}

impl<'a> Bench<'a> {
    fn new(program: &'a Arc<Program>, view: LawView, numbers: &[usize]) -> Option<Bench<'a>> {
        let law = program.consult(&view).ok()?;
        let (numbers, tests): (Vec<usize>, Vec<&Test>) = numbers
            .iter()
            .filter_map(|i| program.tests.get(*i).map(|t| (*i, t)))
            .unzip();
        let systems = tests
            .iter()
            .map(|t| (Facts::of_test(program, t), super::query(&law, t)));
        let ground = Ground::of(program, &systems.collect::<Vec<_>>());
        let planes = bitslice::evaluate(&ground, &law);
        Some(Bench {
            on: tests.iter().map(|t| t.on.or(t.law)).collect(),
            observers: Observers::new(program, &tests),
            view,
            law,
            numbers,
            tests,
            ground,
            planes,
        })
    }

    /// The test that fails on a mutated law, if there is one, and whether any formula differs.
    fn try_out(
        &self,
        mutant: &Mutant,
        bare: &Program,
        mutated: &Program,
        law: &Law,
    ) -> (Option<usize>, bool) {
        let choices = self.law.defaults == law.defaults;
        let same = bitslice::same(&self.law.graph, &law.graph, choices);
        let laws = Laws {
            program: bare,
            old: &self.law,
            new: law,
            same: &same,
        };
        let pairs = Pairs::new(&laws);
        let mut wanted = self.beside(mutant, bare);
        if !pairs.is_empty() && !self.tests.is_empty() {
            let after = bitslice::evaluate_new(&self.ground, law, &same, (&self.law, &self.planes));
            let differing = pairs.differing(&self.observers, &laws, &self.planes, &after, &self.on);
            bitslice::join(&mut wanted, &differing);
        }
        let killer = self
            .in_order(mutant, &wanted)
            .into_iter()
            .find(|t| {
                let test = self.tests.get(*t);
                test.is_some_and(|test| !one(mutated, law, test).failures.is_empty())
            })
            .and_then(|t| self.numbers.get(t).copied());
        (killer, !pairs.is_empty())
    }

    /// Tests that see what is no formula.
    fn beside(&self, mutant: &Mutant, program: &Program) -> Mask {
        let mut out = bitslice::empty(self.tests.len());
        match mutant.beside() {
            Beside::Nothing => {}
            Beside::Levels | Beside::Amounts => {
                for id in mutant.provisions(program) {
                    bitslice::join(&mut out, self.observers.of_provision(id));
                }
            }
            Beside::Results => {
                for id in mutant.provisions(program) {
                    bitslice::join(&mut out, self.observers.of_provision(id));
                }
                for mask in self.observers.of_assessments() {
                    bitslice::join(&mut out, mask);
                }
            }
            Beside::Texts => bitslice::join(&mut out, self.observers.of_amounts()),
            // What is known of a ratio is another thing then, which the true law does not tell.
            Beside::Ratios => (0..self.tests.len()).for_each(|t| bitslice::insert(&mut out, t)),
        }
        out
    }

    /// Tests that name what is broken come first: they are the likeliest to fail. Then those that
    /// leave nothing open: they are the quickest.
    fn in_order(&self, mutant: &Mutant, wanted: &Mask) -> Vec<usize> {
        let mut all: Vec<usize> = bitslice::members(wanted).collect();
        let near: Vec<usize> = match mutant.holder {
            Holder::Provision(id) => bitslice::members(self.observers.of_provision(id)).collect(),
            _ => Vec::new(),
        };
        all.sort_by_key(|t| {
            let open = self.tests.get(*t).is_none_or(|t| !t.otherwise_none);
            (near.binary_search(t).is_err(), open)
        });
        all
    }
}
