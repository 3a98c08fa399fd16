//! One regime's outcome in the shapes of the JSON: the one place where a classification is made of
//! program and outcome.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{nearest, pending};
use crate::eval::{Interval, Label, ProvisionOutcome, ScaleOutcome, Tri, Turn, Verdict};
use crate::explain::decisive;
use crate::facts::State;
use crate::program::{
    Ago, Assessment, Citation, FactId, Followed, InterpretationId, Pack, ProvisionId,
    ProvisionNodes, ScaleId, ScopeEffect,
};
use crate::report::answers::{level_words, state_words};
use crate::report::follow::follows;
use crate::report::names::{Names, applies, day, map};
use crate::report::turns::{subject, turn_words};
use crate::report::wire::Subject;
use crate::report::{RegimeResult, Show, groups, wire};
use crate::words::{self, marks};
use solon_messages::{days, mark, report};

/// So many rules or duties that begin or end on a day are named where it is told in brief.
const FEW: usize = 3;

impl<'a> Names<'a> {
    fn rule(&self, outcome: &ProvisionOutcome, nodes: &'a ProvisionNodes) -> wire::RuleReport {
        let program = self.view.program;
        let body = &nodes.body;
        let met = outcome.label != Label::NotMet;
        let given = self.view.given(outcome, nodes);
        let assigns = given
            .iter()
            .filter(|g| g.value == Tri::True)
            .map(|g| {
                let scale = &program.scales[g.scale];
                (scale.name.clone(), self.level(g.scale, g.level))
            })
            .collect();
        wire::RuleReport {
            id: self.id(outcome.provision),
            title: body.title.get(self.lang).to_owned(),
            outcome: outcome.label.into(),
            can: outcome.can.iter().map(|l| (*l).into()).collect(),
            assigns,
            takes_over: if met {
                let taken = self.view.taken_over(outcome, nodes).into_iter();
                let name = |s: ScaleId| program.scales[s].name.clone();
                taken
                    .map(|(s, levels)| (name(s), self.interval(s, levels)))
                    .collect()
            } else {
                BTreeMap::new()
            },
            binds: body.binds.clone(),
            cites: self.cites(&body.cites),
            uncited: body.uncited.clone(),
            applies: applies(&outcome.run),
            today: outcome.today.into(),
            amended_by: self.amended_by(nodes),
            // Of a rule that is not met the part that fails is enough, and nothing need stand against it.
            because: self.because(&if met {
                self.view.reasons(outcome, nodes)
            } else {
                decisive(&self.view.tree(outcome.segment, nodes.class.when))
            }),
            gives_nothing: self.view.gives_nothing(nodes),
            near_rows: if met {
                self.near_rows(outcome, nodes)
            } else {
                Vec::new()
            },
            exceptions: if met {
                self.exceptions(nodes, outcome.segment, true)
            } else {
                Vec::new()
            },
            notes: if met { self.remarks(body) } else { Vec::new() },
        }
    }

    /// Rows of tables that come near.
    fn near_rows(&self, outcome: &ProvisionOutcome, nodes: &ProvisionNodes) -> Vec<wire::NearRow> {
        let program = self.view.program;
        let near = self.view.near_rows(outcome, nodes).into_iter();
        near.filter_map(|near| {
            let table = &program.decisions[near.table];
            let results = program.results(Assessment::Table(near.table));
            let value = table.rows.get(near.row)?.value;
            Some(wire::NearRow {
                table: table.name.clone(),
                row: table.row_name(near.row),
                gives: (*results.get(value)?).to_owned(),
                column: program.column_name(near.column).to_owned(),
            })
        })
        .collect()
    }

    /// Whether a rule cites guidance and nothing else.
    fn guidance_only(&self, rule: ProvisionId) -> bool {
        let mut rules = self.view.outcome.rules.iter();
        let found = rules.find(|r| r.provision == rule);
        let guidance =
            |c: &Citation| self.view.program.instruments[c.instrument].authority == "guidance";
        found
            .and_then(|r| self.view.nodes(r))
            .is_some_and(|n| !n.body.cites.is_empty() && n.body.cites.iter().all(guidance))
    }

