//! The canonical form of what items share: texts, citations, patterns and conditions.

use super::ast::{
    Cite, Defeater, Expr, ExprKind, Length, Limb, Literal, Operand, Patterns, Period, Reason,
    Style, Test, Texts, Word,
};
use super::layout::Page;

/// A quoted text.
pub(super) fn quoted(word: &Word) -> String {
    let mut out = String::with_capacity(word.text.len() + 2);
    out.push('"');
    let mut left = word.text.as_str();
    while let Some(at) = left.find(['"', '\\', '\n']) {
        let (plain, rest) = left.split_at(at);
        out.push_str(plain);
        let mut rest = rest.chars();
        out.push_str(match rest.next() {
            Some('\n') => "\\n",
            Some('\\') => "\\\\",
            _ => "\\\"",
        });
        left = rest.as_str();
    }
    out.push_str(left);
    out.push('"');
    out
}

/// A word of the text.
pub(super) fn word(text: &str) -> String {
    text.to_owned()
}

/// Texts as units of a language and its words.
pub(super) fn texts(t: &Texts) -> Vec<String> {
    t.0.iter()
        .map(|(lang, text)| format!("{} {}", lang.text, quoted(text)))
        .collect()
}

/// A title: English in front needs no tag.
pub(super) fn title(t: &Texts) -> Vec<String> {
    let bare = t.0.first().is_some_and(|(l, _)| l.text == "en");
    t.0.iter()
        .enumerate()
        .map(|(i, (lang, text))| {
            if i == 0 && bare {
                quoted(text)
            } else {
                format!("{} {}", lang.text, quoted(text))
            }
        })
        .collect()
}

/// `cites A "…", B "…"` in units that may be parted.
pub(super) fn cites(list: &[Cite]) -> Vec<String> {
    let mut out = Vec::new();
    for (i, c) in list.iter().enumerate() {
        let mut text = if i == 0 {
            String::from("cites ")
        } else {
            String::new()
        };
        text.push_str(&c.source.text);
        text.push(' ');
        text.push_str(&quoted(&c.place));
        if let Some(why) = &c.unchecked {
            text.push_str(" unchecked because ");
            text.push_str(&title(why).join(" "));
        }
        if i + 1 < list.len() {
            text.push(',');
        }
        out.push(text);
    }
    out
}

/// `clears because "…" zh "…" cites A "…"` in units that may be parted.
pub(super) fn clears(c: &Reason) -> Vec<String> {
    reason("clears", c)
}

/// The same behind another keyword.
pub(super) fn reason(keyword: &str, c: &Reason) -> Vec<String> {
    let mut out = title(&c.because);
    if let Some(first) = out.first_mut() {
        first.insert_str(0, &format!("{keyword} because "));
    }
    out.extend(cites(&c.cites));
    out
}

/// A comma list.
pub(super) fn commas<'w>(words: impl IntoIterator<Item = &'w Word>) -> Vec<String> {
    listed(words.into_iter().map(|w| w.text.clone()))
}

/// Texts with commas between them.
fn listed(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut out: Vec<String> = texts.collect();
    let last = out.len().saturating_sub(1);
    for w in out.iter_mut().take(last) {
        w.push(',');
    }
    out
}

pub(super) fn literal(l: &Literal) -> String {
    match &l.unit {
        Some(u) => format!("{} {}", l.text, u.text),
        None => l.text.clone(),
    }
}

pub(super) fn patterns(p: &Patterns) -> Vec<String> {
    let mut out = commas(&p.include);
    if !p.except.is_empty() {
        out.push(word("except"));
        out.extend(commas(&p.except));
    }
    out
}

fn pattern_set(p: &Patterns) -> Vec<String> {
    if p.include.len() == 1 && p.except.is_empty() {
        return patterns(p);
    }
    let mut out = patterns(p);
    if let Some(first) = out.first_mut() {
        first.insert_str(0, "{ ");
    }
    if let Some(last) = out.last_mut() {
        last.push_str(" }");
    }
    out
}

pub(super) fn defeater(d: &Defeater) -> String {
    match &d.label {
        Some(l) => format!("{}/{}", d.id.text, l.text),
        None => d.id.text.clone(),
    }
}

/// A set in braces.
pub(super) fn braces(words: &[Word]) -> Vec<String> {
    braced(commas(words))
}

/// A comma list in braces.
fn braced(mut out: Vec<String>) -> Vec<String> {
    if let Some(first) = out.first_mut() {
        first.insert_str(0, "{ ");
    }
    if let Some(last) = out.last_mut() {
        last.push_str(" }");
    }
    out
}

/// One name stands without braces.
fn members(words: &[Word]) -> Vec<String> {
    match words {
        [only] => vec![only.text.clone()],
        many => braces(many),
    }
}

