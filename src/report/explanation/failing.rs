//! Why a provision does not apply, told of its own conditions: which of them fail, in its order, and
//! what stands against it. Read off the trace.

use std::collections::{BTreeMap, BTreeSet};

use super::{AgainstReport, ConditionReport, FailingReport};
use crate::eval::{Label, Tri};
use crate::explain::{Attack, View};
use crate::program::{
    Citation, Cond, Defeater, FactId, Kind, Node, NodeId, Part, Pattern, PatternSet, Predicate,
    Program, ProvisionId, ProvisionNodes,
};
use crate::report::answers::as_answered;
use crate::report::names::Names;
use crate::report::wire::Status;
use crate::words;

/// So many answers are shown of a condition.
const ANSWERS: usize = 3;

/// What fails of a provision, and how much: conditions that fail, or are open.
pub(super) fn failing(names: &Names<'_>, id: ProvisionId) -> Option<(usize, FailingReport)> {
    let view = &names.view;
    let (nodes, segment, label) = shown(view, id)?;
    let (mut fails, mut open) = (Vec::new(), Vec::new());
    let met = view.outcome.value(segment, nodes.class.when);
    let mut gone = Vec::new();
    gather(
        view,
        segment,
        (nodes.class.when, &[]),
        &mut gone,
        (&mut fails, &mut open),
    );
    let against: Vec<Attack<'_>> = view
        .attacks(nodes, segment)
        .into_iter()
        .filter(|a| a.value == Tri::True)
        .collect();
    let told = |list: Vec<(NodeId, Vec<Citation>)>| {
        let each = list.into_iter().map(|(n, cites)| part(names, &[n], &cites));
        each.collect::<Vec<_>>()
    };
    let weight = fails.len() + against.len();
    let arises = view.outcome.value(segment, nodes.class.fires) == Tri::True;
    let mine = view.outcome.value(segment, nodes.class.mine) == Tri::True;
    let report = FailingReport {
        id: names.id(id),
        title: nodes.body.title.get(names.lang).to_owned(),
        cites: names.cites(&nodes.body.cites),
        outcome: label,
        not_on_these_days: view.outcome.value(segment, nodes.class.window) == Tri::False,
        fails: told(fails),
        open: match met {
            Tri::Unknown => told(open),
            Tri::True | Tri::False => Vec::new(),
        },
        against: against.iter().map(|a| struck(names, a)).collect(),
        binds_others: match arises && !mine {
            true => nodes.body.binds.clone(),
            false => Vec::new(),
        },
    };
    Some((weight, report))
}

/// The version of a provision that shows how it comes out, where, and how.
fn shown<'a>(view: &View<'a>, id: ProvisionId) -> Option<(&'a ProvisionNodes, usize, Status)> {
    let outcome = view.outcome;
    let rules = outcome.rules.iter().chain(&outcome.exceptions);
    let duties = outcome.duties.iter().map(|d| &d.outcome);
    let found = rules.chain(duties).find(|o| o.provision == id);
    // What is not met is told of the days on which it stands.
    if let Some(found) = found.filter(|o| o.label != Label::NotMet) {
        let nodes = view.law.provisions.row(found.version)?;
        return Some((nodes, found.segment, found.label.into()));
    }
    let mut versions = view.law.versions(id);
    let (_, nodes) = versions.next_back()?;
    // One whose days come later is told of them.
    let ahead = outcome.current..outcome.segments.len();
    let lives = |s: &usize| outcome.value(*s, nodes.class.window) == Tri::True;
    let segment = ahead.clone().find(lives).unwrap_or(ahead.start);
    Some((nodes, segment, Label::NotMet.into()))
}

/// From so many on, what stands in several places of a condition is gathered once.
const MANY: usize = 1_000;

/// Parts of a condition, each with what it cites.
type Parts = Vec<(NodeId, Vec<Citation>)>;

