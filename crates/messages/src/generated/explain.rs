//! Why a result is what it is, and what would change it.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “the rules govern the system”
    InScope {
        Zh => "法规适用于该系统",
        _ => "the rules govern the system"
    }
}

fixed! {
    /// “the rules do not govern the system”
    OutOfScope {
        Zh => "法规不适用于该系统",
        _ => "the rules do not govern the system"
    }
}

message! {
    /// “law of {day}”
    Law (day) [] {
        Zh => format!("{day} 的法律"),
        _ => format!("law of {day}")
    }
}

message! {
    /// “{title}: {level}”
    ///
    /// What a scale comes to: its title, and a level or two.
    Level (level title) [] {
        Zh => format!("{title}：{level}"),
        _ => format!("{title}: {level}")
    }
}

message! {
    /// “on the day {level}”
    InEffect (level) [] {
        Zh => format!("当日为{level}"),
        _ => format!("on the day {level}")
    }
}

message! {
    /// “from {day}”
    From (day) [] {
        Zh => format!("自 {day} 起"),
        _ => format!("from {day}")
    }
}

fixed! {
    /// “The rules do not govern the system.”
    HeadOut {
        Zh => "法规不适用于该系统。",
        _ => "The rules do not govern the system."
    }
}

fixed! {
    /// “It is open whether the rules govern the system; levels hold if they do.”
    HeadOpen {
        Zh => "法规是否适用于该系统未定；以下等级以适用为前提。",
        _ => "It is open whether the rules govern the system; levels hold if they do."
    }
}

message! {
    /// “Open questions: {questions}”
    Open (questions) [] {
        Zh => format!("未决问题：{questions}"),
        _ => format!("Open questions: {questions}")
    }
}

fixed! {
    /// “if the rules govern the system, which is open”
    IfGoverned {
        Zh => "以法规适用于该系统为前提，而这一点未定",
        _ => "if the rules govern the system, which is open"
    }
}

fixed! {
    /// “The rules govern the system, because”
    ///
    /// Headings over sets of answers, of which each alone is enough.
    WhyIn {
        Zh => "法规适用于该系统，因为",
        _ => "The rules govern the system, because"
    }
}

fixed! {
    /// “The rules do not govern the system, because”
    WhyOut {
        Zh => "法规不适用于该系统，因为",
        _ => "The rules do not govern the system, because"
    }
}

message! {
    /// “At least {level}, because”
    WhyLeast (level) [] {
        Zh => format!("至少为{level}，因为"),
        _ => format!("At least {level}, because")
    }
}

message! {
    /// “Not above {level}, because”
    WhyMost (level) [] {
        Zh => format!("不高于{level}，因为"),
        _ => format!("Not above {level}, because")
    }
}

message! {
    /// “{name} applies, because”
    WhyApplies (name) [] {
        Zh => format!("{name} 适用，因为"),
        _ => format!("{name} applies, because")
    }
}

message! {
    /// “{name} binds whoever describes the system, because”
    WhyBinds (name) [] {
        Zh => format!("{name} 约束填报方，因为"),
        _ => format!("{name} binds whoever describes the system, because")
    }
}

message! {
    /// “It is not so; `--why-not {name}` says why.”
    IsNot (name) [] {
        Zh => format!("并非如此；`--why-not {name}` 说明原因。"),
        _ => format!("It is not so; `--why-not {name}` says why.")
    }
}

fixed! {
    /// “It is not sure; it hangs on what is not answered.”
    IsOpen {
        Zh => "不能确定；取决于尚未回答的问题。",
        _ => "It is not sure; it hangs on what is not answered."
    }
}

message! {
    /// “It is so; `--why {name}` says why.”
    IsSo (name) [] {
        Zh => format!("确实如此；`--why {name}` 说明原因。"),
        _ => format!("It is so; `--why {name}` says why.")
    }
}

fixed! {
    /// “Nothing that is answered excludes it; it hangs on what is not answered.”
    Perhaps {
        Zh => "已有的回答均未排除；取决于尚未回答的问题。",
        _ => "Nothing that is answered excludes it; it hangs on what is not answered."
    }
}

fixed! {
    /// “It is so whatever is answered.”
    Anyway {
        Zh => "无论如何回答均如此。",
        _ => "It is so whatever is answered."
    }
}

message! {
    /// “{what} → {rules}”
    ///
    /// A set of answers, and the rules that give the level by it.
    By (rules what) [] {
        Zh => format!("{what} → {rules}"),
        _ => format!("{what} → {rules}")
    }
}

