//! Results for code scanning, each a sentence.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “scope {old} -\> {new}”
    Scope (new old) [] {
        De => format!("Anwendungsbereich: {old} -> {new}"),
        Fr => format!("champ d’application\u{202f}: {old} -> {new}"),
        Nl => format!("toepassingsgebied: {old} -> {new}"),
        Zh => format!("适用范围：{old} -> {new}"),
        _ => format!("scope {old} -> {new}")
    }
}

message! {
    /// “{scale} {old} -\> {new}”
    Level (new old scale) [] {
        De => format!("{scale}: {old} -> {new}"),
        Fr => format!("{scale}\u{202f}: {old} -> {new}"),
        Nl => format!("{scale}: {old} -> {new}"),
        Zh => format!("{scale}：{old} -> {new}"),
        _ => format!("{scale} {old} -> {new}")
    }
}

message! {
    /// “{text}, because of {causes}”
    Because (causes text) [] {
        De => format!("{text}, wegen {causes}"),
        Fr => format!("{text}, en raison de ceci\u{202f}: {causes}"),
        Nl => format!("{text}, wegens {causes}"),
        Zh => format!("{text}，原因：{causes}"),
        _ => format!("{text}, because of {causes}")
    }
}

message! {
    /// “not {level}”
    Not (level) [] {
        De => format!("nicht {level}"),
        Fr => format!("pas {level}"),
        Nl => format!("niet {level}"),
        Zh => format!("不属{level}"),
        _ => format!("not {level}")
    }
}

message! {
    /// “perhaps {level}”
    Perhaps (level) [] {
        De => format!("möglicherweise {level}"),
        Fr => format!("peut-être {level}"),
        Nl => format!("mogelijk {level}"),
        Zh => format!("可能为{level}"),
        _ => format!("perhaps {level}")
    }
}

fixed! {
    /// “met”
    ///
    /// Instead of a level, of a rule that gives none.
    Met {
        De => "erfüllt",
        Fr => "conditions remplies",
        Nl => "vervuld",
        Zh => "符合",
        _ => "met"
    }
}

message! {
    /// “{level}, by {rule}”
    By (level rule) [] {
        De => format!("{level}, aufgrund von {rule}"),
        Fr => format!("{level}, selon {rule}"),
        Nl => format!("{level}, op grond van {rule}"),
        Zh => format!("{level}，依据：{rule}"),
        _ => format!("{level}, by {rule}")
    }
}

fixed! {
    /// “set aside”
    SetAside {
        De => "verdrängt",
        Fr => "règle écartée",
        Nl => "terzijde gesteld",
        Zh => "被排除",
        _ => "set aside"
    }
}

message! {
    /// “set aside by {list}”
    SetAsideBy (list) [] {
        De => format!("verdrängt durch {list}"),
        Fr => format!("règle écartée par {list}"),
        Nl => format!("terzijde gesteld door {list}"),
        Zh => format!("被排除：{list}"),
        _ => format!("set aside by {list}")
    }
}

fixed! {
    /// “not settled”
    NotSettled {
        De => "ungeklärt",
        Fr => "à déterminer",
        Nl => "onbeslist",
        Zh => "未定",
        _ => "not settled"
    }
}

message! {
    /// “not settled, hangs on {facts}”
    Hangs (facts) [] {
        De => format!("ungeklärt, hängt ab von {facts}"),
        Fr => format!("à déterminer, dépend de\u{202f}: {facts}"),
        Nl => format!("onbeslist, hangt af van {facts}"),
        Zh => format!("未定，取决于：{facts}"),
        _ => format!("not settled, hangs on {facts}")
    }
}

fixed! {
    /// “it is not settled whether the rules govern this system”
    ScopeOpen {
        De => "es ist ungeklärt, ob die Regeln dieses System erfassen",
        Fr => "il reste à déterminer si les règles régissent ce système",
        Nl => "onbeslist is of de regels op dit systeem van toepassing zijn",
        Zh => "本法规是否适用于该系统尚未确定",
        _ => "it is not settled whether the rules govern this system"
    }
}
