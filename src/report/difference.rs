//! What a change of the rules does: to each provision, to the calendar, and to the systems of a
//! register. Compared is what the reports say, so that two programs need not share anything but
//! names.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use super::REPORT;
use super::catalogue::provision;
use super::follow::follows;
use super::scales::Scales;
use super::wire::{
    Applies, Cite, DutyReport, Edge, ExceptionReport, FollowReport, Governs, PenaltyReport, Regime,
    RejectedRecord, RuleReport, Status, Subject, System, TextChange, is_false,
};
use crate::analyse::Changes;
use crate::program::{Followed, Kind, Law, Program, ProvisionId, ProvisionNodes, Text};
use solon_messages::Lang;

mod calendar;
mod causes;
mod direction;
mod headline;
mod joint;
pub(super) mod markdown;
mod paragraphs;
mod possible;
mod sarif;
mod text;
pub(super) mod told;

use calendar::calendar;
use causes::{Cause, causes};
pub use direction::Direction;
use direction::direction;
pub use joint::{Differences, together};
pub use markdown::markdown;
pub use possible::{Days, LevelMove, Other, Possible, ScopeMove, Systems, possible};
pub use sarif::Places;
pub use text::text;

/// Rules of one side.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The program.
    pub program: &'a Program,
    /// The law consulted.
    pub law: &'a Law,
    /// How it was asked for.
    pub name: &'a str,
    /// Sources that are followed, with the readings that they gave.
    pub followed: &'a [Followed],
}

/// A system under both.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The system.
    pub system: System,
    /// Its report under the old rules, then under the new ones.
    pub regimes: [Regime; 2],
}

/// All that differs.
#[derive(Clone, Debug, Serialize)]
pub struct Difference {
    /// The version of this shape.
    pub report: u32,
    /// The version of the engine.
    pub engine: String,
    /// The day asked for.
    pub on: String,
    /// The old rules.
    pub old: Rules,
    /// The new rules.
    pub new: Rules,
    /// What it does to all possible systems; absent when only given ones were asked about.
    pub possible: Option<Possible>,
    /// Provisions that differ.
    pub provisions: Vec<ProvisionChange>,
    /// Days on which provisions begin or end by their own words on one side alone.
    pub calendar: Vec<DayChange>,
    /// Systems that move.
    pub systems: Vec<Moved>,
    /// Ids of systems for which nothing changes.
    pub same: Vec<String>,
    /// Descriptions that one side or both could not read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rejected: Vec<RejectedRecord>,
}

/// Which rules.
#[derive(Clone, Debug, Serialize)]
pub struct Rules {
    /// How they were asked for.
    pub name: String,
    /// The pack's id.
    pub pack: String,
    /// Its version.
    pub version: String,
    /// Its digest.
    pub digest: String,
    /// The law consulted.
    pub law: Option<String>,
    /// Amendments that were added.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<String>,
    /// Sources that are followed, with the readings taken from each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub followed: Vec<FollowReport>,
    /// Their scales.
    #[serde(skip)]
    pub(super) scales: Scales,
}

/// A provision that differs in its text, its days, or in a term that it uses.
#[derive(Clone, Debug, Serialize)]
pub struct ProvisionChange {
    /// What becomes of it.
    pub change: TextChange,
    /// What it is.
    pub kind: Subject,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// A day of the calendar.
#[derive(Clone, Debug, Serialize)]
pub struct DayChange {
    /// The day.
    pub on: String,
    /// What begins or ends on it under the old rules alone.
    pub old: Vec<Event>,
    /// What begins or ends on it under the new rules alone.
    pub new: Vec<Event>,
}

/// A provision that begins or ends by its own words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Event {
    /// Whether it begins or ends.
    pub what: Edge,
    /// The kind of the provision.
    pub kind: Subject,
    /// Its id.
    pub id: String,
}

/// A system that moves.
#[derive(Clone, Debug, Serialize)]
pub struct Moved {
    /// The system.
    pub system: System,
    /// The scope, old and new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<[Governs; 2]>,
    /// Where the scope changes, the clauses behind it, old and new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope_by: Option<[Vec<String>; 2]>,
    /// Scales on which something changes.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub scales: BTreeMap<String, [Option<Levels>; 2]>,
    /// Rules whose outcome or days change.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<ItemChange>,
    /// Duties likewise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<ItemChange>,
    /// Penalties likewise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub penalties: Vec<ItemChange>,
    /// Which way it moves, on the scales of the new rules.
    #[serde(skip)]
    pub direction: Direction,
    /// What moves it.
    #[serde(skip)]
    pub(super) causes: Vec<Cause>,
}

