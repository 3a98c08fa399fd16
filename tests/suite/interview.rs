//! The interview: how few answers it takes until the level is decided, against the order in which reports
//! list open questions; that it ends where the whole description ends; that nothing is asked that
//! cannot matter.

use serde_json::{Value, json};
use solon::program::FactType;
use solon::{Engine, Format, Input, Interview, PackText, Question};

use crate::architecture::root;
use crate::cli::ask::PACK;

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

/// A question under a pack of one text.
fn under(text: &str) -> Question {
    let files = vec![("pack.solon".to_owned(), text.to_owned())];
    let folder = "house".to_owned();
    let pack = PackText { folder, files };
    let engine = Engine::load(&["house"], &|_| Some(pack.clone())).unwrap();
    engine.question().on("2026-11-24").unwrap()
}

/// Whether a question matters is what trying all systems says, whatever is answered of the others.
#[test]
fn what_matters_is_what_trying_all_systems_says() {
    let question = under(PACK);
    let uses = ["hiring", "scoring", "chatting"];
    let sets = (0..8).map(|bits| {
        let some = uses.iter().enumerate().filter(|(i, _)| bits >> i & 1 == 1);
        json!(some.map(|(_, u)| *u).collect::<Vec<_>>())
    });
    let answers: [(&str, Vec<Value>); 4] = [
        ("uses", sets.collect()),
        ("decides", vec![json!(false), json!(true)]),
        ("secret", vec![json!(false), json!(true)]),
        ("share", vec![json!(0), json!(50)]),
    ];
    let sizes: Vec<usize> = answers.iter().map(|(_, a)| a.len()).collect();
    // Every system, by the position of each of its answers; and what it comes to.
    let level = |at: &[usize]| {
        let facts = answers.iter().zip(at);
        let facts: serde_json::Map<String, Value> = facts
            .map(|((name, a), i)| ((*name).to_owned(), a[*i].clone()))
            .collect();
        let text = json!({ "solon": 1, "system": "s", "facts": facts }).to_string();
        question.classify(&text).unwrap().overall().to_string()
    };
    let mut systems: Vec<(Vec<usize>, String)> = Vec::new();
    for n in 0..sizes.iter().product() {
        let mut rest: usize = n;
        let digit = |size: &usize| {
            let digit = rest % size;
            rest /= size;
            digit
        };
        let at: Vec<usize> = sizes.iter().map(digit).collect();
        systems.push((at.clone(), level(&at)));
    }
    let (mut asked, mut idle) = (0, 0);
    // What is answered of each question, or nothing.
    for n in 0..sizes.iter().map(|s| s + 1).product() {
        let mut rest: usize = n;
        let known: Vec<Option<usize>> = sizes
            .iter()
            .map(|size| {
                let digit = rest % (size + 1);
                rest /= size + 1;
                digit.checked_sub(1)
            })
            .collect();
        let mut interview = question
            .interview("solon: 1\nsystem: s\nfacts: {}\n")
            .unwrap();
        for ((name, a), known) in answers.iter().zip(&known) {
            if let Some(at) = known {
                interview.answer(name, &a[*at]).unwrap();
            }
        }
        let fits = |at: &[usize]| {
            at.iter()
                .zip(&known)
                .all(|(a, k)| k.is_none_or(|k| k == *a))
        };
        let fitting: Vec<_> = systems.iter().filter(|(at, _)| fits(at)).collect();
        for (of, (name, _)) in answers
            .iter()
            .enumerate()
            .filter(|(of, _)| known[*of].is_none())
        {
            let but = |a: &[usize], b: &[usize]| (0..4).all(|i| i == of || a[i] == b[i]);
            let matters = fitting.iter().any(|(a, level)| {
                let others = fitting.iter().filter(|(b, _)| but(a, b));
                others.into_iter().any(|(_, other)| other != level)
            });
            assert_eq!(interview.matters(name), matters, "{name} where {known:?}");
            asked += usize::from(matters);
            idle += usize::from(!matters);
        }
        let next = interview.next();
        let known_not = |fact: &String| interview.said(fact).is_none() && interview.matters(fact);
        assert!(
            next.as_ref().is_none_or(known_not),
            "{next:?} where {known:?}"
        );
        assert_eq!(next.is_none(), interview.decided(), "{known:?}");
    }
    assert!(asked > 100 && idle > 100, "{asked} {idle}");
}

