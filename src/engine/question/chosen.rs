//! Systems that choose among the regimes of a question by their answers: those that choose the same share a
//! question, and what is remembered is shared by all.

use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use rustc_hash::FxBuildHasher;

use super::Question;
use crate::engine::known::made_of;
use crate::engine::lines::Looking;
use crate::engine::look::{Item, Plains, put};
use crate::engine::regime::Regimes;
use crate::engine::texts::Text;
use crate::engine::{Error, Input, Line, Record, Regime};
use crate::facts::{Habit, Heard, Said};
use crate::program::{FactId, Law, Node, NodeId};

/// So many choices are remembered; then it begins anew.
const KEPT: usize = 1 << 10;
/// How the key of a plain line begins.
const PLAIN: u64 = u64::MAX - 1;

/// What systems chose.
#[derive(Debug, Default)]
pub(super) struct Choosing {
    /// Of each regime, the questions on which it hangs whether it reaches a system.
    read: OnceLock<Vec<Vec<FactId>>>,
    /// Which fields of plain lines these are.
    fields: OnceLock<Vec<bool>>,
    looking: OnceLock<Looking>,
    /// By the answers to these, and by the regimes that were chosen.
    by_answers: RwLock<HashMap<Box<[u64]>, Arc<Set>, FxBuildHasher>>,
    sets: RwLock<HashMap<Vec<bool>, Arc<Set>>>,
}

/// Regimes that were chosen together.
#[derive(Debug)]
struct Set {
    /// The question put to them.
    question: Question,
    looking: Looking,
}

/// The place of a system among others, and what is known of its text.
type Place = (usize, Option<u64>);

impl Choosing {
    fn looking(&self, regimes: &Regimes, assumptions: bool) -> &Looking {
        let none = || Looking::of_none(regimes, assumptions);
        self.looking.get_or_init(none)
    }

    fn read(&self, regimes: &[Arc<Regime>]) -> &[Vec<FactId>] {
        let all = || regimes.iter().map(|regime| read(&regime.law)).collect();
        self.read.get_or_init(all)
    }

    fn known(&self, key: &[u64]) -> Option<Arc<Set>> {
        let known = self.by_answers.read();
        let known = known.unwrap_or_else(PoisonError::into_inner);
        known.get(key).cloned()
    }

    fn remember(&self, key: Vec<u64>, set: Arc<Set>) -> Arc<Set> {
        let known = self.by_answers.write();
        let mut known = known.unwrap_or_else(PoisonError::into_inner);
        if known.len() >= KEPT {
            known.clear();
        }
        known.insert(key.into(), Arc::clone(&set));
        set
    }
}

/// The questions on which it hangs whether a law reaches a system.
fn read(law: &Law) -> Vec<FactId> {
    let mut todo: Vec<NodeId> = law.reached.into_iter().collect();
    let mut read: BTreeSet<FactId> = BTreeSet::new();
    while !todo.is_empty() {
        let below = law.graph.below(std::mem::take(&mut todo));
        let below = below.iter().filter(|(_, below)| **below);
        let asked = below.filter_map(|(node, _)| match &law.graph.nodes()[node] {
            Node::Atom { fact, .. } => Some(*fact),
            _ => None,
        });
        let mut facts: Vec<FactId> = asked.collect();
        while let Some(fact) = facts.pop() {
            if read.insert(fact) {
                facts.extend(made_of(law.program(), fact));
                // Whether it applies.
                todo.extend(law.gates[fact]);
            }
        }
    }
    read.into_iter().collect()
}

impl Question {
    /// The question that is put to a system: of one that each system chooses the regimes of
    /// ([`Question::if_reached`]) that to those which it chooses ([`Question::chosen_by`]), of any other itself.
    ///
    /// # Errors
    /// All errors of [`Question::regimes`].
    pub fn put_to(&self, record: &Record) -> Result<Question, Error> {
        Ok(match &self.choosing {
            Some(choosing) => self.set(choosing, record)?.question.clone(),
            None => self.clone(),
        })
    }

