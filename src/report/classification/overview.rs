//! Several systems in one table: what each is classified as, what is in effect on the day, from when,
//! what is open, and where answers are in doubt. The table says no less than the reports below it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::summary::how_many_questions;
use super::{Classified, RegimeView, markdown};
use crate::diagnostic::Code;
use crate::report::layout::{table, wrap};
use crate::report::phrases::day_words;
use crate::report::wire::{Governs, RejectedRecord, Report, ScaleReport};
use crate::words::marks;
use solon_messages::{Lang, matrix, overview, screen};

/// The most rules, or questions, that a row names.
const NAMED: usize = 2;

/// One system of a table.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Its name; empty where it has none.
    pub system: String,
    /// Its id.
    pub id: String,
    /// Where it is described: the file, and the record in it.
    pub place: (String, usize),
    /// The classification in words.
    pub level: String,
    /// The level on the day in words.
    pub today: String,
    /// From when the classification applies.
    pub from: String,
    /// What is not settled.
    pub open: String,
    /// What is in doubt about the answers.
    pub doubts: String,
    /// The deciding rules, or the most decisive questions.
    pub because: String,
    /// Whether a level carries the mark of a map that whoever wrote the pack chose.
    pub own_map: bool,
}

/// A row for a classified system.
#[must_use]
pub fn row(view: &Classified<'_>) -> Row {
    let (report, lang) = (view.report, view.show.lang);
    let (mut level, mut today) = (view.level.clone(), view.today.clone());
    let mut why: Vec<String> = Vec::new();
    let (mut levels, mut now_levels) = (Vec::new(), Vec::new());
    for one in view.counted() {
        let regime = one.report;
        if regime.scope.verdict == Governs::Out {
            why.extend(regime.scope.by.iter().cloned());
            if !regime.once_in_scope.is_empty() {
                let then = once(one);
                level = overview::ForNow { level, then }.say(lang);
            }
        }
        for (name, scale) in beside(one) {
            let words = |range: [&str; 2]| one.scales.range(name, range);
            // A level outside the overall view is told beside it.
            if scale.decided && !scale.by.is_empty() {
                levels.push(words([&scale.lower, &scale.upper]));
            }
            let own = one.scales.scale(name);
            let above = |l: &&String| !own.is_some_and(|s| s.is_bottom(l));
            if let Some(now) = scale.in_effect.as_ref().filter(above) {
                now_levels.push(words([now, now]));
            }
        }
        why.extend(regime.scales.values().flat_map(|s| s.by.iter().cloned()));
    }
    join(&mut level, &levels, view.joint());
    join(&mut today, &now_levels, view.joint());
    // What gives the level over several regimes, and not all that is so under some of them.
    if view.joint() && !report.overall.by.is_empty() {
        why.clone_from(&report.overall.by);
    }
    if why.is_empty() {
        let asks = view.counted().flat_map(|r| &r.report.open);
        let asks: Vec<String> = asks.map(|o| o.fact.clone()).collect();
        if !asks.is_empty() {
            why.push(format!("? {}", some(&asks, lang)));
        }
    }
    Row {
        system: report.system.name.clone(),
        id: report.system.id.clone(),
        place: (report.system.source.clone(), report.system.record),
        from: from(view),
        open: open(view),
        doubts: doubts(report, lang),
        because: some(&why, lang),
        own_map: view.own_map,
        level,
        today,
    }
}

/// A row for a record that could not be read.
#[must_use]
pub fn rejected(record: &RejectedRecord, lang: Lang) -> Row {
    let r = &record.rejected;
    Row {
        system: format!("{}#{}", r.source, r.record),
        level: overview::Rejected.say(lang).to_owned(),
        because: format!("{} {}", r.code, r.message),
        ..Row::default()
    }
}

/// Levels that stand beside that of the overall view; of several regimes the first, and how many more.
fn join(text: &mut String, levels: &[String], joint: bool) {
    let told = if joint { NAMED } else { levels.len() };
    for level in levels.iter().take(told) {
        if !text.is_empty() {
            text.push_str(" + ");
        }
        text.push_str(level);
    }
    if levels.len() > told {
        text.push_str(&format!(" +{}", levels.len() - told));
    }
}

/// The levels that wait behind an exclusion for now: the first scale, and those above their bottom.
fn once(view: &RegimeView<'_>) -> String {
    let mut out = Vec::new();
    for (i, scale) in view.scales.iter().enumerate() {
        if let Some(s) = view.report.once_in_scope.get(&scale.name)
            && (i == 0 || !scale.is_bottom(&s.upper))
        {
            let range = [s.lower.as_str(), s.upper.as_str()];
            out.push(view.scales.range(&scale.name, range));
        }
    }
    out.join(" + ")
}

