//! What a pack reads of another regime is what that regime says of the system by itself: the same, on
//! every day, under every answer and reading. Compared on random laws, read by one that only reads.

use std::sync::Arc;

use jiff::civil::Date;
use proptest::prelude::*;
use solon_check::check::{Far, Input, check};
use solon_language::source::{Source, SourceId, Span};
use solon_language::syntax::parse;
use solon_law::program::{Law, LawView, NodeId, Program, pattern_matches};
use solon_verdict::eval::{Case, Query, Segment, Tri, trace};
use solon_verdict::facts::{Answer, Facts};

use super::instances::completed;
use super::random::{Dice, load, random_facts, random_text};
use super::{cases, day, few_days};

/// What is read, a rule for each.
const READ: &[&str] = &[
    "p/risk at least high",
    "p/risk at least limited",
    "p/other at least top",
    "classified p/risk at least high",
    "classified p/other is top",
    "fires p/x.1",
    "fires p/x.*",
    "not classified fires p/x.2",
    "defeated p/x.* by p/e1",
];

/// A pack that has a rule for each thing that it reads, and nothing else.
fn reader(far: &Arc<Program>) -> Arc<Program> {
    let mut text = String::from(
        "pack b version \"1\"\n  title en \"B\"\n  reads p\n\nsource B \"B\"\n\nscale seen no < yes_it_is\n",
    );
    for (i, read) in READ.iter().enumerate() {
        text.push_str(&format!(
            "\nrule r{i} \"r\"\n  cites B \"Art. 1\"\n  when {read}\n  then seen yes_it_is\n"
        ));
    }
    let source = Source::new(SourceId(0), "b.solon", text);
    let (file, found) = parse(&source);
    assert!(found.is_empty(), "{found:?}");
    let input = Input {
        source: &source,
        file: &file,
    };
    let far = Far {
        program: far.clone(),
        place: Span::default(),
    };
    let (program, _, found) = check(&[vec![input]], &[far], &[]);
    let errors = found
        .iter()
        .filter(|d| d.severity == solon_language::diagnostic::Severity::Error);
    assert_eq!(errors.count(), 0, "{found:?}");
    Arc::new(program)
}

/// The same answers, to the questions of another program.
fn answers(facts: &Facts, of: &Arc<Program>, to: &Arc<Program>) -> Facts {
    let mut out = Facts::empty(to);
    for (id, fact) in of.facts.iter().filter(|(_, f)| f.ratio.is_none()) {
        let name = match fact.unasked {
            true => format!("p/{}", fact.name),
            false => fact.name.clone(),
        };
        let same = to.facts.find(|f| f.name == name).unwrap();
        out.set(same, Answer::plain(facts.state(of, id)));
    }
    out
}

/// What the regime says of itself.
struct Own<'a> {
    law: &'a Law,
    segments: &'a [Segment],
}

impl Own<'_> {
    fn at(&self, from: Date) -> usize {
        let begun = |s: &Segment| s.from.is_none_or(|f| f <= from);
        self.segments.iter().rposition(begun).unwrap()
    }

    fn level(&self, segment: usize, scale: &str, level: usize) -> Tri {
        let program = self.law.program();
        let id = program.scale(scale).unwrap();
        let own: Vec<NodeId> = program
            .scopes
            .iter()
            .filter(|(_, s)| s.governs.contains(&id))
            .map(|(s, _)| self.law.scopes[s].in_scope)
            .collect();
        let inside = match own.as_slice() {
            [] => Tri::True,
            own => any(own.iter().map(|n| self.segments[segment].value(*n))),
        };
        inside.and(self.segments[segment].value(self.law.levels[id].class[level - 1]))
    }

    fn rule(&self, segment: usize, pattern: &str, by: Option<&str>) -> Tri {
        let program = self.law.program();
        let of = self.law.provisions.values().filter(|v| {
            let p = &program.provisions[v.provision];
            p.kind.word() == "rule" && pattern_matches(pattern, &p.id)
        });
        let value = |n: NodeId| self.segments[segment].value(n);
        any(of.map(|v| {
            let outcome = match by {
                None => value(v.class.fires),
                Some(by) => {
                    let blows = v.class.attackers.iter().filter(|(t, _)| match t {
                        solon_law::program::Target::Provision(e) => {
                            let e = self.law.provisions[e].provision;
                            program.provisions[e].id == by
                        }
                        solon_law::program::Target::Scope(..) => false,
                    });
                    value(v.class.met).and(any(blows.map(|(_, n)| value(*n))))
                }
            };
            value(v.governs).and(outcome)
        }))
    }

    /// One of the things that are read.
    fn says(&self, read: usize, from: Date) -> Tri {
        let here = self.at(from);
        let ever = |of: &dyn Fn(usize) -> Tri| any((here..self.segments.len()).map(of));
        match read {
            0 => self.level(here, "risk", 2),
            1 => self.level(here, "risk", 1),
            2 => self.level(here, "other", 1),
            3 => ever(&|s| self.level(s, "risk", 2)),
            4 => ever(&|s| self.level(s, "other", 1)),
            5 => self.rule(here, "x.1", None),
            6 => self.rule(here, "x.*", None),
            7 => !ever(&|s| self.rule(s, "x.2", None)),
            8 => self.rule(here, "x.*", Some("e1")),
            _ => unreachable!(),
        }
    }
}

fn any(all: impl Iterator<Item = Tri>) -> Tri {
    all.fold(Tri::False, Tri::or)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases() / 2, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_read_is_what_the_regime_says(seed in 1u64..) {
        let mut dice = Dice(seed);
        let text = random_text(&mut dice);
        let Some(far) = load(&text) else { return Ok(()) };
        let near = reader(&far);
        let view = LawView::default();
        let (own, law) = (far.consult(&view).unwrap(), near.consult(&view).unwrap());
        for known in [0, 4, 8, 10, 10, 10] {
            let facts = random_facts(&far, &mut dice, known);
            let facts = completed(&far, &facts, &mut dice);
            let chosen = usize::try_from(dice.roll(2)).unwrap();
            let reading = |program: &Program, name: &str| {
                vec![(program.interpretation(name).unwrap(), chosen)]
            };
            let query = |readings| Query { on: day("2026-06-01"), readings };
            let of_own = Case::new(&own, &facts).unwrap();
            let of_own = trace(&of_own, &query(reading(&far, "i")));
            let facts = answers(&facts, &far, &near);
            let seen = Case::new(&law, &facts).unwrap();
            let seen = trace(&seen, &query(reading(&near, "p/i")));
            let said = Own { law: &own, segments: &of_own.segments };
            for from in few_days() {
                let begun = |s: &&Segment| s.from.is_none_or(|f| f <= from);
                let segment = seen.segments.iter().rfind(begun).unwrap();
                for (i, read) in READ.iter().enumerate() {
                    let rule = near.provisions.find(|p| p.id == format!("r{i}")).unwrap();
                    let version = &law.provisions[law.versions[rule][0]];
                    let value = segment.value(version.class.fires);
                    prop_assert_eq!(value, said.says(i, from), "{} on {}\n{}", read, from, &text);
                }
            }
        }
    }
}
