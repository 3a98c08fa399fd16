//! A pack that builds on another, on random laws: what it changes on every day is what an amendment of the
//! first day of all would, enacted again behind every other; without its own items it is the pack on which
//! it builds; and what it is proved to ask less, or more, is all that any system shows.

use std::sync::Arc;

use jiff::civil::Date;
use proptest::prelude::*;
use solon_check::check::{Input, check};
use solon_language::diagnostic::Severity;
use solon_language::source::{Source, SourceId};
use solon_language::syntax::parse;
use solon_law::program::{Kind, Law, LawView, NodeId, Program, Status};
use solon_proof::analyse::{Asks, extension};
use solon_verdict::eval::{Case, Query, Segment, Tri, trace};
use solon_verdict::facts::{Answer, Facts};

use super::instances::completed;
use super::random::{Dice, another_condition, load, random_facts, random_text};
use super::{cases, day, few_days};

/// What a pack changes of a random law, item by item.
fn changes(dice: &mut Dice, base: &str) -> Vec<String> {
    let mut out = Vec::new();
    for at in 0..1 + dice.roll(3) {
        let cond = another_condition(dice, base);
        let plain = dice.pick(&["a and b", "b or s has x", "not a", "g", "a"]);
        let rule = dice.pick(&["x.1", "x.2", "x.3", "x.*", "x.* except x.1"]);
        let target = dice.pick(&["x.1", "x.2", "x.*"]);
        let from = dice.pick(&["2026-01-01", "2027-06-01", "2028-01-01"]);
        let level = dice.pick(&["limited", "high"]);
        out.push(match dice.roll(11) {
            0 => format!("amend {rule}\n  cites E \"1\"\n  when {cond}\n"),
            1 => format!("amend {rule}\n  applies from {from} cites E \"1\"\n"),
            2 => format!("amend {rule}\n  cites E \"1\"\n  then risk {level}\n"),
            3 => format!("amend {target}\n  unless own{at} cites E \"1\" : {cond}\n"),
            4 => format!(
                "repeal {}\n  cites E \"1\"\n",
                dice.pick(&["x.2", "e1", "duty q.1", "x.3"])
            ),
            5 => format!(
                "amend duty q.{}\n  cites E \"1\"\n  when {cond}\n",
                1 + dice.roll(2)
            ),
            6 => format!("amend define d\n  cites E \"1\" : {plain}\n"),
            7 => format!("exception o.{at} \"o\"\n  to {target}\n  cites E \"1\"\n  when {cond}\n"),
            8 => {
                format!("rule o.{at} \"o\"\n  cites E \"1\"\n  when {cond}\n  then risk {level}\n")
            }
            9 => "amend interpretation i\n  cites E \"1\"\n  default q\n".to_owned(),
            _ => format!("amend e1\n  cites E \"1\"\n  when {cond}\n"),
        });
    }
    out
}

/// A random law, and a pack that builds on it.
fn random_pair(seed: u64) -> Option<(Arc<Program>, Arc<Program>, String)> {
    let mut dice = Dice(seed);
    let base = random_text(&mut dice);
    let own = changes(&mut dice, &base);
    let text = format!(
        "pack e version \"1\"\n  title en \"E\"\n  extends p\n\nsource E \"E\"\n\n{}",
        own.join("\n")
    );
    let alone = load(&base)?;
    let sources = [&base, &text];
    let read = sources.iter().zip(0..).map(|(text, id)| {
        let source = Source::new(SourceId(id), "p.solon", text.as_str());
        let (file, found) = parse(&source);
        assert!(found.is_empty(), "{found:?}\n{text}");
        (source, file)
    });
    let read: Vec<_> = read.collect();
    let packs: Vec<_> = read
        .iter()
        .map(|(source, file)| vec![Input { source, file }])
        .collect();
    let (program, _, found) = check(&packs, &[], &[None, Some(0)]);
    let errors = found.iter().any(|d| d.severity == Severity::Error);
    (!errors).then(|| (alone, Arc::new(program), format!("{base}\n{text}")))
}

/// A law on a system, from a day on.
struct Seen<'a> {
    law: &'a Law,
    segments: Vec<Segment>,
}

