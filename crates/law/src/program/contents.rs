//! The places of a source, and what of the rules cites them.

use std::collections::BTreeMap;

use super::{
    Body, Change, Citation, Cond, DecisionId, DefineId, InstrumentId, InterpretationId, Limb,
    Operation, Place, Program, ProvisionId, Review, RoleId, ScopeId, Score, ScoreId, Step, Window,
};

/// One place of a source.
#[derive(Clone, Debug)]
pub struct ContentsLine {
    /// As written.
    pub text: String,
    /// The place.
    pub place: Place,
    /// Its heading.
    pub heading: String,
    /// Why there is no rule.
    pub reason: Option<String>,
}

/// The places of a source that rules could be made of.
#[derive(Clone, Debug)]
pub struct Contents {
    /// The source.
    pub instrument: InstrumentId,
    /// Its places, in order.
    pub lines: Vec<ContentsLine>,
}

/// Where a cited place stands in a table of contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is this line, or lies in it and the table of contents goes no deeper there.
    Line(usize),
    /// It has no line, but there are lines in it.
    Above,
    /// The table of contents has no such place.
    Unknown,
    /// The table of contents has no places of this kind at all, such as recitals.
    Elsewhere,
}

impl Contents {
    /// Where a place stands.
    #[must_use]
    pub fn standing(&self, place: &Place) -> Standing {
        if !self.lines.iter().any(|l| l.place.head() == place.head()) {
            return Standing::Elsewhere;
        }
        let deepest = self
            .lines
            .iter()
            .enumerate()
            .filter(|(_, l)| l.place.holds(place))
            .max_by_key(|(_, l)| l.place.depth());
        let below = |of: &Place| {
            let mut lines = self.lines.iter();
            lines.any(|l| l.place != *of && of.holds(&l.place))
        };
        match deepest {
            Some((i, line)) if line.place == *place || !below(&line.place) => Standing::Line(i),
            _ if below(place) => Standing::Above,
            _ => Standing::Unknown,
        }
    }

    /// For each line what cites it, or a place in it that has no line of its own.
    #[must_use]
    pub fn citing(&self, program: &Program) -> Vec<Vec<Citing>> {
        let mut out = vec![Vec::new(); self.lines.len()];
        let mut known: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (by, cite) in program.cited() {
            if cite.instrument != self.instrument {
                continue;
            }
            let lines = known.entry(&cite.place).or_insert_with(|| {
                let places = Place::read(&cite.place);
                let standings = places.iter().map(|p| self.standing(p));
                standings
                    .filter_map(|s| match s {
                        Standing::Line(i) => Some(i),
                        _ => None,
                    })
                    .collect()
            });
            for line in lines {
                if let Some(list) = out.get_mut(*line)
                    && !list.contains(&by)
                {
                    list.push(by);
                }
            }
        }
        out
    }

    /// Lines that another line lies in, the nearest first.
    pub fn above(&self, line: usize) -> impl Iterator<Item = usize> + '_ {
        let own = self.lines.get(line).map(|l| &l.place);
        let mut found: Vec<(usize, usize)> = self
            .lines
            .iter()
            .enumerate()
            .filter(|(i, l)| *i != line && own.is_some_and(|own| l.place.holds(own)))
            .map(|(i, l)| (l.place.depth(), i))
            .collect();
        found.sort_unstable();
        found.into_iter().rev().map(|(_, i)| i)
    }
}

/// What of the rules cites a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Citing {
    /// A rule, exception, duty, penalty or transition.
    Provision(ProvisionId),
    /// A clause of a scope.
    Clause(ScopeId, usize),
    /// A role.
    Role(RoleId),
    /// A named condition or dated constant.
    Define(DefineId),
    /// A contested point.
    Interpretation(InterpretationId),
    /// A decision table.
    Table(DecisionId),
    /// A score.
    Score(ScoreId),
}

