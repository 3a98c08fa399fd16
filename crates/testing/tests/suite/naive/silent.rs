//! What is said to clear silently does: on random programs every example is in scope, decided at the
//! bottom of the scale without a rule that is met, breaks no constraint, and would be above the bottom
//! with another answer.

use std::sync::Arc;

use jiff::Span;
use solon_proof::analyse::clearances;

use super::proofs::{small, systems};
use super::scopes::scopes_of;
use super::*;

/// An example as the evaluator sees it; what it does not say is no, nothing, or without value. Whether a
/// stay holds stays open, since nobody can say it.
fn told(program: &Arc<Program>, facts: &Facts) -> Facts {
    let mut out = facts.clone();
    for fact in program.facts.ids() {
        if program.facts[fact].unasked {
            out.clear(fact);
        } else if out.get(fact).is_none() {
            out.set(fact, Answer::plain(State::none(program, fact)));
        }
    }
    out
}

/// The examples of a program that are right, and how many programs it is that have some.
pub(super) fn confirm(program: &Arc<Program>, text: &str) -> usize {
    let law = program.consult(&LawView::default()).unwrap();
    let found = clearances(program).unwrap().silent;
    for silent in &found {
        let query = Query {
            on: silent.example.asked,
            readings: Vec::new(),
        };
        let facts = told(program, &silent.example.facts);
        let outcome = solon_proof::analyse::evaluate(&Case::new(&law, &facts).unwrap(), &query);
        let own = outcome.rules.iter().find(|r| r.provision == silent.rule);
        let own = own.map(|r| r.label);
        assert_eq!(own, Some(Label::NotMet), "{silent:?}\n{text}");
        let scopes = program.scopes.iter().zip(&outcome.scope.each);
        let own = scopes.filter(|((s, _), _)| scopes_of(program, silent.rule).contains(s));
        let mut own = own.map(|(_, verdict)| *verdict).peekable();
        let all = own.peek().is_none();
        let in_scope = all || own.any(|v| matches!(v, Verdict::In | Verdict::Partial));
        assert!(in_scope && outcome.broken.is_empty(), "{silent:?}\n{text}");
        let rule = law.versions(silent.rule).flat_map(|(_, v)| &v.given);
        for given in rule {
            let (scale, level) = (given.scale, &given.level);
            let class = outcome.scales[scale.index()].class;
            assert!(*level == 0 || class == (0, 0), "{silent:?}\n{text}");
        }
        // Somebody meets the rule; where days are counted from the one asked about, perhaps only with
        // days that lie near it, or with one that the example names.
        let query = Query {
            on: silent.example.on.unwrap_or(query.on),
            ..query
        };
        let near = |months: i64| query.on.checked_sub(Span::new().months(months)).unwrap();
        let named = silent.example.facts.answered();
        let named = named.filter_map(|(_, answer)| match answer.state {
            State::Day { first, .. } => first,
            _ => None,
        });
        let near = match law.relative.is_empty() {
            true => Vec::new(),
            false => [0, 9, 18].map(near).into_iter().chain(named).collect(),
        };
        let near: Vec<Option<Date>> = [None]
            .into_iter()
            .chain(near.into_iter().map(Some))
            .collect();
        let moved = |values: &Vec<Val>, to: Option<Date>| -> Vec<Val> {
            let to = |v: &Val| match (v, to) {
                (Val::Day(_), Some(day)) => Val::Day(day),
                _ => *v,
            };
            values.iter().map(to).collect()
        };
        let fires = systems(program, &Facts::empty(program))
            .iter()
            .flat_map(|values| near.iter().map(|to| moved(values, *to)))
            .any(|values| {
                let mut facts = Facts::empty(program);
                for (fact, value) in program.facts.ids().zip(&values) {
                    facts.set(fact, Answer::plain(state(*value)));
                }
                let outcome = bounds(&Case::new(&law, &facts).unwrap(), &query);
                let own = outcome.rules.iter().find(|r| r.provision == silent.rule);
                own.is_some_and(|r| r.label == Label::Fires)
            });
        assert!(fires, "{silent:?}\n{text}");
    }
    found.len()
}

#[test]
fn random_programs_clear_silently_now_and_then() {
    let (mut with, mut without) = (0, 0);
    for seed in 1..=40 {
        if let Some((program, text)) = small(seed) {
            match confirm(&program, &text) {
                0 => without += 1,
                _ => with += 1,
            }
        }
    }
    assert!(with >= 5 && without >= 5, "{with} with, {without} without");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases() / 10 + 1, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn silent_clearances_are_confirmed(seed in 1u64..) {
        if let Some((program, text)) = small(seed) {
            confirm(&program, &text);
        }
    }
}
