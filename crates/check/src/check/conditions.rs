//! Names and types inside conditions.

use std::rc::Rc;

use super::relative::{dated, still_to_come};
use super::{BodyKind, Checker, Named, Symbol};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_language::syntax::ast::{self, Expr, ExprKind, Operand, Test, Word};
use solon_law::program::{
    Assessment, Clears, ClearsId, Compare, Cond, Constant, Defeater, DefineBody, FactId, FactType,
    Limb, Members, Number, Pattern, PatternSet, Predicate, ScaleId,
};

/// What stands for a condition that could not be understood; an error was reported.
pub(super) fn broken() -> Cond {
    Cond::Or(Vec::new())
}

pub(super) fn not(cond: Cond) -> Cond {
    Cond::Not(Box::new(cond))
}

pub(super) fn compare(c: ast::Compare) -> Compare {
    match c {
        ast::Compare::Ge => Compare::Ge,
        ast::Compare::Gt => Compare::Gt,
        ast::Compare::Le => Compare::Le,
        ast::Compare::Lt => Compare::Lt,
    }
}

/// Whether outcomes can stand behind a condition: names may read what they like.
fn may_read_outcomes(cond: &Cond) -> bool {
    match cond {
        Cond::Fact(..) | Cond::Constant(..) | Cond::Applies(_) => false,
        Cond::Fires(_)
        | Cond::Defeated(..)
        | Cond::AtLeast(..)
        | Cond::Define(_)
        | Cond::Reading(_)
        | Cond::Role(_)
        | Cond::Assessed(..)
        | Cond::Scored(..) => true,
        Cond::And(_)
        | Cond::Or(_)
        | Cond::Not(_)
        | Cond::Limbs { .. }
        | Cond::Counted { .. }
        | Cond::Classified(_) => cond.parts().into_iter().any(may_read_outcomes),
    }
}

impl Checker {
    pub(super) fn cond(&mut self, expr: &Expr) -> Cond {
        match &expr.kind {
            ExprKind::And(v) => Cond::And(v.iter().map(|e| self.cond(e)).collect()),
            ExprKind::Or(v) => Cond::Or(v.iter().map(|e| self.cond(e)).collect()),
            ExprKind::Not(e) => not(self.cond(e)),
            ExprKind::Implies(a, b) => Cond::Or(vec![not(self.cond(a)), self.cond(b)]),
            ExprKind::Limbs { all, limbs } => Cond::Limbs {
                all: *all,
                limbs: limbs.iter().map(|l| self.limb(l)).collect(),
            },
            ExprKind::Counted { exactly, n, of } => {
                if *n as usize > of.len() || *n == 0 {
                    self.report(
                        Diagnostic::new(
                            Code::BadLiteral,
                            expr.span,
                            format!("{n} of {} conditions is never, or always, so", of.len()),
                        )
                        .help("ask for at least 1 and at most as many as there are"),
                    );
                }
                let conds: Vec<Cond> = of.iter().map(|e| self.cond(e)).collect();
                self.counted_twice(of, &conds);
                Cond::Counted {
                    exactly: *exactly,
                    n: *n,
                    of: conds,
                }
            }
            ExprKind::CountSet { fact, n } => match self.resolve(fact) {
                Some(Named::Fact(id)) => {
                    if self.members_of(id).is_none() || *n == 0 {
                        return self.mismatch(fact, id, "counting", expr.span);
                    }
                    Cond::Fact(id, Predicate::Count(*n))
                }
                Some(other) => self.not_a_fact(fact, other.symbol()),
                None => broken(),
            },
            ExprKind::Fires(p) => {
                self.outcomes_only(p);
                Cond::Fires(self.patterns(p))
            }
            ExprKind::Defeated(p, by) => {
                self.outcomes_only(p);
                let patterns = self.patterns(p);
                let by = self.defeater(by);
                Cond::Defeated(patterns, by)
            }
            ExprKind::Classified(inner) => self.classified(inner, expr.span),
            ExprKind::Reading(word) => self
                .reading_named(word, BodyKind::Condition)
                .map_or_else(broken, Cond::Reading),
            ExprKind::Atom(name, test) => self.atom(name, test.as_ref(), expr.span),
        }
    }

