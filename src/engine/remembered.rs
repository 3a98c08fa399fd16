//! What is remembered by what systems come out by. What was asked for lately is kept longest.

use std::collections::HashMap;
use std::fmt;
use std::hash::BuildHasher as _;
use std::ops::Deref;
use std::sync::{Arc, PoisonError, RwLock};

use rustc_hash::FxBuildHasher;
use smallvec::SmallVec;

/// So much is kept lately, by weight; then it begins anew, and of what was kept before that what is asked for is kept
/// further.
const KEPT: usize = 1 << 13;

/// Some that are remembered, each by its key.
pub(super) struct Remembered<T>(RwLock<Generations<T>>);

/// One that is remembered. Its key stands before it, where it is looked for.
#[derive(Debug)]
#[repr(C)]
pub(super) struct Kept<T> {
    key: SmallVec<[u64; 6]>,
    one: T,
    weight: usize,
}

impl<T> Deref for Kept<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.one
    }
}

struct Generations<T> {
    lately: ByNumber<T>,
    /// What was kept lately before that was begun; what is asked for of it is kept lately, too.
    before: ByNumber<T>,
    /// How much weight what is kept lately has.
    weight: usize,
}

/// By a number that is made of the key, so that what is looked through for it takes little room. Of two with the same
/// one the later is kept.
type ByNumber<T> = HashMap<u64, Arc<Kept<T>>, FxBuildHasher>;

fn number(key: &[u64]) -> u64 {
    FxBuildHasher.hash_one(key)
}

fn own<'k, T>(kept: &'k ByNumber<T>, key: &[u64]) -> Option<&'k Arc<Kept<T>>> {
    let one = kept.get(&number(key))?;
    (*one.key == *key).then_some(one)
}

impl<T> Default for Remembered<T> {
    fn default() -> Remembered<T> {
        Remembered(RwLock::new(Generations {
            lately: HashMap::default(),
            before: HashMap::default(),
            weight: 0,
        }))
    }
}

impl<T> fmt::Debug for Remembered<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Remembered")
    }
}

impl<T> Remembered<T> {
    /// The one with a key.
    pub(super) fn find(&self, key: &[u64]) -> Option<Arc<Kept<T>>> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(one) = own(&known.lately, key) {
            return Some(Arc::clone(one));
        }
        let one = Arc::clone(own(&known.before, key)?);
        drop(known);
        self.keep(&one);
        Some(one)
    }

    /// Those with some keys that were asked for lately. Where one is looked for behind the other, with nothing between
    /// that another thread could see, none waits for the one before to come from far away.
    pub(super) fn lately<'k>(
        &self,
        keys: impl Iterator<Item = Option<&'k [u64]>>,
    ) -> Vec<Option<Arc<Kept<T>>>> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let found: Vec<_> = keys.map(|key| own(&known.lately, key?)).collect();
        found.into_iter().map(Option::<&Arc<_>>::cloned).collect()
    }

    /// Remembers one that weighs as much as so many others.
    pub(super) fn remember(&self, key: &[u64], one: T, weight: usize) -> Arc<Kept<T>> {
        let key = key.into();
        let one = Arc::new(Kept { key, one, weight });
        self.keep(&one);
        one
    }

    fn keep(&self, one: &Arc<Kept<T>>) {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let Generations {
            lately,
            before,
            weight,
        } = &mut *known;
        if *weight >= KEPT {
            std::mem::swap(lately, before);
            lately.clear();
            *weight = 0;
        }
        if lately.insert(number(&one.key), Arc::clone(one)).is_none() {
            *weight += one.weight;
        }
    }
}
