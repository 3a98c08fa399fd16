//! Finds who moves: the claims that something changes, for each rule that could have done it, and the
//! examples put to the evaluator.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::shape::Shape;
use super::{LevelChange, Region, Says, joined, looked_at};
use crate::analyse::Analysis;
use crate::analyse::compare::{Clock, Laid, Observable, Turning};
use crate::analyse::formula::{Formula, Formulas};
use crate::analyse::models::Models;
use crate::analyse::plausible::Wishes;
use crate::analyse::space::Side;
use crate::analyse::witness::{NotConfirmed, completed};
use solon_law::program::{Level, Program, ScaleId, ScopeId};
use solon_verdict::eval::{Case, Query, Tri, trace};
use solon_verdict::facts::Facts;

pub(super) struct Finder<'f, 'a> {
    pub(super) laid: &'f Laid<'a>,
    pub(super) analysis: Analysis,
    pub(super) asked: Asked<'f>,
    /// Rules that give levels, where they were looked at.
    given: BTreeMap<Giving, Arc<BTreeMap<&'a str, Giver>>>,
    /// Claims that a scope changes, where they were looked at.
    pub(super) crossed: BTreeMap<(Formula, Option<Date>), Option<Claim>>,
    /// Systems that were found while regions of one day were tried on another.
    pub(super) met: Models,
}

/// What is looked for.
#[derive(Clone, Copy)]
pub(super) struct Asked<'f> {
    pub(super) queries: [&'f Query; 2],
    pub(super) most: usize,
    /// Levels that come out differently.
    pub(super) turning: &'f BTreeSet<Turning<'f>>,
    /// What examples should be like.
    pub(super) wishes: &'f Wishes,
    /// What holds of every system.
    pub(super) domain: &'f [Formula],
}

/// A claim that something changes, and what follows from it that need not be told again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Claim {
    pub(super) differs: Formula,
    pub(super) granted: Formula,
}

/// Under the old law or the new, by a clock, on a scale a level or a higher one, in a stretch of days.
type Giving = (bool, Clock, ScaleId, Level, Option<Date>);

/// How a system stands on a scale: out of scope, or on a level.
pub(super) type Standing = Option<Level>;

/// What is claimed, each with the stretches of days on which it is claimed in the same way.
pub(super) type Claims = Vec<(Vec<Claim>, Vec<Option<Date>>)>;

pub(super) fn gather(claims: &mut Claims, found: Vec<Claim>, start: Option<Date>) {
    if found.is_empty() {
        return;
    }
    match claims.iter_mut().find(|(known, _)| *known == found) {
        Some((_, days)) => days.push(start),
        None => claims.push((found, vec![start])),
    }
}

impl<'f, 'a> Finder<'f, 'a> {
    pub(super) fn new(laid: &'f Laid<'a>, mut analysis: Analysis, asked: Asked<'f>) -> Self {
        // Most that is asked here is so of some system.
        analysis.easy = true;
        Finder {
            laid,
            analysis,
            asked,
            given: BTreeMap::new(),
            crossed: BTreeMap::new(),
            met: Models::default(),
        }
    }

    pub(super) fn formulas(&mut self) -> &mut Formulas {
        &mut self.analysis.space.formulas
    }

    /// Scales that both sides have: the name, and the scale here and there.
    pub(super) fn scales(&self) -> Vec<(&'a str, ScaleId, ScaleId)> {
        scales(self.laid).collect()
    }

    /// Systems that fall from a level or rise to it, day by day.
    pub(super) fn turned(&mut self, turn: &Turn<'a>) -> Result<Vec<LevelChange>, NotConfirmed> {
        let mut out = Vec::new();
        let mut claims = Claims::new();
        for start in self.laid.looks.clone() {
            if self.asked.turning.contains(&turn.on(start)) {
                let found = self.level_claims(turn, start);
                gather(&mut claims, found, start);
            }
        }
        // A transition asks for much that the change does not: one case is enough.
        let most = match turn.clock {
            Clock::Enacted => self.asked.most,
            Clock::Moved => 1,
        };
        let mut known = Vec::new();
        for (claims, days) in claims {
            let on = days.first().copied().flatten();
            let (shapes, complete) = self.shapes(&claims, on, most, &mut known);
            if shapes.is_empty() {
                continue;
            }
            let mut change = LevelChange {
                scale: turn.scale.to_owned(),
                rises: turn.rises,
                level: turn.level.to_owned(),
                other: self.others(turn, &claims, on),
                moved: turn.clock == Clock::Moved,
                days: looked_at(self.laid, &days),
                regions: Vec::new(),
                complete,
            };
            // The same on other days needs no further examples.
            if joins(&mut out, &change, &said(&shapes)) {
                continue;
            }
            change.regions = self.examples(&shapes, on);
            for region in &change.regions {
                self.confirm(region, turn)?;
            }
            out.push(change);
        }
        Ok(out)
    }