    fn scale(&self, s: &ScaleOutcome) -> Option<(String, wire::ScaleReport)> {
        let program = self.view.program;
        let scale = &program.scales[s.scale];
        // Where the whole regime stands open, that is told of the regime.
        let scope_open = self.view.outcome.scope.verdict.leaves_open(s.scope);
        let decided = s.decided() && !scope_open;
        let one = |i: Interval| (i.0 == i.1).then(|| self.level(s.scale, i.0));
        let canonical = scale
            .canonical
            .as_ref()
            .filter(|_| decided)
            .and_then(|map| {
                let level = map.get(s.class.0)?;
                program.canonical.as_ref()?.levels.get(*level).cloned()
            });
        Some((
            scale.name.clone(),
            wire::ScaleReport {
                lower: self.level(s.scale, s.class.0),
                upper: self.level(s.scale, s.class.1),
                decided,
                scope_open,
                exact: s.exact,
                by: s.by.iter().map(|p| self.id(*p)).collect(),
                jointly: s.jointly,
                guidance_only: !s.by.is_empty() && s.by.iter().all(|p| self.guidance_only(*p)),
                decision: one(s.decision),
                decision_interval: self.interval(s.scale, s.decision),
                in_effect: one(s.in_effect),
                in_effect_interval: self.interval(s.scale, s.in_effect),
                stays: match s.in_effect.0 == s.in_effect.1 {
                    true => Vec::new(),
                    false => self.unended_stays(),
                },
                applies_from: s.applies.as_ref().and_then(|r| day(r.from)),
                applies_from_latest: s
                    .applies
                    .as_ref()
                    .filter(|r| r.unsure)
                    .map(|r| day(r.latest)),
                missing: match s.applies.as_ref().is_some_and(|r| r.unsure) {
                    true => self.facts(&s.missing),
                    false => Vec::new(),
                },
                missing_in_effect: self.facts(&self.on_day(s, false)),
                asked_in_effect: self.facts(&self.on_day(s, true)),
                never_applies: s.applies.as_ref().is_some_and(|r| r.never),
                canonical,
                map: map(program, scale, self.lang),
            },
        ))
    }

    /// The questions on which the level of the day hangs and no classification does; of these those that
    /// can be asked now where any can, or all.
    fn on_day(&self, s: &ScaleOutcome, now: bool) -> Vec<FactId> {
        let open = |fact: &FactId| self.view.outcome.open.iter().any(|o| o.fact == *fact);
        let all = s.missing_in_effect.iter().filter(|(f, _)| !open(f));
        let all = all.filter(|_| s.in_effect.0 != s.in_effect.1);
        let any = all.clone().any(|(_, asked)| *asked);
        let told = all.filter(|(_, asked)| !now || !any || *asked);
        told.map(|(fact, _)| *fact).collect()
    }

    /// Scope clauses behind the verdict: ids and words.
    pub(in crate::report) fn scope_reasons(&self) -> Vec<(String, String)> {
        let scope = &self.view.outcome.scope;
        scope
            .clauses
            .iter()
            .filter_map(|c| {
                let clause = self.view.program.scopes[c.scope].clauses.get(c.clause)?;
                let wanted = match (scope.verdict, &clause.effect) {
                    (Verdict::Out, ScopeEffect::Excluded) | (Verdict::In, ScopeEffect::In) => {
                        c.value == Tri::True
                    }
                    (Verdict::Partial, ScopeEffect::In | ScopeEffect::Partial { .. }) => {
                        c.value == Tri::True
                    }
                    (Verdict::Open, ScopeEffect::In | ScopeEffect::Excluded) => {
                        c.value == Tri::Unknown
                    }
                    _ => false,
                };
                let mut words = clause.text.get(self.lang).to_owned();
                if let Some(day) = c.later {
                    let from = days::From { from: day }.say(self.lang);
                    words.push_str(&marks::paren(self.lang, &from));
                }
                wanted.then(|| (clause.id.clone(), words))
            })
            .collect()
    }

    pub(in crate::report) fn scope_notes(&self) -> Vec<String> {
        let scope = &self.view.outcome.scope;
        let mut notes = Vec::new();
        if let Some(later) = scope.later {
            notes.push(report::InsideFrom { day: later }.say(self.lang));
        }
        for c in &scope.clauses {
            let clause = self.view.program.scopes[c.scope].clauses.get(c.clause);
            if let Some(clause) = clause
                && matches!(clause.effect, ScopeEffect::Partial { .. })
                && c.value == Tri::Unknown
                && matches!(scope.verdict, Verdict::In | Verdict::Partial)
            {
                let what = clause.text.get(self.lang);
                notes.push(report::PerhapsInPart { what }.say(self.lang));
            }
        }
        notes
    }

