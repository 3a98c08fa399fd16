//! What another regime says, read from this one: its rules, exceptions, scopes, scales, tables, scores,
//! roles and names stand beyond the rows of the program, under `eu.mdr/…`. Its duties, fines and days of
//! transition are its own affair: no condition reads them. Its stays are there to be read, and move
//! nothing here.
//!
//! Questions are asked once, whoever asks them: a question of both is one, and its answers are the same.

use std::sync::Arc;

use super::{
    Amendment, AmendmentId, Assessment, Body, Cell, Citation, Clears, ClearsId, Column, Cond,
    Constant, Constraint, Decision, DecisionId, Defeater, Define, DefineBody, DefineId, Fact,
    FactId, FactType, Floor, Gives, Instrument, InstrumentId, Interpretation, InterpretationId,
    Item, Kind, Limb, List, ListId, MappedBy, Pattern, PatternSet, Points, Program, Provision,
    ProvisionId, Ratio, Reading, Role, RoleId, Row, Scale, ScaleId, Scope, ScopeClause,
    ScopeEffect, ScopeId, Score, ScoreId, Section, Start, Stay, Step, Table, Window,
    asked_otherwise, regime,
};

mod changes;

/// The pack of what another regime has: behind all packs.
pub const FAR: usize = usize::MAX / 2;

/// What another regime has, where it stands now.
struct Embedding<'a> {
    /// Its program.
    from: &'a Program,
    /// Its id.
    id: &'a str,
    instruments: Table<Instrument, InstrumentId>,
    lists: Table<List, ListId>,
    facts: Table<Fact, FactId>,
    scales: Table<Scale, ScaleId>,
    defines: Table<Define, DefineId>,
    clears: Table<Clears, ClearsId>,
    roles: Table<Role, RoleId>,
    scopes: Table<Scope, ScopeId>,
    decisions: Table<Decision, DecisionId>,
    scores: Table<Score, ScoreId>,
    interpretations: Table<Interpretation, InterpretationId>,
    amendments: Table<Amendment, AmendmentId>,
}

/// A question that both ask, and not alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedApart {
    /// Its name.
    pub fact: String,
    /// What differs.
    pub what: &'static str,
}

impl Program {
    /// Takes in what a regime says, to be read; what it reads itself comes with it. Called once the
    /// program's own names are declared and before its conditions are read.
    ///
    /// # Errors
    /// The questions that both ask otherwise; then nothing is taken in.
    pub fn embed(&mut self, from: &Program) -> Result<(), Vec<AskedApart>> {
        let Some(pack) = from.pack() else {
            return Ok(());
        };
        let id = pack.id.clone();
        if self.reads.iter().any(|p| p.id == id) {
            return Ok(());
        }
        let clashes: Vec<AskedApart> = asked_otherwise(&[self, from])
            .into_iter()
            .map(|clash| AskedApart {
                fact: from.facts[clash.second.1].name.clone(),
                what: clash.what,
            })
            .collect();
        if !clashes.is_empty() {
            return Err(clashes);
        }
        for pack in from.packs.iter().chain(&from.reads) {
            let own = self.packs.iter().chain(&self.reads);
            if !own.into_iter().any(|p| p.id == pack.id) {
                self.reads.push(pack.clone());
            }
        }
        // What others read that are read already is there already.
        let embedding = Embedding::names(self, from, &id);
        embedding.bodies(self);
        Ok(())
    }
}

/// Where a question stands: with that of the reader, where both ask it.
fn question(into: &mut Program, id: &str, fact: &Fact) -> FactId {
    // Nobody is asked whether a stay holds: that is the regime's own.
    let name = match fact.unasked {
        true => regime::named(id, &fact.name),
        false => fact.name.clone(),
    };
    let known = into.facts.find(|own| own.name == name);
    known.unwrap_or_else(|| {
        into.facts.push(Fact {
            name,
            pack: FAR,
            ..fact.clone()
        })
    })
}

