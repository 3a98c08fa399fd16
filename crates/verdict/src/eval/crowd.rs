//! Many systems at once, 64 to a word, slot after slot of their days: what of a law their levels are read off. It
//! says nothing of an outcome itself; it says which systems come out the same, so that one of them is evaluated
//! for all.

use std::ops::Range;

use jiff::civil::Date;

use super::bits::transpose;
use super::days::{self, Own, Slots};
use super::plan::{Plan, Ref, Values, come};
use super::rest::{Reached, Rest, sparsely};
use super::sight::{Look, Sight, Word};
use super::{Bits, Query, ScaleOutcome};
use solon_law::program::{Law, ProvisionId, ScaleId};

pub use alone::Lone;
use alone::{Alone, Hangs};
use reading::{Gives, Reading};

mod alone;
mod implicants;
mod reading;

/// So many systems are looked at together.
const LANES: usize = 64;
/// A law of which systems wait for more days is not looked at.
const DAYS: usize = 6;

/// What of a law is looked at.
#[derive(Debug)]
pub struct Crowd {
    slots: Slots,
    /// How many words of tests there are, and how many days are awaited.
    words: usize,
    awaited: usize,
    /// Where it stands, of each awaited day, whether it has come in the first slot.
    come: Range<usize>,
    plan: Plan,
    /// Levels and scopes on every slot, rules of several versions where they count: what is to be known.
    known: Vec<Ref>,
    /// What makes answers doubtful: they do not fit together, or say something where their question does not
    /// apply.
    doubts: Vec<Ref>,
    /// That all scopes take the system in, from the day asked for on.
    in_scope: Ref,
    /// The least and the most that readings make of levels and scopes, where that is not the same anyhow.
    readings: Vec<(Ref, Ref)>,
    /// Of each slot, what may be otherwise than in the one before.
    turns: Vec<Vec<(Ref, Ref)>>,
    /// Rules of which it is enough that they fire; and each of them with its scale, in order.
    rules: Vec<Gives>,
    told: Vec<(ScaleId, ProvisionId)>,
    /// What is left of the law where something is open.
    rest: Rest,
    /// That an exclusion holds for now: what comes once it is over is told by a law of its own.
    for_now: Vec<Ref>,
    /// One system by itself, where it can be told so.
    alone: Option<Alone>,
}

/// What a system comes out by: systems with the same of both come out the same.
#[derive(Clone, Copy, Debug)]
pub struct Signature<'a> {
    /// Systems with the same of this come out the same but for days of their own and for the rules that give their
    /// levels.
    pub kind: &'a [u64],
    /// These days and rules, as [`own_days`] and [`Crowd::given_by`] read them.
    pub own: &'a [u64],
}

/// The days of its own that come up in what comes of a system, in order, given what it has beside its kind.
pub fn own_days(own: &[u64]) -> impl Iterator<Item = Date> + '_ {
    let (days, _) = divided(own);
    days.iter().filter_map(|number| days::day(*number))
}

/// Days, with how many there are before them; and what stands behind them.
fn divided(own: &[u64]) -> (&[u64], &[u64]) {
    let first = own.split_first();
    let parts = first.and_then(|(many, rest)| rest.split_at_checked(usize::try_from(*many).ok()?));
    parts.unwrap_or_default()
}

/// Where the systems that were looked at before stand, so that only what differs is looked at.
#[derive(Debug)]
pub struct Told {
    values: Values,
    /// What has changed of that which is given, a bit each.
    changed: Vec<u64>,
    /// Of each system, what it comes out by; how much of it its kind is.
    signatures: Vec<(Vec<u64>, usize)>,
    /// What the tests of each system come to, and by word what those of all come to, where that is the same.
    tests: Vec<Word>,
    alike: Vec<Option<Word>>,
    own: Own,
    /// Those of which nothing is said.
    odd: u64,
    unlike: u64,
    filled: usize,
    /// Those of which it can be said what is left of the law, and, once somebody asked, what that is.
    open: u64,
    left: Vec<Vec<u64>>,
    left_kind: Vec<usize>,
    reached: Reached,
    /// What of that which is given has changed since somebody asked.
    changed_since: Vec<u64>,
}

