//! Which question comes next: the one after whose answer the fewest are expected to be left. Every
//! answer to every open question is looked at, in all regimes that it concerns; what stays open after
//! it is counted, each question by how hard it is to answer.

use std::collections::BTreeMap;

use super::stand::{Stand, Trials};
use crate::engine::Regime;
use crate::eval::bitslice::{Mask, empty, insert, join, members};
use crate::facts::State;
use crate::program::{FactId, Members, Program};

/// A question that is open under some regime.
#[derive(Clone, Debug)]
pub(super) struct Open {
    pub(super) name: String,
    /// It surely applies under some regime.
    pub(super) applies: bool,
    /// How hard it is to answer.
    cost: u32,
    /// The regimes that ask it, by position.
    pub(super) asked: Vec<(usize, FactId)>,
    /// How much is expected to be left after its answer, itself counted.
    pub(super) left: f64,
}

impl Open {
    /// How much it counts as long as it stays open: one that may not apply at all, half.
    pub(super) fn weight(&self) -> f64 {
        let share = if self.applies { 1.0 } else { 0.5 };
        share * f64::from(self.cost)
    }
}

/// A regime with how it stands.
pub(super) struct Place<'a> {
    pub(super) at: usize,
    pub(super) regime: &'a Regime,
    pub(super) stand: &'a Stand,
    pub(super) trials: &'a Trials,
}

/// The open questions of some regimes, each once, in the order in which regimes list them.
pub(super) fn open(places: &[Place<'_>]) -> Vec<Open> {
    let mut out: Vec<Open> = Vec::new();
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for place in places {
        let program = place.regime.law.program();
        for open in place.stand.open() {
            let fact = &program.facts[open.fact];
            let at = *known.entry(&fact.name).or_insert(out.len());
            if at == out.len() {
                out.push(Open {
                    name: fact.name.clone(),
                    applies: false,
                    cost: fact.cost,
                    asked: Vec::new(),
                    left: 0.0,
                });
            }
            if let Some(found) = out.get_mut(at) {
                found.applies |= open.applies;
                found.asked.push((place.at, open.fact));
            }
        }
    }
    out
}

/// An answer to try.
struct Lane {
    /// The question, by position.
    of: usize,
    /// How likely it is held to be.
    likely: f64,
    state: State,
}

/// Says of each question how much is expected to be left after its answer.
pub(super) fn weigh(places: &[Place<'_>], open: &mut [Open]) {
    let find = |at: usize| places.iter().find(|p| p.at == at);
    let mut lanes: Vec<Lane> = Vec::new();
    for (of, question) in open.iter().enumerate() {
        let Some((at, fact)) = question.asked.first() else {
            continue;
        };
        let Some(place) = find(*at) else { continue };
        let tried = place.trials.of(&place.stand.facts, place.regime, *fact);
        lanes.extend(
            tried
                .into_iter()
                .map(|(state, likely)| Lane { of, likely, state }),
        );
    }
    let names: BTreeMap<&str, usize> = open
        .iter()
        .enumerate()
        .map(|(i, o)| (o.name.as_str(), i))
        .collect();
    let mut stays: Vec<Mask> = vec![empty(lanes.len()); open.len()];
    let mut misfits = empty(lanes.len());
    let programs: BTreeMap<usize, &Program> = places
        .iter()
        .map(|p| (p.at, p.regime.law.program()))
        .collect();
    for place in places {
        let asked = (&*open, lanes.as_slice(), &names, &programs);
        one(place, asked, (&mut stays, &mut misfits));
    }
    let mut left = vec![0.0; lanes.len()];
    for (question, mask) in open.iter().zip(&stays) {
        for lane in members(mask) {
            if let Some(left) = left.get_mut(lane) {
                *left += question.weight();
            }
        }
    }
    let mut sums = vec![(0.0, 0.0); open.len()];
    let misfits: Vec<usize> = members(&misfits).collect();
    for (at, (lane, left)) in lanes.iter().zip(left).enumerate() {
        let likely = match misfits.binary_search(&at) {
            Ok(_) => 0.0,
            Err(_) => lane.likely,
        };
        if let Some((sum, all)) = sums.get_mut(lane.of) {
            *sum += likely * left;
            *all += likely;
        }
    }
    let everything: f64 = open.iter().map(Open::weight).sum();
    for (question, (sum, all)) in open.iter_mut().zip(sums) {
        let rest = if all > 0.0 { sum / all } else { everything };
        question.left = f64::from(question.cost) + rest;
    }
}

/// The open questions, answers to try, and positions by name, with the programs by position.
type Asked<'a> = (
    &'a [Open],
    &'a [Lane],
    &'a BTreeMap<&'a str, usize>,
    &'a BTreeMap<usize, &'a Program>,
);

/// What stays open under one regime.
fn one(
    place: &Place<'_>,
    (open, lanes, names, programs): Asked<'_>,
    (stays, misfits): (&mut [Mask], &mut Mask),
) {
    let program = place.regime.law.program();
    let own: BTreeMap<usize, FactId> = open
        .iter()
        .enumerate()
        .filter_map(|(i, o)| {
            let (_, fact) = o.asked.iter().find(|(at, _)| *at == place.at)?;
            Some((i, *fact))
        })
        .collect();
    let (mut answers, mut of) = (Vec::new(), Vec::new());
    let mut concerned = empty(lanes.len());
    for (at, lane) in lanes.iter().enumerate() {
        if let Some(fact) = own.get(&lane.of) {
            let first = open.get(lane.of).and_then(|o| o.asked.first());
            let from = first.and_then(|(at, fact)| Some((programs.get(at)?, *fact)));
            let state = from.map_or_else(
                || lane.state.clone(),
                |(from, f)| translated(&lane.state, (from, f), (program, *fact)),
            );
            answers.push((*fact, state));
            of.push(at);
            insert(&mut concerned, at);
        }
    }
    let mut add = |fact: FactId, mask: &Mask| {
        let at = names.get(program.facts[fact].name.as_str());
        if let Some(stays) = at.and_then(|at| stays.get_mut(*at)) {
            join(stays, mask);
        }
    };
    // What does not concern the regime leaves it as it is.
    let others: Mask = concerned.iter().map(|w| !w).collect();
    for fact in own.values() {
        add(*fact, &others);
    }
    if answers.is_empty() {
        return;
    }
    if let Some(after) = place.stand.after(place.regime, &answers) {
        for (fact, mask) in &after.open {
            let mut spread = empty(lanes.len());
            for local in members(mask) {
                if let Some(at) = of.get(local) {
                    insert(&mut spread, *at);
                }
            }
            add(*fact, &spread);
        }
    }
    for local in place.stand.misfits(place.regime, &answers) {
        if let Some(at) = of.get(local) {
            insert(misfits, *at);
        }
    }
}

/// An answer to a question of one program as another one counts the values of its list.
pub(super) fn translated(
    state: &State,
    (from, fact): (&Program, FactId),
    (to, other): (&Program, FactId),
) -> State {
    let (own, their) = (from.values(fact), to.values(other));
    let same = own.len() == their.len() && own.iter().zip(their).all(|(a, b)| a.name == b.name);
    if same {
        return state.clone();
    }
    let members = |m: &Members| -> Members {
        let names = m.iter().filter_map(|i| own.get(i));
        names
            .filter_map(|v| their.iter().position(|t| t.name == v.name))
            .collect()
    };
    match state {
        State::One(m) => State::One(members(m)),
        State::Set { must, may } => State::Set {
            must: members(must),
            may: members(may),
        },
        other => other.clone(),
    }
}
