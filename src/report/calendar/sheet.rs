//! A calendar as rows of a table: one for each entry.

use super::{Calendar, Entry};
use crate::report::phrases::places;
use crate::report::sheet::{Cell, Column, Sheet};
use crate::words::marks;
use solon_messages::{Lang, sheet};

/// The calendar as a table; what is said of a pack has no systems.
#[must_use]
pub fn table(calendar: &Calendar, lang: Lang) -> Sheet {
    let column = |key, title| Column { key, title };
    let columns = vec![
        column("on", sheet::On.say(lang)),
        column("earliest", sheet::Earliest.say(lang)),
        column("latest", sheet::Latest.say(lang)),
        column("overdue", sheet::Overdue.say(lang)),
        column("perhaps", sheet::NotSure.say(lang)),
        column("kind", sheet::Kind.say(lang)),
        column("regime", sheet::Regime.say(lang)),
        column("id", sheet::Id.say(lang)),
        column("title", sheet::Title.say(lang)),
        column("what", sheet::What.say(lang)),
        column("systems", sheet::Systems.say(lang)),
        column("counted_from", sheet::CountedFrom.say(lang)),
        column("hangs_on", sheet::HangsOn.say(lang)),
        column("by", sheet::By.say(lang)),
        column("provision", sheet::Provision.say(lang)),
        column("notes", sheet::Notes.say(lang)),
    ];
    Sheet {
        name: sheet::Calendar.say(lang).to_owned(),
        columns,
        rows: calendar.calendar.iter().map(|e| row(e, lang)).collect(),
    }
}

fn row(e: &Entry, lang: Lang) -> Vec<Cell> {
    let (list, semi) = (marks::list(lang), marks::semi(lang));
    let yes = sheet::Yes.say(lang);
    vec![
        Cell::day(e.on.as_ref()),
        Cell::day(e.earliest.as_ref()),
        Cell::day(e.latest.as_ref()),
        Cell::flag(e.overdue, yes),
        Cell::flag(e.perhaps, yes),
        Cell::text(e.kind.word()),
        Cell::text(e.regime.as_str()),
        Cell::text(e.id.as_str()),
        Cell::text(e.title.as_str()),
        Cell::text(e.what.as_str()),
        Cell::text(e.systems.join(list)),
        Cell::text(e.due_words.join(semi)),
        Cell::text(e.open.join(list)),
        Cell::text(e.by.join(list)),
        Cell::text(places(&e.cites, lang)),
        Cell::text(e.notes.join(semi)),
    ]
}
