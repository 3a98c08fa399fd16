//! A pack that builds on another: what of the program is its own, and the same law without some of it.
//!
//! The program of such a pack holds all that the other pack says, and what it says itself. Its `amend`
//! and `repeal` without an amendment are operations of one that stands on every day
//! ([`Status::Standing`]). Whether it asks for more or for less than the other pack is proved elsewhere,
//! of programs made here.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    Amendment, AmendmentId, Citation, FactId, Operation, Owner, PatternSet, Program, ProvisionId,
    RoleId, ScaleId, ScopeId, Status, Text, regime,
};

/// What a pack that builds on another says itself.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Extends {
    /// The other pack, by its position among the packs.
    pub base: usize,
    /// Its provisions.
    pub provisions: BTreeSet<ProvisionId>,
    /// Its scales.
    pub scales: BTreeSet<ScaleId>,
    /// Its scopes.
    pub scopes: BTreeSet<ScopeId>,
    /// Its clauses, of its scopes and of the other's: the scope, and the position in it.
    pub clauses: BTreeSet<(ScopeId, usize)>,
    /// Its roles.
    pub roles: BTreeSet<RoleId>,
    /// Its amendments, and what it changes on every day.
    pub amendments: BTreeSet<AmendmentId>,
    /// What it says that asks for less than the other pack does.
    pub loosens: Vec<Loosening>,
}

/// Something that a pack says of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Own {
    /// An operation of an amendment.
    Operation(AmendmentId, usize),
    /// A provision.
    Provision(ProvisionId),
    /// A clause of a scope.
    Clause(ScopeId, usize),
}

/// Something that asks for less than the pack on which its own builds, and says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loosening {
    /// What does.
    pub by: Own,
    /// Why.
    pub because: Text,
    /// Who allows it.
    pub cites: Vec<Citation>,
}

impl Program {
    /// Everything that a pack which builds on another says itself and that may change what the other
    /// asks for; nothing for a pack that builds on none.
    #[must_use]
    pub fn own(&self) -> Vec<Own> {
        let Some(extends) = &self.extends else {
            return Vec::new();
        };
        let operations = extends.amendments.iter().flat_map(|a| {
            let all = 0..self.amendments[a].operations.len();
            all.map(|at| Own::Operation(*a, at))
        });
        let provisions = extends.provisions.iter().map(|p| Own::Provision(*p));
        let clauses = extends.clauses.iter().map(|(s, at)| Own::Clause(*s, *at));
        operations.chain(provisions).chain(clauses).collect()
    }

    /// Whether something is the pack's own: no name of a pack that it uses, and nothing of one on which it
    /// builds. That is tried by the tests of that pack.
    #[must_use]
    pub fn is_own(&self, owner: Owner) -> bool {
        let last = |pack: usize| pack + 1 == self.packs.len();
        let own = self.extends.as_ref();
        match owner {
            Owner::Define(id) => last(self.defines[id].pack),
            Owner::Reading(id, _) => last(self.interpretations[id].pack),
            Owner::Decision(id) => last(self.decisions[id].pack),
            Owner::Score(id) => last(self.scores[id].pack),
            Owner::Role(id) => own.is_none_or(|own| own.roles.contains(&id)),
            Owner::Provision(id) => own.is_none_or(|own| own.provisions.contains(&id)),
            Owner::Clause(scope, clause) => {
                own.is_none_or(|own| own.clauses.contains(&(scope, clause)))
            }
        }
    }

    /// Whether a question is the pack's own, and lent by none that it uses.
    #[must_use]
    pub fn asks_itself(&self, fact: FactId) -> bool {
        self.facts[fact].pack + 1 == self.packs.len()
    }

    /// How many contested points the pack has of its own.
    #[must_use]
    pub fn own_points(&self) -> usize {
        let points = self.interpretations.ids();
        points
            .filter(|i| self.is_own(Owner::Reading(*i, 0)))
            .count()
    }

    /// How many amendments the pack has of its own, without what it changes on every day.
    #[must_use]
    pub fn own_amendments(&self) -> usize {
        let own = |id: AmendmentId| {
            let built = self.extends.as_ref();
            built.is_none_or(|own| own.amendments.contains(&id))
        };
        let all = self.amendments.iter().filter(|(id, a)| {
            regime::of(&a.name).is_none() && a.status != Status::Standing && own(*id)
        });
        all.count()
    }

    /// The same program without some of what its pack says itself; everything keeps its id.
    #[must_use]
    pub fn without(&self, left_out: &BTreeSet<Own>) -> Program {
        let mut out = self.clone();
        // What an amendment inserts that was withdrawn is never law.
        let withdrawn = out.amendments.push(Amendment {
            name: String::new(),
            title: Text::default(),
            instrument: None,
            status: Status::Withdrawn,
            published: None,
            after: Vec::new(),
            operations: Vec::new(),
        });
        for own in left_out {
            match own {
                Own::Operation(a, at) => {
                    let operations = &mut out.amendments[a].operations;
                    if let Some(operation) = operations.get_mut(*at) {
                        *operation = Operation::Repeal(PatternSet::default());
                    }
                }
                Own::Provision(p) => out.provisions[p].inserted_by = Some(withdrawn),
                Own::Clause(s, at) => {
                    if let Some(clause) = out.scopes[s].clauses.get_mut(*at) {
                        clause.inserted_by = Some(withdrawn);
                    }
                }
            }
        }
        out
    }
}
