//! Two laws side by side: what of all that a user can see comes out differently for some system. The
//! laws may be those of two versions of a pack, of two days, or with and without an amendment.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::days::{Days, Readings, translate};
use super::formula::Formula;
use super::grid::Grid;
use super::shown::Claim;
use super::twins::Apart;
use super::{Analysis, Side};
use solon_law::program::{
    Amount, CalendarId, Due, DueKind, FactId, Kind, LastDone, Law, Length, NamedDay, NodeId,
    Outcomes, Period, Program, ProvisionNodes,
};

/// A program and a law of it.
pub type ProgramLaw<'a> = (&'a Program, &'a Law);

/// Something that a user can see, by the names that rules and reports use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Observable<Name = String> {
    /// A clause of a scope.
    Clause(Name),
    /// A level is reached: scale and level.
    Level(Name, Name),
    /// A provision fires; for a duty or penalty, it arises.
    Fires(Kind, Name),
    /// A provision is defeated.
    Defeated(Kind, Name),
    /// A duty binds the describer.
    Binds(Name),
    /// The condition of a limit of a penalty holds.
    Limit(Name, usize),
    /// The condition of a deadline of a duty holds.
    Due(Name, usize),
    /// Somebody counts as.
    Role(Name),
    /// Answers fit together.
    Constraint(Name),
    /// Deadlines, addressees or amounts of a provision, wherever it comes about.
    Terms(Kind, Name),
    /// A scale, or its levels.
    Scale(Name),
}

impl Observable<&str> {
    /// The same, with names of its own.
    fn owned(self) -> Observable {
        match self {
            Observable::Clause(id) => Observable::Clause(id.to_owned()),
            Observable::Level(scale, level) => {
                Observable::Level(scale.to_owned(), level.to_owned())
            }
            Observable::Fires(kind, id) => Observable::Fires(kind, id.to_owned()),
            Observable::Defeated(kind, id) => Observable::Defeated(kind, id.to_owned()),
            Observable::Binds(id) => Observable::Binds(id.to_owned()),
            Observable::Limit(id, at) => Observable::Limit(id.to_owned(), at),
            Observable::Due(id, at) => Observable::Due(id.to_owned(), at),
            Observable::Role(name) => Observable::Role(name.to_owned()),
            Observable::Constraint(name) => Observable::Constraint(name.to_owned()),
            Observable::Terms(kind, id) => Observable::Terms(kind, id.to_owned()),
            Observable::Scale(name) => Observable::Scale(name.to_owned()),
        }
    }
}

/// By the days as enacted, or as transitions move them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Clock {
    Enacted,
    Moved,
}

/// A thing seen under both laws, as nodes of either; it is so when one of the nodes is.
struct Pair<'a> {
    seen: Observable<&'a str>,
    clock: Clock,
    old: Vec<NodeId>,
    new: Vec<NodeId>,
}

/// Two laws in one space.
pub(super) struct Comparison<'a> {
    pub(super) analysis: Analysis,
    pub(super) laid: Laid<'a>,
}

/// Two laws beside each other, as formulas, on one grid of days.
pub(super) struct Laid<'a> {
    pub(super) old: (Side<'a>, Days),
    pub(super) new: (Side<'a>, Days),
    /// First days of all stretches in which neither law changes; from ever for the first one.
    pub(super) starts: Vec<Option<Date>>,
    /// Of them those at which who moves is looked for: the first of each stretch in which no law
    /// changes, the last of the first stretch, and the very last. On days between the same systems stand
    /// as one of these does, or another system does: days of a system are free.
    pub(super) looks: Vec<Option<Date>>,
    /// The last day of the first stretch, where it is one of them.
    pub(super) first_ends: Option<Date>,
    pairs: Vec<Pair<'a>>,
}

/// What may come out differently for a system in scope of either law.
pub(super) struct Claimed {
    levels: Vec<Claim>,
    /// All but levels, most by far.
    pub(super) others: Vec<Claim>,
}

/// A level on a scale, by one clock, in a stretch of days.
pub(super) type Turning<'a> = (Observable<&'a str>, Clock, Option<Date>);

