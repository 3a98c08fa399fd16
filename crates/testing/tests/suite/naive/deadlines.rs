//! Deadlines of every kind, with conditions: on every completion of what is unknown the earliest of
//! those that count lies within the bounds, and nothing is called late that is not. Working days are
//! counted with every day worked of which nothing has been published, and with none; fines that wait
//! for the deadline count where it is over, and nowhere else.

use jiff::civil::Date;
use proptest::prelude::*;
use solon_law::program::{
    Calendar, Due, DueKind, FactId, LastDone, Length, NamedDay, Period, Program, ProvisionId, Unit,
};
use solon_verdict::eval::{DutyOutcome, Label, PenaltyOutcome, Tri};
use solon_verdict::facts::{Answer, Facts, State};

use super::random::{Dice, another_condition, load, random_facts, random_text, stay};
use super::world::{Text, Val, World, text_of};
use super::{all_days, candidates, cases, completions, day, run, some_days};

pub(super) mod fines;

const DUTY: &str = "z.1";

const FINE: &str = "z.9";

/// One calendar has days off, weekends that are worked and days of which nothing is known; another
/// a week that begins on a Sunday.
const CALENDARS: &str = "calendar some \"Some days\"\n  cites L \"Art. 8\"\n  working Monday to Friday\n  working 2026-03-07, 2027-04-10 to 2027-04-11\n  off 2026-03-02 to 2026-03-04, 2027-03-20 to 2027-03-31\n  known 2026-02-20 to 2027-04-20\n\ncalendar all \"All days\"\n  cites L \"Art. 8\"\n  working Sunday to Thursday\n  off 2025-03-05\n  known 2020-01-01 to 2040-12-31\n\n";

/// More completions than this are not tried.
const MANY: usize = 12_000;

/// A random deadline.
fn due(dice: &mut Dice) -> String {
    let plain = |dice: &mut Dice| {
        let (x, n) = (dice.pick(&["p", "q"]), 1 + dice.roll(40));
        let by = dice.pick(&["some", "some", "all"]);
        match dice.roll(13) {
            7 | 9 | 11 => format!("within {n} working days of {x} by calendar {by}"),
            8 | 10 | 12 => format!("{n} working days before {x} by calendar {by}"),
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
    let fine = match dice.roll(3) {
        0 => "  limit 300 EUR when overdue z.1\n".to_owned(),
        1 => "  limit from 2 to 300 EUR when overdue z.1\n  limit from 1 % of y to the higher of 100 EUR and 2 % of y\n".to_owned(),
        _ => format!(
            "  limit 300 EUR{}\n  limit 200 EUR when overdue z.1\n  limit 100 EUR\n",
            match case(dice) {
                none if none.is_empty() => " when a".to_owned(),
                some => some,
            }
        ),
    };
    let turnover = if fine.contains(" y\n") {
        "fact y : number EUR\n  ask en \"y\"\n\n"
    } else {
        ""
    };
    let duty = format!(
        "fact p : date\n  ask en \"p\"\n\nfact q : date\n  ask en \"q\"\n\nfact m : number\n  ask en \"m\"\n\n{turnover}duty {DUTY} \"z\"\n  cites L \"Art. 7\"\n{window}  binds provider\n  when {trigger}\n  must \"do it\"\n  due {one}{first}\n  due {other}{second}\n\npenalty {FINE} \"fine\" for duty {DUTY}\n  cites L \"Art. 9\"\n{fine}\n"
    );
    let more = format!("{CALENDARS}{duty}{}fact a : bool", stays(dice));
    random_text(dice).replacen("fact a : bool", &more, 1)
}

/// A stay of the fine, of the duty, or of neither.
fn stays(dice: &mut Dice) -> String {
    // Of its own, so that all else is as it is without it.
    let mut dice = Dice((dice.0 >> 5) | 1);
    let (of, target) = match dice.roll(4) {
        0 | 1 => ("enforcement", format!("penalty {FINE}")),
        2 => ("application", format!("duty {DUTY}")),
        _ => return String::new(),
    };
    let when = match dice.roll(3) {
        0 => format!("  when {}\n", another_condition(&mut dice, "")),
        _ => String::new(),
    };
    format!("{}\n", stay(&mut dice, "spared", of, &target, &when))
}

/// What a completion says, and since when the duty binds in it.
struct Case<'a> {
    program: &'a Program,
    values: &'a [Val],
    /// From ever where there is none.
    begins: Option<Date>,
}

/// The days on one of which a deadline runs out; none where it does not run. The first day there is, or
/// the last, stands for one that nobody knows.
type Days = Option<Vec<Date>>;

/// What of the days of which a calendar says nothing.
#[derive(Clone, Copy)]
enum Silent {
    Worked,
    AsTheWeek,
    Off,
}

fn works(calendar: &Calendar, day: Date, silent: Silent) -> bool {
    let told = |days: &[(Date, Date)]| days.iter().any(|(a, b)| *a <= day && day <= *b);
    let (first, last) = calendar.week;
    let mut weekday = first;
    let mut week = vec![first];
    while weekday != last {
        weekday = weekday.next();
        week.push(weekday);
    }
    let plain = week.contains(&day.weekday());
    if day < calendar.known.0 || calendar.known.1 < day {
        return match silent {
            Silent::Worked => true,
            Silent::AsTheWeek => plain,
            Silent::Off => false,
        };
    }
    told(&calendar.working) || (plain && !told(&calendar.off))
}

/// The n-th working day after a day, or with `-1` before it; where none comes, the end of all days.
fn working_day(calendar: &Calendar, day: Date, n: i64, sign: i64, silent: Silent) -> Date {
    let (mut day, mut left) = (day, n);
    for _ in 0..1_500 {
        if left == 0 {
            return day;
        }
        day = if sign > 0 {
            day.tomorrow().unwrap()
        } else {
            day.yesterday().unwrap()
        };
        left -= i64::from(works(calendar, day, silent));
    }
    if sign > 0 { Date::MAX } else { Date::MIN }
}

/// Whether a deadline runs on over no weekend.
fn ends_on_its_day(kind: &DueKind) -> bool {
    match kind {
        DueKind::Within(p, _) | DueKind::Ahead(p, _) => {
            matches!(p.unit, Unit::WorkingDays | Unit::Hours)
        }
        DueKind::Later(both) => ends_on_its_day(&both[0]) && ends_on_its_day(&both[1]),
        _ => false,
    }
}

/// The last day on which a deadline can be met: a weekend is followed by a Monday.
fn last_chance(kind: &DueKind, day: Date) -> Date {
    use jiff::civil::Weekday::{Saturday, Sunday};
    match day.weekday() {
        Saturday | Sunday if !ends_on_its_day(kind) && day < Date::MAX => {
            day.nth_weekday(1, jiff::civil::Weekday::Monday).unwrap()
        }
        _ => day,
    }
}

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
            Unit::WorkingDays => {
                let calendar = &self.program.calendars[period.calendar.unwrap()];
                let all = [Silent::Worked, Silent::AsTheWeek, Silent::Off];
                all.map(|silent| working_day(calendar, day, n, sign, silent))
                    .to_vec()
            }
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

/// What is found of a duty and its fine.
struct Found<'a> {
    duty: &'a DutyOutcome,
    fine: Option<&'a PenaltyOutcome>,
    on: Date,
    text: &'a str,
}

