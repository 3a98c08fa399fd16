//! What is offered in the place of a name that nobody knows.

use solon_language::diagnostic::{did_you_mean, meant};

/// Values of a list that begin alike, or have words in common.
const USES: &[&str] = &[
    "emergency_training",
    "emergency_patient_triage",
    "emergency_dispatch",
    "patient_scheduling",
    "triage",
    "hiring",
    "firing",
    "job_applicants",
    "job_adverts",
];

fn offered(name: &str) -> Vec<&'static str> {
    meant(name, USES.iter().copied())
}

#[test]
fn names_of_the_same_words_stand_before_those_of_similar_letters() {
    let all = ["emergency_patient_triage", "triage", "emergency_training"];
    assert_eq!(offered("emergency_triage")[0], all[0]);
    assert!(offered("emergency_triage").contains(&"emergency_training"));
    assert_eq!(offered("triage_emergency")[0], all[0]);
    // With a slip of the pen in one of them.
    assert_eq!(offered("emergncy_patients_triage"), [all[0]]);
    assert_eq!(offered("emergency_triag")[0], all[0]);
    let help = did_you_mean("emergency_triage", USES.iter().copied());
    assert!(
        help.unwrap()
            .starts_with("did you mean `emergency_patient_triage`, `")
    );
}

#[test]
fn what_is_mistyped_by_a_letter_or_two_is_offered_alone() {
    assert_eq!(offered("emergency_trainign"), ["emergency_training"]);
    assert_eq!(offered("hirng"), ["hiring"]);
    assert_eq!(offered("job_applicant"), ["job_applicants"]);
}

#[test]
fn one_word_of_several_is_enough_where_it_is_all_there_is() {
    assert_eq!(offered("applicants"), ["job_applicants"]);
    assert_eq!(offered("patient_triage")[0], "emergency_patient_triage");
}

#[test]
fn names_that_have_only_a_word_in_common_are_not_offered() {
    assert_eq!(offered("job_interviews_by_video"), Vec::<&str>::new());
    assert_eq!(offered("weather"), Vec::<&str>::new());
}

#[test]
fn few_are_offered_however_many_there_are() {
    let known: Vec<String> = (0..50)
        .map(|n| format!("emergency_call_centre_{n}_staff"))
        .collect();
    let some = meant("emergency_call_staff", known.iter().map(String::as_str));
    assert_eq!(some.len(), 3);
}
