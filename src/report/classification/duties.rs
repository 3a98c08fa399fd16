//! Duties and penalties as wire types.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::eval::{
    Deadline, DutyOutcome, Label, LimitOutcome, PenaltyOutcome, TransitionOutcome, Tri,
};
use crate::explain::decisive;
use crate::facts::State;
use crate::program::{
    Body, Cond, FactId, FactType, Filler, Form, Kind, Number, PatternSet, Per, ProvisionId,
    ProvisionNodes, Ratio,
};
use crate::report::answers::{as_answered, state_words};
use crate::report::names::{Names, applies, day};
use crate::report::wire::{self, Status};
use crate::words;
use solon_messages::{duty, known};

/// The first day on which a duty no longer applies, where its deadline surely ends no sooner: nobody has to
/// look at it any more.
pub(in crate::report) fn after_end(d: &DutyOutcome) -> Option<Date> {
    let end = d.outcome.run.until?;
    d.deadline.earliest.filter(|due| *due >= end).map(|_| end)
}

/// By when a duty has to be done.
pub(in crate::report) struct ByWhen {
    /// The day, if it is one.
    pub(in crate::report) due: Option<String>,
    /// What is asked, needed for it and not known.
    pub(in crate::report) open: Vec<String>,
    /// The earliest day, where it is not one.
    pub(in crate::report) earliest: Option<String>,
    /// The latest day, where it is not one.
    pub(in crate::report) latest: Option<String>,
}

/// An exact decimal.
fn decimal(n: Number) -> String {
    n.whole().unwrap_or_else(|| n.to_string())
}

impl<'a> Names<'a> {
    /// The names of questions; what is not known of the law is none.
    pub(in crate::report) fn facts(&self, facts: &[FactId]) -> Vec<String> {
        let facts = facts.iter().map(|f| &self.view.program.facts[f]);
        let asked = facts.filter(|f| !f.unasked);
        asked.map(|f| f.name.clone()).collect()
    }

    /// The names of stays of which it is not known whether they still hold.
    pub(in crate::report) fn unended(&self, facts: &[FactId]) -> Vec<String> {
        let facts = facts.iter().map(|f| &self.view.program.facts[f]);
        let stays = facts.filter(|f| f.unasked);
        stays.map(|f| f.name.clone()).collect()
    }

    /// By when a duty has to be done, as far as it is known.
    pub(in crate::report) fn by_when(&self, deadline: &Deadline) -> ByWhen {
        let due = deadline.day();
        let open = due.is_none();
        ByWhen {
            due: day(due),
            open: match open {
                true => self.facts(&deadline.open),
                false => Vec::new(),
            },
            earliest: day(deadline.earliest).filter(|_| open),
            latest: day(deadline.latest).filter(|_| open),
        }
    }

