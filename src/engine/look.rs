//! One regime as it looks at systems: of lines that are plain, and of records.

use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jiff::civil::Date;

use super::regime::Regimes;
use super::{Input, Lang, Pack, Record, Regime};
use crate::eval::{Crowd, Lone, Look, ScaleOutcome, Sight, Told};
use crate::facts::{About, Habit, Heard, Hears, Plain, PlainAmong, Said};
use crate::program::{Fact, FactId, Program, ProvisionId, Table};

/// To look at fewer together takes longer than to look at each by itself.
const FEW: usize = 8;
/// Once so many came so few together, it is worth while to see what one comes out by itself.
const OFTEN: usize = 64;

/// What systems come out by begins with it that are told by what is left of a law; what a crowd is told by begins with
/// nought.
const LEFT: u64 = 3;

/// Regimes as they read plain lines, each with questions of the others on them.
#[derive(Debug)]
pub(super) struct Plains {
    regimes: Regimes,
    each: Vec<OnceLock<Plain>>,
    /// As all of them do at once.
    among: OnceLock<PlainAmong>,
}

impl Plains {
    pub(super) fn of(regimes: &Regimes) -> Plains {
        Plains {
            regimes: Arc::clone(regimes),
            each: regimes.iter().map(|_| OnceLock::new()).collect(),
            among: OnceLock::new(),
        }
    }

    /// As all of them read one at once.
    pub(super) fn among(&self) -> &PlainAmong {
        self.among.get_or_init(|| {
            let programs = self.regimes.iter().map(|regime| regime.law.program());
            PlainAmong::of(&programs.collect::<Vec<_>>())
        })
    }

    /// A line as a record that is read for all of them.
    pub(super) fn record(&self, line: &Input<'_>, lang: Lang) -> Option<Record> {
        let packs = self.regimes.iter().map(|regime| Arc::clone(&regime.pack));
        let packs: Vec<Arc<Pack>> = packs.collect();
        let document = line.documents(lang).pop()?;
        Some(Record::new(document, &packs))
    }

    fn get(&self, at: usize) -> Option<&Plain> {
        let of = || {
            let others = self.regimes.iter().enumerate().filter(|(i, _)| *i != at);
            let others: Vec<&Program> = others.map(|(_, other)| other.law.program()).collect();
            let regime = self.regimes.get(at)?;
            Some(Plain::of(regime.cone().program(), &others))
        };
        let own = self.each.get(at)?;
        match own.get() {
            Some(plain) => Some(plain),
            None => {
                let plain = of()?;
                Some(own.get_or_init(|| plain))
            }
        }
    }

    /// As the regime of a pack reads them.
    pub(super) fn of_pack(&self, pack: &Arc<Pack>) -> Option<&Plain> {
        let mut all = self.regimes.iter();
        self.get(all.position(|regime| Arc::ptr_eq(&regime.pack, pack))?)
    }
}

/// A system as it is given.
#[derive(Clone)]
pub(super) enum Item<'a> {
    /// A line, which may be plain.
    Line(Input<'a>),
    /// A line that is plain for all regimes, with the fields that it answers.
    Plain(Input<'a>, About<'a>, Vec<(usize, Said)>),
    /// A record that was read for the regimes, or is rejected.
    Record(Record),
}

/// A regime as it looks at systems.
#[derive(Debug)]
pub(super) struct Quick {
    regime: Arc<Regime>,
    /// Its position among those for which records are read.
    at: usize,
    plains: Arc<Plains>,
    sight: Sight,
    /// Whether what records assume counts.
    assumptions: bool,
    /// The questions of the regime itself.
    own: Table<Fact, bool>,
    /// None where a law is not looked at so; once many systems came together.
    crowd: OnceLock<Option<Crowd>>,
    /// How often few came together.
    few: AtomicUsize,
    /// What threads that are done have left for others.
    idle: Mutex<Vec<Bench>>,
}

/// What a thread works with.
#[derive(Debug)]
pub(super) struct Bench {
    /// None before the first line.
    habit: Option<Habit>,
    told: Option<Told>,
    lone: Lone,
    look: Look,
    /// Days of a system that are looked at themselves.
    days: Vec<(FactId, Date)>,
    /// What systems say that tests do not tell, one system after another.
    beside: Vec<u64>,
    /// What systems come out by, one after another.
    pub(super) keys: Vec<u64>,
}

/// What is heard of a system beside what tests tell of it.
struct Beside<'a> {
    /// What it says beside its answers, where it is a line that was read for this.
    about: Option<About<'a>>,
    /// Where its answers stand that are looked at themselves, and the days of its own.
    beside: Range<usize>,
    days: Range<usize>,
    /// Some question of the regime itself is answered.
    asked: bool,
}

/// What is seen of a system.
pub(super) struct Seen<'a> {
    /// What it says beside its answers, where it is a line that was read for this.
    pub(super) about: Option<About<'a>>,
    /// What it comes out by among that of others.
    pub(super) whole: Range<usize>,
    /// Where its kind ends.
    pub(super) kind: usize,
}