impl<'a> Comparison<'a> {
    /// Lays two laws side by side. Free readings need the same program on both sides.
    pub(super) fn new(
        old: ProgramLaw<'a>,
        new: ProgramLaw<'a>,
        readings: [Readings<'_>; 2],
    ) -> Self {
        let mut analysis = Analysis::default();
        let grid = Grid::of(&[old, new], []);
        let mut lay = |(program, law): ProgramLaw<'a>, readings| {
            let side = analysis.space.side(program, law, None);
            let days = translate(&mut analysis.space, &side, &grid, readings, &mut |_, f| f);
            (side, days)
        };
        let [first, second] = readings;
        let (old, new) = (lay(old, first), lay(new, second));
        analysis.prefer_consistent(&old.0, &old.1);
        analysis.prefer_consistent(&new.0, &new.1);
        let starts = grid.starts();
        let (looks, first_ends) = (grid.looks(), grid.first_ends());
        let mut pairs: Vec<Pair<'_>> = Vec::new();
        let mut known: FxHashMap<(Observable<&str>, Clock), usize> = FxHashMap::default();
        for (first, side) in [(true, &old.0), (false, &new.0)] {
            each(side, &mut |seen, clock, node| {
                let at = *known.entry((seen, clock)).or_insert_with(|| {
                    pairs.push(Pair {
                        seen,
                        clock,
                        old: Vec::new(),
                        new: Vec::new(),
                    });
                    pairs.len() - 1
                });
                if let Some(pair) = pairs.get_mut(at) {
                    if first { &mut pair.old } else { &mut pair.new }.push(node);
                }
            });
        }
        let laid = Laid {
            old,
            new,
            starts,
            looks,
            first_ends,
            pairs,
        };
        Comparison { analysis, laid }
    }

    /// A node of the old law and one of the new in a view, of several one at least.
    fn both(&mut self, view: (usize, usize), old: &[NodeId], new: &[NodeId]) -> (Formula, Formula) {
        let formulas = &mut self.analysis.space.formulas;
        let mut one_of = |days: &Days, nodes: &[NodeId]| match nodes {
            [only] => days.seen(view, *only),
            _ => formulas.or(nodes.iter().map(|n| days.seen(view, *n))),
        };
        (one_of(&self.laid.old.1, old), one_of(&self.laid.new.1, new))
    }

    /// What may come out differently for some system in scope of either law.
    pub(super) fn claimed(&mut self) -> Claimed {
        let claims = self.claims(true).into_iter();
        let is_level = |claim: &Claim| {
            let pair = self.laid.pairs.get(claim.of);
            pair.is_some_and(|p| matches!(p.seen, Observable::Level(..)))
        };
        let (levels, others) = claims.partition(is_level);
        Claimed { levels, others }
    }

    /// Levels that come out differently for some system, and what was found out of how they do.
    pub(super) fn turning(&mut self, claimed: &Claimed) -> (BTreeSet<Turning<'a>>, Apart) {
        let mut apart = Apart::default();
        let shown = self.analysis.shown(&claimed.levels, &mut apart);
        let levels = claimed.levels.iter();
        let turning = levels.filter(|claim| shown.contains(&claim.formula));
        let turning = turning.filter_map(|claim| {
            let pair = self.laid.pairs.get(claim.of)?;
            Some((pair.seen, pair.clock, claim.start))
        });
        (turning.collect(), apart)
    }

    /// Whether anything at all comes out differently, in scope or not.
    fn differs(&mut self) -> bool {
        let mut last = None;
        let mut asked: BTreeSet<Formula> = BTreeSet::new();
        let claims = self.claims(false).into_iter();
        claims
            .filter(|claim| asked.insert(claim.formula))
            .any(|claim| self.asks(&mut last, claim.start, claim.formula))
    }

    /// Whether a claim can be so. One that cannot is remembered while the days stay the same: what
    /// hangs on it is then seen at once.
    fn asks(
        &mut self,
        last: &mut Option<Option<Date>>,
        start: Option<Date>,
        claim: Formula,
    ) -> bool {
        if *last != Some(start) {
            self.analysis.reset();
            *last = Some(start);
        }
        let possible = self.analysis.satisfiable(&[claim]);
        if !possible {
            let Analysis { space, prover, .. } = &mut self.analysis;
            prover.assert(&space.formulas, !claim);
        }
        possible
    }

    /// For each pair and stretch of days in which it is not the same formula, as told on a day of it or
    /// on an earlier one: that it differs. Day after day, and what others hang on comes first.
    fn claims(&mut self, in_scope: bool) -> Vec<Claim> {
        let mut out = Vec::new();
        let pairs = std::mem::take(&mut self.laid.pairs);
        // Both are laid out on one grid.
        let views: Vec<(usize, usize)> = self.laid.old.1.views().collect();
        let scopes = [self.laid.old.0.law.in_scope, self.laid.new.0.law.in_scope];
        for (i, pair) in pairs.iter().enumerate() {
            for view in views.iter().copied() {
                let start = self.laid.starts.get(view.1).copied().flatten();
                let (before, after) = self.both(view, &pair.old, &pair.new);
                let mut claim = Claim {
                    of: i,
                    start,
                    formula: self.analysis.space.formulas.differ(before, after),
                    twins: (before, after),
                    inside: Formula::TRUE,
                };
                if in_scope && claim.formula != Formula::FALSE {
                    let [old, new] = &scopes;
                    let (in_old, in_new) =
                        self.both(view, std::slice::from_ref(old), std::slice::from_ref(new));
                    let formulas = &mut self.analysis.space.formulas;
                    claim.inside = formulas.or([in_old, in_new]);
                    claim.formula = formulas.and([claim.formula, claim.inside]);
                }
                if claim.formula != Formula::FALSE {
                    out.push((before.index().max(after.index()), claim));
                }
            }
        }
        self.laid.pairs = pairs;
        out.sort_by_key(|(made, claim)| (claim.start, *made, claim.of));
        out.into_iter().map(|(_, claim)| claim).collect()
    }
}

