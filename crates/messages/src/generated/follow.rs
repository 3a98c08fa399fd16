//! Sources whose readings of contested points are taken.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “as the {title} would have it (--follow {source}): {points}”
    ///
    /// After this stand the texts below.
    As (points source title) [] {
        De => format!("nach der Quelle „{title}“ (--follow {source}): {points}"),
        Fr => format!("selon {title} (--follow {source})\u{202f}: {points}"),
        Nl => format!("volgens {title} (--follow {source}): {points}"),
        Zh => format!("按《{title}》的解释（--follow {source}）：{points}"),
        _ => format!("as the {title} would have it (--follow {source}): {points}")
    }
}

fixed! {
    /// “no contested point has a reading that cites it alone and is not settled otherwise”
    None {
        De => "zu keinem Streitpunkt, der nicht anderweitig festgelegt ist, gibt es eine Lesart, die sich allein auf diese Quelle stützt",
        Fr => "pour aucun point controversé non déterminé par ailleurs il n’existe de lecture qui cite cette seule source",
        Nl => "geen omstreden punt heeft een lezing die alleen deze bron aanhaalt en niet al op andere wijze is bepaald",
        Zh => "没有仅由其支持且尚未另行确定的争议点",
        _ => "no contested point has a reading that cites it alone and is not settled otherwise"
    }
}

message! {
    /// “points taken: {readings}”
    Taken (readings) [] {
        De => format!("übernommene Punkte: {readings}"),
        Fr => format!("points retenus\u{202f}: {readings}"),
        Nl => format!("overgenomen punten: {readings}"),
        Zh => format!("采用的争议点：{readings}"),
        _ => format!("points taken: {readings}")
    }
}

message! {
    /// “as by default: {readings}”
    Default (readings) [] {
        De => format!("wie im Standard: {readings}"),
        Fr => format!("comme par défaut\u{202f}: {readings}"),
        Nl => format!("gelijk aan de standaard: {readings}"),
        Zh => format!("与默认一致：{readings}"),
        _ => format!("as by default: {readings}")
    }
}
