//! Rows of a real register, poor data and all (`us-federal-2025/README.md`).

use serde_json::Value;

use super::super::{solon, solon_out};

const FOLDER: &str = "tests/suite/cli/register/us-federal-2025";

fn args<'a>(file: &'a str, map: &'a str) -> [&'a str; 7] {
    [
        file,
        "--map",
        map,
        "--pack",
        "us-omb-m-25-21",
        "--pack",
        "eu-ai-act",
    ]
}

#[test]
fn what_can_be_read_of_a_real_register_is_told() {
    let [file, map] = ["systems.csv", "map.yaml"].map(|n| format!("{FOLDER}/{n}"));
    let run = solon(
        &[
            &["register", "check", "--format", "json"][..],
            &args(&file, &map),
        ]
        .concat(),
    );
    assert_eq!(run.code, 4, "{}", run.err);
    let check: Value = serde_json::from_str(&run.out).unwrap();
    let schema = jsonschema::validator_for(&solon::report::schema::register()).unwrap();
    assert!(schema.is_valid(&check));
    assert_eq!(
        [&check["rows"], &check["readable"], &check["rejected"]],
        [25, 23, 2]
    );
    let of = |list: &str, column: &str| {
        let all = check[list].as_array().unwrap().iter();
        let own = all.filter(|p| p["column"] == column);
        own.map(|p| (p["value"].as_str().unwrap().to_owned(), p["rows"].clone()))
            .collect::<Vec<_>>()
    };
    // Two answers stand in columns of other questions.
    assert_eq!(
        of("problems", "hi_training_established"),
        [(
            "b) Development of monitoring protocols is in-progess".to_owned(),
            serde_json::json!([3])
        )]
    );
    assert_eq!(of("problems", "hi_ongoing_monitoring").len(), 1);
    // Of nine spellings of days one means two things, and is left open.
    assert_eq!(
        of("not_mapped", "operational_date"),
        [("Jul-25".to_owned(), serde_json::json!([20]))]
    );
    assert_eq!(check["same_ids"][0]["id"], "DOJ-DOJ-0160");
}

#[test]
fn a_real_register_is_classified() {
    let [file, map] = ["systems.csv", "map.yaml"].map(|n| format!("{FOLDER}/{n}"));
    let run = solon(
        &[
            &["classify", "--format", "ndjson", "--detail", "verdict"][..],
            &args(&file, &map),
        ]
        .concat(),
    );
    assert_eq!(run.code, 4);
    let lines: Vec<Value> = run
        .out
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    assert_eq!(lines.len(), 25);
    let ids: Vec<&str> = lines
        .iter()
        .filter_map(|l| l["system"]["id"].as_str())
        .collect();
    assert_eq!(ids.len(), 23);
    // The same number under three agencies, and rows that have none.
    for id in ["EPA-35", "NSF-35", "TREAS-35", "HHS-row-20", "SSA-row-24"] {
        assert!(ids.contains(&id), "{id}: {ids:?}");
    }
    // What the agency calls high-impact, on the list and without its practices, may have to stop.
    let claims = lines
        .iter()
        .find(|l| l["system"]["id"] == "VA-VA-25-393")
        .unwrap();
    let omb = claims["regimes"].as_array().unwrap();
    let omb = omb.iter().find(|r| r["pack"] == "us.omb_m_25_21").unwrap();
    assert_eq!(omb["scales"]["omb_impact"]["lower"], "high_impact", "{omb}");
    assert_eq!(omb["scales"]["omb_use"]["upper"], "discontinue", "{omb}");
}

#[test]
fn without_a_mapping_a_real_register_is_refused_at_once() {
    let file = format!("{FOLDER}/systems.csv");
    let run = solon(&["classify", &file]);
    assert_eq!(run.code, 4);
    assert_eq!(run.err.matches("error[").count(), 1, "{}", run.err);
    assert!(run.err.contains("and 23 more"), "{}", run.err);
    let map = solon_out(&["register", "init", &file, "--pack", "us-omb-m-25-21"]);
    assert!(
        map.contains("id: { columns: [id], otherwise: row }"),
        "{map}"
    );
    assert!(
        map.contains("filled for 21 of 25 systems, with 18 different values"),
        "{map}"
    );
}
