//! Counts of glimpses, one by one; names of rules, levels and questions are put to them at the end.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::civil::Date;

use super::glimpse::{Came, Glimpse, Stands};
use super::{
    DayCount, Group, LevelCount, LevelCounts, OwnerCount, QuestionCount, RegimeCounts,
    RegisterOverview, RuleCount,
};
use crate::program::{FactId, Law, Program, ProvisionId};
use crate::report::answers::level_words;
use crate::report::register::beside::cited;
use crate::report::scales::Scales;
use crate::report::{REPORT, RejectedRecord};
use solon_messages::{Lang, glance};

/// So many owners, and so many groups of findings, are counted apart; the rest together.
const APART: usize = 10_000;
/// So many of a group are named.
const NAMED: usize = 5;

/// A register, gathered system by system.
#[derive(Debug, Default)]
pub struct Gathered {
    systems: usize,
    rejected: usize,
    decided: usize,
    overall: Levels,
    regimes: BTreeMap<String, Regime>,
    /// Systems, those surely above the lowest level, those perhaps so.
    owners: BTreeMap<String, [usize; 3]>,
    more_owners: usize,
    /// Open, first, alone.
    questions: BTreeMap<String, [usize; 3]>,
    rejections: Groups,
    warnings: Groups,
    /// What is not counted yet, with how many systems it came of, by its address.
    came: HashMap<usize, (Arc<Came>, usize)>,
}

#[derive(Debug, Default)]
struct Regime {
    asked: usize,
    not_asked: usize,
    scales: BTreeMap<String, Levels>,
    rules: BTreeMap<ProvisionId, [usize; 2]>,
    /// By day, scale and level, how often for sure and how often perhaps.
    days: BTreeMap<(String, String, Option<usize>), [usize; 2]>,
}

/// How many stand on which level: surely, perhaps, now, perhaps now.
#[derive(Debug, Default)]
struct Levels {
    each: Vec<[usize; 4]>,
    out: usize,
    open: usize,
}

impl Levels {
    /// Adds so many systems.
    fn add(&mut self, stands: Stands, many: usize) {
        let Stands::On(class, now, open) = stands else {
            self.out += many;
            return;
        };
        self.open += many * usize::from(open);
        for (at, (low, high)) in [(0, class), (2, now)] {
            // Where the scope is open the levels hold if it takes the system in, as in every report.
            let sure = low == high;
            if self.each.len() <= high {
                self.each.resize(high + 1, [0; 4]);
            }
            for counts in self.each.iter_mut().take(high + 1).skip(low) {
                if let Some(n) = counts.get_mut(if sure { at } else { at + 1 }) {
                    *n += many;
                }
            }
        }
    }

    /// With the names and words of the levels.
    fn named(&self, levels: &[(String, String)]) -> LevelCounts {
        let count = |(at, (level, words)): (usize, &(String, String))| {
            let [surely, perhaps, now, perhaps_now] =
                self.each.get(at).copied().unwrap_or_default();
            LevelCount {
                level: level.clone(),
                words: words.clone(),
                surely,
                perhaps,
                now,
                perhaps_now,
            }
        };
        LevelCounts {
            levels: levels.iter().enumerate().rev().map(count).collect(),
            out_of_scope: self.out,
            scope_open: self.open,
        }
    }
}

/// Findings of one code and message.
#[derive(Debug, Default)]
struct Groups {
    all: BTreeMap<(String, String), (usize, Vec<String>)>,
    /// What has no group of its own.
    more: usize,
}

impl Groups {
    fn add(&mut self, code: &str, message: &str, what: String) {
        let key = (code.to_owned(), message.to_owned());
        if self.all.len() >= APART && !self.all.contains_key(&key) {
            self.more += 1;
            return;
        }
        let (n, named) = self.all.entry(key).or_default();
        *n += 1;
        if named.len() < NAMED {
            named.push(what);
        }
    }

    fn finish(self, lang: Lang) -> Vec<Group> {
        let group = |((code, message), (count, such_as))| Group {
            code,
            message,
            count,
            such_as,
        };
        let mut out: Vec<Group> = self.all.into_iter().map(group).collect();
        out.sort_by_key(|g| std::cmp::Reverse(g.count));
        if self.more > 0 {
            out.push(Group {
                code: String::new(),
                message: glance::MoreGroups.say(lang).to_owned(),
                count: self.more,
                such_as: Vec::new(),
            });
        }
        out
    }
}

