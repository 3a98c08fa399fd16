//! Conditions in words.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “always”
    Always {
        Zh => "始终",
        _ => "always"
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
    /// “ and ”
    And {
        Zh => "，且",
        _ => " and "
    }
}

fixed! {
    /// “ or ”
    Or {
        Zh => "，或",
        _ => " or "
    }
}

fixed! {
    /// “ or ”
    ///
    /// Between the last two of a list of values, one of which is enough.
    ListOr {
        Zh => "或",
        _ => " or "
    }
}

fixed! {
    /// “ and ”
    ///
    /// Between the last two of a list of values, all of which are needed.
    ListAnd {
        Zh => "和",
        _ => " and "
    }
}

message! {
    /// “ or {more} more”
    ///
    /// At the end of a list of which some are named, one of all being enough.
    ///
    /// $more: how many are not named
    ///
    /// $all: how many there are
    ListOrMore (all more) [] {
        Zh => format!("等{all}项之一"),
        _ => format!(" or {more} more")
    }
}

message! {
    /// “ and {more} more”
    ///
    /// The same where all of them are needed.
    ///
    /// $more: how many are not named
    ///
    /// $all: how many there are
    ListAndMore (all more) [] {
        Zh => format!("等全部{all}项"),
        _ => format!(" and {more} more")
    }
}

fixed! {
    /// “all of these hold: ”
    AllHold {
        Zh => "同时符合：",
        _ => "all of these hold: "
    }
}

fixed! {
    /// “one of these holds: ”
    OneHolds {
        Zh => "符合下列任一项：",
        _ => "one of these holds: "
    }
}

fixed! {
    /// “one of these does not hold: ”
    NotAllHold {
        Zh => "并非下列各项均符合：",
        _ => "one of these does not hold: "
    }
}

fixed! {
    /// “none of these holds: ”
    NoneHolds {
        Zh => "下列各项均不符合：",
        _ => "none of these holds: "
    }
}

message! {
    /// “exactly {n} of these hold: ”
    Exactly (n) [] {
        Zh => format!("恰好符合下列{n}项："),
        _ => format!("exactly {n} of these hold: ")
    }
}

message! {
    /// “at least {n} of these hold: ”
    AtLeast (n) [] {
        Zh => format!("至少符合下列{n}项："),
        _ => format!("at least {n} of these hold: ")
    }
}

message! {
    /// “({label}) {what}”
    ///
    /// An element of a condition behind its label, which is English.
    ///
    /// $label: the label, spelled
    Element (label what) [] {
        Zh => format!("{what}"),
        _ => format!("({label}) {what}")
    }
}

message! {
    /// “not {what}”
    Not (what) [] {
        Zh => format!("并非{what}"),
        _ => format!("not {what}")
    }
}

message! {
    /// “{what} applies”
    Applies (what) [] {
        Zh => format!("{what}适用"),
        _ => format!("{what} applies")
    }
}

message! {
    /// “{what} is set aside by {by}”
    SetAside (by what) [] {
        Zh => format!("{what}被{by}排除"),
        _ => format!("{what} is set aside by {by}")
    }
}

message! {
    /// “as classified, now or later: {what}”
    ///
    /// Of outcomes: on the day or on a later one, by the days as enacted.
    Classified (what) [] {
        Zh => format!("按分类（现在或以后）：{what}"),
        _ => format!("as classified, now or later: {what}")
    }
}

message! {
    /// “ (except {ids})”
    Except (ids) [] {
        Zh => format!("（{ids}除外）"),
        _ => format!(" (except {ids})")
    }
}

message! {
    /// “anything under {group}”
    Under (group) [] {
        Zh => format!("{group}类中的任何一项"),
        _ => format!("anything under {group}")
    }
}

message! {
    /// “{name} is yes”
    Yes (name) [] {
        Zh => format!("{name}为“是”"),
        _ => format!("{name} is yes")
    }
}

message! {
    /// “{name} is no”
    NotYes (name) [] {
        Zh => format!("{name}为“否”"),
        _ => format!("{name} is no")
    }
}

message! {
    /// “{name} is {list}”
    Is (list name) [] {
        Zh => format!("{name}为{list}"),
        _ => format!("{name} is {list}")
    }
}

message! {
    /// “{name} is not {list}”
    IsNot (list name) [] {
        Zh => format!("{name}不是{list}"),
        _ => format!("{name} is not {list}")
    }
}

