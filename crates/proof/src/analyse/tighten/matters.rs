//! Whether the answer to a question can still matter for one system: two ways to complete what is known
//! of it that differ in this answer alone come to different levels, or one of them is in scope and the
//! other is not. Exact, and shown by such a pair.

use std::sync::Arc;

use super::part::{grid, hanging_on, wanted};
use super::{Analysis, Days, Formula, Known, Readings, Side, Space, Tightening, translate_known};
use crate::analyse::witness::completed;
use solon_law::program::{FactId, Node, ScaleId, Table, stretches};
use solon_verdict::eval::{Case, Interval, LevelBounds, Query, Segment, Verdict, level_bounds};
use solon_verdict::facts::{Answer, Facts, State};

/// Two descriptions of whole systems that differ in the answer to one question alone and come to
/// different results.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The answers of each to the question.
    pub answers: [State; 2],
    /// What both say beside what is known already, less what is no, or nothing.
    pub both: Vec<(FactId, State)>,
    /// The verdict on each, and its levels: one for each scale, or `None` where the system is outside
    /// of what governs the scale.
    pub results: [(Verdict, Vec<Option<Interval>>); 2],
}

/// Looks at questions of one system, one by one.
pub struct Matter<'a> {
    case: &'a Case<'a>,
    query: &'a Query,
    segments: &'a [Segment],
}

impl<'a> Matter<'a> {
    /// A system under a law, of which only levels and scope are asked, with its trace.
    #[must_use]
    pub fn new(case: &'a Case<'a>, query: &'a Query, segments: &'a [Segment]) -> Matter<'a> {
        Matter {
            case,
            query,
            segments,
        }
    }

    /// The first of some questions whose answer can matter; those before it cannot.
    #[must_use]
    pub fn first(&self, facts: &[FactId]) -> Option<FactId> {
        let mut found = None;
        self.with(|prepared| {
            for fact in facts {
                let (parts, _) = prepared.differ(*fact);
                if prepared.satisfiable(&parts).is_some() {
                    found = Some(*fact);
                    return;
                }
            }
        });
        found
    }

    /// Two systems that show that an answer matters. `None` where it does not, or where none was found
    /// that the evaluator confirms.
    #[must_use]
    pub fn pair(&self, fact: FactId) -> Option<Pair> {
        let mut out = None;
        self.with(|prepared| {
            let (parts, other) = prepared.differ(fact);
            // The highest level that hangs on it says most.
            for part in parts.into_iter().rev() {
                out = out.take().or_else(|| prepared.pair(fact, part, &other));
            }
        });
        out
    }

    fn with(&self, then: impl FnOnce(&mut Prepared<'_>)) {
        let (program, law, facts) = (self.case.program(), self.case.law(), self.case.facts());
        let mut space = Space::default();
        let side = space.side(program, law, Some(facts));
        let grid = grid(program, law, facts, self.query, self.segments);
        let wanted = wanted(
            law,
            self.query,
            self.segments,
            &std::collections::BTreeSet::new(),
            hanging_on(law),
        );
        let of = (self.segments, wanted);
        let tightening = Tightening::of_part(space, &side, grid, self.query, of);
        let mut prepared = Prepared {
            of: self,
            one: Vec::new(),
            tightening,
        };
        prepared.one = prepared.results();
        then(&mut prepared);
    }
}

/// The formulas of the one system.
struct Prepared<'a> {
    of: &'a Matter<'a>,
    tightening: Tightening<'a>,
    /// What it comes to.
    one: Vec<Formula>,
}

impl<'a> Prepared<'a> {
    /// What a system comes to: which scopes take it in on the day, and which levels it reaches, the lowest
    /// of each scale first.
    fn results(&mut self) -> Vec<Formula> {
        let t = &mut self.tightening;
        let scopes = t.side.law.scopes.values();
        let mut out: Vec<Formula> = scopes.map(|s| t.days.at(t.current, s.in_scope)).collect();
        let scales: Vec<ScaleId> = t.side.program.scales.ids().collect();
        let levels = scales.into_iter().map(|scale| t.peak(scale));
        let levels: Vec<Vec<Formula>> = levels.collect();
        let most = levels.iter().map(Vec::len).max().unwrap_or(0);
        for at in 0..most {
            out.extend(levels.iter().rev().filter_map(|scale| scale.get(at)));
        }
        out
    }

