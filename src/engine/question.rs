//! What is asked about systems: the day, the law, readings, regimes, language. The laws are compiled
//! once, and many threads may classify with one question.

use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::judgement::{Extent, Judgement};
use super::lines::Looking;
use super::regime::Regimes;
use super::replay::Asked;
use super::{Answer, Error, ErrorKind, Input, Lang, Pack, Record, Regime, Verdict};
use super::{judgement, readings, regime};
use crate::diagnostic::{Code, Diagnostic};
use crate::eval::{Query, Reach, reach};
use crate::facts::{Document, Mapping, Takes};
use crate::pack::{self, ASKED_ONCE};
use crate::program::{
    AmendmentId, FactType, InstrumentId, InterpretationId, LawView, Program, asked_otherwise,
};

use asked::Among;
use chosen::Choosing;

mod asked;
mod chosen;
mod lines;

/// What is chosen of one pack.
#[derive(Clone, Debug, Default)]
struct Choice {
    with: Vec<(AmendmentId, Option<Date>)>,
    readings: Vec<(InterpretationId, usize)>,
    follow: Vec<InstrumentId>,
}

/// A question, made precise step by step; each step says at once what is wrong with it.
///
/// ```
/// let engine = solon::Engine::bundled("eu-ai-act")?;
/// let question = engine.question().on("2026-11-24")?.law("2026-07-01")?;
/// let wrong = question.clone().reading("emotion_needs_biometrics", "any_dta").unwrap_err();
/// assert!(wrong.to_string().contains("it has: "));
/// let mut levels = Vec::new();
/// for answer in question.classify_all("solon: 1\nsystem: a\nfacts: {}\n---\nsystem: b\n") {
///     levels.push(answer.map(|a| a.overall().to_string()).map_err(|e| e.kind()));
/// }
/// assert_eq!(levels.len(), 2);
/// assert_eq!(levels[1], Err(solon::ErrorKind::Description));
/// # Ok::<(), solon::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Question {
    packs: Vec<Arc<Pack>>,
    choices: Vec<Choice>,
    on: Option<Date>,
    law: Option<Date>,
    lang: Lang,
    pub(super) assumptions: bool,
    regimes: OnceLock<Regimes>,
    /// What its regimes see of plain lines.
    looking: OnceLock<Arc<Looking>>,
    /// The packs among which descriptions choose, where they do.
    among: Option<Arc<Among>>,
    /// Where they have not chosen yet, what they choose.
    choosing: Option<Arc<Choosing>>,
    asked: OnceLock<Arc<Asked>>,
}

/// A day as it is written: `2027-12-02`.
///
/// # Errors
/// [`ErrorKind::Day`] when it is none.
pub fn day(text: &str) -> Result<Date, Error> {
    text.parse().map_err(|_| {
        let message = format!("`{text}` is not a day; write it as 2027-12-02");
        Error::new(ErrorKind::Day, message)
    })
}

impl Question {
    pub(super) fn new(packs: Vec<Arc<Pack>>) -> Question {
        Question {
            choices: vec![Choice::default(); packs.len()],
            packs,
            on: None,
            law: None,
            lang: Lang::default(),
            assumptions: true,
            regimes: OnceLock::new(),
            looking: OnceLock::new(),
            among: None,
            choosing: None,
            asked: OnceLock::new(),
        }
    }

    /// The day asked for. What is law on it counts, unless [`Question::law`] says otherwise.
    ///
    /// # Errors
    /// [`ErrorKind::Day`] when it is no day.
    pub fn on(self, day: &str) -> Result<Question, Error> {
        let on = Some(self::day(day)?);
        Ok(Question { on, ..self }.anew())
    }

    /// The law as known on another day than the one asked for.
    ///
    /// # Errors
    /// [`ErrorKind::Day`] when it is no day.
    pub fn law(self, day: &str) -> Result<Question, Error> {
        let law = Some(self::day(day)?);
        Ok(Question { law, ..self }.anew())
    }

    /// Adds an amendment that is not in force, to each regime that has it, or as `eu.ai_act/NAME` to that
    /// one alone; `NAME@DAY` says from when it should count.
    ///
    /// # Errors
    /// [`ErrorKind::Law`] when no regime knows it, [`ErrorKind::Day`] for what is no day.
    pub fn with(mut self, amendment: &str) -> Result<Question, Error> {
        let (given, from) = match amendment.split_once('@') {
            Some((name, from)) => (name, Some(day(from)?)),
            None => (amendment, None),
        };
        let mut known = false;
        for (pack, choice) in self.packs.iter().zip(&mut self.choices) {
            let name = readings::of_pack(pack, given);
            let id = name.and_then(|name| pack.program().amendment(name));
            known |= id.is_some();
            choice.with.extend(id.map(|id| (id, from)));
        }
        if !known {
            return Err(readings::no_amendment(&self.packs, given));
        }
        Ok(self.anew())
    }

