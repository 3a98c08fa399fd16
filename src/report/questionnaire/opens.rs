//! Which answers open a question, and its gate in words that can be checked without the law: names
//! of questions and of values, whatever the gate is called.

use std::cell::Cell;
use std::collections::BTreeMap;

use crate::program::{
    Compare, FactId, FactType, Law, Members, Node, NodeId, Part, Predicate, Program,
};
use crate::words::{self, marks};
use solon_messages::{Lang, ask, mark, phrase};

/// How many values a gate names before it points at the marks beside them.
const NAMED: usize = 6;

/// How many parts of a gate are said in names of questions; then terms are said by their own names.
const SAID: usize = 1_000;

/// The answers that open a question, by the question that they are given to.
pub(super) type Opening = BTreeMap<FactId, Members>;

/// The place of a yes among the answers to a question of yes or no, and of any number or day.
pub(super) const YES: usize = 1;
const NO: usize = 0;

/// The answers by which a gate opens; each is one that helps, others may have to join it.
pub(super) fn opening(program: &Program, law: &Law, fact: FactId) -> Opening {
    match law.gates[fact] {
        Some(gate) => walk(program, law, gate, true, &mut BTreeMap::new()),
        None => Opening::new(),
    }
}

/// What opens formulas and their contraries, each worked out once.
type Known = BTreeMap<(NodeId, bool), Opening>;

fn walk(program: &Program, law: &Law, id: NodeId, positive: bool, known: &mut Known) -> Opening {
    if let Some(known) = known.get(&(id, positive)) {
        return known.clone();
    }
    let out = opened(program, law, id, positive, known);
    known.insert((id, positive), out.clone());
    out
}

fn opened(program: &Program, law: &Law, id: NodeId, positive: bool, known: &mut Known) -> Opening {
    let mut parts = |of: &[NodeId]| -> Vec<Opening> {
        let mut out = Vec::new();
        for n in of {
            out.push(walk(program, law, *n, positive, known));
        }
        out
    };
    match law.graph.node(id) {
        Node::Not(inner) => walk(program, law, *inner, !positive, known),
        Node::Named(_, inner) | Node::Burden(inner) | Node::Ahead(inner) => {
            walk(program, law, *inner, positive, known)
        }
        Node::And(of) => joined(parts(of), positive),
        Node::Or(of) => joined(parts(of), !positive),
        Node::Choice(_, of) | Node::Count { of, .. } | Node::Weigh { of, .. } => {
            joined(parts(of), false)
        }
        Node::Atom {
            fact, predicate, ..
        } => {
            let all = Members::all(program.values(*fact).len());
            let one = |i: usize| std::iter::once(i).collect::<Members>();
            let members = match (predicate, positive) {
                (Predicate::True, true)
                | (Predicate::Number(..) | Predicate::Day(..) | Predicate::Ago(_), _) => one(YES),
                (Predicate::True, false) => one(NO),
                (Predicate::Is(m) | Predicate::HasAny(m) | Predicate::HasAll(m), true) => *m,
                (Predicate::Is(m) | Predicate::HasOnly(m), false) => all.minus(*m),
                (Predicate::HasOnly(m), true) => *m,
                (Predicate::Count(_), true) => all,
                // That something is absent opens nothing by itself.
                _ => return Opening::new(),
            };
            let asked = program.asked_for(*fact).into_iter();
            asked.map(|fact| (fact, members)).collect()
        }
        Node::Const(_) | Node::Window(..) => Opening::new(),
    }
}

/// Of parts that must hold together, an answer to one question must fit all that ask it.
fn joined(parts: Vec<Opening>, together: bool) -> Opening {
    let mut out = Opening::new();
    for (fact, members) in parts.into_iter().flatten() {
        out.entry(fact)
            .and_modify(|known| {
                *known = if together {
                    known.and(members)
                } else {
                    known.or(members)
                };
            })
            .or_insert(members);
    }
    out
}

/// The gate of a question in names of questions and values.
pub(super) fn check(program: &Program, law: &Law, fact: FactId, lang: Lang) -> String {
    let speaker = Speaker {
        program,
        law,
        lang,
        fact,
        said: Cell::new(0),
    };
    match law.gates[fact] {
        Some(gate) => speaker.say(gate, true, true),
        None => String::new(),
    }
}

struct Speaker<'a> {
    program: &'a Program,
    law: &'a Law,
    lang: Lang,
    fact: FactId,
    /// How many parts were said.
    said: Cell<usize>,
}

