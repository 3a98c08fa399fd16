//! The trace in three values for every answer to one question about a list at once: whether a formula
//! surely holds, and whether it possibly does, each as a formula over the values of the list. All other
//! questions are as they are known. It says what a description with another list would show; whether
//! what is unknown leaves it open indeed is another matter.

use jiff::civil::Date;

use super::Look;
use super::target::Target;
use crate::analyse::formula::Formula;
use crate::analyse::grid::Stretch;
use crate::analyse::{Side, Space};
use solon_law::program::algebra::{Algebra, Store, Stretchwise, Traversal};
use solon_law::program::{FactId, InterpretationId, Node, NodeId, Predicate, Table, stretches};
use solon_verdict::eval::{Segment, Tri, test};
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
    const PERHAPS: Rails = Rails {
        sure: Formula::FALSE,
        possible: Formula::TRUE,
    };
    const NO: Rails = Rails {
        sure: Formula::FALSE,
        possible: Formula::FALSE,
    };

    fn constant(value: Tri) -> &'static Rails {
        match value {
            Tri::True => &Rails::YES,
            Tri::Unknown => &Rails::PERHAPS,
            Tri::False => &Rails::NO,
        }
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

/// The formulas that read one question, on the segments of the outcome from the day asked for on.
pub(super) struct Traced<'l> {
    look: &'l Look<'l>,
    /// Formulas that read the question.
    own: Table<Node, bool>,
    /// For each segment, the value of each formula.
    segments: Vec<Table<Node, Rails>>,
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
        let mut lists = Lists {
            look,
            space,
            side,
            fact,
            segment: 0,
        };
        let outcome = look.outcome;
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
            return value.copied().unwrap_or(Rails::NO);
        }
        let outcome = self.look.outcome;
        *Rails::constant(outcome.value(outcome.current + ahead, node))
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

/// The questions of a side, all but one as they are known.
struct Lists<'a, 'l> {
    look: &'l Look<'l>,
    space: &'a mut Space,
    side: &'a Side<'a>,
    fact: FactId,
    /// The segment at hand.
    segment: usize,
}

impl Lists<'_, '_> {
    fn segment(&self) -> Option<&Segment> {
        self.look.outcome.segments.get(self.segment)
    }

    fn day(&self) -> Date {
        stretches::day_of(self.segment().and_then(|s| s.from))
    }

    /// A test of the list itself, which says the same on all days.
    fn list(&mut self, predicate: &Predicate) -> Rails {
        let always = Stretch {
            from: None,
            until: None,
            stage: 0,
            last: 0,
        };
        let holds = self.space.test(self.side, self.fact, predicate, &always);
        Rails {
            sure: holds,
            possible: holds,
        }
    }
}

impl Algebra for Lists<'_, '_> {
    type Value = Rails;

    const MISSING: &'static Rails = &Rails::NO;

    fn constant(&mut self, value: bool) -> Rails {
        *Rails::constant(if value { Tri::True } else { Tri::False })
    }

    fn calendar(&mut self, holds: impl Fn(Date) -> bool) -> Rails {
        let holds = holds(self.day());
        self.constant(holds)
    }

    fn not(&mut self, x: &Rails) -> Rails {
        Rails {
            sure: !x.possible,
            possible: !x.sure,
        }
    }

    fn all<'v>(&mut self, of: impl Iterator<Item = &'v Rails> + Clone) -> Rails {
        Rails::all(self.space, of.copied())
    }

    fn any<'v>(&mut self, of: impl Iterator<Item = &'v Rails> + Clone) -> Rails {
        Rails::any(self.space, of.copied())
    }

    fn count<'v>(
        &mut self,
        exactly: bool,
        n: usize,
        of: impl Iterator<Item = &'v Rails> + Clone,
    ) -> Rails {
        let sure: Vec<Formula> = of.clone().map(|r| r.sure).collect();
        let possible: Vec<Formula> = of.map(|r| r.possible).collect();
        let formulas = &mut self.space.formulas;
        let mut out = Rails {
            sure: formulas.at_least(n, &sure),
            possible: formulas.at_least(n, &possible),
        };
        if exactly {
            let (more, perhaps) = (
                formulas.at_least(n + 1, &sure),
                formulas.at_least(n + 1, &possible),
            );
            out.sure = formulas.and([out.sure, !perhaps]);
            out.possible = formulas.and([out.possible, !more]);
        }
        out
    }

    fn weigh<'v>(
        &mut self,
        least: u64,
        of: impl Iterator<Item = (u32, &'v Rails)> + Clone,
    ) -> Rails {
        let sure: Vec<(u32, Formula)> = of.clone().map(|(w, r)| (w, r.sure)).collect();
        let possible: Vec<(u32, Formula)> = of.map(|(w, r)| (w, r.possible)).collect();
        let formulas = &mut self.space.formulas;
        Rails {
            sure: formulas.weigh(least, &sure),
            possible: formulas.weigh(least, &possible),
        }
    }

    fn atom(&mut self, _: NodeId, fact: FactId, predicate: &Predicate) -> Rails {
        if fact == self.fact {
            return self.list(predicate);
        }
        let state: State = self.look.facts.possible(self.look.program, fact);
        *Rails::constant(test(predicate, &state, self.day()))
    }

    fn choice<'v>(
        &mut self,
        point: InterpretationId,
        mut of: impl Iterator<Item = &'v Rails> + Clone,
    ) -> Rails {
        let reading = self.segment().map(|s| s.reading(point));
        let chosen = reading.and_then(|r| of.nth(r));
        chosen.copied().unwrap_or(Rails::NO)
    }
}

impl Stretchwise for Lists<'_, '_> {
    fn enter(&mut self, stretch: usize) {
        self.segment = stretch;
    }
}

/// The values of formulas on a segment: of those that read the question as they are made, of all others
/// as they are today.
struct Values<'a> {
    own: &'a Table<Node, bool>,
    segment: Option<&'a Segment>,
    values: Table<Node, Rails>,
}

impl Store<Rails> for Values<'_> {
    fn value(&self, node: NodeId) -> Option<&Rails> {
        if self.own[node] {
            return self.values.row(node);
        }
        Some(Rails::constant(self.segment?.value(node)))
    }

    fn keep(&mut self, value: &Rails) {
        self.values.push(*value);
    }
}
