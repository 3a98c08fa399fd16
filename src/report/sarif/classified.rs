//! Classified systems as results: one for each rule that fires, is set aside, or is not settled.
//! What fires is as bad as its level: the highest of the canonical scale is an error, what lies in
//! the scale's upper half a warning, the rest a note.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::findings::sentence;
use super::{
    Configuration, Descriptor, Entry, Help, Kind, Level, Location, Message, Region, Writer,
};
use crate::eval::{ProvisionOutcome, Tri};
use crate::explain::{self, Tree, View, decisive};
use crate::facts::Answer;
use crate::program::{FactId, Program};
use crate::report::answers::{level_words, state_words};
use crate::report::markdown::places;
use crate::report::text::consequences::days_words;
use crate::report::wire::{ExceptionReport, FollowReport, Governs, RuleReport, Status, System};
use crate::report::{Report, Result, provision};
use crate::words::marks;
use solon_messages::{Lang, scan};

/// The most open questions that one message names.
const SHOWN: usize = 5;

/// Where a system is described.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// Line and column where its description begins.
    pub begins: (u32, u32),
    /// The file with facts on the organisation, as the call would name it.
    pub organisation: Option<&'a str>,
    /// The answers of each regime that stand in that file.
    pub borrowed: &'a [&'a BTreeSet<FactId>],
}

/// A rule of a regime for a system.
struct Case<'a> {
    system: &'a System,
    subject: Subject<'a>,
    borrowed: Option<&'a BTreeSet<FactId>>,
    result: &'a Result<'a>,
    view: View<'a>,
    /// Whether it is settled that the regime governs the system.
    governed: bool,
    /// Sources that are followed.
    followed: &'a [FollowReport],
    lang: Lang,
}

impl Writer<'_> {
    /// Adds what the rules say of a system.
    pub fn system(&mut self, report: &Report, results: &[Result<'_>], subject: Subject<'_>) {
        for (i, (regime, result)) in report.regimes.iter().zip(results).enumerate() {
            let case = Case {
                system: &report.system,
                subject,
                borrowed: subject.borrowed.get(i).copied(),
                result,
                view: result.view(),
                governed: regime.scope.verdict != Governs::Open,
                followed: &regime.readings.followed,
                lang: self.lang,
            };
            for rule in regime.rules.iter().filter(|r| r.outcome != Status::NotMet) {
                let entry = case.entry(self, &regime.pack, rule);
                self.entries.push(entry);
            }
            for warning in &regime.warnings {
                let locations = case.answers(self, &warning.facts);
                let colon = marks::colon(self.lang);
                let facts = marks::paren(self.lang, &warning.facts.join(marks::list(self.lang)));
                let text = format!("{}{colon}{}{facts}", result.system, warning.message);
                let subject = format!("{} {}", report.system.id, warning.facts.join(" "));
                self.doubtful(&warning.code, &text, locations, &subject);
            }
        }
    }
}

impl<'a> Case<'a> {
    /// Where questions are answered; where they are not, the beginning of the record.
    fn answers(&self, log: &Writer<'_>, facts: &[String]) -> Vec<Location> {
        let places = facts.iter().filter_map(|name| {
            let fact = self.result.program.fact(name)?;
            self.location(log, fact, self.result.facts.get(fact)?)
        });
        let mut places: Vec<Location> = places.collect();
        if places.is_empty() {
            let begins = Region::at(self.subject.begins);
            places.push(log.location(&self.system.source, begins, ""));
        }
        places
    }

    fn entry(&self, log: &mut Writer<'_>, pack: &str, rule: &RuleReport) -> Entry {
        let id = format!("{pack}/{}", rule.id);
        let weight = self.weight(rule);
        let index = log.rule(&id, || self.describe(&id, rule, weight));
        let (kind, level) = match rule.outcome {
            Status::Fires if self.governed => (Kind::Fail, weight),
            Status::Defeated => (Kind::Informational, Level::None),
            Status::Fires | Status::Open | Status::NotMet => (Kind::Open, Level::None),
        };
        let trees = self.trees(rule);
        let mut locations = self.locations(log, &trees);
        let related_locations = locations.split_off(1.min(locations.len()));
        if locations.is_empty() {
            let begins = Region::at(self.subject.begins);
            locations.push(log.location(&self.system.source, begins, ""));
        }
        let subject = format!("{id} {}", self.system.id);
        Entry {
            rule_id: id,
            rule_index: index,
            kind,
            level,
            message: Message::new(&self.message(rule, &trees)),
            locations,
            related_locations,
            partial_fingerprints: BTreeMap::from([("ruleAndSystem/v1", subject)]),
            properties: self.properties(rule),
        }
    }

