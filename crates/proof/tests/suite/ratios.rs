//! Ratios in proofs: what cannot be so of figures and their quotients together, examples with figures that
//! give the quotient, and what is not decided.

use std::sync::Arc;

use solon_check::check::{Input, check};
use solon_language::source::{Source, SourceId};
use solon_language::syntax::parse;
use solon_law::program::{LawView, Number, Program};
use solon_proof::analyse::{
    Broken, Changes, Flaw, ProofError, broken_properties, changes, flaws, relevant,
};
use solon_verdict::eval::Query;
use solon_verdict::facts::{Facts, State};

const FACTS: &str = "pack p version \"1\"\n  title en \"P\"\n\nsource L \"A law\"\n\nscale risk low < high\n\n\
fact a : number between 0 and 1e12\n  ask en \"a\"\n\n\
fact b : number between 0 and 1e12\n  ask en \"b\"\n\n\
fact c : number between 0 and 1e12\n  ask en \"c\"\n\n\
fact v : whole number between 0 and 1e12\n  ask en \"v\"\n\n\
fact w : whole number between 0 and 1e12\n  ask en \"w\"\n\n\
define ab \"a by b\"\n  : a / b\n\n\
define bc \"b by c\"\n  : b / c\n\n\
define ac \"a by c\"\n  : a / c\n\n\
define litres \"c by b, in thousandths\"\n  : c / b times 1000\n\n\
define wv \"w by v\"\n  : w / v\n\n";

fn program(items: &str) -> Arc<Program> {
    let text = format!("{FACTS}{items}");
    let source = Source::new(SourceId(0), "p.solon", text.as_str());
    let (file, found) = parse(&source);
    assert!(found.is_empty(), "{found:?}\n{text}");
    let input = Input {
        source: &source,
        file: &file,
    };
    let (program, _, found) = check(&[vec![input]], &[], &[]);
    assert!(found.is_empty(), "{found:?}\n{text}");
    Arc::new(program)
}

fn rule(when: &str) -> String {
    // Every name is read somewhere.
    let others = "a > 1 and b > 1 and c > 1 and v > 1 and w > 1 and ab > 1 and bc > 1 and ac > 1 and litres > 1 and wv > 1";
    format!(
        "rule art1 \"x\"\n  cites L \"Art. 1\"\n  when {when}\n  then risk high\n\nrule art2 \"x\"\n  cites L \"Art. 2\"\n  when {others}\n  then risk high\n"
    )
}

/// Whether a rule with this condition never fires.
fn never(when: &str) -> bool {
    let program = program(&rule(when));
    let art1 = program.provisions.find(|p| p.id == "art1").unwrap();
    let found = flaws(&program).unwrap();
    found
        .iter()
        .any(|f| matches!(f, Flaw::Never(id, _) if *id == art1))
}

#[test]
fn a_quotient_is_that_of_its_parts() {
    assert!(never("ab more than 2 and a at most 10 and b at least 5"));
    assert!(!never("ab at least 2 and a at most 10 and b at least 5"));
    assert!(never("ab at least 2 and a less than 10 and b at least 5"));
    assert!(!never("ab more than 2 and a at most 10 and b less than 5"));
    assert!(never("ab less than 1 and a more than 5 and b at most 5"));
    assert!(never(
        "litres more than 200 and c at most 1 and b at least 5"
    ));
    assert!(!never(
        "litres at least 200 and c at most 1 and b at least 5"
    ));
    // What the bounds of the facts leave room for.
    assert!(never("ab more than 1e12 and b at least 1"));
    assert!(!never("ab more than 1e12"));
}

#[test]
fn nothing_is_less_than_nought_and_nought_is_divided_into_nothing() {
    assert!(never("ab less than 0"));
    assert!(never("ab at most 5 and b at most 0"));
    assert!(!never("not ab more than 5 and b is 0 and a more than 7"));
    assert!(!never("ab is 0"));
    assert!(never("ab is 0 and a more than 0"));
    assert!(never("ab more than 0 and a is 0"));
    // No test of what does not apply holds, and neither does its contrary.
    assert!(!never("not ab at least 1 and not ab less than 1"));
    assert!(never(
        "not ab at least 1 and not ab less than 1 and b more than 0"
    ));
}

#[test]
fn ratios_that_share_parts_hang_together() {
    assert!(never("ab more than 1 and bc more than 1 and ac at most 1"));
    assert!(!never("ab more than 1 and bc less than 1 and ac at most 1"));
    assert!(!never("ab is 2 and bc is 3 and ac is 6"));
    assert!(never("ab is 2 and bc is 3 and ac is 5"));
    assert!(never("ab is 2 and bc at most 3 and ac more than 6"));
    // A thousandth in one direction is a thousand in the other.
    assert!(never("bc more than 1 and litres at least 1000"));
    assert!(!never("bc at least 1 and litres at least 1000"));
}

