//! From consolidated versions to formulas. Walks what each formula reads; a walk that comes back
//! to where it is names the loop.

use std::collections::BTreeSet;
use std::collections::HashMap;

use jiff::civil::Date;

use super::consolidate::{Consolidated, Version, consolidate, reaches};
use super::law::{Law, LawView, LevelNodes, ProvisionNodes, RoleNodes, ScopeNodes, Target};
use super::{
    Body, Cond, ConsultError, DefineBody, DefineId, FactId, Graph, InterpretationId, Limb, Node,
    NodeId, Part, PatternSet, Predicate, Program, ProvisionId, ProvisionKind, RoleId, ScaleId,
    ScopeEffect, ScopeId, Window,
};

/// What a formula can be asked for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Key {
    Gate(FactId),
    Define(DefineId),
    Reading(InterpretationId),
    Provision(usize),
    Level(ScaleId, usize),
    Role(RoleId),
    Clause(ScopeId, usize),
}

struct Builder<'a> {
    program: &'a Program,
    text: &'a Consolidated,
    /// Every version: provision and version.
    versions: Vec<(ProvisionId, &'a Version<Body>)>,
    graph: Graph,
    done: HashMap<Key, NodeId>,
    doing: Vec<Key>,
    nodes: Vec<Option<ProvisionNodes>>,
    roles: Vec<Option<RoleNodes>>,
}

type Built = Result<NodeId, ConsultError>;

impl<'a> Builder<'a> {
    fn new(program: &'a Program, text: &'a Consolidated) -> Self {
        let versions: Vec<_> = text
            .provisions
            .iter()
            .enumerate()
            .flat_map(|(i, vs)| vs.iter().map(move |v| (ProvisionId::new(i), v)))
            .collect();
        Builder {
            program,
            text,
            nodes: versions.iter().map(|_| None).collect(),
            versions,
            graph: Graph::default(),
            done: HashMap::new(),
            doing: Vec::new(),
            roles: program.roles.iter().map(|_| None).collect(),
        }
    }
}

/// Defines and interpretations that nothing reads can go in circles too.
pub(super) fn try_unread(program: &Program, view: &LawView) -> Result<(), ConsultError> {
    let text = consolidate(program, view)?;
    let mut b = Builder::new(program, &text);
    for i in 0..program.defines.len() {
        b.get(Key::Define(DefineId::new(i)))?;
    }
    for i in 0..program.interpretations.len() {
        b.get(Key::Reading(InterpretationId::new(i)))?;
    }
    Ok(())
}

pub(super) fn build(program: &Program, view: &LawView) -> Result<Law, ConsultError> {
    let text = consolidate(program, view)?;
    let mut b = Builder::new(program, &text);
    let mut gates = Vec::new();
    for (i, fact) in program.facts.iter().enumerate() {
        gates.push(match fact.only_when {
            Some(_) => Some(b.get(Key::Gate(FactId::new(i)))?),
            None => None,
        });
    }
    for i in 0..b.versions.len() {
        b.get(Key::Provision(i))?;
    }
    let mut levels = Vec::new();
    for (i, scale) in program.scales.iter().enumerate() {
        let mut at_least = Vec::new();
        for level in 1..scale.levels.len() {
            at_least.push(b.get(Key::Level(ScaleId::new(i), level))?);
        }
        levels.push(LevelNodes { at_least });
    }
    for i in 0..program.roles.len() {
        b.get(Key::Role(RoleId::new(i)))?;
    }
    let mut scopes = Vec::new();
    for (i, scope) in program.scopes.iter().enumerate() {
        let (mut clauses, mut ins, mut outs) = (Vec::new(), Vec::new(), Vec::new());
        for (k, clause) in scope.clauses.iter().enumerate() {
            let node = b.get(Key::Clause(ScopeId::new(i), k))?;
            clauses.push(node);
            match clause.effect {
                ScopeEffect::In => ins.push(node),
                ScopeEffect::Excluded => outs.push(node),
                ScopeEffect::Partial { .. } => {}
            }
        }
        let inside = if ins.is_empty() {
            b.graph.constant(true)
        } else {
            b.graph.or(ins)
        };
        let outside = b.graph.or(outs);
        let stays = b.graph.not(outside);
        let in_scope = b.graph.and(vec![inside, stays]);
        scopes.push(ScopeNodes { clauses, in_scope });
    }
    let mut constraints = Vec::new();
    for constraint in &program.constraints {
        constraints.push(b.cond(&constraint.cond)?);
    }
    let mut days: BTreeSet<Date> = BTreeSet::new();
    for node in b.graph.nodes() {
        if let Node::Window(from, until) = node {
            days.extend(from.iter().chain(until.iter()));
        }
    }
    for defaults in &text.defaults {
        days.extend(defaults.iter().filter_map(|(from, _)| *from));
    }
    let live_interpretations = program
        .interpretations
        .iter()
        .map(|i| {
            i.inserted_by
                .is_none_or(|a| text.amendments.iter().any(|(c, _)| *c == a))
        })
        .collect();
    Ok(Law {
        view: view.clone(),
        amendments: text.amendments.clone(),
        provisions: b.nodes.into_iter().flatten().collect(),
        roles: b.roles.into_iter().flatten().collect(),
        graph: b.graph,
        gates,
        levels,
        scopes,
        constraints,
        defaults: text.defaults.clone(),
        live_interpretations,
        breakpoints: days.into_iter().collect(),
    })
}

