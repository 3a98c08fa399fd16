//! What is proved, in words.

use solon_proof::analyse::broken_properties;
use solon_testing::prove::example;

use crate::packs::load_text;

#[test]
fn a_counterexample_is_told_in_the_words_of_the_questions() {
    let text = r#"pack demo version "1"

source LAW "Example Act"

scale risk low < middle < high

fact a : bool
  ask en "a"

fact b : bool
  ask en "b"

scope governs risk
  cites LAW "Art. 2"
  excluded arms : b

rule art1 "art1"
  cites LAW "Art. 1"
  when a
  then risk high

property inside
  always a implies risk at least high

property anywhere
  always a implies risk at least high
  even out of scope
"#;
    let loaded = load_text("demo", text);
    assert!(!loaded.has_errors(), "{:?}\n{text}", loaded.diagnostics);
    let broken = broken_properties(&loaded.program).unwrap();
    assert_eq!(broken.len(), 1);
    assert_eq!(
        example(&loaded.program, &broken[0].example),
        "“a” is yes; “b” is yes"
    );
}
