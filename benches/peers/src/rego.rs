//! regorus: the rules as a Rego package with a set of rules for each level, compiled once to the program of
//! its virtual machine; one machine is kept, and a line is parsed by its own parser.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hint::black_box;

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::RegoVM;
use regorus::{Engine, Rc, Value};
use solon_rulebase::hand::Verdict;
use solon_rulebase::{Base, Cond};

use crate::peer::{Line, Part, Peer, levels};

pub struct Rego {
    vm: RegoVM,
    /// Levels with their entry points, the highest first.
    levels: Vec<usize>,
    read: Vec<Value>,
}

/// What is written: rules for alternatives and for what is denied as a whole have names of their own.
struct Text {
    base: &'static Base,
    helpers: BTreeMap<String, usize>,
    out: String,
}

impl Text {
    /// A condition as the lines of a body.
    fn lines(&mut self, cond: &Cond) -> Vec<String> {
        let name = |fact: &usize| format!("input.{}", self.base.facts[*fact].name);
        match cond {
            Cond::Yes(f) => vec![name(f)],
            Cond::Has(f, v) => vec![format!("\"{v}\" in {}", name(f))],
            Cond::Is(f, v) => vec![format!("{} == \"{v}\"", name(f))],
            Cond::AtLeast(f, n) => vec![format!("{} >= {n}", name(f))],
            Cond::Less(f, n) => vec![format!("{} < {n}", name(f))],
            Cond::Before(f, d) => vec![format!("{} < \"{d}\"", name(f))],
            Cond::OnOrAfter(f, d) => vec![format!("{} >= \"{d}\"", name(f))],
            Cond::All(of) => of.iter().flat_map(|c| self.lines(c)).collect(),
            Cond::Any(of) => vec![self.helper(of)],
            Cond::Not(of) => match &**of {
                Cond::All(_) => vec![format!("not {}", self.helper(std::slice::from_ref(of)))],
                Cond::Any(of) => vec![format!("not {}", self.helper(of))],
                Cond::Not(of) => self.lines(of),
                one => {
                    let line = self.lines(one).join("; ");
                    vec![format!("not {line}")]
                }
            },
        }
    }

    /// The name of a rule that holds where any of these does; one that was written is used again.
    fn helper(&mut self, of: &[Cond]) -> String {
        let bodies: Vec<Vec<String>> = of.iter().map(|c| self.lines(c)).collect();
        let bodies: Vec<String> = bodies.iter().map(|b| b.join("\n  ")).collect();
        let next = self.helpers.len();
        let key = bodies.join("\nor\n");
        let known = self.helpers.get(&key).copied();
        let at = known.unwrap_or_else(|| {
            for body in &bodies {
                let _ = writeln!(self.out, "some{next} if {{\n  {body}\n}}\n");
            }
            self.helpers.insert(key, next);
            next
        });
        format!("some{at}")
    }
}

/// The package.
fn written(base: &'static Base) -> (String, Vec<usize>) {
    let mut text = Text {
        base,
        helpers: BTreeMap::new(),
        out: "package bench\n\n".to_owned(),
    };
    let all = levels(base, |_, _, cond| cond.clone());
    for (level, rules) in &all {
        for (at, cond) in rules {
            let body = text.lines(cond).join("\n  ");
            let _ = writeln!(text.out, "level{level} contains {at} if {{\n  {body}\n}}\n");
        }
    }
    (text.out, all.into_iter().map(|(level, _)| level).collect())
}

impl Rego {
    pub fn new(base: &'static Base) -> Rego {
        let (text, levels) = written(base);
        let mut engine = Engine::new();
        engine
            .add_policy("bench.rego".to_owned(), text)
            .expect("Rego");
        let points: Vec<String> = levels
            .iter()
            .map(|l| format!("data.bench.level{l}"))
            .collect();
        let first: Rc<str> = points[0].as_str().into();
        let policy = engine
            .compile_with_entrypoint(&first)
            .expect("an entry point");
        let points: Vec<&str> = points.iter().map(String::as_str).collect();
        let program = Compiler::compile_from_policy(&policy, &points).expect("a program");
        let mut vm = RegoVM::new();
        vm.set_max_instructions(usize::MAX);
        vm.load_program(program);
        Rego {
            vm,
            levels,
            read: Vec::new(),
        }
    }

    fn judge(&mut self, facts: Value) -> Verdict {
        self.vm.set_input(facts);
        for (point, level) in self.levels.iter().enumerate() {
            let found = self.vm.execute_entry_point_by_index(point).expect("a set");
            let Ok(rules) = found.as_set() else { continue };
            let by = rules
                .iter()
                .fold(0, |by, at| by | 1 << at.as_u64().expect("a position"));
            if by != 0 {
                return Verdict { level: *level, by };
            }
        }
        Verdict { level: 0, by: 0 }
    }
}

fn facts(line: Line) -> Value {
    let whole = Value::from_json_str(line).expect("a line");
    whole["facts"].clone()
}

impl Peer for Rego {
    fn name(&self) -> &'static str {
        "regorus"
    }

    fn package(&self) -> &'static str {
        "regorus"
    }

    fn verdict(&mut self, line: Line) -> Verdict {
        self.judge(facts(line))
    }

    fn prepare(&mut self, part: &Part) -> bool {
        let lines = &part.lines;
        self.read = lines.iter().map(|line| facts(line)).collect();
        true
    }

    fn prepared(&mut self) -> usize {
        let all = std::mem::take(&mut self.read);
        for facts in &all {
            black_box(self.judge(facts.clone()));
        }
        self.read = all;
        self.read.len()
    }
}
