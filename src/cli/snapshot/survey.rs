//! Asks the recorded question again and lays the answers beside the snapshots.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use super::folder::{Folder, file_name};
use crate::cli::inquiry::{self, Inquiry, Prepared, given, prepare_any};
use crate::cli::spreadsheet::TableOptions;
use crate::cli::{PackOptions, Stop};
use solon::report::difference::Side;
use solon::report::snapshot::{
    Asked, Check, Checked, Counts, Prints, Question, Snapshot, Status, compare, fingerprints,
    natural, verdict_line,
};
use solon::report::{Note, RejectedRecord, Show, report};
use solon::{Answer, Error, Judgement, Lang, Line, Once, Record, Regime};

/// One system, as recorded and as it is.
pub(super) struct Seen {
    pub(super) checked: Checked,
    pub(super) was: Option<Snapshot>,
    pub(super) now: Option<Snapshot>,
}

impl Seen {
    /// A snapshot without a system.
    pub(super) fn alone(checked: Checked, was: Option<Snapshot>) -> Seen {
        let now = None;
        Seen { checked, was, now }
    }
}

/// The register beside its snapshots.
pub(super) struct Survey {
    /// In the order of ids.
    pub(super) seen: Vec<Seen>,
    pub(super) rejected: Vec<RejectedRecord>,
    packs: Vec<Asked>,
    /// Systems that are counted alone.
    more: Counts,
}

impl Survey {
    /// What was found of a file.
    pub(super) fn of(
        mut seen: Vec<Seen>,
        rejected: Vec<RejectedRecord>,
        packs: Vec<Asked>,
        more: Counts,
    ) -> Survey {
        seen.sort_by(|a, b| natural(&a.checked.system, &b.checked.system));
        Survey {
            seen,
            rejected,
            packs,
            more,
        }
    }

    /// As others read it.
    pub(super) fn check(&self, question: &Question) -> Check {
        Check::new(
            question,
            self.packs.clone(),
            self.seen.iter().map(|s| s.checked.clone()).collect(),
            self.rejected.clone(),
        )
        .with_more(&self.more)
    }
}

/// Asks a question about the systems that were recorded, or about others. What is wrong with a
/// record is printed when `loud`.
pub(super) fn survey(
    folder: &Folder,
    question: &Question,
    systems: &[String],
    loud: bool,
) -> Result<Survey, Stop> {
    let inquiry = inquiry(folder, question, systems)?;
    let prepared = prepare_any(&inquiry)?;
    if prepared.records.is_empty() && !systems.is_empty() {
        return Err(Stop::Usage(given::NOTHING.to_owned()));
    }
    let regimes = prepared.question.regimes()?;
    let prints = prints(&regimes);
    let packs = asked(&regimes)?;
    let register = register(folder, &prepared, &prints, inquiry.lang, loud)?;
    let print = |pack: &str| {
        let at = packs.iter().position(|p| p.pack == pack)?;
        prints.get(at)
    };
    let mut seen = Vec::new();
    let mut recorded = folder.snapshots()?;
    for systems in register.systems.into_values() {
        seen.push(one(folder, &mut recorded, systems, &print));
    }
    for (file, snapshot) in recorded {
        seen.push(alone(folder, &file, snapshot, &register.unread));
    }
    seen.sort_by(|a, b| natural(&a.checked.system, &b.checked.system));
    Ok(Survey {
        seen,
        rejected: register.rejected,
        packs,
        more: Counts::default(),
    })
}

/// The fingerprints of the rules of each regime.
pub(super) fn prints(regimes: &[Arc<Regime>]) -> Vec<Prints> {
    let each = regimes.iter().map(|r| {
        fingerprints(Side {
            program: r.pack.program(),
            law: &r.law,
            name: "",
            followed: &[],
        })
    });
    each.collect()
}

/// The question in the words of every other command.
pub(super) fn inquiry(
    folder: &Folder,
    question: &Question,
    systems: &[String],
) -> Result<Inquiry, Stop> {
    let mut files = systems.to_vec();
    if files.is_empty() {
        for recorded in &question.systems {
            // Its snapshots have no system any more, and say so one by one.
            let path = folder.opened_as(recorded)?;
            if Path::new(&path).exists() {
                files.push(path);
            } else {
                crate::cli::note(&format!(
                    "warning: `{path}`, from which systems were recorded, is gone; if it moved, \
                     `solon snapshot record` with its new place and `--overwrite` asks there\n"
                ));
            }
        }
    }
    if files.iter().any(|f| f == "-") {
        return Err(Stop::Usage(
            "snapshots are taken of files, so that they can be taken again; `-` is none".to_owned(),
        ));
    }
    let mut packs = Vec::new();
    for pack in &question.packs {
        packs.push(if Folder::is_path(pack) {
            folder.opened_as(pack)?
        } else {
            pack.clone()
        });
    }
    let day = |text: &str| crate::cli::day(text).map(Some).map_err(Stop::Usage);
    Ok(Inquiry {
        files,
        packs: PackOptions { packs },
        on: day(&question.on)?,
        law: day(&question.law)?,
        with: question.with.clone(),
        readings: question.readings.clone(),
        follow: question.follow.clone(),
        lang: question.lang.parse().map_err(Error::from)?,
        no_assumptions: question.no_assumptions,
        only: Vec::new(),
        tables: tables(folder, question)?,
    })
}