impl Builder<'_> {
    fn get(&mut self, key: Key) -> Built {
        if let Some(node) = self.done.get(&key) {
            return Ok(*node);
        }
        if let Some(at) = self.doing.iter().position(|k| *k == key) {
            let mut path: Vec<String> = self
                .doing
                .iter()
                .skip(at)
                .map(|k| self.describe(*k))
                .collect();
            path.push(self.describe(key));
            return Err(ConsultError::Cycle(path));
        }
        self.doing.push(key);
        let node = self.make(key)?;
        self.doing.pop();
        self.done.insert(key, node);
        Ok(node)
    }

    fn describe(&self, key: Key) -> String {
        let p = self.program;
        let named = |n: Option<&String>, what: &str| {
            n.map_or_else(|| what.to_owned(), |n| format!("{what} `{n}`"))
        };
        match key {
            Key::Gate(f) => named(
                p.facts.get(f.index()).map(|f| &f.name),
                "the `only when` of",
            ),
            Key::Define(d) => named(p.defines.get(d.index()).map(|d| &d.name), "define"),
            Key::Reading(i) => named(
                p.interpretations.get(i.index()).map(|i| &i.name),
                "interpretation",
            ),
            Key::Provision(v) => {
                let provision = self
                    .versions
                    .get(v)
                    .and_then(|(id, _)| p.provisions.get(id.index()));
                let what = match provision.map(|p| &p.kind) {
                    Some(ProvisionKind::Exception(_)) => "exception",
                    _ => "rule",
                };
                named(provision.map(|p| &p.id), what)
            }
            Key::Level(s, l) => {
                let scale = p.scales.get(s.index());
                let level = scale.and_then(|s| s.levels.get(l));
                format!(
                    "`{} at least {}`",
                    scale.map_or("", |s| s.name.as_str()),
                    level.map_or("", String::as_str)
                )
            }
            Key::Role(r) => named(p.roles.get(r.index()).map(|r| &r.name), "role"),
            Key::Clause(s, c) => named(
                p.scopes
                    .get(s.index())
                    .and_then(|s| s.clauses.get(c))
                    .map(|c| &c.id),
                "scope clause",
            ),
        }
    }

    fn make(&mut self, key: Key) -> Built {
        let (program, text) = (self.program, self.text);
        match key {
            Key::Gate(f) => match program
                .facts
                .get(f.index())
                .and_then(|f| f.only_when.as_ref())
            {
                Some(cond) => self.cond(cond),
                None => Ok(self.graph.constant(true)),
            },
            Key::Define(d) => {
                let mut parts = Vec::new();
                for version in text.defines.get(d.index()).into_iter().flatten() {
                    if let DefineBody::Cond(cond) = &version.text {
                        let window = self.graph.add(Node::Window(version.from, version.until));
                        let cond = self.cond(cond)?;
                        parts.push(self.within(version.from, version.until, window, cond));
                    }
                }
                let node = self.graph.or(parts);
                Ok(self.graph.add(Node::Named(Part::Define(d), node)))
            }
            Key::Reading(i) => {
                let Some(interpretation) = program.interpretations.get(i.index()) else {
                    return Ok(self.graph.constant(false));
                };
                let mut parts = Vec::new();
                for reading in &interpretation.readings {
                    parts.push(self.cond(&reading.cond)?);
                }
                let node = self.graph.add(Node::Choice(i, parts));
                Ok(self.graph.add(Node::Named(Part::Reading(i), node)))
            }
            Key::Provision(v) => self.provision(v),
            Key::Level(s, l) => {
                let mut parts = Vec::new();
                for v in 0..self.versions.len() {
                    let gives = self.versions.get(v).is_some_and(|(_, version)| {
                        version
                            .text
                            .then
                            .iter()
                            .any(|(s2, l2)| *s2 == s && *l2 >= l)
                    });
                    if gives {
                        parts.push(self.get(Key::Provision(v))?);
                    }
                }
                Ok(self.graph.or(parts))
            }
            Key::Role(r) => {
                let Some(role) = program.roles.get(r.index()) else {
                    return Ok(self.graph.constant(false));
                };
                let when = self.cond(&role.when)?;
                let unless = self.unless(&role.unless)?;
                let mut parts = vec![when];
                for u in &unless {
                    parts.push(self.graph.not(*u));
                }
                let holds = self.graph.and(parts);
                if let Some(slot) = self.roles.get_mut(r.index()) {
                    *slot = Some(RoleNodes {
                        role: r,
                        when,
                        unless,
                        holds,
                    });
                }
                Ok(holds)
            }
            Key::Clause(s, c) => {
                let mut parts = Vec::new();
                let versions = text.clauses.get(s.index()).and_then(|v| v.get(c));
                for version in versions.into_iter().flatten() {
                    let own = self.windows(&version.text.applies)?;
                    let window = self.graph.add(Node::Window(version.from, version.until));
                    let cond = self.cond(&version.text.cond)?;
                    let cond = self.within(version.from, version.until, window, cond);
                    parts.push(self.graph.and(vec![own, cond]));
                }
                Ok(self.graph.or(parts))
            }
        }
    }

    /// A formula inside the days of its version; the whole time needs no window.
    fn within(
        &mut self,
        from: Option<Date>,
        until: Option<Date>,
        window: NodeId,
        cond: NodeId,
    ) -> NodeId {
        if from.is_none() && until.is_none() {
            cond
        } else {
            self.graph.and(vec![window, cond])
        }
    }

    fn windows(&mut self, applies: &[Window]) -> Built {
        if applies.is_empty() {
            return Ok(self.graph.constant(true));
        }
        let mut parts = Vec::new();
        for w in applies {
            let days = self.graph.add(Node::Window(w.from, w.until));
            parts.push(match &w.provided {
                Some(guard) => {
                    let guard = self.cond(guard)?;
                    self.graph.and(vec![days, guard])
                }
                None => days,
            });
        }
        Ok(self.graph.or(parts))
    }

    fn provision(&mut self, v: usize) -> Built {
        let program = self.program;
        let Some((id, version)) = self.versions.get(v).copied() else {
            return Ok(self.graph.constant(false));
        };
        let Some(provision) = program.provisions.get(id.index()) else {
            return Ok(self.graph.constant(false));
        };
        let body = &version.text;
        let applies = self.windows(&body.applies)?;
        let lives = self.graph.add(Node::Window(version.from, version.until));
        let window = self.within(version.from, version.until, lives, applies);
        let when = self.cond(&body.when)?;
        let met = self.graph.and(vec![window, when]);
        let unless = self.unless(&body.unless)?;
        let attackers = self.attackers(&provision.kind, &provision.id)?;
        let mut blows = unless.clone();
        blows.extend(attackers.iter().map(|(_, n)| *n));
        let blocked = self.graph.or(blows);
        let free = self.graph.not(blocked);
        let fires = self.graph.and(vec![met, free]);
        let defeated = self.graph.and(vec![met, blocked]);
        if let Some(slot) = self.nodes.get_mut(v) {
            *slot = Some(ProvisionNodes {
                provision: id,
                exception: matches!(provision.kind, ProvisionKind::Exception(_)),
                body: body.clone(),
                from: version.from,
                until: version.until,
                changed_by: version.changed_by.clone(),
                window,
                when,
                met,
                unless,
                attackers,
                fires,
                defeated,
            });
        }
        Ok(fires)
    }

    /// Exceptions and partial exclusions aimed at a provision.
    fn attackers(
        &mut self,
        kind: &ProvisionKind,
        id: &str,
    ) -> Result<Vec<(Target, NodeId)>, ConsultError> {
        let program = self.program;
        let mut out = Vec::new();
        for v in 0..self.versions.len() {
            let Some((other, version)) = self.versions.get(v).copied() else {
                continue;
            };
            let Some(exception) = program.provisions.get(other.index()) else {
                continue;
            };
            let ProvisionKind::Exception(aims) = &exception.kind else {
                continue;
            };
            if reaches(aims, kind, id) {
                let established = self.get(Key::Provision(v))?;
                let blow = if version.text.burden.is_some() {
                    self.graph.add(Node::Burden(established))
                } else {
                    established
                };
                out.push((Target::Provision(v), blow));
            }
        }
        if *kind == ProvisionKind::Rule {
            for (s, scope) in program.scopes.iter().enumerate() {
                for (c, clause) in scope.clauses.iter().enumerate() {
                    if let ScopeEffect::Partial { keeps, patterns } = &clause.effect
                        && patterns.matches(id) != *keeps
                    {
                        let scope = ScopeId::new(s);
                        let blow = self.get(Key::Clause(scope, c))?;
                        out.push((Target::Scope(scope, c), blow));
                    }
                }
            }
        }
        Ok(out)
    }

    fn unless(&mut self, limbs: &[Limb]) -> Result<Vec<NodeId>, ConsultError> {
        limbs.iter().map(|l| self.limb(l)).collect()
    }

    fn limb(&mut self, limb: &Limb) -> Built {
        let mut node = self.cond(&limb.cond)?;
        if limb.burden.is_some() {
            node = self.graph.add(Node::Burden(node));
        }
        let part = Part::Limb(limb.label.clone(), limb.cites.clone());
        Ok(self.graph.add(Node::Named(part, node)))
    }

    fn conds(&mut self, conds: &[Cond]) -> Result<Vec<NodeId>, ConsultError> {
        conds.iter().map(|c| self.cond(c)).collect()
    }

    fn atom(&mut self, fact: FactId, predicate: Predicate) -> Built {
        let gated = self
            .program
            .facts
            .get(fact.index())
            .is_some_and(|f| f.only_when.is_some());
        let gate = if gated {
            Some(self.get(Key::Gate(fact))?)
        } else {
            None
        };
        Ok(self.graph.add(Node::Atom {
            fact,
            predicate,
            gate,
        }))
    }

    fn cond(&mut self, cond: &Cond) -> Built {
        match cond {
            Cond::And(v) => {
                let parts = self.conds(v)?;
                Ok(self.graph.and(parts))
            }
            Cond::Or(v) => {
                let parts = self.conds(v)?;
                Ok(self.graph.or(parts))
            }
            Cond::Not(c) => {
                let part = self.cond(c)?;
                Ok(self.graph.not(part))
            }
            Cond::Limbs { all, limbs } => {
                let mut parts = Vec::new();
                for l in limbs {
                    parts.push(self.limb(l)?);
                }
                Ok(if *all {
                    self.graph.and(parts)
                } else {
                    self.graph.or(parts)
                })
            }
            Cond::Counted { exactly, n, of } => {
                let of = self.conds(of)?;
                Ok(self.graph.add(Node::Count {
                    exactly: *exactly,
                    n: *n,
                    of,
                }))
            }
            Cond::Fact(fact, predicate) => self.atom(*fact, predicate.clone()),
            Cond::Constant(fact, compare, define) => self.constant(*fact, *compare, *define),
            Cond::Define(d) => self.get(Key::Define(*d)),
            Cond::Reading(i) => self.get(Key::Reading(*i)),
            Cond::Fires(patterns) => {
                let mut parts = Vec::new();
                for v in self.matching(patterns) {
                    let node = self.get(Key::Provision(v))?;
                    let part = Part::Fires(self.id_of(v));
                    parts.push(self.graph.add(Node::Named(part, node)));
                }
                Ok(self.graph.or(parts))
            }
            Cond::Defeated(patterns, by) => self.defeated(patterns, by),
            Cond::AtLeast(scale, level) => {
                if *level == 0 {
                    return Ok(self.graph.constant(true));
                }
                let node = self.get(Key::Level(*scale, *level))?;
                let scale = self.program.scales.get(scale.index());
                let part = Part::Level(
                    scale.map(|s| s.name.clone()).unwrap_or_default(),
                    scale
                        .and_then(|s| s.levels.get(*level).cloned())
                        .unwrap_or_default(),
                );
                Ok(self.graph.add(Node::Named(part, node)))
            }
            Cond::Role(r) => {
                let node = self.get(Key::Role(*r))?;
                Ok(self.graph.add(Node::Named(Part::Role(*r), node)))
            }
        }
    }

    /// A constant's value depends on the day: one comparison per version of it.
    fn constant(&mut self, fact: FactId, compare: super::Compare, define: DefineId) -> Built {
        let mut parts = Vec::new();
        for version in self.text.defines.get(define.index()).into_iter().flatten() {
            let predicate = match &version.text {
                DefineBody::Number(n) => Predicate::Number(compare, *n),
                DefineBody::Day(d) => Predicate::Day(compare, *d),
                DefineBody::Cond(_) => continue,
            };
            let atom = self.atom(fact, predicate)?;
            let window = self.graph.add(Node::Window(version.from, version.until));
            parts.push(self.within(version.from, version.until, window, atom));
        }
        Ok(self.graph.or(parts))
    }

    fn id_of(&self, v: usize) -> String {
        self.versions
            .get(v)
            .and_then(|(id, _)| self.program.provisions.get(id.index()))
            .map(|p| p.id.clone())
            .unwrap_or_default()
    }

    /// Versions of the provisions that patterns mean.
    fn matching(&self, patterns: &PatternSet) -> Vec<usize> {
        (0..self.versions.len())
            .filter(|v| {
                self.versions
                    .get(*v)
                    .and_then(|(id, _)| self.program.provisions.get(id.index()))
                    .is_some_and(|p| reaches(patterns, &p.kind, &p.id))
            })
            .collect()
    }

    fn defeated(&mut self, patterns: &PatternSet, by: &super::Defeater) -> Built {
        let program = self.program;
        let mut parts = Vec::new();
        for v in self.matching(patterns) {
            self.get(Key::Provision(v))?;
            let Some(Some(nodes)) = self.nodes.get(v) else {
                continue;
            };
            let id = self.id_of(v);
            let met = nodes.met;
            let blows: Vec<NodeId> = match &by.label {
                Some(label) if by.id == id => nodes
                    .body
                    .unless
                    .iter()
                    .zip(&nodes.unless)
                    .filter(|(u, _)| u.label == *label)
                    .map(|(_, n)| *n)
                    .collect(),
                Some(_) => Vec::new(),
                None => nodes
                    .attackers
                    .iter()
                    .filter(|(t, _)| match t {
                        Target::Provision(e) => self.id_of(*e) == by.id,
                        Target::Scope(s, c) => program
                            .scopes
                            .get(s.index())
                            .and_then(|s| s.clauses.get(*c))
                            .is_some_and(|c| c.id == by.id),
                    })
                    .map(|(_, n)| *n)
                    .collect(),
            };
            for blow in blows {
                let node = self.graph.and(vec![met, blow]);
                let part = Part::Defeated(id.clone(), by.id.clone());
                parts.push(self.graph.add(Node::Named(part, node)));
            }
        }
        Ok(self.graph.or(parts))
    }
}
