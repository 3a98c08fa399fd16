//! The report as text.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “law as of {day}”
    LawAsOf (day) [] {
        Zh => format!("法律状态截至 {day}"),
        _ => format!("law as of {day}")
    }
}

fixed! {
    /// “Rules that apply”
    Applying {
        Zh => "适用的规则",
        _ => "Rules that apply"
    }
}

fixed! {
    /// “Met, but set aside by an exception”
    SetAside {
        Zh => "符合条件但被例外排除",
        _ => "Met, but set aside by an exception"
    }
}

fixed! {
    /// “Depends on what is unknown”
    Depends {
        Zh => "取决于未知信息",
        _ => "Depends on what is unknown"
    }
}

fixed! {
    /// “Not met”
    NotMet {
        Zh => "不符合条件",
        _ => "Not met"
    }
}

fixed! {
    /// “Next change”
    NextChange {
        Zh => "下一次变化",
        _ => "Next change"
    }
}

fixed! {
    /// “OUT OF SCOPE”
    OutOfScope {
        Zh => "不在适用范围内",
        _ => "OUT OF SCOPE"
    }
}

message! {
    /// “OUT OF SCOPE for now ({because}); {then}”
    ///
    /// $then is the message `report-once`.
    OutForNow (because then) [] {
        Zh => format!("目前不在适用范围内（{because}）；{then}"),
        _ => format!("OUT OF SCOPE for now ({because}); {then}")
    }
}

fixed! {
    /// “OPEN: whether this law governs the system at all is not known; levels hold if it does”
    ScopeOpen {
        Zh => "未定：尚不清楚本法是否适用于该系统；以下等级以适用为前提",
        _ => "OPEN: whether this law governs the system at all is not known; levels hold if it does"
    }
}

message! {
    /// “Governed in part: {because}”
    InPart (because) [] {
        Zh => format!("部分适用：{because}"),
        _ => format!("Governed in part: {because}")
    }
}

message! {
    /// “Because: {why}”
    Because (why) [] {
        Zh => format!("理由：{why}"),
        _ => format!("Because: {why}")
    }
}

message! {
    /// “none of these holds: {clauses}”
    NoClause (clauses) [] {
        Zh => format!("下列情形均不成立：{clauses}"),
        _ => format!("none of these holds: {clauses}")
    }
}

message! {
    /// “whatever the missing answers are, one of these applies: {rules}”
    Jointly (rules) [] {
        Zh => format!("无论缺少的信息如何，下列规则必有其一适用：{rules}"),
        _ => format!("whatever the missing answers are, one of these applies: {rules}")
    }
}

fixed! {
    /// “no rule that gives a higher level applies”
    NoneHigher {
        Zh => "没有更高等级的规则适用",
        _ => "no rule that gives a higher level applies"
    }
}

fixed! {
    /// “the answers below are missing”
    Missing {
        Zh => "缺少下列信息",
        _ => "the answers below are missing"
    }
}

fixed! {
    /// “Rests on guidance alone, not on the text of the law”
    Guidance {
        Zh => "仅依据指南，而非法律文本",
        _ => "Rests on guidance alone, not on the text of the law"
    }
}

message! {
    /// “on this day: {level}”
    OnThisDay (level) [] {
        Zh => format!("当日：{level}"),
        _ => format!("on this day: {level}")
    }
}

message! {
    /// “by the burden of proof: {level}”
    ByBurden (level) [] {
        Zh => format!("按举证责任：{level}"),
        _ => format!("by the burden of proof: {level}")
    }
}

message! {
    /// “no provision: {why}”
    ///
    /// Instead of a citation.
    Uncited (why) [] {
        Zh => format!("无条文依据：{why}"),
        _ => format!("no provision: {why}")
    }
}

message! {
    /// “not: {what}”
    ///
    /// Before a question or a named part of a condition.
    Contrary (what) [] {
        Zh => format!("非：{what}"),
        _ => format!("not: {what}")
    }
}

message! {
    /// “reading {name} = {reading}”
    Reading (name reading) [] {
        Zh => format!("解释 {name} = {reading}"),
        _ => format!("reading {name} = {reading}")
    }
}

message! {
    /// “{scale} ≥ {level}”
    Level (level scale) [] {
        Zh => format!("{scale}不低于{level}"),
        _ => format!("{scale} ≥ {level}")
    }
}

message! {
    /// “row {name} gives {gives}”
    Row (gives name) [] {
        Zh => format!("“{name}”行：{gives}"),
        _ => format!("row {name} gives {gives}")
    }
}