/// The parts of a condition that fail, or else are open: of things that must hold together each.
fn gather<'a>(
    view: &View<'a>,
    segment: usize,
    (node, cites): (NodeId, &'a [Citation]),
    met: &mut Vec<(NodeId, &'a [Citation])>,
    (fails, open): (&mut Parts, &mut Parts),
) {
    let value = view.outcome.value(segment, node);
    if value == Tri::True || (met.len() > MANY && met.contains(&(node, cites))) {
        return;
    }
    met.push((node, cites));
    let mut inner =
        |node, cites| gather(view, segment, (node, cites), met, (&mut *fails, &mut *open));
    match view.law.graph.node(node) {
        Node::And(of) => of.iter().for_each(|part| inner(*part, cites)),
        Node::Named(Part::Limb(_, own, _), x) => inner(*x, own),
        Node::Named(Part::Define(d), x) if view.program.defines[d].title.is_empty() => {
            inner(*x, cites);
        }
        Node::Burden(x) => inner(*x, cites),
        _ if value == Tri::False => fails.push((node, cites.to_vec())),
        _ => open.push((node, cites.to_vec())),
    }
}

/// A part of a condition, with the answers that it asks.
pub(super) fn part(names: &Names<'_>, any: &[NodeId], cites: &[Citation]) -> ConditionReport {
    let view = &names.view;
    let mut facts: Vec<FactId> = Vec::new();
    let mut seen = BTreeSet::new();
    any.iter()
        .for_each(|node| read(view, *node, &mut seen, &mut facts));
    let own = facts.iter().take(ANSWERS);
    let answers: BTreeMap<String, String> = own
        .map(|f| {
            let name = view.program.facts[f].name.clone();
            (name, as_answered(view, *f, names.lang))
        })
        .collect();
    let words = match any_of(any.iter().map(|n| cond(view, *n))) {
        Some(cond) => words::brief(view.program, &cond, names.lang),
        None => String::new(),
    };
    ConditionReport {
        words,
        answers,
        cites: names.cites(cites),
    }
}

/// One of some conditions; values of one question that serve alike are named together.
fn any_of(of: impl Iterator<Item = Option<Cond>>) -> Option<Cond> {
    let mut out: Vec<Cond> = Vec::new();
    for cond in of {
        let cond = cond?;
        if !out.iter_mut().any(|known| takes_in(known, &cond)) {
            out.push(cond);
        }
    }
    match out.as_slice() {
        [only] => Some(only.clone()),
        _ => Some(Cond::Or(out)),
    }
}

/// Adds the values of a test to another one of the same question, where one value is enough for both.
fn takes_in(known: &mut Cond, other: &Cond) -> bool {
    match (known, other) {
        (Cond::Fact(a, Predicate::HasAny(values)), Cond::Fact(b, Predicate::HasAny(more)))
        | (Cond::Fact(a, Predicate::Is(values)), Cond::Fact(b, Predicate::Is(more)))
            if a == b =>
        {
            *values = values.or(*more);
            true
        }
        _ => false,
    }
}

/// The questions that a formula asks, in the order met.
fn read(view: &View<'_>, node: NodeId, seen: &mut BTreeSet<NodeId>, out: &mut Vec<FactId>) {
    if !seen.insert(node) {
        return;
    }
    match view.law.graph.node(node) {
        Node::Atom { fact, .. } => {
            for fact in view.program.asked_for(*fact) {
                if !out.contains(&fact) {
                    out.push(fact);
                }
            }
        }
        Node::Choice(..) | Node::Named(Part::Fires(_) | Part::Level(..), _) => {}
        whole => {
            for part in whole.parts() {
                if out.len() > ANSWERS {
                    return;
                }
                read(view, *part, seen, out);
            }
        }
    }
}

/// A formula as a condition, for its words.
fn cond(view: &View<'_>, node: NodeId) -> Option<Cond> {
    let program = view.program;
    let all = |of: &[NodeId]| -> Option<Vec<Cond>> { of.iter().map(|n| cond(view, *n)).collect() };
    Some(match view.law.graph.node(node) {
        Node::Const(true) => Cond::And(Vec::new()),
        Node::Const(false) => Cond::Or(Vec::new()),
        Node::Not(x) => Cond::Not(Box::new(cond(view, *x)?)),
        Node::And(of) => Cond::And(all(of)?),
        Node::Or(of) => any_of(of.iter().map(|n| cond(view, *n)))?,
        Node::Count { exactly, n, of } => Cond::Counted {
            exactly: *exactly,
            n: *n,
            of: all(of)?,
        },
        Node::Atom {
            fact, predicate, ..
        } => Cond::Fact(*fact, predicate.clone()),
        Node::Choice(point, _) => Cond::Reading(*point),
        Node::Burden(x) | Node::Ahead(x) => cond(view, *x)?,
        Node::Named(part, x) => named(program, part).map_or_else(|| cond(view, *x), Some)?,
        Node::Window(..) | Node::Weigh { .. } => return None,
    })
}

/// What stands under a name, as a condition that says the name.
fn named(program: &Program, part: &Part) -> Option<Cond> {
    let set = |id: &String| PatternSet {
        include: vec![Pattern::new(id)],
        except: Vec::new(),
    };
    Some(match part {
        Part::Define(d) => Cond::Define(*d),
        Part::Reading(i) => Cond::Reading(*i),
        Part::Fires(id) => Cond::Fires(set(id)),
        Part::Defeated(id, by) => {
            let (id_by, label) = match by.split_once('/') {
                Some((id, label)) => (id, Some(label.to_owned())),
                None => (by.as_str(), None),
            };
            let by = Defeater {
                id: id_by.to_owned(),
                label,
            };
            Cond::Defeated(set(id), by)
        }
        Part::Level(scale, level) => {
            let id = program.scale(scale)?;
            let at = program.scales[id].levels.iter().position(|l| l == level)?;
            Cond::AtLeast(id, at)
        }
        Part::Role(r) => Cond::Role(*r),
        Part::Assessed(of, members) => Cond::Assessed(*of, *members),
        Part::Scored(id, reach) => reach.cond(*id),
        Part::Limb(..) | Part::Row(..) => return None,
    })
}

fn struck(names: &Names<'_>, attack: &Attack<'_>) -> AgainstReport {
    AgainstReport {
        id: attack.id.clone(),
        title: match attack.own {
            // An element of the provision has a label and no title.
            true => match cond(&names.view, attack.node) {
                Some(cond) => words::brief(names.view.program, &cond, names.lang),
                None => String::new(),
            },
            false => attack.title.get(names.lang).to_owned(),
        },
        cites: names.cites(attack.cites),
    }
}

/// Rules that give a level.
pub(super) fn giving(
    names: &Names<'_>,
    scale: crate::program::ScaleId,
    least: usize,
) -> Vec<ProvisionId> {
    let mut out: Vec<ProvisionId> = Vec::new();
    for version in names.view.law.provisions.values() {
        let own = version.kind == Kind::Rule && version.given_from(scale, least).next().is_some();
        if own && !out.contains(&version.provision) {
            out.push(version.provision);
        }
    }
    out
}
