//! Words for what reports name by ids.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “rule”
    Rule {
        Zh => "规则",
        _ => "rule"
    }
}

fixed! {
    /// “exception”
    Exception {
        Zh => "例外",
        _ => "exception"
    }
}

fixed! {
    /// “duty”
    Duty {
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
    /// “penalty”
    Penalty {
        Zh => "罚则",
        _ => "penalty"
    }
}

fixed! {
    /// “transition”
    Transition {
        Zh => "过渡规定",
        _ => "transition"
    }
}

fixed! {
    /// “stay”
    Stay {
        Zh => "中止",
        _ => "stay"
    }
}

fixed! {
    /// “scope”
    Scope {
        Zh => "适用范围",
        _ => "scope"
    }
}

fixed! {
    /// “role”
    Role {
        Zh => "角色",
        _ => "role"
    }
}

fixed! {
    /// “constraint”
    Constraint {
        Zh => "约束",
        _ => "constraint"
    }
}

fixed! {
    /// “scale”
    Scale {
        Zh => "等级",
        _ => "scale"
    }
}

fixed! {
    /// “level”
    Level {
        Zh => "等级",
        _ => "level"
    }
}

fixed! {
    /// “table”
    Table {
        Zh => "判定表",
        _ => "table"
    }
}

fixed! {
    /// “score”
    Score {
        Zh => "评分",
        _ => "score"
    }
}

fixed! {
    /// “calendar”
    Calendar {
        Zh => "日历",
        _ => "calendar"
    }
}

fixed! {
    /// “in”
    In {
        Zh => "适用",
        _ => "in"
    }
}

fixed! {
    /// “out”
    Out {
        Zh => "不适用",
        _ => "out"
    }
}

fixed! {
    /// “partial”
    Partial {
        Zh => "部分适用",
        _ => "partial"
    }
}

fixed! {
    /// “open”
    Open {
        Zh => "未定",
        _ => "open"
    }
}

fixed! {
    /// “fires”
    Fires {
        Zh => "适用",
        _ => "fires"
    }
}

fixed! {
    /// “defeated”
    Defeated {
        Zh => "被排除",
        _ => "defeated"
    }
}

fixed! {
    /// “not_met”
    ///
    /// The outcome of a provision whose conditions do not hold.
    NotMet {
        Zh => "不符合",
        _ => "not_met"
    }
}
