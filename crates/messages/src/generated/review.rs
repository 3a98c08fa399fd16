//! When a system has to be looked at again.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Reviews of the assessment”
    Title {
        De => "Überprüfungen der Bewertung",
        Fr => "Réexamens de l’évaluation",
        Nl => "Herbeoordelingen",
        Zh => "评估的复审",
        _ => "Reviews of the assessment"
    }
}

message! {
    /// “by {day}”
    By (day) [] {
        De => format!("bis {day}"),
        Fr => format!("au plus tard le {day}"),
        Nl => format!("uiterlijk op {day}"),
        Zh => format!("不迟于 {day}"),
        _ => format!("by {day}")
    }
}

message! {
    /// “since {day}”
    Overdue (day) [] {
        De => format!("seit {day}"),
        Fr => format!("depuis le {day}"),
        Nl => format!("sinds {day}"),
        Zh => format!("自 {day} 起"),
        _ => format!("since {day}")
    }
}

message! {
    /// “by {earliest} … {latest}”
    Between (earliest latest) [] {
        De => format!("bis {earliest} … {latest}"),
        Fr => format!("au plus tard le {earliest} … {latest}"),
        Nl => format!("uiterlijk op {earliest} … {latest}"),
        Zh => format!("不迟于 {earliest} 至 {latest}"),
        _ => format!("by {earliest} … {latest}")
    }
}

message! {
    /// “by {day} at the latest”
    Latest (day) [] {
        De => format!("spätestens bis {day}"),
        Fr => format!("au plus tard le {day}, peut-être plus tôt"),
        Nl => format!("uiterlijk op {day} of eerder"),
        Zh => format!("最迟 {day}"),
        _ => format!("by {day} at the latest")
    }
}

message! {
    /// “not before {day}”
    Earliest (day) [] {
        De => format!("nicht vor {day}"),
        Fr => format!("pas avant le {day}"),
        Nl => format!("niet vóór {day}"),
        Zh => format!("不早于 {day}"),
        _ => format!("not before {day}")
    }
}

fixed! {
    /// “day not known”
    DayOpen {
        De => "an einem nicht bekannten Tag",
        Fr => "date inconnue",
        Nl => "dag niet bekend",
        Zh => "日期不明",
        _ => "day not known"
    }
}

message! {
    /// “perhaps {days}”
    ///
    /// $days is one of the texts above.
    Perhaps (days) [] {
        De => format!("möglicherweise {days}"),
        Fr => format!("peut-être {days}"),
        Nl => format!("mogelijk, {days}"),
        Zh => format!("可能{days}"),
        _ => format!("perhaps {days}")
    }
}

message! {
    /// “Next review: {when} ({duty} {title})”
    NextLine (duty title when) [] {
        De => format!("Nächste Überprüfung: {when} ({duty} {title})"),
        Fr => format!("Prochain réexamen\u{202f}: {when} ({duty} {title})"),
        Nl => format!("Volgende herbeoordeling: {when} ({duty} {title})"),
        Zh => format!("下次复审：{when}（{duty} {title}）"),
        _ => format!("Next review: {when} ({duty} {title})")
    }
}

message! {
    /// “REVIEW OVERDUE {when} ({duty} {title})”
    OverdueLine (duty title when) [] {
        De => format!("ÜBERPRÜFUNG ÜBERFÄLLIG {when} ({duty} {title})"),
        Fr => format!("RÉEXAMEN EN RETARD {when} ({duty} {title})"),
        Nl => format!("HERBEOORDELING: TERMIJN VERSTREKEN {when} ({duty} {title})"),
        Zh => format!("复审逾期：{when}（{duty} {title}）"),
        _ => format!("REVIEW OVERDUE {when} ({duty} {title})")
    }
}

message! {
    /// “on a change of {questions}”
    OnChange (questions) [] {
        De => format!("bei einer Änderung von {questions}"),
        Fr => format!("en cas de changement de {questions}"),
        Nl => format!("bij een wijziging van {questions}"),
        Zh => format!("{questions} 变化时"),
        _ => format!("on a change of {questions}")
    }
}