    fn readings(&self, followed: &[Followed]) -> wire::Readings {
        let program = self.view.program;
        let name = |(i, r): &(InterpretationId, usize)| {
            let x = &program.interpretations[i];
            Some((x.name.clone(), x.readings.get(*r)?.name.clone()))
        };
        let s = &self.view.outcome.sensitivity;
        wire::Readings {
            sensitive: !s.alternatives.is_empty(),
            used: s.used.iter().filter_map(name).collect(),
            alternatives: s
                .alternatives
                .iter()
                .map(|a| wire::Alternative {
                    readings: a.flips.iter().filter_map(name).collect(),
                    scope: a.verdict.into(),
                    scales: self.intervals(&a.class),
                })
                .collect(),
            complete: s.complete,
            followed: follows(
                program,
                self.view.law,
                self.view.outcome.on,
                followed,
                self.lang,
            ),
        }
    }

    fn intervals(&self, class: &[Interval]) -> BTreeMap<String, [String; 2]> {
        self.view
            .program
            .scales
            .iter()
            .zip(class)
            .map(|((id, s), c)| (s.name.clone(), self.interval(id, *c)))
            .collect()
    }

    fn open(&self) -> Vec<wire::Open> {
        let program = self.view.program;
        self.view
            .outcome
            .open
            .iter()
            .map(|o| {
                let fact = &program.facts[o.fact];
                wire::Open {
                    fact: fact.name.clone(),
                    ask: fact.ask.get(self.lang).to_owned(),
                    applies: o.applies,
                    scope: o.scope,
                    could: o
                        .could
                        .iter()
                        .map(|(s, i)| {
                            let scale = &program.scales[s];
                            (scale.name.clone(), self.interval(*s, *i))
                        })
                        .collect(),
                }
            })
            .collect()
    }

    fn notes(&self, found: &[crate::diagnostic::Diagnostic]) -> Vec<wire::Note> {
        let program = self.view.program;
        let mut out: Vec<wire::Note> = found
            .iter()
            .map(|d| wire::Note {
                code: d.code.info().id.to_owned(),
                message: d.message.clone(),
                facts: Vec::new(),
            })
            .collect();
        out.extend(self.doubts());
        // Answers of no are many in a complete description, and seldom a slip: told in one line.
        let facts: Vec<String> = self
            .view
            .outcome
            .not_applicable_none
            .iter()
            .map(|f| &program.facts[f])
            .map(|f| f.name.clone())
            .collect();
        if !facts.is_empty() {
            let questions: Vec<String> = facts.iter().map(|f| format!("`{f}`")).collect();
            let questions = questions.join(marks::list(self.lang));
            out.push(wire::Note {
                code: crate::diagnostic::Code::GivenNotApplicable
                    .info()
                    .id
                    .to_owned(),
                message: report::UnusedNo { questions }.say(self.lang),
                facts,
            });
        }
        out
    }

    /// What makes an answer doubtful: [`Self::doubts`], and what is assumed without evidence.
    pub(in crate::report) fn warnings(&self) -> Vec<wire::Note> {
        let mut out = self.doubts();
        for fact in self.view.facts.bare() {
            let name = &self.view.program.facts[fact].name;
            out.push(wire::Note {
                code: crate::diagnostic::Code::AssumedBare.info().id.to_owned(),
                message: report::AssumedBare { name }.say(self.lang),
                facts: vec![name.clone()],
            });
        }
        out
    }

