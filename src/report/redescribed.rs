//! What a changed description of a system means, under the same rules on the same day: which reviews it
//! calls for, what comes out otherwise, which answers differ. The answers and reviews are those of two
//! snapshots, what comes out otherwise is told as a change of rules is.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::difference::{self, ItemChange, Levels, Pair};
use super::scales::Scales;
use super::snapshot::{self, AnswerChange, Asked, Call, ReviewCall, Snapshot, left_out, natural};
use super::wire::{Governs, RejectedRecord, System};
use super::{REPORT, RegimeResult, Show, report};
use crate::program::Program;
use solon_messages::Lang;

mod markdown;
mod text;
mod words;

pub use markdown::markdown;
pub use text::text;

/// What is asked of both descriptions.
#[derive(Clone, Debug)]
pub struct Asking<'a> {
    /// Where the old and the new descriptions lie.
    pub places: [&'a str; 2],
    /// The day asked for.
    pub on: String,
    /// The law in force on this day.
    pub law: Option<String>,
    /// The rules of each regime.
    pub programs: Vec<&'a Program>,
    /// The language of the words.
    pub lang: Lang,
}

/// Two descriptions, or registers of them, beside each other.
#[derive(Clone, Debug, Serialize)]
pub struct Redescribed {
    /// The version of this shape.
    pub report: u32,
    /// The version of the engine.
    pub engine: String,
    /// The day asked for.
    pub on: String,
    /// The law in force on this day.
    pub law: Option<String>,
    /// The packs.
    pub packs: Vec<Asked>,
    /// Where the old descriptions lie.
    pub old: String,
    /// Where the new ones do.
    pub new: String,
    /// How many systems stand how.
    pub counts: Counts,
    /// Systems of both of which something differs, in the order of ids.
    pub systems: Vec<SystemChange>,
    /// Ids of systems of which nothing does.
    pub same: Vec<String>,
    /// Systems that are described before alone.
    pub gone: Vec<System>,
    /// Systems that are described after alone.
    pub added: Vec<System>,
    /// Systems that could not be compared.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_compared: Vec<NotCompared>,
    /// Descriptions that could not be read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rejected: Vec<RejectedRecord>,
    /// The scales of each regime in words, by its pack.
    #[serde(skip)]
    pub(super) scales: BTreeMap<String, Scales>,
}

/// How many systems stand how.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Counts {
    /// Described before and after, and compared.
    pub both: usize,
    /// Of these, that come out otherwise.
    pub moved: usize,
    /// That need a review.
    pub review_needed: usize,
    /// That need one perhaps, and none surely.
    pub review_perhaps: usize,
    /// That differ in answers alone.
    pub answers_alone: usize,
    /// That are as before.
    pub same: usize,
    /// Described before alone.
    pub gone: usize,
    /// Described after alone.
    pub added: usize,
    /// Not compared.
    pub not_compared: usize,
    /// Descriptions that could not be read.
    pub rejected: usize,
}

/// A system of which something differs.
#[derive(Clone, Debug, Serialize)]
pub struct SystemChange {
    /// The system, as it is described after.
    pub system: System,
    /// The file in which it was described before.
    pub old_source: String,
    /// The reviews for which the change calls, those that are needed first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<ReviewCall>,
    /// What comes out otherwise under each regime.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub regimes: Vec<RegimeMove>,
    /// The answers that differ.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<AnswerChange>,
}

/// What comes out otherwise under a regime, in the shapes of a change of rules.
#[derive(Clone, Debug, Serialize)]
pub struct RegimeMove {
    /// Its pack.
    pub pack: String,
    /// The scope, before and after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<[Governs; 2]>,
    /// Where the scope changes, the clauses behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope_by: Option<[Vec<String>; 2]>,
    /// Scales on which something changes.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub scales: BTreeMap<String, [Option<Levels>; 2]>,
    /// Rules whose outcome or days change.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<ItemChange>,
    /// Duties likewise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<ItemChange>,
    /// Penalties likewise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub penalties: Vec<ItemChange>,
}

/// Systems that stand on one side alone, or could not be compared.
#[derive(Clone, Debug, Default)]
pub struct Apart {
    /// Described before alone.
    pub gone: Vec<System>,
    /// Described after alone.
    pub added: Vec<System>,
    /// Not compared.
    pub not_compared: Vec<NotCompared>,
    /// Not read.
    pub rejected: Vec<RejectedRecord>,
}

/// A system that could not be compared.
#[derive(Clone, Debug, Serialize)]
pub struct NotCompared {
    /// Its id.
    pub id: String,
    /// Why.
    pub why: Obstacle,
    /// The files in which it is described.
    pub sources: Vec<String>,
}

/// Why a system could not be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Obstacle {
    /// Several descriptions on one side have its id.
    Twice,
    /// It is described on one side alone, and the file of this name on the other could not be read.
    Unread,
}

