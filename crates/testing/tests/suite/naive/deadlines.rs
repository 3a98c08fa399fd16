//! Deadlines of every kind, with conditions: on every completion of what is unknown the earliest of
//! those that count lies within the bounds, and nothing is called late that is not.

use jiff::civil::Date;
use proptest::prelude::*;
use solon_law::program::{
    Due, DueKind, FactId, LastDone, Length, NamedDay, Period, ProvisionId, Unit,
};
use solon_verdict::eval::Label;
use solon_verdict::facts::{Answer, State};

use super::random::{Dice, another_condition, load, random_facts, random_text};
use super::world::{Text, Val, World, text_of};
use super::{all_days, candidates, cases, completions, day, run, some_days};

const DUTY: &str = "z.1";

/// More completions than this are not tried.
const MANY: usize = 12_000;

/// A random deadline.
fn due(dice: &mut Dice) -> String {
    let plain = |dice: &mut Dice| {
        let (x, n) = (dice.pick(&["p", "q"]), 1 + dice.roll(40));
        match dice.roll(7) {
            0 => format!("by {}", dice.pick(&["2027-05-01", "2026-02-28", "p"])),
            1 => format!("before {x}"),
            2 => format!("{n} {} before {x}", dice.pick(&["days", "weeks", "months"])),
            3 => format!("{} hours before {x}", dice.pick(&["1", "48", "50"])),
            4 => format!("within {} hours of {x}", dice.pick(&["2", "24", "73"])),
            5 => format!("within m months of {x}"),
            _ => format!(
                "within {n} {} of {x}",
                dice.pick(&["days", "weeks", "months"])
            ),
        }
    };
    let done = |dice: &mut Dice| {
        let first = dice.pick(&["", ", first by 2027-05-01", ", first by q"]);
        format!("last done p{first}")
    };
    match dice.roll(6) {
        0 => format!("every 1 year, {}", done(dice)),
        1 => format!("every m months, {}", done(dice)),
        2 => format!("every year by 15 May, {}", done(dice)),
        3 => format!("the later of {} and {}", plain(dice), plain(dice)),
        _ => plain(dice),
    }
}

/// A random text with a duty whose deadlines count in some cases.
fn text(dice: &mut Dice) -> String {
    let trigger = dice.pick(&["fires x.1", "risk at least high", "not b", "a"]);
    let window = dice.pick(&[
        "",
        "  applies from 2027-03-01\n",
        "  applies from 2025-07-01\n",
    ]);
    let case = |dice: &mut Dice| match dice.roll(4) {
        0 | 1 => String::new(),
        2 => format!(
            " when {}",
            dice.pick(&["fires x.*", "risk at least high", "fires x.2 and a"])
        ),
        _ => format!(" when {}", another_condition(dice, "")),
    };
    let (one, other) = (due(dice), due(dice));
    let (first, second) = (case(dice), case(dice));
    let duty = format!(
        "fact p : date\n  ask en \"p\"\n\nfact q : date\n  ask en \"q\"\n\nfact m : number\n  ask en \"m\"\n\nduty {DUTY} \"z\"\n  cites L \"Art. 7\"\n{window}  binds provider\n  when {trigger}\n  must \"do it\"\n  due {one}{first}\n  due {other}{second}\n\n"
    );
    random_text(dice, false).replacen("fact a : bool", &format!("{duty}fact a : bool"), 1)
}

/// What a completion says, and since when the duty binds in it.
struct Case<'a> {
    values: &'a [Val],
    /// From ever where there is none.
    begins: Option<Date>,
}

/// The days on one of which a deadline runs out; none where it does not run.
type Days = Option<Vec<Date>>;

/// So many months or days later, or earlier, by hand: the month is counted on, and a day that it does
/// not have is its last.
fn moved(day: Date, months: i64, days: i64) -> Date {
    let all = i64::from(day.year()) * 12 + i64::from(day.month()) - 1 + months;
    let year = i16::try_from(all.div_euclid(12)).unwrap();
    let month = i8::try_from(all.rem_euclid(12) + 1).unwrap();
    let first = Date::new(year, month, 1).unwrap();
    let there = Date::new(year, month, day.day().min(first.days_in_month())).unwrap();
    there.checked_add(jiff::Span::new().days(days)).unwrap()
}

