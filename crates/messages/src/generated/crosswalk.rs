//! Clauses of frameworks, and the duties that correspond to them.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “{n} systems”
    OfSystems (n) [] {
        De => format!("{n} Systeme"),
        Fr => format!("systèmes\u{202f}: {n}"),
        Nl => format!("{n} systemen"),
        Zh => format!("{n} 个系统"),
        _ => format!("{n} systems")
    }
}

fixed! {
    /// “Which duty corresponds to which clause is the choice of whoever wrote the pack. The framework grades nothing, and meeting a clause does not meet a duty of law.”
    Ours {
        De => "Welche Pflicht welchem Abschnitt entspricht, haben die Verfasser des Regelpakets gewählt. Das Rahmenwerk stuft nichts ein, und wer einen Abschnitt einhält, erfüllt damit keine Rechtspflicht.",
        Fr => "C’est l’auteur du paquet qui a choisi quelle obligation correspond à quelle clause. Le référentiel n’établit aucune gradation, et satisfaire à une clause n’est pas s’acquitter d’une obligation légale.",
        Nl => "Welke verplichting met welke clausule overeenkomt, is de keuze van de opsteller van het regelpakket. Het kader kent geen niveaus, en wie aan een clausule voldoet, voldoet daarmee niet aan een wettelijke verplichting.",
        Zh => "哪项义务与哪一条款相对应，由规则包编写者选定。该框架不作分级；符合某一条款并不等于履行法定义务。",
        _ => "Which duty corresponds to which clause is the choice of whoever wrote the pack. The framework grades nothing, and meeting a clause does not meet a duty of law."
    }
}

message! {
    /// “No place of it was verified: {why}.”
    Unchecked (why) [] {
        De => format!("Keine seiner Fundstellen wurde überprüft: {why}."),
        Fr => format!("Aucun de ses passages n’a été vérifié\u{202f}: {why}."),
        Nl => format!("Geen vindplaats ervan is geverifieerd: {why}."),
        Zh => format!("其条款均未核实：{why}。"),
        _ => format!("No place of it was verified: {why}.")
    }
}

message! {
    /// “{name}: {title} ({states})”
    Duty (name states title) [] {
        De => format!("{name}: {title} ({states})"),
        Fr => format!("{name}\u{202f}: {title} ({states})"),
        Nl => format!("{name}: {title} ({states})"),
        Zh => format!("{name}：{title}（{states}）"),
        _ => format!("{name}: {title} ({states})")
    }
}

message! {
    /// “{state}: {ids}”
    StateOf (ids state) [] {
        De => format!("{state}: {ids}"),
        Fr => format!("{state}\u{202f}: {ids}"),
        Nl => format!("{state}: {ids}"),
        Zh => format!("{state}：{ids}"),
        _ => format!("{state}: {ids}")
    }
}

fixed! {
    /// “in effect”
    InEffect {
        De => "in Geltung",
        Fr => "en application",
        Nl => "van kracht",
        Zh => "已生效",
        _ => "in effect"
    }
}

fixed! {
    /// “not in effect”
    NotInEffect {
        De => "nicht in Geltung",
        Fr => "pas en application",
        Nl => "niet van kracht",
        Zh => "未生效",
        _ => "not in effect"
    }
}

message! {
    /// “from {day}”
    From (day) [] {
        De => format!("ab {day}"),
        Fr => format!("à partir du {day}"),
        Nl => format!("vanaf {day}"),
        Zh => format!("自 {day}"),
        _ => format!("from {day}")
    }
}

fixed! {
    /// “perhaps”
    Perhaps {
        De => "möglicherweise",
        Fr => "peut-être",
        Nl => "mogelijk",
        Zh => "可能",
        _ => "perhaps"
    }
}

message! {
    /// “No duty corresponds to these {n} clauses: {list}”
    Bare (list) [n] {
        De => match *n { 1 => format!("Keine Pflicht entspricht diesem Abschnitt: {list}"), _ => format!("Keine Pflicht entspricht diesen {n} Abschnitten: {list}") },
        Fr => match *n { 1 => format!("Aucune obligation ne correspond à cette clause\u{202f}: {list}"), _ => format!("Aucune obligation ne correspond à ces {n} clauses\u{202f}: {list}") },
        Nl => match *n { 1 => format!("Geen verplichting komt overeen met deze clausule: {list}"), _ => format!("Geen verplichting komt overeen met deze {n} clausules: {list}") },
        Zh => format!("下列 {n} 项条款没有相应义务：{list}"),
        _ => match *n { 1 => format!("No duty corresponds to this clause: {list}"), _ => format!("No duty corresponds to these {n} clauses: {list}") }
    }
}

message! {
    /// “Duties that correspond to no clause: {n}”
    WithoutClause (n) [] {
        De => format!("Pflichten, die keinem Abschnitt entsprechen: {n}"),
        Fr => format!("Obligations qui ne correspondent à aucune clause\u{202f}: {n}"),
        Nl => format!("Verplichtingen die met geen clausule overeenkomen: {n}"),
        Zh => format!("没有相应条款的义务：{n} 项"),
        _ => format!("Duties that correspond to no clause: {n}")
    }
}

message! {
    /// “… and {n} more (--full)”
    More (n) [] {
        De => format!("… weitere: {n} (--full)"),
        Fr => format!("… et {n} de plus (--full)"),
        Nl => format!("… en nog {n} (--full)"),
        Zh => format!("另有 {n} 项（--full）"),
        _ => format!("… and {n} more (--full)")
    }
}

message! {
    /// “Rejected, and not in the crosswalk: {n}”
    Rejected (n) [] {
        De => format!("Zurückgewiesen und nicht in der Gegenüberstellung: {n}"),
        Fr => format!("Rejeté, et absent du tableau de correspondance\u{202f}: {n}"),
        Nl => format!("Geweigerd, en niet in de concordantie: {n}"),
        Zh => format!("未能读取、未列入对照的记录：{n}"),
        _ => format!("Rejected, and not in the crosswalk: {n}")
    }
}
