//! Windows of days: none empty, none overlapping, no hole between them.

use super::Checker;
use solon_language::diagnostic::{Code, Diagnostic, Severity};
use solon_language::syntax::ast::Applies;
use solon_law::program::{Start, Window};

impl Checker {
    pub(super) fn check_windows(&mut self, written: &[Applies], windows: &[Window]) {
        // A day that a reading chooses is not known here.
        let known = |w: &Window| match w.from {
            Some(Start::Day(d)) => Some(d),
            _ => None,
        };
        let mut open: Vec<(&Applies, &Window)> = Vec::new();
        for (a, w) in written.iter().zip(windows) {
            if let (Some(from), Some(until)) = (known(w), w.until)
                && from >= until
            {
                self.report(
                    Diagnostic::new(
                        Code::WindowProblem,
                        a.span,
                        format!(
                            "this window holds no day: it ends on {until}, before or when it begins"
                        ),
                    )
                    .help("`until` names the first day on which it no longer applies"),
                );
                continue;
            }
            // Guarded windows may overlap: their guards tell them apart.
            let chosen = matches!(w.from, Some(Start::Reading(_)));
            if w.provided.is_none() && !chosen && !w.own_right {
                open.push((a, w));
            }
        }
        open.sort_by_key(|(_, w)| known(w));
        for pair in open.windows(2) {
            let [(a, first), (b, second)] = pair else {
                continue;
            };
            let touches = match (first.until, known(second)) {
                (None, _) | (_, None) => false,
                (Some(end), Some(start)) => {
                    if start > end {
                        self.report(
                            Diagnostic::new(
                                Code::WindowProblem,
                                b.span,
                                format!("no window holds the days from {end} until {start}"),
                            )
                            .severity(Severity::Warning)
                            .also(a.span, "the window before")
                            .help("close the hole, or say in a comment why the law pauses"),
                        );
                    }
                    start >= end
                }
            };
            if !touches {
                self.report(
                    Diagnostic::new(Code::WindowProblem, b.span, "two windows overlap")
                        .also(a.span, "this one holds days of the other")
                        .help("end one window on the day on which the next begins"),
                );
            }
        }
    }
}
