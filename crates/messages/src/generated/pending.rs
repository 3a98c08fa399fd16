//! Acts that are adopted or proposed and not in force.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Acts not in force that would change this”
    Title {
        Zh => "尚未生效但会改变本结果的法律文件",
        _ => "Acts not in force that would change this"
    }
}

message! {
    /// “Adopted, not in force: {title}, expected from {day}: {what}”
    Adopted (day title what) [] {
        Zh => format!("已通过、尚未生效：{title}，预计自 {day} 起：{what}"),
        _ => format!("Adopted, not in force: {title}, expected from {day}: {what}")
    }
}

message! {
    /// “Adopted, not in force, on a day not known: {title}: {what}”
    AdoptedUndated (title what) [] {
        Zh => format!("已通过、尚未生效，生效日期未定：{title}：{what}"),
        _ => format!("Adopted, not in force, on a day not known: {title}: {what}")
    }
}

message! {
    /// “Proposed: {title}, expected from {day}: {what}”
    Proposed (day title what) [] {
        Zh => format!("提案：{title}，预计自 {day} 起：{what}"),
        _ => format!("Proposed: {title}, expected from {day}: {what}")
    }
}

message! {
    /// “Proposed, for no day yet: {title}: {what}”
    ProposedUndated (title what) [] {
        Zh => format!("提案，日期未定：{title}：{what}"),
        _ => format!("Proposed, for no day yet: {title}: {what}")
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
    /// “duties that fall away: {list}”
    DutiesEnded (list) [] {
        Zh => format!("不再适用的义务：{list}"),
        _ => format!("duties that fall away: {list}")
    }
}

message! {
    /// “duties that apply on other days: {list}”
    DutiesMoved (list) [] {
        Zh => format!("适用日期改变的义务：{list}"),
        _ => format!("duties that apply on other days: {list}")
    }
}

message! {
    /// “, {now}”
    ///
    /// Behind a level.
    Days (now) [] {
        Zh => format!("，{now}"),
        _ => format!(", {now}")
    }
}

message! {
    /// “, {now} (without it {before})”
    Instead (before now) [] {
        Zh => format!("，{now}（否则 {before}）"),
        _ => format!(", {now} (without it {before})")
    }
}
