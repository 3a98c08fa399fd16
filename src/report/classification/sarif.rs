//! Classified systems as results: one for each rule that fires, is set aside, or is not settled.
//! What fires is as bad as its level: the highest of the canonical scale is an error, what lies in
//! the scale's upper half a warning, the rest a note.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{Decision, Evidence, Place, RegimeEvidence, stay_words};
use crate::report::phrases::places;
use crate::report::sarif::{
    Configuration, Descriptor, Entry, Help, Kind, Level, Location, Message, Region, Writer,
    sentence,
};
use crate::report::wire::{ExceptionReport, Governs, RuleReport, Status};
use crate::words::marks;
use solon_messages::{Lang, scan};

/// The most open questions that one message names.
const SHOWN: usize = 5;

/// The rules of a regime for a system.
struct Case<'a> {
    system: &'a Evidence<'a>,
    regime: &'a RegimeEvidence<'a>,
    /// Whether it is settled that the regime governs the system.
    governed: bool,
    lang: Lang,
}

impl Writer<'_> {
    /// Adds what the rules say of a system.
    pub fn system(&mut self, system: &Evidence<'_>) {
        // What several regimes say alike is said once.
        let mut told: BTreeSet<(&str, &[String])> = BTreeSet::new();
        for one in &system.regimes {
            let regime = one.report;
            let case = Case {
                system,
                regime: one,
                governed: regime.scope.verdict != Governs::Open,
                lang: self.lang,
            };
            // Of a regime that nobody asked about every rule hangs on its first questions.
            let idle = |r: &RuleReport| one.not_asked && r.outcome != Status::Defeated;
            let told_of = |r: &&RuleReport| r.told() != Status::NotMet && !idle(r);
            for rule in regime.rules.iter().filter(told_of) {
                let entry = case.entry(self, &regime.pack, rule);
                self.entries.push(entry);
            }
            let warnings = regime.warnings.iter();
            for warning in warnings.filter(|w| told.insert((&w.code, &w.facts))) {
                let locations = case.places(self, one.answers(&warning.facts));
                let colon = marks::colon(self.lang);
                let facts = marks::paren(self.lang, &warning.facts.join(marks::list(self.lang)));
                let text = format!("{}{colon}{}{facts}", system.system, warning.message);
                let id = &system.report.system.id;
                let subject = format!("{id} {}", warning.facts.join(" "));
                self.doubtful(&warning.code, &text, locations, &subject);
            }
        }
    }
}

impl Case<'_> {
    /// Places of answers; where there are none, the beginning of the record.
    fn places(&self, log: &Writer<'_>, answers: Vec<Place>) -> Vec<Location> {
        let colon = marks::colon(self.lang);
        let place = |p: Place| {
            let text = format!("`{}`{colon}{}", p.fact, p.words);
            log.location(&p.file, Region::at(p.at), &text)
        };
        let mut places: Vec<Location> = answers.into_iter().map(place).collect();
        if places.is_empty() {
            let begins = Region::at(self.system.begins);
            places.push(log.location(&self.system.report.system.source, begins, ""));
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
        let Decision { answers, missing } = self.regime.decision(rule);
        let mut locations = self.places(log, answers);
        let related_locations = locations.split_off(1);
        let subject = format!("{id} {}", self.system.report.system.id);
        Entry {
            rule_id: id,
            rule_index: index,
            kind,
            level,
            message: Message::new(&self.message(rule, missing)),
            locations,
            related_locations,
            partial_fingerprints: BTreeMap::from([("ruleAndSystem/v1", subject)]),
            properties: self.properties(rule),
        }
    }

    fn properties(&self, rule: &RuleReport) -> BTreeMap<&'static str, Value> {
        let system = &self.system.report.system;
        let followed = &self.regime.report.readings.followed;
        let mut out = BTreeMap::from([
            ("system", json!(system.id)),
            ("record", json!(system.record)),
            ("outcome", json!(rule.outcome)),
            ("assigns", json!(rule.assigns)),
            ("applies", json!(rule.applies)),
            ("today", json!(rule.today)),
            ("scopeSettled", json!(self.governed)),
        ]);
        if !followed.is_empty() {
            out.insert("followed", json!(followed));
        }
        out
    }

    /// How bad it is when the rule fires.
    fn weight(&self, rule: &RuleReport) -> Level {
        let scales = &self.regime.scales;
        rule.assigns
            .iter()
            .filter_map(|(scale, level)| scales.canonical(scale, level))
            .map(|(at, top)| match at {
                _ if at == top => Level::Error,
                _ if 2 * at > top => Level::Warning,
                _ => Level::Note,
            })
            .max()
            .unwrap_or(Level::Warning)
    }

    fn describe(&self, id: &str, rule: &RuleReport, weight: Level) -> Descriptor {
        let cites = places(&rule.cites, self.lang);
        Descriptor {
            id: id.to_owned(),
            short_description: Message::new(&rule.title),
            full_description: Some(Message::new(&format!(
                "{}{}",
                rule.title,
                marks::paren(self.lang, &cites)
            ))),
            help: self.regime.text(rule).map(|text| Help {
                text,
                markdown: None,
            }),
            default_configuration: Configuration { level: weight },
        }
    }

    /// What the rule says of the system, in a sentence.
    fn message(&self, rule: &RuleReport, missing: Vec<String>) -> String {
        let name = self.system.system;
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
                let missing = self.missing(missing);
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
        let days = stay_words::rule_days(self.regime.report, rule, lang);
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
        let words = rule.assigns.iter();
        let words: Vec<String> = words
            .map(|(scale, level)| self.regime.scales.level(scale, level))
            .collect();
        if words.is_empty() {
            return scan::Met.say(self.lang).to_owned();
        }
        words.join(marks::list(self.lang))
    }

    /// A rule by its id and its title.
    fn titled(&self, rule: &RuleReport) -> String {
        let title = marks::paren(self.lang, &rule.title);
        match self.system.regimes.len() {
            0 | 1 => format!("{}{title}", rule.id),
            _ => format!("{}/{}{title}", self.regime.report.pack, rule.id),
        }
    }

    /// The questions on which it hangs.
    fn missing(&self, mut names: Vec<String>) -> String {
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
