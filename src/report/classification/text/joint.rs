//! What several regimes have in common in the text report, each thing once: the matrix of where they
//! stand, the duties of all of them by their days, and their open questions. The open questions of a
//! single regime stand here too.

use super::Writer;
use crate::report::classification::owed::{dated, named};
use crate::report::classification::{Classified, RegimeView};
use crate::report::classification::{matrix_words, owed};
use crate::report::groups;
use crate::report::layout::{WIDTH, heading, table, wrap};
use crate::report::phrases::Speaks;
use crate::report::wire::{DutyReport, JointQuestion, Open, Status, Truth};
use crate::words::marks;
use solon_messages::{matrix, report, text};

/// How many open questions are shown.
const SHOWN: usize = 8;

/// The first screen: the level over all, and how each regime stands.
pub(super) fn matrix(out: &mut String, view: &Classified<'_>) {
    let (head, rows) = matrix_words::cells(view);
    out.push('\n');
    wrap(out, &matrix_words::overall(view), 0, 2);
    out.push('\n');
    out.push_str(&table(&head, &rows, WIDTH, false));
    out.push('\n');
    for line in matrix_words::beside(view) {
        wrap(out, &line, 0, 2);
    }
    for (i, line) in matrix_words::foot(view).iter().enumerate() {
        wrap(
            out,
            line,
            if i == 0 { 0 } else { 2 },
            if i == 0 { 2 } else { 4 },
        );
    }
    out.push('\n');
}

/// What is told at the end, for all regimes.
pub(super) fn end(out: &mut String, view: &Classified<'_>) {
    calendar(out, view);
    questions(out, view);
    only_duties(out, view);
}

/// The last lines: regimes that the answers keep out of reach, and further ones that they reach.
pub(super) fn beyond(out: &mut String, view: &Classified<'_>) {
    for line in matrix_words::beyond(view) {
        if !out.ends_with("\n\n") {
            out.push('\n');
        }
        wrap(out, &line, 0, 2);
    }
}

fn calendar(out: &mut String, view: &Classified<'_>) {
    let duties = dated(view);
    if duties.is_empty() {
        return;
    }
    let lang = view.show.lang;
    heading(out, matrix::Calendar.say(lang));
    let when = |(one, duty): &(&RegimeView<'_>, &DutyReport)| {
        let mut unseen = String::new();
        Writer::new(&mut unseen, one, view).when(duty)
    };
    for (title, list) in groups(duties, when) {
        wrap(out, &title, 2, 4);
        // Whoever only may hold the role is told which duties there would be.
        let hardly = list
            .iter()
            .all(|(_, d)| d.outcome != Status::Fires && d.held.values().all(|v| *v != Truth::True));
        if hardly && !view.show.full {
            let ids = list.iter().map(|(one, d)| named(one, d));
            let ids: Vec<String> = ids.collect();
            wrap(out, &ids.join(marks::list(lang)), 4, 6);
            continue;
        }
        for (one, duty) in list {
            let now = duty.outcome == Status::Fires && duty.in_effect == Some(true);
            Writer::new(out, one, view).dated(duty, view.show.full || now);
        }
    }
}

fn questions(out: &mut String, view: &Classified<'_>) {
    let (all, lang) = (&view.report.questions, view.show.lang);
    if all.is_empty() {
        return;
    }
    heading(out, matrix::Unknown.say(lang));
    let shown = first(all, |q: &JointQuestion| q.applies);
    for question in &shown {
        let text = format!("{}{}{}", question.fact, marks::colon(lang), question.ask);
        wrap(out, &text, 2, 6);
        for line in matrix_words::asked_by(view, question) {
            wrap(out, &line, 6, 8);
        }
    }
    let more = all.len() - shown.len();
    if more > 0 {
        wrap(out, &text::MoreQuestions { more }.say(lang), 2, 4);
    }
}

/// Questions on which no level and no scope hangs, but whether a duty is owed, or by when.
fn only_duties(out: &mut String, view: &Classified<'_>) {
    if let Some(line) = owed::only_duties(view) {
        out.push('\n');
        wrap(out, &line, 0, 2);
    }
}

/// The first few that can be asked now; where none can, the first few.
fn first<T>(all: &[T], now: impl Fn(&T) -> bool) -> Vec<&T> {
    let any = all.iter().any(&now);
    let told = all.iter().filter(|q| !any || now(q));
    told.take(SHOWN).collect()
}

impl Writer<'_> {
    /// The open questions of a single regime.
    pub(super) fn unknown(&mut self) {
        let (r, lang) = (self.regime, self.lang);
        if r.open.is_empty() {
            return;
        }
        heading(self.out, report::Unknown.say(lang));
        let shown = first(&r.open, |o: &Open| o.applies);
        for o in &shown {
            let text = format!("{}{}{}", o.fact, self.colon(), o.ask);
            self.line(&text, 2, 6);
            let could = matrix_words::decides(Some(self.view), &o.could, o.scope, lang);
            self.line(&could.join(self.semi()), 6, 8);
        }
        let more = r.open.len() - shown.len();
        if more > 0 {
            self.line(&text::MoreQuestions { more }.say(lang), 2, 4);
        }
    }
}
