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
    /// “no level on the common scale”
    NoMap {
        Zh => "在通用等级上没有等级",
        _ => "no level on the common scale"
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
    /// After a level, as are the five below.
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
    /// “; whether this law governs it in this respect is not known: the level holds if it does”
    ScaleScopeOpen {
        Zh => "；本法在此方面是否适用于该系统尚不清楚，等级以适用为前提",
        _ => "; whether this law governs it in this respect is not known: the level holds if it does"
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

message! {
    /// “`{name}` then lies more than {time} ago”
    ///
    /// Why something changes on a day: `$time` is a length of time.
    Lapses (name time) [] {
        Zh => format!("届时 `{name}` 距今已超过{time}"),
        _ => format!("`{name}` then lies more than {time} ago")
    }
}

message! {
    /// “outside the scope today; inside from {day}”
    ///
    /// Of a system that comes into scope on a later day.
    InsideFrom (day) [] {
        Zh => format!("目前不在适用范围内；适用自 {day}"),
        _ => format!("outside the scope today; inside from {day}")
    }
}

message! {
    /// “may be taken out in part: {what}”
    PerhapsInPart (what) [] {
        Zh => format!("可能部分不适用：{what}"),
        _ => format!("may be taken out in part: {what}")
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

message! {
    /// “answered with no or nothing although the question does not apply; not used: {questions}”
    ///
    /// Answers that are doubtful.
    UnusedNo (questions) [] {
        Zh => format!("下列问题回答为“否”或“无”，但并不适用；回答已忽略：{questions}"),
        _ => format!("answered with no or nothing although the question does not apply; not used: {questions}")
    }
}

message! {
    /// “`{name}` is answered although the question does not apply; the answer is not used”
    Unused (name) [] {
        Zh => format!("`{name}` 已回答，但该问题不适用；已忽略"),
        _ => format!("`{name}` is answered although the question does not apply; the answer is not used")
    }
}

message! {
    /// “`{name}` is assumed, and there is no evidence for it”
    AssumedBare (name) [] {
        Zh => format!("`{name}` 为假定，且没有证据"),
        _ => format!("`{name}` is assumed, and there is no evidence for it")
    }
}

message! {
    /// “`{name}` should be the earliest day, but `{earlier}` is earlier; what `{name}` says is used”
    NotEarliest (earlier name) [] {
        Zh => format!("`{name}` 应为最早之日，但 `{earlier}` 更早；以 `{name}` 为准"),
        _ => format!("`{name}` should be the earliest day, but `{earlier}` is earlier; what `{name}` says is used")
    }
}
