//! The canonical form of properties, and of tests and what they give and expect.

use super::ast::{
    Claimed, Course, DutyState, DutyTest, Expect, Expectation, Given, LevelTest, PointsTest,
    PropertyItem, Since, TestItem, Word,
};
use super::layout::Page;
use super::print_words::{braces, commas, cond, defeater, literal, quoted, word};
use crate::source::Span;

/// From when something is expected to apply.
fn when(since: &Since) -> String {
    match since {
        Since::Day(d) => format!("from {}", d.text),
        Since::Never => word("never"),
    }
}

pub(super) fn given_list(entries: &[Given]) -> Vec<String> {
    let mut out = Vec::new();
    for (i, g) in entries.iter().enumerate() {
        let mut words = given(g);
        if i + 1 < entries.len()
            && let Some(last) = words.last_mut()
        {
            last.push(',');
        }
        out.extend(words);
    }
    out
}

fn given(g: &Given) -> Vec<String> {
    let prefixed = |name: &Word, mut rest: Vec<String>| {
        if let Some(first) = rest.first_mut() {
            first.insert_str(0, &format!("{} ", name.text));
        }
        rest
    };
    match g {
        Given::Unknown(w) => vec![format!("unknown {}", w.text)],
        Given::OtherwiseNone(_) => vec![word("otherwise none")],
        Given::Not(w) => vec![format!("not {}", w.text)],
        Given::Plain(w) => vec![w.text.clone()],
        Given::Set(w, members, more, without) => {
            let mut names: Vec<Word> = members.clone();
            // Whoever says what does not hold leaves the rest open anyway.
            if *more && without.is_empty() {
                names.push(Word {
                    text: word("?"),
                    span: Span::default(),
                });
            }
            for (i, absent) in without.iter().enumerate() {
                let mut absent = absent.clone();
                if i == 0 {
                    absent.text.insert_str(0, "without ");
                }
                names.push(absent);
            }
            if names.is_empty() {
                vec![format!("{} {{}}", w.text)]
            } else {
                prefixed(w, braces(&names))
            }
        }
        Given::Is(w, v) => vec![format!("{} is {}", w.text, v.text)],
        Given::Among(w, values) => {
            let mut words = braces(values);
            if let Some(first) = words.first_mut() {
                first.insert_str(0, "in ");
            }
            prefixed(w, words)
        }
        Given::Equals(w, l) => vec![format!("{} = {}", w.text, literal(l))],
        Given::Never(w) => vec![format!("{} never", w.text)],
        Given::Range(w, bounds) => {
            let mut text = w.text.clone();
            for (k, l) in bounds {
                text.push_str(&format!(" {} {}", k.text, literal(l)));
            }
            vec![text]
        }
    }
}

pub(super) fn print_property(page: &mut Page<'_>, at: u32, p: &PropertyItem) {
    let mut words = vec![format!("property {}", p.name.text)];
    words.extend(p.title.as_ref().map(quoted));
    page.line(at, 0, &words);
    if let Some(claim) = &p.claim {
        let start = claim.span.start;
        match &claim.what {
            Claimed::Always(body) => cond(page, start, 2, &[word("always")], body),
            Claimed::Never(body) => cond(page, start, 2, &[word("never")], body),
            Claimed::NeverFalls(of, fact, course) => {
                let mut words = vec![format!("{} never falls as {}", of.text, fact.text)];
                match course {
                    Course::Rises => words.push(word("rises")),
                    Course::Falls => words.push(word("falls")),
                    Course::Goes(steps) => {
                        let steps: Vec<&str> = steps.iter().map(|w| w.text.as_str()).collect();
                        words.push(format!("goes {}", steps.join(" < ")));
                    }
                    Course::Gains(values) => {
                        words.push(word("gains"));
                        words.extend(commas(values));
                    }
                    Course::Loses(values) => {
                        words.push(word("loses"));
                        words.extend(commas(values));
                    }
                }
                page.line(start, 2, &words);
            }
        }
    }
    if let Some(d) = &p.from {
        page.line(d.span.start, 2, &[format!("from {}", d.text)]);
    }
    if let Some(span) = p.every_reading {
        page.line(span.start, 2, &[word("under every reading")]);
    }
    if let Some(span) = p.out_of_scope {
        page.line(span.start, 2, &[word("even out of scope")]);
    }
}

