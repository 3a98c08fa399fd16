//! The trace in three values for every answer to one question about a list at once: whether a formula
//! surely holds, and whether it possibly does, each as a formula over the values of the list. All other
//! questions are as they are known. It says what a description with another list would show; whether
//! what is unknown leaves it open indeed is another matter.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Look;
use super::target::Target;
use crate::analyse::days::{Known, Questions, Readings};
use crate::analyse::formula::Formula;
use crate::analyse::grid::{Grid, Stretch};
use crate::analyse::{Side, Space};
use solon_law::program::algebra::{Algebra as _, Bounds, LeftOpen, Store, Traversal};
use solon_law::program::{FactId, Node, NodeId, Predicate, Table};
use solon_verdict::eval::{Moment, Outcome, Segment, Tri, test};
use solon_verdict::facts::State;

/// Whether something surely holds, and whether it possibly does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rails {
    pub(super) sure: Formula,
    pub(super) possible: Formula,
}

impl Rails {
    const YES: Rails = Rails {
        sure: Formula::TRUE,
        possible: Formula::TRUE,
    };
    const NO: Rails = Rails {
        sure: Formula::FALSE,
        possible: Formula::FALSE,
    };

    fn of(&(sure, possible): &(Formula, Formula)) -> Rails {
        Rails { sure, possible }
    }

    fn all(space: &mut Space, of: impl Iterator<Item = Rails> + Clone) -> Rails {
        Rails {
            sure: space.formulas.and(of.clone().map(|r| r.sure)),
            possible: space.formulas.and(of.map(|r| r.possible)),
        }
    }

    fn any(space: &mut Space, of: impl Iterator<Item = Rails> + Clone) -> Rails {
        Rails {
            sure: space.formulas.or(of.clone().map(|r| r.sure)),
            possible: space.formulas.or(of.map(|r| r.possible)),
        }
    }
}

/// What is known, as a formula that surely holds and one that possibly does.
fn constant(value: Tri) -> &'static (Formula, Formula) {
    match value {
        Tri::True => &(Formula::TRUE, Formula::TRUE),
        Tri::Unknown => &(Formula::FALSE, Formula::TRUE),
        Tri::False => &(Formula::FALSE, Formula::FALSE),
    }
}

/// The formulas that read one question, on the segments of the outcome from the day asked for on.
pub(super) struct Traced<'l> {
    look: &'l Look<'l>,
    /// Formulas that read the question.
    own: Table<Node, bool>,
    /// For each segment, the value of each formula.
    segments: Vec<Table<Node, (Formula, Formula)>>,
}

impl<'l> Traced<'l> {
    /// Traces the formulas below some. Nothing is known of the question in the space.
    pub(super) fn new(
        look: &'l Look<'l>,
        space: &mut Space,
        side: &Side<'_>,
        fact: FactId,
        roots: impl Iterator<Item = NodeId>,
    ) -> Self {
        let own = look.below(roots, &[fact]);
        let wanted = |node: NodeId| own[node];
        let through = Traversal::new(&look.law.graph, |p| look.law.default_fixed(p), wanted);
        let outcome = look.outcome;
        let grid = segments(outcome);
        let of = Questions {
            space,
            side,
            grid: &grid,
            readings: Readings::Chosen(look.query),
            burden: &mut |_, f| f,
            known: Known::Nothing,
            stretch: 0,
        };
        let mut lists = Bounds {
            of,
            open: AllBut { fact, look },
        };
        let empty = |segment: usize| Values {
            own: &own,
            segment: outcome.segments.get(segment),
            values: Table::default(),
        };
        let ahead = outcome.current..outcome.segments.len();
        let done = through.stretches(&mut lists, ahead, empty);
        let segments = done.into_iter().map(|v| v.values).collect();
        Traced {
            look,
            own,
            segments,
        }
    }

    /// A formula on the days of a segment, counted from the one that holds the day asked for.
    pub(super) fn at(&self, ahead: usize, node: NodeId) -> Rails {
        if self.own[node] {
            let value = self.segments.get(ahead).and_then(|v| v.row(node));
            return value.map_or(Rails::NO, Rails::of);
        }
        let outcome = self.look.outcome;
        Rails::of(constant(outcome.value(outcome.current + ahead, node)))
    }

    /// A target comes to apply on some day.
    pub(super) fn comes(&self, space: &mut Space, target: &Target) -> Rails {
        let mut parts = Vec::new();
        for ahead in 0..self.segments.len() {
            for case in target.cases(self.look, self.look.outcome.current + ahead) {
                let inside = case.inside.iter().map(|n| self.at(ahead, *n));
                let mut inside = match case.inside {
                    [] => Rails::YES,
                    _ => Rails::any(space, inside),
                };
                if case.open {
                    inside.sure = inside.possible;
                }
                let node = case.node.map_or(Rails::YES, |n| self.at(ahead, n));
                parts.push(Rails::all(space, [node, inside].into_iter()));
            }
        }
        Rails::any(space, parts.into_iter())
    }
}

/// The segments of an outcome, to look at as they are. What a list holds is the same on all days.
fn segments(outcome: &Outcome) -> Grid {
    let stretch = |s: &Segment| Stretch {
        from: s.from,
        until: s.until,
        stage: 0,
        last: 0,
        asked: None,
    };
    Grid {
        stretches: outcome.segments.iter().map(stretch).collect(),
        anchored: BTreeSet::new(),
        first: Date::MIN,
    }
}

/// All questions but one, as far as they are open.
struct AllBut<'l> {
    fact: FactId,
    look: &'l Look<'l>,
}

impl LeftOpen<Questions<'_, '_>, Formula> for AllBut<'_> {
    fn atom(
        &mut self,
        of: &mut Questions<'_, '_>,
        node: NodeId,
        fact: FactId,
        predicate: &Predicate,
    ) -> (Formula, Formula) {
        if fact == self.fact {
            let test = of.atom(node, fact, predicate);
            return (test, test);
        }
        let state: State = self.look.facts.possible(self.look.program, fact);
        let at = Moment {
            day: of.day(),
            asked: self.look.query.on,
        };
        *constant(test(predicate, &state, at))
    }
}

/// The values of formulas on a segment: of those that read the question as they are made, of all others
/// as they are today.
struct Values<'a> {
    own: &'a Table<Node, bool>,
    segment: Option<&'a Segment>,
    values: Table<Node, (Formula, Formula)>,
}

impl Store<(Formula, Formula)> for Values<'_> {
    fn value(&self, node: NodeId) -> Option<&(Formula, Formula)> {
        if self.own[node] {
            return self.values.row(node);
        }
        Some(constant(self.segment?.value(node)))
    }

    fn keep(&mut self, value: &(Formula, Formula)) {
        self.values.push(*value);
    }
}
