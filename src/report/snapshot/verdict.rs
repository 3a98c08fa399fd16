//! The verdict on a system as a part of a snapshot: ids, levels, days and amounts, no words that
//! could be put differently.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use super::answers;
use super::tree::Branch;
use crate::report::RegimeResult;
use crate::report::difference::{Side, texts};
use crate::report::wire::{
    Applies, Cite, DutyReport, ExceptionReport, LimitReport, Overall, PenaltyReport, Regime,
    Report, RuleReport, ScaleReport, Status, StayReport, Stayed, TransitionReport, Truth,
};
use solon_messages::Lang;

/// Where the system is described, in `made_with`.
pub(super) const DESCRIBED: &str = "described_in";

/// In place of a day that may not come.
pub(super) const PERHAPS_NEVER: &str = "perhaps never";

/// What a verdict was made with.
pub(super) fn made_with(report: &Report, prints: &[Prints]) -> Branch {
    let mut out = Branch::default();
    out.put_text("engine", &report.engine);
    out.put_text(DESCRIBED, "");
    let mut packs = Branch::default();
    for regime in &report.regimes {
        let used = regime.uses.iter().map(|u| (&u.pack, &u.version, &u.digest));
        let own = (&regime.pack, &regime.version, &regime.digest);
        for (pack, version, digest) in std::iter::once(own).chain(used) {
            if packs.get(pack).is_none() {
                packs.put_text(pack, format!("{version} {digest}"));
            }
        }
    }
    out.put_branch("packs", packs);
    let mut texts = Branch::default();
    for (regime, all) in report.regimes.iter().zip(prints) {
        let mut own = Branch::default();
        for name in named(regime) {
            if own.get(&name).is_none()
                && let Some(print) = all.get(&name)
            {
                own.put_text(&name, print);
            }
        }
        texts.put_branch(&regime.pack, own.sorted());
    }
    out.put_branch("texts", texts);
    out
}

/// Short digests of texts by kind and id: `rule art1`.
pub type Prints = BTreeMap<String, String>;

/// Short digests of the texts of all provisions, scope clauses and roles with every term that they
/// use, by kind and id.
#[must_use]
pub fn fingerprints(rules: Side<'_>) -> Prints {
    let print = |text: &str| {
        let digest = Sha256::digest(text.as_bytes());
        digest.iter().take(6).map(|b| format!("{b:02x}")).collect()
    };
    texts(rules, Lang::En)
        .into_iter()
        .map(|((kind, id), (_, text))| (format!("{kind} {id}"), print(&text)))
        .collect()
}

/// The provisions, clauses and roles that a verdict rests on.
fn named(regime: &Regime) -> Vec<String> {
    let mut out = Vec::new();
    for r in &regime.rules {
        out.push(format!("rule {}", r.id));
        against(&r.exceptions, &mut out);
    }
    for d in &regime.duties {
        out.push(format!("duty {}", d.id));
        against(&d.exceptions, &mut out);
    }
    for p in &regime.penalties {
        out.push(format!("penalty {}", p.id));
        against(&p.exceptions, &mut out);
    }
    let transitions = regime.transitions.iter();
    out.extend(transitions.map(|t| format!("transition {}", t.id)));
    out.extend(regime.stays.iter().map(|s| format!("exception {}", s.id)));
    out.extend(regime.roles.iter().map(|r| format!("role {}", r.id)));
    out.extend(regime.scope.by.iter().map(|c| format!("scope {c}")));
    out
}

fn against(exceptions: &[ExceptionReport], out: &mut Vec<String>) {
    for e in exceptions {
        // A label, where it is one, names nothing and is dropped later.
        out.push(format!("exception {}", e.id));
        out.push(format!("scope {}", e.id));
        against(&e.exceptions, out);
    }
}

