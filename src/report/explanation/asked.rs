//! What is asked: names of rules, duties and levels, as a caller writes them, found in the regimes.

use std::collections::BTreeSet;

use crate::diagnostic::did_you_mean;
use crate::program::{Kind, Law, Level, Program, ProvisionId, ScaleId};
use crate::report::RegimeResult;

/// What a caller asks, by names: `RULE`, `DUTY`, `LEVEL`, `SCALE:LEVEL`, `out`; each may stand behind
/// `PACK/`.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Why it is so.
    pub why: Vec<String>,
    /// Why it is not so.
    pub why_not: Vec<String>,
    /// What would reach it.
    pub change: Vec<String>,
    /// All ways to it.
    pub ways: Vec<String>,
    /// Which readings of contested points make the result another one.
    pub readings: bool,
}

impl Asked {
    /// Whether nothing in particular is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let lists = [&self.why, &self.why_not, &self.change, &self.ways];
        !self.readings && lists.iter().all(|l| l.is_empty())
    }
}

/// What is asked of one regime.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    pub(super) why: Vec<About>,
    pub(super) why_not: Vec<About>,
    pub(super) change: Vec<About>,
    pub(super) ways: Vec<About>,
    pub(super) readings: bool,
    /// Nothing in particular is asked of any regime: the result is explained.
    pub(super) result: bool,
    /// How far other levels are.
    pub(super) distance: bool,
}

/// Something that can be asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    Level(ScaleId, Level),
    Out,
    Provision(ProvisionId),
}

impl Wanted {
    /// What is asked of each of some regimes. What is named must be in one of them at least.
    ///
    /// # Errors
    /// What is wrong with a name, and what was perhaps meant.
    pub fn read(regimes: &[&Law], asked: &Asked) -> Result<Vec<Wanted>, String> {
        let one = Wanted {
            result: asked.is_empty(),
            readings: asked.readings,
            ..Wanted::default()
        };
        let mut out: Vec<Wanted> = vec![one; regimes.len()];
        let lists: [(&str, &[String], List); 4] = [
            ("--why", &asked.why, |w| &mut w.why),
            ("--why-not", &asked.why_not, |w| &mut w.why_not),
            ("--change", &asked.change, |w| &mut w.change),
            ("--ways", &asked.ways, |w| &mut w.ways),
        ];
        for (option, names, of) in lists {
            let provisions = option.starts_with("--why");
            for name in names {
                let found = find(regimes, name).map_err(|why| format!("`{option}`: {why}"))?;
                for (at, about) in found {
                    if matches!(about, About::Provision(_)) && !provisions {
                        return Err(format!(
                            "`{option}` takes a level, and `{name}` is {}; {}",
                            "the id of a provision",
                            levels(regimes)
                        ));
                    }
                    if let Some(wanted) = out.get_mut(at) {
                        of(wanted).push(about);
                    }
                }
            }
        }
        Ok(out)
    }

    /// What would change a result: how far other levels are, and the smallest changes that reach each. Of
    /// further scales none where nothing above their bottom is possible.
    #[must_use]
    pub fn changes(of: &RegimeResult<'_>) -> Wanted {
        let all = of.outcome.scales.iter();
        let told = all.filter(|s| !s.out() && (s.scale.index() == 0 || s.class.1 > 0));
        let change = told.flat_map(|s| {
            let levels = 0..of.program.scales[s.scale].levels.len();
            let sure = |l: &usize| s.class == (*l, *l);
            let others = levels.rev().filter(move |l| !sure(l));
            others.map(|l| About::Level(s.scale, l))
        });
        Wanted {
            change: change.collect(),
            distance: true,
            ..Wanted::default()
        }
    }

    /// Provisions that are asked about.
    pub(super) fn provisions(&self) -> Vec<ProvisionId> {
        let all = self.why.iter().chain(&self.why_not);
        all.filter_map(|about| match about {
            About::Provision(id) => Some(*id),
            _ => None,
        })
        .collect()
    }
}

/// What is wanted in one way.
type List = fn(&mut Wanted) -> &mut Vec<About>;

fn pack(program: &Program) -> &str {
    program.pack().map_or("", |p| p.id.as_str())
}

