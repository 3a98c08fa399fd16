//! A pack that builds on another: whether it asks for less than the other does, of any system on any day
//! and under any reading, and which of its own items are to blame.
//!
//! Both laws are laid out over one space. What is compared is what the other pack asks for: scopes and
//! levels, duties and whom they bind, deadlines, fines. What no system can show, because it is no formula
//! (who must prove, what has to be done, what a form asks), is compared as it is written.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::compare::Comparison;
use super::days::Readings;
use super::formula::Formula;
use super::proofs::{ProofError, other_views};
use super::witness::{Example, NotConfirmed};
use asked::{Law, at_least_as_strict, terms_kept};
use solon_law::program::{
    ConsultError, Kind, Law as Consulted, LawView, Level, NodeId, Own, Program, ProvisionId,
    ScaleId, ScopeId, regime,
};

mod asked;

/// Something that a law asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asks {
    /// That the law governs a system at all, as far as a scale goes.
    Scope(ScaleId),
    /// A level, or a higher one.
    Level(ScaleId, Level),
    /// That a duty arises, or a fine threatens.
    Arises(ProvisionId),
    /// That a duty binds who describes the system.
    Binds(ProvisionId),
    /// A deadline of a duty.
    Deadline(ProvisionId),
    /// An upper limit of a fine.
    Limit(ProvisionId),
    /// What a provision says that no system shows: whom it binds, what has to be done, in which form,
    /// who must show an exception, how high a fine is.
    Terms(ProvisionId),
}

/// Something that one law asks for and another does not.
#[derive(Clone, Debug)]
pub struct Less {
    /// What.
    pub asks: Asks,
    /// A system of which it is not asked; none where no system shows it, or none was wanted.
    pub example: Option<Example>,
}

/// How a pack stands to the one on which it builds.
#[derive(Clone, Debug, Default)]
pub struct Extension {
    /// What it asks less without saying so, by the items to blame: one that does it alone, or all of them
    /// for what they do together.
    pub unsaid: Vec<(Vec<Own>, Vec<Less>)>,
    /// For each item that says that it asks for less, what that comes to; nothing where it does not.
    pub loosened: Vec<Vec<Less>>,
    /// What it asks for beyond the other pack.
    pub more: Vec<Asks>,
}

/// Compares a pack with the one on which it builds; nothing for a pack that builds on none.
///
/// # Errors
/// When a law cannot be consulted, or an example is not confirmed by the evaluator.
pub fn extension(program: &Arc<Program>) -> Result<Option<Extension>, ProofError> {
    let Some(extends) = &program.extends else {
        return Ok(None);
    };
    let all: BTreeSet<Own> = program.own().into_iter().collect();
    let said: BTreeSet<Own> = extends.loosens.iter().map(|l| l.by).collect();
    let unsaid: Vec<Own> = all.difference(&said).copied().collect();
    let with = |own: &[Own]| {
        let kept: BTreeSet<Own> = own.iter().copied().collect();
        Arc::new(program.without(&all.difference(&kept).copied().collect()))
    };
    let base = with(&[]);
    let tighter = with(&unsaid);
    let mut out = Extension {
        more: less(&tighter, &base, &LawView::default(), false)?
            .into_iter()
            .map(|l| l.asks)
            .collect(),
        ..Extension::default()
    };
    let states = states(program);
    let mut together = less_in_all(&base, &tighter, &states)?;
    // Most can be told of one item in the law in force; the other states are looked at for the rest.
    let in_force = states.get(..1).unwrap_or_default();
    for states in [in_force, &states] {
        for item in unsaid.iter().take(TRIED) {
            if together.is_empty() {
                break;
            }
            let alone = unless_cyclic(less_in_all(&base, &with(&[*item]), states))?;
            together.retain(|l| !alone.iter().any(|a| a.asks == l.asks));
            let told = out.unsaid.iter().any(|(items, _)| items.contains(item));
            if !alone.is_empty() && !told {
                out.unsaid.push((vec![*item], alone));
            }
        }
    }
    if !together.is_empty() {
        out.unsaid.push((unsaid.clone(), together));
    }
    for loosening in &extends.loosens {
        let looser: Vec<Own> = unsaid.iter().copied().chain([loosening.by]).collect();
        let mut found = unless_cyclic(less_in_all(&tighter, &with(&looser), &states))?;
        if found.is_empty() && said.len() > 1 {
            // It may do so beside the others alone.
            let others: Vec<Own> = all
                .iter()
                .filter(|o| **o != loosening.by)
                .copied()
                .collect();
            found = unless_cyclic(less_in_all(&with(&others), program, &states))?;
        }
        out.loosened.push(found);
    }
    Ok(Some(out))
}

