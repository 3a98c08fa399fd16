//! The part of a law that has to be translated where not all of it is asked for, and the stretches of
//! days. Translates nothing.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::analyse::grid::Grid;
use solon_law::program::{FactId, InterpretationId, Law, Node, NodeId, Predicate, Program, Table};
use solon_verdict::eval::{Case, Query, Segment, Tri};
use solon_verdict::facts::{Facts, State};

/// The formulas of levels and scope.
pub(super) fn hanging_on(law: &Law) -> Vec<NodeId> {
    let scopes = law.scopes.values().map(|s| s.in_scope);
    let levels = law.levels.values();
    let levels = levels.flat_map(|l| l.class.iter().chain(&l.effect));
    scopes.chain(levels.copied()).collect()
}

/// The formulas by which rules give levels.
pub(super) fn given_by_rules(law: &Law) -> impl Iterator<Item = NodeId> {
    let given = law.provisions.values().flat_map(|version| &version.given);
    given.map(|given| given.class)
}

/// The formulas that some hang on, with them, less those behind what the trace decides on all days,
/// unless other readings (of `points`) or the burden of proof may make something else of it.
pub(super) fn wanted(
    law: &Law,
    query: &Query,
    segments: &[Segment],
    points: &BTreeSet<InterpretationId>,
    mut todo: Vec<NodeId>,
) -> Table<Node, bool> {
    let otherwise = hanging(law, |node| match node {
        Node::Burden(_) => true,
        Node::Choice(point, _) => points.contains(point),
        _ => false,
    });
    let open = |node: NodeId| {
        let mut segments = segments.iter();
        segments.any(|s| s.value(node) == Tri::Unknown)
    };
    let mut wanted = law.graph.nodes().map(|_, _| false);
    while let Some(node) = todo.pop() {
        if std::mem::replace(&mut wanted[node], true) {
            continue;
        }
        if !open(node) && !otherwise[node] {
            continue;
        }
        todo.extend(match law.graph.node(node) {
            // The other readings are no matter where nobody takes them.
            whole @ Node::Choice(point, _) if !points.contains(point) => {
                let fixed = query.chosen(*point).is_some() || law.default_fixed(*point);
                match fixed {
                    true => whole.live_parts(|id| Some(query.reading(law, id, query.on))),
                    false => whole.parts(),
                }
            }
            whole => whole.parts(),
        });
    }
    wanted
}

/// For each formula, whether it is one of these, or hangs on one.
fn hanging(law: &Law, of: impl Fn(&Node) -> bool) -> Table<Node, bool> {
    let mut hangs: Table<Node, bool> = Table::like(law.graph.nodes());
    for node in law.graph.nodes().values() {
        let mut parts = node.parts().iter();
        let hanging = of(node) || parts.any(|p| hangs[p]);
        hangs.push(hanging);
    }
    hangs
}

/// The stretches of an outcome. Where a day is not known that rules wait for, the day asked for is one
/// of its own: what has come by then may not be mixed with what comes after it.
pub(super) fn grid(
    program: &Program,
    law: &Law,
    facts: &Facts,
    query: &Query,
    segments: &[Segment],
) -> Grid {
    of_several(&[(program, law, facts, segments)], query.on)
}

/// The same of several regimes: the stretches in which nothing changes under any.
pub(super) fn grid_of(regimes: &[(&Case<'_>, &[Segment])], on: Date) -> Grid {
    let of = regimes.iter().map(|(case, segments)| {
        let (program, law) = (case.program(), case.law());
        (program, law, case.facts(), *segments)
    });
    of_several(&of.collect::<Vec<_>>(), on)
}

fn of_several(regimes: &[(&Program, &Law, &Facts, &[Segment])], on: Date) -> Grid {
    let mut asked: BTreeMap<&str, bool> = BTreeMap::new();
    let mut days: Vec<Date> = Vec::new();
    for (program, law, facts, segments) in regimes {
        let known = |fact: FactId| match facts.possible(program, fact) {
            State::Day { first, last } => first.is_some() && first == last,
            _ => true,
        };
        for node in law.graph.nodes().values() {
            if let Node::Atom {
                fact,
                predicate: Predicate::Come,
                ..
            } = node
            {
                asked.insert(&program.facts[fact].name, known(*fact));
            }
        }
        days.extend(segments.iter().filter_map(|s| s.from));
    }
    let unknown = asked.values().filter(|known| !**known).count();
    if unknown > 0 {
        days.push(on);
        days.extend(on.tomorrow().ok());
    }
    let laws: Vec<(&Program, &Law)> = regimes.iter().map(|(p, l, ..)| (*p, *l)).collect();
    Grid::new(&laws, days, unknown, Some(on))
}
