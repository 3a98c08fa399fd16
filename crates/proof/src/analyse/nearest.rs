//! What stands nearest to a result: the rules of a higher level, and the ways into scope, that would
//! apply if the answer to one question were another one and all other answers stayed.
//!
//! Nothing is guessed: every change is evaluated as a description of its own, many at once
//! ([`solon_verdict::eval::bitslice`]), and where several values of one list must change together, or what is
//! unknown pulls both ways, a solver decides.

use solon_law::program::stretches;
use solon_law::program::{
    FAR, FactId, InterpretationId, Law, Level, Node, NodeId, Program, ProvisionId, ScaleId,
    ScopeId, Table, VersionId,
};
use solon_verdict::eval::bitslice::{Column, Ground, Planes, evaluate_alike};
use solon_verdict::eval::{Case, Label, Outcome, Pulls, Query, Tri, Verdict, pulls};
use solon_verdict::facts::{Facts, State};

use changes::Change;
use reads::Reads;
use search::Search;
use target::{Target, targets};
use variant::Variant;

mod changes;
mod limb;
mod misses;
mod rails;
mod reads;
mod search;
mod target;
mod translation;
mod variant;

/// What stands nearest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nearest {
    /// The changes of one answer that would bring a rule of a higher level to apply, or the system
    /// into scope; the most plausible first.
    pub changes: Vec<Near>,
    /// Near misses that were chosen.
    pub misses: Vec<NearMiss>,
}

/// What would come to apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stands {
    /// A clause of a scope: one that takes in, or one that takes out and would no longer.
    Clause(ScopeId, usize),
    /// A rule.
    Rule(ProvisionId),
}

/// A part of a condition, on the way from the whole to what the answer decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A formula: a named one, or a test of a fact.
    Node(NodeId),
    /// What stands against the rule today: its own exception, by position.
    Unless(usize),
    /// What stands against the rule today: an exception.
    Exception(VersionId),
    /// What keeps the system out of scope, or takes a part of the law away.
    Clause(ScopeId, usize),
    /// The days on which the rule applies.
    Days,
}

/// One answer that stands between a result and a higher one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// What would apply.
    pub stands: Stands,
    /// The version of the rule that would.
    pub version: Option<VersionId>,
    /// The segment on whose days it would, by position in [`Outcome::segments`].
    pub segment: usize,
    /// Levels that would be reached, or with [`Label::Open`] could be.
    pub would: Vec<(ScaleId, Level)>,
    /// For a system out of scope: the verdict then.
    pub scope: Option<Verdict>,
    /// Whether it would apply, or whether unknown answers stand between.
    pub label: Label,
    /// Those answers.
    pub missing: Vec<FactId>,
    /// By the days as transitions move them it would not apply on any day.
    pub never: bool,
    /// What is not so today, from the whole to the part.
    pub limb: Vec<Step>,
    /// The question.
    pub fact: FactId,
    /// The other answer: the smallest change that does it; of several the one that makes it apply for
    /// sure, then the most plausible, then, where values of a list change together, the one that touches
    /// the fewest, then the earlier ones.
    pub instead: State,
    /// The answer is given today, and not missing or given in part.
    pub given: bool,
    /// How many values of the answer change; a value in place of another is one.
    pub changed: usize,
}

/// A near miss that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearMiss {
    /// The question.
    pub fact: FactId,
    /// The value.
    pub value: usize,
    /// The value that it stands beside.
    pub beside: Option<usize>,
}

/// What stands nearest to an outcome of the same case and query.
#[must_use]
pub fn nearest(case: &Case<'_>, query: &Query, outcome: &Outcome) -> Nearest {
    let (program, law, facts) = (case.program(), case.law(), case.facts());
    let look = Look::new(program, law, facts, query, outcome);
    let targets = targets(&look);
    if targets.is_empty() {
        return Nearest::default();
    }
    let pairs = look.pairs(&targets);
    let changes: Vec<(FactId, Vec<Change>)> = look.changes(&targets, &pairs);
    let mut found = look.try_out(&targets, &pairs, &changes);
    let highest = |n: &Near| n.would.iter().map(|(_, l)| *l).max().unwrap_or(0);
    // What the overall view does not speak of comes after what it does.
    let beside = |n: &Near| {
        let scales = n.would.iter().map(|(s, _)| &program.scales[s]);
        let all: Vec<bool> = scales.map(|s| s.canonical.is_none()).collect();
        !all.is_empty() && all.into_iter().all(|outside| outside)
    };
    found.sort_by_key(|(rank, near)| {
        (
            !near.given,
            beside(near),
            rank.kind,
            near.changed,
            std::cmp::Reverse(highest(near)),
            near.label == Label::Open,
            rank.order,
        )
    });
    Nearest {
        changes: found.into_iter().map(|(_, near)| near).collect(),
        misses: misses::misses(program, law, facts, outcome),
    }
}

