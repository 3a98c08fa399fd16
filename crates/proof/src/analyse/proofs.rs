//! What is proved of a pack: rules that can never fire, exceptions that never matter, levels that
//! nothing reaches, questions on which nothing depends. A claim of a flaw holds for every system in
//! scope, every day as told on it or ahead of it, every reading, the law in force and each amendment that
//! is not.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::days::{Days, Readings, translate};
use super::formula::Formula;
use super::grid::Grid;
use super::relevance::relevant_of;
use super::tried::tried;
use super::witness::{Example, NotConfirmed};
use super::{Analysis, Side, outcomes};
use solon_law::program::{
    Amount, Body, ConsultError, FactId, Filler, GivenLevel, Kind, Law, LawView, Level, Node,
    NodeId, Outcomes, Part, Program, ProvisionId, ProvisionNodes, ScaleId, Status, Target,
};

use others::Others;

mod never;
mod others;
mod redundant;

/// Why something never comes about.
#[derive(Clone, Debug)]
pub enum Why {
    /// There is no day on which it applies.
    NoDay,
    /// What it asks for is possible, but not on the days on which it applies.
    NotThen,
    /// What it asks of these facts cannot be so together.
    Contradiction(Vec<FactId>),
    /// It waits for one of these outcomes, and none of them ever comes about.
    Waits(Vec<String>),
    /// Only of systems that are out of scope.
    OutOfScope,
    /// Nothing that it is for ever comes about.
    Nothing,
    /// It does as told ahead of its days, since how long ago a day lies is counted from the day asked about;
    /// asked on these days themselves, it does not.
    Ahead,
    /// Whenever it is met, one of these stands against it.
    Excluded(Vec<String>),
}

/// Why an exclusion never matters.
#[derive(Clone, Debug)]
pub enum Redundant {
    /// It never holds where what it excludes is met.
    Never,
    /// Whatever it excludes, these exclude as well; an example, where both do as told on the day itself.
    Covered(Vec<String>, Option<Box<Example>>),
}