impl<'a> Embedding<'a> {
    /// Where everything comes to stand, still with what it says there.
    fn names(into: &mut Program, from: &'a Program, id: &'a str) -> Self {
        let named = |name: &str| regime::named(id, name);
        let instruments = from.instruments.map(|_, i| {
            let same = |own: &Instrument| own.name == i.name && own.title == i.title;
            let known = into.instruments.find(same);
            known.unwrap_or_else(|| into.instruments.push(i.clone()))
        });
        let lists = from.lists.map(|_, l| into.lists.push(l.clone()));
        let facts = from.facts.map(|_, f| question(into, id, f));
        // What the regime reads itself may be read from here already.
        macro_rules! beyond {
            ($table:ident, $name:ident) => {
                from.$table.map_all(|_, row| {
                    let name = named(&row.$name);
                    let known = into.$table.find(|own| own.$name == name);
                    known.unwrap_or_else(|| {
                        let mut row = row.clone();
                        row.$name = name;
                        into.$table.push_beyond(row)
                    })
                })
            };
        }
        macro_rules! among {
            ($table:ident) => {
                from.$table.map_all(|_, row| {
                    let name = named(&row.name);
                    let known = into.$table.find(|own| own.name == name);
                    known.unwrap_or_else(|| {
                        let mut row = row.clone();
                        row.name = name;
                        into.$table.push(row)
                    })
                })
            };
        }
        Embedding {
            from,
            id,
            instruments,
            lists,
            facts,
            scales: beyond!(scales, name),
            defines: among!(defines),
            clears: from.clears.map(|_, c| into.clears.push(c.clone())),
            roles: beyond!(roles, name),
            scopes: beyond!(scopes, name),
            decisions: beyond!(decisions, name),
            scores: beyond!(scores, name),
            interpretations: among!(interpretations),
            amendments: among!(amendments),
        }
    }

    /// What everything says, in the ids of the program that reads it.
    fn bodies(&self, into: &mut Program) {
        let from = self.from;
        for (old, fact) in from.facts.iter() {
            let new = self.facts[old];
            if into.facts[new].pack == FAR {
                let name = into.facts[new].name.clone();
                into.facts[new] = self.fact(fact, name);
            }
        }
        for (old, row) in from.scales.all() {
            into.scales[self.scales[old]].mapped_by = match &row.mapped_by {
                MappedBy::Source(cites) => MappedBy::Source(self.cites(cites)),
                MappedBy::Names | MappedBy::Ours(_) => row.mapped_by.clone(),
            };
        }
        for (old, row) in from.defines.all() {
            into.defines[self.defines[old]] = Define {
                name: regime::named(self.id, &row.name),
                pack: FAR,
                title: row.title.clone(),
                cites: self.cites(&row.cites),
                clears: row.clears.map(|c| self.clears[c]),
                body: self.define(&row.body),
                inserted_by: row.inserted_by.map(|a| self.amendments[a]),
            };
        }
        for (old, row) in from.clears.iter() {
            into.clears[self.clears[old]] = Clears {
                pack: FAR,
                because: row.because.clone(),
                cites: self.cites(&row.cites),
            };
        }
        for (old, row) in from.roles.all() {
            into.roles[self.roles[old]] = Role {
                name: regime::named(self.id, &row.name),
                title: row.title.clone(),
                cites: self.cites(&row.cites),
                when: self.cond(&row.when),
                unless: self.limbs(&row.unless),
            };
        }
        for (old, row) in from.scopes.all() {
            into.scopes[self.scopes[old]] = Scope {
                name: regime::named(self.id, &row.name),
                governs: row.governs.iter().map(|s| self.scales[s]).collect(),
                clauses: row.clauses.iter().map(|c| self.clause(c)).collect(),
            };
        }
        self.law(into);
    }

