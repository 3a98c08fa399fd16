//! Systems that come out as others which were judged before, and what is remembered of these.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use super::judgement::{self, Other};
use super::look::Plains;
use super::remembered::{Kept, Remembered};
use super::{Input, Judgement, Overall, Record, Verdict};
use crate::eval::Signature;
use crate::facts::About;
use crate::report::{self, System};

/// What comes of one line, or of one record.
#[derive(Debug)]
pub enum Line<'a> {
    /// A system that comes out as one which was judged before.
    Alike(Alike<'a>),
    /// A system that was judged by itself.
    Judged(Box<Judgement>),
    /// One that cannot be read.
    Rejected(Record),
}

/// A system that comes out as one which was judged before.
#[derive(Clone, Debug)]
pub struct Alike<'a> {
    pub(super) whose: Whose<'a>,
    pub(super) came: Known,
}

/// Where a system is described.
#[derive(Clone, Debug)]
pub(super) enum Whose<'a> {
    /// On a plain line of a file: its text, what that says beside its answers, and where it stands.
    Line {
        text: &'a str,
        about: About<'a>,
        file: &'a str,
        record: usize,
        line: u32,
    },
    /// In a record.
    Record(Record),
}

impl<'a> Whose<'a> {
    /// Of a plain line.
    pub(super) fn of_line(line: &Input<'a>, about: About<'a>) -> Self {
        Whose::Line {
            text: line.text(),
            about,
            file: line.name(),
            record: line.record(),
            line: line.first_line(),
        }
    }
}

impl Alike<'_> {
    /// The text of its answers, where nothing follows it on its line.
    pub(super) fn answers(&self) -> Option<&str> {
        match &self.whose {
            Whose::Line { about, .. } => about.answers,
            Whose::Record(_) => None,
        }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        match &self.whose {
            Whose::Line { about, .. } => about.id,
            Whose::Record(record) => record.description(0).map_or("", |d| d.id.as_str()),
        }
    }

    /// Its name; may be empty.
    #[must_use]
    pub fn name(&self) -> &str {
        match &self.whose {
            Whose::Line { about, .. } => about.name,
            Whose::Record(record) => record.description(0).map_or("", |d| d.name.as_str()),
        }
    }

    /// The name of its file.
    #[must_use]
    pub fn file(&self) -> &str {
        match &self.whose {
            Whose::Line { file, .. } => file,
            Whose::Record(record) => record.first().map_or("", |r| r.source.name.as_str()),
        }
    }

    /// Its position among the records of the file, from 1.
    #[must_use]
    pub fn record(&self) -> usize {
        match &self.whose {
            Whose::Line { record, .. } => *record,
            Whose::Record(record) => record.first().map_or(0, |r| r.record),
        }
    }

    /// The line of the file on which it begins, from 1.
    #[must_use]
    pub fn line_number(&self) -> u32 {
        match &self.whose {
            Whose::Line { line, .. } => *line,
            Whose::Record(record) => record.description(0).map_or(0, |d| d.begins.0),
        }
    }

    /// The line of the file on which the first of some questions is answered for a regime, where it is, as
    /// [`Judgement::line_of`] tells it.
    #[must_use]
    pub fn line_of(&self, regime: usize, facts: &[String]) -> Option<u32> {
        let judged = &self.came.like.judged;
        let of = judged.regimes.get(regime)?;
        let wanted = of.named(facts);
        match &self.whose {
            Whose::Line { text, line, .. } => {
                let plain = self.came.plains.of_pack(&of.pack)?;
                plain.answers(text, &wanted).then_some(*line)
            }
            Whose::Record(record) => {
                let assumptions = !judged.asked.without_assumptions;
                // It may have been read for others beside it.
                let at = record.position(&of.pack)?;
                let given = judgement::facts(record, at, of, assumptions);
                record.line_of(at, &given, &wanted)
            }
        }
    }

    /// The level over all regimes, and the rules that give it. It costs less than the whole verdict.
    #[must_use]
    pub fn overall(&self) -> &Overall {
        self.came.overall()
    }

    /// The verdict.
    #[must_use]
    pub fn verdict(&self) -> &Verdict {
        self.came.verdict()
    }

    /// The same as the line of JSON, as it is written of [`Judgement::line`].
    #[must_use]
    pub fn line(&self) -> String {
        let ([before, after], _) = self.came.line();
        match &self.whose {
            // An id that is read of a line has nothing that JSON escapes.
            Whose::Line { about, .. } => [before, about.id, after].concat(),
            Whose::Record(_) => report::with_id([before, after], self.id()),
        }
    }

    /// How many things make answers doubtful, as [`Judgement::warnings`] tells them.
    #[must_use]
    pub fn warnings(&self) -> usize {
        let (_, warnings) = self.came.line();
        *warnings
    }

    /// The system, as it is described.
    #[must_use]
    pub fn system(&self) -> System {
        match &self.whose {
            Whose::Line { about, .. } => System {
                id: about.id.to_owned(),
                name: about.name.to_owned(),
                source: self.file().to_owned(),
                record: self.record(),
                own: about.own(),
            },
            Whose::Record(record) => record.system(),
        }
    }
}

