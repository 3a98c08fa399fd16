//! What several regimes have in common in the document, each thing once: the matrix of where they
//! stand, the duties of all of them by their days, and their open questions.

use std::fmt::Write as _;

use super::super::owed::{dated, named};
use super::super::text::{due_words, held_words};
use super::super::{Classified, RegimeView, matrix_words};
use super::{Page, cell, lines, table};
use crate::report::phrases::places;
use crate::report::wire::DutyReport;
use solon_messages::{document, matrix};

/// Within a cell of a table: what follows stands on a line of its own.
const LINE: &str = "\u{2028}";

/// How each regime stands.
pub(super) fn matrix(out: &mut String, view: &Classified<'_>) {
    let (head, rows) = matrix_words::cells(view);
    let line = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|c| lines(c)).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    out.push('\n');
    out.push_str(&line(&head));
    out.push_str(&"| --- ".repeat(head.len()));
    out.push_str("|\n");
    for row in &rows {
        out.push_str(&line(row));
    }
    for line in matrix_words::beside(view) {
        let _ = writeln!(out, "\n{}", cell(&line));
    }
    maps(out, view);
}

/// What the mark behind a level means, and the reason of each map that carries it.
pub(super) fn maps(out: &mut String, view: &Classified<'_>) {
    for (i, line) in matrix_words::foot(view).iter().enumerate() {
        let apart = if i < 2 { "\n" } else { "" };
        let item = if i == 0 { "" } else { "- " };
        let _ = writeln!(out, "{apart}{item}{}", cell(line));
    }
}

/// What is told at the end, for all regimes.
pub(super) fn end(out: &mut String, view: &Classified<'_>) {
    calendar(out, view);
    questions(out, view);
}

fn calendar(out: &mut String, view: &Classified<'_>) {
    let duties = dated(view);
    if duties.is_empty() {
        return;
    }
    let lang = view.show.lang;
    let _ = writeln!(out, "\n## {}\n", cell(matrix::Calendar.say(lang)));
    let head = [
        document::Duty.say(lang),
        matrix::HeadRole.say(lang),
        document::Must.say(lang),
        document::Applies.say(lang),
        document::Due.say(lang),
        document::Source.say(lang),
    ];
    let row = |(one, duty): (&RegimeView<'_>, &DutyReport)| {
        let mut must = duty.must.clone();
        for note in &duty.notes {
            must.push_str(&document::NoteOfDuty { line: LINE, note }.say(lang));
        }
        let mut unseen = String::new();
        let page = Page::new(&mut unseen, one, view);
        let state = (duty.outcome, duty.in_effect);
        [
            format!("{} {}", named(one, duty), duty.title),
            held_words(&one.roles, duty, lang),
            must,
            page.standing(state, &duty.applies, &duty.missing, &duty.stays),
            due_words(duty, lang).unwrap_or_default(),
            places(&duty.cites, lang),
        ]
    };
    let rows: Vec<[String; 6]> = duties.into_iter().map(row).collect();
    table(out, &head.map(str::to_owned), &rows);
}

fn questions(out: &mut String, view: &Classified<'_>) {
    let (all, lang) = (&view.report.questions, view.show.lang);
    if all.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n## {}\n", cell(matrix::Unknown.say(lang)));
    let head = [
        matrix::HeadQuestion.say(lang),
        document::Title.say(lang),
        matrix::HeadAskedBy.say(lang),
    ];
    let rows: Vec<[String; 3]> = all
        .iter()
        .map(|q| {
            let asked = matrix_words::asked_by(view, q).join(LINE);
            [q.fact.clone(), q.ask.clone(), asked]
        })
        .collect();
    table(out, &head.map(str::to_owned), &rows);
}
