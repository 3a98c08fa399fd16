//! What random rule texts have now and then beside what all of them may have: days that a reading gives, days
//! of scopes, windows that only end, exceptions of exceptions of exceptions, a second amendment and a second
//! transition, what looks ahead, and periods in other units. Laid over a text that is done, so that texts
//! without it are as they are.

use super::cond;
use crate::dice::Dice;

#[path = "more.rs"]
mod more;

/// A text with some of it.
pub(super) fn vary(mut text: String, dice: &mut Dice) -> String {
    let mut items: Vec<String> = Vec::new();
    if dice.roll(3) == 0 {
        text = days_of_a_reading(&text, dice, &mut items);
    }
    if dice.roll(3) == 0 {
        let from = "  applies from 2027-01-01\n";
        text = text.replacen(from, "  applies until 2028-01-01\n", 1);
    }
    if dice.roll(2) == 0 {
        text = days_of_scopes(&text, dice);
    }
    if dice.roll(2) == 0 {
        items.push(more_exceptions(&text, dice));
    }
    if dice.roll(2) == 0 {
        items.push(looks_ahead(dice));
    }
    if dice.roll(4) == 0 {
        items.push(another_transition(dice));
    }
    let at = text.find("\namendment am").unwrap_or(text.len());
    for item in items.iter().rev() {
        text.insert_str(at, &format!("\n{item}"));
    }
    if dice.roll(3) == 0 {
        text.push_str(&another_amendment(dice));
    }
    more::vary(text, dice)
}

/// The same with periods in other units that are about as long.
pub(super) fn other_units(text: &str, dice: &mut Dice) -> String {
    let (half, year) = (
        dice.pick(&["6 months", "26 weeks", "181 days"]),
        dice.pick(&["1 year", "12 months", "53 weeks", "365 days"]),
    );
    text.replace("6 months ago", &format!("{half} ago"))
        .replace("1 year ago", &format!("{year} ago"))
}

/// A window that begins on a day that is contested.
fn days_of_a_reading(text: &str, dice: &mut Dice, items: &mut Vec<String>) -> String {
    let fixed = dice.pick(&[
        "applies from 2026-01-01",
        "applies from 2027-01-01",
        "applies from 2028-01-01",
    ]);
    let (early, late) = match dice.roll(3) {
        0 => ("2026-01-01", "never"),
        1 => ("2029-01-01", "2027-01-01"),
        _ => ("2027-01-01", "2028-01-01"),
    };
    items.push(format!(
        "interpretation j \"j\"\n  cites L \"Art. 1\"\n  reading early default\n    cites L \"Art. 1\" : {early}\n  reading late\n    cites L \"Art. 1\" : {late}\n"
    ));
    text.replacen(fixed, "applies from reading j", 1)
}

/// Clauses of a scope that apply on some days.
fn days_of_scopes(text: &str, dice: &mut Dice) -> String {
    let clause = dice.pick(&["  in hook :", "  excluded gone :", "  partial part :"]);
    let days = match dice.roll(3) {
        0 => "applies from 2027-01-01".to_owned(),
        1 => "applies until 2028-01-01".to_owned(),
        _ => format!("applies from 2026-01-01 until 2028-01-01 provided {}", {
            dice.pick(&["a", "b", "s has x"])
        }),
    };
    let name = clause.trim_end_matches(" :");
    text.replacen(clause, &format!("{name}\n    {days} :"), 1)
}

/// Exceptions to exceptions, and one with an own exception.
fn more_exceptions(text: &str, dice: &mut Dice) -> String {
    let to = if text.contains("exception e2 ") {
        "e2"
    } else {
        "e1"
    };
    let burden = dice.pick(&["", "  burden on authority\n"]);
    let unless = match dice.roll(2) {
        0 => format!("  unless v : {}\n", cond(dice, 0, &[])),
        _ => String::new(),
    };
    format!(
        "exception e3 \"e3\" to {to}\n  cites L \"Art. 2\"\n{burden}  when {}\n{unless}",
        cond(dice, 1, &[])
    )
}

/// A rule that reads how something will be classified, on days of its own.
fn looks_ahead(dice: &mut Dice) -> String {
    let days = dice.pick(&[
        "",
        "  applies from 2026-01-01 until 2027-01-01\n",
        "  applies until 2028-01-01\n",
        "  applies from 2028-01-01\n",
    ]);
    let (one, other) = (ahead(dice), ahead(dice));
    let plain = cond(dice, 1, &[]);
    let when = match dice.roll(4) {
        0 => format!("({one}) and ({plain})"),
        1 => format!("({one}) or ({plain})"),
        2 => format!("at least 2 of {{ ({one}), ({other}), ({plain}) }}"),
        _ => format!("exactly 1 of {{ ({one}), ({plain}) }}"),
    };
    format!("rule y.9 \"y\"\n  cites L \"Art. 8\"\n{days}  when {when}\n  then other top\n")
}

fn ahead(dice: &mut Dice) -> String {
    let what = dice.pick(&[
        "fires x.1",
        "fires x.*",
        "risk at least high",
        "risk at least limited",
        "fires e1",
        "defeated x.* by e1",
        "(fires x.2 or b)",
        "(fires x.3 and not fires e1)",
    ]);
    match dice.roll(3) {
        0 => format!("not classified {what}"),
        _ => format!("classified {what}"),
    }
}

/// A transition of what the first one mostly leaves as it is.
fn another_transition(dice: &mut Dice) -> String {
    let target = dice.pick(&["x.3", "x.3, e2", "duty q.2", "e1"]);
    format!(
        "transition t.2 \"t\" for {target}\n  cites L \"Art. 6\"\n  when {}\n  then applies from {} otherwise\n",
        dice.pick(&["a", "b", "not b", "s has y"]),
        dice.pick(&["2027-01-01", "2028-01-01", "2029-01-01"]),
    )
}

/// A later amendment, or one that comes before the other.
fn another_amendment(dice: &mut Dice) -> String {
    let day = dice.pick(&["2026-09-15", "2028-06-01"]);
    let change = match dice.roll(4) {
        0 => format!("amend e1\n  when {}\n", cond(dice, 1, &[])),
        1 => format!("amend x.3\n  when {}\n", cond(dice, 1, &[])),
        2 => "repeal e1\n  cites L \"Art. 4\"\n".to_owned(),
        _ => format!(
            "insert exception e8 \"e8\" to x.*\n  cites L \"Art. 4\"\n  when {}\n",
            cond(dice, 1, &[])
        ),
    };
    format!("\namendment later \"B\"\n  source L\n  status in force from {day}\n\n{change}")
}
