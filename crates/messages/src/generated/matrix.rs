//! Several regimes at once.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Regime”
    ///
    /// Heads of columns; the third is the level on the scale that regimes share.
    HeadRegime {
        Zh => "制度",
        _ => "Regime"
    }
}

fixed! {
    /// “In its own words”
    HeadLevel {
        Zh => "该制度的等级",
        _ => "In its own words"
    }
}

fixed! {
    /// “≈”
    HeadCanonical {
        Zh => "≈",
        _ => "≈"
    }
}

fixed! {
    /// “State”
    HeadState {
        Zh => "状态",
        _ => "State"
    }
}

fixed! {
    /// “decided”
    ///
    /// How a regime stands, in a cell.
    Decided {
        Zh => "已确定",
        _ => "decided"
    }
}

fixed! {
    /// “open”
    Open {
        Zh => "未定",
        _ => "open"
    }
}

fixed! {
    /// “open, its scope too”
    OpenScope {
        Zh => "未定，是否适用亦未定",
        _ => "open, its scope too"
    }
}

fixed! {
    /// “out of scope”
    OutOfScope {
        Zh => "不适用",
        _ => "out of scope"
    }
}

fixed! {
    /// “out of scope for now”
    OutForNow {
        Zh => "目前不适用",
        _ => "out of scope for now"
    }
}

fixed! {
    /// “not asked”
    NotAsked {
        Zh => "未询问",
        _ => "not asked"
    }
}

message! {
    /// “, {n} questions”
    ///
    /// Behind `open`.
    Questions () [n] {
        Zh => format!("，{n}个问题"),
        _ => match *n { 1 => String::from(", 1 question"), _ => format!(", {n} questions") }
    }
}

message! {
    /// “{n} questions open it”
    ///
    /// Behind `not asked`, in brackets.
    Opens () [n] {
        Zh => format!("回答{n}个问题即可开始"),
        _ => match *n { 1 => String::from("1 question opens it"), _ => format!("{n} questions open it") }
    }
}

fixed! {
    /// “—”
    ///
    /// In a cell in which nothing stands.
    Nothing {
        Zh => "—",
        _ => "—"
    }
}

message! {
    /// “{level}*”
    ///
    /// Behind a level on the scale that regimes share.
    Mark (level) [] {
        Zh => format!("{level}*"),
        _ => format!("{level}*")
    }
}

fixed! {
    /// “* placed there by whoever wrote the pack: the law itself knows no such scale”
    OwnMap {
        Zh => "* 由规则包作者自行对应；法律本身没有这一共同等级",
        _ => "* placed there by whoever wrote the pack: the law itself knows no such scale"
    }
}

message! {
    /// “{regime}: {why}”
    ///
    /// Why; $regime: a pack, or a pack and one of its scales
    OwnMapOf (regime why) [] {
        Zh => format!("{regime}：{why}"),
        _ => format!("{regime}: {why}")
    }
}

message! {
    /// “Overall: at least {level}{by}; could be higher under: {under}”
    ///
    /// $by: rules in brackets, or nothing
    ///
    /// $under: regimes
    Overall (by level under) [] {
        Zh => format!("总体：至少为{level}{by}；可能更高的制度：{under}"),
        _ => format!("Overall: at least {level}{by}; could be higher under: {under}")
    }
}

message! {
    /// “Overall: {level}{by}”
    OverallIs (by level) [] {
        Zh => format!("总体：{level}{by}"),
        _ => format!("Overall: {level}{by}")
    }
}

message! {
    /// “by {rules}”
    By (rules) [] {
        Zh => format!("依据：{rules}"),
        _ => format!("by {rules}")
    }
}

message! {
    /// “by one at least of {rules}”
    ByOneOf (rules) [] {
        Zh => format!("依据下列至少一项：{rules}"),
        _ => format!("by one at least of {rules}")
    }
}

message! {
    /// “; not asked, and not counted: {packs}”
    ///
    /// Behind the overall level.
    NotCounted (packs) [] {
        Zh => format!("；未询问、未计入：{packs}"),
        _ => format!("; not asked, and not counted: {packs}")
    }
}

message! {
    /// “; {n} regimes were not asked, and are not counted”
    NotCountedMany (n) [] {
        Zh => format!("；{n} 个制度未询问、未计入"),
        _ => format!("; {n} regimes were not asked, and are not counted")
    }
}

