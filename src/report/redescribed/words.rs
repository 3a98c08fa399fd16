//! What a changed description of one system means, line by line, for text and Markdown alike.

use super::{NotCompared, Obstacle, Redescribed, RegimeMove, SystemChange};
use crate::report::difference::told::{changes, levels_words};
use crate::report::difference::{ItemChange, Standing};
use crate::report::snapshot::call_words::call_words;
use crate::report::snapshot::{AnswerChange, AnswerMove, Item};
use crate::report::wire::{Status, System};
use crate::words::marks;
use solon_messages::{Lang, change, described, time};

/// The most reviews that are told of a system.
const REVIEWS: usize = 5;
/// The most packs, and provisions of one change, that are named.
const PROVISIONS: usize = 8;
/// The most answers that are told of a system.
const ANSWERS: usize = 6;
/// The most systems that a list names.
const LISTED: usize = 20;

/// The first of some texts, and how many more there are.
fn capped(mut all: Vec<String>, most: usize, lang: Lang) -> Vec<String> {
    let more = all.len().saturating_sub(most);
    // One more takes no more room than to say so.
    if more > 1 {
        all.truncate(most);
        all.push(described::More { n: more }.say(lang));
    }
    all
}

/// Under which rules was asked.
pub(super) fn under(of: &Redescribed, lang: Lang) -> String {
    let packs: Vec<String> = of
        .packs
        .iter()
        .map(|p| format!("{} {}", p.pack, p.version))
        .collect();
    let packs = capped(packs, PROVISIONS, lang).join(marks::list(lang));
    let mut out = described::Under { packs }.say(lang);
    if let Some(day) = &of.law {
        out.push_str(&format!(" · {}", time::Law { day }.say(lang)));
    }
    out
}

/// How many systems stand how.
pub(super) fn sum(of: &Redescribed, lang: Lang) -> String {
    let c = &of.counts;
    if c.both == 0 && c.not_compared > 0 {
        return described::NoneCompared.say(lang).to_owned();
    }
    if c.both == 0 {
        return described::NoneInBoth.say(lang).to_owned();
    }
    let parts = [
        (
            c.review_needed,
            described::Needed { n: c.review_needed }.say(lang),
        ),
        (
            c.review_perhaps,
            described::Perhaps {
                n: c.review_perhaps,
            }
            .say(lang),
        ),
        (c.moved, described::Moved { n: c.moved }.say(lang)),
        (
            c.answers_alone,
            described::AnswersAlone { n: c.answers_alone }.say(lang),
        ),
        (c.same, described::Same { n: c.same }.say(lang)),
    ];
    let told = parts.into_iter().filter(|(n, _)| *n > 0);
    let told: Vec<String> = told.map(|(_, words)| words).collect();
    let (n, parts) = (c.both, told.join(marks::comma(lang)));
    described::Sum { n, parts }.say(lang)
}

/// What stands on one side alone, or could not be compared.
pub(super) fn apart(of: &Redescribed, lang: Lang) -> Vec<String> {
    let mut out = Vec::new();
    let list = |all: Vec<String>| capped(all, LISTED, lang).join(marks::list(lang));
    let ids = |all: &[System]| list(all.iter().map(|s| s.id.clone()).collect());
    if !of.gone.is_empty() {
        let list = ids(&of.gone);
        out.push(described::Gone { list }.say(lang));
    }
    if !of.added.is_empty() {
        let list = ids(&of.added);
        out.push(described::Added { list }.say(lang));
    }
    let why = |why: Obstacle| -> Vec<String> {
        let named = |n: &NotCompared| {
            let sources = n.sources.join(marks::list(lang));
            format!("{}{}", n.id, marks::paren(lang, &sources))
        };
        let such = of.not_compared.iter().filter(|n| n.why == why);
        such.map(named).collect()
    };
    let (twice, unread) = (why(Obstacle::Twice), why(Obstacle::Unread));
    if !twice.is_empty() {
        let list = list(twice);
        out.push(described::Twice { list }.say(lang));
    }
    if !unread.is_empty() {
        let list = list(unread);
        out.push(described::Unread { list }.say(lang));
    }
    if of.counts.rejected > 0 {
        let n = of.counts.rejected;
        out.push(described::Rejected { n }.say(lang));
    }
    out
}

/// The reviews for which the change of a system calls.
pub(super) fn reviews(s: &SystemChange, lang: Lang) -> Vec<String> {
    let all = s.reviews.iter().map(|r| call_words(r, lang));
    capped(all.collect(), REVIEWS, lang)
}