    /// Regions with their examples.
    pub(super) fn examples(&mut self, shapes: &[Shape], on: Option<Date>) -> Vec<Region> {
        let each = shapes.iter();
        each.filter_map(|shape| self.region(shape, on)).collect()
    }

    /// Levels that systems of a claim have on the side on which they do not have the level itself.
    fn others(&mut self, turn: &Turn<'_>, claims: &[Claim], on: Option<Date>) -> Vec<String> {
        let (scale, same) = turn.without;
        let names = names(self.laid, turn.rises, scale);
        let most = same.unwrap_or(names.len());
        let any = self.any(claims);
        let mut out = Vec::new();
        for (level, name) in names.iter().enumerate().take(most) {
            let at = self.reached(turn.rises, turn.clock, scale, level, on);
            let above = self.reached(turn.rises, turn.clock, scale, level + 1, on);
            if self.analysis.satisfiable(&[any, at, !above]) {
                out.push(name.clone());
            }
        }
        out
    }

    /// Some scope that governs a scale takes the system in, in a stretch of days.
    pub(super) fn inside(&mut self, old: bool, scale: ScaleId, start: Option<Date>) -> Formula {
        let laid = self.laid;
        let (side, days) = if old { &laid.old } else { &laid.new };
        let segment = days.segment(start);
        let governs = |id: ScopeId| side.program.scopes[id].governs.contains(&scale);
        let scopes = side.law.scopes.iter();
        let inside: Vec<Formula> = scopes
            .filter(|(i, _)| governs(*i))
            .map(|(_, n)| days.at(segment, n.in_scope))
            .collect();
        if inside.is_empty() {
            Formula::TRUE
        } else {
            self.analysis.space.formulas.or(inside)
        }
    }

    /// A level is reached, or a higher one.
    fn reached(
        &self,
        old: bool,
        clock: Clock,
        scale: ScaleId,
        level: Level,
        start: Option<Date>,
    ) -> Formula {
        let laid = self.laid;
        let (side, days) = if old { &laid.old } else { &laid.new };
        if level == 0 {
            return Formula::TRUE;
        }
        let nodes = &side.law.levels[scale];
        let levels = match clock {
            Clock::Enacted => &nodes.class,
            Clock::Moved => &nodes.effect,
        };
        levels
            .get(level - 1)
            .map_or(Formula::FALSE, |n| days.at(days.segment(start), *n))
    }

    /// That systems fall from a level or rise to it, for each rule that could have done it: the level
    /// is given by a rule that differs.
    fn level_claims(&mut self, turn: &Turn<'_>, start: Option<Date>) -> Vec<Claim> {
        let ((with, level), (without, same)) = (turn.with, turn.without);
        let (old, new) = turn.scales();
        let at = |this: &Self, clock, l| this.reached(!turn.rises, clock, with, l, start);
        let lacks = |this: &Self, clock| match same {
            Some(l) => !this.reached(turn.rises, clock, without, l, start),
            None => Formula::TRUE,
        };
        if at(self, turn.clock, level) == !lacks(self, turn.clock) {
            return Vec::new();
        }
        let inside = [
            self.inside(true, old, start),
            self.inside(false, new, start),
        ];
        let mut parts = inside.to_vec();
        parts.push(at(self, turn.clock, level));
        parts.push(!at(self, turn.clock, level + 1));
        parts.push(lacks(self, turn.clock));
        if turn.clock == Clock::Moved {
            // What differs by the days as enacted is told by those.
            let enacted = [at(self, Clock::Enacted, level), lacks(self, Clock::Enacted)];
            let told = self.formulas().and(enacted);
            parts.push(!told);
        }
        let differs = self.formulas().and(parts.iter().copied());
        if differs == Formula::FALSE {
            return Vec::new();
        }
        // Nothing gives more; and what moves by transitions alone does so where that is told.
        let mut common = inside.to_vec();
        common.push(!at(self, turn.clock, level + 1));
        common.extend(parts.get(5));
        let giving = self.givers(!turn.rises, turn.clock, with, level, start);
        let least = same.unwrap_or(usize::MAX);
        let lacking = self.givers(turn.rises, turn.clock, without, least, start);
        let mut culprits = Vec::new();
        let ids: BTreeSet<&str> = giving.keys().chain(lacking.keys()).copied().collect();
        let none = Giver::default();
        for id in ids {
            let one = giving.get(id).unwrap_or(&none);
            let other = lacking.get(id).unwrap_or(&none);
            if one.fires == other.fires {
                common.push(!one.fires);
            } else {
                culprits.push((one, other));
            }
        }
        let mut out = Vec::new();
        for (i, (one, other)) in culprits.iter().enumerate() {
            let claim = self.formulas().and([differs, one.fires, !other.fires]);
            if claim == Formula::FALSE {
                continue;
            }
            // What stands against the rule under both laws does not stand against it here.
            let attacks = one.attacks.iter();
            let shared = attacks.filter(|b| other.attacks.is_empty() || other.attacks.contains(b));
            let free: Vec<Formula> = shared.map(|b| !*b).collect();
            // Nor does another rule give the level there, whether it is a new one or not.
            let others = culprits.iter().enumerate().filter(|(j, _)| *j != i);
            let others: Vec<Formula> = others.map(|(_, (_, other))| !other.fires).collect();
            let granted = [common.as_slice(), &free, &others].concat();
            let granted = self.formulas().and(granted);
            out.push(Claim {
                differs: claim,
                granted,
            });
        }
        out
    }

