//! Questions that `solon ask` puts one by one.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “{regime}: {levels}, decided”
    ///
    /// How a regime stands. $levels: one level, or a range of them.
    Decided (levels regime) [] {
        Zh => format!("{regime}：{levels}，已确定"),
        _ => format!("{regime}: {levels}, decided")
    }
}

message! {
    /// “{regime} does not govern the system”
    Out (regime) [] {
        Zh => format!("{regime}不适用于该系统"),
        _ => format!("{regime} does not govern the system")
    }
}

message! {
    /// “{regime}: {levels}; {n} questions can still matter”
    Open (levels regime) [n] {
        Zh => format!("{regime}：{levels}；尚有{n}个问题可能影响结果"),
        _ => match *n { 1 => format!("{regime}: {levels}; 1 question can still matter"), _ => format!("{regime}: {levels}; {n} questions can still matter") }
    }
}

message! {
    /// “{regime}: whether it governs the system is open; if it does: {levels}; {n} questions can still matter”
    ScopeOpen (levels regime) [n] {
        Zh => format!("{regime}：是否适用未定；若适用：{levels}；尚有{n}个问题可能影响结果"),
        _ => match *n { 1 => format!("{regime}: whether it governs the system is open; if it does: {levels}; 1 question can still matter"), _ => format!("{regime}: whether it governs the system is open; if it does: {levels}; {n} questions can still matter") }
    }
}

message! {
    /// “{regime}: whether it governs the system is open; {n} questions can still matter”
    ScopeAlone (regime) [n] {
        Zh => format!("{regime}：是否适用未定；尚有{n}个问题可能影响结果"),
        _ => match *n { 1 => format!("{regime}: whether it governs the system is open; 1 question can still matter"), _ => format!("{regime}: whether it governs the system is open; {n} questions can still matter") }
    }
}

message! {
    /// “{decided} of {n} regimes are decided; {left} questions can still matter”
    ///
    /// Of many regimes.
    Regimes (decided n) [left] {
        Zh => format!("{n}个制度中{decided}个已确定；尚有{left}个问题可能影响结果"),
        _ => match *left { 1 => format!("{decided} of {n} regimes are decided; 1 question can still matter"), _ => format!("{decided} of {n} regimes are decided; {left} questions can still matter") }
    }
}

message! {
    /// “{n} regimes are out of reach”
    NotReached () [n] {
        Zh => format!("{n}个制度未触及"),
        _ => match *n { 1 => String::from("1 regime is out of reach"), _ => format!("{n} regimes are out of reach") }
    }
}

message! {
    /// “It can decide whether {regime} governs the system.”
    ///
    /// Why a question is asked.
    WhyScope (regime) [] {
        Zh => format!("它可决定{regime}是否适用于该系统。"),
        _ => format!("It can decide whether {regime} governs the system.")
    }
}

message! {
    /// “Under {regime} it can decide between {low} and {high}.”
    WhyLevel (high low regime) [] {
        Zh => format!("在{regime}下，它可决定是{low}还是{high}。"),
        _ => format!("Under {regime} it can decide between {low} and {high}.")
    }
}

message! {
    /// “Rules that hang on it: {rules}”
    WhyRules (rules) [] {
        Zh => format!("取决于它的规则：{rules}"),
        _ => format!("Rules that hang on it: {rules}")
    }
}

message! {
    /// “Duties that hang on it, or on which day: {duties}”
    WhyDuties (duties) [] {
        Zh => format!("取决于它的义务或其日期：{duties}"),
        _ => format!("Duties that hang on it, or on which day: {duties}")
    }
}

fixed! {
    /// “No level hangs on it any more.”
    WhyNothing {
        Zh => "已没有等级取决于它。",
        _ => "No level hangs on it any more."
    }
}

message! {
    /// “Two systems that differ in this answer alone, under {regime}:”
    Pair (regime) [] {
        Zh => format!("仅此回答不同的两个系统（{regime}）："),
        _ => format!("Two systems that differ in this answer alone, under {regime}:")
    }
}

message! {
    /// “both: {list}”
    PairBoth (list) [] {
        Zh => format!("两者均为：{list}"),
        _ => format!("both: {list}")
    }
}

fixed! {
    /// “both as answered so far”
    PairSame {
        Zh => "其余均同已有的回答",
        _ => "both as answered so far"
    }
}

message! {
    /// “{answer} → {result}”
    Comes (answer result) [] {
        Zh => format!("{answer} → {result}"),
        _ => format!("{answer} → {result}")
    }
}

fixed! {
    /// “not governed”
    NotGoverned {
        Zh => "不适用",
        _ => "not governed"
    }
}

fixed! {
    /// “near miss”
    ///
    /// The line that a value decides nothing by itself.
    Near {
        Zh => "近似情形",
        _ => "near miss"
    }
}

