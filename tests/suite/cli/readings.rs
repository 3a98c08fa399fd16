//! Which readings of contested points make a result another one, against every combination of readings
//! put to the engine by itself, on random rules.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;
use solon::{Engine, Levels, PackText, Question, Scope};

use super::{Scratch, run_in};

/// The points, each with its readings; the first one of each is the default.
const POINTS: [(&str, &[&str]); 3] = [
    ("one", &["p", "q"]),
    ("two", &["p", "q", "r"]),
    ("three", &["p", "q"]),
];

struct Dice(u64);

impl Dice {
    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        of[(self.0 >> 33) as usize % of.len()]
    }
}

fn pack(dice: &mut Dice) -> String {
    let mut text = String::from(
        "pack house version \"1\"\n  title en \"House\"\n\nsource L \"A law\"\n\nscale risk low < mid < high\n\n",
    );
    for fact in ["a", "b"] {
        let _ = writeln!(text, "fact {fact} : bool\n  ask en \"{fact}\"\n");
    }
    for (point, readings) in POINTS {
        let _ = writeln!(
            text,
            "interpretation {point} \"{point}\"\n  cites L \"Art. 1\""
        );
        for reading in readings {
            let default = if *reading == "p" { " default" } else { "" };
            let says = dice.pick(&["a", "b", "not a", "a and b", "a or b", "never", "always"]);
            let _ = writeln!(
                text,
                "  reading {reading}{default}\n    cites L \"Art. 1\" :\n    {says}"
            );
        }
        text.push('\n');
    }
    for (rule, level) in [("x.1", "mid"), ("x.2", "high"), ("x.3", "mid")] {
        let part = |dice: &mut Dice| {
            let not = dice.pick(&["", "", "not "]);
            let of = dice.pick(&["reading one", "reading two", "reading three", "a"]);
            format!("({not}({of}))")
        };
        let (first, second, third) = (part(dice), part(dice), part(dice));
        let (join, other) = (dice.pick(&["and", "or"]), dice.pick(&["and", "or"]));
        let _ = writeln!(
            text,
            "rule {rule} \"x\"\n  cites L \"Art. 2\"\n  when ({first} {join} {second}) {other} {third}\n  then risk {level}\n"
        );
    }
    text
}

type Result = (Scope, Vec<Levels>);

fn result(question: &Question, system: &str) -> Result {
    let verdict = question.verdict(system).unwrap();
    let regime = &verdict.regimes[0];
    let levels = regime.scales.iter().map(|s| s.levels.clone());
    (regime.scope, levels.collect())
}

/// The smallest sets of other readings under which the result is another one.
fn smallest(question: &Question, system: &str) -> BTreeSet<BTreeMap<String, String>> {
    let mut combinations: Vec<BTreeMap<String, String>> = vec![BTreeMap::new()];
    for (point, readings) in POINTS {
        let others = combinations.clone().into_iter().flat_map(|flips| {
            readings.iter().skip(1).map(move |reading| {
                let mut more = flips.clone();
                more.insert(point.to_owned(), (*reading).to_owned());
                more
            })
        });
        let others: Vec<_> = others.collect();
        combinations.extend(others);
    }
    let base = result(question, system);
    let changes = |flips: &BTreeMap<String, String>| {
        let asked = flips
            .iter()
            .fold(question.clone(), |question, (point, reading)| {
                question.reading(point, reading).unwrap()
            });
        result(&asked, system) != base
    };
    combinations.retain(changes);
    let within =
        |a: &BTreeMap<_, _>, b: &BTreeMap<_, _>| a.iter().all(|(k, v)| b.get(k) == Some(v));
    let all = combinations.clone();
    let least = |flips: &BTreeMap<_, _>| !all.iter().any(|f| f != flips && within(f, flips));
    combinations.into_iter().filter(least).collect()
}

#[test]
fn readings_are_told_that_every_combination_shows() {
    let scratch = Scratch::new("readings-random");
    let (mut single, mut several, mut none) = (0, 0, 0);
    for seed in 1..=120 {
        let mut dice = Dice(seed);
        let text = pack(&mut dice);
        let house = PackText {
            folder: "house".to_owned(),
            files: vec![("pack.solon".to_owned(), text.clone())],
        };
        let reader = |name: &str| (name == "house").then(|| house.clone());
        let engine = Engine::load(&["house"], &reader).unwrap();
        let question = engine.question().on("2026-11-24").unwrap();
        let answers = dice.pick(&["", "a: yes", "b: no", "a: no, b: yes", "a: yes, b: yes"]);
        let system = format!("solon: 1\nsystem: s\nfacts: {{ {answers} }}\n");
        let expected = smallest(&question, &system);
        scratch.file("house/pack.solon", &text);
        scratch.file("s.yaml", &system);
        let call = [
            "explain",
            "s.yaml",
            "--pack",
            "house",
            "--readings",
            "--format",
            "json",
        ];
        let run = run_in(&scratch.0, &call, &[]);
        assert_eq!(run.code, 0, "{}", run.err);
        let told: Value = serde_json::from_str(&run.out).unwrap();
        let told = &told["regimes"][0]["readings"];
        assert_eq!(told["complete"], true, "{text}");
        let changes = told["changes"].as_array().unwrap().iter();
        let found: BTreeSet<BTreeMap<String, String>> = changes
            .map(|c| serde_json::from_value(c["readings"].clone()).unwrap())
            .collect();
        assert_eq!(found, expected, "{answers}\n{text}");
        none += usize::from(expected.is_empty());
        single += usize::from(expected.iter().any(|f| f.len() == 1));
        several += usize::from(expected.iter().any(|f| f.len() > 1));
    }
    assert!(
        single > 5 && several > 3 && none > 1,
        "{single} {several} {none}"
    );
}
