//! Amendments become versions with windows; after this nobody sees an amendment any more.

use std::sync::Arc;

use jiff::civil::Date;

use super::{
    Amendment, AmendmentId, Body, ById, Change, Cond, ConsultError, Define, DefineBody,
    Interpretation, LawView, Operation, PatternSet, Program, Provision, ProvisionId, Scope, Status,
    Table, Window,
};

/// A text and the days on which it is the text.
#[derive(Clone, Debug)]
pub(super) struct Version<T> {
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
    pub(super) changed_by: Vec<AmendmentId>,
    pub(super) text: T,
}

impl<T> Version<T> {
    fn live(&self, day: Date) -> bool {
        self.from.is_none_or(|f| f <= day) && self.until.is_none_or(|u| day < u)
    }
}

/// The windows and condition of a scope clause.
#[derive(Clone, Debug)]
pub(super) struct ClauseText {
    pub(super) applies: Vec<Window>,
    pub(super) cond: Cond,
}

/// All versions of everything that can change.
pub(super) struct Consolidated {
    pub(super) amendments: Vec<(AmendmentId, Date)>,
    pub(super) provisions: Table<Provision, Vec<Version<Arc<Body>>>>,
    pub(super) defines: Table<Define, Vec<Version<DefineBody>>>,
    pub(super) clauses: Table<Scope, Vec<Vec<Version<ClauseText>>>>,
    pub(super) defaults: Table<Interpretation, Vec<(Option<Date>, usize)>>,
}

/// The amendments that count under a view, each with its day, in the order in which they act.
pub(super) fn consulted(
    program: &Program,
    view: &LawView,
) -> Result<Vec<(AmendmentId, Date)>, ConsultError> {
    let mut chosen: Vec<(AmendmentId, Date)> = Vec::new();
    for (i, a) in program.amendments.iter() {
        if let Status::InForce(day) = a.status
            && view.law.is_none_or(|law| day <= law)
        {
            chosen.push((i, day));
        }
    }
    let mut wanted: Vec<(AmendmentId, Option<Date>)> = view.with.clone();
    while let Some((id, day)) = wanted.pop() {
        let amendment = &program.amendments[id];
        if let Some(known) = chosen.iter_mut().find(|(c, _)| *c == id) {
            known.1 = day.unwrap_or(known.1);
            continue;
        }
        let own = match amendment.status {
            Status::InForce(d) => Some(d),
            Status::Adopted(d) | Status::Proposed(d) => d,
            Status::Withdrawn => None,
            Status::Standing => continue,
        };
        let day = day
            .or(own)
            .ok_or_else(|| ConsultError::NoDay(amendment.name.clone()))?;
        chosen.push((id, day));
        wanted.extend(amendment.after.iter().map(|a| (*a, None)));
    }
    chosen.sort_by_key(|(id, day)| (*day, depth(program, *id, 0), *id));
    Ok(chosen)
}

/// How long the chain of `after` before an amendment is.
fn depth(program: &Program, id: AmendmentId, seen: usize) -> usize {
    if seen > program.amendments.len() {
        return seen;
    }
    let before = program.amendments[id].after.iter();
    let depths = before.map(|b| depth(program, *b, seen + 1) + 1);
    depths.max().unwrap_or(0)
}

