//! Examples: from what the solver found to a description of a system that is as short as can be.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Analysis;
use super::atom::{AS_ENACTED, Atom, Literal, QuestionId};
use super::formula::Formula;
use super::grid::Stretch;
use super::read::EVER;
use super::relative;
use super::space::{Answers, Side, Space};
use solon_law::program::{
    Compare, Cond, FactId, FactType, InterpretationId, Members, NodeId, Number, Predicate, Program,
};
use solon_verdict::eval::{Case, Query, Tri, trace};
use solon_verdict::facts::{Answer, Facts, State};

/// What must be said of a system so that something is sure; nothing of it can be left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cube(pub Vec<Literal>);

impl Analysis {
    /// A system for which a claim holds: every variable that was asked about, with as few as found
    /// true. `None` when the claim is never so.
    pub(super) fn smallest(&mut self, claim: Formula) -> Option<Vec<Literal>> {
        let mut fixed: Vec<Formula> = vec![claim];
        if !self.satisfiable(&fixed) {
            return None;
        }
        // Answers that fit together where that can be.
        fixed.extend(&self.consistent);
        if !self.satisfiable(&fixed) {
            fixed.truncate(1);
            // Asked again, so that what was found can be told.
            self.satisfiable(&fixed);
        }
        let model = self.model();
        Some(self.lessened(fixed, model, |this, all| {
            this.satisfiable(all).then(|| this.model())
        }))
    }

    /// A system for which some formulas hold, with as few variables as found true, given one for which
    /// they do; `find` finds a system for which formulas hold, if there is one.
    pub(super) fn lessened(
        &mut self,
        mut fixed: Vec<Formula>,
        mut model: Vec<Literal>,
        mut find: impl FnMut(&mut Self, &[Formula]) -> Option<Vec<Literal>>,
    ) -> Vec<Literal> {
        let mut tried: Option<Atom> = None;
        loop {
            // What is false stays false, and the next of what is true tries to be false.
            let (mut next, mut assumed) = (None, fixed.clone());
            for (atom, value) in &model {
                let formula = self.space.atom(*atom);
                let untried = tried.is_none_or(|last| last < *atom);
                if !value {
                    assumed.push(!formula);
                } else if untried && next.is_none() && !self.space.must_have(atom) {
                    next = Some((*atom, formula));
                }
            }
            let Some((atom, formula)) = next else {
                return model;
            };
            tried = Some(atom);
            assumed.push(!formula);
            match find(self, &assumed) {
                Some(found) => model = found,
                None => fixed.push(formula),
            }
        }
    }

    /// A system for which a claim holds on a day. What it says leaves out what is taken for granted.
    pub(super) fn example(
        &mut self,
        side: &Side<'_>,
        claim: Formula,
        granted: Formula,
        on: Option<Date>,
    ) -> Option<Example> {
        let [example] = self.examples([side], claim, granted, on)?;
        Some(example)
    }

    /// Systems for which a claim on all of them holds, one for each side. Of what must be said of them,
    /// what one says is said of the others, too, and not again.
    pub(super) fn examples<const N: usize>(
        &mut self,
        sides: [&Side<'_>; N],
        claim: Formula,
        granted: Formula,
        on: Option<Date>,
    ) -> Option<[Example; N]> {
        let model = self.smallest(claim)?;
        let short = self.cube_within(claim, granted, &model)?;
        let cube = self.telling(claim, &model);
        let mut questions = short.questions();
        Some(sides.map(|side| {
            let own = questions.extract_if(.., |q| side.fact(*q).is_some());
            let says = own.filter_map(|q| short.says(&self.space, side, q, on));
            let first = side.law.breakpoints.first();
            Example {
                says: says.collect(),
                facts: cube.facts(&self.space, side, on),
                readings: cube.readings(),
                on,
                asked: self.space.asked(on),
                undecided: self.space.undecided(),
                before: first.copied().filter(|_| on.is_none()),
            }
        }))
    }

    /// Literals, each with the formula that says the same.
    pub(super) fn literals(&mut self, of: &[Literal]) -> Vec<(Literal, Formula)> {
        of.iter().map(|l| (*l, self.literal(*l))).collect()
    }

    /// After yes: every variable that was asked about, with its value.
    pub(super) fn model(&mut self) -> Vec<Literal> {
        let mut atoms = self.space.atoms().to_vec();
        atoms.sort_unstable();
        let mut out = Vec::new();
        for atom in atoms {
            let formula = self.space.atom(atom);
            out.extend(self.prover.value(formula).map(|value| (atom, value)));
        }
        out
    }
}

impl Cube {
    /// The formula that says the same.
    pub(super) fn formula(&self, space: &mut Space) -> Formula {
        let parts: Vec<Formula> = self
            .0
            .iter()
            .map(|(atom, value)| {
                let formula = space.atom(*atom);
                if *value { formula } else { !formula }
            })
            .collect();
        space.formulas.and(parts)
    }

