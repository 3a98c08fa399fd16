//! Reports as pages: they parse, load nothing, can be walked through by their headings and links, show
//! hostile text as text, and answer what a reader asks.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};
use sha2::{Digest as _, Sha256};

use super::{Scratch, run_in, solon_out};

/// Everything that a page may be made of.
const ELEMENTS: &[&str] = &[
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "a",
    "header",
    "nav",
    "main",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "p",
    "br",
    "strong",
    "code",
    "bdi",
    "span",
    "div",
    "ul",
    "li",
    "dl",
    "dt",
    "dd",
    "details",
    "summary",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "figure",
    "figcaption",
    "svg",
    "rect",
    "circle",
    "line",
    "text",
    "form",
    "label",
    "input",
    "select",
    "option",
    "script",
];

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// The words of an element, with single spaces.
fn words(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands beside a label of the first part.
fn beside(page: &Html, label: &str) -> String {
    let pairs = all(page, "main dl > div");
    let pair = pairs
        .into_iter()
        .map(words)
        .find(|text| text.starts_with(label));
    pair.unwrap_or_else(|| panic!("nothing beside `{label}`"))
}

/// Reads a page and holds it to what every page promises.
fn sound(text: &str, lang: &str) -> Html {
    let page = Html::parse_document(text);
    assert!(page.errors.is_empty(), "{:?}", page.errors);
    let html = page.root_element();
    assert_eq!(html.attr("lang"), Some(lang));
    let mut ids = BTreeSet::new();
    for element in all(&page, "*") {
        let name = element.value().name();
        assert!(ELEMENTS.contains(&name), "<{name}>");
        for (key, value) in element.value().attrs() {
            assert!(!key.starts_with("on") && key != "style", "{name} {key}");
            assert!(
                !["src", "srcset", "action", "data", "poster", "background"].contains(&key),
                "{name} {key}={value}"
            );
            if key == "href" {
                let inside = value.starts_with('#');
                let law = value.starts_with("http://") || value.starts_with("https://");
                assert!(name == "a" && (inside || law), "{name} {key}={value}");
            }
            if key == "id" {
                assert!(ids.insert(value.to_owned()), "`{value}` stands twice");
            }
        }
    }
    for link in all(&page, "a[href^='#']") {
        let to = &link.attr("href").unwrap()[1..];
        assert!(ids.contains(to), "nothing is called `{to}`");
    }
    let mut last = 0;
    for heading in all(&page, "h1, h2, h3, h4, h5, h6") {
        let depth: usize = heading.value().name()[1..].parse().unwrap();
        assert!(depth <= last + 1, "{} below h{last}", heading.html());
        last = depth;
    }
    assert_eq!(all(&page, "h1").len(), 1);
    assert!(all(&page, "svg[role=img]:not([aria-label])").is_empty());
    let style = words(all(&page, "style")[0]);
    assert!(
        !style.contains("url(") && !style.contains("@import"),
        "the style loads something"
    );
    // A browser runs this script, and no other.
    let scripts = all(&page, "script");
    assert_eq!(scripts.len(), 1);
    let script: String = scripts[0].text().collect();
    let digest = base64(&Sha256::digest(script));
    let policy = all(&page, "meta[http-equiv='Content-Security-Policy']")[0];
    let policy = policy.attr("content").unwrap();
    let only = format!("script-src 'sha256-{digest}';");
    assert!(
        policy.starts_with("default-src 'none'") && policy.contains(&only),
        "{only}"
    );
    page
}

/// Bytes as base 64: three of them are four characters.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for three in bytes.chunks(3) {
        let bits =
            three.iter().fold(0u32, |n, b| n << 8 | u32::from(*b)) << (8 * (3 - three.len()));
        for i in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * i)) as usize & 63] as char;
            out.push(if i <= three.len() { digit } else { '=' });
        }
    }
    out
}

/// The page of examples.
fn example(args: &[&str]) -> Html {
    let text = solon_out(&[&["classify", "--format", "html"], args].concat());
    sound(&text, "en")
}

