//! The smallest changes of answers that reach something, whatever stays unknown. A change is sought that
//! can reach it, then tried against all that is not known; where that spoils it, the reason why is one
//! more thing that changes must meet (counterexamples, as for quantified formulas: M. Janota, W. Klieber,
//! J. Marques-Silva, E. Clarke, "Solving QBF with counterexample guided refinement", 2012). Most of what
//! is unknown pulls one way only: then the worst that it can be stands for all ([`super::worst`]).

use std::collections::{BTreeMap, BTreeSet};

use super::ground::{answered, questions};
use super::{Claim, Reasons, Says, Sets};
use crate::analyse::atom::{Atom, QuestionId};
use crate::analyse::formula::Formula;
use crate::analyse::space::Space;
use solon_law::program::{FactId, FactType, Members};
use solon_verdict::facts::{Facts, State};

/// Which answers may be others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Over {
    /// Design choices that are answered. Of a list that is answered in part what it is said to hold and
    /// not to hold may be otherwise; what is left open stays open.
    Design,
    /// What is not answered, or not in full; what is answered stays.
    Unknown,
    /// Any.
    Any,
}

/// Another answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The question.
    pub fact: FactId,
    /// The answer today; `None` where there is none.
    pub today: Option<State>,
    /// The other answer.
    pub instead: State,
    /// What of it counts: as little as found that is enough; nothing where that cannot be said.
    pub says: Option<Says>,
    /// Of one value of a list, all that serve alike, the others of the change being as they are.
    pub alike: Members,
    /// How many values of it change: those of a list that come or go, else one.
    pub values: usize,
}

/// A change of answers.
#[derive(Clone, Debug)]
pub struct Change {
    /// The other answers, in the order of the vocabulary.
    pub edits: Vec<Edit>,
    /// The system then.
    pub facts: Facts,
}

impl Change {
    /// How many values change.
    #[must_use]
    pub fn values(&self) -> usize {
        self.edits.iter().map(|e| e.values).sum()
    }
}

/// Changes that reach something: of each set of questions of which none can be left out, one that
/// changes the fewest values; those of the fewest questions first.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    /// The changes.
    pub found: Vec<Change>,
    /// There are, or may be, more.
    pub more: bool,
    /// How many questions might be answered otherwise.
    pub questions: usize,
    /// Where none was found, and it is proved that there is none.
    pub never: bool,
    /// Then: the smallest sets of answers that may not be others and stand in the way; none where what
    /// is unknown does.
    pub barred: Sets,
}

/// So many candidates are tried against what is unknown before the search ends.
const TRIED: usize = 600;
/// Changes of one question more than the smallest one are looked for where that took no more tries.
const EASY: usize = 60;

/// A question whose answer may be another.
#[derive(Clone, Debug)]
struct Cell {
    fact: FactId,
    question: QuestionId,
    /// What is answered today.
    given: Vec<Formula>,
    /// Nothing more can be known of it.
    full: bool,
    /// What is left open of it stays open, whatever else of it changes.
    part: bool,
    /// It is changed.
    changed: Formula,
    /// Of a list, each value that is asked about, in its order: it is there, and whether it is today.
    values: Vec<(Formula, bool)>,
}

impl Cell {
    /// Whether something that is asked of a question is this one's to change.
    fn asks(&self, question: QuestionId, formula: Formula) -> bool {
        self.question == question && (!self.part || decides(&self.given, formula))
    }
}

/// Whether what is answered says if something is so.
fn decides(given: &[Formula], formula: Formula) -> bool {
    given.contains(&formula) || given.contains(&!formula)
}

impl Reasons<'_> {
    /// The smallest changes with which a claim holds for sure, at most so many.
    pub fn changes(&mut self, claim: Claim, over: Over, most: usize) -> Changes {
        let claim = self.formula(claim);
        let mut hunt = Hunt::new(self, claim, over, true);
        let (mut changes, done) = hunt.all(most);
        changes.sort_by_key(|c| {
            let facts: Vec<FactId> = c.edits.iter().map(|e| e.fact).collect();
            (facts.len(), c.values(), facts)
        });
        let never = changes.is_empty() && done;
        let cells: BTreeSet<FactId> = hunt.cells.iter().map(|c| c.fact).collect();
        let barred = match never {
            true => self.forced(!claim, 3, &|f| over == Over::Unknown || !cells.contains(&f)),
            false => Sets::default(),
        };
        Changes {
            more: !done,
            questions: cells.len(),
            found: changes,
            never,
            barred,
        }
    }

    /// The smallest change of what is answered with which a claim can hold, what is not answered being
    /// what it may; nothing where none does.
    pub fn nearest_change(&mut self, claim: Claim) -> Option<Change> {
        let claim = self.formula(claim);
        let mut hunt = Hunt::new(self, claim, Over::Any, false);
        let (mut changes, _) = hunt.all(1);
        changes.pop()
    }
}

