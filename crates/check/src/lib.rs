//! Files to a program and all findings. Alone knows both text and meaning.

pub mod check;
pub mod pack;