impl Gathered {
    /// Adds a system.
    pub fn add(&mut self, system: Glimpse) {
        self.systems += 1;
        for note in &system.warnings {
            self.warnings
                .add(&note.code, &note.message, system.id.clone());
        }
        let known = self.owners.len() < APART || self.owners.contains_key(&system.owner);
        match known {
            true => {
                let [all, above, perhaps] = self.owners.entry(system.owner).or_default();
                let [sure, may] = system.came.above;
                *all += 1;
                *above += usize::from(sure);
                *perhaps += usize::from(may && !sure);
            }
            false => self.more_owners += 1,
        }
        // What came of many systems is counted once for all; while it is held nothing else has its address.
        let address = Arc::as_ptr(&system.came).addr();
        let (_, many) = self.came.entry(address).or_insert((system.came, 0));
        *many += 1;
        if self.came.len() >= APART {
            self.count();
        }
    }

    /// Counts what came of systems.
    fn count(&mut self) {
        for (came, many) in std::mem::take(&mut self.came).into_values() {
            self.of_many(&came, many);
        }
    }

    fn of_many(&mut self, came: &Came, many: usize) {
        self.decided += many * usize::from(came.decided);
        if let Some(stands) = came.overall {
            self.overall.add(stands, many);
        }
        let alone = came.open.len() == 1;
        for (fact, first) in &came.open {
            let [open, firsts, settles] = self.questions.entry(fact.clone()).or_default();
            *open += many;
            *firsts += many * usize::from(*first);
            *settles += many * usize::from(alone);
        }
        for own in &came.regimes {
            let regime = self.regimes.entry(own.pack.clone()).or_default();
            let Some(scales) = &own.scales else {
                regime.not_asked += many;
                continue;
            };
            regime.asked += many;
            for (scale, stands) in scales {
                let levels = regime.scales.entry(scale.clone()).or_default();
                levels.add(*stands, many);
            }
            for (rule, jointly) in &own.rules {
                let [all, joint] = regime.rules.entry(*rule).or_default();
                *all += many;
                *joint += many * usize::from(*jointly);
            }
            for day in &own.days {
                let key = (day.on.clone(), day.scale.clone(), day.level);
                let [sure, perhaps] = regime.days.entry(key).or_default();
                *if day.sure { sure } else { perhaps } += many;
            }
        }
    }

    /// Adds a record that could not be read.
    pub fn reject(&mut self, record: &RejectedRecord) {
        self.systems += 1;
        self.rejected += 1;
        let r = &record.rejected;
        // What is wrong without the value that is wrong: the column, where there is one.
        let place = r.problems.first().and_then(|p| p.label.clone());
        let place = place.unwrap_or_else(|| format!("{}:{}:{}", r.source, r.line, r.column));
        self.rejections.add(&r.code, &r.message, place);
    }

    /// Adds an id that several systems have.
    pub fn same_id(&mut self, code: &str, id: &str, lang: Lang) {
        let message = glance::SameIds.say(lang);
        self.warnings.add(code, message, id.to_owned());
    }

    /// How many records were added.
    #[must_use]
    pub fn systems(&self) -> usize {
        self.systems
    }

    /// The overview; `on` is the day that was asked for, `laws` are those of the regimes, in order.
    #[must_use]
    pub fn finish(mut self, on: Date, laws: &[&Law], lang: Lang) -> RegisterOverview {
        self.count();
        let mut out = RegisterOverview {
            report: REPORT,
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            on: on.to_string(),
            systems: self.systems,
            rejected: self.rejected,
            decided: self.decided,
            more_owners: self.more_owners,
            ..RegisterOverview::default()
        };
        let programs: Vec<&Program> = laws.iter().map(|law| law.program()).collect();
        if programs.len() > 1 {
            let canonical = programs.iter().find_map(|p| p.canonical.as_ref());
            out.overall = canonical.map(|c| {
                let words = |i: usize| c.words.get(i).map_or("", |w| w.get(lang));
                let each = c.levels.iter().enumerate();
                let each = each.map(|(i, name)| (name.clone(), or(words(i), name)));
                self.overall.named(&each.collect::<Vec<_>>())
            });
        }
        for law in laws {
            self.regime(law, &mut out, lang);
        }
        out.rules.sort_by_key(|r| std::cmp::Reverse(r.systems));
        out.calendar.sort_by(|a, b| a.on.cmp(&b.on));
        out.owners = self.owners();
        out.questions = self.questions(&programs, lang);
        out.rejections = self.rejections.finish(lang);
        out.warnings = self.warnings.finish(lang);
        out
    }