mod edits;

/// The values of a list that are asked about, in its order, each with that it is there.
fn values(space: &mut Space, question: QuestionId) -> Vec<(usize, Formula)> {
    let own = space.atoms().iter().filter_map(|atom| match atom {
        Atom::Value(q, v) if *q == question => Some(*v),
        _ => None,
    });
    let own: BTreeSet<usize> = own.collect();
    let own = own.into_iter();
    own.map(|v| (v, space.atom(Atom::Value(question, v))))
        .collect()
}

struct Hunt<'r, 'a> {
    reasons: &'r mut Reasons<'a>,
    claim: Formula,
    /// It is to hold for sure.
    sure: bool,
    /// What stays as it is.
    fixed: Vec<Formula>,
    /// Answers that fit together today do so then.
    fitting: Vec<Formula>,
    cells: Vec<Cell>,
    /// Of questions that stay open, the worst that they can be, where it stands for all; by question.
    worst: BTreeMap<QuestionId, Vec<Formula>>,
    /// What changes must meet.
    lessons: Vec<Formula>,
    tried: usize,
}

impl<'r, 'a> Hunt<'r, 'a> {
    fn new(reasons: &'r mut Reasons<'a>, claim: Formula, over: Over, sure: bool) -> Self {
        let mut hunt = Hunt {
            claim,
            sure,
            fixed: Vec::new(),
            fitting: Vec::new(),
            cells: Vec::new(),
            worst: BTreeMap::new(),
            lessons: Vec::new(),
            tried: 0,
            reasons,
        };
        hunt.fit();
        hunt.gather(over);
        if sure {
            hunt.worst = hunt.reasons.worst(claim, &hunt.fitting);
        }
        hunt
    }

    /// The constraints that hold today, or may.
    fn fit(&mut self) {
        let r = &mut *self.reasons;
        let given: Vec<Formula> = r.units.iter().map(|u| u.formula).collect();
        for node in &r.law.constraints {
            let formula = r.days.at(r.current, *node);
            if r.analysis.satisfiable(&[&given[..], &[formula]].concat()) {
                self.fitting.push(formula);
            }
        }
    }

    fn gather(&mut self, over: Over) {
        let r = &mut *self.reasons;
        let mut roots = self.fitting.clone();
        roots.push(self.claim);
        let mut asked = questions(&r.analysis.space, &roots);
        asked.extend(r.derives(&asked));
        for (fact, question) in r.side.questions.iter() {
            let about = &r.program.facts[fact];
            let units = r.units.iter().filter(|u| u.fact == fact);
            let given: Vec<Formula> = units.flat_map(|u| u.literals.clone()).collect();
            let known = answered(r.program, &r.facts, fact);
            let state = r.facts.state(r.program, fact);
            let full = known && state.is_known();
            let list = matches!(state, State::Set { .. });
            // Of a range there is nothing to change but what is left open.
            let may = match over {
                Over::Design => about.mutable && known && (full || list),
                Over::Unknown => !full,
                Over::Any => true,
            };
            // Where nothing need be sure, what is not answered is what it may, without being a change.
            let free = !self.sure && !known;
            let own = about.is_asked() && about.earliest.is_empty();
            if !(may && asked.contains(question) && own) || free {
                self.fixed.extend(given);
                continue;
            }
            if over == Over::Unknown {
                self.fixed.extend(&given);
            }
            let formulas = &mut r.analysis.space.formulas;
            let part = over == Over::Design && !full;
            let changed = if full || part {
                !formulas.and(given.iter().copied())
            } else {
                formulas.variable(u32::MAX - u32::try_from(fact.index()).unwrap_or(0))
            };
            let there = match state {
                State::Set { must, .. } => must,
                _ => Members::default(),
            };
            let values = match about.ty {
                FactType::Set(_) => values(&mut r.analysis.space, *question),
                _ => Vec::new(),
            };
            let values = values
                .into_iter()
                .map(|(v, atom)| (atom, there.contains(v)));
            let own = values.filter(|(there, _)| !part || decides(&given, *there));
            self.cells.push(Cell {
                fact,
                question: *question,
                values: own.collect(),
                given,
                full,
                part,
                changed,
            });
        }
    }