/// How plausible a change is, as far as its kind tells; and a last order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    kind: changes::Kind,
    order: usize,
}

/// A question whose answer might bring a target to apply: the target by position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Pair {
    fact: FactId,
    target: usize,
    /// Whether the target comes to apply with the answers as they are.
    today: Tri,
}

/// What is looked at.
struct Look<'a> {
    program: &'a Program,
    law: &'a Law,
    facts: &'a Facts,
    query: &'a Query,
    outcome: &'a Outcome,
    reads: Reads,
}

impl<'a> Look<'a> {
    fn new(
        program: &'a Program,
        law: &'a Law,
        facts: &'a Facts,
        query: &'a Query,
        outcome: &'a Outcome,
    ) -> Self {
        Look {
            program,
            law,
            facts,
            query,
            outcome,
            reads: Reads::new(program, law, facts),
        }
    }

    /// Whether an answer is known in full.
    fn given(&self, fact: FactId) -> bool {
        self.facts
            .get(fact)
            .is_some_and(|a| a.silence.is_none() && a.state.is_known())
    }

    /// The facts with one answer changed.
    fn changed(&self, fact: FactId, state: &State) -> Facts {
        let mut facts = self.facts.clone();
        facts.set(fact, solon_verdict::facts::Answer::plain(state.clone()));
        facts
    }

    /// What is known of all facts that a change of one answer touches.
    fn touched(&self, fact: FactId, state: &State) -> Vec<(FactId, State)> {
        let derived = self.reads.derived(fact);
        if derived.len() == 1 {
            return vec![(fact, state.clone())];
        }
        let changed = self.changed(fact, state);
        let known = |f: &FactId| (*f, changed.possible(self.program, *f));
        derived.iter().map(known).collect()
    }

