//! Registers, line by line or record by record: what comes of a system is seen in the answers themselves, as far as
//! the law looks at them, and only the first of those that come out the same is judged as a whole. What is told of
//! the others is what a judgement says of them (`alike`).

use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jiff::civil::Date;

use super::alike::{Alike, Memory, Whose};
use super::judgement::Other;
use super::{Input, Judgement, Record, Regime};
use crate::eval::{Crowd, Look, ScaleOutcome, Sight, Signature, Told, own_days};
use crate::facts::{About, Habit, Heard, Plain};
use crate::program::{FactId, Program};

/// So many systems are looked at together.
pub(super) const MANY: usize = 64;
/// To look at fewer together takes longer than to look at each by itself.
const FEW: usize = 8;

/// A system as it is given.
#[derive(Clone)]
pub(super) enum Item<'a> {
    /// A line, which may be plain.
    Line(Input<'a>),
    /// A record that was read for the regimes, or is rejected.
    Record(Record),
}

/// A regime as it looks at systems.
#[derive(Debug)]
struct Quick {
    regimes: Arc<[Regime]>,
    /// Its position.
    at: usize,
    /// All regimes as they read plain lines.
    plain: Arc<[Plain]>,
    sight: Sight,
    /// Whether what records assume counts.
    assumptions: bool,
    /// None where a law is not looked at so; once many systems came together.
    crowd: OnceLock<Option<Crowd>>,
}

/// What a thread works with.
#[derive(Debug)]
struct Bench {
    habit: Habit,
    told: Option<Told>,
    look: Look,
    /// Days of a system that are looked at themselves.
    days: Vec<(FactId, Date)>,
    /// What systems come out by, one after another.
    keys: Vec<u64>,
}

/// What is seen of a system.
pub(super) struct Seen<'a> {
    /// What it says beside its answers, where it is a line.
    about: Option<About<'a>>,
    /// What it comes out by among that of others.
    whole: Range<usize>,
    /// Where its kind ends.
    kind: usize,
}

/// What lies there of what systems come out by: all of it, and in its parts.
fn signature<'k>(keys: &'k [u64], seen: &Seen<'_>) -> Option<(&'k [u64], Signature<'k>)> {
    let whole = keys.get(seen.whole.clone())?;
    let (kind, own) = whole.split_at_checked(seen.kind.checked_sub(seen.whole.start)?)?;
    Some((whole, Signature { kind, own }))
}

impl Quick {
    /// One of some regimes, by position.
    fn of(
        regimes: &Arc<[Regime]>,
        at: usize,
        plain: &Arc<[Plain]>,
        assumptions: bool,
    ) -> Option<Quick> {
        let regime = regimes.get(at)?;
        Some(Quick {
            plain: Arc::clone(plain),
            crowd: OnceLock::new(),
            sight: Sight::of(regime.cone(), regime.query.on),
            assumptions,
            at,
            regimes: Arc::clone(regimes),
        })
    }