    /// What was counted under one regime, in names.
    fn regime(&mut self, law: &Law, out: &mut RegisterOverview, lang: Lang) {
        let program = law.program();
        let Some(pack) = program.pack() else { return };
        let own = self.regimes.remove(&pack.id).unwrap_or_default();
        let scales = Scales::new(program, lang);
        let levels = |name: &str| -> Vec<(String, String)> {
            let scale = program.scales.values().find(|s| s.name == name);
            let levels = scale.map_or(&[][..], |s| &s.levels).iter();
            levels
                .map(|l| (l.clone(), level_words(program, name, l, lang)))
                .collect()
        };
        let named = own.scales.iter();
        let named = named.map(|(scale, all)| (scale.clone(), all.named(&levels(scale))));
        out.regimes.push(RegimeCounts {
            pack: pack.id.clone(),
            title: pack.title.get(lang).to_owned(),
            asked: own.asked,
            not_asked: own.not_asked,
            scales: named.collect(),
            first: scales
                .iter()
                .next()
                .map(|s| s.name.clone())
                .unwrap_or_default(),
        });
        for (rule, [systems, jointly]) in own.rules {
            let body = law.versions(rule).next_back().map(|(_, n)| &n.body);
            let title = body.map_or("", |body| body.title.get(lang));
            out.rules.push(RuleCount {
                pack: pack.id.clone(),
                rule: program.provisions[rule].id.clone(),
                title: title.to_owned(),
                places: cited(law, rule, lang),
                systems,
                jointly,
            });
        }
        for ((on, scale, level), [surely, perhaps]) in own.days {
            let found = level.and_then(|at| levels(&scale).into_iter().nth(at));
            let words = match &found {
                Some((_, words)) => words.clone(),
                None => glance::ComesIn.say(lang).to_owned(),
            };
            out.calendar.push(DayCount {
                on,
                pack: pack.id.clone(),
                scale,
                level: found.map(|(level, _)| level),
                words,
                surely,
                perhaps,
            });
        }
    }

    fn owners(&mut self) -> Vec<OwnerCount> {
        let all = std::mem::take(&mut self.owners);
        // Where no description names one, there is nothing to tell.
        if all.keys().all(String::is_empty) {
            return Vec::new();
        }
        let owner = |(owner, [systems, above, perhaps]): (String, [usize; 3])| OwnerCount {
            owner,
            systems,
            above,
            perhaps,
        };
        let mut out: Vec<OwnerCount> = all.into_iter().map(owner).collect();
        out.sort_by_key(|o| std::cmp::Reverse((o.above, o.perhaps, o.systems)));
        out
    }

    fn questions(&mut self, programs: &[&Program], lang: Lang) -> Vec<QuestionCount> {
        let all = std::mem::take(&mut self.questions);
        let ask = |name: &str| {
            let fact = programs.iter().find_map(|p| Some((*p, p.fact(name)?)));
            let ask =
                |(program, fact): (&Program, FactId)| program.facts[fact].ask.get(lang).to_owned();
            fact.map(ask).unwrap_or_default()
        };
        let count = |(fact, [open, first, settles]): (String, [usize; 3])| QuestionCount {
            ask: ask(&fact),
            fact,
            open,
            first,
            settles,
        };
        let mut out: Vec<QuestionCount> = all.into_iter().map(count).collect();
        out.sort_by_key(|q| std::cmp::Reverse((q.first, q.settles, q.open)));
        out
    }
}

/// Words, or the name where there are none.
fn or(words: &str, name: &str) -> String {
    if words.is_empty() { name } else { words }.to_owned()
}
