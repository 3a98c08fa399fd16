//! What random rule texts have now and then beside that: roles that follow from conditions, also from those
//! of other roles and of rules, duties that bind one or several of them, and fines whose limits hang on
//! conditions, which amendments, transitions and stays change.

use super::{cond, stay, under};
use crate::dice::Dice;

/// A text with all of it.
pub fn addressed(text: &str, dice: &mut Dice) -> String {
    let two = text.contains("\nscope first ");
    let mut items = vec![
        "fact roles : set of { provider, deployer }\n  ask en \"roles\"\n".to_owned(),
        "fact y : number EUR\n  ask en \"y\"\n".to_owned(),
        "fact z : number EUR\n  ask en \"z\"\n".to_owned(),
        role(
            dice,
            "provider",
            &["fires x.1", "not fires x.*", "defeated x.* by e1"],
        ),
        role(dice, "user", &["provider", "not provider", "fires x.2"]),
    ];
    for id in ["q.3", "q.4"] {
        let duty = duty(dice, id);
        items.push(if two { under(dice, &duty) } else { duty });
    }
    items.push(fine(dice, "f.1"));
    items.push(fine(dice, "f.2"));
    if dice.roll(3) == 0 {
        items.push(format!(
            "rule w.1 \"w\"\n  cites L \"Art. 10\"\n  when {} and {}\n  then other top\n",
            dice.pick(&["provider", "user", "not user"]),
            cond(dice, 0, &[])
        ));
    }
    if dice.roll(3) == 0 {
        let target = dice.pick(&["penalty f.*", "penalty f.1, duty q.3", "duty q.*"]);
        items.push(format!(
            "transition t.3 \"t\" for {target}\n  cites L \"Art. 6\"\n  when {}\n  then applies from {} otherwise\n",
            dice.pick(&["a", "b", "not a", "user"]),
            day(dice)
        ));
    }
    if dice.roll(3) == 0 {
        let when = match dice.roll(2) {
            0 => format!("  when {}\n", dice.pick(&["a", "s has x", "user"])),
            _ => String::new(),
        };
        items.push(stay(dice, "spare", "enforcement", "penalty f.1", &when));
    }
    let mut out = text.replacen("fact a : bool", &(items.join("\n") + "\nfact a : bool"), 1);
    for _ in 0..2 {
        let to = format!("  binds {}\n", bound(dice));
        if dice.roll(2) == 0 {
            out = out.replacen("  binds provider\n", &to, 1);
        }
    }
    for at in 0..dice.roll(3) {
        out.push_str(&changed(dice, at));
    }
    out
}

fn day(dice: &mut Dice) -> &'static str {
    dice.pick(&["2026-08-01", "2027-01-01", "2028-01-01", "2029-01-01"])
}

/// A condition that reads what people are, and outcomes.
fn reading(dice: &mut Dice) -> String {
    let outcome = dice.pick(&[
        "fires x.1",
        "fires x.*",
        "risk at least high",
        "risk at least limited",
        "defeated x.* by e1",
        "provider",
        "user",
        "not user",
        "roles has deployer",
        "classified fires x.1",
    ]);
    match dice.roll(3) {
        0 => outcome.to_owned(),
        1 => format!("{outcome} and {}", cond(dice, 0, &[])),
        _ => cond(dice, 1, &[outcome]),
    }
}

fn role(dice: &mut Dice, name: &str, outcomes: &[&str]) -> String {
    let (own, other) = match name {
        "provider" => ("roles has provider", "roles has deployer"),
        _ => ("roles has deployer", "roles has provider"),
    };
    let (outcome, fact) = (dice.pick(outcomes), cond(dice, 0, &[]));
    let when = match dice.roll(5) {
        0 => own.to_owned(),
        1 => format!("{own} or ({other} and {outcome})"),
        2 => format!("{own} and not ({outcome} and {fact})"),
        3 => format!("any of\n    own : {own}\n    takes burden on authority : {outcome}"),
        _ => format!("all of\n    one : {own} or {fact}\n    two : {outcome} or {other}"),
    };
    let unless = match dice.roll(3) {
        0 => format!("  unless v : {}\n", cond(dice, 1, &[])),
        1 => format!("  unless v burden on provider : {}\n", cond(dice, 0, &[])),
        _ => String::new(),
    };
    format!("role {name} \"{name}\"\n  cites L \"Art. 10\"\n  when {when}\n{unless}")
}

