//! Silent clearances: rules that a system escapes through the answer to a question which was asked
//! of everybody, and not because of the rule.
//!
//! A rule is taken apart into the things that it asks for all at once. The first of them says what it
//! is about; a system without that is something else, and nothing is cleared. Of every other one it is
//! asked whether a system in scope can fail it, and be sent to the bottom of the scale for that, without
//! having been asked any question that the rest of the rule opens, and without a word that its answers
//! are at odds. What an `unless` or an exception takes away is never silent: reports tell it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::atom::{Atom, Literal};
use super::days::{Days, Readings, translate};
use super::formula::Formula;
use super::grid::{Grid, Stretch};
use super::proofs::ProofError;
use super::witness::{Cube, Example, NotConfirmed, completed};
use super::{Analysis, Side};
use solon_law::program::{
    ClearsId, Cond, Fact, FactId, FactType, Kind, Law, LawView, Members, NodeId, Outcomes, Part,
    Predicate, Program, ProvisionId, ProvisionNodes, ScaleId, Table,
};
use solon_verdict::eval::{Case, Query, Segment, Tri, trace};
use solon_verdict::facts::Facts;

mod apart;

use apart::Unit;

/// A rule that can be cleared silently.
#[derive(Clone, Debug)]
pub struct Silent {
    /// The rule.
    pub rule: ProvisionId,
    /// The names under which the element stands in its condition, the outermost first.
    pub names: Vec<Part>,
    /// The questions asked of everybody that the element hangs on.
    pub asked: Vec<FactId>,
    /// A system that is cleared so.
    pub example: Example,
}

/// What is found of silent clearances.
#[derive(Clone, Debug, Default)]
pub struct Clearances {
    /// Rules that can be cleared silently, and nobody has answered for it.
    pub silent: Vec<Silent>,
    /// Clauses `clears because` of the regime itself where nothing is cleared silently.
    pub needless: Vec<ClearsId>,
}

/// Looks at every rule of the law in force, as it stands in the end, under the default readings.
///
/// # Errors
/// When the law cannot be consulted, or an example is not confirmed by the evaluator.
pub fn clearances(program: &Arc<Program>) -> Result<Clearances, ProofError> {
    // A pack without provisions is a vocabulary, and clears nobody.
    if program.provisions.is_empty() {
        return Ok(Clearances::default());
    }
    let law = program.consult(&LawView::default())?;
    let mut finder = Finder::new(program, &law);
    let mut newest: BTreeMap<ProvisionId, &ProvisionNodes> = BTreeMap::new();
    for version in law.provisions.values().filter(|v| v.kind == Kind::Rule) {
        newest.insert(version.provision, version);
    }
    let mut out = Clearances::default();
    for version in newest.into_values() {
        finder.rule(version, &mut out)?;
    }
    for (id, clears) in program.clears.iter() {
        // What a vocabulary says it may say for the sake of others.
        if clears.pack + 1 == program.packs.len() && !finder.needed.contains(&id) {
            out.needless.push(id);
        }
    }
    Ok(out)
}

struct Finder<'a> {
    analysis: Analysis,
    side: Side<'a>,
    /// The last stretch of days, on which all has come that was ever enacted.
    stretch: Stretch,
    /// The same alone.
    last: Grid,
    /// A day of it.
    on: Option<Date>,
    /// The formulas on it.
    days: Days,
    query: Query,
    /// Without answers at odds.
    sound: Formula,
    /// What is not known of the law; an example holds whatever is so of it.
    unasked: BTreeSet<FactId>,
    /// The questions that open each question, through those that open these as well.
    openers: Table<Fact, BTreeSet<FactId>>,
    /// Clauses `clears because` where something is cleared indeed.
    needed: BTreeSet<ClearsId>,
    /// What was found by [`Finder::silence`]: many rules give levels of the same scales.
    silences: BTreeMap<BTreeSet<ScaleId>, Formula>,
}

