//! An overview as a document in Markdown.

use super::lines::{self, Section};
use super::{Called, RegisterOverview};
use crate::report::classification::markdown::cell;
use solon_messages::{Lang, glance};

/// So many rows a table has at most.
const MOST: usize = 20;

/// The overview. `called` says how, for what to do next.
#[must_use]
pub fn markdown(o: &RegisterOverview, called: &Called, lang: Lang) -> String {
    let title = glance::Title.say(lang);
    let mut out = format!("# {}\n", cell(title));
    for line in lines::head(o, lang) {
        out.push_str(&format!("\n{}\n", cell(&line)));
    }
    for section in lines::sections(o, MOST, lang) {
        part(&mut out, &section);
    }
    out.push_str(&format!("\n## {}\n\n", cell(glance::Next.say(lang))));
    let (first, rest) = lines::next(o, called, lang);
    for line in first {
        out.push_str(&format!("- {line}\n"));
    }
    for line in rest {
        out.push_str(&format!("  - {line}\n"));
    }
    out
}

fn part(out: &mut String, section: &Section) {
    out.push_str(&format!("\n## {}\n\n", cell(&section.title)));
    let line = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|c| cell(c)).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    out.push_str(&line(&section.head));
    out.push_str(&"| --- ".repeat(section.head.len()));
    out.push_str("|\n");
    for row in &section.rows {
        out.push_str(&line(row));
    }
    if let Some(more) = &section.more {
        out.push_str(&format!("\n{}\n", cell(more)));
    }
}
