//! Where the things of a program stand in its texts.

use solon_check::check::{Input, check};
use solon_language::source::{Source, SourceId, Span};
use solon_language::syntax::parse;
use solon_law::program::Kind;

const TEXT: &str = r#"pack p version "1"
source LAW "A law"
scale risk low < high
fact f : bool
  ask en "f?"
fact g : bool
  only when f
  ask en "g?"
define d cites LAW "Art. 1" : f and g
interpretation i
  ask en "?"
  reading a default cites LAW "Art. 2" : f
  reading b cites LAW "Art. 2" : g
role keeper
  cites LAW "Art. 3"
  when g
scope governs risk
  cites LAW "Art. 4"
  in here : f or g
  excluded away : g and f
rule r
  cites LAW "Art. 5"
  when all of
    one : d
    two : (any of inner : reading i)
  unless old cites LAW "Art. 5(2)" : g
  then risk high
duty r
  cites LAW "Art. 5"
  binds keeper
  when fires r
  must "do"
amendment change
  source LAW
  status in force from 2027-01-01
amend r
  cites LAW "Art. 9"
  unless given : f and g
  unless old : f
insert scope excluded later cites LAW "Art. 9" : f
insert rule s
  cites LAW "Art. 6"
  when any of
    mine : f
  then risk high
property p
  always f implies risk at least low
"#;

#[test]
fn every_thing_has_its_place() {
    let source = Source::new(SourceId(0), "p.solon", TEXT);
    let (file, found) = parse(&source);
    assert!(found.is_empty(), "{found:?}");
    let (program, sites, found) = check(
        &[vec![Input {
            source: &source,
            file: &file,
        }]],
        &[],
        &[],
    );
    assert!(found.is_empty(), "{found:?}");
    let at = |span: Span| {
        let (line, _) = source.line_column(span.start);
        format!("{line} {}", source.slice(span).trim())
    };
    let provision = |kind: Kind, id: &str| {
        let mut found = program.provisions.iter();
        found.find(|(_, p)| p.kind == kind && p.id == id).unwrap().0
    };
    let rule = provision(Kind::Rule, "r");
    assert_eq!(at(sites.provision(rule)), "21 r");
    assert_eq!(at(sites.provision(provision(Kind::Duty, "r"))), "28 r");
    for (label, place) in [
        ("one", "24 one"),
        ("two", "25 two"),
        ("inner", "25 inner"),
        // As enacted, although an amendment replaces it.
        ("old", "26 old"),
        ("given", "38 given"),
    ] {
        assert_eq!(at(sites.limb(rule, label).unwrap()), place);
    }
    assert_eq!(
        at(sites.limb(provision(Kind::Rule, "s"), "mine").unwrap()),
        "44 mine"
    );
    assert_eq!(sites.limb(rule, "mine"), None);
    assert_eq!(sites.limb(provision(Kind::Duty, "r"), "old"), None);
    let scope = program.scopes.ids().next().unwrap();
    let facts: Vec<_> = program.facts.ids().collect();
    let define = program.defines.ids().next().unwrap();
    let point = program.interpretations.ids().next().unwrap();
    let role = program.roles.ids().next().unwrap();
    let scale = program.scales.ids().next().unwrap();
    let amendment = program.amendments.ids().next().unwrap();
    assert_eq!(at(sites.clause(scope, 0).unwrap()), "19 here");
    assert_eq!(at(sites.clause(scope, 1).unwrap()), "20 away");
    assert_eq!(at(sites.clause(scope, 2).unwrap()), "40 later");
    assert_eq!(at(sites.fact(facts[1])), "6 g");
    assert_eq!(at(sites.gate(facts[1]).unwrap()), "7 f");
    assert_eq!(sites.gate(facts[0]), None);
    assert_eq!(at(sites.define(define)), "9 d");
    assert_eq!(at(sites.interpretation(point)), "10 i");
    assert_eq!(at(sites.role(role)), "14 keeper");
    assert_eq!(at(sites.scale(scale)), "3 risk");
    assert_eq!(at(sites.level(scale, 1).unwrap()), "3 high");
    assert_eq!(at(sites.property(0).unwrap()), "46 p");
    assert_eq!(at(sites.amendment(amendment)), "33 change");
    let operation = at(sites.operation(amendment, 0).unwrap());
    assert!(operation.starts_with("36 amend r"), "{operation}");
    assert_eq!(sites.property(1), None);
}