/// How long.
pub(super) fn period(p: &Period) -> String {
    match &p.length {
        Length::Fixed(n) => format!("{n} {}", p.unit.text),
        Length::Asked(fact) => format!("{} {}", fact.text, p.unit.text),
    }
}

pub(super) fn test(t: &Test) -> Vec<String> {
    let with = |head: &str, mut rest: Vec<String>| {
        if let Some(first) = rest.first_mut() {
            first.insert_str(0, head);
        }
        rest
    };
    match t {
        Test::Has(v) => vec![format!("has {}", v.text)],
        Test::HasNotCome => vec![word("has not come")],
        Test::Ago(more, p) => {
            let head = if *more { "more" } else { "no more" };
            vec![format!("{head} than {} ago", period(p))]
        }
        Test::HasAny(v) => with("has any of ", members(v)),
        Test::HasAll(v) => with("has all of ", members(v)),
        Test::HasNone(v) => with("has none of ", members(v)),
        Test::HasOnly(v) => with("has only ", members(v)),
        Test::Within(v) => with("within ", members(v)),
        Test::Is(v) => vec![format!("is {}", v.text)],
        Test::IsNot(v) => vec![format!("is not {}", v.text)],
        Test::Equals(n) => vec![format!("is {}", literal(n))],
        Test::Differs(n) => vec![format!("is not {}", literal(n))],
        Test::IsEmpty => vec![word("is empty")],
        Test::IsNotEmpty => vec![word("is not empty")],
        Test::In(v) => with("in ", braces(v)),
        Test::Among(v) => with("in ", braced(listed(v.iter().map(literal)))),
        Test::Compare(c, style, right) => {
            use super::ast::Compare::{Ge, Gt, Le, Lt};
            let sign = match (style, c) {
                (Style::Words, Ge) => "at least",
                (Style::Words, Gt) => "more than",
                (Style::Words, Le) => "at most",
                (Style::Words, Lt) => "less than",
                (Style::Symbols, Ge) => ">=",
                (Style::Symbols, Gt) => ">",
                (Style::Symbols, Le) => "<=",
                (Style::Symbols, Lt) => "<",
                (Style::Days, Ge) => "on or after",
                (Style::Days, Gt) => "after",
                (Style::Days, Le) => "on or before",
                (Style::Days, Lt) => "before",
            };
            let right = match right {
                Operand::Literal(l) => literal(l),
                Operand::Reading(w) => format!("reading {}", w.text),
                Operand::Name(w) => w.text.clone(),
                Operand::Mark(n, true) => format!("{} %", n.text),
                Operand::Mark(n, false) => format!("{} points", n.text),
            };
            vec![format!("{sign} {right}")]
        }
    }
}

/// How tightly a condition binds, from the weakest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bind {
    Implies,
    Chain,
    Not,
    Atom,
}

fn bind(e: &Expr) -> Bind {
    match &e.kind {
        // Limbs stand at the top of a body; anywhere else they need parentheses.
        ExprKind::Implies(..) | ExprKind::Limbs { .. } => Bind::Implies,
        ExprKind::And(_) | ExprKind::Or(_) => Bind::Chain,
        ExprKind::Not(_) => Bind::Not,
        _ => Bind::Atom,
    }
}

/// A condition on the level at which it stands, in units that may be parted.
fn at(e: &Expr, least: Bind) -> Vec<String> {
    let mut out = expr(e);
    if bind(e) < least {
        if let Some(first) = out.first_mut() {
            first.insert(0, '(');
        }
        if let Some(last) = out.last_mut() {
            last.push(')');
        }
    }
    out
}

/// A condition in units that may be parted.
pub(super) fn expr(e: &Expr) -> Vec<String> {
    match &e.kind {
        ExprKind::And(v) => chain(v, "and"),
        ExprKind::Or(v) => chain(v, "or"),
        ExprKind::Not(x) => {
            let mut out = at(x, Bind::Not);
            if let Some(first) = out.first_mut() {
                first.insert_str(0, "not ");
            }
            out
        }
        ExprKind::Implies(a, b) => {
            let mut out = at(a, Bind::Chain);
            out.push(word("implies"));
            out.extend(at(b, Bind::Chain));
            out
        }
        ExprKind::Limbs { all, limbs } => limbs_words(*all, limbs),
        ExprKind::Counted { exactly, n, of } => counted(*exactly, *n, of),
        ExprKind::CountSet { fact, n } => vec![format!("count {} at least {n}", fact.text)],
        ExprKind::Fires(p) => {
            let mut out = pattern_set(p);
            if let Some(first) = out.first_mut() {
                first.insert_str(0, "fires ");
            }
            out
        }
        ExprKind::Defeated(p, by) => {
            let mut out = pattern_set(p);
            if let Some(first) = out.first_mut() {
                first.insert_str(0, "defeated ");
            }
            out.push(format!("by {}", defeater(by)));
            out
        }
        ExprKind::Classified(x) => {
            let mut out = at(x, Bind::Atom);
            if let Some(first) = out.first_mut() {
                first.insert_str(0, "classified ");
            }
            out
        }
        ExprKind::Reading(w) => vec![format!("reading {}", w.text)],
        ExprKind::Atom(w, None) => vec![w.text.clone()],
        ExprKind::Atom(w, Some(t)) => {
            let mut out = test(t);
            if let Some(first) = out.first_mut() {
                first.insert_str(0, &format!("{} ", w.text));
            }
            out
        }
    }
}

