//! What a change does, for people: under one regime, or under several at once.

use super::joint::{by_system, calendar, named};
use super::paragraphs::not_asked;
use super::told::{changes, event_words, levels_words, name};
use super::{DayChange, Difference, Moved, ProvisionChange};
use crate::report::groups;
use crate::report::layout::{heading, wrap};
use crate::report::phrases::follow_words;
use crate::words::marks;
use solon_messages::{Lang, change, time};

/// What differs under each of some regimes, as text.
#[must_use]
pub fn text(all: &[Difference], lang: Lang) -> String {
    let mut painter = Painter {
        out: String::new(),
        several: all.len() > 1,
        lang,
    };
    painter.write(&named(all));
    painter.out
}

struct Painter {
    out: String,
    /// Several regimes are told together.
    several: bool,
    lang: Lang,
}

impl Painter {
    fn line(&mut self, text: &str, first: usize, rest: usize) {
        wrap(&mut self.out, text, first, rest);
    }

    fn write(&mut self, all: &[Difference]) {
        for d in all {
            self.head(d);
        }
        let systems = by_system(all);
        let asked = all.iter().map(|d| d.systems.len() + d.same.len()).max();
        if let (Some(n_all), Some(first)) = (asked.filter(|n| *n > 0), all.first()) {
            let (all, day, n) = (n_all, &first.on, systems.len());
            let text = change::SystemsMove { all, day, n }.say(self.lang);
            self.out.push('\n');
            self.line(&text, 0, 2);
        }
        for (system, moves) in systems {
            let name = name(system);
            heading(
                &mut self.out,
                &format!("{name} ({})  {}", system.id, system.source),
            );
            for (d, moved) in moves {
                self.moved(d, moved);
            }
        }
        self.possible(all);
        self.provisions(all);
        self.calendar(&calendar(all));
        if all.iter().all(Difference::is_empty) {
            let text = change::Nothing.say(self.lang);
            self.out.push('\n');
            self.line(text, 0, 2);
        }
    }

    /// Which rules are compared.
    fn head(&mut self, d: &Difference) {
        for (side, rules) in [("-", &d.old), ("+", &d.new)] {
            let colon = marks::colon(self.lang);
            let mut text = format!(
                "{side} {}{colon}{} {}",
                rules.name, rules.pack, rules.version
            );
            if let Some(day) = &rules.law {
                let law = time::Law { day }.say(self.lang);
                text.push_str(&format!(" · {law}"));
            }
            if !rules.with.is_empty() {
                text.push_str(&format!(" · + {}", rules.with.join(marks::list(self.lang))));
            }
            self.line(&text, 0, 2);
            for followed in &rules.followed {
                self.line(&follow_words(followed, self.lang), 4, 6);
            }
        }
    }

    fn moved(&mut self, d: &Difference, m: &Moved) {
        if let Some([a, b]) = &m.scope {
            let [old, new] = [a, b].map(|v| marks::verdict(self.lang, v.word()));
            let mut text = change::Scope { new, old }.say(self.lang);
            if self.several {
                text = format!("{}{}{text}", d.new.pack, marks::colon(self.lang));
            }
            self.line(&text, 2, 4);
        }
        for (scale, sides) in &m.scales {
            let [old, new] = sides;
            let [a, b] = [&d.old.scales, &d.new.scales];
            let text = format!(
                "{}{}{} -> {}",
                b.in_text(scale),
                marks::colon(self.lang),
                levels_words(a, scale, old.as_ref(), self.lang),
                levels_words(b, scale, new.as_ref(), self.lang)
            );
            self.line(&text, 2, 4);
        }
        let lists = [
            (change::Rules.say(self.lang), &m.rules),
            (change::Duties.say(self.lang), &m.duties),
            (change::Penalties.say(self.lang), &m.penalties),
        ];
        for (title, list) in lists {
            for (change, items) in changes(list, self.lang) {
                let ids: Vec<String> = items
                    .iter()
                    .map(|c| format!("{}{}", c.id, if c.text_differs { "*" } else { "" }))
                    .collect();
                let (colon, ids) = (marks::colon(self.lang), ids.join(marks::list(self.lang)));
                self.line(&format!("{title}{colon}{change}{colon}{ids}"), 2, 4);
            }
        }
    }

    fn possible(&mut self, all: &[Difference]) {
        heading(&mut self.out, change::Possible.say(self.lang));
        if all.iter().all(|d| d.possible.is_none()) {
            self.line(not_asked(self.lang), 2, 4);
            return;
        }
        let at = if self.several { 4 } else { 2 };
        for d in all {
            let Some(possible) = &d.possible else {
                continue;
            };
            if self.several {
                self.line(&d.new.pack, 2, 4);
            }
            for paragraph in possible.told(&d.new.scales, self.lang) {
                self.line(&paragraph.head, at, at + 2);
                for point in &paragraph.points {
                    self.line(&format!("- {point}"), at + 2, at + 4);
                }
            }
        }
    }

    fn provisions(&mut self, all: &[Difference]) {
        let provisions = all.iter().flat_map(|d| &d.provisions);
        let provisions: Vec<&ProvisionChange> = provisions.collect();
        if provisions.is_empty() {
            return;
        }
        heading(&mut self.out, change::Provisions.say(self.lang));
        for ((change, kind), list) in groups(provisions, |p| (p.change, p.kind)) {
            let change = change.words(self.lang);
            let ids: Vec<&str> = list.iter().map(|p| p.id.as_str()).collect();
            let kind = marks::kind(self.lang, kind.word());
            let what = change::OfKind { change, kind }.say(self.lang);
            let (colon, ids) = (marks::colon(self.lang), ids.join(marks::list(self.lang)));
            self.line(&format!("{what}{colon}{ids}"), 2, 4);
        }
    }

    fn calendar(&mut self, days: &[DayChange]) {
        if days.is_empty() {
            return;
        }
        heading(&mut self.out, change::Days.say(self.lang));
        for day in days {
            for (side, events) in [("-", &day.old), ("+", &day.new)] {
                for ((what, kind), list) in groups(events, |e| (e.what, e.kind)) {
                    let event = event_words(what, kind, &list, self.lang);
                    self.line(&format!("{} {side} {event}", day.on), 2, 4);
                }
            }
        }
    }
}
