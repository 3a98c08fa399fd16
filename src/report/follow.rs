//! Sources that are followed where the law can be read in more than one way: their wire form and
//! their words.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::answers::say;
use super::wire::FollowReport;
use crate::program::{Followed, Law, Program};

/// Sources that are followed, with the readings that they gave.
pub(super) fn follows(
    program: &Program,
    law: &Law,
    on: Date,
    followed: &[Followed],
    lang: &str,
) -> Vec<FollowReport> {
    let mut out = Vec::new();
    for f in followed {
        let Some(source) = program.instruments.get(f.source.index()) else {
            continue;
        };
        let mut one = FollowReport {
            source: source.name.clone(),
            title: source.title.get(lang).to_owned(),
            readings: BTreeMap::new(),
            changed: Vec::new(),
        };
        for (i, r) in &f.readings {
            let Some(point) = program.interpretations.get(i.index()) else {
                continue;
            };
            let Some(reading) = point.readings.get(*r) else {
                continue;
            };
            let name = reading.name.clone();
            one.readings.insert(point.name.clone(), name);
            if law.default_reading(*i, on) != *r {
                one.changed.push(point.name.clone());
            }
        }
        one.changed.sort();
        out.push(one);
    }
    out
}

/// A followed source in words: whose view it is, what was taken from it, and what of that is the
/// default anyway.
pub(super) fn follow_words(f: &FollowReport, lang: &str) -> String {
    let head = match lang {
        "zh" => format!("按《{}》的解释（--follow {}）", f.title, f.source),
        _ => format!("as the {} would have it (--follow {})", f.title, f.source),
    };
    let colon = say(lang, ": ", "：");
    let comma = say(lang, ", ", "，");
    let pairs = |changed: bool| {
        let these = f
            .readings
            .iter()
            .filter(|(i, _)| f.changed.contains(i) == changed);
        let words: Vec<String> = these.map(|(i, r)| format!("{i} = {r}")).collect();
        words.join(comma)
    };
    let (taken, same) = (pairs(true), pairs(false));
    let mut parts = Vec::new();
    if f.readings.is_empty() {
        let none = say(
            lang,
            "no contested point has a reading that cites it alone and is not settled otherwise",
            "没有仅由其支持且尚未另行确定的争议点",
        );
        parts.push(none.to_owned());
    }
    if !taken.is_empty() {
        let title = say(lang, "points taken", "采用的争议点");
        parts.push(format!("{title}{colon}{taken}"));
    }
    if !same.is_empty() {
        let title = say(lang, "as by default", "与默认一致");
        parts.push(format!("{title}{colon}{same}"));
    }
    format!("{head}{colon}{}", parts.join(say(lang, "; ", "；")))
}