    /// Duties, of one role where it is given: those in effect first, then by their first day; those
    /// that never apply, then those of others, at the end.
    pub(in crate::report) fn duties(
        &self,
        system: &str,
        role: Option<&str>,
    ) -> Vec<wire::DutyReport> {
        let mut found: Vec<&DutyOutcome> = self
            .view
            .outcome
            .duties
            .iter()
            .filter(|d| role.is_none_or(|r| d.roles.iter().any(|(name, _)| name == r)))
            .collect();
        let all = self.view.outcome.duties.iter();
        let first: Vec<(String, &PatternSet)> = all
            .filter(|d| self.stands_first(d))
            .filter_map(|d| {
                let version = self.view.law.provisions.row(d.outcome.version)?;
                Some((self.id(d.outcome.provision), &version.body.goes_on))
            })
            .collect();
        found.sort_by_key(|d| {
            let run = &d.outcome.run;
            (
                d.others,
                !self.stands_first(d),
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
            .map(|mut d| {
                // What goes on although somebody stops matters whatever stands before it.
                let goes_on = |on: &PatternSet| on.reaches(Kind::Duty, &d.id);
                if !d.of_others && !d.first && !first.iter().any(|(_, on)| goes_on(on)) {
                    d.only_without = first.iter().map(|(id, _)| id.clone()).collect();
                }
                d
            })
            .collect()
    }

    /// Whether it is the describer's, in effect, and stands before all others.
    fn stands_first(&self, d: &DutyOutcome) -> bool {
        let version = self.view.law.provisions.row(d.outcome.version);
        !d.others && d.in_effect == Tri::True && version.is_some_and(|v| v.body.first)
    }

    fn duty(&self, d: &DutyOutcome, system: &str) -> Option<wire::DutyReport> {
        let program = self.view.program;
        let nodes: &'a ProvisionNodes = self.view.law.provisions.row(d.outcome.version)?;
        let body = &nodes.body;
        let by = self.by_when(&d.deadline);
        Some(wire::DutyReport {
            id: self.id(d.outcome.provision),
            title: body.title.get(self.lang).to_owned(),
            kind: body.permission.then_some(wire::DutyKind::Permission),
            must: body.must.get(self.lang).to_owned(),
            first: self.stands_first(d),
            only_without: Vec::new(),
            binds: body.binds.clone(),
            held: d
                .roles
                .iter()
                .filter(|(_, v)| *v != Tri::False)
                .map(|(name, v)| (name.clone(), (*v).into()))
                .collect(),
            of_others: d.others,
            outcome: d.outcome.label.into(),
            cites: self.cites(&body.cites),
            uncited: body.uncited.clone(),
            applies: applies(&d.outcome.run),
            in_effect: d.in_effect.known(),
            in_decision: d.in_decision,
            due: by.due,
            due_open: by.open,
            due_earliest: by.earliest,
            due_latest: by.latest,
            due_words: body
                .due
                .iter()
                .enumerate()
                .filter(|(i, _)| !d.deadline.idle.contains(i))
                .map(|(i, x)| {
                    // A condition that is known to hold need not be told.
                    let mut x = x.clone();
                    x.when = x.when.filter(|_| d.deadline.perhaps.contains(&i));
                    words::due(program, &x, self.lang)
                })
                .collect(),
            due_notes: self.due_notes(d),
            overdue: d.overdue,
            perhaps_overdue: d.late == Tri::Unknown && self.is_over(d),
            due_waits: d.deadline.runs()
                && after_end(d).is_none()
                && !(self.is_over(d) && (d.deadline.before_start || d.in_effect == Tri::False)),
            missing: self.facts(&d.missing),
            stays: self.unended(&d.missing),
            amended_by: self.amended_by(nodes),
            because: self.because(&decisive(
                &self.view.short_tree(d.outcome.segment, nodes.class.when),
            )),
            exceptions: self
                .exceptions(nodes, d.outcome.segment, false)
                .into_iter()
                .filter(|e| e.outcome != Status::NotMet)
                .collect(),
            readings: d
                .readings
                .iter()
                .filter_map(|shift| {
                    let i = &program.interpretations[shift.interpretation];
                    let r = i.readings.get(shift.reading)?;
                    Some(wire::DutyReading {
                        readings: BTreeMap::from([(i.name.clone(), r.name.clone())]),
                        outcome: shift.label.into(),
                        applies: applies(&shift.run),
                    })
                })
                .collect(),
            record: body.form.as_ref().map(|r| self.record(r, body, system)),
            notes: self.remarks(body),
        })
    }

    /// Whether the last day of a deadline is over on the day asked for.
    fn is_over(&self, d: &DutyOutcome) -> bool {
        let last = d.deadline.latest;
        last.is_some_and(|day| day < self.view.outcome.on)
    }

    fn due_notes(&self, d: &DutyOutcome) -> Vec<String> {
        let lang = self.lang;
        let mut out = Vec::new();
        for fact in &d.deadline.absent {
            let asked = &self.view.program.facts[*fact];
            let fact = &asked.name;
            out.push(match asked.ty {
                FactType::Number { .. } => duty::NoNumber { fact }.say(lang),
                _ => duty::NoDay { fact }.say(lang),
            });
        }
        for fact in self.facts(&d.deadline.stale) {
            out.push(duty::EventBefore { fact }.say(lang));
        }
        if !d.deadline.uncounted.is_empty() {
            out.push(duty::Uncounted.say(lang).to_owned());
        }
        for id in &d.deadline.unpublished {
            let title = words::calendar(self.view.program, *id, lang);
            let (first, last) = self.view.program.calendars[id].known;
            out.push(duty::Unpublished { first, last, title }.say(lang));
        }
        if let Some(end) = after_end(d) {
            out.push(duty::DayAfterEnd { end }.say(lang));
        }
        if d.deadline.before_start {
            out.push(match d.outcome.run.from {
                Some(start) => duty::DayBeforeStart { start }.say(lang),
                None => duty::DayBefore.say(lang).to_owned(),
            });
        }
        out
    }

    /// A form, filled as far as the description can.
    fn record(&self, record: &Form, body: &Body, system: &str) -> wire::RecordReport {
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
        if let Some(ratio) = &self.view.program.facts[fact].ratio {
            return self.calculated(fact, ratio);
        }
        let answer = self.view.facts.get(fact)?;
        if answer.silence.is_some() || answer.state == State::Absent {
            return None;
        }
        let name = &self.view.program.facts[fact].name;
        let lang = self.lang;
        let said = as_answered(&self.view, fact, lang);
        let mut text = format!("{name}{}{said}", words::marks::colon(lang));
        if let Some(evidence) = &answer.evidence {
            let evidence = known::Evidence { evidence }.say(lang);
            text.push_str(&words::marks::paren(lang, &evidence));
        }
        if answer.assumed {
            text.push_str(&words::marks::paren(lang, known::Assumed.say(lang)));
        }
        Some(text)
    }

    /// A ratio of two answers, with these; nothing while one of them is missing.
    fn calculated(&self, fact: FactId, ratio: &Ratio) -> Option<String> {
        let said = |part: &FactId| {
            let answer = self.view.facts.get(*part);
            answer.is_some_and(|a| a.silence.is_none() && a.state != State::Absent)
        };
        if !ratio.parts().iter().all(said) || self.view.state(fact) == State::Absent {
            return None;
        }
        let (asked, lang) = (&self.view.program.facts[fact], self.lang);
        let name = words::or_name(&asked.ask, &asked.name, lang);
        let said = as_answered(&self.view, fact, lang);
        Some(format!("{name}{}{said}", words::marks::colon(lang)))
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
            if let crate::explain::Kind::Named(crate::program::Part::Limb(label, cites, _)) =
                &part.kind
                && part.value == Tri::True
            {
                let places: Vec<String> = cites
                    .iter()
                    .map(|c| words::place(view.program, c, self.lang))
                    .collect();
                if places.is_empty() {
                    out.push(label.replace('_', " "));
                } else {
                    out.push(places.join(words::marks::places(self.lang)));
                }
            }
        }
        out
    }

    /// The text that lives on a day, or the last that there is.
    pub(in crate::report) fn lives(&self, id: ProvisionId, on: Option<Date>) -> Option<&'a Body> {
        let versions = self.view.law.provisions.values();
        let own = versions.filter(|v| v.provision == id);
        let lives = |v: &&ProvisionNodes| {
            v.from.is_none_or(|f| on.is_some_and(|d| f <= d))
                && v.until.is_none_or(|u| on.is_some_and(|d| d < u))
        };
        let found = own.clone().find(lives).or_else(|| own.clone().next_back());
        found.map(|v| &*v.body)
    }

    /// Whether it is a permission on a day.
    pub(in crate::report) fn permits(&self, id: ProvisionId, on: Option<Date>) -> bool {
        self.lives(id, on).is_some_and(|b| b.permission)
    }

    /// Transitions that move something of one role, where it is given.
    pub(in crate::report) fn transitions(&self, role: Option<&str>) -> Vec<wire::TransitionReport> {
        let all = self.view.outcome.transitions.iter();
        all.filter_map(|t| self.transition(t, role))
            .filter(|t| !t.moves.is_empty())
            .collect()
    }

    fn transition(
        &self,
        t: &TransitionOutcome,
        role: Option<&str>,
    ) -> Option<wire::TransitionReport> {
        let program = self.view.program;
        let nodes: &'a ProvisionNodes = self.view.law.provisions.row(t.version)?;
        let lines = nodes.body.moves.iter();
        let facts = self.own_questions(nodes);
        let name = |fact: &FactId| program.facts[*fact].name.clone();
        Some(wire::TransitionReport {
            id: self.id(nodes.provision),
            title: nodes.body.title.get(self.lang).to_owned(),
            outcome: t.label.into(),
            moves: t
                .moves
                .iter()
                .filter(|id| self.of_role(**id, role))
                .map(|id| &program.provisions[id])
                .map(|p| p.kind.named(&p.id))
                .collect(),
            days: lines
                .clone()
                .map(|l| words::shift_day(program, l, self.lang))
                .collect(),
            lines: lines.map(|l| words::shift(program, l, self.lang)).collect(),
            rests_on: facts.iter().map(name).collect(),
            answers: facts
                .iter()
                .map(|f| (name(f), state_words(&self.view, *f, None, self.lang)))
                .collect(),
            cites: self.cites(&nodes.body.cites),
            notes: self.remarks(&nodes.body),
        })
    }

    /// The answered questions that the case of a transition and the cases of its lines ask about
    /// themselves; where they speak in defined terms alone, those behind the terms.
    fn own_questions(&self, nodes: &ProvisionNodes) -> Vec<FactId> {
        let program = self.view.program;
        let lines = nodes.body.moves.iter().filter_map(|l| l.when.as_ref());
        let conds: Vec<&Cond> = std::iter::once(&nodes.body.when).chain(lines).collect();
        let mut own: Vec<FactId> = Vec::new();
        let mut todo: Vec<&Cond> = conds.iter().rev().copied().collect();
        while let Some(cond) = todo.pop() {
            todo.extend(cond.parts().into_iter().rev());
            if let Cond::Fact(fact, _) = cond {
                own.push(*fact);
            }
        }
        let given = |fact: &FactId| self.view.state(*fact) != State::unknown(program, *fact);
        own.retain(given);
        if own.is_empty() {
            let all = conds.iter().flat_map(|c| program.facts_read(c));
            own.extend(all.filter(given));
        }
        let mut seen = std::collections::BTreeSet::new();
        own.retain(|fact| seen.insert(*fact));
        own
    }

    /// Penalties, for the duties of one role where it is given.
    pub(in crate::report) fn penalties(&self, role: Option<&str>) -> Vec<wire::PenaltyReport> {
        let all = self.view.outcome.penalties.iter();
        all.filter_map(|p| self.penalty(p, role))
            .filter(|p| !p.targets.is_empty())
            .collect()
    }

    /// What surely stands against something.
    fn standing_against(
        &self,
        nodes: &'a ProvisionNodes,
        segment: usize,
    ) -> Vec<wire::ExceptionReport> {
        let mut all = self.exceptions(nodes, segment, false);
        all.retain(|e| e.outcome == Status::Fires);
        all
    }

    /// Whether it is no duty, or a duty of the role, where one is given.
    fn of_role(&self, id: ProvisionId, role: Option<&str>) -> bool {
        let mut duties = self.view.outcome.duties.iter();
        let duty = duties.find(|d| d.outcome.provision == id);
        role.zip(duty)
            .is_none_or(|(r, d)| d.roles.iter().any(|(name, _)| name == r))
    }

    /// Whether it is a duty that a transition keeps from ever applying.
    fn never(&self, id: ProvisionId) -> bool {
        let mut duties = self.view.outcome.duties.iter();
        duties.any(|d| d.outcome.provision == id && d.outcome.run.never)
    }

    fn penalty(&self, p: &PenaltyOutcome, role: Option<&str>) -> Option<wire::PenaltyReport> {
        let program = self.view.program;
        let nodes = self.view.law.provisions.row(p.outcome.version)?;
        let body = &nodes.body;
        let waiting = || p.waiting.iter().filter_map(|i| body.limits.get(*i));
        Some(wire::PenaltyReport {
            id: self.id(p.outcome.provision),
            title: body.title.get(self.lang).to_owned(),
            outcome: p.outcome.label.into(),
            targets: p
                .targets
                .iter()
                .filter(|(id, _)| self.of_role(*id, role) && !self.never(*id))
                .map(|(id, _)| &program.provisions[id])
                .map(|x| x.kind.named(&x.id))
                .collect(),
            cites: self.cites(&body.cites),
            applies: applies(&p.outcome.run),
            in_effect: p.in_effect.known(),
            limits: p
                .limits
                .iter()
                .filter_map(|l| self.limit(l, nodes))
                .collect(),
            waiting: waiting()
                .map(|l| words::limit(program, l, self.lang))
                .collect(),
            waiting_terms: waiting()
                .map(|l| words::limit_terms(program, l, self.lang))
                .collect(),
            exceptions: match p.outcome.label {
                Label::Defeated => self.standing_against(nodes, p.outcome.segment),
                _ => Vec::new(),
            },
            missing: self.facts(&p.missing),
            stays: self.unended(&p.missing),
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
        let minimum = l.least.as_ref().map(|least| {
            let exact = least.exact();
            missing.extend(least.open.iter().copied().filter(|_| exact.is_none()));
            wire::Minimum {
                amount: exact.map(decimal),
                at_least: least.low.filter(|_| exact.is_none()).map(decimal),
                at_most: least.high.filter(|_| exact.is_none()).map(decimal),
                above_maximum: least.low.zip(l.amount.high).is_some_and(|(a, b)| a > b),
            }
        });
        missing.sort();
        missing.dedup();
        Some(wire::LimitReport {
            words: words::limit(self.view.program, limit, self.lang),
            terms: words::limit_terms(self.view.program, limit, self.lang),
            counts: l.holds.into(),
            amount: exact.map(decimal),
            at_least: l.amount.low.filter(|_| exact.is_none()).map(decimal),
            at_most: l.amount.high.filter(|_| exact.is_none()).map(decimal),
            unit: l.amount.unit.clone(),
            per: limit.per.map(|per| match per {
                Per::Violation => wire::Per::Violation,
                Per::Day => wire::Per::Day,
            }),
            minimum,
            missing: self.facts(&missing),
            cites: self.cites(&limit.cites),
        })
    }
}
