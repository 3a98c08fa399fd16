//! Which column of a table is what, as far as its name or its values say so. Each proposal has its reason;
//! what has none is not mapped.

use std::collections::BTreeMap;

use super::seen::{Column, Seen};
use solon::Lang;
use solon::facts::{OURS, Says, taken};
use solon::program::{FactId, FactType, Program};

/// At least such a part of the values must be values of a question, in per cent.
const ENOUGH: usize = 50;
/// What separates the values of a list in a cell.
const SEPARATORS: [&str; 4] = [";", "\n", ",", "|"];

/// What a mapping could be.
pub(super) struct Proposal {
    /// Columns of the id, in order.
    pub(super) id: Vec<usize>,
    pub(super) id_why: IdWhy,
    pub(super) name: Option<usize>,
    /// Columns that are kept.
    pub(super) meta: Vec<usize>,
    pub(super) answers: Vec<Proposed>,
    /// The others.
    pub(super) not_mapped: Vec<usize>,
    /// Names that several columns have.
    pub(super) same: Vec<String>,
    /// Questions that ask for a day.
    pub(super) days: Vec<String>,
}

/// Why a column is the id.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum IdWhy {
    /// It is called so, and every row has one of its own.
    Called,
    /// It is called so; rows lack it, or share it.
    Weak,
    /// It is the first in which every row has a value of its own.
    First,
    /// There is none.
    None,
}

/// A column for a question.
pub(super) struct Proposed {
    pub(super) fact: String,
    pub(super) column: usize,
    pub(super) why: Why,
    /// Values with their answers; none where the column can be read as it stands.
    pub(super) values: Option<Vec<Valued>>,
    pub(super) separator: Option<&'static str>,
}

/// Why a column answers a question.
pub(super) enum Why {
    /// It is called like it.
    Called,
    /// So many of its values are values of the question; these other questions have them, too.
    Values(usize, usize, Vec<String>),
}

/// A value of a column.
pub(super) struct Valued {
    pub(super) value: String,
    pub(super) count: usize,
    /// The value of the question that is spelt or said so.
    pub(super) answer: Option<String>,
}

/// So many words a column has at most that is kept by one of them.
const WORDS: usize = 3;

/// What names are called by which a column is kept: whom or what a system belongs to, or how it stands.
const KEPT: &[&str] = &[
    "owner",
    "contact",
    "department",
    "division",
    "unit",
    "bureau",
    "agency",
    "vendor",
    "supplier",
    "status",
    "stage",
    "phase",
    "version",
    "url",
    "link",
    "email",
    "verantwortlich",
    "abteilung",
    "anbieter",
    "propriétaire",
    "service",
    "fournisseur",
    "eigenaar",
    "afdeling",
    "leverancier",
    "负责人",
    "部门",
    "供应商",
    "状态",
    "版本",
];
const IDS: &[&str] = &[
    "id",
    "system",
    "system id",
    "use case id",
    "key",
    "number",
    "no",
    "nr",
    "kennung",
    "nummer",
    "identifiant",
    "numéro",
    "编号",
    "系统编号",
];
const NAMES: &[&str] = &[
    "name",
    "system name",
    "title",
    "bezeichnung",
    "titel",
    "nom",
    "titre",
    "naam",
    "名称",
    "系统名称",
];

/// A name or value without what tells nothing apart.
fn folded(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|c| if matches!(c, '_' | '-' | ' ') { ' ' } else { c })
        .collect();
    let words: Vec<&str> = spaced.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// What a question takes, by the words for it.
struct Vocabulary<'a> {
    program: &'a Program,
    fact: FactId,
    words: BTreeMap<String, String>,
}

impl<'a> Vocabulary<'a> {
    fn of(program: &'a Program, fact: FactId) -> Vocabulary<'a> {
        let mut words = BTreeMap::new();
        for value in program.values(fact) {
            let said = Lang::ALL.iter().map(|l| value.text.get(l));
            for word in said.chain([value.name.as_str()]).filter(|w| !w.is_empty()) {
                words.insert(folded(word), value.name.clone());
            }
        }
        if matches!(program.facts[fact].ty, FactType::Bool) {
            for (says, answer) in [(Says::Yes, "true"), (Says::No, "false")] {
                let said = taken(says).into_iter();
                words.extend(said.map(|word| (folded(&word), answer.to_owned())));
            }
        }
        let unknown = taken(Says::Unknown).into_iter();
        for word in unknown.map(|word| folded(&word)) {
            words.entry(word).or_insert_with(|| "unknown".to_owned());
        }
        Vocabulary {
            program,
            fact,
            words,
        }
    }

    fn name(&self) -> &str {
        &self.program.facts[self.fact].name
    }

    fn is_list(&self) -> bool {
        matches!(self.program.facts[self.fact].ty, FactType::Set(_))
    }

    fn has_values(&self) -> bool {
        !self.program.values(self.fact).is_empty()
    }

    /// The value that a text is spelt or said like.
    fn answer(&self, text: &str) -> Option<&str> {
        self.words.get(&folded(text)).map(String::as_str)
    }

    /// What separates the values of a list in a column: whatever makes most of them values.
    fn separator(&self, column: &Column) -> Option<&'static str> {
        let of = |separator: Option<&str>| {
            let all = parted(column, separator);
            let known: usize = all
                .iter()
                .filter(|(v, _)| self.answer(v).is_some())
                .map(|v| v.1)
                .sum();
            known
        };
        let plain = of(None);
        let best = SEPARATORS.iter().map(|s| (of(Some(s)), *s));
        // The first of those that do as well.
        let best = best.rev().max_by_key(|(known, _)| *known);
        best.filter(|(known, _)| self.is_list() && *known > plain)
            .map(|(_, s)| s)
    }
}

