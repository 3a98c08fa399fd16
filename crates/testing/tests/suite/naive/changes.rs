//! Two versions of a random program over all completions, against what the analyser says of the
//! change: which levels fall and rise, for whom, on which days, and whether anything differs at all.

use std::sync::Arc;

use jiff::civil::Date;
use proptest::prelude::*;
use solon_law::program::{Law, LawView, Program};
use solon_proof::analyse::{Changes, Region, Says, changes, equivalent};
use solon_verdict::eval::Query;
use solon_verdict::facts::Facts;

use super::random::{Dice, another_condition, load, random_text};
use super::world::{Text, Val, World, text_of};
use super::{cases, completions, day};

/// Two versions of a program that differ in one condition, both accepted.
fn versions(dice: &mut Dice) -> Option<(String, String)> {
    let text = random_text(dice);
    let lines: Vec<&str> = text.lines().collect();
    const HEADS: [&str; 3] = ["  when ", "  in hook : ", "  excluded gone : "];
    let places: Vec<(usize, &str)> = lines
        .iter()
        .enumerate()
        // Limbs stand on the lines behind it.
        .filter(|(_, line)| !line.ends_with(" of"))
        .filter_map(|(i, line)| Some((i, *HEADS.iter().find(|h| line.starts_with(**h))?)))
        .collect();
    if places.is_empty() {
        return None;
    }
    let (at, head) = places[usize::try_from(dice.roll(places.len() as u64)).unwrap()];
    let other = format!("{head}{}", another_condition(dice, &text));
    let mut changed: Vec<&str> = lines.clone();
    changed[at] = &other;
    Some((text.clone(), changed.join("\n") + "\n"))
}

pub(super) fn law(program: &Arc<Program>) -> Law {
    program.consult(&LawView::default()).unwrap()
}

/// For each scale whether a completion is in scope on a day, and its level, by the days as enacted.
fn stands(program: &Arc<Program>, texts: &[(Date, Text)], values: &[Val]) -> Vec<(bool, usize)> {
    let world = World::new(program, texts, values, false);
    let scales = 0..program.scales.len();
    scales
        .map(|s| (world.governed(s), world.level(s)))
        .collect()
}

pub(super) fn compare(p: &Arc<Program>, q: &Arc<Program>, found: &Changes, same: bool, text: &str) {
    let (old, new) = (law(p), law(q));
    let mut days: Vec<Date> = vec![day("2000-01-01")];
    days.extend(old.breakpoints.iter().chain(&new.breakpoints));
    let days = super::all_days(p, &days, super::few_days());
    let texts = |program: &Arc<Program>| -> Vec<(Date, Text)> {
        days.iter()
            .map(|d| (*d, text_of(program, None, *d)))
            .collect()
    };
    let (before, after) = (texts(p), texts(q));
    let mut all = completions(p, &Facts::empty(p));
    let few = |v: &Val| !matches!(v, Val::Day(d) if !super::few_days().contains(d));
    all.retain(|values| values.iter().all(few));
    // What the completions say: who falls from a level, or rises to it, on which day.
    let mut seen: Vec<(usize, bool, usize)> = Vec::new();
    let mut scope = [false, false];
    // Levels mean nothing where the system is out of scope, but their formulas may differ there.
    let (mut differs, mut visible) = (false, false);
    for values in &all {
        for (i, on) in days.iter().enumerate() {
            let a = stands(p, &before[i..], values);
            let b = stands(q, &after[i..], values);
            for s in 0..p.scales.len() {
                let ((in_old, a), (in_new, b)) = (a[s], b[s]);
                differs |= in_old != in_new;
                visible |= in_old != in_new;
                scope[0] |= in_old && !in_new;
                scope[1] |= !in_old && in_new;
                differs |= a != b;
                if !(in_old && in_new) || a == b {
                    continue;
                }
                visible = true;
                let (rises, level) = if a > b { (false, a) } else { (true, b) };
                if !seen.contains(&(s, rises, level)) {
                    seen.push((s, rises, level));
                }
                covered(
                    p,
                    q,
                    found,
                    (s, rises, level),
                    (*on, [&before[i..], &after[i..]], values),
                    text,
                );
            }
        }
    }
    assert!(!same || !differs, "not equivalent\n{text}");
    for change in found.levels.iter().filter(|c| !c.moved) {
        let scale = p.scales.find(|s| s.name == change.scale).unwrap();
        let level = p.scales[scale]
            .levels
            .iter()
            .position(|l| *l == change.level);
        let key = (scale.index(), change.rises, level.unwrap());
        assert!(seen.contains(&key), "{key:?} does not happen\n{text}");
    }
    for (enters, happens) in [(false, scope[0]), (true, scope[1])] {
        let told = found.scopes.iter().any(|c| c.enters == enters);
        assert_eq!(told, happens, "scope, enters: {enters}\n{text}");
    }
    assert!(!found.equivalent() || !visible, "something differs\n{text}");
}

