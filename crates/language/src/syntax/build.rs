//! From pest's pairs to the syntax tree: the parts that items share.

use pest::iterators::{Pair, Pairs};

use super::Rule;
use super::ast::{Applies, Cite, Defeater, Literal, Patterns, Reason, Start, Texts, Word};
use super::mended::Mended;
use super::parser::is_keyword;
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// Builds one item. A `None` inside means that the tree did not have the grammar's shape, which
/// the caller reports.
pub(super) struct Builder {
    item: Span,
    /// Words that stand in its text for others.
    mended: Mended,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// The parts of a pair, without keywords.
pub(super) fn parts(pair: Pair<'_, Rule>) -> impl Iterator<Item = Pair<'_, Rule>> {
    pair.into_inner().filter(|p| !is_keyword(p.as_rule()))
}

/// The only part of a pair, without keywords.
pub(super) fn part(pair: Pair<'_, Rule>) -> Option<Pair<'_, Rule>> {
    parts(pair).next()
}

impl Builder {
    pub(super) fn new(item: Span) -> Self {
        Builder::mended(item, Mended::default())
    }

    /// Of a text in which words stand for others.
    pub(super) fn mended(item: Span, mended: Mended) -> Self {
        Builder {
            item,
            mended,
            diagnostics: Vec::new(),
        }
    }

    pub(super) fn item(&mut self, mut pairs: Pairs<'_, Rule>) -> Option<super::ast::ItemKind> {
        self.item_kind(pairs.next()?)
    }

    pub(super) fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        let s = pair.as_span();
        let place = |at| self.item.start + u32::try_from(self.mended.written(at)).unwrap_or(0);
        Span {
            source: self.item.source,
            start: place(s.start()),
            end: place(s.end()),
        }
    }

    pub(super) fn word(&self, pair: &Pair<'_, Rule>) -> Word {
        Word {
            text: pair.as_str().to_owned(),
            span: self.span(pair),
        }
    }

    pub(super) fn string(&self, pair: &Pair<'_, Rule>) -> Word {
        let raw = pair.as_str();
        let inner = raw
            .strip_prefix('"')
            .and_then(|s| s.strip_suffix('"'))
            .unwrap_or(raw);
        let mut text = String::with_capacity(inner.len());
        let mut chars = inner.chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' => match chars.next() {
                    Some('n') => text.push('\n'),
                    Some(other) => text.push(other),
                    None => {}
                },
                c => text.push(c),
            }
        }
        Word {
            text,
            span: self.span(pair),
        }
    }

    /// `texts` and `title`: a bare string is English.
    pub(super) fn texts(&self, pair: Pair<'_, Rule>) -> Texts {
        let mut out = Vec::new();
        let mut lang: Option<Word> = None;
        for p in parts(pair) {
            match p.as_rule() {
                Rule::texts => return self.texts(p),
                Rule::lang => lang = Some(self.word(&p)),
                _ => {
                    let text = self.string(&p);
                    let tag = lang.take().unwrap_or(Word {
                        text: "en".to_owned(),
                        span: text.span,
                    });
                    out.push((tag, text));
                }
            }
        }
        out.shrink_to_fit();
        Texts(out)
    }

    pub(super) fn cites(&self, pair: Pair<'_, Rule>, into: &mut Vec<Cite>) -> Option<()> {
        for cite in parts(pair) {
            let mut inner = parts(cite);
            let source = self.word(&inner.next()?);
            let place = self.string(&inner.next()?);
            let unchecked = match inner.next() {
                Some(p) => Some(self.texts(part(p)?)),
                None => None,
            };
            into.push(Cite {
                source,
                place,
                unchecked,
            });
        }
        Some(())
    }

    pub(super) fn reason(&self, pair: Pair<'_, Rule>) -> Option<Reason> {
        let mut span = self.span(&pair);
        let (mut because, mut cites) = (None, Vec::new());
        for p in pair.into_inner() {
            match p.as_rule() {
                Rule::k_clears | Rule::k_loosens => span = self.span(&p),
                Rule::title => because = Some(self.texts(p)),
                Rule::cites => self.cites(p, &mut cites)?,
                _ => {}
            }
        }
        Some(Reason {
            span,
            because: because?,
            cites,
        })
    }

    pub(super) fn literal(&self, pair: Pair<'_, Rule>) -> Option<Literal> {
        let span = self.span(&pair);
        let mut inner = parts(pair);
        let value = inner.next()?;
        Some(Literal {
            text: value.as_str().to_owned(),
            span,
            is_date: value.as_rule() == Rule::date,
            unit: inner.next().map(|u| self.word(&u)),
        })
    }

    /// A bare `date`, `number` or `integer` token.
    pub(super) fn bare(&self, pair: &Pair<'_, Rule>) -> Literal {
        Literal {
            text: pair.as_str().to_owned(),
            span: self.span(pair),
            is_date: pair.as_rule() == Rule::date,
            unit: None,
        }
    }

    pub(super) fn patterns(&self, pair: Pair<'_, Rule>) -> Patterns {
        let span = self.span(&pair);
        let mut out = Patterns {
            include: Vec::new(),
            except: Vec::new(),
            span,
        };
        let mut except = false;
        let inner = match pair.as_rule() {
            Rule::pattern_set => match pair.into_inner().next() {
                Some(p) if p.as_rule() == Rule::patterns => p,
                Some(p) => {
                    out.include.push(self.pattern(&p));
                    return out;
                }
                None => return out,
            },
            _ => pair,
        };
        for p in inner.into_inner() {
            match p.as_rule() {
                Rule::k_except => except = true,
                _ if except => out.except.push(self.pattern(&p)),
                _ => out.include.push(self.pattern(&p)),
            }
        }
        out
    }

    /// One pattern; a kind in front of it is parted from it by one space.
    pub(super) fn pattern(&self, pair: &Pair<'_, Rule>) -> Word {
        let mut word = self.word(pair);
        let parts: Vec<&str> = word.text.split_whitespace().collect();
        word.text = parts.join(" ");
        word
    }

    pub(super) fn defeater(&self, pair: Pair<'_, Rule>) -> Option<Defeater> {
        let mut words = parts(pair).map(|p| self.word(&p)).collect::<Vec<_>>();
        let label = if words.len() > 1 { words.pop() } else { None };
        let mut words = words.into_iter();
        let mut id = words.next()?;
        // `eu.mdr/rule11/unless`: the provision of another regime is named behind it.
        if let Some(of) = words.next() {
            id.text = format!("{}/{}", id.text, of.text);
            id.span.end = of.span.end;
        }
        Some(Defeater { id, label })
    }

    pub(super) fn applies(&mut self, pair: Pair<'_, Rule>) -> Option<Applies> {
        let mut out = Applies {
            own_right: pair.as_rule() == Rule::own_right,
            from: None,
            until: None,
            provided: None,
            cites: Vec::new(),
            span: self.span(&pair),
        };
        let mut until = false;
        for p in pair.into_inner() {
            match p.as_rule() {
                Rule::k_until => until = true,
                Rule::date if until => out.until = Some(self.bare(&p)),
                Rule::start => out.from = Some(self.start(p)?),
                Rule::expr => out.provided = Some(self.expr(p)?),
                Rule::cites => self.cites(p, &mut out.cites)?,
                _ => {}
            }
        }
        Some(out)
    }

    pub(super) fn start(&self, pair: Pair<'_, Rule>) -> Option<Start> {
        let inner = part(pair)?;
        Some(match inner.as_rule() {
            Rule::reading_ref => Start::Reading(self.word(&part(inner)?)),
            _ => Start::Day(self.bare(&inner)),
        })
    }

    /// The words of a comma list.
    pub(super) fn words(&self, pair: Pair<'_, Rule>) -> Vec<Word> {
        parts(pair).map(|p| self.word(&p)).collect()
    }
}
