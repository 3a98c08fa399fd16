//! The interview for programs: the next question as JSON, answers as JSON.

use std::io::BufRead as _;

use super::{Begun, Options, refused, save, with_story};
use crate::cli::{Exit, Run, Stop};
use solon::Interview;
use solon::report;
use solon::report::interview::{InterviewDocument, InterviewNext, Refusal, Refused};

/// Takes the answers of a call, and prints what comes next.
pub(super) fn once(o: &Options, mut begun: Begun) -> Run {
    for answer in &o.answers {
        if let Err(e) = take(o, &mut begun.interview, answer) {
            return Ok(refused(&e));
        }
    }
    keep(o, &begun)?;
    if o.next {
        let next = next(o, &begun.interview)?;
        crate::cli::out(&format!("{}\n", report::to_json(&next)))?;
    }
    Ok(Exit::Done)
}

/// Takes answers line by line, and prints a line for each; the first one before any.
pub(super) fn stream(o: &Options, mut begun: Begun) -> Run {
    let mut exit = Exit::Done;
    let told = |interview: &Interview| -> Result<(), Stop> {
        if o.next {
            let next = next(o, interview)?;
            crate::cli::out(&format!("{}\n", report::to_json_line(&next)))?;
        }
        Ok(())
    };
    told(&begun.interview)?;
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|e| Stop::Failed(format!("cannot read standard input: {e}")))?;
        if line.trim().is_empty() {
            continue;
        }
        match take(o, &mut begun.interview, &line) {
            Ok(()) => {
                if o.output.is_some() {
                    keep(o, &begun)?;
                }
                told(&begun.interview)?;
            }
            Err(e) if o.next => {
                exit = exit.worse(Exit::Input);
                let rejected = Refusal {
                    message: e.message().to_owned(),
                    problems: e.findings(),
                };
                let line = report::to_json_line(&InterviewDocument::Refused(Refused { rejected }));
                crate::cli::out(&format!("{line}\n"))?;
            }
            Err(e) => exit = exit.worse(refused(&e)),
        }
    }
    if o.output.is_none() {
        keep(o, &begun)?;
    }
    Ok(exit)
}

/// Gives answers, each with its story.
fn take(o: &Options, interview: &mut Interview, json: &str) -> Result<(), solon::Error> {
    let given = interview.answers(json)?;
    if o.by.is_some() {
        for fact in given {
            if let Some(said) = interview.said(&fact) {
                let value = with_story(o, said.clone(), None);
                interview.answer(&fact, &value)?;
            }
        }
    }
    Ok(())
}

/// Writes the description where it is kept; where that is nowhere, and nothing else is printed, here.
fn keep(o: &Options, begun: &Begun) -> Result<(), Stop> {
    match &begun.output {
        Some(path) => save::write(&begun.interview, path),
        None if o.next => Ok(()),
        None => crate::cli::out(&save::text(&begun.interview, None)),
    }
}

fn next(o: &Options, interview: &Interview) -> Result<InterviewDocument, Stop> {
    let report = match &o.fact {
        Some(fact) => {
            let report = interview.report_on(Some(fact), true);
            if report.next.is_none() {
                return Err(Stop::Usage(format!(
                    "no regime of this interview asks `{fact}`"
                )));
            }
            report
        }
        None => interview.report(),
    };
    Ok(InterviewDocument::One(Box::new(InterviewNext {
        report,
        description: interview.to_json(),
    })))
}
