//! What a pack asks less than the one on which it builds, case by case: what is found, of which item, and
//! what is rightly passed over.

use std::sync::Arc;

use solon_check::check::{Input, check};
use solon_language::diagnostic::Severity;
use solon_language::source::{Source, SourceId};
use solon_language::syntax::parse;
use solon_law::program::{Kind, Own, Program};
use solon_proof::analyse::{Asks, Extension, extension};

const BASE: &str = r#"pack base version "1"
source B "Base act"
scale risk none < low < high
scale size little < big
fact uses : set of { hiring, toys, mail } ask en "What is it used for?"
fact small : bool ask en "Is the provider small?"
fact known_on : date ask en "When was it known?"
fact sold_on : date ask en "When is it sold?"
fact roles : set of { provider, deployer } ask en "Who are you?"
scope governs risk, size
  in useful cites B "Art. 1" : not uses is empty
interpretation wide cites B "Art. 2"
  reading narrow default cites B "Art. 2" : small
  reading broad cites B "Art. 2" : always
rule b1 cites B "Art. 2" applies from 2027-01-01 when uses has hiring and reading wide then risk high
rule b2 cites B "Art. 3" when uses has toys then risk low
exception bx to b1 cites B "Art. 4" when small and uses has mail burden on provider
exception by to bx cites B "Art. 4" when uses has toys
duty d1 "Log" cites B "Art. 5" when fires b2 binds provider must "Keep logs."
  due within 10 days of known_on due 3 weeks before sold_on
duty d2 "Test" cites B "Art. 6" when fires b2 binds provider may "Test in the street."
rule c1 cites B "Art. 8" when uses has toys then size big
rule c2 cites B "Art. 8" when uses has toys then size big
penalty p1 for duty d1 cites B "Art. 7" limit 500 EUR when small limit 9_000 EUR
penalty p2 for duty * cites B "Art. 9" limit 100 EUR
define tiny cites B "Art. 9" : small
penalty p3 for duty d1 cites B "Art. 9" limit 10 EUR when tiny limit 90 EUR
"#;

fn built(own: &str) -> (Arc<Program>, Extension) {
    let (program, errors) = checked(own);
    assert!(errors.is_empty(), "{errors:?}");
    let found = extension(&program).unwrap().unwrap();
    (program, found)
}

/// The pack with its base, and the messages of the errors in it.
fn checked(own: &str) -> (Arc<Program>, Vec<String>) {
    let text = format!(
        "pack own version \"1\" extends base\nsource P \"Policy\" authority policy\n{own}\n"
    );
    let sources = [BASE, &text].map(str::to_owned);
    let read: Vec<_> = (0..)
        .zip(sources)
        .map(|(id, text)| {
            let source = Source::new(SourceId(id), "p.solon", text);
            let (file, found) = parse(&source);
            assert!(found.is_empty(), "{found:?}");
            (source, file)
        })
        .collect();
    let packs: Vec<_> = read
        .iter()
        .map(|(source, file)| vec![Input { source, file }])
        .collect();
    let (program, _, found) = check(&packs, &[], &[None, Some(0)]);
    let errors = found.iter().filter(|d| d.severity == Severity::Error);
    let errors = errors.map(|d| d.message.clone()).collect();
    (Arc::new(program), errors)
}

fn duty(program: &Program, id: &str) -> Asks {
    let found = program
        .provisions
        .find(|p| p.kind == Kind::Duty && p.id == id);
    Asks::Arises(found.unwrap())
}

/// What is asked less by one item that does not say so.
fn less(own: &str) -> Vec<String> {
    let (program, found) = built(own);
    let named = |asks: &Asks| match asks {
        Asks::Scope(s) => format!("scope {}", program.scales[*s].name),
        Asks::Level(s, l) => format!(
            "{} {}",
            program.scales[*s].name, program.scales[*s].levels[*l]
        ),
        Asks::Arises(p) => format!("arises {}", program.provisions[*p].id),
        Asks::Binds(p) => format!("binds {}", program.provisions[*p].id),
        Asks::Deadline(p) => format!("deadline {}", program.provisions[*p].id),
        Asks::Limit(p) => format!("limit {}", program.provisions[*p].id),
        Asks::Terms(p) => format!("terms {}", program.provisions[*p].id),
    };
    let all = found.unsaid.iter().flat_map(|(_, less)| less);
    all.map(|l| named(&l.asks)).collect()
}

