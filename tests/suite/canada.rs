//! Canada's Algorithmic Impact Assessment, drawn at random and reckoned twice: by the pack `ca-adm`, and
//! here from the form of the official tool (`canada/aia.json`), which knows nothing of the pack. The
//! answers go into both by the form's own names; `canada/README.md` says where the form is from.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::date;
use serde::Deserialize;
use solon::Engine;
use solon::eval::{Case, Outcome, Query, Tri, plain_bounds};
use solon::facts::{Answer, Facts, State};
use solon::program::{FactType, Law, LawView, Members, Number, Program};

use crate::dice::Dice;

const FORM: &str = include_str!("canada/aia.json");

/// What the official tool takes from its form.
#[derive(Deserialize)]
struct Form {
    questions: Vec<Question>,
}

#[derive(Deserialize)]
struct Question {
    name: String,
    /// One of the choices, or many.
    r#type: Type,
    /// The sum to which its points go.
    sum: Option<Sum>,
    /// Shown if each of these questions has one of these answers.
    #[serde(default)]
    shown: Vec<(String, Vec<String>)>,
    /// The value of each choice, and what the pack calls it.
    choices: Vec<(String, String)>,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Type {
    One,
    Many,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
enum Sum {
    Raw,
    Mitigation,
}

/// The answers to a form: of each question that is answered, the choices taken.
type Answers = BTreeMap<String, Vec<usize>>;

/// A number between two others, both included.
type Between = (u32, u32);

impl Question {
    /// The points of a choice stand behind the last hyphen of its value.
    fn points(&self, choice: usize) -> u32 {
        let (value, _) = &self.choices[choice];
        let number = value.rsplit_once('-').map(|(_, number)| number);
        number.map_or(0, |n| n.parse().unwrap())
    }

    fn all_points(&self) -> impl Iterator<Item = u32> {
        (0..self.choices.len()).map(|c| self.points(c))
    }

    fn greatest(&self) -> u32 {
        match self.r#type {
            Type::One => self.all_points().max().unwrap(),
            Type::Many => self.all_points().sum(),
        }
    }

    fn least(&self) -> u32 {
        match self.r#type {
            Type::One => self.all_points().min().unwrap(),
            Type::Many => 0,
        }
    }

    /// Whether the form shows it; not known while a question on which that hangs is open.
    fn is_shown(&self, form: &Form, answers: &Answers) -> Tri {
        let of = |(name, wanted): &(String, Vec<String>)| {
            let question = form.question(name);
            answers.get(name).map_or(Tri::Unknown, |taken| {
                let holds = |c: &usize| wanted.contains(&question.choices[*c].0);
                Tri::from(taken.iter().any(holds))
            })
        };
        let all: Vec<Tri> = self.shown.iter().map(of).collect();
        if all.contains(&Tri::False) {
            Tri::False
        } else if all.contains(&Tri::Unknown) {
            Tri::Unknown
        } else {
            Tri::True
        }
    }

    /// What it may bring; `shown` as for a form in which nothing was left behind.
    fn brings(&self, shown: Tri, taken: Option<&Vec<usize>>) -> Between {
        let given = taken.map(|t| t.iter().map(|c| self.points(*c)).sum());
        let (low, high) = given.map_or((self.least(), self.greatest()), |g| (g, g));
        match shown {
            Tri::True => (low, high),
            Tri::Unknown => (0, high),
            Tri::False => (0, 0),
        }
    }

    /// `aboutSystem10A` is `ca_aia_about_system_10a`.
    fn fact(&self) -> String {
        let mut out = String::from("ca_aia");
        let mut before = ' ';
        for c in self.name.chars() {
            let begins = before == ' ' || (c.is_ascii_uppercase() && before.is_ascii_lowercase());
            if begins || (c.is_ascii_digit() && !before.is_ascii_digit()) {
                out.push('_');
            }
            out.push(c.to_ascii_lowercase());
            before = c;
        }
        out
    }
}

/// What comes out of a form: the two sums, the one after the reduction, and the level from nought.
#[derive(Debug, PartialEq, Eq)]
struct Sums {
    raw: Between,
    mitigation: Between,
    current: Between,
    level: (usize, usize),
}

impl Form {
    fn question(&self, name: &str) -> &Question {
        self.questions.iter().find(|q| q.name == name).unwrap()
    }

    fn greatest(&self, sum: Sum) -> u32 {
        let of = self.questions.iter().filter(|q| q.sum == Some(sum));
        of.map(Question::greatest).sum()
    }

