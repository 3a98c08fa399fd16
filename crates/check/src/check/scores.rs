//! Scores: their items, what becomes of the sum, and their bands. What a cell asks for is found in
//! `cells`; whether the greatest sum can be reached is proved elsewhere.

use super::conditions::{broken, compare as compared};
use super::{Checker, Input, Symbol};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_language::syntax::ast::scores::{self as written, ScoreLine, ScoreStep};
use solon_language::syntax::ast::{self, CellKind, ItemKind, Word};
use solon_language::syntax::cell_text;
use solon_law::program::{
    Adjustment, Assessment, Band, Column, Cond, FactId, FactType, Floor, Item, Mark, Members,
    Number, Points, Predicate, Rounding, Score, ScoreId, Section, Share, Step, Text,
};

mod bands;
mod cases;
mod expected;
mod size;

/// The most conditions of adjustments that one score may have: each doubles its cases.
const CONDITIONS: usize = 6;

/// Where the things of a score stand.
#[derive(Clone, Debug, Default)]
pub(super) struct ScoreSites {
    pub(super) name: Span,
    pub(super) items: Vec<Span>,
    pub(super) bands: Vec<Span>,
    pub(super) maximum: Option<Span>,
}

impl Checker {
    /// Declares the scores of the current pack; conditions need to know what they give.
    pub(super) fn declare_scores(&mut self, files: &[Input<'_>]) {
        for item in files.iter().flat_map(|input| &input.file.items) {
            let ItemKind::Score(score) = &item.kind else {
                continue;
            };
            if !self.symbol(&score.name, Symbol::Score) {
                continue;
            }
            let scale = |w: &Word| self.scale_named(w, Code::UnknownScale);
            let gives = score.gives.as_ref().and_then(scale);
            self.sites.scores.push(ScoreSites {
                name: score.name.span,
                ..ScoreSites::default()
            });
            self.program.scores.push(Score {
                name: score.name.text.clone(),
                pack: self.current_pack,
                title: Text::default(),
                cites: Vec::new(),
                uncited: None,
                notes: Vec::new(),
                gives,
                only_when: None,
                takes: None,
                sections: Vec::new(),
                items: Vec::new(),
                steps: Vec::new(),
                maximum: None,
                of_maximum: false,
                share: None,
                bands: Vec::new(),
                floors: Vec::new(),
            });
        }
    }

    pub(super) fn score(&mut self, item: &written::Score) {
        // None for the second of a name.
        let declared = self.symbols.get(&item.name.text).copied();
        let own = declared == Some((Symbol::Score, item.name.span));
        let Some(id) = self.program.score(&item.name.text).filter(|_| own) else {
            return;
        };
        if item.cites.is_empty() && item.uncited.is_none() {
            self.uncited(&item.name, "score");
        }
        let title = self.opt_text(item.title.as_ref());
        let cites = self.cites(&item.cites);
        let only_when = item.only_when.as_ref().map(|e| self.cond(e));
        let notes = item.notes.iter().map(|n| self.text(n)).collect();
        let takes = item.takes.as_ref().and_then(|w| self.taken_score(id, w));
        let (sections, items) = self.score_lines(id, item);
        let steps = self.score_steps(item);
        let maximum = item
            .maximum
            .as_ref()
            .and_then(|m| self.score_maximum(id, m));
        let bands = self.score_bands(id, item);
        let floors = self.score_floors(id, item);
        let s = &mut self.program.scores[id];
        s.title = title;
        s.cites = cites;
        s.uncited = item.uncited.as_ref().map(|u| u.text.clone());
        s.notes = notes;
        s.only_when = only_when;
        s.takes = takes;
        s.sections = sections;
        s.items = items;
        s.steps = steps;
        s.maximum = maximum;
        s.share = item.share.map(|share| match share {
            written::Share::Maximum => Share::Maximum,
            written::Share::Applies => Share::Applies,
        });
        s.bands = bands;
        s.floors = floors;
    }

    /// The score from which another starts.
    fn taken_score(&mut self, id: ScoreId, word: &Word) -> Option<ScoreId> {
        let found = self.program.score(&word.text);
        let Some(other) = found else {
            let all = self.program.scores.values();
            let known: Vec<String> = all.map(|s| s.name.clone()).collect();
            self.unknown(
                Code::UnknownName,
                word,
                "score",
                known.iter().map(String::as_str),
            );
            return None;
        };
        self.read.assessments.insert(Assessment::Score(other));
        // Those that are taken are read first or have been found to be in a circle.
        let mut at = Some(other);
        while let Some(next) = at {
            if next == id {
                let name = &self.program.scores[id].name;
                let message = format!("`{name}` starts from itself");
                self.score_clause(word.span, message, "take the score that has the items");
                return None;
            }
            at = self.program.scores[next].takes;
        }
        Some(other)
    }

    /// Clauses of a score that do not fit together.
    fn score_clause(&mut self, span: Span, message: String, help: &str) {
        self.report(Diagnostic::new(Code::ScoreClauses, span, message).help(help));
    }

    fn score_lines(&mut self, id: ScoreId, item: &written::Score) -> (Vec<Section>, Vec<Item>) {
        let (mut sections, mut items): (Vec<Section>, Vec<Item>) = (Vec::new(), Vec::new());
        let mut places: Vec<(Column, bool, Span)> = Vec::new();
        for line in &item.lines {
            match line {
                ScoreLine::Section(s) => {
                    sections.push(Section {
                        name: s.name.text.clone(),
                        title: self.opt_text(s.title.as_ref()),
                        cites: self.cites(&s.cites),
                    });
                }
                ScoreLine::Item(own) => {
                    let section = sections.len().checked_sub(1);
                    let Some(found) = self.score_item(own, section) else {
                        continue;
                    };
                    let plain = found.when.is_none();
                    let twice =
                        |(c, p, _): &&(Column, bool, Span)| *c == found.column && *p && plain;
                    if let Some((.., first)) = places.iter().find(twice) {
                        let first = *first;
                        self.report(
                            Diagnostic::new(
                                Code::CountedTwice,
                                own.column.span,
                                format!("`{}` is counted twice", own.column.name.text),
                            )
                            .also(first, "here already")
                            .help("put its points together, or say `when` each of the two counts"),
                        );
                    }
                    places.push((found.column, plain, own.column.span));
                    items.push(found);
                }
            }
        }
        self.sites.scores[id].items = places.iter().map(|(.., span)| *span).collect();
        self.shape_of(item);
        (sections, items)
    }

    /// A score has items or takes those of another, and bands where it gives levels.
    fn shape_of(&mut self, item: &written::Score) {
        let name = &item.name;
        let items = item.lines.iter().any(|l| matches!(l, ScoreLine::Item(_)));
        match (&item.takes, items) {
            (Some(other), true) => self.score_clause(
                other.span,
                format!(
                    "`{}` takes the items of another score and has some of its own",
                    name.text
                ),
                "write all items in one score, and let the other take it",
            ),
            (None, false) => self.report(
                Diagnostic::new(
                    Code::ClauseMissing,
                    name.span,
                    format!("score `{}` has no item", name.text),
                )
                .help("write what is worth points: `uses_models : yes 3`"),
            ),
            _ => {}
        }
        match (&item.gives, item.bands.first()) {
            (Some(gives), None) => self.report(
                Diagnostic::new(
                    Code::ClauseMissing,
                    gives.span,
                    format!("score `{}` gives levels and has no bands", name.text),
                )
                .help("write `bands` with a line for each level: `low : up to 10`"),
            ),
            (None, Some(band)) => self.score_clause(
                band.span,
                format!("score `{}` has bands and gives no levels", name.text),
                "say of which scale they are: `score s gives risk`",
            ),
            _ => {}
        }
        if item.share == Some(written::Share::Applies)
            && let Some(ScoreStep::Adjust { span, .. } | ScoreStep::Rounded(_, _, span)) =
                item.steps.first()
        {
            self.score_clause(
                *span,
                "points are changed here, and the bands are shares of what applies".to_owned(),
                "let the bands be points or per cent of the maximum, or change nothing",
            );
        }
    }

    fn score_item(&mut self, item: &written::Item, section: Option<usize>) -> Option<Item> {
        let column = self.column(&item.column)?;
        let cites = self.cites(&item.cites);
        let when = item.when.as_ref().map(|e| self.cond(e));
        let weight = match &item.weight {
            Some(w) => self.number(w)?,
            None => Number::from(1),
        };
        let each = self.several(item, column)?;
        let (mut points, mut places) = (Vec::new(), Vec::new());
        for own in &item.points {
            let cond = if each {
                self.each_case(item, column, own)?
            } else {
                let cell = self.cell(&item.column, column, &own.cell);
                cell.cond.unwrap_or_else(|| Cond::And(Vec::new()))
            };
            let Some(number) = self.number(&own.number)?.times(weight) else {
                self.too_much(own.number.span);
                return None;
            };
            points.push(Points {
                text: cell_text(&own.cell),
                cond,
                number,
            });
            places.push(own.cell.span);
        }
        let item = Item {
            column,
            section,
            when,
            each,
            points,
            cites,
        };
        self.cases_of(&item, &places);
        Some(item)
    }

    /// Whether several cases of an item may hold: `each` stands where its question has several answers,
    /// and nowhere else.
    fn several(&mut self, item: &written::Item, column: Column) -> Option<bool> {
        let set = match column {
            Column::Fact(f) => matches!(self.program.facts[f].ty, FactType::Set(_)),
            _ => false,
        };
        if set == item.each {
            return Some(set);
        }
        let name = &item.column.name.text;
        let (message, help) = if set {
            (
                format!("several answers of `{name}` may hold at once"),
                "write `each` in front of the first one: their points are added",
            )
        } else {
            (
                format!("`{name}` has one answer alone"),
                "leave `each` out: it is for a question with several answers",
            )
        };
        let place = item.column.span;
        self.report(Diagnostic::new(Code::TypeMismatch, place, message).help(help));
        None
    }

    /// A value of a set, or some values, one of which must hold.
    fn each_case(
        &mut self,
        item: &written::Item,
        column: Column,
        own: &written::Points,
    ) -> Option<Cond> {
        let Column::Fact(fact) = column else {
            return None;
        };
        let CellKind::Names(true, names) = &own.cell.kind else {
            self.report(
                Diagnostic::new(
                    Code::TypeMismatch,
                    own.cell.span,
                    format!(
                        "`{}` is no answer of `{}`",
                        cell_text(&own.cell),
                        item.column.name.text
                    ),
                )
                .help("behind `each` stand values of its list: `each a 2, b 1`"),
            );
            return None;
        };
        let members: Members = self.members(fact, names);
        Some(Cond::Fact(fact, Predicate::HasAny(members)))
    }

    fn score_steps(&mut self, item: &written::Score) -> Vec<Step> {
        let mut out = Vec::new();
        let mut conditions = 0;
        for step in &item.steps {
            match step {
                ScoreStep::Adjust {
                    less,
                    number,
                    percent,
                    when,
                    cites,
                    span,
                } => {
                    let cites = self.cites(cites);
                    let when = when.as_ref().map(|e| self.cond(e));
                    conditions += usize::from(when.is_some());
                    if conditions > CONDITIONS {
                        self.score_clause(
                            *span,
                            format!("more than {CONDITIONS} adjustments have a condition"),
                            "put together what is changed in the same case, or make a score of a part",
                        );
                        return out;
                    }
                    let by = self.adjustment(*less, number, *percent);
                    out.extend(by.map(|by| Step::Adjust { by, when, cites }));
                }
                ScoreStep::Rounded(rounding, to, _) => {
                    let to_number = self.number(to).filter(|n| *n > Number::ZERO);
                    if to_number.is_none() {
                        self.bad_number(to, "points are rounded to multiples of a number above 0");
                    }
                    let rounding = match rounding {
                        written::Rounding::HalfUp => Rounding::HalfUp,
                        written::Rounding::HalfEven => Rounding::HalfEven,
                        written::Rounding::Up => Rounding::Up,
                        written::Rounding::Down => Rounding::Down,
                    };
                    out.extend(to_number.map(|n| Step::Rounded(rounding, n)));
                }
            }
        }
        out
    }

    fn adjustment(
        &mut self,
        less: bool,
        number: &ast::Literal,
        percent: bool,
    ) -> Option<Adjustment> {
        let n = self.number(number)?;
        if n <= Number::ZERO {
            self.bad_number(
                number,
                "write how much is taken away (`less`) or added (`plus`), above 0",
            );
            return None;
        }
        if less && percent && n > Number::from(100) {
            self.bad_number(number, "no more than 100 % can be taken away");
            return None;
        }
        let signed = if less { Number::ZERO.minus(n)? } else { n };
        Some(if percent {
            Adjustment::Percent(signed)
        } else {
            Adjustment::Points(signed)
        })
    }

    fn bad_number(&mut self, number: &ast::Literal, help: &str) {
        let message = format!("`{}` does not fit here", number.text);
        self.report(Diagnostic::new(Code::BadLiteral, number.span, message).help(help));
    }

    fn score_maximum(
        &mut self,
        id: ScoreId,
        m: &written::Maximum,
    ) -> Option<(Number, Option<Text>)> {
        let because = m.because.as_ref().map(|b| self.text(b));
        let number = self.number(&m.number)?;
        self.cites(&m.cites);
        self.sites.scores[id].maximum = Some(m.span);
        if number <= Number::ZERO {
            self.bad_number(&m.number, "the greatest sum lies above 0");
            return None;
        }
        Some((number, because))
    }

    fn score_bands(&mut self, id: ScoreId, item: &written::Score) -> Vec<Band> {
        let Some(scale) = self.program.scores[id].gives else {
            return Vec::new();
        };
        let mut out: Vec<Band> = Vec::new();
        let mut places = Vec::new();
        for band in &item.bands {
            let Some(level) = self.level(scale, &band.level) else {
                continue;
            };
            if band.percent != item.share.is_some() {
                let help = if band.percent {
                    "say of what they are shares: `bands percent of maximum`"
                } else {
                    "write `%` behind the numbers of the bands"
                };
                let message = "points and per cent are mixed".to_owned();
                self.score_clause(band.span, message, help);
            }
            let mut end = |of: &Option<(bool, ast::Literal)>| -> Option<(Number, bool)> {
                let (own, literal) = of.as_ref()?;
                Some((self.number(literal)?, *own))
            };
            let (low, high) = (end(&band.low), end(&band.high));
            out.push(Band { level, low, high });
            places.push(band.span);
        }
        self.sites.scores[id].bands = places;
        out
    }

    fn score_floors(&mut self, id: ScoreId, item: &written::Score) -> Vec<Floor> {
        let scale = self.program.scores[id].gives;
        let mut out = Vec::new();
        for floor in &item.floors {
            let Some(scale) = scale else {
                self.score_clause(
                    floor.span,
                    format!("score `{}` gives no levels", item.name.text),
                    "say of which scale it gives levels: `score s gives risk`",
                );
                continue;
            };
            let when = self.cond(&floor.when);
            let cites = self.cites(&floor.cites);
            if let Some(level) = self.level(scale, &floor.level) {
                out.push(Floor { level, when, cites });
            }
        }
        out
    }

    /// A score compares so with points, or with a share.
    pub(super) fn scored(
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
    pub(super) fn no_score(&mut self, number: &ast::Literal, percent: bool) -> Cond {
        let unit = if percent { "%" } else { "points" };
        let message = format!("`{} {unit}` is compared with no score", number.text);
        let help = if percent {
            "write the number alone, of a ratio as a fraction: `share at least 1/10`; or let the ratio count per cent (`part / whole times 100`)"
        } else {
            "write the number alone; points and shares are those of a `score`"
        };
        self.report(Diagnostic::new(Code::TypeMismatch, number.span, message).help(help));
        broken()
    }

    fn too_much(&mut self, span: Span) {
        self.report(
            Diagnostic::new(
                Code::ScoreTooLarge,
                span,
                "these points are too many to be counted exactly",
            )
            .help("write points with fewer digits"),
        );
    }

    /// What needs all scores: those that are taken, sizes, and bands.
    pub(super) fn check_scores(&mut self) {
        let ids: Vec<ScoreId> = self.program.scores.ids().collect();
        for id in ids {
            self.taken_is_plain(id);
            self.shares_of(id);
            if self.fits(id) {
                self.bands_partition(id);
            }
        }
    }

    /// Of what a score counts hundredths: of its own maximum, of that of the score which it takes, or of
    /// what applies. Of nothing there is no share.
    fn shares_of(&mut self, id: ScoreId) {
        let score = &self.program.scores[id];
        let counted = score.of_maximum || score.share == Some(Share::Maximum);
        let counted = counted && score.share != Some(Share::Applies);
        let other = score.takes.filter(|_| score.maximum.is_none());
        self.program.scores[id].of_maximum = counted;
        if let Some(other) = other.filter(|_| counted) {
            self.program.scores[other].of_maximum = true;
        }
        let most = self.program.maximum(id);
        if counted && most.is_some_and(|most| most <= Number::ZERO) {
            let name = &self.program.scores[id].name;
            let message = format!("shares of `{name}` are counted, which can have no points");
            let place = self.sites.scores[id].name;
            let help = "let an item give points, or write what the shares are of: `maximum 10`";
            self.score_clause(place, message, help);
        }
    }

    /// A score that another takes is a sum alone.
    fn taken_is_plain(&mut self, id: ScoreId) {
        let score = &self.program.scores[id];
        let Some(other) = score.takes.map(|o| &self.program.scores[o]) else {
            return;
        };
        if !other.steps.is_empty() {
            let message = format!(
                "`{}` takes `{}`, whose points are changed there",
                score.name, other.name
            );
            let place = self.sites.scores[id].name;
            self.score_clause(
                place,
                message,
                "make the plain sum a score of its own, and let both take it",
            );
        }
    }

    /// The place of each score that nothing reads, with its name.
    pub(super) fn unread_scores(
        &self,
    ) -> impl Iterator<Item = (&'static str, &String, Span, bool)> {
        let scores = self.program.scores.iter();
        scores.map(|(id, score)| {
            let read = self.read.assessments.contains(&Assessment::Score(id));
            ("score", &score.name, self.sites.scores[id].name, read)
        })
    }
}

/// The fact of a column, where it is one.
fn fact_of(column: Column) -> Option<FactId> {
    match column {
        Column::Fact(f) => Some(f),
        _ => None,
    }
}