#[test]
fn a_page_answers_what_is_asked_first() {
    let page = example(&["examples/cv-ranker.yaml"]);
    // What is it, and since when?
    let lead = words(all(&page, "p.lead")[0]);
    assert_eq!(
        lead,
        "HIGH RISK, from 2027-12-02 (on this day: minimal risk)"
    );
    // Why?
    let main = words(all(&page, "main")[0]);
    assert!(main.contains("Because: annex3.4.a Recruitment and selection (Annex III(4)(a)"));
    // What holds today, and what comes next?
    assert!(beside(&page, "In effect today").contains("minimal risk"));
    assert!(beside(&page, "Next date").contains("2027-12-02: risk minimal -> high"));
    // What is owed next, and by whom?
    let first = beside(&page, "Duties that come first");
    assert!(
        first.contains(
            "from 2027-12-02Meet the requirements for high-risk systemsart8 · Art. 8 · provider"
        ),
        "{first}"
    );
    // What is unknown, and how sure is it?
    assert!(beside(&page, "Open questions").contains("incident_known_on"));
    let sure = beside(&page, "How sure");
    assert!(
        sure.contains("decided no open question can change the level"),
        "{sure}"
    );
    // Which reading matters?
    assert!(sure.contains("No other reading of a contested point would change the result."));
    // What would change it?
    assert!(
        beside(&page, "What stands nearest")
            .contains("art5.1.a Manipulative or deceptive techniques")
    );
    // The picture says in words what it shows.
    let picture = all(&page, "figure.scale svg[role=img]")[0]
        .attr("aria-label")
        .unwrap();
    assert!(
        picture.ends_with("Classified: high risk. In effect on 2026-11-24: minimal risk."),
        "{picture}"
    );
    // The evidence, with who gave it.
    let answer = words(all(&page, "#answer--profiles_persons")[0]);
    assert!(
        answer.contains("evidence: DPIA 2026-03, section 4")
            && answer.contains("by: data protection officer"),
        "{answer}"
    );
    assert!(words(all(&page, "footer")[0]).contains("not legal advice"));
}

#[test]
fn reasons_lead_to_the_answers_that_they_rest_on() {
    let page = example(&["examples/cv-ranker.yaml"]);
    let rule = all(&page, "[id='rule--eu.ai_act--annex3.4.a']")[0];
    let link = Selector::parse("ul.tree a[href='#answer--intended_uses']").unwrap();
    assert!(rule.select(&link).next().is_some(), "{}", rule.html());
    let marks = Selector::parse("ul.tree .badge.yes").unwrap();
    assert!(words(rule.select(&marks).next().unwrap()).ends_with("met"));
}

#[test]
fn an_open_result_says_so_by_a_word_and_a_sign() {
    let scratch = Scratch::new("page-open");
    scratch.file("a.yaml", "solon: 1\nsystem: a\nfacts:\n  intended_uses: [recruitment_selection]\n  techniques: [machine_learning]\n");
    let run = run_in(&scratch.0, &["classify", "a.yaml", "--format", "html"], &[]);
    let page = sound(&run.out, "en");
    let sure = beside(&page, "How sure");
    assert!(
        sure.contains("? not decided") && sure.contains("questions can change it"),
        "{sure}"
    );
    assert!(!all(&page, "#open").is_empty());
    assert!(!all(&page, "figure.scale rect.may").is_empty());
}

#[test]
fn several_regimes_begin_with_a_matrix_that_leads_to_each() {
    let page = example(&[
        "examples/cv-ranker.yaml",
        "--pack",
        "eu-ai-act",
        "--pack",
        "eu-mdr",
        "--pack",
        "cn-nmpa",
    ]);
    let rows = all(&page, "#regimes ~ div table tbody tr");
    assert!(rows.len() >= 3, "{}", rows.len());
    let first = words(rows[0]);
    assert!(
        first.starts_with("eu.ai_act") && first.contains("high risk"),
        "{first}"
    );
    assert!(!all(&page, "[id='regime--eu.ai_act']").is_empty());
}

/// What no description should be able to do.
const HOSTILE: &str = "<script>alert(1)</script>\\\"><img src=x onerror=alert(1)></style></script>{{7*7}}&amp;<!--\\u202egnp.exe\\u0000\\u2066";

