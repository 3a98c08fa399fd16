//! Rules that are not met, and why the law draws the line there.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Not met, where the law draws the line”
    Heading {
        Zh => "因法律划定的界限而不适用",
        _ => "Not met, where the law draws the line"
    }
}

message! {
    /// “not “{what}”: {because}{places}”
    ///
    /// $places stand in brackets.
    Reason (because places what) [] {
        Zh => format!("不符合“{what}”：{because}{places}"),
        _ => format!("not “{what}”: {because}{places}")
    }
}
