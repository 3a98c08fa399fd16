//! A list in JSON, some items at a time: each is a text of its own, as a line is.

use std::path::Path;

use super::{BLOCK, BYTES, Block, How, LINES};
use crate::cli::spreadsheet::json::{Item, Items};
use solon::{Input, Question, Record};

/// A list on its way.
pub(super) struct List {
    name: String,
    at: Option<Items>,
    records: usize,
}

/// Some of its items, behind so many others.
pub(super) struct Chunk {
    name: String,
    items: Vec<Item>,
    before: usize,
}

impl List {
    pub(super) fn of(name: &str) -> List {
        List {
            name: name.to_owned(),
            at: None,
            records: 0,
        }
    }

    /// The next items, and whether they are the last ones. Where the list does not go on, that is told in
    /// place of what follows.
    pub(super) fn next(&mut self, how: &How<'_>, question: &Question) -> (Vec<Block>, bool) {
        let items = match self.at.take() {
            Some(items) => Ok(items),
            None => Items::open(Path::new(&self.name), None, how.o.lang),
        };
        let mut items = match items {
            Ok(items) => items,
            Err(why) => {
                let unreadable = question.unreadable(&self.name, *why);
                return (vec![Block::Records(vec![unreadable])], true);
            }
        };
        let (mut some, mut bytes, mut end) = (Vec::new(), 0, None);
        while some.len() < LINES && bytes < BYTES && end.is_none() {
            match items.next() {
                Ok(Some(item)) => {
                    bytes += item.text.len();
                    some.push(item);
                }
                Ok(None) => end = Some(None),
                Err(broken) => end = Some(Some(broken.told(how.o.lang))),
            }
        }
        let (mut some, mut blocks) = (some.into_iter().peekable(), Vec::new());
        while some.peek().is_some() {
            let items: Vec<Item> = some.by_ref().take(BLOCK).collect();
            let before = self.records;
            self.records += items.len();
            blocks.push(Block::Items(Chunk {
                name: self.name.clone(),
                items,
                before,
            }));
        }
        match end {
            None => self.at = Some(items),
            Some(Some(why)) => {
                let broken = question.unreadable(&self.name, why);
                blocks.push(Block::Records(vec![broken.nth(self.records + 1)]));
                return (blocks, true);
            }
            Some(None) => return (blocks, true),
        }
        (blocks, false)
    }
}

impl Chunk {
    /// The items as records.
    pub(super) fn records(self, how: &How<'_>, question: &Question) -> Vec<Record> {
        let folder = Path::new(&self.name).parent().unwrap_or(Path::new(""));
        let attached = |path: &str| how.reader.attached(&folder.join(path));
        let read = |(i, item): (usize, Item)| {
            let input = Input::item(&item.text, item.start, item.lines, self.before + i);
            let input = input.named(&self.name).files(&attached);
            question.read(input).into_iter().next()
        };
        self.items
            .into_iter()
            .enumerate()
            .filter_map(read)
            .collect()
    }
}
