//! The table of a register: a row for each system. A script sorts and filters it; without one it is a table.

use super::Register;
use crate::report::html::{Block, Inline, Line, Table, Tools};
use solon_messages::{overview, page, register};

/// The cells of a system, and whether anything stands in a column.
type Column<'a> = (String, &'a dyn Fn(&super::OfSystem) -> Line);

/// The table with its tools.
pub(super) fn blocks(r: &Register, on: &str) -> Vec<Block> {
    let lang = r.lang;
    let plain = |text: &str| Line::said(text);
    let columns: [Column<'_>; 9] = [
        (overview::HeadSystem.say(lang).to_owned(), &|s| {
            Line::from(Inline::Link {
                to: s.anchor.clone(),
                text: s.name.clone(),
            })
        }),
        (register::HeadOwner.say(lang).to_owned(), &|s| {
            let owner = s.owner.iter();
            Line(owner.map(|o| Inline::Own(o.clone())).collect())
        }),
        (overview::HeadLevel.say(lang).to_owned(), &|s| {
            plain(&s.row.level)
        }),
        (overview::HeadOn { day: on }.say(lang), &|s| {
            plain(&s.row.today)
        }),
        (overview::HeadFrom.say(lang).to_owned(), &|s| {
            plain(&s.row.from)
        }),
        (page::Next.say(lang).to_owned(), &|s| {
            plain(s.next.as_ref().map_or("", |(day, _)| day))
        }),
        (overview::HeadOpen.say(lang).to_owned(), &|s| {
            plain(&s.row.open)
        }),
        (overview::HeadLookAgain.say(lang).to_owned(), &doubts),
        (overview::HeadBecause.say(lang).to_owned(), &|s| {
            plain(&s.row.because)
        }),
    ];
    let mut table = Table {
        caption: register::Systems.say(lang).to_owned(),
        class: "systems",
        ranks: r.systems.iter().map(|s| s.rank).collect(),
        rows: vec![Vec::new(); r.systems.len()],
        ..Table::default()
    };
    for (i, (title, of)) in columns.into_iter().enumerate() {
        let cells: Vec<Line> = r.systems.iter().map(of).collect();
        if cells.iter().all(|cell| cell.0.is_empty()) {
            continue;
        }
        if i == 2 {
            table.level = Some(table.head.len());
        }
        table.head.push(title);
        for (row, cell) in table.rows.iter_mut().zip(cells) {
            row.push(cell);
        }
    }
    vec![
        Block::Small(Line::said(register::TableWhat.say(lang))),
        Block::Tools(tools(r)),
        Block::Table(table),
    ]
}

fn doubts(s: &super::OfSystem) -> Line {
    match s.row.doubts.is_empty() {
        true => Line::default(),
        false => Line::said(&format!("! {}", s.row.doubts)),
    }
}

fn tools(r: &Register) -> Tools {
    let lang = r.lang;
    let mut levels: Vec<(usize, String)> = Vec::new();
    for s in &r.systems {
        if !levels.iter().any(|(_, l)| *l == s.row.level) {
            levels.push((s.rank, s.row.level.clone()));
        }
    }
    levels.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
    Tools {
        filter: register::Filter.say(lang).to_owned(),
        level: (
            overview::HeadLevel.say(lang).to_owned(),
            levels.into_iter().map(|(_, level)| level).collect(),
        ),
        all: register::AllLevels.say(lang).to_owned(),
        count: register::Shown { all: "1", n: "0" }.say(lang),
    }
}
