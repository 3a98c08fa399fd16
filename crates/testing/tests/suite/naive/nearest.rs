//! What stands nearest, against every other answer to every question: exactly the rules and ways into
//! scope that one answer brings to apply, none missed and none invented.

use std::sync::Arc;

use jiff::civil::Date;
use proptest::prelude::*;
use solon_law::program::{
    FactId, FactType, Law, LawView, Level, Members, NodeId, Program, ProvisionId, ScaleId,
    ScopeEffect, ScopeId, ScopeNodes,
};
use solon_proof::analyse::{self, Near, Stands};
use solon_verdict::eval::{Case, Label, Outcome, Query, Segment, Tri, Verdict, plain_bounds};
use solon_verdict::facts::{Answer, Facts, State};

use super::random::{Dice, load, random_facts, random_text};
use super::scopes::governing;
use super::world::{Text, World, text_of};
use super::{all_days, candidates, cases, completions, day, some_days};

mod laws;

/// What some completions and all of them say of something.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Said {
    some: bool,
    every: bool,
}

struct Brute<'a> {
    program: &'a Arc<Program>,
    texts: Vec<(Date, Text)>,
    law: &'a Law,
    query: &'a Query,
    /// Levels that are sure, by scale.
    sure: Vec<usize>,
    out: bool,
    facts: &'a Facts,
    /// For each clause of each scope, the days on which it stands between today.
    counts: Vec<Vec<Vec<bool>>>,
}

impl<'a> Brute<'a> {
    fn new(
        program: &'a Arc<Program>,
        law: &'a Law,
        facts: &'a Facts,
        query: &'a Query,
        outcome: &Outcome,
        nearest: &[Near],
    ) -> Self {
        let mut days = all_days(program, &law.breakpoints, some_days());
        // On a day that is told as another answer something comes.
        days.extend(nearest.iter().filter_map(|near| match near.instead {
            State::Day { first, .. } => first,
            _ => None,
        }));
        days.sort();
        days.dedup();
        let ahead = days.into_iter().filter(|d| *d > query.on);
        let texts = std::iter::once(query.on)
            .chain(ahead)
            .map(|d| (d, text_of(program, None, d)))
            .collect();
        let mut out = Brute {
            program,
            texts,
            law,
            query,
            sure: outcome.scales.iter().map(|s| s.class.0).collect(),
            out: outcome.scope.verdict == Verdict::Out,
            facts,
            counts: Vec::new(),
        };
        if out.out {
            for (at, scope) in program.scopes.iter() {
                let clauses = 0..scope.clauses.len();
                out.counts
                    .push(clauses.map(|c| out.counts(at, c)).collect());
            }
        }
        out
    }

