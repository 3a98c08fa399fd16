//! What is ahead of systems, by its day.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “Calendar from {on}”
    Title (on) [] {
        Zh => format!("自{on}起的日历"),
        _ => format!("Calendar from {on}")
    }
}

message! {
    /// “{n} systems”
    OfSystems (n) [] {
        Zh => format!("{n}个系统"),
        _ => format!("{n} systems")
    }
}

fixed! {
    /// “Overdue”
    Overdue {
        Zh => "已逾期",
        _ => "Overdue"
    }
}

message! {
    /// “The next 12 months, until {day}”
    Next (day) [] {
        Zh => format!("今后12个月，至{day}"),
        _ => format!("The next 12 months, until {day}")
    }
}

message! {
    /// “Until {day}”
    Ahead (day) [] {
        Zh => format!("今后，至{day}"),
        _ => format!("Until {day}")
    }
}

fixed! {
    /// “Ahead”
    AllAhead {
        Zh => "今后",
        _ => "Ahead"
    }
}

fixed! {
    /// “nothing”
    Nothing {
        Zh => "无",
        _ => "nothing"
    }
}

message! {
    /// “… and {n} more (--full)”
    More (n) [] {
        Zh => format!("… 另有{n}项（--full）"),
        _ => format!("… and {n} more (--full)")
    }
}

message! {
    /// “And {n} later (--until)”
    Later (n) [] {
        Zh => format!("此后另有{n}项（--until）"),
        _ => format!("And {n} later (--until)")
    }
}

message! {
    /// “Without a day: {n}”
    Open (n) [] {
        Zh => format!("没有日期：{n}项"),
        _ => format!("Without a day: {n}")
    }
}

message! {
    /// “Not asked: {list}”
    NotAsked (list) [] {
        Zh => format!("未询问：{list}"),
        _ => format!("Not asked: {list}")
    }
}

message! {
    /// “{regime} ({n})”
    NotAskedOf (n regime) [] {
        Zh => format!("{regime}（{n}）"),
        _ => format!("{regime} ({n})")
    }
}

message! {
    /// “Rejected, and not in the calendar: {n}”
    Rejected (n) [] {
        Zh => format!("未能读入、不在日历中的记录：{n}"),
        _ => format!("Rejected, and not in the calendar: {n}")
    }
}

message! {
    /// “since {day}”
    ///
    /// Since when something is overdue.
    Since (day) [] {
        Zh => format!("自{day}"),
        _ => format!("since {day}")
    }
}

message! {
    /// “perhaps {what}”
    Perhaps (what) [] {
        Zh => format!("可能：{what}"),
        _ => format!("perhaps {what}")
    }
}

message! {
    /// “{earliest} to {latest}”
    Between (earliest latest) [] {
        Zh => format!("{earliest}至{latest}"),
        _ => format!("{earliest} to {latest}")
    }
}

message! {
    /// “{day} or later”
    Earliest (day) [] {
        Zh => format!("最早{day}"),
        _ => format!("{day} or later")
    }
}

message! {
    /// “{day} or sooner”
    Latest (day) [] {
        Zh => format!("最迟{day}"),
        _ => format!("{day} or sooner")
    }
}

message! {
    /// “all {n} systems”
    ///
    /// Systems of which the same is said.
    All (n) [] {
        Zh => format!("全部{n}个系统"),
        _ => format!("all {n} systems")
    }
}

message! {
    /// “{n} systems: {ids}”
    Some (ids n) [] {
        Zh => format!("{n}个系统：{ids}"),
        _ => format!("{n} systems: {ids}")
    }
}

message! {
    /// “in effect: {level}”
    ///
    /// What happens on a day.
    LevelBegins (level) [] {
        Zh => format!("开始适用：{level}"),
        _ => format!("in effect: {level}")
    }
}

message! {
    /// “no longer in effect: {level}”
    LevelEnds (level) [] {
        Zh => format!("不再适用：{level}"),
        _ => format!("no longer in effect: {level}")
    }
}

message! {
    /// “duty begins: {title}”
    DutyBegins (title) [] {
        Zh => format!("义务开始：{title}"),
        _ => format!("duty begins: {title}")
    }
}

message! {
    /// “duty ends: {title}”
    DutyEnds (title) [] {
        Zh => format!("义务终止：{title}"),
        _ => format!("duty ends: {title}")
    }
}

