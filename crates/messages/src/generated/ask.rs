//! The questions, as a list and as a form to fill in.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “Questions: {packs}”
    Title (packs) [] {
        Zh => format!("问题清单：{packs}"),
        _ => format!("Questions: {packs}")
    }
}

message! {
    /// “{n} questions, {always} of them always asked.”
    Counted (always n) [] {
        Zh => format!("共{n}个问题，其中{always}个始终询问。"),
        _ => format!("{n} questions, {always} of them always asked.")
    }
}

fixed! {
    /// “`-` is a value to choose; `~` decides nothing and stands there so that the right line is chosen.”
    Legend {
        Zh => "“-”和“~”各行均可选择；选“~”行不影响结果，列出是为了便于选对。",
        _ => "`-` is a value to choose; `~` decides nothing and stands there so that the right line is chosen."
    }
}

fixed! {
    /// “yes or no”
    ///
    /// What an answer looks like.
    YesOrNo {
        Zh => "是或否",
        _ => "yes or no"
    }
}

fixed! {
    /// “one of these”
    One {
        Zh => "单选",
        _ => "one of these"
    }
}

fixed! {
    /// “any of these”
    Any {
        Zh => "多选",
        _ => "any of these"
    }
}

fixed! {
    /// “a day”
    ADay {
        Zh => "日期",
        _ => "a day"
    }
}

fixed! {
    /// “a day, or `never`”
    ///
    /// The answer to a question for a day.
    DayOrNever {
        Zh => "日期，或 `never`（无此日期）",
        _ => "a day, or `never`"
    }
}

fixed! {
    /// “a number”
    ANumber {
        Zh => "数值",
        _ => "a number"
    }
}

message! {
    /// “{number} in {unit}”
    InUnit (number unit) [] {
        Zh => format!("{number}，单位{unit}"),
        _ => format!("{number} in {unit}")
    }
}

message! {
    /// “{number}, {least} to {most}”
    Between (least most number) [] {
        Zh => format!("{number}，{least}至{most}"),
        _ => format!("{number}, {least} to {most}")
    }
}

fixed! {
    /// “needs a rationale”
    ///
    /// What a question is like.
    Rationale {
        Zh => "需说明理由",
        _ => "needs a rationale"
    }
}

fixed! {
    /// “a design choice”
    DesignChoice {
        Zh => "可调整的设计选择",
        _ => "a design choice"
    }
}

message! {
    /// “cost {cost}”
    Cost (cost) [] {
        Zh => format!("成本 {cost}"),
        _ => format!("cost {cost}")
    }
}

fixed! {
    /// “no level depends on it”
    NoLevel {
        Zh => "不影响等级",
        _ => "no level depends on it"
    }
}

fixed! {
    /// “matters under another reading alone”
    OtherReading {
        Zh => "仅在采用其他解释时有影响",
        _ => "matters under another reading alone"
    }
}

message! {
    /// “asked only when: {condition}”
    AskedWhen (condition) [] {
        Zh => format!("仅在下列情形询问：{condition}"),
        _ => format!("asked only when: {condition}")
    }
}

message! {
    /// “answer: {answer}”
    Answer (answer) [] {
        Zh => format!("回答：{answer}"),
        _ => format!("answer: {answer}")
    }
}

message! {
    /// “serves: {places}”
    Serves (places) [] {
        Zh => format!("所据条文：{places}"),
        _ => format!("serves: {places}")
    }
}

message! {
    /// “ratio: `{name}` = {parts}: {words}”
    ///
    /// A ratio of two numbers, of which this question asks for one.
    RatioOf (name parts words) [] {
        Zh => format!("比值：`{name}` = {parts}：{words}"),
        _ => format!("ratio: `{name}` = {parts}: {words}")
    }
}

message! {
    /// “read by: {list}”
    ReadBy (list) [] {
        Zh => format!("用于：{list}"),
        _ => format!("read by: {list}")
    }
}

message! {
    /// “`{named}`”
    ///
    /// A provision that reads a question.
    ///
    /// $named: its kind as rule files have it, and its id
    ///
    /// $kind: its kind in words
    ///
    /// $id: its id
    User (id kind named) [] {
        Zh => format!("{kind}`{id}`"),
        _ => format!("`{named}`")
    }
}

message! {
    /// “{list} and {more} more”
    AndMore (list more) [] {
        Zh => format!("{list}，另有{more}条"),
        _ => format!("{list} and {more} more")
    }
}

