//! The languages, and the keys by area.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

languages! {
    En "en" "English",
    Zh "zh" "Chinese",
}

pub mod answer;
pub mod cleared;
pub mod consequence;
pub mod days;
pub mod description;
pub mod document;
pub mod duty;
pub mod figure;
pub mod fine;
pub mod follow;
pub mod known;
pub mod organisation;
pub mod phrase;
pub mod report;
pub mod role;
pub mod text;
pub mod word;