impl<'a> Finder<'a> {
    fn new(program: &'a Program, law: &'a Law) -> Self {
        let mut analysis = Analysis::of_answers();
        let side = analysis.space.side(program, law, None);
        let grid = Grid::of(&[(program, law)], []);
        let stretch = grid.stretches.last().copied().unwrap_or(Stretch::EVER);
        let on = stretch.day();
        let mut query = Query {
            on: Date::MIN,
            readings: Vec::new(),
        };
        let readings = Readings::Chosen(&query);
        let last = Grid {
            stretches: vec![stretch],
            ..grid
        };
        let space = &mut analysis.space;
        let days = translate(space, &side, &last, readings, &mut |_, f| f);
        query.on = analysis.space.asked(on);
        let mut finder = Finder {
            analysis,
            side,
            stretch,
            last,
            on,
            days,
            query,
            sound: Formula::TRUE,
            unasked: unasked(program).collect(),
            openers: Table::default(),
            needed: BTreeSet::new(),
            silences: BTreeMap::new(),
        };
        let parts: Vec<Formula> = law.constraints.iter().map(|n| finder.at(*n)).collect();
        finder.sound = finder.analysis.space.formulas.and(parts);
        finder.openers = program.facts.map(|fact, _| finder.opened_by(fact));
        finder
    }

    fn rule(&mut self, version: &ProvisionNodes, out: &mut Clearances) -> Result<(), ProofError> {
        let outcomes = &version.class;
        let given = version.given.iter().filter(|g| g.level > 0);
        let scales: BTreeSet<ScaleId> = given.map(|g| g.scale).collect();
        if scales.is_empty() || self.at(outcomes.window) == Formula::FALSE {
            return Ok(());
        }
        let silence = self.silence(&scales);
        let sound = [self.sound, self.whatever(version.governs).0];
        let sound = self.analysis.space.formulas.and(sound);
        let mut told: BTreeSet<String> = BTreeSet::new();
        for units in self.taken(outcomes.when) {
            let subject = units.first().map(|u| u.facts.clone());
            let subject = subject.unwrap_or_default();
            for (at, unit) in units.iter().enumerate() {
                // What is said of the same questions says what the rule is about as well.
                if unit.outcomes || unit.facts.is_subset(&subject) {
                    continue;
                }
                let Some((confirming, claim)) = self.claim(outcomes, [sound, silence], &units, at)
                else {
                    continue;
                };
                if let Some(clearing) = self.answered(unit) {
                    self.needed.insert(clearing);
                    continue;
                }
                let label = unit.names.iter().rev().find_map(|part| match part {
                    Part::Limb(label, ..) => Some(label.clone()),
                    _ => None,
                });
                if !told.insert(label.unwrap_or_default()) {
                    continue;
                }
                let asked = self.asked(unit, &confirming, &subject);
                let example = self.example(claim, &units, at, &asked)?;
                self.confirm(&example, version, unit, &confirming)?;
                out.silent.push(Silent {
                    rule: version.provision,
                    names: unit.names.clone(),
                    asked,
                    example,
                });
            }
        }
        Ok(())
    }

    /// The questions asked of everybody on which a unit hangs: its own, else those that keep its own
    /// closed.
    fn asked(
        &self,
        unit: &Unit,
        confirming: &BTreeSet<FactId>,
        subject: &BTreeSet<FactId>,
    ) -> Vec<FactId> {
        let own = unit.facts.difference(confirming);
        let own: Vec<FactId> = own.filter(|f| !subject.contains(f)).copied().collect();
        if !own.is_empty() {
            return own;
        }
        let openers = confirming.iter().map(|f| &self.openers[f]);
        let openers: BTreeSet<FactId> = openers.flatten().copied().collect();
        openers.difference(subject).copied().collect()
    }

    /// At the bottom of some scales, and no rule of them is met and defeated: reports would tell it.
    fn silence(&mut self, scales: &BTreeSet<ScaleId>) -> Formula {
        if let Some(known) = self.silences.get(scales) {
            return *known;
        }
        let law = self.side.law;
        let levels = scales.iter().map(|s| &law.levels[s]);
        let first = levels.filter_map(|l| l.class.first().copied());
        let gives = |v: &&ProvisionNodes| v.given.iter().any(|g| scales.contains(&g.scale));
        let defeated = law.provisions.values().filter(gives);
        let nodes: Vec<NodeId> = first.chain(defeated.map(|v| v.class.defeated)).collect();
        let parts: Vec<Formula> = nodes.iter().map(|n| !self.whatever(*n).1).collect();
        let silence = self.analysis.space.formulas.and(parts);
        self.silences.insert(scales.clone(), silence);
        silence
    }

