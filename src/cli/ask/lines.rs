//! The interview for programs: the next question as JSON, answers as JSON.

use std::io::BufRead as _;

use super::{Begun, Options, refused, save, with_story};
use crate::cli::{Exit, Run, Stop, render};
use solon::diagnostic::Diagnostic;
use solon::report;
use solon::report::interview::{InterviewDocument, InterviewNext, Refusal, Refused};
use solon::source::Source;
use solon::{Interview, Lang};
use solon_messages::{asking, plain};

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
    let mut refusals = Refusals::default();
    let told = |interview: &Interview| -> Result<(), Stop> {
        if o.next {
            let next = next(o, interview)?;
            crate::cli::out(&format!("{}\n", report::to_json_line(&next)))?;
        }
        Ok(())
    };
    told(&begun.interview)?;
    for (at, line) in std::io::stdin().lock().lines().enumerate() {
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
                let mut problems = e.findings();
                let left_out = match render::all() {
                    true => 0,
                    false => problems.len().saturating_sub(PROBLEMS),
                };
                problems.truncate(problems.len() - left_out);
                let rejected = Refusal {
                    message: e.message().to_owned(),
                    problems,
                    left_out,
                };
                let line = report::to_json_line(&InterviewDocument::Refused(Refused { rejected }));
                crate::cli::out(&format!("{line}\n"))?;
            }
            Err(e) => {
                exit = exit.worse(Exit::Input);
                refusals.take(&e, at + 1);
            }
        }
    }
    refusals.tell();
    if o.output.is_none() {
        keep(o, &begun)?;
    }
    Ok(exit)
}

/// So many findings of one answer are told to a program; the others are counted.
const PROBLEMS: usize = 100;

/// Answers that were refused in their lines: few of each kind are drawn, with how many there are.
#[derive(Default)]
struct Refusals {
    found: Vec<(Diagnostic, Vec<Source>)>,
    /// Those of which there is no finding in a text, each with how often.
    plain: Vec<(String, usize)>,
}

impl Refusals {
    fn take(&mut self, error: &solon::Error, line: usize) {
        let (found, sources) = error.diagnostics();
        for d in found {
            let mut sources = sources.to_vec();
            for source in &mut sources {
                source.name = format!("answer in line {line}");
            }
            self.found.push((d.clone(), sources));
        }
        if !found.is_empty() {
            return;
        }
        let message = error.message();
        match self.plain.iter_mut().find(|(m, _)| m == message) {
            Some((_, n)) => *n += 1,
            None => self.plain.push((message.to_owned(), 1)),
        }
    }

    fn tell(&self) {
        let found = self.found.iter();
        let found: Vec<_> = found.map(|(d, s)| (d, s.as_slice())).collect();
        crate::cli::err(&render::diagnostics_in(Lang::En, &found));
        let shown = match render::all() {
            true => usize::MAX,
            false => PLAIN,
        };
        for (message, n) in self.plain.iter().take(shown) {
            let times = if *n > 1 {
                format!(" ({n} ×)")
            } else {
                String::new()
            };
            crate::cli::err(&format!("error: {message}{times}\n"));
        }
        let n: usize = self.plain.iter().skip(shown).map(|(_, n)| n).sum();
        if n > 0 {
            crate::cli::err(&(asking::MoreRefused { n }.say(Lang::En) + "\n"));
        }
    }
}

/// So many different sentences are told.
const PLAIN: usize = 20;

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
        None => {
            let file = begun.file.as_ref().filter(|_| !begun.new);
            if let Some(file) = file.filter(|_| !o.answers.is_empty()) {
                let path = file.display();
                let line = plain::Printed { path }.say(o.inquiry.lang);
                crate::cli::err(&format!("{line}\n"));
            }
            crate::cli::out(&save::text(&begun.interview, None))
        }
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
