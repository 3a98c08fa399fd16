//! Tables of a program, and the ids of their rows. Only a table gives ids, so that a row is looked up
//! and not looked for: there is no answer for an id without a row. Knows nothing of what a row is.
//!
//! The last rows of a table may lie beyond it: what another regime has that is read. An id leads there,
//! and whoever goes through the rows passes them by, unless all are asked for.
//!
//! An id is good for the table that gave it and for those made of it by [`Table::map`]. That ids of two
//! programs never meet is held by whoever holds the program.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

use serde::{Deserialize, Serialize};

/// The id of a row in a table of `K`. It is kept with the table that gave it, and read again with it.
#[derive(Serialize, Deserialize)]
#[serde(bound = "", transparent)]
pub struct Id<K> {
    at: u32,
    #[serde(skip)]
    of: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    fn new(at: usize) -> Self {
        Id {
            at: u32::try_from(at).unwrap_or(u32::MAX),
            of: PhantomData,
        }
    }

    /// Its position among the rows, counted from 0: for sets of bits and for keys, not to look up.
    #[must_use]
    pub fn index(self) -> usize {
        self.at as usize
    }
}

// Derived, these would be asked of `K` as well.
impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Id<K> {}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.at.cmp(&other.at)
    }
}

impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.at.hash(state);
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.at)
    }
}

/// Rows under ids of `K`: those of the things themselves, or, as a `Table<K, T>`, something of each of
/// them.
#[derive(Serialize, Deserialize)]
#[serde(bound(serialize = "T: Serialize", deserialize = "T: Deserialize<'de>"))]
pub struct Table<K, T = K> {
    rows: Vec<T>,
    /// How many of the last rows lie beyond.
    beyond: usize,
    #[serde(skip)]
    of: PhantomData<fn() -> K>,
}

impl<K, T: Clone> Clone for Table<K, T> {
    fn clone(&self) -> Self {
        Table {
            rows: self.rows.clone(),
            beyond: self.beyond,
            of: PhantomData,
        }
    }
}

impl<K, T: PartialEq> PartialEq for Table<K, T> {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}

impl<K, T: Eq> Eq for Table<K, T> {}

impl<K, T: fmt::Debug> fmt::Debug for Table<K, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rows.fmt(f)
    }
}

impl<K, T> Default for Table<K, T> {
    fn default() -> Self {
        Table {
            rows: Vec::new(),
            beyond: 0,
            of: PhantomData,
        }
    }
}

impl<K, T> Table<K, T> {
    /// Adds a row; its id. Side tables may grow so beside the table of the things themselves. No row is
    /// added behind those that lie beyond.
    pub fn push(&mut self, row: T) -> Id<K> {
        debug_assert_eq!(self.beyond, 0, "rows beyond are the last");
        self.rows.push(row);
        Id::new(self.rows.len() - 1)
    }

    /// Adds a row beyond; its id.
    pub fn push_beyond(&mut self, row: T) -> Id<K> {
        self.rows.push(row);
        self.beyond += 1;
        Id::new(self.rows.len() - 1)
    }

    /// How many rows there are, without those beyond.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len() - self.beyond
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All rows with their ids, in order, and then those beyond.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = (Id<K>, &T)> + ExactSizeIterator + Clone {
        let rows = self.rows.iter().enumerate();
        rows.map(|(i, row)| (Id::new(i), row))
    }

    /// The same to change them.
    pub fn all_mut(&mut self) -> impl DoubleEndedIterator<Item = (Id<K>, &mut T)> {
        let rows = self.rows.iter_mut().enumerate();
        rows.map(|(i, row)| (Id::new(i), row))
    }

    /// Whether a row lies beyond.
    #[must_use]
    pub fn is_beyond(&self, id: Id<K>) -> bool {
        id.index() >= self.len()
    }

    /// A row of a table that is being filled, or was not filled; every other is indexed.
    #[must_use]
    pub fn row(&self, id: Id<K>) -> Option<&T> {
        self.rows.get(id.index())
    }

