//! What a change of rules does at a glance: which levels rise and fall, who comes into scope or falls out
//! of it, on which days, and what is proved.

use super::paragraphs::{in_words, joined, not_asked, scale_words, turn_words};
use super::possible::Days;
use super::{DayChange, Difference};
use crate::report::wire::{Crossing, Subject};
use crate::words::marks;
use solon_messages::{Lang, change, moves};

/// The most things that a line names.
const NAMED: usize = 4;
/// The most days that a line names.
const DAYS: usize = 8;

/// A line for each way of moving, as far as something moves, and one on what is proved.
pub(super) fn headline(all: &[Difference], calendar: &[DayChange], lang: Lang) -> Vec<String> {
    let mut out = Vec::new();
    let (mut up, mut down, mut within, mut outside) = (vec![], vec![], vec![], vec![]);
    for d in all {
        let Some(possible) = &d.possible else {
            continue;
        };
        let scales = &d.new.scales;
        let phrase = |words: String, days: Vec<Days>| {
            format!("{words}{}{}", marks::comma(lang), in_words(&days, lang))
        };
        for list in possible.turns() {
            let Some(first) = list.first() else { continue };
            let mut words = phrase(
                turn_words(first, scales, lang).replace(" -> ", " → "),
                joined(list.iter().flat_map(|l| &l.days)),
            );
            if first.transitions {
                words.push_str(&marks::paren(lang, change::Transitions.say(lang)));
            }
            if first.rises { &mut up } else { &mut down }.push(words);
        }
        for list in possible.crossings() {
            let Some(first) = list.first() else { continue };
            let days = joined(list.iter().flat_map(|s| &s.days));
            let words = phrase(scale_words(first, scales, lang), days);
            match first.change {
                Crossing::ComesIn => within.push(words),
                Crossing::FallsOut => outside.push(words),
            }
        }
    }
    let mut tell = |list: Vec<String>, most: usize, say: &dyn Fn(String) -> String| {
        if !list.is_empty() {
            out.push(say(some(list, most, marks::semi(lang), lang)));
        }
    };
    tell(up, NAMED, &|what| moves::Up { what }.say(lang));
    tell(down, NAMED, &|what| moves::Down { what }.say(lang));
    tell(within, NAMED, &|what| moves::In { what }.say(lang));
    tell(outside, NAMED, &|what| moves::Out { what }.say(lang));
    let days = calendar.iter().map(|day| day.on.clone()).collect();
    tell_days(&mut out, days, lang);
    out.push(proved(all, lang).to_owned());
    out
}

fn tell_days(out: &mut Vec<String>, days: Vec<String>, lang: Lang) {
    if !days.is_empty() {
        let days = some(days, DAYS, marks::list(lang), lang);
        out.push(moves::Days { days }.say(lang));
    }
}

/// The first of some things, and how many more there are.
pub(super) fn some(mut list: Vec<String>, most: usize, between: &str, lang: Lang) -> String {
    let more = list.len().saturating_sub(most);
    list.truncate(most);
    let what = list.join(between);
    match more {
        0 => what,
        n => moves::More { what, n }.say(lang),
    }
}

/// What is proved of all possible systems, as far as they were asked about.
fn proved(all: &[Difference], lang: Lang) -> &'static str {
    let asked = || all.iter().filter_map(|d| d.possible.as_ref());
    if asked().count() < all.len() {
        return not_asked(lang);
    }
    if asked().all(|p| p.equivalent) {
        return change::AllSame.say(lang);
    }
    let moves = |p: &&super::Possible| !p.levels.is_empty() || !p.scopes.is_empty();
    // A scale that one side lacks is no move from one level to another.
    let scales = || asked().all(|p| p.others.iter().all(|o| o.kind != Subject::Scale));
    if !asked().any(|p| moves(&p)) && scales() {
        return change::LevelsSame.say(lang);
    }
    let told = asked().all(|p| {
        let levels = p.levels.iter().all(|l| l.complete);
        levels && p.scopes.iter().all(|s| s.complete)
    });
    match told {
        true => moves::ProvedAll.say(lang),
        false => moves::ProvedSome.say(lang),
    }
}
