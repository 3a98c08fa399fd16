//! Several systems as one page.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “Register of {n} systems”
    Title () [n] {
        Zh => format!("{n}个系统的登记簿"),
        _ => match *n { 1 => String::from("Register of one system"), _ => format!("Register of {n} systems") }
    }
}

message! {
    /// “{n} records could not be read, and are not part of this page:”
    NotRead () [n] {
        Zh => format!("{n}条记录无法读取，未列入本页："),
        _ => match *n { 1 => String::from("One record could not be read, and is not part of this page:"), _ => format!("{n} records could not be read, and are not part of this page:") }
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
    /// “Each system in brief”
    EachSystem {
        Zh => "各系统概要",
        _ => "Each system in brief"
    }
}

fixed! {
    /// “Texts of duties”
    Texts {
        Zh => "义务全文",
        _ => "Texts of duties"
    }
}

fixed! {
    /// “Questions”
    Asked {
        Zh => "问题",
        _ => "Questions"
    }
}

fixed! {
    /// “Levels”
    Levels {
        Zh => "等级",
        _ => "Levels"
    }
}

fixed! {
    /// “Dates”
    Dates {
        Zh => "日期",
        _ => "Dates"
    }
}

fixed! {
    /// “What is open, and what it could cost”
    OpenAndCost {
        Zh => "未决事项及其可能的代价",
        _ => "What is open, and what it could cost"
    }
}

fixed! {
    /// “over all”
    AllRegimes {
        Zh => "合计",
        _ => "over all"
    }
}

fixed! {
    /// “Level”
    HeadLevel {
        Zh => "等级",
        _ => "Level"
    }
}

fixed! {
    /// “Regime”
    HeadRegime {
        Zh => "制度",
        _ => "Regime"
    }
}

fixed! {
    /// “Classified”
    HeadClassified {
        Zh => "分类结果",
        _ => "Classified"
    }
}

message! {
    /// “In effect on {day}”
    HeadOnDay (day) [] {
        Zh => format!("{day} 有效"),
        _ => format!("In effect on {day}")
    }
}

fixed! {
    /// “Systems”
    HeadSystems {
        Zh => "系统",
        _ => "Systems"
    }
}

fixed! {
    /// “Owner”
    HeadOwner {
        Zh => "负责人",
        _ => "Owner"
    }
}

fixed! {
    /// “Question”
    HeadQuestion {
        Zh => "问题",
        _ => "Question"
    }
}

fixed! {
    /// “Answer”
    HeadAnswer {
        Zh => "回答",
        _ => "Answer"
    }
}

fixed! {
    /// “Evidence”
    HeadEvidence {
        Zh => "证据",
        _ => "Evidence"
    }
}

fixed! {
    /// “Ahead”
    Ahead {
        Zh => "今后",
        _ => "Ahead"
    }
}

message! {
    /// “Without a day: {n}”
    Undated (n) [] {
        Zh => format!("没有日期：{n}项"),
        _ => format!("Without a day: {n}")
    }
}

message! {
    /// “{n} duties begin”
    DutiesBegin (n) [] {
        Zh => format!("{n}项义务开始适用"),
        _ => format!("{n} duties begin")
    }
}

message! {
    /// “{n} duties end”
    DutiesEnd (n) [] {
        Zh => format!("{n}项义务终止"),
        _ => format!("{n} duties end")
    }
}

message! {
    /// “{n} at once”
    Several (n) [] {
        Zh => format!("同时{n}项"),
        _ => format!("{n} at once")
    }
}

message! {
    /// “perhaps: {what}”
    Perhaps (what) [] {
        Zh => format!("可能：{what}"),
        _ => format!("perhaps: {what}")
    }
}

fixed! {
    /// “which”
    Which {
        Zh => "哪些",
        _ => "which"
    }
}

message! {
    /// “{day} or later”
    OrLater (day) [] {
        Zh => format!("{day} 或更晚"),
        _ => format!("{day} or later")
    }
}

message! {
    /// “{day} or sooner”
    OrSooner (day) [] {
        Zh => format!("{day} 或更早"),
        _ => format!("{day} or sooner")
    }
}

fixed! {
    /// “no day”
    NoDay {
        Zh => "没有日期",
        _ => "no day"
    }
}

message! {
    /// “{n} more”
    MoreOf (n) [] {
        Zh => format!("另有{n}项"),
        _ => format!("{n} more")
    }
}

message! {
    /// “{n} questions, first: ”
    FirstOf () [n] {
        Zh => match *n { 1 => String::from("一个问题："), _ => format!("{n}个问题，首要的是：") },
        _ => match *n { 1 => String::from("one question: "), _ => format!("{n} questions, first: ") }
    }
}

message! {
    /// “fines if it goes the worse way: {fines}”
    CouldCost (fines) [] {
        Zh => format!("结果较重时的罚款：{fines}"),
        _ => format!("fines if it goes the worse way: {fines}")
    }
}

message! {
    /// “{n} systems”
    OfSystems () [n] {
        Zh => format!("{n}个系统"),
        _ => match *n { 1 => String::from("1 system"), _ => format!("{n} systems") }
    }
}

fixed! {
    /// “The questions that would settle it”
    MostAsked {
        Zh => "能够确定结果的问题",
        _ => "The questions that would settle it"
    }
}

message! {
    /// “Regimes: {name}”
    RegimesOf (name) [] {
        Zh => format!("制度：{name}"),
        _ => format!("Regimes: {name}")
    }
}

message! {
    /// “Answers: {name}”
    AnswersOf (name) [] {
        Zh => format!("回答：{name}"),
        _ => format!("Answers: {name}")
    }
}

fixed! {
    /// “A row for each system; its name leads to it. Levels are those of the classification, over all regimes that were asked.”
    TableWhat {
        Zh => "每个系统一行；点击名称可查看该系统。等级为所询问的全部制度的分类结果。",
        _ => "A row for each system; its name leads to it. Levels are those of the classification, over all regimes that were asked."
    }
}

fixed! {
    /// “Find”
    Filter {
        Zh => "查找",
        _ => "Find"
    }
}

fixed! {
    /// “all”
    AllLevels {
        Zh => "全部",
        _ => "all"
    }
}

message! {
    /// “{n} of {all} systems”
    ///
    /// Figures that a script puts in.
    Shown (all n) [] {
        Zh => format!("{n}/{all}个系统"),
        _ => format!("{n} of {all} systems")
    }
}