impl<'a> Seen<'a> {
    fn of(law: &'a Law, facts: &Facts, reading: Option<usize>, on: Date) -> Self {
        let point = law.program().interpretation("i").unwrap();
        let query = Query {
            on,
            readings: reading.map(|r| (point, r)).into_iter().collect(),
        };
        let case = Case::new(law, facts).unwrap();
        Seen {
            law,
            segments: trace(&case, &query).segments,
        }
    }

    fn value(&self, from: Date, node: NodeId) -> Tri {
        let begun = |s: &&Segment| s.from.is_none_or(|f| f <= from);
        self.segments.iter().rfind(begun).unwrap().value(node)
    }

    /// Whether some scope of a scale takes the system in.
    fn inside(&self, from: Date, scale: &str) -> Tri {
        let program = self.law.program();
        let id = program.scale(scale).unwrap();
        let scopes = program.scopes.iter();
        let own: Vec<NodeId> = scopes
            .filter(|(_, s)| s.governs.contains(&id))
            .map(|(s, _)| self.law.scopes[s].in_scope)
            .collect();
        match own.as_slice() {
            [] => Tri::True,
            own => any(own.iter().map(|n| self.value(from, *n))),
        }
    }

    fn level(&self, from: Date, scale: &str, level: usize, enacted: bool) -> Tri {
        let id = self.law.program().scale(scale).unwrap();
        let nodes = &self.law.levels[id];
        let levels = if enacted { &nodes.class } else { &nodes.effect };
        self.inside(from, scale)
            .and(self.value(from, levels[level - 1]))
    }

    fn fires(&self, from: Date, kind: Kind, id: &str, enacted: bool) -> Tri {
        let program = self.law.program();
        let versions = self.law.provisions.values().filter(|v| {
            let p = &program.provisions[v.provision];
            p.kind == kind && p.id == id
        });
        any(versions.map(|v| {
            let outcomes = if enacted { &v.class } else { &v.effect };
            self.value(from, outcomes.fires)
        }))
    }

    /// Everything that is compared, in words.
    fn all(&self, from: Date) -> Vec<(String, Tri)> {
        let mut out = Vec::new();
        for enacted in [true, false] {
            for (scale, level) in [("risk", 1), ("risk", 2), ("other", 1)] {
                let value = self.level(from, scale, level, enacted);
                out.push((format!("{scale} {level} {enacted}"), value));
            }
            for (kind, id) in [
                (Kind::Rule, "x.1"),
                (Kind::Rule, "x.2"),
                (Kind::Rule, "x.3"),
                (Kind::Exception, "e1"),
                (Kind::Duty, "q.1"),
                (Kind::Duty, "q.2"),
            ] {
                let value = self.fires(from, kind, id, enacted);
                out.push((format!("{} {id} {enacted}", kind.word()), value));
            }
        }
        out
    }
}

fn any(all: impl Iterator<Item = Tri>) -> Tri {
    all.fold(Tri::False, Tri::or)
}

/// The same answers, to the questions of another program.
fn answers(facts: &Facts, of: &Arc<Program>, to: &Arc<Program>) -> Facts {
    let mut out = Facts::empty(to);
    for (id, fact) in of.facts.iter().filter(|(_, f)| f.ratio.is_none()) {
        let same = to.facts.find(|f| f.name == fact.name).unwrap();
        out.set(same, Answer::plain(facts.state(of, id)));
    }
    out
}

/// The same program with dated amendments in place of what stands on every day: one of the first day of
/// all, and the same again behind each other one.
fn dated(program: &Program) -> Arc<Program> {
    let mut out = program.clone();
    let standing = out.amendment("e").unwrap();
    let again = out.amendments[standing].clone();
    out.amendments[standing].status = Status::InForce(Date::MIN);
    let others: Vec<_> = out.amendments.ids().filter(|a| *a != standing).collect();
    for other in others {
        let mut again = again.clone();
        again.status = out.amendments[other].status;
        again.after = vec![other];
        out.amendments.push(again);
    }
    Arc::new(out)
}

