//! What the tests of a pack try, and which provisions of its sources have rules: the shapes that
//! others read, with mutants and test results beside them. It runs no test.

use serde::Serialize;

use crate::program::{Citing, Climbed, Contents, Level, Owner, Piece, Program};
use crate::trial::{Count, Coverage, CoveredLine, CoveredSource, Standing};
use crate::words;
use solon_messages::Lang;

pub use text::text;
pub use trials::trials;

pub mod mutation;
mod text;
mod trials;

/// The version of these shapes.
pub const COVERAGE: u32 = 1;

/// The coverage of one pack.
#[derive(Clone, Debug, Serialize)]
pub struct CoverageReport {
    /// The version of this shape.
    pub coverage: u32,
    /// The pack.
    pub pack: String,
    /// How many tests there are.
    pub tests: usize,
    /// Over all elements of a kind.
    pub totals: Vec<Total>,
    /// Rules and everything else that is true or false, with their parts.
    pub rules: Vec<Covered>,
    /// Sources whose contents are listed.
    pub law: Vec<LawReport>,
}

/// Elements of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct Total {
    /// `rule`, `duty`, …, `unless`, `limb`, `condition`.
    pub kind: String,
    /// How many there are.
    pub count: usize,
    /// How many were true in some test.
    pub true_once: usize,
    /// How many were false in some test.
    pub false_once: usize,
    /// How many were decisive in some test.
    pub decisive_once: usize,
    /// How many were all three.
    pub full: usize,
    /// These in per cent, with one decimal.
    pub percent: String,
}

/// A rule or anything else with parts.
#[derive(Clone, Debug, Serialize)]
pub struct Covered {
    /// `rule`, `exception`, `duty`, `penalty`, `transition`, `scope clause`, `role`, `define`,
    /// `reading`, `table`.
    pub kind: String,
    /// Its id or name; a reading after its interpretation.
    pub id: String,
    /// It and its parts, in the order of the text.
    pub parts: Vec<Part>,
}

/// One part, with the numbers of tests.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// `whole`, `unless`, `limb`, `row`, `condition`.
    pub part: &'static str,
    /// Its label, or the condition as written; absent for the whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// In how many tests it was true.
    pub true_in: usize,
    /// In how many tests it was false.
    pub false_in: usize,
    /// In how many tests it was decisive.
    pub decisive_in: usize,
    /// It is false for no system, so that no test can try that.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub never_false: bool,
}

impl Part {
    /// Whether nothing is left to be tried.
    #[must_use]
    pub fn full(&self) -> bool {
        self.true_in > 0 && (self.false_in > 0 || self.never_false) && self.decisive_in > 0
    }
}

/// The coverage of one source.
#[derive(Clone, Debug, Serialize)]
pub struct LawReport {
    /// Its short name.
    pub source: String,
    /// Its full name.
    pub title: String,
    /// How many places its contents have.
    pub places: usize,
    /// Places with a rule that a test tries.
    pub tested: usize,
    /// Places with a rule that no test tries.
    pub untested: usize,
    /// Places where only places below have rules or reasons.
    pub below: usize,
    /// Places with a reason for no rule.
    pub reasoned: usize,
    /// Places with neither.
    pub gaps: usize,
    /// Every place, in order.
    pub lines: Vec<LawLine>,
}

