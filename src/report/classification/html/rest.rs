//! What else is told of a regime on a page: readings and what others would give, what stands nearest,
//! scores, where the law draws the line, what moves days or holds something back, when to look again, acts
//! that are not in force, assumptions and what else should be known.

use super::cites::cited;
use super::{RegimeView, Section};
use crate::report::classification::{
    cleared_words, near_words, reading_words, score_words, stay_words,
};
use crate::report::html::{Badge, Block, Entry, Inline, Line};
use crate::report::phrases::pending_words;
use crate::report::review_words;
use crate::report::wire::Status;
use crate::words::marks;
use solon_messages::{Lang, duty, page, pending, report, review, stay, text};

/// The readings in use that could matter, and what others would give.
pub(super) fn readings(one: &RegimeView<'_>, lang: Lang) -> Vec<Block> {
    let r = &one.report.readings;
    let mut out = Vec::new();
    if r.alternatives.is_empty() {
        if r.complete {
            out.push(Block::Para(Line::said(page::NoReading.say(lang))));
        }
    } else {
        let entries = r.alternatives.iter().map(|a| {
            let flips = a.readings.iter().map(|(point, to)| {
                let used = r.used.get(point).map_or("", String::as_str);
                let [to, used] = [to, used].map(|reading| reading_of(one, point, reading));
                let point = one.points.get(point).unwrap_or(point);
                page::ReadingMoves { point, to, used }.say(lang)
            });
            let flips: Vec<String> = flips.collect();
            let keys = a.readings.iter().map(|(point, to)| format!("{point}={to}"));
            let keys = keys.collect::<Vec<_>>().join(marks::comma(lang));
            let result = reading_words::result(one, one.report, a, lang);
            Entry {
                when: Inline::Badge(Badge::Doubt, page::Contested.say(lang).to_owned()).into(),
                what: Line::said(&flips.join(marks::comma(lang))),
                more: vec![
                    Line::from(Inline::Quiet(page::Then.say(lang).to_owned()))
                        .and(Inline::Strong(result)),
                    Inline::Code(keys).into(),
                ],
                ..Entry::default()
            }
        });
        out.push(Block::Entries(entries.collect()));
    }
    if !r.used.is_empty() {
        let used = r.used.iter();
        let used = used.map(|(point, to)| {
            let words = reading_of(one, point, to);
            let title = one.points.get(point).unwrap_or(point);
            Line::said(title)
                .text(marks::colon(lang))
                .and(Inline::Strong(words))
                .text(" ")
                .and(Inline::Code(format!("{point}={to}")))
        });
        out.push(Block::Para(Line::said(page::ReadingsUsed.say(lang))));
        out.push(Block::List(used.collect()));
    }
    out
}

/// What a reading of a contested point says.
pub(super) fn reading_of(one: &RegimeView<'_>, point: &str, reading: &str) -> String {
    let key = (point.to_owned(), reading.to_owned());
    let words = one.readings.get(&key).map(String::as_str);
    words.unwrap_or(reading).to_owned()
}

/// What one different answer would bring to apply.
pub(super) fn nearest(one: &RegimeView<'_>, lang: Lang) -> Vec<Block> {
    let Some((entries, below)) = near_words::told(one, lang) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    if !entries.is_empty() {
        out.push(Block::Small(Line::said(near_words::title(lang))));
        let lines = entries.into_iter().map(|entry| {
            let head = Line::from(Inline::Strong(entry.head.clone()));
            let more = entry.more();
            more.fold(head, |line, more| {
                line.and(Inline::Break).then(Line::said(more))
            })
        });
        out.push(Block::List(lines.collect()));
    }
    out.extend(below.iter().map(|line| Block::Para(Line::said(line))));
    out
}