fn hostile(id: &str) -> String {
    let h = HOSTILE;
    format!(
        "{{\"solon\":1,\"system\":\"{id}{h}\",\"name\":\"{h}\",\"x-owner\":\"{h}\",\"meta\":{{\"{h}\":[\"{h}\"]}},\"facts\":{{\
         \"intended_uses\":{{\"value\":[\"recruitment_selection\"],\"evidence\":\"{h}\",\"by\":\"{h}\",\"note\":\"{h}\"}},\
         \"techniques\":{{\"value\":[\"machine_learning\"],\"assumed\":true,\"evidence\":\"{h}\"}}}}}}\n"
    )
}

#[test]
fn hostile_text_is_shown_as_text() {
    let scratch = Scratch::new("page-hostile");
    let names = ["a<b>&\"'.ndjson", "b.ndjson"];
    scratch.file(names[0], &hostile("one"));
    scratch.file(names[1], &hostile("two"));
    for (files, lang) in [
        (&names[..1], "en"),
        (&names[..1], "zh"),
        (&names[..], "en"),
        (&names[..], "zh"),
    ] {
        let args = [&["classify", "--format", "html", "--lang", lang], files].concat();
        let run = run_in(&scratch.0, &args, &[]);
        assert_eq!(run.code, 0, "{}", run.err);
        let page = sound(&run.out, lang);
        // No element and no attribute came of it; `sound` has looked. What it says is there, in full.
        let shown = "<script>alert(1)</script>\"><img src=x onerror=alert(1)></style></script>{{7*7}}&amp;<!--⟨U+202E⟩gnp.exe⟨U+0000⟩⟨U+2066⟩";
        let isolated = all(&page, "bdi")
            .into_iter()
            .filter(|b| b.text().collect::<String>().contains(shown));
        assert!(isolated.count() >= 4);
        for hidden in ['\u{202e}', '\u{2066}', '\0'] {
            assert!(!run.out.contains(hidden), "{hidden:?}");
        }
    }
}

#[test]
fn a_megabyte_of_text_does_not_make_a_page_of_a_megabyte() {
    let scratch = Scratch::new("page-long");
    let of = |n: usize| {
        let long = "x".repeat(n);
        let text = format!(
            "{{\"solon\":1,\"system\":\"a\",\"name\":\"n{long}\",\"x-{long}\":\"k{long}\",\"facts\":{{\
             \"intended_uses\":{{\"value\":[\"recruitment_selection\"],\"evidence\":\"e{long}\",\
             \"by\":\"b{long}\",\"note\":\"r{long}\"}}}}}}"
        );
        scratch.file("a.json", &text);
        let run = run_in(&scratch.0, &["classify", "a.json", "--format", "html"], &[]);
        assert_eq!(run.code, 0, "{}", run.err);
        run.out
    };
    let (short, long) = (of(1), of(1_000_000));
    assert!(
        long.len() - short.len() < 20_000,
        "{}",
        long.len() - short.len()
    );
    let page = sound(&long, "en");
    let answer = words(all(&page, "#answer--intended_uses")[0]);
    assert!(
        answer.contains("[998001 more characters, in the description]"),
        "{answer}"
    );
}

const SYSTEMS: [(&str, &str); 3] = [
    (
        "ranker",
        "name: Ranker\nx-owner: HR\nfacts:\n  intended_uses: [recruitment_selection]\n  techniques: [machine_learning]\n  roles: [provider]\n  market_links: [supplied_in_eu]\n  circumstances: []\n  placed_on_market_on: 2026-01-01\n  put_into_service_on: 2026-01-01\n",
    ),
    (
        "marks",
        "name: Marks\nmeta: { owner: School }\nfacts:\n  intended_uses: [exam_monitoring]\n  techniques: [machine_learning]\n  roles: [provider]\n  market_links: [supplied_in_eu]\n  circumstances: []\n",
    ),
    (
        "filter",
        "name: Filter\nfacts:\n  intended_uses: []\n  techniques: [machine_learning]\n",
    ),
];

fn register(name: &str) -> (Scratch, String) {
    let scratch = Scratch::new(&format!("page-register-{name}"));
    for (id, text) in SYSTEMS {
        scratch.file(
            &format!("register/{id}.yaml"),
            &format!("solon: 1\nsystem: {id}\n{text}"),
        );
    }
    let run = run_in(
        &scratch.0,
        &["classify", "register", "--format", "html"],
        &[],
    );
    (scratch, run.out)
}