impl Laid<'_> {
    /// What comes out differently for some system in scope of either law, each with the stretches of
    /// days on which it may: levels, and what of all else is so of some system.
    pub(super) fn different(
        &self,
        turning: &BTreeSet<Turning<'_>>,
        (claims, shown): (&[Claim], &BTreeSet<Formula>),
    ) -> Vec<(Observable, Vec<Option<Date>>)> {
        let levels = turning.iter().map(|(seen, _, start)| (*seen, *start));
        let others = claims.iter().filter(|c| shown.contains(&c.formula));
        let others = others.filter_map(|c| Some((self.pairs.get(c.of)?.seen, c.start)));
        let mut days: FxHashMap<Observable<&str>, BTreeSet<Option<Date>>> = FxHashMap::default();
        for (seen, start) in levels.chain(others) {
            days.entry(seen).or_default().insert(start);
        }
        let told = days.into_iter().map(|(seen, days)| (seen.owned(), days));
        let mut out: BTreeMap<Observable, BTreeSet<Option<Date>>> = told.collect();
        for seen in self.told_otherwise() {
            out.insert(seen, self.starts.iter().copied().collect());
        }
        out.into_iter()
            .map(|(seen, days)| (seen, days.into_iter().collect()))
            .collect()
    }

    /// What differs and is no formula: terms of provisions that both laws have, and scales.
    fn told_otherwise(&self) -> Vec<Observable> {
        let (old, new) = (&self.old.0, &self.new.0);
        let after = outside((new.program, new.law));
        let before = outside((old.program, old.law)).into_iter();
        let terms = before.filter(|(key, told)| after.get(key).is_some_and(|n| n != told));
        let mut out: Vec<Observable> = terms
            .map(|((kind, id), _)| Observable::Terms(kind, id))
            .collect();
        let levels = |side: &Side<'_>| -> BTreeMap<String, Vec<String>> {
            let scales = side.program.scales.values();
            scales.map(|s| (s.name.clone(), s.levels.clone())).collect()
        };
        let (before, after) = (levels(old), levels(new));
        let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        let differ = names
            .into_iter()
            .filter(|n| before.get(*n) != after.get(*n));
        out.extend(differ.map(|n| Observable::Scale(n.clone())));
        out
    }
}

/// Whether two laws of one program, or of two that differ in conditions, days, deadlines and amounts
/// alone, come to the same for every system, on every day, under every reading. Texts are not looked
/// at.
#[must_use]
pub fn equivalent(old: ProgramLaw<'_>, new: ProgramLaw<'_>) -> bool {
    outside(old) == outside(new) && !Comparison::new(old, new, [Readings::Free; 2]).differs()
}

/// Deadlines, addressees and amounts, and since when they are these.
type Terms = (Option<Date>, Vec<String>);

/// The days that a calendar tells, by which working days are counted.
fn calendar(program: &Program, id: CalendarId) -> String {
    let c = &program.calendars[id];
    format!("{:?} {:?} {:?} {:?}", c.week, c.working, c.off, c.known)
}

/// A deadline; questions by their names.
fn deadline(program: &Program, kind: &DueKind) -> String {
    let asked = |f: FactId| program.facts[f].name.as_str();
    let period = |p: &Period| {
        let n = match p.length {
            Length::Fixed(n) => n.to_string(),
            Length::Asked(f) => asked(f).to_owned(),
        };
        let by = p
            .calendar
            .map_or_else(String::new, |c| calendar(program, c));
        format!("{n} {:?} {by}", p.unit)
    };
    let day = |day: &NamedDay| match day {
        NamedDay::Day(day) => day.to_string(),
        NamedDay::Asked(f) => asked(*f).to_owned(),
    };
    let last = |last: &LastDone| {
        let first = last.first.as_ref().map_or_else(String::new, day);
        format!("last done {}, first by {first}", asked(last.fact))
    };
    match kind {
        DueKind::By(on) => format!("by {}", day(on)),
        DueKind::Within(p, f) => format!("within {} of {}", period(p), asked(*f)),
        DueKind::Before(f) => format!("before {}", asked(*f)),
        DueKind::Ahead(p, f) => format!("{} before {}", period(p), asked(*f)),
        DueKind::Every(n, unit, f) => format!("every {n} {unit:?} since {}", asked(*f)),
        DueKind::Again(p, done) => format!("every {}, {}", period(p), last(done)),
        DueKind::Yearly(month, day, done) => {
            let done = done.as_ref().map_or_else(String::new, last);
            format!("every year by {month}-{day}, {done}")
        }
        DueKind::Later(both) => {
            let parts: Vec<String> = both.iter().map(|part| deadline(program, part)).collect();
            format!("the later of {}", parts.join(" and "))
        }
    }
}

