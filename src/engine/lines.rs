//! Registers of plain lines: what comes of a line is seen in the answers themselves, as far as the law looks at
//! them, and only the first system of those that come out the same is judged as a whole. What is told of the
//! others is what a judgement says of them (`alike`).

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};

use rustc_hash::FxBuildHasher;

use super::{Judgement, Record, Regime, Verdict};
use crate::eval::{Crowd, Look, Sight, Signature, Told};
use crate::facts::{Habit, Plain, Said};
use crate::program::ProvisionId;
use crate::report;

/// So many lines are looked at together.
pub(super) const LINES: usize = 64;
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
    came: Arc<Came>,
}

impl Alike<'_> {
    /// The verdict.
    #[must_use]
    pub fn verdict(&self) -> &Verdict {
        match &*self.came {
            Came::Told(verdict, _) => verdict,
            Came::Like(like) => like.verdict.get_or_init(|| like.judgement().verdict()),
        }
    }

    /// The same as the line of JSON, as it is written of [`Judgement::line`].
    #[must_use]
    pub fn line(&self) -> String {
        let [before, after] = match &*self.came {
            Came::Told(_, line) => line,
            Came::Like(like) => {
                let around = || report::around_id(&like.judgement().line());
                like.line.get_or_init(around)
            }
        };
        // An id that is read here has nothing that JSON escapes.
        [before, self.id, after].concat()
    }
}

/// What came of systems that come out the same.
#[derive(Debug)]
enum Came {
    /// One of them was judged: its verdict, and the line of JSON before the id and behind it.
    Told(Verdict, [String; 2]),
    /// One of their kind was judged.
    Like(Like),
}

/// A system of a kind, made when it is asked for.
#[derive(Debug)]
struct Like {
    judged: Arc<Judgement>,
    /// For each scale, the rules that give its level.
    by: Vec<Vec<ProvisionId>>,
    verdict: OnceLock<Verdict>,
    line: OnceLock<[String; 2]>,
}

