//! What is proved of a pack: rules that can never fire, exceptions that never matter, levels that
//! nothing reaches, questions on which nothing depends. A claim of a flaw holds for every system in
//! scope, every day, every reading, the law in force and each amendment that is not.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::days::{Days, Readings, translate};
use super::formula::Formula;
use super::witness::{Example, NotConfirmed};
use super::{Analysis, Side};
use crate::program::{
    AmendmentId, ConsultError, FactId, Kind, Law, LawView, Level, Node, NodeId, Part, Program,
    ProvisionId, ProvisionNodes, ScaleId, Status, Target,
};

/// Why something never comes about.
#[derive(Clone, Debug)]
pub enum Why {
    /// There is no day on which it applies.
    NoDay,
    /// What it asks for is possible, but not on the days on which it applies.
    NotThen,
    /// What it asks of these facts cannot be so together.
    Contradiction(Vec<FactId>),
    /// Only of systems that are out of scope.
    OutOfScope,
    /// Whenever it is met, one of these stands against it.
    Excluded(Vec<String>),
}

/// Why an exclusion never matters.
#[derive(Clone, Debug)]
pub enum Idle {
    /// It never holds where what it excludes is met.
    Never,
    /// Whatever it excludes, these exclude as well; an example, where both do.
    Covered(Vec<String>, Box<Example>),
}

/// Something wrong with a pack.
#[derive(Clone, Debug)]
pub enum Flaw {
    /// A provision never fires; an exception is never established.
    Never(ProvisionId, Why),
    /// A labelled element of a provision never holds.
    NeverHolds(ProvisionId, String),
    /// An `unless` of a provision never matters.
    IdleUnless(ProvisionId, String, Idle),
    /// An exception never matters.
    IdleException(ProvisionId, Idle),
    /// Whatever the rule gives, these give as well, and nothing else asks whether it fires.
    Shadowed(ProvisionId, Vec<ProvisionId>, Box<Example>),
    /// No system ends on a level.
    Unreachable(ScaleId, Level),
    /// No outcome depends on the answer.
    Irrelevant(FactId),
}

/// Looks for every flaw. A pack without provisions is a vocabulary, and has none.
///
/// # Errors
/// When the law cannot be consulted, or an example is not confirmed by the evaluator.
pub fn flaws(program: &Program) -> Result<Vec<Flaw>, ProofError> {
    if program.provisions.is_empty() {
        return Ok(Vec::new());
    }
    let law = program.consult(&LawView::default())?;
    let mut found = Proofs::new(program, &law).run(&|_| true)?;
    for view in other_views(program) {
        // What is sound under one law is no flaw; what only this law has is judged by it alone.
        let added = |key: &Key| match key {
            Key::Provision(p) | Key::Part(p, _) | Key::Shadow(p) => added_by(program, *p, &view),
            Key::Level(..) | Key::Fact(_) => false,
        };
        let doubted: Vec<Key> = found.iter().map(|(key, _)| key.clone()).collect();
        if doubted.is_empty() && view.with.is_empty() {
            continue;
        }
        let law = program.consult(&view)?;
        let mut proofs = Proofs::new(program, &law);
        let own = proofs.run(&|key| doubted.contains(key) || added(key))?;
        found.retain(|(key, _)| !proofs.seen.contains(key) || own.iter().any(|(k, _)| k == key));
        let fresh = own.into_iter().filter(|(key, _)| added(key));
        found.extend(fresh);
    }
    Ok(found.into_iter().map(|(_, flaw)| flaw).collect())
}

/// The law as it was before each amendment in force, and with each one that is not in force.
fn other_views(program: &Program) -> Vec<LawView> {
    let mut before = BTreeSet::new();
    let mut out = Vec::new();
    for (i, amendment) in program.amendments.iter().enumerate() {
        match amendment.status {
            Status::InForce(day) => before.extend(day.yesterday().ok()),
            Status::Adopted(Some(_)) | Status::Proposed(Some(_)) => out.push(LawView {
                law: None,
                with: vec![(AmendmentId::new(i), None)],
            }),
            Status::Adopted(None) | Status::Proposed(None) | Status::Withdrawn => {}
        }
    }
    out.extend(before.into_iter().map(|day| LawView {
        law: Some(day),
        with: Vec::new(),
    }));
    out
}

