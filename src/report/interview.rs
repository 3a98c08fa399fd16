//! Where an interview stands, and the next question with all that helps to answer it: what programs
//! read, and what the terminal shows is made of. Which question comes next is said elsewhere.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::names::{Names, cites};
use super::questionnaire;
use super::scales::Scales;
use super::wire::{System, VerdictRegime};
use super::{RegimeResult, Show};
use crate::analyse::Pair;
use crate::eval::{Interval, OpenFact, Verdict};
use crate::facts::{Facts, Shown, State as Said};
use crate::program::{FactId, Program, ProvisionId, ScaleId};
use crate::words::{self, marks};
use solon_messages::{Lang, interview};

pub use shapes::{
    Asked, Comes, Deciding, Given, Group, InterviewDocument, InterviewNext, InterviewReport, Miss,
    PairReport, QUESTION, Refusal, Refused, RegisterNext, Related, RuleName, Standing, Warning,
    Why,
};
pub use text::{asks, details, doubts, map, near, refined, refining, standing, why};

mod shapes;
mod text;

/// What the interview knows beside its results.
pub struct State<'a> {
    /// The system.
    pub system: System,
    /// The day asked for.
    pub on: Option<Date>,
    /// Nothing is open.
    pub decided: bool,
    /// How many answers there are.
    pub answered: usize,
    /// Questions to be asked after all others.
    pub skipped: &'a [String],
    /// Answered, and may still matter.
    pub unsettled: Vec<String>,
    /// Regimes out of reach.
    pub not_reached: Vec<String>,
    /// What would refine duties.
    pub refines: &'a [Related],
    /// The answers, as they are written.
    pub answers: Vec<(&'a str, &'a serde_json::Value)>,
    /// What is said of the question already.
    pub said: Option<&'a serde_json::Value>,
}

/// What was found of a question under one regime.
#[derive(Clone, Debug, Default)]
pub struct Looked {
    /// The question, where the regime has it.
    pub fact: Option<FactId>,
    /// What it could decide, where it is open.
    pub open: Option<OpenFact>,
    /// Open rules that hang on it.
    pub rules: Vec<ProvisionId>,
    /// Two systems that differ in it alone.
    pub pair: Option<Pair>,
}

