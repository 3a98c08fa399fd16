//! Runs the tests that stand beside the rules.

use std::sync::Arc;

use jiff::civil::Date;

use solon_law::program::{
    DutyState, Expect, Expectation, Law, LawView, LevelTest, Node, NodeId, Number, Part, Per,
    Program, ProvisionId, Since, Target, Test, pattern_matches,
};
use solon_proof::analyse;
use solon_verdict::eval::{
    Case, DutyOutcome, Fine, Label, Outcome, PenaltyOutcome, Query, Run, Tri, Verdict,
};
use solon_verdict::facts::Facts;

mod assessed;
mod coverage;
mod influence;
mod law;
pub mod mutants;
pub mod mutate;
mod observers;

pub use coverage::{Count, Coverage, coverage};
#[doc(hidden)]
pub use influence::evaluated_anew;
pub use law::{CoveredLine, CoveredSource, Standing, law_coverage};

/// How one expectation came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// As written.
    pub expected: String,
    /// What came out.
    pub found: String,
    /// Line in the file.
    pub line: u32,
}

/// How one test came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// What it shows.
    pub name: String,
    /// Its file.
    pub file: String,
    /// Its line.
    pub line: u32,
    /// Expectations that were not met.
    pub failures: Vec<Failure>,
    /// `todo` expectations that are not yet met.
    pub todo: usize,
    /// `todo` expectations that are met, so that the word can go.
    pub done: Vec<Failure>,
}

/// Runs every test of a program.
#[must_use]
pub fn run(program: &Arc<Program>) -> Vec<Trial> {
    let mut laws: Vec<(LawView, Law)> = Vec::new();
    program
        .tests
        .iter()
        .map(|test| {
            let view = view(test);
            if !laws.iter().any(|(v, _)| *v == view) {
                match program.consult(&view) {
                    Ok(law) => laws.push((view.clone(), law)),
                    Err(e) => return broken(test, &e.to_string()),
                }
            }
            match laws.iter().find(|(v, _)| *v == view) {
                Some((_, law)) => one(program, law, test),
                None => broken(test, "the law could not be consulted"),
            }
        })
        .collect()
}

/// The law that a test consults.
fn view(test: &Test) -> LawView {
    LawView {
        law: test.law,
        with: test.with.clone(),
    }
}

fn broken(test: &Test, why: &str) -> Trial {
    Trial {
        name: test.name.clone(),
        file: test.file.clone(),
        line: test.line,
        failures: vec![Failure {
            expected: "a law that can be consulted".to_owned(),
            found: why.to_owned(),
            line: test.line,
        }],
        todo: 0,
        done: Vec::new(),
    }
}

/// The day of a test that names none: the law it consults, else the last day on which anything
/// changes.
fn day(law: &Law, test: &Test) -> Date {
    test.on
        .or(test.law)
        .or_else(|| law.breakpoints.last().copied())
        .unwrap_or(Date::constant(2000, 1, 1))
}

/// What a test asks.
fn query(law: &Law, test: &Test) -> Query {
    Query {
        on: day(law, test),
        readings: test.readings.clone(),
    }
}

fn one(program: &Program, law: &Law, test: &Test) -> Trial {
    let facts = Facts::of_test(program, test);
    let query = query(law, test);
    let case = match Case::new(law, &facts) {
        Ok(case) => case,
        Err(other) => return broken(test, &other.to_string()),
    };
    let outcome = analyse::conclude(&case, &query);
    let view = View {
        program,
        law,
        outcome: &outcome,
    };
    let mut trial = Trial {
        name: test.name.clone(),
        file: test.file.clone(),
        line: test.line,
        failures: Vec::new(),
        todo: 0,
        done: Vec::new(),
    };
    for expect in &test.expects {
        let (met, found) = view.holds(&expect.what);
        let failure = |e: &Expect| Failure {
            expected: e.text.clone(),
            found: found.clone(),
            line: e.line,
        };
        match (met != expect.not, expect.todo) {
            (true, false) => {}
            (false, false) => trial.failures.push(failure(expect)),
            (false, true) => trial.todo += 1,
            (true, true) => trial.done.push(failure(expect)),
        }
    }
    trial
}

struct View<'a> {
    program: &'a Program,
    law: &'a Law,
    outcome: &'a Outcome,
}

