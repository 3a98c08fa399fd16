//! What somebody may do: no duty, no deadline, no fine.

use solon::Lang;
use solon::eval::Tri;

use super::reported;
use crate::small::{ask, duty, on, program, yes};

const FINES: &str = "penalty f \"f\" for duty *\n  cites L \"Art. 99\"\n  limit 5 EUR\n\n";

fn may(id: &str, when: &str) -> String {
    duty(id, when, "").replace("must", "may")
}

/// A wildcard passes it by; beside it the duty is fined as ever.
#[test]
fn no_fine_is_for_a_permission() {
    let text = may("p", "a") + &duty("q", "b", "") + FINES;
    let p = program(&["a", "b"], &text);
    let fined = |a: bool, b: bool| {
        let o = ask(&p, &[("a", yes(a)), ("b", yes(b))], "2026-06-01", None);
        let targets = o.penalties.iter().flat_map(|f| &f.targets);
        let ids = targets.map(|(id, _)| p.provisions[id].id.clone());
        (o.duties.len(), ids.collect::<Vec<_>>())
    };
    assert_eq!(fined(true, false), (1, vec![]));
    assert_eq!(fined(true, true), (2, vec!["q".to_owned()]));
    assert_eq!(fined(false, true), (1, vec!["q".to_owned()]));
}

/// A law that turns a duty into a permission takes its deadline and its fine away, from its day on.
#[test]
fn an_amendment_can_make_a_duty_a_permission() {
    let dates = "fact x : date\n  ask en \"x?\"\n\n";
    let text = dates.to_owned()
        + &duty("q", "a", "  due before x\n")
        + FINES
        + "amendment m \"m\"\n  source L\n  status in force from 2027-01-01\n\n"
        + "amend duty q\n  cites L \"Art. 50\"\n  may \"do it\"\n\n";
    let p = program(&["a"], &text);
    let given = [("a", yes(true)), ("x", on("2026-01-01"))];
    let before = ask(&p, &given, "2026-06-01", None);
    assert!(before.duties[0].overdue);
    assert_eq!(before.penalties[0].in_effect, Tri::True);
    let after = ask(&p, &given, "2027-06-01", None);
    assert!(!after.duties[0].overdue && after.duties[0].deadline.day().is_none());
    assert!(after.penalties.is_empty());
}

/// The report tells it by its kind, and apart from the duties.
#[test]
fn the_report_tells_permissions_apart() {
    let text = may("p", "a") + &duty("q", "a", "");
    let p = program(&["a"], &text);
    let en = reported(&p, &[("a", yes(true))], "2026-06-01", Lang::En);
    let duties = &en.report.regimes[0].duties;
    let kind = |id: &str| duties.iter().find(|d| d.id == id).unwrap().kind;
    assert_eq!(
        (kind("p"), kind("q")),
        (Some(solon::report::DutyKind::Permission), None)
    );
    let (before, after) = en.text.split_once("You may\n").unwrap();
    assert!(
        before.contains(" q q (Art. 9)") && !before.contains(" p p (Art. 9)"),
        "{}",
        en.text
    );
    assert!(after.contains(" p p (Art. 9)"), "{}", en.text);
    let head = "### You may\n\n| Permission | What may be done";
    assert!(en.markdown.contains(head), "{}", en.markdown);
    let zh = reported(&p, &[("a", yes(true))], "2026-06-01", Lang::Zh);
    assert!(zh.text.contains("您可以\n"), "{}", zh.text);
    assert!(zh.markdown.contains("### 您可以"), "{}", zh.markdown);
}
