//! All other answers to one question, the smallest changes first. Of answers that no formula tells
//! apart one stands for all; of several values of a list at once `search` knows more.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Look;
use solon_law::program::{
    Compare, FactId, FactType, Members, Node, NodeId, Number, Predicate, Program, Ratio, Value,
};
use solon_verdict::facts::{Bound, State};

/// What kind of change it is; the most plausible first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A near miss gives way to what it stands beside.
    Beside,
    /// A value goes.
    Removed,
    /// A value gives way to another of its group; yes to no; a number to another.
    Replaced,
    /// A value of a group that is chosen already comes in addition.
    Added,
    /// A value gives way to one of another group.
    Elsewhere,
    /// A value of another group comes in addition.
    AddedElsewhere,
    /// Several values change.
    Several,
}

/// Another answer.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) state: State,
    /// How many values change.
    pub(super) changed: usize,
    pub(super) kind: Kind,
}

impl Change {
    /// Of a whole number: the least and the greatest one of the new answer.
    fn whole(&mut self) {
        if let State::Number { low, high } = &mut self.state {
            (*low, *high) = Number::whole_between(*low, *high);
        }
    }
}

/// The value that a near miss stands beside: the one before it in its group that is none, else the
/// one after it. In a list without groups it stands beside all of them.
pub(super) fn beside(values: &[Value], at: usize) -> Option<usize> {
    let own = values.get(at).filter(|v| v.near && v.group.is_some())?;
    let fits = |i: &usize| {
        values
            .get(*i)
            .is_some_and(|v| !v.near && v.group == own.group)
    };
    (0..at)
        .rev()
        .find(fits)
        .or_else(|| (at + 1..values.len()).find(fits))
}

/// All other answers to a question, as far as some formulas can tell them apart.
pub(super) fn changes(
    look: &Look<'_>,
    fact: FactId,
    roots: impl Iterator<Item = NodeId>,
) -> Vec<Change> {
    let program = look.program;
    let tests = tests(look, fact, roots);
    let state = look.facts.state(program, fact);
    let mut out = match &program.facts[fact].ty {
        FactType::Bool => yes_or_no(&state),
        FactType::One(_) => one(program.values(fact), &state),
        FactType::Set(_) => set(program.values(fact), &state, &tests),
        FactType::Number { whole, between, .. } => {
            let mut out = numbers(*between, &state, &tests);
            if *whole {
                out.iter_mut().for_each(Change::whole);
                // Between two numbers that are not whole there may be none.
                out.retain(
                    |c| !matches!(&c.state, State::Number { low: Some(a), high: Some(b) } if a > b),
                );
            }
            out
        }
        FactType::Date => days(look, &state, &tests),
    };
    out.retain(|c| c.state != state);
    out.sort_by_key(|c| (c.changed, c.kind));
    out
}

/// The tests of a fact, and of what follows from it, below some formulas and constraints.
fn tests(look: &Look<'_>, fact: FactId, roots: impl Iterator<Item = NodeId>) -> Vec<Predicate> {
    let constraints = look.law.constraints.iter().copied();
    let below = look.below(roots.chain(constraints), &[fact]);
    let nodes = look.law.graph.nodes().values().zip(below.values());
    let mut out: Vec<Predicate> = Vec::new();
    for (node, _) in nodes.filter(|(_, below)| **below) {
        if let Node::Atom {
            fact: f, predicate, ..
        } = node
            && look.reads.derived(fact).contains(f)
        {
            for test in of_answer(look, fact, *f, predicate) {
                if !out.contains(&test) {
                    out.push(test);
                }
            }
        }
    }
    out
}

/// A test as those of an answer on which it hangs: that of a ratio may turn wherever something turns for the
/// other part.
fn of_answer(
    look: &Look<'_>,
    answer: FactId,
    tested: FactId,
    predicate: &Predicate,
) -> Vec<Predicate> {
    let ratio = &look.program.facts[tested].ratio;
    let (Some(ratio), Predicate::Number(compare, n)) = (ratio, predicate) else {
        return vec![predicate.clone()];
    };
    let other = other_part(ratio, answer);
    let theirs = turns(look, other, &[answer]);
    let own = theirs
        .iter()
        .filter_map(|at| opposite(ratio, answer, *n, *at));
    let turns: &[Compare] = match exactly(look, other) {
        None => &[Compare::Ge, Compare::Gt],
        Some(_) if answer == ratio.top => &[*compare],
        Some(_) => &[compare.of_divisor()],
    };
    let tests = own.flat_map(|at| turns.iter().map(move |c| Predicate::Number(*c, at)));
    let mut tests: Vec<Predicate> = tests.collect();
    // Which quotients two whole numbers can have, each of them tells otherwise.
    if theirs.len() > 1 && look.program.facts[other].ty.is_whole() {
        tests.extend(each(&look.program.facts[answer].ty));
    }
    tests
}

