//! Rules that are not met for want of one thing, of which their author says why the law draws the line
//! there.

use crate::eval::{Label, ProvisionOutcome};
use crate::program::Part;
use crate::report::names::Names;
use crate::report::wire;

impl Names<'_> {
    /// Of the rules of the outcome that give more than is surely reached.
    pub(in crate::report) fn cleared(&self) -> Vec<wire::Cleared> {
        if self.view.program.clears.is_empty() {
            return Vec::new();
        }
        let rules = self.view.outcome.rules.iter();
        let above = rules.filter(|r| r.label == Label::NotMet && self.above(r));
        above.flat_map(|r| self.reasons(r)).collect()
    }

    /// Whether a rule gives a level above what is surely reached.
    fn above(&self, rule: &ProvisionOutcome) -> bool {
        let scales = &self.view.outcome.scales;
        self.view.nodes(rule).is_some_and(|nodes| {
            nodes.given.iter().any(|g| {
                let found = scales.get(g.scale.index());
                found.is_some_and(|s| !s.out() && g.level > s.class.0)
            })
        })
    }

    fn reasons(&self, rule: &ProvisionOutcome) -> Vec<wire::Cleared> {
        let program = self.view.program;
        let Some(nodes) = self.view.nodes(rule) else {
            return Vec::new();
        };
        let tree = self.view.tree(rule.segment, nodes.class.when);
        let found = crate::explain::cleared(program, &tree).into_iter();
        let told = found.filter_map(|(part, id)| {
            let clears = &program.clears[id];
            let (by, words) = match part {
                Part::Limb(label, ..) => (label, None),
                Part::Define(id) => {
                    let define = &program.defines[id];
                    let words = define.title.get(self.lang);
                    let words = Some(words.to_owned()).filter(|w| !w.is_empty());
                    (define.name.clone(), words)
                }
                _ => return None,
            };
            Some(wire::Cleared {
                rule: self.id(rule.provision),
                title: nodes.body.title.get(self.lang).to_owned(),
                by,
                words,
                because: clears.because.get(self.lang).to_owned(),
                cites: self.cites(&clears.cites),
            })
        });
        told.collect()
    }
}