    /// The clause that says why a unit clears, the innermost one.
    fn answered(&self, unit: &Unit) -> Option<ClearsId> {
        let names = unit.names.iter().rev();
        names
            .filter_map(|part| self.side.program.clearing(part))
            .next()
    }

    /// The questions of a unit that the others open, and the claim that some system, which is in scope
    /// and whose answers are not at odds, escapes through it; `None` where there is no such system.
    fn claim(
        &mut self,
        outcomes: &Outcomes,
        [sound, silence]: [Formula; 2],
        units: &[Unit],
        at: usize,
    ) -> Option<(BTreeSet<FactId>, Formula)> {
        let unit = units.get(at)?;
        let others = || units.iter().enumerate().filter(|(i, _)| *i != at);
        let opening: BTreeSet<FactId> = others().flat_map(|(_, u)| u.facts.clone()).collect();
        let confirming: BTreeSet<FactId> = unit
            .facts
            .iter()
            .copied()
            .filter(|f| !self.openers[f].is_disjoint(&opening))
            .collect();
        // Everything else of the rule is so, and nothing stands against it.
        let attacks = outcomes.unless.iter();
        let attacks = attacks.chain(outcomes.attackers.iter().map(|(_, n)| n));
        let mut rest = vec![sound, self.at(outcomes.window)];
        rest.extend(others().map(|(_, u)| self.whatever(u.node).0));
        rest.extend(attacks.map(|n| !self.whatever(*n).1));
        let rest = self.analysis.space.formulas.and(rest);
        let fails = !self.may(unit.node, &confirming);
        let claim = self.analysis.space.formulas.and([rest, silence, fails]);
        // What can never be met cannot be cleared either.
        let met = [rest, self.at(unit.node)];
        if !self.analysis.satisfiable(&[claim]) || !self.analysis.satisfiable(&met) {
            return None;
        }
        Some((confirming, claim))
    }

    /// A system that escapes. It names what the rule is about and how the questions asked of
    /// everybody are answered, with an answer that is no empty list where there is one.
    fn example(
        &mut self,
        claim: Formula,
        units: &[Unit],
        at: usize,
        asked: &[FactId],
    ) -> Result<Example, NotConfirmed> {
        let none = || NotConfirmed {
            what: "a rule is cleared silently".to_owned(),
            undecided: false,
        };
        let unit = units.get(at).ok_or_else(none)?;
        let mut filled = claim;
        for fact in &unit.facts {
            let some = self.something(*fact);
            let with = self.analysis.space.formulas.and([filled, some]);
            if self.analysis.satisfiable(&[with]) {
                filled = with;
            }
        }
        let model = self.analysis.smallest(filled).ok_or_else(none)?;
        let cube = self.with_figures(filled, &model);
        let facts = cube.facts(&self.analysis.space, &self.side, self.on);
        let facts = self.described(&facts);
        let case = Case::new(self.side.law, &facts).map_err(|_| none())?;
        let trace = trace(&case, &self.query);
        let last = trace.segments.get(trace.current);
        let told = units.iter().flat_map(|u| &u.facts).chain(asked);
        let says = self.told(&model, last, told);
        Ok(Example {
            says,
            facts,
            readings: Vec::new(),
            on: self.on,
            asked: self.query.on,
            undecided: self.analysis.space.undecided(),
            before: None,
        })
    }

    /// A description with an answer to every question, and none to what nobody is asked.
    fn described(&self, facts: &Facts) -> Facts {
        let mut out = completed(self.side.program, facts);
        for fact in &self.unasked {
            out.clear(*fact);
        }
        out
    }

    /// What is true of a system, with the figures of all ratios: what is told of these is told of numbers
    /// that give them.
    fn with_figures(&mut self, claim: Formula, model: &[Literal]) -> Cube {
        let mut cube = self.analysis.telling(claim, model);
        let divided = self.analysis.divided();
        let figures = model.iter().filter(|(atom, _)| divided.contains(atom));
        cube.0.extend(figures);
        cube.0.sort_unstable();
        cube.0.dedup();
        cube
    }

