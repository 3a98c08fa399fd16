//! Gates: a level that is reached, answers in doubt, one id for two systems; and the table, which says
//! no less than the reports below it.

use std::path::Path;

use serde_json::Value;

use super::{Run, Scratch, run_in, strings};

/// Two scales, a transition that keeps a rule away for ever, a question behind a trigger, answers that
/// do not fit together, and a role that only another question gives.
pub(super) const HOUSE: &str = r#"pack house version "1"
  title en "House"

source LAW "House rules"

scale risk low < mid < high
  level low en "low risk"
  level mid en "mid risk"
  level high en "high risk"

scale reach few < many < high

fact uses : set of { hiring en "takes any part in choosing", pricing en "sets any price", chat en "talks" }
  ask en "What for?"

fact ranks : bool
  only when uses has hiring
  ask en "Does it rank people?"

fact old : bool
  ask en "Was it there before?"

fact parts : set of { maker, user }
  ask en "What is your part?"

fact changed : set of { much, name }
  only when parts has user
  ask en "Have you changed it?"

constraint no_prices_in_hiring : not (ranks and uses has pricing)
  warn en "who ranks people sets no prices"

role provider "Provider"
  cites LAW "Art. 3"
  when parts has maker or changed has much

role deployer "Deployer"
  cites LAW "Art. 3"
  when parts has user

rule hiring "Hiring"
  cites LAW "Art. 1"
  applies from 2027-12-02
  when uses has hiring and ranks
  then risk high

rule chat "Talking"
  cites LAW "Art. 2"
  when uses has chat
  then reach many

transition kept "What was there before" for hiring
  cites LAW "Art. 9"
  when old
  then never applies otherwise

duty use "Use with care"
  cites LAW "Art. 4"
  binds deployer
  when fires hiring
  must "use it with care"

duty make "Make with care"
  cites LAW "Art. 5"
  binds provider
  when fires hiring
  must "make it with care"
  form "Form of the maker"
    field "Purpose"
      from uses
    field "Told"
      from old
"#;

pub(super) fn house(name: &str, systems: &[(&str, &str)]) -> Scratch {
    let scratch = Scratch::new(name);
    scratch.file("house/pack.solon", HOUSE);
    for (file, facts) in systems {
        let id = Path::new(file).file_stem().unwrap().to_str().unwrap();
        let text = format!("solon: 1\nsystem: {id}\nfacts: {{ {facts} }}\n");
        scratch.file(&format!("register/{file}"), &text);
    }
    scratch
}

pub(super) fn classify(scratch: &Scratch, more: &[&str]) -> Run {
    classify_in(scratch, more, &[])
}

fn classify_in(scratch: &Scratch, more: &[&str], environment: &[(&str, &str)]) -> Run {
    let args = [&["classify", "register", "--pack", "house"], more].concat();
    run_in(&scratch.0, &args, environment)
}

/// The lines of the table.
fn table(run: &Run) -> Vec<String> {
    let lines = run.out.lines().take_while(|l| !l.is_empty());
    lines.map(str::to_owned).collect()
}

/// The cells of a row of the table in Markdown, by the heads of the columns.
fn cells(run: &Run, system: &str) -> Vec<(String, String)> {
    let split = |line: &str| -> Vec<String> {
        let cells = line.trim_matches('|').split(" | ");
        cells.map(|c| c.trim().replace('\\', "")).collect()
    };
    let head = split(run.out.lines().next().unwrap());
    let rows = run.out.lines().skip(2).map(split);
    let row = rows
        .take_while(|r| r.len() == head.len())
        .find(|r| r.iter().any(|c| c == system))
        .unwrap_or_else(|| panic!("no {system} in\n{}", run.out));
    head.into_iter().zip(row).collect()
}

fn cell(run: &Run, system: &str, column: &str) -> String {
    let cells = cells(run, system);
    let found = cells.iter().find(|(head, _)| head == column);
    found.map_or_else(String::new, |(_, cell)| cell.clone())
}

pub(super) const BASE: &str = "parts: [user], changed: []";

