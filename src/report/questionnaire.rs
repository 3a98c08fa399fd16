//! The vocabulary as questions: the shapes that others read, and what they are made from. The
//! renderers beside it (text, Markdown, form to fill in, JSON Schema) see these shapes alone.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::layout::{width, wrap};
use super::names::cites;
use super::wire::Cite;
use crate::facts::{Says, taken};
use crate::program::{Fact, FactId, FactType, Law, List, Number, Program, Value};
use crate::words::{self, marks};
use solon_messages::{Lang, ask, figure};

pub use form::form;
pub use reads::{facts_of, ratios_of, read_by};
pub use schema::json_schema;
pub use text::{markdown, text};

mod form;
mod opens;
mod order;
mod reads;
mod schema;
mod text;

/// The version of these shapes.
pub const VOCABULARY: u32 = 1;

/// The questions of one or several packs.
#[derive(Clone, Debug, Serialize)]
pub struct Vocabulary {
    /// The version of this shape.
    pub vocabulary: u32,
    /// The packs.
    pub packs: Vec<PackName>,
    /// The questions, in the order of the packs.
    pub facts: Vec<Question>,
    /// How words are spelt that answers may have.
    #[serde(skip)]
    pub spelt: Spelt,
}

/// Words that stand for answers to any question, in every spelling that is taken.
#[derive(Clone, Debug)]
pub struct Spelt {
    /// Yes and no.
    pub yes_or_no: Vec<String>,
    /// That it is not known.
    pub unknown: Vec<String>,
}

/// A pack by name.
#[derive(Clone, Debug, Serialize)]
pub struct PackName {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its title.
    pub title: String,
}

/// What an answer looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AnswerType {
    /// Yes or no.
    Bool,
    /// One of the values.
    One,
    /// Any of the values.
    Set,
    /// An exact number.
    Number,
    /// A whole number.
    WholeNumber,
    /// A day.
    Date,
}

/// One question.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Question {
    /// The key of its answer.
    pub name: String,
    /// The pack that declares it.
    pub pack: String,
    /// What an answer looks like.
    #[serde(rename = "type")]
    pub ty: AnswerType,
    /// The question.
    pub ask: String,
    /// A hint.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub help: String,
    /// When it is asked at all; always when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_when: Option<Gate>,
    /// The unit of a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Least and most value of a number, as exact decimals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub between: Option<[String; 2]>,
    /// Its values under their headings.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Heading>,
    /// The questions that an answer opens, other than by a value: by `yes`, by `no`, or by `any`
    /// value, number or day.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub opens: BTreeMap<String, Vec<String>>,
    /// The ratios that are made of its answer and another one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ratios: Vec<RatioOf>,
    /// Needs a rationale.
    pub judgement: bool,
    /// A design choice.
    pub mutable: bool,
    /// How hard it is to answer.
    pub cost: u32,
    /// What it serves.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<Cite>,
    /// Provisions that read it, directly or through defines, by pack; duties, penalties and
    /// transitions with their kind.
    pub used_by: BTreeMap<String, Vec<String>>,
    /// Whether a level or the scope can depend on it under the default readings.
    pub needed: bool,
    /// Whether one can under some other reading.
    #[serde(skip)]
    pub otherwise: bool,
}

/// A ratio of two answers: nobody is asked for it, but rules test it and reports tell it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RatioOf {
    /// Its name.
    pub name: String,
    /// Its words.
    pub words: String,
    /// The number above the line.
    pub of: String,
    /// The number below it.
    pub to: String,
    /// By what the quotient is multiplied, if not by one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<String>,
}

/// When a question is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Gate {
    /// In words.
    pub words: String,
    /// In names of questions and values, to be checked by whoever answers.
    pub check: String,
    /// In the rule language.
    pub condition: String,
    /// The questions whose answers decide it.
    pub facts: Vec<String>,
}

/// Values that stand together.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Heading {
    /// Its name; absent where values stand under no heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// The values.
    pub values: Vec<Choice>,
}

