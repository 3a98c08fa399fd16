//! Where things were written: findings that come late point there, and so does whoever speaks of a
//! checked program to its author. Knows no text; [`solon_language::source::Source`] turns places into lines.

use std::collections::{BTreeMap, BTreeSet};

use super::Checker;
use super::scores::ScoreSites;
use solon_language::source::{SourceId, Span};
use solon_language::syntax::ast::{Clauses, Expr, ExprKind};
use solon_law::program::{
    Amendment, AmendmentId, Clears, ClearsId, Decision, DecisionId, Define, DefineId, Fact, FactId,
    Interpretation, InterpretationId, PatternSet, Provision, ProvisionId, Role, RoleId, Scale,
    ScaleId, Scope, ScopeId, Score, ScoreId, Table,
};

/// The places of the things of a program.
#[derive(Clone, Debug, Default)]
pub struct Sites {
    /// The texts of the regime itself, and not of a pack that it uses or on which it builds.
    pub(super) own: BTreeSet<SourceId>,
    pub(super) facts: Table<Fact, Span>,
    pub(super) gates: Table<Fact, Option<Span>>,
    pub(super) reached: Option<Span>,
    pub(super) defines: Table<Define, Span>,
    pub(super) clears: Table<Clears, Span>,
    pub(super) provisions: Table<Provision, Span>,
    pub(super) limbs: BTreeMap<(ProvisionId, String), Span>,
    pub(super) roles: Table<Role, Span>,
    pub(super) interpretations: Table<Interpretation, Span>,
    pub(super) amendments: Table<Amendment, Span>,
    pub(super) operations: Table<Amendment, Vec<Span>>,
    pub(super) scales: Table<Scale, Span>,
    pub(super) levels: Table<Scale, Vec<Span>>,
    pub(super) clauses: Table<Scope, Vec<Span>>,
    /// The keyword of each clause that says that something asks for less, in their order.
    pub(super) loosens: Vec<Span>,
    pub(super) properties: Vec<Span>,
    /// The name of each table, and its rows.
    pub(super) decisions: Table<Decision, (Span, Vec<Span>)>,
    pub(super) scores: Table<Score, ScoreSites>,
}

impl Sites {
    /// Whether a place lies in the texts of the regime itself.
    #[must_use]
    pub fn is_own(&self, place: Span) -> bool {
        self.own.contains(&place.source)
    }

    /// The id of a provision.
    #[must_use]
    pub fn provision(&self, id: ProvisionId) -> Span {
        self.provisions[id]
    }

    /// The label of a limb, or of an `unless`, of a provision: in its text as enacted or inserted,
    /// else in the amendment that gave it.
    #[must_use]
    pub fn limb(&self, id: ProvisionId, label: &str) -> Option<Span> {
        self.limbs.get(&(id, label.to_owned())).copied()
    }

    /// The label of a clause of a scope.
    #[must_use]
    pub fn clause(&self, scope: ScopeId, clause: usize) -> Option<Span> {
        self.clauses[scope].get(clause).copied()
    }

    /// The name of a fact.
    #[must_use]
    pub fn fact(&self, id: FactId) -> Span {
        self.facts[id]
    }

    /// The condition of the `only when` of a fact.
    #[must_use]
    pub fn gate(&self, id: FactId) -> Option<Span> {
        self.gates[id]
    }

    /// The condition of `reached when`.
    #[must_use]
    pub fn reached(&self) -> Option<Span> {
        self.reached
    }

    /// The name of a define.
    #[must_use]
    pub fn define(&self, id: DefineId) -> Span {
        self.defines[id]
    }

    /// The keyword of a clause that says why an element clears.
    #[must_use]
    pub fn clears(&self, id: ClearsId) -> Span {
        self.clears[id]
    }

    /// The name of a declared role.
    #[must_use]
    pub fn role(&self, id: RoleId) -> Span {
        self.roles[id]
    }

    /// The keyword of a clause that says that something asks for less, by its position among them.
    #[must_use]
    pub fn loosens(&self, at: usize) -> Option<Span> {
        self.loosens.get(at).copied()
    }

    /// The name of a contested point.
    #[must_use]
    pub fn interpretation(&self, id: InterpretationId) -> Span {
        self.interpretations[id]
    }

