//! `solon snapshot accept`: verdicts by name, or wording; never both by one call.

use std::path::Path;

use clap::{ArgGroup, Args};

use super::store::{At, Store};
use super::survey::{Seen, Survey};
use crate::cli::{Exit, Run, Stop, err, out};
use solon::report::snapshot::{Status, title};

#[derive(Args)]
#[command(group(ArgGroup::new("what").required(true).args(["verdict", "wording", "all_wording"])))]
pub(crate) struct Options {
    /// Systems by id; for wording, files of descriptions or folders of them too
    #[arg(value_name = "SYSTEM", required_unless_present = "all_wording")]
    systems: Vec<String>,
    #[command(flatten)]
    at: At,
    /// Accept the verdict of each system named, and not its wording
    #[arg(long)]
    verdict: bool,
    /// Accept the wording of each system named, and not its verdict
    #[arg(long)]
    wording: bool,
    /// Accept the wording of every system that differs in nothing else
    #[arg(long, conflicts_with = "systems")]
    all_wording: bool,
    /// The register: all descriptions, or folders of them; those recorded when absent
    #[arg(long, value_name = "FILES", num_args = 1..)]
    register: Vec<String>,
}

pub(crate) fn run(o: &Options) -> Run {
    let (store, question) = o.at.recorded()?;
    let wanted = |seen: &Seen| {
        let named = o.systems.contains(&seen.checked.system);
        named || seen.checked.status != Status::Same
    };
    let survey = store.survey(&question, &o.register, false, &wanted)?;
    let mut chosen = Vec::new();
    if o.all_wording {
        let all = survey.seen.iter();
        chosen.extend(all.filter(|s| s.checked.status == Status::Wording));
    }
    for name in &o.systems {
        for seen in named(o, &survey, name)? {
            if !chosen.iter().any(|s| std::ptr::eq(*s, seen)) {
                chosen.push(seen);
            }
        }
    }
    let mut exit = Exit::Done;
    let mut done = String::new();
    for seen in chosen {
        match accept(&store, seen, o.verdict)? {
            Ok(what) => done.push_str(&format!("{}: {what}\n", seen.checked.system)),
            Err(why) => {
                err(&format!("error: {}: {why}\n", seen.checked.system));
                exit = exit.worse(Exit::Input);
            }
        }
    }
    if done.is_empty() && exit == Exit::Done {
        done.push_str("No system differs in its wording alone.\n");
    }
    out(&done)?;
    store.done(exit)
}

/// The system of a name, or, for wording, the systems of a file or folder.
fn named<'a>(o: &Options, survey: &'a Survey, name: &str) -> Result<Vec<&'a Seen>, Stop> {
    if let Some(seen) = survey.seen.iter().find(|s| s.checked.system == name) {
        return Ok(vec![seen]);
    }
    let path = Path::new(name).canonicalize().ok();
    let within = |s: &&Seen| {
        let source = s.checked.source.as_ref()?;
        let source = Path::new(source).canonicalize().ok()?;
        Some(source.starts_with(path.as_ref()?))
    };
    let inside: Vec<&Seen> = survey
        .seen
        .iter()
        .filter(|s| within(s) == Some(true))
        .collect();
    let ids: Vec<&str> = inside.iter().map(|s| s.checked.system.as_str()).collect();
    match (inside.is_empty(), o.verdict) {
        (false, false) => Ok(inside),
        (false, true) => Err(Stop::Usage(format!(
            "`{name}` is a file or folder; verdicts are accepted by the names of systems: {}",
            ids.join(", ")
        ))),
        (true, _) => {
            let known = survey.seen.iter().map(|s| s.checked.system.as_str());
            let near = solon::diagnostic::did_you_mean(name, known.clone())
                .unwrap_or_else(|| format!("there are: {}", known.collect::<Vec<_>>().join(", ")));
            Err(Stop::Usage(format!("there is no system `{name}`; {near}")))
        }
    }
}

/// Accepts one part of one system: what was done, or why it could not be.
fn accept(store: &Store, seen: &Seen, verdict: bool) -> Result<Result<String, String>, Stop> {
    let c = &seen.checked;
    Ok(match (&seen.was, &seen.now) {
        _ if c.status.fails() => Err(title(c)),
        (Some(was), Some(now)) => {
            let differs = if verdict {
                !c.verdict.is_empty()
            } else {
                !c.wording.is_empty()
            };
            let part = if verdict { "verdict" } else { "wording" };
            if !differs && verdict && was.answers != now.answers {
                // So that a review for which they called, once it is made, is not called for again.
                store.keep(&was.merged(now, true, false))?;
                return Ok(Ok(
                    "its verdict is as recorded; its answers were taken over".to_owned(),
                ));
            }
            if !differs {
                return Ok(Ok(format!("its {part} is as recorded")));
            }
            store.keep(&was.merged(now, verdict, !verdict))?;
            let rest = match (verdict, c.verdict.is_empty(), c.wording.is_empty()) {
                (true, _, false) => "; its wording still differs",
                (false, false, _) => "; its verdict still differs",
                _ => "",
            };
            Ok(if verdict {
                format!("verdict accepted: {}{rest}", c.summary)
            } else {
                format!("wording accepted{rest}")
            })
        }
        _ if !verdict => Err(format!(
            "{}; that is a matter of its verdict: give `--verdict`",
            if seen.now.is_some() {
                "there is no snapshot of it"
            } else {
                "there is no description of it any more"
            }
        )),
        (None, Some(now)) => {
            store.keep(now)?;
            Ok(format!("recorded: {}", c.summary))
        }
        (Some(was), None) => {
            store.forget(&was.system)?;
            Ok("its snapshot was removed".to_owned())
        }
        (None, None) => Err("there is nothing to accept".to_owned()),
    })
}
