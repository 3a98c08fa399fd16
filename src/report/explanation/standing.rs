//! What scales come to, and what is explained, by names and in words.

use super::{AboutReport, StandingReport};
use crate::eval::Outcome;
use crate::program::{Level, ProvisionId, ScaleId};
use crate::report::names::{Names, day};
use crate::report::phrases::day_words;
use crate::report::scales::Scales;
use solon_messages::explain;

use super::asked::About;

/// What the scales of an outcome come to; none that governs nothing.
pub(super) fn standings(names: &Names<'_>, outcome: &Outcome) -> Vec<StandingReport> {
    let program = names.view.program;
    let scales = Scales::new(program, names.lang);
    let own = outcome.scales.iter().filter(|s| !s.out());
    own.map(|found| {
        let name = program.scales[found.scale].name.clone();
        let [lower, upper] = names.interval(found.scale, found.class);
        let in_effect = names.interval(found.scale, found.in_effect);
        let run = found.applies.as_ref();
        let first = run.and_then(|r| day(r.from));
        let latest = run.filter(|r| r.unsure).map(|r| day(r.latest));
        let never = run.is_some_and(|r| r.never);
        let days = (first.as_ref(), latest.as_ref());
        StandingReport {
            from_words: day_words(days, never, found.decided(), names.lang),
            title: scales.title(&name),
            words: scales.range(&name, [&lower, &upper]),
            in_effect_words: scales.range(&name, [&in_effect[0], &in_effect[1]]),
            applies_from: run.filter(|r| !r.never).and_then(|r| day(r.from)),
            by: found.by.iter().map(|p| names.id(*p)).collect(),
            if_governed: found.scope_open(),
            bottom: found.class == (0, 0),
            scale: name,
            lower,
            upper,
            in_effect,
        }
    })
    .collect()
}

/// What is asked about, in words.
pub(super) fn about(names: &Names<'_>, about: About) -> AboutReport {
    match about {
        About::Level(scale, level) => level_about(names, scale, level),
        About::Out => scope_about(names, false),
        About::Provision(id) => provision_about(names, id),
    }
}

/// A level.
pub(super) fn level_about(names: &Names<'_>, scale: ScaleId, level: Level) -> AboutReport {
    let program = names.view.program;
    let name = &program.scales[scale].name;
    let level_name = names.level(scale, level);
    let words = Scales::new(program, names.lang).level_in_text(name, &level_name);
    AboutReport {
        kind: "level".to_owned(),
        scale: Some(name.clone()),
        words,
        name: level_name,
        bottom: level == 0,
        cites: Vec::new(),
    }
}

/// Whether the regime governs the system.
pub(super) fn scope_about(names: &Names<'_>, inside: bool) -> AboutReport {
    let (name, words) = match inside {
        true => ("in", explain::InScope.say(names.lang)),
        false => ("out", explain::OutOfScope.say(names.lang)),
    };
    AboutReport {
        kind: "scope".to_owned(),
        scale: None,
        name: name.to_owned(),
        words: words.to_owned(),
        bottom: false,
        cites: Vec::new(),
    }
}

fn provision_about(names: &Names<'_>, id: ProvisionId) -> AboutReport {
    let provision = &names.view.program.provisions[id];
    let body = names.view.law.versions(id).last().map(|(_, v)| &v.body);
    let body = body.unwrap_or(&provision.body);
    let kind = match (provision.kind.word(), body.permission) {
        ("duty", true) => "permission",
        (kind, _) => kind,
    };
    AboutReport {
        kind: kind.to_owned(),
        scale: None,
        name: provision.id.clone(),
        words: body.title.get(names.lang).to_owned(),
        bottom: false,
        cites: names.cites(&body.cites),
    }
}
