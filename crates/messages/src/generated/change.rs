//! What a change of rules does.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “{level} from {day}”
    ///
    /// A level and its day.
    From (day level) [] {
        Zh => format!("{level}，自 {day}"),
        _ => format!("{level} from {day}")
    }
}

fixed! {
    /// “no level”
    NoLevel {
        Zh => "无等级",
        _ => "no level"
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

fixed! {
    /// “none”
    ///
    /// How a provision stands on one side: words that follow each other after commas.
    None {
        Zh => "无",
        _ => "none"
    }
}

fixed! {
    /// “not settled”
    NotSettled {
        Zh => "未定",
        _ => "not settled"
    }
}

fixed! {
    /// “set aside”
    SetAside {
        Zh => "被排除",
        _ => "set aside"
    }
}

message! {
    /// “due {when}”
    Due (when) [] {
        Zh => format!("期限 {when}"),
        _ => format!("due {when}")
    }
}

fixed! {
    /// “a permission”
    Permission {
        Zh => "许可",
        _ => "a permission"
    }
}

fixed! {
    /// “for others”
    ForOthers {
        Zh => "约束他人",
        _ => "for others"
    }
}

fixed! {
    /// “another level”
    OtherLevel {
        Zh => "等级不同",
        _ => "another level"
    }
}

fixed! {
    /// “other limits”
    OtherLimits {
        Zh => "上限不同",
        _ => "other limits"
    }
}

fixed! {
    /// “added”
    ///
    /// What becomes of a text.
    Added {
        Zh => "新增",
        _ => "added"
    }
}

fixed! {
    /// “removed”
    Removed {
        Zh => "删除",
        _ => "removed"
    }
}

fixed! {
    /// “changed”
    Changed {
        Zh => "变更",
        _ => "changed"
    }
}

message! {
    /// “{change} {kind}”
    ///
    /// `$change` is one of the three words above, `$kind` a kind of provision.
    OfKind (change kind) [] {
        Zh => format!("{change}的{kind}"),
        _ => format!("{change} {kind}")
    }
}

fixed! {
    /// “begins”
    ///
    /// What a provision does on a day.
    Begins {
        Zh => "开始",
        _ => "begins"
    }
}

fixed! {
    /// “ends”
    Ends {
        Zh => "停止",
        _ => "ends"
    }
}

message! {
    /// “{kind} {what}”
    ///
    /// `$what` is one of the two words above, `$kind` a kind of provision.
    Event (kind what) [] {
        Zh => format!("{kind}{what}适用"),
        _ => format!("{kind} {what}")
    }
}

message! {
    /// “{n} of {all} systems move ({day})”
    SystemsMove (all day n) [] {
        Zh => format!("{all} 个系统中有 {n} 个发生变化（{day}）"),
        _ => format!("{n} of {all} systems move ({day})")
    }
}

fixed! {
    /// “Nothing differs.”
    Nothing {
        Zh => "没有差异。",
        _ => "Nothing differs."
    }
}

message! {
    /// “scope: {old} -\> {new}”
    Scope (new old) [] {
        Zh => format!("适用范围：{old} -> {new}"),
        _ => format!("scope: {old} -> {new}")
    }
}

fixed! {
    /// “rules”
    Rules {
        Zh => "规则",
        _ => "rules"
    }
}

fixed! {
    /// “duties”
    Duties {
        Zh => "义务",
        _ => "duties"
    }
}

fixed! {
    /// “penalties”
    Penalties {
        Zh => "罚则",
        _ => "penalties"
    }
}

fixed! {
    /// “All possible systems”
    Possible {
        Zh => "所有可能的系统",
        _ => "All possible systems"
    }
}

fixed! {
    /// “Provisions that differ (marked * above)”
    Provisions {
        Zh => "有差异的条文（上文以*标示）",
        _ => "Provisions that differ (marked * above)"
    }
}

fixed! {
    /// “Days that differ”
    Days {
        Zh => "有差异的日期",
        _ => "Days that differ"
    }
}

message! {
    /// “no longer {clause}”
    ///
    /// Causes of a move.
    NoLonger (clause) [] {
        Zh => format!("不再适用 {clause}"),
        _ => format!("no longer {clause}")
    }
}

message! {
    /// “set aside by {list}”
    SetAsideBy (list) [] {
        Zh => format!("被排除，依据：{list}"),
        _ => format!("set aside by {list}")
    }
}

message! {
    /// “no longer set aside by {list}”
    NoLongerSetAsideBy (list) [] {
        Zh => format!("不再被排除，原依据：{list}"),
        _ => format!("no longer set aside by {list}")
    }
}

fixed! {
    /// “Not asked about (`--register-only`): the systems given are compared alone.”
    ///
    /// All possible systems.
    NotAsked {
        Zh => "未考察（`--register-only`）：仅比较所给系统。",
        _ => "Not asked about (`--register-only`): the systems given are compared alone."
    }
}

fixed! {
    /// “Proved: every possible system comes out the same, on every day.”
    AllSame {
        Zh => "已证明：任何可能的系统在任何日期的结果均相同。",
        _ => "Proved: every possible system comes out the same, on every day."
    }
}

fixed! {
    /// “Proved: no possible system changes its level or comes into or falls out of scope, on any day.”
    LevelsSame {
        Zh => "已证明：任何可能的系统在任何日期均不改变等级，也不进入或脱离适用范围。",
        _ => "Proved: no possible system changes its level or comes into or falls out of scope, on any day."
    }
}

fixed! {
    /// “Levels are those in effect on the days told. In examples, all else is no, nothing or does not matter; JSON has them as descriptions.”
    LevelsTold {
        Zh => "等级指所列日期当日适用的等级。例中未列出的各项均为否、为空或无关；JSON 中给出可直接使用的描述。",
        _ => "Levels are those in effect on the days told. In examples, all else is no, nothing or does not matter; JSON has them as descriptions."
    }
}

fixed! {
    /// “What else comes out differently for some system:”
    Others {
        Zh => "对某些系统结果不同的其他内容：",
        _ => "What else comes out differently for some system:"
    }
}

message! {
    /// “{kind} {ids} {days}”
    Other (days ids kind) [] {
        Zh => format!("{kind} {ids}：{days}"),
        _ => format!("{kind} {ids} {days}")
    }
}

fixed! {
    /// “ or ”
    ///
    /// Between levels, one of which a system has.
    Or {
        Zh => "或",
        _ => " or "
    }
}

fixed! {
    /// “by transitions or stays alone”
    Transitions {
        Zh => "仅因过渡规定或中止",
        _ => "by transitions or stays alone"
    }
}

fixed! {
    /// “unless something that stays as it is stands against it or gives more, systems of which this is so:”
    Unless {
        Zh => "除非不变的条文与之相抵或给出更高等级，适用于符合下列条件的系统：",
        _ => "unless something that stays as it is stands against it or gives more, systems of which this is so:"
    }
}

fixed! {
    /// “come into scope”
    ComesIn {
        Zh => "进入适用范围",
        _ => "come into scope"
    }
}

fixed! {
    /// “fall out of scope”
    FallsOut {
        Zh => "脱离适用范围",
        _ => "fall out of scope"
    }
}

fixed! {
    /// “systems in scope afterwards of which this is so:”
    InScopeAfterwards {
        Zh => "变更后处于适用范围内并符合下列条件的系统：",
        _ => "systems in scope afterwards of which this is so:"
    }
}

fixed! {
    /// “systems in scope before of which this is so:”
    InScopeBefore {
        Zh => "变更前处于适用范围内并符合下列条件的系统：",
        _ => "systems in scope before of which this is so:"
    }
}

fixed! {
    /// “… and further systems; `--regions` tells more of them”
    Further {
        Zh => "……以及其他系统；用 `--regions` 可列出更多",
        _ => "… and further systems; `--regions` tells more of them"
    }
}

fixed! {
    /// “all”
    All {
        Zh => "全部",
        _ => "all"
    }
}

message! {
    /// “{systems} — for example {answers}”
    Example (answers systems) [] {
        Zh => format!("{systems}——例如 {answers}"),
        _ => format!("{systems} — for example {answers}")
    }
}

fixed! {
    /// “all no or nothing”
    AllNo {
        Zh => "各项均为否或空",
        _ => "all no or nothing"
    }
}

fixed! {
    /// “on every day”
    EveryDay {
        Zh => "任何日期",
        _ => "on every day"
    }
}

message! {
    /// “from {from}”
    DayFrom (from) [] {
        Zh => format!("自{from}起"),
        _ => format!("from {from}")
    }
}

message! {
    /// “before {until}”
    DayBefore (until) [] {
        Zh => format!("{until}之前"),
        _ => format!("before {until}")
    }
}

message! {
    /// “from {from} until {until}”
    DayFromUntil (from until) [] {
        Zh => format!("自{from}起至{until}之前"),
        _ => format!("from {from} until {until}")
    }
}

fixed! {
    /// “ and ”
    ///
    /// Between spans of days.
    And {
        Zh => "以及",
        _ => " and "
    }
}

fixed! {
    /// “What the change of rules does”
    ///
    /// The same in Markdown.
    Title {
        Zh => "规则变更的影响",
        _ => "What the change of rules does"
    }
}

message! {
    /// “Before: {rules}”
    Before (rules) [] {
        Zh => format!("变更前：{rules}"),
        _ => format!("Before: {rules}")
    }
}

message! {
    /// “After: {rules}”
    After (rules) [] {
        Zh => format!("变更后：{rules}"),
        _ => format!("After: {rules}")
    }
}

message! {
    /// “Day asked for: {day}”
    Day (day) [] {
        Zh => format!("查询日期：{day}"),
        _ => format!("Day asked for: {day}")
    }
}

fixed! {
    /// “**Nothing changes:** no provision differs.”
    NothingMoves {
        Zh => "**没有变化：**没有任何条文有差异。",
        _ => "**Nothing changes:** no provision differs."
    }
}

message! {
    /// “**Nothing changes:** no provision differs, and {n} systems stay as before.”
    NothingMovesAll () [n] {
        Zh => format!("**没有变化：**没有任何条文有差异，全部 {n} 个系统保持不变。"),
        _ => match *n { 1 => String::from("**Nothing changes:** no provision differs, and 1 system stays as before."), _ => format!("**Nothing changes:** no provision differs, and {n} systems stay as before.") }
    }
}

message! {
    /// “**No system changes:** {provisions} provisions differ, but {n} systems stay as before.”
    NoSystem () [n provisions] {
        Zh => format!("**没有系统发生变化：** {provisions} 项条文有差异，{n} 个系统保持不变。"),
        _ => match *provisions { 1 => match *n { 1 => String::from("**No system changes:** 1 provision differs, but 1 system stays as before."), _ => format!("**No system changes:** 1 provision differs, but {n} systems stay as before.") }, _ => match *n { 1 => format!("**No system changes:** {provisions} provisions differ, but 1 system stays as before."), _ => format!("**No system changes:** {provisions} provisions differ, but {n} systems stay as before.") } }
    }
}

message! {
    /// “**{n} systems:** {parts}.”
    ///
    /// `$parts` are some of the six after this one.
    Sum (parts) [n] {
        Zh => format!("**{n} 个系统：** {parts}。"),
        _ => match *n { 1 => format!("**1 system:** {parts}."), _ => format!("**{n} systems:** {parts}.") }
    }
}

message! {
    /// “{n} move up”
    Up () [n] {
        Zh => format!("{n} 个上升"),
        _ => match *n { 1 => String::from("1 moves up"), _ => format!("{n} move up") }
    }
}

message! {
    /// “{n} move down”
    Down () [n] {
        Zh => format!("{n} 个下降"),
        _ => match *n { 1 => String::from("1 moves down"), _ => format!("{n} move down") }
    }
}

message! {
    /// “{n} change otherwise”
    Otherwise () [n] {
        Zh => format!("{n} 个发生其他变化"),
        _ => match *n { 1 => String::from("1 changes otherwise"), _ => format!("{n} change otherwise") }
    }
}

message! {
    /// “{n} keep their level on other days”
    OtherDays () [n] {
        Zh => format!("{n} 个系统等级不变、日期变化"),
        _ => match *n { 1 => String::from("1 keeps its level on other days"), _ => format!("{n} keep their level on other days") }
    }
}

message! {
    /// “{n} keep their level with other duties or reasons”
    OtherReasons () [n] {
        Zh => format!("{n} 个等级不变而义务或理由变化"),
        _ => match *n { 1 => String::from("1 keeps its level with other duties or reasons"), _ => format!("{n} keep their level with other duties or reasons") }
    }
}

message! {
    /// “{n} stay as before”
    Stay () [n] {
        Zh => format!("{n} 个不变"),
        _ => match *n { 1 => String::from("1 stays as before"), _ => format!("{n} stay as before") }
    }
}

fixed! {
    /// “System”
    HeadSystem {
        Zh => "系统",
        _ => "System"
    }
}

fixed! {
    /// “Before”
    HeadBefore {
        Zh => "变更前",
        _ => "Before"
    }
}

fixed! {
    /// “After”
    HeadAfter {
        Zh => "变更后",
        _ => "After"
    }
}

fixed! {
    /// “Because”
    HeadBecause {
        Zh => "原因",
        _ => "Because"
    }
}

message! {
    /// “{n} more”
    ///
    /// Further causes in a cell.
    More (n) [] {
        Zh => format!("另有 {n} 项"),
        _ => format!("{n} more")
    }
}

fixed! {
    /// “in scope”
    InScope {
        Zh => "适用",
        _ => "in scope"
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
    /// “partly in scope”
    Partly {
        Zh => "部分适用",
        _ => "partly in scope"
    }
}

fixed! {
    /// “scope not settled”
    ScopeOpen {
        Zh => "适用性未定",
        _ => "scope not settled"
    }
}

message! {
    /// “Level and days stay, what stands behind them changes: {names}.”
    Behind (names) [] {
        Zh => format!("等级与日期不变，其背后的内容变化：{names}。"),
        _ => format!("Level and days stay, what stands behind them changes: {names}.")
    }
}

fixed! {
    /// “Not read, and so not compared”
    NotRead {
        Zh => "无法读取，未参与比较",
        _ => "Not read, and so not compared"
    }
}

fixed! {
    /// “Details”
    Details {
        Zh => "详情",
        _ => "Details"
    }
}

fixed! {
    /// “Provisions whose own text differs are bold.”
    Bold {
        Zh => "文本自身有差异的条文以粗体显示。",
        _ => "Provisions whose own text differs are bold."
    }
}

message! {
    /// “{n} provisions differ”
    ProvisionsDiffer () [n] {
        Zh => format!("有差异的条文（{n} 项）"),
        _ => match *n { 1 => String::from("1 provision differs"), _ => format!("{n} provisions differ") }
    }
}

fixed! {
    /// “Change”
    HeadChange {
        Zh => "变更",
        _ => "Change"
    }
}

fixed! {
    /// “Kind”
    HeadKind {
        Zh => "种类",
        _ => "Kind"
    }
}

fixed! {
    /// “Provision”
    HeadProvision {
        Zh => "条文",
        _ => "Provision"
    }
}

fixed! {
    /// “Title”
    HeadTitle {
        Zh => "标题",
        _ => "Title"
    }
}

message! {
    /// “Calendar: {n} days differ”
    Calendar () [n] {
        Zh => format!("日历：{n} 个日期有差异"),
        _ => match *n { 1 => String::from("Calendar: 1 day differs"), _ => format!("Calendar: {n} days differ") }
    }
}

fixed! {
    /// “Day”
    HeadDay {
        Zh => "日期",
        _ => "Day"
    }
}

fixed! {
    /// “Before alone”
    HeadBeforeAlone {
        Zh => "仅变更前",
        _ => "Before alone"
    }
}

fixed! {
    /// “After alone”
    HeadAfterAlone {
        Zh => "仅变更后",
        _ => "After alone"
    }
}

fixed! {
    /// “This informs; it is not legal advice.”
    Informs {
        Zh => "本文仅供参考，不构成法律意见。",
        _ => "This informs; it is not legal advice."
    }
}