    /// All rows with their ids, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<K>, &T)> + ExactSizeIterator + Clone {
        self.values().enumerate().map(|(i, row)| (Id::new(i), row))
    }

    /// An empty table with room for so many rows.
    #[must_use]
    pub fn with_room(rows: usize) -> Self {
        Table {
            rows: Vec::with_capacity(rows),
            beyond: 0,
            of: PhantomData,
        }
    }

    /// An empty table with room for as many rows as another has.
    #[must_use]
    pub fn like<U>(other: &Table<K, U>) -> Self {
        Table::with_room(other.len())
    }

    /// All rows with their ids, in order, to change them.
    pub fn iter_mut(&mut self) -> impl DoubleEndedIterator<Item = (Id<K>, &mut T)> {
        let rows = self.values_mut().enumerate();
        rows.map(|(i, row)| (Id::new(i), row))
    }

    /// The ids, in order; they outlive the borrow of the table.
    pub fn ids(
        &self,
    ) -> impl DoubleEndedIterator<Item = Id<K>> + ExactSizeIterator + Clone + use<K, T> {
        (0..self.len()).map(Id::new)
    }

    /// The rows alone, in order.
    pub fn values(&self) -> std::slice::Iter<'_, T> {
        self.rows.get(..self.len()).unwrap_or_default().iter()
    }

    /// The rows alone, in order, to change them.
    pub fn values_mut(&mut self) -> std::slice::IterMut<'_, T> {
        let own = self.len();
        self.rows.get_mut(..own).unwrap_or_default().iter_mut()
    }

    /// The first row for which something holds, those beyond with the others: names lead there.
    pub fn find(&self, holds: impl FnMut(&T) -> bool) -> Option<Id<K>> {
        self.rows.iter().position(holds).map(Id::new)
    }

    /// A table of something of each row, under the same ids.
    pub fn map<U>(&self, mut to: impl FnMut(Id<K>, &T) -> U) -> Table<K, U> {
        Table {
            rows: self.iter().map(|(id, row)| to(id, row)).collect(),
            beyond: 0,
            of: PhantomData,
        }
    }

    /// A table of something of each row and of those beyond, under the same ids.
    pub fn map_all<U>(&self, mut to: impl FnMut(Id<K>, &T) -> U) -> Table<K, U> {
        Table {
            rows: self.all().map(|(id, row)| to(id, row)).collect(),
            beyond: self.beyond,
            of: PhantomData,
        }
    }

    /// A table of something of each row, under the same ids.
    ///
    /// # Errors
    /// The first one met.
    pub fn try_map<U, E>(
        &self,
        mut to: impl FnMut(Id<K>, &T) -> Result<U, E>,
    ) -> Result<Table<K, U>, E> {
        let rows: Result<_, E> = self.iter().map(|(id, row)| to(id, row)).collect();
        Ok(Table {
            rows: rows?,
            beyond: 0,
            of: PhantomData,
        })
    }

    /// A table of something of each row and of those beyond, under the same ids.
    ///
    /// # Errors
    /// The first one met.
    pub fn try_map_all<U, E>(
        &self,
        mut to: impl FnMut(Id<K>, &T) -> Result<U, E>,
    ) -> Result<Table<K, U>, E> {
        let rows: Result<_, E> = self.all().map(|(id, row)| to(id, row)).collect();
        Ok(Table {
            rows: rows?,
            beyond: self.beyond,
            of: PhantomData,
        })
    }
}

// Lists are not indexed in this library, because whether a number stands for something in a list is
// nobody's promise. An id is one: the table that gave it never loses a row.
impl<K, T, I: Borrow<Id<K>>> Index<I> for Table<K, T> {
    type Output = T;

    #[expect(clippy::indexing_slicing, reason = "ids come from the table")]
    fn index(&self, id: I) -> &T {
        &self.rows[id.borrow().index()]
    }
}

impl<K, T, I: Borrow<Id<K>>> IndexMut<I> for Table<K, T> {
    #[expect(clippy::indexing_slicing, reason = "ids come from the table")]
    fn index_mut(&mut self, id: I) -> &mut T {
        &mut self.rows[id.borrow().index()]
    }
}
