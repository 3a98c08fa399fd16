//! A pack with the law of a question, and what can be asked of several at once.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::known::Known;
use super::{Error, ErrorKind, Pack};
use crate::analyse::Memory;
use crate::diagnostic::did_you_mean;
use crate::eval::Query;
use crate::program::{AmendmentId, FactId, Followed, Kind, Law, Status};

/// A regime with its law: what a description is put to.
#[derive(Debug)]
#[non_exhaustive]
pub struct Regime {
    /// Its pack.
    pub pack: Arc<Pack>,
    /// The law of the question, compiled.
    pub law: Law,
    /// What a verdict hangs on of it.
    pub(super) cone: OnceLock<Law>,
    /// Verdicts that were worked out.
    pub(super) known: OnceLock<Known>,
    /// What is kept of systems that were looked at, by the cone.
    pub(super) memory: Memory,
    /// The law with each act alone that is not in force.
    pub(super) pending: OnceLock<Vec<(AmendmentId, Law)>>,
    /// The day and the readings.
    pub query: Query,
    /// Sources that are followed, with the readings that they gave.
    pub followed: Vec<Followed>,
}

/// The regimes of a question, in order.
pub(super) type Regimes = Arc<[Arc<Regime>]>;

impl Regime {
    /// What a verdict hangs on of the law, made at the first call.
    pub(super) fn cone(&self) -> &Law {
        self.cone.get_or_init(|| self.law.cone())
    }

    /// Its questions of some names.
    pub(super) fn named(&self, names: &[String]) -> Vec<FactId> {
        let program = self.pack.program();
        names.iter().filter_map(|name| program.fact(name)).collect()
    }

    /// Verdicts that were worked out, none at the first call.
    pub(super) fn known(&self) -> &Known {
        self.known.get_or_init(|| Known::under(self.cone()))
    }

    /// The law with each amendment alone that is adopted or proposed and not consulted, made at the
    /// first call. One for which no day is expected counts from the day asked for.
    pub(super) fn pending(&self) -> &[(AmendmentId, Law)] {
        self.pending.get_or_init(|| {
            let program = self.pack.program();
            let amendments = program.amendments.iter();
            let consulted = |id| self.law.amendments.iter().any(|(known, _)| *known == id);
            amendments
                .filter_map(|(id, amendment)| {
                    let day = match amendment.status {
                        Status::Adopted(day) | Status::Proposed(day) => day,
                        Status::InForce(_) | Status::Withdrawn | Status::Standing => return None,
                    };
                    if consulted(id) {
                        return None;
                    }
                    let mut view = self.law.view.clone();
                    view.with.push((id, Some(day.unwrap_or(self.query.on))));
                    // One that comes after another without a day has none either.
                    Some((id, program.consult(&view).ok()?))
                })
                .collect()
        })
    }
}

/// Checks that some duty binds a role.
pub(super) fn check_role<'a>(
    packs: impl Iterator<Item = &'a Pack>,
    role: &str,
) -> Result<(), Error> {
    let bound: BTreeSet<&str> = packs
        .flat_map(|p| p.program().provisions.values())
        .filter(|p| p.kind == Kind::Duty)
        .flat_map(|p| p.body.binds.iter().map(String::as_str))
        .collect();
    if bound.contains(role) {
        return Ok(());
    }
    let near = did_you_mean(role, bound.iter().copied()).unwrap_or_else(|| {
        let known: Vec<&str> = bound.into_iter().collect();
        format!("there are: {}", known.join(", "))
    });
    let message = format!("there is no role `{role}`; {near}");
    Err(Error::new(ErrorKind::Role, message))
}
