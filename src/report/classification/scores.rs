//! Scores in the shapes of the JSON.

use crate::eval::{PointsInterval, ScoreOutcome, Tri};
use crate::program::{
    Adjustment, Band, Column, Floor, Mark, Number, Rounding, Score, ScoreId, Share, Step,
};
use crate::report::answers::words_of;
use crate::report::names::Names;
use crate::report::wire;
use crate::words::{self, marks};
use solon_messages::{Lang, phrase, text};

impl Names<'_> {
    /// What the scores come to that apply, or may.
    pub(in crate::report) fn scores(&self) -> Vec<wire::ScoreReport> {
        let found = self.view.outcome.scores.iter();
        found.map(|s| self.score(s)).collect()
    }

    fn score(&self, found: &ScoreOutcome) -> wire::ScoreReport {
        let program = self.view.program;
        let score = &program.scores[found.score];
        let level = found.level.zip(score.gives);
        wire::ScoreReport {
            score: score.name.clone(),
            title: words::or_name(&score.title, &score.name, self.lang),
            cites: self.cites(&score.cites),
            applies: found.applies.into(),
            sum: numbers(found.sum),
            points: numbers(found.points),
            maximum: numbers(found.maximum),
            maximum_because: self.maximum_because(found),
            share: share(found).map(numbers),
            changes: self.changes(found),
            floors: self.floors(found),
            scale: score.gives.map(|s| program.scales[s].name.clone()),
            level: level.map(|(interval, scale)| self.interval(scale, interval)),
            bands: self.bands(found),
            exact: found.exact,
            items: self.score_items(found),
            moves: self.moves(found),
        }
    }

    fn maximum_because(&self, found: &ScoreOutcome) -> Option<String> {
        let (_, because) = self.view.program.scores[found.score].maximum.as_ref()?;
        Some(because.as_ref()?.get(self.lang).to_owned())
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
                    cites: self.cites(&item.cites),
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

    /// What is done with the sum of a score.
    fn changes(&self, found: &ScoreOutcome) -> Vec<wire::ScoreChange> {
        let score = &self.view.program.scores[found.score];
        let mut cases = found.cases.iter();
        let steps = score.steps.iter();
        steps
            .map(|step| match step {
                Step::Rounded(how, to) => wire::ScoreChange {
                    words: rounded(*how, *to, self.lang),
                    when: None,
                    holds: Tri::True.into(),
                    cites: Vec::new(),
                },
                Step::Adjust { by, when, cites } => wire::ScoreChange {
                    words: adjusted(*by, self.lang),
                    holds: match when {
                        Some(_) => cases.next().copied().unwrap_or(Tri::Unknown),
                        None => Tri::True,
                    }
                    .into(),
                    when: when
                        .as_ref()
                        .map(|c| words::phrase(self.view.program, c, self.lang)),
                    cites: self.cites(cites),
                },
            })
            .collect()
    }

    fn floors(&self, found: &ScoreOutcome) -> Vec<wire::ScoreChange> {
        let score = &self.view.program.scores[found.score];
        let floors = score.floors.iter().zip(&found.floors);
        let floors = floors.filter_map(|(f, holds)| self.floor(score, f, *holds));
        floors.collect()
    }

    fn floor(&self, score: &Score, floor: &Floor, holds: Tri) -> Option<wire::ScoreChange> {
        let program = self.view.program;
        let scale = &program.scales[score.gives?];
        let name = scale.levels.get(floor.level)?;
        let level = scale.words.get(floor.level);
        let level = level.map_or_else(|| name.clone(), |w| words::or_name(w, name, self.lang));
        Some(wire::ScoreChange {
            words: text::FloorLevel { level }.say(self.lang),
            when: Some(words::phrase(program, &floor.when, self.lang)),
            holds: holds.into(),
            cites: self.cites(&floor.cites),
        })
    }

    fn bands(&self, found: &ScoreOutcome) -> Vec<wire::ScoreBand> {
        let score = &self.view.program.scores[found.score];
        let Some(scale) = score.gives else {
            return Vec::new();
        };
        let falls = self.falls(found.score, found);
        let bands = score.bands.iter().enumerate();
        bands
            .map(|(at, band)| wire::ScoreBand {
                level: self.level(scale, band.level),
                words: ends(band, score.share.is_some(), self.lang),
                holds: match falls {
                    Some((low, high)) if low == high => Tri::from(at == low),
                    Some((low, high)) => Tri::between(false, (low..=high).contains(&at)),
                    None => Tri::Unknown,
                }
                .into(),
            })
            .collect()
    }

    /// The bands in which the least and the greatest points lie, where that can be told.
    fn falls(&self, id: ScoreId, found: &ScoreOutcome) -> Option<(usize, usize)> {
        let program = self.view.program;
        let score = &program.scores[id];
        let (low, high) = match score.share {
            Some(Share::Applies) => share(found)?,
            _ => found.points,
        };
        let band = |result: Number| -> Option<usize> {
            let mut out = 0;
            for (at, band) in score.bands.iter().enumerate().skip(1) {
                let (number, own) = band.low?;
                let percent = score.share.is_some();
                if program
                    .limit(id, Mark { number, percent }, !own)?
                    .reached(result)
                {
                    out = at;
                }
            }
            Some(out)
        };
        Some((band(low)?, band(high)?))
    }
}

