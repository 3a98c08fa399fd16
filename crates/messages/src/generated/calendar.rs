//! What is ahead of systems, by its day.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “Calendar from {on}”
    Title (on) [] {
        De => format!("Kalender ab {on}"),
        Fr => format!("Calendrier à partir du {on}"),
        Nl => format!("Kalender vanaf {on}"),
        Zh => format!("自{on}起的日历"),
        _ => format!("Calendar from {on}")
    }
}

message! {
    /// “{n} systems”
    OfSystems (n) [] {
        De => format!("{n} Systeme"),
        Fr => format!("systèmes\u{202f}: {n}"),
        Nl => format!("{n} systemen"),
        Zh => format!("{n}个系统"),
        _ => format!("{n} systems")
    }
}

fixed! {
    /// “Overdue”
    Overdue {
        De => "Überfällig",
        Fr => "En retard",
        Nl => "Termijn verstreken",
        Zh => "已逾期",
        _ => "Overdue"
    }
}

message! {
    /// “The next 12 months, until {day}”
    Next (day) [] {
        De => format!("Die nächsten 12 Monate, bis {day}"),
        Fr => format!("Les 12 prochains mois, jusqu’au {day} inclus"),
        Nl => format!("De komende 12 maanden, tot en met {day}"),
        Zh => format!("今后12个月，至{day}"),
        _ => format!("The next 12 months, until {day}")
    }
}

message! {
    /// “Until {day}”
    Ahead (day) [] {
        De => format!("Bis {day}"),
        Fr => format!("Jusqu’au {day} inclus"),
        Nl => format!("Tot en met {day}"),
        Zh => format!("今后，至{day}"),
        _ => format!("Until {day}")
    }
}

fixed! {
    /// “Ahead”
    AllAhead {
        De => "Bevorstehend",
        Fr => "À venir",
        Nl => "Op komst",
        Zh => "今后",
        _ => "Ahead"
    }
}

fixed! {
    /// “nothing”
    Nothing {
        De => "nichts",
        Fr => "rien",
        Nl => "niets",
        Zh => "无",
        _ => "nothing"
    }
}

message! {
    /// “… and {n} more (--full)”
    More (n) [] {
        De => format!("… weitere: {n} (--full)"),
        Fr => format!("… et {n} de plus (--full)"),
        Nl => format!("… en nog {n} (--full)"),
        Zh => format!("… 另有{n}项（--full）"),
        _ => format!("… and {n} more (--full)")
    }
}

message! {
    /// “And {n} later (--until)”
    Later (n) [] {
        De => format!("Später: {n} (--until)"),
        Fr => format!("Et {n} plus tard (--until)"),
        Nl => format!("En later nog {n} (--until)"),
        Zh => format!("此后另有{n}项（--until）"),
        _ => format!("And {n} later (--until)")
    }
}

message! {
    /// “Without a day: {n}”
    Open (n) [] {
        De => format!("Ohne Tag: {n}"),
        Fr => format!("Sans date\u{202f}: {n}"),
        Nl => format!("Zonder dag: {n}"),
        Zh => format!("没有日期：{n}项"),
        _ => format!("Without a day: {n}")
    }
}

message! {
    /// “Not asked: {list}”
    NotAsked (list) [] {
        De => format!("Nicht abgefragt: {list}"),
        Fr => format!("Non interrogé\u{202f}: {list}"),
        Nl => format!("Niet bevraagd: {list}"),
        Zh => format!("未询问：{list}"),
        _ => format!("Not asked: {list}")
    }
}

message! {
    /// “{regime} ({n})”
    NotAskedOf (n regime) [] {
        De => format!("{regime} ({n})"),
        Fr => format!("{regime} ({n})"),
        Nl => format!("{regime} ({n})"),
        Zh => format!("{regime}（{n}）"),
        _ => format!("{regime} ({n})")
    }
}

message! {
    /// “Rejected, and not in the calendar: {n}”
    Rejected (n) [] {
        De => format!("Zurückgewiesen und nicht im Kalender: {n}"),
        Fr => format!("Rejeté, et absent du calendrier\u{202f}: {n}"),
        Nl => format!("Geweigerd, en niet in de kalender: {n}"),
        Zh => format!("未能读入、不在日历中的记录：{n}"),
        _ => format!("Rejected, and not in the calendar: {n}")
    }
}

