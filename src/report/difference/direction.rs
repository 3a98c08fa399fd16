//! Which way a system moves.

use super::{ItemChange, Levels, Moved, Standing};
use crate::report::scales::Scales;

/// Which way a system moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// To a higher level, or into the scope: neither end of the range sinks, one rises.
    Up,
    /// To a lower level, or out of the scope.
    Down,
    /// Up on one scale and down on another, to a wider or narrower range of levels, or to another
    /// standing within the scope.
    Otherwise,
    /// The classification stays; its days, its level on the day, or its level by the burden of
    /// proof are others.
    Days,
    /// The level stays with its days; rules, duties or fines behind it are others.
    Behind,
}

/// Which way a system moves, on the scales of the new rules.
pub(super) fn direction(moved: &Moved, new: &Scales) -> Direction {
    let (mut up, mut down, mut other, mut days) = (false, false, false, false);
    for (scale, [before, after]) in &moved.scales {
        let place = |levels: Option<&Levels>| place(new, scale, levels);
        match (place(before.as_ref()), place(after.as_ref())) {
            (Some(a), Some(b)) if a == b => days = true,
            (Some(a), Some(b)) if a.0 <= b.0 && a.1 <= b.1 => up = true,
            (Some(a), Some(b)) if a.0 >= b.0 && a.1 >= b.1 => down = true,
            _ => other = true,
        }
    }
    match (up, down) {
        (true, false) if !other => Direction::Up,
        (false, true) if !other => Direction::Down,
        (false, false) if !other && moved.scope.is_none() => {
            if days {
                Direction::Days
            } else {
                Direction::Behind
            }
        }
        _ => Direction::Otherwise,
    }
}

/// The ends of a range counted from 1; no level is nought. `None` where the scale lacks one.
fn place(scales: &Scales, scale: &str, levels: Option<&Levels>) -> Option<(usize, usize)> {
    let Some(levels) = levels else {
        return Some((0, 0));
    };
    let scale = scales.scale(scale)?;
    let at = |level: &String| scale.position(level).map(|i| i + 1);
    let [low, high] = &levels.class;
    // Perhaps it has none.
    let low = if levels.scope_open { 0 } else { at(low)? };
    Some((low, at(high)?))
}

impl Moved {
    /// Whether nothing but the words of fines differs.
    pub(super) fn in_words_alone(&self) -> bool {
        let same = |p: &ItemChange| match (&p.old, &p.new) {
            (Some(old), Some(new)) => {
                let limits = new.limits.clone();
                *new == Standing {
                    limits,
                    ..old.clone()
                }
            }
            _ => false,
        };
        self.scope.is_none()
            && self.scales.is_empty()
            && self.rules.is_empty()
            && self.duties.is_empty()
            && self.penalties.iter().all(same)
    }
}
