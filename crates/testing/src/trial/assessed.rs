//! What a test expects of tables and scores by themselves.

use super::View;
use solon_law::program::{Assessment, DecisionId, Hit, ScoreId};
use solon_verdict::eval::{PointsInterval, Tri};

impl View<'_> {
    /// The points of a score, as an interval while answers are missing.
    pub(super) fn points(&self, id: ScoreId, expected: PointsInterval) -> (bool, String) {
        let name = &self.program.scores[id].name;
        match self.outcome.scores.iter().find(|s| s.score == id) {
            Some(found) if found.applies == Tri::True => {
                let (low, high) = found.points;
                let text = if low == high {
                    format!("{name} = {low} points")
                } else {
                    format!("{name} in {low} .. {high} points")
                };
                (found.points == expected, text)
            }
            _ => (false, format!("{name} does not apply, or perhaps not")),
        }
    }

    pub(super) fn band(&self, id: ScoreId, expected: (usize, usize)) -> (bool, String) {
        let score = &self.program.scores[id];
        let found = self.outcome.scores.iter().find(|s| s.score == id);
        let found = found.filter(|s| s.applies == Tri::True);
        let (Some((low, high)), Some(scale)) = (found.and_then(|s| s.level), score.gives) else {
            return (
                false,
                format!("{} does not apply, or perhaps not", score.name),
            );
        };
        let levels = &self.program.scales[scale].levels;
        let name = |l: usize| levels.get(l).map_or("", String::as_str);
        let text = if low == high {
            format!("{} = {}", score.name, name(low))
        } else {
            format!("{} in {} .. {}", score.name, name(low), name(high))
        };
        ((low, high) == expected, text)
    }

    /// What a table comes to, and the results that are possible while answers are missing.
    pub(super) fn table(&self, id: DecisionId, expected: usize) -> (bool, String) {
        let table = &self.program.decisions[id];
        let [nodes, _] = &self.law.decisions[id];
        let value = |node| self.outcome.value(self.outcome.current, node);
        if value(nodes.applies) != Tri::True {
            return (
                false,
                format!("{} does not apply, or perhaps not", table.name),
            );
        }
        let rows = table.rows.iter().zip(&nodes.rows);
        let rows: Vec<(usize, Tri)> = rows.map(|(r, node)| (r.value, value(*node))).collect();
        let certain = rows.iter().filter(|(_, v)| *v == Tri::True);
        let certain = certain.map(|(level, _)| *level).max();
        // Of several rows that hold the highest level counts; otherwise one row holds alone.
        let possible = rows.iter().filter(|(level, v)| match v {
            Tri::True => true,
            Tri::Unknown => certain.is_none_or(|c| table.hit == Hit::Highest && *level > c),
            Tri::False => false,
        });
        let mut found: Vec<usize> = possible.map(|(level, _)| *level).collect();
        if table.hit == Hit::Highest {
            found.retain(|level| certain.is_none_or(|c| *level >= c));
        }
        found.sort_unstable();
        found.dedup();
        let results = self.program.results(Assessment::Table(id));
        let names = found.iter().filter_map(|v| results.get(*v).copied());
        let text = format!(
            "{} = {}",
            table.name,
            names.collect::<Vec<_>>().join(" or ")
        );
        (found == [expected], text)
    }
}
