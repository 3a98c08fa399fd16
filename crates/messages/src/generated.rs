//! The languages, and the keys by area.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

languages! {
    /// English: the language that the others are measured by.
    En "en",
    /// Chinese (simplified).
    Zh "zh",
}

pub mod consequence;
pub mod phrase;
pub mod word;
