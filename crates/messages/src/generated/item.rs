//! One provision with all its versions.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “aims at”
    AimsAt {
        Zh => "所排除的规则",
        _ => "aims at"
    }
}

fixed! {
    /// “for”
    For {
        Zh => "适用对象",
        _ => "for"
    }
}

fixed! {
    /// “Text”
    Text {
        Zh => "文本",
        _ => "Text"
    }
}

message! {
    /// “Version {n} of {all}”
    Version (all n) [] {
        Zh => format!("第{n}版（共{all}版）"),
        _ => format!("Version {n} of {all}")
    }
}

message! {
    /// “{what} from {day}”
    ///
    /// The days of a version or a window, after what they are of.
    From (day what) [] {
        Zh => format!("{what}，自 {day}"),
        _ => format!("{what} from {day}")
    }
}

message! {
    /// “{what} until {day}”
    Until (day what) [] {
        Zh => format!("{what}，{day} 之前"),
        _ => format!("{what} until {day}")
    }
}

fixed! {
    /// “title”
    Title {
        Zh => "标题",
        _ => "title"
    }
}

fixed! {
    /// “binds”
    Binds {
        Zh => "约束对象",
        _ => "binds"
    }
}

fixed! {
    /// “stands”
    Stands {
        Zh => "次序",
        _ => "stands"
    }
}

fixed! {
    /// “before all other duties”
    First {
        Zh => "先于其他一切义务",
        _ => "before all other duties"
    }
}

message! {
    /// “{words} except {duties}”
    ///
    /// $duties: patterns of duties
    FirstExcept (duties words) [] {
        Zh => format!("{words}，但下列除外：{duties}"),
        _ => format!("{words} except {duties}")
    }
}

fixed! {
    /// “to be shown by”
    Burden {
        Zh => "举证责任",
        _ => "to be shown by"
    }
}

fixed! {
    /// “when”
    When {
        Zh => "条件",
        _ => "when"
    }
}

fixed! {
    /// “all else as in the next version”
    AsNext {
        Zh => "其余与下一版相同",
        _ => "all else as in the next version"
    }
}

fixed! {
    /// “note”
    Note {
        Zh => "注",
        _ => "note"
    }
}

fixed! {
    /// “gives”
    Gives {
        Zh => "给出等级",
        _ => "gives"
    }
}

message! {
    /// “{name}: {level}”
    ///
    /// A level after the name of its scale.
    LevelOf (level name) [] {
        Zh => format!("{level}（{name}）"),
        _ => format!("{name}: {level}")
    }
}

message! {
    /// “{scale}: as the table “{table}” gives it”
    ByTable (scale table) [] {
        Zh => format!("{scale}：依“{table}”表确定"),
        _ => format!("{scale}: as the table “{table}” gives it")
    }
}

fixed! {
    /// “as enacted”
    AsEnacted {
        Zh => "原始文本",
        _ => "as enacted"
    }
}

fixed! {
    /// “inserted by”
    InsertedBy {
        Zh => "增设依据",
        _ => "inserted by"
    }
}

fixed! {
    /// “amended by”
    AmendedBy {
        Zh => "修订依据",
        _ => "amended by"
    }
}

message! {
    /// “{name} “{title}”{act}”
    ///
    /// An amendment: its id, its title, and the act that it stands in with a mark before it.
    Amendment (act name title) [] {
        Zh => format!("“{title}”（{name}）{act}"),
        _ => format!("{name} “{title}”{act}")
    }
}

message! {
    /// “unchecked: {why}”
    Unchecked (why) [] {
        Zh => format!("未核实：{why}"),
        _ => format!("unchecked: {why}")
    }
}

fixed! {
    /// “cites”
    Cites {
        Zh => "依据",
        _ => "cites"
    }
}

fixed! {
    /// “no provision”
    NoProvision {
        Zh => "无条文依据",
        _ => "no provision"
    }
}

fixed! {
    /// “in its own right ”
    ///
    /// A window: some of the four, one after the other.
    OwnRight {
        Zh => "独立适用，",
        _ => "in its own right "
    }
}

message! {
    /// “from {day}”
    WindowFrom (day) [] {
        Zh => format!("自 {day}"),
        _ => format!("from {day}")
    }
}

message! {
    /// “ until {day}”
    WindowUntil (day) [] {
        Zh => format!("，{day} 之前（不含当日）"),
        _ => format!(" until {day}")
    }
}

message! {
    /// “, provided that {guard}”
    Provided (guard) [] {
        Zh => format!("，前提是：{guard}"),
        _ => format!(", provided that {guard}")
    }
}

fixed! {
    /// “applies”
    Applies {
        Zh => "适用期间",
        _ => "applies"
    }
}

fixed! {
    /// “replaced before it applied”
    Replaced {
        Zh => "在适用之前即被取代",
        _ => "replaced before it applied"
    }
}

fixed! {
    /// “all of these hold”
    AllHold {
        Zh => "同时符合下列各项",
        _ => "all of these hold"
    }
}

fixed! {
    /// “one of these holds”
    OneHolds {
        Zh => "符合下列任一项",
        _ => "one of these holds"
    }
}

message! {
    /// “to be shown by {role}”
    ToBeShown (role) [] {
        Zh => format!("举证责任：{role}"),
        _ => format!("to be shown by {role}")
    }
}

fixed! {
    /// “why the line is here”
    Clears {
        Zh => "界限在此的理由",
        _ => "why the line is here"
    }
}

message! {
    /// “unless {limb}”
    Unless (limb) [] {
        Zh => format!("除非 {limb}"),
        _ => format!("unless {limb}")
    }
}

fixed! {
    /// “partial exclusion”
    Partial {
        Zh => "部分排除",
        _ => "partial exclusion"
    }
}

fixed! {
    /// “Terms”
    Terms {
        Zh => "术语",
        _ => "Terms"
    }
}

fixed! {
    /// “Contested points”
    Contested {
        Zh => "有争议的解释",
        _ => "Contested points"
    }
}

message! {
    /// “from {day}”
    ///
    /// Since when a text stands, and by which amendment.
    Since (day) [] {
        Zh => format!("自 {day}"),
        _ => format!("from {day}")
    }
}

fixed! {
    /// “default”
    Default {
        Zh => "默认",
        _ => "default"
    }
}

message! {
    /// “default from {day}”
    DefaultFrom (day) [] {
        Zh => format!("默认，自 {day}"),
        _ => format!("default from {day}")
    }
}

fixed! {
    /// “Facts that it reads”
    Facts {
        Zh => "所依据的事实",
        _ => "Facts that it reads"
    }
}

fixed! {
    /// “Tests that name it”
    Tests {
        Zh => "涉及的测试",
        _ => "Tests that name it"
    }
}

fixed! {
    /// “what may be done”
    May {
        Zh => "许可内容",
        _ => "what may be done"
    }
}

fixed! {
    /// “what must be done”
    Must {
        Zh => "义务内容",
        _ => "what must be done"
    }
}

fixed! {
    /// “due”
    Due {
        Zh => "期限",
        _ => "due"
    }
}

fixed! {
    /// “upper limit”
    Limit {
        Zh => "上限",
        _ => "upper limit"
    }
}

fixed! {
    /// “then”
    Then {
        Zh => "则",
        _ => "then"
    }
}

fixed! {
    /// “form asks for”
    Record {
        Zh => "表格事项",
        _ => "form asks for"
    }
}
