//! What the analyser proves of a pack, as findings: with a code, the place in the rule files, and an
//! example in the words of the vocabulary. It judges nothing itself.

use std::sync::Arc;

use crate::trial::{Failure, Trial};
use solon_check::check::Sites;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_law::program::{ClearsId, Cond, Kind, Part, Predicate, Program, ProvisionId};
use solon_law::words;
use solon_proof::analyse::{
    self, Broken, Example, Flaw, ProofError, Redundant, ScoreFlaw, Silent, Why,
};

mod extends;
mod tables;

pub use tables::tables;

/// What is proved of a pack.
#[derive(Clone, Debug, Default)]
pub struct Proved {
    /// Everything that can be proved against it, in the order of its files.
    pub findings: Vec<Diagnostic>,
    /// How it stands to the pack on which it builds, line by line: what it asks for beyond that, then what
    /// each `loosens` gives up, why, and a system that shows it. Nothing for a pack that builds on none.
    pub stance: Vec<String>,
}

/// Proves what can be proved of a pack. Of one that builds on another, what is found in the other is told
/// of that.
///
/// # Errors
/// When the law cannot be consulted, or the analyser and the evaluator disagree.
pub fn prove(program: &Arc<Program>, sites: &Sites) -> Result<Proved, ProofError> {
    let teller = Teller { program, sites };
    let flaws = analyse::flaws(program)?;
    let broken = analyse::broken_properties(program)?;
    let lost = analyse::out_of_reach(program)?;
    let clearances = analyse::clearances(program)?;
    let scores = analyse::score_flaws(program)?;
    let mut out: Vec<Diagnostic> = flaws.iter().map(|f| teller.flaw(f)).collect();
    out.extend(scores.iter().map(|s| teller.score(s)));
    out.extend(clearances.silent.iter().map(|s| teller.silent(s)));
    out.extend(clearances.needless.iter().map(|c| teller.needless(*c)));
    out.extend(broken.iter().map(|b| teller.broken(b)));
    out.extend(lost.iter().map(|shown| teller.out_of_reach(shown)));
    if program.extends.is_some() {
        out.retain(|d| sites.is_own(d.span()));
    }
    let (findings, stance) = extends::stance(&teller)?;
    out.extend(findings);
    out.sort_by(|a, b| (a.span(), a.code, &a.message).cmp(&(b.span(), b.code, &b.message)));
    Ok(Proved {
        findings: out,
        stance,
    })
}

/// The properties of a program as trials, so that they can be told with the tests: each holds, or
/// fails with a counterexample.
///
/// # Errors
/// As [`prove`].
pub fn properties(program: &Arc<Program>) -> Result<Vec<Trial>, ProofError> {
    let broken = analyse::broken_properties(program)?;
    let trials = program.properties.iter().enumerate().map(|(i, property)| {
        let failures = broken.iter().filter(|b| b.property == i).map(|b| Failure {
            expected: "that it holds of every system".to_owned(),
            found: refutation(program, b),
            line: property.line,
        });
        Trial {
            name: format!("property {}", property.name),
            file: property.file.clone(),
            line: property.line,
            failures: failures.collect(),
            todo: 0,
            done: Vec::new(),
        }
    });
    Ok(trials.collect())
}

/// An example in plain words, in English as all findings are.
#[must_use]
pub fn example(program: &Program, example: &Example) -> String {
    let mut text = answers(program, example);
    match (example.on, example.before) {
        (Some(on), _) => text.push_str(&format!("; on {on}")),
        (None, Some(day)) => text.push_str(&format!("; on any day before {day}")),
        (None, None) => {}
    }
    for (id, reading) in &example.readings {
        let interpretation = &program.interpretations[id];
        if let Some(r) = interpretation.readings.get(*reading) {
            let point = &interpretation.name;
            text.push_str(&format!("; under reading `{}` of `{point}`", r.name));
        }
    }
    text
}

/// What must be said of an example, in plain words.
fn answers(program: &Program, example: &Example) -> String {
    let parts = example.says.iter().map(|cond| said(program, cond));
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() {
        "any system".to_owned()
    } else {
        parts.join("; ")
    }
}

/// How many digits of a calculated number are shown behind the point.
const DIGITS: u32 = 4;

/// An example with all its answers, so that it can be tried.
fn counterexample(program: &Program, shown: &Example) -> String {
    let answers = shown.facts.shown(program, false).into_iter();
    let mut answers: Vec<String> = answers.map(|(name, a)| format!("{name} {a}")).collect();
    let quotients = shown.quotients(program).into_iter();
    answers.extend(quotients.map(|(f, n)| {
        let name = &program.facts[f].name;
        format!("so that {name} is {}", n.shown(DIGITS))
    }));
    let all = if answers.is_empty() {
        "all no, nothing or without value".to_owned()
    } else {
        format!("{}, all else no or nothing", answers.join(", "))
    };
    format!("{} (in full: {all})", example(program, shown))
}

