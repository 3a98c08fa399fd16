//! Descriptions of systems: the same ones on every machine. Of the questions about uses those are answered
//! that belong to the uses of the system; the others are closed by the list of uses.

use std::fmt::Write as _;

use crate::table::{ASPECTS, Base, Kind, VARIED};

/// An answer; values by their position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Values of a list.
    Set(Vec<usize>),
    /// One of a list.
    One(usize),
    /// A number.
    Number(u64),
    /// A day.
    Day(String),
    /// Yes or no.
    Bool(bool),
}

/// One description.
#[derive(Clone, Debug)]
pub struct Description {
    /// The id of the system.
    pub system: String,
    /// The answers, each with the position of its question among those of [`Base::new`].
    pub answers: Vec<(usize, Answer)>,
}

/// `splitmix64`, by Sebastiano Vigna, in the public domain.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % n.max(1) as u64).unwrap_or(0)
    }

    fn in_hundred(&mut self, n: u64) -> bool {
        self.next() % 100 < n
    }
}

/// The uses that are of copy 0: the first ones of the list, and the one behind them that has no rules.
const USES: usize = 12;

impl Description {
    /// The description of a number. In another `round` one of its answers is a little different, so that
    /// it is not equal to any that was seen before; no rule is told by it.
    #[must_use]
    pub fn new(base: &Base, number: usize, round: u64) -> Description {
        let mut chance = Chance(number as u64);
        let mut uses = Vec::new();
        for _ in 0..4 + chance.below(4) {
            let used = chance.below(USES + 1);
            if !uses.contains(&used) {
                uses.push(used);
            }
        }
        uses.sort_unstable();
        let own = base.facts.iter().take(66);
        let answers = own.enumerate().filter_map(|(at, fact)| {
            let answer = match &fact.kind {
                Kind::Set(_) if at == 0 => Answer::Set(uses.clone()),
                Kind::Set(values) => Answer::Set(
                    (0..values.len())
                        .filter(|_| chance.in_hundred(40))
                        .collect(),
                ),
                Kind::One(values) => Answer::One(chance.below(values.len())),
                Kind::Number => Answer::Number(number_of(&mut chance, at, round)),
                Kind::Day => {
                    let (year, month, day) = (chance.below(9), chance.below(12), chance.below(28));
                    Answer::Day(format!("{}-{:02}-{:02}", 2019 + year, month + 1, day + 1))
                }
                Kind::Bool => {
                    let yes = chance.in_hundred(20);
                    let of_use = at.checked_sub(66 - USES * ASPECTS.len());
                    let asked = of_use.is_none_or(|at| uses.contains(&(at / ASPECTS.len())));
                    return asked.then_some((at, Answer::Bool(yes)));
                }
            };
            Some((at, answer))
        });
        let answers = answers.collect();
        Description {
            system: format!("system-{number:05}"),
            answers,
        }
    }

    /// It as a line of JSON.
    #[must_use]
    pub fn line(&self, base: &Base) -> String {
        let mut out = format!(
            "{{\"solon\":1,\"system\":\"{0}\",\"name\":\"Assistant of department {0}\",\
             \"x-owner\":\"owner of {0}\",\"facts\":{{",
            self.system
        );
        for (i, (fact, answer)) in self.answers.iter().enumerate() {
            let Some(fact) = base.facts.get(*fact) else {
                continue;
            };
            let (values, name): (&[String], &str) = match &fact.kind {
                Kind::Set(values) | Kind::One(values) => (values, &fact.name),
                _ => (&[], &fact.name),
            };
            let value = |at: &usize| format!("\"{}\"", values.get(*at).map_or("", |v| v.as_str()));
            let answer = match answer {
                Answer::Set(all) => {
                    let all: Vec<String> = all.iter().map(value).collect();
                    format!("[{}]", all.join(","))
                }
                Answer::One(one) => value(one),
                Answer::Number(n) => n.to_string(),
                Answer::Day(day) => format!("\"{day}\""),
                Answer::Bool(yes) => yes.to_string(),
            };
            let comma = if i == 0 { "" } else { "," };
            let _ = write!(out, "{comma}\"{name}\":{answer}");
        }
        out + "}}"
    }
}

/// A number that means something to some rule, and often enough.
fn number_of(chance: &mut Chance, at: usize, round: u64) -> u64 {
    let most = [3_000_000, 5_000, 100_000_000, 12_000, 30];
    let most = at
        .checked_sub(5)
        .and_then(|i| most.get(i))
        .copied()
        .unwrap_or(1);
    // Small ones are as likely as large ones.
    let n = chance.next() % (most >> (chance.next() % 4)).max(1);
    if at == VARIED {
        n / 1_000 * 1_000 + round % 1_000
    } else {
        n
    }
}

/// So many descriptions as lines of JSON, of a round.
#[must_use]
pub fn lines(base: &Base, many: usize, round: u64) -> Vec<String> {
    let all = (0..many).map(|number| Description::new(base, number, round).line(base));
    all.collect()
}
