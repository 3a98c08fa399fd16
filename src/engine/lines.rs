//! Registers of plain lines: what comes of a line is seen in the answers themselves, as far as the law looks at
//! them, and only the first system of those that come out the same is judged as a whole. What is told of the
//! others is what a judgement says of them (`alike`).

use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jiff::civil::Date;

use super::alike::{Alike, Memory};
use super::judgement::Other;
use super::{Input, Judgement, Regime};
use crate::eval::{Crowd, Look, ScaleOutcome, Sight, Signature, Told, own_days};
use crate::facts::{About, Habit, Plain, Said};
use crate::program::{FactId, Program};

/// So many lines are looked at together.
pub(super) const LINES: usize = 64;
/// To look at fewer lines together takes longer than to look at each by itself.
const FEW: usize = 8;

/// A regime as it looks at plain lines.
#[derive(Debug)]
struct Quick {
    regimes: Arc<[Regime]>,
    /// Its position.
    at: usize,
    plain: Plain,
    sight: Sight,
    /// None where a law is not looked at so; once many lines came together.
    crowd: OnceLock<Option<Crowd>>,
}

/// What a thread works with.
#[derive(Debug)]
struct Bench {
    habit: Habit,
    told: Option<Told>,
    look: Look,
    /// Days of a line that are looked at themselves.
    days: Vec<(FactId, Date)>,
    /// What lines come out by, one after another.
    keys: Vec<u64>,
}

/// What is seen of a plain line.
pub(super) struct Seen<'a> {
    about: About<'a>,
    /// What it comes out by among that of others.
    whole: Range<usize>,
    /// Where its kind ends.
    kind: usize,
}

/// What lies there of what lines come out by: all of it, and in its parts.
fn signature<'k>(keys: &'k [u64], seen: &Seen<'_>) -> Option<(&'k [u64], Signature<'k>)> {
    let whole = keys.get(seen.whole.clone())?;
    let (kind, own) = whole.split_at_checked(seen.kind.checked_sub(seen.whole.start)?)?;
    Some((whole, Signature { kind, own }))
}

impl Quick {
    /// One of some regimes, by position.
    fn of(regimes: &Arc<[Regime]>, at: usize) -> Option<Quick> {
        let regime = regimes.get(at)?;
        let cone = regime.cone();
        let sight = Sight::of(cone, regime.query.on);
        let others = regimes.iter().enumerate().filter(|(i, _)| *i != at);
        let others: Vec<&Program> = others.map(|(_, other)| other.law.program()).collect();
        Some(Quick {
            plain: Plain::of(cone.program(), &others),
            crowd: OnceLock::new(),
            sight,
            at,
            regimes: Arc::clone(regimes),
        })
    }

    fn crowd(&self, regime: &Regime) -> Option<&Crowd> {
        let of = || Crowd::of(regime.cone(), &regime.query, &self.sight);
        self.crowd.get_or_init(of).as_ref()
    }

    fn bench(&self) -> Bench {
        Bench {
            habit: self.plain.habit(),
            told: None,
            look: self.sight.look(),
            days: Vec::new(),
            keys: Vec::new(),
        }
    }