#[test]
fn what_asks_for_more_is_passed_over() {
    for own in [
        "rule o1 cites P \"1\" when uses has mail then risk high",
        "amend b2 cites P \"1\" then risk high",
        "amend b1 cites P \"1\" applies from 2026-01-01 cites P \"1\"",
        "repeal bx cites P \"1\"",
        "exception ox to bx cites P \"1\" when uses has hiring",
        "amend duty d1 cites P \"1\" binds provider, deployer",
        "amend duty d1 cites P \"1\" due within 5 days of known_on due 4 weeks before sold_on",
        // A deadline more, and those that there were.
        "amend duty d1 cites P \"1\" due within 10 days of known_on due 3 weeks before sold_on due before sold_on",
        // What may be done may be done no more.
        "repeal duty d2 cites P \"1\"",
        "amend duty d1 cites P \"1\" title \"Logs\"",
        // A scope of its own takes nothing away of what stands under that of the law.
        "scale mine a < b\nscope o governs mine partial m cites P \"1\" : uses has mail removes b2",
    ] {
        let found = less(own);
        assert!(found.is_empty(), "{own}: {found:?}");
    }
}

#[test]
fn what_asks_for_less_is_found() {
    for (own, wanted) in [
        (
            "amend b2 cites P \"1\" when uses has toys and small",
            &["risk low", "arises d1", "arises p1"][..],
        ),
        // Later on, the level is as high as before.
        (
            "amend b1 cites P \"1\" applies from 2028-01-01 cites P \"1\"",
            &["risk low", "risk high"],
        ),
        ("amend b1 cites P \"1\" then risk low", &["risk high"]),
        ("repeal by cites P \"1\"", &["risk high"]),
        (
            "exception ox to b2 cites P \"1\" when uses has mail",
            &["risk low", "arises d1", "arises p1"],
        ),
        (
            "amend interpretation wide cites P \"1\" default broad\namend b1 cites P \"1\" unless s cites P \"1\" : small",
            &["risk low", "risk high"],
        ),
        (
            "amend duty d1 cites P \"1\" due within 11 days of known_on due 3 weeks before sold_on",
            &["deadline d1"],
        ),
        (
            "amend duty d1 cites P \"1\" due within 10 days of known_on",
            &["deadline d1"],
        ),
        (
            "amend duty d1 cites P \"1\" due within 10 days of known_on due 2 weeks before sold_on",
            &["deadline d1"],
        ),
        (
            "amend duty d1 cites P \"1\" must \"Keep some logs.\"",
            &["terms d1"],
        ),
        ("amend bx cites P \"1\" burden on deployer", &["terms bx"]),
        (
            "amend penalty p1 cites P \"1\" limit 400 EUR when small limit 9_000 EUR",
            &["terms p1"],
        ),
        // A first limit that holds more often stands before the higher one.
        (
            "amend define tiny cites P \"1\" : uses has toys",
            &["limit p3"],
        ),
        (
            "insert scope excluded mail cites P \"1\" : uses has mail",
            &["scope risk"],
        ),
    ] {
        let found = less(own);
        for w in wanted {
            assert!(
                found.iter().any(|f| f == w),
                "{own}: {w} is not among {found:?}"
            );
        }
    }
}

/// Another default reading alone, in either direction.
#[test]
fn a_default_that_is_changed() {
    // `broad` is met by more systems, and none loses by it.
    assert!(less("amend interpretation wide cites P \"1\" default broad").is_empty());
    let (_, found) = built("amend interpretation wide cites P \"1\" default broad");
    assert!(found.more.iter().any(|m| matches!(m, Asks::Level(..))));
}

