//! `solon snapshot review`: what differs, piece by piece. Wording comes first and can be accepted
//! for all at once; verdicts come one by one, and no answer ever accepts both.

use std::io::{BufRead as _, IsTerminal as _};

use clap::Args;

use super::paint;
use super::store::{At, Store};
use super::survey::Seen;
use crate::cli::{Exit, Run, Stop, out};
use solon::report::snapshot::{self, Snapshot, Status, verdict_line};

#[derive(Args)]
pub(crate) struct Options {
    /// The register: all descriptions, or folders of them; those recorded when absent
    files: Vec<String>,
    #[command(flatten)]
    at: At,
}

/// An answer of the reviewer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    Accept,
    Reject,
    Skip,
    /// The wording of all that remain.
    All,
}

pub(crate) fn run(o: &Options) -> Run {
    let (store, question) = o.at.recorded()?;
    let differs = |seen: &Seen| seen.checked.status != Status::Same;
    let survey = store.survey(&question, &o.files, true, &differs)?;
    let mut review = Review {
        store: &store,
        ended: false,
        accepted: 0,
        left: 0,
    };
    let of = |status: fn(Status) -> bool| {
        let all = survey.seen.iter();
        all.filter(move |s| status(s.checked.status))
    };
    review.wording(&of(|s| s == Status::Wording).collect::<Vec<_>>())?;
    for seen in of(|s| s.differs() && s != Status::Wording) {
        review.verdict(seen)?;
    }
    let mut exit = if review.left > 0 {
        Exit::Differs
    } else {
        Exit::Done
    };
    for seen in of(Status::fails) {
        say(&format!("\n{}\n", snapshot::title(&seen.checked)))?;
        exit = exit.worse(Exit::Input);
    }
    if !survey.rejected.is_empty() {
        exit = exit.worse(Exit::Input);
    }
    let unread = survey.rejected.len() + of(Status::fails).count();
    say(&match (review.accepted, review.left) {
        (0, 0) if unread > 0 => {
            let what = if unread == 1 {
                "1 piece could not be read or compared; it is".to_owned()
            } else {
                format!("{unread} pieces could not be read or compared; they are")
            };
            format!("\nNothing else differs. {what} told above.\n")
        }
        (0, 0) => "Nothing differs.\n".to_owned(),
        (accepted, left) => format!("\n{accepted} accepted, {left} left as they were.\n"),
    })?;
    store.done(exit)
}

fn say(text: &str) -> Result<(), Stop> {
    out(&paint(text))
}

struct Review<'a> {
    store: &'a Store,
    /// There is no more input.
    ended: bool,
    /// Pieces that were accepted.
    accepted: usize,
    /// Pieces that were not.
    left: usize,
}