    /// Rules that give a level, or a higher one, in a stretch of days.
    pub(super) fn givers(
        &mut self,
        old: bool,
        clock: Clock,
        scale: ScaleId,
        least: Level,
        start: Option<Date>,
    ) -> Arc<BTreeMap<&'a str, Giver>> {
        // What falls is asked for what rises, too.
        let key = (old, clock, scale, least, start);
        if let Some(known) = self.given.get(&key) {
            return Arc::clone(known);
        }
        let laid = self.laid;
        let (side, days) = if old { &laid.old } else { &laid.new };
        let segment = days.segment(start);
        let formulas = &mut self.analysis.space.formulas;
        let program: &'a Program = side.program;
        let mut rules: BTreeMap<&str, Giver> = BTreeMap::new();
        for version in side.law.provisions.values() {
            let outcomes = match clock {
                Clock::Enacted => &version.class,
                Clock::Moved => &version.effect,
            };
            let given = version.given_from(scale, least).map(|g| match clock {
                Clock::Enacted => g.class,
                Clock::Moved => g.effect,
            });
            let given: Vec<Formula> = given.map(|n| days.at(segment, n)).collect();
            let fires = formulas.or(given);
            if fires == Formula::FALSE {
                continue;
            }
            let id = program.provisions[version.provision].id.as_str();
            let giver = rules.entry(id).or_default();
            giver.fires = formulas.or([giver.fires, fires]);
            let attackers = outcomes.attackers.iter().map(|(_, n)| n);
            let attacks = outcomes.unless.iter().chain(attackers);
            giver.attacks.extend(attacks.map(|n| days.at(segment, *n)));
        }
        let rules = Arc::new(rules);
        self.given.insert(key, Arc::clone(&rules));
        rules
    }

    /// How an example stands on a scale under both laws, by the evaluator.
    pub(super) fn stands(
        &self,
        region: &Region,
        clock: Clock,
        (old, new): (ScaleId, ScaleId),
    ) -> [Option<Standing>; 2] {
        let stands = |side: &Side<'_>, scale: ScaleId, facts: &Facts, query: &Query| {
            let query = Query {
                on: self.analysis.space.asked(region.on),
                readings: query.readings.clone(),
            };
            let facts = completed(side.program, facts);
            let trace = trace(&Case::new(side.law, &facts).ok()?, &query);
            let segment = trace.segments.get(trace.current)?;
            let (mut governed, mut inside) = (false, false);
            for (scope, nodes) in side.program.scopes.values().zip(side.law.scopes.values()) {
                if scope.governs.contains(&scale) {
                    governed = true;
                    inside |= segment.value(nodes.in_scope) == Tri::True;
                }
            }
            if governed && !inside {
                return Some(None);
            }
            let nodes = &side.law.levels[scale];
            let mut levels = match clock {
                Clock::Enacted => nodes.class.iter(),
                Clock::Moved => nodes.effect.iter(),
            };
            let level = levels.rposition(|n| segment.value(*n) == Tri::True);
            Some(Some(level.map_or(0, |l| l + 1)))
        };
        let [first, second] = self.asked.queries;
        [
            stands(&self.laid.old.0, old, &region.old, first),
            stands(&self.laid.new.0, new, &region.new, second),
        ]
    }

    /// Puts an example to the evaluator under both laws.
    fn confirm(&self, region: &Region, turn: &Turn<'_>) -> Result<(), NotConfirmed> {
        let [before, after] = self.stands(region, turn.clock, turn.scales());
        let (here, there) = if turn.rises {
            (after, before)
        } else {
            (before, after)
        };
        let lacks = |s: Standing| s.is_some_and(|l| turn.without.1.is_none_or(|same| l < same));
        if here == Some(Some(turn.with.1)) && there.is_some_and(lacks) {
            return Ok(());
        }
        Err(NotConfirmed {
            what: format!("a level changes; found {before:?} and {after:?}"),
            undecided: self.analysis.space.undecided(),
        })
    }
}