fixed! {
    /// “does not decide; here to choose the right line”
    Near {
        Zh => "不影响结果；便于选对",
        _ => "does not decide; here to choose the right line"
    }
}

message! {
    /// “→ opens: {names}”
    ///
    /// Questions that an answer opens; before it stands one of the six after it.
    Opens (names) [] {
        Zh => format!("→ 引出：{names}"),
        _ => format!("→ opens: {names}")
    }
}

fixed! {
    /// “yes”
    Yes {
        Zh => "答“是”",
        _ => "yes"
    }
}

fixed! {
    /// “no”
    No {
        Zh => "答“否”",
        _ => "no"
    }
}

fixed! {
    /// “a number”
    Number {
        Zh => "填写数值",
        _ => "a number"
    }
}

fixed! {
    /// “a day”
    Day {
        Zh => "填写日期",
        _ => "a day"
    }
}

fixed! {
    /// “any line”
    AnyLine {
        Zh => "选任一项",
        _ => "any line"
    }
}

message! {
    /// “any line but {lines}”
    AnyLineBut (lines) [] {
        Zh => format!("选任一项（{lines}除外）"),
        _ => format!("any line but {lines}")
    }
}

message! {
    /// “`{id}` applies”
    ///
    /// The conditions under which a question is asked: names of questions and values.
    Applies (id) [] {
        Zh => format!("`{id}`适用"),
        _ => format!("`{id}` applies")
    }
}

message! {
    /// “`{name}` is yes”
    IsYes (name) [] {
        Zh => format!("`{name}` 为是"),
        _ => format!("`{name}` is yes")
    }
}

message! {
    /// “`{name}` is no”
    IsNo (name) [] {
        Zh => format!("`{name}` 为否"),
        _ => format!("`{name}` is no")
    }
}

message! {
    /// “you choose a line of `{name}` that is marked `→ opens: … {own} …`”
    Marked (name own) [] {
        Zh => format!("`{name}` 中选了标有“→ 引出：… {own} …”的值"),
        _ => format!("you choose a line of `{name}` that is marked `→ opens: … {own} …`")
    }
}

message! {
    /// “`{name}` is {list}”
    Is (list name) [] {
        Zh => format!("`{name}` 为 {list}"),
        _ => format!("`{name}` is {list}")
    }
}

message! {
    /// “`{name}` is not {list}”
    IsNot (list name) [] {
        Zh => format!("`{name}` 不为 {list}"),
        _ => format!("`{name}` is not {list}")
    }
}

message! {
    /// “`{name}` has {list}”
    Has (list name) [] {
        Zh => format!("`{name}` 选了 {list}"),
        _ => format!("`{name}` has {list}")
    }
}

message! {
    /// “`{name}` does not have {list}”
    HasNot (list name) [] {
        Zh => format!("`{name}` 没有选 {list}"),
        _ => format!("`{name}` does not have {list}")
    }
}

message! {
    /// “`{name}` does not have all of {list}”
    HasNotAll (list name) [] {
        Zh => format!("`{name}` 没有全选 {list}"),
        _ => format!("`{name}` does not have all of {list}")
    }
}

message! {
    /// “`{name}` has {list} alone”
    HasAlone (list name) [] {
        Zh => format!("`{name}` 只选了 {list}"),
        _ => format!("`{name}` has {list} alone")
    }
}

message! {
    /// “`{name}` has more than {list} alone”
    HasMore (list name) [] {
        Zh => format!("`{name}` 不只选了 {list}"),
        _ => format!("`{name}` has more than {list} alone")
    }
}

message! {
    /// “you choose anything in `{name}`”
    Anything (name) [] {
        Zh => format!("`{name}` 选了任一项"),
        _ => format!("you choose anything in `{name}`")
    }
}

message! {
    /// “you choose nothing in `{name}`”
    Nothing (name) [] {
        Zh => format!("`{name}` 一项也没有选"),
        _ => format!("you choose nothing in `{name}`")
    }
}

message! {
    /// “you choose at least {n} lines of `{name}`”
    AtLeast (n name) [] {
        Zh => format!("`{name}` 至少选了{n}项"),
        _ => format!("you choose at least {n} lines of `{name}`")
    }
}

message! {
    /// “you choose fewer than {n} lines of `{name}`”
    Fewer (n name) [] {
        Zh => format!("`{name}` 选了不到{n}项"),
        _ => format!("you choose fewer than {n} lines of `{name}`")
    }
}

