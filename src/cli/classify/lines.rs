//! `classify --detail verdict` and `--detail overview`: some systems after others, those in as many threads
//! as there are, so that a register of any length takes little memory. What it says of a system is what a
//! report says of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{BuildHasher as _, RandomState};
use std::path::Path;

use rayon::prelude::*;

use super::sink::{Made, Make, Sink};
use super::{Format, Options, gated, threshold};
use crate::cli::bar::Bar;
use crate::cli::gates::{self, Doubts, Threshold};
use crate::cli::inquiry::{
    self,
    streamed::{Found, Records},
};
use crate::cli::reach::Choice;
use crate::cli::{Exit, Run, Stop, spreadsheet};
use solon::diagnostic::Code;
use solon::report;
use solon::report::overview::{self, Called, RegisterOverview};
use solon::{Judgement, Lang, Line, Question, Record};
use solon_messages::{glance, terminal};

/// Of so many records that cannot be read it is told why; of the others, how many they are.
const EXPLAINED: usize = 10_000;

pub(super) fn run(o: &Options) -> Run {
    let choice = Choice::read(&o.inquiry.packs.packs);
    let question = inquiry::question(&o.inquiry, &choice.packs)?;
    let make = Make::of(o, regimes(&question)?);
    let records = Records::of(&o.inquiry, &question, make.keeps_rows())?;
    go_on(
        o,
        Call {
            choice,
            question,
            make,
        },
        Vec::new(),
        records,
    )
}

/// The ids of the packs that a question is put to, in order.
fn regimes(question: &Question) -> Result<Vec<String>, Stop> {
    let regimes = question.regimes()?;
    Ok(regimes.iter().map(|r| r.pack.id().to_owned()).collect())
}

/// What a call asks.
pub(super) struct Call {
    pub(super) choice: Choice,
    pub(super) question: Question,
    pub(super) make: Make,
}

/// Judges records, those first that were read already.
pub(super) fn go_on(o: &Options, call: Call, already: Vec<Found>, mut records: Records<'_>) -> Run {
    let Call {
        mut choice,
        question,
        make,
    } = call;
    let threshold = threshold(o, &question)?;
    if let Some(path) = o.output.as_deref() {
        inquiry::spare(path, records.names())?;
    }
    let mut out = Output::new(o, Sink::open(o, &make, records.header())?);
    let gated = threshold.is_some() || o.require.is_some();
    let mut some = already;
    // Where a line of JSON is all that is wanted of a system, nothing else is made of it.
    let at_once = !gated
        && matches!(make, Make::Line)
        && o.inquiry.only.is_empty()
        && !choice.if_reached().contains(&true);
    loop {
        if at_once && some.is_empty() {
            out.at_once(&mut records, &question, &make)?;
        }
        if some.is_empty() {
            some = records.next(&question)?;
        }
        if some.is_empty() {
            break;
        }
        let mut asked = Vec::with_capacity(some.len());
        for found in some.drain(..) {
            let readable = found.record.rejected().is_none();
            let question = readable
                .then(|| choice.of(&question, &found.record))
                .transpose()?;
            asked.push((found, question));
        }
        let judge = |(found, question): (Found, Option<Question>)| match question {
            Some(question) => Judged::of(&question, found, &make, gated),
            None => Ok(Judged::Rejected(found)),
        };
        let judged: Vec<Result<Judged, Stop>> = asked.into_par_iter().map(judge).collect();
        for judged in judged {
            out.add(judged?, threshold.as_ref())?;
        }
        if out.sink.gone() {
            break;
        }
    }
    if out.none && !o.inquiry.only.is_empty() {
        return Err(inquiry::none_called(&o.inquiry.only));
    }
    out.finish(&question)
}

/// What comes of one record.
enum Judged {
    Made(Box<Verdict>),
    Rejected(Found),
}

/// A verdict.
struct Verdict {
    /// The id of the system.
    id: String,
    /// How many of its answers are in doubt.
    warnings: usize,
    made: Made,
    /// Where it is told beside what was made of it: it takes much more memory than that.
    found: Option<Found>,
    /// The file of the record, and its position there.
    place: (String, usize),
    /// Where more is asked of it: it takes much more memory than the line.
    judgement: Option<Judgement>,
}

impl Judged {
    fn of(question: &Question, found: Found, make: &Make, gated: bool) -> Result<Judged, Stop> {
        let judgement = question.judge(&found.record)?;
        let verdict = Verdict::of(judgement, make, gated);
        Ok(Judged::Made(Box::new(Verdict {
            found: make.keeps_rows().then_some(found),
            ..verdict
        })))
    }

    /// Of a line that was judged where it was read.
    fn at_once(line: Line<'_>, name: &str, make: &Make) -> Judged {
        Judged::Made(Box::new(match line {
            Line::Alike(alike) => Verdict {
                id: alike.id.to_owned(),
                warnings: 0,
                made: Made::Text(alike.line()),
                found: None,
                place: (name.to_owned(), alike.record),
                judgement: None,
            },
            Line::Judged(judgement) => Verdict::of(*judgement, make, false),
            Line::Rejected(record) => return Judged::Rejected(record.into()),
        }))
    }
}

impl Verdict {
    fn of(judgement: Judgement, make: &Make, gated: bool) -> Verdict {
        let line = judgement.line();
        let first = judgement.record().first();
        Verdict {
            made: make.made(&judgement, &line),
            place: first.map_or_else(Default::default, |r| (r.source.name.clone(), r.record)),
            judgement: (gated || line.warnings > 0).then_some(judgement),
            id: line.system.id,
            warnings: line.warnings,
            found: None,
        }
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

    /// Judges lines where they are read, as long as lines come next.
    fn at_once(
        &mut self,
        records: &mut Records<'_>,
        question: &Question,
        make: &Make,
    ) -> Result<(), Stop> {
        let tell = |line: Line<'_>, name: &str| Judged::at_once(line, name, make);
        let mut told = Vec::new();
        // What was judged is written while what comes next is.
        while !self.sink.gone() {
            let before: Vec<Judged> = std::mem::take(&mut told);
            let mut write = before.into_iter().map(|judged| self.add(judged, None));
            match records.judged(question, tell, || write.try_for_each(|done| done))? {
                Some(next) => told = next,
                None => break,
            }
        }
        Ok(())
    }

    /// Whether what is wrong is told in what is written alone: an overview counts it.
    fn counts(&self) -> bool {
        matches!(self.sink, Sink::Counts(_))
    }

    fn add(&mut self, judged: Judged, threshold: Option<&Threshold<'_>>) -> Result<(), Stop> {
        self.bar.step();
        self.none = false;
        match judged {
            Judged::Made(verdict) => {
                let Verdict {
                    id,
                    warnings,
                    made,
                    found,
                    place,
                    judgement,
                } = *verdict;
                self.ids.add(&id, &place);
                self.sink.add(made, found.as_ref())?;
                if let Some(judgement) = &judgement {
                    if warnings > 0 && (self.o.strict || !self.counts()) {
                        self.doubts.of(judgement);
                    }
                    self.exit = self.exit.worse(gated(self.o, judgement, threshold));
                }
            }
            Judged::Rejected(Found { record, row }) => {
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
            let some: Vec<gates::Spot> = places.iter().take(gates::NAMED).map(spot).collect();
            let words = gates::same_id_words(id, &some, places.len(), lang);
            doubts.add(Code::SameId.info().id, &words);
        }
    }
}