#[test]
fn the_item_that_does_it_is_named() {
    let (program, found) = built(
        "amend b2 cites P \"1\" then risk high\nexception ox to b2 cites P \"1\" when uses has mail\nrule o1 cites P \"1\" when uses has mail and small then risk high",
    );
    let [(items, less)] = found.unsaid.as_slice() else {
        panic!("{found:?}")
    };
    let ox = program.provisions.find(|p| p.id == "ox").unwrap();
    assert_eq!(items.as_slice(), [Own::Provision(ox)]);
    let log = duty(&program, "d1");
    let shown = less.iter().find(|l| l.asks == log).unwrap();
    let shown = shown.example.as_ref().unwrap();
    // Toys that write mail: the duty hangs on the rule that is excepted.
    let answers = format!("{:?}", shown.facts.shown(&program, false));
    assert!(
        answers.contains("toys") && answers.contains("mail"),
        "{answers}"
    );
}

#[test]
fn an_item_is_told_although_another_could_have_made_up_for_it() {
    // Either exclusion leaves the other rule.
    let (_, found) = built(
        "rule o1 cites P \"1\" when uses has toys then risk low\nexception ox to b2 cites P \"1\" when uses has mail\nexception oy to o1 cites P \"1\" when uses has mail",
    );
    let level = |l: &solon_proof::analyse::Less| matches!(l.asks, Asks::Level(..));
    let by_level: Vec<usize> = found
        .unsaid
        .iter()
        .filter(|(_, less)| less.iter().any(level))
        .map(|(items, _)| items.len())
        .collect();
    // The first exception alone lets the level fall; with the rule and without the second it would not.
    assert_eq!(by_level, [1], "{found:?}");
}

/// What would change the law beside all that is compared.
#[test]
fn roles_and_scopes_of_the_law_are_not_meant_anew() {
    for (own, says) in [
        (
            "role provider cites P \"1\" when small",
            "has duties of `provider`",
        ),
        (
            "scope o governs risk",
            "`risk` is a scale of the pack on which this one builds",
        ),
    ] {
        let (_, errors) = checked(own);
        assert!(errors.iter().any(|e| e.contains(says)), "{own}: {errors:?}");
    }
    // Others are its own affair.
    assert!(
        checked(
            "role owner cites P \"1\" when small\nduty o1 cites P \"1\" binds owner must \"Ask.\""
        )
        .1
        .is_empty()
    );
}

/// A wildcard of the law means the law's own text, and what is inserted into it.
#[test]
fn wildcards_of_the_law_pass_by_what_stands_beside_it() {
    let duty = |what: &str| {
        format!("{what} o1 cites P \"1\" when uses has mail binds provider must \"Ask the head.\"")
    };
    for (own, reached) in [(duty("duty"), false), (duty("insert duty"), true)] {
        let (program, _) = built(&own);
        let fine = program.provisions.find(|p| p.id == "p2").unwrap();
        let aims = &program.provisions[fine].aims;
        assert!(aims.reaches(Kind::Duty, "d1"), "{own}");
        assert_eq!(aims.reaches(Kind::Duty, "o1"), reached, "{own}");
    }
}

/// Each rule gives what the other gives.
#[test]
fn items_that_do_it_only_together() {
    let (_, found) = built("repeal c1 cites P \"1\"\nrepeal c2 cites P \"1\"");
    let [(items, less)] = found.unsaid.as_slice() else {
        panic!("{found:?}")
    };
    assert_eq!((items.len(), less.len()), (2, 1), "{found:?}");
    let (_, found) = built("repeal c1 cites P \"1\"");
    assert!(found.unsaid.is_empty(), "{found:?}");
}

#[test]
fn what_says_so_is_told_with_what_it_gives_up() {
    let own = "exception ox to b2 cites P \"1\" when uses has mail loosens because \"harmless\" cites P \"2\"\namend duty d1 cites P \"1\" due within 3 days of known_on due 3 weeks before sold_on loosens because \"no\" cites P \"2\"";
    let (program, found) = built(own);
    assert!(found.unsaid.is_empty(), "{found:?}");
    let [first, second] = found.loosened.as_slice() else {
        panic!("{found:?}")
    };
    let loosens = &program.extends.as_ref().unwrap().loosens;
    let idle = |own: Own| matches!(own, Own::Operation(..));
    let (given_up, nothing) = if idle(loosens[0].by) {
        (second, first)
    } else {
        (first, second)
    };
    assert!(given_up.iter().any(|l| l.asks == duty(&program, "d1")));
    assert!(nothing.is_empty(), "{nothing:?}");
}
