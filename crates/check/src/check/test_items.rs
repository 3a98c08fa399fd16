//! Tests and backgrounds beside the rules.

use super::given::Collected;
use super::{Checker, Input};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Source;
use solon_language::syntax::ast::{self, ItemKind, Literal, TestItem, Word};
use solon_law::program::{
    DutyState, Expect, Expectation, InterpretationId, Kind, LevelTest, Number, Since, Test,
};

impl Checker {
    pub(super) fn test_items(&mut self, files: &[Input<'_>]) {
        self.pack_languages();
        for input in files {
            for item in &input.file.items {
                if let ItemKind::Background(name, given) = &item.kind {
                    if let Some((_, first)) = self.backgrounds.get(&name.text) {
                        let first = *first;
                        self.duplicate(name, "background", first);
                        continue;
                    }
                    self.backgrounds
                        .insert(name.text.clone(), (given.clone(), name.span));
                }
            }
        }
        let mut names: Vec<(String, solon_language::source::Span)> = Vec::new();
        for input in files {
            for item in &input.file.items {
                if let ItemKind::Test(test) = &item.kind {
                    if let Some((_, first)) = names.iter().find(|(n, _)| *n == test.name.text) {
                        let first = *first;
                        self.duplicate(&test.name, "test", first);
                    }
                    names.push((test.name.text.clone(), test.name.span));
                    let test = self.test(test, input.source);
                    self.program.tests.push(test);
                }
            }
        }
    }

    fn test(&mut self, test: &TestItem, source: &Source) -> Test {
        let mut collected = Collected::default();
        self.collect(&test.given, &mut collected, 0);
        let mut readings = Vec::new();
        for (name, reading) in &test.readings {
            let at = self.interpretation_ids.get(&name.text).map(|(i, _)| *i);
            match at {
                Some(at) => {
                    if let Some(r) = self.reading_of(at, reading) {
                        readings.push((at, r));
                    }
                }
                None => {
                    let known: Vec<String> = self.interpretation_ids.keys().cloned().collect();
                    self.unknown(
                        Code::UnknownReading,
                        name,
                        "interpretation",
                        known.iter().map(String::as_str),
                    );
                }
            }
        }
        self.followed(&test.follow, &mut readings);
        let mut with = Vec::new();
        for (word, day) in &test.with {
            match self.amendment_ids.get(&word.text) {
                Some((i, _)) => {
                    let i = *i;
                    with.push((i, day.as_ref().and_then(|d| self.day(d))));
                }
                None => {
                    let known: Vec<String> = self.amendment_ids.keys().cloned().collect();
                    self.unknown(
                        Code::UnknownAmendment,
                        word,
                        "amendment",
                        known.iter().map(String::as_str),
                    );
                }
            }
        }
        if test.expects.is_empty() {
            self.report(
                Diagnostic::new(
                    Code::ClauseMissing,
                    test.name.span,
                    "this test expects nothing, so it cannot fail",
                )
                .help("add `expect <scale> = <level> by <rule>`"),
            );
        }
        let mut expects = Vec::new();
        for e in &test.expects {
            if let Some(what) = self.expectation(&e.what) {
                expects.push(Expect {
                    todo: e.todo,
                    not: e.not,
                    what,
                    text: one_line(source.slice(e.span)),
                    line: source.line_column(e.span.start).0,
                });
            }
        }
        Test {
            name: test.name.text.clone(),
            file: source.name.clone(),
            line: source.line_column(test.name.span.start).0,
            on: test.on.as_ref().and_then(|d| self.day(d)),
            law: test.law.as_ref().and_then(|d| self.day(d)),
            with,
            readings,
            given: collected.facts,
            otherwise_none: collected.otherwise_none,
            expects,
        }
    }

    /// Adds the readings that cite the sources.
    fn followed(&mut self, follow: &[Word], readings: &mut Vec<(InterpretationId, usize)>) {
        let mut sources = Vec::new();
        for word in follow {
            match self.instruments.get(&word.text) {
                Some((id, _)) => sources.push(*id),
                None => {
                    let known: Vec<String> = self.instruments.keys().cloned().collect();
                    let known = known.iter().map(String::as_str);
                    self.unknown(Code::UnknownSource, word, "source", known);
                }
            }
        }
        match self.program.follow(&sources, readings) {
            Ok(found) => readings.extend(found.into_iter().flat_map(|f| f.readings)),
            Err(torn) => {
                for t in torn {
                    let point = &self.program.interpretations[t.point];
                    let at = sources.iter().position(|s| *s == t.source).unwrap_or(0);
                    let Some(word) = follow.get(at) else { continue };
                    let names: Vec<String> = t
                        .readings
                        .iter()
                        .filter_map(|r| Some(format!("`{}`", point.readings.get(*r)?.name)))
                        .collect();
                    let text = format!(
                        "`{}` is cited for {} of `{}` alike, so following it does not choose",
                        word.text,
                        names.join(" and "),
                        point.name
                    );
                    let help = format!("choose one: `reading {} = …`", point.name);
                    self.report(Diagnostic::new(Code::UnknownReading, word.span, text).help(help));
                }
            }
        }
    }

    fn level_expectation(&mut self, t: &ast::LevelTest) -> Option<LevelTest> {
        let scale = self.scale_named(&t.scale, Code::TestExpectation)?;
        let low = self.level(scale, &t.low)?;
        let high = self.level(scale, &t.high)?;
        let by = t.by.iter().map(|w| self.expected_id(w)).collect();
        Some(LevelTest {
            scale,
            low,
            high,
            by,
        })
    }

    fn since(&mut self, since: &ast::Since) -> Option<Since> {
        match since {
            ast::Since::Day(d) => self.day(d).map(Since::Day),
            ast::Since::Never => Some(Since::Never),
        }
    }

    /// A pattern of provisions of one kind.
    fn expected_of(&mut self, kind: Kind, word: &Word) -> String {
        let known: Vec<String> = self
            .program
            .provisions
            .values()
            .filter(|p| p.kind == kind)
            .map(|p| p.id.clone())
            .collect();
        if !known
            .iter()
            .any(|id| solon_law::program::pattern_matches(&word.text, id))
        {
            self.unknown(
                Code::TestExpectation,
                word,
                kind.word(),
                known.iter().map(String::as_str),
            );
        }
        word.text.clone()
    }

    fn expected_id(&mut self, word: &Word) -> String {
        let family = word.text.ends_with('*')
            && self
                .provision_ids
                .keys()
                .any(|k| solon_law::program::pattern_matches(&word.text, k));
        if !family
            && !self.provision_ids.contains_key(&word.text)
            && !self.clause_ids.contains_key(&word.text)
        {
            let known: Vec<String> = self
                .provision_ids
                .keys()
                .chain(self.clause_ids.keys())
                .cloned()
                .collect();
            self.unknown(
                Code::TestExpectation,
                word,
                "provision",
                known.iter().map(String::as_str),
            );
        }
        word.text.clone()
    }

    fn expectation(&mut self, e: &ast::Expectation) -> Option<Expectation> {
        Some(match e {
            ast::Expectation::Level(t) => {
                let name = &t.scale.text;
                match (self.program.score(name), self.program.decision(name)) {
                    (Some(score), _) => self.band_expectation(score, t)?,
                    (_, Some(table)) => self.table_expectation(table, t)?,
                    _ => Expectation::Level(self.level_expectation(t)?),
                }
            }
            ast::Expectation::Points(t) => self.points_expectation(t)?,
            ast::Expectation::InEffect(t) => Expectation::InEffect(self.level_expectation(t)?),
            ast::Expectation::Decision(t) => Expectation::Decision(self.level_expectation(t)?),
            ast::Expectation::Scope(verdict, by) => Expectation::Scope(
                verdict.text.clone(),
                by.iter().map(|w| self.expected_id(w)).collect(),
            ),
            ast::Expectation::Asks(word) => Expectation::Asks(self.given_fact(word)?),
            ast::Expectation::Role(word) => self.expected_role(word),
            ast::Expectation::Warns(word) => self.expected_warning(word),
            ast::Expectation::Fires(word, since) => {
                let since = match since {
                    Some(s) => Some(self.since(s)?),
                    None => None,
                };
                Expectation::Fires(self.expected_id(word), since)
            }
            ast::Expectation::Duty(duty) => self.expected_duty(duty)?,
            ast::Expectation::Penalty {
                id,
                in_effect,
                least,
                limit,
                per,
            } => Expectation::Penalty {
                id: self.expected_of(Kind::Penalty, id),
                in_effect: *in_effect,
                least: self.expected_least(least.as_ref())?,
                limit: self.expected_most(limit.as_ref())?,
                per: per.map(super::consequences::per),
            },
            ast::Expectation::Open(word) => Expectation::Open(self.expected_id(word)),
            ast::Expectation::Defeated {
                target,
                by,
                because,
            } => {
                let target = target.as_ref().map(|t| self.expected_id(t));
                let by = self.defeater(by);
                self.because(&by.id, because);
                Expectation::Defeated {
                    target,
                    by,
                    because: because.iter().map(|b| b.text.clone()).collect(),
                }
            }
        })
    }

    /// The minimum of a fine; nothing inside where a test names none.
    fn expected_least(&mut self, least: Option<&Literal>) -> Option<Option<Number>> {
        match least {
            Some(l) => self.number(l).map(Some),
            None => Some(None),
        }
    }

    /// The upper limit of a fine with its unit, likewise.
    fn expected_most(&mut self, limit: Option<&Literal>) -> Option<Option<(Number, String)>> {
        let Some(l) = limit else {
            return Some(None);
        };
        let unit = l.unit.as_ref().map(|u| u.text.clone());
        Some(Some((self.number(l)?, unit.unwrap_or_default())))
    }

    fn expected_duty(&mut self, duty: &ast::DutyTest) -> Option<Expectation> {
        let state = match &duty.state {
            None => None,
            Some(ast::DutyState::InEffect) => Some(DutyState::InEffect),
            Some(ast::DutyState::Open) => Some(DutyState::Open),
            Some(ast::DutyState::Overdue) => Some(DutyState::Overdue),
            Some(ast::DutyState::Since(s)) => Some(DutyState::Since(self.since(s)?)),
        };
        Some(Expectation::Duty {
            id: self.expected_of(Kind::Duty, &duty.id),
            others: duty.others,
            state,
            due: match &duty.due {
                Some(d) => Some(self.day(d)?),
                None => None,
            },
        })
    }

    fn expected_role(&mut self, word: &Word) -> Expectation {
        if !self.program.roles.values().any(|r| r.name == word.text) {
            let all = self.program.roles.values();
            let known: Vec<String> = all.map(|r| r.name.clone()).collect();
            self.unknown(
                Code::TestExpectation,
                word,
                "declared role",
                known.iter().map(String::as_str),
            );
        }
        Expectation::Role(word.text.clone())
    }

    fn expected_warning(&mut self, word: &Word) -> Expectation {
        let constraints = self.program.constraints.iter();
        let known: Vec<String> = constraints.map(|c| c.name.clone()).collect();
        if !known.contains(&word.text) {
            self.unknown(
                Code::TestExpectation,
                word,
                "constraint",
                known.iter().map(String::as_str),
            );
        }
        Expectation::Warns(word.text.clone())
    }

    /// `because` names limbs or unlesses of the thing that defeats.
    fn because(&mut self, id: &str, labels: &[Word]) {
        let outcome = |kind: Kind| matches!(kind, Kind::Rule | Kind::Exception);
        let found = self
            .program
            .provisions
            .values()
            .find(|p| p.id == id && outcome(p.kind));
        let Some(p) = found else {
            return;
        };
        let mut known: Vec<String> = p.body.unless.iter().map(|u| u.label.clone()).collect();
        if let solon_law::program::Cond::Limbs { limbs, .. } = &p.body.when {
            known.extend(limbs.iter().map(|l| l.label.clone()));
        }
        for a in self.program.amendments.values() {
            for o in &a.operations {
                if let solon_law::program::Operation::Amend(patterns, change) = o
                    && (patterns.reaches(Kind::Rule, id) || patterns.reaches(Kind::Exception, id))
                {
                    known.extend(change.unless.iter().map(|u| u.label.clone()));
                }
            }
        }
        for label in labels {
            if !known.contains(&label.text) {
                self.unknown(
                    Code::TestExpectation,
                    label,
                    "limb",
                    known.iter().map(String::as_str),
                );
            }
        }
    }
}

/// The words of a text on one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
