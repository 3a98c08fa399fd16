//! How an explanation is made of program, law and outcome: each claim is put to the analyser, and told
//! in the shapes of the JSON.

use std::collections::BTreeSet;

use super::asked::{About, Wanted};
use super::changes::changes;
use super::failing::{failing, giving};
use super::saying;
use super::standing::{about, level_about, scope_about, standings};
use super::{
    Claimed, DistanceReport, Explanation, ProvisionName, QuestionName, ReachReport,
    RegimeExplanation, WaysReport, WhyNotReport, WhyReport,
};
use crate::analyse::{self, Claim, Over, Reason, Reasons, Sets};
use crate::eval::{Case, Label, Outcome, Query, ScaleOutcome, Tri, Verdict, plain_bounds};
use crate::program::{FactId, Kind, Level, Node, NodeId, ProvisionId, ScaleId};
use crate::report::names::Names;
use crate::report::phrases::home_places;
use crate::report::wire::System;
use crate::report::{REPORT, RegimeResult};
use solon_messages::Lang;

/// So many sets are looked for of one claim.
const SETS: usize = 12;
/// So many changes.
const CHANGES: usize = 8;
/// So many ways to a level.
const WAYS: usize = 200;

/// Explains what is wanted of each regime of a system.
#[must_use]
pub fn explain(
    system: Option<System>,
    results: &[RegimeResult<'_>],
    wanted: &[Wanted],
    lang: Lang,
) -> Explanation {
    let first = results.first();
    let regimes = results.iter().zip(wanted);
    Explanation {
        report: REPORT,
        engine: env!("CARGO_PKG_VERSION").to_owned(),
        on: first.map_or_else(String::new, |r| r.outcome.on.to_string()),
        law: first.and_then(|r| r.law.view.law).map(|d| d.to_string()),
        system,
        regimes: regimes.filter_map(|(r, w)| regime(r, w, lang)).collect(),
    }
}

fn regime(r: &RegimeResult<'_>, wanted: &Wanted, lang: Lang) -> Option<RegimeExplanation> {
    let names = Names {
        view: r.view(),
        lang,
    };
    // The facts of a result are those of its law.
    let case = Case::new(r.law, r.facts).ok()?;
    let query = Query {
        on: r.outcome.on,
        readings: r.outcome.readings.clone(),
    };
    let pack = r.program.pack();
    let governed = r.outcome.scope.verdict != Verdict::Out || r.outcome.scope.later.is_some();
    let mut out = RegimeExplanation {
        pack: pack.map_or_else(String::new, |p| p.id.clone()),
        title: pack.map_or_else(String::new, |p| p.title.get(lang).to_owned()),
        version: pack.map_or_else(String::new, |p| p.version.clone()),
        digest: pack.map_or_else(String::new, |p| p.digest.clone()),
        scope: r.outcome.scope.verdict.into(),
        scales: match governed {
            true => standings(&names, r.outcome),
            false => Vec::new(),
        },
        open: questions(r, lang),
        why: Vec::new(),
        why_not: Vec::new(),
        change: Vec::new(),
        ways: Vec::new(),
        readings: None,
        distance: Vec::new(),
        next: Vec::new(),
    };
    let mut maker = Maker {
        reasons: Reasons::new(&case, &query, &wanted.provisions()),
        case,
        names,
        query,
    };
    if wanted.result {
        maker.result(&mut out);
    }
    if wanted.distance {
        out.distance = maker.all_distances();
    }
    for about in &wanted.why {
        maker.why(*about, &mut out.why);
    }
    out.why_not = wanted.why_not.iter().map(|a| maker.why_not(*a)).collect();
    out.ways = wanted.ways.iter().map(|a| maker.ways(*a)).collect();
    out.readings = wanted
        .readings
        .then(|| super::readings::readings(&maker.names, &maker.case));
    out.change = wanted.change.iter().map(|a| maker.change(*a)).collect();
    Some(out)
}

/// The open questions.
fn questions(r: &RegimeResult<'_>, lang: Lang) -> Vec<QuestionName> {
    let open = r.outcome.open.iter().map(|o| {
        let fact = &r.program.facts[o.fact];
        QuestionName {
            fact: fact.name.clone(),
            ask: fact.ask.get(lang).to_owned(),
        }
    });
    open.collect()
}

struct Maker<'a> {
    case: Case<'a>,
    names: Names<'a>,
    query: Query,
    reasons: Reasons<'a>,
}