impl Crowd {
    /// What is looked at of a law; `None` where systems wait for too many days.
    #[must_use]
    pub fn of(law: &Law, query: &Query, sight: &Sight) -> Option<Crowd> {
        let days = sight.days(law.program());
        if days > DAYS {
            return None;
        }
        let slots = Slots::of(law, query, days);
        let mut read = Reading::of(law, query, sight, &slots);
        let (readings, doubts) = (read.readings(), read.doubts(sight));
        let (levels, ahead) = (read.levels(), read.ahead());
        let mut known = read.each(0..slots.many(), &levels);
        known.extend(read.each(ahead.clone(), &read.clauses()));
        let (others, rules) = read.rules();
        let (rest, for_now) = (read.rest(&known, &rules), read.for_now());
        let scopes = read.each(ahead, &read.scopes());
        let in_scope = read.writing.steps.all(scopes.into_iter());
        known.extend(others);
        let turns = read.turns();
        let fixed = |x: &Ref| *x != Ref::TRUE && *x != Ref::FALSE;
        known.retain(fixed);
        known.sort_unstable();
        known.dedup();
        let wanted = known.iter().chain(&doubts).copied();
        let wanted = wanted.chain([in_scope]).chain(for_now.iter().copied());
        let wanted = wanted.chain(rules.iter().flat_map(Gives::wanted));
        let pairs = readings.iter().chain(turns.iter().flatten());
        let wanted = wanted.chain(pairs.flat_map(|(a, b)| [*a, *b]));
        let alone = (days == 0 && readings.is_empty()).then(|| {
            Alone::of(&Hangs {
                steps: &read.writing.steps,
                known: &known,
                doubts: &doubts,
                in_scope,
                rules: &rules,
            })
        });
        let told = rules.iter().map(|rule| (rule.scale, rule.rule));
        let mut told: Vec<_> = told.collect();
        told.sort_unstable();
        Some(Crowd {
            told,
            alone: alone.flatten(),
            plan: read.writing.steps.plan(wanted),
            rest: rest.rest(&read.writing.steps),
            for_now,
            words: sight.words(),
            awaited: sight.awaited().len(),
            come: come(sight, &slots, 0, 0)..come(sight, &slots, sight.awaited().len(), 0),
            known,
            doubts,
            in_scope,
            readings,
            turns,
            rules,
            slots,
        })
    }

    /// No system yet.
    #[must_use]
    pub fn told(&self) -> Told {
        let mut own = Own::default();
        own.clear(&self.slots, self.awaited);
        Told {
            values: self.plan.values(),
            // All of it is looked at for the first time.
            changed: vec![!0; self.come.end.div_ceil(64)],
            changed_since: vec![!0; self.come.end.div_ceil(64)],
            open: 0,
            left: Vec::new(),
            left_kind: Vec::new(),
            reached: Reached::default(),
            signatures: Vec::new(),
            tests: Vec::new(),
            alike: vec![None; self.words],
            own,
            odd: 0,
            unlike: 0,
            filled: 0,
        }
    }

    /// Adds a system; 64 at most are looked at together.
    pub fn add(&self, look: &Look, told: &mut Told) {
        told.tests.extend_from_slice(&look.tests);
        if !told.own.add(&self.slots, told.filled, &look.days) || look.odd {
            told.odd |= 1 << told.filled;
        }
        told.filled += 1;
    }

    /// The systems that were added are looked at, and others can be added.
    pub fn look(&self, told: &mut Told) {
        self.columns(told);
        self.evaluate(told);
        self.sign(told);
        self.open(told);
        told.tests.clear();
        told.own.clear(&self.slots, self.awaited);
        told.odd = 0;
        told.filled = 0;
    }

    /// Whether something can be said of one system by itself, of some at least.
    #[must_use]
    pub fn tells_alone(&self) -> bool {
        self.alone.is_some()
    }

    /// What one system by itself comes out by; `None` where nothing is said of it here: because something is open, or
    /// because more has to be looked at than which rules fire. Then [`Crowd::look`] may say it.
    #[must_use]
    pub fn alone<'a>(&'a self, look: &Look, lone: &'a mut Lone) -> Option<Signature<'a>> {
        self.alone.as_ref()?.tell(look, lone)
    }

    /// Evaluates what columns say that differs from those before: levels, rules, scopes, open points and readings, of
    /// all systems, a bit for each. It is a step of [`Crowd::look`].
    pub fn evaluate(&self, told: &mut Told) {
        self.plan.run(&mut told.values, &told.changed);
        told.unlike = self.unlike(told);
    }

