//! Questions about one system, asked one by one: what can still matter under some regime, the most
//! decisive first, until nothing is open. The answers make a description, which is read by the reader
//! of descriptions; what matters is proved, and what comes first is weighed (`choose`).

use std::collections::BTreeSet;
use std::sync::OnceLock;

use serde_json::Value;

use super::regime::Regimes;
use super::{Answer, Error, Input, Lang, Question, Record, judgement};
use crate::facts::Format;
use crate::program::FactId;
use crate::report::interview::{self as view, InterviewReport, Looked, Related};
use crate::report::{RegimeResult, System};
use choose::{Open, Place};
use refused::no_question;
use sheet::Sheet;
use stand::{Stand, Trials};

mod choose;
mod edit;
mod near;
mod refused;
mod sheet;
mod stand;
mod yaml;

/// An interview about one system. It may begin with a description that says little, or nothing.
///
/// ```
/// let engine = solon::Engine::bundled("eu-ai-act")?;
/// let question = engine.question().on("2026-11-24")?;
/// let mut interview = question.interview("solon: 1\nsystem: ranker\nfacts: {}\n")?;
/// while let Some(fact) = interview.next() {
///     let answer = match fact.as_str() {
///         "intended_uses" => serde_json::json!(["recruitment_selection"]),
///         "techniques" => serde_json::json!(["machine_learning"]),
///         "roles" => serde_json::json!(["provider"]),
///         "market_links" => serde_json::json!(["supplied_in_eu"]),
///         "profiles_persons" => serde_json::json!(true),
///         _ => serde_json::json!("unknown"),
///     };
///     interview.answer(&fact, &answer)?;
/// }
/// assert!(interview.to_yaml().contains("profiles_persons: true"));
/// # Ok::<(), solon::Error>(())
/// ```
#[derive(Debug)]
pub struct Interview {
    question: Question,
    regimes: Regimes,
    trials: Vec<Trials>,
    record: Record,
    sheet: Sheet,
    stands: Vec<Stand>,
    skipped: Vec<String>,
    last: Option<String>,
    refining: bool,
    /// The question to ask first of those on which a level hangs.
    level: OnceLock<Option<String>>,
    next: OnceLock<Option<String>>,
    refines: OnceLock<Vec<Related>>,
}

impl Question {
    /// Begins an interview with the one description that a text holds.
    ///
    /// # Errors
    /// As [`Question::classify`].
    pub fn interview<'a>(&self, input: impl Into<Input<'a>>) -> Result<Interview, Error> {
        self.interview_on(&self.one(input)?)
    }

    /// The same with a description that was read.
    ///
    /// # Errors
    /// As [`Question::answer`].
    pub fn interview_on(&self, record: &Record) -> Result<Interview, Error> {
        let (regimes, record) = self.readable(record)?;
        let mut stands = Vec::new();
        for (i, regime) in regimes.iter().enumerate() {
            let facts = judgement::facts(&record, i, regime, self.assumptions);
            let mut base = facts.clone();
            let borrowed = record.description(i).map(|d| &d.borrowed);
            let own = facts.answered().map(|(fact, _)| fact);
            for fact in own.filter(|f| borrowed.is_none_or(|b| !b.contains(f))) {
                base.clear(fact);
            }
            stands.push(Stand::new(regime, base, facts)?);
        }
        Ok(Interview {
            question: self.clone(),
            trials: regimes.iter().map(|regime| Trials::new(regime)).collect(),
            sheet: sheet::of_record(&record),
            regimes,
            record,
            stands,
            skipped: Vec::new(),
            last: None,
            refining: false,
            level: OnceLock::new(),
            next: OnceLock::new(),
            refines: OnceLock::new(),
        })
    }
}

impl Interview {
    /// Asks some regimes, by position, only as long as the answers do not keep the system out of their
    /// reach, as their packs say (`reached when`).
    ///
    /// # Errors
    /// None that the answers have not passed already.
    pub fn if_reached(mut self, which: &[bool]) -> Result<Interview, Error> {
        let stands = self.stands.iter_mut().zip(self.regimes.iter());
        for ((stand, regime), _) in stands.zip(which).filter(|(_, only)| **only) {
            stand.only_if_reached(regime)?;
        }
        Ok(self.anew())
    }

