//! What is proved of random programs, against trying every system on every day under every reading.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use proptest::prelude::*;
use solon_law::program::{
    Body, Claim, Cond, FactId, Kind, Law, LawView, Limb, Node, Program, Property, ProvisionId,
    ScaleId, Status,
};
use solon_proof::analyse::{self, Flaw, Redundant, Why};
use solon_verdict::facts::Facts;

use super::properties::{broken, replay};
use super::random::{Dice, load};
use super::small::small_text;
use super::world::{Text, Val, World, text_with};
use super::{candidates, cases, few_days};

/// Something that can be wrong; as [`Flaw`], without reasons.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Wrong {
    Never(ProvisionId),
    /// It fires as told ahead of its days, and not on them.
    Ahead(ProvisionId),
    NeverHolds(ProvisionId, String),
    IdleUnless(ProvisionId, String),
    IdleException(ProvisionId),
    Shadowed(ProvisionId),
    Unreachable(ScaleId, usize),
    Irrelevant(FactId),
}

fn told(flaw: &Flaw) -> Wrong {
    match flaw {
        Flaw::Never(p, Why::Ahead) => Wrong::Ahead(*p),
        Flaw::Never(p, _) => Wrong::Never(*p),
        Flaw::NeverHolds(p, l) => Wrong::NeverHolds(*p, l.clone()),
        Flaw::RedundantUnless(p, l, _) => Wrong::IdleUnless(*p, l.clone()),
        Flaw::RedundantException(p, _) => Wrong::IdleException(*p),
        Flaw::Shadowed(p, ..) => Wrong::Shadowed(*p),
        Flaw::Unreachable(s, l) => Wrong::Unreachable(*s, *l),
        Flaw::Irrelevant(f) => Wrong::Irrelevant(*f),
    }
}

/// Every system; numbers are below, at and above the one constant.
pub(super) fn systems(program: &Arc<Program>, facts: &Facts) -> Vec<Vec<Val>> {
    let mut all: Vec<Vec<Val>> = vec![Vec::new()];
    for i in program.facts.ids() {
        let mut values = candidates(program, facts, i);
        let inner =
            |v: &Val| !matches!(v, Val::Num(n) if ["0", "1"].contains(&n.to_string().as_str()));
        // Where only low numbers are left, they count as below; of what is divided all count.
        let divided = program.facts.values().any(|f| f.ratio.is_some());
        if !divided && values.iter().any(inner) {
            values.retain(inner);
        }
        let few = |v: &Val| !matches!(v, Val::Day(d) if !few_days().contains(d));
        if values.iter().any(few) {
            values.retain(few);
        }
        let more = |some: &Vec<Val>, v: &Val| some.iter().copied().chain([*v]).collect();
        all = all
            .iter()
            .flat_map(|some| values.iter().map(move |v| more(some, v)))
            .collect();
    }
    all
}

/// The reading chosen, if one is, and the text from each day on.
pub(super) type Way = (Option<usize>, Vec<(Date, Text)>);

/// A law as consulted: its texts from each day on, for each way to read it.
pub(super) struct View {
    law: Law,
    /// For each way: the texts of all stretches of days.
    pub(super) ways: Vec<Way>,
}

impl View {
    pub(super) fn new(program: &Arc<Program>, view: LawView, more: &[Date]) -> View {
        let law = program.consult(&view).unwrap();
        let with = view.with.first().map(|(a, _)| *a);
        let mut days: BTreeSet<Date> = law
            .breakpoints
            .iter()
            .copied()
            .chain(more.iter().copied())
            .collect();
        days.extend(super::all_days(program, &[], few_days()));
        days.insert(Date::MIN);
        let texts = |reading: Option<usize>| {
            let text = |d: &Date| {
                let mut text = text_with(program, view.law, with, *d);
                if let Some(r) = reading {
                    text.defaults = program.interpretations.map(|_, _| r);
                }
                (*d, text)
            };
            days.iter().map(text).collect::<Vec<_>>()
        };
        let ways = [None, Some(0), Some(1)]
            .into_iter()
            .map(|r| (r, texts(r)))
            .collect();
        View { law, ways }
    }
}

