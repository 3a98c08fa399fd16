//! What changed descriptions mean, as a comment on a pull request: the sum of it, a table of the systems
//! that need a review or move, the rest folded away. Names cannot break out of their place.

use std::fmt::Write as _;

use super::{Redescribed, RegimeMove, SystemChange, words};
use crate::report::difference::markdown::{escape, html, table};
use crate::report::difference::told::name;
use crate::words::marks;
use solon_messages::{Lang, change, described};

/// The most systems of the table, and of the details.
const SHOWN: usize = 60;

/// What changed descriptions mean, as Markdown.
#[must_use]
pub fn markdown(of: &Redescribed, lang: Lang) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "## {}\n", described::Title.say(lang));
    let (before, after, day) = (bold(&of.old), bold(&of.new), escape(&of.on));
    for line in [
        described::Before { name: before }.say(lang),
        described::After { name: after }.say(lang),
        escape(words::under(of, lang)),
        change::Day { day }.say(lang),
    ] {
        let _ = writeln!(out, "- {line}");
    }
    let _ = writeln!(out, "\n**{}**", escape(words::sum(of, lang)));
    let apart = words::apart(of, lang);
    if !apart.is_empty() {
        out.push('\n');
    }
    for line in apart {
        let _ = writeln!(out, "- {}", escape(line));
    }
    if !of.differs() && of.is_whole() {
        let _ = writeln!(out, "\n{}", change::Nothing.say(lang));
    }
    let systems = of.by_urgency();
    rows(&mut out, of, &systems, lang);
    details(&mut out, of, &systems, lang);
    let _ = writeln!(out, "\n{}", change::Informs.say(lang));
    out
}

fn bold(text: &str) -> String {
    format!("**{}**", escape(text))
}

fn full_name(s: &SystemChange) -> String {
    let name = name(&s.system);
    match name == s.system.id {
        true => name.to_owned(),
        false => format!("{name} ({})", s.system.id),
    }
}

/// The systems that need a review, or move in level, days or scope.
fn rows(out: &mut String, of: &Redescribed, systems: &[&SystemChange], lang: Lang) {
    let cells = |lines: Vec<String>| {
        let lines: Vec<String> = lines.iter().map(escape).collect();
        lines.join("<br>")
    };
    let all: Vec<[String; 3]> = systems
        .iter()
        .filter_map(|s| {
            let levels = |m: &RegimeMove| words::levels(of, m, lang);
            let moves: Vec<String> = s.regimes.iter().flat_map(levels).collect();
            let reviews = words::reviews(s, lang);
            if moves.is_empty() && reviews.is_empty() {
                return None;
            }
            Some([escape(full_name(s)), cells(reviews), cells(moves)])
        })
        .collect();
    if all.is_empty() {
        return;
    }
    let head = [
        change::HeadSystem.say(lang),
        described::HeadReview.say(lang),
        change::HeadChange.say(lang),
    ];
    out.push('\n');
    table(out, head, all.get(..SHOWN).unwrap_or(&all));
    more(out, all.len(), lang);
}

/// How many more there are than are shown.
fn more(out: &mut String, all: usize, lang: Lang) {
    let n = all.saturating_sub(SHOWN);
    if n > 0 {
        let _ = writeln!(out, "\n{}", described::MoreSystems { n }.say(lang));
    }
}

/// Duties that come and go, and the answers that differ.
fn details(out: &mut String, of: &Redescribed, systems: &[&SystemChange], lang: Lang) {
    if systems.is_empty() {
        return;
    }
    let title = html(change::Details.say(lang));
    let _ = writeln!(out, "\n<details>\n<summary>{title}</summary>\n");
    for s in systems.iter().take(SHOWN) {
        let name = bold(&full_name(s));
        let source = escape(&s.system.source);
        let _ = writeln!(out, "- {name}{}", marks::paren(lang, &source));
        let provisions = |m: &RegimeMove| words::provisions(of, m, lang);
        let lines = s.regimes.iter().flat_map(provisions);
        for line in lines.chain(words::answers(s, lang)) {
            let _ = writeln!(out, "  - {}", escape(line));
        }
    }
    more(out, systems.len(), lang);
    out.push_str("\n</details>\n");
}