/// The verdict of a report in English.
pub(super) fn verdict(report: &Report, results: &[RegimeResult<'_>]) -> Branch {
    let followed = report.regimes.iter().flat_map(|r| &r.readings.followed);
    let followed = followed.map(|f| f.source.as_str());
    let regimes = report.regimes.iter().zip(results);
    let regimes = regimes.map(|(regime, r)| (regime.pack.as_str(), of_regime(regime, r)));
    let asked = asked(&report.on, followed, results);
    together(asked, &report.overall, regimes)
}

/// What was asked, what comes of it over all, and under each regime.
pub(super) fn together<'r>(
    asked: Branch,
    over_all: &Overall,
    each: impl Iterator<Item = (&'r str, Branch)>,
) -> Branch {
    let mut out = Branch::default();
    out.put_branch("asked", asked);
    out.put_branch("overall", overall(over_all));
    let mut regimes = Branch::default();
    for (pack, regime) in each {
        regimes.put_branch(pack, regime);
    }
    out.put_branch("regimes", regimes);
    out
}

/// What was asked, beside the rules.
pub(super) fn asked<'f>(
    on: &str,
    followed: impl Iterator<Item = &'f str>,
    results: &[RegimeResult<'_>],
) -> Branch {
    let mut out = Branch::default();
    out.put_text("on", on);
    let law = results.first().and_then(|r| r.law.view.law);
    out.put_maybe("law", law.map(|day| day.to_string()).as_ref());
    let added = results.first().into_iter().flat_map(|r| {
        r.law.view.with.iter().map(|(id, day)| {
            let name = &r.program.amendments[id].name;
            day.map_or_else(|| name.clone(), |d| format!("{name} from {d}"))
        })
    });
    out.put_list("with", added);
    let mut once: Vec<String> = Vec::new();
    for source in followed {
        if !once.iter().any(|known| known == source) {
            once.push(source.to_owned());
        }
    }
    out.put_list("follow", once);
    out
}

fn overall(overall: &Overall) -> Branch {
    let mut out = Branch::default();
    let (Some(lower), Some(upper)) = (&overall.lower, &overall.upper) else {
        out.put_flag("out_of_scope", true);
        return out;
    };
    out.put_text("level", range([lower, upper]));
    out.put_text("decided", overall.decided.to_string());
    out.put_ids("by", &overall.by);
    if overall.jointly {
        out.put_flag("jointly", true);
    }
    out
}

fn of_regime(regime: &Regime, r: &RegimeResult<'_>) -> Branch {
    let mut out = Branch::default();
    let mut scope = Branch::default();
    scope.put_text("verdict", regime.scope.verdict.word());
    scope.put_ids("by", &regime.scope.by);
    out.put_branch("scope", scope);
    let mut once = Branch::default();
    for (name, s) in &regime.once_in_scope {
        once.put_branch(name, scale(s, regime));
    }
    out.put_branch("once_in_scope", once);
    let mut scales = Branch::default();
    for (name, s) in &regime.scales {
        scales.put_branch(name, scale(s, regime));
    }
    out.put_branch("scales", scales);
    out.put_branch("rules", all(&regime.rules, |x| (&x.id, rule(x))));
    out.put_branch("roles", {
        let mut roles = Branch::default();
        for x in &regime.roles {
            roles.put_text(&x.id, x.value.word());
        }
        roles.sorted()
    });
    out.put_branch("duties", all(&regime.duties, |x| (&x.id, duty(x))));
    out.put_branch("penalties", all(&regime.penalties, |x| (&x.id, penalty(x))));
    out.put_branch(
        "transitions",
        all(&regime.transitions, |x| (&x.id, transition(x))),
    );
    out.put_branch("stays", all(&regime.stays, |x| (&x.id, stay(x))));
    out.put_branch("open", open(regime));
    out.put_branch("readings", readings(regime));
    out.put_branch("assumptions", assumptions(regime, r));
    if !regime.assumptions.is_empty() {
        let decided = regime.decided_without_assumptions.to_string();
        out.put_text("decided_without_assumptions", decided);
    }
    let mut notes: Vec<String> = regime
        .notes
        .iter()
        .map(|n| {
            format!("{} {}", n.code, n.facts.join(", "))
                .trim()
                .to_owned()
        })
        .collect();
    notes.sort();
    out.put_list("notes", notes);
    if let Some(next) = &regime.next_change {
        out.put_text("next_change", &next.on);
    }
    out
}

/// Things by id, in the order of ids.
fn all<'a, T>(items: &'a [T], one: impl Fn(&'a T) -> (&'a String, Branch)) -> Branch {
    let mut out = Branch::default();
    for item in items {
        let (id, branch) = one(item);
        out.put_branch(id, branch);
    }
    out.sorted()
}

/// A level, or the lowest and the highest.
pub(super) fn range([low, high]: [&String; 2]) -> String {
    if low == high {
        low.clone()
    } else {
        format!("{low} .. {high}")
    }
}

pub(super) fn pair([low, high]: &[String; 2]) -> String {
    range([low, high])
}

