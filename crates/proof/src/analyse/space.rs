//! The questions of one program, or of several that share questions by name, as boolean variables,
//! and what is true of them whatever a system is like.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use jiff::civil::Date;

use super::atom::{Atom, Lapse, QuestionId, Tie};
use super::formula::{Formula, Formulas, Lookup};
use super::grid::{Asked, Grid, Stretch};
use super::read::EVER;
use solon_law::program::regime::named;
use solon_law::program::{
    Ago, Compare, Fact, FactId, FactType, Law, Number, Predicate, Program, Table,
};
use solon_verdict::eval::{Moment, Tri, test};
use solon_verdict::facts::{Facts, State};

mod domain;

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answers {
    /// Yes or no.
    Bool,
    /// One of these.
    One(Vec<String>),
    /// Any of these.
    Set(Vec<String>),
    /// A number.
    Number,
    /// A whole number.
    Whole,
    /// A day.
    Day,
}

/// A question that one program asks, or several.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its name.
    pub name: String,
    /// How it is answered.
    pub answers: Answers,
    /// What is known of the answer; with several programs, nothing.
    state: Option<State>,
    /// Of a number that is not asked, but is the ratio of two others: those, and the factor.
    ratio: Option<(QuestionId, QuestionId, Number)>,
}

impl Question {
    /// What is known of every answer.
    pub(super) fn known(&self) -> Option<&State> {
        self.state.as_ref()
    }
}

/// A law, and how its facts and values stand in the space.
pub struct Side<'a> {
    /// The program.
    pub program: &'a Program,
    /// The law.
    pub law: &'a Law,
    /// The question of each fact.
    pub questions: Table<Fact, QuestionId>,
    /// The first fact that asks each question, by position.
    asked_by: OnceLock<Vec<Option<FactId>>>,
    /// The value of the question for each value of each fact.
    pub(super) values: Table<Fact, Vec<usize>>,
}

impl<'a> Side<'a> {
    /// A law whose facts and values are numbered already.
    pub(super) fn numbered(
        program: &'a Program,
        law: &'a Law,
        (questions, values): (Table<Fact, QuestionId>, Table<Fact, Vec<usize>>),
    ) -> Side<'a> {
        Side {
            program,
            law,
            questions,
            asked_by: OnceLock::new(),
            values,
        }
    }

    /// The fact that asks a question here.
    #[must_use]
    pub fn fact(&self, question: QuestionId) -> Option<FactId> {
        let asked_by = self.asked_by.get_or_init(|| asked_by(&self.questions));
        asked_by.get(question).copied().flatten()
    }

    /// A value of a question as this side counts it.
    #[must_use]
    pub fn value(&self, fact: FactId, value: usize) -> Option<usize> {
        let values = &self.values[fact];
        values.iter().position(|v| *v == value)
    }
}

/// Variables and formulas of an analysis.
#[derive(Clone, Default)]
pub struct Space {
    /// The formulas.
    pub formulas: Formulas,
    questions: Vec<Question>,
    /// The questions of each name.
    named: BTreeMap<String, Vec<QuestionId>>,
    atoms: Vec<Atom>,
    numbers: Lookup<Atom, u32>,
    /// The ratios.
    ties: Vec<Tie>,
    /// For some of them it could not be decided whether there are numbers.
    undecided: OnceLock<()>,
    /// How days come.
    order: Vec<Formula>,
    /// Days of which it is asked how long ago they lie, and which are told by the calendar.
    anchored: BTreeSet<QuestionId>,
    /// Where it is asked how long ago days lie, a day before all that the laws name.
    first: Option<Date>,
    /// The laws are those of several regimes, and no versions of one.
    regimes: bool,
    /// What held of all variables when it was last asked, and how many there were then.
    domain: Option<((usize, usize), Vec<Formula>)>,
}

impl Space {
    /// A space for laws of several regimes: what nobody is asked for is each one's own.
    pub fn of_regimes() -> Space {
        Space {
            regimes: true,
            ..Space::default()
        }
    }

