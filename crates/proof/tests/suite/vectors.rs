//! The meaning of the language, vector by vector, each asserted by hand. Levels are 0 minimal,
//! 1 limited, 2 high; facts that are not listed are unknown. Where the walk in three values alone
//! is not tight, that it does not claim to be is asserted beside the exact answer.

use std::sync::Arc;

use solon_check::check::{Input, check};
use solon_language::diagnostic::Code;
use solon_language::source::{Source, SourceId};
use solon_language::syntax::parse;
use solon_law::program::{LawView, Members, Program};
use solon_proof::analyse::evaluate;
use solon_verdict::eval::{self, Case, Label, Outcome, Query, Tri, Verdict};
use solon_verdict::facts::{Answer, Facts, State};

use crate::small::{HEAD, always, ask, ask_reading, exception, program, rule, yes};

const DAY: &str = "2026-06-01";

fn class(o: &Outcome) -> (usize, usize) {
    o.scales[0].class
}

/// The first day of the classification.
fn first_day(o: &Outcome) -> String {
    let days = o.scales[0].applies.as_ref().unwrap();
    days.from.unwrap().to_string()
}

fn label(p: &Arc<Program>, o: &Outcome, id: &str) -> Label {
    o.provision(p, id).unwrap().label
}

/// The value of a condition: a rule `when` it fires, is open, or is not met.
fn truth(p: &Arc<Program>, o: &Outcome, id: &str) -> Tri {
    match label(p, o, id) {
        Label::Fires => Tri::True,
        Label::Open => Tri::Unknown,
        Label::NotMet | Label::Defeated => Tri::False,
    }
}

#[test]
fn v1_an_open_rule_that_cannot_fire_does_not_raise_the_level() {
    let p = program(&["a", "b"], &rule("r", "a", "high", "  unless u : b\n"));
    let o = ask(&p, &[("b", yes(true))], DAY, None);
    assert_eq!(class(&o), (0, 0));
    let r = o.provision(&p, "r").unwrap();
    assert_eq!(r.label, Label::Open);
    assert_eq!(r.can, [Label::Defeated, Label::NotMet]);
}

/// Whether the walk in three values claims to be tight.
fn walked_exactly(program: &Arc<Program>) -> bool {
    let law = program.consult(&LawView::default()).unwrap();
    let query = Query {
        on: DAY.parse().unwrap(),
        readings: Vec::new(),
    };
    let o = eval::bounds(&Case::new(&law, &Facts::empty(program)).unwrap(), &query);
    o.scales[0].exact
}

/// The rules that give a level.
fn by(p: &Arc<Program>, o: &Outcome) -> Vec<String> {
    let by = o.scales[0].by.iter();
    by.map(|r| p.provisions[r].id.clone()).collect()
}

#[test]
fn v2_two_rules_that_only_together_force_a_level() {
    let p = program(
        &["a"],
        &(rule("r1", "a", "high", "") + &rule("r2", "not a", "high", "")),
    );
    let o = ask(&p, &[], DAY, None);
    assert!(!walked_exactly(&p));
    assert_eq!(class(&o), (2, 2));
    assert!(o.scales[0].exact && o.scales[0].jointly && o.open.is_empty());
    assert_eq!(by(&p, &o), ["r1", "r2"]);
    assert_eq!(
        (label(&p, &o, "r1"), label(&p, &o, "r2")),
        (Label::Open, Label::Open)
    );
}

#[test]
fn v3_not_less_is_not_at_least_where_there_is_no_value() {
    let number = "fact x : number\n  only when gp\n  ask en \"x?\"\n\n";
    let rules = rule("r", "not x < 10", "high", "") + &rule("q", "x >= 10", "limited", "");
    let p = program(&["gp"], &(number.to_owned() + &rules));
    let o = ask(&p, &[("gp", yes(false))], DAY, None);
    assert_eq!(
        (label(&p, &o, "r"), label(&p, &o, "q")),
        (Label::Fires, Label::NotMet)
    );
    // The canonical form keeps both as they are.
    let source = Source::new(SourceId(0), "v", rules);
    let printed = solon_language::syntax::print(&parse(&source).0);
    assert!(printed.contains("not x < 10") && printed.contains("x >= 10"));
}