message! {
    /// “{what}; and one of these:”
    ///
    /// What several sets of answers have in common; the rest of each follows, one below the other.
    Common (what) [] {
        Zh => format!("{what}；并且符合下列任一项："),
        _ => format!("{what}; and one of these:")
    }
}

fixed! {
    /// “There are more.”
    SetsMore {
        Zh => "另有更多。",
        _ => "There are more."
    }
}

message! {
    /// “{n} more with `--full`”
    SetMore (n) [] {
        Zh => format!("另有{n}项，见 `--full`"),
        _ => format!("{n} more with `--full`")
    }
}

message! {
    /// “at least {n} more; the first ones with `--full`”
    SetMany (n) [] {
        Zh => format!("另有至少{n}项；`--full` 显示前几项"),
        _ => format!("at least {n} more; the first ones with `--full`")
    }
}

fixed! {
    /// “Why the rules do not govern the system”
    ///
    /// Headings over what excludes something.
    NotIn {
        Zh => "法规为何不适用于该系统",
        _ => "Why the rules do not govern the system"
    }
}

fixed! {
    /// “Why the system is not out of scope”
    NotOut {
        Zh => "系统为何不在适用范围之外",
        _ => "Why the system is not out of scope"
    }
}

message! {
    /// “Why not {level} or above”
    NotLeast (level) [] {
        Zh => format!("为何未达到{level}或更高"),
        _ => format!("Why not {level} or above")
    }
}

message! {
    /// “Why not {level} or below”
    NotMost (level) [] {
        Zh => format!("为何不是{level}或更低"),
        _ => format!("Why not {level} or below")
    }
}

message! {
    /// “Why {name} does not apply”
    NotApplies (name) [] {
        Zh => format!("{name} 为何不适用"),
        _ => format!("Why {name} does not apply")
    }
}

message! {
    /// “Why {name} does not bind whoever describes the system”
    NotBinds (name) [] {
        Zh => format!("{name} 为何不约束填报方"),
        _ => format!("Why {name} does not bind whoever describes the system")
    }
}

fixed! {
    /// “By its own conditions”
    OwnConditions {
        Zh => "就其自身条件而言",
        _ => "By its own conditions"
    }
}

message! {
    /// “The {n} rules that would give it, the nearest first”
    Rules () [n] {
        Zh => format!("可得出该等级的{n}条规则，最接近的在前"),
        _ => match *n { 1 => String::from("The 1 rule that would give it"), _ => format!("The {n} rules that would give it, the nearest first") }
    }
}

message! {
    /// “{n} more rules with `--full`”
    RulesMore () [n] {
        Zh => format!("另有{n}条规则，见 `--full`"),
        _ => match *n { 1 => String::from("1 more rule with `--full`"), _ => format!("{n} more rules with `--full`") }
    }
}

message! {
    /// “fails: {what}”
    Fails (what) [] {
        Zh => format!("不符合：{what}"),
        _ => format!("fails: {what}")
    }
}

message! {
    /// “{n} further conditions fail”
    FailsMore () [n] {
        Zh => format!("另有{n}项条件不符合"),
        _ => match *n { 1 => String::from("1 further condition fails"), _ => format!("{n} further conditions fail") }
    }
}

message! {
    /// “open: {what}”
    Hangs (what) [] {
        Zh => format!("未定：{what}"),
        _ => format!("open: {what}")
    }
}

message! {
    /// “set aside by {what}”
    Strikes (what) [] {
        Zh => format!("被 {what} 排除"),
        _ => format!("set aside by {what}")
    }
}

fixed! {
    /// “it does not stand in the law on any of these days”
    NotTheseDays {
        Zh => "在所涉期间均不在法律之中",
        _ => "it does not stand in the law on any of these days"
    }
}

message! {
    /// “it binds {roles}, and whoever describes the system is none of them”
    BindsOthers (roles) [] {
        Zh => format!("其约束对象为 {roles}，填报方不在其列"),
        _ => format!("it binds {roles}, and whoever describes the system is none of them")
    }
}

fixed! {
    /// “What would bring it: the smallest changes of any answers”
    Brought {
        Zh => "如何才会如此：任何回答的最小变化",
        _ => "What would bring it: the smallest changes of any answers"
    }
}