/// Of one completion: between which days the earliest deadline runs out, and the last day on which it
/// can be met; none where no deadline runs.
type Exact = Option<((Date, Date), (Date, Date))>;

fn earlier(one: (Date, Date), other: Option<(Date, Date)>) -> (Date, Date) {
    other.map_or(one, |other| (one.0.min(other.0), one.1.min(other.1)))
}

fn exact(case: &Case<'_>, body: &[Due], reads: &World<'_>, found: &Found<'_>) -> Exact {
    let mut exact: Exact = None;
    for (i, due) in body.iter().enumerate() {
        let counts = due.when.as_ref().is_none_or(|c| reads.holds(c));
        let idle = found.duty.deadline.idle.contains(&i);
        assert!(!counts || !idle, "idle {i}\n{}", found.text);
        let Some(all) = case.runs_out(&due.kind, true).filter(|_| counts) else {
            continue;
        };
        let ends = |of: &dyn Fn(Date) -> Date| {
            let days = all.iter().map(|d| of(*d));
            (days.clone().min().unwrap(), days.max().unwrap())
        };
        let day = earlier(ends(&|d| d), exact.map(|e| e.0));
        let last = earlier(ends(&|d| last_chance(&due.kind, d)), exact.map(|e| e.1));
        exact = Some((day, last));
    }
    exact
}

impl Found<'_> {
    /// What is told of the day contains what it is.
    fn contains(&self, body: &[Due], exact: Exact, values: &[Val]) {
        let Found { duty, on, text, .. } = self;
        let deadline = &duty.deadline;
        let days = exact.map(|e| e.0);
        if let Some(earliest) = deadline.earliest {
            assert!(
                days.is_none_or(|(low, _)| earliest <= low),
                "{earliest} … {days:?} {values:?} on {on}\n{text}"
            );
        }
        // Of a duty that may not come about it is told when it is due if it begins as early as it may.
        let waits = |d: &Due| {
            !matches!(
                d.kind,
                DueKind::By(_) | DueKind::Before(_) | DueKind::Ahead(..)
            )
        };
        let sure = duty.outcome.label == Label::Fires || !body.iter().any(waits);
        if let Some(latest) = deadline.latest.filter(|_| sure) {
            assert!(
                days.is_some_and(|(_, high)| high <= latest),
                "{days:?} … {latest} {values:?} on {on}\n{text}"
            );
        }
    }

    /// Nothing is late that is not, and what is called in time is in time.
    fn late(&self, late: (bool, bool), exact: Exact, values: &[Val]) {
        let Found { duty, on, text, .. } = self;
        let told = duty.late;
        assert_eq!(duty.overdue, told == Tri::True);
        let fits = match told {
            Tri::True => late.0,
            Tri::False => !late.1,
            Tri::Unknown => true,
        };
        assert!(
            fits,
            "{told:?} {late:?} {exact:?} {values:?} on {on}\n{text}"
        );
    }
}

