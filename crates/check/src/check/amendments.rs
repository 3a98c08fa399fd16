//! Amendments must find what they change, and must not contradict each other.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::Checker;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_law::program::{
    AmendmentId, ById, Change, Kind, Operation, PatternSet, ProvisionId, Status,
};

/// A provision and one of its clauses.
type Slot = (String, String);

type Provisions = ById<ProvisionId>;

impl Checker {
    pub(super) fn check_amendments(&mut self) {
        if self.program.amendments.is_empty() {
            return;
        }
        let by_id = self.program.by_id();
        let mut touched: BTreeMap<Slot, Vec<(AmendmentId, Date, Span)>> = BTreeMap::new();
        for id in self.program.amendments.ids() {
            let amendment = self.program.amendments[id].clone();
            let day = match amendment.status {
                Status::InForce(d) => Some(d),
                Status::Adopted(d) | Status::Proposed(d) => d,
                Status::Withdrawn => None,
                // Behind all others.
                Status::Standing => Some(Date::MAX),
            };
            let spans = self.sites.operations[id].clone();
            for (operation, span) in amendment.operations.iter().zip(spans) {
                self.targets(&by_id, id, operation, span);
                if let Some(day) = day {
                    for slot in self.slots(&by_id, id, operation) {
                        touched.entry(slot).or_default().push((id, day, span));
                    }
                }
            }
        }
        for (slot, changes) in &touched {
            for (i, (a, day_a, span_a)) in changes.iter().enumerate() {
                for (b, day_b, span_b) in changes.iter().skip(i + 1) {
                    self.clash(slot, (*a, *day_a, *span_a), (*b, *day_b, *span_b));
                }
            }
        }
    }

    fn clash(
        &mut self,
        slot: &Slot,
        (a, day_a, span_a): (AmendmentId, Date, Span),
        (b, day_b, span_b): (AmendmentId, Date, Span),
    ) {
        let (id, clause) = slot;
        if a == b {
            self.report(
                Diagnostic::new(
                    Code::AmendmentConflict,
                    span_b,
                    format!("one amendment changes {clause} of `{id}` twice"),
                )
                .also(span_a, "the first change")
                .help("keep one of the changes, or take the provision out of one pattern with `except`"),
            );
        } else if day_a == day_b && !self.ordered(a, b) && !self.ordered(b, a) {
            self.report(
                Diagnostic::new(
                    Code::AmendmentConflict,
                    span_b,
                    format!("two amendments change {clause} of `{id}` on {day_a}"),
                )
                .also(span_a, "the other change")
                .help("say which comes later: `after <amendment>`"),
            );
        } else if day_a != day_b {
            let published = |x: AmendmentId| self.program.amendments[x].published;
            let (early, late, span) = if day_a < day_b {
                (a, b, span_b)
            } else {
                (b, a, span_a)
            };
            if let (Some(p_early), Some(p_late)) = (published(early), published(late))
                && p_late < p_early
            {
                self.report(
                    Diagnostic::new(
                        Code::AmendmentOvertakes,
                        span,
                        format!("this change of {clause} of `{id}` was enacted before the one that it replaces"),
                    )
                    .help("check that the later legislator meant to be overtaken"),
                );
            }
        }
    }

    /// Whether one amendment comes after another.
    fn ordered(&self, a: AmendmentId, b: AmendmentId) -> bool {
        let mut open = vec![a];
        let mut seen = Vec::new();
        while let Some(x) = open.pop() {
            if seen.contains(&x) {
                continue;
            }
            seen.push(x);
            let amendment = &self.program.amendments[x];
            if amendment.after.contains(&b) {
                return true;
            }
            open.extend(amendment.after.iter().copied());
        }
        false
    }

    /// Provisions that an operation reaches: not those that its own amendment inserts.
    fn reached(&self, by_id: &Provisions, id: AmendmentId, patterns: &PatternSet) -> Vec<String> {
        let provisions = by_id.reached(&self.program, patterns).into_iter();
        let mut out: Vec<String> = provisions
            .map(|p| &self.program.provisions[p])
            .filter(|p| p.inserted_by != Some(id))
            .map(|p| p.kind.named(&p.id))
            .collect();
        let named: BTreeSet<&str> = patterns.include.iter().map(|p| p.id.as_str()).collect();
        let clauses = named.into_iter().filter(|id| patterns.names(id));
        let clauses = clauses.filter(|id| self.clause_ids.contains_key(*id));
        out.extend(clauses.map(str::to_owned));
        out
    }

    fn slots(&self, by_id: &Provisions, id: AmendmentId, operation: &Operation) -> Vec<Slot> {
        match operation {
            Operation::Amend(patterns, change) => self
                .reached(by_id, id, patterns)
                .into_iter()
                .flat_map(|p| clauses(change).into_iter().map(move |c| (p.clone(), c)))
                .collect(),
            Operation::Repeal(patterns) => self
                .reached(by_id, id, patterns)
                .into_iter()
                .map(|p| (p, "the existence".to_owned()))
                .collect(),
            Operation::Define(d, _) => {
                vec![(self.program.defines[d].name.clone(), "the body".to_owned())]
            }
            Operation::Default(i, _) => vec![(
                self.program.interpretations[i].name.clone(),
                "the default".to_owned(),
            )],
            Operation::Scope(clause, ..) => vec![(clause.clone(), "the text".to_owned())],
        }
    }

