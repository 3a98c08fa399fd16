//! Mistakes in a score: points, items, adjustments, bands. Each is given as the whole score with one
//! thing changed; whether it would be refused as it is read does not matter here.

use super::Edit;
use super::conditions::changed;
use solon_law::program::{Adjustment, Cond, Number, Program, Rounding, Score, Step};

/// A mistake: where, and what was done, in words and as the changed score.
pub(super) struct ScoreMistake {
    pub(super) part: String,
    pub(super) edit: Edit,
    pub(super) score: Score,
}

/// Every mistake in a score, from its first item to its last floor.
pub(super) fn mistakes(program: &Program, score: &Score) -> Vec<ScoreMistake> {
    let mut list = List {
        program,
        score,
        out: Vec::new(),
    };
    for at in 0..score.items.len() {
        list.item(at);
    }
    for at in 0..score.steps.len() {
        list.step(at);
    }
    list.bands();
    list.floors();
    list.whole();
    list.out
}

struct List<'a> {
    program: &'a Program,
    score: &'a Score,
    out: Vec<ScoreMistake>,
}

/// The number above, and the one below.
fn around(n: Number) -> impl Iterator<Item = Number> {
    let one = Number::from(1);
    [n.plus(one), n.minus(one)].into_iter().flatten()
}

impl List<'_> {
    fn push(&mut self, part: &str, edit: Edit, change: impl FnOnce(&mut Score)) {
        let mut score = self.score.clone();
        change(&mut score);
        self.out.push(ScoreMistake {
            part: part.to_owned(),
            edit,
            score,
        });
    }

    /// A condition that may be left out, or be mistaken itself.
    fn condition(
        &mut self,
        part: &str,
        cond: Option<&Cond>,
        put: impl Fn(&mut Score, Option<Cond>),
    ) {
        let Some(cond) = cond else { return };
        self.push(part, Edit::DropGate, |s| put(s, None));
        for c in changed(self.program, cond) {
            self.push(part, c.edit, |s| put(s, Some(c.cond)));
        }
    }

    fn item(&mut self, at: usize) {
        let score = self.score;
        let Some(item) = score.items.get(at) else {
            return;
        };
        let name = self.program.column_name(item.column).to_owned();
        for (i, points) in item.points.iter().enumerate() {
            let part = format!("item {name}, {}", points.text);
            for n in around(points.number) {
                self.push(&part, Edit::Points(points.number, n), |s| {
                    if let Some(own) = s.items.get_mut(at).and_then(|x| x.points.get_mut(i)) {
                        own.number = n;
                    }
                });
            }
        }
        let part = format!("item {name}");
        self.push(&part, Edit::DropItem, |s| {
            let mut i = 0..;
            s.items.retain(|_| i.next() != Some(at));
        });
        let part = format!("item {name}, when");
        self.condition(&part, item.when.as_ref(), |s, cond| {
            if let Some(own) = s.items.get_mut(at) {
                own.when = cond;
            }
        });
    }

    fn step(&mut self, at: usize) {
        let score = self.score;
        let part = format!("change {}", at + 1);
        self.push(&part, Edit::DropStep, |s| {
            let mut i = 0..;
            s.steps.retain(|_| i.next() != Some(at));
        });
        match score.steps.get(at) {
            Some(Step::Adjust { by, when, .. }) => {
                for n in around(by.number()) {
                    let other = match by {
                        Adjustment::Percent(_) => Adjustment::Percent(n),
                        Adjustment::Points(_) => Adjustment::Points(n),
                    };
                    self.push(&part, Edit::Points(by.number(), n), |s| {
                        if let Some(Step::Adjust { by, .. }) = s.steps.get_mut(at) {
                            *by = other;
                        }
                    });
                }
                let part = format!("{part}, when");
                self.condition(&part, when.as_ref(), |s, cond| {
                    if let Some(Step::Adjust { when, .. }) = s.steps.get_mut(at) {
                        *when = cond;
                    }
                });
            }
            Some(Step::Rounded(own, _)) => {
                let all = [
                    Rounding::HalfUp,
                    Rounding::HalfEven,
                    Rounding::Up,
                    Rounding::Down,
                ];
                for other in all.into_iter().filter(|r| r != own) {
                    self.push(&part, Edit::Round(other), |s| {
                        if let Some(Step::Rounded(own, _)) = s.steps.get_mut(at) {
                            *own = other;
                        }
                    });
                }
            }
            None => {}
        }
    }

    /// Where a band begins: one more or less, or that number itself in the other band.
    fn bands(&mut self) {
        let score = self.score;
        for (at, band) in score.bands.iter().enumerate().skip(1) {
            let Some((number, own)) = band.low else {
                continue;
            };
            let part = format!("band {}", at + 1);
            let low = move |s: &mut Score, low: (Number, bool)| {
                if let Some(band) = s.bands.get_mut(at) {
                    band.low = Some(low);
                }
            };
            for n in around(number) {
                self.push(&part, Edit::Points(number, n), |s| low(s, (n, own)));
            }
            self.push(&part, Edit::Boundary(!own), |s| low(s, (number, !own)));
        }
        if let Some((number, _)) = score.maximum {
            for n in around(number) {
                self.push("maximum", Edit::Points(number, n), |s| {
                    if let Some((own, _)) = &mut s.maximum {
                        *own = n;
                    }
                });
            }
        }
    }

    fn floors(&mut self) {
        let score = self.score;
        for (at, floor) in score.floors.iter().enumerate() {
            let part = format!("floor {}", at + 1);
            self.push(&part, Edit::Never, |s| {
                let mut i = 0..;
                s.floors.retain(|_| i.next() != Some(at));
            });
            for c in changed(self.program, &floor.when) {
                self.push(&part, c.edit, |s| {
                    if let Some(own) = s.floors.get_mut(at) {
                        own.when = c.cond;
                    }
                });
            }
            let Some(scale) = score.gives else { continue };
            let top = self.program.scales[scale].levels.len();
            let levels = [floor.level.checked_sub(1), Some(floor.level + 1)];
            for level in levels
                .into_iter()
                .flatten()
                .filter(|l| (1..top).contains(l))
            {
                self.push(&part, Edit::Level(scale, floor.level, level), |s| {
                    if let Some(own) = s.floors.get_mut(at) {
                        own.level = level;
                    }
                });
            }
        }
    }

    fn whole(&mut self) {
        let score = self.score;
        self.condition("only when", score.only_when.as_ref(), |s, cond| {
            s.only_when = cond
        });
    }
}