message! {
    /// “since {day}”
    ///
    /// Since when something is overdue.
    Since (day) [] {
        De => format!("seit {day}"),
        Fr => format!("depuis {day}"),
        Nl => format!("sinds {day}"),
        Zh => format!("自{day}"),
        _ => format!("since {day}")
    }
}

message! {
    /// “perhaps {what}”
    Perhaps (what) [] {
        De => format!("möglicherweise {what}"),
        Fr => format!("peut-être {what}"),
        Nl => format!("mogelijk {what}"),
        Zh => format!("可能：{what}"),
        _ => format!("perhaps {what}")
    }
}

message! {
    /// “{earliest} to {latest}”
    Between (earliest latest) [] {
        De => format!("{earliest} bis {latest}"),
        Fr => format!("{earliest} à {latest}"),
        Nl => format!("{earliest} … {latest}"),
        Zh => format!("{earliest}至{latest}"),
        _ => format!("{earliest} to {latest}")
    }
}

message! {
    /// “{day} or later”
    Earliest (day) [] {
        De => format!("{day} oder später"),
        Fr => format!("{day} ou plus tard"),
        Nl => format!("{day} of later"),
        Zh => format!("最早{day}"),
        _ => format!("{day} or later")
    }
}

message! {
    /// “{day} or sooner”
    Latest (day) [] {
        De => format!("{day} oder früher"),
        Fr => format!("{day} ou plus tôt"),
        Nl => format!("{day} of eerder"),
        Zh => format!("最迟{day}"),
        _ => format!("{day} or sooner")
    }
}

message! {
    /// “all {n} systems”
    ///
    /// Systems of which the same is said.
    All (n) [] {
        De => format!("alle {n} Systeme"),
        Fr => format!("tous les {n} systèmes"),
        Nl => format!("alle {n} systemen"),
        Zh => format!("全部{n}个系统"),
        _ => format!("all {n} systems")
    }
}

message! {
    /// “{n} systems: {ids}”
    Some (ids n) [] {
        De => format!("{n} Systeme: {ids}"),
        Fr => format!("{n} systèmes\u{202f}: {ids}"),
        Nl => format!("{n} systemen: {ids}"),
        Zh => format!("{n}个系统：{ids}"),
        _ => format!("{n} systems: {ids}")
    }
}

message! {
    /// “in effect: {level}”
    ///
    /// What happens on a day.
    LevelBegins (level) [] {
        De => format!("in Geltung: {level}"),
        Fr => format!("en application\u{202f}: {level}"),
        Nl => format!("van kracht: {level}"),
        Zh => format!("开始适用：{level}"),
        _ => format!("in effect: {level}")
    }
}

message! {
    /// “no longer in effect: {level}”
    LevelEnds (level) [] {
        De => format!("nicht mehr in Geltung: {level}"),
        Fr => format!("n’est plus en application\u{202f}: {level}"),
        Nl => format!("niet langer van kracht: {level}"),
        Zh => format!("不再适用：{level}"),
        _ => format!("no longer in effect: {level}")
    }
}

message! {
    /// “duty begins: {title}”
    DutyBegins (title) [] {
        De => format!("Beginn der Pflicht: {title}"),
        Fr => format!("début de l’obligation\u{202f}: {title}"),
        Nl => format!("begin verplichting: {title}"),
        Zh => format!("义务开始：{title}"),
        _ => format!("duty begins: {title}")
    }
}

message! {
    /// “duty ends: {title}”
    DutyEnds (title) [] {
        De => format!("Ende der Pflicht: {title}"),
        Fr => format!("fin de l’obligation\u{202f}: {title}"),
        Nl => format!("einde verplichting: {title}"),
        Zh => format!("义务终止：{title}"),
        _ => format!("duty ends: {title}")
    }
}

message! {
    /// “{n} duties begin”
    DutiesBegin (n) [] {
        De => format!("Beginn von {n} Pflichten"),
        Fr => format!("début de {n} obligations"),
        Nl => format!("begin van {n} verplichtingen"),
        Zh => format!("{n}项义务开始"),
        _ => format!("{n} duties begin")
    }
}

