//! Sets of systems, one bit for each. They know nothing of formulas.

/// A set of systems, by position.
pub type Mask = Vec<u64>;

/// An empty mask for so many systems.
#[must_use]
pub fn empty(systems: usize) -> Mask {
    vec![0; systems.div_ceil(64)]
}

/// Adds a system to a mask.
pub fn insert(mask: &mut Mask, i: usize) {
    if let Some(word) = mask.get_mut(i / 64) {
        *word |= 1 << (i % 64);
    }
}

/// Adds all systems of another mask.
pub fn join(mask: &mut Mask, other: &[u64]) {
    for (a, b) in mask.iter_mut().zip(other) {
        *a |= b;
    }
}

/// The systems of a mask, in order.
pub fn members(mask: &Mask) -> impl Iterator<Item = usize> + '_ {
    mask.iter().enumerate().flat_map(|(w, word)| {
        let word = *word;
        (0..64)
            .filter(move |b| word >> b & 1 == 1)
            .map(move |b| w * 64 + b)
    })
}
