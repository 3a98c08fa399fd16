//! What ratios have to do with their parts. To the solver each threshold of a number is a variable of its
//! own; whether there are numbers for which the variables are as it found them is decided here, and where
//! there are none, it is told which of them clash. Numbers that are not whole are decided exactly: none is
//! below nought, so that bounds of ratios are bounds of quotients, and quotients along a circle multiply to
//! one. For whole numbers the least ones are sought, which are all that need be tried.
//!
//! It knows nothing of laws: what is calculated and compared stands in [`Space`].

use std::collections::{BTreeMap, BTreeSet};

use super::atom::{Atom, Literal, QuestionId, Tie};
use super::space::{Answers, Space};
use solon_law::program::{Bound, Number};
use solon_verdict::facts::State;

/// How often whole numbers are raised before it is given up: far more often than bounds that laws draw
/// ask for.
const ROUNDS: usize = 4000;

/// Whether there are numbers.
#[derive(Clone, Debug)]
pub(super) enum Found {
    /// These.
    Numbers(BTreeMap<QuestionId, Number>),
    /// There are none: these clash.
    Clash(Vec<Literal>),
    /// It could not be decided: digits do not suffice, or too many whole numbers would have to be tried.
    Undecided,
}

/// Ratios that share parts, each group by itself.
pub(super) fn groups(ties: &[Tie]) -> Vec<Vec<Tie>> {
    // Groups by the last of their ratios, and in which one a part is.
    let mut out: BTreeMap<usize, Vec<Tie>> = BTreeMap::new();
    let mut within: BTreeMap<QuestionId, usize> = BTreeMap::new();
    for (last, tie) in ties.iter().enumerate() {
        let parts = [tie.top, tie.bottom];
        let near: BTreeSet<usize> = parts
            .iter()
            .filter_map(|p| within.get(p).copied())
            .collect();
        let near = near.iter().filter_map(|group| out.remove(group));
        let mut group: Vec<Tie> = near.flatten().collect();
        group.push(*tie);
        within.extend(group.iter().flat_map(|t| [(t.top, last), (t.bottom, last)]));
        out.insert(last, group);
    }
    out.into_values().collect()
}

/// What is said of each group.
pub(super) fn said_of(groups: &[Vec<Tie>], said: &[Literal]) -> Vec<Vec<Literal>> {
    let mut within: BTreeMap<QuestionId, usize> = BTreeMap::new();
    for (at, group) in groups.iter().enumerate() {
        let numbers = group.iter().flat_map(|t| [t.of, t.top, t.bottom]);
        within.extend(numbers.map(|n| (n, at)));
    }
    let mut out = vec![Vec::new(); groups.len()];
    for literal in said {
        let group = literal.0.question().and_then(|q| within.get(&q).copied());
        if let Some(own) = group.and_then(|at| out.get_mut(at)) {
            own.push(*literal);
        }
    }
    out
}

/// Numbers for which all of some variables of a group are as they are said to be. A ratio of which it is
/// not said that it applies need not.
pub(super) fn numbers(space: &Space, group: &[Tie], said: &[Literal]) -> Found {
    let limits = Limits::of(space, group, said);
    let tightest = limits.said();
    match limits.numbers(space, group) {
        Err(Gone::Clash) => {}
        Err(Gone::Undecided) => {
            space.leave_undecided();
            return Found::Undecided;
        }
        Ok(numbers) => return Found::Numbers(numbers),
    }
    // As few as found.
    let mut kept = tightest;
    let mut at = 0;
    while at < kept.len() {
        let mut fewer = kept.clone();
        fewer.remove(at);
        match Limits::of(space, group, &fewer).numbers(space, group) {
            Err(Gone::Clash) => kept = fewer,
            _ => at += 1,
        }
    }
    Found::Clash(kept)
}

