//! On which questions something depends.

use super::*;
use super::{program, rule};

/// Questions on which nothing depends under the law in force.
fn idle(items: &str) -> Vec<String> {
    let program = program(items);
    let law = program.consult(&LawView::default()).unwrap();
    let facts = program.facts.iter();
    let idle = facts.filter(|(i, _)| !analyse::relevant(&program, &law, *i));
    idle.map(|(_, f)| f.name.clone()).collect()
}

/// Questions that are told as flaws: those that something reads.
fn flawed(items: &str) -> Vec<String> {
    let program = program(items);
    let flaws = analyse::flaws(&program).unwrap();
    let facts = flaws.iter().filter_map(|f| match f {
        Flaw::Irrelevant(f) => Some(program.facts[f].name.clone()),
        _ => None,
    });
    facts.collect()
}

#[test]
fn a_question_counts_where_two_answers_come_out_differently() {
    let all = "uses has hiring and place is cloud and n at least 5 and steps is 3 and day before 2027-01-01 and a and b";
    assert_eq!(idle(&rule("art1", all, "high")), Vec::<String>::new());
    assert_eq!(
        idle(&rule("art1", "(a and b) or (a and not b)", "high")),
        ["steps", "b", "uses", "place", "n", "day"]
    );
    assert_eq!(
        flawed(&rule("art1", "(a and b) or (a and not b)", "high")),
        ["b"]
    );
    // A number behind no gate is always below or at least; a day too.
    assert_eq!(
        flawed(&rule(
            "art1",
            "a and (n less than 5 or n at least 5)",
            "high"
        )),
        ["n"]
    );
    assert_eq!(
        flawed(&rule(
            "art1",
            "a and (n less than 5 or n more than 5)",
            "high"
        )),
        Vec::<String>::new()
    );
    assert_eq!(
        flawed(&rule(
            "art1",
            "a and place in { cloud, device, both }",
            "high"
        )),
        ["place"]
    );
}

#[test]
fn a_gate_counts_through_what_it_opens() {
    let gated = "fact deep : number\n  only when b\n  ask en \"deep\"\n\n";
    let text = |when: &str| format!("{gated}{}", rule("art1", when, "high"));
    assert_eq!(flawed(&text("a and deep at least 5")), Vec::<String>::new());
    // Whatever the answer behind the gate, the gate alone decides.
    assert_eq!(
        flawed(&text("deep at least 5 or deep less than 5")),
        ["deep"]
    );
}

#[test]
fn scope_roles_duties_and_readings_count() {
    let scope = "scope governs risk\n  cites LAW \"Art. 2\"\n  excluded arms : b\n\n";
    assert_eq!(
        flawed(&format!("{scope}{}", rule("art1", "a", "high"))),
        Vec::<String>::new()
    );
    let role = "role maker \"maker\"\n  cites LAW \"Art. 4\"\n  when b\n\n";
    assert_eq!(
        flawed(&format!("{role}{}", rule("art1", "a", "high"))),
        Vec::<String>::new()
    );
    let point = "interpretation point\n  ask en \"?\"\n  reading usual default\n    cites LAW \"Art. 3\" : a\n  reading other\n    cites LAW \"Recital 3\" : a and b\n\n";
    assert_eq!(
        flawed(&format!("{point}{}", rule("art1", "reading point", "high"))),
        Vec::<String>::new()
    );
    let fit = "constraint fit : not (a and b)\n  warn en \"unlikely\"\n\n";
    assert_eq!(
        flawed(&format!("{fit}{}", rule("art1", "a", "high"))),
        Vec::<String>::new()
    );
}

#[test]
fn what_a_deadline_tells_is_no_idle_question() {
    let duty = "duty art2 \"x\"\n  cites LAW \"Art. 2\"\n  binds provider\n  when a and (day before 2027-01-01 or not day before 2027-01-01)\n  must \"x\"\n";
    assert_eq!(flawed(duty), ["day"]);
    assert_eq!(
        flawed(&format!("{duty}  due within 5 days of day\n")),
        Vec::<String>::new()
    );
}

#[test]
fn what_mattered_before_an_amendment_is_no_idle_question() {
    let reform = "amendment reform \"x\"\n  source REF\n  status in force from 2028-01-01\n\namend art1\n  cites REF \"Art. 1\"\n  when a and (b or not b)\n";
    assert_eq!(
        flawed(&format!("{}{reform}", rule("art1", "a and b", "high"))),
        Vec::<String>::new()
    );
    assert_eq!(
        flawed(&format!(
            "{}{reform}",
            rule("art1", "a and (b or not b)", "high")
        )),
        ["b"]
    );
}
