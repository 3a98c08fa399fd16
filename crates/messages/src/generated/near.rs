//! What stands nearest to a result.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “What stands nearest: one different answer would do”
    Title {
        Zh => "最接近的规则：只需改变一个回答",
        _ => "What stands nearest: one different answer would do"
    }
}

fixed! {
    /// “no change of a single answer would bring a rule of a higher level to apply”
    Nothing {
        Zh => "改变任何一个回答，均不会使更高等级的规则适用",
        _ => "no change of a single answer would bring a rule of a higher level to apply"
    }
}

message! {
    /// “and {n} more (all of them: --format json)”
    More (n) [] {
        Zh => format!("另有{n}项（以 --format json 列出全部）"),
        _ => format!("and {n} more (all of them: --format json)")
    }
}

fixed! {
    /// “not answered”
    NotAnswered {
        Zh => "未回答",
        _ => "not answered"
    }
}

fixed! {
    /// “the days on which it applies”
    ///
    /// What is not so today.
    Days {
        Zh => "适用的日期",
        _ => "the days on which it applies"
    }
}

message! {
    /// “today it is out of scope: {clause}”
    Excluded (clause) [] {
        Zh => format!("目前被排除在适用范围之外：{clause}"),
        _ => format!("today it is out of scope: {clause}")
    }
}

message! {
    /// “today this part does not apply: {clause}”
    Partial (clause) [] {
        Zh => format!("目前该部分不适用：{clause}"),
        _ => format!("today this part does not apply: {clause}")
    }
}

message! {
    /// “today {what} stands against it”
    Against (what) [] {
        Zh => format!("目前被{what}阻却"),
        _ => format!("today {what} stands against it")
    }
}

message! {
    /// “{id} applies”
    Applies (id) [] {
        Zh => format!("{id}适用"),
        _ => format!("{id} applies")
    }
}

message! {
    /// “{id} is set aside by {by}”
    SetAside (by id) [] {
        Zh => format!("{id}被{by}排除"),
        _ => format!("{id} is set aside by {by}")
    }
}

message! {
    /// “{scale} ≥ {level}”
    ///
    /// $scale: the name of the scale
    ///
    /// $level: the name of its level
    ///
    /// $words: the level in words
    Level (level scale words) [] {
        Zh => format!("不低于{words}"),
        _ => format!("{scale} ≥ {level}")
    }
}

message! {
    /// “{label}”
    ///
    /// An element of a condition where no place is cited; nothing where an English label cannot stand.
    ///
    /// $label: the label, spelled
    Element (label) [] {
        Zh => String::from(""),
        _ => format!("{label}")
    }
}

message! {
    /// “{label} ({places})”
    ///
    /// The same with the places that it cites.
    ///
    /// $label: the label, spelled
    ElementAt (label places) [] {
        Zh => format!("{places}"),
        _ => format!("{label} ({places})")
    }
}

fixed! {
    /// “none of these”
    ///
    /// The other answer.
    None {
        Zh => "均无",
        _ => "none of these"
    }
}

message! {
    /// “these and no others: {list}”
    Only (list) [] {
        Zh => format!("仅限：{list}"),
        _ => format!("these and no others: {list}")
    }
}

message! {
    /// “not: {list}”
    Not (list) [] {
        Zh => format!("不选：{list}"),
        _ => format!("not: {list}")
    }
}

message! {
    /// “also: {list}”
    Also (list) [] {
        Zh => format!("另选：{list}"),
        _ => format!("also: {list}")
    }
}

message! {
    /// “{come}, in place of: {go}”
    InPlaceOf (come go) [] {
        Zh => format!("{come}，而非：{go}"),
        _ => format!("{come}, in place of: {go}")
    }
}

fixed! {
    /// “in scope”
    ///
    /// What would apply then.
    InScope {
        Zh => "适用本法",
        _ => "in scope"
    }
}

fixed! {
    /// “perhaps in scope”
    PerhapsInScope {
        Zh => "可能适用本法",
        _ => "perhaps in scope"
    }
}

message! {
    /// “perhaps {level}”
    Perhaps (level) [] {
        Zh => format!("可能为{level}"),
        _ => format!("perhaps {level}")
    }
}

message! {
    /// “{what}, which a transition keeps from ever applying”
    Never (what) [] {
        Zh => format!("{what}，但依过渡规定始终不适用"),
        _ => format!("{what}, which a transition keeps from ever applying")
    }
}

message! {
    /// “if {fact} were: {answer}”
    If (answer fact) [] {
        Zh => format!("若{fact}改为：{answer}"),
        _ => format!("if {fact} were: {answer}")
    }
}

message! {
    /// “today: {answer}”
    Today (answer) [] {
        Zh => format!("目前：{answer}"),
        _ => format!("today: {answer}")
    }
}

message! {
    /// “not so today: {what}”
    NotSo (what) [] {
        Zh => format!("目前不成立：{what}"),
        _ => format!("not so today: {what}")
    }
}

message! {
    /// “still open then: {facts}”
    StillOpen (facts) [] {
        Zh => format!("届时仍未定：{facts}"),
        _ => format!("still open then: {facts}")
    }
}

message! {
    /// “{fact}: “{value}” was chosen, which decides nothing”
    Miss (fact value) [] {
        Zh => format!("{fact}选择了“{value}”，该项不引起任何后果"),
        _ => format!("{fact}: “{value}” was chosen, which decides nothing")
    }
}

message! {
    /// “{fact}: “{value}” was chosen, which decides nothing; it stands beside “{beside}””
    MissBeside (beside fact value) [] {
        Zh => format!("{fact}选择了“{value}”，该项不引起任何后果；相近选项为“{beside}”"),
        _ => format!("{fact}: “{value}” was chosen, which decides nothing; it stands beside “{beside}”")
    }
}

message! {
    /// “{miss}. {help}”
    MissHelp (help miss) [] {
        Zh => format!("{miss}。{help}"),
        _ => format!("{miss}. {help}")
    }
}