message! {
    /// “and {n} more rows that may count”
    ///
    /// Behind rows that may count, where not all are named.
    MoreRows () [n] {
        Zh => format!("另有 {n} 行可能适用"),
        _ => match *n { 1 => String::from("and 1 more row that may count"), _ => format!("and {n} more rows that may count") }
    }
}

fixed! {
    /// “whatever the missing answers are”
    ///
    /// Above the conditions of a rule of which each may yet fail.
    Whatever {
        Zh => "无论缺失的回答如何",
        _ => "whatever the missing answers are"
    }
}

message! {
    /// “near: row {row} would give {gives}, but for {column}”
    NearRow (column gives row) [] {
        Zh => format!("相近：“{row}”行给出{gives}，仅 {column} 不符"),
        _ => format!("near: row {row} would give {gives}, but for {column}")
    }
}

message! {
    /// “{name} applies”
    Applies (name) [] {
        Zh => format!("{name} 适用"),
        _ => format!("{name} applies")
    }
}

message! {
    /// “{label}”
    ///
    /// An element of a condition: its label, or the word where an English label cannot stand.
    ///
    /// $label: the label, spelled
    Element (label) [] {
        Zh => String::from("要件"),
        _ => format!("{label}")
    }
}

message! {
    /// “exception {name}: {outcome}”
    ///
    /// $outcome is one of the four texts below, perhaps with the one after them.
    Exception (name outcome) [] {
        Zh => format!("例外 {name}：{outcome}"),
        _ => format!("exception {name}: {outcome}")
    }
}

fixed! {
    /// “stands against it”
    StandsAgainst {
        Zh => "阻却上述条文",
        _ => "stands against it"
    }
}

fixed! {
    /// “would stand against it, but is itself set aside”
    WouldStandAgainst {
        Zh => "本可阻却，但其自身已被排除",
        _ => "would stand against it, but is itself set aside"
    }
}

fixed! {
    /// “may stand against it”
    MayStandAgainst {
        Zh => "可能阻却上述条文",
        _ => "may stand against it"
    }
}

fixed! {
    /// “not established”
    NotEstablished {
        Zh => "不成立",
        _ => "not established"
    }
}

message! {
    /// “; to be shown by the {who}”
    BurdenOn (who) [] {
        Zh => format!("；举证责任：{who}"),
        _ => format!("; to be shown by the {who}")
    }
}

message! {
    /// “can decide between {low} and {high}”
    DecidesLevel (high low) [] {
        Zh => format!("可能使结果为{low}或{high}"),
        _ => format!("can decide between {low} and {high}")
    }
}

fixed! {
    /// “can decide whether this law governs it”
    DecidesScope {
        Zh => "可决定本法是否适用",
        _ => "can decide whether this law governs it"
    }
}

message! {
    /// “and {more} more that matter only after these, or decide less”
    MoreQuestions (more) [] {
        Zh => format!("另有 {more} 个问题，仅在回答上述问题后才有意义，或影响较小"),
        _ => format!("and {more} more that matter only after these, or decide less")
    }
}

message! {
    /// “without it: {levels}”
    ///
    /// What holds if an assumption is not made.
    WithoutIt (levels) [] {
        Zh => format!("若不作此假定：{levels}"),
        _ => format!("without it: {levels}")
    }
}

fixed! {
    /// “Points”
    Scores {
        Zh => "评分",
        _ => "Points"
    }
}

message! {
    /// “{title}: {points} of {most} points”
    ///
    /// A score: its name, what it comes to, and its band.
    ///
    /// $points: a number or an interval
    ///
    /// $most: the greatest sum
    ScorePoints (most points title) [] {
        Zh => format!("{title}：{points}分（满分{most}分）"),
        _ => format!("{title}: {points} of {most} points")
    }
}

message! {
    /// “, {level}”
    ScoreBand (level) [] {
        Zh => format!("，{level}"),
        _ => format!(", {level}")
    }
}

message! {
    /// “, still open: {level}”
    ScoreBandOpen (level) [] {
        Zh => format!("，尚未确定：{level}"),
        _ => format!(", still open: {level}")
    }
}

fixed! {
    /// “; only if it applies, which is open”
    ScoreUnless {
        Zh => "；是否适用尚未确定",
        _ => "; only if it applies, which is open"
    }
}

message! {
    /// “at most {most}: {why}”
    ///
    /// Why the greatest sum that the law gives is not the one that can be reached.
    ScoreMaximum (most why) [] {
        Zh => format!("最高{most}分：{why}"),
        _ => format!("at most {most}: {why}")
    }
}