    /// Judges systems each under the regimes that it chooses, in their order.
    pub(super) fn judge_chosen<'a>(
        &self,
        choosing: &Choosing,
        items: Vec<Item<'a>>,
    ) -> Result<Vec<Line<'a>>, Error> {
        let regimes = self.regimes()?;
        let looking = choosing.looking(&regimes, self.assumptions);
        let plains = looking.plains();
        let mut habit = plains.among().habit();
        let mut texts = looking.texts();
        let mut lines: Vec<Option<Line<'a>>> = Vec::new();
        let mut groups: Vec<(Arc<Set>, Vec<Place>, Vec<Item<'a>>)> = Vec::new();
        for item in items {
            let told = match texts.find(&item) {
                Text::Known(alike) => {
                    lines.push(Some(Line::Alike(alike)));
                    continue;
                }
                Text::New(told) => told,
            };
            let item = self.read_for_all(plains, item, &mut habit)?;
            let set = match &item {
                Item::Record(record) if record.rejected().is_some() => {
                    lines.push(Some(Line::Rejected(record.clone())));
                    continue;
                }
                Item::Record(record) => self.set(choosing, record)?,
                Item::Plain(line, _, said) => self.set_of_plain(choosing, &regimes, line, said)?,
                Item::Line(line) => self.set(choosing, &self.one(*line)?)?,
            };
            let at = lines.len();
            lines.push(None);
            let known = groups.iter().position(|(own, ..)| Arc::ptr_eq(own, &set));
            let known = known.unwrap_or_else(|| {
                groups.push((set, Vec::new(), Vec::new()));
                groups.len() - 1
            });
            if let Some((_, places, own)) = groups.get_mut(known) {
                places.push((at, told));
                own.push(item);
            }
        }
        for (set, places, own) in groups {
            let judged = set.question.judge_by(&set.looking, &own)?;
            for ((at, told), line) in places.into_iter().zip(judged) {
                texts.came(told, &line);
                if let Some(place) = lines.get_mut(at) {
                    *place = Some(line);
                }
            }
        }
        looking.give_texts_back(texts);
        Ok(lines.into_iter().flatten().collect())
    }

    /// A system as all regimes read it: a line that is plain for all of them by its fields, any other as a record.
    fn read_for_all<'a>(
        &self,
        plains: &Plains,
        item: Item<'a>,
        habit: &mut Habit,
    ) -> Result<Item<'a>, Error> {
        let Item::Line(line) = item else {
            return Ok(item);
        };
        let mut said = Vec::new();
        let tell = |field, own: &Said| said.push((field, *own));
        Ok(match plains.among().read(line.text(), habit, tell) {
            Some(about) => Item::Plain(line, about, said),
            None => Item::Record(self.one(line)?),
        })
    }

    /// Those that a system chooses.
    fn set(&self, choosing: &Choosing, record: &Record) -> Result<Arc<Set>, Error> {
        let regimes = self.regimes()?;
        let record = record.beside(&self.packs);
        let key = self.answers(choosing, &regimes, &record);
        if let Some(set) = choosing.known(&key) {
            return Ok(set);
        }
        let set = self.set_of(choosing, &regimes, self.chosen_by(&record)?)?;
        Ok(choosing.remember(key, set))
    }

    /// The same of a plain line, given what it answers.
    fn set_of_plain(
        &self,
        choosing: &Choosing,
        regimes: &Regimes,
        line: &Input<'_>,
        said: &[(usize, Said)],
    ) -> Result<Arc<Set>, Error> {
        let plains = choosing.looking(regimes, self.assumptions).plains();
        let fields = choosing.fields.get_or_init(|| {
            let read = choosing.read(regimes).iter().enumerate();
            let read: BTreeSet<(usize, FactId)> = read
                .flat_map(|(at, facts)| facts.iter().map(move |fact| (at, *fact)))
                .collect();
            let hangs = |field: usize| {
                let fact = |at: usize| Some((at, plains.among().fact(at, field)?));
                let mut asked = (0..regimes.len()).filter_map(fact);
                asked.any(|asked| read.contains(&asked))
            };
            (0..plains.among().fields()).map(hangs).collect()
        });
        let wanted = said
            .iter()
            .filter(|(field, _)| fields.get(*field) == Some(&true));
        let mut wanted: Vec<&(usize, Said)> = wanted.collect();
        wanted.sort_unstable_by_key(|(field, _)| *field);
        // What a record answers begins with another number.
        let mut key = vec![PLAIN];
        for (field, said) in wanted {
            Heard::Plain(said).words(|kind, words| {
                key.push((*field as u64) << 32 | u64::from(kind));
                key.extend(words);
            });
        }
        if let Some(set) = choosing.known(&key) {
            return Ok(set);
        }
        let record = self.one(*line)?;
        let set = self.set_of(choosing, regimes, self.chosen_by(&record)?)?;
        Ok(choosing.remember(key, set))
    }

    /// What a system answers that its choice hangs on.
    fn answers(&self, choosing: &Choosing, regimes: &[Arc<Regime>], record: &Record) -> Vec<u64> {
        let (mut key, mut own) = (Vec::new(), Vec::new());
        for (at, facts) in choosing.read(regimes).iter().enumerate() {
            let Some(description) = record.description(at) else {
                key.push(u64::MAX);
                continue;
            };
            own.clear();
            for fact in facts {
                let answer = description.facts.get(*fact);
                if let Some(answer) = answer.filter(|a| self.assumptions || !a.assumed) {
                    let tell = |kind, words: &[u64]| {
                        own.push((fact.index() as u64) << 32 | u64::from(kind));
                        own.extend(words);
                    };
                    answer.hear(|heard| heard.words(tell));
                }
            }
            put(&mut key, &own);
        }
        key
    }

    fn set_of(
        &self,
        choosing: &Choosing,
        regimes: &Regimes,
        keep: Vec<bool>,
    ) -> Result<Arc<Set>, Error> {
        static NUMBERS: AtomicU64 = AtomicU64::new(1);
        let mut sets = choosing
            .sets
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(set) = sets.get(&keep) {
            return Ok(Arc::clone(set));
        }
        let looking = choosing.looking(regimes, self.assumptions);
        let which = keep.iter().enumerate().filter(|(_, keep)| **keep);
        let which: Vec<usize> = which.map(|(at, _)| at).collect();
        let number = NUMBERS.fetch_add(1, Ordering::Relaxed);
        let set = Arc::new(Set {
            looking: looking.only(&which, number),
            question: self.clone().only(&keep),
        });
        if sets.len() >= KEPT {
            sets.clear();
        }
        sets.insert(keep, Arc::clone(&set));
        Ok(set)
    }
}
