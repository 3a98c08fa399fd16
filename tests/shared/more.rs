//! What random rule texts have now and then beside that: what somebody must show inside of exceptions and of
//! rules, three readings of a point, clauses of scopes that come, change and go, and amendments of what
//! others leave alone.

use super::cond;
use crate::dice::Dice;

/// A text with some of it.
pub(super) fn vary(mut text: String, dice: &mut Dice) -> String {
    if dice.roll(2) == 0 {
        text = borne(&text, dice);
    }
    if dice.roll(3) == 0 {
        text = three_readings(&text, dice);
    }
    if dice.roll(3) == 0 {
        text = text.replace("  excluded gone", "  excluded gone for now");
    }
    if dice.roll(2) == 0 {
        text = scopes_that_change(text, dice);
    }
    for at in 0..dice.roll(3) {
        text.push_str(&changed(&text, dice, at));
    }
    text
}

/// Who must show something.
const BEARERS: &[&str] = &["provider", "authority"];

/// Own exceptions and limbs that somebody must show: of rules, and of exceptions to exceptions.
fn borne(text: &str, dice: &mut Dice) -> String {
    let mut out = String::new();
    let mut of = "";
    for line in text.lines() {
        if !line.starts_with(' ') && !line.is_empty() {
            of = line;
        }
        let mine = of.starts_with("rule x.") || of.starts_with("exception ");
        match line
            .strip_prefix("  unless ")
            .and_then(|u| u.split_once(" : "))
        {
            Some((name, body)) if mine && dice.roll(2) == 0 => {
                let bearer = dice.pick(BEARERS);
                out.push_str(&format!("  unless {name} burden on {bearer} : {body}\n"));
                continue;
            }
            _ => {}
        }
        match line.strip_prefix("  when ") {
            Some(body) if mine && dice.roll(4) == 0 => {
                let (how, bearer) = (dice.pick(&["any", "any", "all"]), dice.pick(BEARERS));
                let other = cond(dice, 1, &[]);
                out.push_str(&format!(
                    "  when {how} of\n    one burden on {bearer} : {body}\n    two : {other}\n"
                ));
            }
            _ => out.push_str(&format!("{line}\n")),
        }
        if of.starts_with("exception ") && line.starts_with("  when ") && dice.roll(3) == 0 {
            let (bearer, body) = (dice.pick(BEARERS), cond(dice, 1, &[]));
            out.push_str(&format!("  unless m burden on {bearer} : {body}\n"));
        }
    }
    out
}

/// A third reading of the point, which may be the one that counts.
fn three_readings(text: &str, dice: &mut Dice) -> String {
    let third = match dice.roll(4) {
        0 => "always".to_owned(),
        1 => "never".to_owned(),
        // It stands where no reading may be read.
        _ => cond(dice, 1, &[]).replace("reading i", "b"),
    };
    let head = "  reading q\n    cites L \"Art. 1\" :\n";
    let own = format!("  reading r\n    cites L \"Art. 1\" :\n    {third}\n{head}");
    let text = text.replacen(head, &own, 1);
    match dice.roll(2) {
        0 => text.replace("  default q\n", "  default r\n"),
        _ => text,
    }
}

/// The name of the first scope.
fn scope(text: &str) -> &'static str {
    match text.contains("\nscope first ") {
        true => "first",
        false => "scope",
    }
}

/// Scopes with more clauses or fewer, of which one may go or come.
fn scopes_that_change(mut text: String, dice: &mut Dice) -> String {
    if !text.contains("\nscope ") {
        return text;
    }
    if dice.roll(3) == 0 {
        let without = text
            .lines()
            .filter(|line| !line.starts_with("  in hook : "));
        text = without.map(|line| format!("{line}\n")).collect();
    }
    let (name, body) = (scope(&text), cond(dice, 1, &[]).replace("reading i", "b"));
    let day = dice.pick(&["2026-03-01", "2026-10-01", "2028-03-01"]);
    let change = match dice.roll(7) {
        0 => format!("amend scope {name}.gone\n  cites L \"Art. 3\" : {body}\n"),
        1 => format!("amend scope {name}.hook\n  cites L \"Art. 3\" : {body}\n"),
        2 => format!("amend scope {name}.gone\n  cites L \"Art. 3\"\n  applies from 2028-01-01\n"),
        3 => format!("insert scope in late\n  cites L \"Art. 3\" : {body}\n"),
        4 => format!("insert scope excluded late\n  cites L \"Art. 3\" : {body}\n"),
        5 => format!("repeal {name}.gone\n  cites L \"Art. 3\"\n"),
        _ => format!("repeal {name}.hook\n  cites L \"Art. 3\"\n"),
    };
    text + &format!(
        "\namendment of_scopes \"C\"\n  source L\n  status in force from {day}\n\n{change}"
    )
}

/// Changes of clauses that other amendments leave alone.
fn changed(text: &str, dice: &mut Dice, at: u64) -> String {
    let body = cond(dice, 1, &[]);
    let change = match dice.roll(9) {
        // It may not read itself.
        0 => format!(
            "amend define d\n  cites L \"Art. 4\" : {}\n",
            cond(dice, 0, &[])
                .replace("reading i", "a")
                .replace('d', "b")
        ),
        1 => "amend x.*\n  drop unless w\n".to_owned(),
        2 => format!("amend x.2\n  unless w : {body}\n"),
        3 => format!("amend e1\n  burden on {}\n", dice.pick(BEARERS)),
        4 => format!("amend e1\n  unless late burden on authority : {body}\n"),
        5 => format!(
            "amend x.1\n  then risk {}\n",
            dice.pick(&["limited", "high"])
        ),
        6 => format!("amend duty q.1\n  when {body}\n"),
        7 if text.contains("\ntransition t.1 ") => {
            "amend transition t.1\n  then applies from 2028-01-01 otherwise\n".to_owned()
        }
        _ => format!("amend duty q.2\n  unless late : {body}\n"),
    };
    let day = dice.pick(&["2026-04-01", "2027-09-01", "2028-09-01"]);
    format!("\namendment more_{at} \"D\"\n  source L\n  status in force from {day}\n\n{change}")
}
