//! The law as consulted on a day: every outcome as a formula.

use std::sync::Arc;

use jiff::civil::Date;

pub use behind::Behind;
pub(super) use behind::Known as KnownBehind;
pub(super) use lifted::Lifted;

use super::{
    Ago, AmendmentId, Assessment, Body, Decision, Fact, FactId, Graph, Id, Interpretation,
    InterpretationId, Kind, Level, NodeId, Number, Program, Provision, ProvisionId, RoleId, Scale,
    ScaleId, Scope, ScopeId, Score, Status, Table,
};

pub(super) mod bare;
mod behind;
mod lifted;

/// Which law is consulted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LawView {
    /// Amendments in force by this day are known; all amendments in force when absent.
    pub law: Option<Date>,
    /// Amendments added although they are not in force, each with the day to take instead of the
    /// one expected.
    pub with: Vec<(AmendmentId, Option<Date>)>,
}

/// So many levels conditions may build on one another: names that read names, and within each the
/// brackets, `not`s and lists. Bundled packs have some thirty, with the regimes that they read; in one
/// item the grammar lets 220 through.
pub const MAX_LEVELS: usize = 500;

/// How many names are told at either end of a chain.
const TOLD: usize = 3;

/// A chain of names, of a long one its two ends.
fn shortened(chain: &[String]) -> String {
    let ends = chain
        .get(..TOLD)
        .zip(chain.get(chain.len().saturating_sub(TOLD)..));
    let left_out = chain.len().saturating_sub(2 * TOLD);
    match ends {
        Some((first, last)) if left_out > 1 => {
            let (first, last) = (first.join(" -> "), last.join(" -> "));
            format!("{first} -> … ({left_out} more) … -> {last}")
        }
        _ => chain.join(" -> "),
    }
}

/// Why a law cannot be consulted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConsultError {
    /// Conditions depend on themselves; the loop, by name.
    #[error("conditions depend on themselves: {}", .0.join(" -> "))]
    Cycle(Vec<String>),
    /// Conditions build on one another through more than [`MAX_LEVELS`] levels; the chain, by name, from
    /// what stands on everything down.
    #[error("conditions build on one another more than {MAX_LEVELS} levels deep: {}", shortened(.0))]
    TooDeep(Vec<String>),
    /// An amendment that is added has no day.
    #[error("amendment `{0}` has no day; say from when it should count: `{0}@2029-01-01`")]
    NoDay(String),
    /// A sum has more digits than are kept exactly.
    #[error("the points of a score are too many to be counted exactly")]
    Sum,
}

/// What an exception or partial exclusion is aimed at, or what aims at a provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// An exception.
    Provision(VersionId),
    /// A partial exclusion: the scope and its clause.
    Scope(ScopeId, usize),
}

/// What comes of one version, as formulas.
#[derive(Clone, Debug)]
pub struct Outcomes {
    /// The day is inside the version and its windows.
    pub window: NodeId,
    /// The condition.
    pub when: NodeId,
    /// Window and condition; for a duty or penalty also the scope, for a penalty also that what it
    /// is for comes about.
    pub met: NodeId,
    /// Own exceptions, in order.
    pub unless: Vec<NodeId>,
    /// Who aims at it, and the formula of the attack.
    pub attackers: Vec<(Target, NodeId)>,
    /// Met and not blocked; for an exception: established; for a duty: it arises.
    pub fires: NodeId,
    /// Met and blocked.
    pub defeated: NodeId,
    /// For a duty: it arises and binds the describer; for all else as `fires`.
    pub mine: NodeId,
}

/// A level that a version of a rule gives, and when it does.
#[derive(Clone, Copy, Debug)]
pub struct GivenLevel {
    /// The scale.
    pub scale: ScaleId,
    /// This level, or from an assessment a higher one.
    pub level: Level,
    /// The assessment from which it is taken over, and the formula that it comes to this level or to
    /// a higher one, by the days as enacted.
    pub by: Option<(Assessment, NodeId)>,
    /// The rule fires, and the assessment comes so far; by the days as enacted.
    pub class: NodeId,
    /// The same by the days as moved.
    pub effect: NodeId,
}