/// One value.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Choice {
    /// Its name in answers.
    pub name: String,
    /// Its words.
    pub words: String,
    /// A hint.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub help: String,
    /// It decides nothing; it stands here so that the right line is chosen.
    pub near: bool,
    /// The questions that it opens.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub opens: Vec<String>,
    /// The version of the vocabulary that brought it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Where it comes from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<Cite>,
}

/// The questions of several packs, each asked once.
#[must_use]
pub fn vocabulary(regimes: &[(&Program, &Law)], lang: Lang) -> Vocabulary {
    let mut out = Vocabulary {
        vocabulary: VOCABULARY,
        packs: Vec::new(),
        facts: Vec::new(),
        spelt: Spelt {
            yes_or_no: [Says::Yes, Says::No].into_iter().flat_map(taken).collect(),
            unknown: taken(Says::Unknown),
        },
    };
    // Asked for alone, all questions of a vocabulary count; beside a regime only those that it needs.
    let vocabulary_alone = regimes
        .iter()
        .all(|(_, law)| reads::needed(law, false).is_none());
    for (program, law) in regimes {
        let id = program.pack().map_or("", |p| p.id.as_str());
        out.packs.extend(program.pack().map(|p| PackName {
            id: p.id.clone(),
            version: p.version.clone(),
            title: p.title.get(lang).to_owned(),
        }));
        let used = reads::used(program, law);
        let needed = reads::needed(law, false);
        let otherwise = reads::needed(law, true);
        for (fact_id, fact) in program.asked() {
            let mut question = question(program, law, fact_id, fact, lang);
            question.needed = match &needed {
                Some(needed) => needed.contains(&fact_id),
                None => vocabulary_alone,
            };
            question.otherwise = otherwise.as_ref().is_some_and(|o| o.contains(&fact_id));
            if let Some(ids) = used.get(&fact_id) {
                question.used_by.insert(id.to_owned(), ids.clone());
            }
            match out.facts.iter_mut().find(|q| q.name == question.name) {
                Some(known) => {
                    known.needed |= question.needed;
                    known.otherwise |= question.otherwise;
                    known.used_by.append(&mut question.used_by);
                    for ratio in question.ratios {
                        if !known.ratios.contains(&ratio) {
                            known.ratios.push(ratio);
                        }
                    }
                }
                None => out.facts.push(question),
            }
        }
        for (fact, _) in program.asked() {
            mark(&mut out.facts, program, law, fact);
        }
    }
    out
}

/// Marks beside the answers which open a question that they do.
fn mark(questions: &mut [Question], program: &Program, law: &Law, opened: FactId) {
    let name = program.facts[opened].name.clone();
    let put = |into: &mut Vec<String>| {
        if !into.contains(&name) {
            into.push(name.clone());
        }
    };
    for (fact, members) in opens::opening(program, law, opened) {
        let opener = &program.facts[fact];
        let Some(q) = questions.iter_mut().find(|q| q.name == opener.name) else {
            continue;
        };
        let values = program.values(fact);
        match q.ty {
            AnswerType::One | AnswerType::Set if members.len() < values.len() => {
                let named: Vec<&str> = members
                    .iter()
                    .filter_map(|i| values.get(i))
                    .map(|v| v.name.as_str())
                    .collect();
                for value in q.groups.iter_mut().flat_map(|h| &mut h.values) {
                    if named.contains(&value.name.as_str()) {
                        put(&mut value.opens);
                    }
                }
            }
            AnswerType::Bool => {
                let key = if members.contains(opens::YES) {
                    "yes"
                } else {
                    "no"
                };
                put(q.opens.entry(key.to_owned()).or_default());
            }
            _ => put(q.opens.entry("any".to_owned()).or_default()),
        }
    }
}

/// One question, with what its answers open.
#[must_use]
pub fn one(program: &Program, law: &Law, id: FactId, lang: Lang) -> Question {
    question(program, law, id, &program.facts[id], lang)
}

