//! What never comes about, never matters, or gives nothing of its own.

use super::{HEAD, program, rule, unreached, wrong};

fn none() -> Vec<String> {
    Vec::new()
}

#[test]
fn numbers_leave_room_between_whole_ones_and_days_do_not() {
    let numbers = |when: &str| wrong(&rule("art1", when, "high"));
    assert_eq!(numbers("n more than 5 and n less than 6"), none());
    assert_eq!(numbers("n at least 5 and n at most 5"), none());
    assert_eq!(
        numbers("n more than 5 and n at most 5"),
        ["art1: contradiction of n"]
    );
    assert_eq!(numbers("n at least 100"), none());
    assert_eq!(numbers("n more than 100"), ["art1: contradiction of n"]);
    assert_eq!(numbers("n less than 0"), ["art1: contradiction of n"]);
    assert_eq!(
        numbers("day after 2027-01-01 and day before 2027-01-02"),
        ["art1: contradiction of day"]
    );
    assert_eq!(
        numbers("day on or after 2027-01-01 and day before 2027-01-02"),
        none()
    );
    assert_eq!(
        numbers("day after 2027-01-01 and day before 2027-01-03"),
        none()
    );
}

#[test]
fn whole_numbers_leave_no_room_between_two_of_them() {
    let whole = |when: &str| wrong(&rule("art1", when, "high"));
    let never = ["art1: contradiction of steps"];
    assert_eq!(whole("steps more than 5 and steps less than 6"), never);
    assert_eq!(whole("steps more than 5 and steps less than 7"), none());
    assert_eq!(whole("steps is 3 and steps is not 3"), never);
    assert_eq!(whole("steps in { 3, 4 } and steps more than 4"), never);
    assert_eq!(whole("steps in { 3, 5 } and steps is not 3"), none());
    assert_eq!(whole("steps is not 0 and steps less than 1"), never);
    assert_eq!(whole("steps is 11"), never);
    assert_eq!(whole("n is 3 and n is not 3"), ["art1: contradiction of n"]);
    assert_eq!(
        whole("n is not 3 and n more than 2 and n less than 4"),
        none()
    );
}

#[test]
fn one_of_a_list_is_one_and_there_is_always_one() {
    let one = |when: &str| wrong(&rule("art1", when, "high"));
    assert_eq!(
        one("place is cloud and place is device"),
        ["art1: contradiction of place"]
    );
    assert_eq!(
        one("place in { cloud, device } and place in { device, both }"),
        none()
    );
    assert_eq!(
        one("not place is cloud and not place is device and not place is both"),
        ["art1: contradiction of place"]
    );
    assert_eq!(one("not place is cloud and not place is device"), none());
}

#[test]
fn sets_are_counted_and_may_be_empty() {
    let sets = |when: &str| wrong(&rule("art1", when, "high"));
    assert_eq!(
        sets("uses is empty and uses has only { play }"),
        ["art1: contradiction of uses"]
    );
    assert_eq!(
        sets("uses has only { play } and uses has hiring"),
        ["art1: contradiction of uses"]
    );
    assert_eq!(
        sets("count uses at least 2 and uses has only { play }"),
        ["art1: contradiction of uses"]
    );
    assert_eq!(
        sets("count uses at least 2 and uses has only { play, hiring }"),
        none()
    );
    assert_eq!(
        sets("count uses at least 3 and not uses has hiring"),
        ["art1: contradiction of uses"]
    );
    assert_eq!(sets("exactly 2 of { a, b, not a }"), none());
    assert_eq!(
        sets("at least 3 of { a, b, not a }"),
        ["art1: contradiction of a, b"]
    );
}

/// Where a question does not apply, no comparison of its answer holds, and so neither of two that
/// elsewhere leave no third.
#[test]
fn behind_a_closed_gate_there_is_no_value() {
    let gated = "fact deep : number\n  only when a\n  ask en \"deep\"\n\nfact how : one of { fast, slow }\n  only when a\n  ask en \"how\"\n\n";
    let gate = |when: &str| wrong(&format!("{gated}{}", rule("art1", when, "high")));
    assert_eq!(
        gate("not (deep less than 10) and not (deep at least 10)"),
        none()
    );
    assert_eq!(
        gate("a and not (deep less than 10) and not (deep at least 10)"),
        ["art1: contradiction of a, deep"]
    );
    assert_eq!(
        gate("not a and deep less than 10"),
        ["art1: contradiction of a, deep"]
    );
    assert_eq!(gate("not a and not (deep less than 10)"), none());
    assert_eq!(gate("not (how is fast) and not (how is slow)"), none());
    assert_eq!(
        gate("a and not (how is fast) and not (how is slow)"),
        ["art1: contradiction of a, how"]
    );
}