/// Levels of a scale under one side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Levels {
    /// The classification: lowest and highest level.
    pub class: [String; 2],
    /// The level in effect: lowest and highest.
    pub in_effect: [String; 2],
    /// The classification by the burden of proof: lowest and highest.
    pub decision: [String; 2],
    /// First day of the classification.
    pub applies_from: Option<String>,
    /// Whether it is not known that the scale governs the system: the levels hold if it does.
    #[serde(skip_serializing_if = "is_false")]
    pub scope_open: bool,
}

/// A provision whose outcome or days change for a system.
#[derive(Clone, Debug, Serialize)]
pub struct ItemChange {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Provisions; those of the new rules where it plays a part under both.
    pub cites: Vec<Cite>,
    /// Exceptions that set it aside on one side alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub set_aside_by: Vec<String>,
    /// Under the old rules; null where it plays no part.
    pub old: Option<Standing>,
    /// Under the new rules; null where it plays no part.
    pub new: Option<Standing>,
    /// Its own text, days or terms differ: what moves the system begins here.
    pub text_differs: bool,
}

/// How a provision stands for a system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// What comes of it.
    pub outcome: Status,
    /// Its days.
    pub applies: Applies,
    /// For a rule, the level that it gives on each scale.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub gives: BTreeMap<String, String>,
    /// For a duty, when it is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<String>,
    /// For a duty, whether it binds others alone.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub of_others: bool,
    /// For a duty, whether it is none, but a permission.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub permission: bool,
    /// For a penalty, its limits in words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<String>,
}

/// Two sets of rules beside each other, and what they do to systems, of which each is added by itself: of its
/// reports nothing is held but what differs.
#[derive(Debug)]
pub struct Comparing<'a> {
    sides: [Side<'a>; 2],
    rules: [Rules; 2],
    provisions: Vec<ProvisionChange>,
    on: Date,
    lang: Lang,
    systems: Vec<Moved>,
    same: Vec<String>,
}