/// One place.
#[derive(Clone, Debug, Serialize)]
pub struct LawLine {
    /// As written in the contents.
    pub place: String,
    /// Its heading.
    pub heading: String,
    /// `rule_and_test`, `rule`, `below`, `reason`, `none`.
    pub standing: &'static str,
    /// What cites it.
    pub by: Vec<String>,
    /// Why there is no rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// The coverage of a pack in the shapes of this module.
#[must_use]
pub fn report(program: &Program, coverage: &Coverage, law: &[CoveredSource]) -> CoverageReport {
    let rules: Vec<Covered> = coverage
        .owners
        .iter()
        .map(|(owner, counts)| {
            let (kind, id) = named(program, *owner);
            Covered {
                kind,
                id,
                parts: counts.iter().map(|c| part(program, *owner, c)).collect(),
            }
        })
        .collect();
    CoverageReport {
        coverage: COVERAGE,
        pack: program.pack().map(|p| p.id.clone()).unwrap_or_default(),
        tests: coverage.tests,
        totals: totals(&rules),
        rules,
        law: law.iter().filter_map(|s| source(program, s)).collect(),
    }
}

/// What a row is found by.
fn row_name(program: &Program, owner: Owner, at: usize) -> Option<String> {
    match owner {
        Owner::Decision(id) => Some(program.decisions[id].row_name(at)),
        _ => None,
    }
}

/// An item of a score, and how much it is worth there.
fn points_name(program: &Program, owner: Owner, item: usize, rung: usize) -> Option<String> {
    let Owner::Score(id) = owner else { return None };
    let item = program.scores[id].items.get(item)?;
    let name = program.column_name(item.column);
    let (_, rungs) = item.ladder()?;
    let text = |case: usize| item.points.get(case).map_or("", |p| p.text.as_str());
    let (_, climbed) = rungs.get(rung)?;
    Some(match climbed {
        Climbed::From(n) => format!("{name}: {n} or more"),
        Climbed::Above(n) => format!("{name}: more than {n}"),
        Climbed::Case(case) => format!("{name}: {}", text(*case)),
        Climbed::Not(case) => format!("{name}: not {}", text(*case)),
    })
}

fn band_name(program: &Program, owner: Owner, level: Level) -> Option<String> {
    let Owner::Score(id) = owner else { return None };
    let scale = program.scores[id].gives?;
    program.scales[scale].levels.get(level).cloned()
}

fn part(program: &Program, owner: Owner, count: &Count) -> Part {
    let (part, text) = match &count.piece {
        Piece::Whole => ("whole", None),
        Piece::Limb(label) => ("limb", Some(label.clone())),
        Piece::Unless(label) => ("unless", Some(label.clone())),
        Piece::Condition(cond) => ("condition", Some(words::written(program, cond))),
        Piece::Row(at) => ("row", row_name(program, owner, *at)),
        Piece::Points(item, rung) => ("points", points_name(program, owner, *item, *rung)),
        Piece::Change(at) => ("change", Some((at + 1).to_string())),
        Piece::Band(level) => ("band", band_name(program, owner, *level)),
        Piece::Floor(at) => ("floor", Some((at + 1).to_string())),
    };
    Part {
        part,
        text,
        true_in: count.yes,
        false_in: count.no,
        decisive_in: count.decisive,
        never_false: count.always,
    }
}

/// The kind and the name of an owner.
fn named(program: &Program, owner: Owner) -> (String, String) {
    let (kind, id) = match owner {
        Owner::Provision(id) => {
            let provision = &program.provisions[id];
            (provision.word(), Some(provision.id.clone()))
        }
        Owner::Clause(scope, clause) => {
            let scope = &program.scopes[scope];
            let clause = scope.clauses.get(clause);
            ("scope clause", clause.map(|c| c.id.clone()))
        }
        Owner::Role(id) => ("role", Some(program.roles[id].name.clone())),
        Owner::Decision(id) => ("table", Some(program.decisions[id].name.clone())),
        Owner::Score(id) => ("score", Some(program.scores[id].name.clone())),
        Owner::Define(id) => ("define", Some(program.defines[id].name.clone())),
        Owner::Reading(point, reading) => {
            let point = &program.interpretations[point];
            let reading = point.readings.get(reading);
            let name = reading.map(|r| format!("{} = {}", point.name, r.name));
            ("reading", name)
        }
    };
    (kind.to_owned(), id.unwrap_or_default())
}

/// Kinds in the order in which totals are told.
const KINDS: &[&str] = &[
    "rule",
    "exception",
    "duty",
    "penalty",
    "transition",
    "scope clause",
    "role",
    "define",
    "reading",
    "row",
    "points",
    "change",
    "band",
    "floor",
    "unless",
    "limb",
    "condition",
];

fn totals(rules: &[Covered]) -> Vec<Total> {
    let mut out = Vec::new();
    for kind in KINDS {
        let parts: Vec<&Part> = rules
            .iter()
            .flat_map(|r| r.parts.iter().map(move |p| (r, p)))
            .filter(|(r, p)| match p.part {
                "whole" => r.kind == *kind,
                other => other == *kind,
            })
            .map(|(_, p)| p)
            .collect();
        if parts.is_empty() {
            continue;
        }
        let number = |of: fn(&Part) -> bool| parts.iter().filter(|p| of(p)).count();
        let full = number(Part::full);
        out.push(Total {
            kind: (*kind).to_owned(),
            count: parts.len(),
            true_once: number(|p| p.true_in > 0),
            false_once: number(|p| p.false_in > 0),
            decisive_once: number(|p| p.decisive_in > 0),
            full,
            percent: percent(full, parts.len()),
        });
    }
    out
}

/// A share with one decimal, rounded down, so that only all of it is 100.
fn percent(part: usize, whole: usize) -> String {
    let tenths = (part * 1000).checked_div(whole).unwrap_or(1000);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn source(program: &Program, covered: &CoveredSource) -> Option<LawReport> {
    let contents = &program.contents;
    let contents = contents
        .iter()
        .find(|s| s.instrument == covered.instrument)?;
    let instrument = &program.instruments[covered.instrument];
    let number = |standing| {
        let lines = covered.lines.iter();
        lines.filter(|l| l.standing == standing).count()
    };
    Some(LawReport {
        source: instrument.name.clone(),
        title: instrument.title.get(Lang::En).to_owned(),
        places: covered.lines.len(),
        tested: number(Standing::Tested),
        untested: number(Standing::Untested),
        below: number(Standing::Below),
        reasoned: number(Standing::Reasoned),
        gaps: number(Standing::Gap),
        lines: covered
            .lines
            .iter()
            .filter_map(|l| law_line(program, contents, l))
            .collect(),
    })
}

fn law_line(program: &Program, contents: &Contents, covered: &CoveredLine) -> Option<LawLine> {
    let line = contents.lines.get(covered.line)?;
    let reason = covered.reason.and_then(|i| contents.lines.get(i));
    Some(LawLine {
        place: line.text.clone(),
        heading: line.heading.clone(),
        standing: match covered.standing {
            Standing::Tested => "rule_and_test",
            Standing::Untested => "rule",
            Standing::Below => "below",
            Standing::Reasoned => "reason",
            Standing::Gap => "none",
        },
        by: covered.by.iter().map(|b| citing(program, *b)).collect(),
        reason: reason.and_then(|l| l.reason.clone()),
    })
}

fn citing(program: &Program, by: Citing) -> String {
    let owner = match by {
        Citing::Provision(id) => Owner::Provision(id),
        Citing::Clause(scope, clause) => Owner::Clause(scope, clause),
        Citing::Role(id) => Owner::Role(id),
        Citing::Define(id) => Owner::Define(id),
        Citing::Table(id) => Owner::Decision(id),
        Citing::Score(id) => Owner::Score(id),
        Citing::Interpretation(id) => {
            let point = &program.interpretations[id];
            return format!("interpretation {}", point.name);
        }
    };
    let (kind, id) = named(program, owner);
    format!("{kind} {id}")
}
