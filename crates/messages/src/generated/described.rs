//! What a changed description of a system means.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “What the changed descriptions mean”
    Title {
        Zh => "描述变更的后果",
        _ => "What the changed descriptions mean"
    }
}

message! {
    /// “Before: {name}”
    Before (name) [] {
        Zh => format!("变更前：{name}"),
        _ => format!("Before: {name}")
    }
}

message! {
    /// “After: {name}”
    After (name) [] {
        Zh => format!("变更后：{name}"),
        _ => format!("After: {name}")
    }
}

message! {
    /// “Under: {packs}”
    Under (packs) [] {
        Zh => format!("依据：{packs}"),
        _ => format!("Under: {packs}")
    }
}

message! {
    /// “{n} systems are in both: {parts}.”
    Sum (parts) [n] {
        Zh => format!("前后均有的系统共{n}个：{parts}。"),
        _ => match *n { 1 => format!("One system is in both: {parts}."), _ => format!("{n} systems are in both: {parts}.") }
    }
}

message! {
    /// “{n} come out otherwise”
    Moved () [n] {
        Zh => format!("{n}个结果不同"),
        _ => match *n { 1 => String::from("one comes out otherwise"), _ => format!("{n} come out otherwise") }
    }
}

message! {
    /// “{n} need a review”
    Needed () [n] {
        Zh => format!("{n}个需要复审"),
        _ => match *n { 1 => String::from("one needs a review"), _ => format!("{n} need a review") }
    }
}

message! {
    /// “{n} perhaps need a review”
    Perhaps () [n] {
        Zh => format!("{n}个可能需要复审"),
        _ => match *n { 1 => String::from("one perhaps needs a review"), _ => format!("{n} perhaps need a review") }
    }
}

message! {
    /// “{n} differ in answers alone”
    AnswersAlone () [n] {
        Zh => format!("{n}个仅回答不同"),
        _ => match *n { 1 => String::from("one differs in answers alone"), _ => format!("{n} differ in answers alone") }
    }
}

message! {
    /// “{n} are as before”
    Same () [n] {
        Zh => format!("{n}个不变"),
        _ => match *n { 1 => String::from("one is as before"), _ => format!("{n} are as before") }
    }
}

fixed! {
    /// “No system is in both. Systems are matched by their id, `system` in a description.”
    NoneInBoth {
        Zh => "没有前后均有的系统。系统按描述中的 `system` 编号对应。",
        _ => "No system is in both. Systems are matched by their id, `system` in a description."
    }
}

fixed! {
    /// “No system could be compared.”
    NoneCompared {
        Zh => "没有可以比较的系统。",
        _ => "No system could be compared."
    }
}

message! {
    /// “Only before: {list}”
    Gone (list) [] {
        Zh => format!("仅变更前有：{list}"),
        _ => format!("Only before: {list}")
    }
}

message! {
    /// “Only after: {list}”
    Added (list) [] {
        Zh => format!("仅变更后有：{list}"),
        _ => format!("Only after: {list}")
    }
}

message! {
    /// “Not compared, because a description in the same file on the other side could not be read: {list}”
    Unread (list) [] {
        Zh => format!("未比较，因另一侧同一文件中的描述无法读取：{list}"),
        _ => format!("Not compared, because a description in the same file on the other side could not be read: {list}")
    }
}

message! {
    /// “Not compared, because several descriptions on one side have this id: {list}”
    Twice (list) [] {
        Zh => format!("未比较，因同一侧有多个描述使用该编号：{list}"),
        _ => format!("Not compared, because several descriptions on one side have this id: {list}")
    }
}

message! {
    /// “{n} descriptions could not be read; what stands on one side alone may be among them.”
    Rejected () [n] {
        Zh => format!("{n}个描述无法读取；仅一侧有的系统可能在其中。"),
        _ => match *n { 1 => String::from("One description could not be read; what stands on one side alone may be in it."), _ => format!("{n} descriptions could not be read; what stands on one side alone may be among them.") }
    }
}

message! {
    /// “new duties: {list}”
    DutiesNew (list) [] {
        Zh => format!("新增义务：{list}"),
        _ => format!("new duties: {list}")
    }
}

message! {
    /// “duties that may newly arise: {list}”
    DutiesOpen (list) [] {
        Zh => format!("可能新增的义务：{list}"),
        _ => format!("duties that may newly arise: {list}")
    }
}

message! {
    /// “duties that fall away: {list}”
    DutiesGone (list) [] {
        Zh => format!("不再适用的义务：{list}"),
        _ => format!("duties that fall away: {list}")
    }
}

message! {
    /// “duties on other days or terms: {list}”
    DutiesOther (list) [] {
        Zh => format!("日期或条件不同的义务：{list}"),
        _ => format!("duties on other days or terms: {list}")
    }
}

fixed! {
    /// “answers”
    Answers {
        Zh => "回答",
        _ => "answers"
    }
}

fixed! {
    /// “no answer”
    NoAnswer {
        Zh => "无回答",
        _ => "no answer"
    }
}

fixed! {
    /// “for the first time”
    First {
        Zh => "首次作答",
        _ => "for the first time"
    }
}

message! {
    /// “and {n} more”
    More (n) [] {
        Zh => format!("另有{n}个"),
        _ => format!("and {n} more")
    }
}

message! {
    /// “… and {n} more systems; `--format json` has all of them”
    MoreSystems () [n] {
        Zh => format!("…… 另有{n}个系统；`--format json` 列出全部"),
        _ => match *n { 1 => String::from("… and one more system; `--format json` has all of them"), _ => format!("… and {n} more systems; `--format json` has all of them") }
    }
}

fixed! {
    /// “Reviews”
    HeadReview {
        Zh => "复审",
        _ => "Reviews"
    }
}