#[test]
fn why_something_never_comes_about() {
    let during = |days: &str, when: &str| {
        format!(
            "rule art1 \"x\"\n  cites LAW \"Art. 1\"\n  {days}\n  when {when}\n  then risk high\n\n"
        )
    };
    let other = "duty art2 \"x\"\n  cites LAW \"Art. 2\"\n  applies from 2028-01-01\n  binds provider\n  when fires art1\n  must \"x\"\n\n";
    let early = during("applies from 2027-01-01 until 2028-01-01", "a");
    assert_eq!(wrong(&format!("{early}{other}")), ["art2: not then"]);
    let late = during("applies from 2027-01-01 until 2028-01-02", "a");
    assert_eq!(wrong(&format!("{late}{other}")), none());
    // In its own right it does not wait for what applies later, and has all days of what it hangs on.
    let own = other.replace("applies from", "in its own right from");
    assert_eq!(
        wrong(&format!("{}{own}", during("applies from 2030-01-01", "a"))),
        none()
    );
    assert_eq!(wrong(&format!("{early}{own}")), none());
    let scope = "scope governs risk\n  cites LAW \"Art. 2\"\n  excluded arms : b\n\n";
    let in_scope = |when: &str| wrong(&format!("{scope}{}", rule("art1", when, "high")));
    assert_eq!(in_scope("a and b"), ["art1: out of scope"]);
    assert_eq!(in_scope("a or b"), none());
    let fine = "penalty art9 \"x\" for art1\n  cites LAW \"Art. 9\"\n  applies from 2028-01-01\n  limit 1000 EUR\n\n";
    assert_eq!(wrong(&format!("{early}{fine}")), ["art9: nothing"]);
    assert_eq!(wrong(&format!("{late}{fine}")), none());
}

#[test]
fn what_waits_for_what_never_comes_says_so() {
    let never = rule("art1", "a and not a", "high");
    let after = |when: &str| wrong(&format!("{never}{}", rule("art2", when, "middle")));
    assert_eq!(
        after("b and fires art1"),
        ["art1: contradiction of a", "art2: waits for art1"]
    );
    assert_eq!(
        after("b and risk at least high"),
        [
            "art1: contradiction of a",
            "art2: waits for risk at least high"
        ]
    );
    assert_eq!(after("b or fires art1"), ["art1: contradiction of a"]);
    assert_eq!(after("b and not fires art1"), ["art1: contradiction of a"]);
}

#[test]
fn only_what_is_needed_to_exclude_is_named() {
    let text = "rule art1 \"x\"\n  cites LAW \"Art. 1\"\n  when a\n  unless few : n less than 10\n  unless play : uses has play\n  unless many : n at least 10\n  then risk high\n\n";
    assert_eq!(wrong(text), ["art1: excluded by few, many"]);
    let scoped = "scope governs risk\n  cites LAW \"Art. 2\"\n  in always : a or not a\n  partial part : a or b\n    removes art1\n\n";
    assert_eq!(
        wrong(&format!("{scoped}{}", rule("art1", "a", "high"))),
        ["art1: excluded by scope.part"]
    );
    assert_eq!(
        wrong(&format!(
            "{scoped}{}",
            rule("art1", "a or n at least 3", "high")
        )),
        none()
    );
    // What a clause keeps, it leaves alone.
    let kept = scoped.replace("removes art1", "keeps art1");
    let other = rule("art2", "a and b", "high");
    assert_eq!(
        wrong(&format!("{kept}{}{other}", rule("art1", "a", "high"))),
        ["art2: excluded by scope.part"]
    );
}

