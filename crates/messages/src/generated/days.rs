//! When a provision applies.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “never, by a transition or a stay”
    Never {
        Zh => "依过渡规定或中止始终不适用",
        _ => "never, by a transition or a stay"
    }
}

fixed! {
    /// “always”
    Always {
        Zh => "一直",
        _ => "always"
    }
}

message! {
    /// “from {from}”
    From (from) [] {
        Zh => format!("自 {from}"),
        _ => format!("from {from}")
    }
}

message! {
    /// “from {from} at the earliest, from {latest} at the latest”
    ///
    /// $latest is the latest day on which it begins.
    FromBetween (from latest) [] {
        Zh => format!("最早自 {from}、最迟自 {latest} 起"),
        _ => format!("from {from} at the earliest, from {latest} at the latest")
    }
}

message! {
    /// “from {from} at the earliest, perhaps never”
    FromPerhaps (from) [] {
        Zh => format!("最早自 {from}，也可能始终不适用"),
        _ => format!("from {from} at the earliest, perhaps never")
    }
}

message! {
    /// “always at the earliest, from {latest} at the latest”
    AlwaysBetween (latest) [] {
        Zh => format!("一直、最迟自 {latest} 起"),
        _ => format!("always at the earliest, from {latest} at the latest")
    }
}

fixed! {
    /// “always at the earliest, perhaps never”
    AlwaysPerhaps {
        Zh => "一直，也可能始终不适用",
        _ => "always at the earliest, perhaps never"
    }
}

message! {
    /// “{days} until {until}”
    ///
    /// $days is one of the texts above.
    Until (days until) [] {
        Zh => format!("{days}，{until} 之前"),
        _ => format!("{days} until {until}")
    }
}
