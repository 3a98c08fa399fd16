//! The closed lists of words that stand in the JSON, as enums: each word stands here once, for
//! writing, for reading back, for the schema and for the renderers, which match on them. No words
//! in the language of a reader, and none of the names of a pack, which are open lists.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::diagnostic;
use crate::eval::{Label, Tri, Verdict};
use crate::program::{Kind, MappedBy, Provision};

/// An enum whose variants are words of the JSON.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            /// The word of the JSON.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.word())
            }
        }
    };
}

words! {
    /// Whether a regime governs a system.
    Governs {
        /// It does.
        In = "in",
        /// It does not.
        Out = "out",
        /// In part.
        Partial = "partial",
        /// Answers are missing.
        Open = "open",
    }
}

words! {
    /// How a regime stands among several.
    Standing {
        /// The scope and the level are settled.
        Decided = "decided",
        /// Answers are missing.
        Open = "open",
        /// It does not govern the system.
        OutOfScope = "out_of_scope",
        /// It does not govern the system for now.
        OutForNow = "out_for_now",
        /// Its scope is open, and none of its own questions has an answer.
        NotAsked = "not_asked",
    }
}

words! {
    /// Whose the map of a scale to the one that regimes share is.
    MapKind {
        /// Nothing is said: the scale calls its levels as that one does.
        ByName = "by_name",
        /// The source says so.
        Cited = "cited",
        /// Whoever wrote the pack chose it.
        OwnChoice = "own_choice",
    }
}

impl From<&MappedBy> for MapKind {
    fn from(by: &MappedBy) -> Self {
        match by {
            MappedBy::Names => MapKind::ByName,
            MappedBy::Source(_) => MapKind::Cited,
            MappedBy::Ours(_) => MapKind::OwnChoice,
        }
    }
}

words! {
    /// What comes of a provision.
    Status {
        /// It applies.
        Fires = "fires",
        /// Its condition is met, but an exception sets it aside.
        Defeated = "defeated",
        /// Answers are missing.
        Open = "open",
        /// Its condition is not met.
        NotMet = "not_met",
    }
}

words! {
    /// A value of three-valued logic.
    Truth {
        /// It is so.
        True = "true",
        /// It is not so.
        False = "false",
        /// Answers are missing.
        Unknown = "unknown",
    }
}

words! {
    /// What a node of a tree of reasons is.
    Op {
        /// All parts.
        All = "all",
        /// At least one part.
        Any = "any",
        /// Not its part.
        Not = "not",
        /// A number of its parts.
        Count = "count",
        /// A test of an answer.
        Fact = "fact",
        /// A term that the pack defines.
        Define = "define",
        /// An element of a rule.
        Limb = "limb",
        /// A contested point that is read in one way.
        Reading = "reading",
        /// Another provision applies.
        Fires = "fires",
        /// Another rule is set aside.
        Defeated = "defeated",
        /// A level of a scale is reached.
        Level = "level",
        /// The describer holds a role.
        Role = "role",
        /// A decision table comes to something.
        Table = "table",
        /// A row of a decision table counts.
        Row = "row",
        /// A score comes to so much, or to one of some levels.
        Score = "score",
        /// Days on which it holds.
        Days = "days",
        /// Always, or never.
        Constant = "constant",
    }
}

words! {
    /// Where an answer comes from, or why there is none.
    AnswerState {
        /// It was given.
        Given = "given",
        /// Nobody was asked.
        NotAsked = "not_asked",
        /// Whoever was asked does not know.
        Unknown = "unknown",
        /// Whoever was asked did not say.
        Declined = "declined",
        /// It is assumed.
        Assumed = "assumed",
        /// It is the ratio of two answers.
        Calculated = "calculated",
        /// Nobody is asked: it is not known of the law, as whether a stay still holds.
        Unasked = "unasked",
        /// The question does not apply.
        NotApplicable = "not_applicable",
    }
}

words! {
    /// How far a question is answered.
    Answered {
        /// In full.
        Given = "given",
        /// By an assumption.
        Assumed = "assumed",
        /// In part.
        Partial = "partial",
        /// Not at all.
        Missing = "missing",
    }
}

words! {
    /// What a duty is that is none.
    DutyKind {
        /// What it says may be done.
        Permission = "permission",
    }
}

words! {
    /// What happens on a day of a calendar, in the order of one day.
    CalendarKind {
        /// A deadline of a duty.
        Deadline = "deadline",
        /// The same of a duty to look again at what was assessed.
        Review = "review",
        /// A level is in effect from then on.
        LevelBegins = "level_begins",
        /// A level is no longer in effect.
        LevelEnds = "level_ends",
        /// A duty applies from then on.
        DutyBegins = "duty_begins",
        /// A duty no longer applies.
        DutyEnds = "duty_ends",
        /// An act that is adopted is expected to be law, and would change the system.
        Adopted = "adopted",
        /// The same of one that is proposed.
        Proposed = "proposed",
        /// A pack should be read against the law again.
        PackReview = "pack_review",
    }
}

