//! Rules that are not met, and why the law draws the line there.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

use super::Lang;

fixed! {
    /// “Not met, where the law draws the line”
    Heading {
        De => "Nicht erfüllt, wo das Recht die Grenze zieht",
        Fr => "Conditions non remplies, là où la loi fixe la limite",
        Nl => "Niet vervuld, waar de wet de grens trekt",
        Zh => "因法律划定的界限而不适用",
        _ => "Not met, where the law draws the line"
    }
}

message! {
    /// “not “{what}”: {because}{places}”
    ///
    /// $places stand in brackets.
    Reason (because places what) [] {
        De => format!("nicht „{what}“: {because}{places}"),
        Fr => format!("non rempli «\u{202f}{what}\u{202f}»\u{202f}: {because}{places}"),
        Nl => format!("niet “{what}”: {because}{places}"),
        Zh => format!("不符合“{what}”：{because}{places}"),
        _ => format!("not “{what}”: {because}{places}")
    }
}
