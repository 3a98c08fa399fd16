//! What every engine does here.

use std::hint::black_box;

use solon_rulebase::hand::Verdict;
use solon_rulebase::table::Rule;
use solon_rulebase::{Base, Cond};

/// A line of JSON that stays.
pub type Line = &'static str;

/// Some lines.
pub struct Part {
    /// As they stand in a file.
    pub text: Line,
    /// Each by itself.
    pub lines: Vec<Line>,
}

/// An engine with the rules in it.
pub trait Peer {
    /// What it is called in the table.
    fn name(&self) -> &'static str;

    /// Its package, for its version.
    fn package(&self) -> &'static str;

    /// What it makes of a line of JSON.
    fn verdict(&mut self, line: Line) -> Verdict;

    /// From lines to verdicts; how many they were.
    fn lines(&mut self, part: &Part) -> usize {
        for line in &part.lines {
            black_box(self.verdict(line));
        }
        part.lines.len()
    }

    /// Reads lines into what it evaluates; whether it can do that apart.
    fn prepare(&mut self, part: &Part) -> bool;

    /// Evaluates what was read; how many they were.
    fn prepared(&mut self) -> usize;
}

/// Rules of one level, the highest level first, each with its position and what an engine makes of it.
pub type Levels<R> = Vec<(usize, Vec<(usize, R)>)>;

/// Every rule of the base in the form of an engine, exceptions taken in.
pub fn levels<R>(base: &Base, mut of: impl FnMut(usize, &Rule, &Cond) -> R) -> Levels<R> {
    let all = base.by_level().map(|(level, rules)| {
        let rules = rules.into_iter();
        let made = rules.map(|(at, rule)| (at, of(at, rule, &base.condition(rule))));
        (level, made.collect())
    });
    all.collect()
}

/// The highest level of which a rule applies, with its rules: lower ones are not looked at, as in the
/// hand-written form.
pub fn highest<R>(levels: &Levels<R>, mut applies: impl FnMut(&R) -> bool) -> Verdict {
    for (level, rules) in levels {
        let applying = rules.iter().filter(|(_, rule)| applies(rule));
        let by = applying.fold(0, |by, (at, _)| by | 1 << at);
        if by != 0 {
            return Verdict { level: *level, by };
        }
    }
    Verdict { level: 0, by: 0 }
}

/// A condition in a language with operators: how it says each thing.
pub trait Words {
    /// A question that is answered with yes.
    fn yes(&self, fact: &str) -> String;
    /// A list has a value.
    fn has(&self, list: &str, value: &str) -> String;
    /// It is this one.
    fn is(&self, fact: &str, value: &str) -> String;
    /// A number is compared.
    fn number(&self, fact: &str, sign: &str, number: u64) -> String;
    /// A day is compared.
    fn day(&self, fact: &str, sign: &str, day: &str) -> String;
    /// The contrary of what stands in brackets, all, any.
    fn signs(&self) -> [&'static str; 3];

    /// A whole condition.
    fn say(&self, base: &Base, cond: &Cond) -> String {
        let name = |fact: &usize| base.facts[*fact].name.as_str();
        let [not, and, or] = self.signs();
        let list = |of: &[Cond], sign: &str| {
            let all: Vec<String> = of.iter().map(|c| self.say(base, c)).collect();
            format!("({})", all.join(sign))
        };
        match cond {
            Cond::Yes(f) => self.yes(name(f)),
            Cond::Has(f, v) => self.has(name(f), v),
            Cond::Is(f, v) => self.is(name(f), v),
            Cond::AtLeast(f, n) => self.number(name(f), ">=", *n),
            Cond::Less(f, n) => self.number(name(f), "<", *n),
            Cond::Before(f, d) => self.day(name(f), "<", d),
            Cond::OnOrAfter(f, d) => self.day(name(f), ">=", d),
            Cond::Not(of) => format!("{not}({})", self.say(base, of)),
            Cond::All(of) => list(of, and),
            Cond::Any(of) => list(of, or),
        }
    }
}

/// A day as a number: 20260802.
pub fn day(text: &str) -> i64 {
    let digits = text.bytes().filter(u8::is_ascii_digit);
    digits.fold(0, |n, d| n * 10 + i64::from(d - b'0'))
}
