//! The test of layers tried itself: each way of writing a forbidden use is seen, and what is allowed
//! is left alone.

use super::modules::Modules;
use super::paths::read;

/// What a text breaks in the place of a file, given as its crate and module.
fn broken(file: [&str; 3], text: &str) -> Vec<String> {
    super::broken(&file.map(str::to_owned).to_vec(), &read(text))
}

/// What a text breaks in the place of a file of the evaluator.
fn evaluator(text: &str) -> Vec<String> {
    broken(["solon_verdict", "eval", "due"], text)
}

#[test]
fn every_way_to_a_module_above_is_refused() {
    for text in [
        "use crate::explain;",
        "use crate::explain::attacks;",
        "use crate::{explain, facts};",
        "use crate::{facts::{Facts, State}, explain::{self, Why}};",
        "use crate::explain as facts;",
        "use crate::{explain as facts};",
        "use super::super::explain;",
        "use super::super::{facts, explain::Why};",
        "use {crate::facts::Facts, crate::explain::Why};",
        "pub(crate) use crate::explain::Why;",
        "use crate\n    ::explain\n    ::Why;",
        "fn f() -> crate::explain::Why { todo!() }",
        "fn f(x: &super::super::explain::Why) {}",
        "fn f() { let x = super::super::explain::why(); }",
        "fn f() { println!(\"{}\", crate::explain::why()); }",
        "fn f() { assert!(matches!(x, crate::explain::Why::Because(_))); }",
        "impl crate::explain::Speak for X {}",
        "type X = <Y as crate::explain::Speak>::Z;",
        "mod inner { use super::super::super::explain; }",
        "mod inner { fn f() { crate::explain::why() } }",
        "#[derive(Debug)] struct X { y: Vec<crate::explain::Why> }",
        "macro_rules! x { () => { $crate::explain::why() } }",
    ] {
        let found = evaluator(text);
        let seen = found.iter().any(|p| p.ends_with("`eval` uses `explain`"));
        assert!(seen, "{text}: {found:?}");
    }
}

#[test]
fn a_module_of_a_crate_below_is_refused_where_the_table_does_not_name_it() {
    for text in [
        "use solon_language::syntax::parse;",
        "use solon_language::{source, syntax as source2};",
        "fn f() { ::solon_language::syntax::parse(x) }",
    ] {
        let found = evaluator(text);
        let seen = found.iter().any(|p| p.ends_with("`eval` uses `syntax`"));
        assert!(seen, "{text}: {found:?}");
    }
    // The root crate passes the modules of the crates below on under its own name.
    let text = "use crate::{report, syntax::{parse, print}};";
    let found = broken(["solon", "report", "junit"], text);
    assert!(
        found.iter().any(|p| p.ends_with("`report` uses `syntax`")),
        "{found:?}"
    );
}

#[test]
fn a_renderer_that_goes_behind_its_view_is_refused() {
    let peeks = |text: &str| {
        let file = ["solon", "report", "timeline", "text"];
        super::peeks(&file.map(str::to_owned).to_vec(), &read(text))
    };
    for text in [
        "use crate::program::Program;",
        "use crate::{eval::Outcome, words};",
        "fn f(x: &crate::explain::View<'_>) {}",
        "use crate::report::RegimeResult;",
        "use super::super::{RegimeResult as Bundle, groups};",
        "use crate::report::names::Names;",
        "use super::super::answers::state_words;",
    ] {
        assert!(!peeks(text).is_empty(), "{text}");
    }
    for text in [
        "use super::{StepReport, Timeline};",
        "use crate::report::{groups, scales::Scales, wire::Governs};",
        "use crate::report::layout::wrap;",
        "use crate::words::marks;",
    ] {
        assert_eq!(peeks(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn what_hides_a_module_is_refused() {
    for text in [
        "use crate as top;",
        "use crate::{self as top};",
        "use crate::*;",
        "use super::super as top;",
        "use super::super::*;",
        "use solon_language as l;",
        "use solon_language::*;",
        "extern crate self as top;",
        "use crate::Whatever;",
        "use super::super::Whatever;",
    ] {
        let found = evaluator(text);
        let seen = found
            .iter()
            .any(|p| p.contains("names no module of the table"));
        assert!(seen, "{text}: {found:?}");
    }
    let found = evaluator("use super::super::super::explain;");
    assert!(
        found.iter().any(|p| p.contains("climbs out of the crate")),
        "{found:?}"
    );
}

#[test]
fn what_the_table_allows_is_left_alone() {
    let text = "
        //! Says `crate::explain::why`.
        use std::fmt::{self, Display};
        use super::{Outcome, levels::Frame};
        use crate::{facts::{Facts, State as Known}, eval};
        use solon_law::program;
        pub(crate) fn f<'a>(x: &'a Facts) -> impl Iterator<Item = u8> + use<'a> { todo!() }
        pub(super) struct X { pub(in crate::eval) y: self::inner::Y }
        mod inner { use super::*; use crate::facts::State; }
        const S: &str = \"crate::explain::why\";
    ";
    assert_eq!(evaluator(text), Vec::<String>::new());
}

#[test]
fn a_module_without_a_row_is_refused() {
    let found = broken(["solon_law", "outlook", "far"], "pub fn f() {}");
    assert!(
        found
            .iter()
            .any(|p| p.contains("`solon_law::outlook::far` has no row")),
        "{found:?}"
    );
}

/// The circles of a crate of some files.
fn circles(files: &[(&str, &str)]) -> Vec<Vec<String>> {
    let mut crate_ = Modules::default();
    crate_.add("c", "lib.rs", read(""));
    for (path, text) in files {
        crate_.add("c", path, read(text));
    }
    let circles = crate_.circles();
    circles
        .iter()
        .map(|c| c.iter().map(|f| f[1..].join("/")).collect())
        .collect()
}

#[test]
fn a_circle_of_siblings_is_seen() {
    let a = ("m/a.rs", "use super::b::B;");
    let m = ("m.rs", "mod a; mod b; mod d; pub use b::Name; use a::x;");
    assert_eq!(
        circles(&[m, a, ("m/b.rs", "fn f() { crate::m::a::g() }")]),
        [["m/a", "m/b"]]
    );
    // Over a name that the parent only passes on.
    assert_eq!(
        circles(&[
            m,
            ("m/a.rs", "use super::Name;"),
            ("m/b.rs", "use super::a;")
        ]),
        [["m/a", "m/b"]]
    );
    // Over a third.
    let far = [
        m,
        a,
        ("m/b.rs", "use super::d;"),
        ("m/d.rs", "type X = super::a::A;"),
    ];
    assert_eq!(circles(&far), [["m/a", "m/b", "m/d"]]);
    // Over the parent of another: it calls its child, which the parent's own user makes a circle of.
    let nephew = [
        ("m.rs", "use crate::n;"),
        ("n.rs", "mod k; use k::x;"),
        ("n/k.rs", "use crate::m;"),
    ];
    assert_eq!(circles(&nephew), [["m", "n", "n/k"]]);
}

#[test]
fn parent_and_child_are_no_circle() {
    let files = [
        ("m.rs", "mod a; mod b; pub struct T; fn f() { a::g() }"),
        ("m/a.rs", "use super::T; use super::b::h; mod deep;"),
        ("m/a/deep.rs", "use crate::m::{T, b}; use super::g;"),
        ("m/b.rs", "use super::*;"),
    ];
    assert!(circles(&files).is_empty(), "{:?}", circles(&files));
}
