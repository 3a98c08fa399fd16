//! Answers that are numbers or days.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “ or ”
    ///
    /// Between two things to write, each in backticks.
    Or {
        De => " oder ",
        Fr => " ou ",
        Nl => " of ",
        Zh => " 或 ",
        _ => " or "
    }
}

message! {
    /// “`{name}` is a number, not {what}”
    Number (name what) [] {
        De => format!("`{name}` ist eine Zahl, nicht {what}"),
        Fr => format!("`{name}` doit être un nombre, et non {what}"),
        Nl => format!("`{name}` moet een getal zijn; hier staat {what}"),
        Zh => format!("`{name}` 应为数值，而不是{what}"),
        _ => format!("`{name}` is a number, not {what}")
    }
}

fixed! {
    /// “write a number such as `3e25`; bounds as `{ over: 1, under: 5 }`”
    WriteNumber {
        De => "schreiben Sie eine Zahl wie `3e25`; Grenzen als `{ over: 1, under: 5 }`",
        Fr => "écrivez un nombre, tel que `3e25`\u{202f}; des bornes, telles que `{ over: 1, under: 5 }`",
        Nl => "schrijf een getal, zoals `3e25`; grenzen als `{ over: 1, under: 5 }`",
        Zh => "请写数值，如 `3e25`；只知界限时写 `{ over: 1, under: 5 }`",
        _ => "write a number such as `3e25`; bounds as `{ over: 1, under: 5 }`"
    }
}

message! {
    /// “`{text}` can be read in two ways”
    TwoWays (text) [] {
        De => format!("`{text}` lässt sich auf zwei Arten lesen"),
        Fr => format!("`{text}` peut se lire de deux façons"),
        Nl => format!("`{text}` kan op twee manieren worden gelezen"),
        Zh => format!("`{text}` 的写法不明确"),
        _ => format!("`{text}` can be read in two ways")
    }
}

message! {
    /// “`{text}` is not a number as it is written”
    NoNumber (text) [] {
        De => format!("`{text}` ist so geschrieben keine Zahl"),
        Fr => format!("`{text}`, écrit ainsi, n’est pas un nombre"),
        Nl => format!("`{text}` is zoals het er staat geen getal"),
        Zh => format!("`{text}` 的写法不明确"),
        _ => format!("`{text}` is not a number as it is written")
    }
}

message! {
    /// “write {texts}”
    ///
    /// `$texts` are things to write, each in backticks, joined by the message `figure-or`.
    Write (texts) [] {
        De => format!("schreiben Sie {texts}"),
        Fr => format!("écrivez {texts}"),
        Nl => format!("schrijf {texts}"),
        Zh => format!("请写 {texts}"),
        _ => format!("write {texts}")
    }
}

message! {
    /// “`{given}` is not the unit of `{name}`”
    Unit (given name) [] {
        De => format!("`{given}` ist nicht die Einheit von `{name}`"),
        Fr => format!("`{given}` n’est pas l’unité de `{name}`"),
        Nl => format!("`{given}` is niet de eenheid van `{name}`"),
        Zh => format!("`{given}` 不是 `{name}` 的单位"),
        _ => format!("`{given}` is not the unit of `{name}`")
    }
}

message! {
    /// “convert it, and give it in {unit}”
    Convert (unit) [] {
        De => format!("rechnen Sie um, und geben Sie den Wert in {unit} an"),
        Fr => format!("convertissez la valeur et exprimez-la en {unit}"),
        Nl => format!("reken het om en geef het op in {unit}"),
        Zh => format!("请换算后以{unit}为单位填写"),
        _ => format!("convert it, and give it in {unit}")
    }
}

message! {
    /// “give the bare number: `{figures}`”
    Bare (figures) [] {
        De => format!("geben Sie die bloße Zahl an: `{figures}`"),
        Fr => format!("donnez le nombre seul\u{202f}: `{figures}`"),
        Nl => format!("geef alleen het getal op: `{figures}`"),
        Zh => format!("请只写数值：`{figures}`"),
        _ => format!("give the bare number: `{figures}`")
    }
}

message! {
    /// “`{figures}` is outside {least} to {most}”
    Outside (figures least most) [] {
        De => format!("`{figures}` liegt außerhalb von {least} bis {most}"),
        Fr => format!("`{figures}` n’est pas compris entre {least} et {most}"),
        Nl => format!("`{figures}` ligt buiten {least} tot en met {most}"),
        Zh => format!("`{figures}` 不在{least}至{most}的范围内"),
        _ => format!("`{figures}` is outside {least} to {most}")
    }
}

