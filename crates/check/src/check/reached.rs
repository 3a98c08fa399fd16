//! Which systems a regime may govern at all: `reached when` in the head of its pack. It is read off answers
//! alone, before anything is evaluated; that no system in scope is lost is proved, not checked here.

use super::{Checker, Input};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::syntax::ast::ItemKind;

impl Checker {
    /// Reads it of the regime itself: a vocabulary reaches nothing.
    pub(super) fn reach(&mut self, files: &[Input<'_>]) {
        let items = files.iter().flat_map(|input| &input.file.items);
        let heads = items.filter_map(|item| match &item.kind {
            ItemKind::Pack(pack) => Some(pack),
            _ => None,
        });
        let Some(expr) = heads.filter_map(|pack| pack.reached.as_ref()).next() else {
            return;
        };
        let cond = self.cond(expr);
        if let Some(what) = self.outcome_in(&cond) {
            self.report(
                Diagnostic::new(
                    Code::GateReadsOutcome,
                    expr.span,
                    format!("`reached when` reads {what}"),
                )
                .help("it may read facts and defines over facts: which regimes are asked is seen by the answers alone"),
            );
        }
        self.sites.reached = Some(expr.span);
        self.program.reached = Some(cond);
    }
}