#[test]
fn v4_a_set_of_which_a_part_is_known() {
    let text = "fact s : set of { a, b, c }\n  ask en \"s?\"\n\n".to_owned()
        + &rule("t1", "s has any of { a, b }", "high", "")
        + &rule("t2", "s has none of { c }", "high", "")
        + &rule("t3", "s has all of { a, b }", "high", "")
        + &rule("t4", "count s at least 1", "high", "")
        + &rule("t5", "count s at least 2", "high", "")
        + &rule("t6", "s has only { b, c }", "high", "")
        + &rule("t7", "s is empty", "high", "")
        + &rule("t8", "s within { a, b, c }", "high", "");
    let p = program(&[], &text);
    let must: Members = [0].into_iter().collect();
    let state = State::Set {
        must,
        may: Members::all(3),
    };
    let o = ask(&p, &[("s", state)], DAY, None);
    let found: Vec<Tri> = (1..=8).map(|i| truth(&p, &o, &format!("t{i}"))).collect();
    use Tri::{False, True, Unknown};
    assert_eq!(
        found,
        [True, Unknown, Unknown, True, Unknown, False, False, True]
    );
    // `has only` is false for the empty set.
    let none = State::Set {
        must: Members::default(),
        may: Members::default(),
    };
    let o = ask(&p, &[("s", none)], DAY, None);
    assert_eq!(truth(&p, &o, "t6"), False);
    assert_eq!(truth(&p, &o, "t7"), True);
}

#[test]
fn v5_exceptions_that_leave_no_gap_together() {
    let text = always("r", "high", "")
        + &exception("e1", "r", "a", "  burden on provider\n")
        + &exception("e2", "r", "not a", "  burden on provider\n");
    let p = program(&["a"], &text);
    let o = ask(&p, &[], DAY, None);
    assert!(!walked_exactly(&p));
    assert_eq!(class(&o), (0, 0));
    // Neither exception is shown, so the rule would stand; the level that is sure prevails.
    assert_eq!(o.scales[0].decision, (0, 0));
    assert!(o.scales[0].exact && o.scales[0].applies.is_none());
    // The label stays that of the printed tree; what the rule can still come to is exact.
    let r = o.provision(&p, "r").unwrap();
    assert_eq!(
        (r.label, r.can.as_slice()),
        (Label::Open, &[Label::Defeated][..])
    );
}

#[test]
fn v6_who_must_show_an_exception_to_an_exception() {
    let burden = |b: &str| {
        if b.is_empty() {
            String::new()
        } else {
            format!("  burden on {b}\n")
        }
    };
    for (first, second, decision) in [
        ("", "", (0, 2)),
        ("provider", "", (2, 2)),
        ("", "authority", (0, 0)),
        ("provider", "authority", (0, 0)),
    ] {
        let text = always("r", "high", "")
            + &exception("e1", "r", "", &burden(first))
            + &exception("e2", "e1", "a", &burden(second));
        let p = program(&["a"], &text);
        let o = ask(&p, &[], DAY, None);
        assert_eq!(class(&o), (0, 2), "{first}/{second}");
        assert_eq!(o.scales[0].decision, decision, "{first}/{second}");
    }
    // The same bearer twice is refused.
    let text = HEAD.to_owned()
        + "fact a : bool\n  ask en \"a?\"\n\n"
        + &always("r", "high", "")
        + &exception("e1", "r", "", "  burden on provider\n")
        + &exception("e2", "e1", "a", "  burden on provider\n");
    let source = Source::new(SourceId(0), "v", text);
    let (file, _) = parse(&source);
    let (_, _, found) = check(
        &[vec![Input {
            source: &source,
            file: &file,
        }]],
        &[],
        &[],
    );
    assert!(found.iter().any(|d| d.code == Code::BurdenPitfall));
}