/// The numbers of an example of which so much is said. Where it is not said whether a ratio of which
/// something is said applies, it does if it can.
pub(super) fn example(space: &Space, said: &[Literal]) -> BTreeMap<QuestionId, Number> {
    let mut out = BTreeMap::new();
    for group in groups(space.ties()) {
        let told: BTreeSet<QuestionId> = said.iter().filter_map(|(a, _)| a.question()).collect();
        let tested: Vec<&Tie> = group.iter().filter(|t| told.contains(&t.of)).collect();
        let mut said = said.to_vec();
        let mut found = numbers(space, &group, &said);
        for tie in &tested {
            said.push((Atom::Over(tie.bottom, Number::ZERO, true), true));
            match numbers(space, &group, &said) {
                Found::Numbers(more) => found = Found::Numbers(more),
                _ => drop(said.pop()),
            }
        }
        let Found::Numbers(found) = found else {
            continue;
        };
        let parts = tested.iter().flat_map(|t| [t.top, t.bottom]);
        let wanted: BTreeSet<QuestionId> = parts.chain(told).collect();
        out.extend(found.into_iter().filter(|(q, _)| wanted.contains(q)));
    }
    out
}

/// Why there are no numbers.
enum Gone {
    Clash,
    Undecided,
}

/// A bound of a number.
#[derive(Clone, Copy, Debug)]
struct Limit {
    at: Number,
    /// It belongs to the range itself.
    own: bool,
    /// What says so; none where it is so anyway.
    by: Option<Literal>,
}

/// The bounds of a number; of a ratio, those that are said of it while it applies.
#[derive(Clone, Copy, Debug, Default)]
struct Between {
    low: Option<Limit>,
    high: Option<Limit>,
}

impl Between {
    fn above(&mut self, limit: Limit) {
        let tighter = |known: &Limit| {
            limit.at > known.at || (limit.at == known.at && known.own && !limit.own)
        };
        if self.low.as_ref().is_none_or(tighter) {
            self.low = Some(limit);
        }
    }

    fn below(&mut self, limit: Limit) {
        let tighter = |known: &Limit| {
            limit.at < known.at || (limit.at == known.at && known.own && !limit.own)
        };
        if self.high.as_ref().is_none_or(tighter) {
            self.high = Some(limit);
        }
    }

    /// It is more than nought for sure.
    fn some(&self) -> bool {
        self.low
            .is_some_and(|l| l.at > Number::ZERO || (l.at == Number::ZERO && !l.own))
    }

    /// It is nought, if it is anything.
    fn none(&self) -> bool {
        self.high.is_some_and(|h| h.at <= Number::ZERO)
    }

    /// There is a number between the bounds.
    fn open(&self) -> bool {
        match (self.low, self.high) {
            (Some(l), Some(h)) => l.at < h.at || (l.at == h.at && l.own && h.own),
            _ => true,
        }
    }
}

/// The bounds of all numbers of a group.
struct Limits(BTreeMap<QuestionId, Between>);

impl Limits {
    fn of(space: &Space, group: &[Tie], said: &[Literal]) -> Limits {
        let mut out: BTreeMap<QuestionId, Between> = BTreeMap::new();
        for part in group.iter().flat_map(|t| [t.top, t.bottom]) {
            let between = out.entry(part).or_default();
            let known = space.question_at(part).and_then(|q| q.known());
            if let Some(State::Number { low, high }) = known {
                let limit = |(at, own): (Number, bool)| Limit { at, own, by: None };
                between.low = low.map(limit);
                between.high = high.map(limit);
            }
            between.above(Limit {
                at: Number::ZERO,
                own: true,
                by: None,
            });
        }
        for tie in group {
            out.entry(tie.of).or_default();
        }
        for literal in said {
            let (Atom::Over(question, at, strict), holds) = *literal else {
                continue;
            };
            let Some(between) = out.get_mut(&question) else {
                continue;
            };
            let by = Some(*literal);
            if holds {
                between.above(Limit {
                    at,
                    own: !strict,
                    by,
                });
            } else {
                between.below(Limit {
                    at,
                    own: strict,
                    by,
                });
            }
        }
        Limits(out)
    }

    fn between(&self, question: QuestionId) -> Between {
        self.0.get(&question).copied().unwrap_or_default()
    }

    /// All that says something.
    fn said(&self) -> Vec<Literal> {
        let limits = self.0.values().flat_map(|b| [b.low, b.high]);
        limits.flatten().filter_map(|l| l.by).collect()
    }

