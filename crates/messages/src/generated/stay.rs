//! Stays of enforcement and of application.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Stays”
    Heading {
        De => "Aussetzungen",
        Fr => "Suspensions",
        Nl => "Opschortingen",
        Zh => "中止",
        _ => "Stays"
    }
}

fixed! {
    /// “stay of enforcement”
    OfEnforcement {
        De => "Aussetzung des Vollzugs",
        Fr => "suspension de l’exécution",
        Nl => "opschorting van de handhaving",
        Zh => "中止执行",
        _ => "stay of enforcement"
    }
}

fixed! {
    /// “stay of application”
    OfApplication {
        De => "Aussetzung der Anwendung",
        Fr => "suspension de l’application",
        Nl => "opschorting van de toepassing",
        Zh => "中止适用",
        _ => "stay of application"
    }
}

message! {
    /// “enforcement of {targets} stayed”
    ///
    /// $targets are penalties, rules and duties by their ids.
    Enforcement (targets) [] {
        De => format!("Vollzug von {targets} ausgesetzt"),
        Fr => format!("suspension de l’exécution ({targets})"),
        Nl => format!("handhaving van {targets} opgeschort"),
        Zh => format!("{targets}中止执行"),
        _ => format!("enforcement of {targets} stayed")
    }
}

message! {
    /// “application of {targets} stayed”
    Application (targets) [] {
        De => format!("Anwendung von {targets} ausgesetzt"),
        Fr => format!("suspension de l’application ({targets})"),
        Nl => format!("toepassing van {targets} opgeschort"),
        Zh => format!("{targets}中止适用"),
        _ => format!("application of {targets} stayed")
    }
}

message! {
    /// “from {from} until {until}”
    Until (from until) [] {
        De => format!("ab {from} bis ausschließlich {until}"),
        Fr => format!("du {from} au {until} exclu"),
        Nl => format!("vanaf {from} tot {until}"),
        Zh => format!("自{from}起，至{until}前"),
        _ => format!("from {from} until {until}")
    }
}

message! {
    /// “from {from}, end not known”
    Unended (from) [] {
        De => format!("ab {from}, Ende nicht bekannt"),
        Fr => format!("à partir du {from}, fin inconnue"),
        Nl => format!("vanaf {from}, einde niet bekend"),
        Zh => format!("自{from}起，何时终止未知"),
        _ => format!("from {from}, end not known")
    }
}

fixed! {
    /// “whether the stay still holds is not known”
    Holds {
        De => "ob die Aussetzung noch besteht, ist nicht bekannt",
        Fr => "on ignore si la suspension est maintenue",
        Nl => "of de opschorting nog geldt, is niet bekend",
        Zh => "中止目前是否仍然有效，未知",
        _ => "whether the stay still holds is not known"
    }
}

message! {
    /// “whether the stay {name} still holds”
    Whether (name) [] {
        De => format!("ob die Aussetzung {name} noch besteht"),
        Fr => format!("le maintien de la suspension {name}"),
        Nl => format!("de vraag of de opschorting {name} nog geldt"),
        Zh => format!("中止 {name} 目前是否仍然有效"),
        _ => format!("whether the stay {name} still holds")
    }
}

message! {
    /// “the stay {name} still holds”
    ///
    /// Among conditions; $name is quoted.
    Still (name) [] {
        De => format!("die Aussetzung {name} besteht noch"),
        Fr => format!("la suspension {name} est maintenue"),
        Nl => format!("de opschorting {name} geldt nog"),
        Zh => format!("中止{name}仍然有效"),
        _ => format!("the stay {name} still holds")
    }
}

message! {
    /// “the stay {name} no longer holds”
    NoLonger (name) [] {
        De => format!("die Aussetzung {name} besteht nicht mehr"),
        Fr => format!("la suspension {name} n’est plus maintenue"),
        Nl => format!("de opschorting {name} geldt niet meer"),
        Zh => format!("中止{name}不再有效"),
        _ => format!("the stay {name} no longer holds")
    }
}

fixed! {
    /// “whether the stay reaches this system is not known”
    Reaches {
        De => "ob die Aussetzung dieses System betrifft, ist nicht bekannt",
        Fr => "on ignore si la suspension s’étend à ce système",
        Nl => "of de opschorting zich tot dit systeem uitstrekt, is niet bekend",
        Zh => "中止是否及于本系统，未知",
        _ => "whether the stay reaches this system is not known"
    }
}

message! {
    /// “enforcement stayed {days}”
    ///
    /// $days is one of the two texts above that begin with a day.
    Fine (days) [] {
        De => format!("Vollzug ausgesetzt {days}"),
        Fr => format!("suspension de l’exécution {days}"),
        Nl => format!("handhaving opgeschort {days}"),
        Zh => format!("中止执行：{days}"),
        _ => format!("enforcement stayed {days}")
    }
}

message! {
    /// “application stayed {days}”
    Rule (days) [] {
        De => format!("Anwendung ausgesetzt {days}"),
        Fr => format!("suspension de l’application {days}"),
        Nl => format!("toepassing opgeschort {days}"),
        Zh => format!("中止适用：{days}"),
        _ => format!("application stayed {days}")
    }
}
