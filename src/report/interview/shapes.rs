//! The shapes of an interview: of one system, of a register, of an answer that is refused. What they say is
//! put together by the room above.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::report::questionnaire::Question;
use crate::report::wire::{Cite, Finding, Note, Overall, System, VerdictRegime};

/// The version of these shapes.
pub const QUESTION: u32 = 1;

/// Where an interview stands, and what comes next.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct InterviewReport {
    /// The version of this shape.
    pub question: u32,
    /// The day asked for.
    #[schemars(extend("format" = "date"))]
    pub on: String,
    /// The system.
    pub system: System,
    /// Whether nothing is left open under any regime that is asked.
    pub decided: bool,
    /// All regimes on the scale that they share.
    pub overall: Overall,
    /// Each regime that is asked.
    pub regimes: Vec<Standing>,
    /// Regimes that were to be asked only if the answers reach them, and that these keep out of reach.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_reached: Vec<String>,
    /// How many questions are answered.
    pub answered: usize,
    /// How many are not, can be asked now, and may still matter. Where the answers that would say whether
    /// further ones apply are not known, those can be asked now.
    pub left: usize,
    /// How many more may come up by the answers to these.
    pub later: usize,
    /// Those that can be asked now in groups: what their answers could decide.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// The question to ask; null where no answer can change a level.
    pub next: Option<Asked>,
    /// Questions to be asked after all others.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub skipped: Vec<String>,
    /// Questions that were answered in part, or with `unknown` or `declined`, and may still matter.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unsettled: Vec<String>,
    /// Once no answer can decide a level: questions on which none hangs, but a duty or its day.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refines: Vec<Related>,
    /// Answers that do not fit together or are not used.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
    /// The words of the questions that it names.
    #[serde(skip)]
    pub asks: BTreeMap<String, String>,
    /// What is answered, in words.
    #[serde(skip)]
    pub given: Vec<Given>,
}

/// What `solon ask --next` prints: of one system, of a register, or of an answer that is refused.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum InterviewDocument {
    /// One system.
    One(Box<InterviewNext>),
    /// A register.
    Register(Box<RegisterNext>),
    /// An answer that is refused, in its place among lines.
    Refused(Refused),
}

/// Where an interview stands, with the description that it has filled in so far.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct InterviewNext {
    /// Where it stands, and what comes next.
    #[serde(flatten)]
    pub report: InterviewReport,
    /// The description: it may be given back as it is.
    pub description: serde_json::Value,
}

/// The next question of a register.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct RegisterNext {
    /// The version of this shape.
    pub question: u32,
    /// How many systems there are.
    pub systems: usize,
    /// How many of them are decided.
    pub decided: usize,
    /// The question to ask; null where no answer can change a level of any.
    pub next: Option<Asked>,
    /// The systems for which it is open, by their ids.
    pub open_for: Vec<String>,
}

/// An answer that is refused.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Refused {
    /// Why.
    pub rejected: Refusal,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
fn is_none(n: &usize) -> bool {
    *n == 0
}

/// Why an answer is refused.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Refusal {
    /// In a sentence.
    pub message: String,
    /// What the reader of descriptions found.
    pub problems: Vec<Finding>,
    /// How many further findings are left out; none where it is absent.
    #[serde(skip_serializing_if = "is_none")]
    pub left_out: usize,
}

/// How a regime stands.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Standing {
    /// Whether nothing is left open under it.
    pub decided: bool,
    /// Its title.
    pub title: String,
    /// Its levels in words.
    #[serde(skip)]
    pub levels: String,
    /// Its verdict so far.
    #[serde(flatten)]
    pub verdict: VerdictRegime,
}

/// Open questions that could decide the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Group {
    /// The pack's id.
    pub pack: String,
    /// The scale on which they could reach a level; absent where they could only decide whether the
    /// regime governs the system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scale: Option<String>,
    /// The highest level that they could reach.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// The level in words.
    #[serde(skip)]
    pub words: String,
    /// How many questions.
    pub count: usize,
    /// These.
    pub facts: Vec<String>,
}

/// A question, why it is asked, and how it may be answered.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Asked {
    /// Its name: the key of its answer.
    pub fact: String,
    /// The regimes that ask it.
    pub packs: Vec<String>,
    /// Its words, values and places.
    #[serde(flatten)]
    pub question: Question,
    /// When it is asked at all, with the words of the questions on which that hangs.
    #[serde(skip)]
    pub asked_when: Option<String>,
    /// What is said of it already, as it is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<serde_json::Value>,
    /// What it could decide.
    pub why: Why,
    /// Answers that any question takes beside its own.
    pub also: [&'static str; 3],
}

/// What a question could decide.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct Why {
    /// By regime.
    pub regimes: Vec<Deciding>,
    /// Duties that hang on it, or on which day it hangs, where no level does.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<String>,
    /// These in words.
    #[serde(skip)]
    pub duty_words: Vec<String>,
    /// Two systems that differ in this answer alone and come to different results.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pair: Option<PairReport>,
}

/// What a question could decide under one regime.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Deciding {
    /// The pack's id.
    pub pack: String,
    /// Whether the regime governs the system.
    pub scope: bool,
    /// Levels between which it can decide, by scale.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub could: BTreeMap<String, [String; 2]>,
    /// These levels in words.
    #[serde(skip)]
    pub could_words: Vec<[String; 2]>,
    /// The open rules that hang on it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<RuleName>,
}

/// A rule by name.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct RuleName {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Provisions.
    pub cites: Vec<Cite>,
}

/// Two systems that differ in one answer alone.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PairReport {
    /// The regime under which they come to different results.
    pub pack: String,
    /// What both say beside what is answered already.
    pub both: Vec<Given>,
    /// Each answer with what comes of it.
    pub answers: [Comes; 2],
}

/// An answer to a question.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Given {
    /// The question.
    pub fact: String,
    /// Its words.
    #[serde(skip)]
    pub ask: String,
    /// The answer, as a description gives it.
    pub answer: serde_json::Value,
    /// The answer in words.
    #[serde(skip)]
    pub words: String,
}

/// What comes of an answer.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Comes {
    /// The answer, as a description gives it.
    pub answer: serde_json::Value,
    /// The answer in words.
    #[serde(skip)]
    pub words: String,
    /// Whether the regime governs the system then.
    pub governed: bool,
    /// The levels, by scale.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub levels: BTreeMap<String, String>,
    /// The levels in words.
    #[serde(skip)]
    pub result: String,
}

/// A question on which duties hang.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Related {
    /// The question.
    pub fact: String,
    /// Its words.
    pub ask: String,
    /// The duties: `pack/duty`.
    pub duties: Vec<String>,
    /// These in words.
    #[serde(skip)]
    pub duty_words: Vec<String>,
}

/// A remark on answers.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Warning {
    /// The pack's id.
    pub pack: String,
    /// What it says.
    #[serde(flatten)]
    pub note: Note,
}

/// A value that was chosen and stands beside those that rules ask about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Miss {
    /// Its name.
    pub value: String,
    /// Some condition comes out otherwise by it.
    pub read: bool,
    /// Where levels do: those with it, and those if it were not chosen.
    pub counts: Option<[String; 2]>,
}
