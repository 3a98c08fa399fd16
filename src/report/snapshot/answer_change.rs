//! How an answer of one description stands to that of another, as the JSON has it.

use serde::Serialize;

use super::tree::Item;

/// An answer that differs.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerChange {
    /// The question.
    pub fact: String,
    /// What became of its answer.
    pub change: AnswerMove,
    /// As it was; null where there was none.
    pub old: Option<Item>,
    /// As it is; null where there is none.
    pub new: Option<Item>,
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerMove {
    /// It is another one: nothing fits both.
    Changed,
    /// Nothing was known, something is.
    First,
    /// Something was known, nothing is.
    NoLonger,
    /// More, less or other things are known, or one of the two is assumed: it may be the same.
    Perhaps,
    /// The same; on one side it is assumed.
    Basis,
}

impl AnswerMove {
    /// Whether it may be that the system changed, and is not known.
    pub(super) fn is_unclear(self) -> bool {
        matches!(
            self,
            AnswerMove::First | AnswerMove::NoLonger | AnswerMove::Perhaps
        )
    }
}
