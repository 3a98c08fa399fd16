//! From the cells of a row to one answer.

use super::*;
use crate::facts::mapping::Values;
use crate::facts::values::{says_none, says_unknown};

/// The parts of a cell; one, where nothing separates them.
pub(super) fn parts<'t>(text: &'t str, separator: Option<&str>) -> Vec<&'t str> {
    match separator {
        Some(separator) => {
            let parts = text.split(separator).map(str::trim);
            parts.filter(|p| !p.is_empty()).collect()
        }
        None => vec![text.trim()],
    }
}

/// An answer that stands in a mapping, at the place of the cell that calls for it.
fn placed(node: &Node, span: Span) -> Node {
    let kind = match &node.kind {
        Kind::Scalar(..) => node.kind.clone(),
        Kind::List(items) => Kind::List(items.iter().map(|i| placed(i, span)).collect()),
        Kind::Map(entries) => {
            let entries = entries.iter();
            let entries = entries.map(|(key, _, node)| (key.clone(), span, placed(node, span)));
            Kind::Map(entries.collect())
        }
    };
    Node { kind, span }
}

impl Register {
    /// The answer to a question in a row with its place; `None` where nothing is said, or something wrong.
    pub(super) fn answer(
        &self,
        asked: &Asked,
        row: &Row,
        found: &mut Vec<Diagnostic>,
    ) -> Option<(Span, Node)> {
        if asked.feeds.len() > 1 {
            return self.several(asked, row, found);
        }
        let fed = asked.feeds.first()?;
        let mut said = self.said(asked, fed, row, found)?;
        let node = match fed.feed.listed() {
            true => parted(said)?,
            false => said.pop()?,
        };
        let place = node.span;
        Some((place, told(fed, row, node)))
    }

    /// One list of what several sources say. Each of them speaks of the values in its own table: those are
    /// there, or surely not. Where it says nothing, or that it is not known, they are open; and so is what
    /// none of the tables has, unless the mapping says that nothing else holds.
    fn several(
        &self,
        asked: &Asked,
        row: &Row,
        found: &mut Vec<Diagnostic>,
    ) -> Option<(Span, Node)> {
        let (mut with, mut without, mut open) = (Vec::new(), Vec::new(), Vec::new());
        let (mut more, mut place) = (false, None);
        for fed in &asked.feeds {
            let range = fed.feed.values.iter().flat_map(Values::names);
            let said = self.said(asked, fed, row, found);
            let mut known = said.is_some();
            for node in said.unwrap_or_default() {
                place = place.or(Some(node.span));
                for item in items(node) {
                    match item.scalar() {
                        Some("?") => more = true,
                        Some(text) if says_unknown(text) => known = false,
                        Some(text) if says_none(text) => {}
                        _ => with.push(item),
                    }
                }
            }
            match known {
                true => without.extend(range),
                false => open.extend(range),
            }
        }
        // Nothing at all is said where every source is silent.
        let place = place?;
        let with = once(with);
        let closed = asked.rest_none && !more;
        let node = if closed && open.is_empty() {
            let kind = Kind::List(with);
            Node { kind, span: place }
        } else if closed {
            let given = with.iter().filter_map(Node::scalar);
            let among = given.chain(open).map(str::to_owned).collect();
            partly(with, "among", among, place)
        } else {
            // What another source gives is there, whatever this one does not.
            let given = |name: &str| with.iter().any(|n| n.scalar() == Some(name));
            let absent = without.into_iter();
            let absent = absent.filter(|name| !given(name) && !open.contains(name));
            let absent = absent.map(str::to_owned).collect();
            partly(with, "without", absent, place)
        };
        let fed = asked.feeds.first()?;
        Some((place, told(fed, row, node)))
    }

    /// What one source says, in its parts; `None` where it says nothing, or something wrong.
    fn said(
        &self,
        asked: &Asked,
        fed: &Fed,
        row: &Row,
        found: &mut Vec<Diagnostic>,
    ) -> Option<Vec<Node>> {
        if let Some(always) = &fed.feed.always {
            let start = row.cells.first().map_or_else(Span::default, |c| c.span);
            return Some(vec![placed(always, start)]);
        }
        let at = fed.column?;
        let cell = row.cells.get(at)?;
        let separator = fed.feed.separator.as_deref();
        let text = cell.text.trim();
        let own = fed.feed.values.as_ref().and_then(|v| v.get(text));
        let Some(values) = fed
            .feed
            .values
            .as_ref()
            .filter(|_| own.is_some() || !asked.reads_as_it_stands(fed))
        else {
            if text.is_empty() {
                return None;
            }
            if separator.is_some() {
                let parts = parts(text, separator).into_iter();
                let parts = parts.map(|p| Node {
                    kind: Kind::Scalar(p.to_owned(), false),
                    span: cell.span,
                });
                return Some(parts.collect());
            }
            if let Some(node) = &fed.feed.unreadable
                && !cells::is_readable(asked, fed, cell)
            {
                return Some(vec![placed(node, cell.span)]);
            }
            let node = cells::as_it_is(self, asked, &fed.feed, cell, found)?;
            return Some(vec![node]);
        };
        if text.is_empty() {
            let node = values.get("")?;
            return Some(vec![placed(node, cell.span)]);
        }
        let mut out = Vec::new();
        for part in parts(text, separator) {
            match values.get(part).or(fed.feed.otherwise.as_ref()) {
                Some(node) => out.push(placed(node, cell.span)),
                None => found.push(self.no_row(&asked.fact, part, values, cell.span)),
            }
        }
        (!out.is_empty()).then_some(out)
    }

