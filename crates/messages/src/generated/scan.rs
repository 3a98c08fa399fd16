//! Results for code scanning, each a sentence.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “scope {old} -\> {new}”
    Scope (new old) [] {
        Zh => format!("适用范围：{old} -> {new}"),
        _ => format!("scope {old} -> {new}")
    }
}

message! {
    /// “{scale} {old} -\> {new}”
    Level (new old scale) [] {
        Zh => format!("{scale}：{old} -> {new}"),
        _ => format!("{scale} {old} -> {new}")
    }
}

message! {
    /// “{text}, because of {causes}”
    Because (causes text) [] {
        Zh => format!("{text}，原因：{causes}"),
        _ => format!("{text}, because of {causes}")
    }
}

message! {
    /// “not {level}”
    Not (level) [] {
        Zh => format!("不属{level}"),
        _ => format!("not {level}")
    }
}

message! {
    /// “perhaps {level}”
    Perhaps (level) [] {
        Zh => format!("可能为{level}"),
        _ => format!("perhaps {level}")
    }
}

fixed! {
    /// “met”
    ///
    /// Instead of a level, of a rule that gives none.
    Met {
        Zh => "符合",
        _ => "met"
    }
}

message! {
    /// “{level}, by {rule}”
    By (level rule) [] {
        Zh => format!("{level}，依据：{rule}"),
        _ => format!("{level}, by {rule}")
    }
}

fixed! {
    /// “set aside”
    SetAside {
        Zh => "被排除",
        _ => "set aside"
    }
}

message! {
    /// “set aside by {list}”
    SetAsideBy (list) [] {
        Zh => format!("被排除：{list}"),
        _ => format!("set aside by {list}")
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
    /// “not settled, hangs on {facts}”
    Hangs (facts) [] {
        Zh => format!("未定，取决于：{facts}"),
        _ => format!("not settled, hangs on {facts}")
    }
}

fixed! {
    /// “it is not settled whether the rules govern this system”
    ScopeOpen {
        Zh => "本法规是否适用于该系统尚未确定",
        _ => "it is not settled whether the rules govern this system"
    }
}
