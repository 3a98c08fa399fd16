//! Sources that are followed where the law can be read in more than one way, as the JSON has them.
//! It has no words.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::wire::FollowReport;
use crate::program::{Followed, Law, Program};
use solon_messages::Lang;

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
