//! zen-expression: each rule an expression that is compiled once and run by one machine that is kept, in a
//! scope of native values. It compares no texts by order, so days are numbers.

use std::hint::black_box;

use solon_rulebase::Base;
use solon_rulebase::hand::Verdict;
use zen_expression::expression::Standard;
use zen_expression::variable::{Symbol, Variable, VariableMap};
use zen_expression::vm::VM;
use zen_expression::{Expression, Scope, compile_expression};

use crate::peer::{Levels, Line, Part, Peer, Words, day, highest, levels};
use crate::read::{Reader, Value};

pub struct Zen {
    names: Vec<Symbol>,
    levels: Levels<Expression<Standard>>,
    vm: VM,
    reader: Reader,
    read: Vec<Scope>,
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
        ["not ", " and ", " or "]
    }
}

impl Zen {
    pub fn new(base: &'static Base) -> Zen {
        let levels = levels(base, |_, _, cond| {
            let text = Say.say(base, cond);
            compile_expression(&text).unwrap_or_else(|e| panic!("{text}: {e}"))
        });
        let names = base.facts.iter().map(|f| Symbol::from(f.name.as_str()));
        Zen {
            names: names.collect(),
            levels,
            vm: VM::new(),
            reader: Reader::new(base),
            read: Vec::new(),
        }
    }

    fn scope(&self, line: Line) -> Scope {
        let answers = self.reader.read(line);
        let mut map = VariableMap::with_capacity(answers.len());
        let text = |v: &str| Variable::String(Symbol::from(v));
        for (at, answer) in answers {
            let value = match answer {
                Value::Bool(yes) => Variable::Bool(yes),
                Value::Number(n) => Variable::Number(n.into()),
                Value::Text(d) if d.as_bytes()[0].is_ascii_digit() => {
                    Variable::Number(day(d).into())
                }
                Value::Text(v) => text(v),
                Value::List(all) => Variable::from_array(all.into_iter().map(text).collect()),
            };
            map.insert(self.names[at].clone(), value);
        }
        Scope::new(Variable::from_object(map))
    }
}

fn judge(levels: &Levels<Expression<Standard>>, vm: &mut VM, scope: &Scope) -> Verdict {
    highest(levels, |rule| {
        matches!(
            rule.evaluate_with_scope(scope, vm),
            Ok(Variable::Bool(true))
        )
    })
}

impl Peer for Zen {
    fn name(&self) -> &'static str {
        "zen-expression"
    }

    fn package(&self) -> &'static str {
        "zen-expression"
    }

    fn verdict(&mut self, line: Line) -> Verdict {
        let scope = self.scope(line);
        judge(&self.levels, &mut self.vm, &scope)
    }

    fn prepare(&mut self, part: &Part) -> bool {
        let lines = &part.lines;
        self.read = lines.iter().map(|line| self.scope(line)).collect();
        true
    }

    fn prepared(&mut self) -> usize {
        for scope in &self.read {
            black_box(judge(&self.levels, &mut self.vm, scope));
        }
        self.read.len()
    }
}
