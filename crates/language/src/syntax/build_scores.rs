//! From pest's pairs to scores.

use pest::iterators::Pair;

use super::Rule;
use super::ast::Literal;
use super::ast::scores::{
    Band, Floor, Item, Maximum, Points, Rounding, Score, ScoreLine, ScoreStep, Section, Share,
};
use super::build::{Builder, part, parts};

impl Builder {
    pub(super) fn score(&mut self, pair: Pair<'_, Rule>) -> Option<Score> {
        let mut inner = parts(pair);
        let mut score = Score {
            name: self.word(&inner.next()?),
            title: None,
            gives: None,
            cites: Vec::new(),
            uncited: None,
            only_when: None,
            notes: Vec::new(),
            takes: None,
            lines: Vec::new(),
            steps: Vec::new(),
            maximum: None,
            share: None,
            bands: Vec::new(),
            floors: Vec::new(),
        };
        for p in inner {
            self.score_clause(p, &mut score)?;
        }
        Some(score)
    }

    fn score_clause(&mut self, p: Pair<'_, Rule>, score: &mut Score) -> Option<()> {
        let span = self.span(&p);
        match p.as_rule() {
            Rule::title => score.title = Some(self.texts(p)),
            Rule::score_gives => score.gives = Some(self.word(&part(p)?)),
            Rule::cites => self.cites(p, &mut score.cites)?,
            Rule::uncited => {
                let why = self.string(&part(p)?);
                self.once(&mut score.uncited, why, "uncited", span);
            }
            Rule::only_when => {
                let expr = self.expr(part(p)?)?;
                self.once(&mut score.only_when, expr, "only when", span);
            }
            Rule::note => score.notes.push(self.texts(part(p)?)),
            Rule::score_takes => {
                let word = self.word(&part(p)?);
                self.once(&mut score.takes, word, "takes", span);
            }
            Rule::score_section => {
                let section = self.score_section(p)?;
                score.lines.push(ScoreLine::Section(section));
            }
            Rule::score_item => {
                let item = self.score_item(p)?;
                score.lines.push(ScoreLine::Item(item));
            }
            Rule::score_adjust => {
                let step = self.score_adjust(p)?;
                score.steps.push(step);
            }
            Rule::score_rounded => {
                let step = self.score_rounded(p)?;
                score.steps.push(step);
            }
            Rule::score_maximum => {
                let maximum = self.score_maximum(p)?;
                self.once(&mut score.maximum, maximum, "maximum", span);
            }
            Rule::score_bands => {
                let mut twice = (!score.bands.is_empty()).then_some(());
                self.once(&mut twice, (), "bands", span);
                self.score_bands(p, score)?;
            }
            _ => {
                let floor = self.score_floor(p)?;
                score.floors.push(floor);
            }
        }
        Some(())
    }

    fn score_section(&mut self, pair: Pair<'_, Rule>) -> Option<Section> {
        let span = self.span(&pair);
        let mut inner = parts(pair);
        let name = self.word(&inner.next()?);
        let (mut title, mut cites) = (None, Vec::new());
        for p in inner {
            match p.as_rule() {
                Rule::title => title = Some(self.texts(p)),
                _ => self.cites(p, &mut cites)?,
            }
        }
        Some(Section {
            name,
            title,
            cites,
            span,
        })
    }

    fn score_item(&mut self, pair: Pair<'_, Rule>) -> Option<Item> {
        let span = self.span(&pair);
        let (mut column, mut weight, mut when, mut each) = (None, None, None, false);
        let (mut cites, mut points) = (Vec::new(), Vec::new());
        for p in pair.into_inner() {
            match p.as_rule() {
                Rule::column => column = Some(self.column(p)?),
                Rule::number => weight = Some(self.bare(&p)),
                Rule::expr => when = Some(self.expr(p)?),
                Rule::cites => self.cites(p, &mut cites)?,
                Rule::k_each => each = true,
                Rule::points => {
                    let mut two = parts(p);
                    points.push(Points {
                        cell: self.cell(two.next()?)?,
                        number: self.bare(&two.next()?),
                    });
                }
                _ => {}
            }
        }
        Some(Item {
            column: column?,
            weight,
            when,
            cites,
            each,
            points,
            span,
        })
    }