impl View<'_> {
    /// Whether an expectation holds, and what was found.
    fn holds(&self, what: &Expectation) -> (bool, String) {
        let o = self.outcome;
        match what {
            Expectation::Level(t) => {
                let scale = o.scales.get(t.scale.index());
                self.level(t, scale.map(|s| (s.class, !s.out())))
            }
            Expectation::Points(score, low, high) => self.points(*score, (*low, *high)),
            Expectation::Band(score, low, high) => self.band(*score, (*low, *high)),
            Expectation::Given(table, value) => self.table(*table, *value),
            Expectation::InEffect(t) => {
                let scale = o.scales.get(t.scale.index());
                self.level(t, scale.map(|s| (s.in_effect, true)))
            }
            Expectation::Decision(t) => {
                let scale = o.scales.get(t.scale.index());
                self.level(t, scale.map(|s| (s.decision, !s.out())))
            }
            Expectation::Scope(verdict, by) => {
                let clauses = self.scope_clauses();
                let met =
                    o.scope.verdict.word() == verdict && by.iter().all(|b| clauses.contains(b));
                (
                    met,
                    format!("scope {} by {}", o.scope.verdict.word(), list(&clauses)),
                )
            }
            Expectation::Asks(fact) => {
                let names: Vec<String> = o
                    .open
                    .iter()
                    .map(|f| &self.program.facts[f.fact])
                    .map(|f| f.name.clone())
                    .collect();
                let met = o.open.iter().any(|f| f.fact == *fact);
                (met, format!("asks {}", list(&names)))
            }
            Expectation::Role(name) => {
                let held: Vec<String> = o
                    .roles
                    .iter()
                    .filter(|r| r.value == Tri::True)
                    .filter_map(|r| self.law.roles.get(r.role))
                    .map(|r| &self.program.roles[r.role])
                    .map(|r| r.name.clone())
                    .collect();
                (held.contains(name), format!("roles {}", list(&held)))
            }
            Expectation::Warns(name) => {
                let broken: Vec<String> = o
                    .broken
                    .iter()
                    .filter_map(|c| self.program.constraints.get(*c))
                    .map(|c| c.name.clone())
                    .collect();
                (broken.contains(name), format!("warns {}", list(&broken)))
            }
            Expectation::Fires(pattern, None) => self.labelled(pattern, Label::Fires),
            Expectation::Fires(pattern, Some(since)) => self.applies(pattern, *since),
            Expectation::Duty {
                id,
                others,
                state,
                due,
            } => self.duty(id, *others, *state, *due),
            Expectation::Penalty {
                id,
                in_effect,
                least,
                limit,
                per,
            } => self.penalty(id, *in_effect, (*least, limit.as_ref(), *per)),
            Expectation::Open(pattern) => self.labelled(pattern, Label::Open),
            Expectation::Defeated {
                target,
                by,
                because,
            } => self.defeated(target.as_deref(), by, because),
        }
    }

    fn level(&self, t: &LevelTest, found: Option<((usize, usize), bool)>) -> (bool, String) {
        let Some((interval, in_scope)) = found else {
            return (false, "no such scale".to_owned());
        };
        let firing = self.ids(Label::Fires);
        let names = |l: usize| {
            self.program.scales[t.scale]
                .levels
                .get(l)
                .cloned()
                .unwrap_or_default()
        };
        let by = t.by.iter().all(|b| {
            firing
                .iter()
                .any(|id| pattern_matches(b, id) && self.gives(id, t.scale, interval.0))
        });
        let met = in_scope && interval == (t.low, t.high) && by;
        let mut text = if interval.0 == interval.1 {
            names(interval.0)
        } else {
            format!("{} .. {}", names(interval.0), names(interval.1))
        };
        if !in_scope {
            text = format!("out of scope ({text})");
        }
        let mut rest = String::new();
        let open = self.ids(Label::Open);
        if !open.is_empty() {
            rest = format!("; open: {}", list(&open));
        }
        (met, format!("{text}; firing: {}{rest}", list(&firing)))
    }

    fn gives(&self, id: &str, scale: solon_law::program::ScaleId, level: usize) -> bool {
        let Some(found) = self.outcome.provision(self.program, id) else {
            return false;
        };
        let mut given = self.law.provisions[found.version].given_from(scale, level);
        given.any(|g| g.by.is_none() || self.outcome.value(found.segment, g.class) == Tri::True)
    }

    fn ids(&self, label: Label) -> Vec<String> {
        self.outcome
            .rules
            .iter()
            .filter(|r| r.label == label)
            .map(|r| &self.program.provisions[r.provision])
            .map(|p| p.id.clone())
            .collect()
    }

    fn labelled(&self, pattern: &str, label: Label) -> (bool, String) {
        let mut found = self.ids(label);
        found.extend(
            self.outcome
                .exceptions
                .iter()
                .filter(|r| r.label == label)
                .map(|r| &self.program.provisions[r.provision])
                .map(|p| p.id.clone()),
        );
        let met = found.iter().any(|id| pattern_matches(pattern, id));
        (met, format!("{}: {}", label.word(), list(&found)))
    }

    fn id(&self, provision: ProvisionId) -> &str {
        self.program.provisions[provision].id.as_str()
    }

    /// From when a firing rule or exception applies.
    fn applies(&self, pattern: &str, since: Since) -> (bool, String) {
        let o = self.outcome;
        let found: Vec<_> = o
            .rules
            .iter()
            .chain(&o.exceptions)
            .filter(|r| r.label == Label::Fires)
            .filter(|r| pattern_matches(pattern, self.id(r.provision)))
            .collect();
        let met = found.iter().any(|r| begins(&r.run, since));
        let texts: Vec<String> = found
            .iter()
            .map(|r| format!("{} {}", self.id(r.provision), days(&r.run)))
            .collect();
        (met, format!("fires: {}", list(&texts)))
    }

    fn duty(
        &self,
        pattern: &str,
        others: bool,
        state: Option<DutyState>,
        due: Option<Date>,
    ) -> (bool, String) {
        let found: Vec<&DutyOutcome> = self
            .outcome
            .duties
            .iter()
            .filter(|d| pattern_matches(pattern, self.id(d.outcome.provision)))
            .collect();
        let met = found.iter().any(|d| {
            let open = d.outcome.label == Label::Open;
            let fits = match state {
                None => !open,
                Some(DutyState::Open) => open,
                Some(DutyState::InEffect) => d.in_effect == Tri::True,
                Some(DutyState::Overdue) => d.overdue,
                Some(DutyState::Since(since)) => !open && begins(&d.outcome.run, since),
            };
            d.others == others && fits && due.is_none_or(|day| d.deadline.day() == Some(day))
        });
        let texts: Vec<String> = found
            .iter()
            .map(|d| {
                let mut text = format!(
                    "{} {} {}",
                    self.id(d.outcome.provision),
                    d.outcome.label.word(),
                    days(&d.outcome.run)
                );
                if d.others {
                    text.push_str(" of others");
                }
                if d.in_effect == Tri::True {
                    text.push_str(" in effect");
                }
                if let Some(day) = d.deadline.day() {
                    text.push_str(&format!(" due {day}"));
                }
                if d.overdue {
                    text.push_str(" overdue");
                }
                text
            })
            .collect();
        (met, format!("duties: {}", list(&texts)))
    }

    fn penalty(
        &self,
        pattern: &str,
        in_effect: bool,
        (least, limit, per): (Option<Number>, Option<&(Number, String)>, Option<Per>),
    ) -> (bool, String) {
        let found: Vec<&PenaltyOutcome> = self
            .outcome
            .penalties
            .iter()
            .filter(|p| pattern_matches(pattern, self.id(p.outcome.provision)))
            .collect();
        let amount = |p: &PenaltyOutcome| match p.limits.as_slice() {
            [only] => only.amount.exact().map(|n| (n, only.amount.unit.clone())),
            _ => None,
        };
        let minimum = |p: &PenaltyOutcome| match p.limits.as_slice() {
            [only] => only.least.as_ref().and_then(Fine::exact),
            _ => None,
        };
        let counts = |p: &PenaltyOutcome| {
            let [only] = p.limits.as_slice() else {
                return None;
            };
            let limits = &self.law.provisions[p.outcome.version].body.limits;
            limits.get(only.limit)?.per
        };
        let met = found.iter().any(|p| {
            p.outcome.label == Label::Fires
                && (!in_effect || p.in_effect == Tri::True)
                && least.is_none_or(|l| minimum(p) == Some(l))
                && limit.is_none_or(|l| amount(p).as_ref() == Some(l))
                && (per.is_none() || counts(p) == per)
        });
        let texts: Vec<String> = found
            .iter()
            .map(|p| {
                let per = match counts(p) {
                    None => "",
                    Some(Per::Violation) => " per violation",
                    Some(Per::Day) => " per day",
                };
                let computed = amount(p).map_or_else(
                    || "no single limit".to_owned(),
                    |(n, unit)| match minimum(p) {
                        Some(least) => format!("from {least} to {n} {unit}"),
                        None => format!("{n} {unit}"),
                    },
                );
                format!(
                    "{} {} {}: {computed}{per}",
                    self.id(p.outcome.provision),
                    p.outcome.label.word(),
                    days(&p.outcome.run)
                )
            })
            .collect();
        (met, format!("penalties: {}", list(&texts)))
    }

    fn scope_clauses(&self) -> Vec<String> {
        let s = &self.outcome.scope;
        let wanted = |effect: &solon_law::program::ScopeEffect| match (s.verdict, effect) {
            (Verdict::Out, solon_law::program::ScopeEffect::Excluded) => true,
            (Verdict::Out, _) => false,
            (Verdict::Partial, solon_law::program::ScopeEffect::Partial { .. }) => true,
            (_, solon_law::program::ScopeEffect::In) => true,
            _ => false,
        };
        s.clauses
            .iter()
            .filter(|c| c.value == Tri::True)
            .filter_map(|c| self.program.scopes[c.scope].clauses.get(c.clause))
            .filter(|c| wanted(&c.effect))
            .map(|c| c.id.clone())
            .collect()
    }

    /// `defeated [X] by Y [because limb]`. Without `because` on a negative expectation, nothing is
    /// defeated by Y. With it, the labels say what decides: limbs of Y that hold when it defeats,
    /// or its own exceptions that hold when it does not.
    fn defeated(
        &self,
        target: Option<&str>,
        by: &solon_law::program::Defeater,
        because: &[String],
    ) -> (bool, String) {
        let mut beaten = Vec::new();
        for rule in self.outcome.rules.iter().chain(&self.outcome.exceptions) {
            let nodes = &self.law.provisions[rule.version];
            let provision = &self.program.provisions[rule.provision];
            let hit = |node: NodeId| {
                self.outcome
                    .value(rule.segment, nodes.class.met)
                    .and(self.outcome.value(rule.segment, node))
                    == Tri::True
            };
            let attack = match &by.label {
                Some(label) => {
                    provision.id == by.id
                        && nodes
                            .body
                            .unless
                            .iter()
                            .zip(&nodes.class.unless)
                            .any(|(u, n)| u.label == *label && hit(*n))
                }
                None => nodes.class.attackers.iter().any(|(t, n)| {
                    attacker(self.program, self.law, *t).as_deref() == Some(&by.id) && hit(*n)
                }),
            };
            if attack {
                beaten.push(provision.id.clone());
            }
        }
        let hits = beaten
            .iter()
            .any(|id| target.is_none_or(|t| pattern_matches(t, id)));
        let reasons = self.reasons(&by.id);
        let explained = because.iter().all(|b| reasons.contains(b));
        let found = format!(
            "`{}` defeats {}; true parts of it: {}",
            by.id,
            list(&beaten),
            list(&reasons)
        );
        // `not defeated by Y because L` expects no attack and L true: reported as "not met" only
        // when both hold, so that the negation of the whole is met.
        if because.is_empty() || hits {
            (hits && explained, found)
        } else {
            (!explained, found)
        }
    }

    /// Labels of limbs and own exceptions of a provision that are true where it comes out best.
    fn reasons(&self, id: &str) -> Vec<String> {
        let Some(p) = self.outcome.provision(self.program, id) else {
            return Vec::new();
        };
        let nodes = &self.law.provisions[p.version];
        let mut parts = vec![nodes.class.when];
        parts.extend(nodes.class.unless.iter().copied());
        let mut out: Vec<String> = limbs(self.law, parts)
            .into_iter()
            .filter(|(_, node)| self.outcome.value(p.segment, *node) == Tri::True)
            .map(|(label, _)| label)
            .collect();
        out.sort();
        out.dedup();
        out
    }
}

