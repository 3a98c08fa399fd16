//! What conditions and tests say of a score: points, shares and bands.

use super::super::Checker;
use super::super::conditions::{broken, compare as compared};
use super::size;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::syntax::ast::{self, Word};
use solon_law::program::{Assessment, Cond, Expectation, Mark, ScoreId};

impl Checker {
    /// A score compares so with points, or with a share.
    pub(in crate::check) fn scored(
        &mut self,
        name: &Word,
        of: Assessment,
        compare: ast::Compare,
        (number, percent): (&ast::Literal, bool),
    ) -> Cond {
        let Assessment::Score(id) = of else {
            self.misfit_result(name, of);
            return broken();
        };
        let Some(n) = self.number(number) else {
            return broken();
        };
        if !n.within(size::MOST) {
            self.too_much(number.span);
            return broken();
        }
        if percent {
            self.program.scores[id].of_maximum = true;
        }
        Cond::Scored(id, compared(compare), Mark { number: n, percent })
    }

    /// Points and shares belong to scores.
    pub(in crate::check) fn no_score(&mut self, number: &ast::Literal, percent: bool) -> Cond {
        let unit = if percent { "%" } else { "points" };
        let message = format!("`{} {unit}` is compared with no score", number.text);
        let help = "write the number alone; points and shares are those of a `score`";
        self.report(Diagnostic::new(Code::TypeMismatch, number.span, message).help(help));
        broken()
    }

    /// What a test expects of the points of a score.
    pub(in crate::check) fn points_expectation(
        &mut self,
        t: &ast::PointsTest,
    ) -> Option<Expectation> {
        let Some(id) = self.program.score(&t.score.text) else {
            let all = self.program.scores.values();
            let known: Vec<String> = all.map(|s| s.name.clone()).collect();
            let known = known.iter().map(String::as_str);
            self.unknown(Code::TestExpectation, &t.score, "score", known);
            return None;
        };
        let (low, high) = (self.number(&t.low)?, self.number(&t.high)?);
        Some(Expectation::Points(id, low, high))
    }

    /// What a test expects of the band of a score.
    pub(in crate::check) fn band_expectation(
        &mut self,
        id: ScoreId,
        t: &ast::LevelTest,
    ) -> Option<Expectation> {
        let score = &self.program.scores[id];
        let Some(scale) = score.gives else {
            let message = format!("score `{}` has no bands", t.scale.text);
            let help = "expect points of it: `expect s = 8 points`";
            self.report(Diagnostic::new(Code::TestExpectation, t.scale.span, message).help(help));
            return None;
        };
        if let Some(by) = t.by.first() {
            let message = format!("no rule gives the band of `{}`", t.scale.text);
            let help = "leave `by` out, or expect the level of the scale";
            self.report(Diagnostic::new(Code::TestExpectation, by.span, message).help(help));
            return None;
        }
        let (low, high) = (self.level(scale, &t.low)?, self.level(scale, &t.high)?);
        Some(Expectation::Band(id, low, high))
    }
}
