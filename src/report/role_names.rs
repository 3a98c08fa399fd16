//! The roles of a program in the words of one language. It knows no outcome.

use std::collections::BTreeMap;

use crate::program::Program;
use crate::words::marks;
use solon_messages::Lang;

/// The titles of roles by name.
#[derive(Clone, Debug)]
pub(super) struct RoleNames {
    lang: Lang,
    titles: BTreeMap<String, String>,
}

impl RoleNames {
    /// The roles of a program in one language.
    pub(super) fn new(program: &Program, lang: Lang) -> RoleNames {
        let titles = program.roles.values().filter_map(|r| {
            let title = r.title.get(lang);
            (!title.is_empty()).then(|| (r.name.clone(), title.to_owned()))
        });
        RoleNames {
            lang,
            titles: titles.collect(),
        }
    }

    /// The words of a role.
    pub(super) fn words(&self, role: &str) -> String {
        match self.titles.get(role) {
            Some(title) => title.clone(),
            None => role.replace('_', " "),
        }
    }

    /// A role as running text calls it.
    pub(super) fn in_text(&self, role: &str) -> String {
        marks::called(self.lang, role, &self.words(role))
    }
}