fixed! {
    /// “No answers bring it; that is proved.”
    NoAnswers {
        Zh => "任何回答均不会导致；已证明。",
        _ => "No answers bring it; that is proved."
    }
}

message! {
    /// “What would make it {level}”
    ///
    /// Headings over changes that reach a level.
    ReachLevel (level) [] {
        Zh => format!("如何成为{level}"),
        _ => format!("What would make it {level}")
    }
}

fixed! {
    /// “What would take it out of scope”
    ReachOut {
        Zh => "如何不在适用范围之内",
        _ => "What would take it out of scope"
    }
}

fixed! {
    /// “It is so already.”
    Already {
        Zh => "已经如此。",
        _ => "It is so already."
    }
}

fixed! {
    /// “by design choices”
    Design {
        Zh => "通过设计选择",
        _ => "by design choices"
    }
}

fixed! {
    /// “by what is not answered yet, if it turns out so”
    Unknown {
        Zh => "通过尚未回答的问题（须查明如此）",
        _ => "by what is not answered yet, if it turns out so"
    }
}

fixed! {
    /// “No change of design choices reaches it for sure; that is proved.”
    NoDesign {
        Zh => "改变设计选择均不能确保达到；已证明。",
        _ => "No change of design choices reaches it for sure; that is proved."
    }
}

fixed! {
    /// “No answers to open questions reach it for sure; that is proved.”
    NoUnknown {
        Zh => "未决问题的任何回答均不能确保达到；已证明。",
        _ => "No answers to open questions reach it for sure; that is proved."
    }
}

fixed! {
    /// “What stands in the way”
    Barred {
        Zh => "障碍",
        _ => "What stands in the way"
    }
}

fixed! {
    /// “None was found within the bounds of the search.”
    NotFound {
        Zh => "在搜索范围内未找到。",
        _ => "None was found within the bounds of the search."
    }
}

fixed! {
    /// “There are more, or may be.”
    ChangesMore {
        Zh => "另有或可能另有更多。",
        _ => "There are more, or may be."
    }
}

message! {
    /// “{says} (today: {today})”
    ///
    /// What another answer must say, and the answer today.
    Edit (says today) [] {
        Zh => format!("{says}（目前：{today}）"),
        _ => format!("{says} (today: {today})")
    }
}

message! {
    /// “{says} (not answered today)”
    EditNew (says) [] {
        Zh => format!("{says}（目前未回答）"),
        _ => format!("{says} (not answered today)")
    }
}

message! {
    /// “then {levels}”
    Then (levels) [] {
        Zh => format!("则{levels}"),
        _ => format!("then {levels}")
    }
}

message! {
    /// “{n} duties come: {list}”
    DutiesCome (list) [n] {
        Zh => format!("新增{n}项义务：{list}"),
        _ => match *n { 1 => format!("1 duty comes: {list}"), _ => format!("{n} duties come: {list}") }
    }
}

message! {
    /// “{n} duties go: {list}”
    DutiesGo (list) [n] {
        Zh => format!("不再有{n}项义务：{list}"),
        _ => match *n { 1 => format!("1 duty goes: {list}"), _ => format!("{n} duties go: {list}") }
    }
}

fixed! {
    /// “How far other levels are”
    Distance {
        Zh => "与其他等级的距离",
        _ => "How far other levels are"
    }
}

message! {
    /// “{level}: {n} answers away: {what}”
    ///
    /// The fewest answers that would have to be others; $what names them.
    Away (level what) [n] {
        Zh => format!("{level}：相差{n}项回答：{what}"),
        _ => match *n { 1 => format!("{level}: 1 answer away: {what}"), _ => format!("{level}: {n} answers away: {what}") }
    }
}

message! {
    /// “{level}: no answers lead there”
    NoWay (level) [] {
        Zh => format!("{level}：任何回答均不会导致"),
        _ => format!("{level}: no answers lead there")
    }
}

message! {
    /// “{level}: it hangs on what is not answered”
    NoAnswerNeeded (level) [] {
        Zh => format!("{level}：取决于尚未回答的问题"),
        _ => format!("{level}: it hangs on what is not answered")
    }
}

message! {
    /// “Next: {options}”
    Next (options) [] {
        Zh => format!("下一步：{options}"),
        _ => format!("Next: {options}")
    }
}

message! {
    /// “… {n} more lines with `--full`”
    Cut (n) [] {
        Zh => format!("… 另有{n}行，见 `--full`"),
        _ => format!("… {n} more lines with `--full`")
    }
}
