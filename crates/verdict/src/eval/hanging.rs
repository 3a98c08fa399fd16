//! Which questions formulas hang on: those behind the unknown tests that they are unknown for. Several groups
//! of formulas are looked at in one pass, from wholes down to their parts, on all segments at once.

use super::exact::Valuation as _;
use super::frame::Frame;
use super::trace::Unknowns;
use super::{Tri, test};
use crate::facts::State;
use solon_law::program::{Fact, FactId, InterpretationId, Node, NodeId, Predicate, Table};

/// Groups of formulas, each in some segments.
pub(super) struct Hanging<'f, 'a> {
    frame: &'f Frame<'a>,
    unknown: Unknowns<'f>,
    layout: Layout,
    /// For each formula and each group, the segments in which the group hangs on it if it is unknown there.
    masks: Vec<u64>,
    /// Formulas of which some mask is not empty, a bit each.
    due: Vec<u64>,
    /// What can be so of facts that were looked at.
    states: Table<Fact, Option<State>>,
    /// For each group the facts found, a bit each.
    found: Vec<Vec<u64>>,
}

/// Where the segments of each group stand: those of several groups in one word, or, where there are too
/// many, those of one in several.
#[derive(Clone, Copy)]
struct Layout {
    /// The first segment that is looked at.
    from: usize,
    /// How many are.
    segments: usize,
    /// How many groups there are.
    groups: usize,
    /// How many of them stand in a word.
    in_word: usize,
    /// How many words each takes.
    blocks: usize,
    /// A bit for the first segment of each group in a word.
    firsts: u64,
}

impl Layout {
    fn new(groups: usize, from: usize, until: usize) -> Layout {
        let segments = until.saturating_sub(from).max(1);
        let in_word = (64 / segments).max(1);
        Layout {
            from,
            segments,
            groups,
            in_word,
            blocks: segments.div_ceil(64),
            firsts: (0..in_word).fold(0, |bits, at| bits | 1 << (at * segments.min(63))),
        }
    }

    /// How many words all groups take.
    fn words(&self) -> usize {
        self.groups.div_ceil(self.in_word) * self.blocks
    }

    /// The word and the bit of a segment of a group.
    fn place(&self, group: usize, segment: usize) -> (usize, usize) {
        let segment = segment.saturating_sub(self.from);
        match self.blocks {
            1 => {
                let (word, at) = (group / self.in_word, group % self.in_word);
                (word, at * self.segments + segment)
            }
            _ => (group * self.blocks + segment / 64, segment % 64),
        }
    }

    /// Whether a group has any segment.
    fn any(&self, words: &[u64], group: usize) -> bool {
        let (word, bit) = self.place(group, self.from);
        if self.blocks > 1 {
            let own = words.get(word..word + self.blocks).unwrap_or_default();
            return own.iter().any(|word| *word != 0);
        }
        let all = u64::MAX >> (64 - self.segments);
        words.get(word).is_some_and(|word| word >> bit & all != 0)
    }

    /// The segments of one group.
    fn of(&self, words: &[u64], group: usize) -> impl Iterator<Item = usize> {
        let held = move |segment: &usize| {
            let (word, bit) = self.place(group, *segment);
            words.get(word).is_some_and(|word| word >> bit & 1 == 1)
        };
        (self.from..self.from + self.segments).filter(held)
    }

    /// Segments, the first block of which is given, in the place of each group of a word.
    fn spread(&self, segments: &mut [u64]) {
        if let [only] = segments {
            *only = only.wrapping_mul(self.firsts);
        }
    }

    /// With each segment of a group all later ones.
    fn onwards(&self, words: &mut [u64]) {
        if self.blocks > 1 {
            words.chunks_mut(self.blocks).for_each(onwards);
            return;
        }
        let all = u64::MAX >> (64 - self.segments);
        for word in words {
            let mut out = 0;
            for at in 0..self.in_word {
                let shift = at * self.segments;
                let own = *word >> shift & all;
                if own != 0 {
                    out |= (u64::MAX << own.trailing_zeros() & all) << shift;
                }
            }
            *word = out;
        }
    }
}

impl<'f, 'a> Hanging<'f, 'a> {
    /// So many groups, all empty; no formula is added in a segment before the first one.
    pub(super) fn new(frame: &'f Frame<'a>, groups: usize, from: usize) -> Self {
        let layout = Layout::new(groups, from, frame.segments.len());
        let nodes = frame.law.graph.nodes().len();
        let facts = frame.program.facts.all().len();
        Hanging {
            frame,
            unknown: Unknowns::of(frame.segments.get(from..).unwrap_or_default()),
            layout,
            masks: vec![0; nodes * layout.words()],
            due: vec![0; nodes.div_ceil(64)],
            states: frame.program.facts.map_all(|_, _| None),
            found: vec![vec![0; facts.div_ceil(64)]; groups],
        }
    }

    /// Adds a formula in a segment to a group.
    pub(super) fn add(&mut self, group: usize, segment: usize, node: NodeId) {
        let (word, bit) = self.layout.place(group, segment);
        let at = node.index() * self.layout.words() + word;
        if let Some(word) = self.masks.get_mut(at) {
            *word |= 1 << bit;
            self.note(node);
        }
    }

    fn note(&mut self, node: NodeId) {
        if let Some(word) = self.due.get_mut(node.index() / 64) {
            *word |= 1 << (node.index() % 64);
        }
    }

