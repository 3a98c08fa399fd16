//! The formulas of a law, stretch of days by stretch of days, as formulas over questions alone.

use jiff::civil::Date;

use super::formula::Formula;
use super::grid::{Grid, Stretch};
use super::space::{AS_ENACTED, Atom, Side, Space};
use solon_verdict::eval::Query;
use solon_law::program::{InterpretationId, Node, NodeId, Predicate};

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
    /// Of each segment, each node.
    nodes: Vec<Vec<Formula>>,
}

impl Days {
    /// A node in a segment.
    #[must_use]
    pub fn at(&self, segment: usize, node: NodeId) -> Formula {
        self.nodes
            .get(segment)
            .and_then(|nodes| nodes.get(node.index()))
            .copied()
            .unwrap_or(Formula::FALSE)
    }

    /// All segments.
    #[must_use]
    pub fn segments(&self) -> std::ops::Range<usize> {
        0..self.starts.len()
    }

    /// The segment that holds a day.
    #[must_use]
    pub fn segment(&self, day: Option<Date>) -> usize {
        let holds = |from: &Option<Date>| from.is_none() || *from <= day;
        self.starts.iter().rposition(holds).unwrap_or(0)
    }
}

/// Translates all stretches of a grid. `burden` says what becomes of a thing that somebody
/// must show.
pub fn translate(
    space: &mut Space,
    side: &Side<'_>,
    grid: &Grid,
    readings: Readings<'_>,
    burden: &mut dyn FnMut(&mut Space, Formula) -> Formula,
) -> Days {
    translate_some(space, side, grid, readings, None, burden)
}

/// The same for formulas that are wanted, where not all are.
pub fn translate_some(
    space: &mut Space,
    side: &Side<'_>,
    grid: &Grid,
    readings: Readings<'_>,
    wanted: Option<&[bool]>,
    burden: &mut dyn FnMut(&mut Space, Formula) -> Formula,
) -> Days {
    let timeless = timeless(side, readings);
    let mut nodes: Vec<Vec<Formula>> = Vec::new();
    // The last first: what lies ahead of a day is known before the day itself.
    for on in grid.0.iter().rev() {
        let pass = Pass {
            side,
            readings,
            timeless: &timeless,
            wanted,
            on,
            later: nodes.last().map_or(&[], Vec::as_slice),
        };
        let values = pass.run(space, burden);
        nodes.push(values);
    }
    nodes.reverse();
    Days {
        starts: grid.starts(),
        nodes,
    }
}

/// One stretch of days.
pub(super) struct Pass<'a> {
    pub(super) side: &'a Side<'a>,
    pub(super) readings: Readings<'a>,
    /// Nodes that are the same on all days.
    pub(super) timeless: &'a [bool],
    /// Nodes that are wanted, where not all are; the others are taken to be false.
    pub(super) wanted: Option<&'a [bool]>,
    pub(super) on: &'a Stretch,
    /// The formulas of the next stretch; none after the last one.
    pub(super) later: &'a [Formula],
}

