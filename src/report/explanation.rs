//! Why a system comes out as it does, exactly: the smallest sets of answers that force a result or keep
//! another one out, the smallest changes that would reach one, and which readings would. The shapes of
//! the JSON stand here; what is asked is read in `asked`, the answers are made in `made` and the
//! files beside it. Renderers read these shapes alone.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::wire::{AnswerValue, Cite, Governs, Status, System, Truth, is_false};

pub use asked::{Asked, Wanted};
pub use made::explain;
pub use text::text;

mod asked;
mod changes;
mod failing;
#[cfg(feature = "html")]
pub(in crate::report) mod html;
mod made;
pub mod markdown;
mod readings;
mod saying;
mod standing;
mod text;
mod told;
mod ways;

/// What is explained of one system.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Explanation {
    /// The version of this shape.
    pub report: u32,
    /// The version of the engine.
    pub engine: String,
    /// The day asked for.
    #[schemars(extend("format" = "date"))]
    pub on: String,
    /// The law consulted; absent: all that is in force at any day.
    #[schemars(extend("format" = "date"))]
    pub law: Option<String>,
    /// The system; absent where ways are told of all systems.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<System>,
    /// Each regime.
    pub regimes: Vec<RegimeExplanation>,
}

/// What is explained under one regime.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct RegimeExplanation {
    /// The pack's id.
    pub pack: String,
    /// The pack's title.
    pub title: String,
    /// The pack's version.
    pub version: String,
    /// The digest of its texts.
    pub digest: String,
    /// Whether the regime governs the system.
    pub scope: Governs,
    /// What its scales come to; none out of scope.
    pub scales: Vec<StandingReport>,
    /// Open questions, the most decisive first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<QuestionName>,
    /// Why something is so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub why: Vec<WhyReport>,
    /// Why something is not so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub why_not: Vec<WhyNotReport>,
    /// What would reach a level.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub change: Vec<ReachReport>,
    /// Every way to a level.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ways: Vec<WaysReport>,
    /// Which readings of contested points make the result another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub readings: Option<ReadingsReport>,
    /// How far other levels are.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub distance: Vec<DistanceReport>,
    /// What to ask next, as options of the command.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub next: Vec<String>,
}

/// What a scale comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StandingReport {
    /// The scale.
    pub scale: String,
    /// Its title.
    pub title: String,
    /// The lowest possible level of the classification.
    pub lower: String,
    /// The highest possible one.
    pub upper: String,
    /// The same in words.
    pub words: String,
    /// The lowest and the highest possible level on the day asked for.
    pub in_effect: [String; 2],
    /// The same in words.
    pub in_effect_words: String,
    /// First day of the classification; while it hangs on what is unknown, the first possible one.
    #[schemars(extend("format" = "date"))]
    pub applies_from: Option<String>,
    /// From when, with all that is not sure about it, in words; no part of the JSON.
    #[serde(skip)]
    pub from_words: Option<String>,
    /// Rules that give the lower level.
    pub by: Vec<String>,
    /// The levels hold if the regime governs the system, which is open.
    #[serde(skip_serializing_if = "is_false")]
    pub if_governed: bool,
    /// It stands on the lowest level of its scale.
    #[serde(skip)]
    pub bottom: bool,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QuestionName {
    /// Its name.
    pub fact: String,
    /// Its words.
    pub ask: String,
}

/// What something is explained of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AboutReport {
    /// `level`, `scope`, `rule`, `exception`, `duty`, `permission` or `penalty`.
    pub kind: String,
    /// Of a level: the scale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale: Option<String>,
    /// The level, or the id of a provision; of a scope `in` or `out`.
    pub name: String,
    /// Its words.
    pub words: String,
    /// Of a level: it is the lowest of its scale.
    #[serde(skip)]
    pub bottom: bool,
    /// Of a provision: its places.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<Cite>,
    /// Of a provision that comes about as enacted: it applies on no day, by a transition or a stay.
    #[serde(skip_serializing_if = "is_false")]
    pub never: bool,
    /// The transitions that keep it from applying, in words.
    #[serde(skip)]
    pub by: Vec<String>,
}

