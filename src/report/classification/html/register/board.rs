//! What a board asks of a register: how many systems stand on which level, what is overdue and what comes
//! next and who answers for it, what is open and what that could cost, and where another reading would
//! change a result.

use std::collections::{BTreeMap, BTreeSet};

use super::{Ends, Level, OfSystem, Register};
use crate::report::calendar::{Calendar, Entry as Dated};
use crate::report::classification::html::Section;
use crate::report::groups;
use crate::report::html::{Badge, Block, Blocks, Entry, Fold, Inline, Line, Table};
use crate::report::wire::CalendarKind;
use crate::words::marks;
use solon_messages::{Lang, calendar, matrix, page, register, rests, tell};

/// How many days stand first.
const DATES: usize = 12;
/// How many questions, readings, and systems whose level is open.
const SHOWN: usize = 10;

/// These sections.
pub(super) fn sections(r: &Register, c: &Calendar) -> Vec<Section> {
    let lang = r.lang;
    vec![
        Section::new("levels", register::Levels.say(lang), levels(r, &c.on)),
        Section::new("dates", register::Dates.say(lang), dates(r, c)),
        Section::new("open", register::OpenAndCost.say(lang), open(r)),
        Section::new("readings", page::Readings.say(lang), readings(r)),
    ]
}

/// How many systems stand on which level, over all and under each regime.
fn levels(r: &Register, on: &str) -> Vec<Block> {
    let lang = r.lang;
    let mut regimes: Vec<&str> = Vec::new();
    for level in r.systems.iter().flat_map(|s| &s.levels) {
        if level.told && !regimes.contains(&level.regime.as_str()) {
            regimes.push(&level.regime);
        }
    }
    let several = !regimes.is_empty();
    let mut rows = over_all(r, on);
    for regime in regimes {
        rows.extend(of_regime(r, regime, on));
    }
    let mut head = vec![
        register::HeadLevel.say(lang).to_owned(),
        register::HeadRegime.say(lang).to_owned(),
        register::HeadClassified.say(lang).to_owned(),
        register::HeadOnDay { day: on }.say(lang),
        register::HeadSystems.say(lang).to_owned(),
    ];
    if !several {
        head.remove(1);
        for row in &mut rows {
            row.remove(1);
        }
    }
    let mut out = vec![Block::Table(Table {
        caption: register::Levels.say(lang).to_owned(),
        class: "levels",
        head,
        rows,
        ..Table::default()
    })];
    if r.systems.iter().any(|s| s.row.own_map) {
        out.push(Block::Small(Line::said(matrix::OwnMap.say(lang))));
    }
    out
}

/// The rows over all regimes.
fn over_all(r: &Register, on: &str) -> Vec<Vec<Line>> {
    let lang = r.lang;
    let regime = register::AllRegimes.say(lang);
    let mut overall: Vec<(usize, String, Vec<usize>)> = Vec::new();
    for (i, s) in r.systems.iter().enumerate() {
        match overall.iter_mut().find(|(_, l, _)| *l == s.row.level) {
            Some((.., list)) => list.push(i),
            None => overall.push((s.rank, s.row.level.clone(), vec![i])),
        }
    }
    overall.sort_by_key(|(rank, ..)| std::cmp::Reverse(*rank));
    let all = || r.systems.iter().enumerate().map(|(i, s)| (i, &s.ends));
    let mut rows: Vec<Vec<Line>> = Vec::new();
    let mut counted = BTreeSet::new();
    for (_, level, list) in overall {
        let sure = |i: &usize| r.systems.get(*i).is_some_and(|s| s.row.today == level);
        let today = in_effect(all(), &list, sure, &mut counted, lang);
        rows.push(row((level, regime), &today, &list, r));
    }
    let each = r.systems.iter().enumerate();
    let each = each.map(|(i, s)| (i, s.row.today.as_str(), &s.ends));
    rows.extend(others(each, &counted, (regime, on), r));
    rows
}

/// A level of a regime with the systems that stand on it, and how many do on the day.
fn row((level, regime): (String, &str), today: &str, list: &[usize], r: &Register) -> Vec<Line> {
    vec![
        Line::from(Inline::Strong(level)),
        Line::said(regime),
        Line::said(&list.len().to_string()),
        Line::said(today),
        r.links(list),
    ]
}

