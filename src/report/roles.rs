//! Roles that the describer holds, or may hold, and what is told of the duties that they bring.

use super::Show;
use super::answers::say;
use super::wire::{DutyReport, PenaltyReport, Regime, RoleReport, Truth};
use crate::program::{Kind, Program};
use crate::words::marks;

/// Whether a duty is told: not where the describer would owe it in roles alone that only questions
/// which nobody asked could give, unless it is asked for.
pub(super) fn is_told(duty: &DutyReport, regime: &Regime, show: Show<'_>) -> bool {
    let unasked = |role: &String| regime.roles.iter().any(|r| r.id == *role && r.unasked);
    show.full
        || show.role.is_some()
        || duty.of_others
        || duty.held.is_empty()
        || !duty.held.keys().all(unasked)
}

/// What a penalty is for, without duties that are not told.
pub(super) fn told_targets(
    penalty: &PenaltyReport,
    regime: &Regime,
    show: Show<'_>,
) -> Vec<String> {
    let untold: Vec<String> = regime
        .duties
        .iter()
        .filter(|d| !is_told(d, regime, show))
        .map(|d| Kind::Duty.named(&d.id))
        .collect();
    let targets = penalty.targets.iter();
    targets.filter(|t| !untold.contains(t)).cloned().collect()
}

/// The roles of the describer, those that it surely holds in one line; each other with what it hangs
/// on.
pub(super) fn roles_words(regime: &Regime, program: &Program, show: Show<'_>) -> Vec<String> {
    const NAMED: usize = 4;
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
    for role in regime.roles.iter().filter(|r| r.value != Truth::True) {
        let mut text = format!("{}{}", title(role), say(lang, " (possibly)", "（可能）"));
        let asked = |name: &String| {
            let fact = program.facts.iter().find(|f| f.name == *name);
            let ask = fact.map_or("", |f| f.ask.get(lang));
            match lang {
                "zh" => format!("“{ask}”（`{name}`）"),
                _ => format!("{name} ({ask})"),
            }
        };
        let named: Vec<String> = match role.missing.as_slice() {
            [only] => vec![asked(only)],
            many => many
                .iter()
                .take(NAMED)
                .map(|f| marks::question(lang, f))
                .collect(),
        };
        if !named.is_empty() {
            let (hangs, list) = (say(lang, ": hangs on ", "：取决于"), marks::list(lang));
            text.push_str(&format!("{hangs}{}", named.join(list)));
            if role.missing.len() > NAMED {
                text.push_str(&format!("{list}…"));
            }
        }
        let untold = regime
            .duties
            .iter()
            .filter(|d| !is_told(d, regime, show) && d.held.contains_key(&role.id));
        let untold: Vec<&DutyReport> = untold.collect();
        if !untold.is_empty() {
            let forms = untold.iter().filter(|d| d.record.is_some()).count();
            let (duties, role) = (untold.len(), &role.id);
            text.push_str(&match lang {
                "zh" => format!(
                    "；尚未回答，因此未列出该角色的{duties}项义务和{forms}份表格；用 `--role {role}` 查看"
                ),
                _ => {
                    let duty = if duties == 1 { "duty" } else { "duties" };
                    let form = if forms == 1 { "form" } else { "forms" };
                    format!(
                        "; nobody has answered that, so {duties} {duty} and {forms} {form} of this \
                         role are not told here; `--role {role}` tells them"
                    )
                }
            });
        }
        out.push(text);
    }
    out
}
