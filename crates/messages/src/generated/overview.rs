//! Several systems in one table.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “{level} for now; then {then}”
    ///
    /// The level of a system that is out of scope until another day.
    ForNow (level then) [] {
        Zh => format!("{level}（目前）；此后：{then}"),
        _ => format!("{level} for now; then {then}")
    }
}

fixed! {
    /// “rejected”
    Rejected {
        Zh => "已拒绝",
        _ => "rejected"
    }
}

fixed! {
    /// “never”
    Never {
        Zh => "始终不适用",
        _ => "never"
    }
}

message! {
    /// “{day} at the earliest”
    Earliest (day) [] {
        Zh => format!("{day}（最早）"),
        _ => format!("{day} at the earliest")
    }
}

message! {
    /// “{day} at the earliest, perhaps never”
    EarliestOrNever (day) [] {
        Zh => format!("{day}（最早；也可能不适用）"),
        _ => format!("{day} at the earliest, perhaps never")
    }
}

fixed! {
    /// “scope”
    ///
    /// What is not settled, in a cell.
    Scope {
        Zh => "适用范围",
        _ => "scope"
    }
}

fixed! {
    /// “level”
    Level {
        Zh => "等级",
        _ => "level"
    }
}

message! {
    /// “{n} questions”
    Questions () [n] {
        Zh => format!("{n}个问题"),
        _ => match *n { 1 => String::from("1 question"), _ => format!("{n} questions") }
    }
}

message! {
    /// “{n} not used”
    ///
    /// How many answers are in doubt, by kind.
    NotUsed (n) [] {
        Zh => format!("未使用：{n}"),
        _ => format!("{n} not used")
    }
}

message! {
    /// “{n} at odds”
    AtOdds (n) [] {
        Zh => format!("相互矛盾：{n}"),
        _ => format!("{n} at odds")
    }
}

message! {
    /// “{n} assumed”
    Assumed (n) [] {
        Zh => format!("假定：{n}"),
        _ => format!("{n} assumed")
    }
}

fixed! {
    /// “same id”
    SameId {
        Zh => "标识重复",
        _ => "same id"
    }
}

fixed! {
    /// “System”
    ///
    /// Heads of columns.
    HeadSystem {
        Zh => "系统",
        _ => "System"
    }
}

fixed! {
    /// “Id”
    HeadId {
        Zh => "标识",
        _ => "Id"
    }
}

fixed! {
    /// “File”
    HeadFile {
        Zh => "文件",
        _ => "File"
    }
}

fixed! {
    /// “Level”
    HeadLevel {
        Zh => "等级",
        _ => "Level"
    }
}

message! {
    /// “On {day}”
    HeadOn (day) [] {
        Zh => format!("当日：{day}"),
        _ => format!("On {day}")
    }
}

fixed! {
    /// “From”
    HeadFrom {
        Zh => "自",
        _ => "From"
    }
}

fixed! {
    /// “Open”
    HeadOpen {
        Zh => "未定",
        _ => "Open"
    }
}

fixed! {
    /// “Look again”
    HeadLookAgain {
        Zh => "请复核",
        _ => "Look again"
    }
}

fixed! {
    /// “Because”
    HeadBecause {
        Zh => "依据",
        _ => "Because"
    }
}