    /// The questions that it answers, in order.
    #[must_use]
    pub fn questions(&self) -> Vec<QuestionId> {
        let mut out: Vec<QuestionId> = self.0.iter().filter_map(|(a, _)| a.question()).collect();
        out.sort_unstable();
        out.dedup();
        out
    }

    /// The readings that it chooses.
    #[must_use]
    pub fn readings(&self) -> Vec<(InterpretationId, usize)> {
        let chosen = self.0.iter().filter_map(|(atom, value)| match atom {
            Atom::Reading(i, r) if *value && *r != AS_ENACTED => Some((*i, *r)),
            _ => None,
        });
        chosen.collect()
    }

    /// What it says of a question, asked about on a day: a condition over facts. `None` where the side
    /// does not ask it.
    #[must_use]
    pub fn says(
        &self,
        space: &Space,
        side: &Side<'_>,
        question: QuestionId,
        on: Option<Date>,
    ) -> Option<Cond> {
        let fact = side.fact(question)?;
        let (mut has, mut lacks) = (Members::default(), Members::default());
        let mut parts = Vec::new();
        let own: Vec<&Literal> = self
            .0
            .iter()
            .filter(|(a, _)| a.question() == Some(question))
            .collect();
        // Whether it says that there is a day, that there is none, and more of it than that.
        let some_day = |(a, yes): &&Literal| {
            let day = matches!(
                a,
                Atom::From(..) | Atom::Come(..) | Atom::Past(_) | Atom::Lapsed(..)
            );
            day && *yes
        };
        let ever = own.iter().any(some_day);
        let never = own.contains(&&(Atom::From(question, EVER), false));
        let dated = own.iter().any(|(a, _)| *a != Atom::From(question, EVER));
        let told = |day: Date| relative::told(space, side.law, fact, day, on);
        for (atom, value) in own {
            let (predicate, holds) = match atom {
                Atom::Yes(_) => (Predicate::True, *value),
                Atom::Value(_, v) => {
                    // A value that this side does not know is no part of what it can say.
                    if let Some(own) = side.value(fact, *v) {
                        if *value { &mut has } else { &mut lacks }.insert(own);
                    }
                    continue;
                }
                Atom::Over(_, n, strict) => {
                    let compare = match (strict, value) {
                        (false, true) => Compare::Ge,
                        (true, true) => Compare::Gt,
                        (false, false) => Compare::Lt,
                        (true, false) => Compare::Le,
                    };
                    (Predicate::Number(compare, *n), true)
                }
                // That there is a day goes without saying where it is said which.
                Atom::From(_, day) if *day == EVER && *value && dated => continue,
                // A day that moves with the one asked about is told by that one.
                Atom::From(_, day) if let Some(test) = told(*day) => {
                    let part = test.cond(fact, *value, ever);
                    if !parts.contains(&part) {
                        parts.push(part);
                    }
                    continue;
                }
                Atom::Past(_) => (Predicate::Come, *value),
                Atom::Lapsed(_, lapse) => (relative::lapsed(side.law, fact, *lapse), *value),
                Atom::From(_, day) if *value => (Predicate::Day(Compare::Ge, *day), true),
                Atom::From(_, day) if ever => (Predicate::Day(Compare::Lt, *day), true),
                Atom::From(_, day) if never && *day != EVER => continue,
                Atom::From(_, day) => (Predicate::Day(Compare::Ge, *day), false),
                // Said of the day on which the example shows.
                Atom::Come(..) => (Predicate::Come, *value),
                Atom::Reading(..) => continue,
            };
            let part = signed(Cond::Fact(fact, predicate), holds);
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        let one = matches!(&side.program.facts[fact].ty, FactType::One(_));
        let all = Members::all(side.program.values(fact).len());
        if !one && has.len() == 1 && has.or(lacks) == all {
            return Some(Cond::Fact(fact, Predicate::HasOnly(has)));
        }
        let left = all.minus(lacks);
        if one && left.len() == 1 {
            return Some(Cond::Fact(fact, Predicate::Is(left)));
        }
        if !has.is_empty() {
            let predicate = if one {
                Predicate::Is(has)
            } else {
                Predicate::HasAll(has)
            };
            parts.push(Cond::Fact(fact, predicate));
        } else if one && !lacks.is_empty() {
            parts.push(signed(Cond::Fact(fact, Predicate::Is(lacks)), false));
        }
        if !one && !lacks.is_empty() {
            parts.push(signed(Cond::Fact(fact, Predicate::HasAny(lacks)), false));
        }
        match parts.len() {
            1 => parts.pop(),
            _ => Some(Cond::And(parts)),
        }
    }

    /// A description of a system that it fits: what it says, and no more than that where a list is
    /// to be complete.
    #[must_use]
    pub fn facts(&self, space: &Space, side: &Side<'_>, on: Option<Date>) -> Facts {
        let mut facts = Facts::empty(side.program);
        // The numbers of ratios hang together.
        let numbers = super::ratios::example(space, &self.0);
        for (question, n) in &numbers {
            if let Some(fact) = side.fact(*question) {
                let n = Some((*n, true));
                facts.set(fact, Answer::plain(State::Number { low: n, high: n }));
            }
        }
        let mut said: BTreeMap<QuestionId, Vec<Literal>> = BTreeMap::new();
        for literal in &self.0 {
            if let Some(question) = literal.0.question() {
                said.entry(question).or_default().push(*literal);
            }
        }
        for (question, own) in said {
            if let Some(fact) = side.fact(question)
                && side.program.facts[fact].ratio.is_none()
                && !numbers.contains_key(&question)
                && let Some(state) = Cube(own).state(space, side, (question, fact), on)
            {
                facts.set(fact, Answer::plain(state));
            }
        }
        facts
    }

    fn state(
        &self,
        space: &Space,
        side: &Side<'_>,
        (question, fact): (QuestionId, FactId),
        on: Option<Date>,
    ) -> Option<State> {
        let own = || {
            self.0
                .iter()
                .filter(|(a, _)| a.question() == Some(question))
        };
        match space.question_at(question)?.answers {
            Answers::Bool => own().next().map(|(_, yes)| State::Bool {
                no: !yes,
                yes: *yes,
            }),
            Answers::One(_) | Answers::Set(_) => {
                let (mut has, mut lacks) = (Members::default(), Members::default());
                for (atom, value) in own() {
                    if let Atom::Value(_, v) = atom
                        && let Some(v) = side.value(fact, *v)
                    {
                        if *value { &mut has } else { &mut lacks }.insert(v);
                    }
                }
                if matches!(space.question_at(question)?.answers, Answers::Set(_)) {
                    return Some(State::Set {
                        must: has,
                        may: has,
                    });
                }
                let all = Members::all(side.program.values(fact).len());
                let first = if has.is_empty() {
                    all.minus(lacks)
                } else {
                    has
                };
                first
                    .iter()
                    .next()
                    .map(|v| State::One(std::iter::once(v).collect()))
            }
            Answers::Number | Answers::Whole => {
                let (mut low, mut high) = bounds(side.program, fact);
                for (atom, value) in own() {
                    let Atom::Over(_, n, strict) = atom else {
                        continue;
                    };
                    if *value {
                        if low.is_none_or(|l| (l.0, !l.1) < (*n, *strict)) {
                            low = Some((*n, !strict));
                        }
                    } else if high.is_none_or(|h| (*n, *strict) < (h.0, h.1)) {
                        high = Some((*n, *strict));
                    }
                }
                let n = Number::inside(low, high);
                Some(State::Number {
                    low: Some((n, true)),
                    high: Some((n, true)),
                })
            }
            Answers::Day => {
                if own().any(|l| *l == (Atom::From(question, EVER), false)) {
                    return Some(State::Absent);
                }
                if let Some(state) = relative::arrived(own(), space.asked(on)) {
                    return Some(state);
                }
                let (mut first, mut last) = (None::<Date>, None::<Date>);
                for (atom, value) in own() {
                    let Atom::From(_, day) = atom else { continue };
                    // A day that there is lies in the calendar of descriptions anyway.
                    if *day <= EVER {
                        continue;
                    }
                    if *value {
                        first = first.max(Some(*day));
                    } else if let Ok(before) = day.yesterday() {
                        last = Some(last.map_or(before, |l| l.min(before)));
                    }
                }
                // Between two days on which the law changes it comes stage by stage.
                let (mut late, mut early) = (0, 0);
                for (atom, value) in own() {
                    if let Atom::Come(_, from, _) = atom
                        && from.and_then(|f| f.tomorrow().ok()) == first
                    {
                        *(if *value { &mut early } else { &mut late }) += 1;
                    }
                }
                own().next()?;
                let day = Stretch::arrival(first, last, late, early);
                Some(State::Day {
                    first: Some(day),
                    last: Some(day),
                })
            }
        }
    }
}

fn signed(cond: Cond, holds: bool) -> Cond {
    if holds {
        cond
    } else {
        Cond::Not(Box::new(cond))
    }
}

type Bounds = (Option<(Number, bool)>, Option<(Number, bool)>);

/// The range in which a number must lie at all.
fn bounds(program: &Program, fact: FactId) -> Bounds {
    match &program.facts[fact].ty {
        FactType::Number {
            between: Some((low, high)),
            ..
        } => (Some((*low, true)), Some((*high, true))),
        _ => (None, None),
    }
}

/// An example was found that the evaluator does not confirm: the analyser is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said())]
pub struct NotConfirmed {
    /// What the example was to show.
    pub what: String,
    /// It could not be decided whether there are numbers for some ratio.
    pub undecided: bool,
}

impl NotConfirmed {
    fn said(&self) -> String {
        let what = &self.what;
        if self.undecided {
            return format!(
                "could not decide whether there is an example ({what}): the numbers of a ratio have too many digits, or too many whole numbers would have to be tried; round the constants that it is compared with"
            );
        }
        format!(
            "the analyser found an example that the evaluator does not confirm ({what}); this is a fault of the tool, not of the rules"
        )
    }
}

/// A system that shows something, on a day.
#[derive(Clone, Debug)]
pub struct Example {
    /// What must be said of it, question by question; that it is in scope goes without saying.
    pub says: Vec<Cond>,
    /// All answers that count, as a description.
    pub facts: Facts,
    /// The readings that it takes.
    pub readings: Vec<(InterpretationId, usize)>,
    /// The first day of the stretch of days on which it shows; from ever when absent.
    pub on: Option<Date>,
    /// A day of that stretch, on which it is asked about.
    pub asked: Date,
    /// The first day after a stretch that is from ever; none when nothing ever changes.
    pub before: Option<Date>,
    /// It could not be decided whether there are numbers for some ratio.
    pub(super) undecided: bool,
}

impl Example {
    /// What ratios come to of the answers that it gives.
    #[must_use]
    pub fn quotients(&self, program: &Program) -> Vec<(FactId, Number)> {
        let ratios = program.facts.iter().filter_map(|(id, fact)| {
            let mut parts = fact.ratio?.parts().into_iter();
            match self.facts.state(program, id) {
                State::Number {
                    low: Some((low, true)),
                    high: Some((high, true)),
                } if low == high && parts.all(|part| self.facts.get(part).is_some()) => {
                    Some((id, low))
                }
                _ => None,
            }
        });
        ratios.collect()
    }

