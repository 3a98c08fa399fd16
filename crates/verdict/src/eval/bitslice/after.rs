//! What stays open once a question is answered, for many possible answers at once: each is a system of
//! its own, which differs from one that is known in that answer alone. Formulas that are known of the
//! one are known of all, so that only what is still open is looked at.

use super::{Ground, Mask, Planes, empty, evaluate_alike, insert, join};
use crate::eval::{Case, Moment, Query, Segment, Tri, test};
use crate::facts::State;
use solon_law::program::{
    Fact, FactId, Node, NodeId, Predicate, Program, ScaleId, ScopeId, Table, stretches,
};

/// What stays open after each of some answers.
#[derive(Clone, Debug)]
pub struct After {
    /// The questions that a level or the scope then hangs on, each with the answers, by position.
    pub open: Vec<(FactId, Mask)>,
    /// The answers after which levels or scope are not settled by what is known.
    pub unsettled: Mask,
}

/// Looks at each answer by itself. `segments` are those of the case; of its law only levels and scope
/// are asked, so that [`solon_law::program::Law::cone`] will do.
#[must_use]
pub fn after(
    case: &Case<'_>,
    query: &Query,
    segments: &[Segment],
    answers: &[(FactId, State)],
) -> After {
    let law = case.law();
    let ground = ground(case, query, answers);
    let ahead = segments
        .iter()
        .filter(|s| s.until.is_none_or(|until| until > query.on));
    let ahead: Vec<&Segment> = ahead.collect();
    let open = |node: NodeId| ahead.iter().any(|s| s.value(node) == Tri::Unknown);
    let wanted = law.graph.nodes().map(|id, _| open(id));
    let planes = evaluate_alike(&ground, law, &wanted, segments, query.on);
    let mut tried: Table<Fact, Mask> = case.program().facts.map(|_, _| Vec::new());
    for (at, (fact, _)) in answers.iter().enumerate() {
        if tried[*fact].is_empty() {
            tried[*fact] = empty(answers.len());
        }
        insert(&mut tried[*fact], at);
    }
    let states = case
        .program()
        .facts
        .map(|fact, _| case.facts().possible(case.program(), fact));
    let size = planes.words * planes.slots.values().flatten().count();
    let mut walk = Walk {
        case,
        query,
        segments,
        planes: &planes,
        live: vec![vec![0; size]; planes.stretches.len()],
        tried,
        states,
        open: case.program().facts.map(|_, _| Vec::new()),
        unsettled: empty(answers.len()),
        all: full(answers.len()),
    };
    walk.scopes();
    for scale in case.program().scales.ids() {
        walk.scale(scale);
    }
    walk.down();
    let open = walk.open.iter().filter(|(_, mask)| any(mask));
    After {
        open: open.map(|(fact, mask)| (fact, mask.clone())).collect(),
        unsettled: walk.unsettled,
    }
}

/// For each of some answers whether what is said beside it of other questions surely breaks one of some
/// formulas. `segments` are those of the case.
#[must_use]
pub fn breaks(
    case: &Case<'_>,
    query: &Query,
    segments: &[Segment],
    answers: &[(FactId, State)],
    formulas: &[NodeId],
) -> Mask {
    let law = case.law();
    let ground = ground(case, query, answers);
    let mut wanted = law.graph.nodes().map(|_, _| false);
    let mut todo: Vec<NodeId> = formulas.to_vec();
    while let Some(node) = todo.pop() {
        let open = segments.iter().any(|s| s.value(node) == Tri::Unknown);
        if open && !std::mem::replace(&mut wanted[node], true) {
            todo.extend(law.graph.parts(node));
        }
    }
    let planes = evaluate_alike(&ground, law, &wanted, segments, query.on);
    let mut out = empty(answers.len());
    if let Some(stretch) = planes.stretches.first() {
        for node in formulas {
            let Some(value) = planes.values(stretch, *node, false) else {
                continue;
            };
            let (_, possible) = super::halves(value, planes.words);
            for (a, p) in out.iter_mut().zip(possible) {
                *a |= !p;
            }
        }
    }
    out.iter_mut()
        .zip(full(answers.len()))
        .for_each(|(a, b)| *a &= b);
    out
}