    /// Turns what was added into columns, and notes which are otherwise than before. It is a step of [`Crowd::look`].
    pub fn columns(&self, told: &mut Told) {
        told.own.spread(&self.slots);
        told.changed.fill(0);
        let (values, changed) = (&mut told.values, &mut told.changed);
        let mut put = |place: usize, value: Bits| {
            let other = self.plan.give(values, place, value);
            if let Some(word) = changed.get_mut(place / 64) {
                *word |= u64::from(other) << (place % 64);
            }
        };
        let full = told.filled == LANES;
        for (word, last) in (0..self.words).zip(&mut told.alike) {
            let rows = || told.tests.chunks_exact(self.words).map(|row| row.get(word));
            // Of tests that are the same of all of them, and were so before, nothing has changed: of a large law most are of
            // questions that nobody answers.
            let first = rows().next().flatten().filter(|_| full);
            let alike = first.filter(|first| rows().flatten().all(|own| own == *first));
            if std::mem::replace(last, alike.copied()) == alike.copied() && alike.is_some() {
                continue;
            }
            let (mut held, mut known) = ([0; LANES], [0; LANES]);
            for ((held, known), own) in held.iter_mut().zip(&mut known).zip(rows()) {
                let own = own.copied().unwrap_or_default();
                (*held, *known) = (own.held, own.known);
            }
            transpose(&mut held);
            transpose(&mut known);
            for ((held, known), at) in held.iter().zip(known).zip(word * LANES..) {
                let value = Bits {
                    yes: held & known,
                    no: known & !held,
                };
                put(at, value);
            }
        }
        for (at, value) in self.come.clone().zip(&told.own.come) {
            put(at, *value);
        }
    }

    /// The systems of which nothing is said.
    fn unlike(&self, told: &Told) -> u64 {
        let of = |x: Ref| x.of(&told.values);
        let mut unlike = told.odd | !of(self.in_scope).yes;
        for x in self
            .known
            .iter()
            .chain(self.rules.iter().map(|rule| &rule.gives))
        {
            let value = of(*x);
            unlike |= !(value.yes | value.no);
        }
        for (least, most) in &self.readings {
            unlike |= of(*least).differs(of(*most));
        }
        unlike
    }

    /// Notes of which systems it can be said what is left of the law.
    fn open(&self, told: &mut Told) {
        let systems = u64::MAX.checked_shr(LANES.saturating_sub(told.filled) as u32);
        let for_now = self.for_now.iter().map(|x| x.of(&told.values).yes);
        let for_now = for_now.fold(0, |all, some| all | some);
        told.open = told.unlike & !told.odd & !for_now & systems.unwrap_or(0);
        let since = told.changed_since.iter_mut().zip(&told.changed);
        since.for_each(|(since, changed)| *since |= changed);
    }

    /// Says of systems that were looked at last, and of which nothing is said because something is open, what is left
    /// of the law.
    pub fn left(&self, told: &mut Told) {
        told.left.resize_with(LANES, Vec::new);
        told.left.iter_mut().for_each(Vec::clear);
        if told.open == 0 {
            return;
        }
        let doubts = self.doubts.iter().map(|x| x.of(&told.values).yes);
        sparsely(doubts, told.open, &mut told.left);
        let (values, since) = (&mut told.values, &told.changed_since);
        self.rest
            .add(values, since, told.open, &mut told.reached, &mut told.left);
        told.changed_since.fill(0);
        told.left_kind.clear();
        told.left_kind.extend(told.left.iter().map(Vec::len));
        // Where the scope is open, it is among what is left which rules fire.
        let in_scope = self.in_scope.of(&told.values).yes;
        let rules = self
            .rules
            .iter()
            .map(|rule| rule.surely(&told.values) & in_scope);
        spread(rules, told.left.iter_mut());
    }

