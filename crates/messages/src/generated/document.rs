//! The report in Markdown.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “System: {id}”
    System (id) [] {
        Zh => format!("系统：{id}"),
        _ => format!("System: {id}")
    }
}

message! {
    /// “Day: {day}”
    Day (day) [] {
        Zh => format!("日期：{day}"),
        _ => format!("Day: {day}")
    }
}

message! {
    /// “Law as of: {day}”
    LawAsOf (day) [] {
        Zh => format!("法律状态截至：{day}"),
        _ => format!("Law as of: {day}")
    }
}

fixed! {
    /// “This informs; it is not legal advice.”
    NoAdvice {
        Zh => "本文仅供参考，不构成法律意见。",
        _ => "This informs; it is not legal advice."
    }
}

message! {
    /// “Scope: {verdict}”
    Scope (verdict) [] {
        Zh => format!("适用范围：{verdict}"),
        _ => format!("Scope: {verdict}")
    }
}

message! {
    /// “Out of scope for now; {then}”
    ///
    /// $then is the message `report-once`.
    OutForNow (then) [] {
        Zh => format!("目前不在适用范围内；{then}"),
        _ => format!("Out of scope for now; {then}")
    }
}

message! {
    /// “open, {levels}”
    Open (levels) [] {
        Zh => format!("未定，{levels}"),
        _ => format!("open, {levels}")
    }
}

message! {
    /// “; on this day: {levels}”
    ///
    /// After the level of a system.
    OnThisDay (levels) [] {
        Zh => format!("；当日：{levels}"),
        _ => format!("; on this day: {levels}")
    }
}

fixed! {
    /// “Rules”
    Rules {
        Zh => "规则",
        _ => "Rules"
    }
}

fixed! {
    /// “. ”
    ///
    /// Between the provisions whose days are moved and how.
    Stop {
        Zh => "。",
        _ => ". "
    }
}

message! {
    /// “ ({note})”
    ///
    /// A note behind what a duty asks, in a cell of a table.
    ///
    /// $line: begins a line within the cell
    NoteOfDuty (line note) [] {
        Zh => format!("{line}注：{note}"),
        _ => format!(" ({note})")
    }
}

fixed! {
    /// “Rule”
    ///
    /// Heads of the columns of tables, down to `document-entry`.
    Rule {
        Zh => "规则",
        _ => "Rule"
    }
}

fixed! {
    /// “Title”
    Title {
        Zh => "标题",
        _ => "Title"
    }
}

fixed! {
    /// “Reason”
    Reason {
        Zh => "理由",
        _ => "Reason"
    }
}

fixed! {
    /// “Outcome”
    Outcome {
        Zh => "结果",
        _ => "Outcome"
    }
}

fixed! {
    /// “Applies”
    Applies {
        Zh => "适用",
        _ => "Applies"
    }
}

fixed! {
    /// “Source”
    Source {
        Zh => "依据",
        _ => "Source"
    }
}

fixed! {
    /// “Duty”
    Duty {
        Zh => "义务",
        _ => "Duty"
    }
}

fixed! {
    /// “Permission”
    Permission {
        Zh => "许可",
        _ => "Permission"
    }
}

fixed! {
    /// “What must be done”
    Must {
        Zh => "内容",
        _ => "What must be done"
    }
}

fixed! {
    /// “What may be done”
    May {
        Zh => "内容",
        _ => "What may be done"
    }
}

fixed! {
    /// “Due”
    Due {
        Zh => "期限",
        _ => "Due"
    }
}

fixed! {
    /// “Field”
    Field {
        Zh => "事项",
        _ => "Field"
    }
}

fixed! {
    /// “Entry”
    Entry {
        Zh => "内容",
        _ => "Entry"
    }
}

fixed! {
    /// “permission”
    ///
    /// After the title of a duty that is none.
    Permitted {
        Zh => "许可",
        _ => "permission"
    }
}

message! {
    /// “Duty: {duty}”
    ///
    /// $duty is the duty that asks for a form.
    FormOf (duty) [] {
        Zh => format!("义务：{duty}"),
        _ => format!("Duty: {duty}")
    }
}

fixed! {
    /// “(to be filled in)”
    Blank {
        Zh => "（待填写）",
        _ => "(to be filled in)"
    }
}
