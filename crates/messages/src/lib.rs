//! The words of the engine: every sentence it says, by key and language. A key is a type with the
//! parameters of its text as fields, so that a key or a parameter that there is not does not
//! compile. The texts stand in `messages/`, one file per language in the syntax of Project Fluent;
//! `SOLON_WRITE=1 cargo test -p solon-messages` writes [`generated`](crate) from them.
//!
//! Marks between words stand here as well. What is composed by the grammar of a language (the way
//! laws are cited, where a line may break) is no text and does not stand here.

#[macro_use]
mod macros;
mod count;
mod generated;
mod lang;

pub use count::Count;
pub use generated::*;
pub use lang::UnknownLang;