/// The limbs inside formulas of a provision. They live in the provision itself, not in what its
/// tests refer to.
fn limbs(law: &Law, mut todo: Vec<NodeId>) -> Vec<(String, NodeId)> {
    let mut out = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    while let Some(node) = todo.pop() {
        match law.graph.node(node) {
            _ if !seen.insert(node) => continue,
            Node::Atom { .. } | Node::Named(Part::Define(_), _) => continue,
            Node::Named(Part::Limb(label, ..), _) => out.push((label.clone(), node)),
            _ => {}
        }
        todo.extend(law.graph.parts(node));
    }
    out
}

/// The id of what is aimed at a provision.
fn attacker(program: &Program, law: &Law, target: Target) -> Option<String> {
    match target {
        Target::Provision(v) => {
            let other = law.provisions[v].provision;
            Some(program.provisions[other].id.clone())
        }
        Target::Scope(s, c) => program.scopes[s].clauses.get(c).map(|c| c.id.clone()),
    }
}

fn list(ids: &[String]) -> String {
    if ids.is_empty() {
        "none".to_owned()
    } else {
        ids.join(", ")
    }
}

/// Whether a run begins as expected.
fn begins(run: &Run, since: Since) -> bool {
    match since {
        Since::Never => run.never,
        Since::Day(day) => !run.never && run.from == Some(day),
    }
}

/// A run in words.
fn days(run: &Run) -> String {
    if run.never {
        return "never".to_owned();
    }
    let mut text = run
        .from
        .map_or_else(|| "always".to_owned(), |d| format!("from {d}"));
    if run.unsure {
        text.push_str(&run.latest.map_or_else(
            || " at the earliest".to_owned(),
            |d| format!(" at the earliest, from {d} at the latest"),
        ));
    }
    text
}
