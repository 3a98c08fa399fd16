//! What a change must say, where it is told, and what never applies.

use serde_json::Value;

use super::{Scratch, explained, run_json, solon, solon_with};

/// A mood reader at work of which the reasons are not all told, and a ranker that was there before.
const MOODS: &str = "solon: 1
system: moods
facts:
  techniques: [machine_learning]
  intended_uses: [emotion_recognition, worker_monitoring]
  emotion_signals: [face]
  emotion_subjects: [workers]
  roles: [provider]
  market_links: [supplied_in_eu]
  circumstances: []
  product_laws: []
  profiles_persons: true
";

const OLD: &str = "solon: 1
system: old-ranker
facts:
  intended_uses: [recruitment_selection]
  techniques: [machine_learning]
  roles: [deployer]
  market_links: [user_in_eu]
  circumstances: []
  product_laws: []
  outputs: [score_or_ranking]
  talks_with: []
  profiles_persons: true
  placed_on_market_on: 2025-01-01
  put_into_service_on: 2025-01-01
  intended_users: [employer]
  design_changed_on: never
";

/// One reason beside medicine and safety spoils the exception: a change that was proved with one reason
/// says that there is no other.
#[test]
fn a_change_says_that_nothing_else_is_chosen() {
    let args = ["explain", "-", "--pack", "eu-ai-act"];
    let high = solon_with(&[&args[..], &["--change", "high"]].concat(), MOODS);
    assert_eq!(high.code, 0, "{}", high.err);
    let words = high.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains("“emotion reasons” is answered with “to"),
        "{words}"
    );
    assert!(words.contains("alone"), "{words}");
    assert!(!words.contains("“emotion reasons” includes"), "{words}");
}