fn bound(dice: &mut Dice) -> &'static str {
    dice.pick(&[
        "provider",
        "user",
        "deployer",
        "user, deployer",
        "provider, user",
    ])
}

fn duty(dice: &mut Dice, id: &str) -> String {
    let days = dice.pick(&[
        "",
        "",
        "  applies from 2027-01-01\n",
        "  applies from 2026-08-01 until 2028-01-01\n",
        "  in its own right from 2026-08-01\n",
    ]);
    let unless = match dice.roll(3) {
        0 => format!("  unless u burden on user : {}\n", cond(dice, 0, &[])),
        _ => String::new(),
    };
    let must = dice.pick(&["must", "must", "must", "may"]);
    format!(
        "duty {id} \"q\"\n  cites L \"Art. 5\"\n{days}  binds {}\n  when {}\n{unless}  {must} \"do it\"\n",
        bound(dice),
        reading(dice)
    )
}

/// Limits, of which the first that holds counts.
fn limits(dice: &mut Dice) -> String {
    let mut out = String::new();
    let mut limit = |dice: &mut Dice, when: &str| {
        let amount = dice.pick(&[
            "50 EUR",
            "from 2 to 300 EUR",
            "the higher of 100 EUR and 2 % of y",
            "the lower of 100 EUR and 3 % of y",
            "5 % of y",
            "from 1 % of y to the higher of 200 EUR and 5 % of z",
            "the lower of 1 % of y and 4 % of z",
            "the higher of 1 % of y and 4 % of z per violation",
        ]);
        out.push_str(&format!("  limit {amount}{when}\n"));
    };
    for _ in 0..dice.roll(3) {
        let when = format!(" when {}", reading(dice));
        limit(dice, &when);
    }
    if dice.roll(5) > 0 {
        limit(dice, "");
    } else {
        let when = format!(" when {}", reading(dice));
        limit(dice, &when);
    }
    out
}

fn fine(dice: &mut Dice, id: &str) -> String {
    let target = dice.pick(&[
        "x.*",
        "x.1",
        "duty q.*",
        "duty q.3, x.3",
        "x.2, duty q.*",
        "duty * except duty q.1",
    ]);
    let days = match dice.roll(3) {
        0 => format!("  applies from {}\n", day(dice)),
        1 => format!(
            "  applies from 2026-01-01 until 2028-01-01 provided {}\n",
            cond(dice, 0, &[])
        ),
        _ => String::new(),
    };
    let when = match dice.roll(2) {
        0 => format!("  when {}\n", reading(dice)),
        _ => String::new(),
    };
    let unless = match dice.roll(4) {
        0 => format!("  unless u : {}\n", reading(dice)),
        1 => format!("  unless u burden on provider : {}\n", cond(dice, 1, &[])),
        _ => String::new(),
    };
    let limits = limits(dice);
    format!(
        "penalty {id} \"f\"\n  for {target}\n  cites L \"Art. 11\"\n{days}{when}{unless}{limits}"
    )
}

fn changed(dice: &mut Dice, at: u64) -> String {
    let change = match dice.roll(9) {
        0 | 1 => format!("amend penalty f.1\n{}", limits(dice)),
        2 => format!("amend penalty f.*\n  applies from {}\n", day(dice)),
        3 => format!("amend penalty f.2\n  when {}\n", reading(dice)),
        4 => format!("amend penalty f.1\n  unless u : {}\n", cond(dice, 1, &[])),
        5 => "repeal penalty f.2\n  cites L \"Art. 12\"\n".to_owned(),
        6 => format!("insert {}", fine(dice, "f.3")),
        7 => format!("amend duty q.3\n  binds {}\n", bound(dice)),
        _ => format!(
            "amend duty q.4\n  {} \"do that\"\n",
            dice.pick(&["must", "may"])
        ),
    };
    let from = dice.pick(&["2026-07-01", "2027-10-01", "2028-04-01"]);
    format!(
        "\namendment of_fines_{at} \"F\"\n  source L\n  status in force from {from}\n\n{change}"
    )
}
