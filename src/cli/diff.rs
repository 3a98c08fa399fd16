//! `solon diff`.

use std::collections::VecDeque;
use std::mem::ManuallyDrop;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use rayon::prelude::*;

mod systems;

use super::inquiry::given::NOTHING;
use super::inquiry::{Inquiry, complain, question_of, streamed::Records, to_classify};
use super::spreadsheet::TableOptions;
use super::{Exit, PackOptions, Run, Stop, files};
use solon::analyse::{self, Changes};
use solon::report::difference::{Comparing, Difference, Moved, Pair, Places, Side};
use solon::report::difference::{markdown, text, together};
use solon::report::{self, Show, System, sarif};
use solon::{Lang, Pack, PackText, Question, Record, Regime};

#[derive(Args)]
pub(crate) struct Options {
    /// The old rules: a bundled pack, the path of a pack folder, or a folder at a git revision
    /// (HEAD~1:rules/my-pack); `all` is every bundled regime
    #[arg(required_unless_present_any = ["packs", "systems"])]
    old: Option<String>,
    /// The new rules; the same pack when absent, under another law (--law A..B, --with)
    new: Option<String>,
    /// A further regime, under both laws or beside rules that change: a pack as above; may be
    /// repeated, and `all` is every bundled regime
    #[arg(long = "pack", value_name = "PACK")]
    packs: Vec<String>,
    /// Descriptions of systems, or folders of them; with the same rules on both sides the old and the
    /// new description of a system, or two folders of them, to tell what their change means
    #[arg(long, num_args = 1.., value_name = "FILES")]
    systems: Vec<String>,
    #[command(flatten)]
    tables: TableOptions,
    /// How many groups of systems to tell at most for each change of level, of all possible systems
    #[arg(long, value_name = "N", default_value_t = 6)]
    regions: usize,
    /// Compare the systems given alone: quick, but it tells nothing of any other system
    #[arg(long, requires = "systems", conflicts_with = "regions")]
    register_only: bool,
    /// The day asked for; today when absent
    #[arg(long, value_name = "DATE", value_parser = super::day, env = "SOLON_ON")]
    on: Option<Date>,
    /// The law in force on this day; two days, `A..B`, for the old rules and for the new
    #[arg(long, value_name = "DATE[..DATE]")]
    law: Option<String>,
    /// Add an amendment to the new rules that is not in force, with `@DATE` to say from when
    #[arg(long = "with", value_name = "AMENDMENT")]
    with: Vec<String>,
    /// Choose a reading of a contested point on both sides: INTERPRETATION=READING
    #[arg(long = "reading", value_name = "X=Y")]
    readings: Vec<String>,
    /// Take the readings that cite this source; `A..B` follows A under the old rules and B under
    /// the new, `..B` under the new alone; may be repeated
    #[arg(long = "follow", value_name = "SOURCE[..SOURCE]")]
    follow: Vec<String>,
    /// Language of the words
    #[arg(long, value_parser = super::languages(), default_value_t = Lang::En)]
    lang: Lang,
    /// How to print what differs
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// End with 6 when an outcome differs for some possible system or a given one; with
    /// `--exit-code=text` when anything differs, wording too
    #[arg(
        long,
        value_enum,
        value_name = "WHAT",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "outcome"
    )]
    exit_code: Option<Counts>,
}

/// What counts as a difference for the exit code.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Counts {
    /// What comes out differently for some system
    Outcome,
    /// Any difference, of wording too
    Text,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON object
    Json,
    /// For a comment on a pull request
    Markdown,
    /// SARIF 2.1.0, for code scanners and editors
    Sarif,
}

/// What makes the rules of the two sides others.
const OTHER_RULES: &str = "a second pack, two days of law (`--law A..B`), an amendment (`--with \
     NAME@DATE`), or a source to follow (`--follow ..SOURCE`)";

pub(crate) fn run(o: &Options) -> Run {
    if o.systems.iter().any(|s| s == "-") {
        return Err(Stop::Usage(
            "`--systems -` cannot be read twice; give files or folders".to_owned(),
        ));
    }
    let packs = compared(o)?;
    let law = laws(o.law.as_deref())?;
    let follow = [0, 1].map(|side| followed(&o.follow, side));
    let same_law = law[0] == law[1] && o.with.is_empty();
    if o.new.is_some() || !same_law || follow[0] != follow[1] {
        return rules(o, &packs, law, follow);
    }
    if o.systems.is_empty() {
        return Err(Stop::Usage(format!(
            "nothing to compare: give {OTHER_RULES}; or two descriptions of a system, or folders of \
             them, under the same rules (`--systems OLD NEW`)"
        )));
    }
    let packs = packs.into_iter().map(|(pack, _)| pack).collect();
    let ([law, _], [follow, _]) = (law, follow);
    systems::run(o, &inquiry(o, packs, law, &[], follow))
}

