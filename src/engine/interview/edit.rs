//! Changes answers in the text of a description, line by line, so that comments and order stay. Nothing
//! is taken on trust: what came of it is read again, and where it does not say the same, it is not used.

use serde_json::Value;

use super::yaml::{bare, line};
use crate::facts::{self, Format, Written};
use solon_messages::Lang;

/// The lines of one answer: the first one, and the one behind the last.
struct Span {
    fact: String,
    from: usize,
    to: usize,
}

/// Answers in order: the name of the question, and what was said.
type Answers = [(String, Value)];

/// What is said of a question.
fn said<'a>(answers: &'a Answers, fact: &str) -> Option<&'a Value> {
    let mut all = answers.iter();
    all.find(|(key, _)| bare(key) == fact).map(|(_, said)| said)
}

/// A text with other answers. `None` where it is written in a way that cannot be changed line by line:
/// `says` tells whether a description says what it should.
pub(super) fn edited(
    text: &str,
    answers: &Answers,
    says: &dyn Fn(&Written) -> bool,
) -> Option<String> {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let lines: Vec<&str> = text.lines().collect();
    let (at, spans, indent) = spans(&lines)?;
    let old: Vec<(String, Value)> = read(text)?.facts;
    let mut out: Vec<String> = Vec::new();
    let last = spans.last().map_or(at + 1, |s| s.to);
    for (i, own) in lines.iter().enumerate() {
        if i == last {
            new(answers, &spans, &indent, &mut out);
        }
        let span = spans.iter().find(|s| (s.from..s.to).contains(&i));
        match span.map(|s| (s, said(answers, &s.fact))) {
            None if i == at => out.push(heading(own).to_owned()),
            None => out.push((*own).to_owned()),
            Some((span, Some(value))) if said(&old, &span.fact) == Some(value) => {
                out.push((*own).to_owned());
            }
            Some((span, Some(value))) if i == span.from => {
                let remark = remark(own).filter(|_| span.to == span.from + 1);
                out.push(written(&span.fact, value, &indent) + remark.unwrap_or_default());
            }
            Some(_) => {}
        }
    }
    if last >= lines.len() {
        new(answers, &spans, &indent, &mut out);
    }
    let text = out.join(end) + end;
    let again = read(&text)?;
    says(&again).then_some(text)
}

/// Answers that the text does not have yet.
fn new(answers: &Answers, spans: &[Span], indent: &str, out: &mut Vec<String>) {
    let known = |fact: &str| spans.iter().any(|s| s.fact == fact);
    let all = answers.iter().map(|(key, said)| (bare(key), said));
    let fresh = all.filter(|(fact, _)| !known(fact));
    out.extend(fresh.map(|(fact, value)| written(fact, value, indent)));
}

fn written(fact: &str, value: &Value, indent: &str) -> String {
    let mut out = String::new();
    line(&mut out, indent, fact, value);
    out.trim_end().to_owned()
}

/// What a text says, where it is one description.
fn read(text: &str) -> Option<Written> {
    let refuse = |_: &str| Err(String::new());
    let documents = facts::parse(Lang::En, "description", text, Format::Yaml, &refuse);
    match documents.as_slice() {
        [only] => only.written(),
        _ => None,
    }
}

/// The head of the answers, with something below it.
fn heading(line: &str) -> &str {
    match line.trim_end() {
        "facts: {}" => "facts:",
        _ => line,
    }
}

/// A remark behind an answer, with the space before it; where there are quotes, nothing is sure.
fn remark(line: &str) -> Option<&str> {
    let at = line.find(" #").filter(|_| !line.contains(['"', '\'']))?;
    let begins = line.get(..at)?.trim_end().len();
    line.get(begins..)
}

fn is_said(line: &str) -> bool {
    let text = line.trim_start();
    !text.is_empty() && !text.starts_with('#')
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// The line at which the answers begin, the lines of each, and how far they are indented.
fn spans(lines: &[&str]) -> Option<(usize, Vec<Span>, String)> {
    let bare_head = |l: &&str| {
        let rest = l.strip_prefix("facts:").map(str::trim);
        rest.is_some_and(|r| r.is_empty() || r == "{}" || r.starts_with('#'))
    };
    let at = lines.iter().position(bare_head)?;
    let below = || lines.iter().enumerate().skip(at + 1);
    let end = below()
        .find(|(_, l)| is_said(l) && indent_of(l) == 0)
        .map_or(lines.len(), |(i, _)| i);
    let said = || below().take(end - at - 1).filter(|(_, l)| is_said(l));
    let indent = said().next().map_or(2, |(_, l)| indent_of(l));
    let mut out: Vec<Span> = Vec::new();
    for (i, own) in said() {
        let key = (indent_of(own) == indent).then(|| own.trim_start().split_once(':'));
        match (key.flatten(), out.last_mut()) {
            (Some((key, _)), _) if !key.starts_with(['-', '{', '[']) => out.push(Span {
                fact: bare(key.trim().trim_matches(['"', '\''])).to_owned(),
                from: i,
                to: i + 1,
            }),
            (_, Some(last)) => last.to = i + 1,
            (_, None) => return None,
        }
    }
    Some((at, out, " ".repeat(indent)))
}
