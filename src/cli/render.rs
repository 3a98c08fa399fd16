//! Diagnostics on the terminal, drawn by `annotate-snippets` in the look of rustc.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Severity};
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
    // One snippet per text, the main one first.
    let mut seen = Vec::new();
    for label in &d.labels {
        if seen.contains(&label.span.source) {
            continue;
        }
        seen.push(label.span.source);
        let Some(source) = sources.iter().find(|s| s.id == label.span.source) else {
            continue;
        };
        let mut snippet = Snippet::source(source.text.as_str())
            .path(source.name.as_str())
            .fold(true);
        for (i, l) in d.labels.iter().enumerate() {
            if l.span.source != source.id {
                continue;
            }
            let kind = if i == 0 {
                AnnotationKind::Primary
            } else {
                AnnotationKind::Context
            };
            let end = (l.span.end as usize).min(source.text.len());
            let start = (l.span.start as usize).min(end);
            // A long item is shown by its first line.
            let end = source
                .text
                .get(start..end)
                .and_then(|t| t.find('\n'))
                .map_or(end, |n| start + n);
            let mut annotation = kind.span(start..end);
            if !l.text.is_empty() {
                annotation = annotation.label(l.text.as_str());
            }
            snippet = snippet.annotation(annotation);
        }
        group = group.element(snippet);
    }
    if let Some(help) = &d.help {
        group = group.element(named(Level::HELP, "帮助").message(help.as_str()));
    }
    renderer.render(&[group])
}