/// The system of which a property does not hold, and the change by which its level falls.
fn refutation(program: &Program, broken: &Broken) -> String {
    let shown = format!(
        "a counterexample: {}",
        counterexample(program, &broken.example)
    );
    match &broken.lower {
        None => shown,
        Some(lower) => format!("{shown}; the level falls with: {}", answers(program, lower)),
    }
}

/// One answer. What is not yes is no, in an example.
fn said(program: &Program, cond: &Cond) -> String {
    if let Cond::Not(inner) = cond
        && matches!(**inner, Cond::Fact(_, Predicate::True))
        && let Some(of) = words::phrase(program, inner, words::Lang::En).strip_suffix(" is yes")
    {
        return format!("{of} is no");
    }
    words::phrase(program, cond, words::Lang::En)
}

struct Teller<'a> {
    program: &'a Arc<Program>,
    sites: &'a Sites,
}

impl Teller<'_> {
    fn named(&self, id: ProvisionId) -> String {
        let provision = &self.program.provisions[id];
        format!("{} `{}`", provision.word(), provision.id)
    }

    fn place(&self, id: ProvisionId) -> Span {
        self.sites.provision(id)
    }

    fn part(&self, id: ProvisionId, label: &str) -> Span {
        let limb = self.sites.limb(id, label);
        limb.unwrap_or_else(|| self.place(id))
    }

    fn facts(&self, facts: &[solon_law::program::FactId]) -> String {
        let names = facts.iter().map(|f| &self.program.facts[f]);
        listed(names.map(|f| f.name.as_str()), "and")
    }

    fn flaw(&self, flaw: &Flaw) -> Diagnostic {
        match flaw {
            Flaw::Never(id, why) => self.never(*id, why),
            Flaw::NeverHolds(id, label) => Diagnostic::new(
                Code::NeverHolds,
                self.part(*id, label),
                format!("`{label}` of {} can never hold", self.named(*id)),
            )
            .help("correct its condition, or delete it"),
            Flaw::RedundantUnless(id, label, redundant) => {
                let what = format!("`{label}` of {}", self.named(*id));
                self.redundant(self.part(*id, label), &what, redundant)
            }
            Flaw::RedundantException(id, redundant) => {
                self.redundant(self.place(*id), &self.named(*id), redundant)
            }
            Flaw::Shadowed(id, by, shown) => {
                let names = by.iter().map(|b| &self.program.provisions[b]);
                let gives = match by.as_slice() {
                    [] => "it gives the lowest".to_owned(),
                    _ => format!(
                        "{} gives as much",
                        listed(names.map(|p| p.id.as_str()), "or")
                    ),
                };
                let mut d = Diagnostic::new(
                    Code::Shadowed,
                    self.place(*id),
                    format!(
                        "no level depends on {}: wherever it fires, {gives}",
                        self.named(*id)
                    ),
                )
                .at(format!("for example: {}", example(self.program, shown)))
                .help("delete it, or correct its condition or its level");
                for other in by.iter().take(3) {
                    d = d.also(self.place(*other), "gives as much");
                }
                d
            }
            Flaw::Unreachable(scale, level) => {
                let named = &self.program.scales[scale];
                let name = &named.name;
                let word = named.levels.get(*level);
                Diagnostic::new(
                    Code::LevelOutOfReach,
                    self.sites.level(*scale, *level).unwrap_or_default(),
                    format!(
                        "no system ends on `{name} {}`",
                        word.map_or("", String::as_str)
                    ),
                )
                .help("whatever rule gives it never fires, or a higher level always comes with it")
            }
            Flaw::Irrelevant(fact) => {
                let named = &self.program.facts[fact];
                Diagnostic::new(
                    Code::Irrelevant,
                    self.sites.fact(*fact),
                    format!(
                        "nothing depends on the answer to `{}`",
                        named.name
                    ),
                )
                .help("conditions read it, and come to the same whatever it is: delete the question, or correct them")
            }
        }
    }

    fn score(&self, flaw: &ScoreFlaw) -> Diagnostic {
        match flaw {
            ScoreFlaw::Maximum {
                score,
                maximum,
                greatest,
            } => {
                let named = &self.program.scores[score];
                let name = &named.name;
                let message = if named.maximum.is_some() {
                    format!(
                        "the maximum of `{name}` is {maximum}, but the greatest sum is {greatest}"
                    )
                } else {
                    format!(
                        "{maximum} points are the sum of the maxima of `{name}`, but at most {greatest} can be reached together"
                    )
                };
                Diagnostic::new(Code::MaximumOutOfReach, self.sites.maximum(*score), message).help(
                    format!("write `maximum {greatest}`, say why it is another one (`because`), or count `percent of what applies`"),
                )
            }
            ScoreFlaw::Band(score, at) => {
                let named = &self.program.scores[score];
                let scale = named.gives.map(|s| &self.program.scales[s].levels);
                let band = named.bands.get(*at).zip(scale);
                let level = band.and_then(|(b, levels)| levels.get(b.level));
                let place = self.sites.band(*score, *at).unwrap_or_default();
                let level = level.map_or("", String::as_str);
                Diagnostic::new(
                    Code::BandOutOfReach,
                    place,
                    format!("no system lies in band `{level}` of `{}`", named.name),
                )
                .help("correct its ends or the points of the items, or delete it")
            }
        }
    }

    fn never(&self, id: ProvisionId, why: &Why) -> Diagnostic {
        let provision = &self.program.provisions[id];
        let verb = match provision.kind {
            Kind::Exception if provision.stay.is_some() => "hold",
            Kind::Exception => "be established",
            Kind::Duty => "arise",
            Kind::Penalty => "threaten",
            Kind::Transition => "take effect",
            _ => "fire",
        };
        let reason = match why {
            Why::NoDay => "there is no day on which it applies".to_owned(),
            Why::NotThen => {
                "what it asks for is possible, but not on the days on which it applies".to_owned()
            }
            Why::Contradiction(facts) => {
                format!("what it asks of {} contradicts itself", self.facts(facts))
            }
            Why::Waits(names) => {
                let names = listed(names.iter().map(String::as_str), "or");
                format!("it waits for {names}, which never comes about")
            }
            Why::Ahead => {
                "asked ahead of its days, it is told that it will; on these days themselves what lies so long ago is counted anew, and it does not"
                    .to_owned()
            }
            Why::Nothing => "nothing that it is for ever comes about".to_owned(),
            Why::OutOfScope => "it is met only by systems that are out of scope".to_owned(),
            Why::Excluded(names) => format!(
                "whenever it is met, {} stands against it",
                listed(names.iter().map(String::as_str), "or")
            ),
        };
        Diagnostic::new(
            Code::NeverFires,
            self.place(id),
            format!("{} can never {verb}", self.named(id)),
        )
        .at(reason)
        .help("correct its condition or its days, or delete it")
    }

    fn redundant(&self, at: Span, what: &str, redundant: &Redundant) -> Diagnostic {
        let d = Diagnostic::new(Code::IdleExclusion, at, format!("{what} never matters"));
        match redundant {
            Redundant::Never => d
                .at("it never holds where what it excludes is met")
                .help("correct its condition, or delete it"),
            Redundant::Covered(names, shown) => {
                let shown = shown.as_ref().map_or_else(String::new, |shown| {
                    format!("; for example: {}", example(self.program, shown))
                });
                d.at(format!(
                    "whatever it excludes, {} excludes as well{shown}",
                    listed(names.iter().map(String::as_str), "or"),
                ))
                .help("delete it, or narrow the other")
            }
        }
    }

    fn silent(&self, silent: &Silent) -> Diagnostic {
        let label = silent.names.iter().rev().find_map(|part| match part {
            Part::Limb(label, ..) => Some(label.as_str()),
            _ => None,
        });
        let (rule, asked) = (self.named(silent.rule), self.facts(&silent.asked));
        let what = match label {
            Some(label) => {
                format!("`{label}` can clear {rule} silently: everybody is asked for {asked}")
            }
            None => format!("{asked} can clear {rule} silently: everybody is asked for it"),
        };
        Diagnostic::new(
            Code::SilentClearance,
            label.map_or_else(|| self.place(silent.rule), |l| self.part(silent.rule, l)),
            what,
        )
        .at(format!("for example: {}", answers(self.program, &silent.example)))
        .help("write a constraint that such answers break, ask again behind what the rule is about (`only when`), or say why the law draws the line there (`clears because`)")
    }

    fn needless(&self, clears: ClearsId) -> Diagnostic {
        Diagnostic::new(
            Code::NeedlessClears,
            self.sites.clears(clears),
            "nothing is cleared here silently".to_owned(),
        )
        .at("no system in scope ends at the bottom for want of this alone, unasked and without a word")
        .help("delete the clause; what it says may stand in a comment")
    }

    fn out_of_reach(&self, shown: &Example) -> Diagnostic {
        Diagnostic::new(
            Code::OutOfReach,
            self.sites.reached().unwrap_or_default(),
            "`reached when` leaves out a system that is in scope".to_owned(),
        )
        .at(format!("for example: {}", counterexample(self.program, shown)))
        .help("widen it until it holds of every system that some scope may take in, or narrow the scope")
    }

    fn broken(&self, broken: &Broken) -> Diagnostic {
        let property = self.program.properties.get(broken.property);
        let name = property.map_or("", |p| p.name.as_str());
        Diagnostic::new(
            Code::PropertyBroken,
            self.sites.property(broken.property).unwrap_or_default(),
            format!("property `{name}` does not hold"),
        )
        .at(refutation(self.program, broken))
        .help("correct the rules, or say what the property is about more narrowly")
    }
}

fn listed<'a>(names: impl Iterator<Item = &'a str>, last: &str) -> String {
    let names: Vec<String> = names.map(|n| format!("`{n}`")).collect();
    match names.split_last() {
        None => "something else".to_owned(),
        Some((only, [])) => only.clone(),
        Some((end, rest)) => format!("{} {last} {end}", rest.join(", ")),
    }
}
