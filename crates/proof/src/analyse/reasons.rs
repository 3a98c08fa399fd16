//! Why a result is what it is, exactly: the smallest sets of answers that force it, those that keep
//! another one out, the smallest changes of answers that would reach another one, and every way to
//! reach a level.
//!
//! Nothing is known of the system in these formulas; each answer is one more assumption, so that the
//! solver can be asked what follows from some of them alone. Searches that may be long end at a bound,
//! and say so. Which claims there are stands in [`claims`], how the sets are found in [`sets`] and
//! [`changes`].

use solon_law::program::{FactId, Law, Level, NodeId, Program, ProvisionId, ScaleId};
use solon_verdict::eval::{Case, Query, Tri};
use solon_verdict::facts::Facts;

use super::Analysis;
use super::days::Days;
use super::formula::Formula;
use super::space::Side;

pub use changes::{Change, Changes, Edit, Over};
pub use ground::Said;
pub use sets::{Reason, Sets};
pub use ways::{By, Leaf, Way, Ways};

use ground::Unit;

mod changes;
mod claims;
mod ground;
mod sets;
mod ways;
mod worst;

/// What may be so of a system on the day asked for or later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// Some scope that governs the scale takes the system in.
    Governed(ScaleId),
    /// Some scope of the regime takes the system in.
    InScope,
    /// None does.
    OutOfScope,
    /// The classification is this level or a higher one.
    AtLeast(ScaleId, Level),
    /// It is this level or a lower one, or the system is not governed.
    AtMost(ScaleId, Level),
    /// It is this level or a lower one, and the system is governed.
    Within(ScaleId, Level),
    /// It is this level, and the system is governed.
    Exactly(ScaleId, Level),
    /// A rule or an exception applies.
    Applies(ProvisionId),
    /// A duty, a permission or a penalty comes about for the describer.
    Binds(ProvisionId),
}

/// The formulas of a law over all answers, and the answers of one system.
pub struct Reasons<'a> {
    program: &'a Program,
    law: &'a Law,
    facts: Facts,
    query: Query,
    analysis: Analysis,
    side: Side<'a>,
    days: Days,
    /// The stretch of the day asked for.
    current: usize,
    /// What is answered, in pieces.
    units: Vec<Unit>,
    /// What is taken for granted.
    granted: Formula,
}

impl<'a> Reasons<'a> {
    /// Of a system under a law. `also` are provisions that will be asked about, beside levels and scope.
    #[must_use]
    pub fn new(case: &Case<'a>, query: &Query, also: &[ProvisionId]) -> Reasons<'a> {
        let (program, law) = (case.program(), case.law());
        let ground = ground::Ground::new(program, law, case.facts(), query, &roots(law, also));
        Reasons {
            program,
            law,
            facts: case.facts().clone(),
            query: query.clone(),
            current: ground.days.segment(Some(query.on)),
            analysis: ground.analysis,
            side: ground.side,
            days: ground.days,
            units: ground.units,
            granted: Formula::TRUE,
        }
    }

    /// Whether a claim is so of the system, whatever is not answered.
    pub fn holds(&mut self, claim: Claim) -> Tri {
        let claim = self.formula(claim);
        let mut given: Vec<Formula> = self.units.iter().map(|u| u.formula).collect();
        given.push(self.granted);
        let can = self.satisfiable(&given, claim);
        match (can, can && !self.satisfiable(&given, !claim)) {
            (false, _) => Tri::False,
            (true, false) => Tri::Unknown,
            (true, true) => Tri::True,
        }
    }

    /// Takes for granted that some scope which governs a scale takes the system in, as levels are told
    /// where that is not known; with `None` nothing is taken for granted.
    pub fn grant(&mut self, scale: Option<ScaleId>) {
        self.granted = match scale {
            None => Formula::TRUE,
            Some(scale) => {
                let given: Vec<Formula> = self.units.iter().map(|u| u.formula).collect();
                let now = self.inside(scale, self.current);
                match self.satisfiable(&given, now) {
                    true => now,
                    false => self.formula(Claim::Governed(scale)),
                }
            }
        };
    }

    fn satisfiable(&mut self, given: &[Formula], claim: Formula) -> bool {
        self.analysis.satisfiable(&[given, &[claim]].concat())
    }
}

/// The formulas that claims are made of.
fn roots(law: &Law, also: &[ProvisionId]) -> Vec<NodeId> {
    let mut roots: Vec<NodeId> = vec![law.in_scope];
    roots.extend(law.scopes.values().map(|s| s.in_scope));
    roots.extend(law.levels.values().flat_map(|l| &l.class));
    for id in also {
        for (_, version) in law.versions(*id) {
            for o in [&version.class, &version.effect] {
                roots.extend([o.fires, o.mine]);
            }
        }
    }
    roots.extend(&law.constraints);
    roots
}

/// A question with what is said of it.
pub type Says = (FactId, solon_law::program::Cond);