    /// Goes on, once all levels are decided, with what would refine duties and days.
    #[must_use]
    pub fn refining(mut self, refining: bool) -> Interview {
        self.refining = refining;
        self.anew()
    }

    /// The same, in the midst of it.
    pub fn refine(&mut self, refining: bool) {
        self.refining = refining;
        self.renew();
    }

    /// What was found is no longer what is asked.
    fn anew(mut self) -> Interview {
        self.renew();
        self
    }

    fn renew(&mut self) {
        self.level = OnceLock::new();
        self.next = OnceLock::new();
        self.refines = OnceLock::new();
    }

    /// The question to ask, by its name: none where nothing that is not answered can matter.
    #[must_use]
    pub fn next(&self) -> Option<String> {
        self.next.get_or_init(|| self.choose()).clone()
    }

    /// Gives an answer in any form that a description may have; an earlier one is replaced.
    ///
    /// # Errors
    /// [`super::ErrorKind::Description`] with the findings of the reader, or where no regime of the interview asks
    /// such a question.
    pub fn answer(&mut self, fact: &str, value: &Value) -> Result<(), Error> {
        let answers = serde_json::Map::from_iter([(fact.to_owned(), value.clone())]);
        self.answers(&Value::Object(answers).to_string())?;
        Ok(())
    }

    /// Gives several answers at once, as a text: a JSON object with the names of questions as keys. Where
    /// one of them is wrong, none is taken.
    ///
    /// # Errors
    /// As [`Interview::answer`].
    pub fn answers(&mut self, json: &str) -> Result<Vec<String>, Error> {
        let record = self.read(json)?;
        let given = Sheet::new(record.written());
        let named: Vec<(String, Value)> = given
            .answers()
            .map(|(fact, value)| (fact.to_owned(), value.clone()))
            .collect();
        let asks = |fact: &str| {
            let mut packs = self.regimes.iter().map(|r| r.pack.program());
            packs.any(|p| p.fact(fact).is_some_and(|id| p.facts[id].is_asked()))
        };
        if let Some((fact, _)) = named.iter().find(|(fact, _)| !asks(fact)) {
            return Err(no_question(fact, &record));
        }
        for (fact, value) in &named {
            for (i, regime) in self.regimes.iter().enumerate() {
                let id = regime.pack.program().fact(fact);
                let said = id.and_then(|id| {
                    let read = record.description(i)?;
                    Some((id, read.facts.get(id).cloned()?))
                });
                if let (Some((id, said)), Some(stand)) = (said, self.stands.get_mut(i)) {
                    stand.set(id, Some(said));
                }
            }
            self.sheet.set(fact, value.clone());
            self.skipped.retain(|s| s != fact);
            self.last = Some(fact.clone());
        }
        self.look_again()?;
        Ok(named.into_iter().map(|(fact, _)| fact).collect())
    }

    /// What the answers come to now, under the regimes that they concern.
    fn look_again(&mut self) -> Result<(), Error> {
        for (regime, stand) in self.regimes.iter().zip(&mut self.stands) {
            stand.look_again(regime)?;
        }
        self.renew();
        Ok(())
    }

    /// Reads answers as if they were those of a description.
    fn read(&self, json: &str) -> Result<Record, Error> {
        let mut head = serde_json::Map::from_iter([
            ("solon".to_owned(), Value::from(1)),
            ("system".to_owned(), Value::from("answer")),
        ]);
        if let Some(answered) = self.sheet.head("answered") {
            head.insert("answered".to_owned(), answered.clone());
        }
        // The answers stand on lines of their own, as they are, so that findings are drawn in them.
        let head = Value::Object(head).to_string();
        let head = head.trim_start_matches('{');
        let text = format!("{{\"facts\":\n{}\n,{head}", json.trim());
        let input = Input::new(&text).named("answer").format(Format::Json);
        let record = self.question.one(input)?;
        match record.error() {
            Some(error) => Err(error),
            None => Ok(record),
        }
    }

