//! The report as text: tier first, one line why, then the rules with their reasons, what was
//! defeated and by what, what is unknown and what it could change. At most 100 columns wide, and
//! readable without colour.

use super::{
    Classified, RegimeView, cleared_words, matrix_words, near_words, reading_words, roles,
    score_words, stay_words, verdict_words,
};
use crate::report::Show;
use crate::report::layout::{heading, wrap};
use crate::report::phrases::{Speaks, days_words, follow_words, pending_words, remarked};
use crate::report::review_words;
use crate::report::wire::{Cite, Governs, Regime, RuleReport, Status};
use crate::words::marks;
use solon_messages::{Lang, matrix, pending, report, text};

mod consequences;
mod joint;
mod reasons;
mod screen;

pub(super) use consequences::{
    bound_words, due_words, fine_words, held_words, money_words, set_aside, waiting_words,
};
#[cfg(feature = "html")]
pub(super) use consequences::{other_readings, penalty_words, when_words};
#[cfg(feature = "html")]
pub(super) use reasons::{exception_words, kept as decisive_side, name_of};

/// Writes one system's report: on one screen, or all of it where that is asked for, or more of it than a
/// screen has.
#[must_use]
pub fn text(view: &Classified<'_>) -> String {
    let show = view.show;
    if show.full || show.all || show.role.is_some() {
        whole(view)
    } else {
        screen::screen(view)
    }
}

/// Writes one system's report with every rule, its reasons and what follows.
#[must_use]
pub fn whole(view: &Classified<'_>) -> String {
    let (report, lang) = (view.report, view.show.lang);
    let mut text = String::new();
    let out = &mut text;
    let title = if report.system.name.is_empty() {
        report.system.id.clone()
    } else {
        format!("{} ({})", report.system.name, report.system.id)
    };
    wrap(out, &format!("{title}  {}", report.system.source), 0, 0);
    for (key, value) in &report.system.own {
        let line = format!("{key}{}{}", marks::colon(lang), kept(value, lang));
        wrap(out, &line, 0, 2);
    }
    if view.joint() {
        joint::matrix(out, view);
    }
    let told = view.regimes.iter();
    for regime in told.filter(|r| !matrix_words::is_folded(view, &r.report.pack)) {
        Writer::new(out, regime, view).write(&report.on, report.law.as_deref());
    }
    if view.joint() {
        joint::end(out, view);
    }
    joint::beyond(out, view);
    text
}

/// What stands under a key of its author's own, on one line.
pub(super) fn kept(value: &serde_json::Value, lang: Lang) -> String {
    use serde_json::Value;
    let list = |items: Vec<String>| items.join(marks::list(lang));
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => list(items.iter().map(|v| kept(v, lang)).collect()),
        Value::Object(map) => list(
            map.iter()
                .map(|(k, v)| format!("{k}{}{}", marks::colon(lang), kept(v, lang)))
                .collect(),
        ),
        other => other.to_string(),
    }
}

struct Writer<'a> {
    out: &'a mut String,
    lang: Lang,
    show: Show<'a>,
    regime: &'a Regime,
    view: &'a RegimeView<'a>,
    /// The regime is one of several: what they have in common is told elsewhere, for all.
    joint: bool,
}

impl Speaks for Writer<'_> {
    fn lang(&self) -> Lang {
        self.lang
    }
}

impl<'a> Writer<'a> {
    fn new(out: &'a mut String, regime: &'a RegimeView<'a>, all: &Classified<'a>) -> Writer<'a> {
        Writer {
            out,
            lang: all.show.lang,
            show: all.show,
            regime: regime.report,
            view: regime,
            joint: all.joint(),
        }
    }
}

