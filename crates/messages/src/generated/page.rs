//! Reports as pages.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Skip to the content”
    Skip {
        Zh => "跳到正文",
        _ => "Skip to the content"
    }
}

fixed! {
    /// “Contents”
    Contents {
        Zh => "目录",
        _ => "Contents"
    }
}

message! {
    /// “{name}: classification”
    TitleOf (name) [] {
        Zh => format!("{name}：分类"),
        _ => format!("{name}: classification")
    }
}

fixed! {
    /// “Result”
    Result {
        Zh => "结果",
        _ => "Result"
    }
}

fixed! {
    /// “Regimes”
    Regimes {
        Zh => "制度",
        _ => "Regimes"
    }
}

fixed! {
    /// “Open questions”
    Open {
        Zh => "未决问题",
        _ => "Open questions"
    }
}

fixed! {
    /// “Duties”
    Duties {
        Zh => "义务",
        _ => "Duties"
    }
}

fixed! {
    /// “Reasons”
    Reasons {
        Zh => "理由",
        _ => "Reasons"
    }
}

fixed! {
    /// “Over time”
    Days {
        Zh => "时间变化",
        _ => "Over time"
    }
}

fixed! {
    /// “Contested readings”
    Readings {
        Zh => "有争议的解释",
        _ => "Contested readings"
    }
}

fixed! {
    /// “What stands nearest”
    Nearest {
        Zh => "最接近的结果",
        _ => "What stands nearest"
    }
}

fixed! {
    /// “Fines”
    Fines {
        Zh => "罚款",
        _ => "Fines"
    }
}

fixed! {
    /// “Answers and evidence”
    Answers {
        Zh => "回答与证据",
        _ => "Answers and evidence"
    }
}

fixed! {
    /// “Rules that were read”
    Packs {
        Zh => "所读取的规则",
        _ => "Rules that were read"
    }
}

fixed! {
    /// “The digest of a pack names its texts exactly: whoever has the same digest has the same rules.”
    PacksWhat {
        Zh => "规则包的摘要值精确标识其文本：摘要值相同，规则即相同。",
        _ => "The digest of a pack names its texts exactly: whoever has the same digest has the same rules."
    }
}

message! {
    /// “Made by Solon {engine}. The same rules, answers and day give the same page.”
    MadeBy (engine) [] {
        Zh => format!("由 Solon {engine} 生成。规则、回答和日期相同，页面即相同。"),
        _ => format!("Made by Solon {engine}. The same rules, answers and day give the same page.")
    }
}

fixed! {
    /// “System”
    LabelId {
        Zh => "系统",
        _ => "System"
    }
}

fixed! {
    /// “Described in”
    LabelSource {
        Zh => "描述所在文件",
        _ => "Described in"
    }
}

fixed! {
    /// “Day asked about”
    LabelDay {
        Zh => "所问日期",
        _ => "Day asked about"
    }
}

message! {
    /// “… \[{n} more characters, in the description\]”
    ///
    /// What is cut off a very long text of a description.
    CutOff (n) [] {
        Zh => format!("…［另有{n}个字符，见描述］"),
        _ => format!("… [{n} more characters, in the description]")
    }
}

fixed! {
    /// “In effect today”
    ///
    /// The verdict and what stands beside it.
    InEffect {
        Zh => "当日有效",
        _ => "In effect today"
    }
}

fixed! {
    /// “nothing: no law that was asked governs the system”
    NothingInEffect {
        Zh => "无：所询问的法规均不适用于该系统",
        _ => "nothing: no law that was asked governs the system"
    }
}

message! {
    /// “(since {day})”
    Since (day) [] {
        Zh => format!("（自 {day} 起）"),
        _ => format!("(since {day})")
    }
}

fixed! {
    /// “Next date”
    Next {
        Zh => "下一个日期",
        _ => "Next date"
    }
}

fixed! {
    /// “none that is known”
    NoNext {
        Zh => "尚无已知日期",
        _ => "none that is known"
    }
}

fixed! {
    /// “How sure”
    Sure {
        Zh => "确定程度",
        _ => "How sure"
    }
}

fixed! {
    /// “decided”
    Decided {
        Zh => "已定",
        _ => "decided"
    }
}

fixed! {
    /// “no open question can change the level”
    DecidedWhat {
        Zh => "没有未决问题会改变等级",
        _ => "no open question can change the level"
    }
}

fixed! {
    /// “not decided”
    Undecided {
        Zh => "未定",
        _ => "not decided"
    }
}

message! {
    /// “{n} questions can change it”
    UndecidedWhat () [n] {
        Zh => match *n { 0 => String::from("所缺的信息不在问题之列"), _ => format!("{n}个问题可能改变等级") },
        _ => match *n { 0 => String::from("what is missing is not among the questions"), 1 => String::from("one question can change it"), _ => format!("{n} questions can change it") }
    }
}

