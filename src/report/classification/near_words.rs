//! What stands nearest to a result, in lines for people.

use super::RegimeView;
use crate::report::scales::Scales;
use crate::report::wire::{
    AnswerValue, Answered, Governs, NearMissReport, NearReport, Regime, Status,
};
use crate::words::marks;
use solon_messages::{Lang, near, stay, tell};

/// How many are shown to people where they are what the report is about.
const SHOWN: usize = 5;
/// How many otherwise.
const BESIDE: usize = 3;
/// How many open questions are named of one.
const OPEN: usize = 5;
/// How many near misses are shown.
const MISSES: usize = 3;

/// One entry for people: what would apply, and the lines below it.
pub(in crate::report) struct Lines {
    /// What would apply, and the level.
    pub(in crate::report) head: String,
    /// The answer that would have to be another.
    pub(in crate::report) how: String,
    /// Why it does not apply today: what is not so, or stands against it.
    pub(in crate::report) why: Option<String>,
    /// Something stands against it, which the other answer does not say by itself.
    pub(in crate::report) against: bool,
    /// What it would bring is possible already.
    pub(in crate::report) possible: bool,
    /// What would be open still.
    open: Option<String>,
}

impl Lines {
    /// The lines below the head.
    pub(in crate::report) fn more(&self) -> impl Iterator<Item = &String> {
        let how = std::iter::once(&self.how);
        how.chain(&self.why).chain(&self.open)
    }
}

/// What is told of a result: the entries, and lines below them. `None` where there is nothing to tell.
pub(in crate::report) fn told(
    view: &RegimeView<'_>,
    lang: Lang,
) -> Option<(Vec<Lines>, Vec<String>)> {
    let regime = view.report;
    let all = regime.nearest.as_ref()?;
    let misses: Vec<String> = misses(regime).map(|m| miss_words(m, lang)).collect();
    if all.is_empty() && misses.is_empty() && !mild(view) {
        return None;
    }
    let (shown, more) = shown(view, lang);
    let mut below = Vec::new();
    if shown.is_empty() {
        below.push(near::Nothing.say(lang).to_owned());
    }
    if more > 0 {
        below.push(near::More { n: more }.say(lang));
    }
    below.extend(misses);
    Some((shown, below))
}

/// The entries to show, each provision once; and how many more there are.
fn shown(view: &RegimeView<'_>, lang: Lang) -> (Vec<Lines>, usize) {
    let all = view.report.nearest.as_deref().unwrap_or_default();
    let most = if mild(view) { SHOWN } else { BESIDE };
    let mut seen: Vec<&str> = Vec::new();
    let mut out = Vec::new();
    for near in all {
        if seen.contains(&near.rule.as_str()) {
            continue;
        }
        seen.push(&near.rule);
        if out.len() < most {
            out.push(Lines {
                possible: possible(view, near),
                ..lines(near, &view.scales, lang)
            });
        }
    }
    let more = seen.len() - out.len();
    (out, more)
}

/// Whether each level that it would bring is one that an open question may bring.
fn possible(view: &RegimeView<'_>, near: &NearReport) -> bool {
    let within = |(scale, level): (&String, &String)| {
        let (Some(own), Some(s)) = (view.scales.scale(scale), view.report.scales.get(scale)) else {
            return false;
        };
        s.lower != s.upper && own.position(level) <= own.position(&s.upper)
    };
    near.scope.is_none() && !near.would.is_empty() && near.would.iter().all(within)
}

fn lines(near: &NearReport, scales: &Scales, lang: Lang) -> Lines {
    let places: Vec<&str> = near.cites.iter().map(|c| c.place.as_str()).collect();
    let places = if places.is_empty() {
        String::new()
    } else {
        marks::paren(lang, &places.join(marks::places(lang)))
    };
    let mut would: Vec<String> = Vec::new();
    if let Some(scope) = &near.scope {
        let words = match scope {
            Governs::In | Governs::Partial => near::InScope.say(lang),
            Governs::Open | Governs::Out => near::PerhapsInScope.say(lang),
        };
        would.push(words.to_owned());
    }
    for (scale, level) in &near.would {
        let words = scales.level(scale, level);
        would.push(match near.outcome {
            Status::Open => near::Perhaps { level: words }.say(lang),
            Status::Fires | Status::Defeated | Status::NotMet => words,
        });
    }
    let would = would.join(marks::comma(lang));
    let mut head = format!("{}  {}{places} — {would}", near.rule, near.title);
    if near.never_applies {
        head = near::Never { what: head }.say(lang);
    }
    let fact = marks::question(lang, &near.fact);
    let answer = &near.instead_short;
    let mut how = near::If { answer, fact }.say(lang);
    if !matches!(near.change.to, AnswerValue::List(_)) || near.answer_state == Answered::Missing {
        let answer = &near.answer;
        let today = near::Today { answer }.say(lang);
        how.push_str(&marks::paren(lang, &today));
    }
    let what = &near.limb_ends;
    let why = (!what.is_empty()).then(|| match near.against {
        true => what.clone(),
        false => near::NotSo { what }.say(lang),
    });
    Lines {
        head,
        how,
        why,
        against: near.against,
        possible: false,
        open: still_open(near, lang),
    }
}

/// What would be open still.
fn still_open(near: &NearReport, lang: Lang) -> Option<String> {
    if near.still_open.is_empty() && near.stays.is_empty() {
        return None;
    }
    let open: Vec<String> = near.still_open.iter().take(OPEN).cloned().collect();
    let rest = match near.still_open.len() > OPEN {
        true => format!("{}…", marks::list(lang)),
        false => String::new(),
    };
    let questions = (!open.is_empty()).then(|| marks::questions(lang, &open) + &rest);
    let stays = near.stays.iter();
    let stays = stays.map(|name| stay::Whether { name }.say(lang));
    let facts: Vec<String> = questions.into_iter().chain(stays).collect();
    let facts = facts.join(marks::list(lang));
    Some(near::StillOpen { facts }.say(lang))
}

/// Near misses worth a line: those that stand beside something.
fn misses(regime: &Regime) -> impl Iterator<Item = &NearMissReport> {
    let all = regime.near_misses.iter();
    all.filter(|m| m.beside.is_some()).take(MISSES)
}

/// A near miss in words.
fn miss_words(miss: &NearMissReport, lang: Lang) -> String {
    let fact = marks::question(lang, &miss.fact);
    let (value, help) = (&miss.words, &miss.help);
    let counts_for = miss.counts_for.as_slice();
    let Some(beside) = &miss.beside_words else {
        return near::Miss { fact, value }.say(lang);
    };
    let miss = near::MissBeside {
        beside,
        fact,
        value,
    };
    let said = miss.say(lang);
    match (help.is_empty(), counts_for) {
        (false, _) => near::MissHelp { help, miss: said }.say(lang),
        (true, []) => said,
        (true, rules) => {
            let rules = rules.join(marks::list(lang));
            tell::Parts { miss: said, rules }.say(lang)
        }
    }
}

/// Whether a result is mild: nothing above the bottom of any scale is sure or possible, or the law
/// does not govern the system.
pub(in crate::report) fn mild(view: &RegimeView<'_>) -> bool {
    let regime = view.report;
    regime.scope.verdict == Governs::Out
        || view.scales.iter().all(|scale| {
            let found = regime.scales.get(&scale.name);
            found.is_none_or(|s| scale.is_bottom(&s.upper))
        })
}

/// The words above the entries.
pub(in crate::report) fn title(lang: Lang) -> &'static str {
    near::Title.say(lang)
}