message! {
    /// “the sum is {sum} points: {steps}”
    ///
    /// What becomes of the sum.
    ScoreChanged (steps sum) [] {
        Zh => format!("合计{sum}分：{steps}"),
        _ => format!("the sum is {sum} points: {steps}")
    }
}

message! {
    /// “less {amount}”
    Less (amount) [] {
        Zh => format!("减{amount}"),
        _ => format!("less {amount}")
    }
}

message! {
    /// “plus {amount}”
    Plus (amount) [] {
        Zh => format!("加{amount}"),
        _ => format!("plus {amount}")
    }
}

message! {
    /// “rounded half up to {number}”
    HalfUp (number) [] {
        Zh => format!("四舍五入至{number}的倍数"),
        _ => format!("rounded half up to {number}")
    }
}

message! {
    /// “rounded half to even to {number}”
    HalfEven (number) [] {
        Zh => format!("四舍六入五成双至{number}的倍数"),
        _ => format!("rounded half to even to {number}")
    }
}

message! {
    /// “rounded up to {number}”
    RoundedUp (number) [] {
        Zh => format!("向上取整至{number}的倍数"),
        _ => format!("rounded up to {number}")
    }
}

message! {
    /// “rounded down to {number}”
    RoundedDown (number) [] {
        Zh => format!("向下取整至{number}的倍数"),
        _ => format!("rounded down to {number}")
    }
}

message! {
    /// “at least {level}, whatever the sum”
    FloorLevel (level) [] {
        Zh => format!("不论合计多少，至少为{level}"),
        _ => format!("at least {level}, whatever the sum")
    }
}

message! {
    /// “{what} if {condition}”
    ///
    /// What is done with the sum in one case alone: in another case, in this one, perhaps.
    ChangedIf (condition what) [] {
        Zh => format!("{what}（条件：{condition}）"),
        _ => format!("{what} if {condition}")
    }
}

message! {
    /// “{what}, as {condition}”
    ChangedAs (condition what) [] {
        Zh => format!("{what}（因：{condition}）"),
        _ => format!("{what}, as {condition}")
    }
}

message! {
    /// “{what} if {condition}, which is open”
    ChangedPerhaps (condition what) [] {
        Zh => format!("{what}（条件：{condition}，尚未确定）"),
        _ => format!("{what} if {condition}, which is open")
    }
}

message! {
    /// “did not apply: {changes}”
    ScoreIdle (changes) [] {
        Zh => format!("未适用：{changes}"),
        _ => format!("did not apply: {changes}")
    }
}

message! {
    /// “bands: {bands}”
    ///
    /// The bands of a score; each has its ends.
    Bands (bands) [] {
        Zh => format!("分档：{bands}"),
        _ => format!("bands: {bands}")
    }
}

message! {
    /// “{level} {range}”
    BandOf (level range) [] {
        Zh => format!("{level}：{range}"),
        _ => format!("{level} {range}")
    }
}

message! {
    /// “from {n}”
    BandFrom (n) [] {
        Zh => format!("{n}起"),
        _ => format!("from {n}")
    }
}

message! {
    /// “over {n}”
    BandOver (n) [] {
        Zh => format!("超过{n}"),
        _ => format!("over {n}")
    }
}

message! {
    /// “up to {n}”
    BandUpTo (n) [] {
        Zh => format!("至{n}（含）"),
        _ => format!("up to {n}")
    }
}

message! {
    /// “under {n}”
    BandUnder (n) [] {
        Zh => format!("低于{n}"),
        _ => format!("under {n}")
    }
}

message! {
    /// “{low} {high}”
    BandBetween (high low) [] {
        Zh => format!("{low}，{high}"),
        _ => format!("{low} {high}")
    }
}

fixed! {
    /// “here”
    ///
    /// The points lie there.
    BandHere {
        Zh => "落在此档",
        _ => "here"
    }
}

fixed! {
    /// “perhaps here”
    BandPerhaps {
        Zh => "可能落在此档",
        _ => "perhaps here"
    }
}

message! {
    /// “worth nothing: {items}”
    ScoreNothing (items) [] {
        Zh => format!("不计分：{items}"),
        _ => format!("worth nothing: {items}")
    }
}

message! {
    /// “{name} answered with {answer} would give {points} points, {level}”
    ///
    /// Another answer that would bring the score to another level.
    ScoreMoves (answer level name points) [] {
        Zh => format!("{name}若答为{answer}，则为{points}分，{level}"),
        _ => format!("{name} answered with {answer} would give {points} points, {level}")
    }
}

message! {
    /// “and {more} more answers that would move it”
    ScoreMoreMoves (more) [] {
        Zh => format!("另有{more}个答案会改变等级"),
        _ => format!("and {more} more answers that would move it")
    }
}