impl Review<'_> {
    /// Systems whose wording alone differs.
    fn wording(&mut self, systems: &[&Seen]) -> Result<(), Stop> {
        let mut all = false;
        for (i, seen) in systems.iter().enumerate() {
            let words = snapshot::changes(&seen.checked.wording);
            say(&format!("\n{}\n{words}", snapshot::title(&seen.checked)))?;
            let answer = if all {
                Answer::Accept
            } else {
                let rest = systems.len() - i;
                self.ask("Accept this wording?", rest > 1)?
            };
            all |= answer == Answer::All;
            self.settle(seen, answer, |was, now| was.merged(now, false, true))?;
        }
        Ok(())
    }

    /// One system whose verdict differs, that is new, or that is gone.
    fn verdict(&mut self, seen: &Seen) -> Result<(), Stop> {
        let c = &seen.checked;
        say(&format!("\n{}\n", snapshot::title(c)))?;
        match (&seen.was, &seen.now) {
            (Some(was), Some(now)) => {
                for line in snapshot::reviews(c) {
                    say(&format!("  {line}\n"))?;
                }
                say(&snapshot::reasons(&c.causes))?;
                say(&snapshot::changes(&c.verdict))?;
                let answer = self.ask("Accept this verdict?", false)?;
                self.settle(seen, answer, |was, now| was.merged(now, true, false))?;
                if answer == Answer::Accept && !c.wording.is_empty() {
                    let accepted = was.merged(now, true, false);
                    self.words_of(seen, &accepted)?;
                }
            }
            (None, Some(now)) => {
                let answer = self.ask("Record this system with this verdict?", false)?;
                match answer {
                    Answer::Accept => {
                        self.store.keep(now)?;
                        self.accepted += 1;
                    }
                    _ => self.leave(seen, answer)?,
                }
            }
            (Some(was), None) => {
                say(&format!("  - {}\n", verdict_line(was)))?;
                let answer = self.ask("Remove its snapshot?", false)?;
                match answer {
                    Answer::Accept => {
                        self.store.forget(&was.system)?;
                        self.accepted += 1;
                    }
                    _ => self.leave(seen, answer)?,
                }
            }
            (None, None) => {}
        }
        Ok(())
    }

    /// The wording of a system whose verdict was accepted: a question of its own.
    fn words_of(&mut self, seen: &Seen, accepted: &Snapshot) -> Result<(), Stop> {
        say(&format!("\nWORDING {}\n", seen.checked.system))?;
        say(&snapshot::changes(&seen.checked.wording))?;
        let answer = self.ask("Accept this wording?", false)?;
        self.settle(seen, answer, |_, now| accepted.merged(now, false, true))
    }

    /// Writes what was accepted, at once, so that nothing is lost when the reviewer stops.
    fn settle(
        &mut self,
        seen: &Seen,
        answer: Answer,
        merge: impl Fn(&Snapshot, &Snapshot) -> Snapshot,
    ) -> Result<(), Stop> {
        if let (Answer::Accept | Answer::All, Some(was), Some(now)) = (answer, &seen.was, &seen.now)
        {
            self.store.keep(&merge(was, now))?;
            self.accepted += 1;
            return Ok(());
        }
        self.leave(seen, answer)
    }

    /// Leaves a snapshot as it is; what waits beside it goes when it is rejected.
    fn leave(&mut self, seen: &Seen, answer: Answer) -> Result<(), Stop> {
        if answer == Answer::Reject {
            self.store.settle(&seen.checked.system)?;
        }
        self.left += 1;
        Ok(())
    }

    /// Asks until there is an answer; at the end of the input everything is skipped.
    fn ask(&mut self, what: &str, all: bool) -> Result<Answer, Stop> {
        let more = if all {
            " [w]ording of all that remain"
        } else {
            ""
        };
        let prompt = format!("{what} [a]ccept [r]eject [s]kip{more}: ");
        let stdin = std::io::stdin();
        let echo = !stdin.is_terminal();
        loop {
            if self.ended {
                return Ok(Answer::Skip);
            }
            say(&prompt)?;
            let mut line = String::new();
            let read = stdin
                .lock()
                .read_line(&mut line)
                .map_err(|e| Stop::Failed(format!("cannot read the answer: {e}")))?;
            if read == 0 {
                self.ended = true;
                say("(no more input: skipped)\n")?;
                return Ok(Answer::Skip);
            }
            let word = line.trim();
            // What comes through a pipe is not on the screen yet.
            if echo {
                say(&format!("{word}\n"))?;
            }
            match word.to_lowercase().as_str() {
                "a" | "accept" => return Ok(Answer::Accept),
                "r" | "reject" => return Ok(Answer::Reject),
                "s" | "skip" => return Ok(Answer::Skip),
                "w" | "wording" if all => return Ok(Answer::All),
                "w" | "wording" => say(
                    "`w` accepts wording alone, and only while several systems remain that differ \
                     in nothing else.\n",
                )?,
                _ => say(&format!(
                    "`{word}` is no answer; give one of the letters.\n"
                ))?,
            }
        }
    }
}
