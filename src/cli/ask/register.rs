//! A whole register at once: the question first that is expected to decide most of its systems, answered
//! for all of those for which it is open, for some, or for one.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::list::Ended;
use super::prompt::{self, Drafts};
use super::question::{self, Can, Reply};
use super::{Options, again, refused, save, told_again, with_story};
use crate::cli::inquiry::{self, given};
use crate::cli::reach::Choice;
use crate::cli::{Exit, Run, Stop};
use solon::report;
use solon::report::interview::{self as view, Asked, InterviewDocument, RegisterNext};
use solon::{Interview, Lang};
use solon_messages::{interview, mark};

struct Register<'a> {
    o: &'a Options,
    lang: Lang,
    all: Vec<One>,
    /// Questions that come after all others.
    skipped: Vec<String>,
    history: Vec<String>,
    /// What was marked or typed of questions that were left.
    drafts: Drafts,
}

/// One system.
struct One {
    id: String,
    interview: Interview,
    path: Option<PathBuf>,
    /// What would be asked of it, with how much that is expected to decide.
    weighed: Vec<(String, f64)>,
}

pub(super) fn run(o: &Options) -> Run {
    if o.inquiry.files.is_empty() {
        return Err(Stop::Usage(
            "`--register` takes descriptions, or a folder of them".to_owned(),
        ));
    }
    if o.output.is_none() && (!o.next || !o.answers.is_empty()) {
        return Err(Stop::Usage(
            "`--register` keeps each description in a folder: give one with `--output FOLDER`, which \
             may be the one that is read"
                .to_owned(),
        ));
    }
    if o.answers.iter().any(|a| a == "-") {
        return Err(Stop::Usage(
            "`--register` takes answers from `--answer JSON` alone".to_owned(),
        ));
    }
    let mut register = read(o)?;
    if o.next || !o.answers.is_empty() {
        return register.lines();
    }
    let ended = register.questions();
    register.end(ended)
}

fn read(o: &Options) -> Result<Register<'_>, Stop> {
    let choice = Choice::read(&o.inquiry.packs.packs);
    let prepared = inquiry::prepare_all(&o.inquiry, &choice.packs)?;
    inquiry::complain(prepared.rejected());
    if prepared.rejected().next().is_some() {
        return Err(Stop::Rejected);
    }
    if prepared.records.is_empty() {
        return Err(Stop::Usage(given::NOTHING.to_owned()));
    }
    let mut all: Vec<One> = Vec::new();
    for record in &prepared.records {
        let interview = prepared.question.interview_on(record)?;
        let interview = interview.if_reached(choice.if_reached())?;
        let id = record.system().id;
        if all.iter().any(|one| one.id == id) {
            return Err(Stop::Usage(format!(
                "`{id}` is the id of several descriptions, and each is kept in a file of its own: \
                 give each system an id of its own"
            )));
        }
        let source = record.system().source;
        let of = |r: &&solon::Record| r.system().source == source;
        let shared = prepared.records.iter().filter(of).count() > 1;
        let path = o
            .output
            .as_ref()
            .map(|folder| place(folder, &source, &id, shared));
        let path = path.transpose()?;
        let weighed = interview.weighed();
        all.push(One {
            id,
            interview,
            path,
            weighed,
        });
    }
    Ok(Register {
        o,
        lang: o.inquiry.lang,
        all,
        skipped: o.skipped.clone(),
        history: Vec::new(),
        drafts: Drafts::new(),
    })
}

/// The file of a system in a folder: its own where it is read from there. `shared`: that file has other
/// systems, too.
fn place(folder: &Path, source: &str, id: &str, shared: bool) -> Result<PathBuf, Stop> {
    let own = Path::new(source);
    let there = own.parent().map(Path::canonicalize);
    let same = matches!((there, folder.canonicalize()), (Some(Ok(a)), Ok(b)) if a == b);
    let written = own
        .extension()
        .is_some_and(|e| e == "yaml" || e == "yml" || e == "json");
    if same && shared {
        return Err(Stop::Usage(format!(
            "`{source}` holds several systems, and each is kept in a file of its own: give another \
             folder with `--output`"
        )));
    }
    if same && written {
        return Ok(own.to_owned());
    }
    let mut parts = Path::new(id).components();
    let plain = matches!(
        (parts.next(), parts.next()),
        (Some(std::path::Component::Normal(_)), None)
    );
    if !plain {
        return Err(Stop::Usage(format!(
            "the id `{id}` is no name of a file, and each system is kept in a file of its own"
        )));
    }
    Ok(folder.join(format!("{id}.yaml")))
}

