//! The interview at the terminal. Everything that people read goes to standard error; the description
//! goes to its file, or to standard output where that is none.

use std::collections::BTreeSet;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::list::Ended;
use super::prompt::{self, Drafts};
use super::question::{self, Can, Reply};
use super::{Begun, Options, again, save, told_again, with_story};
use crate::cli::{Exit, Run, Stop};
use solon::report::interview::{self as view, Asked, InterviewReport};
use solon::{Interview, Lang};
use solon_messages::{asking, interview, plain};

/// A conversation.
struct Talk<'a> {
    o: &'a Options,
    interview: Interview,
    lang: Lang,
    output: Option<PathBuf>,
    /// The questions answered here, in order.
    history: Vec<String>,
    /// The question that somebody wants next.
    wanted: Option<String>,
    /// Remarks that were made already.
    told: BTreeSet<String>,
    /// Whether somebody was asked to go on.
    offered: bool,
    /// Whether somebody was asked to change an answer.
    changed: bool,
    /// How it stood when that was told last.
    stood: String,
    /// What was marked or typed of questions that were left.
    drafts: Drafts,
}

pub(super) fn run(o: &Options, begun: Begun) -> Run {
    let lang = o.inquiry.lang;
    let ids = begun.new && begun.file.is_none() && o.system.is_none();
    let mut talk = Talk {
        o,
        interview: begun.interview,
        lang,
        output: begun.output,
        history: Vec::new(),
        wanted: None,
        told: BTreeSet::new(),
        offered: o.duties,
        changed: false,
        stood: String::new(),
        drafts: Drafts::new(),
    };
    if let Some(from) = begun
        .file
        .filter(|f| !begun.new && talk.output.as_ref() != Some(f))
    {
        talk.elsewhere(&from);
    }
    let ended = talk.begin(ids).and_then(|()| talk.questions());
    talk.end(ended)
}