#[test]
fn whole_numbers_have_quotients_of_their_own() {
    assert!(never("wv is 5/7 and w at most 4"));
    assert!(!never("wv is 5/7 and w at most 5"));
    assert!(never("wv more than 0.9 and wv less than 1 and w at most 9"));
    assert!(!never(
        "wv more than 0.9 and wv less than 1 and w at most 10"
    ));
    assert!(never("wv less than 1 and wv more than 0 and v at most 1"));
}

fn broken(claim: &str) -> (Arc<Program>, Result<Vec<Broken>, ProofError>) {
    let program = program(&format!(
        "{}\nproperty p1 \"p\"\n  {claim}\n",
        rule("a > 5")
    ));
    let found = broken_properties(&program);
    (program, found)
}

fn known(program: &Program, facts: &Facts, name: &str) -> Number {
    match facts.state(program, program.fact(name).unwrap()) {
        State::Number {
            low: Some((low, true)),
            high: Some((high, true)),
        } if low == high => low,
        other => panic!("{name} {other:?}"),
    }
}

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

#[test]
fn an_example_has_figures_that_give_the_quotient() {
    let (program, found) = broken("never ab more than 1.35 and bc is 1/3 and a at most 2");
    let facts = &found.unwrap()[0].example.facts;
    let [a, b, c] = ["a", "b", "c"].map(|n| known(&program, facts, n));
    assert_eq!(b.over(c), Some(number("1/3")));
    assert!(a.over(b).unwrap() > number("1.35") && a <= number("2"));
    let ab = known(&program, facts, "ab");
    assert_eq!(a.over(b), Some(ab));
    let (program, found) = broken("never wv more than 0.9 and wv less than 1");
    let facts = &found.unwrap()[0].example.facts;
    assert_eq!(known(&program, facts, "w"), number("10"));
    assert_eq!(known(&program, facts, "v"), number("11"));
    let (_, found) = broken("never ab more than 2 and a at most 10 and b at least 5");
    assert!(found.unwrap().is_empty());
}

/// Whole numbers whose quotient has many digits are many to try: nothing is claimed of them.
#[test]
fn what_cannot_be_decided_is_neither_proved_nor_refuted() {
    let when = "wv is 0.1234567891";
    assert!(!never(when));
    assert!(never(&format!("{when} and w at most 1000")));
    let (_, found) = broken(&format!("never {when}"));
    let told = found.unwrap_err().to_string();
    assert!(told.starts_with("could not decide"), "{told}");
}

#[test]
fn every_part_of_a_ratio_that_decides_is_relevant() {
    let text = "rule art1 \"x\"\n  cites L \"Art. 1\"\n  when (ab > 2 and not litres > 1) or bc > 1 or ac > 1 or wv > 1 or wv <= 1\n  then risk high\n";
    let program = program(text);
    let law = program.consult(&LawView::default()).unwrap();
    let matters = |name: &str| relevant(&program, &law, program.fact(name).unwrap());
    assert_eq!(["a", "b", "c", "v"].map(matters), [true; 4]);
    // Whatever it is, the ratio is one or the other.
    assert!(!matters("w"));
}

fn changed(old: &str, new: &str) -> Changes {
    let programs = [old, new].map(|text| {
        let source = format!("{FACTS}{}", rule("litres > 5"));
        let source = source.replace("times 1000", text);
        let source = Source::new(SourceId(0), "p.solon", source.as_str());
        let (file, _) = parse(&source);
        let input = Input {
            source: &source,
            file: &file,
        };
        Arc::new(check(&[vec![input]], &[], &[]).0)
    });
    let [old, new] = &programs;
    let laws = programs
        .each_ref()
        .map(|p| p.consult(&LawView::default()).unwrap());
    let query = Query {
        on: "2026-06-01".parse().unwrap(),
        readings: Vec::new(),
    };
    let [before, after] = &laws;
    changes((old, before), (new, after), [&query, &query], 16).unwrap()
}

#[test]
fn another_factor_is_a_change_and_the_same_is_none() {
    assert!(changed("times 1000", "times 1e3").equivalent());
    let found = changed("times 1000", "times 1001");
    assert!(!found.equivalent());
    assert!(found.levels.iter().all(|l| l.rises) && !found.levels.is_empty());
}

#[test]
fn a_cut_off_number_says_so() {
    let shown = |text: &str| number(text).shown(4);
    assert_eq!(shown("4/3"), "1.3333…");
    assert_eq!(shown("-4/3"), "-1.3333…");
    assert_eq!(shown("1.35"), "1.35");
    assert_eq!(shown("0.12345"), "0.1234…");
    assert_eq!(shown("2/3"), "0.6666…");
    assert_eq!(shown("1500"), "1500");
}
