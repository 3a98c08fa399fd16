//! A second, deliberately naive evaluator, written from the meaning of the language and sharing no
//! code with the engine's: it takes the text of one day, completes what is unknown in every
//! possible way, and evaluates each completion in two values. Random programs and facts must agree:
//! the engine's bounds contain the exact ones, answering more never widens them, and where it
//! claims to be exact it is.

use std::collections::BTreeMap;

use jiff::civil::Date;
use proptest::prelude::*;
use random::{Dice, load, random_facts, random_text};
use solon::eval::{Label, Outcome, Query, Verdict, evaluate};
use solon::facts::{Answer, Facts, State};
use solon::program::{
    Body, Compare, Cond, DefineBody, FactId, FactType, LawView, Members, Number, Operation,
    PatternSet, Predicate, Program, ProvisionKind, ScopeEffect, Status, pattern_matches,
};

mod random;

// ---------------------------------------------------------------------------------------------
// The naive evaluator

/// A value of a fact in one completion.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Val {
    Bool(bool),
    One(usize),
    Set(Members),
    Num(Number),
    None,
}

/// The text of the law on one day, as far as it can change.
struct Text {
    provisions: BTreeMap<usize, Body>,
    defaults: Vec<usize>,
}

fn meant(patterns: &PatternSet, kind: &ProvisionKind, id: &str) -> bool {
    let hit = |p: &String| match kind {
        ProvisionKind::Rule => pattern_matches(p, id),
        ProvisionKind::Exception(_) => p == id,
    };
    patterns.include.iter().any(hit) && !patterns.except.iter().any(hit)
}

/// All amendments known to the law and in force by the day, one after another.
fn text_of(program: &Program, law: Option<Date>, day: Date) -> Text {
    let mut text = Text {
        provisions: BTreeMap::new(),
        defaults: program.interpretations.iter().map(|i| i.default).collect(),
    };
    for (i, p) in program.provisions.iter().enumerate() {
        if p.inserted_by.is_none() {
            text.provisions.insert(i, p.body.clone());
        }
    }
    let mut order: Vec<(Date, usize)> = Vec::new();
    for (i, a) in program.amendments.iter().enumerate() {
        if let Status::InForce(d) = a.status
            && law.is_none_or(|l| d <= l)
            && d <= day
        {
            order.push((d, i));
        }
    }
    order.sort();
    for (_, i) in order {
        for operation in &program.amendments[i].operations {
            match operation {
                Operation::Amend(patterns, change) => {
                    for (k, body) in &mut text.provisions {
                        let p = &program.provisions[*k];
                        if !meant(patterns, &p.kind, &p.id) {
                            continue;
                        }
                        if let Some(applies) = &change.applies {
                            body.applies.clone_from(applies);
                        }
                        if let Some(when) = &change.when {
                            body.when = when.clone();
                        }
                        if let Some(then) = &change.then {
                            body.then.clone_from(then);
                        }
                    }
                }
                Operation::Repeal(patterns) => text.provisions.retain(|k, _| {
                    let p = &program.provisions[*k];
                    !meant(patterns, &p.kind, &p.id)
                }),
                Operation::Default(i, r) => text.defaults[i.index()] = *r,
                _ => {}
            }
        }
        for (k, p) in program.provisions.iter().enumerate() {
            if p.inserted_by.is_some_and(|a| a.index() == i) {
                text.provisions.insert(k, p.body.clone());
            }
        }
    }
    text
}

/// One completion on one day.
struct World<'a> {
    program: &'a Program,
    text: &'a Text,
    day: Date,
    values: &'a [Val],
}

