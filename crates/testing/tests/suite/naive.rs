//! A second, deliberately naive evaluator, written from the meaning of the language and sharing no
//! code with the engine's: it takes the text of one day, completes what is unknown in every
//! possible way, and evaluates each completion in two values. Random programs and facts must agree:
//! the engine's bounds contain the exact ones, answering more never widens them, and where it
//! claims to be exact it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use burden::shown;
use days::{all_days, few_days, just_before, some_days};
use jiff::civil::Date;
use proptest::prelude::*;
use random::{Dice, load, numbers, plain_text, random_facts, random_text, several_days};
use solon_law::program::{
    FactId, FactType, Law, LawView, Members, Program, ProvisionId, ProvisionNodes,
};
use solon_verdict::eval::{Case, Label, Outcome, Query, ScaleOutcome, Tri, Verdict, bounds};
use solon_verdict::facts::{Answer, Facts, State};
use world::{Text, Val, World, text_of};

mod addressed;
mod agree;
mod burden;
mod changes;
mod days;
mod deadlines;
mod extends;
mod far;
mod hanging;
mod instances;
mod jointly;
mod memory;
mod nearest;
mod once;
mod proofs;
mod properties;
pub mod random;
mod ratios;
mod reasons;
mod scopes;
mod scores;
mod silent;
mod small;
mod stays;
mod tables;
mod verdicts;
mod world;

/// Every value that a fact may still have; numbers by points in and between the constants.
fn candidates(program: &Arc<Program>, facts: &Facts, fact: FactId) -> Vec<Val> {
    // It follows from its parts, whatever is said.
    if program.facts[fact].ratio.is_some() {
        return vec![Val::None];
    }
    match facts.state(program, fact) {
        State::Number {
            low: Some((low, true)),
            high: Some((high, true)),
        } if low == high => vec![Val::Num(low)],
        State::Bool { no, yes } => [(no, false), (yes, true)]
            .into_iter()
            .filter(|(may, _)| *may)
            .map(|(_, b)| Val::Bool(b))
            .collect(),
        State::One(m) => m.iter().map(Val::One).collect(),
        State::Set { must, may } => {
            let open: Vec<usize> = may.minus(must).iter().collect();
            (0..1usize << open.len())
                .map(|bits| {
                    let more: Members = open
                        .iter()
                        .enumerate()
                        .filter(|(i, _)| bits >> i & 1 == 1)
                        .map(|(_, e)| *e)
                        .collect();
                    Val::Set(must.or(more))
                })
                .collect()
        }
        State::Number { low, high } => numbers(program, fact)
            .into_iter()
            .filter(|v| low.is_none_or(|(b, inside)| *v > b || (*v == b && inside)))
            .filter(|v| high.is_none_or(|(b, inside)| *v < b || (*v == b && inside)))
            .map(Val::Num)
            .collect(),
        State::Day { first, last } => some_days()
            .into_iter()
            .chain([just_before()])
            .chain(first.filter(|_| first == last))
            .filter(|d| first.is_none_or(|b| b <= *d) && last.is_none_or(|b| *d <= b))
            .map(Val::Day)
            // Of a day of which nothing is known there may be none.
            .chain((first.is_none() && last.is_none()).then_some(Val::None))
            .collect(),
        State::Absent => vec![Val::None],
    }
}

/// What all completions together give.
#[derive(Debug)]
struct Exact {
    class: Vec<(usize, usize)>,
    in_effect: Vec<(usize, usize)>,
    /// The level on each of those days by the burden of proof, as transitions move it.
    on_days: Vec<Vec<(usize, usize)>>,
    /// By the burden of proof.
    decision: Vec<(usize, usize)>,
    /// Whether some completion is in scope, and whether some is not, on the day.
    scope: (bool, bool),
    /// Whether some completion is in scope of each scale on the day.
    governed: Vec<bool>,
    /// Whether every completion is.
    all_governed: Vec<bool>,
    /// On each day from the one asked for: does each rule and duty apply in some, and in every,
    /// completion in scope?
    applies: Vec<BTreeMap<ProvisionId, (bool, bool)>>,
    /// Those days.
    days: Vec<Date>,
}

