//! Marks between words.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “: ”
    ///
    /// Between a label and what it labels.
    Colon {
        De => ": ",
        Fr => "\u{202f}: ",
        Nl => ": ",
        Zh => "：",
        _ => ": "
    }
}

fixed! {
    /// “, ”
    ///
    /// Between parts of a sentence.
    Comma {
        De => ", ",
        Fr => ", ",
        Nl => ", ",
        Zh => "，",
        _ => ", "
    }
}

fixed! {
    /// “, ”
    ///
    /// Between things of a kind.
    List {
        De => ", ",
        Fr => ", ",
        Nl => ", ",
        Zh => "、",
        _ => ", "
    }
}

fixed! {
    /// “; ”
    ///
    /// Between things that have commas of their own.
    Semi {
        De => "; ",
        Fr => "\u{202f}; ",
        Nl => "; ",
        Zh => "；",
        _ => "; "
    }
}

message! {
    /// “ ({text})”
    ///
    /// A remark, with the space before it where there is one.
    Paren (text) [] {
        De => format!(" ({text})"),
        Fr => format!(" ({text})"),
        Nl => format!(" ({text})"),
        Zh => format!("（{text}）"),
        _ => format!(" ({text})")
    }
}

message! {
    /// “ \[{text}\]”
    ///
    /// The same in square brackets.
    Square (text) [] {
        De => format!(" [{text}]"),
        Fr => format!(" [{text}]"),
        Nl => format!(" [{text}]"),
        Zh => format!("［{text}］"),
        _ => format!(" [{text}]")
    }
}

message! {
    /// “({text})”
    ///
    /// Parts of a condition that belong together.
    Group (text) [] {
        De => format!("({text})"),
        Fr => format!("({text})"),
        Nl => format!("({text})"),
        Zh => format!("（{text}）"),
        _ => format!("({text})")
    }
}

message! {
    /// “{name}”
    ///
    /// A question by its name: set off where it would not look like one of the words around it.
    Question (name) [] {
        De => format!("`{name}`"),
        Fr => format!("`{name}`"),
        Nl => format!("`{name}`"),
        Zh => format!("`{name}`"),
        _ => format!("{name}")
    }
}

message! {
    /// “({name}) ”
    ///
    /// The label of an element, a name that stands before its words.
    Label (name) [] {
        De => format!("({name}) "),
        Fr => format!("`{name}` "),
        Nl => format!("({name}) "),
        Zh => format!("`{name}` "),
        _ => format!("({name}) ")
    }
}

message! {
    /// “{words}”
    ///
    /// A name of a pack among words. Names are English; where they cannot be taken for words of the
    ///
    /// sentence they are said as words.
    ///
    /// $name: the name as rule files have it
    ///
    /// $words: the same with spaces between its words
    Spelled (name words) [] {
        De => format!("{name}"),
        Fr => format!("{name}"),
        Nl => format!("{words}"),
        Zh => format!("{name}"),
        _ => format!("{words}")
    }
}

message! {
    /// “{name}”
    ///
    /// What something of a pack is called in running text: by its name, or by its title in a language of
    ///
    /// which names are no words.
    ///
    /// $name: its name
    ///
    /// $title: its title
    Called (name title) [] {
        De => format!("{title}"),
        Fr => format!("{title}"),
        Nl => format!("{title}"),
        Zh => format!("{title}"),
        _ => format!("{name}")
    }
}

fixed! {
    /// “ ”
    ///
    /// Between something of a pack that is called so and what it is.
    CalledColon {
        De => ": ",
        Fr => "\u{202f}: ",
        Nl => ": ",
        Zh => "：",
        _ => " "
    }
}

fixed! {
    /// “..”
    ///
    /// Between the lowest and the highest of possible levels in a line of changes.
    Range {
        De => " … ",
        Fr => " … ",
        Nl => " … ",
        Zh => " … ",
        _ => ".."
    }
}

fixed! {
    /// “,”
    ///
    /// Between groups of three figures, and before the decimals of a number, where it stands in a sentence.
    ///
    /// What descriptions and JSON say stays as they write it.
    Thousands {
        De => ".",
        Fr => "\u{202f}",
        Nl => ".",
        Zh => ",",
        _ => ","
    }
}

