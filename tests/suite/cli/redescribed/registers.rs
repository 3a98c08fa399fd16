//! Registers beside each other: systems are matched by their ids.

use super::{Described, strings, words};

/// Systems on one side alone are listed, wherever the others lie.
#[test]
fn systems_are_matched_by_their_ids() {
    let d = Described::new("ids");
    d.system("old/hr", "a", "purpose: reading");
    d.system("new/it/lamps", "a", "purpose: street");
    for folder in ["old", "new"] {
        d.system(folder, "b", "purpose: reading");
    }
    d.system("old", "left", "purpose: reading");
    d.system("new", "came", "purpose: reading");
    let told = d.json(&["lamps"]);
    assert_eq!(told["counts"]["both"], 2);
    assert_eq!(told["counts"]["moved"], 1);
    let a = &told["systems"][0];
    assert_eq!(a["system"]["id"], "a");
    assert!(
        a["system"]["source"]
            .as_str()
            .unwrap()
            .ends_with("new/it/lamps/a.yaml")
    );
    assert!(a["old_source"].as_str().unwrap().ends_with("old/hr/a.yaml"));
    assert_eq!(strings(&told["same"]), ["b"]);
    assert_eq!(told["gone"][0]["id"], "left");
    assert_eq!(told["added"][0]["id"], "came");
    let text = words(&d.run(&["lamps"], &[]).out);
    let sum = "2 systems are in both: one needs a review, one comes out otherwise, one is as before. \
               Only before: left Only after: came";
    assert!(text.contains(sum), "{text}");
    // A file against a folder, and two files of which none is in both.
    let run = d.run_on(&["lamps"], &[&d.at("old/hr/a.yaml"), &d.at("new")], &[]);
    assert!(
        words(&run.out).contains("Only after: b, came"),
        "{}",
        run.out
    );
    let run = d.run_on(
        &["lamps"],
        &[&d.at("old/left.yaml"), &d.at("new/came.yaml")],
        &[],
    );
    assert_eq!(run.code, 0);
    assert!(run.out.contains("No system is in both."), "{}", run.out);
}

/// A record of a stream is a system like any other.
#[test]
fn streams_are_registers() {
    let d = Described::new("streams");
    let line = |id: &str, purpose: &str| {
        format!(
            "{{\"solon\": 1, \"system\": \"{id}\", \"facts\": {{\"toy\": false, \"purpose\": \"{purpose}\"}}}}\n"
        )
    };
    let old = d.0.file(
        "old.ndjson",
        &(line("a", "reading") + &line("b", "reading")),
    );
    let new =
        d.0.file("new.ndjson", &(line("b", "street") + &line("a", "reading")));
    let run = d.run_on(&["lamps"], &[&old, &new], &["--format", "json"]);
    let told: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(strings(&told["same"]), ["a"]);
    assert_eq!(told["systems"][0]["system"]["id"], "b");
    assert_eq!(told["systems"][0]["system"]["record"], 1);
}

/// An id that stands twice on one side is compared with nothing.
#[test]
fn an_id_that_stands_twice() {
    let d = Described::new("twice");
    d.system("old", "a", "purpose: reading");
    d.system("new/one", "a", "purpose: street");
    d.system("new/two", "a", "purpose: signal");
    let run = d.run(&["lamps"], &["--format", "json", "--exit-code=text"]);
    assert_eq!(run.code, 4, "{}", run.err);
    let told: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let twice = &told["not_compared"][0];
    assert_eq!(
        (twice["id"].as_str(), twice["why"].as_str()),
        (Some("a"), Some("twice"))
    );
    assert_eq!(strings(&twice["sources"]).len(), 3);
    assert_eq!(told["counts"]["both"], 0);
    let text = words(&d.run(&["lamps"], &[]).out);
    assert!(
        text.contains("several descriptions on one side have this id: a ("),
        "{text}"
    );
    assert!(text.contains("No system could be compared."), "{text}");
    assert!(!text.contains("Nothing differs"), "{text}");
}

/// A description that cannot be read on one side makes no system gone; the others are compared.
#[test]
fn a_description_that_cannot_be_read() {
    let d = Described::new("unread");
    for (side, other) in [("old", "new"), ("new", "old")] {
        d.system(side, "bad", "purpose: nonsense");
        d.system(other, "bad", "purpose: reading");
        d.system("old", "good", "purpose: reading");
        d.system("new", "good", "purpose: street");
        let run = d.run(&["lamps"], &["--format", "json"]);
        assert_eq!(run.code, 4);
        assert!(run.err.contains("nonsense"), "{}", run.err);
        let told: serde_json::Value = serde_json::from_str(&run.out).unwrap();
        let bad = &told["not_compared"][0];
        assert_eq!(
            (bad["id"].as_str(), bad["why"].as_str()),
            (Some("bad"), Some("unread"))
        );
        let source = told["rejected"][0]["rejected"]["source"].as_str().unwrap();
        assert!(source.ends_with(&format!("{side}/bad.yaml")));
        assert!(told["gone"].as_array().unwrap().is_empty());
        assert!(told["added"].as_array().unwrap().is_empty());
        assert_eq!(told["systems"][0]["system"]["id"], "good");
        let run = d.run(&["lamps"], &["--exit-code"]);
        assert_eq!(run.code, 6);
        let text = words(&run.out);
        assert!(
            text.contains("on the other side could not be read: bad ("),
            "{text}"
        );
        assert!(
            text.contains("One description could not be read;"),
            "{text}"
        );
    }
}

/// Many systems are told in few lines, the most pressing first; the JSON has all.
#[test]
fn many_systems_stay_readable() {
    let d = Described::new("many");
    for i in 0..70 {
        let (before, after) = match i {
            0..30 => ("colours: [red]", "colours: [red], lumens: 3"),
            30..60 => ("happened: [new_bulb]", "happened: []"),
            _ => ("purpose: reading", "purpose: street"),
        };
        let plain = "toy: false, made_here: true, lit: true";
        d.bare("old", &format!("s{i}"), &format!("{plain}, {before}"));
        d.bare("new", &format!("s{i}"), &format!("{plain}, {after}"));
    }
    let told = d.json(&["lamps"]);
    assert_eq!(told["systems"].as_array().unwrap().len(), 70);
    let counts = |key: &str| told["counts"][key].as_u64().unwrap();
    assert_eq!(
        ["review_needed", "review_perhaps", "moved", "answers_alone"].map(counts),
        [10, 30, 10, 30]
    );
    let text = d.run(&["lamps"], &[]).out;
    assert!(text.lines().count() < 300, "{}", text.lines().count());
    let first = text.find("s60 (s60)").unwrap();
    assert!(first < text.find("s0 (s0)").unwrap());
    assert!(words(&text).contains("… and 30 more systems; `--format json` has all of them"));
    let markdown = d.run(&["lamps"], &["--format", "markdown"]).out;
    assert!(markdown.contains("10 more systems"), "{markdown}");
}
