//! `solon diff --systems OLD NEW`: the same rules, other descriptions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{Counts, Format, Options};
use crate::cli::inquiry::streamed::Records;
use crate::cli::inquiry::{self, Inquiry, complain, given};
use crate::cli::{Exit, Run, Stop, files, out};
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
    let question = inquiry::question(inquiry, &files::chosen(&inquiry.packs.packs))?;
    let mut pairs = Pairs::new(&question, o.lang, [old_place, new_place]);
    pairs.read(inquiry)?;
    complain(pairs.sides.iter().flat_map(|s| &s.rejected));
    let (compared, apart) = pairs.finish();
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

/// The descriptions on one side that wait for those on the other.
struct Side<'a> {
    open: BTreeMap<String, Record>,
    rejected: Vec<Record>,
    place: &'a Path,
}

impl Side<'_> {
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
}

/// Descriptions of the same systems on both sides. Both are read some records at a time, and what is
/// compared is let go: registers of one object per line in the same order take little memory.
struct Pairs<'a> {
    question: &'a Question,
    lang: Lang,
    sides: [Side<'a>; 2],
    /// Where what came of a system stands.
    done: BTreeMap<String, usize>,
    changes: Vec<Option<SystemChange>>,
    /// Systems that are described more than once on a side, with the files of either.
    twice: BTreeMap<String, [Vec<String>; 2]>,
}

