//! What a change of law does to all possible systems: which levels change, for which systems, told
//! as few regions as found, each with a smallest example. That nothing changes is a proof.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Readings;
use super::compare::{Comparison, Laid, Seen};
use super::formula::Formula;
use super::space::{QuestionId, Side};
use super::witness::{Corner, NotConfirmed, Told, completed};
use crate::eval::{Query, Tri, walk};
use crate::facts::Facts;
use crate::program::{Cond, FactId, Kind, Level, Predicate, ProvisionId, ScaleId};

/// A level by name; absent: out of scope.
pub type Standing = Option<String>;

/// What a region says of one question.
#[derive(Clone, Debug, PartialEq)]
pub struct Says {
    /// The new law asks it; otherwise only the old one does.
    pub new: bool,
    /// What it says, over the facts of the program that asks.
    pub cond: Cond,
}

/// Systems that move together.
#[derive(Clone, Debug)]
pub struct Region {
    /// What is so of each of them.
    pub says: Vec<Says>,
    /// A smallest one, as the old law reads it. What it does not name is no, nothing or has no part.
    pub old: Facts,
    /// The same as the new law reads it.
    pub new: Facts,
    /// A day on which it moves; any before all others when absent.
    pub on: Option<Date>,
}

/// A stretch of days, closed-open; from ever and for ever when absent.
pub type Stretch = (Option<Date>, Option<Date>);

/// Systems whose level changes from one to another.
#[derive(Clone, Debug)]
pub struct LevelChange {
    /// The scale.
    pub scale: String,
    /// The level in effect under the old law.
    pub before: Standing,
    /// The level in effect under the new law.
    pub after: Standing,
    /// The days on which they differ so.
    pub days: Vec<Stretch>,
    /// The systems; one that lies in none of them does not move so on these days.
    pub regions: Vec<Region>,
    /// They hold only where no rule that stays as it is gives more than the lower of the two levels.
    pub unless_more: bool,
    /// Whether the regions are all; otherwise there are more than were asked for.
    pub complete: bool,
}

/// Something else that comes out differently for some system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// What.
    pub seen: Seen,
    /// The days on which it may differ.
    pub days: Vec<Stretch>,
}

/// What a change of law does to all possible systems.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    /// Levels.
    pub levels: Vec<LevelChange>,
    /// Everything else that can be seen of an outcome.
    pub moved: Vec<Moved>,
}

impl Changes {
    /// Whether every system comes out the same on every day.
    #[must_use]
    pub fn equivalent(&self) -> bool {
        self.levels.is_empty() && self.moved.is_empty()
    }
}

/// Compares two laws over all possible systems, each under the readings of its own query; of each
/// change of level at most so many regions are told.
///
/// # Errors
/// When an example is not confirmed by the evaluator.
pub fn changes<'a>(
    old: Laid<'a>,
    new: Laid<'a>,
    queries: [&'a Query; 2],
    most: usize,
) -> Result<Changes, NotConfirmed> {
    let mut comparison = Comparison::new(old, new, queries.map(Readings::Chosen));
    let moved = comparison.different();
    let starts = comparison.starts.clone();
    let moved = moved
        .into_iter()
        .filter(|(seen, _)| !matches!(seen, Seen::Level(..)))
        .map(|(seen, days)| Moved {
            seen,
            days: stretches(&starts, &days),
        })
        .collect();
    let mut finder = Finder {
        comparison,
        queries,
        most,
    };
    Ok(Changes {
        levels: finder.levels()?,
        moved,
    })
}

/// Neighbouring stretches joined.
fn stretches(starts: &[Option<Date>], days: &[Option<Date>]) -> Vec<Stretch> {
    let mut out: Vec<Stretch> = Vec::new();
    for (i, start) in starts.iter().enumerate() {
        if !days.contains(start) {
            continue;
        }
        let until = starts.get(i + 1).copied().flatten();
        match out.last_mut() {
            Some(last) if last.1 == *start && start.is_some() => last.1 = until,
            _ => out.push((*start, until)),
        }
    }
    out
}

struct Finder<'a> {
    comparison: Comparison<'a>,
    queries: [&'a Query; 2],
    most: usize,
}