impl Register<'_> {
    /// The question that is expected to decide most, with the systems for which it is open.
    fn next(&self) -> Option<(String, Vec<usize>)> {
        let mut sums: Vec<(&str, f64)> = Vec::new();
        for (name, gain) in self.all.iter().flat_map(|one| &one.weighed) {
            // Even a question that leaves much open brings its system further.
            let gain = gain.max(LEAST);
            match sums.iter_mut().find(|(n, _)| n == name) {
                Some((_, sum)) => *sum += gain,
                None => sums.push((name, gain)),
            }
        }
        let skipped = |name: &str| self.skipped.iter().position(|s| s == name);
        sums.sort_by(|a, b| {
            let order = skipped(a.0).cmp(&skipped(b.0));
            order.then(b.1.total_cmp(&a.1)).then(a.0.cmp(b.0))
        });
        sums.into_iter().find_map(|(name, _)| {
            let open = self.open(name);
            (!open.is_empty()).then(|| (name.to_owned(), open))
        })
    }

    /// The systems for which a question can matter, by position.
    fn open(&self, fact: &str) -> Vec<usize> {
        let all = self.all.iter().enumerate();
        let open = all.filter(|(_, one)| {
            let listed = one.weighed.iter().any(|(name, _)| name == fact);
            listed && one.interview.matters(fact)
        });
        open.map(|(i, _)| i).collect()
    }

    /// Gives an answer for some systems and keeps it.
    fn give(&mut self, fact: &str, json: &str, of: &[usize]) -> Result<(), Given> {
        for at in of {
            let Some(one) = self.all.get_mut(*at) else {
                continue;
            };
            one.interview.answers(json).map_err(Given::Refused)?;
            one.weighed = one.interview.weighed();
            if let Some(path) = &one.path {
                let folder = path.parent().filter(|f| !f.as_os_str().is_empty());
                if let Some(folder) = folder {
                    std::fs::create_dir_all(folder).map_err(|e| {
                        Given::Lost(Stop::Failed(format!(
                            "cannot make `{}`: {e}",
                            folder.display()
                        )))
                    })?;
                }
                save::write(&one.interview, path).map_err(Given::Lost)?;
            }
        }
        self.history.retain(|f| f != fact);
        self.history.push(fact.to_owned());
        Ok(())
    }

    fn decided(&self) -> usize {
        self.all
            .iter()
            .filter(|one| one.interview.decided())
            .count()
    }

    /// Takes answers as JSON, and prints the next question.
    fn lines(&mut self) -> Run {
        for id in &self.o.of {
            if !self.all.iter().any(|one| one.id == *id) {
                return Err(Stop::Usage(format!(
                    "no system of the register is called `{id}`"
                )));
            }
        }
        for json in &self.o.answers {
            let named: serde_json::Map<String, serde_json::Value> = serde_json::from_str(json)
                .map_err(|e| Stop::Usage(format!("`--answer` is no JSON object: {e}")))?;
            for (fact, value) in named {
                let value = with_story(self.o, value, None);
                let of: Vec<usize> = if self.o.of.is_empty() {
                    self.open(&fact)
                } else {
                    let all = self.all.iter().enumerate();
                    all.filter(|(_, one)| self.o.of.contains(&one.id))
                        .map(|(i, _)| i)
                        .collect()
                };
                let json = serde_json::json!({ &fact: value }).to_string();
                match self.give(&fact, &json, &of) {
                    Ok(()) => {}
                    Err(Given::Refused(e)) => return Ok(refused(&e)),
                    Err(Given::Lost(stop)) => return Err(stop),
                }
            }
        }
        if !self.o.next {
            return Ok(Exit::Done);
        }
        let (asked, open_for) = match self.next() {
            Some((fact, open)) => (self.asked(&fact, &open), open),
            None => (None, Vec::new()),
        };
        let open_for = open_for.iter().filter_map(|at| self.all.get(*at));
        let next = InterviewDocument::Register(Box::new(RegisterNext {
            question: view::QUESTION,
            systems: self.all.len(),
            decided: self.decided(),
            next: asked,
            open_for: open_for.map(|one| one.id.clone()).collect(),
        }));
        crate::cli::out(&format!("{}\n", report::to_json(&next)))?;
        Ok(Exit::Done)
    }

    /// A question as the first system is asked it.
    fn asked(&self, fact: &str, open: &[usize]) -> Option<Asked> {
        let one = self.all.get(*open.first()?)?;
        let asked = one.interview.report_on(Some(fact), false).next?;
        // What one of them said is no answer of all.
        Some(Asked {
            said: None,
            ..asked
        })
    }

    fn questions(&mut self) -> Result<(), Ended> {
        let mut wanted: Option<String> = None;
        loop {
            let back = wanted.take().map(|fact| {
                let all = (0..self.all.len()).collect();
                (fact, all)
            });
            let Some((fact, open)) = back.or_else(|| self.next()) else {
                return Ok(());
            };
            let Some(asked) = self.asked(&fact, &open) else {
                return Ok(());
            };
            let (decided, n) = (self.decided(), self.all.len());
            let head = interview::Systems { decided, n }.say(self.lang);
            let ids: Vec<&str> = self.ids(&open);
            let (list, n) = (ids.join(mark::List.say(self.lang)), ids.len());
            let of = interview::AskedOf { list, n }.say(self.lang);
            let details = view::details(&asked, self.lang);
            crate::cli::err(&prompt::fitting(&format!("\n{head}\n{of}\n{details}")));
            let before = !self.history.is_empty();
            let can = Can {
                back: before,
                change: before,
            };
            match question::ask(&asked, can, &mut self.drafts, self.lang)? {
                Reply::Answer(value) => wanted = self.answer(&asked, &value, &open)?,
                Reply::Last(value) => {
                    wanted = self.answer(&asked, &value, &open)?;
                    if wanted.is_none() {
                        return Ok(());
                    }
                }
                Reply::Skip => {
                    self.skipped.retain(|s| *s != fact);
                    self.skipped.push(fact);
                }
                Reply::Back => wanted = self.history.pop(),
                Reply::Change => {
                    let lines = self.history.iter().map(|fact| {
                        let asked = self.asked(fact, &[0]).map(|asked| asked.question.ask);
                        (asked.unwrap_or_else(|| fact.clone()), fact.clone())
                    });
                    let message = interview::WhichAnswer.say(self.lang);
                    let at = prompt::pick(message, lines.collect(), self.lang)?;
                    wanted = at.and_then(|at| self.history.get(at).cloned());
                }
                Reply::Why => self.why(&fact, &open),
                Reply::Map => self.map(),
                Reply::Stop => return Ok(()),
            }
        }
    }

    /// Gives an answer for those systems that somebody names. What is put again gives back its question.
    fn answer(
        &mut self,
        asked: &Asked,
        value: &Value,
        open: &[usize],
    ) -> Result<Option<String>, Ended> {
        let of = self.for_whom(open)?;
        let value = with_story(self.o, value.clone(), None);
        let fact = &asked.fact;
        let json = serde_json::json!({ fact: value }).to_string();
        match self.give(fact, &json, &of) {
            Ok(()) => {
                self.drafts.remove(fact);
                Ok(None)
            }
            Err(Given::Refused(e)) => {
                crate::cli::err(&prompt::fitting(&told_again(&e, asked, self.lang)));
                Ok(Some(fact.clone()))
            }
            Err(Given::Lost(stop)) => Err(Ended::Lost(stop.to_string())),
        }
    }

    /// Tells of the first system why a question is asked.
    fn why(&self, fact: &str, open: &[usize]) {
        let Some(one) = open.first().and_then(|at| self.all.get(*at)) else {
            return;
        };
        let report = one.interview.report_on(Some(fact), true);
        if let Some(asked) = &report.next {
            crate::cli::err(&prompt::fitting(&view::why(asked, &report, self.lang)));
        }
    }

    /// Tells how each system stands.
    fn map(&self) {
        for one in &self.all {
            let report = one.interview.report_on(None, false);
            let standing = view::standing(&report, self.lang);
            crate::cli::err(&prompt::fitting(&format!("{}: {standing}", one.id)));
        }
    }

    fn ids(&self, of: &[usize]) -> Vec<&str> {
        let some = of.iter().filter_map(|at| self.all.get(*at));
        some.map(|one| one.id.as_str()).collect()
    }

    /// For which of the systems an answer holds.
    fn for_whom(&self, open: &[usize]) -> Result<Vec<usize>, Ended> {
        if open.len() < 2 {
            return Ok(open.to_vec());
        }
        let n = open.len();
        let ids = self.ids(open);
        let mut lines = vec![
            interview::ForAll { n }.say(self.lang),
            interview::ForSome.say(self.lang).to_owned(),
        ];
        lines.extend(
            ids.iter()
                .map(|system| interview::ForOne { system }.say(self.lang)),
        );
        let message = interview::ForWhom.say(self.lang);
        let lines = lines.into_iter().map(|text| (text, String::new()));
        match prompt::pick(message, lines.collect(), self.lang)? {
            None | Some(0) => Ok(open.to_vec()),
            Some(1) => {
                let lines = ids.iter().map(|id| (*id).to_owned()).collect();
                let help = interview::Search.say(self.lang);
                let some = prompt::pick_several(message, help, lines, self.lang)?;
                let some = some.unwrap_or_default();
                Ok(some
                    .iter()
                    .filter_map(|at| open.get(*at).copied())
                    .collect())
            }
            Some(at) => Ok(open.get(at - 2).copied().into_iter().collect()),
        }
    }

    fn end(&self, ended: Result<(), Ended>) -> Run {
        let (decided, n) = (self.decided(), self.all.len());
        let head = interview::Systems { decided, n }.say(self.lang);
        let path = self.o.output.as_ref().map(|p| p.display().to_string());
        let path = path.unwrap_or_default();
        let command = again(
            self.o,
            &format!("solon ask --register {path} --output {path}"),
        );
        let lines = [
            head,
            interview::Saved { path }.say(self.lang),
            interview::Resume { command }.say(self.lang),
        ];
        crate::cli::err(&format!("\n{}\n", lines.join("\n")));
        match ended {
            Ok(()) | Err(Ended::Interrupted) => Ok(Exit::Done),
            Err(Ended::Lost(why)) => Err(Stop::Failed(why)),
        }
    }
}

/// What an answer counts for at least.
const LEAST: f64 = 0.1;

/// Why an answer was not given.
enum Given {
    Refused(solon::Error),
    Lost(Stop),
}
