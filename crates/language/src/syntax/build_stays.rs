//! From pairs of the parser to stays. Whether the patterns name what can be stayed is not asked here.

use pest::iterators::Pair;

use super::Rule;
use super::ast::{Clauses, ItemKind, Stay};
use super::build::Builder;

impl Builder {
    pub(super) fn stay(&mut self, pair: Pair<'_, Rule>) -> Option<ItemKind> {
        let (mut name, mut target, mut enforcement) = (None, None, false);
        let (mut from, mut until) = (None, None);
        let mut clauses = Clauses::default();
        for p in pair.into_inner() {
            match p.as_rule() {
                Rule::name => name = Some(self.word(&p)),
                Rule::title => clauses.title = Some(self.texts(p)),
                Rule::k_enforcement => enforcement = true,
                Rule::patterns => target = Some(self.patterns(p)),
                Rule::date if from.is_none() => from = Some(self.bare(&p)),
                Rule::date => until = Some(self.bare(&p)),
                Rule::cites | Rule::uncited | Rule::when | Rule::loosens | Rule::note => {
                    self.clause(p, &mut clauses)?;
                }
                _ => {}
            }
        }
        Some(ItemKind::Stay(Box::new(Stay {
            name: name?,
            enforcement,
            target: target?,
            from: from?,
            until,
            clauses: Box::new(clauses),
        })))
    }
}
