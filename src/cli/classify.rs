//! `solon classify`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::gates::{self, Doubts, Gates, Threshold};
use super::inquiry::streamed::Records;
use super::inquiry::{self, Inquiry, Prepared, prepare_for};
use super::reach::{self, Choice};
use super::{Exit, Run, Stop, files};
use solon::diagnostic::Code;
use solon::report::classification::html;
use solon::report::classification::overview::{self, Row};
use solon::report::classification::{Classified, Duties};
use solon::report::{self, BriefReport, Report, Show, calendar, sarif, sheet};
use solon::{Question, Record};

use sink::Make;

mod lines;
mod sink;

#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    inquiry: Inquiry,
    /// How to print results
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// How much is told: of the register as a whole (`overview`, `table`), or of each system; without it all
    /// of each, and in text of more than 20 systems the overview
    #[arg(long, value_enum, value_name = "DETAIL")]
    detail: Option<Detail>,
    /// Write results to this file
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Exit 5 when some system reaches, or may reach, this level; `SCALE:LEVEL` for one scale alone,
    /// `REGIME/SCALE:LEVEL` for one of several regimes
    #[arg(long, value_name = "[[REGIME/]SCALE:]LEVEL")]
    fail_on: Option<String>,
    /// With --fail-on: look at the level in effect on the day, not at the classification
    #[arg(long, requires = "fail_on")]
    in_effect: bool,
    /// Exit 4 when answers are not used or do not fit together, when something is assumed without
    /// evidence, or when several descriptions have one id
    #[arg(long)]
    strict: bool,
    /// Exit 4 when some result is left open; of several regimes one that was not asked is passed over
    #[arg(long, value_enum, value_name = "WHAT")]
    require: Option<Require>,
    /// List rules that are not met too, each with what is missing for it
    #[arg(long)]
    all: bool,
    /// Duties of this role alone, such as provider; of one system with their texts
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    /// The whole report in place of its first screen: every rule with its reasons, the texts of all duties,
    /// every form
    #[arg(long)]
    full: bool,
}

