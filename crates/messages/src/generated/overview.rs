//! Several systems in one table.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “{level} for now; then {then}”
    ///
    /// The level of a system that is out of scope until another day.
    ForNow (level then) [] {
        De => format!("derzeit {level}; danach {then}"),
        Fr => format!("{level} pour le moment\u{202f}; ensuite {then}"),
        Nl => format!("voorlopig {level}; daarna {then}"),
        Zh => format!("{level}（目前）；此后：{then}"),
        _ => format!("{level} for now; then {then}")
    }
}

fixed! {
    /// “rejected”
    Rejected {
        De => "zurückgewiesen",
        Fr => "rejeté",
        Nl => "geweigerd",
        Zh => "已拒绝",
        _ => "rejected"
    }
}

fixed! {
    /// “never”
    Never {
        De => "nie",
        Fr => "jamais",
        Nl => "nooit",
        Zh => "始终不适用",
        _ => "never"
    }
}

message! {
    /// “{day} at the earliest”
    Earliest (day) [] {
        De => format!("frühestens {day}"),
        Fr => format!("{day} au plus tôt"),
        Nl => format!("{day} op zijn vroegst"),
        Zh => format!("{day}（最早）"),
        _ => format!("{day} at the earliest")
    }
}

message! {
    /// “{day} at the earliest, perhaps never”
    EarliestOrNever (day) [] {
        De => format!("frühestens {day}, möglicherweise nie"),
        Fr => format!("{day} au plus tôt, peut-être jamais"),
        Nl => format!("{day} op zijn vroegst, mogelijk nooit"),
        Zh => format!("{day}（最早；也可能不适用）"),
        _ => format!("{day} at the earliest, perhaps never")
    }
}

fixed! {
    /// “scope”
    ///
    /// What is not settled, in a cell.
    Scope {
        De => "Anwendungsbereich",
        Fr => "champ d’application",
        Nl => "toepassingsgebied",
        Zh => "适用范围",
        _ => "scope"
    }
}

fixed! {
    /// “level”
    Level {
        De => "Stufe",
        Fr => "niveau",
        Nl => "niveau",
        Zh => "等级",
        _ => "level"
    }
}

message! {
    /// “{n} questions”
    Questions () [n] {
        De => match *n { 1 => String::from("1 Frage"), _ => format!("{n} Fragen") },
        Fr => match *n { 1 => String::from("1 question"), _ => format!("{n} questions") },
        Nl => match *n { 1 => String::from("1 vraag"), _ => format!("{n} vragen") },
        Zh => format!("{n}个问题"),
        _ => match *n { 1 => String::from("1 question"), _ => format!("{n} questions") }
    }
}

message! {
    /// “{n} not used”
    ///
    /// How many answers are in doubt, by kind.
    NotUsed (n) [] {
        De => format!("{n} nicht verwendet"),
        Fr => format!("non utilisé\u{202f}: {n}"),
        Nl => format!("{n} niet gebruikt"),
        Zh => format!("未使用：{n}"),
        _ => format!("{n} not used")
    }
}

message! {
    /// “{n} at odds”
    AtOdds (n) [] {
        De => format!("{n} widersprüchlich"),
        Fr => format!("contradictoire\u{202f}: {n}"),
        Nl => format!("{n} tegenstrijdig"),
        Zh => format!("相互矛盾：{n}"),
        _ => format!("{n} at odds")
    }
}

message! {
    /// “{n} assumed”
    Assumed (n) [] {
        De => format!("{n} angenommen"),
        Fr => format!("par hypothèse\u{202f}: {n}"),
        Nl => format!("{n} verondersteld"),
        Zh => format!("假定：{n}"),
        _ => format!("{n} assumed")
    }
}

fixed! {
    /// “same id”
    SameId {
        De => "gleiche Kennung",
        Fr => "même identifiant",
        Nl => "zelfde id",
        Zh => "标识重复",
        _ => "same id"
    }
}

fixed! {
    /// “System”
    ///
    /// Heads of columns.
    HeadSystem {
        De => "System",
        Fr => "Système",
        Nl => "Systeem",
        Zh => "系统",
        _ => "System"
    }
}

fixed! {
    /// “Id”
    HeadId {
        De => "Kennung",
        Fr => "Identifiant",
        Nl => "Id",
        Zh => "标识",
        _ => "Id"
    }
}

fixed! {
    /// “File”
    HeadFile {
        De => "Datei",
        Fr => "Fichier",
        Nl => "Bestand",
        Zh => "文件",
        _ => "File"
    }
}

fixed! {
    /// “Level”
    HeadLevel {
        De => "Stufe",
        Fr => "Niveau",
        Nl => "Niveau",
        Zh => "等级",
        _ => "Level"
    }
}

message! {
    /// “On {day}”
    HeadOn (day) [] {
        De => format!("Am {day}"),
        Fr => format!("Au {day}"),
        Nl => format!("Op {day}"),
        Zh => format!("当日：{day}"),
        _ => format!("On {day}")
    }
}

fixed! {
    /// “From”
    HeadFrom {
        De => "Ab",
        Fr => "À partir du",
        Nl => "Vanaf",
        Zh => "自",
        _ => "From"
    }
}

fixed! {
    /// “Open”
    HeadOpen {
        De => "Offen",
        Fr => "À déterminer",
        Nl => "Open",
        Zh => "未定",
        _ => "Open"
    }
}

fixed! {
    /// “Look again”
    HeadLookAgain {
        De => "Noch einmal ansehen",
        Fr => "À revoir",
        Nl => "Opnieuw nakijken",
        Zh => "请复核",
        _ => "Look again"
    }
}

fixed! {
    /// “Because”
    HeadBecause {
        De => "Grund",
        Fr => "Motif",
        Nl => "Grond",
        Zh => "依据",
        _ => "Because"
    }
}