fn views(program: &Arc<Program>) -> Vec<LawView> {
    let mut out = vec![LawView::default()];
    for (i, a) in program.amendments.iter() {
        match a.status {
            Status::InForce(d) => out.push(LawView {
                law: d.yesterday().ok(),
                with: Vec::new(),
            }),
            _ => out.push(LawView {
                law: None,
                with: vec![(i, None)],
            }),
        }
    }
    out
}

fn limbs<'a>(cond: &'a Cond, out: &mut Vec<&'a Limb>) {
    match cond {
        Cond::Limbs { limbs: own, .. } => {
            for limb in own {
                out.push(limb);
                limbs(&limb.cond, out);
            }
        }
        Cond::And(v) | Cond::Or(v) | Cond::Counted { of: v, .. } => {
            v.iter().for_each(|c| limbs(c, out))
        }
        Cond::Not(c) => limbs(c, out),
        _ => {}
    }
}

/// What was seen of all systems under one law.
#[derive(Default)]
struct Seen {
    /// What exists at all, by what would be wrong with it.
    there: BTreeSet<Wrong>,
    /// What is right.
    right: BTreeSet<Wrong>,
    /// What fires as told ahead of its days.
    ahead: BTreeSet<ProvisionId>,
}

fn labelled(body: &Body) -> Vec<&Limb> {
    let mut out = Vec::new();
    limbs(&body.when, &mut out);
    body.unless.iter().for_each(|u| limbs(&u.cond, &mut out));
    out
}

fn see(program: &Arc<Program>, view: &View, text: &str) -> Seen {
    let mut seen = Seen::default();
    let mut bodies: BTreeMap<ProvisionId, Vec<Body>> = BTreeMap::new();
    for (k, body) in view.ways[0].1.iter().flat_map(|(_, t)| &t.provisions) {
        let own = bodies.entry(*k).or_default();
        if !own.contains(body) {
            own.push(body.clone());
        }
    }
    for (k, own) in &bodies {
        seen.there.insert(Wrong::Never(*k));
        match program.provisions[*k].kind {
            Kind::Exception => drop(seen.there.insert(Wrong::IdleException(*k))),
            Kind::Rule => drop(seen.there.insert(Wrong::Shadowed(*k))),
            _ => {}
        }
        for body in own {
            seen.there.extend(
                body.unless
                    .iter()
                    .map(|u| Wrong::IdleUnless(*k, u.label.clone())),
            );
            seen.there.extend(
                labelled(body)
                    .iter()
                    .map(|l| Wrong::NeverHolds(*k, l.label.clone())),
            );
            seen.there
                .extend(body.then.iter().map(|(s, l)| Wrong::Unreachable(*s, *l)));
            for (s, of) in &body.by {
                let levels = 1..program.results(*of).len();
                let levels = levels.filter(|l| program.comes_to(*of, *l));
                seen.there.extend(levels.map(|l| Wrong::Unreachable(*s, l)));
            }
        }
    }
    for node in view.law.graph.nodes().values() {
        if let Node::Atom { fact, .. } = node {
            let asked = match &program.facts[*fact].ratio {
                Some(r) => vec![r.top, r.bottom],
                None => vec![*fact],
            };
            let asked = asked.into_iter().filter(|f| !program.facts[f].unasked);
            seen.there.extend(asked.map(Wrong::Irrelevant));
        }
    }
    for k in bodies.keys() {
        if asked_about(program, *k, text) {
            seen.right.insert(Wrong::Shadowed(*k));
        }
        if program.provisions[*k].id == "e1" && text.contains(" by e1") {
            // Whether it is covered does not matter then; whether it ever holds does.
            seen.right.insert(Wrong::IdleUnless(*k, "asked".to_owned()));
        }
    }
    let systems = systems(program, &Facts::empty(program));
    for (_, texts) in &view.ways {
        let mut outcomes: Vec<Vec<bool>> = Vec::new();
        for values in &systems {
            let mut bits = Vec::new();
            for i in 0..texts.len() {
                for moved in [false, true] {
                    let world = World::new(program, &texts[i..], values, moved);
                    look(program, &world, &bodies, &mut seen);
                    outcomes_of(program, &world, &bodies, &mut bits);
                }
            }
            outcomes.push(bits);
        }
        relevance(program, &systems, &outcomes, &mut seen);
    }
    if !view.law.relative.is_empty() {
        ahead(program, view, &systems, &bodies, &mut seen);
    }
    seen
}

