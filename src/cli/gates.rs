//! What makes `classify` end with another code than 0: a level that is reached (`--fail-on`), and
//! answers in doubt (`--strict`); and how doubts are told where they fail nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::{Exit, Stop, files};
use solon::diagnostic::{Code, did_you_mean};
use solon::eval;
use solon::program::{Program, Scale};
use solon::report::RegimeResult;
use solon::{Alike, Judgement, Lang, Record};
use solon_messages::{mark, terminal};

/// At most so many doubts are told one by one.
const TOLD: usize = 40;

/// What `--fail-on` names: a level, of one scale or of any that has it.
pub(super) struct Threshold<'a> {
    /// The regime alone that counts, by the id of its pack.
    regime: Option<&'a str>,
    scale: Option<&'a str>,
    level: &'a str,
    /// What is in effect on the day counts, not the classification.
    in_effect: bool,
}

impl<'a> Threshold<'a> {
    /// Reads `[[REGIME/]SCALE:]LEVEL`; some program must have it.
    pub(super) fn read(
        given: &'a str,
        in_effect: bool,
        programs: &[&Program],
    ) -> Result<Self, Stop> {
        let (scale, level) = match given.split_once(':') {
            Some((scale, level)) => (Some(scale), level),
            None => (None, given),
        };
        let (regime, scale) = match scale.and_then(|s| s.split_once('/')) {
            Some((regime, scale)) => (Some(regime), Some(scale)),
            None => (None, scale),
        };
        let ids = || programs.iter().filter_map(|p| p.pack());
        if let Some(id) = regime
            && !ids().any(|p| p.id == id)
        {
            let known: Vec<&str> = ids().map(|p| p.id.as_str()).collect();
            let near = did_you_mean(id, known.iter().copied());
            let near = near.unwrap_or_else(|| format!("there are: {}", known.join(", ")));
            return Err(Stop::Usage(format!(
                "`--fail-on`: no regime `{id}` is asked; {near}"
            )));
        }
        let wanted = |p: &&&Program| regime.is_none_or(|id| is_called(p, id));
        let meant: Vec<&Program> = programs.iter().filter(wanted).copied().collect();
        let programs = meant.as_slice();
        let scales = || programs.iter().flat_map(|p| p.scales.values());
        if let Some(name) = scale
            && !scales().any(|s| s.name == name)
        {
            let names: BTreeSet<&str> = scales().map(|s| s.name.as_str()).collect();
            return Err(unknown(
                &format!("no scale `{name}`"),
                name,
                &names,
                programs,
            ));
        }
        let wanted = |s: &&Scale| scale.is_none_or(|name| s.name == name);
        let levels: BTreeSet<&str> = scales()
            .filter(wanted)
            .flat_map(|s| s.levels.iter().map(String::as_str))
            .collect();
        if !levels.contains(level) {
            let of = scale.map_or_else(String::new, |s| format!(" of the scale `{s}`"));
            let what = format!("no level `{level}`{of}");
            return Err(unknown(&what, level, &levels, programs));
        }
        Ok(Threshold {
            regime,
            scale,
            level,
            in_effect,
        })
    }

    /// The scales on which a system reaches it, or may, as `REGIME/SCALE`.
    fn reached(&self, results: &[RegimeResult<'_>]) -> Vec<String> {
        let meant = |r: &&RegimeResult<'_>| self.regime.is_none_or(|id| is_called(r.program, id));
        let governed = |r: &&RegimeResult<'_>| r.outcome.scope.verdict != eval::Verdict::Out;
        let mut out = Vec::new();
        for r in results.iter().filter(meant).filter(governed) {
            let id = r.program.pack().map_or("", |p| p.id.as_str());
            let scales = r.program.scales.values().zip(&r.outcome.scales);
            let scales = scales.filter(|(scale, found)| {
                !found.out() && self.scale.is_none_or(|name| scale.name == name)
            });
            let reached = scales.filter(|(scale, found)| {
                let at = scale.levels.iter().position(|l| l == self.level);
                let (_, most) = if self.in_effect {
                    found.in_effect
                } else {
                    found.class
                };
                at.is_some_and(|at| most >= at)
            });
            out.extend(reached.map(|(scale, _)| format!("{id}/{}", scale.name)));
        }
        out
    }

    /// Says of several regimes on which scales a system reaches it, or may.
    fn tell(&self, id: &str, reached: &[String], lang: Lang) {
        let reached = reached.join(mark::List.say(lang));
        let level = self.level;
        let text = terminal::Reached { id, level, reached }.say(lang);
        super::err(&failed(&text, lang));
    }
}

/// The gates of a call.
pub(super) struct Gates<'a> {
    pub(super) threshold: Option<Threshold<'a>>,
    /// What is asked should be decided.
    pub(super) decided: bool,
    /// The packs as the call names them.
    pub(super) named: &'a [String],
    pub(super) lang: Lang,
}

