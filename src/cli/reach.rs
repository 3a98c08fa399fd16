//! Regimes that a description chooses by its answers: `--pack reached` asks those of the bundled regimes
//! that it reaches, and whoever names no pack is told which further ones it surely does.

use super::files::{self, REACHED};
use super::inquiry::{self, Inquiry, Prepared};
use super::{Exit, Run, Stop};
use solon::eval::Reach;
use solon::pack::{self, Need};
use solon::report::RejectedRecord;
use solon::{Answer, Question, Record};

/// The packs of a call, and which of them are asked only where a description reaches them.
pub(super) struct Choice {
    /// The packs, in order.
    pub(super) packs: Vec<String>,
    if_reached: Vec<bool>,
    default: bool,
    /// The question put to all packs, which knows that descriptions choose among them.
    whole: Option<Question>,
}

impl Choice {
    /// Reads what stands behind `--pack`.
    pub(super) fn read(named: &[String]) -> Choice {
        let (mut packs, mut if_reached) = (Vec::new(), Vec::new());
        let reached = |name: &String| name == REACHED;
        let plain: Vec<String> = named.iter().filter(|n| !reached(n)).cloned().collect();
        if !plain.is_empty() || !named.iter().any(reached) {
            packs = files::chosen(&plain);
            if_reached.resize(packs.len(), false);
        }
        if named.iter().any(reached) {
            let known: Vec<String> = packs.iter().chain(&plain).cloned().collect();
            packs.extend(files::not_among(&known));
            if_reached.resize(packs.len(), true);
        }
        Choice {
            packs,
            if_reached,
            default: named.is_empty(),
            whole: None,
        }
    }

    /// For each pack whether it is asked only where a description reaches it.
    pub(super) fn if_reached(&self) -> &[bool] {
        &self.if_reached
    }

    /// Whether no pack was named.
    pub(super) fn is_default(&self) -> bool {
        self.default
    }

    /// A question that is put to all packs, of which it knows which descriptions choose.
    pub(super) fn put(&self, question: Question) -> Question {
        question.if_reached(&self.if_reached)
    }

    /// What a description is asked, of a question that is put to all packs.
    pub(super) fn of(&mut self, question: &Question, record: &Record) -> Result<Question, Stop> {
        let put = || question.clone().if_reached(&self.if_reached);
        let whole = self.whole.get_or_insert_with(put);
        Ok(whole.put_to(record)?)
    }
}

/// Puts a question to the regimes that each record chooses, and tells in order what comes of it: an
/// answer, or why the record could not be read.
pub(super) fn each(
    prepared: &Prepared,
    choice: &mut Choice,
    mut tell: impl FnMut(Result<Answer, RejectedRecord>),
) -> Run {
    let mut exit = Exit::Done;
    inquiry::complain(prepared.rejected());
    for record in &prepared.records {
        if record.rejected().is_some() {
            exit = exit.worse(Exit::Input);
            if let Some(rejection) = record.rejection() {
                tell(Err(rejection));
            }
            continue;
        }
        let asked = choice.of(&prepared.question, record)?;
        tell(Ok(asked.answer(record)?));
    }
    Ok(exit)
}

/// Bundled regimes that nobody asked and that a description surely reaches, by the ids of their packs.
pub(super) fn further(o: &Inquiry, record: &Record) -> Result<Vec<String>, Stop> {
    let mut packs = Vec::new();
    for name in files::not_among(&[pack::DEFAULT.to_owned()]) {
        // Most packs need not be read for that.
        let needs = pack::find_bundled(&name).map_or(&[][..], |b| b.needs);
        let has = |(fact, values): &Need| record.surely_has(fact, values);
        if needs.iter().all(has) {
            packs.push(files::pack(&name)?);
        }
    }
    if packs.is_empty() {
        return Ok(Vec::new());
    }
    let question = inquiry::dated(o, packs)?;
    let reached = question.reached(record)?;
    let regimes = question.regimes()?;
    let surely = regimes.iter().zip(reached);
    let surely = surely.filter(|(_, reach)| *reach == Some(Reach::Surely));
    Ok(surely.map(|(r, _)| r.pack.id().to_owned()).collect())
}
