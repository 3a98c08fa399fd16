//! Duties and penalties as wire types.

use std::collections::BTreeMap;

use super::answers::{say, state_words};
use super::regime::{Names, applies, day};
use super::wire;
use crate::eval::{DutyOutcome, Label, LimitOutcome, PenaltyOutcome, Tri};
use crate::explain::decisive;
use crate::facts::State;
use crate::program::{FactId, Filler, Kind, Number, ProvisionId, ProvisionNodes, Record};
use crate::words;

/// Yes, no, or not known.
fn known(value: Tri) -> Option<bool> {
    match value {
        Tri::True => Some(true),
        Tri::False => Some(false),
        Tri::Unknown => None,
    }
}

/// An exact decimal.
fn decimal(n: Number) -> String {
    n.whole().unwrap_or_else(|| n.to_string())
}

impl<'a> Names<'a> {
    fn facts(&self, facts: &[FactId]) -> Vec<String> {
        facts
            .iter()
            .filter_map(|f| self.view.program.facts.get(f.index()))
            .map(|f| f.name.clone())
            .collect()
    }

    /// Duties, of one role where it is given: those in effect first, then by their first day; those
    /// that never apply, then those of others, at the end.
    pub(super) fn duties(&self, system: &str, role: Option<&str>) -> Vec<wire::DutyReport> {
        let mut found: Vec<&DutyOutcome> = self
            .view
            .outcome
            .duties
            .iter()
            .filter(|d| role.is_none_or(|r| d.roles.iter().any(|(name, _)| name == r)))
            .collect();
        found.sort_by_key(|d| {
            let run = &d.outcome.run;
            (
                d.others,
                run.never,
                d.in_effect != Tri::True,
                d.outcome.label != Label::Fires,
                if d.in_effect == Tri::True {
                    None
                } else {
                    run.from
                },
            )
        });
        found
            .into_iter()
            .filter_map(|d| self.duty(d, system))
            .collect()
    }

    fn duty(&self, d: &DutyOutcome, system: &str) -> Option<wire::DutyReport> {
        let program = self.view.program;
        let nodes: &'a ProvisionNodes = self.view.law.provisions.get(d.outcome.version)?;
        let body = &nodes.body;
        let due = d.deadline.day();
        let open = due.is_none();
        Some(wire::DutyReport {
            id: self.id(d.outcome.provision),
            title: body.title.get(self.lang).to_owned(),
            must: body.must.get(self.lang).to_owned(),
            binds: body.binds.clone(),
            held: d
                .roles
                .iter()
                .filter(|(_, v)| *v != Tri::False)
                .map(|(name, v)| (name.clone(), v.word().to_owned()))
                .collect(),
            of_others: d.others,
            outcome: d.outcome.label.word().to_owned(),
            cites: self.cites(&body.cites),
            uncited: body.uncited.clone(),
            applies: applies(&d.outcome.run),
            in_effect: known(d.in_effect),
            in_decision: d.in_decision,
            due: day(due),
            due_open: if open {
                self.facts(&d.deadline.open)
            } else {
                Vec::new()
            },
            due_earliest: day(d.deadline.earliest).filter(|_| open),
            due_latest: day(d.deadline.latest).filter(|_| open),
            due_words: body
                .due
                .iter()
                .map(|x| words::due(program, x, self.lang))
                .collect(),
            due_notes: self.due_notes(d),
            overdue: d.overdue,
            missing: self.facts(&d.missing),
            amended_by: self.amended_by(nodes),
            because: self.because(&decisive(
                &self.view.short_tree(d.outcome.segment, nodes.class.when),
            )),
            exceptions: self
                .exceptions(nodes, d.outcome.segment, false)
                .into_iter()
                .filter(|e| e.outcome != "not_met")
                .collect(),
            readings: d
                .readings
                .iter()
                .filter_map(|shift| {
                    let i = program.interpretations.get(shift.interpretation.index())?;
                    let r = i.readings.get(shift.reading)?;
                    Some(wire::DutyReading {
                        readings: BTreeMap::from([(i.name.clone(), r.name.clone())]),
                        outcome: shift.label.word().to_owned(),
                        applies: applies(&shift.run),
                    })
                })
                .collect(),
            record: body.record.as_ref().map(|r| self.record(r, body, system)),
            notes: self.remarks(body),
        })
    }

    fn due_notes(&self, d: &DutyOutcome) -> Vec<String> {
        let mut out = Vec::new();
        for fact in self.facts(&d.deadline.absent) {
            out.push(match self.lang {
                "zh" => format!("`{fact}` 没有日期，该期限不起算"),
                _ => format!("there is no day in `{fact}`, so this deadline does not run"),
            });
        }
        if !d.deadline.uncounted.is_empty() {
            let text = say(
                self.lang,
                "hours and working days are not counted here",
                "此处不计算小时和工作日",
            );
            out.push(text.to_owned());
        }
        if d.deadline.before_start {
            let text = say(
                self.lang,
                "this day lies before the duty applies",
                "该日早于该义务的适用日",
            );
            let begins = say(
                self.lang,
                "; the duty itself begins on ",
                "；该义务自下列日期起适用：",
            );
            out.push(match d.outcome.run.from {
                Some(from) => format!("{text}{begins}{from}"),
                None => text.to_owned(),
            });
        }
        out
    }

