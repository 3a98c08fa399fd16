//! Many systems at once, 64 to a word, slot after slot of their days: what of a law their levels are read off. It
//! says nothing of an outcome itself; it says which systems come out the same, so that one of them is evaluated
//! for all.

use std::ops::Range;

use jiff::civil::Date;

use super::days::{self, Own, Slots};
use super::plan::{Plan, Ref, Values, Writing, come};
use super::sight::{Look, Sight};
use super::{Bits, Query};
use solon_law::program::algebra::{Bounds, ReadingsOf, Traversal};
use solon_law::program::{
    Law, Level, LevelNodes, Node, NodeId, ProvisionId, ProvisionNodes, ScaleId, Table,
};

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
    /// That a level is the system's own, and the rule gives it.
    rules: Vec<(ScaleId, ProvisionId, Ref)>,
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
    /// Of each system the tests that hold and those that are known.
    held: Vec<u64>,
    seen: Vec<u64>,
    own: Own,
    /// Those of which nothing is said.
    odd: u64,
    unlike: u64,
    filled: usize,
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
        let mut writing = Writing::new(law, query, sight, &slots);
        let through = Traversal::new(&law.graph, |point| law.default_fixed(point), |_| true);
        let values = through.changes(&mut &mut writing, 0..slots.many());
        let mut read = Reading {
            law,
            slots: &slots,
            values,
            writing,
        };
        let (readings, doubts) = (read.readings(), read.doubts(sight));
        let (levels, ahead) = (read.levels(), read.ahead());
        let mut known = read.each(0..slots.many(), &levels);
        known.extend(read.each(ahead.clone(), &read.clauses()));
        let scopes = read.each(ahead, &read.scopes());
        let in_scope = read.writing.steps.all(scopes.into_iter());
        let (others, rules) = read.rules();
        known.extend(others);
        let turns = read.turns();
        let fixed = |x: &Ref| *x != Ref::TRUE && *x != Ref::FALSE;
        known.retain(fixed);
        known.sort_unstable();
        known.dedup();
        let wanted = known.iter().chain(&doubts).copied();
        let wanted = wanted.chain([in_scope]);
        let wanted = wanted.chain(rules.iter().map(|(.., x)| *x));
        let pairs = readings.iter().chain(turns.iter().flatten());
        let wanted = wanted.chain(pairs.flat_map(|(a, b)| [*a, *b]));
        Some(Crowd {
            plan: read.writing.steps.plan(wanted),
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
            signatures: Vec::new(),
            held: Vec::new(),
            seen: Vec::new(),
            own,
            odd: 0,
            unlike: 0,
            filled: 0,
        }
    }

    /// Adds a system; 64 at most are looked at together.
    pub fn add(&self, look: &Look, told: &mut Told) {
        told.held.extend_from_slice(&look.held);
        told.seen.extend_from_slice(&look.known);
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
        told.held.clear();
        told.seen.clear();
        told.own.clear(&self.slots, self.awaited);
        told.odd = 0;
        told.filled = 0;
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
        for word in 0..self.words {
            let column = |of: &[u64]| {
                let mut out = [0; LANES];
                for (out, row) in out.iter_mut().zip(of.chunks_exact(self.words)) {
                    *out = row.get(word).copied().unwrap_or(0);
                }
                transpose(&mut out);
                out
            };
            let (held, known) = (column(&told.held), column(&told.seen));
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
        for x in self.known.iter().chain(self.rules.iter().map(|(.., x)| x)) {
            let value = of(*x);
            unlike |= !(value.yes | value.no);
        }
        for (least, most) in &self.readings {
            unlike |= of(*least).differs(of(*most));
        }
        unlike
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
        spread(kind.map(|x| x.of(values).yes), &mut each);
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
        let rules = self.rules.iter().map(|(.., x)| x.of(values).yes);
        spread(rules, &mut each);
        for (lane, (signature, _)) in each.iter_mut().enumerate() {
            if told.unlike >> lane & 1 == 1 {
                signature.clear();
            }
        }
        told.signatures = each;
    }

    /// The rules that give the level of a scale to a system, in the order of the pack, given what it has beside its
    /// kind, and the rules that give the level to one of its kind.
    #[must_use]
    pub fn given_by(&self, own: &[u64], scale: ScaleId, kind: &[ProvisionId]) -> Vec<ProvisionId> {
        let (_, own) = divided(own);
        let gives = |at: usize| {
            own.get(at / 64)
                .is_some_and(|word| word >> (at % 64) & 1 == 1)
        };
        let told = || {
            self.rules
                .iter()
                .enumerate()
                .filter(|(_, (of, ..))| *of == scale)
        };
        let firing = told().filter(|(at, _)| gives(*at));
        let mut out: Vec<ProvisionId> = firing.map(|(_, (_, rule, _))| *rule).collect();
        // Of other rules it hangs on the kind.
        let others = kind
            .iter()
            .filter(|rule| !told().any(|(_, (_, told, _))| told == *rule));
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
}

/// Adds to what systems come out by what is so of each, bit by bit.
fn spread(bits: impl Iterator<Item = u64>, each: &mut [(Vec<u64>, usize)]) {
    let mut bits = bits.peekable();
    while bits.peek().is_some() {
        let mut some = [0; LANES];
        for (own, bits) in some.iter_mut().zip(bits.by_ref()) {
            *own = bits;
        }
        transpose(&mut some);
        for ((signature, _), own) in each.iter_mut().zip(some) {
            signature.push(own);
        }
    }
}

/// A law that was written down, as what systems come out by is read off it.
struct Reading<'a> {
    law: &'a Law,
    slots: &'a Slots,
    /// The values of formulas in each slot.
    values: Vec<Table<Node, Ref>>,
    writing: Writing<'a>,
}