    /// Numbers for all parts.
    fn numbers(&self, space: &Space, group: &[Tie]) -> Result<BTreeMap<QuestionId, Number>, Gone> {
        let parts: BTreeSet<QuestionId> = group.iter().flat_map(|t| [t.top, t.bottom]).collect();
        if !parts.iter().all(|part| self.between(*part).open()) {
            return Err(Gone::Clash);
        }
        let (some, tied) = self.applying(group, &parts);
        for tie in &tied {
            let ratio = self.between(tie.of);
            let below = |l: Limit| l.at < Number::ZERO || (l.at == Number::ZERO && !l.own);
            // No ratio is below nought.
            if !ratio.open() || ratio.high.is_some_and(below) {
                return Err(Gone::Clash);
            }
        }
        for tie in &tied {
            if self.between(tie.of).none() && some.contains(&tie.top) {
                return Err(Gone::Clash);
            }
        }
        if some.iter().any(|part| self.between(*part).none()) {
            return Err(Gone::Clash);
        }
        let mut out: BTreeMap<QuestionId, Number> =
            parts.iter().map(|part| (*part, Number::ZERO)).collect();
        out.extend(self.quotients(space, &some, &tied)?);
        Ok(out)
    }

    /// The parts that are more than nought for sure, and the ratios that therefore apply. Of a ratio that is
    /// more than nought, what is divided is so too, and something else may be divided by that.
    fn applying<'t>(
        &self,
        group: &'t [Tie],
        parts: &BTreeSet<QuestionId>,
    ) -> (BTreeSet<QuestionId>, Vec<&'t Tie>) {
        let mut some = parts.clone();
        some.retain(|part| self.between(*part).some());
        loop {
            let tied = group.iter().filter(|t| some.contains(&t.bottom));
            let tied: Vec<&Tie> = tied.collect();
            let known = some.len();
            let positive = tied.iter().filter(|t| self.between(t.of).some());
            some.extend(positive.map(|t| t.top));
            if some.len() == known {
                return (some, tied);
            }
        }
    }

    /// Numbers for the parts that are more than nought.
    fn quotients(
        &self,
        space: &Space,
        some: &BTreeSet<QuestionId>,
        tied: &[&Tie],
    ) -> Result<Vec<(QuestionId, Number)>, Gone> {
        let nodes: Vec<QuestionId> = some.iter().copied().collect();
        let node = |q: QuestionId| nodes.iter().position(|n| *n == q).map(|at| at + 1);
        let mut edges: Vec<Edge> = Vec::new();
        let whole = |q: &QuestionId| {
            let question = space.question_at(*q);
            question.is_some_and(|q| q.answers == Answers::Whole)
        };
        let one = Number::from(1);
        for (at, question) in nodes.iter().enumerate() {
            let between = self.between(*question);
            if let Some(low) = between.low.filter(|l| l.at > Number::ZERO) {
                edges.push(Edge::new(at + 1, 0, low.at, !low.own));
            }
            if whole(question) {
                edges.push(Edge::new(at + 1, 0, one, false));
            }
            if let Some(high) = between.high {
                let factor = one.over(high.at).ok_or(Gone::Undecided)?;
                edges.push(Edge::new(0, at + 1, factor, !high.own));
            }
        }
        for tie in tied {
            let (Some(top), Some(bottom)) = (node(tie.top), node(tie.bottom)) else {
                continue;
            };
            let ratio = self.between(tie.of);
            if let Some(low) = ratio.low.filter(|l| l.at > Number::ZERO) {
                let factor = low.at.over(tie.times).ok_or(Gone::Undecided)?;
                edges.push(Edge::new(top, bottom, factor, !low.own));
            }
            if let Some(high) = ratio.high {
                let factor = tie.times.over(high.at).ok_or(Gone::Undecided)?;
                edges.push(Edge::new(bottom, top, factor, !high.own));
            }
        }
        let whole: Vec<bool> = nodes.iter().map(whole).collect();
        let found = assign(nodes.len() + 1, edges, &whole)?;
        Ok(nodes.into_iter().zip(found).collect())
    }
}

/// A number is at least so many times another, or more. The first of all numbers is one.
#[derive(Clone, Copy, Debug)]
struct Edge {
    of: usize,
    than: usize,
    least: Least,
}

/// So many times; with `true`, more.
type Least = (Number, bool);

impl Edge {
    fn new(of: usize, than: usize, factor: Number, more: bool) -> Edge {
        let least = (factor, more);
        Edge { of, than, least }
    }
}

/// Of each number, how many times each other it is at least, along all ways from one to the other; each
/// row is a number.
struct Closure(Vec<Vec<Option<Least>>>);