    /// For each group the questions found, in the order of the vocabulary.
    pub(super) fn facts(mut self) -> Vec<Vec<FactId>> {
        let ids = self.frame.law.graph.ids();
        let mut open = vec![0; self.layout.blocks];
        let mut own = vec![0; self.layout.words()];
        // Parts stand before wholes, so that the last one is due first.
        for word in (0..self.due.len()).rev() {
            while let Some(bits) = self.due.get(word).copied().filter(|bits| *bits != 0) {
                let bit = 63 - bits.leading_zeros() as usize;
                if let Some(bits) = self.due.get_mut(word) {
                    *bits &= !(1 << bit);
                }
                if let Some(node) = ids.get(64 * word + bit) {
                    self.unknown.of_node(*node, &mut open);
                    self.layout.spread(&mut open);
                    self.visit(*node, &open, &mut own);
                }
            }
        }
        let facts = self.frame.program.facts.all();
        let facts: Vec<FactId> = facts.map(|(fact, _)| fact).collect();
        let of = |found: Vec<u64>| {
            let own = facts.iter().enumerate();
            let own =
                own.filter(|(at, _)| found.get(at / 64).is_some_and(|w| w >> (at % 64) & 1 == 1));
            own.map(|(_, fact)| *fact).collect()
        };
        self.found.into_iter().map(of).collect()
    }

    /// Looks at a formula, given the segments in which it is unknown.
    fn visit(&mut self, node: NodeId, open: &[u64], own: &mut [u64]) {
        let size = self.layout.words();
        let masks = self
            .masks
            .get(node.index() * size..(node.index() + 1) * size);
        let masks = masks.unwrap_or_default();
        if let ([own], [mask], [open]) = (&mut *own, masks, open) {
            // Mostly.
            *own = mask & open;
        } else {
            let both = masks.iter().zip(open.iter().cycle());
            own.iter_mut()
                .zip(both)
                .for_each(|(own, (mask, open))| *own = mask & open);
        }
        if own.iter().all(|word| *word == 0) {
            return;
        }
        let formula = self.frame.law.graph.node(node);
        match formula {
            Node::Atom {
                fact, predicate, ..
            } => self.atom(*fact, predicate, own),
            Node::Ahead(x) => {
                let mut later = own.to_vec();
                self.layout.onwards(&mut later);
                self.pass(*x, &later);
            }
            Node::Choice(point, of) => {
                for (reading, part) in of.iter().enumerate() {
                    let read = self.reading(*point, reading);
                    let some = own.iter().zip(read.iter().cycle());
                    let some: Vec<u64> = some.map(|(own, read)| own & read).collect();
                    if some.iter().any(|word| *word != 0) {
                        self.pass(*part, &some);
                    }
                }
                return;
            }
            Node::Const(_)
            | Node::Not(_)
            | Node::And(_)
            | Node::Or(_)
            | Node::Count { .. }
            | Node::Weigh { .. }
            | Node::Window(..)
            | Node::Burden(_)
            | Node::Named(..) => {}
        }
        for part in formula.parts() {
            self.pass(*part, own);
        }
    }

    /// The segments in which a reading of a contested point is in force.
    fn reading(&self, point: InterpretationId, reading: usize) -> Vec<u64> {
        let mut read = vec![0; self.layout.blocks];
        let segments = self.frame.segments.iter().skip(self.layout.from);
        for (at, segment) in segments.enumerate() {
            let held = segment.reading(point) == reading;
            if let Some(word) = read.get_mut(at / 64).filter(|_| held) {
                *word |= 1 << (at % 64);
            }
        }
        self.layout.spread(&mut read);
        read
    }

    /// A part counts where its whole does.
    fn pass(&mut self, part: NodeId, own: &[u64]) {
        let size = own.len();
        if let [own] = own {
            if let Some(mask) = self.masks.get_mut(part.index()) {
                *mask |= own;
            }
        } else {
            let place = part.index() * size..(part.index() + 1) * size;
            let masks = self.masks.get_mut(place).into_iter().flatten();
            masks.zip(own).for_each(|(mask, own)| *mask |= own);
        }
        self.note(part);
    }

    /// Whether a group is known to hang on a question.
    fn has(&self, group: usize, fact: FactId) -> bool {
        let found = self.found.get(group);
        let word = found.and_then(|found| found.get(fact.index() / 64));
        word.is_some_and(|word| word >> (fact.index() % 64) & 1 == 1)
    }

    /// Looks at a test.
    fn atom(&mut self, fact: FactId, predicate: &Predicate, own: &[u64]) {
        let frame = self.frame;
        let ratio = frame.program.facts[fact].ratio.is_some();
        let mut groups = (0..self.layout.groups)
            .filter(|group| (ratio || !self.has(*group, fact)) && self.layout.any(own, *group))
            .collect::<Vec<usize>>();
        if groups.is_empty() {
            return;
        }
        let state =
            self.states[fact].get_or_insert_with(|| frame.facts.possible(frame.program, fact));
        let unknown = |segment| test(predicate, state, frame.moment(segment)) == Tri::Unknown;
        // Of all tests this one alone asks for the day that is looked at.
        if *predicate == Predicate::Come {
            groups.retain(|group| self.layout.of(own, *group).any(unknown));
        } else if !unknown(frame.current) {
            return;
        }
        for behind in frame.open_behind(fact) {
            for group in &groups {
                let found = self.found.get_mut(*group);
                if let Some(word) = found.and_then(|found| found.get_mut(behind.index() / 64)) {
                    *word |= 1 << (behind.index() % 64);
                }
            }
        }
    }
}

/// All segments from the first one on.
fn onwards(segments: &mut [u64]) {
    let mut begun = false;
    for word in segments {
        if begun {
            *word = u64::MAX;
        } else if *word != 0 {
            begun = true;
            *word = u64::MAX << word.trailing_zeros();
        }
    }
}