/// The number that a question is answered with, if it is one.
fn exactly(look: &Look<'_>, fact: FactId) -> Option<Number> {
    match look.facts.possible(look.program, fact) {
        State::Number {
            low: Some((a, true)),
            high: Some((b, true)),
        } if a == b => Some(a),
        _ => None,
    }
}

fn other_part(ratio: &Ratio, part: FactId) -> FactId {
    if part == ratio.top {
        ratio.bottom
    } else {
        ratio.top
    }
}

/// What a part of a ratio is where the ratio is so much, and the other part so much.
fn opposite(ratio: &Ratio, part: FactId, n: Number, other: Number) -> Option<Number> {
    if part == ratio.top {
        n.over(ratio.times)?.times(other)
    } else {
        other.times(ratio.times)?.over(n)
    }
}

/// So many numbers are looked at, at most: far more than laws compare figures with.
const MANY: usize = 400;

/// The numbers at which something may be otherwise that hangs on a part of a ratio: where it is known to
/// begin and to end, what it is compared with, and what follows of the numbers of other parts. One alone
/// where it is known. `from` are the parts on the way.
fn turns(look: &Look<'_>, part: FactId, from: &[FactId]) -> Vec<Number> {
    let (program, law) = (look.program, look.law);
    let State::Number { low, high } = look.facts.possible(program, part) else {
        return Vec::new();
    };
    if let Some(known) = exactly(look, part) {
        return vec![known];
    }
    let compared = |fact: FactId| {
        law.graph
            .nodes()
            .values()
            .filter_map(move |node| match node {
                Node::Atom {
                    fact: f,
                    predicate: Predicate::Number(_, n),
                    ..
                } if *f == fact => Some(*n),
                _ => None,
            })
    };
    let ends = [low, high].into_iter().flatten().map(|(n, _)| n);
    let mut out: BTreeSet<Number> = ends.chain(compared(part)).collect();
    let way = [from, &[part]].concat();
    for id in program.ratios_of(part) {
        let Some(ratio) = &program.facts[id].ratio else {
            continue;
        };
        let other = other_part(ratio, part);
        if way.contains(&other) {
            continue;
        }
        let theirs = turns(look, other, &way);
        for n in compared(id) {
            out.extend(theirs.iter().filter_map(|at| opposite(ratio, part, n, *at)));
        }
    }
    out.into_iter().take(MANY).collect()
}

/// So many whole numbers are told apart one by one.
const FEW: i64 = 100;

/// Tests that tell all of a few whole numbers apart.
fn each(ty: &FactType) -> Vec<Predicate> {
    let FactType::Number {
        whole: true,
        between: Some((low, high)),
        ..
    } = ty
    else {
        return Vec::new();
    };
    let all = (0..FEW).map_while(|n| low.plus(Number::from(n)).filter(|n| n <= high));
    let all: Vec<Predicate> = all.map(|n| Predicate::Number(Compare::Ge, n)).collect();
    match all.len() < usize::try_from(FEW).unwrap_or(0) {
        true => all,
        false => Vec::new(),
    }
}

fn plain(state: State) -> Change {
    Change {
        state,
        changed: 1,
        kind: Kind::Replaced,
    }
}

fn yes_or_no(state: &State) -> Vec<Change> {
    let (no, yes) = match state {
        State::Bool { no, yes } => (*no, *yes),
        _ => (true, true),
    };
    let open = no == yes;
    [true, false]
        .into_iter()
        .filter(|answer| open || *answer != yes)
        .map(|yes| plain(State::Bool { no: !yes, yes }))
        .collect()
}

fn one(values: &[Value], state: &State) -> Vec<Change> {
    let may = match state {
        State::One(m) => *m,
        _ => Members::default(),
    };
    let known = may.iter().next().filter(|_| may.len() == 1);
    (0..values.len())
        .filter(|i| known != Some(*i))
        .map(|i| {
            let same = |k: usize| group(values, k) == group(values, i);
            let kind = match known {
                Some(known) if beside(values, known) == Some(i) => Kind::Beside,
                Some(known) if same(known) => Kind::Replaced,
                None if may.contains(i) => Kind::Replaced,
                _ => Kind::Elsewhere,
            };
            Change {
                state: State::One(std::iter::once(i).collect()),
                changed: 1,
                kind,
            }
        })
        .collect()
}

