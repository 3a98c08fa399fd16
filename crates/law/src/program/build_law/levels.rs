//! How deep conditions build on one another. Whoever builds, tells or compares formulas goes down them
//! by functions that call themselves, and a stack is finite: so there is a bound.

use std::mem;

use super::{Builder, Built, Key};
use crate::program::{Cond, ConsultError, MAX_LEVELS, NodeId};

/// On how much something stands.
#[derive(Clone, Copy, Default)]
pub(super) struct Tall {
    levels: usize,
    /// The first name on the way down.
    top: Option<Key>,
}

/// A formula that was built, and on how much it stands.
#[derive(Clone, Copy)]
pub(super) struct Made {
    pub(super) node: NodeId,
    below: Tall,
}

impl Key {
    /// How many levels it is by itself. However many rows there are before one, they do not stand on one
    /// another.
    fn levels(self) -> usize {
        usize::from(!matches!(self, Key::Earlier(..)))
    }
}

/// How many levels a condition is by itself: one where it has parts.
fn levels(cond: &Cond) -> usize {
    usize::from(matches!(
        cond,
        Cond::And(_)
            | Cond::Or(_)
            | Cond::Not(_)
            | Cond::Limbs { .. }
            | Cond::Counted { .. }
            | Cond::Classified(_)
    ))
}

impl Builder<'_> {
    pub(super) fn cond(&mut self, cond: &Cond) -> Built {
        let beside = self.down(levels(cond))?;
        let node = self.condition(cond)?;
        self.up(levels(cond), None, beside);
        Ok(node)
    }

    /// Something with a name, which is now being made.
    pub(super) fn named(&mut self, key: Key) -> Built {
        let beside = self.down(key.levels())?;
        let node = self.make(key)?;
        let below = self.up(key.levels(), Some(key), beside);
        self.done.insert(key, Made { node, below });
        Ok(node)
    }

    /// Something with a name that was made before.
    pub(super) fn known(&mut self, key: Key, made: Made) -> Built {
        let tall = Tall {
            levels: made.below.levels + key.levels(),
            top: Some(key),
        };
        self.stand_on(tall)?;
        Ok(made.node)
    }

    /// What is kept elsewhere than under a key: made now.
    pub(super) fn kept(
        &mut self,
        make: impl FnOnce(&mut Self) -> Built,
    ) -> Result<Made, ConsultError> {
        let beside = self.down(0)?;
        let node = make(self)?;
        let below = self.up(0, None, beside);
        Ok(Made { node, below })
    }

    /// The same, made before.
    pub(super) fn read(&mut self, made: Made) -> Built {
        self.stand_on(made.below)?;
        Ok(made.node)
    }

    /// Forgets where a walk was that found a fault.
    pub(super) fn surface(&mut self) {
        self.doing.clear();
        self.deep = 0;
        self.tall = Tall::default();
    }

    /// Goes down so many levels; gives the tallest of what was met beside it so far.
    fn down(&mut self, levels: usize) -> Result<Tall, ConsultError> {
        self.deep += levels;
        self.bounded(Tall::default())?;
        Ok(mem::take(&mut self.tall))
    }

    /// Comes up again; gives the tallest of what was met there.
    fn up(&mut self, levels: usize, name: Option<Key>, beside: Tall) -> Tall {
        self.deep -= levels;
        let below = mem::replace(&mut self.tall, beside);
        self.beside(Tall {
            levels: below.levels + levels,
            top: name.or(below.top),
        });
        below
    }

    fn stand_on(&mut self, tall: Tall) -> Result<(), ConsultError> {
        self.bounded(tall)?;
        self.beside(tall);
        Ok(())
    }

    fn beside(&mut self, tall: Tall) {
        if tall.levels > self.tall.levels {
            self.tall = tall;
        }
    }

    /// Nothing stands deeper than is allowed with this below it, whether it is reached in one go or was
    /// built piece by piece.
    fn bounded(&self, below: Tall) -> Result<(), ConsultError> {
        if self.deep + below.levels <= MAX_LEVELS {
            return Ok(());
        }
        let mut keys = self.doing.clone();
        let mut next = below.top;
        while let Some(key) = next {
            keys.push(key);
            next = self.done.get(&key).and_then(|made| made.below.top);
        }
        let mut names: Vec<String> = keys.iter().map(|k| self.describe(*k)).collect();
        // A table is met as a whole, and as its rows.
        names.dedup();
        Err(ConsultError::TooDeep(names))
    }
}