    /// Says what each system comes out by.
    fn sign(&self, told: &mut Told) {
        let (mut each, values) = (std::mem::take(&mut told.signatures), &told.values);
        each.resize_with(told.filled, Default::default);
        for (signature, _) in &mut each {
            signature.clear();
            // What a system comes out by begins with nought, and is not empty.
            signature.push(0);
        }
        let kind = self.known.iter().chain(&self.doubts);
        spread(
            kind.map(|x| x.of(values).yes),
            each.iter_mut().map(|(own, _)| own),
        );
        for (signature, kind) in &mut each {
            *kind = signature.len();
            signature.push(0);
        }
        let mut turned: Vec<Option<u64>> = vec![None; self.turns.len()];
        for (system, slot, day) in &told.own.turns {
            let Some((pairs, turned)) = self.turns.get(*slot).zip(turned.get_mut(*slot)) else {
                continue;
            };
            let turned = turned.get_or_insert_with(|| {
                let pairs = pairs.iter();
                pairs.fold(0, |all, (a, b)| all | a.of(values).differs(b.of(values)))
            });
            let turns = *turned >> system & 1 == 1;
            if let Some((signature, kind)) = each.get_mut(*system).filter(|_| turns) {
                signature.push(days::number(*day));
                if let Some(many) = signature.get_mut(*kind) {
                    *many += 1;
                }
            }
        }
        let rules = self.rules.iter().map(|rule| rule.surely(values));
        spread(rules, each.iter_mut().map(|(own, _)| own));
        for (lane, (signature, _)) in each.iter_mut().enumerate() {
            if told.unlike >> lane & 1 == 1 {
                signature.clear();
            }
        }
        told.signatures = each;
    }

    /// The rules that are told to give a level of a scale, given what a system has beside its kind.
    fn giving(&self, scale: ScaleId, own: &[u64]) -> impl Iterator<Item = &Gives> {
        let (_, own) = divided(own);
        // Of many rules few are.
        let own = own.iter().zip(self.rules.chunks(64));
        let rules = own.flat_map(|(word, rules)| {
            let left = std::iter::successors(Some(*word), |left| Some(left & left.wrapping_sub(1)));
            let left = left.take_while(|left| *left != 0);
            left.filter_map(|left| rules.get(left.trailing_zeros() as usize))
        });
        rules.filter(move |rule| rule.scale == scale)
    }

    /// The rules that give the level of a scale to a system, in the order of the pack, given what it has beside its
    /// kind; `like` is what came of another one of its kind, with what that has beside it.
    #[must_use]
    pub fn given_by(&self, own: &[u64], like: (&ScaleOutcome, &[u64])) -> Vec<ProvisionId> {
        let (found, other) = like;
        let mut both = [own, other].into_iter();
        let level =
            both.find_map(|own| self.giving(found.scale, own).next().map(|rule| rule.level));
        if level != Some(found.class.0) {
            // Of other rules it hangs on the kind, and of a level that only the solver sees.
            return found.by.clone();
        }
        let own = self.giving(found.scale, own);
        let mut out: Vec<ProvisionId> = own.map(|rule| rule.rule).collect();
        let others = found.by.iter().filter(|rule| {
            let own = (found.scale, **rule);
            self.told.binary_search(&own).is_err()
        });
        out.extend(others);
        out.sort_unstable();
        out.dedup();
        out
    }
}

impl Told {
    /// What a system comes out by, of those that were looked at last, by position. `None` where nothing is said
    /// of it, because something is open or not as usual.
    #[must_use]
    pub fn signature(&self, system: usize) -> Option<Signature<'_>> {
        let (whole, kind) = self.signatures.get(system)?;
        let (kind, own) = whole.split_at_checked(*kind)?;
        (!whole.is_empty()).then_some(Signature { kind, own })
    }

    /// What is left of the law for a system, as [`Crowd::left`] found it, as its kind, and the rules beside that: systems
    /// come out the same where it is, that have the same values of what is looked at itself and whose days lie alike. `None`
    /// where it is not said.
    #[must_use]
    pub fn left(&self, system: usize) -> Option<(&[u64], &[u64])> {
        let (own, kind) = self.left.get(system).zip(self.left_kind.get(system))?;
        let parts = own.split_at_checked(*kind)?;
        (self.open >> system & 1 == 1).then_some(parts)
    }
}

/// Adds to what systems come out by what is so of each, bit by bit.
fn spread<'s>(bits: impl Iterator<Item = u64>, each: impl Iterator<Item = &'s mut Vec<u64>>) {
    let mut each: Vec<&mut Vec<u64>> = each.collect();
    let mut bits = bits.peekable();
    while bits.peek().is_some() {
        let mut some = [0; LANES];
        for (own, bits) in some.iter_mut().zip(bits.by_ref()) {
            *own = bits;
        }
        transpose(&mut some);
        for (signature, own) in each.iter_mut().zip(some) {
            signature.push(own);
        }
    }
}
