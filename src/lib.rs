//! The front page of the crate is its README; a tour of its modules follows.
//!
#![doc = include_str!("../README.md")]
//!
//! # A tour of the crate
//!
//! Texts are read by [`syntax`], checked by [`check`] into a [`program`], which
//! [`program::Program::consult`] compiles, for the law of a day, into one graph of formulas. A
//! description of a system is read by [`facts`]; [`eval`] walks the graph; [`explain`] and
//! [`report`] say what came of it. [`pack`] ties texts to programs and holds the bundled packs.
//!
//! ```
//! use solon::eval::{evaluate, Query};
//! use solon::facts::{read, Format};
//! use solon::pack;
//! use solon::program::LawView;
//!
//! let bundled = pack::find_bundled(pack::DEFAULT).unwrap();
//! let find = |id: &str| pack::find_bundled(id).map(pack::Bundled::text);
//! let loaded = pack::load(&bundled.text(), &find, false);
//! let program = &loaded.program;
//!
//! let text = include_str!("../examples/cv-ranker.yaml");
//! let records = read(program, &|_| None, "cv-ranker.yaml", text, Format::Yaml, &|_| Err(String::new()));
//! let description = records[0].outcome.as_ref().unwrap();
//!
//! let law = program.consult(&LawView::default()).unwrap();
//! let query = Query { on: "2026-11-24".parse().unwrap(), readings: Vec::new() };
//! let outcome = evaluate(program, &law, &description.facts, &query);
//! let risk = &outcome.scales[0];
//! assert!(risk.decided());
//! let days = risk.applies.as_ref().unwrap();
//! assert_eq!(days.from.unwrap().to_string(), "2027-12-02");
//! ```

pub use solon_check::check;
pub use solon_language::{diagnostic, source, syntax};
pub use solon_law::{program, words};
pub use solon_proof::analyse;
pub use solon_testing::{prove, trial};
pub use solon_verdict::{eval, explain, facts};

mod overall;
pub mod pack;
pub mod pages;
pub mod report;

#[cfg(feature = "cli")]
pub mod cli;
