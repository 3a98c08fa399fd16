//! Systems that a solver has found, all at once, a bit for each; and what it has refuted. For a system of
//! which something is known they all answer as it does, where it answers, and stay as they are elsewhere:
//! only formulas that hang on these answers are evaluated again. What one of them shows to be possible
//! need not be put to the solver; nor what it has refuted with answers that are given here, too.
//!
//! Both say only whether something is possible, and that has one answer. So it is no matter what was asked
//! before.

use super::formula::{Formula, Formulas, Lookup, Shape};
use super::solver::{Prover, Solver};

/// Words of a row.
const WORDS: usize = 2;
/// So many systems are kept.
const MOST: usize = WORDS * u64::BITS as usize;
/// So many refutations are kept; then they are gathered anew.
const REFUTED: usize = 1 << 14;
/// So many of one claim are.
const SETS: usize = 32;

/// In which systems a formula is true.
type Row = [u64; WORDS];

const NONE: Row = [0; WORDS];
const ALL: Row = [u64::MAX; WORDS];

fn both(a: Row, b: Row) -> Row {
    let mut out = a;
    out.iter_mut().zip(b).for_each(|(a, b)| *a &= b);
    out
}

fn contrary(row: Row) -> Row {
    row.map(|word| !word)
}

/// The systems found last.
#[derive(Default)]
pub(super) struct Pool {
    /// How many were found; those beyond [`MOST`] stand in the place of the oldest.
    found: usize,
    /// For each formula, by position.
    rows: Vec<Row>,
    above: Above,
    /// Formulas that hold in every system, by position: plainly, or their contrary.
    laws: Vec<Option<bool>>,
    /// What is known of the system at hand.
    given: Vec<Formula>,
    /// The same, a bit for each formula and its contrary.
    said: Vec<u64>,
    /// Formulas that have another row for the system at hand, with the row otherwise.
    before: Vec<(usize, Row)>,
    /// Formulas from this position on are evaluated when they are asked for, those before it at once.
    lazy: usize,
    /// Of those, when each was evaluated last.
    at: Vec<u32>,
    /// When it is: it changes with the system at hand, and with each that is found.
    now: u32,
    /// Room for formulas that wait for their parts.
    room: Vec<usize>,
    /// Those that are systems, with what is given.
    live: Row,
    due: Due,
    /// What cannot be together, each with sets of answers of which each suffices for that.
    refuted: Lookup<Vec<Formula>, Vec<Vec<Formula>>>,
    /// How many sets came to it.
    sets: usize,
    /// A variable came that was not known when the systems were found.
    lost: bool,
}

/// For each position, the wholes above it, one linked to the next.
#[derive(Default)]
struct Above {
    first: Vec<Option<u32>>,
    links: Vec<(u32, Option<u32>)>,
}

/// Positions that are to be evaluated, parts before wholes: a bit for each.
#[derive(Default)]
struct Due {
    words: Vec<u64>,
    /// No bit stands before this word.
    at: usize,
}

impl Due {
    fn add(&mut self, position: usize) {
        let word = position / 64;
        if self.words.len() <= word {
            self.words.resize(word + 1, 0);
        }
        if let Some(bits) = self.words.get_mut(word) {
            *bits |= 1 << (position % 64);
            self.at = self.at.min(word);
        }
    }

    fn next(&mut self) -> Option<usize> {
        while let Some(bits) = self.words.get_mut(self.at) {
            if *bits != 0 {
                let bit = bits.trailing_zeros() as usize;
                *bits &= *bits - 1;
                return Some(self.at * 64 + bit);
            }
            self.at += 1;
        }
        None
    }
}

impl Above {
    fn add(&mut self, part: usize, whole: usize) {
        if self.first.len() <= part {
            self.first.resize(part + 1, None);
        }
        let (Some(first), Ok(whole)) = (self.first.get_mut(part), u32::try_from(whole)) else {
            return;
        };
        let next = u32::try_from(self.links.len()).ok();
        self.links.push((whole, *first));
        *first = next;
    }

