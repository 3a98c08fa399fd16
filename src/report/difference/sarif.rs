//! Systems whose level, days or scope a change of rules moves, as results. Up is a warning, and an
//! error where the highest level of the canonical scale comes within reach; down, and other days
//! alone, are notes, and so is what moves of all possible systems.

use std::collections::BTreeMap;

use serde_json::json;

use super::joint::named;
use super::told::{cause_words, levels_words, name};
use super::{Difference, Direction, Moved};
use crate::report::sarif::{
    Configuration, Descriptor, Entry, Kind, Level, Message, Region, Writer, sentence,
};
use crate::report::scales::Scales;
use crate::words::marks;
use solon_messages::{Lang, scan};

/// Where descriptions begin, line and column, by file and position in it.
pub type Places = BTreeMap<(String, usize), (u32, u32)>;

impl Writer<'_> {
    /// Adds the systems that move, under each of some regimes.
    pub fn moved(&mut self, all: &[Difference], places: &Places) {
        for d in &*named(all) {
            self.moved_under(d, all.len() > 1, places);
        }
    }

    fn moved_under(&mut self, d: &Difference, several: bool, places: &Places) {
        let scales = [&d.old.scales, &d.new.scales];
        let pack = several.then_some(d.new.pack.as_str());
        for m in &d.systems {
            let way = m.direction;
            if let Some((id, title)) = rule(way) {
                let entry = self.move_of((m, pack), (id, title), scales, places);
                self.entries.push(entry);
            }
        }
        let (possible, lang) = (d.possible.iter(), self.lang);
        for paragraph in possible.flat_map(|p| p.moves(scales[1], lang)) {
            let id = "possible-systems";
            let rule_index = self.rule(id, || Descriptor {
                id: id.to_owned(),
                short_description: Message::new("Possible systems change their level or scope."),
                full_description: None,
                help: None,
                default_configuration: Configuration { level: Level::Note },
            });
            let points = paragraph.points.iter().map(|p| format!("\n- {p}"));
            let text = paragraph.head.clone() + &points.collect::<String>();
            self.entries.push(Entry {
                rule_id: id.to_owned(),
                rule_index,
                kind: Kind::Fail,
                level: Level::Note,
                message: Message::new(&text),
                // It is about all systems, and so in no description.
                locations: Vec::new(),
                related_locations: Vec::new(),
                partial_fingerprints: BTreeMap::from([("move/v1", paragraph.head)]),
                properties: BTreeMap::new(),
            });
        }
    }

    fn move_of(
        &mut self,
        (m, pack): (&Moved, Option<&str>),
        (id, title): (&str, &str),
        scales: [&Scales; 2],
        places: &Places,
    ) -> Entry {
        let way = m.direction;
        let rule_index = self.rule(id, || Descriptor {
            id: id.to_owned(),
            short_description: Message::new(title),
            full_description: None,
            help: None,
            default_configuration: Configuration { level: weight(way) },
        });
        let level = match way {
            Direction::Up if reaches_top(m, scales[1]) => Level::Error,
            way => weight(way),
        };
        let system = &m.system;
        let begins = places.get(&(system.source.clone(), system.record));
        let region = Region::at(begins.copied().unwrap_or((1, 1)));
        let mut subject = format!("{id} {}", system.id);
        let mut properties = BTreeMap::from([
            ("system", json!(system.id)),
            ("record", json!(system.record)),
            ("scope", json!(m.scope)),
            ("scales", json!(m.scales)),
        ]);
        if let Some(pack) = pack {
            subject.push_str(&format!(" {pack}"));
            properties.insert("regime", json!(pack));
        }
        Entry {
            rule_id: id.to_owned(),
            rule_index,
            kind: Kind::Fail,
            level,
            message: Message::new(&message(m, pack, scales, self.lang)),
            locations: vec![self.location(&system.source, region, "")],
            related_locations: Vec::new(),
            partial_fingerprints: BTreeMap::from([("ruleAndSystem/v1", subject)]),
            properties,
        }
    }
}

/// The rule that a move is told under; none where the level stays with its days.
fn rule(way: Direction) -> Option<(&'static str, &'static str)> {
    match way {
        Direction::Up => Some(("system-up", "A system moves to a higher level.")),
        Direction::Down => Some(("system-down", "A system moves to a lower level.")),
        Direction::Otherwise => Some((
            "system-otherwise",
            "A system's levels or scope change otherwise.",
        )),
        Direction::Days => Some((
            "system-days",
            "A system keeps its level, but on other days.",
        )),
        Direction::Behind => None,
    }
}

fn weight(way: Direction) -> Level {
    match way {
        Direction::Up | Direction::Otherwise => Level::Warning,
        Direction::Down | Direction::Days | Direction::Behind => Level::Note,
    }
}

/// Whether the highest level of the canonical scale comes within reach.
fn reaches_top(m: &Moved, new: &Scales) -> bool {
    m.scales.iter().any(|(scale, [_, after])| {
        after.as_ref().is_some_and(|levels| {
            let [_, high] = &levels.class;
            new.canonical(scale, high)
                .is_some_and(|(at, top)| at == top)
        })
    })
}

fn message(m: &Moved, pack: Option<&str>, [old, new]: [&Scales; 2], lang: Lang) -> String {
    let mut parts = Vec::new();
    if let Some([a, b]) = &m.scope {
        let [old, new] = [a, b].map(|v| marks::verdict(lang, v.word()));
        let regime = pack.map_or_else(String::new, |p| format!("{p}{}", marks::colon(lang)));
        parts.push(format!("{regime}{}", scan::Scope { new, old }.say(lang)));
    }
    for (scale, [a, b]) in &m.scales {
        let level = scan::Level {
            new: levels_words(new, scale, b.as_ref(), lang),
            old: levels_words(old, scale, a.as_ref(), lang),
            scale: new.in_text(scale),
        };
        parts.push(level.say(lang));
    }
    let causes = cause_words(&m.causes, lang).join(marks::semi(lang));
    let mut text = format!(
        "{}{}{}",
        name(&m.system),
        marks::colon(lang),
        parts.join(marks::semi(lang))
    );
    if !causes.is_empty() {
        text = scan::Because { causes, text }.say(lang);
    }
    sentence(&text)
}
