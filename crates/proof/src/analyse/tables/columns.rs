//! What a look at the columns of a table shows, one by one: whether each case has a row, and no more
//! than one. Which tests of one column can hold together, the solver says; the columns are then taken
//! to be free of each other, as they are in most tables. Cases that are thus counted and cannot be
//! (one question is asked only after an answer to another) can hide that a table is whole, never that it
//! is not: what is shown here is so, and what is not shown is left to the solver.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::analyse::Analysis;
use crate::analyse::formula::Formula;

/// So many rows are looked at in all, counted once for each step, before it is left to the solver.
const STEPS: usize = 4_000_000;
/// So many ways in which the tests of one column can hold together are looked at.
const WAYS: usize = 4_096;

/// What is shown of the rows of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Covered {
    /// Each case has a row.
    pub by_one: bool,
    /// No case has two.
    pub by_one_alone: bool,
}

/// The rows of a table, and what its columns can come to.
pub(super) struct Rows {
    /// How many.
    count: usize,
    /// For each column and row, the test of the cell, by its place among those of the column.
    tests: Vec<Vec<Option<usize>>>,
    /// For each column, the ways in which its tests can hold together: those that do, in order.
    ways: Vec<Vec<Vec<usize>>>,
}

impl Rows {
    /// The rows, each with a test for each column, of a table that applies where a formula is true.
    /// Nothing if the tests of a column can hold together in too many ways.
    pub fn of(
        analysis: &mut Analysis,
        applies: Formula,
        rows: &[Vec<Option<Formula>>],
    ) -> Option<Rows> {
        let (mut tests, mut ways) = (Vec::new(), Vec::new());
        for column in 0..rows.first().map_or(0, Vec::len) {
            let (mut own, mut places) = (Vec::new(), HashMap::new());
            let mut place = |row: &Vec<Option<Formula>>| {
                let test = row.get(column).copied().flatten()?;
                Some(*places.entry(test).or_insert_with(|| {
                    own.push(test);
                    own.len() - 1
                }))
            };
            tests.push(rows.iter().map(&mut place).collect());
            ways.push(ways_of(analysis, applies, &own)?);
        }
        Some(Rows {
            count: rows.len(),
            tests,
            ways,
        })
    }

    /// What they cover.
    pub fn covered(&self) -> Covered {
        let mut look = Look {
            rows: self,
            seen: BTreeSet::new(),
            steps: 0,
            least: usize::MAX,
            most: 0,
        };
        look.at(0, (0..self.count).collect());
        if look.steps > STEPS {
            return Covered::default();
        }
        Covered {
            by_one: look.least > 0,
            by_one_alone: look.most < 2,
        }
    }
}

/// A walk over the ways of one column after another.
struct Look<'a> {
    rows: &'a Rows,
    /// The columns from which on it was looked at some rows already.
    seen: BTreeSet<(usize, Vec<usize>)>,
    steps: usize,
    /// How many rows hold at least and at most in a case.
    least: usize,
    most: usize,
}

impl Look<'_> {
    /// Looks at all cases of the columns from one on, for the rows whose cells before it hold.
    fn at(&mut self, column: usize, rows: Vec<usize>) {
        let ways = self.rows.ways.get(column);
        let (Some(ways), false) = (ways, rows.is_empty()) else {
            self.least = self.least.min(rows.len());
            self.most = self.most.max(rows.len());
            return;
        };
        let tests = self.rows.tests.get(column);
        let mut holding: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
        for row in &rows {
            let test = tests.and_then(|tests| tests.get(*row)).copied().flatten();
            holding.entry(test).or_default().push(*row);
        }
        self.steps += rows.len();
        for way in ways {
            let whatever = holding.get(&None);
            let held = way.iter().filter_map(|test| holding.get(&Some(*test)));
            let mut left: Vec<usize> = held.chain(whatever).flatten().copied().collect();
            left.sort_unstable();
            self.steps += left.len() + 1;
            if self.steps > STEPS {
                return;
            }
            if self.seen.insert((column + 1, left.clone())) {
                self.at(column + 1, left);
            }
        }
    }
}

/// The ways in which tests can hold together.
fn ways_of(
    analysis: &mut Analysis,
    applies: Formula,
    tests: &[Formula],
) -> Option<Vec<Vec<usize>>> {
    analysis.reset();
    analysis.prover.know(&analysis.space.formulas, tests);
    let mut ways: Vec<Vec<usize>> = Vec::new();
    // For each number of tests, that more of them hold.
    let mut more: BTreeMap<usize, Formula> = BTreeMap::new();
    while analysis.satisfiable(&[applies]) {
        if ways.len() == WAYS {
            ways.clear();
            break;
        }
        let held = |test: &Formula| analysis.prover.value(*test) == Some(true);
        let (held, others): (Vec<_>, Vec<_>) = tests.iter().enumerate().partition(|t| held(t.1));
        let formulas = &mut analysis.space.formulas;
        let more = more.entry(held.len());
        let more = *more.or_insert_with(|| formulas.at_least(held.len() + 1, tests));
        let mut all: Vec<Formula> = held.iter().map(|t| *t.1).collect();
        all.push(more);
        // Mostly no other test holds with these: it is then said shortly that the next way is another.
        let alone = !analysis.satisfiable(&all);
        all.pop();
        let mut another: Vec<Formula> = all.into_iter().map(|test| !test).collect();
        if !alone || held.is_empty() {
            another.extend(others.iter().map(|t| *t.1));
        }
        let formulas = &analysis.space.formulas;
        analysis.prover.assert_one(formulas, &another);
        ways.push(held.into_iter().map(|(at, _)| at).collect());
    }
    analysis.reset();
    (!ways.is_empty()).then_some(ways)
}