    /// Tells every answer of a system as the regime reads it. Nothing where the system is not to be told by
    /// these answers alone; what was told then counts for nothing.
    #[inline]
    fn hear<'a>(
        &self,
        item: &Item<'a>,
        habit: &mut Habit,
        mut tell: impl FnMut(FactId, &Heard<'_>),
    ) -> Option<Option<About<'a>>> {
        match item {
            Item::Line(line) => {
                let tell = |fact, said: &_| tell(fact, &Heard::Plain(*said));
                let about = self.plain.get(self.at)?.read(line.text(), habit, tell)?;
                Some(Some(about))
            }
            Item::Record(record) => {
                record.plain().then_some(())?;
                for (fact, answer) in record.description(self.at)?.facts.answered() {
                    match (answer.assumed, self.assumptions) {
                        (false, _) => tell(fact, &answer.heard()),
                        // That an answer is assumed is told of its system.
                        (true, true) => return None,
                        (true, false) => {}
                    }
                }
                Some(None)
            }
        }
    }

    fn crowd(&self, regime: &Regime) -> Option<&Crowd> {
        let of = || Crowd::of(regime.cone(), &regime.query, &self.sight);
        self.crowd.get_or_init(of).as_ref()
    }

    fn bench(&self) -> Bench {
        Bench {
            habit: self
                .plain
                .get(self.at)
                .map_or_else(Habit::default, Plain::habit),
            told: None,
            look: self.sight.look(),
            days: Vec::new(),
            keys: Vec::new(),
        }
    }

    /// What is seen of some systems; nothing of those that are judged by themselves.
    fn look<'a>(&self, bench: &mut Bench, items: &[Item<'a>]) -> Option<Vec<Option<Seen<'a>>>> {
        bench.keys.clear();
        let regime = self.regimes.get(self.at)?;
        let crowd = (items.len() >= FEW).then(|| self.crowd(regime)).flatten();
        let Some(crowd) = crowd else {
            let each = items.iter().map(|item| self.key(regime, bench, item));
            return Some(each.collect());
        };
        let mut told = bench.told.take().unwrap_or_else(|| crowd.told());
        let abouts = self.abouts(regime, bench, (crowd, &mut told), items);
        crowd.look(&mut told);
        let mut system = 0..;
        let each = abouts.into_iter().zip(items).map(|(about, item)| {
            let about = about?;
            let Some(own) = told.signature(system.next()?) else {
                return self.key(regime, bench, item);
            };
            let start = bench.keys.len();
            bench.keys.extend(own.kind);
            let kind = bench.keys.len();
            bench.keys.extend(own.own);
            Some(Seen {
                about,
                whole: start..bench.keys.len(),
                kind,
            })
        });
        let each = each.collect();
        bench.told = Some(told);
        Some(each)
    }

    /// All that is seen of the answers of a system; its kind is all of it but its own days.
    fn key<'a>(&self, regime: &Regime, bench: &mut Bench, item: &Item<'a>) -> Option<Seen<'a>> {
        let program = regime.cone().program();
        let (start, keys, days) = (bench.keys.len(), &mut bench.keys, &mut bench.days);
        days.clear();
        keys.push(0);
        let (mut asked, mut whole) = (false, true);
        let see = |fact, heard: &Heard<'_>| {
            asked |= program.asks_itself(fact);
            whole &= self.sight.key_of(fact, heard, keys, days);
        };
        let about = self.hear(item, &mut bench.habit, see)?;
        whole.then_some(())?;
        // What a crowd is told by begins with nought. A regime may not be asked where no question of its own
        // is answered.
        *keys.get_mut(start)? = 1 + u64::from(asked);
        let own = self.sight.order(days, keys);
        let kind = keys.len();
        put(keys, &own);
        Some(Seen {
            about,
            whole: start..keys.len(),
            kind,
        })
    }

    /// What systems say beside their answers; what is seen of these is added to the crowd.
    fn abouts<'a>(
        &self,
        regime: &Regime,
        bench: &mut Bench,
        (crowd, told): (&Crowd, &mut Told),
        items: &[Item<'a>],
    ) -> Vec<Option<Option<About<'a>>>> {
        let program = regime.cone().program();
        let each = items.iter().map(|item| {
            let look = &mut bench.look;
            self.sight.anew(look);
            let see = |fact, heard: &Heard<'_>| self.sight.hear(fact, heard, look);
            let about = self.hear(item, &mut bench.habit, see)?;
            self.sight.seen(program, look);
            crowd.add(look, told);
            Some(about)
        });
        each.collect()
    }
}

/// The regimes of a question as they look at systems together.
#[derive(Debug)]
pub(super) struct Looking {
    each: Vec<Quick>,
    memory: Memory,
    /// What threads that are done have left for others.
    idle: Mutex<Vec<Benches>>,
}

/// What a thread works with.
#[derive(Debug)]
pub(super) struct Benches {
    each: Vec<Bench>,
    /// What systems come out by under several regimes.
    keys: Vec<u64>,
}

impl Benches {
    fn signature(&self, seen: &Seen<'_>) -> Option<(&[u64], Signature<'_>)> {
        match self.each.as_slice() {
            [only] => signature(&only.keys, seen),
            _ => signature(&self.keys, seen),
        }
    }
}

impl Looking {
    /// `assumptions`: whether what records assume counts.
    pub(super) fn of(regimes: &Arc<[Regime]>, assumptions: bool) -> Looking {
        let plain: Arc<[Plain]> = plain(regimes).into();
        let each = 0..regimes.len();
        let each = each.filter_map(|at| Quick::of(regimes, at, &plain, assumptions));
        Looking {
            each: each.collect(),
            memory: Memory::new(plain),
            idle: Mutex::default(),
        }
    }

    /// What a thread works with; to be given back.
    pub(super) fn benches(&self) -> Benches {
        let idle = &mut self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.pop().unwrap_or_else(|| Benches {
            each: self.each.iter().map(Quick::bench).collect(),
            keys: Vec::new(),
        })
    }

    /// Others may work with it.
    pub(super) fn give_back(&self, benches: Benches) {
        let idle = &mut self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.push(benches);
    }

