//! The report as text: tier first, one line why, then the rules with their reasons, what was
//! defeated and by what, what is unknown and what it could change. At most 100 columns wide, and
//! readable without colour.

use super::answers::{Speaks, level_words, range_words};
use super::cleared;
use super::wire::{
    AnswerState, Because, Cite, ExceptionReport, Governs, Op, Open, Overall, Regime, RuleReport,
    Status, Truth,
};
use super::{Report, Result, Show, nearest};
use crate::explain::{Kind, View, decisive};
use crate::program::Program;
use crate::words::marks;
use layout::{heading, wrap};
use solon_messages::{Lang, known, mark, report, text};

pub(super) mod consequences;
pub mod layout;

/// How many open questions are shown.
const SHOWN: usize = 8;

/// Writes one system's report.
#[must_use]
pub fn text(report: &Report, results: &[Result<'_>], show: Show<'_>) -> String {
    let lang = show.lang;
    let mut out = String::new();
    let title = if report.system.name.is_empty() {
        report.system.id.clone()
    } else {
        format!("{} ({})", report.system.name, report.system.id)
    };
    wrap(
        &mut out,
        &format!("{title}  {}", report.system.source),
        0,
        0,
    );
    for (key, value) in &report.system.own {
        let line = format!("{key}{}{}", marks::colon(lang), kept(value, lang));
        wrap(&mut out, &line, 0, 2);
    }
    for (regime, result) in report.regimes.iter().zip(results) {
        Writer {
            out: &mut out,
            lang,
            show,
            regime,
            program: result.program,
            view: result.view(),
        }
        .write(&report.on, report.law.as_deref());
    }
    if report.regimes.len() > 1 {
        let level = overall_words(&report.overall, results, lang);
        wrap(&mut out, &report::Overall { level }.say(lang), 0, 2);
    }
    out
}

/// What stands under a key of its author's own, on one line.
fn kept(value: &serde_json::Value, lang: Lang) -> String {
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

/// The overall level in words.
#[must_use]
pub fn overall_words(overall: &Overall, results: &[Result<'_>], lang: Lang) -> String {
    let canonical = results.iter().find_map(|r| r.program.canonical.as_ref());
    let words = |name: &str| {
        canonical
            .and_then(|c| {
                let i = c.levels.iter().position(|l| l == name)?;
                let text = c.words.get(i)?.get(lang);
                (!text.is_empty()).then(|| text.to_owned())
            })
            .unwrap_or_else(|| name.to_owned())
    };
    match overall.levels() {
        None => report::OutOfScope.say(lang).to_owned(),
        Some([lower, upper]) if lower == upper => words(lower),
        Some([lower, upper]) => format!("{} … {}", words(lower), words(upper)),
    }
}

/// A place in brief, with its mark where nobody checked it.
fn place(cite: &Cite, lang: Lang) -> String {
    match cite.unchecked {
        Some(_) => remarked(&cite.place, report::Unchecked.say(lang), lang),
        None => cite.place.clone(),
    }
}

/// A place with a remark on it.
fn remarked(place: &str, remark: &str, lang: Lang) -> String {
    let remark = mark::Square { text: remark }.say(lang);
    format!("{place}{remark}")
}

/// What a system that is out of scope for now will be once that is over. Of several scales those
/// above their bottom are told, and the first.
pub(super) fn once_words(regime: &Regime, program: &Program, lang: Lang) -> String {
    let mut parts = Vec::new();
    for (i, scale) in program.scales.values().enumerate() {
        let Some(s) = regime.once_in_scope.get(&scale.name) else {
            continue;
        };
        if i > 0 && scale.levels.first() == Some(&s.upper) {
            continue;
        }
        let mut text = range_words(program, &scale.name, [&s.lower, &s.upper], lang).to_uppercase();
        if !s.decided {
            text = report::Open { levels: text }.say(lang);
        }
        if s.never_applies {
            text.push_str(report::OnceNever.say(lang));
        } else if let Some(day) = &s.applies_from {
            text.push_str(&match s.applies_from_latest {
                Some(_) => report::LevelEarliest { day }.say(lang),
                None => report::LevelFrom { day }.say(lang),
            });
        }
        if !s.by.is_empty() {
            text.push_str(&marks::paren(lang, &s.by.join(marks::list(lang))));
        }
        parts.push(text);
    }
    let levels = parts.join(marks::semi(lang));
    report::Once { levels }.say(lang)
}

struct Writer<'a> {
    out: &'a mut String,
    lang: Lang,
    show: Show<'a>,
    regime: &'a Regime,
    program: &'a Program,
    view: View<'a>,
}

impl Speaks for Writer<'_> {
    fn lang(&self) -> Lang {
        self.lang
    }
}

impl Writer<'_> {
    fn line(&mut self, text: &str, first: usize, rest: usize) {
        wrap(self.out, text, first, rest);
    }

    fn level_words(&self, scale: &str, level: &str) -> String {
        level_words(self.program, scale, level, self.lang)
    }

    fn range_words(&self, scale: &str, low: &str, high: &str) -> String {
        range_words(self.program, scale, [low, high], self.lang)
    }

    fn scale_title(&self, scale: &str) -> String {
        self.program
            .scales
            .values()
            .find(|s| s.name == scale)
            .map(|s| s.title.get(self.lang).to_owned())
            .filter(|t| !t.is_empty())
            .unwrap_or_else(|| scale.to_owned())
    }

    fn write(mut self, on: &str, law: Option<&str>) {
        let (r, lang) = (self.regime, self.lang);
        let law = law.map_or_else(String::new, |day| {
            format!(" · {}", text::LawAsOf { day }.say(lang))
        });
        let head = format!("{} {} · {on}{law}", r.title, r.version);
        self.line(&head, 0, 2);
        for followed in &r.readings.followed {
            let text = super::follow::follow_words(followed, self.lang);
            self.line(&text, 0, 2);
        }
        self.out.push('\n');
        self.headline();
        let mild = nearest::mild(r, self.program);
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
        self.cleared();
        self.roles();
        self.consequences();
        self.unknown();
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
        self.out.push('\n');
    }

    /// The tier, one line per scale, and why.
    fn headline(&mut self) {
        let (r, lang) = (self.regime, self.lang);
        let because = r.scope.because.join(self.semi());
        match r.scope.verdict {
            Governs::Out => {
                if r.once_in_scope.is_empty() {
                    self.line(text::OutOfScope.say(lang), 0, 0);
                } else {
                    let then = once_words(r, self.program, lang);
                    self.line(&text::OutForNow { because, then }.say(lang), 0, 2);
                    return;
                }
                let why = if because.is_empty() {
                    self.no_hook()
                } else {
                    because
                };
                self.line(&text::Because { why }.say(lang), 0, 2);
                return;
            }
            Governs::Open => {
                self.line(text::ScopeOpen.say(lang), 0, 2);
            }
            Governs::Partial => {
                self.line(&text::InPart { because }.say(lang), 0, 2);
            }
            Governs::In => {}
        }
        let program = self.program;
        let bottom = |scale: &crate::program::Scale| {
            let upper = r.scales.get(&scale.name).map(|s| &s.upper);
            upper.is_none_or(|u| scale.levels.first() == Some(u))
        };
        // What is above its bottom comes first; a further scale at its bottom says nothing new.
        let mut order: Vec<_> = program.scales.values().enumerate().collect();
        order.sort_by_key(|(_, scale)| bottom(scale));
        for (i, scale) in order {
            if let Some(s) = r.scales.get(&scale.name)
                && (i == 0 || !bottom(scale))
            {
                self.scale_line(i, &scale.name, s);
            }
        }
        for note in &r.scope.notes {
            self.line(note, 0, 2);
        }
    }

    fn scale_line(&mut self, i: usize, name: &str, s: &super::wire::ScaleReport) {
        let lang = self.lang;
        let mut text = if i > 0 {
            format!("{}{}", self.scale_title(name), self.colon())
        } else {
            String::new()
        };
        if s.decided {
            text.push_str(&self.level_words(name, &s.lower).to_uppercase());
            if s.never_applies {
                text.push_str(report::LevelNever.say(lang));
            }
            if let Some(day) = &s.applies_from {
                text.push_str(&match &s.applies_from_latest {
                    Some(Some(_)) => report::LevelEarliest { day }.say(lang),
                    Some(None) => report::LevelPerhaps { day }.say(lang),
                    None => report::LevelFrom { day }.say(lang),
                });
            }
            if s.in_effect.as_deref() != Some(s.lower.as_str()) {
                let level = match &s.in_effect {
                    Some(level) => self.level_words(name, level),
                    None => self.between(name, &s.in_effect_interval),
                };
                text.push_str(&self.paren(&text::OnThisDay { level }.say(lang)));
            }
        } else {
            let levels = self.between(name, &[s.lower.clone(), s.upper.clone()]);
            text.push_str(&report::Open { levels }.say(lang));
            if let Some(d) = &s.decision {
                let level = self.level_words(name, d);
                text.push_str(self.semi());
                text.push_str(&text::ByBurden { level }.say(lang));
            }
        }
        self.line(&text, 0, 2);
        let why: Vec<String> = self
            .regime
            .rules
            .iter()
            .filter(|rule| s.by.contains(&rule.id))
            .map(|rule| {
                let places: Vec<String> = rule.cites.iter().map(|c| place(c, self.lang)).collect();
                let places = self.paren(&places.join(self.list()));
                format!("{} {}{places}", rule.id, rule.title)
            })
            .collect();
        let rules = why.join(self.semi());
        let why = if s.jointly && why.len() > 1 {
            text::Jointly { rules }.say(lang)
        } else if !why.is_empty() {
            rules
        } else if s.decided {
            text::NoneHigher.say(lang).to_owned()
        } else {
            text::Missing.say(lang).to_owned()
        };
        self.line(&text::Because { why }.say(lang), 0, 2);
        if s.guidance_only {
            self.line(text::Guidance.say(lang), 0, 2);
        }
    }

    /// Two levels with dots between, though they be one.
    fn between(&self, scale: &str, [low, high]: &[String; 2]) -> String {
        let (low, high) = (self.level_words(scale, low), self.level_words(scale, high));
        format!("{low} … {high}")
    }

    /// Out of scope without an exclusion: no clause brings it in.
    fn no_hook(&self) -> String {
        let ins: Vec<String> = self
            .program
            .scopes
            .values()
            .flat_map(|s| &s.clauses)
            .filter(|c| c.effect == crate::program::ScopeEffect::In)
            .map(|c| c.text.get(self.lang).to_owned())
            .filter(|t| !t.is_empty())
            .collect();
        let clauses = ins.join(self.semi());
        text::NoClause { clauses }.say(self.lang)
    }

    /// What one different answer would bring to apply.
    fn nearest(&mut self) {
        let Some((entries, below)) = nearest::told(self.regime, self.program, self.lang) else {
            return;
        };
        heading(self.out, nearest::title(self.lang));
        for entry in entries {
            self.line(&entry.head, 2, 6);
            for line in entry.more {
                self.line(&line, 6, 8);
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
            .filter(|r| r.outcome == outcome)
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

    fn cleared(&mut self) {
        let r = self.regime;
        if r.cleared.is_empty() {
            return;
        }
        heading(self.out, cleared::heading(self.lang));
        for (first, rules) in cleared::grouped(&r.cleared) {
            for rule in rules {
                self.line(&format!("{}  {}", rule.rule, rule.title), 2, 6);
            }
            self.line(&cleared::reason(first, self.lang), 6, 10);
        }
    }

    /// The highest level that a rule gives, on the scale's own count.
    fn height(&self, rule: &RuleReport) -> usize {
        rule.assigns
            .iter()
            .filter_map(|(s, l)| {
                let scale = self.program.scales.values().find(|x| x.name == *s)?;
                scale.levels.iter().position(|x| x == l)
            })
            .max()
            .unwrap_or(0)
    }

    fn rule(&mut self, rule: &RuleReport, brief: bool) {
        let levels: Vec<String> = rule
            .assigns
            .iter()
            .map(|(s, l)| self.level_words(s, l))
            .collect();
        let levels = levels.join(self.list());
        let mut text = format!("{}  {} — {levels}", rule.id, rule.title);
        if rule.applies.from.is_some() || rule.applies.until.is_some() || rule.applies.never {
            let days = consequences::days_words(&rule.applies, self.lang);
            text.push_str(&format!("{}{days}", self.comma()));
        }
        self.line(&text, 2, 6);
        let mut by_source: Vec<(String, Vec<String>)> = Vec::new();
        for c in &rule.cites {
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
            let text = format!("{title}{}{}", self.colon(), places.join(self.list()));
            self.line(&text, 6, 8);
        }
        if let Some(why) = &rule.uncited {
            self.line(&text::Uncited { why }.say(self.lang), 6, 8);
        }
        if !brief || rule.outcome == Status::NotMet {
            self.decisive_of(rule);
        }
        if brief {
            return;
        }
        for e in &rule.exceptions {
            // A partial exclusion from the scope that plays no part is not worth a line.
            let scope = self.program.scopes.values().flat_map(|s| &s.clauses);
            if e.outcome == Status::NotMet && scope.clone().any(|c| c.id == e.id) {
                continue;
            }
            self.exception(e, 6);
        }
        for note in &rule.notes {
            self.line(&report::Note { note }.say(self.lang), 6, 8);
        }
    }

    /// The decisive part of a rule's condition.
    fn decisive_of(&mut self, rule: &RuleReport) {
        let view = self.view;
        let found = view
            .outcome
            .provision(self.program, &rule.id)
            .and_then(|p| {
                let nodes = view.nodes(p)?;
                Some(decisive(&view.tree(p.segment, nodes.class.when)))
            });
        if let Some(tree) = found
            && !matches!(tree.kind, Kind::Constant)
        {
            let names = super::regime::Names {
                view,
                lang: self.lang,
            };
            let because = names.because(&tree);
            self.because(&because, 6, false);
        }
    }

    fn mark(value: Truth) -> &'static str {
        match value {
            Truth::True => "[x]",
            Truth::False => "[ ]",
            Truth::Unknown => "[?]",
        }
    }

    fn because(&mut self, b: &Because, indent: usize, negated: bool) {
        match b.op {
            Op::Fact => self.fact(b, indent, negated, true),
            Op::Days | Op::Constant => {}
            Op::Not => {
                for part in &b.of {
                    self.because(part, indent, !negated);
                }
            }
            Op::All | Op::Any | Op::Count => self.parts(&b.of, indent, negated),
            Op::Define
            | Op::Limb
            | Op::Reading
            | Op::Fires
            | Op::Defeated
            | Op::Level
            | Op::Role => self.named(b, indent, negated),
        }
    }

    /// Parts one after another; the same question in the same light stands once.
    fn parts(&mut self, parts: &[Because], indent: usize, negated: bool) {
        let mut seen: Vec<(&str, Truth)> = Vec::new();
        for part in parts {
            if part.op == Op::Fact {
                let key = (part.name.as_deref().unwrap_or(""), part.value);
                if seen.contains(&key) {
                    continue;
                }
                seen.push(key);
            }
            self.because(part, indent, negated);
        }
    }

    /// A question with its answer; the question is left out where a name stands above it.
    fn fact(&mut self, b: &Because, indent: usize, negated: bool, question: bool) {
        let answer = b.answer.as_ref();
        let given = answer.map(|a| a.words.clone()).unwrap_or_default();
        let name = b.name.as_deref().unwrap_or("");
        if question {
            let words = b.words.clone().unwrap_or_default();
            let words = self.perhaps_not(negated, words);
            let text = format!("{} {words}", Self::mark(b.value));
            self.line(&text, indent, indent + 4);
            let text = format!("{name}{}{given}", self.colon());
            self.line(&text, indent + 4, indent + 6);
        } else {
            let text = format!("{name}{}{given}", self.colon());
            let text = self.perhaps_not(negated, text);
            self.line(&text, indent + 4, indent + 6);
        }
        let Some(a) = answer else { return };
        let mut story = Vec::new();
        if a.state == AnswerState::Assumed {
            story.push(known::Assumed.say(self.lang).to_owned());
        }
        if let Some(evidence) = &a.evidence {
            story.push(known::Evidence { evidence }.say(self.lang));
        }
        if let Some(who) = &a.by {
            story.push(known::By { who }.say(self.lang));
        }
        if !story.is_empty() {
            self.line(&story.join(" · "), indent + 4, indent + 6);
        }
    }

    /// What stands in a condition as it is, or as what must not be.
    fn perhaps_not(&self, negated: bool, what: String) -> String {
        if negated {
            text::Contrary { what }.say(self.lang)
        } else {
            what
        }
    }

    /// A named part. A name that only holds another name, or one question, shares its line.
    fn named(&mut self, b: &Because, indent: usize, negated: bool) {
        let mut names = vec![self.name_of(b)];
        let mut cites: Vec<String> = Vec::new();
        let mut inner = b;
        loop {
            for c in &inner.cites {
                let place = place(c, self.lang);
                if !cites.contains(&place) {
                    cites.push(place);
                }
            }
            match inner.of.as_slice() {
                [only] if only.op.is_named() => {
                    inner = only;
                    names.push(self.name_of(only));
                }
                _ => break,
            }
        }
        let places = if cites.is_empty() {
            String::new()
        } else {
            self.paren(&cites.join(self.list()))
        };
        let words = self.perhaps_not(negated, format!("{}{places}", names.join(" › ")));
        let text = format!("{} {words}", Self::mark(b.value));
        self.line(&text, indent, indent + 4);
        match inner.of.as_slice() {
            [only] if only.op == Op::Fact => self.fact(only, indent, false, false),
            [only] if only.op == Op::Not && only.of.len() == 1 => match only.of.first() {
                Some(fact) if fact.op == Op::Fact => self.fact(fact, indent, true, false),
                _ => self.because(only, indent + 4, false),
            },
            parts => self.parts(parts, indent + 4, false),
        }
    }

    fn name_of(&self, b: &Because) -> String {
        let lang = self.lang;
        let name = b.name.as_deref().unwrap_or("");
        match (b.op, &b.words) {
            (Op::Define, Some(words)) => words.clone(),
            (Op::Reading, Some(reading)) => text::Reading { name, reading }.say(lang),
            // Names are English; in other languages words stand for them.
            (Op::Level, Some(level)) if lang == Lang::En => {
                text::Level { level, scale: name }.say(lang)
            }
            (Op::Level, Some(level)) => {
                let (level, scale) = (self.level_words(name, level), self.scale_title(name));
                text::Level { level, scale }.say(lang)
            }
            (Op::Role, _) => consequences::role_words(self.program, name, lang),
            (Op::Fires, _) => text::Applies { name }.say(lang),
            (Op::Limb, _) if lang == Lang::En => name.replace('_', " "),
            (Op::Limb, _) => text::Element.say(lang).to_owned(),
            _ => name.to_owned(),
        }
    }

    fn exception(&mut self, e: &ExceptionReport, indent: usize) {
        let lang = self.lang;
        let outcome = match e.outcome {
            Status::Fires => text::StandsAgainst.say(lang),
            Status::Defeated => text::WouldStandAgainst.say(lang),
            Status::Open => text::MayStandAgainst.say(lang),
            Status::NotMet => text::NotEstablished.say(lang),
        };
        let places: Vec<String> = e.cites.iter().map(|c| place(c, self.lang)).collect();
        let places = if places.is_empty() {
            String::new()
        } else {
            self.paren(&places.join(self.list()))
        };
        let title = if e.title.is_empty() {
            match lang {
                Lang::Zh => e.id.clone(),
                _ => e.id.replace('_', " "),
            }
        } else {
            format!("{} {}", e.id, e.title)
        };
        let burden = e
            .burden_on
            .as_ref()
            .filter(|_| e.outcome == Status::Open)
            .map_or_else(String::new, |b| {
                let who = consequences::role_id_words(self.program, b, lang);
                text::BurdenOn { who }.say(lang)
            });
        let name = format!("{title}{places}");
        let outcome = format!("{outcome}{burden}");
        let text = text::Exception { name, outcome }.say(lang);
        self.line(&text, indent, indent + 4);
        match e.outcome {
            // The line above has said the label already.
            Status::Fires | Status::Open if e.because.op == Op::Limb => {
                for part in &e.because.of {
                    self.pruned(part, indent + 4);
                }
            }
            Status::Fires | Status::Open => self.pruned(&e.because, indent + 4),
            Status::Defeated | Status::NotMet => {}
        }
        for inner in &e.exceptions {
            self.exception(inner, indent + 4);
        }
    }

    /// The decisive part of a condition that is already a wire tree.
    fn pruned(&mut self, b: &Because, indent: usize) {
        let same = |p: &&Because| p.value == b.value;
        let keep: Vec<&Because> = match (b.op, b.value) {
            (Op::Any, Truth::True) => b.of.iter().filter(same).take(1).collect(),
            (Op::All, Truth::False) => b.of.iter().filter(same).take(1).collect(),
            (Op::All | Op::Any, Truth::Unknown) => b.of.iter().filter(same).collect(),
            (Op::All | Op::Any, _) => b.of.iter().collect(),
            _ => {
                self.because(b, indent, false);
                return;
            }
        };
        for part in keep {
            self.pruned(part, indent);
        }
    }

    fn roles(&mut self) {
        let roles = super::roles::roles_words(self.regime, self.program, self.show);
        if !roles.is_empty() && self.regime.scope.verdict != Governs::Out {
            heading(self.out, report::Roles.say(self.lang));
            for role in roles {
                self.line(&role, 2, 4);
            }
        }
    }

    fn unknown(&mut self) {
        let (r, lang) = (self.regime, self.lang);
        if r.open.is_empty() {
            return;
        }
        heading(self.out, report::Unknown.say(lang));
        let now: Vec<&Open> = r.open.iter().filter(|o| o.applies).collect();
        let shown: Vec<&Open> = if now.is_empty() {
            r.open.iter().take(SHOWN).collect()
        } else {
            now.into_iter().take(SHOWN).collect()
        };
        for o in &shown {
            let text = format!("{}{}{}", o.fact, self.colon(), o.ask);
            self.line(&text, 2, 6);
            let mut could: Vec<String> = o
                .could
                .iter()
                .map(|(s, [a, b])| {
                    let (low, high) = (self.level_words(s, a), self.level_words(s, b));
                    text::DecidesLevel { high, low }.say(lang)
                })
                .collect();
            if o.scope {
                could.push(text::DecidesScope.say(lang).to_owned());
            }
            self.line(&could.join(self.semi()), 6, 8);
        }
        let more = r.open.len() - shown.len();
        if more > 0 {
            self.line(&text::MoreQuestions { more }.say(lang), 2, 4);
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
            let levels: Vec<String> = a
                .scales
                .iter()
                .filter(|(s, levels)| {
                    self.regime.scales.get(*s).is_none_or(|x| {
                        [x.lower.as_str(), x.upper.as_str()]
                            != [levels[0].as_str(), levels[1].as_str()]
                    })
                })
                .map(|(s, [lo, hi])| self.range_words(s, lo, hi))
                .collect();
            let result = if levels.is_empty() {
                let verdict = marks::verdict(self.lang, a.scope.word());
                report::Scope { verdict }.say(self.lang)
            } else {
                levels.join(self.list())
            };
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
