//! `solon snapshot record`.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::folder::Folder;
use super::register::{Register, Written};
use super::store::At;
use super::survey::{Seen, Survey, survey};
use crate::cli::spreadsheet::TableOptions;
use crate::cli::{Exit, PackOptions, Run, Stop, files, fixed_day, inquiry, languages, out, today};
use solon::Lang;
use solon::report::snapshot::{Checked, Question, Status, VERDICT, title};

#[derive(Args)]
pub(crate) struct Options {
    /// Descriptions, or folders of them; those recorded before are asked again
    files: Vec<String>,
    #[command(flatten)]
    at: At,
    #[command(flatten)]
    packs: PackOptions,
    #[command(flatten)]
    tables: TableOptions,
    /// The day asked for: as recorded before, else SOLON_ON, else today
    #[arg(long, value_name = "DATE", value_parser = crate::cli::day)]
    on: Option<Date>,
    /// The law in force on this day: as recorded before, else SOLON_ON, else today
    #[arg(long, value_name = "DATE", value_parser = crate::cli::day)]
    law: Option<Date>,
    /// Add an amendment that is not in force, with `@DATE` to say from when
    #[arg(long = "with", value_name = "AMENDMENT")]
    with: Vec<String>,
    /// Choose a reading of a contested point: INTERPRETATION=READING
    #[arg(long = "reading", value_name = "X=Y")]
    readings: Vec<String>,
    /// Take the readings that cite this source, such as GHR; may be repeated, the first that has
    /// one wins, and --reading wins over all
    #[arg(long = "follow", value_name = "SOURCE")]
    follow: Vec<String>,
    /// Language of the wording; verdicts are the same in any
    #[arg(long, value_parser = languages())]
    lang: Option<Lang>,
    /// Leave assumptions out
    #[arg(long)]
    no_assumptions: bool,
    /// With --file, how much is kept of each system: all of it, or the verdict alone (levels, rules that give
    /// them, days, open questions), which takes a million systems
    #[arg(long, value_enum, value_name = "DETAIL")]
    detail: Option<Detail>,
    /// Replace what differs unseen, and ask another question than the one recorded
    #[arg(long)]
    overwrite: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Detail {
    /// Answers, levels, rules, duties, and a digest of the words
    Full,
    /// Levels, rules that give them, days and open questions
    Verdict,
}

impl Detail {
    /// As the question keeps it.
    fn kept(self) -> String {
        match self {
            Detail::Full => String::new(),
            Detail::Verdict => VERDICT.to_owned(),
        }
    }
}

pub(crate) fn run(o: &Options) -> Run {
    if let Some(file) = &o.at.file {
        return in_one_file(o, file);
    }
    if o.detail == Some(Detail::Verdict) {
        let message =
            "`--detail verdict` goes with `--file FILE`: in a folder all of a system is kept";
        return Err(Stop::Usage(message.to_owned()));
    }
    let folder = Folder::new(o.at.dir.as_deref().unwrap_or(Path::new(".")))?;
    let question = question(o, &folder, folder.question()?)?;
    let survey = survey(&folder, &question, &[], true)?;
    let clash = |s: &Seen| s.checked.status == Status::Clash;
    if survey.rejected.is_empty() && !survey.seen.iter().any(|s| s.now.is_some() || clash(s)) {
        return Err(Stop::Usage(inquiry::given::NOTHING.to_owned()));
    }
    // Where nothing could be read, the next try may ask otherwise.
    if survey.seen.iter().any(|s| s.now.is_some()) {
        folder.ask(&question)?;
    }
    let mut told = Told::default();
    for seen in &survey.seen {
        let status = seen.checked.status;
        let replace =
            o.overwrite && matches!(status, Status::Verdict | Status::Wording | Status::Broken);
        match (&seen.now, status) {
            (Some(now), Status::New) => {
                folder.keep(now)?;
                told.recorded += 1;
            }
            (Some(now), _) if replace => {
                folder.keep(now)?;
                told.replace(&seen.checked.system);
            }
            (Some(now), Status::Same) => {
                folder.keep(now)?;
                told.same += 1;
            }
            _ => {
                told.leave(&seen.checked);
            }
        }
    }
    out(&told.text(&folder.name(), &o.at.option()))?;
    Ok(exit(&survey, o.overwrite))
}

/// Records a register in one file, line by line in its order.
fn in_one_file(o: &Options, file: &Path) -> Run {
    let mut register = Register::new(file)?;
    if let Some(broken) = register.broken.first() {
        return Err(Stop::Failed(broken.summary.clone()));
    }
    let before = register.question.clone();
    let question = question(o, &register.folder, before)?;
    let mut lines = Lines {
        to: Written::new(file)?,
        overwrite: o.overwrite,
        told: Told::default(),
        exit: Exit::Done,
        clash: None,
        any: false,
    };
    lines.to.put(&question.line_of())?;
    let passed = register.pass(&question, &[], &mut |seen| lines.add(seen));
    let passed = match passed {
        Ok(passed) => passed,
        Err(stop) => {
            lines.to.drop();
            return Err(stop);
        }
    };
    passed.complain();
    if !passed.is_whole() {
        lines.exit = lines.exit.worse(Exit::Input);
    }
    if let Some(clash) = lines.clash {
        lines.to.drop();
        let title = title(&clash);
        let message = format!("{title}; nothing is written while two systems share a name");
        return Err(Stop::Failed(message));
    }
    match lines.any {
        true => lines.to.finish()?,
        false => lines.to.drop(),
    }
    out(&lines.told.text(&register.name(), &o.at.option()))?;
    Ok(lines.exit)
}

/// The lines of a file that is being recorded.
struct Lines {
    to: Written,
    overwrite: bool,
    told: Told,
    exit: Exit,
    /// The first system that shares its name with another.
    clash: Option<Checked>,
    /// Some system could be read.
    any: bool,
}

impl Lines {
    /// Writes what becomes of a system's line: what it is now, or what was recorded.
    fn add(&mut self, seen: Seen) -> Result<(), Stop> {
        let status = seen.checked.status;
        self.any |= seen.now.is_some();
        self.exit = self.exit.worse(exit_of(status, self.overwrite));
        let replace = self.overwrite && matches!(status, Status::Verdict | Status::Wording);
        match (&seen.now, &seen.was, status) {
            (Some(_), _, Status::Clash) => {
                self.clash.get_or_insert(seen.checked);
            }
            (Some(now), _, Status::New) => {
                self.told.recorded += 1;
                self.to.put(&now.line())?;
            }
            (Some(now), _, Status::Same) => {
                self.told.same += 1;
                self.to.put(&now.line())?;
            }
            (Some(now), ..) if replace => {
                self.told.replace(&seen.checked.system);
                self.to.put(&now.line())?;
            }
            (_, was, _) => {
                self.told.leave(&seen.checked);
                if let Some(was) = was {
                    self.to.put(&was.line())?;
                }
            }
        }
        Ok(())
    }
}

fn exit(survey: &Survey, overwrite: bool) -> Exit {
    let mut exit = Exit::Done;
    if !survey.rejected.is_empty() {
        exit = exit.worse(Exit::Input);
    }
    for seen in &survey.seen {
        exit = exit.worse(exit_of(seen.checked.status, overwrite));
    }
    exit
}

fn exit_of(status: Status, overwrite: bool) -> Exit {
    match status {
        Status::Same | Status::New => Exit::Done,
        Status::Verdict | Status::Wording | Status::Broken if overwrite => Exit::Done,
        Status::Verdict | Status::Wording | Status::Missing => Exit::Differs,
        Status::Unread | Status::Broken | Status::Clash => Exit::Input,
    }
}

/// What was done.
#[derive(Default)]
struct Told {
    recorded: usize,
    /// The first of them, and how many they are.
    replaced: (Vec<String>, usize),
    same: usize,
    left: (Vec<String>, usize),
    /// Whether some of them can be gone through, or replaced.
    differs: bool,
}

/// So many systems are named.
const NAMED: usize = 1_000;

impl Told {
    fn replace(&mut self, system: &str) {
        let (ids, all) = &mut self.replaced;
        *all += 1;
        if ids.len() < NAMED {
            ids.push(system.to_owned());
        }
    }

