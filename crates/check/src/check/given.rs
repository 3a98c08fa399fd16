//! What tests and backgrounds say of facts.

use super::Checker;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::syntax::ast::{Given as G, Literal, Word};
use solon_law::program::{FactId, FactType, Given, Members, Number};

/// What backgrounds and entries add up to.
#[derive(Default)]
pub(super) struct Collected {
    pub(super) facts: Vec<(FactId, Given)>,
    pub(super) otherwise_none: bool,
}

impl Collected {
    /// A later entry replaces an earlier one.
    fn set(&mut self, fact: FactId, given: Given) {
        self.facts.retain(|(f, _)| *f != fact);
        self.facts.push((fact, given));
    }
}

impl Checker {
    pub(super) fn collect(&mut self, given: &[G], into: &mut Collected, depth: usize) {
        for g in given {
            match g {
                G::OtherwiseNone(_) => into.otherwise_none = true,
                G::Plain(name) if self.backgrounds.contains_key(&name.text) => {
                    if depth > 20 {
                        self.report(
                            Diagnostic::new(
                                Code::Cycle,
                                name.span,
                                format!("background `{}` uses itself", name.text),
                            )
                            .help("break the loop"),
                        );
                        return;
                    }
                    let inner = self.backgrounds.get(&name.text).map(|(g, _)| g.clone());
                    self.collect(&inner.unwrap_or_default(), into, depth + 1);
                }
                G::Unknown(name) => {
                    if let Some(f) = self.given_fact(name) {
                        into.set(f, Given::Unknown);
                    }
                }
                G::Plain(name) => {
                    self.given_plain(name, &FactType::Bool, Given::Bool(true), into);
                }
                G::Not(name) => {
                    self.given_plain(name, &FactType::Bool, Given::Bool(false), into);
                }
                G::Set(name, members, more, without) => {
                    self.given_set(name, members, *more, without, into);
                }
                G::Is(name, value) => {
                    self.given_one(name, std::slice::from_ref(value), into);
                }
                G::Among(name, values) => self.given_one(name, values, into),
                G::Equals(name, literal) => self.given_equals(name, literal, into),
                G::Never(name) => self.given_plain(name, &FactType::Date, Given::Never, into),
                G::Range(name, bounds) => self.given_range(name, bounds, into),
            }
        }
    }

    pub(super) fn given_fact(&mut self, name: &Word) -> Option<FactId> {
        if self.is_ratio(name, name.span, Code::TestFact) {
            return None;
        }
        let p = &self.program;
        let found = p.fact(&name.text).or_else(|| p.unasked(&name.text));
        if let (None, Some(help)) = (found, self.instead_by_value(&name.text)) {
            let message = format!("unknown fact `{}`", name.text);
            self.report(Diagnostic::new(Code::UnknownFact, name.span, message).help(help));
        } else if found.is_none() {
            let known: Vec<String> = self
                .program
                .facts
                .values()
                .map(|f| f.name.clone())
                .chain(self.backgrounds.keys().cloned())
                .collect();
            self.unknown(
                Code::UnknownFact,
                name,
                "fact or background",
                known.iter().map(String::as_str),
            );
        }
        found
    }

    fn misfit(&mut self, name: &Word, fact: FactId) {
        let help = match &self.program.facts[fact].ty {
            FactType::Bool => "write the name alone for yes, `not` before it for no",
            FactType::One(_) => "write `is a`, or `in { a, b }` when it is one of several",
            FactType::Set(_) => "write its values in braces: `{ a, b }`",
            FactType::Number { .. } => "write `= 3`, or bounds: `over 1 under 5`",
            _ => "write `= 2027-12-02`, `never`, or bounds: `from … before …`",
        };
        self.report(
            Diagnostic::new(
                Code::TestFact,
                name.span,
                format!("`{}` cannot be given like this", name.text),
            )
            .help(help),
        );
    }

    fn ty(&self, fact: FactId) -> FactType {
        self.program.facts[fact].ty.clone()
    }

