//! What properties claim, of every system on every day under every reading.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use solon_law::program::{Claim, Course, LawView, Members, Program};
use solon_proof::analyse::Broken;
use solon_verdict::facts::{Facts, State};

use super::proofs::{View, systems};
use super::world::{Val, World};

/// The properties that do not hold of some system, by position.
pub(super) fn broken(program: &Arc<Program>) -> BTreeSet<usize> {
    let more: Vec<Date> = program.properties.iter().filter_map(|p| p.from).collect();
    let view = View::new(program, LawView::default(), &more);
    let systems = systems(program, &Facts::empty(program));
    (0..program.properties.len())
        .filter(|p| {
            let given = given(program, *p, &systems);
            let mut all = systems.iter();
            all.any(|values| breaks(program, &view, *p, (values, &given), None))
        })
        .collect()
}

/// Whether a system breaks a property; on one day and under one reading, where given. Where two systems
/// are compared, the other one has one of some answers in the place of its own.
fn breaks(
    program: &Arc<Program>,
    view: &View,
    p: usize,
    (values, instead): (&[Val], &[Val]),
    only: Option<(Option<Date>, Option<usize>)>,
) -> bool {
    let property = &program.properties[p];
    view.ways.iter().any(|(reading, texts)| {
        let read = match only {
            Some((_, chosen)) => *reading == chosen,
            None => reading.is_none() || property.every_reading,
        };
        read && (0..texts.len()).any(|i| {
            let day = texts[i].0;
            let spoken = property.from.is_none_or(|f| f <= day);
            let asked = only.is_none_or(|(on, _)| on.unwrap_or(Date::MIN) == day);
            let world = World::new(program, &texts[i..], values, false);
            let inside = |w: &World<'_>| property.out_of_scope || w.in_scope();
            spoken
                && asked
                && inside(&world)
                && match &property.claim {
                    Claim::Always(cond) => !world.says(cond),
                    Claim::Never(cond) => world.says(cond),
                    Claim::NeverFalls { levels, course, .. } => {
                        let at = changing(program, p).unwrap();
                        let level = |w: &World<'_>| levels.iter().filter(|l| w.says(l)).count();
                        let own = level(&world);
                        own > 0
                            && instead.iter().any(|after| {
                                let mut other = values.to_vec();
                                other[at] = *after;
                                let other = World::new(program, &texts[i..], &other, false);
                                further(values[at], *after, course)
                                    && inside(&other)
                                    && level(&other) < own
                            })
                    }
                }
        })
    })
}

/// Where the answer stands that two systems differ in, of a property that compares them.
fn changing(program: &Program, p: usize) -> Option<usize> {
    match &program.properties[p].claim {
        Claim::NeverFalls { fact, .. } => program.facts.ids().position(|f| f == *fact),
        Claim::Always(_) | Claim::Never(_) => None,
    }
}

/// The answers that systems give to it.
fn given(program: &Program, p: usize, systems: &[Vec<Val>]) -> Vec<Val> {
    let mut out = Vec::new();
    if let Some(at) = changing(program, p) {
        for values in systems {
            if !out.contains(&values[at]) {
                out.push(values[at]);
            }
        }
    }
    out
}

/// Whether an answer is a step further on a course than another.
fn further(before: Val, after: Val, course: &Course) -> bool {
    let position = |of: &[Members], v: usize| of.iter().position(|m| m.contains(v));
    match (before, after, course) {
        (Val::Num(x), Val::Num(y), Course::Rises) => x < y,
        (Val::Num(x), Val::Num(y), Course::Falls) => x > y,
        (Val::Bool(x), Val::Bool(y), Course::Turns(to)) => x != *to && y == *to,
        (Val::One(x), Val::One(y), Course::Goes(of)) => {
            let (x, y) = (position(of, x), position(of, y));
            x.is_some() && x.map(|x| x + 1) == y
        }
        (Val::Set(x), Val::Set(y), Course::Gains(some)) => {
            x.minus(y).is_empty() && y.minus(x).minus(*some).is_empty()
        }
        (Val::Set(x), Val::Set(y), Course::Loses(some)) => {
            y.minus(x).is_empty() && x.minus(y).minus(*some).is_empty()
        }
        _ => false,
    }
}

/// A counterexample breaks its property, whatever is left unsaid.
pub(super) fn replay(program: &Arc<Program>, broken: &Broken, text: &str) {
    let mut more: Vec<Date> = program.properties.iter().filter_map(|p| p.from).collect();
    let on = Some(broken.example.asked).filter(|d| *d > Date::MIN);
    more.extend(on);
    for (_, answer) in broken.example.facts.answered() {
        if let State::Day { first, .. } = answer.state {
            more.extend(first.filter(|d| *d < Date::MAX));
        }
    }
    let view = View::new(program, LawView::default(), &more);
    let reading = broken.example.readings.first().map(|(_, r)| *r);
    let lower = broken.lower.as_ref();
    let lower = lower.map_or_else(Vec::new, |l| systems(program, &l.facts));
    let given = given(program, broken.property, &lower);
    for values in systems(program, &broken.example.facts) {
        assert!(
            breaks(
                program,
                &view,
                broken.property,
                (&values, &given),
                Some((on, reading))
            ),
            "p{} is not broken by {values:?} on {:?}\n{text}",
            broken.property + 1,
            broken.example.on
        );
    }
}