impl Case<'_> {
    fn day(&self, fact: FactId) -> Option<Date> {
        match self.values[fact.index()] {
            Val::Day(d) => Some(d),
            _ => None,
        }
    }

    fn named(&self, day: &NamedDay) -> Option<Date> {
        match day {
            NamedDay::Day(d) => Some(*d),
            NamedDay::Asked(f) => self.day(*f),
        }
    }

    fn number(&self, length: Length) -> Option<i64> {
        match length {
            Length::Fixed(n) => Some(i64::from(n)),
            Length::Asked(f) => match self.values[f.index()] {
                Val::Num(n) => Some(n.to_string().parse().unwrap()),
                _ => None,
            },
        }
    }

    /// Days so much after a day, or with `-1` before it.
    fn after(&self, day: Date, period: &Period, sign: i64) -> Days {
        let n = self.number(period.length)?;
        let (whole, part) = (n / 24, i64::from(n % 24 > 0));
        let one = |months, days| vec![moved(day, sign * months, sign * days)];
        Some(match period.unit {
            Unit::Days => one(0, n),
            Unit::Weeks => one(0, 7 * n),
            Unit::Months => one(n, 0),
            Unit::Years => one(12 * n, 0),
            Unit::Hours => vec![
                moved(day, 0, sign * whole),
                moved(day, 0, sign * (whole + part)),
            ],
            Unit::WorkingDays => panic!("not counted"),
        })
    }

    /// What comes back, where it was last done on a day and is due so much later.
    fn again(&self, last: &LastDone, next: &dyn Fn(Date) -> Days, first: Option<Date>) -> Days {
        let begins = self.begins.unwrap_or(Date::MIN);
        let Some(done) = self.day(last.fact) else {
            return Some(vec![first?]);
        };
        let floor = if done < begins {
            first.unwrap_or(begins)
        } else {
            Date::MIN
        };
        Some(next(done)?.into_iter().map(|d| d.max(floor)).collect())
    }

    fn runs_out(&self, kind: &DueKind, alone: bool) -> Days {
        let begins = self.begins.unwrap_or(Date::MIN);
        match kind {
            DueKind::By(day) => Some(vec![self.named(day)?]),
            DueKind::Before(f) => Some(vec![moved(self.day(*f)?, 0, -1)]),
            DueKind::Ahead(period, f) => self.after(self.day(*f)?, period, -1),
            DueKind::Within(period, f) => {
                let day = self.day(*f)?;
                if alone && day < begins {
                    return None;
                }
                self.after(day, period, 1)
            }
            DueKind::Again(period, last) => {
                let first = match &last.first {
                    None => Some(begins),
                    Some(day) => self.named(day).map(|d| d.max(begins)),
                };
                self.number(period.length)?;
                self.again(last, &|done| self.after(done, period, 1), first)
            }
            DueKind::Yearly(month, day, Some(last)) => {
                let of = |year| Date::new(year, *month, *day).unwrap();
                let first = match &last.first {
                    None if self.begins.is_none() => Some(Date::MIN),
                    None if of(begins.year()) >= begins => Some(of(begins.year())),
                    None => Some(of(begins.year() + 1)),
                    Some(day) => self.named(day).map(|d| d.max(begins)),
                };
                self.again(last, &|done| Some(vec![of(done.year() + 1)]), first)
            }
            DueKind::Later(both) => {
                let (a, b) = (
                    self.runs_out(&both[0], false)?,
                    self.runs_out(&both[1], false)?,
                );
                let pairs = a.iter().flat_map(|x| b.iter().map(move |y| *x.max(y)));
                Some(pairs.collect())
            }
            DueKind::Every(..) | DueKind::Yearly(..) => panic!("not tried here"),
        }
    }
}

