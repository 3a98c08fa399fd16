//! Rules that fire, and then give nothing above the lowest level.

use super::{rule, wrong};

const TABLE: &str = "table size gives risk\n  cites LAW \"Art. 7\"\n  n -> risk\n  at most 5 -> low\n  more than 5 -> middle\n\n";

/// A rule that takes its level over from the table.
fn by_table(when: &str) -> String {
    rule("art1", when, "x").replace("then risk x", "then risk by size")
}

fn none() -> Vec<String> {
    Vec::new()
}

/// The table comes to more than the lowest level, but not where the rule fires.
#[test]
fn no_level_depends_on_a_rule_that_takes_over_the_lowest_level_wherever_it_fires() {
    let with = |when: &str| wrong(&format!("{TABLE}{}", by_table(when)));
    let lowest = ["art1: gives the lowest"];
    assert_eq!(with("a and n less than 3"), lowest);
    assert_eq!(with("a and n at most 5"), lowest);
    assert_eq!(with("a and n at most 6"), none());
    // What never fires is told as that alone.
    assert_eq!(
        with("n less than 3 and n more than 3"),
        ["art1: contradiction of n"]
    );
    // An exception leaves nothing but the lowest level.
    let spares = "exception art2 \"x\" to art1\n  cites LAW \"Art. 2\"\n  when n more than 4\n\n";
    assert_eq!(wrong(&format!("{TABLE}{}{spares}", by_table("a"))), lowest);
    let fewer = spares.replace("more than 4", "more than 6");
    assert_eq!(wrong(&format!("{TABLE}{}{fewer}", by_table("a"))), none());
    // A duty that asks for the rule makes it matter all the same.
    let asks = "duty art3 \"x\"\n  cites LAW \"Art. 3\"\n  binds provider\n  when fires art1\n  must \"x\"\n\n";
    let asked = format!("{TABLE}{}{asks}", by_table("a and n less than 3"));
    assert_eq!(wrong(&asked), none());
}

/// Where it gives more by one law, it is no flaw by another; where it never fires by one, that law says
/// nothing of it.
#[test]
fn it_is_sound_where_it_gives_more_by_the_law_before_an_amendment() {
    let now = |before: &str, after: &str| {
        let reform = "amendment reform \"Reform\"\n  source REF\n  status in force from 2028-01-01\n\namend art1\n  cites REF \"Art. 1\"\n";
        wrong(&format!(
            "{TABLE}{}{reform}  when {after}\n",
            by_table(before)
        ))
    };
    assert_eq!(now("a", "a and n less than 3"), none());
    let both = "n less than 3 and n more than 3";
    assert_eq!(now(both, "a and n less than 3"), ["art1: gives the lowest"]);
}

/// The lowest level holds without any rule: whether others give it is no matter.
#[test]
fn a_rule_that_also_names_the_lowest_level_is_judged_by_its_others() {
    let scale = "scale other none < some\n\n";
    let also = |id: &str, when: &str| rule(id, when, "low, other some");
    let alone = format!("{scale}{}", also("art1", "a and b"));
    assert_eq!(wrong(&alone), none());
    let covered = rule("art2", "a", "middle, other some");
    assert_eq!(
        wrong(&format!("{alone}{covered}")),
        ["art1: shadowed by art2"]
    );
    // Of one that gives nothing else, the checker has said so.
    assert_eq!(wrong(&rule("art1", "a", "low")), none());
}