    /// The law itself, behind the names that it reads.
    fn law(&self, into: &mut Program) {
        let from = self.from;
        for (old, row) in from.decisions.all() {
            into.decisions[self.decisions[old]] = self.decision(row);
        }
        for (old, row) in from.scores.all() {
            into.scores[self.scores[old]] = self.score(row);
        }
        for (old, row) in from.interpretations.all() {
            into.interpretations[self.interpretations[old]] = Interpretation {
                name: regime::named(self.id, &row.name),
                pack: FAR,
                title: row.title.clone(),
                ask: row.ask.clone(),
                cites: self.cites(&row.cites),
                readings: row.readings.iter().map(|r| self.reading(r)).collect(),
                default: row.default,
                inserted_by: row.inserted_by.map(|a| self.amendments[a]),
            };
        }
        for (old, row) in from.amendments.all() {
            into.amendments[self.amendments[old]] = self.amendment(row);
        }
        for (at, row) in from.provisions.all() {
            let id = regime::named(self.id, &row.id);
            let read = matches!(row.kind, Kind::Rule | Kind::Exception);
            if read && into.provisions.find(|p| p.id == id).is_none() {
                let provision = self.provision(at, row, id);
                into.provisions.push_beyond(provision);
            }
        }
        for row in &from.constraints {
            if !into.constraints.iter().any(|c| c.name == row.name) {
                into.constraints.push(Constraint {
                    name: row.name.clone(),
                    cond: self.cond(&row.cond),
                    warn: row.warn.clone(),
                });
            }
        }
    }

    fn fact(&self, fact: &Fact, name: String) -> Fact {
        Fact {
            name,
            pack: FAR,
            ty: match fact.ty {
                FactType::One(list) => FactType::One(self.lists[list]),
                FactType::Set(list) => FactType::Set(self.lists[list]),
                FactType::Bool | FactType::Number { .. } | FactType::Date => fact.ty.clone(),
            },
            judgement: fact.judgement,
            mutable: fact.mutable,
            cost: fact.cost,
            earliest: fact.earliest.iter().map(|f| self.facts[f]).collect(),
            ratio: fact.ratio.map(|r| Ratio {
                top: self.facts[r.top],
                bottom: self.facts[r.bottom],
                times: r.times,
            }),
            only_when: fact.only_when.as_ref().map(|c| self.cond(c)),
            unasked: fact.unasked,
            ask: fact.ask.clone(),
            help: fact.help.clone(),
            cites: self.cites(&fact.cites),
        }
    }

    fn cites(&self, cites: &[Citation]) -> Vec<Citation> {
        let moved = |c: &Citation| Citation {
            instrument: self.instruments[c.instrument],
            place: c.place.clone(),
            unchecked: c.unchecked.clone(),
        };
        cites.iter().map(moved).collect()
    }

    fn conds(&self, conds: &[Cond]) -> Vec<Cond> {
        conds.iter().map(|c| self.cond(c)).collect()
    }

    fn cond(&self, cond: &Cond) -> Cond {
        match cond {
            Cond::And(v) => Cond::And(self.conds(v)),
            Cond::Or(v) => Cond::Or(self.conds(v)),
            Cond::Not(c) => Cond::Not(Box::new(self.cond(c))),
            Cond::Limbs { all, limbs } => Cond::Limbs {
                all: *all,
                limbs: self.limbs(limbs),
            },
            Cond::Counted { exactly, n, of } => Cond::Counted {
                exactly: *exactly,
                n: *n,
                of: self.conds(of),
            },
            Cond::Fact(f, p) => Cond::Fact(self.facts[f], p.clone()),
            Cond::Constant(f, compare, constant) => {
                let constant = match constant {
                    Constant::Define(d) => Constant::Define(self.defines[d]),
                    Constant::Reading(i) => Constant::Reading(self.interpretations[i]),
                };
                Cond::Constant(self.facts[f], *compare, constant)
            }
            Cond::Define(d) => Cond::Define(self.defines[d]),
            Cond::Reading(i) => Cond::Reading(self.interpretations[i]),
            Cond::Fires(p) => Cond::Fires(self.patterns(p)),
            Cond::Defeated(p, by) => Cond::Defeated(
                self.patterns(p),
                Defeater {
                    id: regime::named(self.id, &by.id),
                    label: by.label.clone(),
                },
            ),
            Cond::AtLeast(scale, level) => Cond::AtLeast(self.scales[scale], *level),
            Cond::Role(r) => Cond::Role(self.roles[r]),
            Cond::Assessed(of, members) => Cond::Assessed(self.assessment(*of), *members),
            Cond::Applies(f) => Cond::Applies(self.facts[f]),
            Cond::Scored(s, compare, mark) => Cond::Scored(self.scores[s], *compare, *mark),
            Cond::Classified(c) => Cond::Classified(Box::new(self.cond(c))),
        }
    }