#[test]
fn a_register_tells_a_board_and_leads_to_each_system() {
    let (_scratch, text) = register("board");
    let page = sound(&text, "en");
    assert_eq!(words(all(&page, "h1")[0]), "Register of 3 systems");
    // Every system has a row, which leads to its part; whoever answers for it stands in it.
    let rows: Vec<String> = all(&page, "table.systems tbody tr")
        .into_iter()
        .map(words)
        .collect();
    assert_eq!(rows.len(), 3);
    assert!(
        rows.iter()
            .any(|r| r.starts_with("Ranker HR") || r.starts_with("RankerHR")),
        "{rows:?}"
    );
    assert!(
        rows.iter()
            .any(|r| r.starts_with("MarksSchool") || r.starts_with("Marks School")),
        "{rows:?}"
    );
    for at in 1..=3 {
        assert!(!all(&page, &format!("table.systems a[href='#s{at}']")).is_empty());
        assert!(!all(&page, &format!("details > #s{at}")).is_empty());
    }
    // The next days name systems and owners.
    let dates = all(&page, "ul.entries .what").into_iter().map(words);
    assert!(dates.into_iter().any(|d| d.contains("Ranker (HR)")));
}

#[test]
fn a_text_of_a_duty_stands_once_in_a_register() {
    let (_scratch, text) = register("texts");
    let page = sound(&text, "en");
    let duty = all(&page, "[id='duty--eu.ai_act--art9']");
    assert_eq!(duty.len(), 1);
    let must = Selector::parse("p.small").unwrap();
    let must = words(duty[0].select(&must).nth(1).unwrap());
    assert!(must.len() > 60, "{must}");
    let main = words(all(&page, "main")[0]);
    assert_eq!(main.matches(&must).count(), 1);
    assert!(all(&page, "a[href='#duty--eu.ai_act--art9']").len() >= 2);
}

#[test]
fn what_could_not_be_read_is_told_on_the_page() {
    let (scratch, _) = register("unread");
    scratch.file(
        "register/bad.yaml",
        "solon: 1\nsystem: bad\nfacts:\n  no_such_question: true\n",
    );
    let run = run_in(
        &scratch.0,
        &["classify", "register", "--format", "html"],
        &[],
    );
    assert_eq!(run.code, 4);
    let page = sound(&run.out, "en");
    let head = words(all(&page, "header")[0]);
    assert!(
        head.contains("One record could not be read") && head.contains("bad.yaml:4"),
        "{head}"
    );
    // One alone that cannot be read makes a page too.
    let run = run_in(
        &scratch.0,
        &["classify", "register/bad.yaml", "--format", "html"],
        &[],
    );
    assert_eq!(run.code, 4);
    sound(&run.out, "en");
}

#[test]
fn the_same_question_gives_the_same_page() {
    let (scratch, first) = register("same");
    let run = run_in(
        &scratch.0,
        &["classify", "register", "--format", "html"],
        &[],
    );
    assert_eq!(run.out, first);
}

/// A watch of moods at work, of which nobody said for which reasons: with one of them it is allowed.
const OPEN: &str = "  intended_uses: [emotion_recognition, worker_monitoring]\n  \
    techniques: [machine_learning]\n  roles: [provider, deployer]\n  market_links: [supplied_in_eu, user_in_eu]\n  \
    circumstances: []\n  product_laws: []\n  emotion_signals: [voice]\n  emotion_subjects: [workers]\n  \
    task_steps: [assesses_or_predicts]\n  profiles_persons: true\n  outputs: [score_or_ranking]\n  talks_with: []\n";

/// The page of some systems, by their facts.
fn page_of(name: &str, systems: &[(&str, &str)]) -> Html {
    let scratch = Scratch::new(name);
    for (id, facts) in systems {
        let text = format!("solon: 1\nsystem: {id}\nfacts:\n{facts}");
        scratch.file(&format!("systems/{id}.yaml"), &text);
    }
    let args = ["classify", "systems", "--format", "html"];
    sound(&run_in(&scratch.0, &args, &[]).out, "en")
}