    /// Takes a law in. Facts of one name and type are one question; `known` says what is known.
    pub fn side<'a>(
        &mut self,
        program: &'a Program,
        law: &'a Law,
        known: Option<&Facts>,
    ) -> Side<'a> {
        let before = self.questions.len();
        let mut questions: Table<Fact, QuestionId> = Table::default();
        for (id, fact) in program.facts.iter() {
            let names = program.values(id).iter().map(|v| v.name.clone()).collect();
            let answers = match fact.ty {
                FactType::Bool => Answers::Bool,
                FactType::One(_) => Answers::One(names),
                FactType::Set(_) => Answers::Set(names),
                FactType::Number { whole: false, .. } => Answers::Number,
                FactType::Number { whole: true, .. } => Answers::Whole,
                FactType::Date => Answers::Day,
            };
            let state = match known {
                Some(known) => Some(known.possible(program, id)),
                None => range(&fact.ty),
            };
            // Its parts are declared before it.
            let ratio = fact.ratio.map(|r| {
                let [top, bottom] = r.parts().map(|part| questions[part]);
                (top, bottom, r.times)
            });
            // What is not known of one law is no question of another.
            let name = match fact.unasked {
                true => match program.pack().filter(|_| self.regimes) {
                    Some(pack) => Cow::Owned(format!("stay {}", named(&pack.id, &fact.name))),
                    None => Cow::Owned(format!("stay {}", fact.name)),
                },
                false => Cow::Borrowed(fact.name.as_str()),
            };
            questions.push(self.question(&name, (answers, ratio), state));
        }
        let values = questions.map(|id, question| {
            let own = program.values(id).iter();
            if *question >= before {
                // A new question counts its values as its fact does.
                return (0..own.len()).collect();
            }
            own.map(|v| self.value_of(*question, &v.name)).collect()
        });
        Side::numbered(program, law, (questions, values))
    }

    /// The same side, but with an answer of its own to one question.
    pub(super) fn apart<'a>(&mut self, side: &Side<'a>, fact: FactId) -> Side<'a> {
        let mut questions = side.questions.clone();
        let ratios: Vec<FactId> = side.program.ratios_of(fact).collect();
        for fact in std::iter::once(fact).chain(ratios) {
            let Some(mut question) = self.questions.get(questions[fact]).cloned() else {
                continue;
            };
            // What follows from the answer is another one, too.
            question.ratio = side.program.facts[fact].ratio.map(|r| {
                let [top, bottom] = r.parts().map(|part| questions[part]);
                (top, bottom, r.times)
            });
            questions[fact] = self.add(question);
        }
        let values = side.values.clone();
        Side::numbered(side.program, side.law, (questions, values))
    }

    fn question(
        &mut self,
        name: &str,
        (answers, ratio): (Answers, Option<(QuestionId, QuestionId, Number)>),
        state: Option<State>,
    ) -> QuestionId {
        let same = |q: &Question| {
            std::mem::discriminant(&q.answers) == std::mem::discriminant(&answers)
                && q.ratio == ratio
        };
        let known = self.named.get(name).into_iter().flatten();
        let mut known = known.filter_map(|at| Some((*at, self.questions.get(*at)?)));
        if let Some((at, _)) = known.find(|(_, q)| same(q)) {
            return at;
        }
        self.add(Question {
            name: name.to_owned(),
            answers,
            state,
            ratio,
        })
    }

    fn add(&mut self, question: Question) -> QuestionId {
        let of = self.questions.len();
        let tie = question.ratio.map(|(top, bottom, times)| Tie {
            of,
            top,
            bottom,
            times,
        });
        self.ties.extend(tie);
        let named = self.named.entry(question.name.clone()).or_default();
        named.push(of);
        self.questions.push(question);
        of
    }

    /// Whether it could not be decided for some ratio whether there are numbers.
    pub(super) fn undecided(&self) -> bool {
        self.undecided.get().is_some()
    }

    /// Notes that it could not.
    pub(super) fn leave_undecided(&self) {
        self.undecided.get_or_init(|| ());
    }

    /// The ratios.
    pub(super) fn ties(&self) -> &[Tie] {
        &self.ties
    }

    /// The position of a value in the list of a question; one that is new goes to its end.
    fn value_of(&mut self, question: QuestionId, name: &str) -> usize {
        let Some(Answers::One(names) | Answers::Set(names)) =
            self.questions.get_mut(question).map(|q| &mut q.answers)
        else {
            return 0;
        };
        if let Some(at) = names.iter().position(|n| n == name) {
            return at;
        }
        names.push(name.to_owned());
        self.domain = None;
        names.len() - 1
    }

    /// A question.
    #[must_use]
    pub fn question_at(&self, id: QuestionId) -> Option<&Question> {
        self.questions.get(id)
    }

    /// Every variable made so far, in the order made.
    #[must_use]
    pub fn atoms(&self) -> &[Atom] {
        &self.atoms
    }

    /// How many variables were made so far, and how much was said of how days come: as long as neither
    /// changes, the same holds of all of them.
    pub(super) fn made(&self) -> (usize, usize) {
        (self.atoms.len(), self.order.len())
    }

    /// Whether a variable belongs to a question that always has some answer: one of a list, a number,
    /// a day.
    #[must_use]
    pub fn must_have(&self, atom: &Atom) -> bool {
        let question = atom.question().and_then(|q| self.questions.get(q));
        question.is_some_and(|q| !matches!(q.answers, Answers::Bool | Answers::Set(_)))
    }

    /// The formula of a variable.
    pub fn atom(&mut self, atom: Atom) -> Formula {
        if let Some(known) = self.settled(&atom) {
            return if known { Formula::TRUE } else { Formula::FALSE };
        }
        let next = u32::try_from(self.atoms.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(atom).or_insert(next);
        if number == next {
            self.atoms.push(atom);
        }
        self.formulas.variable(number)
    }

    /// What is known of a variable.
    fn settled(&self, atom: &Atom) -> Option<bool> {
        let state = self.questions.get(atom.question()?)?.state.as_ref()?;
        Self::told(atom, state)
    }

    /// Every variable of a question, as an answer decides it.
    pub(super) fn literals(&mut self, question: QuestionId, state: &State) -> Vec<Formula> {
        let own = self.atoms.iter().filter(|a| a.question() == Some(question));
        let told: Vec<(Atom, bool)> = own
            .filter_map(|a| Some((*a, Self::told(a, state)?)))
            .collect();
        let literal = |(atom, value)| {
            let formula = self.atom(atom);
            if value { formula } else { !formula }
        };
        told.into_iter().map(literal).collect()
    }

    /// What an answer says of a variable of its question.
    pub(super) fn told(atom: &Atom, state: &State) -> Option<bool> {
        let value = match (atom, state) {
            (_, State::Absent) => Tri::False,
            (Atom::Value(_, i), State::One(m)) => test(
                &Predicate::Is(std::iter::once(*i).collect()),
                &State::One(*m),
                Moment::ANY,
            ),
            (Atom::Value(_, i), state) => {
                let wanted = std::iter::once(*i).collect();
                test(&Predicate::HasAny(wanted), state, Moment::ANY)
            }
            (Atom::Over(_, n, strict), state) => {
                let compare = if *strict { Compare::Gt } else { Compare::Ge };
                test(&Predicate::Number(compare, *n), state, Moment::ANY)
            }
            // Whoever knows bounds of a day knows that there is one.
            (Atom::From(_, d), State::Day { first, last }) if *d == EVER => {
                if first.is_none() && last.is_none() {
                    Tri::Unknown
                } else {
                    Tri::True
                }
            }
            (Atom::From(_, d), state) => test(&Predicate::Day(Compare::Ge, *d), state, Moment::ANY),
            (Atom::Yes(_), state) => test(&Predicate::True, state, Moment::ANY),
            (Atom::Reading(..) | Atom::Come(..) | Atom::Past(_) | Atom::Lapsed(..), _) => {
                return None;
            }
        };
        match value {
            Tri::True => Some(true),
            Tri::False => Some(false),
            Tri::Unknown => None,
        }
    }

    /// There is a day, and it lies before another; before the end of the calendar where that is none.
    fn until(&mut self, question: QuestionId, end: Option<Date>) -> Formula {
        let ever = self.atom(Atom::From(question, EVER));
        let later = end.map(|d| self.atom(Atom::From(question, d)));
        self.formulas.and([ever, !later.unwrap_or(Formula::FALSE)])
    }

    /// A day has come by a stretch of days. One that comes after the last day of the calendar never
    /// comes.
    fn come(&mut self, question: QuestionId, on: &Stretch) -> Formula {
        // Before the law begins, too, days lie before the one asked about: they have come by then.
        if let Some(asked) = on.asked.filter(|a| !a.fixed) {
            let day = on.day().unwrap_or(asked.first);
            // Seen from an earlier day, by the last one of a stretch has come whatever comes in it.
            let end = on.stage == on.last && asked.on < day;
            let next = match end {
                true => Some(on.until.unwrap_or(Date::MAX)),
                false => day.tomorrow().ok(),
            };
            return self.until(question, next);
        }
        let at_first = match on.from.map(Date::tomorrow) {
            Some(next) => self.until(question, next.ok()),
            None => Formula::FALSE,
        };
        if on.stage == 0 {
            return at_first;
        }
        let at_last = self.until(question, Some(on.until.unwrap_or(Date::MAX)));
        if on.stage == on.last {
            return at_last;
        }
        let atom = Atom::Come(question, on.from, on.stage);
        let known = self.numbers.contains_key(&atom);
        let come = self.atom(atom);
        if !known {
            let next = self.come(
                question,
                &Stretch {
                    stage: on.stage + 1,
                    ..*on
                },
            );
            for (sooner, later) in [(at_first, come), (come, at_last), (come, next)] {
                let follows = self.formulas.or([!sooner, later]);
                self.order.push(follows);
            }
        }
        come
    }

    /// A day lies so long before the one asked about.
    fn ago(&mut self, question: QuestionId, ago: &Ago, on: &Stretch) -> Formula {
        let asked = on.asked.filter(|_| self.anchored.contains(&question));
        let Some(Asked { on: asked, .. }) = asked else {
            return self.free(question, ago);
        };
        let first = ago.first(asked).filter(|d| *d > EVER);
        if ago.more {
            return first.map_or(Formula::FALSE, |first| self.until(question, Some(first)));
        }
        let since = self.atom(Atom::From(question, first.unwrap_or(EVER)));
        let come = self.until(question, asked.tomorrow().ok());
        self.formulas.and([since, come])
    }

    /// The same, whatever day is asked about.
    fn free(&mut self, question: QuestionId, ago: &Ago) -> Formula {
        let atom = Atom::Lapsed(question, Lapse::of(ago));
        let known = self.numbers.contains_key(&atom);
        let (lapsed, past) = (self.atom(atom), self.atom(Atom::Past(question)));
        if !known {
            let ever = self.atom(Atom::From(question, EVER));
            for (sooner, later) in [(lapsed, past), (past, ever)] {
                let follows = self.formulas.or([!sooner, later]);
                self.order.push(follows);
            }
        }
        if ago.more {
            lapsed
        } else {
            self.formulas.and([past, !lapsed])
        }
    }

    /// The day that an example is asked about, given the first one of the stretch in which it shows.
    pub(super) fn asked(&self, on: Option<Date>) -> Date {
        self.counted(on).or(on).unwrap_or(Date::MIN)
    }

    /// The same, where it is asked how long before it days lie.
    pub(super) fn counted(&self, on: Option<Date>) -> Option<Date> {
        self.first.map(|first| on.unwrap_or(first))
    }

    /// Takes note of the days that are told by the calendar.
    pub(super) fn anchor(&mut self, side: &Side<'_>, grid: &Grid) {
        if !side.law.relative.is_empty() {
            self.first = Some(grid.first);
        }
        for (fact, asked) in side.program.facts.iter() {
            if grid.anchored.contains(&asked.name) {
                self.anchored.insert(side.questions[fact]);
            }
        }
    }

    /// A test of a fact in a stretch of days, its gate left aside.
    pub fn test(
        &mut self,
        side: &Side<'_>,
        fact: FactId,
        predicate: &Predicate,
        on: &Stretch,
    ) -> Formula {
        let question = side.questions[fact];
        let absent = self.questions.get(question).and_then(|q| q.state.as_ref());
        if absent == Some(&State::Absent) {
            return Formula::FALSE;
        }
        let own = &side.values[fact];
        let mut element =
            |i: usize| self.atom(Atom::Value(question, own.get(i).copied().unwrap_or(i)));
        match predicate {
            Predicate::Come => self.come(question, on),
            Predicate::Ago(ago) => self.ago(question, ago, on),
            Predicate::True => self.atom(Atom::Yes(question)),
            Predicate::Is(m) | Predicate::HasAny(m) => {
                let any: Vec<Formula> = m.iter().map(element).collect();
                self.formulas.or(any)
            }
            Predicate::HasAll(m) => {
                let all: Vec<Formula> = m.iter().map(element).collect();
                self.formulas.and(all)
            }
            Predicate::HasOnly(m) => {
                let (mut inside, mut outside) = (Vec::new(), Vec::new());
                for i in 0..own.len() {
                    let part = element(i);
                    if m.contains(i) {
                        inside.push(part);
                    } else {
                        outside.push(part);
                    }
                }
                let (some, more) = (self.formulas.or(inside), self.formulas.or(outside));
                self.formulas.and([some, !more])
            }
            Predicate::Count(n) => {
                let all: Vec<Formula> = (0..own.len()).map(element).collect();
                self.formulas.at_least(*n as usize, &all)
            }
            Predicate::Number(compare, n) => {
                let strict = matches!(compare, Compare::Gt | Compare::Le);
                let over = self.atom(Atom::Over(question, *n, strict));
                signed(*compare, over)
            }
            Predicate::Day(compare, day) => {
                let later = matches!(compare, Compare::Gt | Compare::Le);
                let start = if later {
                    day.tomorrow().ok()
                } else {
                    Some(*day)
                };
                // No day comes after the last one.
                match compare {
                    Compare::Ge | Compare::Gt => {
                        start.map_or(Formula::FALSE, |d| self.atom(Atom::From(question, d)))
                    }
                    Compare::Le | Compare::Lt => self.until(question, start),
                }
            }
        }
    }
}

/// The first fact that asks each question.
fn asked_by(questions: &Table<Fact, QuestionId>) -> Vec<Option<FactId>> {
    let mut out: Vec<Option<FactId>> = Vec::new();
    for (fact, question) in questions.iter() {
        if out.len() <= *question {
            out.resize(*question + 1, None);
        }
        if let Some(first) = out.get_mut(*question) {
            first.get_or_insert(fact);
        }
    }
    out
}

fn signed(compare: Compare, over: Formula) -> Formula {
    match compare {
        Compare::Ge | Compare::Gt => over,
        Compare::Le | Compare::Lt => !over,
    }
}

/// What is known of every answer to a question: the range of a number.
fn range(ty: &FactType) -> Option<State> {
    match ty {
        FactType::Number {
            between: Some((low, high)),
            ..
        } => Some(State::Number {
            low: Some((*low, true)),
            high: Some((*high, true)),
        }),
        _ => None,
    }
}
