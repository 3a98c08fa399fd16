//! A classified system as text and Markdown read it: its report, and beside it what the JSON has no
//! place for, by name and in words. Whoever renders it knows no program and no outcome.

use std::collections::{BTreeMap, BTreeSet};

#[cfg(feature = "html")]
use super::answered::{Told, answered};
use crate::explain::{Kind, decisive};
use crate::program::{Program, ScopeEffect};
use crate::report::names::Names;
use crate::report::phrases::overall_without;
use crate::report::role_names::RoleNames;
use crate::report::scales::{Scales, between};
use crate::report::wire::{Because, Governs, MapKind, Overall, Regime, ScaleReport, Standing};
use crate::report::{RegimeResult, Report, Show, in_effect};
use crate::words::or_name;
use solon_messages::{Lang, matrix};

/// A classified system with its words.
#[derive(Clone, Debug)]
pub struct Classified<'a> {
    /// The report.
    pub(in crate::report) report: &'a Report,
    /// What is shown of it.
    pub(in crate::report) show: Show<'a>,
    /// The level over all regimes, in words.
    pub(in crate::report) level: String,
    /// The same of the levels that are in effect on the day.
    pub(in crate::report) today: String,
    /// These levels themselves.
    pub(in crate::report) now: Overall,
    /// Whether one of these carries the mark of a map that whoever wrote the pack chose.
    pub(in crate::report) own_map: bool,
    /// Whether the level over all does.
    pub(in crate::report) own_level: bool,
    /// Regimes that were not asked and that the system surely reaches, by the ids of their packs.
    pub(in crate::report) also_reached: Vec<String>,
    /// Each regime of the report, in its order.
    pub(in crate::report) regimes: Vec<RegimeView<'a>>,
}

/// A regime of a report with its words.
#[derive(Clone, Debug)]
pub(in crate::report) struct RegimeView<'a> {
    /// The regime.
    pub(in crate::report) report: &'a Regime,
    /// Whether it counts in the overall view.
    pub(in crate::report) counts: bool,
    /// Whether it is one of several, and was not asked.
    pub(in crate::report) not_asked: bool,
    /// Its scales.
    pub(in crate::report) scales: Scales,
    /// The roles of its pack.
    pub(in crate::report) roles: RoleNames,
    /// The words of the clauses that bring systems into its scope.
    pub(in crate::report) entrances: Vec<String>,
    /// The ids of all clauses of its scope.
    pub(in crate::report) clauses: BTreeSet<String>,
    /// The words of its questions by name.
    pub(in crate::report) asks: BTreeMap<String, String>,
    /// What each contested point is about, by its name.
    pub(in crate::report) points: BTreeMap<String, String>,
    /// What each reading of a contested point says, by the names of both.
    #[cfg(feature = "html")]
    pub(in crate::report) readings: BTreeMap<(String, String), String>,
    /// Of each rule of the report the parts of its condition that decide, by the rule's id; nothing
    /// where it has no condition.
    pub(in crate::report) decisive: BTreeMap<String, Because>,
    /// What it was told of the system.
    #[cfg(feature = "html")]
    pub(in crate::report) answers: Vec<Told>,
    /// Where official texts can be read, by the identifiers of their instruments.
    #[cfg(feature = "html")]
    pub(in crate::report) addresses: BTreeMap<String, String>,
}

impl<'a> Classified<'a> {
    /// The regimes that count in the overall view.
    pub(in crate::report) fn counted(&self) -> impl Iterator<Item = &RegimeView<'a>> {
        self.regimes.iter().filter(|r| r.counts)
    }

    /// Whether several regimes are told: what they have in common then stands once, for all.
    pub(in crate::report) fn joint(&self) -> bool {
        self.regimes.len() > 1
    }

    /// Tells at the end of regimes that were not asked and that the system surely reaches.
    #[must_use]
    pub fn also_reached(self, packs: Vec<String>) -> Self {
        Classified {
            also_reached: packs,
            ..self
        }
    }

    /// What renderers read of a report; `results` are those that it was made of, in its order.
    #[must_use]
    pub fn new(report: &'a Report, results: &[RegimeResult<'_>], show: Show<'a>) -> Classified<'a> {
        let regimes = report.regimes.iter().zip(results);
        let regimes: Vec<_> = regimes
            .map(|(regime, result)| {
                let mut rows = report.matrix.iter().filter(|r| r.pack == regime.pack);
                let row = rows.next();
                RegimeView {
                    counts: row.is_none_or(|r| r.counts),
                    not_asked: row.is_some_and(|r| r.state == Standing::NotAsked),
                    ..RegimeView::new(regime, result, show.lang)
                }
            })
            .collect();
        let words = |levels: &Overall, of: Ends| {
            let level = overall_words(levels, &regimes, show.lang);
            let own = levels.lower.is_some() && by_own_map(&regimes, of);
            (
                if own {
                    matrix::Mark { level }.say(show.lang)
                } else {
                    level
                },
                own,
            )
        };
        let (level, own) = words(&report.overall, |s| [&s.lower, &s.upper]);
        let now = in_effect(results);
        let (today, own_today) = words(&now, |s| {
            let [low, high] = &s.in_effect_interval;
            [low, high]
        });
        Classified {
            report,
            show,
            level,
            today,
            now,
            own_level: own,
            own_map: own || own_today,
            also_reached: Vec::new(),
            regimes,
        }
    }
}