    /// A form, filled as far as the description can.
    fn record(
        &self,
        record: &Record,
        body: &crate::program::Body,
        system: &str,
    ) -> wire::RecordReport {
        let title = record.title.get(self.lang);
        let title = if title.is_empty() {
            body.title.get(self.lang)
        } else {
            title
        };
        wire::RecordReport {
            title: title.to_owned(),
            fields: record
                .fields
                .iter()
                .map(|f| wire::FieldReport {
                    title: f.title.get(self.lang).to_owned(),
                    cites: self.cites(&f.cites),
                    values: f
                        .from
                        .iter()
                        .flat_map(|filler| self.filled(filler, system))
                        .collect(),
                })
                .collect(),
        }
    }

    fn filled(&self, filler: &Filler, system: &str) -> Vec<String> {
        match filler {
            Filler::System if system.is_empty() => Vec::new(),
            Filler::System => vec![system.to_owned()],
            Filler::Fact(fact) => self.answered(*fact).into_iter().collect(),
            Filler::Provision(id) => self.grounds(id),
        }
    }

    /// An answer with its evidence; nothing for one that says nothing.
    fn answered(&self, fact: FactId) -> Option<String> {
        let answer = self.view.facts.get(fact)?;
        if answer.silence.is_some() || answer.state == State::Absent {
            return None;
        }
        let mut text = state_words(&self.view, fact, None, self.lang);
        if let Some(evidence) = &answer.evidence {
            let label = say(self.lang, "evidence: ", "证据：");
            text.push_str(&format!(" ({label}{evidence})"));
        }
        if answer.assumed {
            text.push_str(say(self.lang, " (assumed)", "（假定）"));
        }
        Some(text)
    }

    /// The labelled parts of a rule or exception that hold, each with its provision.
    fn grounds(&self, id: &str) -> Vec<String> {
        let view = self.view;
        let outcome = view.outcome;
        let Some(found) = outcome.provision(view.program, id) else {
            return Vec::new();
        };
        let Some(nodes) = view.nodes(found) else {
            return Vec::new();
        };
        let tree = view.tree(found.segment, nodes.class.when);
        let mut out = Vec::new();
        for part in std::iter::once(&tree).chain(&tree.parts) {
            if let crate::explain::Kind::Named(crate::program::Part::Limb(label, cites)) =
                &part.kind
                && part.value == Tri::True
            {
                let places: Vec<&str> = cites.iter().map(|c| c.place.as_str()).collect();
                if places.is_empty() {
                    out.push(label.replace('_', " "));
                } else {
                    out.push(places.join(", "));
                }
            }
        }
        out
    }

    /// Transitions whose case is given, or may be, for something that applies or may. Of several that
    /// reach the same thing the first counts.
    pub(super) fn transitions(&self, role: Option<&str>) -> Vec<wire::TransitionReport> {
        let outcome = self.view.outcome;
        let rules = outcome.rules.iter().filter(|r| r.label != Label::NotMet);
        let duties = outcome
            .duties
            .iter()
            .filter(|d| role.is_none_or(|r| d.roles.iter().any(|(name, _)| name == r)));
        let mut left: Vec<ProvisionId> = rules.map(|r| r.provision).collect();
        left.extend(duties.map(|d| d.outcome.provision));
        let mut out = Vec::new();
        for nodes in &self.view.law.provisions {
            let Some(p) = self.view.program.provisions.get(nodes.provision.index()) else {
                continue;
            };
            let ahead = outcome.segments.iter().skip(outcome.current);
            let value = ahead.map(|s| s.value(nodes.class.fires)).max();
            let label = match value {
                _ if p.kind != Kind::Transition => continue,
                Some(Tri::True) => Label::Fires,
                Some(Tri::Unknown) => Label::Open,
                _ => continue,
            };
            let reached = |id: &ProvisionId| {
                let other = self.view.program.provisions.get(id.index())?;
                p.aims
                    .reaches(other.kind, &other.id)
                    .then(|| other.kind.named(&other.id))
            };
            let moves: Vec<String> = left.iter().filter_map(reached).collect();
            if moves.is_empty() {
                continue;
            }
            if label == Label::Fires {
                left.retain(|id| reached(id).is_none());
            }
            let lines = nodes.body.moves.iter();
            out.push(wire::TransitionReport {
                id: p.id.clone(),
                title: nodes.body.title.get(self.lang).to_owned(),
                outcome: label.word().to_owned(),
                moves,
                lines: lines
                    .map(|l| words::shift(self.view.program, l, self.lang))
                    .collect(),
                cites: self.cites(&nodes.body.cites),
                notes: self.remarks(&nodes.body),
            });
        }
        out
    }

    /// Penalties, for the duties of one role where it is given.
    pub(super) fn penalties(&self, role: Option<&str>) -> Vec<wire::PenaltyReport> {
        let all = self.view.outcome.penalties.iter();
        all.filter_map(|p| self.penalty(p, role))
            .chain(self.set_aside(role))
            .filter(|p| !p.targets.is_empty())
            .collect()
    }

