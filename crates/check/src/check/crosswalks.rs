//! Clauses of frameworks, and the duties of regimes that correspond to them. Whether these regimes have
//! such duties is asked by whoever has their texts (`crate::pack`).

use std::collections::BTreeMap;

use super::{Checker, Input};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_language::syntax::ast::{self, ItemKind, Word};
use solon_law::program::{Crosswalk, Kind, Pattern, PatternSet, regime};

impl Checker {
    /// Reads the crosswalks of a pack.
    pub(super) fn crosswalks(&mut self, files: &[Input<'_>]) {
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for item in files.iter().flat_map(|input| &input.file.items) {
            let ItemKind::Crosswalk(id, target, clauses) = &item.kind else {
                continue;
            };
            if let Some(first) = seen.get(id.text.as_str()) {
                self.duplicate(id, "crosswalk", *first);
                continue;
            }
            seen.insert(&id.text, id.span);
            if clauses.cites.is_empty() {
                self.uncited(id, "crosswalk");
            }
            let crosswalk = Crosswalk {
                id: id.text.clone(),
                title: clauses
                    .title
                    .as_ref()
                    .map(|t| self.text(t))
                    .unwrap_or_default(),
                cites: self.cites(&clauses.cites),
                duties: self.duties_elsewhere(target),
                notes: clauses.notes.iter().map(|n| self.text(n)).collect(),
            };
            self.program.crosswalks.push(crosswalk);
        }
    }

    /// Patterns of duties, each behind the id of its regime.
    fn duties_elsewhere(&mut self, target: &ast::Patterns) -> PatternSet {
        let mut read = |words: &[Word]| -> Vec<Pattern> {
            let each = words.iter().filter_map(|word| {
                let pattern = Pattern::new(&word.text);
                let far = regime::split(&pattern.id).0.is_some();
                if pattern.kind == Some(Kind::Duty) && far {
                    return Some(pattern);
                }
                self.report(
                    Diagnostic::new(
                        Code::UnmatchedPattern,
                        word.span,
                        format!("`{}` names no duty of a regime", word.text),
                    )
                    .help("write the id of its pack before it: `duty eu.ai_act/art9.*`"),
                );
                None
            });
            each.collect()
        };
        PatternSet {
            include: read(&target.include),
            except: read(&target.except),
        }
    }
}