pub(super) fn consolidate(program: &Program, view: &LawView) -> Result<Consolidated, ConsultError> {
    let amendments = consulted(program, view)?;
    let mut out = Consolidated {
        provisions: program
            .provisions
            .map_all(|_, p| base(p.inserted_by, &p.body)),
        defines: program.defines.map(|_, d| base(d.inserted_by, &d.body)),
        clauses: program.scopes.map_all(|_, s| {
            let clauses = s.clauses.iter();
            clauses
                .map(|c| {
                    let text = ClauseText {
                        applies: c.applies.clone(),
                        cond: c.cond.clone(),
                    };
                    base(c.inserted_by, &text)
                })
                .collect()
        }),
        defaults: program.interpretations.map(|_, i| vec![(None, i.default)]),
        amendments: amendments.clone(),
    };
    let standing = |(_, a): &(AmendmentId, &Amendment)| a.status == Status::Standing;
    let mut standing = program.amendments.iter().filter(standing).peekable();
    if !amendments.is_empty() || standing.peek().is_some() {
        let by_id = program.by_id();
        for (id, day) in amendments {
            out.apply(program, &by_id, id, Some(day));
        }
        // Behind all others: what stands on every day changes whatever they have made of the text.
        for (id, _) in standing {
            out.apply(program, &by_id, id, None);
        }
    }
    for versions in out.defines.values_mut() {
        *versions = std::mem::take(versions)
            .into_iter()
            .flat_map(by_value)
            .collect();
    }
    Ok(out)
}

/// A number that depends on the day as one version for each of its values, any other text as it is.
fn by_value(version: Version<DefineBody>) -> Vec<Version<DefineBody>> {
    let DefineBody::Dated(values) = &version.text else {
        return vec![version];
    };
    let ends = values.iter().skip(1).map(|(from, _)| *from).chain([None]);
    let parts = values.iter().zip(ends).map(|((from, value), end)| Version {
        from: version.from.max(*from),
        until: match (version.until, end) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        },
        changed_by: version.changed_by.clone(),
        text: DefineBody::Number(*value),
    });
    parts
        .filter(|v| {
            v.until
                .is_none_or(|until| v.from.is_none_or(|from| from < until))
        })
        .collect()
}

fn base<T: Clone>(inserted_by: Option<AmendmentId>, text: &T) -> Vec<Version<T>> {
    if inserted_by.is_some() {
        return Vec::new();
    }
    vec![Version {
        from: None,
        until: None,
        changed_by: Vec::new(),
        text: text.clone(),
    }]
}

impl Consolidated {
    /// What an amendment does, from its day on; on every day where there is none.
    fn apply(
        &mut self,
        program: &Program,
        by_id: &ById<ProvisionId>,
        id: AmendmentId,
        day: Option<Date>,
    ) {
        // What patterns mean but for what the amendment itself inserts.
        let meant = |patterns: &PatternSet| {
            let mut out = by_id.reached(program, patterns);
            out.retain(|p| program.provisions[*p].inserted_by != Some(id));
            out
        };
        let amendment = &program.amendments[id];
        for operation in &amendment.operations {
            match operation {
                Operation::Amend(patterns, change) => {
                    for p in meant(patterns) {
                        let versions = &mut self.provisions[p];
                        rewrite(versions, id, day, |body| {
                            change_body(Arc::make_mut(body), change)
                        });
                    }
                }
                Operation::Repeal(patterns) => {
                    for p in meant(patterns) {
                        end(&mut self.provisions[p], day);
                    }
                    for (at, clauses) in self.clauses.all_mut() {
                        let scope = &program.scopes[at];
                        for (clause, versions) in scope.clauses.iter().zip(clauses) {
                            if patterns.names(&clause.id) && clause.inserted_by != Some(id) {
                                end(versions, day);
                            }
                        }
                    }
                }
                Operation::Define(define, body) => {
                    rewrite(&mut self.defines[define], id, day, |old| {
                        *old = body.clone()
                    });
                }
                Operation::Default(interpretation, reading) => {
                    // The last one counts; one for every day leaves none before it.
                    if day.is_none() {
                        self.defaults[interpretation].clear();
                    }
                    self.defaults[interpretation].push((day, *reading));
                }
                Operation::Scope(clause_id, applies, cond) => {
                    for (at, clauses) in self.clauses.all_mut() {
                        let scope = &program.scopes[at];
                        for (clause, versions) in scope.clauses.iter().zip(clauses) {
                            if clause.id == *clause_id && clause.inserted_by != Some(id) {
                                rewrite(versions, id, day, |text| {
                                    if let Some(applies) = applies {
                                        text.applies.clone_from(applies);
                                    }
                                    if let Some(cond) = cond {
                                        text.cond = cond.clone();
                                    }
                                });
                            }
                        }
                    }
                }
            }
        }
        // What an amendment inserts is not seen by its own operations.
        for (at, versions) in self.provisions.all_mut() {
            let p = &program.provisions[at];
            insert(versions, p.inserted_by, id, day, &p.body);
        }
        for (d, versions) in program.defines.values().zip(self.defines.values_mut()) {
            insert(versions, d.inserted_by, id, day, &d.body);
        }
        for (at, clauses) in self.clauses.all_mut() {
            let scope = &program.scopes[at];
            for (clause, versions) in scope.clauses.iter().zip(clauses) {
                let text = ClauseText {
                    applies: clause.applies.clone(),
                    cond: clause.cond.clone(),
                };
                insert(versions, clause.inserted_by, id, day, &text);
            }
        }
    }
}

