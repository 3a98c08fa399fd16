//! Several regimes at once, in words: the cells of their matrix, the line on the level over all, and
//! their open questions.

use std::collections::BTreeMap;

use super::Classified;
use crate::report::phrases::{day_words, overall_without};
use crate::report::wire::{Asking, JointQuestion, MapKind, MatrixLevels, MatrixRow, Standing};
use crate::words::marks;
use solon_messages::{Lang, matrix, overview, report, screen, text};

/// The most rules that the line on the overall level names.
const NAMED: usize = 4;

/// More regimes that do not govern the system, or were not asked, are told in a line.
const FEW: usize = 4;

/// The rows of a standing that a line tells of, and not the matrix.
fn folded<'v>(view: &'v Classified<'_>, of: Standing) -> Vec<&'v MatrixRow> {
    let rows = view.report.matrix.iter().filter(|r| r.state == of);
    let rows: Vec<&MatrixRow> = rows.collect();
    match rows.len() > FEW && !view.show.full && !view.show.all {
        true => rows,
        false => Vec::new(),
    }
}

/// Whether a regime is told in a line with others, and nowhere else.
pub(super) fn is_folded(view: &Classified<'_>, pack: &str) -> bool {
    let both = [Standing::OutOfScope, Standing::NotAsked];
    let mut rows = both.into_iter().flat_map(|of| folded(view, of));
    rows.any(|r| r.pack == pack)
}

/// What stands below the matrix of regimes that are not in it.
pub(super) fn beside(view: &Classified<'_>) -> Vec<String> {
    let lang = view.show.lang;
    let mut out = Vec::new();
    let n = folded(view, Standing::OutOfScope).len();
    if n > 0 {
        out.push(matrix::FoldedOut { n }.say(lang));
    }
    let idle = folded(view, Standing::NotAsked);
    if !idle.is_empty() {
        let n = idle.len();
        let questions = marks::questions(lang, &opening(view, &idle));
        out.push(matrix::FoldedIdle { n, questions }.say(lang));
    }
    out
}

/// Questions that open regimes, those that open the most first; each regime by its first.
fn opening(view: &Classified<'_>, idle: &[&MatrixRow]) -> Vec<String> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for row in idle {
        let regime = view.regimes.iter().find(|r| r.report.pack == row.pack);
        let first = regime.and_then(|r| openers(r).into_iter().next());
        let Some(first) = first else { continue };
        match counts.iter_mut().find(|(name, _)| *name == first) {
            Some((_, n)) => *n += 1,
            None => counts.push((first, 1)),
        }
    }
    counts.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    counts.into_iter().map(|(name, _)| name).collect()
}

/// Head and rows of the matrix.
pub(super) fn cells(view: &Classified<'_>) -> (Vec<String>, Vec<Vec<String>>) {
    let (lang, report) = (view.show.lang, view.report);
    let day = &report.on;
    let head = vec![
        matrix::HeadRegime.say(lang).to_owned(),
        matrix::HeadLevel.say(lang).to_owned(),
        matrix::HeadCanonical.say(lang).to_owned(),
        overview::HeadOn { day }.say(lang),
        overview::HeadFrom.say(lang).to_owned(),
        matrix::HeadState.say(lang).to_owned(),
    ];
    let rows = report.matrix.iter().filter(|r| !is_folded(view, &r.pack));
    (head, rows.map(|row| cells_of(view, row)).collect())
}

/// The rows of regimes that count and govern the system, or may: those that weigh the most first, by the
/// scale that regimes share, then what is open.
pub(super) fn by_weight<'v>(view: &'v Classified<'_>) -> Vec<&'v MatrixRow> {
    let rows = view.report.matrix.iter();
    let told = rows.filter(|r| r.counts && r.state != Standing::OutOfScope);
    let mut rows: Vec<&MatrixRow> = told.collect();
    rows.sort_by_key(|row| {
        let regime = view.regimes.iter().find(|r| r.report.pack == row.pack);
        let upper = row.levels.as_ref().map(|l| &l.upper);
        let (scale, upper) = (row.scale.as_ref(), upper);
        let place = regime
            .zip(scale)
            .zip(upper)
            .and_then(|((regime, scale), upper)| {
                let scale = regime.scales.scale(scale)?;
                let at = scale.position(upper)?;
                let common = scale.canonical.as_ref().and_then(|c| c.get(at));
                Some((common.copied(), at))
            });
        std::cmp::Reverse((place, row.state == Standing::Open))
    });
    rows
}

