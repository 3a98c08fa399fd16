//! Diagnostics on the terminal, drawn by `annotate-snippets` in the look of rustc.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::spreadsheet;
use solon::Lang;
use solon::diagnostic::{Diagnostic, Label, Rest, Severity, Told, told};
use solon::facts::letters;
use solon::source::Source;
use solon_messages::{Count, mark, terminal};

/// Whether every finding is drawn, however many there are: `--all-findings`.
static ALL: AtomicBool = AtomicBool::new(false);

/// Draws every finding from now on.
pub(crate) fn all_findings() {
    ALL.store(true, Ordering::Relaxed);
}

/// Whether every finding is asked for.
pub(crate) fn all() -> bool {
    ALL.load(Ordering::Relaxed)
}

/// Findings one after another, few of each kind; colours are stripped later where nobody sees them.
pub(crate) fn diagnostics(found: &[Diagnostic], sources: &[Source]) -> String {
    let found: Vec<_> = found.iter().map(|d| (d, sources)).collect();
    diagnostics_in(Lang::En, &found)
}

/// The same of several texts, each finding with those that it speaks of, and with the heads of its
/// lines in a language.
pub(crate) fn diagnostics_in(lang: Lang, found: &[(&Diagnostic, &[Source])]) -> String {
    let renderer = Renderer::styled();
    let drawn = |(d, sources): &(&Diagnostic, &[Source])| one(lang, &renderer, d, sources) + "\n\n";
    if ALL.load(Ordering::Relaxed) {
        return found.iter().map(drawn).collect();
    }
    let all: Vec<&Diagnostic> = found.iter().map(|(d, _)| *d).collect();
    let mut draw = |i: usize| found.get(i).map(drawn).unwrap_or_default();
    let mut out = String::new();
    for part in told(&all, &mut draw) {
        match part {
            Told::Drawn(text) => out.push_str(&text),
            Told::Rest(rest) => {
                out.push_str(&the_rest(lang, &renderer, &rest, found));
                out.push_str("\n\n");
            }
        }
    }
    out
}

/// How many more there are of a kind, in groups with the first places of each.
fn the_rest(
    lang: Lang,
    renderer: &Renderer,
    rest: &Rest,
    found: &[(&Diagnostic, &[Source])],
) -> String {
    let (count, all) = (rest.count, rest.all);
    let (all, count) = (Count::new(lang, all), Count::new(lang, count));
    let title = terminal::MoreOfKind { all, count }.say(lang);
    let head = level(lang, rest.severity)
        .primary_title(title.as_str())
        .id(rest.code.info().id);
    let mut out = renderer.render(&[Group::with_title(head)]);
    for group in &rest.groups {
        let places = group.first.iter().filter_map(|i| place(found.get(*i)?));
        let mut places: Vec<String> = places.collect();
        if group.count > group.first.len() {
            places.push("…".to_owned());
        }
        let places = places.join(mark::List.say(lang));
        let message = short(&group.message, SHORT);
        let colon = mark::Colon.say(lang);
        // Writing to a string cannot fail.
        let count = Count::new(lang, group.count);
        let _ = write!(out, "\n  {count} × {message}{colon}{places}");
    }
    if rest.unlisted > 0 {
        let n = Count::new(lang, rest.unlisted);
        let others = terminal::OtherWords { n }.say(lang);
        let _ = write!(out, "\n  {others}");
    }
    let (help, colon) = (terminal::Help.say(lang), mark::Colon.say(lang));
    let all = terminal::AllFindings.say(lang);
    let _ = write!(out, "\n  = {help}{colon}{all}");
    out
}

/// Where a finding is: `file:3:5`.
fn place((d, sources): &(&Diagnostic, &[Source])) -> Option<String> {
    let span = d.span();
    let source = sources.iter().find(|s| s.id == span.source)?;
    let (line, column) = source.line_column(span.start);
    Some(match spreadsheet::is_workbook(&source.name) {
        true => cell(source, span.start),
        false => format!("{}:{line}:{column}", source.name),
    })
}

/// A cell of a workbook as spreadsheets call it: `file.xlsx!C12`. A row is a line there, a column a
/// column.
fn cell(source: &Source, at: u32) -> String {
    let (line, column) = source.line_column(at);
    format!("{}!{}{line}", source.name, letters(column))
}

/// The longest that a message in a list of groups is.
const SHORT: usize = 100;
/// The longest that a message, a remark at a place, or a help is.
const WHOLE: usize = 600;

