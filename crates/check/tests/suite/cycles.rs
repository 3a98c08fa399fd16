//! What depends on itself is found, read or not.

use solon_check::check::{Input, check};
use solon_language::diagnostic::Code;
use solon_language::source::{Source, SourceId};
use solon_language::syntax::parse;

#[test]
fn a_loop_of_unread_defines_is_found() {
    let text = "pack p version \"1\"\nscale r a < b\ndefine x : y\ndefine y : x\n";
    let source = Source::new(SourceId(0), "p", text);
    let (file, _) = parse(&source);
    let input = Input {
        source: &source,
        file: &file,
    };
    let (_, _, found) = check(&[vec![input]], &[], &[]);
    assert!(found.iter().any(|d| d.code == Code::Cycle));
}
