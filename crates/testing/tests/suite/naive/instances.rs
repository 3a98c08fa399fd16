//! What a formula means is said once, and every place that evaluates formulas gets the same from it:
//! the trace of one system, the bits of many systems at once, what is evaluated anew when a formula is
//! flipped, and the analyser's formulas, under every answer tried. Compared on random laws, for every
//! formula, on every stretch of days.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::ToSpan as _;
use jiff::civil::Date;
use proptest::prelude::*;
use solon_law::program::{InterpretationId, Law, LawView, Node, Program};
use solon_proof::analyse::assigned;
use solon_testing::trial::evaluated_anew;
use solon_verdict::eval::bitslice::{self, Ground, halves};
use solon_verdict::eval::{Case, Query, Segment, Tri, trace};
use solon_verdict::facts::{Answer, Facts};

use super::random::{Dice, addressed, load, random_facts, random_text, several_days};
use super::{candidates, cases, day, state};

/// A random law whose numbers have ranges, one of which decides a test by itself; where a day stands
/// in place of a number, one is asked for under a condition as well.
pub(super) fn ranged_text(dice: &mut Dice) -> String {
    let text = random_text(dice)
        .replace("fact n : number\n", "fact n : number between 0 and 9\n")
        .replace("fact k : number\n", "fact k : number between 0 and 9\n");
    let text = match dice.0 % 4 {
        0 => several_days(&text, &mut Dice(dice.0 | 1)),
        1 => addressed(&text, &mut Dice(dice.0 | 1)),
        _ => text,
    };
    // A ratio of what is always asked and of what is not.
    let text = match dice.roll(3) {
        0 if text.contains("fact n : number between") => divided(&text),
        _ => text,
    };
    // Within its range, and where it is asked for at all.
    let text = match dice.roll(2) {
        0 => text.replace("k >= 1", "k <= 9"),
        _ => text,
    };
    if text.contains("fact n : date") && dice.roll(2) == 0 {
        text.replace("fact k : number between 0 and 9\n", "fact k : date\n")
            .replace("k >= 1", "k has come")
            .replace("k <= 9", "k has come")
    } else {
        text
    }
}

/// The same with a ratio in place of a number.
pub(super) fn divided(text: &str) -> String {
    let ratio = "define r \"r\"\n  : n / k times 2\n\nfact k : ";
    text.replace("fact k : ", ratio)
        .replace("n > 5", "r > 4")
        .replace("n < 5", "r < 1")
}

/// A description with an answer to everything that one leaves open.
pub(super) fn completed(program: &Arc<Program>, facts: &Facts, dice: &mut Dice) -> Facts {
    let mut full = facts.clone();
    for fact in program.facts.ids() {
        let all = candidates(program, facts, fact);
        let one = all[usize::try_from(dice.roll(all.len() as u64)).unwrap()];
        full.set(fact, Answer::plain(state(one)));
    }
    full
}

type Readings = Vec<(InterpretationId, usize)>;

/// The default readings, or others.
fn readings(program: &Arc<Program>, dice: &mut Dice) -> Readings {
    match dice.roll(3) {
        0 => Vec::new(),
        r => {
            let point = program.interpretations.ids().next().unwrap();
            vec![(point, usize::try_from(r - 1).unwrap())]
        }
    }
}

/// Descriptions that leave much open or nothing, each with readings.
fn systems(program: &Arc<Program>, dice: &mut Dice) -> Vec<(Facts, Readings)> {
    let mut out = Vec::new();
    for known in [0, 3, 6, 9] {
        let facts = random_facts(program, dice, known);
        let chosen = readings(program, dice);
        for _ in 0..4 {
            let full = completed(program, &facts, dice);
            out.push((full, chosen.clone()));
        }
        out.push((facts, chosen));
    }
    out
}

fn query(readings: &Readings) -> Query {
    Query {
        on: day("2026-06-01"),
        readings: readings.clone(),
    }
}

/// The segment that holds a day.
fn on(segments: &[Segment], from: Option<Date>) -> &Segment {
    let begun = |s: &&Segment| s.from.is_none() || s.from <= from;
    segments.iter().rfind(begun).unwrap()
}

