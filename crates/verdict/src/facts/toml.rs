//! TOML to a tree, through the spanned values of the `toml` crate.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::node::{Kind, MAX_DEPTH, Node, span, too_deep, unreadable};
use solon_language::diagnostic::Diagnostic;
use solon_language::source::Source;
use solon_messages::Lang;

pub(super) fn read(source: &Source, lang: Lang) -> Result<Node, Diagnostic> {
    let table = DeTable::parse(&source.text).map_err(|e| {
        let at = e.span().map_or(0, |s| s.start);
        if e.message().contains("recursion") || e.message().contains("depth") {
            return too_deep(source, at, lang);
        }
        unreadable(source, at, lang, e.message())
    })?;
    let place = span(source, 0, source.text.len());
    Ok(Node {
        kind: map(source, table.get_ref(), 0, lang)?,
        span: place,
    })
}

fn map(source: &Source, table: &DeTable<'_>, depth: usize, lang: Lang) -> Result<Kind, Diagnostic> {
    let mut entries = Vec::new();
    for (key, inner) in table.iter() {
        let place = span(source, key.span().start, key.span().end);
        entries.push((
            key.get_ref().to_string(),
            place,
            value(source, inner, depth + 1, lang)?,
        ));
    }
    // The table sorts its keys; people expect findings in the order of the text.
    entries.sort_by_key(|(_, place, _)| *place);
    Ok(Kind::Map(entries))
}

fn value(
    source: &Source,
    node: &Spanned<DeValue<'_>>,
    depth: usize,
    lang: Lang,
) -> Result<Node, Diagnostic> {
    let at = node.span();
    if depth > MAX_DEPTH {
        return Err(too_deep(source, at.start, lang));
    }
    let kind = match node.get_ref() {
        DeValue::String(s) => Kind::Scalar(s.to_string(), true),
        DeValue::Array(items) => Kind::List(
            items
                .iter()
                .map(|i| value(source, i, depth + 1, lang))
                .collect::<Result<_, _>>()?,
        ),
        DeValue::Table(table) => map(source, table, depth, lang)?,
        // Numbers, booleans and days keep their spelling.
        _ => Kind::Scalar(source.text.get(at.clone()).unwrap_or("").to_owned(), false),
    };
    Ok(Node {
        kind,
        span: span(source, at.start, at.end),
    })
}
