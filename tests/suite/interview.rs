//! The interview: how few answers it takes until the level is decided, against the order in which reports
//! list open questions; that it ends where the whole description ends; and what it asks, takes and
//! refuses.

use serde_json::{Value, json};
use solon::{Engine, Format, Input, Interview, Question};

use crate::architecture::root;

const DAY: &str = "2026-11-24";

fn question(pack: &str) -> Question {
    Engine::bundled(pack).unwrap().question().on(DAY).unwrap()
}

/// Descriptions of the whole suite, as text and format, with their names.
fn described() -> Vec<(String, String, Format)> {
    let mut out = Vec::new();
    let mut paths: Vec<_> = std::fs::read_dir(root().join("examples"))
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.is_file())
        .collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if let Some(format) = Format::of_path(&name) {
            out.push((name, std::fs::read_to_string(&path).unwrap(), format));
        }
    }
    let sixty = root().join("tests/data/sixty.ndjson");
    if let Ok(text) = std::fs::read_to_string(sixty) {
        for (i, line) in text.lines().enumerate() {
            out.push((format!("sixty {}", i + 1), line.to_owned(), Format::Json));
        }
    }
    out
}

/// A person who has a whole description at hand. What it does not mention is no, or nothing; of the
/// rest nothing is known.
struct Person(Interview);

impl Person {
    fn of(question: &Question, text: &str, format: Format) -> Person {
        let input = Input::new(text).format(format);
        Person(question.interview(input).unwrap())
    }

    fn says(&self, fact: &str, ty: &str) -> Value {
        match (self.0.said(fact), ty) {
            (Some(said), _) => said.clone(),
            (None, "bool") => json!(false),
            (None, "set") => json!([]),
            _ => json!("unknown"),
        }
    }
}

fn kind(question: &Question, fact: &str) -> &'static str {
    use solon::program::FactType;
    let regimes = question.regimes().unwrap();
    for regime in regimes.iter() {
        let program = regime.law.program();
        if let Some(id) = program.fact(fact) {
            return match program.facts[id].ty {
                FactType::Bool => "bool",
                FactType::Set(_) => "set",
                _ => "other",
            };
        }
    }
    panic!("{fact}");
}

/// How many answers it takes, chosen as the interview does, or by the order of the report; and the end.
fn run(question: &Question, person: &Person, fixed: bool) -> (Vec<String>, Interview) {
    let stub = "solon: 1\nsystem: s\nfacts: {}\n";
    let mut interview = question.interview(stub).unwrap();
    let mut asked = Vec::new();
    loop {
        let next = match fixed {
            false => interview.next(),
            true => {
                let open = interview.listed();
                open.into_iter().next()
            }
        };
        let Some(fact) = next else { break };
        let says = person.says(&fact, kind(question, &fact));
        interview.answer(&fact, &says).unwrap();
        asked.push(fact);
        assert!(asked.len() < 300, "{asked:?}");
    }
    (asked, interview)
}

#[test]
fn figures() {
    let question = question("eu-ai-act");
    let mut all = Vec::new();
    for (name, text, format) in described() {
        let person = Person::of(&question, &text, format);
        let start = std::time::Instant::now();
        let (asked, interview) = run(&question, &person, false);
        let time = start.elapsed();
        let (fixed, other) = run(&question, &person, true);
        println!(
            "{name}: {} ({}) fixed {} ({}) {:?} {:?}",
            asked.len(),
            interview.decided(),
            fixed.len(),
            other.decided(),
            time / (asked.len().max(1) as u32),
            asked
        );
        all.push((asked.len(), fixed.len()));
    }
    let median = |mut v: Vec<usize>| {
        v.sort();
        (v[v.len() / 2], v[v.len() - 1])
    };
    println!("{:?}", median(all.iter().map(|a| a.0).collect()));
    println!("{:?}", median(all.iter().map(|a| a.1).collect()));
}
