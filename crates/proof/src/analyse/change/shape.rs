//! What is said of systems that move together, and how two of them are said as one.

use std::collections::BTreeMap;

use super::Says;
use crate::analyse::atom::QuestionId;
use crate::analyse::formula::Formula;
use solon_law::program::{Cond, FactId, Members, Predicate};

/// Systems that move together, as they are told.
#[derive(Clone)]
pub(super) struct Shape {
    pub(super) says: Sayings,
    /// That a system is one of them.
    pub(super) formula: Formula,
    /// That it moves, and nothing stands against it.
    pub(super) shown: Formula,
    /// It says the same on whatever day it is read.
    pub(super) lasting: bool,
}

/// What is said of each question.
pub(super) type Sayings = BTreeMap<QuestionId, Says>;

/// What two regions say of the one question in which they differ, if they differ in one alone.
pub(super) fn join(one: &Sayings, other: &Sayings) -> Option<(QuestionId, Says)> {
    if one.len() != other.len() || !one.keys().eq(other.keys()) {
        return None;
    }
    let mut differing = one.iter().filter(|(q, said)| other.get(*q) != Some(*said));
    let (question, first) = differing.next()?;
    if differing.next().is_some() {
        return None;
    }
    let second = other.get(question)?;
    (first.new == second.new).then(|| {
        let cond = either(&first.cond, &second.cond);
        let new = first.new;
        (*question, Says { new, cond })
    })
}

/// One or the other, in one phrase where both ask for a value of the same list.
fn either(one: &Cond, other: &Cond) -> Cond {
    if let (Some((fact, a)), Some((same, b))) = (a_value(one), a_value(other))
        && fact == same
    {
        return match (one, other) {
            (Cond::Fact(_, Predicate::Is(_)), Cond::Fact(_, Predicate::Is(_))) => {
                Cond::Fact(fact, Predicate::Is(a.or(b)))
            }
            _ => Cond::Fact(fact, Predicate::HasAny(a.or(b))),
        };
    }
    // What both ask for is said once.
    let second = conjuncts(other);
    let (mut both, apart): (Vec<Cond>, Vec<Cond>) =
        conjuncts(one).into_iter().partition(|c| second.contains(c));
    let rest: Vec<Cond> = second.into_iter().filter(|c| !both.contains(c)).collect();
    if both.is_empty() {
        let mut parts = match one {
            Cond::Or(parts) => parts.clone(),
            one => vec![one.clone()],
        };
        parts.push(other.clone());
        return Cond::Or(parts);
    }
    // One that asks for nothing more holds whenever the other does.
    if !apart.is_empty() && !rest.is_empty() {
        both.push(either(&all(apart), &all(rest)));
    }
    all(both)
}

/// A condition that asks for one value, or for one of several.
fn a_value(cond: &Cond) -> Option<(FactId, Members)> {
    match cond {
        Cond::Fact(fact, Predicate::Is(m) | Predicate::HasAny(m)) => Some((*fact, *m)),
        Cond::Fact(fact, Predicate::HasAll(m)) if m.len() == 1 => Some((*fact, *m)),
        _ => None,
    }
}

/// The conditions that a condition asks for together.
fn conjuncts(cond: &Cond) -> Vec<Cond> {
    match cond {
        Cond::And(parts) => parts.clone(),
        one => vec![one.clone()],
    }
}

fn all(parts: Vec<Cond>) -> Cond {
    match parts.as_slice() {
        [only] => only.clone(),
        _ => Cond::And(parts),
    }
}
