//! `classify --detail verdict` and `--detail overview`: some systems after others, those in as many threads
//! as there are, so that a register of any length takes little memory. What it says of a system is what a
//! report says of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{BuildHasher as _, RandomState};
use std::mem::ManuallyDrop;
use std::path::Path;
use std::sync::Arc;

use super::sink::{Made, Make, Sink};
use super::{Format, Options, gates};
use crate::cli::bar::Bar;
use crate::cli::gates::{self as gated, Doubt, Doubts, Gates, Seen, doubts};
use crate::cli::inquiry::{self, streamed::Records};
use crate::cli::reach::Choice;
use crate::cli::{Exit, Run, Stop, spreadsheet};
use solon::diagnostic::Code;
use solon::facts::Row;
use solon::report;
use solon::report::overview::{self, Called, RegisterOverview};
use solon::{Lang, Line, Once, Question, Record};
use solon_messages::{glance, terminal};

/// Of so many records that cannot be read it is told why; of the others, how many they are.
const EXPLAINED: usize = 10_000;

pub(super) fn run(o: &Options) -> Run {
    let choice = Choice::read(&o.inquiry.packs.packs);
    let question = inquiry::question(&o.inquiry, &choice.packs)?;
    let make = Make::of(o, regimes(&question)?);
    let records = Records::of(&o.inquiry, &question, make.keeps_rows())?;
    // The process ends when this is told: nothing is taken apart piece by piece.
    let question = ManuallyDrop::new(choice.put(question));
    go_on(o, &question, &make, records)
}

/// The ids of the packs that a question is put to, in order.
fn regimes(question: &Question) -> Result<Vec<String>, Stop> {
    let regimes = question.regimes()?;
    Ok(regimes.iter().map(|r| r.pack.id().to_owned()).collect())
}

/// Judges records. What came of some is written while the next ones are judged.
pub(super) fn go_on(o: &Options, put: &Question, make: &Make, mut records: Records<'_>) -> Run {
    let telling = Telling {
        make,
        gates: gates(o, put)?,
        lang: o.inquiry.lang,
        tells: o.strict || !matches!(make, Make::Glimpse(..)),
        seen: Once::default(),
        doubts: Once::default(),
    };
    if let Some(path) = o.output.as_deref() {
        inquiry::spare(path, records.names())?;
    }
    let mut out = Output::new(o, Sink::open(o, make, records.header())?);
    let mut told = Vec::new();
    while !out.sink.gone() {
        let before: Vec<Told> = std::mem::take(&mut told);
        let mut write = before.into_iter().map(|told| out.add(told, &telling.gates));
        let tell = |line: Line<'_>, row| telling.of(line, row);
        match records.judged(put, tell, || write.try_for_each(|done| done))? {
            Some(next) => told = next,
            None => break,
        }
    }
    if out.none && !o.inquiry.only.is_empty() {
        return Err(inquiry::none_called(&o.inquiry.only));
    }
    out.finish(put)
}

/// What is told of systems, in whatever thread judged them.
struct Telling<'a> {
    make: &'a Make,
    gates: Gates<'a>,
    lang: Lang,
    /// Whether doubts are told; an overview counts them.
    tells: bool,
    seen: Once<Seen>,
    doubts: Once<Vec<Doubt>>,
}

/// What comes of one record.
enum Told {
    Made(Box<Verdict>),
    Rejected(Record, Option<Row>),
}

/// A verdict.
struct Verdict {
    /// The id of the system.
    id: String,
    made: Made,
    /// Where it is told beside what was made of it.
    row: Option<Row>,
    /// The file of the record, and its position there.
    place: (String, usize),
    /// What gates see, where there are any.
    seen: Option<Arc<Seen>>,
    /// What makes answers doubtful.
    doubts: Vec<Doubt>,
}

