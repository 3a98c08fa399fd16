//! What stands nearest, against every other answer to every question: exactly the rules and ways into
//! scope that one answer brings to apply, none missed and none invented.

use std::sync::Arc;

use jiff::civil::Date;
use proptest::prelude::*;
use solon_law::program::{
    FactId, FactType, Law, LawView, Program, ProvisionId, ScopeEffect, ScopeId,
};
use solon_proof::analyse::{self, Near, Stands};
use solon_verdict::eval::{Case, Label, Outcome, Query, Verdict};
use solon_verdict::facts::{Answer, Facts, State};

use super::random::{Dice, load, random_facts, random_text};
use super::world::{Text, Val, World, text_of};
use super::{all_days, candidates, cases, completions, day, some_days};

/// What some completions and all of them say of something.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Said {
    some: bool,
    every: bool,
}

struct Brute<'a> {
    program: &'a Arc<Program>,
    texts: Vec<(Date, Text)>,
    /// Levels that are sure, by scale.
    sure: Vec<usize>,
    out: bool,
    facts: &'a Facts,
}

impl<'a> Brute<'a> {
    fn new(
        program: &'a Arc<Program>,
        law: &Law,
        facts: &'a Facts,
        on: Date,
        outcome: &Outcome,
    ) -> Self {
        let days = all_days(program, &law.breakpoints, some_days());
        let ahead = days.into_iter().filter(|d| *d > on);
        let texts = std::iter::once(on)
            .chain(ahead)
            .map(|d| (d, text_of(program, None, d)))
            .collect();
        Brute {
            program,
            texts,
            sure: outcome.scales.iter().map(|s| s.class.0).collect(),
            out: outcome.scope.verdict == Verdict::Out,
            facts,
        }
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
                .collect();
            let holds = holds(&worlds);
            said.some |= holds;
            said.every &= holds;
        }
        said
    }

    /// A rule applies on some day on which the system is in scope.
    fn rule(&self, k: ProvisionId, facts: &Facts) -> Said {
        self.ask(facts, &|worlds| {
            let mut days = worlds.iter();
            days.any(|w| w.text.provisions.contains_key(&k) && w.in_scope() && w.fires(k))
        })
    }

    /// A clause of the scope gives way, or takes in, and the system is in scope.
    fn clause(&self, at: ScopeId, clause: usize, facts: &Facts) -> Said {
        let scope = &self.program.scopes[at];
        let now = |c: usize, i: usize| {
            self.ask(self.facts, &|worlds| {
                worlds[i].holds(&scope.clauses[c].cond)
            })
        };
        let days: Vec<bool> = (0..self.texts.len())
            .map(|i| {
                if scope.clauses[clause].effect == ScopeEffect::Excluded {
                    return now(clause, i).every;
                }
                let ins = (0..scope.clauses.len())
                    .filter(|c| scope.clauses[*c].effect == ScopeEffect::In);
                !now(clause, i).some && !ins.into_iter().any(|c| now(c, i).every)
            })
            .collect();
        self.ask(facts, &|worlds| {
            let mut days = worlds.iter().zip(&days);
            days.any(|(w, counts)| {
                let takes_in = scope.clauses[clause].effect == ScopeEffect::Excluded
                    || w.holds(&scope.clauses[clause].cond);
                *counts && w.takes_in(at) && takes_in
            })
        })
    }

    fn said(&self, stands: Stands, facts: &Facts) -> Said {
        match stands {
            Stands::Rule(id) => self.rule(id, facts),
            Stands::Clause(s, c) => self.clause(s, c, facts),
        }
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
                body.is_some_and(|b| b.then.iter().any(|(s, l)| *l > self.sure[s.index()]))
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
    let unknown = Facts::empty(program);
    let state = |value: Val| super::state(value).unwrap_or(State::Absent);
    candidates(program, &unknown, fact)
        .into_iter()
        .map(state)
        .collect()
}

fn name(program: &Arc<Program>, stands: Stands) -> String {
    match stands {
        Stands::Rule(id) => program.provisions[id].id.clone(),
        Stands::Clause(s, c) => program.scopes[s].clauses[c].id.clone(),
    }
}

/// The entries for one target and question, by trying every answer: how many values change at least,
/// and whether it applies for sure then. A rule is sure where its label says so (`fires`): what only
/// all cases together make sure is told as open here as everywhere.
fn expected(
    brute: &Brute<'_>,
    stands: Stands,
    fact: FactId,
    fires: &dyn Fn(&Facts) -> bool,
) -> Option<(usize, bool)> {
    let told = |facts: &Facts| {
        let said = brute.said(stands, facts);
        Said {
            every: said.every && fires(facts),
            ..said
        }
    };
    let today = told(brute.facts);
    if today.every {
        return None;
    }
    let before = brute.broken(brute.facts);
    let mut best: Option<(usize, bool)> = None;
    for state in answers(brute.program, fact) {
        let facts = brute.changed(fact, &state);
        let said = told(&facts);
        if !(said.every || said.some && !today.some) {
            continue;
        }
        if brute.broken(&facts).iter().any(|c| !before.contains(c)) {
            continue;
        }
        let cost = brute.cost(fact, &state);
        best = Some(match best {
            Some((least, sure)) if least < cost => (least, sure),
            Some((least, sure)) if least == cost => (least, sure || said.every),
            _ => (cost, said.every),
        });
    }
    best
}

