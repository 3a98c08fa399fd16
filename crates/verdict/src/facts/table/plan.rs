//! What each column of a table is: by its own name, or as a mapping says.

use std::collections::BTreeMap;

use super::*;

/// So many columns are named in one finding.
const LISTED: usize = 12;
/// What an id may be called without a mapping; the first is that of descriptions.
const ID: [&str; 2] = ["system", "id"];

pub(super) fn plan(
    lang: Lang,
    header: &Row,
    form: Form,
    mapping: Option<&Mapping>,
    known: Known<'_>,
) -> Result<Register, Unread> {
    if let Some(broken) = &header.broken {
        return Err(Unread::Header(vec![broken.clone()]));
    }
    let mut cells = header.cells.clone();
    // What is empty at the end of a header is no column.
    while cells.last().is_some_and(|c| c.text.trim().is_empty()) {
        cells.pop();
    }
    let names = cells.iter().map(|c| one_line(&c.text));
    let table = Register {
        lang,
        names: names.collect(),
        form,
        id: Vec::new(),
        id_of_row: false,
        name: None,
        organisation: None,
        organisations: None,
        meta: Vec::new(),
        own: Vec::new(),
        answers: Vec::new(),
        elsewhere: Vec::new(),
        left_out: Vec::new(),
        ours: Vec::new(),
        map: mapping.map(|m| m.source.name.clone()),
        notes: Vec::new(),
    };
    let mut plan = Plan {
        cells: &cells,
        known,
        used: vec![false; cells.len()],
        wrong: Vec::new(),
        table,
    };
    if let Some(mapping) = mapping {
        plan.mapped(mapping);
        if !plan.wrong.is_empty() {
            return Err(Unread::Mapping(plan.wrong));
        }
    }
    plan.named();
    plan.whole(mapping);
    if plan.wrong.is_empty() {
        Ok(plan.table)
    } else {
        plan.wrong.sort_by_key(Diagnostic::span);
        Err(Unread::Header(plan.wrong))
    }
}

/// How often each name stands in a header; what has none is no name.
fn counted(names: &[String]) -> BTreeMap<&str, usize> {
    let mut out = BTreeMap::new();
    for name in names.iter().filter(|n| !n.is_empty()) {
        *out.entry(name.as_str()).or_default() += 1;
    }
    out
}

/// The name of a column on one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

struct Plan<'a> {
    cells: &'a [Cell],
    known: Known<'a>,
    /// Columns that are something.
    used: Vec<bool>,
    wrong: Vec<Diagnostic>,
    table: Register,
}