    fn limbs(&self, limbs: &[Limb]) -> Vec<Limb> {
        let moved = |l: &Limb| Limb {
            label: l.label.clone(),
            cites: self.cites(&l.cites),
            burden: l.burden.clone(),
            clears: l.clears.map(|c| self.clears[c]),
            cond: self.cond(&l.cond),
        };
        limbs.iter().map(moved).collect()
    }

    fn assessment(&self, of: Assessment) -> Assessment {
        match of {
            Assessment::Table(t) => Assessment::Table(self.decisions[t]),
            Assessment::Score(s) => Assessment::Score(self.scores[s]),
        }
    }

    /// Patterns of rules and exceptions; those of what is not taken in reach nothing.
    fn patterns(&self, set: &PatternSet) -> PatternSet {
        let moved = |patterns: &[Pattern]| {
            let own = patterns.iter().filter(|p| p.kind.is_none());
            own.map(|p| Pattern {
                kind: None,
                id: regime::named(self.id, &p.id),
            })
            .collect()
        };
        PatternSet {
            include: moved(&set.include),
            except: moved(&set.except),
        }
    }

    fn define(&self, body: &DefineBody) -> DefineBody {
        match body {
            DefineBody::Cond(c) => DefineBody::Cond(self.cond(c)),
            DefineBody::Number(_)
            | DefineBody::Day(_)
            | DefineBody::Dated(_)
            | DefineBody::Never => body.clone(),
        }
    }

    fn reading(&self, reading: &Reading) -> Reading {
        Reading {
            name: reading.name.clone(),
            text: reading.text.clone(),
            cites: self.cites(&reading.cites),
            body: self.define(&reading.body),
        }
    }

    fn windows(&self, windows: &[Window]) -> Vec<Window> {
        let moved = |w: &Window| Window {
            own_right: w.own_right,
            from: w.from.map(|start| match start {
                Start::Day(_) => start,
                Start::Reading(i) => Start::Reading(self.interpretations[i]),
            }),
            until: w.until,
            provided: w.provided.as_ref().map(|c| self.cond(c)),
            cites: self.cites(&w.cites),
        };
        windows.iter().map(moved).collect()
    }

    fn clause(&self, clause: &ScopeClause) -> ScopeClause {
        ScopeClause {
            id: regime::named(self.id, &clause.id),
            effect: match &clause.effect {
                ScopeEffect::Partial { keeps, patterns } => ScopeEffect::Partial {
                    keeps: *keeps,
                    patterns: self.patterns(patterns),
                },
                ScopeEffect::In | ScopeEffect::Excluded => clause.effect.clone(),
            },
            for_now: clause.for_now,
            text: clause.text.clone(),
            cites: self.cites(&clause.cites),
            applies: self.windows(&clause.applies),
            cond: self.cond(&clause.cond),
            inserted_by: clause.inserted_by.map(|a| self.amendments[a]),
        }
    }

    fn column(&self, column: Column) -> Column {
        match column {
            Column::Fact(f) => Column::Fact(self.facts[f]),
            Column::Define(d) => Column::Define(self.defines[d]),
            Column::Role(r) => Column::Role(self.roles[r]),
            Column::Scale(s) => Column::Scale(self.scales[s]),
            Column::Assessment(of) => Column::Assessment(self.assessment(of)),
            Column::Reading(i) => Column::Reading(self.interpretations[i]),
        }
    }

    fn decision(&self, table: &Decision) -> Decision {
        let cell = |cell: &Cell| Cell {
            text: cell.text.clone(),
            cond: cell.cond.as_ref().map(|c| self.cond(c)),
        };
        let row = |row: &Row| Row {
            label: row.label.clone(),
            cells: row.cells.iter().map(cell).collect(),
            otherwise: row.otherwise,
            value: row.value,
            cites: self.cites(&row.cites),
        };
        Decision {
            name: regime::named(self.id, &table.name),
            pack: FAR,
            title: table.title.clone(),
            cites: self.cites(&table.cites),
            uncited: table.uncited.clone(),
            notes: table.notes.clone(),
            gives: match table.gives {
                Gives::Scale(s) => Gives::Scale(self.scales[s]),
                Gives::List(l) => Gives::List(self.lists[l]),
                Gives::Points => Gives::Points,
            },
            hit: table.hit,
            only_when: table.only_when.as_ref().map(|c| self.cond(c)),
            columns: table.columns.iter().map(|c| self.column(*c)).collect(),
            matrix: table.matrix,
            rows: table.rows.iter().map(row).collect(),
        }
    }