fn group(values: &[Value], at: usize) -> Option<usize> {
    values.get(at).and_then(|v| v.group)
}

/// Values that some test tells from those that none names, and, where the others count, one of them
/// for all.
fn telling(values: &[Value], must: Members, tests: &[Predicate]) -> Members {
    let (mut named, mut others) = (Members::default(), false);
    for test in tests {
        match test {
            Predicate::Is(m) | Predicate::HasAny(m) | Predicate::HasAll(m) => named = named.or(*m),
            Predicate::HasOnly(m) => {
                named = named.or(*m);
                others = true;
            }
            Predicate::Count(_) => others = true,
            _ => {}
        }
    }
    let rest = Members::all(values.len()).minus(named).minus(must);
    let near = |i: &usize| must.iter().any(|m| group(values, m) == group(values, *i));
    if others && let Some(i) = rest.iter().find(near).or_else(|| rest.iter().next()) {
        named.insert(i);
    }
    named
}

fn set(values: &[Value], state: &State, tests: &[Predicate]) -> Vec<Change> {
    let (must, may) = match state {
        State::Set { must, may } => (*must, *may),
        _ => (Members::default(), Members::all(values.len())),
    };
    let exactly = |m: Members| State::Set { must: m, may: m };
    let with = |i: usize| must.or(std::iter::once(i).collect());
    let without = |i: usize| must.minus(std::iter::once(i).collect());
    let mut out = Vec::new();
    if must != may {
        // The answer in part is all of it.
        out.push(Change {
            state: exactly(must),
            changed: 0,
            kind: Kind::Replaced,
        });
    }
    let telling = telling(values, must, tests).minus(must);
    for new in telling.iter() {
        let same = must.is_empty() || must.iter().any(|m| group(values, m) == group(values, new));
        // What an answer in part rules out contradicts it.
        let kind = if same && (may.contains(new) || must == may) {
            Kind::Added
        } else {
            Kind::AddedElsewhere
        };
        out.push(Change {
            state: exactly(with(new)),
            changed: 1,
            kind,
        });
    }
    for old in must.iter() {
        out.push(Change {
            state: exactly(without(old)),
            changed: 1,
            kind: Kind::Removed,
        });
        for new in telling.iter() {
            let mut other = without(old);
            other.insert(new);
            let kind = if beside(values, old) == Some(new) {
                Kind::Beside
            } else if group(values, old) == group(values, new) {
                Kind::Replaced
            } else {
                Kind::Elsewhere
            };
            out.push(Change {
                state: exactly(other),
                changed: 1,
                kind,
            });
        }
    }
    out
}

/// Numbers between two bounds.
type Range = (Bound<Number>, Bound<Number>);

/// Every stretch of numbers that no test tells apart, the next ones first.
fn numbers(between: Option<(Number, Number)>, state: &State, tests: &[Predicate]) -> Vec<Change> {
    // A cut lies before a number, or with `true` after it.
    let mut cuts: BTreeSet<(Number, bool)> = BTreeSet::new();
    for test in tests {
        if let Predicate::Number(compare, n) = test {
            cuts.insert((*n, matches!(compare, Compare::Gt | Compare::Le)));
        }
    }
    let (least, most) = match between {
        Some((low, high)) => (Some((low, true)), Some((high, true))),
        None => (None, None),
    };
    let cuts: Vec<(Number, bool)> = cuts.into_iter().collect();
    let lows = std::iter::once(least).chain(cuts.iter().map(|(n, after)| Some((*n, !after))));
    let highs = cuts
        .iter()
        .map(|(n, after)| Some((*n, *after)))
        .chain(std::iter::once(most));
    let ranges: Vec<Range> = lows
        .zip(highs)
        .map(|(low, high)| (inner(low, least, false), inner(high, most, true)))
        .filter(|(low, high)| match (low, high) {
            (Some((a, x)), Some((b, y))) => a < b || (a == b && *x && *y),
            _ => true,
        })
        .collect();
    let meets = |(low, high): &Range| match state {
        State::Number { low: a, high: b } => !apart(*b, *low) && !apart(*high, *a),
        _ => false,
    };
    let known = ranges.iter().filter(|r| meets(r)).count() == 1;
    let here = ranges.iter().position(meets).unwrap_or(0);
    let mut out: Vec<(usize, Change)> = ranges
        .iter()
        .enumerate()
        .filter(|(_, r)| !(known && meets(r)))
        .map(|(i, (low, high))| {
            let state = State::Number {
                low: *low,
                high: *high,
            };
            (i.abs_diff(here), plain(state))
        })
        .collect();
    out.sort_by_key(|(far, _)| *far);
    out.into_iter().map(|(_, change)| change).collect()
}

