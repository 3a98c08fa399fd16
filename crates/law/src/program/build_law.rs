//! From consolidated versions to formulas. Walks what each formula reads; a walk that comes back
//! to where it is names the loop.
//!
//! Everything that an outcome reads is built twice where a transition moves days: once with the
//! days as enacted, off which the classification is read, and once with the days as moved, off
//! which it is read what applies when. What no transition touches is the same formula both times.
//! What a property says is built a third time: outcomes in it are those of the classification.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::aimed::{ByAim, ById};
use super::consolidate::{Consolidated, Version, consolidate};
use super::law::{
    KnownBehind, Law, LawView, LevelNodes, Lifted, Outcomes, ProvisionNodes, RoleNodes, ScopeNodes,
    VersionId, versions,
};
use super::windows::gaps;
use super::{
    Ago, Body, ConsultError, DecisionId, DefineBody, DefineId, Element, FactId, Graph,
    InterpretationId, Kind, Level, Node, NodeId, Part, Predicate, Program, Provision, ProvisionId,
    Reach, Role, RoleId, ScaleId, Scope, ScopeEffect, ScopeId, ScoreId, Status, Table, regime,
};

mod conditions;
mod decisions;
mod elements;
mod levels;
mod provisions;
mod scores;

use levels::{Made, Tall};

/// Whose days count.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Days {
    /// Those of the provisions themselves.
    Enacted,
    /// Those that transitions give, and stays leave.
    Moved,
    /// Those as enacted, the day itself and all that come after it: what the classification says of
    /// an outcome.
    Classified,
    /// Those as enacted, whatever the scopes say: what the scopes of a program with several read,
    /// whose outcomes hang on them.
    Scoping,
}

impl Days {
    /// The days by which the outcomes are built that a formula reads.
    fn outcomes(self) -> Days {
        match self {
            Days::Classified => Days::Enacted,
            Days::Enacted | Days::Moved | Days::Scoping => self,
        }
    }

    /// Of the outcomes of a version, those by these days.
    fn of<T>(self, [enacted, moved, scoping]: &[T; 3]) -> &T {
        match self {
            Days::Enacted | Days::Classified => enacted,
            Days::Moved => moved,
            Days::Scoping => scoping,
        }
    }

    /// The same, to be changed.
    fn of_mut<T>(self, [enacted, moved, scoping]: &mut [T; 3]) -> &mut T {
        match self {
            Days::Enacted | Days::Classified => enacted,
            Days::Moved => moved,
            Days::Scoping => scoping,
        }
    }
}

/// What a formula can be asked for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Key {
    Gate(FactId),
    Define(DefineId, Days),
    Reading(InterpretationId, Days),
    Provision(VersionId, Days),
    Level(ScaleId, usize, Days),
    Role(RoleId, Days),
    Clause(ScopeId, usize, Days),
    /// A decision table applies.
    Applies(DecisionId, Days),
    /// The cells of a row hold.
    Cells(DecisionId, usize, Days),
    /// The cells of none of the rows before this one hold.
    Earlier(DecisionId, usize, Days),
    /// A row counts.
    Row(DecisionId, usize, Days),
    /// A score applies.
    ScoreApplies(ScoreId, Days),
    /// An item of a score counts.
    ItemCounts(ScoreId, usize, Days),
    /// What a score comes to reaches so much.
    Scored(ScoreId, Reach, Days),
    /// A score comes to a level, or to a higher one.
    Banded(ScoreId, Level, Days),
    /// Some scope takes the system in; always by the days as enacted.
    InScope,
}

impl Key {
    /// The same by other days; what does not hang on days as it is.
    fn by(self, to: impl FnOnce(Days) -> Days) -> Key {
        match self {
            Key::Gate(_) | Key::InScope => self,
            Key::Define(x, d) => Key::Define(x, to(d)),
            Key::Reading(x, d) => Key::Reading(x, to(d)),
            Key::Provision(x, d) => Key::Provision(x, to(d)),
            Key::Level(x, l, d) => Key::Level(x, l, to(d)),
            Key::Role(x, d) => Key::Role(x, to(d)),
            Key::Clause(x, c, d) => Key::Clause(x, c, to(d)),
            Key::Applies(x, d) => Key::Applies(x, to(d)),
            Key::Cells(x, r, d) => Key::Cells(x, r, to(d)),
            Key::Earlier(x, r, d) => Key::Earlier(x, r, to(d)),
            Key::Row(x, r, d) => Key::Row(x, r, to(d)),
            Key::ScoreApplies(x, d) => Key::ScoreApplies(x, to(d)),
            Key::ItemCounts(x, i, d) => Key::ItemCounts(x, i, to(d)),
            Key::Scored(x, r, d) => Key::Scored(x, r, to(d)),
            Key::Banded(x, l, d) => Key::Banded(x, l, to(d)),
        }
    }
}

