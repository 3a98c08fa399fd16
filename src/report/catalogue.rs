//! A pack in a few figures: what it is, what it rests on, and how much of it there is; beside it the
//! page of a single provision. It knows no system.

use std::sync::Arc;

use serde::Serialize;

use super::answers::level_words;
use super::layout::wrap;
use super::names::map;
use super::wire::{MapKind, MapReport};
use crate::program::{Kind, Program, Scale, Status};
use crate::words;
use solon_messages::Lang;

mod languages;
pub mod markdown;
pub mod provision;
mod standing;

pub use languages::LanguageReport;
pub use standing::{ActReport, ActStatus, StandingReport};

/// One pack.
#[derive(Clone, Debug, Serialize)]
pub struct PackReport {
    /// Its folder.
    pub folder: String,
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its title.
    pub title: String,
    /// Its title in the language of the law, where the pack does not speak that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original: Option<String>,
    /// In which languages its questions and titles are said.
    pub languages: Vec<LanguageReport>,
    /// Whether it only serves other packs.
    pub vocabulary: bool,
    /// How many clauses of a framework it holds.
    #[serde(skip_serializing_if = "is_zero")]
    pub crosswalks: usize,
    /// The packs that it uses.
    pub uses: Vec<String>,
    /// Which systems it may govern at all, in words; absent where it does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reached_when: Option<String>,
    /// The law that it knows: the day of the last amendment in force; absent for the text as
    /// enacted.
    pub law_as_of: Option<String>,
    /// `sha256:…` over its canonical texts.
    pub digest: String,
    /// From when it applies, what may yet change it, and how much of it was verified.
    pub standing: StandingReport,
    /// Its scales.
    pub scales: Vec<ScaleReport>,
    /// What it cites.
    pub sources: Vec<SourceReport>,
    /// How many rules, with those that amendments insert.
    pub rules: usize,
    /// How many exceptions.
    pub exceptions: usize,
    /// How many duties.
    pub duties: usize,
    /// How many penalties.
    pub penalties: usize,
    /// How many transitions.
    pub transitions: usize,
    /// How many stays.
    pub stays: usize,
    /// How many facts of its own.
    pub facts: usize,
    /// How many facts with those of the packs that it uses.
    pub facts_in_all: usize,
    /// How many tests.
    pub tests: usize,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands a reference to the field"
)]
fn is_zero(n: &usize) -> bool {
    *n == 0
}

/// How many stays there are, before the facts; nothing where there is none.
#[must_use]
pub fn stays(n: usize) -> String {
    match n {
        0 => String::new(),
        n => format!(" {n} stays,"),
    }
}

/// A scale of a pack.
#[derive(Clone, Debug, Serialize)]
pub struct ScaleReport {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its levels, the lowest first.
    pub levels: Vec<LevelReport>,
    /// Whose its map to the scale that regimes share is; absent where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<MapReport>,
}

/// A level of a scale.
#[derive(Clone, Debug, Serialize)]
pub struct LevelReport {
    /// Its name.
    pub name: String,
    /// Its words.
    pub words: String,
    /// The level of the scale that regimes share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canonical: Option<String>,
}

/// An instrument that a pack cites.
#[derive(Clone, Debug, Serialize)]
pub struct SourceReport {
    /// Its short name.
    pub name: String,
    /// Its full name.
    pub title: String,
    /// Its identifier, or its reference.
    pub identifier: String,
    /// `law`, `guidance`, `standard` or `policy`.
    pub authority: String,
}

/// A pack in figures; the program must have been read with its tests.
#[must_use]
pub fn pack(program: &Arc<Program>, folder: &str, vocabulary: bool, lang: Lang) -> PackReport {
    let own = program.packs.len().saturating_sub(1);
    let pack = program.pack();
    let word = |f: fn(&crate::program::Pack) -> String| pack.map(f).unwrap_or_default();
    let latest = program
        .amendments
        .values()
        .filter_map(|a| match a.status {
            Status::InForce(day) => Some(day),
            _ => None,
        })
        .max();
    PackReport {
        folder: folder.to_owned(),
        id: word(|p| p.id.clone()),
        version: word(|p| p.version.clone()),
        title: pack.map_or("", |p| p.title.get(lang)).to_owned(),
        original: pack.and_then(|p| p.original.clone()),
        languages: languages::of(program),
        vocabulary,
        crosswalks: program.crosswalks.len(),
        uses: program
            .packs
            .iter()
            .take(own)
            .map(|p| p.id.clone())
            .collect(),
        reached_when: program
            .reached
            .as_ref()
            .map(|cond| words::phrase(program, cond, lang)),
        law_as_of: latest.map(|d| d.to_string()),
        digest: word(|p| p.digest.clone()),
        standing: standing::of(program),
        scales: program
            .scales
            .values()
            .map(|s| scale(program, s, lang))
            .collect(),
        sources: program
            .instruments
            .values()
            .map(|i| SourceReport {
                name: i.name.clone(),
                title: i.title.get(Lang::En).to_owned(),
                identifier: i.identifier().to_owned(),
                authority: i.authority.clone(),
            })
            .collect(),
        rules: program.count(Kind::Rule),
        exceptions: program.count(Kind::Exception),
        duties: program.count(Kind::Duty),
        penalties: program.count(Kind::Penalty),
        transitions: program.count(Kind::Transition),
        stays: program.stays(),
        facts: program.asked().filter(|(_, f)| f.pack == own).count(),
        facts_in_all: program.asked().count(),
        tests: program.tests.len(),
    }
}

