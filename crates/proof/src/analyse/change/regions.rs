//! Who moves, in as few regions as found, each with a smallest example.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::finder::{Claim, Finder};
use super::{Region, Says};
use crate::analyse::atom::{Literal, QuestionId};
use crate::analyse::formula::Formula;
use crate::analyse::witness::Cube;
use solon_law::program::{Cond, FactId, Members, Predicate};

/// How many cubes are sought for each region that is told.
const CORNERS: usize = 8;

impl Finder<'_> {
    /// Regions that cover claims, as few as found, and whether they cover them whole.
    pub(super) fn regions(
        &mut self,
        claims: &[Claim],
        on: Option<Date>,
        most: usize,
    ) -> (Vec<Region>, bool) {
        let mut found: Vec<Found> = Vec::new();
        let analysis = &mut self.comparison.analysis;
        analysis.reset();
        let mut complete = true;
        let mut covered = Formula::FALSE;
        'claims: for claim in claims {
            loop {
                let rest = analysis.space.formulas.and([claim.differs, !covered]);
                let Some(model) = analysis.smallest(rest) else {
                    break;
                };
                // Several cubes may become one region.
                if found.len() == most.saturating_mul(CORNERS) {
                    complete = false;
                    break 'claims;
                }
                let cube = analysis.cube_within(claim.differs, claim.granted, &model);
                let Some(cube) = cube else { break };
                let formula = cube.formula(&mut analysis.space);
                let covers = analysis.space.formulas.and([formula, claim.granted]);
                covered = analysis.space.formulas.or([covered, covers]);
                found.push(Found {
                    cube,
                    model,
                    covers,
                    differs: claim.differs,
                });
            }
        }
        // A region that the others cover together is not told.
        for at in (0..found.len()).rev() {
            let Some(one) = found.get(at) else { continue };
            let mut claim = vec![one.differs, one.covers];
            let others = found.iter().enumerate().filter(|(i, _)| *i != at);
            claim.extend(others.map(|(_, f)| !f.covers));
            if found.len() > 1 && !analysis.satisfiable(&claim) {
                found.remove(at);
            }
        }
        let mut told = self.told(&found, on);
        complete &= told.len() <= most;
        told.truncate(most);
        let regions = told.into_iter().filter_map(|(says, at)| {
            let example = found.get(at)?;
            Some(self.region(says, example, on))
        });
        (regions.collect(), complete)
    }

    /// A region with the example that its first cube was found by.
    fn region(&mut self, says: Sayings, found: &Found, on: Option<Date>) -> Region {
        let analysis = &mut self.comparison.analysis;
        let example = analysis.telling(found.differs, &found.model);
        let facts = |side| example.facts(&analysis.space, side, on);
        Region {
            says: says.into_values().collect(),
            old: facts(&self.comparison.old.0),
            new: facts(&self.comparison.new.0),
            on,
        }
    }

    /// What cubes say, each with the position of the first of them; those that differ in one
    /// question alone become one.
    fn told(&self, found: &[Found], on: Option<Date>) -> Vec<(Sayings, usize)> {
        let space = &self.comparison.analysis.space;
        let (old, new) = (&self.comparison.old.0, &self.comparison.new.0);
        let mut regions: Vec<(Sayings, usize)> = Vec::new();
        for (at, Found { cube, .. }) in found.iter().enumerate() {
            let mut says = Sayings::new();
            for question in cube.questions() {
                let in_new = cube.says(space, new, question, on);
                let said = match in_new {
                    Some(cond) => Some(Says { new: true, cond }),
                    None => cube
                        .says(space, old, question, on)
                        .map(|cond| Says { new: false, cond }),
                };
                if let Some(said) = said {
                    says.insert(question, said);
                }
            }
            regions.push((says, at));
        }
        gather(&mut regions);
        // What takes the fewest words first.
        regions.sort_by_key(|(says, _)| says.len());
        regions
    }
}

/// Joins regions that differ in one question alone, until none do.
fn gather(regions: &mut Vec<(Sayings, usize)>) {
    let mut at = 0;
    while at < regions.len() {
        let (head, tail) = regions.split_at_mut(at + 1);
        let Some((known, _)) = head.last_mut() else {
            return;
        };
        let found = tail.iter().enumerate().find_map(|(i, (says, _))| {
            let joined = join(known, says);
            (joined.is_some() || known == says).then_some((i, joined))
        });
        match found {
            // What has grown may now be joined with one that was passed over.
            Some((i, joined)) => {
                known.extend(joined);
                regions.remove(at + 1 + i);
                at = 0;
            }
            None => at += 1,
        }
    }
}

/// What is said of each question.
type Sayings = BTreeMap<QuestionId, Says>;

/// A cube with the system that it was found by.
struct Found {
    cube: Cube,
    model: Vec<Literal>,
    /// The systems that it covers.
    covers: Formula,
    differs: Formula,
}

/// What two regions say of the one question in which they differ, if they differ in one alone.
fn join(one: &Sayings, other: &Sayings) -> Option<(QuestionId, Says)> {
    if one.len() != other.len() || !one.keys().eq(other.keys()) {
        return None;
    }
    let mut differing = one.iter().filter(|(q, said)| other.get(*q) != Some(*said));
    let (question, first) = differing.next()?;
    if differing.next().is_some() {
        return None;
    }
    let second = other.get(question)?;
    (first.new == second.new).then(|| {
        let cond = either(&first.cond, &second.cond);
        let new = first.new;
        (*question, Says { new, cond })
    })
}

/// One or the other, in one phrase where both ask for a value of the same list.
fn either(one: &Cond, other: &Cond) -> Cond {
    if let (Some((fact, a)), Some((same, b))) = (a_value(one), a_value(other))
        && fact == same
    {
        return match (one, other) {
            (Cond::Fact(_, Predicate::Is(_)), Cond::Fact(_, Predicate::Is(_))) => {
                Cond::Fact(fact, Predicate::Is(a.or(b)))
            }
            _ => Cond::Fact(fact, Predicate::HasAny(a.or(b))),
        };
    }
    // What both ask for is said once.
    let second = conjuncts(other);
    let (mut both, apart): (Vec<Cond>, Vec<Cond>) =
        conjuncts(one).into_iter().partition(|c| second.contains(c));
    let rest: Vec<Cond> = second.into_iter().filter(|c| !both.contains(c)).collect();
    if both.is_empty() {
        let mut parts = match one {
            Cond::Or(parts) => parts.clone(),
            one => vec![one.clone()],
        };
        parts.push(other.clone());
        return Cond::Or(parts);
    }
    // One that asks for nothing more holds whenever the other does.
    if !apart.is_empty() && !rest.is_empty() {
        both.push(either(&all(apart), &all(rest)));
    }
    all(both)
}

/// A condition that asks for one value, or for one of several.
fn a_value(cond: &Cond) -> Option<(FactId, Members)> {
    match cond {
        Cond::Fact(fact, Predicate::Is(m) | Predicate::HasAny(m)) => Some((*fact, *m)),
        Cond::Fact(fact, Predicate::HasAll(m)) if m.len() == 1 => Some((*fact, *m)),
        _ => None,
    }
}

/// The conditions that a condition asks for together.
fn conjuncts(cond: &Cond) -> Vec<Cond> {
    match cond {
        Cond::And(parts) => parts.clone(),
        one => vec![one.clone()],
    }
}

fn all(parts: Vec<Cond>) -> Cond {
    match parts.as_slice() {
        [only] => only.clone(),
        _ => Cond::And(parts),
    }
}
