//! Systems of small programs as the reports tell them.

use std::sync::Arc;

use solon::Lang;
use solon::analyse::evaluate;
use solon::eval::{Case, Query};
use solon::facts::State;
use solon::program::{LawView, Program};
use solon::report::classification::Classified;
use solon::report::{self, Report, Show};

use crate::small::facts;

mod clears;
mod fines;
mod first;
mod for_now;
mod permissions;
mod ratios;
mod reviews;
mod settled;
mod stays;
mod two_scopes;

/// One system in each form.
pub struct Reported {
    pub report: Report,
    pub text: String,
    pub markdown: String,
}

pub fn reported(program: &Arc<Program>, given: &[(&str, State)], on: &str, lang: Lang) -> Reported {
    let law = program.consult(&LawView::default()).unwrap();
    let query = Query {
        on: on.parse().unwrap(),
        readings: Vec::new(),
    };
    let facts = facts(program, given);
    let outcome = evaluate(&Case::new(&law, &facts).unwrap(), &query);
    let results = [report::RegimeResult {
        program,
        law: &law,
        facts: &facts,
        outcome: &outcome,
        notes: &[],
        system: "s",
        followed: &[],
        nearest: None,
        pending: &[],
        closing: &[],
    }];
    let show = Show {
        lang,
        ..Show::default()
    };
    let system = report::System {
        id: "s".to_owned(),
        name: String::new(),
        source: "s.yaml".to_owned(),
        record: 1,
        own: Default::default(),
    };
    let report = report::report(system, &results, show);
    let classified = Classified::new(&report, &results, show);
    Reported {
        text: report::classification::text::whole(&classified),
        markdown: report::classification::markdown::text(&classified),
        report,
    }
}
