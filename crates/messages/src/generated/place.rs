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
        De => format!("Art.\u{a0}{n}"),
        Fr => format!("article\u{a0}{n}"),
        Nl => format!("artikel\u{a0}{n}"),
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
        De => format!(" Abs.\u{a0}{n}"),
        Fr => format!(", paragraphe\u{a0}{n}"),
        Nl => format!(" lid\u{a0}{n}"),
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
        De => format!(" Nr.\u{a0}{n}"),
        Fr => format!(", point\u{a0}{n})"),
        Nl => format!(" punt\u{a0}{n}"),
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
        De => format!(" Nr.\u{a0}{n}"),
        Fr => format!(", point\u{a0}{n}"),
        Nl => format!(" punt\u{a0}{n}"),
        Zh => format!("第{hanzi}项"),
        _ => format!(", item {n}")
    }
}

message! {
    /// “({letter})”
    Letter (letter) [] {
        De => format!(" Buchst.\u{a0}{letter}"),
        Fr => format!(", point\u{a0}{letter})"),
        Nl => format!(" onder\u{a0}{letter}"),
        Zh => format!("({letter})项"),
        _ => format!("({letter})")
    }
}

message! {
    /// “({letter})”
    LetterOfNumber (letter) [] {
        De => format!(" Buchst.\u{a0}{letter}"),
        Fr => format!("\u{a0}{letter})"),
        Nl => format!(" onder\u{a0}{letter}"),
        Zh => format!("({letter})目"),
        _ => format!("({letter})")
    }
}

message! {
    /// “({letter})”
    ///
    /// What stands below a letter.
    Second (letter) [] {
        De => format!(" Ziff.\u{a0}{letter}"),
        Fr => format!("\u{a0}{letter})"),
        Nl => format!(" punt\u{a0}{letter}"),
        Zh => format!("({letter})目"),
        _ => format!("({letter})")
    }
}

message! {
    /// “({letter})”
    Third (letter) [] {
        De => format!(" Unterpunkt\u{a0}{letter}"),
        Fr => format!("\u{a0}{letter})"),
        Nl => format!(" sub\u{a0}{letter}"),
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
        De => format!("Anhang\u{a0}{roman}"),
        Fr => format!("annexe\u{a0}{roman}"),
        Nl => format!("bijlage\u{a0}{roman}"),
        Zh => format!("附件{hanzi}"),
        _ => format!("Annex {roman}")
    }
}

message! {
    /// “, Section {letter}”
    AnnexSection (letter) [] {
        De => format!(" Abschnitt\u{a0}{letter}"),
        Fr => format!(", section\u{a0}{letter}"),
        Nl => format!(" afdeling\u{a0}{letter}"),
        Zh => format!("{letter}部分"),
        _ => format!(", Section {letter}")
    }
}

message! {
    /// “({n})”
    AnnexPoint (n) [] {
        De => format!(" Nr.\u{a0}{n}"),
        Fr => format!(", point\u{a0}{n}"),
        Nl => format!(" punt\u{a0}{n}"),
        Zh => format!("第{n}点"),
        _ => format!("({n})")
    }
}

message! {
    /// “({letter})”
    ///
    /// Below a numbered point of an annex.
    LetterOfPoint (letter) [] {
        De => format!(" Buchst.\u{a0}{letter}"),
        Fr => format!("\u{a0}{letter})"),
        Nl => format!(" onder\u{a0}{letter}"),
        Zh => format!("({letter})项"),
        _ => format!("({letter})")
    }
}

message! {
    /// “Chapter {roman}”
    ///
    /// $roman: the Roman figure
    ///
    /// $hanzi: the same in Chinese characters
    Chapter (hanzi roman) [] {
        De => format!("Kapitel\u{a0}{roman}"),
        Fr => format!("chapitre\u{a0}{roman}"),
        Nl => format!("hoofdstuk\u{a0}{roman}"),
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
        De => format!(" Abschnitt\u{a0}{n}"),
        Fr => format!(", section\u{a0}{n}"),
        Nl => format!(" afdeling\u{a0}{n}"),
        Zh => format!("第{hanzi}节"),
        _ => format!(", Section {n}")
    }
}

message! {
    /// “Recital {list}”
    Recital (list) [] {
        De => format!("ErwGr.\u{a0}{list}"),
        Fr => format!("cons.\u{a0}{list}"),
        Nl => format!("overweging\u{a0}{list}"),
        Zh => format!("序言第{list}段"),
        _ => format!("Recital {list}")
    }
}

message! {
    /// “para. {list}”
    Para (list) [] {
        De => format!("Rn.\u{a0}{list}"),
        Fr => format!("par.\u{a0}{list}"),
        Nl => format!("punt\u{a0}{list}"),
        Zh => format!("第{list}段"),
        _ => format!("para. {list}")
    }
}

message! {
    /// “{from} to {to}”
    To (from to) [] {
        De => format!("{from} bis {to}"),
        Fr => format!("{from} à {to}"),
        Nl => format!("{from} tot en met {to}"),
        Zh => format!("{from}至{to}"),
        _ => format!("{from} to {to}")
    }
}

message! {
    /// “, {which} {what}”
    ///
    /// Which of the unnumbered parts.
    Part (what which) [] {
        De => format!(" {which} {what}"),
        Fr => format!(", {which} {what}"),
        Nl => format!(" {which} {what}"),
        Zh => format!("{which}{what}"),
        _ => format!(", {which} {what}")
    }
}

fixed! {
    /// “first”
    First {
        De => "erster",
        Fr => "premier",
        Nl => "eerste",
        Zh => "第一",
        _ => "first"
    }
}

fixed! {
    /// “second”
    SecondOf {
        De => "zweiter",
        Fr => "deuxième",
        Nl => "tweede",
        Zh => "第二",
        _ => "second"
    }
}

fixed! {
    /// “third”
    ThirdOf {
        De => "dritter",
        Fr => "troisième",
        Nl => "derde",
        Zh => "第三",
        _ => "third"
    }
}

fixed! {
    /// “fourth”
    Fourth {
        De => "vierter",
        Fr => "quatrième",
        Nl => "vierde",
        Zh => "第四",
        _ => "fourth"
    }
}

fixed! {
    /// “fifth”
    Fifth {
        De => "fünfter",
        Fr => "cinquième",
        Nl => "vijfde",
        Zh => "第五",
        _ => "fifth"
    }
}

fixed! {
    /// “last”
    Last {
        De => "letzter",
        Fr => "dernier",
        Nl => "laatste",
        Zh => "最后一",
        _ => "last"
    }
}

fixed! {
    /// “subparagraph”
    Subparagraph {
        De => "Unterabsatz",
        Fr => "alinéa",
        Nl => "alinea",
        Zh => "段",
        _ => "subparagraph"
    }
}

fixed! {
    /// “sentence”
    Sentence {
        De => "Satz",
        Fr => "phrase",
        Nl => "zin",
        Zh => "句",
        _ => "sentence"
    }
}

fixed! {
    /// “part”
    PartOf {
        De => "Teil",
        Fr => "membre de phrase",
        Nl => "deel",
        Zh => "部分",
        _ => "part"
    }
}

fixed! {
    /// “indent”
    Indent {
        De => "Gedankenstrich",
        Fr => "tiret",
        Nl => "streepje",
        Zh => "项",
        _ => "indent"
    }
}
