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

use super::days::{Days, Readings, translate};
use super::formula::Formula;
use super::grid::{Grid, Stretch};
use super::local::Standing;
use super::proofs::ProofError;
use super::witness::{Example, NotConfirmed};
use super::{Analysis, Side};
use solon_law::program::{
    ClearsId, Fact, FactId, Kind, Law, LawView, NodeId, Outcomes, Part, Program, ProvisionId,
    ProvisionNodes, ScaleId, Table,
};
use solon_verdict::eval::Query;

use apart::Unit;
use shown::Found;

mod apart;
mod shown;

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
        finder.rule(version)?;
        if finder.many() {
            finder.confirm(&mut out.silent)?;
        }
    }
    finder.confirm(&mut out.silent)?;
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
    sound: Standing,
    /// What is not known of the law; an example holds whatever is so of it.
    unasked: BTreeSet<FactId>,
    /// The questions that open each question, through those that open these as well.
    openers: Table<Fact, BTreeSet<FactId>>,
    /// Clauses `clears because` where something is cleared indeed.
    needed: BTreeSet<ClearsId>,
    /// What was found by [`Finder::silence`]: many rules give levels of the same scales.
    silences: BTreeMap<BTreeSet<ScaleId>, Standing>,
    /// What was found and not yet put to the evaluator.
    found: Vec<Found<'a>>,
}

/// A way out of a rule.
struct Escape {
    /// The questions of a unit that the others open.
    confirming: BTreeSet<FactId>,
    /// Some system escapes through the unit, whatever stands beside.
    claim: Formula,
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
            sound: Standing::default(),
            unasked: unasked(program).collect(),
            openers: Table::default(),
            needed: BTreeSet::new(),
            silences: BTreeMap::new(),
            found: Vec::new(),
        };
        let parts: Vec<Formula> = law.constraints.iter().map(|n| finder.at(*n)).collect();
        // Of a list that is to hold something, all values are variables from the beginning.
        for fact in program.facts.ids() {
            finder.something(fact);
        }
        finder.sound = finder.analysis.standing_apart(parts);
        finder.openers = program.facts.map(|fact, _| finder.opened_by(fact));
        finder
    }

    fn rule(&mut self, version: &'a ProvisionNodes) -> Result<(), NotConfirmed> {
        let given = version.given.iter().filter(|g| g.level > 0);
        let scales: BTreeSet<ScaleId> = given.map(|g| g.scale).collect();
        if scales.is_empty() || self.at(version.class.window) == Formula::FALSE {
            return Ok(());
        }
        let mut silence = match self.silences.remove(&scales) {
            Some(known) => known,
            None => self.silence(&scales),
        };
        let looked = self.ways_out(version, &mut silence);
        self.silences.insert(scales, silence);
        looked
    }

    /// Looks for systems that escape a rule.
    fn ways_out(
        &mut self,
        version: &'a ProvisionNodes,
        silence: &mut Standing,
    ) -> Result<(), NotConfirmed> {
        let governed = self.whatever(version.governs).0;
        let mut told: BTreeSet<String> = BTreeSet::new();
        for units in self.taken(version.class.when) {
            let subject = units.first().map(|u| u.facts.clone());
            let subject = subject.unwrap_or_default();
            for (at, unit) in units.iter().enumerate() {
                // What is said of the same questions says what the rule is about as well.
                if unit.outcomes || unit.facts.is_subset(&subject) {
                    continue;
                }
                let of = (&version.class, governed);
                let Some(escape) = self.claim(of, &units, at, silence) else {
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
                let asked = self.asked(unit, &escape.confirming, &subject);
                let found = self.example(version, (&units, at), (escape, asked), silence);
                let found = found.ok_or_else(|| NotConfirmed {
                    what: "a rule is cleared silently".to_owned(),
                    undecided: false,
                })?;
                self.found.push(found);
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

    /// At the bottom of some scales, and no rule of them is met and defeated: reports would tell it. Nor
    /// are answers at odds.
    fn silence(&mut self, scales: &BTreeSet<ScaleId>) -> Standing {
        let law = self.side.law;
        let levels = scales.iter().map(|s| &law.levels[s]);
        let first = levels.filter_map(|l| l.class.first().copied());
        let gives = |v: &&ProvisionNodes| v.given.iter().any(|g| scales.contains(&g.scale));
        let defeated = law.provisions.values().filter(gives);
        let nodes: Vec<NodeId> = first.chain(defeated.map(|v| v.class.defeated)).collect();
        let mut parts: Vec<Formula> = nodes.iter().map(|n| !self.whatever(*n).1).collect();
        parts.extend(law.constraints.iter().map(|n| self.at(*n)));
        self.analysis.standing_apart(parts)
    }

    /// The clause that says why a unit clears, the innermost one.
    fn answered(&self, unit: &Unit) -> Option<ClearsId> {
        let names = unit.names.iter().rev();
        names
            .filter_map(|part| self.side.program.clearing(part))
            .next()
    }

    /// That some system, which is in scope and whose answers are not at odds, escapes through a unit; `None`
    /// where there is no such system.
    fn claim(
        &mut self,
        (outcomes, governed): (&Outcomes, Formula),
        units: &[Unit],
        at: usize,
        silence: &mut Standing,
    ) -> Option<Escape> {
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
        let mut rest = vec![governed, self.at(outcomes.window)];
        rest.extend(others().map(|(_, u)| self.whatever(u.node).0));
        rest.extend(attacks.map(|n| !self.whatever(*n).1));
        let rest = self.analysis.space.formulas.and(rest);
        // What can never be met cannot be cleared either.
        let met = [rest, self.at(unit.node)];
        self.analysis.anew();
        if !self.analysis.locally(&met, Some((&mut self.sound, &[]))) {
            return None;
        }
        let fails = !self.may(unit.node, &confirming);
        let claim = self.analysis.space.formulas.and([rest, fails]);
        self.analysis.anew();
        let escapes = self.analysis.locally(&[claim], Some((silence, &[])));
        escapes.then_some(Escape { confirming, claim })
    }
}

/// What is not known of the law.
fn unasked(program: &Program) -> impl Iterator<Item = FactId> {
    let all = program.facts.iter();
    all.filter(|(_, f)| f.unasked).map(|(id, _)| id)
}
