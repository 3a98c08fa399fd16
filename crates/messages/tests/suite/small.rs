//! Two languages and a third: that a language is a file, and nothing else. `small/` holds its files
//! and what is generated from them, as the crate holds its own.

use super::catalogue::Catalogue;
use super::here;

mod generated;
#[path = "../../src/lang.rs"]
mod lang;

use generated::{Lang, greeting};

/// A count; the small languages have no mark between thousands.
#[derive(Clone, Copy)]
pub struct Count(usize);

impl Count {
    /// A count, in any of the languages.
    pub fn new(_: Lang, n: usize) -> Count {
        Count(n)
    }
}

impl std::ops::Deref for Count {
    type Target = usize;

    fn deref(&self) -> &usize {
        &self.0
    }
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

pub fn catalogue() -> Catalogue {
    Catalogue::of_folder(&here().join("tests/suite/small"))
}

#[test]
fn a_third_language_is_spoken() {
    let eo: Lang = "eo".parse().unwrap();
    assert_eq!(eo.name(), "Esperanto");
    assert_eq!(greeting::Welcome { name: "Ada" }.say(eo), "Ada, bonvenon!");
    let systems = |n| greeting::Systems { n, kind: "AI" }.say(eo);
    assert_eq!(
        (systems(1), systems(3)),
        ("unu AI".into(), "3 AI-oj".into())
    );
}

#[test]
fn what_it_lacks_is_named_and_said_in_english() {
    assert_eq!(catalogue().lacking(), ["eo lacks `greeting-bye`"]);
    assert_eq!(greeting::Bye.say(Lang::Eo), "Bye {you}");
}

#[test]
fn an_unknown_language_is_refused_with_the_known_ones() {
    let found = "fr".parse::<Lang>().unwrap_err().to_string();
    assert_eq!(found, "there is no language `fr`; there are: en, eo, zh");
    for lang in Lang::ALL {
        assert_eq!(lang.to_string().parse(), Ok(*lang));
    }
}

#[test]
fn languages_that_disagree_are_found() {
    let english = "\
        ### English\n\
        ## greeting: hellos\n\n\
        greeting-hi = Hi { $name }, { $n ->\n  [1] one\n *[other] { $n }\n }\n";
    for (other, problem) in [
        (
            "greeting-hi = Hoi { $nmae } { $n }",
            "`greeting-hi` has n, nmae instead of n, name",
        ),
        ("greeting-ho = Ho", "`greeting-ho` is no key"),
        (
            "greeting-hi = { $n } { $name }\ngreeting-hi = { $n }{ $name }",
            "`greeting-hi` stands twice",
        ),
        (
            "greeting-hi = { $n } { $name ->\n  [1] a\n *[other] b\n }",
            "`greeting-hi` asks for the number of `name`, English does not",
        ),
        (
            "greeting-hi = { $name } { $n ->\n  [one] a\n *[other] b\n }",
            "`greeting-hi`: a variant is a whole number or `other`",
        ),
        (
            "greeting-hi = { LEN($n) } { $name }",
            "`greeting-hi`: a placeable is a parameter, a text in quotes or a choice by a number",
        ),
        ("greeting-hi", "not understood: greeting-hi"),
    ] {
        let other = format!("### Dutch\n{other}\n");
        let files = [("en", english), ("nl", other.as_str())];
        let problem = format!("nl: {problem}");
        assert_eq!(Catalogue::of_texts(&files).problems(), [problem]);
    }
}

#[test]
fn a_key_stands_below_its_area() {
    let english = "### English\n## greeting: hellos\n\nfarewell-bye = Bye\n";
    let problems = Catalogue::of_texts(&[("en", english)]).problems();
    assert_eq!(problems, ["en: `farewell-bye` stands below `greeting`"]);
}
