//! Examples that could be real: of the systems for which a claim holds, one whose answers fit together,
//! with one value of a list before several, values of one group before others, few answers before many,
//! and of several values the one that its list names first, as lists begin with what is usual.

use std::collections::BTreeMap;

use super::Analysis;
use super::atom::{Atom, Literal, QuestionId};
use super::days::Days;
use super::formula::Formula;
use super::space::{Answers, Side, Space};
use solon_law::program::FactType;

/// What examples should be like, what matters most first.
#[derive(Default)]
pub(super) struct Wishes {
    /// Every variable, by number.
    variables: Vec<(Atom, Formula)>,
    wishes: Vec<Wish>,
}

/// Something that an example should be like.
struct Wish {
    /// That it is so.
    formula: Formula,
    /// Variables by number: it is so where at most so many of these groups hold.
    most: usize,
    of: Vec<Vec<usize>>,
    /// It is so as well where something else is, which only the formula says.
    or_else: bool,
}

impl Wish {
    fn holds(&self, system: &[Option<bool>]) -> bool {
        let yes = |number: &usize| system.get(*number).copied().flatten() == Some(true);
        let held = self.of.iter().filter(|group| group.iter().any(yes));
        held.count() <= self.most
    }

    /// Whether a system does not say anything of it.
    fn idle(&self, system: &[Option<bool>]) -> bool {
        let mut numbers = self.of.iter().flatten();
        numbers.all(|n| system.get(*n).copied().flatten().is_none())
    }
}

