//! The JSON of a brief report (`--detail brief`): the verdict with the rules that decide it, duties
//! with their days and the open questions in words. No trees of reasons, and nothing of what does
//! not decide.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Applies, Cite, DutyKind, MatrixRow, NextChange, Note, Open, Overall, PendingReport, Replay,
    ReviewReport, RuleReport, ScaleReport, ScopeReport, Status, StayReport, System, Truth,
    UsedPack, is_false,
};

/// The mark of a brief report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BriefDetail {
    /// It is one.
    Brief,
}

/// The brief report on one system.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct BriefReport {
    /// The version of this shape.
    pub report: u32,
    /// How much is said.
    pub detail: BriefDetail,
    /// The version of the engine.
    pub engine: String,
    /// The day asked for.
    #[schemars(extend("format" = "date"))]
    pub on: String,
    /// The law consulted; absent: all that is in force at any day.
    #[schemars(extend("format" = "date"))]
    pub law: Option<String>,
    /// The system.
    pub system: System,
    /// All regimes on the canonical scale.
    pub overall: Overall,
    /// Of several regimes one line for each, or for each of its scales that the overall view sees.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matrix: Vec<MatrixRow>,
    /// Regimes that were to be asked only if the answers reach them, and that these keep out of reach, by
    /// the ids of their packs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_reached: Vec<String>,
    /// Each regime.
    pub regimes: Vec<BriefRegime>,
    /// How it was made, for `solon verify`; absent in reports that were made before it was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replay: Option<Replay>,
}

/// One regime's result.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct BriefRegime {
    /// The pack's id.
    pub pack: String,
    /// The pack's title.
    pub title: String,
    /// The pack's version.
    pub version: String,
    /// The digest of its texts.
    pub digest: String,
    /// The scope.
    pub scope: ScopeReport,
    /// Out of scope for now alone: the scales once that is over.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub once_in_scope: BTreeMap<String, ScaleReport>,
    /// Scales by name; absent out of scope.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub scales: BTreeMap<String, ScaleReport>,
    /// The rules that give a level.
    pub rules: Vec<BriefRule>,
    /// Duties that arise or may arise: those in effect first, then by their first day.
    pub duties: Vec<BriefDuty>,
    /// Stays that hold, or will or may hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stays: Vec<StayReport>,
    /// Questions that can matter, the most decisive first.
    pub open: Vec<Open>,
    /// Contested points of which another reading would change the result, with the reading used.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub readings: BTreeMap<String, String>,
    /// What stands in doubt about the answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Note>,
    /// What changes next.
    pub next_change: Option<NextChange>,
    /// Duties to look again at what was assessed, the most pressing first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<ReviewReport>,
    /// Acts that are adopted or proposed and not in force, of which each alone would change the result.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pending: Vec<PendingReport>,
}

/// A rule that gives a level.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct BriefRule {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What comes of it.
    pub outcome: Status,
    /// Levels by scale.
    pub assigns: BTreeMap<String, String>,
    /// Provisions.
    pub cites: Vec<Cite>,
    /// Days.
    pub applies: Applies,
}

/// A duty.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct BriefDuty {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is, where it is no duty. Absent for a duty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<DutyKind>,
    /// The roles that it binds and the describer holds, surely or perhaps.
    pub held: BTreeMap<String, Truth>,
    /// The describer holds none of the roles that it binds.
    #[serde(default, skip_serializing_if = "is_false")]
    pub of_others: bool,
    /// Whether it arises: surely, or perhaps.
    pub outcome: Status,
    /// Days.
    pub applies: Applies,
    /// Whether it applies on the day asked for; null when that is unknown.
    pub in_effect: Option<bool>,
    /// By when, if that is one day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "date"))]
    pub due: Option<String>,
    /// It applies and its day is over.
    #[serde(default, skip_serializing_if = "is_false")]
    pub overdue: bool,
}

impl From<&super::Report> for BriefReport {
    fn from(r: &super::Report) -> Self {
        BriefReport {
            report: r.report,
            detail: BriefDetail::Brief,
            engine: r.engine.clone(),
            on: r.on.clone(),
            law: r.law.clone(),
            system: r.system.clone(),
            overall: r.overall.clone(),
            matrix: r.matrix.clone(),
            not_reached: r.not_reached.clone(),
            regimes: r.regimes.iter().map(BriefRegime::from).collect(),
            replay: r.replay.as_ref().map(|replay| replay_of(replay, r)),
        }
    }
}

impl From<&super::Regime> for BriefRegime {
    fn from(r: &super::Regime) -> Self {
        let scales = r.scales.values().chain(r.once_in_scope.values());
        let deciding: Vec<&String> = scales.flat_map(|s| &s.by).collect();
        let rules = r.rules.iter().filter(|x| deciding.contains(&&x.id));
        let contested = r
            .readings
            .alternatives
            .iter()
            .flat_map(|a| a.readings.keys());
        let used = |point: &String| Some((point.clone(), r.readings.used.get(point)?.clone()));
        BriefRegime {
            pack: r.pack.clone(),
            title: r.title.clone(),
            version: r.version.clone(),
            digest: r.digest.clone(),
            scope: r.scope.clone(),
            once_in_scope: r.once_in_scope.clone(),
            scales: r.scales.clone(),
            rules: rules.map(BriefRule::from).collect(),
            duties: r.duties.iter().map(BriefDuty::from).collect(),
            stays: r.stays.clone(),
            open: r.open.clone(),
            readings: contested.filter_map(used).collect(),
            warnings: r.warnings.clone(),
            next_change: r.next_change.clone(),
            reviews: r.reviews.clone(),
            pending: r.pending.clone(),
        }
    }
}

impl From<&RuleReport> for BriefRule {
    fn from(r: &RuleReport) -> Self {
        BriefRule {
            id: r.id.clone(),
            title: r.title.clone(),
            outcome: r.outcome,
            assigns: r.assigns.clone(),
            cites: r.cites.clone(),
            applies: r.applies.clone(),
        }
    }
}

impl From<&super::DutyReport> for BriefDuty {
    fn from(d: &super::DutyReport) -> Self {
        BriefDuty {
            id: d.id.clone(),
            title: d.title.clone(),
            kind: d.kind,
            held: d.held.clone(),
            of_others: d.of_others,
            outcome: d.outcome,
            applies: d.applies.clone(),
            in_effect: d.in_effect,
            due: d.due.clone(),
            overdue: d.overdue,
        }
    }
}

/// How a brief report was made, which does not tell what its regimes use.
fn replay_of(replay: &Replay, r: &super::Report) -> Replay {
    let mut uses: Vec<UsedPack> = Vec::new();
    for used in r.regimes.iter().flat_map(|regime| &regime.uses) {
        if !uses.contains(used) {
            uses.push(used.clone());
        }
    }
    Replay {
        uses,
        ..replay.clone()
    }
}