/// Why nothing was proved.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// The law cannot be consulted.
    #[error(transparent)]
    Consult(#[from] ConsultError),
    /// The analyser and the evaluator disagree.
    #[error(transparent)]
    NotConfirmed(#[from] NotConfirmed),
}

/// Whether a provision stands only in the law of a view.
fn added_by(program: &Program, provision: ProvisionId, view: &LawView) -> bool {
    let by = program
        .provisions
        .get(provision.index())
        .and_then(|p| p.inserted_by);
    by.is_some_and(|a| view.with.iter().any(|(w, _)| *w == a))
}

/// What a flaw is a flaw of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Provision(ProvisionId),
    Part(ProvisionId, String),
    Shadow(ProvisionId),
    Level(ScaleId, Level),
    Fact(FactId),
}

struct Proofs<'a> {
    analysis: Analysis,
    side: Side<'a>,
    days: Days,
    /// In each segment, whether the system is in scope.
    inside: Vec<Formula>,
    /// What was looked at.
    seen: BTreeSet<Key>,
}

impl<'a> Proofs<'a> {
    fn new(program: &'a Program, law: &'a Law) -> Self {
        let mut analysis = Analysis::default();
        let side = analysis.space.side(program, law, None);
        let days = translate(&mut analysis.space, &side, Readings::Free, 0, &mut |_, f| f);
        analysis.fit(&side, &days);
        let inside = days
            .segments()
            .map(|s| {
                let scopes = law.scopes.iter().map(|n| days.at(s, n.in_scope));
                if law.scopes.is_empty() {
                    Formula::TRUE
                } else {
                    analysis.space.formulas.or(scopes)
                }
            })
            .collect();
        Proofs {
            analysis,
            side,
            days,
            inside,
            seen: BTreeSet::new(),
        }
    }

    fn inside(&self, segment: usize) -> Formula {
        self.inside.get(segment).copied().unwrap_or(Formula::FALSE)
    }

    fn start(&self, segment: usize) -> Option<Date> {
        self.days.starts.get(segment).copied().flatten()
    }

    /// The first segment in which formulas can be true together; each different formula is tried once.
    fn first(&mut self, of: impl Fn(&mut Self, usize) -> Formula) -> Option<(usize, Formula)> {
        let mut tried = BTreeSet::new();
        for segment in self.days.segments() {
            let formula = of(self, segment);
            if tried.insert(formula) && self.analysis.possible(&[formula]) {
                return Some((segment, formula));
            }
        }
        None
    }

    /// Whether something is to be looked at; if so, it is noted.
    fn looks(&mut self, key: Key, wanted: &dyn Fn(&Key) -> bool) -> bool {
        let wanted = wanted(&key);
        if wanted {
            self.seen.insert(key);
        }
        wanted
    }

    fn run(&mut self, wanted: &dyn Fn(&Key) -> bool) -> Result<Vec<(Key, Flaw)>, NotConfirmed> {
        let mut out = Vec::new();
        let program = self.side.program;
        for (i, provision) in program.provisions.iter().enumerate() {
            let id = ProvisionId::new(i);
            let law = self.side.law;
            let versions = law.provisions.iter().filter(|v| v.provision == id);
            let versions: Vec<&ProvisionNodes> = versions.collect();
            if versions.is_empty() {
                continue;
            }
            if self.looks(Key::Provision(id), wanted) {
                if let Some(why) = self.never(&versions) {
                    out.push((Key::Provision(id), Flaw::Never(id, why)));
                    continue;
                }
                if provision.kind == Kind::Exception
                    && let Some(idle) = self.idle_exception(id)?
                {
                    out.push((Key::Provision(id), Flaw::IdleException(id, idle)));
                }
            }
            self.parts(id, &versions, wanted, &mut out)?;
            if provision.kind == Kind::Rule
                && self.looks(Key::Shadow(id), wanted)
                && let Some((by, example)) = self.shadowed(id, &versions)?
            {
                out.push((Key::Shadow(id), Flaw::Shadowed(id, by, Box::new(example))));
            }
        }
        for (i, scale) in program.scales.iter().enumerate() {
            for level in 1..scale.levels.len() {
                let id = ScaleId::new(i);
                // Of a level that no rule gives, the checker has said so.
                if self.given(id, level)
                    && self.looks(Key::Level(id, level), wanted)
                    && !self.reaches(id, level)
                {
                    out.push((Key::Level(id, level), Flaw::Unreachable(id, level)));
                }
            }
        }
        for (i, asked) in program.facts.iter().enumerate() {
            let fact = FactId::new(i);
            // A vocabulary that the regime uses may ask for the sake of others.
            let own = asked.pack + 1 == program.packs.len();
            if own
                && self.reads(fact)
                && self.looks(Key::Fact(fact), wanted)
                && !super::relevance::relevant(program, self.side.law, fact)
            {
                out.push((Key::Fact(fact), Flaw::Irrelevant(fact)));
            }
        }
        Ok(out)
    }

