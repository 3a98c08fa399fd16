//! The verdict on a system as cells that stand beside the columns of its register: few, always the same,
//! and for programs as well as for people. Levels, rules and questions are told by their names in the
//! pack.

use jiff::civil::Date;

use crate::eval::{Interval, ScaleOutcome, Verdict};
use crate::facts::OURS;
use crate::overall::{self, Joined, Part};
use crate::program::{Law, ProvisionId};
use crate::report::names::cites;
use crate::report::sheet::Cell;
use crate::report::{RegimeResult, RejectedRecord};
use solon_messages::{Lang, glance};

/// How many rules, or questions, a cell names.
const NAMED: usize = 8;
/// How many cells one regime takes.
const CELLS: usize = 11;

/// What stands beside the columns of a register: for which regimes, in which language.
#[derive(Clone, Debug)]
pub struct Beside {
    packs: Vec<String>,
    lang: Lang,
}

/// A column beside those of a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BesideColumn {
    /// Its name for programs, the same in every language.
    pub key: String,
    /// Its name for people.
    pub title: String,
}

impl Beside {
    /// For regimes by the ids of their packs.
    #[must_use]
    pub fn new(packs: Vec<String>, lang: Lang) -> Beside {
        Beside { packs, lang }
    }

    /// The columns. Where several regimes are asked, those of one end in its id.
    #[must_use]
    pub fn columns(&self) -> Vec<BesideColumn> {
        let lang = self.lang;
        let several = self.packs.len() > 1;
        let mut out = vec![
            plain("on", glance::ColOn.say(lang)),
            plain("finding", glance::ColFinding.say(lang)),
        ];
        if several {
            out.push(plain("overall", glance::ColOverall.say(lang)));
            out.push(plain("overall_sure", glance::ColOverallSure.say(lang)));
        }
        let own: [(&str, &str); CELLS] = [
            ("scope", glance::ColScope.say(lang)),
            ("now", glance::ColNow.say(lang)),
            ("classified", glance::ColClassified.say(lang)),
            ("at_most", glance::ColAtMost.say(lang)),
            ("sure", glance::ColSure.say(lang)),
            ("from", glance::ColFrom.say(lang)),
            ("from_latest", glance::ColFromLatest.say(lang)),
            ("by", glance::ColBy.say(lang)),
            ("cites", glance::ColCites.say(lang)),
            ("ask", glance::ColAsk.say(lang)),
            ("next", glance::ColNext.say(lang)),
        ];
        for pack in &self.packs {
            for (key, title) in own {
                let mut column = plain(key, title);
                if several {
                    column.key.push_str(&format!("@{pack}"));
                }
                out.push(column);
            }
        }
        out
    }

