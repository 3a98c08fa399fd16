//! What a change of law does to all possible systems: which levels change, for which systems, told
//! as few regions as found, each with a smallest example. That nothing changes is a proof.

use std::collections::BTreeSet;

use finder::{Asked, Finder, Turn};
use jiff::civil::Date;
#[cfg(feature = "threads")]
use rayon::prelude::*;

use super::Readings;
use super::compare::{Comparison, Laid, Observable, ProgramLaw};
use super::plausible::Wishes;
use super::witness::NotConfirmed;
use solon_law::program::Cond;
use solon_verdict::eval::Query;
use solon_verdict::facts::Facts;

mod crossings;
mod finder;
mod regions;
mod shape;
mod widen;

/// What a region says of one question.
#[derive(Clone, Debug, PartialEq)]
pub struct Says {
    /// The new law asks it; otherwise only the old one does.
    pub new: bool,
    /// What it says, over the facts of the program that asks.
    pub cond: Cond,
}

/// Systems that move together.
#[derive(Clone, Debug)]
pub struct Region {
    /// What is so of each of them.
    pub says: Vec<Says>,
    /// A smallest one, as the old law reads it. What it does not name is no, nothing or has no part.
    pub old: Facts,
    /// The same as the new law reads it.
    pub new: Facts,
    /// A day on which it moves; any before all others when absent.
    pub on: Option<Date>,
}

/// A stretch of days, closed-open; from ever and for ever when absent.
pub type Stretch = (Option<Date>, Option<Date>);

/// Systems that fall from a level, or rise to one; they are in scope under both laws.
#[derive(Clone, Debug)]
pub struct LevelChange {
    /// The scale.
    pub scale: String,
    /// They rise to the level; otherwise they fall from it.
    pub rises: bool,
    /// The level.
    pub level: String,
    /// Where they come from, or fall to: levels, lowest first.
    pub other: Vec<String>,
    /// By the days as transitions move them, where by those as enacted the level stays.
    pub moved: bool,
    /// The days on which they differ so.
    pub days: Vec<Stretch>,
    /// The systems, told for the rules that change: where nothing that stays as it is stands against
    /// such a rule, and no other rule gives as much or more. One that lies in none of them does not move
    /// so.
    pub regions: Vec<Region>,
    /// Whether the regions are all; otherwise there are more than were asked for.
    pub complete: bool,
}

/// Systems that come into scope, or fall out of it.
#[derive(Clone, Debug)]
pub struct ScopeChange {
    /// The scales that the scope governs.
    pub scales: Vec<String>,
    /// They come in; otherwise they fall out.
    pub enters: bool,
    /// The days on which they differ so.
    pub days: Vec<Stretch>,
    /// The systems.
    pub regions: Vec<Region>,
    /// Whether the regions are all.
    pub complete: bool,
}

/// Something else that comes out differently for some system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// What.
    pub seen: Observable,
    /// The days on which it may differ.
    pub days: Vec<Stretch>,
}

/// What a change of law does to all possible systems.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    /// Levels.
    pub levels: Vec<LevelChange>,
    /// Scopes.
    pub scopes: Vec<ScopeChange>,
    /// Everything else that can be seen of an outcome.
    pub moved: Vec<Moved>,
}

impl Changes {
    /// Whether every system comes out the same on every day.
    #[must_use]
    pub fn equivalent(&self) -> bool {
        self.levels.is_empty() && self.scopes.is_empty() && self.moved.is_empty()
    }
}

