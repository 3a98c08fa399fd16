//! Systems that are out of scope for now alone: what is told of them once that is over, against every
//! completion without the clauses that keep them out.

use std::sync::Arc;

use jiff::civil::Date;
use proptest::prelude::*;
use solon_law::program::{Program, ScopeEffect};
use solon_proof::analyse::evaluate;
use solon_verdict::eval::{Case, Query, Verdict};
use solon_verdict::facts::Facts;

use super::random::{Dice, load, random_facts, random_text};
use super::world::{World, text_of};
use super::{all_days, cases, completions, day, peak, run, some_days, widen, within};

/// Whether something is told of it.
fn compare(program: &Arc<Program>, facts: &Facts, on: Date, text: &str) -> bool {
    let (_, law) = run(program, facts, on, None);
    let query = Query {
        on,
        readings: Vec::new(),
    };
    let outcome = evaluate(&Case::new(&law, facts).unwrap(), &query);
    let Some(once) = outcome.once_in_scope else {
        return false;
    };
    assert_eq!(outcome.scope.verdict, Verdict::Out, "{text}");
    let days = all_days(program, &law.breakpoints, some_days());
    let ahead = days.into_iter().filter(|d| *d > on);
    let days = std::iter::once(on).chain(ahead);
    let texts: Vec<_> = days.map(|d| (d, text_of(program, None, d))).collect();
    let clause = |(s, c): &(_, usize)| &program.scopes[*s].clauses[*c];
    let lifted: Vec<String> = once.clauses.iter().map(|c| clause(c).id.clone()).collect();
    for at in &once.clauses {
        assert!(clause(at).for_now && clause(at).effect == ScopeEffect::Excluded);
    }
    let none = || vec![(usize::MAX, 0); program.scales.len()];
    let (mut class, mut now, mut inside) = (none(), none(), (false, false));
    for values in completions(program, facts) {
        let worlds: Vec<World<'_>> = (0..texts.len())
            .map(|i| World::new(program, &texts[i..], &values, true).asked(on))
            .map(|w| w.lifted(&lifted))
            .collect();
        for (s, c) in &once.clauses {
            let world = worlds[0].enacted();
            assert!(world.clause_at(*s, *c), "it keeps it out\n{text}");
        }
        inside.0 |= worlds[0].in_scope();
        inside.1 |= !worlds[0].in_scope();
        for s in (0..program.scales.len()).filter(|s| worlds[0].governed(*s)) {
            widen(&mut class[s], peak(&worlds, s, |w| w.enacted().level(s)));
            widen(&mut now[s], worlds[0].level(s));
        }
    }
    let later = !inside.0;
    match once.verdict {
        // Or on a later day, where it is on none of these.
        Verdict::In | Verdict::Partial => assert!(later || !inside.1, "once in scope\n{text}"),
        Verdict::Out => assert!(!inside.0, "once out\n{text}"),
        Verdict::Open => {}
    }
    for (s, scale) in once.scales.iter().enumerate() {
        if class[s].0 <= class[s].1 && !scale.out() {
            assert!(within(class[s], scale.class), "{:?} {s}\n{text}", class[s]);
            assert!(within(now[s], scale.in_effect), "{:?} {s}\n{text}", now[s]);
            if scale.exact {
                assert_eq!(
                    (class[s], now[s]),
                    (scale.class, scale.in_effect),
                    "{s}\n{text}"
                );
            }
        }
    }
    true
}

/// A text in which a clause keeps systems out for now, and systems of it.
fn tried(seed: u64) -> usize {
    let mut dice = Dice(seed);
    let text = random_text(&mut dice).replace("  excluded gone for now", "  excluded gone");
    let text = text.replace("  excluded gone", "  excluded gone for now");
    if !text.contains(" for now") {
        return 0;
    }
    let Some(program) = load(&text) else { return 0 };
    let on = day(dice.pick(&["2025-06-01", "2026-06-01", "2027-03-01", "2027-09-01"]));
    let mut told = 0;
    for known in [8, 9, 10] {
        let facts = random_facts(&program, &mut dice, known);
        told += usize::from(compare(&program, &facts, on, &text));
    }
    told
}

#[test]
fn random_systems_are_out_for_now() {
    let seeds = (1..=40u64).map(|seed| seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let told: usize = seeds.map(tried).sum();
    assert!(told >= 5, "{told}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn once_that_is_over_it_comes_to_what_every_completion_does(seed in 1u64..) {
        tried(seed);
    }
}