/// Scales that have no place in the overall view.
fn beside<'a>(view: &'a RegimeView<'_>) -> impl Iterator<Item = (&'a String, &'a ScaleReport)> {
    view.report.scales.iter().filter(|(name, _)| {
        let scale = view.scales.scale(name);
        scale.is_none_or(|s| s.canonical.is_none())
    })
}

/// The first few of some names, and how many more there are.
fn some(names: &[String], lang: Lang) -> String {
    let mut told = names.get(..NAMED).unwrap_or(names).join(marks::list(lang));
    if names.len() > NAMED {
        told.push_str(&format!(" +{}", names.len() - NAMED));
    }
    told
}

/// From when the highest level that is possible applies: of several scales that of the overall view,
/// of several regimes the one that gives the highest level, and of these the first that ever applies.
fn from(view: &Classified<'_>) -> String {
    let mut best = None;
    for one in view.counted() {
        for scale in one.scales.iter() {
            let once = one.report.once_in_scope.get(&scale.name);
            let found = one.report.scales.get(&scale.name).or(once);
            let Some((found, words)) =
                found.and_then(|s| Some((s, from_words(s, view.show.lang)?)))
            else {
                continue;
            };
            let upper = scale.position(&found.upper);
            let map = scale.canonical.as_ref();
            let height = map.and_then(|m| m.get(upper?)).map_or(0, |c| c + 1);
            let place = (height, !found.never_applies, Reverse(found.first_day()));
            if best.as_ref().is_none_or(|(known, _)| place > *known) {
                best = Some((place, words));
            }
        }
    }
    best.map_or_else(String::new, |(_, words)| words)
}

/// The day of a level with all that is not sure about it; nothing for a level at the bottom.
fn from_words(scale: &ScaleReport, lang: Lang) -> Option<String> {
    let days = (scale.first_day(), scale.applies_from_latest.as_ref());
    day_words(days, scale.never_applies, scale.decided, lang)
}

/// What is not settled: the scope, how many questions can matter, and how many regimes were not asked.
fn open(view: &Classified<'_>) -> String {
    let lang = view.show.lang;
    let mut out = Vec::new();
    let unsure = |r: &RegimeView<'_>| {
        let r = r.report;
        r.scope.verdict == Governs::Open || r.scales.values().any(|s| s.scope_open)
    };
    if view.counted().any(unsure) {
        out.push(overview::Scope.say(lang).to_owned());
    }
    // As many as are told below: those that can be asked now.
    let n = how_many_questions(view);
    if n > 0 {
        out.push(overview::Questions { n }.say(lang));
    }
    let overall = &view.report.overall;
    let level = overall.lower != overall.upper;
    if out.is_empty() && level {
        out.push(overview::Level.say(lang).to_owned());
    }
    let n = view.regimes.len() - view.counted().count();
    if n > 0 {
        out.push(matrix::CountNotAsked { n }.say(lang));
    }
    out.join(marks::list(lang))
}

/// How many answers are in doubt, by kind; what several regimes say alike once.
fn doubts(report: &Report, lang: Lang) -> String {
    let mut kinds: BTreeMap<&str, Vec<&[String]>> = BTreeMap::new();
    for w in report.regimes.iter().flat_map(|r| &r.warnings) {
        let facts = kinds.entry(&w.code).or_default();
        if !facts.contains(&w.facts.as_slice()) {
            facts.push(&w.facts);
        }
    }
    let count = |code: Code| kinds.get(code.info().id).map(Vec::len);
    let told = [
        count(Code::GivenNotApplicable).map(|n| overview::NotUsed { n }.say(lang)),
        count(Code::Inconsistent).map(|n| overview::AtOdds { n }.say(lang)),
        count(Code::AssumedBare).map(|n| overview::Assumed { n }.say(lang)),
    ];
    let told: Vec<String> = told.into_iter().flatten().collect();
    told.join(marks::list(lang))
}

/// A column: its head, and the cell of a row and of its position.
type Column<'a> = (&'a str, &'a dyn Fn(usize, &Row) -> String);

