//! Registers of plain lines: what comes of a line is seen in the answers themselves, as far as the law looks at
//! them, and only the first system of those that come out the same is judged as a whole. What is told of the
//! others is what a judgement says of them (`naive::lines`).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use rustc_hash::FxBuildHasher;

use super::{Error, Input, Judgement, Question, Record, Regime, Verdict};
use crate::eval::{Crowd, Sight, Signature, Told};
use crate::facts::{Habit, Plain};
use crate::report;

/// So many lines are looked at together.
const LINES: usize = 64;
/// So many kinds of systems are remembered; then it begins anew.
const KEPT: usize = 1 << 14;

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
    came: Arc<Came>,
}

impl Alike<'_> {
    /// The verdict.
    #[must_use]
    pub fn verdict(&self) -> &Verdict {
        &self.came.verdict
    }

    /// The same as the line of JSON, as it is written of [`Judgement::line`].
    #[must_use]
    pub fn line(&self) -> String {
        let [before, after] = &self.came.line;
        // An id that is read here has nothing that JSON escapes.
        [before, self.id, after].concat()
    }
}

/// What came of systems of one kind.
#[derive(Debug)]
struct Came {
    verdict: Verdict,
    /// The line of JSON, before the id and behind it.
    line: [String; 2],
}

impl Came {
    /// `None` where more is to be said of the system than belongs to its kind.
    fn of(judgement: &Judgement) -> Option<Came> {
        let line = judgement.line();
        let plain = line.warnings == 0 && judgement.record().plain();
        Some(Came {
            line: plain.then(|| report::around_id(&line))??,
            verdict: judgement.verdict(),
        })
    }
}

/// What is remembered, by what systems come out by.
type By<T> = RwLock<HashMap<Box<[u64]>, Arc<T>, FxBuildHasher>>;

fn find<T>(among: &By<T>, key: &[u64]) -> Option<Arc<T>> {
    let known = among.read().unwrap_or_else(PoisonError::into_inner);
    known.get(key).cloned()
}

fn remember<T>(among: &By<T>, key: &[u64], one: T) -> Arc<T> {
    let mut known = among.write().unwrap_or_else(PoisonError::into_inner);
    if known.len() >= KEPT {
        known.clear();
    }
    let one = Arc::new(one);
    known.insert(key.into(), Arc::clone(&one));
    one
}

/// A regime as it looks at plain lines.
#[derive(Debug)]
pub(super) struct Quick {
    plain: Plain,
    sight: Sight,
    crowd: Option<Crowd>,
    known: By<Came>,
    /// Of each kind a system that was judged as a whole.
    kinds: By<Judgement>,
    /// What threads that are done have left for others.
    idle: Mutex<Vec<Bench>>,
}

/// What a thread works with.
#[derive(Debug)]
struct Bench {
    habit: Habit,
    told: Option<Told>,
    held: Vec<u64>,
    known: Vec<u64>,
    /// What lines come out by, one after another; of each where its kind ends, and where it ends.
    keys: Vec<u64>,
    ends: Vec<(usize, usize)>,
}

impl Bench {
    /// What a line comes out by, of those that were looked at, by position; the one before it ends at `start`.
    fn signature(&self, at: usize, start: &mut usize) -> Option<Signature<'_>> {
        let (kind, end) = *self.ends.get(at)?;
        let begin = std::mem::replace(start, end);
        let whole = self.keys.get(begin..end).filter(|own| !own.is_empty())?;
        let kind = self.keys.get(begin..kind)?;
        Some(Signature { kind, whole })
    }
}

impl Quick {
    pub(super) fn of(regime: &Regime) -> Quick {
        let cone = regime.cone();
        let sight = Sight::of(cone);
        Quick {
            plain: Plain::of(cone.program()),
            crowd: Crowd::of(cone, &regime.query, &sight),
            sight,
            known: By::default(),
            kinds: By::default(),
            idle: Mutex::default(),
        }
    }

    fn bench(&self) -> Bench {
        let idle = &mut self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.pop().unwrap_or_else(|| Bench {
            habit: self.plain.habit(),
            told: self.crowd.as_ref().map(Crowd::told),
            held: Vec::new(),
            known: Vec::new(),
            keys: Vec::new(),
            ends: Vec::new(),
        })
    }

    /// What came, or comes, of a system; `None` where none of its kind was judged yet.
    fn came(&self, regime: &Regime, signature: Signature<'_>) -> Option<Arc<Came>> {
        if let Some(came) = find(&self.known, signature.whole) {
            return Some(came);
        }
        if signature.kind.is_empty() {
            return None;
        }
        let judged = find(&self.kinds, signature.kind)?;
        let given_by = |scale| signature.given_by(regime.cone(), scale);
        let came = Came::of(&judged.given_by(given_by))?;
        Some(remember(&self.known, signature.whole, came))
    }

    /// Remembers a system that was judged as a whole.
    fn judged(&self, signature: Signature<'_>, judgement: &Judgement) {
        let Some(came) = Came::of(judgement) else {
            return;
        };
        remember(&self.known, signature.whole, came);
        if !signature.kind.is_empty() {
            remember(&self.kinds, signature.kind, judgement.clone());
        }
    }

