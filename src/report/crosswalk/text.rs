//! A crosswalk for people: clause by clause the duties that correspond to it.

use super::{ClauseReport, CrosswalkDocument, DutyOfSystem, DutyOfSystems};
use crate::report::layout::{heading, wrap};
use crate::report::phrases::{day_words, home_places};
use crate::words::marks;
use solon_messages::{Lang, crosswalk};

/// How many duties without a clause are named.
const SHOWN: usize = 8;
/// How many systems are named where a duty stands to them alike.
const IDS: usize = 3;

/// The crosswalk as text; with `full` every duty that corresponds to no clause is named.
#[must_use]
pub fn text(c: &CrosswalkDocument, full: bool, lang: Lang) -> String {
    let mut out = String::new();
    let systems = match c.systems.as_slice() {
        [only] if only.name.is_empty() => only.id.clone(),
        [only] => only.name.clone(),
        many => crosswalk::OfSystems { n: many.len() }.say(lang),
    };
    wrap(
        &mut out,
        &format!("{} · {systems}", c.framework.title),
        0,
        2,
    );
    wrap(&mut out, crosswalk::Ours.say(lang), 0, 2);
    let unchecked = unchecked(c);
    if let Some(why) = unchecked {
        wrap(&mut out, &crosswalk::Unchecked { why }.say(lang), 0, 2);
    }
    let place = |clause: &ClauseReport| match unchecked {
        Some(_) => {
            let places = clause.cites.iter().map(|c| c.place.as_str());
            places.collect::<Vec<_>>().join(marks::places(lang))
        }
        None => home_places(&clause.cites, lang),
    };
    for clause in c.clauses.iter().filter(|c| !c.duties.is_empty()) {
        let place = place(clause);
        heading(&mut out, "");
        out.pop();
        wrap(&mut out, &format!("{place}  {}", clause.title), 0, 2);
        for note in &clause.notes {
            wrap(&mut out, note, 2, 2);
        }
        for duty in &clause.duties {
            wrap(&mut out, &line(duty, c, full, lang), 2, 4);
        }
    }
    let bare: Vec<String> = (c.clauses.iter())
        .filter(|c| c.duties.is_empty())
        .map(place)
        .collect();
    if !bare.is_empty() {
        let list = bare.join(marks::list(lang));
        let n = bare.len();
        out.push('\n');
        wrap(
            &mut out,
            &crosswalk::Bare { n, list: &list }.say(lang),
            0,
            2,
        );
    }
    without_clause(&mut out, c, full, lang);
    if !c.rejected.is_empty() {
        let n = c.rejected.len();
        wrap(&mut out, &crosswalk::Rejected { n }.say(lang), 0, 2);
    }
    out
}

/// Why no place of the framework was verified, where one reason holds for all.
fn unchecked(c: &CrosswalkDocument) -> Option<&str> {
    let mut cites = c.clauses.iter().flat_map(|c| &c.cites);
    let first = cites.next()?.unchecked.as_deref()?;
    cites
        .all(|c| c.unchecked.as_deref() == Some(first))
        .then_some(first)
}

fn without_clause(out: &mut String, c: &CrosswalkDocument, full: bool, lang: Lang) {
    let n = c.without_clause.len();
    if n == 0 {
        return;
    }
    heading(out, &crosswalk::WithoutClause { n }.say(lang));
    let shown = if full { n } else { SHOWN };
    for duty in c.without_clause.iter().take(shown) {
        wrap(out, &line(duty, c, full, lang), 2, 4);
    }
    if n > shown {
        let n = n - shown;
        wrap(out, &crosswalk::More { n }.say(lang), 2, 2);
    }
}

/// A duty with its regime and how it stands, told once for all systems to which it stands alike.
fn line(duty: &DutyOfSystems, c: &CrosswalkDocument, full: bool, lang: Lang) -> String {
    let mut states: Vec<(String, Vec<&str>)> = Vec::new();
    for one in &duty.systems {
        let state = state(one, lang);
        match states.iter_mut().find(|(known, _)| *known == state) {
            Some((_, ids)) => ids.push(&one.system),
            None => states.push((state, vec![&one.system])),
        }
    }
    let told = states.iter().map(|(state, ids)| {
        if ids.len() == c.systems.len() {
            return state.clone();
        }
        let told = if full { ids.len() } else { IDS };
        let mut named = ids.iter().take(told).copied().collect::<Vec<_>>();
        let more = format!("+{}", ids.len().saturating_sub(told));
        if ids.len() > told {
            named.push(&more);
        }
        let ids = named.join(marks::list(lang));
        crosswalk::StateOf { state, ids: &ids }.say(lang)
    });
    let told: Vec<String> = told.collect();
    crosswalk::Duty {
        name: &format!("{}/{}", duty.regime, duty.id),
        title: &duty.title,
        states: &told.join(marks::semi(lang)),
    }
    .say(lang)
}

fn state(duty: &DutyOfSystem, lang: Lang) -> String {
    if duty.perhaps {
        return crosswalk::Perhaps.say(lang).to_owned();
    }
    if duty.in_effect == Some(true) {
        return crosswalk::InEffect.say(lang).to_owned();
    }
    let days = (duty.from.as_ref(), duty.from_latest.as_ref());
    match day_words(days, false, true, lang) {
        Some(day) => crosswalk::From { day }.say(lang),
        None => crosswalk::NotInEffect.say(lang).to_owned(),
    }
}