/// On how many systems the level of a row is in effect on the day; and on how many more it perhaps is, which
/// is told of the highest level that may be. A system counts once: in the row that lists it, where that
/// is about several levels and ends with this one.
fn in_effect<'e>(
    all: impl Iterator<Item = (usize, &'e Ends)> + Clone,
    list: &[usize],
    sure: impl Fn(&usize) -> bool,
    counted: &mut BTreeSet<usize>,
    lang: Lang,
) -> String {
    let open = |ends: &Ends| ends.perhaps().is_some();
    let own = all.clone().find(|(i, _)| list.contains(i));
    let Some((level, single)) = own.and_then(|(_, ends)| ends.top()) else {
        let now: Vec<usize> = all.map(|(i, _)| i).filter(sure).collect();
        counted.extend(&now);
        return now.len().to_string();
    };
    let now = all.clone().filter(|(i, e)| !open(e) && sure(i));
    let now: Vec<usize> = now.map(|(i, _)| i).collect();
    counted.extend(&now);
    let now = now.len();
    let elsewhere = |e: &Ends| e.top().is_some_and(|(top, one)| !one && top == level);
    let may = all.filter(|(i, e)| {
        let here = list.contains(i) || (single && !elsewhere(e));
        e.perhaps() == Some(level) && here
    });
    let may: Vec<usize> = may.map(|(i, _)| i).collect();
    counted.extend(&may);
    match may.len() {
        0 => now.to_string(),
        perhaps => tell::CountPerhaps { now, perhaps }.say(lang),
    }
}

/// Rows for what is in effect on the day and stands in no other row: each such level, and last the systems
/// of which it is not known.
fn others<'s>(
    all: impl Iterator<Item = (usize, &'s str, &'s Ends)>,
    counted: &BTreeSet<usize>,
    (regime, on): (&str, &str),
    r: &Register,
) -> Vec<Vec<Line>> {
    let left = all.filter(|(i, ..)| !counted.contains(i));
    let not_known = rests::NotKnown { day: on }.say(r.lang);
    let level = |(_, today, ends): &(usize, &str, &Ends)| match ends.perhaps() {
        Some(_) => (true, not_known.clone()),
        None => (false, (*today).to_owned()),
    };
    let mut found = groups(left, level);
    found.sort_by_key(|((open, _), _)| *open);
    let rows = found.into_iter().map(|((_, level), list)| {
        let systems: Vec<usize> = list.iter().map(|(i, ..)| *i).collect();
        let n = systems.len().to_string();
        vec![
            Line::from(Inline::Strong(level)),
            Line::said(regime),
            Line::said("0"),
            Line::said(&n),
            r.links(&systems),
        ]
    });
    rows.collect()
}

fn of_regime(r: &Register, regime: &str, on: &str) -> Vec<Vec<Line>> {
    let own = |i: usize| {
        let levels = r.systems.get(i).into_iter().flat_map(|s| &s.levels);
        levels.filter(|l| l.told && l.regime == regime)
    };
    let all = (0..r.systems.len()).flat_map(|i| own(i).map(move |l| (i, l)));
    let mut found: Vec<(String, Vec<(usize, &Level)>)> = groups(all, |(_, l)| l.words.clone());
    found.sort_by_key(|(_, list)| std::cmp::Reverse(list.first().map(|(_, l)| l.rank)));
    let ends = || (0..r.systems.len()).flat_map(|i| own(i).map(move |l| (i, &l.ends)));
    let mut counted = BTreeSet::new();
    let rows = found.into_iter().map(|(level, list)| {
        let systems: Vec<usize> = list.iter().map(|(i, _)| *i).collect();
        let sure = |i: &usize| own(*i).any(|l| l.today == level);
        let now = in_effect(ends(), &systems, sure, &mut counted, r.lang);
        row((level, regime), &now, &systems, r)
    });
    let mut rows: Vec<Vec<Line>> = rows.collect();
    let each = (0..r.systems.len()).flat_map(|i| own(i).map(move |l| (i, l)));
    let each = each.map(|(i, l)| (i, l.today.as_str(), &l.ends));
    rows.extend(others(each, &counted, (regime, on), r));
    rows
}

