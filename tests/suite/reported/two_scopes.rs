//! Two scopes, each of a scale: what one of them leaves open is not settled by the other.

use std::sync::Arc;

use solon::Lang;
use solon::program::Program;
use solon::report::Governs;

use super::{Reported, reported};
use crate::small::{program, rule, yes};

const SCOPES: &str = "scale model none < general\n\n\
    scope systems governs risk\n  cites L \"Art. 2\"\n  in system : a\n\n\
    scope models governs model\n  cites L \"Art. 3\"\n  in model : b\n\n\
    rule art9 \"Models\"\n  cites L \"Art. 9\"\n  when c\n  then model general\n\n";

fn two() -> Arc<Program> {
    let items = format!("{SCOPES}{}", rule("art4", "c", "high", ""));
    program(&["a", "b", "c"], &items)
}

const TOLD: &str = "whether this law governs it in this respect is not known";

fn told(given: &[(&str, bool)]) -> Reported {
    let given: Vec<_> = given.iter().map(|(f, v)| (*f, yes(*v))).collect();
    reported(&two(), &given, "2026-12-01", Lang::En)
}

#[test]
fn a_scope_that_is_open_leaves_its_scale_open() {
    let found = told(&[("b", true), ("c", true)]);
    let regime = &found.report.regimes[0];
    assert_eq!(regime.scope.verdict, Governs::In);
    let risk = &regime.scales["risk"];
    assert!(risk.scope_open && !risk.decided);
    // The level is told for the case that it is governed.
    assert_eq!((risk.lower.as_str(), risk.upper.as_str()), ("high", "high"));
    let model = &regime.scales["model"];
    assert!(!model.scope_open && model.decided);
    let asked: Vec<_> = regime
        .open
        .iter()
        .map(|o| (o.fact.as_str(), o.scope))
        .collect();
    assert_eq!(asked, [("a", true)]);
    assert_eq!(found.text.matches(TOLD).count(), 1, "{}", found.text);
    // In the first lines, and where the scale stands.
    assert_eq!(
        found.markdown.matches(TOLD).count(),
        2,
        "{}",
        found.markdown
    );
    let overall = &found.report.overall;
    assert!(!overall.decided, "{overall:?}");
    let ends = [&overall.lower, &overall.upper].map(|l| l.as_deref());
    assert_eq!(ends, [Some("minimal"), Some("high")]);
}

#[test]
fn what_both_scopes_settle_is_decided() {
    for (a, lower) in [(true, Some("high")), (false, None)] {
        let found = told(&[("a", a), ("b", true), ("c", true)]);
        let regime = &found.report.regimes[0];
        let risk = regime.scales.get("risk");
        assert_eq!(risk.map(|s| s.lower.as_str()), lower);
        assert!(risk.is_none_or(|s| s.decided && !s.scope_open));
        assert!(regime.open.is_empty());
        assert!(!found.text.contains(TOLD), "{}", found.text);
    }
}
