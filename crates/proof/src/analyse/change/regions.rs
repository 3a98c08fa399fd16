//! Who moves, in as few regions as found, each with an example.

use jiff::civil::Date;

use super::finder::{Claim, Finder};
use super::shape::{Sayings, Shape, join};
use super::{Region, Says};
use crate::analyse::atom::Atom;
use crate::analyse::beside::Among;
use crate::analyse::formula::Formula;
use crate::analyse::witness::Cube;

/// How many cubes are sought for each region that is told.
const CORNERS: usize = 3;

/// A part of a shape, with the systems that it covers.
struct Found {
    shape: Shape,
    covers: Formula,
    differs: Formula,
}

impl Finder<'_, '_> {
    /// Shapes that cover claims, as few as found, and whether they cover them whole. `known` are those of
    /// earlier days, of which those that still hold are told again.
    pub(super) fn shapes(
        &mut self,
        claims: &[Claim],
        on: Option<Date>,
        most: usize,
        known: &mut Vec<Shape>,
    ) -> (Vec<Shape>, bool) {
        self.analysis.reset();
        let any = self.any(claims);
        if !self.analysis.satisfiable(&[any]) {
            return (Vec::new(), true);
        }
        let looked = claims.iter().flat_map(|c| [c.differs, c.granted]);
        let looked = looked.chain(self.asked.domain.iter().copied());
        let mut among = Among::of(&self.analysis.space.formulas, looked);
        let mut found = self.again(claims, known);
        // Where enough is known already, no more is sought.
        let limit = match found.len() < most {
            true => most.saturating_mul(CORNERS),
            false => found.len(),
        };
        let mut complete = true;
        let covers: Vec<Formula> = found.iter().map(|f| f.covers).collect();
        let mut covered = self.formulas().or(covers);
        'claims: for claim in claims {
            loop {
                let rest = self.formulas().and([claim.differs, !covered]);
                if !self.sought(rest) {
                    break;
                }
                if found.len() >= limit {
                    complete = false;
                    break 'claims;
                }
                let Some(one) = self.found(claim, on, &mut among) else {
                    complete = false;
                    break;
                };
                covered = self.formulas().or([covered, one.covers]);
                found.push(one);
            }
        }
        self.thin(&mut found);
        let mut shapes: Vec<Shape> = found.into_iter().map(|f| f.shape).collect();
        self.gather(&mut shapes);
        // What takes the fewest words first.
        shapes.sort_by_key(|shape| shape.says.len());
        known.clone_from(&shapes);
        complete &= shapes.len() <= most;
        shapes.truncate(most);
        (shapes, complete)
    }

    /// Whether a claim can be so; what is found are answers that fit together, where that can be.
    fn sought(&mut self, claim: Formula) -> bool {
        let analysis = &mut self.analysis;
        let with = [&[claim], analysis.consistent.as_slice()].concat();
        (with.len() > 1 && analysis.satisfiable(&with)) || analysis.satisfiable(&[claim])
    }

    /// That some claim is so.
    pub(super) fn any(&mut self, claims: &[Claim]) -> Formula {
        let differs: Vec<Formula> = claims.iter().map(|c| c.differs).collect();
        self.formulas().or(differs)
    }

    /// Known shapes that claims hold of, too.
    fn again(&mut self, claims: &[Claim], known: &[Shape]) -> Vec<Found> {
        let (analysis, met) = (&mut self.analysis, &mut self.met);
        let mut out = Vec::new();
        for shape in known.iter().filter(|shape| shape.lasting) {
            let mut own: Vec<(Formula, Formula)> = Vec::new();
            for claim in claims {
                let inside = [shape.formula, claim.granted];
                let moves = [shape.formula, claim.granted, claim.differs];
                let stays = [shape.formula, claim.granted, !claim.differs];
                // What a system shows that was found before is not asked.
                if met.hold(&analysis.space.formulas, &stays) {
                    continue;
                }
                let mut shown = |of: &[Formula]| {
                    if met.hold(&analysis.space.formulas, of) {
                        return true;
                    }
                    let found = analysis.satisfiable(of);
                    if found {
                        met.add(&analysis.space.formulas, &analysis.prover);
                    }
                    found
                };
                if shown(&moves) && !shown(&stays) {
                    let covers = analysis.space.formulas.and(inside);
                    own.push((covers, claim.differs));
                }
            }
            if own.is_empty() {
                continue;
            }
            let formulas = &mut analysis.space.formulas;
            let covers = formulas.or(own.iter().map(|(covers, _)| *covers));
            let differs = formulas.or(own.iter().map(|(_, differs)| *differs));
            let shown = formulas.and([covers, differs]);
            let shape = Shape {
                shown,
                ..shape.clone()
            };
            out.push(Found {
                shape,
                covers,
                differs,
            });
        }
        out
    }

    /// A shape around what the solver has just found of a claim.
    fn found(&mut self, claim: &Claim, on: Option<Date>, among: &mut Among) -> Option<Found> {
        let analysis = &mut self.analysis;
        let model = analysis.model();
        let system = analysis.literals(&model).into_iter().map(|(_, l)| l);
        let system: Vec<Formula> = system.chain([claim.granted]).collect();
        // Where something goes without saying that is not so, it is said.
        let claim = Claim {
            differs: claim.differs,
            granted: match analysis.satisfiable(&system) {
                true => claim.granted,
                false => Formula::TRUE,
            },
        };
        let beside = Some((&mut *among, self.asked.domain));
        let cube = analysis.cube_where(claim.differs, claim.granted, &model, beside)?;
        let lasting = self.lasting(&cube, on);
        let mut says = self.says(&cube, on);
        let parts = self.widened(&cube, &claim, &model, among);
        let (old, new) = (&self.laid.old.0, &self.laid.new.0);
        for (question, part) in &parts {
            // Whoever says something of the question says which values do.
            let side = says
                .get(question)
                .map(|said| if said.new { new } else { old });
            if let Some(side) = side
                && let Some(wider) = part.said(&self.analysis.space, side, *question, on)
                && let Some(said) = says.get_mut(question)
            {
                said.cond = wider;
            }
        }
        let formulas = &mut self.analysis.space.formulas;
        let formula = formulas.and(parts.values().map(|part| part.formula));
        let covers = formulas.and([formula, claim.granted]);
        let shown = formulas.and([covers, claim.differs]);
        Some(Found {
            shape: Shape {
                says,
                formula,
                shown,
                lasting,
            },
            covers,
            differs: claim.differs,
        })
    }

    /// Whether a cube says the same on whatever day it is read.
    fn lasting(&self, cube: &Cube, on: Option<Date>) -> bool {
        let counted = self.analysis.space.counted(on).is_some();
        cube.0.iter().all(|(atom, _)| match atom {
            Atom::Come(..) | Atom::Past(_) | Atom::Lapsed(..) => false,
            Atom::From(..) => !counted,
            Atom::Yes(_) | Atom::Value(..) | Atom::Over(..) | Atom::Reading(..) => true,
        })
    }

    /// What a cube says, in words of the new rules where they have them.
    fn says(&self, cube: &Cube, on: Option<Date>) -> Sayings {
        let space = &self.analysis.space;
        let (old, new) = (&self.laid.old.0, &self.laid.new.0);
        let mut says = Sayings::new();
        for question in cube.questions() {
            let said = match cube.says(space, new, question, on) {
                Some(cond) => Some(Says { new: true, cond }),
                None => cube
                    .says(space, old, question, on)
                    .map(|cond| Says { new: false, cond }),
            };
            if let Some(said) = said {
                says.insert(question, said);
            }
        }
        says
    }

    /// Takes away what the others cover together: it is not told.
    fn thin(&mut self, found: &mut Vec<Found>) {
        for at in (0..found.len()).rev() {
            let Some(one) = found.get(at) else { continue };
            let mut claim = vec![one.differs, one.covers];
            let others = found.iter().enumerate().filter(|(i, _)| *i != at);
            claim.extend(others.map(|(_, f)| !f.covers));
            if found.len() > 1 && !self.analysis.satisfiable(&claim) {
                found.remove(at);
            }
        }
    }

    /// A region with an example.
    pub(super) fn region(&mut self, shape: &Shape, on: Option<Date>) -> Option<Region> {
        let analysis = &mut self.analysis;
        let model = analysis.plausible(self.asked.wishes, shape.shown)?;
        let example = analysis.telling(shape.shown, &model);
        let facts = |side| example.facts(&analysis.space, side, on);
        Some(Region {
            says: shape.says.values().cloned().collect(),
            old: facts(&self.laid.old.0),
            new: facts(&self.laid.new.0),
            on,
        })
    }

    /// Joins shapes that differ in one question alone, until none do.
    fn gather(&mut self, shapes: &mut Vec<Shape>) {
        let formulas = &mut self.analysis.space.formulas;
        let mut at = 0;
        while at < shapes.len() {
            let (head, tail) = shapes.split_at_mut(at + 1);
            let Some(known) = head.last_mut() else {
                return;
            };
            let found = tail.iter().enumerate().find_map(|(i, shape)| {
                let joined = join(&known.says, &shape.says);
                (joined.is_some() || known.says == shape.says).then_some((i, joined))
            });
            match found {
                // What has grown may now be joined with one that was passed over.
                Some((i, joined)) => {
                    let other = shapes.remove(at + 1 + i);
                    if let Some(known) = shapes.get_mut(at) {
                        known.says.extend(joined);
                        known.formula = formulas.or([known.formula, other.formula]);
                        known.shown = formulas.or([known.shown, other.shown]);
                        known.lasting &= other.lasting;
                    }
                    at = 0;
                }
                None => at += 1,
            }
        }
    }
}
