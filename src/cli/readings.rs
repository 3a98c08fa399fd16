//! `--reading` and `--follow`: which readings of contested points are taken.

use super::Stop;
use crate::diagnostic::did_you_mean;
use crate::program::{Followed, InstrumentId, InterpretationId, Program, Torn};

/// Readings chosen by name: `INTERPRETATION=READING`.
pub(super) fn chosen(
    program: &Program,
    given: &[String],
) -> Result<Vec<(InterpretationId, usize)>, Stop> {
    let mut readings = Vec::new();
    for r in given {
        let (i, reading) = r
            .split_once('=')
            .ok_or_else(|| Stop::Usage(format!("`{r}` is not INTERPRETATION=READING")))?;
        let Some(id) = program.interpretation(i) else {
            let known: Vec<&str> = program
                .interpretations
                .iter()
                .map(|x| x.name.as_str())
                .collect();
            let near = did_you_mean(i, known.iter().copied())
                .unwrap_or_else(|| format!("the pack has: {}", known.join(", ")));
            return Err(Stop::Usage(format!("unknown interpretation `{i}`; {near}")));
        };
        let names: Vec<&str> = program
            .interpretations
            .get(id.index())
            .map(|x| x.readings.iter().map(|r| r.name.as_str()).collect())
            .unwrap_or_default();
        let Some(at) = names.iter().position(|n| *n == reading) else {
            return Err(Stop::Usage(format!(
                "`{i}` has no reading `{reading}`; it has: {}",
                names.join(", ")
            )));
        };
        readings.push((id, at));
    }
    Ok(readings)
}

/// A source as given: `GHR`, or `eu.ai_act/GHR` for that pack alone.
fn source(program: &Program, folder: &str, given: &str) -> Option<InstrumentId> {
    let name = match given.rsplit_once('/') {
        None => given,
        Some((pack, name)) => {
            let own = program.pack().is_some_and(|p| p.id == pack) || pack == folder;
            if !own {
                return None;
            }
            name
        }
    };
    program.instrument(name)
}

/// Whether every source that is followed is one of some pack. Packs come with the names that they
/// were called by.
pub(super) fn known(packs: &[(&Program, &str)], follow: &[String]) -> Result<(), Stop> {
    for given in follow {
        let found = packs.iter().any(|(p, f)| source(p, f, given).is_some());
        if found {
            continue;
        }
        let mut names: Vec<&str> = packs
            .iter()
            .flat_map(|(p, _)| &p.instruments)
            .map(|i| i.name.as_str())
            .collect();
        names.sort_unstable();
        names.dedup();
        let name = given.rsplit_once('/').map_or(given.as_str(), |(_, n)| n);
        let upper = name.to_uppercase();
        let near = did_you_mean(&upper, names.iter().copied())
            .map_or_else(String::new, |near| format!("{near} "));
        let packs: Vec<&str> = packs
            .iter()
            .filter_map(|(p, _)| p.pack().map(|p| p.id.as_str()))
            .collect();
        return Err(Stop::Usage(format!(
            "there is no source `{given}`; {near}(the sources of {} are: {})",
            packs.join(", "),
            names.join(", ")
        )));
    }
    Ok(())
}

/// The readings of the sources that are followed, those chosen by name left out.
pub(super) fn followed(
    program: &Program,
    folder: &str,
    follow: &[String],
    chosen: &[(InterpretationId, usize)],
) -> Result<Vec<Followed>, Stop> {
    let sources: Vec<InstrumentId> = follow
        .iter()
        .filter_map(|given| source(program, folder, given))
        .collect();
    program
        .follow(&sources, chosen)
        .map_err(|torn| Stop::Usage(no_choice(program, &torn)))
}

/// Points on which a source does not choose.
fn no_choice(program: &Program, torn: &[Torn]) -> String {
    let mut points = Vec::new();
    let mut choices = Vec::new();
    for t in torn {
        let (Some(source), Some(point)) = (
            program.instruments.get(t.source.index()),
            program.interpretations.get(t.point.index()),
        ) else {
            continue;
        };
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