    /// What an example says of some questions that apply to it, and of the ratios of which they are parts.
    fn told<'f>(
        &self,
        model: &[Literal],
        on: Option<&Segment>,
        facts: impl Iterator<Item = &'f FactId>,
    ) -> Vec<Cond> {
        let mut says = Vec::new();
        let mut spoken = BTreeSet::new();
        let ratios = |fact: &FactId| self.side.program.ratios_of(*fact);
        let facts = facts.flat_map(|fact| std::iter::once(*fact).chain(ratios(fact)));
        for fact in facts {
            let gate = self.side.law.gates[fact];
            let closed = gate.is_some_and(|g| on.is_some_and(|s| s.value(g) == Tri::False));
            let question = self.side.questions[fact];
            let own = model.iter().filter(|(a, _)| a.question() == Some(question));
            let own = tightest(own.copied().collect());
            // Of a part of a ratio there may be nothing to say that is not said of the ratio.
            if !closed && spoken.insert(fact) && !own.is_empty() {
                says.extend(self.says(&Cube(own), question, fact));
            }
        }
        says
    }

    /// That a list is not empty.
    fn something(&mut self, fact: FactId) -> Formula {
        let program = self.side.program;
        match &program.facts[fact].ty {
            FactType::Set(_) => {
                let some = Predicate::Count(1);
                let space = &mut self.analysis.space;
                space.test(&self.side, fact, &some, &self.stretch)
            }
            _ => Formula::TRUE,
        }
    }

    /// What an example says of a question: of a list, all that is in it.
    fn says(&self, cube: &Cube, question: usize, fact: FactId) -> Option<Cond> {
        let program = self.side.program;
        let set = matches!(&program.facts[fact].ty, FactType::Set(_));
        if !set {
            return cube.says(&self.analysis.space, &self.side, question, self.on);
        }
        let mut has = Members::default();
        let facts = cube.facts(&self.analysis.space, &self.side, self.on);
        if let Some(answer) = facts.get(fact)
            && let solon_verdict::facts::State::Set { must, .. } = answer.state
        {
            has = must;
        }
        Some(if has.is_empty() {
            Cond::Not(Box::new(Cond::Fact(fact, Predicate::Count(1))))
        } else {
            Cond::Fact(fact, Predicate::HasAll(has))
        })
    }

    /// Puts the example to the evaluator: the system is in scope, at the bottom, without answers at
    /// odds, and fails the unit even where nothing is known of the questions that the rule opens.
    fn confirm(
        &self,
        example: &Example,
        version: &ProvisionNodes,
        unit: &Unit,
        confirming: &BTreeSet<FactId>,
    ) -> Result<(), NotConfirmed> {
        let law = self.side.law;
        let mut nodes = vec![(version.governs, true), (version.class.fires, false)];
        nodes.extend(law.constraints.iter().map(|n| (*n, true)));
        for given in version.given.iter().filter(|g| g.level > 0) {
            let first = law.levels[given.scale].class.first();
            nodes.extend(first.map(|n| (*n, false)));
        }
        let program = self.side.program;
        let name = &program.provisions[version.provision];
        let what = || format!("{} is cleared", name.id);
        example.confirm_as(&self.side, &example.facts, &nodes, what)?;
        let mut facts = example.facts.clone();
        for fact in confirming {
            facts.clear(*fact);
        }
        let undecided = example.undecided;
        let none = || NotConfirmed {
            what: what(),
            undecided,
        };
        let case = Case::new(law, &facts).map_err(|_| none())?;
        let trace = trace(&case, &self.query);
        let last = trace.segments.get(trace.current);
        if last.is_some_and(|s| s.value(unit.node) == Tri::False) {
            Ok(())
        } else {
            Err(none())
        }
    }
}

/// What is not known of the law.
fn unasked(program: &Program) -> impl Iterator<Item = FactId> {
    let all = program.facts.iter();
    all.filter(|(_, f)| f.unasked).map(|(id, _)| id)
}

/// Of bounds of a ratio, those that the others do not say anyway.
fn tightest(mut literals: Vec<Literal>) -> Vec<Literal> {
    let over = |l: &Literal, holds: bool| match l {
        (Atom::Over(_, n, strict), value) if *value == holds => Some((*n, *strict)),
        _ => None,
    };
    let low = literals.iter().filter_map(|l| over(l, true)).max();
    let high = literals.iter().filter_map(|l| over(l, false)).min();
    literals.retain(|l| {
        let says = |bound, holds| over(l, holds).is_none_or(|own| Some(own) == bound);
        says(low, true) && says(high, false)
    });
    literals
}