    /// What the completions of some facts say.
    fn ask(&self, facts: &Facts, holds: &dyn Fn(&[World<'_>]) -> bool) -> Said {
        let mut said = Said {
            some: false,
            every: true,
        };
        for values in completions(self.program, facts) {
            let worlds: Vec<World<'_>> = (0..self.texts.len())
                .map(|i| World::new(self.program, &self.texts[i..], &values, true).enacted())
                .map(|w| w.asked(self.query.on))
                .collect();
            let holds = holds(&worlds);
            said.some |= holds;
            said.every &= holds;
        }
        said
    }

    /// A rule applies on some day on which the system is in scope of a scale that it raises.
    fn rule(&self, k: ProvisionId, facts: &Facts) -> Said {
        self.ask(facts, &|worlds| {
            let mut days = worlds.iter();
            let above = |w: &World<'_>| {
                let given = w.gives(k).into_iter();
                let mut raised = given.filter(|(s, l)| *l > self.sure[s.index()]);
                raised.any(|(s, _)| w.governed(s.index()))
            };
            days.any(|w| w.text.provisions.contains_key(&k) && w.fires(k) && above(w))
        })
    }

    /// The days on which a clause stands between today: it takes out, or neither it nor another
    /// clause takes in.
    fn counts(&self, at: ScopeId, clause: usize) -> Vec<bool> {
        let scope = &self.program.scopes[at];
        let now = |c: usize, i: usize| self.ask(self.facts, &|worlds| worlds[i].clause_at(at, c));
        let entered = |i: usize| self.ask(self.facts, &|worlds| worlds[i].entered(at)).every;
        (0..self.texts.len())
            .map(|i| match scope.clauses[clause].effect {
                ScopeEffect::Excluded => now(clause, i).every,
                _ => !now(clause, i).some && !entered(i),
            })
            .collect()
    }

    /// A clause of the scope gives way, or takes in, and the system is in scope.
    fn clause(&self, at: ScopeId, clause: usize, facts: &Facts) -> Said {
        let scope = &self.program.scopes[at];
        self.ask(facts, &|worlds| {
            let mut days = worlds.iter().zip(&self.counts[at.index()][clause]);
            days.any(|(w, counts)| {
                let takes_in = scope.clauses[clause].effect == ScopeEffect::Excluded
                    || w.clause_at(at, clause);
                *counts && w.takes_in(at) && takes_in
            })
        })
    }

    /// Whether the three values are sure, on one day, of it and of the scope: what only all cases
    /// together make sure is told as open here as everywhere.
    fn fires(&self, stands: Stands, facts: &Facts) -> bool {
        let case = Case::new(self.law, facts).unwrap();
        let outcome = plain_bounds(&case, self.query);
        let holds = |day: Date, node: NodeId| {
            let before = |s: &Segment| s.from.is_none_or(|f| f <= day);
            let segment = outcome.segments.iter().rposition(before).unwrap();
            outcome.value(segment, node) == Tri::True
        };
        let inside = |scopes: &[ScopeId], day: Date| {
            let takes_in = |s: &ScopeId| holds(day, self.law.scopes[s].in_scope);
            scopes.is_empty() || scopes.iter().any(takes_in)
        };
        let fires = |i: usize, day: Date| match stands {
            Stands::Rule(id) => {
                let versions = self.law.provisions.values();
                let mut own = versions.filter(|v| v.provision == id);
                own.any(|v| {
                    let given = v.given.iter();
                    let mut above = given.filter(|g| g.level > self.sure[g.scale.index()]);
                    above.any(|g| {
                        let scopes = governing(self.program, g.scale.index());
                        inside(&scopes, day) && holds(day, g.class)
                    })
                })
            }
            Stands::Clause(s, c) => {
                let takes_in = self.program.scopes[s].clauses[c].effect == ScopeEffect::In;
                let node = self.law.scopes[s].clauses[c];
                let holds = !takes_in || holds(day, node);
                self.counts[s.index()][c][i] && holds && inside(&[s], day)
            }
        };
        let mut days = self.texts.iter().enumerate();
        days.any(|(i, (day, _))| fires(i, *day))
    }

    fn said(&self, stands: Stands, facts: &Facts) -> Said {
        match stands {
            Stands::Rule(id) => self.rule(id, facts),
            Stands::Clause(s, c) => self.clause(s, c, facts),
        }
    }

    /// A level is reached on some day on which the system is in scope.
    fn reaches(&self, scale: ScaleId, level: Level, facts: &Facts) -> Said {
        self.ask(facts, &|worlds| {
            super::peak(worlds, scale.index(), |w| w.level(scale.index())) >= level
        })
    }

    /// Constraints that no completion keeps.
    fn broken(&self, facts: &Facts) -> Vec<usize> {
        let all = self.program.constraints.iter().enumerate();
        all.filter(|(_, c)| !self.ask(facts, &|worlds| worlds[0].holds(&c.cond)).some)
            .map(|(i, _)| i)
            .collect()
    }

    /// Everything that could come to apply.
    fn targets(&self) -> Vec<Stands> {
        let rule = |k: ProvisionId| {
            self.texts.iter().any(|(_, text)| {
                let body = text.provisions.get(&k);
                body.is_some_and(|b| {
                    let then = b.then.iter().any(|(s, l)| *l > self.sure[s.index()]);
                    then || b.by.iter().any(|(s, of)| {
                        let levels = self.sure[s.index()] + 1..self.program.results(*of).len();
                        levels.into_iter().any(|l| self.program.comes_to(*of, l))
                    })
                })
            })
        };
        let rules = self.program.provisions.ids().filter(|k| rule(*k));
        let rules = rules.map(Stands::Rule);
        let clauses = self
            .program
            .scopes
            .iter()
            .flat_map(|(id, s)| s.clauses.iter().enumerate().map(move |(i, c)| (id, i, c)));
        let clauses = clauses
            .filter(|(_, _, c)| self.out && !matches!(c.effect, ScopeEffect::Partial { .. }))
            .map(|(id, i, _)| Stands::Clause(id, i));
        clauses.chain(rules).collect()
    }

    fn changed(&self, fact: FactId, state: &State) -> Facts {
        let mut facts = self.facts.clone();
        facts.set(fact, Answer::plain(state.clone()));
        facts
    }

    /// How many values of an answer another one changes.
    fn cost(&self, fact: FactId, state: &State) -> usize {
        match (self.facts.state(self.program, fact), state) {
            (State::Set { must, .. }, State::Set { must: new, .. }) => {
                new.minus(must).len().max(must.minus(*new).len())
            }
            _ => 1,
        }
    }
}

/// Every full answer to a question.
fn answers(program: &Arc<Program>, fact: FactId) -> Vec<State> {
    // What is calculated is not answered otherwise, and what is not known of the law is not answered.
    if program.facts[fact].ratio.is_some() || program.facts[fact].unasked {
        return Vec::new();
    }
    let unknown = Facts::empty(program);
    candidates(program, &unknown, fact)
        .into_iter()
        .map(super::state)
        .collect()
}

fn name(program: &Arc<Program>, stands: Stands) -> String {
    match stands {
        Stands::Rule(id) => program.provisions[id].id.clone(),
        Stands::Clause(s, c) => program.scopes[s].clauses[c].id.clone(),
    }
}

/// What is told of one target and question.
#[derive(Clone, Debug, PartialEq)]
struct Told {
    /// How many values change at least.
    changed: usize,
    /// Whether it applies for sure then.
    sure: bool,
    /// Of the answers that are alike in this the first.
    instead: State,
}

/// Which of two answers comes first, where both change as much and do as much. Of a list: a value that
/// goes, one in place of another, one in addition; of several values the fewest, and those that stand
/// first in the list. Of numbers and days nothing is said here.
fn order(brute: &Brute<'_>, fact: FactId, state: &State) -> Vec<usize> {
    let size = brute.program.values(fact).len();
    match (brute.facts.state(brute.program, fact), state) {
        (State::Set { must, .. }, State::Set { must: new, .. }) => {
            let (come, go) = (new.minus(must), must.minus(*new));
            let total = come.len() + go.len();
            let mut out = match (come.len(), go.len()) {
                (0, 1) => vec![0],
                (1, 1) => vec![1],
                (1, 0) => vec![2],
                _ => {
                    return [total]
                        .into_iter()
                        .chain(first(come.or(go), size))
                        .collect();
                }
            };
            out.extend(go.iter().chain(come.iter()));
            out
        }
        (State::One(may), State::One(new)) => {
            let known = may.len() == 1;
            let ruled_out = !known && new.iter().any(|i| !may.contains(i));
            let value = new.iter().next().unwrap_or(size);
            vec![usize::from(ruled_out), value]
        }
        (_, State::Bool { no, .. }) => vec![usize::from(*no)],
        _ => Vec::new(),
    }
}

/// Lists that change earlier values come first.
fn first(changed: Members, size: usize) -> impl Iterator<Item = usize> {
    (0..size).map(move |i| usize::from(!changed.contains(i)))
}

/// The entry for one target and question, by trying every answer.
fn expected(brute: &Brute<'_>, stands: Stands, fact: FactId) -> Option<Told> {
    let said = |facts: &Facts| {
        let said = brute.said(stands, facts);
        Said {
            every: said.every && brute.fires(stands, facts),
            ..said
        }
    };
    let today = said(brute.facts);
    if today.every {
        return None;
    }
    let before = brute.broken(brute.facts);
    let mut found: Vec<Told> = Vec::new();
    for state in answers(brute.program, fact) {
        let facts = brute.changed(fact, &state);
        let said = said(&facts);
        if !(said.every || said.some && !today.some) {
            continue;
        }
        if brute.broken(&facts).iter().any(|c| !before.contains(c)) {
            continue;
        }
        found.push(Told {
            changed: brute.cost(fact, &state),
            sure: said.every,
            instead: state,
        });
    }
    let key = |t: &Told| (t.changed, !t.sure, order(brute, fact, &t.instead));
    found.into_iter().min_by_key(key)
}

pub(super) fn compare(program: &Arc<Program>, facts: &Facts, on: Date, text: &str) -> usize {
    let law = program.consult(&LawView::default()).unwrap();
    let query = Query {
        on,
        readings: Vec::new(),
    };
    let outcome = analyse::evaluate(&Case::new(&law, facts).unwrap(), &query);
    // Where a scope is open, levels are told for the case that it holds: no brute force knows it.
    let open = |(verdict, nodes): (&Verdict, &ScopeNodes)| {
        let later = outcome.value(outcome.current, nodes.in_scope) == Tri::False;
        *verdict == Verdict::Open || *verdict != Verdict::Out && later
    };
    let mut scopes = outcome.scope.each.iter().zip(law.scopes.values());
    if scopes.any(open) {
        return 0;
    }
    let case = Case::new(&law, facts).unwrap();
    let nearest = analyse::nearest(&case, &query, &outcome);
    let brute = Brute::new(program, &law, facts, &query, &outcome, &nearest.changes);
    let shown = facts.shown(program, true);
    let mut found: Vec<&Near> = nearest.changes.iter().collect();
    for stands in brute.targets() {
        for (fact, asked) in program.facts.iter() {
            let what = format!(
                "{} by {}\n{shown:?} on {on}\n{text}",
                name(program, stands),
                asked.name
            );
            let at = found
                .iter()
                .position(|n| n.stands == stands && n.fact == fact);
            let near = at.map(|at| found.remove(at));
            let expected = expected(&brute, stands, fact);
            let (Some(near), Some(told)) = (near, &expected) else {
                assert!(
                    near.is_none() && expected.is_none(),
                    "found {near:?}, expected {expected:?}: {what}"
                );
                continue;
            };
            let sure = near.label == Label::Fires;
            let what = format!("{told:?} {near:?} {what}");
            assert_eq!((near.changed, sure), (told.changed, told.sure), "{what}");
            // A number or a day stands for all that no test tells from it.
            if !order(&brute, fact, &told.instead).is_empty() {
                assert_eq!(near.instead, told.instead, "{what}");
            }
            // The change that is told makes it so.
            let then = brute.changed(fact, &near.instead);
            let said = brute.said(stands, &then);
            assert!(said.some && (said.every || !sure), "{what}");
            assert_eq!(said.every && brute.fires(stands, &then), sure, "{what}");
            let before = brute.broken(facts);
            let after = brute.broken(&then);
            assert!(after.iter().all(|c| before.contains(c)), "{what}");
            rises(&brute, &then, near, &what);
        }
    }
    assert!(found.is_empty(), "{found:?}\n{text}");
    nearest.changes.len()
}

/// The levels that are told are reached with the other answer, or could be. While it is open whether the
/// system is in scope on the day asked for, levels are told for the case that it is: what it could reach
/// by coming into scope on a later day the completions say.
fn rises(brute: &Brute<'_>, then: &Facts, near: &Near, what: &str) {
    let outcome = analyse::evaluate(&Case::new(brute.law, then).unwrap(), brute.query);
    for (scale, level) in &near.would {
        let class = outcome.scales[scale.index()].class;
        let open = near.label == Label::Open && matches!(near.stands, Stands::Rule(_));
        if open {
            let could = brute.reaches(*scale, *level, then).some;
            assert!(could, "level {level} of {scale:?} {near:?} {what}");
        }
        let reached = match outcome.scope.verdict {
            Verdict::Open if open => continue,
            _ if open => class.1,
            _ => class.0,
        };
        assert!(reached >= *level, "{class:?} {near:?} {what}");
    }
}

const CONSTRAINTS: &[&str] = &[
    "",
    "\nconstraint c1 :\n  a implies s has x\n  warn\n    en \"look\"\n",
    "\nconstraint c1 :\n  not (b and e is u)\n  warn\n    en \"look\"\n",
    "\nconstraint c1 :\n  s has only { x, y } implies not b\n  warn\n    en \"look\"\n",
];

fn program(dice: &mut Dice) -> (String, Option<Arc<Program>>) {
    let mut text = random_text(dice);
    text.push_str(dice.pick(CONSTRAINTS));
    let program = load(&text);
    (text, program)
}

/// The property would be empty if nothing stood near.
#[test]
fn random_programs_have_something_near() {
    let (mut near, mut tried) = (0, 0);
    for seed in 1..=40u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let (text, program) = program(&mut dice);
        let Some(program) = program else { continue };
        let facts = random_facts(&program, &mut dice, 9);
        near += compare(&program, &facts, day("2026-06-01"), &text);
        tried += 1;
    }
    assert!(tried >= 20, "{tried} programs");
    assert!(near >= 40, "{near} changes");
}