    /// Penalties that would threaten if nothing stood against them: they do not vanish, because what
    /// stands against them may end.
    fn set_aside(&self, role: Option<&str>) -> Vec<wire::PenaltyReport> {
        let (program, outcome) = (self.view.program, self.view.outcome);
        let rules = outcome.rules.iter().filter(|r| r.label == Label::Fires);
        let duties = outcome.duties.iter().map(|d| &d.outcome);
        let known: Vec<ProvisionId> = rules.chain(duties).map(|o| o.provision).collect();
        let mut out: Vec<wire::PenaltyReport> = Vec::new();
        for nodes in &self.view.law.provisions {
            let listed = |p: &PenaltyOutcome| p.outcome.provision == nodes.provision;
            let id = self.id(nodes.provision);
            if nodes.kind != Kind::Penalty
                || outcome.penalties.iter().any(listed)
                || out.iter().any(|p| p.id == id)
            {
                continue;
            }
            let ahead = outcome.segments.iter().enumerate().skip(outcome.current);
            // Whether it would come about may be open; what stands against it is not.
            let mut blocked = ahead.filter(|(_, s)| s.value(nodes.effect.defeated) != Tri::False);
            let (Some((at, segment)), Some(p)) = (
                blocked.next(),
                program.provisions.get(nodes.provision.index()),
            ) else {
                continue;
            };
            let targets = known.iter().filter(|t| self.concerns(**t, role));
            let mut exceptions = self.exceptions(nodes, at, false);
            exceptions.retain(|e| e.outcome == "fires");
            if exceptions.is_empty() {
                continue;
            }
            out.push(wire::PenaltyReport {
                id,
                title: nodes.body.title.get(self.lang).to_owned(),
                outcome: Label::Defeated.word().to_owned(),
                targets: targets
                    .filter_map(|t| program.provisions.get(t.index()))
                    .filter(|t| p.aims.reaches(t.kind, &t.id))
                    .map(|t| t.kind.named(&t.id))
                    .collect(),
                cites: self.cites(&nodes.body.cites),
                applies: wire::Applies {
                    from: day(segment.from.filter(|_| at > outcome.current)),
                    until: None,
                    never: false,
                    from_earliest: None,
                    from_latest: None,
                },
                in_effect: Some(false),
                limits: Vec::new(),
                exceptions,
                missing: Vec::new(),
                amended_by: self.amended_by(nodes),
                notes: self.remarks(&nodes.body),
            });
        }
        out
    }

    /// Whether a penalty for it is worth telling: it applies at some time, and where a role is
    /// given, it is a duty of that role or no duty at all.
    fn concerns(&self, id: ProvisionId, role: Option<&str>) -> bool {
        let duties = &self.view.outcome.duties;
        let Some(duty) = duties.iter().find(|d| d.outcome.provision == id) else {
            return true;
        };
        let of_role = |r| duty.roles.iter().any(|(name, _)| name == r);
        !duty.outcome.run.never && role.is_none_or(of_role)
    }

    fn penalty(&self, p: &PenaltyOutcome, role: Option<&str>) -> Option<wire::PenaltyReport> {
        let program = self.view.program;
        let nodes = self.view.law.provisions.get(p.outcome.version)?;
        let body = &nodes.body;
        Some(wire::PenaltyReport {
            id: self.id(p.outcome.provision),
            title: body.title.get(self.lang).to_owned(),
            outcome: p.outcome.label.word().to_owned(),
            targets: p
                .targets
                .iter()
                .filter(|(id, _)| self.concerns(*id, role))
                .filter_map(|(id, _)| program.provisions.get(id.index()))
                .map(|x| x.kind.named(&x.id))
                .collect(),
            cites: self.cites(&body.cites),
            applies: applies(&p.outcome.run),
            in_effect: known(p.in_effect),
            limits: p
                .limits
                .iter()
                .filter_map(|l| self.limit(l, nodes))
                .collect(),
            exceptions: Vec::new(),
            missing: self.facts(&p.missing),
            amended_by: self.amended_by(nodes),
            notes: self.remarks(body),
        })
    }

    fn limit(&self, l: &LimitOutcome, nodes: &ProvisionNodes) -> Option<wire::LimitReport> {
        let limit = nodes.body.limits.get(l.limit)?;
        let exact = l.amount.exact();
        let mut missing = l.missing.clone();
        if exact.is_none() {
            missing.extend(l.amount.open.iter().copied());
        }
        Some(wire::LimitReport {
            words: words::limit(self.view.program, limit, self.lang),
            counts: l.holds.word().to_owned(),
            amount: exact.map(decimal),
            at_least: l.amount.low.filter(|_| exact.is_none()).map(decimal),
            at_most: l.amount.high.filter(|_| exact.is_none()).map(decimal),
            unit: l.amount.unit.clone(),
            missing: self.facts(&missing),
            cites: self.cites(&limit.cites),
        })
    }
}