message! {
    /// “{n} duties begin”
    DutiesBegin (n) [] {
        Zh => format!("{n}项义务开始"),
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
    /// “due: {title}”
    Deadline (title) [] {
        Zh => format!("到期：{title}"),
        _ => format!("due: {title}")
    }
}

message! {
    /// “review due: {title}”
    Review (title) [] {
        Zh => format!("复审到期：{title}"),
        _ => format!("review due: {title}")
    }
}

message! {
    /// “expected, adopted: {title}: {what}”
    Adopted (title what) [] {
        Zh => format!("预计生效（已通过）：{title}：{what}"),
        _ => format!("expected, adopted: {title}: {what}")
    }
}

message! {
    /// “expected, proposed: {title}: {what}”
    Proposed (title what) [] {
        Zh => format!("预计生效（提案）：{title}：{what}"),
        _ => format!("expected, proposed: {title}: {what}")
    }
}

message! {
    /// “read the rules of {n} packs against the law again”
    PackReviews (n) [] {
        Zh => format!("应再次对照法律核查{n}个规则包"),
        _ => format!("read the rules of {n} packs against the law again")
    }
}

message! {
    /// “read the rules against the law again: {title}”
    PackReview (title) [] {
        Zh => format!("应再次对照法律核查规则：{title}"),
        _ => format!("read the rules against the law again: {title}")
    }
}

message! {
    /// “it would only matter if {ids} did not apply”
    ///
    /// A remark on a duty.
    OnlyWithout (ids) [] {
        Zh => format!("仅在{ids}不适用时才有意义"),
        _ => format!("it would only matter if {ids} did not apply")
    }
}

fixed! {
    /// “Solon”
    ///
    /// In files for calendars of other programs.
    Name {
        Zh => "Solon",
        _ => "Solon"
    }
}

message! {
    /// “Counted: {words}”
    Counted (words) [] {
        Zh => format!("计算方式：{words}"),
        _ => format!("Counted: {words}")
    }
}

message! {
    /// “The day hangs on: {facts}”
    HangsOn (facts) [] {
        Zh => format!("日期取决于：{facts}"),
        _ => format!("The day hangs on: {facts}")
    }
}

message! {
    /// “The day lies between {earliest} and {latest}.”
    DayBetween (earliest latest) [] {
        Zh => format!("日期在{earliest}与{latest}之间。"),
        _ => format!("The day lies between {earliest} and {latest}.")
    }
}

fixed! {
    /// “The earliest possible day.”
    DayEarliest {
        Zh => "可能的最早日期。",
        _ => "The earliest possible day."
    }
}

fixed! {
    /// “The latest possible day.”
    DayLatest {
        Zh => "可能的最迟日期。",
        _ => "The latest possible day."
    }
}

fixed! {
    /// “It is not sure that it comes to this.”
    NotSure {
        Zh => "尚不确定是否如此。",
        _ => "It is not sure that it comes to this."
    }
}

message! {
    /// “Overdue on {on}.”
    IsOverdue (on) [] {
        Zh => format!("截至{on}已逾期。"),
        _ => format!("Overdue on {on}.")
    }
}

message! {
    /// “Not in this calendar: {list}”
    NotShown (list) [] {
        Zh => format!("不在本日历中：{list}"),
        _ => format!("Not in this calendar: {list}")
    }
}

message! {
    /// “{n} overdue, or perhaps”
    CountOverdue (n) [] {
        Zh => format!("{n}项已逾期或可能逾期"),
        _ => format!("{n} overdue, or perhaps")
    }
}

message! {
    /// “{n} without a day”
    CountOpen (n) [] {
        Zh => format!("{n}项没有日期"),
        _ => format!("{n} without a day")
    }
}

message! {
    /// “{n} later”
    CountLater (n) [] {
        Zh => format!("{n}项在此之后"),
        _ => format!("{n} later")
    }
}

message! {
    /// “{n} rejected records”
    CountRejected (n) [] {
        Zh => format!("{n}条记录未能读入"),
        _ => format!("{n} rejected records")
    }
}

message! {
    /// “{n} regimes not asked”
    CountNotAsked (n) [] {
        Zh => format!("{n}个制度未询问"),
        _ => format!("{n} regimes not asked")
    }
}

fixed! {
    /// “Nothing is ahead.”
    NoneAhead {
        Zh => "今后没有事项。",
        _ => "Nothing is ahead."
    }
}