impl Pass<'_> {
    /// A day of the law as it is then.
    fn day(&self) -> Date {
        self.on.from.unwrap_or(Date::MIN)
    }

    pub(super) fn run(
        &self,
        space: &mut Space,
        burden: &mut dyn FnMut(&mut Space, Formula) -> Formula,
    ) -> Vec<Formula> {
        let graph = &self.side.law.graph;
        let mut values: Vec<Formula> = Vec::with_capacity(graph.nodes().len());
        for (i, node) in graph.nodes().iter().enumerate() {
            if self.wanted.is_some_and(|w| w.get(i) != Some(&true)) {
                values.push(Formula::FALSE);
                continue;
            }
            let timeless = self.timeless.get(i).copied().unwrap_or(false);
            let value = match self.later.get(i) {
                Some(known) if timeless => *known,
                later => self.node(space, &values, node, later.copied(), burden),
            };
            values.push(value);
        }
        values
    }

    fn node(
        &self,
        space: &mut Space,
        values: &[Formula],
        node: &Node,
        later: Option<Formula>,
        burden: &mut dyn FnMut(&mut Space, Formula) -> Formula,
    ) -> Formula {
        let get = |id: &NodeId| values.get(id.index()).copied().unwrap_or(Formula::FALSE);
        match node {
            Node::Const(true) => Formula::TRUE,
            Node::Const(false) => Formula::FALSE,
            Node::Not(x) => !get(x),
            Node::And(v) => space.formulas.and(v.iter().map(get)),
            Node::Or(v) => space.formulas.or(v.iter().map(get)),
            Node::Count { exactly, n, of } => {
                let parts: Vec<Formula> = of.iter().map(get).collect();
                let n = *n as usize;
                let enough = space.formulas.at_least(n, &parts);
                if *exactly {
                    let more = space.formulas.at_least(n + 1, &parts);
                    space.formulas.and([enough, !more])
                } else {
                    enough
                }
            }
            Node::Atom {
                fact,
                predicate,
                gate,
            } => {
                let gate = gate.as_ref().map_or(Formula::TRUE, get);
                if gate == Formula::FALSE {
                    return Formula::FALSE;
                }
                let test = space.test(self.side, *fact, predicate, self.on);
                space.formulas.and([gate, test])
            }
            Node::Window(from, until) => {
                let begun = from.is_none_or(|f| f <= self.day());
                if begun && until.is_none_or(|u| self.day() < u) {
                    Formula::TRUE
                } else {
                    Formula::FALSE
                }
            }
            Node::Ahead(x) => space.formulas.or([get(x), later.unwrap_or(Formula::FALSE)]),
            Node::Choice(id, of) => match self.readings {
                Readings::Chosen(query) => of
                    .get(chosen(self.side, query, *id, self.day()))
                    .map_or(Formula::FALSE, get),
                Readings::Free => {
                    let parts: Vec<Formula> = of.iter().map(get).collect();
                    self.free(space, *id, &parts)
                }
            },
            Node::Burden(x) => burden(space, get(x)),
            Node::Named(_, x) => get(x),
        }
    }

    /// What some reading makes of a contested point: one that is chosen for all days, or, where the
    /// default changes, the default of the day.
    fn free(&self, space: &mut Space, id: InterpretationId, parts: &[Formula]) -> Formula {
        let mut any = Vec::new();
        for (reading, part) in parts.iter().enumerate() {
            let chosen = space.atom(Atom::Reading(id, reading));
            any.push(space.formulas.and([chosen, *part]));
        }
        if changes(self.side, id) {
            let chosen = space.atom(Atom::Reading(id, AS_ENACTED));
            let default = parts.get(self.side.law.default_reading(id, self.day()));
            any.push(
                space
                    .formulas
                    .and([chosen, default.copied().unwrap_or(Formula::FALSE)]),
            );
        }
        space.formulas.or(any)
    }
}

/// The reading in force on a day.
fn chosen(side: &Side<'_>, query: &Query, id: InterpretationId, day: Date) -> usize {
    let picked = query.readings.iter().find(|(i, _)| *i == id);
    picked.map_or_else(|| side.law.default_reading(id, day), |(_, r)| *r)
}

/// Whether the default of a contested point changes from one day to another.
fn changes(side: &Side<'_>, id: InterpretationId) -> bool {
    let defaults = side.law.defaults.get(id.index());
    defaults.is_some_and(|d| d.len() > 1)
}

/// Nodes that are the same on all days.
pub(super) fn timeless(side: &Side<'_>, readings: Readings<'_>) -> Vec<bool> {
    let graph = &side.law.graph;
    let mut out: Vec<bool> = Vec::with_capacity(graph.nodes().len());
    for node in graph.nodes() {
        let get = |id: &NodeId| out.get(id.index()).copied().unwrap_or(false);
        let own = match node {
            Node::Window(..) | Node::Ahead(_) => false,
            Node::Const(_) => true,
            Node::Not(x) | Node::Burden(x) | Node::Named(_, x) => get(x),
            Node::And(v) | Node::Or(v) | Node::Count { of: v, .. } => v.iter().all(get),
            Node::Atom {
                predicate: Predicate::Come,
                ..
            } => false,
            Node::Atom { gate, .. } => gate.as_ref().is_none_or(get),
            Node::Choice(id, v) => {
                let picked = match readings {
                    Readings::Free => false,
                    Readings::Chosen(query) => query.readings.iter().any(|(i, _)| i == id),
                };
                let steady = picked || !changes(side, *id);
                steady && v.iter().all(get)
            }
        };
        out.push(own);
    }
    out
}
