//! Scopes whose text has no clause that takes systems in, always or on some days: they take in all that no
//! clause takes out.

use solon_law::program::LawView;
use solon_proof::analyse::{By, Reasons};
use solon_verdict::eval::{Case, Query, Verdict};

use crate::small::{always, ask, facts, program, yes};

const HEAD: &str = "scope governs risk\n  cites L \"Art. 1\"\n  excluded gone : a\n";

fn amendment(change: &str) -> String {
    format!(
        "amendment later \"Later\"\n  source L\n  status in force from 2027-01-01\n\n{change}\n"
    )
}

/// Before an act says who is reached, everybody is: the first clause that takes systems in came in 2027.
#[test]
fn before_the_first_entrance_is_inserted_all_are_in() {
    let text = format!("{HEAD}\n{}", always("r", "high", ""))
        + &amendment("insert scope in hook\n  cites L \"Art. 2\" : p");
    let p = program(&["a", "p"], &text);
    let not = [("a", yes(false)), ("p", yes(false))];
    let o = ask(&p, &not, "2026-06-01", None);
    assert_eq!((o.scope.verdict, o.scope.later), (Verdict::In, None));
    assert_eq!((o.scales[0].class, o.scales[0].in_effect), ((2, 2), (2, 2)));
    let o = ask(&p, &not, "2027-01-01", None);
    assert_eq!(o.scope.verdict, Verdict::Out);
    let o = ask(
        &p,
        &[("a", yes(false)), ("p", yes(true))],
        "2027-01-01",
        None,
    );
    assert_eq!(o.scope.verdict, Verdict::In);
    // By the law as it was known before, that never comes.
    let o = ask(&p, &not, "2027-06-01", Some("2026-06-01"));
    assert_eq!(o.scope.verdict, Verdict::In);
    // What is taken out stays out.
    let o = ask(&p, &[("a", yes(true))], "2026-06-01", None);
    assert_eq!(o.scope.verdict, Verdict::Out);
}

/// After the only clause is repealed that takes systems in, everybody is reached.
#[test]
fn after_the_last_entrance_is_repealed_all_are_in() {
    let text = format!("{HEAD}  in hook : p\n\n{}", always("r", "high", ""))
        + &amendment("repeal scope.hook\n  cites L \"Art. 2\"");
    let p = program(&["a", "p"], &text);
    let not = [("a", yes(false)), ("p", yes(false))];
    let o = ask(&p, &not, "2026-06-01", None);
    assert_eq!(o.scope.verdict, Verdict::In);
    assert_eq!(o.scope.later.unwrap().to_string(), "2027-01-01");
    let o = ask(&p, &not, "2027-01-01", None);
    assert_eq!((o.scope.verdict, o.scope.later), (Verdict::In, None));
    assert_eq!(o.scales[0].class, (2, 2));
    // One of two is enough.
    let text = format!(
        "{HEAD}  in hook : p\n  in door : q\n\n{}",
        always("r", "high", "")
    ) + &amendment("repeal scope.hook\n  cites L \"Art. 2\"");
    let p = program(&["a", "p", "q"], &text);
    let not = [("a", yes(false)), ("p", yes(true)), ("q", yes(false))];
    let o = ask(&p, &not, "2027-01-01", None);
    assert_eq!(o.scope.verdict, Verdict::Out);
}

/// What leads out of a scope that takes in everybody is what takes out, and never that nothing takes in.
#[test]
fn out_of_a_scope_without_entrances_leads_what_takes_out() {
    let p = program(&["a"], &format!("{HEAD}\n{}", always("r", "high", "")));
    let law = p.consult(&LawView::default()).unwrap();
    let facts = facts(&p, &[]);
    let query = Query {
        on: "2026-06-01".parse().unwrap(),
        readings: Vec::new(),
    };
    let case = Case::new(&law, &facts).unwrap();
    let ways = Reasons::new(&case, &query, &[]).ways_out(9);
    let scope = p.scopes.ids().next().unwrap();
    let by: Vec<By> = ways.found.iter().map(|way| way.by).collect();
    assert_eq!(by, [By::Clause(scope, 0)]);
}