impl Quick {
    /// One of some regimes, by position.
    pub(super) fn of(plains: &Arc<Plains>, at: usize, assumptions: bool) -> Option<Quick> {
        let regime = Arc::clone(plains.regimes.get(at)?);
        let program = regime.cone().program();
        Some(Quick {
            plains: Arc::clone(plains),
            crowd: OnceLock::new(),
            few: AtomicUsize::new(0),
            sight: Sight::of(regime.cone(), regime.query.on),
            assumptions,
            own: program.facts.map(|fact, _| program.asks_itself(fact)),
            at,
            regime,
            idle: Mutex::default(),
        })
    }

    /// Tells every answer of a system as the regime reads it. Nothing where the system is not to be told by
    /// these answers alone; what was told then counts for nothing.
    #[inline]
    fn hear<'a>(
        &self,
        item: &Item<'a>,
        habit: &mut Option<Habit>,
        tell: &mut impl Hears,
    ) -> Option<Option<About<'a>>> {
        match item {
            Item::Line(line) => {
                let plain = self.plains.get(self.at)?;
                let habit = habit.get_or_insert_with(|| plain.habit());
                let about = plain.read(line.text(), habit, tell)?;
                Some(Some(about))
            }
            Item::Plain(_, _, said) => {
                let among = self.plains.among();
                let own = said.iter();
                let own =
                    own.filter_map(|(field, said)| Some((among.fact(self.at, *field)?, said)));
                let mut own: Vec<(FactId, &Said)> = own.collect();
                // In the order in which a record has them, so that it comes out by the same.
                own.sort_unstable_by_key(|(fact, _)| *fact);
                for (fact, said) in own {
                    tell.heard(fact, &Heard::Plain(said));
                }
                Some(None)
            }
            Item::Record(record) => {
                record.plain().then_some(())?;
                for (fact, answer) in record.description(self.at)?.facts.answered() {
                    match (answer.assumed, self.assumptions) {
                        (false, _) => answer.hear(|heard| tell.heard(fact, heard)),
                        // That an answer is assumed is told of its system.
                        (true, true) => return None,
                        (true, false) => {}
                    }
                }
                Some(None)
            }
        }
    }

    fn crowd(&self) -> Option<&Crowd> {
        let of = || Crowd::of(self.regime.cone(), &self.regime.query, &self.sight);
        self.crowd.get_or_init(of).as_ref()
    }

    /// The rules that give a level of a system, given what it has beside its kind; and what came of another one of its
    /// kind, with what that has.
    pub(super) fn given_by(&self, own: &[u64], like: (&ScaleOutcome, &[u64])) -> Vec<ProvisionId> {
        match self.crowd.get() {
            Some(Some(crowd)) => crowd.given_by(own, like),
            _ => like.0.by.clone(),
        }
    }

    /// What a thread works with; to be given back.
    pub(super) fn bench(&self) -> Bench {
        let idle = &mut self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.pop().unwrap_or_else(|| Bench {
            habit: None,
            told: None,
            lone: Lone::default(),
            look: self.sight.look(),
            days: Vec::new(),
            beside: Vec::new(),
            keys: Vec::new(),
        })
    }

    /// Others may work with it.
    pub(super) fn give_back(&self, bench: Bench) {
        let idle = &mut self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.push(bench);
    }

    /// What is seen of some systems; nothing of those that are judged by themselves. Where no other regime is asked
    /// beside it, systems of which something is open are told by what is left of its law.
    pub(super) fn look<'a>(
        &self,
        bench: &mut Bench,
        items: &[&Item<'a>],
        alone: bool,
    ) -> Vec<Option<Seen<'a>>> {
        bench.keys.clear();
        let Some(crowd) = self.crowd_for(items.len()) else {
            return items.iter().map(|item| self.key(bench, item)).collect();
        };
        if items.len() < FEW {
            let each = items.iter().map(|item| self.look_alone(bench, crowd, item));
            return each.collect();
        }
        let mut told = bench.told.take().unwrap_or_else(|| crowd.told());
        let heard = self.hear_all(bench, (crowd, &mut told), items);
        crowd.look(&mut told);
        if alone {
            crowd.left(&mut told);
        }
        let mut system = 0..;
        let each = heard.into_iter().zip(items).map(|(heard, item)| {
            let (heard, system) = (heard?, system.next()?);
            let start = bench.keys.len();
            if let Some(own) = told.signature(system) {
                bench.keys.extend(own.kind);
                let kind = bench.keys.len();
                bench.keys.extend(own.own);
                return Some(Seen {
                    about: heard.about,
                    whole: start..bench.keys.len(),
                    kind,
                });
            }
            let Some((left, rules)) = told.left(system).filter(|_| alone) else {
                return self.key(bench, item);
            };
            bench.keys.push(LEFT + u64::from(heard.asked));
            bench.keys.extend(left);
            bench
                .keys
                .extend(bench.beside.get(heard.beside).unwrap_or_default());
            let kind = bench.keys.len();
            put(
                &mut bench.keys,
                bench.beside.get(heard.days).unwrap_or_default(),
            );
            bench.keys.extend(rules);
            Some(Seen {
                about: heard.about,
                whole: start..bench.keys.len(),
                kind,
            })
        });
        let each = each.collect();
        bench.told = Some(told);
        each
    }

    /// As so many systems together are looked at; not at all, where all that is seen of the answers of each has to do.
    fn crowd_for(&self, systems: usize) -> Option<&Crowd> {
        if systems >= FEW {
            return self.crowd();
        }
        let often = self.crowd.get().is_some() || self.few.fetch_add(1, Ordering::Relaxed) >= OFTEN;
        let crowd = if often { self.crowd() } else { None };
        crowd.filter(|crowd| crowd.tells_alone())
    }

    /// What is seen of a system that is looked at alone.
    fn look_alone<'a>(
        &self,
        bench: &mut Bench,
        crowd: &Crowd,
        item: &Item<'a>,
    ) -> Option<Seen<'a>> {
        let Beside { about, .. } = self.hear_one(bench, item)?;
        let Some(own) = crowd.alone(&bench.look, &mut bench.lone) else {
            return self.key(bench, item);
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
    }

    /// All that is seen of the answers of a system; its kind is all of it but its own days.
    pub(super) fn key<'a>(&self, bench: &mut Bench, item: &Item<'a>) -> Option<Seen<'a>> {
        let (start, keys, days) = (bench.keys.len(), &mut bench.keys, &mut bench.days);
        days.clear();
        keys.push(0);
        let (mut asked, mut whole) = (false, true);
        let mut see = |fact, heard: &Heard<'_>| {
            asked |= self.own[fact];
            whole &= self.sight.key_of(fact, heard, keys, days);
        };
        let about = self.hear(item, &mut bench.habit, &mut see)?;
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

    /// What is heard of systems; what is seen of their answers is added to the crowd.
    fn hear_all<'a>(
        &self,
        bench: &mut Bench,
        (crowd, told): (&Crowd, &mut Told),
        items: &[&Item<'a>],
    ) -> Vec<Option<Beside<'a>>> {
        bench.beside.clear();
        let each = items.iter().map(|item| {
            let heard = self.hear_one(bench, item)?;
            crowd.add(&bench.look, told);
            Some(heard)
        });
        each.collect()
    }

    /// What is heard of a system; what is seen of its answers stands in the look.
    #[inline(always)]
    fn hear_one<'a>(&self, bench: &mut Bench, item: &Item<'a>) -> Option<Beside<'a>> {
        self.sight.anew(&mut bench.look);
        bench.days.clear();
        let start = bench.beside.len();
        let mut ear = Ear {
            quick: self,
            look: &mut bench.look,
            beside: &mut bench.beside,
            days: &mut bench.days,
            asked: false,
        };
        let about = self.hear(item, &mut bench.habit, &mut ear)?;
        let asked = ear.asked;
        self.sight
            .seen(self.regime.cone().program(), &mut bench.look);
        let own = self.sight.order(&bench.days, &mut bench.beside);
        let end = bench.beside.len();
        bench.beside.extend(own);
        Some(Beside {
            about,
            beside: start..end,
            days: end..bench.beside.len(),
            asked,
        })
    }
}