impl Closure {
    /// Clash where some number would be more than itself.
    fn of(size: usize, edges: &[Edge]) -> Result<Closure, Gone> {
        let mut all = Closure(vec![vec![None; size]; size]);
        for edge in edges {
            all.raise(edge.of, edge.than, edge.least);
        }
        for via in 0..size {
            for of in 0..size {
                let Some((a, more)) = all.at(of, via) else {
                    continue;
                };
                for than in 0..size {
                    if let Some((b, also)) = all.at(via, than) {
                        let product = a.times(b).ok_or(Gone::Undecided)?;
                        all.raise(of, than, (product, more || also));
                    }
                }
            }
            let itself = (0..size).filter_map(|n| all.at(n, n));
            if itself
                .max()
                .is_some_and(|least| least > (Number::from(1), false))
            {
                return Err(Gone::Clash);
            }
        }
        Ok(all)
    }

    fn at(&self, of: usize, than: usize) -> Option<Least> {
        self.0.get(of)?.get(than).copied()?
    }

    fn raise(&mut self, of: usize, than: usize, least: Least) {
        if let Some(slot) = self.0.get_mut(of).and_then(|row| row.get_mut(than)) {
            *slot = (*slot).max(Some(least));
        }
    }
}

/// Numbers above nought, all but the first, that fit; `whole` says which must be whole.
fn assign(size: usize, mut edges: Vec<Edge>, whole: &[bool]) -> Result<Vec<Number>, Gone> {
    let mut all = Closure::of(size, &edges)?;
    let fixed = |at: usize, n: Number| {
        let back = Number::from(1).over(n).ok_or(Gone::Undecided)?;
        Ok([Edge::new(at, 0, n, false), Edge::new(0, at, back, false)])
    };
    if whole.contains(&true) {
        let least = whole_numbers(size, &all, whole)?;
        for (at, n) in least {
            edges.extend(fixed(at, n)?);
        }
        // The least whole numbers fit where any do.
        all = Closure::of(size, &edges).map_err(|_| Gone::Undecided)?;
    }
    let mut out = Vec::new();
    for at in 1..size {
        let low = all.at(at, 0).map(|(n, more)| (n, !more));
        let low = low.or(Some((Number::ZERO, false)));
        let high = match all.at(0, at) {
            Some((n, more)) => Some((Number::from(1).over(n).ok_or(Gone::Undecided)?, !more)),
            None => None,
        };
        let n = whole_inside(low, high).unwrap_or_else(|| Number::inside(low, high));
        edges.extend(fixed(at, n)?);
        all = Closure::of(size, &edges).map_err(|_| Gone::Undecided)?;
        out.push(n);
    }
    Ok(out)
}

/// The least whole number between bounds, which reads best in an example.
fn whole_inside(low: Bound, high: Bound) -> Option<Number> {
    let (n, own) = low?;
    let whole = n.whole_from(!own)?;
    let fits = high.is_none_or(|(most, own)| whole < most || (own && whole == most));
    fits.then_some(whole)
}

/// The least whole numbers that fit, if any do: bounds are raised until nothing raises another one.
fn whole_numbers(size: usize, all: &Closure, whole: &[bool]) -> Result<Vec<(usize, Number)>, Gone> {
    let is_whole = |at: usize| at > 0 && whole.get(at - 1) == Some(&true);
    let one = (Number::from(1), false);
    let nothing = (Number::ZERO, true);
    let mut least: Vec<Least> = (0..size)
        .map(|at| if at == 0 { one } else { nothing })
        .collect();
    for _ in 0..ROUNDS {
        let mut raised = false;
        for of in 0..size {
            for than in 0..size {
                let (Some((factor, more)), Some((n, also))) = (all.at(of, than), least.get(than))
                else {
                    continue;
                };
                let mut next = (factor.times(*n).ok_or(Gone::Undecided)?, more || *also);
                if is_whole(of) {
                    next = (next.0.whole_from(next.1).ok_or(Gone::Undecided)?, false);
                }
                if let Some(slot) = least.get_mut(of)
                    && next > *slot
                {
                    *slot = next;
                    raised = true;
                }
            }
        }
        if least.first().is_some_and(|first| *first > one) {
            return Err(Gone::Clash);
        }
        if !raised {
            let found = least.into_iter().enumerate();
            let found = found.filter(|(at, _)| is_whole(*at));
            return Ok(found.map(|(at, (n, _))| (at, n)).collect());
        }
    }
    Err(Gone::Undecided)
}