fn what(law: &Law, node: solon_law::program::NodeId, from: Option<Date>, text: &str) -> String {
    let formula = law.graph.node(node);
    format!("{node:?} {formula:?} from {from:?}\n{text}")
}

/// Many systems at once, more than a word of bits holds, are so many systems one by one.
fn as_planes(program: &Arc<Program>, law: &Law, systems: &[(Facts, Readings)], text: &str) {
    let many = systems.iter().cycle().take(70);
    let many: Vec<(Facts, Query)> = many.map(|(f, r)| (f.clone(), query(r))).collect();
    let planes = bitslice::evaluate(&Ground::of(program, &many), law);
    let words = many.len().div_ceil(64);
    for (s, (facts, readings)) in systems.iter().enumerate() {
        let trace = trace(&Case::new(law, facts).unwrap(), &query(readings));
        let of = |plane: &[u64], s: usize| plane[s / 64] >> (s % 64) & 1 == 1;
        for stretch in &planes.stretches {
            let segment = on(&trace.segments, stretch.from);
            for (node, _) in law.graph.nodes().iter() {
                for decided in [false, true] {
                    let (sure, possible) =
                        halves(planes.values(stretch, node, decided).unwrap(), words);
                    let one = if decided {
                        segment.decided(node)
                    } else {
                        segment.value(node)
                    };
                    for s in (s..many.len()).step_by(systems.len()) {
                        let here = Tri::between(of(sure, s), of(possible, s));
                        let what = || what(law, node, stretch.from, text);
                        assert_eq!(here, one, "bits, decided {decided}: {}", what());
                    }
                }
            }
        }
    }
}

/// Evaluated from the values of its parts, every formula has the value that the trace gives it.
fn as_flips(program: &Arc<Program>, law: &Law, facts: &Facts, readings: &Readings, text: &str) {
    let trace = trace(&Case::new(law, facts).unwrap(), &query(readings));
    let anew = evaluated_anew(program, law, facts, query(readings).on, &trace.segments);
    for (segment, values) in trace.segments.iter().zip(&anew) {
        for (node, _) in law.graph.nodes().iter() {
            let what = || what(law, node, segment.from, text);
            let here = values[node.index()];
            assert_eq!(here, segment.value(node), "anew: {}", what());
        }
    }
}

