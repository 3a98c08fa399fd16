//! Words for what reports name by ids.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “rule”
    Rule {
        De => "Regel",
        Fr => "règle",
        Nl => "regel",
        Zh => "规则",
        _ => "rule"
    }
}

fixed! {
    /// “exception”
    Exception {
        De => "Ausnahme",
        Fr => "exception",
        Nl => "uitzondering",
        Zh => "例外",
        _ => "exception"
    }
}

fixed! {
    /// “duty”
    Duty {
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
    /// “penalty”
    Penalty {
        De => "Sanktion",
        Fr => "sanction",
        Nl => "sanctie",
        Zh => "罚则",
        _ => "penalty"
    }
}

fixed! {
    /// “transition”
    Transition {
        De => "Übergangsregelung",
        Fr => "disposition transitoire",
        Nl => "overgangsregeling",
        Zh => "过渡规定",
        _ => "transition"
    }
}

fixed! {
    /// “stay”
    Stay {
        De => "Aussetzung",
        Fr => "suspension",
        Nl => "opschorting",
        Zh => "中止",
        _ => "stay"
    }
}

fixed! {
    /// “scope”
    Scope {
        De => "Anwendungsbereich",
        Fr => "champ d’application",
        Nl => "toepassingsgebied",
        Zh => "适用范围",
        _ => "scope"
    }
}

fixed! {
    /// “role”
    Role {
        De => "Rolle",
        Fr => "rôle",
        Nl => "rol",
        Zh => "角色",
        _ => "role"
    }
}

fixed! {
    /// “constraint”
    Constraint {
        De => "Konsistenzbedingung",
        Fr => "contrainte",
        Nl => "randvoorwaarde",
        Zh => "约束",
        _ => "constraint"
    }
}

fixed! {
    /// “scale”
    Scale {
        De => "Skala",
        Fr => "échelle",
        Nl => "schaal",
        Zh => "等级",
        _ => "scale"
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

fixed! {
    /// “table”
    Table {
        De => "Tabelle",
        Fr => "tableau",
        Nl => "tabel",
        Zh => "判定表",
        _ => "table"
    }
}

fixed! {
    /// “score”
    Score {
        De => "Punktwertung",
        Fr => "score",
        Nl => "score",
        Zh => "评分",
        _ => "score"
    }
}

fixed! {
    /// “calendar”
    Calendar {
        De => "Kalender",
        Fr => "calendrier",
        Nl => "kalender",
        Zh => "日历",
        _ => "calendar"
    }
}

fixed! {
    /// “in”
    In {
        De => "erfasst",
        Fr => "inclus",
        Nl => "binnen",
        Zh => "适用",
        _ => "in"
    }
}

fixed! {
    /// “out”
    Out {
        De => "nicht erfasst",
        Fr => "exclu",
        Nl => "buiten",
        Zh => "不适用",
        _ => "out"
    }
}

fixed! {
    /// “partial”
    Partial {
        De => "teilweise erfasst",
        Fr => "inclus en partie",
        Nl => "gedeeltelijk",
        Zh => "部分适用",
        _ => "partial"
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

fixed! {
    /// “fires”
    Fires {
        De => "anwendbar",
        Fr => "s’applique",
        Nl => "van toepassing",
        Zh => "适用",
        _ => "fires"
    }
}

fixed! {
    /// “defeated”
    Defeated {
        De => "verdrängt",
        Fr => "écartée",
        Nl => "terzijde gesteld",
        Zh => "被排除",
        _ => "defeated"
    }
}

fixed! {
    /// “not_met”
    ///
    /// The outcome of a provision whose conditions do not hold.
    NotMet {
        De => "nicht erfüllt",
        Fr => "conditions non remplies",
        Nl => "niet vervuld",
        Zh => "不符合",
        _ => "not_met"
    }
}