fixed! {
    /// “No other reading of a contested point would change the result.”
    NoReading {
        Zh => "争议点采用其他解释不会改变结果。",
        _ => "No other reading of a contested point would change the result."
    }
}

fixed! {
    /// “note”
    Doubt {
        Zh => "注意",
        _ => "note"
    }
}

fixed! {
    /// “none that could change the result”
    NothingOpen {
        Zh => "没有会改变结果的问题",
        _ => "none that could change the result"
    }
}

message! {
    /// “and {n} more questions”
    MoreQuestions () [n] {
        Zh => format!("另有{n}个问题"),
        _ => match *n { 1 => String::from("and one more question"), _ => format!("and {n} more questions") }
    }
}

fixed! {
    /// “Duties that come first”
    DutiesFirst {
        Zh => "最先的义务",
        _ => "Duties that come first"
    }
}

fixed! {
    /// “none that is known”
    NoDuty {
        Zh => "尚无已知义务",
        _ => "none that is known"
    }
}

message! {
    /// “and {n} more duties”
    MoreDuties () [n] {
        Zh => format!("另有{n}项义务"),
        _ => match *n { 1 => String::from("and one more duty"), _ => format!("and {n} more duties") }
    }
}

fixed! {
    /// “Duties of others”
    DutiesOfOthers {
        Zh => "他人的义务",
        _ => "Duties of others"
    }
}

fixed! {
    /// “it would take”
    WouldDo {
        Zh => "所需条件",
        _ => "it would take"
    }
}

fixed! {
    /// “Fines up to”
    FinesUpTo {
        Zh => "罚款上限",
        _ => "Fines up to"
    }
}

fixed! {
    /// “more below”
    MoreBelow {
        Zh => "详见下文",
        _ => "more below"
    }
}

fixed! {
    /// “Other regimes”
    OtherRegimes {
        Zh => "其他制度",
        _ => "Other regimes"
    }
}

fixed! {
    /// “Why it does not govern the system”
    WhyOut {
        Zh => "为何不适用于该系统",
        _ => "Why it does not govern the system"
    }
}

message! {
    /// “{scale}, from the lowest level: {levels}. Classified: {class}. In effect on {day}: {today}.”
    ///
    /// The picture of a scale, in words for whoever cannot see it.
    ScalePicture (class day levels scale today) [] {
        Zh => format!("{scale}，由低到高：{levels}。分类：{class}。{day} 当日有效：{today}。"),
        _ => format!("{scale}, from the lowest level: {levels}. Classified: {class}. In effect on {day}: {today}.")
    }
}

fixed! {
    /// “classified”
    SignIs {
        Zh => "分类结果",
        _ => "classified"
    }
}

fixed! {
    /// “possible”
    SignMay {
        Zh => "可能",
        _ => "possible"
    }
}

message! {
    /// “in effect on {day}”
    SignToday (day) [] {
        Zh => format!("{day} 有效"),
        _ => format!("in effect on {day}")
    }
}

message! {
    /// “perhaps in effect on {day}”
    SignMayToday (day) [] {
        Zh => format!("{day} 可能有效"),
        _ => format!("perhaps in effect on {day}")
    }
}

message! {
    /// “Levels over the years; the table below says the same in words. The dashed line is {day}.”
    ///
    /// Levels over days.
    DaysPicture (day) [] {
        Zh => format!("各年的等级；下表以文字列出同样内容。虚线为 {day}。"),
        _ => format!("Levels over the years; the table below says the same in words. The dashed line is {day}.")
    }
}

fixed! {
    /// “The same, day by day”
    DaysInWords {
        Zh => "逐日文字说明",
        _ => "The same, day by day"
    }
}

fixed! {
    /// “in effect”
    BarInEffect {
        Zh => "有效",
        _ => "in effect"
    }
}

fixed! {
    /// “perhaps in effect”
    BarPerhaps {
        Zh => "可能有效",
        _ => "perhaps in effect"
    }
}

fixed! {
    /// “enacted, not in effect”
    BarEnacted {
        Zh => "已颁布，尚未适用",
        _ => "enacted, not in effect"
    }
}

fixed! {
    /// “Days”
    HeadDays {
        Zh => "期间",
        _ => "Days"
    }
}

fixed! {
    /// “In effect”
    HeadInEffect {
        Zh => "有效等级",
        _ => "In effect"
    }
}

fixed! {
    /// “Duties”
    HeadDuties {
        Zh => "义务",
        _ => "Duties"
    }
}

fixed! {
    /// “What changes”
    HeadChanges {
        Zh => "变化",
        _ => "What changes"
    }
}

message! {
    /// “before {day}”
    DaysBefore (day) [] {
        Zh => format!("{day} 之前（不含当日）"),
        _ => format!("before {day}")
    }
}