/// Scales that both sides have: the name, and the scale here and there.
fn scales<'a>(laid: &Laid<'a>) -> impl Iterator<Item = (&'a str, ScaleId, ScaleId)> + use<'a> {
    let (old, new): (&Program, &Program) = (laid.old.0.program, laid.new.0.program);
    let scales = new.scales.iter();
    scales.filter_map(|(i, s)| Some((s.name.as_str(), old.scale(&s.name)?, i)))
}

/// The levels of a scale of a side.
fn names<'a>(laid: &Laid<'a>, old: bool, scale: ScaleId) -> &'a [String] {
    let side = if old { &laid.old.0 } else { &laid.new.0 };
    let program: &Program = side.program;
    &program.scales[scale].levels
}

/// Systems that fall from a level, or rise to one.
pub(super) struct Turn<'a> {
    rises: bool,
    clock: Clock,
    scale: &'a str,
    level: &'a str,
    /// The scale and the level on the side that has it: the new one of those that rise.
    with: (ScaleId, Level),
    /// The scale on the other side, and the level of the same name there.
    without: (ScaleId, Option<Level>),
}

impl<'a> Turn<'a> {
    /// All that happen to some system in a stretch of days on which who moves is looked for.
    pub(super) fn all(laid: &Laid<'a>, turning: &BTreeSet<Turning<'_>>) -> Vec<Turn<'a>> {
        let mut out: Vec<Turn<'a>> = Vec::new();
        for (scale, old, new) in scales(laid) {
            for (rises, clock) in [
                (false, Clock::Enacted),
                (true, Clock::Enacted),
                (false, Clock::Moved),
                (true, Clock::Moved),
            ] {
                // The side on which the level is had, and the one on which it is not.
                let (with, without) = if rises { (new, old) } else { (old, new) };
                let there = names(laid, rises, without);
                for (at, level) in names(laid, !rises, with).iter().enumerate().skip(1) {
                    out.push(Turn {
                        rises,
                        clock,
                        scale,
                        level,
                        with: (with, at),
                        without: (without, there.iter().position(|n| n == level)),
                    });
                }
            }
        }
        out.retain(|turn| {
            laid.looks
                .iter()
                .any(|day| turning.contains(&turn.on(*day)))
        });
        out
    }

    /// That the level comes out differently, in a stretch of days.
    fn on(&self, start: Option<Date>) -> Turning<'a> {
        (Observable::Level(self.scale, self.level), self.clock, start)
    }

    /// The scale under the old law and under the new.
    fn scales(&self) -> (ScaleId, ScaleId) {
        match self.rises {
            true => (self.without.0, self.with.0),
            false => (self.with.0, self.without.0),
        }
    }
}

/// A rule in a stretch of days.
#[derive(Clone, Debug)]
pub(super) struct Giver {
    pub(super) fires: Formula,
    /// What stands against it.
    pub(super) attacks: Vec<Formula>,
}

impl Default for Giver {
    fn default() -> Self {
        Giver {
            fires: Formula::FALSE,
            attacks: Vec::new(),
        }
    }
}

/// Joins a change with one that tells the same of other days, where there is one.
fn joins(out: &mut [LevelChange], change: &LevelChange, told: &[Vec<Says>]) -> bool {
    let same = |c: &&mut LevelChange| {
        c.scale == change.scale
            && c.rises == change.rises
            && c.level == change.level
            && c.moved == change.moved
            && c.complete == change.complete
            && says(&c.regions) == told
    };
    let Some(known) = out.iter_mut().find(same) else {
        return false;
    };
    let days = known.days.iter().chain(&change.days).copied();
    known.days = joined(days.collect());
    known.other.retain(|l| !change.other.contains(l));
    known.other.extend(change.other.iter().cloned());
    true
}

pub(super) fn says(regions: &[Region]) -> Vec<Vec<Says>> {
    regions.iter().map(|r| r.says.clone()).collect()
}

pub(super) fn said(shapes: &[Shape]) -> Vec<Vec<Says>> {
    let each = shapes.iter();
    each.map(|s| s.says.values().cloned().collect()).collect()
}