    /// Why a provision never fires, if it never does.
    fn never(&mut self, versions: &[&ProvisionNodes]) -> Option<Why> {
        let can = |this: &mut Self, of: &dyn Fn(&ProvisionNodes) -> NodeId, inside: bool| {
            versions.iter().any(|v| {
                let node = of(v);
                this.first(|p, s| {
                    let scope = if inside { p.inside(s) } else { Formula::TRUE };
                    let formula = p.days.at(s, node);
                    p.analysis.space.formulas.and([scope, formula])
                })
                .is_some()
            })
        };
        if can(self, &|v| v.class.fires, true) || can(self, &|v| v.effect.fires, true) {
            return None;
        }
        if !can(self, &|v| v.class.window, false) {
            return Some(Why::NoDay);
        }
        if !can(self, &|v| v.class.met, false) {
            if can(self, &|v| v.class.when, false) {
                return Some(Why::NotThen);
            }
            return Some(Why::Contradiction(self.contradiction(versions)));
        }
        if !can(self, &|v| v.class.met, true) {
            return Some(Why::OutOfScope);
        }
        let version = versions.first()?;
        let names = self.blows(version).into_iter().map(|(n, _)| n).collect();
        Some(Why::Excluded(names))
    }

    /// Facts behind the conjuncts of a condition that clash.
    fn contradiction(&mut self, versions: &[&ProvisionNodes]) -> Vec<FactId> {
        let Some(version) = versions.last() else {
            return Vec::new();
        };
        let graph = &self.side.law.graph;
        let segment = self
            .days
            .segments()
            .find(|s| self.days.at(*s, version.class.window) != Formula::FALSE)
            .unwrap_or(0);
        // The conjuncts, below the names of defines and limbs.
        let (mut parts, mut todo) = (Vec::new(), vec![version.class.when]);
        while let Some(node) = todo.pop() {
            match graph.get(node) {
                Some(Node::And(v)) => todo.extend(v),
                Some(Node::Named(_, x) | Node::Burden(x)) => todo.push(*x),
                _ => parts.push(node),
            }
        }
        let formulas: Vec<Formula> = parts.iter().map(|n| self.days.at(segment, *n)).collect();
        let core = self
            .analysis
            .least_clash(&[], &formulas)
            .unwrap_or_default();
        let mut facts = BTreeSet::new();
        let mut todo: Vec<NodeId> = parts
            .iter()
            .zip(&formulas)
            .filter(|(_, f)| core.contains(f))
            .map(|(n, _)| *n)
            .collect();
        while let Some(node) = todo.pop() {
            if let Some(Node::Atom { fact, .. }) = graph.get(node) {
                facts.insert(*fact);
            }
            todo.extend(graph.parts(node));
        }
        facts.into_iter().collect()
    }

    /// What stands against a version: its name and formula.
    fn blows(&self, version: &ProvisionNodes) -> Vec<(String, NodeId)> {
        let program = self.side.program;
        let own = version.body.unless.iter().zip(&version.class.unless);
        let mut out: Vec<(String, NodeId)> = own.map(|(u, n)| (u.label.clone(), *n)).collect();
        for (target, node) in &version.class.attackers {
            let name = match target {
                Target::Provision(v) => self
                    .side
                    .law
                    .provisions
                    .get(*v)
                    .and_then(|n| program.provisions.get(n.provision.index()))
                    .map(|p| p.id.clone()),
                Target::Scope(s, c) => program
                    .scopes
                    .get(s.index())
                    .and_then(|s| s.clauses.get(*c))
                    .map(|c| c.id.clone()),
            };
            out.push((name.unwrap_or_default(), *node));
        }
        out
    }

