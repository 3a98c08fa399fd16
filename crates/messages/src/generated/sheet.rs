//! Tables for spreadsheets: names of sheets and columns, and words in cells.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Duties”
    Duties {
        De => "Pflichten",
        Fr => "Obligations",
        Nl => "Verplichtingen",
        Zh => "义务",
        _ => "Duties"
    }
}

fixed! {
    /// “Calendar”
    Calendar {
        De => "Kalender",
        Fr => "Calendrier",
        Nl => "Kalender",
        Zh => "日历",
        _ => "Calendar"
    }
}

fixed! {
    /// “System”
    System {
        De => "System",
        Fr => "Système",
        Nl => "Systeem",
        Zh => "系统",
        _ => "System"
    }
}

fixed! {
    /// “Name”
    Name {
        De => "Name",
        Fr => "Nom",
        Nl => "Naam",
        Zh => "名称",
        _ => "Name"
    }
}

fixed! {
    /// “Owner”
    Owner {
        De => "Verantwortlich",
        Fr => "Responsable",
        Nl => "Verantwoordelijke",
        Zh => "负责人",
        _ => "Owner"
    }
}

fixed! {
    /// “Level”
    Level {
        De => "Stufe",
        Fr => "Niveau",
        Nl => "Niveau",
        Zh => "等级",
        _ => "Level"
    }
}