    /// Systems that are like this one but for one answer each.
    fn ground<'s>(&self, systems: impl Iterator<Item = (FactId, &'s State)>) -> (usize, Ground) {
        let mut columns = self.program.facts.map(|fact, _| Column {
            common: self.facts.possible(self.program, fact),
            own: Vec::new(),
        });
        let mut count = 0;
        for (fact, state) in systems {
            for (touched, state) in self.touched(fact, state) {
                columns[touched].own.push((count, state));
            }
            count += 1;
        }
        let readings = &self.query.readings;
        let chosen = |_: usize, id: InterpretationId| {
            let own = readings.iter().find(|(i, _)| *i == id);
            own.map(|(_, r)| *r)
        };
        let points = &self.program.interpretations;
        let asked = vec![self.query.on; count];
        (count, Ground::new(asked, columns, points, chosen))
    }

    /// Formulas below some others, they included, that read one of some facts.
    fn below(&self, roots: impl Iterator<Item = NodeId>, facts: &[FactId]) -> Table<Node, bool> {
        let facts = self.reads.set(facts);
        let nodes = self.law.graph.nodes();
        let mut out = nodes.map(|_, _| false);
        for root in roots {
            out[root] = true;
        }
        for (id, node) in nodes.iter().rev() {
            if !out[id] {
                continue;
            }
            let mut reads = self.reads.of(id).iter().zip(&facts);
            if !reads.any(|(a, b)| a & b != 0) {
                out[id] = false;
                continue;
            }
            for part in node.parts() {
                out[part] = true;
            }
        }
        out
    }

    /// Facts that might bring targets to apply: with any answer to the question, the trace does not
    /// rule it out.
    fn pairs(&self, targets: &[Target]) -> Vec<Pair> {
        let all = self.program.facts.ids();
        let read: Vec<FactId> = all
            .filter(|f| {
                let nodes = |t: &Target| t.nodes().any(|n| self.reads.has(n, *f));
                let asked = self.program.facts[*f].is_asked();
                asked && targets.iter().any(nodes) && !self.settled(*f)
            })
            .collect();
        let unknown: Vec<State> = read
            .iter()
            .map(|f| State::unknown(self.program, *f))
            .collect();
        // Once with nothing known of the answer, and once with any answer that is wanted.
        let twice = read.iter().copied().zip(&unknown);
        let (_, ground) = self.ground(twice.clone().chain(twice));
        let free = read.iter().enumerate();
        let free: Vec<(usize, FactId)> = free.map(|(i, f)| (read.len() + i, *f)).collect();
        let free: Vec<(usize, FactId)> = free
            .into_iter()
            .flat_map(|(i, f)| self.reads.derived(f).iter().map(move |f| (i, *f)))
            .collect();
        let ground = ground.free(free);
        let planes = self.planes(&ground, targets.iter(), &read);
        let variant = self.variant(&planes, &ground, None);
        let today = self.today(targets, &variant);
        let mut out = Vec::new();
        for (at, (target, today)) in targets.iter().zip(&today).enumerate() {
            for (system, fact) in read.iter().enumerate() {
                let reads = target.nodes().any(|n| self.reads.has(n, *fact));
                if !reads || *today == Tri::True {
                    continue;
                }
                let variant = self.variant(&planes, &ground, Some(system));
                let wanted = self.variant(&planes, &ground, Some(read.len() + system));
                if target.value(&variant) != Tri::False
                    && (*today == Tri::False || target.value(&wanted) == Tri::True)
                {
                    out.push(Pair {
                        fact: *fact,
                        target: at,
                        today: *today,
                    });
                }
            }
        }
        out.sort_unstable();
        out
    }

    /// Whether each target comes to apply today. What looks open and cannot come about is not.
    fn today(&self, targets: &[Target], variant: &Variant<'_>) -> Vec<Tri> {
        let mut out: Vec<Tri> = targets.iter().map(|t| t.value(variant)).collect();
        let unsure = |(t, value): &(&Target, &mut Tri)| {
            **value == Tri::Unknown && self.why_open(t, variant).mixed
        };
        let (unsure, values): (Vec<&Target>, Vec<&mut Tri>) =
            targets.iter().zip(&mut out).filter(unsure).unzip();
        if unsure.is_empty() {
            return out;
        }
        let possible = search::possible(self, &unsure);
        for (value, possible) in values.into_iter().zip(possible) {
            if !possible {
                *value = Tri::False;
            }
        }
        out
    }

    /// A day that follows from others is not answered by itself.
    fn settled(&self, fact: FactId) -> bool {
        !self.program.facts[fact].earliest.is_empty()
            && self.facts.get(fact).is_none_or(|a| a.silence.is_some())
            && self.facts.state(self.program, fact) != State::unknown(self.program, fact)
    }

    /// The values of formulas for systems that differ in some facts, as far as targets and constraints read them.
    fn planes<'t>(
        &self,
        ground: &Ground,
        targets: impl Iterator<Item = &'t Target>,
        facts: &[FactId],
    ) -> Planes {
        let constraints = self.law.constraints.iter().copied();
        let roots = targets.flat_map(Target::told).chain(constraints);
        let wanted = self.below(roots, facts);
        evaluate_alike(
            ground,
            self.law,
            &wanted,
            &self.outcome.segments,
            self.query.on,
        )
    }

    /// All other answers to the questions of some pairs.
    fn changes(&self, targets: &[Target], pairs: &[Pair]) -> Vec<(FactId, Vec<Change>)> {
        let mut out: Vec<(FactId, Vec<Change>)> = Vec::new();
        for group in pairs.chunk_by(|a, b| a.fact == b.fact) {
            let Some(first) = group.first() else { continue };
            let of = group.iter().filter_map(|p| targets.get(p.target));
            let roots = of.flat_map(Target::nodes);
            out.push((first.fact, changes::changes(self, first.fact, roots)));
        }
        out
    }

    /// Tries out all changes.
    fn try_out(
        &self,
        targets: &[Target],
        pairs: &[Pair],
        changes: &[(FactId, Vec<Change>)],
    ) -> Vec<(Rank, Near)> {
        let systems = changes
            .iter()
            .flat_map(|(f, all)| all.iter().map(|c| (*f, &c.state)));
        let (_, ground) = self.ground(systems);
        let facts: Vec<FactId> = changes.iter().map(|(f, _)| *f).collect();
        let wanted = pairs.iter().filter_map(|p| targets.get(p.target));
        let planes = self.planes(&ground, wanted, &facts);
        let mut out = Vec::new();
        let (mut start, mut pairs) = (0, pairs);
        for (fact, all) in changes {
            let variant = |i: usize| self.variant(&planes, &ground, Some(start + i));
            let possible: Vec<bool> = (0..all.len()).map(|i| self.fits(&variant(i))).collect();
            let mine = pairs.iter().take_while(|p| p.fact == *fact).count();
            let (own, rest) = pairs.split_at_checked(mine).unwrap_or((pairs, &[]));
            pairs = rest;
            let of = own.iter().filter_map(|p| targets.get(p.target));
            let mut search = Search::new(self, *fact, of.flat_map(Target::nodes).collect());
            for pair in own {
                let Some(target) = targets.get(pair.target) else {
                    continue;
                };
                let fitting = all
                    .iter()
                    .enumerate()
                    .filter(|(i, _)| possible.get(*i) == Some(&true));
                let fitting = fitting.map(|(i, c)| (c, variant(i)));
                let today = pair.today;
                let best = self.best(target, *fact, today, fitting, &mut search);
                let found = match best {
                    Some((change, label, near)) => Some((change.kind, label, near)),
                    None => self.far(target, *fact, today, &mut search),
                };
                if let Some((kind, label, mut near)) = found {
                    near.label = label;
                    let order = out.len();
                    out.push((Rank { kind, order }, near));
                }
            }
            start += all.len();
        }
        out
    }

    /// No constraint is broken that is not broken today.
    fn fits(&self, variant: &Variant<'_>) -> bool {
        let constraints = self.law.constraints.iter().enumerate();
        constraints
            .filter(|(i, _)| !self.outcome.broken.contains(i))
            .all(|(_, node)| variant.now(*node) != Tri::False)
    }

    /// The smallest change that brings a target to apply, or else leaves it open.
    fn best<'c, 's>(
        &self,
        target: &Target,
        fact: FactId,
        today: Tri,
        changes: impl Iterator<Item = (&'c Change, Variant<'s>)>,
        search: &mut Search<'_>,
    ) -> Option<(&'c Change, Label, Near)>
    where
        'a: 's,
    {
        let mut best: Option<(&'c Change, Tri, Variant<'s>)> = None;
        for (change, variant) in changes {
            if let Some((known, value, _)) = &best
                && (known.changed < change.changed
                    || (known.changed == change.changed && *value == Tri::True))
            {
                break;
            }
            let value = target.value(&variant);
            if value <= today || best.as_ref().is_some_and(|(_, known, _)| value <= *known) {
                continue;
            }
            let unsure = value == Tri::Unknown && self.why_open(target, &variant).mixed;
            if !unsure || search.possible(target, fact, &change.state) {
                best = Some((change, value, variant));
            }
        }
        let (change, value, variant) = best?;
        let near = self.near(
            target,
            (fact, &change.state),
            change.changed,
            &variant,
            search,
        );
        Some((change, label(value), near))
    }

    /// Several values of a list at once, where no single one does it.
    fn far(
        &self,
        target: &Target,
        fact: FactId,
        today: Tri,
        search: &mut Search<'_>,
    ) -> Option<(changes::Kind, Label, Near)> {
        let (state, changed) = search.several(target, today, fact)?;
        let (_, ground) = self.ground(std::iter::once((fact, &state)));
        let planes = self.planes(&ground, std::iter::once(target), &[fact]);
        let variant = self.variant(&planes, &ground, Some(0));
        let near = self.near(target, (fact, &state), changed, &variant, search);
        let label = label(target.value(&variant));
        Some((changes::Kind::Several, label, near))
    }

    /// What makes a target open.
    fn why_open(&self, target: &Target, variant: &Variant<'_>) -> Pulls {
        let of: Vec<(usize, NodeId)> = target.open(variant).collect();
        pulls(variant, of)
    }

    fn near(
        &self,
        target: &Target,
        (fact, state): (FactId, &State),
        changed: usize,
        variant: &Variant<'_>,
        search: &mut Search<'_>,
    ) -> Near {
        let shows = target.shows(variant);
        // What another regime asks comes after what brings it up.
        let mut missing = self.why_open(target, variant).facts;
        let own = |f: &FactId| self.program.facts[f].pack != FAR;
        if missing.iter().any(own) {
            missing.retain(own);
        }
        let segment = self.segment(variant.from(shows.stretch));
        Near {
            stands: target.stands,
            version: shows.version,
            segment,
            would: target.would(self, variant, |part| search.possible(part, fact, state)),
            scope: (self.outcome.scope.verdict == Verdict::Out).then(|| {
                match target.scope(variant) {
                    Tri::True => Verdict::In,
                    _ => Verdict::Open,
                }
            }),
            label: Label::Open,
            missing,
            never: target.never(variant),
            limb: limb::limb(self, target, &shows, fact, variant),
            fact,
            instead: state.clone(),
            given: self.given(fact),
            changed,
        }
    }

    /// The segment of the outcome that holds a day.
    fn segment(&self, from: Option<jiff::civil::Date>) -> usize {
        stretches::holding(&self.outcome.segments, |s| s.from, from).unwrap_or(0)
    }

    fn variant<'s>(
        &'s self,
        planes: &'s Planes,
        ground: &'s Ground,
        system: Option<usize>,
    ) -> Variant<'s> {
        Variant {
            look: self,
            planes,
            ground,
            system,
        }
    }
}

fn label(value: Tri) -> Label {
    match value {
        Tri::True => Label::Fires,
        _ => Label::Open,
    }
}