impl World<'_> {
    fn value(&self, fact: FactId) -> Val {
        let f = &self.program.facts[fact.index()];
        if f.only_when.as_ref().is_some_and(|g| !self.holds(g)) {
            return match f.ty {
                FactType::Bool => Val::Bool(false),
                FactType::Set(_) => Val::Set(Members::default()),
                _ => Val::None,
            };
        }
        self.values[fact.index()]
    }

    fn passes(&self, predicate: &Predicate, value: Val) -> bool {
        match (predicate, value) {
            (Predicate::True, Val::Bool(b)) => b,
            (Predicate::Is(m), Val::One(i)) => m.contains(i),
            (Predicate::HasAny(m), Val::Set(s)) => m.iter().any(|i| s.contains(i)),
            (Predicate::HasAll(m), Val::Set(s)) => m.iter().all(|i| s.contains(i)),
            (Predicate::HasOnly(m), Val::Set(s)) => {
                s.iter().next().is_some() && s.iter().all(|i| m.contains(i))
            }
            (Predicate::Count(n), Val::Set(s)) => s.iter().count() >= *n as usize,
            (Predicate::Number(c, k), Val::Num(v)) => match c {
                Compare::Ge => v >= *k,
                Compare::Gt => v > *k,
                Compare::Le => v <= *k,
                Compare::Lt => v < *k,
            },
            _ => false,
        }
    }

    fn holds(&self, cond: &Cond) -> bool {
        match cond {
            Cond::And(v) => v.iter().all(|c| self.holds(c)),
            Cond::Or(v) => v.iter().any(|c| self.holds(c)),
            Cond::Not(c) => !self.holds(c),
            Cond::Limbs { all: true, limbs } => limbs.iter().all(|l| self.holds(&l.cond)),
            Cond::Limbs { all: false, limbs } => limbs.iter().any(|l| self.holds(&l.cond)),
            Cond::Counted { exactly, n, of } => {
                let k = of.iter().filter(|c| self.holds(c)).count();
                if *exactly {
                    k == *n as usize
                } else {
                    k >= *n as usize
                }
            }
            Cond::Fact(f, p) => self.passes(p, self.value(*f)),
            Cond::Define(d) => match &self.program.defines[d.index()].body {
                DefineBody::Cond(c) => self.holds(c),
                _ => false,
            },
            Cond::Reading(i) => {
                let r = self.text.defaults[i.index()];
                self.holds(&self.program.interpretations[i.index()].readings[r].cond)
            }
            Cond::Fires(p) => self.ids(p).into_iter().any(|k| self.fires(k)),
            Cond::AtLeast(s, l) => *l == 0 || self.at_least(s.index(), *l),
            Cond::Defeated(p, by) => self.ids(p).into_iter().any(|k| {
                self.met(k)
                    && self.text.provisions.keys().any(|e| {
                        self.program.provisions[*e].id == by.id
                            && self.aims(*e, k)
                            && self.fires(*e)
                    })
            }),
            other => panic!("not generated: {other:?}"),
        }
    }

    fn ids(&self, patterns: &PatternSet) -> Vec<usize> {
        self.text
            .provisions
            .keys()
            .copied()
            .filter(|k| {
                let p = &self.program.provisions[*k];
                meant(patterns, &p.kind, &p.id)
            })
            .collect()
    }

    fn aims(&self, exception: usize, target: usize) -> bool {
        let t = &self.program.provisions[target];
        match &self.program.provisions[exception].kind {
            ProvisionKind::Exception(patterns) => meant(patterns, &t.kind, &t.id),
            ProvisionKind::Rule => false,
        }
    }

    fn met(&self, k: usize) -> bool {
        let body = &self.text.provisions[&k];
        let window = body.applies.is_empty()
            || body.applies.iter().any(|w| {
                w.from.is_none_or(|d| d <= self.day)
                    && w.until.is_none_or(|d| self.day < d)
                    && w.provided.as_ref().is_none_or(|g| self.holds(g))
            });
        window && self.holds(&body.when)
    }

    fn blocked(&self, k: usize) -> bool {
        let body = &self.text.provisions[&k];
        body.unless.iter().any(|u| self.holds(&u.cond))
            || self
                .text
                .provisions
                .keys()
                .any(|e| self.aims(*e, k) && self.fires(*e))
            || (self.program.provisions[k].kind == ProvisionKind::Rule && self.carved_out(k))
    }

    fn carved_out(&self, k: usize) -> bool {
        let id = &self.program.provisions[k].id;
        self.program
            .scopes
            .iter()
            .flat_map(|s| &s.clauses)
            .any(|c| match &c.effect {
                ScopeEffect::Partial { keeps, patterns } => {
                    let named = patterns.include.iter().any(|p| pattern_matches(p, id))
                        && !patterns.except.iter().any(|p| pattern_matches(p, id));
                    named != *keeps && self.holds(&c.cond)
                }
                _ => false,
            })
    }

    fn fires(&self, k: usize) -> bool {
        self.met(k) && !self.blocked(k)
    }

    fn level(&self, scale: usize) -> usize {
        self.text
            .provisions
            .iter()
            .flat_map(|(k, body)| body.then.iter().map(move |t| (*k, t)))
            .filter(|(_, (s, _))| s.index() == scale)
            .filter(|(k, _)| self.fires(*k))
            .map(|(_, (_, l))| *l)
            .max()
            .unwrap_or(0)
    }

    /// Reads no rule that gives less, so that such a rule may ask.
    fn at_least(&self, scale: usize, level: usize) -> bool {
        self.text.provisions.iter().any(|(k, body)| {
            body.then
                .iter()
                .any(|(s, l)| s.index() == scale && *l >= level)
                && self.fires(*k)
        })
    }

    fn in_scope(&self) -> bool {
        self.program.scopes.iter().all(|s| {
            let of = |e: ScopeEffect| s.clauses.iter().filter(move |c| c.effect == e);
            let mut ins = of(ScopeEffect::In).peekable();
            (ins.peek().is_none() || ins.any(|c| self.holds(&c.cond)))
                && !of(ScopeEffect::Excluded).any(|c| self.holds(&c.cond))
        })
    }
}