#[test]
fn labels_are_looked_at_wherever_they_stand() {
    let text = "rule art1 \"x\"\n  cites LAW \"Art. 1\"\n  when any of\n    one : a\n    two : a and not a\n    three : (all of\n      inner : n less than 5\n      clash : n at least 5)\n  unless spared : any of\n      young : day after 2027-01-01\n      never : uses is empty and uses has play\n  then risk high\n\n";
    let found = wrong(text);
    assert!(
        found.contains(&"art1/two: never holds".to_owned()),
        "{found:?}"
    );
    assert!(
        found.contains(&"art1/three: never holds".to_owned()),
        "{found:?}"
    );
    assert!(
        found.contains(&"art1/never: never holds".to_owned()),
        "{found:?}"
    );
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
fn an_exclusion_matters_unless_it_never_meets_its_target_or_others_do_as_much() {
    let with = |unless: &str| {
        format!(
            "rule art1 \"x\"\n  cites LAW \"Art. 1\"\n  when uses has hiring\n{unless}  then risk high\n\n"
        )
    };
    assert_eq!(
        wrong(&with("  unless w : uses is empty\n")),
        ["art1/w: never holds there"]
    );
    assert_eq!(
        wrong(&with(
            "  unless w : n less than 5\n  unless v : n less than 3\n"
        )),
        ["art1/v: covered by w"]
    );
    assert_eq!(
        wrong(&with(
            "  unless w : n less than 5\n  unless v : n less than 6\n"
        )),
        ["art1/w: covered by v"]
    );
    assert_eq!(
        wrong(&with(
            "  unless w : n less than 5\n  unless v : n more than 3\n  unless u : a\n"
        ))
        .first()
        .map(String::as_str),
        Some("art1: excluded by w, v")
    );
    let narrow = "exception art2 \"x\" to art1\n  cites LAW \"Art. 2\"\n  when n less than 3\n\n";
    let covered = format!("{}{narrow}", with("  unless w : n less than 5\n"));
    assert_eq!(wrong(&covered), ["art2: covered by w"]);
    // A duty that asks for this exception makes it matter.
    let asks = "duty art3 \"x\"\n  cites LAW \"Art. 3\"\n  binds provider\n  when defeated art1 by art2\n  must \"x\"\n\n";
    assert_eq!(wrong(&format!("{covered}{asks}")), none());
    // On its own days nothing else does as much.
    let later = "exception art4 \"x\" to art1\n  cites LAW \"Art. 4\"\n  applies from 2028-01-01\n  when n less than 5\n\n";
    assert_eq!(wrong(&format!("{}{narrow}{later}", with(""))), none());
    let early = later.replace("from 2028-01-01", "until 2028-01-01");
    let early = early.replace("applies until", "applies from 2020-01-01 until");
    assert_eq!(wrong(&format!("{}{narrow}{early}", with(""))), none());
}

#[test]
fn a_burden_of_proof_changes_nothing_of_what_is_possible() {
    let text =
        "exception art2 \"x\" to art1\n  cites LAW \"Art. 2\"\n  burden on provider\n  when b\n\n";
    assert_eq!(
        wrong(&format!("{}{text}", rule("art1", "a", "high"))),
        none()
    );
    assert_eq!(
        wrong(&format!("{}{text}", rule("art1", "a and not b", "high"))),
        ["art2: never holds there"]
    );
    assert_eq!(
        wrong(&format!("{}{text}", rule("art1", "a and b", "high"))),
        ["art1: excluded by art2"]
    );
}

#[test]
fn a_rule_is_shadowed_when_others_give_as_much_on_the_same_days() {
    let high = rule("art1", "a", "high");
    assert_eq!(
        wrong(&format!("{high}{}", rule("art2", "a and b", "middle"))),
        ["art2: shadowed by art1"]
    );
    assert_eq!(
        wrong(&format!("{high}{}", rule("art2", "a or b", "middle"))),
        none()
    );
    let halves = format!(
        "{}{}",
        rule("art1", "a and n less than 5", "middle"),
        rule("art2", "a and not (n less than 5)", "middle")
    );
    assert_eq!(
        wrong(&format!(
            "{halves}{}",
            rule("art3", "a", "low < middle").replace("low < middle", "middle")
        )),
        [
            "art1: shadowed by art3",
            "art2: shadowed by art3",
            "art3: shadowed by art1, art2"
        ]
    );
    // A lower level does not do.
    assert_eq!(
        wrong(&format!(
            "{}{}",
            rule("art1", "a", "middle"),
            rule("art2", "a and b", "high")
        )),
        none()
    );
    // What begins later leaves a time in which the other counts.
    let late = high.replace("  when", "  applies from 2028-01-01\n  when");
    assert_eq!(
        wrong(&format!("{late}{}", rule("art2", "a and b", "middle"))),
        none()
    );
    // A duty that asks for the rule makes it matter.
    let asks = "duty art3 \"x\"\n  cites LAW \"Art. 3\"\n  binds provider\n  when fires art2\n  must \"x\"\n\n";
    assert_eq!(
        wrong(&format!(
            "{high}{}{asks}",
            rule("art2", "a and b", "middle")
        )),
        none()
    );
}

/// By the days as enacted one rule covers the other; a transition takes the higher one away.
#[test]
fn what_a_transition_leaves_alone_counts_in_the_meantime() {
    let rules = format!(
        "{}{}",
        rule("art1", "a", "high"),
        rule("art2", "a and b", "middle")
    );
    let moves = "transition art9 \"x\" for art1\n  cites LAW \"Art. 9\"\n  when b\n  then applies from 2030-01-01 otherwise\n\n";
    assert_eq!(wrong(&format!("{rules}{moves}")), none());
    assert_eq!(unreached(&format!("{rules}{moves}")), none());
    assert_eq!(unreached(&rules), ["middle"]);
    let both = moves.replace("for art1", "for art1, art2");
    assert_eq!(wrong(&format!("{rules}{both}")), ["art2: shadowed by art1"]);
    // An exception that by the days as enacted is over before its target begins.
    let late = rule("art1", "a", "high").replace(
        "  when",
        "  applies from 2027-01-01 until 2028-01-01\n  when",
    );
    let relief = "exception art2 \"x\" to art1\n  cites LAW \"Art. 2\"\n  applies from 2030-01-01\n  when n less than 3\n\n";
    assert_eq!(
        wrong(&format!("{late}{relief}")),
        ["art2: never holds there"]
    );
    assert_eq!(
        wrong(&format!("{late}{relief}{}", moves.replace("2030", "2031"))),
        none()
    );
}

#[test]
fn a_level_is_reached_where_nothing_higher_always_comes_with_it() {
    let rules = |when: &str| {
        format!(
            "{}{}",
            rule("art1", "a", "high"),
            rule("art2", when, "middle")
        )
    };
    assert_eq!(unreached(&rules("a and b")), ["middle"]);
    assert_eq!(unreached(&rules("b")), none());
    assert_eq!(
        unreached(&rule("art1", "a and not a", "middle")),
        ["middle"]
    );
    // On the days before the higher level comes in, the lower one is what there is.
    let late = rules("a").replacen("  when", "  applies from 2028-01-01\n  when", 1);
    assert_eq!(unreached(&late), none());
    let scope = "scope governs risk\n  cites LAW \"Art. 2\"\n  excluded arms : b\n\n";
    assert_eq!(unreached(&format!("{scope}{}", rules("b"))), ["middle"]);
}

mod law {
    use super::*;

    fn reform(text: &str) -> String {
        format!("amendment reform \"x\"\n  source REF\n  status in force from 2028-01-01\n\n{text}")
    }

    fn proposal(text: &str) -> String {
        reform(text).replace("in force from", "proposed expected from")
    }

    #[test]
    fn what_came_about_before_an_amendment_is_no_flaw() {
        let one = rule("art1", "a", "high");
        assert_eq!(
            wrong(&format!(
                "{one}{}",
                reform("amend art1\n  cites REF \"Art. 1\"\n  when a and not a\n")
            )),
            none()
        );
        assert_eq!(
            wrong(&format!(
                "{one}{}",
                reform("repeal art1\n  cites REF \"Art. 1\"\n")
            )),
            none()
        );
        // Nor is what comes about only since.
        let never = rule("art1", "a and not a", "high");
        assert_eq!(
            wrong(&format!(
                "{never}{}",
                reform("amend art1\n  cites REF \"Art. 1\"\n  when a\n")
            )),
            none()
        );
        assert_eq!(
            wrong(&format!(
                "{never}{}",
                reform("amend art1\n  cites REF \"Art. 1\"\n  then risk middle\n")
            )),
            ["art1: contradiction of a"]
        );
    }

    /// Of the law before it was amended, the days on which it was never to apply again are still asked:
    /// the rule began on a day that the reform put off for ever.
    #[test]
    fn what_would_have_come_about_without_an_amendment_is_no_flaw() {
        let late = rule("art1", "a", "high").replace("  when", "  applies from 2030-01-01\n  when");
        assert_eq!(
            wrong(&format!(
                "{late}{}",
                reform("amend art1\n  cites REF \"Art. 1\"\n  when a and not a\n")
            )),
            none()
        );
        assert_eq!(
            wrong(&format!(
                "{late}{}",
                reform("repeal art1\n  cites REF \"Art. 1\"\n")
            )),
            none()
        );
    }

    #[test]
    fn a_proposal_is_judged_by_the_law_with_it() {
        let one = rule("art1", "a", "high");
        let inserted = |when: &str| {
            let text = rule("art2", when, "high").replace("rule art2", "insert rule art2");
            format!("{one}{}", proposal(&text))
        };
        assert_eq!(
            wrong(&inserted("b and not b")),
            ["art2: contradiction of b"]
        );
        assert_eq!(wrong(&inserted("b")), none());
        assert_eq!(wrong(&inserted("a and b")), ["art2: shadowed by art1"]);
        // What the law in force already lacks may be what the proposal mends.
        let never = rule("art1", "a and not a", "high");
        assert_eq!(
            wrong(&format!(
                "{never}{}",
                proposal("amend art1\n  cites REF \"Art. 1\"\n  when a\n")
            )),
            none()
        );
        // What only the proposal would take away is sound as it is.
        assert_eq!(
            wrong(&format!(
                "{one}{}",
                proposal("amend art1\n  cites REF \"Art. 1\"\n  when a and not a\n")
            )),
            none()
        );
        // Without a day nobody knows when it would count.
        let undated =
            proposal(&rule("art2", "b and not b", "high").replace("rule art2", "insert rule art2"));
        let undated = undated.replace("proposed expected from 2028-01-01", "proposed");
        assert_eq!(wrong(&format!("{one}{undated}")), none());
    }
}

mod readings {
    use super::*;

    fn point(default: &str, other: &str) -> String {
        format!(
            "interpretation point\n  ask en \"?\"\n  reading usual default\n    cites LAW \"Art. 3\" : {default}\n  reading other\n    cites LAW \"Recital 3\" : {other}\n\n"
        )
    }

    #[test]
    fn what_comes_about_under_another_reading_is_no_flaw() {
        let with = |default: &str, other: &str, when: &str| {
            wrong(&format!(
                "{}{}",
                point(default, other),
                rule("art1", when, "high")
            ))
        };
        assert_eq!(with("a and not a", "a", "reading point"), none());
        assert_eq!(with("a", "a and not a", "reading point"), none());
        assert_eq!(
            with("a", "a and b", "reading point and not a"),
            ["art1: contradiction of a, b"]
        );
        assert_eq!(with("a", "b", "reading point and not a"), none());
    }

    /// One reading is in force, never none and never two at once.
    #[test]
    fn one_reading_at_a_time() {
        let with = |default: &str, other: &str, when: &str| {
            wrong(&format!(
                "{}{}",
                point(default, other),
                rule("art1", when, "high")
            ))
        };
        assert_eq!(
            with("a or b", "a or b", "not reading point and a"),
            ["art1: contradiction of a, b"]
        );
        let days = "interpretation begins\n  ask en \"?\"\n  reading early default\n    cites LAW \"Art. 3\" : 2027-01-01\n  reading late\n    cites LAW \"Recital 3\" : 2028-01-01\n\n";
        let one =
            rule("art1", "a", "middle").replace("  when", "  applies from reading begins\n  when");
        let two = rule("art2", "a and not fires art1", "high")
            .replace("  when", "  applies from reading begins\n  when");
        assert_eq!(wrong(&format!("{days}{one}{two}")), ["art2: not then"]);
    }

    /// Where an amendment changes a default, the days before it and after it are read differently,
    /// which no reading chosen for all days can do.
    #[test]
    fn changing_defaults_are_a_way_of_reading() {
        let change = "amendment reform \"x\"\n  source REF\n  status in force from 2028-01-01\n\namend interpretation point\n  cites REF \"Art. 1\"\n  default other\n";
        // Arises on a day before the reform because of what is met after it, and is not spared yet.
        let duty = "duty art2 \"x\"\n  cites LAW \"Art. 2\"\n  in its own right from 2027-01-01\n  binds provider\n  when fires art1\n  unless other : a\n  must \"x\"\n\n";
        let one = rule("art1", "not reading point and b", "high")
            .replace("  when", "  applies from 2029-01-01\n  when");
        let duty = duty.replace("unless other : a", "unless other : not reading point");
        let text = format!("{}{one}{duty}", point("a or not a", "a and not a"));
        assert_eq!(wrong(&text), ["art2: excluded by other"]);
        assert_eq!(wrong(&format!("{text}{change}")), none());
    }
}

#[test]
fn a_vocabulary_has_no_flaw() {
    assert!(HEAD.contains("fact a"));
    assert!(
        solon_proof::analyse::flaws(&program(""))
            .unwrap()
            .is_empty()
    );
}
