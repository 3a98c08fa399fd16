//! Regimes that a description chooses by its answers: `--pack reached` asks those of the bundled regimes
//! that it reaches, and whoever names no pack is told which further ones it surely does.

use std::collections::BTreeMap;

use super::Stop;
use super::files::{self, REACHED};
use super::inquiry::{self, Inquiry};
use solon::eval::Reach;
use solon::pack::{self, Need};
use solon::{Question, Record};

/// The packs of a call, and which of them are asked only where a description reaches them.
pub(super) struct Choice {
    /// The packs, in order.
    pub(super) packs: Vec<String>,
    if_reached: Vec<bool>,
    default: bool,
    /// For each choice of regimes that was met, the question put to them.
    met: BTreeMap<Vec<bool>, Question>,
}

/// What one description is asked.
pub(super) struct Asked {
    /// The question, put to the regimes that it reaches and to those that were named.
    pub(super) question: Question,
    /// The ids of the regimes that it does not reach.
    pub(super) not_reached: Vec<String>,
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
            met: BTreeMap::new(),
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

    /// What a description is asked, of a question that is put to all packs. Where it reaches none of
    /// them, all are asked: each then says itself that it does not govern the system.
    pub(super) fn of(&mut self, question: &Question, record: &Record) -> Result<Asked, Stop> {
        let all = |question: &Question| Asked {
            question: question.clone(),
            not_reached: Vec::new(),
        };
        if !self.if_reached.contains(&true) {
            return Ok(all(question));
        }
        let reached = question.reached(record)?;
        let keep = self.if_reached.iter().zip(&reached);
        let keep: Vec<bool> = keep
            .map(|(asked, reach)| !asked || reach.is_some_and(|r| r != Reach::No))
            .collect();
        if !keep.contains(&true) || !keep.contains(&false) {
            return Ok(all(question));
        }
        let regimes = question.regimes()?;
        let ids = regimes.iter().map(|r| r.pack.id().to_owned());
        let not_reached = ids.zip(&keep).filter(|(_, kept)| !**kept);
        let not_reached = not_reached.map(|(id, _)| id).collect();
        if !self.met.contains_key(&keep) {
            let part = question.clone().only(&keep);
            // Compiled once for all that choose so.
            part.regimes()?;
            self.met.insert(keep.clone(), part);
        }
        let part = self.met.get(&keep).unwrap_or(question);
        Ok(Asked {
            question: part.clone(),
            not_reached,
        })
    }
}

/// Bundled regimes that nobody asked and that a description surely reaches, by the ids of their packs.
pub(super) fn further(o: &Inquiry, record: &Record) -> Result<Vec<String>, Stop> {
    let mut packs = Vec::new();
    for name in files::not_among(&[pack::DEFAULT.to_owned()]) {
        // Most packs need not be read for that.
        let needs = pack::find_bundled(&name).map_or(&[][..], |b| b.needs);
        let has = |(fact, values): &Need| record.surely_has(fact, values);
        if needs.iter().all(has) {
            packs.push(files::load_clean(&name, false)?);
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
