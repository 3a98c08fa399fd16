//! What the amendments of another regime change of it, in the ids of the program that reads it.

use super::Embedding;
use crate::program::{Amendment, Change, Operation, regime};

impl Embedding<'_> {
    pub(super) fn amendment(&self, amendment: &Amendment) -> Amendment {
        Amendment {
            name: regime::named(self.id, &amendment.name),
            title: amendment.title.clone(),
            instrument: amendment.instrument.map(|i| self.instruments[i]),
            status: amendment.status,
            published: amendment.published,
            after: amendment.after.iter().map(|a| self.amendments[a]).collect(),
            operations: amendment
                .operations
                .iter()
                .map(|o| self.operation(o))
                .collect(),
        }
    }

    fn operation(&self, operation: &Operation) -> Operation {
        match operation {
            Operation::Amend(patterns, change) => {
                Operation::Amend(self.patterns(patterns), Box::new(self.change(change)))
            }
            Operation::Define(d, body) => Operation::Define(self.defines[d], self.define(body)),
            Operation::Default(i, reading) => Operation::Default(self.interpretations[i], *reading),
            Operation::Scope(clause, applies, cond) => Operation::Scope(
                regime::named(self.id, clause),
                applies.as_ref().map(|w| self.windows(w)),
                cond.as_ref().map(|c| self.cond(c)),
            ),
            Operation::Repeal(patterns) => Operation::Repeal(self.patterns(patterns)),
        }
    }

    fn change(&self, change: &Change) -> Change {
        Change {
            title: change.title.clone(),
            cites: self.cites(&change.cites),
            applies: change.applies.as_ref().map(|w| self.windows(w)),
            when: change.when.as_ref().map(|c| self.cond(c)),
            unless: self.limbs(&change.unless),
            drops: change.drops.clone(),
            then: change.then.as_ref().map(|t| self.given(t)),
            by: self.by(&change.by),
            binds: change.binds.clone(),
            burden: change.burden.clone(),
            notes: change.notes.clone(),
            must: None,
            permission: false,
            due: None,
            review: None,
            form: None,
            limits: None,
            moves: None,
        }
    }
}
