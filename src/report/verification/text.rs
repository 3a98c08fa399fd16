//! What comes of making reports again, for people.

use super::{Cause, Changed, ComesOut, MovedLevel, Place, Verification, Verified};
use crate::report::layout::wrap;
use solon_messages::{Count, Lang, verify};

/// Of more reports those that come out the same are only counted.
const EACH: usize = 20;

/// What comes of some reports, as text.
#[must_use]
pub fn text(v: &Verification, lang: Lang) -> String {
    let mut out = String::new();
    let same = |r: &&Verified| matches!(r.comes_out, ComesOut::Identical | ComesOut::SameContent);
    for report in &v.reports {
        if v.reports.len() <= EACH || !same(&report) {
            one(&mut out, report, v, lang);
        }
    }
    for more in &v.left_out {
        let (n, report) = (Count::new(lang, more.count), &more.like);
        wrap(&mut out, &verify::LeftOut { n, report }.say(lang), 0, 2);
    }
    let left_out: usize = v.left_out.iter().map(|l| l.count).sum();
    if v.reports.len() > 1 {
        let count = |wanted: ComesOut| v.reports.iter().filter(|r| r.comes_out == wanted).count();
        let total = verify::Total {
            all: Count::new(lang, v.reports.len() + left_out),
            differ: Count::new(lang, count(ComesOut::Different)),
            failed: Count::new(lang, count(ComesOut::NotVerified) + left_out),
            same: Count::new(lang, v.reports.iter().filter(same).count()),
        };
        wrap(&mut out, &total.say(lang), 0, 2);
    }
    out
}

fn one(out: &mut String, r: &Verified, v: &Verification, lang: Lang) {
    let several = v
        .reports
        .iter()
        .any(|o| o.source == r.source && o.record > 1);
    let mut name = match several {
        true => format!("{}#{}", r.source, r.record),
        false => r.source.clone(),
    };
    if !r.system.is_empty() {
        name = format!("{name} ({})", r.system);
    }
    let report = &name;
    let head = match r.comes_out {
        ComesOut::Identical => verify::Identical { report }.say(lang),
        ComesOut::SameContent => verify::SameContent { report }.say(lang),
        ComesOut::Different => verify::Differs { report }.say(lang),
        ComesOut::NotVerified => verify::Failed { report }.say(lang),
    };
    wrap(out, &head, 0, 2);
    for cause in &r.causes {
        wrap(out, &cause_words(cause, lang), 2, 4);
    }
    if let Some(problem) = &r.problem {
        wrap(out, &problem.message, 2, 4);
    }
    if r.comes_out != ComesOut::Different || r.problem.is_some() {
        return;
    }
    if r.levels.is_empty() {
        wrap(out, verify::LevelsSame.say(lang), 2, 4);
    }
    for level in &r.levels {
        wrap(out, &level_words(level, lang), 2, 4);
    }
    for place in &r.places {
        wrap(out, &place_words(place, lang), 2, 4);
    }
    let more = r.differences - r.places.len().min(r.differences);
    if more > 0 {
        wrap(out, &verify::More { n: more }.say(lang), 2, 4);
    }
    if r.differences == 0 {
        wrap(out, verify::NothingElse.say(lang), 2, 4);
    }
}

fn cause_words(cause: &Cause, lang: Lang) -> String {
    let or_none =
        |text: &Option<String>| text.clone().unwrap_or(verify::Nothing.say(lang).to_owned());
    let (old, new) = (&or_none(&cause.reported), &or_none(&cause.now));
    match cause.what {
        Changed::Engine => verify::Engine { new, old }.say(lang),
        Changed::Pack => {
            let pack = cause.pack.as_deref().unwrap_or_default();
            verify::Pack { new, old, pack }.say(lang)
        }
        Changed::Question => verify::Question.say(lang).to_owned(),
        Changed::Answers => verify::Answers.say(lang).to_owned(),
        Changed::Result => verify::Alone.say(lang).to_owned(),
    }
}

fn level_words(level: &MovedLevel, lang: Lang) -> String {
    let or_none =
        |text: &Option<String>| text.clone().unwrap_or(verify::Nothing.say(lang).to_owned());
    let (old, new) = (&or_none(&level.reported), &or_none(&level.now));
    let of = level.of.as_str();
    match level.in_effect {
        true => verify::InEffect { new, of, old }.say(lang),
        false => verify::Level { new, of, old }.say(lang),
    }
}

fn place_words(place: &Place, lang: Lang) -> String {
    let or_none =
        |text: &Option<String>| text.clone().unwrap_or(verify::Nothing.say(lang).to_owned());
    let (old, new) = (&or_none(&place.reported), &or_none(&place.now));
    let pointer = place.pointer.as_str();
    verify::Place { new, old, pointer }.say(lang)
}