/// Whether a system shows that the one law asks for something and the other does not, for each thing that
/// is compared; scopes count as levels.
fn shown(old: &Seen<'_>, new: &Seen<'_>, from: Date, program: &Program) -> Vec<Asks> {
    let mut out = Vec::new();
    for enacted in [true, false] {
        for (scale, level) in [("risk", 1), ("risk", 2), ("other", 1)] {
            let had = old.level(from, scale, level, enacted) == Tri::True;
            let inside = new.inside(from, scale) == Tri::True;
            let has = new.level(from, scale, level, enacted) == Tri::True;
            let scale = program.scale(scale).unwrap();
            if had && !inside {
                out.push(Asks::Scope(scale));
            } else if had && !has {
                out.push(Asks::Level(scale, level));
            }
        }
        for id in ["q.1", "q.2"] {
            let had = old.fires(from, Kind::Duty, id, enacted) == Tri::True;
            let has = new.fires(from, Kind::Duty, id, enacted) == Tri::True;
            if had && !has {
                let duty = program
                    .provisions
                    .find(|p| p.kind == Kind::Duty && p.id == id);
                out.push(Asks::Arises(duty.unwrap()));
            }
        }
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases() / 2, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn standing_changes_are_those_of_the_first_day(seed in 1u64..) {
        let Some((alone, program, text)) = random_pair(seed) else { return Ok(()) };
        let own = program.own().into_iter().collect();
        let bare = Arc::new(program.without(&own));
        let dated = dated(&program);
        let view = LawView::default();
        // What loops only when it is amended later is no matter here.
        let (Ok(base), Ok(without)) = (alone.consult(&view), bare.consult(&view)) else {
            return Ok(());
        };
        let (Ok(standing), Ok(as_dated)) = (program.consult(&view), dated.consult(&view)) else {
            return Ok(());
        };
        let mut dice = Dice(seed | 1);
        for known in [0, 6, 10, 10] {
            let facts = random_facts(&alone, &mut dice, known);
            let facts = completed(&alone, &facts, &mut dice);
            let moved = answers(&facts, &alone, &program);
            let on = day("2026-06-01");
            for reading in [Some(0), Some(1), None] {
                let pairs = [
                    (Seen::of(&base, &facts, reading, on), Seen::of(&without, &moved, reading, on)),
                    (Seen::of(&standing, &moved, reading, on), Seen::of(&as_dated, &moved, reading, on)),
                ];
                for (one, other) in &pairs {
                    for from in few_days() {
                        prop_assert_eq!(one.all(from), other.all(from), "on {}\n{}", from, &text);
                    }
                }
            }
        }
    }

    #[test]
    fn what_a_pack_asks_less_is_found(seed in 1u64..) {
        let Some((_, program, text)) = random_pair(seed) else { return Ok(()) };
        let own = program.own().into_iter().collect();
        let bare = Arc::new(program.without(&own));
        let view = LawView::default();
        let (Ok(base), Ok(law)) = (bare.consult(&view), program.consult(&view)) else {
            return Ok(());
        };
        let found = extension(&program).map_err(|e| TestCaseError::fail(format!("{e}\n{text}")))?;
        let found = found.unwrap();
        let less: Vec<Asks> = found.unsaid.iter().flat_map(|(_, l)| l).map(|l| l.asks).collect();
        let mut dice = Dice(seed | 1);
        for _ in 0..8 {
            let facts = random_facts(&program, &mut dice, 10);
            let facts = completed(&program, &facts, &mut dice);
            for reading in [Some(0), Some(1), None] {
                // Each day is asked about by itself. A day that comes on the last one of the calendar is taken
                // never to come: nothing is told of that one.
                for from in few_days().into_iter().filter(|d| *d < Date::MAX) {
                    let old = Seen::of(&base, &facts, reading, from);
                    let new = Seen::of(&law, &facts, reading, from);
                    for asks in shown(&old, &new, from, &program) {
                        prop_assert!(less.contains(&asks), "{:?} on {}\n{}", asks, from, &text);
                    }
                    for asks in shown(&new, &old, from, &program) {
                        prop_assert!(found.more.contains(&asks), "more {:?} on {}\n{}", asks, from, &text);
                    }
                }
            }
        }
    }
}

/// Both are met: packs that ask for less, and such that do not.
#[test]
fn random_packs_do_both() {
    let (mut less, mut more, mut neither) = (0, 0, 0);
    for seed in 1..60 {
        let Some((_, program, _)) = random_pair(seed) else {
            continue;
        };
        let Ok(Some(found)) = extension(&program) else {
            continue;
        };
        less += usize::from(!found.unsaid.is_empty());
        more += usize::from(!found.more.is_empty());
        neither += usize::from(found.unsaid.is_empty() && found.more.is_empty());
    }
    assert!(
        less > 5 && more > 5 && neither > 2,
        "{less} {more} {neither}"
    );
}