message! {
    /// “Serves: {places}”
    Serves (places) [] {
        Zh => format!("依据：{places}"),
        _ => format!("Serves: {places}")
    }
}

message! {
    /// “Asked because: {condition}”
    Applies (condition) [] {
        Zh => format!("提问的条件：{condition}"),
        _ => format!("Asked because: {condition}")
    }
}

fixed! {
    /// “What is left:”
    Left {
        Zh => "尚余：",
        _ => "What is left:"
    }
}

message! {
    /// “{regime}: whether it governs the system”
    CouldScope (regime) [] {
        Zh => format!("{regime}：是否适用"),
        _ => format!("{regime}: whether it governs the system")
    }
}

message! {
    /// “{regime}: up to {level}”
    CouldLevel (level regime) [] {
        Zh => format!("{regime}：最高可达{level}"),
        _ => format!("{regime}: up to {level}")
    }
}

message! {
    /// “{what} ({n}): {list}”
    Group (list n what) [] {
        Zh => format!("{what}（{n}）：{list}"),
        _ => format!("{what} ({n}): {list}")
    }
}

message! {
    /// “All levels are decided. {n} further questions would refine duties and days:”
    Refined () [n] {
        Zh => format!("所有等级均已确定。另有{n}个问题可使义务和日期更准确："),
        _ => match *n { 1 => String::from("All levels are decided. 1 further question would refine duties and days:"), _ => format!("All levels are decided. {n} further questions would refine duties and days:") }
    }
}

message! {
    /// “{question} ({fact}): {duties}”
    Refine (duties fact question) [] {
        Zh => format!("{question}（{fact}）：{duties}"),
        _ => format!("{question} ({fact}): {duties}")
    }
}

message! {
    /// “Not known, or known in part, and still able to matter: {questions}”
    Unsettled (questions) [] {
        Zh => format!("未知或仅部分已知，且仍可能影响结果：{questions}"),
        _ => format!("Not known, or known in part, and still able to matter: {questions}")
    }
}

message! {
    /// “{code} {message}”
    Warning (code message) [] {
        Zh => format!("{code} {message}"),
        _ => format!("{code} {message}")
    }
}

fixed! {
    /// “yes”
    ///
    /// The answers that people choose from.
    Yes {
        Zh => "是",
        _ => "yes"
    }
}

fixed! {
    /// “no”
    No {
        Zh => "否",
        _ => "no"
    }
}

fixed! {
    /// “I don't know”
    Unknown {
        Zh => "不知道",
        _ => "I don't know"
    }
}

fixed! {
    /// “I'd rather not say”
    Declined {
        Zh => "不愿回答",
        _ => "I'd rather not say"
    }
}

fixed! {
    /// “I know it in part”
    Partly {
        Zh => "只知道一部分",
        _ => "I know it in part"
    }
}

fixed! {
    /// “not this one now”
    Skip {
        Zh => "先不答这一题",
        _ => "not this one now"
    }
}

fixed! {
    /// “back to the question before”
    Back {
        Zh => "回到上一题",
        _ => "back to the question before"
    }
}

fixed! {
    /// “change an earlier answer”
    Change {
        Zh => "修改之前的回答",
        _ => "change an earlier answer"
    }
}

fixed! {
    /// “why am I asked?”
    Explain {
        Zh => "为什么问这个？",
        _ => "why am I asked?"
    }
}

fixed! {
    /// “what is left?”
    Map {
        Zh => "还剩什么？",
        _ => "what is left?"
    }
}

fixed! {
    /// “stop here, keep what is answered”
    Stop {
        Zh => "到此为止，保留已有的回答",
        _ => "stop here, keep what is answered"
    }
}

fixed! {
    /// “Which answer should be changed?”
    ///
    /// Questions of the terminal itself.
    WhichAnswer {
        Zh => "要修改哪个回答？",
        _ => "Which answer should be changed?"
    }
}

fixed! {
    /// “Which of these surely hold?”
    Surely {
        Zh => "哪些肯定符合？",
        _ => "Which of these surely hold?"
    }
}

fixed! {
    /// “Which of the others surely do not?”
    SurelyNot {
        Zh => "其余的哪些肯定不符合？",
        _ => "Which of the others surely do not?"
    }
}

fixed! {
    /// “the space bar marks, typing searches, Enter answers (nothing marked: none of them), Esc: don't know, in part, back, why, what is left”
    All {
        Zh => "空格选择，输入可搜索，回车回答（都不选：均不符合），Esc：不知道、部分、返回、为什么、还剩什么",
        _ => "the space bar marks, typing searches, Enter answers (nothing marked: none of them), Esc: don't know, in part, back, why, what is left"
    }
}

fixed! {
    /// “Which can it be?”
    Candidates {
        Zh => "可能是哪些？",
        _ => "Which can it be?"
    }
}

