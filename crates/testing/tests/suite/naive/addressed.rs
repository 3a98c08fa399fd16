//! Who is bound and what it costs: roles, duties and fines of random laws on every completion of what is
//! unknown. What is told to come about, or not to, does so; no day is told that cannot be the first one;
//! the limit that counts is told; and nothing hangs on a question that is not named.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use proptest::prelude::*;
use solon_law::program::{FactId, Kind, LawView, Program, ProvisionId};
use solon_proof::analyse::evaluate;
use solon_verdict::eval::{
    Case, DutyOutcome, Label, Outcome, PenaltyOutcome, ProvisionOutcome, Query, Run, Tri, bounds,
};
use solon_verdict::facts::{Answer, Facts, State};

use super::burden::shown_where;
use super::deadlines::fines::{ends, within};
use super::random::{Dice, addressed, load, random_facts, random_text};
use super::world::{Proved, Text, Val, World, text_of};
use super::{all_days, candidates, cases, completions, day, some_days};

/// More completions than this are not tried.
const MANY: usize = 1_500;

/// By the days as enacted and as moved, on each day from the one asked for on.
type Line = [Vec<bool>; 2];

/// What one completion makes of the law.
struct Seen<'a> {
    values: &'a [Val],
    worlds: Vec<World<'a>>,
    fires: BTreeMap<ProvisionId, Line>,
    mine: BTreeMap<ProvisionId, Line>,
    /// The same by the burden of proof.
    shown: BTreeMap<ProvisionId, Line>,
    /// By the days as enacted.
    roles: BTreeMap<&'a str, Vec<bool>>,
}

const ROLES: &[&str] = &["provider", "user", "deployer"];

impl<'a> Seen<'a> {
    fn of(
        program: &'a Arc<Program>,
        texts: &'a [(Date, Text)],
        values: &'a [Val],
        on: Date,
        proved: &[Proved; 2],
    ) -> Seen<'a> {
        let worlds: Vec<World<'a>> = (0..texts.len())
            .map(|i| World::new(program, &texts[i..], values, true).asked(on))
            .collect();
        let line = |k: ProvisionId, of: &dyn Fn(&World<'a>, ProvisionId) -> bool| {
            let there = |w: &World<'a>| w.text.provisions.contains_key(&k);
            let on = |w: World<'a>| there(&w) && of(&w, k);
            let enacted = worlds.iter().map(|w| on(w.enacted()));
            [enacted.collect(), worlds.iter().map(|w| on(*w)).collect()]
        };
        let consequence = |k: &ProvisionId| {
            let kind = program.provisions[*k].kind;
            matches!(kind, Kind::Rule | Kind::Duty | Kind::Penalty)
        };
        let all: Vec<ProvisionId> = program.provisions.ids().filter(consequence).collect();
        let each = |of: &dyn Fn(&World<'a>, ProvisionId) -> bool| {
            all.iter().map(|k| (*k, line(*k, of))).collect()
        };
        let plays = |name: &&'a str| {
            let days = worlds.iter().map(|w| w.enacted().plays_named(name));
            (*name, days.collect())
        };
        Seen {
            fires: each(&|w, k| w.fires(k)),
            mine: each(&|w, k| w.mine(k)),
            shown: each(&|w, k| w.by_burden(proved).mine(k)),
            roles: ROLES.iter().map(plays).collect(),
            values,
            worlds,
        }
    }
}

fn ever(line: &Line) -> bool {
    line.iter().flatten().any(|on| *on)
}

/// What is told of a system, and what it is compared with.
struct Told<'a> {
    program: &'a Arc<Program>,
    facts: &'a Facts,
    outcome: &'a Outcome,
    days: &'a [Date],
    all: &'a [Seen<'a>],
    text: &'a str,
    /// The solver has been asked.
    tight: bool,
}

