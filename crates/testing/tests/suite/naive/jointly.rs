//! What several regimes come to together is what every completion of the answers comes to under one of
//! them or another: compared on random pairs of laws that ask the same questions.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use proptest::prelude::*;
use solon_law::program::{FactId, Law, LawView, Program, ProvisionId};
use solon_proof::analyse::{Jointly, Looked, conclude, jointly};
use solon_verdict::eval::{Case, Outcome, Query, Verdict};
use solon_verdict::facts::{Answer, Facts};

use super::random::{Dice, HEAD, load, random_facts, random_text};
use super::world::{Text, Val, World, text_of};
use super::{all_days, candidates, cases, day, peak, some_days};

/// A law of a pack, with a map of each scale: the lowest level stands where it is told to.
fn regime(text: &str, id: &str, bottom: usize) -> Option<Arc<Program>> {
    let loaded = load(&text.replacen("pack p", &format!("pack {id}"), 1))?;
    let mut program = Program::clone(&loaded);
    for (scale, map) in program
        .scales
        .ids()
        .collect::<Vec<_>>()
        .into_iter()
        .zip([vec![bottom, 1, 2], vec![0, 2]])
    {
        program.scales[scale].canonical = Some(map);
    }
    Some(Arc::new(program))
}

/// A completion: a value for each question by its name; those that nobody is asked for, by program.
type Named = Vec<((usize, String), Val)>;

fn key(at: usize, program: &Program, fact: FactId) -> (usize, String) {
    let f = &program.facts[fact];
    let own = if f.unasked { at + 1 } else { 0 };
    (own, f.name.clone())
}

/// Every way to complete what is known, of both.
fn completions(both: &[(Arc<Program>, Facts)]) -> Vec<Named> {
    let mut all: Vec<Named> = vec![Vec::new()];
    let mut seen = BTreeSet::new();
    for (at, (program, facts)) in both.iter().enumerate() {
        for fact in program.facts.ids() {
            let key = key(at, program, fact);
            if !seen.insert(key.clone()) {
                continue;
            }
            let values = candidates(program, facts, fact);
            let more = |some: &Named| {
                let with = values.iter().map(|v| {
                    let mut more = some.clone();
                    more.push((key.clone(), *v));
                    more
                });
                with.collect::<Vec<_>>()
            };
            all = all.iter().flat_map(more).collect();
        }
    }
    all
}

/// What a completion comes to under one law: whether it and each scale governs the system on the day, the level
/// of the shared scale by classification and on the day, and which rules give a level on which day.
struct Told {
    inside: bool,
    governed: Vec<bool>,
    /// The lowest level of some scale that governs it comes as far as was asked about.
    lowest: bool,
    class: usize,
    now: usize,
    rules: BTreeSet<ProvisionId>,
}

fn told(
    (at, program): (usize, &Arc<Program>),
    texts: &[(Date, Text)],
    named: &Named,
    least: usize,
) -> Told {
    let value = |fact| {
        let key = key(at, program, fact);
        named.iter().find(|(k, _)| *k == key).unwrap().1
    };
    let values: Vec<Val> = program.facts.ids().map(value).collect();
    let worlds: Vec<World<'_>> = (0..texts.len())
        .map(|i| World::new(program, &texts[i..], &values, true).asked(texts[0].0))
        .collect();
    let mut out = Told {
        inside: worlds[0].in_scope(),
        governed: Vec::new(),
        lowest: false,
        class: 0,
        now: 0,
        rules: BTreeSet::new(),
    };
    for (s, scale) in program.scales.iter().map(|(id, s)| (id.index(), s)) {
        let governed = worlds[0].governed(s);
        out.governed.push(governed);
        if !governed || !out.inside {
            continue;
        }
        let map = scale.canonical.as_ref().unwrap();
        out.lowest |= map[0] >= least;
        let class = peak(&worlds, s, |w| w.enacted().level(s));
        out.class = out.class.max(map[class]);
        out.now = out.now.max(map[worlds[0].level(s)]);
        for world in worlds.iter().filter(|w| w.governed(s)) {
            let world = world.enacted();
            for k in world.text.provisions.keys().filter(|k| world.fires(**k)) {
                let gives = world.gives(*k).into_iter();
                let gives = gives.filter(|(of, level)| of.index() == s && map[*level] >= least);
                if gives.count() > 0 {
                    out.rules.insert(*k);
                }
            }
        }
    }
    out
}

/// Levels one by one, as outcomes tell them: what the highest is sure to come to, and what it can come
/// to; and whether some regime is sure to govern the system.
fn one_by_one(
    both: &[(Arc<Program>, Facts)],
    outcomes: &[Outcome],
    looked: Looked,
) -> ((usize, usize), bool) {
    let (mut all, mut governed) = ((0, 0), false);
    for ((program, _), outcome) in both.iter().zip(outcomes) {
        governed |= matches!(outcome.scope.verdict, Verdict::In | Verdict::Partial);
        for (scale, found) in program.scales.values().zip(&outcome.scales) {
            if found.out() {
                continue;
            }
            let map = scale.canonical.as_ref().unwrap();
            let (low, high) = match looked {
                Looked::Class => found.class,
                Looked::InEffect => found.in_effect,
            };
            let open = outcome.scope.verdict == Verdict::Open || found.scope_open();
            all.0 = all.0.max(if open { 0 } else { map[low] });
            all.1 = all.1.max(map[high]);
        }
    }
    (all, governed)
}

