//! The formulas of a law, stretch of days by stretch of days, as formulas over questions alone.

use jiff::civil::Date;

use super::atom::{AS_ENACTED, Atom};
use super::formula::Formula;
use super::grid::{Grid, Stretch};
use super::space::{Side, Space};
use solon_law::program::algebra::{Algebra, Paired, Stretchwise, Traversal};
use solon_law::program::{FactId, InterpretationId, Node, NodeId, Predicate, Table, stretches};
use solon_verdict::eval::{Query, Segment, Tri};

/// Which readings count.
#[derive(Clone, Copy)]
pub enum Readings<'a> {
    /// Those chosen, and the defaults of the day for all others.
    Chosen(&'a Query),
    /// Any of each contested point, or its defaults.
    Free,
}

/// The formulas of all nodes of a law on all days.
pub struct Days {
    /// A day of each segment, mostly its first one; from ever for the first one.
    pub starts: Vec<Option<Date>>,
    /// Of each segment, each node, as told on a day of it.
    nodes: Vec<Table<Node, Formula>>,
    /// Where each segment is asked about on a day of its own: the later ones as told on that day.
    ahead: Vec<Vec<Table<Node, Formula>>>,
}

impl Days {
    /// A node in a segment.
    #[must_use]
    pub fn at(&self, segment: usize, node: NodeId) -> Formula {
        self.nodes
            .get(segment)
            .and_then(|nodes| nodes.row(node))
            .copied()
            .unwrap_or(Formula::FALSE)
    }

    /// Whether days are counted from the one asked about, so that a later segment is another one as told
    /// on an earlier day.
    #[must_use]
    pub fn apart(&self) -> bool {
        !self.ahead.is_empty()
    }

    /// The segments, each as told on a day of its own; then, where days are counted from the one asked
    /// about, later ones as told on a day of an earlier one: the segment asked about, and the one told.
    pub fn views(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let all = self.segments();
        let apart = self.apart();
        let ahead = all.clone().filter(move |_| apart);
        let ahead = ahead.flat_map(move |asked| (asked + 1..all.end).map(move |s| (asked, s)));
        self.own().chain(ahead)
    }

    /// Of these views the segments as told on a day of their own.
    pub fn own(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        self.segments().map(|s| (s, s))
    }

    /// A node in a view.
    #[must_use]
    pub fn seen(&self, (asked, told): (usize, usize), node: NodeId) -> Formula {
        let ahead = told.checked_sub(asked + 1);
        let ahead = ahead.and_then(|later| self.ahead.get(asked)?.get(later));
        ahead
            .and_then(|nodes| nodes.row(node))
            .copied()
            .unwrap_or_else(|| self.at(told, node))
    }

    /// All segments.
    #[must_use]
    pub fn segments(&self) -> std::ops::Range<usize> {
        0..self.starts.len()
    }

    /// The segment that holds a day.
    #[must_use]
    pub fn segment(&self, day: Option<Date>) -> usize {
        stretches::holding(&self.starts, |from| *from, day).unwrap_or(0)
    }
}

/// What is known of formulas before they are translated.
#[derive(Clone, Copy)]
pub enum Known<'a> {
    /// Nothing.
    Nothing,
    /// What a trace decides. For each stretch, its segment.
    Trace(&'a [Segment], &'a [usize]),
}

/// Which formulas are translated again where something else is made of some.
#[derive(Clone, Copy)]
pub struct Again<'a> {
    /// Those of which something else is made.
    pub some: &'a [NodeId],
    /// Those that are wanted, of these and of what hangs on them.
    pub wanted: &'a Table<Node, bool>,
    /// The first stretch.
    pub from: usize,
}

/// Translates all stretches of a grid. `burden` says what becomes of a thing that somebody
/// must show.
pub fn translate(
    space: &mut Space,
    side: &Side<'_>,
    grid: &Grid,
    readings: Readings<'_>,
    burden: Burden<'_>,
) -> Days {
    translate_some(space, side, grid, readings, None, burden)
}