    /// The cells of a system that was judged.
    #[must_use]
    pub fn of(&self, results: &[RegimeResult<'_>]) -> Vec<Cell> {
        let on = results.first().map(|r| r.outcome.on.to_string());
        let mut out = vec![Cell::day(on.as_ref()), Cell::text(self.doubts(results))];
        let parts: Vec<Part<'_>> = results.iter().map(RegimeResult::part).collect();
        if self.packs.len() > 1 {
            let [level, sure] = overall_cells(&parts);
            out.extend([level, sure]);
        }
        let id = |r: &RegimeResult<'_>| r.program.pack().map(|p| p.id.clone());
        for pack in &self.packs {
            let own = results.iter().position(|r| id(r).as_ref() == Some(pack));
            match own.and_then(|i| Some((results.get(i)?, parts.get(i)?))) {
                Some((result, part)) => out.extend(self.regime(result, part)),
                None => {
                    out.push(Cell::text("not_reached"));
                    out.extend(std::iter::repeat_n(Cell::Empty, CELLS - 1));
                }
            }
        }
        out
    }

    /// The cells of a system that could not be read: why.
    #[must_use]
    pub fn rejected(&self, record: &RejectedRecord) -> Vec<Cell> {
        let r = &record.rejected;
        let place = (r.problems.first()).and_then(|p| p.label.clone());
        let (code, message) = (r.code.as_str(), r.message.as_str());
        let why = match place {
            Some(place) => glance::RejectedAt {
                code,
                message,
                place,
            }
            .say(self.lang),
            None => glance::RejectedFor { code, message }.say(self.lang),
        };
        let mut out = vec![Cell::Empty, Cell::text(why)];
        out.resize(self.columns().len(), Cell::Empty);
        out
    }

    /// What makes answers doubtful, what several regimes say alike once.
    fn doubts(&self, results: &[RegimeResult<'_>]) -> String {
        let mut out: Vec<String> = Vec::new();
        for note in results
            .iter()
            .flat_map(|r| crate::report::warnings(r, self.lang))
        {
            let facts = note.facts.join(", ");
            let text = format!("{}: {} ({facts})", note.code, note.message);
            if !out.contains(&text) {
                out.push(text);
            }
        }
        out.join("; ")
    }

    fn regime(&self, result: &RegimeResult<'_>, part: &Part<'_>) -> [Cell; CELLS] {
        let outcome = result.outcome;
        let out = outcome.scope.verdict == Verdict::Out;
        let scales: Vec<_> = part.scales().filter(|_| !out).collect();
        // A further scale at its lowest level says nothing new.
        let told = scales.iter().enumerate();
        let told: Vec<_> = told
            .filter(|(i, (_, found))| *i == 0 || found.class.1 > 0)
            .map(|(i, (scale, found))| (i, *scale, *found))
            .collect();
        let levels = |of: &dyn Fn(&ScaleOutcome) -> Option<Interval>| {
            let each = told.iter().filter_map(|(i, scale, found)| {
                let range = of(found)?;
                if *i > 0 && range.1 == 0 {
                    return None;
                }
                let text = between(&scale.levels, range);
                Some(match i {
                    0 => text,
                    _ => format!("{}:{text}", scale.name),
                })
            });
            Cell::text(each.collect::<Vec<_>>().join("; "))
        };
        let open = |s: &ScaleOutcome| (!s.decided()).then_some((s.class.1, s.class.1));
        let (from, latest) = self.from(told.iter().map(|(_, _, found)| *found));
        let (by, places) = self.rules(result, told.iter().map(|(_, _, found)| *found));
        let ask = outcome.open.iter().take(NAMED);
        let ask: Vec<&str> = ask.map(|o| &*result.program.facts[o.fact].name).collect();
        let sure = if outcome.decided() { "sure" } else { "open" };
        let ahead = ahead(result);
        [
            Cell::text(scope(outcome.scope.verdict)),
            levels(&|s| Some(s.in_effect)),
            levels(&|s| Some((s.class.0, s.class.0))),
            levels(&open),
            Cell::text(sure),
            from,
            latest,
            Cell::text(by),
            Cell::text(places),
            Cell::text(ask.join("; ")),
            Cell::day(ahead.map(|day| day.to_string()).as_ref()),
        ]
    }

    /// From when the classification applies: of the first scale that has a day. While that is not sure the
    /// first possible day, and the one from which it surely does.
    fn from<'o>(&self, scales: impl Iterator<Item = &'o ScaleOutcome>) -> (Cell, Cell) {
        let mut applies = scales.filter_map(|s| s.applies.as_ref());
        let Some(run) = applies.next() else {
            return (Cell::Empty, Cell::Empty);
        };
        let day = |day: Option<Date>| Cell::day(day.map(|d| d.to_string()).as_ref());
        let never = || Cell::text(glance::Never.say(self.lang));
        match (run.never, run.unsure) {
            (true, _) => (never(), Cell::Empty),
            (false, true) if run.latest.is_none() => (day(run.from), never()),
            (false, true) => (day(run.from), day(run.latest)),
            (false, false) => (day(run.from), Cell::Empty),
        }
    }

    /// The rules that decide, and their places in the law.
    fn rules<'o>(
        &self,
        result: &RegimeResult<'_>,
        scales: impl Iterator<Item = &'o ScaleOutcome>,
    ) -> (String, String) {
        let (mut by, mut places): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        for found in scales {
            let some = found.by.iter().take(NAMED);
            let ids: Vec<&str> = some.map(|p| &*result.program.provisions[p].id).collect();
            // Only together they force the level: one of them at least holds.
            let ids = ids.join(if found.jointly { " | " } else { "; " });
            if !ids.is_empty() {
                by.push(ids);
            }
            for rule in found.by.iter().take(NAMED) {
                for place in cited(result.law, *rule, self.lang) {
                    if !places.contains(&place) {
                        places.push(place);
                    }
                }
            }
        }
        (by.join("; "), places.join("; "))
    }
}

fn plain(key: &str, title: &str) -> BesideColumn {
    BesideColumn {
        key: format!("{OURS}{key}"),
        title: title.to_owned(),
    }
}

/// The places in the law of a rule.
pub(in crate::report) fn cited(law: &Law, rule: ProvisionId, lang: Lang) -> Vec<String> {
    let body = law.versions(rule).next_back().map(|(_, n)| &n.body);
    let cites = body.map(|body| cites(law.program(), &body.cites, lang));
    let places = cites.unwrap_or_default().into_iter().map(|c| c.place);
    places.collect()
}

/// The next day after the one asked about on which a level or the scope begins to be another.
fn ahead(result: &RegimeResult<'_>) -> Option<Date> {
    let outcome = result.outcome;
    let runs = outcome.scales.iter().filter(|s| !s.out());
    let runs = runs.filter_map(|s| s.applies.as_ref()).filter(|r| !r.never);
    let days = runs.flat_map(|run| [run.from, run.latest, run.until]);
    let days = days.flatten().chain(outcome.scope.later);
    days.filter(|day| *day > outcome.on).min()
}

fn scope(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::In => "in",
        Verdict::Out => "out",
        Verdict::Partial => "partial",
        Verdict::Open => "open",
    }
}

fn between(levels: &[String], (low, high): Interval) -> String {
    let name = |at: usize| levels.get(at).map_or("", String::as_str);
    match low == high {
        true => name(low).to_owned(),
        false => format!("{} .. {}", name(low), name(high)),
    }
}

/// The level over all regimes, and whether it is sure.
fn overall_cells(parts: &[Part<'_>]) -> [Cell; 2] {
    match overall::classified(parts) {
        Joined::Out => [Cell::text("out_of_scope"), Cell::text("sure")],
        Joined::NoMap => [Cell::Empty, Cell::Empty],
        Joined::Levels(found) => {
            let sure = if found.decided { "sure" } else { "open" };
            [
                Cell::text(between(overall::names(parts), found.interval)),
                Cell::text(sure),
            ]
        }
    }
}
