//! Classifies AI systems by written law. A pack of rules is a regime, such as the EU AI Act; a
//! description of a system answers questions that the rules ask; what comes out is the level of the
//! system with the rules that give it, its duties with their days, and what is still unknown, with what
//! it could change. Unknown is a value: nothing has to be answered to get an answer.
//!
//! ```
//! use solon::Engine;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let engine = Engine::bundled("eu-ai-act")?;
//!     let question = engine.question().on("2026-11-24")?;
//!     let question = question.reading("emotion_needs_biometrics", "any_data")?;
//!     let text = std::fs::read_to_string("examples/cv-ranker.yaml")?;
//!     let answer = question.classify(&text)?;
//!     assert_eq!(answer.overall().to_string(), "high");
//!     println!("{}", answer.to_text()); // or to_whole_text(), to_json(), to_markdown(), to_sarif()
//!     for duty in answer.duties("provider")? {
//!         println!("{} {}", duty.id, duty.title);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! # A tour
//!
//! - **[`Engine`]** holds one or several packs: bundled ones by name ([`Engine::bundled`]), folders and
//!   other texts through a reader of yours ([`Engine::load`]), or any mixture ([`Engine::new`] with
//!   [`Pack`]s). A [`Pack`] exists only without errors. The library opens no file and reads no clock.
//! - **[`Question`]** says what is asked: the day ([`Question::on`]), the law as known on another day
//!   ([`Question::law`]), proposals ([`Question::with`]), readings of contested points
//!   ([`Question::reading`], [`Question::follow`]), one regime of several ([`Question::under`],
//!   [`Question::only`]), the [`Lang`]uage. [`Question::reached`] tells which of them a description
//!   reaches at all. Its laws are compiled once; share it between threads.
//! - **[`Question::classify`]** takes one description, [`Question::classify_all`] many, of which a bad
//!   one is an error in its place. A description is a `&str` or an [`Input`], which has a name, a
//!   [`Format`] and a reader for the file on an organisation.
//! - **[`Question::interview`]** asks about a system question by question, the most decisive first, until
//!   nothing that is not answered can matter ([`Interview`]).
//! - **[`Answer`]** renders itself ([`Answer::to_text`], [`Answer::to_json`], [`Answer::to_markdown`],
//!   [`Answer::to_sarif`]), lists [duties](Answer::duties), and gives the bare [`Verdict`] per regime:
//!   levels, rules, days, scope, open questions, readings that matter. [`Question::verdict`] goes there
//!   directly.
//! - **[`Verifier`]** makes reports again of what they keep of themselves, and says what differs.
//! - **[`Error`]** is the only error. Printed, it is a sentence, followed by every finding with its
//!   place, code and help; [`Error::kind`] is for programs.
//!
//! What a pack says, and how to write one, is told in the guides of the repository; what a code of a
//! finding means, by [`pages::page`].
//!
//! # The floors below
//!
//! The modules serve tools that do more than classify: checkers, test runners, editors, the command
//! line. They change with the engine and are **not covered by any promise**; of the library only what
//! stands at the root is. Texts are read by [`syntax`] and checked by [`check`] into a [`program`], with
//! errors or without ([`pack::load`]); [`program::Program::consult`] compiles the law of a day into one
//! graph of formulas; a description becomes [`facts`]; [`eval`] walks the graph and [`analyse`] makes its
//! answers exact; [`explain`] says why, [`report`] lays it out; [`trial`] and [`prove`] test rules.

pub use solon_check::check;
pub use solon_language::{diagnostic, source, syntax};
pub use solon_law::{program, words};
pub use solon_proof::analyse;
pub use solon_testing::{prove, trial};
pub use solon_verdict::{eval, explain, facts};

mod engine;
mod overall;
pub mod pack;
pub mod pages;
pub mod report;

pub use engine::{
    Alike, Answer, Engine, Error, ErrorKind, Input, Interview, Judgement, Lang, Levels, Line, Once,
    OpenQuestion, OtherReadings, Overall, Pack, Question, Record, Regime, RegimeVerdict,
    ScaleVerdict, UnknownLang, Verdict, Verifier, day, nearest_bundled,
};
pub use eval::{Run as Days, Verdict as Scope};
pub use facts::Format;
pub use jiff::civil::Date;
pub use pack::PackText;
pub use report::{DutyReport, Finding, Report, System};

/// The examples of the README, run with those of this page.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