/// The narrower of two bounds on one side.
fn inner(
    a: Option<(Number, bool)>,
    b: Option<(Number, bool)>,
    upper: bool,
) -> Option<(Number, bool)> {
    match (a, b) {
        (Some((x, with)), Some((y, and))) => Some(match x.cmp(&y) {
            std::cmp::Ordering::Equal => (x, with && and),
            std::cmp::Ordering::Less => {
                if upper {
                    (x, with)
                } else {
                    (y, and)
                }
            }
            std::cmp::Ordering::Greater => {
                if upper {
                    (y, and)
                } else {
                    (x, with)
                }
            }
        }),
        (a, b) => a.or(b),
    }
}

/// All up to an upper bound lie below all from a lower bound on.
fn apart(high: Option<(Number, bool)>, low: Option<(Number, bool)>) -> bool {
    match (high, low) {
        (Some((b, x)), Some((a, y))) => b < a || (b == a && !(x && y)),
        _ => false,
    }
}

/// Of every stretch of days that no test tells apart the next day, the next ones first; and none at all.
fn days(look: &Look<'_>, state: &State, tests: &[Predicate]) -> Vec<Change> {
    let mut cuts: BTreeSet<Date> = BTreeSet::new();
    let mut waits = false;
    for test in tests {
        match test {
            Predicate::Day(Compare::Ge | Compare::Lt, day) => {
                cuts.insert(*day);
            }
            Predicate::Day(_, day) => cuts.extend(day.tomorrow()),
            Predicate::Come => waits = true,
            Predicate::Ago(ago) => {
                let asked = look.query.on;
                cuts.extend(ago.first(asked).into_iter().chain(asked.tomorrow().ok()));
            }
            _ => {}
        }
    }
    if waits {
        // What has come by one day has not by another.
        let segments = look.outcome.segments.iter();
        cuts.extend(segments.filter_map(|s| s.from));
        cuts.insert(look.query.on);
        let after: Vec<Date> = cuts.iter().filter_map(|d| d.tomorrow().ok()).collect();
        cuts.extend(after);
    }
    let (first, last) = match state {
        State::Day { first, last } => (*first, *last),
        _ => (None, None),
    };
    let known = first.filter(|_| first == last);
    let part = |d: &Date| cuts.range(..=*d).next_back().copied();
    let here = known.map(|d| part(&d));
    let base = known.or(first).or(last).unwrap_or(look.query.on);
    let mut out: Vec<(bool, i64, Change)> = nearest_of(&cuts, base)
        .into_iter()
        .filter(|d| *d > Date::MIN && *d < Date::MAX && here != Some(part(d)))
        .map(|d| {
            let far = d.since(base).map_or(0, |s| i64::from(s.get_days()).abs());
            let outside = first.is_some_and(|f| d < f) || last.is_some_and(|l| l < d);
            let state = State::Day {
                first: Some(d),
                last: Some(d),
            };
            (outside, far, plain(state))
        })
        .collect();
    // That it never comes is the last that is thought of.
    if !tests.is_empty() {
        let bounded = first.is_some() || last.is_some();
        out.push((bounded, i64::MAX, plain(State::Absent)));
    }
    out.sort_by_key(|(outside, far, _)| (*outside, *far));
    out.into_iter().map(|(_, _, change)| change).collect()
}

/// Of every stretch between some days the day that is nearest to one.
fn nearest_of(cuts: &BTreeSet<Date>, base: Date) -> Vec<Date> {
    let begins = std::iter::once(None).chain(cuts.iter().copied().map(Some));
    let ends = cuts.iter().map(|d| d.yesterday().ok()).chain([None]);
    let nearest = |(begin, end): (Option<Date>, Option<Date>)| {
        let day = end.map_or(base, |end| base.min(end));
        begin.map_or(day, |begin| day.max(begin))
    };
    match cuts.is_empty() {
        true => Vec::new(),
        false => begins.zip(ends).map(nearest).collect(),
    }
}

/// A list's size, for a fact of it.
pub(super) fn size(program: &Program, fact: FactId) -> usize {
    program.values(fact).len()
}