    fn properties(&self, rule: &RuleReport) -> BTreeMap<&'static str, Value> {
        let mut out = BTreeMap::from([
            ("system", json!(self.system.id)),
            ("record", json!(self.system.record)),
            ("outcome", json!(rule.outcome)),
            ("assigns", json!(rule.assigns)),
            ("applies", json!(rule.applies)),
            ("today", json!(rule.today)),
            ("scopeSettled", json!(self.governed)),
        ]);
        if !self.followed.is_empty() {
            out.insert("followed", json!(self.followed));
        }
        out
    }

    /// How bad it is when the rule fires.
    fn weight(&self, rule: &RuleReport) -> Level {
        let program = self.result.program;
        rule.assigns
            .iter()
            .filter_map(|(scale, level)| canonical(program, scale, level))
            .map(|(at, top)| match at {
                _ if at == top => Level::Error,
                _ if 2 * at > top => Level::Warning,
                _ => Level::Note,
            })
            .max()
            .unwrap_or(Level::Warning)
    }

    fn describe(&self, id: &str, rule: &RuleReport, weight: Level) -> Descriptor {
        let (program, law) = (self.result.program, self.result.law);
        let text = provision::text(program, law, &format!("rule {}", rule.id), self.lang);
        let cites = places(&rule.cites, self.lang);
        Descriptor {
            id: id.to_owned(),
            short_description: Message::new(&rule.title),
            full_description: Some(Message::new(&format!(
                "{}{}",
                rule.title,
                marks::paren(self.lang, &cites)
            ))),
            help: text.map(|text| Help {
                text,
                markdown: None,
            }),
            default_configuration: Configuration { level: weight },
        }
    }

    /// The outcome that a line of the report tells.
    fn outcome(&self, rule: &RuleReport) -> Option<&'a ProvisionOutcome> {
        let of = |p: &&ProvisionOutcome| self.result.program.provisions[p.provision].id == rule.id;
        self.result.outcome.rules.iter().find(of)
    }

    /// What decides the outcome: of a rule set aside first what does that, then its condition;
    /// of an open one what is open.
    fn trees(&self, rule: &RuleReport) -> Vec<Tree> {
        let Some(outcome) = self.outcome(rule) else {
            return Vec::new();
        };
        let Some(nodes) = self.view.nodes(outcome) else {
            return Vec::new();
        };
        let tree = |node| decisive(&self.view.tree(outcome.segment, node));
        let own = tree(nodes.class.when);
        let attacks = |value: Tri| {
            let attacks = self.view.attacks(nodes, outcome.segment);
            let these = attacks.into_iter().filter(move |b| b.value == value);
            these.map(|b| tree(b.node)).collect::<Vec<_>>()
        };
        match rule.outcome {
            Status::Defeated => {
                let mut all = attacks(Tri::True);
                all.push(own);
                all
            }
            Status::Open => {
                let mut all = attacks(Tri::Unknown);
                if own.value == Tri::Unknown {
                    all.insert(0, own);
                }
                all
            }
            Status::Fires | Status::NotMet => vec![own],
        }
    }

    /// The places of the answers that decide, in order, each once.
    fn locations(&self, log: &Writer<'_>, trees: &[Tree]) -> Vec<Location> {
        let mut seen = BTreeSet::new();
        let facts = trees.iter().flat_map(facts);
        facts
            .filter(|f| seen.insert(*f))
            .filter_map(|fact| self.location(log, fact, self.result.facts.get(fact)?))
            .collect()
    }

    fn location(&self, log: &Writer<'_>, fact: FactId, answer: &Answer) -> Option<Location> {
        if answer.line == 0 {
            return None;
        }
        let file = match self.subject.organisation {
            Some(file) if self.borrowed.is_some_and(|b| b.contains(&fact)) => file,
            _ => &self.system.source,
        };
        let name = &self.result.program.facts[fact].name;
        let words = state_words(&self.view, fact, None, self.lang);
        let region = Region::at((answer.line, answer.column));
        let colon = marks::colon(self.lang);
        Some(log.location(file, region, &format!("`{name}`{colon}{words}")))
    }

    /// What the rule says of the system, in a sentence.
    fn message(&self, rule: &RuleReport, trees: &[Tree]) -> String {
        let name = self.result.system;
        let lang = self.lang;
        let level = self.levels(rule);
        let semi = marks::semi(self.lang);
        let (level, outcome) = match rule.outcome {
            Status::Fires => (level, String::new()),
            Status::Defeated => {
                let list = against(&rule.exceptions, self.lang);
                let words = if list.is_empty() {
                    scan::SetAside.say(lang).to_owned()
                } else {
                    scan::SetAsideBy { list }.say(lang)
                };
                (scan::Not { level }.say(lang), format!("{semi}{words}"))
            }
            Status::Open | Status::NotMet => {
                let missing = self.missing(trees);
                let level = scan::Perhaps { level }.say(lang);
                (level, format!("{semi}{missing}"))
            }
        };
        let rule_words = self.titled(rule);
        let by = scan::By {
            level,
            rule: rule_words,
        };
        let cites = places(&rule.cites, self.lang);
        let days = days_words(&rule.applies, self.lang);
        let comma = marks::comma(self.lang);
        let mut text = format!(
            "{name}{}{}{comma}{cites}{comma}{days}{outcome}",
            marks::colon(self.lang),
            by.say(lang),
        );
        if !self.governed {
            text.push_str(semi);
            text.push_str(scan::ScopeOpen.say(lang));
        }
        sentence(&text)
    }

    /// The levels that a rule gives, in words.
    fn levels(&self, rule: &RuleReport) -> String {
        let program = self.result.program;
        let words = rule.assigns.iter();
        let words: Vec<String> = words
            .map(|(scale, level)| level_words(program, scale, level, self.lang))
            .collect();
        if words.is_empty() {
            return scan::Met.say(self.lang).to_owned();
        }
        words.join(marks::list(self.lang))
    }

    /// A rule by its id and its title.
    fn titled(&self, rule: &RuleReport) -> String {
        format!("{}{}", rule.id, marks::paren(self.lang, &rule.title))
    }

    /// The questions on which it hangs.
    fn missing(&self, trees: &[Tree]) -> String {
        let mut names: Vec<&str> = Vec::new();
        for fact in trees.iter().flat_map(unknown) {
            let f = &self.result.program.facts[fact];
            if !names.contains(&f.name.as_str()) {
                names.push(&f.name);
            }
        }
        if names.is_empty() {
            return scan::NotSettled.say(self.lang).to_owned();
        }
        let more = names.len() > SHOWN;
        names.truncate(SHOWN);
        let list = marks::list(self.lang);
        let more = if more {
            format!("{list}…")
        } else {
            String::new()
        };
        let facts = format!("{}{more}", names.join(list));
        scan::Hangs { facts }.say(self.lang)
    }
}