impl<'a> Comparing<'a> {
    /// Compares rules; no system yet.
    #[must_use]
    pub fn new(sides: [Side<'a>; 2], on: Date, lang: Lang) -> Comparing<'a> {
        let [old, new] = sides;
        Comparing {
            sides,
            rules: sides.map(|side| rules(side, on, lang)),
            provisions: provisions(old, new, lang),
            on,
            lang,
            systems: Vec::new(),
            same: Vec::new(),
        }
    }

    /// What differs for a system; none where nothing does.
    #[must_use]
    pub fn moved(&self, pair: &Pair) -> Option<Moved> {
        let differing = self.provisions.iter().map(|p| (p.kind, p.id.as_str()));
        let mut m = moved(pair, &differing.collect())?;
        let [_, new_rules] = &self.rules;
        m.direction = direction(&m, &new_rules.scales);
        m.causes = causes(&m, self.sides, self.lang);
        Some(m)
    }

    /// Adds a system of this id, in the order in which they are told.
    pub fn add(&mut self, id: &str, moved: Option<Moved>) {
        match moved {
            Some(m) => self.systems.push(m),
            None => self.same.push(id.to_owned()),
        }
    }

    /// All that differs. `changes` are those for all possible systems; `rejected` is kept as it is.
    #[must_use]
    pub fn finish(self, changes: Option<&Changes>, rejected: Vec<RejectedRecord>) -> Difference {
        let ([old, new], [old_rules, new_rules]) = (self.sides, self.rules);
        Difference {
            report: REPORT,
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            on: self.on.to_string(),
            old: old_rules,
            new: new_rules,
            calendar: calendar(old, new),
            possible: changes.map(|c| possible(c, [old, new], self.lang)),
            provisions: self.provisions,
            systems: self.systems,
            same: self.same,
            rejected,
        }
    }
}

impl Difference {
    /// Whether every outcome is the same: proved for all possible systems where they were asked about,
    /// else of those given. Wording may differ.
    #[must_use]
    pub fn same_outcomes(&self) -> bool {
        self.equivalent() && self.systems.iter().all(Moved::in_words_alone)
    }

    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.provisions.is_empty() && self.systems.is_empty() && self.equivalent()
    }

    /// Nothing moves among all possible systems, as far as they were asked about.
    fn equivalent(&self) -> bool {
        self.possible.as_ref().is_none_or(|p| p.equivalent)
    }
}

fn rules(side: Side<'_>, on: Date, lang: Lang) -> Rules {
    let pack = side.program.pack();
    let with = side.law.view.with.iter().map(|(id, day)| {
        let name = &side.program.amendments[id].name;
        day.map_or_else(|| name.clone(), |d| format!("{name}@{d}"))
    });
    Rules {
        name: side.name.to_owned(),
        pack: pack.map(|p| p.id.clone()).unwrap_or_default(),
        version: pack.map(|p| p.version.clone()).unwrap_or_default(),
        digest: pack.map(|p| p.digest.clone()).unwrap_or_default(),
        law: side.law.view.law.map(|d| d.to_string()),
        with: with.collect(),
        followed: follows(side.program, side.law, on, side.followed, lang),
        scales: Scales::new(side.program, lang),
    }
}

/// Provisions, scope clauses, roles, tables, scores and calendars by kind and id, each with its title and its text with all terms.
pub(super) fn texts(side: Side<'_>, lang: Lang) -> BTreeMap<(Subject, String), (String, String)> {
    let mut out = BTreeMap::new();
    let mut versions: BTreeMap<ProvisionId, Vec<&ProvisionNodes>> = BTreeMap::new();
    for nodes in side.law.provisions.values() {
        versions.entry(nodes.provision).or_default().push(nodes);
    }
    for (id, p) in side.program.provisions.iter() {
        let own = (p, versions.get(&id).map_or(&[][..], Vec::as_slice));
        if let Some((title, text)) = provision::law_text(side.program, side.law, own, lang) {
            out.insert((p.into(), p.id.clone()), (title, text));
        }
    }
    for clause in side.program.scopes.values().flat_map(|s| &s.clauses) {
        if let Some(text) = provision::clause_text(side.program, side.law, clause, lang) {
            let title = clause.text.get(lang).to_owned();
            out.insert((Subject::Scope, clause.id.clone()), (title, text));
        }
    }
    for role in side.program.roles.values() {
        let text = provision::role_text(side.program, side.law, role, lang);
        let title = role.title.get(lang).to_owned();
        out.insert((Subject::Role, role.name.clone()), (title, text));
    }
    let (program, law) = (side.program, side.law);
    let mut insert = |of: Subject, name: &str, title: &Text, text: String| {
        let title = title.get(lang).to_owned();
        out.insert((of, name.to_owned()), (title, text));
    };
    for table in program.decisions.values() {
        let text = provision::table_text(program, law, table, lang);
        insert(Subject::Table, &table.name, &table.title, text);
    }
    for score in program.scores.values() {
        let text = provision::score_text(program, law, score, lang);
        insert(Subject::Score, &score.name, &score.title, text);
    }
    for calendar in program.calendars.values() {
        let text = provision::calendar_text(program, law, calendar, lang);
        insert(Subject::Calendar, &calendar.name, &calendar.title, text);
    }
    out
}

fn provisions(old: Side<'_>, new: Side<'_>, lang: Lang) -> Vec<ProvisionChange> {
    let (before, after) = (texts(old, lang), texts(new, lang));
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    keys.into_iter()
        .filter_map(|key| {
            let (change, title) = match (before.get(key), after.get(key)) {
                (Some(a), Some(b)) if a == b => return None,
                (Some(_), Some((title, _))) => (TextChange::Changed, title),
                (None, Some((title, _))) => (TextChange::Added, title),
                (Some((title, _)), None) => (TextChange::Removed, title),
                (None, None) => return None,
            };
            Some(ProvisionChange {
                change,
                kind: key.0,
                id: key.1.clone(),
                title: title.clone(),
            })
        })
        .collect()
}

pub(super) fn moved(pair: &Pair, differing: &BTreeSet<(Subject, &str)>) -> Option<Moved> {
    let [old, new] = &pair.regimes;
    let verdicts = [old.scope.verdict, new.scope.verdict];
    let names: BTreeSet<&String> = old.scales.keys().chain(new.scales.keys()).collect();
    let scales = names
        .into_iter()
        .map(|name| (name.clone(), [old, new].map(|r| levels(r, name))))
        .filter(|(_, [a, b])| a != b)
        .collect();
    let m = Moved {
        system: pair.system.clone(),
        scope_by: (verdicts[0] != verdicts[1])
            .then(|| [&old.scope.by, &new.scope.by].map(Clone::clone)),
        scope: (verdicts[0] != verdicts[1]).then_some(verdicts),
        scales,
        rules: items([&old.rules, &new.rules], rule, Kind::Rule, differing),
        duties: items([&old.duties, &new.duties], duty, Kind::Duty, differing),
        penalties: items(
            [&old.penalties, &new.penalties],
            penalty,
            Kind::Penalty,
            differing,
        ),
        direction: Direction::Behind,
        causes: Vec::new(),
    };
    let still = m.scope.is_none()
        && m.scales.is_empty()
        && m.rules.is_empty()
        && m.duties.is_empty()
        && m.penalties.is_empty();
    (!still).then_some(m)
}

fn levels(regime: &Regime, scale: &str) -> Option<Levels> {
    let s = regime.scales.get(scale)?;
    Some(Levels {
        class: [s.lower.clone(), s.upper.clone()],
        in_effect: s.in_effect_interval.clone(),
        decision: s.decision_interval.clone(),
        applies_from: s.applies_from.clone(),
        scope_open: s.scope_open,
    })
}

/// What a report says of a provision.
struct Told<'a> {
    id: &'a str,
    title: &'a str,
    cites: &'a [Cite],
    exceptions: &'a [ExceptionReport],
    standing: Standing,
}

