//! What tests expect of scores: points and bands.

use super::super::Checker;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::syntax::ast;
use solon_law::program::{Expectation, ScoreId};

impl Checker {
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
