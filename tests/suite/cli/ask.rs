//! `solon ask`: question by question as JSON, for a register, with bad input; at a terminal in
//! `terminal`.

use serde_json::{Value, json};

use super::{Run, Scratch, solon, solon_with};

#[cfg(unix)]
mod terminal;

/// A pack small enough to be seen through.
pub const PACK: &str = r#"pack house version "2026.1"
  title en "House rules"

source H "House rules" ref "H-1" authority policy

scale risk low < high < banned

values use
  hiring en "takes part in hiring"
  scoring en "scores people"
  near chatting en "talks about the weather"

fact uses : set of use
  ask en "What is it used for?"
  help en "As planned, too."
  cites H "Art. 1"

fact decides : bool
  only when uses has hiring
  ask en "Does it decide alone?"
  cites H "Art. 2"

fact secret : bool
  ask en "Is it kept secret from the people?"
  cites H "Art. 3"

fact share : number "%" between 0 and 100
  only when uses has scoring
  ask en "How many people are scored?"
  cites H "Art. 4"

constraint openly :
  not (secret and uses has chatting)
  warn
    en "Whoever chats knows of it."

rule h.1 "Hiring"
  cites H "Art. 1"
  applies from 2026-01-01
  when uses has hiring and decides
  then risk high

rule h.2 "Secret scores"
  cites H "Art. 3"
  applies from 2026-01-01
  when uses has scoring and secret
  then risk banned

rule h.3 "Many scores"
  cites H "Art. 4"
  applies from 2026-01-01
  when share >= 50
  then risk high
"#;

/// A folder with the pack.
pub fn house(name: &str) -> (Scratch, String) {
    let scratch = Scratch::new(name);
    scratch.file("house/pack.solon", PACK);
    let pack = format!("{}/house", scratch.path());
    (scratch, pack)
}

fn next(run: &Run) -> Value {
    assert_eq!(run.code, 0, "{}", run.err);
    serde_json::from_str(&run.out).unwrap()
}

