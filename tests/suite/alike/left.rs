//! Systems of which something is open come out alike where the same is left of the law, whatever else they answered.

use std::fmt::Write as _;

use solon::{Format, Input, Line};

use super::question_of;

/// Two rules give a level of which each answers for itself, one a higher one that hangs on two answers, another one on
/// how a contested point is read.
const LAW: &str = r#"pack left version "1"
  title en "Left"

source ACT "An act"

scale risk low < middle < high

fact x : bool
  ask en "x?"
fact u : bool
  ask en "u?"
fact v : bool
  ask en "v?"
fact y : bool
  ask en "y?"
fact z : bool
  ask en "z?"
fact n : number
  ask en "n?"
fact w : bool
  ask en "w?"

interpretation how "How"
  cites ACT "Art. 5"
  ask en "How?"
  reading strict default en "strict" cites ACT "Art. 5" :
    w and v
  reading wide en "wide" cites ACT "Art. 5" :
    w

rule r.high "High"
  cites ACT "Art. 2"
  when x and u
  then risk high

rule r.large "Large"
  cites ACT "Art. 3"
  when y and n at least 10 and u
  then risk high

rule r.read "Read"
  cites ACT "Art. 5"
  when reading how and u
  then risk high

rule r.one "One"
  cites ACT "Art. 6"
  when y
  then risk middle

rule r.other "Other"
  cites ACT "Art. 7"
  when z
  then risk middle
"#;

/// Answers of some systems, each with whether it comes out as one before, its levels, the rules of the lower one, the
/// open questions, and how many choices of readings change something.
type Told = (
    &'static str,
    bool,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
    usize,
);

fn tell(law: &str, systems: &[Told]) {
    let question = question_of(law, "2026-11-24").expect("the rules are right");
    let mut text = String::new();
    for (number, (facts, ..)) in systems.iter().enumerate() {
        let _ = writeln!(
            text,
            r#"{{"solon":1,"system":"{number}","facts":{{{facts}}}}}"#
        );
    }
    let lines = question.judge_lines(Input::lines(&text, 0, 0).format(Format::Ndjson));
    let lines = lines.unwrap();
    assert_eq!(lines.len(), systems.len());
    for (line, (facts, alike, levels, by, open, readings)) in lines.iter().zip(systems) {
        let (as_before, verdict) = match line {
            Line::Alike(of) => (true, of.verdict().clone()),
            Line::Judged(judgement) => (false, judgement.verdict()),
            Line::Rejected(_) => panic!("{facts}"),
        };
        let regime = &verdict.regimes[0];
        let questions: Vec<&str> = regime.open.iter().map(|open| open.fact.as_str()).collect();
        let scale = &regime.scales[0];
        let given: Vec<&str> = scale.by.iter().map(String::as_str).collect();
        assert_eq!(as_before, *alike, "{facts}");
        assert_eq!(scale.levels.to_string(), *levels, "{facts}");
        assert_eq!(given, *by, "{facts}");
        assert_eq!(questions, *open, "{facts}");
        assert_eq!(regime.readings.len(), *readings, "{facts}");
    }
}

#[test]
fn answers_that_matter_no_more_make_no_other_system() {
    let no = r#""w":false,"v":false"#;
    let with = |more: &str| -> &'static str { format!("{more},{no}").leak() };
    tell(
        LAW,
        &[
            // High if u: it is x that opens it, and what n is does not count where y is not.
            (
                with(r#""x":true,"y":false,"z":false,"n":5"#),
                false,
                "low .. high",
                &[],
                &["u"],
                0,
            ),
            (
                with(r#""x":true,"y":false,"z":false,"n":50"#),
                true,
                "low .. high",
                &[],
                &["u"],
                0,
            ),
            // The same by another rule: something else is left.
            (
                with(r#""x":false,"y":true,"z":false,"n":50"#),
                false,
                "middle .. high",
                &["r.one"],
                &["u"],
                0,
            ),
            (
                with(r#""x":false,"y":true,"z":true,"n":10"#),
                true,
                "middle .. high",
                &["r.one", "r.other"],
                &["u"],
                0,
            ),
            (
                with(r#""x":true,"y":false,"z":true,"n":10"#),
                false,
                "middle .. high",
                &["r.other"],
                &["u"],
                0,
            ),
            (
                with(r#""x":true,"y":false,"z":true"#),
                true,
                "middle .. high",
                &["r.other"],
                &["u"],
                0,
            ),
            // Whether n is so much is open as well; and where u is not so, nothing is.
            (
                with(r#""x":false,"y":true,"z":false"#),
                false,
                "middle .. high",
                &["r.one"],
                &["u", "n"],
                0,
            ),
            (
                with(r#""x":false,"y":true,"z":false,"u":false"#),
                false,
                "middle",
                &["r.one"],
                &[],
                0,
            ),
            (
                with(r#""x":true,"y":true,"z":true,"u":false"#),
                true,
                "middle",
                &["r.one", "r.other"],
                &[],
                0,
            ),
        ],
    );
}

#[test]
fn what_readings_make_of_it_is_left_of_it() {
    let with =
        |more: &str| -> &'static str { format!(r#"{more},"x":false,"y":false,"z":false"#).leak() };
    tell(
        LAW,
        &[
            // Under the wide reading it is high if u, under the strict one low.
            (
                with(r#""w":true,"v":false,"n":1"#),
                false,
                "low",
                &[],
                &[],
                1,
            ),
            (
                with(r#""w":true,"v":false,"n":2"#),
                true,
                "low",
                &[],
                &[],
                1,
            ),
            (
                with(r#""w":false,"v":false,"n":2"#),
                false,
                "low",
                &[],
                &[],
                0,
            ),
            (
                with(r#""w":true,"v":true,"n":1"#),
                false,
                "low .. high",
                &[],
                &["u"],
                0,
            ),
            (
                with(r#""w":true,"n":2"#),
                false,
                "low .. high",
                &[],
                &["u", "v"],
                0,
            ),
            (
                with(r#""w":true,"v":true"#),
                true,
                "low .. high",
                &[],
                &["u"],
                0,
            ),
            (
                with(r#""w":true"#),
                true,
                "low .. high",
                &[],
                &["u", "v"],
                0,
            ),
            (
                with(r#""w":true,"v":false,"u":true"#),
                false,
                "low",
                &[],
                &[],
                1,
            ),
        ],
    );
}