    fn score(&self, score: &Score) -> Score {
        let section = |s: &Section| Section {
            name: s.name.clone(),
            title: s.title.clone(),
            cites: self.cites(&s.cites),
        };
        let points = |p: &Points| Points {
            text: p.text.clone(),
            cond: self.cond(&p.cond),
            number: p.number,
        };
        let item = |i: &Item| Item {
            column: self.column(i.column),
            section: i.section,
            when: i.when.as_ref().map(|c| self.cond(c)),
            each: i.each,
            points: i.points.iter().map(points).collect(),
            cites: self.cites(&i.cites),
        };
        let step = |s: &Step| match s {
            Step::Adjust { by, when, cites } => Step::Adjust {
                by: *by,
                when: when.as_ref().map(|c| self.cond(c)),
                cites: self.cites(cites),
            },
            Step::Rounded(..) => s.clone(),
        };
        let floor = |f: &Floor| Floor {
            level: f.level,
            when: self.cond(&f.when),
            cites: self.cites(&f.cites),
        };
        Score {
            name: regime::named(self.id, &score.name),
            pack: FAR,
            title: score.title.clone(),
            cites: self.cites(&score.cites),
            uncited: score.uncited.clone(),
            notes: score.notes.clone(),
            gives: score.gives.map(|s| self.scales[s]),
            only_when: score.only_when.as_ref().map(|c| self.cond(c)),
            takes: score.takes.map(|s| self.scores[s]),
            sections: score.sections.iter().map(section).collect(),
            items: score.items.iter().map(item).collect(),
            steps: score.steps.iter().map(step).collect(),
            maximum: score.maximum.clone(),
            of_maximum: score.of_maximum,
            share: score.share,
            bands: score.bands.clone(),
            floors: score.floors.iter().map(floor).collect(),
        }
    }

    fn given(&self, given: &[(ScaleId, usize)]) -> Vec<(ScaleId, usize)> {
        given.iter().map(|(s, l)| (self.scales[s], *l)).collect()
    }

    fn by(&self, by: &[(ScaleId, Assessment)]) -> Vec<(ScaleId, Assessment)> {
        let moved = by
            .iter()
            .map(|(s, of)| (self.scales[s], self.assessment(*of)));
        moved.collect()
    }

    fn provision(&self, at: ProvisionId, provision: &Provision, id: String) -> Provision {
        let body = &provision.body;
        // Said, where it follows from what is not taken in.
        let under = match self.from.scopes_of(regime::of(&provision.id)).nth(1) {
            None => Vec::new(),
            Some(_) => self.from.stands_under(at, body).unwrap_or_default(),
        };
        Provision {
            id,
            kind: provision.kind,
            aims: self.patterns(&provision.aims),
            body: Arc::new(Body {
                title: body.title.clone(),
                cites: self.cites(&body.cites),
                uncited: body.uncited.clone(),
                under: under.iter().map(|s| self.scopes[s]).collect(),
                applies: self.windows(&body.applies),
                when: self.cond(&body.when),
                unless: self.limbs(&body.unless),
                then: self.given(&body.then),
                by: self.by(&body.by),
                binds: body.binds.clone(),
                burden: body.burden.clone(),
                notes: body.notes.clone(),
                must: super::Text::default(),
                permission: false,
                first: false,
                goes_on: PatternSet::default(),
                due: Vec::new(),
                review: None,
                form: None,
                limits: Vec::new(),
                moves: Vec::new(),
            }),
            inserted_by: provision.inserted_by.map(|a| self.amendments[a]),
            stay: provision.stay.map(|stay| Stay {
                enforcement: stay.enforcement,
                holds: stay.holds.map(|f| self.facts[f]),
            }),
        }
    }
}