impl<'a> RegimeView<'a> {
    fn new(report: &'a Regime, result: &RegimeResult<'_>, lang: Lang) -> RegimeView<'a> {
        let program = result.program;
        let clauses = || program.scopes.values().flat_map(|s| &s.clauses);
        let entrances = clauses().filter(|c| c.effect == ScopeEffect::In);
        let entrances = entrances.map(|c| c.text.get(lang).to_owned());
        let asks = program.facts.values();
        RegimeView {
            report,
            counts: true,
            not_asked: false,
            scales: Scales::new(program, lang),
            roles: RoleNames::new(program, lang),
            entrances: entrances.filter(|t| !t.is_empty()).collect(),
            clauses: clauses().map(|c| c.id.clone()).collect(),
            asks: asks
                .map(|f| (f.name.clone(), f.ask.get(lang).to_owned()))
                .collect(),
            points: points(program, lang),
            #[cfg(feature = "html")]
            readings: readings(program, lang),
            decisive: decisive_parts(report, result, program, lang),
            #[cfg(feature = "html")]
            answers: answered(result, lang),
            #[cfg(feature = "html")]
            addresses: addresses(program),
        }
    }
}

/// Where official texts can be read: of each instrument the first identifier that is an address.
#[cfg(feature = "html")]
fn addresses(program: &Program) -> BTreeMap<String, String> {
    let is = |id: &str| id.starts_with("https://") || id.starts_with("http://");
    let all = program.instruments.values();
    let own = all.filter_map(|i| {
        let mut ids = i.ids.iter().map(|(_, id)| id);
        let address = ids.find(|id| is(id))?;
        Some((i.identifier().to_owned(), address.clone()))
    });
    own.collect()
}

/// What the contested points of a program are about.
fn points(program: &Program, lang: Lang) -> BTreeMap<String, String> {
    let all = program.interpretations.values();
    let words = all.map(|i| (i.name.clone(), or_name(&i.title, &i.name, lang)));
    words.collect()
}

/// What the readings of contested points say.
#[cfg(feature = "html")]
fn readings(program: &Program, lang: Lang) -> BTreeMap<(String, String), String> {
    let all = program.interpretations.values();
    let words = all.flat_map(|i| {
        i.readings.iter().map(|r| {
            let key = (i.name.clone(), r.name.clone());
            (key, or_name(&r.text, &r.name, lang))
        })
    });
    words.collect()
}

/// The level over all regimes in words.
fn overall_words(overall: &Overall, regimes: &[RegimeView<'_>], lang: Lang) -> String {
    let Some(levels) = overall.levels() else {
        return overall_without(overall, lang).to_owned();
    };
    let words = |r: &RegimeView<'_>| r.scales.canonical_range(levels);
    let words = regimes.iter().find_map(words);
    words.unwrap_or_else(|| between(levels[0], levels[1], str::to_owned))
}

/// The lowest and the highest level of a scale, of one kind.
type Ends = for<'s> fn(&'s ScaleReport) -> [&'s str; 2];

/// Whether the level over all would be another one without the maps that are a choice of whoever wrote
/// the pack.
fn by_own_map(regimes: &[RegimeView<'_>], of: Ends) -> bool {
    let (mut all, mut others) = ([None, None], [None, None]);
    for one in regimes.iter().filter(|r| r.counts) {
        let whole = one.report.scope.verdict == Governs::Open;
        for (name, scale) in &one.report.scales {
            let Some(map) = &scale.map else {
                continue;
            };
            let at = |level: &str| one.scales.canonical(name, level).map(|(at, _)| at);
            let [low, high] = of(scale);
            let unsure = whole || scale.scope_open;
            let ends = [if unsure { Some(0) } else { at(low) }, at(high)];
            let highest = |of: [Option<usize>; 2]| [of[0].max(ends[0]), of[1].max(ends[1])];
            all = highest(all);
            if map.whose != MapKind::OwnChoice {
                others = highest(others);
            }
        }
    }
    all != others
}

/// Of each rule the decisive parts of its condition.
fn decisive_parts(
    report: &Regime,
    result: &RegimeResult<'_>,
    program: &Program,
    lang: Lang,
) -> BTreeMap<String, Because> {
    let view = result.view();
    let names = Names { view, lang };
    let of = |id: &String| {
        let outcome = view.outcome.provision(program, id)?;
        let nodes = view.nodes(outcome)?;
        let tree = decisive(&view.reasons(outcome, nodes));
        let told = !matches!(tree.kind, Kind::Constant);
        told.then(|| (id.clone(), names.because(&tree)))
    };
    report.rules.iter().filter_map(|r| of(&r.id)).collect()
}
