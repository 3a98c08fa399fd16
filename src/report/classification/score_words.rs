//! Scores in words: points and band, then the items with their points, and which answers would move the
//! band.

use super::RegimeView;
use crate::report::wire::{ScoreReport, Truth};
use crate::words::marks;
use solon_messages::{Lang, text};

/// How many answers that would move the band are told.
const SHOWN: usize = 5;

/// The heading of what is told of them.
pub(in crate::report) fn heading(lang: Lang) -> &'static str {
    text::Scores.say(lang)
}

/// What a score comes to, on one line.
pub(in crate::report) fn head(view: &RegimeView<'_>, score: &ScoreReport, lang: Lang) -> String {
    let (title, most) = (&score.title, &score.maximum);
    let points = between(&score.points);
    let mut out = text::ScorePoints {
        most,
        points,
        title,
    }
    .say(lang);
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

/// The lines below it: what became of the sum, the items, and other answers.
pub(in crate::report) fn lines(
    view: &RegimeView<'_>,
    score: &ScoreReport,
    lang: Lang,
) -> Vec<String> {
    let mut out = Vec::new();
    if !score.changes.is_empty() {
        let sum = between(&score.sum);
        let steps = score.changes.join(marks::semi(lang));
        out.push(text::ScoreChanged { steps, sum }.say(lang));
    }
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
        out.push(format!("{}  {}", between(&item.points), item.words));
    }
    if !nothing.is_empty() {
        let items = nothing.join(marks::list(lang));
        out.push(text::ScoreNothing { items }.say(lang));
    }
    for m in score.moves.iter().take(SHOWN) {
        let (answer, name) = (&m.answer, &m.fact);
        let level = match &score.scale {
            Some(scale) => view.scales.level(scale, &m.level),
            None => m.level.clone(),
        };
        out.push(
            text::ScoreMoves {
                answer,
                level,
                name,
            }
            .say(lang),
        );
    }
    if score.moves.len() > SHOWN {
        let more = (score.moves.len() - SHOWN).to_string();
        out.push(text::ScoreMoreMoves { more }.say(lang));
    }
    out
}

fn between([low, high]: &[String; 2]) -> String {
    if low == high {
        low.clone()
    } else {
        format!("{low} … {high}")
    }
}
