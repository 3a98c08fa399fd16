//! The first lines of a document: what somebody with one minute has to know.

use std::fmt::Write as _;

use super::super::summary::{Summary, summary};
use super::{Classified, cell, table};
use crate::words::marks;
use solon_messages::{Lang, document, matrix, screen};

/// How many near results, questions and duties are told.
const NEAR: usize = 1;
const QUESTIONS: usize = 3;
const DUTIES: usize = 5;

pub(super) fn brief(out: &mut String, view: &Classified<'_>) {
    let (found, lang) = (summary(view), view.show.lang);
    let _ = writeln!(out, "\n## {}\n", screen::Title.say(lang));
    let mut items: Vec<String> = Vec::new();
    for said in &found.verdicts {
        let mut lines = said.clone().lines(lang).into_iter();
        let what = lines.next().map(|what| format!("**{}**", cell(&what)));
        let rest = lines.map(|line| cell(&line));
        let all: Vec<String> = what.into_iter().chain(rest).collect();
        items.push(all.join("<br>"));
    }
    let mut plain: Vec<String> = Vec::new();
    let answers = found.answers.as_ref();
    plain.extend(answers.map(|answers| screen::Answers { answers }.say(lang)));
    plain.extend(found.doubts.iter().cloned());
    let today = found.today.as_ref();
    plain.extend(today.map(|what| screen::Today { what }.say(lang)));
    plain.push(match &found.next {
        Some((day, what)) => screen::Next { day, what }.say(lang),
        None => screen::NoNext.say(lang).to_owned(),
    });
    for near in found.nearest.iter().take(NEAR) {
        let what = &near.what;
        let mut parts = vec![screen::Nearest { what }.say(lang)];
        parts.extend(near.how.iter().chain(&near.why).cloned());
        plain.push(parts.join(marks::semi(lang)));
    }
    if found.questions.is_empty() {
        plain.extend(found.only_duties.clone());
    }
    items.extend(plain.iter().map(|line| cell(line)));
    for item in items {
        let _ = writeln!(out, "- {item}");
    }
    questions(out, &found, lang);
    duties(out, &found, lang);
}

fn questions(out: &mut String, found: &Summary, lang: Lang) {
    let all = found.questions.len();
    if all > 0 {
        let shown = all.min(QUESTIONS);
        let title = match shown == all {
            true => screen::QuestionsAll { all }.say(lang),
            false => screen::Questions { all, shown }.say(lang),
        };
        let _ = writeln!(out, "\n**{}**\n", cell(&title));
    }
    for q in found.questions.iter().take(QUESTIONS) {
        let colon = marks::colon(lang);
        let text = format!("{}{colon}{}", q.fact, q.ask);
        let _ = writeln!(out, "- {}<br>{}", cell(&text), cell(&q.decides));
    }
}

fn duties(out: &mut String, found: &Summary, lang: Lang) {
    let all = found.duties.len();
    if all > 0 {
        let shown = all.min(DUTIES);
        let title = match shown == all {
            true => screen::DutiesAll.say(lang).to_owned(),
            false => screen::Duties { all, shown }.say(lang),
        };
        let _ = writeln!(out, "\n**{}**\n", cell(&title));
        let head = [
            screen::When.say(lang).to_owned(),
            document::Duty.say(lang).to_owned(),
            document::Source.say(lang).to_owned(),
            matrix::HeadRole.say(lang).to_owned(),
        ];
        let rows = found.duties.iter().take(DUTIES);
        let rows = rows.map(|d| {
            let parts = std::iter::once(&d.when).chain(&d.hangs);
            let parts: Vec<&str> = parts.map(String::as_str).collect();
            [
                parts.join(marks::semi(lang)),
                format!("{} {}", d.id, d.title),
                d.places.clone(),
                d.role.clone(),
            ]
        });
        let rows: Vec<[String; 4]> = rows.collect();
        table(out, &head, &rows);
    }
    if let Some(list) = &found.others {
        let others = screen::Others { list }.say(lang);
        let _ = writeln!(out, "\n{}", cell(&others));
    }
}
