//! The cheat sheet of the language, `docs/cheat-sheet.md`: every item and its clauses, made of the
//! comments of the grammar. A comment that begins with an example (`` `example` — what it says ``)
//! makes a line of it; other rules of the grammar are only ways to their parts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use solon::source::{Source, SourceId};
use solon::syntax::parse;

use super::fresh;
use crate::architecture::root;

/// Where the lines about conditions begin.
const CONDITION: &str = "expr";
/// What leads to conditions; items do not repeat their lines.
const CONDITIONS: &[&str] = &["expr", "body", "start"];
/// Rules of a line of their own whose parts are told as conditions.
const LEAVES: &[&str] = &["cell", "column"];
/// Items that change others: their clauses are those of what they change, but for a few.
const CHANGES: &[&str] = &["amend", "insert"];

/// A rule of the grammar.
struct Rule {
    /// The example and what it says, where its comment has them.
    line: Option<(String, String)>,
    /// The rules that it names, in order.
    uses: Vec<String>,
    /// The keywords that it begins with.
    head: String,
}

struct Grammar {
    rules: BTreeMap<String, Rule>,
    /// The items, in order.
    items: Vec<String>,
}

/// An example and what stands behind the dash, up to the end of the first sentence.
fn example(comment: &str) -> Option<(String, String)> {
    let (example, says) = comment.strip_prefix('`')?.split_once("` — ")?;
    let capital = |(at, _): &(usize, &str)| says[at + 2..].starts_with(char::is_uppercase);
    let end = says.match_indices(". ").find(capital);
    let end = end.map_or(says.len(), |(at, _)| at + 1);
    Some((example.to_owned(), says[..end].to_owned()))
}

/// The names in the body of a rule, without its texts.
fn names(body: &str) -> Vec<String> {
    let mut out = Vec::new();
    for outside in body.split('"').step_by(2) {
        let words = outside.split(|c: char| !c.is_alphanumeric() && c != '_');
        out.extend(words.filter(|w| !w.is_empty()).map(str::to_owned));
    }
    out
}

/// The keywords with which the body of a rule begins, as they are written.
fn head(body: &str) -> String {
    let keywords = names(body.split(['(', '?', '|']).next().unwrap_or(body))
        .into_iter()
        .map_while(|name| name.strip_prefix("k_").map(str::to_owned));
    keywords.collect::<Vec<_>>().join(" ")
}

fn grammar() -> Grammar {
    let text = fs::read_to_string(root().join("grammar/solon.pest")).unwrap();
    let (mut rules, mut items, mut comment) = (BTreeMap::new(), Vec::new(), Vec::new());
    for line in text.lines() {
        if let Some(words) = line.strip_prefix("/// ") {
            comment.push(words);
        } else if let Some((name, body)) = line.split_once(" = ") {
            let name = name.trim();
            items.extend(name.strip_prefix("file_").map(str::to_owned));
            let rule = Rule {
                line: example(&comment.join(" ")),
                uses: names(body),
                head: head(body),
            };
            rules.insert(name.to_owned(), rule);
            comment.clear();
        } else {
            comment.clear();
        }
    }
    Grammar { rules, items }
}

impl Grammar {
    /// The rules with a line of their own that a rule leads to, in order.
    fn clauses(&self, of: &str) -> Vec<String> {
        let mut out = Vec::new();
        self.collect(of, &mut BTreeSet::new(), &mut out);
        out
    }

    fn collect(&self, of: &str, met: &mut BTreeSet<String>, out: &mut Vec<String>) {
        for name in &self.rules[of].uses {
            let Some(rule) = self.rules.get(name) else {
                continue;
            };
            let elsewhere = self.items.contains(name) || CONDITIONS.contains(&name.as_str());
            if elsewhere || !met.insert(name.clone()) {
                continue;
            }
            if rule.line.is_some() {
                out.push(name.clone());
            }
            if LEAVES.contains(&name.as_str()) {
                continue;
            }
            self.collect(name, met, out);
        }
    }

    fn line(&self, name: &str) -> (&str, &str) {
        let line = self.rules[name].line.as_ref();
        let (example, says) = line.unwrap_or_else(|| panic!("`{name}` has no example"));
        (example, says)
    }

    /// The clauses that more than one item has.
    fn shared(&self) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        let mut once: Vec<String> = Vec::new();
        for item in self.items.iter().filter(|i| !CHANGES.contains(&i.as_str())) {
            for clause in self.clauses(item) {
                if !once.contains(&clause) {
                    once.push(clause);
                } else if !out.contains(&clause) {
                    out.push(clause);
                }
            }
        }
        out
    }

    /// A table of rules.
    fn table(&self, names: &[String], out: &mut String) {
        if names.is_empty() {
            return;
        }
        out.push_str("\n| written | says |\n|---|---|\n");
        for name in names {
            let (example, says) = self.line(name);
            writeln!(out, "| `{}` | {says} |", example.replace('|', "\\|")).unwrap();
        }
    }
}

