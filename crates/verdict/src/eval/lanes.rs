//! One system on all stretches of days at once: a lane for each stretch, plainly, and one for each with the
//! burden of proof; 64 of them to a word.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Bits, Moment, Tri, predicate};
use crate::facts::State;
use solon_law::program::algebra::{Algebra, Paired, Stretchwise};
use solon_law::program::stretches::{self, Days};
use solon_law::program::{
    Fact, FactId, Interpretation, InterpretationId, NodeId, Predicate, Table,
};

/// Which lane is of which stretch: first all plain ones, in order of days, then all with the burden of
/// proof.
#[derive(Clone, Debug)]
pub(super) struct Lanes {
    /// The first days of the stretches.
    starts: Vec<Option<Date>>,
}

impl Lanes {
    pub(super) fn new(starts: Vec<Option<Date>>) -> Lanes {
        Lanes { starts }
    }

    pub(super) fn starts(&self) -> &[Option<Date>] {
        &self.starts
    }

    /// The plain lane of a stretch.
    pub(super) fn plain(&self, stretch: usize) -> usize {
        stretch
    }

    /// Its lane with the burden of proof.
    pub(super) fn decided(&self, stretch: usize) -> usize {
        self.starts.len() + stretch
    }

    /// How many words they take.
    pub(super) fn words(&self) -> usize {
        (2 * self.starts.len()).div_ceil(64)
    }

    /// The lanes of a word for which something holds.
    fn those(&self, word: usize, holds: impl Fn(usize) -> bool) -> u64 {
        let lanes = (64 * word..2 * self.starts.len()).take(64);
        let held = lanes.enumerate().filter(|(_, lane)| holds(*lane));
        held.fold(0, |bits, (bit, _)| bits | 1 << bit)
    }

    /// The lanes of a word that are of a stretch for which something holds.
    fn of_stretches(&self, word: usize, holds: impl Fn(usize) -> bool) -> u64 {
        let stretches = self.starts.len();
        self.those(word, |lane| holds(lane % stretches))
    }
}

/// The lanes of a word.
struct Word {
    /// All that there are.
    all: u64,
    /// For each stretch, and for the one after the last, the lanes of it and of later ones.
    since: Vec<u64>,
    /// Those with the burden of proof.
    decided: u64,
    /// Those that the next lane of the same word follows in time; likewise the next but one, then the
    /// fourth, and so on.
    followed: [u64; 6],
    /// Those that the first lane of the next word follows in time.
    into: u64,
}

impl Word {
    fn of(lanes: &Lanes, word: usize) -> Word {
        let stretches = lanes.starts.len();
        let last = |lane: usize| lane + 1 == stretches || lane + 1 == 2 * stretches;
        let mut followed = [0; 6];
        let mut by = lanes.those(word, |lane| lane % 64 != 63 && !last(lane));
        for (step, followed) in followed.iter_mut().enumerate() {
            *followed = by;
            by &= by >> (1 << step);
        }
        let end = 64 * word + 63;
        let same = |lane: usize| (lane < stretches) == (end < stretches);
        let goes_on = end < 2 * stretches && !last(end);
        Word {
            all: lanes.those(word, |_| true),
            since: (0..=stretches)
                .map(|from| lanes.of_stretches(word, |at| at >= from))
                .collect(),
            decided: lanes.those(word, |lane| lane >= stretches),
            followed,
            into: if goes_on { lanes.those(word, same) } else { 0 },
        }
    }

    /// Where something is so in a lane or in one that follows it.
    fn ahead(&self, mut bits: u64, later: bool) -> u64 {
        for (step, followed) in self.followed.iter().enumerate() {
            bits |= bits >> (1 << step) & followed;
        }
        bits | if later { self.into } else { 0 }
    }
}

/// One system, with what is asked of a law.
pub(super) struct System<'a> {
    states: &'a Table<Fact, State>,
    lanes: &'a Lanes,
    /// Of each stretch, the reading in force of each interpretation.
    readings: &'a [Arc<Table<Interpretation, usize>>],
    /// The same on all of them.
    steady: bool,
    /// The day asked for.
    asked: Date,
    words: Vec<Word>,
    /// The word at hand.
    at: usize,
}

