//! cedar-policy: each rule a policy, those of a level a set that is parsed once; a request has the answers
//! as a context of native values, and is not validated against a schema. Which policies hold is read off
//! the reasons of the response.

use std::hint::black_box;

use cedar_policy::{
    Authorizer, Context, Entities, EntityUid, Policy, PolicyId, PolicySet, Request,
    RestrictedExpression,
};
use solon_rulebase::Base;
use solon_rulebase::hand::Verdict;

use crate::peer::{Line, Part, Peer, Words, day, levels};
use crate::read::{Reader, Value};

pub struct Cedar {
    base: &'static Base,
    authorizer: Authorizer,
    entities: Entities,
    levels: Vec<(usize, PolicySet)>,
    uids: [EntityUid; 3],
    reader: Reader,
    read: Vec<Request>,
}

struct Say;

impl Words for Say {
    fn yes(&self, fact: &str) -> String {
        format!("context.{fact}")
    }
    fn has(&self, list: &str, value: &str) -> String {
        format!("context.{list}.contains(\"{value}\")")
    }
    fn is(&self, fact: &str, value: &str) -> String {
        format!("context.{fact} == \"{value}\"")
    }
    fn number(&self, fact: &str, sign: &str, number: u64) -> String {
        format!("context.{fact} {sign} {number}")
    }
    fn day(&self, fact: &str, sign: &str, of: &str) -> String {
        format!("context.{fact} {sign} {}", day(of))
    }
    fn signs(&self) -> [&'static str; 3] {
        ["!", " && ", " || "]
    }
}

impl Cedar {
    pub fn new(base: &'static Base) -> Cedar {
        let policies = levels(base, |at, _, cond| {
            let when = Say.say(base, cond);
            let text = format!("permit(principal, action, resource) when {{ {when} }};");
            let id = PolicyId::new(at.to_string());
            Policy::parse(Some(id), &text).unwrap_or_else(|e| panic!("{text}: {e}"))
        });
        let sets = policies.into_iter().map(|(level, policies)| {
            let policies = policies.into_iter().map(|(_, policy)| policy);
            (
                level,
                PolicySet::from_policies(policies).expect("policies of their own"),
            )
        });
        let uid = |text: &str| text.parse().expect("a uid");
        Cedar {
            base,
            authorizer: Authorizer::new(),
            entities: Entities::empty(),
            levels: sets.collect(),
            uids: [
                uid("User::\"u\""),
                uid("Action::\"classify\""),
                uid("System::\"s\""),
            ],
            reader: Reader::new(base),
            read: Vec::new(),
        }
    }

    fn request(&self, line: Line) -> Request {
        let text = |v: &str| RestrictedExpression::new_string(v.to_owned());
        let answers = self.reader.read(line).into_iter();
        let pairs = answers.map(|(at, answer)| {
            let value = match answer {
                Value::Bool(yes) => RestrictedExpression::new_bool(yes),
                Value::Number(n) => RestrictedExpression::new_long(n),
                Value::Text(d) if d.as_bytes()[0].is_ascii_digit() => {
                    RestrictedExpression::new_long(day(d))
                }
                Value::Text(v) => text(v),
                Value::List(all) => RestrictedExpression::new_set(all.into_iter().map(text)),
            };
            (self.base.facts[at].name.clone(), value)
        });
        let context = Context::from_pairs(pairs).expect("no name twice");
        let [principal, action, resource] = self.uids.clone();
        Request::new(principal, action, resource, context, None).expect("a request")
    }

    fn judge(&self, request: &Request) -> Verdict {
        for (level, policies) in &self.levels {
            let answer = self
                .authorizer
                .is_authorized(request, policies, &self.entities);
            let ids = answer.diagnostics().reason();
            let by = ids.fold(0, |by, id| {
                let at: u32 = AsRef::<str>::as_ref(id).parse().expect("a position");
                by | 1 << at
            });
            if by != 0 {
                return Verdict { level: *level, by };
            }
        }
        Verdict { level: 0, by: 0 }
    }
}

impl Peer for Cedar {
    fn name(&self) -> &'static str {
        "cedar-policy"
    }

    fn package(&self) -> &'static str {
        "cedar-policy"
    }

    fn verdict(&mut self, line: Line) -> Verdict {
        self.judge(&self.request(line))
    }

    fn prepare(&mut self, part: &Part) -> bool {
        let lines = &part.lines;
        self.read = lines.iter().map(|line| self.request(line)).collect();
        true
    }

    fn prepared(&mut self) -> usize {
        for request in &self.read {
            black_box(self.judge(request));
        }
        self.read.len()
    }
}
