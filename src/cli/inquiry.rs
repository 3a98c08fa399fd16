//! What every command asks that evaluates descriptions: which systems, which regimes, which day,
//! which law, which readings.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;

use super::{Lang, PackOptions, Stop, files, readings, render};
use crate::analyse;
use crate::diagnostic::Severity;
use crate::eval::{Outcome, Query};
use crate::facts::{Description, Facts, Format as Input, Record, may_be_organisation, read_in};
use crate::pack::Loaded;
use crate::program::{AmendmentId, Followed, Law, LawView};
use crate::report::{self, sarif};

pub(super) mod given;

#[derive(Args)]
pub(super) struct Inquiry {
    /// Descriptions (YAML, JSON, TOML, NDJSON), folders of them, or `-` for standard input
    #[arg(required = true)]
    pub(super) files: Vec<String>,
    #[command(flatten)]
    pub(super) packs: PackOptions,
    /// The day asked for; today when absent
    #[arg(long, value_name = "DATE", value_parser = super::day, env = "SOLON_ON")]
    pub(super) on: Option<Date>,
    /// The law in force on this day; today when absent
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    pub(super) law: Option<Date>,
    /// Add an amendment that is not in force, with `@DATE` to say from when
    #[arg(long = "with", value_name = "AMENDMENT")]
    pub(super) with: Vec<String>,
    /// Choose a reading of a contested point: INTERPRETATION=READING
    #[arg(long = "reading", value_name = "X=Y")]
    pub(super) readings: Vec<String>,
    /// Take the readings that cite this source, such as GHR; may be repeated, the first that has
    /// one wins, and --reading wins over all
    #[arg(long = "follow", value_name = "SOURCE")]
    pub(super) follow: Vec<String>,
    /// Language of the words
    #[arg(long, value_enum, default_value_t = Lang::En)]
    pub(super) lang: Lang,
    /// Leave assumptions out
    #[arg(long)]
    pub(super) no_assumptions: bool,
}

/// A regime ready to classify with.
pub(super) struct Regime {
    pub(super) loaded: Loaded,
    pub(super) law: Law,
    pub(super) query: Query,
    pub(super) followed: Vec<Followed>,
}

/// Everything read, nothing evaluated.
pub(super) struct Prepared {
    pub(super) regimes: Vec<Regime>,
    pub(super) records: Vec<Described>,
    no_assumptions: bool,
}