impl Options {
    /// Whether each system is told in full.
    fn whole(&self) -> bool {
        self.full || self.all || self.role.is_some()
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON document: an object, or an array of several
    Json,
    /// One JSON object per line
    Ndjson,
    /// A document, with the forms that duties ask for
    Markdown,
    /// One page that prints and loads nothing: of one system all of it, of several a register with a table
    /// to sort
    Html,
    /// SARIF 2.1.0, for code scanners and editors
    Sarif,
    /// A table, one row for each system, regime and duty, as comma-separated values
    Csv,
    /// The same as a workbook for spreadsheets; needs --output
    Xlsx,
    /// With `--detail verdict`, in Parquet; needs --output
    #[cfg(feature = "parquet")]
    Parquet,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Detail {
    /// The register on one screen: how many systems stand where, by which rules, whose they are, what begins
    /// when, what would decide most (text, Markdown, JSON)
    Overview,
    /// A line for each system (text, Markdown)
    Table,
    /// Levels, rules by id and days, in less than 2 kB (JSON, NDJSON); as CSV or XLSX beside the columns
    /// of the register
    Verdict,
    /// With the deciding rules, duties with their days, and open questions in words
    Brief,
    /// All that decides, each thing once, with tables that the rest refers to
    Full,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Require {
    /// The scope and every level
    Decided,
}

/// Options that do not go together.
fn agree(o: &Options) -> Result<(), Stop> {
    use Format::{Csv, Json, Markdown, Ndjson, Text, Xlsx};
    let (detail, formats): (&str, &[Format]) = match o.detail {
        None => ("", Format::value_variants()),
        Some(Detail::Overview) => ("overview", &[Text, Markdown, Json]),
        Some(Detail::Table) => ("table", &[Text, Markdown]),
        Some(Detail::Verdict) => (
            "verdict",
            &[
                Json,
                Ndjson,
                Csv,
                Xlsx,
                #[cfg(feature = "parquet")]
                Format::Parquet,
            ],
        ),
        Some(Detail::Brief) => ("brief", &[Json, Ndjson]),
        Some(Detail::Full) => ("full", &[Json, Ndjson]),
    };
    if !formats.contains(&o.format) {
        let name = |f: &Format| {
            f.to_possible_value()
                .map(|v| format!("`--format {}`", v.get_name()))
        };
        let names: Vec<String> = formats.iter().filter_map(name).collect();
        return Err(Stop::Usage(format!(
            "`--detail {detail}` goes with {}",
            names.join(" or ")
        )));
    }
    if o.format == Format::Xlsx {
        super::book_file(o.output.as_deref())?;
    }
    #[cfg(feature = "parquet")]
    if o.format == Format::Parquet && (o.detail.is_none() || o.output.is_none()) {
        let message = "`--format parquet` goes with `--detail verdict` and `--output FILE.parquet`";
        return Err(Stop::Usage(message.to_owned()));
    }
    Ok(())
}

pub(crate) fn run(o: &Options) -> Run {
    agree(o)?;
    if matches!(o.detail, Some(Detail::Verdict | Detail::Overview)) {
        return lines::run(o);
    }
    let choice = Choice::read(&o.inquiry.packs.packs);
    if o.format == Format::Text && o.detail.is_none() && !o.whole() {
        return of_text(o, choice);
    }
    let prepared = prepare_for(&o.inquiry, &choice.packs)?;
    reports(o, choice, &prepared)
}

/// So many systems are told one by one where nobody says how.
const FEW: usize = 20;

/// Text: of many systems an overview.
fn of_text(o: &Options, choice: Choice) -> Run {
    let question = inquiry::question(&o.inquiry, &choice.packs)?;
    let mut records = Records::of(&o.inquiry, &question, false)?;
    let mut first = records.next(&question)?;
    while (1..=FEW).contains(&first.len()) {
        let more = records.next(&question)?;
        if more.is_empty() {
            break;
        }
        first.extend(more);
    }
    if first.len() > FEW {
        records.again(first);
        let make = Make::of(o, Vec::new());
        return lines::go_on(o, &choice.put(question), &make, records);
    }
    if first.is_empty() && !o.inquiry.only.is_empty() {
        return Err(inquiry::none_called(&o.inquiry.only));
    }
    let prepared = Prepared {
        question,
        records: first.into_iter().map(|found| found.record).collect(),
        map: o.inquiry.tables.map.clone(),
    };
    reports(o, choice, &prepared)
}

/// Reports on systems, which are held one and all.
fn reports(o: &Options, mut choice: Choice, prepared: &Prepared) -> Run {
    let gates = gates(o, &prepared.question)?;
    o.output
        .as_deref()
        .map_or(Ok(()), |path| prepared.spare(path))?;
    let mut exit = Exit::Done;
    let root = files::root();
    let mut out = Output {
        doubts: Doubts::new(o.inquiry.lang, o.strict),
        log: sarif::Writer::new(&root, o.inquiry.lang),
        reports: Vec::new(),
        lines: String::new(),
        texts: Vec::new(),
        rows: Vec::new(),
        register: Register::of(o, prepared),
        duties: Duties::new(o.inquiry.lang),
        on: prepared
            .question
            .day()
            .map_or_else(String::new, |day| day.to_string()),
    };
    for (id, places) in gates::same_ids(&prepared.records) {
        let words = gates::same_id_words(id, &places, places.len(), o.inquiry.lang);
        out.doubts.add(Code::SameId.info().id, &words);
        let places: Vec<_> = places.iter().map(|(f, _, at)| (f.as_str(), *at)).collect();
        out.log.doubt(Code::SameId, &words, &places);
    }
    inquiry::complain(prepared.rejected());
    for record in &prepared.records {
        exit = exit.worse(one(o, prepared, &mut choice, &gates, record, &mut out)?);
    }
    if o.strict && out.doubts.any() {
        exit = exit.worse(Exit::Input);
    }
    super::err(&out.doubts.text());
    let output = o.output.as_deref();
    if o.format == Format::Xlsx {
        super::write_book(output, &out.duties.sheet())?;
    } else {
        super::write(output, &out.finish(o))?;
    }
    Ok(exit)
}

/// The gates of a call; what `--fail-on` and `--role` name has to be there.
fn gates<'o>(o: &'o Options, question: &Question) -> Result<Gates<'o>, Stop> {
    let regimes = question.regimes()?;
    let programs: Vec<_> = regimes.iter().map(|r| r.law.program()).collect();
    if let Some(role) = &o.role {
        question.role(role)?;
    }
    let read = |given: &'o String| Threshold::read(given, o.in_effect, &programs);
    Ok(Gates {
        threshold: o.fail_on.as_ref().map(read).transpose()?,
        decided: o.require.is_some(),
        named: &o.inquiry.packs.packs,
        lang: o.inquiry.lang,
    })
}

/// What is printed, gathered.
struct Output<'a> {
    log: sarif::Writer<'a>,
    /// Each as a document.
    reports: Vec<String>,
    lines: String,
    texts: Vec<String>,
    rows: Vec<Row>,
    /// Of several systems, where they are to be a page.
    register: Option<Register>,
    duties: Duties,
    doubts: Doubts,
    /// The day asked for.
    on: String,
}

