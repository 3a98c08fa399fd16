//! One system of a register in brief: the verdict and why, what is in effect and what comes next, duties by
//! their days, what is open, readings, and the answers. Texts that many systems share are linked.

use crate::report::classification::html::reasons::{Trees, gives, height};
use crate::report::classification::html::{label, rest};
use crate::report::classification::owed::{dated, named};
use crate::report::classification::summary::Summary;
use crate::report::classification::text::{held_words, money_words, when_words};
use crate::report::classification::{Classified, RegimeView, matrix_words, perhaps, verdict_words};
use crate::report::groups;
use crate::report::html::{Badge, Block, Blocks, Inline, Line, Table, anchor, cut};
use crate::report::wire::{
    AnswerState, DutyReport, Governs, LimitReport, PenaltyReport, RuleReport, Status, Truth,
};
use crate::words::{self, marks};
use solon_messages::{Lang, known, page, register, rests, screen, tell, text};

/// What is told of a system.
pub(super) fn blocks(view: &Classified<'_>, found: &Summary) -> Vec<Block> {
    let lang = view.show.lang;
    let system = &view.report.system;
    let mut about = vec![Inline::Own(cut(&system.id, lang))];
    about.push(Inline::Text(" · ".to_owned()));
    about.push(Inline::Own(cut(&system.source, lang)));
    for (key, value) in &system.own {
        about.push(Inline::Text(" · ".to_owned()));
        let value = super::super::super::text::kept(value, lang);
        let text = format!("{}{value}", label(key, lang));
        about.push(Inline::Own(cut(&text, lang)));
    }
    let mut out = vec![Block::Small(Line(about))];
    for said in &found.verdicts {
        out.push(Block::Lead(Line::said(&said.what)));
        if let Some(why) = &said.why {
            let why = text::Because { why }.say(lang);
            out.push(Block::Para(Line::said(&why)));
        }
        let more = said.more.iter();
        out.extend(more.map(|line| Block::Para(Line::said(line))));
    }
    if view.joint() {
        out.push(matrix(view));
    }
    let mut pairs: Vec<(String, Blocks)> = Vec::new();
    let mut pair = |label: &str, blocks: Vec<Block>| {
        if !blocks.is_empty() {
            pairs.push((label.to_owned(), Blocks(blocks)));
        }
    };
    let para = |text: &str| vec![Block::Para(Line::said(text))];
    if let Some(today) = &found.today {
        pair(page::InEffect.say(lang), para(today));
    }
    if let Some((day, what)) = &found.next {
        let line = Line::from(Inline::Strong(day.clone())).text(marks::colon(lang));
        let line = line.then(Line::said(what));
        pair(page::Next.say(lang), vec![Block::Para(line)]);
    }
    let doubts = found.doubts.iter();
    let doubts = doubts.map(|d| Block::Para(Line::said(d))).collect();
    pair(page::Sure.say(lang), doubts);
    pair(page::Open.say(lang), open(found, lang));
    pair(page::Duties.say(lang), duties(view));
    pair(page::Fines.say(lang), fines(view, found));
    pair(page::Reasons.say(lang), reasons(view));
    let readings = view.counted().filter(|r| {
        let readings = &r.report.readings;
        !readings.alternatives.is_empty()
    });
    let readings = readings.flat_map(|one| rest::readings(one, lang)).collect();
    pair(page::Readings.say(lang), readings);
    pair(page::Nearest.say(lang), nearest(found));
    pair(page::Answers.say(lang), answers(view));
    out.push(Block::Pairs(pairs));
    out
}

/// What stands nearest, with what it would take and why it does not apply.
fn nearest(found: &Summary) -> Vec<Block> {
    let first = found.nearest.first().map(|near| {
        let more = near.how.iter().chain(&near.why);
        Block::Para(more.fold(Line::said(&near.what), |line, more| {
            line.and(Inline::Break).then(Line::said(more))
        }))
    });
    first.into_iter().collect()
}

/// How each regime stands.
fn matrix(view: &Classified<'_>) -> Block {
    let (head, rows) = matrix_words::cells(view);
    let rows = rows.into_iter().map(|row| {
        let cells = row.iter().map(|cell| Line::said(cell));
        cells.collect()
    });
    let name = super::called(&view.report.system, view.show.lang);
    Block::Table(Table {
        caption: register::RegimesOf { name }.say(view.show.lang),
        head,
        rows: rows.collect(),
        ..Table::default()
    })
}

/// A link to the words of a question.
fn question(fact: &str) -> Inline {
    Inline::Link {
        to: anchor(&["question", fact]),
        text: fact.to_owned(),
    }
}