/// The same for formulas that are wanted, where not all are.
pub fn translate_some(
    space: &mut Space,
    side: &Side<'_>,
    grid: &Grid,
    readings: Readings<'_>,
    wanted: Option<&Table<Node, bool>>,
    burden: Burden<'_>,
) -> Days {
    let known = Known::Nothing;
    translate_known(space, side, grid, readings, (wanted, known), burden)
}

/// The same, where something is known of formulas. Parts of one that is known on all stretches need not
/// be wanted.
pub fn translate_known(
    space: &mut Space,
    side: &Side<'_>,
    grid: &Grid,
    readings: Readings<'_>,
    (wanted, known): (Option<&Table<Node, bool>>, Known<'_>),
    burden: Burden<'_>,
) -> Days {
    let wanted = |node: NodeId| wanted.is_none_or(|w| w[node]);
    let through = Traversal::new(&side.law.graph, fixed(side, readings), wanted);
    space.anchor(side, grid);
    let mut pass = |grid: &Grid, from: usize| {
        let mut questions = Questions {
            space: &mut *space,
            side,
            grid,
            readings,
            burden: &mut *burden,
            known,
            stretch: 0,
        };
        through.changes(&mut questions, from..grid.stretches.len())
    };
    let (mut nodes, mut ahead) = (Vec::new(), Vec::new());
    if grid.asked_apart() {
        // What comes later is told as on the day asked about, which is another one on each stretch.
        for at in 0..grid.stretches.len() {
            let mut days = pass(&grid.asked_at(at), at).into_iter();
            nodes.extend(days.next());
            ahead.push(days.collect());
        }
    } else {
        nodes = pass(grid, 0);
    }
    Days {
        starts: grid.starts(),
        nodes,
        ahead,
    }
}

/// The same where something else is made of some formulas, given the translation otherwise.
pub fn translate_again(
    space: &mut Space,
    (side, base): (&Side<'_>, &Days),
    grid: &Grid,
    readings: Readings<'_>,
    again: Again<'_>,
    burden: Burden<'_>,
) -> Days {
    let mut questions = Questions {
        space,
        side,
        grid,
        readings,
        burden,
        known: Known::Nothing,
        stretch: 0,
    };
    let wanted = |node: NodeId| again.wanted[node];
    let through = Traversal::new(&side.law.graph, fixed(side, readings), wanted);
    let plain = |at: usize| base.nodes.get(at);
    let stretches = again.from..grid.stretches.len();
    let mut nodes = vec![Table::default(); again.from];
    nodes.extend(through.otherwise(&mut questions, stretches, plain, again.some));
    Days {
        starts: base.starts.clone(),
        nodes,
        ahead: Vec::new(),
    }
}

/// What becomes of a thing that somebody must show.
pub type Burden<'a> = &'a mut dyn FnMut(&mut Space, Formula) -> Formula;

/// The questions of a side, whatever they are answered.
pub(super) struct Questions<'a, 'b> {
    pub(super) space: &'a mut Space,
    pub(super) side: &'a Side<'b>,
    pub(super) grid: &'a Grid,
    pub(super) readings: Readings<'a>,
    pub(super) burden: Burden<'a>,
    pub(super) known: Known<'a>,
    /// The stretch at hand.
    pub(super) stretch: usize,
}

impl Questions<'_, '_> {
    fn on(&self) -> Option<&Stretch> {
        self.grid.stretches.get(self.stretch)
    }

    /// A day of the law as it is then.
    pub(super) fn day(&self) -> Date {
        stretches::day_of(self.on().and_then(|s| s.from))
    }

    /// What some reading makes of a contested point: one that is chosen for all days, or, where the
    /// default changes, the default of the day.
    fn free(&mut self, id: InterpretationId, parts: &[Formula]) -> Formula {
        let mut any = Vec::new();
        for (reading, part) in parts.iter().enumerate() {
            let chosen = self.space.atom(Atom::Reading(id, reading));
            any.push(self.space.formulas.and([chosen, *part]));
        }
        let law = self.side.law;
        if !law.default_fixed(id) {
            let chosen = self.space.atom(Atom::Reading(id, AS_ENACTED));
            let default = parts.get(law.default_reading(id, self.day())).copied();
            let default = default.unwrap_or(Formula::FALSE);
            any.push(self.space.formulas.and([chosen, default]));
        }
        self.space.formulas.or(any)
    }
}

impl Algebra for Questions<'_, '_> {
    type Value = Formula;

    const MISSING: &'static Formula = &Formula::FALSE;

    fn constant(&mut self, value: bool) -> Formula {
        Formula::from(value)
    }

    fn calendar(&mut self, days: stretches::Days) -> Formula {
        Formula::from(days.hold(self.day()))
    }

    fn not(&mut self, x: &Formula) -> Formula {
        !*x
    }

    fn all<'v>(&mut self, of: impl Iterator<Item = &'v Formula> + Clone) -> Formula {
        self.space.formulas.and(of.copied())
    }

    fn any<'v>(&mut self, of: impl Iterator<Item = &'v Formula> + Clone) -> Formula {
        self.space.formulas.or(of.copied())
    }

    fn count<'v>(
        &mut self,
        exactly: bool,
        n: usize,
        of: impl Iterator<Item = &'v Formula> + Clone,
    ) -> Formula {
        self.space.formulas.count(exactly, n, of)
    }

    fn weigh<'v>(
        &mut self,
        least: u64,
        of: impl Iterator<Item = (u32, &'v Formula)> + Clone,
    ) -> Formula {
        let parts = of.map(|(weight, x)| (weight, *x)).collect::<Vec<_>>();
        self.space.formulas.weigh(least, &parts)
    }

    fn atom(&mut self, _: NodeId, fact: FactId, predicate: &Predicate) -> Formula {
        match self.grid.stretches.get(self.stretch) {
            Some(on) => self.space.test(self.side, fact, predicate, on),
            None => Formula::FALSE,
        }
    }

    fn choice<'v>(
        &mut self,
        point: InterpretationId,
        mut of: impl Iterator<Item = &'v Formula> + Clone,
    ) -> Formula {
        match self.readings {
            Readings::Chosen(query) => {
                let reading = query.reading(self.side.law, point, self.day());
                of.nth(reading).copied().unwrap_or(Formula::FALSE)
            }
            Readings::Free => self.free(point, &of.copied().collect::<Vec<_>>()),
        }
    }

    fn burden(&mut self, x: &Formula) -> Formula {
        (self.burden)(self.space, *x)
    }

    fn never(&self, x: &Formula) -> bool {
        *x == Formula::FALSE
    }
}

