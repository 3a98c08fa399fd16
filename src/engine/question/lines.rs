//! Lines of registers, judged as they are read.

use std::sync::Arc;

use crate::engine::lines::{LINES, Looking};
use crate::engine::{Error, Input, Line, Question, Record};

impl Question {
    /// Judges a record, or tells that it cannot be read.
    ///
    /// # Errors
    /// All errors of [`Question::regimes`].
    pub fn judge_record(&self, record: Record) -> Result<Line<'static>, Error> {
        if record.rejected().is_some() {
            return Ok(Line::Rejected(record));
        }
        Ok(Line::Judged(Box::new(self.judge(&record)?)))
    }

    /// Judges lines of JSON, one object on each, in their order, and no more than a verdict says of them. Empty
    /// lines are none. It is what [`Question::read`] and [`Question::judge`] come to, and quick where many systems
    /// come out alike.
    ///
    /// ```
    /// use solon::{Engine, Input, Line};
    ///
    /// let question = Engine::bundled("eu-ai-act")?.question().on("2026-11-24")?;
    /// let text = r#"{"solon": 1, "system": "a", "facts": {"roles": ["deployer"]}}
    /// {"solon": 1, "system": "b", "facts": {"roles": ["deployer"]}}"#;
    /// let lines = question.judge_lines(Input::lines(text, 0, 0))?;
    /// let [Line::Judged(first), Line::Alike(second)] = lines.as_slice() else {
    ///     panic!("the second system comes out as the first one");
    /// };
    /// assert_eq!(first.verdict(), *second.verdict());
    /// # Ok::<(), solon::Error>(())
    /// ```
    ///
    /// # Errors
    /// All errors of [`Question::regimes`].
    pub fn judge_lines<'a>(&self, input: Input<'a>) -> Result<Vec<Line<'a>>, Error> {
        let regimes = self.regimes()?;
        let looking = self.looking.get_or_init(|| Arc::new(Looking::of(&regimes)));
        let mut benches = looking.benches();
        let mut out = Vec::new();
        let lines: Vec<Input<'a>> = input.each_line().collect();
        for some in lines.chunks(LINES) {
            let texts: Vec<&str> = some.iter().map(Input::text).collect();
            let seen = looking.look(&mut benches, &texts);
            let mut seen = seen.into_iter().flatten();
            for line in some {
                let own = seen.next().flatten();
                let alike = own
                    .as_ref()
                    .and_then(|seen| looking.alike(&benches, seen, line));
                if let Some(alike) = alike {
                    out.push(Line::Alike(alike));
                    continue;
                }
                for record in self.read(*line) {
                    let judged = self.judge_record(record)?;
                    if let (Line::Judged(judgement), Some(seen)) = (&judged, &own) {
                        looking.judged(&benches, seen, judgement);
                    }
                    out.push(judged);
                }
            }
        }
        looking.give_back(benches);
        Ok(out)
    }
}
