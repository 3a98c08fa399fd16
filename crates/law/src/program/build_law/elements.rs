//! The formulas of everything that stands in the text: compiled a second time, which gives the
//! nodes that are there already.

use jiff::civil::Date;

use super::{Builder, Built, Days, Key};
use crate::program::{
    Cond, ConsultError, DefineBody, Element, Gives, Graph, Kind, Limb, Node, NodeId, Outcomes,
    Owner, Piece, Program, ScopeEffect, ScopeId, VersionId,
};

/// What the elements of one version of a text share.
#[derive(Clone)]
struct Frame {
    owner: Owner,
    from: Option<Date>,
    until: Option<Date>,
    window: Option<NodeId>,
    outcomes: Vec<NodeId>,
    beyond: bool,
}

impl Frame {
    /// A thing as a whole, on all days.
    fn of(owner: Owner) -> Frame {
        Frame {
            owner,
            from: None,
            until: None,
            window: None,
            outcomes: Vec::new(),
            beyond: true,
        }
    }

    fn element(&self, piece: Piece, node: NodeId) -> Element {
        Element {
            owner: self.owner,
            piece,
            node,
            from: self.from,
            until: self.until,
            window: self.window,
            outcomes: self.outcomes.clone(),
            beyond: self.beyond,
            always: false,
        }
    }
}

type Found = Result<(), ConsultError>;

