//! What a changed description of a system means: which reviews it calls for, what comes out otherwise,
//! which answers differ.

use serde_json::{Value, json};

use super::{Run, Scratch, solon, strings};

mod answers;
mod kept;
mod registers;

const WORDS: &str = r#"pack words version "1"
  title en "Words"

source W "Words"

values use
  reading en "for reading"
  street en "for the street"
  signal en "for signals"

values colour
  red en "red"
  green en "green"
  blue en "blue"

values happening
  new_place en "a new place"
  new_bulb en "a new bulb"

fact lit : bool
  ask en "Is it lit?"

fact toy : bool
  ask en "Is it a toy?"

fact purpose : one of use
  ask en "What is it for?"

fact colours : set of colour
  ask en "Which colours has it?"

fact lumens : number between 0 and 100_000
  ask en "How bright is it?"

fact fitted_on : date
  ask en "When was it fitted?"

fact happened : set of happening
  ask en "What has happened since?"

fact seen_on : date
  ask en "When was it last looked at?"

fact made_here : bool
  ask en "Do you make it?"
"#;

const LAMPS: &str = r#"pack lamps version "1"
  title en "Lamps"
  uses words

source L "Lamp Act"

scale risk low < high

role maker "Maker"
  cites L "Art. 1"
  when made_here

scope governs risk
  cites L "Art. 1"
  in real : not toy

rule art2 "Street lamps"
  cites L "Art. 2"
  applies from 2027-06-01 cites L "Art. 20"
  when purpose is street
  then risk high

duty art3 "Mark it"
  cites L "Art. 3"
  binds maker
  when purpose is street
  must "Mark it."

duty art7.1 "Look again"
  cites L "Art. 7(1)"
  binds maker
  when lit
  must "Look at it again."
  due every 1 year, last done seen_on
  review on change of purpose, colours cites L "Art. 7(2)"
  review on change of lumens, fitted_on cites L "Art. 7(3)"

duty art8 "Look after a change"
  cites L "Art. 8"
  binds maker
  when happened has any of { new_place }
  must "Look at it again."
  review

duty art9 "Measure again"
  cites L "Art. 9"
  applies from 2028-01-01 cites L "Art. 20"
  binds maker
  when lit
  must "Measure it again."
  review on change of lumens

duty art10 "Look no more"
  cites L "Art. 10"
  applies from 2020-01-01 until 2026-01-01 cites L "Art. 20"
  binds maker
  must "Look at it again."
  review on change of purpose
"#;

const HORNS: &str = r#"pack horns version "1"
  title en "Horns"
  uses words

source H "Horn Act"

scale noise quiet < loud

role anyone "Anyone"
  cites H "Art. 1"
  when made_here

rule h2 "Signals"
  cites H "Art. 2"
  when purpose is signal
  then noise loud

duty h5 "Hear again"
  cites H "Art. 5"
  binds anyone
  when purpose is signal
  must "Hear it again."
  review on change of purpose cites H "Art. 5(2)"
"#;

const BELLS: &str = r#"pack bells version "1"
  title en "Bells"
  uses words

source B "Bell Act"

scale sound soft < hard

fact rings : bool
  ask en "Does it ring?"

role ringer "Ringer"
  cites B "Art. 1"
  when made_here

scope governs sound
  cites B "Art. 1"
  in ringing : rings

rule b1 "Bells at night"
  cites B "Art. 1"
  when purpose is signal
  then sound hard

duty b2 "Hear again"
  cites B "Art. 2"
  binds ringer
  when purpose is signal
  must "Hear it again."
  review on change of purpose
"#;

/// What every description says that is not about something else.
const PLAIN: &str = "toy: false, made_here: true, lit: true, seen_on: 2026-09-01, happened: []";

/// Descriptions before and after, and the packs.
struct Described(Scratch);

impl Described {
    fn new(name: &str) -> Described {
        let scratch = Scratch::new(&format!("redescribed-{name}"));
        for (pack, text) in [("words", WORDS), ("lamps", LAMPS), ("horns", HORNS)] {
            scratch.file(&format!("{pack}/pack.solon"), text);
        }
        Described(scratch)
    }

    fn at(&self, path: &str) -> String {
        format!("{}/{path}", self.0.path())
    }

    /// A description with the plain answers and more.
    fn system(&self, folder: &str, id: &str, more: &str) -> String {
        let facts = [PLAIN, more].join(", ");
        self.bare(folder, id, &facts)
    }

    fn bare(&self, folder: &str, id: &str, facts: &str) -> String {
        let text = format!("solon: 1\nsystem: {id}\nfacts: {{ {facts} }}\n");
        self.0.file(&format!("{folder}/{id}.yaml"), &text)
    }