fixed! {
    /// “.”
    Decimal {
        De => ",",
        Fr => ",",
        Nl => ",",
        Zh => ".",
        _ => "."
    }
}

message! {
    /// ““{text}””
    ///
    /// Words that are quoted, and words that these quote themselves.
    Quoted (text) [] {
        De => format!("„{text}“"),
        Fr => format!("«\u{202f}{text}\u{202f}»"),
        Nl => format!("“{text}”"),
        Zh => format!("“{text}”"),
        _ => format!("“{text}”")
    }
}

message! {
    /// “‘{text}’”
    QuotedInside (text) [] {
        De => format!("‚{text}‘"),
        Fr => format!("“{text}”"),
        Nl => format!("‘{text}’"),
        Zh => format!("‘{text}’"),
        _ => format!("‘{text}’")
    }
}

message! {
    /// “{small}”
    ///
    /// A title in the middle of a sentence.
    ///
    /// $title: as it stands alone
    ///
    /// $small: the same with its first letter small
    Inside (small title) [] {
        De => format!("{title}"),
        Fr => format!("{small}"),
        Nl => format!("{small}"),
        Zh => format!("{small}"),
        _ => format!("{small}")
    }
}

message! {
    /// “{kind} {id}”
    ///
    /// A provision by its id, the first of its kind among others.
    OfKind (id kind) [] {
        De => format!("{kind} {id}"),
        Fr => format!("{kind} {id}"),
        Nl => format!("{kind} {id}"),
        Zh => format!("{kind} {id}"),
        _ => format!("{kind} {id}")
    }
}

message! {
    /// “{kind} {id}”
    ///
    /// One that follows another of the same kind.
    ///
    /// $kind: the word of its kind
    OfSameKind (id kind) [] {
        De => format!("{kind} {id}"),
        Fr => format!("{kind} {id}"),
        Nl => format!("{id}"),
        Zh => format!("{id}"),
        _ => format!("{kind} {id}")
    }
}

message! {
    /// “{id}”
    ///
    /// A rule among provisions of other kinds, and the first of several.
    ///
    /// $kind: the word for a rule
    Rule (id kind) [] {
        De => format!("{id}"),
        Fr => format!("{kind} {id}"),
        Nl => format!("{kind} {id}"),
        Zh => format!("{kind} {id}"),
        _ => format!("{id}")
    }
}

message! {
    /// “{title}, {place}”
    ///
    /// A place behind the title of its source, the place in letters that are not Latin.
    Sourced (place title) [] {
        De => format!("{title}, {place}"),
        Fr => format!("{title}, {place}"),
        Nl => format!("{title}, {place}"),
        Zh => format!("{title}{place}"),
        _ => format!("{title}, {place}")
    }
}

message! {
    /// “{title}, {place}”
    SourcedLatin (place title) [] {
        De => format!("{title}, {place}"),
        Fr => format!("{title}, {place}"),
        Nl => format!("{title}, {place}"),
        Zh => format!("{title} {place}"),
        _ => format!("{title}, {place}")
    }
}

message! {
    /// “{title} {place}”
    ///
    /// The same in running text.
    Cited (place title) [] {
        De => format!("{title} {place}"),
        Fr => format!("{title}, {place}"),
        Nl => format!("{title} {place}"),
        Zh => format!("{title}{place}"),
        _ => format!("{title} {place}")
    }
}

message! {
    /// “{title} {place}”
    CitedLatin (place title) [] {
        De => format!("{title} {place}"),
        Fr => format!("{title}, {place}"),
        Nl => format!("{title} {place}"),
        Zh => format!("{title} {place}"),
        _ => format!("{title} {place}")
    }
}

fixed! {
    /// “, ”
    ///
    /// Between places that are cited together; they may have commas of their own.
    Places {
        De => ", ",
        Fr => "\u{202f}; ",
        Nl => ", ",
        Zh => "、",
        _ => ", "
    }
}