impl Talk<'_> {
    /// Asks for the name of a system that is described from the beginning.
    fn begin(&mut self, ids: bool) -> Result<(), Ended> {
        if ids {
            let id = prompt::text(interview::Id.say(self.lang), super::UNNAMED)?;
            if let Some(id) = id {
                let id = id.split_whitespace().collect::<Vec<_>>().join("-");
                self.interview.set_head("system", Value::from(id));
            }
            if let Some(name) = prompt::text(interview::Name.say(self.lang), "")? {
                self.interview.set_head("name", Value::from(name));
            }
        }
        Ok(())
    }

    fn say(&self, text: &str) {
        crate::cli::err(&prompt::fitting(text));
    }

    /// Puts questions until none is left, or somebody stops.
    fn questions(&mut self) -> Result<(), Ended> {
        loop {
            let Some(fact) = self.wanted.take().or_else(|| self.interview.next()) else {
                if self.go_on()? || self.go_back()? {
                    continue;
                }
                return Ok(());
            };
            let report = self.interview.report_on(Some(&fact), false);
            self.stands(&report);
            let Some(asked) = &report.next else {
                return Ok(());
            };
            self.say(&format!("\n{}", view::details(asked, self.lang)));
            let can = Can {
                back: !self.history.is_empty(),
                change: !self.interview.answered().is_empty(),
            };
            match question::ask(asked, can, &mut self.drafts, self.lang)? {
                Reply::Answer(value) => self.answer(asked, value)?,
                Reply::Last(value) => {
                    self.answer(asked, value)?;
                    if self.wanted.is_none() {
                        return Ok(());
                    }
                }
                Reply::Skip => self.interview.skip(&fact),
                Reply::Back => {
                    let back = self.history.pop();
                    self.wanted = Some(back.unwrap_or(fact));
                }
                Reply::Change => self.wanted = Some(self.change()?.unwrap_or(fact)),
                Reply::Why => {
                    let report = self.interview.report_on(Some(&fact), true);
                    if let Some(asked) = &report.next {
                        self.say(&view::why(asked, &report, self.lang));
                    }
                    self.wanted = Some(fact);
                }
                Reply::Map => self.wanted = Some(self.map(&report)?.unwrap_or(fact)),
                Reply::Stop => return Ok(()),
            }
        }
    }

    /// Tells how it stands, where that has changed, and what does not fit together.
    fn stands(&mut self, report: &InterviewReport) {
        let mut standing = view::standing(report, self.lang);
        let asked = report.next.as_ref();
        if asked.is_some_and(|asked| report.refines.iter().any(|r| r.fact == asked.fact)) {
            standing.push_str(&view::refining(report, self.lang));
        }
        if standing != self.stood {
            self.say(&format!("\n{standing}"));
            self.stood = standing;
        }
        for line in view::doubts(report, self.lang) {
            if self.told.insert(line.clone()) {
                self.say(&line);
            }
        }
    }

    fn answer(&mut self, asked: &Asked, value: Value) -> Result<(), Ended> {
        let silent = value == "unknown" || value == "declined";
        let reasons = !silent && (self.o.evidence || asked.question.judgement);
        let evidence = match reasons {
            true => prompt::text(interview::Evidence.say(self.lang), &evidence(asked))?,
            false => None,
        };
        let said = with_story(self.o, value.clone(), evidence);
        match self.interview.answer(&asked.fact, &said) {
            Ok(()) => {
                self.history.retain(|f| *f != asked.fact);
                self.history.push(asked.fact.clone());
                self.drafts.remove(&asked.fact);
                self.near(asked, &value);
                self.keep()
            }
            Err(e) => {
                self.say(&told_again(&e, asked, self.lang));
                self.wanted = Some(asked.fact.clone());
                Ok(())
            }
        }
    }

    /// Says of a value that stands beside those that rules ask about what it does.
    fn near(&self, asked: &Asked, value: &Value) {
        let names: Vec<&str> = match value {
            Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
            Value::String(name) => vec![name],
            _ => Vec::new(),
        };
        let misses = self.interview.near(&asked.fact, &names);
        self.say(&view::near(asked, &names, &misses, self.lang));
    }

    /// Keeps what is answered: in the file that is named, else in one that is not there yet.
    fn keep(&mut self) -> Result<(), Ended> {
        if self.output.is_none() && std::io::stdout().is_terminal() {
            let json = self.interview.to_json();
            let id = json
                .get("system")
                .and_then(Value::as_str)
                .unwrap_or_default();
            self.output = Some(save::free(id));
        }
        match &self.output {
            Some(path) => {
                save::write(&self.interview, path).map_err(|e| Ended::Lost(e.to_string()))
            }
            None => Ok(()),
        }
    }

    /// An answer that somebody wants to change.
    fn change(&self) -> Result<Option<String>, Ended> {
        let report = self.interview.report_on(None, false);
        let lines = report.given.iter().map(|given| {
            let (answer, question) = (&given.words, &given.ask);
            let text = asking::Answered { answer, question }.say(self.lang);
            (text, given.fact.clone())
        });
        let message = interview::WhichAnswer.say(self.lang);
        let at = prompt::pick(message, lines.collect(), self.lang)?;
        let given = at.and_then(|at| report.given.get(at));
        Ok(given.map(|given| given.fact.clone()))
    }

    /// What is left; one of it may be taken up at once.
    fn map(&self, report: &InterviewReport) -> Result<Option<String>, Ended> {
        self.say(&view::map(report, self.lang));
        let mut open: Vec<&String> = report.groups.iter().flat_map(|g| &g.facts).collect();
        open.extend(&report.unsettled);
        if open.is_empty() {
            return Ok(None);
        }
        let lines = open.iter().map(|fact| {
            let question = view::asks(report, fact).to_owned();
            (question, (*fact).clone())
        });
        let message = interview::WhichQuestion.say(self.lang);
        let at = prompt::pick(message, lines.collect(), self.lang)?;
        Ok(at.and_then(|at| open.get(at)).map(|fact| (*fact).clone()))
    }

    /// Offers what refines duties and days, once.
    fn go_on(&mut self) -> Result<bool, Ended> {
        let report = self.interview.report_on(None, false);
        self.stands(&report);
        if self.offered || report.refines.is_empty() {
            return Ok(false);
        }
        self.offered = true;
        self.say(&view::refined(&report, self.lang));
        // A level of which the day is open is hardly settled.
        let regimes = report.regimes.iter();
        let mut scales = regimes.flat_map(|r| r.verdict.scales.values());
        let days_open = scales.any(|s| s.from_latest.is_some());
        let go_on = prompt::confirm(interview::GoOn.say(self.lang), days_open, self.lang)?;
        self.interview.refine(go_on);
        Ok(go_on)
    }

    /// Offers to change an answer where there is nothing to ask from the beginning, once.
    fn go_back(&mut self) -> Result<bool, Ended> {
        let asked = !self.history.is_empty() || std::mem::replace(&mut self.changed, true);
        if asked || self.interview.answered().is_empty() {
            return Ok(false);
        }
        if !prompt::confirm(interview::ChangeOne.say(self.lang), false, self.lang)? {
            return Ok(false);
        }
        self.wanted = self.change()?;
        Ok(self.wanted.is_some())
    }

    /// Says from the beginning that answers are not kept in the file that was given, and why.
    fn elsewhere(&mut self, from: &Path) {
        let json = self.interview.to_json();
        let id = json.get("system").and_then(Value::as_str);
        let path = self
            .output
            .get_or_insert_with(|| save::free(id.unwrap_or_default()));
        let (path, from) = (path.display().to_string(), from.display().to_string());
        let lang = self.lang;
        self.say(&interview::Elsewhere { from, path }.say(lang));
    }

    /// Keeps the description, and says where it is.
    fn end(mut self, ended: Result<(), Ended>) -> Run {
        let report = self.interview.report_on(None, false);
        if !report.unsettled.is_empty() && ended.is_ok() {
            self.say(&view::map(&report, self.lang));
        }
        let some = !self.interview.answered().is_empty();
        if some && let Err(Ended::Lost(why)) = self.keep() {
            // Nothing else is left that could keep the answers.
            crate::cli::out(&self.interview.to_yaml())?;
            return Err(Stop::Failed(why));
        }
        if matches!(ended, Err(Ended::Interrupted)) {
            self.say(&format!("\n{}\n", plain::Unkept.say(self.lang)));
        }
        match &self.output {
            Some(path) if some => {
                let path = path.display().to_string();
                let mut command = again(self.o, &format!("solon ask {path}"));
                if let Some(by) = &self.o.by {
                    command.push_str(&format!(" --by {}", quoted(by)));
                }
                // What is finished asks nothing more, unless an answer is to be another one.
                let finished = self.interview.next().is_none() && report.refines.is_empty();
                let go_on = match finished {
                    true => plain::Finished { command }.say(self.lang),
                    false => interview::Resume { command }.say(self.lang),
                };
                let lines = [
                    interview::Saved { path: &path }.say(self.lang),
                    go_on,
                    interview::Told {
                        command: again(self.o, &format!("solon classify {path}")),
                    }
                    .say(self.lang),
                ];
                self.say(&format!("\n{}\n", lines.join("\n")));
            }
            Some(_) => {}
            None => crate::cli::out(&self.interview.to_yaml())?,
        }
        match ended {
            Ok(()) | Err(Ended::Interrupted) => Ok(Exit::Done),
            Err(Ended::Lost(why)) => Err(Stop::Failed(why)),
        }
    }
}

/// A word of a command.
fn quoted(word: &str) -> String {
    let bare = |c: char| c.is_alphanumeric() || "-_.@".contains(c);
    match word.chars().all(bare) && !word.is_empty() {
        true => word.to_owned(),
        false => format!("\"{}\"", word.replace('\\', "\\\\").replace('"', "\\\"")),
    }
}

/// The evidence that stands beside an answer already.
fn evidence(asked: &Asked) -> String {
    let said = asked.said.as_ref().and_then(|said| said.get("evidence"));
    said.and_then(Value::as_str).unwrap_or_default().to_owned()
}
