//! Tables for spreadsheets: names of sheets and columns, and words in cells.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Duties”
    Duties {
        Zh => "义务",
        _ => "Duties"
    }
}

fixed! {
    /// “Calendar”
    Calendar {
        Zh => "日历",
        _ => "Calendar"
    }
}

fixed! {
    /// “System”
    System {
        Zh => "系统",
        _ => "System"
    }
}

fixed! {
    /// “Name”
    Name {
        Zh => "名称",
        _ => "Name"
    }
}

fixed! {
    /// “Owner”
    Owner {
        Zh => "负责人",
        _ => "Owner"
    }
}

fixed! {
    /// “Level”
    Level {
        Zh => "等级",
        _ => "Level"
    }
}

fixed! {
    /// “Regime”
    Regime {
        Zh => "制度",
        _ => "Regime"
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
    /// “Title”
    Title {
        Zh => "标题",
        _ => "Title"
    }
}

fixed! {
    /// “Kind”
    Kind {
        Zh => "类别",
        _ => "Kind"
    }
}

fixed! {
    /// “Role”
    Role {
        Zh => "角色",
        _ => "Role"
    }
}

fixed! {
    /// “Role is yours”
    Held {
        Zh => "是否本方角色",
        _ => "Role is yours"
    }
}

fixed! {
    /// “State”
    State {
        Zh => "状态",
        _ => "State"
    }
}

fixed! {
    /// “From”
    From {
        Zh => "自",
        _ => "From"
    }
}

fixed! {
    /// “From, at the latest”
    FromLatest {
        Zh => "最迟自",
        _ => "From, at the latest"
    }
}

fixed! {
    /// “Until (that day not included)”
    Until {
        Zh => "之前（不含当日）",
        _ => "Until (that day not included)"
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
    /// “Due, at the earliest”
    DueEarliest {
        Zh => "期限最早",
        _ => "Due, at the earliest"
    }
}

fixed! {
    /// “Due, at the latest”
    DueLatest {
        Zh => "期限最迟",
        _ => "Due, at the latest"
    }
}

fixed! {
    /// “Counted from”
    CountedFrom {
        Zh => "起算",
        _ => "Counted from"
    }
}

fixed! {
    /// “Overdue”
    Overdue {
        Zh => "逾期",
        _ => "Overdue"
    }
}

fixed! {
    /// “Hangs on”
    HangsOn {
        Zh => "取决于",
        _ => "Hangs on"
    }
}

fixed! {
    /// “Provision”
    Provision {
        Zh => "条款",
        _ => "Provision"
    }
}

fixed! {
    /// “Day”
    On {
        Zh => "日期",
        _ => "Day"
    }
}

fixed! {
    /// “At the earliest”
    Earliest {
        Zh => "最早",
        _ => "At the earliest"
    }
}

fixed! {
    /// “At the latest”
    Latest {
        Zh => "最迟",
        _ => "At the latest"
    }
}

fixed! {
    /// “Duty, level or act”
    Id {
        Zh => "义务、等级或法案",
        _ => "Duty, level or act"
    }
}

fixed! {
    /// “What happens”
    What {
        Zh => "事项",
        _ => "What happens"
    }
}

fixed! {
    /// “Systems”
    Systems {
        Zh => "系统",
        _ => "Systems"
    }
}

fixed! {
    /// “By”
    By {
        Zh => "依据规则",
        _ => "By"
    }
}

fixed! {
    /// “Remarks”
    Notes {
        Zh => "备注",
        _ => "Remarks"
    }
}

fixed! {
    /// “Not sure”
    NotSure {
        Zh => "不确定",
        _ => "Not sure"
    }
}

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
    /// “perhaps”
    Perhaps {
        Zh => "可能",
        _ => "perhaps"
    }
}

fixed! {
    /// “never”
    Never {
        Zh => "从不",
        _ => "never"
    }
}

fixed! {
    /// “perhaps never”
    PerhapsNever {
        Zh => "可能从不",
        _ => "perhaps never"
    }
}

fixed! {
    /// “duty”
    IsDuty {
        Zh => "义务",
        _ => "duty"
    }
}

fixed! {
    /// “permission”
    Permission {
        Zh => "许可",
        _ => "permission"
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
    /// “in effect”
    ///
    /// The state of a duty.
    InEffect {
        Zh => "已生效",
        _ => "in effect"
    }
}

fixed! {
    /// “later”
    Later {
        Zh => "以后",
        _ => "later"
    }
}

fixed! {
    /// “over”
    Over {
        Zh => "已结束",
        _ => "over"
    }
}

fixed! {
    /// “open”
    Open {
        Zh => "未定",
        _ => "open"
    }
}
