//! Cells: what each says of the thing that its column is about, as a condition.
//!
//! A cell on a question is false where the question does not apply, but for `-` and `n/a`; `no` is an
//! answer, not the lack of a yes.

use super::Checker;
use super::conditions::{broken, not};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::syntax::ast::{self, CellKind, Operand, Style, Test, Word};
use solon_language::syntax::cell_text;
use solon_law::program::{
    Assessment, Cell, Column, Compare, Cond, FactId, FactType, Gives, Members, Predicate, ScaleId,
};

/// What a cell of a column can say that is true or false.
const YES_OR_NO: &str = "write `yes`, `no` or `-`";

/// A cell and its column, as they are written.
#[derive(Clone, Copy)]
struct Place<'a> {
    about: &'a ast::Column,
    cell: &'a ast::Cell,
}

impl Checker {
    /// What a cell of a column asks for.
    pub(super) fn cell(&mut self, about: &ast::Column, column: Column, cell: &ast::Cell) -> Cell {
        let place = Place { about, cell };
        let cond = match (&cell.kind, column) {
            (CellKind::Any, _) => None,
            (CellKind::NotApplicable, column) => Some(self.not_applicable(place, column)),
            (_, Column::Fact(f)) => Some(self.fact_cell(place, f)),
            (_, Column::Define(d)) => Some(self.yes_cell(place, Cond::Define(d))),
            (_, Column::Role(r)) => Some(self.yes_cell(place, Cond::Role(r))),
            (_, Column::Reading(i)) => Some(self.yes_cell(place, Cond::Reading(i))),
            (_, Column::Scale(s)) => Some(self.level_cell(place, s)),
            (_, Column::Assessment(a)) => Some(self.result_cell(place, a)),
        };
        Cell {
            text: cell_text(cell),
            cond,
        }
    }

    fn misfit_cell(&mut self, place: Place<'_>, help: &str) -> Cond {
        self.report(
            Diagnostic::new(
                Code::TypeMismatch,
                place.cell.span,
                format!(
                    "`{}` does not fit the column `{}`",
                    cell_text(place.cell),
                    place.about.name.text
                ),
            )
            .help(help),
        );
        broken()
    }

    fn not_applicable(&mut self, place: Place<'_>, column: Column) -> Cond {
        let applies = match column {
            Column::Fact(f) => self.applies(f),
            Column::Assessment(a) => {
                let all = Members::all(self.program.results(a).len());
                Some(Cond::Assessed(a, all))
            }
            _ => None,
        };
        match applies {
            Some(applies) => not(applies),
            None => self.misfit_cell(place, "it always applies: write `-`, or leave the row out"),
        }
    }

    /// When a question applies; none where it always does.
    fn applies(&self, fact: FactId) -> Option<Cond> {
        // Gates are read before tables.
        let gated = self.program.facts[fact].is_gated();
        gated.then_some(Cond::Applies(fact))
    }

    /// The contrary of a test, where the question applies.
    fn contrary(&self, fact: FactId, cond: Cond) -> Cond {
        match self.applies(fact) {
            Some(applies) => Cond::And(vec![applies, not(cond)]),
            None => not(cond),
        }
    }

    fn yes_cell(&mut self, place: Place<'_>, cond: Cond) -> Cond {
        match yes(&place.cell.kind) {
            Some(true) => cond,
            Some(false) => not(cond),
            None => self.misfit_cell(place, YES_OR_NO),
        }
    }

    fn fact_cell(&mut self, place: Place<'_>, fact: FactId) -> Cond {
        let ty = self.program.facts[fact].ty.clone();
        let is = |p: Predicate| Cond::Fact(fact, p);
        match (&ty, &place.cell.kind) {
            (FactType::Bool, kind) => match yes(kind) {
                Some(true) => is(Predicate::True),
                Some(false) => self.contrary(fact, is(Predicate::True)),
                None => self.misfit_cell(place, YES_OR_NO),
            },
            (FactType::One(_), CellKind::Names(positive, names)) => {
                let named = self.members(fact, names);
                let all = Members::all(self.program.values(fact).len());
                is(Predicate::Is(if *positive {
                    named
                } else {
                    all.minus(named)
                }))
            }
            (FactType::One(_), _) => {
                let values = self.program.values(fact).iter();
                let names: Vec<&str> = values.map(|v| v.name.as_str()).collect();
                let help = format!("its answers are `{}`", names.join("`, `"));
                self.misfit_cell(place, &help)
            }
            (FactType::Set(_), _) => self.set_cell(place, fact),
            (FactType::Number { .. } | FactType::Date, _) => self.ordered_cell(place, fact),
        }
    }

