//! `classify --detail verdict`: some systems after others, those in as many threads as there are, so that
//! a register of any length takes little memory. What it says of a system is what a report says of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::File;
use std::hash::{BuildHasher as _, RandomState};
use std::io::{BufWriter, ErrorKind, Write};

use rayon::prelude::*;

use super::{Format, Options, gated, threshold};
use crate::cli::bar::Bar;
use crate::cli::gates::{self, Doubts, Threshold};
use crate::cli::inquiry::{self, streamed::Records};
use crate::cli::reach::Choice;
use crate::cli::{Exit, Run, Stop};
use solon::diagnostic::Code;
use solon::report::{self, VerdictLine};
use solon::{Judgement, Lang, Question, Record};
use solon_messages::terminal;

/// Of so many records that cannot be read it is told why; of the others, how many they are.
const EXPLAINED: usize = 10_000;

pub(super) fn run(o: &Options) -> Run {
    let mut choice = Choice::read(&o.inquiry.packs.packs);
    let question = inquiry::question(&o.inquiry, &choice.packs)?;
    let threshold = threshold(o, &question)?;
    let mut records = Records::of(&o.inquiry, &question)?;
    if let Some(path) = o.output.as_deref() {
        let mut read = records.names();
        read.extend(o.inquiry.tables.map.clone());
        inquiry::spare(path, &read)?;
    }
    let mut out = Output::new(o)?;
    loop {
        let some = records.next(&question)?;
        if some.is_empty() {
            break;
        }
        let mut asked = Vec::with_capacity(some.len());
        for record in some {
            let readable = record.rejected().is_none();
            let question = readable
                .then(|| choice.of(&question, &record))
                .transpose()?;
            asked.push((record, question));
        }
        let gated = threshold.is_some() || o.require.is_some();
        let judge = |(record, question): (Record, Option<Question>)| match question {
            Some(question) => Judged::of(&question, &record, gated),
            None => Ok(Judged::Rejected(record)),
        };
        let judged: Vec<Result<Judged, Stop>> = asked.into_par_iter().map(judge).collect();
        for judged in judged {
            out.add(judged?, threshold.as_ref())?;
        }
        if out.gone {
            break;
        }
    }
    out.finish()
}

/// What comes of one record.
enum Judged {
    Line(Box<Line>),
    Rejected(Record),
}

/// A verdict.
struct Line {
    line: VerdictLine,
    text: String,
    /// The file of the record, and its position there.
    place: (String, usize),
    /// Where more is asked of it: it takes much more memory than the line.
    judgement: Option<Judgement>,
}

impl Judged {
    fn of(question: &Question, record: &Record, gated: bool) -> Result<Judged, Stop> {
        let judgement = question.judge(record)?;
        let line = judgement.line();
        let first = record.first();
        Ok(Judged::Line(Box::new(Line {
            text: report::to_json_line(&line),
            place: first.map_or_else(Default::default, |r| (r.source.name.clone(), r.record)),
            judgement: (gated || line.warnings > 0).then_some(judgement),
            line,
        })))
    }
}

/// What is printed, and what is said beside it.
struct Output<'a> {
    o: &'a Options,
    to: Box<dyn Write>,
    /// Nobody reads it any more.
    gone: bool,
    /// Where they are printed as one document.
    values: Vec<serde_json::Value>,
    exit: Exit,
    doubts: Doubts,
    ids: Ids,
    rejected: Vec<Record>,
    /// Those that are not among them.
    unexplained: usize,
    bar: Bar,
}

impl<'a> Output<'a> {
    fn new(o: &'a Options) -> Result<Output<'a>, Stop> {
        let to: Box<dyn Write> = match &o.output {
            Some(path) => {
                let failed = |e| Stop::Failed(format!("cannot write `{}`: {e}", path.display()));
                Box::new(BufWriter::new(File::create(path).map_err(failed)?))
            }
            None => Box::new(BufWriter::new(std::io::stdout())),
        };
        Ok(Output {
            o,
            to,
            gone: false,
            values: Vec::new(),
            exit: Exit::Done,
            doubts: Doubts::new(o.inquiry.lang, o.strict),
            ids: Ids::default(),
            rejected: Vec::new(),
            unexplained: 0,
            bar: Bar::new(None, "{human_pos} systems, {per_sec}, {elapsed}"),
        })
    }

    fn add(&mut self, judged: Judged, threshold: Option<&Threshold<'_>>) -> Result<(), Stop> {
        self.bar.step();
        match judged {
            Judged::Line(found) => {
                self.ids.add(&found.line.system.id, &found.place);
                self.write(&found.line, &found.text)?;
                if let Some(judgement) = &found.judgement {
                    if found.line.warnings > 0 {
                        self.doubts.of(judgement);
                    }
                    self.exit = self.exit.worse(gated(self.o, judgement, threshold));
                }
            }
            Judged::Rejected(record) => {
                self.exit = self.exit.worse(Exit::Input);
                if let Some(value) = record.rejection() {
                    let text = report::to_json_line(&value);
                    self.write(&value, &text)?;
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

    fn write<T: serde::Serialize>(&mut self, value: &T, line: &str) -> Result<(), Stop> {
        if self.o.format == Format::Json {
            self.values
                .push(serde_json::to_value(value).unwrap_or_default());
            return Ok(());
        }
        self.print(line)
    }

    /// A reader that has gone away is no failure.
    fn print(&mut self, line: &str) -> Result<(), Stop> {
        match writeln!(self.to, "{line}") {
            Err(e) if e.kind() == ErrorKind::BrokenPipe => self.gone = true,
            other => other?,
        }
        Ok(())
    }

    fn finish(mut self) -> Run {
        self.bar.end();
        let lang = self.o.inquiry.lang;
        match self.values.as_slice() {
            [] => {}
            [only] => self.print(&report::to_json(only))?,
            many => self.print(&report::to_json(&many))?,
        }
        match self.to.flush() {
            Err(e) if e.kind() == ErrorKind::BrokenPipe => {}
            other => other?,
        }
        inquiry::complain(&self.rejected);
        if self.unexplained > 0 {
            let n = self.unexplained;
            let text = terminal::RejectedToo { n }.say(lang);
            crate::cli::err(&(terminal::Remark { text }.say(lang) + "\n"));
        }
        self.ids.tell(&mut self.doubts, lang);
        crate::cli::err(&self.doubts.text());
        if self.o.strict && self.doubts.any() {
            self.exit = self.exit.worse(Exit::Input);
        }
        Ok(self.exit)
    }
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