/// Several systems for one page, with what is ahead of them.
struct Register {
    page: html::Register,
    ahead: calendar::Gathered,
}

impl Register {
    /// Where the systems are several, and to be a page.
    fn of(o: &Options, prepared: &Prepared) -> Option<Register> {
        let wanted = o.format == Format::Html && prepared.records.len() > 1;
        let on = prepared.question.day().unwrap_or_else(super::today);
        wanted.then(|| Register::new(o, on))
    }

    fn new(o: &Options, on: Date) -> Register {
        let lang = o.inquiry.lang;
        Register {
            page: html::Register::new(lang),
            ahead: calendar::Gathered::new(on, o.role.as_deref(), lang),
        }
    }
}

impl Output<'_> {
    fn add<T: serde::Serialize>(&mut self, o: &Options, value: &T) {
        match o.format {
            Format::Json => self.reports.push(report::to_json(value)),
            Format::Ndjson => {
                self.lines.push_str(&report::to_json_line(value));
                self.lines.push('\n');
            }
            Format::Text
            | Format::Markdown
            | Format::Html
            | Format::Sarif
            | Format::Csv
            | Format::Xlsx => {}
            #[cfg(feature = "parquet")]
            Format::Parquet => {}
        }
    }

    /// Adds what people and scanners read of a system.
    fn tell(
        &mut self,
        o: &Options,
        answer: &solon::Answer,
        full: &Report,
        results: &[report::RegimeResult<'_>],
        (show, further): (Show<'_>, Vec<String>),
    ) {
        if let Some(register) = &mut self.register {
            register.page.add(&Classified::new(full, results, show));
            register.ahead.add(answer.system(), results);
            return;
        }
        let page = |c: &Classified<'_>| {
            let changes = answer.changes(results);
            html::page(c, &answer.over_time(results), changes.as_ref())
        };
        let render: &dyn Fn(&Classified<'_>) -> String = match o.format {
            Format::Html => &page,
            Format::Text => &report::classification::text::text,
            Format::Markdown => &report::classification::markdown::text,
            Format::Sarif => return answer.log(&mut self.log, full, results),
            Format::Csv | Format::Xlsx => return self.duties.add(full),
            #[cfg(feature = "parquet")]
            Format::Parquet => return,
            Format::Json | Format::Ndjson => return,
        };
        let classified = Classified::new(full, results, show).also_reached(further);
        self.texts.push(render(&classified));
        self.rows.push(overview::row(&classified));
    }

    fn finish(self, o: &Options) -> String {
        match o.format {
            Format::Ndjson => self.lines,
            Format::Csv | Format::Xlsx => sheet::csv(&self.duties.sheet()),
            #[cfg(feature = "parquet")]
            Format::Parquet => String::new(),
            Format::Sarif => format!("{}\n", report::to_json(&self.log.finish("classify"))),
            Format::Json => format!("{}\n", report::one_document(self.reports)),
            Format::Markdown => {
                let mut text = String::new();
                if self.rows.len() > 1 || o.detail == Some(Detail::Table) {
                    let lang = o.inquiry.lang;
                    text.push_str(&overview::markdown(&self.rows, &self.on, lang));
                    if o.detail == Some(Detail::Table) {
                        return text;
                    }
                    text.push('\n');
                }
                text.push_str(&self.texts.join("\n"));
                text
            }
            Format::Html => match self.register {
                Some(register) => register.page.finish(&register.ahead.finish(None)),
                None => self.texts.concat(),
            },
            Format::Text => {
                let mut text = String::new();
                if self.rows.len() > 1 || o.detail == Some(Detail::Table) {
                    let lang = o.inquiry.lang;
                    let width = super::width(o.output.is_none());
                    text.push_str(&overview::text(&self.rows, &self.on, lang, width));
                    text.push('\n');
                    if !o.whole() {
                        text.push_str(&overview::more(lang));
                        return text;
                    }
                }
                text.push_str(&self.texts.join("\n"));
                text
            }
        }
    }
}