/// What an outcome tells that is no formula: deadlines, addressees, amounts; by provision. In words,
/// because facts are counted differently on two sides; with the day of each change of them.
fn outside((program, law): ProgramLaw<'_>) -> BTreeMap<(Kind, String), Vec<Terms>> {
    let asked = |f: FactId| program.facts[f].name.as_str();
    let due = |d: &Due| deadline(program, &d.kind);
    let amount = |a: &Amount| match a {
        Amount::Fixed(n, unit) => format!("{n} {unit}"),
        Amount::Share(n, f) => format!("{n} % of {}", asked(*f)),
    };
    let mut out: BTreeMap<(Kind, String), Vec<Terms>> = BTreeMap::new();
    for version in law.provisions.values() {
        let provision = &program.provisions[version.provision];
        let body = &version.body;
        let mut told: Vec<String> = body.due.iter().map(due).collect();
        told.extend(body.binds.iter().map(|r| format!("binds {r}")));
        for limit in &body.limits {
            told.push(format!("{:?}", limit.pick));
            let overdue = limit.overdue.map(|d| &program.provisions[d].id);
            told.extend(overdue.map(|d| format!("when {d} is overdue")));
            told.extend(limit.least.iter().map(|a| format!("from {}", amount(a))));
            told.extend(limit.amounts.iter().map(amount));
            told.extend(limit.per.map(|per| format!("per {per:?}")));
        }
        let key = (version.kind, provision.id.clone());
        let known = out.entry(key).or_default();
        // A version that changes something else goes on with the same terms.
        match known.last() {
            None => known.push((None, told)),
            Some((_, last)) if *last != told => known.push((version.from, told)),
            Some(_) => {}
        }
    }
    out
}

/// Everything that can be seen of a side, node by node.
fn each<'a>(side: &Side<'a>, tell: &mut dyn FnMut(Observable<&'a str>, Clock, NodeId)) {
    let (program, law) = (side.program, side.law);
    for version in law.provisions.values() {
        let provision = &program.provisions[version.provision];
        of_version(version, &provision.id, tell);
    }
    for (scale, nodes) in program.scales.values().zip(law.levels.values()) {
        for (clock, levels) in [
            (Clock::Enacted, &nodes.class),
            (Clock::Moved, &nodes.effect),
        ] {
            for (name, node) in scale.levels.iter().skip(1).zip(levels) {
                tell(Observable::Level(&scale.name, name), clock, *node);
            }
        }
    }
    for (scope, nodes) in program.scopes.values().zip(law.scopes.values()) {
        for (clause, node) in scope.clauses.iter().zip(&nodes.clauses) {
            tell(Observable::Clause(&clause.id), Clock::Enacted, *node);
        }
    }
    for nodes in &law.roles {
        let role = Observable::Role(program.roles[nodes.role].name.as_str());
        tell(role, Clock::Enacted, nodes.holds);
    }
    for (constraint, node) in program.constraints.iter().zip(&law.constraints) {
        let seen = Observable::Constraint(constraint.name.as_str());
        tell(seen, Clock::Enacted, *node);
    }
}

fn of_version<'a>(
    version: &ProvisionNodes,
    id: &'a str,
    tell: &mut dyn FnMut(Observable<&'a str>, Clock, NodeId),
) {
    let mut outcomes = |clock: Clock, o: &Outcomes| {
        let kind = version.kind;
        tell(Observable::Fires(kind, id), clock, o.fires);
        tell(Observable::Defeated(kind, id), clock, o.defeated);
        if kind == Kind::Duty {
            tell(Observable::Binds(id), clock, o.mine);
        }
    };
    outcomes(Clock::Enacted, &version.class);
    outcomes(Clock::Moved, &version.effect);
    for (i, node) in version.limits.iter().enumerate() {
        tell(Observable::Limit(id, i), Clock::Enacted, *node);
    }
    for (i, node) in version.due.iter().enumerate() {
        tell(Observable::Due(id, i), Clock::Moved, *node);
    }
}