/// The table: head and rows as cells, without the columns in which nothing stands.
fn cells(rows: &[Row], on: &str, lang: Lang) -> (Vec<String>, Vec<Vec<String>>) {
    let clash = clashes(rows);
    let same_id = overview::SameId.say(lang);
    let columns: [Column<'_>; 9] = [
        (overview::HeadSystem.say(lang), &|_, r| r.system.clone()),
        (overview::HeadId.say(lang), &|_, r| r.id.clone()),
        (overview::HeadFile.say(lang), &|i, r| match clash.get(i) {
            Some(Clash { file: true, .. }) if r.place.1 > 1 => {
                format!("{}#{}", r.place.0, r.place.1)
            }
            Some(Clash { file: true, .. }) => r.place.0.clone(),
            _ => String::new(),
        }),
        (overview::HeadLevel.say(lang), &|_, r| r.level.clone()),
        (&overview::HeadOn { day: on }.say(lang), &|_, r| {
            r.today.clone()
        }),
        (overview::HeadFrom.say(lang), &|_, r| r.from.clone()),
        (overview::HeadOpen.say(lang), &|_, r| r.open.clone()),
        (overview::HeadLookAgain.say(lang), &|i, r| {
            let mut text = r.doubts.clone();
            if clash.get(i).is_some_and(|c| c.id) {
                if !text.is_empty() {
                    text.push_str(marks::list(lang));
                }
                text.push_str(same_id);
            }
            if text.is_empty() {
                text
            } else {
                format!("! {text}")
            }
        }),
        (overview::HeadBecause.say(lang), &|_, r| r.because.clone()),
    ];
    let mut head = Vec::new();
    let mut body: Vec<Vec<String>> = vec![Vec::new(); rows.len()];
    for (title, of) in columns {
        let column: Vec<String> = rows.iter().enumerate().map(|(i, r)| of(i, r)).collect();
        if column.iter().all(String::is_empty) {
            continue;
        }
        head.push(title.to_owned());
        for (line, cell) in body.iter_mut().zip(column) {
            line.push(cell);
        }
    }
    (head, body)
}

/// What a row shares with another.
#[derive(Clone, Copy, Default)]
struct Clash {
    /// Its id, with a description elsewhere.
    id: bool,
    /// Its id or its name, so that only its file tells it apart.
    file: bool,
}

fn clashes(rows: &[Row]) -> Vec<Clash> {
    let mut ids: BTreeMap<&str, Vec<&(String, usize)>> = BTreeMap::new();
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows.iter().filter(|r| !r.id.is_empty()) {
        let places = ids.entry(&row.id).or_default();
        if !places.contains(&&row.place) {
            places.push(&row.place);
        }
        if !row.system.is_empty() {
            *names.entry(&row.system).or_default() += 1;
        }
    }
    let of = |r: &Row| {
        let id = ids.get(r.id.as_str()).is_some_and(|p| p.len() > 1);
        let name = names.get(r.system.as_str()).is_some_and(|n| *n > 1);
        Clash {
            id,
            file: id || name,
        }
    };
    rows.iter().map(of).collect()
}

/// One line per system, or several where it needs them; at most `to` columns wide. `on` is the day
/// asked for.
#[must_use]
pub fn text(rows: &[Row], on: &str, lang: Lang, to: usize) -> String {
    let (head, body) = cells(rows, on, lang);
    // Reasons stand at length below the table, so they give way first.
    let reasons = rows.iter().any(|r| !r.because.is_empty());
    let mut out = table(&head, &body, to, reasons);
    if let Some(foot) = foot(rows, lang) {
        out.push('\n');
        wrap(&mut out, foot, 0, 2);
    }
    out
}

/// How to see more of the systems than the table has.
#[must_use]
pub fn more(lang: Lang) -> String {
    let mut out = String::new();
    wrap(&mut out, screen::Several.say(lang), 0, 2);
    out
}

/// What the mark behind a level means, where there is one.
fn foot(rows: &[Row], lang: Lang) -> Option<&'static str> {
    let marked = rows.iter().any(|r| r.own_map);
    marked.then(|| matrix::OwnMap.say(lang))
}

/// The same as a table in Markdown.
#[must_use]
pub fn markdown(rows: &[Row], on: &str, lang: Lang) -> String {
    let (head, body) = cells(rows, on, lang);
    let line = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|c| markdown::cell(c)).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let mut out = line(&head);
    out.push_str(&"| --- ".repeat(head.len()));
    out.push_str("|\n");
    for row in &body {
        out.push_str(&line(row));
    }
    if let Some(foot) = foot(rows, lang) {
        out.push_str(&format!("\n{}\n", markdown::cell(foot)));
    }
    out
}
