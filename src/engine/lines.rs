//! Registers, line by line or record by record: what comes of a system is seen in the answers themselves, as far as
//! the law looks at them, and only the first of those that come out the same is judged as a whole. What is told of
//! the others is what a judgement says of them (`alike`).

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::Judgement;
use super::alike::{Alike, Known, Line, Memory, Whose};
use super::judgement::Other;
use super::look::{Bench, Item, Plains, Quick, Seen, put};
use super::regime::Regimes;
use super::texts::{Text, Texts};
use crate::eval::{ScaleOutcome, Signature, own_days};

/// So many systems are looked at together.
pub(super) const MANY: usize = 64;

/// What several questions share that are put to some of the same regimes each.
#[derive(Debug)]
struct Shared {
    plains: Arc<Plains>,
    assumptions: bool,
    /// Each regime, once it is needed.
    quick: Vec<OnceLock<Arc<Quick>>>,
    memory: Memory,
}

impl Shared {
    fn quick(&self, at: usize) -> Option<Arc<Quick>> {
        let own = self.quick.get(at)?;
        if own.get().is_none() {
            let quick = Quick::of(&self.plains, at, self.assumptions)?;
            // Another thread may have been quicker, with the same.
            let _ = own.set(Arc::new(quick));
        }
        own.get().cloned()
    }
}

/// The regimes of a question as they look at systems together.
#[derive(Debug)]
pub(super) struct Looking {
    shared: Arc<Shared>,
    each: Vec<Arc<Quick>>,
    /// No other that shares what is remembered has it.
    number: u64,
    /// What threads that are done have left for others.
    texts: Mutex<Vec<Texts>>,
}

/// What a thread works with.
#[derive(Debug)]
pub(super) struct Benches {
    each: Vec<Bench>,
    /// What systems come out by under several regimes.
    keys: Vec<u64>,
    /// None where systems chose these regimes: by then their texts were looked up.
    texts: Option<Texts>,
}

impl Benches {
    /// What is known of the text of a system.
    pub(super) fn text<'a>(&mut self, item: &Item<'a>) -> Text<'a> {
        let texts = self.texts.as_mut();
        texts.map_or(Text::New(None), |texts| texts.find(item))
    }

    /// What came of it, told by what it was.
    pub(super) fn came(&mut self, told: Option<u64>, line: &Line<'_>) {
        if let Some(texts) = &mut self.texts {
            texts.came(told, line);
        }
    }
}

impl Looking {
    /// For all of some regimes. `assumptions`: whether what records assume counts.
    pub(super) fn of(regimes: &Regimes, assumptions: bool) -> Looking {
        let looking = Looking::of_none(regimes, assumptions);
        let all: Vec<usize> = (0..regimes.len()).collect();
        looking.only(&all, 0)
    }

    /// For none of some regimes: [`Looking::only`] of it looks at some.
    pub(super) fn of_none(regimes: &Regimes, assumptions: bool) -> Looking {
        let plains = Arc::new(Plains::of(regimes));
        Looking {
            shared: Arc::new(Shared {
                memory: Memory::new(Arc::clone(&plains)),
                quick: regimes.iter().map(|_| OnceLock::new()).collect(),
                plains,
                assumptions,
            }),
            each: Vec::new(),
            number: 0,
            texts: Mutex::default(),
        }
    }

    /// For some of its regimes, by position; no others may have its number.
    pub(super) fn only(&self, which: &[usize], number: u64) -> Looking {
        let each = which.iter().filter_map(|at| self.shared.quick(*at));
        Looking {
            shared: Arc::clone(&self.shared),
            each: each.collect(),
            number,
            texts: Mutex::default(),
        }
    }

    /// The regimes as they read plain lines.
    pub(super) fn plains(&self) -> &Plains {
        &self.shared.plains
    }

    /// Whether what systems come out by is that of one regime, and no others share it.
    fn alone(&self) -> bool {
        self.each.len() == 1 && self.number == 0
    }

    /// What a thread works with; to be given back.
    pub(super) fn benches(&self) -> Benches {
        Benches {
            each: self.each.iter().map(|quick| quick.bench()).collect(),
            keys: Vec::new(),
            texts: (self.number == 0).then(|| self.texts()),
        }
    }

    /// Others may work with it.
    pub(super) fn give_back(&self, benches: Benches) {
        for (quick, bench) in self.each.iter().zip(benches.each) {
            quick.give_back(bench);
        }
        if let Some(texts) = benches.texts {
            self.give_texts_back(texts);
        }
    }

    /// Texts of lines that a thread has met; to be given back.
    pub(super) fn texts(&self) -> Texts {
        let mut idle = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        idle.pop().unwrap_or_default()
    }

    /// Others may use them.
    pub(super) fn give_texts_back(&self, texts: Texts) {
        let mut idle = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        idle.push(texts);
    }