    /// Chooses a reading of a contested point, for each regime that has it, or as `eu.ai_act/POINT` for
    /// that one alone.
    ///
    /// # Errors
    /// [`ErrorKind::Reading`] when no regime knows the point or the reading.
    pub fn reading(mut self, point: &str, reading: &str) -> Result<Question, Error> {
        let chosen = readings::chosen(&self.packs, point, reading)?;
        for (choice, chosen) in self.choices.iter_mut().zip(chosen) {
            choice.readings.extend(chosen);
        }
        Ok(self.anew())
    }

    /// Takes the readings that cite a source, such as `GHR`, or `eu.ai_act/GHR` for that pack alone. The
    /// first source that has one wins, and [`Question::reading`] wins over all.
    ///
    /// # Errors
    /// [`ErrorKind::Source`] when no regime knows the source.
    pub fn follow(mut self, source: &str) -> Result<Question, Error> {
        let mut known = false;
        for (pack, choice) in self.packs.iter().zip(&mut self.choices) {
            let id = readings::source(pack, source);
            known |= id.is_some();
            choice.follow.extend(id);
        }
        if !known {
            return Err(readings::no_source(&self.packs, source));
        }
        Ok(self.anew())
    }

    /// Asks this regime alone, of those of the engine, by the folder or the id of its pack.
    ///
    /// # Errors
    /// [`ErrorKind::Pack`] when none is called so.
    pub fn under(self, pack: &str) -> Result<Question, Error> {
        let wanted: Vec<bool> = self.packs.iter().map(|p| p.is_called(pack)).collect();
        if !wanted.contains(&true) {
            let ids: Vec<&str> = self.packs.iter().map(|p| p.id()).collect();
            let message = format!(
                "no regime is called `{pack}`; there are: {}",
                ids.join(", ")
            );
            return Err(Error::new(ErrorKind::Pack, message));
        }
        Ok(self.only(&wanted))
    }

    /// Asks some of its regimes alone, by position.
    #[must_use]
    pub fn only(mut self, keep: &[bool]) -> Question {
        // What was compiled of these stays as it is.
        let compiled = self.regimes.get().map(|all| {
            let kept = all.iter().zip(keep).filter(|(_, keep)| **keep);
            kept.map(|(regime, _)| Arc::clone(regime)).collect()
        });
        let mut wanted = keep.iter();
        self.packs.retain(|_| wanted.next() == Some(&true));
        let mut wanted = keep.iter();
        self.choices.retain(|_| wanted.next() == Some(&true));
        let compiled: Option<Regimes> = compiled.filter(|_| !self.packs.is_empty());
        Question {
            regimes: compiled.map_or_else(OnceLock::new, OnceLock::from),
            choosing: None,
            ..self.anew()
        }
    }

    /// The language of findings and of what an answer says.
    #[must_use]
    pub fn lang(self, lang: Lang) -> Question {
        Question {
            lang,
            choosing: self.choosing.as_ref().map(|_| Arc::default()),
            ..self
        }
    }

    /// The language that it was given.
    #[must_use]
    pub fn lang_of(&self) -> Lang {
        self.lang
    }

    /// Leaves out of descriptions what they assume.
    #[must_use]
    pub fn without_assumptions(self) -> Question {
        Question {
            assumptions: false,
            asked: OnceLock::new(),
            looking: OnceLock::new(),
            choosing: self.choosing.as_ref().map(|_| Arc::default()),
            ..self
        }
    }

    /// What was compiled is no longer what is asked.
    fn anew(self) -> Question {
        Question {
            regimes: OnceLock::new(),
            looking: OnceLock::new(),
            choosing: self.choosing.as_ref().map(|_| Arc::default()),
            asked: OnceLock::new(),
            ..self
        }
    }

