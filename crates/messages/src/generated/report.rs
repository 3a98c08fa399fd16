//! What the reports on a system share.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “Overall: {level}”
    Overall (level) [] {
        De => format!("Gesamtergebnis: {level}"),
        Fr => format!("Résultat global\u{202f}: {level}"),
        Nl => format!("Algeheel niveau: {level}"),
        Zh => format!("总体：{level}"),
        _ => format!("Overall: {level}")
    }
}

fixed! {
    /// “no level on the common scale”
    NoMap {
        De => "keine Stufe auf der gemeinsamen Skala",
        Fr => "aucun niveau sur l’échelle commune",
        Nl => "geen niveau op de gemeenschappelijke schaal",
        Zh => "在通用等级上没有等级",
        _ => "no level on the common scale"
    }
}

fixed! {
    /// “out of scope”
    OutOfScope {
        De => "außerhalb des Anwendungsbereichs",
        Fr => "hors du champ d’application",
        Nl => "buiten het toepassingsgebied",
        Zh => "不在适用范围内",
        _ => "out of scope"
    }
}

fixed! {
    /// “unchecked”
    ///
    /// Of a place that nobody compared with the published law.
    Unchecked {
        De => "ungeprüft",
        Fr => "non vérifié",
        Nl => "niet geverifieerd",
        Zh => "未核实",
        _ => "unchecked"
    }
}

message! {
    /// “unchecked: {why}”
    UncheckedWhy (why) [] {
        De => format!("ungeprüft: {why}"),
        Fr => format!("non vérifié\u{202f}: {why}"),
        Nl => format!("niet geverifieerd: {why}"),
        Zh => format!("未核实：{why}"),
        _ => format!("unchecked: {why}")
    }
}

message! {
    /// “note: {note}”
    Note (note) [] {
        De => format!("Hinweis: {note}"),
        Fr => format!("note\u{202f}: {note}"),
        Nl => format!("opmerking: {note}"),
        Zh => format!("注：{note}"),
        _ => format!("note: {note}")
    }
}

message! {
    /// “OPEN: {levels}”
    ///
    /// $levels are those between which missing answers decide.
    Open (levels) [] {
        De => format!("OFFEN: {levels}"),
        Fr => format!("À DÉTERMINER\u{202f}: {levels}"),
        Nl => format!("OPEN: {levels}"),
        Zh => format!("未定：{levels}"),
        _ => format!("OPEN: {levels}")
    }
}

fixed! {
    /// “, which a transition keeps from ever applying”
    ///
    /// After a level, as are the five below.
    LevelNever {
        De => ", gilt aber wegen einer Übergangsregelung nie",
        Fr => ", mais une disposition transitoire l’empêche définitivement de s’appliquer",
        Nl => ", wegens een overgangsregeling nooit van toepassing",
        Zh => "，但依过渡规定始终不适用",
        _ => ", which a transition keeps from ever applying"
    }
}

message! {
    /// “, from {day}”
    LevelFrom (day) [] {
        De => format!(", ab {day}"),
        Fr => format!(", à partir du {day}"),
        Nl => format!(", vanaf {day}"),
        Zh => format!("，自 {day}"),
        _ => format!(", from {day}")
    }
}

message! {
    /// “, from {day} at the earliest”
    LevelEarliest (day) [] {
        De => format!(", frühestens ab {day}"),
        Fr => format!(", à partir du {day} au plus tôt"),
        Nl => format!(", op zijn vroegst vanaf {day}"),
        Zh => format!("，自 {day}（最早）"),
        _ => format!(", from {day} at the earliest")
    }
}

message! {
    /// “, from {day} at the earliest, perhaps never”
    LevelPerhaps (day) [] {
        De => format!(", frühestens ab {day}, möglicherweise nie"),
        Fr => format!(", à partir du {day} au plus tôt, peut-être jamais"),
        Nl => format!(", op zijn vroegst vanaf {day}, mogelijk nooit"),
        Zh => format!("，自 {day}（最早；也可能不适用）"),
        _ => format!(", from {day} at the earliest, perhaps never")
    }
}