    /// Labelled elements that never hold, and own exceptions that never matter.
    fn parts(
        &mut self,
        id: ProvisionId,
        versions: &[&ProvisionNodes],
        wanted: &dyn Fn(&Key) -> bool,
        out: &mut Vec<(Key, Flaw)>,
    ) -> Result<(), NotConfirmed> {
        let mut limbs: Vec<(String, Vec<NodeId>)> = Vec::new();
        let mut unless: Vec<String> = Vec::new();
        for version in versions {
            for (label, node) in self.limbs(version) {
                match limbs.iter_mut().find(|(l, _)| *l == label) {
                    Some((_, nodes)) => nodes.push(node),
                    None => limbs.push((label, vec![node])),
                }
            }
            for limb in &version.body.unless {
                if !unless.contains(&limb.label) {
                    unless.push(limb.label.clone());
                }
            }
        }
        for (label, nodes) in limbs {
            let key = Key::Part(id, label.clone());
            if !self.looks(key.clone(), wanted) {
                continue;
            }
            let holds = nodes.iter().any(|node| {
                self.first(|p, s| {
                    let (inside, limb) = (p.inside(s), p.days.at(s, *node));
                    p.analysis.space.formulas.and([inside, limb])
                })
                .is_some()
            });
            if !holds {
                out.push((key, Flaw::NeverHolds(id, label)));
            }
        }
        for label in unless {
            let key = Key::Part(id, label.clone());
            if self.looks(key.clone(), wanted)
                && let Some(idle) = self.idle(versions, &label)?
            {
                out.push((key, Flaw::IdleUnless(id, label, idle)));
            }
        }
        Ok(())
    }

    /// The labelled elements of a version's condition.
    fn limbs(&self, version: &ProvisionNodes) -> Vec<(String, NodeId)> {
        let graph = &self.side.law.graph;
        let (mut out, mut todo) = (Vec::new(), vec![version.class.when]);
        while let Some(node) = todo.pop() {
            match graph.get(node) {
                Some(Node::Named(Part::Limb(label, _), x)) => {
                    out.push((label.clone(), node));
                    todo.push(*x);
                }
                // What stands under another name is a matter of its own.
                Some(Node::Named(..) | Node::Atom { .. }) => {}
                _ => todo.extend(graph.parts(node)),
            }
        }
        out.reverse();
        out
    }

    fn idle_exception(&mut self, id: ProvisionId) -> Result<Option<Idle>, NotConfirmed> {
        let program = self.side.program;
        let Some(name) = program.provisions.get(id.index()).map(|p| p.id.clone()) else {
            return Ok(None);
        };
        let law = self.side.law;
        let hit = |v: &&ProvisionNodes| {
            v.class.attackers.iter().any(|(t, _)| match t {
                Target::Provision(e) => law.provisions.get(*e).is_some_and(|n| n.provision == id),
                Target::Scope(..) => false,
            })
        };
        let targets: Vec<&ProvisionNodes> = law.provisions.iter().filter(hit).collect();
        self.idle(&targets, &name)
    }

    /// Why a blow of this name never matters to any of its targets, if it never does: there is no
    /// system that it alone keeps from what the target gives.
    fn idle(
        &mut self,
        targets: &[&ProvisionNodes],
        name: &str,
    ) -> Result<Option<Idle>, NotConfirmed> {
        let mut both: Option<(usize, Formula, NodeId, NodeId, Vec<String>)> = None;
        for target in targets {
            let (own, others): (Vec<_>, Vec<_>) =
                self.blows(target).into_iter().partition(|(n, _)| n == name);
            for segment in self.days.segments() {
                let met = self.days.at(segment, target.class.met);
                let inside = self.inside(segment);
                let blow: Vec<Formula> =
                    own.iter().map(|(_, n)| self.days.at(segment, *n)).collect();
                let rest: Vec<Formula> = others
                    .iter()
                    .map(|(_, n)| self.days.at(segment, *n))
                    .collect();
                let space = &mut self.analysis.space;
                let blow = space.formulas.or(blow);
                let hit = space.formulas.and([inside, met, blow]);
                let none: Vec<Formula> = rest.iter().map(|r| !*r).collect();
                let Some(core) = self.analysis.least_clash(&[hit], &none) else {
                    return Ok(None);
                };
                if both.is_none()
                    && self.analysis.possible(&[hit])
                    && let Some((_, node)) = own.first()
                {
                    let covers = others.iter().zip(&none).filter(|(_, n)| core.contains(n));
                    let names = covers.map(|((n, _), _)| n.clone()).collect();
                    both = Some((segment, hit, target.class.met, *node, names));
                }
            }
        }
        let Some((segment, hit, met, blow, names)) = both else {
            return Ok(Some(Idle::Never));
        };
        let Some(corner) = self.analysis.corner(hit) else {
            return Ok(Some(Idle::Never));
        };
        let example = Example::new(
            &self.analysis.space,
            &self.side,
            corner,
            self.start(segment),
        );
        let nodes = [(met, true), (blow, true)];
        example.confirm(&self.side, &nodes, || format!("`{name}` holds"))?;
        Ok(Some(Idle::Covered(names, Box::new(example))))
    }

