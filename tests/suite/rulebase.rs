//! The rule base of the benchmarks is right: the engine and hand-written Rust agree on every description,
//! so that what is compared is the same work.

use std::collections::BTreeMap;

use solon::pack::PackText;
use solon::{Engine, Format, Input, Overall, Pack, Question, Verdict};
use solon_rulebase::hand;
use solon_rulebase::table::LEVELS;
use solon_rulebase::{Base, Others, lines};

fn question(base: &Base) -> Question {
    let texts = PackText {
        folder: "bench".to_owned(),
        files: vec![("rules.solon".to_owned(), base.pack())],
    };
    let pack = Pack::from_texts(&texts, &|_| None).unwrap();
    let engine = Engine::new(vec![pack]);
    engine.question().on("2028-01-01").unwrap()
}

fn verdict(question: &Question, line: &str) -> Verdict {
    let input = Input::new(line).named("d.ndjson").format(Format::Ndjson);
    question.verdict(input).unwrap()
}

/// The one level of a verdict that leaves nothing open, and the rules that give it.
fn decided(verdict: &Verdict) -> (String, Vec<String>) {
    let scale = &verdict.regimes[0].scales[0];
    let open = &verdict.regimes[0].open;
    assert!(
        scale.levels.decided() && open.is_empty(),
        "{scale:?} {open:?}"
    );
    let mut by = scale.by.clone();
    by.sort();
    (scale.levels.lower.clone(), by)
}

#[test]
fn hand_written_rust_and_the_engine_agree_on_every_description() {
    let base = Base::new();
    let rules = base.rules.len();
    assert_eq!((base.facts.len(), rules), (66, 52));
    let question = question(&base);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut bytes = 0;
    for line in lines(&base, 400, 0) {
        bytes += line.len();
        let by_hand = hand::verdict(&line).unwrap();
        let rules = base.rules.iter().enumerate();
        let by = rules.filter(|(at, _)| by_hand.by & (1 << at) != 0);
        let mut by: Vec<String> = by.map(|(_, rule)| rule.id.clone()).collect();
        by.sort();
        let found = decided(&verdict(&question, &line));
        assert_eq!(found, (LEVELS[by_hand.level].to_owned(), by), "{line}");
        *seen.entry(found.0).or_default() += 1;
    }
    // Every level is met often enough to be worth measuring, and a line is as long as it is said to be.
    assert!(LEVELS.iter().all(|level| seen[*level] >= 20), "{seen:?}");
    assert!((1_100..1_300).contains(&(bytes / 400)), "{}", bytes / 400);
}

#[test]
fn an_answer_that_changes_from_round_to_round_changes_no_verdict() {
    let base = Base::new();
    let [first, second] = [0, 1].map(|round| lines(&base, 400, round));
    for (a, b) in first.iter().zip(&second) {
        assert_ne!(a, b);
        assert_eq!(hand::verdict(a).unwrap(), hand::verdict(b).unwrap(), "{a}");
    }
}

#[test]
fn further_copies_of_the_rules_are_closed_by_the_uses_or_left_open() {
    let base = Base::new();
    let alone = question(&base);
    let closed = question(&Base::copies(3, Others::Closed));
    let open = question(&Base::copies(3, Others::Open));
    for line in lines(&base, 40, 0) {
        let expected = decided(&verdict(&alone, &line));
        assert_eq!(decided(&verdict(&closed, &line)), expected, "{line}");
        let Overall::Levels { levels, .. } = verdict(&open, &line).overall else {
            panic!("{line}")
        };
        // What is open can only make it worse.
        assert_eq!(levels.lower, expected.0, "{line}");
    }
}