#[test]
fn v7_an_exception_that_comes_later_does_not_cancel_the_years_before() {
    let text = always("r", "high", "  applies from 2027-01-01\n")
        + &exception("e", "r", "", "  applies from 2028-01-01\n");
    let p = program(&[], &text);
    for (on, expected, in_effect) in [
        ("2026-06-01", 2, 0),
        ("2027-06-01", 2, 2),
        ("2028-06-01", 0, 0),
    ] {
        let o = ask(&p, &[], on, None);
        assert_eq!(class(&o), (expected, expected), "{on}");
        assert_eq!(o.scales[0].in_effect, (in_effect, in_effect), "{on}");
        if expected > 0 {
            assert_eq!(first_day(&o), "2027-01-01");
        }
    }
}

#[test]
fn v7b_a_relief_that_ends() {
    let text = always("r", "high", "  applies from 2025-01-01\n")
        + &exception("e", "r", "", "  applies from 2025-01-01 until 2027-01-01\n");
    let p = program(&[], &text);
    for (on, in_effect) in [("2026-06-01", 0), ("2027-06-01", 2)] {
        let o = ask(&p, &[], on, None);
        assert_eq!(class(&o), (2, 2));
        assert_eq!(o.scales[0].in_effect, (in_effect, in_effect));
        assert_eq!(first_day(&o), "2027-01-01");
    }
}

#[test]
fn v7c_levels_of_different_years_are_not_joined() {
    let text = rule(
        "r1",
        "a",
        "high",
        "  applies from 2026-01-01 until 2027-01-01\n",
    ) + &rule("r2", "not a", "high", "  applies from 2027-01-01\n");
    let p = program(&["a"], &text);
    let o = ask(&p, &[], "2026-06-01", None);
    // One of the two years is high in any case; which one is not known.
    assert!(!walked_exactly(&p));
    assert_eq!(class(&o), (2, 2));
    assert_eq!(o.scales[0].in_effect, (0, 2));
    assert_eq!(by(&p, &o), ["r1", "r2"]);
    let days = o.scales[0].applies.clone().unwrap();
    assert_eq!(days.from.unwrap().to_string(), "2026-01-01");
    assert!(days.unsure && days.latest.is_none());
}

#[test]
fn v8_a_repeal_ends_a_rule_and_does_not_erase_it() {
    let text = always("r", "high", "")
        + "amendment am \"A\"\n  source L\n  status in force from 2030-01-01\n\nrepeal r\n  cites L \"Art. 3\"\n";
    let p = program(&[], &text);
    let in_effect = |on: &str, law: Option<&str>| ask(&p, &[], on, law).scales[0].in_effect;
    assert_eq!(in_effect("2029-06-01", None), (2, 2));
    assert_eq!(in_effect("2030-06-01", None), (0, 0));
    assert_eq!(in_effect("2031-06-01", Some("2026-06-01")), (2, 2));
    let o = ask(&p, &[], "2029-06-01", None);
    let r = o.provision(&p, "r").unwrap();
    assert_eq!(r.run.until.unwrap().to_string(), "2030-01-01");
}

#[test]
fn v9_operations_are_snapshots_and_references_are_live() {
    let text = rule("annex3.1", "z", "high", "  applies from 2026-08-02\n")
        + &exception("e", "annex3.*", "x", "")
        + "amendment a1 \"A\"\n  source L\n  status in force from 2026-07-27\n\namend annex3.*\n  applies from 2027-12-02\n  cites L \"Art. 4\"\n\n"
        + "amendment a2 \"B\"\n  source L\n  status in force from 2028-01-01\n\ninsert "
        + &rule("annex3.9", "y", "high", "");
    let p = program(&["x", "y", "z"], &text);
    let given = |x: bool, z: bool| vec![("x", yes(x)), ("y", yes(true)), ("z", yes(z))];
    let o = ask(&p, &given(true, false), "2028-06-01", None);
    assert_eq!(label(&p, &o, "annex3.9"), Label::Defeated);
    assert_eq!(label(&p, &o, "annex3.1"), Label::NotMet);
    // The inserted rule has its own day, not the one that the earlier act gave to the family.
    assert_eq!(
        o.provision(&p, "annex3.9")
            .unwrap()
            .run
            .from
            .unwrap()
            .to_string(),
        "2028-01-01"
    );
    let o = ask(&p, &given(false, false), "2028-06-01", None);
    assert_eq!(label(&p, &o, "annex3.9"), Label::Fires);
    // The law as it was known before either act.
    let o = ask(&p, &given(false, true), "2026-09-01", Some("2026-05-15"));
    assert_eq!(o.scales[0].in_effect, (2, 2));
    let o = ask(&p, &given(false, true), "2026-09-01", None);
    assert_eq!(o.scales[0].in_effect, (0, 0));
    assert_eq!(first_day(&o), "2027-12-02");
}