message! {
    /// “{n} duties end”
    DutiesEnd (n) [] {
        De => format!("Ende von {n} Pflichten"),
        Fr => format!("fin de {n} obligations"),
        Nl => format!("einde van {n} verplichtingen"),
        Zh => format!("{n}项义务终止"),
        _ => format!("{n} duties end")
    }
}

message! {
    /// “due: {title}”
    Deadline (title) [] {
        De => format!("fällig: {title}"),
        Fr => format!("échéance\u{202f}: {title}"),
        Nl => format!("termijneinde: {title}"),
        Zh => format!("到期：{title}"),
        _ => format!("due: {title}")
    }
}

message! {
    /// “review due: {title}”
    Review (title) [] {
        De => format!("Überprüfung fällig: {title}"),
        Fr => format!("échéance du réexamen\u{202f}: {title}"),
        Nl => format!("termijneinde herbeoordeling: {title}"),
        Zh => format!("复审到期：{title}"),
        _ => format!("review due: {title}")
    }
}

message! {
    /// “expected, adopted: {title}: {what}”
    Adopted (title what) [] {
        De => format!("erwartet, angenommen: {title}: {what}"),
        Fr => format!("attendu, adopté\u{202f}: {title}\u{202f}: {what}"),
        Nl => format!("verwacht, vastgesteld: {title}: {what}"),
        Zh => format!("预计生效（已通过）：{title}：{what}"),
        _ => format!("expected, adopted: {title}: {what}")
    }
}

message! {
    /// “expected, proposed: {title}: {what}”
    Proposed (title what) [] {
        De => format!("erwartet, vorgeschlagen: {title}: {what}"),
        Fr => format!("attendu, proposé\u{202f}: {title}\u{202f}: {what}"),
        Nl => format!("verwacht, voorgesteld: {title}: {what}"),
        Zh => format!("预计生效（提案）：{title}：{what}"),
        _ => format!("expected, proposed: {title}: {what}")
    }
}

message! {
    /// “read the rules of {n} packs against the law again”
    PackReviews (n) [] {
        De => format!("die Regeln von {n} Regelpaketen erneut mit dem Recht abgleichen"),
        Fr => format!("relire les règles de {n} paquets au regard de la loi"),
        Nl => format!("regels van {n} regelpakketten opnieuw met de wet vergelijken"),
        Zh => format!("应再次对照法律核查{n}个规则包"),
        _ => format!("read the rules of {n} packs against the law again")
    }
}

message! {
    /// “read the rules against the law again: {title}”
    PackReview (title) [] {
        De => format!("die Regeln erneut mit dem Recht abgleichen: {title}"),
        Fr => format!("relire les règles au regard de la loi\u{202f}: {title}"),
        Nl => format!("regels opnieuw met de wet vergelijken: {title}"),
        Zh => format!("应再次对照法律核查规则：{title}"),
        _ => format!("read the rules against the law again: {title}")
    }
}

message! {
    /// “it would only matter if {ids} did not apply”
    ///
    /// A remark on a duty.
    OnlyWithout (ids) [] {
        De => format!("nur ohne {ids} von Bedeutung"),
        Fr => format!("ne compterait qu’en cas de non-application de\u{202f}: {ids}"),
        Nl => format!("het zou alleen van belang zijn zonder {ids}"),
        Zh => format!("仅在{ids}不适用时才有意义"),
        _ => format!("it would only matter if {ids} did not apply")
    }
}

fixed! {
    /// “Solon”
    ///
    /// In files for calendars of other programs.
    Name {
        De => "Solon",
        Fr => "Solon",
        Nl => "Solon",
        Zh => "Solon",
        _ => "Solon"
    }
}

message! {
    /// “Counted: {words}”
    Counted (words) [] {
        De => format!("Berechnung: {words}"),
        Fr => format!("Calcul\u{202f}: {words}"),
        Nl => format!("Berekend: {words}"),
        Zh => format!("计算方式：{words}"),
        _ => format!("Counted: {words}")
    }
}

message! {
    /// “The day hangs on: {facts}”
    HangsOn (facts) [] {
        De => format!("Der Tag hängt ab von: {facts}"),
        Fr => format!("La date dépend de\u{202f}: {facts}"),
        Nl => format!("De dag hangt af van: {facts}"),
        Zh => format!("日期取决于：{facts}"),
        _ => format!("The day hangs on: {facts}")
    }
}

