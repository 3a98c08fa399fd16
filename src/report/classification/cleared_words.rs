//! Rules that are cleared, in words: what is wanting, and why the law draws the line there.

use crate::report::wire;
use crate::words::marks;
use solon_messages::{Lang, cleared, document};

/// The heading of what is told of them.
pub(in crate::report) fn heading(lang: Lang) -> &'static str {
    cleared::Heading.say(lang)
}

/// What is wanting, and why the law draws the line there.
pub(in crate::report) fn reason(one: &wire::Cleared, lang: Lang) -> String {
    let label = one.by.replace('_', " ");
    let what = one.words.as_deref().unwrap_or(&label);
    let places: Vec<&str> = one.cites.iter().map(|c| c.place.as_str()).collect();
    let places = marks::paren(lang, &places.join(marks::places(lang)));
    let because = &one.because;
    cleared::Reason {
        because,
        places,
        what,
    }
    .say(lang)
}

/// Each reason with the rules that it clears.
pub(in crate::report) fn grouped(
    cleared: &[wire::Cleared],
) -> Vec<(&wire::Cleared, Vec<&wire::Cleared>)> {
    let mut out: Vec<(&wire::Cleared, Vec<&wire::Cleared>)> = Vec::new();
    for one in cleared {
        let same = |(first, _): &&mut (&wire::Cleared, Vec<&wire::Cleared>)| {
            (&first.by, &first.because, &first.cites) == (&one.by, &one.because, &one.cites)
        };
        match out.iter_mut().find(same) {
            Some((_, rules)) => rules.push(one),
            None => out.push((one, vec![one])),
        }
    }
    out
}

/// The rows of a table of them, and its head.
pub(in crate::report) fn rows(
    regime: &wire::Regime,
    lang: Lang,
) -> ([&'static str; 3], Vec<[String; 3]>) {
    let head = [
        document::Rule.say(lang),
        document::Title.say(lang),
        document::Reason.say(lang),
    ];
    let row = |x: &wire::Cleared| [x.rule.clone(), x.title.clone(), reason(x, lang)];
    (head, regime.cleared.iter().map(row).collect())
}
