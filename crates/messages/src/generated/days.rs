//! When a provision applies.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “never, by a transition or a stay”
    Never {
        De => "nie, wegen einer Übergangsregelung oder Aussetzung",
        Fr => "jamais, en raison d’une disposition transitoire ou d’une suspension",
        Nl => "nooit, wegens een overgangsregeling of een opschorting",
        Zh => "依过渡规定或中止始终不适用",
        _ => "never, by a transition or a stay"
    }
}

fixed! {
    /// “always”
    Always {
        De => "von Anfang an",
        Fr => "depuis toujours",
        Nl => "altijd",
        Zh => "一直",
        _ => "always"
    }
}

message! {
    /// “from {from}”
    From (from) [] {
        De => format!("ab {from}"),
        Fr => format!("à partir du {from}"),
        Nl => format!("vanaf {from}"),
        Zh => format!("自 {from}"),
        _ => format!("from {from}")
    }
}

message! {
    /// “from {from} at the earliest, from {latest} at the latest”
    ///
    /// $latest is the latest day on which it begins.
    FromBetween (from latest) [] {
        De => format!("frühestens ab {from}, spätestens ab {latest}"),
        Fr => format!("à partir du {from} au plus tôt, du {latest} au plus tard"),
        Nl => format!("op zijn vroegst vanaf {from}, uiterlijk vanaf {latest}"),
        Zh => format!("最早自 {from}、最迟自 {latest} 起"),
        _ => format!("from {from} at the earliest, from {latest} at the latest")
    }
}

message! {
    /// “from {from} at the earliest, perhaps never”
    FromPerhaps (from) [] {
        De => format!("frühestens ab {from}, möglicherweise nie"),
        Fr => format!("à partir du {from} au plus tôt, peut-être jamais"),
        Nl => format!("op zijn vroegst vanaf {from}, mogelijk nooit"),
        Zh => format!("最早自 {from}，也可能始终不适用"),
        _ => format!("from {from} at the earliest, perhaps never")
    }
}

message! {
    /// “always at the earliest, from {latest} at the latest”
    AlwaysBetween (latest) [] {
        De => format!("frühestens von Anfang an, spätestens ab {latest}"),
        Fr => format!("peut-être depuis toujours, à partir du {latest} au plus tard"),
        Nl => format!("mogelijk altijd al, uiterlijk vanaf {latest}"),
        Zh => format!("一直、最迟自 {latest} 起"),
        _ => format!("always at the earliest, from {latest} at the latest")
    }
}

fixed! {
    /// “always at the earliest, perhaps never”
    AlwaysPerhaps {
        De => "frühestens von Anfang an, möglicherweise nie",
        Fr => "peut-être depuis toujours, peut-être jamais",
        Nl => "mogelijk altijd al, mogelijk nooit",
        Zh => "一直，也可能始终不适用",
        _ => "always at the earliest, perhaps never"
    }
}

message! {
    /// “{days} until {until}”
    ///
    /// $days is one of the texts above.
    Until (days until) [] {
        De => format!("{days} bis ausschließlich {until}"),
        Fr => format!("{days}, jusqu’au {until} exclu"),
        Nl => format!("{days}, tot {until}"),
        Zh => format!("{days}，{until} 之前"),
        _ => format!("{days} until {until}")
    }
}