/// Days as they are known at random, of a program with the duty.
fn given(program: &std::sync::Arc<Program>, dice: &mut Dice, known: u64) -> Facts {
    let mut facts = random_facts(program, dice, known);
    for name in ["p", "q"] {
        let fact = program.fact(name).unwrap();
        facts.clear(fact);
        if let Some(state) = about(dice) {
            facts.set(fact, Answer::plain(state));
        }
    }
    facts
}

/// What random programs showed.
#[derive(Default)]
struct Shown {
    /// The duty came about.
    came: bool,
    /// Some deadline hung on what is unknown.
    open: bool,
    /// A calendar ended before a deadline was counted.
    beyond: bool,
    /// The fine waited, counted since the deadline was over, or may have.
    fines: [bool; 3],
}

fn compare(dice: &mut Dice, known: u64) -> Shown {
    let text = text(dice);
    let none = Shown::default();
    let Some(program) = load(&text) else {
        return none;
    };
    let on = day(dice.pick(&["2025-06-01", "2026-06-01", "2027-03-01", "2028-09-01"]));
    let facts = given(&program, dice, known);
    let all = program.facts.ids();
    let many = all.map(|f| candidates(&program, &facts, f).len());
    if many.product::<usize>() > MANY {
        return none;
    }
    let (outcome, law) = run(&program, &facts, on, None);
    let is_it = |id: &ProvisionId| program.provisions[id].id == DUTY;
    let Some(duty) = outcome.duties.iter().find(|d| is_it(&d.outcome.provision)) else {
        return none;
    };
    if duty.outcome.run.never {
        return none;
    }
    let of_fine = |p: &&PenaltyOutcome| program.provisions[p.outcome.provision].id == FINE;
    let fine = outcome.penalties.iter().find(of_fine);
    let text = text.as_str();
    let found = Found {
        duty,
        fine,
        on,
        text,
    };
    let key = duty.outcome.provision;
    let body = &program.provisions[key].body.due;
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
            found.late((false, false), None, &values);
            found.fine((false, false), &worlds[at..], &values);
            continue;
        };
        let case = Case {
            program: &program,
            values: &values,
            begins: Some(days[first]).filter(|d| *d > Date::MIN),
        };
        // Their conditions are read where the duty begins, from the day asked for on.
        let exact = exact(&case, body, &worlds[first.max(at)], &found);
        found.contains(body, exact, &values);
        let binds = worlds[at].fires(key);
        let late = exact.map_or((false, false), |(days, last)| {
            let since = case.begins.unwrap_or(Date::MIN);
            let over = |day: Date, last: Date| binds && last < on && day >= since;
            (
                over(days.1, last.1),
                over(days.0, last.0) || over(days.1, last.0),
            )
        });
        found.late(late, exact, &values);
        found.fine(late, &worlds[at..], &values);
    }
    let limits = fine.map_or(&[][..], |f| &f.limits);
    let counts = |l: &solon_verdict::eval::LimitOutcome, how: Tri| {
        l.holds == how
            && program.provisions[fine.unwrap().outcome.provision]
                .body
                .limits[l.limit]
                .overdue
                .is_some()
    };
    Shown {
        came: true,
        open: !duty.deadline.open.is_empty(),
        beyond: !duty.deadline.unpublished.is_empty(),
        fines: [
            fine.is_some_and(|f| !f.waiting.is_empty()),
            limits.iter().any(|l| counts(l, Tri::True)),
            limits.iter().any(|l| counts(l, Tri::Unknown)),
        ],
    }
}

#[test]
fn random_deadlines_are_worth_trying() {
    let mut many = [0; 6];
    for seed in 1..=120u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let shown = compare(&mut dice, 7);
        let [waits, counts, may] = shown.fines;
        let all = [shown.came, shown.open, shown.beyond, waits, counts, may];
        for (n, is_so) in many.iter_mut().zip(all) {
            *n += usize::from(is_so);
        }
    }
    let [came, open, beyond, waits, counts, may] = many;
    assert!(came >= 20, "{came} came about");
    assert!(open >= 5, "{open} hung on what is unknown");
    assert!(beyond >= 3, "{beyond} ran beyond a calendar");
    assert!(waits >= 5 && may >= 5, "{waits} fines waited, {may} may");
    assert!(
        counts >= 1,
        "{counts} fines counted since the deadline was over"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn deadlines_contain_the_exact_ones(seed in 1u64.., known in 4u64..10) {
        compare(&mut Dice(seed), known);
    }
}
