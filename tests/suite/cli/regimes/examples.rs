//! The ten descriptions under `examples/regimes`, each under every regime: what `examples.toml` beside this
//! file says by hand, and nothing else, is what comes out.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::architecture::root;
use crate::cli;

/// What is expected of one description.
#[derive(Deserialize)]
struct Expected {
    overall: String,
    /// `regime/duty due DAY` or `regime/duty from DAY`.
    duties: Vec<String>,
    /// `DAY regime/scale level`: in effect on that day.
    days: Vec<String>,
    /// Levels by regime and scale; every other regime is out of scope.
    regimes: BTreeMap<String, BTreeMap<String, String>>,
}

fn expected() -> BTreeMap<String, Expected> {
    let text = fs::read_to_string(root().join("tests/suite/cli/regimes/examples.toml")).unwrap();
    toml::from_str(&text).unwrap()
}

/// The report on a description under one regime, or under all, on a day, by the law of 27 November 2026.
fn report(name: &str, pack: &str, day: &str) -> Value {
    let file = format!("examples/regimes/{name}.yaml");
    let when = ["--on", day, "--law", "2026-11-27"];
    let form = ["--format", "json", "--detail", "brief"];
    cli::json(&[&["classify", &file, "--pack", pack], &when[..], &form[..]].concat())
}

fn under_all(name: &str) -> Value {
    report(name, "all", "2026-11-27")
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or("")
}

/// What differs in the matrix, one line a scale: `regime scale: expected, found`.
fn matrix(report: &Value, regimes: &BTreeMap<String, BTreeMap<String, String>>) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut seen: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut packs: BTreeSet<&str> = BTreeSet::new();
    for row in report["matrix"].as_array().unwrap() {
        let (pack, scale) = (text(&row["pack"]), text(&row["scale"]));
        packs.insert(pack);
        let expected = regimes.get(pack).map(|r| r.get(scale));
        let found = match text(&row["state"]) {
            "out_of_scope" => None,
            "decided" => Some(text(&row["lower"]).to_owned()),
            state => Some(format!(
                "{state} ({} to {})",
                text(&row["lower"]),
                text(&row["upper"])
            )),
        };
        seen.insert((pack, scale));
        match (expected, found) {
            (None, None) => {}
            (Some(Some(level)), Some(found)) if *level == found => {}
            (None, Some(found)) => {
                wrong.push(format!(
                    "{pack} {scale}: expected out of scope, found {found}"
                ));
            }
            (Some(_), None) => wrong.push(format!("{pack}: found out of scope")),
            (Some(level), Some(found)) => {
                let level = level.map_or("no such row", String::as_str);
                wrong.push(format!("{pack} {scale}: expected {level}, found {found}"));
            }
        }
    }
    for (pack, scales) in regimes {
        if !packs.contains(pack.as_str()) {
            wrong.push(format!("{pack}: no such regime"));
        }
        for (scale, level) in scales {
            let out = regimes.contains_key(pack) && seen.contains(&(pack.as_str(), ""));
            if !out && !seen.contains(&(pack.as_str(), scale.as_str())) {
                wrong.push(format!(
                    "{pack} {scale}: expected {level}, found no such row"
                ));
            }
        }
    }
    wrong
}

/// What differs in the duties that are named.
fn duties(report: &Value, expected: &[String]) -> Vec<String> {
    let regimes = report["regimes"].as_array().unwrap();
    let found = |regime: &str, duty: &str| -> Option<&Value> {
        let regime = regimes.iter().find(|r| r["pack"] == regime)?;
        let duties = regime["duties"].as_array().unwrap();
        duties.iter().find(|d| d["id"] == duty)
    };
    let mut wrong = Vec::new();
    for line in expected {
        let parts: Vec<&str> = line.split(' ').collect();
        let [name, word, day] = parts[..] else {
            panic!("`{line}` is not `regime/duty due DAY` or `regime/duty from DAY`");
        };
        let (regime, duty) = name.split_once('/').unwrap();
        let Some(duty) = found(regime, duty) else {
            wrong.push(format!("{name}: expected {word} {day}, found no such duty"));
            continue;
        };
        let is = match word {
            "due" => text(&duty["due"]),
            "from" => text(&duty["applies"]["from"]),
            other => panic!("`{other}` in `{line}`"),
        };
        let outcome = text(&duty["outcome"]);
        if is != day || outcome != "fires" {
            wrong.push(format!(
                "{name}: expected {word} {day}, found {is} ({outcome})"
            ));
        }
    }
    wrong
}