fn page(grammar: &Grammar) -> String {
    let shared = grammar.shared();
    let mut out = String::from(
        "# Cheat sheet of the rule language\n\n\
         Generated by `SOLON_WRITE=1 cargo test --test suite generated` from the comments of \
         `grammar/solon.pest`. Every item, every clause, every condition, one line each. The \
         [tutorial](language.md) shows them at work; the [glossary](glossary.md) says what the words mean.\n\n\
         Items begin in the first column, their further lines are indented. Clauses come in any order; \
         `solon fmt` sorts them.\n",
    );
    let owners: Vec<Vec<String>> = grammar.items.iter().map(|i| grammar.clauses(i)).collect();
    for (item, clauses) in grammar.items.iter().zip(&owners) {
        let (example, says) = grammar.line(item);
        write!(out, "\n## `{item}`\n\n`{example}`\n\n{says}\n").unwrap();
        let own: Vec<String> = clauses
            .iter()
            .filter(|c| {
                let by = grammar.items.iter().zip(&owners);
                let others = by.filter(|(_, o)| o.contains(c)).count();
                !shared.contains(c) && (others == 1 || !CHANGES.contains(&item.as_str()))
            })
            .cloned()
            .collect();
        grammar.table(&own, &mut out);
        let mut also: Vec<&str> = Vec::new();
        for clause in clauses.iter().filter(|c| !own.contains(c)) {
            let (example, head) = (grammar.line(clause).0, grammar.rules[clause].head.as_str());
            let first = example.split(' ').next().unwrap_or(example);
            let known = !head.is_empty() && example.starts_with(head);
            let leaf = LEAVES.contains(&clause.as_str());
            let word = match (known, leaf) {
                (true, _) => head,
                (_, true) => clause,
                _ => first,
            };
            if item != "insert" && !also.contains(&word) {
                also.push(word);
            }
        }
        if !also.is_empty() {
            writeln!(out, "\nAnd: `{}`.", also.join("`, `")).unwrap();
        }
    }
    out.push_str("\n## Clauses of several items\n");
    grammar.table(&shared, &mut out);
    out.push_str("\n## Conditions\n");
    let mut conditions = vec![CONDITION.to_owned()];
    let beside = |c: &String| !shared.contains(c) && !owners.iter().any(|o| o.contains(c));
    conditions.extend(grammar.clauses(CONDITION).into_iter().filter(beside));
    grammar.table(&conditions, &mut out);
    out
}

#[test]
fn cheat_sheet() {
    fresh(&root().join("docs/cheat-sheet.md"), &page(&grammar()));
}

/// What is wrong with a text of rules, if anything is.
fn problem(text: &str) -> Option<String> {
    let source = Source::new(SourceId(0), "example.solon", text);
    let (_, found) = parse(&source);
    found
        .first()
        .map(|d| format!("{}\n{}: {:?}", text, d.message, d.help))
}

/// Every example of the grammar's comments is read by the grammar: an item as it stands, a clause
/// behind an item that has it, a condition in a define.
#[test]
fn examples_of_the_grammar_are_read() {
    let grammar = grammar();
    let mut problems = Vec::new();
    let mut tried = BTreeSet::new();
    for item in &grammar.items {
        problems.extend(problem(grammar.line(item).0).filter(|_| {
            // These need a clause to be anything.
            !matches!(item.as_str(), "insert" | "amend")
        }));
        tried.extend(grammar.clauses(item));
    }
    for clause in &tried {
        let example = grammar.line(clause).0;
        let with = grammar
            .items
            .iter()
            .filter(|i| grammar.clauses(i).contains(clause));
        let mut texts: Vec<String> = with
            .map(|item| format!("{}\n  {example}", grammar.line(item).0))
            .collect();
        texts.push(example.to_owned());
        let found: Vec<String> = texts.iter().filter_map(|t| problem(t)).collect();
        if found.len() == texts.len() {
            problems.push(found[0].clone());
        }
    }
    let conditions = grammar.clauses(CONDITION);
    for name in conditions.iter().filter(|c| !tried.contains(*c)) {
        let example = grammar.line(name).0;
        problems.extend(problem(&format!("define c cites A \"Art. 1\" : {example}")));
    }
    assert!(tried.len() > 80, "{}", tried.len());
    assert!(conditions.len() > 20, "{}", conditions.len());
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
}

/// What an example shows is what the cheat sheet says: every item has a part, every clause a line.
#[test]
fn every_item_has_a_part_in_the_cheat_sheet() {
    let grammar = grammar();
    let page = page(&grammar);
    assert!(grammar.items.len() > 20);
    for item in &grammar.items {
        assert!(page.contains(&format!("\n## `{item}`\n")), "{item}");
        for clause in grammar.clauses(item) {
            let (example, _) = grammar.line(&clause);
            let example = example.replace('|', "\\|");
            assert!(page.contains(&example), "{item}: {clause}");
        }
    }
}