/// So many items are tried alone; what others do is told of all together, for each costs a comparison.
const TRIED: usize = 100;

/// Nothing where conditions depend on themselves, or build on one another too deeply: one item may loop
/// where another cuts the loop.
fn unless_cyclic(found: Result<Vec<Less>, ProofError>) -> Result<Vec<Less>, ProofError> {
    match found {
        Err(ProofError::Consult(ConsultError::Cycle(_) | ConsultError::TooDeep(_))) => {
            Ok(Vec::new())
        }
        found => found,
    }
}

/// The states of the law in which a pack is compared: that in force first, then those before each
/// amendment and with each one that is not in force. What regimes that it reads propose is their affair.
fn states(program: &Program) -> Vec<LawView> {
    let own = |view: &LawView| {
        let mut with = view.with.iter();
        with.all(|(a, _)| regime::of(&program.amendments[a].name).is_none())
    };
    let others = other_views(program).into_iter().filter(own);
    std::iter::once(LawView::default()).chain(others).collect()
}

/// What one law asks for and another does not, in any of some states of the law.
fn less_in_all(
    old: &Arc<Program>,
    new: &Arc<Program>,
    states: &[LawView],
) -> Result<Vec<Less>, ProofError> {
    let mut out: Vec<Less> = Vec::new();
    for view in states {
        for found in less(old, new, view, true)? {
            if !out.iter().any(|l| l.asks == found.asks) {
                out.push(found);
            }
        }
    }
    out.sort_by_key(|l| l.asks);
    Ok(out)
}

/// What one law asks for and another does not, of all that the pack has on which it builds. Both programs
/// have the same ids.
fn less(
    old: &Arc<Program>,
    new: &Arc<Program>,
    view: &LawView,
    shown: bool,
) -> Result<Vec<Less>, ProofError> {
    let Some(extends) = &old.extends else {
        return Ok(Vec::new());
    };
    let mut laws = [old.consult(view)?, new.consult(view)?];
    by_default(&mut laws);
    let [before, after] = &laws;
    let comparison = Comparison::new((old, before), (new, after), [Readings::Free; 2]);
    let mut finder = Finder {
        comparison,
        own: &extends.scopes,
        shown,
        never: BTreeSet::new(),
        found: Vec::new(),
    };
    finder.scales(old, &extends.scales)?;
    let asked = old.provisions.iter();
    for (id, provision) in asked.filter(|(id, _)| !extends.provisions.contains(id)) {
        let (was, is) = (Law::of(before, id), Law::of(after, id));
        if was.versions.is_empty() {
            continue;
        }
        if !terms_kept(&was, &is) {
            finder.found.push(Less {
                asks: Asks::Terms(id),
                example: None,
            });
        }
        match provision.kind {
            Kind::Duty => finder.duty(id, &was, &is)?,
            Kind::Penalty => finder.penalty(id, &was, &is)?,
            Kind::Rule | Kind::Exception | Kind::Transition => {}
        }
    }
    Ok(finder.found)
}

/// Where the laws have different default readings of a point, the default is none of its readings but one
/// more on its own: told twice, it is taken for one that changes.
fn by_default([before, after]: &mut [Consulted; 2]) {
    let both = before
        .defaults
        .values_mut()
        .zip(after.defaults.values_mut());
    for (old, new) in both.filter(|(old, new)| old != new) {
        for defaults in [old, new] {
            if let Some(first) = defaults.first().copied() {
                defaults.insert(0, first);
            }
        }
    }
}

/// A formula of the one law that holds, and formulas of the other of which none does.
struct Claim<'a> {
    had: NodeId,
    lacks: &'a [NodeId],
    /// What is beside the point where it does not hold: in the one law, and in the other.
    granted: [&'a [NodeId]; 2],
    /// The one law is the new one, and the other the old one.
    turned: bool,
}