    fn score_adjust(&mut self, pair: Pair<'_, Rule>) -> Option<ScoreStep> {
        let span = self.span(&pair);
        let (mut less, mut percent, mut number, mut when) = (true, false, None, None);
        let mut cites = Vec::new();
        for p in pair.into_inner() {
            match p.as_rule() {
                Rule::k_plus => less = false,
                Rule::number => number = Some(self.bare(&p)),
                Rule::percent => percent = true,
                Rule::expr => when = Some(self.expr(p)?),
                Rule::cites => self.cites(p, &mut cites)?,
                _ => {}
            }
        }
        Some(ScoreStep::Adjust {
            less,
            number: number?,
            percent,
            when,
            cites,
            span,
        })
    }

    fn score_rounded(&mut self, pair: Pair<'_, Rule>) -> Option<ScoreStep> {
        let span = self.span(&pair);
        let (mut half, mut rounding, mut to) = (false, Rounding::Up, None);
        for p in pair.into_inner() {
            match p.as_rule() {
                Rule::k_half => half = true,
                Rule::k_up if half => rounding = Rounding::HalfUp,
                Rule::k_even => rounding = Rounding::HalfEven,
                Rule::k_down => rounding = Rounding::Down,
                Rule::number => to = Some(self.bare(&p)),
                _ => {}
            }
        }
        Some(ScoreStep::Rounded(rounding, to?, span))
    }

    fn score_maximum(&mut self, pair: Pair<'_, Rule>) -> Option<Maximum> {
        let span = self.span(&pair);
        let (mut number, mut cites, mut because) = (None, Vec::new(), None);
        for p in parts(pair) {
            match p.as_rule() {
                Rule::number => number = Some(self.bare(&p)),
                Rule::title => because = Some(self.texts(p)),
                _ => self.cites(p, &mut cites)?,
            }
        }
        Some(Maximum {
            number: number?,
            cites,
            because,
            span,
        })
    }

    fn score_bands(&mut self, pair: Pair<'_, Rule>, score: &mut Score) -> Option<()> {
        for p in parts(pair) {
            match p.as_rule() {
                Rule::share_of => {
                    let what = p.into_inner().last()?.as_rule();
                    score.share = Some(match what {
                        Rule::k_maximum => Share::Maximum,
                        _ => Share::Applies,
                    });
                }
                _ => {
                    let band = self.band(p)?;
                    score.bands.push(band);
                }
            }
        }
        Some(())
    }

    fn band(&mut self, pair: Pair<'_, Rule>) -> Option<Band> {
        let span = self.span(&pair);
        let mut inner = parts(pair);
        let level = self.word(&inner.next()?);
        let (mut low, mut high, mut percent) = (None, None, false);
        for p in inner {
            let own = p.as_rule() == Rule::band_low;
            let (end, by_percent) = self.band_end(p)?;
            percent |= by_percent;
            if own {
                low = Some(end);
            } else {
                high = Some(end);
            }
        }
        Some(Band {
            level,
            low,
            high,
            percent,
            span,
        })
    }

    /// An end of a band: whether it is of the band itself, and the number; whether it has a `%`.
    fn band_end(&self, pair: Pair<'_, Rule>) -> Option<((bool, Literal), bool)> {
        let (mut own, mut number, mut percent) = (true, None, false);
        for p in pair.into_inner() {
            match p.as_rule() {
                Rule::k_over | Rule::k_under => own = false,
                Rule::number => number = Some(self.bare(&p)),
                Rule::percent => percent = true,
                _ => {}
            }
        }
        Some(((own, number?), percent))
    }

    fn score_floor(&mut self, pair: Pair<'_, Rule>) -> Option<Floor> {
        let span = self.span(&pair);
        let (mut level, mut when, mut cites) = (None, None, Vec::new());
        for p in parts(pair) {
            match p.as_rule() {
                Rule::name => level = Some(self.word(&p)),
                Rule::expr => when = Some(self.expr(p)?),
                _ => self.cites(p, &mut cites)?,
            }
        }
        Some(Floor {
            level: level?,
            when: when?,
            cites,
            span,
        })
    }
}
