//! Many systems at once, 64 to a word, stretch after stretch: what of a law their levels are read off. It says
//! nothing of an outcome itself; it says which systems come out the same, so that one of them is evaluated for
//! all.

use std::ops::Range;

use jiff::civil::Date;

use super::sight::Sight;
use super::{Bits, Query};
use solon_law::program::algebra::{Algebra, Stretchwise, Traversal};
use solon_law::program::stretches::{self, Days};
use solon_law::program::{
    FactId, InterpretationId, Law, Level, LevelNodes, Node, NodeId, Predicate, ProvisionId,
    ProvisionNodes, ScaleId, Table,
};

/// So many systems are looked at together.
const LANES: usize = 64;

/// What of a law is looked at.
#[derive(Debug)]
pub struct Crowd {
    /// The first days of the stretches, and which of them holds the day asked for.
    starts: Vec<Option<Date>>,
    current: usize,
    /// The places of tests; of other formulas none.
    places: Table<Node, Option<usize>>,
    /// The tests of each place, first those of a word.
    tests: Vec<Vec<NodeId>>,
    /// On which everything hangs: levels, on every stretch.
    levels: Vec<NodeId>,
    /// The scopes: whether they take the system in, and their clauses.
    scopes: Vec<(NodeId, Vec<NodeId>)>,
    /// Whether answers fit together.
    constraints: Vec<NodeId>,
    /// For each question that does not always apply, where it stands that it is answered, and when it applies.
    gates: Vec<(usize, NodeId)>,
    /// For each scale, its levels, from the lowest one above its bottom on.
    scales: Vec<(ScaleId, Vec<LevelOf>)>,
}

/// What is looked at of a level.
#[derive(Debug)]
struct LevelOf {
    /// It is reached, or a higher one.
    reached: NodeId,
    /// Rules of one version that give it as it is written: each gives it wherever it fires.
    plain: Vec<(ProvisionId, NodeId)>,
    /// What the others hang on.
    others: Vec<NodeId>,
}

/// What a system comes out by.
#[derive(Clone, Copy, Debug)]
pub struct Signature<'a> {
    /// Systems with the same of this come out the same but for the rules that give their levels.
    pub kind: &'a [u64],
    /// All of it: systems with the same come out the same.
    pub whole: &'a [u64],
}

/// Where the systems that were looked at before stand, so that only what differs is looked at.
#[derive(Debug, Default)]
pub struct Told {
    tests: Vec<Bits>,
    values: Vec<Table<Node, Bits>>,
    /// Of each system, what it comes out by, in order; how much of it its kind is.
    signatures: Vec<(Vec<u64>, usize)>,
    /// Of each system the tests that hold and those that are known.
    held: Vec<u64>,
    known: Vec<u64>,
    filled: usize,
}

impl Crowd {
    /// What is looked at of a law; `None` where what comes of it hangs on more than is looked at: on days of a
    /// system, on contested points, or on several scales together.
    #[must_use]
    pub fn of(law: &Law, query: &Query, sight: &Sight) -> Option<Crowd> {
        let program = law.program();
        let mapped = program.scales.values().filter(|s| s.canonical.is_some());
        let told = sight.tests_alone()
            && law.awaited.is_empty()
            && law.relative.is_empty()
            && law.behind_levels().choices.is_empty()
            && mapped.count() <= 1;
        if !told {
            return None;
        }
        let starts = stretches::starts(law.breakpoints.iter().copied());
        let current = stretches::holding(&starts, |from| *from, Some(query.on)).unwrap_or(0);
        let mut tests = vec![Vec::new(); LANES * sight.words()];
        for id in law.graph.nodes().ids() {
            if let Some(own) = sight.place(id).and_then(|place| tests.get_mut(place)) {
                own.push(id);
            }
        }
        let levels = law.levels.values();
        let gates = sight.answered().iter();
        Some(Crowd {
            starts,
            current,
            places: law.graph.nodes().map(|id, _| sight.place(id)),
            tests,
            levels: levels
                .flat_map(|of| of.class.iter().chain(&of.effect))
                .copied()
                .collect(),
            scopes: law
                .scopes
                .values()
                .map(|s| (s.in_scope, s.clauses.clone()))
                .collect(),
            constraints: law.constraints.clone(),
            gates: gates
                .filter_map(|(fact, at)| Some((*at, law.gates[fact]?)))
                .collect(),
            scales: scales(law),
        })
    }

    /// No system yet.
    #[must_use]
    pub fn told(&self) -> Told {
        Told {
            tests: vec![Bits::UNKNOWN; self.tests.len()],
            ..Told::default()
        }
    }

    /// The systems that were added are looked at, and others can be added.
    pub fn look(&self, law: &Law, query: &Query, told: &mut Told) {
        let mut changed = self.fill(told);
        let mut many = Many {
            crowd: self,
            law,
            query,
            tests: &told.tests,
            day: Date::MIN,
        };
        let through = Traversal::new(&law.graph, |point| law.default_fixed(point), |_| true);
        let all = 0..self.starts.len();
        if told.values.is_empty() {
            told.values = through.changes(&mut many, all);
        } else if !changed.is_empty() {
            changed.sort_unstable();
            through.anew(&mut many, &mut told.values, &changed);
        }
        self.sign(told);
    }

