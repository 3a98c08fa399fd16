//! An explanation for people, short enough to be read at one go unless all is asked for.

use super::told::{Block, Teller};
use super::{Explanation, RegimeExplanation};
use crate::report::layout::wrap;
use solon_messages::{Lang, explain};

/// The most lines of one system.
const LINES: usize = 40;
/// Of several regimes each has so many at least.
const LEAST: usize = 6;

/// The explanation as text; with `full` nothing is left out.
#[must_use]
pub fn text(explanation: &Explanation, full: bool, lang: Lang) -> String {
    let name = match &explanation.system {
        Some(system) if system.name.is_empty() => &system.id,
        Some(system) => &system.name,
        None => explain::AllSystems.say(lang),
    };
    let mut out = String::new();
    let law = match &explanation.law {
        Some(day) if *day != explanation.on => format!(" · {}", explain::Law { day }.say(lang)),
        _ => String::new(),
    };
    wrap(&mut out, &format!("{name} · {}{law}", explanation.on), 0, 2);
    let each = match explanation.regimes.len() {
        0 | 1 => LINES,
        n => (LINES / n).max(LEAST),
    };
    for one in &explanation.regimes {
        let mut own = String::new();
        regime(&mut own, one, explanation.system.is_some(), full, lang);
        out.push_str(&if full { own } else { cut(own, each - 1, lang) });
    }
    out
}

/// The first lines of a text, and how many more there are.
fn cut(text: String, most: usize, lang: Lang) -> String {
    let all = text.lines().count();
    if all <= most {
        return text;
    }
    let kept: Vec<&str> = text.lines().take(most - 1).collect();
    let n = all - kept.len();
    let mut out = kept.join("\n").trim_end().to_owned();
    out.push('\n');
    wrap(&mut out, &explain::Cut { n }.say(lang), 0, 2);
    out
}

fn regime(out: &mut String, regime: &RegimeExplanation, system: bool, full: bool, lang: Lang) {
    let teller = Teller { lang, full };
    wrap(out, &format!("{} {}", regime.title, regime.version), 0, 2);
    let standing = teller.standing(regime);
    for line in standing.into_iter().filter(|_| system) {
        wrap(out, &line, 2, 4);
    }
    for block in teller.blocks(regime) {
        write(out, &block);
    }
}

fn write(out: &mut String, block: &Block) {
    out.push('\n');
    wrap(out, &block.head, 0, 2);
    if let Some(before) = &block.before {
        wrap(out, before, 2, 4);
    }
    for (at, item) in block.items.iter().enumerate() {
        match block.numbered {
            true => wrap(out, &format!("{}. {}", at + 1, item.text), 2, 5),
            false => wrap(out, &item.text, 2, 4),
        }
        let indent = if block.numbered { 5 } else { 4 };
        for line in &item.more {
            wrap(out, line, indent, indent + 2);
        }
    }
    for line in &block.after {
        wrap(out, line, 2, 4);
    }
}