fixed! {
    /// “a whole number”
    AWholeNumber {
        De => "eine ganze Zahl",
        Fr => "un nombre entier",
        Nl => "een geheel getal",
        Zh => "整数",
        _ => "a whole number"
    }
}

message! {
    /// “`{name}` is a whole number: `{figures}` is none”
    NotWhole (figures name) [] {
        De => format!("`{name}` ist eine ganze Zahl: `{figures}` ist keine"),
        Fr => format!("`{name}` doit être un nombre entier\u{202f}: `{figures}` n’en est pas un"),
        Nl => format!("`{name}` is een geheel getal: `{figures}` is dat niet"),
        Zh => format!("`{name}` 应为整数，`{figures}` 不是整数"),
        _ => format!("`{name}` is a whole number: `{figures}` is none")
    }
}

message! {
    /// “write `{below}` or `{above}`”
    Nearest (above below) [] {
        De => format!("schreiben Sie `{below}` oder `{above}`"),
        Fr => format!("écrivez `{below}` ou `{above}`"),
        Nl => format!("schrijf `{below}` of `{above}`"),
        Zh => format!("请填写 `{below}` 或 `{above}`"),
        _ => format!("write `{below}` or `{above}`")
    }
}

fixed! {
    /// “check the amount and its unit”
    Check {
        De => "prüfen Sie den Betrag und seine Einheit",
        Fr => "vérifiez le montant et son unité",
        Nl => "controleer het getal en de eenheid ervan",
        Zh => "请核对数值和单位",
        _ => "check the amount and its unit"
    }
}

message! {
    /// “`{figures}` cannot be read: this is not a number”
    NotANumber (figures) [] {
        De => format!("`{figures}` ist nicht lesbar: dies ist keine Zahl"),
        Fr => format!("`{figures}` ne peut pas être lu\u{202f}: ce n’est pas un nombre"),
        Nl => format!("`{figures}` kan niet worden gelezen: dit is geen getal"),
        Zh => format!("无法读取 `{figures}`：不是数值"),
        _ => format!("`{figures}` cannot be read: this is not a number")
    }
}

message! {
    /// “`{figures}` cannot be read: this number has more than 38 digits and cannot be kept exactly”
    TooLarge (figures) [] {
        De => format!("`{figures}` ist nicht lesbar: diese Zahl hat mehr als 38 Stellen und lässt sich nicht exakt speichern"),
        Fr => format!("`{figures}` ne peut pas être lu\u{202f}: ce nombre a plus de 38 chiffres et ne peut pas être conservé exactement"),
        Nl => format!("`{figures}` kan niet worden gelezen: dit getal heeft meer dan 38 cijfers en kan niet exact worden bewaard"),
        Zh => format!("无法读取 `{figures}`：超过38位数字，无法精确保存"),
        _ => format!("`{figures}` cannot be read: this number has more than 38 digits and cannot be kept exactly")
    }
}

message! {
    /// “`{figures}` cannot be read: a fraction cannot have 0 below the line”
    ZeroBelow (figures) [] {
        De => format!("`{figures}` ist nicht lesbar: unter dem Bruchstrich kann nicht 0 stehen"),
        Fr => format!("`{figures}` ne peut pas être lu\u{202f}: une fraction ne peut pas avoir 0 au dénominateur"),
        Nl => format!("`{figures}` kan niet worden gelezen: de noemer van een breuk kan niet 0 zijn"),
        Zh => format!("无法读取 `{figures}`：分数的分母不能为0"),
        _ => format!("`{figures}` cannot be read: a fraction cannot have 0 below the line")
    }
}

fixed! {
    /// “write a number such as `3e25`, `0.25` or `1/3`”
    WritePlain {
        De => "schreiben Sie eine Zahl wie `3e25`, `0.25` oder `1/3`",
        Fr => "écrivez un nombre, tel que `3e25`, `0.25` ou `1/3`",
        Nl => "schrijf een getal, zoals `3e25`, `0.25` of `1/3`",
        Zh => "请写数值，如 `3e25`、`0.25` 或 `1/3`",
        _ => "write a number such as `3e25`, `0.25` or `1/3`"
    }
}