/// Every value that a fact may still have; numbers by points in and between the constants.
fn candidates(program: &Program, facts: &Facts, fact: FactId) -> Vec<Val> {
    match facts.state(program, fact) {
        State::Bool { no, yes } => [(no, false), (yes, true)]
            .into_iter()
            .filter(|(may, _)| *may)
            .map(|(_, b)| Val::Bool(b))
            .collect(),
        State::One(m) => m.iter().map(Val::One).collect(),
        State::Set { must, may } => {
            let open: Vec<usize> = may.minus(must).iter().collect();
            (0..1usize << open.len())
                .map(|bits| {
                    let more: Members = open
                        .iter()
                        .enumerate()
                        .filter(|(i, _)| bits >> i & 1 == 1)
                        .map(|(_, e)| *e)
                        .collect();
                    Val::Set(must.or(more))
                })
                .collect()
        }
        State::Number { low, high } => ["0", "1", "3", "5", "9"]
            .iter()
            .map(|t| t.parse::<Number>().unwrap())
            .filter(|v| low.is_none_or(|(b, inside)| *v > b || (*v == b && inside)))
            .filter(|v| high.is_none_or(|(b, inside)| *v < b || (*v == b && inside)))
            .map(Val::Num)
            .collect(),
        _ => vec![Val::None],
    }
}

/// What all completions together give.
#[derive(Debug)]
struct Exact {
    class: Vec<(usize, usize)>,
    in_effect: Vec<(usize, usize)>,
    /// Whether some completion is in scope, and whether some is not, on the day.
    scope: (bool, bool),
    /// Labels on the day: does each rule fire in some, and in every, completion?
    fires: BTreeMap<String, (bool, bool)>,
}

