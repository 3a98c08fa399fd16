//! Which reviews a changed description calls for: duties to look again that newly arise, and those that
//! name a change which took place.

use serde::Serialize;

use super::Snapshot;
use super::answer_change::{AnswerChange, AnswerMove};
use crate::report::wire::{Applies, Cite, Report, ReviewReport, Standing, Status, is_false};

/// A review for which a change of answers calls, or may.
#[derive(Clone, Debug, Serialize)]
pub struct ReviewCall {
    /// The pack of the duty.
    pub pack: String,
    /// Whether it does.
    pub call: Call,
    /// The duty arises newly, or may: it did not before.
    #[serde(skip_serializing_if = "is_false")]
    pub newly: bool,
    /// Changes that took place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<CalledBy>,
    /// Changes of which it is not known whether they took place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unclear: Vec<CalledBy>,
    /// Where the duty does not apply on the day asked for yet, from when it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies_from: Option<String>,
    /// The duty, as the report on the system tells it.
    #[serde(flatten)]
    pub review: ReviewReport,
    /// Several regimes were asked: the duty is told with the name of its own.
    #[serde(skip)]
    pub several: bool,
}

/// Whether a change of answers calls for a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Call {
    /// It does.
    Needed,
    /// It does if the duty arises, which is open.
    Possible,
    /// It is not known whether what calls for it changed.
    Unclear,
}

/// Questions whose other answer calls for a review.
#[derive(Clone, Debug, Serialize)]
pub struct CalledBy {
    /// The question.
    pub fact: String,
    /// What became of its answer.
    pub change: AnswerMove,
    /// Where it stands that this calls for the review.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<Cite>,
}

/// A duty to look again, beside what is kept of a system.
#[derive(Clone, Debug)]
pub(super) struct Watched {
    pack: String,
    review: ReviewReport,
    applies: Applies,
}

/// Whether a regime of several has no part in the report, since nothing that it asks was answered.
pub(in crate::report) fn left_out(report: &Report, pack: &str) -> bool {
    let mut rows = report.matrix.iter().filter(|row| row.pack == pack);
    rows.any(|row| row.state == Standing::NotAsked && !row.counts)
}

/// The duties to look again that a report tells of.
pub(super) fn watched(report: &Report) -> Vec<Watched> {
    let asked = report.regimes.iter();
    let asked = asked.filter(|regime| !left_out(report, &regime.pack));
    let all = asked.flat_map(|regime| {
        let each = regime.reviews.iter().filter_map(|review| {
            let duty = regime.duties.iter().find(|d| d.id == review.duty)?;
            // One that is over calls for nothing.
            let on = Some(&report.on);
            let over = duty.in_effect == Some(false) && duty.applies.until.as_ref() <= on;
            (!over || duty.applies.until.is_none()).then(|| Watched {
                pack: regime.pack.clone(),
                review: review.clone(),
                applies: duty.applies.clone(),
            })
        });
        each.collect::<Vec<_>>()
    });
    all.collect()
}

/// The reviews for which changed answers call, those that are needed first.
pub(super) fn review_calls(
    old: &Snapshot,
    new: &Snapshot,
    answers: &[AnswerChange],
) -> Vec<ReviewCall> {
    if answers.is_empty() {
        return Vec::new();
    }
    let moves = Moves { old, new, answers };
    let calls = new.watched.iter().filter_map(|w| moves.call(w));
    let mut out: Vec<ReviewCall> = calls.collect();
    out.sort_by_key(|c| c.call);
    out
}

/// Two descriptions of one system.
struct Moves<'a> {
    old: &'a Snapshot,
    new: &'a Snapshot,
    answers: &'a [AnswerChange],
}

impl Moves<'_> {
    fn call(&self, w: &Watched) -> Option<ReviewCall> {
        let review = &w.review;
        let newly = match stood(self.old, &w.pack, &review.duty) {
            None => true,
            Some(Status::Open) => review.outcome == Status::Fires,
            Some(_) => false,
        };
        let (mut changed, mut unclear) = (Vec::new(), Vec::new());
        for on_change in &review.on_change {
            for fact in &on_change.facts {
                let Some(answer) = self.answers.iter().find(|a| a.fact == *fact) else {
                    continue;
                };
                let change = answer.change;
                let by = CalledBy {
                    fact: fact.clone(),
                    change,
                    cites: on_change.cites.clone(),
                };
                match change {
                    AnswerMove::Changed => changed.push(by),
                    _ if change.is_unclear() => unclear.push(by),
                    _ => {}
                }
            }
        }
        let call = match (newly || !changed.is_empty(), review.outcome) {
            (true, Status::Fires) => Call::Needed,
            (true, _) => Call::Possible,
            (false, _) if unclear.is_empty() => return None,
            (false, _) => Call::Unclear,
        };
        let later = review.in_effect == Some(false);
        Some(ReviewCall {
            pack: w.pack.clone(),
            call,
            newly,
            changed,
            unclear,
            applies_from: w.applies.from.clone().filter(|_| later),
            review: review.clone(),
            several: self.new.several(),
        })
    }
}

/// How a duty of the describer stood that had not come to its end; `None` where it was none.
fn stood(of: &Snapshot, pack: &str, duty: &str) -> Option<Status> {
    let regime = of.verdict.below(&["regimes", pack])?;
    if regime.branch("scope")?.text("verdict") == Some("out") {
        return None;
    }
    let duty = regime.branch("duties")?.branch(duty)?;
    let days = duty.text("applies").unwrap_or_default();
    let on = of.verdict.branch("asked")?.text("on").unwrap_or_default();
    let ended = days.split_once(" until ").is_some_and(|(_, day)| day <= on);
    if duty.text("of_others").is_some() || days == "never" || ended {
        return None;
    }
    [Status::Fires, Status::Open]
        .into_iter()
        .find(|s| duty.text("outcome") == Some(s.word()))
}

impl Call {
    /// Whether the duty to look again is there, or may be: more than an answer that is now known.
    #[must_use]
    pub fn is_called(self) -> bool {
        self != Call::Unclear
    }
}