/// Compares rules, and the systems given under both.
fn rules(
    o: &Options,
    packs: &[(String, String)],
    [law_old, law_new]: [Option<Date>; 2],
    [old_follow, new_follow]: [Vec<String>; 2],
) -> Run {
    if packs.is_empty() {
        return Err(Stop::Usage(
            "which rules are compared? Name a pack, such as `solon diff eu-ai-act …`".to_owned(),
        ));
    }
    let side = |of: fn(&(String, String)) -> &String| -> Vec<String> {
        packs.iter().map(of).cloned().collect()
    };
    let (old, new) = (side(|p| &p.0), side(|p| &p.1));
    let (old_packs, new_packs) = both(&old, &new)?;
    let before = inquiry(o, old, law_old, &[], old_follow);
    let after = inquiry(o, new, law_new, &o.with, new_follow);
    // The process ends when this is told: nothing is taken apart piece by piece.
    let old_question = ManuallyDrop::new(question_of(&before, old_packs)?);
    let new_question = ManuallyDrop::new(question_of(&after, new_packs)?);
    let root = super::files::root();
    let mut log = sarif::Writer::new(&root, o.lang);
    let questions = [&*old_question, &*new_question];
    let (old_rules, new_rules) = rayon::join(|| old_question.regimes(), || new_question.regimes());
    let (old_rules, new_rules) = (old_rules?, new_rules?);
    let beside = beside(packs, [&old_rules, &new_rules]);
    // Rules can be compared without any system, but not with none of those that were meant.
    let records = match o.systems.is_empty() {
        true => None,
        false => Some(registers([&before, &after], questions)?),
    };
    let (mut all, changes) = rayon::join(
        || beside.iter().map(|b| b.comparing(o)).collect::<Vec<_>>(),
        || beside.par_iter().map(|b| b.changes(o)).collect::<Vec<_>>(),
    );
    let mut found = Found::default();
    if let Some(records) = records {
        register(o, records, questions, &mut all, &mut found)?;
    }
    for error in found.unread.iter().filter_map(Record::error) {
        let (problems, sources) = error.diagnostics();
        log.findings(problems, sources);
    }
    complain(&found.unread);
    let refused: Vec<_> = found.unread.iter().filter_map(Record::rejection).collect();
    let exit = match refused.is_empty() {
        true => Exit::Done,
        false => Exit::Input,
    };
    let all = all.into_iter().zip(changes);
    let all = all
        .map(|((_, comparing), changes)| Ok(comparing.finish(changes?.as_ref(), refused.clone())));
    let all = all.collect::<Result<Vec<Difference>, Stop>>()?;
    super::out(&written(o, &all, (log, &found.places)))?;
    Ok(match differs(o, &all) {
        true => exit.worse(Exit::Differs),
        false => exit,
    })
}

fn written(
    o: &Options,
    all: &[Difference],
    (mut log, places): (sarif::Writer<'_>, &Places),
) -> String {
    match o.format {
        Format::Text => text(all, o.lang),
        Format::Json => match all {
            [only] => format!("{}\n", report::to_json(only)),
            _ => format!("{}\n", report::to_json(&together(all.to_vec()))),
        },
        Format::Markdown => markdown(all, &whole(), o.lang),
        Format::Sarif => {
            log.moved(all, places);
            format!("{}\n", report::to_json(&log.finish("diff")))
        }
    }
}

/// Whether anything differs that counts.
fn differs(o: &Options, all: &[Difference]) -> bool {
    all.iter().any(|d| match o.exit_code {
        None => false,
        Some(Counts::Outcome) => !d.same_outcomes(),
        Some(Counts::Text) => !d.is_empty(),
    })
}

/// The command of this call, printing everything.
fn whole() -> String {
    let mut words = vec!["solon".to_owned()];
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        if arg == "--format" {
            args.next();
        } else if !arg.starts_with("--format=") {
            words.push(quoted(arg));
        }
    }
    words.join(" ")
}

/// A word as a shell reads it.
fn quoted(word: String) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./:=@,+%".contains(c);
    match !word.is_empty() && word.chars().all(plain) {
        true => word,
        false => format!("'{}'", word.replace('\'', "'\\''")),
    }
}