message! {
    /// “`{name}` is at least {number}”
    From (name number) [] {
        Zh => format!("`{name}` 不小于 {number}"),
        _ => format!("`{name}` is at least {number}")
    }
}

message! {
    /// “`{name}` is more than {number}”
    Over (name number) [] {
        Zh => format!("`{name}` 大于 {number}"),
        _ => format!("`{name}` is more than {number}")
    }
}

message! {
    /// “`{name}` is at most {number}”
    To (name number) [] {
        Zh => format!("`{name}` 不大于 {number}"),
        _ => format!("`{name}` is at most {number}")
    }
}

message! {
    /// “`{name}` is less than {number}”
    Below (name number) [] {
        Zh => format!("`{name}` 小于 {number}"),
        _ => format!("`{name}` is less than {number}")
    }
}

message! {
    /// “`{name}` is on or after {day}”
    DayFrom (day name) [] {
        Zh => format!("`{name}` 为{day}或之后"),
        _ => format!("`{name}` is on or after {day}")
    }
}

message! {
    /// “`{name}` is after {day}”
    DayAfter (day name) [] {
        Zh => format!("`{name}` 在{day}之后"),
        _ => format!("`{name}` is after {day}")
    }
}

message! {
    /// “`{name}` is on or before {day}”
    DayTo (day name) [] {
        Zh => format!("`{name}` 为{day}或之前"),
        _ => format!("`{name}` is on or before {day}")
    }
}

message! {
    /// “`{name}` is before {day}”
    DayBefore (day name) [] {
        Zh => format!("`{name}` 在{day}之前"),
        _ => format!("`{name}` is before {day}")
    }
}

message! {
    /// “`{name}` has come”
    Come (name) [] {
        Zh => format!("`{name}` 已到来"),
        _ => format!("`{name}` has come")
    }
}

message! {
    /// “`{name}` has not come”
    NotCome (name) [] {
        Zh => format!("`{name}` 尚未到来"),
        _ => format!("`{name}` has not come")
    }
}

message! {
    /// “`{name}` lies within the last {time}”
    Recent (name time) [] {
        Zh => format!("`{name}` 在最近{time}之内"),
        _ => format!("`{name}` lies within the last {time}")
    }
}

message! {
    /// “`{name}` does not lie within the last {time}”
    NotRecent (name time) [] {
        Zh => format!("`{name}` 不在最近{time}之内"),
        _ => format!("`{name}` does not lie within the last {time}")
    }
}

message! {
    /// “`{name}` lies more than {time} ago”
    Lapsed (name time) [] {
        Zh => format!("`{name}` 距今已超过{time}"),
        _ => format!("`{name}` lies more than {time} ago")
    }
}

message! {
    /// “`{name}` does not lie more than {time} ago”
    NotLapsed (name time) [] {
        Zh => format!("`{name}` 距今未超过{time}"),
        _ => format!("`{name}` does not lie more than {time} ago")
    }
}

message! {
    /// “A description of one AI system, to be classified under: {packs}”
    ///
    /// The form to fill in.
    About (packs) [] {
        Zh => format!("一个人工智能系统的描述，用于分类： {packs}"),
        _ => format!("A description of one AI system, to be classified under: {packs}")
    }
}

fixed! {
    /// “Replace `unknown` where you know the answer, and leave it where you do not: what is unknown is shown as open, never taken for no.”
    Unknown {
        Zh => "知道答案的，请替换 `unknown`；不知道的请保留：未知事项会列为未定，绝不视为“否”。",
        _ => "Replace `unknown` where you know the answer, and leave it where you do not: what is unknown is shown as open, never taken for no."
    }
}

fixed! {
    /// “Below a question, `-` is a value to choose; `~` decides nothing and stands there so that you choose the right line.”
    Lines {
        Zh => "问题下方，“-”和“~”各行均可选择；选“~”行不影响结果，列出是为了便于选对。",
        _ => "Below a question, `-` is a value to choose; `~` decides nothing and stands there so that you choose the right line."
    }
}

fixed! {
    /// “Several answers: \[a, b\]. None of these: \[\]. More may apply: \[a, "?"\].”
    Several {
        Zh => "多选：[a, b]；均不适用：[]；可能还有其他：[a, \"?\"]。",
        _ => "Several answers: [a, b]. None of these: []. More may apply: [a, \"?\"]."
    }
}

