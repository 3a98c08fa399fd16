//! Random rule texts with several days of the description, of which one is the earliest of the others.

use super::cond;
use crate::dice::Dice;

const DAYS: &[&str] = &[
    "first_on has come",
    "first_on before 2027-07-01",
    "first_on on or after 2027-01-01",
    "first_on has not come",
    "not first_on no more than 1 year ago",
    "made_on has come",
    "made_on after 2026-06-01",
    "sold_on has come",
    "sold_on before 2027-07-01",
    "sold_on more than 6 months ago",
    "made_on has come and not sold_on has come",
    "sold_on has come and first_on before 2027-01-01",
];

/// A text with rules, an exception and a duty that hang on such days.
pub fn several_days(text: &str, dice: &mut Dice) -> String {
    let day = |dice: &mut Dice| match dice.roll(3) {
        0 => format!("({}) and ({})", dice.pick(DAYS), cond(dice, 0, &[])),
        1 => format!("({}) or ({})", dice.pick(DAYS), cond(dice, 0, &[])),
        _ => dice.pick(DAYS).to_owned(),
    };
    let burden = dice.pick(&["", "  burden on provider\n"]);
    let to = dice.pick(&["x.*", "x.2", "y.6"]);
    let (first, second) = (day(dice), day(dice));
    let level = dice.pick(&["risk limited", "risk high"]);
    let items = [
        "fact made_on : date\n  ask en \"made\"\n".to_owned(),
        "fact sold_on : date\n  ask en \"sold\"\n".to_owned(),
        "fact first_on : date earliest of made_on, sold_on\n  ask en \"first\"\n".to_owned(),
        rule(dice, "y.5", &first, "other top"),
        rule(dice, "y.6", &second, level),
        format!(
            "exception e5 \"e5\" to {to}\n  cites L \"Art. 2\"\n{burden}  when {}\n",
            day(dice)
        ),
        format!(
            "duty q.5 \"q\"\n  cites L \"Art. 5\"\n  binds provider\n  when risk at least limited and {}\n  must \"do it\"\n",
            dice.pick(&DAYS[..10])
        ),
    ];
    text.replacen("fact a : bool", &(items.join("\n") + "\nfact a : bool"), 1)
}

fn rule(dice: &mut Dice, id: &str, when: &str, then: &str) -> String {
    let window = dice.pick(&[
        "",
        "",
        "  applies from 2027-01-01\n",
        "  applies until 2028-01-01\n",
    ]);
    format!("rule {id} \"y\"\n  cites L \"Art. 8\"\n{window}  when {when}\n  then {then}\n")
}