/// The analyser's formulas, made with nothing or with something known, come for a full description to
/// what the trace says of it; and the trace of what is known allows for that.
fn as_formulas(
    program: &Arc<Program>,
    law: &Law,
    (facts, full): (&Facts, &Facts),
    readings: &Readings,
    text: &str,
) {
    let query = query(readings);
    let open = trace(&Case::new(law, facts).unwrap(), &query);
    let trace = trace(&Case::new(law, full).unwrap(), &query);
    for known in [None, Some(facts)] {
        for (from, values) in assigned(program, law, known, full, &query) {
            let (before, after) = (on(&open.segments, from), on(&trace.segments, from));
            for (node, _) in law.graph.nodes().iter() {
                let what = || what(law, node, from, text);
                let here = values[node.index()].map(Tri::from);
                assert_eq!(here, Some(after.value(node)), "formula: {}", what());
                let bound = before.value(node);
                let within = bound == Tri::Unknown || Some(bound) == here;
                assert!(within, "{bound:?} is not {here:?}: {}", what());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases() / 4, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_instance_means_the_same(seed in 1u64..) {
        let mut dice = Dice(seed);
        let text = ranged_text(&mut dice);
        let Some(program) = load(&text) else { return Ok(()) };
        let law = program.consult(&LawView::default()).unwrap();
        let systems = systems(&program, &mut dice);
        as_planes(&program, &law, &systems, &text);
        for (facts, readings) in &systems {
            as_flips(&program, &law, facts, readings, &text);
        }
        for some in systems.chunks(5) {
            let (facts, readings) = &some[4];
            for (full, _) in &some[..4] {
                as_formulas(&program, &law, (facts, full), readings, &text);
            }
        }
    }
}

/// More stretches than a word of bits holds, with the burden of proof and without: days on which nothing
/// begins change no value, and what lies ahead is seen across words.
#[test]
fn a_law_of_many_stretches_takes_several_words() {
    for seed in 1..=24u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let text = ranged_text(&mut dice);
        let Some(program) = load(&text) else { continue };
        let mut law = program.consult(&LawView::default()).unwrap();
        let plain = law.clone();
        let more = [20, 30, 31, 32, 33, 62, 63, 64, 65, 130][usize::try_from(seed).unwrap() % 10];
        let first = day(dice.pick(&["1990-01-01", "2024-06-01", "2026-03-01"]));
        let apart = 1 + i64::try_from(dice.roll(60)).unwrap();
        law.breakpoints
            .extend((0..more).map(|n| first + (n * apart).days()));
        let systems = systems(&program, &mut dice);
        as_planes(&program, &law, &systems, &text);
        for (facts, readings) in &systems {
            as_flips(&program, &law, facts, readings, &text);
            let asked = query(readings);
            let of = |law: &Law| trace(&Case::new(law, facts).unwrap(), &asked).segments;
            let (few, many) = (of(&plain), of(&law));
            assert!(many.len() > few.len());
            for segment in &many {
                let before = on(&few, segment.from);
                for (node, _) in law.graph.nodes().iter() {
                    let what = || what(&law, node, segment.from, &text);
                    assert_eq!(segment.value(node), before.value(node), "{}", what());
                    assert_eq!(segment.decided(node), before.decided(node), "{}", what());
                }
            }
        }
    }
}

#[test]
fn wholes_are_those_of_which_a_formula_is_a_part() {
    for seed in 1..=20u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let Some(program) = load(&ranged_text(&mut dice)) else {
            continue;
        };
        let graph = program.consult(&LawView::default()).unwrap().graph;
        for (part, _) in graph.nodes().iter() {
            let whole = |(_, node): &(_, &Node)| node.parts().contains(&part);
            let expected: Vec<_> = graph
                .nodes()
                .iter()
                .filter(whole)
                .map(|(id, _)| id)
                .collect();
            assert_eq!(graph.wholes(part), expected);
        }
        // A formula that comes later is found above its parts as well.
        let mut more = graph.clone();
        let first = graph.nodes().iter().next().unwrap().0;
        let (exactly, n, of) = (true, 77, vec![first]);
        let part = more.add(Node::Count { exactly, n, of });
        let whole = more.not(part);
        assert!(more.wholes(first).contains(&part));
        assert_eq!(more.wholes(part), [whole]);
    }
}

/// The comparison would be worth little if laws lacked some kind of formula, or all formulas the same
/// value.
#[test]
fn random_laws_have_formulas_of_every_kind() {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    let mut values: BTreeMap<(&str, Tri), usize> = BTreeMap::new();
    for seed in 1..=100u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let text = ranged_text(&mut dice);
        let Some(program) = load(&text) else { continue };
        let law = program.consult(&LawView::default()).unwrap();
        let facts = random_facts(&program, &mut dice, 5);
        let trace = trace(&Case::new(&law, &facts).unwrap(), &query(&Vec::new()));
        for (id, node) in law.graph.nodes().iter() {
            let kind = match node {
                Node::Const(_) => "constant",
                Node::Not(_) => "not",
                Node::And(_) => "and",
                Node::Or(_) => "or",
                Node::Count { exactly: true, .. } => "exactly",
                Node::Count { .. } => "at least",
                Node::Weigh { .. } => "sum",
                Node::Atom { gate: None, .. } => "test",
                Node::Atom { gate: Some(_), .. } => "test behind a gate",
                Node::Window(..) => "window",
                Node::Ahead(_) => "ahead",
                Node::Choice(..) => "choice",
                Node::Burden(_) => "burden",
                Node::Named(..) => "named",
            };
            *kinds.entry(kind).or_default() += 1;
            for segment in &trace.segments {
                *values.entry((kind, segment.value(id))).or_default() += 1;
            }
        }
    }
    assert_eq!(kinds.len(), 14, "{kinds:?}");
    assert!(kinds.values().all(|n| *n >= 10), "{kinds:?}");
    for kind in kinds.keys().filter(|k| **k != "constant") {
        for value in [Tri::False, Tri::Unknown, Tri::True] {
            let known = *kind == "window" && value == Tri::Unknown;
            let some = values.get(&(kind, value)).copied().unwrap_or(0);
            assert!(known || some >= 5, "{kind} {value:?}: {some}");
        }
    }
}
