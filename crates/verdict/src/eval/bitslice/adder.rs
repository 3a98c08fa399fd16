//! Sums of weights, of many systems at once: a counter whose digits are planes, a bit for each system.
//! It knows no system and no law.

/// For each system, whether the weights of those that hold in it add up to at least so much; `words`
/// is the length of a plane.
#[must_use]
pub fn at_least<'v>(
    least: u64,
    words: usize,
    of: impl Iterator<Item = (u32, &'v [u64])> + Clone,
) -> Vec<u64> {
    let total: u64 = of.clone().map(|(weight, _)| u64::from(weight)).sum();
    if least > total {
        return vec![0; words];
    }
    // As many digits as the greatest sum needs, the lowest first: no sum is carried beyond them.
    let digits = (u64::BITS - total.leading_zeros()) as usize;
    let mut sum = vec![vec![0u64; words]; digits];
    for (weight, plane) in of {
        for digit in (0..digits).filter(|d| u64::from(weight) >> d & 1 == 1) {
            add(&mut sum, digit, plane);
        }
    }
    compare(least, words, &sum)
}

/// Adds a plane at a digit, with what is carried from there.
fn add(sum: &mut [Vec<u64>], digit: usize, plane: &[u64]) {
    let mut carry = plane.to_vec();
    for digit in sum.iter_mut().skip(digit) {
        for (own, carried) in digit.iter_mut().zip(&mut carry) {
            (*own, *carried) = (*own ^ *carried, *own & *carried);
        }
        if carry.iter().all(|w| *w == 0) {
            return;
        }
    }
}

/// Where the sum is at least so much, the lowest digit first: a digit decides over all below it.
fn compare(least: u64, words: usize, sum: &[Vec<u64>]) -> Vec<u64> {
    let mut out = vec![u64::MAX; words];
    for (at, digit) in sum.iter().enumerate() {
        let asked = least >> at & 1 == 1;
        for (out, own) in out.iter_mut().zip(digit) {
            *out = if asked { *own & *out } else { *own | *out };
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_sums() {
        let weights = [5u32, 1, 9, 2, 2];
        // Each of 32 systems has another set of parts that hold.
        let planes: Vec<[u64; 1]> = (0..5)
            .map(|part| {
                [(0..32u64)
                    .filter(|s| s >> part & 1 == 1)
                    .fold(0, |w, s| w | 1 << s)]
            })
            .collect();
        for least in 0..=25u64 {
            let of = weights
                .iter()
                .copied()
                .zip(planes.iter().map(|p| p.as_slice()));
            let found = at_least(least, 1, of);
            for system in 0..32u64 {
                let held = weights.iter().enumerate();
                let held = held.filter(|(part, _)| system >> part & 1 == 1);
                let sum: u64 = held.map(|(_, weight)| u64::from(*weight)).sum();
                let reached = found.first().is_some_and(|w| w >> system & 1 == 1);
                assert_eq!(reached, sum >= least, "{least} of {system:b}");
            }
        }
    }

    #[test]
    fn nothing_is_at_least_nothing() {
        assert_eq!(at_least(0, 2, std::iter::empty()), [u64::MAX; 2]);
        assert_eq!(at_least(1, 2, std::iter::empty()), [0; 2]);
    }
}
