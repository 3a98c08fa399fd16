//! Names and reasons of one outcome in the shapes of the JSON: what several products say of the
//! same provision, level or condition is made here. It composes no report.

use super::answers::{answer, divided_by_zero, test_words};
use super::wire::{self, Op};
use crate::eval::{Interval, Label, Run, Tri};
use crate::explain::{Attack, Kind, Tree, View};
use crate::program::{
    Assessment, Body, Cell, Citation, Cond, MappedBy, Part, Program, ProvisionId, ProvisionNodes,
    Scale, ScaleId,
};
use crate::words;
use solon_messages::{Lang, stay};

pub(super) fn day(d: Option<jiff::civil::Date>) -> Option<String> {
    d.map(|d| d.to_string())
}

/// A run of days.
pub(super) fn applies(run: &Run) -> wire::Applies {
    wire::Applies {
        from: day(run.from),
        until: day(run.until),
        never: run.never,
        from_earliest: day(run.from).filter(|_| run.unsure),
        from_latest: run.unsure.then(|| day(run.latest)),
    }
}

/// Citations with the names of their instruments.
pub(super) fn cites(program: &Program, cites: &[Citation], lang: Lang) -> Vec<wire::Cite> {
    cites
        .iter()
        .map(|c| {
            let i = &program.instruments[c.instrument];
            wire::Cite {
                source: i.identifier().to_owned(),
                title: i.title.get(lang).to_owned(),
                locator: c.place.clone(),
                place: words::place(program, c, lang),
                unchecked: c.unchecked.as_ref().map(|t| t.get(lang).to_owned()),
            }
        })
        .collect()
}

/// Whose the map of a scale is, and why; `None` where it has none.
pub(super) fn map(program: &Program, scale: &Scale, lang: Lang) -> Option<wire::MapReport> {
    scale.canonical.as_ref()?;
    let by = &scale.mapped_by;
    let mut out = wire::MapReport {
        whose: by.into(),
        because: String::new(),
        cites: Vec::new(),
    };
    match by {
        MappedBy::Names => {}
        MappedBy::Ours(why) => why.get(lang).clone_into(&mut out.because),
        MappedBy::Source(places) => out.cites = cites(program, places, lang),
    }
    Some(out)
}

/// Names of things, for reports.
pub(super) struct Names<'a> {
    pub(super) view: View<'a>,
    pub(super) lang: Lang,
}

impl<'a> Names<'a> {
    pub(super) fn level(&self, scale: ScaleId, level: usize) -> String {
        self.view.program.scales[scale]
            .levels
            .get(level)
            .cloned()
            .unwrap_or_default()
    }

    pub(super) fn interval(&self, scale: ScaleId, i: Interval) -> [String; 2] {
        [self.level(scale, i.0), self.level(scale, i.1)]
    }

    pub(super) fn id(&self, p: ProvisionId) -> String {
        self.view.program.provisions[p].id.clone()
    }

    pub(super) fn cites(&self, list: &[Citation]) -> Vec<wire::Cite> {
        cites(self.view.program, list, self.lang)
    }

    /// That a ratio does not apply, where nothing else is asked in a row.
    fn divided_by_zero(&self, cells: &[Cell]) -> Option<wire::Because> {
        let mut asked = cells.iter().filter_map(|c| c.cond.as_ref());
        let (Some(Cond::Not(cond)), None) = (asked.next(), asked.next()) else {
            return None;
        };
        let Cond::Applies(fact) = **cond else {
            return None;
        };
        let words = divided_by_zero(&self.view, fact, self.lang)?;
        let define = &self.view.program.facts[fact];
        Some(wire::Because {
            op: Op::Fact,
            value: wire::Truth::True,
            name: Some(define.name.clone()),
            words: Some(define.name.clone()),
            test: Some("n/a".to_owned()),
            answer: Some(wire::Answer {
                words,
                state: wire::AnswerState::NotApplicable,
                evidence: None,
                by: None,
                line: None,
            }),
            cites: Vec::new(),
            of: Vec::new(),
            more: 0,
        })
    }

    pub(super) fn because(&self, tree: &Tree) -> wire::Because {
        let mut out = self.told(tree);
        if out.of.is_empty() {
            // No chain of iterators, whose frames are large: trees may be hundreds of levels deep.
            for part in &tree.parts {
                out.of.push(self.because(part));
            }
        }
        out
    }

