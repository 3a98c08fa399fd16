//! The vocabulary for people to read: as text of at most 100 columns, and as Markdown.

use super::opens::ordered;
use super::{Choice, Question, Vocabulary, hanging};
use crate::report::answers::say;
use crate::report::wire::Cite;
use crate::words::{self, marks};

/// How many rules the text names that read a fact.
const SHOWN: usize = 10;

/// The questions as text.
#[must_use]
pub fn text(v: &Vocabulary, lang: &str) -> String {
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
    let legend = say(
        lang,
        "`-` is a value to choose; `~` decides nothing and stands there so that the right line is chosen.",
        "“-”和“~”各行均可选择；选“~”行不影响结果，列出是为了便于选对。",
    );
    hanging(&mut out, "", "", &counted(v, lang), 2);
    hanging(&mut out, "", "", legend, 2);
    for (_, q) in ordered(&Vec::from_iter(&v.facts)) {
        out.push('\n');
        question(&mut out, v, q, lang);
    }
    out
}

fn counted(v: &Vocabulary, lang: &str) -> String {
    let always = v.facts.iter().filter(|q| q.only_when.is_none()).count();
    match lang {
        "zh" => format!("共{}个问题，其中{always}个始终询问。", v.facts.len()),
        _ => format!(
            "{} questions, {always} of them always asked.",
            v.facts.len()
        ),
    }
}

fn flags(q: &Question, lang: &str) -> Vec<String> {
    let mut out = Vec::new();
    if q.judgement {
        out.push(say(lang, "needs a rationale", "需说明理由").to_owned());
    }
    if q.mutable {
        out.push(say(lang, "a design choice", "可调整的设计选择").to_owned());
    }
    if q.cost != 1 {
        out.push(format!("{} {}", say(lang, "cost", "成本"), q.cost));
    }
    match (q.needed, q.used_by.is_empty()) {
        (true, _) => {}
        (false, true) => out.push(say(lang, "no level depends on it", "不影响等级").to_owned()),
        (false, false) => out.push(
            say(
                lang,
                "matters under another reading alone",
                "仅在采用其他解释时有影响",
            )
            .to_owned(),
        ),
    }
    out
}

fn asked_when(q: &Question, lang: &str) -> Option<String> {
    q.only_when.as_ref().map(|g| match lang {
        "zh" => format!("仅在下列情形询问：{}", g.check),
        _ => format!("asked only when: {}", g.check),
    })
}

fn question(out: &mut String, v: &Vocabulary, q: &Question, lang: &str) {
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
    let users = q.users(v.packs.len());
    if !users.is_empty() {
        let more = users.len().saturating_sub(SHOWN);
        let list: Vec<String> = users.iter().take(SHOWN).cloned().collect();
        let list = marks::with_kinds(lang, &list);
        let mut line = format!("{}{list}", say(lang, "read by: ", "用于："));
        if more > 0 {
            line.push_str(&match lang {
                "zh" => format!("，另有{more}条"),
                _ => format!(" and {more} more"),
            });
        }
        hanging(out, "  ", "", &line, 2);
    }
}

fn mark(value: &Choice) -> char {
    if value.near { '~' } else { '-' }
}

/// The questions as Markdown.
#[must_use]
pub fn markdown(v: &Vocabulary, lang: &str) -> String {
    let titles: Vec<&str> = v.packs.iter().map(|p| p.title.as_str()).collect();
    let mut out = format!(
        "# {}{}{}\n\n",
        say(lang, "Questions", "问题清单"),
        marks::colon(lang),
        titles.join(marks::list(lang))
    );
    for pack in &v.packs {
        out.push_str(&format!("- `{}` {}\n", pack.id, pack.version));
    }
    out.push_str(&format!("\n{}\n", counted(v, lang)));
    for (_, q) in ordered(&Vec::from_iter(&v.facts)) {
        section(&mut out, v, q, lang);
    }
    out
}

/// A place with its source.
fn cited(c: &Cite, lang: &str) -> String {
    match lang {
        "zh" => words::sourced(&c.title, &c.place, lang),
        _ => format!("{} {}", c.title, c.place),
    }
}

/// What a line of a list may hold: Markdown takes `<` and `|` for its own.
fn plain(text: &str) -> String {
    text.replace('<', "&lt;").replace('|', "\\|")
}

fn section(out: &mut String, v: &Vocabulary, q: &Question, lang: &str) {
    out.push_str(&format!("\n## `{}`\n\n**{}**\n", q.name, plain(&q.ask)));
    if !q.help.is_empty() {
        out.push_str(&format!("\n{}\n", plain(&q.help)));
    }
    let mut head = vec![q.answer_words(lang)];
    head.extend(flags(q, lang));
    out.push_str(&format!(
        "\n- {}{}{}\n",
        say(lang, "answer", "回答"),
        marks::colon(lang),
        head.join(say(lang, "; ", "；"))
    ));
    if let Some(when) = asked_when(q, lang) {
        out.push_str(&format!("- {}\n", plain(&when)));
    }
    for line in q.opens_lines(lang) {
        out.push_str(&format!("- {line}\n"));
    }
    if !q.cites.is_empty() {
        let cites: Vec<String> = q.cites.iter().map(|c| cited(c, lang)).collect();
        out.push_str(&format!(
            "- {}{}{}\n",
            say(lang, "serves", "所据条文"),
            marks::colon(lang),
            cites.join(marks::semi(lang))
        ));
    }
    let users = q.users(v.packs.len());
    if !users.is_empty() {
        let list: Vec<String> = users
            .iter()
            .map(|u| match (lang, u.split_once(' ')) {
                ("zh", Some((kind, id))) => format!("{}`{id}`", marks::kind(lang, kind)),
                _ => format!("`{u}`"),
            })
            .collect();
        out.push_str(&format!(
            "- {}{}{}\n",
            say(lang, "read by", "用于"),
            marks::colon(lang),
            list.join(marks::list(lang))
        ));
    }
    for heading in &q.groups {
        if heading.words.is_empty() {
            out.push('\n');
        } else {
            out.push_str(&format!("\n*{}*\n\n", plain(&heading.words)));
        }
        for value in &heading.values {
            let near = if value.near {
                say(
                    lang,
                    " (does not decide; here to choose the right line)",
                    "（不影响结果；便于选对）",
                )
            } else {
                ""
            };
            let tilde = if value.near { "~ " } else { "" };
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