/// The trace cannot see that one of two rules applies in any case; the question that tells them apart
/// stands in the list of what is open, and is not asked.
#[test]
fn what_two_rules_settle_together_is_not_asked() {
    let question = under(
        r#"pack house version "2026.1"
  title en "House rules"

source H "House rules" ref "H-1" authority policy

scale risk low < high

fact used : bool
  ask en "Is it used?"
  cites H "Art. 1"

fact inside : bool
  ask en "Inside the house?"
  cites H "Art. 1"

rule h.1 "Inside"
  cites H "Art. 1"
  applies from 2026-01-01
  when used and inside
  then risk high

rule h.2 "Outside"
  cites H "Art. 1"
  applies from 2026-01-01
  when used and not inside
  then risk high
"#,
    );
    let mut interview = question
        .interview("solon: 1\nsystem: s\nfacts: {}\n")
        .unwrap();
    assert!(interview.listed().contains(&"inside".to_owned()));
    assert!(!interview.matters("inside"));
    assert_eq!(interview.next().as_deref(), Some("used"));
    interview.answer("used", &json!("unknown")).unwrap();
    // Nothing is left that could change anything.
    assert_eq!(interview.next(), None);
    assert!(!interview.decided());
    interview.answer("used", &json!(true)).unwrap();
    assert_eq!(interview.next(), None);
    assert!(interview.decided());
}

/// A rule that one reason alone excepts, and a list of uses of which one decides nothing.
const REASONS: &str = r#"pack house version "2026.1"
  title en "House rules"

source H "House rules" ref "H-1" authority policy

scale risk low < high

values reason
  safety en "to keep people safe"
  near comfort en "to make people feel well"

values use
  hiring en "takes part in hiring"
  near chatting en "talks about the weather"

fact watches : bool
  ask en "Does it watch people?"

fact reasons : set of reason
  ask en "Why does it?"

fact uses : set of use
  ask en "What is it used for?"

rule h.1 "Watching"
  cites H "Art. 1"
  when watches and not reasons has only { safety }
  then risk high

rule h.2 "Hiring"
  cites H "Art. 2"
  when uses has hiring
  then risk high
"#;

/// A value beside those that rules ask about mostly decides nothing; but where a rule asks whether nothing
/// else is chosen, it decides like any other, and that is said with what comes of it.
#[test]
fn a_near_miss_says_what_hangs_on_it() {
    let question = under(REASONS);
    let text = "solon: 1\nsystem: s\nfacts: { watches: true, uses: [chatting] }\n";
    let mut interview = question.interview(text).unwrap();
    let near = |interview: &Interview, fact: &str, values: &[&str]| {
        let found = interview.near(fact, values);
        let [only] = found.as_slice() else {
            panic!("{found:?}");
        };
        (only.value.clone(), only.read, only.counts.clone())
    };
    let uses = near(&interview, "uses", &["chatting"]);
    assert_eq!(uses, ("chatting".to_owned(), false, None));
    interview
        .answer("reasons", &json!(["safety", "comfort"]))
        .unwrap();
    // What rules ask about is no near miss.
    let (value, read, counts) = near(&interview, "reasons", &["safety", "comfort"]);
    assert_eq!((value.as_str(), read), ("comfort", true));
    assert_eq!(counts, Some(["high".to_owned(), "low".to_owned()]));
    // Without safety nothing comes of it that would not come of an empty list, and no rule tells the two apart.
    interview.answer("reasons", &json!(["comfort"])).unwrap();
    let (_, read, counts) = near(&interview, "reasons", &["comfort"]);
    assert_eq!((read, counts), (false, None));
    // Where another rule gives the level anyway, a rule asks for it all the same.
    interview.answer("uses", &json!(["hiring"])).unwrap();
    interview
        .answer("reasons", &json!(["safety", "comfort"]))
        .unwrap();
    let (_, read, counts) = near(&interview, "reasons", &["safety", "comfort"]);
    assert_eq!((read, counts), (true, None));
}
