//! Rules that are not met for want of one thing, of which their author says why the law draws the line
//! there.

use super::regime::Names;
use super::wire;
use crate::eval::{Label, ProvisionOutcome};
use crate::program::Part;
use crate::words::marks;
use solon_messages::{Lang, cleared, document};

impl Names<'_> {
    /// Of the rules of the outcome that give more than is surely reached.
    pub(super) fn cleared(&self) -> Vec<wire::Cleared> {
        let rules = self.view.outcome.rules.iter();
        let above = rules.filter(|r| r.label == Label::NotMet && self.above(r));
        above.flat_map(|r| self.reasons(r)).collect()
    }

    /// Whether a rule gives a level above what is surely reached.
    fn above(&self, rule: &ProvisionOutcome) -> bool {
        let scales = &self.view.outcome.scales;
        self.view.nodes(rule).is_some_and(|nodes| {
            nodes.body.then.iter().any(|(scale, level)| {
                let found = scales.get(scale.index());
                found.is_some_and(|s| !s.out && *level > s.class.0)
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

/// The heading of what is told of them.
pub(super) fn heading(lang: Lang) -> &'static str {
    cleared::Heading.say(lang)
}

/// What is wanting, and why the law draws the line there.
pub(super) fn reason(one: &wire::Cleared, lang: Lang) -> String {
    let label = one.by.replace('_', " ");
    let what = one.words.as_deref().unwrap_or(&label);
    let places: Vec<&str> = one.cites.iter().map(|c| c.place.as_str()).collect();
    let places = marks::paren(lang, &places.join(marks::list(lang)));
    let because = &one.because;
    cleared::Reason {
        because,
        places,
        what,
    }
    .say(lang)
}

/// Each reason with the rules that it clears.
pub(super) fn grouped(cleared: &[wire::Cleared]) -> Vec<(&wire::Cleared, Vec<&wire::Cleared>)> {
    let mut out: Vec<(&wire::Cleared, Vec<&wire::Cleared>)> = Vec::new();
    for one in cleared {
        let same = |(first, _): &&mut (&wire::Cleared, Vec<&wire::Cleared>)| {
            (&first.by, &first.because, &first.cites) == (&one.by, &one.because, &one.cites)
        };
        match out.iter_mut().find(same) {
            Some((_, rules)) => rules.push(one),
            None => out.push((one, vec![one])),
        }
    }
    out
}

/// The rows of a table of them, and its head.
pub(super) fn rows(regime: &wire::Regime, lang: Lang) -> ([&'static str; 3], Vec<[String; 3]>) {
    let head = [
        document::Rule.say(lang),
        document::Title.say(lang),
        document::Reason.say(lang),
    ];
    let row = |x: &wire::Cleared| [x.rule.clone(), x.title.clone(), reason(x, lang)];
    (head, regime.cleared.iter().map(row).collect())
}
