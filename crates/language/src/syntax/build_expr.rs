//! From pest's pairs to conditions.

use pest::iterators::Pair;

use super::Rule;
use super::ast::{Compare, Expr, ExprKind, Limb, Operand, Style, Test, Word};
use super::build::{Builder, part, parts};
use crate::diagnostic::{Code, Diagnostic};

impl Builder {
    pub(super) fn body(&mut self, pair: Pair<'_, Rule>) -> Option<Expr> {
        let inner = part(pair)?;
        match inner.as_rule() {
            Rule::limbs => self.limbs(inner),
            _ => self.expr(inner),
        }
    }

    pub(super) fn expr(&mut self, pair: Pair<'_, Rule>) -> Option<Expr> {
        let span = self.span(&pair);
        let mut chains = parts(pair);
        let first = self.chain(chains.next()?)?;
        match chains.next() {
            None => Some(first),
            Some(second) => {
                let second = self.chain(second)?;
                Some(Expr {
                    kind: ExprKind::Implies(Box::new(first), Box::new(second)),
                    span,
                })
            }
        }
    }

    fn chain(&mut self, pair: Pair<'_, Rule>) -> Option<Expr> {
        let span = self.span(&pair);
        let mut operands = Vec::new();
        let mut first_connective: Option<(String, crate::source::Span)> = None;
        for p in pair.into_inner() {
            match p.as_rule() {
                Rule::connective => {
                    let word = p.as_str().trim().to_owned();
                    let here = self.span(&p);
                    match &first_connective {
                        None => first_connective = Some((word, here)),
                        Some((other, there)) if *other != word => {
                            self.diagnostics.push(
                                Diagnostic::new(
                                    Code::MixedConnectives,
                                    here,
                                    "`and` and `or` stand side by side without parentheses",
                                )
                                .at(format!("`{word}` here"))
                                .also(*there, format!("`{other}` here"))
                                .help("put parentheses around the part that belongs together, or write labelled limbs under `any of` or `all of`"),
                            );
                            return None;
                        }
                        Some(_) => {}
                    }
                }
                _ => operands.push(self.operand(p)?),
            }
        }
        if operands.len() == 1 {
            return operands.pop();
        }
        operands.shrink_to_fit();
        let kind = match first_connective {
            Some((word, _)) if word == "or" => ExprKind::Or(operands),
            _ => ExprKind::And(operands),
        };
        Some(Expr { kind, span })
    }

    fn operand(&mut self, pair: Pair<'_, Rule>) -> Option<Expr> {
        let span = self.span(&pair);
        let mut negations = 0usize;
        let mut inner = None;
        for p in parts(pair) {
            if p.as_rule() == Rule::negation {
                negations += 1;
            } else {
                inner = Some(self.primary(p)?);
            }
        }
        let mut expr = inner?;
        for _ in 0..negations {
            expr = Expr {
                kind: ExprKind::Not(Box::new(expr)),
                span,
            };
        }
        Some(expr)
    }

    fn primary(&mut self, pair: Pair<'_, Rule>) -> Option<Expr> {
        let span = self.span(&pair);
        let kind = match pair.as_rule() {
            Rule::group => {
                let inner = part(pair)?;
                return match inner.as_rule() {
                    Rule::limbs => self.limbs(inner),
                    _ => self.expr(inner),
                };
            }
            Rule::counted => {
                let mut exactly = false;
                let mut n = 0;
                let mut of = Vec::new();
                for p in pair.into_inner() {
                    match p.as_rule() {
                        Rule::k_exactly => exactly = true,
                        Rule::integer => n = self.small(&p)?,
                        Rule::expr => of.push(self.expr(p)?),
                        _ => {}
                    }
                }
                ExprKind::Counted { exactly, n, of }
            }
            Rule::count_set => {
                let mut inner = parts(pair);
                let fact = self.word(&inner.next()?);
                let n = self.small(&inner.next()?)?;
                ExprKind::CountSet { fact, n }
            }
            Rule::fires => ExprKind::Fires(self.patterns(part(pair)?)),
            Rule::defeated => {
                let mut inner = parts(pair);
                let target = self.patterns(inner.next()?);
                ExprKind::Defeated(target, self.defeater(inner.next()?)?)
            }
            Rule::classified => ExprKind::Classified(Box::new(self.primary(part(pair)?)?)),
            Rule::reading_ref => ExprKind::Reading(self.word(&part(pair)?)),
            Rule::atom => {
                let mut inner = parts(pair);
                let name = self.word(&inner.next()?);
                let test = match inner.next() {
                    Some(t) => Some(self.test(t)?),
                    None => None,
                };
                ExprKind::Atom(name, test)
            }
            _ => return None,
        };
        Some(Expr { kind, span })
    }

    /// A whole number that fits 32 bits.
    pub(super) fn small(&mut self, pair: &Pair<'_, Rule>) -> Option<u32> {
        let n = pair.as_str().parse().ok();
        if n.is_none() {
            let span = self.span(pair);
            self.diagnostics.push(Diagnostic::new(
                Code::BadLiteral,
                span,
                format!("`{}` is too large", pair.as_str()),
            ));
        }
        n
    }