/// Which claim is explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Claimed {
    /// The regime governs the system.
    InScope,
    /// It does not.
    OutOfScope,
    /// The classification is this level or a higher one.
    AtLeast,
    /// It is this level or a lower one.
    AtMost,
    /// A rule applies, or an exception stands.
    Applies,
    /// A duty comes about for the describer.
    Binds,
}

/// Why something is so: each set alone is enough, whatever else is answered, and of no set can
/// anything be left out.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct WhyReport {
    /// What.
    pub about: AboutReport,
    /// What is claimed of it.
    pub claim: Claimed,
    /// Whether it is so.
    pub holds: Truth,
    /// It is told for the case that the regime governs the system.
    #[serde(skip_serializing_if = "is_false")]
    pub if_governed: bool,
    /// The sets, the smallest first; none where it is not sure.
    pub sets: Vec<SetReport>,
    /// There are, or may be, more.
    #[serde(skip_serializing_if = "is_false")]
    pub more: bool,
    /// Where it is not sure: the rules that may bring it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hangs_on: Vec<ProvisionName>,
}

/// A set of answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SetReport {
    /// The answers.
    pub answers: Vec<AnswerPart>,
    /// What of them counts, question by question, in the order of the provision.
    pub says: Vec<SayingReport>,
    /// Rules that give the level with these answers alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<String>,
}

/// An answer, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AnswerPart {
    /// The question.
    pub fact: String,
    /// The value of a list that counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// It counts that a list holds nothing else.
    #[serde(skip_serializing_if = "is_false")]
    pub nothing_else: bool,
}

/// What is said of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SayingReport {
    /// The question.
    pub fact: String,
    /// What.
    pub words: String,
}

/// Why something is not so.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct WhyNotReport {
    /// What.
    pub about: AboutReport,
    /// The claim that is not so.
    pub claim: Claimed,
    /// Whether it is so after all, or may be.
    pub holds: Truth,
    /// It is told for the case that the regime governs the system.
    #[serde(skip_serializing_if = "is_false")]
    pub if_governed: bool,
    /// The sets of answers that exclude it, the smallest first.
    pub sets: Vec<SetReport>,
    /// There are, or may be, more.
    #[serde(skip_serializing_if = "is_false")]
    pub more: bool,
    /// The rules, or the duty, with what fails of each: those first of which the least fails.
    pub rules: Vec<FailingReport>,
    /// What would bring it, of all answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brought_by: Option<ChangesReport>,
}

/// A provision that does not apply, and what of it fails.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FailingReport {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its places.
    pub cites: Vec<Cite>,
    /// How it comes out.
    pub outcome: Status,
    /// It is not law on any of the days.
    #[serde(skip_serializing_if = "is_false")]
    pub not_on_these_days: bool,
    /// Conditions that are not so, in its order.
    pub fails: Vec<ConditionReport>,
    /// Conditions that hang on what is not answered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<ConditionReport>,
    /// What stands against it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub against: Vec<AgainstReport>,
    /// Of a duty: those whom it binds, where the describer is none of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub binds_others: Vec<String>,
}

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ConditionReport {
    /// Its words.
    pub words: String,
    /// The questions that it asks, with the answers today.
    pub answers: BTreeMap<String, String>,
    /// The provisions that have it, where it is an element of one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<Cite>,
}

/// An exception that strikes.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AgainstReport {
    /// Its id, or its label.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its places.
    pub cites: Vec<Cite>,
}

/// What would reach a level.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ReachReport {
    /// The level, or that the system is out of scope.
    pub about: AboutReport,
    /// Whether it is so already.
    pub holds: Truth,
    /// What would, of design choices.
    pub design: ChangesReport,
    /// What would have to turn out, of what is not answered; absent where all is answered that counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unknown: Option<ChangesReport>,
}

