//! Clauses of frameworks, and the duties that correspond to them.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “{n} systems”
    OfSystems (n) [] {
        Zh => format!("{n} 个系统"),
        _ => format!("{n} systems")
    }
}

fixed! {
    /// “Which duty corresponds to which clause is the choice of whoever wrote the pack. The framework grades nothing, and meeting a clause does not meet a duty of law.”
    Ours {
        Zh => "哪项义务与哪一条款相对应，由规则包编写者选定。该框架不作分级；符合某一条款并不等于履行法定义务。",
        _ => "Which duty corresponds to which clause is the choice of whoever wrote the pack. The framework grades nothing, and meeting a clause does not meet a duty of law."
    }
}

message! {
    /// “No place of it was verified: {why}.”
    Unchecked (why) [] {
        Zh => format!("其条款均未核实：{why}。"),
        _ => format!("No place of it was verified: {why}.")
    }
}

message! {
    /// “{name}: {title} ({states})”
    Duty (name states title) [] {
        Zh => format!("{name}：{title}（{states}）"),
        _ => format!("{name}: {title} ({states})")
    }
}

message! {
    /// “{state}: {ids}”
    StateOf (ids state) [] {
        Zh => format!("{state}：{ids}"),
        _ => format!("{state}: {ids}")
    }
}

fixed! {
    /// “in effect”
    InEffect {
        Zh => "已生效",
        _ => "in effect"
    }
}

fixed! {
    /// “not in effect”
    NotInEffect {
        Zh => "未生效",
        _ => "not in effect"
    }
}

message! {
    /// “from {day}”
    From (day) [] {
        Zh => format!("自 {day}"),
        _ => format!("from {day}")
    }
}

fixed! {
    /// “perhaps”
    Perhaps {
        Zh => "可能",
        _ => "perhaps"
    }
}

message! {
    /// “No duty corresponds to these {n} clauses: {list}”
    Bare (list) [n] {
        Zh => format!("下列 {n} 项条款没有相应义务：{list}"),
        _ => match *n { 1 => format!("No duty corresponds to this clause: {list}"), _ => format!("No duty corresponds to these {n} clauses: {list}") }
    }
}

message! {
    /// “Duties that correspond to no clause: {n}”
    WithoutClause (n) [] {
        Zh => format!("没有相应条款的义务：{n} 项"),
        _ => format!("Duties that correspond to no clause: {n}")
    }
}

message! {
    /// “… and {n} more (--full)”
    More (n) [] {
        Zh => format!("另有 {n} 项（--full）"),
        _ => format!("… and {n} more (--full)")
    }
}

message! {
    /// “Rejected, and not in the crosswalk: {n}”
    Rejected (n) [] {
        Zh => format!("未能读取、未列入对照的记录：{n}"),
        _ => format!("Rejected, and not in the crosswalk: {n}")
    }
}
