//! What follows from a provision, clause by clause.

use super::Show;
use crate::program::Body;
use crate::words;
use solon_messages::item;

impl Show<'_> {
    /// What must be done, by when, in which form; limits; shifts of days.
    pub(super) fn consequences(&mut self, body: &Body, other: Option<&Body>) {
        let lang = self.lang;
        let same = |o: &Body| o.must == body.must && o.permission == body.permission;
        if !body.must.is_empty() && !other.is_some_and(same) {
            let text = body.must.get(self.lang);
            if body.permission {
                self.label(item::May.say(lang), text);
            } else {
                self.label(item::Must.say(lang), text);
            }
        }
        if other.is_none_or(|o| o.due != body.due) {
            for due in &body.due {
                let text = words::due(self.program, due, self.lang);
                let places = self.bracketed(&due.cites);
                self.label(item::Due.say(lang), &format!("{text}{places}"));
            }
        }
        if other.is_none_or(|o| o.limits != body.limits) {
            for limit in &body.limits {
                let text = words::limit(self.program, limit, self.lang);
                let places = self.bracketed(&limit.cites);
                self.label(item::Limit.say(lang), &format!("{text}{places}"));
            }
        }
        if other.is_none_or(|o| o.moves != body.moves) {
            for line in &body.moves {
                let text = words::shift(self.program, line, self.lang);
                let places = self.bracketed(&line.cites);
                self.label(item::Then.say(lang), &format!("{text}{places}"));
            }
        }
        if other.is_none_or(|o| o.form != body.form) {
            for field in body.form.iter().flat_map(|r| &r.fields) {
                let places = self.bracketed(&field.cites);
                let text = format!("{}{places}", field.title.get(self.lang));
                self.label(item::Record.say(lang), &text);
            }
        }
    }
}