impl<'a> System<'a> {
    pub(super) fn new(
        states: &'a Table<Fact, State>,
        lanes: &'a Lanes,
        readings: &'a [Arc<Table<Interpretation, usize>>],
        asked: Date,
    ) -> System<'a> {
        let same = |pair: &[Arc<_>]| matches!(pair, [one, other] if Arc::ptr_eq(one, other));
        System {
            states,
            steady: readings.windows(2).all(same),
            lanes,
            readings,
            asked,
            words: (0..lanes.words())
                .map(|word| Word::of(lanes, word))
                .collect(),
            at: 0,
        }
    }

    /// Something that is told stretch by stretch.
    fn each(&self, value: impl Fn(usize) -> Tri) -> Bits {
        let values: Vec<Tri> = (0..self.lanes.starts.len()).map(value).collect();
        let is = |wanted: Tri| {
            let own = |at: usize| values.get(at) == Some(&wanted);
            self.lanes.of_stretches(self.at, own)
        };
        Bits {
            yes: is(Tri::True),
            no: is(Tri::False),
        }
    }
}

impl Algebra for System<'_> {
    type Value = Bits;

    const MISSING: &'static Bits = &Bits::UNKNOWN;

    fn constant(&mut self, value: bool) -> Bits {
        Bits::of(Tri::from(value))
    }

    fn calendar(&mut self, Days(from, until): Days) -> Bits {
        let Some(word) = self.words.get(self.at) else {
            return Bits::UNKNOWN;
        };
        let since = |day: Date| {
            let before = |start: &Option<Date>| stretches::day_of(*start) < day;
            let at = self.lanes.starts.partition_point(before);
            word.since.get(at).copied().unwrap_or(0)
        };
        let yes = from.map_or(word.all, since) & !until.map_or(0, since);
        Bits { yes, no: !yes }
    }

    fn not(&mut self, x: &Bits) -> Bits {
        !*x
    }

    fn all<'v>(&mut self, of: impl Iterator<Item = &'v Bits> + Clone) -> Bits {
        Bits::all(of)
    }

    fn any<'v>(&mut self, of: impl Iterator<Item = &'v Bits> + Clone) -> Bits {
        Bits::any(of)
    }

    fn count<'v>(
        &mut self,
        exactly: bool,
        n: usize,
        of: impl Iterator<Item = &'v Bits> + Clone,
    ) -> Bits {
        Bits::count(exactly, n, of)
    }

    fn weigh<'v>(&mut self, least: u64, of: impl Iterator<Item = (u32, &'v Bits)> + Clone) -> Bits {
        Bits::weigh(least, of)
    }

    fn atom(&mut self, _: NodeId, fact: FactId, predicate: &Predicate) -> Bits {
        let state = &self.states[fact];
        let on = |day: Date| {
            let asked = self.asked;
            predicate::test(predicate, state, Moment { day, asked })
        };
        if *predicate != Predicate::Come {
            return Bits::of(on(Date::MIN));
        }
        let starts = &self.lanes.starts;
        self.each(|at| on(stretches::day_of(starts.get(at).copied().flatten())))
    }

    fn choice<'v>(
        &mut self,
        point: InterpretationId,
        mut of: impl Iterator<Item = &'v Bits> + Clone,
    ) -> Bits {
        if let (true, Some(readings)) = (self.steady, self.readings.first()) {
            return of.nth(readings[point]).copied().unwrap_or(Bits::FALSE);
        }
        let mut out = Bits::FALSE;
        for (reading, value) in of.enumerate() {
            let read = |at: usize| self.readings.get(at).is_some_and(|r| r[point] == reading);
            out = Bits::choose(self.lanes.of_stretches(self.at, read), *value, out);
        }
        out
    }

    fn ahead(&mut self, x: &Bits, later: Option<&Bits>) -> Bits {
        let Some(word) = self.words.get(self.at) else {
            return *x;
        };
        // Later lanes are in the next word, and its first one knows of all that follow.
        let first = later.map_or(Tri::False, |later| later.at(0));
        Bits {
            yes: word.ahead(x.yes, first == Tri::True),
            no: !word.ahead(!x.no, first != Tri::False),
        }
    }

    fn burden(&mut self, x: &Bits) -> Bits {
        let decided = self.words.get(self.at).map_or(0, |word| word.decided);
        Bits::choose(
            decided,
            Bits {
                yes: x.yes,
                no: !x.yes,
            },
            *x,
        )
    }

    fn never(&self, x: &Bits) -> bool {
        self.words
            .get(self.at)
            .is_some_and(|word| word.all & !x.no == 0)
    }
}

impl Paired for System<'_> {
    const MISSING_TWICE: &'static (Bits, Bits) = &(Bits::UNKNOWN, Bits::UNKNOWN);
}

impl Stretchwise for System<'_> {
    fn enter(&mut self, word: usize) {
        self.at = word;
    }
}