/// One system for each answer, which gives it and is otherwise as the case. What follows from an answer,
/// such as a ratio, follows in that system.
fn ground(case: &Case<'_>, query: &Query, answers: &[(FactId, State)]) -> Ground {
    let (program, facts) = (case.program(), case.facts());
    let mut own: Table<Fact, Vec<(usize, State)>> = program.facts.map(|_, _| Vec::new());
    for (at, (fact, state)) in answers.iter().enumerate() {
        own[*fact].push((at, state.clone()));
        for other in following(program, *fact) {
            let with = case.with(|facts| {
                facts.set(*fact, crate::facts::Answer::plain(state.clone()));
            });
            own[other].push((at, with.facts().possible(program, other)));
        }
    }
    let columns = program.facts.map(|fact, _| super::Column {
        common: facts.possible(program, fact),
        own: own[fact].clone(),
    });
    let asked = vec![query.on; answers.len()];
    Ground::new(asked, columns, &program.interpretations, |_, id| {
        query.chosen(id)
    })
}

/// Facts that follow from the answer to another one.
fn following(program: &Program, fact: FactId) -> Vec<FactId> {
    let mut out: Vec<FactId> = program.ratios_of(fact).collect();
    let days = program.facts.iter();
    out.extend(
        days.filter(|(_, f)| f.earliest.contains(&fact))
            .map(|(id, _)| id),
    );
    out
}

fn any(mask: &[u64]) -> bool {
    mask.iter().any(|w| *w != 0)
}

/// All of so many systems.
fn full(systems: usize) -> Mask {
    let mut out = empty(systems);
    (0..systems).for_each(|at| insert(&mut out, at));
    out
}

/// From the formulas of levels and scope down to the questions that they hang on.
struct Walk<'a> {
    case: &'a Case<'a>,
    query: &'a Query,
    segments: &'a [Segment],
    planes: &'a Planes,
    /// For each stretch and formula, the systems in which something hangs on it.
    live: Vec<Vec<u64>>,
    /// For each question, the systems that answer it.
    tried: Table<Fact, Mask>,
    states: Table<Fact, State>,
    open: Table<Fact, Mask>,
    unsettled: Mask,
    all: Mask,
}