impl Program {
    /// Every citation in rules, with what cites it. The vocabulary is left out: a question makes no
    /// rule of the place that it serves.
    #[must_use]
    pub fn cited(&self) -> Vec<(Citing, &Citation)> {
        let mut out = Vec::new();
        for (i, provision) in self.provisions.iter() {
            let by = Citing::Provision(i);
            out.extend(of_body(&provision.body).into_iter().map(|c| (by, c)));
        }
        let by_id = self.by_id();
        for operation in self.amendments.values().flat_map(|a| &a.operations) {
            let Operation::Amend(patterns, change) = operation else {
                continue;
            };
            let cites = of_change(change);
            for i in by_id.reached(self, patterns) {
                let by = Citing::Provision(i);
                out.extend(cites.iter().map(|c| (by, *c)));
            }
        }
        for (s, scope) in self.scopes.iter() {
            for (c, clause) in scope.clauses.iter().enumerate() {
                let by = Citing::Clause(s, c);
                let windows = clause.applies.iter().flat_map(|w| &w.cites);
                let cites = clause.cites.iter().chain(windows);
                out.extend(cites.chain(of_limbs(&clause.cond)).map(|c| (by, c)));
            }
        }
        for (i, role) in self.roles.iter() {
            let by = Citing::Role(i);
            let limbs = of_limbs(&role.when);
            let unless = role.unless.iter().flat_map(of_limb);
            out.extend(
                role.cites
                    .iter()
                    .chain(limbs)
                    .chain(unless)
                    .map(|c| (by, c)),
            );
        }
        for (i, define) in self.defines.iter() {
            let by = Citing::Define(i);
            out.extend(define.cites.iter().map(|c| (by, c)));
        }
        for (i, point) in self.interpretations.iter() {
            let by = Citing::Interpretation(i);
            let readings = point.readings.iter().flat_map(|r| &r.cites);
            out.extend(point.cites.iter().chain(readings).map(|c| (by, c)));
        }
        for (i, table) in self.decisions.iter() {
            let rows = table.rows.iter().flat_map(|r| &r.cites);
            let cites = table.cites.iter().chain(rows);
            out.extend(cites.map(|c| (Citing::Table(i), c)));
        }
        for (i, score) in self.scores.iter() {
            out.extend(of_score(score).map(|c| (Citing::Score(i), c)));
        }
        out
    }
}

fn of_score(score: &Score) -> impl Iterator<Item = &Citation> {
    let sections = score.sections.iter().flat_map(|s| &s.cites);
    let items = score.items.iter().flat_map(|i| &i.cites);
    let steps = score.steps.iter().flat_map(|s| match s {
        Step::Adjust { cites, .. } => cites.as_slice(),
        Step::Rounded(..) => &[],
    });
    let floors = score.floors.iter().flat_map(|f| &f.cites);
    let own = score.cites.iter().chain(sections).chain(items);
    own.chain(steps).chain(floors)
}

fn of_limb(limb: &Limb) -> Vec<&Citation> {
    let mut out: Vec<&Citation> = limb.cites.iter().collect();
    out.extend(of_limbs(&limb.cond));
    out
}

/// Citations of labelled elements inside a condition.
fn of_limbs(cond: &Cond) -> Vec<&Citation> {
    match cond {
        Cond::And(v) | Cond::Or(v) | Cond::Counted { of: v, .. } => {
            v.iter().flat_map(of_limbs).collect()
        }
        Cond::Not(c) => of_limbs(c),
        Cond::Limbs { limbs, .. } => limbs.iter().flat_map(of_limb).collect(),
        _ => Vec::new(),
    }
}

fn of_windows(windows: &[Window]) -> impl Iterator<Item = &Citation> {
    windows.iter().flat_map(|w| &w.cites)
}

fn of_review(review: Option<&Review>) -> impl Iterator<Item = &Citation> {
    review
        .into_iter()
        .flat_map(|r| r.on_change.iter().flat_map(|c| &c.cites))
}

fn of_body(body: &Body) -> Vec<&Citation> {
    let mut out: Vec<&Citation> = body.cites.iter().collect();
    out.extend(of_windows(&body.applies));
    out.extend(of_limbs(&body.when));
    out.extend(body.unless.iter().flat_map(of_limb));
    out.extend(body.due.iter().flat_map(|d| &d.cites));
    out.extend(of_review(body.review.as_ref()));
    let fields = body.form.iter().flat_map(|r| &r.fields);
    out.extend(fields.flat_map(|f| &f.cites));
    out.extend(body.limits.iter().flat_map(|l| &l.cites));
    out.extend(body.moves.iter().flat_map(|m| &m.cites));
    out
}

fn of_change(change: &Change) -> Vec<&Citation> {
    let mut out: Vec<&Citation> = change.cites.iter().collect();
    out.extend(change.applies.iter().flat_map(|w| of_windows(w)));
    out.extend(change.when.iter().flat_map(of_limbs));
    out.extend(change.unless.iter().flat_map(of_limb));
    out.extend(change.due.iter().flatten().flat_map(|d| &d.cites));
    out.extend(of_review(change.review.as_ref()));
    let fields = change.form.iter().flat_map(|r| &r.fields);
    out.extend(fields.flat_map(|f| &f.cites));
    out.extend(change.limits.iter().flatten().flat_map(|l| &l.cites));
    out.extend(change.moves.iter().flatten().flat_map(|m| &m.cites));
    out
}
