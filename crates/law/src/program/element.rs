//! What stands in the text of a law and is true or false on a day, with its formulas.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Cond, DecisionId, DefineId, InterpretationId, Level, NodeId, ProvisionId, RoleId, ScopeId,
    ScoreId,
};

/// What an element belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Owner {
    /// A clause of a scope.
    Clause(ScopeId, usize),
    /// A role.
    Role(RoleId),
    /// A named condition.
    Define(DefineId),
    /// A reading of a contested point.
    Reading(InterpretationId, usize),
    /// A rule, exception, duty, penalty or transition.
    Provision(ProvisionId),
    /// A decision table.
    Decision(DecisionId),
    /// A score.
    Score(ScoreId),
}

/// Which part of its owner it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    /// The owner itself.
    Whole,
    /// A labelled element of a condition.
    Limb(String),
    /// A labelled exception of its own.
    Unless(String),
    /// An atomic condition.
    Condition(Cond),
    /// A row of a decision table.
    Row(usize),
    /// An item of a score is worth so much more: its position, and which of its steps upwards.
    Points(usize, usize),
    /// The condition of a change of a sum, by its position among those.
    Change(usize),
    /// A score comes to this level at least.
    Band(Level),
    /// A floor of a score, by its position.
    Floor(usize),
}

/// One element under one version of its owner's text, as a formula. Where a transition moves days
/// it stands twice: by the days as enacted and as moved.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Element {
    /// What it belongs to.
    pub owner: Owner,
    /// Which part of it.
    pub piece: Piece,
    /// Its formula.
    pub node: NodeId,
    /// First day of the text that it stands in.
    pub from: Option<Date>,
    /// First day after it.
    pub until: Option<Date>,
    /// On which days it could have an effect at all.
    pub window: Option<NodeId>,
    /// The formulas by which its effect on its owner shows.
    pub outcomes: Vec<NodeId>,
    /// Its effect counts only where an outcome other than itself changes.
    pub beyond: bool,
    /// Nothing is asked of a system for it to hold, so that it is false for none.
    pub always: bool,
}
