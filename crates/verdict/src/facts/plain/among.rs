//! Lines that are plain for every one of several programs, read once for all of them.

use std::collections::{BTreeMap, BTreeSet};

use super::{About, Field, Habit, Plain, Said, Told};
use solon_law::program::{FactId, Program};

/// Reads lines that are plain for several programs.
#[derive(Debug)]
pub struct PlainAmong {
    plain: Plain,
    /// By program, which of its questions each field is.
    facts: Vec<Vec<Option<FactId>>>,
}

impl PlainAmong {
    /// For the questions of several programs. One that two of them read in other ways is answered plainly for
    /// none.
    #[must_use]
    pub fn of(programs: &[&Program]) -> PlainAmong {
        let mut known: BTreeMap<&str, Field> = BTreeMap::new();
        let mut apart: BTreeSet<&str> = BTreeSet::new();
        for program in programs {
            for (id, fact) in program.asked() {
                let name = fact.name.as_str();
                let own = Field::of(program, id, fact);
                let own = own.filter(|_| program.fact(name) == Some(id));
                match (own, known.get(name)) {
                    (Some(own), None) => drop(known.insert(name, own)),
                    (Some(own), Some(other)) if own.takes == other.takes => {}
                    _ => drop(apart.insert(name)),
                }
            }
        }
        // What one of them asks and another works out is left to the reader that knows all.
        let of = |name: &str| -> Vec<Option<FactId>> {
            let asked = |program: &&Program| {
                let fact = program.fact(name)?;
                program.facts[fact].is_asked().then_some(fact)
            };
            programs.iter().map(asked).collect()
        };
        let (mut fields, mut facts) = (Vec::new(), vec![Vec::new(); programs.len()]);
        for (name, field) in known {
            let own = of(name);
            let mut all = programs.iter().zip(&own);
            let worked_out = all.any(|(p, own)| own.is_none() && p.fact(name).is_some());
            if apart.contains(name) || worked_out {
                continue;
            }
            fields.push(field);
            for (facts, own) in facts.iter_mut().zip(own) {
                facts.push(own);
            }
        }
        PlainAmong {
            plain: Plain::with(fields),
            facts,
        }
    }

    /// Nothing is expected yet.
    #[must_use]
    pub fn habit(&self) -> Habit {
        self.plain.habit()
    }

    /// As [`Plain::read`]; answers are told by fields.
    pub fn read<'t>(
        &self,
        line: &'t str,
        habit: &mut Habit,
        answer: impl FnMut(usize, &Said),
    ) -> Option<About<'t>> {
        self.plain.fields(line, habit, ByField(answer))
    }

    /// Which question of a program a field is, by their positions.
    #[must_use]
    pub fn fact(&self, program: usize, field: usize) -> Option<FactId> {
        *self.facts.get(program)?.get(field)?
    }

    /// How many fields there are.
    #[must_use]
    pub fn fields(&self) -> usize {
        self.plain.fields.len()
    }
}

/// Who is told answers by fields.
struct ByField<F>(F);

impl<F: FnMut(usize, &Said)> Told for ByField<F> {
    fn bool(&mut self, at: usize, _: &Field, yes: bool) {
        self.0(at, &Said::Bool(yes));
    }

    fn said(&mut self, at: usize, _: &Field, said: &Said) {
        self.0(at, said);
    }
}
