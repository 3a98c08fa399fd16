//! The answer to one question.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “`assumed` is true or false”
    Assumed {
        Zh => "`assumed` 只能是 true 或 false",
        _ => "`assumed` is true or false"
    }
}

fixed! {
    /// “write `assumed: true`”
    WriteAssumed {
        Zh => "请写 `assumed: true`",
        _ => "write `assumed: true`"
    }
}

message! {
    /// “an answer may have {keys}”
    Keys (keys) [] {
        Zh => format!("回答可以有 {keys}"),
        _ => format!("an answer may have {keys}")
    }
}

message! {
    /// “unknown key `{key}` in an answer”
    UnknownKey (key) [] {
        Zh => format!("回答中有未知的键 `{key}`"),
        _ => format!("unknown key `{key}` in an answer")
    }
}

message! {
    /// “the answer to `{name}` has no `value`”
    NoValue (name) [] {
        Zh => format!("`{name}` 的回答缺少 `value`"),
        _ => format!("the answer to `{name}` has no `value`")
    }
}

fixed! {
    /// “add `value: …`”
    AddValue {
        Zh => "请补上 `value: …`",
        _ => "add `value: …`"
    }
}

message! {
    /// “this is text, not {what}”
    Text (what) [] {
        Zh => format!("这里应为文本，而不是{what}"),
        _ => format!("this is text, not {what}")
    }
}

fixed! {
    /// “write it in quotes”
    Quote {
        Zh => "请写成带引号的文本",
        _ => "write it in quotes"
    }
}

message! {
    /// “whether `{name}` applies follows from other answers”
    Follows (name) [] {
        Zh => format!("`{name}` 是否适用取决于其他回答"),
        _ => format!("whether `{name}` applies follows from other answers")
    }
}

fixed! {
    /// “it always applies: answer it, or write `unknown`”
    AlwaysApplies {
        Zh => "该问题始终适用：请回答，或写 `unknown`",
        _ => "it always applies: answer it, or write `unknown`"
    }
}

message! {
    /// “it follows from the answer to {names}”
    ///
    /// `$names` are questions, each in backticks.
    FollowsFrom (names) [] {
        Zh => format!("取决于 {names} 的回答"),
        _ => format!("it follows from the answer to {names}")
    }
}

message! {
    /// “`{name}` is calculated, and nobody answers it”
    Calculated (name) [] {
        Zh => format!("`{name}` 由其他回答计算得出，无需回答"),
        _ => format!("`{name}` is calculated, and nobody answers it")
    }
}

message! {
    /// “answer `{top}` and `{bottom}`, of which it is the ratio”
    AnswerParts (bottom top) [] {
        Zh => format!("请回答 `{top}` 和 `{bottom}`，它是两者之比"),
        _ => format!("answer `{top}` and `{bottom}`, of which it is the ratio")
    }
}

message! {
    /// “`{name}` is answered with yes or no”
    YesOrNo (name) [] {
        Zh => format!("`{name}` 应回答“是”或“否”"),
        _ => format!("`{name}` is answered with yes or no")
    }
}

fixed! {
    /// “write `true` or `false`; or `unknown`”
    WriteYesOrNo {
        Zh => "请写 `true`（是）或 `false`（否）；不知道时写 `unknown`",
        _ => "write `true` or `false`; or `unknown`"
    }
}

message! {
    /// “write `{text}`”
    Write (text) [] {
        Zh => format!("请写 `{text}`"),
        _ => format!("write `{text}`")
    }
}

message! {
    /// “`{name}` has one value, not {what}”
    OneValue (name what) [] {
        Zh => format!("`{name}` 只有一个值，而不是{what}"),
        _ => format!("`{name}` has one value, not {what}")
    }
}

message! {
    /// “write one value of its list; several possible ones as `{text}`”
    WriteOne (text) [] {
        Zh => format!("请写列表中的一个值；可能是其中几个时写 `{text}`"),
        _ => format!("write one value of its list; several possible ones as `{text}`")
    }
}

message! {
    /// “write the one that fits; if it is one of these and not known which, `{text}`”
    WriteFitting (text) [] {
        Zh => format!("请只写符合的一个；属于其中之一但不确定时写 `{text}`"),
        _ => format!("write the one that fits; if it is one of these and not known which, `{text}`")
    }
}

message! {
    /// “values are {names}”
    Values (names) [] {
        Zh => format!("可选值：{names}"),
        _ => format!("values are {names}")
    }
}

message! {
    /// “`{text}` is not a value of `{name}`”
    NoSuchValue (name text) [] {
        Zh => format!("`{text}` 不是 `{name}` 的可选值"),
        _ => format!("`{text}` is not a value of `{name}`")
    }
}

message! {
    /// “`{name}` is answered with a list, not {what}”
    List (name what) [] {
        Zh => format!("`{name}` 应以列表回答，而不是{what}"),
        _ => format!("`{name}` is answered with a list, not {what}")
    }
}

fixed! {
    /// “write a list: `\[a, b\]`; `\[\]` means none of these”
    WriteList {
        Zh => "请写列表：`[a, b]`；均不适用时写 `[]`",
        _ => "write a list: `[a, b]`; `[]` means none of these"
    }
}

fixed! {
    /// “write `\[\]` for none of these”
    WriteNone {
        Zh => "均不适用时请写 `[]`",
        _ => "write `[]` for none of these"
    }
}