impl Like {
    fn judgement(&self) -> Judgement {
        self.judged.given_by(&self.by)
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

/// A regime as it looks at plain lines.
#[derive(Debug)]
pub(super) struct Quick {
    /// There is one.
    regimes: Arc<[Regime]>,
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
pub(super) struct Bench {
    habit: Habit,
    told: Option<Told>,
    look: Look,
    /// What lines come out by, one after another.
    keys: Vec<u64>,
}

/// What is seen of a plain line.
pub(super) struct Seen<'a> {
    id: &'a str,
    /// What it comes out by among that of others.
    whole: Range<usize>,
    /// Where its kind ends.
    kind: usize,
}

impl Bench {
    fn signature(&self, seen: &Seen<'_>) -> Option<Signature<'_>> {
        let whole = self.keys.get(seen.whole.clone())?;
        let kind = self.keys.get(seen.whole.start..seen.kind)?;
        Some(Signature { kind, whole })
    }
}

impl Quick {
    /// The only one of some regimes.
    pub(super) fn of(regimes: &Arc<[Regime]>) -> Option<Quick> {
        let [regime] = &**regimes else { return None };
        let cone = regime.cone();
        let sight = Sight::of(cone);
        Some(Quick {
            plain: Plain::of(cone.program()),
            crowd: Crowd::of(cone, &regime.query, &sight),
            sight,
            known: By::default(),
            kinds: By::default(),
            idle: Mutex::default(),
            regimes: Arc::clone(regimes),
        })
    }

    /// What a thread works with; to be given back.
    pub(super) fn bench(&self) -> Bench {
        let idle = &mut self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.pop().unwrap_or_else(|| Bench {
            habit: self.plain.habit(),
            told: self.crowd.as_ref().map(Crowd::told),
            look: self.sight.look(),
            keys: Vec::new(),
        })
    }

    /// Others may work with it.
    pub(super) fn give_back(&self, bench: Bench) {
        let idle = &mut self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.push(bench);
    }

    /// A system that was looked at, as one that comes out the same; `None` where none of its kind was judged yet.
    pub(super) fn alike<'a>(
        &self,
        bench: &Bench,
        seen: &Seen<'a>,
        record: usize,
    ) -> Option<Alike<'a>> {
        let signature = bench.signature(seen)?;
        let came = find(&self.known, signature.whole);
        let came = came.or_else(|| self.of_kind(signature))?;
        Some(Alike {
            id: seen.id,
            record,
            came,
        })
    }

    fn of_kind(&self, signature: Signature<'_>) -> Option<Arc<Came>> {
        if signature.kind.is_empty() {
            return None;
        }
        let judged = find(&self.kinds, signature.kind)?;
        let (crowd, (outcome, _)) = (self.crowd.as_ref()?, judged.each.first()?);
        let of = outcome.scales.iter();
        let by = of
            .map(|s| crowd.given_by(signature, s.scale, &s.by))
            .collect();
        let like = Came::Like(Like {
            judged,
            by,
            verdict: OnceLock::new(),
            line: OnceLock::new(),
        });
        Some(remember(&self.known, signature.whole, Arc::new(like)))
    }

    /// Remembers a system that was looked at and judged as a whole.
    pub(super) fn judged(&self, bench: &Bench, seen: &Seen<'_>, judgement: &Judgement) {
        let Some(signature) = bench.signature(seen) else {
            return;
        };
        let line = judgement.line();
        // Nothing is to be said of it that does not belong to its kind.
        if line.warnings > 0 || !judgement.record().plain() {
            return;
        }
        let came = Came::Told(judgement.verdict(), report::around_id(&line));
        remember(&self.known, signature.whole, Arc::new(came));
        if !signature.kind.is_empty() {
            remember(&self.kinds, signature.kind, Arc::new(judgement.clone()));
        }
    }

    /// What is seen of some lines; nothing of those that are not plain.
    pub(super) fn look<'a>(
        &self,
        bench: &mut Bench,
        lines: &[&'a str],
    ) -> Option<Vec<Option<Seen<'a>>>> {
        bench.keys.clear();
        let regime = self.regimes.first()?;
        let (Some(crowd), Some(mut told)) = (&self.crowd, bench.told.take()) else {
            let each = lines.iter().map(|line| self.key(regime, bench, line));
            return Some(each.collect());
        };
        let ids = self.ids(regime, bench, (crowd, &mut told), lines);
        crowd.look(&mut told);
        let mut system = 0..;
        let each = ids.into_iter().zip(lines).map(|(id, line)| {
            let id = id?;
            let Some(own) = told.signature(system.next()?) else {
                return self.key(regime, bench, line);
            };
            let start = bench.keys.len();
            bench.keys.extend(own.whole);
            Some(Seen {
                id,
                whole: start..bench.keys.len(),
                kind: start + own.kind.len(),
            })
        });
        let each = each.collect();
        bench.told = Some(told);
        Some(each)
    }

    /// All that is seen of the answers of a plain line: without a kind.
    fn key<'a>(&self, regime: &Regime, bench: &mut Bench, line: &'a str) -> Option<Seen<'a>> {
        let program = regime.cone().program();
        let (start, keys) = (bench.keys.len(), &mut bench.keys);
        keys.push(0);
        let mut asked = false;
        let see = |fact, said: &Said| {
            asked |= program.asks_itself(fact);
            self.sight.key(fact, said, keys);
        };
        let id = self.plain.read(line, &mut bench.habit, see);
        // What a crowd is told by begins with nought. A regime may not be asked where no question of its own
        // is answered.
        *keys.get_mut(start)? = 1 + u64::from(asked);
        Some(Seen {
            id: id?,
            whole: start..keys.len(),
            kind: start,
        })
    }

    /// The ids of plain lines; what is seen of their answers is added to the crowd.
    fn ids<'a>(
        &self,
        regime: &Regime,
        bench: &mut Bench,
        (crowd, told): (&Crowd, &mut Told),
        lines: &[&'a str],
    ) -> Vec<Option<&'a str>> {
        let (program, asked) = (regime.cone().program(), regime.query.on);
        let each = lines.iter().map(|line| {
            let look = &mut bench.look;
            self.sight.anew(look);
            let see = |fact, said: &Said| self.sight.see(fact, said, look);
            let id = self.plain.read(line, &mut bench.habit, see)?;
            self.sight.seen(program, asked, look);
            crowd.add(look, told);
            Some(id)
        });
        each.collect()
    }
}
