//! A vocabulary is parsed once for all packs that use it, and never taken for another text of its name.

use solon_check::pack::{Library, Loaded, PackText, load};

/// One vocabulary, in the text that it has now.
struct Shelf(&'static str);

impl Library for Shelf {
    fn find(&self, name: &str) -> Option<PackText> {
        (name == "words").then(|| text("words", self.0))
    }
}

fn text(folder: &str, rules: &str) -> PackText {
    PackText {
        folder: folder.to_owned(),
        files: vec![("pack.solon".to_owned(), rules.to_owned())],
    }
}

const BIG: &str = "pack words version \"1\"\n\nfact big : bool\n  ask en \"Is it big?\"\n";
const SMALL: &str = "pack words version \"1\"\n\nfact small : bool\n  ask en \"Is it small?\"\n\ntest \"t\"\n  given small\n  expect scope in\n";
const LAW: &str =
    "pack law version \"1\"\n  uses words\n\nfact loud : bool\n  ask en \"Is it loud?\"\n";

fn facts(words: &'static str, tests: bool) -> (Vec<String>, usize) {
    let Loaded { program, .. } = load(&text("law", LAW), &Shelf(words), tests);
    let names = program.facts.values().map(|f| f.name.clone());
    (names.collect(), program.tests.len())
}

#[test]
fn another_text_of_its_name_is_read_anew() {
    let named = |names: &[&str], tests| (names.iter().map(ToString::to_string).collect(), tests);
    for _ in 0..2 {
        assert_eq!(facts(BIG, false), named(&["big", "loud"], 0));
        assert_eq!(facts(SMALL, false), named(&["small", "loud"], 0));
        assert_eq!(facts(SMALL, true), named(&["small", "loud"], 1));
    }
}

#[test]
fn what_is_wrong_with_it_is_told_each_time() {
    const WRONG: &str = "pack words version \"1\"\n\nfact big :: bool\n";
    let found = || load(&text("law", LAW), &Shelf(WRONG), false).diagnostics;
    let first: Vec<String> = found().iter().map(|d| d.message.clone()).collect();
    let second: Vec<String> = found().iter().map(|d| d.message.clone()).collect();
    assert!(!first.is_empty());
    assert_eq!(first, second);
}

/// Texts of a vocabulary have the same numbers whoever uses it, and what is found there is told there.
#[test]
fn its_texts_are_found_by_their_numbers() {
    const WRONG: &str = "pack words version \"1\"\n\nfact big : set of wide\n  ask en \"?\"\n";
    let mut numbers = Vec::new();
    for further in [0, 3] {
        let mut law = text("law", LAW);
        for i in 0..further {
            let rules = format!("fact f{i} : bool\n  ask en \"?\"\n");
            law.files.push((format!("z{i}.solon"), rules));
        }
        let loaded = load(&law, &Shelf(WRONG), false);
        assert_eq!(loaded.own.len(), 1 + further);
        let [found] = loaded.diagnostics.as_slice() else {
            panic!("{:?}", loaded.diagnostics);
        };
        let mut sources = loaded.sources.iter();
        let source = sources.find(|s| s.id == found.span().source).unwrap();
        assert_eq!(source.name, "words/pack.solon");
        assert_eq!(source.slice(found.span()), "wide");
        numbers.push(source.id);
        assert!(loaded.sources.is_sorted_by_key(|s| s.id));
    }
    assert_eq!(numbers[0], numbers[1]);
}

/// Counts how often somebody looks for a pack.
struct Counted(std::cell::Cell<usize>);

impl Library for Counted {
    fn find(&self, _: &str) -> Option<PackText> {
        self.0.set(self.0.get() + 1);
        None
    }
}

/// To look for a pack reads files, so that thousands of wrong ones are not all looked for.
#[test]
fn packs_that_do_not_exist_are_not_looked_for_without_end() {
    let mut rules = "pack frame version \"1\"\n\nsource F \"F\" authority standard\n".to_owned();
    for i in 0..5_000 {
        rules += &format!("\ncrosswalk c{i} \"C\"\n  for duty no.pack{i}/a\n  cites F \"{i}\"\n");
    }
    let library = Counted(std::cell::Cell::new(0));
    let found = load(&text("frame", &rules), &library, true).diagnostics;
    assert!(library.0.get() <= 100, "{}", library.0.get());
    assert_eq!(found.len(), 100);
}
