//! The report in Markdown.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “System: {id}”
    System (id) [] {
        De => format!("System: {id}"),
        Fr => format!("Système\u{202f}: {id}"),
        Nl => format!("Systeem: {id}"),
        Zh => format!("系统：{id}"),
        _ => format!("System: {id}")
    }
}

message! {
    /// “Day: {day}”
    Day (day) [] {
        De => format!("Tag: {day}"),
        Fr => format!("Date\u{202f}: {day}"),
        Nl => format!("Peildag: {day}"),
        Zh => format!("日期：{day}"),
        _ => format!("Day: {day}")
    }
}

message! {
    /// “Law as of: {day}”
    LawAsOf (day) [] {
        De => format!("Rechtsstand: {day}"),
        Fr => format!("État du droit au\u{202f}: {day}"),
        Nl => format!("Stand van het recht op: {day}"),
        Zh => format!("法律状态截至：{day}"),
        _ => format!("Law as of: {day}")
    }
}

fixed! {
    /// “This informs; it is not legal advice.”
    NoAdvice {
        De => "Dies dient der Information und ist keine Rechtsberatung.",
        Fr => "Ce document informe\u{202f}; il ne constitue pas un avis juridique.",
        Nl => "Dit is informatie en geen juridisch advies.",
        Zh => "本文仅供参考，不构成法律意见。",
        _ => "This informs; it is not legal advice."
    }
}

message! {
    /// “Scope: {verdict}”
    Scope (verdict) [] {
        De => format!("Anwendungsbereich: {verdict}"),
        Fr => format!("Champ d’application\u{202f}: {verdict}"),
        Nl => format!("Toepassingsgebied: {verdict}"),
        Zh => format!("适用范围：{verdict}"),
        _ => format!("Scope: {verdict}")
    }
}

message! {
    /// “Out of scope for now; {then}”
    ///
    /// $then is the message `report-once`.
    OutForNow (then) [] {
        De => format!("Derzeit außerhalb des Anwendungsbereichs; {then}"),
        Fr => format!("Hors du champ d’application pour le moment\u{202f}; {then}"),
        Nl => format!("Voorlopig buiten het toepassingsgebied; {then}"),
        Zh => format!("目前不在适用范围内；{then}"),
        _ => format!("Out of scope for now; {then}")
    }
}

message! {
    /// “open, {levels}”
    Open (levels) [] {
        De => format!("offen, {levels}"),
        Fr => format!("à déterminer, {levels}"),
        Nl => format!("open, {levels}"),
        Zh => format!("未定，{levels}"),
        _ => format!("open, {levels}")
    }
}

message! {
    /// “; on this day: {levels}”
    ///
    /// After the level of a system.
    OnThisDay (levels) [] {
        De => format!("; an diesem Tag: {levels}"),
        Fr => format!("\u{202f}; à cette date\u{202f}: {levels}"),
        Nl => format!("; op deze dag: {levels}"),
        Zh => format!("；当日：{levels}"),
        _ => format!("; on this day: {levels}")
    }
}

fixed! {
    /// “Rules”
    Rules {
        De => "Regeln",
        Fr => "Règles",
        Nl => "Regels",
        Zh => "规则",
        _ => "Rules"
    }
}

fixed! {
    /// “. ”
    ///
    /// Between the provisions whose days are moved and how.
    Stop {
        De => ". ",
        Fr => ". ",
        Nl => ". ",
        Zh => "。",
        _ => ". "
    }
}

message! {
    /// “ ({note})”
    ///
    /// A note behind what a duty asks, in a cell of a table.
    ///
    /// $line: begins a line within the cell
    NoteOfDuty (line note) [] {
        De => format!(" ({note})"),
        Fr => format!(" ({note})"),
        Nl => format!(" ({note})"),
        Zh => format!("{line}注：{note}"),
        _ => format!(" ({note})")
    }
}

fixed! {
    /// “Rule”
    ///
    /// Heads of the columns of tables, down to `document-entry`.
    Rule {
        De => "Regel",
        Fr => "Règle",
        Nl => "Regel",
        Zh => "规则",
        _ => "Rule"
    }
}

fixed! {
    /// “Title”
    Title {
        De => "Titel",
        Fr => "Intitulé",
        Nl => "Titel",
        Zh => "标题",
        _ => "Title"
    }
}

fixed! {
    /// “Reason”
    Reason {
        De => "Grund",
        Fr => "Motif",
        Nl => "Reden",
        Zh => "理由",
        _ => "Reason"
    }
}

fixed! {
    /// “Outcome”
    Outcome {
        De => "Ergebnis",
        Fr => "Résultat",
        Nl => "Uitkomst",
        Zh => "结果",
        _ => "Outcome"
    }
}

fixed! {
    /// “Applies”
    Applies {
        De => "Gilt",
        Fr => "S’applique",
        Nl => "Van toepassing",
        Zh => "适用",
        _ => "Applies"
    }
}

fixed! {
    /// “Source”
    Source {
        De => "Fundstelle",
        Fr => "Source",
        Nl => "Bron",
        Zh => "依据",
        _ => "Source"
    }
}

fixed! {
    /// “Duty”
    Duty {
        De => "Pflicht",
        Fr => "Obligation",
        Nl => "Verplichting",
        Zh => "义务",
        _ => "Duty"
    }
}

fixed! {
    /// “Permission”
    Permission {
        De => "Erlaubnis",
        Fr => "Permission",
        Nl => "Bevoegdheid",
        Zh => "许可",
        _ => "Permission"
    }
}

fixed! {
    /// “What must be done”
    Must {
        De => "Was zu tun ist",
        Fr => "Ce qui doit être fait",
        Nl => "Wat moet worden gedaan",
        Zh => "内容",
        _ => "What must be done"
    }
}

fixed! {
    /// “What may be done”
    May {
        De => "Was getan werden darf",
        Fr => "Ce qui peut être fait",
        Nl => "Wat mag worden gedaan",
        Zh => "内容",
        _ => "What may be done"
    }
}

fixed! {
    /// “Due”
    Due {
        De => "Fällig",
        Fr => "Échéance",
        Nl => "Termijn",
        Zh => "期限",
        _ => "Due"
    }
}

fixed! {
    /// “Field”
    Field {
        De => "Feld",
        Fr => "Rubrique",
        Nl => "Veld",
        Zh => "事项",
        _ => "Field"
    }
}

fixed! {
    /// “Entry”
    Entry {
        De => "Eintrag",
        Fr => "Contenu",
        Nl => "Invulling",
        Zh => "内容",
        _ => "Entry"
    }
}

fixed! {
    /// “permission”
    ///
    /// After the title of a duty that is none.
    Permitted {
        De => "Erlaubnis",
        Fr => "permission",
        Nl => "bevoegdheid",
        Zh => "许可",
        _ => "permission"
    }
}

message! {
    /// “Duty: {duty}”
    ///
    /// $duty is the duty that asks for a form.
    FormOf (duty) [] {
        De => format!("Pflicht: {duty}"),
        Fr => format!("Obligation\u{202f}: {duty}"),
        Nl => format!("Verplichting: {duty}"),
        Zh => format!("义务：{duty}"),
        _ => format!("Duty: {duty}")
    }
}

fixed! {
    /// “(to be filled in)”
    Blank {
        De => "(auszufüllen)",
        Fr => "(à compléter)",
        Nl => "(in te vullen)",
        Zh => "（待填写）",
        _ => "(to be filled in)"
    }
}
