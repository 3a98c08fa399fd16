//! How a sum of weights is decided part by part: what the parts from one on must still reach, in every
//! case of those before it. Whoever makes formulas of a sum makes one for each, so that their number is
//! known before. It knows no formula.

use std::collections::BTreeSet;

/// For each part, and behind the last one, what must still be reached there, as far as that is not
/// decided: more than nothing, and no more than what is left. `None` where there are more than `limit`
/// of them.
#[must_use]
pub fn needs(least: u64, weights: &[u32], limit: usize) -> Option<Vec<BTreeSet<u64>>> {
    let mut left: u64 = weights.iter().map(|w| u64::from(*w)).sum();
    let open = |need: u64, left: u64| (1..=left).contains(&need).then_some(need);
    let mut out = Vec::with_capacity(weights.len());
    let mut now: BTreeSet<u64> = open(least, left).into_iter().collect();
    let mut all = 0;
    for weight in weights.iter().map(|w| u64::from(*w)) {
        left -= weight;
        let both = |need: &u64| [open(need.saturating_sub(weight), left), open(*need, left)];
        let next = now.iter().flat_map(both).flatten().collect();
        all += now.len();
        if all > limit {
            return None;
        }
        out.push(std::mem::replace(&mut now, next));
    }
    Some(out)
}
