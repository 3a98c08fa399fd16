//! What a change does, for people.

use super::possible::not_asked;
use super::told::{changes, levels_words, name, scale_words};
use super::{Difference, Moved, Side};
use crate::program::Program;
use crate::report::answers::Speaks;
use crate::report::follow::follow_words;
use crate::report::groups;
use crate::report::text::layout::{heading, wrap};
use crate::words::marks;

/// The difference as text.
#[must_use]
pub fn text(d: &Difference, [old, new]: [Side<'_>; 2], lang: &str) -> String {
    let mut painter = Painter {
        out: String::new(),
        programs: [old.program, new.program],
        lang,
    };
    painter.write(d);
    painter.out
}

struct Painter<'a> {
    out: String,
    programs: [&'a Program; 2],
    lang: &'a str,
}

impl Speaks for Painter<'_> {
    fn lang(&self) -> &str {
        self.lang
    }
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
            if let Some(law) = &rules.law {
                text.push_str(&format!(
                    " · {} {law}",
                    self.say("law as of", "法律状态截至")
                ));
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
            let text = match self.lang {
                "zh" => format!(
                    "{all} 个系统中有 {} 个发生变化（{}）",
                    d.systems.len(),
                    d.on
                ),
                _ => format!("{} of {all} systems move ({})", d.systems.len(), d.on),
            };
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
            let text = self.say("Nothing differs.", "没有差异。");
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
            let [a, b] = [a, b].map(|v| marks::verdict(self.lang, v.word()));
            let text = format!("{}{a} -> {b}", self.say("scope: ", "适用范围："));
            self.line(&text, 2, 4);
        }
        for (scale, sides) in &m.scales {
            let [old, new] = sides;
            let [a, b] = self.programs;
            let text = format!(
                "{}{}{} -> {}",
                scale_words(b, scale, self.lang),
                marks::colon(self.lang),
                levels_words(a, scale, old.as_ref(), self.lang),
                levels_words(b, scale, new.as_ref(), self.lang)
            );
            self.line(&text, 2, 4);
        }
        let lists = [
            (self.say("rules", "规则"), &m.rules),
            (self.say("duties", "义务"), &m.duties),
            (self.say("penalties", "罚则"), &m.penalties),
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
        let title = self.say("All possible systems", "所有可能的系统");
        heading(&mut self.out, title);
        let Some(possible) = &d.possible else {
            self.line(not_asked(self.lang), 2, 4);
            return;
        };
        for paragraph in possible.told(self.programs[1], self.lang) {
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
        let title = self.say(
            "Provisions that differ (marked * above)",
            "有差异的条文（上文以*标示）",
        );
        heading(&mut self.out, title);
        for ((change, kind), list) in groups(&d.provisions, |p| (p.change, p.kind)) {
            let change = change.words(self.lang);
            let ids: Vec<&str> = list.iter().map(|p| p.id.as_str()).collect();
            let text = match self.lang {
                "zh" => format!(
                    "{change}的{}：{}",
                    marks::kind("zh", kind.word()),
                    ids.join("、")
                ),
                _ => format!("{change} {kind}: {}", ids.join(", ")),
            };
            self.line(&text, 2, 4);
        }
    }

    fn calendar(&mut self, d: &Difference) {
        if d.calendar.is_empty() {
            return;
        }
        let title = self.say("Days that differ", "有差异的日期");
        heading(&mut self.out, title);
        for day in &d.calendar {
            for (side, events) in [("-", &day.old), ("+", &day.new)] {
                for ((what, kind), list) in groups(events, |e| (e.what, e.kind)) {
                    let what = what.words(self.lang);
                    let ids: Vec<&str> = list.iter().map(|e| e.id.as_str()).collect();
                    let day = &day.on;
                    let text = match self.lang {
                        "zh" => format!(
                            "{day} {side} {}{what}适用：{}",
                            marks::kind("zh", kind.word()),
                            ids.join("、")
                        ),
                        _ => format!("{day} {side} {kind} {what}: {}", ids.join(", ")),
                    };
                    self.line(&text, 2, 4);
                }
            }
        }
    }
}