/// What is overdue, then what comes, with the systems that it concerns and who answers for them.
fn dates(r: &Register, c: &Calendar) -> Vec<Block> {
    let lang = r.lang;
    let told = |e: &&Dated| e.kind != CalendarKind::PackReview;
    let late: Vec<&Dated> = c
        .calendar
        .iter()
        .filter(told)
        .filter(|e| e.late(&c.on))
        .collect();
    let ahead = c.calendar.iter().filter(told);
    let ahead: Vec<&Dated> = ahead
        .filter(|e| !e.late(&c.on) && e.place().is_some())
        .collect();
    let undated = c.calendar.iter().filter(told);
    let undated = undated.filter(|e| !e.late(&c.on) && e.place().is_none());
    let undated: Vec<&Dated> = undated.collect();
    let mut out = Vec::new();
    for (title, entries) in [
        (rests::Now.say(lang), c.now.iter().collect()),
        (calendar::Overdue.say(lang), late),
        (register::Ahead.say(lang), ahead),
    ] {
        let entries = entries_of(r, c, entries);
        if entries.is_empty() {
            continue;
        }
        out.push(Block::Heading(3, None, Line::said(title)));
        out.extend(some(entries, DATES, lang));
    }
    if !undated.is_empty() {
        let n = undated.len();
        let head = register::Undated { n }.say(lang);
        out.push(Block::Fold(Fold {
            head: Line::said(&head),
            inner: Block::Entries(entries_of(r, c, undated)).into(),
            ..Fold::default()
        }));
    }
    if out.is_empty() {
        out.push(Block::Para(Line::said(page::NoNext.say(lang))));
    }
    out
}

/// What happens to the same systems on the same day in the same way is one entry.
fn entries_of(r: &Register, c: &Calendar, all: Vec<&Dated>) -> Vec<Entry> {
    let lang = r.lang;
    let same = |e: &&Dated| {
        let days = (e.on.clone(), e.earliest.clone(), e.latest.clone());
        (days, e.kind, e.regime.clone(), e.of.clone(), e.perhaps)
    };
    let found = groups(all, same);
    let entry = |(_, list): (_, Vec<&Dated>)| {
        let first = list.first()?;
        let n = list.len();
        let what = match (n, first.kind) {
            (1, _) => first.what.clone(),
            (_, CalendarKind::DutyBegins) => register::DutiesBegin { n }.say(lang),
            (_, CalendarKind::DutyEnds) => register::DutiesEnd { n }.say(lang),
            _ => register::Several { n }.say(lang),
        };
        let what = match first.perhaps {
            true => register::Perhaps { what }.say(lang),
            false => what,
        };
        let lines = list.iter().map(|e| {
            let line = Line::from(Inline::Code(e.id.clone()));
            line.text(format!(" {}", e.what))
        });
        let fold = (n > 1).then(|| {
            let lines = Block::List(lines.collect());
            (register::Which.say(lang).to_owned(), Blocks::from(lines))
        });
        let id = Inline::Quiet(format!(" · {}", first.regime));
        Some(Entry {
            when: when(first, &c.on, lang).into(),
            what: Line::said(&what).and(id),
            more: vec![r.links(&first.of)],
            fold,
            ..Entry::default()
        })
    };
    found.into_iter().filter_map(entry).collect()
}

fn when(e: &Dated, on: &str, lang: Lang) -> Inline {
    let day = match (&e.on, &e.earliest, &e.latest) {
        (Some(day), ..) if e.holds(on) => calendar::Since { day }.say(lang),
        (Some(day), ..) => day.clone(),
        (None, Some(from), Some(to)) => format!("{from} … {to}"),
        (None, Some(day), None) => register::OrLater { day }.say(lang),
        (None, None, Some(day)) => register::OrSooner { day }.say(lang),
        (None, None, None) => register::NoDay.say(lang).to_owned(),
    };
    let badge = match e.kind {
        _ if e.late(on) => Badge::Late,
        _ if e.holds(on) && !e.perhaps => Badge::Now,
        _ if e.perhaps || e.place().is_none() => Badge::Open,
        kind if kind.is_due() => Badge::Due,
        _ => Badge::Later,
    };
    Inline::Badge(badge, day)
}

/// The first few, and the rest folded.
fn some(mut entries: Vec<Entry>, most: usize, lang: Lang) -> Vec<Block> {
    let rest = match entries.len() > most + 2 {
        true => entries.split_off(most),
        false => Vec::new(),
    };
    let mut out = vec![Block::Entries(entries)];
    if !rest.is_empty() {
        let n = rest.len();
        out.push(Block::Fold(Fold {
            head: Line::said(&register::MoreOf { n }.say(lang)),
            inner: Block::Entries(rest).into(),
            ..Fold::default()
        }));
    }
    out
}

