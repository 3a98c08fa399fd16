//! The canonical form of scores: the names of a section's items are as wide as the widest, an item
//! with a condition left out.

use super::ast::scores::{
    Band, Floor, Item, Maximum, Rounding, Score, ScoreLine, ScoreStep, Section, Share,
};
use super::ast::{Literal, Word};
use super::layout::Page;
use super::print_parts::{cite_clause, place, text_clause};
use super::print_tables::{cell, column, padded};
use super::print_words::{cites, cond, expr, quoted, texts, title, word};
use crate::source::width;

pub(super) fn score(page: &mut Page<'_>, at: u32, s: &Score) {
    let mut words = vec![format!("score {}", s.name.text)];
    words.extend(s.title.iter().flat_map(title));
    words.extend(s.gives.as_ref().map(|g| format!("gives {}", g.text)));
    page.line(at, 0, &words);
    cite_clause(page, 2, &s.cites);
    if let Some(why) = &s.uncited {
        let words = [format!("uncited because {}", quoted(why))];
        page.line(why.span.start, 2, &words);
    }
    if let Some(e) = &s.only_when {
        cond(page, e.span.start, 2, &[word("only when")], e);
    }
    for n in &s.notes {
        text_clause(page, place(n), 2, &["note"], &texts(n));
    }
    if let Some(other) = &s.takes {
        page.line(other.span.start, 2, &[format!("takes {}", other.text)]);
    }
    lines(page, &s.lines);
    for step in &s.steps {
        print_step(page, step);
    }
    if let Some(m) = &s.maximum {
        maximum(page, m);
    }
    bands(page, s);
    for f in &s.floors {
        floor(page, f);
    }
}

/// Sections and their items.
fn lines(page: &mut Page<'_>, all: &[ScoreLine]) {
    let mut indent = 2;
    for part in all.chunk_by(|_, next| matches!(next, ScoreLine::Item(_))) {
        let items = || {
            part.iter().filter_map(|line| match line {
                ScoreLine::Item(item) => Some(item),
                ScoreLine::Section(_) => None,
            })
        };
        if let Some(ScoreLine::Section(s)) = part.first() {
            section(page, s);
            indent = 4;
        }
        let short = items().filter(|i| i.when.is_none());
        let widest = short.map(|i| width(&head(i))).max().unwrap_or(0);
        for own in items() {
            item(page, indent, own, widest);
        }
    }
}

fn section(page: &mut Page<'_>, s: &Section) {
    let mut words = vec![format!("section {}", s.name.text)];
    words.extend(s.title.iter().flat_map(title));
    words.extend(cites(&s.cites));
    page.line(s.span.start, 2, &words);
}

/// What stands in front of the points of an item without a condition.
fn head(item: &Item) -> String {
    let mut text = column(&item.column);
    if let Some(w) = &item.weight {
        text.push_str(&format!(" weight {}", w.text));
    }
    for c in cites(&item.cites).iter().filter(|_| item.when.is_none()) {
        text.push_str(&format!(" {c}"));
    }
    text
}

fn item(page: &mut Page<'_>, indent: usize, item: &Item, widest: usize) {
    let mut words = Vec::new();
    match &item.when {
        None => words.push(format!("{} :", padded(&head(item), widest))),
        Some(e) => {
            words.push(head(item));
            let mut when = expr(e);
            if let Some(first) = when.first_mut() {
                first.insert_str(0, "when ");
            }
            words.extend(when);
            words.extend(cites(&item.cites));
            words.push(word(":"));
        }
    }
    let each = if item.each { "each " } else { "" };
    let last = item.points.len().saturating_sub(1);
    for (i, p) in item.points.iter().enumerate() {
        let each = if i == 0 { each } else { "" };
        let comma = if i < last { "," } else { "" };
        words.push(format!("{each}{} {}{comma}", cell(&p.cell), p.number.text));
    }
    page.line(item.span.start, indent, &words);
}

fn print_step(page: &mut Page<'_>, step: &ScoreStep) {
    match step {
        ScoreStep::Adjust {
            less,
            number,
            percent,
            when,
            cites: list,
            span,
        } => {
            let head = if *less { "less" } else { "plus" };
            let unit = if *percent { "%" } else { "points" };
            let mut words = vec![format!("{head} {} {unit}", number.text)];
            behind(&mut words, when.as_ref().map(expr));
            words.extend(cites(list));
            page.line(span.start, 2, &words);
        }
        ScoreStep::Rounded(rounding, to, span) => {
            let how = match rounding {
                Rounding::HalfUp => "half up",
                Rounding::HalfEven => "half even",
                Rounding::Up => "up",
                Rounding::Down => "down",
            };
            page.line(span.start, 2, &[format!("rounded {how} to {}", to.text)]);
        }
    }
}

/// A condition behind `when`, where there is one.
fn behind(words: &mut Vec<String>, when: Option<Vec<String>>) {
    let mut when = when.unwrap_or_default();
    if let Some(first) = when.first_mut() {
        first.insert_str(0, "when ");
    }
    words.extend(when);
}

fn maximum(page: &mut Page<'_>, m: &Maximum) {
    let mut words = vec![format!("maximum {}", m.number.text)];
    words.extend(cites(&m.cites));
    let mut because = m.because.as_ref().map(title).unwrap_or_default();
    if let Some(first) = because.first_mut() {
        first.insert_str(0, "because ");
    }
    words.extend(because);
    page.line(m.span.start, 2, &words);
}

fn bands(page: &mut Page<'_>, s: &Score) {
    let Some(first) = s.bands.first() else {
        return;
    };
    let mut words = vec![word("bands")];
    words.extend(s.share.map(|share| match share {
        Share::Maximum => word("percent of maximum"),
        Share::Applies => word("percent of what applies"),
    }));
    page.line(first.span.start, 2, &words);
    let widest = s.bands.iter().map(|b| width(&b.level.text)).max();
    for b in &s.bands {
        band(page, b, widest.unwrap_or(0));
    }
}

fn band(page: &mut Page<'_>, b: &Band, widest: usize) {
    let percent = if b.percent { " %" } else { "" };
    let mut words = vec![format!("{} :", padded(&b.level.text, widest))];
    let mut end = |of: &Option<(bool, Literal)>, own: &str, other: &str| {
        if let Some((included, number)) = of {
            let how = if *included { own } else { other };
            words.push(format!("{how} {}{percent}", number.text));
        }
    };
    end(&b.low, "from", "over");
    end(&b.high, "up to", "under");
    page.line(b.span.start, 4, &words);
}

fn floor(page: &mut Page<'_>, f: &Floor) {
    let Word { text, .. } = &f.level;
    let mut words = vec![format!("at least {text}")];
    behind(&mut words, Some(expr(&f.when)));
    words.extend(cites(&f.cites));
    page.line(f.span.start, 2, &words);
}
