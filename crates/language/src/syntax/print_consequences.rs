//! The canonical form of the clauses of duties, penalties and transitions.

use super::ast::{
    Amount, Calendar, Clauses, DayRange, DueKind, Field, LastDone, Limit, MoveLine, NamedDay, Per,
    Period, Start,
};
use super::layout::Page;
use super::print_parts::{cite_clause, place, text_clause};
use super::print_words::{cites, expr, literal, period, title, word};

/// A first day.
pub(super) fn start(s: &Start) -> String {
    match s {
        Start::Day(d) => d.text.clone(),
        Start::Reading(w) => format!("reading {}", w.text),
    }
}

/// What must be done, by when, in which form; limits; shifts of days.
pub(super) fn consequences(page: &mut Page<'_>, c: &Clauses) {
    if let Some(must) = &c.must {
        // Behind the levels of a rule it is a duty of the rule's own.
        let head: &[&str] = if c.permission {
            &["may"]
        } else if c.then.is_empty() {
            &["must"]
        } else {
            &["and must"]
        };
        text_clause(page, place(must), 2, head, &title(must));
    }
    for due in &c.due {
        let mut words = due_kind(&due.kind);
        if let Some(first) = words.first_mut() {
            first.insert_str(0, "due ");
        }
        if let Some(e) = &due.when {
            words.push(word("when"));
            words.extend(expr(e));
        }
        words.extend(cites(&due.cites));
        page.line(due.span.start, 2, &words);
    }
    for review in &c.review {
        let mut words = vec![word("review")];
        let mut names = review.on_change.iter().peekable();
        if names.peek().is_some() {
            words.push(word("on change of"));
        }
        while let Some(name) = names.next() {
            let comma = if names.peek().is_some() { "," } else { "" };
            words.push(format!("{}{comma}", name.text));
        }
        words.extend(cites(&review.cites));
        page.line(review.span.start, 2, &words);
    }
    for l in &c.limits {
        limit(page, l);
    }
    for (i, line) in c.moves.iter().enumerate() {
        move_line(page, i == 0, line);
    }
    if let Some(form) = &c.form {
        let parts = form.title.as_ref().map(title).unwrap_or_default();
        text_clause(page, form.span.start, 2, &["form"], &parts);
        for f in &form.fields {
            field(page, f);
        }
    }
}

/// By when; lines may break between the strings.
fn due_kind(kind: &DueKind) -> Vec<String> {
    match kind {
        DueKind::By(day) => vec![format!("by {}", named_day(day))],
        DueKind::Within(p, fact) => counted(format!("within {} of {}", period(p), fact.text), p),
        DueKind::Before(fact) => vec![format!("before {}", fact.text)],
        DueKind::Ahead(p, fact) => counted(format!("{} before {}", period(p), fact.text), p),
        DueKind::Every(p, fact) => vec![format!("every {} since {}", period(p), fact.text)],
        DueKind::Again(p, last) => last_done(format!("every {}", period(p)), last),
        DueKind::Yearly(day, month, last) => {
            let every = format!("every year by {day} {}", month.text);
            match last {
                Some(last) => last_done(every, last),
                None => vec![every],
            }
        }
        DueKind::Later(both) => {
            let [one, other] = both.as_ref();
            let mut words = vec![word("the later of")];
            words.extend(due_kind(one));
            words.push(word("and"));
            words.extend(due_kind(other));
            words
        }
    }
}

/// With the calendar by which it is counted, if it names one.
fn counted(due: String, p: &Period) -> Vec<String> {
    let by = p.calendar.as_ref();
    let by = by.map(|c| format!("by calendar {}", c.text));
    std::iter::once(due).chain(by).collect()
}

fn last_done(every: String, last: &LastDone) -> Vec<String> {
    let mut done = format!("last done {}", last.fact.text);
    let Some(first) = &last.first else {
        return vec![format!("{every},"), done];
    };
    done.push(',');
    let first = format!("first by {}", named_day(first));
    vec![format!("{every},"), done, first]
}