impl Writer<'_> {
    fn line(&mut self, text: &str, first: usize, rest: usize) {
        wrap(self.out, text, first, rest);
    }

    fn level_words(&self, scale: &str, level: &str) -> String {
        self.view.scales.level(scale, level)
    }

    fn range_words(&self, scale: &str, low: &str, high: &str) -> String {
        self.view.scales.range(scale, [low, high])
    }

    fn write(mut self, on: &str, law: Option<&str>) {
        self.head(on, law);
        // Of a regime that nobody was asked about, what could come of it is no news.
        if self.view.not_asked && !self.show.full && !self.show.all {
            self.line(&matrix_words::opened_by(self.view, self.lang), 0, 2);
            self.out.push('\n');
            return;
        }
        let (r, lang) = (self.regime, self.lang);
        self.out.push('\n');
        self.headline();
        if let Some(next) = review_words::next_words(&r.reviews, lang) {
            self.line(&next, 0, 2);
        }
        let mild = near_words::mild(self.view);
        if mild {
            self.nearest();
        }
        // Out of scope there are rules to look at only where all are asked for, and none applies.
        if r.scope.verdict != Governs::Out {
            self.rules(Status::Fires, text::Applying.say(lang));
            self.rules(Status::Defeated, text::SetAside.say(lang));
            self.rules(Status::Open, text::Depends.say(lang));
        }
        self.rules(Status::NotMet, text::NotMet.say(lang));
        self.scores();
        self.cleared();
        self.roles();
        self.consequences();
        if !self.joint {
            self.unknown();
        }
        if !mild {
            self.nearest();
        }
        self.readings();
        self.assumptions();
        self.notes();
        if let Some(next) = &r.next_change {
            heading(self.out, text::NextChange.say(lang));
            let text = format!("{}{}{}", next.on, self.colon(), next.what);
            self.line(&text, 2, 4);
        }
        if !r.pending.is_empty() {
            heading(self.out, pending::Title.say(lang));
        }
        for act in &r.pending {
            let text = pending_words(act, lang);
            self.line(&text, 2, 4);
        }
        self.out.push('\n');
    }

    /// The regime, the day and the law, and which sources are followed.
    fn head(&mut self, on: &str, law: Option<&str>) {
        let (r, lang) = (self.regime, self.lang);
        let law = law.map_or_else(String::new, |day| {
            format!(" · {}", text::LawAsOf { day }.say(lang))
        });
        let mut title = r.title.clone();
        if self.joint {
            let pack = &r.pack;
            title = matrix::Regime { pack, title }.say(lang);
        }
        let head = format!("{title} {} · {on}{law}", r.version);
        self.line(&head, 0, 2);
        for followed in &r.readings.followed {
            let text = follow_words(followed, lang);
            self.line(&text, 0, 2);
        }
    }

    /// The tier, one line per scale, and why.
    fn headline(&mut self) {
        for said in verdict_words::verdicts(self.view, self.lang) {
            for line in said.lines(self.lang) {
                self.line(&line, 0, 2);
            }
        }
        for note in &self.regime.scope.notes {
            self.line(note, 0, 2);
        }
    }

    /// What one different answer would bring to apply.
    fn nearest(&mut self) {
        let Some((entries, below)) = near_words::told(self.view, self.lang) else {
            return;
        };
        heading(self.out, near_words::title(self.lang));
        for entry in entries {
            self.line(&entry.head, 2, 6);
            for line in entry.more() {
                self.line(line, 6, 8);
            }
        }
        for line in below {
            self.line(&line, 2, 4);
        }
    }

    fn rules(&mut self, outcome: Status, title: &str) {
        let rules: Vec<&RuleReport> = self
            .regime
            .rules
            .iter()
            .filter(|r| r.told() == outcome)
            .collect();
        if rules.is_empty() {
            return;
        }
        heading(self.out, title);
        // The gravest first; with several open rules the questions below say more than the rules.
        let mut rules = rules;
        rules.sort_by_key(|r| std::cmp::Reverse(self.height(r)));
        let brief = outcome == Status::NotMet || (outcome == Status::Open && rules.len() > 2);
        for rule in rules {
            self.rule(rule, brief);
        }
    }

    fn scores(&mut self) {
        let (r, lang) = (self.regime, self.lang);
        if r.scores.is_empty() {
            return;
        }
        heading(self.out, score_words::heading(lang));
        for score in &r.scores {
            self.line(&score_words::head(self.view, score, lang), 2, 6);
            for line in score_words::lines(self.view, score, lang) {
                self.line(&line, 6, 10);
            }
        }
    }

    fn cleared(&mut self) {
        let r = self.regime;
        if r.cleared.is_empty() {
            return;
        }
        heading(self.out, cleared_words::heading(self.lang));
        for (first, rules) in cleared_words::grouped(&r.cleared) {
            for rule in rules {
                self.line(&format!("{}  {}", rule.rule, rule.title), 2, 6);
            }
            self.line(&cleared_words::reason(first, self.lang), 6, 10);
        }
    }

    /// The highest level that a rule gives, on the scale's own count.
    fn height(&self, rule: &RuleReport) -> usize {
        rule.assigns
            .iter()
            .filter_map(|(s, l)| {
                let scale = self.view.scales.scale(s)?;
                scale.position(l)
            })
            .max()
            .unwrap_or(0)
    }

    fn rule(&mut self, rule: &RuleReport, brief: bool) {
        let assigned = rule.assigns.iter();
        let assigned = assigned.filter(|(s, _)| !rule.takes_over.contains_key(*s));
        let assigned = assigned.map(|(s, l)| self.level_words(s, l));
        let taken = rule.takes_over.iter();
        let taken = taken.map(|(s, [low, high])| self.range_words(s, low, high));
        let levels: Vec<String> = assigned.chain(taken).collect();
        let mut text = format!("{}  {}", rule.id, rule.title);
        if !levels.is_empty() {
            text.push_str(&format!(" — {}", levels.join(self.list())));
        }
        let stays = stay_words::of(&self.regime.stays, &rule.id, self.lang);
        let a = &rule.applies;
        // Below it stands why that is open.
        let stayed = !stays.is_empty() && rule.today == Status::Open;
        if (a.from.is_some() && !stayed) || a.until.is_some() || a.never {
            let days = days_words(&rule.applies, self.lang);
            text.push_str(&format!("{}{days}", self.comma()));
        }
        self.line(&text, 2, 6);
        self.sources(&rule.cites);
        if let Some(why) = &rule.uncited {
            self.line(&text::Uncited { why }.say(self.lang), 6, 8);
        }
        if !brief || rule.told() == Status::NotMet {
            self.decisive_of(rule);
            self.near_rows(rule);
        }
        if brief {
            return;
        }
        for e in &rule.exceptions {
            // A partial exclusion from the scope that plays no part is not worth a line.
            if e.outcome == Status::NotMet && self.view.clauses.contains(&e.id) {
                continue;
            }
            self.exception(e, 6);
        }
        for text in stays {
            self.line(&text, 6, 8);
        }
        for note in &rule.notes {
            self.line(&report::Note { note }.say(self.lang), 6, 8);
        }
    }

    /// Where a rule stands, source by source.
    fn sources(&mut self, cites: &[Cite]) {
        let mut by_source: Vec<(String, Vec<String>)> = Vec::new();
        for c in cites {
            let place = match &c.unchecked {
                Some(why) => {
                    let remark = report::UncheckedWhy { why }.say(self.lang);
                    remarked(&c.place, &remark, self.lang)
                }
                None => c.place.clone(),
            };
            match by_source.iter_mut().find(|(t, _)| *t == c.title) {
                Some((_, places)) => places.push(place),
                None => by_source.push((c.title.clone(), vec![place])),
            }
        }
        for (title, places) in by_source {
            let text = format!("{title}{}{}", self.colon(), places.join(self.places()));
            self.line(&text, 6, 8);
        }
    }

    fn roles(&mut self) {
        let roles = roles::roles_words(self.view, self.show);
        if !roles.is_empty() && self.regime.scope.verdict != Governs::Out {
            heading(self.out, report::Roles.say(self.lang));
            for role in roles {
                self.line(&role, 2, 4);
            }
        }
    }

    fn readings(&mut self) {
        let r = &self.regime.readings;
        if r.alternatives.is_empty() {
            return;
        }
        heading(self.out, report::Contested.say(self.lang));
        for a in &r.alternatives {
            let flips: Vec<String> = a
                .readings
                .iter()
                .map(|(i, x)| {
                    let used = r.used.get(i).map_or("", String::as_str);
                    format!("{i}{}{used} -> {x}", self.colon())
                })
                .collect();
            let result = reading_words::result(self.view, self.regime, a, self.lang);
            let text = format!("{} => {result}", flips.join(self.comma()));
            self.line(&text, 2, 4);
        }
    }

    fn assumptions(&mut self) {
        let (r, lang) = (self.regime, self.lang);
        if r.assumptions.is_empty() {
            return;
        }
        heading(self.out, report::Assumed.say(lang));
        for a in &r.assumptions {
            let levels: Vec<String> = a
                .could
                .iter()
                .map(|(s, [lo, hi])| self.range_words(s, lo, hi))
                .collect();
            let verdict = marks::verdict(lang, a.scope.word());
            let scope = self.paren(&report::Scope { verdict }.say(lang));
            let levels = format!("{}{scope}", levels.join(self.list()));
            let without = text::WithoutIt { levels }.say(lang);
            let (colon, semi) = (self.colon(), self.semi());
            let text = format!("{}{colon}{}{semi}{without}", a.fact, a.assumed);
            self.line(&text, 2, 4);
        }
    }

    fn notes(&mut self) {
        let r = self.regime;
        if r.notes.is_empty() {
            return;
        }
        heading(self.out, report::LookAgain.say(self.lang));
        for n in &r.notes {
            let facts = if n.facts.is_empty() {
                String::new()
            } else {
                self.paren(&n.facts.join(self.list()))
            };
            let text = format!("{} {}{facts}", n.code, n.message);
            self.line(&text, 2, 4);
        }
    }
}