/// What gates see of a system: the same of all that come out alike.
#[derive(Default)]
pub(super) struct Seen {
    several: bool,
    /// The regimes that are open and should not be, and those that are passed over because they were not asked.
    open: Vec<String>,
    idle: Vec<String>,
    /// The scales on which the level is reached, or may be.
    reached: Vec<String>,
}

impl Gates<'_> {
    /// Whether there are any.
    pub(super) fn any(&self) -> bool {
        self.decided || self.threshold.is_some()
    }

    /// What they see of a system. Of several regimes those are passed over that were not asked and stand there
    /// by `all` alone. Who names a regime, or has it chosen by the answers, wants to know how it stands.
    pub(super) fn of(&self, answer: &Judgement) -> Seen {
        let (mut open, mut idle) = (Vec::new(), Vec::new());
        if self.decided {
            (open, idle) = (answer.open_under(), answer.not_asked());
            if !self.named.iter().any(|n| n == files::ALL) {
                open.append(&mut idle);
            }
        }
        let own = |packs: Vec<&str>| packs.into_iter().map(str::to_owned).collect();
        let reached = self.threshold.as_ref();
        Seen {
            several: answer.regimes().len() > 1,
            open: own(open),
            idle: own(idle),
            reached: reached.map_or_else(Vec::new, |t| t.reached(&answer.results())),
        }
    }

    /// Says of several regimes under which a system is open or reaches the level; and how the call ends.
    pub(super) fn tell(&self, id: &str, seen: &Seen) -> Exit {
        let (lang, list) = (self.lang, mark::List.say(self.lang));
        let mut exit = Exit::Done;
        if !seen.open.is_empty() {
            exit = exit.worse(Exit::Input);
        }
        if seen.several && !seen.open.is_empty() {
            let packs = seen.open.join(list);
            let text = terminal::RequiredOpen { id, packs }.say(lang);
            super::err(&failed(&text, lang));
        }
        if seen.several && !seen.idle.is_empty() {
            let packs = seen.idle.join(list);
            let text = terminal::RequiredIdle { packs }.say(lang);
            super::note(&(terminal::Remark { text }.say(lang) + "\n"));
        }
        if !seen.reached.is_empty() {
            exit = exit.worse(Exit::Level);
            if let Some(threshold) = self.threshold.as_ref().filter(|_| seen.several) {
                threshold.tell(id, &seen.reached, lang);
            }
        }
        exit
    }
}

/// A line that says why the call fails.
fn failed(text: &str, lang: Lang) -> String {
    let (word, colon) = (terminal::Error.say(lang), mark::Colon.say(lang));
    format!("{word}{colon}{text}\n")
}

/// Whether the pack of a regime has an id.
fn is_called(program: &Program, id: &str) -> bool {
    program.pack().is_some_and(|p| p.id == id)
}

/// A name that nothing has, with what there is.
fn unknown(what: &str, given: &str, near: &BTreeSet<&str>, programs: &[&Program]) -> Stop {
    let guess = did_you_mean(given, near.iter().copied());
    let guess = guess.map_or_else(String::new, |g| format!(" {g}"));
    let mut scales: Vec<String> = Vec::new();
    for scale in programs.iter().flat_map(|p| p.scales.values()) {
        let text = format!("`{}` with {}", scale.name, scale.levels.join(", "));
        if !scales.contains(&text) {
            scales.push(text);
        }
    }
    let scales = scales.join("; ");
    Stop::Usage(format!(
        "`--fail-on` takes LEVEL, SCALE:LEVEL or REGIME/SCALE:LEVEL, and there is {what};{guess} the scales are: {scales}"
    ))
}

/// A place of a description: its file and its position there, and where it begins.
pub(super) type Spot = (String, usize, (u32, u32));

