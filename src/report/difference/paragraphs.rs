//! What a change does to all possible systems, in paragraphs that every rendering shares.

use serde_json::Value as Json;

use super::possible::{Days, LevelMove, Possible, ScopeMove, Systems};
use crate::report::groups;
use crate::report::scales::Scales;
use crate::report::wire::{Crossing, Subject};
use crate::words::marks;
use solon_messages::{Lang, change};

/// What is told where all possible systems were not asked about.
pub(super) fn not_asked(lang: Lang) -> &'static str {
    change::NotAsked.say(lang)
}

/// A paragraph and the points below it.
pub(in crate::report) struct Paragraph {
    pub(in crate::report) head: String,
    pub(in crate::report) points: Vec<String>,
}

impl Possible {
    /// Each move of a level or a scope, for people.
    pub(in crate::report) fn moves(&self, scales: &Scales, lang: Lang) -> Vec<Paragraph> {
        let levels = self.levels.iter().map(|l| l.told(scales, lang));
        levels
            .chain(self.scopes.iter().map(|s| s.told(scales, lang)))
            .collect()
    }

    /// The same for people.
    pub(super) fn told(&self, scales: &Scales, lang: Lang) -> Vec<Paragraph> {
        if self.equivalent {
            let head = change::AllSame.say(lang);
            return vec![Paragraph {
                head: head.to_owned(),
                points: Vec::new(),
            }];
        }
        let mut out: Vec<Paragraph> = Vec::new();
        if !self.levels.is_empty() || !self.scopes.is_empty() {
            let head = change::LevelsTold.say(lang);
            out.push(Paragraph {
                head: head.to_owned(),
                points: Vec::new(),
            });
        }
        out.extend(self.moves(scales, lang));
        if out.is_empty() && self.others.iter().all(|o| o.kind != Subject::Scale) {
            let head = change::LevelsSame.say(lang);
            out.push(Paragraph {
                head: head.to_owned(),
                points: Vec::new(),
            });
        }
        if !self.others.is_empty() {
            let mut points = Vec::new();
            for ((kind, days), list) in groups(&self.others, |o| (o.kind, in_words(&o.days, lang)))
            {
                let ids: Vec<&str> = list.iter().map(|o| o.id.as_str()).collect();
                let (kind, ids) = (marks::kind(lang, kind.word()), ids.join(marks::list(lang)));
                points.push(change::Other { days, ids, kind }.say(lang));
            }
            out.push(Paragraph {
                head: change::Others.say(lang).to_owned(),
                points,
            });
        }
        out
    }
}

impl LevelMove {
    fn told(&self, scales: &Scales, lang: Lang) -> Paragraph {
        let levels = |levels: &[String]| {
            let words = levels.iter().map(|l| scales.level_in_text(&self.scale, l));
            let words: Vec<String> = words.collect();
            words.join(change::Or.say(lang))
        };
        let mut days = in_words(&self.days, lang);
        if self.transitions {
            days.push_str(marks::comma(lang));
            days.push_str(change::Transitions.say(lang));
        }
        let head = format!(
            "{}{}{} -> {}{}{days}{}{}",
            scales.in_text(&self.scale),
            marks::colon(lang),
            levels(&self.before),
            levels(&self.after),
            marks::comma(lang),
            marks::semi(lang),
            change::Unless.say(lang)
        );
        Paragraph {
            head,
            points: points(&self.systems, self.complete, lang),
        }
    }
}

impl ScopeMove {
    fn told(&self, scales: &Scales, lang: Lang) -> Paragraph {
        let (word, which) = match self.change {
            Crossing::ComesIn => (
                change::ComesIn.say(lang),
                change::InScopeAfterwards.say(lang),
            ),
            Crossing::FallsOut => (change::FallsOut.say(lang), change::InScopeBefore.say(lang)),
        };
        let scales = self.scales.iter().map(|s| scales.in_text(s));
        let head = format!(
            "{}{}{word}{}{}{}{which}",
            scales.collect::<Vec<_>>().join(marks::list(lang)),
            marks::colon(lang),
            marks::comma(lang),
            in_words(&self.days, lang),
            marks::semi(lang)
        );
        Paragraph {
            head,
            points: points(&self.systems, self.complete, lang),
        }
    }
}

fn points(systems: &[Systems], complete: bool, lang: Lang) -> Vec<String> {
    let mut points: Vec<String> = systems.iter().map(|s| s.told(lang)).collect();
    if !complete {
        points.push(change::Further.say(lang).to_owned());
    }
    points
}

impl Systems {
    fn told(&self, lang: Lang) -> String {
        let systems = if self.are.is_empty() {
            change::All.say(lang).to_owned()
        } else {
            self.are.join(marks::semi(lang))
        };
        // What is no or nothing is not worth a word.
        let answers = self.example.iter().filter_map(|(name, value)| match value {
            Json::Bool(false) => None,
            Json::Array(list) if list.is_empty() => None,
            Json::Array(list) => {
                let names: Vec<&str> = list.iter().filter_map(Json::as_str).collect();
                Some(format!("{name} [{}]", names.join(marks::list(lang))))
            }
            Json::String(text) => Some(format!("{name} {text}")),
            other => Some(format!("{name} {other}")),
        });
        let answers: Vec<String> = answers.collect();
        let answers = if answers.is_empty() {
            change::AllNo.say(lang).to_owned()
        } else {
            answers.join(marks::comma(lang))
        };
        change::Example { answers, systems }.say(lang)
    }
}

fn in_words(days: &[Days], lang: Lang) -> String {
    let each = days.iter().map(|d| match (&d.from, &d.until) {
        (None, None) => change::EveryDay.say(lang).to_owned(),
        (Some(from), None) => change::DayFrom { from }.say(lang),
        (None, Some(until)) => change::DayBefore { until }.say(lang),
        (Some(from), Some(until)) => change::DayFromUntil { from, until }.say(lang),
    });
    let each: Vec<String> = each.collect();
    each.join(change::And.say(lang))
}