    /// Takes an answer back, as if it had never been given.
    ///
    /// # Errors
    /// None that the answers have not passed already.
    pub fn forget(&mut self, fact: &str) -> Result<(), Error> {
        for (regime, stand) in self.regimes.iter().zip(&mut self.stands) {
            if let Some(id) = regime.pack.program().fact(fact) {
                stand.set(id, None);
            }
        }
        self.sheet.forget(fact);
        self.look_again()
    }

    /// Asks others first.
    pub fn skip(&mut self, fact: &str) {
        self.skipped.retain(|s| s != fact);
        self.skipped.push(fact.to_owned());
        self.renew();
    }

    /// Whether nothing is left open under any regime that is asked.
    #[must_use]
    pub fn decided(&self) -> bool {
        let mut stands = self.stands.iter().filter(|s| s.counts());
        stands.all(|s| s.outcome.decided())
    }

    /// What was said of a question, as it is written.
    #[must_use]
    pub fn said(&self, fact: &str) -> Option<&Value> {
        self.sheet.answer(fact)
    }

    /// The questions that are answered, in order.
    #[must_use]
    pub fn answered(&self) -> Vec<String> {
        self.sheet.answers().map(|(k, _)| k.to_owned()).collect()
    }

    /// Open questions, the first to be asked first, each with how much fewer questions are expected to be
    /// left after it than there are now, each counted by how hard it is to answer.
    #[must_use]
    pub fn weighed(&self) -> Vec<(String, f64)> {
        let open = self.order();
        let now: f64 = open.iter().map(Open::weight).sum();
        open.into_iter().map(|o| (o.name, now - o.left)).collect()
    }

    /// Whether the answer to a question can matter: whether two systems that answer all else alike come
    /// to different levels, or one of them is in scope and the other is not.
    #[must_use]
    pub fn matters(&self, fact: &str) -> bool {
        self.places().any(|place| {
            let id = place.regime.pack.program().fact(fact);
            let open = |id: &FactId| place.stand.open().any(|o| o.fact == *id);
            let id = id.filter(|id| !place.stand.outcome.decided() && open(id));
            id.is_some_and(|id| place.stand.matters(place.regime, id))
        })
    }

    /// Open questions in the order in which reports list them: regime by regime, those first that apply.
    #[must_use]
    pub fn listed(&self) -> Vec<String> {
        let places: Vec<Place<'_>> = self
            .places()
            .filter(|p| !p.stand.outcome.decided())
            .collect();
        let open = choose::open(&places).into_iter();
        open.map(|o| o.name).collect()
    }

    /// Puts something at the head of the description, such as its name, or a key of one's own.
    pub fn set_head(&mut self, key: &str, value: Value) {
        self.sheet.set_head(key, value);
    }

    /// Says which version of which questions is answered, where the description does not.
    pub fn stamp(&mut self) {
        let mut versions = serde_json::Map::new();
        for regime in self.regimes.iter() {
            let program = regime.pack.program();
            for pack in program.used().chain(program.pack()) {
                versions.insert(pack.id.clone(), Value::from(pack.version.clone()));
            }
        }
        self.sheet.name("answered", Value::Object(versions));
    }

