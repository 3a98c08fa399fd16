//! Questions speak to whoever sits at a screen, and places are cited as in the texts of each language.

use std::collections::BTreeSet;

use solon::Lang;
use solon::program::Program;
use solon::words;

use super::loaded;

/// A question says what to choose, not how that is written in a file: it is put on a screen as well. What is
/// written how is said by the form.
#[test]
fn questions_speak_of_choices_and_of_no_way_of_writing() {
    let written = [
        "\"?\"",
        "“?”",
        "[]",
        "empty list",
        "空列表",
        "unknown（",
        "answer unknown",
        "`",
    ];
    for (loaded, _) in loaded() {
        for fact in loaded.program.facts.values() {
            for lang in Lang::ALL {
                for text in [fact.ask.get(*lang), fact.help.get(*lang)] {
                    let found = written.iter().find(|w| text.contains(**w));
                    assert_eq!(found, None, "{}: {text}", fact.name);
                }
            }
        }
    }
}

/// Articles of a pack whose parts are told as points of a list, each behind its source.
fn lists(program: &Program) -> BTreeSet<String> {
    let facts = program.facts.values().flat_map(|f| &f.cites);
    let provisions = program.provisions.values().flat_map(|p| &p.body.cites);
    let all = facts.chain(provisions).filter_map(|cite| {
        let said = words::place(program, cite, Lang::De).replace('\u{a0}', " ");
        let (article, _) = said.split_once(" Nr. ")?;
        let source = &program.instruments[cite.instrument].name;
        article
            .starts_with("Art. ")
            .then(|| format!("{source} {article}"))
    });
    all.filter(|a| a.split(' ').count() == 3).collect()
}

/// What is no paragraph is not cited as one: lists of definitions, and of the changes that an act makes.
#[test]
fn numbers_of_lists_are_told_from_paragraphs() {
    let mut found: BTreeSet<String> = BTreeSet::new();
    for (loaded, _) in loaded() {
        found.extend(lists(&loaded.program));
    }
    for list in ["AIA Art. 3", "CRA Art. 3", "GDPR Art. 4"] {
        assert!(found.contains(list), "{list}: {found:?}");
    }
    for paragraphs in ["AIA Art. 26", "AIA Art. 57", "CCD2 Art. 18", "GDPR Art. 35"] {
        assert!(!found.contains(paragraphs), "{paragraphs}: {found:?}");
    }
}
