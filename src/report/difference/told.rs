//! How levels and provisions stand on one side, in the words that every rendering shares.

use super::causes::{Cause, Named};
use super::{Event, ItemChange, Levels, Moved, Standing};
use crate::report::groups;
use crate::report::phrases::{days_words, home_places};
use crate::report::scales::Scales;
use crate::report::wire::{Edge, Status, Subject, System, TextChange};
use crate::words::marks;
use solon_messages::{Lang, change, report};

/// How a system is called.
pub(in crate::report) fn name(system: &System) -> &str {
    if system.name.is_empty() {
        &system.id
    } else {
        &system.name
    }
}

/// A system's name with its id.
pub(super) fn full_name(m: &Moved) -> String {
    let name = name(&m.system);
    if name == m.system.id {
        name.to_owned()
    } else {
        format!("{name} ({})", m.system.id)
    }
}

/// The levels of a scale on one side.
pub(in crate::report) fn levels_words(
    scales: &Scales,
    scale: &str,
    levels: Option<&Levels>,
    lang: Lang,
) -> String {
    let Some(l) = levels else {
        return change::NoLevel.say(lang).to_owned();
    };
    let words = |[a, b]: &[String; 2]| scales.range(scale, [a, b]);
    let mut out = words(&l.class);
    if let Some(day) = &l.applies_from {
        out = change::From { day, level: out }.say(lang);
    }
    if l.in_effect != l.class {
        let level = words(&l.in_effect);
        let now = change::OnThisDay { level }.say(lang);
        out.push_str(&marks::paren(lang, &now));
    }
    if l.decision != l.class {
        let level = words(&l.decision);
        let burden = change::ByBurden { level }.say(lang);
        out.push_str(&marks::paren(lang, &burden));
    }
    if l.scope_open {
        out.push_str(report::ScaleScopeOpen.say(lang));
    }
    out
}

/// The causes of a move, each in a few words.
pub(super) fn cause_words(causes: &[Cause], lang: Lang) -> Vec<String> {
    let each = causes.iter().map(|cause| match cause {
        Cause::Clause(named) => with_places(named, lang),
        Cause::NoClause(named) => {
            let clause = with_places(named, lang);
            change::NoLonger { clause }.say(lang)
        }
        Cause::Item { item, by, now } => {
            let mut out = with_places(item, lang);
            if !by.is_empty() {
                let by: Vec<String> = by.iter().map(|n| with_places(n, lang)).collect();
                let list = by.join(marks::list(lang));
                out.push_str(marks::comma(lang));
                out.push_str(&if *now {
                    change::SetAsideBy { list }.say(lang)
                } else {
                    change::NoLongerSetAsideBy { list }.say(lang)
                });
            }
            out
        }
    });
    each.collect()
}

/// An id with its places.
fn with_places(named: &Named, lang: Lang) -> String {
    let (id, places) = (&named.id, home_places(&named.cites, lang));
    if places.is_empty() {
        id.clone()
    } else {
        format!("{id}{}", marks::paren(lang, &places))
    }
}

/// How a provision stands on one side.
fn standing(standing: Option<&Standing>, lang: Lang) -> String {
    let Some(s) = standing else {
        return change::None.say(lang).to_owned();
    };
    let mut out = vec![days_words(&s.applies, lang)];
    match s.outcome {
        Status::Open => out.push(change::NotSettled.say(lang).to_owned()),
        Status::Defeated => out.push(change::SetAside.say(lang).to_owned()),
        Status::Fires | Status::NotMet => {}
    }
    if let Some(when) = &s.due {
        out.push(change::Due { when }.say(lang));
    }
    if s.permission {
        out.push(change::Permission.say(lang).to_owned());
    }
    if s.of_others {
        out.push(change::ForOthers.say(lang).to_owned());
    }
    out.join(marks::comma(lang))
}

/// Provisions that change in the same way under that change, in order.
pub(in crate::report) fn changes(
    list: &[ItemChange],
    lang: Lang,
) -> Vec<(String, Vec<&ItemChange>)> {
    groups(list, |c| {
        let (a, b) = (
            standing(c.old.as_ref(), lang),
            standing(c.new.as_ref(), lang),
        );
        // What else differs is in the JSON.
        let gives = |s: &Option<Standing>| s.as_ref().map(|s| s.gives.clone());
        let other = if a != b {
            return format!("{a} -> {b}");
        } else if gives(&c.old) != gives(&c.new) {
            change::OtherLevel.say(lang)
        } else {
            change::OtherLimits.say(lang)
        };
        format!("{a}{}{other}", marks::comma(lang))
    })
}

/// What provisions of a kind do on a day, with their ids.
pub(super) fn event_words(what: Edge, kind: Subject, list: &[&Event], lang: Lang) -> String {
    let what = what.words(lang);
    let kind = marks::kind(lang, kind.word());
    let event = change::Event { kind, what }.say(lang);
    let ids: Vec<&str> = list.iter().map(|e| e.id.as_str()).collect();
    format!(
        "{event}{}{}",
        marks::colon(lang),
        ids.join(marks::list(lang))
    )
}

impl TextChange {
    /// What becomes of a text, in a word.
    pub(super) fn words(self, lang: Lang) -> &'static str {
        match self {
            TextChange::Added => change::Added.say(lang),
            TextChange::Removed => change::Removed.say(lang),
            TextChange::Changed => change::Changed.say(lang),
        }
    }
}

impl Edge {
    /// What a provision does on a day, in a word.
    fn words(self, lang: Lang) -> &'static str {
        match self {
            Edge::Begins => change::Begins.say(lang),
            Edge::Ends => change::Ends.say(lang),
        }
    }
}
