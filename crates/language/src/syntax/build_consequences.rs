//! From pest's pairs to the clauses of duties, penalties and transitions, and to the calendars by
//! which working days are counted.

use pest::iterators::Pair;

use super::Rule;
use super::ast::{
    Amount, Calendar, DayRange, Due, DueKind, Field, Form, ItemKind, LastDone, Length, Limit,
    Literal, MoveLine, NamedDay, Per, Period, Review,
};
use super::build::{Builder, part, parts};

impl Builder {
    pub(super) fn due(&mut self, pair: Pair<'_, Rule>) -> Option<Due> {
        let span = self.span(&pair);
        let (mut kind, mut when, mut cites) = (None, None, Vec::new());
        for p in parts(pair) {
            match p.as_rule() {
                Rule::cites => self.cites(p, &mut cites)?,
                Rule::expr => when = Some(self.expr(p)?),
                _ => kind = Some(self.due_kind(p)?),
            }
        }
        Some(Due {
            kind: kind?,
            when,
            cites,
            span,
        })
    }

    fn due_kind(&mut self, pair: Pair<'_, Rule>) -> Option<DueKind> {
        let shape = pair.as_rule();
        let mut inner = parts(pair);
        let first = inner.next()?;
        Some(match shape {
            Rule::due_later => {
                let (one, other) = (part(first)?, part(inner.next()?)?);
                DueKind::Later(Box::new([self.due_kind(one)?, self.due_kind(other)?]))
            }
            Rule::due_by => DueKind::By(self.named_day(first)?),
            Rule::due_before => DueKind::Before(self.word(&first)),
            Rule::due_every => self.due_kind(first)?,
            Rule::due_yearly => {
                // The first part is the word `year`.
                let day = self.small(&inner.next()?)?;
                let month = self.word(&inner.next()?);
                let last = match inner.next() {
                    Some(last) => Some(self.last_done(last)?),
                    None => None,
                };
                DueKind::Yearly(day, month, last)
            }
            _ => {
                let mut period = self.period(first)?;
                let rest = inner.next()?;
                period.calendar = match inner.next() {
                    Some(by) => Some(self.word(&part(by)?)),
                    None => None,
                };
                match (shape, rest.as_rule()) {
                    (Rule::due_within, _) => DueKind::Within(period, self.word(&rest)),
                    (Rule::due_ahead, _) => DueKind::Ahead(period, self.word(&rest)),
                    (_, Rule::due_last) => DueKind::Again(period, self.last_done(rest)?),
                    _ => DueKind::Every(period, self.word(&part(rest)?)),
                }
            }
        })
    }

    pub(super) fn period(&mut self, pair: Pair<'_, Rule>) -> Option<Period> {
        let mut inner = parts(pair);
        let number = inner.next()?;
        let length = match number.as_rule() {
            Rule::integer => Length::Fixed(self.small(&number)?),
            _ => Length::Asked(self.word(&number)),
        };
        let mut unit = self.word(&inner.next()?);
        let words: Vec<&str> = unit.text.split_whitespace().collect();
        unit.text = words.join(" ");
        Some(Period {
            length,
            unit,
            calendar: None,
        })
    }

    fn named_day(&mut self, pair: Pair<'_, Rule>) -> Option<NamedDay> {
        let day = part(pair)?;
        Some(match day.as_rule() {
            Rule::date => NamedDay::Day(self.bare(&day)),
            _ => NamedDay::Fact(self.word(&day)),
        })
    }

    fn last_done(&mut self, pair: Pair<'_, Rule>) -> Option<LastDone> {
        let mut inner = parts(pair);
        let fact = self.word(&inner.next()?);
        let first = match inner.next() {
            Some(day) => Some(self.named_day(day)?),
            None => None,
        };
        Some(LastDone { fact, first })
    }

    pub(super) fn review(&mut self, pair: Pair<'_, Rule>) -> Option<Review> {
        let span = self.span(&pair);
        let (mut on_change, mut cites) = (Vec::new(), Vec::new());
        for p in parts(pair) {
            match p.as_rule() {
                Rule::cites => self.cites(p, &mut cites)?,
                _ => on_change.push(self.word(&p)),
            }
        }
        Some(Review {
            on_change,
            cites,
            span,
        })
    }

    pub(super) fn form(&mut self, pair: Pair<'_, Rule>) -> Option<Form> {
        let span = self.span(&pair);
        let (mut title, mut fields) = (None, Vec::new());
        for p in parts(pair) {
            match p.as_rule() {
                Rule::title => title = Some(self.texts(p)),
                _ => fields.push(self.field(p)?),
            }
        }
        Some(Form {
            title,
            fields,
            span,
        })
    }