    fn signature<'b>(
        &self,
        benches: &'b Benches,
        seen: &Seen<'_>,
    ) -> Option<(&'b [u64], Signature<'b>)> {
        match benches.each.as_slice() {
            [only] if self.alone() => signature(&only.keys, seen),
            _ => signature(&benches.keys, seen),
        }
    }

    /// What came of those that come out the same as some systems that were looked at, where it was asked for lately.
    pub(super) fn lately(
        &self,
        benches: &Benches,
        seen: &[Option<Seen<'_>>],
    ) -> Vec<Option<Known>> {
        let whole = seen.iter().map(|seen| {
            let (whole, _) = self.signature(benches, seen.as_ref()?)?;
            Some(whole)
        });
        self.shared.memory.lately(whole)
    }

    /// A system that was looked at, as one that comes out the same, which may be known; `None` where none of its kind was
    /// judged yet.
    pub(super) fn alike<'a>(
        &self,
        benches: &Benches,
        seen: &mut Seen<'a>,
        item: &Item<'a>,
        known: Option<Known>,
    ) -> Option<Alike<'a>> {
        let of = || {
            let (whole, signature) = self.signature(benches, seen)?;
            let otherwise = |like: &Judgement, own: &[u64]| self.otherwise(signature, like, own);
            self.shared.memory.of(whole, signature.kind, otherwise)
        };
        let came = known.or_else(of)?;
        let whose = match item {
            Item::Line(line) => Whose::of_line(line, seen.about.take()?),
            Item::Plain(line, about, _) => Whose::of_line(line, about.clone()),
            Item::Record(record) => Whose::Record(record.clone()),
        };
        Some(Alike { whose, came })
    }

    /// What is otherwise with a system than with one of its kind, given what that has beside it, by regime.
    fn otherwise(&self, of: Signature<'_>, like: &Judgement, own: &[u64]) -> Vec<Other> {
        let several = !self.alone();
        let (mut rest, mut rest_of_other) = (of.own, own);
        let each = self.each.iter().zip(&like.each);
        let each = each.map(|(quick, (outcome, _))| {
            let [own, other] = match several {
                true => [&mut rest, &mut rest_of_other].map(|rest| part(rest).unwrap_or_default()),
                false => [rest, rest_of_other],
            };
            let given = |s: &ScaleOutcome| quick.given_by(own, (s, other));
            Other {
                by: outcome.scales.iter().map(given).collect(),
                days: own_days(other).zip(own_days(own)).collect(),
            }
        });
        each.collect()
    }

    /// Remembers a system that was looked at and judged as a whole.
    pub(super) fn judged(&self, benches: &Benches, seen: &Seen<'_>, judgement: &Judgement) {
        if let Some((whole, signature)) = self.signature(benches, seen) {
            self.shared.memory.judged(whole, signature, judgement);
        }
    }

    /// What is seen of some systems; nothing of those that are judged by themselves.
    pub(super) fn look<'a>(
        &self,
        benches: &mut Benches,
        items: &[&Item<'a>],
    ) -> Vec<Option<Seen<'a>>> {
        let Benches { each, keys, .. } = benches;
        let mut looked = self.each.iter().zip(each.iter_mut());
        if self.alone() {
            let own = looked.next();
            return own.map_or_else(Vec::new, |(quick, bench)| quick.look(bench, items, true));
        }
        keys.clear();
        let seen = looked.map(|(quick, bench)| quick.look(bench, items, false).into_iter());
        let mut seen: Vec<_> = seen.collect();
        let each_item = items.iter().map(|item| {
            let own: Vec<Option<Seen<'a>>> = seen.iter_mut().filter_map(Iterator::next).collect();
            let own: Option<Vec<Seen<'a>>> = own.into_iter().collect();
            self.together(each, keys, own?, item)
        });
        each_item.collect()
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
                    true => quick.key(bench, item),
                    false => Some(seen),
                },
            )
            .collect();
        let seen = seen?;
        let parts = || seen.iter().zip(each.iter());
        keys.push(self.number << 1 | u64::from(!decided));
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

/// What lies there of what systems come out by: all of it, and in its parts.
fn signature<'k>(keys: &'k [u64], seen: &Seen<'_>) -> Option<(&'k [u64], Signature<'k>)> {
    let whole = keys.get(seen.whole.clone())?;
    let (kind, own) = whole.split_at_checked(seen.kind.checked_sub(seen.whole.start)?)?;
    Some((whole, Signature { kind, own }))
}

/// Takes the part that stands first.
fn part<'k>(rest: &mut &'k [u64]) -> Option<&'k [u64]> {
    let (length, after) = rest.split_first()?;
    let (own, after) = after.split_at_checked(usize::try_from(*length).ok()?)?;
    *rest = after;
    Some(own)
}