/// What came of one record.
pub(super) enum Outcomes<'a> {
    Done(Evaluated<'a>),
    Rejected(&'a Record),
    /// There is no regime to evaluate under.
    Nothing,
}

/// One system under every regime.
pub(super) struct Evaluated<'a> {
    record: &'a Record,
    description: &'a Description,
    each: Vec<(Outcome, Facts, &'a Description)>,
    /// What stands nearest under each regime, once somebody looked.
    nearest: Vec<analyse::Nearest>,
}

/// Reads packs and descriptions; there must be some.
pub(super) fn prepare(o: &Inquiry) -> Result<Prepared, Stop> {
    let prepared = prepare_any(o)?;
    if prepared.records.is_empty() {
        return Err(Stop::Usage(given::NOTHING.to_owned()));
    }
    Ok(prepared)
}

/// Reads packs and descriptions, even none.
pub(super) fn prepare_any(o: &Inquiry) -> Result<Prepared, Stop> {
    let today = today();
    let on = o.on.unwrap_or(today);
    // A reproducible run sets its day in the environment and means the law of that day.
    let fixed = std::env::var("SOLON_ON").ok().and_then(|d| d.parse().ok());
    let law = o.law.or(fixed).unwrap_or(today);
    let mut regimes = Vec::new();
    let mut packs = Vec::new();
    for name in files::chosen(&o.packs.packs) {
        let loaded = files::load_clean(&name, false)?;
        packs.push((name, loaded));
    }
    let programs: Vec<_> = packs
        .iter()
        .map(|(name, loaded)| (&loaded.program, folder(name)))
        .collect();
    readings::known(&programs, &o.follow)?;
    for (name, loaded) in packs {
        regimes.push(regime(o, (&name, loaded), on, law)?);
    }
    let records = records(o, &regimes)?;
    Ok(Prepared {
        regimes,
        records,
        no_assumptions: o.no_assumptions,
    })
}

impl Prepared {
    /// The day asked for.
    pub(super) fn on(&self) -> String {
        let regime = self.regimes.first();
        regime.map_or_else(String::new, |r| r.query.on.to_string())
    }

    /// Whether a file to be written is one that was read here: a description, a file that one names,
    /// or a rule file. Then nothing is written.
    pub(super) fn spare(&self, output: &Path) -> Result<(), Stop> {
        let Ok(real) = output.canonicalize() else {
            return Ok(());
        };
        let same = |path: &Path| path.canonicalize().is_ok_and(|p| p == real);
        let described = self.records.iter().filter_map(|d| d.each.first());
        let read = described.flat_map(|record| {
            let own = PathBuf::from(&record.source.name);
            let beside = record.refers.as_ref();
            let named = beside.and_then(|r| own.parent().map(|folder| folder.join(r)));
            [Some(own), named]
        });
        let rules = real.extension().is_some_and(|e| e == "solon");
        if rules || read.flatten().any(|path| same(&path)) {
            return Err(Stop::Usage(format!(
                "`--output {}` would replace what is read; give another file",
                output.display()
            )));
        }
        Ok(())
    }

    /// Records that some regime could not read, each once.
    pub(super) fn rejected(&self) -> impl Iterator<Item = &Record> {
        let records = self.records.iter();
        records.filter_map(|d| d.each.iter().find(|r| r.outcome.is_err()))
    }

    /// Evaluates one record under every regime; rejected when one of them could not read it.
    pub(super) fn evaluate<'a>(&'a self, described: &'a Described) -> Outcomes<'a> {
        let mut first = None;
        let mut each = Vec::new();
        for (regime, record) in self.regimes.iter().zip(&described.each) {
            let description = match &record.outcome {
                Ok(description) => description,
                Err(_) => return Outcomes::Rejected(record),
            };
            first.get_or_insert((record, description));
            let mut facts = description.facts.clone();
            if self.no_assumptions {
                let assumed: Vec<_> = facts
                    .answered()
                    .filter(|(_, a)| a.assumed)
                    .map(|(f, _)| f)
                    .collect();
                for f in assumed {
                    facts.clear(f);
                }
            }
            let program = &regime.loaded.program;
            let outcome = analyse::evaluate(program, &regime.law, &facts, &regime.query);
            each.push((outcome, facts, description));
        }
        match first {
            Some((record, description)) => Outcomes::Done(Evaluated {
                record,
                description,
                each,
                nearest: Vec::new(),
            }),
            None => Outcomes::Nothing,
        }
    }
}

impl Evaluated<'_> {
    /// Looks for what stands nearest to each outcome.
    pub(super) fn look_around(&mut self, prepared: &Prepared) {
        let regimes = prepared.regimes.iter().zip(&self.each);
        let nearest = |(regime, (outcome, facts, _)): (&Regime, &(Outcome, Facts, _))| {
            let program = &regime.loaded.program;
            analyse::nearest(program, &regime.law, facts, &regime.query, outcome)
        };
        self.nearest = regimes.map(nearest).collect();
    }

    pub(super) fn results<'b>(&'b self, prepared: &'b Prepared) -> Vec<report::Result<'b>> {
        let name = if self.description.name.is_empty() {
            self.description.id.as_str()
        } else {
            self.description.name.as_str()
        };
        prepared
            .regimes
            .iter()
            .zip(&self.each)
            .enumerate()
            .map(
                |(i, (regime, (outcome, facts, description)))| report::Result {
                    program: &regime.loaded.program,
                    law: &regime.law,
                    facts,
                    outcome,
                    notes: &description.notes,
                    system: name,
                    followed: &regime.followed,
                    nearest: self.nearest.get(i),
                },
            )
            .collect()
    }

    /// Writes what the rules say of the system into a log.
    pub(super) fn log(
        &self,
        log: &mut sarif::Writer<'_>,
        report: &report::Report,
        results: &[report::Result<'_>],
    ) {
        let folder = Path::new(&self.record.source.name).parent();
        let organisation = self.description.organisation.as_ref().map(|relative| {
            files::slashes(&folder.map_or_else(|| relative.into(), |f| f.join(relative)))
        });
        let borrowed: Vec<_> = self.each.iter().map(|(_, _, d)| &d.borrowed).collect();
        let subject = sarif::Subject {
            begins: self.description.begins,
            organisation: organisation.as_deref(),
            borrowed: &borrowed,
        };
        log.system(report, results, subject);
    }

    /// Where the first of some questions is answered: `file:line`, or the file alone.
    pub(super) fn place(&self, prepared: &Prepared, regime: usize, facts: &[String]) -> String {
        let file = &self.record.source.name;
        let lines = facts.iter().filter_map(|name| {
            let program = &prepared.regimes.get(regime)?.loaded.program;
            let (_, given, description) = self.each.get(regime)?;
            let fact = program.fact(name)?;
            let line = given.get(fact)?.line;
            (line > 0 && !description.borrowed.contains(&fact)).then_some(line)
        });
        match lines.min() {
            Some(line) => format!("{file}:{line}"),
            None => file.clone(),
        }
    }

    pub(super) fn system(&self) -> report::System {
        report::System {
            id: self.description.id.clone(),
            name: self.description.name.clone(),
            source: self.record.source.name.clone(),
            record: self.record.record,
            own: self.description.own.clone(),
        }
    }
}

/// Prints what is wrong with records, few lines for each kind of fault.
pub(super) fn complain<'a>(records: impl IntoIterator<Item = &'a Record>) {
    let mut lang = "en";
    let mut found = Vec::new();
    for record in records {
        lang = &record.lang;
        if let Err(problems) = &record.outcome {
            let sources = std::slice::from_ref(&record.source);
            found.extend(problems.iter().map(|d| (d, sources)));
        }
    }
    super::err(&render::diagnostics_in(lang, &found));
}

