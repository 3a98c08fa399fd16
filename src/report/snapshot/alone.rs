//! The verdict alone as a snapshot of a system: levels, the rules that give them, days, open questions. It is
//! made of what a verdict line is made of, without any words, so that a register of any length can be kept.

use std::collections::BTreeMap;

use super::Snapshot;
use super::tree::{Branch, Item};
use super::verdict::{self, DESCRIBED, Prints, asked, pair, range, together};
use crate::report::RegimeResult;
use crate::report::wire::{VerdictLine, VerdictRegime, VerdictScale};

impl Snapshot {
    /// Takes a snapshot of a verdict alone; `line` is that of the results. It has no answers and no wording.
    #[must_use]
    pub fn of_verdict(
        line: &VerdictLine,
        results: &[RegimeResult<'_>],
        prints: &[Prints],
    ) -> Snapshot {
        let followed = results.iter().flat_map(|r| {
            let sources = r.followed.iter();
            sources.map(|f| r.program.instruments[f.source].name.as_str())
        });
        let regimes = line.regimes.iter().zip(results);
        let regimes = regimes.map(|(regime, r)| (regime.pack.as_str(), of_regime(regime, r)));
        let asked = asked(&line.on, followed, results);
        Snapshot {
            system: line.system.id.clone(),
            made_with: made_with(line, results, prints),
            verdict: together(asked, &line.overall, regimes),
            ..Snapshot::default()
        }
    }

    /// The same of a system that comes out alike.
    #[must_use]
    pub fn named(&self, system: &str) -> Snapshot {
        Snapshot {
            system: system.to_owned(),
            ..self.clone()
        }
    }

    /// Says where the system is described.
    pub fn put_place(&mut self, described_in: &str) {
        let mut known = self.made_with.entries.iter_mut();
        if let Some(entry) = known.find(|entry| entry.key == DESCRIBED) {
            entry.item = Item::Text(described_in.to_owned());
        }
    }
}

fn made_with(line: &VerdictLine, results: &[RegimeResult<'_>], prints: &[Prints]) -> Branch {
    let mut out = Branch::default();
    out.put_text("engine", env!("CARGO_PKG_VERSION"));
    out.put_text(DESCRIBED, "");
    let mut packs = Branch::default();
    for pack in results
        .iter()
        .flat_map(|r| r.program.pack().into_iter().chain(&r.program.packs))
    {
        if packs.get(&pack.id).is_none() {
            packs.put_text(&pack.id, format!("{} {}", pack.version, pack.digest));
        }
    }
    out.put_branch("packs", packs);
    let mut texts = Branch::default();
    for (regime, all) in line.regimes.iter().zip(prints) {
        let mut own = Branch::default();
        let scales = regime.once_in_scope.values().chain(regime.scales.values());
        for rule in scales.flat_map(|s| &s.by) {
            let name = format!("rule {rule}");
            if let (None, Some(print)) = (own.get(&name), all.get(&name)) {
                own.put_text(&name, print);
            }
        }
        texts.put_branch(&regime.pack, own.sorted());
    }
    out.put_branch("texts", texts);
    out
}

fn of_regime(regime: &VerdictRegime, result: &RegimeResult<'_>) -> Branch {
    let mut out = Branch::default();
    let mut scope = Branch::default();
    scope.put_text("verdict", regime.scope.word());
    out.put_branch("scope", scope);
    for (key, all) in [
        ("once_in_scope", &regime.once_in_scope),
        ("scales", &regime.scales),
    ] {
        let mut scales = Branch::default();
        for (name, found) in all {
            scales.put_branch(name, scale(found));
        }
        out.put_branch(key, scales);
    }
    out.put_branch("rules", rules(regime));
    let mut open = Branch::default();
    for question in result.outcome.open.iter() {
        let program = result.program;
        let could = question.could.iter().map(|(scale, could)| {
            let scale = &program.scales[*scale];
            let level = |at: usize| scale.levels.get(at).cloned().unwrap_or_default();
            let (low, high) = (level(could.0), level(could.1));
            format!("{} {}", scale.name, range([&low, &high]))
        });
        let scope = question.scope.then(|| "scope".to_owned());
        let what: Vec<String> = could.chain(scope).collect();
        let what = match what.is_empty() {
            true => "can matter".to_owned(),
            false => what.join(", "),
        };
        open.put_text(&program.facts[question.fact].name, what);
    }
    out.put_branch("open", open.sorted());
    out.put_list("readings", regime.readings.clone());
    out
}

/// The rules that give levels, each with what it gives: by them it is told what moves a verdict.
fn rules(regime: &VerdictRegime) -> Branch {
    let mut gives: BTreeMap<&String, Vec<String>> = BTreeMap::new();
    let scales = regime.once_in_scope.iter().chain(&regime.scales);
    for (name, s) in scales {
        let from = match (&s.from, s.never) {
            (_, true) => ", never".to_owned(),
            (Some(from), false) => format!(", from {from}"),
            (None, false) => String::new(),
        };
        for rule in &s.by {
            let given = format!("{name} {}{from}", s.lower);
            gives.entry(rule).or_default().push(given);
        }
    }
    let mut out = Branch::default();
    for (rule, given) in gives {
        let mut own = Branch::default();
        own.put_list("gives", given);
        out.put_branch(rule, own);
    }
    out.sorted()
}

fn scale(s: &VerdictScale) -> Branch {
    let mut out = Branch::default();
    out.put_text("level", range([&s.lower, &s.upper]));
    out.put_flag("scope_open", s.scope_open);
    out.put_ids("by", &s.by);
    out.put_text("in_effect", pair(&s.in_effect));
    if let Some(from) = &s.from {
        out.put_text("applies_from", from);
    }
    if let Some(latest) = &s.from_latest {
        let latest = latest.as_deref().unwrap_or(verdict::PERHAPS_NEVER);
        out.put_text("applies_from_latest", latest);
    }
    out.put_flag("never_applies", s.never);
    out
}
