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
        _ => name,
    }
}

/// An id with the kind before it, as in `duty art4`, in words.
#[must_use]
pub fn with_kind(lang: Lang, named: &str) -> String {
    match named.split_once(' ') {
        Some((word, id)) => format!("{} {id}", kind(lang, word)),
        None => named.to_owned(),
    }
}

/// Several of them; kinds that follow each other are said once in Chinese.
#[must_use]
pub fn with_kinds(lang: Lang, all: &[String]) -> String {
    if lang != Lang::Zh {
        return all.join(", ");
    }
    let mut out = String::new();
    let mut last = "";
    for named in all {
        let (word, id) = named.split_once(' ').unwrap_or(("", named));
        if !out.is_empty() {
            out.push_str(list(lang));
        }
        if word != last {
            // Rules are named by their ids alone.
            let word = if word.is_empty() { "rule" } else { word };
            out.push_str(kind(lang, word));
            out.push(' ');
        }
        last = word;
        out.push_str(id);
    }
    out
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