/// The whole report. `asked` names a question, with what was found of it under each regime.
#[must_use]
pub fn report(
    state: State<'_>,
    results: &[RegimeResult<'_>],
    asked: Option<(&str, Vec<Looked>)>,
    lang: Lang,
) -> InterviewReport {
    let line = super::verdict_line(&state.system.id, results);
    let regimes = results.iter().zip(line.regimes);
    let regimes = regimes.map(|(result, verdict)| standing_of(result, verdict, lang));
    let open = results.iter().filter(|r| !r.outcome.decided());
    let named = |now: bool| -> BTreeSet<&str> {
        let of = open.clone().flat_map(|r| {
            let all = can_be_asked(r).filter(move |(_, can)| *can == now);
            all.map(|(o, _)| r.program.facts[o.fact].name.as_str())
        });
        of.collect()
    };
    let (now, later) = (named(true), named(false));
    let warnings = results.iter().flat_map(|result| warnings(result, lang));
    let warnings: Vec<Warning> = warnings.collect();
    let groups: Vec<Group> = open.clone().flat_map(|r| groups(r, lang)).collect();
    let told = groups.iter().flat_map(|g| &g.facts);
    let told = told.chain(warnings.iter().flat_map(|w| &w.note.facts));
    let told = told.chain(&state.unsettled).chain(state.skipped);
    let asks =
        told.filter_map(|fact| Some((fact.clone(), words_of_question(results, fact, lang)?)));
    InterviewReport {
        asks: asks.collect(),
        given: given(&state, results, lang),
        question: QUESTION,
        on: state.on.map_or_else(String::new, |d| d.to_string()),
        decided: state.decided,
        overall: line.overall,
        regimes: regimes.collect(),
        answered: state.answered,
        left: now.len(),
        later: later.difference(&now).count(),
        groups,
        next: asked.and_then(|(fact, looked)| ask(fact, &looked, results, &state, lang)),
        skipped: state.skipped.to_vec(),
        unsettled: state.unsettled,
        not_reached: state.not_reached,
        refines: state.refines.to_vec(),
        warnings,
        system: state.system,
    }
}

/// How a regime stands.
fn standing_of(result: &RegimeResult<'_>, verdict: VerdictRegime, lang: Lang) -> Standing {
    let pack = result.program.pack();
    let left = can_be_asked(result).filter(|(_, can)| *can).count();
    Standing {
        decided: result.outcome.decided(),
        title: pack.map(|p| words::pack_title(p, lang)).unwrap_or_default(),
        levels: levels(result.program, &verdict, lang),
        verdict: VerdictRegime {
            open: left,
            ask: Vec::new(),
            ..verdict
        },
    }
}

/// What does not fit together under a regime.
fn warnings(result: &RegimeResult<'_>, lang: Lang) -> Vec<Warning> {
    let names = Names {
        view: result.view(),
        lang,
    };
    let notes = names.doubts().into_iter();
    let with = notes.map(|note| Warning {
        pack: pack_of(result.program),
        note,
    });
    with.collect()
}

/// The levels of a regime in words, of several scales each with its title.
fn levels(program: &Program, verdict: &VerdictRegime, lang: Lang) -> String {
    let scales = Scales::new(program, lang);
    let several = verdict.scales.len() > 1;
    // In the order of the pack, whose first scale is what people ask for.
    let own = program.scales.values().map(|s| &s.name);
    let told = own.filter_map(|name| verdict.scales.get_key_value(name));
    let each = told.map(|(name, found)| {
        let range = scales.range(name, [&found.lower, &found.upper]);
        match several {
            true => format!("{}{}{range}", scales.title(name), marks::colon(lang)),
            false => range,
        }
    });
    each.collect::<Vec<_>>().join(marks::comma(lang))
}

/// How a regime comes out, in words.
#[must_use]
pub fn levels_of(result: &RegimeResult<'_>, lang: Lang) -> String {
    let line = super::verdict_line("", std::slice::from_ref(result));
    let own = line.regimes.first();
    let words = own.map_or_else(String::new, |verdict| levels(result.program, verdict, lang));
    match words.is_empty() {
        true => interview::NotGoverned.say(lang).to_owned(),
        false => words,
    }
}

fn pack_of(program: &Program) -> String {
    program.pack().map_or_else(String::new, |p| p.id.clone())
}

/// The questions that can matter and nobody was asked.
fn unanswered<'a>(result: &RegimeResult<'a>) -> impl Iterator<Item = &'a OpenFact> + use<'a> {
    use crate::facts::Silence;
    let facts = result.facts;
    let asked = move |o: &&OpenFact| {
        let answer = facts.get(o.fact);
        answer.is_some_and(|a| a.silence != Some(Silence::NotAsked))
    };
    result.outcome.open.iter().filter(move |o| !asked(o))
}