    /// The command on the two folders under some packs.
    fn run(&self, packs: &[&str], more: &[&str]) -> Run {
        let [old, new] = ["old", "new"].map(|f| self.at(f));
        self.run_on(packs, &[&old, &new], more)
    }

    fn run_on(&self, packs: &[&str], systems: &[&str], more: &[&str]) -> Run {
        let packs: Vec<String> = packs
            .iter()
            .flat_map(|p| ["--pack".to_owned(), self.at(p)])
            .collect();
        let packs: Vec<&str> = packs.iter().map(String::as_str).collect();
        let day = ["--on", "2027-03-01"];
        solon(&[&["diff"], &packs[..], &day, more, &["--systems"], systems].concat())
    }

    fn json(&self, packs: &[&str]) -> Value {
        let run = self.run(packs, &["--format", "json"]);
        assert_eq!(run.code, 0, "{}{}", run.out, run.err);
        serde_json::from_str(&run.out).unwrap()
    }

    /// What one system comes to whose descriptions answer this before and after.
    fn one(&self, before: &str, after: &str) -> Value {
        self.system("old", "lamp", before);
        self.system("new", "lamp", after);
        self.json(&["lamps"])
    }
}

/// The reviews of a system: duty, whether it is called for, whether it newly arises.
fn calls(system: &Value) -> Vec<(&str, &str, bool)> {
    let Some(reviews) = system["reviews"].as_array() else {
        return Vec::new();
    };
    reviews
        .iter()
        .map(|r| {
            (
                r["duty"].as_str().unwrap(),
                r["call"].as_str().unwrap(),
                r["newly"] == true,
            )
        })
        .collect()
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A change that the law names calls for the review, with the place in the law that names it. What
/// applies later is called for with its day, what is over is not.
#[test]
fn a_named_change_calls_for_a_review() {
    let d = Described::new("named");
    let told = d.one(
        "purpose: reading, colours: [red], lumens: 400",
        "purpose: street, colours: [red], lumens: 500",
    );
    let system = &told["systems"][0];
    assert_eq!(
        calls(system),
        [("art7.1", "needed", false), ("art9", "needed", false)]
    );
    let changed = &system["reviews"][0]["changed"];
    let place = |i: usize| {
        (
            changed[i]["fact"].as_str(),
            changed[i]["cites"][0]["locator"].as_str(),
        )
    };
    assert_eq!(place(0), (Some("purpose"), Some("Art. 7(2)")));
    assert_eq!(place(1), (Some("lumens"), Some("Art. 7(3)")));
    assert!(changed.get(2).is_none());
    assert_eq!(system["reviews"][1]["applies_from"], "2028-01-01");
    // Levels and days, duties, answers.
    let risk = &system["regimes"][0]["scales"]["risk"];
    assert_eq!(risk[0]["class"], json!(["low", "low"]));
    assert_eq!(risk[1]["class"], json!(["high", "high"]));
    assert_eq!(risk[1]["in_effect"], json!(["low", "low"]));
    assert_eq!(risk[1]["applies_from"], "2027-06-01");
    let duties = system["regimes"][0]["duties"].as_array().unwrap();
    assert_eq!(duties.len(), 1);
    assert_eq!(
        (&duties[0]["id"], &duties[0]["old"]),
        (&json!("art3"), &Value::Null)
    );
    let answers = system["answers"].as_array().unwrap();
    let answers: Vec<_> = answers.iter().map(|a| (&a["fact"], &a["change"])).collect();
    let changed = json!("changed");
    assert_eq!(
        answers,
        [(&json!("lumens"), &changed), (&json!("purpose"), &changed)]
    );
    let text = words(&d.run(&["lamps"], &[]).out);
    for part in [
        "One system is in both: one needs a review, one comes out otherwise.",
        "Review needed: art7.1 Look again (Art. 7(1)): purpose changed (Art. 7(2)); lumens changed \
         (Art. 7(3))",
        "Review needed: art9 Measure again (Art. 9): lumens changed; applies from 2028-01-01",
        "risk: low -> high from 2027-06-01 (on this day: low)",
        "new duties: art3",
        "answers: lumens: 400 -> 500; purpose: reading -> street",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let zh = d.run(&["lamps"], &["--lang", "zh"]).out;
    assert!(zh.contains("需要复审：art7.1"), "{zh}");
}

/// A review may arise by what the describer says has changed.
#[test]
fn a_review_arises_newly() {
    let d = Described::new("newly");
    d.bare(
        "old",
        "lamp",
        "toy: false, made_here: true, lit: false, happened: []",
    );
    d.bare(
        "new",
        "lamp",
        "toy: false, made_here: true, lit: false, happened: [new_place]",
    );
    let told = d.json(&["lamps"]);
    assert_eq!(calls(&told["systems"][0]), [("art8", "needed", true)]);
    // One that had arisen already does not arise again.
    d.bare(
        "old",
        "lamp",
        "toy: false, made_here: true, lit: false, happened: [new_place]",
    );
    d.bare(
        "new",
        "lamp",
        "toy: false, made_here: true, lit: false, happened: [new_place, new_bulb]",
    );
    let told = d.json(&["lamps"]);
    assert_eq!(calls(&told["systems"][0]), []);
    assert_eq!(told["counts"]["answers_alone"], 1);
    // It may arise, or does where it might have.
    let open = "toy: false, made_here: true, lit: false";
    let with = |happened: &str| format!("{open}, happened: {happened}");
    for (before, after, call) in [
        ("[]", "{ without: [new_bulb] }", "possible"),
        ("{ without: [new_bulb] }", "[new_place]", "needed"),
    ] {
        d.bare("old", "lamp", &with(before));
        d.bare("new", "lamp", &with(after));
        let told = d.json(&["lamps"]);
        assert_eq!(calls(&told["systems"][0]), [("art8", call, true)]);
    }
}

/// A duty that may apply is called for perhaps, one of a regime that does not apply not at all.
#[test]
fn what_may_apply_and_what_does_not() {
    let d = Described::new("perhaps");
    d.bare(
        "old",
        "lamp",
        "toy: false, made_here: true, purpose: reading, happened: []",
    );
    d.bare(
        "new",
        "lamp",
        "toy: false, made_here: true, purpose: signal, happened: []",
    );
    let told = d.json(&["lamps"]);
    assert_eq!(calls(&told["systems"][0]), [("art7.1", "possible", false)]);
    let text = words(&d.run(&["lamps"], &[]).out);
    let line = "Review needed if this duty applies: art7.1 Look again (Art. 7(1)): purpose changed";
    assert!(text.contains(line), "{text}");
    // Fallen out of scope, there is nothing to look at; come into it, everything is new.
    d.bare(
        "old",
        "lamp",
        "toy: false, made_here: true, lit: true, purpose: reading, happened: []",
    );
    d.bare(
        "new",
        "lamp",
        "toy: true, made_here: true, lit: true, purpose: street, happened: []",
    );
    let told = d.json(&["lamps"]);
    assert_eq!(calls(&told["systems"][0]), []);
    assert_eq!(
        told["systems"][0]["regimes"][0]["scope"],
        json!(["in", "out"])
    );
    d.bare(
        "old",
        "lamp",
        "toy: true, made_here: true, lit: true, happened: []",
    );
    d.bare(
        "new",
        "lamp",
        "toy: false, made_here: true, lit: true, happened: []",
    );
    let told = d.json(&["lamps"]);
    assert_eq!(
        calls(&told["systems"][0]),
        [("art7.1", "needed", true), ("art9", "needed", true)]
    );
}

/// Duties come, may come, go, or are due on another day.
#[test]
fn duties_come_and_go() {
    let d = Described::new("come-and-go");
    for (before, after, line) in [
        ("purpose: reading", "purpose: street", "new duties: art3"),
        (
            "purpose: street",
            "purpose: reading",
            "duties that fall away: art3",
        ),
        ("purpose: unknown", "purpose: street", "new duties: art3"),
        (
            "purpose: reading",
            "purpose: unknown",
            "duties that may newly arise: art3",
        ),
        (
            "seen_on: 2026-09-01",
            "seen_on: 2026-10-01",
            "duties on other days or terms: art7.1",
        ),
    ] {
        let plain = "toy: false, made_here: true, lit: true, happened: []";
        d.bare("old", "lamp", &format!("{plain}, {before}"));
        d.bare("new", "lamp", &format!("{plain}, {after}"));
        let text = words(&d.run(&["lamps"], &[]).out);
        assert!(text.contains(line), "{line}\n{text}");
        assert_eq!(text.matches("duties").count(), 1, "{text}");
    }
}

/// Of several regimes each tells its own.
#[test]
fn several_regimes() {
    let d = Described::new("regimes");
    d.system("old", "lamp", "purpose: reading");
    d.system("new", "lamp", "purpose: signal");
    let told = d.json(&["lamps", "horns"]);
    let system = &told["systems"][0];
    assert_eq!(
        calls(system),
        [("art7.1", "needed", false), ("h5", "needed", true)]
    );
    assert_eq!(system["reviews"][1]["pack"], "horns");
    let regimes = system["regimes"].as_array().unwrap();
    assert_eq!(regimes.len(), 1);
    assert_eq!(regimes[0]["pack"], "horns");
    let text = words(&d.run(&["lamps", "horns"], &[]).out);
    for part in [
        "Under: lamps 1, horns 1",
        "Review needed: horns/h5 Hear again (Art. 5): arises newly; purpose changed (Art. 5(2))",
        "horns/noise: quiet -> loud",
        "new duties: horns/h5",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let markdown = d.run(&["lamps", "horns"], &["--format", "markdown"]).out;
    let row = "| lamp | Review needed: lamps/art7.1 Look again (Art. 7(1)): purpose changed (Art. \
               7(2))<br>Review needed: horns/h5";
    assert!(markdown.contains(row), "{markdown}");
}

/// A regime of several that nobody asked about calls for nothing, before it is asked.
#[test]
fn a_regime_that_was_not_asked() {
    let d = Described::new("idle");
    d.0.file("bells/pack.solon", BELLS);
    let both = &["lamps", "bells"];
    d.system("old", "lamp", "purpose: reading");
    d.system("new", "lamp", "purpose: signal");
    let told = d.json(both);
    assert_eq!(calls(&told["systems"][0]), [("art7.1", "needed", false)]);
    assert_eq!(told["counts"]["moved"], 0, "{told}");
    d.system("new", "lamp", "purpose: signal, rings: true");
    let told = d.json(both);
    assert_eq!(
        calls(&told["systems"][0]),
        [("art7.1", "needed", false), ("b2", "needed", true)]
    );
    assert_eq!(told["systems"][0]["regimes"][0]["pack"], "bells");
    // By itself it is asked about.
    d.system("new", "lamp", "purpose: signal");
    let told = d.json(&["bells"]);
    assert_eq!(calls(&told["systems"][0]), [("b2", "possible", true)]);
}

/// What the command ends with, and what it refuses.
#[test]
fn exit_codes_and_usage() {
    let d = Described::new("codes");
    let code = |d: &Described, option: &str| d.run(&["lamps"], &[option]).code;
    let one = |before: &str, after: &str| {
        d.system("old", "lamp", before);
        d.system("new", "lamp", after);
        ["--exit-code", "--exit-code=text"].map(|o| code(&d, o))
    };
    assert_eq!(one("lumens: 1", "lumens: 1"), [0, 0]);
    // Colours matter to no outcome, but call for a review.
    assert_eq!(one("colours: [red]", "colours: [blue]"), [6, 6]);
    // Known for the first time: nothing that is known to have changed.
    assert_eq!(one("", "colours: [blue]"), [0, 6]);
    assert_eq!(one("purpose: street", "purpose: street"), [0, 0]);
    d.system("new", "other", "");
    assert_eq!(
        ["--exit-code", "--exit-code=text"].map(|o| code(&d, o)),
        [0, 6]
    );

    let old = d.at("old");
    for (systems, part) in [
        (vec![old.as_str()], "one path is given"),
        (vec![&old, &old, &old], "3 paths are given"),
    ] {
        let run = d.run_on(&["lamps"], &systems, &[]);
        assert_eq!(run.code, 2);
        assert!(run.err.contains(part), "{}", run.err);
        assert!(run.err.contains("--law A..B"), "{}", run.err);
    }
    let run = d.run(&["lamps"], &["--format", "sarif"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("text, json or markdown"), "{}", run.err);
    let run = d.run_on(&["lamps"], &["-", &old], &[]);
    assert_eq!(run.code, 2);
    let gone = d.at("gone");
    assert_eq!(d.run_on(&["lamps"], &[&old, &gone], &[]).code, 1);
    std::fs::create_dir_all(d.at("empty")).unwrap();
    let run = d.run_on(&["lamps"], &[&old, &d.at("empty")], &[]);
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(
        run.err.contains("empty`: no description found"),
        "{}",
        run.err
    );
    // Rules that differ are compared as before, whatever the systems; none at all are asked for.
    let run = solon(&["diff", "--law", "2026-01-01..2026-02-01", "--systems", &old]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("which rules"), "{}", run.err);
    let run = solon(&["diff", "eu-ai-act"]);
    assert!(run.err.contains("--systems OLD NEW"), "{}", run.err);
}

/// Without a pack the default one is meant, and one pack may be named as for a change of rules.
#[test]
fn the_default_pack() {
    let cv = "examples/cv-ranker.yaml";
    let run = solon(&["diff", "--systems", cv, cv]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("eu.ai_act"), "{}", run.out);
    assert!(run.out.contains("Nothing differs."), "{}", run.out);
    let d = Described::new("default");
    d.system("old", "lamp", "");
    d.system("new", "lamp", "colours: [red]");
    let (pack, old, new) = (d.at("lamps"), d.at("old"), d.at("new"));
    let told = super::json(&["diff", &pack, "--systems", &old, &new, "--format", "json"]);
    assert_eq!(told["packs"][0]["pack"], "lamps");
    assert_eq!(strings(&told["same"]), [""; 0]);
    assert_eq!(told["counts"]["review_perhaps"], 1);
}
