//! Numbers that are asked by the values of another question.

use solon::pack::{self, PackText};
use solon::words;

/// What `by` declares is what would be written question by question.
#[test]
fn numbers_by_value_are_questions_of_their_own() {
    let facts = |facts: &str| {
        let text = format!(
            "pack demo version \"1\"\n  title en \"Demo\" zh \"示例\"\n\nvalues market\n  eu en \"the \
             Union\" zh \"欧盟\"\n  us en \"America\" zh \"美国\"\n  other en \"elsewhere\" zh \"其他\"\n  near sea en \"at sea\" zh \"海上\"\n\n\
             fact offered : bool\n  ask en \"Offered?\" zh \"提供吗？\"\n\n{facts}\n\nfact markets : set \
             of market\n  ask en \"Where?\" zh \"何处？\"\n"
        );
        let text = PackText {
            folder: "demo".to_owned(),
            files: vec![("pack.solon".to_owned(), text)],
        };
        let loaded = pack::load(&text, &|_| None, false);
        assert!(!loaded.has_errors(), "{:?}", loaded.diagnostics);
        let facts = loaded.program.facts.values();
        let mut all: Vec<String> = facts
            .map(|f| format!("{} {:?} {:?} {:?} {}", f.name, f.ty, f.ask, f.help, f.cost))
            .collect();
        let gates = loaded.program.facts.values().map(|f| {
            let gate = f.only_when.as_ref()?;
            Some(words::written(&loaded.program, gate))
        });
        all.extend(gates.map(|g| format!("{g:?}")));
        all.sort();
        all
    };
    let one = |value: &str, en: &str, zh: &str| {
        format!(
            "fact users_in_{value} : whole number \"users\" between 0 and 9\n  only when markets has \
             {value} and offered\n  cost 2\n  ask en \"How many? – {en}\" zh \"多少？ – {zh}\"\n  help en \
             \"By month.\" zh \"按月。\"\n\n"
        )
    };
    let by = |values: &str| {
        format!(
            "fact users : whole number \"users\" between 0 and 9 by markets{values}\n  only when \
             offered\n  cost 2\n  ask en \"How many?\" zh \"多少？\"\n  help en \"By month.\" zh \"按月。\""
        )
    };
    let (eu, us) = (one("eu", "the Union", "欧盟"), one("us", "America", "美国"));
    let other = one("other", "elsewhere", "其他");
    assert_eq!(facts(&by(" { eu, us }")), facts(&format!("{eu}{us}")));
    assert_eq!(facts(&by("")), facts(&format!("{eu}{us}{other}")));
}
