//! The cases of an item: no two of them hold for one answer, and between two answers that are worth
//! something none is forgotten. Tried with every answer that could tell two cells apart.

use std::collections::BTreeSet;

use super::super::Checker;
use super::fact_of;
use jiff::civil::Date;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_law::program::{Column, Compare, Cond, FactType, Gives, Item, Number, Predicate};

/// An answer, or what else a column can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    /// The question does not apply.
    Absent,
    Bool(bool),
    /// A value of a list or a level, by position.
    At(usize),
    Number(Number),
    Day(Date),
}

impl Checker {
    /// Tries the cases of an item; `places` are those of its cells.
    pub(super) fn cases_of(&mut self, item: &Item, places: &[Span]) {
        if item.each {
            self.values_twice(item, places);
            return;
        }
        let answers = self.answers(item);
        let mut covered = Vec::new();
        for answer in &answers {
            let holds = |i: usize| item.points.get(i).is_some_and(|p| holds(&p.cond, *answer));
            let held: Vec<usize> = (0..item.points.len()).filter(|i| holds(*i)).collect();
            covered.push(!held.is_empty());
            if let [first, second, ..] = held.as_slice()
                && let (Some(first), Some(second)) = (places.get(*first), places.get(*second))
            {
                let d = Diagnostic::new(
                    Code::ItemCases,
                    *second,
                    format!("two cases hold for {}", self.told(item, *answer)),
                );
                self.report(
                    d.also(*first, "the other one")
                        .help("part them: each answer is worth one number of points"),
                );
                return;
            }
        }
        let ordered = matches!(answers.first(), Some(Answer::Number(_) | Answer::Day(_)));
        let forgotten = |at: usize| {
            let some = |of: &[bool]| of.contains(&true);
            let (before, after) = (covered.get(..at), covered.get(at + 1..));
            covered.get(at) == Some(&false) && before.is_some_and(some) && after.is_some_and(some)
        };
        let gap = (0..answers.len())
            .filter(|_| ordered)
            .find(|at| forgotten(*at));
        if let Some((answer, place)) = gap.and_then(|at| answers.get(at)).zip(places.first()) {
            let d = Diagnostic::new(
                Code::ItemCases,
                *place,
                format!("no case holds for {}", self.told(item, *answer)),
            );
            self.report(
                d.help("write what lies between two cases as well, if need be with 0 points"),
            );
        }
    }

    /// A value that two of its cases name is counted twice.
    fn values_twice(&mut self, item: &Item, places: &[Span]) {
        for (at, (points, place)) in item.points.iter().zip(places).enumerate() {
            let Cond::Fact(fact, Predicate::HasAny(own)) = &points.cond else {
                continue;
            };
            let earlier = item.points.iter().zip(places).take(at);
            let shared = earlier.filter_map(|(p, place)| match &p.cond {
                Cond::Fact(_, Predicate::HasAny(other)) => Some((own.and(*other), *place)),
                _ => None,
            });
            let found = shared
                .filter(|(both, _)| !both.is_empty())
                .map(|(both, place)| {
                    let value = both
                        .iter()
                        .next()
                        .and_then(|v| self.program.values(*fact).get(v));
                    (value.map_or_else(String::new, |v| v.name.clone()), place)
                });
            if let Some((value, first)) = found.into_iter().next() {
                self.report(
                    Diagnostic::new(
                        Code::ItemCases,
                        *place,
                        format!("`{value}` stands in two cases"),
                    )
                    .also(first, "the other one")
                    .help("put the points of a value together"),
                );
                return;
            }
        }
    }

    /// The answers that can tell the cases of an item apart; numbers and days in order.
    fn answers(&self, item: &Item) -> Vec<Answer> {
        let (mut numbers, mut days) = (BTreeSet::new(), BTreeSet::new());
        for points in &item.points {
            constants(&points.cond, &mut numbers, &mut days);
        }
        let positions = |n: usize| (0..n).map(Answer::At).collect();
        let yes_or_no = vec![Answer::Bool(false), Answer::Bool(true)];
        let absent = fact_of(item.column).filter(|f| self.program.facts[f].is_gated());
        let mut out: Vec<Answer> = match item.column {
            Column::Fact(f) => match &self.program.facts[f].ty {
                FactType::Bool => yes_or_no,
                FactType::One(list) => positions(self.program.lists[list].values.len()),
                FactType::Number { whole, between, .. } => numbers_near(&numbers, *whole, *between),
                FactType::Date => days_near(&days),
                FactType::Set(_) => Vec::new(),
            },
            Column::Define(_) | Column::Role(_) | Column::Reading(_) => yes_or_no,
            Column::Scale(s) => positions(self.program.scales[s].levels.len()),
            Column::Assessment(of) => match self.program.gives(of) {
                Gives::Scale(s) => positions(self.program.scales[s].levels.len()),
                Gives::List(l) => positions(self.program.lists[l].values.len()),
                Gives::Points => Vec::new(),
            },
        };
        out.extend(absent.map(|_| Answer::Absent));
        out
    }

