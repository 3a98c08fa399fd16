//! Roles that the describer holds, or may hold, and what is told of the duties that they bring.

use super::RegimeView;
use crate::report::Show;
use crate::report::wire::{DutyReport, PenaltyReport, Regime, RoleReport, Subject, Truth};
use crate::words::marks;
use solon_messages::role;

/// Whether a duty is told: not where the describer would owe it in roles alone that only questions
/// which nobody asked could give, unless it is asked for.
pub(in crate::report) fn is_told(duty: &DutyReport, regime: &Regime, show: Show<'_>) -> bool {
    let unasked = |role: &String| regime.roles.iter().any(|r| r.id == *role && r.unasked);
    show.full
        || show.role.is_some()
        || duty.of_others
        || duty.held.is_empty()
        || !duty.held.keys().all(unasked)
}

/// What a penalty is for, without duties that are not told.
pub(in crate::report) fn told_targets(
    penalty: &PenaltyReport,
    regime: &Regime,
    show: Show<'_>,
) -> Vec<String> {
    let untold: Vec<String> = regime
        .duties
        .iter()
        .filter(|d| !is_told(d, regime, show))
        .map(|d| format!("{} {}", Subject::Duty, d.id))
        .collect();
    let targets = penalty.targets.iter();
    targets.filter(|t| !untold.contains(t)).cloned().collect()
}

/// The roles of the describer, those that it surely holds in one line; each other with what it hangs
/// on.
pub(in crate::report) fn roles_words(view: &RegimeView<'_>, show: Show<'_>) -> Vec<String> {
    const NAMED: usize = 4;
    let regime = view.report;
    let lang = show.lang;
    let title = |r: &RoleReport| {
        if r.title.is_empty() {
            r.id.clone()
        } else {
            r.title.clone()
        }
    };
    let sure = regime.roles.iter().filter(|r| r.value == Truth::True);
    let sure: Vec<String> = sure.map(title).collect();
    let mut out: Vec<String> = Vec::new();
    if !sure.is_empty() {
        out.push(sure.join(marks::list(lang)));
    }
    for one in regime.roles.iter().filter(|r| r.value != Truth::True) {
        let possibly = marks::paren(lang, role::Possibly.say(lang));
        let mut text = format!("{}{possibly}", title(one));
        let asked = |name: &String| {
            let ask = view.asks.get(name).map_or("", String::as_str);
            role::Question { ask, name }.say(lang)
        };
        let named: Vec<String> = match one.missing.as_slice() {
            [only] => vec![asked(only)],
            many => many
                .iter()
                .take(NAMED)
                .map(|f| marks::question(lang, f))
                .collect(),
        };
        if !named.is_empty() {
            let list = marks::list(lang);
            let mut questions = named.join(list);
            if one.missing.len() > NAMED {
                questions.push_str(&format!("{list}…"));
            }
            let role = text;
            text = role::HangsOn { questions, role }.say(lang);
        }
        let untold = regime
            .duties
            .iter()
            .filter(|d| !is_told(d, regime, show) && d.held.contains_key(&one.id));
        let untold: Vec<&DutyReport> = untold.collect();
        if !untold.is_empty() {
            let forms = untold.iter().filter(|d| d.record.is_some()).count();
            let (duties, role) = (untold.len(), &one.id);
            let untold = role::Untold {
                role,
                duties,
                forms,
            };
            text.push_str(&untold.say(lang));
        }
        out.push(text);
    }
    out
}