/// The sections that few systems have.
pub(super) fn sections(one: &RegimeView<'_>, lang: Lang) -> Vec<Section> {
    let r = one.report;
    let list = |lines: Vec<String>| match lines.is_empty() {
        true => Vec::new(),
        false => vec![Block::List(
            lines.iter().map(|line| Line::said(line)).collect(),
        )],
    };
    let scores = r.scores.iter().flat_map(|score| {
        let head = score_words::head(one, score, lang);
        [
            Block::Para(Inline::Strong(head).into()),
            Block::List(
                score_words::lines(one, score, lang)
                    .iter()
                    .map(|line| Line::said(line))
                    .collect(),
            ),
        ]
    });
    let cleared = cleared_words::grouped(&r.cleared);
    let cleared = cleared.into_iter().map(|(first, rules)| {
        let rules = rules.iter().map(|c| format!("{} {}", c.rule, c.title));
        let rules: Vec<String> = rules.collect();
        let rules = rules.join(marks::semi(lang));
        format!(
            "{rules}{}{}",
            marks::colon(lang),
            cleared_words::reason(first, lang)
        )
    });
    let pending_acts = r.pending.iter().map(|act| pending_words(act, lang));
    let notes = r.notes.iter().map(|n| format!("{} {}", n.code, n.message));
    vec![
        Section::new("scores", score_words::heading(lang), scores.collect()),
        Section::new(
            "cleared",
            cleared_words::heading(lang),
            list(cleared.collect()),
        ),
        Section::new("moved", duty::Moved.say(lang), transitions(one, lang)),
        Section::new("stays", stay::Heading.say(lang), stays(one, lang)),
        Section::new(
            "reviews",
            review::Title.say(lang),
            list(review_words::lines(&r.reviews, lang)),
        ),
        Section::new(
            "pending",
            pending::Title.say(lang),
            list(pending_acts.collect()),
        ),
        Section::new("assumed", report::Assumed.say(lang), assumed(one, lang)),
        Section::new("look", report::LookAgain.say(lang), list(notes.collect())),
    ]
}

fn transitions(one: &RegimeView<'_>, lang: Lang) -> Vec<Block> {
    let entries = one.report.transitions.iter().map(|t| {
        let (badge, words) = match t.outcome {
            Status::Fires => (Badge::Yes, page::Holds.say(lang)),
            Status::Open | Status::Defeated | Status::NotMet => {
                (Badge::Open, page::NotKnown.say(lang))
            }
        };
        let mut more = vec![cited(&t.cites, &one.addresses, lang)];
        more.push(Line::said(&marks::with_kinds(lang, &t.moves)));
        let lines = t.lines.iter().chain(&t.notes);
        more.extend(lines.map(|line| Line::said(line)));
        Entry {
            when: Inline::Badge(badge, words.to_owned()).into(),
            what: Line::from(Inline::Code(t.id.clone())).text(format!(" {}", t.title)),
            more,
            ..Entry::default()
        }
    });
    some(entries.collect())
}

fn stays(one: &RegimeView<'_>, lang: Lang) -> Vec<Block> {
    let entries = one.report.stays.iter().map(|s| {
        let mut more = vec![cited(&s.cites, &one.addresses, lang)];
        more.push(Line::said(&stay_words::line(s, lang)));
        more.extend(s.notes.iter().map(|note| Line::said(note)));
        Entry {
            what: Line::from(Inline::Code(s.id.clone())).text(format!(" {}", s.title)),
            more,
            ..Entry::default()
        }
    });
    some(entries.collect())
}

/// What is assumed, and what the levels would be without it.
fn assumed(one: &RegimeView<'_>, lang: Lang) -> Vec<Block> {
    let entries = one.report.assumptions.iter().map(|a| {
        let levels = a.could.iter();
        let levels = levels.map(|(s, [low, high])| one.scales.range(s, [low, high]));
        let levels: Vec<String> = levels.collect();
        let verdict = marks::verdict(lang, a.scope.word());
        let scope = marks::paren(lang, &report::Scope { verdict }.say(lang));
        let levels = format!("{}{scope}", levels.join(marks::list(lang)));
        Entry {
            when: Inline::Badge(Badge::Doubt, page::AssumedMark.say(lang).to_owned()).into(),
            what: Line::from(Inline::Code(a.fact.clone()))
                .text(marks::colon(lang))
                .and(Inline::Strong(a.assumed.clone())),
            more: vec![Line::said(&text::WithoutIt { levels }.say(lang))],
            ..Entry::default()
        }
    });
    some(entries.collect())
}

fn some(entries: Vec<Entry>) -> Vec<Block> {
    match entries.is_empty() {
        true => Vec::new(),
        false => vec![Block::Entries(entries)],
    }
}
