//! What is known of a question.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “yes”
    Yes {
        De => "ja",
        Fr => "oui",
        Nl => "ja",
        Zh => "是",
        _ => "yes"
    }
}

fixed! {
    /// “no”
    No {
        De => "nein",
        Fr => "non",
        Nl => "nee",
        Zh => "否",
        _ => "no"
    }
}

fixed! {
    /// “not known”
    Unknown {
        De => "nicht bekannt",
        Fr => "inconnu",
        Nl => "niet bekend",
        Zh => "未知",
        _ => "not known"
    }
}

message! {
    /// “not known: {questions}”
    ///
    /// $questions: names of questions without an answer
    Not (questions) [] {
        De => format!("nicht bekannt: {questions}"),
        Fr => format!("inconnu\u{202f}: {questions}"),
        Nl => format!("niet bekend: {questions}"),
        Zh => format!("未知：{questions}"),
        _ => format!("not known: {questions}")
    }
}

fixed! {
    /// “ or ”
    ///
    /// Between values of which one holds.
    Or {
        De => " oder ",
        Fr => " ou ",
        Nl => " of ",
        Zh => "或",
        _ => " or "
    }
}

fixed! {
    /// “none of these”
    None {
        De => "nichts davon",
        Fr => "aucune de ces valeurs",
        Nl => "geen hiervan",
        Zh => "均无",
        _ => "none of these"
    }
}

message! {
    /// “not: {values}”
    Without (values) [] {
        De => format!("nicht: {values}"),
        Fr => format!("à l’exclusion de\u{202f}: {values}"),
        Nl => format!("niet: {values}"),
        Zh => format!("不包括：{values}"),
        _ => format!("not: {values}")
    }
}

fixed! {
    /// “the rest is not answered yet”
    More {
        De => "das Übrige ist noch nicht beantwortet",
        Fr => "le reste est encore sans réponse",
        Nl => "de rest is nog niet beantwoord",
        Zh => "其余尚未回答",
        _ => "the rest is not answered yet"
    }
}

message! {
    /// “from {day}”
    From (day) [] {
        De => format!("ab {day}"),
        Fr => format!("à partir du {day}"),
        Nl => format!("vanaf {day}"),
        Zh => format!("自 {day}"),
        _ => format!("from {day}")
    }
}

message! {
    /// “until {day}”
    Until (day) [] {
        De => format!("bis {day}"),
        Fr => format!("jusqu’au {day} inclus"),
        Nl => format!("tot en met {day}"),
        Zh => format!("至 {day}"),
        _ => format!("until {day}")
    }
}

fixed! {
    /// “no value”
    Absent {
        De => "kein Wert",
        Fr => "aucune valeur",
        Nl => "geen waarde",
        Zh => "无",
        _ => "no value"
    }
}

fixed! {
    /// “never: there is no such day”
    ///
    /// The answer to a day that there is none of.
    Never {
        De => "nie: einen solchen Tag gibt es nicht",
        Fr => "jamais\u{202f}: cette date n’existe pas",
        Nl => "nooit: een dergelijke dag is er niet",
        Zh => "从未：无此日期",
        _ => "never: there is no such day"
    }
}

fixed! {
    /// “does not apply”
    NotApplicable {
        De => "nicht anwendbar",
        Fr => "ne s’applique pas",
        Nl => "niet van toepassing",
        Zh => "不适用",
        _ => "does not apply"
    }
}

message! {
    /// “does not apply, because {divisor} is 0”
    ///
    /// A ratio whose divisor is 0.
    DivisorZero (divisor) [] {
        De => format!("nicht anwendbar, weil {divisor} 0 ist"),
        Fr => format!("ne s’applique pas, car {divisor} vaut 0"),
        Nl => format!("niet van toepassing, omdat {divisor} gelijk is aan 0"),
        Zh => format!("不适用，因为 {divisor} 为 0"),
        _ => format!("does not apply, because {divisor} is 0")
    }
}

fixed! {
    /// “assumed”
    Assumed {
        De => "angenommen",
        Fr => "par hypothèse",
        Nl => "verondersteld",
        Zh => "假定",
        _ => "assumed"
    }
}

message! {
    /// “evidence: {evidence}”
    Evidence (evidence) [] {
        De => format!("Nachweis: {evidence}"),
        Fr => format!("preuve\u{202f}: {evidence}"),
        Nl => format!("bewijs: {evidence}"),
        Zh => format!("证据：{evidence}"),
        _ => format!("evidence: {evidence}")
    }
}

message! {
    /// “by: {who}”
    ///
    /// Who gave the answer.
    By (who) [] {
        De => format!("Angabe von: {who}"),
        Fr => format!("par\u{202f}: {who}"),
        Nl => format!("door: {who}"),
        Zh => format!("作答人：{who}"),
        _ => format!("by: {who}")
    }
}
