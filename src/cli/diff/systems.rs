//! `solon diff --systems OLD NEW`: the same rules, other descriptions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::{Counts, Format, Options};
use crate::cli::inquiry::{self, Inquiry, complain, given, prepare};
use crate::cli::{Exit, Run, Stop, out};
use solon::report;
use solon::report::redescribed::{
    Apart, Asking, NotCompared, Obstacle, Redescribed, SystemChange, compare, markdown, text,
};
use solon::report::snapshot::natural;
use solon::{Lang, Question, Record};

/// Compares two descriptions, or registers of them, under the rules of an inquiry.
pub(super) fn run(o: &Options, inquiry: &Inquiry) -> Run {
    let [old_place, new_place] = o.systems.as_slice() else {
        return Err(Stop::Usage(format!(
            "nothing to compare: with the same rules on both sides `--systems OLD NEW` takes two \
             descriptions of a system, or two folders of descriptions; {} given. To compare rules, \
             give {}",
            match o.systems.len() {
                1 => "one path is".to_owned(),
                n => format!("{n} paths are"),
            },
            super::OTHER_RULES,
        )));
    };
    if o.format == Format::Sarif {
        return Err(Stop::Usage(
            "`--format sarif` tells what a change of rules does; what a changed description means is \
             told as text, json or markdown"
                .to_owned(),
        ));
    }
    let side = |place: &String| Inquiry {
        files: vec![place.clone()],
        ..inquiry.clone()
    };
    let before = prepare(&side(old_place))?;
    let question = before.question;
    let after = inquiry::records(&side(new_place), &question)?;
    if after.is_empty() {
        return Err(Stop::Usage(format!("`{new_place}`: {}", given::NOTHING)));
    }
    let sides = [
        Side::new(old_place, &before.records),
        Side::new(new_place, &after),
    ];
    complain(before.records.iter().chain(&after));
    let (compared, apart) = compared(&question, &sides, o.lang)?;
    let regimes = question.regimes()?;
    let first = regimes.first();
    let law = first.and_then(|r| r.law.view.law);
    let asking = Asking {
        places: [old_place, new_place],
        on: first.map(|r| r.query.on.to_string()).unwrap_or_default(),
        law: law.map(|d| d.to_string()),
        programs: regimes.iter().map(|r| &**r.pack.program()).collect(),
        lang: o.lang,
    };
    let told = Redescribed::new(&asking, compared, apart);
    out(&match o.format {
        Format::Json => format!("{}\n", report::to_json(&told)),
        Format::Markdown => markdown(&told, o.lang),
        Format::Text | Format::Sarif => text(&told, o.lang),
    })?;
    Ok(exit(o, &told))
}

fn exit(o: &Options, told: &Redescribed) -> Exit {
    let exit = match told.is_whole() {
        true => Exit::Done,
        false => Exit::Input,
    };
    let differs = match o.exit_code {
        None => false,
        Some(Counts::Outcome) => told.outcome_differs(),
        Some(Counts::Text) => told.differs(),
    };
    match differs {
        true => exit.worse(Exit::Differs),
        false => exit,
    }
}

/// The descriptions on one side.
struct Side<'a> {
    /// By the ids of their systems.
    by_id: BTreeMap<String, Vec<&'a Record>>,
    rejected: Vec<&'a Record>,
    place: &'a Path,
}

impl<'a> Side<'a> {
    fn new(place: &'a str, records: &'a [Record]) -> Side<'a> {
        let mut by_id: BTreeMap<String, Vec<&Record>> = BTreeMap::new();
        let (rejected, read): (Vec<_>, Vec<_>) =
            records.iter().partition(|r| r.rejected().is_some());
        for record in read {
            by_id.entry(record.system().id).or_default().push(record);
        }
        Side {
            by_id,
            rejected,
            place: Path::new(place),
        }
    }

    /// The file of a record by its path below what was given; empty where a file was.
    fn below(&self, record: &Record) -> PathBuf {
        let source = record.first().map_or("", |r| r.source.name.as_str());
        let path = Path::new(source);
        path.strip_prefix(self.place).unwrap_or(path).to_owned()
    }

    /// The files of which a record could not be read.
    fn unread(&self) -> BTreeSet<PathBuf> {
        self.rejected.iter().map(|r| self.below(r)).collect()
    }

    /// The systems with an id.
    fn with(&self, id: &str) -> &[&'a Record] {
        self.by_id.get(id).map_or(&[], Vec::as_slice)
    }
}

/// Every system of both sides compared, and what stands apart, in the order of ids.
fn compared(
    question: &Question,
    sides: &[Side<'_>; 2],
    lang: Lang,
) -> Result<(Vec<SystemChange>, Apart), Stop> {
    let [old, new] = sides;
    let [old_unread, new_unread] = sides.each_ref().map(Side::unread);
    let ids: BTreeSet<&str> = sides
        .iter()
        .flat_map(|s| s.by_id.keys().map(String::as_str))
        .collect();
    let mut ids: Vec<&str> = ids.into_iter().collect();
    ids.sort_by(|a, b| natural(a, b));
    let mut apart = Apart {
        rejected: rejected(sides),
        ..Apart::default()
    };
    let mut changes = Vec::new();
    for id in ids {
        match (old.with(id), new.with(id)) {
            ([a], [b]) => changes.push(change(question, [*a, *b], lang)?),
            ([one], []) if new_unread.contains(&old.below(one)) => {
                apart
                    .not_compared
                    .push(not_compared(id, Obstacle::Unread, &[*one]));
            }
            ([], [one]) if old_unread.contains(&new.below(one)) => {
                apart
                    .not_compared
                    .push(not_compared(id, Obstacle::Unread, &[*one]));
            }
            ([one], []) => apart.gone.push(one.system()),
            ([], [one]) => apart.added.push(one.system()),
            (a, b) => {
                let all = [a, b].concat();
                apart
                    .not_compared
                    .push(not_compared(id, Obstacle::Twice, &all));
            }
        }
    }
    Ok((changes, apart))
}

fn rejected(sides: &[Side<'_>; 2]) -> Vec<report::RejectedRecord> {
    let all = sides.iter().flat_map(|s| &s.rejected);
    all.filter_map(|r| r.rejection()).collect()
}

fn change(question: &Question, sides: [&Record; 2], lang: Lang) -> Result<SystemChange, Stop> {
    let [old, new] = sides.map(|record| question.answer(record));
    let (old, new) = (old?, new?);
    let (before, after) = (old.results(false), new.results(false));
    let sides = [(old.system(), &*before), (new.system(), &*after)];
    Ok(compare(sides, lang))
}

fn not_compared(id: &str, why: Obstacle, records: &[&Record]) -> NotCompared {
    NotCompared {
        id: id.to_owned(),
        why,
        sources: records.iter().map(|r| r.system().source).collect(),
    }
}
