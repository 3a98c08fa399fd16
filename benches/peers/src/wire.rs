//! wirefilter: each rule a filter that is compiled once; a context of native values is filled for each
//! line. It has no lists, so each value of one is a field of its own, and every field must have a value.

use std::hint::black_box;

use solon_rulebase::Base;
use solon_rulebase::hand::Verdict;
use solon_rulebase::table::Kind;
use wirefilter::{ExecutionContext, Filter, Scheme, Type};

use crate::peer::{Levels, Line, Part, Peer, Words, day, highest, levels};
use crate::read::{Reader, Value};

pub struct Wire {
    base: &'static Base,
    scheme: &'static Scheme,
    levels: Levels<Filter<'static>>,
    reader: Reader,
    read: Vec<ExecutionContext<'static>>,
    /// One that is filled again for each line.
    context: ExecutionContext<'static>,
}

struct Say(&'static Base);

impl Words for Say {
    fn yes(&self, fact: &str) -> String {
        fact.to_owned()
    }
    fn has(&self, list: &str, value: &str) -> String {
        format!("{list}.{value}")
    }
    fn is(&self, fact: &str, value: &str) -> String {
        let fact = self
            .0
            .facts
            .iter()
            .find(|f| f.name == fact)
            .expect("a question");
        format!("{} == {}", fact.name, position(&fact.kind, value))
    }
    fn number(&self, fact: &str, sign: &str, number: u64) -> String {
        format!("{fact} {sign} {number}")
    }
    fn day(&self, fact: &str, sign: &str, of: &str) -> String {
        format!("{fact} {sign} {}", day(of))
    }
    fn signs(&self) -> [&'static str; 3] {
        ["not ", " && ", " || "]
    }
}

/// Where a value stands among those of a question, from one on.
fn position(kind: &Kind, value: &str) -> i32 {
    let (Kind::One(values) | Kind::Set(values)) = kind else {
        return 0;
    };
    let at = values.iter().position(|v| v == value);
    at.map_or(0, |at| i32::try_from(at + 1).expect("few values"))
}

impl Wire {
    pub fn new(base: &'static Base) -> Wire {
        let mut scheme = Scheme::new();
        for fact in &base.facts {
            let mut add = |name: String, ty| scheme.add_field(name, ty).expect("a new name");
            match &fact.kind {
                Kind::Set(all) => all
                    .iter()
                    .for_each(|v| add(format!("{}.{v}", fact.name), Type::Bool)),
                Kind::Bool => add(fact.name.clone(), Type::Bool),
                Kind::One(_) | Kind::Number | Kind::Day => add(fact.name.clone(), Type::Int),
            }
        }
        let scheme: &'static Scheme = Box::leak(Box::new(scheme));
        let levels = levels(base, |_, _, cond| {
            let text = Say(base).say(base, cond);
            scheme
                .parse(&text)
                .unwrap_or_else(|e| panic!("{text}: {e}"))
                .compile()
        });
        let context = ExecutionContext::new(scheme);
        Wire {
            base,
            scheme,
            levels,
            reader: Reader::new(base),
            read: Vec::new(),
            context,
        }
    }

    fn fill(&self, context: &mut ExecutionContext<'static>, answers: &[(usize, Value<'_>)]) {
        let mut answers = answers.iter().peekable();
        for (at, fact) in self.base.facts.iter().enumerate() {
            let answer = answers
                .next_if(|(of, _)| *of == at)
                .map(|(_, answer)| answer);
            let name = fact.name.as_str();
            let set = match (&fact.kind, answer) {
                (Kind::Set(all), answer) => {
                    let given: &[&str] = match answer {
                        Some(Value::List(given)) => given,
                        _ => &[],
                    };
                    let mut field = String::with_capacity(32);
                    for value in all {
                        field.clear();
                        field.push_str(name);
                        field.push('.');
                        field.push_str(value);
                        let holds = given.contains(&value.as_str());
                        context.set_field_value(&field, holds).expect("a field");
                    }
                    Ok(())
                }
                (Kind::Bool, Some(Value::Bool(yes))) => context.set_field_value(name, *yes),
                (Kind::Bool, _) => context.set_field_value(name, false),
                (Kind::One(_), Some(Value::Text(v))) => {
                    context.set_field_value(name, position(&fact.kind, v))
                }
                (Kind::Day, Some(Value::Text(d))) => context.set_field_value(name, day(d) as i32),
                (_, Some(Value::Number(n))) => context.set_field_value(name, *n as i32),
                _ => context.set_field_value(name, 0),
            };
            set.expect("a value of the type of its field");
        }
    }
}

fn judge(levels: &Levels<Filter<'static>>, context: &ExecutionContext<'static>) -> Verdict {
    highest(levels, |rule| {
        rule.execute(context).expect("of the same scheme")
    })
}

impl Peer for Wire {
    fn name(&self) -> &'static str {
        "wirefilter"
    }

    fn package(&self) -> &'static str {
        "wirefilter-engine"
    }

    fn verdict(&mut self, line: Line) -> Verdict {
        let empty = ExecutionContext::new(self.scheme);
        let mut context = std::mem::replace(&mut self.context, empty);
        self.fill(&mut context, &self.reader.read(line));
        let found = judge(&self.levels, &context);
        self.context = context;
        found
    }

    fn lines(&mut self, part: &Part) -> usize {
        let lines = &part.lines;
        let empty = ExecutionContext::new(self.scheme);
        let mut context = std::mem::replace(&mut self.context, empty);
        for line in lines {
            self.fill(&mut context, &self.reader.read(line));
            black_box(judge(&self.levels, &context));
        }
        self.context = context;
        lines.len()
    }

    fn prepare(&mut self, part: &Part) -> bool {
        let lines = &part.lines;
        let read = lines.iter().map(|line| {
            let mut context = ExecutionContext::new(self.scheme);
            self.fill(&mut context, &self.reader.read(line));
            context
        });
        self.read = read.collect();
        true
    }

    fn prepared(&mut self) -> usize {
        for context in &self.read {
            black_box(judge(&self.levels, context));
        }
        self.read.len()
    }
}
