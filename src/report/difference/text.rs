//! What a change does, for people.

use super::paragraphs::not_asked;
use super::told::{changes, event_words, levels_words, name};
use super::{Difference, Moved};
use crate::report::groups;
use crate::report::layout::{heading, wrap};
use crate::report::phrases::follow_words;
use crate::report::scales::Scales;
use crate::words::marks;
use solon_messages::{Lang, change, time};

/// The difference as text.
#[must_use]
pub fn text(d: &Difference, lang: Lang) -> String {
    let mut painter = Painter {
        out: String::new(),
        scales: [&d.old.scales, &d.new.scales],
        lang,
    };
    painter.write(d);
    painter.out
}

struct Painter<'a> {
    out: String,
    scales: [&'a Scales; 2],
    lang: Lang,
}

impl Painter<'_> {
    fn line(&mut self, text: &str, first: usize, rest: usize) {
        wrap(&mut self.out, text, first, rest);
    }

    fn write(&mut self, d: &Difference) {
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
        let all = d.systems.len() + d.same.len();
        if all > 0 {
            let (day, n) = (&d.on, d.systems.len());
            let text = change::SystemsMove { all, day, n }.say(self.lang);
            self.out.push('\n');
            self.line(&text, 0, 2);
        }
        for moved in &d.systems {
            self.system(moved);
        }
        self.possible(d);
        self.provisions(d);
        self.calendar(d);
        if d.is_empty() {
            let text = change::Nothing.say(self.lang);
            self.out.push('\n');
            self.line(text, 0, 2);
        }
    }

    fn system(&mut self, m: &Moved) {
        let name = name(&m.system);
        heading(
            &mut self.out,
            &format!("{name} ({})  {}", m.system.id, m.system.source),
        );
        if let Some([a, b]) = &m.scope {
            let [old, new] = [a, b].map(|v| marks::verdict(self.lang, v.word()));
            let text = change::Scope { new, old }.say(self.lang);
            self.line(&text, 2, 4);
        }
        for (scale, sides) in &m.scales {
            let [old, new] = sides;
            let [a, b] = self.scales;
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

    fn possible(&mut self, d: &Difference) {
        heading(&mut self.out, change::Possible.say(self.lang));
        let Some(possible) = &d.possible else {
            self.line(not_asked(self.lang), 2, 4);
            return;
        };
        for paragraph in possible.told(self.scales[1], self.lang) {
            self.line(&paragraph.head, 2, 4);
            for point in &paragraph.points {
                self.line(&format!("- {point}"), 4, 6);
            }
        }
    }

    fn provisions(&mut self, d: &Difference) {
        if d.provisions.is_empty() {
            return;
        }
        heading(&mut self.out, change::Provisions.say(self.lang));
        for ((change, kind), list) in groups(&d.provisions, |p| (p.change, p.kind)) {
            let change = change.words(self.lang);
            let ids: Vec<&str> = list.iter().map(|p| p.id.as_str()).collect();
            let kind = marks::kind(self.lang, kind.word());
            let what = change::OfKind { change, kind }.say(self.lang);
            let (colon, ids) = (marks::colon(self.lang), ids.join(marks::list(self.lang)));
            self.line(&format!("{what}{colon}{ids}"), 2, 4);
        }
    }

    fn calendar(&mut self, d: &Difference) {
        if d.calendar.is_empty() {
            return;
        }
        heading(&mut self.out, change::Days.say(self.lang));
        for day in &d.calendar {
            for (side, events) in [("-", &day.old), ("+", &day.new)] {
                for ((what, kind), list) in groups(events, |e| (e.what, e.kind)) {
                    let event = event_words(what, kind, &list, self.lang);
                    self.line(&format!("{} {side} {event}", day.on), 2, 4);
                }
            }
        }
    }
}
