//! The languages, and the keys by area.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

languages! {
    En "en" "English",
    Zh "zh" "Chinese",
}

pub mod answer;
pub mod ask;
pub mod change;
pub mod consequence;
pub mod description;
pub mod figure;
pub mod item;
pub mod near;
pub mod organisation;
pub mod overview;
pub mod phrase;
pub mod scan;
pub mod time;
pub mod word;