    /// The name of a scale.
    #[must_use]
    pub fn scale(&self, id: ScaleId) -> Span {
        self.scales[id]
    }

    /// The name of a level where its scale is declared, counted from the bottom (0).
    #[must_use]
    pub fn level(&self, id: ScaleId, level: usize) -> Option<Span> {
        self.levels[id].get(level).copied()
    }

    /// The name of a property, by position in [`solon_law::program::Program::properties`].
    #[must_use]
    pub fn property(&self, at: usize) -> Option<Span> {
        self.properties.get(at).copied()
    }

    /// The name of a decision table.
    #[must_use]
    pub fn table(&self, id: DecisionId) -> Span {
        self.decisions[id].0
    }

    /// A row of a decision table; of a matrix, what a field gives.
    #[must_use]
    pub fn row(&self, id: DecisionId, row: usize) -> Option<Span> {
        self.decisions[id].1.get(row).copied()
    }

    /// The name of a score.
    #[must_use]
    pub fn score(&self, id: ScoreId) -> Span {
        self.scores[id].name
    }

    /// The maximum that a score names, else its name.
    #[must_use]
    pub fn maximum(&self, id: ScoreId) -> Span {
        let score = &self.scores[id];
        score.maximum.unwrap_or(score.name)
    }

    /// A band of a score.
    #[must_use]
    pub fn band(&self, id: ScoreId, band: usize) -> Option<Span> {
        self.scores[id].bands.get(band).copied()
    }

    /// The name of an amendment.
    #[must_use]
    pub fn amendment(&self, id: AmendmentId) -> Span {
        self.amendments[id]
    }

    /// An operation of an amendment: what it names.
    #[must_use]
    pub fn operation(&self, id: AmendmentId, at: usize) -> Option<Span> {
        self.operations[id].get(at).copied()
    }

    /// Keeps the labels that a provision does not have yet.
    fn label(&mut self, id: ProvisionId, labels: &[(String, Span)]) {
        for (label, span) in labels {
            let key = (id, label.clone());
            self.limbs.entry(key).or_insert(*span);
        }
    }
}

impl Checker {
    /// Where the labels of a provision stand.
    pub(super) fn labels(&mut self, at: ProvisionId, clauses: &Clauses) {
        self.sites.label(at, &labels(clauses));
    }

    /// Where the labels stand that an amendment gives; which provisions they are given to is known
    /// when all are.
    pub(super) fn amended_labels(&mut self, reach: &PatternSet, clauses: &Clauses) {
        let labels = labels(clauses);
        if !labels.is_empty() {
            self.amended_labels.push((reach.clone(), labels));
        }
    }

    pub(super) fn place_amended_labels(&mut self) {
        let amended = std::mem::take(&mut self.amended_labels);
        if amended.is_empty() {
            return;
        }
        let by_id = self.program.by_id();
        for (reach, labels) in amended {
            for i in by_id.reached(&self.program, &reach) {
                self.sites.label(i, &labels);
            }
        }
    }
}

/// The labels in clauses, outer ones before those inside them.
fn labels(clauses: &Clauses) -> Vec<(String, Span)> {
    let mut out: Vec<(String, Span)> = clauses
        .unless
        .iter()
        .map(|u| (u.label.text.clone(), u.label.span))
        .collect();
    let bodies = clauses.unless.iter().map(|u| &u.body);
    let mut level: Vec<&Expr> = clauses.when.iter().chain(bodies).collect();
    while !level.is_empty() {
        let mut inner = Vec::new();
        for expr in level {
            match &expr.kind {
                ExprKind::And(v) | ExprKind::Or(v) | ExprKind::Counted { of: v, .. } => {
                    inner.extend(v);
                }
                ExprKind::Not(x) => inner.push(x.as_ref()),
                ExprKind::Implies(a, b) => inner.extend([a.as_ref(), b.as_ref()]),
                ExprKind::Limbs { limbs, .. } => {
                    out.extend(limbs.iter().map(|l| (l.label.text.clone(), l.label.span)));
                    inner.extend(limbs.iter().map(|l| &l.expr));
                }
                _ => {}
            }
        }
        level = inner;
    }
    out
}