/// A rejected record as others read it.
pub(super) fn rejected(record: &Record) -> Option<report::RejectedRecord> {
    let Err(problems) = &record.outcome else {
        return None;
    };
    let sources = std::slice::from_ref(&record.source);
    let findings: Vec<report::Finding> = problems
        .iter()
        .map(|d| report::finding(d, sources))
        .collect();
    let first = problems
        .iter()
        .position(|d| d.severity == Severity::Error)
        .and_then(|i| findings.get(i))?;
    Some(report::RejectedRecord {
        report: report::REPORT,
        rejected: report::Rejected {
            source: record.source.name.clone(),
            record: record.record,
            line: first.line,
            column: first.column,
            code: first.code.clone(),
            message: first.message.clone(),
            problems: findings.clone(),
        },
    })
}

/// The clock is read here and nowhere else.
pub(super) fn today() -> Date {
    let seconds = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |d| i64::try_from(d.as_secs()).unwrap_or(0));
    jiff::Timestamp::from_second(seconds)
        .map(|t| jiff::tz::Offset::UTC.to_datetime(t).date())
        .unwrap_or_default()
}

/// The folder of a pack as it was called.
fn folder(name: &str) -> &str {
    let name = name.trim_end_matches(['/', '\\']);
    name.rsplit(['/', '\\', ':']).next().unwrap_or(name)
}

fn regime(
    o: &Inquiry,
    (name, loaded): (&str, Loaded),
    on: Date,
    law: Date,
) -> Result<Regime, Stop> {
    let program = &loaded.program;
    let mut with: Vec<(AmendmentId, Option<Date>)> = Vec::new();
    for w in &o.with {
        let (id, day) = match w.split_once('@') {
            Some((id, day)) => (id, Some(super::day(day).map_err(Stop::Usage)?)),
            None => (w.as_str(), None),
        };
        let Some(amendment) = program.amendment(id) else {
            let known: Vec<&str> = program.amendments.iter().map(|a| a.name.as_str()).collect();
            return Err(Stop::Usage(format!(
                "unknown amendment `{id}`; the pack has: {}",
                known.join(", ")
            )));
        };
        with.push((amendment, day));
    }
    let mut chosen = readings::chosen(program, &o.readings)?;
    let followed = readings::followed(program, folder(name), &o.follow, &chosen)?;
    chosen.extend(followed.iter().flat_map(|f| f.readings.iter().copied()));
    let view = LawView {
        law: Some(law),
        with,
    };
    let law = program
        .consult(&view)
        .map_err(|e| Stop::Usage(e.to_string()))?;
    Ok(Regime {
        loaded,
        law,
        query: Query {
            on,
            readings: chosen,
        },
        followed,
    })
}

