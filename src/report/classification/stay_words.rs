//! What is said of stays, in every renderer alike.

use crate::report::phrases::{days_words, home_places};
use crate::report::wire::{Regime, RuleReport, Status, StayReport, Stayed, Truth};
use crate::words::marks;
use solon_messages::{Lang, duty, stay};

/// What is stayed, since when and until when, and whether that is known.
pub(super) fn line(s: &StayReport, lang: Lang) -> String {
    let targets = marks::with_kinds(lang, &s.targets);
    let what = match s.of {
        Stayed::Enforcement => stay::Enforcement { targets }.say(lang),
        Stayed::Application => stay::Application { targets }.say(lang),
    };
    let days = days(s, lang);
    let mut out = format!("{what}{}{days}", marks::comma(lang));
    if s.holds == Truth::Unknown {
        let unsure = if s.until.is_none() {
            stay::Holds.say(lang)
        } else {
            stay::Reaches.say(lang)
        };
        out.push_str(marks::semi(lang));
        out.push_str(unsure);
    }
    out
}

/// That it is not known whether it still holds.
pub(super) fn unended(s: &StayReport, lang: Lang) -> String {
    let places = home_places(&s.cites, lang);
    let places = marks::paren(lang, &places);
    format!(
        "{} {}{places}{}{}",
        s.id,
        s.title,
        marks::colon(lang),
        stay::Holds.say(lang)
    )
}

fn days(s: &StayReport, lang: Lang) -> String {
    let from = s.from.as_deref().unwrap_or_default();
    match &s.until {
        Some(until) => stay::Until { from, until }.say(lang),
        None => stay::Unended { from }.say(lang),
    }
}

/// What is said below a provision: the stays of it that hold or may hold.
pub(super) fn of(all: &[StayReport], named: &str, lang: Lang) -> Vec<String> {
    let own = all.iter().filter(|s| s.targets.iter().any(|t| t == named));
    own.filter(|s| s.holds != Truth::False)
        .map(|s| {
            let days = days(s, lang);
            match s.of {
                Stayed::Enforcement => stay::Fine { days }.say(lang),
                Stayed::Application => stay::Rule { days }.say(lang),
            }
        })
        .collect()
}

/// The days of a rule; where it may be stayed on the day, the stays instead.
pub(super) fn rule_days(r: &Regime, rule: &RuleReport, lang: Lang) -> String {
    let stays = of(&r.stays, &rule.id, lang);
    match rule.today == Status::Open && !stays.is_empty() {
        true => stays.join(marks::semi(lang)),
        false => days_words(&rule.applies, lang),
    }
}

/// Something, and the stays on which it hangs.
pub(super) fn and_hangs_on(text: String, stays: &[String], lang: Lang) -> String {
    if stays.is_empty() {
        return text;
    }
    let stays = stays.iter().map(|name| stay::Whether { name }.say(lang));
    let questions = stays.collect::<Vec<_>>().join(marks::list(lang));
    let hangs = duty::HangsOn { questions }.say(lang);
    format!("{text}{}{hangs}", marks::semi(lang))
}

/// Whether it hangs on nothing but stays that something is in effect: its days need not be told then.
pub(super) fn alone(in_effect: Option<bool>, missing: &[String], stays: &[String]) -> bool {
    in_effect.is_none() && missing.is_empty() && !stays.is_empty()
}
