//! Ratios of two answers: which calculation is one, and of which facts one is taken. How it is tested is no
//! matter of this file: it is tested as any number is.

use super::{Checker, Input, Symbol};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_language::syntax::ast::{self, ItemKind, Word};
use solon_law::program::{Fact, FactId, FactType, Number, Ratio};

/// How a ratio is written.
const WRITE: &str = "write the ratio of two facts, with a constant factor where units ask for one: `define litres \"Litres per kWh\" : water / energy times 1000`";

impl Checker {
    /// The ratios of the current pack; all facts that it knows are declared.
    pub(super) fn ratios(&mut self, files: &[Input<'_>]) {
        for item in files.iter().flat_map(|input| &input.file.items) {
            let define = match &item.kind {
                ItemKind::Define(define) => Some(define),
                ItemKind::Insert(inner) => match inner.as_ref() {
                    ItemKind::Define(define) => Some(define),
                    _ => None,
                },
                _ => None,
            };
            if let Some(define) = define
                && let ast::DefineBody::Ratio(ratio) = &define.body
            {
                self.ratio(define, ratio);
            }
        }
    }

    fn ratio(&mut self, define: &ast::Define, written: &ast::Ratio) {
        if !self.symbol(&define.name, Symbol::Ratio) {
            return;
        }
        if let Some(clears) = &define.clears {
            self.report(
                Diagnostic::new(
                    Code::ClauseMisplaced,
                    clears.span,
                    "a ratio clears nobody: only a condition does",
                )
                .help("give the reason where the ratio is compared"),
            );
        }
        if define.title.is_none() {
            self.report(
                Diagnostic::new(
                    Code::ClauseMissing,
                    define.name.span,
                    format!("the ratio `{}` has no words", define.name.text),
                )
                .help("say what it is, and in which unit: `define litres \"Litres per kWh\" : …`"),
            );
        }
        let ask = self.opt_text(define.title.as_ref());
        let cites = self.cites(&define.cites);
        let Some(ratio) = self.parts_of(written) else {
            return;
        };
        self.sites.facts.push(define.name.span);
        self.sites.gates.push(None);
        self.program.facts.push(Fact {
            name: define.name.text.clone(),
            pack: self.current_pack,
            ty: FactType::Number {
                whole: false,
                unit: None,
                between: None,
            },
            judgement: false,
            mutable: false,
            cost: 1,
            earliest: Vec::new(),
            ratio: Some(ratio),
            only_when: None,
            unasked: false,
            ask,
            help: solon_law::program::Text::default(),
            cites,
        });
    }

    /// The parts of a ratio; what is wrong with them is reported.
    fn parts_of(&mut self, written: &ast::Ratio) -> Option<Ratio> {
        let times = match &written.times {
            Some(literal) => self.number(literal)?,
            None => Number::from(1),
        };
        let mut signs = written.rest.iter().map(|(sign, _)| sign);
        let other = signs.clone().find(|sign| sign.text != "/");
        let other = other.map(|sign| (sign.span, "nothing but a ratio is calculated"));
        let more = signs
            .nth(1)
            .map(|sign| (sign.span, "a ratio has two parts"));
        let not_this = other.or(more);
        let bottom = written.rest.first().map(|(_, part)| part);
        let constant = std::iter::once(&written.first).chain(bottom).find(|part| {
            let first = part.text.chars().next();
            !first.is_some_and(|c| c.is_ascii_lowercase())
        });
        let not_this = not_this
            .or(constant.map(|part| (part.span, "a ratio is one of two facts, not of constants")));
        if let Some((span, what)) = not_this {
            self.report(Diagnostic::new(Code::RatioForm, span, what).help(WRITE));
            return None;
        }
        let bottom = bottom?;
        if times <= Number::ZERO {
            let span = written.times.as_ref().map_or(written.span, |l| l.span);
            self.report(
                Diagnostic::new(
                    Code::RatioForm,
                    span,
                    format!("a ratio times {times} tells nothing"),
                )
                .help("give a factor above 0, such as `times 1000`, or none"),
            );
            return None;
        }
        let (top, below) = (self.part(&written.first), self.part(bottom));
        let (top, below) = (top?, below?);
        if top == below {
            self.report(
                Diagnostic::new(
                    Code::RatioPart,
                    bottom.span,
                    format!(
                        "`{}` is compared with itself: the ratio is always the same",
                        bottom.text
                    ),
                )
                .help("name the other number"),
            );
            return None;
        }
        Some(Ratio {
            top,
            bottom: below,
            times,
        })
    }

    /// A fact of which a ratio is taken: a number that is asked, and never below nought.
    fn part(&mut self, word: &Word) -> Option<FactId> {
        let Some(id) = self.program.fact(&word.text) else {
            if let Some((symbol, _)) = self.symbols.get(&word.text) {
                let message = format!("`{}` is a {}, not a fact", word.text, symbol.word());
                self.report(Diagnostic::new(Code::RatioPart, word.span, message).help(WRITE));
                return None;
            }
            let facts = self.program.facts.values();
            let known: Vec<String> = facts.map(|f| f.name.clone()).collect();
            let known = known.iter().map(String::as_str);
            self.unknown(Code::UnknownFact, word, "fact", known);
            return None;
        };
        let fact = &self.program.facts[id];
        let (message, help) = match &fact.ty {
            _ if fact.ratio.is_some() => (
                format!("`{}` is a ratio itself", word.text),
                "take the ratio of two answers; ask for a rate where the law divides one by another"
                    .to_owned(),
            ),
            FactType::Number {
                between: Some((least, _)),
                ..
            } if *least >= Number::ZERO => return Some(id),
            FactType::Number { whole, unit, .. } => {
                let whole = if *whole { "whole " } else { "" };
                let unit = unit.as_ref().map(|u| format!(" \"{u}\"")).unwrap_or_default();
                (
                    format!("`{}` may be below 0: no ratio is taken of it", word.text),
                    format!("bound the fact: `{whole}number{unit} between 0 and 1e12`"),
                )
            }
            _ => (format!("`{}` is no number", word.text), WRITE.to_owned()),
        };
        self.report(Diagnostic::new(Code::RatioPart, word.span, message).help(help));
        None
    }

    /// An amendment makes a ratio of something, or something else of a ratio.
    pub(super) fn no_ratio_here(&mut self, place: Span) {
        self.report(
            Diagnostic::new(
                Code::RatioForm,
                place,
                "an amendment does not change a ratio",
            )
            .help("insert one under a name of its own, and amend what compares the old one"),
        );
    }

    /// A fact is read; with a ratio, its parts.
    pub(super) fn reads(&mut self, fact: FactId) {
        self.read.facts.insert(fact);
        self.read.facts.extend(self.program.asked_for(fact));
    }

    /// A ratio where only an answer can stand; said so.
    pub(super) fn is_ratio(&mut self, word: &Word, span: Span, code: Code) -> bool {
        let fact = self.program.fact(&word.text);
        let Some(ratio) = fact.and_then(|id| self.program.facts[id].ratio) else {
            return false;
        };
        let [top, bottom] = ratio
            .parts()
            .map(|part| self.program.facts[part].name.clone());
        self.report(
            Diagnostic::new(
                code,
                span,
                format!(
                    "`{}` is not answered: it is `{top}` / `{bottom}`",
                    word.text
                ),
            )
            .help(format!("name `{top}` or `{bottom}`")),
        );
        true
    }
}