impl Telling<'_> {
    fn of(&self, line: Line<'_>, row: Option<Row>) -> Told {
        let gated = self.gates.any();
        Told::Made(Box::new(match line {
            Line::Rejected(record) => return Told::Rejected(record, row),
            Line::Alike(alike) => {
                let seen = || self.seen.of(&alike, |one| self.gates.of(one));
                let doubtful = || {
                    let like = self.doubts.of(&alike, |one| doubts(one, self.lang));
                    let each = like.iter().map(|doubt| doubt.of_another(&alike));
                    each.collect()
                };
                Verdict {
                    id: alike.id().to_owned(),
                    made: self.make.alike(&alike),
                    row,
                    place: (alike.file().to_owned(), alike.record()),
                    seen: gated.then(seen),
                    doubts: match self.tells && alike.warnings() > 0 {
                        true => doubtful(),
                        false => Vec::new(),
                    },
                }
            }
            Line::Judged(judgement) => {
                let line = judgement.line();
                let first = judgement.record().first();
                Verdict {
                    made: self.make.made(&judgement, &line),
                    row,
                    place: first
                        .map_or_else(Default::default, |r| (r.source.name.clone(), r.record)),
                    seen: gated.then(|| Arc::new(self.gates.of(&judgement))),
                    doubts: match self.tells && line.warnings > 0 {
                        true => doubts(&judgement, self.lang),
                        false => Vec::new(),
                    },
                    id: line.system.id,
                }
            }
        }))
    }
}

/// What is printed, and what is said beside it.
struct Output<'a> {
    o: &'a Options,
    sink: Sink,
    /// Nothing was told yet.
    none: bool,
    exit: Exit,
    doubts: Doubts,
    ids: Ids,
    rejected: Vec<Record>,
    /// Those that are not among them.
    unexplained: usize,
    bar: Bar,
}

