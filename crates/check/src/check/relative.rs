//! Tests of a day by the day that is asked about: how long ago it lies, and that it is still to come.

use jiff::civil::Date;

use super::Checker;
use super::consequences::unit;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_language::syntax::ast::{self, Test, Word};
use solon_law::program::{Ago, Compare, Cond, FactId, FactType, Predicate, Unit};

/// Whether only a day can be tested so.
pub(super) fn dated(test: &Test) -> bool {
    matches!(test, Test::Ago(..) | Test::HasNotCome)
}

/// There is a day, and it has not come.
pub(super) fn still_to_come(fact: FactId) -> Cond {
    let ever = Predicate::Day(Compare::Ge, Date::ZERO);
    let come = Cond::Fact(fact, Predicate::Come);
    Cond::And(vec![Cond::Fact(fact, ever), Cond::Not(Box::new(come))])
}

impl Checker {
    /// How long ago a day lies: a number of days, weeks, months or years.
    pub(super) fn ago(
        &mut self,
        more: bool,
        period: &ast::Period,
        span: Span,
    ) -> Option<Predicate> {
        let unit = unit(&period.unit.text);
        let (message, help) = match (&period.length, unit) {
            (_, Unit::Hours | Unit::WorkingDays) => (
                format!("{} do not count how long ago a day lies", period.unit.text),
                "write days, weeks, months or years, as far as the law does; a time in working days is a deadline of a duty: `due within …`".to_owned(),
            ),
            (ast::Length::Asked(fact), _) => (
                format!("`{}` stands where a number is needed", fact.text),
                "write the number that the law names; a time that is asked is a deadline of a duty: `due within …`".to_owned(),
            ),
            (ast::Length::Fixed(0), _) => (
                "no time at all".to_owned(),
                "write at least 1; that a day has come is asked with `has come`".to_owned(),
            ),
            (ast::Length::Fixed(n), _) if !countable(*n, unit) => (
                format!("{n} {} are longer than the calendar", period.unit.text),
                "write the number that the law names".to_owned(),
            ),
            (ast::Length::Fixed(n), _) => return Some(Predicate::Ago(Ago { more, n: *n, unit })),
        };
        self.report(Diagnostic::new(Code::HowLongAgo, span, message).help(help));
        None
    }

    /// Something else is tested as a day is.
    pub(super) fn no_day(&mut self, name: &Word, fact: FactId, span: Span) {
        let known = self.program.facts.values();
        let dates = known.filter(|f| f.ty == FactType::Date);
        let dates: Vec<String> = dates.map(|f| format!("`{}`", f.name)).collect();
        let asked = &self.program.facts[fact].name;
        let help = if dates.is_empty() {
            format!("ask for the day: `fact {asked}_on : date`")
        } else {
            format!("test one of the days that are asked: {}", dates.join(", "))
        };
        self.report(
            Diagnostic::new(
                Code::TypeMismatch,
                span,
                format!(
                    "only a day comes, or lies some time ago: `{}` is none",
                    name.text
                ),
            )
            .help(help),
        );
    }
}

/// Whether so much time fits into the calendar.
fn countable(n: u32, unit: Unit) -> bool {
    unit.later(n, Date::ZERO).is_some()
}