/// Every kind of answer is changed somewhere.
fn kinds(program: &Arc<Program>) -> usize {
    let mut kinds: Vec<std::mem::Discriminant<FactType>> = Vec::new();
    for fact in program.facts.values() {
        let kind = std::mem::discriminant(&fact.ty);
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds.len()
}

/// What is told of some systems under a random program.
fn told(seed: u64) {
    let mut dice = Dice(seed);
    let (text, program) = program(&mut dice);
    let Some(program) = program else { return };
    assert!(kinds(&program) >= 4);
    let on = day(dice.pick(&["2025-06-01", "2026-06-01", "2027-03-01"]));
    for known in [8, 10] {
        let facts = random_facts(&program, &mut dice, known);
        compare(&program, &facts, on, &text);
    }
}

/// A level that a later day has is not reached by a scope that would be open for reasons of that day alone.
#[test]
fn a_scope_that_stays_open_later_makes_no_level_sure() {
    told(7_141_879_649_164_069_073);
}

/// What a rule looks ahead to on days on which it does not apply itself is unknown for reasons of these days.
#[test]
fn a_rule_that_looks_ahead_is_not_open_where_it_cannot_be() {
    told(11_478_309_150_017_132_983);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nearest_is_every_answer_that_would_do(seed in 1u64..) {
        told(seed);
    }
}