    fn leave(&mut self, of: &Checked) {
        self.differs |= of.status.differs() || of.status == Status::Broken;
        let (lines, all) = &mut self.left;
        *all += 1;
        if lines.len() < NAMED {
            let status = of.status.word().to_uppercase();
            lines.push(format!("  {status} {}: {}", of.system, of.summary));
        }
    }

    /// `place` is where snapshots are kept, `option` how that is written in a command.
    fn text(&self, place: &str, option: &str) -> String {
        let mut out = format!(
            "{place}: {} recorded, {} as recorded before",
            self.recorded, self.same
        );
        let more = |named: usize, all: usize| match all - named {
            0 => String::new(),
            n => format!(" and {n} more"),
        };
        let (ids, all) = &self.replaced;
        if !ids.is_empty() {
            let (more, ids) = (more(ids.len(), *all), ids.join(", "));
            out.push_str(&format!(", {all} replaced: {ids}{more}"));
        }
        out.push('\n');
        let (lines, all) = &self.left;
        if !lines.is_empty() {
            out.push_str("Left as they were:\n");
            for line in lines {
                out.push_str(line);
                out.push('\n');
            }
            if *all > lines.len() {
                out.push_str(&format!(" {}\n", more(lines.len(), *all)));
            }
        }
        if self.differs {
            out.push_str(&format!(
                "`solon snapshot review {option}` goes through what differs; `--overwrite` \
                 replaces it unseen.\n"
            ));
        }
        out
    }
}

/// The question recorded before, with what is asked now; another one only where that is wanted.
fn question(o: &Options, folder: &Folder, before: Option<Question>) -> Result<Question, Stop> {
    let start_day = fixed_day().unwrap_or_else(today).to_string();
    let start = before.clone().unwrap_or_else(|| Question {
        on: start_day.clone(),
        law: start_day,
        packs: files::chosen(&[]),
        lang: Lang::En.code().to_owned(),
        ..Question::default()
    });
    let mut packs = Vec::new();
    // What `all` is today is written down, so that a regime to come is not asked unseen.
    let named = match o.packs.packs.as_slice() {
        [] => Vec::new(),
        named => files::chosen(named),
    };
    for pack in &named {
        let path = Path::new(pack);
        packs.push(if path.is_dir() {
            folder.recorded_as(path)?
        } else {
            pack.clone()
        });
    }
    let or = |given: Vec<String>, start: &[String]| {
        if given.is_empty() {
            start.to_vec()
        } else {
            given
        }
    };
    let day = |given: Option<Date>, start: &str| given.map_or(start.to_owned(), |d| d.to_string());
    let mut asked = Question {
        on: day(o.on, &start.on),
        law: day(o.law, &start.law),
        packs: or(packs, &start.packs),
        with: or(o.with.clone(), &start.with),
        readings: or(o.readings.clone(), &start.readings),
        follow: or(o.follow.clone(), &start.follow),
        no_assumptions: o.no_assumptions || start.no_assumptions,
        lang: o.lang.map_or(start.lang.clone(), |l| l.code().to_owned()),
        systems: start.systems.clone(),
        map: match &o.tables.map {
            Some(map) => folder.recorded_as(map)?,
            None => start.map.clone(),
        },
        sheet: o.tables.sheet.clone().unwrap_or(start.sheet.clone()),
        encoding: o.tables.encoding.clone().unwrap_or(start.encoding.clone()),
        detail: o.detail.map_or(start.detail.clone(), Detail::kept),
    };
    if before.is_some() && !o.overwrite && asked != start {
        return Err(other_question(o, &start, &asked));
    }
    if o.overwrite && !o.files.is_empty() {
        asked.systems.clear();
    }
    add_systems(o, folder, &mut asked)?;
    Ok(asked)
}

fn other_question(o: &Options, start: &Question, asked: &Question) -> Stop {
    let list = |items: &[String]| items.join(", ");
    let of_detail = |of: &Question| match of.of_verdicts() {
        true => of.detail.clone(),
        false => "full".to_owned(),
    };
    let pairs = [
        ("--on", start.on.clone(), asked.on.clone()),
        ("--law", start.law.clone(), asked.law.clone()),
        ("--pack", list(&start.packs), list(&asked.packs)),
        ("--with", list(&start.with), list(&asked.with)),
        ("--reading", list(&start.readings), list(&asked.readings)),
        ("--follow", list(&start.follow), list(&asked.follow)),
        ("--lang", start.lang.clone(), asked.lang.clone()),
        ("--map", start.map.clone(), asked.map.clone()),
        ("--sheet", start.sheet.clone(), asked.sheet.clone()),
        ("--encoding", start.encoding.clone(), asked.encoding.clone()),
        ("--detail", of_detail(start), of_detail(asked)),
        (
            "--no-assumptions",
            start.no_assumptions.to_string(),
            asked.no_assumptions.to_string(),
        ),
    ];
    let other = pairs.into_iter().find(|(_, a, b)| a != b);
    let place = o.at.file.as_ref().or(o.at.dir.as_ref());
    let place = place.map_or(Path::new("."), PathBuf::as_path);
    let (option, a, b) = other.unwrap_or_default();
    Stop::Usage(format!(
        "`{}` was recorded with `{option}` {}, not {b}; take another `{}`, or ask all of it anew \
         with `--overwrite`",
        files::slashes(place),
        if a.is_empty() { "not given" } else { &a },
        if o.at.file.is_some() {
            "--file"
        } else {
            "--dir"
        }
    ))
}

/// Adds what is given to the systems that are asked about, each once.
fn add_systems(o: &Options, folder: &Folder, asked: &mut Question) -> Result<(), Stop> {
    for file in &o.files {
        if file == "-" {
            return Err(Stop::Usage(
                "snapshots are taken of files, so that they can be taken again; `-` is none"
                    .to_owned(),
            ));
        }
        let path = Path::new(file);
        if !path.exists() {
            return Err(Stop::Failed(format!("there is no file or folder `{file}`")));
        }
        let place = folder.recorded_as(path)?;
        let inside = |outer: &String| Path::new(&place).starts_with(outer);
        if !asked.systems.iter().any(inside) {
            asked.systems.push(place);
        }
    }
    if asked.systems.is_empty() {
        return Err(Stop::Usage(
            "give descriptions of systems, or folders of them".to_owned(),
        ));
    }
    Ok(())
}