struct Builder<'a> {
    program: &'a Program,
    text: &'a Consolidated,
    /// Every version: provision and version.
    versions: Table<ProvisionNodes, (ProvisionId, &'a Version<Arc<Body>>)>,
    /// Versions by the ids of their provisions, once somebody asked.
    by_id: OnceCell<ById<VersionId>>,
    /// Versions of exceptions, and of transitions, by what they are aimed at: every provision looks for
    /// its own.
    exceptions: ByAim<VersionId>,
    transitions: ByAim<VersionId>,
    /// Whether something moves days or takes them away.
    moves: bool,
    graph: Graph,
    /// Whose days count for what is being built.
    days: Days,
    /// The regime whose law is being built; none for the program's own.
    home: Option<&'a str>,
    done: FxHashMap<Key, Made>,
    doing: Vec<Key>,
    /// How many levels deep stands what is being built.
    deep: usize,
    /// The tallest of what it was seen to stand on so far.
    tall: Tall,
    /// Outcomes of each version, by the days as enacted, as moved, and as scopes read them.
    outcomes: Table<ProvisionNodes, [Option<Outcomes>; 3]>,
    /// The scopes under which each provision stands.
    under: Table<Provision, Vec<ScopeId>>,
    /// What takes the system into each scope, once it was built.
    taken_in: Table<Scope, Option<Made>>,
    roles: Table<Role, Option<RoleNodes>>,
}

type Built = Result<NodeId, ConsultError>;

impl<'a> Builder<'a> {
    fn new(program: &'a Program, text: &'a Consolidated) -> Self {
        let mut versions = Table::default();
        for (id, own) in text.provisions.all() {
            for version in own {
                if program.provisions.is_beyond(id) {
                    versions.push_beyond((id, version));
                } else {
                    versions.push((id, version));
                }
            }
        }
        let provisions = || {
            let all = versions.all();
            all.map(|(v, (id, _))| (v, &program.provisions[*id]))
        };
        let of_kind = |kind: Kind| {
            let own = provisions().filter(|(_, p)| p.kind == kind);
            ByAim::new(own.map(|(v, p)| (&p.aims, v)))
        };
        let moves = |p: &Provision| p.kind == Kind::Transition || p.stay.is_some();
        // What another regime moves or stays is its own affair.
        let own = provisions().filter(|(v, _)| !versions.is_beyond(*v));
        let moves = own.map(|(_, p)| p).any(moves);
        Builder {
            program,
            text,
            exceptions: of_kind(Kind::Exception),
            transitions: of_kind(Kind::Transition),
            by_id: OnceCell::new(),
            moves,
            outcomes: versions.map_all(|_, _| [None, None, None]),
            under: under(program),
            taken_in: program.scopes.map_all(|_, _| None),
            graph: Graph::with_room(room(program, versions.len())),
            versions,
            days: Days::Enacted,
            home: None,
            done: FxHashMap::default(),
            doing: Vec::new(),
            deep: 0,
            tall: Tall::default(),
            roles: program.roles.map_all(|_, _| None),
        }
    }

    fn by_id(&self) -> &ById<VersionId> {
        self.by_id.get_or_init(|| {
            let all = self.versions.all();
            ById::new(all.map(|(v, (id, _))| (self.program.provisions[*id].id.as_str(), v)))
        })
    }

    /// The days that count for what is moved; those as enacted where nothing moves.
    fn moved(&self) -> Days {
        if self.moves {
            Days::Moved
        } else {
            Days::Enacted
        }
    }
}

/// For about how many formulas a law has room at first.
fn room(program: &Program, versions: usize) -> usize {
    16 * versions + 8 * program.facts.len()
}

