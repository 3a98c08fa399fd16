//! Scores in words: points and band, then the items with their points, and which answers would move the
//! band.

use super::RegimeView;
use crate::report::phrases::home_places;
use crate::report::wire::{ScoreChange, ScoreReport, Truth};
use crate::words::marks;
use solon_messages::{Lang, phrase, text};

/// How many answers that would move the band are told.
const SHOWN: usize = 5;

/// The heading of what is told of them.
pub(in crate::report) fn heading(lang: Lang) -> &'static str {
    text::Scores.say(lang)
}

/// What a score comes to, on one line.
pub(in crate::report) fn head(view: &RegimeView<'_>, score: &ScoreReport, lang: Lang) -> String {
    let (title, most) = (&score.title, between(lang, &score.maximum));
    let points = between(lang, &score.points);
    let mut out = text::ScorePoints {
        most,
        points,
        title,
    }
    .say(lang);
    if let Some(share) = &score.share {
        let [low, high] = share.each_ref().map(|n| decimal(n));
        let n = between(lang, &[low, high]);
        out.push_str(&marks::paren(lang, &phrase::Percent { n }.say(lang)));
    }
    if let (Some(scale), Some([low, high])) = (&score.scale, &score.level) {
        let level = view.scales.range(scale, [low, high]);
        out.push_str(&if low == high {
            text::ScoreBand { level }.say(lang)
        } else {
            text::ScoreBandOpen { level }.say(lang)
        });
    }
    if score.applies != Truth::True {
        out.push_str(text::ScoreUnless.say(lang));
    }
    out
}

/// The lines below it: levels whatever the sum, the bands, what became of the sum, the items, and other
/// answers.
pub(in crate::report) fn lines(
    view: &RegimeView<'_>,
    score: &ScoreReport,
    lang: Lang,
) -> Vec<String> {
    let mut out = Vec::new();
    if let Some(why) = &score.maximum_because {
        let most = between(lang, &score.maximum);
        out.push(text::ScoreMaximum { most, why }.say(lang));
    }
    out.extend(with(&score.floors, Truth::True, lang));
    out.extend(with(&score.floors, Truth::Unknown, lang));
    out.extend(bands(view, score, lang));
    let changes = with(&score.changes, Truth::True, lang);
    let open = with(&score.changes, Truth::Unknown, lang);
    let steps: Vec<String> = changes.into_iter().chain(open).collect();
    if !steps.is_empty() {
        let sum = between(lang, &score.sum);
        let steps = steps.join(marks::semi(lang));
        out.push(text::ScoreChanged { steps, sum }.say(lang));
    }
    items(score, &mut out, lang);
    let idle = score.floors.iter().chain(&score.changes);
    let idle = idle.filter(|c| c.holds == Truth::False);
    let idle: Vec<String> = idle.map(|c| change(c, lang)).collect();
    if !idle.is_empty() {
        let changes = idle.join(marks::semi(lang));
        out.push(text::ScoreIdle { changes }.say(lang));
    }
    moves(view, score, &mut out, lang);
    out
}

/// Those changes of which it is so known whether they take effect.
fn with(changes: &[ScoreChange], holds: Truth, lang: Lang) -> Vec<String> {
    let own = changes.iter().filter(|c| c.holds == holds);
    own.map(|c| change(c, lang)).collect()
}

/// A change, why it takes effect or in which case it would, and its provisions.
fn change(change: &ScoreChange, lang: Lang) -> String {
    let what = &change.words;
    let mut out = match (&change.when, change.holds) {
        (None, _) => what.clone(),
        (Some(condition), Truth::True) => text::ChangedAs { condition, what }.say(lang),
        (Some(condition), Truth::False) => text::ChangedIf { condition, what }.say(lang),
        (Some(condition), Truth::Unknown) => text::ChangedPerhaps { condition, what }.say(lang),
    };
    if !change.cites.is_empty() {
        out.push_str(&marks::paren(lang, &home_places(&change.cites, lang)));
    }
    out
}

fn bands(view: &RegimeView<'_>, score: &ScoreReport, lang: Lang) -> Option<String> {
    let scale = score.scale.as_ref()?;
    let bands = score.bands.iter().map(|band| {
        let level = view.scales.level(scale, &band.level);
        let range = &band.words;
        let words = text::BandOf { level, range }.say(lang);
        match band.holds {
            Truth::True => format!("{words}{}", marks::paren(lang, text::BandHere.say(lang))),
            Truth::Unknown => {
                format!("{words}{}", marks::paren(lang, text::BandPerhaps.say(lang)))
            }
            Truth::False => words,
        }
    });
    let bands: Vec<String> = bands.collect();
    let bands = bands.join(marks::semi(lang));
    (!score.bands.is_empty()).then(|| text::Bands { bands }.say(lang))
}

/// The items that are worth something, with their points, and the others by name.
fn items(score: &ScoreReport, out: &mut Vec<String>, lang: Lang) {
    let (mut section, mut nothing) = (None, Vec::new());
    for item in &score.items {
        if item.points.iter().all(|p| p == "0") {
            nothing.push(item.name.clone());
            continue;
        }
        if item.section.is_some() && item.section != section {
            section.clone_from(&item.section);
            out.extend(section.clone());
        }
        let cites = match item.cites.as_slice() {
            [] => String::new(),
            cites => marks::paren(lang, &home_places(cites, lang)),
        };
        out.push(format!(
            "{}  {}{cites}",
            between(lang, &item.points),
            item.words
        ));
    }
    if !nothing.is_empty() {
        let items = nothing.join(marks::list(lang));
        out.push(text::ScoreNothing { items }.say(lang));
    }
}

/// Other answers that would move the band.
fn moves(view: &RegimeView<'_>, score: &ScoreReport, out: &mut Vec<String>, lang: Lang) {
    for m in score.moves.iter().take(SHOWN) {
        let (answer, name) = (&m.answer, &m.fact);
        let points = marks::decimal(lang, &m.points);
        let level = match &score.scale {
            Some(scale) => view.scales.level(scale, &m.level),
            None => m.level.clone(),
        };
        out.push(
            text::ScoreMoves {
                answer,
                level,
                name,
                points,
            }
            .say(lang),
        );
    }
    if score.moves.len() > SHOWN {
        let more = (score.moves.len() - SHOWN).to_string();
        out.push(text::ScoreMoreMoves { more }.say(lang));
    }
}

/// An exact number as a decimal one, cut off after the second place.
fn decimal(exact: &str) -> String {
    let Some((upper, lower)) = exact.split_once('/') else {
        return exact.to_owned();
    };
    let (Ok(n), Ok(d)) = (upper.parse::<i128>(), lower.parse::<i128>()) else {
        return exact.to_owned();
    };
    let Some(hundredths) = n.checked_mul(100).and_then(|n| n.checked_div(d)) else {
        return exact.to_owned();
    };
    let sign = if hundredths < 0 { "-" } else { "" };
    let size = hundredths.unsigned_abs();
    format!("{sign}{}.{:02}…", size / 100, size % 100)
}

fn between(lang: Lang, numbers: &[String; 2]) -> String {
    let [low, high] = numbers.each_ref().map(|n| marks::decimal(lang, n));
    if low == high {
        low
    } else {
        format!("{low} … {high}")
    }
}
