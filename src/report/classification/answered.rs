//! The answers of a description, for whoever checks them: each with its words, where it comes from, the
//! evidence for it, and whether anything was made of it.

use crate::explain::View;
use crate::report::RegimeResult;
use crate::report::answers::{given_state, state_words};
use crate::report::wire::AnswerState;
use solon_messages::Lang;

/// An answer of a description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::report) struct Told {
    /// The question's name.
    pub(in crate::report) fact: String,
    /// Its words.
    pub(in crate::report) ask: String,
    /// The answer in words.
    pub(in crate::report) words: String,
    /// Where it comes from, or why there is none.
    pub(in crate::report) state: AnswerState,
    /// The evidence for it.
    pub(in crate::report) evidence: Option<String>,
    /// Who gave it.
    pub(in crate::report) by: Option<String>,
    /// A remark on it.
    pub(in crate::report) note: Option<String>,
    /// Its line in the description.
    pub(in crate::report) line: Option<u32>,
    /// The question does not apply, so that the answer is not used.
    pub(in crate::report) unused: bool,
}

/// What a regime was told of a system, in the order of its vocabulary.
pub(super) fn answered(result: &RegimeResult<'_>, lang: Lang) -> Vec<Told> {
    let view: View<'_> = result.view();
    let (program, outcome) = (result.program, result.outcome);
    let idle = [&outcome.not_applicable, &outcome.not_applicable_none];
    let answers = result.facts.answered();
    let told = answers.map(|(fact, answer)| Told {
        fact: program.facts[fact].name.clone(),
        ask: program.facts[fact].ask.get(lang).to_owned(),
        words: state_words(&view, fact, None, lang),
        state: given_state(Some(answer)),
        evidence: answer.evidence.clone(),
        by: answer.by.clone(),
        note: answer.note.clone(),
        line: Some(answer.line).filter(|line| *line > 0),
        unused: idle.iter().any(|facts| facts.contains(&fact)),
    });
    told.collect()
}