/// Changes of answers, each enough whatever stays unanswered: of each set of questions of which none can
/// be left out the one that changes the fewest values; those of the fewest questions first.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct ChangesReport {
    /// The changes.
    pub found: Vec<ChangeReport>,
    /// There are, or may be, more.
    #[serde(skip_serializing_if = "is_false")]
    pub more: bool,
    /// It is proved that there is none.
    #[serde(skip_serializing_if = "is_false")]
    pub never: bool,
    /// Then: sets of answers that may not change and stand in the way.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub barred: Vec<SetReport>,
}

/// A change of answers, and what comes of it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ChangeReport {
    /// The other answers.
    pub edits: Vec<EditReport>,
    /// How many values change.
    pub values: usize,
    /// Whether the regime governs the system then.
    pub scope: Governs,
    /// What its scales come to then.
    pub scales: Vec<StandingReport>,
    /// Duties that come.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub duties_come: Vec<ProvisionName>,
    /// Duties that go.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub duties_go: Vec<ProvisionName>,
}

/// Another answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EditReport {
    /// The question.
    pub fact: String,
    /// Its words.
    pub ask: String,
    /// It is a design choice.
    #[serde(skip_serializing_if = "is_false")]
    pub mutable: bool,
    /// The answer today; absent where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub today: Option<String>,
    /// What the other answer must say.
    pub says: String,
    /// One that does: the whole of it.
    pub to: AnswerValue,
    /// Values of a list that come.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub add: Vec<String>,
    /// Values of a list that go.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remove: Vec<String>,
}

/// A provision by id and title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProvisionName {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its places in words.
    #[serde(skip)]
    pub places: String,
}

/// Every way to a level, or out of scope, that is open: none of them is covered by the others.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct WaysReport {
    /// The level, or that the system is out of scope.
    pub about: AboutReport,
    /// It is proved that there is no other way.
    pub complete: bool,
    /// The ways, in the order of the pack.
    pub ways: Vec<WayReport>,
    /// Rules that give the level, and never but where one of these ways does.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub covered: Vec<ProvisionName>,
}

/// A way to a level, or out of scope.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct WayReport {
    /// The rule, or the clause of the scope; absent where the level is what remains.
    pub id: Option<String>,
    /// Its title.
    pub title: String,
    /// Its places.
    pub cites: Vec<Cite>,
    /// The parts of its condition that are met, in its order.
    pub conditions: Vec<ConditionReport>,
    /// What must not stand against it: exceptions, and elements of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unless: Vec<ProvisionName>,
    /// What must be said of a system for this: a smallest example, which the evaluator confirms.
    pub says: Vec<SayingReport>,
    /// The example as a description gives it.
    pub example: BTreeMap<String, AnswerValue>,
}

/// Which readings of contested points make the result another one.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ReadingsReport {
    /// The points that the result could hang on, with the readings in force.
    pub used: BTreeMap<String, String>,
    /// Readings of which none can be left out that change a level or the scope; the fewest first.
    pub changes: Vec<ReadingChange>,
    /// All combinations were tried.
    pub complete: bool,
}

/// Other readings, and what comes of them.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ReadingChange {
    /// The readings to take instead, by contested point.
    pub readings: BTreeMap<String, String>,
    /// The same in words.
    pub words: Vec<String>,
    /// Whether the regime governs the system then.
    pub scope: Governs,
    /// What its scales come to then.
    pub scales: Vec<StandingReport>,
}

/// How far another level is: the fewest answers that would have to be others so that it is possible,
/// what is not answered being what it may.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct DistanceReport {
    /// The nearest level above or below; or, out of scope, that the regime governs the system.
    pub about: AboutReport,
    /// Whether it lies above.
    pub up: bool,
    /// How many answers; none where no answers lead there.
    pub answers: Option<usize>,
    /// Whether these are enough; otherwise it then hangs on what is not answered.
    pub sure: bool,
    /// The answers of one smallest change.
    pub edits: Vec<EditReport>,
}
