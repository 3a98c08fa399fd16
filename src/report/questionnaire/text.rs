//! The vocabulary for people to read: as text of at most 100 columns, and as Markdown.

use super::order::ordered;
use super::{Choice, Question, Vocabulary, hanging};
use crate::words::{self, marks};
use solon_messages::{Lang, ask};

/// How many rules the text names that read a fact.
const SHOWN: usize = 10;

/// The questions as text.
#[must_use]
pub fn text(v: &Vocabulary, lang: Lang) -> String {
    let mut out = String::new();
    for pack in &v.packs {
        hanging(
            &mut out,
            "",
            "",
            &format!("{} {} ({})", pack.title, pack.version, pack.id),
            2,
        );
    }
    hanging(&mut out, "", "", &counted(v, lang), 2);
    hanging(&mut out, "", "", ask::Legend.say(lang), 2);
    for (_, q) in ordered(&Vec::from_iter(&v.facts)) {
        out.push('\n');
        question(&mut out, v, q, lang);
    }
    out
}

fn counted(v: &Vocabulary, lang: Lang) -> String {
    let always = v.facts.iter().filter(|q| q.only_when.is_none()).count();
    let n = v.facts.len();
    ask::Counted { always, n }.say(lang)
}

fn flags(q: &Question, lang: Lang) -> Vec<String> {
    let mut out = Vec::new();
    if q.judgement {
        out.push(ask::Rationale.say(lang).to_owned());
    }
    if q.mutable {
        out.push(ask::DesignChoice.say(lang).to_owned());
    }
    if q.cost != 1 {
        out.push(ask::Cost { cost: q.cost }.say(lang));
    }
    match (q.needed, q.otherwise) {
        (true, _) => {}
        (false, true) => out.push(ask::OtherReading.say(lang).to_owned()),
        (false, false) => out.push(ask::NoLevel.say(lang).to_owned()),
    }
    out
}

fn asked_when(q: &Question, lang: Lang) -> Option<String> {
    let condition = &q.only_when.as_ref()?.check;
    Some(ask::AskedWhen { condition }.say(lang))
}

fn question(out: &mut String, v: &Vocabulary, q: &Question, lang: Lang) {
    let mut head = vec![q.answer_words(lang)];
    head.extend(flags(q, lang));
    hanging(
        out,
        "",
        "",
        &format!(
            "{}{}{}",
            q.name,
            marks::colon(lang),
            head.join(marks::semi(lang))
        ),
        4,
    );
    hanging(out, "  ", "", &q.ask, 0);
    if !q.help.is_empty() {
        hanging(out, "  ", "", &q.help, 0);
    }
    if let Some(when) = asked_when(q, lang) {
        hanging(out, "  ", "", &when, 2);
    }
    for heading in &q.groups {
        if !heading.words.is_empty() {
            hanging(out, "    ", "", &heading.words, 2);
        }
        for value in &heading.values {
            let head = format!("{} {}   ", mark(value), value.name);
            hanging(out, "    ", &head, &value.words, 4);
            if !value.help.is_empty() {
                hanging(out, "        ", "", &value.help, 0);
            }
            if let Some(line) = value.opens_line(q, lang) {
                hanging(out, "        ", "", &line, 2);
            }
        }
    }
    for line in q.opens_lines(lang) {
        hanging(out, "    ", "", &line, 4);
    }
    for line in q.ratio_lines(lang) {
        hanging(out, "  ", "", &line, 4);
    }
    let users = q.users(v.packs.len());
    if !users.is_empty() {
        let more = users.len().saturating_sub(SHOWN);
        let list: Vec<String> = users.iter().take(SHOWN).cloned().collect();
        let mut list = marks::with_kinds(lang, &list);
        if more > 0 {
            list = ask::AndMore { list, more }.say(lang);
        }
        let line = ask::ReadBy { list }.say(lang);
        hanging(out, "  ", "", &line, 2);
    }
}

fn mark(value: &Choice) -> char {
    if value.near { '~' } else { '-' }
}

/// The questions as Markdown.
#[must_use]
pub fn markdown(v: &Vocabulary, lang: Lang) -> String {
    let titles: Vec<&str> = v.packs.iter().map(|p| p.title.as_str()).collect();
    let packs = titles.join(marks::list(lang));
    let mut out = format!("# {}\n\n", ask::Title { packs }.say(lang));
    for pack in &v.packs {
        out.push_str(&format!("- `{}` {}\n", pack.id, pack.version));
    }
    out.push_str(&format!("\n{}\n", counted(v, lang)));
    for (_, q) in ordered(&Vec::from_iter(&v.facts)) {
        section(&mut out, v, q, lang);
    }
    out
}

/// What a line of a list may hold: Markdown takes `<` and `|` for its own.
fn plain(text: &str) -> String {
    text.replace('<', "&lt;").replace('|', "\\|")
}

/// A provision that reads a question.
fn user(named: &str, lang: Lang) -> String {
    match marks::kind_and_id(named) {
        ("rule", _) => format!("`{named}`"),
        (kind, id) => {
            let kind = marks::kind(lang, kind);
            ask::User { id, kind, named }.say(lang)
        }
    }
}

fn section(out: &mut String, v: &Vocabulary, q: &Question, lang: Lang) {
    out.push_str(&format!("\n## `{}`\n\n**{}**\n", q.name, plain(&q.ask)));
    if !q.help.is_empty() {
        out.push_str(&format!("\n{}\n", plain(&q.help)));
    }
    let mut head = vec![q.answer_words(lang)];
    head.extend(flags(q, lang));
    let answer = head.join(marks::semi(lang));
    let answer = ask::Answer { answer }.say(lang);
    out.push_str(&format!("\n- {answer}\n"));
    if let Some(when) = asked_when(q, lang) {
        out.push_str(&format!("- {}\n", plain(&when)));
    }
    for line in q.opens_lines(lang) {
        out.push_str(&format!("- {line}\n"));
    }
    for line in q.ratio_lines(lang) {
        out.push_str(&format!("- {}\n", plain(&line)));
    }
    if !q.cites.is_empty() {
        let cites = q.cites.iter();
        let cites = cites.map(|c| words::cited(&c.title, &c.place, lang));
        let cites: Vec<String> = cites.collect();
        let places = cites.join(marks::semi(lang));
        let serves = ask::Serves { places }.say(lang);
        out.push_str(&format!("- {serves}\n"));
    }
    let users = q.users(v.packs.len());
    if !users.is_empty() {
        let list: Vec<String> = users.iter().map(|u| user(u, lang)).collect();
        let list = list.join(marks::list(lang));
        out.push_str(&format!("- {}\n", ask::ReadBy { list }.say(lang)));
    }
    for heading in &q.groups {
        if heading.words.is_empty() {
            out.push('\n');
        } else {
            out.push_str(&format!("\n*{}*\n\n", plain(&heading.words)));
        }
        for value in &heading.values {
            let (tilde, near) = if value.near {
                ("~ ", marks::paren(lang, ask::Near.say(lang)))
            } else {
                ("", String::new())
            };
            out.push_str(&format!(
                "- {tilde}`{}`: {}{near}\n",
                value.name,
                plain(&value.words)
            ));
            if !value.help.is_empty() {
                out.push_str(&format!("  <br>{}\n", plain(&value.help)));
            }
            if let Some(line) = value.opens_line(q, lang) {
                out.push_str(&format!("  <br>{line}\n"));
            }
        }
    }
}
