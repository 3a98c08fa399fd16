//! One description, read for every regime of a question.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use super::{Error, ErrorKind, Pack};
use crate::diagnostic::{Diagnostic, Severity};
use crate::facts::{self, Description, Document, Facts, State, Written};
use crate::pack;
use crate::program::FactId;
use crate::report::{Finding, REPORT, Rejected, RejectedRecord, System, finding};
use crate::source::{Source, SourceId};

/// One description as the regimes of a question read it, or why one of them could not. Copies share
/// it.
#[derive(Clone, Debug)]
pub struct Record(Arc<Read>);

#[derive(Debug)]
struct Read {
    document: Document,
    packs: Vec<Arc<Pack>>,
    each: Vec<facts::Record>,
}

impl Record {
    /// Resolves a description against several programs. A question of another regime is no fault of
    /// a description.
    pub(super) fn new(document: Document, packs: &[Arc<Pack>]) -> Record {
        let asked = |key: &str| {
            // Whoever answered for several bundled regimes may ask one of them.
            let bundled = || packs.iter().any(|p| pack::find_bundled(p.id()).is_some());
            let known = packs.iter().any(|p| p.program().fact(key).is_some());
            known || pack::asked_by(key).is_some() && bundled()
        };
        // Where one of the regimes asks it, and uses the answer, that others do not is no news. Nor is that a regime
        // which nobody named would use it.
        let met: RefCell<HashMap<String, bool>> = RefCell::default();
        let passed_over = |key: &str| {
            if let Some(known) = met.borrow().get(key) {
                return *known;
            }
            let asked = asked(key);
            met.borrow_mut().insert(key.to_owned(), asked);
            asked
        };
        let each = packs.iter();
        let each = each.map(|pack| document.resolve_among(pack.program(), &passed_over));
        let each = each.collect();
        Record(Arc::new(Read {
            document,
            packs: packs.to_vec(),
            each,
        }))
    }

    /// Where a pack stands among those that it was read for.
    pub(super) fn position(&self, pack: &Arc<Pack>) -> Option<usize> {
        self.0.packs.iter().position(|own| Arc::ptr_eq(own, pack))
    }

    /// Whether it was read for these packs, in their order.
    fn is_for(&self, packs: &[Arc<Pack>]) -> bool {
        let own = &self.0.packs;
        let same = |(a, b): (&Arc<Pack>, &Arc<Pack>)| Arc::ptr_eq(a, b);
        own.len() == packs.len() && own.iter().zip(packs).all(same)
    }

    /// The same for these packs. Where they are among those that it was read for, as these read it: a
    /// question of one that is left out stays known.
    pub(super) fn under(&self, packs: &[Arc<Pack>]) -> Record {
        if self.is_for(packs) {
            return self.clone();
        }
        let each = self.0.packs.iter().zip(&self.0.each);
        let known = |pack: &Arc<Pack>| {
            let found = each.clone().find(|(own, _)| Arc::ptr_eq(own, pack));
            found.map(|(_, read)| read.clone())
        };
        let kept: Option<Vec<facts::Record>> = packs.iter().map(known).collect();
        let document = self.0.document.clone();
        match kept {
            Some(each) => Record(Arc::new(Read {
                document,
                packs: packs.to_vec(),
                each,
            })),
            None => Record::new(document, packs),
        }
    }

    /// The same for further packs, to which the questions of those that it was read for are known.
    pub(super) fn beside(&self, packs: &[Arc<Pack>]) -> Record {
        if self.is_for(packs) {
            return self.clone();
        }
        let all: Vec<Arc<Pack>> = packs.iter().chain(&self.0.packs).cloned().collect();
        Record::new(self.0.document.clone(), &all).under(packs)
    }

    /// The same at this position of its file.
    #[must_use]
    pub fn nth(self, record: usize) -> Record {
        let each = self.0.each.iter().cloned();
        Record(Arc::new(Read {
            document: self.0.document.clone(),
            packs: self.0.packs.clone(),
            each: each.map(|own| facts::Record { record, ..own }).collect(),
        }))
    }

