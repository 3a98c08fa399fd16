//! From pest's pairs to properties, and to tests and what they give and expect.

use pest::iterators::Pair;

use super::Rule;
use super::ast::{
    Claim, Claimed, Course, DutyState, DutyTest, Expect, Expectation, Given, LevelTest, PointsTest,
    PropertyItem, Since, TestItem,
};
use super::build::{Builder, part, parts};

/// What a property claims once, as a finding names it.
const CLAIMS: &str = "always`, `never` or `never falls";

impl Builder {
    pub(super) fn given(&mut self, pair: Pair<'_, Rule>) -> Option<Given> {
        let inner = part(pair)?;
        let span = self.span(&inner);
        match inner.as_rule() {
            Rule::given_unknown => Some(Given::Unknown(self.word(&part(inner)?))),
            Rule::given_otherwise => Some(Given::OtherwiseNone(span)),
            Rule::given_not => Some(Given::Not(self.word(&part(inner)?))),
            _ => {
                let mut inner = parts(inner);
                let name = self.word(&inner.next()?);
                let Some(value) = inner.next() else {
                    return Some(Given::Plain(name));
                };
                Some(match value.as_rule() {
                    Rule::given_set => {
                        let mut more = false;
                        let mut members = Vec::new();
                        let mut without = Vec::new();
                        for m in parts(value) {
                            if m.as_rule() == Rule::given_without {
                                without = self.words(m);
                                continue;
                            }
                            let m = part(m)?;
                            if m.as_rule() == Rule::given_more {
                                more = true;
                            } else {
                                members.push(self.word(&m));
                            }
                        }
                        Given::Set(name, members, more, without)
                    }
                    Rule::given_is => Given::Is(name, self.word(&part(value)?)),
                    Rule::given_among => Given::Among(name, self.words(value)),
                    Rule::given_equals => Given::Equals(name, self.literal(part(value)?)?),
                    Rule::given_never => Given::Never(name),
                    _ => {
                        let mut bounds = Vec::new();
                        let mut word = None;
                        for p in value.into_inner() {
                            if p.as_rule() == Rule::literal {
                                bounds.push((word.take()?, self.literal(p)?));
                            } else {
                                word = Some(self.word(&p));
                            }
                        }
                        Given::Range(name, bounds)
                    }
                })
            }
        }
    }

    pub(super) fn test_item(&mut self, pair: Pair<'_, Rule>) -> Option<TestItem> {
        let mut inner = parts(pair);
        let mut test = TestItem {
            name: self.string(&inner.next()?),
            on: None,
            law: None,
            with: Vec::new(),
            readings: Vec::new(),
            follow: Vec::new(),
            given: Vec::new(),
            expects: Vec::new(),
        };
        for p in inner {
            let span = self.span(&p);
            match p.as_rule() {
                Rule::test_on => {
                    let day = self.bare(&part(p)?);
                    self.once(&mut test.on, day, "on", span);
                }
                Rule::test_law => {
                    let day = self.bare(&part(p)?);
                    self.once(&mut test.law, day, "law", span);
                }
                Rule::test_with => {
                    for entry in parts(p) {
                        let mut two = parts(entry);
                        let name = self.word(&two.next()?);
                        let day = two.next().map(|day| self.bare(&day));
                        test.with.push((name, day));
                    }
                }
                Rule::test_reading => {
                    let mut two = parts(p);
                    test.readings
                        .push((self.word(&two.next()?), self.word(&two.next()?)));
                }
                Rule::test_follow => test.follow.extend(self.words(p)),
                Rule::test_given => {
                    for g in parts(p) {
                        test.given.push(self.given(g)?);
                    }
                }
                _ => {
                    let expect = self.expect(p)?;
                    test.expects.push(expect);
                }
            }
        }
        Some(test)
    }

    pub(super) fn property(&mut self, pair: Pair<'_, Rule>) -> Option<PropertyItem> {
        let mut inner = parts(pair);
        let mut property = PropertyItem {
            name: self.word(&inner.next()?),
            title: None,
            claim: None,
            from: None,
            every_reading: None,
            out_of_scope: None,
        };
        for p in inner {
            let span = self.span(&p);
            match p.as_rule() {
                Rule::string => property.title = Some(self.string(&p)),
                Rule::property_claim => {
                    let mut inner = p.into_inner();
                    let never = inner.next()?.as_rule() == Rule::k_never;
                    let body = self.body(inner.next()?)?;
                    let what = if never {
                        Claimed::Never(body)
                    } else {
                        Claimed::Always(body)
                    };
                    let claim = Claim { what, span };
                    self.once(&mut property.claim, claim, CLAIMS, span);
                }
                Rule::property_falls => {
                    let what = self.never_falls(p)?;
                    let claim = Claim { what, span };
                    self.once(&mut property.claim, claim, CLAIMS, span);
                }
                Rule::property_from => {
                    let day = self.bare(&part(p)?);
                    self.once(&mut property.from, day, "from", span);
                }
                Rule::property_readings => {
                    let clause = "under every reading";
                    self.once(&mut property.every_reading, span, clause, span);
                }
                _ => {
                    let clause = "even out of scope";
                    self.once(&mut property.out_of_scope, span, clause, span);
                }
            }
        }
        Some(property)
    }

    fn never_falls(&mut self, pair: Pair<'_, Rule>) -> Option<Claimed> {
        let mut inner = parts(pair);
        let of = self.word(&inner.next()?);
        let fact = self.word(&inner.next()?);
        let course = inner.next()?;
        let course = match course.as_rule() {
            Rule::falls_rises => Course::Rises,
            Rule::falls_sinks => Course::Falls,
            Rule::falls_loses => Course::Loses(self.words(course)),
            Rule::falls_goes => Course::Goes(self.words(course)),
            _ => Course::Gains(self.words(course)),
        };
        Some(Claimed::NeverFalls(of, fact, course))
    }