fixed! {
    /// “Surely not this one, the others not known: { without: \[a\] }; and some surely: { with: \[b\], without: \[a\] }.”
    Without {
        Zh => "确定不适用某项、其余未知：{ without: [a] }；另有确定适用的：{ with: [b], without: [a] }。",
        _ => "Surely not this one, the others not known: { without: [a] }; and some surely: { with: [b], without: [a] }."
    }
}

fixed! {
    /// “One of a few, and not known which: { among: \[a, b\] }.”
    Among {
        Zh => "属于其中之一但不确定：{ among: [a, b] }。",
        _ => "One of a few, and not known which: { among: [a, b] }."
    }
}

fixed! {
    /// “With evidence: { value: true, evidence: "test report 7", by: "quality manager" }.”
    Evidence {
        Zh => "附证据：{ value: true, evidence: \"测试报告7\", by: \"质量经理\" }。",
        _ => "With evidence: { value: true, evidence: \"test report 7\", by: \"quality manager\" }."
    }
}

fixed! {
    /// “`→ opens` names the questions that an answer makes necessary; the others under `Only when` may stay as they are.”
    Opening {
        Zh => "“→ 引出”列出因该回答而需要回答的问题；其他标有“仅在下列情形”的问题可以保持原样。",
        _ => "`→ opens` names the questions that an answer makes necessary; the others under `Only when` may stay as they are."
    }
}

fixed! {
    /// “Answers that hold for all systems of an organisation may stand in a file of their own that holds `facts:`; name it above `facts:` here, such as `organisation: acme.yaml`.”
    Organisation {
        Zh => "适用于某组织全部系统的回答可单独写在含有 `facts:` 的文件中，并在本文件的 `facts:` 之前引用，例如 `organisation: acme.yaml`。",
        _ => "Answers that hold for all systems of an organisation may stand in a file of their own that holds `facts:`; name it above `facts:` here, such as `organisation: acme.yaml`."
    }
}

fixed! {
    /// “My system”
    MySystem {
        Zh => "我的系统",
        _ => "My system"
    }
}

fixed! {
    /// “what people call it”
    NameHint {
        Zh => "系统的通用名称",
        _ => "what people call it"
    }
}

fixed! {
    /// “--- not needed for the level under the regimes named above; other regimes and later reports use them ---”
    Later {
        Zh => "—— 以下问题不影响上述制度下的等级，供其他制度和后续报告使用 ——",
        _ => "--- not needed for the level under the regimes named above; other regimes and later reports use them ---"
    }
}

message! {
    /// “--- opened by your answer to `{question}` ---”
    Opened (question) [] {
        Zh => format!("—— 由 `{question}` 的回答引出 ——"),
        _ => format!("--- opened by your answer to `{question}` ---")
    }
}

message! {
    /// “Only when: {condition}”
    OnlyWhen (condition) [] {
        Zh => format!("仅在下列情形需要回答：{condition}"),
        _ => format!("Only when: {condition}")
    }
}

fixed! {
    /// “Say why: give `evidence`.”
    SayWhy {
        Zh => "请以 `evidence` 说明理由。",
        _ => "Say why: give `evidence`."
    }
}

fixed! {
    /// “true / false”
    TrueFalse {
        Zh => "true（是）/ false（否）",
        _ => "true / false"
    }
}

message! {
    /// “e.g. {answer}”
    Example (answer) [] {
        Zh => format!("例如 {answer}"),
        _ => format!("e.g. {answer}")
    }
}

fixed! {
    /// “\[\] means none of these; add "?" if more may apply”
    Empty {
        Zh => "[] 表示均不适用；可能还有其他时加 \"?\"",
        _ => "[] means none of these; add \"?\" if more may apply"
    }
}

message! {
    /// “{number}; if you know bounds only: { over: …, under: … }”
    Bounds (number) [] {
        Zh => format!("{number}；只知界限时：{{ over: …, under: … }}"),
        _ => format!("{number}; if you know bounds only: {{ over: …, under: … }}")
    }
}

fixed! {
    /// “a day such as 2027-12-02, or 2027-12, or 2027, or `never` where there is none and none is planned; bounds: { from: …, before: … }”
    WriteDay {
        Zh => "日期，如 2027-12-02，或 2027-12、2027；既无此日期、亦无计划时写 `never`；只知界限时：{ from: …, before: … }",
        _ => "a day such as 2027-12-02, or 2027-12, or 2027, or `never` where there is none and none is planned; bounds: { from: …, before: … }"
    }
}