fn exact(
    program: &Arc<Program>,
    facts: &Facts,
    on: Date,
    law: Option<Date>,
    days: &[Date],
) -> Exact {
    let days = all_days(program, days, some_days());
    let texts: Vec<(Date, Text)> = std::iter::once(on)
        .chain(days.iter().copied().filter(|d| *d > on))
        .map(|d| (d, text_of(program, law, d)))
        .collect();
    let scales = program.scales.len();
    let wide = || vec![(usize::MAX, 0); scales];
    let mut out = Exact {
        class: wide(),
        in_effect: wide(),
        on_days: vec![vec![(usize::MAX, 0); texts.len()]; scales],
        decision: wide(),
        scope: (false, false),
        governed: vec![false; scales],
        all_governed: vec![true; scales],
        applies: texts.iter().map(|_| BTreeMap::new()).collect(),
        days: texts.iter().map(|(d, _)| *d).collect(),
    };
    let all = completions(program, facts);
    let mut levels = out.on_days.clone();
    // The level on each of those days as the law is enacted: by the burden of proof none that cannot be.
    let mut class_days = out.on_days.clone();
    for values in &all {
        let worlds: Vec<World<'_>> = (0..texts.len())
            .map(|i| World::new(program, &texts[i..], values, true).asked(on))
            .collect();
        let inside = worlds[0].in_scope();
        out.scope.0 |= inside;
        out.scope.1 |= !inside;
        for (world, applies) in worlds.iter().zip(&mut out.applies) {
            for k in world.text.provisions.keys() {
                let fires = world.fires(*k);
                let entry = applies.entry(*k).or_insert((false, true));
                entry.0 |= fires;
                entry.1 &= fires;
            }
        }
        for (s, levels) in levels.iter_mut().enumerate() {
            if !worlds[0].governed(s) {
                out.all_governed[s] = false;
                continue;
            }
            out.governed[s] = true;
            let now = worlds[0].level(s);
            for (world, on) in worlds.iter().zip(&mut class_days[s]) {
                let level = || world.enacted().level(s);
                widen(on, if world.governed(s) { level() } else { 0 });
            }
            let peak = peak(&worlds, s, |w| w.enacted().level(s));
            widen(&mut out.in_effect[s], now);
            for (world, on) in worlds.iter().zip(levels) {
                widen(on, if world.governed(s) { world.level(s) } else { 0 });
            }
            widen(&mut out.class[s], peak);
        }
    }
    let shown = shown(program, &texts, &all, on);
    for values in &all {
        for (s, shown) in shown.iter().enumerate() {
            let worlds = (0..texts.len()).map(|i| World::new(program, &texts[i..], values, false));
            let worlds = worlds.map(|w| w.asked(on));
            let worlds: Vec<World<'_>> = worlds.map(|w| w.by_burden(shown)).collect();
            if worlds[0].governed(s) {
                let days = worlds.iter().zip(&class_days[s]);
                let days = days.map(|(world, (low, high))| {
                    let level = if world.governed(s) { world.level(s) } else { 0 };
                    level.clamp(*low, *high)
                });
                widen(&mut out.decision[s], days.max().unwrap_or(0));
                for (world, on) in worlds.iter().zip(&mut out.on_days[s]) {
                    let world = world.moved();
                    widen(on, if world.governed(s) { world.level(s) } else { 0 });
                }
            }
        }
    }
    let days = out
        .on_days
        .iter_mut()
        .flatten()
        .zip(levels.iter().flatten());
    for (decision, class) in out.decision.iter_mut().zip(&out.class).chain(days) {
        if class.0 <= class.1 {
            *decision = (
                decision.0.clamp(class.0, class.1),
                decision.1.clamp(class.0, class.1),
            );
        }
    }
    out
}

/// The highest level on the days on which a scope that governs the scale takes the system in.
fn peak(worlds: &[World<'_>], scale: usize, level: impl Fn(&World<'_>) -> usize) -> usize {
    let inside = worlds.iter().filter(|w| w.governed(scale));
    inside.map(level).max().unwrap_or(0)
}

fn widen(interval: &mut (usize, usize), level: usize) {
    *interval = (interval.0.min(level), interval.1.max(level));
}

/// Every way to complete what is known.
fn completions(program: &Arc<Program>, facts: &Facts) -> Vec<Vec<Val>> {
    let mut all: Vec<Vec<Val>> = vec![Vec::new()];
    for i in program.facts.ids() {
        let values = candidates(program, facts, i);
        all = all
            .iter()
            .flat_map(|some| {
                values.iter().map(|v| {
                    let mut more = some.clone();
                    more.push(*v);
                    more
                })
            })
            .collect();
    }
    all
}