/// Head and first rows of the matrix in brief: a level that is not in effect yet tells from when it is.
pub(super) fn cells_in_brief(
    view: &Classified<'_>,
    rows: &[&MatrixRow],
    shown: usize,
) -> (Vec<String>, Vec<Vec<String>>) {
    /// Where the level on the common scale stands, and that of the day.
    const LEFT_OUT: std::ops::Range<usize> = 2..4;
    /// Where the first day stands.
    const FROM: usize = 4;
    let (mut head, _) = cells(view);
    let mut body: Vec<Vec<String>> = Vec::new();
    for row in rows.iter().take(shown) {
        let mut line = cells_of(view, row);
        let levels = row.levels.as_ref();
        if let Some((day, _)) = levels.and_then(|l| l.from.as_ref().zip(l.from_latest.as_ref()))
            && let Some(cell) = line.get_mut(FROM)
        {
            *cell = screen::NotBefore { day }.say(view.show.lang);
        }
        body.push(line);
    }
    for line in std::iter::once(&mut head).chain(&mut body) {
        line.drain(LEFT_OUT);
    }
    (head, body)
}

fn cells_of(view: &Classified<'_>, row: &MatrixRow) -> Vec<String> {
    let lang = view.show.lang;
    let same = view.report.matrix.iter().filter(|r| r.pack == row.pack);
    let regime = match &row.scale {
        Some(scale) if same.count() > 1 => format!("{}/{scale}", row.pack),
        _ => row.pack.clone(),
    };
    let mut out = vec![regime];
    out.extend(match (&row.scale, &row.levels) {
        (Some(scale), Some(levels)) => level_cells(view, row, scale, levels),
        _ => <[String; 4]>::default(),
    });
    for cell in &mut out {
        if cell.is_empty() {
            matrix::Nothing.say(lang).clone_into(cell);
        }
    }
    out.push(state(row, lang));
    out
}

fn level_cells(
    view: &Classified<'_>,
    row: &MatrixRow,
    scale: &str,
    levels: &MatrixLevels,
) -> [String; 4] {
    let lang = view.show.lang;
    let regime = view.regimes.iter().find(|r| r.report.pack == row.pack);
    let Some(scales) = regime.map(|r| &r.scales) else {
        return <[String; 4]>::default();
    };
    let [low, high] = &levels.in_effect;
    let canonical = levels.canonical.as_ref();
    let canonical = canonical.and_then(|[low, high]| scales.canonical_range([low, high]));
    let level = canonical.unwrap_or_default();
    let from = day_words(
        (levels.from.as_ref(), levels.from_latest.as_ref()),
        levels.never,
        levels.lower == levels.upper,
        lang,
    );
    [
        scales.range(scale, [&levels.lower, &levels.upper]),
        match levels.map {
            Some(MapKind::OwnChoice) => matrix::Mark { level }.say(lang),
            Some(MapKind::ByName | MapKind::Cited) | None => level,
        },
        scales.range(scale, [low, high]),
        from.unwrap_or_default(),
    ]
}

fn state(row: &MatrixRow, lang: Lang) -> String {
    let n = row.questions;
    let words = match row.state {
        Standing::Decided => matrix::Decided.say(lang),
        Standing::OutOfScope => matrix::OutOfScope.say(lang),
        Standing::OutForNow => matrix::OutForNow.say(lang),
        Standing::Open if row.scope_open => matrix::OpenScope.say(lang),
        Standing::Open => matrix::Open.say(lang),
        Standing::NotAsked => matrix::NotAsked.say(lang),
    };
    let more = match row.state {
        _ if n == 0 => String::new(),
        Standing::NotAsked => marks::paren(lang, &matrix::Opens { n }.say(lang)),
        _ => matrix::Questions { n }.say(lang),
    };
    format!("{words}{more}")
}

/// Whose the maps are that carry a mark, where one does: first what the mark means, then the reason of
/// each.
pub(super) fn foot(view: &Classified<'_>) -> Vec<String> {
    let lang = view.show.lang;
    let mut out = Vec::new();
    for one in view.regimes.iter().filter(|r| !r.not_asked) {
        let pack = &one.report.pack;
        let maps = one.report.scales.iter();
        let maps = maps.filter_map(|(name, s)| Some((name, s.map.as_ref()?)));
        let several = maps.clone().count() > 1;
        for (name, map) in maps.filter(|(_, m)| m.whose == MapKind::OwnChoice) {
            if out.is_empty() {
                out.push(matrix::OwnMap.say(lang).to_owned());
            }
            let regime = if several {
                format!("{pack}/{name}")
            } else {
                pack.clone()
            };
            let why = &map.because;
            if !why.is_empty() {
                out.push(matrix::OwnMapOf { regime, why }.say(lang));
            }
        }
    }
    out
}

