//! An explanation in blocks of lines, which text and Markdown lay out each in their way.

use super::{
    ChangeReport, ChangesReport, Claimed, ConditionReport, DistanceReport, EditReport,
    FailingReport, ProvisionName, ReachReport, ReadingsReport, RegimeExplanation, SetReport,
    StandingReport, WhyNotReport, WhyReport,
};
use crate::report::phrases::home_places;
use crate::report::wire::{Governs, Truth};
use crate::words::marks;
use solon_messages::{Lang, explain, plain};

mod ways;

/// A block: a heading, and what stands under it.
#[derive(Clone, Debug, Default)]
pub(super) struct Block {
    pub(super) head: String,
    /// What holds of all below.
    pub(super) before: Option<String>,
    /// Each counts by itself.
    pub(super) numbered: bool,
    pub(super) items: Vec<Item>,
    /// Remarks below.
    pub(super) after: Vec<String>,
}

/// One thing, and lines below it.
#[derive(Clone, Debug, Default)]
pub(super) struct Item {
    pub(super) text: String,
    pub(super) more: Vec<String>,
}

impl Item {
    fn of(text: String) -> Item {
        Item {
            text,
            more: Vec::new(),
        }
    }
}

/// So many sets are shown of what brings to a level.
const SETS: usize = 3;
/// So many of what keeps from one, and of scope.
const KEEPS: usize = 1;
/// So many rules that fail.
const RULES: usize = 3;
/// So many changes.
const CHANGES: usize = 4;
/// So many names of duties or questions.
const NAMES: usize = 4;
/// So many parts of a condition that fails.
const PARTS: usize = 3;

/// What tells of one regime.
pub(super) struct Teller {
    pub(super) lang: Lang,
    pub(super) full: bool,
}

impl Teller {
    fn most(&self, few: usize) -> usize {
        if self.full { usize::MAX } else { few }
    }

    /// What the scales come to, a line each.
    pub(super) fn standing(&self, regime: &RegimeExplanation) -> Vec<String> {
        let lang = self.lang;
        let mut out = Vec::new();
        match regime.scope {
            Governs::Out if regime.scales.is_empty() => {
                out.push(explain::HeadOut.say(lang).to_owned());
            }
            Governs::Open => out.push(explain::HeadOpen.say(lang).to_owned()),
            Governs::In | Governs::Partial | Governs::Out => {}
        }
        let quiet = |s: &&StandingReport| !s.bottom || self.full;
        let told: Vec<&StandingReport> = regime.scales.iter().filter(quiet).collect();
        let told = match told.is_empty() {
            true => regime.scales.iter().take(1).collect(),
            false => told,
        };
        out.extend(told.iter().map(|s| self.level(s)));
        if !regime.open.is_empty() {
            let questions = self.names(regime.open.iter().map(|o| o.fact.as_str()));
            out.push(explain::Open { questions }.say(lang));
        }
        out
    }

    fn level(&self, s: &StandingReport) -> String {
        let lang = self.lang;
        let (title, level) = (&s.title, &s.words);
        let mut parts = vec![explain::Level { level, title }.say(lang)];
        if s.in_effect != [s.lower.clone(), s.upper.clone()] {
            let level = &s.in_effect_words;
            parts.push(explain::InEffect { level }.say(lang));
            if let Some(day) = &s.from_words {
                parts.push(day.clone());
            }
        }
        parts.join(marks::semi(lang))
    }

