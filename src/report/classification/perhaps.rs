//! What may bind already on the day asked about, if an open question goes the worse way: the highest level
//! that is possible then, since when, and the duties that come with it. Levels count by their order alone.

use super::RegimeView;
use crate::report::scales::ScaleWords;
use crate::report::wire::{Because, DutyReport, Op, RuleReport, ScaleReport, Status, Truth};
use crate::words::marks;
use solon_messages::{Lang, tell};

/// How many questions are named.
const NAMED: usize = 2;

/// The first day of the highest level of a scale that is possible on the day, where the level of the day is
/// open: since when it perhaps holds. Nothing where no rule that may give it has a first day.
pub(super) fn since<'r>(
    one: &'r RegimeView<'_>,
    scale: &str,
    s: &ScaleReport,
    on: &str,
) -> Option<&'r str> {
    let [low, high] = &s.in_effect_interval;
    if low == high {
        return None;
    }
    let own = one.report.rules.iter();
    let own = own.filter(|r| gives(r, scale) == Some(high) && on_day(r, on));
    let days: Option<Vec<&str>> = own.map(|r| r.applies.from.as_deref()).collect();
    days?.into_iter().min()
}

/// The level of the day, and since when the highest of several, which is named, perhaps holds.
pub(super) fn with_since(today: String, since: Option<(&str, String)>, lang: Lang) -> String {
    match since {
        Some((day, level)) => tell::Since { day, level, today }.say(lang),
        None => today,
    }
}

/// Whether a duty of the describer is open, and would bind on the day if an open question brought the
/// highest level that is possible at all, and is possible then.
pub(super) fn binds(one: &RegimeView<'_>, d: &DutyReport, on: &str) -> bool {
    let may = d.outcome == Status::Open && d.in_effect.is_none() && !d.applies.never;
    may && !d.of_others
        && !d.permits()
        && one
            .scales
            .iter()
            .any(|scale| reads_worst(one, scale, &d.because, on))
}

/// Whether a condition reads the highest level of a scale that is possible on the day, or a rule that may
/// give it.
fn reads_worst(one: &RegimeView<'_>, scale: &ScaleWords, because: &Because, on: &str) -> bool {
    let Some(s) = one.report.scales.get(&scale.name) else {
        return false;
    };
    let [low, high] = &s.in_effect_interval;
    let at = |level: &str| scale.position(level).unwrap_or(0);
    let top = at(high) + 1 == scale.levels.len();
    // A level that is settled has duties that are; only of the very highest none may wait, not even for
    // who has which role. What a higher level brings later counts when its day comes.
    if scale.is_bottom(high) || (low == high && !top) || s.upper != *high {
        return false;
    }
    let rules: Vec<&str> = one
        .report
        .rules
        .iter()
        .filter(|r| gives(r, &scale.name) == Some(high) && on_day(r, on))
        .map(|r| r.id.as_str())
        .collect();
    let is = |b: &Because| match (b.op, &b.name, &b.words) {
        (Op::Fires, Some(name), _) => rules.contains(&name.as_str()),
        (Op::Level, Some(name), Some(level)) => {
            *name == scale.name && at(level) > at(low) && at(level) <= at(high)
        }
        _ => false,
    };
    reads(because, &is)
}

fn reads(b: &Because, is: &impl Fn(&Because) -> bool) -> bool {
    b.value != Truth::False && (is(b) || b.of.iter().any(|part| reads(part, is)))
}

/// The highest level that a rule gives, or may give, on a scale.
fn gives<'r>(rule: &'r RuleReport, scale: &str) -> Option<&'r String> {
    let may = matches!(rule.told(), Status::Fires | Status::Open);
    let taken = rule.takes_over.get(scale).map(|[_, high]| high);
    taken.or(rule.assigns.get(scale)).filter(|_| may)
}

/// Whether a rule applies, or may, on a day.
fn on_day(rule: &RuleReport, on: &str) -> bool {
    let a = &rule.applies;
    let begun = a.from.as_deref().is_none_or(|day| day <= on);
    let lasts = a.until.as_deref().is_none_or(|day| on < day);
    !a.never && begun && lasts
}

/// On which open questions a duty hangs: those first that can move a level.
pub(super) fn hangs(one: &RegimeView<'_>, d: &DutyReport, lang: Lang) -> Option<String> {
    let open = |name: &&String| one.report.open.iter().any(|o| o.fact == **name);
    let (first, rest): (Vec<&String>, Vec<&String>) = d.missing.iter().partition(open);
    let own = if first.is_empty() { rest } else { first };
    let names: Vec<String> = own.iter().take(NAMED).map(|n| (*n).clone()).collect();
    if names.is_empty() {
        return None;
    }
    let mut questions = marks::questions(lang, &names);
    if own.len() > names.len() {
        questions.push_str(&format!("{}…", marks::list(lang)));
    }
    Some(tell::HangsOn { questions }.say(lang))
}