fixed! {
    /// “Regime”
    Regime {
        De => "Regelwerk",
        Fr => "Régime",
        Nl => "Regime",
        Zh => "制度",
        _ => "Regime"
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
    /// “Kind”
    Kind {
        De => "Art",
        Fr => "Type",
        Nl => "Soort",
        Zh => "类别",
        _ => "Kind"
    }
}

fixed! {
    /// “Role”
    Role {
        De => "Rolle",
        Fr => "Rôle",
        Nl => "Rol",
        Zh => "角色",
        _ => "Role"
    }
}

fixed! {
    /// “Role is yours”
    Held {
        De => "Eigene Rolle",
        Fr => "Votre rôle",
        Nl => "Eigen rol",
        Zh => "是否本方角色",
        _ => "Role is yours"
    }
}

fixed! {
    /// “State”
    State {
        De => "Stand",
        Fr => "État",
        Nl => "Stand",
        Zh => "状态",
        _ => "State"
    }
}

fixed! {
    /// “From”
    From {
        De => "Ab",
        Fr => "À partir du",
        Nl => "Vanaf",
        Zh => "自",
        _ => "From"
    }
}

fixed! {
    /// “From, at the latest”
    FromLatest {
        De => "Spätestens ab",
        Fr => "Au plus tard à partir du",
        Nl => "Uiterlijk vanaf",
        Zh => "最迟自",
        _ => "From, at the latest"
    }
}

fixed! {
    /// “Until (that day not included)”
    Until {
        De => "Bis ausschließlich",
        Fr => "Jusqu’au (exclu)",
        Nl => "Tot (die dag niet inbegrepen)",
        Zh => "之前（不含当日）",
        _ => "Until (that day not included)"
    }
}

fixed! {
    /// “Due”
    Due {
        De => "Fällig",
        Fr => "Échéance",
        Nl => "Uiterste dag",
        Zh => "期限",
        _ => "Due"
    }
}

fixed! {
    /// “Due, at the earliest”
    DueEarliest {
        De => "Frühestens fällig",
        Fr => "Échéance au plus tôt",
        Nl => "Uiterste dag, op zijn vroegst",
        Zh => "期限最早",
        _ => "Due, at the earliest"
    }
}

fixed! {
    /// “Due, at the latest”
    DueLatest {
        De => "Spätestens fällig",
        Fr => "Échéance au plus tard",
        Nl => "Uiterste dag, op zijn laatst",
        Zh => "期限最迟",
        _ => "Due, at the latest"
    }
}

fixed! {
    /// “Counted from”
    CountedFrom {
        De => "Gerechnet ab",
        Fr => "À compter de",
        Nl => "Gerekend vanaf",
        Zh => "起算",
        _ => "Counted from"
    }
}

fixed! {
    /// “Overdue”
    Overdue {
        De => "Überfällig",
        Fr => "En retard",
        Nl => "Termijn verstreken",
        Zh => "逾期",
        _ => "Overdue"
    }
}

fixed! {
    /// “Hangs on”
    HangsOn {
        De => "Hängt ab von",
        Fr => "Dépend de",
        Nl => "Hangt af van",
        Zh => "取决于",
        _ => "Hangs on"
    }
}

fixed! {
    /// “Provision”
    Provision {
        De => "Vorschrift",
        Fr => "Disposition",
        Nl => "Bepaling",
        Zh => "条款",
        _ => "Provision"
    }
}

fixed! {
    /// “Day”
    On {
        De => "Tag",
        Fr => "Date",
        Nl => "Dag",
        Zh => "日期",
        _ => "Day"
    }
}

fixed! {
    /// “At the earliest”
    Earliest {
        De => "Frühestens",
        Fr => "Au plus tôt",
        Nl => "Op zijn vroegst",
        Zh => "最早",
        _ => "At the earliest"
    }
}

fixed! {
    /// “At the latest”
    Latest {
        De => "Spätestens",
        Fr => "Au plus tard",
        Nl => "Op zijn laatst",
        Zh => "最迟",
        _ => "At the latest"
    }
}

fixed! {
    /// “Duty, level or act”
    Id {
        De => "Pflicht, Stufe oder Rechtsakt",
        Fr => "Obligation, niveau ou acte",
        Nl => "Verplichting, niveau of handeling",
        Zh => "义务、等级或法案",
        _ => "Duty, level or act"
    }
}

fixed! {
    /// “What happens”
    What {
        De => "Was geschieht",
        Fr => "Ce qui se produit",
        Nl => "Wat er gebeurt",
        Zh => "事项",
        _ => "What happens"
    }
}

fixed! {
    /// “Systems”
    Systems {
        De => "Systeme",
        Fr => "Systèmes",
        Nl => "Systemen",
        Zh => "系统",
        _ => "Systems"
    }
}

fixed! {
    /// “By”
    By {
        De => "Aufgrund von",
        Fr => "Selon",
        Nl => "Op grond van",
        Zh => "依据规则",
        _ => "By"
    }
}

fixed! {
    /// “Remarks”
    Notes {
        De => "Hinweise",
        Fr => "Notes",
        Nl => "Opmerkingen",
        Zh => "备注",
        _ => "Remarks"
    }
}

fixed! {
    /// “Not sure”
    NotSure {
        De => "Nicht sicher",
        Fr => "Non certain",
        Nl => "Niet zeker",
        Zh => "不确定",
        _ => "Not sure"
    }
}

fixed! {
    /// “yes”
    Yes {
        De => "ja",
        Fr => "oui",
        Nl => "ja",
        Zh => "是",
        _ => "yes"
    }
}

fixed! {
    /// “no”
    No {
        De => "nein",
        Fr => "non",
        Nl => "nee",
        Zh => "否",
        _ => "no"
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

fixed! {
    /// “never”
    Never {
        De => "nie",
        Fr => "jamais",
        Nl => "nooit",
        Zh => "从不",
        _ => "never"
    }
}

fixed! {
    /// “perhaps never”
    PerhapsNever {
        De => "möglicherweise nie",
        Fr => "peut-être jamais",
        Nl => "mogelijk nooit",
        Zh => "可能从不",
        _ => "perhaps never"
    }
}

fixed! {
    /// “duty”
    IsDuty {
        De => "Pflicht",
        Fr => "obligation",
        Nl => "verplichting",
        Zh => "义务",
        _ => "duty"
    }
}

fixed! {
    /// “permission”
    Permission {
        De => "Erlaubnis",
        Fr => "permission",
        Nl => "bevoegdheid",
        Zh => "许可",
        _ => "permission"
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
    /// “in effect”
    ///
    /// The state of a duty.
    InEffect {
        De => "in Geltung",
        Fr => "en application",
        Nl => "van kracht",
        Zh => "已生效",
        _ => "in effect"
    }
}

fixed! {
    /// “later”
    Later {
        De => "später",
        Fr => "plus tard",
        Nl => "later",
        Zh => "以后",
        _ => "later"
    }
}

fixed! {
    /// “open”
    Open {
        De => "offen",
        Fr => "à déterminer",
        Nl => "open",
        Zh => "未定",
        _ => "open"
    }
}