    /// The ids of plain lines, and in `bench` what each comes out by. An empty one says nothing.
    fn look<'a>(
        &self,
        regime: &Regime,
        bench: &mut Bench,
        lines: &[&'a str],
    ) -> Vec<Option<&'a str>> {
        bench.keys.clear();
        bench.ends.clear();
        let (Some(crowd), Some(mut told)) = (&self.crowd, bench.told.take()) else {
            let each = lines.iter().map(|line| self.key(regime, bench, line));
            return each.collect();
        };
        let ids = self.tests(bench, &mut told, lines);
        crowd.look(regime.cone(), &regime.query, &mut told);
        let mut system = 0;
        for (id, line) in ids.iter().zip(lines) {
            let own = id.and_then(|_| told.signature(system));
            system += usize::from(id.is_some());
            match own {
                Some(own) => {
                    let kind = bench.keys.len() + own.kind.len();
                    bench.keys.extend(own.whole);
                    bench.ends.push((kind, bench.keys.len()));
                }
                None => drop(self.key(regime, bench, line)),
            }
        }
        bench.told = Some(told);
        ids
    }

    /// The id of a plain line, and in `bench` all that is seen of its answers: without a kind.
    fn key<'a>(&self, regime: &Regime, bench: &mut Bench, line: &'a str) -> Option<&'a str> {
        let program = regime.cone().program();
        let (start, keys) = (bench.keys.len(), &mut bench.keys);
        keys.push(0);
        let mut asked = false;
        let see = |fact, said| {
            asked |= program.asks_itself(fact);
            self.sight.key(fact, said, keys);
        };
        let id = self.plain.read(line, &mut bench.habit, see);
        if id.is_none() {
            keys.truncate(start);
        }
        // What a crowd is told by begins with nought. A regime may not be asked where no question of its own
        // is answered.
        if let Some(first) = keys.get_mut(start) {
            *first = 1 + u64::from(asked);
        }
        bench.ends.push((start, keys.len()));
        id
    }

    /// The ids of plain lines; what is seen of their answers is added to the crowd.
    fn tests<'a>(
        &self,
        bench: &mut Bench,
        told: &mut Told,
        lines: &[&'a str],
    ) -> Vec<Option<&'a str>> {
        let [held, known] = self.sight.silent();
        let each = lines.iter().map(|line| {
            bench.held.clear();
            bench.held.extend_from_slice(held);
            bench.known.clear();
            bench.known.extend_from_slice(known);
            let (held, known) = (&mut bench.held, &mut bench.known);
            let see = |fact, said| self.sight.tests(fact, said, held, known);
            let id = self.plain.read(line, &mut bench.habit, see)?;
            told.add(&bench.held, &bench.known);
            Some(id)
        });
        each.collect()
    }
}

impl Question {
    /// Judges a record, or tells that it cannot be read.
    ///
    /// # Errors
    /// All errors of [`Question::regimes`].
    pub fn judge_record(&self, record: Record) -> Result<Line<'static>, Error> {
        if record.rejected().is_some() {
            return Ok(Line::Rejected(record));
        }
        Ok(Line::Judged(Box::new(self.judge(&record)?)))
    }

    /// Judges lines of JSON, one object on each, in their order, and no more than a verdict says of them. Empty
    /// lines are none. It is what [`Question::read`] and [`Question::judge`] come to, and quick where many
    /// systems come out alike.
    ///
    /// # Errors
    /// All errors of [`Question::regimes`].
    pub fn judge_lines<'a>(&self, input: Input<'a>) -> Result<Vec<Line<'a>>, Error> {
        let regimes = self.regimes()?;
        let mut out = Vec::new();
        let quick = match &*regimes {
            [only] => Some((only, only.quick())),
            _ => None,
        };
        let mut bench = quick.map(|(_, quick)| quick.bench());
        let lines: Vec<Input<'a>> = input.each_line().collect();
        for some in lines.chunks(LINES) {
            let texts: Vec<&str> = some.iter().map(Input::text).collect();
            let ids = match (quick, &mut bench) {
                (Some((regime, quick)), Some(bench)) => quick.look(regime, bench, &texts),
                _ => Vec::new(),
            };
            let mut start = 0;
            for (at, line) in some.iter().enumerate() {
                let own = bench
                    .as_ref()
                    .and_then(|bench| bench.signature(at, &mut start));
                let own = own.zip(ids.get(at).copied().flatten());
                let known = quick.zip(own).and_then(|((regime, quick), (own, id))| {
                    let came = quick.came(regime, own)?;
                    let record = line.record();
                    Some(Line::Alike(Alike { id, record, came }))
                });
                if let Some(known) = known {
                    out.push(known);
                    continue;
                }
                for record in self.read(*line) {
                    let judged = self.judge_record(record)?;
                    if let (Line::Judged(judgement), Some((_, quick)), Some((own, _))) =
                        (&judged, quick, own)
                    {
                        quick.judged(own, judgement);
                    }
                    out.push(judged);
                }
            }
        }
        if let (Some((_, quick)), Some(bench)) = (quick, bench) {
            let idle = &mut quick.idle.lock().unwrap_or_else(PoisonError::into_inner);
            idle.push(bench);
        }
        Ok(out)
    }
}