message! {
    /// “{name} is empty”
    Empty (name) [] {
        Zh => format!("{name}未选任何项"),
        _ => format!("{name} is empty")
    }
}

message! {
    /// “{name} includes nothing but {list}”
    NothingBut (list name) [] {
        Zh => format!("{name}除{list}外未选其他项"),
        _ => format!("{name} includes nothing but {list}")
    }
}

message! {
    /// “{name} includes {list}”
    Includes (list name) [] {
        Zh => format!("{name}包括{list}"),
        _ => format!("{name} includes {list}")
    }
}

message! {
    /// “{name} does not include {list}”
    DoesNotInclude (list name) [] {
        Zh => format!("{name}不包括{list}"),
        _ => format!("{name} does not include {list}")
    }
}

message! {
    /// “{name} includes {list}”
    ///
    /// $count (number): how many values the list names
    IncludesAll (list name) [count] {
        Zh => match *count { 1 => format!("{name}包括{list}"), _ => format!("{name}同时包括{list}") },
        _ => format!("{name} includes {list}")
    }
}

message! {
    /// “{name} does not include all of {list}”
    ///
    /// $count (number): how many values the list names
    NotAll (list name) [count] {
        Zh => match *count { 1 => format!("{name}未包括{list}"), _ => format!("{name}未同时包括{list}") },
        _ => format!("{name} does not include all of {list}")
    }
}

message! {
    /// “{name} is answered with {list} alone”
    Alone (list name) [] {
        Zh => format!("{name}仅包括{list}"),
        _ => format!("{name} is answered with {list} alone")
    }
}

message! {
    /// “{name} is not answered with {list} alone”
    NotAlone (list name) [] {
        Zh => format!("{name}并非仅包括{list}"),
        _ => format!("{name} is not answered with {list} alone")
    }
}

message! {
    /// “something is chosen under {name}”
    Something (name) [] {
        Zh => format!("{name}至少选择一项"),
        _ => format!("something is chosen under {name}")
    }
}

message! {
    /// “nothing is chosen under {name}”
    Nothing (name) [] {
        Zh => format!("{name}未选任何项"),
        _ => format!("nothing is chosen under {name}")
    }
}

message! {
    /// “at least {n} are chosen under {name}”
    Some (n name) [] {
        Zh => format!("{name}至少选择{n}项"),
        _ => format!("at least {n} are chosen under {name}")
    }
}

message! {
    /// “fewer than {n} are chosen under {name}”
    Fewer (n name) [] {
        Zh => format!("{name}选择不足{n}项"),
        _ => format!("fewer than {n} are chosen under {name}")
    }
}

message! {
    /// “the day given under {name} has come”
    Come (name) [] {
        Zh => format!("{name}所指日期已到来"),
        _ => format!("the day given under {name} has come")
    }
}

message! {
    /// “the day given under {name} has not come”
    NotCome (name) [] {
        Zh => format!("{name}所指日期尚未到来"),
        _ => format!("the day given under {name} has not come")
    }
}

message! {
    /// “the day given under {name} is still to come”
    ToCome (name) [] {
        Zh => format!("{name}所指日期在未来"),
        _ => format!("the day given under {name} is still to come")
    }
}

message! {
    /// “the day given under {name} lies within the last {time}”
    Recent (name time) [] {
        Zh => format!("{name}所指日期在最近{time}之内"),
        _ => format!("the day given under {name} lies within the last {time}")
    }
}

message! {
    /// “no day given under {name} lies within the last {time}”
    NotRecent (name time) [] {
        Zh => format!("{name}所指日期不在最近{time}之内"),
        _ => format!("no day given under {name} lies within the last {time}")
    }
}

message! {
    /// “the day given under {name} lies more than {time} ago”
    Lapsed (name time) [] {
        Zh => format!("{name}所指日期距今已超过{time}"),
        _ => format!("the day given under {name} lies more than {time} ago")
    }
}

message! {
    /// “no day given under {name} lies more than {time} ago”
    NotLapsed (name time) [] {
        Zh => format!("{name}所指日期距今未超过{time}"),
        _ => format!("no day given under {name} lies more than {time} ago")
    }
}

message! {
    /// “{name} is at least {number}”
    From (name number) [] {
        Zh => format!("{name}不少于{number}"),
        _ => format!("{name} is at least {number}")
    }
}

