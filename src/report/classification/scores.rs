//! Scores in the shapes of the JSON.

use crate::eval::{PointsInterval, ScoreOutcome};
use crate::program::{Adjustment, Column, Floor, Rounding, ScoreId, Step};
use crate::report::answers::words_of;
use crate::report::names::Names;
use crate::report::wire;
use crate::words;
use solon_messages::{phrase, text};

impl Names<'_> {
    /// What the scores come to that apply, or may.
    pub(in crate::report) fn scores(&self) -> Vec<wire::ScoreReport> {
        let found = self.view.outcome.scores.iter();
        found.map(|s| self.score(s)).collect()
    }

    fn score(&self, found: &ScoreOutcome) -> wire::ScoreReport {
        let program = self.view.program;
        let score = &program.scores[found.score];
        let maximum = program.maximum(found.score);
        let level = found.level.zip(score.gives);
        wire::ScoreReport {
            score: score.name.clone(),
            title: words::or_name(&score.title, &score.name, self.lang),
            cites: self.cites(&score.cites),
            applies: found.applies.into(),
            sum: numbers(found.sum),
            points: numbers(found.points),
            maximum: maximum.map_or_else(String::new, |m| m.to_string()),
            changes: self.changes(found.score),
            scale: score.gives.map(|s| program.scales[s].name.clone()),
            level: level.map(|(interval, scale)| self.interval(scale, interval)),
            exact: found.exact,
            items: self.score_items(found),
            moves: self.moves(found),
        }
    }

    fn score_items(&self, found: &ScoreOutcome) -> Vec<wire::ScoreItem> {
        let program = self.view.program;
        let own = &program.scores[program.adds_up(found.score)];
        let items = own.items.iter().zip(&found.items);
        items
            .map(|(item, points)| {
                let name = program.column_name(item.column);
                let words = match item.column {
                    Column::Fact(f) => program.facts[f].ask.get(self.lang).to_owned(),
                    Column::Define(d) => words::or_name(&program.defines[d].title, name, self.lang),
                    Column::Role(r) => words::or_name(&program.roles[r].title, name, self.lang),
                    Column::Scale(s) => words::or_name(&program.scales[s].title, name, self.lang),
                    Column::Assessment(a) => {
                        words::or_name(program.assessment_title(a), name, self.lang)
                    }
                    Column::Reading(i) => {
                        words::or_name(&program.interpretations[i].title, name, self.lang)
                    }
                };
                let section = item.section.and_then(|s| own.sections.get(s));
                wire::ScoreItem {
                    name: name.to_owned(),
                    words,
                    section: section.map(|s| words::or_name(&s.title, &s.name, self.lang)),
                    points: numbers(*points),
                }
            })
            .collect()
    }

    fn moves(&self, found: &ScoreOutcome) -> Vec<wire::ScoreMove> {
        let program = self.view.program;
        let Some(scale) = program.scores[found.score].gives else {
            return Vec::new();
        };
        let moves = found.moves.iter();
        moves
            .map(|m| wire::ScoreMove {
                fact: program.facts[m.fact].name.clone(),
                answer: words_of(&self.view, m.fact, &m.instead, None, self.lang),
                points: m.points.to_string(),
                level: self.level(scale, m.level),
            })
            .collect()
    }

    /// What is done with the sum of a score, and the levels to which it comes at least.
    fn changes(&self, id: ScoreId) -> Vec<String> {
        let score = &self.view.program.scores[id];
        let steps = score.steps.iter().map(|s| self.change(s));
        let floors = score.floors.iter().filter_map(|f| self.floor(id, f));
        steps.chain(floors).collect()
    }

    fn change(&self, step: &Step) -> String {
        let lang = self.lang;
        match step {
            Step::Rounded(how, to) => {
                let number = to.to_string();
                match how {
                    Rounding::HalfUp => text::HalfUp { number }.say(lang),
                    Rounding::HalfEven => text::HalfEven { number }.say(lang),
                    Rounding::Up => text::RoundedUp { number }.say(lang),
                    Rounding::Down => text::RoundedDown { number }.say(lang),
                }
            }
            Step::Adjust { by, when, .. } => {
                let n = by.number();
                let less = n < crate::program::Number::ZERO;
                let size = if less {
                    crate::program::Number::ZERO.minus(n).unwrap_or(n)
                } else {
                    n
                };
                let n = size.to_string();
                let amount = match by {
                    Adjustment::Percent(_) => phrase::Percent { n }.say(lang),
                    Adjustment::Points(_) => phrase::Points { n }.say(lang),
                };
                let what = if less {
                    text::Less { amount }.say(lang)
                } else {
                    text::Plus { amount }.say(lang)
                };
                match when {
                    Some(cond) => {
                        let condition = words::phrase(self.view.program, cond, lang);
                        text::ChangedIf { condition, what }.say(lang)
                    }
                    None => what,
                }
            }
        }
    }

    fn floor(&self, id: ScoreId, floor: &Floor) -> Option<String> {
        let program = self.view.program;
        let scale = &program.scales[program.scores[id].gives?];
        let name = scale.levels.get(floor.level)?;
        let level = scale.words.get(floor.level);
        let level = level.map_or_else(|| name.clone(), |w| words::or_name(w, name, self.lang));
        let what = text::FloorLevel { level }.say(self.lang);
        let condition = words::phrase(program, &floor.when, self.lang);
        Some(text::ChangedIf { condition, what }.say(self.lang))
    }
}

fn numbers((low, high): PointsInterval) -> [String; 2] {
    [low.to_string(), high.to_string()]
}
