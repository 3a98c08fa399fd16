//! Stays of enforcement and of application.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Stays”
    Heading {
        Zh => "中止",
        _ => "Stays"
    }
}

fixed! {
    /// “stay of enforcement”
    OfEnforcement {
        Zh => "中止执行",
        _ => "stay of enforcement"
    }
}

fixed! {
    /// “stay of application”
    OfApplication {
        Zh => "中止适用",
        _ => "stay of application"
    }
}

message! {
    /// “enforcement of {targets} stayed”
    ///
    /// $targets are penalties, rules and duties by their ids.
    Enforcement (targets) [] {
        Zh => format!("{targets}中止执行"),
        _ => format!("enforcement of {targets} stayed")
    }
}

message! {
    /// “application of {targets} stayed”
    Application (targets) [] {
        Zh => format!("{targets}中止适用"),
        _ => format!("application of {targets} stayed")
    }
}

message! {
    /// “from {from} until {until}”
    Until (from until) [] {
        Zh => format!("自{from}起，至{until}前"),
        _ => format!("from {from} until {until}")
    }
}

message! {
    /// “from {from}, end not known”
    Unended (from) [] {
        Zh => format!("自{from}起，何时终止未知"),
        _ => format!("from {from}, end not known")
    }
}

fixed! {
    /// “whether the stay still holds is not known”
    Holds {
        Zh => "中止目前是否仍然有效，未知",
        _ => "whether the stay still holds is not known"
    }
}

message! {
    /// “whether the stay {name} still holds”
    Whether (name) [] {
        Zh => format!("中止 {name} 目前是否仍然有效"),
        _ => format!("whether the stay {name} still holds")
    }
}

message! {
    /// “the stay {name} still holds”
    ///
    /// Among conditions; $name is quoted.
    Still (name) [] {
        Zh => format!("中止{name}仍然有效"),
        _ => format!("the stay {name} still holds")
    }
}

message! {
    /// “the stay {name} no longer holds”
    NoLonger (name) [] {
        Zh => format!("中止{name}不再有效"),
        _ => format!("the stay {name} no longer holds")
    }
}

fixed! {
    /// “whether the stay reaches this system is not known”
    Reaches {
        Zh => "中止是否及于本系统，未知",
        _ => "whether the stay reaches this system is not known"
    }
}

message! {
    /// “enforcement stayed {days}”
    ///
    /// $days is one of the two texts above that begin with a day.
    Fine (days) [] {
        Zh => format!("中止执行：{days}"),
        _ => format!("enforcement stayed {days}")
    }
}

message! {
    /// “application stayed {days}”
    Rule (days) [] {
        Zh => format!("中止适用：{days}"),
        _ => format!("application stayed {days}")
    }
}
