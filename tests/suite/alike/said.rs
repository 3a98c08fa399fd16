//! What is plain of what is known of a fact, and that nothing else is.

use jiff::civil::Date;
use proptest::prelude::*;
use solon::facts::{Said, State};
use solon::program::{Members, Number};

use super::cases;
use crate::dice::Dice;

fn members(dice: &mut Dice) -> Members {
    let many = dice.roll(4);
    let value = |_| usize::try_from(dice.roll(6)).unwrap();
    (0..many).map(value).collect()
}

fn number(dice: &mut Dice) -> Number {
    let texts = [
        "0",
        "1",
        "7",
        "-7",
        "0.5",
        "-0.5",
        "999999999999999",
        "1000000000000000",
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551616",
        "3e24",
    ];
    dice.pick(&texts).parse().unwrap()
}

fn day(dice: &mut Dice) -> Option<Date> {
    let days = ["2026-01-01", "2026-01-02", "-009999-01-01", "9999-12-31"];
    let some = dice.roll(4) > 0;
    some.then(|| dice.pick(&days).parse().unwrap())
}

/// What may be known of a fact; mostly what a description gives, and all that there is.
fn state(dice: &mut Dice) -> State {
    match dice.roll(6) {
        0 => match dice.roll(3) {
            0 => State::Bool {
                no: true,
                yes: true,
            },
            n => State::Bool {
                no: n == 1,
                yes: n == 2,
            },
        },
        1 => State::One(members(dice)),
        2 => {
            let must = members(dice);
            let may = if dice.roll(2) == 0 {
                must
            } else {
                must.or(members(dice))
            };
            State::Set { must, may }
        }
        3 => {
            let mut end = || (dice.roll(6) > 0).then(|| (number(dice), dice.roll(4) > 0));
            let low = end();
            let high = end();
            let high = if dice.roll(2) == 0 { low } else { high };
            State::Number { low, high }
        }
        4 => {
            let first = day(dice);
            let last = if dice.roll(2) == 0 { first } else { day(dice) };
            State::Day { first, last }
        }
        _ => State::Absent,
    }
}

fn said(dice: &mut Dice) -> Said {
    match dice.roll(7) {
        0 => Said::Bool(dice.roll(2) == 0),
        1 => Said::One(usize::try_from(dice.roll(200)).unwrap()),
        2 => Said::Set(members(dice)),
        3 => Said::Number(dice.roll(1_000_000_000_000_000)),
        4 => Said::Exact(number(dice)),
        5 => Said::Day(day(dice).unwrap_or(Date::MIN)),
        _ => Said::Never,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64 * cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plain_answer_is_said_of_its_state(seed in 1u64..) {
        let said = said(&mut Dice(seed));
        let again = Said::of(&said.state()).expect("it is plain");
        prop_assert_eq!(again.state(), said.state());
        // The same number has two forms, and a line gives the shorter one where it is written plainly.
        match said {
            Said::Exact(n) => prop_assert!(matches!(again, Said::Exact(m) if m == n) || matches!(again, Said::Number(_))),
            _ => prop_assert_eq!(again, said),
        }
    }

    #[test]
    fn of_what_is_open_nothing_is_said(seed in 1u64..) {
        let state = state(&mut Dice(seed));
        match Said::of(&state) {
            Some(said) => {
                prop_assert!(state.is_known());
                prop_assert_eq!(said.state(), state);
            }
            None => prop_assert!(!state.is_known()),
        }
    }
}