    /// The file on the organisation of a row, as the mapping names it.
    pub(super) fn shared(&self, row: &Row) -> Result<Option<(Span, Node)>, Diagnostic> {
        let Some(fed) = &self.organisations else {
            return Ok(None);
        };
        let cell = match fed.column {
            Some(at) => row.cells.get(at),
            None => row.cells.first(),
        };
        let place = cell.map_or_else(Span::default, |c| c.span);
        let value = cell.map_or("", |c| c.text.trim());
        let own = match (&fed.feed.always, &fed.feed.values) {
            (Some(file), _) => file.scalar(),
            (None, None) => Some(value),
            (None, Some(values)) => match (values.get(value), &fed.feed.otherwise) {
                (Some(file), _) | (None, Some(file)) => file.scalar(),
                (None, None) if value.is_empty() => None,
                (None, None) => return Err(self.no_row("organisation", value, values, place)),
            },
        };
        let file = own.filter(|path| !path.is_empty() && !says_none(path));
        Ok(file.map(|path| (place, word(path, place))))
    }

    fn no_row(&self, fact: &str, value: &str, values: &Values, place: Span) -> Diagnostic {
        let lang = self.lang;
        let message = rows::NoRow { value, fact }.say(lang);
        let map = self.map.as_deref().unwrap_or_default();
        let help = match values.near(value) {
            Some(near) => rows::NoRowNear { near, map }.say(lang),
            None => rows::NoRowHelp { map }.say(lang),
        };
        Diagnostic::new(Code::NotInList, place, message).help(help)
    }
}

/// What is surely there, beside what else may be or is not: an answer as a description has it.
fn partly(with: Vec<Node>, key: &str, mut names: Vec<String>, place: Span) -> Node {
    names.sort_unstable();
    names.dedup();
    let names: Vec<Node> = names.iter().map(|n| word(n, place)).collect();
    let parts = [("with", with), (key, names)].into_iter();
    let parts = parts.filter(|(_, items)| !items.is_empty());
    let entries = parts.map(|(key, items)| {
        let kind = Kind::List(items);
        (key.to_owned(), place, Node { kind, span: place })
    });
    let entries: Vec<(String, Span, Node)> = entries.collect();
    let kind = match entries.is_empty() {
        true => Kind::Scalar("unknown".to_owned(), false),
        false => Kind::Map(entries),
    };
    Node { kind, span: place }
}

/// A name in a list.
fn word(text: &str, span: Span) -> Node {
    Node {
        kind: Kind::Scalar(text.to_owned(), true),
        span,
    }
}

/// What stands in a list; a single value is one of itself.
fn items(node: Node) -> Vec<Node> {
    match node.kind {
        Kind::List(inner) => inner,
        Kind::Scalar(..) | Kind::Map(_) => vec![node],
    }
}

/// One list of the parts of a cell. Where one of them is not known, more may hold.
fn parted(said: Vec<Node>) -> Option<Node> {
    let span = said.first()?.span;
    let (mut all, mut more) = (Vec::new(), false);
    for item in said.into_iter().flat_map(items) {
        match item.scalar() {
            Some("?") => more = true,
            Some(text) if says_unknown(text) => more = true,
            Some(text) if says_none(text) => {}
            _ => all.push(item),
        }
    }
    let mut all = once(all);
    let kind = match (all.is_empty(), more) {
        (true, true) => Kind::Scalar("unknown".to_owned(), false),
        (_, more) => {
            all.extend(more.then(|| word("?", span)));
            Kind::List(all)
        }
    };
    Some(Node { kind, span })
}

/// A list whose values stand in it once.
fn once(items: Vec<Node>) -> Vec<Node> {
    let mut out: Vec<Node> = Vec::new();
    for item in items {
        let again = item.scalar().is_some() && out.iter().any(|o| o.scalar() == item.scalar());
        if !again {
            out.push(item);
        }
    }
    out
}

/// An answer with its story, where columns tell it.
fn told(fed: &Fed, row: &Row, node: Node) -> Node {
    let span = node.span;
    let story = STORY.iter().zip(fed.story);
    let story = story.filter_map(|(key, at)| {
        let cell = row.cells.get(at?)?;
        let text = cell.text.trim();
        let kind = Kind::Scalar(text.to_owned(), true);
        let inner = Node {
            kind,
            span: cell.span,
        };
        (!text.is_empty()).then(|| ((*key).to_owned(), cell.span, inner))
    });
    let story: Vec<(String, Span, Node)> = story.collect();
    if story.is_empty() {
        return node;
    }
    let mut entries = match node.kind {
        Kind::Map(entries) => entries,
        kind => vec![("value".to_owned(), span, Node { kind, span })],
    };
    for own in story {
        if entries.iter().all(|(key, ..)| *key != own.0) {
            entries.push(own);
        }
    }
    let kind = Kind::Map(entries);
    Node { kind, span }
}
