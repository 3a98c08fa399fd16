//! datalogic-rs: each rule a JSONLogic expression that is compiled once; a line is parsed by its own parser
//! into its arena, and handed to the rules by reference, which its documentation calls allocation-free.

use std::hint::black_box;

use bumpalo::Bump;
use datalogic_rs::{DataValue, Engine, Logic, ParsedData};
use serde_json::{Value, json};
use solon_rulebase::hand::Verdict;
use solon_rulebase::{Base, Cond};

use crate::peer::{Levels, Line, Part, Peer, highest, levels};

pub struct Datalogic {
    engine: Engine,
    levels: Levels<Logic>,
    arena: Bump,
    read: Vec<ParsedData>,
}

impl Datalogic {
    pub fn new(base: &'static Base) -> Datalogic {
        let engine = Engine::new();
        let compile = |cond: &Cond| {
            let text = say(base, cond).to_string();
            engine.compile(text.as_str()).expect("JSONLogic")
        };
        let levels = levels(base, |_, _, cond| compile(cond));
        Datalogic {
            engine,
            levels,
            arena: Bump::new(),
            read: Vec::new(),
        }
    }

    fn judge(&self, facts: &DataValue<'_>) -> Verdict {
        highest(&self.levels, |rule| {
            let found = self.engine.evaluate(rule, facts, &self.arena);
            found.is_ok_and(|v| v.as_bool() == Some(true))
        })
    }
}

fn say(base: &Base, cond: &Cond) -> Value {
    let var = |fact: &usize| json!({ "var": base.facts[*fact].name });
    let list = |of: &[Cond]| of.iter().map(|c| say(base, c)).collect::<Vec<_>>();
    match cond {
        // `and` gives its last value: yes or no, where the question is answered.
        Cond::Yes(f) => json!({ "===": [var(f), true] }),
        Cond::Has(f, v) => json!({ "in": [v, var(f)] }),
        Cond::Is(f, v) => json!({ "===": [var(f), v] }),
        Cond::AtLeast(f, n) => json!({ ">=": [var(f), n] }),
        Cond::Less(f, n) => json!({ "<": [var(f), n] }),
        Cond::Before(f, d) => json!({ "<": [var(f), d] }),
        Cond::OnOrAfter(f, d) => json!({ ">=": [var(f), d] }),
        Cond::Not(of) => json!({ "!": [say(base, of)] }),
        Cond::All(of) => json!({ "and": list(of) }),
        Cond::Any(of) => json!({ "or": list(of) }),
    }
}

impl Peer for Datalogic {
    fn name(&self) -> &'static str {
        "datalogic-rs"
    }

    fn package(&self) -> &'static str {
        "datalogic-rs"
    }

    fn verdict(&mut self, line: Line) -> Verdict {
        self.arena.reset();
        let whole = DataValue::from_str(line, &self.arena).expect("a line");
        self.judge(whole.get("facts").expect("answers"))
    }

    fn prepare(&mut self, part: &Part) -> bool {
        let lines = &part.lines;
        let read = |line: &Line| ParsedData::from_json(line).expect("a line");
        self.read = lines.iter().map(read).collect();
        true
    }

    fn prepared(&mut self) -> usize {
        for at in 0..self.read.len() {
            self.arena.reset();
            let facts = self.read[at].value().get("facts").expect("answers");
            black_box(self.judge(facts));
        }
        self.read.len()
    }
}