/// One more answer, picked among the values still possible.
fn refine(program: &Arc<Program>, facts: &Facts, dice: &mut Dice) -> Facts {
    let mut more = facts.clone();
    let at = usize::try_from(dice.roll(program.facts.len() as u64)).unwrap();
    let fact = program.facts.ids().nth(at).unwrap();
    let all = candidates(program, facts, fact);
    let state = state(all[usize::try_from(dice.roll(all.len() as u64)).unwrap()]);
    more.set(fact, Answer::plain(state));
    more
}

/// What is known of a fact that has this value.
fn state(value: Val) -> State {
    match value {
        Val::Bool(b) => State::Bool { no: !b, yes: b },
        Val::One(i) => State::One(std::iter::once(i).collect()),
        Val::Set(s) => State::Set { must: s, may: s },
        Val::Num(v) => State::Number {
            low: Some((v, true)),
            high: Some((v, true)),
        },
        Val::Day(d) => State::Day {
            first: Some(d),
            last: Some(d),
        },
        Val::None => State::Absent,
    }
}

fn within(inner: (usize, usize), outer: (usize, usize)) -> bool {
    outer.0 <= inner.0 && inner.1 <= outer.1
}

fn run(program: &Arc<Program>, facts: &Facts, on: Date, law: Option<Date>) -> (Outcome, Law) {
    let law = program
        .consult(&LawView {
            law,
            with: Vec::new(),
        })
        .unwrap();
    let outcome = bounds(
        &Case::new(&law, facts).unwrap(),
        &Query {
            on,
            readings: Vec::new(),
        },
    );
    (outcome, law)
}

fn compare(program: &Arc<Program>, facts: &Facts, on: Date, law: Option<Date>, text: &str) {
    let (outcome, consulted) = run(program, facts, on, law);
    let exact = exact(program, facts, on, law, &consulted.breakpoints);
    match outcome.scope.verdict {
        // Told of a later day.
        _ if outcome.scope.later.is_some() => assert!(!exact.scope.0, "scope\n{text}"),
        Verdict::In | Verdict::Partial => assert!(!exact.scope.1, "scope\n{text}"),
        Verdict::Out => assert!(!exact.scope.0, "scope\n{text}"),
        Verdict::Open => {}
    }
    for (s, scale) in outcome.scales.iter().enumerate() {
        match scale.scope {
            // Where no completion is governed on the day, it is told of a later day.
            Verdict::In | Verdict::Partial => {
                assert!(
                    exact.all_governed[s] || !exact.governed[s],
                    "{s}: scope\n{text}"
                );
            }
            Verdict::Out => assert!(!exact.governed[s], "{s}: scope\n{text}"),
            Verdict::Open => {}
        }
        assert!(within(scale.decision, scale.class), "decision\n{text}");
        if !exact.governed[s] {
            continue;
        }
        assert!(
            within(exact.class[s], scale.class),
            "{s}: {:?} outside {:?}\n{text}",
            exact.class[s],
            scale.class
        );
        assert!(
            within(exact.in_effect[s], scale.in_effect),
            "in effect\n{text}"
        );
        if scale.exact {
            assert_eq!(exact.class[s], scale.class, "not exact\n{text}");
            assert_eq!(
                exact.in_effect[s], scale.in_effect,
                "not exact on the day\n{text}"
            );
        }
    }
    for rule in &outcome.rules {
        let id = &program.provisions[rule.provision].id;
        let Some((some, every)) = exact.applies[0].get(&rule.provision) else {
            continue;
        };
        match rule.today {
            Label::Fires => assert!(*every, "{id} fires\n{text}"),
            Label::Open => {}
            Label::Defeated | Label::NotMet => assert!(!*some, "{id} does not fire\n{text}"),
        }
    }
    through_time(program, &consulted, &outcome, &exact, text);
    closed(&consulted, facts, on, &exact, text);
}

/// From when a level that is decided applies, if that is not before the day asked for, and whether that is
/// sure.
fn applies(scale: &ScaleOutcome, levels: &[(usize, usize)], days: &[Date], text: &str) {
    let level = scale.class.1;
    let Some(run) = &scale.applies else {
        assert_eq!(level, 0, "it never applies\n{text}");
        return;
    };
    let first = levels.iter().position(|(_, high)| *high == level);
    assert_eq!(run.never, first.is_none(), "ever\n{text}");
    if let Some(at) = first {
        assert_eq!(run.unsure, levels[at] != (level, level), "unsure\n{text}");
        assert!(at == 0 || run.from == Some(days[at]), "from\n{text}");
        let until = (at..days.len()).find(|i| levels[*i].1 != level);
        assert_eq!(run.until, until.map(|i| days[i]), "until\n{text}");
    }
}

