//! Every way to a level, told.

use super::{Block, Item, Teller};
use crate::report::explanation::{WayReport, WaysReport};
use crate::report::phrases::home_places;
use crate::words::marks;
use solon_messages::explain;

impl Teller {
    pub(super) fn ways(&self, ways: &WaysReport) -> Block {
        let lang = self.lang;
        let (level, n) = (&ways.about.words, ways.ways.len());
        let mut block = Block {
            head: match ways.about.kind.as_str() {
                "level" => explain::WaysTo { level, n }.say(lang),
                _ => explain::WaysOut { n }.say(lang),
            },
            numbered: n > 1,
            items: ways.ways.iter().map(|w| self.way(w)).collect(),
            ..Block::default()
        };
        block.before = Some(match (ways.complete, n) {
            (true, 0) => explain::NoWays.say(lang).to_owned(),
            (true, _) => explain::Complete.say(lang).to_owned(),
            (false, _) => explain::Incomplete.say(lang).to_owned(),
        });
        if !ways.covered.is_empty() {
            let rules = self.titles(&ways.covered);
            block.after.push(explain::Covered { rules }.say(lang));
        }
        block
    }

    fn way(&self, way: &WayReport) -> Item {
        let lang = self.lang;
        let id = way.id.as_deref().unwrap_or_default();
        let places = home_places(&way.cites, lang);
        let places = match places.is_empty() {
            true => String::new(),
            false => marks::paren(lang, &places),
        };
        let mut text = format!("{id} {}{places}", way.title).trim().to_owned();
        let conditions = way.conditions.iter().map(|c| c.words.as_str());
        let conditions: Vec<&str> = conditions.filter(|w| !w.is_empty()).collect();
        if !conditions.is_empty() {
            let what = conditions.join(marks::semi(lang));
            text = format!("{text}{}{what}", marks::colon(lang));
        }
        let mut item = Item::of(text);
        if !way.unless.is_empty() {
            let what = self.titles(&way.unless);
            item.more.push(explain::Unless { what }.say(lang));
        }
        if self.full {
            let says: Vec<&str> = way.says.iter().map(|s| s.words.as_str()).collect();
            let what = says.join(marks::semi(lang));
            item.more.push(explain::Example { what }.say(lang));
        }
        item
    }
}