/// The packs of both sides: those that both have are read once, others side by side. What is wrong with
/// the old ones is told first, and alone.
fn both(old: &[String], new: &[String]) -> Result<(Vec<Pack>, Vec<Pack>), Stop> {
    let pairs = || old.iter().zip(new);
    let changed: Vec<&String> = pairs().filter(|(a, b)| a != b).map(|(_, b)| b).collect();
    let texts = |names: &[&String]| -> Result<Vec<PackText>, Stop> {
        names.iter().map(|name| files::pack_text(name)).collect()
    };
    let before: Vec<&String> = old.iter().collect();
    let (before, after) = rayon::join(|| texts(&before), || texts(&changed));
    let (before, after) = (before?, after?);
    let load = |texts: &[PackText]| -> Vec<_> { texts.iter().map(files::of_text).collect() };
    let (before, after) = rayon::join(|| load(&before), || load(&after));
    let packs = |names: Vec<&String>, read: Vec<_>| -> Result<Vec<Pack>, Stop> {
        let each = names.into_iter().zip(read);
        each.map(|(name, read)| to_classify(name, read)).collect()
    };
    let before = packs(old.iter().collect(), before)?;
    let mut after = packs(changed, after)?.into_iter();
    let both = before.iter().zip(pairs());
    let new = both.filter_map(|(pack, (a, b))| match a == b {
        true => Some(pack.clone()),
        false => after.next(),
    });
    let new = new.collect();
    Ok((before, new))
}

/// The rules to compare, old and new, regime by regime.
fn compared(o: &Options) -> Result<Vec<(String, String)>, Stop> {
    let is_all = |name: &String| name == super::files::ALL;
    if o.new.is_some() && [&o.old, &o.new].into_iter().flatten().any(is_all) {
        return Err(Stop::Usage(
            "`all` is compared with itself under another law (`solon diff all --law A..B`), and \
             with no second pack"
                .to_owned(),
        ));
    }
    let named: Vec<String> = match (&o.old, &o.new) {
        (Some(old), None) => std::iter::once(old).chain(&o.packs).cloned().collect(),
        _ => o.packs.clone(),
    };
    let pair = match (&o.old, &o.new) {
        (Some(old), Some(new)) => Some((old.clone(), new.clone())),
        _ => None,
    };
    let further = match named.is_empty() {
        true => Vec::new(),
        false => super::files::chosen(&named),
    };
    let same = further.into_iter().map(|name| (name.clone(), name));
    Ok(pair.into_iter().chain(same).collect())
}

/// What was found in a register, beside what its systems come to.
#[derive(Default)]
struct Found {
    any: bool,
    /// Records that one side or both could not read.
    unread: Vec<Record>,
    /// Where descriptions begin, for scanners.
    places: Places,
}

/// The rules of a regime beside each other.
struct Beside<'a> {
    /// Its position among all regimes.
    at: usize,
    old: (&'a Regime, &'a str),
    new: (&'a Regime, &'a str),
}

impl<'a> Beside<'a> {
    /// What differs in their texts, to which systems are added.
    fn comparing(&self, o: &Options) -> (usize, Comparing<'a>) {
        let sides = [self.old, self.new].map(|(regime, name)| side(regime, name));
        let on = self.new.0.query.on;
        (self.at, Comparing::new(sides, on, o.lang))
    }

    /// What the change does to all possible systems, where they are asked about.
    fn changes(&self, o: &Options) -> Result<Option<Changes>, Stop> {
        if o.register_only {
            return Ok(None);
        }
        let sides = [self.old.0, self.new.0];
        let [old, new] = sides.map(|r| (&**r.pack.program(), &r.law));
        let changes = analyse::changes(old, new, sides.map(|r| &r.query), o.regions);
        Ok(Some(changes.map_err(|e| Stop::Failed(e.to_string()))?))
    }
}

/// The rules of each regime beside each other.
fn beside<'a>(
    packs: &'a [(String, String)],
    [old_rules, new_rules]: [&'a [Arc<Regime>]; 2],
) -> Vec<Beside<'a>> {
    let mut known: Vec<&str> = Vec::new();
    let both = old_rules.iter().zip(new_rules).zip(packs).enumerate();
    let each = both.filter_map(|(at, ((a, b), (old, new)))| {
        // `all` beside a state of one of them means the others.
        if known.contains(&b.pack.id()) {
            return None;
        }
        known.push(b.pack.id());
        Some(Beside {
            at,
            old: (a, old),
            new: (b, new),
        })
    });
    each.collect()
}

/// The systems given, as either side reads them.
fn registers<'a>(
    [before, after]: [&'a Inquiry; 2],
    [old, new]: [&Question; 2],
) -> Result<[Records<'a>; 2], Stop> {
    Ok([
        Records::of(before, old, false)?,
        Records::of(after, new, false)?,
    ])
}

/// So many systems are compared together, in as many threads as there are.
const TOGETHER: usize = 64;