fn insert<T: Clone>(
    versions: &mut Vec<Version<T>>,
    by: Option<AmendmentId>,
    id: AmendmentId,
    day: Option<Date>,
    text: &T,
) {
    if by == Some(id) {
        versions.push(Version {
            from: day,
            until: None,
            changed_by: vec![id],
            text: text.clone(),
        });
    }
}

fn rewrite<T: Clone>(
    versions: &mut Vec<Version<T>>,
    id: AmendmentId,
    day: Option<Date>,
    change: impl Fn(&mut T),
) {
    let Some(day) = day else {
        for version in versions {
            change(&mut version.text);
            if !version.changed_by.contains(&id) {
                version.changed_by.push(id);
            }
        }
        return;
    };
    let Some(live) = versions.iter_mut().find(|v| v.live(day)) else {
        return;
    };
    if live.from == Some(day) {
        // A further change of the same day works on the same new version.
        change(&mut live.text);
        if !live.changed_by.contains(&id) {
            live.changed_by.push(id);
        }
        return;
    }
    let mut next = live.clone();
    live.until = Some(day);
    next.from = Some(day);
    next.changed_by.push(id);
    change(&mut next.text);
    versions.push(next);
}

fn end<T>(versions: &mut Vec<Version<T>>, day: Option<Date>) {
    let Some(day) = day else {
        versions.clear();
        return;
    };
    for v in versions.iter_mut() {
        if v.live(day) {
            v.until = Some(day);
        }
    }
    versions.retain(|v| v.from.is_none() || v.from != v.until);
}

fn change_body(body: &mut Body, change: &Change) {
    if let Some(title) = &change.title {
        body.title = title.clone();
    }
    for cite in &change.cites {
        if !body.cites.contains(cite) {
            body.cites.push(cite.clone());
        }
    }
    if let Some(applies) = &change.applies {
        body.applies.clone_from(applies);
    }
    if let Some(when) = &change.when {
        body.when = when.clone();
    }
    body.unless.retain(|u| !change.drops.contains(&u.label));
    for unless in &change.unless {
        match body.unless.iter_mut().find(|u| u.label == unless.label) {
            Some(old) => *old = unless.clone(),
            None => body.unless.push(unless.clone()),
        }
    }
    if let Some(then) = &change.then {
        body.then.clone_from(then);
        body.by.clone_from(&change.by);
    }
    if let Some(binds) = &change.binds {
        body.binds.clone_from(binds);
    }
    if let Some(burden) = &change.burden {
        body.burden = Some(burden.clone());
    }
    if let Some(must) = &change.must {
        body.must.clone_from(must);
        body.permission = change.permission;
        if body.permission {
            body.due.clear();
            body.review = None;
        }
    }
    if let Some(due) = &change.due {
        body.due.clone_from(due);
    }
    if change.review.is_some() {
        body.review.clone_from(&change.review);
    }
    if change.form.is_some() {
        body.form.clone_from(&change.form);
    }
    if let Some(limits) = &change.limits {
        body.limits.clone_from(limits);
    }
    if let Some(moves) = &change.moves {
        body.moves.clone_from(moves);
    }
    body.notes.extend(change.notes.iter().cloned());
}
