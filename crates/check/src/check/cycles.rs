//! Conditions must not depend on themselves, nor build on one another too deeply, under any law that the
//! pack can be asked for.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Checker;
use super::under::amended_scopes;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_law::program::{ConsultError, LawView, Program, ProvisionId, Status};

/// What amendments of a law move under another scope, and its first loop.
type Tried = (Vec<ProvisionId>, Result<(), ConsultError>);

fn tried(program: &Arc<Program>, view: &LawView) -> Tried {
    match program.look_for_loops(view) {
        Ok((law, found)) => (amended_scopes(&law), found.map_or(Ok(()), Err)),
        Err(e) => (Vec::new(), Err(e)),
    }
}

#[cfg(feature = "threads")]
fn try_all(program: &Arc<Program>, views: &[LawView]) -> Vec<Tried> {
    use rayon::prelude::*;
    views.par_iter().map(|view| tried(program, view)).collect()
}

#[cfg(not(feature = "threads"))]
fn try_all(program: &Arc<Program>, views: &[LawView]) -> Vec<Tried> {
    views.iter().map(|view| tried(program, view)).collect()
}

impl Checker {
    /// Every state of the law in force, and each pending amendment alone on top of all of it.
    pub(super) fn law_views(&self) -> Vec<LawView> {
        let mut days = BTreeSet::new();
        let mut pending = Vec::new();
        for (i, a) in self.program.amendments.iter() {
            match a.status {
                Status::InForce(day) => {
                    days.insert(day);
                }
                Status::Adopted(Some(_)) | Status::Proposed(Some(_)) => {
                    pending.push(i);
                }
                _ => {}
            }
        }
        let mut views = Vec::new();
        if let Some(first) = days.first() {
            views.push(LawView {
                law: first.yesterday().ok(),
                with: Vec::new(),
            });
        }
        for day in days {
            views.push(LawView {
                law: Some(day),
                with: Vec::new(),
            });
        }
        if views.is_empty() {
            views.push(LawView::default());
        }
        for id in pending {
            views.push(LawView {
                law: None,
                with: vec![(id, None)],
            });
        }
        views
    }

    pub(super) fn check_cycles(&mut self) {
        let mut seen: Vec<BTreeSet<String>> = Vec::new();
        let views = self.law_views();
        // The laws share the program while they are tried.
        let program = Arc::new(std::mem::take(&mut self.program));
        let tried = try_all(&program, &views);
        self.program = Arc::unwrap_or_clone(program);
        let mut deep = false;
        for (moved, found) in tried {
            self.moved_under.extend(moved);
            match found {
                Err(ConsultError::Cycle(path)) => {
                    let set: BTreeSet<String> = path.iter().cloned().collect();
                    if !seen.contains(&set) {
                        seen.push(set);
                        self.loops(&path);
                    }
                }
                // One chain is told: what it is cut into shows what else is too long.
                Err(error @ ConsultError::TooDeep(_)) if !deep => {
                    deep = true;
                    self.too_deep(&error);
                }
                _ => {}
            }
        }
    }

    fn loops(&mut self, path: &[String]) {
        let span = self.place_of(path);
        self.report(
            Diagnostic::new(
                Code::Cycle,
                span,
                format!("conditions depend on themselves: {}", path.join(" -> ")),
            )
            .help("break the loop: let one of them read facts instead of the other's outcome, or narrow the pattern that closes it"),
        );
    }

    fn too_deep(&mut self, error: &ConsultError) {
        let ConsultError::TooDeep(chain) = error else {
            return;
        };
        let span = self.place_of(chain);
        self.report(
            Diagnostic::new(Code::ChainTooDeep, span, error.to_string())
                .at("the chain begins here")
                .help("let what is listed stand side by side, as in `a or b or c`, or as rows of a table, instead of each on the one before"),
        );
    }

    /// The declaration of the first that has one on a loop or a chain.
    fn place_of(&self, path: &[String]) -> Span {
        for step in path {
            // The last name in backticks: a gate's step begins with `only when`.
            let Some(name) = step.rsplit('`').nth(1) else {
                continue;
            };
            if let Some((_, span)) = self.provision_ids.get(name) {
                return *span;
            }
            if let Some((_, span)) = self.interpretation_ids.get(name) {
                return *span;
            }
            if let Some((_, span)) = self.symbols.get(name) {
                return *span;
            }
            if let Some(span) = self.clause_ids.get(name) {
                return *span;
            }
        }
        Span::default()
    }
}