    pub(super) fn test(&mut self, pair: Pair<'_, Rule>) -> Option<Test> {
        Some(match pair.as_rule() {
            Rule::t_has => {
                let p = part(pair)?;
                match p.as_rule() {
                    Rule::has_any => Test::HasAny(self.members(p)?),
                    Rule::has_all => Test::HasAll(self.members(p)?),
                    Rule::has_none => Test::HasNone(self.members(p)?),
                    Rule::has_only => Test::HasOnly(self.members(p)?),
                    Rule::not_come => Test::HasNotCome,
                    _ => Test::Has(self.word(&p)),
                }
            }
            Rule::t_ago => {
                let mut inner: Vec<Pair<'_, Rule>> = pair.into_inner().collect();
                let more = inner.first()?.as_rule() != Rule::k_no;
                inner.retain(|p| p.as_rule() == Rule::period);
                Test::Ago(more, self.period(inner.pop()?)?)
            }
            Rule::t_within => Test::Within(self.members(pair)?),
            Rule::t_in => self.one_of_these(pair)?,
            Rule::t_is => {
                let p = pair.into_inner().nth(1)?;
                match p.as_rule() {
                    Rule::k_empty => Test::IsEmpty,
                    Rule::is_not => match p.into_inner().nth(1)? {
                        q if q.as_rule() == Rule::k_empty => Test::IsNotEmpty,
                        q if q.as_rule() == Rule::literal => Test::Differs(self.literal(q)?),
                        q => Test::IsNot(self.word(&q)),
                    },
                    Rule::literal => Test::Equals(self.literal(p)?),
                    _ => Test::Is(self.word(&p)),
                }
            }
            _ => self.comparison(pair)?,
        })
    }

    /// Names, or numbers.
    fn one_of_these(&self, pair: Pair<'_, Rule>) -> Option<Test> {
        let of: Vec<Pair<'_, Rule>> = parts(pair).collect();
        if of.first()?.as_rule() == Rule::name {
            return Some(Test::In(of.iter().map(|p| self.word(p)).collect()));
        }
        let numbers = of.into_iter().map(|p| self.literal(p));
        Some(Test::Among(numbers.collect::<Option<_>>()?))
    }

    fn members(&self, pair: Pair<'_, Rule>) -> Option<Vec<Word>> {
        Some(self.words(part(pair)?))
    }

    fn comparison(&mut self, pair: Pair<'_, Rule>) -> Option<Test> {
        let kind = pair.as_rule();
        let mut least = true;
        let mut after = true;
        let mut symbol = None;
        let mut right = None;
        for p in pair.into_inner() {
            match p.as_rule() {
                Rule::k_most => least = false,
                Rule::k_before => after = false,
                Rule::symbol_cmp => symbol = Some(p.as_str().to_owned()),
                Rule::literal => right = Some(Operand::Literal(self.literal(p)?)),
                Rule::sum_mark => right = Some(self.mark(p)?),
                Rule::reading_ref => right = Some(Operand::Reading(self.word(&part(p)?))),
                Rule::name => right = Some(Operand::Name(self.word(&p))),
                _ => {}
            }
        }
        let (compare, style) = match kind {
            Rule::t_at if least => (Compare::Ge, Style::Words),
            Rule::t_at => (Compare::Le, Style::Words),
            Rule::t_more => (Compare::Gt, Style::Words),
            Rule::t_less => (Compare::Lt, Style::Words),
            Rule::t_on if after => (Compare::Ge, Style::Days),
            Rule::t_on => (Compare::Le, Style::Days),
            Rule::t_before => (Compare::Lt, Style::Days),
            Rule::t_after => (Compare::Gt, Style::Days),
            _ => match symbol.as_deref() {
                Some(">=") => (Compare::Ge, Style::Symbols),
                Some("<=") => (Compare::Le, Style::Symbols),
                Some(">") => (Compare::Gt, Style::Symbols),
                _ => (Compare::Lt, Style::Symbols),
            },
        };
        Some(Test::Compare(compare, style, right?))
    }

    /// Points or a share of a score.
    fn mark(&self, pair: Pair<'_, Rule>) -> Option<Operand> {
        let (mut number, mut percent) = (None, false);
        for p in pair.into_inner() {
            match p.as_rule() {
                Rule::number => number = Some(self.bare(&p)),
                Rule::percent => percent = true,
                _ => {}
            }
        }
        Some(Operand::Mark(number?, percent))
    }

    pub(super) fn limbs(&mut self, pair: Pair<'_, Rule>) -> Option<Expr> {
        let span = self.span(&pair);
        let mut all = false;
        let mut limbs: Vec<Limb> = Vec::new();
        for p in pair.into_inner() {
            match p.as_rule() {
                Rule::k_all => all = true,
                Rule::limb => {
                    let limb = self.limb(p)?;
                    if let Some(first) = limbs.iter().find(|l| l.label.text == limb.label.text) {
                        self.diagnostics.push(twice(&first.label, &limb.label));
                    }
                    limbs.push(limb);
                }
                _ => {}
            }
        }
        Some(Expr {
            kind: ExprKind::Limbs { all, limbs },
            span,
        })
    }

    fn limb(&mut self, pair: Pair<'_, Rule>) -> Option<Limb> {
        let mut label = None;
        let mut cites = Vec::new();
        let mut burden = None;
        let mut clears = None;
        let mut expr = None;
        for p in parts(pair) {
            match p.as_rule() {
                Rule::name => label = Some(self.word(&p)),
                Rule::cites => self.cites(p, &mut cites)?,
                Rule::burden => burden = Some(self.word(&part(p)?)),
                Rule::clears => clears = Some(self.reason(p)?),
                _ => expr = Some(self.expr(p)?),
            }
        }
        Some(Limb {
            label: label?,
            cites,
            burden,
            clears,
            expr: expr?,
        })
    }
}

/// Two parts of one item bear one label.
pub(super) fn twice(first: &Word, second: &Word) -> Diagnostic {
    Diagnostic::new(
        Code::DuplicateId,
        second.span,
        format!("the label `{}` stands twice in this item", second.text),
    )
    .also(first.span, "first here")
    .help("give each part a label of its own")
}