    /// What is classified is an outcome; of answers alone there is nothing to classify.
    fn classified(&mut self, inner: &Expr, span: Span) -> Cond {
        let cond = self.cond(inner);
        if !may_read_outcomes(&cond) && cond != broken() {
            self.report(
                Diagnostic::new(
                    Code::TypeMismatch,
                    span,
                    "`classified` stands before an outcome, and this reads answers alone",
                )
                .help("write `classified risk at least high` or `classified fires annex3.*`; an answer needs no `classified`"),
            );
        }
        Cond::Classified(Box::new(cond))
    }

    /// Where one condition stands twice among those that are counted, it counts twice.
    fn counted_twice(&mut self, of: &[Expr], conds: &[Cond]) {
        for (i, (expr, cond)) in of.iter().zip(conds).enumerate() {
            let earlier = of.iter().zip(conds).take(i);
            let same = earlier.filter(|(_, c)| *c == cond && **c != broken());
            if let Some(first) = same.map(|(e, _)| e.span).next() {
                self.report(
                    Diagnostic::new(
                        Code::CountedTwice,
                        expr.span,
                        "the same condition is counted twice",
                    )
                    .also(first, "here already")
                    .help("where it holds it counts as two: leave it out once, or put another condition in its place"),
                );
            }
        }
    }

    pub(super) fn limb(&mut self, limb: &ast::Limb) -> Limb {
        Limb {
            label: limb.label.text.clone(),
            cites: self.cites(&limb.cites),
            burden: limb.burden.as_ref().map(|b| self.role_name(b)),
            clears: self.clears(limb.clears.as_ref()),
            cond: self.cond(&limb.expr),
        }
    }

    /// Why an element clears.
    pub(super) fn clears(&mut self, clears: Option<&ast::Reason>) -> Option<ClearsId> {
        let clears = clears?;
        let reason = Clears {
            pack: self.current_pack,
            because: self.text(&clears.because),
            cites: self.cites(&clears.cites),
        };
        self.sites.clears.push(clears.span);
        Some(self.program.clears.push(reason))
    }

    pub(super) fn unless(&mut self, unless: &ast::Unless) -> Limb {
        Limb {
            label: unless.label.text.clone(),
            cites: self.cites(&unless.cites),
            burden: unless.burden.as_ref().map(|b| self.role_name(b)),
            clears: None,
            cond: self.cond(&unless.body),
        }
    }

    /// Conditions read what fires; duties, penalties and transitions are no outcomes.
    fn outcomes_only(&mut self, p: &ast::Patterns) {
        for word in p.include.iter().chain(&p.except) {
            if Pattern::new(&word.text).kind.is_some() {
                self.report(
                    Diagnostic::new(
                        Code::TypeMismatch,
                        word.span,
                        format!("a condition cannot read `{}`", word.text),
                    )
                    .help("read the rules and exceptions on which it hangs"),
                );
            }
        }
    }

    /// Patterns are checked later, when every provision is known.
    pub(super) fn patterns(&mut self, p: &ast::Patterns) -> PatternSet {
        let set = PatternSet {
            include: p.include.iter().map(|w| Pattern::new(&w.text)).collect(),
            except: p.except.iter().map(|w| Pattern::new(&w.text)).collect(),
        };
        // What the others of a list reach is not forgotten.
        for (words, include) in [(&p.include, &set.include), (&p.except, &set.except)] {
            let list = Rc::new(PatternSet {
                include: include.clone(),
                except: Vec::new(),
            });
            let each = words.iter().zip(include);
            let each = each.map(|(word, pattern)| (pattern.clone(), list.clone(), word.span));
            self.patterns.extend(each);
        }
        self.of_its_pack(set)
    }