message! {
    /// “from {day}”
    DaysFrom (day) [] {
        Zh => format!("自 {day} 起"),
        _ => format!("from {day}")
    }
}

fixed! {
    /// “The roles of whoever describes the system:”
    ///
    /// Duties.
    RolesHeld {
        Zh => "填报方的角色：",
        _ => "The roles of whoever describes the system:"
    }
}

message! {
    /// “{n} duties of others”
    OthersFold () [n] {
        Zh => format!("他人的{n}项义务"),
        _ => match *n { 1 => String::from("One duty of others"), _ => format!("{n} duties of others") }
    }
}

fixed! {
    /// “perhaps overdue”
    PerhapsLate {
        Zh => "可能已逾期",
        _ => "perhaps overdue"
    }
}

fixed! {
    /// “What must be done”
    TextOfDuty {
        Zh => "义务内容",
        _ => "What must be done"
    }
}

fixed! {
    /// “What may be done”
    TextOfPermission {
        Zh => "许可内容",
        _ => "What may be done"
    }
}

fixed! {
    /// “set aside”
    SetAside {
        Zh => "被排除",
        _ => "set aside"
    }
}

fixed! {
    /// “later”
    Later {
        Zh => "以后",
        _ => "later"
    }
}

fixed! {
    /// “applies”
    Holds {
        Zh => "适用",
        _ => "applies"
    }
}

fixed! {
    /// “met”
    ///
    /// Reasons.
    Met {
        Zh => "符合",
        _ => "met"
    }
}

fixed! {
    /// “not met”
    NotMet {
        Zh => "不符合",
        _ => "not met"
    }
}

fixed! {
    /// “not known”
    NotKnown {
        Zh => "未知",
        _ => "not known"
    }
}

fixed! {
    /// “What stands against it:”
    Against {
        Zh => "与之相对的规定：",
        _ => "What stands against it:"
    }
}

message! {
    /// “Amended by: {by}”
    AmendedBy (by) [] {
        Zh => format!("修改依据：{by}"),
        _ => format!("Amended by: {by}")
    }
}

fixed! {
    /// “can be asked now”
    ///
    /// Open questions.
    AskNow {
        Zh => "现在可以询问",
        _ => "can be asked now"
    }
}

fixed! {
    /// “after another answer”
    AskLater {
        Zh => "需先有其他回答",
        _ => "after another answer"
    }
}

fixed! {
    /// “contested”
    ///
    /// Readings.
    Contested {
        Zh => "有争议",
        _ => "contested"
    }
}

message! {
    /// “`{point}`: `{used}` → `{to}`”
    ReadingMoves (point to used) [] {
        Zh => format!("`{point}`：`{used}` → `{to}`"),
        _ => format!("`{point}`: `{used}` → `{to}`")
    }
}

fixed! {
    /// “then ”
    Then {
        Zh => "则为",
        _ => "then "
    }
}

fixed! {
    /// “The readings in use that could matter:”
    ReadingsUsed {
        Zh => "所采用的、可能影响结果的解释：",
        _ => "The readings in use that could matter:"
    }
}

fixed! {
    /// “What the description says, in the order of the rules’ questions. Whoever checks the result checks these.”
    ///
    /// Answers.
    AnswersWhat {
        Zh => "描述的内容，按规则所提问题的顺序排列。核查结果即核查这些回答。",
        _ => "What the description says, in the order of the rules’ questions. Whoever checks the result checks these."
    }
}

fixed! {
    /// “with evidence”
    Evidenced {
        Zh => "有证据",
        _ => "with evidence"
    }
}

fixed! {
    /// “given”
    Given {
        Zh => "已回答",
        _ => "given"
    }
}

fixed! {
    /// “declined”
    Declined {
        Zh => "未告知",
        _ => "declined"
    }
}

fixed! {
    /// “not used”
    Unused {
        Zh => "未使用",
        _ => "not used"
    }
}

fixed! {
    /// “assumed”
    AssumedMark {
        Zh => "假定",
        _ => "assumed"
    }
}

fixed! {
    /// “evidence”
    LabelEvidence {
        Zh => "证据",
        _ => "evidence"
    }
}

fixed! {
    /// “by”
    LabelBy {
        Zh => "作答人",
        _ => "by"
    }
}

fixed! {
    /// “remark”
    LabelNote {
        Zh => "备注",
        _ => "remark"
    }
}

message! {
    /// “line {n} of the description”
    LineOf (n) [] {
        Zh => format!("描述第{n}行"),
        _ => format!("line {n} of the description")
    }
}

message! {
    /// “{n} questions”
    Questions () [n] {
        Zh => format!("{n}个问题"),
        _ => match *n { 1 => String::from("One question"), _ => format!("{n} questions") }
    }
}
