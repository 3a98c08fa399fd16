//! The duties of systems, seen from a framework that grades nothing: to which of its clauses they
//! correspond. Which do, the pack of the framework says; duties and their days are those of the
//! classification. Renderers stand beside it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::classification::duties_ahead;
use super::names;
use super::wire::{Cite, RejectedRecord, Status, System, is_false};
use super::{REPORT, RegimeResult};
use crate::overall::{self, Part};
use crate::program::{Crosswalk, Kind, Program};
use crate::words;
use solon_messages::Lang;

pub use text::text;

mod text;

/// Clauses of a framework, with the duties that correspond to them.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CrosswalkDocument {
    /// The version of this shape.
    pub report: u32,
    /// The version of the engine.
    pub engine: String,
    /// The day asked for.
    #[schemars(extend("format" = "date"))]
    pub on: String,
    /// The framework.
    pub framework: Framework,
    /// The systems, in the order in which they were given.
    pub systems: Vec<System>,
    /// The clauses, in the order of the pack.
    pub clauses: Vec<ClauseReport>,
    /// Duties that correspond to no clause.
    pub without_clause: Vec<DutyOfSystems>,
    /// Records that could not be read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rejected: Vec<RejectedRecord>,
}

/// A framework.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Framework {
    /// The pack's id.
    pub pack: String,
    /// The pack's version.
    pub version: String,
    /// Its title.
    pub title: String,
}

/// A clause of a framework.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ClauseReport {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// Where it stands.
    pub cites: Vec<Cite>,
    /// What to bear in mind.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// The duties that correspond to it, by regime.
    pub duties: Vec<DutyOfSystems>,
}

/// A duty, with the systems whose describer has it, or may have it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct DutyOfSystems {
    /// The pack's id.
    pub regime: String,
    /// The duty's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The systems.
    pub systems: Vec<DutyOfSystem>,
}

/// How a duty stands to one system.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct DutyOfSystem {
    /// The system's id.
    pub system: String,
    /// Its first day, which may be over; while that hangs on what is unknown, the first possible one.
    #[schemars(extend("format" = "date"))]
    pub from: Option<String>,
    /// Present while the first day hangs on what is unknown: the day from which it surely applies;
    /// null: perhaps it never does.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "date"))]
    pub from_latest: Option<Option<String>>,
    /// Whether it applies on the day asked for; null when that is unknown.
    pub in_effect: Option<bool>,
    /// It is not sure that it arises.
    #[serde(skip_serializing_if = "is_false")]
    pub perhaps: bool,
}

/// A crosswalk that is being gathered, system by system.
#[derive(Clone, Debug)]
pub struct Walk<'a> {
    framework: &'a Program,
    on: Date,
    lang: Lang,
    systems: Vec<System>,
    /// Each duty, by its regime and id.
    duties: BTreeMap<(String, String), DutyOfSystems>,
    rejected: Vec<RejectedRecord>,
}

impl<'a> Walk<'a> {
    /// Nothing yet, of a framework read with its tests.
    #[must_use]
    pub fn new(framework: &'a Program, on: Date, lang: Lang) -> Walk<'a> {
        Walk {
            framework,
            on,
            lang,
            systems: Vec::new(),
            duties: BTreeMap::new(),
            rejected: Vec::new(),
        }
    }

    /// Adds a record that could not be read.
    pub fn reject(&mut self, record: RejectedRecord) {
        self.rejected.push(record);
    }

    /// Adds a system with the duties that its describer has, or may have, on the day or later; none of
    /// regimes that were not asked.
    pub fn add(&mut self, system: System, results: &[RegimeResult<'_>]) {
        let parts: Vec<Part<'_>> = results.iter().map(RegimeResult::part).collect();
        let asked = results.iter().zip(overall::counted(&parts));
        for (r, _) in asked.filter(|(_, counts)| *counts) {
            let regime = r.program.pack().map_or("", |p| p.id.as_str());
            for duty in duties_ahead(r, None, self.lang) {
                if duty.of_others || duty.permits() || duty.applies.never {
                    continue;
                }
                let key = (regime.to_owned(), duty.id.clone());
                let known = self.duties.entry(key).or_insert_with(|| DutyOfSystems {
                    regime: regime.to_owned(),
                    id: duty.id.clone(),
                    title: duty.title.clone(),
                    systems: Vec::new(),
                });
                known.systems.push(DutyOfSystem {
                    system: system.id.clone(),
                    from: duty.applies.from.clone(),
                    from_latest: duty.applies.from_latest.clone(),
                    in_effect: duty.in_effect,
                    perhaps: duty.outcome == Status::Open,
                });
            }
        }
        self.systems.push(system);
    }

    /// The clauses with their duties, and the duties that have none.
    #[must_use]
    pub fn finish(self) -> CrosswalkDocument {
        let duties: Vec<DutyOfSystems> = self.duties.into_values().collect();
        let crosswalks = &self.framework.crosswalks;
        let corresponds = |c: &Crosswalk, d: &DutyOfSystems| {
            let id = format!("{}/{}", d.regime, d.id);
            c.duties.reaches(Kind::Duty, &id)
        };
        let clauses = crosswalks.iter().map(|c| ClauseReport {
            id: c.id.clone(),
            title: c.title.get(self.lang).to_owned(),
            cites: names::cites(self.framework, &c.cites, self.lang),
            notes: c
                .notes
                .iter()
                .map(|n| n.get(self.lang).to_owned())
                .collect(),
            duties: duties
                .iter()
                .filter(|d| corresponds(c, d))
                .cloned()
                .collect(),
        });
        let pack = self.framework.pack();
        CrosswalkDocument {
            report: REPORT,
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            on: self.on.to_string(),
            framework: Framework {
                pack: pack.map(|p| p.id.clone()).unwrap_or_default(),
                version: pack.map(|p| p.version.clone()).unwrap_or_default(),
                title: pack
                    .map(|p| words::pack_title(p, self.lang))
                    .unwrap_or_default(),
            },
            systems: self.systems,
            clauses: clauses.collect(),
            without_clause: duties
                .iter()
                .filter(|d| !crosswalks.iter().any(|c| corresponds(c, d)))
                .cloned()
                .collect(),
            rejected: self.rejected,
        }
    }
}
