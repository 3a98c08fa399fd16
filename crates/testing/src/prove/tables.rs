//! What is wrong with decision tables, as findings.

use std::sync::Arc;

use super::example;
use solon_check::check::Sites;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_law::program::{Assessment, DecisionId, Hit, Program};
use solon_proof::analyse::{ProofError, TableFlaw, table_flaws};

/// Gaps and rows that hold in one case, of every table; with `idle` also rows that never count. A
/// program with such a finding must not be used: where there is no row a table gives nothing, which
/// would be mild. Neither must one whose tables could not be proved, which is told as a finding too.
#[must_use]
pub fn tables(program: &Arc<Program>, sites: &Sites, idle: bool) -> Vec<Diagnostic> {
    let first = program.decisions.ids().next();
    match table_flaws(program, idle) {
        Ok(flaws) => flaws.iter().map(|f| finding(program, sites, f)).collect(),
        // What cannot be consulted has an error of its own.
        Err(ProofError::Consult(_)) => Vec::new(),
        Err(e) => vec![Diagnostic::new(
            Code::TableGap,
            first.map(|id| sites.table(id)).unwrap_or_default(),
            format!("the tables could not be proved: {e}"),
        )],
    }
}

fn finding(program: &Program, sites: &Sites, flaw: &TableFlaw) -> Diagnostic {
    match flaw {
        TableFlaw::Gap(id, shown) => Diagnostic::new(
            Code::TableGap,
            sites.table(*id),
            format!(
                "the table `{}` has no row for some case",
                name(program, *id)
            ),
        )
        .at(format!("no row holds for: {}", example(program, shown)))
        .help(
            "add a row for it, or `otherwise -> …`; or say by `only when` where the table applies",
        ),
        TableFlaw::Overlap(id, first, second, shown) => {
            let (a, b) = (row(program, *id, *first), row(program, *id, *second));
            let found = Diagnostic::new(
                Code::TableOverlap,
                sites.row(*id, *second).unwrap_or_default(),
                format!("the rows `{}` and `{}` hold in one case", a.0, b.0),
            )
            .at(format!("gives `{}`; both hold for: {}", b.1, example(program, shown)))
            .help("part the two rows; or write `first` or `collect highest` behind what the table gives");
            match sites.row(*id, *first) {
                Some(other) => found.also(other, format!("gives `{}`", a.1)),
                None => found,
            }
        }
        TableFlaw::Idle(id, at) => {
            let why = match program.decisions[id].hit {
                Hit::First => "there is no case for it that earlier rows leave",
                Hit::Unique | Hit::Highest => "there is no case in which it holds",
            };
            Diagnostic::new(
                Code::IdleRow,
                sites.row(*id, *at).unwrap_or_default(),
                format!("the row `{}` never counts", row(program, *id, *at).0),
            )
            .at(why)
            .help("leave the row out, put it further up, or correct its cells")
        }
    }
}

fn name(program: &Program, id: DecisionId) -> &str {
    &program.decisions[id].name
}

/// The name of a row, and what it gives.
fn row(program: &Program, id: DecisionId, at: usize) -> (String, String) {
    let table = &program.decisions[id];
    let results = program.results(Assessment::Table(id));
    let gives = table.rows.get(at).and_then(|r| results.get(r.value));
    (table.row_name(at), gives.map_or("", |n| *n).to_owned())
}
