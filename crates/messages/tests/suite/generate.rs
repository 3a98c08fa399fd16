//! From the files of words to the table in Rust: a line per key with its text in every language that
//! has it, English last, for all others. What a line becomes stands in `src/macros.rs`.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::catalogue::{Catalogue, Message, Piece};

/// The area of a key: `answer` of `answer-wrong-unit`.
pub fn area(key: &str) -> &str {
    key.split_once('-').map_or(key, |(area, _)| area)
}

/// A key as a type: `WrongUnit` of `answer-wrong-unit`.
pub fn name(key: &str) -> String {
    camel(key.split_once('-').map_or(key, |(_, name)| name))
}

fn camel(words: &str) -> String {
    let big = |w: &str| w[..1].to_uppercase() + &w[1..].to_lowercase();
    words.split('-').map(big).collect()
}

/// Paths below the folder of the crate's sources, with their texts.
pub fn files(catalogue: &Catalogue, command: &str) -> Vec<(String, String)> {
    let head = |about: &str| {
        format!("//! {about}\n//!\n//! Generated from the files of words by `{command}`.\n\n")
    };
    let mut root = head("The languages, and the keys by area.");
    root.push_str("languages! {\n");
    for l in &catalogue.languages {
        let (lang, code, name) = (camel(&l.code), &l.code, &l.name);
        writeln!(root, "    {lang} \"{code}\" \"{name}\",").unwrap();
    }
    root.push_str("}\n\n");
    let mut out = Vec::new();
    let mut areas: Vec<_> = catalogue.english().areas.iter().collect();
    areas.sort_by_key(|a| &a.name);
    for a in areas {
        writeln!(root, "pub mod {};", a.name).unwrap();
        let mut big = a.about.chars();
        let first = big.next().unwrap().to_uppercase();
        let mut text = head(&format!("{first}{}.", big.as_str()));
        text.push_str("use super::Lang;\n");
        let messages = &catalogue.english().messages;
        for m in messages.iter().filter(|m| area(&m.key) == a.name) {
            text.push_str(&line(catalogue, m));
        }
        out.push((format!("generated/{}.rs", a.name), text));
    }
    out.push(("generated.rs".to_owned(), root));
    out
}

/// The line of one key.
fn line(catalogue: &Catalogue, english: &Message) -> String {
    let (all, numbers) = english.parameters();
    let mut out = String::from("\n");
    let (kind, parameters) = if all.is_empty() {
        ("fixed", String::new())
    } else {
        let list = |x: BTreeSet<&str>| x.into_iter().collect::<Vec<_>>().join(" ");
        let shown = all.difference(&numbers).copied().collect();
        ("message", format!("({}) [{}] ", list(shown), list(numbers)))
    };
    writeln!(out, "{kind}! {{").unwrap();
    writeln!(out, "    /// “{}”", doc(&english.text)).unwrap();
    for remark in &english.comment {
        writeln!(out, "    ///\n    /// {remark}").unwrap();
    }
    writeln!(out, "    {} {parameters}{{", name(&english.key)).unwrap();
    for l in catalogue.languages.iter().skip(1) {
        if let Some(m) = l.get(&english.key) {
            writeln!(
                out,
                "        {} => {},",
                camel(&l.code),
                body(&m.text, kind == "fixed")
            )
            .unwrap();
        }
    }
    writeln!(
        out,
        "        _ => {}\n    }}\n}}",
        body(&english.text, kind == "fixed")
    )
    .unwrap();
    out
}

/// A text as a line of documentation.
fn doc(pieces: &[Piece]) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(t) => out.push_str(t),
            Piece::Shown(name) => out.push_str(&format!("{{{name}}}")),
            Piece::Choice(_, _, other) => out.push_str(&doc(other)),
        }
    }
    ['[', ']', '<', '>']
        .iter()
        .fold(out, |out, mark| out.replace(*mark, &format!("\\{mark}")))
}

/// A text as an expression.
fn body(pieces: &[Piece], fixed: bool) -> String {
    let choice = pieces.iter().position(|p| matches!(p, Piece::Choice(..)));
    if let Some(at) = choice
        && let Piece::Choice(name, some, other) = &pieces[at]
    {
        // The text around a choice goes into each of its variants: every leaf is a whole sentence.
        let whole = |inner: &[Piece]| {
            let all = [&pieces[..at], inner, &pieces[at + 1..]].concat();
            body(&all, fixed)
        };
        let mut out = format!("match *{name} {{ ");
        for (n, inner) in some {
            write!(out, "{n} => {}, ", whole(inner)).unwrap();
        }
        write!(out, "_ => {} }}", whole(other)).unwrap();
        return out;
    }
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(t) if fixed => text.push_str(t),
            Piece::Text(t) => text.push_str(&t.replace('{', "{{").replace('}', "}}")),
            Piece::Shown(name) => write!(text, "{{{name}}}").unwrap(),
            Piece::Choice(..) => {}
        }
    }
    if fixed {
        format!("{text:?}")
    } else if pieces.iter().all(|p| matches!(p, Piece::Text(_))) {
        format!(
            "String::from({:?})",
            text.replace("{{", "{").replace("}}", "}")
        )
    } else {
        format!("format!({text:?})")
    }
}