/// The scopes under which each provision stands; where that does not follow, all of its regime.
fn under(program: &Program) -> Table<Provision, Vec<ScopeId>> {
    program.provisions.map_all(|at, p| {
        let found = program.stands_under(at, &p.body);
        found.unwrap_or_else(|_| program.scopes_of(regime::of(&p.id)).collect())
    })
}

impl Program {
    /// Compiles the law as known on a day.
    ///
    /// # Errors
    /// When conditions depend on themselves or build on one another too deeply, or an added amendment
    /// has no day.
    pub fn consult(self: &Arc<Self>, view: &LawView) -> Result<Law, ConsultError> {
        Ok(build_with(self, view, |_| Ok(()))?.0)
    }

    /// Compiles the law as known on a day, with the formulas of everything that stands in its text.
    ///
    /// # Errors
    /// As [`Program::consult`].
    pub fn consult_text(
        self: &Arc<Self>,
        view: &LawView,
    ) -> Result<(Law, Vec<Element>), ConsultError> {
        build_with(self, view, |b| b.elements(b.moved()))
    }

    /// Compiles the law as known on a day, and says the first loop, or what is too deep, among all
    /// defines and interpretations, read or not.
    ///
    /// # Errors
    /// As [`Program::consult`].
    pub fn look_for_loops(
        self: &Arc<Self>,
        view: &LawView,
    ) -> Result<(Law, Option<ConsultError>), ConsultError> {
        build_with(self, view, |b| Ok(b.loops().err()))
    }
}

