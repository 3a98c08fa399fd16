//! Places in a law as texts cite them.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

message! {
    /// “Art. {n}”
    ///
    /// $n: the figure
    ///
    /// $hanzi: the same in Chinese characters
    Article (hanzi n) [] {
        Zh => format!("第{hanzi}条"),
        _ => format!("Art. {n}")
    }
}

message! {
    /// “({n})”
    ///
    /// $n: the figure
    ///
    /// $hanzi: the same in Chinese characters
    Paragraph (hanzi n) [] {
        Zh => format!("第{hanzi}款"),
        _ => format!("({n})")
    }
}

message! {
    /// “({n})”
    ///
    /// A numbered part of an article that is a list, as of definitions.
    ///
    /// $n: the figure
    ///
    /// $hanzi: the same in Chinese characters
    Number (hanzi n) [] {
        Zh => format!("第{hanzi}项"),
        _ => format!("({n})")
    }
}

message! {
    /// “, item {n}”
    ///
    /// Behind an article or a paragraph whose items have no brackets of their own.
    ///
    /// $n: the figure
    ///
    /// $hanzi: the same in Chinese characters
    Item (hanzi n) [] {
        Zh => format!("第{hanzi}项"),
        _ => format!(", item {n}")
    }
}

message! {
    /// “({letter})”
    Letter (letter) [] {
        Zh => format!("({letter})项"),
        _ => format!("({letter})")
    }
}

message! {
    /// “({letter})”
    LetterOfNumber (letter) [] {
        Zh => format!("({letter})目"),
        _ => format!("({letter})")
    }
}

message! {
    /// “({letter})”
    ///
    /// What stands below a letter.
    Second (letter) [] {
        Zh => format!("({letter})目"),
        _ => format!("({letter})")
    }
}

message! {
    /// “({letter})”
    Third (letter) [] {
        Zh => format!("({letter})小目"),
        _ => format!("({letter})")
    }
}

message! {
    /// “Annex {roman}”
    ///
    /// $roman: the Roman figure
    ///
    /// $hanzi: the same in Chinese characters
    Annex (hanzi roman) [] {
        Zh => format!("附件{hanzi}"),
        _ => format!("Annex {roman}")
    }
}

message! {
    /// “, Section {letter}”
    AnnexSection (letter) [] {
        Zh => format!("{letter}部分"),
        _ => format!(", Section {letter}")
    }
}

message! {
    /// “({n})”
    AnnexPoint (n) [] {
        Zh => format!("第{n}点"),
        _ => format!("({n})")
    }
}

message! {
    /// “Chapter {roman}”
    ///
    /// $roman: the Roman figure
    ///
    /// $hanzi: the same in Chinese characters
    Chapter (hanzi roman) [] {
        Zh => format!("第{hanzi}章"),
        _ => format!("Chapter {roman}")
    }
}

message! {
    /// “, Section {n}”
    ///
    /// $n: the figure
    ///
    /// $hanzi: the same in Chinese characters
    Section (hanzi n) [] {
        Zh => format!("第{hanzi}节"),
        _ => format!(", Section {n}")
    }
}

message! {
    /// “Recital {list}”
    Recital (list) [] {
        Zh => format!("序言第{list}段"),
        _ => format!("Recital {list}")
    }
}

message! {
    /// “para. {list}”
    Para (list) [] {
        Zh => format!("第{list}段"),
        _ => format!("para. {list}")
    }
}

message! {
    /// “{from} to {to}”
    To (from to) [] {
        Zh => format!("{from}至{to}"),
        _ => format!("{from} to {to}")
    }
}

message! {
    /// “, {which} {what}”
    ///
    /// Which of the unnumbered parts.
    Part (what which) [] {
        Zh => format!("{which}{what}"),
        _ => format!(", {which} {what}")
    }
}

fixed! {
    /// “first”
    First {
        Zh => "第一",
        _ => "first"
    }
}

fixed! {
    /// “second”
    SecondOf {
        Zh => "第二",
        _ => "second"
    }
}

fixed! {
    /// “third”
    ThirdOf {
        Zh => "第三",
        _ => "third"
    }
}

fixed! {
    /// “fourth”
    Fourth {
        Zh => "第四",
        _ => "fourth"
    }
}

fixed! {
    /// “fifth”
    Fifth {
        Zh => "第五",
        _ => "fifth"
    }
}

fixed! {
    /// “last”
    Last {
        Zh => "最后一",
        _ => "last"
    }
}

fixed! {
    /// “subparagraph”
    Subparagraph {
        Zh => "段",
        _ => "subparagraph"
    }
}

fixed! {
    /// “sentence”
    Sentence {
        Zh => "句",
        _ => "sentence"
    }
}

fixed! {
    /// “part”
    PartOf {
        Zh => "部分",
        _ => "part"
    }
}

fixed! {
    /// “indent”
    Indent {
        Zh => "项",
        _ => "indent"
    }
}