/// Compares a pair; whether together they say more than one by one.
fn compare(both: &[(Arc<Program>, Facts)], on: Date, text: &str) -> Option<bool> {
    let laws: Vec<Law> = both
        .iter()
        .map(|(p, _)| p.consult(&LawView::default()).unwrap())
        .collect();
    let query = Query {
        on,
        readings: Vec::new(),
    };
    let asked: Vec<(Case<'_>, Query)> = laws
        .iter()
        .zip(both)
        .map(|(law, (_, facts))| (Case::new(law, facts).unwrap(), query.clone()))
        .collect();
    let outcomes: Vec<Outcome> = asked.iter().map(|(c, q)| conclude(c, q)).collect();
    if outcomes.iter().any(|o| o.scope.verdict == Verdict::Out) {
        return None;
    }
    let found: Vec<Jointly> = [Looked::Class, Looked::InEffect]
        .into_iter()
        .map(|looked| {
            let (interval, governed) = one_by_one(both, &outcomes, looked);
            jointly(&asked, looked, interval, governed)
        })
        .collect();
    let breakpoints = laws.iter().flat_map(|l| l.breakpoints.clone());
    let breakpoints: Vec<Date> = breakpoints.collect();
    let days = all_days(&both[0].0, &breakpoints, some_days());
    let texts: Vec<Vec<(Date, Text)>> = both
        .iter()
        .map(|(program, _)| {
            let later = days.iter().copied().filter(|d| *d > on);
            std::iter::once(on)
                .chain(later)
                .map(|d| (d, text_of(program, None, d)))
                .collect()
        })
        .collect();
    let (mut class, mut now) = ((9, 0), (9, 0));
    let mut ever = vec![Vec::new(); both.len()];
    let (mut always, mut given) = (true, true);
    for named in completions(both) {
        let each: Vec<Told> = both
            .iter()
            .enumerate()
            .map(|(i, (p, _))| told((i, p), &texts[i], &named, found[0].level))
            .collect();
        let highest = |of: &dyn Fn(&Told) -> usize| each.iter().map(of).max().unwrap();
        for (interval, level) in [
            (&mut class, highest(&|t| t.class)),
            (&mut now, highest(&|t| t.now)),
        ] {
            *interval = (interval.0.min(level), interval.1.max(level));
        }
        always &= each.iter().any(|t| t.inside);
        given &= found[0]
            .by
            .iter()
            .any(|(i, rule)| each[*i].rules.contains(rule))
            || each.iter().any(|t| t.lowest);
        for (ever, told) in ever.iter_mut().zip(&each) {
            ever.resize(told.governed.len(), false);
            for (ever, now) in ever.iter_mut().zip(&told.governed) {
                *ever |= now;
            }
        }
    }
    // A scale that governs the system on no day but a later one is told of that.
    if ever.iter().flatten().any(|governed| !governed) {
        return None;
    }
    let mut more = false;
    for (found, looked, exact) in [
        (&found[0], Looked::Class, class),
        (&found[1], Looked::InEffect, now),
    ] {
        let (alone, _) = one_by_one(both, &outcomes, looked);
        assert_eq!(found.level, exact.0, "{looked:?} on {on}\n{text}");
        assert_eq!(alone.1, exact.1, "{looked:?} on {on}\n{text}");
        // Where scopes alone suffice, no rule is needed.
        let none = found.level == alone.0 || found.level <= 1;
        assert!(none || !found.by.is_empty(), "{text}");
        assert!(found.level > alone.0 || found.by.is_empty(), "{text}");
        more |= found.level > alone.0;
    }
    assert_eq!(found[0].governed, always, "on {on}\n{text}");
    assert!(found[0].by.is_empty() || given, "{:?}\n{text}", found[0].by);
    Some(more)
}

/// The same answers, to the questions of another program; what nobody is asked for is left open.
fn answers(facts: &Facts, of: &Arc<Program>, to: &Arc<Program>) -> Option<Facts> {
    let mut out = Facts::empty(to);
    for (id, fact) in to
        .facts
        .iter()
        .filter(|(_, f)| f.ratio.is_none() && !f.unasked)
    {
        let same = of.fact(&fact.name)?;
        if of.facts[same].ty != fact.ty {
            return None;
        }
        out.set(id, Answer::plain(facts.state(of, same)));
    }
    Some(out)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn regimes_together_are_every_completion(seed in 1u64..) {
        random(seed);
    }
}

/// Random laws and answers.
fn random(seed: u64) {
    let mut dice = Dice(seed);
    let texts = [random_text(&mut dice), random_text(&mut dice)];
    let (Some(a), Some(b)) = (
        regime(&texts[0], "one", 0),
        regime(&texts[1], "two", usize::from(dice.roll(2) == 0)),
    ) else {
        return;
    };
    let on = dice.pick(&["2025-08-02", "2026-11-24", "2027-12-02"]);
    for known in [6, 8] {
        let facts = random_facts(&a, &mut dice, known);
        let Some(others) = answers(&facts, &a, &b) else {
            return;
        };
        let both = [(a.clone(), facts), (b.clone(), others)];
        compare(&both, day(on), &texts.join("\n---\n"));
    }
}

/// The level on the day is as narrow as can be, also where the classification is so without it: of one the
/// classification is decided, of the other all that is unknown pulls it one way.
#[test]
fn the_level_on_the_day_is_narrow_where_the_classification_is() {
    random(16_599_478_621_548_239_059);
    random(2_778_581_704_937_301_247);
}

const ALL: &str = "a or not a";
const NONE: &str = "a and not a";

/// A rule for each of two regimes, and where each of them governs.
fn two(rules: [&str; 2], scopes: [&str; 2]) -> Vec<(Arc<Program>, Facts)> {
    two_from(rules, scopes, 0)
}

/// The same, where the lowest level of both stands higher on the shared scale.
fn two_from(rules: [&str; 2], scopes: [&str; 2], bottom: usize) -> Vec<(Arc<Program>, Facts)> {
    let each = rules.into_iter().zip(scopes).zip(["one", "two"]);
    each.map(|((rule, scope), id)| {
        let text = format!(
            "{HEAD}scope governs risk\n  cites L \"Art. 1\"\n  in all : {scope}\n\nrule x.1 \"x\"\n  cites L \"Art. 1\"\n  when {rule}\n  then risk high\n"
        );
        let program = regime(&text, id, bottom).unwrap();
        let facts = Facts::empty(&program);
        (program, facts)
    })
    .collect()
}

fn found(both: &[(Arc<Program>, Facts)], interval: (usize, usize), governed: bool) -> Jointly {
    let law = |p: &Arc<Program>| p.consult(&LawView::default()).unwrap();
    let laws: Vec<Law> = both.iter().map(|(p, _)| law(p)).collect();
    let query = Query {
        on: day("2026-11-24"),
        readings: Vec::new(),
    };
    let asked: Vec<(Case<'_>, Query)> = laws
        .iter()
        .zip(both)
        .map(|(law, (_, facts))| (Case::new(law, facts).unwrap(), query.clone()))
        .collect();
    jointly(&asked, Looked::Class, interval, governed)
}

/// One law takes those who hire, the other those who do not: whoever it is, it is high.
#[test]
fn where_one_law_lets_go_the_other_takes_over() {
    let both = two(["a", "not a"], [ALL, ALL]);
    assert_eq!(compare(&both, day("2026-11-24"), "rules"), Some(true));
    let high = found(&both, (0, 2), true);
    assert_eq!((high.level, high.by.len()), (2, 2));
    let by: Vec<usize> = high.by.iter().map(|(at, _)| *at).collect();
    assert_eq!(by, [0, 1]);

    let both = two([ALL, ALL], ["a", "not a"]);
    assert_eq!(compare(&both, day("2026-11-24"), "scopes"), Some(true));
    let high = found(&both, (0, 2), false);
    assert_eq!((high.level, high.governed), (2, true));

    // Nothing is shared, or nothing follows.
    for rules in [["a", "b"], ["a", "a"], ["a and b", "not a"]] {
        let both = two(rules, [ALL, ALL]);
        assert_eq!(compare(&both, day("2026-11-24"), "none"), Some(false));
        let none = found(&both, (0, 2), true);
        assert_eq!((none.level, none.by.len()), (0, 0));
    }
}

/// Whoever is not high under the first is under the second, whose lowest level is more than nothing.
#[test]
fn the_lowest_level_of_a_scale_counts_where_it_stands_higher() {
    let both = two_from(["a", NONE], ["a", "not a"], 1);
    assert_eq!(compare(&both, day("2026-11-24"), "lowest"), Some(true));
    let some = found(&both, (0, 2), false);
    // No rule is behind it: both scopes are.
    assert_eq!((some.level, some.by.len(), some.governed), (1, 0, true));
}

/// No level hangs on it, and still one of them governs the system.
#[test]
fn some_regime_governs_though_none_is_sure_to() {
    let both = two([NONE, NONE], ["a", "not a"]);
    assert!(found(&both, (0, 0), false).governed);
    let both = two([NONE, NONE], ["a", "b"]);
    assert!(!found(&both, (0, 0), false).governed);
}

/// What two descriptions say differently is not put together.
#[test]
fn answers_that_differ_are_not_put_together() {
    let mut both = two(["a", "not a"], [ALL, ALL]);
    let (program, facts) = &mut both[1];
    let a = program.fact("b").unwrap();
    facts.set(a, Answer::plain(super::state(Val::Bool(true))));
    assert_eq!(found(&both, (0, 2), true).level, 0);
}