/// Looks, for what still seems wrong, at what is said on each day of the days after it: how long ago days lie
/// is told by the day asked about.
fn ahead(
    program: &Arc<Program>,
    view: &View,
    systems: &[Vec<Val>],
    bodies: &BTreeMap<ProvisionId, Vec<Body>>,
    seen: &mut Seen,
) {
    let idle = |wrong: &&Wrong| matches!(wrong, Wrong::Irrelevant(_));
    let doubts = seen.there.difference(&seen.right);
    let (idle, others): (Vec<&Wrong>, Vec<&Wrong>) = doubts.partition(idle);
    let (idle, others) = (!idle.is_empty(), !others.is_empty());
    for (_, texts) in view.ways.iter().filter(|_| idle || others) {
        let mut outcomes: Vec<Vec<bool>> = Vec::new();
        for values in systems {
            let mut bits = Vec::new();
            for i in 0..texts.len() {
                for moved in [false, true] {
                    let world = World::new(program, &texts[i..], values, moved);
                    for (asked, _) in &texts[..i] {
                        let world = world.asked(*asked);
                        if idle {
                            outcomes_of(program, &world, bodies, &mut bits);
                        }
                        if others {
                            look(program, &world, bodies, seen);
                        }
                    }
                }
            }
            outcomes.push(bits);
        }
        relevance(program, systems, &outcomes, seen);
    }
}

fn aims(program: &Arc<Program>, exception: &str, k: ProvisionId) -> bool {
    let e = program.provisions.values().find(|p| p.id == exception);
    let target = &program.provisions[k];
    e.is_some_and(|e| e.aims.reaches(target.kind, &target.id))
}

/// Whether a condition somewhere asks for a rule by name.
fn asked_about(program: &Arc<Program>, k: ProvisionId, text: &str) -> bool {
    let id = &program.provisions[k].id;
    let defeated = |pattern: &str| {
        text.contains(&format!("defeated {pattern} by e1")) && aims(program, "e1", k)
    };
    text.contains("fires x.*")
        || text.contains(&format!("fires {id}"))
        || defeated("x.*")
        || defeated(id)
}

/// One system on one day.
fn look(
    program: &Arc<Program>,
    world: &World<'_>,
    bodies: &BTreeMap<ProvisionId, Vec<Body>>,
    seen: &mut Seen,
) {
    let right = &mut seen.right;
    for k in bodies.keys() {
        let live = world.text.provisions.contains_key(k);
        let fires = live && world.fires(*k);
        if !world.governs(*k) {
            continue;
        }
        for limb in bodies[k].iter().flat_map(labelled) {
            let key = Wrong::NeverHolds(*k, limb.label.clone());
            if !right.contains(&key) && world.holds(&limb.cond) {
                right.insert(key);
            }
        }
        if fires {
            if world.told_ahead() {
                seen.ahead.insert(*k);
            } else {
                right.insert(Wrong::Never(*k));
            }
            for (s, l) in world.gives(*k) {
                let gives = |j: &ProvisionId| {
                    j != k
                        && world.fires(*j)
                        && world.gives(*j).iter().any(|(s2, l2)| *s2 == s && *l2 >= l)
                };
                if l > 0 && !world.text.provisions.keys().any(gives) {
                    right.insert(Wrong::Shadowed(*k));
                }
            }
        }
        if live && world.met(*k) {
            let blows = world.blows(*k);
            for (at, (name, strikes)) in blows.iter().enumerate() {
                let alone = blows
                    .iter()
                    .enumerate()
                    .all(|(i, (_, other))| i == at || !other);
                let exception = program.provisions.find(|p| p.id == *name);
                // An exception that something asks for by name matters wherever it strikes.
                let asked = exception
                    .is_some_and(|e| right.contains(&Wrong::IdleUnless(e, "asked".to_owned())));
                if *strikes && (alone || asked) {
                    right.insert(match exception {
                        Some(e) => Wrong::IdleException(e),
                        None => Wrong::IdleUnless(*k, (*name).to_owned()),
                    });
                }
            }
        }
    }
    for s in program.scales.ids() {
        let level = world.level(s.index());
        if world.governed(s.index()) && level > 0 {
            right.insert(Wrong::Unreachable(s, level));
        }
    }
}

