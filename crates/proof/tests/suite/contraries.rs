//! Conditions in words deny nothing twice: a contrary is told of the parts.

use solon_law::program::Cond;
use solon_law::words::{Lang, brief, phrase};

use crate::small::{program, rule};

/// The condition of a rule in words, in English.
fn said(when: &str) -> String {
    let list =
        "fact s : set of { x, y, z }\n  ask en \"s?\"\n\nfact n : number\n  ask en \"n?\"\n\n";
    let text = format!("{list}{}", rule("r.1", when, "high", ""));
    let program = program(&["a", "b"], &text);
    let rule = program.provisions.values().find(|p| p.id == "r.1").unwrap();
    phrase(&program, &rule.body.when, Lang::En)
}

#[test]
fn a_contrary_is_told_of_the_parts() {
    for (when, words) in [
        ("not a", "“a” is no"),
        ("not (not a)", "“a” is yes"),
        ("not (a and not b)", "“a” is no or “b” is yes"),
        (
            "not (a or s has x)",
            "“a” is no and “s” does not include “x”",
        ),
        (
            "not (not a or not s has none of { x })",
            "“a” is yes and “s” does not include “x”",
        ),
        ("a implies b", "“a” is no or “b” is yes"),
        (
            "b and not (a and s has any of { x, y, z })",
            "“b” is yes and (“a” is no or “s” is empty)",
        ),
        ("not n is 3", "“n” is not 3"),
    ] {
        assert_eq!(said(when), words, "{when}");
    }
}

#[test]
fn few_words_name_the_first_values() {
    let list = "fact s : set of { p, q, r, t }\n  ask en \"s?\"\n\n";
    let text = format!(
        "{list}{}",
        rule("r.1", "s has none of { p, q, r, t }", "high", "")
    );
    let text = format!(
        "{text}{}",
        rule("r.2", "not s has any of { p, q, r }", "high", "")
    );
    let program = program(&[], &text);
    let of = |id: &str| -> Cond {
        let rule = program.provisions.values().find(|p| p.id == id).unwrap();
        rule.body.when.clone()
    };
    assert_eq!(brief(&program, &of("r.1"), Lang::En), "“s” is empty");
    let words = brief(&program, &of("r.2"), Lang::En);
    assert_eq!(words, "“s” does not include “p”, “q” or “r”");
    // Told at length, what is left says it in fewer words.
    assert_eq!(
        phrase(&program, &of("r.2"), Lang::En),
        "“s” includes nothing but “t”"
    );
}