fn question(program: &Program, law: &Law, id: FactId, fact: &Fact, lang: Lang) -> Question {
    let (ty, unit, between) = match &fact.ty {
        FactType::Bool => (AnswerType::Bool, None, None),
        FactType::One(_) => (AnswerType::One, None, None),
        FactType::Set(_) => (AnswerType::Set, None, None),
        FactType::Number {
            whole,
            unit,
            between,
        } => {
            let ty = if *whole {
                AnswerType::WholeNumber
            } else {
                AnswerType::Number
            };
            (ty, unit.clone(), *between)
        }
        FactType::Date => (AnswerType::Date, None, None),
    };
    let only_when = fact.only_when.as_ref().map(|cond| Gate {
        words: words::phrase(program, cond, lang),
        check: opens::check(program, law, id, lang),
        condition: words::written(program, cond),
        facts: names(program, &reads::gate(law, id)),
    });
    Question {
        name: fact.name.clone(),
        pack: program
            .packs
            .get(fact.pack)
            .map(|p| p.id.clone())
            .unwrap_or_default(),
        ty,
        ask: fact.ask.get(lang).to_owned(),
        help: fact.help.get(lang).to_owned(),
        only_when,
        unit,
        between: between.map(|(a, b): (Number, Number)| [a.to_string(), b.to_string()]),
        groups: program
            .list(id)
            .map(|l| headings(program, l, lang))
            .unwrap_or_default(),
        opens: BTreeMap::new(),
        ratios: ratios(program, id, lang),
        judgement: fact.judgement,
        mutable: fact.mutable,
        cost: fact.cost,
        cites: cites(program, &fact.cites, lang),
        used_by: BTreeMap::new(),
        needed: false,
        otherwise: false,
    }
}

/// The ratios of which a number is a part.
fn ratios(program: &Program, part: FactId, lang: Lang) -> Vec<RatioOf> {
    let own = program.facts.values().filter_map(|f| {
        let ratio = f.ratio.as_ref()?;
        ratio.parts().contains(&part).then_some((f, ratio))
    });
    own.map(|(fact, ratio)| RatioOf {
        name: fact.name.clone(),
        words: words::or_name(&fact.ask, &fact.name, lang),
        of: program.facts[ratio.top].name.clone(),
        to: program.facts[ratio.bottom].name.clone(),
        times: (ratio.times != Number::from(1)).then(|| ratio.times.to_string()),
    })
    .collect()
}

/// Names of facts, in the order of the vocabulary.
fn names(program: &Program, facts: &BTreeSet<FactId>) -> Vec<String> {
    facts
        .iter()
        .map(|f| &program.facts[f])
        .map(|f| f.name.clone())
        .collect()
}

fn headings(program: &Program, list: &List, lang: Lang) -> Vec<Heading> {
    let mut out: Vec<Heading> = Vec::new();
    let mut last = None;
    for value in &list.values {
        if out.is_empty() || last != value.group {
            let group = value.group.and_then(|g| list.groups.get(g));
            out.push(Heading {
                name: group.map(|g| g.name.clone()),
                words: group.map_or_else(String::new, |g| words::or_name(&g.text, &g.name, lang)),
                values: Vec::new(),
            });
            last = value.group;
        }
        if let Some(heading) = out.last_mut() {
            heading.values.push(choice(program, value, lang));
        }
    }
    out
}

fn choice(program: &Program, value: &Value, lang: Lang) -> Choice {
    Choice {
        name: value.name.clone(),
        words: words::or_name(&value.text, &value.name, lang),
        help: value.help.get(lang).to_owned(),
        near: value.near,
        opens: Vec::new(),
        since: value.since.clone(),
        cites: cites(program, &value.cites, lang),
    }
}

impl Question {
    /// What an answer looks like, in words.
    fn answer_words(&self, lang: Lang) -> String {
        let fixed = match self.ty {
            AnswerType::Bool => ask::YesOrNo.say(lang),
            AnswerType::One => ask::One.say(lang),
            AnswerType::Set => ask::Any.say(lang),
            AnswerType::Date => ask::DayOrNever.say(lang),
            AnswerType::Number => ask::ANumber.say(lang),
            AnswerType::WholeNumber => figure::AWholeNumber.say(lang),
        };
        let mut number = fixed.to_owned();
        if let Some(unit) = &self.unit {
            number = ask::InUnit { number, unit }.say(lang);
        }
        if let Some([least, most]) = &self.between {
            let between = ask::Between {
                least,
                most,
                number,
            };
            number = between.say(lang);
        }
        number
    }

