//! Names of the shared vocabulary in a pack that does not use it.

use std::collections::BTreeMap;

use super::{Library, Read, source_of};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::{Source, SourceId};
use solon_language::syntax::{self, ast};

/// The pack whose vocabulary others share.
const SHARED: &str = "common";

const QUESTION: &str = "a question";
const LIST: &str = "a list of values";
const SCALE: &str = "a scale";
const SOURCE: &str = "a source";

/// Where an unknown name is one of the shared vocabulary, says which pack to use.
pub(super) fn name(
    library: &dyn Library,
    sources: &[Source],
    packs: &[Read],
    found: &mut [Diagnostic],
) {
    // Which packs are used says a head that could be read.
    if packs.iter().any(|p| p.id == SHARED || p.id.is_empty()) {
        return;
    }
    let mut names: Option<BTreeMap<String, &str>> = None;
    for finding in found {
        let wanted = match finding.code {
            Code::UnknownFact | Code::UnknownName => QUESTION,
            Code::UnknownList => LIST,
            Code::UnknownScale => SCALE,
            Code::UnknownSource => SOURCE,
            _ => continue,
        };
        let span = finding.span();
        let Some(source) = source_of(sources, span.source) else {
            continue;
        };
        let names = names.get_or_insert_with(|| declared(library));
        let word = source.slice(span);
        if names.get(word) == Some(&wanted) {
            finding.help = Some(format!(
                "`{word}` is {wanted} of `{SHARED}`: add `uses {SHARED}` to the head"
            ));
        }
    }
}

/// What the shared vocabulary declares, and what each name is.
fn declared(library: &dyn Library) -> BTreeMap<String, &'static str> {
    let files = library.find(SHARED).map(|p| p.files).unwrap_or_default();
    let mut out = BTreeMap::new();
    for (path, text) in files {
        let source = Source::new(SourceId(0), path, text);
        for item in syntax::parse(&source).0.items {
            let (name, what) = match item.kind {
                ast::ItemKind::Fact(fact) => (fact.name, QUESTION),
                ast::ItemKind::Values(values) => (values.name, LIST),
                ast::ItemKind::Scale(scale) => (scale.name, SCALE),
                ast::ItemKind::Source(source) => (source.name, SOURCE),
                _ => continue,
            };
            out.insert(name.text, what);
        }
    }
    out
}
