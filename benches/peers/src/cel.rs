//! cel: each rule a program that is compiled once in one environment; values are native, borrow their texts
//! from the line, and are looked up by a resolver, which spares a map of variables for each line.

use std::hint::black_box;
use std::sync::Arc;

use cel::common::types::{CelBool, CelInt, CelList, CelString};
use cel::common::value::{CowVal, Val};
use cel::context::{Context, VariableResolver};
use cel::{Env, Program};
use solon_rulebase::Base;
use solon_rulebase::hand::Verdict;

use crate::peer::{Levels, Line, Part, Peer, Words, day, highest, levels};
use crate::read::{Reader, Value};

pub struct Cel {
    env: Arc<Env>,
    levels: Levels<Program>,
    reader: &'static Reader,
    size: usize,
    read: Vec<Facts>,
}

/// Answers as its values, by the positions of questions.
struct Facts {
    reader: &'static Reader,
    values: Vec<Option<Box<dyn Val + 'static>>>,
}

impl VariableResolver for Facts {
    fn resolve<'b>(&'b self, variable: &str) -> Option<CowVal<'b, 'b>> {
        let value = self.values.get(self.reader.at(variable)?)?.as_deref()?;
        Some(CowVal::Borrowed(value))
    }
}

struct Say;

impl Words for Say {
    fn yes(&self, fact: &str) -> String {
        fact.to_owned()
    }
    fn has(&self, list: &str, value: &str) -> String {
        format!("'{value}' in {list}")
    }
    fn is(&self, fact: &str, value: &str) -> String {
        format!("{fact} == '{value}'")
    }
    fn number(&self, fact: &str, sign: &str, number: u64) -> String {
        format!("{fact} {sign} {number}")
    }
    fn day(&self, fact: &str, sign: &str, of: &str) -> String {
        format!("{fact} {sign} {}", day(of))
    }
    fn signs(&self) -> [&'static str; 3] {
        ["!", " && ", " || "]
    }
}

impl Cel {
    pub fn new(base: &'static Base) -> Cel {
        let env = Arc::new(Env::stdlib());
        let levels = levels(base, |_, _, cond| {
            let text = Say.say(base, cond);
            env.compile(&text).unwrap_or_else(|e| panic!("{text}: {e}"))
        });
        let reader = Box::leak(Box::new(Reader::new(base)));
        Cel {
            env,
            levels,
            reader,
            size: base.facts.len(),
            read: Vec::new(),
        }
    }

    fn facts(&self, line: Line) -> Facts {
        let mut values: Vec<Option<Box<dyn Val>>> = Vec::new();
        values.resize_with(self.size, || None);
        for (at, answer) in self.reader.read(line) {
            values[at] = Some(match answer {
                Value::Bool(yes) => Box::new(CelBool::from(yes)),
                Value::Number(n) => Box::new(CelInt::from(n)),
                Value::Text(d) if d.as_bytes()[0].is_ascii_digit() => {
                    Box::new(CelInt::from(day(d)))
                }
                Value::Text(v) => Box::new(CelString::from(v)),
                Value::List(all) => {
                    let all = all.into_iter();
                    let all = all.map(|v| Box::new(CelString::from(v)) as Box<dyn Val>);
                    Box::new(CelList::from(all.collect::<Vec<_>>()))
                }
            });
        }
        Facts {
            reader: self.reader,
            values,
        }
    }

    fn judge(&self, facts: &Facts) -> Verdict {
        let mut context = Context::with_env(Arc::clone(&self.env));
        context.set_variable_resolver(facts);
        highest(&self.levels, |rule| {
            rule.execute(&context) == Ok(cel::Value::Bool(true))
        })
    }
}

impl Peer for Cel {
    fn name(&self) -> &'static str {
        "cel"
    }

    fn package(&self) -> &'static str {
        "cel"
    }

    fn verdict(&mut self, line: Line) -> Verdict {
        self.judge(&self.facts(line))
    }

    fn prepare(&mut self, part: &Part) -> bool {
        let lines = &part.lines;
        self.read = lines.iter().map(|line| self.facts(line)).collect();
        true
    }

    fn prepared(&mut self) -> usize {
        for facts in &self.read {
            black_box(self.judge(facts));
        }
        self.read.len()
    }
}