/// What is in effect on other days than is expected.
fn days(name: &str, expected: &[String]) -> Vec<String> {
    let mut wrong = Vec::new();
    for line in expected {
        let parts: Vec<&str> = line.split(' ').collect();
        let [day, place, level] = parts[..] else {
            panic!("`{line}` is not `DAY regime/scale level`");
        };
        let (pack, scale) = place.split_once('/').unwrap();
        let report = report(name, pack, day);
        let found = &report["regimes"][0]["scales"][scale]["in_effect_interval"];
        if *found != json!([level, level]) {
            wrong.push(format!("{place} on {day}: expected {level}, found {found}"));
        }
    }
    wrong
}

/// What `--pack reached` says otherwise than `--pack all`: its choice of regimes keeps out none that governs.
fn reached(name: &str, all: &Value) -> Vec<String> {
    let governing = |report: &Value| -> BTreeSet<String> {
        let rows = report["matrix"].as_array().unwrap().iter();
        let rows = rows.filter(|r| r["state"] != "out_of_scope");
        rows.map(Value::to_string).collect()
    };
    let chosen = report(name, "reached", "2026-11-27");
    let (all, chosen) = (governing(all), governing(&chosen));
    let differ = all.symmetric_difference(&chosen);
    differ
        .map(|row| format!("`--pack reached`: {row}"))
        .collect()
}

/// Nothing is asked that could still change a level or the scope of a regime.
fn questions(report: &Value) -> Vec<String> {
    let regimes = report["regimes"].as_array().unwrap().iter();
    let open = regimes.flat_map(|r| {
        let open = r["open"].as_array().unwrap().iter();
        open.map(move |q| format!("{} asks {}", text(&r["pack"]), text(&q["fact"])))
    });
    open.collect()
}

/// No answer is left out of account, and none is at odds with another.
fn warnings(name: &str) -> Vec<String> {
    let file = format!("examples/regimes/{name}.yaml");
    let when = ["--on", "2026-11-27", "--law", "2026-11-27"];
    let run = cli::solon(&[&["classify", &file, "--pack", "all", "--strict"], &when[..]].concat());
    let told = run.err.lines().map(str::to_owned);
    let code = (run.code != 0).then(|| format!("`--strict` ends with {}", run.code));
    told.chain(code).collect()
}

/// What differs for one description.
fn differences(name: &str) -> Vec<String> {
    let expected = expected();
    let expected = &expected[name];
    let report = under_all(name);
    let overall = &report["overall"];
    let mut wrong = matrix(&report, &expected.regimes);
    wrong.extend(duties(&report, &expected.duties));
    wrong.extend(questions(&report));
    wrong.extend(reached(name, &report));
    wrong.extend(warnings(name));
    wrong.extend(days(name, &expected.days));
    if overall["lower"] != expected.overall || overall["upper"] != expected.overall {
        let (lower, upper) = (&overall["lower"], &overall["upper"]);
        wrong.push(format!(
            "overall: expected {}, found {lower} to {upper}",
            expected.overall
        ));
    }
    wrong
}

fn as_expected(name: &str) {
    let wrong = differences(name);
    assert!(wrong.is_empty(), "{name}\n  {}", wrong.join("\n  "));
}

#[test]
fn medical_triage() {
    as_expected("ed-triage");
}

#[test]
fn consumer_credit() {
    as_expected("credit-score");
}

#[test]
fn parole() {
    as_expected("parole-score");
}

#[test]
fn chinese_chatbot() {
    as_expected("cn-chatbot");
}

#[test]
fn companion() {
    as_expected("companion");
}

#[test]
fn data_centre() {
    as_expected("data-centre");
}

#[test]
fn canadian_benefits() {
    as_expected("benefits-decision");
}

#[test]
fn hiring_in_new_york() {
    as_expected("nyc-hiring");
}

#[test]
fn korean_loans() {
    as_expected("korea-loan");
}