/// Ids that several descriptions have, with their places.
pub(super) fn same_ids(records: &[Record]) -> BTreeMap<&str, Vec<Spot>> {
    let mut all: BTreeMap<&str, Vec<Spot>> = BTreeMap::new();
    for record in records.iter().filter_map(Record::first) {
        if let Ok(description) = &record.outcome {
            let place = (
                record.source.name.clone(),
                record.record,
                description.begins,
            );
            let places = all.entry(&description.id).or_default();
            // A file that is given twice is still one.
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    all.retain(|_, places| places.len() > 1);
    all
}

/// So many descriptions with one id are named.
pub(super) const NAMED: usize = 5;

/// What is said of an id that so many descriptions have, given the first of their places.
pub(super) fn same_id_words(id: &str, places: &[Spot], n: usize, lang: Lang) -> String {
    let place = |(file, record, _): &Spot| {
        if *record > 1 {
            format!("`{file}#{record}`")
        } else {
            format!("`{file}`")
        }
    };
    let mut named: Vec<String> = places.iter().take(NAMED).map(place).collect();
    if n > NAMED {
        named.push("…".to_owned());
    }
    let places = named.join(mark::List.say(lang));
    terminal::SameId { id, n, places }.say(lang)
}

/// What makes answers of a system doubtful, in words.
#[derive(Clone)]
pub(super) struct Doubt {
    pub(super) code: String,
    pub(super) text: String,
    /// The regime that doubts, and the questions.
    regime: usize,
    facts: Vec<String>,
    /// The line of its file where the answers stand, where they do.
    pub(super) line: Option<u32>,
}

impl Doubt {
    /// The same of a system that comes out alike.
    pub(super) fn of_another(&self, alike: &Alike<'_>) -> Doubt {
        Doubt {
            line: alike.line_of(self.regime, &self.facts),
            ..self.clone()
        }
    }
}

/// Those of one system: answers that are not used in one line, the others one by one.
pub(super) fn doubts(answer: &Judgement, lang: Lang) -> Vec<Doubt> {
    let list = mark::List.say(lang);
    let warnings = answer.warnings(lang);
    let mut told: BTreeSet<(&str, &[String])> = BTreeSet::new();
    let mut out = Vec::new();
    for (i, regime) in warnings.iter().enumerate() {
        let fresh = regime.iter();
        let fresh: Vec<_> = fresh.filter(|w| told.insert((&w.code, &w.facts))).collect();
        let unused = Code::GivenNotApplicable.info().id;
        let (unused, others): (Vec<_>, Vec<_>) = fresh.into_iter().partition(|w| w.code == unused);
        let facts: Vec<String> = unused.iter().flat_map(|w| w.facts.clone()).collect();
        if let Some(first) = unused.first() {
            let (names, n) = (facts.join(list), facts.len());
            out.push(Doubt {
                code: first.code.clone(),
                text: terminal::Unused { names, n }.say(lang),
                line: answer.line_of(i, &facts),
                regime: i,
                facts,
            });
        }
        out.extend(others.into_iter().map(|w| Doubt {
            code: w.code.clone(),
            text: format!("{} ({})", w.message, w.facts.join(list)),
            line: answer.line_of(i, &w.facts),
            regime: i,
            facts: w.facts.clone(),
        }));
    }
    out
}

/// Doubts about answers, as they are told on standard error.
pub(super) struct Doubts {
    lang: Lang,
    /// They fail the call.
    strict: bool,
    lines: Vec<String>,
    more: usize,
}

impl Doubts {
    pub(super) fn new(lang: Lang, strict: bool) -> Self {
        Doubts {
            lang,
            strict,
            lines: Vec::new(),
            more: 0,
        }
    }

    /// Whether there are any.
    pub(super) fn any(&self) -> bool {
        !self.lines.is_empty()
    }

    /// Adds one.
    pub(super) fn add(&mut self, code: &str, text: &str) {
        if self.lines.len() >= TOLD {
            self.more += 1;
            return;
        }
        let word = match self.strict {
            true => terminal::Error.say(self.lang),
            false => terminal::Warning.say(self.lang),
        };
        let colon = mark::Colon.say(self.lang);
        self.lines.push(format!("{word}[{code}]{colon}{text}\n"));
    }

    /// Adds those of one system.
    pub(super) fn of(&mut self, answer: &Judgement) {
        let file = answer.record().first().map(|r| r.source.name.as_str());
        let told = doubts(answer, self.lang);
        self.tell(&answer.system().id, file.unwrap_or_default(), &told);
    }

    /// Adds those of the system with an id, which stands in a file.
    pub(super) fn tell(&mut self, id: &str, file: &str, told: &[Doubt]) {
        for Doubt {
            code, text, line, ..
        } in told
        {
            let at = line.map_or_else(|| file.to_owned(), |line| format!("{file}:{line}"));
            self.add(code, &format!("{at}: `{id}`: {text}"));
        }
    }

    /// All of them as text.
    pub(super) fn text(&self) -> String {
        let mut out = self.lines.concat();
        if self.more > 0 {
            out.push_str(&terminal::MoreDoubts { n: self.more }.say(self.lang));
            out.push('\n');
        }
        out
    }
}
