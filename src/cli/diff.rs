//! `solon diff`.

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::inquiry::{Inquiry, Prepared, complain, prepare, prepare_any};
use super::{Exit, PackOptions, Run, Stop};
use solon::analyse;
use solon::report::difference::Places;
use solon::report::difference::{Pair, Side, compare, markdown, text};
use solon::report::{self, Show, System, sarif};
use solon::{Lang, Record, Regime};

#[derive(Args)]
pub(crate) struct Options {
    /// The old rules: a bundled pack, the path of a pack folder, or a folder at a git revision
    /// (HEAD~1:rules/my-pack)
    old: String,
    /// The new rules; the same pack when absent, under another law (--law A..B, --with)
    new: Option<String>,
    /// Descriptions of systems, or folders of them
    #[arg(long, num_args = 1.., value_name = "FILES")]
    systems: Vec<String>,
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

pub(crate) fn run(o: &Options) -> Run {
    if o.systems.iter().any(|s| s == "-") {
        return Err(Stop::Usage(
            "`--systems -` cannot be read twice; give files or folders".to_owned(),
        ));
    }
    if [Some(&o.old), o.new.as_ref()].contains(&Some(&"all".to_owned())) {
        return Err(Stop::Usage(
            "`diff` compares one regime; name it instead of `all`".to_owned(),
        ));
    }
    let [law_old, law_new] = laws(o.law.as_deref())?;
    let new = o.new.as_deref().unwrap_or(&o.old);
    let follow = [0, 1].map(|side| followed(&o.follow, side));
    let same_law = law_old == law_new && o.with.is_empty();
    if o.new.is_none() && same_law && follow[0] == follow[1] {
        return Err(Stop::Usage(
            "nothing to compare: give a second pack, two days of law (`--law A..B`), an amendment \
             (`--with NAME@DATE`), or a source to follow (`--follow ..SOURCE`)"
                .to_owned(),
        ));
    }
    // Rules can be compared without any system.
    let prepare = if o.systems.is_empty() {
        prepare_any
    } else {
        prepare
    };
    let [old_follow, new_follow] = follow;
    let before = prepare(&inquiry(o, &o.old, law_old, &[], old_follow))?;
    let after = prepare(&inquiry(o, new, law_new, &o.with, new_follow))?;
    let (old_rules, new_rules) = (before.question.regimes()?, after.question.regimes()?);
    let (Some(a), Some(b)) = (old_rules.first(), new_rules.first()) else {
        return Err(Stop::Failed("no rules were read".to_owned()));
    };
    let sides = [side(a, &o.old), side(b, new)];
    let on = b.query.on;
    let mut exit = Exit::Done;
    let root = super::files::root();
    let mut log = sarif::Writer::new(&root, o.lang);
    let (mut pairs, mut refused, mut unread) = (Vec::new(), Vec::new(), Vec::new());
    for (a, b) in before.records.iter().zip(&after.records) {
        // Whatever one side cannot read is told once.
        if let Some(record) = [a, b].into_iter().find(|r| r.rejected().is_some()) {
            unread.push(record);
            if let Some(error) = record.error() {
                let (problems, sources) = error.diagnostics();
                log.findings(problems, sources);
            }
            refused.extend(record.rejection());
            exit = exit.worse(Exit::Input);
            continue;
        }
        let sides = (regime(o, &before, a)?, regime(o, &after, b)?);
        if let (Some((system, old)), Some((_, new))) = sides {
            pairs.push(Pair {
                system,
                regimes: [old, new],
            });
        }
    }
    complain(unread);
    let [old, new] = sides.map(|s| (s.program, s.law));
    let changes = if o.register_only {
        None
    } else {
        let changes = analyse::changes(old, new, [&a.query, &b.query], o.regions);
        Some(changes.map_err(|e| Stop::Failed(e.to_string()))?)
    };
    let d = compare(sides, changes.as_ref(), &pairs, refused, on, o.lang);
    super::out(&match o.format {
        Format::Text => text(&d, o.lang),
        Format::Json => format!("{}\n", report::to_json(&d)),
        Format::Markdown => markdown(&d, o.lang),
        Format::Sarif => {
            log.moved(&d, &places(&after));
            format!("{}\n", report::to_json(&log.finish("diff")))
        }
    })?;
    let differs = match o.exit_code {
        None => false,
        Some(Counts::Outcome) => !d.same_outcomes(),
        Some(Counts::Text) => !d.is_empty(),
    };
    if differs {
        exit = exit.worse(Exit::Differs);
    }
    Ok(exit)
}

/// Where descriptions begin.
fn places(prepared: &Prepared) -> Places {
    let records = prepared.records.iter().filter_map(Record::first);
    records
        .filter_map(|r| {
            let description = r.outcome.as_ref().ok()?;
            Some(((r.source.name.clone(), r.record), description.begins))
        })
        .collect()
}

fn side<'a>(regime: &'a Regime, name: &'a str) -> Side<'a> {
    Side {
        program: regime.pack.program(),
        law: &regime.law,
        name,
        followed: &regime.followed,
    }
}

/// What one side says of a system.
fn regime(
    o: &Options,
    prepared: &Prepared,
    record: &Record,
) -> Result<Option<(System, report::Regime)>, Stop> {
    let answer = prepared.question.answer(record)?;
    let show = Show {
        lang: o.lang,
        ..Show::default()
    };
    let results = answer.results(false);
    let regime = results.first().map(|r| report::regime(r, show));
    Ok(regime.map(|r| (answer.system(), r)))
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
    pack: &str,
    law: Option<Date>,
    with: &[String],
    follow: Vec<String>,
) -> Inquiry {
    Inquiry {
        files: o.systems.clone(),
        packs: PackOptions {
            packs: vec![pack.to_owned()],
        },
        on: o.on,
        law,
        with: with.to_vec(),
        readings: o.readings.clone(),
        follow,
        lang: o.lang,
        no_assumptions: false,
    }
}
