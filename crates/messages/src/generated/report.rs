//! What the reports on a system share.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “Overall: {level}”
    Overall (level) [] {
        Zh => format!("总体：{level}"),
        _ => format!("Overall: {level}")
    }
}

fixed! {
    /// “out of scope”
    OutOfScope {
        Zh => "不在适用范围内",
        _ => "out of scope"
    }
}

fixed! {
    /// “unchecked”
    ///
    /// Of a place that nobody compared with the published law.
    Unchecked {
        Zh => "未核实",
        _ => "unchecked"
    }
}

message! {
    /// “unchecked: {why}”
    UncheckedWhy (why) [] {
        Zh => format!("未核实：{why}"),
        _ => format!("unchecked: {why}")
    }
}

message! {
    /// “note: {note}”
    Note (note) [] {
        Zh => format!("注：{note}"),
        _ => format!("note: {note}")
    }
}

message! {
    /// “OPEN: {levels}”
    ///
    /// $levels are those between which missing answers decide.
    Open (levels) [] {
        Zh => format!("未定：{levels}"),
        _ => format!("OPEN: {levels}")
    }
}

fixed! {
    /// “, which a transition keeps from ever applying”
    ///
    /// After a level, as are the four below.
    LevelNever {
        Zh => "，但依过渡规定始终不适用",
        _ => ", which a transition keeps from ever applying"
    }
}

message! {
    /// “, from {day}”
    LevelFrom (day) [] {
        Zh => format!("，自 {day}"),
        _ => format!(", from {day}")
    }
}

message! {
    /// “, from {day} at the earliest”
    LevelEarliest (day) [] {
        Zh => format!("，自 {day}（最早）"),
        _ => format!(", from {day} at the earliest")
    }
}

message! {
    /// “, from {day} at the earliest, perhaps never”
    LevelPerhaps (day) [] {
        Zh => format!("，自 {day}（最早；也可能不适用）"),
        _ => format!(", from {day} at the earliest, perhaps never")
    }
}

fixed! {
    /// “, which a transition keeps from ever applying”
    OnceNever {
        Zh => "，但依过渡规定不适用",
        _ => ", which a transition keeps from ever applying"
    }
}

message! {
    /// “once that is over: {levels}”
    ///
    /// Before what a system will be that is out of scope for now.
    Once (levels) [] {
        Zh => format!("此后：{levels}"),
        _ => format!("once that is over: {levels}")
    }
}

message! {
    /// “scope {verdict}”
    Scope (verdict) [] {
        Zh => format!("适用范围：{verdict}"),
        _ => format!("scope {verdict}")
    }
}

fixed! {
    /// “Your roles under this law”
    Roles {
        Zh => "您在本法下的角色",
        _ => "Your roles under this law"
    }
}

fixed! {
    /// “Unknown, and able to change the result”
    Unknown {
        Zh => "尚未回答、可能改变结果的问题",
        _ => "Unknown, and able to change the result"
    }
}

fixed! {
    /// “Depends on a contested reading”
    Contested {
        Zh => "取决于有争议的解释",
        _ => "Depends on a contested reading"
    }
}

fixed! {
    /// “Assumed, not known”
    Assumed {
        Zh => "以下为假定，并非已知事实",
        _ => "Assumed, not known"
    }
}

fixed! {
    /// “Look again”
    LookAgain {
        Zh => "请复核",
        _ => "Look again"
    }
}