/// Compares two laws over all possible systems, each under the readings of its own query; of each
/// change of level at most so many regions are told.
///
/// # Errors
/// When an example is not confirmed by the evaluator.
pub fn changes<'a>(
    old: ProgramLaw<'a>,
    new: ProgramLaw<'a>,
    queries: [&'a Query; 2],
    most: usize,
) -> Result<Changes, NotConfirmed> {
    let mut comparison = Comparison::new(old, new, queries.map(Readings::Chosen));
    let claimed = comparison.claimed();
    let (turning, mut known) = comparison.turning(&claimed);
    let Comparison { mut analysis, laid } = comparison;
    let sides = [(&laid.new.0, &laid.new.1), (&laid.old.0, &laid.old.1)];
    let wishes = Wishes::new(&mut analysis.space, &sides);
    let domain = analysis.space.domain();
    let asked = Asked {
        queries,
        most,
        turning: &turning,
        wishes: &wishes,
        domain: &domain,
    };
    // Who moves, and what else does, are looked for at the same time, each on formulas of its own: what is
    // found does not hang on what was found before. They are copied when they are needed, and thrown away
    // then: fresh memory for all of them at once is dearer than the copies.
    let finder = || Finder::new(&laid, analysis.fork(), asked);
    let turns = Turn::all(&laid, &turning);
    let (shown, (levels, scopes)) = both(
        || analysis.fork().shown(&claimed.others, &mut known),
        || {
            both(
                || each(turns, |turn| finder().turned(&turn)),
                || each(vec![true, false], |enters| finder().scopes(enters)),
            )
        },
    );
    let (levels, scopes) = (levels?, scopes?);
    let moved = laid.different(&turning, (&claimed.others, &shown));
    let apart = laid.old.1.apart();
    // Levels are told by themselves, but for those that only differ as told on an earlier day.
    let told = |scale: &String| !apart || levels.iter().any(|l| l.scale == *scale);
    let moved = moved.into_iter().filter(|(seen, _)| match seen {
        Observable::Level(scale, _) => !told(scale),
        _ => true,
    });
    let moved = moved.map(|(seen, days)| Moved {
        seen,
        days: stretches(&laid.starts, &days),
    });
    Ok(Changes {
        moved: moved.collect(),
        levels,
        scopes,
    })
}

/// Two things done, in two threads where there are some.
fn both<A: Send, B: Send>(
    one: impl FnOnce() -> A + Send,
    other: impl FnOnce() -> B + Send,
) -> (A, B) {
    #[cfg(feature = "threads")]
    return rayon::join(one, other);
    #[cfg(not(feature = "threads"))]
    (one(), other())
}

/// What is found of each of some things, one after the other; in several threads where there are some.
fn each<T: Send, Found: Send>(
    all: Vec<T>,
    find: impl Fn(T) -> Result<Vec<Found>, NotConfirmed> + Send + Sync,
) -> Result<Vec<Found>, NotConfirmed> {
    #[cfg(feature = "threads")]
    let found: Result<Vec<Vec<Found>>, NotConfirmed> = all.into_par_iter().map(find).collect();
    #[cfg(not(feature = "threads"))]
    let found: Result<Vec<Vec<Found>>, NotConfirmed> = all.into_iter().map(find).collect();
    Ok(found?.into_iter().flatten().collect())
}

/// Stretches that touch or overlap, as one.
#[must_use]
pub fn joined(stretches: BTreeSet<Stretch>) -> Vec<Stretch> {
    let mut out: Vec<Stretch> = Vec::new();
    for (from, until) in stretches {
        match out.last_mut() {
            Some(last) if last.1.is_none_or(|u| from.is_none_or(|f| f <= u)) => {
                last.1 = last.1.zip(until).map(|(a, b)| a.max(b));
            }
            _ => out.push((from, until)),
        }
    }
    out
}

/// The stretches that begin on some of the days on which one begins.
fn stretches(starts: &[Option<Date>], days: &[Option<Date>]) -> Vec<Stretch> {
    let chosen = starts.iter().enumerate().filter(|(_, s)| days.contains(s));
    let all = chosen.map(|(i, s)| (*s, starts.get(i + 1).copied().flatten()));
    joined(all.collect())
}

/// The stretches for which some of the days stand on which who moves was looked for. The last day of the first
/// stretch stands for all of it: what has come by then has come on some day of it.
fn looked_at(laid: &Laid<'_>, days: &[Option<Date>]) -> Vec<Stretch> {
    let looks = &laid.looks;
    let chosen = looks.iter().enumerate().filter(|(_, s)| days.contains(s));
    let all = chosen.map(|(i, day)| {
        let from = day.filter(|_| *day != laid.first_ends);
        (from, looks.get(i + 1).copied().flatten())
    });
    joined(all.collect())
}
