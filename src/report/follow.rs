//! Sources that are followed where the law can be read in more than one way: their wire form and
//! their words.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::wire::FollowReport;
use crate::program::{Followed, Law, Program};
use crate::words::marks;
use solon_messages::{Lang, follow};

/// Sources that are followed, with the readings that they gave.
pub(super) fn follows(
    program: &Program,
    law: &Law,
    on: Date,
    followed: &[Followed],
    lang: Lang,
) -> Vec<FollowReport> {
    let mut out = Vec::new();
    for f in followed {
        let source = &program.instruments[f.source];
        let mut one = FollowReport {
            source: source.name.clone(),
            title: source.title.get(lang).to_owned(),
            readings: BTreeMap::new(),
            changed: Vec::new(),
        };
        for (i, r) in &f.readings {
            let point = &program.interpretations[i];
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