impl Speaker<'_> {
    /// How many answers to a question are marked as opening this one.
    fn marked(&self, asked: FactId) -> usize {
        let opening = opening(self.program, self.law, self.fact);
        opening.get(&asked).map_or(0, |m| m.len())
    }

    fn say(&self, id: NodeId, positive: bool, alone: bool) -> String {
        self.said.set(self.said.get() + 1);
        match self.law.graph.node(id) {
            Node::Named(Part::Define(d), _) if self.said.get() > SAID => {
                let name = &self.program.defines[d].name;
                match positive {
                    true => ask::IsYes { name }.say(self.lang),
                    false => ask::IsNo { name }.say(self.lang),
                }
            }
            Node::Const(yes) => {
                let word = if *yes == positive {
                    phrase::Always.say(self.lang)
                } else {
                    phrase::Never.say(self.lang)
                };
                word.to_owned()
            }
            Node::Not(inner) => self.say(*inner, !positive, alone),
            Node::Named(Part::Fires(id) | Part::Defeated(id, _), _) => {
                ask::Applies { id }.say(self.lang)
            }
            Node::Named(_, inner) | Node::Burden(inner) | Node::Ahead(inner) => {
                self.say(*inner, positive, alone)
            }
            Node::And(of) => self.joined(of, positive, positive, alone),
            Node::Or(of) => self.joined(of, !positive, positive, alone),
            Node::Choice(_, of) | Node::Count { of, .. } | Node::Weigh { of, .. } => {
                self.joined(of, false, positive, alone)
            }
            Node::Atom {
                fact, predicate, ..
            } => self.atom(*fact, predicate, positive),
            Node::Window(..) => ask::ADay.say(self.lang).to_owned(),
        }
    }

    fn joined(&self, of: &[NodeId], and: bool, positive: bool, alone: bool) -> String {
        let inside = of.len() == 1 && alone;
        let mut parts: Vec<String> = Vec::new();
        for part in of.iter().map(|n| self.say(*n, positive, inside)) {
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        let several = parts.len() > 1;
        let word = if and {
            phrase::And.say(self.lang)
        } else {
            phrase::Or.say(self.lang)
        };
        let text = parts.join(word);
        if several && !alone {
            mark::Group { text }.say(self.lang)
        } else {
            text
        }
    }

    fn atom(&self, fact: FactId, predicate: &Predicate, positive: bool) -> String {
        let facts = &self.program.facts;
        let calculated = self.program.calculated(fact);
        let name = calculated.as_deref().unwrap_or(&facts[fact].name);
        let lang = self.lang;
        let values = |m: Members| {
            let all = self.program.values(fact);
            let some = m.iter().filter_map(|i| all.get(i));
            some.map(|v| v.name.as_str()).collect::<Vec<_>>()
        };
        let list = |m: Members, last: &str| {
            let names = values(m);
            match names.split_last() {
                Some((end, rest)) if !rest.is_empty() => {
                    format!("{}{last}{end}", rest.join(marks::list(self.lang)))
                }
                Some((end, _)) => (*end).to_owned(),
                None => String::new(),
            }
        };
        let any = |m: Members| list(m, phrase::ListOr.say(lang));
        let every = |m: Members| list(m, phrase::ListAnd.say(lang));
        match (predicate, positive) {
            (Predicate::True, true) => ask::IsYes { name }.say(lang),
            (Predicate::True, false) => ask::IsNo { name }.say(lang),
            (Predicate::Is(m) | Predicate::HasAny(m), true)
                if m.len() > NAMED && self.marked(fact) > NAMED =>
            {
                let own = facts[self.fact].name.as_str();
                ask::Marked { name, own }.say(lang)
            }
            (Predicate::Is(m), true) => ask::Is {
                list: any(*m),
                name,
            }
            .say(lang),
            (Predicate::Is(m), false) => ask::IsNot {
                list: any(*m),
                name,
            }
            .say(lang),
            (Predicate::HasAny(m), true) => ask::Has {
                list: any(*m),
                name,
            }
            .say(lang),
            (Predicate::HasAny(m), false) => ask::HasNot {
                list: any(*m),
                name,
            }
            .say(lang),
            (Predicate::HasAll(m), true) => ask::Has {
                list: every(*m),
                name,
            }
            .say(lang),
            (Predicate::HasAll(m), false) => ask::HasNotAll {
                list: every(*m),
                name,
            }
            .say(lang),
            (Predicate::HasOnly(m), true) => ask::HasAlone {
                list: every(*m),
                name,
            }
            .say(lang),
            (Predicate::HasOnly(m), false) => ask::HasMore {
                list: every(*m),
                name,
            }
            .say(lang),
            (Predicate::Count(1), true) => ask::Anything { name }.say(lang),
            (Predicate::Count(1), false) => ask::Nothing { name }.say(lang),
            (Predicate::Count(n), true) => ask::AtLeast { n, name }.say(lang),
            (Predicate::Count(n), false) => ask::Fewer { n, name }.say(lang),
            (Predicate::Number(c, n), _) => {
                let number = match &facts[fact].ty {
                    FactType::Number { unit: Some(u), .. } => format!("{n} {u}"),
                    _ => n.to_string(),
                };
                match flipped(*c, positive) {
                    Compare::Ge => ask::From { name, number }.say(lang),
                    Compare::Gt => ask::Over { name, number }.say(lang),
                    Compare::Le => ask::To { name, number }.say(lang),
                    Compare::Lt => ask::Below { name, number }.say(lang),
                }
            }
            (Predicate::Day(c, day), _) => match flipped(*c, positive) {
                Compare::Ge => ask::DayFrom { day, name }.say(lang),
                Compare::Gt => ask::DayAfter { day, name }.say(lang),
                Compare::Le => ask::DayTo { day, name }.say(lang),
                Compare::Lt => ask::DayBefore { day, name }.say(lang),
            },
            // Gates do not ask which day it is.
            (Predicate::Come, true) => ask::Come { name }.say(lang),
            (Predicate::Come, false) => ask::NotCome { name }.say(lang),
            (Predicate::Ago(ago), _) => {
                let time = words::length(ago.n, ago.unit, lang);
                match (ago.more, positive) {
                    (false, true) => ask::Recent { name, time }.say(lang),
                    (false, false) => ask::NotRecent { name, time }.say(lang),
                    (true, true) => ask::Lapsed { name, time }.say(lang),
                    (true, false) => ask::NotLapsed { name, time }.say(lang),
                }
            }
        }
    }
}

/// A comparison or its contrary.
fn flipped(c: Compare, positive: bool) -> Compare {
    match (c, positive) {
        (c, true) => c,
        (Compare::Ge, false) => Compare::Lt,
        (Compare::Gt, false) => Compare::Le,
        (Compare::Le, false) => Compare::Gt,
        (Compare::Lt, false) => Compare::Ge,
    }
}
