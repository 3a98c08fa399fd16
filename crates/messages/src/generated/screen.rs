//! The first screen.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “In effect today: {what}”
    ///
    /// What is in effect on the day.
    Today (what) [] {
        Zh => format!("当日有效：{what}"),
        _ => format!("In effect today: {what}")
    }
}

message! {
    /// “{n} duties of yours”
    DutiesNow () [n] {
        Zh => match *n { 0 => String::from("您没有义务"), _ => format!("您有 {n} 项义务") },
        _ => match *n { 0 => String::from("no duty of yours"), 1 => String::from("one duty of yours"), _ => format!("{n} duties of yours") }
    }
}

message! {
    /// “Next date: {day}: {what}”
    ///
    /// The next day on which anything changes or is due.
    Next (day what) [] {
        Zh => format!("下一个日期：{day}：{what}"),
        _ => format!("Next date: {day}: {what}")
    }
}

fixed! {
    /// “Next date: none that is known”
    ///
    /// No day lies ahead on which anything changes or is due.
    NoNext {
        Zh => "下一个日期：尚无已知日期",
        _ => "Next date: none that is known"
    }
}

message! {
    /// “{id} is due ({title})”
    DueThen (id title) [] {
        Zh => format!("{id} 到期（{title}）"),
        _ => format!("{id} is due ({title})")
    }
}

message! {
    /// “Nearest: {what}”
    Nearest (what) [] {
        Zh => format!("最接近的结果：{what}"),
        _ => format!("Nearest: {what}")
    }
}

message! {
    /// “Given: {answers}”
    ///
    /// The answers behind a verdict.
    Answers (answers) [] {
        Zh => format!("依据的回答：{answers}"),
        _ => format!("Given: {answers}")
    }
}

message! {
    /// “Contested: with --reading {readings}: {result}; and {n} readings in all that would change it”
    Contested (readings result) [n] {
        Zh => match *n { 1 => format!("有争议：采用 --reading {readings} 时：{result}"), _ => format!("有争议：采用 --reading {readings} 时：{result}；共有 {n} 种解释会改变结果") },
        _ => match *n { 1 => format!("Contested: with --reading {readings}: {result}"), _ => format!("Contested: with --reading {readings}: {result}; and {n} readings in all that would change it") }
    }
}

message! {
    /// “Rests on assumptions: {questions}”
    Assumed (questions) [] {
        Zh => format!("依赖于假定：{questions}"),
        _ => format!("Rests on assumptions: {questions}")
    }
}

message! {
    /// “Answers to look at again: {questions}”
    LookAgain (questions) [] {
        Zh => format!("需要复核的回答：{questions}"),
        _ => format!("Answers to look at again: {questions}")
    }
}

message! {
    /// “Open questions: {shown} of {all}, those that decide most”
    Questions (shown) [all] {
        Zh => match *all { 1 => String::from("一个未决问题"), _ => format!("未决问题：共 {all} 个，列出影响最大的 {shown} 个") },
        _ => match *all { 1 => String::from("One open question"), _ => format!("Open questions: {shown} of {all}, those that decide most") }
    }
}

message! {
    /// “Your duties: the next {shown} of {all}”
    Duties (all shown) [] {
        Zh => format!("您的义务：共 {all} 项，列出最先的 {shown} 项"),
        _ => format!("Your duties: the next {shown} of {all}")
    }
}

fixed! {
    /// “Your duties”
    ///
    /// All of them are told.
    DutiesAll {
        Zh => "您的义务",
        _ => "Your duties"
    }
}

fixed! {
    /// “now”
    Now {
        Zh => "现在",
        _ => "now"
    }
}

message! {
    /// “OVERDUE {day}”
    OverdueSince (day) [] {
        Zh => format!("已逾期 {day}"),
        _ => format!("OVERDUE {day}")
    }
}

message! {
    /// “not before {day}”
    NotBefore (day) [] {
        Zh => format!("不早于 {day}"),
        _ => format!("not before {day}")
    }
}

message! {
    /// “by {day}”
    DueBy (day) [] {
        Zh => format!("至 {day}"),
        _ => format!("by {day}")
    }
}

message! {
    /// “{role} {n}”
    ///
    /// Duties of a role, by their number.
    OfRole (n role) [] {
        Zh => format!("{role} {n}"),
        _ => format!("{role} {n}")
    }
}

message! {
    /// “Duties of others: {list}”
    Others (list) [] {
        Zh => format!("他人的义务：{list}"),
        _ => format!("Duties of others: {list}")
    }
}

message! {
    /// “Upper limits of fines: {list}”
    Fines (list) [] {
        Zh => format!("罚款上限：{list}"),
        _ => format!("Upper limits of fines: {list}")
    }
}

message! {
    /// “{n} regimes”
    ///
    /// How many regimes a screen tells of.
    Regimes (n) [] {
        Zh => format!("{n} 个制度"),
        _ => format!("{n} regimes")
    }
}

message! {
    /// “{n} regimes do not govern it”
    OutOfScope (n) [] {
        Zh => format!("{n} 个制度不适用于该系统"),
        _ => format!("{n} regimes do not govern it")
    }
}

message! {
    /// “and {n} regimes more”
    MoreRegimes (n) [] {
        Zh => format!("另有 {n} 个制度"),
        _ => format!("and {n} regimes more")
    }
}

fixed! {
    /// “In brief”
    ///
    /// The heading of the first lines of a document.
    Title {
        Zh => "概要",
        _ => "In brief"
    }
}

fixed! {
    /// “When”
    ///
    /// Heads of columns.
    When {
        Zh => "时间",
        _ => "When"
    }
}

fixed! {
    /// “More: `--full` (reasons, texts), `solon explain` (why, what would change it), `solon timeline`”
    More {
        Zh => "更多：`--full`（理由、全文）、`solon explain`（为何、如何改变结果）、`solon timeline`（其他日期）",
        _ => "More: `--full` (reasons, texts), `solon explain` (why, what would change it), `solon timeline`"
    }
}

fixed! {
    /// “Each of them on one screen: `solon classify` of its file alone; all of them in full: `--full`”
    ///
    /// Below a table of several systems.
    Several {
        Zh => "单独查看某个系统：对其文件执行 `solon classify`；全部完整报告：`--full`",
        _ => "Each of them on one screen: `solon classify` of its file alone; all of them in full: `--full`"
    }
}