    pub(super) fn defeater(&mut self, by: &ast::Defeater) -> Defeater {
        // `eu.mdr/e1` names an exception of another regime, and not an `unless` of this one.
        if let Some(label) = &by.label {
            let far = format!("{}/{}", by.id.text, label.text);
            if self.provision_ids.contains_key(&far) || self.clause_ids.contains_key(&far) {
                return Defeater {
                    id: far,
                    label: None,
                };
            }
        }
        let known = self.provision_ids.contains_key(&by.id.text)
            || self.clause_ids.contains_key(&by.id.text);
        if !known {
            let names: Vec<String> = self
                .provision_ids
                .keys()
                .chain(self.clause_ids.keys())
                .cloned()
                .collect();
            self.unknown(
                Code::UnknownName,
                &by.id,
                "exception",
                names.iter().map(String::as_str),
            );
        }
        Defeater {
            id: by.id.text.clone(),
            label: by.label.as_ref().map(|l| l.text.clone()),
        }
    }

    /// What a name in a condition stands for.
    pub(super) fn resolve(&mut self, word: &Word) -> Option<Named> {
        let p = &self.program;
        let name = &word.text;
        // What is wrong with a ratio was said where it is written.
        if let Some((Symbol::Ratio, _)) = self.symbols.get(name)
            && p.fact(name).is_none()
        {
            return None;
        }
        let found = match self.symbols.get(name) {
            Some((Symbol::Fact | Symbol::Ratio, _)) => p.fact(name).map(Named::Fact),
            Some((Symbol::Define, _)) => p.defines.find(|d| d.name == *name).map(Named::Define),
            Some((Symbol::Role, _)) => p.roles.find(|r| r.name == *name).map(Named::Role),
            Some((Symbol::Scale, _)) => p.scale(name).map(Named::Scale),
            Some((Symbol::Table, _)) => {
                // Where it is not known what it gives, that was said.
                Some(Named::Assessment(Assessment::Table(p.decision(name)?)))
            }
            Some((Symbol::Score, _)) => Some(Named::Assessment(Assessment::Score(p.score(name)?))),
            // Read as `fires NAME`.
            Some((Symbol::Stay, _)) | None => None,
        };
        match found {
            Some(Named::Fact(id)) => self.reads(id),
            Some(Named::Define(id)) => {
                self.read.defines.insert(id);
            }
            Some(Named::Assessment(of)) => {
                self.read.assessments.insert(of);
            }
            _ => {}
        }
        if found.is_none() {
            let mut d = Diagnostic::new(
                Code::UnknownFact,
                word.span,
                format!("unknown name `{}`", word.text),
            )
            .at("no fact, define, role, scale, table or score of this name");
            let help = self.instead_by_value(&word.text);
            let help = help.or_else(|| self.not_read(&word.text));
            let known = self.symbols.keys().map(String::as_str);
            let help = help.or_else(|| self.suggestions.did_you_mean(&word.text, known));
            d.help = help.or_else(|| {
                Some(
                    "declare it with `fact`, or use a name of the vocabulary (`solon facts`)"
                        .to_owned(),
                )
            });
            self.report(d);
        }
        found
    }

    fn not_a_fact(&mut self, word: &Word, symbol: Symbol) -> Cond {
        self.report(
            Diagnostic::new(
                Code::TypeMismatch,
                word.span,
                format!("`{}` is a {}, not a fact", word.text, symbol.word()),
            )
            .help("only facts can be tested this way"),
        );
        broken()
    }

    fn atom(&mut self, name: &Word, test: Option<&Test>, span: Span) -> Cond {
        let Some(named) = self.resolve(name) else {
            return broken();
        };
        match (named, test) {
            (Named::Define(id), None) => {
                if !matches!(self.program.defines[id].body, DefineBody::Cond(_)) {
                    self.report(
                        Diagnostic::new(
                            Code::TypeMismatch,
                            name.span,
                            format!("`{}` is a constant, not a condition", name.text),
                        )
                        .help("compare a fact with it"),
                    );
                    return broken();
                }
                Cond::Define(id)
            }
            (Named::Role(id), None) => Cond::Role(id),
            (Named::Fact(id), test) => self.fact_test(name, id, test, span),
            (Named::Scale(id), Some(test)) => self.level_test(name, id, test),
            (Named::Assessment(of), Some(test)) => self.result_test(name, of, test),
            (named, _) => {
                let symbol = named.symbol();
                let help = match symbol {
                    Symbol::Scale => format!("write `{} at least <level>`", name.text),
                    Symbol::Table => format!("write `{} is <value>`", name.text),
                    Symbol::Score => format!("write `{} at least 10 points`", name.text),
                    _ => format!("`{}` stands alone, without a test", name.text),
                };
                self.report(
                    Diagnostic::new(
                        Code::TypeMismatch,
                        span,
                        format!(
                            "this test does not fit the {} `{}`",
                            symbol.word(),
                            name.text
                        ),
                    )
                    .help(help),
                );
                broken()
            }
        }
    }

