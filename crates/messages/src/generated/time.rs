//! Levels and duties over time.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “law as of {day}”
    Law (day) [] {
        De => format!("Rechtsstand {day}"),
        Fr => format!("état du droit au {day}"),
        Nl => format!("stand van het recht op {day}"),
        Zh => format!("法律状态截至 {day}"),
        _ => format!("law as of {day}")
    }
}

message! {
    /// “{what} that begin to apply”
    ///
    /// What changes on a day: `$what` is one of the four words after these.
    Begin (what) [] {
        De => format!("{what}, deren Geltung beginnt"),
        Fr => format!("{what} qui commencent à s’appliquer"),
        Nl => format!("{what} die van toepassing worden"),
        Zh => format!("开始适用的{what}"),
        _ => format!("{what} that begin to apply")
    }
}

message! {
    /// “{what} that may begin to apply”
    MayBegin (what) [] {
        De => format!("{what}, deren Geltung möglicherweise beginnt"),
        Fr => format!("{what} qui pourraient commencer à s’appliquer"),
        Nl => format!("{what} die mogelijk van toepassing worden"),
        Zh => format!("可能开始适用的{what}"),
        _ => format!("{what} that may begin to apply")
    }
}

message! {
    /// “{what} that from then on certainly apply”
    Certain (what) [] {
        De => format!("{what}, die von da an sicher gelten"),
        Fr => format!("{what} qui dès lors s’appliquent avec certitude"),
        Nl => format!("{what} die vanaf dan zeker van toepassing zijn"),
        Zh => format!("自此确定适用的{what}"),
        _ => format!("{what} that from then on certainly apply")
    }
}

message! {
    /// “{what} that cease to apply”
    Cease (what) [] {
        De => format!("{what}, deren Geltung endet"),
        Fr => format!("{what} qui cessent de s’appliquer"),
        Nl => format!("{what} die niet langer van toepassing zijn"),
        Zh => format!("停止适用的{what}"),
        _ => format!("{what} that cease to apply")
    }
}

message! {
    /// “{what} that may cease to apply”
    MayCease (what) [] {
        De => format!("{what}, deren Geltung möglicherweise endet"),
        Fr => format!("{what} qui pourraient cesser de s’appliquer"),
        Nl => format!("{what} die mogelijk niet langer van toepassing zijn"),
        Zh => format!("可能停止适用的{what}"),
        _ => format!("{what} that may cease to apply")
    }
}

message! {
    /// “{what} that from then on certainly do not apply”
    Excluded (what) [] {
        De => format!("{what}, die von da an sicher nicht gelten"),
        Fr => format!("{what} qui dès lors ne s’appliquent pas, avec certitude"),
        Nl => format!("{what} die vanaf dan zeker niet van toepassing zijn"),
        Zh => format!("自此确定不适用的{what}"),
        _ => format!("{what} that from then on certainly do not apply")
    }
}

fixed! {
    /// “permissions”
    Permissions {
        De => "Erlaubnisse",
        Fr => "permissions",
        Nl => "bevoegdheden",
        Zh => "许可",
        _ => "permissions"
    }
}

fixed! {
    /// “duties”
    Duties {
        De => "Pflichten",
        Fr => "obligations",
        Nl => "verplichtingen",
        Zh => "义务",
        _ => "duties"
    }
}

fixed! {
    /// “exceptions”
    Exceptions {
        De => "Ausnahmen",
        Fr => "exceptions",
        Nl => "uitzonderingen",
        Zh => "例外",
        _ => "exceptions"
    }
}

fixed! {
    /// “stays”
    Stays {
        De => "Aussetzungen",
        Fr => "suspensions",
        Nl => "opschortingen",
        Zh => "中止",
        _ => "stays"
    }
}

fixed! {
    /// “rules”
    Rules {
        De => "Regeln",
        Fr => "règles",
        Nl => "regels",
        Zh => "规则",
        _ => "rules"
    }
}

message! {
    /// “{what} ({n})”
    Counted (n what) [] {
        De => format!("{what} ({n})"),
        Fr => format!("{what} ({n})"),
        Nl => format!("{what} ({n})"),
        Zh => format!("{what}（{n}项）"),
        _ => format!("{what} ({n})")
    }
}

fixed! {
    /// “█ in effect  ▒ may be  · classified only; duties: ░ 1-4  ▒ 5-14  █ 15 and more”
    ///
    /// Below the picture, what its signs mean.
    Legend {
        De => "█ in Geltung  ▒ möglicherweise  · nur eingestuft; Pflichten: ░ 1–4  ▒ 5–14  █ 15 und mehr",
        Fr => "█ en application  ▒ possible  · classé seulement\u{202f}; obligations\u{202f}: ░ 1-4  ▒ 5-14  █ 15 et plus",
        Nl => "█ van kracht  ▒ mogelijk  · alleen geclassificeerd; verplichtingen: ░ 1-4  ▒ 5-14  █ 15 en meer",
        Zh => "█ 已开始适用  ▒ 可能适用  · 已归类、尚未适用；义务：░ 1-4  ▒ 5-14  █ 15项以上",
        _ => "█ in effect  ▒ may be  · classified only; duties: ░ 1-4  ▒ 5-14  █ 15 and more"
    }
}

message! {
    /// “scope {verdict}”
    Scope (verdict) [] {
        De => format!("Anwendungsbereich: {verdict}"),
        Fr => format!("champ d’application\u{202f}: {verdict}"),
        Nl => format!("toepassingsgebied: {verdict}"),
        Zh => format!("适用范围：{verdict}"),
        _ => format!("scope {verdict}")
    }
}

message! {
    /// “classified: {level}”
    Classified (level) [] {
        De => format!("eingestuft: {level}"),
        Fr => format!("classé\u{202f}: {level}"),
        Nl => format!("geclassificeerd: {level}"),
        Zh => format!("归类：{level}"),
        _ => format!("classified: {level}")
    }
}

fixed! {
    /// “your duties”
    YourDuties {
        De => "Ihre Pflichten",
        Fr => "vos obligations",
        Nl => "uw verplichtingen",
        Zh => "您的义务",
        _ => "your duties"
    }
}

fixed! {
    /// “you may”
    YouMay {
        De => "Sie dürfen",
        Fr => "vous pouvez",
        Nl => "u mag",
        Zh => "您可以",
        _ => "you may"
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
    /// “Out of scope throughout: {packs}”
    OutThroughout (packs) [] {
        De => format!("Durchgehend außerhalb des Anwendungsbereichs: {packs}"),
        Fr => format!("Hors du champ d’application sur toute la période\u{202f}: {packs}"),
        Nl => format!("Steeds buiten het toepassingsgebied: {packs}"),
        Zh => format!("始终不适用：{packs}"),
        _ => format!("Out of scope throughout: {packs}")
    }
}

message! {
    /// “Not asked, and not drawn: {packs}”
    NotAsked (packs) [] {
        De => format!("Nicht abgefragt und nicht gezeichnet: {packs}"),
        Fr => format!("Non interrogé, et non représenté\u{202f}: {packs}"),
        Nl => format!("Niet bevraagd, en niet getekend: {packs}"),
        Zh => format!("未询问，未绘出：{packs}"),
        _ => format!("Not asked, and not drawn: {packs}")
    }
}

message! {
    /// “as before: {packs}”
    AsBefore (packs) [] {
        De => format!("wie zuvor: {packs}"),
        Fr => format!("comme auparavant\u{202f}: {packs}"),
        Nl => format!("als voorheen: {packs}"),
        Zh => format!("与此前相同：{packs}"),
        _ => format!("as before: {packs}")
    }
}
