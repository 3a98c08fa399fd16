//! What provisions ask that no system shows, compared as it is written.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use solon_law::program::{
    Body, DueKind, FactId, Law as Consulted, Length, Limit, NamedDay, NodeId, Period, ProvisionId,
    ProvisionNodes, Review,
};

/// One provision in a law: its versions.
pub(super) struct Law<'a> {
    pub(super) versions: Vec<&'a ProvisionNodes>,
}

impl<'a> Law<'a> {
    pub(super) fn of(law: &'a Consulted, id: ProvisionId) -> Self {
        let versions = law.provisions.values().filter(|v| v.provision == id);
        Law {
            versions: versions.collect(),
        }
    }

    /// For each version, that it comes about, and that it binds who describes the system.
    pub(super) fn outcomes(&self, enacted: bool) -> [Vec<NodeId>; 2] {
        let outcomes = |v: &&ProvisionNodes| {
            if enacted {
                v.class.clone()
            } else {
                v.effect.clone()
            }
        };
        let all: Vec<_> = self.versions.iter().map(outcomes).collect();
        [
            all.iter().map(|o| o.fires).collect(),
            all.iter().map(|o| o.mine).collect(),
        ]
    }
}

/// Whether each version asks as much as the one that stood on the same days, in all that is written and no
/// formula. A provision that is gone asks for nothing, which the formulas show.
pub(super) fn terms_kept(was: &Law<'_>, is: &Law<'_>) -> bool {
    was.versions.iter().all(|old| {
        let now = is.versions.iter().filter(|new| meet(old, new));
        now.into_iter().all(|new| kept(&old.body, &new.body))
    })
}

/// Whether two versions have a day in common.
fn meet(a: &ProvisionNodes, b: &ProvisionNodes) -> bool {
    let before = |until: Option<Date>, from: Option<Date>| {
        until.is_some_and(|until| from.is_some_and(|from| until <= from))
    };
    !before(a.until, b.from) && !before(b.until, a.from)
}

fn kept(old: &Body, new: &Body) -> bool {
    let bound: BTreeSet<&String> = new.binds.iter().collect();
    let all_bound = old.binds.iter().all(|b| bound.contains(b));
    // What may be done is given up when it is no longer permitted, and that asks for more.
    let permitted = old.permission;
    let must = permitted || (!new.permission && old.must == new.must);
    let burdens = |body: &Body| -> BTreeMap<String, Option<String>> {
        let own = body
            .unless
            .iter()
            .map(|u| (u.label.clone(), u.burden.clone()));
        own.collect()
    };
    let (before, after) = (burdens(old), burdens(new));
    let proofs = before
        .iter()
        .all(|(label, who)| after.get(label).is_none_or(|now| now == who));
    let fields = |body: &Body| body.form.as_ref().map(|f| f.fields.clone());
    let form = fields(old).is_none_or(|old| {
        fields(new).is_some_and(|new| old.iter().all(|f| new.iter().any(|g| g == f)))
    });
    // A review that is called for by fewer changes asks for less.
    let review = old.review.as_ref().is_none_or(|old| {
        let facts = |r: &Review| -> BTreeSet<FactId> {
            r.on_change.iter().flat_map(|c| c.facts.clone()).collect()
        };
        new.review
            .as_ref()
            .is_some_and(|new| facts(old).is_subset(&facts(new)))
    });
    let fines = old.limits.len() == new.limits.len()
        && old
            .limits
            .iter()
            .zip(&new.limits)
            .all(|(a, b)| same_fine(a, b));
    all_bound && must && proofs && old.burden == new.burden && review && form && fines
}

/// Whether two limits come to the same fine; when they count is a formula.
fn same_fine(a: &Limit, b: &Limit) -> bool {
    let fine = |l: &Limit| (l.least.clone(), l.pick, l.amounts.clone(), l.per, l.overdue);
    fine(a) == fine(b)
}

/// Whether a deadline is over no later than another one.
pub(super) fn at_least_as_strict(new: &DueKind, old: &DueKind) -> bool {
    let shorter = |a: &Period, b: &Period| {
        let same = a.unit == b.unit && a.calendar == b.calendar;
        match (&a.length, &b.length) {
            (Length::Fixed(a), Length::Fixed(b)) => same && a <= b,
            _ => false,
        }
    };
    match (new, old) {
        (DueKind::By(NamedDay::Day(a)), DueKind::By(NamedDay::Day(b))) if a <= b => true,
        (DueKind::Within(a, f), DueKind::Within(b, g)) if f == g && shorter(a, b) => true,
        (DueKind::Again(a, f), DueKind::Again(b, g)) if f == g && shorter(a, b) => true,
        (DueKind::Every(a, u, f), DueKind::Every(b, v, g)) if (u, f) == (v, g) && a <= b => true,
        // The longer before, the earlier.
        (DueKind::Ahead(a, f), DueKind::Ahead(b, g)) if f == g && shorter(b, a) => true,
        (DueKind::Ahead(_, f), DueKind::Before(g)) if f == g => true,
        _ => new == old,
    }
}
