//! When a system has to be looked at again.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Reviews of the assessment”
    Title {
        Zh => "评估的复审",
        _ => "Reviews of the assessment"
    }
}

message! {
    /// “by {day}”
    By (day) [] {
        Zh => format!("不迟于 {day}"),
        _ => format!("by {day}")
    }
}

message! {
    /// “since {day}”
    Overdue (day) [] {
        Zh => format!("自 {day} 起"),
        _ => format!("since {day}")
    }
}

message! {
    /// “by {earliest} … {latest}”
    Between (earliest latest) [] {
        Zh => format!("不迟于 {earliest} 至 {latest}"),
        _ => format!("by {earliest} … {latest}")
    }
}

message! {
    /// “by {day} at the latest”
    Latest (day) [] {
        Zh => format!("最迟 {day}"),
        _ => format!("by {day} at the latest")
    }
}

message! {
    /// “not before {day}”
    Earliest (day) [] {
        Zh => format!("不早于 {day}"),
        _ => format!("not before {day}")
    }
}

fixed! {
    /// “day not known”
    DayOpen {
        Zh => "日期不明",
        _ => "day not known"
    }
}

message! {
    /// “perhaps {days}”
    ///
    /// $days is one of the texts above.
    Perhaps (days) [] {
        Zh => format!("可能{days}"),
        _ => format!("perhaps {days}")
    }
}

message! {
    /// “Next review: {when} ({duty} {title})”
    NextLine (duty title when) [] {
        Zh => format!("下次复审：{when}（{duty} {title}）"),
        _ => format!("Next review: {when} ({duty} {title})")
    }
}

message! {
    /// “REVIEW OVERDUE {when} ({duty} {title})”
    OverdueLine (duty title when) [] {
        Zh => format!("复审逾期：{when}（{duty} {title}）"),
        _ => format!("REVIEW OVERDUE {when} ({duty} {title})")
    }
}

message! {
    /// “on a change of {questions}”
    OnChange (questions) [] {
        Zh => format!("{questions} 变化时"),
        _ => format!("on a change of {questions}")
    }
}