/// Scope and levels under a regime, before and after.
pub(super) fn levels(of: &Redescribed, m: &RegimeMove, lang: Lang) -> Vec<String> {
    let several = of.packs.len() > 1;
    let mut out = Vec::new();
    if let Some(sides) = &m.scope {
        let [old, new] = sides.map(|v| marks::verdict(lang, v.word()));
        let text = change::Scope { new, old }.say(lang);
        out.push(match several {
            true => format!("{}{}{text}", m.pack, marks::colon(lang)),
            false => text,
        });
    }
    let Some(scales) = of.scales.get(&m.pack) else {
        return out;
    };
    for (scale, sides) in &m.scales {
        let scale = named(&m.pack, scale, several);
        let [old, new] = sides
            .each_ref()
            .map(|l| levels_words(scales, &scale, l.as_ref(), lang));
        let name = scales.in_text(&scale);
        out.push(format!("{name}{}{old} -> {new}", marks::colon(lang)));
    }
    out
}

fn named(pack: &str, id: &str, several: bool) -> String {
    match several {
        true => format!("{pack}/{id}"),
        false => id.to_owned(),
    }
}

/// What becomes of a duty of the describer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    New,
    Open,
    Gone,
    Other,
}

impl Turn {
    const ALL: [Turn; 4] = [Turn::New, Turn::Open, Turn::Gone, Turn::Other];

    /// `None` where it is none of the describer's before and after.
    fn of(c: &ItemChange) -> Option<Turn> {
        let stands = |s: &Option<Standing>| {
            let own = s.as_ref().filter(|s| !s.of_others && !s.permission)?;
            let outcome = own.outcome;
            matches!(outcome, Status::Fires | Status::Open).then_some(outcome)
        };
        match (stands(&c.old), stands(&c.new)) {
            (None, None) => None,
            (None | Some(Status::Open), Some(Status::Fires)) => Some(Turn::New),
            (None, Some(_)) => Some(Turn::Open),
            (Some(_), None) => Some(Turn::Gone),
            (Some(_), Some(_)) => Some(Turn::Other),
        }
    }

    fn say(self, list: &str, lang: Lang) -> String {
        match self {
            Turn::New => described::DutiesNew { list }.say(lang),
            Turn::Open => described::DutiesOpen { list }.say(lang),
            Turn::Gone => described::DutiesGone { list }.say(lang),
            Turn::Other => described::DutiesOther { list }.say(lang),
        }
    }
}

/// Duties of the describer that come, go or change; where nothing is told of a regime, how rules, duties
/// of others and fines stand.
pub(super) fn provisions(of: &Redescribed, m: &RegimeMove, lang: Lang) -> Vec<String> {
    let several = of.packs.len() > 1;
    let ids = |items: &[&ItemChange]| {
        let ids = items.iter().map(|c| named(&m.pack, &c.id, several));
        capped(ids.collect(), PROVISIONS, lang).join(marks::list(lang))
    };
    let mut out = Vec::new();
    for turn in Turn::ALL {
        let such = m.duties.iter().filter(|c| Turn::of(c) == Some(turn));
        let such: Vec<&ItemChange> = such.collect();
        if !such.is_empty() {
            out.push(turn.say(&ids(&such), lang));
        }
    }
    if m.scope.is_some() || !m.scales.is_empty() || !out.is_empty() {
        return out;
    }
    let colon = marks::colon(lang);
    for (title, list) in [
        (change::Rules.say(lang), &m.rules),
        (change::Duties.say(lang), &m.duties),
        (change::Penalties.say(lang), &m.penalties),
    ] {
        for (change, items) in changes(list, lang) {
            out.push(format!("{title}{colon}{change}{colon}{}", ids(&items)));
        }
    }
    out
}

/// The answers that differ; nothing where none does.
pub(super) fn answers(s: &SystemChange, lang: Lang) -> Option<String> {
    if s.answers.is_empty() {
        return None;
    }
    let all = s.answers.iter().map(|a| answer(a, lang));
    let all = capped(all.collect(), ANSWERS, lang).join(marks::semi(lang));
    let title = described::Answers.say(lang);
    Some(format!("{title}{}{all}", marks::colon(lang)))
}

fn answer(a: &AnswerChange, lang: Lang) -> String {
    let colon = marks::colon(lang);
    if let (Some(Item::List(old)), Some(Item::List(new))) = (&a.old, &a.new)
        && old.iter().any(|v| new.contains(v))
    {
        // What stays of a long list says nothing.
        let added = new.iter().filter(|v| !old.contains(v));
        let gone = old.iter().filter(|v| !new.contains(v));
        let added = added.map(|v| format!("+{v}"));
        let all: Vec<String> = added.chain(gone.map(|v| format!("-{v}"))).collect();
        return format!("{}{colon}{}", a.fact, all.join(" "));
    }
    let [old, new] = [&a.old, &a.new].map(|item| match item {
        None => described::NoAnswer.say(lang).to_owned(),
        Some(Item::Text(text)) => text.clone(),
        Some(Item::List(values)) => values.join(marks::list(lang)),
        Some(Item::Branch(_)) => String::new(),
    });
    let mut out = format!("{}{colon}{old} -> {new}", a.fact);
    if a.change == AnswerMove::First {
        out.push_str(&marks::paren(lang, described::First.say(lang)));
    }
    out
}
