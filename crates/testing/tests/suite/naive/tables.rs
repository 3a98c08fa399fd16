//! Decision tables in two values, straight from what is written: a cell is read as text and put to the
//! answer, and a row counts as the hit policy says. And what the analyser says of random tables.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use solon_law::program::{
    Assessment, Column, Cond, Decision, DecisionId, Hit, Members, Number, Program, Row,
};
use solon_proof::analyse::{TableFlaw, table_flaws};
use solon_verdict::facts::{Answer, Facts, State};

use super::random::{Dice, load};
use super::world::{Val, World, text_of};
use super::{completions, random};

/// What a cell is about: nothing where a question does not apply.
enum Is<'a> {
    Nothing,
    YesOrNo(bool),
    Value(&'a str),
    Set(Vec<&'a str>),
    Number(Number),
}

/// The names in braces, or one alone.
fn named(text: &str) -> Vec<&str> {
    let inner = text.trim_start_matches('{').trim_end_matches('}');
    inner.split(',').map(str::trim).collect()
}

fn number(text: &str) -> Number {
    text.trim().parse().unwrap()
}

/// Whether a cell holds.
fn cell(text: &str, is: &Is<'_>) -> bool {
    if text == "-" {
        return true;
    }
    match is {
        Is::Nothing => text == "n/a",
        _ if text == "n/a" => false,
        Is::YesOrNo(yes) => *yes == (text == "yes"),
        Is::Value(value) => match text.strip_prefix("not ") {
            Some(others) => !others.split(" or ").any(|v| v == *value),
            None => text.split(" or ").any(|v| v == *value),
        },
        Is::Set(held) => set(text, held),
        Is::Number(n) => numbered(text, *n),
    }
}

fn set(text: &str, held: &[&str]) -> bool {
    let has = |v: &&str| held.contains(v);
    match text {
        "empty" => held.is_empty(),
        "not empty" => !held.is_empty(),
        _ => {
            let test = text.strip_prefix("has ").unwrap();
            if let Some(of) = test.strip_prefix("any of ") {
                named(of).iter().any(has)
            } else if let Some(of) = test.strip_prefix("all of ") {
                named(of).iter().all(has)
            } else if let Some(of) = test.strip_prefix("none of ") {
                !named(of).iter().any(has)
            } else if let Some(of) = test.strip_prefix("only ") {
                !held.is_empty() && held.iter().all(|v| named(of).contains(v))
            } else {
                has(&test)
            }
        }
    }
}

/// A comparison of two numbers.
type Test = fn(Number, Number) -> bool;

fn numbered(text: &str, n: Number) -> bool {
    if let Some((low, high)) = text.split_once(" .. ") {
        return number(low) <= n && n <= number(high);
    }
    let tests: [(&str, Test); 4] = [
        ("at least ", |a, b| a >= b),
        ("at most ", |a, b| a <= b),
        ("more than ", |a, b| a > b),
        ("less than ", |a, b| a < b),
    ];
    for (word, compare) in tests {
        if let Some(than) = text.strip_prefix(word) {
            return compare(n, number(than));
        }
    }
    match text.strip_prefix("not ") {
        Some(others) => !others.split(" or ").any(|v| number(v) == n),
        None => text.split(" or ").any(|v| number(v) == n),
    }
}

impl World<'_> {
    fn table(&self, id: DecisionId) -> &Decision {
        &self.program.decisions[id]
    }

    /// What a column is about.
    fn is(&self, column: Column) -> Is<'_> {
        let fact = match column {
            Column::Fact(f) => f,
            Column::Define(d) => return Is::YesOrNo(self.holds(&Cond::Define(d))),
            Column::Role(r) => return Is::YesOrNo(self.holds(&Cond::Role(r))),
            Column::Reading(i) => return Is::YesOrNo(self.holds(&Cond::Reading(i))),
            Column::Assessment(of) => {
                return match self.comes_to(of) {
                    Some(at) => Is::Value(self.program.results(of)[at]),
                    None => Is::Nothing,
                };
            }
            Column::Scale(_) => panic!("not generated"),
        };
        let values = self.program.values(fact);
        if !self.applies(fact) {
            return Is::Nothing;
        }
        match self.value(fact) {
            Val::Bool(b) => Is::YesOrNo(b),
            Val::One(i) => Is::Value(&values[i].name),
            Val::Set(s) => Is::Set(s.iter().map(|i| values[i].name.as_str()).collect()),
            Val::Num(n) => Is::Number(n),
            other => panic!("not generated: {other:?}"),
        }
    }

    fn row_holds(&self, table: &Decision, row: &Row) -> bool {
        if row.otherwise {
            let others = table.rows.iter().filter(|r| !r.otherwise);
            return !others.into_iter().any(|r| self.row_holds(table, r));
        }
        let each = row.cells.iter().zip(&table.columns);
        each.into_iter()
            .all(|(c, column)| cell(&c.text, &self.is(*column)))
    }

    /// Whether a table applies.
    pub fn table_applies(&self, id: DecisionId) -> bool {
        let gate = &self.table(id).only_when;
        gate.as_ref().is_none_or(|g| self.holds(g))
    }

    /// The rows whose cells hold, by position.
    pub fn rows(&self, id: DecisionId) -> Vec<usize> {
        let table = self.table(id);
        let rows = table.rows.iter().enumerate();
        rows.filter(|(_, row)| self.row_holds(table, row))
            .map(|(at, _)| at)
            .collect()
    }

    /// What an assessment comes to.
    pub fn comes_to(&self, of: Assessment) -> Option<usize> {
        let id = match of {
            Assessment::Table(id) => id,
            Assessment::Score(id) => return self.band(id),
        };
        if !self.table_applies(id) {
            return None;
        }
        let table = self.table(id);
        let held = self.rows(id);
        let mut values = held.iter().map(|at| table.rows[*at].value);
        match table.hit {
            Hit::Highest => values.max(),
            Hit::First => values.next(),
            Hit::Unique => {
                assert!(held.len() < 2, "`{}` is not unique", table.name);
                values.next()
            }
        }
    }

    pub fn assessed(&self, of: Assessment, members: Members) -> bool {
        self.comes_to(of).is_some_and(|at| members.contains(at))
    }
}