fn scale(program: &Program, scale: &Scale, lang: Lang) -> ScaleReport {
    let canonical = |i: usize| {
        let place = scale.canonical.as_ref()?.get(i)?;
        program.canonical.as_ref()?.levels.get(*place).cloned()
    };
    let levels = scale
        .levels
        .iter()
        .enumerate()
        .map(|(i, name)| LevelReport {
            name: name.clone(),
            words: level_words(program, &scale.name, name, lang),
            canonical: canonical(i),
        });
    ScaleReport {
        name: scale.name.clone(),
        title: scale.title.get(lang).to_owned(),
        levels: levels.collect(),
        // Where nothing is said nothing was chosen.
        map: map(program, scale, lang).filter(|m| m.whose != MapKind::ByName),
    }
}

/// A scale in a line, and in another what its levels are on the scale that regimes share, and who says
/// so.
fn scale_text(out: &mut String, scale: &ScaleReport) {
    let names: Vec<&str> = scale.levels.iter().map(|l| l.name.as_str()).collect();
    wrap(out, &format!("{}: {}", scale.name, names.join(" < ")), 2, 4);
    let Some(map) = &scale.map else {
        return;
    };
    let pair = |l: &LevelReport| Some(format!("{} -> {}", l.name, l.canonical.as_ref()?));
    let pairs: Vec<String> = scale.levels.iter().filter_map(pair).collect();
    let whose = match map.whose {
        MapKind::ByName => "called alike".to_owned(),
        MapKind::OwnChoice if map.because.is_empty() => "whose map it is is not said".to_owned(),
        MapKind::OwnChoice => format!("the pack's own map, because {}", map.because),
        MapKind::Cited => {
            let places = map
                .cites
                .iter()
                .map(|c| format!("{}, {}", c.title, c.locator));
            format!("by {}", places.collect::<Vec<_>>().join("; "))
        }
    };
    wrap(out, &format!("≈ {}: {whose}", pairs.join(", ")), 4, 6);
}

/// How much of a pack there is.
fn counts(p: &PackReport) -> String {
    let facts = if p.facts_in_all > p.facts {
        format!("{} facts ({} with those used)", p.facts, p.facts_in_all)
    } else {
        format!("{} facts", p.facts)
    };
    format!(
        "{} rules, {} exceptions, {} duties, {} penalties, {} transitions,{} {facts}, {} tests",
        p.rules,
        p.exceptions,
        p.duties,
        p.penalties,
        p.transitions,
        stays(p.stays),
        p.tests
    )
}

/// Packs as text.
#[must_use]
pub fn text(packs: &[PackReport]) -> String {
    let mut out = String::new();
    for (i, p) in packs.iter().enumerate() {
        if i > 0 {
            out.push('\n');
        }
        wrap(
            &mut out,
            &format!("{} {}  {}", p.id, p.version, p.title),
            0,
            2,
        );
        wrap(&mut out, &format!("folder: {}", p.folder), 2, 4);
        if !p.uses.is_empty() {
            wrap(&mut out, &format!("uses: {}", p.uses.join(", ")), 2, 4);
        }
        if let Some(when) = &p.reached_when {
            wrap(&mut out, &format!("reached when: {when}"), 2, 4);
        }
        let law = match (&p.law_as_of, p.vocabulary) {
            _ if p.crosswalks > 0 => {
                format!("a framework without levels; {} clauses", p.crosswalks)
            }
            (_, true) => "a vocabulary for other packs; it holds no rules".to_owned(),
            (Some(day), false) => format!("law as of: {day} (the last amendment in force)"),
            (None, false) => "law as of: the text as enacted".to_owned(),
        };
        wrap(&mut out, &law, 2, 4);
        let languages: Vec<String> = p.languages.iter().map(LanguageReport::words).collect();
        wrap(
            &mut out,
            &format!("languages: {}", languages.join(", ")),
            2,
            4,
        );
        wrap(&mut out, &counts(p), 2, 4);
        wrap(&mut out, &p.digest, 2, 4);
        for s in &p.scales {
            scale_text(&mut out, s);
        }
        for s in &p.sources {
            let weight = if s.authority == "law" {
                String::new()
            } else {
                format!(" [{}]", s.authority)
            };
            wrap(
                &mut out,
                &format!("{}: {} ({}){weight}", s.name, s.title, s.identifier),
                2,
                4,
            );
        }
    }
    out
}

/// How many citations of a program were never verified.
#[must_use]
pub fn unchecked(program: &Program) -> usize {
    program.unchecked
}