/// The same, each with whether it can be asked now. Where none surely applies, those are asked of which
/// it is not known.
fn can_be_asked<'a>(
    result: &RegimeResult<'a>,
) -> impl Iterator<Item = (&'a OpenFact, bool)> + use<'a> {
    let none = !unanswered(result).any(|o| o.applies);
    unanswered(result).map(move |o| (o, o.applies || none))
}

/// The words of a question, under the first regime that asks it.
fn words_of_question(results: &[RegimeResult<'_>], fact: &str, lang: Lang) -> Option<String> {
    let mut asking = results.iter();
    asking.find_map(|r| {
        Some(
            r.program.facts[r.program.fact(fact)?]
                .ask
                .get(lang)
                .to_owned(),
        )
    })
}

/// What is answered, in words.
fn given(state: &State<'_>, results: &[RegimeResult<'_>], lang: Lang) -> Vec<Given> {
    let each = state.answers.iter().filter_map(|(name, said)| {
        let asking = |r: &RegimeResult<'_>| r.program.fact(name);
        let (result, fact) = results.iter().find_map(|r| Some((r, asking(r)?)))?;
        let plain = said.get("value").unwrap_or(said);
        let words = match plain.as_str() {
            Some("declined") => interview::Declined.say(lang).to_owned(),
            Some("unknown" | "not_asked") => interview::Unknown.say(lang).to_owned(),
            _ => {
                let state = result.facts.possible(result.program, fact);
                super::answers::words_of(&result.view(), fact, &state, None, lang)
            }
        };
        Some(Given {
            fact: (*name).to_owned(),
            ask: result.program.facts[fact].ask.get(lang).to_owned(),
            answer: plain.clone(),
            words,
        })
    });
    each.collect()
}

/// The open questions of a regime by what they could decide.
fn groups(result: &RegimeResult<'_>, lang: Lang) -> Vec<Group> {
    let program = result.program;
    let mut out: Vec<Group> = Vec::new();
    for (open, _) in can_be_asked(result).filter(|(_, can)| *can) {
        let top = open.could.iter().max_by_key(|(_, range)| range.1);
        let (scale, level) = match top {
            Some((scale, range)) => {
                let scale = &program.scales[*scale];
                (Some(scale.name.clone()), scale.levels.get(range.1).cloned())
            }
            None => (None, None),
        };
        let name = program.facts[open.fact].name.clone();
        match out
            .iter_mut()
            .find(|g| g.scale == scale && g.level == level)
        {
            Some(group) => {
                group.count += 1;
                group.facts.push(name);
            }
            None => out.push(Group {
                pack: pack_of(program),
                words: top.map_or_else(String::new, |(s, range)| {
                    level_words(program, *s, range.1, lang)
                }),
                scale,
                level,
                count: 1,
                facts: vec![name],
            }),
        }
    }
    out
}

fn level_words(program: &Program, scale: ScaleId, level: usize, lang: Lang) -> String {
    let scale = &program.scales[scale];
    let level = scale.levels.get(level).map_or("", String::as_str);
    super::answers::level_words(program, &scale.name, level, lang)
}

fn ask(
    fact: &str,
    looked: &[Looked],
    results: &[RegimeResult<'_>],
    state: &State<'_>,
    lang: Lang,
) -> Option<Asked> {
    let each = || results.iter().zip(looked);
    let (first, id) = each().find_map(|(r, l)| Some((r, l.fact?)))?;
    let mut question = questionnaire::one(first.program, first.law, id, lang);
    for (result, looked) in each() {
        let ids: Vec<String> = looked
            .rules
            .iter()
            .map(|id| result.program.provisions[*id].id.clone())
            .collect();
        question.needed |= looked.open.is_some();
        if !ids.is_empty() {
            question.used_by.insert(pack_of(result.program), ids);
        }
    }
    let asking = each().filter(|(_, l)| l.fact.is_some());
    let pair = each().find_map(|(r, l)| Some(pair(r, l.fact?, l.pair.as_ref()?, lang)));
    let related = state.refines.iter().filter(|r| r.fact == fact);
    let asked_when = question.only_when.as_ref().map(|gate| {
        let words = gate.words.clone();
        gate.facts.iter().fold(words, |words, fact| {
            let ask = words_of_question(results, fact, lang);
            let ask = ask.map_or_else(|| fact.clone(), |ask| text::brief(&ask));
            let [name, ask] = [fact, &ask].map(|said| marks::quoted(lang, said));
            words.replace(&name, &ask)
        })
    });
    Some(Asked {
        asked_when,
        fact: fact.to_owned(),
        packs: asking.map(|(r, _)| pack_of(r.program)).collect(),
        question,
        said: state.said.cloned(),
        why: Why {
            regimes: each().filter_map(|(r, l)| deciding(r, l, lang)).collect(),
            duties: related.clone().flat_map(|r| r.duties.clone()).collect(),
            duty_words: related.flat_map(|r| r.duty_words.clone()).collect(),
            pair,
        },
        also: ["unknown", "declined", "not_asked"],
    })
}

fn deciding(result: &RegimeResult<'_>, looked: &Looked, lang: Lang) -> Option<Deciding> {
    let open = looked.open.as_ref()?;
    let program = result.program;
    let names = Names {
        view: result.view(),
        lang,
    };
    let could = open.could.iter().map(|(scale, range)| {
        let name = program.scales[*scale].name.clone();
        (name, names.interval(*scale, *range))
    });
    let words = open
        .could
        .iter()
        .map(|(scale, range)| [range.0, range.1].map(|at| level_words(program, *scale, at, lang)));
    let rules = looked.rules.iter().map(|id| {
        let provision = &program.provisions[*id];
        let body = result.law.versions[*id]
            .last()
            .map(|v| &result.law.provisions[*v].body);
        RuleName {
            id: provision.id.clone(),
            title: body.map_or_else(String::new, |b| b.title.get(lang).to_owned()),
            cites: body.map_or_else(Vec::new, |b| cites(program, &b.cites, lang)),
        }
    });
    Some(Deciding {
        pack: pack_of(program),
        scope: open.scope,
        could: could.collect(),
        could_words: words.collect(),
        rules: rules.collect(),
    })
}

/// An answer as a description gives it, and in words.
fn told(
    result: &RegimeResult<'_>,
    fact: FactId,
    said: &Said,
    lang: Lang,
) -> (serde_json::Value, String) {
    let program = result.program;
    let mut facts = Facts::empty(program);
    facts.set(fact, crate::facts::Answer::plain(said.clone()));
    let shown = facts.shown(program, true).pop().map(|(_, shown)| shown);
    let words = super::answers::words_of(&result.view(), fact, said, None, lang);
    let value = match shown {
        Some(Shown::Bool(yes)) => serde_json::Value::from(yes),
        Some(Shown::One(text)) => serde_json::Value::from(text),
        Some(Shown::Set(names)) => serde_json::Value::from(names),
        None => serde_json::Value::from("unknown"),
    };
    (value, words)
}

fn pair(result: &RegimeResult<'_>, fact: FactId, pair: &Pair, lang: Lang) -> PairReport {
    let program = result.program;
    let both = pair.both.iter().map(|(id, said)| {
        let (answer, words) = told(result, *id, said, lang);
        Given {
            fact: program.facts[*id].name.clone(),
            ask: program.facts[*id].ask.get(lang).to_owned(),
            answer,
            words,
        }
    });
    let comes = |said: &Said, (verdict, levels): &(Verdict, Vec<Option<Interval>>)| {
        let (answer, words) = told(result, fact, said, lang);
        let scales = program.scales.ids().zip(levels);
        let scales = scales.filter_map(|(scale, level)| Some((scale, (*level)?.1)));
        let name = |(scale, level): (ScaleId, usize)| {
            let scale = &program.scales[scale];
            let level = scale.levels.get(level).cloned().unwrap_or_default();
            (scale.name.clone(), level)
        };
        let said = |(scale, level): (ScaleId, usize)| level_words(program, scale, level, lang);
        let result: Vec<String> = scales.clone().map(said).collect();
        Comes {
            answer,
            words,
            governed: *verdict != Verdict::Out,
            levels: scales.map(name).collect(),
            result: result.join(marks::list(lang)),
        }
    };
    let [a, b] = &pair.answers;
    let [x, y] = &pair.results;
    PairReport {
        pack: pack_of(program),
        both: both.collect(),
        answers: [comes(a, x), comes(b, y)],
    }
}

/// Questions on which duties of the describer hang, with these duties.
#[must_use]
pub fn refines(result: &RegimeResult<'_>, lang: Lang) -> Vec<Related> {
    let show = Show {
        lang,
        ..Show::default()
    };
    let regime = super::regime(result, show);
    let own = regime
        .duties
        .iter()
        .filter(|d| !d.of_others && !d.permits());
    let mut out: Vec<Related> = Vec::new();
    for duty in own {
        for name in duty.missing.iter().chain(&duty.due_open) {
            let id = format!("{}/{}", regime.pack, duty.id);
            let place = duty.cites.first().map(|c| c.place.as_str());
            let place = place.filter(|p| !p.is_empty());
            let place = place.map_or_else(String::new, |p| marks::paren(lang, p));
            let words = match duty.title.as_str() {
                "" => id.clone(),
                title => format!("{title}{place}"),
            };
            match out.iter_mut().find(|r| r.fact == *name) {
                Some(known) if known.duties.contains(&id) => {}
                Some(known) => {
                    known.duties.push(id);
                    known.duty_words.push(words);
                }
                None => out.push(Related {
                    fact: name.clone(),
                    ask: result
                        .program
                        .fact(name)
                        .map_or("", |f| result.program.facts[f].ask.get(lang))
                        .to_owned(),
                    duties: vec![id],
                    duty_words: vec![words],
                }),
            }
        }
    }
    out
}