fn exact(program: &Program, facts: &Facts, on: Date, law: Option<Date>, days: &[Date]) -> Exact {
    let choices: Vec<Vec<Val>> = (0..program.facts.len())
        .map(|i| candidates(program, facts, FactId::new(i)))
        .collect();
    let texts: Vec<(Date, Text)> = std::iter::once(on)
        .chain(days.iter().copied().filter(|d| *d > on))
        .map(|d| (d, text_of(program, law, d)))
        .collect();
    let scales = program.scales.len();
    let wide = || vec![(usize::MAX, 0); scales];
    let mut out = Exact {
        class: wide(),
        in_effect: wide(),
        scope: (false, false),
        fires: BTreeMap::new(),
    };
    let mut index = vec![0usize; choices.len()];
    loop {
        let values: Vec<Val> = index.iter().zip(&choices).map(|(i, c)| c[*i]).collect();
        let worlds: Vec<World<'_>> = texts
            .iter()
            .map(|(day, text)| World {
                program,
                text,
                day: *day,
                values: &values,
            })
            .collect();
        let inside = worlds[0].in_scope();
        out.scope.0 |= inside;
        out.scope.1 |= !inside;
        for k in worlds[0].text.provisions.keys() {
            let fires = worlds[0].fires(*k);
            let entry = out
                .fires
                .entry(program.provisions[*k].id.clone())
                .or_insert((false, true));
            entry.0 |= fires;
            entry.1 &= fires;
        }
        if inside {
            for s in 0..scales {
                let now = worlds[0].level(s);
                let peak = worlds.iter().map(|w| w.level(s)).max().unwrap();
                out.in_effect[s] = (out.in_effect[s].0.min(now), out.in_effect[s].1.max(now));
                out.class[s] = (out.class[s].0.min(peak), out.class[s].1.max(peak));
            }
        }
        // The next completion.
        let mut i = 0;
        loop {
            if i == index.len() {
                return out;
            }
            index[i] += 1;
            if index[i] < choices[i].len() {
                break;
            }
            index[i] = 0;
            i += 1;
        }
    }
}

/// One more answer, picked among the values still possible.
fn refine(program: &Program, facts: &Facts, dice: &mut Dice) -> Facts {
    let mut more = facts.clone();
    let i = usize::try_from(dice.roll(program.facts.len() as u64)).unwrap();
    let fact = FactId::new(i);
    let all = candidates(program, facts, fact);
    let state = match all[usize::try_from(dice.roll(all.len() as u64)).unwrap()] {
        Val::Bool(b) => State::Bool { no: !b, yes: b },
        Val::One(i) => State::One(std::iter::once(i).collect()),
        Val::Set(s) => State::Set { must: s, may: s },
        Val::Num(v) => State::Number {
            low: Some((v, true)),
            high: Some((v, true)),
        },
        Val::None => return more,
    };
    more.set(fact, Answer::plain(state));
    more
}

fn within(inner: (usize, usize), outer: (usize, usize)) -> bool {
    outer.0 <= inner.0 && inner.1 <= outer.1
}

fn run(program: &Program, facts: &Facts, on: Date, law: Option<Date>) -> (Outcome, Vec<Date>) {
    let law = program
        .consult(&LawView {
            law,
            with: Vec::new(),
        })
        .unwrap();
    let outcome = evaluate(
        program,
        &law,
        facts,
        &Query {
            on,
            readings: Vec::new(),
        },
    );
    (outcome, law.breakpoints.clone())
}