fixed! {
    /// “A number”
    Number {
        Zh => "数字",
        _ => "A number"
    }
}

fixed! {
    /// “At least (nothing: no bound is known)”
    Least {
        Zh => "至少（留空：下限未知）",
        _ => "At least (nothing: no bound is known)"
    }
}

fixed! {
    /// “At most (nothing: no bound is known)”
    Most {
        Zh => "至多（留空：上限未知）",
        _ => "At most (nothing: no bound is known)"
    }
}

fixed! {
    /// “A day such as 2027-12-02, a month, a year, or `never`”
    Day {
        Zh => "日期，例如 2027-12-02，也可写月份、年份或 `never`",
        _ => "A day such as 2027-12-02, a month, a year, or `never`"
    }
}

fixed! {
    /// “Not before (nothing: no bound is known)”
    FirstDay {
        Zh => "不早于（留空：未知）",
        _ => "Not before (nothing: no bound is known)"
    }
}

fixed! {
    /// “Before (nothing: no bound is known)”
    LastDay {
        Zh => "早于（留空：未知）",
        _ => "Before (nothing: no bound is known)"
    }
}

fixed! {
    /// “Evidence (nothing: none)”
    Evidence {
        Zh => "证据（留空：没有）",
        _ => "Evidence (nothing: none)"
    }
}

fixed! {
    /// “· Esc: don't know, in part, back, why, what is left”
    Other {
        Zh => "· Esc：不知道、部分、返回、为什么、还剩什么",
        _ => "· Esc: don't know, in part, back, why, what is left"
    }
}

fixed! {
    /// “Instead:”
    Otherwise {
        Zh => "改为：",
        _ => "Instead:"
    }
}

fixed! {
    /// “For which systems?”
    ForWhom {
        Zh => "用于哪些系统？",
        _ => "For which systems?"
    }
}

message! {
    /// “for all of them ({n})”
    ForAll (n) [] {
        Zh => format!("用于全部（{n}个）"),
        _ => format!("for all of them ({n})")
    }
}

fixed! {
    /// “for some of them”
    ForSome {
        Zh => "用于其中一些",
        _ => "for some of them"
    }
}

message! {
    /// “asked of {n} systems: {list}”
    AskedOf (list) [n] {
        Zh => format!("涉及{n}个系统：{list}"),
        _ => match *n { 1 => format!("asked of 1 system: {list}"), _ => format!("asked of {n} systems: {list}") }
    }
}

fixed! {
    /// “Go on with what refines duties and days?”
    GoOn {
        Zh => "是否继续回答可使义务和日期更准确的问题？",
        _ => "Go on with what refines duties and days?"
    }
}

fixed! {
    /// “A name for the system”
    Name {
        Zh => "系统的名称",
        _ => "A name for the system"
    }
}

fixed! {
    /// “A short name for the system, without spaces”
    Id {
        Zh => "系统的简称，不含空格",
        _ => "A short name for the system, without spaces"
    }
}

message! {
    /// “saved: {path}”
    Saved (path) [] {
        Zh => format!("已保存：{path}"),
        _ => format!("saved: {path}")
    }
}

message! {
    /// “go on with: {command}”
    Resume (command) [] {
        Zh => format!("继续：{command}"),
        _ => format!("go on with: {command}")
    }
}

message! {
    /// “{list} and {n} more”
    AndMore (list n) [] {
        Zh => format!("{list}等，另有{n}项"),
        _ => format!("{list} and {n} more")
    }
}

fixed! {
    /// “the space bar marks, typing searches”
    Search {
        Zh => "空格选择，输入可搜索",
        _ => "the space bar marks, typing searches"
    }
}

fixed! {
    /// “Take up one of them? (Esc: no)”
    WhichQuestion {
        Zh => "现在回答其中之一？（Esc：不）",
        _ => "Take up one of them? (Esc: no)"
    }
}

message! {
    /// “Near miss: “{value}” decides nothing. Beside it stand: {list}”
    NearBeside (list value) [] {
        Zh => format!("近似情形：“{value}”不决定任何结果。与之相邻的有：{list}"),
        _ => format!("Near miss: “{value}” decides nothing. Beside it stand: {list}")
    }
}

message! {
    /// “Near miss: “{value}” decides nothing.”
    NearAlone (value) [] {
        Zh => format!("近似情形：“{value}”不决定任何结果。"),
        _ => format!("Near miss: “{value}” decides nothing.")
    }
}

message! {
    /// “{decided} of {n} systems are decided”
    ///
    /// Of several systems.
    Systems (decided n) [] {
        Zh => format!("{n}个系统中{decided}个已确定"),
        _ => format!("{decided} of {n} systems are decided")
    }
}

message! {
    /// “for {system}”
    ForOne (system) [] {
        Zh => format!("用于{system}"),
        _ => format!("for {system}")
    }
}