/// A text without its middle, where it has more characters than so many: a name may have thousands.
fn short(text: &str, most: usize) -> String {
    if text.len() <= most || ALL.load(Ordering::Relaxed) || text.chars().count() <= most {
        return text.to_owned();
    }
    let part = most / 2;
    let start: String = text.chars().take(part).collect();
    let mut end: Vec<char> = text.chars().rev().take(part).collect();
    end.reverse();
    format!("{start} … {}", end.into_iter().collect::<String>())
}

fn level(lang: Lang, severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR.with_name(terminal::Error.say(lang)),
        Severity::Warning => Level::WARNING.with_name(terminal::Warning.say(lang)),
        Severity::Note => Level::NOTE.with_name(terminal::Note.say(lang)),
    }
}

fn one(lang: Lang, renderer: &Renderer, d: &Diagnostic, sources: &[Source]) -> String {
    let message = short(&d.message, WHOLE);
    let title = level(lang, d.severity).primary_title(message.as_str());
    let title = title.id(d.code.info().id);
    let texts: Vec<String> = d.labels.iter().map(|l| short(&l.text, WHOLE)).collect();
    let help = d.help.as_deref().map(|h| short(h, WHOLE));
    let mut group = Group::with_title(title);
    // One snippet per text, the main one first; of the text only the lines that are spoken of, so that
    // a finding costs as much in a large file as in a small one.
    let labels = d.labels.iter().zip(&texts).enumerate();
    let mut left: Vec<(usize, (&Label, &String))> = labels.collect();
    while let Some(&(_, (first, _))) = left.first() {
        let source = sources.iter().find(|s| s.id == first.span.source);
        let near = |l: &Label| {
            l.span.source == first.span.source && l.span.start.abs_diff(first.span.start) < NEAR
        };
        let (here, others): (Vec<_>, Vec<_>) = left.into_iter().partition(|(_, (l, _))| near(l));
        left = others;
        let Some(source) = source else { continue };
        let (lines, _) = source.lines(first.span.start, first.span.start);
        let whole = here.first().map(|(_, (_, text))| text.as_str());
        group = if spreadsheet::is_workbook(&source.name) {
            // There is no text to show; what is said of the place stands below it.
            let place = Origin::path(cell(source, first.span.start));
            let group = group.element(place);
            match whole.filter(|t| !t.is_empty()) {
                Some(text) => group.element(Level::NOTE.no_name().message(text)),
                None => group,
            }
        } else if lines.len() > LONG {
            let (line, column) = source.line_column(first.span.start);
            let place = Origin::path(source.name.as_str()).line(line as usize);
            let group = group.element(place.char_column(column as usize));
            match whole.filter(|t| !t.is_empty()) {
                Some(text) => group.element(Level::NOTE.no_name().message(text)),
                None => group,
            }
        } else {
            group.element(snippet(source, &here))
        };
    }
    if let Some(help) = &help {
        let level = Level::HELP.with_name(terminal::Help.say(lang));
        group = group.element(level.message(help.as_str()));
    }
    renderer.render(&[group])
}

/// Of a line with more bytes only the place is told.
const LONG: usize = 2_000;

/// Places further apart than so many bytes are shown apart.
const NEAR: u32 = 10_000;

/// The lines of one text on which some labels stand, each with its position among all labels.
fn snippet<'a>(
    source: &'a Source,
    labels: &[(usize, (&'a Label, &'a String))],
) -> Snippet<'a, Annotation<'a>> {
    let most = u32::try_from(source.text.len()).unwrap_or(u32::MAX);
    let starts = labels.iter().map(|(_, (l, _))| l.span.start.min(most));
    let (from, to) = starts.fold((most, 0), |(a, b), s| (a.min(s), b.max(s)));
    let (lines, before) = source.lines(from, to);
    let shift = lines.start;
    let mut out = Snippet::source(source.text.get(lines).unwrap_or(""))
        .line_start(before + 1 + source.lines_before as usize)
        .path(source.name.as_str())
        .fold(true);
    for (i, (l, text)) in labels {
        let kind = if *i == 0 {
            AnnotationKind::Primary
        } else {
            AnnotationKind::Context
        };
        // Whole characters, whatever a reader counts in.
        let end = source
            .text
            .ceil_char_boundary(l.span.end.min(most) as usize);
        let start = source
            .text
            .floor_char_boundary((l.span.start as usize).min(end));
        // A long item is shown by its first line.
        let end = source
            .text
            .get(start..end)
            .and_then(|t| t.find('\n'))
            .map_or(end, |n| start + n);
        let mut annotation = kind.span(start.saturating_sub(shift)..end.saturating_sub(shift));
        if !text.is_empty() {
            annotation = annotation.label(text.as_str());
        }
        out = out.annotation(annotation);
    }
    out
}