/// Regimes that the answers keep out of reach, and further ones that they reach.
pub(super) fn beyond(view: &Classified<'_>) -> Vec<String> {
    let lang = view.show.lang;
    let list = |all: &[String]| all.join(marks::list(lang));
    let mut out = Vec::new();
    let (left_out, further) = (&view.report.not_reached, &view.also_reached);
    let n = left_out.len();
    if n > FEW && !view.show.full && !view.show.all {
        out.push(matrix::NotReachedMany { n }.say(lang));
    } else if n > 0 {
        let packs = list(left_out);
        out.push(matrix::NotReached { packs }.say(lang));
    }
    if !further.is_empty() {
        let packs = list(further);
        out.push(matrix::AlsoReached { packs }.say(lang));
    }
    out
}

/// The line on the level over all regimes: what is sure, what gives it, and under which it could be
/// higher.
pub(super) fn overall(view: &Classified<'_>) -> String {
    let (lang, report) = (view.show.lang, view.report);
    let overall = &report.overall;
    let packs = |all: Vec<&str>| all.join(marks::list(lang));
    let mut out = match &overall.lower {
        None => {
            let level = overall_without(overall, lang);
            report::Overall { level }.say(lang)
        }
        Some(lower) => {
            let words = |r: &super::RegimeView<'_>| r.scales.canonical_range([lower, lower]);
            let level = view.regimes.iter().find_map(words);
            let mut level = level.unwrap_or_else(|| lower.clone());
            if view.own_level {
                level = matrix::Mark { level }.say(lang);
            }
            let higher: Vec<&str> = overall.higher_under.iter().map(String::as_str).collect();
            let by = by(&overall.by, overall.jointly, lang);
            match higher.is_empty() {
                true => matrix::OverallIs { by, level }.say(lang),
                false => {
                    let under = packs(higher);
                    matrix::Overall { by, level, under }.say(lang)
                }
            }
        }
    };
    let idle = report.matrix.iter().filter(|r| !r.counts);
    let idle: Vec<&str> = idle.map(|r| r.pack.as_str()).collect();
    let n = folded(view, Standing::NotAsked).len();
    if n > 0 {
        out.push_str(&matrix::NotCountedMany { n }.say(lang));
    } else if !idle.is_empty() {
        let packs = packs(idle);
        out.push_str(&matrix::NotCounted { packs }.say(lang));
    }
    out
}

fn by(rules: &[String], jointly: bool, lang: Lang) -> String {
    if rules.is_empty() {
        return String::new();
    }
    let mut named: Vec<&str> = rules.iter().take(NAMED).map(String::as_str).collect();
    if rules.len() > NAMED {
        named.push("…");
    }
    let rules = named.join(marks::list(lang));
    let words = match jointly {
        true => matrix::ByOneOf { rules }.say(lang),
        false => matrix::By { rules }.say(lang),
    };
    marks::paren(lang, &words)
}

/// What a question can do, a line for each regime that asks it.
pub(super) fn asked_by(view: &Classified<'_>, question: &JointQuestion) -> Vec<String> {
    let lang = view.show.lang;
    let regimes = question.regimes.iter();
    regimes
        .map(|asking| {
            let what = can(view, asking).join(marks::semi(lang));
            let pack = &asking.pack;
            matrix::AskedBy { pack, what }.say(lang)
        })
        .collect()
}

fn can(view: &Classified<'_>, asking: &Asking) -> Vec<String> {
    let lang = view.show.lang;
    let mut out = Vec::new();
    if asking.closes {
        out.push(matrix::Closes.say(lang).to_owned());
    }
    let regime = view.regimes.iter().find(|r| r.report.pack == asking.pack);
    out.extend(decides(regime, &asking.could, asking.scope, lang));
    out
}

/// What a question can decide under one regime.
pub(super) fn decides(
    regime: Option<&super::RegimeView<'_>>,
    could: &BTreeMap<String, [String; 2]>,
    scope: bool,
    lang: Lang,
) -> Vec<String> {
    let mut out = Vec::new();
    for (scale, [low, high]) in could {
        let level = |l: &String| regime.map_or_else(|| l.clone(), |r| r.scales.level(scale, l));
        let (low, high) = (level(low), level(high));
        out.push(text::DecidesLevel { high, low }.say(lang));
    }
    if scope {
        out.push(text::DecidesScope.say(lang).to_owned());
    }
    out
}

/// The questions that open a regime that was not asked.
pub(super) fn opened_by(view: &super::RegimeView<'_>, lang: Lang) -> String {
    let questions = marks::questions(lang, &openers(view));
    matrix::OpenedBy { questions }.say(lang)
}

/// These questions: those that can be asked now, or where there are none of these all of them.
fn openers(view: &super::RegimeView<'_>) -> Vec<String> {
    let open = view.report.open.iter().filter(|o| o.scope);
    let now = open.clone().filter(|o| o.applies);
    let names = |o: &crate::report::wire::Open| o.fact.clone();
    let mut questions: Vec<String> = now.map(names).collect();
    if questions.is_empty() {
        questions = open.map(names).collect();
    }
    questions
}