/// How tables are read, as it was recorded.
fn tables(folder: &Folder, question: &Question) -> Result<TableOptions, Stop> {
    let said = |text: &String| Some(text.clone()).filter(|t| !t.is_empty());
    let map = said(&question.map).map(|map| folder.opened_as(&map));
    Ok(TableOptions {
        map: map.transpose()?.map(Into::into),
        sheet: said(&question.sheet),
        encoding: said(&question.encoding),
    })
}

/// The packs; each once, since a snapshot tells them apart by id.
pub(super) fn asked(regimes: &[Arc<Regime>]) -> Result<Vec<Asked>, Stop> {
    let mut out: Vec<Asked> = Vec::new();
    for regime in regimes {
        let Some(pack) = regime.pack.program().pack() else {
            continue;
        };
        if out.iter().any(|a| a.pack == pack.id) {
            return Err(Stop::Usage(format!(
                "two packs are `{}`; a snapshot holds a pack once (`solon diff` compares two states \
                 of one)",
                pack.id
            )));
        }
        out.push(Asked {
            pack: pack.id.clone(),
            version: pack.version.clone(),
            digest: pack.digest.clone(),
        });
    }
    Ok(out)
}

/// A system of the register.
pub(super) struct Taken {
    pub(super) snapshot: Snapshot,
    name: String,
    pub(super) source: String,
    warnings: Vec<Note>,
}

impl Taken {
    /// The same as a line of a file keeps it.
    pub(super) fn brief(self) -> Taken {
        let snapshot = self.snapshot.brief();
        Taken { snapshot, ..self }
    }

    /// What is said of it, beside what is recorded.
    pub(super) fn seen(self, mut checked: Checked, was: Option<Snapshot>) -> Seen {
        checked.name = self.name;
        checked.source = Some(self.source);
        checked.warnings = self.warnings;
        Seen {
            checked,
            was,
            now: Some(self.snapshot),
        }
    }
}

/// All systems by file, letters of either case being one to some file systems.
#[derive(Default)]
struct Register {
    systems: BTreeMap<String, Vec<Taken>>,
    rejected: Vec<RejectedRecord>,
    /// Files, from the folder, of which a record was rejected.
    unread: BTreeSet<String>,
}

fn register(
    folder: &Folder,
    prepared: &Prepared,
    prints: &[Prints],
    lang: Lang,
    loud: bool,
) -> Result<Register, Stop> {
    let mut out = Register::default();
    let (mut known, mut unread) = (BTreeSet::new(), Vec::new());
    for record in &prepared.records {
        let Some(first) = record.first() else {
            continue;
        };
        let source = first.source.name.clone();
        let place = folder.recorded_as(Path::new(&source))?;
        // A file that is given twice, or by a folder and by name, is still one.
        if !known.insert((place.clone(), first.record)) {
            continue;
        }
        if record.rejected().is_some() {
            unread.push(record);
            out.rejected.extend(record.rejection());
            out.unread.insert(place);
            continue;
        }
        let mut taken = take(&prepared.question.answer(record)?, prints, lang);
        taken.snapshot.put_place(&place);
        let file = file_name(&taken.snapshot.system).to_lowercase();
        out.systems.entry(file).or_default().push(taken);
    }
    if loud {
        inquiry::complain(unread);
    }
    Ok(out)
}

/// The language of the ids and names in which verdicts are kept and compared.
const KEPT: Lang = Lang::En;

/// A snapshot of one record. Where it is described is not said yet.
pub(super) fn take(answer: &Answer, prints: &[Prints], lang: Lang) -> Taken {
    let results = answer.results(false);
    let told = |lang: Lang| {
        let show = Show {
            lang,
            ..Show::default()
        };
        report(answer.system(), &results, show)
    };
    let verdict = told(KEPT);
    let words = (lang != KEPT).then(|| told(lang));
    let words = words.as_ref().unwrap_or(&verdict);
    Taken {
        warnings: once(words.regimes.iter().flat_map(|r| r.warnings.clone())),
        snapshot: Snapshot::take(&verdict, words, &results, prints),
        name: verdict.system.name.clone(),
        source: verdict.system.source.clone(),
    }
}

/// What several regimes say alike is said once.
fn once(all: impl Iterator<Item = Note>) -> Vec<Note> {
    let mut warnings: Vec<Note> = Vec::new();
    for w in all {
        if !warnings
            .iter()
            .any(|x| (&x.code, &x.facts) == (&w.code, &w.facts))
        {
            warnings.push(w);
        }
    }
    warnings
}

/// Snapshots of verdicts alone, what is the same of all systems that come out alike made once.
pub(super) struct Verdicts<'a> {
    pub(super) prints: &'a [Prints],
    pub(super) lang: Lang,
    pub(super) known: Once<(Snapshot, Vec<Note>)>,
}