    pub(super) fn level_test(&mut self, name: &Word, scale: ScaleId, test: &Test) -> Cond {
        let at_least = |level: usize, top: usize| {
            if level > top {
                broken()
            } else {
                Cond::AtLeast(scale, level)
            }
        };
        let top = self.program.scales[scale].levels.len().saturating_sub(1);
        let exactly =
            |level: usize| Cond::And(vec![at_least(level, top), not(at_least(level + 1, top))]);
        match test {
            Test::Is(level) => self.level(scale, level).map_or_else(broken, exactly),
            Test::IsNot(level) => self
                .level(scale, level)
                .map_or_else(broken, |l| not(exactly(l))),
            Test::In(levels) => Cond::Or(
                levels
                    .iter()
                    .filter_map(|l| self.level(scale, l))
                    .map(exactly)
                    .collect(),
            ),
            Test::Compare(c, _, Operand::Name(level)) => {
                let Some(l) = self.level(scale, level) else {
                    return broken();
                };
                match c {
                    ast::Compare::Ge => at_least(l, top),
                    ast::Compare::Gt => at_least(l + 1, top),
                    ast::Compare::Le => not(at_least(l + 1, top)),
                    ast::Compare::Lt => not(at_least(l, top)),
                }
            }
            _ => {
                self.report(
                    Diagnostic::new(
                        Code::TypeMismatch,
                        name.span,
                        format!("this test does not fit the scale `{}`", name.text),
                    )
                    .help(format!(
                        "write `{} at least <level>` or `{} is <level>`",
                        name.text, name.text
                    )),
                );
                broken()
            }
        }
    }

    /// A scale by name; a finding of that code where there is none.
    pub(super) fn scale_named(&mut self, word: &Word, code: Code) -> Option<ScaleId> {
        let found = self.program.scale(&word.text);
        if found.is_none() {
            let all = self.program.scales.values();
            let known: Vec<String> = all.map(|s| s.name.clone()).collect();
            self.unknown(code, word, "scale", known.iter().map(String::as_str));
        }
        found
    }

    pub(super) fn level(&mut self, scale: ScaleId, word: &Word) -> Option<usize> {
        let levels = self.program.scales[scale].levels.clone();
        let found = levels.iter().position(|l| *l == word.text);
        if found.is_none() {
            self.unknown(
                Code::UnknownScale,
                word,
                "level",
                levels.iter().map(String::as_str),
            );
        }
        found
    }

    /// How many values the list of a set has; `None` for other types.
    fn members_of(&self, fact: FactId) -> Option<usize> {
        match self.program.facts[fact].ty {
            FactType::Set(list) => Some(self.program.lists[list].values.len()),
            _ => None,
        }
    }

    fn mismatch(&mut self, name: &Word, fact: FactId, test: &str, span: Span) -> Cond {
        let (ty, help) = match &self.program.facts[fact].ty {
            FactType::Bool => ("yes or no", "write its name alone, or `not` before it"),
            FactType::One(_) => ("one of a list", "write `is a`, `is not a` or `in { a, b }`"),
            FactType::Set(_) => (
                "a set",
                "write `has a`, `has any of { a, b }`, `has only { … }` or `is empty`",
            ),
            FactType::Number { .. } => (
                "a number",
                "compare it: `> 3`, `at least 3`, `is 3`, `in { 3, 4 }`",
            ),
            FactType::Date => (
                "a day",
                "compare it: `before 2027-12-02`, `on or after …`; or ask whether it `has come`, or lies `no more than 1 year ago`",
            ),
        };
        self.report(
            Diagnostic::new(
                Code::TypeMismatch,
                span,
                format!("{test} does not fit `{}`, which is {ty}", name.text),
            )
            .help(help),
        );
        broken()
    }

