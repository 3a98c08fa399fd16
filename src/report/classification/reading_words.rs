//! What comes of another reading of a contested point, in words.

use super::RegimeView;
use crate::report::wire::{Alternative, Governs, Regime};
use crate::words::marks;
use solon_messages::{Lang, report};

/// The verdict on scope where it is another one, and the levels that are other ones. Out of scope there
/// is no level.
pub(in crate::report) fn result(
    view: &RegimeView<'_>,
    regime: &Regime,
    other: &Alternative,
    lang: Lang,
) -> String {
    if other.scope == Governs::Out {
        return report::OutOfScope.say(lang).to_owned();
    }
    let verdict = marks::verdict(lang, other.scope.word());
    let verdict = report::Scope { verdict }.say(lang);
    let mut out = Vec::new();
    if other.scope != regime.scope.verdict {
        out.push(verdict.clone());
    }
    let changed = |(scale, levels): &(&String, &[String; 2])| {
        let now = regime.scales.get(*scale);
        now.is_none_or(|now| {
            [now.lower.as_str(), now.upper.as_str()] != levels.each_ref().map(String::as_str)
        })
    };
    let levels = other.scales.iter().filter(changed);
    out.extend(levels.map(|(scale, [low, high])| view.scales.range(scale, [low, high])));
    if out.is_empty() {
        return verdict;
    }
    out.join(marks::list(lang))
}
