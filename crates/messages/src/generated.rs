//! The languages, and the keys by area.
//!
//! Generated from the files of words by `SOLON_WRITE=1 cargo test -p solon-messages`.

languages! {
    En "en" "English",
    De "de" "German",
    Fr "fr" "French",
    Nl "nl" "Dutch",
    Zh "zh" "Chinese",
}

pub mod answer;
pub mod ask;
pub mod asking;
pub mod calendar;
pub mod called;
pub mod change;
pub mod cleared;
pub mod consequence;
pub mod crosswalk;
pub mod days;
pub mod described;
pub mod description;
pub mod document;
pub mod duty;
pub mod explain;
pub mod figure;
pub mod fine;
pub mod follow;
pub mod glance;
pub mod interview;
pub mod item;
pub mod known;
pub mod mark;
pub mod matrix;
pub mod moves;
pub mod near;
pub mod organisation;
pub mod overview;
pub mod page;
pub mod pending;
pub mod phrase;
pub mod place;
pub mod plain;
pub mod register;
pub mod report;
pub mod rests;
pub mod review;
pub mod role;
pub mod rows;
pub mod scan;
pub mod screen;
pub mod sheet;
pub mod stay;
pub mod tell;
pub mod terminal;
pub mod text;
pub mod time;
pub mod verify;
pub mod word;
