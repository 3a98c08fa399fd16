//! Ratios of random programs, held to the plain evaluator, which divides concrete numbers: bounds, proofs,
//! changes of a law and what stands nearest, also where ratios share a part and where numbers are whole.
//!
//! Numbers that are not whole are tried at points: enough of them that every way to compare them and their
//! ratios with the constants of the program is met by some.

use std::sync::Arc;

use proptest::prelude::*;
use solon_law::program::{FactId, FactType, LawView, Number, Program};
use solon_proof::analyse::{changes, equivalent};
use solon_verdict::facts::{Answer, Facts, State};

use super::random::{Dice, cond_of, load};
use super::{cases, compare, day, nearest, proofs, silent, verdicts};

/// Points for a number that is not whole and is a part of a ratio, by the greatest that it may be.
pub(super) fn numbers(program: &Program, fact: FactId) -> &'static [&'static str] {
    let FactType::Number {
        between: Some((_, most)),
        ..
    } = &program.facts[fact].ty
    else {
        panic!("the parts of ratios have bounds");
    };
    match most.to_string().as_str() {
        // Three numbers in every order, some of them fixed.
        "3" => &[
            "0", "0.25", "0.5", "1", "1.5", "2", "2.25", "2.5", "2.75", "3",
        ],
        // Two numbers below, at and above 5, and their ratio below, at and above 1 and 2.
        "12" => &[
            "0", "1", "2", "2.5", "3", "4", "5", "5.25", "5.5", "6", "8", "10", "11", "12",
        ],
        _ => &["0", "0.5", "1", "1.2", "1.5", "2", "3", "5", "9"],
    }
}

/// What is fixed of a number, so that the points stay enough; and from which on it is known to lie.
fn fixed(most: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match most {
        "3" => (&["0", "1", "2", "3"], &["0"]),
        "12" => (&["0", "5", "6", "10", "12"], &["0", "5"]),
        _ => (&["0", "1", "2", "3", "4", "5", "6"], &["0", "1", "2", "4"]),
    }
}

/// What a random program is made of.
struct Kind {
    facts: String,
    ratios: String,
    atoms: &'static [&'static str],
}

fn kind(dice: &mut Dice) -> Kind {
    let fact = |name: &str, ty: &str, gate: &str| {
        format!("fact {name} : {ty}\n{gate}  ask en \"{name}\"\n\n")
    };
    let gate = dice.pick(&["", "  only when b\n"]);
    match dice.roll(3) {
        0 => {
            let ty = "whole number between 0 and 6";
            let shared = dice.pick(&["k / m", "n / k", "m / k"]);
            let times = dice.pick(&["", " times 2"]);
            Kind {
                facts: fact("n", ty, "") + &fact("m", ty, gate) + &fact("k", ty, ""),
                ratios: format!(
                    "define r \"r\"\n  : n / m{times}\n\ndefine q \"q\"\n  : {shared}\n\n"
                ),
                atoms: &[
                    "a",
                    "b",
                    "r > 1",
                    "r >= 1",
                    "r < 1/2",
                    "r <= 3",
                    "r is 2",
                    "q > 2",
                    "q <= 1",
                    "q in { 1, 2 }",
                    "q is not 1",
                    "n > 3",
                    "m <= 2",
                    "k at least 5",
                ],
            }
        }
        1 => {
            let ty = "number between 0 and 12";
            Kind {
                facts: fact("n", ty, gate) + &fact("m", ty, ""),
                ratios: "define r \"r\"\n  : n / m times 10\n\n".to_owned(),
                atoms: &[
                    "a", "b", "r > 10", "r >= 10", "r < 10", "r <= 20", "r is 20", "r > 20",
                    "n > 5", "n <= 5", "m < 5", "m is 5", "m > 5",
                ],
            }
        }
        _ => {
            let ty = "number between 0 and 3";
            Kind {
                facts: fact("n", ty, "") + &fact("m", ty, gate) + &fact("k", ty, ""),
                ratios: "define r \"r\"\n  : n / m\n\ndefine q \"q\"\n  : m / k\n\ndefine t \"t\"\n  : n / k\n\n"
                    .to_owned(),
                atoms: &[
                    "a", "b", "r > 1", "r < 1", "r is 1", "q > 1", "q >= 1", "q < 1", "t > 1",
                    "t <= 1", "t is not 1",
                ],
            }
        }
    }
}

