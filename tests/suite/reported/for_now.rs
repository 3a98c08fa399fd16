//! Out of scope for now: what waits behind it.

use solon::Lang;

use super::{Reported, reported};
use crate::small::{duty, program, rule, yes};

/// `n` keeps a system out for now, `x` for good; `s` brings it in.
fn told(n: bool, x: bool, a: Option<bool>, lang: Lang) -> Reported {
    let text = "scope governs risk\n  cites L \"Art. 2\"\n  in hook : s\n  excluded not_yet for now\n    \
                en \"not yet supplied\" zh \"尚未提供\" :\n    n\n  excluded military en \"military\" : x\n\n"
        .to_owned()
        + &rule("r", "a", "high", "  applies from 2027-12-02\n")
        + &duty("q", "risk at least high", "");
    let p = program(&["a", "n", "s", "x"], &text);
    let mut given = vec![("n", yes(n)), ("x", yes(x)), ("s", yes(true))];
    given.extend(a.map(|a| ("a", yes(a))));
    reported(&p, &given, "2026-06-01", lang)
}

#[test]
fn the_level_once_that_is_over_stands_beside_the_verdict() {
    let en = told(true, false, Some(true), Lang::En);
    let regime = &en.report.regimes[0];
    assert_eq!(regime.scope.verdict, solon::report::Governs::Out);
    // Nothing applies yet: neither a level nor a duty.
    assert!(regime.scales.is_empty() && regime.duties.is_empty() && regime.rules.is_empty());
    let risk = &regime.once_in_scope["risk"];
    assert_eq!((risk.lower.as_str(), risk.upper.as_str()), ("high", "high"));
    assert_eq!(risk.applies_from.as_deref(), Some("2027-12-02"));
    let words = "(not yet supplied); once that is over: HIGH, from 2027-12-02 (r)";
    assert!(
        en.text.contains(&format!("OUT OF SCOPE for now {words}")),
        "{}",
        en.text
    );
    assert!(
        en.markdown
            .contains("Out of scope for now; once that is over: HIGH"),
        "{}",
        en.markdown
    );
    let zh = told(true, false, Some(true), Lang::Zh);
    assert!(
        zh.text
            .contains("目前不在适用范围内（尚未提供）；此后：HIGH，自 2027-12-02（r）"),
        "{}",
        zh.text
    );
}

#[test]
fn what_is_unknown_then_is_open_then() {
    let en = told(true, false, None, Lang::En);
    let risk = &en.report.regimes[0].once_in_scope["risk"];
    assert_eq!(
        (risk.lower.as_str(), risk.upper.as_str()),
        ("minimal", "high")
    );
    assert!(
        en.text.contains("once that is over: OPEN: MINIMAL … HIGH"),
        "{}",
        en.text
    );
}

/// Out for good, or in: nothing waits.
#[test]
fn another_reason_to_be_out_is_for_good() {
    for (n, x) in [(false, true), (true, true), (false, false)] {
        let en = told(n, x, Some(true), Lang::En);
        assert!(en.report.regimes[0].once_in_scope.is_empty());
        assert!(!en.text.contains("for now"), "{}", en.text);
    }
}