message! {
    /// “Out of scope: {n} regimes (--full names them)”
    ///
    /// Below the matrix.
    FoldedOut (n) [] {
        Zh => format!("不适用：{n} 个制度（--full 列出）"),
        _ => format!("Out of scope: {n} regimes (--full names them)")
    }
}

message! {
    /// “Not asked: {n} regimes (--full names them). They open with: {questions}”
    FoldedIdle (n questions) [] {
        Zh => format!("未询问：{n} 个制度（--full 列出）。可由下列问题开始：{questions}"),
        _ => format!("Not asked: {n} regimes (--full names them). They open with: {questions}")
    }
}

message! {
    /// “{pack} · {title}”
    ///
    /// The title of a regime of several, behind its id.
    Regime (pack title) [] {
        Zh => format!("{pack} · {title}"),
        _ => format!("{pack} · {title}")
    }
}

message! {
    /// “NOT ASKED: none of its own questions has an answer, and whether it governs the system is open. It opens with: {questions}”
    ///
    /// Below the head of a regime that was not asked.
    OpenedBy (questions) [] {
        Zh => format!("未询问：该制度自己的问题均未回答，是否适用未定。可由下列问题开始：{questions}"),
        _ => format!("NOT ASKED: none of its own questions has an answer, and whether it governs the system is open. It opens with: {questions}")
    }
}

fixed! {
    /// “Your duties under all regimes, by their days”
    Calendar {
        Zh => "各制度下您的义务（按日期）",
        _ => "Your duties under all regimes, by their days"
    }
}

message! {
    /// “Not reached by the answers, and so not asked: {packs}”
    ///
    /// The last lines of a report; $packs: regimes
    NotReached (packs) [] {
        Zh => format!("依所作回答未涉及，因而未询问：{packs}"),
        _ => format!("Not reached by the answers, and so not asked: {packs}")
    }
}

message! {
    /// “Not reached by the answers, and so not asked: {n} regimes (--full names them)”
    NotReachedMany (n) [] {
        Zh => format!("依所作回答未涉及，因而未询问：{n} 个制度（--full 列出）"),
        _ => format!("Not reached by the answers, and so not asked: {n} regimes (--full names them)")
    }
}

message! {
    /// “Also reached by these answers: {packs} (`--pack reached` asks them, too)”
    AlsoReached (packs) [] {
        Zh => format!("依所作回答还涉及：{packs}（`--pack reached` 一并询问）"),
        _ => format!("Also reached by these answers: {packs} (`--pack reached` asks them, too)")
    }
}

message! {
    /// “as {role}”
    ///
    /// Whom a duty binds, behind it.
    As (role) [] {
        Zh => format!("作为{role}"),
        _ => format!("as {role}")
    }
}

fixed! {
    /// “Unknown, and able to change a result: each question once, for all regimes”
    Unknown {
        Zh => "尚未回答、可能改变结果的问题：各制度合并，每个问题只列一次",
        _ => "Unknown, and able to change a result: each question once, for all regimes"
    }
}

message! {
    /// “Whether a duty is owed, or by when, and no level, hangs on: {questions} (`solon facts NAME` tells each)”
    ///
    /// $questions: names of questions
    OnlyDuties (questions) [] {
        Zh => format!("下列问题不影响等级，只关系到是否负有某项义务或其期限：{questions}（`solon facts NAME` 逐一说明）"),
        _ => format!("Whether a duty is owed, or by when, and no level, hangs on: {questions} (`solon facts NAME` tells each)")
    }
}

fixed! {
    /// “can close it”
    ///
    /// What a question can do under a regime.
    Closes {
        Zh => "可使其确定",
        _ => "can close it"
    }
}

message! {
    /// “{pack}: {what}”
    AskedBy (pack what) [] {
        Zh => format!("{pack}：{what}"),
        _ => format!("{pack}: {what}")
    }
}

fixed! {
    /// “Question”
    ///
    /// Heads of columns.
    HeadQuestion {
        Zh => "问题",
        _ => "Question"
    }
}

fixed! {
    /// “Asked by”
    HeadAskedBy {
        Zh => "提问的制度",
        _ => "Asked by"
    }
}

fixed! {
    /// “As”
    HeadRole {
        Zh => "角色",
        _ => "As"
    }
}

message! {
    /// “{n} not asked”
    ///
    /// How many regimes were not asked, in a cell.
    CountNotAsked (n) [] {
        Zh => format!("未询问：{n}"),
        _ => format!("{n} not asked")
    }
}