impl Paired for Questions<'_, '_> {
    const MISSING_TWICE: &'static (Formula, Formula) = &(Formula::FALSE, Formula::FALSE);
}

impl Stretchwise for Questions<'_, '_> {
    fn enter(&mut self, stretch: usize) {
        self.stretch = stretch;
    }

    fn settled(&self, node: NodeId) -> Option<Formula> {
        match self.known {
            Known::Nothing => None,
            Known::Trace(segments, at) => {
                let segment = segments.get(*at.get(self.stretch)?)?;
                match segment.value(node) {
                    Tri::False => Some(Formula::FALSE),
                    Tri::Unknown => None,
                    Tri::True => Some(Formula::TRUE),
                }
            }
        }
    }

    fn resettled(&self) -> Vec<NodeId> {
        let (now, next) = (self.stretch, self.stretch + 1);
        let all = || self.side.law.graph.nodes().ids();
        match self.known {
            Known::Nothing => Vec::new(),
            Known::Trace(segments, at) => {
                let segment = |stretch: usize| segments.get(*at.get(stretch)?);
                match (segment(now), segment(next)) {
                    (Some(a), Some(b)) if a.from != b.from => {
                        all().filter(|id| a.value(*id) != b.value(*id)).collect()
                    }
                    _ => Vec::new(),
                }
            }
        }
    }
}

/// Whether the same reading of a contested point is in force on all days.
pub(super) fn fixed<'a>(
    side: &'a Side<'_>,
    readings: Readings<'a>,
) -> impl Fn(InterpretationId) -> bool + 'a {
    move |point| {
        let chosen = match readings {
            Readings::Chosen(query) => query.chosen(point).is_some(),
            Readings::Free => false,
        };
        chosen || side.law.default_fixed(point)
    }
}
