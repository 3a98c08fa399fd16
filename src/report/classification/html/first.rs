//! What stands first on the page of a system: the verdict and why, what is in effect, what comes next, how
//! sure it is, what is open, what has to be done first, and what stands nearest.

use super::picture::picture;
use super::questions::decided_by;
use super::{Classified, is_decided, is_open_today, label};
use crate::report::classification::matrix_words;
use crate::report::classification::owed::asked_by_duties;
use crate::report::classification::summary::{Asked, Owed, Stands, Summary, summary};
use crate::report::html::{Badge, Block, Blocks, Entry, Fold, Inline, Line};
use crate::report::timeline::Timeline;
use crate::report::timeline::html::{since, since_line};
use crate::report::wire::Readings;
use crate::words::marks;
use solon_messages::{Lang, duty, page, rests, screen, tell, text};

/// How many open questions stand first.
const QUESTIONS: usize = 3;
/// How many duties stand first.
const DUTIES: usize = 5;
/// How many results that stand near.
const NEAREST: usize = 2;

/// What stands first.
pub(super) fn blocks(view: &Classified<'_>, line: &Timeline) -> Vec<Block> {
    let found = summary(view);
    let mut out = verdict(view, &found);
    out.push(Block::Pairs(pairs(view, &found, line)));
    out
}

/// The verdict and why; of a single regime with its picture.
fn verdict(view: &Classified<'_>, found: &Summary) -> Vec<Block> {
    let lang = view.show.lang;
    let mut out = Vec::new();
    let mut answers = found.answers.as_ref();
    for said in &found.verdicts {
        out.push(Block::Lead(Line::said(&said.what)));
        if let Some(why) = &said.why {
            let why = text::Because { why }.say(lang);
            out.push(Block::Para(Line::said(&why)));
            if let Some(answers) = answers.take() {
                let given = screen::Answers { answers }.say(lang);
                out.push(Block::Para(Line::said(&given)));
            }
        }
        let more = said.more.iter();
        out.extend(more.map(|line| Block::Para(Line::said(line))));
        if let Some(note) = said.note {
            out.push(Block::Small(Line::said(note)));
        }
        if let (Some(scale), [only]) = (&said.scale, view.regimes.as_slice()) {
            let picture = picture(only, scale, &view.report.on, lang);
            out.extend(picture.map(Block::Scale));
        }
    }
    out
}

fn pairs(view: &Classified<'_>, found: &Summary, line: &Timeline) -> Vec<(String, Blocks)> {
    let lang = view.show.lang;
    let mut out = Vec::new();
    let mut pair = |label: &str, blocks: Vec<Block>| {
        if !blocks.is_empty() {
            out.push((label.to_owned(), Blocks(blocks)));
        }
    };
    pair(page::InEffect.say(lang), today(view, found, line));
    let next = match &found.next {
        Some((day, what)) => Line::from(Inline::Strong(day.clone()))
            .text(marks::colon(lang))
            .then(Line::said(what)),
        None => Line::said(page::NoNext.say(lang)),
    };
    pair(page::Next.say(lang), vec![Block::Para(next)]);
    pair(page::Sure.say(lang), sure(view, found));
    pair(page::Open.say(lang), open(view, found));
    pair(page::DutiesFirst.say(lang), duties(found, lang));
    let others = found.others.iter();
    let others = others.map(|list| Block::Para(Line::said(list))).collect();
    pair(page::DutiesOfOthers.say(lang), others);
    pair(page::Nearest.say(lang), nearest(found, lang));
    if !found.fines.is_empty() {
        let list = found.fines.join(marks::list(lang));
        let list = Line::said(&list).text(" ").and(Inline::Link {
            to: first_of(view, "fines"),
            text: page::MoreBelow.say(lang).to_owned(),
        });
        let line = Block::Para(list);
        pair(page::FinesUpTo.say(lang), vec![line]);
    }
    let beyond = matrix_words::beyond(view);
    let beyond = beyond.iter().map(|l| Block::Para(Line::said(l))).collect();
    pair(page::OtherRegimes.say(lang), beyond);
    out
}

/// The anchor of a section, which of several regimes each have their own.
fn first_of(view: &Classified<'_>, section: &str) -> String {
    match view.joint() {
        true => "regimes".to_owned(),
        false => section.to_owned(),
    }
}

/// What is in effect, and since when.
fn today(view: &Classified<'_>, found: &Summary, line: &Timeline) -> Vec<Block> {
    let lang = view.show.lang;
    let Some(today) = &found.today else {
        return vec![Block::Para(Line::said(page::NothingInEffect.say(lang)))];
    };
    let mut words = Line::said(today);
    if let ([only], [regime]) = (view.regimes.as_slice(), line.regimes.as_slice())
        && let Some(scale) = only.scales.iter().next()
        && let Some(day) = since(regime, scale, &view.report.on)
    {
        words = words.text(" ").and(since_line(day, lang));
    }
    vec![Block::Para(words)]
}