    /// The id of its system as it is written, of one that is rejected too.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.0.document.id()
    }

    /// Whether nothing was found in it.
    pub(super) fn plain(&self) -> bool {
        let plain = |d: &Description| d.notes.is_empty();
        let mut each = self.0.each.iter();
        each.all(|r| r.outcome.as_ref().is_ok_and(plain))
    }

    /// The same without a system, and without any text.
    pub(super) fn of_nobody(&self) -> Record {
        let lang = self.first().map_or_else(Default::default, |r| r.lang);
        let nothing = Source::new(SourceId(0), "", "");
        Record(Arc::new(Read {
            document: Document::refused(lang, nothing, Vec::new()),
            packs: self.0.packs.clone(),
            each: Vec::new(),
        }))
    }

    /// It as written.
    pub(super) fn document(&self) -> &Document {
        &self.0.document
    }

    /// The line of its file on which the first of some questions is answered for a regime, given what that is
    /// told; `None` where none is answered there.
    pub(super) fn line_of(&self, regime: usize, given: &Facts, some: &[FactId]) -> Option<u32> {
        let read = self.description(regime);
        let lines = some.iter().filter_map(|fact| {
            let line = given.get(*fact)?.line;
            let borrowed = read.is_some_and(|d| d.borrowed.contains(fact));
            (line > 0 && !borrowed).then_some(line)
        });
        lines.min()
    }

    /// As each regime reads it, in their order: for tools.
    #[must_use]
    pub fn each(&self) -> &[facts::Record] {
        &self.0.each
    }

    /// As the first regime reads it.
    #[must_use]
    pub fn first(&self) -> Option<&facts::Record> {
        self.0.each.first()
    }

    /// As the first regime reads it that could not.
    #[must_use]
    pub fn rejected(&self) -> Option<&facts::Record> {
        self.0.each.iter().find(|r| r.outcome.is_err())
    }

    /// Whether the first regime's reading surely has one of these values in a list.
    #[must_use]
    pub fn surely_has(&self, fact: &str, values: &[&str]) -> bool {
        let read = self.0.packs.first().zip(self.description(0));
        let Some((program, read)) = read.map(|(pack, read)| (pack.program(), read)) else {
            return false;
        };
        let Some(fact) = program.fact(fact) else {
            return false;
        };
        let State::Set { must, .. } = read.facts.state(program, fact) else {
            return false;
        };
        let all = program.values(fact).iter().enumerate();
        let mut wanted = all.filter(|(_, v)| values.contains(&v.name.as_str()));
        wanted.any(|(i, _)| must.contains(i))
    }

    /// What it says as it is written.
    pub(super) fn written(&self) -> Written {
        self.0.document.written().unwrap_or_default()
    }

    /// The system that it is about, as the first regime reads it.
    #[must_use]
    pub fn system(&self) -> System {
        let (record, read) = (self.first(), self.description(0));
        System {
            id: read.map_or_else(String::new, |d| d.id.clone()),
            name: read.map_or_else(String::new, |d| d.name.clone()),
            source: record.map_or_else(String::new, |r| r.source.name.clone()),
            record: record.map_or(0, |r| r.record),
            own: read.map_or_else(Default::default, |d| d.own.clone()),
        }
    }

    /// What a regime read; `None` where it could not.
    pub(super) fn description(&self, regime: usize) -> Option<&Description> {
        self.0.each.get(regime)?.outcome.as_ref().ok()
    }

    /// Why it cannot be answered; `None` where it can.
    #[must_use]
    pub fn error(&self) -> Option<Error> {
        let record = self.rejected()?;
        let problems = record.outcome.as_ref().err()?;
        let name = &record.source.name;
        let message = match record.record {
            1 => format!("`{name}` cannot be read"),
            n => format!("record {n} of `{name}` cannot be read"),
        };
        let error = Error::new(ErrorKind::Description, message);
        Some(error.with(problems.clone(), vec![record.source.clone()]))
    }

    /// The same in the form of the JSON report.
    #[must_use]
    pub fn rejection(&self) -> Option<RejectedRecord> {
        let record = self.rejected()?;
        let problems = record.outcome.as_ref().err()?;
        let sources = std::slice::from_ref(&record.source);
        let findings: Vec<Finding> = problems.iter().map(|d| finding(d, sources)).collect();
        let error = |d: &Diagnostic| d.severity == Severity::Error;
        let first = problems.iter().position(error);
        let first = first.and_then(|i| findings.get(i))?;
        Some(RejectedRecord {
            report: REPORT,
            rejected: Rejected {
                source: record.source.name.clone(),
                record: record.record,
                line: first.line,
                column: first.column,
                code: first.code.clone(),
                message: first.message.clone(),
                problems: findings.clone(),
            },
        })
    }
}