/// How many per cent of the greatest sum the points are, where that sum is known and above nought.
fn share(found: &ScoreOutcome) -> Option<PointsInterval> {
    let (maximum, other) = found.maximum;
    let of = |n: Number| n.times(Number::from(100))?.over(maximum);
    let (low, high) = found.points;
    (maximum == other && maximum > Number::ZERO).then(|| Some((of(low)?, of(high)?)))?
}

/// From where to where a band goes.
fn ends(band: &Band, percent: bool, lang: Lang) -> String {
    let number = |n: Number| {
        let n = marks::decimal(lang, &n.to_string());
        if percent {
            phrase::Percent { n }.say(lang)
        } else {
            n
        }
    };
    let low = band.low.map(|(n, own)| match (number(n), own) {
        (n, true) => text::BandFrom { n }.say(lang),
        (n, false) => text::BandOver { n }.say(lang),
    });
    let high = band.high.map(|(n, own)| match (number(n), own) {
        (n, true) => text::BandUpTo { n }.say(lang),
        (n, false) => text::BandUnder { n }.say(lang),
    });
    match (low, high) {
        (Some(low), Some(high)) => text::BandBetween { high, low }.say(lang),
        (one, other) => one.or(other).unwrap_or_default(),
    }
}

fn rounded(how: Rounding, to: Number, lang: Lang) -> String {
    let number = marks::decimal(lang, &to.to_string());
    match how {
        Rounding::HalfUp => text::HalfUp { number }.say(lang),
        Rounding::HalfEven => text::HalfEven { number }.say(lang),
        Rounding::Up => text::RoundedUp { number }.say(lang),
        Rounding::Down => text::RoundedDown { number }.say(lang),
    }
}

fn adjusted(by: Adjustment, lang: Lang) -> String {
    let n = by.number();
    let less = n < Number::ZERO;
    let size = Number::ZERO.minus(n).filter(|_| less).unwrap_or(n);
    let n = marks::decimal(lang, &size.to_string());
    let amount = match by {
        Adjustment::Percent(_) => phrase::Percent { n }.say(lang),
        Adjustment::Points(_) => phrase::Points { n }.say(lang),
    };
    if less {
        text::Less { amount }.say(lang)
    } else {
        text::Plus { amount }.say(lang)
    }
}

fn numbers((low, high): PointsInterval) -> [String; 2] {
    [low.to_string(), high.to_string()]
}