impl Plan<'_> {
    fn lang(&self) -> Lang {
        self.table.lang
    }

    fn take(&mut self, at: usize) {
        if let Some(used) = self.used.get_mut(at) {
            *used = true;
        }
    }

    /// The column that a mapping names.
    fn column(&mut self, named: &Named) -> Option<usize> {
        let lang = self.lang();
        let name = one_line(&named.name);
        let mut found = (0..).zip(self.table.names.iter());
        let mut same = found.by_ref().filter(|(_, n)| **n == name);
        let column = name.as_str();
        match (same.next(), same.next()) {
            (Some((at, _)), None) => {
                self.take(at);
                Some(at)
            }
            (Some(_), Some(_)) => {
                let message = rows::ColumnTwice { column }.say(lang);
                let help = rows::ColumnTwiceHelp.say(lang);
                self.wrong
                    .push(Diagnostic::new(Code::DuplicateKey, named.place, message).help(help));
                None
            }
            (None, _) => {
                let message = rows::NoColumn { column }.say(lang);
                let names = self.table.names.iter().map(String::as_str);
                let list = |names: &[String]| {
                    let some: Vec<String> = names.iter().take(LISTED).cloned().collect();
                    format!("`{}`", some.join("`, `"))
                };
                let help = match nearest(column, names) {
                    Some(near) => solon_messages::description::DidYouMean { near }.say(lang),
                    None => {
                        let list = list(&self.table.names);
                        rows::Columns { list }.say(lang)
                    }
                };
                self.wrong
                    .push(Diagnostic::new(Code::UnknownKey, named.place, message).help(help));
                None
            }
        }
    }

    /// What a mapping says.
    fn mapped(&mut self, mapping: &Mapping) {
        for named in &mapping.id {
            if let Some(at) = self.column(named) {
                self.table.id.push(at);
            }
        }
        self.table.id_of_row = mapping.id_of_row;
        self.table.name = mapping.name.as_ref().and_then(|n| self.column(n));
        self.table.organisations = mapping.organisation.as_ref().map(|f| self.fed(f));
        for (key, named) in &mapping.meta {
            if let Some(at) = self.column(named) {
                self.table.meta.push((key.clone(), at));
            }
        }
        for named in &mapping.not_mapped {
            // A column that is left out may be called like another one, or be gone.
            let name = one_line(&named.name);
            let own = self.table.names.iter().enumerate();
            let own: Vec<usize> = own.filter(|(_, n)| **n == name).map(|(at, _)| at).collect();
            for at in own {
                self.take(at);
                self.table.left_out.push(at);
            }
        }
        for Answered {
            fact,
            feeds,
            rest_none,
        } in &mapping.answers
        {
            let takes = (self.known)(&fact.name);
            let feeds: Vec<Fed> = feeds.iter().map(|f| self.fed(f)).collect();
            if let Takes::Elsewhere(pack) = takes {
                let columns = feeds.iter().filter_map(|f| f.column);
                let columns = columns.map(|at| (at, pack.clone()));
                self.table.elsewhere.extend(columns);
                continue;
            }
            self.table.answers.push(Asked {
                fact: fact.name.clone(),
                takes,
                feeds,
                rest_none: *rest_none,
            });
        }
    }

    fn fed(&mut self, feed: &Feed) -> Fed {
        let column = feed.column.as_ref().and_then(|c| self.column(c));
        let story = [0, 1, 2].map(|i| {
            let named = feed.story.get(i).and_then(Option::as_ref);
            named.and_then(|n| self.column(n))
        });
        Fed {
            feed: feed.clone(),
            column,
            story,
        }
    }

    /// Columns that are called like something of a description.
    fn named(&mut self) {
        let names = Arc::clone(&self.table.names);
        let counts = counted(&names);
        let free: Vec<usize> = (0..names.len())
            .filter(|at| !self.used.get(*at).copied().unwrap_or(true))
            .collect();
        let open_id = self.table.id.is_empty() && !self.table.id_of_row;
        let mut stories: Vec<(usize, &str, usize)> = Vec::new();
        for at in free {
            let name = names.get(at).map_or("", String::as_str);
            // Of several columns of one name nobody knows which is meant.
            if counts.get(name).is_some_and(|n| *n > 1) {
                continue;
            }
            let small = name.to_lowercase();
            let plain = match small.as_str() {
                small if ID.contains(&small) && open_id && self.table.id.is_empty() => {
                    self.table.id.push(at);
                    true
                }
                "name" if self.table.name.is_none() => {
                    self.table.name = Some(at);
                    true
                }
                "organisation"
                    if self.table.organisation.is_none() && self.table.organisations.is_none() =>
                {
                    self.table.organisation = Some(at);
                    true
                }
                _ if small.starts_with(OURS) => {
                    self.table.ours.push(at);
                    true
                }
                _ => self.own(name, at) || self.fact(name, at),
            };
            if plain {
                self.take(at);
                continue;
            }
            let story = name.rsplit_once(':').and_then(|(fact, key)| {
                let key = STORY.iter().position(|k| *k == key.trim())?;
                Some((at, fact.trim(), key))
            });
            stories.extend(story);
        }
        for (at, fact, key) in stories {
            self.story(at, fact, key);
        }
    }

    /// A key of the author's own.
    fn own(&mut self, name: &str, at: usize) -> bool {
        if let Some(key) = name.strip_prefix("meta.").filter(|k| !k.is_empty()) {
            self.table.meta.push((key.to_owned(), at));
            return true;
        }
        let own = name.starts_with("x-");
        if own {
            self.table.own.push((name.to_owned(), at));
        }
        own
    }

    fn fact(&mut self, name: &str, at: usize) -> bool {
        let lang = self.lang();
        let takes = (self.known)(name);
        match takes {
            Takes::Nothing => return false,
            // One that the mapping answers otherwise.
            _ if self.table.answers.iter().any(|a| a.fact == name) => return false,
            Takes::Elsewhere(pack) => {
                self.table.elsewhere.push((at, pack.clone()));
                let message = rows::Elsewhere { column: name, pack }.say(lang);
                let place = self.place(at);
                let note = Diagnostic::new(Code::ForeignKey, place, message);
                self.table.notes.push(note);
            }
            takes => self.table.answers.push(Asked {
                fact: name.to_owned(),
                takes,
                feeds: vec![Fed {
                    feed: Feed::default(),
                    column: Some(at),
                    story: [None; 3],
                }],
                rest_none: false,
            }),
        }
        true
    }

    /// A column that goes with the answers of another one.
    fn story(&mut self, at: usize, fact: &str, key: usize) {
        let mut asked = self.table.answers.iter_mut();
        let slot = asked.find(|a| a.fact == fact).and_then(|a| {
            let fed = a.feeds.first_mut()?;
            fed.story.get_mut(key).filter(|s| s.is_none())
        });
        if let Some(slot) = slot {
            *slot = Some(at);
            self.take(at);
        } else if matches!((self.known)(fact), Takes::Elsewhere(_)) {
            self.take(at);
        }
    }

    fn place(&self, at: usize) -> Span {
        self.cells.get(at).map_or_else(Span::default, |c| c.span)
    }

    /// What is wrong with the header as a whole.
    fn whole(&mut self, mapping: Option<&Mapping>) {
        let lang = self.lang();
        let names = Arc::clone(&self.table.names);
        let start = self.place(0);
        if self.table.id.is_empty() && !self.table.id_of_row {
            let message = rows::NoIdColumn.say(lang);
            let help = match self.file() {
                _ if mapping.is_some() => rows::NoIdMap.say(lang).to_owned(),
                file => rows::NoIdColumnHelp { file }.say(lang),
            };
            let missing = Diagnostic::new(Code::MissingKey, start, message).help(help);
            self.wrong.push(missing);
        }
        let (mut unknown, mut twice) = (Vec::new(), Vec::new());
        let (counts, mut seen) = (counted(&names), BTreeMap::<&str, usize>::new());
        for (at, name) in names.iter().enumerate() {
            if self.used.get(at).copied().unwrap_or(true) {
                continue;
            }
            let seen = seen.entry(name.as_str()).or_default();
            *seen += 1;
            match (*seen, counts.get(name.as_str()).copied()) {
                (_, None | Some(1)) => unknown.push(at),
                (2, _) => twice.push(at),
                _ => {}
            }
        }
        let listed = |all: &[usize]| {
            let names = all.iter().filter_map(|at| names.get(*at));
            let some: Vec<String> = names.take(LISTED).map(|n| format!("`{n}`")).collect();
            let list = some.join(mark::List.say(lang));
            match all.len().saturating_sub(LISTED) {
                0 => list,
                n => rows::AndMore { list, n }.say(lang),
            }
        };
        let file = self.file();
        if let Some(first) = twice.first() {
            let list = listed(&twice);
            let message = rows::HeaderTwice { list }.say(lang);
            let help = rows::ColumnTwiceHelp.say(lang);
            let place = self.place(*first);
            let found = Diagnostic::new(Code::DuplicateKey, place, message).help(help);
            self.tell(found, mapping);
        }
        if let Some(first) = unknown.first() {
            let (list, n) = (listed(&unknown), unknown.len());
            let message = rows::UnknownColumns { list, n }.say(lang);
            let help = match &self.table.map {
                None => rows::WriteMap { file }.say(lang),
                Some(map) => rows::MendMap { map }.say(lang),
            };
            let place = self.place(*first);
            let found = Diagnostic::new(Code::UnknownKey, place, message).help(help);
            self.tell(found, mapping);
        }
    }

    /// With a mapping, what it does not speak of is worth a warning; without one it is an error, because
    /// nobody has looked.
    fn tell(&mut self, found: Diagnostic, mapping: Option<&Mapping>) {
        match mapping {
            Some(_) => {
                let warning = found.severity(Severity::Warning);
                self.table.notes.push(warning);
            }
            None => self.wrong.push(found),
        }
    }

    fn file(&self) -> String {
        self.table.form.file.clone()
    }
}
