//! What changed descriptions mean, as text: how many systems need a review first, then a few lines on
//! each.

use super::{Redescribed, SystemChange, words};
use crate::report::difference::told::name;
use crate::report::layout::{heading, wrap};
use solon_messages::{Lang, change, described};

/// The most systems that are told.
const SHOWN: usize = 40;

/// What changed descriptions mean, as text.
#[must_use]
pub fn text(of: &Redescribed, lang: Lang) -> String {
    let mut out = String::new();
    wrap(&mut out, &format!("- {}", of.old), 0, 2);
    wrap(&mut out, &format!("+ {}", of.new), 0, 2);
    let day = &of.on;
    wrap(&mut out, &change::Day { day }.say(lang), 0, 2);
    wrap(&mut out, &words::under(of, lang), 0, 2);
    out.push('\n');
    wrap(&mut out, &words::sum(of, lang), 0, 2);
    for line in words::apart(of, lang) {
        wrap(&mut out, &line, 0, 2);
    }
    let systems = of.by_urgency();
    for system in systems.iter().take(SHOWN) {
        one(&mut out, of, system, lang);
    }
    let more = systems.len().saturating_sub(SHOWN);
    if more > 0 {
        out.push('\n');
        wrap(
            &mut out,
            &described::MoreSystems { n: more }.say(lang),
            0,
            2,
        );
    }
    if !of.differs() && of.is_whole() {
        out.push('\n');
        wrap(&mut out, change::Nothing.say(lang), 0, 2);
    }
    out
}

fn one(out: &mut String, of: &Redescribed, s: &SystemChange, lang: Lang) {
    let system = &s.system;
    heading(
        out,
        &format!("{} ({})  {}", name(system), system.id, system.source),
    );
    let mut lines = words::reviews(s, lang);
    for regime in &s.regimes {
        lines.extend(words::levels(of, regime, lang));
    }
    for regime in &s.regimes {
        lines.extend(words::provisions(of, regime, lang));
    }
    lines.extend(words::answers(s, lang));
    for line in lines {
        wrap(out, &line, 2, 4);
    }
}
