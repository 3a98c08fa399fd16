//! Registers of plain lines: what comes of a line is seen in the answers themselves, as far as the law looks at
//! them, and only the first system of those that come out the same is judged as a whole. What is told of the
//! others is what a judgement says of them (`alike`).

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use super::alike::{Alike, Memory};
use super::{Input, Judgement, Regime};
use crate::eval::{Crowd, Look, Sight, Signature, Told};
use crate::facts::{About, Habit, Plain, Said};
use crate::program::{Program, ProvisionId};

/// So many lines are looked at together.
pub(super) const LINES: usize = 64;
/// A regime as it looks at plain lines.
#[derive(Debug)]
struct Quick {
    regimes: Arc<[Regime]>,
    /// Its position.
    at: usize,
    plain: Plain,
    sight: Sight,
    crowd: Option<Crowd>,
}

/// What a thread works with.
#[derive(Debug)]
struct Bench {
    habit: Habit,
    told: Option<Told>,
    look: Look,
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

/// What lies there of what lines come out by.
fn signature<'k>(keys: &'k [u64], seen: &Seen<'_>) -> Option<Signature<'k>> {
    let whole = keys.get(seen.whole.clone())?;
    let kind = keys.get(seen.whole.start..seen.kind)?;
    Some(Signature { kind, whole })
}

impl Quick {
    /// One of some regimes, by position.
    fn of(regimes: &Arc<[Regime]>, at: usize) -> Option<Quick> {
        let regime = regimes.get(at)?;
        let cone = regime.cone();
        let sight = Sight::of(cone);
        let others = regimes.iter().enumerate().filter(|(i, _)| *i != at);
        let others: Vec<&Program> = others.map(|(_, other)| other.law.program()).collect();
        Some(Quick {
            plain: Plain::of(cone.program(), &others),
            crowd: Crowd::of(cone, &regime.query, &sight),
            sight,
            at,
            regimes: Arc::clone(regimes),
        })
    }

    fn bench(&self) -> Bench {
        Bench {
            habit: self.plain.habit(),
            told: self.crowd.as_ref().map(Crowd::told),
            look: self.sight.look(),
            keys: Vec::new(),
        }
    }

    /// What is seen of some lines; nothing of those that are not plain.
    fn look<'a>(&self, bench: &mut Bench, lines: &[&'a str]) -> Option<Vec<Option<Seen<'a>>>> {
        bench.keys.clear();
        let regime = self.regimes.get(self.at)?;
        let (Some(crowd), Some(mut told)) = (&self.crowd, bench.told.take()) else {
            let each = lines.iter().map(|line| self.key(regime, bench, line));
            return Some(each.collect());
        };
        let abouts = self.abouts(regime, bench, (crowd, &mut told), lines);
        crowd.look(&mut told);
        let mut system = 0..;
        let each = abouts.into_iter().zip(lines).map(|(about, line)| {
            let about = about?;
            let Some(own) = told.signature(system.next()?) else {
                return self.key(regime, bench, line);
            };
            let start = bench.keys.len();
            bench.keys.extend(own.whole);
            Some(Seen {
                about,
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
        let about = self.plain.read(line, &mut bench.habit, see);
        // What a crowd is told by begins with nought. A regime may not be asked where no question of its own
        // is answered.
        *keys.get_mut(start)? = 1 + u64::from(asked);
        Some(Seen {
            about: about?,
            whole: start..keys.len(),
            kind: start,
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
        let (program, asked) = (regime.cone().program(), regime.query.on);
        let each = lines.iter().map(|line| {
            let look = &mut bench.look;
            self.sight.anew(look);
            let see = |fact, said: &Said| self.sight.see(fact, said, look);
            let about = self.plain.read(line, &mut bench.habit, see)?;
            self.sight.seen(program, asked, look);
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
    fn signature(&self, seen: &Seen<'_>) -> Option<Signature<'_>> {
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
        let signature = benches.signature(seen)?;
        let by = |judged: &Judgement| self.given_by(signature, judged);
        let came = self.memory.of(signature.whole, signature.kind, by)?;
        Some(Alike {
            id: seen.about.id,
            record: line.record(),
            file: line.name(),
            about: seen.about.clone(),
            came,
        })
    }

    /// The rules that give the levels, by regime and scale, given a system of the same kind.
    fn given_by(&self, signature: Signature<'_>, judged: &Judgement) -> Vec<Vec<Vec<ProvisionId>>> {
        let mut rest = signature.whole.get(signature.kind.len()..);
        let several = self.each.len() > 1;
        let each = self.each.iter().zip(&judged.each);
        let each = each.filter_map(|(quick, (outcome, _))| {
            let own = match several {
                true => part(&mut rest)?,
                false => rest?,
            };
            let (crowd, scales) = (quick.crowd.as_ref()?, outcome.scales.iter());
            let given = scales.map(|s| crowd.given_by(own, s.scale, &s.by));
            Some(given.collect())
        });
        each.collect()
    }

    /// Remembers a system that was looked at and judged as a whole.
    pub(super) fn judged(&self, benches: &Benches, seen: &Seen<'_>, judgement: &Judgement) {
        if let Some(Signature { kind, whole }) = benches.signature(seen) {
            self.memory.judged(whole, kind, judgement);
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
            self.together(each, keys, &own?, line)
        });
        Some(each_line.collect())
    }

    /// What is seen of a line under all regimes. Where it is decided under each, that is what comes of it
    /// there; what it comes to where something is open may hang on all answers, under every regime.
    fn together<'a>(
        &self,
        each: &mut [Bench],
        keys: &mut Vec<u64>,
        own: &[Seen<'a>],
        line: &'a str,
    ) -> Option<Seen<'a>> {
        let start = keys.len();
        let decided = own.iter().all(|seen| seen.kind > seen.whole.start);
        keys.push(u64::from(decided));
        let mut kind = start;
        if decided {
            let parts = || own.iter().zip(each.iter());
            for (seen, bench) in parts() {
                put(keys, bench.keys.get(seen.whole.start..seen.kind)?);
            }
            kind = keys.len();
            for (seen, bench) in parts() {
                put(keys, bench.keys.get(seen.kind..seen.whole.end)?);
            }
        } else {
            for ((quick, bench), seen) in self.each.iter().zip(each).zip(own) {
                let regime = quick.regimes.get(quick.at)?;
                let whole = match seen.kind > seen.whole.start {
                    true => quick.key(regime, bench, line)?.whole,
                    false => seen.whole.clone(),
                };
                put(keys, bench.keys.get(whole)?);
            }
        }
        Some(Seen {
            about: own.first()?.about.clone(),
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
fn part<'k>(rest: &mut Option<&'k [u64]>) -> Option<&'k [u64]> {
    let (length, after) = (*rest)?.split_first()?;
    let (own, after) = after.split_at_checked(usize::try_from(*length).ok()?)?;
    *rest = Some(after);
    Some(own)
}
