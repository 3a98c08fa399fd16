//! Systems that come out as others which were judged before, and what is remembered of these.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use rustc_hash::FxBuildHasher;

use super::judgement::Other;
use super::{Judgement, Record, Verdict};
use crate::eval::Signature;
use crate::facts::About;
use crate::report::{self, System};

/// So many kinds of systems are remembered; then it begins anew.
const KEPT: usize = 1 << 13;

/// What comes of one line.
#[derive(Debug)]
pub enum Line<'a> {
    /// A system that comes out as one which was judged before.
    Alike(Alike<'a>),
    /// A system that was judged by itself.
    Judged(Box<Judgement>),
    /// A line that cannot be read.
    Rejected(Record),
}

/// A system that comes out as one which was judged before.
#[derive(Clone, Debug)]
pub struct Alike<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its position among the records of the file, from 1.
    pub record: usize,
    /// The name of its file.
    pub file: &'a str,
    pub(super) line: u32,
    pub(super) about: About<'a>,
    pub(super) came: Arc<Came>,
}

impl Alike<'_> {
    /// The verdict.
    #[must_use]
    pub fn verdict(&self) -> &Verdict {
        let made = || self.came.judgement().verdict();
        self.came.verdict.get_or_init(made)
    }

    /// The same as the line of JSON, as it is written of [`Judgement::line`].
    #[must_use]
    pub fn line(&self) -> String {
        let ([before, after], _) = self.came.line();
        // An id that is read here has nothing that JSON escapes.
        [before, self.id, after].concat()
    }

    /// How many things make answers doubtful, as [`Judgement::warnings`] tells them.
    #[must_use]
    pub fn warnings(&self) -> usize {
        let (_, warnings) = self.came.line();
        *warnings
    }

    /// Where it stands in its file: the line, from 1.
    #[must_use]
    pub fn line_number(&self) -> u32 {
        self.line
    }

    /// Its name; may be empty.
    #[must_use]
    pub fn name(&self) -> &str {
        self.about.name
    }

    /// The system, as its line tells it.
    #[must_use]
    pub fn system(&self) -> System {
        System {
            id: self.id.to_owned(),
            name: self.about.name.to_owned(),
            source: self.file.to_owned(),
            record: self.record,
            own: self.about.own(),
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
pub struct Once<T>(By<T>);

impl<T> Default for Once<T> {
    fn default() -> Once<T> {
        Once(By::default())
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
        let known = find(&self.0, key);
        known.unwrap_or_else(|| remember(&self.0, key, Arc::new(make(&alike.came.judgement()))))
    }
}

/// What came of systems that come out the same.
#[derive(Debug)]
pub(super) struct Came {
    /// No other has it.
    number: u64,
    /// One of them, or of their kind, as it was judged.
    judged: Arc<Judgement>,
    /// Where it is of their kind: what is otherwise with them, by regime.
    otherwise: Option<Vec<Other>>,
    verdict: OnceLock<Verdict>,
    /// The line of JSON before the id and behind it, and the number of warnings.
    line: OnceLock<([String; 2], usize)>,
}

impl Came {
    fn of(judged: Arc<Judgement>, otherwise: Option<Vec<Other>>) -> Came {
        static NUMBERS: AtomicU64 = AtomicU64::new(0);
        Came {
            number: NUMBERS.fetch_add(1, Ordering::Relaxed),
            judged,
            otherwise,
            verdict: OnceLock::new(),
            line: OnceLock::new(),
        }
    }

    fn line(&self) -> &([String; 2], usize) {
        self.line.get_or_init(|| {
            let line = self.judgement().line();
            (report::around_id(&line), line.warnings)
        })
    }

    fn judgement(&self) -> Judgement {
        match &self.otherwise {
            Some(otherwise) => self.judged.otherwise(otherwise),
            None => Judgement::clone(&self.judged),
        }
    }
}

/// What is remembered, by what systems come out by.
type By<T> = RwLock<HashMap<Box<[u64]>, Arc<T>, FxBuildHasher>>;

fn find<T>(among: &By<T>, key: &[u64]) -> Option<Arc<T>> {
    let known = among.read().unwrap_or_else(PoisonError::into_inner);
    known.get(key).cloned()
}

fn remember<T>(among: &By<T>, key: &[u64], one: Arc<T>) -> Arc<T> {
    let mut known = among.write().unwrap_or_else(PoisonError::into_inner);
    if known.len() >= KEPT {
        known.clear();
    }
    known.insert(key.into(), Arc::clone(&one));
    one
}

/// Systems that were judged.
#[derive(Debug, Default)]
pub(super) struct Memory {
    known: By<Came>,
    /// Of each kind a system that was judged as a whole, with what it has beside its kind.
    kinds: By<(Arc<Judgement>, Box<[u64]>)>,
}

impl Memory {
    /// What came of those that come out by the same; `None` where none of their kind was judged yet. `otherwise`
    /// says what is otherwise than with that one, given it and what it has beside its kind.
    pub(super) fn of(
        &self,
        whole: &[u64],
        kind: &[u64],
        otherwise: impl FnOnce(&Judgement, &[u64]) -> Vec<Other>,
    ) -> Option<Arc<Came>> {
        let of_kind = || {
            let like = find(&self.kinds, kind)?;
            let (judged, own) = &*like;
            let otherwise = otherwise(judged, own);
            let came = Came::of(Arc::clone(judged), Some(otherwise));
            Some(remember(&self.known, whole, Arc::new(came)))
        };
        find(&self.known, whole).or_else(of_kind)
    }

    /// Remembers a system that was judged as a whole.
    pub(super) fn judged(&self, whole: &[u64], of: Signature<'_>, judgement: &Judgement) {
        // Nothing is to be said of it that does not belong to its kind.
        if !judgement.record().plain() {
            return;
        }
        let judged = Arc::new(judgement.of_nobody());
        let came = Came::of(Arc::clone(&judged), None);
        remember(&self.known, whole, Arc::new(came));
        remember(&self.kinds, of.kind, Arc::new((judged, of.own.into())));
    }
}