#[test]
fn a_threshold_may_name_a_scale() {
    let talks = format!("uses: [chat], old: false, {BASE}");
    let scratch = house("gate-scale", &[("talks.yaml", &talks)]);
    let code = |level: &str| classify(&scratch, &["--fail-on", level]).code;
    assert_eq!(code("many"), 5);
    assert_eq!(code("reach:many"), 5);
    assert_eq!(code("reach:few"), 5);
    // `high` is a level of both scales and reached on neither.
    assert_eq!(code("high"), 0);
    assert_eq!(code("risk:mid"), 0);
    // What is not there is named with what is.
    let wrong = classify(&scratch, &["--fail-on", "reech:many"]);
    assert_eq!(wrong.code, 2);
    for part in [
        "no scale `reech`",
        "did you mean `reach`?",
        "`risk` with low, mid, high",
    ] {
        assert!(wrong.err.contains(part), "{part}: {}", wrong.err);
    }
    let wrong = classify(&scratch, &["--fail-on", "risk:many"]);
    assert_eq!(wrong.code, 2);
    let part = "no level `many` of the scale `risk`";
    assert!(wrong.err.contains(part), "{}", wrong.err);
    assert!(
        wrong.err.contains("`reach` with few, many, high"),
        "{}",
        wrong.err
    );
}

/// The classification is high on every day; in effect it is from December 2027, or never.
#[test]
fn a_threshold_may_look_at_the_day() {
    let high = format!("uses: [hiring], ranks: true, old: false, {BASE}");
    let kept = format!("uses: [hiring], ranks: true, old: true, {BASE}");
    let open = format!("uses: [hiring], ranks: true, {BASE}");
    for (name, facts, later) in [("new", &high, 5), ("kept", &kept, 0), ("open", &open, 5)] {
        let scratch = house(&format!("gate-day-{name}"), &[("s.yaml", facts)]);
        let code =
            |more: &[&str]| classify(&scratch, &[&["--fail-on", "risk:high"], more].concat()).code;
        assert_eq!(code(&[]), 5, "{name}");
        assert_eq!(code(&["--in-effect"]), 0, "{name}");
        assert_eq!(
            code(&["--in-effect", "--on", "2028-01-01"]),
            later,
            "{name}"
        );
    }
    let scratch = house("gate-day-alone", &[("s.yaml", &high)]);
    assert_eq!(classify(&scratch, &["--in-effect"]).code, 2);
}