impl Told<'_> {
    fn name(&self, k: ProvisionId) -> String {
        let p = &self.program.provisions[k];
        format!("{} on {}\n{}", p.kind.named(&p.id), self.days[0], self.text)
    }

    /// Whether something is so in some completion, and in every.
    fn of(&self, so: impl Fn(&Seen<'_>) -> bool) -> (bool, bool) {
        (self.all.iter().any(&so), self.all.iter().all(&so))
    }

    fn fits(&self, told: Tri, (some, every): (bool, bool), what: &str) {
        let fits = match told {
            Tri::True => every,
            Tri::False => !some,
            Tri::Unknown => true,
        };
        assert!(fits, "{told:?}, {some} {every}: {what}");
    }

    fn roles(&self) {
        for role in &self.outcome.roles {
            let id = self.program.roles.ids().nth(role.role).unwrap();
            let name = self.program.roles[id].name.as_str();
            let what = format!("role {name} on {}\n{}", self.days[0], self.text);
            let so = self.of(|s| s.roles[name].iter().any(|on| *on));
            self.fits(role.value, so, &what);
            if role.value == Tri::Unknown && !role.unasked {
                self.hangs(&role.missing, &what, |s| Some(s.roles[name].clone()));
            }
        }
    }

    /// Completions that agree on some questions come to the same.
    fn hangs<T: PartialEq>(
        &self,
        on: &[FactId],
        what: &str,
        comes_to: impl Fn(&Seen<'_>) -> Option<T>,
    ) {
        // What is not known of the law is asked of nobody.
        let facts = self.program.facts.iter();
        let unasked = facts.filter(|(_, f)| f.unasked).map(|(f, _)| f);
        let on: Vec<FactId> = unasked.chain(on.iter().copied()).collect();
        let mut known: BTreeMap<String, T> = BTreeMap::new();
        for seen in self.all {
            let Some(own) = comes_to(seen) else { continue };
            let key: Vec<Val> = on.iter().map(|f| seen.values[f.index()]).collect();
            let names: Vec<&str> = on
                .iter()
                .map(|f| self.program.facts[f].name.as_str())
                .collect();
            let key = format!("{key:?}");
            match known.get(&key) {
                Some(other) => assert!(own == *other, "hangs on more than {names:?}: {what}"),
                None => {
                    known.insert(key, own);
                }
            }
        }
    }

    /// From when, and whether at all.
    fn comes(&self, found: &ProvisionOutcome, of: &dyn Fn(&Seen<'_>) -> Line) {
        let what = self.name(found.provision);
        let (some, every) = self.of(|s| ever(&of(s)));
        match found.label {
            Label::Fires => assert!(every, "comes about: {what}"),
            Label::Open => {}
            Label::Defeated | Label::NotMet => assert!(!some, "does not come about: {what}"),
        }
        let run: &Run = &found.run;
        let on = |i: usize| self.of(|s| of(s)[1][i]);
        let told_today = match found.today {
            Label::Fires => Tri::True,
            Label::Open => Tri::Unknown,
            Label::NotMet | Label::Defeated => Tri::False,
        };
        self.fits(told_today, on(0), &format!("today: {what}"));
        if found.label == Label::Defeated {
            return;
        }
        for (i, day) in self.days.iter().enumerate() {
            let (some, every) = on(i);
            assert!(!run.never || !some, "never: {what}");
            assert!(
                run.from.is_none_or(|f| f <= *day) || !some,
                "before {day}: {what}"
            );
            assert!(run.until != Some(*day) || !some, "until {day}: {what}");
            let first = run.from.is_none_or(|f| f <= *day) && (i == 0 || run.from == Some(*day));
            let sure = found.label == Label::Fires && !run.never;
            assert!(
                !sure || run.unsure || !first || every,
                "on its first day {day}: {what}"
            );
            let latest = run.unsure && run.latest == Some(*day);
            assert!(
                !sure || !latest || every,
                "from {day} at the latest: {what}"
            );
        }
    }

    fn duties(&self) {
        for (k, p) in self.program.provisions.iter() {
            if p.kind != Kind::Duty {
                continue;
            }
            let what = self.name(k);
            let duty = self
                .outcome
                .duties
                .iter()
                .find(|d| d.outcome.provision == k);
            let Some(duty) = duty else {
                assert!(!self.of(|s| ever(&s.fires[&k])).0, "not told: {what}");
                continue;
            };
            self.duty(k, duty, &what);
        }
    }

    fn duty(&self, k: ProvisionId, duty: &DutyOutcome, what: &str) {
        if duty.others {
            assert!(!self.of(|s| ever(&s.mine[&k])).0, "of others: {what}");
        }
        let line = |s: &Seen<'_>| match duty.others {
            true => s.fires[&k].clone(),
            false => s.mine[&k].clone(),
        };
        self.comes(&duty.outcome, &line);
        self.fits(duty.in_effect, self.of(|s| line(s)[1][0]), what);
        for (name, holds) in &duty.roles {
            let so = self.of(|s| s.roles[name.as_str()].iter().any(|on| *on));
            self.fits(*holds, so, &format!("{name}: {what}"));
        }
        if !duty.others && self.tight {
            self.by_burden(k, duty, what);
        }
        if duty.outcome.label == Label::Open || duty.outcome.run.unsure {
            self.hangs(&duty.missing, what, |s| Some(line(s)));
        }
    }

    /// On some day it surely comes about, or it does by the burden of proof and can.
    fn by_burden(&self, k: ProvisionId, duty: &DutyOutcome, what: &str) {
        let on = |days: usize, i: usize| {
            let (some, every) = self.of(|s| s.mine[&k][days][i]);
            let (_, shown) = self.of(|s| s.shown[&k][days][i]);
            every || (some && shown)
        };
        let days = 0..self.days.len();
        let exact = days.clone().any(|i| on(0, i) || on(1, i));
        let told = duty.in_decision;
        assert!(told == exact, "in decision {told}, and is {exact}: {what}");
    }

    fn fines(&self) {
        for (k, p) in self.program.provisions.iter() {
            if p.kind != Kind::Penalty {
                continue;
            }
            let what = self.name(k);
            let all = &self.outcome.penalties;
            let Some(fine) = all.iter().find(|f| f.outcome.provision == k) else {
                assert!(!self.of(|s| ever(&s.mine[&k])).0, "not told: {what}");
                continue;
            };
            self.comes(&fine.outcome, &|s| s.mine[&k].clone());
            self.fits(fine.in_effect, self.of(|s| s.mine[&k][1][0]), &what);
            if fine.outcome.label == Label::Defeated {
                continue;
            }
            if fine.outcome.label == Label::Open || fine.outcome.run.unsure {
                self.hangs(&fine.missing, &what, |s| Some(s.mine[&k].clone()));
            }
            self.targets(k, fine, &what);
            self.limits(k, fine, &what);
        }
    }

    /// All that a fine is for and that comes about is named.
    fn targets(&self, k: ProvisionId, fine: &PenaltyOutcome, what: &str) {
        for (t, p) in self.program.provisions.iter() {
            let breakable = |s: &Seen<'_>, i: usize| {
                let body = s.worlds[i].text.provisions.get(&t);
                body.is_some_and(|b| !b.permission)
            };
            let aims = &self.program.provisions[k].aims;
            let kind = matches!(p.kind, Kind::Rule | Kind::Duty);
            if !kind || !super::world::meant(aims, p.kind, &p.id) {
                continue;
            }
            let comes = |s: &Seen<'_>| {
                let line = &s.mine[&t];
                (0..self.days.len()).any(|i| (line[0][i] || line[1][i]) && breakable(s, i))
            };
            let (some, every) = self.of(comes);
            match fine.targets.iter().find(|(id, _)| *id == t) {
                None => assert!(!some, "for {}: {what}", p.id),
                Some((_, Label::Fires)) => assert!(every, "surely for {}: {what}", p.id),
                Some(_) => {}
            }
        }
    }

    /// The limit that counts where the fine begins, or today, is told, and what is told surely is it.
    fn limits(&self, k: ProvisionId, fine: &PenaltyOutcome, what: &str) {
        let version = &fine.outcome.version;
        let law = self.program.consult(&LawView::default()).unwrap();
        let (from, until) = (
            law.provisions[*version].from,
            law.provisions[*version].until,
        );
        // The limit that counts, where the fine begins with the text that is told.
        let chosen = |s: &Seen<'_>| -> Option<Option<usize>> {
            let first = s.mine[&k][1].iter().position(|on| *on)?;
            let day = self.days[first];
            if from.is_some_and(|f| day < f) || until.is_some_and(|u| u <= day) {
                return None;
            }
            let world = s.worlds[first];
            let limits = &world.text.provisions[&k].limits;
            let holds =
                |l: &solon_law::program::Limit| l.when.as_ref().is_none_or(|c| world.holds(c));
            Some(limits.iter().position(holds))
        };
        let mut missing = fine.missing.clone();
        missing.extend(fine.limits.iter().flat_map(|l| &l.missing));
        self.hangs(&missing, &format!("limits: {what}"), chosen);
        let limits = &law.provisions[*version].body.limits;
        for seen in self.all {
            let Some(chosen) = chosen(seen) else { continue };
            let sure = fine.limits.first().filter(|l| l.holds == Tri::True);
            assert!(
                sure.is_none_or(|l| Some(l.limit) == chosen),
                "{chosen:?} of {:?}: {what}",
                fine.limits
            );
            let Some(chosen) = chosen else { continue };
            let told = fine.limits.iter().find(|l| l.limit == chosen);
            let told =
                told.unwrap_or_else(|| panic!("limit {chosen} of {:?}: {what}", fine.limits));
            for values in self.amounts(seen.values) {
                let (least, most) = ends(&limits[chosen], &values);
                assert!(within(Some(&told.amount), Some(most)), "most: {what}");
                assert!(within(told.least.as_ref(), least), "least: {what}");
            }
        }
    }

    /// A completion with all that amounts may be.
    fn amounts(&self, values: &[Val]) -> Vec<Vec<Val>> {
        let mut all = vec![values.to_vec()];
        for fact in AMOUNTS.iter().map(|name| self.program.fact(name).unwrap()) {
            let some = candidates(self.program, self.facts, fact);
            all = all
                .iter()
                .flat_map(|values| {
                    some.iter().map(|v| {
                        let mut values = values.clone();
                        values[fact.index()] = *v;
                        values
                    })
                })
                .collect();
        }
        all
    }
}