/// The first day of the duty in one completion, on or after which, or on the day asked for, it binds.
fn begins(worlds: &[World<'_>], key: ProvisionId, on: usize) -> Option<usize> {
    let mut first = (on..worlds.len()).find(|i| worlds[*i].fires(key))?;
    while first > 0 && worlds[first - 1].fires(key) {
        first -= 1;
    }
    Some(first)
}

/// What is known of a day that is asked.
fn about(dice: &mut Dice) -> Option<State> {
    let all = ["2025-03-01", "2026-03-01", "2027-04-01", "2028-05-01"];
    let (x, y) = (day(dice.pick(&all)), day(dice.pick(&all)));
    match dice.roll(6) {
        0 => None,
        1 => Some(State::Absent),
        2 => Some(State::Day {
            first: Some(x.min(y)),
            last: Some(x.max(y)),
        }),
        _ => Some(State::Day {
            first: Some(x),
            last: Some(x),
        }),
    }
}

/// Whether the duty came about at all, and whether some deadline hung on what is unknown.
fn compare(dice: &mut Dice, known: u64) -> (bool, bool) {
    let text = text(dice);
    let Some(program) = load(&text) else {
        return (false, false);
    };
    let on = day(dice.pick(&["2025-06-01", "2026-06-01", "2027-03-01", "2027-09-01"]));
    let mut facts = random_facts(&program, dice, known);
    for name in ["p", "q"] {
        let fact = program.fact(name).unwrap();
        facts.clear(fact);
        if let Some(state) = about(dice) {
            facts.set(fact, Answer::plain(state));
        }
    }
    let all = program.facts.ids();
    let many = all.map(|f| candidates(&program, &facts, f).len());
    if many.product::<usize>() > MANY {
        return (false, false);
    }
    let (outcome, law) = run(&program, &facts, on, None);
    let is_it = |id: &ProvisionId| program.provisions[id].id == DUTY;
    let Some(found) = outcome.duties.iter().find(|d| is_it(&d.outcome.provision)) else {
        return (false, false);
    };
    if found.outcome.run.never {
        return (false, false);
    }
    let key = found.outcome.provision;
    let body = &program.provisions[key].body;
    let deadline = &found.deadline;
    // The days of the description count, too: on them a duty may begin.
    let mut days = all_days(&program, &law.breakpoints, some_days());
    days.extend([Date::MIN, on]);
    days.sort_unstable();
    days.dedup();
    let at = days.iter().position(|d| *d == on).unwrap();
    let texts: Vec<(Date, Text)> = days
        .iter()
        .map(|d| (*d, text_of(&program, None, *d)))
        .collect();
    // What lies beyond the calendar has no day to compare.
    let beyond = |v: &Val| *v == Val::Day(Date::MAX);
    for values in completions(&program, &facts) {
        if values.iter().any(beyond) {
            continue;
        }
        let worlds: Vec<World<'_>> = (0..texts.len())
            .map(|i| World::new(&program, &texts[i..], &values, true).asked(on))
            .collect();
        let Some(first) = begins(&worlds, key, at) else {
            continue;
        };
        let case = Case {
            values: &values,
            begins: Some(days[first]).filter(|d| *d > Date::MIN),
        };
        // Their conditions are read where the duty begins, from the day asked for on.
        let reads = &worlds[first.max(at)];
        let mut exact: Option<(Date, Date)> = None;
        for (i, due) in body.due.iter().enumerate() {
            let counts = due.when.as_ref().is_none_or(|c| reads.holds(c));
            assert!(!counts || !deadline.idle.contains(&i), "idle {i}\n{text}");
            let Some(all) = case.runs_out(&due.kind, true).filter(|_| counts) else {
                continue;
            };
            let (low, high) = (*all.iter().min().unwrap(), *all.iter().max().unwrap());
            exact = Some(exact.map_or((low, high), |(a, b)| (a.min(low), b.min(high))));
        }
        if let Some(earliest) = deadline.earliest {
            assert!(
                exact.is_none_or(|(low, _)| earliest <= low),
                "{earliest} … {exact:?} {values:?} on {on}\n{text}"
            );
        }
        // Of a duty that may not come about it is told when it is due if it begins as early as it may.
        let waits = |d: &Due| {
            !matches!(
                d.kind,
                DueKind::By(_) | DueKind::Before(_) | DueKind::Ahead(..)
            )
        };
        let sure = found.outcome.label == Label::Fires || !body.due.iter().any(waits);
        if let Some(latest) = deadline.latest.filter(|_| sure) {
            assert!(
                exact.is_some_and(|(_, high)| high <= latest),
                "{exact:?} … {latest} {values:?} on {on}\n{text}"
            );
        }
        if found.overdue {
            let late = exact.is_some_and(|(_, high)| high < on);
            assert!(late, "{exact:?} overdue {values:?} on {on}\n{text}");
        }
    }
    (true, !deadline.open.is_empty())
}

#[test]
fn random_deadlines_are_worth_trying() {
    let (mut came, mut open) = (0, 0);
    for seed in 1..=120u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let (duty, unknown) = compare(&mut dice, 7);
        came += usize::from(duty);
        open += usize::from(unknown);
    }
    assert!(came >= 20, "{came} came about");
    assert!(open >= 5, "{open} hung on what is unknown");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn deadlines_contain_the_exact_ones(seed in 1u64.., known in 4u64..10) {
        compare(&mut Dice(seed), known);
    }
}