message! {
    /// “there is no day `{text}`”
    NoSuchDay (text) [] {
        De => format!("den Tag `{text}` gibt es nicht"),
        Fr => format!("la date `{text}` n’existe pas"),
        Nl => format!("de dag `{text}` bestaat niet"),
        Zh => format!("没有 `{text}` 这一天"),
        _ => format!("there is no day `{text}`")
    }
}

fixed! {
    /// “write a day as 2027-12-02”
    WriteDay {
        De => "schreiben Sie einen Tag als 2027-12-02",
        Fr => "écrivez une date sous la forme 2027-12-02",
        Nl => "schrijf een dag als 2027-12-02",
        Zh => "请按 2027-12-02 的格式写日期",
        _ => "write a day as 2027-12-02"
    }
}

message! {
    /// “`{text}` can mean two days: write `{one}` (the day stands first) or `{other}` (the month stands first)”
    TwoDays (one other text) [] {
        De => format!("`{text}` kann zwei Tage bedeuten: schreiben Sie `{one}` (der Tag steht zuerst) oder `{other}` (der Monat steht zuerst)"),
        Fr => format!("`{text}` peut désigner deux dates\u{202f}: écrivez `{one}` (le jour en premier) ou `{other}` (le mois en premier)"),
        Nl => format!("`{text}` kan twee dagen betekenen: schrijf `{one}` (de dag staat voorop) of `{other}` (de maand staat voorop)"),
        Zh => format!("`{text}` 有两种读法：请写 `{one}`（日在前）或 `{other}`（月在前）"),
        _ => format!("`{text}` can mean two days: write `{one}` (the day stands first) or `{other}` (the month stands first)")
    }
}

message! {
    /// “`{name}` is answered with a day, not {what}”
    Day (name what) [] {
        De => format!("die Antwort auf `{name}` ist ein Tag, nicht {what}"),
        Fr => format!("la réponse à `{name}` doit être une date, et non {what}"),
        Nl => format!("`{name}` wordt met een dag beantwoord; hier staat {what}"),
        Zh => format!("`{name}` 应以日期回答，而不是{what}"),
        _ => format!("`{name}` is answered with a day, not {what}")
    }
}

message! {
    /// “`{name}` is answered with a day, not `{text}`”
    DayNot (name text) [] {
        De => format!("die Antwort auf `{name}` ist ein Tag, nicht `{text}`"),
        Fr => format!("la réponse à `{name}` doit être une date, et non `{text}`"),
        Nl => format!("`{name}` wordt met een dag beantwoord, niet met `{text}`"),
        Zh => format!("`{name}` 应以日期回答，而不是 `{text}`"),
        _ => format!("`{name}` is answered with a day, not `{text}`")
    }
}

fixed! {
    /// “write a day as 2027-12-02, a month as 2027-12 or a year as 2027; bounds as `{ from: 2027-01-01, before: 2028-01-01 }`; `never` where there is no such day and none is planned”
    WriteDays {
        De => "schreiben Sie einen Tag als 2027-12-02, einen Monat als 2027-12 oder ein Jahr als 2027; Grenzen als `{ from: 2027-01-01, before: 2028-01-01 }`; `never`, wo es einen solchen Tag nicht gibt und keiner geplant ist",
        Fr => "écrivez une date sous la forme 2027-12-02, un mois sous la forme 2027-12 ou une année sous la forme 2027\u{202f}; des bornes, telles que `{ from: 2027-01-01, before: 2028-01-01 }`\u{202f}; `never` s’il n’y a pas de telle date et qu’aucune n’est prévue",
        Nl => "schrijf een dag als 2027-12-02, een maand als 2027-12 of een jaar als 2027; grenzen als `{ from: 2027-01-01, before: 2028-01-01 }`; `never` waar een dergelijke dag er niet is en ook niet is gepland",
        Zh => "请按 2027-12-02 的格式写日期，只知月份时写 2027-12，只知年份时写 2027；只知界限时写 `{ from: 2027-01-01, before: 2028-01-01 }`；既无此日期、亦无计划时写 `never`",
        _ => "write a day as 2027-12-02, a month as 2027-12 or a year as 2027; bounds as `{ from: 2027-01-01, before: 2028-01-01 }`; `never` where there is no such day and none is planned"
    }
}