impl<'a> Maker<'a> {
    /// The same formulas in a solver that nothing was asked yet. Of several changes that are alike small
    /// the solver finds one, and which depends on what it was asked before: so that the same question has
    /// the same answer wherever it is asked, each search begins anew.
    fn anew(&self, also: &[ProvisionId]) -> Reasons<'a> {
        Reasons::new(&self.case, &self.query, also)
    }

    fn scale(&self, id: ScaleId) -> Option<&'a ScaleOutcome> {
        self.names.view.outcome.scales.get(id.index())
    }

    fn top(&self, id: ScaleId) -> Level {
        self.names.view.program.scales[id]
            .levels
            .len()
            .saturating_sub(1)
    }

    /// Takes for granted that the system is governed, where that is open; whether it was.
    fn grant(&mut self, id: ScaleId) -> bool {
        let open = self.scale(id).is_some_and(ScaleOutcome::scope_open);
        self.reasons.grant(open.then_some(id));
        open
    }

    /// Why the result is what it is, and how far others are.
    fn result(&mut self, out: &mut RegimeExplanation) {
        let outcome = self.names.view.outcome;
        match outcome.scope.verdict {
            Verdict::Open => {}
            Verdict::Out if outcome.scope.later.is_none() => {
                out.why.push(self.scope(false));
                out.distance.extend(self.distance_in());
                return;
            }
            Verdict::In | Verdict::Partial | Verdict::Out => out.why.push(self.scope(true)),
        }
        for found in outcome.scales.iter().filter(|s| !s.out()) {
            let (low, high) = found.class;
            if low > 0 {
                let claim = Claim::AtLeast(found.scale, low);
                out.why.extend(self.bound(claim, found.scale, low));
            }
            if high < self.top(found.scale) {
                let claim = Claim::AtMost(found.scale, high);
                out.why.extend(self.bound(claim, found.scale, high));
            }
            out.distance.extend(self.distances(found));
        }
        out.next = self.next();
    }

    /// Options worth a try, of the first scale.
    fn next(&self) -> Vec<String> {
        let outcome = self.names.view.outcome;
        let Some(found) = outcome.scales.iter().find(|s| !s.out()) else {
            return Vec::new();
        };
        let level = |l: Level| self.names.level(found.scale, l);
        let mut out = Vec::new();
        out.extend(
            found
                .by
                .first()
                .map(|r| format!("--why {}", self.names.id(*r))),
        );
        if found.class.1 < self.top(found.scale) {
            out.push(format!("--why-not {}", level(found.class.1 + 1)));
        }
        let other = match found.class.0 {
            0 => 1,
            _ => 0,
        };
        out.push(format!("--change {}", level(other)));
        out
    }

    fn why(&mut self, about: About, out: &mut Vec<WhyReport>) {
        match about {
            About::Level(scale, level) => {
                let least = match level {
                    0 => Claim::Governed(scale),
                    _ => Claim::AtLeast(scale, level),
                };
                out.extend(self.bound(least, scale, level));
                if level < self.top(scale) {
                    out.extend(self.bound(Claim::AtMost(scale, level), scale, level));
                }
            }
            About::Out => out.push(self.scope(false)),
            About::Provision(id) => {
                self.reasons.grant(None);
                let claim = self.of_provision(id);
                let holds = self.reasons.holds(claim);
                let sets = self.sets(claim, true, holds);
                let order = self.order(&[id]);
                out.push(WhyReport {
                    about: super::standing::about(&self.names, about),
                    claim: claimed(claim),
                    holds: holds.into(),
                    if_governed: false,
                    more: sets.more,
                    sets: self.told(&sets, &order, None),
                    hangs_on: Vec::new(),
                });
            }
        }
    }

    fn of_provision(&self, id: ProvisionId) -> Claim {
        match self.names.view.program.provisions[id].kind {
            Kind::Rule | Kind::Exception => Claim::Applies(id),
            Kind::Duty | Kind::Penalty | Kind::Transition => Claim::Binds(id),
        }
    }

    fn sets(&mut self, claim: Claim, holds: bool, known: Tri) -> Sets {
        let sure = match holds {
            true => known == Tri::True,
            false => known == Tri::False,
        };
        match sure {
            true => self.reasons.suffice(claim, holds, SETS),
            false => Sets::default(),
        }
    }

    /// Why the regime governs the system, or does not.
    fn scope(&mut self, inside: bool) -> WhyReport {
        self.reasons.grant(None);
        let known = self.reasons.holds(Claim::InScope);
        let sets = self.sets(Claim::InScope, inside, known);
        WhyReport {
            about: scope_about(&self.names, inside),
            claim: match inside {
                true => Claimed::InScope,
                false => Claimed::OutOfScope,
            },
            holds: match inside {
                true => known.into(),
                false => (!known).into(),
            },
            if_governed: false,
            more: sets.more,
            sets: self.told(&sets, &[], None),
            hangs_on: Vec::new(),
        }
    }

    /// Why a level is at least, or at most, this one.
    fn bound(&mut self, claim: Claim, scale: ScaleId, level: Level) -> Option<WhyReport> {
        let found = self.scale(scale)?;
        let if_governed = self.grant(scale);
        let holds = self.reasons.holds(claim);
        let sets = self.sets(claim, true, holds);
        let order = self.order(&found.by);
        let rules = matches!(claim, Claim::AtLeast(..)).then_some((scale, level));
        let told = self.told(&sets, &order, rules);
        let about = match claim {
            Claim::Governed(_) => scope_about(&self.names, true),
            _ => level_about(&self.names, scale, level),
        };
        self.reasons.grant(None);
        Some(WhyReport {
            about,
            claim: claimed(claim),
            holds: holds.into(),
            if_governed,
            more: sets.more,
            sets: told,
            hangs_on: match (holds, claim) {
                (Tri::Unknown, Claim::AtLeast(..)) => self.may_give(scale, level),
                _ => Vec::new(),
            },
        })
    }

    /// The open rules that may give a level, or a higher one.
    fn may_give(&self, scale: ScaleId, level: Level) -> Vec<ProvisionName> {
        let view = &self.names.view;
        let open = view.outcome.rules.iter().filter(|r| r.label == Label::Open);
        let open: Vec<ProvisionId> = open.map(|r| r.provision).collect();
        let giving = giving(&self.names, scale, level).into_iter();
        giving
            .filter(|id| open.contains(id))
            .map(|id| {
                let body = &view.program.provisions[id].body;
                ProvisionName {
                    id: self.names.id(id),
                    title: body.title.get(self.names.lang).to_owned(),
                    places: home_places(&self.names.cites(&body.cites), self.names.lang),
                }
            })
            .collect()
    }

    /// Sets in words; of a level with the rules that give it.
    fn told(
        &self,
        sets: &Sets,
        order: &[FactId],
        level: Option<(ScaleId, Level)>,
    ) -> Vec<super::SetReport> {
        let program = self.names.view.program;
        sets.found
            .iter()
            .map(|reason| {
                let rules = level.map_or_else(Vec::new, |l| self.rules(reason, l));
                saying::set(program, reason, order, rules, self.names.lang)
            })
            .collect()
    }

    /// The rules that give a level with some answers alone.
    fn rules(&self, reason: &Reason, (scale, level): (ScaleId, Level)) -> Vec<String> {
        let facts = self.reasons.alone(reason);
        let Ok(case) = Case::new(self.names.view.law, &facts) else {
            return Vec::new();
        };
        let by = |outcome: &crate::eval::Outcome| {
            let found = outcome.scales.get(scale.index())?;
            let own = found.by.iter().map(|p| self.names.id(*p));
            (found.class.0 >= level).then(|| own.collect::<Vec<_>>())
        };
        let plain = by(&plain_bounds(&case, &self.query));
        plain
            .or_else(|| by(&analyse::conclude(&case, &self.query)))
            .unwrap_or_default()
    }

    /// The questions of some provisions, in the order in which they ask them.
    fn order(&self, provisions: &[ProvisionId]) -> Vec<FactId> {
        let law = self.names.view.law;
        let mut out: Vec<FactId> = Vec::new();
        let mut seen: BTreeSet<NodeId> = BTreeSet::new();
        for id in provisions {
            let versions = law.versions(*id).map(|(_, v)| v.class.when);
            let mut todo: Vec<NodeId> = versions.rev().collect();
            while let Some(node) = todo.pop() {
                if !seen.insert(node) {
                    continue;
                }
                if let Node::Atom { fact, .. } = law.graph.node(node) {
                    let asked = law.program().asked_for(*fact).into_iter();
                    let new: Vec<FactId> = asked.filter(|f| !out.contains(f)).collect();
                    out.extend(new);
                }
                todo.extend(law.graph.parts(node).iter().rev());
            }
        }
        out
    }

    fn why_not(&mut self, about: About) -> WhyNotReport {
        match about {
            About::Level(scale, level) => self.level_not(scale, level),
            About::Out => {
                self.reasons.grant(None);
                let claim = Claim::OutOfScope;
                self.not(
                    super::standing::about(&self.names, about),
                    claim,
                    &[],
                    Vec::new(),
                )
            }
            About::Provision(id) => {
                self.reasons.grant(None);
                let claim = self.of_provision(id);
                let order = self.order(&[id]);
                let fails = failing(&self.names, id).map(|(_, f)| f);
                let about = super::standing::about(&self.names, about);
                self.not(about, claim, &order, fails.into_iter().collect())
            }
        }
    }

    fn level_not(&mut self, scale: ScaleId, level: Level) -> WhyNotReport {
        let (low, high) = self.scale(scale).map_or((0, 0), |s| s.class);
        let above = level > high || (level > low && level > 0);
        let claim = match above {
            true => Claim::AtLeast(scale, level),
            false => Claim::Within(scale, level),
        };
        let rules = match above {
            true => giving(&self.names, scale, level),
            false => Vec::new(),
        };
        let mut fails: Vec<_> = rules
            .iter()
            .filter_map(|id| failing(&self.names, *id))
            .collect();
        fails.sort_by_key(|(weight, _)| *weight);
        let order = self.order(&rules);
        let if_governed = self.grant(scale);
        let about = level_about(&self.names, scale, level);
        let fails = fails.into_iter().map(|(_, f)| f).collect();
        let out = self.not(about, claim, &order, fails);
        self.reasons.grant(None);
        WhyNotReport { if_governed, ..out }
    }

    fn not(
        &mut self,
        about: super::AboutReport,
        claim: Claim,
        order: &[FactId],
        rules: Vec<super::FailingReport>,
    ) -> WhyNotReport {
        let holds = self.reasons.holds(claim);
        let sets = self.sets(claim, false, holds);
        let brought = (holds != Tri::True).then(|| {
            let also: &[ProvisionId] = match &claim {
                Claim::Applies(id) | Claim::Binds(id) => std::slice::from_ref(id),
                _ => &[],
            };
            let found = self.anew(also).changes(claim, Over::Any, CHANGES);
            changes(&self.names, &self.query, &found)
        });
        WhyNotReport {
            about,
            claim: claimed(claim),
            holds: holds.into(),
            if_governed: false,
            more: sets.more,
            sets: self.told(&sets, order, None),
            rules: match holds {
                Tri::True => Vec::new(),
                Tri::False | Tri::Unknown => rules,
            },
            brought_by: brought,
        }
    }

    fn change(&mut self, what: About) -> ReachReport {
        let claim = match what {
            About::Level(scale, level) => Claim::Exactly(scale, level),
            About::Out | About::Provision(_) => Claim::OutOfScope,
        };
        self.reasons.grant(None);
        let holds = self.reasons.holds(claim);
        let by = |over: Over| self.anew(&[]).changes(claim, over, CHANGES);
        let (design, unknown) = match holds {
            Tri::True => (analyse::AnswerChanges::default(), None),
            Tri::False | Tri::Unknown => {
                let design = by(Over::Design);
                let unknown = by(Over::Unknown);
                (design, Some(unknown).filter(|u| u.questions > 0))
            }
        };
        ReachReport {
            about: about(&self.names, what),
            holds: holds.into(),
            design: changes(&self.names, &self.query, &design),
            unknown: unknown.map(|u| changes(&self.names, &self.query, &u)),
        }
    }

    /// Every way to a level, or out of scope.
    fn ways(&mut self, what: About) -> WaysReport {
        self.reasons.grant(None);
        let found = match what {
            About::Level(scale, level) => self.reasons.ways_to(scale, level, WAYS),
            About::Out | About::Provision(_) => self.reasons.ways_out(WAYS),
        };
        super::ways::ways(&self.names, about(&self.names, what), &found)
    }

    /// How far other levels are on the first scale, and on those on which something above the bottom is
    /// possible.
    fn all_distances(&mut self) -> Vec<DistanceReport> {
        let all = self.names.view.outcome.scales.iter();
        let told = all.filter(|s| !s.out() && (s.scale.index() == 0 || s.class.1 > 0));
        told.flat_map(|s| self.distances(s)).collect()
    }

    /// How far the nearest levels above and below are.
    fn distances(&mut self, found: &ScaleOutcome) -> Vec<DistanceReport> {
        let (low, high) = found.class;
        let mut out = Vec::new();
        if high < self.top(found.scale) {
            let claim = Claim::AtLeast(found.scale, high + 1);
            out.push(self.distance(claim, found.scale, high + 1, true));
        }
        if let Some(below) = low.checked_sub(1) {
            let claim = Claim::Within(found.scale, below);
            out.push(self.distance(claim, found.scale, below, false));
        }
        out
    }

    fn distance(&mut self, claim: Claim, scale: ScaleId, level: Level, up: bool) -> DistanceReport {
        let change = self.anew(&[]).nearest_change(claim);
        let then = self.then(change.as_ref());
        let then = then.and_then(|then| Some(then.scales.get(scale.index())?.class));
        let reached = then.map(|(low, high)| if up { high.max(level) } else { low.min(level) });
        let reached = reached.unwrap_or(level);
        let sure =
            then.is_some_and(|(low, high)| if up { low >= reached } else { high <= reached });
        DistanceReport {
            about: level_about(&self.names, scale, reached),
            sure,
            up,
            answers: change.as_ref().map(|c| c.edits.len()),
            edits: self.edits(change.as_ref()),
        }
    }

    /// What comes of a change.
    fn then(&self, change: Option<&analyse::Change>) -> Option<Outcome> {
        let case = Case::new(self.names.view.law, &change?.facts).ok()?;
        Some(analyse::conclude(&case, &self.query))
    }

    fn edits(&self, change: Option<&analyse::Change>) -> Vec<super::EditReport> {
        let edits = change.map_or(&[][..], |c| &c.edits);
        let view = &self.names.view;
        edits
            .iter()
            .map(|e| saying::edit(view, e, self.names.lang))
            .collect()
    }

    fn distance_in(&mut self) -> Option<DistanceReport> {
        let change = self.anew(&[]).nearest_change(Claim::InScope);
        let then = self.then(change.as_ref());
        let inside = |then: Outcome| matches!(then.scope.verdict, Verdict::In | Verdict::Partial);
        Some(DistanceReport {
            about: scope_about(&self.names, true),
            sure: then.is_some_and(inside),
            up: true,
            answers: change.as_ref().map(|c| c.edits.len()),
            edits: self.edits(change.as_ref()),
        })
    }
}

fn claimed(claim: Claim) -> Claimed {
    match claim {
        Claim::InScope | Claim::Governed(_) => Claimed::InScope,
        Claim::OutOfScope => Claimed::OutOfScope,
        Claim::AtLeast(..) => Claimed::AtLeast,
        Claim::AtMost(..) | Claim::Within(..) | Claim::Exactly(..) => Claimed::AtMost,
        Claim::Applies(_) => Claimed::Applies,
        Claim::Binds(_) => Claimed::Binds,
    }
}