    fn targets(&mut self, by_id: &Provisions, id: AmendmentId, operation: &Operation, span: Span) {
        let Operation::Amend(patterns, change) = operation else {
            if let Operation::Repeal(patterns) = operation {
                self.repeal(by_id, id, patterns, span);
            }
            return;
        };
        let reached = self.reached(by_id, id, patterns);
        if reached.is_empty() {
            self.report(
                Diagnostic::new(
                    Code::AmendmentTarget,
                    span,
                    "there is nothing for this change to change on its day",
                )
                .help("an amendment does not see what it inserts itself: write the final text into the insertion"),
            );
        }
        self.misplaced(by_id, patterns, change, span);
        for drop in &change.drops {
            for target in &reached {
                let provision = self.provision_ids.get(target);
                let has = provision.is_some_and(|(p, _)| {
                    let limbs = &self.program.provisions[*p].body.unless;
                    limbs.iter().any(|u| u.label == *drop)
                });
                if !has {
                    let help = self.instead_of_drop(drop);
                    self.report(
                        Diagnostic::new(
                            Code::AmendmentTarget,
                            span,
                            format!("`{target}` has no `unless {drop}` to drop"),
                        )
                        .help(help),
                    );
                }
            }
        }
    }

    /// How to end what is no `unless` of a provision.
    fn instead_of_drop(&self, drop: &str) -> String {
        let named = self.provision_ids.get(drop);
        let exception =
            named.is_some_and(|(p, _)| self.program.provisions[*p].kind == Kind::Exception);
        if exception {
            format!(
                "`{drop}` is an exception of its own: `repeal {drop}`, or `amend {drop} when …` to change it"
            )
        } else {
            "name the label of an `unless` that the provision has".to_owned()
        }
    }

    /// Clauses that the provisions which a change reaches do not have.
    fn misplaced(
        &mut self,
        by_id: &Provisions,
        patterns: &PatternSet,
        change: &Change,
        span: Span,
    ) {
        let reached = by_id.reached(&self.program, patterns);
        let reached = || reached.iter().map(|p| &self.program.provisions[*p]);
        let kinds: BTreeSet<Kind> = reached().map(|p| p.kind).collect();
        let permitted = reached().any(|p| p.body.permission && change.must.is_none());
        let own_right = change.applies.iter().flatten().any(|w| w.own_right);
        let clauses: [(bool, &str, &[Kind]); 10] = [
            (own_right, "in its own right", &[Kind::Duty]),
            (change.then.is_some(), "then", &[Kind::Rule]),
            (change.binds.is_some(), "binds", &[Kind::Rule, Kind::Duty]),
            (change.burden.is_some(), "burden", &[Kind::Exception]),
            (change.must.is_some(), "must", &[Kind::Duty]),
            (change.due.is_some(), "due", &[Kind::Duty]),
            (change.review.is_some(), "review", &[Kind::Duty]),
            (change.form.is_some(), "form", &[Kind::Duty]),
            (change.limits.is_some(), "limit", &[Kind::Penalty]),
            (change.moves.is_some(), "then applies", &[Kind::Transition]),
        ];
        if change.due.is_some() && permitted {
            self.report(
                Diagnostic::new(
                    Code::ClauseMisplaced,
                    span,
                    "a permission has no clause `due`: nobody can be late with it",
                )
                .help("leave it out, or say with `must` what has to be done from then on"),
            );
        }
        for (given, clause, fits) in clauses {
            for kind in kinds.iter().filter(|k| given && !fits.contains(k)) {
                self.report(
                    Diagnostic::new(
                        Code::ClauseMisplaced,
                        span,
                        format!("a {} has no clause `{clause}`", kind.word()),
                    )
                    .help("amend provisions of different kinds apart; what a rule says with `and must` is the duty of the same id"),
                );
            }
        }
    }

    fn repeal(&mut self, by_id: &Provisions, id: AmendmentId, patterns: &PatternSet, span: Span) {
        if self.reached(by_id, id, patterns).is_empty() {
            let reached = by_id.reached(&self.program, patterns).into_iter();
            let own: Vec<String> = reached
                .map(|p| &self.program.provisions[p])
                .filter(|p| p.inserted_by == Some(id))
                .map(|p| p.kind.named(&p.id))
                .collect();
            let d = if own.is_empty() {
                Diagnostic::new(
                    Code::AmendmentTarget,
                    span,
                    "there is nothing for this repeal to end on its day",
                )
                .help("name a provision that exists before the amendment")
            } else {
                Diagnostic::new(
                    Code::RepealAndInsert,
                    span,
                    format!("one amendment repeals and inserts `{}`", own.join("`, `")),
                )
                .help("write `amend` with the new clauses")
            };
            self.report(d);
        }
    }
}

/// The clauses that a change puts in the place of others.
fn clauses(change: &Change) -> Vec<String> {
    let mut out = Vec::new();
    let mut add = |yes: bool, what: &str| {
        if yes {
            out.push(what.to_owned());
        }
    };
    add(change.title.is_some(), "the title");
    add(change.applies.is_some(), "the dates");
    add(change.when.is_some(), "the condition");
    add(change.then.is_some(), "the level");
    add(change.binds.is_some(), "the addressees");
    add(change.burden.is_some(), "the burden");
    add(change.must.is_some(), "what must be done");
    add(change.due.is_some(), "the deadlines");
    add(change.review.is_some(), "what calls for another look");
    add(change.form.is_some(), "the form");
    add(change.limits.is_some(), "the limits");
    add(change.moves.is_some(), "the shifts");
    for u in &change.unless {
        out.push(format!("`unless {}`", u.label));
    }
    for d in &change.drops {
        out.push(format!("`unless {d}`"));
    }
    out
}