fn scale(s: &ScaleReport, regime: &Regime) -> Branch {
    let mut out = Branch::default();
    out.put_text("level", range([&s.lower, &s.upper]));
    out.put_text("decided", s.decided.to_string());
    if s.scope_open {
        out.put_text("scope_open", "true");
    }
    if !s.exact {
        out.put_text("exact", "false");
    }
    let by = s.by.iter().map(|id| {
        let rule = regime.rules.iter().find(|r| r.id == *id);
        rule.map_or_else(
            || id.clone(),
            |r| format!("{id} ({}, {})", r.outcome, places(&r.cites).join(", ")),
        )
    });
    out.put_list("by", by);
    out.put_flag("jointly", s.jointly);
    out.put_flag("guidance_only", s.guidance_only);
    out.put_text("in_effect", pair(&s.in_effect_interval));
    out.put_text("decision", pair(&s.decision_interval));
    let never = s.never_applies;
    if let Some(from) = &s.applies_from {
        out.put_text("applies_from", from);
    }
    if let Some(latest) = &s.applies_from_latest {
        let latest = latest.as_deref().unwrap_or(PERHAPS_NEVER);
        out.put_text("applies_from_latest", latest);
    }
    out.put_flag("never_applies", never);
    out.put_maybe("canonical", s.canonical.as_ref());
    out
}

/// Places with their instruments.
fn places(cites: &[Cite]) -> Vec<String> {
    let place = |c: &Cite| format!("{} {}", c.source, c.locator).trim().to_owned();
    cites.iter().map(place).collect()
}

/// Days in one line.
pub(super) fn days(a: &Applies) -> String {
    if a.never {
        return "never".to_owned();
    }
    let mut out = match &a.from {
        Some(from) => format!("from {from}"),
        None => "always".to_owned(),
    };
    if let Some(latest) = &a.from_latest {
        let latest = match latest {
            Some(day) => format!(" at the earliest, from {day} at the latest"),
            None => " at the earliest, perhaps never".to_owned(),
        };
        out.push_str(&latest);
    }
    if let Some(until) = &a.until {
        out.push_str(&format!(" until {until}"));
    }
    out
}

/// What stands against it, or may.
fn put_against(out: &mut Branch, exceptions: &[ExceptionReport]) {
    for (key, outcome) in [
        ("defeated_by", Status::Fires),
        ("open_against", Status::Open),
    ] {
        let with = exceptions.iter().filter(|e| e.outcome == outcome);
        let ids: Vec<String> = with.map(|e| e.id.clone()).collect();
        out.put_ids(key, &ids);
    }
}

fn put_yes_no(out: &mut Branch, key: &str, value: Option<bool>) {
    out.put_text(
        key,
        value.map_or_else(|| "unknown".to_owned(), |v| v.to_string()),
    );
}

fn rule(r: &RuleReport) -> Branch {
    let mut out = Branch::default();
    out.put_text("outcome", r.outcome.word());
    out.put_list("can", r.can.iter().map(ToString::to_string));
    put_against(&mut out, &r.exceptions);
    let assigns = r.assigns.iter().map(|(s, l)| format!("{s} {l}"));
    out.put_list("assigns", assigns);
    out.put_list("binds", r.binds.clone());
    out.put_text("applies", days(&r.applies));
    out.put_text("on_this_day", r.today.word());
    out.put_list("cites", places(&r.cites));
    out
}

fn duty(d: &DutyReport) -> Branch {
    let mut out = Branch::default();
    out.put_text("outcome", d.outcome.word());
    out.put_flag("permission", d.permits());
    out.put_flag("first", d.first);
    out.put_ids("only_without", &d.only_without);
    put_against(&mut out, &d.exceptions);
    out.put_list("binds", d.binds.clone());
    let held = d.held.iter().map(|(role, v)| match v {
        Truth::True => role.clone(),
        Truth::False | Truth::Unknown => format!("{role} ({v})"),
    });
    out.put_list("held", held);
    out.put_flag("of_others", d.of_others);
    out.put_text("applies", days(&d.applies));
    put_yes_no(&mut out, "in_effect", d.in_effect);
    if !d.in_decision {
        out.put_text("in_decision", "false");
    }
    out.put_list("deadlines", d.due_words.clone());
    out.put_maybe("due", d.due.as_ref());
    out.put_maybe("due_earliest", d.due_earliest.as_ref());
    out.put_maybe("due_latest", d.due_latest.as_ref());
    out.put_list("due_open", d.due_open.clone());
    out.put_flag("overdue", d.overdue);
    out.put_list("missing", d.missing.clone());
    out.put_list("stays", d.stays.clone());
    let readings = d.readings.iter().map(|r| {
        let chosen: Vec<String> = r.readings.iter().map(|(i, x)| format!("{i}={x}")).collect();
        format!("{}: {}, {}", chosen.join(", "), r.outcome, days(&r.applies))
    });
    out.put_list("readings", readings);
    out.put_list("cites", places(&d.cites));
    out
}

fn penalty(p: &PenaltyReport) -> Branch {
    let mut out = Branch::default();
    out.put_text("outcome", p.outcome.word());
    put_against(&mut out, &p.exceptions);
    out.put_ids("for", &p.targets);
    out.put_text("applies", days(&p.applies));
    put_yes_no(&mut out, "in_effect", p.in_effect);
    out.put_list("limits", p.limits.iter().map(limit));
    out.put_list("waiting", p.waiting_terms.iter().cloned());
    out.put_list("missing", p.missing.clone());
    out.put_list("stays", p.stays.clone());
    out.put_list("cites", places(&p.cites));
    out
}