/// Compares a register under both sides, system by system; whatever one side cannot read is told once.
fn register(
    o: &Options,
    mut records: [Records<'_>; 2],
    questions: [&Question; 2],
    all: &mut [(usize, Comparing<'_>)],
    found: &mut Found,
) -> Result<(), Stop> {
    let mut waiting = [VecDeque::new(), VecDeque::new()];
    loop {
        for ((waiting, records), question) in waiting.iter_mut().zip(&mut records).zip(questions) {
            if waiting.is_empty() {
                let next = records.next(question)?.into_iter();
                waiting.extend(next.map(|found| found.record));
            }
        }
        let [old, new] = &mut waiting;
        let few = old.len().min(new.len()).min(TOGETHER);
        if few == 0 {
            return match found.any {
                true => Ok(()),
                false => Err(Stop::Usage(NOTHING.to_owned())),
            };
        }
        found.any = true;
        let mut pairs = Vec::new();
        for (a, b) in old.drain(..few).zip(new.drain(..few)) {
            if o.format == Format::Sarif {
                found.places.extend(place(&b));
            }
            let unread = [&a, &b].into_iter().find(|r| r.rejected().is_some());
            match unread.cloned() {
                Some(unread) => found.unread.push(unread),
                None => pairs.push([a, b]),
            }
        }
        let moved = |pair: &[Record; 2]| moved(o, questions, pair, all);
        let told: Vec<_> = pairs.par_iter().map(moved).collect();
        for told in told {
            let (id, moved) = told?;
            for ((_, comparing), moved) in all.iter_mut().zip(moved) {
                comparing.add(&id, moved);
            }
        }
    }
}

/// The id of a system, and what differs for it under each regime.
fn moved(
    o: &Options,
    questions: [&Question; 2],
    records: &[Record; 2],
    all: &[(usize, Comparing<'_>)],
) -> Result<(String, Vec<Option<Moved>>), Stop> {
    let [old, new] = records;
    let [before, after] = questions;
    let (system, before) = regimes(o, before, old)?;
    let (_, after) = regimes(o, after, new)?;
    let (mut before, mut after) = (before, after);
    let each = all.iter().map(|(i, comparing)| {
        let regimes = [before.get_mut(*i)?.take()?, after.get_mut(*i)?.take()?];
        let system = system.clone();
        comparing.moved(&Pair { system, regimes })
    });
    Ok((system.id.clone(), each.collect()))
}

/// Where a description begins.
fn place(record: &Record) -> Option<((String, usize), (u32, u32))> {
    let record = record.first()?;
    let description = record.outcome.as_ref().ok()?;
    let place = (record.source.name.clone(), record.record);
    Some((place, description.begins))
}

fn side<'a>(regime: &'a Regime, name: &'a str) -> Side<'a> {
    Side {
        program: regime.pack.program(),
        law: &regime.law,
        name,
        followed: &regime.followed,
    }
}

/// What one side says of a system, under each regime.
fn regimes(
    o: &Options,
    question: &Question,
    record: &Record,
) -> Result<(System, Vec<Option<report::Regime>>), Stop> {
    let answer = question.answer(record)?;
    let show = Show {
        lang: o.lang,
        ..Show::default()
    };
    let results = answer.results(false);
    let each = results.iter().map(|r| Some(report::regime(r, show)));
    Ok((answer.system(), each.collect()))
}

/// One day for both sides, or two.
fn laws(given: Option<&str>) -> Result<[Option<Date>; 2], Stop> {
    let day = |text: &str| super::day(text).map(Some).map_err(Stop::Usage);
    match given.map(|g| (g, g.split_once(".."))) {
        None => Ok([None, None]),
        Some((_, Some((a, b)))) => Ok([day(a)?, day(b)?]),
        Some((one, None)) => Ok([day(one)?; 2]),
    }
}

/// The sources that one side follows: those given for both, and those given for it.
fn followed(given: &[String], side: usize) -> Vec<String> {
    given
        .iter()
        .map(|text| match (text.split_once(".."), side) {
            (None, _) => text.as_str(),
            (Some((old, _)), 0) => old,
            (Some((_, new)), _) => new,
        })
        .filter(|source| !source.is_empty())
        .map(str::to_owned)
        .collect()
}

fn inquiry(
    o: &Options,
    packs: Vec<String>,
    law: Option<Date>,
    with: &[String],
    follow: Vec<String>,
) -> Inquiry {
    Inquiry {
        files: o.systems.clone(),
        packs: PackOptions { packs },
        on: o.on,
        law,
        with: with.to_vec(),
        readings: o.readings.clone(),
        follow,
        lang: o.lang,
        no_assumptions: false,
        only: Vec::new(),
        tables: o.tables.clone(),
    }
}