/// What may hang on an answer: what one system comes to on one day.
fn outcomes_of(
    program: &Arc<Program>,
    world: &World<'_>,
    bodies: &BTreeMap<ProvisionId, Vec<Body>>,
    bits: &mut Vec<bool>,
) {
    for k in bodies.keys() {
        let live = world.text.provisions.contains_key(k);
        bits.extend([live && world.fires(*k), live && world.defeated(*k)]);
    }
    for (s, scale) in program.scales.iter() {
        let level = world.level(s.index());
        bits.extend((1..scale.levels.len()).map(|l| level >= l));
    }
    for (s, scope) in program.scopes.iter() {
        bits.extend((0..scope.clauses.len()).map(|c| world.clause_at(s, c)));
    }
}

/// Two systems that differ in one answer, and in what comes of it.
fn relevance(
    program: &Arc<Program>,
    systems: &[Vec<Val>],
    outcomes: &[Vec<bool>],
    seen: &mut Seen,
) {
    for f in program.facts.ids() {
        let mut by_rest: BTreeMap<String, &Vec<bool>> = BTreeMap::new();
        for (values, bits) in systems.iter().zip(outcomes) {
            let mut rest = values.clone();
            rest[f.index()] = Val::None;
            if *by_rest.entry(format!("{rest:?}")).or_insert(bits) != bits {
                seen.right.insert(Wrong::Irrelevant(f));
                break;
            }
        }
    }
}

/// What is wrong: wherever it exists, it is never right.
fn wrongs(program: &Arc<Program>, text: &str) -> BTreeSet<Wrong> {
    let views = views(program);
    let seen: Vec<Seen> = views
        .iter()
        .map(|v| see(program, &View::new(program, v.clone(), &[]), text))
        .collect();
    let mut out: BTreeSet<Wrong> = BTreeSet::new();
    for (view, own) in views.iter().zip(&seen) {
        for key in own.there.difference(&own.right) {
            let provision = match key {
                Wrong::Never(k)
                | Wrong::Ahead(k)
                | Wrong::NeverHolds(k, _)
                | Wrong::IdleUnless(k, _)
                | Wrong::IdleException(k)
                | Wrong::Shadowed(k) => Some(*k),
                Wrong::Unreachable(..) | Wrong::Irrelevant(_) => None,
            };
            let added = provision.and_then(|k| program.provisions[k].inserted_by);
            let proposed =
                added.filter(|a| !matches!(program.amendments[a].status, Status::InForce(_)));
            // Judged by the law in force; what only a proposal has, by the law with it.
            let judged = match proposed {
                Some(a) => view.with.iter().any(|(w, _)| *w == a),
                None => *view == LawView::default(),
            };
            // Of what never comes about, nothing more is told.
            let more = !matches!(key, Wrong::Never(_));
            let never = provision.is_some_and(|k| !own.right.contains(&Wrong::Never(k)));
            let sound = seen
                .iter()
                .any(|s| s.there.contains(key) && s.right.contains(key));
            if judged && !sound && !(more && never) {
                out.insert(match key {
                    Wrong::Never(k) if own.ahead.contains(k) => Wrong::Ahead(*k),
                    _ => key.clone(),
                });
            }
        }
    }
    out
}

pub(super) fn agree(program: &Arc<Program>, text: &str) -> (BTreeSet<Wrong>, BTreeSet<usize>) {
    let flaws = analyse::flaws(program).unwrap();
    let own: BTreeSet<Wrong> = flaws.iter().map(told).collect();
    let expected = wrongs(program, text);
    let extra: Vec<_> = own.difference(&expected).collect();
    let missing: Vec<_> = expected.difference(&own).collect();
    assert!(
        extra.is_empty() && missing.is_empty(),
        "told but not so {extra:?}, so but not told {missing:?}\n{text}"
    );
    for flaw in &flaws {
        if let Flaw::RedundantUnless(_, _, Redundant::Covered(names, _))
        | Flaw::RedundantException(_, Redundant::Covered(names, _)) = flaw
        {
            assert!(!names.is_empty(), "covered by nothing\n{text}");
        }
    }
    let found = analyse::broken_properties(program).unwrap();
    let own: BTreeSet<usize> = found.iter().map(|b| b.property).collect();
    assert_eq!(own, broken(program), "properties\n{text}");
    for b in &found {
        replay(program, b, text);
    }
    (expected, own)
}