/// Several things at once, which often cannot be so together.
fn all(dice: &mut Dice, atoms: &[&str], extra: &[&str]) -> String {
    let parts: Vec<String> = (0..1 + dice.roll(3))
        .map(|_| match dice.roll(4) {
            0 => format!("({})", cond_of(dice, 1, atoms, extra)),
            1 => format!("not {}", dice.pick(atoms)),
            _ => dice.pick(atoms).to_owned(),
        })
        .collect();
    parts.join(" and ")
}

fn text(dice: &mut Dice) -> String {
    let kind = kind(dice);
    let mut out = format!(
        "pack p version \"1\"\n  title en \"P\"\n\nsource L \"A law\"\n\nscale risk minimal < limited < high\n\nscale other low < top\n\nfact a : bool\n  ask en \"a\"\n\nfact b : bool\n  ask en \"b\"\n\n{}{}",
        kind.facts, kind.ratios
    );
    let cond = |dice: &mut Dice, extra: &[&str]| all(dice, kind.atoms, extra);
    let rule = |id: u32, when: String, level: &str| {
        format!("rule x.{id} \"x\"\n  cites L \"Art. 1\"\n  when {when}\n  then risk {level}\n\n")
    };
    out.push_str(&rule(1, cond(dice, &[]), "high"));
    let level = dice.pick(&["limited", "high"]);
    out.push_str(&rule(2, cond(dice, &["fires x.1"]), level));
    out.push_str(&rule(3, cond(dice, &[]), "limited"));
    out.push_str(&format!(
        "exception e1 \"e1\" to {}\n  cites L \"Art. 2\"\n  when {}\n\n",
        dice.pick(&["x.*", "x.1", "x.2"]),
        cond(dice, &[])
    ));
    if dice.roll(3) == 0 {
        let [up_to, over] = if kind.ratios.contains("times 10") {
            ["at most 10", "more than 10"]
        } else {
            ["at most 1", "more than 1"]
        };
        out.push_str(&format!(
            "table t1 gives risk\n  cites L \"Art. 3\"\n  r -> risk\n  {} -> minimal\n  {} -> high\n  n/a -> limited\n\nrule x.4 \"x\"\n  cites L \"Art. 1\"\n  when {}\n  then risk by t1\n\n",
            up_to,
            over,
            // Of the ratio itself the table could come to one level alone, and the rule to nothing.
            dice.pick(&["a", "not b", "a or b"])
        ));
    }
    for p in 1..=2 {
        let claim = match dice.roll(4) {
            3 if kind.facts.contains("fact k") => {
                let how = dice.pick(&["rises", "falls"]);
                format!("risk never falls as {} {how}", dice.pick(&["n", "m", "k"]))
            }
            3 => format!("risk never falls as {} rises", dice.pick(&["n", "m"])),
            0 => format!("never {}", cond(dice, &[])),
            1 => format!("never fires x.1 and {}", cond(dice, &[])),
            _ => format!("always risk at least high implies ({})", cond(dice, &[])),
        };
        out.push_str(&format!("property p{p} \"p\"\n  {claim}\n\n"));
    }
    out
}

/// What is known of a system; numbers are fixed, or lie from some number on, where the points are enough.
fn known(program: &Arc<Program>, dice: &mut Dice, of_ten: u64) -> Facts {
    let mut facts = Facts::empty(program);
    for (id, fact) in program.facts.iter() {
        if dice.roll(10) >= of_ten || fact.ratio.is_some() {
            continue;
        }
        let state = match &fact.ty {
            FactType::Number {
                between: Some((_, most)),
                ..
            } => {
                let (fixed, from) = fixed(&most.to_string());
                let number = |text: &str| Some((text.parse::<Number>().unwrap(), true));
                match dice.roll(3) {
                    0 => State::Number {
                        low: number(dice.pick(from)),
                        high: None,
                    },
                    _ => {
                        let n = number(dice.pick(fixed));
                        State::Number { low: n, high: n }
                    }
                }
            }
            _ => {
                let yes = dice.roll(2) == 0;
                State::Bool { no: !yes, yes }
            }
        };
        facts.set(id, Answer::plain(state));
    }
    facts
}