    /// Values and groups of a fact's list.
    pub(super) fn members(&mut self, fact: FactId, words: &[Word]) -> Members {
        let mut out = Members::default();
        let mut complete = true;
        for word in words {
            let (mut known, mut found) = (Vec::new(), false);
            if let Some(list) = self.program.list(fact) {
                if let Some(i) = list.values.iter().position(|v| v.name == word.text) {
                    out.insert(i);
                    found = true;
                } else if let Some(g) = list.groups.iter().position(|g| g.name == word.text) {
                    found = true;
                    for (i, v) in list.values.iter().enumerate() {
                        if v.group == Some(g) {
                            out.insert(i);
                        }
                    }
                } else {
                    known = list
                        .values
                        .iter()
                        .map(|v| v.name.clone())
                        .chain(list.groups.iter().map(|g| g.name.clone()))
                        .collect();
                }
            }
            if !found {
                self.unknown(
                    Code::UnknownValue,
                    word,
                    "value",
                    known.iter().map(String::as_str),
                );
                complete = false;
            }
        }
        // A group may be without values; a test against nothing would be the same for everybody.
        if complete
            && out.is_empty()
            && let [first, ..] = words
        {
            self.report(
                Diagnostic::new(
                    Code::EmptySet,
                    first.span,
                    format!("`{}` holds no value to test against", first.text),
                )
                .help("give the group its values, or name values that the list has"),
            );
        }
        out
    }

    pub(super) fn fact_test(
        &mut self,
        name: &Word,
        fact: FactId,
        test: Option<&Test>,
        span: Span,
    ) -> Cond {
        let ty = self.program.facts[fact].ty.clone();
        let positive = |p: Predicate| Cond::Fact(fact, p);
        match (&ty, test) {
            (FactType::Bool, None) => positive(Predicate::True),
            (FactType::One(_), Some(Test::Is(v))) => {
                let members = self.members(fact, std::slice::from_ref(v));
                positive(Predicate::Is(members))
            }
            (FactType::One(_), Some(Test::IsNot(v))) => {
                let members = self.members(fact, std::slice::from_ref(v));
                not(positive(Predicate::Is(members)))
            }
            (FactType::One(_), Some(Test::In(v))) => {
                let members = self.members(fact, v);
                positive(Predicate::Is(members))
            }
            (FactType::Set(_), Some(test)) if !dated(test) => self.set_test(name, fact, test, span),
            (FactType::Number { unit, .. }, Some(Test::Compare(c, _, right))) => {
                self.number_test(fact, unit.as_deref(), compare(*c), right)
            }
            (FactType::Number { unit, .. }, Some(Test::Equals(n))) => {
                self.equals(fact, unit.as_deref(), n)
            }
            (FactType::Number { unit, .. }, Some(Test::Differs(n))) => {
                not(self.equals(fact, unit.as_deref(), n))
            }
            (FactType::Number { unit, .. }, Some(Test::Among(of))) => {
                let of = of.iter().map(|n| self.equals(fact, unit.as_deref(), n));
                Cond::Or(of.collect())
            }
            (FactType::Date, Some(Test::Compare(c, _, right))) => {
                self.day_test(fact, compare(*c), right)
            }
            (FactType::Date, Some(Test::Has(v))) if v.text == "come" => positive(Predicate::Come),
            (FactType::Date, Some(Test::HasNotCome)) => still_to_come(fact),
            (FactType::Date, Some(Test::Ago(more, period))) => {
                self.ago(*more, period, span).map_or_else(broken, positive)
            }
            (_, Some(Test::Ago(..) | Test::HasNotCome)) => {
                self.no_day(name, fact, span);
                broken()
            }
            (_, None) => self.mismatch(name, fact, "standing alone", span),
            (_, Some(_)) => self.mismatch(name, fact, "this test", span),
        }
    }