impl<'a> Pairs<'a> {
    fn new(question: &'a Question, lang: Lang, places: [&'a String; 2]) -> Pairs<'a> {
        Pairs {
            question,
            lang,
            sides: places.map(|place| Side {
                open: BTreeMap::new(),
                rejected: Vec::new(),
                place: Path::new(place),
            }),
            done: BTreeMap::new(),
            changes: Vec::new(),
            twice: BTreeMap::new(),
        }
    }

    /// Reads both sides, and compares what both describe.
    fn read(&mut self, inquiry: &Inquiry) -> Result<(), Stop> {
        let places = self
            .sides
            .each_ref()
            .map(|s| s.place.to_string_lossy().into_owned());
        let nothing = |side: usize| match (side, places.get(side)) {
            (1, Some(place)) => Stop::Usage(format!("`{place}`: {}", given::NOTHING)),
            _ => Stop::Usage(given::NOTHING.to_owned()),
        };
        let own = |place: &String| Inquiry {
            files: vec![place.clone()],
            ..inquiry.clone()
        };
        let own: Vec<Inquiry> = places.iter().map(own).collect();
        let mut records = Vec::new();
        for (side, own) in own.iter().enumerate() {
            records.push(match Records::of(own, self.question, false) {
                Err(Stop::Usage(what)) if what == given::NOTHING => return Err(nothing(side)),
                found => (found?, false),
            });
        }
        loop {
            let (mut ended, mut pairs) = (true, Vec::new());
            for (side, (records, any)) in records.iter_mut().enumerate() {
                let some = records.next(self.question)?;
                ended &= some.is_empty();
                *any |= !some.is_empty();
                for found in some {
                    pairs.extend(self.take(side, found.record));
                }
            }
            self.compare(pairs)?;
            if ended {
                break;
            }
        }
        match records.iter().position(|(_, any)| !any) {
            Some(side) => Err(nothing(side)),
            None => Ok(()),
        }
    }

    /// Takes a record; with the one that describes the same system on the other side, where that was read.
    fn take(&mut self, at: usize, record: Record) -> Option<(String, [Record; 2])> {
        let [old, new] = &mut self.sides;
        let (own, other) = if at == 0 { (old, new) } else { (new, old) };
        if record.rejected().is_some() {
            own.rejected.push(record);
            return None;
        }
        let system = record.system();
        let id = system.id;
        let known = self.done.get(&id).copied();
        if let Some(sources) = self.twice.get_mut(&id) {
            sources.get_mut(at)?.push(system.source);
        } else if known.is_some() || own.open.contains_key(&id) {
            let mut sources = [Vec::new(), Vec::new()];
            if let Some(change) = known.and_then(|k| self.changes.get_mut(k)?.take()) {
                sources = [vec![change.old_source], vec![change.system.source]];
            }
            let before = own.open.remove(&id).map(|r| r.system().source);
            if let Some(list) = sources.get_mut(at) {
                list.extend(before);
                list.push(system.source);
            }
            self.twice.insert(id, sources);
        } else if let Some(found) = other.open.remove(&id) {
            // Known from here on, so that a third one is seen.
            self.done.insert(id.clone(), self.changes.len());
            self.changes.push(None);
            let pair = if at == 0 {
                [record, found]
            } else {
                [found, record]
            };
            return Some((id, pair));
        } else {
            own.open.insert(id, record);
        }
        None
    }

    fn compare(&mut self, pairs: Vec<(String, [Record; 2])>) -> Result<(), Stop> {
        let (question, lang) = (self.question, self.lang);
        let compare = |(id, [old, new]): (String, [Record; 2])| {
            let found = change(question, [&old, &new], lang);
            let sources = [old, new].map(|r| r.system().source);
            found.map(|found| (id, found, sources))
        };
        let found: Vec<_> = pairs.into_par_iter().map(compare).collect();
        for found in found {
            let (id, change, [old, new]) = found?;
            // One of its sides came again among the records that were read with it.
            if let Some(sources) = self.twice.get_mut(&id) {
                let [olds, news] = sources;
                olds.insert(0, old);
                news.insert(0, new);
            } else if let Some(place) = self.done.get(&id).and_then(|at| self.changes.get_mut(*at))
            {
                *place = Some(change);
            }
        }
        Ok(())
    }

    /// Every system that was compared, and what stands apart, in the order of ids.
    fn finish(self) -> (Vec<SystemChange>, Apart) {
        let [old, new] = &self.sides;
        let [old_unread, new_unread] = [old.unread(), new.unread()];
        let all = self.sides.iter().flat_map(|s| &s.rejected);
        let mut apart = Apart {
            rejected: all.filter_map(Record::rejection).collect(),
            ..Apart::default()
        };
        let kept = |id: &str, why: Obstacle, sources: Vec<String>| NotCompared {
            id: id.to_owned(),
            why,
            sources,
        };
        for (id, record) in &old.open {
            match new_unread.contains(&old.below(record)) {
                true => apart.not_compared.push(kept(
                    id,
                    Obstacle::Unread,
                    vec![record.system().source],
                )),
                false => apart.gone.push(record.system()),
            }
        }
        for (id, record) in &new.open {
            match old_unread.contains(&new.below(record)) {
                true => apart.not_compared.push(kept(
                    id,
                    Obstacle::Unread,
                    vec![record.system().source],
                )),
                false => apart.added.push(record.system()),
            }
        }
        for (id, sources) in &self.twice {
            let sources = sources.concat();
            apart.not_compared.push(kept(id, Obstacle::Twice, sources));
        }
        let mut changes: Vec<SystemChange> = self.changes.into_iter().flatten().collect();
        changes.sort_by(|a, b| natural(&a.system.id, &b.system.id));
        apart.not_compared.sort_by(|a, b| natural(&a.id, &b.id));
        apart.gone.sort_by(|a, b| natural(&a.id, &b.id));
        apart.added.sort_by(|a, b| natural(&a.id, &b.id));
        (changes, apart)
    }
}

fn change(question: &Question, sides: [&Record; 2], lang: Lang) -> Result<SystemChange, Stop> {
    let [old, new] = sides.map(|record| question.answer(record));
    let (old, new) = (old?, new?);
    let (before, after) = (old.results(false), new.results(false));
    let sides = [(old.system(), &*before), (new.system(), &*after)];
    Ok(compare(sides, lang))
}