    /// Puts what was added in the words of tests; the formulas of those that have changed.
    fn fill(&self, told: &mut Told) -> Vec<NodeId> {
        let words = self.tests.len() / LANES;
        let mut changed = Vec::new();
        for word in 0..words {
            let column = |of: &[u64]| {
                let mut out = [0; LANES];
                let rows = of.chunks_exact(words).take(told.filled);
                for (out, row) in out.iter_mut().zip(rows) {
                    *out = row.get(word).copied().unwrap_or(0);
                }
                transposed(out)
            };
            let (held, known) = (column(&told.held), column(&told.known));
            let own = self.tests.get(word * LANES..).unwrap_or_default();
            let now = told.tests.get_mut(word * LANES..).unwrap_or_default();
            for ((held, known), (now, tests)) in held.iter().zip(known).zip(now.iter_mut().zip(own))
            {
                let value = Bits {
                    yes: held & known,
                    no: known & !held,
                };
                if *now != value {
                    *now = value;
                    changed.extend(tests);
                }
            }
        }
        changed
    }

    /// Says what each system comes out by.
    fn sign(&self, told: &mut Told) {
        let mut each = std::mem::take(&mut told.signatures);
        each.resize_with(LANES, Default::default);
        for (signature, _) in &mut each {
            signature.clear();
            // None is empty.
            signature.push(0);
        }
        let mut out = Signing {
            values: &told.values,
            ahead: self.current..self.starts.len(),
            all: u64::MAX >> (LANES - told.filled.clamp(1, LANES)),
            each,
            unlike: 0,
            at: 0,
        };
        for stretch in 0..self.starts.len() {
            for node in &self.levels {
                out.known(stretch, *node, out.all);
            }
        }
        for stretch in out.ahead.clone() {
            for (in_scope, clauses) in &self.scopes {
                out.unlike |= !out.value(stretch, *in_scope).yes;
                for clause in clauses {
                    out.known(stretch, *clause, out.all);
                }
            }
        }
        for node in &self.constraints {
            let value = out.value(self.current, *node);
            out.sign(value.yes & out.all);
            out.sign(value.no & out.all);
        }
        for (answered, gate) in &self.gates {
            let answered = told.tests.get(*answered).map_or(0, |bits| bits.yes);
            out.unlike |= answered & out.value(self.current, *gate).no;
        }
        let mut giving = Vec::new();
        for (scale, levels) in &self.scales {
            out.rules(*scale, levels, &mut giving);
        }
        for (signature, kind) in &mut out.each {
            *kind = signature.len();
        }
        for (rule, of) in giving {
            out.at = rule - 1;
            out.sign(of);
        }
        let each = out.each.iter_mut().enumerate();
        for (_, (signature, _)) in each.filter(|(lane, _)| out.unlike >> lane & 1 == 1) {
            signature.clear();
        }
        told.signatures = out.each;
        told.filled = 0;
    }
}

impl Told {
    /// Adds a system, of whose tests some hold and some are known; 64 at most are looked at together.
    pub fn add(&mut self, held: &[u64], known: &[u64]) {
        if self.filled == 0 {
            self.held.clear();
            self.known.clear();
        }
        self.held.extend_from_slice(held);
        self.known.extend_from_slice(known);
        self.filled += 1;
    }

    /// What a system comes out by, of those that were looked at last, by position. `None` where nothing is said
    /// of it, because something is open or not as usual.
    #[must_use]
    pub fn signature(&self, system: usize) -> Option<Signature<'_>> {
        let (whole, kind) = self.signatures.get(system)?;
        let kind = whole.get(..*kind)?;
        (!whole.is_empty()).then_some(Signature { kind, whole })
    }
}

impl Signature<'_> {
    /// The rules that give a level of a scale, in the order of the pack.
    #[must_use]
    pub fn given_by(&self, law: &Law, scale: ScaleId) -> Vec<ProvisionId> {
        let own = self.whole.get(self.kind.len()..).unwrap_or_default();
        let rules = law.program().provisions.ids();
        rules
            .filter(|rule| own.contains(&named(scale, *rule)))
            .collect()
    }
}

/// A rule that gives a level of a scale, as it stands in signatures.
fn named(scale: ScaleId, rule: ProvisionId) -> u64 {
    (scale.index() as u64 + 1) << 32 | rule.index() as u64
}

/// What systems come out by, as it is put together.
struct Signing<'t> {
    /// The values of formulas on each stretch.
    values: &'t [Table<Node, Bits>],
    /// The stretches from the day asked for.
    ahead: Range<usize>,
    /// All systems.
    all: u64,
    each: Vec<(Vec<u64>, usize)>,
    /// Systems of which nothing is said.
    unlike: u64,
    /// The position of what is looked at.
    at: u64,
}