/// With the solver, bounds are the exact ones; a level that rules only give together is given by
/// rules that can.
fn closed(law: &Law, facts: &Facts, on: Date, exact: &Exact, text: &str) {
    let query = Query {
        on,
        readings: Vec::new(),
    };
    let outcome = solon_proof::analyse::conclude(&Case::new(law, facts).unwrap(), &query);
    for (s, scale) in outcome.scales.iter().enumerate() {
        if !exact.governed[s] {
            continue;
        }
        assert!(scale.exact);
        assert_eq!(exact.class[s], scale.class, "class\n{text}");
        assert_eq!(exact.in_effect[s], scale.in_effect, "on the day\n{text}");
        assert_eq!(exact.decision[s], scale.decision, "decision\n{text}");
        // Days that come between two of these may begin anywhere between.
        let dated = law.program().facts.values().any(|f| f.ty == FactType::Date);
        if !dated && scale.decided() {
            applies(scale, &exact.on_days[s], &exact.days, text);
        }
        if scale.jointly {
            assert!(!scale.by.is_empty(), "jointly by none\n{text}");
        }
        for rule in outcome.rules.iter().filter(|r| r.label == Label::Open) {
            assert!(
                !rule.can.is_empty(),
                "an open rule that can come to nothing\n{text}"
            );
        }
    }
}

/// On every day from the one asked for, what the engine says of rules and duties is so; none is
/// told to begin before, or after, the day on which it can.
fn through_time(program: &Arc<Program>, law: &Law, outcome: &Outcome, exact: &Exact, text: &str) {
    let said = |provision: ProvisionId, segment: usize| {
        law.versions(provision)
            .map(|(_, v)| outcome.value(segment, v.effect.fires))
            .max()
            .unwrap_or(Tri::False)
    };
    let holds = |day: Date| {
        let before = |s: &solon_verdict::eval::Segment| s.from.is_none_or(|f| f <= day);
        outcome.segments.iter().rposition(before).unwrap()
    };
    for (i, applies) in exact.applies.iter().enumerate() {
        let segment = holds(exact.days[i]);
        for (k, (some, every)) in applies {
            let p = &program.provisions[*k];
            match said(*k, segment) {
                Tri::True => assert!(
                    *every,
                    "{} {} applies on day {i}\n{text}",
                    p.kind.word(),
                    p.id
                ),
                Tri::False => assert!(!*some, "{} {} on day {i}\n{text}", p.kind.word(), p.id),
                Tri::Unknown => {}
            }
        }
    }
    let runs = outcome
        .rules
        .iter()
        .filter(|r| matches!(r.label, Label::Fires))
        .chain(outcome.duties.iter().map(|d| &d.outcome));
    for found in runs {
        let p = &program.provisions[found.provision];
        let name = p.kind.named(&p.id);
        for (i, applies) in exact.applies.iter().enumerate() {
            let Some((some, every)) = applies.get(&found.provision) else {
                continue;
            };
            let start = Some(exact.days[i])
                .filter(|_| i > 0)
                .or(outcome.segments[outcome.current].from);
            assert!(!found.run.never || !*some, "{name} never applies\n{text}");
            let early = i > 0 && start < found.run.from;
            assert!(!early || !*some, "{name} before its day\n{text}");
            let sure = found.label == Label::Fires
                && !found.run.never
                && !found.run.unsure
                && start == found.run.from;
            assert!(!sure || *every, "{name} on its first day\n{text}");
        }
    }
    // No level is in effect before a rule that gives it applies.
    for (s, scale) in outcome.scales.iter().enumerate() {
        let reached = outcome.rules.iter().any(|r| {
            law.provisions[r.version]
                .given
                .iter()
                .any(|g| g.scale.index() == s && g.level >= scale.in_effect.1)
                && matches!(r.today, Label::Fires | Label::Open)
        });
        assert!(
            scale.in_effect.1 == 0 || reached,
            "a level in effect without a rule\n{text}"
        );
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// How many cases each property tries; `SOLON_CASES=5000` looks harder, and so does `.ci/run`.
fn cases() -> u32 {
    std::env::var("SOLON_CASES")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(40)
}

/// The properties would be empty if most random programs were refused, or left nothing open.
#[test]
fn random_programs_are_worth_trying() {
    let (mut accepted, mut open, mut exact_open, mut duties, mut moved) = (0, 0, 0, 0, 0);
    for seed in 1..=100u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let text = random_text(&mut dice);
        let Some(program) = load(&text) else { continue };
        accepted += 1;
        let facts = random_facts(&program, &mut dice, 6);
        let (outcome, law) = run(&program, &facts, day("2026-06-01"), None);
        duties += outcome.duties.len();
        let differs = |v: &&ProvisionNodes| {
            (0..outcome.segments.len())
                .any(|s| outcome.value(s, v.class.fires) != outcome.value(s, v.effect.fires))
        };
        moved += law.provisions.values().filter(differs).count();
        open += usize::from(!outcome.scales[0].decided());
        exact_open += usize::from(!outcome.scales[0].decided() && outcome.scales[0].exact);
    }
    assert!(accepted >= 50, "{accepted} of 100 accepted");
    assert!(open >= 15, "{open} left open");
    assert!(exact_open >= 3, "{exact_open} left open and proved tight");
    assert!(duties >= 30, "{duties} duties");
    assert!(moved >= 20, "{moved} moved by a transition");
}

proptest! {
    // Every system on every day, three times over.
    #![proptest_config(ProptestConfig { cases: cases() / 2, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bounds_contain_the_exact_ones(seed in 1u64..) {
        bounded(seed);
    }
}