    /// What is seen of some lines; nothing of those that are not plain.
    fn look<'a>(&self, bench: &mut Bench, lines: &[&'a str]) -> Option<Vec<Option<Seen<'a>>>> {
        bench.keys.clear();
        let regime = self.regimes.get(self.at)?;
        let crowd = (lines.len() >= FEW).then(|| self.crowd(regime)).flatten();
        let Some(crowd) = crowd else {
            let each = lines.iter().map(|line| self.key(regime, bench, line));
            return Some(each.collect());
        };
        let mut told = bench.told.take().unwrap_or_else(|| crowd.told());
        let abouts = self.abouts(regime, bench, (crowd, &mut told), lines);
        crowd.look(&mut told);
        let mut system = 0..;
        let each = abouts.into_iter().zip(lines).map(|(about, line)| {
            let about = about?;
            let Some(own) = told.signature(system.next()?) else {
                return self.key(regime, bench, line);
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

    /// All that is seen of the answers of a plain line; its kind is all of it but its own days.
    fn key<'a>(&self, regime: &Regime, bench: &mut Bench, line: &'a str) -> Option<Seen<'a>> {
        let program = regime.cone().program();
        let (start, keys, days) = (bench.keys.len(), &mut bench.keys, &mut bench.days);
        days.clear();
        keys.push(0);
        let mut asked = false;
        let see = |fact, said: &Said| {
            asked |= program.asks_itself(fact);
            self.sight.key(fact, said, keys, days);
        };
        let about = self.plain.read(line, &mut bench.habit, see);
        // What a crowd is told by begins with nought. A regime may not be asked where no question of its own
        // is answered.
        *keys.get_mut(start)? = 1 + u64::from(asked);
        let own = self.sight.order(days, keys);
        let kind = keys.len();
        put(keys, &own);
        Some(Seen {
            about: about?,
            whole: start..keys.len(),
            kind,
        })
    }

    /// What plain lines say of their systems; what is seen of their answers is added to the crowd.
    fn abouts<'a>(
        &self,
        regime: &Regime,
        bench: &mut Bench,
        (crowd, told): (&Crowd, &mut Told),
        lines: &[&'a str],
    ) -> Vec<Option<About<'a>>> {
        let program = regime.cone().program();
        let each = lines.iter().map(|line| {
            let look = &mut bench.look;
            self.sight.anew(look);
            let see = |fact, said: &Said| self.sight.see(fact, said, look);
            let about = self.plain.read(line, &mut bench.habit, see)?;
            self.sight.seen(program, look);
            crowd.add(look, told);
            Some(about)
        });
        each.collect()
    }
}

/// The regimes of a question as they look at plain lines together.
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
    /// What lines come out by under several regimes.
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
    pub(super) fn of(regimes: &Arc<[Regime]>) -> Looking {
        let each = (0..regimes.len()).filter_map(|at| Quick::of(regimes, at));
        Looking {
            each: each.collect(),
            memory: Memory::default(),
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
        line: &Input<'a>,
    ) -> Option<Alike<'a>> {
        let (whole, signature) = benches.signature(seen)?;
        let otherwise = |like: &Judgement, own: &[u64]| self.otherwise(signature, like, own);
        let came = self.memory.of(whole, signature.kind, otherwise)?;
        Some(Alike {
            id: seen.about.id,
            record: line.record(),
            file: line.name(),
            line: line.first_line(),
            about: seen.about.clone(),
            came,
        })
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

    /// What is seen of some lines; nothing of those that are not plain.
    pub(super) fn look<'a>(
        &self,
        benches: &mut Benches,
        lines: &[&'a str],
    ) -> Option<Vec<Option<Seen<'a>>>> {
        let Benches { each, keys } = benches;
        if let ([quick], [bench]) = (self.each.as_slice(), each.as_mut_slice()) {
            return quick.look(bench, lines);
        }
        keys.clear();
        let mut seen = Vec::new();
        for (quick, bench) in self.each.iter().zip(each.iter_mut()) {
            seen.push(quick.look(bench, lines)?.into_iter());
        }
        let each_line = lines.iter().map(|line| {
            let own: Vec<Option<Seen<'a>>> = seen.iter_mut().filter_map(Iterator::next).collect();
            let own: Option<Vec<Seen<'a>>> = own.into_iter().collect();
            self.together(each, keys, own?, line)
        });
        Some(each_line.collect())
    }

    /// What is seen of a line under all regimes. Where it is decided under each, that is what comes of it
    /// there; what it comes to where something is open may hang on all answers, under every regime.
    fn together<'a>(
        &self,
        each: &mut [Bench],
        keys: &mut Vec<u64>,
        own: Vec<Seen<'a>>,
        line: &'a str,
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
                    true => quick.key(quick.regimes.get(quick.at)?, bench, line),
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