    /// Answers that do not fit together, and answers with content that are not used.
    pub(in crate::report) fn doubts(&self) -> Vec<wire::Note> {
        let program = self.view.program;
        let mut out = Vec::new();
        for c in &self.view.outcome.broken {
            if let Some(c) = program.constraints.get(*c) {
                let facts = program
                    .facts_read(&c.cond)
                    .iter()
                    .map(|f| &program.facts[f])
                    .map(|f| f.name.clone())
                    .collect();
                out.push(wire::Note {
                    code: crate::diagnostic::Code::Inconsistent.info().id.to_owned(),
                    message: c.warn.get(self.lang).to_owned(),
                    facts,
                });
            }
        }
        for (fact, day) in self.view.facts.not_earliest(program) {
            let [fact, day] = [fact, day].map(|f| program.facts[f].name.clone());
            let (name, earlier) = (&fact, &day);
            let message = report::NotEarliest { earlier, name }.say(self.lang);
            out.push(wire::Note {
                code: crate::diagnostic::Code::Inconsistent.info().id.to_owned(),
                message,
                facts: vec![fact, day],
            });
        }
        for fact in &self.view.outcome.not_applicable {
            let name = &program.facts[fact].name;
            out.push(wire::Note {
                code: crate::diagnostic::Code::GivenNotApplicable
                    .info()
                    .id
                    .to_owned(),
                message: report::Unused { name }.say(self.lang),
                facts: vec![name.clone()],
            });
        }
        out
    }

    /// One level, or several possible ones, in the place of others.
    pub(super) fn level_change(&self, scale: ScaleId, before: Interval, after: Interval) -> String {
        let s = &self.view.program.scales[scale];
        let text = |i: Interval| {
            let [a, b] = self.interval(scale, i);
            let [low, high] = [&a, &b].map(|level| {
                let words = level_words(self.view.program, &s.name, level, self.lang);
                marks::called(self.lang, level, &words)
            });
            if low == high {
                return low;
            }
            format!("{low}{}{high}", mark::Range.say(self.lang))
        };
        let title = words::or_name(&s.title, &s.name, self.lang);
        let mut name = marks::called(self.lang, &s.name, &title);
        name.push_str(mark::CalledColon.say(self.lang));
        if before == after {
            return format!("{name}{}", text(after));
        }
        format!("{name}{} -> {}", text(before), text(after))
    }

    /// One standing of the scope in the place of another.
    pub(super) fn scope_change(&self, before: Verdict, after: Verdict) -> String {
        let [a, b] = [before, after].map(|v| marks::verdict(self.lang, v.word()));
        let verdict = format!("{a} -> {b}");
        report::Scope { verdict }.say(self.lang)
    }

    /// The days of the description that lie longer ago from a day on than rules allow.
    fn lapses(&self, on: Date) -> Vec<String> {
        let view = self.view;
        let ends = |fact: FactId, ago: &Ago| match view.facts.possible(view.program, fact) {
            State::Day { first, last } if first == last => first.and_then(|d| ago.lapses(d)),
            _ => None,
        };
        let mut out = Vec::new();
        for (fact, ago) in &view.law.relative {
            if ends(*fact, ago) == Some(on) {
                let name = &view.program.facts[fact].name;
                let time = words::length(ago.n, ago.unit, self.lang);
                let said = report::Lapses { name, time }.say(self.lang);
                if !out.contains(&said) {
                    out.push(said);
                }
            }
        }
        out
    }

    pub(in crate::report) fn next_change(&self) -> Option<wire::NextChange> {
        let next = self.view.outcome.next_change.as_ref()?;
        let levels = next.levels.iter();
        let levels = levels.map(|(s, before, after)| self.level_change(*s, *before, *after));
        let mut parts: Vec<String> = levels.collect();
        let mut brief = parts.clone();
        let colon = marks::colon(self.lang);
        let subject = |t: &Turn| {
            let permits = self.permits(t.provision, Some(next.on));
            subject(&self.view.program.provisions[t.provision], permits)
        };
        // What begins comes before what ends.
        let ends = |t: &Turn| t.after < t.before;
        let kinds = [Subject::Rule, Subject::Duty, Subject::Permission];
        let order = [false, true].map(|ending| kinds.map(|kind| (ending, kind)));
        for (ending, kind) in order.into_iter().flatten() {
            let own = next.turns.iter();
            let own = own.filter(|t| ends(t) == ending && subject(t) == kind);
            for (words, ids) in groups(own, |t| turn_words(t.change(), kind, self.lang)) {
                let ids: Vec<String> = ids.iter().map(|t| self.id(t.provision)).collect();
                let all = ids.join(marks::list(self.lang));
                brief.push(match ids.len() > FEW {
                    true => format!("{words}{colon}{}", ids.len()),
                    false => format!("{words}{colon}{all}"),
                });
                parts.push(format!("{words}{colon}{all}"));
            }
        }
        let scope = next.scope.map(|(a, b)| self.scope_change(a, b));
        let rest: Vec<String> = scope.into_iter().chain(self.lapses(next.on)).collect();
        brief.extend(rest.iter().cloned());
        parts.extend(rest);
        Some(wire::NextChange {
            on: next.on.to_string(),
            what: parts.join(marks::semi(self.lang)),
            brief: brief.join(marks::semi(self.lang)),
        })
    }
}