/// With something more that is built.
fn build_with<T>(
    program: &Arc<Program>,
    view: &LawView,
    more: impl FnOnce(&mut Builder<'_>) -> Result<T, ConsultError>,
) -> Result<(Law, T), ConsultError> {
    let text = consolidate(program, view)?;
    let mut b = Builder::new(program, &text);
    let moved = b.moved();
    let gates = program.facts.try_map(|id, fact| match fact.is_gated() {
        true => b.get(Key::Gate(id)).map(Some),
        false => Ok(None),
    })?;
    for days in [Days::Enacted, moved] {
        for v in b.versions.ids() {
            b.get(Key::Provision(v, days))?;
        }
    }
    let levels = program.scales.try_map(|id, scale| {
        let mut nodes = LevelNodes::default();
        for level in 1..scale.levels.len() {
            let class = b.get(Key::Level(id, level, Days::Enacted))?;
            nodes.class.push(class);
            nodes.effect.push(b.get(Key::Level(id, level, moved))?);
        }
        Ok(nodes)
    })?;
    for id in program.roles.ids() {
        b.get(Key::Role(id, Days::Enacted))?;
    }
    let scopes = program.scopes.try_map(|id, _| b.scope(id))?;
    let mut constraints = Vec::new();
    for constraint in &program.constraints {
        constraints.push(b.cond(&constraint.cond)?);
    }
    let reached = program.reached.as_ref().map(|c| b.cond(c)).transpose()?;
    let mut properties = Vec::new();
    for property in &program.properties {
        properties.push(b.property(property)?);
    }
    let in_scope = b.get(Key::InScope)?;
    let decisions = b.decisions(moved)?;
    let scores = b.scores(moved)?;
    let more = more(&mut b)?;
    let mut provisions = Table::default();
    for v in b.versions.ids() {
        provisions.push(b.nodes(v)?);
    }
    let mut days: BTreeSet<Date> = BTreeSet::new();
    let mut awaited: BTreeSet<FactId> = BTreeSet::new();
    let mut relative: BTreeSet<(FactId, Ago)> = BTreeSet::new();
    for node in b.graph.nodes().values() {
        match node {
            Node::Window(from, until) => days.extend(from.iter().chain(until.iter())),
            Node::Atom {
                fact,
                predicate: Predicate::Come,
                ..
            } => {
                awaited.insert(*fact);
            }
            Node::Atom {
                fact,
                predicate: Predicate::Ago(ago),
                ..
            } => {
                relative.insert((*fact, *ago));
            }
            _ => {}
        }
    }
    for defaults in text.defaults.values() {
        days.extend(defaults.iter().filter_map(|(from, _)| *from));
    }
    let live_interpretations = program.interpretations.map(|_, i| {
        let standing = |a| program.amendments[a].status == Status::Standing;
        let counts = |a| standing(a) || text.amendments.iter().any(|(c, _)| *c == a);
        i.inserted_by.is_none_or(counts)
    });
    let mut law = Law {
        program: program.clone(),
        view: view.clone(),
        amendments: text.amendments.clone(),
        versions: versions(program.provisions.map(|_, _| Vec::new()), &provisions),
        provisions,
        roles: b.roles.values().flatten().cloned().collect(),
        graph: b.graph,
        gates,
        levels,
        scopes,
        constraints,
        properties,
        decisions,
        scores,
        in_scope,
        reached,
        defaults: text.defaults.clone(),
        live_interpretations,
        breakpoints: days.into_iter().collect(),
        awaited: awaited.into_iter().collect(),
        relative: relative.into_iter().collect(),
        behind: KnownBehind::default(),
        lifted: Lifted::default(),
    };
    let steady = law.graph.steady(|point| law.default_fixed(point));
    for scope in law.scopes.values_mut() {
        scope.steady = steady[scope.in_scope];
    }
    Ok((law, more))
}

impl<'a> Builder<'a> {
    /// Builds what nothing reads as well.
    fn loops(&mut self) -> Result<(), ConsultError> {
        let (days, home) = (self.days, self.home);
        let found = self.unread();
        // A loop leaves everything as it was where it was found.
        self.surface();
        (self.days, self.home) = (days, home);
        found
    }

    fn unread(&mut self) -> Result<(), ConsultError> {
        for i in self.program.defines.ids() {
            self.get(Key::Define(i, Days::Enacted))?;
        }
        for i in self.program.interpretations.ids() {
            self.get(Key::Reading(i, Days::Enacted))?;
        }
        self.decisions(Days::Enacted)?;
        Ok(())
    }

    /// The regime whose law a formula belongs to; none for the program's own.
    fn home_of(&self, key: Key) -> Option<&'a str> {
        let p = self.program;
        regime::of(match key {
            // What applies hangs on answers alone.
            Key::Gate(_) => return self.home,
            Key::InScope => return None,
            Key::Define(d, _) => &p.defines[d].name,
            Key::Reading(i, _) => &p.interpretations[i].name,
            Key::Provision(v, _) => &self.provision_of(v).id,
            Key::Level(s, ..) => &p.scales[s].name,
            Key::Role(r, _) => &p.roles[r].name,
            Key::Clause(s, ..) => &p.scopes[s].name,
            Key::Applies(t, _) | Key::Cells(t, ..) | Key::Earlier(t, ..) | Key::Row(t, ..) => {
                &p.decisions[t].name
            }
            Key::ScoreApplies(s, _)
            | Key::ItemCounts(s, ..)
            | Key::Scored(s, ..)
            | Key::Banded(s, ..) => &p.scores[s].name,
        })
    }

    /// The days by which the law of a regime is read from here: that of another one by the days as
    /// enacted, which nothing here moves.
    fn days_in(&self, home: Option<&str>, days: Days) -> Days {
        match days {
            Days::Moved | Days::Scoping if home != self.home => Days::Enacted,
            days => days,
        }
    }

    fn get(&mut self, key: Key) -> Built {
        let home = self.home_of(key);
        let key = key.by(|days| self.days_in(home, days));
        if let Some(made) = self.done.get(&key) {
            return self.known(key, *made);
        }
        if let Some(at) = self.doing.iter().position(|k| *k == key) {
            let mut path: Vec<String> = self
                .doing
                .iter()
                .skip(at)
                .map(|k| self.describe(*k))
                .collect();
            // A table is met as a whole, and as its rows.
            path.dedup();
            path.push(self.describe(key));
            return Err(ConsultError::Cycle(path));
        }
        self.doing.push(key);
        let outer = self.days;
        self.days = match key {
            Key::Gate(_) | Key::InScope => Days::Enacted,
            Key::Define(_, d)
            | Key::Reading(_, d)
            | Key::Provision(_, d)
            | Key::Level(_, _, d)
            | Key::Role(_, d)
            | Key::Clause(_, _, d)
            | Key::Applies(_, d)
            | Key::Cells(_, _, d)
            | Key::Earlier(_, _, d)
            | Key::Row(_, _, d)
            | Key::ScoreApplies(_, d)
            | Key::ItemCounts(_, _, d)
            | Key::Scored(_, _, d)
            | Key::Banded(_, _, d) => d,
        };
        let from = std::mem::replace(&mut self.home, home);
        let node = self.named(key)?;
        self.home = from;
        self.days = outer;
        self.doing.pop();
        Ok(node)
    }

    fn describe(&self, key: Key) -> String {
        let p = self.program;
        let named = |n: &str, what: &str| format!("{what} `{n}`");
        match key {
            Key::Gate(f) if p.facts[f].ratio.is_some() => named(&p.facts[f].name, "the ratio"),
            Key::Gate(f) => named(&p.facts[f].name, "the `only when` of"),
            Key::Define(d, _) => named(&p.defines[d].name, "define"),
            Key::Reading(i, _) => named(&p.interpretations[i].name, "interpretation"),
            Key::Provision(v, _) => {
                let provision = self.provision_of(v);
                named(&provision.id, provision.kind.word())
            }
            Key::Level(s, l, _) => {
                let scale = &p.scales[s];
                let level = scale.levels.get(l).map_or("", String::as_str);
                format!("`{} at least {level}`", scale.name)
            }
            Key::Role(r, _) => named(&p.roles[r].name, "role"),
            Key::Clause(s, c, _) => {
                let clause = p.scopes[s].clauses.get(c);
                named(clause.map_or("", |c| &c.id), "scope clause")
            }
            Key::Applies(t, _) | Key::Cells(t, ..) | Key::Earlier(t, ..) | Key::Row(t, ..) => {
                named(&p.decisions[t].name, "table")
            }
            Key::ScoreApplies(s, _)
            | Key::ItemCounts(s, ..)
            | Key::Scored(s, ..)
            | Key::Banded(s, ..) => named(&p.scores[s].name, "score"),
            Key::InScope => "the scope".to_owned(),
        }
    }

    fn make(&mut self, key: Key) -> Built {
        let (program, text) = (self.program, self.text);
        match key {
            Key::Gate(f) => match (&program.facts[f].ratio, &program.facts[f].only_when) {
                (Some(ratio), _) => self.ratio_applies(*ratio),
                (None, Some(cond)) => self.cond(cond),
                (None, None) => Ok(self.graph.constant(true)),
            },
            Key::Define(d, _) => {
                let mut parts = Vec::new();
                for version in &text.defines[d] {
                    if let DefineBody::Cond(cond) = &version.text {
                        let window = self.graph.add(Node::Window(version.from, version.until));
                        let cond = self.cond(cond)?;
                        parts.push(self.within(version.from, version.until, window, cond));
                    }
                }
                let node = self.graph.or(parts);
                Ok(self.graph.add(Node::Named(Part::Define(d), node)))
            }
            Key::Reading(i, _) => {
                let interpretation = &program.interpretations[i];
                let mut parts = Vec::new();
                for reading in &interpretation.readings {
                    // Days and numbers are no conditions; whoever compares with them reads them.
                    if let DefineBody::Cond(cond) = &reading.body {
                        parts.push(self.cond(cond)?);
                    }
                }
                let node = self.graph.add(Node::Choice(i, parts));
                Ok(self.graph.add(Node::Named(Part::Reading(i), node)))
            }
            Key::Provision(v, _) => self.provision(v),
            Key::Level(s, l, days) => {
                let mut parts = Vec::new();
                for v in self.all_versions() {
                    let mut then = self.text_of(v).then.iter();
                    let gives = then.any(|(s2, l2)| *s2 == s && *l2 >= l);
                    if gives {
                        parts.push(self.get(Key::Provision(v, days))?);
                    }
                    parts.extend(self.taken_over(v, s, l, days)?);
                }
                Ok(self.graph.or(parts))
            }
            Key::Role(r, days) => {
                let role = &program.roles[r];
                let when = self.cond(&role.when)?;
                let unless = self.unless(&role.unless)?;
                let mut parts = vec![when];
                for u in &unless {
                    parts.push(self.graph.not(*u));
                }
                let holds = self.graph.and(parts);
                if days == Days::Enacted {
                    self.roles[r] = Some(RoleNodes {
                        role: r,
                        when,
                        unless,
                        holds,
                    });
                }
                Ok(holds)
            }
            Key::Clause(s, c, _) => {
                let mut parts = Vec::new();
                let versions = text.clauses[s].get(c);
                for version in versions.into_iter().flatten() {
                    let own = self.windows(&version.text.applies)?;
                    let window = self.graph.add(Node::Window(version.from, version.until));
                    let cond = self.cond(&version.text.cond)?;
                    let cond = self.within(version.from, version.until, window, cond);
                    parts.push(self.graph.and(vec![own, cond]));
                }
                Ok(self.graph.or(parts))
            }
            Key::Applies(t, _) => self.table_applies(t),
            Key::Cells(t, row, _) => self.cells(t, row),
            Key::Earlier(t, row, days) => self.earlier_rows(t, row, days),
            Key::Row(t, row, days) => self.row(t, row, days),
            Key::ScoreApplies(s, days) => self.score_applies(s, days),
            Key::ItemCounts(s, item, _) => self.item_counts(s, item),
            Key::Scored(s, reach, _) => self.reaches_points(s, reach),
            Key::Banded(s, level, _) => self.banded(s, level),
            Key::InScope => {
                if program.scopes.is_empty() {
                    return Ok(self.graph.constant(true));
                }
                let mut parts = Vec::new();
                for s in program.scopes.ids() {
                    parts.push(self.in_scope(s)?);
                }
                Ok(self.graph.or(parts))
            }
        }
    }

    /// All versions, of what other regimes have too.
    fn all_versions(&self) -> impl Iterator<Item = VersionId> + use<> {
        let all: Vec<VersionId> = self.versions.all().map(|(v, _)| v).collect();
        all.into_iter()
    }

    /// Several scopes: what comes of a provision hangs on those that it stands under.
    fn several(&self) -> bool {
        self.program.scopes_of(self.home).nth(1).is_some()
    }

    /// The days by which a scope reads outcomes.
    fn scoping(&self) -> Days {
        if self.several() {
            Days::Scoping
        } else {
            Days::Enacted
        }
    }

    /// The days by which a clause of a scope is read: what a partial exclusion takes away are outcomes
    /// of provisions, while what brings in or takes out decides whether there are any.
    fn clause_days(&self, effect: &ScopeEffect) -> Days {
        match effect {
            ScopeEffect::In | ScopeEffect::Excluded => self.scoping(),
            ScopeEffect::Partial { .. } => Days::Enacted,
        }
    }

    fn scope(&mut self, id: ScopeId) -> Result<ScopeNodes, ConsultError> {
        let in_scope = self.in_scope(id)?;
        let mut clauses = Vec::new();
        let program = self.program;
        for (k, clause) in program.scopes[id].clauses.iter().enumerate() {
            let days = self.clause_days(&clause.effect);
            clauses.push(self.get(Key::Clause(id, k, days))?);
        }
        let home = regime::of(&program.scopes[id].name);
        let from = std::mem::replace(&mut self.home, home);
        let entered = self.entered(id);
        self.home = from;
        Ok(ScopeNodes {
            clauses,
            entered: entered?,
            in_scope,
            steady: false,
        })
    }

    /// Some clause of a scope brings the system in and none takes it out.
    fn in_scope(&mut self, id: ScopeId) -> Built {
        if let Some(known) = self.taken_in[id] {
            return self.read(known);
        }
        let home = regime::of(&self.program.scopes[id].name);
        let from = std::mem::replace(&mut self.home, home);
        let made = self.kept(|b| b.in_scope_here(id))?;
        self.home = from;
        self.taken_in[id] = Some(made);
        Ok(made.node)
    }

    fn in_scope_here(&mut self, id: ScopeId) -> Built {
        let mut outs = Vec::new();
        let program = self.program;
        for (k, clause) in program.scopes[id].clauses.iter().enumerate() {
            if clause.effect == ScopeEffect::Excluded {
                let days = self.clause_days(&clause.effect);
                outs.push(self.get(Key::Clause(id, k, days))?);
            }
        }
        let inside = self.entered(id)?;
        let outside = self.graph.or(outs);
        let stays = self.graph.not(outside);
        Ok(self.graph.and(vec![inside, stays]))
    }

    /// Some clause of a scope brings the system in; or the text has no such clause, as on days before the
    /// first one is inserted or after the last one is repealed.
    fn entered(&mut self, id: ScopeId) -> Built {
        let (program, text) = (self.program, self.text);
        let (mut ins, mut stand) = (Vec::new(), Vec::new());
        for (k, clause) in program.scopes[id].clauses.iter().enumerate() {
            if clause.effect == ScopeEffect::In {
                let days = self.clause_days(&clause.effect);
                ins.push(self.get(Key::Clause(id, k, days))?);
                let versions = text.clauses[id].get(k).into_iter().flatten();
                stand.extend(versions.map(|v| (v.from, v.until)));
            }
        }
        for gap in gaps(stand) {
            ins.push(match gap {
                (None, None) => self.graph.constant(true),
                (from, until) => self.graph.add(Node::Window(from, until)),
            });
        }
        Ok(self.graph.or(ins))
    }

    /// Whether the provision of a version stands under a scope.
    fn stands_under(&self, v: VersionId, scope: ScopeId) -> bool {
        let (id, _) = self.versions[v];
        self.under[id].contains(&scope)
    }

    /// Some scope under which the provision of a version stands takes the system in; of a regime without
    /// scopes always, and so of what stands under none.
    fn governs(&mut self, v: VersionId) -> Built {
        let home = regime::of(&self.provision_of(v).id);
        let (id, _) = self.versions[v];
        let scopes = self.under[id].clone();
        if scopes.is_empty() {
            let program = self.program;
            let none = program.scopes_of(home).next().is_none();
            return Ok(self.graph.constant(none || program.extends.is_some()));
        }
        let mut parts = Vec::new();
        for scope in scopes {
            parts.push(self.in_scope(scope)?);
        }
        Ok(self.graph.or(parts))
    }

    /// An outcome as it is read from the law of another regime: where some scope takes the system in.
    fn across(&mut self, v: VersionId, outcome: NodeId) -> Built {
        if regime::of(&self.provision_of(v).id) == self.home {
            return Ok(outcome);
        }
        let governs = self.governs(v)?;
        Ok(self.graph.and(vec![governs, outcome]))
    }

    /// Everything about one version, once its outcomes are built.
    fn nodes(&mut self, v: VersionId) -> Result<ProvisionNodes, ConsultError> {
        let (id, version) = self.versions[v];
        let provision = &self.program.provisions[id];
        let mut bound = Vec::new();
        if provision.kind == Kind::Duty {
            for name in &version.text.binds {
                bound.push((name.clone(), self.role_by_name(name)?));
            }
        }
        let limits = self.limits(&version.text)?;
        let due = self.due(version)?;
        let given = self.given(v)?;
        Ok(ProvisionNodes {
            provision: id,
            kind: provision.kind,
            body: version.text.clone(),
            from: version.from,
            until: version.until,
            changed_by: version.changed_by.clone(),
            governs: self.governs(v)?,
            class: self.outcomes_of(v, Days::Enacted)?.clone(),
            effect: self.outcomes_of(v, self.moved())?.clone(),
            given,
            bound,
            limits,
            due,
        })
    }

    /// In which cases the limits of a fine count: it threatens on the days as transitions move them, and so
    /// does what it hangs on.
    fn limits(&mut self, body: &Body) -> Result<Vec<NodeId>, ConsultError> {
        let moved = self.moved();
        let outer = std::mem::replace(&mut self.days, moved);
        let all = body.limits.iter().map(|limit| match &limit.when {
            Some(cond) => self.cond(cond),
            None => Ok(self.graph.constant(true)),
        });
        let limits = all.collect();
        self.days = outer;
        limits
    }

    /// What comes of a version by some days.
    fn outcomes_of(&mut self, v: VersionId, days: Days) -> Result<&Outcomes, ConsultError> {
        let days = self.days_in(regime::of(&self.provision_of(v).id), days);
        let key = Key::Provision(v, days);
        self.get(key)?;
        // Only what is still being made is not there.
        let unmade = || ConsultError::Cycle(vec![self.describe(key)]);
        days.of(&self.outcomes[v]).as_ref().ok_or_else(unmade)
    }

    /// The conditions of deadlines, on the days on which the duty itself applies.
    fn due(&mut self, version: &Version<Arc<Body>>) -> Result<Vec<NodeId>, ConsultError> {
        let moved = self.moved();
        let outer = std::mem::replace(&mut self.days, moved);
        let mut out = Vec::new();
        for due in &version.text.due {
            let cond = match &due.when {
                Some(cond) => self.cond(cond)?,
                None => self.graph.constant(true),
            };
            let window = self.graph.add(Node::Window(version.from, version.until));
            out.push(self.within(version.from, version.until, window, cond));
        }
        self.days = outer;
        Ok(out)
    }
}
