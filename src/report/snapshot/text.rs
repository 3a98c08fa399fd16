//! A register against its snapshots, for people.

use super::call_words::call_words;
use super::check::{Check, Checked, Status, texts};
use super::compare::{BY_ID, Cause, Change, standing};
use super::tree::{Branch, Item};
use crate::report::groups;
use crate::report::layout::wrap;
use solon_messages::Lang;

/// Changes as lines with `-` for what was recorded and `+` for what is; things that change alike
/// stand together.
#[must_use]
pub fn changes(changes: &[Change]) -> String {
    let mut told: Vec<(String, String, Vec<String>)> = Vec::new();
    for change in changes {
        let (head, id, field) = place(&change.at);
        let lines = lines(change, &field);
        match told.iter_mut().find(|(h, i, _)| *h == head && *i == id) {
            Some((_, _, known)) => known.extend(lines),
            None => told.push((head, id, lines)),
        }
    }
    let mut out = String::new();
    for (head, items) in groups(told, |t| t.0.clone()) {
        for (lines, alike) in groups(items, |t| t.2.clone()) {
            let ids: Vec<&str> = alike.iter().map(|t| t.1.as_str()).collect();
            let ids = ids.join(", ");
            let title = if ids.is_empty() {
                head.clone()
            } else {
                format!("{head}: {ids}")
            };
            wrap(&mut out, &title, 2, 6);
            for line in lines {
                wrap(&mut out, &line, 4, 8);
            }
        }
    }
    out
}

/// The heading of a place, the id below it, and the field.
fn place(at: &[String]) -> (String, String, String) {
    let words: Vec<&str> = at.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["regimes", pack, section, id, rest @ ..] if BY_ID.contains(section) => (
            format!("{pack}, {section}"),
            (*id).to_owned(),
            rest.join(" "),
        ),
        ["regimes", pack, section, rest @ ..] if !rest.is_empty() => {
            (format!("{pack}, {section}"), String::new(), rest.join(" "))
        }
        ["regimes", pack, rest @ ..] => ((*pack).to_owned(), String::new(), rest.join(" ")),
        [head, rest @ ..] if !rest.is_empty() => {
            ((*head).to_owned(), String::new(), rest.join(" "))
        }
        other => ("system".to_owned(), String::new(), other.join(" ")),
    }
}

fn lines(change: &Change, field: &str) -> Vec<String> {
    let label = if field.is_empty() {
        String::new()
    } else {
        format!("{}: ", field.replace('_', " "))
    };
    let line = |sign: &str, text: &str| format!("{sign} {label}{text}");
    if let (Some(Item::List(old)), Some(Item::List(new))) = (&change.old, &change.new) {
        let gone = old.iter().filter(|x| !new.contains(x));
        let added = new.iter().filter(|x| !old.contains(x));
        let mut out: Vec<String> = gone.map(|x| line("-", x)).collect();
        out.extend(added.map(|x| line("+", x)));
        if out.is_empty() {
            out.push(line("-", &old.join("; ")));
            out.push(line("+", &new.join("; ")));
        }
        return out;
    }
    let mut out = Vec::new();
    for (sign, item) in [("-", &change.old), ("+", &change.new)] {
        match item {
            None => {}
            Some(Item::List(items)) => out.extend(items.iter().map(|x| line(sign, x))),
            Some(Item::Branch(branch)) if branch.text("outcome").is_none() => {
                if sign == "-" {
                    out.push(line(sign, "all of it"));
                } else {
                    leaves(branch, &label, &mut out);
                }
            }
            Some(item) => out.push(line(sign, &standing(Some(item)))),
        }
    }
    out
}

/// All texts of something that was not there, each with its key.
fn leaves(branch: &Branch, before: &str, out: &mut Vec<String>) {
    for entry in &branch.entries {
        let label = format!("{before}{}: ", entry.key.replace('_', " "));
        match &entry.item {
            Item::Text(text) => out.push(format!("+ {label}{text}")),
            Item::List(items) => out.extend(items.iter().map(|x| format!("+ {label}{x}"))),
            Item::Branch(inner) => leaves(inner, &label, out),
        }
    }
}

/// What moved a verdict, line by line.
#[must_use]
pub fn reasons(causes: &[Cause]) -> String {
    let mut out = String::new();
    let begin: Vec<&Cause> = causes.iter().filter(|c| c.begins()).collect();
    let passed = causes.iter().filter(|c| !c.begins());
    if begin.is_empty() {
        let text = "no text, answer or day that was recorded differs; the cause lies in other parts \
                    of the rules, or in the engine";
        wrap(&mut out, text, 2, 4);
    }
    for cause in &begin {
        wrap(&mut out, &format!("because {}", reason(cause)), 2, 4);
    }
    for cause in passed {
        wrap(&mut out, &format!("so {}", reason(cause)), 2, 4);
    }
    out
}

