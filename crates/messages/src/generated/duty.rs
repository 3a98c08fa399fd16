//! Duties, their days and deadlines.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “First of all”
    First {
        Zh => "首要义务",
        _ => "First of all"
    }
}

message! {
    /// “These would only matter if {ids} did not apply”
    Folded (ids) [] {
        Zh => format!("仅在{ids}不适用时才有意义的义务"),
        _ => format!("These would only matter if {ids} did not apply")
    }
}

message! {
    /// “Your duties as {role}”
    As (role) [] {
        Zh => format!("您作为{role}的义务"),
        _ => format!("Your duties as {role}")
    }
}

fixed! {
    /// “You may”
    May {
        Zh => "您可以",
        _ => "You may"
    }
}

fixed! {
    /// “Duties of others”
    Others {
        Zh => "其他主体的义务",
        _ => "Duties of others"
    }
}

fixed! {
    /// “Duties whose day is contested”
    Contested {
        Zh => "适用日有争议的义务",
        _ => "Duties whose day is contested"
    }
}

fixed! {
    /// “Days moved by a transition”
    Moved {
        Zh => "因过渡规定而变动的适用日",
        _ => "Days moved by a transition"
    }
}

fixed! {
    /// “, perhaps”
    ///
    /// After a transition that may not apply.
    Perhaps {
        Zh => "，未定",
        _ => ", perhaps"
    }
}

message! {
    /// “`{option}` tells what they are”
    More (option) [] {
        Zh => format!("用 `{option}` 查看其内容"),
        _ => format!("`{option}` tells what they are")
    }
}

fixed! {
    /// “in effect”
    InEffect {
        Zh => "已开始适用",
        _ => "in effect"
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
    /// “not settled, {days}”
    NotSettledDays (days) [] {
        Zh => format!("未定，{days}"),
        _ => format!("not settled, {days}")
    }
}

message! {
    /// “permission, {days}”
    PermissionDays (days) [] {
        Zh => format!("许可，{days}"),
        _ => format!("permission, {days}")
    }
}

message! {
    /// “hangs on {questions}”
    HangsOn (questions) [] {
        Zh => format!("取决于：{questions}"),
        _ => format!("hangs on {questions}")
    }
}

fixed! {
    /// “the questions below”
    ///
    /// Among questions: those on which the level hangs, which stand at the end of the report.
    QuestionsBelow {
        Zh => "下列问题",
        _ => "the questions below"
    }
}

message! {
    /// “{more} more”
    ///
    /// At the end of a list of questions.
    MoreQuestions (more) [] {
        Zh => format!("另{more}项"),
        _ => format!("{more} more")
    }
}

message! {
    /// “with --reading {readings}: {what}”
    WithReading (readings what) [] {
        Zh => format!("若采用解释 {readings}（--reading），{what}"),
        _ => format!("with --reading {readings}: {what}")
    }
}

fixed! {
    /// “no such duty”
    ///
    /// What another reading brings.
    None {
        Zh => "无此义务",
        _ => "no such duty"
    }
}

fixed! {
    /// “due”
    Due {
        Zh => "期限",
        _ => "due"
    }
}

message! {
    /// “due {day}”
    DueOn (day) [] {
        Zh => format!("期限 {day}"),
        _ => format!("due {day}")
    }
}

message! {
    /// “due {earliest} … {latest}”
    DueBetween (earliest latest) [] {
        Zh => format!("期限 {earliest} … {latest}"),
        _ => format!("due {earliest} … {latest}")
    }
}

message! {
    /// “due at the latest on {day}”
    DueLatest (day) [] {
        Zh => format!("期限最迟 {day}"),
        _ => format!("due at the latest on {day}")
    }
}

message! {
    /// “due at the earliest on {day}”
    DueEarliest (day) [] {
        Zh => format!("期限最早 {day}"),
        _ => format!("due at the earliest on {day}")
    }
}

message! {
    /// “OVERDUE — {due}”
    ///
    /// $due is one of the five texts above and how the day comes about.
    Overdue (due) [] {
        Zh => format!("已逾期 — {due}"),
        _ => format!("OVERDUE — {due}")
    }
}

message! {
    /// “there is no day in `{fact}`, so this deadline does not run”
    NoDay (fact) [] {
        Zh => format!("`{fact}` 没有日期，该期限不起算"),
        _ => format!("there is no day in `{fact}`, so this deadline does not run")
    }
}

message! {
    /// “the event lies before the duty began (`{fact}`), so this deadline does not run”
    EventBefore (fact) [] {
        Zh => format!("该事件（`{fact}`）早于该义务的适用日，该期限不起算"),
        _ => format!("the event lies before the duty began (`{fact}`), so this deadline does not run")
    }
}

message! {
    /// “there is no number in `{fact}`, so this deadline does not run”
    NoNumber (fact) [] {
        Zh => format!("`{fact}` 没有数值，该期限不起算"),
        _ => format!("there is no number in `{fact}`, so this deadline does not run")
    }
}

fixed! {
    /// “working days are not counted here”
    Uncounted {
        Zh => "此处不计算工作日",
        _ => "working days are not counted here"
    }
}

message! {
    /// “which days are worked is known from {first} to {last} only, and not known beyond (calendar “{title}”)”
    ///
    /// Of a deadline in working days that runs beyond the calendar.
    Unpublished (first last title) [] {
        Zh => format!("日历“{title}”仅载明{first}至{last}的工作日安排，此外的日期尚不可知"),
        _ => format!("which days are worked is known from {first} to {last} only, and not known beyond (calendar “{title}”)")
    }
}

message! {
    /// “this day lies after the duty, which ends on {end}”
    DayAfterEnd (end) [] {
        Zh => format!("该日晚于该义务的终止日：{end}"),
        _ => format!("this day lies after the duty, which ends on {end}")
    }
}

fixed! {
    /// “this day lies before the duty applies”
    DayBefore {
        Zh => "该日早于该义务的适用日",
        _ => "this day lies before the duty applies"
    }
}

message! {
    /// “this day lies before the duty applies; the duty itself begins on {start}”
    DayBeforeStart (start) [] {
        Zh => format!("该日早于该义务的适用日；该义务自下列日期起适用：{start}"),
        _ => format!("this day lies before the duty applies; the duty itself begins on {start}")
    }
}