    fn set_cell(&mut self, place: Place<'_>, fact: FactId) -> Cond {
        let some = Cond::Fact(fact, Predicate::Count(1));
        match &place.cell.kind {
            CellKind::Empty(true) => self.contrary(fact, some),
            CellKind::Empty(false) => some,
            CellKind::Test(Test::HasNone(names)) => {
                let any = Cond::Fact(fact, Predicate::HasAny(self.members(fact, names)));
                self.contrary(fact, any)
            }
            CellKind::Test(
                test @ (Test::Has(_) | Test::HasAny(_) | Test::HasAll(_) | Test::HasOnly(_)),
            ) => self.fact_test(&place.about.name, fact, Some(test), place.cell.span),
            _ => self.misfit_cell(
                place,
                "write `has a`, `has any of { a, b }`, `has none of { a, b }`, `empty` or `not empty`",
            ),
        }
    }

    /// A cell under a number or a day.
    fn ordered_cell(&mut self, place: Place<'_>, fact: FactId) -> Cond {
        match &place.cell.kind {
            CellKind::Literals(positive, of) => {
                let each = of.iter().map(|literal| {
                    let Some((from, to)) = self.between(fact, literal, literal) else {
                        return broken();
                    };
                    if *positive {
                        Cond::And(vec![from, to])
                    } else {
                        // Not this one, but another one.
                        Cond::Or(vec![opposite(&from), opposite(&to)])
                    }
                });
                let each: Vec<Cond> = each.collect();
                if *positive {
                    Cond::Or(each)
                } else {
                    Cond::And(each)
                }
            }
            CellKind::Range(low, high) => {
                let Some((from, to)) = self.between(fact, low, high) else {
                    return broken();
                };
                if upside_down(&from, &to) {
                    return self.misfit_cell(place, "write the lower end first");
                }
                Cond::And(vec![from, to])
            }
            CellKind::Test(test @ (Test::Compare(..) | Test::Has(_))) => {
                self.fact_test(&place.about.name, fact, Some(test), place.cell.span)
            }
            _ => self.misfit_cell(
                place,
                "write `3`, `1 or 2`, `1 .. 3`, `at least 3`; or days, `before 2027-12-02`",
            ),
        }
    }

    /// At least one thing, and at most another.
    fn between(
        &mut self,
        fact: FactId,
        low: &ast::Literal,
        high: &ast::Literal,
    ) -> Option<(Cond, Cond)> {
        let is = |p: Predicate| Cond::Fact(fact, p);
        let ty = self.program.facts[fact].ty.clone();
        Some(match &ty {
            FactType::Date => (
                is(Predicate::Day(Compare::Ge, self.day(low)?)),
                is(Predicate::Day(Compare::Le, self.day(high)?)),
            ),
            FactType::Number { unit, .. } => {
                let low = self.compared_with(fact, unit.as_deref(), low)?;
                let high = self.compared_with(fact, unit.as_deref(), high)?;
                (
                    is(Predicate::Number(Compare::Ge, low)),
                    is(Predicate::Number(Compare::Le, high)),
                )
            }
            _ => return None,
        })
    }

    fn level_cell(&mut self, place: Place<'_>, scale: ScaleId) -> Cond {
        let name = &place.about.name;
        match &place.cell.kind {
            CellKind::Names(positive, names) => {
                let cond = self.level_test(name, scale, &Test::In(names.clone()));
                if *positive { cond } else { not(cond) }
            }
            CellKind::Test(test @ Test::Compare(_, _, Operand::Name(_))) => {
                self.level_test(name, scale, test)
            }
            _ => self.misfit_cell(
                place,
                "write levels: `low`, `low or high`, `not low`, `at least high`",
            ),
        }
    }

