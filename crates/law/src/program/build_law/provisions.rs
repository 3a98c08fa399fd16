//! Outcomes of provisions: their days, who stands against them, and what comes of it.

use jiff::civil::Date;

use super::{Builder, Built, Days, Key};
use crate::program::{
    Body, ConsultError, DefineBody, FactType, InterpretationId, Kind, Limb, Move, Node, NodeId,
    Outcomes, Predicate, Provision, ScopeEffect, Start, Target, VersionId, Window,
};

impl Builder<'_> {
    /// A formula inside the days of its version; the whole time needs no window.
    pub(super) fn within(
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

    /// The days from a first one, until the day before another.
    fn stretch(&mut self, from: Option<Start>, until: Option<Date>) -> NodeId {
        let reading = match from {
            Some(Start::Reading(i)) => i,
            Some(Start::Day(d)) => return self.graph.add(Node::Window(Some(d), until)),
            None => return self.graph.add(Node::Window(None, until)),
        };
        let mut parts = Vec::new();
        for day in self.days_of(reading) {
            parts.push(match day {
                Some(day) => self.graph.add(Node::Window(Some(day), until)),
                None => self.graph.constant(false),
            });
        }
        self.graph.add(Node::Choice(reading, parts))
    }

    /// The days that the readings of a contested point are; none where it is never.
    fn days_of(&self, id: InterpretationId) -> Vec<Option<Date>> {
        let readings = self.program.interpretations[id].readings.iter();
        readings
            .filter_map(|r| match r.body {
                DefineBody::Day(d) => Some(Some(d)),
                DefineBody::Never => Some(None),
                _ => None,
            })
            .collect()
    }

    /// The days of the plain windows; always when there is none.
    pub(super) fn windows(&mut self, applies: &[Window]) -> Built {
        let mut parts = Vec::new();
        for w in Window::plain(applies) {
            parts.push(self.window(w)?);
        }
        if parts.is_empty() {
            return Ok(self.graph.constant(true));
        }
        Ok(self.graph.or(parts))
    }

    fn window(&mut self, w: &Window) -> Built {
        let days = self.stretch(w.from, w.until);
        match &w.provided {
            Some(guard) => {
                let guard = self.cond(guard)?;
                Ok(self.graph.and(vec![days, guard]))
            }
            None => Ok(days),
        }
    }

    /// One thing or another. The last part keeps an open condition from hiding what holds either
    /// way.
    fn either(&mut self, cond: NodeId, then: NodeId, otherwise: NodeId) -> NodeId {
        if then == otherwise {
            return then;
        }
        let not = self.graph.not(cond);
        let first = self.graph.and(vec![cond, then]);
        let second = self.graph.and(vec![not, otherwise]);
        let both = self.graph.and(vec![then, otherwise]);
        self.graph.or(vec![first, second, both])
    }

    /// The transitions that move a provision: the formula of each one's case, and its lines.
    fn transitions(
        &mut self,
        provision: &Provision,
    ) -> Result<Vec<(NodeId, VersionId)>, ConsultError> {
        let mut out = Vec::new();
        if self.days != Days::Moved || provision.kind == Kind::Transition {
            return Ok(out);
        }
        for v in self.transitions.at(&provision.id) {
            if self
                .provision_of(v)
                .aims
                .reaches(provision.kind, &provision.id)
            {
                out.push((self.get(Key::Provision(v, Days::Enacted))?, v));
            }
        }
        Ok(out)
    }

    /// The days that the lines of a transition give: of those whose case holds the earliest day,
    /// else the line without a case, else the own days. The conditions read outcomes by the days as
    /// enacted, so that no transition reads what it moves.
    fn shifted(&mut self, moves: &[Move], own: NodeId) -> Built {
        let outer = std::mem::replace(&mut self.days, Days::Enacted);
        let mut days = own;
        // What the later lines alone would give.
        let mut later: Vec<NodeId> = Vec::new();
        for line in moves.iter().rev() {
            let from = match line.from {
                Some(_) => self.stretch(line.from, None),
                None => self.graph.constant(false),
            };
            let Some(cond) = &line.when else {
                days = from;
                continue;
            };
            let cond = self.cond(cond)?;
            let mut here = vec![from];
            here.extend(later.iter().copied());
            let here = self.graph.or(here);
            days = self.either(cond, here, days);
            later.push(self.graph.and(vec![cond, from]));
        }
        self.days = outer;
        Ok(days)
    }

    pub(super) fn provision(&mut self, v: VersionId) -> Built {
        let (_, version) = self.versions[v];
        let provision = self.provision_of(v);
        let body = &version.text;
        let mut applies = self.windows(&body.applies)?;
        let transitions = self.transitions(provision)?;
        for (case, t) in transitions.iter().rev() {
            let days = self.shifted(&self.text_of(*t).moves, applies)?;
            applies = self.either(*case, days, applies);
        }
        let lives = self.graph.add(Node::Window(version.from, version.until));
        let window = self.within(version.from, version.until, lives, applies);
        let when = self.cond(&body.when)?;
        let mut met = self.graph.and(vec![window, when]);
        if let Some(own) = self.own_right(body, &transitions)? {
            let own = self.within(version.from, version.until, lives, own);
            met = self.graph.or(vec![met, own]);
        }
        // With one scope, that a rule is met is told of systems out of scope as well.
        let scoped = match provision.kind {
            Kind::Duty | Kind::Penalty => true,
            Kind::Rule => self.several() && self.days != Days::Scoping,
            Kind::Exception | Kind::Transition => false,
        };
        if scoped {
            let scope = self.governs(v)?;
            met = self.graph.and(vec![scope, met]);
        }
        if provision.kind == Kind::Penalty {
            let targets = self.punished(provision)?;
            met = self.graph.and(vec![targets, met]);
        }
        let unless = self.unless(&body.unless)?;
        let attackers = self.attackers(v, provision)?;
        let mut attacks = unless.clone();
        attacks.extend(attackers.iter().map(|(_, n)| *n));
        let blocked = self.graph.or(attacks);
        let free = self.graph.not(blocked);
        let fires = self.graph.and(vec![met, free]);
        let defeated = self.graph.and(vec![met, blocked]);
        let mine = self.mine(provision.kind, &body.binds, fires)?;
        *self.days.of_mut(&mut self.outcomes[v]) = Some(Outcomes {
            window,
            when,
            met,
            unless,
            attackers,
            fires,
            defeated,
            mine,
        });
        Ok(fires)
    }

    /// The days on which a duty counts although what it hangs on applies only later. What a
    /// transition does to that does not matter either: its days are those as enacted.
    fn own_right(
        &mut self,
        body: &Body,
        transitions: &[(NodeId, VersionId)],
    ) -> Result<Option<NodeId>, ConsultError> {
        let mut parts = Vec::new();
        for w in body.applies.iter().filter(|w| w.own_right) {
            parts.push(self.window(w)?);
        }
        if parts.is_empty() {
            return Ok(None);
        }
        let days = self.graph.or(parts);
        let outer = std::mem::replace(&mut self.days, Days::Enacted);
        let when = self.cond(&body.when);
        self.days = outer;
        let when = when?;
        let mut all = vec![days, self.graph.add(Node::Ahead(when))];
        for (case, _) in transitions {
            all.push(self.graph.not(*case));
        }
        Ok(Some(self.graph.and(all)))
    }

    /// What fires and binds the describer; the same for all but duties.
    fn mine(&mut self, kind: Kind, binds: &[String], fires: NodeId) -> Built {
        if kind != Kind::Duty {
            return Ok(fires);
        }
        let mut roles = Vec::new();
        for name in binds {
            roles.push(self.role_by_name(name)?);
        }
        let bound = self.graph.or(roles);
        Ok(self.graph.and(vec![bound, fires]))
    }

    /// Whether the describer holds a role: a declared one, or one that the vocabulary offers.
    pub(super) fn role_by_name(&mut self, name: &str) -> Built {
        let program = self.program;
        if let Some(r) = program.roles.find(|r| r.name == name) {
            return self.get(Key::Role(r, self.days));
        }
        let Some(fact) = program.fact("roles") else {
            return Ok(self.graph.constant(true));
        };
        let value = program.values(fact).iter().position(|v| v.name == name);
        let set = &program.facts[fact].ty;
        match (value, set) {
            (Some(value), FactType::Set(_)) => {
                let members = std::iter::once(value).collect();
                self.atom(fact, Predicate::HasAny(members))
            }
            _ => Ok(self.graph.constant(true)),
        }
    }

    /// What a penalty is for: rules that fire, duties that bind the describer.
    fn punished(&mut self, penalty: &Provision) -> Built {
        let mut parts = Vec::new();
        for v in self.by_id().meant(&penalty.aims) {
            let target = self.provision_of(v);
            // Nobody can break what he may do.
            if penalty.aims.reaches(target.kind, &target.id)
                && matches!(target.kind, Kind::Rule | Kind::Duty)
                && !self.text_of(v).permission
            {
                parts.push(self.outcomes_of(v, self.days)?.mine);
            }
        }
        Ok(self.graph.or(parts))
    }

    /// Exceptions and partial exclusions aimed at a provision.
    fn attackers(
        &mut self,
        target_version: VersionId,
        target: &Provision,
    ) -> Result<Vec<(Target, NodeId)>, ConsultError> {
        let mut out = Vec::new();
        for v in self.exceptions.at(&target.id) {
            if !self.provision_of(v).aims.reaches(target.kind, &target.id) {
                continue;
            }
            // A stay takes days away, and nothing from the law as enacted.
            if self.provision_of(v).stay.is_some() && self.days != Days::Moved {
                out.push((Target::Provision(v), self.graph.constant(false)));
                continue;
            }
            let established = self.get(Key::Provision(v, self.days))?;
            let burden = self.text_of(v).burden.is_some();
            let attack = if burden {
                self.graph.add(Node::Burden(established))
            } else {
                established
            };
            out.push((Target::Provision(v), attack));
        }
        if matches!(target.kind, Kind::Rule | Kind::Duty) {
            let program = self.program;
            for (s, scope) in program.scopes.all() {
                if !self.stands_under(target_version, s) {
                    continue;
                }
                for (c, clause) in scope.clauses.iter().enumerate() {
                    if let ScopeEffect::Partial { keeps, patterns } = &clause.effect
                        && patterns.reaches(target.kind, &target.id) != *keeps
                    {
                        let scope = s;
                        let attack = self.get(Key::Clause(scope, c, self.days))?;
                        out.push((Target::Scope(scope, c), attack));
                    }
                }
            }
        }
        Ok(out)
    }

    pub(super) fn unless(&mut self, limbs: &[Limb]) -> Result<Vec<NodeId>, ConsultError> {
        limbs.iter().map(|l| self.limb(l)).collect()
    }
}