impl Walk<'_> {
    /// The systems in which a formula surely holds, and those in which it possibly does.
    fn value(&self, stretch: usize, node: NodeId) -> (Mask, Mask) {
        let Some(on) = self.planes.stretches.get(stretch) else {
            return (Vec::new(), Vec::new());
        };
        if let Some(value) = self.planes.values(on, node, false) {
            let (sure, possible) = super::halves(value, self.planes.words);
            return (sure.to_vec(), possible.to_vec());
        }
        let at = stretches::holding(self.segments, |s| s.from, on.from);
        let known = at.and_then(|at| self.segments.get(at));
        let (none, all) = (vec![0; self.all.len()], self.all.clone());
        match known.map_or(Tri::Unknown, |s| s.value(node)) {
            Tri::False => (none.clone(), none),
            Tri::Unknown => (none, all),
            Tri::True => (all.clone(), all),
        }
    }

    /// The systems that some scope which governs a scale takes in, surely and possibly; of all scopes
    /// where no scale is named.
    fn inside(&self, scale: Option<ScaleId>, stretch: usize) -> (Mask, Mask) {
        let program = self.case.program();
        let governs =
            |id: ScopeId| scale.is_none_or(|scale| program.scopes[id].governs.contains(&scale));
        let scopes = self.case.law().scopes.iter();
        let mut governed = false;
        let (mut sure, mut possible) = (vec![0; self.all.len()], vec![0; self.all.len()]);
        for (_, nodes) in scopes.filter(|(id, _)| governs(*id)) {
            governed = true;
            let (s, p) = self.value(stretch, nodes.in_scope);
            join(&mut sure, &s);
            join(&mut possible, &p);
        }
        match governed {
            true => (sure, possible),
            false => (self.all.clone(), self.all.clone()),
        }
    }

    /// Begins at the scopes that are open on the day, where that is not settled by another one.
    fn scopes(&mut self) {
        let program = self.case.program();
        let mut matters = {
            let (sure, possible) = self.inside(None, 0);
            unknown(&sure, &possible)
        };
        for scale in program.scales.ids() {
            let (sure, possible) = self.inside(Some(scale), 0);
            join(&mut matters, &unknown(&sure, &possible));
        }
        join(&mut self.unsettled, &matters);
        let nodes: Vec<NodeId> = self
            .case
            .law()
            .scopes
            .values()
            .map(|s| s.in_scope)
            .collect();
        for node in nodes {
            self.add(0, node, &matters);
        }
    }

    /// Begins at the levels of a scale that are open ahead.
    fn scale(&mut self, scale: ScaleId) {
        let law = self.case.law();
        let stretches = 0..self.planes.stretches.len();
        let inside: Vec<(Mask, Mask)> = stretches
            .clone()
            .map(|s| self.inside(Some(scale), s))
            .collect();
        for node in &law.levels[scale].class {
            let values: Vec<(Mask, Mask)> =
                stretches.clone().map(|s| self.value(s, *node)).collect();
            let mut reached = vec![0; self.all.len()];
            for ((sure, _), (inside, _)) in values.iter().zip(&inside) {
                for (r, (a, b)) in reached.iter_mut().zip(sure.iter().zip(inside)) {
                    *r |= a & b;
                }
            }
            for (stretch, ((sure, possible), (_, inside))) in values.iter().zip(&inside).enumerate()
            {
                let mut open = unknown(sure, possible);
                for (o, (r, i)) in open.iter_mut().zip(reached.iter().zip(inside)) {
                    *o &= !r & i;
                }
                join(&mut self.unsettled, &open);
                self.add(stretch, *node, &open);
            }
        }
    }

    /// Notes that something hangs on a formula in some systems, where it is not known there.
    fn add(&mut self, stretch: usize, node: NodeId, systems: &[u64]) {
        let planes = self.planes;
        let (Some(slot), Some(on)) = (planes.slots[node], planes.stretches.get(stretch)) else {
            return;
        };
        let Some(value) = planes.values(on, node, false) else {
            return;
        };
        let (sure, possible) = super::halves(value, planes.words);
        let words = slot * planes.words..(slot + 1) * planes.words;
        let live = self.live.get_mut(stretch).and_then(|l| l.get_mut(words));
        let values = sure.iter().zip(possible);
        for (l, (w, (s, p))) in live.into_iter().flatten().zip(systems.iter().zip(values)) {
            *l |= w & p & !s;
        }
    }

    /// Goes down from what was begun at: parts have smaller numbers, and later days come later.
    fn down(&mut self) {
        let law = self.case.law();
        let slots: Vec<(NodeId, usize)> = self
            .planes
            .slots
            .iter()
            .filter_map(|(id, slot)| Some((id, (*slot)?)))
            .collect();
        for stretch in 0..self.planes.stretches.len() {
            for (node, slot) in slots.iter().rev() {
                let words = slot * self.planes.words..(slot + 1) * self.planes.words;
                let live = self.live.get(stretch).and_then(|l| l.get(words));
                let Some(live) = live.filter(|l| any(l)).map(<[u64]>::to_vec) else {
                    continue;
                };
                match law.graph.node(*node) {
                    Node::Atom {
                        fact, predicate, ..
                    } => self.fact(stretch, *fact, predicate, &live),
                    Node::Ahead(x) => {
                        for later in stretch + 1..self.planes.stretches.len() {
                            self.add(later, *x, &live);
                        }
                    }
                    _ => {}
                }
                let day = self.day(stretch);
                let reading = |point| Some(self.query.reading(law, point, day));
                for part in law.graph.live_parts(*node, reading) {
                    self.add(stretch, *part, &live);
                }
            }
        }
    }

    fn day(&self, stretch: usize) -> jiff::civil::Date {
        let from = self.planes.stretches.get(stretch).and_then(|s| s.from);
        stretches::day_of(from)
    }

    /// A question that something hangs on, where no system answers it.
    fn fact(&mut self, stretch: usize, fact: FactId, predicate: &Predicate, live: &[u64]) {
        let program = self.case.program();
        let moment = Moment {
            day: self.day(stretch),
            asked: self.query.on,
        };
        if test(predicate, &self.states[fact], moment) != Tri::Unknown {
            return;
        }
        for asked in program.asked_for(fact) {
            if self.states[asked].is_known() || program.facts[asked].unasked {
                continue;
            }
            let open = &mut self.open[asked];
            open.resize(live.len(), 0);
            let tried = self.tried[asked].iter().chain(std::iter::repeat(&0));
            for (o, (l, t)) in open.iter_mut().zip(live.iter().zip(tried)) {
                *o |= l & !t;
            }
        }
    }
}

fn unknown(sure: &[u64], possible: &[u64]) -> Mask {
    sure.iter().zip(possible).map(|(s, p)| p & !s).collect()
}