    fn given_plain(&mut self, name: &Word, ty: &FactType, given: Given, into: &mut Collected) {
        let Some(f) = self.given_fact(name) else {
            return;
        };
        if self.ty(f) == *ty {
            into.set(f, given);
        } else {
            self.misfit(name, f);
        }
    }

    fn given_set(
        &mut self,
        name: &Word,
        members: &[Word],
        more: bool,
        without: &[Word],
        into: &mut Collected,
    ) {
        let Some(f) = self.given_fact(name) else {
            return;
        };
        if !matches!(self.ty(f), FactType::Set(_)) {
            self.misfit(name, f);
            return;
        }
        let must = self.members(f, members);
        let absent = self.members(f, without);
        if let Some(both) = without
            .iter()
            .find(|w| members.iter().any(|m| m.text == w.text))
        {
            self.report(
                Diagnostic::new(
                    Code::TestFact,
                    both.span,
                    format!("`{}` is given both as there and as not there", both.text),
                )
                .help("leave it in one of the two places"),
            );
            return;
        }
        let may = if more || !without.is_empty() {
            Members::all(self.program.values(f).len()).minus(absent)
        } else {
            must
        };
        into.set(f, Given::Set(must, may));
    }

    fn given_one(&mut self, name: &Word, values: &[Word], into: &mut Collected) {
        let Some(f) = self.given_fact(name) else {
            return;
        };
        if !matches!(self.ty(f), FactType::One(_)) {
            self.misfit(name, f);
            return;
        }
        let members = self.members(f, values);
        into.set(f, Given::One(members));
    }

    fn given_equals(&mut self, name: &Word, literal: &Literal, into: &mut Collected) {
        let Some(f) = self.given_fact(name) else {
            return;
        };
        match self.ty(f) {
            FactType::Number { .. } if !literal.is_date => {
                if let Some(n) = self.given_number(name, f, literal) {
                    into.set(f, Given::Number(Some((n, true)), Some((n, true))));
                }
            }
            FactType::Date if literal.is_date => {
                if let Some(d) = self.day(literal) {
                    into.set(f, Given::Day(Some(d), Some(d)));
                }
            }
            _ => self.misfit(name, f),
        }
    }

    /// A number that a test gives; a whole one for a whole number.
    fn given_number(&mut self, name: &Word, fact: FactId, literal: &Literal) -> Option<Number> {
        let n = self.number(literal)?;
        if self.ty(fact).is_whole() {
            return self.whole(&name.text, n, literal);
        }
        Some(n)
    }

    fn given_range(&mut self, name: &Word, bounds: &[(Word, Literal)], into: &mut Collected) {
        let Some(f) = self.given_fact(name) else {
            return;
        };
        match self.ty(f) {
            FactType::Number { .. } => {
                let (mut low, mut high) = (None, None);
                for (word, literal) in bounds {
                    if literal.is_date {
                        self.misfit(name, f);
                        return;
                    }
                    let Some(n) = self.given_number(name, f, literal) else {
                        return;
                    };
                    match word.text.as_str() {
                        "over" => low = Some((n, false)),
                        "under" => high = Some((n, false)),
                        _ => {
                            self.misfit(name, f);
                            return;
                        }
                    }
                }
                if self.ty(f).is_whole() {
                    (low, high) = Number::whole_between(low, high);
                }
                if matches!((low, high), (Some((a, _)), Some((b, _))) if a > b) {
                    self.report(
                        Diagnostic::new(
                            Code::TestFact,
                            name.span,
                            format!("no value of `{}` lies in this range", name.text),
                        )
                        .help("exchange or widen the bounds"),
                    );
                    return;
                }
                into.set(f, Given::Number(low, high));
            }
            FactType::Date => {
                let (mut first, mut last) = (None, None);
                for (word, literal) in bounds {
                    let Some(d) = self.day(literal) else { return };
                    match word.text.as_str() {
                        "from" => first = Some(d),
                        "before" => last = d.yesterday().ok(),
                        _ => {
                            self.misfit(name, f);
                            return;
                        }
                    }
                }
                into.set(f, Given::Day(first, last));
            }
            _ => self.misfit(name, f),
        }
    }
}