/// A completion as it stood on an earlier day of a stretch in which nothing changes but that days come:
/// regions are told for that day. What has come since came on it.
fn earlier(values: &[Val], told: Option<Date>, on: Date) -> Vec<Val> {
    let since = |d: &Date| told.is_some_and(|told| told < *d && *d <= on);
    let then = |v: &Val| match (v, told) {
        (Val::Day(d), Some(told)) if since(d) => Val::Day(told),
        _ => *v,
    };
    values.iter().map(then).collect()
}

/// The texts of a law from a day on.
type Texts<'a> = &'a [(Date, Text)];

/// A completion that moves is in a region that is told for its days.
fn covered(
    p: &Arc<Program>,
    q: &Arc<Program>,
    found: &Changes,
    (scale, rises, level): (usize, bool, usize),
    (on, [before, after], values): (Date, [Texts<'_>; 2], &[Val]),
    text: &str,
) {
    let lies = |r: &Region, values: &[Val]| {
        let old = World::new(p, before, values, false);
        let new = World::new(q, after, values, false);
        // The old program says what the new one has no word for: a ratio that it changes.
        let divides = p.facts.values().any(|f| f.ratio.is_some());
        let holds = |s: &Says| match s.new {
            true => new.holds(&s.cond),
            false => divides && old.holds(&s.cond),
        };
        r.says.iter().all(holds)
    };
    // A region is read on the day asked about: how long ago a day lies is counted from there, and a day
    // that is compared with a date of the law stays what it is. Only that a day has come is told as on
    // the first day of the stretch.
    let lies_in = |r: &Region| lies(r, values) || lies(r, &earlier(values, r.on, on));
    let own = p.scales.values().nth(scale).unwrap();
    let told = found.levels.iter().any(|c| {
        !c.moved
            && c.complete
            && c.scale == own.name
            && c.rises == rises
            && c.level == own.levels[level]
            && c.days
                .iter()
                .any(|(from, until)| from.is_none_or(|f| f <= on) && until.is_none_or(|u| on < u))
            && c.regions.iter().any(lies_in)
    });
    assert!(
        told,
        "scale {scale} {} level {level} on {on} for {values:?}: {:?}\n{text}",
        if rises { "to" } else { "from" },
        found.levels
    );
}

pub(super) fn query() -> Query {
    Query {
        on: day("2026-06-01"),
        readings: Vec::new(),
    }
}

/// The comparison would be empty if versions were mostly refused, or mostly the same.
#[test]
fn random_changes_are_worth_trying() {
    let (mut tried, mut same, mut levels, mut scopes) = (0, 0, 0, 0);
    for seed in 1..=60u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let Some((a, b)) = versions(&mut dice) else {
            continue;
        };
        let (Some(p), Some(q)) = (load(&a), load(&b)) else {
            continue;
        };
        tried += 1;
        let (old, new) = (law(&p), law(&q));
        let query = query();
        let found = changes((&p, &old), (&q, &new), [&query, &query], 64).unwrap();
        same += usize::from(found.equivalent());
        levels += usize::from(!found.levels.is_empty());
        scopes += usize::from(!found.scopes.is_empty());
    }
    assert!(tried >= 30, "{tried} of 60 accepted");
    assert!(same >= 2, "{same} equivalent");
    assert!(levels >= 10, "{levels} change a level");
    assert!(scopes >= 1, "{scopes} change the scope");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases() / 10, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changes_are_those_of_all_completions(seed in 1u64..) {
        let mut dice = Dice(seed);
        let Some((a, b)) = versions(&mut dice) else { return Ok(()) };
        // Days take long to try.
        if a.contains("fact n : date") && dice.roll(4) > 0 {
            return Ok(());
        }
        let (Some(p), Some(q)) = (load(&a), load(&b)) else { return Ok(()) };
        let (old, new) = (law(&p), law(&q));
        let query = query();
        let found = changes((&p, &old), (&q, &new), [&query, &query], 256).unwrap();
        let same = equivalent((&p, &old), (&q, &new));
        compare(&p, &q, &found, same, &format!("{a}\n=====\n{b}"));
    }
}
