//! Which provisions of a source have a rule and a test, or a stated reason for none. Read off
//! contents, citations and what the tests expect.

use super::Coverage;
use solon_law::program::{
    Citing, Contents, Expectation, InstrumentId, InterpretationId, Kind, Owner, Piece, Program,
    ScoreId,
};

/// How a line of a table of contents is covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// A rule cites it, and a test tries the rule.
    Tested,
    /// A rule cites it, and no test tries the rule.
    Untested,
    /// Only lines below it have rules or reasons.
    Below,
    /// There is a reason for no rule, at it or at a line above it.
    Reasoned,
    /// Nothing is known of it.
    Gap,
}

/// One line of a table of contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoveredLine {
    /// By position in the table of contents.
    pub line: usize,
    /// How it is covered.
    pub standing: Standing,
    /// What cites it.
    pub by: Vec<Citing>,
    /// The line that gives the reason.
    pub reason: Option<usize>,
}

/// A source with a table of contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoveredSource {
    /// The source.
    pub instrument: InstrumentId,
    /// Its lines, in order.
    pub lines: Vec<CoveredLine>,
}

/// How the sources of a program are covered.
#[must_use]
pub fn law_coverage(program: &Program, coverage: &Coverage) -> Vec<CoveredSource> {
    let view = View { program, coverage };
    program
        .contents
        .iter()
        .map(|contents| CoveredSource {
            instrument: contents.instrument,
            lines: view.lines(contents),
        })
        .collect()
}

struct View<'a> {
    program: &'a Program,
    coverage: &'a Coverage,
}

impl View<'_> {
    fn lines(&self, contents: &Contents) -> Vec<CoveredLine> {
        let citing = contents.citing(self.program);
        let mut lines: Vec<CoveredLine> = citing
            .into_iter()
            .enumerate()
            .map(|(line, by)| {
                let own = contents.lines.get(line).is_some_and(|l| l.reason.is_some());
                let reason = own.then_some(line).or_else(|| {
                    contents
                        .above(line)
                        .find(|a| contents.lines.get(*a).is_some_and(|l| l.reason.is_some()))
                });
                let standing = if by.iter().any(|b| self.tested(*b)) {
                    Standing::Tested
                } else if !by.is_empty() {
                    Standing::Untested
                } else if reason.is_some() {
                    Standing::Reasoned
                } else {
                    Standing::Gap
                };
                CoveredLine {
                    line,
                    standing,
                    reason: reason.filter(|_| by.is_empty()),
                    by,
                }
            })
            .collect();
        let covered = |l: &CoveredLine| !matches!(l.standing, Standing::Gap | Standing::Below);
        let below: Vec<usize> = lines
            .iter()
            .filter(|l| covered(l))
            .flat_map(|l| contents.above(l.line).collect::<Vec<_>>())
            .collect();
        for line in &mut lines {
            if line.standing == Standing::Gap && below.contains(&line.line) {
                line.standing = Standing::Below;
            }
        }
        lines
    }

    /// Whether a test tries it: names it in an expectation where it can be named there, else has a
    /// case in which it decides something. What only gives days or numbers is tried by whatever
    /// reads it.
    fn tested(&self, by: Citing) -> bool {
        match by {
            Citing::Provision(id) => {
                let provision = &self.program.provisions[id];
                if provision.kind == Kind::Transition {
                    return self.decided(Owner::Provision(id)) == Some(true);
                }
                let mut expects = self.program.tests.iter().flat_map(|t| &t.expects);
                expects.any(|e| e.names(provision))
            }
            Citing::Clause(scope, clause) => {
                let scope = &self.program.scopes[scope];
                let id = scope.clauses.get(clause).map(|c| &c.id);
                self.expected(|e| match e {
                    Expectation::Scope(_, by) => id.is_some_and(|id| by.contains(id)),
                    // A partial exclusion shows in what it defeats.
                    Expectation::Defeated { by, .. } => id == Some(&by.id),
                    _ => false,
                })
            }
            Citing::Role(role) => {
                let name = &self.program.roles[role].name;
                self.expected(|e| matches!(e, Expectation::Role(n) if n == name))
            }
            Citing::Define(define) => self.decided(Owner::Define(define)) != Some(false),
            Citing::Interpretation(point) => self.point_decided(point),
            Citing::Table(id) => {
                let expected = |e: &Expectation| matches!(e, Expectation::Given(d, _) if *d == id);
                self.some_decided(Owner::Decision(id)) || self.expected(expected)
            }
            Citing::Score(id) => {
                let own = |s: &ScoreId| *s == id || self.program.adds_up(*s) == id;
                let expected = |e: &Expectation| match e {
                    Expectation::Points(s, ..) | Expectation::Band(s, ..) => own(s),
                    _ => false,
                };
                self.some_decided(Owner::Score(id)) || self.expected(expected)
            }
        }
    }

    fn expected(&self, what: impl Fn(&Expectation) -> bool) -> bool {
        let mut expects = self.program.tests.iter().flat_map(|t| &t.expects);
        expects.any(|e| what(&e.what))
    }

    /// Whether it decided something in a test; nothing where it is no condition.
    fn decided(&self, owner: Owner) -> Option<bool> {
        let count = self.coverage.count(owner, &Piece::Whole)?;
        Some(count.decisive > 0)
    }

    /// Whether some part of it decided something in a test.
    fn some_decided(&self, owner: Owner) -> bool {
        let counts = self.coverage.owners.get(&owner);
        counts.is_some_and(|counts| counts.iter().any(|c| c.decisive > 0))
    }

    fn point_decided(&self, point: InterpretationId) -> bool {
        let count = self.program.interpretations[point].readings.len();
        let decided: Vec<Option<bool>> = (0..count)
            .map(|r| self.decided(Owner::Reading(point, r)))
            .collect();
        decided.contains(&Some(true)) || decided.iter().all(Option::is_none)
    }
}