/// The comparisons would be empty if programs were mostly refused, or ratios decided nothing.
#[test]
fn random_ratios_are_worth_trying() {
    let (mut accepted, mut flaws, mut broken, mut near) = (0, 0, 0, 0);
    for seed in 1..=40u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let text = text(&mut dice);
        let Some(program) = load(&text) else { continue };
        accepted += 1;
        flaws += solon_proof::analyse::flaws(&program).unwrap().len();
        broken += solon_proof::analyse::broken_properties(&program)
            .unwrap()
            .len();
        let facts = known(&program, &mut dice, 8);
        near += nearest::compare(&program, &facts, day("2026-06-01"), &text);
    }
    assert!(accepted >= 30, "{accepted} of 40 accepted");
    assert!(flaws >= 20, "{flaws} flaws");
    assert!(
        broken >= 20 && broken <= 2 * accepted - 10,
        "{broken} broken"
    );
    assert!(near >= 20, "{near} changes of an answer");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bounds_are_those_of_all_quotients(seed in 1u64..) {
        let mut dice = Dice(seed);
        let text = text(&mut dice);
        let Some(program) = load(&text) else { return Ok(()) };
        for of_ten in [2, 5, 8] {
            let facts = known(&program, &mut dice, of_ten);
            let on = day("2026-06-01");
            compare(&program, &facts, on, None, &text);
            let law = program.consult(&LawView::default()).unwrap();
            let query = super::changes::query();
            verdicts::same(&law, &law.cone(), &facts, &query, &text);
        }
    }

    #[test]
    fn nearest_is_every_answer_to_a_part_that_would_do(seed in 1u64..) {
        let mut dice = Dice(seed);
        let text = text(&mut dice);
        let Some(program) = load(&text) else { return Ok(()) };
        for of_ten in [7, 10] {
            let facts = known(&program, &mut dice, of_ten);
            nearest::compare(&program, &facts, day("2026-06-01"), &text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases() / 4 + 1, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn proofs_agree_with_trying_every_number(seed in 1u64..) {
        let text = text(&mut Dice(seed));
        if let Some(program) = load(&text) {
            proofs::agree(&program, &text);
            silent::confirm(&program, &text);
        }
    }

    #[test]
    fn a_changed_ratio_changes_what_it_changes(seed in 1u64..) {
        changed(seed);
    }
}

/// That a number is more than nought may follow from a ratio of it, and then what is said of the ratios by
/// which it divides counts too.
#[test]
fn a_ratio_applies_where_another_says_that_there_is_something_to_divide_by() {
    changed(10_163_557_652_654_425_294);
}

/// A rule that takes its level over from a table fires only where the table comes to the lowest one.
#[test]
fn a_rule_may_fire_and_give_nothing() {
    let text = text(&mut Dice(16_070_284_375_008_641_290));
    let program = load(&text).unwrap();
    proofs::agree(&program, &text);
}

/// A random law, and the same with a ratio told otherwise or compared with another number.
fn changed(seed: u64) {
    let mut dice = Dice(seed);
    let a = text(&mut dice);
    // Every whole number is tried, whatever the factor.
    if !a.contains("whole") {
        return;
    }
    let b = match dice.roll(3) {
        0 => a.replace("r\"\n  : n / m", "r\"\n  : m / n"),
        1 if a.contains("times 2") => a.replace("times 2", "times 3"),
        _ => a.replace("r > 1", "r > 3/2").replace("q > 2", "q >= 2"),
    };
    let (Some(p), Some(q)) = (load(&a), load(&b)) else {
        return;
    };
    let [old, new] = [&p, &q].map(|p| p.consult(&LawView::default()).unwrap());
    let query = super::changes::query();
    let found = changes((&p, &old), (&q, &new), [&query, &query], 256).unwrap();
    let same = equivalent((&p, &old), (&q, &new));
    super::changes::compare(&p, &q, &found, same, &format!("{a}\n=====\n{b}"));
}