fixed! {
    /// “; whether this law governs it in this respect is not known: the level holds if it does”
    ScaleScopeOpen {
        De => "; ob dieses Regelwerk das System in dieser Hinsicht erfasst, ist nicht bekannt: die Stufe gilt, falls ja",
        Fr => "\u{202f}; on ignore si cette législation régit le système à cet égard\u{202f}: le niveau vaut dans l’affirmative",
        Nl => "; of deze regeling in dit opzicht op het systeem van toepassing is, is niet bekend: het niveau geldt als dat zo is",
        Zh => "；本法在此方面是否适用于该系统尚不清楚，等级以适用为前提",
        _ => "; whether this law governs it in this respect is not known: the level holds if it does"
    }
}

fixed! {
    /// “, which a transition keeps from ever applying”
    OnceNever {
        De => ", gilt aber wegen einer Übergangsregelung nie",
        Fr => ", mais une disposition transitoire l’empêche définitivement de s’appliquer",
        Nl => ", wegens een overgangsregeling nooit van toepassing",
        Zh => "，但依过渡规定不适用",
        _ => ", which a transition keeps from ever applying"
    }
}

message! {
    /// “once that is over: {levels}”
    ///
    /// Before what a system will be that is out of scope for now.
    Once (levels) [] {
        De => format!("sobald dies entfällt: {levels}"),
        Fr => format!("une fois cette situation passée\u{202f}: {levels}"),
        Nl => format!("zodra dat voorbij is: {levels}"),
        Zh => format!("此后：{levels}"),
        _ => format!("once that is over: {levels}")
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
    /// “`{name}` then lies more than {time} ago”
    ///
    /// Why something changes on a day: `$time` is a length of time.
    Lapses (name time) [] {
        De => format!("`{name}` liegt dann mehr als {time} zurück"),
        Fr => format!("`{name}` remonte alors à plus de {time}"),
        Nl => format!("`{name}` ligt dan meer dan {time} terug"),
        Zh => format!("届时 `{name}` 距今已超过{time}"),
        _ => format!("`{name}` then lies more than {time} ago")
    }
}

message! {
    /// “outside the scope today; inside from {day}”
    ///
    /// Of a system that comes into scope on a later day.
    InsideFrom (day) [] {
        De => format!("heute außerhalb des Anwendungsbereichs; erfasst ab {day}"),
        Fr => format!("hors du champ d’application à ce jour\u{202f}; dans le champ d’application à partir du {day}"),
        Nl => format!("vandaag buiten het toepassingsgebied; daarbinnen vanaf {day}"),
        Zh => format!("目前不在适用范围内；适用自 {day}"),
        _ => format!("outside the scope today; inside from {day}")
    }
}

message! {
    /// “may be taken out in part: {what}”
    PerhapsInPart (what) [] {
        De => format!("möglicherweise teilweise ausgenommen: {what}"),
        Fr => format!("peut-être exclu en partie\u{202f}: {what}"),
        Nl => format!("mogelijk gedeeltelijk uitgesloten: {what}"),
        Zh => format!("可能部分不适用：{what}"),
        _ => format!("may be taken out in part: {what}")
    }
}

fixed! {
    /// “Your roles under this law”
    Roles {
        De => "Ihre Rollen nach diesem Regelwerk",
        Fr => "Vos rôles au titre de cette législation",
        Nl => "Uw rollen volgens deze regeling",
        Zh => "您在本法下的角色",
        _ => "Your roles under this law"
    }
}

fixed! {
    /// “Unknown, and able to change the result”
    Unknown {
        De => "Nicht bekannt und geeignet, das Ergebnis zu ändern",
        Fr => "Inconnu, et susceptible de modifier le résultat",
        Nl => "Wat niet bekend is en het resultaat kan wijzigen",
        Zh => "尚未回答、可能改变结果的问题",
        _ => "Unknown, and able to change the result"
    }
}

fixed! {
    /// “Depends on a contested reading”
    Contested {
        De => "Hängt von einer strittigen Lesart ab",
        Fr => "Dépend de la lecture d’un point controversé",
        Nl => "Hangt af van een omstreden lezing",
        Zh => "取决于有争议的解释",
        _ => "Depends on a contested reading"
    }
}

fixed! {
    /// “Assumed, not known”
    Assumed {
        De => "Angenommen, nicht bekannt",
        Fr => "Supposé, non connu",
        Nl => "Verondersteld, niet bekend",
        Zh => "以下为假定，并非已知事实",
        _ => "Assumed, not known"
    }
}

fixed! {
    /// “Look again”
    LookAgain {
        De => "Noch einmal ansehen",
        Fr => "À revoir",
        Nl => "Opnieuw nakijken",
        Zh => "请复核",
        _ => "Look again"
    }
}

message! {
    /// “answered with no or nothing although the question does not apply; not used: {questions}”
    ///
    /// Answers that are doubtful.
    UnusedNo (questions) [] {
        De => format!("mit nein oder leer beantwortet, obwohl die Frage nicht anwendbar ist; nicht verwendet: {questions}"),
        Fr => format!("réponse négative ou vide alors que la question ne s’applique pas\u{202f}; non utilisée\u{202f}: {questions}"),
        Nl => format!("met nee of niets beantwoord hoewel de vraag niet van toepassing is; niet gebruikt: {questions}"),
        Zh => format!("下列问题回答为“否”或“无”，但并不适用；回答已忽略：{questions}"),
        _ => format!("answered with no or nothing although the question does not apply; not used: {questions}")
    }
}

message! {
    /// “`{name}` is answered although the question does not apply; the answer is not used”
    Unused (name) [] {
        De => format!("`{name}` ist beantwortet, obwohl die Frage nicht anwendbar ist; die Antwort wird nicht verwendet"),
        Fr => format!("`{name}` a reçu une réponse alors que la question ne s’applique pas\u{202f}; cette réponse n’est pas utilisée"),
        Nl => format!("`{name}` is beantwoord hoewel de vraag niet van toepassing is; het antwoord wordt niet gebruikt"),
        Zh => format!("`{name}` 已回答，但该问题不适用；已忽略"),
        _ => format!("`{name}` is answered although the question does not apply; the answer is not used")
    }
}

message! {
    /// “`{name}` is assumed, and there is no evidence for it”
    AssumedBare (name) [] {
        De => format!("`{name}` ist angenommen, ein Nachweis dafür fehlt"),
        Fr => format!("la réponse à `{name}` est une hypothèse, et rien ne la prouve"),
        Nl => format!("`{name}` is verondersteld, en er is geen bewijs voor"),
        Zh => format!("`{name}` 为假定，且没有证据"),
        _ => format!("`{name}` is assumed, and there is no evidence for it")
    }
}

message! {
    /// “`{name}` should be the earliest day, but `{earlier}` is earlier; what `{name}` says is used”
    NotEarliest (earlier name) [] {
        De => format!("`{name}` sollte der früheste Tag sein, `{earlier}` liegt aber früher; maßgeblich ist, was `{name}` angibt"),
        Fr => format!("`{name}` devrait être la première date, mais `{earlier}` la précède\u{202f}; c’est ce qu’indique `{name}` qui est utilisé"),
        Nl => format!("`{name}` zou de vroegste dag moeten zijn, maar `{earlier}` is vroeger; gebruikt wordt wat `{name}` zegt"),
        Zh => format!("`{name}` 应为最早之日，但 `{earlier}` 更早；以 `{name}` 为准"),
        _ => format!("`{name}` should be the earliest day, but `{earlier}` is earlier; what `{name}` says is used")
    }
}