impl<'a> Output<'a> {
    fn new(o: &'a Options, sink: Sink) -> Output<'a> {
        Output {
            o,
            sink,
            none: true,
            exit: Exit::Done,
            doubts: Doubts::new(o.inquiry.lang, o.strict),
            ids: Ids::default(),
            rejected: Vec::new(),
            unexplained: 0,
            bar: Bar::new(None, "{human_pos} systems, {per_sec}, {elapsed}"),
        }
    }

    /// Whether what is wrong is told in what is written alone: an overview counts it.
    fn counts(&self) -> bool {
        matches!(self.sink, Sink::Counts(_))
    }

    fn add(&mut self, told: Told, gates: &Gates<'_>) -> Result<(), Stop> {
        self.bar.step();
        self.none = false;
        match told {
            Told::Made(verdict) => {
                let Verdict {
                    id,
                    made,
                    row,
                    place,
                    seen,
                    doubts,
                } = *verdict;
                self.ids.add(&id, &place);
                self.sink.add(made, &id, row.as_ref())?;
                self.doubts.tell(&id, &place.0, &doubts);
                if let Some(seen) = seen {
                    self.exit = self.exit.worse(gates.tell(&id, &seen));
                }
            }
            Told::Rejected(record, row) => {
                self.exit = self.exit.worse(Exit::Input);
                if let Some(value) = record.rejection() {
                    self.sink.reject(&value, &record, row.as_ref())?;
                }
                if self.counts() {
                    return Ok(());
                }
                if self.rejected.len() < EXPLAINED {
                    self.rejected.push(record);
                } else {
                    self.unexplained += 1;
                }
            }
        }
        Ok(())
    }

    fn finish(mut self, question: &Question) -> Run {
        self.bar.end();
        let lang = self.o.inquiry.lang;
        if let Some(mut counts) = self.sink.finish()? {
            for id in self.ids.twice.keys() {
                counts.same_id(Code::SameId.info().id, id, lang);
            }
            let regimes = question.regimes()?;
            let laws: Vec<_> = regimes.iter().map(|r| &r.law).collect();
            let on = question.day().unwrap_or_else(crate::cli::today);
            let view = counts.finish(on, &laws, lang);
            overview(self.o, &view)?;
            if view.rejected > 0 {
                let n = view.rejected;
                let text = glance::NotRead { n }.say(lang);
                crate::cli::err(&(terminal::Remark { text }.say(lang) + "\n"));
            }
            if self.o.strict {
                self.ids.tell(&mut self.doubts, lang);
            }
        } else {
            self.ids.tell(&mut self.doubts, lang);
        }
        inquiry::complain(&self.rejected);
        if self.unexplained > 0 {
            let n = self.unexplained;
            let text = terminal::RejectedToo { n }.say(lang);
            crate::cli::err(&(terminal::Remark { text }.say(lang) + "\n"));
        }
        crate::cli::err(&self.doubts.text());
        if self.o.strict && self.doubts.any() {
            self.exit = self.exit.worse(Exit::Input);
        }
        Ok(self.exit)
    }
}

/// Writes an overview.
fn overview(o: &Options, view: &RegisterOverview) -> Result<(), Stop> {
    let lang = o.inquiry.lang;
    let tables = |file: &String| spreadsheet::is_table(Path::new(file));
    let called = Called {
        call: called(o),
        tables: o.inquiry.files.iter().all(tables),
    };
    let text = match o.format {
        Format::Json => format!("{}\n", report::to_json(view)),
        Format::Markdown => overview::markdown(view, &called, lang),
        _ => {
            let width = crate::cli::width(o.output.is_none());
            overview::text(view, &called, width, lang)
        }
    };
    crate::cli::write(o.output.as_deref(), &text)
}

/// How the command was called, as far as it says what is asked: for whoever goes on.
fn called(o: &Options) -> String {
    let i = &o.inquiry;
    let mut out = String::from("solon classify");
    let mut add = |option: &str, value: &str| {
        if !option.is_empty() {
            out.push_str(&format!(" {option}"));
        }
        let plain = |c: char| c.is_alphanumeric() || "-_./:@=,+".contains(c);
        match !value.is_empty() && value.chars().all(plain) {
            true => out.push_str(&format!(" {value}")),
            false => out.push_str(&format!(" '{value}'")),
        }
    };
    for file in &i.files {
        add("", file);
    }
    if let Some(map) = &i.tables.map {
        add("--map", &crate::cli::files::slashes(map));
    }
    for (option, value) in [
        ("--sheet", &i.tables.sheet),
        ("--encoding", &i.tables.encoding),
    ] {
        if let Some(value) = value {
            add(option, value);
        }
    }
    let several = [
        ("--pack", &i.packs.packs),
        ("--with", &i.with),
        ("--reading", &i.readings),
        ("--follow", &i.follow),
    ];
    for (option, values) in several {
        for value in values {
            add(option, value);
        }
    }
    for (option, day) in [("--on", i.on), ("--law", i.law)] {
        if let Some(day) = day {
            add(option, &day.to_string());
        }
    }
    out
}

/// Ids that were met, each by its hash with the file and the position of the first that has it, so that a
/// million of them can be held.
#[derive(Default)]
struct Ids {
    hash: RandomState,
    files: Vec<String>,
    first: HashMap<u64, (u32, u32)>,
    twice: BTreeMap<String, BTreeSet<(u32, u32)>>,
}

impl Ids {
    fn add(&mut self, id: &str, (name, record): &(String, usize)) {
        let file = self.files.iter().rposition(|f| f == name);
        let file = file.unwrap_or_else(|| {
            self.files.push(name.clone());
            self.files.len() - 1
        });
        let [file, at] = [file, *record].map(|n| u32::try_from(n).unwrap_or(u32::MAX));
        let known = *self
            .first
            .entry(self.hash.hash_one(id))
            .or_insert((file, at));
        if known == (file, at) {
            return;
        }
        let places = self.twice.entry(id.to_owned()).or_default();
        places.extend([known, (file, at)]);
    }

    fn tell(&self, doubts: &mut Doubts, lang: Lang) {
        for (id, places) in &self.twice {
            let spot = |(file, record): &(u32, u32)| {
                let name = self.files.get(*file as usize).cloned();
                (name.unwrap_or_default(), *record as usize, (0, 0))
            };
            let some: Vec<gated::Spot> = places.iter().take(gated::NAMED).map(spot).collect();
            let words = gated::same_id_words(id, &some, places.len(), lang);
            doubts.add(Code::SameId.info().id, &words);
        }
    }
}