/// What a caller makes of systems, made once for all that come out alike. It is made of the judgement on one of
/// them, and may say nothing of that system itself: not what stands in [`Judgement::system`], nor where it stands.
///
/// ```
/// use solon::{Engine, Input, Line, Once};
///
/// let question = Engine::bundled("eu-ai-act")?.question().on("2026-11-24")?;
/// let text = r#"{"solon": 1, "system": "a", "facts": {"roles": ["deployer"]}}
/// {"solon": 1, "system": "b", "facts": {"roles": ["deployer"]}}
/// {"solon": 1, "system": "c", "facts": {"roles": ["deployer"]}}"#;
/// let (decided, mut made) = (Once::default(), 0);
/// for line in question.judge_lines(Input::lines(text, 0, 0))? {
///     if let Line::Alike(alike) = line {
///         let decided = decided.of(&alike, |judgement| {
///             made += 1;
///             judgement.decided()
///         });
///         assert!(!*decided);
///     }
/// }
/// assert_eq!(made, 1);
/// # Ok::<(), solon::Error>(())
/// ```
pub struct Once<T>(Remembered<Arc<T>>);

impl<T> Default for Once<T> {
    fn default() -> Once<T> {
        Once(Remembered::default())
    }
}

impl<T> fmt::Debug for Once<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Once")
    }
}

impl<T> Once<T> {
    /// What was made of those that come out as this one, or is made now.
    pub fn of(&self, alike: &Alike<'_>, make: impl FnOnce(&Judgement) -> T) -> Arc<T> {
        let key = &[alike.came.number];
        let made = || Arc::new(make(&alike.came.judgement()));
        let known = self.0.find(key);
        let known = known.unwrap_or_else(|| self.0.remember(key, made(), alike.came.weight()));
        Arc::clone(&known)
    }
}

/// What came of systems that come out the same.
#[derive(Debug)]
pub(super) struct Came {
    /// No other has it.
    number: u64,
    /// One of them, or of their kind.
    like: Arc<Kept<Like>>,
    /// Where it is of their kind: what is otherwise with them, by regime.
    otherwise: Option<Vec<Other>>,
    /// The regimes as they read plain lines.
    plains: Arc<Plains>,
    // What is not asked for takes no room.
    overall: OnceLock<Box<Overall>>,
    verdict: OnceLock<Box<Verdict>>,
    /// The line of JSON before the id and behind it, and the number of warnings.
    line: OnceLock<Box<([String; 2], usize)>>,
}

/// The same as it is remembered.
pub(super) type Known = Arc<Kept<Came>>;