/// One version of a provision, as formulas.
#[derive(Clone, Debug)]
pub struct ProvisionNodes {
    /// The provision.
    pub provision: ProvisionId,
    /// What it is.
    pub kind: Kind,
    /// The consolidated text of this version.
    pub body: Arc<Body>,
    /// First day of this version.
    pub from: Option<Date>,
    /// First day after it.
    pub until: Option<Date>,
    /// What gave it this text.
    pub changed_by: Vec<AmendmentId>,
    /// Some scope under which the provision stands takes the system in.
    pub governs: NodeId,
    /// By the days as enacted: what the classification is read off.
    pub class: Outcomes,
    /// By the days as transitions move them and stays leave them: what applies on which day.
    pub effect: Outcomes,
    /// For a rule, the levels that it gives: those that are written, and of an assessment all that it
    /// can come to, from the lowest on.
    pub given: Vec<GivenLevel>,
    /// For a duty, each role that it binds and whether the describer holds it.
    pub bound: Vec<(String, NodeId)>,
    /// For a penalty, the condition of each of its limits.
    pub limits: Vec<NodeId>,
    /// For a duty, the condition of each of its deadlines while this version is the text; by the days
    /// as moved.
    pub due: Vec<NodeId>,
}

/// One version of a provision in a law.
pub type VersionId = Id<ProvisionNodes>;

/// The formulas of a scale, for each level above its bottom: it, or a higher one, is reached.
#[derive(Clone, Debug, Default)]
pub struct LevelNodes {
    /// By the days as enacted.
    pub class: Vec<NodeId>,
    /// By the days as moved.
    pub effect: Vec<NodeId>,
}

/// The formulas of a decision table, by the days as enacted or as moved.
#[derive(Clone, Debug)]
pub struct DecisionNodes {
    /// It applies.
    pub applies: NodeId,
    /// For each row, whether its cells hold; for the last one, where it stands for all other cases,
    /// whether those of no other row do.
    pub cells: Vec<NodeId>,
    /// For each row and column, the test of the cell; nothing where any answer will do, and in the row
    /// for all other cases.
    pub tests: Vec<Vec<Option<NodeId>>>,
    /// For each row, whether it counts.
    pub rows: Vec<NodeId>,
}

/// The formulas of an item of a score.
#[derive(Clone, Debug)]
pub struct ItemNodes {
    /// It counts: its condition holds, and its question applies.
    pub counts: NodeId,
    /// What it is worth in any case.
    pub base: Number,
    /// What more it is worth, above nought, where something holds.
    pub parts: Vec<(Number, NodeId)>,
}

/// The formulas of a score, by the days as enacted or as moved.
#[derive(Clone, Debug)]
pub struct ScoreNodes {
    /// It applies.
    pub applies: NodeId,
    /// The items that it adds up.
    pub items: Vec<ItemNodes>,
    /// The conditions of its steps.
    pub cases: Vec<NodeId>,
    /// The conditions of its floors.
    pub floors: Vec<NodeId>,
    /// For each level of its scale, whether it comes to it or to a higher one.
    pub levels: Vec<NodeId>,
}

impl ScoreNodes {
    /// What the items are worth together in any case, and a number of which all that they are worth more
    /// is a multiple; `None` where it does not fit.
    #[must_use]
    pub fn scale(&self) -> Option<(Number, Number)> {
        let (mut base, mut unit) = (Number::ZERO, Number::ZERO);
        for item in &self.items {
            base = base.plus(item.base)?;
            for (points, _) in &item.parts {
                unit = unit.divisor(*points)?;
            }
        }
        Some((base, unit))
    }
}

/// The formulas of a scope.
#[derive(Clone, Debug)]
pub struct ScopeNodes {
    /// One per clause, windows included.
    pub clauses: Vec<NodeId>,
    /// Some clause brings the system in, or the text of the day has none that would.
    pub entered: NodeId,
    /// The same, and no clause takes it out.
    pub in_scope: NodeId,
    /// Whether that is the same on all days, whatever is known, by the readings that are the default.
    pub steady: bool,
}

/// The formulas of a role.
#[derive(Clone, Debug)]
pub struct RoleNodes {
    /// The role.
    pub role: RoleId,
    /// The condition.
    pub when: NodeId,
    /// Own exceptions.
    pub unless: Vec<NodeId>,
    /// Somebody counts as.
    pub holds: NodeId,
}

