//! The languages, and the keys by area.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

languages! {
    En "en" "English",
    Eo "eo" "Esperanto",
    Zh "zh" "Chinese",
}

pub mod greeting;
