//! Duties to look again at what was assessed.

use std::collections::BTreeMap;

use super::Checker;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::syntax::ast;
use solon_law::program::{OnChange, Review};

impl Checker {
    /// That a duty is to look again, and the questions whose other answer calls for it.
    pub(super) fn review(&mut self, clauses: &[ast::Review]) -> Option<Review> {
        let mut named = BTreeMap::new();
        let mut review = Review::default();
        for clause in clauses {
            let mut facts = Vec::new();
            for word in &clause.on_change {
                let Some(fact) = self.typed_fact(word, "", |_| true) else {
                    continue;
                };
                if let Some(first) = named.insert(fact, word.span) {
                    self.report(
                        Diagnostic::new(
                            Code::ClauseTwice,
                            word.span,
                            format!("a change of `{}` calls for this review twice", word.text),
                        )
                        .also(first, "first here")
                        .help("name it once"),
                    );
                    continue;
                }
                facts.push(fact);
            }
            if !facts.is_empty() {
                let cites = self.cites(&clause.cites);
                review.on_change.push(OnChange { facts, cites });
            }
        }
        (!clauses.is_empty()).then_some(review)
    }
}