impl Wishes {
    /// Wishes for questions of some sides; of those that several ask, as the first one has them.
    pub(super) fn new(space: &mut Space, sides: &[(&Side<'_>, &Days)]) -> Wishes {
        let atoms = space.atoms().to_vec();
        let variables: Vec<(Atom, Formula)> =
            atoms.into_iter().map(|a| (a, space.atom(a))).collect();
        let mut all: BTreeMap<QuestionId, Vec<usize>> = BTreeMap::new();
        for (number, (atom, _)) in variables.iter().enumerate() {
            if let Some(question) = atom.question() {
                all.entry(question).or_default().push(number);
            }
        }
        let all = all.iter();
        let lists = all.filter_map(|(q, numbers)| List::of(space, sides, *q, numbers, &variables));
        let lists: Vec<List> = lists.collect();
        let mut out = Wishes {
            variables,
            wishes: Vec::new(),
        };
        // Nothing is answered that is not asked then.
        out.asked(space, &lists);
        // One value before several; what is several, of one group.
        for list in lists.iter().filter(|l| l.several) {
            out.wish(space, 1, list.values.iter().map(|v| vec![v.number]));
        }
        for list in lists.iter().filter(|l| l.several) {
            let mut groups: Vec<(Option<usize>, Vec<usize>)> = Vec::new();
            for value in &list.values {
                match groups.iter_mut().find(|(g, _)| *g == value.group) {
                    Some((_, numbers)) => numbers.push(value.number),
                    None => groups.push((value.group, vec![value.number])),
                }
            }
            if groups.len() > 1 {
                out.wish(space, 1, groups.into_iter().map(|(_, numbers)| numbers));
            }
        }
        // No value that is only there to stop a wrong choice; no answers to what is asked of few systems
        // alone, those that are asked last left out first.
        let numbers = |values: &[Value]| values.iter().map(|v| v.number).collect::<Vec<_>>();
        let near = lists.iter().flat_map(|l| &l.values).filter(|v| v.near);
        for number in near.map(|v| v.number).collect::<Vec<_>>() {
            out.wish(space, 0, [vec![number]]);
        }
        for list in lists.iter().rev().filter(|l| l.gate.is_some() && !l.must) {
            out.wish(space, 0, [numbers(&list.values)]);
        }
        // What is usual, then few answers.
        let mut values: Vec<&Value> = lists.iter().flat_map(|l| &l.values).collect();
        values.sort_by_key(|v| std::cmp::Reverse(v.at));
        for number in values.into_iter().map(|v| v.number).collect::<Vec<_>>() {
            out.wish(space, 0, [vec![number]]);
        }
        for list in lists.iter().rev().filter(|l| l.gate.is_none() && !l.must) {
            out.wish(space, 0, [numbers(&list.values)]);
        }
        // Some may be answered by now that were not.
        out.asked(space, &lists);
        out
    }

    /// For each question that is asked of some systems alone, that it is not answered where it is not
    /// asked.
    fn asked(&mut self, space: &mut Space, lists: &[List]) {
        for list in lists.iter().filter(|l| !l.must) {
            let Some(gate) = list.gate else { continue };
            let group: Vec<usize> = list.values.iter().map(|v| v.number).collect();
            self.wish(space, 0, [group]);
            if let Some(wish) = self.wishes.last_mut() {
                wish.formula = space.formulas.or([wish.formula, gate]);
                wish.or_else = true;
            }
        }
    }

    fn wish(
        &mut self,
        space: &mut Space,
        most: usize,
        groups: impl IntoIterator<Item = Vec<usize>>,
    ) {
        let of: Vec<Vec<usize>> = groups.into_iter().collect();
        let mut parts = Vec::new();
        for group in &of {
            let each = group.iter().filter_map(|n| self.variables.get(*n));
            let each: Vec<Formula> = each.map(|(_, f)| *f).collect();
            parts.push(space.formulas.or(each));
        }
        let more = space.formulas.at_least(most + 1, &parts);
        self.wishes.push(Wish {
            formula: !more,
            most,
            of,
            or_else: false,
        });
    }
}

/// A question with an answer that is yes, or a list.
struct List {
    values: Vec<Value>,
    /// Several may be given.
    several: bool,
    /// One must be given.
    must: bool,
    /// Where it is asked of some systems alone: that it is asked.
    gate: Option<Formula>,
}

struct Value {
    /// The number of its variable.
    number: usize,
    /// Its position in the list.
    at: usize,
    near: bool,
    group: Option<usize>,
}

impl List {
    fn of(
        space: &Space,
        sides: &[(&Side<'_>, &Days)],
        question: QuestionId,
        numbers: &[usize],
        variables: &[(Atom, Formula)],
    ) -> Option<List> {
        let answers = &space.question_at(question)?.answers;
        let (several, must) = match answers {
            Answers::Bool => (false, false),
            Answers::Set(_) => (true, false),
            Answers::One(_) => (false, true),
            _ => return None,
        };
        let mut asked = sides.iter();
        let (side, days, fact) = asked.find_map(|(s, days)| Some((s, days, s.fact(question)?)))?;
        let last = days.starts.len().saturating_sub(1);
        let groups = match &side.program.facts[fact].ty {
            FactType::One(_) | FactType::Set(_) => side.program.values(fact),
            _ => &[],
        };
        let value = |number: &usize| {
            let own = match variables.get(*number)?.0 {
                Atom::Value(_, v) => side.value(fact, v),
                Atom::Yes(_) => Some(0),
                _ => return None,
            };
            let told = own.and_then(|v| groups.get(v));
            Some(Value {
                number: *number,
                at: own.unwrap_or(usize::MAX),
                near: told.is_some_and(|v| v.near),
                group: told.and_then(|v| v.group),
            })
        };
        let values: Vec<Value> = numbers.iter().filter_map(value).collect();
        (!values.is_empty()).then_some(List {
            values,
            several,
            must,
            gate: side.law.gates[fact].map(|gate| days.at(last, gate)),
        })
    }
}

impl Analysis {
    /// A system for which a claim holds, as near to what is wished as found: every variable that was
    /// asked about. `None` when the claim is never so.
    pub(super) fn plausible(&mut self, wishes: &Wishes, claim: Formula) -> Option<Vec<Literal>> {
        // What was found to be so is never asked about again: it is told to a solver of its own.
        self.reset();
        if !self.satisfiable(&[claim]) {
            return None;
        }
        self.settle(claim);
        let mut system = self.found(wishes);
        // Answers that fit together: all of them, or as many as can be.
        let consistent = self.consistent.clone();
        let all = self.satisfiable(&consistent);
        for formula in consistent {
            if all || self.satisfiable(&[formula]) {
                self.settle(formula);
            }
        }
        if self.satisfiable(&[]) {
            system = self.found(wishes);
        }
        for wish in &wishes.wishes {
            // What the claim does not hang on is left out of it.
            if wish.idle(&system) {
                continue;
            }
            let holds = wish.holds(&system);
            if holds && wish.or_else {
                continue;
            }
            if !holds {
                if !self.satisfiable(&[wish.formula]) {
                    continue;
                }
                system = self.found(wishes);
            }
            self.settle(wish.formula);
        }
        self.reset();
        let all = wishes.variables.iter().zip(system);
        let mut model: Vec<Literal> = all
            .filter_map(|((atom, _), value)| Some((*atom, value?)))
            .collect();
        model.sort_unstable();
        Some(model)
    }

    /// A formula holds from here on.
    fn settle(&mut self, formula: Formula) {
        self.prover.assert(&self.space.formulas, formula);
    }

    /// After yes: every variable, where it was asked about.
    fn found(&self, wishes: &Wishes) -> Vec<Option<bool>> {
        let all = wishes.variables.iter();
        all.map(|(_, f)| self.prover.value(*f)).collect()
    }
}
