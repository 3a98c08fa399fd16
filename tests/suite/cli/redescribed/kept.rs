//! Snapshots tell which reviews changed answers call for.

use super::{Described, calls, words};
use crate::cli::{Run, solon};

impl Described {
    fn snapshot(&self, command: &str, more: &[&str]) -> Run {
        let dir = self.at("snapshots");
        solon(&[&["snapshot", command], more, &["--dir", &dir]].concat())
    }

    fn record(&self) {
        let (systems, pack) = (self.at("systems"), self.at("lamps"));
        let run = self.snapshot("record", &[&systems, "--pack", &pack, "--on", "2027-03-01"]);
        assert_eq!(run.code, 0, "{}", run.err);
    }
}

/// Whatever becomes of the verdict, the reviews stand beside what changed.
#[test]
fn a_check_tells_the_reviews() {
    let d = Described::new("kept");
    for id in ["a", "b", "c", "d"] {
        d.system("systems", id, "purpose: reading, colours: [red]");
    }
    d.record();
    d.system("systems", "a", "purpose: street, colours: [red]");
    d.system("systems", "b", "purpose: reading, colours: [blue]");
    d.system(
        "systems",
        "c",
        "purpose: reading, colours: [red], lumens: 3",
    );
    let run = d.snapshot("check", &["--format", "json"]);
    assert_eq!(run.code, 6);
    let told: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let needed = ("art7.1", "needed", false);
    let unclear = [("art7.1", "unclear", false), ("art9", "unclear", false)];
    let expected = [
        ("verdict", &[needed][..]),
        ("same", &[needed]),
        ("same", &unclear),
        ("same", &[]),
    ];
    for (i, (status, reviews)) in expected.into_iter().enumerate() {
        let system = &told["systems"][i];
        assert_eq!(system["status"], status);
        assert_eq!(calls(system), reviews, "{}", system["system"]);
    }
    let text = words(&d.snapshot("check", &[]).out);
    for part in [
        "Changed answers call for a review of 2.",
        "risk low -> high Review needed: art7.1 Look again (Art. 7(1)): purpose changed (Art. 7(2))",
        "SAME b (",
        "Review needed: art7.1 Look again (Art. 7(1)): colours changed (Art. 7(2))",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains("SAME d"), "{text}");
    let junit = d.snapshot("check", &["--format", "junit"]).out;
    assert!(junit.contains("<property name=\"review\""), "{junit}");
}

/// Answers are taken over with the verdict, by name, and call for nothing afterwards.
#[test]
fn answers_are_taken_over_by_name() {
    let d = Described::new("taken");
    d.system("systems", "b", "purpose: reading, colours: [red]");
    d.record();
    d.system("systems", "b", "purpose: reading, colours: [blue]");
    // A review that is called for is no other verdict.
    assert_eq!(d.snapshot("check", &[]).code, 0);
    let run = d.snapshot("accept", &["b", "--verdict"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.out.contains("its answers were taken over"),
        "{}",
        run.out
    );
    let run = d.snapshot("check", &[]);
    assert!(!run.out.contains("Review"), "{}", run.out);
    let run = d.snapshot("accept", &["b", "--verdict"]);
    assert!(
        run.out.contains("its verdict is as recorded"),
        "{}",
        run.out
    );
    assert!(!run.out.contains("taken over"), "{}", run.out);
}