/// Something wrong with a pack.
#[derive(Clone, Debug)]
pub enum Flaw {
    /// A provision never fires; an exception is never established.
    Never(ProvisionId, Why),
    /// A labelled element of a provision never holds.
    NeverHolds(ProvisionId, String),
    /// An `unless` of a provision never matters.
    RedundantUnless(ProvisionId, String, Redundant),
    /// An exception never matters.
    RedundantException(ProvisionId, Redundant),
    /// Whatever the rule gives, these give as well, and nothing else asks whether it fires; none where it
    /// fires and what it takes over is the lowest level whenever it does.
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
pub fn flaws(program: &Arc<Program>) -> Result<Vec<Flaw>, ProofError> {
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
pub(super) fn other_views(program: &Program) -> Vec<LawView> {
    let mut before = BTreeSet::new();
    let mut out = Vec::new();
    for (i, amendment) in program.amendments.iter() {
        match amendment.status {
            Status::InForce(day) => before.extend(day.yesterday().ok()),
            Status::Adopted(Some(_)) | Status::Proposed(Some(_)) => out.push(LawView {
                law: None,
                with: vec![(i, None)],
            }),
            Status::Adopted(None)
            | Status::Proposed(None)
            | Status::Withdrawn
            | Status::Standing => {}
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
    let by = program.provisions[provision].inserted_by;
    by.is_some_and(|a| view.with.iter().any(|(w, _)| *w == a))
}

/// What other provisions give of a level.
fn others_giving<'l>(
    law: &'l Law,
    id: ProvisionId,
    given: &GivenLevel,
) -> Vec<(ProvisionId, &'l GivenLevel)> {
    let rules = law.provisions.values().filter(|v| v.provision != id);
    let all = rules.flat_map(|v| {
        let all = v.given_from(given.scale, given.level);
        all.map(|g| (v.provision, g))
    });
    all.collect()
}

/// The provisions of which a formula of a law asks what they come to, by name.
fn named(law: &Law) -> BTreeSet<&str> {
    let named = law.graph.nodes().values().filter_map(|node| match node {
        Node::Named(Part::Fires(of) | Part::Defeated(of, _), _) => Some(of.as_str()),
        _ => None,
    });
    named.collect()
}

/// The versions of provisions that each exception is to.
fn targets(law: &Law) -> BTreeMap<ProvisionId, Vec<&ProvisionNodes>> {
    let mut out: BTreeMap<ProvisionId, Vec<&ProvisionNodes>> = BTreeMap::new();
    for version in law.provisions.values() {
        let by = version.class.attackers.iter().filter_map(|(t, _)| match t {
            Target::Provision(e) => Some(law.provisions[e].provision),
            Target::Scope(..) => None,
        });
        for exception in by.collect::<BTreeSet<_>>() {
            out.entry(exception).or_default().push(version);
        }
    }
    out
}

/// The questions that some formula reads at all.
fn read(law: &Law) -> BTreeSet<FactId> {
    let read = law.graph.nodes().values().filter_map(|node| match node {
        Node::Atom { fact, .. } => Some(law.program().asked_for(*fact)),
        _ => None,
    });
    read.flatten().collect()
}

/// The questions of which a deadline, a limit of a fine or a form tells the answer.
fn printed(law: &Law) -> BTreeSet<FactId> {
    let mut out = BTreeSet::new();
    let asked = |f: &FactId| law.program().asked_for(*f);
    for version in law.provisions.values() {
        let body = &version.body;
        out.extend(body.due.iter().flat_map(|d| d.kind.facts()));
        let changes = body.review.iter().flat_map(|r| &r.on_change);
        out.extend(changes.flat_map(|c| &c.facts).flat_map(asked));
        for amount in body.limits.iter().flat_map(|l| l.all_amounts()) {
            if let Amount::Share(_, fact) = amount {
                out.insert(*fact);
            }
        }
        let fields = body.form.iter().flat_map(|r| &r.fields);
        for filler in fields.flat_map(|f| &f.from) {
            if let Filler::Fact(fact) = filler {
                out.extend(asked(fact));
            }
        }
    }
    out
}

/// Whether others give whatever a rule gives.
enum Shadow {
    /// They do not.
    None,
    /// It never fires.
    Never,
    /// These do, or it gives nothing; an example.
    Of(Vec<ProvisionId>, Box<Example>),
}

/// Where a rule fires: the segment, when it does there, and the formulas for that it is governed and fires.
type Firing = (usize, Formula, [NodeId; 2]);

/// The segment asked about, and the one that is told.
type View = (usize, usize);

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
    /// What was looked at.
    seen: BTreeSet<Key>,
    /// Provisions of which a formula asks what they come to, by name.
    named: BTreeSet<&'a str>,
    /// The versions that each exception is to.
    targets: BTreeMap<ProvisionId, Vec<&'a ProvisionNodes>>,
    others: Others,
}

impl<'a> Proofs<'a> {
    fn new(program: &'a Program, law: &'a Law) -> Self {
        let mut analysis = Analysis::default();
        let side = analysis.space.side(program, law, None);
        let grid = Grid::of(&[(program, law)], []);
        let days = translate(
            &mut analysis.space,
            &side,
            &grid,
            Readings::Free,
            &mut |_, f| f,
        );
        analysis.prefer_consistent(&side, &days);
        Proofs {
            analysis,
            side,
            days,
            seen: BTreeSet::new(),
            named: named(law),
            targets: targets(law),
            others: Others::default(),
        }
    }

    /// Some scope that governs a scale takes the system in; always so where none governs it.
    fn governs(&mut self, scale: ScaleId, view: View) -> Formula {
        let scopes = self.side.program.scopes.values();
        let all = scopes.zip(self.side.law.scopes.values());
        let own = all.filter(|(s, _)| s.governs.contains(&scale));
        let own: Vec<Formula> = own
            .map(|(_, nodes)| self.days.seen(view, nodes.in_scope))
            .collect();
        if own.is_empty() {
            return Formula::TRUE;
        }
        self.analysis.space.formulas.or(own)
    }

    fn start(&self, segment: usize) -> Option<Date> {
        self.days.starts.get(segment).copied().flatten()
    }

    /// The first view in which formulas can be true together, those of days as told on them before others;
    /// each different formula is tried once.
    fn first(&mut self, of: impl Fn(&mut Self, View) -> Formula) -> Option<(View, Formula)> {
        let views = self.days.views();
        self.first_of(views, of)
    }

    /// The same of some views.
    fn first_of(
        &mut self,
        views: impl Iterator<Item = View>,
        of: impl Fn(&mut Self, View) -> Formula,
    ) -> Option<(View, Formula)> {
        let mut tried = BTreeSet::new();
        for view in views {
            let formula = of(self, view);
            if tried.insert(formula) && self.analysis.locally(&[formula], None) {
                return Some((view, formula));
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
        for (id, provision) in program.provisions.iter() {
            let law = self.side.law;
            let versions = law.versions(id).map(|(_, v)| v);
            let versions: Vec<&ProvisionNodes> = versions.collect();
            if versions.is_empty() {
                continue;
            }
            self.analysis.anew();
            if self.looks(Key::Provision(id), wanted) {
                if let Some(why) = self.never(&versions) {
                    out.push((Key::Provision(id), Flaw::Never(id, why)));
                    continue;
                }
                if provision.kind == Kind::Exception
                    && let Some(redundant) = self.redundant_exception(id)?
                {
                    out.push((Key::Provision(id), Flaw::RedundantException(id, redundant)));
                }
            }
            self.parts(id, &versions, wanted, &mut out)?;
            let key = Key::Shadow(id);
            if provision.kind == Kind::Rule && self.looks(key.clone(), wanted) {
                match self.shadowed(id, &versions)? {
                    Shadow::None => {}
                    // By a law under which it never fires, nothing is known of it.
                    Shadow::Never => drop(self.seen.remove(&key)),
                    Shadow::Of(by, example) => {
                        out.push((key, Flaw::Shadowed(id, by, example)));
                    }
                }
            }
        }
        for (i, scale) in program.scales.iter() {
            for level in 1..scale.levels.len() {
                let id = i;
                self.analysis.anew();
                // Of a level that no rule gives, the checker has said so.
                if self.given(id, level)
                    && self.looks(Key::Level(id, level), wanted)
                    && !self.reaches(id, level)
                {
                    out.push((Key::Level(id, level), Flaw::Unreachable(id, level)));
                }
            }
        }
        self.irrelevant(wanted, &mut out);
        Ok(out)
    }

    /// Questions whose answer changes nothing.
    fn irrelevant(&mut self, wanted: &dyn Fn(&Key) -> bool, out: &mut Vec<(Key, Flaw)>) {
        let (program, law) = (self.side.program, self.side.law);
        let mut found = None;
        let (printed, read, outcomes) = (printed(law), read(law), outcomes(law));
        for (fact, asked) in program.facts.iter() {
            // A vocabulary that the regime uses may ask for the sake of others.
            let own = asked.pack + 1 == program.packs.len();
            if own
                && asked.is_asked()
                && read.contains(&fact)
                && !printed.contains(&fact)
                && self.looks(Key::Fact(fact), wanted)
                && !found.get_or_insert_with(|| tried(program, law))[fact]
                && !relevant_of(program, law, fact, &outcomes)
            {
                out.push((Key::Fact(fact), Flaw::Irrelevant(fact)));
            }
        }
    }

    /// Labelled elements that never hold, and own exceptions that never matter.
    fn parts(
        &mut self,
        id: ProvisionId,
        versions: &[&ProvisionNodes],
        wanted: &dyn Fn(&Key) -> bool,
        out: &mut Vec<(Key, Flaw)>,
    ) -> Result<(), NotConfirmed> {
        let mut limbs: Vec<(String, Vec<[NodeId; 2]>)> = Vec::new();
        let mut unless: Vec<String> = Vec::new();
        for version in versions {
            let ours = [&version.class, &version.effect];
            for (label, node) in ours.into_iter().flat_map(|o| self.limbs(o)) {
                match limbs.iter_mut().find(|(l, _)| *l == label) {
                    Some((_, nodes)) => nodes.push([version.governs, node]),
                    None => limbs.push((label, vec![[version.governs, node]])),
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
            let holds = nodes.iter().any(|both| {
                self.first(|p, view| {
                    let parts = both.map(|n| p.days.seen(view, n));
                    p.analysis.space.formulas.and(parts)
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
                && let Some(redundant) = self.redundant(versions, &label)?
            {
                out.push((key, Flaw::RedundantUnless(id, label, redundant)));
            }
        }
        Ok(())
    }

    /// The labelled elements of a condition and of its own exceptions.
    fn limbs(&self, outcomes: &Outcomes) -> Vec<(String, NodeId)> {
        let graph = &self.side.law.graph;
        // An own exception is an element itself, but what matters of it is another question.
        let unless = outcomes.unless.iter().flat_map(|n| graph.parts(*n));
        let mut todo: Vec<NodeId> = unless.copied().chain([outcomes.when]).collect();
        let mut out = Vec::new();
        while let Some(node) = todo.pop() {
            match graph.node(node) {
                Node::Named(Part::Limb(label, ..), x) => {
                    out.push((label.clone(), node));
                    todo.push(*x);
                }
                // What stands under another name is a matter of its own.
                Node::Named(..) | Node::Atom { .. } => {}
                _ => todo.extend(graph.parts(node)),
            }
        }
        out.reverse();
        out
    }

    /// Rules that together give whatever a rule gives, if there are such and nothing else asks
    /// whether it fires.
    fn shadowed(
        &mut self,
        id: ProvisionId,
        versions: &[&ProvisionNodes],
    ) -> Result<Shadow, NotConfirmed> {
        if self.asked_about(id) {
            return Ok(Shadow::None);
        }
        // That a rule gives the lowest level alone, the checker has said.
        let lowest = |body: &Body| body.by.is_empty() && body.then.iter().all(|(_, l)| *l == 0);
        if versions.iter().all(|v| lowest(&v.body)) {
            return Ok(Shadow::None);
        }
        if self.alone(id, versions) {
            return Ok(Shadow::None);
        }
        let law = self.side.law;
        let mut first: Option<Firing> = None;
        let mut by = BTreeSet::new();
        for version in versions {
            // The lowest level holds without any rule.
            for given in version.given.iter().filter(|g| g.level > 0) {
                let others = others_giving(law, id, given);
                for view in self.days.views() {
                    // A rule that no transition moves may stand beside one that is moved.
                    for moved in [false, true] {
                        let node = |g: &GivenLevel| if moved { g.effect } else { g.class };
                        let both = [version.governs, node(given)];
                        let parts = both.map(|n| self.days.seen(view, n));
                        let fires = self.analysis.space.formulas.and(parts);
                        let rest = others.iter().map(|(_, g)| node(g));
                        let none: Vec<Formula> = rest.map(|n| !self.days.seen(view, n)).collect();
                        let Some(core) = self.analysis.unsat_core(&[fires], &none) else {
                            return Ok(Shadow::None);
                        };
                        if core.is_empty() {
                            continue;
                        }
                        let core = others.iter().zip(&none).filter(|(_, n)| core.contains(n));
                        by.extend(core.map(|((id, _), _)| *id));
                        let own = (view.0 == view.1).then_some((view.1, fires, both));
                        first = first.or(own);
                    }
                }
            }
        }
        let Some((segment, fires, [governs, node])) = first.or_else(|| self.fires(versions)) else {
            return Ok(Shadow::Never);
        };
        let (inside, on) = (self.days.at(segment, governs), self.start(segment));
        let Some(example) = self.analysis.example(&self.side, fires, inside, on) else {
            return Ok(Shadow::None);
        };
        example.confirm(&self.side, &[(node, true)], || "a rule fires".to_owned())?;
        Ok(Shadow::Of(by.into_iter().collect(), Box::new(example)))
    }

    /// Where a rule fires as told on the day, if it ever does.
    fn fires(&mut self, versions: &[&ProvisionNodes]) -> Option<Firing> {
        versions.iter().find_map(|version| {
            [version.class.fires, version.effect.fires]
                .into_iter()
                .find_map(|fires| {
                    let both = [version.governs, fires];
                    let own = self.days.own();
                    let ((_, segment), formula) = self.first_of(own, |p, view| {
                        let parts = both.map(|n| p.days.seen(view, n));
                        p.analysis.space.formulas.and(parts)
                    })?;
                    Some((segment, formula, both))
                })
        })
    }

    /// Whether something else than a level hangs on a rule.
    fn asked_about(&self, id: ProvisionId) -> bool {
        let program = self.side.program;
        let provision = &program.provisions[id];
        self.named.contains(provision.id.as_str())
            || program
                .provisions
                .values()
                .any(|p| p.kind == Kind::Penalty && p.aims.reaches(provision.kind, &provision.id))
    }

    /// Whether some rule gives a level.
    fn given(&self, scale: ScaleId, level: Level) -> bool {
        let own = |g: &GivenLevel| g.scale == scale && g.level == level;
        let gives = |v: &ProvisionNodes| v.given.iter().any(own);
        self.side.law.provisions.values().any(gives)
    }

    /// Whether some system ends on a level.
    fn reaches(&mut self, scale: ScaleId, level: Level) -> bool {
        let nodes = &self.side.law.levels[scale];
        [&nodes.class, &nodes.effect].into_iter().any(|levels| {
            let own = levels.get(level - 1).copied();
            let above = levels.get(level).copied();
            self.first(|p, view| {
                let at = own.map_or(Formula::FALSE, |n| p.days.seen(view, n));
                let over = above.map_or(Formula::FALSE, |n| p.days.seen(view, n));
                let inside = p.governs(scale, view);
                p.analysis.space.formulas.and([inside, at, !over])
            })
            .is_some()
        })
    }
}