    /// Of each result that the system and one with another answer differ in it, where they may, with the
    /// latter.
    fn differ(&mut self, fact: FactId) -> (Vec<Formula>, Side<'a>) {
        let (segments, query) = (self.of.segments, self.of.query);
        let t = &mut self.tightening;
        let other = t.analysis.space.apart(t.side, fact);
        let at: Vec<usize> = t
            .grid
            .starts()
            .into_iter()
            .map(|day| stretches::holding(segments, |s| s.from, day).unwrap_or(0))
            .collect();
        let days = {
            let wanted: Option<&Table<Node, bool>> = t.wanted.as_ref();
            let known = (wanted, Known::Trace(segments, &at));
            let readings = Readings::Chosen(query);
            let space = &mut t.analysis.space;
            translate_known(space, &other, &t.grid, readings, known, &mut |_, f| f)
        };
        let own: Arc<Days> = std::mem::replace(&mut t.days, Arc::new(days));
        let two = self.results();
        self.tightening.days = own;
        let analysis: &mut Analysis = &mut self.tightening.analysis;
        let mut parts = Vec::new();
        for (a, b) in self.one.iter().zip(two) {
            if *a != b {
                parts.push(analysis.space.formulas.differ(*a, b));
            }
        }
        (parts, other)
    }

    /// Whether one of some formulas can hold.
    fn satisfiable(&mut self, parts: &[Formula]) -> Option<Formula> {
        let analysis: &mut Analysis = &mut self.tightening.analysis;
        let claim = analysis.space.formulas.or(parts.to_vec());
        analysis.satisfiable(&[claim]).then_some(claim)
    }

    /// The pair that a solver finds, as short as can be, confirmed by the evaluator.
    fn pair(&mut self, fact: FactId, claim: Formula, other: &Side<'_>) -> Option<Pair> {
        let case = self.of.case;
        let program = case.program();
        let t = &mut self.tightening;
        let model = t.analysis.smallest(claim)?;
        let cube = t.analysis.telling(claim, &model);
        let on = Some(self.of.query.on);
        let space = &t.analysis.space;
        let [one, two] = [cube.facts(space, t.side, on), cube.facts(space, other, on)];
        let [a, b] = [&one, &two].map(|facts| state(case, facts, fact));
        let mut both: Vec<(FactId, State)> = Vec::new();
        let mut base = case.facts().clone();
        for (id, said) in one.answered() {
            if id == fact || program.facts[id].unasked {
                continue;
            }
            let state = within(&case.facts().possible(program, id), &said.state)?;
            base.set(id, Answer::plain(state.clone()));
            if state != State::none(program, id) {
                both.push((id, state));
            }
        }
        let base = whole(case, &base, fact);
        let results = [&a, &b].map(|answer| {
            let mut facts = base.clone();
            facts.set(fact, Answer::plain(answer.clone()));
            let case = Case::new(case.law(), &facts).ok()?;
            let bounds = level_bounds(&case, self.of.query);
            bounds.decided().then(|| told(bounds))
        });
        let [Some(x), Some(y)] = results else {
            return None;
        };
        (x != y).then_some(Pair {
            answers: [a, b],
            both,
            results: [x, y],
        })
    }
}

fn told(bounds: LevelBounds) -> (Verdict, Vec<Option<Interval>>) {
    if bounds.verdict == Verdict::Out {
        return (Verdict::Out, Vec::new());
    }
    let scales = bounds.scopes.iter().zip(bounds.class);
    let levels = scales.map(|(scope, class)| (*scope != Verdict::Out).then_some(class));
    (bounds.verdict, levels.collect())
}

/// The answer of an example to a question, within what is known; where it says nothing, what is
/// nothing, or any.
fn state(case: &Case<'_>, facts: &Facts, fact: FactId) -> State {
    let program = case.program();
    let said = completed(program, facts);
    let known = case.facts().possible(program, fact);
    let said = said.get(fact).map(|a| a.state.clone());
    let said = said.unwrap_or_else(|| State::none(program, fact));
    within(&known, &said).unwrap_or(said)
}

/// An answer together with what is known; `None` where they do not fit.
fn within(known: &State, said: &State) -> Option<State> {
    Some(match (known, said) {
        (State::Set { must, may }, State::Set { must: has, .. }) => {
            let all = must.or(has.and(*may));
            State::Set {
                must: all,
                may: all,
            }
        }
        (State::One(may), State::One(value)) => {
            let both = may.and(*value);
            let first = both.iter().next()?;
            State::One(std::iter::once(first).collect())
        }
        _ if known.is_known() => known.clone(),
        _ => said.clone(),
    })
}

/// A description with an answer to every question but one: what an example does not say is as known,
/// and where nothing is known, no, nothing, or any value.
fn whole(case: &Case<'_>, facts: &Facts, but: FactId) -> Facts {
    let program = case.program();
    let mut open = facts.clone();
    let partly: Vec<FactId> = facts
        .answered()
        .filter(|(_, a)| !a.state.is_known())
        .map(|(f, _)| f)
        .collect();
    for fact in &partly {
        open.clear(*fact);
    }
    let mut out = completed(program, &open);
    for fact in partly {
        let known = facts.possible(program, fact);
        let chosen = out.get(fact).map(|a| a.state.clone());
        if let Some(state) = chosen.and_then(|c| within(&known, &c)).or(match known {
            State::One(may) => may
                .iter()
                .next()
                .map(|v| State::One(std::iter::once(v).collect())),
            _ => None,
        }) {
            out.set(fact, Answer::plain(state));
        }
    }
    out.clear(but);
    out
}