fn named_day(day: &NamedDay) -> &str {
    match day {
        NamedDay::Day(d) => &d.text,
        NamedDay::Fact(w) => &w.text,
    }
}

fn amount(a: &Amount) -> String {
    match &a.share_of {
        Some(fact) => format!("{} % of {}", a.number.text, fact.text),
        None => literal(&a.number),
    }
}

fn limit(page: &mut Page<'_>, l: &Limit) {
    let amounts: Vec<String> = l.amounts.iter().map(amount).collect();
    let mut words = match l.higher {
        Some(higher) => {
            let which = if higher { "higher" } else { "lower" };
            vec![format!("limit the {which} of"), amounts.join(" and ")]
        }
        None => vec![format!("limit {}", amounts.join(" "))],
    };
    if let (Some(least), Some(head)) = (&l.least, words.first_mut()) {
        let rest = head.strip_prefix("limit ").unwrap_or_default();
        *head = format!("limit from {} to {rest}", amount(least));
    }
    words.extend(l.per.map(per));
    if let Some(duty) = &l.overdue {
        words.push(format!("when overdue {}", duty.text));
    }
    if let Some(e) = &l.when {
        words.push(word("when"));
        words.extend(expr(e));
    }
    words.extend(cites(&l.cites));
    page.line(l.span.start, 2, &words);
}

fn move_line(page: &mut Page<'_>, first: bool, line: &MoveLine) {
    let mut words = vec![match &line.from {
        Some(s) => format!("applies from {}", start(s)),
        None => word("never applies"),
    }];
    match &line.when {
        Some(e) => {
            words.push(word("when"));
            words.extend(expr(e));
        }
        None => words.push(word("otherwise")),
    }
    words.extend(cites(&line.cites));
    if first && let Some(w) = words.first_mut() {
        w.insert_str(0, "then ");
    }
    page.line(line.span.start, if first { 2 } else { 4 }, &words);
}

fn field(page: &mut Page<'_>, f: &Field) {
    text_clause(page, f.span.start, 4, &["field"], &title(&f.title));
    cite_clause(page, 6, &f.cites);
    if let Some(first) = f.from.first() {
        let names: Vec<&str> = f.from.iter().map(|w| w.text.as_str()).collect();
        page.line(first.span.start, 6, &[format!("from {}", names.join(", "))]);
    }
}

/// A calendar; the days of each clause on as many lines as they need.
pub(super) fn calendar(page: &mut Page<'_>, at: u32, item: &Calendar) {
    let mut head = vec![format!("calendar {}", item.name.text)];
    head.extend(item.title.iter().flat_map(title));
    page.line(at, 0, &head);
    cite_clause(page, 2, &item.cites);
    if let Some((first, last)) = &item.week {
        let mut week = format!("working {}", first.text);
        if last.text != first.text {
            week.push_str(&format!(" to {}", last.text));
        }
        page.line(first.span.start, 2, &[week]);
    }
    days(page, "working", &item.working);
    days(page, "off", &item.off);
    if let Some(known) = &item.known {
        days(page, "known", std::slice::from_ref(known));
    }
}

fn days(page: &mut Page<'_>, head: &str, ranges: &[DayRange]) {
    let Some(first) = ranges.first() else {
        return;
    };
    let mut words: Vec<String> = Vec::new();
    for (i, range) in ranges.iter().enumerate() {
        let mut text = range.first.text.clone();
        if let Some(last) = &range.last {
            text.push_str(&format!(" to {}", last.text));
        }
        if i == 0 {
            text.insert_str(0, &format!("{head} "));
        }
        if i + 1 < ranges.len() {
            text.push(',');
        }
        words.push(text);
    }
    page.line(first.first.span.start, 2, &words);
}

/// For what an amount counts.
pub(super) fn per(per: Per) -> String {
    match per {
        Per::Violation => word("per violation"),
        Per::Day => word("per day"),
    }
}
