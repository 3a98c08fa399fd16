//! A ban is told before everything else.

use solon::Lang;

use super::{Reported, reported};
use crate::small::{duty, program, rule, yes};

/// A ban on `a` from 2026-01-01, a duty that would come first by its day, and a permission.
fn told(a: bool, on: &str, lang: Lang) -> Reported {
    let text = rule("r", "a", "high", "  applies from 2026-01-01\n")
        + &duty("early", "b", "")
        + &duty("p", "b", "").replace("must", "may")
        + &duty("ban", "fires r", "").replace("  when", "  before all others\n  when");
    let p = program(&["a", "b"], &text);
    reported(&p, &[("a", yes(a)), ("b", yes(true))], on, lang)
}

fn only_without(told: &Reported) -> Vec<(String, bool, Vec<String>)> {
    let duties = told.report.regimes[0].duties.iter();
    duties
        .map(|d| (d.id.clone(), d.first, d.only_without.clone()))
        .collect()
}

#[test]
fn a_ban_in_effect_comes_first_and_folds_the_others() {
    let en = told(true, "2026-06-01", Lang::En);
    let ban = vec!["ban".to_owned()];
    assert_eq!(
        only_without(&en),
        [
            ("ban".to_owned(), true, vec![]),
            ("early".to_owned(), false, ban.clone()),
            ("p".to_owned(), false, ban),
        ]
    );
    let (_, after) = en.text.split_once("First of all\n  in effect\n").unwrap();
    assert!(
        after.trim_start().starts_with("ban  ban (Art. 9)")
            || after.trim_start().starts_with("ban ban (Art. 9)"),
        "{}",
        en.text
    );
    let folded = "These would only matter if ban did not apply\n  provider\n    in effect: early\n    \
                  permission, in effect: p\n";
    assert!(after.contains(folded), "{}", en.text);
    assert!(
        !en.text.contains("Your duties as") && !en.text.contains("You may"),
        "{}",
        en.text
    );
    let (_, after) = en.markdown.split_once("### First of all").unwrap();
    assert!(
        after.contains(
            "### These would only matter if ban did not apply\n\n- provider: early early"
        ),
        "{}",
        en.markdown
    );
    let zh = told(true, "2026-06-01", Lang::Zh);
    assert!(
        zh.text.contains("首要义务\n") && zh.text.contains("仅在ban不适用时才有意义的义务"),
        "{}",
        zh.text
    );
    assert!(zh.markdown.contains("### 首要义务"), "{}", zh.markdown);
}

/// Before its day, and where nothing is banned, every duty stands on its own.
#[test]
fn without_a_ban_in_effect_nothing_is_folded() {
    for (a, on) in [(false, "2026-06-01"), (true, "2025-06-01")] {
        let en = told(a, on, Lang::En);
        assert!(
            only_without(&en)
                .iter()
                .all(|(_, first, only)| !first && only.is_empty())
        );
        assert!(!en.text.contains("First of all"), "{}", en.text);
        assert!(en.text.contains("Your duties as provider"), "{}", en.text);
        assert!(en.text.contains("You may"), "{}", en.text);
    }
}

/// What goes on although somebody stops stands among the other duties.
#[test]
fn what_goes_on_is_not_folded() {
    let text = rule("r", "a", "high", "  applies from 2026-01-01\n")
        + &duty("keep.logs", "b", "")
        + &duty("early", "b", "")
        + &duty("ban", "fires r", "")
            .replace("  when", "  before all others except duty keep.*\n  when");
    let p = program(&["a", "b"], &text);
    let given = [("a", yes(true)), ("b", yes(true))];
    let told = reported(&p, &given, "2026-06-01", Lang::En);
    let ban = vec!["ban".to_owned()];
    assert_eq!(
        only_without(&told),
        [
            ("ban".to_owned(), true, vec![]),
            ("keep.logs".to_owned(), false, vec![]),
            ("early".to_owned(), false, ban),
        ]
    );
    let (_, own) = told.text.split_once("Your duties as provider").unwrap();
    assert!(own.contains("keep.logs"), "{}", told.text);
    let folded = "These would only matter if ban did not apply\n  provider\n    in effect: early\n";
    assert!(told.text.contains(folded), "{}", told.text);
}