/// The law as consulted.
#[derive(Clone, Debug)]
pub struct Law {
    pub(super) program: Arc<Program>,
    /// How it was consulted.
    pub view: LawView,
    /// The amendments that count, each with the day from which it changes the text.
    pub amendments: Vec<(AmendmentId, Date)>,
    /// All formulas.
    pub graph: Graph,
    /// For each fact, when it applies; always when absent.
    pub gates: Table<Fact, Option<NodeId>>,
    /// Every version of every provision, in the order of the pack.
    pub provisions: Table<ProvisionNodes>,
    /// For each provision, its versions, in order.
    pub versions: Table<Provision, Vec<VersionId>>,
    /// For each scale, its formulas.
    pub levels: Table<Scale, LevelNodes>,
    /// For each scope, its formulas.
    pub scopes: Table<Scope, ScopeNodes>,
    /// For each declared role, its formulas.
    pub roles: Vec<RoleNodes>,
    /// For each constraint, its formula.
    pub constraints: Vec<NodeId>,
    /// For each property, the formula that is true where it holds; where it compares levels, one for
    /// each that can be reached.
    pub properties: Vec<Vec<NodeId>>,
    /// For each decision table, its formulas by the days as enacted and as moved; none in the cone of
    /// a law.
    pub decisions: Table<Decision, [DecisionNodes; 2]>,
    /// For each score, likewise.
    pub scores: Table<Score, [ScoreNodes; 2]>,
    /// Some scope takes the system in; always true where there is none.
    pub in_scope: NodeId,
    /// What holds of every system that the regime may govern, where its pack says.
    pub reached: Option<NodeId>,
    /// For each interpretation, its defaults over time, each with its first day.
    pub defaults: Table<Interpretation, Vec<(Option<Date>, usize)>>,
    /// For each interpretation, whether the consulted law has it.
    pub live_interpretations: Table<Interpretation, bool>,
    /// Days on which some formula may change, in order.
    pub breakpoints: Vec<Date>,
    /// Facts of which a formula asks whether their day has come, in order. Their days are further
    /// days on which something may change.
    pub awaited: Vec<FactId>,
    /// Facts of which a formula asks how long ago their day lies, with how long, in order. The day
    /// asked about is then part of the question.
    pub relative: Vec<(FactId, Ago)>,
    /// What its levels and scope hang on.
    pub(super) behind: KnownBehind,
    /// The same law with clauses of scopes lifted.
    pub(super) lifted: Lifted,
}

/// The versions of each provision, given that there are none.
pub(super) fn versions(
    none: Table<Provision, Vec<VersionId>>,
    of: &Table<ProvisionNodes>,
) -> Table<Provision, Vec<VersionId>> {
    let mut out = none;
    for (id, version) in of.iter() {
        out[version.provision].push(id);
    }
    out
}

impl ProvisionNodes {
    /// What it gives of a level of a scale or of a higher one.
    pub fn given_from(&self, scale: ScaleId, least: Level) -> impl Iterator<Item = &GivenLevel> {
        let own = self.given.iter();
        own.filter(move |g| g.scale == scale && g.level >= least)
    }
}

impl Law {
    /// Whether an amendment is law here: it was consulted, or stands on every day.
    #[must_use]
    pub fn counts(&self, amendment: AmendmentId) -> bool {
        let standing = self.program.amendments[amendment].status == Status::Standing;
        standing || self.amendments.iter().any(|(id, _)| *id == amendment)
    }

    /// That an assessment has a result, by the days as enacted.
    #[must_use]
    pub fn applies(&self, of: Assessment) -> NodeId {
        match of {
            Assessment::Table(id) => self.decisions[id][0].applies,
            Assessment::Score(id) => self.scores[id][0].applies,
        }
    }

    /// The program whose law it is.
    #[must_use]
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// The versions of a provision, in order.
    pub fn versions(
        &self,
        id: ProvisionId,
    ) -> impl DoubleEndedIterator<Item = (VersionId, &ProvisionNodes)> {
        self.versions[id].iter().map(|v| (*v, &self.provisions[v]))
    }

    /// The default reading on a day.
    #[must_use]
    pub fn default_reading(&self, id: InterpretationId, on: Date) -> usize {
        let mut defaults = self.defaults[id].iter().rev();
        let last = defaults.find(|(from, _)| from.is_none_or(|f| f <= on));
        last.map_or(0, |(_, r)| *r)
    }

    /// Whether the same reading is the default on all days.
    #[must_use]
    pub fn default_fixed(&self, id: InterpretationId) -> bool {
        self.defaults[id].len() < 2
    }
}