    fn expect(&mut self, pair: Pair<'_, Rule>) -> Option<Expect> {
        let span = self.span(&pair);
        let (mut todo, mut not, mut what) = (false, false, None);
        for p in parts(pair) {
            match p.as_rule() {
                Rule::todo => todo = true,
                Rule::expect_not => not = true,
                _ => what = Some(self.expectation(part(p)?)?),
            }
        }
        Some(Expect {
            todo,
            not,
            what: what?,
            span,
        })
    }

    fn expectation(&mut self, pair: Pair<'_, Rule>) -> Option<Expectation> {
        Some(match pair.as_rule() {
            Rule::e_scope => {
                let mut inner = pair.into_inner().skip(1);
                let verdict = self.word(&inner.next()?);
                let by = inner.next().map(|p| self.words(p)).unwrap_or_default();
                Expectation::Scope(verdict, by)
            }
            Rule::e_asks => Expectation::Asks(self.word(&part(pair)?)),
            Rule::e_role => Expectation::Role(self.word(&part(pair)?)),
            Rule::e_warns => Expectation::Warns(self.word(&part(pair)?)),
            Rule::e_fires => {
                let mut inner = parts(pair);
                let pattern = self.pattern(&inner.next()?);
                let since = match inner.next() {
                    Some(p) => Some(self.since(p)?),
                    None => None,
                };
                Expectation::Fires(pattern, since)
            }
            Rule::e_duty => Expectation::Duty(self.duty_test(pair)?),
            Rule::e_penalty => self.penalty_test(pair)?,
            Rule::e_open => Expectation::Open(self.pattern(&part(pair)?)),
            Rule::e_defeated => {
                let (mut target, mut by, mut because) = (None, None, Vec::new());
                for p in parts(pair) {
                    match p.as_rule() {
                        Rule::pattern => target = Some(self.pattern(&p)),
                        Rule::defeater => by = Some(self.defeater(p)?),
                        _ => because = self.words(p),
                    }
                }
                Expectation::Defeated {
                    target,
                    by: by?,
                    because,
                }
            }
            Rule::e_in_effect => Expectation::InEffect(self.level_test(part(pair)?)?),
            Rule::e_decision => Expectation::Decision(self.level_test(part(pair)?)?),
            _ => self.result_test(pair)?,
        })
    }

    fn duty_test(&mut self, pair: Pair<'_, Rule>) -> Option<DutyTest> {
        let (mut others, mut id, mut state, mut due) = (false, None, None, None);
        for p in pair.into_inner() {
            match p.as_rule() {
                Rule::pattern_id => id = Some(self.word(&p)),
                Rule::k_others => others = true,
                Rule::e_from => state = Some(DutyState::Since(self.since(p)?)),
                Rule::e_state => {
                    state = Some(match p.into_inner().last()?.as_rule() {
                        Rule::k_effect => DutyState::InEffect,
                        Rule::k_open => DutyState::Open,
                        _ => DutyState::Overdue,
                    });
                }
                Rule::e_due => due = Some(self.bare(&part(p)?)),
                _ => {}
            }
        }
        Some(DutyTest {
            id: id?,
            others,
            state,
            due,
        })
    }

    fn penalty_test(&mut self, pair: Pair<'_, Rule>) -> Option<Expectation> {
        let (mut id, mut in_effect, mut least, mut limit) = (None, false, None, None);
        let mut per = None;
        for p in pair.into_inner() {
            match p.as_rule() {
                Rule::pattern_id => id = Some(self.word(&p)),
                Rule::k_effect => in_effect = true,
                Rule::k_to => least = limit.take(),
                Rule::limit_per => per = Some(super::build_consequences::per(p)),
                Rule::number => limit = Some(self.bare(&p)),
                Rule::symbol => {
                    let unit = self.word(&p);
                    limit = limit.map(|l| super::ast::Literal {
                        unit: Some(unit),
                        ..l
                    });
                }
                _ => {}
            }
        }
        Some(Expectation::Penalty {
            id: id?,
            in_effect,
            least,
            limit,
            per,
        })
    }

    /// A level of a scale, or the points of a score.
    fn result_test(&mut self, pair: Pair<'_, Rule>) -> Option<Expectation> {
        let mut inner = parts(pair.clone());
        let (score, what) = (self.word(&inner.next()?), inner.next()?);
        if what.as_rule() != Rule::e_points {
            return Some(Expectation::Level(self.level_test(pair)?));
        }
        let numbers: Vec<_> = parts(what).map(|p| self.bare(&p)).collect();
        Some(Expectation::Points(PointsTest {
            score,
            low: numbers.first()?.clone(),
            high: numbers.last()?.clone(),
        }))
    }

    fn level_test(&mut self, pair: Pair<'_, Rule>) -> Option<LevelTest> {
        let mut inner = parts(pair);
        let scale = self.word(&inner.next()?);
        let levels = self.words(inner.next()?);
        let by = inner.next().map(|p| self.words(p)).unwrap_or_default();
        Some(LevelTest {
            scale,
            low: levels.first()?.clone(),
            high: levels.last()?.clone(),
            by,
        })
    }

    fn since(&self, pair: Pair<'_, Rule>) -> Option<Since> {
        Some(match part(pair) {
            Some(day) => Since::Day(self.bare(&day)),
            None => Since::Never,
        })
    }
}