    /// Questions that all values but a few open, with these few: marked once, not at each value.
    fn opened_by_most(&self) -> Vec<(&str, Vec<&str>)> {
        let values: Vec<&Choice> = self.groups.iter().flat_map(|h| &h.values).collect();
        let mut names: Vec<&str> = Vec::new();
        for name in values.iter().flat_map(|v| &v.opens) {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        let besides = |name: &str| -> Vec<&str> {
            let closed = values.iter().filter(|v| !v.opens.iter().any(|o| o == name));
            closed.map(|v| v.name.as_str()).collect()
        };
        names
            .into_iter()
            .map(|name| (name, besides(name)))
            .filter(|(_, besides)| besides.len() <= 3 && values.len() > 3 * besides.len() + 3)
            .collect()
    }

    /// What its answers open, other than by a value: a line for each kind of answer.
    fn opens_lines(&self, lang: Lang) -> Vec<String> {
        let list = marks::list(lang);
        let most = self.opened_by_most().into_iter().map(|(names, besides)| {
            let lines = besides.join(list);
            let answer = ask::AnyLineBut { lines }.say(lang);
            format!("{answer} {}", ask::Opens { names }.say(lang))
        });
        let lines = self.opens.iter().map(|(key, names)| {
            let answer = match (key.as_str(), self.ty) {
                ("yes", _) => ask::Yes.say(lang),
                ("no", _) => ask::No.say(lang),
                (_, AnswerType::Number | AnswerType::WholeNumber) => ask::Number.say(lang),
                (_, AnswerType::Date) => ask::Day.say(lang),
                _ => ask::AnyLine.say(lang),
            };
            let names = names.join(list);
            format!("{answer} {}", ask::Opens { names }.say(lang))
        });
        lines.chain(most).collect()
    }

    /// The ratios that are made of its answer, a line for each.
    fn ratio_lines(&self, lang: Lang) -> Vec<String> {
        let line = |r: &RatioOf| {
            let (name, words) = (&r.name, &r.words);
            let times = r.times.as_ref().map(|n| format!(" × {n}"));
            let parts = format!("`{}` / `{}`{}", r.of, r.to, times.unwrap_or_default());
            ask::RatioOf { name, parts, words }.say(lang)
        };
        self.ratios.iter().map(line).collect()
    }

    /// Who reads it; with several packs each id says which pack it is of.
    fn users(&self, packs: usize) -> Vec<String> {
        self.used_by
            .iter()
            .flat_map(|(pack, ids)| {
                ids.iter().map(move |id| {
                    if packs > 1 {
                        format!("{pack}/{id}")
                    } else {
                        id.clone()
                    }
                })
            })
            .collect()
    }
}

impl Choice {
    /// What it opens.
    fn opens_line(&self, of: &Question, lang: Lang) -> Option<String> {
        let most = of.opened_by_most();
        let marked = |name: &&str| !most.iter().any(|(m, _)| m == name);
        let names: Vec<&str> = self.opens.iter().map(String::as_str).collect();
        let names: Vec<&str> = names.into_iter().filter(marked).collect();
        let names = names.join(marks::list(lang));
        (!names.is_empty()).then(|| ask::Opens { names }.say(lang))
    }
}

/// Writes a text over as many lines as it needs, each behind a prefix; the first one begins with a
/// head, the further ones are indented.
fn hanging(out: &mut String, prefix: &str, head: &str, text: &str, rest: usize) {
    // Closing punctuation may hang over the edge where a line of wide characters breaks; such a text
    // is set a little narrower, so that it never does.
    let spare = if width(text) > text.chars().count() {
        4
    } else {
        0
    };
    let mut lines = String::new();
    wrap(
        &mut lines,
        text,
        width(prefix) + width(head) + spare,
        width(prefix) + rest + spare,
    );
    for (i, line) in lines.lines().enumerate() {
        let body = line.trim_start();
        let line = if i == 0 {
            format!("{prefix}{head}{body}")
        } else {
            format!("{prefix}{}{body}", " ".repeat(rest))
        };
        out.push_str(line.trim_end());
        out.push('\n');
    }
}
