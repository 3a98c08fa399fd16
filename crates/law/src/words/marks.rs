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

/// Between places that are cited together.
#[must_use]
pub fn places(lang: Lang) -> &'static str {
    mark::Places.say(lang)
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

/// Words in quotation marks; what they quote themselves gets the inner marks, so that a reader sees where
/// the quoted words end.
#[must_use]
pub fn quoted(lang: Lang, words: &str) -> String {
    let marks = words.matches(QUOTING).count();
    if marks == 0 || !marks.is_multiple_of(2) {
        return mark::Quoted { text: words }.say(lang);
    }
    let parts = words.split(QUOTING).enumerate().map(|(i, part)| {
        if i.is_multiple_of(2) {
            return part.to_owned();
        }
        // Some languages set their marks off by a space.
        let text = part.trim();
        mark::QuotedInside { text }.say(lang)
    });
    let text: String = parts.collect();
    mark::Quoted { text }.say(lang)
}

/// Marks that open or close a quotation, in one language or another.
const QUOTING: [char; 5] = ['“', '”', '„', '«', '»'];

/// A title in the middle of a sentence: in most languages its first letter is small there, unless the
/// first word is an abbreviation.
#[must_use]
pub fn inside(lang: Lang, title: &str) -> String {
    let mut letters = title.chars();
    let small = match (letters.next(), letters.clone().next()) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => title.to_owned(),
    };
    mark::Inside { small, title }.say(lang)
}

/// A number as its plain digits say it, with the mark for decimals of the language.
#[must_use]
pub fn decimal(lang: Lang, plain: &str) -> String {
    plain.replace('.', mark::Decimal.say(lang))
}

/// The same with its thousands apart; what is more than digits and a point stays as it is.
#[must_use]
pub fn grouped(lang: Lang, plain: &str) -> String {
    let (whole, rest) = match plain.split_once('.') {
        Some((whole, _)) => plain.split_at(whole.len()),
        None => (plain, ""),
    };
    let count = whole.chars().count();
    let digits = whole.chars().all(|c| c.is_ascii_digit());
    let mut out = String::new();
    for (i, c) in whole.chars().enumerate() {
        if digits && i > 0 && (count - i).is_multiple_of(3) {
            out.push_str(mark::Thousands.say(lang));
        }
        out.push(c);
    }
    match digits {
        true => out + &decimal(lang, rest),
        false => plain.to_owned(),
    }
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

/// The kind of a provision and its id, of `duty art4`, or of `regime/duty art4`: there the regime belongs
/// to the id. A rule is named by its id alone.
#[must_use]
pub fn kind_and_id(named: &str) -> (&str, String) {
    match named.split_once(' ') {
        None => ("rule", named.to_owned()),
        Some((kind, id)) => match kind.rsplit_once('/') {
            None => (kind, id.to_owned()),
            Some((regime, kind)) => (kind, format!("{regime}/{id}")),
        },
    }
}

/// Provisions by kind and id, as in `duty art4`, a rule by its id alone, with the kinds in words.
#[must_use]
pub fn with_kinds(lang: Lang, all: &[String]) -> String {
    let mut last = None;
    let each = all.iter().map(|named| {
        let (kind_of, id) = kind_and_id(named);
        let again = last.replace(kind_of) == Some(kind_of);
        let kind = kind(lang, kind_of);
        match (kind_of, again) {
            ("rule", false) => mark::Rule { kind, id }.say(lang),
            ("rule", true) => id,
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

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: Lang = Lang::En;

    fn of(code: &str) -> Lang {
        code.parse().unwrap_or_default()
    }

    #[test]
    fn numbers_have_the_marks_of_their_language() {
        for (code, plain, wanted) in [
            ("en", "35000000", "35,000,000"),
            ("zh", "35000000", "35,000,000"),
            ("de", "35000000", "35.000.000"),
            ("nl", "750000", "750.000"),
            ("fr", "750000", "750\u{202f}000"),
            ("de", "1234567.5", "1.234.567,5"),
            ("en", "1234567.5", "1,234,567.5"),
            ("de", "999", "999"),
            // No plain digits: as they are.
            ("de", "-1000.5", "-1000.5"),
            ("de", "1/3", "1/3"),
            ("fr", "3e25", "3e25"),
        ] {
            assert_eq!(grouped(of(code), plain), wanted, "{code}: {plain}");
        }
        assert_eq!(decimal(of("de"), "12.5"), "12,5");
        assert_eq!(decimal(of("de"), "-0.25…"), "-0,25…");
        assert_eq!(decimal(ENGLISH, "12.5"), "12.5");
    }

    #[test]
    fn quotations_have_the_marks_of_their_language() {
        for (code, words, wanted) in [
            ("en", "a “b” c", "“a ‘b’ c”"),
            ("zh", "甲“乙”", "“甲‘乙’”"),
            ("de", "a “b” c", "„a ‚b‘ c“"),
            ("de", "a „b“ c", "„a ‚b‘ c“"),
            ("fr", "a «\u{a0}b\u{a0}» c", "«\u{202f}a “b” c\u{202f}»"),
            ("nl", "a", "“a”"),
            // What opens nothing or closes nothing stays.
            ("en", "12” wide", "“12” wide”"),
        ] {
            assert_eq!(quoted(of(code), words), wanted, "{code}: {words}");
        }
    }

    #[test]
    fn titles_inside_of_sentences() {
        assert_eq!(inside(ENGLISH, "Provider"), "provider");
        assert_eq!(inside(ENGLISH, "CE marking"), "CE marking");
        assert_eq!(inside(of("fr"), "Élu"), "élu");
        assert_eq!(inside(of("de"), "Anbieter"), "Anbieter");
        assert_eq!(inside(of("de"), ""), "");
    }
}