    /// Puts the example to the evaluator: each node must have the value given.
    ///
    /// # Errors
    /// When one has not.
    pub(super) fn confirm(
        &self,
        side: &Side<'_>,
        nodes: &[(NodeId, bool)],
        what: impl Fn() -> String,
    ) -> Result<(), NotConfirmed> {
        let facts = completed(side.program, &self.facts);
        self.confirm_as(side, &facts, nodes, what)
    }

    /// The same with answers of which the example's are a part, and nothing made up for what they leave
    /// open.
    pub(super) fn confirm_as(
        &self,
        side: &Side<'_>,
        facts: &Facts,
        nodes: &[(NodeId, bool)],
        what: impl Fn() -> String,
    ) -> Result<(), NotConfirmed> {
        let query = Query {
            on: self.asked,
            readings: self.readings.clone(),
        };
        let undecided = self.undecided;
        let none = || NotConfirmed {
            what: what(),
            undecided,
        };
        let case = Case::new(side.law, facts).map_err(|_| none())?;
        let trace = trace(&case, &query);
        let segment = trace.segments.get(trace.current);
        let holds = nodes
            .iter()
            .all(|(node, value)| segment.is_some_and(|s| s.value(*node) == Tri::from(*value)));
        if holds { Ok(()) } else { Err(none()) }
    }
}

/// A description with an answer to every question: where nothing is said, no, nothing, or any value. What
/// is not known of the law is taken as not so: an example that does not say how it is holds either way.
pub(super) fn completed(program: &Program, facts: &Facts) -> Facts {
    let mut out = facts.clone();
    for (fact, asked) in program.facts.iter() {
        if facts.get(fact).is_some() || !asked.is_asked() {
            continue;
        }
        let state = match State::none(program, fact) {
            State::Absent => match &asked.ty {
                FactType::One(_) => State::One(std::iter::once(0).collect()),
                FactType::Number { .. } => {
                    let (low, high) = bounds(program, fact);
                    let n = Number::inside(low, high);
                    State::Number {
                        low: Some((n, true)),
                        high: Some((n, true)),
                    }
                }
                _ => State::Day {
                    first: Some(Date::ZERO),
                    last: Some(Date::ZERO),
                },
            },
            none => none,
        };
        out.set(fact, Answer::plain(state));
    }
    out
}