#[test]
fn frontier_developer() {
    as_expected("frontier-developer");
}

/// Every description of the folder is asserted, and nothing else.
#[test]
fn every_description_is_asserted() {
    let files = fs::read_dir(root().join("examples/regimes")).unwrap();
    let names = files.map(|f| f.unwrap().file_name().into_string().unwrap());
    let names: BTreeSet<String> = names
        .filter_map(|n| n.strip_suffix(".yaml").map(str::to_owned))
        .collect();
    let asserted: BTreeSet<String> = expected().into_keys().collect();
    assert_eq!(names, asserted);
    assert_eq!(names.len(), 10);
}

/// The page beside them tells the same levels: over all, and each that it names of a regime.
#[test]
fn the_page_tells_what_is_asserted() {
    let page = fs::read_to_string(root().join("examples/regimes/README.md")).unwrap();
    for (name, expected) in expected() {
        let link = format!("| [`{name}`]({name}.yaml)");
        let line = page.lines().find(|l| l.starts_with(&link)).unwrap();
        let over_all = line.split(" | ").nth(1).unwrap().trim_end_matches('*');
        assert_eq!(over_all, expected.overall, "{name}");
        let row = format!("| `{name}` |");
        let row = page.lines().find(|l| l.starts_with(&row)).unwrap();
        for (regime, said) in levels_told(row) {
            let levels = expected.regimes.get(regime);
            let levels = levels.unwrap_or_else(|| panic!("{name}: {regime} is out of scope"));
            for level in said {
                let known = levels.values().any(|l| l == level);
                assert!(known, "{name}: {regime} is not {level}");
            }
        }
    }
}

/// The regimes of a row and the levels that stand behind each, up to the next one.
fn levels_told(row: &str) -> Vec<(&str, Vec<&str>)> {
    let mut told: Vec<(&str, Vec<&str>)> = Vec::new();
    let cells = row.split(" | ").skip(1);
    for word in cells.flat_map(|c| c.split([',', ';', ' ', '|'])) {
        if let Some(regime) = word.strip_prefix('`') {
            told.push((regime.trim_end_matches('`'), Vec::new()));
        } else if let (false, Some(last)) = (word.is_empty(), told.last_mut()) {
            last.1.push(word);
        }
    }
    told
}

/// A level, a scope, a day or a duty that is expected otherwise is told by its regime.
#[test]
fn what_differs_is_named() {
    let report = under_all("benefits-decision");
    let levels = |text: &str| -> BTreeMap<String, BTreeMap<String, String>> {
        toml::from_str(text).unwrap()
    };
    let wrong = matrix(
        &report,
        &levels("\"ca.adm\" = { ca_impact_level = \"iii\", ca_use = \"allowed\" }"),
    );
    assert_eq!(wrong, ["ca.adm ca_impact_level: expected iii, found ii"]);
    let wrong = matrix(
        &report,
        &levels(
            "\"ca.adm\" = { ca_use = \"allowed\", other = \"a\" }\n\"eu.mdr\" = { class = \"i\" }",
        ),
    );
    assert_eq!(
        wrong,
        [
            "ca.adm ca_impact_level: expected no such row, found ii",
            "eu.mdr: found out of scope",
            "ca.adm other: expected a, found no such row",
        ]
    );
    let wrong = matrix(&report, &BTreeMap::new());
    assert_eq!(
        wrong,
        [
            "ca.adm ca_impact_level: expected out of scope, found ii",
            "ca.adm ca_use: expected out of scope, found allowed",
        ]
    );
    let wrong = duties(
        &report,
        &[
            "ca.adm/s6.1.3 due 2027-04-13",
            "ca.adm/none from 2027-01-01",
        ]
        .map(str::to_owned),
    );
    assert_eq!(
        wrong,
        [
            "ca.adm/s6.1.3: expected due 2027-04-13, found 2028-04-13 (fires)",
            "ca.adm/none: expected from 2027-01-01, found no such duty",
        ]
    );
    let wrong = days(
        "benefits-decision",
        &["2026-11-27 ca.adm/ca_impact_level iii".to_owned()],
    );
    let told = "ca.adm/ca_impact_level on 2026-11-27: expected iii, found [\"ii\",\"ii\"]";
    assert_eq!(wrong, [told]);
}