impl Reading<'_> {
    fn value(&self, slot: usize, node: NodeId) -> Ref {
        let value = self.values.get(slot).and_then(|of| of.row(node));
        value.copied().unwrap_or(Ref::UNKNOWN)
    }

    /// The slots from the day asked for on.
    fn ahead(&self) -> Range<usize> {
        self.slots.current()..self.slots.many()
    }

    /// Formulas in some slots.
    fn each(&self, slots: Range<usize>, nodes: &[NodeId]) -> Vec<Ref> {
        let each = slots.flat_map(|slot| nodes.iter().map(move |node| self.value(slot, *node)));
        each.collect()
    }

    fn scopes(&self) -> Vec<NodeId> {
        self.law.scopes.values().map(|s| s.in_scope).collect()
    }

    fn clauses(&self) -> Vec<NodeId> {
        let scopes = self.law.scopes.values();
        scopes.flat_map(|s| s.clauses.iter().copied()).collect()
    }

    /// What levels are read off, on any day.
    fn levels(&self) -> Vec<NodeId> {
        let levels = self.law.levels.values();
        let levels = levels.flat_map(|of| of.class.iter().chain(&of.effect));
        levels.copied().chain(self.scopes()).collect()
    }

    /// That answers do not fit together, and that they say something where their question does not apply.
    fn doubts(&mut self, sight: &Sight) -> Vec<Ref> {
        let (law, today) = (self.law, self.slots.current());
        let constraints = law.constraints.iter();
        let mut out: Vec<Ref> = constraints.map(|node| !self.value(today, *node)).collect();
        for (fact, place) in sight.saying() {
            if let Some(gate) = law.gates[fact] {
                let idle = [self.writing.test(*place), !self.value(today, gate)];
                out.push(self.writing.steps.all(idle.into_iter()));
            }
        }
        out
    }

    /// The least and the most that readings of contested points make of levels and scopes.
    fn readings(&mut self) -> Vec<(Ref, Ref)> {
        let law = self.law;
        let behind = law.behind_levels();
        if behind.choices.is_empty() {
            return Vec::new();
        }
        let live = |point| law.live_interpretations[point];
        let through = Traversal::new(&law.graph, |_| false, |node: NodeId| behind.formulas[node]);
        let mut bounds = Bounds {
            of: &mut self.writing,
            open: ReadingsOf(live),
        };
        let values = through.changes(&mut bounds, 0..self.slots.many());
        let levels = law.levels.values().flat_map(|of| &of.class).copied();
        let nodes: Vec<NodeId> = levels.chain(self.scopes()).chain(self.clauses()).collect();
        let ahead = values.get(self.ahead()).unwrap_or_default();
        let each = ahead
            .iter()
            .flat_map(|of| nodes.iter().filter_map(|node| of.row(*node)));
        distinct(each.copied())
    }

    /// What may be otherwise in a slot than in the one before, of that which days are read off.
    fn turns(&self) -> Vec<Vec<(Ref, Ref)>> {
        let (levels, clauses) = (self.levels(), self.clauses());
        let of = |slot: usize| {
            let Some(before) = slot.checked_sub(1).filter(|_| self.slots.turns(slot)) else {
                return Vec::new();
            };
            // Before the day asked for, clauses are not looked at.
            let ahead = (before >= self.slots.current()).then_some(&clauses);
            let each = levels.iter().chain(ahead.into_iter().flatten());
            distinct(each.map(|node| (self.value(before, *node), self.value(slot, *node))))
        };
        (0..self.slots.many()).map(of).collect()
    }

    /// Whether a formula ever holds, from the day asked for on.
    fn ever(&mut self, node: NodeId) -> Ref {
        let each = self.each(self.ahead(), &[node]);
        self.writing.steps.any(each.into_iter())
    }

    /// What gives the levels of scales where they are the system's own: formulas, and rules of which it is enough
    /// that they fire.
    fn rules(&mut self) -> (Vec<Ref>, Vec<(ScaleId, ProvisionId, Ref)>) {
        let (mut others, mut rules) = (Vec::new(), Vec::new());
        let law = self.law;
        for (scale, LevelNodes { class, .. }) in law.levels.iter() {
            let mut above = Ref::FALSE;
            for (level, node) in class.iter().enumerate().rev() {
                let reached = self.ever(*node);
                let own = self.writing.steps.all([reached, !above].into_iter());
                above = self.writing.steps.any([above, reached].into_iter());
                let of = LevelOf::of(law, scale, level + 1);
                for x in self.each(self.ahead(), &of.others) {
                    others.push(self.writing.steps.all([own, x].into_iter()));
                }
                for (rule, fires) in of.plain {
                    let fires = self.ever(fires);
                    let gives = self.writing.steps.all([own, fires].into_iter());
                    rules.push((scale, rule, gives));
                }
            }
        }
        (others, rules)
    }
}

