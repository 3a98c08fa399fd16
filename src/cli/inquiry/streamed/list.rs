//! A list in JSON as records, some items at a time: each is a text of its own, as a line is.

use std::path::Path;

use rayon::prelude::*;

use super::{BYTES, Found, How, LINES};
use crate::cli::spreadsheet::json::{Item, Items};
use solon::{Input, Question, Record};

/// A list on its way.
pub(super) struct List {
    name: String,
    at: Option<Items>,
    records: usize,
}

impl List {
    pub(super) fn of(name: &str) -> List {
        List {
            name: name.to_owned(),
            at: None,
            records: 0,
        }
    }

    /// The next records, and whether they are the last ones. Where the list does not go on, that is told in
    /// place of what follows.
    pub(super) fn next(&mut self, how: &How<'_>, question: &Question) -> (Vec<Found>, bool) {
        let items = match self.at.take() {
            Some(items) => Ok(items),
            None => Items::open(Path::new(&self.name), None, how.o.lang),
        };
        let mut items = match items {
            Ok(items) => items,
            Err(why) => return (vec![question.unreadable(&self.name, *why).into()], true),
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
        let first = self.records;
        self.records += some.len();
        let folder = Path::new(&self.name).parent().unwrap_or(Path::new(""));
        let attached = |path: &str| how.reader.attached(&folder.join(path));
        let read = |(i, item): (usize, Item)| -> Option<Record> {
            let input = Input::item(&item.text, item.start, item.lines, first + i);
            let input = input.named(&self.name).files(&attached);
            question.read(input).into_iter().next()
        };
        let records: Vec<_> = some.into_par_iter().enumerate().filter_map(read).collect();
        let mut found: Vec<Found> = records.into_iter().map(Found::from).collect();
        match end {
            None => self.at = Some(items),
            Some(Some(why)) => {
                let broken = question.unreadable(&self.name, why);
                found.push(broken.nth(self.records + 1).into());
                return (found, true);
            }
            Some(None) => return (found, true),
        }
        (found, false)
    }
}