    /// Classifies the one description that a text holds.
    ///
    /// # Errors
    /// [`ErrorKind::Description`] with findings when it cannot be read, or when it is not one; and all
    /// errors of [`Question::regimes`].
    pub fn classify<'a>(&self, input: impl Into<Input<'a>>) -> Result<Answer, Error> {
        self.answer(&self.one(input)?)
    }

    /// The one record that a text holds.
    pub(super) fn one<'a>(&self, input: impl Into<Input<'a>>) -> Result<Record, Error> {
        let mut records = self.read(input);
        match (records.len(), records.pop()) {
            (1, Some(record)) => Ok(record),
            (n, _) => {
                let message = format!("one description is expected, and here are {n}");
                Err(Error::new(ErrorKind::Description, message))
            }
        }
    }

    /// Classifies all descriptions of a text, each when the iterator comes to it. One that cannot be
    /// read is an error in its place, and the others go on.
    pub fn classify_all<'a>(
        &self,
        input: impl Into<Input<'a>>,
    ) -> impl Iterator<Item = Result<Answer, Error>> {
        let records = self.read(input).into_iter();
        records.map(|record| self.answer(&record))
    }

    /// The verdict on the one description that a text holds, and nothing else: no words, no reasons.
    ///
    /// # Errors
    /// As [`Question::classify`].
    pub fn verdict<'a>(&self, input: impl Into<Input<'a>>) -> Result<Verdict, Error> {
        Ok(self.judge(&self.one(input)?)?.verdict())
    }

    /// Reads the descriptions of a text and evaluates nothing.
    #[must_use]
    pub fn read<'a>(&self, input: impl Into<Input<'a>>) -> Vec<Record> {
        let documents = input.into().documents(self.lang);
        let records = documents.into_iter();
        records.map(|d| Record::new(d, &self.packs)).collect()
    }

    /// The record that stands for a file that cannot be read.
    #[must_use]
    pub fn unreadable(&self, name: &str, why: Diagnostic) -> Record {
        Record::new(Document::unreadable(self.lang, name, why), &self.packs)
    }

    /// A description that is a tree already: a row of a table.
    #[must_use]
    pub fn record(&self, document: Document) -> Record {
        Record::new(document, &self.packs)
    }

    /// What the question of a name takes, in the first of its packs that asks it.
    #[must_use]
    pub fn takes(&self, key: &str) -> Takes {
        let name = key.rsplit('/').next().unwrap_or(key);
        let mut known = self
            .programs()
            .filter_map(|p| Some(&p.facts[p.fact(name)?].ty));
        match known.next() {
            Some(FactType::Set(_)) => Takes::List,
            Some(FactType::Number { .. }) => Takes::Number,
            Some(FactType::Date) => Takes::Day,
            Some(FactType::Bool | FactType::One(_)) => Takes::Other,
            None => self
                .asked_elsewhere(name)
                .map_or(Takes::Nothing, |pack| Takes::Elsewhere(pack.to_owned())),
        }
    }

    /// The bundled pack that asks a question which none of these does, where some of these is bundled.
    fn asked_elsewhere(&self, key: &str) -> Option<&'static str> {
        let bundled = |p: &Arc<Pack>| pack::find_bundled(p.id()).is_some();
        let bundled = self.packs.iter().any(bundled);
        pack::asked_by(key).filter(|_| bundled)
    }

    /// The vocabularies and rules of its packs: for tools.
    pub fn programs(&self) -> impl Iterator<Item = &Program> {
        self.packs.iter().map(|p| &**p.program())
    }

    /// What is wrong with a mapping for its packs; nothing where all of its questions and answers are
    /// theirs.
    #[must_use]
    pub fn problems(&self, mapping: &Mapping) -> Vec<Diagnostic> {
        let programs: Vec<_> = self.programs().collect();
        mapping.problems(&programs, &|key| {
            self.asked_elsewhere(key).map(str::to_owned)
        })
    }

    /// Answers for one description that was read.
    ///
    /// # Errors
    /// As [`Question::classify`].
    pub fn answer(&self, record: &Record) -> Result<Answer, Error> {
        let (regimes, record) = self.readable(record)?;
        Answer::new(regimes, record, self.lang, Arc::clone(self.asked()))
    }

    /// Judges one description that was read, and no more than its verdict says: of a register, line by
    /// line, in whatever number of threads.
    ///
    /// # Errors
    /// As [`Question::classify`].
    pub fn judge(&self, record: &Record) -> Result<Judgement, Error> {
        let (regimes, record) = self.readable(record)?;
        Judgement::new(regimes, record, Arc::clone(self.asked()), Extent::Verdict)
    }

    /// For each of its regimes whether it reaches a system at all, by what its pack says (`reached when`);
    /// `None` where the pack says nothing, or cannot read the description. The record may have been
    /// read for other regimes.
    ///
    /// # Errors
    /// All errors of [`Question::regimes`].
    pub fn reached(&self, record: &Record) -> Result<Vec<Option<Reach>>, Error> {
        let regimes = self.regimes()?;
        let record = record.beside(&self.packs);
        let each = regimes.iter().enumerate().map(|(i, regime)| {
            if record.description(i).is_none() {
                return Ok(None);
            }
            let facts = judgement::facts(&record, i, regime, self.assumptions);
            Ok(reach(&judgement::case(regime, &facts)?, &regime.query))
        });
        each.collect()
    }

    /// The regimes, and the record as they read it.
    pub(super) fn readable(&self, record: &Record) -> Result<(Regimes, Record), Error> {
        let regimes = self.regimes()?;
        let record = record.under(&self.packs);
        match record.error() {
            Some(error) => Err(error),
            None => Ok((regimes, record)),
        }
    }

    /// The day asked for.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        self.on
    }

    /// The regimes with their laws, compiled at the first call.
    ///
    /// # Errors
    /// [`ErrorKind::Pack`] without any pack, [`ErrorKind::Day`] without a day, [`ErrorKind::Law`] when
    /// the law cannot be made, [`ErrorKind::Reading`] when a source that is followed does not choose.
    pub fn regimes(&self) -> Result<Arc<[Arc<Regime>]>, Error> {
        if let Some(regimes) = self.regimes.get() {
            return Ok(Arc::clone(regimes));
        }
        let regimes = self.compile()?;
        // Another thread may have been quicker, with the same.
        Ok(Arc::clone(self.regimes.get_or_init(|| regimes)))
    }

    fn compile(&self) -> Result<Regimes, Error> {
        let Some(on) = self.on else {
            let message = "no day is asked for; the engine reads no clock: give one with `on`";
            return Err(Error::new(ErrorKind::Day, message));
        };
        if self.packs.is_empty() {
            return Err(Error::new(ErrorKind::Pack, "there is no pack to ask"));
        }
        self.ask_alike()?;
        let mut regimes = Vec::new();
        for (pack, choice) in self.packs.iter().zip(&self.choices) {
            let mut chosen = choice.readings.clone();
            let followed = readings::followed(pack.program(), &choice.follow, &chosen)?;
            chosen.extend(followed.iter().flat_map(|f| f.readings.iter().copied()));
            let view = LawView {
                law: Some(self.law.unwrap_or(on)),
                with: choice.with.clone(),
            };
            let law = pack.program().consult(&view);
            regimes.push(Arc::new(Regime {
                pack: Arc::clone(pack),
                law: law.map_err(|e| Error::new(ErrorKind::Law, e.to_string()))?,
                cone: OnceLock::new(),
                known: OnceLock::new(),
                memory: crate::analyse::Memory::default(),
                pending: OnceLock::new(),
                query: Query {
                    on,
                    readings: chosen,
                },
                followed,
            }));
        }
        Ok(regimes.into())
    }

    /// Checks that the packs mean the same by the questions that they share.
    fn ask_alike(&self) -> Result<(), Error> {
        let packs = self.packs.iter();
        let programs: Vec<&Program> = packs.map(|p| &**p.program()).collect();
        let clashes = asked_otherwise(&programs);
        let told = clashes.iter().filter_map(|clash| {
            let (first, second) = (
                self.packs.get(clash.first.0)?,
                self.packs.get(clash.second.0)?,
            );
            let fact = &second.program().facts[clash.second.1];
            let (a, b) = (first.place(clash.first.1), second.place(clash.second.1));
            let (a, b) = (
                format!("`{}` ({a})", first.id()),
                format!("`{}` ({b})", second.id()),
            );
            let what = clash.what;
            Some(format!(
                "{a} and {b} ask different questions under the name `{}`: the {what} differ",
                fact.name
            ))
        });
        let told: Vec<String> = told.collect();
        if told.is_empty() {
            return Ok(());
        }
        let code = Code::AskedOtherwise.info().id;
        let message = format!("{code}: {}; {ASKED_ONCE}", told.join("; "));
        Err(Error::new(ErrorKind::Rules, message))
    }

    /// Checks that some duty binds a role.
    ///
    /// # Errors
    /// [`ErrorKind::Role`] when none does.
    pub fn role(&self, role: &str) -> Result<(), Error> {
        regime::check_role(self.packs.iter().map(|p| &**p), role)
    }
}