    /// Rules that together give whatever a rule gives, if there are such and nothing else asks
    /// whether it fires.
    fn shadowed(
        &mut self,
        id: ProvisionId,
        versions: &[&ProvisionNodes],
    ) -> Result<Option<(Vec<ProvisionId>, Example)>, NotConfirmed> {
        if self.asked_about(id) {
            return Ok(None);
        }
        let law = self.side.law;
        let mut first: Option<(usize, Formula, NodeId)> = None;
        let mut by = BTreeSet::new();
        for version in versions {
            for (scale, level) in &version.body.then {
                let gives = |v: &&ProvisionNodes| {
                    v.kind == Kind::Rule
                        && v.provision != id
                        && v.body.then.iter().any(|(s, l)| s == scale && l >= level)
                };
                let others: Vec<&ProvisionNodes> = law.provisions.iter().filter(gives).collect();
                for segment in self.days.segments() {
                    for days in [version.class.fires, version.effect.fires] {
                        let fires = self.days.at(segment, days);
                        let moved = days != version.class.fires;
                        let inside = self.inside(segment);
                        let rest: Vec<Formula> = others
                            .iter()
                            .map(|v| {
                                let outcomes = if moved { &v.effect } else { &v.class };
                                self.days.at(segment, outcomes.fires)
                            })
                            .collect();
                        let fires = self.analysis.space.formulas.and([inside, fires]);
                        let none: Vec<Formula> = rest.iter().map(|f| !*f).collect();
                        let Some(core) = self.analysis.least_clash(&[fires], &none) else {
                            return Ok(None);
                        };
                        if core.is_empty() {
                            continue;
                        }
                        by.extend(
                            others
                                .iter()
                                .zip(&none)
                                .filter(|(_, n)| core.contains(n))
                                .map(|(v, _)| v.provision),
                        );
                        first = first.or(Some((segment, fires, days)));
                    }
                }
            }
        }
        let Some((segment, fires, node)) = first else {
            return Ok(None);
        };
        let Some(corner) = self.analysis.corner(fires) else {
            return Ok(None);
        };
        let example = Example::new(
            &self.analysis.space,
            &self.side,
            corner,
            self.start(segment),
        );
        example.confirm(&self.side, &[(node, true)], || "a rule fires".to_owned())?;
        Ok(Some((by.into_iter().collect(), example)))
    }

    /// Whether something else than a level hangs on a rule.
    fn asked_about(&self, id: ProvisionId) -> bool {
        let program = self.side.program;
        let Some(provision) = program.provisions.get(id.index()) else {
            return false;
        };
        let named = |part: &Part| match part {
            Part::Fires(of) | Part::Defeated(of, _) => *of == provision.id,
            _ => false,
        };
        let read = |node: &Node| matches!(node, Node::Named(part, _) if named(part));
        self.side.law.graph.nodes().iter().any(read)
            || program
                .provisions
                .iter()
                .any(|p| p.kind == Kind::Penalty && p.aims.reaches(provision.kind, &provision.id))
    }

    /// Whether some rule gives a level.
    fn given(&self, scale: ScaleId, level: Level) -> bool {
        let gives = |v: &ProvisionNodes| v.body.then.contains(&(scale, level));
        self.side.law.provisions.iter().any(gives)
    }

    /// Whether some system ends on a level.
    fn reaches(&mut self, scale: ScaleId, level: Level) -> bool {
        let Some(nodes) = self.side.law.levels.get(scale.index()) else {
            return false;
        };
        let own = nodes.class.get(level - 1).copied();
        let above = nodes.class.get(level).copied();
        self.first(|p, s| {
            let at = own.map_or(Formula::FALSE, |n| p.days.at(s, n));
            let over = above.map_or(Formula::FALSE, |n| p.days.at(s, n));
            let inside = p.inside(s);
            p.analysis.space.formulas.and([inside, at, !over])
        })
        .is_some()
    }

    /// Whether some formula reads a fact at all.
    fn reads(&self, fact: FactId) -> bool {
        let of = |n: &Node| matches!(n, Node::Atom { fact: f, .. } if *f == fact);
        self.side.law.graph.nodes().iter().any(of)
    }
}
