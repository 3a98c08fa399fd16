//! Duties and penalties: for whom they arise, on which days, by when, how much.

use jiff::civil::Date;

use super::due::{Days, deadline};
use super::frame::Frame;
use super::open::Support;
use super::{
    DutyOutcome, Label, LimitOutcome, PenaltyOutcome, ProvisionOutcome, Query, ReadingShift, Run,
    Segment, Trace, TransitionOutcome, Tri, fines, sensitivity,
};
use solon_law::program::{FactId, Kind, NodeId, Outcomes, ProvisionId, ProvisionNodes, VersionId};

/// The formula that is looked at: for the describer, or for anybody.
type Of = fn(&Outcomes) -> NodeId;

/// A duty in brief, for comparing readings.
#[derive(Clone, PartialEq, Eq)]
struct Brief {
    id: ProvisionId,
    label: Label,
    run: Run,
    today: Tri,
}

/// More flips of readings than this are not tried.
const MAX_FLIPS: usize = 48;

/// What something comes to that is read off one formula.
fn word(value: Tri) -> Label {
    match value {
        Tri::True => Label::Fires,
        Tri::Unknown => Label::Open,
        Tri::False => Label::NotMet,
    }
}

impl Frame<'_> {
    /// The best value of a formula over versions in a segment, and the version that gives it. What
    /// applies as transitions move the days comes about too, although by the days as enacted something
    /// may stand against it by then.
    fn best(
        &self,
        versions: &[(VersionId, &ProvisionNodes)],
        segment: usize,
        of: Of,
    ) -> Option<(Tri, VersionId)> {
        let found = versions
            .iter()
            .map(|(i, v)| {
                let enacted = self.value(segment, of(&v.class));
                let value = enacted.or(self.value(segment, of(&v.effect)));
                (value, self.lives(v, segment), *i)
            })
            .max();
        found.map(|(value, _, i)| (value, i))
    }

    fn now(&self, versions: &[(VersionId, &ProvisionNodes)], segment: usize, of: Of) -> Tri {
        versions
            .iter()
            .map(|(_, v)| self.value(segment, of(&v.effect)))
            .max()
            .unwrap_or(Tri::False)
    }

    /// A provision read off one formula: whether it comes about at some time, and when it applies.
    fn consequence(&self, id: ProvisionId, of: Of) -> Option<(ProvisionOutcome, Tri)> {
        let versions = self.versions(id);
        let (mut value, mut version, mut at) = (Tri::False, None, self.current);
        for segment in self.ahead() {
            if let Some((v, i)) = self.best(&versions, segment, of)
                && v > value
            {
                (value, version, at) = (v, Some(i), segment);
            }
        }
        let version = version?;
        let run = self.run(
            |s| self.now(&versions, s, of) != Tri::False,
            |s| value != Tri::True || self.now(&versions, s, of) == Tri::True,
        );
        let today = self.now(&versions, self.current, of);
        let outcome = ProvisionOutcome {
            provision: id,
            version: self.text_at(&versions, run.from, version),
            label: word(value),
            can: Vec::new(),
            segment: at,
            run,
            today: word(today),
        };
        Some((outcome, today))
    }

    /// The version whose text is the one on the day from which it applies; today's, where it
    /// applies today.
    fn text_at(
        &self,
        versions: &[(VersionId, &ProvisionNodes)],
        from: Option<Date>,
        otherwise: VersionId,
    ) -> VersionId {
        let on = self.segments.get(self.current).and_then(|s| s.from);
        let day = from.max(on);
        let lives = |v: &ProvisionNodes| {
            v.from.is_none_or(|f| day.is_some_and(|d| f <= d))
                && v.until.is_none_or(|u| day.is_none_or(|d| d < u))
        };
        versions
            .iter()
            .find(|(_, v)| lives(v))
            .map_or(otherwise, |(i, _)| *i)
    }

    /// Duties that arise, or may arise: those of the describer, then those of others.
    pub(super) fn duties(&self, query: &Query) -> Vec<DutyOutcome> {
        let mut out: Vec<DutyOutcome> = Vec::new();
        for id in self.of_kind(Kind::Duty) {
            let mine = self.consequence(id, |o| o.mine);
            let others = mine.is_none();
            let of: Of = if others { |o| o.fires } else { |o| o.mine };
            let Some((outcome, today)) = mine.or_else(|| self.consequence(id, of)) else {
                continue;
            };
            let nodes = &self.law.provisions[outcome.version];
            let roles = nodes
                .bound
                .iter()
                .map(|(name, node)| {
                    let holds = self.ahead().map(|s| self.value(s, *node)).max();
                    (name.clone(), holds.unwrap_or(Tri::False))
                })
                .collect();
            let begins = self.begins(nodes, &outcome, of);
            let day = Days {
                run: &outcome.run,
                begun: self.begun(id, of, &outcome),
                on: query.on,
            };
            let deadline = deadline(self, nodes, &day, &begins);
            let late = today.and(deadline.late(query.on));
            out.push(DutyOutcome {
                others,
                roles,
                in_effect: today,
                in_decision: self.shown(id, of),
                missing: self.missing(id, of, &outcome),
                deadline,
                overdue: late == Tri::True,
                late,
                readings: Vec::new(),
                outcome,
            });
        }
        out
    }

    /// The segments in which it begins, or may begin, to apply with this text, up to the first in which
    /// it surely does; the current one, where it applies already.
    fn begins(&self, nodes: &ProvisionNodes, outcome: &ProvisionOutcome, of: Of) -> Vec<usize> {
        let mut out = Vec::new();
        for segment in self.ahead().filter(|s| self.lives(nodes, *s)) {
            let value = self.value(segment, of(&nodes.effect));
            if value != Tri::False {
                out.push(segment);
            }
            if value == Tri::True {
                break;
            }
        }
        if out.is_empty() {
            out.push(outcome.segment);
        }
        out
    }

    /// The latest day on which it can have begun, where there is one. Of what may not come about at all,
    /// the day on which it begins if it does.
    fn begun(&self, id: ProvisionId, of: Of, outcome: &ProvisionOutcome) -> Option<Date> {
        let versions = self.versions(id);
        let sure = |s: &usize| self.now(&versions, *s, of) == Tri::True;
        if outcome.label != Label::Fires {
            return Some(outcome.run.from.unwrap_or(Date::MIN));
        }
        let mut first = self.ahead().find(sure)?;
        while let Some(before) = first.checked_sub(1).filter(sure) {
            first = before;
        }
        let from = self.segments.get(first).and_then(|s| s.from);
        Some(from.unwrap_or(Date::MIN))
    }

    /// Whether it comes about once what somebody must show and has not shown counts as false. What is sure
    /// on a day, or cannot be, is so whoever must show what.
    fn shown(&self, id: ProvisionId, of: Of) -> bool {
        let versions = self.versions(id);
        let shown = |segment: usize, node: NodeId| match self.value(segment, node) {
            Tri::Unknown => self.decided(segment, node),
            known => known,
        };
        self.ahead().any(|s| {
            versions.iter().any(|(_, v)| {
                [&v.class, &v.effect]
                    .map(|o| shown(s, of(o)))
                    .contains(&Tri::True)
            })
        })
    }

    /// Questions on which it hangs whether, or from when, it applies, and what of the law it hangs on that
    /// is not known.
    fn missing(&self, id: ProvisionId, of: Of, outcome: &ProvisionOutcome) -> Vec<FactId> {
        let mut facts = Support::of(self);
        if outcome.label == Label::Open || outcome.run.unsure {
            for (_, v) in self.versions(id) {
                for s in self.ahead() {
                    facts.add(s, of(&v.class));
                    facts.add(s, of(&v.effect));
                }
            }
        }
        facts.all()
    }

    fn briefs(&self) -> Vec<Brief> {
        self.of_kind(Kind::Duty)
            .filter_map(|id| {
                let mine = self.consequence(id, |o| o.mine);
                let (outcome, today) = mine.or_else(|| self.consequence(id, |o| o.fires))?;
                Some(Brief {
                    id,
                    label: outcome.label,
                    run: outcome.run,
                    today,
                })
            })
            .collect()
    }

    /// For each duty, the single changes of readings that change whether or when it applies. `settled`
    /// gives the segments of a trace with what is surer of them, where anything is.
    pub(super) fn reading_shifts(
        &self,
        query: &Query,
        duties: &mut [DutyOutcome],
        mut settled: impl FnMut(&Query, &Trace) -> Option<Vec<Segment>>,
    ) {
        if duties.is_empty() {
            return;
        }
        let contested = sensitivity::contested(self, self.law.graph.nodes().ids());
        let mut tried = 0;
        for (id, readings) in contested {
            let own = sensitivity::in_force(self, id);
            for reading in (0..readings).filter(|r| *r != own) {
                tried += 1;
                if tried > MAX_FLIPS {
                    return;
                }
                let query = sensitivity::flipped(query, &[(id, reading)]);
                let trace = super::trace(self.case, &query);
                let surer = settled(&query, &trace);
                let segments = surer.as_ref().unwrap_or(&trace.segments);
                let other = Frame::of(self.case, segments, trace.current, query.on);
                let briefs = other.briefs();
                for duty in duties.iter_mut() {
                    let found = briefs.iter().find(|b| b.id == duty.outcome.provision);
                    let same = found.is_some_and(|b| {
                        (b.label, &b.run, b.today)
                            == (duty.outcome.label, &duty.outcome.run, duty.in_effect)
                    });
                    if !same {
                        duty.readings.push(ReadingShift {
                            interpretation: id,
                            reading,
                            label: found.map_or(Label::NotMet, |b| b.label),
                            run: found.map(|b| b.run.clone()).unwrap_or_default(),
                        });
                    }
                }
            }
        }
    }

    /// Penalties that threaten the describer, and those that would if nothing stood against them:
    /// what stands against them may end.
    pub(super) fn penalties(&self, duties: &[DutyOutcome]) -> Vec<PenaltyOutcome> {
        let mut out = Vec::new();
        for id in self.of_kind(Kind::Penalty) {
            let Some((outcome, today)) = self.consequence(id, |o| o.mine) else {
                out.extend(self.set_aside(id));
                continue;
            };
            let nodes = &self.law.provisions[outcome.version];
            let begins = self.begins(nodes, &outcome, |o| o.mine);
            let (limits, waiting) = self.limits(nodes, &begins, duties);
            // Before a deadline is over nothing threatens that waits for it.
            let of = &nodes.body.limits;
            let waits = !of.is_empty() && of.iter().all(|l| l.overdue.is_some());
            let most = limits.iter().map(|l| l.holds).max();
            let counts = if waits {
                most.unwrap_or(Tri::False)
            } else {
                Tri::True
            };
            out.push(PenaltyOutcome {
                targets: self.targets(id),
                in_effect: today.and(counts),
                missing: self.missing(id, |o| o.mine, &outcome),
                limits,
                waiting,
                outcome,
            });
        }
        out
    }

    /// A penalty that something surely stands against. Whether what it is for comes about may be open.
    fn set_aside(&self, id: ProvisionId) -> Option<PenaltyOutcome> {
        let (mut outcome, _) = self.consequence(id, |o| o.defeated)?;
        let nodes = &self.law.provisions[outcome.version].class;
        let attackers = nodes.attackers.iter().map(|(_, attack)| *attack);
        let mut attacks = nodes.unless.iter().copied().chain(attackers);
        if !attacks.any(|attack| self.value(outcome.segment, attack) == Tri::True) {
            return None;
        }
        outcome.label = Label::Defeated;
        // On the days on which it would threaten it is set aside.
        if outcome.today == Label::Fires {
            outcome.today = Label::Defeated;
        }
        Some(PenaltyOutcome {
            targets: self.targets(id),
            in_effect: Tri::False,
            missing: Vec::new(),
            limits: Vec::new(),
            waiting: Vec::new(),
            outcome,
        })
    }

    /// Transitions whose case is given, or may be, for something that applies or may. Of several that
    /// reach the same thing the first counts.
    pub(super) fn transitions(
        &self,
        rules: &[ProvisionOutcome],
        duties: &[DutyOutcome],
    ) -> Vec<TransitionOutcome> {
        let rules = rules.iter().filter(|r| r.label != Label::NotMet);
        let duties = duties.iter().map(|d| &d.outcome);
        let mut left: Vec<ProvisionId> = rules.chain(duties).map(|o| o.provision).collect();
        let mut out = Vec::new();
        for (version, nodes) in self.law.provisions.iter() {
            let p = &self.program.provisions[nodes.provision];
            if p.kind != Kind::Transition {
                continue;
            }
            let given = self.ahead().map(|s| self.value(s, nodes.class.fires)).max();
            let label = match given.unwrap_or(Tri::False) {
                Tri::True => Label::Fires,
                Tri::Unknown => Label::Open,
                Tri::False => continue,
            };
            let reached = |id: &ProvisionId| {
                let other = &self.program.provisions[id];
                p.aims.reaches(other.kind, &other.id)
            };
            let moves: Vec<ProvisionId> = left.iter().copied().filter(reached).collect();
            if moves.is_empty() {
                continue;
            }
            if label == Label::Fires {
                left.retain(|id| !reached(id));
            }
            out.push(TransitionOutcome {
                version,
                label,
                moves,
            });
        }
        out
    }

    /// What a penalty is for and comes about, or may come about.
    fn targets(&self, penalty: ProvisionId) -> Vec<(ProvisionId, Label)> {
        let penalty = &self.program.provisions[penalty];
        let provisions = self.program.provisions.iter();
        provisions
            .filter_map(|(id, p)| {
                let aimed = matches!(p.kind, Kind::Rule | Kind::Duty)
                    && penalty.aims.reaches(p.kind, &p.id);
                if !aimed {
                    return None;
                }
                // Nobody can break what he may do; what he may do on some days he may have to on others.
                let mut versions = self.versions(id);
                versions.retain(|(_, text)| !text.body.permission);
                let days = self.ahead();
                let best = days.filter_map(|s| self.best(&versions, s, |o| o.mine));
                let label = best.map(|(value, _)| word(value)).max()?;
                (label != Label::NotMet).then_some((id, label))
            })
            .collect()
    }

    /// The limits that count, or may count: up to the first whose condition surely holds. And those
    /// before it that wait until a deadline is over. Their conditions are read where the fine begins, or
    /// may begin, to threaten.
    fn limits(
        &self,
        nodes: &ProvisionNodes,
        begins: &[usize],
        duties: &[DutyOutcome],
    ) -> (Vec<LimitOutcome>, Vec<usize>) {
        let (mut out, mut waiting) = (Vec::new(), Vec::new());
        // Segments in which no limit before the one that is looked at surely holds.
        let mut left = begins.to_vec();
        for (i, (limit, node)) in nodes.body.limits.iter().zip(&nodes.limits).enumerate() {
            let duty = limit.overdue.map(|id| {
                let found = duties.iter().find(|d| d.outcome.provision == id);
                (found, found.map_or(Tri::False, |d| d.late))
            });
            let late = duty.map_or(Tri::True, |(_, late)| late);
            let holds = |segment: &usize| self.value(*segment, *node).and(late);
            let case = left.iter().map(|s| self.value(*s, *node)).max();
            if late == Tri::False && case.is_some_and(|case| case != Tri::False) {
                waiting.push(i);
            }
            let all = begins.iter().map(|s| match left.contains(s) {
                true => holds(s),
                false => Tri::False,
            });
            let holds_in_all = all.fold(None, |known: Option<Tri>, here| match known {
                Some(known) if known != here => Some(Tri::Unknown),
                _ => Some(here),
            });
            let holds_in_all = holds_in_all.unwrap_or(Tri::False);
            if holds_in_all == Tri::False {
                continue;
            }
            let mut support = Support::of(self);
            left.iter().for_each(|s| support.add(*s, *node));
            let mut missing = support.facts();
            if late == Tri::Unknown
                && let Some((Some(duty), _)) = duty
            {
                missing.extend(duty.missing.iter().chain(&duty.deadline.open));
            }
            out.push(LimitOutcome {
                limit: i,
                holds: holds_in_all,
                amount: fines::most(self.program, self.facts, limit),
                least: fines::least(self.program, self.facts, limit),
                missing,
            });
            left.retain(|s| holds(s) != Tri::True);
            if left.is_empty() {
                break;
            }
        }
        (out, waiting)
    }
}