    fn field(&mut self, pair: Pair<'_, Rule>) -> Option<Field> {
        let span = self.span(&pair);
        let (mut title, mut cites, mut from) = (None, Vec::new(), Vec::new());
        for p in parts(pair) {
            match p.as_rule() {
                Rule::title => title = Some(self.texts(p)),
                Rule::cites => self.cites(p, &mut cites)?,
                _ => from.push(self.word(&p)),
            }
        }
        Some(Field {
            title: title?,
            cites,
            from,
            span,
        })
    }

    pub(super) fn limit(&mut self, pair: Pair<'_, Rule>) -> Option<Limit> {
        let span = self.span(&pair);
        let mut out = Limit {
            least: None,
            higher: None,
            amounts: Vec::new(),
            per: None,
            when: None,
            overdue: None,
            cites: Vec::new(),
            span,
        };
        for p in parts(pair) {
            match p.as_rule() {
                Rule::limit_overdue => out.overdue = Some(self.word(&part(p)?)),
                Rule::limit_per => out.per = Some(per(p)),
                Rule::limit_from => out.least = Some(self.amount(p)?),
                Rule::limit_two => {
                    for q in p.into_inner() {
                        match q.as_rule() {
                            Rule::k_higher => out.higher = Some(true),
                            Rule::k_lower => out.higher = Some(false),
                            Rule::amount => out.amounts.push(self.amount(q)?),
                            _ => {}
                        }
                    }
                }
                Rule::amount => out.amounts.push(self.amount(p)?),
                Rule::expr => out.when = Some(self.expr(p)?),
                _ => self.cites(p, &mut out.cites)?,
            }
        }
        Some(out)
    }

    fn amount(&mut self, pair: Pair<'_, Rule>) -> Option<Amount> {
        let span = self.span(&pair);
        let mut inner = parts(pair);
        let number = self.bare(&inner.next()?);
        let Some(rest) = inner.next() else {
            return Some(Amount {
                number,
                share_of: None,
            });
        };
        Some(match rest.as_rule() {
            Rule::share => Amount {
                number,
                share_of: Some(self.word(&part(rest)?)),
            },
            _ => Amount {
                number: Literal {
                    unit: Some(self.word(&rest)),
                    span,
                    ..number
                },
                share_of: None,
            },
        })
    }

    pub(super) fn move_line(&mut self, pair: Pair<'_, Rule>) -> Option<MoveLine> {
        let mut out = MoveLine {
            from: None,
            when: None,
            cites: Vec::new(),
            span: self.span(&pair),
        };
        for p in parts(pair) {
            match p.as_rule() {
                Rule::start => out.from = Some(self.start(p)?),
                Rule::expr => out.when = Some(self.expr(p)?),
                _ => self.cites(p, &mut out.cites)?,
            }
        }
        Some(out)
    }

    pub(super) fn calendar(&mut self, pair: Pair<'_, Rule>) -> Option<ItemKind> {
        let mut inner = parts(pair);
        let mut out = Calendar {
            name: self.word(&inner.next()?),
            title: None,
            cites: Vec::new(),
            week: None,
            working: Vec::new(),
            off: Vec::new(),
            known: None,
        };
        for p in inner {
            let span = self.span(&p);
            match p.as_rule() {
                Rule::title => out.title = Some(self.texts(p)),
                Rule::cites => self.cites(p, &mut out.cites)?,
                Rule::calendar_off => out.off.extend(self.day_ranges(part(p)?)?),
                Rule::calendar_known => {
                    let known = self.day_range(part(p)?)?;
                    self.once(&mut out.known, known, "known", span);
                }
                _ => {
                    let days = part(p)?;
                    if days.as_rule() == Rule::week {
                        let mut ends = parts(days);
                        let first = self.word(&ends.next()?);
                        let last = ends.next().map_or_else(|| first.clone(), |l| self.word(&l));
                        let clause = "working … to …";
                        self.once(&mut out.week, (first, last), clause, span);
                    } else {
                        out.working.extend(self.day_ranges(days)?);
                    }
                }
            }
        }
        Some(ItemKind::Calendar(Box::new(out)))
    }

    fn day_ranges(&mut self, pair: Pair<'_, Rule>) -> Option<Vec<DayRange>> {
        parts(pair).map(|p| self.day_range(p)).collect()
    }

    fn day_range(&mut self, pair: Pair<'_, Rule>) -> Option<DayRange> {
        let mut inner = parts(pair);
        let first = self.bare(&inner.next()?);
        let last = inner.next().map(|l| self.bare(&l));
        Some(DayRange { first, last })
    }
}

/// For what an amount counts.
pub(super) fn per(pair: Pair<'_, Rule>) -> Per {
    match pair.into_inner().any(|w| w.as_rule() == Rule::k_day) {
        true => Per::Day,
        false => Per::Violation,
    }
}