    fn of(&self, part: usize) -> impl Iterator<Item = usize> {
        let mut at = self.first.get(part).copied().flatten();
        std::iter::from_fn(move || {
            let (whole, next) = self.links.get(usize::try_from(at?).ok()?)?;
            at = *next;
            usize::try_from(*whole).ok()
        })
    }
}

impl Pool {
    /// No system yet, with what holds in every one.
    pub(super) fn new(formulas: &Formulas, laws: &[Formula]) -> Pool {
        let mut pool = Pool {
            lazy: formulas.len(),
            ..Pool::default()
        };
        pool.extend(formulas);
        pool.lost = false;
        for law in laws {
            if let Some(slot) = pool.laws.get_mut(law.index()) {
                *slot = Some(!law.negative());
            }
        }
        pool
    }

    /// Whether something was lost, so that nothing that was said since counts.
    pub(super) fn lost(&self) -> bool {
        self.lost
    }

    /// What is known of the system at hand.
    pub(super) fn given(&self) -> &[Formula] {
        &self.given
    }

    /// A system of which these variables, or their contraries, are known is at hand.
    pub(super) fn begin(&mut self, formulas: &Formulas, given: Vec<Formula>) {
        self.extend(formulas);
        self.now += 1;
        self.live = self.kept();
        for literal in &given {
            let row = if literal.negative() { NONE } else { ALL };
            self.put(literal.index(), row);
            let code = code(*literal);
            if self.said.len() <= code / 64 {
                self.said.resize(code / 64 + 1, 0);
            }
            if let Some(word) = self.said.get_mut(code / 64) {
                *word |= 1 << (code % 64);
            }
        }
        self.given = given;
        while let Some(at) = self.due.next() {
            let row = self.valued(formulas, at);
            self.put(at, row);
        }
    }

    /// It is no longer.
    pub(super) fn end(&mut self) {
        while let Some((at, row)) = self.before.pop() {
            if let Some(slot) = self.rows.get_mut(at) {
                *slot = row;
            }
        }
        for literal in self.given.drain(..) {
            if let Some(word) = self.said.get_mut(code(literal) / 64) {
                *word = 0;
            }
        }
    }

    /// Whether in one of them all of these are true.
    pub(super) fn hold(&mut self, formulas: &Formulas, all: &[Formula]) -> bool {
        self.extend(formulas);
        let mut row = self.live;
        for formula in all {
            if row == NONE {
                break;
            }
            self.evaluate(formulas, formula.index());
            row = both(row, self.row(*formula));
        }
        row != NONE
    }

    /// Whether it was refuted that all of these are true together with what is given.
    pub(super) fn refuted(&self, all: &[Formula]) -> bool {
        let Some(sets) = self.refuted.get(all) else {
            return false;
        };
        let said = |literal: &Formula| {
            let code = code(*literal);
            let word = self.said.get(code / 64);
            word.is_some_and(|word| word >> (code % 64) & 1 == 1)
        };
        sets.iter().any(|set| set.iter().all(said))
    }

    /// Keeps that all of these cannot be true together with some of what is given.
    pub(super) fn refute(&mut self, all: &[Formula], with: Vec<Formula>) {
        if self.sets >= REFUTED {
            self.refuted.clear();
            self.sets = 0;
        }
        let sets = self.refuted.entry(all.to_vec()).or_default();
        if sets.len() >= SETS {
            sets.clear();
        }
        sets.push(with);
        self.sets += 1;
    }

    /// Keeps what a solver has just found with what is given.
    pub(super) fn add<S: Solver>(&mut self, formulas: &Formulas, prover: &Prover<S>) {
        self.extend(formulas);
        let place = self.found % MOST;
        let (word, bit) = (place / 64, 1u64 << (place % 64));
        self.now += 1;
        for at in 0..self.lazy {
            let holds = match formulas.at(at) {
                Shape::True => true,
                // What the solver was never asked about is free: what it is here will do.
                Shape::Variable(_) => prover.value(Formula::at(at)) == Some(true),
                Shape::And(parts) => parts
                    .iter()
                    .all(|part| self.row(*part).get(word).is_some_and(|w| w & bit != 0)),
            };
            let put = |row: &mut Row| {
                if let Some(own) = row.get_mut(word) {
                    *own = if holds { *own | bit } else { *own & !bit };
                }
            };
            self.rows.get_mut(at).into_iter().for_each(put);
        }
        // Without the system at hand, too, it is as it was found.
        for (at, row) in &mut self.before {
            let found = self.rows.get(*at).and_then(|own| own.get(word));
            if let (Some(own), Some(found)) = (row.get_mut(word), found) {
                *own = *own & !bit | found & bit;
            }
        }
        if let Some(own) = self.live.get_mut(word) {
            *own |= bit;
        }
        self.found += 1;
        if self.found == 2 * MOST {
            self.found = MOST;
        }
    }