    fn day_test(&mut self, fact: FactId, c: Compare, right: &Operand) -> Cond {
        match right {
            Operand::Literal(l) => match self.day(l) {
                Some(day) => Cond::Fact(fact, Predicate::Day(c, day)),
                None => broken(),
            },
            Operand::Reading(word) => self.read_constant(fact, c, word, BodyKind::Day),
            Operand::Name(word) => self.constant(fact, c, word, true),
            Operand::Mark(number, percent) => self.no_score(number, *percent),
        }
    }

    fn set_test(&mut self, name: &Word, fact: FactId, test: &Test, span: Span) -> Cond {
        let positive = |p: Predicate| Cond::Fact(fact, p);
        let size = self.members_of(fact).unwrap_or(0);
        match test {
            Test::Has(v) => positive(Predicate::HasAny(
                self.members(fact, std::slice::from_ref(v)),
            )),
            Test::HasAny(v) => positive(Predicate::HasAny(self.members(fact, v))),
            Test::HasAll(v) => positive(Predicate::HasAll(self.members(fact, v))),
            Test::HasNone(v) => not(positive(Predicate::HasAny(self.members(fact, v)))),
            Test::HasOnly(v) => positive(Predicate::HasOnly(self.members(fact, v))),
            Test::Within(v) => {
                let outside = Members::all(size).minus(self.members(fact, v));
                not(positive(Predicate::HasAny(outside)))
            }
            Test::IsEmpty => not(positive(Predicate::Count(1))),
            Test::IsNotEmpty => positive(Predicate::Count(1)),
            _ => self.mismatch(name, fact, "this test", span),
        }
    }

    /// Exactly a number: at least it, and at most it.
    fn equals(&mut self, fact: FactId, unit: Option<&str>, literal: &ast::Literal) -> Cond {
        match self.compared_with(fact, unit, literal) {
            Some(n) => Cond::And(vec![
                Cond::Fact(fact, Predicate::Number(Compare::Ge, n)),
                Cond::Fact(fact, Predicate::Number(Compare::Le, n)),
            ]),
            None => broken(),
        }
    }

    fn number_test(
        &mut self,
        fact: FactId,
        unit: Option<&str>,
        c: Compare,
        right: &Operand,
    ) -> Cond {
        match right {
            Operand::Literal(l) => match self.compared_with(fact, unit, l) {
                Some(n) => Cond::Fact(fact, Predicate::Number(c, n)),
                None => broken(),
            },
            Operand::Reading(word) => self.read_constant(fact, c, word, BodyKind::Number),
            Operand::Name(word) => self.constant(fact, c, word, false),
            Operand::Mark(number, percent) => self.no_score(number, *percent),
        }
    }

    /// The number with which a fact is compared; a whole one for a whole number.
    pub(super) fn compared_with(
        &mut self,
        fact: FactId,
        unit: Option<&str>,
        l: &ast::Literal,
    ) -> Option<Number> {
        if l.is_date {
            self.report(
                Diagnostic::new(
                    Code::TypeMismatch,
                    l.span,
                    format!("`{}` is a day where a number is needed", l.text),
                )
                .help("compare the number with a number"),
            );
            return None;
        }
        if let Some(given) = &l.unit
            && Some(given.text.as_str()) != unit
        {
            self.report(
                Diagnostic::new(
                    Code::TypeMismatch,
                    given.span,
                    match unit {
                        Some(unit) => format!("the unit is `{unit}`"),
                        None => "there is no unit".to_owned(),
                    },
                )
                .help(match unit {
                    Some(_) => "compare in the unit of the fact",
                    None => "compare with the number alone",
                }),
            );
        }
        let n = self.number(l)?;
        let fact = &self.program.facts[fact];
        if fact.ty.is_whole() {
            let name = fact.name.clone();
            return self.whole(&name, n, l);
        }
        Some(n)
    }