/// Where a level stands on the canonical scale, and that scale's top.
pub(super) fn canonical(program: &Program, scale: &str, level: &str) -> Option<(usize, usize)> {
    let scale = program.scales.values().find(|s| s.name == scale)?;
    let at = scale.levels.iter().position(|l| l == level)?;
    let top = program.canonical.as_ref()?.levels.len().checked_sub(1)?;
    Some((*scale.canonical.as_ref()?.get(at)?, top))
}

/// What sets a rule aside: ids, titles and places.
fn against(exceptions: &[ExceptionReport], lang: Lang) -> String {
    let list = exceptions.iter().filter(|e| e.outcome == Status::Fires);
    let words: Vec<String> = list
        .map(|e| {
            let cites = places(&e.cites, lang);
            match (e.title.is_empty(), cites.is_empty()) {
                (true, true) => e.id.clone(),
                (true, false) => format!("{}{}", e.id, marks::paren(lang, &cites)),
                (false, true) => format!("{}{}", e.id, marks::paren(lang, &e.title)),
                (false, false) => {
                    let both = format!("{}{}{cites}", e.title, marks::comma(lang));
                    format!("{}{}", e.id, marks::paren(lang, &both))
                }
            }
        })
        .collect();
    words.join(marks::semi(lang))
}

/// The facts of a tree, in order.
fn facts(tree: &Tree) -> Vec<FactId> {
    match &tree.kind {
        explain::Kind::Fact { fact, .. } => vec![*fact],
        _ => tree.parts.iter().flat_map(facts).collect(),
    }
}

/// The facts of a tree whose tests are not settled.
fn unknown(tree: &Tree) -> Vec<FactId> {
    match &tree.kind {
        _ if tree.value != Tri::Unknown => Vec::new(),
        explain::Kind::Fact { fact, .. } => vec![*fact],
        _ => tree.parts.iter().flat_map(unknown).collect(),
    }
}