#[test]
fn v11_numbers_are_exact() {
    let text = "fact n : number\n  ask en \"n?\"\n\n".to_owned()
        + &rule("r", "n > 1e25", "high", "")
        + &rule("u", "n < 5 and n >= 5", "high", "")
        + &rule("third", "n > 1/3", "limited", "");
    let p = program(&[], &text);
    let at = |t: &str| {
        let n = t.parse().unwrap();
        State::Number {
            low: Some((n, true)),
            high: Some((n, true)),
        }
    };
    let r = |t: &str, id: &str| label(&p, &ask(&p, &[("n", at(t))], DAY, None), id);
    assert_eq!(r("10000000000000000000000000", "r"), Label::NotMet);
    assert_eq!(r("10000000000000000000000001", "r"), Label::Fires);
    assert_eq!(r("0.33333333333333333333", "third"), Label::NotMet);
    assert_eq!(r("0.33333333333333333334", "third"), Label::Fires);
    assert_eq!(r("1/3", "third"), Label::NotMet);
    // A range that excludes its bound.
    let five = "5".parse().unwrap();
    let over = State::Number {
        low: Some((five, false)),
        high: None,
    };
    assert_eq!(
        label(&p, &ask(&p, &[("n", over)], DAY, None), "u"),
        Label::NotMet
    );
}

#[test]
fn v12_two_readings_that_only_together_matter() {
    let reading = |name: &str| {
        format!(
            "interpretation {name} \"{name}\"\n  cites L \"Art. 5\"\n  reading no default\n    cites L \"Art. 5\" :\n    never\n  reading yes\n    cites L \"Art. 5\" :\n    not never\n\n"
        )
    };
    let text = reading("i") + &reading("j") + &rule("r", "reading i and reading j", "high", "");
    let p = program(&["never"], &text);
    let given = [("never", yes(false))];
    let o = ask(&p, &given, DAY, None);
    assert_eq!(class(&o), (0, 0));
    assert!(o.sensitivity.complete);
    assert_eq!(o.sensitivity.alternatives.len(), 1);
    let (i, j) = (
        p.interpretation("i").unwrap(),
        p.interpretation("j").unwrap(),
    );
    assert_eq!(o.sensitivity.alternatives[0].flips, [(i, 1), (j, 1)]);
    assert_eq!(o.sensitivity.alternatives[0].class, [(2, 2)]);
    let o = ask_reading(&p, &given, DAY, None, &[("i", 1), ("j", 1)]);
    assert_eq!(class(&o), (2, 2));
}

#[test]
fn v13_an_assumption_counts_and_is_shown() {
    let text = "scope governs risk\n  cites L \"Art. 6\"\n  in hook : p\n\n".to_owned()
        + &rule("r", "x", "high", "");
    let p = program(&["p", "x"], &text);
    let law = p.consult(&LawView::default()).unwrap();
    let query = Query {
        on: DAY.parse().unwrap(),
        readings: Vec::new(),
    };
    let mut facts = Facts::empty(&p);
    let mut answer = Answer::plain(yes(false));
    answer.assumed = true;
    let x = p.fact("x").unwrap();
    facts.set(x, answer);
    let o = evaluate(&Case::new(&law, &facts).unwrap(), &query);
    assert_eq!(o.scope.verdict, Verdict::Open);
    assert_eq!(class(&o), (0, 0));
    assert!(!o.decided());
    assert_eq!(
        (o.assumptions[0].fact, o.assumptions[0].without.as_slice()),
        (x, &[(0, 2)][..])
    );
    facts.clear(x);
    let o = evaluate(&Case::new(&law, &facts).unwrap(), &query);
    assert_eq!(class(&o), (0, 2));
    assert!(o.assumptions.is_empty());
}