impl Came {
    fn of(like: Arc<Kept<Like>>, otherwise: Option<Vec<Other>>, plains: &Arc<Plains>) -> Came {
        static NUMBERS: AtomicU64 = AtomicU64::new(0);
        Came {
            number: NUMBERS.fetch_add(1, Ordering::Relaxed),
            like,
            otherwise,
            plains: Arc::clone(plains),
            overall: OnceLock::new(),
            verdict: OnceLock::new(),
            line: OnceLock::new(),
        }
    }

    fn line(&self) -> &([String; 2], usize) {
        self.line.get_or_init(|| {
            let line = self.judgement().line();
            Box::new((report::around_id(&line), line.warnings))
        })
    }

    fn weight(&self) -> usize {
        self.like.weight()
    }

    fn judgement(&self) -> Judgement {
        match &self.otherwise {
            Some(otherwise) => self.like.judged.otherwise(otherwise),
            None => self.like.judged.clone(),
        }
    }

    fn overall(&self) -> &Overall {
        let like = &self.like.judged;
        self.overall.get_or_init(|| {
            Box::new(match &self.otherwise {
                Some(otherwise) => like.overall_otherwise(otherwise),
                None => like.overall(),
            })
        })
    }

    fn verdict(&self) -> &Verdict {
        let like = || self.like.verdict.get_or_init(|| self.like.judged.verdict());
        match &self.otherwise {
            Some(_) => self
                .verdict
                .get_or_init(|| Box::new(self.judgement().verdict_like(like()))),
            None => like(),
        }
    }
}

/// A system that was judged as a whole, as others of its kind come out but for what they have beside it.
#[derive(Debug)]
struct Like {
    judged: Judgement,
    /// What it has beside its kind.
    own: Box<[u64]>,
    verdict: OnceLock<Verdict>,
}

impl Like {
    /// What comes of a system takes room for each regime.
    fn weight(&self) -> usize {
        self.judged.regimes.len()
    }
}

/// Systems that were judged.
#[derive(Debug)]
pub(super) struct Memory {
    /// The regimes as they read plain lines.
    plains: Arc<Plains>,
    known: Remembered<Came>,
    /// Of each kind a system that was judged as a whole.
    kinds: Remembered<Like>,
}

impl Memory {
    /// Nobody was judged yet.
    pub(super) fn new(plains: Arc<Plains>) -> Memory {
        Memory {
            plains,
            known: Remembered::default(),
            kinds: Remembered::default(),
        }
    }

    /// What came of systems that come out by the same as some do, where that was asked for lately.
    pub(super) fn lately<'k>(
        &self,
        whole: impl Iterator<Item = Option<&'k [u64]>>,
    ) -> Vec<Option<Known>> {
        self.known.lately(whole)
    }

    /// What came of those that come out by the same; `None` where none of their kind was judged yet. `otherwise`
    /// says what is otherwise than with that one, given it and what it has beside its kind.
    pub(super) fn of(
        &self,
        whole: &[u64],
        kind: &[u64],
        otherwise: impl FnOnce(&Judgement, &[u64]) -> Vec<Other>,
    ) -> Option<Known> {
        let of_kind = || {
            let like = self.kinds.find(kind)?;
            let otherwise = otherwise(&like.judged, &like.own);
            let came = Came::of(like, Some(otherwise), &self.plains);
            let weight = came.weight();
            Some(self.known.remember(whole, came, weight))
        };
        self.known.find(whole).or_else(of_kind)
    }

    /// Remembers a system that was judged as a whole.
    pub(super) fn judged(&self, whole: &[u64], of: Signature<'_>, judgement: &Judgement) {
        // Nothing is to be said of it that does not belong to its kind.
        if !judgement.record().plain() {
            return;
        }
        let like = Like {
            judged: judgement.of_nobody(),
            own: of.own.into(),
            verdict: OnceLock::new(),
        };
        let weight = like.weight();
        let like = self.kinds.remember(of.kind, like, weight);
        let came = Came::of(like, None, &self.plains);
        self.known.remember(whole, came, weight);
    }
}
