//! What the systems of a register share: files on their organisations, named by a mapping.

use super::Desk;

const TABLE: &str = "key,unit,use\na,North,chat\nb,South,chat\nc,,chat\nd,West,chat\n";

fn map(organisation: &str) -> String {
    format!(
        "solon-map: 1\nid: key\nmeta: {{ owner: unit }}\norganisation: {organisation}\n\
         facts: {{ purposes: {{ column: use, values: {{ chat: [chat] }} }} }}\n"
    )
}

fn desk(name: &str) -> Desk {
    let desk = Desk::new(name);
    desk.file("north.yaml", "facts: { users: 5000 }\n");
    desk.file(
        "rest.yaml",
        "facts: { users: 10, share: 0, live_on: 2024-01-01, decides_alone: no }\n",
    );
    desk
}

#[test]
fn a_column_says_whose_file_counts() {
    let desk = desk("shared");
    let csv = desk.file("systems.csv", TABLE);
    let by_unit = "{ column: unit, values: { North: north.yaml, south: rest.yaml, West: none } }";
    let mapping = desk.file("map.yaml", &map(by_unit));
    assert_eq!(
        desk.levels(&[&csv, "--map", &mapping]),
        ["a high", "b low", "c low..high", "d low..high"]
    );
    let (code, check) = desk.check(&[&csv, "--map", &mapping]);
    assert_eq!(code, 0, "{check}");
    assert_eq!(check["columns"][1]["is"], "organisation");
    // A value that stands for none is told, as with answers.
    let short = by_unit.replace(", West: none", "");
    let mapping = desk.file("map.yaml", &map(&short));
    assert_eq!(
        desk.levels(&[&csv, "--map", &mapping]),
        ["a high", "b low", "c low..high", "S0605 5:3"]
    );
    let mapping = desk.file(
        "map.yaml",
        &map(&short.replace(" } }", " }, otherwise: rest.yaml }")),
    );
    let levels = desk.levels(&[&csv, "--map", &mapping]);
    assert_eq!(levels, ["a high", "b low", "c low", "d low"]);
}

#[test]
fn one_file_counts_for_all() {
    let desk = desk("shared-all");
    let csv = desk.file("systems.csv", TABLE);
    let mapping = desk.file("map.yaml", &map("{ always: rest.yaml }"));
    let levels = desk.levels(&[&csv, "--map", &mapping]);
    assert_eq!(levels, ["a low", "b low", "c low", "d low"]);
    let mapping = desk.file("map.yaml", &map("{ always: none.yaml }"));
    let run = desk.run(&["classify", &csv, "--map", &mapping]);
    assert_eq!(run.code, 4);
    assert!(run.err.contains("none.yaml"), "{}", run.err);
}

#[test]
fn what_names_no_file_is_told_in_the_mapping() {
    let desk = desk("shared-wrong");
    let csv = desk.file("systems.csv", TABLE);
    for (organisation, told) in [
        ("rest.yaml", "`organisation` does not take"),
        (
            "{ column: unit, dates: day-first }",
            "`dates` is no key of a mapping",
        ),
        ("{ column: place }", "the table has no column `place`"),
        (
            "{ values: { a: b } }",
            "`organisation` needs either `column` or `always`",
        ),
    ] {
        let mapping = desk.file("map.yaml", &map(organisation));
        let run = desk.run(&["register", "check", &csv, "--map", &mapping]);
        assert_eq!(run.code, 4, "{organisation}");
        assert!(run.err.contains(told), "{organisation}: {}", run.err);
    }
}