/// Level, level on the day, and from when with all that is not sure about it.
#[test]
fn the_table_says_what_is_in_effect_and_what_is_not_sure() {
    let with = |facts: &str| format!("uses: [hiring], {facts}, {BASE}");
    let scratch = house(
        "gate-table",
        &[
            ("sure.yaml", &with("ranks: true, old: false")),
            ("never.yaml", &with("ranks: true, old: true")),
            ("perhaps.yaml", &with("ranks: true")),
            ("open.yaml", &with("old: false")),
            ("low.yaml", &with("ranks: false, old: false")),
        ],
    );
    let run = classify(&scratch, &["--format", "markdown"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let row = |system: &str| {
        ["Level", "On 2026-11-24", "From", "Open", "Look again"].map(|c| cell(&run, system, c))
    };
    // No level of this pack has a place in an overall view: each is told by its own words.
    assert_eq!(row("sure"), ["high risk", "low risk", "2027-12-02", "", ""]);
    assert_eq!(row("never"), ["high risk", "low risk", "never", "", ""]);
    let perhaps = "2027-12-02 at the earliest, perhaps never";
    // The day hangs on one question.
    let hangs = ["high risk", "low risk", perhaps, "1 question", ""];
    assert_eq!(row("perhaps"), hangs);
    assert_eq!(
        row("open"),
        [
            "low risk … high risk",
            "low risk",
            perhaps,
            "1 question",
            ""
        ]
    );
    assert_eq!(row("low"), ["low risk", "low risk", "", "", ""]);
    // On a day of 2028 the same level is in effect, or may be.
    let run = classify(&scratch, &["--format", "markdown", "--on", "2028-01-01"]);
    let day = |system: &str| cell(&run, system, "On 2028-01-01");
    assert_eq!(day("sure"), "high risk");
    assert_eq!(day("never"), "low risk");
    assert_eq!(day("perhaps"), "low risk … high risk");
    // The table of the text has the same cells, over as many lines as they need.
    let text = classify_in(&scratch, &[], &[("COLUMNS", "200")]);
    let line = table(&text).into_iter().find(|l| l.contains("perhaps "));
    assert!(line.unwrap().contains(perhaps), "{}", text.out);
}

/// Nothing of a name is lost, whatever the width; without a terminal it is the same everywhere.
#[test]
fn the_table_is_as_wide_as_it_may_be() {
    let long = "a-system-with-a-name-that-is-much-longer-than-any-column-could-be";
    let high = format!("uses: [hiring], ranks: true, {BASE}");
    let scratch = house(
        "gate-width",
        &[(&format!("{long}.yaml"), &high), ("b.yaml", &high)],
    );
    let letters = |t: &str| t.chars().filter(|c| c.is_alphabetic()).collect::<String>();
    for columns in ["48", "60", "80", "100", "160"] {
        let run = classify_in(&scratch, &[], &[("COLUMNS", columns)]);
        let widest = table(&run).iter().map(|l| l.chars().count()).max().unwrap();
        assert!(
            widest <= columns.parse().unwrap(),
            "{columns}: {widest}\n{}",
            run.out
        );
        // The id runs down its column: the first one, since there are no names.
        let width = table(&run)[0].find("Level").unwrap();
        let rows = table(&run).into_iter().skip(1);
        let id: String = rows
            .map(|l| l.chars().take(width).collect::<String>())
            .collect();
        assert!(
            letters(&id).contains(&letters(long)),
            "{columns}\n{}",
            run.out
        );
    }
    let standard = classify_in(&scratch, &[], &[("COLUMNS", "")]);
    let widest = table(&standard).iter().map(|l| l.chars().count()).max();
    assert!(widest.unwrap() <= 100);
    // What is no number of columns says nothing.
    for columns in ["100", "0", "wide"] {
        let run = classify_in(&scratch, &[], &[("COLUMNS", columns)]);
        assert_eq!(standard.out, run.out, "{columns}");
    }
    // A file is not a terminal.
    let file = scratch.0.join("out.txt");
    let more = ["--output", file.to_str().unwrap()];
    let written = classify_in(&scratch, &more, &[("COLUMNS", "160")]);
    assert_eq!(written.code, 0, "{}", written.err);
    assert_eq!(std::fs::read_to_string(file).unwrap(), standard.out);
}

fn warnings(report: &Value) -> Vec<(String, Vec<String>)> {
    let all = report["regimes"][0]["warnings"].as_array().unwrap();
    all.iter()
        .map(|w| {
            let facts = strings(&w["facts"]).into_iter().map(str::to_owned);
            (w["code"].as_str().unwrap().to_owned(), facts.collect())
        })
        .collect()
}

/// The code of strict, what the table marks, and what standard error says, for each kind of doubt.
#[test]
fn strict_ends_with_4_on_every_doubt() {
    let fine = format!("uses: [hiring], ranks: true, old: false, {BASE}");
    // (facts, code, facts that it is about, mark, words on standard error)
    let cases: &[(&str, &str, &[&str], &str, &str)] = &[
        (&fine, "", &[], "", ""),
        (
            "uses: [chat], ranks: true, old: false, parts: [maker]",
            "S0614",
            &["ranks"],
            "! 1 not used",
            "1 answer is not used, because the question does not apply: ranks",
        ),
        // An answer of no changes nothing and is no doubt.
        (
            "uses: [chat], ranks: false, old: false, parts: [maker]",
            "",
            &[],
            "",
            "",
        ),
        (
            "uses: [hiring, pricing], ranks: true, old: false, parts: [maker]",
            "S0616",
            &["ranks", "uses"],
            "! 1 at odds",
            "who ranks people sets no prices",
        ),
        (
            "uses: [hiring], ranks: true, old: { value: true, assumed: true }, parts: [maker]",
            "S0618",
            &["old"],
            "! 1 assumed",
            "`old` is assumed",
        ),
        (
            "uses: [hiring], ranks: true, old: { value: true, assumed: true, evidence: invoice }, parts: [maker]",
            "",
            &[],
            "",
            "",
        ),
    ];
    for (i, (facts, code, about, mark, words)) in cases.iter().enumerate() {
        let scratch = house(
            &format!("gate-strict-{i}"),
            &[("s.yaml", facts), ("t.yaml", &fine)],
        );
        let report = classify(&scratch, &["--format", "json"]);
        assert_eq!(report.code, 0, "{facts}");
        let report: Value = serde_json::from_str(&report.out).unwrap();
        let mut found = warnings(&report[0]);
        for (_, facts) in &mut found {
            facts.sort();
        }
        let about: Vec<String> = about.iter().map(|a| (*a).to_owned()).collect();
        let doubtful = !code.is_empty();
        let wanted: Vec<_> = doubtful
            .then(|| ((*code).to_owned(), about))
            .into_iter()
            .collect();
        assert_eq!(found, wanted, "{facts}");
        assert_eq!(warnings(&report[1]), [], "{facts}");
        let strict = classify(&scratch, &["--strict", "--format", "markdown"]);
        assert_eq!(strict.code, if doubtful { 4 } else { 0 }, "{facts}");
        assert_eq!(cell(&strict, "s", "Look again"), *mark, "{facts}");
        // What is printed is the same with and without it, but for one word.
        let mild = classify(&scratch, &["--format", "markdown"]);
        assert_eq!((mild.code, &mild.out), (0, &strict.out), "{facts}");
        assert_eq!(mild.err.replace("warning[", "error["), strict.err);
        assert_eq!(strict.err.is_empty(), !doubtful, "{}", strict.err);
        if doubtful {
            let begins = format!("error[{code}]: register/s.yaml:3: `s`: ");
            assert!(strict.err.starts_with(&begins), "{}", strict.err);
            assert!(strict.err.contains(words), "{}", strict.err);
        }
        // In SARIF at the answer.
        let log = classify(&scratch, &["--format", "sarif"]);
        let log: Value = serde_json::from_str(&log.out).unwrap();
        let results = log["runs"][0]["results"].as_array().unwrap();
        let doubts: Vec<&Value> = results
            .iter()
            .filter(|r| r["ruleId"].as_str().unwrap().starts_with("S0"))
            .collect();
        assert_eq!(doubts.len(), usize::from(doubtful), "{facts}");
        for doubt in doubts {
            assert_eq!(doubt["ruleId"], *code);
            assert_eq!(
                (&doubt["kind"], &doubt["level"]),
                (&"fail".into(), &"warning".into())
            );
            let place = &doubt["locations"][0]["physicalLocation"];
            assert_eq!(place["artifactLocation"]["uri"], "register/s.yaml");
            assert_eq!(place["region"]["startLine"], 3);
        }
    }
}

/// A higher condition wins over strict, as everywhere.
#[test]
fn strict_and_a_level_end_with_the_higher_code() {
    let odd = format!("uses: [hiring, pricing], ranks: true, old: false, {BASE}");
    let scratch = house("gate-both", &[("s.yaml", &odd)]);
    assert_eq!(
        classify(&scratch, &["--strict", "--fail-on", "risk:high"]).code,
        5
    );
    assert_eq!(
        classify(&scratch, &["--strict", "--fail-on", "reach:many"]).code,
        4
    );
}

/// Two systems with one id are told, always; the table tells them apart by their files, also two that
/// have one name.
#[test]
fn systems_that_share_an_id_or_a_name_are_told_apart() {
    let scratch = house("gate-same", &[]);
    let system = |id: &str, name: &str| {
        format!("solon: 1\nsystem: {id}\nname: {name}\nfacts: {{ uses: [], old: false, {BASE} }}\n")
    };
    scratch.file("register/a.yaml", &system("x", "One"));
    scratch.file("register/b.yaml", &system("x", "Two"));
    scratch.file("register/c.yaml", &system("y", "Same"));
    scratch.file("register/d.yaml", &system("z", "Same"));
    scratch.file("register/e.yaml", &system("w", "Alone"));
    for format in ["text", "json", "ndjson", "sarif"] {
        let run = classify(&scratch, &["--format", format]);
        assert_eq!(run.code, 0);
        assert_eq!(
            run.err,
            "warning[S0704]: `x` is the id of 2 descriptions: `register/a.yaml`, `register/b.yaml`\n",
            "{format}"
        );
    }
    let run = classify(&scratch, &["--strict", "--format", "markdown"]);
    assert_eq!(run.code, 4);
    for (system, file, mark) in [
        ("One", "register/a.yaml", "! same id"),
        ("Two", "register/b.yaml", "! same id"),
        ("Alone", "", ""),
    ] {
        assert_eq!(cell(&run, system, "File"), file);
        assert_eq!(cell(&run, system, "Look again"), mark);
    }
    assert_eq!(cell(&run, "y", "File"), "register/c.yaml");
    assert_eq!(cell(&run, "z", "File"), "register/d.yaml");
    assert_eq!(cell(&run, "z", "Look again"), "");
    let log: Value = serde_json::from_str(&classify(&scratch, &["--format", "sarif"]).out).unwrap();
    let doubt = &log["runs"][0]["results"][0];
    assert_eq!(doubt["ruleId"], "S0704");
    let uri = |l: &Value| l["physicalLocation"]["artifactLocation"]["uri"].clone();
    assert_eq!(uri(&doubt["locations"][0]), "register/a.yaml");
    assert_eq!(uri(&doubt["relatedLocations"][0]), "register/b.yaml");
    // One file that is named twice is one description.
    let args = [
        "classify",
        "register/e.yaml",
        "register/e.yaml",
        "--pack",
        "house",
        "--strict",
    ];
    let twice = run_in(&scratch.0, &args, &[]);
    assert_eq!((twice.code, twice.err.as_str()), (0, ""));
    // Without a clash there is no column for files, and nothing to look at.
    let args = [
        "classify",
        "register/c.yaml",
        "register/e.yaml",
        "--pack",
        "house",
    ];
    let apart = run_in(
        &scratch.0,
        &[&args[..], &["--format", "markdown"]].concat(),
        &[],
    );
    let head = apart.out.lines().next().unwrap();
    assert_eq!(head, "| System | Id | Level | On 2026-11-24 |");
}

/// However many doubts there are, they take few lines.
#[test]
fn many_doubts_take_few_lines() {
    let scratch = house("gate-many", &[]);
    let mut all = String::new();
    for i in 0..60 {
        let facts = r#"{"uses":["chat"],"ranks":true,"old":false,"parts":["maker"]}"#;
        all.push_str(&format!(
            "{{\"solon\":1,\"system\":\"s{i}\",\"facts\":{facts}}}\n"
        ));
    }
    scratch.file("register/all.ndjson", &all);
    let run = classify(&scratch, &["--format", "ndjson", "--strict"]);
    assert_eq!(run.code, 4);
    assert_eq!(run.err.lines().count(), 41, "{}", run.err);
    assert!(
        run.err
            .ends_with("and 20 more; the overview marks them all\n")
    );
    assert_eq!(run.out.lines().count(), 60);
}

/// A difference in words is none in outcomes: proved for all possible systems.
#[test]
fn a_change_of_wording_passes_the_gate_on_outcomes() {
    let scratch = house("gate-diff", &[("s.yaml", "uses: [hiring], ranks: true")]);
    let codes = |from: &str, to: &str, systems: bool| {
        assert!(HOUSE.contains(from));
        scratch.file("new/pack.solon", &HOUSE.replace(from, to));
        let code = |more: &str| {
            let mut args = vec!["diff", "house", "new"];
            if systems {
                args.extend(["--systems", "register"]);
            }
            args.push(more);
            let run = run_in(&scratch.0, &args, &[]);
            assert!(!run.out.is_empty(), "{}", run.err);
            run.code
        };
        [
            "--regions=1",
            "--exit-code",
            "--exit-code=outcome",
            "--exit-code=text",
        ]
        .map(code)
    };
    for systems in [false, true] {
        // Nothing differs at all.
        assert_eq!(codes("Art. 4", "Art. 4", systems), [0, 0, 0, 0]);
        // A title, what must be done, a place: words.
        assert_eq!(
            codes("\"Use with care\"", "\"Careful use\"", systems),
            [0, 0, 0, 6]
        );
        assert_eq!(
            codes("\"use it with care\"", "\"take care\"", systems),
            [0, 0, 0, 6]
        );
        // The same condition written otherwise.
        let same = (
            "when uses has hiring and ranks\n",
            "when ranks and uses has hiring\n",
        );
        assert_eq!(codes(same.0, same.1, systems), [0, 0, 0, 6]);
        // A day, a condition, an addressee: outcomes.
        assert_eq!(codes("2027-12-02", "2027-12-03", systems), [0, 6, 6, 6]);
        assert_eq!(
            codes(
                "when uses has chat",
                "when uses has any of { chat, pricing }",
                systems
            ),
            [0, 6, 6, 6]
        );
        assert_eq!(
            codes("binds deployer", "binds provider", systems),
            [0, 6, 6, 6]
        );
    }
    let wrong = run_in(
        &scratch.0,
        &["diff", "house", "new", "--exit-code=wording"],
        &[],
    );
    assert_eq!(wrong.code, 2);
}