/// The values of a column, or their parts, the most frequent first.
fn parted(column: &Column, separator: Option<&str>) -> Vec<(String, usize)> {
    let Some(separator) = separator else {
        let all = column.frequent().into_iter();
        return all.map(|(v, n)| (v.to_owned(), n)).collect();
    };
    let mut parts: BTreeMap<&str, usize> = BTreeMap::new();
    for (value, n) in &column.values {
        let each = value.split(separator).map(str::trim);
        for part in each.filter(|p| !p.is_empty()) {
            *parts.entry(part).or_default() += n;
        }
    }
    let mut out: Vec<(String, usize)> = parts.into_iter().map(|(v, n)| (v.to_owned(), n)).collect();
    out.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    out
}

/// The questions of some packs, each once.
fn asked<'a>(programs: &[&'a Program]) -> Vec<Vocabulary<'a>> {
    let mut asked: Vec<Vocabulary<'_>> = Vec::new();
    for program in programs {
        for (fact, data) in program.asked() {
            if asked.iter().all(|v| v.name() != data.name) {
                asked.push(Vocabulary::of(program, fact));
            }
        }
    }
    asked
}

/// Proposes a mapping for what was seen, in the vocabularies of some packs.
pub(super) fn propose(seen: &Seen, programs: &[&Program]) -> Proposal {
    let asked = asked(programs);
    // What has no name of its own cannot be named in a mapping.
    let same = same(seen);
    let ours = |c: &Column| c.name.to_lowercase().starts_with(OURS);
    let own = |c: &Column| !c.name.is_empty() && !same.contains(&c.name) && !ours(c);
    let columns = seen.columns.iter().enumerate();
    let mut free: Vec<usize> = columns.filter(|(_, c)| own(c)).map(|(at, _)| at).collect();
    let mut answers: Vec<Proposed> = Vec::new();
    // A question is no id, even where it is called so.
    take(&mut free, &mut answers, seen, |c, _| {
        Some((by_name(c, &asked)?, Why::Called))
    });
    let (id, id_why) = id(
        seen,
        called(seen, IDS, &free).or_else(|| some_id(seen, &free)),
        &free,
    );
    free.retain(|at| !id.contains(at));
    let name = called(seen, NAMES, &free).or_else(|| named(seen, &free));
    free.retain(|at| Some(*at) != name);
    take(&mut free, &mut answers, seen, |c, answers| {
        by_values(c, &asked, answers)
    });
    let (meta, not_mapped) = free.iter().copied().partition(|at| is_kept(seen, *at));
    let date = |v: &&Vocabulary<'_>| matches!(v.program.facts[v.fact].ty, FactType::Date);
    let days = asked.iter().filter(date);
    Proposal {
        id,
        id_why,
        name,
        meta,
        answers,
        not_mapped,
        same,
        days: days.map(|v| v.name().to_owned()).collect(),
    }
}

/// Takes those columns that answer a question, as `fits` says.
fn take<'v, 'a: 'v>(
    free: &mut Vec<usize>,
    answers: &mut Vec<Proposed>,
    seen: &Seen,
    fits: impl Fn(&Column, &[Proposed]) -> Option<(&'v Vocabulary<'a>, Why)>,
) {
    free.retain(|at| {
        let Some(column) = seen.columns.get(*at) else {
            return false;
        };
        match fits(column, answers) {
            Some((vocabulary, why)) => {
                answers.push(proposed(column, *at, vocabulary, why));
                false
            }
            None => true,
        }
    });
}

/// The first free column that is called by one of some words, the first words before the others.
fn called(seen: &Seen, words: &[&str], free: &[usize]) -> Option<usize> {
    words.iter().find_map(|word| {
        let mut own = free.iter().copied();
        own.find(|at| {
            seen.columns
                .get(*at)
                .is_some_and(|c| folded(&c.name) == *word)
        })
    })
}

/// The names that several columns have.
fn same(seen: &Seen) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for (i, column) in seen.columns.iter().enumerate() {
        let before = seen.columns.iter().take(i);
        let again = before.filter(|c| c.name == column.name).count();
        if again == 1 && !column.name.is_empty() {
            out.push(column.name.clone());
        }
    }
    out
}

