//! The law as data: the checked program, what it is on a day, and its conditions in words. Has never
//! heard of texts.

pub mod program;
pub mod words;
