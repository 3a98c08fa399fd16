//! `solon diff`.

use clap::{Args, ValueEnum};
use jiff::civil::Date;

mod systems;

use super::inquiry::given::NOTHING;
use super::inquiry::{Inquiry, Prepared, complain, prepare_with, to_classify};
use super::spreadsheet::TableOptions;
use super::{Exit, PackOptions, Run, Stop, files};
use solon::analyse;
use solon::pack::Loaded;
use solon::report::difference::Places;
use solon::report::difference::{Difference, Pair, Side, compare, markdown, text, together};
use solon::report::{self, Show, System, sarif};
use solon::{Lang, Pack, PackText, Record, Regime};

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
    let before = prepare_with(&before, old_packs)?;
    let after = prepare_with(&after, new_packs)?;
    // Rules can be compared without any system, but not with none of those that were meant.
    if !o.systems.is_empty() && before.records.is_empty() {
        return Err(Stop::Usage(NOTHING.to_owned()));
    }
    let root = super::files::root();
    let mut log = sarif::Writer::new(&root, o.lang);
    let register = register(o, [&before, &after], &mut log)?;
    let exit = match register.refused.is_empty() {
        true => Exit::Done,
        false => Exit::Input,
    };
    let all = differences(o, packs, [&before, &after], register)?;
    super::out(&match o.format {
        Format::Text => text(&all, o.lang),
        Format::Json => match all.as_slice() {
            [only] => format!("{}\n", report::to_json(only)),
            _ => format!("{}\n", report::to_json(&together(all.clone()))),
        },
        Format::Markdown => markdown(&all, &whole(), o.lang),
        Format::Sarif => {
            log.moved(&all, &places(&after));
            format!("{}\n", report::to_json(&log.finish("diff")))
        }
    })?;
    let differs = all.iter().any(|d| match o.exit_code {
        None => false,
        Some(Counts::Outcome) => !d.same_outcomes(),
        Some(Counts::Text) => !d.is_empty(),
    });
    Ok(match differs {
        true => exit.worse(Exit::Differs),
        false => exit,
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
    let texts = |names: &mut dyn Iterator<Item = &String>| -> Result<Vec<PackText>, Stop> {
        names.map(|name| files::pack_text(name)).collect()
    };
    let before = texts(&mut old.iter())?;
    let after = texts(&mut changed.iter().copied())?;
    let load = |texts: &[PackText]| -> Vec<Loaded> {
        texts.iter().map(|text| files::load(text, false)).collect()
    };
    let (before, after) = std::thread::scope(|scope| {
        let after = scope.spawn(|| load(&after));
        (load(&before), after.join())
    });
    let after = after.map_err(|_| Stop::Failed("a pack could not be read".to_owned()))?;
    let before = to_classify(old.iter().zip(before))?;
    let mut after = to_classify(changed.into_iter().zip(after))?.into_iter();
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

/// The systems of the register under both sides.
struct Register {
    /// Each system with its reports, regime by regime, under the old rules and the new.
    systems: Vec<(System, [Vec<report::Regime>; 2])>,
    refused: Vec<report::RejectedRecord>,
}

/// Reads the register; whatever one side cannot read is told once.
fn register(
    o: &Options,
    sides: [&Prepared; 2],
    log: &mut sarif::Writer<'_>,
) -> Result<Register, Stop> {
    let [before, after] = sides;
    let mut out = Register {
        systems: Vec::new(),
        refused: Vec::new(),
    };
    let mut unread = Vec::new();
    for (a, b) in before.records.iter().zip(&after.records) {
        if let Some(record) = [a, b].into_iter().find(|r| r.rejected().is_some()) {
            unread.push(record);
            if let Some(error) = record.error() {
                let (problems, sources) = error.diagnostics();
                log.findings(problems, sources);
            }
            out.refused.extend(record.rejection());
            continue;
        }
        let (system, old) = regimes(o, before, a)?;
        let (_, new) = regimes(o, after, b)?;
        out.systems.push((system, [old, new]));
    }
    complain(unread);
    Ok(out)
}

/// What differs, regime by regime.
fn differences(
    o: &Options,
    packs: &[(String, String)],
    sides: [&Prepared; 2],
    register: Register,
) -> Result<Vec<Difference>, Stop> {
    let [old_rules, new_rules] = [sides[0].question.regimes()?, sides[1].question.regimes()?];
    let mut out: Vec<Difference> = Vec::new();
    for (i, ((a, b), (old, new))) in old_rules.iter().zip(&*new_rules).zip(packs).enumerate() {
        // `all` beside a state of one of them means the others.
        if out.iter().any(|d| d.new.pack == b.pack.id()) {
            continue;
        }
        let each = register
            .systems
            .iter()
            .filter_map(|(system, [before, after])| {
                Some(Pair {
                    system: system.clone(),
                    regimes: [before.get(i)?.clone(), after.get(i)?.clone()],
                })
            });
        let pairs: Vec<Pair> = each.collect();
        let both = [side(a, old), side(b, new)];
        let changes = if o.register_only {
            None
        } else {
            let [old, new] = both.map(|s| (s.program, s.law));
            let changes = analyse::changes(old, new, [&a.query, &b.query], o.regions);
            Some(changes.map_err(|e| Stop::Failed(e.to_string()))?)
        };
        let refused = register.refused.clone();
        let on = b.query.on;
        out.push(compare(both, changes.as_ref(), &pairs, refused, on, o.lang));
    }
    Ok(out)
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

/// What one side says of a system, under each regime.
fn regimes(
    o: &Options,
    prepared: &Prepared,
    record: &Record,
) -> Result<(System, Vec<report::Regime>), Stop> {
    let answer = prepared.question.answer(record)?;
    let show = Show {
        lang: o.lang,
        ..Show::default()
    };
    let results = answer.results(false);
    let each = results.iter().map(|r| report::regime(r, show));
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