/// Whether the result is decided, and what it rests on.
fn sure(view: &Classified<'_>, found: &Summary) -> Vec<Block> {
    let lang = view.show.lang;
    let n = found.questions.iter().filter(|q| q.moves).count();
    let decided = match is_open_today(view) {
        true => rests::DecidedToday.say(lang),
        false => page::DecidedWhat.say(lang),
    };
    let mut lines = vec![match is_decided(view) {
        true => Line::from(Inline::Badge(
            Badge::Yes,
            page::Decided.say(lang).to_owned(),
        ))
        .text(format!(" {decided}")),
        false => Line::from(Inline::Badge(
            Badge::Open,
            page::Undecided.say(lang).to_owned(),
        ))
        .text(format!(" {}", page::UndecidedWhat { n }.say(lang))),
    }];
    let told = view.regimes.iter().filter(|r| r.counts);
    let settled = |r: &Readings| r.alternatives.is_empty() && r.complete;
    if told.into_iter().all(|r| settled(&r.report.readings)) {
        lines.push(Line::said(page::NoReading.say(lang)));
    }
    lines.extend(found.doubts.iter().map(|doubt| {
        Line::from(Inline::Badge(
            Badge::Doubt,
            page::Doubt.say(lang).to_owned(),
        ))
        .text(" ")
        .then(Line::said(doubt))
    }));
    lines.into_iter().map(Block::Para).collect()
}

fn open(view: &Classified<'_>, found: &Summary) -> Vec<Block> {
    let lang = view.show.lang;
    let mut out = Vec::new();
    let line = |q: &Asked| {
        Line::said(&q.ask)
            .and(Inline::Break)
            .then(decided_by(&q.fact, &q.decides, lang))
    };
    // What is asked for days alone does not stand below.
    let below = match view.regimes.as_slice() {
        [only] => !only.report.open.is_empty(),
        _ => !view.report.questions.is_empty(),
    };
    let most = if below { QUESTIONS } else { usize::MAX };
    let told = found.questions.iter().take(most);
    let told: Vec<Line> = told.map(line).collect();
    let more = found.questions.len() - told.len();
    if !told.is_empty() {
        out.push(Block::List(told));
    }
    if more > 0 {
        let text = page::MoreQuestions { n: more }.say(lang);
        let to = "open".to_owned();
        out.push(Block::Para(Inline::Link { to, text }.into()));
    }
    if out.is_empty() {
        out.push(Block::Para(Line::said(page::NothingOpen.say(lang))));
    }
    out.extend(only_duties(view));
    out
}

/// Questions on which duties alone hang, folded.
fn only_duties(view: &Classified<'_>) -> Option<Block> {
    let lang = view.show.lang;
    let names = asked_by_duties(view);
    let n = names.len();
    let ask = |name: &String| {
        let mut all = view.regimes.iter();
        all.find_map(|r| r.asks.get(name))
            .map_or("", String::as_str)
    };
    let lines = names.iter().map(|name| {
        let ask = Line::said(ask(name)).text(" ");
        ask.and(Inline::Code(name.clone()))
    });
    (n > 0).then(|| {
        Block::Fold(Fold {
            head: Line::said(&page::OnlyDuties { n }.say(lang)),
            inner: Block::List(lines.collect()).into(),
            ..Fold::default()
        })
    })
}

/// How a duty stands, as a sign and words.
fn stands(owed: &Owed, lang: Lang) -> Inline {
    let badge = match owed.when.as_str() {
        _ if owed.overdue => Badge::Late,
        when if when == screen::Now.say(lang) => Badge::Now,
        _ if owed.hangs.is_some() => Badge::Open,
        when if when == duty::NotSettled.say(lang) => Badge::Open,
        when if when == tell::PerhapsNow.say(lang) => Badge::Open,
        _ => Badge::Due,
    };
    Inline::Badge(badge, owed.when.clone())
}

fn duties(found: &Summary, lang: Lang) -> Vec<Block> {
    let told = found.duties.iter().take(DUTIES);
    let entry = |owed: &Owed| {
        let mut about = vec![Inline::Code(owed.id.clone())];
        if !owed.places.is_empty() {
            about.push(Inline::Text(format!(" · {}", owed.places)));
        }
        if !owed.role.is_empty() {
            about.push(Inline::Text(format!(" · {}", owed.role)));
        }
        let mut more = vec![Line(about)];
        more.extend(owed.hangs.iter().map(|on| Line::said(on)));
        Entry {
            when: stands(owed, lang).into(),
            what: Line::said(&owed.title),
            more,
            ..Entry::default()
        }
    };
    let told: Vec<Entry> = told.map(entry).collect();
    let more = found.duties.len() - told.len();
    if told.is_empty() {
        return vec![Block::Para(Line::said(page::NoDuty.say(lang)))];
    }
    let mut out = vec![Block::Entries(told)];
    if more > 0 {
        let text = page::MoreDuties { n: more }.say(lang);
        let to = "duties".to_owned();
        out.push(Block::Para(Inline::Link { to, text }.into()));
    }
    out
}

fn nearest(found: &Summary, lang: Lang) -> Vec<Block> {
    let told = found.nearest.iter().take(NEAREST);
    let line = |near: &Stands| {
        let mut line = Line::said(&near.what);
        if let Some(how) = &near.how {
            line = line
                .and(Inline::Break)
                .and(Inline::Quiet(label(page::WouldDo.say(lang), lang)))
                .then(Line::said(how));
        }
        if let Some(why) = &near.why {
            line = line.and(Inline::Break).then(Line::said(why));
        }
        line
    };
    let told: Vec<Line> = told.map(line).collect();
    match told.is_empty() {
        true => Vec::new(),
        false => vec![Block::List(told)],
    }
}