fn used(pack: &Pack) -> wire::UsedPack {
    wire::UsedPack {
        pack: pack.id.clone(),
        version: pack.version.clone(),
        digest: pack.digest.clone(),
    }
}

/// One regime's report.
#[must_use]
pub fn regime(r: &RegimeResult<'_>, show: Show<'_>) -> wire::Regime {
    let lang = show.lang;
    let names = Names {
        view: r.view(),
        lang,
    };
    let (program, outcome) = (r.program, r.outcome);
    let pack = program.pack();
    let out = outcome.scope.verdict == Verdict::Out;
    let reasons = names.scope_reasons();
    let rules = outcome
        .rules
        .iter()
        .filter_map(|p| Some((p, names.view.nodes(p)?)))
        .filter(|(p, nodes)| {
            let met = p.label != Label::NotMet && !names.view.gives_nothing(nodes);
            show.all || (!out && met)
        })
        .map(|(p, nodes)| names.rule(p, nodes))
        .collect();
    let roles = outcome
        .roles
        .iter()
        .filter(|x| x.value != Tri::False)
        .filter_map(|x| {
            let role = &program.roles[r.law.roles.get(x.role)?.role];
            Some(wire::RoleReport {
                id: role.name.clone(),
                title: role.title.get(lang).to_owned(),
                value: x.value.into(),
                missing: names.facts(&x.missing),
                unasked: x.unasked,
                cites: names.cites(&role.cites),
            })
        })
        .collect();
    wire::Regime {
        pack: pack.map(|p| p.id.clone()).unwrap_or_default(),
        title: pack.map(|p| words::pack_title(p, lang)).unwrap_or_default(),
        version: pack.map(|p| p.version.clone()).unwrap_or_default(),
        digest: pack.map(|p| p.digest.clone()).unwrap_or_default(),
        uses: r.program.used().map(used).collect(),
        scope: wire::ScopeReport {
            verdict: outcome.scope.verdict.into(),
            by: reasons.iter().map(|(id, _)| id.clone()).collect(),
            because: reasons.into_iter().map(|(_, words)| words).collect(),
            notes: names.scope_notes(),
        },
        once_in_scope: outcome
            .once_in_scope
            .iter()
            .flat_map(|o| &o.scales)
            .filter(|s| !s.out())
            .filter_map(|s| names.scale(s))
            .collect(),
        scales: if out {
            BTreeMap::new()
        } else {
            outcome
                .scales
                .iter()
                .filter(|s| !s.out())
                .filter_map(|s| names.scale(s))
                .collect()
        },
        nearest: r.nearest.map(|n| nearest::near_reports(&names, n)),
        near_misses: r
            .nearest
            .map(|n| nearest::miss_reports(&names, n))
            .unwrap_or_default(),
        rules,
        cleared: if out { Vec::new() } else { names.cleared() },
        scores: if out { Vec::new() } else { names.scores() },
        roles,
        duties: if out {
            Vec::new()
        } else {
            names.duties(r.system, show.role)
        },
        penalties: if out {
            Vec::new()
        } else {
            names.penalties(show.role)
        },
        transitions: if out {
            Vec::new()
        } else {
            names.transitions(show.role)
        },
        stays: if out { Vec::new() } else { names.stays() },
        open: names.open(),
        readings: names.readings(r.followed),
        assumptions: outcome
            .assumptions
            .iter()
            .map(|a| {
                let fact = &program.facts[a.fact];
                wire::Assumption {
                    fact: fact.name.clone(),
                    assumed: state_words(&names.view, a.fact, None, lang),
                    could: names.intervals(&a.without),
                    scope: a.verdict.into(),
                }
            })
            .collect(),
        decided_without_assumptions: outcome.without_assumptions.decided(),
        notes: names.notes(r.notes),
        warnings: names.warnings(),
        next_change: names.next_change(),
        reviews: names.reviews(),
        pending: pending::reports(&names, r.pending),
    }
}