/// Of two values that must both be there, and no third, the words say that, too.
#[test]
fn several_values_and_nothing_else() {
    let pack = r#"pack own.law version "1"
  title en "The law"
source L "Law"
scale tier low < mid
fact places : set of { street, shop, home } mutable
  ask en "Where?"
rule r.two "Two"
  cites L "Art. 1"
  when places has all of { street, shop } and not places has home
  then tier mid
"#;
    let scratch = Scratch::new("explain-nothing-else");
    scratch.file("law/pack.solon", pack);
    let law = format!("{}/law", scratch.path());
    let of = |facts: &str| {
        let text = format!("solon: 1\nsystem: s\nfacts: {facts}\n");
        let run = solon_with(&["explain", "-", "--pack", &law, "--change", "mid"], &text);
        assert_eq!(run.code, 0, "{}", run.err);
        run.out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let new = of("{}");
    assert!(
        new.contains("“places” includes “street” and “shop” and nothing else"),
        "{new}"
    );
    // Where the list is answered, what comes is added to what is there.
    let more = of("{ places: [street] }");
    assert!(more.contains("“places” includes “shop”"), "{more}");
    assert!(!more.contains("nothing else"), "{more}");
}

/// What the page says would change a result the command says as well.
#[test]
fn the_page_and_the_command_give_the_same_changes() {
    let scratch = Scratch::new("explain-page");
    scratch.file("moods.yaml", MOODS);
    scratch.file("old.yaml", OLD);
    let [moods, old] = ["moods", "old"].map(|n| format!("{}/{n}.yaml", scratch.path()));
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let mut compared = 0;
    for file in [&moods, &old, "examples/public-chatbot.yaml"] {
        let page = solon(&["classify", file, "--pack", "eu-ai-act", "--format", "html"]);
        let mut shown = String::new();
        let mut within = false;
        for c in page.out.chars() {
            match c {
                '<' => within = true,
                '>' => within = false,
                _ if !within => shown.push(c),
                _ => {}
            }
        }
        let shown = shown.replace("&amp;", "&").replace("&#39;", "'");
        let shown = squeezed(&shown.replace("&quot;", "\""));
        for level in ["unacceptable", "high", "limited", "minimal"] {
            let args = ["explain", file, "--pack", "eu-ai-act", "--format", "json"];
            let found = run_json(&[&args[..], &["--change", level]].concat());
            let change = &found["regimes"][0]["change"][0];
            let lists = [&change["design"], &change["unknown"]];
            let all = lists.iter().filter_map(|l| l["found"].as_array()).flatten();
            for one in all {
                let edits = one["edits"].as_array().unwrap().iter();
                for says in edits.map(|e: &Value| e["says"].as_str().unwrap()) {
                    assert!(shown.contains(&squeezed(says)), "{file} {level}: {says}");
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 12, "{compared}");
}

/// What a transition keeps from ever applying binds nobody, and is no duty that a change would take away.
#[test]
fn what_never_applies_is_not_said_to_bind() {
    let args = ["explain", "-", "--pack", "eu-ai-act"];
    let said = |more: &[&str]| {
        let run = solon_with(&[&args[..], more].concat(), OLD);
        assert_eq!(run.code, 0, "{}", run.err);
        run.out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let why = said(&["--why", "art26.1"]);
    assert!(!why.contains("from never"), "{why}");
    assert!(
        why.contains("on the day minimal risk; never in effect, by a transition or a stay"),
        "{why}"
    );
    assert!(
        why.contains("By the law as enacted art26.1 Use in line with the instructions would bind"),
        "{why}"
    );
    assert!(why.contains("it never applies"), "{why}");
    let rule = said(&["--why", "annex3.4.a"]);
    assert!(
        rule.contains(
            "it never applies, by art111.2.annex3 “High-risk uses already on the market”"
        ),
        "{rule}"
    );
    let not = said(&["--why-not", "art26.1"]);
    assert!(!not.contains("It is so;"), "{not}");
    assert!(not.contains("it never applies"), "{not}");
    let change = said(&["--change", "minimal"]);
    assert!(!change.contains("duties go"), "{change}");
}

/// Of several possible levels one day is not the first day of each of them.
#[test]
fn the_day_of_several_levels_is_one_of_theirs() {
    let run = explained(
        "several-days",
        "  big: true\n  noise: 10\n",
        &["--why", "bad"],
    );
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("It hangs on Big (Art. 2)"), "{}", run.out);
    let args = ["explain", "-", "--pack", "eu-ai-act"];
    let undated = OLD.lines().filter(|l| !l.contains("_on: "));
    let open: Vec<&str> = undated.filter(|l| !l.contains("profiles")).collect();
    let run = solon_with(&args, &(open.join("\n") + "\n"));
    let words = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
    let day =
        "on the day minimal risk; one of these from 2027-12-02 at the earliest, perhaps never";
    assert!(words.contains(day), "{words}");
}

/// Of values that would do, the one is told that its list names first, in whatever order rules ask for them.
#[test]
fn how_far_a_level_is_names_the_first_value_of_a_list() {
    let scratch = Scratch::new("explain-first-value");
    for list in [
        "shop, yard, street",
        "yard, street, shop",
        "street, shop, yard",
    ] {
        let pack = format!(
            r#"pack own.law version "1"
  title en "The law"
source L "Law"
scale tier low < mid
fact places : set of {{ home, {list} }} mutable
  ask en "Where?"
rule r.street "Street"
  cites L "Art. 1"
  when places has street
  then tier mid
rule r.out "Outside"
  cites L "Art. 2"
  when places has any of {{ yard, shop }}
  then tier mid
"#
        );
        scratch.file("law/pack.solon", &pack);
        let law = format!("{}/law", scratch.path());
        let text = "solon: 1\nsystem: s\nfacts: { places: [home] }\n";
        let run = solon_with(&["explain", "-", "--pack", &law], text);
        assert_eq!(run.code, 0, "{}", run.err);
        let words = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
        let first = list.split(',').next().unwrap_or_default();
        let told = format!("mid: 1 answer away: “places” includes “{first}”");
        assert!(words.contains(&told), "{words}");
    }
}