/// What a name stands for, in each regime that has it.
fn find(regimes: &[&Law], name: &str) -> Result<Vec<(usize, About)>, String> {
    let (regime, rest) = match name.split_once('/') {
        Some((regime, rest)) => (Some(regime), rest),
        None => (None, name),
    };
    let ids: Vec<&str> = regimes.iter().map(|l| pack(l.program())).collect();
    if let Some(regime) = regime
        && !ids.contains(&regime)
    {
        let near = did_you_mean(regime, ids.iter().copied());
        let near = near.unwrap_or_else(|| format!("there are: {}", ids.join(", ")));
        return Err(format!("no regime `{regime}` is asked; {near}"));
    }
    let own = |law: &Law| regime.is_none_or(|id| pack(law.program()) == id);
    let meant: Vec<(usize, &Law)> = regimes
        .iter()
        .enumerate()
        .filter(|(_, law)| own(law))
        .map(|(at, law)| (at, *law))
        .collect();
    let mut out = Vec::new();
    for (at, law) in &meant {
        out.extend(of_law(law, rest).into_iter().map(|about| (*at, about)));
    }
    if !out.is_empty() {
        return Ok(out);
    }
    let laws: Vec<&Law> = meant.iter().map(|(_, law)| *law).collect();
    if let Some(why) = not_law(&laws, rest) {
        return Err(why);
    }
    let known: BTreeSet<String> = laws.iter().flat_map(|law| names(law)).collect();
    let near = did_you_mean(rest, known.iter().map(String::as_str));
    let near = near.map_or_else(String::new, |n| format!("{n} "));
    let levels = levels(&laws);
    Err(format!(
        "no rule, duty or level is called `{rest}`; {near}{levels}"
    ))
}

/// What a name stands for under a law.
fn of_law(law: &Law, name: &str) -> Vec<About> {
    let program = law.program();
    let provisions = program.provisions.iter();
    let mut out: Vec<About> = provisions
        .filter(|(id, p)| p.id == name && asked_of(p.kind) && law.versions(*id).next().is_some())
        .map(|(id, _)| About::Provision(id))
        .collect();
    if !out.is_empty() {
        return out;
    }
    let (scale, level) = match name.split_once(':') {
        Some((scale, level)) => (Some(scale), level),
        None => (None, name),
    };
    for (id, s) in program.scales.iter() {
        let meant = scale.is_none_or(|name| s.name == name);
        let at = s.levels.iter().position(|l| l == level);
        out.extend(at.filter(|_| meant).map(|at| About::Level(id, at)));
    }
    if out.is_empty() && name == "out" {
        out.push(About::Out);
    }
    out
}

/// Kinds of provisions that can be asked about; transitions move days and give nothing.
fn asked_of(kind: Kind) -> bool {
    kind != Kind::Transition
}

/// A provision that the program has, and the law does not.
fn not_law(laws: &[&Law], name: &str) -> Option<String> {
    laws.iter().find_map(|law| {
        let program = law.program();
        let id = program
            .provisions
            .find(|p| p.id == name && asked_of(p.kind))?;
        let by = program.provisions[id].inserted_by;
        let by = by.map(|a| &program.amendments[a].name);
        Some(match by {
            Some(by) => format!(
                "`{name}` is not in the law that is asked; `{by}` inserts it: `--with {by}`, or a \
                 later `--law`"
            ),
            None => format!("`{name}` is not in the law that is asked; try another `--law`"),
        })
    })
}

/// All names under a law.
fn names(law: &Law) -> BTreeSet<String> {
    let program = law.program();
    let provisions = program.provisions.iter();
    let own = provisions.filter(|(id, p)| asked_of(p.kind) && law.versions(*id).next().is_some());
    let mut out: BTreeSet<String> = own.map(|(_, p)| p.id.clone()).collect();
    out.extend(program.scales.values().flat_map(|s| s.levels.clone()));
    out
}

/// The levels of some regimes, scale by scale.
fn levels(laws: &[&Law]) -> String {
    let several = laws.len() > 1;
    let scales = laws.iter().flat_map(|law| {
        let program = law.program();
        let pack = pack(program);
        program.scales.values().map(move |s| {
            let levels = s.levels.join(", ");
            match several {
                true => format!("{pack}/{}: {levels}", s.name),
                false => format!("{}: {levels}", s.name),
            }
        })
    });
    let all: Vec<String> = scales.take(LEVELS).collect();
    format!("levels are {}", all.join("; "))
}

/// So many scales are listed.
const LEVELS: usize = 8;
