//! The languages, and the keys by area.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

languages! {
    /// English.
    En "en",
    /// Esperanto.
    Eo "eo",
    /// Chinese.
    Zh "zh",
}

pub mod greeting;
