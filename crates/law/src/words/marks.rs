//! Marks between words, as the grammar of a language has them, and the words for ids of the reports.

use solon_messages::{Lang, mark, word};

/// Between a label and what it labels.
#[must_use]
pub fn colon(lang: Lang) -> &'static str {
    mark::Colon.say(lang)
}

/// Between parts of a sentence.
#[must_use]
pub fn comma(lang: Lang) -> &'static str {
    mark::Comma.say(lang)
}

/// Between things of a kind.
#[must_use]
pub fn list(lang: Lang) -> &'static str {
    mark::List.say(lang)
}

/// Between things that have commas of their own.
#[must_use]
pub fn semi(lang: Lang) -> &'static str {
    mark::Semi.say(lang)
}

/// A remark in brackets, with the space before it where there is one.
#[must_use]
pub fn paren(lang: Lang, text: &str) -> String {
    mark::Paren { text }.say(lang)
}

/// A question by its name: set off where it would not look like one of the words around it.
#[must_use]
pub fn question(lang: Lang, name: &str) -> String {
    mark::Question { name }.say(lang)
}

/// A name of a pack, such as an element's label or an id, among words.
#[must_use]
pub fn spelled(lang: Lang, name: &str) -> String {
    let words = name.replace('_', " ");
    mark::Spelled { name, words }.say(lang)
}

/// What running text calls something of a pack that has a name and a title.
#[must_use]
pub fn called(lang: Lang, name: &str, title: &str) -> String {
    mark::Called { name, title }.say(lang)
}

/// Several questions by their names.
#[must_use]
pub fn questions(lang: Lang, names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|n| question(lang, n)).collect();
    names.join(list(lang))
}

/// The word for a kind of provision or of anything else that reports compare.
#[must_use]
pub fn kind(lang: Lang, name: &str) -> &str {
    match name {
        "rule" => word::Rule.say(lang),
        "exception" => word::Exception.say(lang),
        "duty" => word::Duty.say(lang),
        "permission" => word::Permission.say(lang),
        "penalty" => word::Penalty.say(lang),
        "transition" => word::Transition.say(lang),
        "stay" => word::Stay.say(lang),
        "scope" => word::Scope.say(lang),
        "role" => word::Role.say(lang),
        "constraint" => word::Constraint.say(lang),
        "scale" => word::Scale.say(lang),
        "level" => word::Level.say(lang),
        "table" => word::Table.say(lang),
        "score" => word::Score.say(lang),
        "calendar" => word::Calendar.say(lang),
        _ => name,
    }
}

/// Provisions by kind and id, as in `duty art4`, a rule by its id alone, with the kinds in words.
#[must_use]
pub fn with_kinds(lang: Lang, all: &[String]) -> String {
    let mut last = None;
    let each = all.iter().map(|named| {
        let (kind_of, id) = named.split_once(' ').unwrap_or(("rule", named));
        let again = last.replace(kind_of) == Some(kind_of);
        let kind = kind(lang, kind_of);
        match (kind_of, again) {
            ("rule", false) => mark::Rule { kind, id }.say(lang),
            ("rule", true) => id.to_owned(),
            (_, false) => mark::OfKind { kind, id }.say(lang),
            (_, true) => mark::OfSameKind { kind, id }.say(lang),
        }
    });
    each.collect::<Vec<_>>().join(list(lang))
}

/// A verdict on the scope in words.
#[must_use]
pub fn verdict(lang: Lang, name: &str) -> &str {
    match name {
        "in" => word::In.say(lang),
        "out" => word::Out.say(lang),
        "partial" => word::Partial.say(lang),
        "open" => word::Open.say(lang),
        _ => name,
    }
}

/// An outcome of a provision in words.
#[must_use]
pub fn outcome(lang: Lang, name: &str) -> &str {
    match name {
        "fires" => word::Fires.say(lang),
        "defeated" => word::Defeated.say(lang),
        "open" => word::Open.say(lang),
        "not_met" => word::NotMet.say(lang),
        _ => name,
    }
}