    /// A system that was looked at, as one that comes out the same; `None` where none of its kind was judged yet.
    pub(super) fn alike<'a>(
        &self,
        benches: &Benches,
        seen: &Seen<'a>,
        item: &Item<'a>,
    ) -> Option<Alike<'a>> {
        let (whole, signature) = benches.signature(seen)?;
        let otherwise = |like: &Judgement, own: &[u64]| self.otherwise(signature, like, own);
        let came = self.memory.of(whole, signature.kind, otherwise)?;
        let whose = match item {
            Item::Line(line) => Whose::Line {
                text: line.text(),
                about: seen.about.clone()?,
                file: line.name(),
                record: line.record(),
                line: line.first_line(),
            },
            Item::Record(record) => Whose::Record(record.clone()),
        };
        Some(Alike { whose, came })
    }

    /// What is otherwise with a system than with one of its kind, given what that has beside it, by regime.
    fn otherwise(&self, of: Signature<'_>, like: &Judgement, own: &[u64]) -> Vec<Other> {
        let several = self.each.len() > 1;
        let (mut rest, mut rest_of_other) = (of.own, own);
        let each = self.each.iter().zip(&like.each);
        let each = each.map(|(quick, (outcome, _))| {
            let [own, other] = match several {
                true => [&mut rest, &mut rest_of_other].map(|rest| part(rest).unwrap_or_default()),
                false => [rest, rest_of_other],
            };
            let given = |s: &ScaleOutcome| match quick.crowd.get() {
                // Where something is open, the rules hang on the kind.
                Some(Some(crowd)) if of.kind.first() == Some(&0) => {
                    crowd.given_by(own, s.scale, &s.by)
                }
                _ => s.by.clone(),
            };
            Other {
                by: outcome.scales.iter().map(given).collect(),
                days: own_days(other).zip(own_days(own)).collect(),
            }
        });
        each.collect()
    }

    /// Remembers a system that was looked at and judged as a whole.
    pub(super) fn judged(&self, benches: &Benches, seen: &Seen<'_>, judgement: &Judgement) {
        if let Some((whole, signature)) = benches.signature(seen) {
            self.memory.judged(whole, signature, judgement);
        }
    }

    /// What is seen of some systems; nothing of those that are judged by themselves.
    pub(super) fn look<'a>(
        &self,
        benches: &mut Benches,
        items: &[Item<'a>],
    ) -> Option<Vec<Option<Seen<'a>>>> {
        let Benches { each, keys } = benches;
        if let ([quick], [bench]) = (self.each.as_slice(), each.as_mut_slice()) {
            return quick.look(bench, items);
        }
        keys.clear();
        let mut seen = Vec::new();
        for (quick, bench) in self.each.iter().zip(each.iter_mut()) {
            seen.push(quick.look(bench, items)?.into_iter());
        }
        let each_item = items.iter().map(|item| {
            let own: Vec<Option<Seen<'a>>> = seen.iter_mut().filter_map(Iterator::next).collect();
            let own: Option<Vec<Seen<'a>>> = own.into_iter().collect();
            self.together(each, keys, own?, item)
        });
        Some(each_item.collect())
    }

    /// What is seen of a system under all regimes. Where it is decided under each, that is what comes of it
    /// there; what it comes to where something is open may hang on all answers, under every regime.
    fn together<'a>(
        &self,
        each: &mut [Bench],
        keys: &mut Vec<u64>,
        own: Vec<Seen<'a>>,
        item: &Item<'a>,
    ) -> Option<Seen<'a>> {
        let start = keys.len();
        let by_crowd =
            |bench: &Bench, seen: &Seen<'_>| bench.keys.get(seen.whole.start) == Some(&0);
        let decided = own
            .iter()
            .zip(each.iter())
            .all(|(seen, bench)| by_crowd(bench, seen));
        let about = own.first()?.about.clone();
        let seen = self.each.iter().zip(each.iter_mut()).zip(own);
        let seen: Option<Vec<Seen<'a>>> = seen
            .map(
                |((quick, bench), seen)| match !decided && by_crowd(bench, &seen) {
                    true => quick.key(quick.regimes.get(quick.at)?, bench, item),
                    false => Some(seen),
                },
            )
            .collect();
        let seen = seen?;
        let parts = || seen.iter().zip(each.iter());
        keys.push(u64::from(!decided));
        for (seen, bench) in parts() {
            put(keys, bench.keys.get(seen.whole.start..seen.kind)?);
        }
        let kind = keys.len();
        for (seen, bench) in parts() {
            put(keys, bench.keys.get(seen.kind..seen.whole.end)?);
        }
        Some(Seen {
            about,
            whole: start..keys.len(),
            kind,
        })
    }
}

/// Regimes as they read plain lines, each with questions of the others on them.
fn plain(regimes: &[Regime]) -> Vec<Plain> {
    let each = regimes.iter().enumerate().map(|(at, regime)| {
        let others = regimes.iter().enumerate().filter(|(i, _)| *i != at);
        let others: Vec<&Program> = others.map(|(_, other)| other.law.program()).collect();
        Plain::of(regime.cone().program(), &others)
    });
    each.collect()
}

/// Adds a part, with its length before it.
fn put(keys: &mut Vec<u64>, own: &[u64]) {
    keys.push(own.len() as u64);
    keys.extend(own);
}

/// Takes the part that stands first.
fn part<'k>(rest: &mut &'k [u64]) -> Option<&'k [u64]> {
    let (length, after) = rest.split_first()?;
    let (own, after) = after.split_at_checked(usize::try_from(*length).ok()?)?;
    *rest = after;
    Some(own)
}