fn one(
    o: &Options,
    prepared: &Prepared,
    choice: &mut Choice,
    gates: &Gates<'_>,
    record: &Record,
    out: &mut Output<'_>,
) -> Result<Exit, Stop> {
    if record.rejected().is_some() {
        reject(o, record, out);
        return Ok(Exit::Input);
    }
    let asked = choice.of(&prepared.question, record)?;
    let answer = asked.answer(record)?;
    // A brief report does not say what stands near, nor does a table of duties.
    let brief = o.detail == Some(Detail::Brief);
    let without = matches!(o.format, Format::Sarif | Format::Csv | Format::Xlsx);
    let results = answer.results(!brief && !without);
    let lang = o.inquiry.lang;
    let show = report::Show {
        lang,
        all: o.all,
        role: o.role.as_deref(),
        full: o.full || (o.role.is_some() && prepared.records.len() == 1),
        several: prepared.records.len() > 1,
    };
    let full = answer.reported(&results, show);
    match o.detail {
        Some(Detail::Brief) => out.add(o, &BriefReport::from(&full)),
        Some(Detail::Full) => out.add(o, &report::full(&full)),
        None | Some(Detail::Overview | Detail::Table | Detail::Verdict) => out.add(o, &full),
    }
    let further = further(o, choice, record, show)?;
    out.tell(o, &answer, &full, &results, (show, further));
    out.doubts.of(answer.judgement());
    let seen = gates.of(answer.judgement());
    Ok(gates.tell(&answer.system().id, &seen))
}

/// Regimes that nobody asked and that a system surely reaches: for whoever reads about one system, and
/// named no regime.
fn further(
    o: &Options,
    choice: &Choice,
    record: &Record,
    show: Show<'_>,
) -> Result<Vec<String>, Stop> {
    let people = matches!(o.format, Format::Text | Format::Html);
    let asked = !people || show.several || !choice.is_default();
    if asked {
        return Ok(Vec::new());
    }
    reach::further(&o.inquiry, record)
}

fn reject(o: &Options, record: &Record, out: &mut Output<'_>) {
    if let Some(error) = record.error() {
        let (problems, sources) = error.diagnostics();
        out.log.findings(problems, sources);
    }
    let Some(value) = record.rejection() else {
        return;
    };
    out.add(o, &value);
    out.rows.push(overview::rejected(&value, o.inquiry.lang));
    if o.format == Format::Html {
        // A page of what could not be read is better than none.
        let on = out.on.parse().unwrap_or_else(|_| super::today());
        let register = out.register.get_or_insert_with(|| Register::new(o, on));
        register.page.reject(value.clone());
        register.ahead.reject(value);
    }
}