/// Hears what tests tell of a system, and what it says beside that.
struct Ear<'b> {
    quick: &'b Quick,
    look: &'b mut Look,
    beside: &'b mut Vec<u64>,
    days: &'b mut Vec<(FactId, Date)>,
    /// Some question of the regime itself is answered.
    asked: bool,
}

impl Ear<'_> {
    /// What tests do not tell.
    fn beside(&mut self, fact: FactId, heard: &Heard<'_>) {
        let sight = &self.quick.sight;
        sight.key_of(fact, heard, self.beside, self.days);
    }
}

impl Hears for Ear<'_> {
    #[inline(always)]
    fn heard(&mut self, fact: FactId, heard: &Heard<'_>) {
        self.asked |= self.quick.own[fact];
        if self.quick.sight.hear(fact, heard, self.look) {
            self.beside(fact, heard);
        }
    }

    #[inline(always)]
    fn heard_bool(&mut self, fact: FactId, yes: bool) {
        self.asked |= self.quick.own[fact];
        if self.quick.sight.hear_bool(fact, yes, self.look) {
            self.beside(fact, &Heard::Plain(&Said::Bool(yes)));
        }
    }
}

/// Adds a part, with its length before it.
pub(super) fn put(keys: &mut Vec<u64>, own: &[u64]) {
    keys.push(own.len() as u64);
    keys.extend(own);
}
