//! Deadlines, limits of fines and shifts of days as people read them.

use super::{marks, phrase};
use crate::program::{
    Amount, DefineBody, Due, DueKind, Limit, Move, Number, Pick, Program, Start, Unit,
};

fn pick<'t>(lang: &str, en: &'t str, zh: &'t str) -> &'t str {
    if lang == "zh" { zh } else { en }
}

/// `15 days`, `1 year`.
fn length(n: u32, unit: Unit, lang: &str) -> String {
    if lang == "zh" {
        let unit = match unit {
            Unit::Hours => "小时",
            Unit::WorkingDays => "个工作日",
            Unit::Days => "日",
            Unit::Weeks => "周",
            Unit::Months => "个月",
            Unit::Years => "年",
        };
        return format!("{n}{unit}");
    }
    let (one, many) = match unit {
        Unit::Hours => ("hour", "hours"),
        Unit::WorkingDays => ("working day", "working days"),
        Unit::Days => ("day", "days"),
        Unit::Weeks => ("week", "weeks"),
        Unit::Months => ("month", "months"),
        Unit::Years => ("year", "years"),
    };
    format!("{n} {}", if n == 1 { one } else { many })
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// By when, in words; the days that are asked by the names of their questions.
#[must_use]
pub fn due(program: &Program, due: &Due, lang: &str) -> String {
    let name = due
        .fact()
        .and_then(|f| program.facts.get(f.index()))
        .map_or_else(String::new, |f| marks::question(lang, &f.name));
    let zh = lang == "zh";
    let mut out = match due.kind {
        DueKind::Within(n, unit, _) => {
            let time = length(n, unit, lang);
            if zh {
                format!("自{name}之日起{time}内")
            } else {
                format!("within {time} of {name}")
            }
        }
        DueKind::Before(_) if zh => format!("{name}之前（不含当日）"),
        DueKind::Before(_) => format!("before {name}"),
        DueKind::Every(n, unit, _) => {
            let time = length(n, unit, lang);
            if zh {
                format!("自{name}之日起每{time}一次")
            } else {
                format!("every {time} since {name}")
            }
        }
        DueKind::Yearly(month, day) if zh => format!("每年最迟于{month}月{day}日"),
        DueKind::Yearly(month, day) => {
            let at = usize::try_from(month).unwrap_or(1).saturating_sub(1);
            let month = MONTHS.get(at).copied().unwrap_or_default();
            format!("every year by {day} {month}")
        }
    };
    if let Some(cond) = &due.when {
        out.push_str(pick(lang, ", when ", "，适用于："));
        out.push_str(&phrase(program, cond, lang));
    }
    out
}

/// An amount of money with thousands apart: `35,000,000 EUR`; in Chinese in tens of thousands
/// first, `3500万欧元（35,000,000 EUR）`, where it is so many of them.
#[must_use]
pub fn money(n: Number, unit: &str, lang: &str) -> String {
    let exact = grouped(n, unit);
    let name = match (lang, unit) {
        ("zh", "EUR") => "欧元",
        ("zh", "USD") => "美元",
        ("zh", "GBP") => "英镑",
        ("zh", "CNY") => "元",
        _ => return exact,
    };
    let whole = n.whole().filter(|w| w.chars().all(|c| c.is_ascii_digit()));
    let round = whole.as_deref().and_then(|w| w.strip_suffix("0000"));
    match round.filter(|w| !w.is_empty()) {
        Some(w) => match w.strip_suffix("0000").filter(|w| !w.is_empty()) {
            Some(w) => format!("{w}亿{name}（{exact}）"),
            None => format!("{w}万{name}（{exact}）"),
        },
        None => exact,
    }
}

fn grouped(n: Number, unit: &str) -> String {
    let text = n.whole().unwrap_or_else(|| n.to_string());
    let (whole, rest) = match text.split_once('.') {
        Some((w, r)) => (w, format!(".{r}")),
        None => (text.as_str(), String::new()),
    };
    let mut out = String::new();
    let count = whole.chars().count();
    for (i, c) in whole.chars().enumerate() {
        if i > 0
            && (count - i).is_multiple_of(3)
            && out.chars().all(|c| c.is_ascii_digit() || c == ',')
        {
            out.push(',');
        }
        out.push(c);
    }
    format!("{out}{rest} {unit}").trim_end().to_owned()
}

fn amount(program: &Program, amount: &Amount, lang: &str) -> String {
    match amount {
        Amount::Fixed(n, unit) => money(*n, unit, lang),
        Amount::Share(percent, fact) => {
            let fact = program.facts.get(fact.index());
            let name = fact.map_or("", |f| f.name.as_str());
            if lang == "zh" {
                format!("{}的{percent}%", marks::question(lang, name))
            } else {
                format!("{percent} % of {name}")
            }
        }
    }
}

/// An upper limit, in words.
#[must_use]
pub fn limit(program: &Program, limit: &Limit, lang: &str) -> String {
    let amounts: Vec<String> = limit
        .amounts
        .iter()
        .map(|a| amount(program, a, lang))
        .collect();
    let both = amounts.join(pick(lang, " and ", "与"));
    let mut out = match (limit.pick, lang) {
        (Pick::Only, _) => both,
        (Pick::Higher, "zh") => format!("{both}，以较高者为准"),
        (Pick::Lower, "zh") => format!("{both}，以较低者为准"),
        (Pick::Higher, _) => format!("the higher of {both}"),
        (Pick::Lower, _) => format!("the lower of {both}"),
    };
    if let Some(cond) = &limit.when {
        out.push_str(pick(lang, ", when ", "，适用于："));
        out.push_str(&phrase(program, cond, lang));
    }
    out
}

/// A first day: itself, or what a contested point makes it.
#[must_use]
pub fn start(program: &Program, start: Start, lang: &str) -> String {
    let reading = match start {
        Start::Day(d) => return d.to_string(),
        Start::Reading(i) => program.interpretations.get(i.index()),
    };
    let Some(i) = reading else {
        return String::new();
    };
    let default = i.readings.get(i.default).map(|r| &r.body);
    let day = match default {
        Some(DefineBody::Day(d)) => d.to_string(),
        _ => String::new(),
    };
    if lang == "zh" {
        format!("争议点 {} 所定之日（默认：{day}）", i.name)
    } else {
        format!(
            "the day that the contested point {} gives (by default {day})",
            i.name
        )
    }
}

/// A line of a transition, in words.
#[must_use]
pub fn shift(program: &Program, line: &Move, lang: &str) -> String {
    let mut out = match line.from {
        Some(from) => {
            let from = start(program, from, lang);
            format!("{} {from}", pick(lang, "it applies from", "适用自"))
        }
        None => pick(lang, "it never applies", "不适用").to_owned(),
    };
    match &line.when {
        Some(cond) => {
            out.push_str(pick(lang, ", when ", "，条件："));
            out.push_str(&phrase(program, cond, lang));
        }
        None => out.push_str(pick(lang, ", otherwise", "（其他情形）")),
    }
    out
}

/// A title inside a sentence: its first letter small, unless the first word is an abbreviation.
#[must_use]
pub fn inside(title: &str) -> String {
    let mut letters = title.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => title.to_owned(),
    }
}