fixed! {
    /// “name those that hold: `\[a, b\]`”
    NameThose {
        Zh => "请写出适用的各项：`[a, b]`",
        _ => "name those that hold: `[a, b]`"
    }
}

message! {
    /// “write `\[{list}\]`; `\[\]` means none of these”
    WriteThisList (list) [] {
        Zh => format!("请写 `[{list}]`；均不适用时写 `[]`"),
        _ => format!("write `[{list}]`; `[]` means none of these")
    }
}

message! {
    /// “`{text}` stands beside values that hold”
    Beside (text) [] {
        Zh => format!("`{text}` 与其他值并列"),
        _ => format!("`{text}` stands beside values that hold")
    }
}

message! {
    /// “leave `{text}` out, or write `\[\]` alone”
    LeaveOut (text) [] {
        Zh => format!("请删去 `{text}`，或只写 `[]`"),
        _ => format!("leave `{text}` out, or write `[]` alone")
    }
}

message! {
    /// “a list holds names of values, not {what}”
    Names (what) [] {
        Zh => format!("列表中应为值的名称，而不是{what}"),
        _ => format!("a list holds names of values, not {what}")
    }
}

fixed! {
    /// “write the names one after another”
    WriteNames {
        Zh => "请依次写出名称",
        _ => "write the names one after another"
    }
}

message! {
    /// “`{value}` is said to be there (`with`) and not to be there (`without`)”
    ThereAndNot (value) [] {
        Zh => format!("`{value}` 既列为有（`with`），又列为没有（`without`）"),
        _ => format!("`{value}` is said to be there (`with`) and not to be there (`without`)")
    }
}

message! {
    /// “leave `{value}` in one of the two”
    KeepInOne (value) [] {
        Zh => format!("请只在其中一处保留 `{value}`"),
        _ => format!("leave `{value}` in one of the two")
    }
}

message! {
    /// “`{key}` is a list, not {what}”
    KeyList (key what) [] {
        Zh => format!("`{key}` 应为列表，而不是{what}"),
        _ => format!("`{key}` is a list, not {what}")
    }
}

message! {
    /// “write `{ {key}: \[{list}\] }`”
    WriteKeyList (key list) [] {
        Zh => format!("请写 `{{ {key}: [{list}] }}`"),
        _ => format!("write `{{ {key}: [{list}] }}`")
    }
}

message! {
    /// “`{key}` names nothing”
    NamesNothing (key) [] {
        Zh => format!("`{key}` 没有列出任何值"),
        _ => format!("`{key}` names nothing")
    }
}

message! {
    /// “name a value, or leave `{key}` out; `\[\]` as the whole answer means none of these”
    NameAValue (key) [] {
        Zh => format!("请列出值，或删去 `{key}`；均不适用时整个回答写 `[]`"),
        _ => format!("name a value, or leave `{key}` out; `[]` as the whole answer means none of these")
    }
}

message! {
    /// “`?` says nothing under `{key}`”
    QuestionMark (key) [] {
        Zh => format!("`{key}` 之下的 `?` 没有意义"),
        _ => format!("`?` says nothing under `{key}`")
    }
}

fixed! {
    /// “leave it out: what is not named is unknown anyway”
    UnnamedUnknown {
        Zh => "请删去：未列出的本来就视为未知",
        _ => "leave it out: what is not named is unknown anyway"
    }
}

fixed! {
    /// “an answer is either a value or a range, not both”
    ValueAndRange {
        Zh => "回答只能是一个值或一个范围，不能两者都有",
        _ => "an answer is either a value or a range, not both"
    }
}

fixed! {
    /// “leave one of them out”
    LeaveOneOut {
        Zh => "请删去其中之一",
        _ => "leave one of them out"
    }
}

message! {
    /// “`{key}` does not fit `{name}`”
    Misfit (key name) [] {
        Zh => format!("`{key}` 不适用于 `{name}`"),
        _ => format!("`{key}` does not fit `{name}`")
    }
}

fixed! {
    /// “write `true`, `false` or `unknown`”
    TakesBool {
        Zh => "请写 `true`、`false` 或 `unknown`",
        _ => "write `true`, `false` or `unknown`"
    }
}

fixed! {
    /// “this question takes `among` and `without`, each with a list”
    TakesOne {
        Zh => "该问题可用 `among` 和 `without`，后接列表",
        _ => "this question takes `among` and `without`, each with a list"
    }
}

fixed! {
    /// “this question takes `with`, `without` and `among`, each with a list”
    TakesSet {
        Zh => "该问题可用 `with`、`without` 和 `among`，后接列表",
        _ => "this question takes `with`, `without` and `among`, each with a list"
    }
}

fixed! {
    /// “this question takes `over`, `under`, `at_least` and `at_most`, each with a number”
    TakesNumber {
        Zh => "该问题可用 `over`、`under`、`at_least` 和 `at_most`，后接数值",
        _ => "this question takes `over`, `under`, `at_least` and `at_most`, each with a number"
    }
}

fixed! {
    /// “this question takes `from` and `before`, each with a day”
    TakesDay {
        Zh => "该问题可用 `from` 和 `before`，后接日期",
        _ => "this question takes `from` and `before`, each with a day"
    }
}

fixed! {
    /// “no value lies in this range”
    EmptyRange {
        Zh => "该范围内没有任何值",
        _ => "no value lies in this range"
    }
}

fixed! {
    /// “exchange or widen the bounds”
    Widen {
        Zh => "请对调或放宽界限",
        _ => "exchange or widen the bounds"
    }
}
