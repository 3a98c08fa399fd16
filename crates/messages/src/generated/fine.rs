//! Limits of fines.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Upper limits of fines for a breach”
    Heading {
        Zh => "违反时的罚款上限",
        _ => "Upper limits of fines for a breach"
    }
}

message! {
    /// “for {targets}”
    ///
    /// $targets are the duties and rules whose breach is fined.
    For (targets) [] {
        Zh => format!("针对{targets}"),
        _ => format!("for {targets}")
    }
}

message! {
    /// “set aside: {by}”
    SetAside (by) [] {
        Zh => format!("被排除：{by}"),
        _ => format!("set aside: {by}")
    }
}

message! {
    /// “not yet: {limit}”
    ///
    /// A limit that counts only once a deadline is over.
    Waiting (limit) [] {
        Zh => format!("尚未适用：{limit}"),
        _ => format!("not yet: {limit}")
    }
}

message! {
    /// “{fine} (the minimum lies above the maximum here; which of them counts is not said)”
    ///
    /// $fine is an amount of money from a minimum to a maximum.
    Crossed (fine) [] {
        Zh => format!("{fine}（此处最低额高于最高额，规定未说明以何者为准）"),
        _ => format!("{fine} (the minimum lies above the maximum here; which of them counts is not said)")
    }
}

message! {
    /// “no more than {amount}”
    AtMost (amount) [] {
        Zh => format!("不超过{amount}"),
        _ => format!("no more than {amount}")
    }
}

message! {
    /// “{amount} or more”
    AtLeast (amount) [] {
        Zh => format!("{amount}以上（含本数）"),
        _ => format!("{amount} or more")
    }
}