/// More completions than this are not tried; the second is of laws with several days, where each takes longer.
const MANY: [usize; 2] = [20_000, 2_000];

/// Bounds of some systems under a random law.
fn bounded(seed: u64) {
    let mut dice = Dice(seed);
    let text = random_text(&mut dice);
    let several = seed % 8 == 1;
    let text = match several {
        true => several_days(&text, &mut Dice(seed)),
        false => text,
    };
    let Some(program) = load(&text) else { return };
    let on = day(dice.pick(&["2025-06-01", "2026-06-01", "2027-03-01", "2027-09-01"]));
    let law = [None, Some(day("2026-06-01"))][usize::try_from(dice.roll(2)).unwrap()];
    for known in [4, 8, 10] {
        let facts = random_facts(&program, &mut dice, known);
        let all = program.facts.ids();
        let many = all.map(|f| candidates(&program, &facts, f).len());
        if many.product::<usize>() > MANY[usize::from(several)] {
            continue;
        }
        compare(&program, &facts, on, law, &text);
    }
}

/// By the burden of proof a rule would apply on a day on which it does in no case.
#[test]
fn a_level_applies_from_a_day_on_which_it_can() {
    bounded(15_677_253_671_325_233_965);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn more_answers_never_widen(seed in 1u64..) {
        let mut dice = Dice(seed);
        let text = random_text(&mut dice);
        let Some(program) = load(&text) else { return Ok(()) };
        let on = day("2026-06-01");
        let mut facts = random_facts(&program, &mut dice, 3);
        let (mut before, _) = run(&program, &facts, on, None);
        for _ in 0..6 {
            facts = refine(&program, &facts, &mut dice);
            let (after, _) = run(&program, &facts, on, None);
            for (old, new) in before.scales.iter().zip(&after.scales) {
                // Out of scope there is nothing to bound; and where nobody is in scope yet, it is told of a later
                // day, of those who will be then.
                let told_alike = before.scope.later == after.scope.later;
                if told_alike && !new.out() && after.scope.verdict != Verdict::Out {
                    prop_assert!(within(new.class, old.class), "{:?} then {:?}\n{text}", old.class, new.class);
                }
            }
            before = after;
        }
    }

    #[test]
    fn the_order_of_rules_changes_nothing(seed in 1u64..) {
        let (a, b) = (plain_text(&mut Dice(seed), false), plain_text(&mut Dice(seed), true));
        let (Some(p), Some(q)) = (load(&a), load(&b)) else { return Ok(()) };
        // The same answers, each read for its program.
        let facts = [&p, &q].map(|program| random_facts(program, &mut Dice(seed), 6));
        let (x, _) = run(&p, &facts[0], day("2026-06-01"), None);
        let (y, _) = run(&q, &facts[1], day("2026-06-01"), None);
        prop_assert_eq!(x.scope.verdict, y.scope.verdict);
        for (m, n) in x.scales.iter().zip(&y.scales) {
            prop_assert_eq!((m.class, m.in_effect, m.decision, m.applies.clone()), (n.class, n.in_effect, n.decision, n.applies.clone()));
        }
    }
}
