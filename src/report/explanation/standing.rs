//! What scales come to, and what is explained, by names and in words.

use super::{AboutReport, StandingReport};
use crate::eval::{Label, Outcome};
use crate::program::{Level, ProvisionId, ScaleId};
use crate::report::names::{Names, day};
use crate::report::phrases::day_words;
use crate::report::scales::Scales;
use crate::words::marks;
use solon_messages::{Lang, explain, plain};

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
            from_words: from_words(days, never, found.decided(), names.lang),
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

/// From when a level is in effect; of several possible ones, from when one of them is.
fn from_words(
    (day, latest): (Option<&String>, Option<&Option<String>>),
    never: bool,
    decided: bool,
    lang: Lang,
) -> Option<String> {
    if never {
        return Some(plain::LevelNever.say(lang).to_owned());
    }
    let day = &day_words((day, latest), never, decided, lang)?;
    Some(match decided {
        true => explain::From { day }.say(lang),
        false => plain::OneFrom { day }.say(lang),
    })
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
        never: false,
        by: Vec::new(),
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
        never: false,
        by: Vec::new(),
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
    let never = never(names.view.outcome, id);
    AboutReport {
        kind: kind.to_owned(),
        scale: None,
        name: provision.id.clone(),
        words: body.title.get(names.lang).to_owned(),
        bottom: false,
        cites: names.cites(&body.cites),
        by: match never {
            true => keepers(names, id),
            false => Vec::new(),
        },
        never,
    }
}

/// Whether a provision comes about for the describer as enacted, and applies on no day.
pub(super) fn never(outcome: &Outcome, id: ProvisionId) -> bool {
    let duties = outcome.duties.iter().filter(|d| !d.others);
    let duties = duties.map(|d| &d.outcome);
    let all = duties.chain(outcome.penalties.iter().map(|p| &p.outcome));
    let mut all = all.chain(outcome.rules.iter().chain(&outcome.exceptions));
    let comes = |label: Label| matches!(label, Label::Fires | Label::Open);
    all.any(|o| o.provision == id && comes(o.label) && o.run.never)
}

/// The transitions that keep a provision from ever applying, by id and title.
fn keepers(names: &Names<'_>, id: ProvisionId) -> Vec<String> {
    let (view, lang) = (&names.view, names.lang);
    let all = view.outcome.transitions.iter();
    let keeping = all.filter(|t| t.label == Label::Fires && t.moves.contains(&id));
    let nodes = keeping.filter_map(|t| view.law.provisions.row(t.version));
    let never = nodes.filter(|n| n.body.moves.iter().any(|m| m.from.is_none()));
    never
        .map(|n| {
            let title = n.body.title.get(lang);
            format!("{} {}", names.id(n.provision), marks::quoted(lang, title))
        })
        .collect()
}
