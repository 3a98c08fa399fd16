//! Whether regimes have the duties that a crosswalk names.

use std::collections::BTreeMap;

use super::{Loader, PackText};
use solon_language::diagnostic::{Code, Diagnostic, Suggestions};
use solon_language::source::{Source, SourceId};
use solon_language::syntax::{self, ast};
use solon_law::program::{Pattern, pattern_matches, regime};

/// After so many packs that do not exist no further one is looked for: to look reads files. What stands
/// behind is told once these are mended.
const MISSING: usize = 100;

impl Loader<'_> {
    /// Looks for what the crosswalks of the pack name in the texts of these regimes.
    pub(super) fn crosswalks(&mut self) {
        let own = self.packs.last().into_iter();
        let items = own
            .flat_map(|p| &p.files)
            .flat_map(|(_, read)| &read.0.items);
        let named = items.filter_map(|item| match &item.kind {
            ast::ItemKind::Crosswalk(_, target, _) => Some(target),
            _ => None,
        });
        let named = named.flat_map(|t| t.include.iter().chain(&t.except));
        let named: Vec<ast::Word> = named.cloned().collect();
        // The texts of each regime are read once; `None`: there is no such pack.
        let mut known: BTreeMap<String, Option<Vec<String>>> = BTreeMap::new();
        let mut suggestions = Suggestions::default();
        let mut missing = 0;
        for word in named {
            let pattern = Pattern::new(&word.text);
            let (Some(regime), duty) = regime::split(&pattern.id) else {
                continue;
            };
            if missing >= MISSING && !known.contains_key(regime) {
                continue;
            }
            let duties = known
                .entry(regime.to_owned())
                .or_insert_with(|| self.library.find(regime).map(|text| duties(&text)));
            let Some(duties) = duties else {
                missing += 1;
                self.no_pack(regime, word.span);
                continue;
            };
            if duties.iter().any(|id| pattern_matches(duty, id)) {
                continue;
            }
            let message = format!("`{regime}` has no duty `{duty}`");
            let mut found = Diagnostic::new(Code::UnmatchedPattern, word.span, message);
            let near = suggestions.did_you_mean(duty, duties.iter().map(String::as_str));
            found.help = near.or_else(|| {
                Some(format!(
                    "`solon show {duty} --pack {regime}` shows one that it has"
                ))
            });
            self.diagnostics.push(found);
        }
    }
}

/// The ids of all duties in the texts of a pack, those that amendments insert as well.
fn duties(pack: &PackText) -> Vec<String> {
    let mut out = Vec::new();
    for (path, text) in &pack.files {
        let source = Source::new(SourceId(0), path.as_str(), text.as_str());
        let (file, _) =
            syntax::parse_items(&source, &|keyword| matches!(keyword, "duty" | "insert"));
        for item in &file.items {
            let inner = match &item.kind {
                ast::ItemKind::Insert(inner) => inner,
                own => own,
            };
            if let ast::ItemKind::Duty(id, _) = inner {
                out.push(id.text.clone());
            }
        }
    }
    out
}