fn reason(c: &Cause) -> String {
    let regime = match c.several && !c.pack.is_empty() {
        true => format!("{}/", c.pack),
        false => String::new(),
    };
    let mut out = format!("{} {regime}{}", c.kind, c.id);
    if !c.title.is_empty() {
        out.push_str(&format!(" \"{}\"", c.title));
    }
    if c.old == c.new {
        out.push_str(&format!(": {}", c.new));
    } else {
        out.push_str(&format!(": {} -> {}", c.old, c.new));
    }
    out.push_str(match c.text.as_str() {
        "differs" => "; its text differs from the one recorded",
        "gone" => "; it is no longer in these rules",
        "new" => "; it played no part when this was recorded",
        _ => "",
    });
    out
}

/// A check as text.
#[must_use]
pub fn text(check: &Check) -> String {
    let mut out = String::new();
    let packs: Vec<String> = check
        .packs
        .iter()
        .map(|p| format!("{} {}", p.pack, p.version))
        .collect();
    let asked = format!(
        "Asked on {}, by the law of {}, under {}",
        check.on,
        check.law,
        packs.join(", ")
    );
    wrap(&mut out, &asked, 0, 2);
    wrap(&mut out, &counts(check), 0, 2);
    for system in &check.systems {
        if system.status != Status::Same || !system.reviews.is_empty() {
            out.push('\n');
            one(&mut out, system);
        }
    }
    if !check.rejected.is_empty() {
        out.push('\n');
    }
    for r in &check.rejected {
        let r = &r.rejected;
        let text = format!(
            "REJECTED {}:{} record {}: {} {}",
            r.source, r.line, r.record, r.code, r.message
        );
        wrap(&mut out, &text, 0, 2);
    }
    notes(&mut out, check);
    out
}

fn counts(check: &Check) -> String {
    let n = &check.counts;
    let mut parts = vec![format!("{} as recorded", n.same)];
    let mut add = |n: usize, words: &str| {
        if n > 0 {
            parts.push(format!("{n} {words}"));
        }
    };
    add(n.verdict, "with another verdict");
    add(n.wording, "with other words alone");
    add(n.new, "without a snapshot");
    add(n.missing, "snapshots without a system");
    add(n.unread, "that could not be read");
    let joined = parts.join(", ");
    let called = check.systems.iter().filter(|s| s.needs_review()).count();
    match called {
        0 => format!("Systems: {joined}."),
        1 => format!("Systems: {joined}. Changed answers call for a review of 1."),
        n => format!("Systems: {joined}. Changed answers call for a review of {n}."),
    }
}

/// One system that is not as recorded.
pub(super) fn one(out: &mut String, s: &Checked) {
    wrap(out, &title(s), 0, 2);
    for line in reviews(s) {
        wrap(out, &line, 2, 4);
    }
    if s.status == Status::Verdict {
        out.push_str(&reasons(&s.causes));
        out.push_str(&changes(&s.verdict));
        if !s.wording.is_empty() {
            let text = format!("in the wording, {} with it", texts(s.wording.len()));
            wrap(out, &text, 2, 4);
        }
    } else {
        out.push_str(&changes(&s.wording));
    }
}

/// The reviews for which changed answers call, line by line.
#[must_use]
pub fn reviews(s: &Checked) -> Vec<String> {
    let lines = s.reviews.iter().map(|r| call_words(r, Lang::En));
    lines.collect()
}

/// The line above a system.
#[must_use]
pub fn title(s: &Checked) -> String {
    let mut out = format!("{} {}", s.status.word().to_uppercase(), s.system);
    if let Some(source) = &s.source {
        out.push_str(&format!(" ({source})"));
    }
    if !s.summary.is_empty() {
        out.push_str(&format!(": {}", s.summary));
    }
    out
}

/// What is no difference, told once with the systems that it is about.
fn notes(out: &mut String, check: &Check) {
    let all = check.systems.iter();
    let all = all.flat_map(|s| s.notes.iter().map(move |n| (n, &s.system)));
    for (i, (note, systems)) in groups(all, |(n, _)| (*n).clone()).into_iter().enumerate() {
        if i == 0 {
            out.push('\n');
        }
        let ids: Vec<&str> = systems.iter().map(|(_, id)| id.as_str()).collect();
        wrap(out, &format!("note: {note}: {}", ids.join(", ")), 0, 2);
    }
}