    /// All that are kept.
    fn kept(&self) -> Row {
        let mut row = NONE;
        for place in 0..self.found.min(MOST) {
            if let Some(word) = row.get_mut(place / 64) {
                *word |= 1 << (place % 64);
            }
        }
        row
    }

    /// In which of them a formula is true.
    fn row(&self, formula: Formula) -> Row {
        let plain = self.rows.get(formula.index()).copied().unwrap_or(NONE);
        if formula.negative() {
            contrary(plain)
        } else {
            plain
        }
    }

    /// What a conjunction comes to, given its parts; all else is as it is.
    fn valued(&self, formulas: &Formulas, at: usize) -> Row {
        match formulas.at(at) {
            Shape::And(parts) => parts.iter().fold(ALL, |row, p| both(row, self.row(*p))),
            Shape::True | Shape::Variable(_) => self.row(Formula::at(at)),
        }
    }

    /// Evaluates a formula that is evaluated when it is asked for, with its parts.
    fn evaluate(&mut self, formulas: &Formulas, at: usize) {
        let mut todo = std::mem::take(&mut self.room);
        todo.push(at);
        while let Some(next) = todo.last().copied() {
            let waiting = todo.len();
            if !self.fresh(next)
                && let Shape::And(parts) = formulas.at(next)
            {
                let parts = parts.iter().map(|part| part.index());
                todo.extend(parts.filter(|part| !self.fresh(*part)));
            }
            if todo.len() > waiting {
                continue;
            }
            todo.pop();
            if self.fresh(next) {
                continue;
            }
            let row = self.valued(formulas, next);
            if let Some(slot) = self.rows.get_mut(next) {
                *slot = row;
            }
            let at = next.checked_sub(self.lazy);
            if let Some(slot) = at.and_then(|at| self.at.get_mut(at)) {
                *slot = self.now;
            }
        }
        self.room = todo;
    }

    /// Whether the row of a formula is that of the system at hand.
    fn fresh(&self, at: usize) -> bool {
        let lazy = at.checked_sub(self.lazy);
        lazy.is_none_or(|at| self.at.get(at).is_none_or(|at| *at == self.now))
    }

    /// Gives a formula another row for the system at hand.
    fn put(&mut self, at: usize, row: Row) {
        let Some(slot) = self.rows.get_mut(at) else {
            return;
        };
        let old = std::mem::replace(slot, row);
        if old == row {
            return;
        }
        self.before.push((at, old));
        match self.laws.get(at) {
            Some(Some(true)) => self.live = both(self.live, row),
            Some(Some(false)) => self.live = both(self.live, contrary(row)),
            _ => {}
        }
        for whole in self.above.of(at) {
            self.due.add(whole);
        }
    }

    /// Takes new formulas in. Of a new variable it is not known what it was in the systems found.
    fn extend(&mut self, formulas: &Formulas) {
        for at in self.rows.len()..formulas.len() {
            let lazy = at >= self.lazy;
            let row = match formulas.at(at) {
                Shape::True => ALL,
                Shape::Variable(_) => {
                    self.lost = true;
                    NONE
                }
                Shape::And(_) if lazy => NONE,
                Shape::And(parts) => {
                    for part in parts {
                        self.above.add(part.index(), at);
                    }
                    parts
                        .iter()
                        .fold(ALL, |row, part| both(row, self.row(*part)))
                }
            };
            self.rows.push(row);
            if lazy {
                self.at.push(0);
            } else {
                self.laws.push(None);
            }
        }
    }
}

/// A number for each formula and its contrary.
fn code(formula: Formula) -> usize {
    2 * formula.index() + usize::from(formula.negative())
}