message! {
    /// “The day lies between {earliest} and {latest}.”
    DayBetween (earliest latest) [] {
        De => format!("Der Tag liegt zwischen {earliest} und {latest}."),
        Fr => format!("La date se situe entre le {earliest} et le {latest}."),
        Nl => format!("De dag ligt niet vóór {earliest} en niet na {latest}."),
        Zh => format!("日期在{earliest}与{latest}之间。"),
        _ => format!("The day lies between {earliest} and {latest}.")
    }
}

fixed! {
    /// “The earliest possible day.”
    DayEarliest {
        De => "Der frühestmögliche Tag.",
        Fr => "Première date possible.",
        Nl => "De vroegst mogelijke dag.",
        Zh => "可能的最早日期。",
        _ => "The earliest possible day."
    }
}

fixed! {
    /// “The latest possible day.”
    DayLatest {
        De => "Der spätestmögliche Tag.",
        Fr => "Dernière date possible.",
        Nl => "De laatst mogelijke dag.",
        Zh => "可能的最迟日期。",
        _ => "The latest possible day."
    }
}

fixed! {
    /// “It is not sure that it comes to this.”
    NotSure {
        De => "Es ist nicht sicher, dass es dazu kommt.",
        Fr => "Il n’est pas certain que cela se produise.",
        Nl => "Het is niet zeker dat het zover komt.",
        Zh => "尚不确定是否如此。",
        _ => "It is not sure that it comes to this."
    }
}

message! {
    /// “Overdue on {on}.”
    IsOverdue (on) [] {
        De => format!("Überfällig am {on}."),
        Fr => format!("En retard au {on}."),
        Nl => format!("De termijn is verstreken (peildag {on})."),
        Zh => format!("截至{on}已逾期。"),
        _ => format!("Overdue on {on}.")
    }
}

message! {
    /// “Not in this calendar: {list}”
    NotShown (list) [] {
        De => format!("Nicht in diesem Kalender: {list}"),
        Fr => format!("Absent de ce calendrier\u{202f}: {list}"),
        Nl => format!("Niet in deze kalender: {list}"),
        Zh => format!("不在本日历中：{list}"),
        _ => format!("Not in this calendar: {list}")
    }
}

message! {
    /// “{n} overdue, or perhaps”
    CountOverdue (n) [] {
        De => format!("{n} überfällig oder möglicherweise überfällig"),
        Fr => format!("en retard, ou peut-être\u{202f}: {n}"),
        Nl => format!("{n} met verstreken termijn, of mogelijk verstreken"),
        Zh => format!("{n}项已逾期或可能逾期"),
        _ => format!("{n} overdue, or perhaps")
    }
}

message! {
    /// “{n} without a day”
    CountOpen (n) [] {
        De => format!("{n} ohne Tag"),
        Fr => format!("sans date\u{202f}: {n}"),
        Nl => format!("{n} zonder dag"),
        Zh => format!("{n}项没有日期"),
        _ => format!("{n} without a day")
    }
}

message! {
    /// “{n} later”
    CountLater (n) [] {
        De => format!("{n} später"),
        Fr => format!("plus tard\u{202f}: {n}"),
        Nl => format!("{n} later"),
        Zh => format!("{n}项在此之后"),
        _ => format!("{n} later")
    }
}

message! {
    /// “{n} rejected records”
    CountRejected (n) [] {
        De => format!("zurückgewiesene Datensätze: {n}"),
        Fr => format!("enregistrements rejetés\u{202f}: {n}"),
        Nl => format!("geweigerde beschrijvingen: {n}"),
        Zh => format!("{n}条记录未能读入"),
        _ => format!("{n} rejected records")
    }
}

message! {
    /// “{n} regimes not asked”
    CountNotAsked (n) [] {
        De => format!("nicht abgefragte Regelwerke: {n}"),
        Fr => format!("régimes non interrogés\u{202f}: {n}"),
        Nl => format!("niet bevraagde regimes: {n}"),
        Zh => format!("{n}个制度未询问"),
        _ => format!("{n} regimes not asked")
    }
}

fixed! {
    /// “Nothing is ahead.”
    NoneAhead {
        De => "Es steht nichts bevor.",
        Fr => "Rien n’est à venir.",
        Nl => "Er is niets op komst.",
        Zh => "今后没有事项。",
        _ => "Nothing is ahead."
    }
}
