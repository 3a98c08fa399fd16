//! An explanation as a document in Markdown; nothing is left out.

use std::fmt::Write as _;

use super::told::{Block, Teller};
use super::{Explanation, RegimeExplanation};
use crate::report::classification::markdown::cell;
use solon_messages::{Lang, explain};

/// The explanation as a document.
#[must_use]
pub fn text(explanation: &Explanation, lang: Lang) -> String {
    let name = match &explanation.system {
        Some(system) if system.name.is_empty() => &system.id,
        Some(system) => &system.name,
        None => explain::AllSystems.say(lang),
    };
    // Writing to a string cannot fail.
    let mut out = String::new();
    let _ = writeln!(out, "# {} · {}", cell(name), explanation.on);
    for one in &explanation.regimes {
        regime(&mut out, one, explanation.system.is_some(), lang);
    }
    out
}

fn regime(out: &mut String, regime: &RegimeExplanation, system: bool, lang: Lang) {
    let teller = Teller { lang, full: true };
    let _ = writeln!(out, "\n## {} {}\n", cell(&regime.title), regime.version);
    let standing = teller.standing(regime);
    for line in standing.into_iter().filter(|_| system) {
        let _ = writeln!(out, "- {}", cell(&line));
    }
    for block in teller.blocks(regime) {
        write(out, &block);
    }
}

fn write(out: &mut String, block: &Block) {
    if block.items.is_empty() && block.after.is_empty() {
        let _ = writeln!(out, "\n{}", block.head);
        return;
    }
    let _ = writeln!(out, "\n### {}\n", cell(&block.head));
    if let Some(before) = &block.before {
        let _ = writeln!(out, "{}\n", cell(before));
    }
    for (at, item) in block.items.iter().enumerate() {
        let mark = match block.numbered {
            true => format!("{}.", at + 1),
            false => "-".to_owned(),
        };
        let _ = writeln!(out, "{mark} {}", cell(&item.text));
        for line in &item.more {
            let _ = writeln!(out, "   - {}", cell(line));
        }
    }
    for line in &block.after {
        let _ = writeln!(out, "\n{}", cell(line));
    }
}