/// A claim that a level changes, and what is taken for granted when regions are told.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Claim {
    differs: Formula,
    /// In scope, and no rule that stays as it is gives more.
    granted: Formula,
}

type Pairs = BTreeMap<(String, Standing, Standing), Vec<(Option<Date>, Claim)>>;

impl Finder<'_> {
    fn levels(&mut self) -> Result<Vec<LevelChange>, NotConfirmed> {
        let mut out: Vec<LevelChange> = Vec::new();
        for ((scale, before, after), claims) in self.claims() {
            let mut kinds: Vec<Claim> = claims.iter().map(|(_, c)| *c).collect();
            kinds.sort_unstable();
            kinds.dedup();
            // In the order of the days on which each first counts.
            kinds.sort_by_key(|k| claims.iter().position(|(_, c)| c == k));
            for claim in kinds {
                let days: Vec<Option<Date>> = claims
                    .iter()
                    .filter(|(_, c)| *c == claim)
                    .map(|(d, _)| *d)
                    .collect();
                let on = days.first().copied().flatten();
                let (regions, complete) = self.regions(claim, on);
                if regions.is_empty() {
                    continue;
                }
                for region in &regions {
                    self.confirm(region, &scale, (&before, &after))?;
                }
                let days = stretches(&self.comparison.starts, &days);
                let same = |c: &&mut LevelChange| {
                    c.scale == scale
                        && c.before == before
                        && c.after == after
                        && c.complete == complete
                        && says(&c.regions) == says(&regions)
                };
                if let Some(known) = out.iter_mut().find(same) {
                    known.days.extend(days);
                    known.days.sort_unstable();
                    continue;
                }
                out.push(LevelChange {
                    scale: scale.clone(),
                    before: before.clone(),
                    after: after.clone(),
                    days,
                    regions,
                    unless_more: before.is_some() && after.is_some(),
                    complete,
                });
            }
        }
        Ok(out)
    }

    /// Every change from one level to another that is possible, stretch by stretch.
    fn claims(&mut self) -> Pairs {
        let mut out = Pairs::new();
        let names: Vec<String> = {
            let of = |side: &Side<'_>| {
                let scales = side.program.scales.iter();
                scales.map(|s| s.name.clone()).collect::<Vec<_>>()
            };
            let mut names = of(&self.comparison.new.0);
            for name in of(&self.comparison.old.0) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            names
        };
        for name in names {
            for start in self.comparison.starts.clone() {
                let before = self.standings(&name, start, true);
                let after = self.standings(&name, start, false);
                if before == after {
                    continue;
                }
                for (from, old) in &before {
                    for (to, new) in &after {
                        let differs = self.comparison.analysis.space.formulas.and([*old, *new]);
                        if from == to || !self.comparison.analysis.possible(&[differs]) {
                            continue;
                        }
                        let granted = self.granted(&name, start, from.as_ref(), to.as_ref());
                        let key = (name.clone(), from.clone(), to.clone());
                        let claims = out.entry(key).or_default();
                        claims.push((start, Claim { differs, granted }));
                    }
                }
            }
        }
        out
    }

    /// How a system can stand on a scale, each with its formula; out of scope first.
    fn standings(
        &mut self,
        scale: &str,
        start: Option<Date>,
        old: bool,
    ) -> Vec<(Standing, Formula)> {
        let c = &mut self.comparison;
        let (side, days) = if old { &c.old } else { &c.new };
        let Some(id) = side.program.scale(scale) else {
            return vec![(None, Formula::TRUE)];
        };
        let segment = days.segment(start);
        let governs = |i: usize| {
            let scope = side.program.scopes.get(i);
            scope.is_some_and(|s| s.governs.contains(&id))
        };
        let scopes = side.law.scopes.iter().enumerate();
        let inside: Vec<Formula> = scopes
            .filter(|(i, _)| governs(*i))
            .map(|(_, n)| days.at(segment, n.in_scope))
            .collect();
        let formulas = &mut c.analysis.space.formulas;
        let inside = if inside.is_empty() {
            Formula::TRUE
        } else {
            formulas.or(inside)
        };
        let mut out = vec![(None, !inside)];
        let levels = side.program.scales.get(id.index());
        let nodes = side.law.levels.get(id.index());
        let reached = |l: usize| match l {
            0 => Formula::TRUE,
            l => nodes
                .and_then(|n| n.effect.get(l - 1))
                .map_or(Formula::FALSE, |n| days.at(segment, *n)),
        };
        for (l, name) in levels.into_iter().flat_map(|s| &s.levels).enumerate() {
            let exactly = formulas.and([inside, reached(l), !reached(l + 1)]);
            out.push((Some(name.clone()), exactly));
        }
        out
    }

    /// In scope under both laws where that is the same, and no rule that is the same under both gives
    /// more than the lower level.
    fn granted(
        &mut self,
        scale: &str,
        start: Option<Date>,
        before: Option<&String>,
        after: Option<&String>,
    ) -> Formula {
        let (in_old, in_new) = self.comparison.inside(start);
        let mut parts = Vec::new();
        if in_old == in_new && before.is_some() && after.is_some() {
            parts.push(in_old);
        }
        let c = &mut self.comparison;
        let at = |side: &Side<'_>, name: Option<&String>| -> Option<(ScaleId, Level)> {
            let id = side.program.scale(scale)?;
            let levels = &side.program.scales.get(id.index())?.levels;
            Some((id, levels.iter().position(|l| Some(l) == name)?))
        };
        let (old, new) = (at(&c.old.0, before), at(&c.new.0, after));
        if let (Some((old_scale, low)), Some((new_scale, high))) = (old, new) {
            let least = low.min(high);
            let gives = |laid: &(Side<'_>, super::Days), scale: ScaleId| {
                let segment = laid.1.segment(start);
                let mut rules: BTreeMap<String, Vec<Formula>> = BTreeMap::new();
                for version in &laid.0.law.provisions {
                    let more = |(s, l): &(ScaleId, Level)| *s == scale && *l > least;
                    if version.kind == Kind::Rule && version.body.then.iter().any(more) {
                        let id = name_of(&laid.0, version.provision);
                        let fires = laid.1.at(segment, version.effect.fires);
                        if fires != Formula::FALSE {
                            rules.entry(id).or_default().push(fires);
                        }
                    }
                }
                rules
            };
            let (old_rules, new_rules) = (gives(&c.old, old_scale), gives(&c.new, new_scale));
            for (id, fires) in &new_rules {
                if old_rules.get(id) == Some(fires) {
                    parts.extend(fires.iter().map(|f| !*f));
                }
            }
        }
        c.analysis.space.formulas.and(parts)
    }

    /// Regions that cover a claim, as few as found, and whether they cover it whole.
    fn regions(&mut self, claim: Claim, on: Option<Date>) -> (Vec<Region>, bool) {
        let mut found: Vec<(Corner, Vec<Told>)> = Vec::new();
        let mut rest = claim.differs;
        let mut complete = true;
        let analysis = &mut self.comparison.analysis;
        while let Some(model) = analysis.smallest(rest) {
            if found.len() == self.most {
                complete = false;
                break;
            }
            let Some(corner) = analysis.corner_within(claim.differs, claim.granted, &model) else {
                break;
            };
            let formula = corner.formula(&mut analysis.space);
            rest = analysis.space.formulas.and([rest, !formula]);
            found.push((corner, model));
        }
        // A region that the others cover together is not told.
        let mut kept = found.clone();
        for (corner, _) in found.iter().rev() {
            let formula = corner.formula(&mut analysis.space);
            let mut others: Vec<Formula> = kept
                .iter()
                .filter(|(c, _)| c != corner)
                .map(|(c, _)| !c.formula(&mut analysis.space))
                .collect();
            others.extend([claim.differs, formula]);
            if kept.len() > 1 && !analysis.possible(&others) {
                kept.retain(|(c, _)| c != corner);
            }
        }
        (self.told(&kept, on), complete)
    }

    /// Corners as regions; those that differ in one question alone become one.
    fn told(&self, corners: &[(Corner, Vec<Told>)], on: Option<Date>) -> Vec<Region> {
        let (old, new) = (&self.comparison.old.0, &self.comparison.new.0);
        let space = &self.comparison.analysis.space;
        let mut regions: Vec<(BTreeMap<QuestionId, Says>, Region)> = Vec::new();
        for (corner, model) in corners {
            let mut says = BTreeMap::new();
            for question in corner.questions() {
                let in_new = corner.says(new, question);
                let said = match in_new {
                    Some(cond) => Some(Says { new: true, cond }),
                    None => corner
                        .says(old, question)
                        .map(|cond| Says { new: false, cond }),
                };
                if let Some(said) = said {
                    says.insert(question, said);
                }
            }
            let example = Corner(model.clone());
            let region = Region {
                says: Vec::new(),
                old: example.plain(space, old),
                new: example.plain(space, new),
                on,
            };
            let joined = regions
                .iter_mut()
                .find_map(|(known, _)| join(known, &says).map(|cond| (known, cond)));
            match joined {
                Some((known, (question, said))) => {
                    known.insert(question, said);
                }
                None => regions.push((says, region)),
            }
        }
        regions
            .into_iter()
            .map(|(says, region)| Region {
                says: says.into_values().collect(),
                ..region
            })
            .collect()
    }

    /// Puts an example to the evaluator under both laws.
    fn confirm(
        &self,
        region: &Region,
        scale: &str,
        (before, after): (&Standing, &Standing),
    ) -> Result<(), NotConfirmed> {
        let stands = |side: &Side<'_>, facts: &Facts, query: &Query| -> Option<Standing> {
            let Some(id) = side.program.scale(scale) else {
                return Some(None);
            };
            let query = Query {
                on: region.on.unwrap_or(Date::MIN),
                readings: query.readings.clone(),
            };
            let facts = completed(side.program, facts);
            let walked = walk(side.program, side.law, &facts, &query);
            let segment = walked.segments.get(walked.current)?;
            let mut governed = false;
            let mut inside = false;
            for (scope, nodes) in side.program.scopes.iter().zip(&side.law.scopes) {
                if scope.governs.contains(&id) {
                    governed = true;
                    inside |= segment.value(nodes.in_scope) == Tri::True;
                }
            }
            if governed && !inside {
                return Some(None);
            }
            let nodes = side.law.levels.get(id.index())?;
            let level = nodes
                .effect
                .iter()
                .rposition(|n| segment.value(*n) == Tri::True)
                .map_or(0, |l| l + 1);
            let levels = &side.program.scales.get(id.index())?.levels;
            levels.get(level).cloned().map(Some)
        };
        let [first, second] = self.queries;
        let found = (
            stands(&self.comparison.old.0, &region.old, first),
            stands(&self.comparison.new.0, &region.new, second),
        );
        if found == (Some(before.clone()), Some(after.clone())) {
            Ok(())
        } else {
            Err(NotConfirmed {
                what: format!("`{scale}` changes from {before:?} to {after:?}: found {found:?}"),
            })
        }
    }
}

fn name_of(side: &Side<'_>, id: ProvisionId) -> String {
    let provision = side.program.provisions.get(id.index());
    provision.map(|p| p.id.clone()).unwrap_or_default()
}

fn says(regions: &[Region]) -> Vec<&[Says]> {
    regions.iter().map(|r| r.says.as_slice()).collect()
}

/// What two regions say of the one question in which they differ, if they differ in one alone.
fn join(
    one: &BTreeMap<QuestionId, Says>,
    other: &BTreeMap<QuestionId, Says>,
) -> Option<(QuestionId, Says)> {
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
    let mut parts = match one {
        Cond::Or(parts) => parts.clone(),
        one => vec![one.clone()],
    };
    parts.push(other.clone());
    Cond::Or(parts)
}

/// A condition that asks for one value, or for one of several.
fn a_value(cond: &Cond) -> Option<(FactId, crate::program::Members)> {
    match cond {
        Cond::Fact(fact, Predicate::Is(m) | Predicate::HasAny(m)) => Some((*fact, *m)),
        Cond::Fact(fact, Predicate::HasAll(m)) if m.len() == 1 => Some((*fact, *m)),
        _ => None,
    }
}