/// The first free column with the word “id” in its name.
fn some_id(seen: &Seen, free: &[usize]) -> Option<usize> {
    let mut all = free.iter().copied();
    all.find(|at| {
        let name = seen.columns.get(*at).map_or("", |c| c.name.as_str());
        let mut words = name.split(|c: char| !c.is_alphanumeric());
        words.any(|w| w.eq_ignore_ascii_case("id"))
    })
}

/// The free column that is some name, and tells most systems apart.
fn named(seen: &Seen, free: &[usize]) -> Option<usize> {
    let last_word = |at: &usize| {
        let name = seen.columns.get(*at).map(|c| folded(&c.name));
        name.is_some_and(|n| n.ends_with(" name"))
    };
    let own = free.iter().copied().filter(last_word);
    own.max_by_key(|at| seen.columns.get(*at).map(Column::different))
}

/// Whether a column is called like what is kept.
fn is_kept(seen: &Seen, at: usize) -> bool {
    seen.columns.get(at).is_some_and(|column| {
        let name = folded(&column.name);
        let words = name.split(' ');
        // A whole question is no name of something to keep.
        let word = words.clone().count() <= WORDS && words.clone().any(|w| KEPT.contains(&w));
        let meant = word || name.starts_with("meta.") || KEPT.contains(&name.as_str());
        meant && column.long_cells == 0
    })
}

fn id(seen: &Seen, called: Option<usize>, free: &[usize]) -> (Vec<usize>, IdWhy) {
    let own = |c: &Column| c.filled == seen.rows && c.different() == seen.rows && seen.rows > 0;
    if let Some(at) = called {
        let good = seen.columns.get(at).is_some_and(own);
        return (vec![at], if good { IdWhy::Called } else { IdWhy::Weak });
    }
    let short = |c: &Column| c.long_cells == 0 && !c.name.is_empty();
    let first = free.iter().copied().find(|at| {
        let column = seen.columns.get(*at);
        column.is_some_and(|c| own(c) && short(c))
    });
    match first {
        Some(at) => (vec![at], IdWhy::First),
        None => (Vec::new(), IdWhy::None),
    }
}

fn by_name<'v, 'a>(column: &Column, asked: &'v [Vocabulary<'a>]) -> Option<&'v Vocabulary<'a>> {
    let name = column.name.rsplit('/').next().unwrap_or(&column.name);
    let name = folded(name);
    asked.iter().find(|v| folded(v.name()) == name)
}

/// The question most of whose values stand in a column.
fn by_values<'v, 'a>(
    column: &Column,
    asked: &'v [Vocabulary<'a>],
    taken: &[Proposed],
) -> Option<(&'v Vocabulary<'a>, Why)> {
    let fits = |v: &&'v Vocabulary<'a>| {
        if !v.has_values() || column.long_cells > 0 {
            return None;
        }
        let all = parted(column, v.separator(column));
        let known = all.iter().filter_map(|(value, _)| v.answer(value));
        let known = known.filter(|a| *a != "unknown").count();
        let several = known > 1 || (known == 1 && all.len() == 1);
        (several && known * 100 >= all.len() * ENOUGH).then_some((known, all.len()))
    };
    let free = asked
        .iter()
        .filter(|v| taken.iter().all(|t| t.fact != v.name()));
    let all: Vec<(&Vocabulary<'a>, (usize, usize))> =
        free.filter_map(|v| Some((v, fits(&v)?))).collect();
    let most = all.iter().map(|(_, (known, _))| *known).max()?;
    let mut best = all.iter().filter(|(_, (known, _))| *known == most);
    let (first, (known, of)) = best.next()?;
    let others = best.map(|(v, _)| v.name().to_owned()).collect();
    Some((first, Why::Values(*known, *of, others)))
}

fn proposed(column: &Column, at: usize, vocabulary: &Vocabulary<'_>, why: Why) -> Proposed {
    let separator = vocabulary.separator(column);
    let program = vocabulary.program;
    let fixed =
        vocabulary.has_values() || matches!(program.facts[vocabulary.fact].ty, FactType::Bool);
    let all = parted(column, separator);
    let guessed = matches!(why, Why::Values(..));
    // What the reader takes as it stands needs no table.
    let plain = |(value, _): &(String, usize)| match vocabulary.answer(value) {
        Some(answer) => answer == value || answer == "unknown" || !vocabulary.has_values(),
        None => false,
    };
    let readable = matches!(separator, None | Some(";" | "," | "\n"));
    let as_it_is =
        !fixed || (!guessed && readable && column.long_cells == 0 && all.iter().all(plain));
    let values = (!as_it_is).then(|| {
        let valued = all.into_iter().map(|(value, count)| Valued {
            answer: vocabulary.answer(&value).map(|a| match a {
                "unknown" => a.to_owned(),
                // One value of a column says nothing of others.
                a if vocabulary.is_list() && separator.is_none() && guessed => {
                    format!("[{a}, \"?\"]")
                }
                a if vocabulary.is_list() => format!("[{a}]"),
                a => a.to_owned(),
            }),
            value,
            count,
        });
        valued.collect()
    });
    Proposed {
        fact: vocabulary.name().to_owned(),
        column: at,
        why,
        separator: separator.filter(|_| values.is_some()),
        values,
    }
}
