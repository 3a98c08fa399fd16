//! How somebody is met.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “Welcome, {name}!”
    ///
    /// A translator's remark.
    Welcome (name) [] {
        Eo => format!("{name}, bonvenon!"),
        Zh => format!("欢迎{name}！"),
        _ => format!("Welcome, {name}!")
    }
}

message! {
    /// “{n} {kind}s”
    Systems (kind) [n] {
        Eo => match *n { 1 => format!("unu {kind}"), _ => format!("{n} {kind}-oj") },
        Zh => format!("{n}个{kind}"),
        _ => match *n { 1 => format!("one {kind}"), _ => format!("{n} {kind}s") }
    }
}

fixed! {
    /// “Bye {you}”
    Bye {
        Zh => "再见",
        _ => "Bye {you}"
    }
}