/// Compares what two descriptions of one system come to.
#[must_use]
pub fn compare(sides: [(System, &[RegimeResult<'_>]); 2], lang: Lang) -> SystemChange {
    let show = Show {
        lang,
        ..Show::default()
    };
    let [old_source, _] = sides.each_ref().map(|(system, _)| system.source.clone());
    let [old, new] = sides.map(|(system, results)| {
        let report = report(system, results, show);
        let snapshot = Snapshot::take(&report, &report, results, &[]);
        (report, snapshot)
    });
    let found = snapshot::compare(&old.1, &new.1, &|_| None);
    let idle = |pack: &str| [&old.0, &new.0].iter().all(|r| left_out(r, pack));
    let mut known: BTreeSet<String> = new.0.regimes.iter().map(|r| r.pack.clone()).collect();
    known.retain(|pack| idle(pack));
    let pairs = old.0.regimes.into_iter().zip(new.0.regimes);
    let regimes = pairs.filter_map(|(a, b)| {
        // A regime that was never asked is left out; of a bundled pack and a state of it the first is told.
        let pack = b.pack.clone();
        if !known.insert(pack.clone()) {
            return None;
        }
        let pair = Pair {
            system: new.0.system.clone(),
            regimes: [a, b],
        };
        let moved = difference::moved(&pair, &BTreeSet::new())?;
        Some(RegimeMove {
            pack,
            scope: moved.scope,
            scope_by: moved.scope_by,
            scales: moved.scales,
            rules: moved.rules,
            duties: moved.duties,
            penalties: moved.penalties,
        })
    });
    SystemChange {
        regimes: regimes.collect(),
        reviews: found.reviews,
        answers: found.answers,
        old_source,
        system: new.0.system,
    }
}

impl SystemChange {
    fn is_empty(&self) -> bool {
        self.reviews.is_empty() && self.regimes.is_empty() && self.answers.is_empty()
    }

    /// How pressing it is: the most pressing call for a review, if any.
    fn call(&self) -> Option<Call> {
        self.reviews.iter().map(|r| r.call).min()
    }
}

impl Redescribed {
    /// Puts together what was compared, and what stands apart.
    #[must_use]
    pub fn new(asking: &Asking<'_>, compared: Vec<SystemChange>, apart: Apart) -> Redescribed {
        let both = compared.len();
        let (same, systems): (Vec<_>, Vec<_>) =
            compared.into_iter().partition(SystemChange::is_empty);
        let count = |f: &dyn Fn(&SystemChange) -> bool| systems.iter().filter(|s| f(s)).count();
        let counts = Counts {
            both,
            moved: count(&|s| !s.regimes.is_empty()),
            review_needed: count(&|s| s.call() == Some(Call::Needed)),
            review_perhaps: count(&|s| s.call().is_some_and(|c| c != Call::Needed)),
            answers_alone: count(&|s| s.regimes.is_empty() && s.reviews.is_empty()),
            same: same.len(),
            gone: apart.gone.len(),
            added: apart.added.len(),
            not_compared: apart.not_compared.len(),
            rejected: apart.rejected.len(),
        };
        let [old, new] = asking.places.map(str::to_owned);
        let packs: Vec<Asked> = asking.programs.iter().filter_map(|p| asked(p)).collect();
        let several = packs.len() > 1;
        let scales = asking.programs.iter().rev().filter_map(|program| {
            let pack = &program.pack()?.id;
            let own = Scales::new(program, asking.lang);
            let own = if several { own.of(pack) } else { own };
            Some((pack.clone(), own))
        });
        Redescribed {
            report: REPORT,
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            on: asking.on.clone(),
            law: asking.law.clone(),
            scales: scales.collect(),
            packs,
            old,
            new,
            counts,
            systems,
            same: same.into_iter().map(|s| s.system.id).collect(),
            gone: apart.gone,
            added: apart.added,
            not_compared: apart.not_compared,
            rejected: apart.rejected,
        }
    }

    /// Whether some system comes out otherwise, or needs a review, or does if a duty arises.
    #[must_use]
    pub fn outcome_differs(&self) -> bool {
        let calls = |s: &SystemChange| s.reviews.iter().any(|r| r.call.is_called());
        let mut systems = self.systems.iter();
        systems.any(|s| !s.regimes.is_empty() || calls(s))
    }

    /// Whether anything differs, an answer or a system that stands on one side alone among it.
    #[must_use]
    pub fn differs(&self) -> bool {
        !(self.systems.is_empty() && self.gone.is_empty() && self.added.is_empty())
    }

    /// Whether everything could be read and compared.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.rejected.is_empty() && self.not_compared.is_empty()
    }

    /// The systems by how pressing they are: a review that is needed, or may be, comes first, then what
    /// comes out otherwise.
    fn by_urgency(&self) -> Vec<&SystemChange> {
        let mut out: Vec<&SystemChange> = self.systems.iter().collect();
        let last = Call::Unclear as usize + 1;
        out.sort_by(|a, b| {
            let key =
                |s: &SystemChange| (s.call().map_or(last, |c| c as usize), s.regimes.is_empty());
            key(a)
                .cmp(&key(b))
                .then_with(|| natural(&a.system.id, &b.system.id))
        });
        out
    }
}

fn asked(program: &Program) -> Option<Asked> {
    let pack = program.pack()?;
    Some(Asked {
        pack: pack.id.clone(),
        version: pack.version.clone(),
        digest: pack.digest.clone(),
    })
}
