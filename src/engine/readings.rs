//! Which readings of contested points are taken: by name, and by the sources that are followed.

use std::sync::Arc;

use super::{Error, ErrorKind, Pack};
use crate::diagnostic::did_you_mean;
use crate::program::{Followed, InstrumentId, InterpretationId, Program, Torn};

/// A name with the packs that are meant: `NAME` for all, `eu.ai_act/NAME` for that pack alone.
pub(super) fn of_pack<'a>(pack: &Pack, given: &'a str) -> Option<&'a str> {
    match given.rsplit_once('/') {
        None => Some(given),
        Some((of, name)) => pack.is_called(of).then_some(name),
    }
}

/// A reading chosen by name, for each pack that has the point. It is an error where none has it, or none
/// of those that do has the reading.
pub(super) fn chosen(
    packs: &[Arc<Pack>],
    point: &str,
    reading: &str,
) -> Result<Vec<Option<(InterpretationId, usize)>>, Error> {
    let mut points: Vec<&str> = Vec::new();
    let mut readings: Vec<&str> = Vec::new();
    let mut out = Vec::new();
    for pack in packs {
        let all = &pack.program().interpretations;
        points.extend(all.values().map(|x| x.name.as_str()));
        let name = of_pack(pack, point);
        let found = name.and_then(|name| all.iter().find(|(_, x)| x.name == name));
        let chosen = found.and_then(|(at, found)| {
            let names = || found.readings.iter().map(|r| r.name.as_str());
            readings.extend(names());
            Some((at, names().position(|name| name == reading)?))
        });
        out.push(chosen);
    }
    if out.iter().any(Option::is_some) {
        return Ok(out);
    }
    let message = if readings.is_empty() {
        let near = did_you_mean(point, points.iter().copied()).unwrap_or_else(|| match packs {
            [_] => format!("the pack has: {}", points.join(", ")),
            _ => format!("the packs have: {}", points.join(", ")),
        });
        format!("unknown interpretation `{point}`; {near}")
    } else {
        let names = readings.join(", ");
        format!("`{point}` has no reading `{reading}`; it has: {names}")
    };
    Err(Error::new(ErrorKind::Reading, message))
}

/// What is said of an amendment that no pack has.
pub(super) fn no_amendment(packs: &[Arc<Pack>], given: &str) -> Error {
    let known = |pack: &Pack| {
        let all = pack.program().amendments.values();
        all.map(|a| a.name.as_str()).collect::<Vec<_>>().join(", ")
    };
    let known = match packs {
        [pack] => format!("the pack has: {}", known(pack)),
        many => {
            let each = many.iter().filter(|p| !known(p).is_empty());
            let each = each.map(|p| format!("`{}` has: {}", p.id(), known(p)));
            let each: Vec<String> = each.collect();
            match each.is_empty() {
                true => "the packs have none".to_owned(),
                false => each.join("; "),
            }
        }
    };
    let message = format!("unknown amendment `{given}`; {known}");
    Error::new(ErrorKind::Law, message)
}

/// A source of a pack as given: `GHR`, or `eu.ai_act/GHR` for that pack alone.
pub(super) fn source(pack: &Pack, given: &str) -> Option<InstrumentId> {
    pack.program().instrument(of_pack(pack, given)?)
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