    /// Changes, those of the fewest questions first; and whether there are no more.
    fn all(&mut self, most: usize) -> (Vec<Change>, bool) {
        let mut out: Vec<Change> = Vec::new();
        let changed: Vec<Formula> = self.cells.iter().map(|c| c.changed).collect();
        let (mut size, mut last) = (0, changed.len());
        loop {
            // Before sizes are tried one by one: is there any?
            if !self.candidate(&[]) {
                return (out, true);
            }
            if size > last || out.len() >= most {
                return (out, false);
            }
            let few = !self
                .reasons
                .analysis
                .space
                .formulas
                .at_least(size + 1, &changed);
            match self.sure_one(&[few]) {
                Some(set) => {
                    last = last.min(size + usize::from(self.tried <= EASY));
                    let not: Vec<Formula> = set
                        .iter()
                        .filter_map(|i| self.cells.get(*i))
                        .map(|c| !c.changed)
                        .collect();
                    out.extend(self.fewest_values(&set));
                    let other = self.reasons.analysis.space.formulas.or(not);
                    self.lessons.push(other);
                    if set.is_empty() {
                        return (out, true);
                    }
                }
                None if self.tried >= TRIED => return (out, false),
                None => size += 1,
            }
        }
    }

    /// Whether some change can reach it; it is then what the solver found.
    fn candidate(&mut self, more: &[Formula]) -> bool {
        let mut all = vec![self.claim];
        all.extend(&self.fixed);
        all.extend(&self.fitting);
        for cell in self.cells.iter().filter(|c| !c.full && !c.part) {
            let worst = self.worst.get(&cell.question).into_iter().flatten();
            let stays = cell.given.iter().chain(worst).copied();
            let formulas = &mut self.reasons.analysis.space.formulas;
            let stays = formulas.and(stays);
            all.push(formulas.or([cell.changed, stays]));
        }
        let whole = self.cells.iter().filter(|c| !c.part);
        let cells: BTreeSet<QuestionId> = whole.map(|c| c.question).collect();
        let open = self.worst.iter().filter(|(q, _)| !cells.contains(q));
        all.extend(open.flat_map(|(_, worst)| worst));
        all.extend(&self.lessons);
        all.extend(more);
        self.reasons.analysis.satisfiable(&all)
    }

    /// The questions of a change that reaches it for sure; the change is what [`Hunt::model`] gives.
    fn sure_one(&mut self, more: &[Formula]) -> Option<Vec<usize>> {
        loop {
            if !self.candidate(more) {
                return None;
            }
            let set = self.set();
            let literals = self.told(&set);
            if !self.sure {
                return Some(set);
            }
            let mut then = vec![!self.claim];
            then.extend(&self.fixed);
            then.extend(self.kept(&set));
            then.extend(&literals);
            if !self.reasons.analysis.satisfiable(&then) {
                // Found again, so that it can be told.
                let mut again = more.to_vec();
                again.extend(&literals);
                again.extend(self.exactly(&set));
                self.candidate(&again);
                return Some(set);
            }
            if self.tried >= TRIED {
                return None;
            }
            self.tried += 1;
            self.learn();
        }
    }

    /// After yes: the questions that change in what was found.
    fn set(&self) -> Vec<usize> {
        let value = |f: Formula| self.reasons.analysis.prover.value(f) == Some(true);
        let all = self.cells.iter().enumerate();
        all.filter(|(_, c)| value(c.changed))
            .map(|(i, _)| i)
            .collect()
    }

    /// After yes: the other answers of what was found.
    fn told(&mut self, set: &[usize]) -> Vec<Formula> {
        let own = set.iter().filter_map(|i| self.cells.get(*i));
        let own: Vec<Cell> = own.cloned().collect();
        self.literals(|q, f| own.iter().any(|c| c.asks(q, f)))
    }

