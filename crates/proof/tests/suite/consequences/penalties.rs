//! Upper limits of fines: exact, bounded, or side by side.

use std::sync::Arc;

use solon_law::program::{Number, Program};
use solon_verdict::eval::{Label, LimitOutcome, Outcome, Tri};
use solon_verdict::facts::State;

use super::{DATES, amount, duty};
use crate::small::{ask, program, rule, yes};

const FINES: &str = "penalty f \"f\" for r, duty q\n  cites L \"Art. 99\"\n  unless immune : c\n  limit the lower of 15_000_000 EUR and 3 % of m when b\n  limit the higher of 15_000_000 EUR and 3 % of m\n\n";

fn fine(given: &[(&str, State)]) -> (Outcome, Arc<Program>) {
    let text = DATES.to_owned() + &rule("r", "a", "high", "") + &duty("q", "a", "") + FINES;
    let p = program(&["a", "b", "c"], &text);
    let mut all = vec![("a", yes(true)), ("c", yes(false))];
    all.extend_from_slice(given);
    (ask(&p, &all, "2026-06-01", None), p)
}

#[test]
fn a_limit_is_computed_exactly() {
    let limit = |b: bool, m: &str| {
        let (o, _) = fine(&[("b", yes(b)), ("m", amount(m))]);
        let l = &o.penalties[0].limits;
        assert_eq!(l.len(), 1);
        l[0].amount.exact().unwrap().to_string()
    };
    assert_eq!(limit(false, "1e9"), "3e7");
    assert_eq!(limit(false, "1e8"), "15000000");
    assert_eq!(limit(true, "1e9"), "15000000");
    assert_eq!(limit(true, "1e8"), "3000000");
    assert_eq!(limit(true, "333.33"), "9.9999");
    let (o, p) = fine(&[("b", yes(true)), ("m", amount("1"))]);
    let targets: Vec<String> = o.penalties[0]
        .targets
        .iter()
        .map(|(id, _)| p.provisions[id].kind.named(&p.provisions[id].id))
        .collect();
    assert_eq!(targets, ["r", "duty q"]);
}

#[test]
fn an_unknown_amount_leaves_bounds_and_an_unknown_size_both_limits() {
    let (o, p) = fine(&[("b", yes(false))]);
    let l = &o.penalties[0].limits[0];
    assert_eq!(l.amount.low.unwrap().to_string(), "15000000");
    assert_eq!(
        (l.amount.high, &l.amount.open),
        (None, &vec![p.fact("m").unwrap()])
    );
    let (o, _) = fine(&[("b", yes(true))]);
    let l = &o.penalties[0].limits[0];
    assert_eq!(l.amount.high.unwrap().to_string(), "15000000");
    assert_eq!(l.amount.low.unwrap(), Number::ZERO);
    let (o, p) = fine(&[("m", amount("1e9"))]);
    let l = &o.penalties[0].limits;
    assert_eq!(
        (l.len(), l[0].holds, l[1].holds),
        (2, Tri::Unknown, Tri::True)
    );
    assert_eq!(l[0].missing, [p.fact("b").unwrap()]);
}

#[test]
fn immunity_and_absent_targets_lift_a_penalty() {
    // It does not vanish: what stands against it may end.
    let (o, _) = fine(&[("c", yes(true))]);
    let p = &o.penalties[0];
    assert_eq!(
        (p.outcome.label, p.in_effect),
        (Label::Defeated, Tri::False)
    );
    assert_eq!(p.outcome.today, Label::Defeated);
    assert!(p.limits.is_empty());
    let (o, _) = fine(&[("a", yes(false))]);
    assert!(o.penalties.is_empty());
}

/// What a limit hangs on is read as transitions move the days, as the fine itself is: a system that is spared
/// until 2030 is not high on the day, and the limit for those that are is not its own before.
#[test]
fn a_limit_goes_by_the_days_that_transitions_give() {
    let text = rule("r", "a", "high", "")
        + "transition t \"t\" for r\n  cites L \"Art. 3\"\n  when b\n  then applies from 2030-01-01 otherwise\n\n"
        + &crate::small::duty("q", "a", "")
        + "penalty f \"f\" for duty q\n  cites L \"Art. 99\"\n  limit 300 EUR when risk at least high\n  limit 100 EUR\n\n";
    let p = program(&["a", "b"], &text);
    let limit = |spared: bool, on: &str| {
        let o = ask(&p, &[("a", yes(true)), ("b", yes(spared))], on, None);
        let fine = &o.penalties[0];
        assert_eq!((fine.in_effect, fine.limits.len()), (Tri::True, 1));
        fine.limits[0].amount.exact().unwrap().to_string()
    };
    assert_eq!(limit(false, "2026-06-01"), "300");
    assert_eq!(limit(true, "2026-06-01"), "100");
    assert_eq!(limit(true, "2030-01-01"), "300");
}