/// Which rules and levels hang on an answer is asked of the days ahead as well, as they are told on the day
/// asked about: of what lapses, only there.
#[test]
fn an_answer_matters_where_what_it_hangs_on_has_lapsed_when_the_law_comes() {
    let (program, text) = small(6_762_952_104_061_094_676).unwrap();
    agree(&program, &text);
}

/// What is asked about in June is no more than half a year old though it lies before the year began, so that
/// a rule that asks for both may fire.
#[test]
fn a_day_may_lie_before_the_year_began_and_no_longer_ago_than_half_a_year() {
    let (program, text) = small(3_508_796_673_380_025_430).unwrap();
    agree(&program, &text);
}

/// A rule is told ahead of its days, and is met by nobody on them: a classification names it.
#[test]
fn a_rule_may_be_told_ahead_of_its_days_alone() {
    let (program, text) = small(3069).unwrap();
    let (wrong, _) = agree(&program, &text);
    let ahead = |w: &Wrong| matches!(w, Wrong::Ahead(_));
    assert_eq!(wrong.iter().filter(|w| ahead(w)).count(), 1, "{wrong:?}");
}

pub(super) fn small(seed: u64) -> Option<(Arc<Program>, String)> {
    let text = small_text(&mut Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1));
    Some((load(&text)?, text))
}

/// Proofs would prove nothing of the analyser if all random programs were sound, or none.
#[test]
fn small_programs_are_worth_proving() {
    let (mut programs, mut properties, mut broken) = (0, 0, 0);
    let (mut compared, mut fallen) = (0, 0);
    let mut kinds: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for seed in 1..=60 {
        let Some((program, _)) = small(seed) else {
            continue;
        };
        programs += 1;
        let flaws = analyse::flaws(&program).unwrap();
        type Is = fn(&Flaw) -> bool;
        let of: [(&str, Is); 7] = [
            ("never", |f| matches!(f, Flaw::Never(..))),
            ("never holds", |f| matches!(f, Flaw::NeverHolds(..))),
            ("unless", |f| matches!(f, Flaw::RedundantUnless(..))),
            ("exception", |f| matches!(f, Flaw::RedundantException(..))),
            ("shadowed", |f| matches!(f, Flaw::Shadowed(..))),
            ("level", |f| matches!(f, Flaw::Unreachable(..))),
            ("fact", |f| matches!(f, Flaw::Irrelevant(..))),
        ];
        for (name, is) in of {
            let some = flaws.iter().any(is);
            let entry = kinds.entry(name).or_default();
            *entry = (entry.0 + usize::from(some), entry.1 + usize::from(!some));
        }
        properties += program.properties.len();
        let found = analyse::broken_properties(&program).unwrap();
        broken += found.len();
        let compares = |p: &&Property| matches!(p.claim, Claim::NeverFalls { .. });
        compared += program.properties.iter().filter(compares).count();
        fallen += found.iter().filter(|b| b.lower.is_some()).count();
    }
    println!("{programs} {kinds:?} {broken}/{properties}");
    assert!(programs >= 30, "{programs} of 60 accepted");
    for (kind, (with, without)) in &kinds {
        assert!(
            *with >= 3 && *without >= 3,
            "{kind}: {with} with, {without} without"
        );
    }
    assert!(
        broken * 5 >= properties && broken * 5 <= properties * 4,
        "{broken} of {properties} broken"
    );
    assert!(
        fallen >= 5 && compared >= fallen + 5,
        "{fallen} of {compared} levels fall"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases() / 10 + 1, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn proofs_agree_with_trying_every_system(seed in 1u64..) {
        if let Some((program, text)) = small(seed) {
            agree(&program, &text);
        }
    }
}
