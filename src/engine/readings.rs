//! Which readings of contested points are taken: by name, and by the sources that are followed.

use std::sync::Arc;

use super::{Error, ErrorKind, Pack};
use crate::diagnostic::did_you_mean;
use crate::program::{Followed, InstrumentId, InterpretationId, Program, Torn};

/// A reading chosen by name.
pub(super) fn chosen(
    program: &Program,
    point: &str,
    reading: &str,
) -> Result<(InterpretationId, usize), Error> {
    let points = &program.interpretations;
    let Some((at, found)) = points.iter().find(|(_, x)| x.name == point) else {
        let known: Vec<&str> = points.values().map(|x| x.name.as_str()).collect();
        let near = did_you_mean(point, known.iter().copied())
            .unwrap_or_else(|| format!("the pack has: {}", known.join(", ")));
        let message = format!("unknown interpretation `{point}`; {near}");
        return Err(Error::new(ErrorKind::Reading, message));
    };
    let names: Vec<&str> = found.readings.iter().map(|r| r.name.as_str()).collect();
    match names.iter().position(|name| *name == reading) {
        Some(reading) => Ok((at, reading)),
        None => {
            let names = names.join(", ");
            let message = format!("`{point}` has no reading `{reading}`; it has: {names}");
            Err(Error::new(ErrorKind::Reading, message))
        }
    }
}

/// A source of a pack as given: `GHR`, or `eu.ai_act/GHR` for that pack alone.
pub(super) fn source(pack: &Pack, given: &str) -> Option<InstrumentId> {
    let name = match given.rsplit_once('/') {
        None => given,
        Some((of, name)) => pack.is_called(of).then_some(name)?,
    };
    pack.program().instrument(name)
}

/// What is said of a source that no pack has.
pub(super) fn no_source(packs: &[Arc<Pack>], given: &str) -> Error {
    let mut names: Vec<&str> = packs
        .iter()
        .flat_map(|p| p.program().instruments.values())
        .map(|i| i.name.as_str())
        .collect();
    names.sort_unstable();
    names.dedup();
    let name = given.rsplit_once('/').map_or(given, |(_, n)| n);
    let upper = name.to_uppercase();
    let near = did_you_mean(&upper, names.iter().copied())
        .map_or_else(String::new, |near| format!("{near} "));
    let packs: Vec<&str> = packs.iter().map(|p| p.id()).collect();
    let message = format!(
        "there is no source `{given}`; {near}(the sources of {} are: {})",
        packs.join(", "),
        names.join(", ")
    );
    Error::new(ErrorKind::Source, message)
}

/// The readings of the sources that are followed, those chosen by name left out.
pub(super) fn followed(
    program: &Program,
    sources: &[InstrumentId],
    chosen: &[(InterpretationId, usize)],
) -> Result<Vec<Followed>, Error> {
    program
        .follow(sources, chosen)
        .map_err(|torn| Error::new(ErrorKind::Reading, no_choice(program, &torn)))
}

/// Points on which a source does not choose.
fn no_choice(program: &Program, torn: &[Torn]) -> String {
    let mut points = Vec::new();
    let mut choices = Vec::new();
    for t in torn {
        let source = &program.instruments[t.source];
        let point = &program.interpretations[t.point];
        let names: Vec<&str> = t
            .readings
            .iter()
            .filter_map(|r| Some(point.readings.get(*r)?.name.as_str()))
            .collect();
        points.push(format!(
            "`{}` is cited for `{}` of `{}` alike",
            source.name,
            names.join("` and `"),
            point.name
        ));
        if let Some(default) = point.readings.get(point.default) {
            choices.push(format!("--reading {}={}", point.name, default.name));
        }
    }
    format!(
        "{}; following it does not choose there: choose by name (the defaults are: {})",
        points.join(", "),
        choices.join(" ")
    )
}
