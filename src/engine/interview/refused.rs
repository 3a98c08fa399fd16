//! Answers that no regime of an interview can take.

use crate::diagnostic::{Code, Diagnostic};
use crate::engine::{Error, ErrorKind, Record};
use crate::pack;
use crate::source::Span;

/// An answer to a question that nobody asks here, found in its text.
pub(super) fn no_question(fact: &str, record: &Record) -> Error {
    let message = match pack::asked_by(fact) {
        Some(pack) => format!("`{fact}` is asked by `{pack}`, which this interview does not ask"),
        None => format!("no regime of this interview asks `{fact}`"),
    };
    let error = Error::new(ErrorKind::Description, message.clone());
    let Some(source) = record.first().map(|r| &r.source) else {
        return error;
    };
    let at = source.text.find(fact).unwrap_or(0);
    let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let span = Span {
        source: source.id,
        start: place(at),
        end: place(at + fact.len()),
    };
    let found = Diagnostic::new(Code::UnknownKey, span, message);
    error.with(vec![found], vec![source.clone()])
}