/// Pairs of which the two may be otherwise, each once.
fn distinct(pairs: impl Iterator<Item = (Ref, Ref)>) -> Vec<(Ref, Ref)> {
    let mut out: Vec<(Ref, Ref)> = pairs.filter(|(a, b)| a != b).collect();
    out.sort_unstable();
    out.dedup();
    out
}

/// What a level is given by.
struct LevelOf {
    /// Rules of one version that give it as it is written: each gives it wherever it fires.
    plain: Vec<(ProvisionId, NodeId)>,
    /// What the others hang on.
    others: Vec<NodeId>,
}

impl LevelOf {
    fn of(law: &Law, scale: ScaleId, level: Level) -> LevelOf {
        let (mut plain, mut others) = (Vec::new(), Vec::new());
        for (rule, versions) in law.versions.iter() {
            let versions: Vec<&ProvisionNodes> =
                versions.iter().map(|v| &law.provisions[v]).collect();
            let given = versions.iter().flat_map(|v| &v.given);
            let mut own = given
                .filter(|g| g.scale == scale && g.level == level)
                .peekable();
            if own.peek().is_none() {
                continue;
            }
            match versions.as_slice() {
                [only] if own.any(|g| g.by.is_none()) => plain.push((rule, only.class.fires)),
                _ => {
                    others.extend(versions.iter().map(|v| v.class.fires));
                    let given = versions.iter().flat_map(|v| &v.given);
                    others.extend(given.filter(|g| g.by.is_some()).map(|g| g.class));
                }
            }
        }
        LevelOf { plain, others }
    }
}

/// Turns rows of bits into columns: the bit at some place of some word becomes that of this word at the other place.
fn transpose(words: &mut [u64; LANES]) {
    let (mut width, mut mask) = (32, u64::MAX >> 32);
    while width > 0 {
        for some in words.chunks_exact_mut(2 * width) {
            let (low, high) = some.split_at_mut(width);
            for (low, high) in low.iter_mut().zip(high) {
                let swap = (*low >> width ^ *high) & mask;
                *low ^= swap << width;
                *high ^= swap;
            }
        }
        width /= 2;
        mask ^= mask << width;
    }
}