struct Finder<'a> {
    comparison: Comparison<'a>,
    /// The scopes of the pack that builds on the other.
    own: &'a BTreeSet<ScopeId>,
    /// Whether a system is wanted that shows it.
    shown: bool,
    /// What was asked and is never so.
    never: BTreeSet<Formula>,
    found: Vec<Less>,
}

impl Finder<'_> {
    fn scales(&mut self, program: &Program, own: &BTreeSet<ScaleId>) -> Result<(), NotConfirmed> {
        for (scale, named) in program.scales.iter().filter(|(s, _)| !own.contains(s)) {
            let governing = |law: &Consulted| -> Vec<NodeId> {
                let governs = |id| {
                    program
                        .scopes
                        .row(id)
                        .is_some_and(|s| s.governs.contains(&scale))
                };
                let scopes = law.scopes.iter().filter(|(id, _)| governs(*id));
                scopes.map(|(_, n)| n.in_scope).collect()
            };
            let inside = [
                governing(self.comparison.laid.old.0.law),
                governing(self.comparison.laid.new.0.law),
            ];
            let [was, is] = &inside;
            for had in was {
                let claim = Claim {
                    had: *had,
                    lacks: is,
                    granted: [&[], &[]],
                    turned: false,
                };
                self.seek(Asks::Scope(scale), &claim)?;
            }
            let levels = |law: &Consulted| {
                let nodes = &law.levels[scale];
                [nodes.class.clone(), nodes.effect.clone()]
            };
            let [had, has] = [
                levels(self.comparison.laid.old.0.law),
                levels(self.comparison.laid.new.0.law),
            ];
            for level in (1..named.levels.len()).rev() {
                for (had, has) in had.iter().zip(&has) {
                    let (Some(had), Some(has)) = (had.get(level - 1), has.get(level - 1)) else {
                        continue;
                    };
                    let claim = Claim {
                        had: *had,
                        lacks: &[*has],
                        granted: [was, is],
                        turned: false,
                    };
                    self.seek(Asks::Level(scale, level), &claim)?;
                }
            }
        }
        Ok(())
    }

    fn duty(&mut self, id: ProvisionId, was: &Law<'_>, is: &Law<'_>) -> Result<(), NotConfirmed> {
        for version in was.versions.iter().filter(|v| !v.body.permission) {
            for enacted in [true, false] {
                let [fires, mine] = is.outcomes(enacted);
                let outcomes = if enacted {
                    &version.class
                } else {
                    &version.effect
                };
                let none: [&[NodeId]; 2] = [&[], &[]];
                let arises = Claim {
                    had: outcomes.fires,
                    lacks: &fires,
                    granted: none,
                    turned: false,
                };
                self.seek(Asks::Arises(id), &arises)?;
                let binds = Claim {
                    had: outcomes.mine,
                    lacks: &mine,
                    granted: [&[], &fires],
                    turned: false,
                };
                self.seek(Asks::Binds(id), &binds)?;
            }
            let [fires, _] = is.outcomes(false);
            for (due, node) in version.body.due.iter().zip(&version.due) {
                let others = is
                    .versions
                    .iter()
                    .flat_map(|v| v.body.due.iter().zip(&v.due));
                let as_strict =
                    others.filter(|(other, _)| at_least_as_strict(&other.kind, &due.kind));
                let lacks: Vec<NodeId> = as_strict.map(|(_, node)| *node).collect();
                let own = [version.effect.fires];
                let claim = Claim {
                    had: *node,
                    lacks: &lacks,
                    granted: [&own, &fires],
                    turned: false,
                };
                self.seek(Asks::Deadline(id), &claim)?;
            }
        }
        Ok(())
    }

    fn penalty(
        &mut self,
        id: ProvisionId,
        was: &Law<'_>,
        is: &Law<'_>,
    ) -> Result<(), NotConfirmed> {
        for version in &was.versions {
            for enacted in [true, false] {
                let [fires, _] = is.outcomes(enacted);
                let outcomes = if enacted {
                    &version.class
                } else {
                    &version.effect
                };
                let claim = Claim {
                    had: outcomes.fires,
                    lacks: &fires,
                    granted: [&[], &[]],
                    turned: false,
                };
                self.seek(Asks::Arises(id), &claim)?;
            }
            let [fires, _] = is.outcomes(true);
            for (at, node) in version.limits.iter().enumerate() {
                let lacks = is.versions.iter().filter_map(|v| v.limits.get(at));
                let lacks: Vec<NodeId> = lacks.copied().collect();
                let own = [version.class.fires];
                let claim = Claim {
                    had: *node,
                    lacks: &lacks,
                    granted: [&own, &fires],
                    turned: false,
                };
                self.seek(Asks::Limit(id), &claim)?;
                // The first limit that holds counts: one that holds now and did not stands before others.
                for has in claim.lacks {
                    let claim = Claim {
                        had: *has,
                        lacks: &[*node],
                        granted: [&fires, &own],
                        turned: true,
                    };
                    self.seek(Asks::Limit(id), &claim)?;
                }
            }
        }
        Ok(())
    }

    /// A system of which the one law asks for something and the other does not; one is enough.
    fn seek(&mut self, asks: Asks, claim: &Claim<'_>) -> Result<(), NotConfirmed> {
        if self.found.iter().any(|l| l.asks == asks) {
            return Ok(());
        }
        let mut looks = self.comparison.laid.looks.clone();
        // Where each day is asked about by itself, what comes after the very last one is seen from none, and
        // what has come by then may have come by an earlier one.
        if self.comparison.laid.old.1.apart() {
            looks.pop();
        }
        for start in looks {
            let formula = self.formula(claim, start);
            // What is so on no day of one stretch is so on none of another.
            if formula == Formula::FALSE || self.never.contains(&formula) {
                continue;
            }
            let analysis = &mut self.comparison.analysis;
            analysis.reset();
            if !analysis.satisfiable(&[formula]) {
                self.never.insert(formula);
                continue;
            }
            let example = match self.shown {
                true => self.example(asks, claim, formula, start)?,
                false => None,
            };
            self.found.push(Less { asks, example });
            return Ok(());
        }
        Ok(())
    }

    /// That a claim is so in a stretch of days.
    fn formula(&mut self, claim: &Claim<'_>, start: Option<Date>) -> Formula {
        let c = &mut self.comparison;
        let segment = c.laid.old.1.segment(start);
        let (old, new) = match claim.turned {
            false => (&c.laid.old.1, &c.laid.new.1),
            true => (&c.laid.new.1, &c.laid.old.1),
        };
        let mut parts = vec![old.at(segment, claim.had)];
        parts.extend(claim.lacks.iter().map(|n| !new.at(segment, *n)));
        let [before, after] = claim.granted;
        let before: Vec<Formula> = before.iter().map(|n| old.at(segment, *n)).collect();
        let after: Vec<Formula> = after.iter().map(|n| new.at(segment, *n)).collect();
        let formulas = &mut c.analysis.space.formulas;
        for granted in [before, after] {
            if !granted.is_empty() {
                parts.push(formulas.or(granted));
            }
        }
        formulas.and(parts)
    }

    /// A system for which a claim is so, put to the evaluator under both laws. That it is in scope goes
    /// without saying.
    fn example(
        &mut self,
        asks: Asks,
        claim: &Claim<'_>,
        formula: Formula,
        start: Option<Date>,
    ) -> Result<Option<Example>, NotConfirmed> {
        let c = &mut self.comparison;
        let segment = c.laid.old.1.segment(start);
        let scopes = c.laid.old.0.law.scopes.iter();
        let of_base = scopes.filter(|(id, _)| !self.own.contains(id));
        let inside: Vec<Formula> = of_base
            .map(|(_, n)| c.laid.old.1.at(segment, n.in_scope))
            .collect();
        let inside = if inside.is_empty() || matches!(asks, Asks::Scope(_)) {
            Formula::TRUE
        } else {
            c.analysis.space.formulas.or(inside)
        };
        let example = c.analysis.example(&c.laid.old.0, formula, inside, start);
        if let Some(example) = &example {
            let what = || format!("a pack asks for less than the one on which it builds: {asks:?}");
            let (old, new) = match claim.turned {
                false => (&c.laid.old.0, &c.laid.new.0),
                true => (&c.laid.new.0, &c.laid.old.0),
            };
            example.confirm(old, &[(claim.had, true)], what)?;
            let lacks: Vec<(NodeId, bool)> = claim.lacks.iter().map(|n| (*n, false)).collect();
            example.confirm(new, &lacks, what)?;
        }
        Ok(example)
    }
}
