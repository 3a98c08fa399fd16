//! Why a rule comes out as it does: the parts of its condition that decide, with the answers, and
//! what stands against it.

use super::{RegimeView, Writer};
use crate::report::classification::verdict_words::place;
use crate::report::phrases::Speaks;
use crate::report::wire::{AnswerState, Because, ExceptionReport, Op, RuleReport, Status, Truth};
use crate::words::marks;
use solon_messages::{Lang, known, text};

impl Writer<'_> {
    /// The decisive part of a rule's condition.
    pub(super) fn decisive_of(&mut self, rule: &RuleReport) {
        let view = self.view;
        if let Some(because) = view.decisive.get(&rule.id) {
            let sure = rule.outcome == Status::Fires && rule.takes_over.is_empty();
            if sure && because.value == Truth::Unknown {
                self.line(text::Whatever.say(self.lang), 6, 8);
            }
            self.because(because, 6, false);
        }
    }

    /// Rows of tables that come near.
    pub(super) fn near_rows(&mut self, rule: &RuleReport) {
        for near in &rule.near_rows {
            let text = text::NearRow {
                column: &near.column,
                gives: &near.gives,
                row: &near.row,
            };
            self.line(&text.say(self.lang), 10, 12);
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
            | Op::Role
            | Op::Table
            | Op::Score
            | Op::Row => self.named(b, indent, negated),
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
        let mut names = vec![name_of(self.view, b, self.lang)];
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
                    names.push(name_of(self.view, only, self.lang));
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
        if b.more > 0 {
            let more = text::MoreRows { n: b.more };
            self.line(&more.say(self.lang), indent + 4, indent + 6);
        }
    }

    pub(super) fn exception(&mut self, e: &ExceptionReport, indent: usize) {
        let text = exception_words(self.view, e, self.lang);
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
        let Some(keep) = kept(b) else {
            self.because(b, indent, false);
            return;
        };
        for part in keep {
            self.pruned(part, indent);
        }
    }
}

/// A named part of a condition in words.
pub(in crate::report) fn name_of(view: &RegimeView<'_>, b: &Because, lang: Lang) -> String {
    let name = b.name.as_deref().unwrap_or("");
    match (b.op, &b.words) {
        (Op::Define, Some(words)) => words.clone(),
        (Op::Reading, Some(reading)) => text::Reading { name, reading }.say(lang),
        (Op::Level, Some(level)) => {
            let scales = &view.scales;
            let level = scales.level_in_text(name, level);
            let scale = scales.in_text(name);
            text::Level { level, scale }.say(lang)
        }
        (Op::Table | Op::Score, Some(words)) => words.clone(),
        (Op::Row, Some(gives)) => text::Row { gives, name }.say(lang),
        (Op::Role, _) => view.roles.words(name),
        (Op::Fires, _) => text::Applies { name }.say(lang),
        (Op::Limb, _) => {
            let label = name.replace('_', " ");
            text::Element { label }.say(lang)
        }
        _ => name.to_owned(),
    }
}

/// What stands against a rule, or may, and how that comes out.
pub(in crate::report) fn exception_words(
    view: &RegimeView<'_>,
    e: &ExceptionReport,
    lang: Lang,
) -> String {
    let outcome = match e.outcome {
        Status::Fires => text::StandsAgainst.say(lang),
        Status::Defeated => text::WouldStandAgainst.say(lang),
        Status::Open => text::MayStandAgainst.say(lang),
        Status::NotMet => text::NotEstablished.say(lang),
    };
    let places: Vec<String> = e.cites.iter().map(|c| place(c, lang)).collect();
    let places = if places.is_empty() {
        String::new()
    } else {
        marks::paren(lang, &places.join(marks::places(lang)))
    };
    let title = if e.title.is_empty() {
        marks::spelled(lang, &e.id)
    } else {
        format!("{} {}", e.id, e.title)
    };
    let burden = e
        .burden_on
        .as_ref()
        .filter(|_| e.outcome == Status::Open)
        .map_or_else(String::new, |b| {
            let who = view.roles.in_text(b);
            text::BurdenOn { who }.say(lang)
        });
    let name = format!("{title}{places}");
    let outcome = format!("{outcome}{burden}");
    text::Exception { name, outcome }.say(lang)
}

/// The parts that decide a whole of several; nothing of what has no such parts.
pub(in crate::report) fn kept(b: &Because) -> Option<Vec<&Because>> {
    let same = |p: &&Because| p.value == b.value;
    let parts = b.of.iter();
    Some(match (b.op, b.value) {
        (Op::Any, Truth::True) | (Op::All, Truth::False) => parts.filter(same).take(1).collect(),
        (Op::All | Op::Any, Truth::Unknown) => parts.filter(same).collect(),
        (Op::All | Op::Any, _) => parts.collect(),
        _ => return None,
    })
}