impl Builder<'_> {
    /// Every element, by the days as enacted and as moved.
    pub(super) fn elements(&mut self, moved: Days) -> Result<Vec<Element>, ConsultError> {
        let mut out = Vec::new();
        let outer = self.days;
        for days in [Days::Enacted, moved] {
            self.days = days;
            self.clauses(&mut out)?;
            self.role_elements(&mut out)?;
            self.defines(&mut out)?;
            self.readings(&mut out)?;
            self.rows(&mut out)?;
            self.score_elements(&mut out)?;
            for v in self.versions.ids() {
                self.version_elements(v, &mut out)?;
            }
            if moved == Days::Enacted {
                break;
            }
        }
        self.days = outer;
        Ok(out)
    }

    fn clauses(&mut self, out: &mut Vec<Element>) -> Found {
        let (program, text) = (self.program, self.text);
        for (s, clauses) in text.clauses.iter() {
            for (c, versions) in clauses.iter().enumerate() {
                let clause = program.scopes[s].clauses.get(c);
                let days = clause.map_or(Days::Enacted, |c| self.clause_days(&c.effect));
                let node = self.get(Key::Clause(s, c, days))?;
                let outer = std::mem::replace(&mut self.days, days);
                let mut whole = Frame::of(Owner::Clause(s, c));
                if is_partial(program, s, c) {
                    // The verdict shows it, as long as the system is in scope.
                    whole.window = Some(self.in_scope(s)?);
                    (whole.outcomes, whole.beyond) = (vec![node], false);
                }
                out.push(whole.element(Piece::Whole, node));
                whole.window = None;
                for version in versions {
                    let frame = Frame {
                        from: version.from,
                        until: version.until,
                        outcomes: vec![node],
                        beyond: false,
                        ..whole.clone()
                    };
                    for window in &version.text.applies {
                        if let Some(guard) = &window.provided {
                            self.pieces(guard, &frame, out)?;
                        }
                    }
                    self.pieces(&version.text.cond, &frame, out)?;
                }
                self.days = outer;
            }
        }
        Ok(())
    }

    fn role_elements(&mut self, out: &mut Vec<Element>) -> Found {
        let program = self.program;
        for (i, role) in program.roles.iter() {
            let node = self.get(Key::Role(i, self.days))?;
            let mut frame = Frame::of(Owner::Role(i));
            out.push(frame.element(Piece::Whole, node));
            (frame.outcomes, frame.beyond) = (vec![node], false);
            self.pieces(&role.when, &frame, out)?;
            self.unless_elements(&role.unless, &frame, out)?;
        }
        Ok(())
    }

    fn defines(&mut self, out: &mut Vec<Element>) -> Found {
        let text = self.text;
        for (i, versions) in text.defines.iter() {
            let conditional = |b: &DefineBody| matches!(b, DefineBody::Cond(_));
            if !versions.iter().any(|v| conditional(&v.text)) {
                continue;
            }
            let node = self.get(Key::Define(i, self.days))?;
            let whole = Frame::of(Owner::Define(i));
            out.push(whole.element(Piece::Whole, node));
            for version in versions {
                if let DefineBody::Cond(cond) = &version.text {
                    let frame = Frame {
                        from: version.from,
                        until: version.until,
                        outcomes: vec![node],
                        ..whole.clone()
                    };
                    self.pieces(cond, &frame, out)?;
                }
            }
        }
        Ok(())
    }

    fn readings(&mut self, out: &mut Vec<Element>) -> Found {
        let program = self.program;
        for (i, point) in program.interpretations.iter() {
            for (r, reading) in point.readings.iter().enumerate() {
                let DefineBody::Cond(cond) = &reading.body else {
                    continue;
                };
                let node = self.cond(cond)?;
                let mut frame = Frame::of(Owner::Reading(i, r));
                out.push(frame.element(Piece::Whole, node));
                frame.outcomes = vec![node];
                self.pieces(cond, &frame, out)?;
            }
        }
        Ok(())
    }

    /// Rows of decision tables, each of which counts or does not.
    fn rows(&mut self, out: &mut Vec<Element>) -> Found {
        for (id, table) in self.program.decisions.iter() {
            let frame = Frame::of(Owner::Decision(id));
            let applies = self.get(Key::Applies(id, self.days))?;
            for (row, own) in table.rows.iter().enumerate() {
                let node = self.get(Key::Row(id, row, self.days))?;
                let mut element = frame.element(Piece::Row(row), node);
                if own.value == 0 && matches!(table.gives, Gives::Scale(_)) {
                    // No level hangs on the row of the lowest one: that it counts is all there is to it.
                    element.window = Some(applies);
                    (element.outcomes, element.beyond) = (vec![node], false);
                }
                out.push(element);
            }
        }
        Ok(())
    }

    /// What the items of scores are worth, the cases of their changes, their bands and floors.
    fn score_elements(&mut self, out: &mut Vec<Element>) -> Found {
        for (id, score) in self.program.scores.iter() {
            let frame = Frame::of(Owner::Score(id));
            let nodes = self.score(id, self.days)?;
            // Those that are taken from another score stand with that one.
            let items = nodes.items.iter().filter(|_| score.takes.is_none());
            for (at, item) in items.enumerate() {
                for (rung, (_, node)) in item.parts.iter().enumerate() {
                    out.push(frame.element(Piece::Points(at, rung), *node));
                }
            }
            for (at, node) in nodes.cases.iter().enumerate() {
                out.push(frame.element(Piece::Change(at), *node));
            }
            for band in score.bands.iter().skip(1) {
                if let Some(node) = nodes.levels.get(band.level) {
                    out.push(frame.element(Piece::Band(band.level), *node));
                }
            }
            for (at, node) in nodes.floors.iter().enumerate() {
                out.push(frame.element(Piece::Floor(at), *node));
            }
        }
        Ok(())
    }

    fn version_elements(&mut self, v: VersionId, out: &mut Vec<Element>) -> Found {
        let (id, version) = self.versions[v];
        let nodes = self.outcomes_of(v, self.days)?.clone();
        let kind = self.provision_of(v).kind;
        let body = &version.text;
        let mut frame = Frame {
            owner: Owner::Provision(id),
            from: version.from,
            until: version.until,
            window: None,
            outcomes: Vec::new(),
            beyond: true,
        };
        // That a duty arises or a fine threatens is what people ask for; the others must lead on
        // to something.
        if matches!(kind, Kind::Duty | Kind::Penalty) {
            (frame.outcomes, frame.beyond) = (vec![nodes.fires], false);
        }
        let mut whole = frame.element(Piece::Whole, nodes.fires);
        whole.window = Some(nodes.window);
        let stay = self.provision_of(v).stay.is_some();
        whole.always = (kind == Kind::Rule || stay) && unconditional(&self.graph, &nodes);
        out.push(whole);
        for line in &body.moves {
            if let Some(cond) = &line.when {
                let outer = std::mem::replace(&mut self.days, Days::Enacted);
                let found = self.pieces(cond, &frame, out);
                self.days = outer;
                found?;
            }
        }
        let fires = nodes.fires;
        (frame.outcomes, frame.beyond) = (vec![nodes.fires, nodes.defeated], false);
        for limit in &body.limits {
            if let Some(cond) = &limit.when {
                let limit = Frame {
                    window: Some(nodes.fires),
                    outcomes: vec![self.cond(cond)?],
                    ..frame.clone()
                };
                self.pieces(cond, &limit, out)?;
            }
        }
        // Deadlines go by the days on which the duty applies.
        if self.days == self.moved() {
            let nodes = self.due(version)?;
            for (due, node) in body.due.iter().zip(nodes) {
                if let Some(cond) = &due.when {
                    let due = Frame {
                        window: Some(fires),
                        outcomes: vec![node],
                        ..frame.clone()
                    };
                    self.pieces(cond, &due, out)?;
                }
            }
        }
        for window in &body.applies {
            if let Some(guard) = &window.provided {
                self.pieces(guard, &frame, out)?;
            }
        }
        self.pieces(&body.when, &frame, out)?;
        self.unless_elements(&body.unless, &frame, out)
    }

    fn unless_elements(&mut self, limbs: &[Limb], frame: &Frame, out: &mut Vec<Element>) -> Found {
        for limb in limbs {
            let node = self.limb(limb)?;
            out.push(frame.element(Piece::Unless(limb.label.clone()), node));
            self.pieces(&limb.cond, frame, out)?;
        }
        Ok(())
    }

    /// The labelled and the atomic parts of a condition.
    fn pieces(&mut self, cond: &Cond, frame: &Frame, out: &mut Vec<Element>) -> Found {
        match cond {
            Cond::And(_) | Cond::Or(_) | Cond::Counted { .. } | Cond::Not(_) => {
                for part in cond.parts() {
                    self.pieces(part, frame, out)?;
                }
            }
            Cond::Limbs { limbs, .. } => {
                for limb in limbs {
                    let node = self.limb(limb)?;
                    out.push(frame.element(Piece::Limb(limb.label.clone()), node));
                    self.pieces(&limb.cond, frame, out)?;
                }
            }
            atom => {
                let node: Built = self.cond(atom);
                out.push(frame.element(Piece::Condition(atom.clone()), node?));
            }
        }
        Ok(())
    }
}

/// Whether something is met by every system on its days, and nothing stands against it.
fn unconditional(graph: &Graph, nodes: &Outcomes) -> bool {
    let whoever = match graph.node(nodes.when) {
        Node::Const(value) => *value,
        Node::And(of) => of.is_empty(),
        _ => false,
    };
    whoever && nodes.unless.is_empty() && nodes.attackers.is_empty()
}

fn is_partial(program: &Program, scope: ScopeId, clause: usize) -> bool {
    let clause = program.scopes[scope].clauses.get(clause);
    clause.is_some_and(|c| matches!(c.effect, ScopeEffect::Partial { .. }))
}