    fn told(&self, item: &Item, answer: Answer) -> String {
        match (answer, item.column) {
            (Answer::Absent, _) => "a question that does not apply".to_owned(),
            (Answer::Bool(yes), _) => if yes { "`yes`" } else { "`no`" }.to_owned(),
            (Answer::Number(n), _) => format!("`{n}`"),
            (Answer::Day(d), _) => format!("`{d}`"),
            (Answer::At(i), Column::Fact(f)) => {
                let value = self.program.values(f).get(i);
                format!("`{}`", value.map_or("", |v| v.name.as_str()))
            }
            (Answer::At(i), Column::Scale(s)) => {
                let level = self.program.scales[s].levels.get(i);
                format!("`{}`", level.map_or("", String::as_str))
            }
            (Answer::At(i), Column::Assessment(of)) => {
                format!(
                    "`{}`",
                    self.program.results(of).get(i).copied().unwrap_or("")
                )
            }
            (Answer::At(_), _) => String::new(),
        }
    }
}

/// The numbers and days with which a condition compares.
fn constants(cond: &Cond, numbers: &mut BTreeSet<Number>, days: &mut BTreeSet<Date>) {
    match cond {
        Cond::Fact(_, Predicate::Number(_, n)) => {
            numbers.insert(*n);
        }
        Cond::Fact(_, Predicate::Day(_, d)) => {
            days.insert(*d);
        }
        cond => {
            for part in cond.parts() {
                constants(part, numbers, days);
            }
        }
    }
}

/// Each number, and one on either side of it, within the bounds of the question.
fn numbers_near(
    constants: &BTreeSet<Number>,
    whole: bool,
    between: Option<(Number, Number)>,
) -> Vec<Answer> {
    let one = Number::from(1);
    let mut out: BTreeSet<Number> = between.iter().flat_map(|(a, b)| [*a, *b]).collect();
    let mut last: Option<Number> = None;
    for n in constants {
        out.insert(*n);
        out.extend(n.minus(one).into_iter().chain(n.plus(one)));
        let middle = last.and_then(|l| l.plus(*n)?.over(Number::from(2)));
        out.extend(middle);
        last = Some(*n);
    }
    let fits = |n: &Number| {
        (!whole || n.is_whole()) && between.is_none_or(|(least, most)| least <= *n && *n <= most)
    };
    out.into_iter().filter(fits).map(Answer::Number).collect()
}

/// Each day, the day before and the day after.
fn days_near(constants: &BTreeSet<Date>) -> Vec<Answer> {
    let near = |d: &Date| [d.yesterday().ok(), Some(*d), d.tomorrow().ok()];
    let all: BTreeSet<Date> = constants.iter().flat_map(near).flatten().collect();
    all.into_iter().map(Answer::Day).collect()
}

/// Whether a cell holds for an answer.
fn holds(cond: &Cond, answer: Answer) -> bool {
    match (cond, answer) {
        (Cond::And(of), _) => of.iter().all(|c| holds(c, answer)),
        (Cond::Or(of), _) => of.iter().any(|c| holds(c, answer)),
        (Cond::Not(c), _) => !holds(c, answer),
        (Cond::Applies(_), _) => answer != Answer::Absent,
        (
            Cond::Fact(_, Predicate::True) | Cond::Define(_) | Cond::Role(_) | Cond::Reading(_),
            Answer::Bool(yes),
        ) => yes,
        (Cond::Fact(_, Predicate::Is(of)) | Cond::Assessed(_, of), Answer::At(i)) => of.contains(i),
        (Cond::AtLeast(_, level), Answer::At(i)) => i >= *level,
        (Cond::Fact(_, Predicate::Number(c, n)), Answer::Number(own)) => compared(*c, &own, n),
        (Cond::Fact(_, Predicate::Day(c, d)), Answer::Day(own)) => compared(*c, &own, d),
        _ => false,
    }
}

fn compared<T: Ord>(compare: Compare, own: &T, with: &T) -> bool {
    match compare {
        Compare::Ge => own >= with,
        Compare::Gt => own > with,
        Compare::Le => own <= with,
        Compare::Lt => own < with,
    }
}