/// A record with the facts read for each regime.
pub(super) struct Described {
    /// The same record as read for each regime.
    pub(super) each: Vec<Record>,
}

fn records(o: &Inquiry, regimes: &[Regime]) -> Result<Vec<Described>, Stop> {
    let lang = o.lang.code();
    let mut out = Vec::new();
    for text in given::texts(&o.files, lang)? {
        match text {
            Ok((name, text)) => {
                let format = Input::of_path(&name).unwrap_or_else(|| guess(&text));
                described(regimes, &name, &text, format, lang, &mut out);
            }
            Err(record) => out.push(Described {
                each: vec![*record],
            }),
        }
    }
    Ok(without_organisations(out, lang))
}

/// Files with facts on an organisation that stand among the descriptions which name them are no
/// descriptions; they are told. One that nobody names may be a description that forgot its system.
fn without_organisations(all: Vec<Described>, lang: &str) -> Vec<Described> {
    let place = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut used: BTreeMap<PathBuf, usize> = BTreeMap::new();
    for record in all.iter().filter_map(|d| d.each.first()) {
        if let Some(organisation) = &record.refers {
            let folder = Path::new(&record.source.name).parent();
            let path = folder.map_or_else(|| organisation.into(), |f| f.join(organisation));
            *used.entry(place(&path)).or_default() += 1;
        }
    }
    if used.is_empty() {
        return all;
    }
    let mut out = Vec::new();
    for described in all {
        let by = described.each.first().and_then(|record| {
            let name = record.source.name.as_str();
            let by = used.get(&place(Path::new(name)))?;
            let shaped = record.record == 1 && may_be_organisation(name, &record.source.text);
            (record.outcome.is_err() && shaped).then(|| (name.to_owned(), *by))
        });
        match by {
            Some((name, by)) => super::note(&match lang {
                "zh" => format!("提示：`{name}` 是组织文件，有{by}个描述引用\n"),
                _ => {
                    let s = if by == 1 { "" } else { "s" };
                    format!("note: `{name}` is an organisation file, used by {by} description{s}\n")
                }
            }),
            None => out.push(described),
        }
    }
    out
}

/// The format of a text that has no name: JSON begins with a bracket, everything else is YAML.
fn guess(text: &str) -> Input {
    let text = text.trim_start();
    if !text.starts_with(['{', '[']) {
        return Input::Yaml;
    }
    // Lines: the first one is a whole object, and there are more.
    let mut lines = text.lines().filter(|l| !l.trim().is_empty());
    let whole = lines
        .next()
        .is_some_and(|l| serde_json::from_str::<serde::de::IgnoredAny>(l).is_ok());
    if whole && lines.next().is_some() {
        Input::Ndjson
    } else {
        Input::Json
    }
}

fn described(
    regimes: &[Regime],
    name: &str,
    text: &str,
    format: Input,
    lang: &str,
    out: &mut Vec<Described>,
) {
    let folder = Path::new(name)
        .parent()
        .map(Path::to_owned)
        .unwrap_or_default();
    let attached = |relative: &str| files::read(&folder.join(relative)).map_err(|e| e.to_string());
    let mut columns: Vec<std::vec::IntoIter<Record>> = regimes
        .iter()
        .map(|r| {
            let elsewhere = |key: &str| {
                regimes
                    .iter()
                    .map(|x| &x.loaded.program)
                    .find(|p| p.fact(key).is_some())
                    .and_then(|p| p.pack())
                    .map(|p| p.id.clone())
            };
            let program = &r.loaded.program;
            read_in(lang, program, &elsewhere, name, text, format, &attached).into_iter()
        })
        .collect();
    loop {
        let each: Vec<Record> = columns.iter_mut().filter_map(Iterator::next).collect();
        if each.is_empty() {
            return;
        }
        out.push(Described { each });
    }
}
