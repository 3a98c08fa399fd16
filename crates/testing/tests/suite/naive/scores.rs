//! What a report says of a score: points, band and the greatest sum, each from the least to the most of
//! all completions. What conditions make of a score is held to the plain evaluator with all else.

use std::sync::Arc;

use jiff::civil::Date;
use proptest::prelude::*;
use solon_law::program::{LawView, Number, Program, ScoreId};
use solon_proof::analyse::conclude;
use solon_verdict::eval::{Case, Outcome, Query, ScoreOutcome, Tri, bounds};
use solon_verdict::facts::Facts;

use super::random::{Dice, load, random_facts, random_text};
use super::world::{Text, World, text_of};
use super::{all_days, cases, completions, day, some_days};

/// The least and the most of all completions in which a score applies.
#[derive(Debug, PartialEq)]
struct Between {
    points: (Number, Number),
    level: Option<(usize, usize)>,
    maximum: (Number, Number),
}

fn widen<T: Ord + Copy>(known: &mut Option<(T, T)>, value: T) {
    *known = Some(known.map_or((value, value), |(a, b)| (a.min(value), b.max(value))));
}

/// The same by looking at each; none where it never applies. With it, whether it always does.
fn between(worlds: &[Vec<World<'_>>], id: ScoreId) -> (Option<Between>, bool) {
    let (mut points, mut level, mut maximum) = (None, None, None);
    let mut always = true;
    for world in worlds.iter().filter_map(|days| days.first()) {
        let Some(own) = world.points(id) else {
            always = false;
            continue;
        };
        widen(&mut points, own);
        widen(&mut maximum, world.greatest(id));
        if world.program.scores[id].gives.is_some() {
            widen(&mut level, world.band(id).unwrap());
        }
    }
    let found = points.zip(maximum).map(|(points, maximum)| Between {
        points,
        level,
        maximum,
    });
    (found, always)
}

fn of(outcome: &Outcome, id: ScoreId) -> Option<&ScoreOutcome> {
    outcome.scores.iter().find(|s| s.score == id)
}

fn told(found: &ScoreOutcome) -> Between {
    Between {
        points: found.points,
        level: found.level,
        maximum: found.maximum,
    }
}

fn within<T: Ord>(inner: &(T, T), outer: &(T, T)) -> bool {
    outer.0 <= inner.0 && inner.1 <= outer.1
}

fn compare(program: &Arc<Program>, facts: &Facts, on: Date, text: &str) {
    let law = program.consult(&LawView::default()).unwrap();
    let days = all_days(program, &law.breakpoints, some_days());
    let days = days.into_iter().filter(|d| *d > on);
    let texts: Vec<(Date, Text)> = std::iter::once(on)
        .chain(days)
        .map(|d| (d, text_of(program, None, d)))
        .collect();
    let all = completions(program, facts);
    let worlds: Vec<Vec<World<'_>>> = all
        .iter()
        .map(|values| vec![World::new(program, &texts, values, true).asked(on)])
        .collect();
    let case = Case::new(&law, facts).unwrap();
    let query = Query {
        on,
        readings: Vec::new(),
    };
    let (plain, exact) = (bounds(&case, &query), conclude(&case, &query));
    for id in program.scores.ids() {
        let (wanted, always) = between(&worlds, id);
        let (plain, exact) = (of(&plain, id), of(&exact, id));
        let Some(wanted) = wanted else {
            assert!(plain.is_none_or(|s| s.applies != Tri::True), "{text}");
            continue;
        };
        let (plain, exact) = (plain.unwrap(), exact.unwrap());
        assert!(plain.applies != Tri::True || always, "{text}");
        let wide = told(plain);
        assert!(
            within(&wanted.points, &wide.points),
            "{wanted:?} {wide:?}\n{text}"
        );
        assert!(
            within(&wanted.maximum, &wide.maximum),
            "{wanted:?} {wide:?}\n{text}"
        );
        if let (Some(level), Some(wide)) = (wanted.level, wide.level) {
            assert!(within(&level, &wide), "{level:?} {wide:?}\n{text}");
        }
        assert!(exact.exact, "{text}");
        assert_eq!(told(exact), wanted, "{on}\n{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn points_and_bands_are_those_of_all_completions(seed in 1u64..) {
        let mut dice = Dice(seed);
        let text = random_text(&mut dice);
        let Some(program) = load(&text) else { return Ok(()) };
        if program.scores.is_empty() {
            return Ok(());
        }
        for known in [6, 9, 12] {
            let facts = random_facts(&program, &mut dice, known);
            compare(&program, &facts, day("2026-06-01"), &text);
        }
    }
}
