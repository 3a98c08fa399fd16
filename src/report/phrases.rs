//! Words for days, places and followed sources that renderers of several products share. It knows
//! the shapes of the JSON and nothing that they are made of.

use super::wire::{Applies, Cite, FollowReport, Overall, PendingReport, PendingStatus};
use crate::words::{self, marks};
use solon_messages::{Lang, days, duty, follow, mark, overview, pending, report};

/// What writes in one of the languages of the reports: the marks between its phrases.
pub(super) trait Speaks {
    /// The language.
    fn lang(&self) -> Lang;

    fn colon(&self) -> &'static str {
        marks::colon(self.lang())
    }

    fn comma(&self) -> &'static str {
        marks::comma(self.lang())
    }

    /// Between things of a kind.
    fn list(&self) -> &'static str {
        marks::list(self.lang())
    }

    /// Between places that are cited together.
    fn places(&self) -> &'static str {
        marks::places(self.lang())
    }

    fn semi(&self) -> &'static str {
        marks::semi(self.lang())
    }

    fn paren(&self, text: &str) -> String {
        marks::paren(self.lang(), text)
    }
}

/// Places in the instrument that is cited first. Where something changed is in the full report; what
/// was not verified is told here too.
pub(super) fn home_places(cites: &[Cite], lang: Lang) -> String {
    let home = cites.first().map(|c| c.source.as_str());
    let mut out = Vec::new();
    for c in cites {
        let own = Some(c.source.as_str()) == home;
        match &c.unchecked {
            Some(why) => {
                let remark = report::UncheckedWhy { why }.say(lang);
                let place = if own {
                    c.place.clone()
                } else {
                    words::cited(&c.title, &c.place, lang)
                };
                out.push(remarked(&place, &remark, lang));
            }
            None if own => out.push(c.place.clone()),
            None => {}
        }
    }
    out.join(marks::places(lang))
}

/// Why there is no level over all regimes.
pub(super) fn overall_without(overall: &Overall, lang: Lang) -> &'static str {
    match overall.out_of_scope {
        true => report::OutOfScope.say(lang),
        false => report::NoMap.say(lang),
    }
}

/// The line on an act that is not in force and would change the result.
pub(super) fn pending_words(p: &PendingReport, lang: Lang) -> String {
    let (title, what) = (&p.title, &p.what);
    match (p.status, &p.expected_from) {
        (PendingStatus::Adopted, Some(day)) => pending::Adopted { title, day, what }.say(lang),
        (PendingStatus::Adopted, None) => pending::AdoptedUndated { title, what }.say(lang),
        (PendingStatus::Proposed, Some(day)) => pending::Proposed { title, day, what }.say(lang),
        (PendingStatus::Proposed, None) => pending::ProposedUndated { title, what }.say(lang),
    }
}

/// A run of days in words: `from 2027-12-02`, `from 2027-12-02 at the earliest`, `never`.
pub(super) fn days_words(applies: &Applies, lang: Lang) -> String {
    if applies.never {
        return days::Never.say(lang).to_owned();
    }
    let days = match (&applies.from, &applies.from_latest) {
        (Some(from), None) => days::From { from }.say(lang),
        (Some(from), Some(Some(latest))) => days::FromBetween { from, latest }.say(lang),
        (Some(from), Some(None)) => days::FromPerhaps { from }.say(lang),
        (None, None) => days::Always.say(lang).to_owned(),
        (None, Some(Some(latest))) => days::AlwaysBetween { latest }.say(lang),
        (None, Some(None)) => days::AlwaysPerhaps.say(lang).to_owned(),
    };
    match &applies.until {
        Some(until) => days::Until { days, until }.say(lang),
        None => days,
    }
}

/// A first day, with the latest it can be where it is not sure, in words.
pub(super) fn day_words(
    (day, latest): (Option<&String>, Option<&Option<String>>),
    never: bool,
    decided: bool,
    lang: Lang,
) -> Option<String> {
    if never {
        return Some(overview::Never.say(lang).to_owned());
    }
    let day = day?;
    Some(match latest {
        // Whether it comes to this level at all is open.
        _ if !decided => overview::EarliestOrNever { day }.say(lang),
        Some(None) => overview::EarliestOrNever { day }.say(lang),
        Some(Some(_)) => overview::Earliest { day }.say(lang),
        None => day.clone(),
    })
}

/// The heading of duties that would only matter without others.
pub(super) fn folded_words(only_without: &[String], lang: Lang) -> String {
    let ids = only_without.join(marks::list(lang));
    duty::Folded { ids }.say(lang)
}

/// A place with a remark on it.
pub(super) fn remarked(place: &str, remark: &str, lang: Lang) -> String {
    let remark = mark::Square { text: remark }.say(lang);
    format!("{place}{remark}")
}

/// Places with their instruments, unchecked ones marked.
pub(super) fn places(cites: &[Cite], lang: Lang) -> String {
    let list: Vec<String> = cites
        .iter()
        .map(|c| match &c.unchecked {
            Some(why) => {
                let place = words::sourced(&c.title, &c.place, lang);
                let remark = report::UncheckedWhy { why }.say(lang);
                format!("{place}{}", marks::paren(lang, &remark))
            }
            None => words::sourced(&c.title, &c.place, lang),
        })
        .collect();
    list.join(marks::semi(lang))
}

/// A followed source in words: whose view it is, what was taken from it, and what of that is the
/// default anyway.
pub(super) fn follow_words(f: &FollowReport, lang: Lang) -> String {
    let pairs = |changed: bool| {
        let these = f
            .readings
            .iter()
            .filter(|(i, _)| f.changed.contains(i) == changed);
        let words: Vec<String> = these.map(|(i, r)| format!("{i} = {r}")).collect();
        words.join(marks::comma(lang))
    };
    let (taken, same) = (pairs(true), pairs(false));
    let mut parts = Vec::new();
    if f.readings.is_empty() {
        parts.push(follow::None.say(lang).to_owned());
    }
    if !taken.is_empty() {
        parts.push(follow::Taken { readings: taken }.say(lang));
    }
    if !same.is_empty() {
        parts.push(follow::Default { readings: same }.say(lang));
    }
    let (title, source) = (&f.title, &f.source);
    let points = parts.join(marks::semi(lang));
    follow::As {
        points,
        source,
        title,
    }
    .say(lang)
}