/// They count for nothing else.
const AMOUNTS: &[&str] = &["y", "z"];

/// What random programs showed.
#[derive(Default)]
struct Shown {
    tried: bool,
    others: bool,
    limits: usize,
}

fn compare(seed: u64) -> Shown {
    let mut dice = Dice(seed);
    let text = addressed(&random_text(&mut dice), &mut dice);
    let mut shown = Shown::default();
    let Some(program) = load(&text) else {
        return shown;
    };
    let on = day(dice.pick(&["2025-06-01", "2026-06-01", "2027-03-01", "2027-09-01"]));
    let law = program.consult(&LawView::default()).unwrap();
    let query = Query {
        on,
        readings: Vec::new(),
    };
    let days = all_days(&program, &law.breakpoints, some_days());
    let texts: Vec<(Date, Text)> = std::iter::once(on)
        .chain(days.iter().copied().filter(|d| *d > on))
        .map(|d| (d, text_of(&program, None, d)))
        .collect();
    let days: Vec<Date> = texts.iter().map(|(d, _)| *d).collect();
    for known in [6, 8, 9] {
        let facts = random_facts(&program, &mut dice, known);
        let mut plain = facts.clone();
        for name in AMOUNTS {
            plain.set(program.fact(name).unwrap(), Answer::plain(State::Absent));
        }
        let all = program.facts.ids();
        let many = all.map(|f| candidates(&program, &plain, f).len());
        if many.product::<usize>() > MANY {
            continue;
        }
        shown.tried = true;
        let all = completions(&program, &plain);
        let proved = shown_where(&program, &texts, &all, on, |_| true);
        let all: Vec<Seen<'_>> = all
            .iter()
            .map(|values| Seen::of(&program, &texts, values, on, &proved))
            .collect();
        let case = Case::new(&law, &facts).unwrap();
        let both = [bounds(&case, &query), evaluate(&case, &query)];
        for (tight, outcome) in [false, true].into_iter().zip(both) {
            let told = Told {
                tight,
                program: &program,
                facts: &facts,
                outcome: &outcome,
                days: &days,
                all: &all,
                text: &text,
            };
            told.roles();
            told.duties();
            told.fines();
            shown.others |= outcome.duties.iter().any(|d| d.others);
            let limits = outcome.penalties.iter().map(|p| p.limits.len());
            shown.limits = shown.limits.max(limits.max().unwrap_or(0));
        }
    }
    shown
}

#[test]
fn random_roles_and_fines_are_worth_trying() {
    let mut many = [0; 4];
    for seed in 1..=60u64 {
        let shown = compare(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let all = [
            shown.tried,
            shown.others,
            shown.limits > 0,
            shown.limits > 1,
        ];
        for (n, is_so) in many.iter_mut().zip(all) {
            *n += usize::from(is_so);
        }
    }
    let [tried, others, limits, several] = many;
    assert!(tried >= 20, "{tried} tried");
    assert!(others >= 5, "{others} with duties of others");
    assert!(
        limits >= 10 && several >= 5,
        "{limits} with limits, {several} with several"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn roles_and_fines_are_as_told(seed in 1u64..) {
        compare(seed);
    }
}