impl Signing<'_> {
    fn value(&self, stretch: usize, node: NodeId) -> Bits {
        let value = self.values.get(stretch).and_then(|of| of.row(node));
        value.copied().unwrap_or(Bits::UNKNOWN)
    }

    /// Whether a formula ever holds, from the day asked for on.
    fn ever(&self, node: NodeId) -> Bits {
        let each = self.ahead.clone().map(|stretch| self.value(stretch, node));
        each.fold(Bits::FALSE, |any, x| Bits::any([any, x].iter()))
    }

    /// What is so of some systems.
    fn sign(&mut self, mut bits: u64) {
        self.at += 1;
        while bits != 0 {
            let lane = bits.trailing_zeros() as usize;
            bits &= bits - 1;
            if let Some(own) = self.each.get_mut(lane) {
                own.0.push(self.at);
            }
        }
    }

    /// What is to be known of some systems.
    fn known(&mut self, stretch: usize, node: NodeId, of: u64) {
        let value = self.value(stretch, node);
        self.unlike |= of & !(value.yes | value.no);
        self.sign(value.yes & of);
    }

    /// What gives the levels of a scale; rules of which it is enough that they fire are put to `giving`.
    fn rules(&mut self, scale: ScaleId, levels: &[LevelOf], giving: &mut Vec<(u64, u64)>) {
        let mut above = 0;
        for level in levels.iter().rev() {
            let reached = self.ever(level.reached).yes;
            let own = self.all & reached & !above;
            above |= reached;
            if own == 0 {
                self.at += (level.others.len() * self.ahead.len()) as u64;
                continue;
            }
            for stretch in self.ahead.clone() {
                for node in &level.others {
                    self.known(stretch, *node, own);
                }
            }
            for (rule, node) in &level.plain {
                let fires = self.ever(*node);
                self.unlike |= own & !(fires.yes | fires.no);
                if fires.yes & own != 0 {
                    giving.push((named(scale, *rule), fires.yes & own));
                }
            }
        }
    }
}

/// What is looked at of each scale.
fn scales(law: &Law) -> Vec<(ScaleId, Vec<LevelOf>)> {
    let of_scale = |(scale, levels): (ScaleId, &LevelNodes)| {
        let levels = levels.class.iter().zip(1..);
        let levels = levels.map(|(reached, level)| LevelOf::of(law, scale, level, *reached));
        (scale, levels.collect())
    };
    law.levels.iter().map(of_scale).collect()
}

impl LevelOf {
    fn of(law: &Law, scale: ScaleId, level: Level, reached: NodeId) -> LevelOf {
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
        LevelOf {
            reached,
            plain,
            others,
        }
    }
}

/// The systems of a word on a stretch.
struct Many<'a> {
    crowd: &'a Crowd,
    law: &'a Law,
    query: &'a Query,
    tests: &'a [Bits],
    /// A day of the stretch at hand.
    day: Date,
}

impl Algebra for Many<'_> {
    type Value = Bits;

    const MISSING: &'static Bits = &Bits::UNKNOWN;

    fn constant(&mut self, value: bool) -> Bits {
        Bits::of(value.into())
    }

    fn calendar(&mut self, days: Days) -> Bits {
        Bits::of(days.hold(self.day).into())
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

    fn atom(&mut self, node: NodeId, _: FactId, _: &Predicate) -> Bits {
        let place = self.crowd.places[node];
        let own = place.and_then(|place| self.tests.get(place));
        own.copied().unwrap_or(Bits::UNKNOWN)
    }

    fn choice<'v>(
        &mut self,
        point: InterpretationId,
        mut of: impl Iterator<Item = &'v Bits> + Clone,
    ) -> Bits {
        let reading = self.query.reading(self.law, point, self.day);
        of.nth(reading).copied().unwrap_or(Bits::FALSE)
    }

    fn burden(&mut self, x: &Bits) -> Bits {
        *x
    }
}

impl Stretchwise for Many<'_> {
    fn enter(&mut self, stretch: usize) {
        let from = self.crowd.starts.get(stretch).copied().flatten();
        self.day = stretches::day_of(from);
    }
}

/// Rows of bits as columns: the bit at some place of some word becomes that of this word at the other place.
fn transposed(mut words: [u64; LANES]) -> [u64; LANES] {
    let (mut width, mut mask) = (32, u64::MAX >> 32);
    while width > 0 {
        let pairs = |at: &usize| at & width == 0;
        for at in (0..LANES).filter(pairs) {
            let (Some(low), Some(high)) = (words.get(at), words.get(at + width)) else {
                continue;
            };
            let (low, high) = (*low, *high);
            let swap = (low >> width ^ high) & mask;
            if let Some(word) = words.get_mut(at) {
                *word = low ^ swap << width;
            }
            if let Some(word) = words.get_mut(at + width) {
                *word = high ^ swap;
            }
        }
        width /= 2;
        mask ^= mask << width;
    }
    words
}
