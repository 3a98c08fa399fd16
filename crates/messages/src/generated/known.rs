//! What is known of a question.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “yes”
    Yes {
        Zh => "是",
        _ => "yes"
    }
}

fixed! {
    /// “no”
    No {
        Zh => "否",
        _ => "no"
    }
}

fixed! {
    /// “not known”
    Unknown {
        Zh => "未知",
        _ => "not known"
    }
}

message! {
    /// “not known: {questions}”
    ///
    /// $questions: names of questions without an answer
    Not (questions) [] {
        Zh => format!("未知：{questions}"),
        _ => format!("not known: {questions}")
    }
}

fixed! {
    /// “ or ”
    ///
    /// Between values of which one holds.
    Or {
        Zh => "或",
        _ => " or "
    }
}

fixed! {
    /// “none of these”
    None {
        Zh => "均无",
        _ => "none of these"
    }
}

message! {
    /// “not: {values}”
    Without (values) [] {
        Zh => format!("不包括：{values}"),
        _ => format!("not: {values}")
    }
}

fixed! {
    /// “possibly more”
    More {
        Zh => "可能还有其他",
        _ => "possibly more"
    }
}

message! {
    /// “from {day}”
    From (day) [] {
        Zh => format!("自 {day}"),
        _ => format!("from {day}")
    }
}

message! {
    /// “until {day}”
    Until (day) [] {
        Zh => format!("至 {day}"),
        _ => format!("until {day}")
    }
}

fixed! {
    /// “no value”
    Absent {
        Zh => "无",
        _ => "no value"
    }
}

fixed! {
    /// “never: there is no such day”
    ///
    /// The answer to a day that there is none of.
    Never {
        Zh => "从未：无此日期",
        _ => "never: there is no such day"
    }
}

fixed! {
    /// “does not apply”
    NotApplicable {
        Zh => "不适用",
        _ => "does not apply"
    }
}

message! {
    /// “does not apply, because {divisor} is 0”
    ///
    /// A ratio whose divisor is 0.
    DivisorZero (divisor) [] {
        Zh => format!("不适用，因为 {divisor} 为 0"),
        _ => format!("does not apply, because {divisor} is 0")
    }
}

fixed! {
    /// “assumed”
    Assumed {
        Zh => "假定",
        _ => "assumed"
    }
}

message! {
    /// “evidence: {evidence}”
    Evidence (evidence) [] {
        Zh => format!("证据：{evidence}"),
        _ => format!("evidence: {evidence}")
    }
}

message! {
    /// “by: {who}”
    ///
    /// Who gave the answer.
    By (who) [] {
        Zh => format!("作答人：{who}"),
        _ => format!("by: {who}")
    }
}