    fn result_cell(&mut self, place: Place<'_>, of: Assessment) -> Cond {
        match &place.cell.kind {
            CellKind::Names(positive, names) => match self.named_results(of, names) {
                Some(members) if *positive => Cond::Assessed(of, members),
                Some(members) => {
                    let all = Members::all(self.program.results(of).len());
                    Cond::Assessed(of, all.minus(members))
                }
                None => broken(),
            },
            CellKind::Test(test @ Test::Compare(_, _, Operand::Name(_) | Operand::Mark(..))) => {
                self.result_test(&place.about.name, of, test)
            }
            _ => self.misfit_cell(
                place,
                "write what it gives: `a`, `a or b`, `not a`; of levels, `at least a`",
            ),
        }
    }

    fn named_results(&mut self, of: Assessment, words: &[Word]) -> Option<Members> {
        words.iter().map(|w| self.result(of, w)).collect()
    }

    /// A test of what an assessment comes to.
    pub(super) fn result_test(&mut self, name: &Word, of: Assessment, test: &Test) -> Cond {
        let ranks = matches!(self.program.gives(of), Gives::Scale(_));
        let one = std::slice::from_ref::<Word>;
        let members = match test {
            Test::Is(v) => self.named_results(of, one(v)),
            Test::IsNot(v) => {
                let members = self.named_results(of, one(v));
                return members.map_or_else(broken, |m| not(Cond::Assessed(of, m)));
            }
            Test::In(v) => self.named_results(of, v),
            Test::Compare(c, _, Operand::Name(level)) if ranks => {
                let all = self.program.results(of).len();
                let fits = |at: usize, i: usize| match c {
                    ast::Compare::Ge => i >= at,
                    ast::Compare::Gt => i > at,
                    ast::Compare::Le => i <= at,
                    ast::Compare::Lt => i < at,
                };
                let at = self.result(of, level);
                at.map(|at| (0..all).filter(|i| fits(at, *i)).collect())
            }
            Test::Compare(c, Style::Words, Operand::Mark(number, percent)) => {
                return self.scored(name, of, *c, (number, *percent));
            }
            _ => {
                self.misfit_result(name, of);
                None
            }
        };
        members.map_or_else(broken, |m| Cond::Assessed(of, m))
    }
}

impl Checker {
    pub(super) fn misfit_result(&mut self, name: &Word, of: Assessment) {
        let (what, help) = match of {
            Assessment::Table(_) => (
                "table",
                "write `{} is <value>` or `{} in { … }`; where it gives levels, `{} at least <level>`",
            ),
            Assessment::Score(_) => (
                "score",
                "write `{} at least 10 points` or `{} at least 50 %`; where it gives levels, `{} at least <level>`",
            ),
        };
        self.report(
            Diagnostic::new(
                Code::TypeMismatch,
                name.span,
                format!("this test does not fit the {what} `{}`", name.text),
            )
            .help(help.replace("{}", &name.text)),
        );
    }
}

/// Whether a cell says `yes` (true) or `no`.
fn yes(kind: &CellKind) -> Option<bool> {
    let CellKind::Names(positive, names) = kind else {
        return None;
    };
    match names.as_slice() {
        [only] if only.text == "yes" => Some(*positive),
        [only] if only.text == "no" => Some(!*positive),
        _ => None,
    }
}

/// Below, where it says at least; above, where it says at most.
fn opposite(cond: &Cond) -> Cond {
    let turned = |c: Compare| match c {
        Compare::Ge => Compare::Lt,
        Compare::Gt => Compare::Le,
        Compare::Le => Compare::Gt,
        Compare::Lt => Compare::Ge,
    };
    match cond {
        Cond::Fact(f, Predicate::Number(c, n)) => Cond::Fact(*f, Predicate::Number(turned(*c), *n)),
        Cond::Fact(f, Predicate::Day(c, d)) => Cond::Fact(*f, Predicate::Day(turned(*c), *d)),
        other => not(other.clone()),
    }
}

/// The lower end of a range lies above the upper one.
fn upside_down(from: &Cond, to: &Cond) -> bool {
    match (from, to) {
        (Cond::Fact(_, Predicate::Number(_, a)), Cond::Fact(_, Predicate::Number(_, b))) => a > b,
        (Cond::Fact(_, Predicate::Day(_, a)), Cond::Fact(_, Predicate::Day(_, b))) => a > b,
        _ => false,
    }
}