fn compare(program: &Arc<Program>, facts: &Facts, on: Date, text: &str) -> usize {
    let law = program.consult(&LawView::default()).unwrap();
    let query = Query {
        on,
        readings: Vec::new(),
    };
    let outcome = analyse::evaluate(&Case::new(&law, facts).unwrap(), &query);
    // Where the scope is open, levels are told for the case that it holds: no brute force knows it.
    if outcome.scope.verdict == Verdict::Open || outcome.scope.later.is_some() {
        return 0;
    }
    let nearest = analyse::nearest(&Case::new(&law, facts).unwrap(), &query, &outcome);
    let brute = Brute::new(program, &law, facts, on, &outcome);
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
            let fires = |facts: &Facts| fires(&law, &query, facts, stands);
            let expected = expected(&brute, stands, fact, &fires);
            let (Some(near), Some((cost, sure))) = (near, expected) else {
                assert!(
                    near.is_none() && expected.is_none(),
                    "found {near:?}, expected {expected:?}: {what}"
                );
                continue;
            };
            assert_eq!(near.changed, cost, "{near:?} {what}");
            // The change that is told makes it so.
            let then = brute.changed(fact, &near.instead);
            let said = brute.said(stands, &then);
            assert!(said.some && (said.every || !sure), "{near:?} {what}");
            // Of answers that change as much, one may be told that the three values leave open,
            // although it applies whatever is unknown: then it is told as they leave it. Of ways
            // into scope they say less than of rules.
            let sure = said.every && fires(&then);
            match stands {
                Stands::Rule(_) => assert_eq!(near.label == Label::Fires, sure, "{near:?} {what}"),
                Stands::Clause(..) => {
                    assert!(near.label != Label::Fires || sure, "{near:?} {what}")
                }
            }
            let before = brute.broken(facts);
            let after = brute.broken(&then);
            assert!(after.iter().all(|c| before.contains(c)), "{near:?} {what}");
            rises(&law, &query, &then, near, &what);
        }
    }
    assert!(found.is_empty(), "{found:?}\n{text}");
    nearest.changes.len()
}

/// Whether the three values are sure of a rule; of ways into scope nothing is asked of them.
fn fires(law: &Law, query: &Query, facts: &Facts, stands: Stands) -> bool {
    let Stands::Rule(id) = stands else {
        return true;
    };
    let outcome = solon_verdict::eval::plain_bounds(&Case::new(law, facts).unwrap(), query);
    let label = outcome.rules.iter().find(|r| r.provision == id);
    label.is_some_and(|r| r.label == Label::Fires)
}

/// The levels that are told are reached with the other answer.
fn rises(law: &Law, query: &Query, then: &Facts, near: &Near, what: &str) {
    let outcome = analyse::evaluate(&Case::new(law, then).unwrap(), query);
    for (scale, level) in &near.would {
        let class = outcome.scales[scale.index()].class;
        let reached = match (near.label, near.stands) {
            (Label::Fires, _) | (_, Stands::Clause(..)) => class.0,
            _ => class.1,
        };
        assert!(reached >= *level, "{class:?} {near:?} {what}");
    }
}

/// A rule that waits for a day which is not known, and is blocked by a given answer.
#[test]
fn what_hangs_on_a_day_that_is_not_known_stands_near() {
    let text = r#"pack p version "1"
  title en "P"

source L "A law"

scale risk minimal < limited < high

fact s : set of { x, y, z }
  ask en "s"

fact n : date
  ask en "n"

rule x.2 "x"
  cites L "Art. 1"
  applies from 2028-01-01 provided exactly 1 of { (n on or after 2028-01-01), (n has come) }
  when s has z
  then risk high
"#;
    let program = load(text).unwrap();
    let mut facts = Facts::empty(&program);
    let x = std::iter::once(0).collect();
    let first = program.facts.ids().next().unwrap();
    facts.set(first, Answer::plain(State::Set { must: x, may: x }));
    compare(&program, &facts, day("2025-06-01"), text);
}

const CONSTRAINTS: &[&str] = &[
    "",
    "\nconstraint c1 :\n  a implies s has x\n  warn\n    en \"look\"\n",
    "\nconstraint c1 :\n  not (b and e is u)\n  warn\n    en \"look\"\n",
    "\nconstraint c1 :\n  s has only { x, y } implies not b\n  warn\n    en \"look\"\n",
];

fn program(dice: &mut Dice) -> (String, Option<Arc<Program>>) {
    let mut text = random_text(dice, false);
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

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nearest_is_every_answer_that_would_do(seed in 1u64..) {
        let mut dice = Dice(seed);
        let (text, program) = program(&mut dice);
        let Some(program) = program else { return Ok(()) };
        prop_assert!(kinds(&program) >= 4);
        let on = day(dice.pick(&["2025-06-01", "2026-06-01", "2027-03-01"]));
        for known in [8, 10] {
            let facts = random_facts(&program, &mut dice, known);
            compare(&program, &facts, on, &text);
        }
    }
}