pub(super) fn print_test(page: &mut Page<'_>, at: u32, t: &TestItem) {
    let mut words = vec![format!("test {}", quoted(&t.name))];
    if let Some(d) = &t.on {
        words.push(format!("on {}", d.text));
    }
    page.line(at, 0, &words);
    if let Some(d) = &t.law {
        page.line(d.span.start, 2, &[format!("law {}", d.text)]);
    }
    if let Some((first, _)) = t.with.first() {
        let mut words = vec![word("with")];
        let mut entries = t.with.iter().peekable();
        while let Some((name, day)) = entries.next() {
            let day = day
                .as_ref()
                .map_or_else(String::new, |d| format!("@{}", d.text));
            let comma = if entries.peek().is_some() { "," } else { "" };
            words.push(format!("{}{day}{comma}", name.text));
        }
        page.line(first.span.start, 2, &words);
    }
    for (i, r) in &t.readings {
        page.line(
            i.span.start,
            2,
            &[format!("reading {} = {}", i.text, r.text)],
        );
    }
    if let Some(w) = t.follow.first() {
        let mut words = vec![word("follow")];
        words.extend(commas(&t.follow));
        page.line(w.span.start, 2, &words);
    }
    if let Some(first) = t.given.first() {
        let mut words = vec![word("given")];
        words.extend(given_list(&t.given));
        page.line(given_place(first), 2, &words);
    }
    for e in &t.expects {
        page.line(e.span.start, 2, &expect(e));
    }
}

fn given_place(g: &Given) -> u32 {
    match g {
        Given::OtherwiseNone(span) => span.start,
        Given::Unknown(w)
        | Given::Not(w)
        | Given::Plain(w)
        | Given::Set(w, ..)
        | Given::Is(w, _)
        | Given::Among(w, _)
        | Given::Equals(w, _)
        | Given::Never(w)
        | Given::Range(w, _) => w.span.start,
    }
}

fn level_test(t: &LevelTest) -> Vec<String> {
    let mut words = vec![if t.low.text == t.high.text {
        format!("{} = {}", t.scale.text, t.low.text)
    } else {
        format!("{} in {} .. {}", t.scale.text, t.low.text, t.high.text)
    }];
    if !t.by.is_empty() {
        words.push(word("by"));
        words.extend(commas(&t.by));
    }
    words
}

fn expect(e: &Expect) -> Vec<String> {
    let mut words = Vec::new();
    if e.todo {
        words.push(word("todo"));
    }
    words.push(word("expect"));
    if e.not {
        words.push(word("not"));
    }
    words.extend(expectation(&e.what));
    words
}

/// A head and, behind a preposition, a comma list, where there is one.
fn listed(head: String, preposition: &str, list: &[Word]) -> Vec<String> {
    let mut words = vec![head];
    if !list.is_empty() {
        words.push(word(preposition));
        words.extend(commas(list));
    }
    words
}

fn expectation(what: &Expectation) -> Vec<String> {
    let behind = |head: &str, t: &LevelTest| {
        let mut words = vec![word(head)];
        words.extend(level_test(t));
        words
    };
    match what {
        Expectation::Level(t) => level_test(t),
        Expectation::Points(t) => vec![points(t)],
        Expectation::InEffect(t) => behind("in effect", t),
        Expectation::Decision(t) => behind("decision", t),
        Expectation::Scope(v, by) => listed(format!("scope {}", v.text), "by", by),
        Expectation::Asks(w) => vec![format!("asks {}", w.text)],
        Expectation::Role(w) => vec![format!("role {}", w.text)],
        Expectation::Warns(w) => vec![format!("warns {}", w.text)],
        Expectation::Fires(w, since) => {
            let mut words = vec![format!("fires {}", w.text)];
            words.extend(since.as_ref().map(when));
            words
        }
        Expectation::Duty(duty) => duty_test(duty),
        Expectation::Penalty {
            id,
            in_effect,
            least,
            limit,
            per,
        } => {
            let mut words = vec![format!("penalty {}", id.text)];
            if *in_effect {
                words.push(word("in effect"));
            }
            let from = least.as_ref();
            let from = from.map_or_else(String::new, |l| format!("from {} to ", literal(l)));
            words.extend(limit.as_ref().map(|l| format!("= {from}{}", literal(l))));
            words.extend(per.map(super::print_consequences::per));
            words
        }
        Expectation::Open(w) => vec![format!("open {}", w.text)],
        Expectation::Defeated {
            target,
            by,
            because,
        } => {
            let mut words = vec![word("defeated")];
            words.extend(target.iter().map(|t| t.text.clone()));
            words.extend(listed(format!("by {}", defeater(by)), "because", because));
            words
        }
    }
}

fn points(t: &PointsTest) -> String {
    let (low, high) = (&t.low.text, &t.high.text);
    if low == high {
        format!("{} = {low} points", t.score.text)
    } else {
        format!("{} in {low} .. {high} points", t.score.text)
    }
}

fn duty_test(duty: &DutyTest) -> Vec<String> {
    let mut words = vec![format!("duty {}", duty.id.text)];
    if duty.others {
        words.push(word("of others"));
    }
    words.extend(duty.state.as_ref().map(|s| match s {
        DutyState::InEffect => word("in effect"),
        DutyState::Open => word("open"),
        DutyState::Overdue => word("overdue"),
        DutyState::Since(since) => when(since),
    }));
    words.extend(duty.due.as_ref().map(|d| format!("due {}", d.text)));
    words
}