message! {
    /// “{name} is more than {number}”
    Over (name number) [] {
        Zh => format!("{name}超过{number}"),
        _ => format!("{name} is more than {number}")
    }
}

message! {
    /// “{name} is at most {number}”
    To (name number) [] {
        Zh => format!("{name}不超过{number}"),
        _ => format!("{name} is at most {number}")
    }
}

message! {
    /// “{name} is less than {number}”
    Below (name number) [] {
        Zh => format!("{name}少于{number}"),
        _ => format!("{name} is less than {number}")
    }
}

message! {
    /// “there is a day for {name}”
    ///
    /// Of a day: that there is one.
    SomeDay (name) [] {
        Zh => format!("{name}有日期"),
        _ => format!("there is a day for {name}")
    }
}

message! {
    /// “there is no day for {name}”
    NoDay (name) [] {
        Zh => format!("{name}无日期"),
        _ => format!("there is no day for {name}")
    }
}

message! {
    /// “{name} is on or after {day}”
    DayFrom (day name) [] {
        Zh => format!("{name}在{day}当日或之后"),
        _ => format!("{name} is on or after {day}")
    }
}

message! {
    /// “{name} is after {day}”
    DayAfter (day name) [] {
        Zh => format!("{name}晚于{day}"),
        _ => format!("{name} is after {day}")
    }
}

message! {
    /// “{name} is on or before {day}”
    DayTo (day name) [] {
        Zh => format!("{name}在{day}当日或之前"),
        _ => format!("{name} is on or before {day}")
    }
}

message! {
    /// “{name} is before {day}”
    DayBefore (day name) [] {
        Zh => format!("{name}早于{day}"),
        _ => format!("{name} is before {day}")
    }
}

message! {
    /// “what the contested point {title} gives (by default: {default})”
    ///
    /// Instead of a number or a day: the one that a reading of the contested point gives.
    ReadValue (default title) [] {
        Zh => format!("争议点{title}所定之值（默认：{default}）"),
        _ => format!("what the contested point {title} gives (by default: {default})")
    }
}

message! {
    /// “{words} ({value})”
    ///
    /// Instead of a number or a day: one that the law names, and what it is.
    Constant (value words) [] {
        Zh => format!("{words}（{value}）"),
        _ => format!("{words} ({value})")
    }
}

message! {
    /// “{value} from {from}”
    ///
    /// One value of a number that depends on the day, with its days; several are joined.
    ValueFrom (from value) [] {
        Zh => format!("自 {from} 起为 {value}"),
        _ => format!("{value} from {from}")
    }
}

message! {
    /// “{value} until {until}”
    ValueUntil (until value) [] {
        Zh => format!("{until} 之前为 {value}"),
        _ => format!("{value} until {until}")
    }
}

message! {
    /// “{value} from {from} until {until}”
    ValueBetween (from until value) [] {
        Zh => format!("自 {from} 起、{until} 之前为 {value}"),
        _ => format!("{value} from {from} until {until}")
    }
}

message! {
    /// “as the contested point {title} is read (by default: {default})”
    Reading (default title) [] {
        Zh => format!("依对争议点{title}所采的解释而定（默认：{default}）"),
        _ => format!("as the contested point {title} is read (by default: {default})")
    }
}

message! {
    /// “{title} is {words}”
    Level (title words) [] {
        Zh => format!("{title}为{words}"),
        _ => format!("{title} is {words}")
    }
}

message! {
    /// “{title} is at least {words}”
    LevelFrom (title words) [] {
        Zh => format!("{title}不低于{words}"),
        _ => format!("{title} is at least {words}")
    }
}

message! {
    /// “you count as {title}”
    Role (title) [] {
        Zh => format!("视为{title}"),
        _ => format!("you count as {title}")
    }
}

message! {
    /// “{what} does not apply”
    NotApplicable (what) [] {
        Zh => format!("{what}不适用"),
        _ => format!("{what} does not apply")
    }
}

message! {
    /// “{n} points”
    ///
    /// What a score comes to, or a limit of it.
    Points (n) [] {
        Zh => format!("{n}分"),
        _ => format!("{n} points")
    }
}

message! {
    /// “{n} %”
    Percent (n) [] {
        Zh => format!("{n}%"),
        _ => format!("{n} %")
    }
}