const COLUMNS: &[(&str, &[&str])] = &[
    ("a", &["yes", "no", "-"]),
    ("b", &["yes", "no"]),
    ("d", &["yes", "no", "-"]),
    ("g", &["yes", "no", "n/a"]),
    ("e", &["u", "u or v", "not w", "not u or v", "w"]),
    (
        "s",
        &[
            "has x",
            "has none of { x, y }",
            "empty",
            "has all of { y, z }",
            "has only { x, y }",
        ],
    ),
    (
        "k",
        &[
            "2",
            "1 or 3",
            "0 .. 2",
            "at least 3",
            "not 2",
            "less than 2",
            "n/a",
            "-",
        ],
    ),
];

/// A table of which nothing is known.
fn wild(dice: &mut Dice) -> String {
    let mut columns = Vec::new();
    for _ in 0..1 + dice.roll(3) {
        columns.push(COLUMNS[usize::try_from(dice.roll(COLUMNS.len() as u64)).unwrap()]);
    }
    let gate = match dice.roll(3) {
        0 => "  only when a or s has y\n",
        1 => "  only when b\n",
        _ => "",
    };
    let hit = match dice.roll(4) {
        0 => " first",
        1 => " collect highest",
        _ => "",
    };
    let heads: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    let mut text = format!(
        "table t gives risk{hit}\n  cites L \"Art. 1\"\n{gate}  {} -> risk\n",
        heads.join(" | ")
    );
    for _ in 0..1 + dice.roll(4) {
        let cells: Vec<&str> = columns.iter().map(|(_, cells)| dice.pick(cells)).collect();
        let level = dice.pick(&["minimal", "limited", "high"]);
        text.push_str(&format!("  {} -> {level}\n", cells.join(" | ")));
    }
    if dice.roll(2) == 0 {
        text.push_str("  otherwise -> limited\n");
    }
    text
}