impl Verdicts<'_> {
    /// Of one that was judged; a record that could not be read is given back. Where it is described is not said
    /// yet.
    pub(super) fn take(&self, line: Line<'_>) -> Result<Taken, Record> {
        let made = |judged: &Judgement| {
            let snapshot = Snapshot::of_verdict(&judged.line(), &judged.results(), self.prints);
            let warnings = judged.warnings(self.lang).into_iter().flatten();
            (snapshot, once(warnings))
        };
        let ((snapshot, warnings), system) = match line {
            Line::Rejected(record) => return Err(record),
            Line::Alike(alike) => {
                let like = self.known.of(&alike, made);
                let (snapshot, warnings) = &*like;
                (
                    (snapshot.named(alike.id()), warnings.clone()),
                    alike.system(),
                )
            }
            Line::Judged(judged) => (made(&judged), judged.system()),
        };
        Ok(Taken {
            snapshot,
            name: system.name,
            source: system.source,
            warnings,
        })
    }
}

/// A system, or several that would share a file, beside what is recorded.
fn one<'a>(
    folder: &Folder,
    recorded: &mut BTreeMap<String, Result<Snapshot, String>>,
    mut systems: Vec<Taken>,
    prints: &dyn Fn(&str) -> Option<&'a Prints>,
) -> Seen {
    let Some(taken) = systems.pop() else {
        return Seen {
            checked: Checked::plain("", "", Status::Same, String::new()),
            was: None,
            now: None,
        };
    };
    let id = taken.snapshot.system.clone();
    let file = file_name(&id);
    if !systems.is_empty() {
        systems.push(taken);
        return clash(folder, recorded, &systems);
    }
    let shown = folder.shown(&file);
    let (was, checked) = match recorded.remove(&file) {
        None if twin(recorded, &file).is_some() => {
            let other = twin(recorded, &file).unwrap_or_default();
            let why = format!(
                "its snapshot would be `{file}`, and there is `{other}`, which is the same file to \
                 some file systems; rename that one, with the `system:` in it, in version control"
            );
            recorded.remove(&other);
            (None, Checked::plain(&id, &shown, Status::Clash, why))
        }
        None => {
            let line = verdict_line(&taken.snapshot);
            (None, Checked::plain(&id, &shown, Status::New, line))
        }
        Some(Err(why)) => (
            None,
            Checked::plain(&id, &shown, Status::Broken, mend(&why)),
        ),
        Some(Ok(was)) => {
            let found = compare(&was, &taken.snapshot, prints);
            (Some(was), Checked::compared(&id, &shown, found))
        }
    };
    taken.seen(checked, was)
}

/// A recorded file whose name differs from another in capital letters alone.
fn twin(recorded: &BTreeMap<String, Result<Snapshot, String>>, file: &str) -> Option<String> {
    let small = file.to_lowercase();
    recorded.keys().find(|k| k.to_lowercase() == small).cloned()
}

fn mend(why: &str) -> String {
    format!("{why}; restore it from version control, or delete it and record it anew")
}

/// Several systems that would share a file: none of them is touched.
fn clash(
    folder: &Folder,
    recorded: &mut BTreeMap<String, Result<Snapshot, String>>,
    systems: &[Taken],
) -> Seen {
    for taken in systems {
        recorded.remove(&file_name(&taken.snapshot.system));
    }
    let places: Vec<String> = systems
        .iter()
        .map(|t| format!("`{}` in {}", t.snapshot.system, t.source))
        .collect();
    let id = systems.first().map_or("", |t| t.snapshot.system.as_str());
    let shown = folder.shown(&file_name(id));
    let why = format!(
        "{} systems would share one snapshot: {}; give each a `system:` of its own, not only in \
         capital letters",
        systems.len(),
        places.join(", ")
    );
    Seen {
        checked: Checked::plain(id, &shown, Status::Clash, why),
        was: None,
        now: None,
    }
}

/// A snapshot without a system.
fn alone(
    folder: &Folder,
    file: &str,
    snapshot: Result<Snapshot, String>,
    unread: &BTreeSet<String>,
) -> Seen {
    let shown = folder.shown(file);
    let (checked, was) = match snapshot {
        Err(why) => (
            Checked::plain(file, &shown, Status::Broken, mend(&why)),
            None,
        ),
        Ok(was) => {
            let place = was.made_with.text("described_in").unwrap_or_default();
            let (status, why) = without(place, unread);
            (Checked::plain(&was.system, &shown, status, why), Some(was))
        }
    };
    Seen::alone(checked, was)
}

/// How a snapshot stands whose system was described in a file and is not found.
pub(super) fn without(place: &str, unread: &BTreeSet<String>) -> (Status, String) {
    if unread.contains(place) {
        let why = format!("a record of {place} was rejected; its snapshot stays");
        (Status::Unread, why)
    } else {
        let why = format!("no description of it any more; it was in {place}");
        (Status::Missing, why)
    }
}