fn limbs_words(all: bool, limbs: &[Limb]) -> Vec<String> {
    let mut out = vec![word(if all { "all of" } else { "any of" })];
    for l in limbs {
        out.push(l.label.text.clone());
        out.extend(cites(&l.cites));
        if let Some(b) = &l.burden {
            out.push(format!("burden on {}", b.text));
        }
        out.extend(l.clears.iter().flat_map(clears));
        out.push(word(":"));
        out.extend(free(&l.expr));
    }
    out
}

fn counted(exactly: bool, n: u32, of: &[Expr]) -> Vec<String> {
    let head = if exactly { "exactly" } else { "at least" };
    let mut out = vec![format!("{head} {n} of {{")];
    for (i, x) in of.iter().enumerate() {
        let mut part = free(x);
        if i + 1 < of.len()
            && let Some(last) = part.last_mut()
        {
            last.push(',');
        }
        out.extend(part);
    }
    out.push(word("}"));
    out
}

/// Where any condition may stand, only limbs need parentheses.
pub(super) fn free(e: &Expr) -> Vec<String> {
    match &e.kind {
        ExprKind::Limbs { .. } => at(e, Bind::Chain),
        _ => expr(e),
    }
}

fn chain(parts: &[Expr], connective: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (i, x) in parts.iter().enumerate() {
        let mut part = at(x, Bind::Not);
        if i > 0
            && let Some(first) = part.first_mut()
        {
            first.insert_str(0, &format!("{connective} "));
        }
        out.extend(part);
    }
    out
}

/// A clause that ends in a condition: limbs and the operands of a long chain stand on lines of
/// their own.
pub(super) fn cond(page: &mut Page<'_>, place: u32, indent: usize, head: &[String], e: &Expr) {
    let with = |tail: Vec<String>| {
        let mut words = head.to_vec();
        words.extend(tail);
        words
    };
    if let ExprKind::Limbs { all, limbs } = &e.kind {
        page.line(
            place,
            indent,
            &with(vec![word(if *all { "all of" } else { "any of" })]),
        );
        for l in limbs {
            let mut head = vec![l.label.text.clone()];
            head.extend(cites(&l.cites));
            if let Some(b) = &l.burden {
                head.push(format!("burden on {}", b.text));
            }
            if let Some(c) = &l.clears {
                // The reason stands on lines of its own.
                page.line(l.label.span.start, indent + 2, &head);
                let mut head = clears(c);
                head.push(word(":"));
                below(page, c.span.start, indent + 4, &head, &l.expr);
                continue;
            }
            head.push(word(":"));
            below(page, l.label.span.start, indent + 2, &head, &l.expr);
        }
        return;
    }
    let words = with(expr(e));
    let (parts, connective) = match &e.kind {
        ExprKind::And(v) => (v, "and"),
        ExprKind::Or(v) => (v, "or"),
        _ => {
            page.line(place, indent, &words);
            return;
        }
    };
    if Page::fits(indent, &words) {
        page.line(place, indent, &words);
        return;
    }
    for (i, x) in parts.iter().enumerate() {
        let part = at(x, Bind::Not);
        if i == 0 {
            page.line(place, indent, &with(part));
        } else {
            let mut words = vec![word(connective)];
            words.extend(part);
            page.line(x.span.start, indent + 2, &words);
        }
    }
}

/// A head that ends in a colon, and its condition: on the same line where they fit, else below.
pub(super) fn below(page: &mut Page<'_>, place: u32, indent: usize, head: &[String], e: &Expr) {
    let mut words = head.to_vec();
    words.extend(free(e));
    if Page::fits(indent, &words) {
        page.line(place, indent, &words);
        return;
    }
    if let ExprKind::Limbs { .. } = &e.kind {
        page.line(place, indent, head);
        page.open_bracket();
        cond(page, e.span.start, indent + 2, &[], e);
        page.close_bracket();
        return;
    }
    page.line(place, indent, head);
    cond(page, e.span.start, indent + 2, &[], e);
}