/// What is wrong with the table of a program, by looking at every system.
fn wrong(program: &Arc<Program>, id: DecisionId) -> (bool, BTreeSet<(usize, usize)>, Vec<bool>) {
    let day = Date::constant(2026, 6, 1);
    let texts = [(day, text_of(program, None, day))];
    let table = &program.decisions[id];
    let (mut gap, mut pairs) = (false, BTreeSet::new());
    let mut live = vec![false; table.rows.len()];
    // Questions that no such table reads.
    let mut facts = Facts::empty(program);
    for (name, state) in [
        (
            "h",
            State::Bool {
                no: true,
                yes: false,
            },
        ),
        (
            "n",
            State::Number {
                low: Some((number("0"), true)),
                high: Some((number("0"), true)),
            },
        ),
    ] {
        facts.set(program.fact(name).unwrap(), Answer::plain(state));
    }
    for values in completions(program, &facts) {
        let world = World::new(program, &texts, &values, false);
        if !world.table_applies(id) {
            continue;
        }
        let held = world.rows(id);
        gap |= held.is_empty();
        for (i, first) in held.iter().enumerate() {
            pairs.extend(held.iter().skip(i + 1).map(|second| (*first, *second)));
        }
        match table.hit {
            Hit::First => held.iter().take(1).for_each(|at| live[*at] = true),
            _ => held.iter().for_each(|at| live[*at] = true),
        }
    }
    if table.hit != Hit::Unique {
        pairs.clear();
    }
    (gap, pairs, live)
}

/// Gaps, overlaps and rows that never count are found where they are, and nowhere else.
#[test]
fn flaws_of_random_tables_are_those_that_there_are() {
    let mut found = [0; 4];
    for seed in 1..=u64::from(super::cases()) * 5 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let mut text = random::HEAD.to_owned();
        text.push_str("define d\n  : a and s has z\n\n");
        text.push_str(&wild(&mut dice));
        text.push_str("\nrule x.1 \"x\"\n  cites L \"Art. 1\"\n  then risk by t\n");
        let program = load(&text).unwrap_or_else(|| panic!("{text}"));
        let id = program.decision("t").unwrap();
        let (gap, pairs, live) = wrong(&program, id);
        let flaws = table_flaws(&program, true).unwrap();
        let told = |wanted: fn(&TableFlaw) -> bool| flaws.iter().filter(|f| wanted(f)).count();
        assert_eq!(
            told(|f| matches!(f, TableFlaw::Gap(..))),
            usize::from(gap),
            "{text}"
        );
        let overlaps = told(|f| matches!(f, TableFlaw::Overlap(..)));
        assert_eq!(overlaps, usize::from(!pairs.is_empty()), "{text}");
        let mut idle = BTreeSet::new();
        for flaw in &flaws {
            match flaw {
                TableFlaw::Overlap(_, a, b, _) => assert!(pairs.contains(&(*a, *b)), "{text}"),
                TableFlaw::Idle(_, row) => drop(idle.insert(*row)),
                TableFlaw::Gap(..) => {}
            }
        }
        let dead = live.iter().enumerate().filter(|(_, live)| !**live);
        let dead: BTreeSet<usize> = dead.map(|(row, _)| row).collect();
        assert_eq!(idle, dead, "{text}");
        found[0] += usize::from(gap);
        found[1] += overlaps;
        found[2] += usize::from(!dead.is_empty());
        found[3] += usize::from(flaws.is_empty());
    }
    assert!(found.iter().all(|n| *n >= 5), "{found:?}");
}