    /// A number that must be whole.
    pub(super) fn whole(&mut self, name: &str, n: Number, l: &ast::Literal) -> Option<Number> {
        if n.is_whole() {
            return Some(n);
        }
        let (below, above) = n.neighbours();
        self.report(
            Diagnostic::new(
                Code::BadLiteral,
                l.span,
                format!("`{name}` is a whole number: `{}` is none", l.text),
            )
            .help(format!("write `{below}` or `{above}`")),
        );
        None
    }

    /// A comparison with what the reading in force gives.
    fn read_constant(&mut self, fact: FactId, c: Compare, word: &Word, kind: BodyKind) -> Cond {
        self.reading_named(word, kind)
            .map_or_else(broken, |i| Cond::Constant(fact, c, Constant::Reading(i)))
    }

    fn constant(&mut self, fact: FactId, c: Compare, word: &Word, day: bool) -> Cond {
        let define = self.program.defines.find(|d| d.name == word.text);
        let fits = define.is_some_and(|id| match self.program.defines[id].body {
            DefineBody::Number(_) | DefineBody::Dated(_) => !day,
            DefineBody::Day(_) => day,
            DefineBody::Cond(_) | DefineBody::Never => false,
        });
        match define {
            Some(id) if fits => {
                self.read.defines.insert(id);
                Cond::Constant(fact, c, Constant::Define(id))
            }
            _ => {
                let known: Vec<String> = self
                    .program
                    .defines
                    .values()
                    .filter(|d| !matches!(d.body, DefineBody::Cond(_)))
                    .map(|d| d.name.clone())
                    .collect();
                let what = if day { "day" } else { "number" };
                let mut d = Diagnostic::new(
                    Code::TypeMismatch,
                    word.span,
                    format!("`{}` is not a constant {what}", word.text),
                );
                let near = self
                    .suggestions
                    .did_you_mean(&word.text, known.iter().map(String::as_str));
                d.help = near.or_else(|| {
                    Some("facts are compared with constants only: compare the ratio of two numbers (`define share \"…\" : part / whole`), or ask for the difference instead of two figures".to_owned())
                });
                self.report(d);
                broken()
            }
        }
    }

    /// The name of a role: declared, or one of the values that the fact `roles` offers.
    pub(super) fn role_name(&mut self, word: &Word) -> String {
        let declared = self.program.roles.values().any(|r| r.name == word.text);
        if !declared {
            self.read.facts.extend(self.program.fact("roles"));
        }
        let offered: Vec<String> = self
            .program
            .fact("roles")
            .map(|f| {
                self.program
                    .values(f)
                    .iter()
                    .map(|v| v.name.clone())
                    .collect()
            })
            .unwrap_or_default();
        if !declared && !offered.contains(&word.text) && !offered.is_empty() {
            self.unknown_role(word, offered);
        } else if !declared {
            self.role_without_words(word);
        }
        word.text.clone()
    }

    fn unknown_role(&mut self, word: &Word, offered: Vec<String>) {
        let roles = self.program.roles.values().map(|r| r.name.clone());
        let known: Vec<String> = roles.chain(offered).collect();
        let near = self
            .suggestions
            .did_you_mean(&word.text, known.iter().map(String::as_str));
        let declare = format!(
            "declare it with the condition under which somebody counts as one: `role {} \"…\"`, its `cites` and `when …`",
            word.text
        );
        let message = format!("unknown role `{}`", word.text);
        let found = Diagnostic::new(Code::UnknownRole, word.span, message);
        self.report(found.help(near.unwrap_or(declare)));
    }

    /// A role that is declared nowhere is called by its name, which is English.
    fn role_without_words(&mut self, word: &Word) {
        let others = self.languages.iter().filter(|l| *l != "en");
        let missing: Vec<&str> = others.map(String::as_str).collect();
        if missing.is_empty() || !self.bare_roles.insert(word.text.clone()) {
            return;
        }
        let missing = missing.join("`, `");
        let message = format!("the role `{}` has no `{missing}` words", word.text);
        let help = format!(
            "declare it: `role {0} \"…\" {1} \"…\"` with its `cites` and `when roles has {0}`",
            word.text,
            missing.replace("`, `", " \"…\" ")
        );
        let found = Diagnostic::new(Code::MissingLanguage, word.span, message);
        self.report(found.help(help));
    }
}