    /// A node of a tree, with parts only where it says something else than its own.
    fn told(&self, tree: &Tree) -> wire::Because {
        let program = self.view.program;
        let mut out = wire::Because {
            op: Op::Constant,
            value: tree.value.into(),
            name: None,
            words: None,
            test: None,
            answer: None,
            cites: Vec::new(),
            of: Vec::new(),
            more: tree.more,
        };
        let mut set = |op: Op, name: Option<String>, words: Option<String>| {
            out.op = op;
            out.name = name;
            out.words = words;
        };
        match &tree.kind {
            Kind::All => set(Op::All, None, None),
            Kind::Any => set(Op::Any, None, None),
            Kind::Not => set(Op::Not, None, None),
            Kind::Count { exactly, n } => {
                let words = if *exactly { "exactly" } else { "at least" };
                set(Op::Count, None, Some(format!("{words} {n}")));
            }
            Kind::Window => set(Op::Days, None, None),
            Kind::Constant => set(Op::Constant, None, None),
            Kind::Reading(i, r) => {
                let interpretation = &program.interpretations[i];
                let reading = interpretation.readings.get(*r);
                set(
                    Op::Reading,
                    Some(interpretation.name.clone()),
                    reading.map(|x| x.name.clone()),
                );
                out.cites = reading.map(|x| self.cites(&x.cites)).unwrap_or_default();
            }
            Kind::Named(part) => match part {
                Part::Define(d) => {
                    let define = &program.defines[d];
                    set(
                        Op::Define,
                        Some(define.name.clone()),
                        Some(define.title.get(self.lang).to_owned()).filter(|t| !t.is_empty()),
                    );
                    out.cites = self.cites(&define.cites);
                }
                Part::Limb(label, cites, _) => {
                    set(Op::Limb, Some(label.clone()), None);
                    out.cites = self.cites(cites);
                }
                Part::Fires(id) => set(Op::Fires, Some(id.clone()), None),
                Part::Defeated(id, by) => set(Op::Defeated, Some(id.clone()), Some(by.clone())),
                Part::Level(scale, level) => {
                    set(Op::Level, Some(scale.clone()), Some(level.clone()));
                }
                Part::Role(r) => {
                    let role = &program.roles[r];
                    set(Op::Role, Some(role.name.clone()), None);
                }
                Part::Reading(_) => set(Op::Reading, None, None),
                Part::Scored(id, reach) => {
                    let words = words::phrase(program, &reach.cond(*id), self.lang);
                    set(
                        Op::Score,
                        Some(program.scores[id].name.clone()),
                        Some(words),
                    );
                    out.cites = self.cites(&program.scores[id].cites);
                }
                Part::Assessed(of, members) => {
                    let cond = Cond::Assessed(*of, *members);
                    let op = match of {
                        Assessment::Table(_) => Op::Table,
                        Assessment::Score(_) => Op::Score,
                    };
                    set(
                        op,
                        Some(program.assessment_name(*of).to_owned()),
                        Some(words::phrase(program, &cond, self.lang)),
                    );
                    out.cites = self.cites(program.assessment_cites(*of));
                }
                Part::Row(id, at) => {
                    let table = &program.decisions[id];
                    let row = table.rows.get(*at);
                    let gives = row.map(|r| {
                        let results = program.results(Assessment::Table(*id));
                        results.get(r.value).map_or("", |n| *n).to_owned()
                    });
                    set(Op::Row, Some(table.row_name(*at)), gives);
                    out.cites = row.map(|r| self.cites(&r.cites)).unwrap_or_default();
                    if tree.value == Tri::True
                        && let Some(divided) = row.and_then(|r| self.divided_by_zero(&r.cells))
                    {
                        out.of = vec![divided];
                    }
                }
            },
            Kind::Fact {
                fact,
                predicate,
                applies,
            } => {
                let f = &program.facts[fact];
                set(
                    Op::Fact,
                    Some(f.name.clone()),
                    Some(match f.unasked {
                        true => stay::Whether { name: &f.name }.say(self.lang),
                        false => f.ask.get(self.lang).to_owned(),
                    }),
                );
                out.test = Some(test_words(&self.view, *fact, predicate));
                out.answer = Some(answer(&self.view, *fact, predicate, *applies, self.lang));
            }
        }
        out
    }

    fn exception(
        &self,
        attack: &Attack<'_>,
        segment: usize,
        depth: usize,
        whole: bool,
    ) -> wire::ExceptionReport {
        let outcome = match (attack.value, attack.exception) {
            (Tri::True, _) => Label::Fires,
            (Tri::Unknown, _) => Label::Open,
            (Tri::False, Some(e))
                if self.view.outcome.value(segment, e.class.defeated) == Tri::True =>
            {
                Label::Defeated
            }
            (Tri::False, _) => Label::NotMet,
        };
        let exceptions = match attack.exception {
            Some(e) if depth < 4 => self
                .view
                .attacks(e, segment)
                .iter()
                .filter(|b| b.value != Tri::False)
                .map(|b| self.exception(b, segment, depth + 1, whole))
                .collect(),
            _ => Vec::new(),
        };
        wire::ExceptionReport {
            id: attack.id.clone(),
            title: attack.title.get(self.lang).to_owned(),
            outcome: outcome.into(),
            burden_on: attack.burden.map(str::to_owned),
            cites: self.cites(attack.cites),
            because: self.because(&if whole {
                self.view.tree(segment, attack.node)
            } else {
                self.view.short_tree(segment, attack.node)
            }),
            exceptions,
        }
    }

    /// What stands, or could stand, against a provision; as whole trees, or down to outcomes.
    pub(super) fn exceptions(
        &self,
        nodes: &'a ProvisionNodes,
        segment: usize,
        whole: bool,
    ) -> Vec<wire::ExceptionReport> {
        self.view
            .attacks(nodes, segment)
            .iter()
            .map(|b| self.exception(b, segment, 0, whole))
            .collect()
    }

    /// The amendments that gave a version its text.
    pub(super) fn amended_by(&self, nodes: &ProvisionNodes) -> Vec<String> {
        nodes
            .changed_by
            .iter()
            .map(|a| &self.view.program.amendments[a])
            .map(|a| a.title.get(self.lang).to_owned())
            .collect()
    }

    /// The remarks of a provision's author.
    pub(super) fn remarks(&self, body: &Body) -> Vec<String> {
        body.notes
            .iter()
            .map(|n| n.get(self.lang).to_owned())
            .collect()
    }
}
