//! The text of tables, scores and calendars, line by line, to see where it differs. Nobody reads it as
//! it stands here.

use super::Show;
use super::terms::Used;
use crate::program::{Assessment, Band, Calendar, Citation, Decision, Law, Program, Score, Step};
use crate::words;
use solon_messages::Lang;

/// The text of a table with all terms that it uses.
pub(in crate::report) fn table_text(
    program: &Program,
    law: &Law,
    table: &Decision,
    lang: Lang,
) -> String {
    let mut text = Lines::new(program, law, &table.cites, lang);
    text.add(format!("{:?} {}", table.hit, table.matrix));
    text.when(table.only_when.as_ref());
    let columns = table.columns.iter().map(|c| program.column_name(*c));
    let columns: Vec<&str> = columns.collect();
    text.add(columns.join(" | "));
    let results = program
        .decision(&table.name)
        .map(|id| program.results(Assessment::Table(id)))
        .unwrap_or_default();
    for row in &table.rows {
        let cells: Vec<&str> = row.cells.iter().map(|c| c.text.as_str()).collect();
        let gives = results.get(row.value).copied().unwrap_or_default();
        let label = row.label.as_deref().unwrap_or_default();
        text.add(format!("{label} : {} -> {gives}", cells.join(" | ")));
        text.places(&row.cites);
        for cell in row.cells.iter().filter_map(|c| c.cond.as_ref()) {
            text.used.cond(cell);
        }
    }
    text.finish()
}

/// The text of a score with all terms that it uses.
pub(in crate::report) fn score_text(
    program: &Program,
    law: &Law,
    score: &Score,
    lang: Lang,
) -> String {
    let mut text = Lines::new(program, law, &score.cites, lang);
    text.when(score.only_when.as_ref());
    text.add(format!(
        "{:?}",
        score.takes.map(|of| &program.scores[of].name)
    ));
    for item in &score.items {
        text.add(format!(
            "{} {}",
            program.column_name(item.column),
            item.each
        ));
        text.when(item.when.as_ref());
        for case in &item.points {
            text.add(format!("{} {}", case.text, case.number));
            text.used.cond(&case.cond);
        }
        text.places(&item.cites);
    }
    for step in &score.steps {
        match step {
            Step::Adjust { by, when, cites } => {
                text.add(format!("{by:?}"));
                text.when(when.as_ref());
                text.places(cites);
            }
            Step::Rounded(how, to) => text.add(format!("{how:?} {to}")),
        }
    }
    text.add(format!("{:?} {:?}", score.maximum, score.share));
    for Band { level, low, high } in &score.bands {
        text.add(format!("{level} {low:?} {high:?}"));
    }
    for floor in &score.floors {
        text.add(floor.level.to_string());
        text.when(Some(&floor.when));
        text.places(&floor.cites);
    }
    text.finish()
}

/// The text of a calendar.
pub(in crate::report) fn calendar_text(
    program: &Program,
    law: &Law,
    calendar: &Calendar,
    lang: Lang,
) -> String {
    let mut text = Lines::new(program, law, &calendar.cites, lang);
    let Calendar {
        week,
        working,
        off,
        known,
        ..
    } = calendar;
    text.add(format!("{week:?} {working:?} {off:?} {known:?}"));
    text.finish()
}

/// A text in the making.
struct Lines<'a> {
    show: Show<'a>,
    used: Used<'a>,
}

impl<'a> Lines<'a> {
    fn new(program: &'a Program, law: &'a Law, cites: &'a [Citation], lang: Lang) -> Self {
        let mut text = Lines {
            show: Show::new(program, law, lang, cites),
            used: Used::none(program, law),
        };
        text.places(cites);
        text
    }

    fn add(&mut self, line: impl Into<String>) {
        self.show.line(&line.into(), 2, 4);
    }

    fn places(&mut self, cites: &[Citation]) {
        let places = self.show.places(cites, true);
        self.add(places);
    }

    fn when(&mut self, cond: Option<&crate::program::Cond>) {
        if let Some(cond) = cond {
            self.add(words::written(self.used.program, cond));
            self.used.cond(cond);
        }
    }

    fn finish(mut self) -> String {
        self.show.used(&self.used);
        self.show.out
    }
}