#[test]
fn answers_lead_to_the_next_question_and_to_the_end() {
    let (scratch, pack) = house("ask-next");
    let file = format!("{}/a.yaml", scratch.path());
    let first = next(&solon(&["ask", &file, "--pack", &pack, "--next"]));
    assert_eq!(first["next"]["fact"], "uses");
    assert_eq!(first["next"]["type"], "set");
    assert_eq!(first["next"]["groups"][0]["values"][0]["name"], "hiring");
    assert_eq!(first["next"]["groups"][0]["values"][2]["near"], true);
    assert_eq!(first["regimes"][0]["scales"]["risk"]["upper"], "banned");
    assert_eq!((&first["left"], &first["later"]), (&json!(2), &json!(2)));
    assert_eq!(first["decided"], false);
    let rules = first["next"]["why"]["regimes"][0]["rules"]
        .as_array()
        .unwrap();
    let rules: Vec<&str> = rules.iter().map(|r| r["id"].as_str().unwrap()).collect();
    assert_eq!(rules, ["h.1", "h.2", "h.3"]);
    // Two systems that differ in this answer alone, and come to different levels.
    let pair = &first["next"]["why"]["pair"]["answers"];
    assert_ne!(pair[0]["levels"], pair[1]["levels"]);
    // It does not stand on the disk before anything is answered, nor is it begun by a question.
    assert!(!std::path::Path::new(&file).exists());

    let args = [
        "ask", &file, "--pack", &pack, "--next", "--output", &file, "--by", "A. Lee",
    ];
    let with = |answer: &str| next(&solon(&[&args[..], &["--answer", answer]].concat()));
    let second = with(r#"{"uses": ["hiring"]}"#);
    assert_eq!(second["next"]["fact"], "decides");
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(
        text.contains(r#"uses: { value: [hiring], by: "A. Lee, 2026-11-24" }"#),
        "{text}"
    );
    assert!(text.contains("system: a\n"), "{text}");
    assert!(
        text.contains("answered: { house: 2026.1 }") || text.contains("house: \"2026.1\""),
        "{text}"
    );
    // Nobody is asked what cannot matter: whether it is secret is no matter where nobody is scored.
    let last = with(r#"{"decides": true}"#);
    assert_eq!(last["decided"], true);
    assert_eq!(last["next"], Value::Null);
    assert_eq!(last["overall"]["decided"], true);
    let run = solon(&[
        "classify",
        &file,
        "--pack",
        &pack,
        "--format",
        "json",
        "--require",
        "decided",
    ]);
    assert_eq!(run.code, 0, "{}", run.err);
    let report: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(report["regimes"][0]["scales"]["risk"]["lower"], "high");
}

#[test]
fn an_answer_is_changed_and_the_others_stay() {
    let (scratch, pack) = house("ask-change");
    let given = "# mine\nsolon: 1\nsystem: a\nx-owner: team\nfacts:\n  # what for\n  uses:\n    - hiring\n\n  decides: true # for now\n\n# the end\n";
    let file = scratch.file("a.yaml", given);
    let args = ["ask", &file, "--pack", &pack, "--next", "--output", &file];
    let answer = ["--answer", r#"{"decides": false}"#];
    let changed = next(&solon(&[&args[..], &answer].concat()));
    assert_eq!(changed["regimes"][0]["scales"]["risk"]["upper"], "low");
    let text = std::fs::read_to_string(&file).unwrap();
    // Only that line is another one.
    let lines = given.lines().zip(text.lines());
    let others: Vec<(&str, &str)> = lines.filter(|(a, b)| a != b).collect();
    let line = ("  decides: true # for now", "  decides: false # for now");
    assert_eq!(others, [line], "{text}");
    // What was a list is another one, and a new answer comes behind the last.
    let answer = ["--answer", r#"{"uses": ["scoring"], "secret": true}"#];
    next(&solon(&[&args[..], &answer].concat()));
    let text = std::fs::read_to_string(&file).unwrap();
    let facts = "facts:\n  # what for\n  uses: [scoring]\n\n  decides: false # for now\n  secret: true\n\n# the end\n";
    assert!(text.ends_with(facts), "{text}");
    // What cannot be changed line by line is written anew, and says the same.
    let file = scratch.file(
        "b.yaml",
        "{ solon: 1, system: b, facts: { uses: [hiring] } }\n",
    );
    let args = ["ask", &file, "--pack", &pack, "--next", "--output", &file];
    next(&solon(&[&args[..], &answer].concat()));
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(
        text,
        "solon: 1\nsystem: b\nfacts:\n  uses: [scoring]\n  secret: true\n"
    );
}

#[test]
fn what_is_not_known_is_not_asked_again_and_leaves_the_level_open() {
    let (_scratch, pack) = house("ask-unknown");
    let stub = "solon: 1\nsystem: a\nfacts: { uses: [scoring], secret: unknown }\n";
    let report = next(&solon_with(&["ask", "-", "--pack", &pack, "--next"], stub));
    assert_eq!(report["next"]["fact"], "share");
    let stub =
        "solon: 1\nsystem: a\nfacts: { uses: [scoring], secret: unknown, share: { under: 50 } }\n";
    let report = next(&solon_with(&["ask", "-", "--pack", &pack, "--next"], stub));
    assert_eq!(report["next"], Value::Null);
    assert_eq!(report["decided"], false);
    assert_eq!(report["unsettled"], json!(["secret"]));
    // Not asked is asked; and a question may be put off, but not away.
    let stub = "solon: 1\nsystem: a\nfacts: { uses: [scoring], secret: not_asked, share: 10 }\n";
    let args = ["ask", "-", "--pack", &pack, "--next", "--skip", "secret"];
    let report = next(&solon_with(&args, stub));
    assert_eq!(report["next"]["fact"], "secret");
}

#[test]
fn answers_that_do_not_fit_together_are_told_at_once() {
    let (_scratch, pack) = house("ask-fit");
    let stub = "solon: 1\nsystem: a\nfacts: { uses: [chatting, scoring] }\n";
    let args = [
        "ask",
        "-",
        "--pack",
        &pack,
        "--next",
        "--answer",
        r#"{"secret": true}"#,
    ];
    let report = next(&solon_with(&args, stub));
    assert_eq!(report["warnings"][0]["code"], "S0616");
    assert_eq!(
        report["warnings"][0]["message"],
        "Whoever chats knows of it."
    );
}

#[test]
fn a_program_talks_line_by_line() {
    let (scratch, pack) = house("ask-lines");
    let file = format!("{}/a.yaml", scratch.path());
    let args = [
        "ask", "--pack", &pack, "--next", "--answer", "-", "--output", &file,
    ];
    let answers = "{\"uses\": [\"scoring\"]}\n{\"share\": \"lots\"}\n\n{\"share\": \"12.5\"}\n{\"secret\": false}\n";
    let run = solon_with(&args, answers);
    // One answer was refused; the others count.
    assert_eq!(run.code, 4, "{}", run.err);
    let lines: Vec<Value> = run
        .out
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    let asked: Vec<&Value> = lines.iter().map(|l| &l["next"]["fact"]).collect();
    assert_eq!(
        asked,
        [
            &json!("uses"),
            &json!("share"),
            &Value::Null,
            &json!("secret"),
            &Value::Null
        ]
    );
    assert_eq!(lines[2]["rejected"]["problems"][0]["code"], "S0603");
    assert_eq!(lines[4]["decided"], true);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("share: 12.5"), "{text}");
}

#[test]
fn wrong_answers_give_the_errors_of_the_reader() {
    let (scratch, pack) = house("ask-wrong");
    let file = scratch.file("a.yaml", "solon: 1\nsystem: a\nfacts: {}\n");
    let ask = |answer: &str| {
        solon(&[
            "ask", &file, "--pack", &pack, "--next", "--output", &file, "--answer", answer,
        ])
    };
    for (answer, says) in [
        (r#"{"uses": ["hirring"]}"#, "did you mean `hiring`"),
        (r#"{"share": 120}"#, "100"),
        (r#"{"nothing_such": true}"#, "nothing_such"),
        (r#"["uses"]"#, "facts"),
        ("{", "answer"),
        (r#"{"uses": ["hiring"], "decides": "perhaps"}"#, "yes or no"),
        (r#"{"techniques": ["machine_learning"]}"#, "techniques"),
    ] {
        let run = ask(answer);
        assert_eq!(run.code, 4, "{answer}: {}{}", run.out, run.err);
        assert!(run.err.contains(says), "{answer}: {}", run.err);
        assert_eq!(run.out, "");
    }
    // None of it was taken, not even what stood beside a mistake.
    assert_eq!(
        std::fs::read_to_string(&file).unwrap(),
        "solon: 1\nsystem: a\nfacts: {}\n"
    );
}

#[test]
fn bad_calls_are_told_how_to_be_mended() {
    let (scratch, pack) = house("ask-calls");
    let file = scratch.file("a.yaml", "solon: 1\nsystem: a\nfacts: {}\n");
    let other = scratch.file("b.yaml", "solon: 1\nsystem: b\nfacts: {}\n");
    let broken = scratch.file("broken.yaml", "solon: 1\nfacts: [\n");
    let list = scratch.file("list.yaml", "- a\n- b\n");
    let two = scratch.file(
        "two.yaml",
        "solon: 1\nsystem: a\nfacts: {}\n---\nsolon: 1\nsystem: b\nfacts: {}\n",
    );
    let folder = scratch.path().to_owned();
    for (args, code, says) in [
        // No terminal.
        (vec!["ask", &file], 2, "`solon ask FILE --next`"),
        (vec!["ask"], 2, "--next"),
        (
            vec!["ask", "--register", &folder, "--output", &folder],
            2,
            "--next",
        ),
        (vec!["ask", &file, &other, "--next"], 2, "--register"),
        (vec!["ask", &two, "--next"], 2, "--register"),
        (vec!["ask", &broken, "--next"], 4, "broken.yaml"),
        (vec!["ask", &list, "--next"], 4, "list.yaml"),
        (vec!["ask", "no-such-file", "--next"], 2, "no-such-file"),
        (
            vec!["ask", &file, "--next", "--output", &other],
            2,
            "is there already",
        ),
        (
            vec!["ask", &file, "--next", "--output", &folder],
            2,
            "is a folder",
        ),
        (vec!["ask", "--next", "--output", "a.txt"], 2, ".yaml"),
        (
            vec!["ask", &file, "--next", "--fact", "no_such"],
            2,
            "no_such",
        ),
        (vec!["ask", "-", "--next", "--answer", "-"], 2, "not both"),
        (
            vec!["ask", &file, "--next", "--answer", "-", "--answer", "{}"],
            2,
            "`--answer -`",
        ),
        (vec!["ask", "--register", "--next"], 2, "folder"),
        (
            vec![
                "ask",
                "--register",
                &file,
                "--next",
                "--for",
                "zz",
                "--answer",
                "{}",
                "--output",
                &folder,
            ],
            2,
            "zz",
        ),
    ] {
        let args: Vec<&str> = args.into_iter().chain(["--pack", &pack]).collect();
        let run = solon(&args);
        assert_eq!(run.code, code, "{args:?}: {}{}", run.out, run.err);
        assert!(run.err.contains(says), "{args:?}: {}", run.err);
    }
}

#[test]
fn a_register_is_asked_what_decides_most_of_it() {
    let (scratch, pack) = house("ask-register");
    scratch.file(
        "r/a.yaml",
        "solon: 1\nsystem: a\nfacts: { uses: [scoring], share: 10 }\n",
    );
    scratch.file(
        "r/b.yaml",
        "solon: 1\nsystem: b\nfacts: { uses: [scoring], share: 60 }\n",
    );
    scratch.file(
        "r/c.yaml",
        "solon: 1\nsystem: c\nfacts: { uses: [hiring] }\n",
    );
    let folder = format!("{}/r", scratch.path());
    let args = [
        "ask",
        "--register",
        &folder,
        "--pack",
        &pack,
        "--next",
        "--output",
        &folder,
    ];
    let first = next(&solon(&args));
    assert_eq!(
        (&first["systems"], &first["decided"]),
        (&json!(3), &json!(0))
    );
    assert_eq!(first["next"]["fact"], "secret");
    assert_eq!(first["open_for"], json!(["a", "b"]));
    // Only those for which it is open are told.
    let answer = ["--answer", r#"{"secret": false}"#];
    let second = next(&solon(&[&args[..], &answer].concat()));
    assert_eq!(second["decided"], 2);
    assert_eq!(second["next"]["fact"], "decides");
    let read = |name: &str| std::fs::read_to_string(format!("{folder}/{name}.yaml")).unwrap();
    assert!(read("a").contains("secret: false") && read("b").contains("secret: false"));
    assert!(!read("c").contains("secret"));
    // One alone is told otherwise.
    let answer = ["--answer", r#"{"secret": true}"#, "--for", "b"];
    next(&solon(&[&args[..], &answer].concat()));
    assert!(read("a").contains("secret: false") && read("b").contains("secret: true"));
}

/// Where nobody knows whether a question applies, it can be asked now, and is counted so.
#[test]
fn what_can_be_asked_is_counted() {
    let (_scratch, pack) = house("ask-counted");
    let stub = "solon: 1\nsystem: a\nfacts: { uses: unknown, secret: false }\n";
    let report = next(&solon_with(&["ask", "-", "--pack", &pack, "--next"], stub));
    assert_ne!(report["next"], Value::Null);
    assert_eq!((&report["left"], &report["later"]), (&json!(2), &json!(0)));
    assert_eq!(report["regimes"][0]["open"], 2);
    let counted: u64 = report["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|g| g["count"].as_u64().unwrap())
        .sum();
    assert_eq!(counted, 2);
}

/// However many answers are wrong, what is told of them is bounded, and what is right is taken.
#[test]
fn many_wrong_answers_are_told_in_groups() {
    let (scratch, pack) = house("ask-many");
    let file = format!("{}/a.yaml", scratch.path());
    let args = ["ask", "--pack", &pack, "--answer", "-", "--output", &file];
    let mut answers: String = (0..3000)
        .map(|i| format!("{{\"share\": \"lots {i}\"}}\n{{\"techniques\": []}}\n"))
        .collect();
    answers.push_str("{\"secret\": true}\n");
    let run = solon_with(&args, &answers);
    assert_eq!(run.code, 4, "{}", run.err);
    assert!(run.err.len() < 10_000, "{}", run.err.len());
    assert!(run.err.contains("3,000 in all"), "{}", run.err);
    assert!(run.err.contains("answer in line 1:"), "{}", run.err);
    assert!(run.err.contains("--all-findings"), "{}", run.err);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("secret: true"), "{text}");
    std::fs::remove_file(&file).unwrap();
    let all = solon_with(&[&["--all-findings"][..], &args].concat(), &answers);
    assert_eq!(all.code, 4);
    assert!(all.err.contains("lots 2999"));
    // One answer with many mistakes: a program is told how many more there are.
    let many: Vec<String> = (0..500).map(|i| format!("\"no_such_{i}\": true")).collect();
    let line = format!("{{{}}}\n", many.join(", "));
    let args = ["ask", "--pack", &pack, "--answer", "-", "--next"];
    let run = solon_with(&args, &line);
    assert_eq!(run.code, 4);
    let rejected: Value = serde_json::from_str(run.out.lines().nth(1).unwrap()).unwrap();
    let problems = rejected["rejected"]["problems"].as_array().unwrap().len();
    let left_out = rejected["rejected"]["left_out"].as_u64().unwrap();
    assert_eq!((problems, problems as u64 + left_out), (100, 500));
}

/// The day beside an answer is the one on which it is given, not the one that is asked about; and a file that
/// is not written is said to be left as it is.
#[test]
fn the_day_of_an_answer_is_not_the_day_asked_about() {
    let (scratch, pack) = house("ask-by-day");
    scratch.file("d.yaml", "solon: 1\nsystem: d\nfacts: {}\n");
    let file = format!("{}/d.yaml", scratch.path());
    let args = [
        "ask",
        &file,
        "--pack",
        &pack,
        "--by",
        "A. Lee",
        "--on",
        "2028-01-01",
    ];
    let run = solon(&[&args[..], &["--answer", r#"{"secret": true}"#]].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.out.contains("by: \"A. Lee, 2026-11-24\""),
        "{}",
        run.out
    );
    assert!(run.err.contains("d.yaml is left as it is"), "{}", run.err);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("facts: {}"), "{text}");
}