#[test]
fn v14_several_scales_are_joined_in_the_overall_view() {
    let text = "scale other minimal < limited < high\n\n".to_owned()
        + &rule("r1", "a", "high", "")
        + "rule r2 \"r2\"\n  cites L \"Art. 1\"\n  when not a\n  then other high\n";
    let p = program(&["a"], &text);
    let o = ask(&p, &[], DAY, None);
    assert_eq!((o.scales[0].class, o.scales[1].class), ((0, 2), (0, 2)));
    let overall = o.canonical.as_ref().unwrap();
    assert_eq!(overall.interval, (2, 2));
    let ids: Vec<&str> = overall
        .by
        .iter()
        .map(|r| p.provisions[r].id.as_str())
        .collect();
    assert_eq!(ids, ["r1", "r2"]);
}

/// An answer to a question that does not apply is not used, and is noted.
#[test]
fn an_answer_behind_a_false_gate_is_noted() {
    let text = "fact x : bool\n  only when g\n  ask en \"x?\"\n\n".to_owned()
        + &rule("r", "x", "high", "");
    let p = program(&["g"], &text);
    let o = ask(&p, &[("g", yes(false)), ("x", yes(true))], DAY, None);
    assert_eq!(class(&o), (0, 0));
    assert_eq!(o.not_applicable, [p.fact("x").unwrap()]);
    // Behind an unknown gate a yes is unknown, and the gate is what is asked.
    let o = ask(&p, &[("x", yes(true))], DAY, None);
    assert_eq!(class(&o), (0, 2));
    let asked: Vec<_> = o.open.iter().map(|f| f.fact).collect();
    assert_eq!(asked, [p.fact("g").unwrap()]);
}

/// Out today, in later: the verdict looks ahead and says from when.
#[test]
fn a_scope_that_opens_later() {
    let text = "scope governs risk\n  cites L \"Art. 6\"\n  in hook\n    applies from 2027-01-01\n    : p\n\n".to_owned()
        + &always("r", "high", "");
    let p = program(&["p"], &text);
    let o = ask(&p, &[("p", yes(true))], "2026-06-01", None);
    assert_eq!(o.scope.verdict, Verdict::In);
    assert_eq!(o.scope.later.unwrap().to_string(), "2027-01-01");
    assert_eq!(o.scales[0].in_effect, (0, 0));
    assert_eq!(first_day(&o), "2027-01-01");
    let o = ask(&p, &[("p", yes(false))], "2026-06-01", None);
    assert_eq!(o.scope.verdict, Verdict::Out);
    assert!(o.scales[0].out());
}

/// A loop of conditions is an error that prints the loop.
#[test]
fn loops_are_named() {
    let text = HEAD.to_owned()
        + &rule("r1", "fires r2", "high", "")
        + &rule("r2", "risk at least high", "limited", "")
        + &exception("e", "r1", "fires r2", "");
    let source = Source::new(SourceId(0), "v", text);
    let (file, _) = parse(&source);
    let (_, _, found) = check(
        &[vec![Input {
            source: &source,
            file: &file,
        }]],
        &[],
        &[],
    );
    let cycle = found.iter().find(|d| d.code == Code::Cycle).unwrap();
    assert!(
        cycle.message.contains("`r1`") && cycle.message.contains("`r2`"),
        "{}",
        cycle.message
    );
}

/// A number whose question bounds it cannot lie elsewhere, and a solver knows that.
#[test]
fn a_number_stays_in_its_range() {
    let text = "fact n : number between 0 and 10\n  ask en \"n?\"\n\n".to_owned()
        + &rule("r1", "n > 20 or a", "high", "")
        + &rule("r2", "n >= 0 and not a", "high", "");
    let p = program(&["a"], &text);
    let o = ask(&p, &[("a", yes(false))], DAY, None);
    assert_eq!(class(&o), (2, 2));
    let o = ask(&p, &[], DAY, None);
    assert_eq!(class(&o), (2, 2));
    assert_eq!(by(&p, &o), ["r1", "r2"]);
}