    /// After yes: what is so of some questions in what was found.
    fn literals(&mut self, of: impl Fn(QuestionId, Formula) -> bool) -> Vec<Formula> {
        let analysis = &mut self.reasons.analysis;
        let atoms = analysis.space.atoms().to_vec().into_iter();
        let mut out = Vec::new();
        for atom in atoms {
            let formula = analysis.space.atom(atom);
            if !atom.question().is_some_and(|q| of(q, formula)) {
                continue;
            }
            match analysis.prover.value(formula) {
                Some(true) => out.push(formula),
                Some(false) => out.push(!formula),
                None => {}
            }
        }
        out
    }

    /// What stays answered where only some questions change.
    fn kept(&self, set: &[usize]) -> Vec<Formula> {
        let all = self.cells.iter().enumerate();
        let kept = all.filter(|(i, _)| !set.contains(i));
        kept.flat_map(|(_, c)| c.given.clone()).collect()
    }

    /// These questions change and no others.
    fn exactly(&self, set: &[usize]) -> Vec<Formula> {
        let all = self.cells.iter().enumerate();
        all.map(|(i, c)| match set.contains(&i) {
            true => c.changed,
            false => !c.changed,
        })
        .collect()
    }

    /// After a counterexample: what it says is enough to spoil the claim, and must be otherwise.
    fn learn(&mut self) {
        let cells = self.cells.clone();
        let own = |q: QuestionId, f: Formula| cells.iter().find(|c| c.asks(q, f));
        let mine = self.literals(|q, f| own(q, f).is_some());
        let others = self.literals(|q, f| own(q, f).is_none());
        let mut with = vec![self.claim];
        with.extend(&self.fixed);
        let of: Vec<Formula> = mine.iter().chain(&others).copied().collect();
        let core = self.reasons.analysis.unsat_core(&with, &of);
        let core = core.unwrap_or(of);
        let analysis = &mut self.reasons.analysis;
        let mut otherwise = Vec::new();
        for atom in analysis.space.atoms().to_vec() {
            let formula = analysis.space.atom(atom);
            let Some(cell) = atom.question().and_then(|q| own(q, formula)) else {
                continue;
            };
            for literal in [formula, !formula] {
                if core.contains(&literal) {
                    // An answer that is not given does not decide anything, and one that is given in part
                    // what it says, while it stays.
                    let formulas = &mut analysis.space.formulas;
                    otherwise.push(if cell.full || cell.part {
                        !literal
                    } else if cell.given.contains(&!literal) {
                        formulas.or([!cell.changed, !literal])
                    } else {
                        formulas.and([cell.changed, !literal])
                    });
                }
            }
        }
        let lesson = analysis.space.formulas.or(otherwise);
        self.lessons.push(lesson);
    }

    /// Of changes of these questions one that changes the fewest values.
    fn fewest_values(&mut self, set: &[usize]) -> Option<Change> {
        let mut flips: Vec<Formula> = Vec::new();
        for cell in set.iter().filter_map(|i| self.cells.get(*i)) {
            let flip = |(there, today): &(Formula, bool)| if *today { !*there } else { *there };
            flips.extend(cell.values.iter().map(flip));
        }
        let only = self.exactly(set);
        for least in 0..=flips.len() {
            let few = !self
                .reasons
                .analysis
                .space
                .formulas
                .at_least(least + 1, &flips);
            let mut more = only.clone();
            more.push(few);
            if let Some(found) = self.sure_one(&more)
                && found == set
            {
                if !self.sure {
                    self.first_values(&mut more, &flips, least);
                }
                return Some(self.change(set));
            }
            if self.tried >= TRIED {
                break;
            }
        }
        // The search was too long for the fewest: any will do.
        let found = self.sure_one(&only)?;
        Some(self.change(&found))
    }

    /// Of changes of so many values, those that nothing need make sure of, the one of values that their lists name
    /// first: what is usual stands there.
    fn first_values(&mut self, more: &mut Vec<Formula>, flips: &[Formula], many: usize) {
        let mut found = 0;
        for flip in flips {
            if found == many {
                break;
            }
            more.push(*flip);
            match self.candidate(more) {
                true => found += 1,
                false => drop(more.pop()),
            }
        }
        self.candidate(more);
    }
}