fn standing(outcome: Status, applies: &Applies) -> Standing {
    Standing {
        outcome,
        applies: applies.clone(),
        gives: BTreeMap::new(),
        due: None,
        of_others: false,
        permission: false,
        limits: Vec::new(),
    }
}

fn rule(r: &RuleReport) -> Told<'_> {
    Told {
        id: &r.id,
        title: &r.title,
        cites: &r.cites,
        exceptions: &r.exceptions,
        standing: Standing {
            gives: r.assigns.clone(),
            ..standing(r.outcome, &r.applies)
        },
    }
}

fn duty(d: &DutyReport) -> Told<'_> {
    Told {
        id: &d.id,
        title: &d.title,
        cites: &d.cites,
        exceptions: &d.exceptions,
        standing: Standing {
            due: d.due.clone(),
            of_others: d.of_others,
            permission: d.permits(),
            ..standing(d.outcome, &d.applies)
        },
    }
}

fn penalty(p: &PenaltyReport) -> Told<'_> {
    Told {
        id: &p.id,
        title: &p.title,
        cites: &p.cites,
        exceptions: &p.exceptions,
        standing: Standing {
            limits: p
                .limits
                .iter()
                .map(|l| l.words.clone())
                .chain(p.waiting.iter().cloned())
                .collect(),
            ..standing(p.outcome, &p.applies)
        },
    }
}

/// Items in the order of the new report, those that only the old one has behind them.
fn items<T>(
    [old, new]: [&[T]; 2],
    told: fn(&T) -> Told<'_>,
    kind: Kind,
    differing: &BTreeSet<(Subject, &str)>,
) -> Vec<ItemChange> {
    let all = [old, new].map(|list| list.iter().map(told).collect::<Vec<_>>());
    let by_id = all.each_ref().map(|list| {
        let mut out: BTreeMap<&str, &Told<'_>> = BTreeMap::new();
        for one in list {
            out.entry(one.id).or_insert(one);
        }
        out
    });
    let ([old, new], [before, after]) = (&all, &by_id);
    let gone = old.iter().filter(|x| !after.contains_key(x.id));
    new.iter()
        .chain(gone)
        .filter_map(|own| {
            let sides = [before, after].map(|side| side.get(own.id).copied());
            let standing = sides.map(|side| side.map(|x| &x.standing));
            if standing[0] == standing[1] {
                return None;
            }
            let [old, new] = standing.map(|side| side.cloned());
            Some(ItemChange {
                id: own.id.to_owned(),
                title: own.title.to_owned(),
                cites: own.cites.to_vec(),
                set_aside_by: set_aside(sides),
                old,
                new,
                text_differs: differing.contains(&(kind.into(), own.id)),
            })
        })
        .collect()
}

/// What sets a provision aside on one side, where it does not on the other.
fn set_aside(sides: [Option<&Told<'_>>; 2]) -> Vec<String> {
    let on = |side: Option<&Told<'_>>| {
        let aside = side.filter(|x| x.standing.outcome == Status::Defeated);
        aside.map(|x| {
            let firing = x.exceptions.iter().filter(|e| e.outcome == Status::Fires);
            firing.map(|e| e.id.clone()).collect::<Vec<_>>()
        })
    };
    match sides.map(on) {
        [Some(ids), None] | [None, Some(ids)] => ids,
        _ => Vec::new(),
    }
}