    /// The description, as YAML.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        self.sheet.yaml()
    }

    /// The description, as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        self.sheet.json()
    }

    /// The system that it is about.
    #[must_use]
    pub fn system(&self) -> System {
        self.record.system()
    }

    /// The full answer to what is known so far.
    ///
    /// # Errors
    /// As [`Question::classify`].
    pub fn classify(&self) -> Result<Answer, Error> {
        let text = self.sheet.yaml();
        let name = self.system().source;
        let attached = |_: &str| Err("its organisation was read before".to_owned());
        self.question.classify(
            Input::new(&text)
                .named(&name)
                .format(Format::Yaml)
                .files(&attached),
        )
    }

    /// The regimes that are asked, with their positions.
    fn places(&self) -> impl Iterator<Item = Place<'_>> {
        let all = self.regimes.iter().zip(&self.stands).zip(&self.trials);
        let all = all
            .enumerate()
            .filter(|(_, ((_, stand), _))| stand.counts());
        all.map(|(at, ((regime, stand), trials))| Place {
            at,
            regime,
            stand,
            trials,
        })
    }

    /// The open questions, the first to be asked first.
    fn order(&self) -> Vec<Open> {
        let places: Vec<Place<'_>> = self
            .places()
            .filter(|p| !p.stand.outcome.decided())
            .collect();
        let mut open = choose::open(&places);
        choose::weigh(&places, &mut open);
        let mut ranked: Vec<(bool, bool, f64, usize, Open)> = open
            .into_iter()
            .enumerate()
            .map(|(i, o)| (self.skipped.contains(&o.name), !o.applies, o.left, i, o))
            .collect();
        ranked.sort_by(|a, b| {
            let tier = |r: &(bool, bool, f64, usize, Open)| (r.0, r.1);
            let left = a.2.total_cmp(&b.2);
            tier(a).cmp(&tier(b)).then(left).then(a.3.cmp(&b.3))
        });
        let mut ranked: Vec<Open> = ranked.into_iter().map(|(.., o)| o).collect();
        self.together(&mut ranked);
        ranked
    }

    /// Puts a question that the last answer opened first, where it is about as decisive as any.
    fn together(&self, ranked: &mut Vec<Open>) {
        let Some((last, best)) = self.last.as_ref().zip(ranked.first().map(|o| o.left)) else {
            return;
        };
        let opened = |o: &Open| {
            o.asked.iter().any(|(at, fact)| {
                let program = self.regimes.get(*at).map(|r| r.law.program());
                let of = program.and_then(|p| p.fact(last));
                let trials = self.trials.get(*at);
                of.zip(trials)
                    .is_some_and(|(of, t)| t.openers[*fact].contains(&of))
            })
        };
        let near = |o: &Open| o.applies && o.left <= best + NEAR && !self.skipped.contains(&o.name);
        if let Some(at) = ranked.iter().position(|o| near(o) && opened(o)) {
            let first = ranked.remove(at);
            ranked.insert(0, first);
        }
    }

    /// The first open question that is proved to matter; after all levels what refines duties.
    fn choose(&self) -> Option<String> {
        if let Some(level) = self.level() {
            return Some(level.to_owned());
        }
        let refines = self.refining.then(|| self.refines())?;
        let skipped = |r: &&Related| self.skipped.contains(&r.fact);
        let first = refines.iter().find(|r| !skipped(r));
        let first = first.or_else(|| refines.first());
        first.map(|r| r.fact.clone())
    }

    /// The first open question that is proved to matter to a level or to the scope.
    fn level(&self) -> Option<&str> {
        self.level.get_or_init(|| self.decisive()).as_deref()
    }

    fn decisive(&self) -> Option<String> {
        for open in self.order() {
            let matters = |(at, fact): &(usize, FactId)| {
                let found = self.stands.get(*at).zip(self.regimes.get(*at));
                found.is_some_and(|(stand, regime)| stand.matters(regime, *fact))
            };
            if open.asked.iter().any(matters) {
                return Some(open.name);
            }
        }
        None
    }

    /// Questions on which no level hangs, but a duty or a day, that are not answered; none as long as a
    /// level is open that an answer could decide.
    #[must_use]
    pub fn refines(&self) -> &[Related] {
        self.refines.get_or_init(|| {
            let results = self.places().filter(|p| p.stand.outcome.decided());
            let mut out: Vec<Related> = Vec::new();
            for place in results {
                let Ok(case) = judgement::case(place.regime, &place.stand.facts) else {
                    continue;
                };
                let outcome = crate::analyse::evaluate(&case, &place.regime.query);
                let result = RegimeResult {
                    outcome: &outcome,
                    ..self.result(&place)
                };
                for related in view::refines(&result, self.question.lang_of()) {
                    let answered = |fact| place.stand.is_answered(fact);
                    let fact = place.regime.pack.program().fact(&related.fact);
                    if fact.is_none_or(answered) {
                        continue;
                    }
                    match out.iter_mut().find(|r| r.fact == related.fact) {
                        Some(known) => {
                            known.duties.extend(related.duties);
                            known.duty_words.extend(related.duty_words);
                        }
                        None => out.push(related),
                    }
                }
            }
            out
        })
    }

    fn result<'a>(&self, place: &Place<'a>) -> RegimeResult<'a> {
        RegimeResult {
            program: place.regime.pack.program(),
            law: &place.regime.law,
            facts: &place.stand.facts,
            outcome: &place.stand.outcome,
            notes: &[],
            system: "",
            followed: &place.regime.followed,
            nearest: None,
            pending: &[],
            closing: &[],
        }
    }

    /// Where it stands, and the next question with all that helps to answer it.
    #[must_use]
    pub fn report(&self) -> InterviewReport {
        self.report_on(self.next().as_deref(), true)
    }

    /// Where it stands, with a question of one's own choice in the place of the next one, and with two
    /// systems that show why it is asked, or without.
    #[must_use]
    pub fn report_on(&self, fact: Option<&str>, pair: bool) -> InterviewReport {
        let places: Vec<Place<'_>> = self.places().collect();
        let fitted: Vec<_> = places.iter().map(|p| self.fitted(p)).collect();
        let results: Vec<RegimeResult<'_>> = places
            .iter()
            .zip(&fitted)
            .map(|(place, outcome)| RegimeResult {
                outcome,
                ..self.result(place)
            })
            .collect();
        let unsettled = self.unsettled(&places);
        let asked = fact.map(|fact| (fact, self.looked(fact, &places, pair)));
        let not_reached = self.regimes.iter().zip(&self.stands);
        let not_reached = not_reached.filter(|(_, s)| !s.counts());
        let state = view::State {
            system: self.system(),
            on: self.question.day(),
            decided: self.decided(),
            answered: self.sheet.answers().count(),
            skipped: &self.skipped,
            unsettled,
            not_reached: not_reached.map(|(r, _)| r.pack.id().to_owned()).collect(),
            refines: if self.level().is_none() {
                self.refines()
            } else {
                &[]
            },
            answers: self.sheet.answers().collect(),
            said: fact.and_then(|f| self.said(f)),
        };
        view::report(state, &results, asked, self.question.lang_of())
    }

    /// The outcome with what does not fit together.
    fn fitted(&self, place: &Place<'_>) -> crate::eval::Outcome {
        let mut outcome = place.stand.outcome.clone();
        if let Some(fit) = place.stand.fit(place.regime) {
            outcome.broken.clone_from(&fit.broken);
            outcome.not_applicable.clone_from(&fit.not_applicable);
        }
        outcome
    }

    /// Questions that are answered in part, or not known, and can still matter.
    fn unsettled(&self, places: &[Place<'_>]) -> Vec<String> {
        let mut out: BTreeSet<String> = BTreeSet::new();
        for place in places.iter().filter(|p| !p.stand.outcome.decided()) {
            let open = place.stand.outcome.open.iter();
            let answered = open.filter(|o| place.stand.is_answered(o.fact));
            let program = place.regime.pack.program();
            out.extend(answered.map(|o| program.facts[o.fact].name.clone()));
        }
        out.into_iter().collect()
    }

    /// Why a question is asked.
    fn looked(&self, fact: &str, places: &[Place<'_>], pair: bool) -> Vec<Looked> {
        let mut shown = !pair;
        places
            .iter()
            .map(|place| {
                let Some(id) = place.regime.pack.program().fact(fact) else {
                    return Looked::default();
                };
                let open = place.stand.outcome.open.iter().find(|o| o.fact == id);
                if place.stand.outcome.decided() || open.is_none() {
                    return Looked {
                        fact: Some(id),
                        ..Looked::default()
                    };
                }
                let pair = (!shown)
                    .then(|| place.stand.pair(place.regime, id))
                    .flatten();
                shown |= pair.is_some();
                Looked {
                    fact: Some(id),
                    open: open.cloned(),
                    rules: place.stand.rules(place.regime, id),
                    pair,
                }
            })
            .collect()
    }

    /// The language of what it says.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.question.lang_of()
    }
}

/// A question that hangs together with the last answer comes first where no more than so much more is
/// expected to be left after it.
const NEAR: f64 = 1.0;