/// The limits of the only fine, each with whether it holds.
fn limits(o: &Outcome) -> Vec<(String, Tri)> {
    let all = o.penalties[0].limits.iter();
    let amount = |l: &LimitOutcome| l.amount.exact().unwrap().to_string();
    all.map(|l| (amount(l), l.holds)).collect()
}

/// A fine that begins in 2027 is as high as it is then: whoever asks before is told what threatens once it
/// does, not what would if the rule that it reads did not apply.
#[test]
fn the_limit_of_a_fine_that_begins_later_is_that_of_its_first_day() {
    let text = rule("r", "a", "high", "  applies from 2027-01-01\n")
        + &duty("q", "a", "  applies from 2027-01-01\n")
        + "penalty f \"f\" for duty q\n  cites L \"Art. 99\"\n  limit 300 EUR when risk at least high\n  limit 100 EUR\n\n";
    let p = program(&["a"], &text);
    for on in ["2026-06-01", "2027-01-01"] {
        let o = ask(&p, &[("a", yes(true))], on, None);
        assert_eq!(limits(&o), [("300".to_owned(), Tri::True)], "{on}");
    }
    // Before, no limit was told at all where none holds on the day that is asked about.
    let p = program(&["a"], &text.replace("  limit 100 EUR\n", ""));
    let o = ask(&p, &[("a", yes(true))], "2026-06-01", None);
    assert_eq!(limits(&o), [("300".to_owned(), Tri::True)]);
}

/// It begins in 2027 where `b` is so, and in 2028 at the latest: each of the two days has its own limit, and
/// either may be the first. What hangs on no question is named by the fine itself.
#[test]
fn a_fine_that_may_begin_on_several_days_has_the_limits_of_all() {
    let text = rule("r", "a", "high", "  applies from 2028-01-01\n")
        + &duty("q", "a and b", "  applies from 2027-01-01\n")
        + &duty("p", "a", "  applies from 2028-01-01\n")
        + "penalty f \"f\" for duty *\n  cites L \"Art. 99\"\n  limit 300 EUR when fires r\n  limit 100 EUR when not c\n  limit 50 EUR\n\n";
    let p = program(&["a", "b", "c"], &text);
    let told = |given: &[(&str, State)]| {
        let mut all = vec![("a", yes(true)), ("c", yes(false))];
        all.extend_from_slice(given);
        limits(&ask(&p, &all, "2026-06-01", None))
    };
    let of = |n: &str, holds| (n.to_owned(), holds);
    assert_eq!(told(&[("b", yes(true))]), [of("100", Tri::True)]);
    assert_eq!(told(&[("b", yes(false))]), [of("300", Tri::True)]);
    let both = [of("300", Tri::Unknown), of("100", Tri::Unknown)];
    assert_eq!(told(&[]), both);
    let o = ask(
        &p,
        &[("a", yes(true)), ("c", yes(false))],
        "2026-06-01",
        None,
    );
    assert_eq!(o.penalties[0].missing, [p.fact("b").unwrap()]);
    // Once it is in effect, the day that is asked about counts.
    let o = ask(
        &p,
        &[("a", yes(true)), ("b", yes(true))],
        "2028-06-01",
        None,
    );
    assert_eq!(limits(&o), [of("300", Tri::True)]);
}

/// What one may do until 2028 one must from then on, and from then on there is a fine for it.
#[test]
fn a_fine_is_for_what_becomes_a_duty() {
    let text = duty("q", "a", "").replace("must", "may")
        + "penalty f \"f\" for duty *\n  cites L \"Art. 99\"\n  limit 300 EUR\n\n"
        + "amendment am \"A\"\n  source L\n  status in force from 2028-01-01\n\namend duty q\n  must \"do it\"\n\n";
    let p = program(&["a"], &text);
    let o = ask(&p, &[("a", yes(true))], "2026-06-01", None);
    let fine = &o.penalties[0];
    assert_eq!(fine.outcome.run.from.unwrap().to_string(), "2028-01-01");
    let of: Vec<_> = fine
        .targets
        .iter()
        .map(|(id, label)| (p.provisions[id].id.as_str(), *label))
        .collect();
    assert_eq!(of, [("q", Label::Fires)]);
}
