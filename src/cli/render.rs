//! Diagnostics on the terminal, drawn by `annotate-snippets` in the look of rustc.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::source::Source;

/// All findings, one after another; colours are stripped later where nobody sees them.
pub(crate) fn diagnostics(found: &[Diagnostic], sources: &[Source]) -> String {
    diagnostics_in("en", found, sources)
}

/// The same with the heads of its lines in one of the two languages.
pub(crate) fn diagnostics_in(lang: &str, found: &[Diagnostic], sources: &[Source]) -> String {
    let renderer = Renderer::styled();
    let mut out = String::new();
    for d in found {
        out.push_str(&one(lang, &renderer, d, sources));
        out.push_str("\n\n");
    }
    out
}

fn one(lang: &str, renderer: &Renderer, d: &Diagnostic, sources: &[Source]) -> String {
    let named = |level: Level<'static>, zh: &'static str| match lang {
        "zh" => level.with_name(zh),
        _ => level,
    };
    let level = match d.severity {
        Severity::Error => named(Level::ERROR, "错误"),
        Severity::Warning => named(Level::WARNING, "警告"),
        Severity::Note => named(Level::NOTE, "提示"),
    };
    let title = level.primary_title(d.message.as_str()).id(d.code.info().id);
    let mut group = Group::with_title(title);
    // One snippet per text, the main one first; of the text only the lines that are spoken of, so that
    // a finding costs as much in a large file as in a small one.
    let mut left: Vec<(usize, &Label)> = d.labels.iter().enumerate().collect();
    while let Some(&(_, first)) = left.first() {
        let source = sources.iter().find(|s| s.id == first.span.source);
        let near = |l: &Label| {
            l.span.source == first.span.source && l.span.start.abs_diff(first.span.start) < NEAR
        };
        let (here, others): (Vec<_>, Vec<_>) = left.into_iter().partition(|(_, l)| near(l));
        left = others;
        let Some(source) = source else { continue };
        let (lines, _) = source.lines(first.span.start, first.span.start);
        group = if lines.len() > LONG {
            let (line, column) = source.line_column(first.span.start);
            let place = Origin::path(source.name.as_str()).line(line as usize);
            group.element(place.char_column(column as usize))
        } else {
            group.element(snippet(source, &here))
        };
    }
    if let Some(help) = &d.help {
        group = group.element(named(Level::HELP, "帮助").message(help.as_str()));
    }
    renderer.render(&[group])
}

/// Of a line with more bytes only the place is told.
const LONG: usize = 2_000;

/// Places further apart than so many bytes are shown apart.
const NEAR: u32 = 10_000;

/// The lines of one text on which some labels stand, each with its position among all labels.
fn snippet<'a>(source: &'a Source, labels: &[(usize, &'a Label)]) -> Snippet<'a, Annotation<'a>> {
    let most = u32::try_from(source.text.len()).unwrap_or(u32::MAX);
    let starts = labels.iter().map(|(_, l)| l.span.start.min(most));
    let (from, to) = starts.fold((most, 0), |(a, b), s| (a.min(s), b.max(s)));
    let (lines, before) = source.lines(from, to);
    let shift = lines.start;
    let mut out = Snippet::source(source.text.get(lines).unwrap_or(""))
        .line_start(before + 1 + source.lines_before as usize)
        .path(source.name.as_str())
        .fold(true);
    for (i, l) in labels {
        let kind = if *i == 0 {
            AnnotationKind::Primary
        } else {
            AnnotationKind::Context
        };
        let end = l.span.end.min(most) as usize;
        let start = (l.span.start as usize).min(end);
        // A long item is shown by its first line.
        let end = source
            .text
            .get(start..end)
            .and_then(|t| t.find('\n'))
            .map_or(end, |n| start + n);
        let mut annotation = kind.span(start.saturating_sub(shift)..end.saturating_sub(shift));
        if !l.text.is_empty() {
            annotation = annotation.label(l.text.as_str());
        }
        out = out.annotation(annotation);
    }
    out
}