    /// The greatest mitigation is that of both phases, and the tool takes half of it.
    fn is_reduced(&self, mitigation: u32) -> bool {
        f64::from(mitigation) >= 0.8 * (f64::from(self.greatest(Sum::Mitigation)) / 2.0)
    }

    fn level(&self, current: u32) -> usize {
        let parts = [0.25, 0.5, 0.75].map(|p| f64::from(self.greatest(Sum::Raw)) * p);
        parts.iter().filter(|p| f64::from(current) > **p).count()
    }

    /// What the tool tells, or may tell once what is open is answered. With `all`, what a question
    /// that is not shown still holds counts, as in the sums that run along.
    fn result(&self, answers: &Answers, all: bool) -> Sums {
        let sum = |sum: Sum| {
            let of = self.questions.iter().filter(|q| q.sum == Some(sum));
            of.fold((0, 0), |(low, high), q| {
                let taken = answers.get(&q.name);
                let shown = if all && taken.is_some() {
                    Tri::True
                } else {
                    q.is_shown(self, answers)
                };
                let more = q.brings(shown, taken);
                (low + more.0, high + more.1)
            })
        };
        let (raw, mitigation) = (sum(Sum::Raw), sum(Sum::Mitigation));
        let low = if self.is_reduced(mitigation.1) {
            less(raw.0)
        } else {
            raw.0
        };
        let high = if self.is_reduced(mitigation.0) {
            less(raw.1)
        } else {
            raw.1
        };
        Sums {
            raw,
            mitigation,
            current: (low, high),
            level: (self.level(low), self.level(high)),
        }
    }
}

/// Fifteen per cent off, rounded as the tool does it: half up.
fn less(raw: u32) -> u32 {
    ((1.0 - 0.15) * f64::from(raw) + 0.5).floor() as u32
}

/// One choice at random; `lean` of ten times the dear one, or a cheap one where it is below nought.
fn choice(dice: &mut Dice, question: &Question, lean: i64) -> usize {
    let count = question.choices.len();
    if dice.roll(10) >= lean.unsigned_abs() {
        return usize::try_from(dice.roll(count as u64)).unwrap();
    }
    let wanted = if lean > 0 {
        question.all_points().max()
    } else {
        question.all_points().min()
    };
    let is_so = |c: &usize| Some(question.points(*c)) == wanted;
    (0..count).find(is_so).unwrap()
}

fn taken(dice: &mut Dice, question: &Question, lean: i64) -> Vec<usize> {
    match question.r#type {
        Type::One => vec![choice(dice, question, lean)],
        Type::Many => {
            let share = u64::try_from((10 + lean) / 2).unwrap();
            let all = 0..question.choices.len();
            all.filter(|_| dice.roll(10) < share).collect()
        }
    }
}

/// Answers to a form; of the questions that are shown one in `gaps` stays open, none with nought. With
/// `kept`, each question that is not shown holds an answer as well. The phase is always answered: the
/// form insists on nothing else.
fn fill(dice: &mut Dice, form: &Form, gaps: u64, kept: bool) -> Answers {
    let mut answers = Answers::new();
    // Of the mitigation, what is near four fifths is of interest.
    let [risk, care] = [dice.roll(21), 14 + dice.roll(5)].map(|n| n.cast_signed() - 10);
    for question in &form.questions {
        let shown = question.is_shown(form, &answers) == Tri::True;
        let open = shown && question.sum.is_some() && gaps > 0 && dice.roll(gaps) == 0;
        if open || !(shown || kept) {
            continue;
        }
        let lean = match question.sum {
            Some(Sum::Mitigation) => care,
            Some(Sum::Raw) => risk,
            None => 0,
        };
        answers.insert(question.name.clone(), taken(dice, question, lean));
    }
    answers
}

/// The bundled pack, and what it tells of answers to the form.
struct Told<'a> {
    program: &'a Arc<Program>,
    law: Law,
    base: Facts,
}