fn compare(program: &Program, facts: &Facts, on: Date, law: Option<Date>, text: &str) {
    let (outcome, days) = run(program, facts, on, law);
    let exact = exact(program, facts, on, law, &days);
    match outcome.scope.verdict {
        Verdict::In | Verdict::Partial => assert!(!exact.scope.1, "scope\n{text}"),
        Verdict::Out => assert!(!exact.scope.0, "scope\n{text}"),
        Verdict::Open => {}
    }
    for (s, scale) in outcome.scales.iter().enumerate() {
        assert!(within(scale.decision, scale.class), "decision\n{text}");
        if !exact.scope.0 {
            continue;
        }
        assert!(
            within(exact.class[s], scale.class),
            "{s}: {:?} outside {:?}\n{text}",
            exact.class[s],
            scale.class
        );
        assert!(
            within(exact.in_effect[s], scale.in_effect),
            "in effect\n{text}"
        );
        if scale.exact {
            assert_eq!(exact.class[s], scale.class, "not exact\n{text}");
        }
    }
    for rule in &outcome.rules {
        let id = &program.provisions[rule.provision.index()].id;
        let Some((some, every)) = exact.fires.get(id) else {
            continue;
        };
        match rule.today {
            Label::Fires => assert!(*every, "{id} fires\n{text}"),
            Label::Open => {}
            Label::Defeated | Label::NotMet => assert!(!*some, "{id} does not fire\n{text}"),
        }
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// How many cases each property tries; `SOLON_CASES=5000` looks harder.
fn cases() -> u32 {
    std::env::var("SOLON_CASES")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(80)
}

/// The properties would be empty if most random programs were refused, or left nothing open.
#[test]
fn random_programs_are_worth_trying() {
    let (mut accepted, mut open, mut exact_open) = (0, 0, 0);
    for seed in 1..=100u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let text = random_text(&mut dice, false);
        let Some(program) = load(&text) else { continue };
        accepted += 1;
        let facts = random_facts(&program, &mut dice, 6);
        let (outcome, _) = run(&program, &facts, day("2026-06-01"), None);
        open += usize::from(!outcome.scales[0].decided());
        exact_open += usize::from(!outcome.scales[0].decided() && outcome.scales[0].exact);
    }
    assert!(accepted >= 50, "{accepted} of 100 accepted");
    assert!(open >= 15, "{open} left open");
    assert!(exact_open >= 3, "{exact_open} left open and proved tight");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bounds_contain_the_exact_ones(seed in 1u64..) {
        let mut dice = Dice(seed);
        let text = random_text(&mut dice, false);
        let Some(program) = load(&text) else { return Ok(()) };
        let on = day(dice.pick(&["2025-06-01", "2026-06-01", "2027-03-01", "2027-09-01"]));
        let law = [None, Some(day("2026-06-01"))][usize::try_from(dice.roll(2)).unwrap()];
        for known in [4, 8, 10] {
            let facts = random_facts(&program, &mut dice, known);
            compare(&program, &facts, on, law, &text);
        }
    }

    #[test]
    fn more_answers_never_widen(seed in 1u64..) {
        let mut dice = Dice(seed);
        let text = random_text(&mut dice, false);
        let Some(program) = load(&text) else { return Ok(()) };
        let on = day("2026-06-01");
        let mut facts = random_facts(&program, &mut dice, 3);
        let (mut before, _) = run(&program, &facts, on, None);
        for _ in 0..6 {
            facts = refine(&program, &facts, &mut dice);
            let (after, _) = run(&program, &facts, on, None);
            for (old, new) in before.scales.iter().zip(&after.scales) {
                // Out of scope there is nothing to bound.
                if !new.out && after.scope.verdict != Verdict::Out {
                    prop_assert!(within(new.class, old.class), "{:?} then {:?}\n{text}", old.class, new.class);
                }
            }
            before = after;
        }
    }

    #[test]
    fn the_order_of_rules_changes_nothing(seed in 1u64..) {
        let (a, b) = (random_text(&mut Dice(seed), false), random_text(&mut Dice(seed), true));
        let (Some(p), Some(q)) = (load(&a), load(&b)) else { return Ok(()) };
        let facts = random_facts(&p, &mut Dice(seed), 6);
        let (x, _) = run(&p, &facts, day("2026-06-01"), None);
        let (y, _) = run(&q, &facts, day("2026-06-01"), None);
        prop_assert_eq!(x.scope.verdict, y.scope.verdict);
        for (m, n) in x.scales.iter().zip(&y.scales) {
            prop_assert_eq!((m.class, m.in_effect, m.decision, m.applies_from), (n.class, n.in_effect, n.decision, n.applies_from));
        }
    }
}
