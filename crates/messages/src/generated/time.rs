//! Levels and duties over time.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “law as of {day}”
    Law (day) [] {
        Zh => format!("法律状态截至 {day}"),
        _ => format!("law as of {day}")
    }
}

message! {
    /// “{what} that begin to apply”
    ///
    /// What changes on a day: `$what` is one of the four words after these.
    Begin (what) [] {
        Zh => format!("开始适用的{what}"),
        _ => format!("{what} that begin to apply")
    }
}

message! {
    /// “{what} that may begin to apply”
    MayBegin (what) [] {
        Zh => format!("可能开始适用的{what}"),
        _ => format!("{what} that may begin to apply")
    }
}

message! {
    /// “{what} that from then on certainly apply”
    Certain (what) [] {
        Zh => format!("自此确定适用的{what}"),
        _ => format!("{what} that from then on certainly apply")
    }
}

message! {
    /// “{what} that cease to apply”
    Cease (what) [] {
        Zh => format!("停止适用的{what}"),
        _ => format!("{what} that cease to apply")
    }
}

message! {
    /// “{what} that may cease to apply”
    MayCease (what) [] {
        Zh => format!("可能停止适用的{what}"),
        _ => format!("{what} that may cease to apply")
    }
}

message! {
    /// “{what} that from then on certainly do not apply”
    Excluded (what) [] {
        Zh => format!("自此确定不适用的{what}"),
        _ => format!("{what} that from then on certainly do not apply")
    }
}

fixed! {
    /// “permissions”
    Permissions {
        Zh => "许可",
        _ => "permissions"
    }
}

fixed! {
    /// “duties”
    Duties {
        Zh => "义务",
        _ => "duties"
    }
}

fixed! {
    /// “exceptions”
    Exceptions {
        Zh => "例外",
        _ => "exceptions"
    }
}

fixed! {
    /// “stays”
    Stays {
        Zh => "中止",
        _ => "stays"
    }
}

fixed! {
    /// “rules”
    Rules {
        Zh => "规则",
        _ => "rules"
    }
}

message! {
    /// “{what} ({n})”
    Counted (n what) [] {
        Zh => format!("{what}（{n}项）"),
        _ => format!("{what} ({n})")
    }
}

fixed! {
    /// “█ in effect  ▒ may be  · classified only; duties: ░ 1-4  ▒ 5-14  █ 15 and more”
    ///
    /// Below the picture, what its signs mean.
    Legend {
        Zh => "█ 已开始适用  ▒ 可能适用  · 已归类、尚未适用；义务：░ 1-4  ▒ 5-14  █ 15项以上",
        _ => "█ in effect  ▒ may be  · classified only; duties: ░ 1-4  ▒ 5-14  █ 15 and more"
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
    /// “classified: {level}”
    Classified (level) [] {
        Zh => format!("归类：{level}"),
        _ => format!("classified: {level}")
    }
}

fixed! {
    /// “your duties”
    YourDuties {
        Zh => "您的义务",
        _ => "your duties"
    }
}

fixed! {
    /// “you may”
    YouMay {
        Zh => "您可以",
        _ => "you may"
    }
}

fixed! {
    /// “not settled”
    NotSettled {
        Zh => "未定",
        _ => "not settled"
    }
}

message! {
    /// “Out of scope throughout: {packs}”
    OutThroughout (packs) [] {
        Zh => format!("始终不适用：{packs}"),
        _ => format!("Out of scope throughout: {packs}")
    }
}

message! {
    /// “Not asked, and not drawn: {packs}”
    NotAsked (packs) [] {
        Zh => format!("未询问，未绘出：{packs}"),
        _ => format!("Not asked, and not drawn: {packs}")
    }
}

message! {
    /// “as before: {packs}”
    AsBefore (packs) [] {
        Zh => format!("与此前相同：{packs}"),
        _ => format!("as before: {packs}")
    }
}