impl<'a> Told<'a> {
    fn new(program: &'a Arc<Program>) -> Told<'a> {
        let law = program.consult(&LawView::default()).unwrap();
        let mut told = Told {
            program,
            law,
            base: Facts::empty(program),
        };
        for (fact, given) in [
            ("market_links", "canada_federal"),
            ("roles", "deployer"),
            ("ca_administrative_decision", "yes"),
            ("ca_institution", "department"),
            ("ca_stage", "in_production"),
        ] {
            let state = told.state(fact, &[given]);
            told.set(fact, state);
        }
        let day = Some(date(2026, 3, 1));
        told.set(
            "ca_acquired_on",
            State::Day {
                first: day,
                last: day,
            },
        );
        told
    }

    fn set(&mut self, fact: &str, state: State) {
        let id = self.program.fact(fact).unwrap();
        self.base.set(id, Answer::plain(state));
    }

    /// An answer in the pack's words.
    fn state(&self, fact: &str, given: &[&str]) -> State {
        let id = self
            .program
            .fact(fact)
            .unwrap_or_else(|| panic!("no question {fact}"));
        let mut members = Members::default();
        for name in given {
            let values = self.program.values(id);
            if let Some(at) = values.iter().position(|v| v.name == *name) {
                members.insert(at);
            } else {
                assert!(["yes", "no"].contains(name), "{fact}: {name}");
            }
        }
        match self.program.facts[id].ty {
            FactType::Bool => State::Bool {
                no: given == ["no"],
                yes: given == ["yes"],
            },
            FactType::Set(_) => State::Set {
                must: members,
                may: members,
            },
            _ => State::One(members),
        }
    }

    fn outcome(&self, form: &Form, answers: &Answers, kept: bool, all: bool) -> Outcome {
        let mut facts = self.base.clone();
        let mut set = |fact: &str, state| {
            facts.set(self.program.fact(fact).unwrap(), Answer::plain(state));
        };
        let held = [
            "other_phase",
            "learning",
            "personal_information",
            "other_follow_ups",
        ];
        set(
            "ca_kept_answers",
            self.state("ca_kept_answers", if kept { &held } else { &[] }),
        );
        for (name, taken) in answers {
            let question = form.question(name);
            let given: Vec<&str> = taken.iter().map(|c| &*question.choices[*c].1).collect();
            let fact = question.fact();
            set(&fact, self.state(&fact, &given));
        }
        let point = self
            .program
            .interpretation("ca_answers_no_longer_shown")
            .unwrap();
        let case = Case::new(&self.law, &facts).unwrap();
        let query = Query {
            on: date(2026, 12, 1),
            readings: vec![(point, usize::from(all))],
        };
        plain_bounds(&case, &query)
    }

    fn result(&self, outcome: &Outcome) -> Sums {
        let points = |name: &str| {
            let score = self.program.score(name).unwrap();
            let of = outcome.scores.iter().find(|s| s.score == score).unwrap();
            (whole(of.points.0), whole(of.points.1))
        };
        let scale = self.program.scale("ca_impact_level").unwrap();
        let of = outcome.scales.iter().find(|s| s.scale == scale).unwrap();
        Sums {
            raw: points("ca_raw_impact_score"),
            mitigation: points("ca_mitigation_score"),
            current: points("ca_current_score"),
            level: of.class,
        }
    }
}

fn whole(points: Number) -> u32 {
    points.to_string().parse().unwrap()
}

/// How many forms are filled in; `SOLON_CASES=100000` looks harder.
fn cases() -> u64 {
    let of = std::env::var("SOLON_CASES").ok();
    of.and_then(|n| n.parse().ok()).unwrap_or(10_000)
}

#[test]
fn the_pack_reckons_as_the_official_form() {
    let form: Form = serde_json::from_str(FORM).unwrap();
    let engine = Engine::bundled("ca-adm").unwrap();
    let program = engine.packs().next().unwrap().program();
    let told = Told::new(program);
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    // How often each level came out, what was open, and what lay beside a threshold.
    let (mut levels, mut open, mut reduced, mut edges) = ([0; 4], 0, 0, [0; 2]);
    let cases = cases();
    for case in 0..cases {
        let (gaps, kept) = match case % 4 {
            0 | 1 => (0, false),
            2 => (2 + dice.roll(60), false),
            _ => (0, true),
        };
        let answers = fill(&mut dice, &form, gaps, kept);
        let all = kept && dice.roll(2) == 0;
        let expected = form.result(&answers, all);
        let found = told.result(&told.outcome(&form, &answers, kept, all));
        assert_eq!(found, expected, "case {case}, all {all}: {answers:?}");
        let (low, high) = expected.current;
        if low < high {
            open += 1;
            continue;
        }
        levels[expected.level.0] += 1;
        reduced += u64::from(high < expected.raw.1);
        edges[0] += u64::from([61, 62].contains(&expected.mitigation.0));
        edges[1] += u64::from([41, 42, 83, 84, 125, 126].contains(&low));
    }
    // Draws that all come to the same would show nothing.
    println!("{levels:?}, {open} open, {reduced} reduced, {edges:?} on an edge");
    for often in levels.into_iter().chain([open, reduced]).chain(edges) {
        assert!(cases < 1_000 || often * 50 >= cases, "{often} of {cases}");
    }
}