/// Systems whose level is open with what that could cost, and the questions that would settle it.
fn open(r: &Register) -> Vec<Block> {
    let lang = r.lang;
    let mut undecided: Vec<_> = r
        .systems
        .iter()
        .enumerate()
        .filter(|(_, s)| !s.decided)
        .collect();
    undecided.sort_by_key(|(_, s)| std::cmp::Reverse(s.rank));
    if undecided.is_empty() {
        return vec![Block::Para(Line::said(page::NothingOpen.say(lang)))];
    }
    // Of questions that equally many systems leave open those come first that decide more, which each
    // system lists first.
    let mut facts: BTreeMap<&str, (Vec<usize>, usize)> = BTreeMap::new();
    for (i, s) in &undecided {
        for (at, (fact, _)) in s.open.iter().enumerate() {
            let (list, places) = facts.entry(fact).or_default();
            list.push(*i);
            *places += at;
        }
    }
    let entry = |(i, s): &(usize, &OfSystem)| undecided_entry(r, *i, s);
    let entries: Vec<Entry> = undecided.iter().map(entry).collect();
    let mut facts: Vec<(&str, (Vec<usize>, usize))> = facts.into_iter().collect();
    facts.sort_by_key(|(_, (list, places))| (std::cmp::Reverse(list.len()), *places));
    let question = |(fact, (list, _)): (&str, (Vec<usize>, usize))| {
        let ask = r.texts.questions.get(fact).map_or("", String::as_str);
        let n = list.len();
        Entry {
            when: Inline::Badge(Badge::Open, register::OfSystems { n }.say(lang)).into(),
            what: Line::said(ask).text(" ").and(Inline::Code(fact.to_owned())),
            more: vec![r.links(&list)],
            ..Entry::default()
        }
    };
    let questions: Vec<Entry> = facts.into_iter().map(question).collect();
    let mut out = some(entries, SHOWN, lang);
    out.push(Block::Heading(
        3,
        None,
        Line::said(register::MostAsked.say(lang)),
    ));
    out.extend(some(questions, SHOWN, lang));
    out
}

/// Other readings, each with the systems whose result it would change.
fn readings(r: &Register) -> Vec<Block> {
    let lang = r.lang;
    let mut found: BTreeMap<&(String, String), Vec<usize>> = BTreeMap::new();
    for (i, s) in r.systems.iter().enumerate() {
        for other in &s.contested {
            found.entry(other).or_default().push(i);
        }
    }
    if found.is_empty() {
        return vec![Block::Para(Line::said(page::NoReading.say(lang)))];
    }
    let mut found: Vec<_> = found.into_iter().collect();
    found.sort_by_key(|(_, list)| std::cmp::Reverse(list.len()));
    let entry = |((flips, result), list): (&(String, String), Vec<usize>)| {
        let n = list.len();
        Entry {
            when: Inline::Badge(Badge::Doubt, register::OfSystems { n }.say(lang)).into(),
            what: Line::said(flips)
                .text(" → ")
                .and(Inline::Strong(result.clone())),
            more: vec![r.links(&list)],
            ..Entry::default()
        }
    };
    some(found.into_iter().map(entry).collect(), SHOWN, lang)
}

/// A system whose level is open: the first question, and what the worse way could cost.
fn undecided_entry(r: &Register, at: usize, s: &OfSystem) -> Entry {
    let lang = r.lang;
    let mut more = Vec::new();
    if let Some((fact, decides)) = s.open.first() {
        let n = s.open.len();
        let first = Line::from(Inline::Quiet(register::FirstOf { n }.say(lang)));
        let line = first.and(Inline::Code(fact.clone()));
        more.push(match decides.is_empty() {
            true => line,
            false => line.text(format!("{}{decides}", marks::colon(lang))),
        });
    }
    if !s.at_stake.is_empty() {
        let fines = s.at_stake.join(marks::list(lang));
        more.push(Line::said(&register::CouldCost { fines }.say(lang)));
    }
    Entry {
        when: Inline::Badge(Badge::Open, page::Undecided.say(lang).to_owned()).into(),
        what: r
            .link(at)
            .text(format!("{}{}", marks::colon(lang), s.row.level)),
        more,
        ..Entry::default()
    }
}
