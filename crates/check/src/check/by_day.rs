//! Numbers that depend on the day: their windows are in order, and every day has exactly one value. What
//! is compared with such a number is no matter of this file.

use jiff::civil::Date;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_language::syntax::ast::{DayValue, Literal};
use solon_law::program::{DefineBody, Number};

use super::Checker;

/// A value with the days on which it is the number: from one, until before another.
struct Window {
    from: Option<Date>,
    until: Option<Date>,
    value: Number,
    span: Span,
}

impl Checker {
    /// The values of a number that depends on the day; what is wrong with them is reported.
    pub(super) fn by_day(&mut self, all: &[DayValue]) -> Option<DefineBody> {
        let mut windows = Vec::new();
        let mut whole = true;
        for value in all {
            match self.window(value) {
                Some(window) => windows.push(window),
                None => whole = false,
            }
        }
        windows.sort_by_key(|w| w.from);
        // Beside a value that could not be read, a hole says nothing.
        if whole {
            self.partition(&windows);
        }
        let values = windows.iter().map(|w| (w.from, w.value)).collect();
        (!windows.is_empty()).then_some(DefineBody::Dated(values))
    }

    fn window(&mut self, of: &DayValue) -> Option<Window> {
        let value = &of.value;
        if value.is_date {
            let message = format!(
                "`{}` is a day: only a number may depend on the day",
                value.text
            );
            let help = "let an `interpretation` have days as its readings, or `amend` the define";
            self.report(Diagnostic::new(Code::TypeMismatch, value.span, message).help(help));
            return None;
        }
        let number = self.number(value);
        let day = |checker: &mut Checker, side: &Option<Literal>| match side {
            Some(day) => checker.day(day).map(Some),
            None => Some(None),
        };
        let (from, until) = (day(self, &of.from), day(self, &of.until));
        let last = of.until.as_ref().or(of.from.as_ref()).unwrap_or(value);
        let window = Window {
            from: from?,
            until: until?,
            value: number?,
            span: value.span.to(last.span),
        };
        if let (Some(from), Some(until)) = (window.from, window.until)
            && from >= until
        {
            let message = format!(
                "`{}` is the number on no day: it ends on {until}, before or when it begins",
                value.text
            );
            let help = "`until` names the first day on which it is no longer the number";
            self.report(Diagnostic::new(Code::WindowProblem, window.span, message).help(help));
            return None;
        }
        Some(window)
    }

    /// Every day has exactly one value.
    fn partition(&mut self, windows: &[Window]) {
        let ends = [windows.first(), windows.last()];
        for pair in windows.windows(2) {
            let [one, next] = pair else { continue };
            let (end, start) = (one.until, next.from);
            if end == start && end.is_some() {
                continue;
            }
            let (message, help) = match (end, start) {
                (Some(end), Some(start)) if end < start => (
                    format!("the days from {end} until {start} have no value"),
                    format!("write `until {start}` for the one before, or `from {end}` for this one"),
                ),
                _ => (
                    "two values are the number on the same days".to_owned(),
                    "end each value on the day on which the next begins: `1.5 until 2030-07-01, 1.3 from 2030-07-01`".to_owned(),
                ),
            };
            let found = Diagnostic::new(Code::WindowProblem, next.span, message);
            self.report(found.also(one.span, "the value before").help(help));
        }
        let [first, last] = ends;
        if let Some((from, span)) = first.and_then(|w| Some((w.from?, w.span))) {
            let message = format!("the days before {from} have no value");
            let help =
                "let the first value have no `from`, also where nothing reads it before that day";
            self.report(Diagnostic::new(Code::WindowProblem, span, message).help(help));
        }
        if let Some((until, span)) = last.and_then(|w| Some((w.until?, w.span))) {
            let message = format!("the days from {until} on have no value");
            let help = "let the last value have no `until`";
            self.report(Diagnostic::new(Code::WindowProblem, span, message).help(help));
        }
    }
}
