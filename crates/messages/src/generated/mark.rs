//! Marks between words.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “: ”
    ///
    /// Between a label and what it labels.
    Colon {
        Zh => "：",
        _ => ": "
    }
}

fixed! {
    /// “, ”
    ///
    /// Between parts of a sentence.
    Comma {
        Zh => "，",
        _ => ", "
    }
}

fixed! {
    /// “, ”
    ///
    /// Between things of a kind.
    List {
        Zh => "、",
        _ => ", "
    }
}

fixed! {
    /// “; ”
    ///
    /// Between things that have commas of their own.
    Semi {
        Zh => "；",
        _ => "; "
    }
}

message! {
    /// “ ({text})”
    ///
    /// A remark, with the space before it where there is one.
    Paren (text) [] {
        Zh => format!("（{text}）"),
        _ => format!(" ({text})")
    }
}

message! {
    /// “ \[{text}\]”
    ///
    /// The same in square brackets.
    Square (text) [] {
        Zh => format!("［{text}］"),
        _ => format!(" [{text}]")
    }
}

message! {
    /// “({text})”
    ///
    /// Parts of a condition that belong together.
    Group (text) [] {
        Zh => format!("（{text}）"),
        _ => format!("({text})")
    }
}

message! {
    /// “{name}”
    ///
    /// A question by its name: set off where it would not look like one of the words around it.
    Question (name) [] {
        Zh => format!("`{name}`"),
        _ => format!("{name}")
    }
}

message! {
    /// “({name}) ”
    ///
    /// The label of an element, a name that stands before its words.
    Label (name) [] {
        Zh => format!("`{name}` "),
        _ => format!("({name}) ")
    }
}