    fn names<'n>(&self, all: impl Iterator<Item = &'n str>) -> String {
        let all: Vec<&str> = all.collect();
        let most = self.most(NAMES);
        let mut out: Vec<String> = all.iter().take(most).map(|n| (*n).to_owned()).collect();
        if all.len() > most {
            out.push(format!("+{}", all.len() - most));
        }
        out.join(marks::list(self.lang))
    }

    /// Provisions by their titles, each with its places; with everything also by their ids.
    fn titles(&self, all: &[ProvisionName]) -> String {
        let most = self.most(NAMES);
        let each = all.iter().take(most).map(|p| {
            let name = match (p.title.as_str(), self.full) {
                ("", _) => p.id.clone(),
                (title, false) => title.to_owned(),
                (title, true) => format!("{} {title}", p.id),
            };
            match p.places.as_str() {
                "" => name,
                places => format!("{name}{}", marks::paren(self.lang, places)),
            }
        });
        let mut out: Vec<String> = each.collect();
        if all.len() > most {
            out.push(format!("+{}", all.len() - most));
        }
        out.join(marks::semi(self.lang))
    }

    /// All blocks.
    pub(super) fn blocks(&self, regime: &RegimeExplanation) -> Vec<Block> {
        let mut out = Vec::new();
        // Of scales on which nothing stands above the bottom one line is enough.
        let quiet = |w: &&WhyReport| {
            let scale = w.about.scale.as_ref();
            let mut scales = regime.scales.iter();
            let own = scales.position(|s| Some(&s.scale) == scale);
            let first = scale.is_none() || own == Some(0);
            let stands = own.is_some_and(|at| regime.scales.get(at).is_some_and(|s| !s.bottom));
            self.full || regime.next.is_empty() || first || stands
        };
        // What the result hangs on stands first, whether the regime governs the system after it.
        let scope = |w: &&WhyReport| w.about.kind == "scope" && w.claim == Claimed::InScope;
        let whys: Vec<&WhyReport> = regime.why.iter().filter(quiet).collect();
        let (inside, others): (Vec<&WhyReport>, Vec<&WhyReport>) =
            whys.into_iter().partition(|w| scope(w));
        out.extend(others.into_iter().chain(inside).map(|w| self.why(w)));
        out.extend(regime.why_not.iter().flat_map(|w| self.why_not(w)));
        out.extend(regime.change.iter().flat_map(|c| self.reach(c)));
        out.extend(regime.ways.iter().map(|w| self.ways(w)));
        out.extend(regime.readings.iter().map(|r| self.readings(r)));
        out.extend(self.distances(regime));
        if !regime.next.is_empty() {
            let options: Vec<String> = regime.next.iter().map(|n| format!("`{n}`")).collect();
            let options = options.join(marks::list(self.lang));
            out.push(Block {
                head: explain::Next { options }.say(self.lang),
                ..Block::default()
            });
        }
        out
    }

    fn why(&self, why: &WhyReport) -> Block {
        let lang = self.lang;
        let name = self.called(&why.about.name, &why.about.words, &why.about.kind);
        let level = &why.about.words;
        let head = match why.claim {
            Claimed::InScope => explain::WhyIn.say(lang).to_owned(),
            Claimed::OutOfScope => explain::WhyOut.say(lang).to_owned(),
            Claimed::AtLeast => explain::WhyLeast { level }.say(lang),
            Claimed::AtMost => explain::WhyMost { level }.say(lang),
            Claimed::Applies => explain::WhyApplies { name }.say(lang),
            Claimed::Binds if why.about.never => plain::WouldBind { name }.say(lang),
            Claimed::Binds => explain::WhyBinds { name }.say(lang),
        };
        let mut block = Block {
            head,
            ..Block::default()
        };
        if why.if_governed {
            let text = explain::IfGoverned.say(lang);
            block.head.push_str(&marks::paren(lang, text));
        }
        if why.holds != Truth::True {
            let name = &why.about.name;
            block.items.push(Item::of(match why.holds {
                Truth::Unknown => explain::IsOpen.say(lang).to_owned(),
                Truth::False | Truth::True => explain::IsNot { name }.say(lang),
            }));
            if !why.hangs_on.is_empty() {
                let rule = self.titles(&why.hangs_on);
                let line = plain::HangsOnRule { rule }.say(lang);
                block.items.push(Item::of(line));
            }
            return block;
        }
        let most = match why.claim {
            Claimed::AtLeast | Claimed::Applies | Claimed::Binds | Claimed::OutOfScope => SETS,
            Claimed::AtMost | Claimed::InScope => KEEPS,
        };
        self.sets(&mut block, &why.sets, why.more, most);
        if why.about.never {
            let by = why.about.by.join(marks::list(lang));
            block.after.push(match by.as_str() {
                "" => plain::Never.say(lang).to_owned(),
                by => plain::NeverBy { by }.say(lang),
            });
        }
        block
    }

    /// Sets of answers, each of which is enough.
    fn sets(&self, block: &mut Block, sets: &[SetReport], more: bool, most: usize) {
        let lang = self.lang;
        block.numbered = sets.len() > 1;
        let shown = self.most(most);
        let common = self.common(sets);
        let told: Vec<&SetReport> = sets.iter().take(shown).collect();
        if !common.is_empty() && told.len() > 1 {
            let what = common.join(marks::semi(lang));
            block.before = Some(explain::Common { what }.say(lang));
        }
        let common = if told.len() > 1 { common } else { Vec::new() };
        block
            .items
            .extend(told.iter().map(|s| self.set(s, &common)));
        let left = sets.len().saturating_sub(shown);
        match (left, more) {
            (0, false) => {}
            (0, true) => block.after.push(explain::SetsMore.say(lang).to_owned()),
            (n, false) => block.after.push(explain::SetMore { n }.say(lang)),
            (n, true) => block.after.push(explain::SetMany { n }.say(lang)),
        }
    }

    /// What all of some sets say.
    fn common(&self, sets: &[SetReport]) -> Vec<String> {
        let Some((first, others)) = sets.split_first() else {
            return Vec::new();
        };
        let all = first.says.iter().map(|s| s.words.clone());
        let says = |set: &SetReport, words: &String| set.says.iter().any(|s| s.words == *words);
        all.filter(|words| others.iter().all(|set| says(set, words)))
            .collect()
    }

    /// A set, without what stands above it.
    fn set(&self, set: &SetReport, common: &[String]) -> Item {
        let lang = self.lang;
        if set.says.is_empty() {
            return Item::of(explain::Anyway.say(lang).to_owned());
        }
        let says = set.says.iter().map(|s| s.words.as_str());
        let says: Vec<&str> = says.filter(|w| !common.iter().any(|c| c == w)).collect();
        let mut text = says.join(marks::semi(lang));
        if !set.rules.is_empty() {
            let rules = self.names(set.rules.iter().map(String::as_str));
            text = explain::By { rules, what: text }.say(lang);
        }
        Item::of(text)
    }

    fn called(&self, name: &str, words: &str, kind: &str) -> String {
        match kind {
            "level" | "scope" => words.to_owned(),
            _ => format!("{name} {words}").trim_end().to_owned(),
        }
    }

    fn why_not(&self, not: &WhyNotReport) -> Vec<Block> {
        let lang = self.lang;
        let name = self.called(&not.about.name, &not.about.words, &not.about.kind);
        let level = &not.about.words;
        let head = match not.claim {
            Claimed::InScope => explain::NotIn.say(lang).to_owned(),
            Claimed::OutOfScope => explain::NotOut.say(lang).to_owned(),
            Claimed::AtLeast => explain::NotLeast { level }.say(lang),
            Claimed::AtMost => explain::NotMost { level }.say(lang),
            Claimed::Applies => explain::NotApplies { name }.say(lang),
            Claimed::Binds => explain::NotBinds { name }.say(lang),
        };
        let mut first = Block {
            head,
            ..Block::default()
        };
        if not.if_governed {
            let text = explain::IfGoverned.say(lang);
            first.head.push_str(&marks::paren(lang, text));
        }
        match not.holds {
            Truth::True => {
                let name = &not.about.name;
                let by = not.about.by.join(marks::list(lang));
                first
                    .items
                    .push(Item::of(match (not.about.never, by.as_str()) {
                        (false, _) => explain::IsSo { name }.say(lang),
                        (true, "") => plain::SoNever { name }.say(lang),
                        (true, by) => plain::SoNeverBy { by, name }.say(lang),
                    }));
                return vec![first];
            }
            Truth::Unknown => first
                .items
                .push(Item::of(explain::Perhaps.say(lang).to_owned())),
            Truth::False => self.sets(&mut first, &not.sets, not.more, SETS),
        }
        let mut out = vec![first];
        if !not.rules.is_empty() {
            out.push(self.rules(not));
        }
        if let Some(by) = &not.brought_by {
            out.extend(self.changes(explain::Brought.say(lang).to_owned(), by, None));
        }
        out
    }

    fn rules(&self, not: &WhyNotReport) -> Block {
        let lang = self.lang;
        let own = matches!(not.claim, Claimed::Applies | Claimed::Binds);
        let mut block = Block {
            head: match own {
                true => explain::OwnConditions.say(lang).to_owned(),
                false => explain::Rules { n: not.rules.len() }.say(lang),
            },
            ..Block::default()
        };
        let most = self.most(RULES);
        for rule in not.rules.iter().take(most) {
            block.items.push(self.rule(rule));
        }
        let left = not.rules.len().saturating_sub(most);
        if left > 0 {
            block.after.push(explain::RulesMore { n: left }.say(lang));
        }
        block
    }

    fn rule(&self, rule: &FailingReport) -> Item {
        let lang = self.lang;
        let places = home_places(&rule.cites, lang);
        let places = match places.is_empty() {
            true => String::new(),
            false => marks::paren(lang, &places),
        };
        let mut item = Item::of(format!("{} {}{places}", rule.id, rule.title));
        let most = self.most(PARTS);
        let conditions = |list: &[ConditionReport]| {
            let told = list.iter().take(most).map(|c| self.condition(c));
            told.collect::<Vec<_>>()
        };
        let fails = conditions(&rule.fails).into_iter();
        item.more
            .extend(fails.map(|what| explain::Fails { what }.say(lang)));
        let left = rule.fails.len().saturating_sub(most);
        if left > 0 {
            item.more.push(explain::FailsMore { n: left }.say(lang));
        }
        if rule.fails.is_empty() {
            let open = conditions(&rule.open).into_iter();
            item.more
                .extend(open.map(|what| explain::Hangs { what }.say(lang)));
        }
        for against in &rule.against {
            let what = format!("{} {}", against.id, against.title);
            let what = what.trim_end();
            item.more.push(explain::Strikes { what }.say(lang));
        }
        if rule.not_on_these_days {
            item.more.push(explain::NotTheseDays.say(lang).to_owned());
        }
        if !rule.binds_others.is_empty() {
            let roles = self.names(rule.binds_others.iter().map(String::as_str));
            item.more.push(explain::BindsOthers { roles }.say(lang));
        }
        item
    }

    fn condition(&self, condition: &ConditionReport) -> String {
        let lang = self.lang;
        let places = home_places(&condition.cites, lang);
        let mut text = condition.words.clone();
        if !places.is_empty() {
            text.push_str(&marks::paren(lang, &places));
        }
        text
    }

    /// What would reach a level.
    pub(super) fn reach(&self, reach: &ReachReport) -> Vec<Block> {
        let lang = self.lang;
        let level = &reach.about.words;
        let head = match reach.about.kind.as_str() {
            "level" => explain::ReachLevel { level }.say(lang),
            _ => explain::ReachOut.say(lang).to_owned(),
        };
        if reach.holds == Truth::True {
            return vec![Block {
                head,
                items: vec![Item::of(explain::Already.say(lang).to_owned())],
                ..Block::default()
            }];
        }
        let colon = marks::colon(lang);
        let own = format!("{head}{colon}{}", explain::Design.say(lang));
        let none = explain::NoDesign.say(lang);
        let mut out = self.changes(own, &reach.design, Some(none));
        if let Some(unknown) = &reach.unknown {
            let own = format!("{head}{colon}{}", explain::Unknown.say(lang));
            let none = explain::NoUnknown.say(lang);
            out.extend(self.changes(own, unknown, Some(none)));
        }
        out
    }

    /// Changes, and where there are none, what stands in the way.
    fn changes(&self, head: String, all: &ChangesReport, none: Option<&str>) -> Vec<Block> {
        let lang = self.lang;
        let mut block = Block {
            head,
            numbered: all.found.len() > 1,
            ..Block::default()
        };
        let most = self.most(CHANGES);
        block
            .items
            .extend(all.found.iter().take(most).map(|c| self.change(c)));
        let left = all.found.len().saturating_sub(most);
        match (left, all.more) {
            (0, false) => {}
            (0, true) if all.found.is_empty() => {
                block.after.push(explain::NotFound.say(lang).to_owned());
            }
            (0, true) => block.after.push(explain::ChangesMore.say(lang).to_owned()),
            (n, _) => block.after.push(explain::SetMore { n }.say(lang)),
        }
        if !all.never {
            return vec![block];
        }
        let none = none.unwrap_or(explain::NoAnswers.say(lang));
        block.items.push(Item::of(none.to_owned()));
        if all.barred.is_empty() {
            return vec![block];
        }
        let mut barred = Block {
            head: explain::Barred.say(lang).to_owned(),
            ..Block::default()
        };
        self.sets(&mut barred, &all.barred, false, SETS);
        vec![block, barred]
    }

    fn change(&self, change: &ChangeReport) -> Item {
        let lang = self.lang;
        let edits: Vec<String> = change.edits.iter().map(|e| self.edit(e, true)).collect();
        let mut item = Item::of(edits.join(marks::semi(lang)));
        let levels = self.comes_to(change.scope, &change.scales);
        let levels = levels.join(marks::semi(lang));
        item.more.push(explain::Then { levels }.say(lang));
        for (come, list) in [(true, &change.duties_come), (false, &change.duties_go)] {
            if list.is_empty() {
                continue;
            }
            let (n, names) = (list.len(), self.names(list.iter().map(|d| d.id.as_str())));
            let list = &names;
            item.more.push(match come {
                true => explain::DutiesCome { n, list }.say(lang),
                false => explain::DutiesGo { n, list }.say(lang),
            });
        }
        item
    }

    /// What a result would be: of scales those on which something stands above the bottom, else the first.
    fn comes_to(&self, scope: Governs, scales: &[StandingReport]) -> Vec<String> {
        if scope == Governs::Out && scales.is_empty() {
            return vec![explain::OutOfScope.say(self.lang).to_owned()];
        }
        let mut told: Vec<&StandingReport> = scales.iter().filter(|s| !s.bottom).collect();
        if told.is_empty() {
            told = scales.iter().take(1).collect();
        }
        told.into_iter().map(|s| self.level(s)).collect()
    }

    fn edit(&self, edit: &EditReport, today: bool) -> String {
        let (lang, says) = (self.lang, &edit.says);
        match &edit.today {
            _ if !(today && edit.add.is_empty() && edit.remove.is_empty()) => says.clone(),
            Some(today) => explain::Edit { says, today }.say(lang),
            None => explain::EditNew { says }.say(lang),
        }
    }

    fn readings(&self, readings: &ReadingsReport) -> Block {
        let lang = self.lang;
        let mut block = Block {
            head: explain::Readings.say(lang).to_owned(),
            numbered: readings.changes.len() > 1,
            ..Block::default()
        };
        for change in &readings.changes {
            let names = change.readings.iter();
            let names = names.map(|(point, reading)| format!("{point}={reading}"));
            let names: Vec<String> = names.collect();
            let mut item = Item::of(names.join(marks::comma(lang)));
            item.more.extend(change.words.clone());
            let levels = self.comes_to(change.scope, &change.scales);
            let levels = levels.join(marks::semi(lang));
            item.more.push(explain::Then { levels }.say(lang));
            block.items.push(item);
        }
        if readings.changes.is_empty() {
            let words = match readings.complete {
                true => explain::NoReadings.say(lang),
                false => explain::NotFound.say(lang),
            };
            block.items.push(Item::of(words.to_owned()));
        } else if !readings.complete {
            block.after.push(explain::ChangesMore.say(lang).to_owned());
        }
        block
    }

    /// How far other levels are.
    pub(super) fn distances(&self, regime: &RegimeExplanation) -> Option<Block> {
        let lang = self.lang;
        let main = regime.scales.first().map(|s| &s.scale);
        let own =
            |d: &&DistanceReport| self.full || d.about.scale.as_ref() == main || main.is_none();
        let items: Vec<Item> = regime
            .distance
            .iter()
            .filter(own)
            .map(|d| self.distance(d))
            .collect();
        (!items.is_empty()).then(|| Block {
            head: explain::Distance.say(lang).to_owned(),
            items,
            ..Block::default()
        })
    }

    fn distance(&self, distance: &DistanceReport) -> Item {
        let lang = self.lang;
        let level = &distance.about.words;
        let edits: Vec<String> = distance.edits.iter().map(|e| self.edit(e, true)).collect();
        let what = edits.join(marks::semi(lang));
        Item::of(match distance.answers {
            None => explain::NoWay { level }.say(lang),
            Some(0) => explain::NoAnswerNeeded { level }.say(lang),
            Some(n) if distance.sure => explain::Away { level, n, what }.say(lang),
            Some(n) => explain::AwayPerhaps { level, n, what }.say(lang),
        })
    }
}