#[test]
fn what_may_bind_today_stands_first_with_its_question() {
    let page = page_of("page-perhaps", &[("mood", OPEN)]);
    let first = words(all(&page, "main dl ul.entries > li")[0]);
    assert!(
        first.starts_with("? perhaps now")
            && first.contains("Prohibited practices")
            && first.contains("hangs on emotion_reasons"),
        "{first}"
    );
    // The day of the possible level, and that of the one that holds anyhow.
    let today = beside(&page, "In effect today");
    assert!(
        today.contains("(unacceptable risk: prohibited perhaps since 2025-02-02)")
            && today.contains("(the lowest level since 2026-08-02)"),
        "{today}"
    );
    // With a reason that allows it nothing of that is left.
    let allowed = format!("{OPEN}  emotion_reasons: [medical]\n");
    let page = page_of("page-no-perhaps", &[("mood", &allowed)]);
    let main = words(all(&page, "main")[0]);
    assert!(!main.contains("perhaps now"), "{main}");
    assert!(!beside(&page, "In effect today").contains("perhaps since"));
}

#[test]
fn a_register_counts_what_is_perhaps_in_effect() {
    let banned = format!("{OPEN}  emotion_reasons: []\n");
    let page = page_of(
        "page-counts",
        &[("open", OPEN), ("banned", &banned), ("banned2", &banned)],
    );
    let rows: Vec<Vec<String>> = all(&page, "table.levels tbody tr")
        .into_iter()
        .map(|row| {
            let cells = Selector::parse("th, td").unwrap();
            row.select(&cells).map(words).collect()
        })
        .collect();
    let row = |level: &str| rows.iter().find(|r| r[0] == level).unwrap()[1..3].to_vec();
    assert_eq!(row("Unacceptable risk"), ["2", "2"], "{rows:?}");
    assert_eq!(
        row("High risk … Unacceptable risk"),
        ["1", "0, perhaps 1 more"],
        "{rows:?}"
    );
}

/// Whether the body of a page says something.
fn main_says(page: &Html, what: &str) -> bool {
    words(all(page, "main")[0]).contains(what)
}

#[test]
fn a_page_tells_what_would_change_it() {
    let page = page_of("page-change", &[("mood", OPEN)]);
    assert_eq!(words(all(&page, "#change")[0]), "What would change it");
    let folds: Vec<String> = all(&page, "main > details")
        .into_iter()
        .map(words)
        .collect();
    let of = |head: &str| {
        let found = folds.iter().find(|f| f.starts_with(head));
        found.unwrap_or_else(|| panic!("no `{head}` among {folds:#?}"))
    };
    // By design: no watch of moods, or not of workers; the open question is no design choice.
    let design = of("What would make it high: by design choices");
    assert!(
        design.contains("“intended uses” does not include"),
        "{design}"
    );
    assert!(design.contains("2 duties go: art50.3, art50.5"), "{design}");
    assert!(!design.contains("emotion reasons"), "{design}");
    let open = of("What would make it high: by what is not answered yet");
    // With a second reason it would hang on which one that is.
    let alone = "“emotion reasons” is answered with";
    assert!(open.contains(alone) && open.contains("alone"), "{open}");
    assert!(main_says(&page, "They are told, not recommended."));
    of("What would make it unacceptable: by design choices");
    let main = words(all(&page, "main")[0]);
    assert!(main.contains("How far other levels are"), "{main}");
    // A register says where it is told.
    let page = page_of("page-change-register", &[("a", OPEN), ("b", OPEN)]);
    let main = words(all(&page, "main")[0]);
    assert!(main.contains("What would change a result: solon explain FILE --change LEVEL"));
}

#[test]
fn a_list_that_is_answered_in_part_says_so() {
    let facts = OPEN.replace("worker_monitoring]", "worker_monitoring, \"?\"]");
    let facts = format!("{facts}  emotion_reasons: {{ without: [medical] }}\n");
    let page = page_of("page-partly", &[("mood", &facts)]);
    let rule = words(all(&page, "[id='rule--eu.ai_act--annex3.4.b']")[0]);
    assert!(rule.contains("the rest is not answered yet"), "{rule}");
    // What is only possible is not told as an answer.
    let rule = words(all(&page, "[id='rule--eu.ai_act--art5.1.f']")[0]);
    assert!(
        rule.contains("emotion_reasons: not: ") && rule.contains("not answered yet"),
        "{rule}"
    );
    let rule = words(all(&page, "[id='rule--eu.ai_act--annex3.4.a']")[0]);
    assert!(
        rule.contains("not answered yet: takes any part in finding"),
        "{rule}"
    );
}
