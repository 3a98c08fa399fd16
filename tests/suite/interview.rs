//! The interview: how few answers it takes until the level is decided, against the order in which reports
//! list open questions; that it ends where the whole description ends; that nothing is asked that
//! cannot matter.

use serde_json::{Value, json};
use solon::program::FactType;
use solon::{Engine, Format, Input, Interview, Question};

use crate::architecture::root;

/// So many answers, at most, for half of the systems.
const MEDIAN: usize = 10;
/// And for any of them.
const MOST: usize = 25;

fn question(packs: &[&str]) -> Question {
    let engine = Engine::load(packs, &|_| None).unwrap();
    engine.question().on("2026-11-24").unwrap()
}

/// Whole descriptions: the examples, and sixty systems with the level that the law gives them.
fn described() -> Vec<(String, String, Format)> {
    let mut paths: Vec<_> = std::fs::read_dir(root().join("examples"))
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.is_file())
        .collect();
    paths.sort();
    let mut out: Vec<(String, String, Format)> = paths
        .iter()
        .filter_map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let format = Format::of_path(&name)?;
            Some((name, std::fs::read_to_string(path).unwrap(), format))
        })
        .collect();
    let sixty = std::fs::read_to_string(root().join("tests/data/sixty.ndjson")).unwrap();
    let sixty = sixty.lines().enumerate();
    out.extend(sixty.map(|(i, line)| (format!("system {}", i + 1), line.to_owned(), Format::Json)));
    assert!(out.len() > 70);
    out
}

/// Somebody who has a whole description at hand. What it does not mention is no, or nothing; of numbers,
/// days and single values nothing is known then.
struct Person<'a> {
    question: &'a Question,
    knows: Interview,
}

impl Person<'_> {
    fn of<'a>(question: &'a Question, text: &str, format: Format) -> Person<'a> {
        let knows = question.interview(Input::new(text).format(format));
        Person {
            question,
            knows: knows.unwrap(),
        }
    }

    fn says(&self, fact: &str) -> Value {
        if let Some(said) = self.knows.said(fact) {
            return said.clone();
        }
        let regimes = self.question.regimes().unwrap();
        let programs = regimes.iter().map(|r| r.law.program());
        let found = programs.filter_map(|p| Some(&p.facts[p.fact(fact)?].ty));
        match found.into_iter().next().unwrap() {
            FactType::Bool => json!(false),
            FactType::Set(_) => json!([]),
            _ => json!("unknown"),
        }
    }

    /// What is asked of them until nothing is open, and where that ends: chosen as an interview does, or
    /// by the order of reports.
    fn asked(&self, fixed: bool) -> (Vec<String>, Interview) {
        let stub = "solon: 1\nsystem: s\nfacts: {}\n";
        let mut interview = self.question.interview(stub).unwrap();
        let mut asked = Vec::new();
        loop {
            let next = match fixed {
                true => interview.listed().into_iter().next(),
                false => interview.next(),
            };
            let Some(fact) = next else {
                return (asked, interview);
            };
            interview.answer(&fact, &self.says(&fact)).unwrap();
            asked.push(fact);
            assert!(asked.len() < 300, "{asked:?}");
        }
    }
}

fn median(all: &mut [usize]) -> usize {
    all.sort_unstable();
    all[all.len() / 2]
}

/// Each of the described systems, from nothing. So many answers it takes, and not more; and it ends where
/// the whole description does.
#[test]
fn few_answers_decide() {
    let question = question(&["eu-ai-act"]);
    let (mut counts, mut fixed, mut worse, mut undecided) = (Vec::new(), Vec::new(), 0, 0);
    for (i, (name, text, format)) in described().iter().enumerate() {
        let person = Person::of(&question, text, *format);
        let (asked, interview) = person.asked(false);
        assert!(asked.len() <= MOST, "{name}: {asked:?}");
        // What the person would say of every question, and not only of those asked.
        let mut whole = question
            .interview(Input::new(text).format(*format))
            .unwrap();
        for fact in &asked {
            whole.answer(fact, &person.says(fact)).unwrap();
        }
        // An example leaves open what decides it.
        assert_eq!(interview.decided(), whole.decided(), "{name}: {asked:?}");
        undecided += usize::from(!interview.decided());
        let levels = |of: &Interview| -> Vec<Value> {
            let report = serde_json::to_value(of.report_on(None, false)).unwrap();
            let regimes = report["regimes"].as_array().unwrap().iter();
            let told = |r: &Value| {
                let scales = r["scales"].as_object().cloned().unwrap_or_default();
                let scales = scales
                    .iter()
                    .map(|(k, s)| json!([k, s["lower"], s["upper"]]));
                json!([r["scope"], scales.collect::<Vec<_>>()])
            };
            regimes.map(told).collect()
        };
        assert_eq!(levels(&interview), levels(&whole), "{name}");
        // The other order takes as long again: of every third.
        if i % 3 == 0 {
            let (listed, _) = person.asked(true);
            fixed.push(listed.len());
            worse += usize::from(asked.len() > listed.len());
        }
        counts.push(asked.len());
    }
    assert!(undecided <= 1, "{undecided} are not decided");
    let (own, by_list) = (median(&mut counts), median(&mut fixed));
    println!(
        "answers to a decided level: median {own}, at most {}",
        counts[counts.len() - 1]
    );
    println!(
        "by the list: median {by_list}, at most {}; better in {worse}",
        fixed[fixed.len() - 1]
    );
    assert!(own <= MEDIAN, "{counts:?}");
    assert!(own < by_list, "{own} against {by_list}");
    assert!(worse * 8 <= fixed.len(), "{worse} of {}", fixed.len());
}
