//! Open questions are those behind the unknown tests that an undecided level, or an open scope, is unknown
//! for: found by a walk from each formula in each segment, one by one.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use jiff::ToSpan as _;
use jiff::civil::Date;
use proptest::prelude::*;
use solon_law::program::{FactId, Law, LawView, Node, NodeId, ScaleId};
use solon_verdict::eval::{Case, Moment, Outcome, Query, Tri, Verdict, test, verdict_bounds};
use solon_verdict::facts::Facts;

use super::instances::ranged_text;
use super::random::{Dice, load, random_facts};
use super::{cases, day};

/// The questions that formulas in segments hang on.
fn walked(case: &Case<'_>, found: &Outcome, from: Vec<(usize, NodeId)>) -> BTreeSet<FactId> {
    let (law, program, facts) = (case.law(), case.program(), case.facts());
    let (mut seen, mut todo) = (HashSet::new(), from);
    let mut out = BTreeSet::new();
    while let Some((at, node)) = todo.pop() {
        let segment = &found.segments[at];
        if segment.value(node) != Tri::Unknown || !seen.insert((at, node)) {
            continue;
        }
        match law.graph.node(node) {
            Node::Atom {
                fact, predicate, ..
            } => {
                let moment = Moment {
                    day: segment.from.unwrap_or(Date::MIN),
                    asked: found.on,
                };
                if test(predicate, &facts.possible(program, *fact), moment) == Tri::Unknown {
                    let mut behind = program.asked_for(*fact);
                    if behind.len() > 1 {
                        behind.retain(|part| !facts.possible(program, *part).is_known());
                    }
                    out.extend(behind);
                }
            }
            Node::Ahead(x) => todo.extend((at..found.segments.len()).map(|at| (at, *x))),
            _ => {}
        }
        let parts = law
            .graph
            .live_parts(node, |point| Some(segment.reading(point)));
        todo.extend(parts.iter().map(|part| (at, *part)));
    }
    out.retain(|fact| !program.facts[fact].unasked);
    out
}

/// For each open question the levels between which it decides, and whether it decides over a scope.
type Open = BTreeMap<FactId, (BTreeMap<ScaleId, (usize, usize)>, bool)>;

fn open(case: &Case<'_>, found: &Outcome) -> Open {
    let (law, program) = (case.law(), case.program());
    let mut out = Open::new();
    if found.scope.verdict == Verdict::Out {
        return out;
    }
    let inside = |scale: ScaleId, at: usize| {
        let scopes = law.scopes.iter();
        let own = scopes.filter(|(id, _)| program.scopes[*id].governs.contains(&scale));
        let values = own.map(|(_, nodes)| found.segments[at].value(nodes.in_scope));
        values.reduce(Tri::or).unwrap_or(Tri::True)
    };
    for scale in found.scales.iter().filter(|s| !s.out() && !s.decided()) {
        for level in scale.class.0 + 1..=scale.class.1 {
            let node = law.levels[scale.scale].class[level - 1];
            let ahead = found.current..found.segments.len();
            let from = ahead.filter(|at| inside(scale.scale, *at) != Tri::False);
            for fact in walked(case, found, from.map(|at| (at, node)).collect()) {
                let could = out.entry(fact).or_default().0.entry(scale.scale);
                let could = could.or_insert((level - 1, level));
                *could = (could.0.min(level - 1), could.1.max(level));
            }
        }
    }
    let unsure: Vec<ScaleId> = found
        .scales
        .iter()
        .filter(|s| s.scope_open())
        .map(|s| s.scale)
        .collect();
    for ((id, nodes), verdict) in law.scopes.iter().zip(&found.scope.each) {
        let matters = found.scope.verdict == Verdict::Open
            || program.scopes[id]
                .governs
                .iter()
                .any(|s| unsure.contains(s));
        if *verdict == Verdict::Open && matters {
            for fact in walked(case, found, vec![(found.current, nodes.in_scope)]) {
                out.entry(fact).or_default().1 = true;
            }
        }
    }
    out
}

fn same(law: &Law, facts: &Facts, text: &str) -> usize {
    let case = Case::new(law, facts).unwrap();
    let mut some = 0;
    for on in ["2024-03-01", "2026-11-24", "2027-12-02"] {
        let query = Query {
            on: day(on),
            readings: Vec::new(),
        };
        let found = verdict_bounds(&case, &query);
        let told: Open = found
            .open
            .iter()
            .map(|o| (o.fact, (o.could.iter().copied().collect(), o.scope)))
            .collect();
        assert_eq!(told, open(&case, &found), "{on}\n{text}");
        for scale in &found.scales {
            let (low, high) = scale.in_effect;
            let nodes = law.levels[scale.scale].effect.iter().take(high).skip(low);
            let from = nodes.map(|node| (found.current, *node)).collect();
            let hangs: Vec<FactId> = walked(&case, &found, from).into_iter().collect();
            let told: Vec<FactId> = scale.missing_in_effect.iter().map(|(f, _)| *f).collect();
            assert_eq!(told, hangs, "{on}\n{text}");
        }
        some += told.len();
    }
    some
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn open_questions_are_those_behind_unknown_tests(seed in 1u64..) {
        let mut dice = Dice(seed);
        let text = ranged_text(&mut dice);
        let Some(program) = load(&text) else { return Ok(()) };
        let law = program.consult(&LawView::default()).unwrap();
        for known in [0, 2, 5] {
            same(&law, &random_facts(&program, &mut dice, known), &text);
        }
    }
}

/// Segments of several groups stand in one word; those of one in several, where there are many.
#[test]
fn open_questions_of_a_law_of_many_stretches() {
    let mut some = 0;
    for seed in 1..=30u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let text = ranged_text(&mut dice);
        let Some(program) = load(&text) else { continue };
        let mut law = program.consult(&LawView::default()).unwrap();
        let more =
            [5, 14, 20, 30, 31, 32, 61, 62, 63, 64, 65, 130][usize::try_from(seed).unwrap() % 12];
        let first = day(dice.pick(&["1990-01-01", "2024-06-01", "2026-03-01"]));
        let apart = 1 + i64::try_from(dice.roll(60)).unwrap();
        law.breakpoints
            .extend((0..more).map(|n| first + (n * apart).days()));
        some += same(&law, &random_facts(&program, &mut dice, 3), &text);
    }
    assert!(some > 50, "{some}");
}