/// An upper limit: what it comes to, what it is computed from, and whether it counts.
fn limit(l: &LimitReport) -> String {
    let amount = amount([&l.amount, &l.at_least, &l.at_most], &l.unit);
    let least = l.minimum.as_ref().map_or_else(String::new, |m| {
        let least = self::amount([&m.amount, &m.at_least, &m.at_most], &l.unit);
        format!("minimum {least}, maximum ")
    });
    let terms = &l.terms;
    let counts = if l.counts == Truth::True {
        ""
    } else {
        ", perhaps"
    };
    let missing = if l.missing.is_empty() {
        String::new()
    } else {
        format!(", needs {}", l.missing.join(", "))
    };
    format!("{least}{amount} ({terms}){counts}{missing}")
}

/// An amount, or between which amounts it lies.
fn amount(known: [&Option<String>; 3], unit: &str) -> String {
    match known {
        [Some(n), ..] => format!("{n} {unit}"),
        [None, Some(a), Some(b)] => format!("from {a} up to {b} {unit}"),
        [None, Some(a), None] => format!("from {a} {unit}"),
        [None, None, Some(b)] => format!("up to {b} {unit}"),
        [None, None, None] => "not known".to_owned(),
    }
}

fn transition(t: &TransitionReport) -> Branch {
    let mut out = Branch::default();
    out.put_text("outcome", t.outcome.word());
    out.put_ids("moves", &t.moves);
    out.put_list("lines", t.days.iter().cloned());
    out.put_list("cites", places(&t.cites));
    out
}

fn stay(s: &StayReport) -> Branch {
    let mut out = Branch::default();
    out.put_text(
        "outcome",
        match s.holds {
            Truth::True => "holds",
            Truth::Unknown => "open",
            Truth::False => "ahead",
        },
    );
    out.put_text(
        "of",
        match s.of {
            Stayed::Enforcement => "enforcement",
            Stayed::Application => "application",
        },
    );
    out.put_ids("for", &s.targets);
    let from = s.from.as_deref().unwrap_or_default();
    let until = s.until.as_deref().unwrap_or("unknown");
    out.put_text("applies", format!("from {from} until {until}"));
    out.put_list("cites", places(&s.cites));
    out
}

fn open(regime: &Regime) -> Branch {
    let mut out = Branch::default();
    for o in &regime.open {
        let mut what: Vec<String> = o
            .could
            .iter()
            .map(|(scale, could)| format!("{scale} {}", pair(could)))
            .collect();
        if o.scope {
            what.push("scope".to_owned());
        }
        if !o.applies {
            what.push("after another answer".to_owned());
        }
        if what.is_empty() {
            what.push("can matter".to_owned());
        }
        out.put_text(&o.fact, what.join(", "));
    }
    out.sorted()
}

fn readings(regime: &Regime) -> Branch {
    let r = &regime.readings;
    let mut out = Branch::default();
    let mut used = Branch::default();
    for (i, reading) in &r.used {
        used.put_text(i, reading);
    }
    out.put_branch("used", used);
    let mut followed = Branch::default();
    for f in &r.followed {
        let taken = f.readings.iter().map(|(i, x)| format!("{i}={x}"));
        followed.put_list(&f.source, taken);
    }
    out.put_branch("followed", followed);
    out.put_flag("sensitive", r.sensitive);
    let alternatives = r.alternatives.iter().map(|a| {
        let chosen: Vec<String> = a.readings.iter().map(|(i, x)| format!("{i}={x}")).collect();
        format!(
            "{}: scope {}{}",
            chosen.join(", "),
            a.scope,
            levels(&a.scales)
        )
    });
    out.put_list("alternatives", alternatives);
    if !r.complete {
        out.put_text("complete", "false");
    }
    out
}

fn levels(scales: &BTreeMap<String, [String; 2]>) -> String {
    let each = scales.iter().map(|(s, l)| format!(", {s} {}", pair(l)));
    each.collect()
}

fn assumptions(regime: &Regime, r: &RegimeResult<'_>) -> Branch {
    let mut out = Branch::default();
    for a in &regime.assumptions {
        let mut one = Branch::default();
        if let Some(fact) = r.program.fact(&a.fact) {
            let state = r.facts.state(r.program, fact);
            one.put_text("assumed", answers::value(r.program, fact, &state));
        }
        let without = format!("scope {}{}", a.scope, levels(&a.could));
        one.put_text("without", without);
        out.put_branch(&a.fact, one);
    }
    out.sorted()
}
