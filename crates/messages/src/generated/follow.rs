//! Sources whose readings of contested points are taken.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “as the {title} would have it (--follow {source}): {points}”
    ///
    /// After this stand the texts below.
    As (points source title) [] {
        Zh => format!("按《{title}》的解释（--follow {source}）：{points}"),
        _ => format!("as the {title} would have it (--follow {source}): {points}")
    }
}

fixed! {
    /// “no contested point has a reading that cites it alone and is not settled otherwise”
    None {
        Zh => "没有仅由其支持且尚未另行确定的争议点",
        _ => "no contested point has a reading that cites it alone and is not settled otherwise"
    }
}

message! {
    /// “points taken: {readings}”
    Taken (readings) [] {
        Zh => format!("采用的争议点：{readings}"),
        _ => format!("points taken: {readings}")
    }
}

message! {
    /// “as by default: {readings}”
    Default (readings) [] {
        Zh => format!("与默认一致：{readings}"),
        _ => format!("as by default: {readings}")
    }
}