fn open(found: &Summary, lang: Lang) -> Vec<Block> {
    let lines = found.questions.iter().map(|q| {
        let line = Line::from(question(&q.fact));
        match q.decides.is_empty() {
            true => line,
            false => line.text(format!("{}{}", marks::colon(lang), q.decides)),
        }
    });
    let lines: Vec<Line> = lines.collect();
    match lines.is_empty() {
        true => Vec::new(),
        false => vec![Block::List(lines)],
    }
}

/// Duties by role and by when they apply: links to their texts.
fn duties(view: &Classified<'_>) -> Vec<Block> {
    let lang = view.show.lang;
    let mut all = dated(view);
    all.sort_by_key(|(one, d)| !perhaps::binds(one, d, &view.report.on));
    let role = |(one, d): &(&RegimeView<'_>, &DutyReport)| held_words(&one.roles, d, lang);
    let mut out = Vec::new();
    for (role, list) in groups(all, role) {
        out.push(Block::Para(Inline::Strong(role).into()));
        let mut lines = Vec::new();
        for (when, list) in groups(list, |(one, d)| (when_of(view, one, d), d.overdue)) {
            let (when, late) = when;
            let mut line = match late {
                true => Line::from(Inline::Badge(Badge::Late, when)),
                false => Line::said(&when),
            };
            line = line.text(marks::colon(lang));
            for (i, (one, d)) in list.iter().enumerate() {
                if i > 0 {
                    line = line.text(marks::list(lang));
                }
                let id = match view.joint() {
                    true => named(one, d),
                    false => d.id.clone(),
                };
                line = line.and(Inline::Link {
                    to: anchor(&["duty", &one.report.pack, &d.id]),
                    text: format!("{id} {}", d.title),
                });
            }
            lines.push(line);
        }
        out.push(Block::List(lines));
    }
    out
}

/// When a duty is due where that is known, else from when it applies.
fn when_of(view: &Classified<'_>, one: &RegimeView<'_>, d: &DutyReport) -> String {
    let lang = view.show.lang;
    match &d.due {
        Some(day) if d.overdue => screen::OverdueSince { day }.say(lang),
        Some(day) if *day > view.report.on && d.outcome == Status::Fires => {
            screen::DueBy { day }.say(lang)
        }
        _ if perhaps::binds(one, d, &view.report.on) => {
            let now = tell::PerhapsNow.say(lang).to_owned();
            let hangs = perhaps::hangs(one, d, lang);
            let parts = std::iter::once(now).chain(hangs);
            parts.collect::<Vec<_>>().join(marks::semi(lang))
        }
        _ => when_words(view, one, d),
    }
}

/// The fines whose limits are known, and what is known of others that threaten, or may.
fn fines(view: &Classified<'_>, found: &Summary) -> Vec<Block> {
    let lang = view.show.lang;
    let mut lines = vec![found.fines.join(marks::list(lang))];
    let open = |p: &PenaltyReport| {
        let known = |l: &LimitReport| l.counts == Truth::True && l.amount.is_some();
        matches!(p.outcome, Status::Fires | Status::Open)
            && (p.outcome == Status::Open || !p.limits.iter().any(known))
    };
    lines.push(limits(view, open).join(marks::list(lang)));
    lines.retain(|line| !line.is_empty());
    let paras = lines.iter().map(|line| Block::Para(Line::said(line)));
    paras.collect()
}

/// Fines that threaten if what is open goes the worse way, the highest first.
pub(super) fn at_stake(view: &Classified<'_>) -> Vec<String> {
    limits(view, |p| p.outcome == Status::Open)
}

/// The upper limits of some fines, the highest first, as far as they are known: of each the highest that may
/// count. What comes to the same stands once.
fn limits(view: &Classified<'_>, wanted: impl Fn(&PenaltyReport) -> bool) -> Vec<String> {
    const TOLD: usize = 3;
    let lang = view.show.lang;
    let mut out: Vec<(&str, Option<&str>, String, String)> = Vec::new();
    for one in view.counted() {
        let all = one.report.penalties.iter();
        for p in all.filter(|p| wanted(p) && !p.applies.never) {
            let counts = p.limits.iter().filter(|l| l.counts != Truth::False);
            let Some(l) = counts.max_by_key(|l| most(l).map(|(endless, n)| (endless, size(n))))
            else {
                continue;
            };
            let id = match view.joint() {
                true => format!("{}/{}", one.report.pack, p.id),
                false => p.id.clone(),
            };
            let height = most(l).map(|(_, n)| n);
            out.push((&l.unit, height, limit_words(l, lang), id));
        }
    }
    out.sort_by_key(|(unit, height, ..)| (*unit, std::cmp::Reverse(height.map(size))));
    let found = groups(out, |(.., words, _)| words.clone());
    let told = found.into_iter().take(TOLD).map(|(words, list)| {
        let ids: Vec<String> = list.into_iter().map(|(.., id)| id).collect();
        format!(
            "{words}{}",
            marks::paren(lang, &ids.join(marks::list(lang)))
        )
    });
    told.collect()
}

/// How high a limit may be: whether no end is known, and the highest amount that is known of it.
fn most(l: &LimitReport) -> Option<(bool, &str)> {
    let end = l.amount.as_deref().or(l.at_most.as_deref());
    Some((end.is_none(), end.or(l.at_least.as_deref())?))
}

/// What orders exact decimals by their size: how many digits stand before the point, then all of them.
fn size(decimal: &str) -> (usize, &str) {
    (decimal.split('.').next().map_or(0, str::len), decimal)
}

fn limit_words(l: &LimitReport, lang: Lang) -> String {
    let plain = l.minimum.is_none() && l.per.is_none();
    let known = most(l).filter(|_| plain);
    let Some((endless, Ok(n))) = known.map(|(endless, text)| (endless, text.parse())) else {
        return money_words(l, lang);
    };
    let amount = words::money(n, &l.unit, lang);
    match endless {
        true => rests::UpTo { amount }.say(lang),
        false => rests::UpToKnown { amount }.say(lang),
    }
}

/// The rules that apply or are set aside, with the parts of their conditions that decide.
fn reasons(view: &Classified<'_>) -> Vec<Block> {
    let lang = view.show.lang;
    let mut out = Vec::new();
    for one in view.counted() {
        if one.report.scope.verdict == Governs::Out {
            continue;
        }
        let told = |r: &&RuleReport| matches!(r.told(), Status::Fires | Status::Defeated);
        let mut rules: Vec<&RuleReport> = one.report.rules.iter().filter(told).collect();
        rules.sort_by_key(|r| std::cmp::Reverse(height(one, r)));
        for rule in rules {
            let id = match view.joint() {
                true => format!("{}/{}", one.report.pack, rule.id),
                false => rule.id.clone(),
            };
            let mut line = Line::from(Inline::Code(id)).text(format!(" {}", rule.title));
            let levels = gives(one, rule, lang);
            if !levels.is_empty() {
                line = line.text(" — ").and(Inline::Strong(levels));
            }
            if rule.told() == Status::Defeated {
                let aside = page::SetAside.say(lang).to_owned();
                line = line.text(" ").and(Inline::Badge(Badge::No, aside));
            }
            let places = rule.cites.iter();
            let places: Vec<String> = places.map(|c| verdict_words::place(c, lang)).collect();
            let places = marks::paren(lang, &places.join(marks::places(lang)));
            out.push(Block::Para(line.and(Inline::Quiet(places))));
            if let Some(because) = one.decisive.get(&rule.id) {
                let tree = Trees::in_brief(one, lang).nodes(because, false);
                out.push(Block::Tree(tree));
            }
        }
    }
    out
}

/// What the description says, a row for each answer.
fn answers(view: &Classified<'_>) -> Vec<Block> {
    let lang = view.show.lang;
    let mut seen: Vec<&str> = Vec::new();
    let mut rows = Vec::new();
    for told in view.regimes.iter().flat_map(|r| &r.answers) {
        if seen.contains(&told.fact.as_str()) {
            continue;
        }
        seen.push(&told.fact);
        let mut answer = Line::said(&told.words);
        if told.state == AnswerState::Assumed {
            let assumed = known::Assumed.say(lang).to_owned();
            answer = answer.text(" ").and(Inline::Badge(Badge::Doubt, assumed));
        }
        let mut story: Vec<Inline> = Vec::new();
        let own = [&told.evidence, &told.by, &told.note];
        for text in own.into_iter().flatten() {
            if !story.is_empty() {
                story.push(Inline::Text(" · ".to_owned()));
            }
            story.push(Inline::Own(cut(text, lang)));
        }
        rows.push(vec![question(&told.fact).into(), answer, Line(story)]);
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let name = super::called(&view.report.system, lang);
    vec![Block::Table(Table {
        caption: register::AnswersOf { name }.say(lang),
        class: "answers",
        head: vec![
            register::HeadQuestion.say(lang).to_owned(),
            register::HeadAnswer.say(lang).to_owned(),
            register::HeadEvidence.say(lang).to_owned(),
        ],
        rows,
        ..Table::default()
    })]
}