words! {
    /// How bad a finding is.
    Severity {
        /// It must be mended.
        Error = "error",
        /// It should be looked at.
        Warning = "warning",
        /// A remark.
        Note = "note",
    }
}

words! {
    /// What reports compare, and what changes with a day; in the order of the words.
    Subject {
        /// A calendar of working days.
        Calendar = "calendar",
        /// A constraint between answers.
        Constraint = "constraint",
        /// A duty.
        Duty = "duty",
        /// An exception.
        Exception = "exception",
        /// A level of a scale.
        Level = "level",
        /// A penalty.
        Penalty = "penalty",
        /// A duty that is none.
        Permission = "permission",
        /// A role.
        Role = "role",
        /// A rule.
        Rule = "rule",
        /// A scale.
        Scale = "scale",
        /// A clause of the scope.
        Scope = "scope",
        /// A score.
        Score = "score",
        /// A stay.
        Stay = "stay",
        /// A decision table.
        Table = "table",
        /// A transition.
        Transition = "transition",
    }
}

words! {
    /// What becomes of a provision's text.
    TextChange {
        /// It is new.
        Added = "added",
        /// It is gone.
        Removed = "removed",
        /// It is another.
        Changed = "changed",
    }
}

words! {
    /// An end of a stretch of days.
    Edge {
        /// Its first day.
        Begins = "begins",
        /// The first day after it.
        Ends = "ends",
    }
}

words! {
    /// What becomes of a provision with a day.
    Turning {
        /// It begins to apply.
        Begins = "begins",
        /// It may begin to apply.
        MayBegin = "may_begin",
        /// It may have applied, and surely does now.
        Certain = "certain",
        /// It ceases to apply.
        Ends = "ends",
        /// It may cease to apply.
        MayEnd = "may_end",
        /// It may have applied, and surely does not now.
        Excluded = "excluded",
    }
}

words! {
    /// A move across the border of the scope.
    Crossing {
        /// Into it.
        ComesIn = "comes_in",
        /// Out of it.
        FallsOut = "falls_out",
    }
}

impl From<Verdict> for Governs {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::In => Governs::In,
            Verdict::Out => Governs::Out,
            Verdict::Partial => Governs::Partial,
            Verdict::Open => Governs::Open,
        }
    }
}

impl From<Label> for Status {
    fn from(label: Label) -> Self {
        match label {
            Label::Fires => Status::Fires,
            Label::Defeated => Status::Defeated,
            Label::Open => Status::Open,
            Label::NotMet => Status::NotMet,
        }
    }
}

impl From<Tri> for Truth {
    fn from(value: Tri) -> Self {
        match value {
            Tri::True => Truth::True,
            Tri::False => Truth::False,
            Tri::Unknown => Truth::Unknown,
        }
    }
}

impl From<diagnostic::Severity> for Severity {
    fn from(severity: diagnostic::Severity) -> Self {
        match severity {
            diagnostic::Severity::Error => Severity::Error,
            diagnostic::Severity::Warning => Severity::Warning,
            diagnostic::Severity::Note => Severity::Note,
        }
    }
}

impl From<Kind> for Subject {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Rule => Subject::Rule,
            Kind::Exception => Subject::Exception,
            Kind::Duty => Subject::Duty,
            Kind::Penalty => Subject::Penalty,
            Kind::Transition => Subject::Transition,
        }
    }
}

impl From<&Provision> for Subject {
    fn from(of: &Provision) -> Self {
        match of.stay {
            Some(_) => Subject::Stay,
            None => of.kind.into(),
        }
    }
}

impl From<crate::eval::Change> for Turning {
    fn from(change: crate::eval::Change) -> Self {
        use crate::eval::Change;
        match change {
            Change::Begins => Turning::Begins,
            Change::MayBegin => Turning::MayBegin,
            Change::Certain => Turning::Certain,
            Change::Ends => Turning::Ends,
            Change::MayEnd => Turning::MayEnd,
            Change::Excluded => Turning::Excluded,
        }
    }
}

impl CalendarKind {
    /// Whether something has to be done by a day, so that it may be overdue.
    #[must_use]
    pub fn is_due(self) -> bool {
        matches!(self, CalendarKind::Deadline | CalendarKind::Review)
    }
}

impl Op {
    /// Whether the node has a name of its own, with what it stands for below it.
    #[must_use]
    pub fn is_named(self) -> bool {
        match self {
            Op::Define
            | Op::Limb
            | Op::Reading
            | Op::Fires
            | Op::Defeated
            | Op::Level
            | Op::Role
            | Op::Table
            | Op::Row
            | Op::Score => true,
            Op::All | Op::Any | Op::Not | Op::Count | Op::Fact | Op::Days | Op::Constant => false,
        }
    }
}
