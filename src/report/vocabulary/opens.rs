//! Which answers open a question, and its gate in words that can be checked without the law: names
//! of questions and of values, whatever the gate is called.

use std::collections::BTreeMap;

use super::Question;
use crate::program::{
    Compare, FactId, FactType, Law, Members, Node, NodeId, Part, Predicate, Program,
};
use crate::report::answers::say;

/// How many values a gate names before it points at the marks beside them.
const NAMED: usize = 6;

/// The answers that open a question, by the question that they are given to.
pub(super) type Opening = BTreeMap<FactId, Members>;

/// The place of a yes among the answers to a question of yes or no, and of any number or day.
pub(super) const YES: usize = 1;
const NO: usize = 0;

/// The answers by which a gate opens; each is one that helps, others may have to join it.
pub(super) fn opening(program: &Program, law: &Law, fact: FactId) -> Opening {
    match law.gates.get(fact.index()).copied().flatten() {
        Some(gate) => walk(program, law, gate, true),
        None => Opening::new(),
    }
}

fn walk(program: &Program, law: &Law, id: NodeId, positive: bool) -> Opening {
    let parts = |of: &[NodeId]| -> Vec<Opening> {
        of.iter()
            .map(|n| walk(program, law, *n, positive))
            .collect()
    };
    match law.graph.get(id) {
        Some(Node::Not(inner)) => walk(program, law, *inner, !positive),
        Some(Node::Named(_, inner) | Node::Burden(inner) | Node::Ahead(inner)) => {
            walk(program, law, *inner, positive)
        }
        Some(Node::And(of)) => joined(parts(of), positive),
        Some(Node::Or(of)) => joined(parts(of), !positive),
        Some(Node::Choice(_, of) | Node::Count { of, .. }) => joined(parts(of), false),
        Some(Node::Atom {
            fact, predicate, ..
        }) => {
            let all = Members::all(program.values(*fact).len());
            let one = |i: usize| std::iter::once(i).collect::<Members>();
            let members = match (predicate, positive) {
                (Predicate::True, true) | (Predicate::Number(..) | Predicate::Day(..), _) => {
                    one(YES)
                }
                (Predicate::True, false) => one(NO),
                (Predicate::Is(m) | Predicate::HasAny(m) | Predicate::HasAll(m), true) => *m,
                (Predicate::Is(m) | Predicate::HasOnly(m), false) => all.minus(*m),
                (Predicate::HasOnly(m), true) => *m,
                (Predicate::Count(_), true) => all,
                // That something is absent opens nothing by itself.
                _ => return Opening::new(),
            };
            Opening::from([(*fact, members)])
        }
        Some(Node::Const(_) | Node::Window(..)) | None => Opening::new(),
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
pub(super) fn check(program: &Program, law: &Law, fact: FactId, lang: &str) -> String {
    let speaker = Speaker {
        program,
        law,
        lang,
        fact,
    };
    match law.gates.get(fact.index()).copied().flatten() {
        Some(gate) => speaker.say(gate, true, true),
        None => String::new(),
    }
}

struct Speaker<'a> {
    program: &'a Program,
    law: &'a Law,
    lang: &'a str,
    fact: FactId,
}

impl Speaker<'_> {
    /// How many answers to a question are marked as opening this one.
    fn marked(&self, asked: FactId) -> usize {
        let opening = opening(self.program, self.law, self.fact);
        opening.get(&asked).map_or(0, |m| m.len())
    }

    fn say(&self, id: NodeId, positive: bool, alone: bool) -> String {
        match self.law.graph.get(id) {
            Some(Node::Const(yes)) => {
                let word = if *yes == positive {
                    say(self.lang, "always", "始终")
                } else {
                    say(self.lang, "never", "从不")
                };
                word.to_owned()
            }
            Some(Node::Not(inner)) => self.say(*inner, !positive, alone),
            Some(Node::Named(Part::Fires(id) | Part::Defeated(id, _), _)) => match self.lang {
                "zh" => format!("`{id}`适用"),
                _ => format!("`{id}` applies"),
            },
            Some(Node::Named(_, inner) | Node::Burden(inner) | Node::Ahead(inner)) => {
                self.say(*inner, positive, alone)
            }
            Some(Node::And(of)) => self.joined(of, positive, positive, alone),
            Some(Node::Or(of)) => self.joined(of, !positive, positive, alone),
            Some(Node::Choice(_, of) | Node::Count { of, .. }) => {
                self.joined(of, false, positive, alone)
            }
            Some(Node::Atom {
                fact, predicate, ..
            }) => self.atom(*fact, predicate, positive),
            Some(Node::Window(..)) | None => say(self.lang, "a day", "日期").to_owned(),
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
            say(self.lang, " and ", "，且")
        } else {
            say(self.lang, " or ", "，或")
        };
        let text = parts.join(word);
        match (several && !alone, self.lang) {
            (true, "zh") => format!("（{text}）"),
            (true, _) => format!("({text})"),
            _ => text,
        }
    }

    fn atom(&self, fact: FactId, predicate: &Predicate, positive: bool) -> String {
        let facts = &self.program.facts;
        let name = facts.get(fact.index()).map_or("", |f| f.name.as_str());
        let zh = self.lang == "zh";
        let values = |m: Members| {
            let all = self.program.values(fact);
            let some = m.iter().filter_map(|i| all.get(i));
            some.map(|v| v.name.as_str()).collect::<Vec<_>>()
        };
        let list = |m: Members, last: &str| {
            let names = values(m);
            match names.split_last() {
                Some((end, rest)) if !rest.is_empty() => {
                    format!("{}{last}{end}", rest.join(say(self.lang, ", ", "、")))
                }
                Some((end, _)) => (*end).to_owned(),
                None => String::new(),
            }
        };
        let or = say(self.lang, " or ", "或");
        let and = say(self.lang, " and ", "和");
        match (predicate, positive) {
            (Predicate::True, true) if zh => format!("`{name}` 为是"),
            (Predicate::True, false) if zh => format!("`{name}` 为否"),
            (Predicate::True, true) => format!("`{name}` is yes"),
            (Predicate::True, false) => format!("`{name}` is no"),
            (Predicate::Is(m) | Predicate::HasAny(m), true)
                if m.len() > NAMED && self.marked(fact) > NAMED =>
            {
                let own = facts.get(self.fact.index()).map_or("", |f| f.name.as_str());
                if zh {
                    format!("`{name}` 中选了标有“→ 引出：… {own} …”的值")
                } else {
                    format!("you choose a line of `{name}` that is marked `→ opens: … {own} …`")
                }
            }
            (Predicate::Is(m), true) if zh => format!("`{name}` 为 {}", list(*m, or)),
            (Predicate::Is(m), false) if zh => format!("`{name}` 不为 {}", list(*m, or)),
            (Predicate::Is(m), true) => format!("`{name}` is {}", list(*m, or)),
            (Predicate::Is(m), false) => format!("`{name}` is not {}", list(*m, or)),
            (Predicate::HasAny(m), true) if zh => format!("`{name}` 选了 {}", list(*m, or)),
            (Predicate::HasAny(m), false) if zh => format!("`{name}` 没有选 {}", list(*m, or)),
            (Predicate::HasAny(m), true) => format!("`{name}` has {}", list(*m, or)),
            (Predicate::HasAny(m), false) => format!("`{name}` does not have {}", list(*m, or)),
            (Predicate::HasAll(m), true) if zh => format!("`{name}` 选了 {}", list(*m, and)),
            (Predicate::HasAll(m), false) if zh => {
                format!("`{name}` 没有全选 {}", list(*m, and))
            }
            (Predicate::HasAll(m), true) => format!("`{name}` has {}", list(*m, and)),
            (Predicate::HasAll(m), false) => {
                format!("`{name}` does not have all of {}", list(*m, and))
            }
            (Predicate::HasOnly(m), true) if zh => format!("`{name}` 只选了 {}", list(*m, and)),
            (Predicate::HasOnly(m), false) if zh => {
                format!("`{name}` 不只选了 {}", list(*m, and))
            }
            (Predicate::HasOnly(m), true) => format!("`{name}` has {} alone", list(*m, and)),
            (Predicate::HasOnly(m), false) => {
                format!("`{name}` has more than {} alone", list(*m, and))
            }
            (Predicate::Count(1), true) if zh => format!("`{name}` 选了任一项"),
            (Predicate::Count(1), false) if zh => format!("`{name}` 一项也没有选"),
            (Predicate::Count(1), true) => format!("you choose anything in `{name}`"),
            (Predicate::Count(1), false) => format!("you choose nothing in `{name}`"),
            (Predicate::Count(n), true) if zh => format!("`{name}` 至少选了{n}项"),
            (Predicate::Count(n), false) if zh => format!("`{name}` 选了不到{n}项"),
            (Predicate::Count(n), true) => format!("you choose at least {n} lines of `{name}`"),
            (Predicate::Count(n), false) => format!("you choose fewer than {n} lines of `{name}`"),
            (Predicate::Number(c, n), _) => {
                let unit = match facts.get(fact.index()).map(|f| &f.ty) {
                    Some(FactType::Number { unit: Some(u), .. }) => format!(" {u}"),
                    _ => String::new(),
                };
                let word = match (flipped(*c, positive), zh) {
                    (Compare::Ge, false) => "is at least",
                    (Compare::Gt, false) => "is more than",
                    (Compare::Le, false) => "is at most",
                    (Compare::Lt, false) => "is less than",
                    (Compare::Ge, true) => "不小于",
                    (Compare::Gt, true) => "大于",
                    (Compare::Le, true) => "不大于",
                    (Compare::Lt, true) => "小于",
                };
                format!("`{name}` {word} {n}{unit}")
            }
            (Predicate::Day(c, d), _) => match (flipped(*c, positive), zh) {
                (Compare::Ge, false) => format!("`{name}` is on or after {d}"),
                (Compare::Gt, false) => format!("`{name}` is after {d}"),
                (Compare::Le, false) => format!("`{name}` is on or before {d}"),
                (Compare::Lt, false) => format!("`{name}` is before {d}"),
                (Compare::Ge, true) => format!("`{name}` 为{d}或之后"),
                (Compare::Gt, true) => format!("`{name}` 在{d}之后"),
                (Compare::Le, true) => format!("`{name}` 为{d}或之前"),
                (Compare::Lt, true) => format!("`{name}` 在{d}之前"),
            },
            // Gates do not ask which day it is.
            (Predicate::Come, true) if zh => format!("`{name}` 已到来"),
            (Predicate::Come, false) if zh => format!("`{name}` 尚未到来"),
            (Predicate::Come, true) => format!("`{name}` has come"),
            (Predicate::Come, false) => format!("`{name}` has not come"),
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

/// The questions in an order in which they can be answered: those that are always asked, then the
/// others, in groups by the question that begins the way to them; each after all that open it, and
/// directly after the last of these. With each question of a group, the question that it hangs on.
pub(super) fn ordered<'q>(questions: &[&'q Question]) -> Vec<(Option<&'q str>, &'q Question)> {
    let here = |name: &str| questions.iter().any(|q| q.name == name);
    let mut out: Vec<(Option<&str>, &Question)> = questions
        .iter()
        .filter(|q| q.only_when.is_none())
        .map(|q| (None, *q))
        .collect();
    let gated: Vec<&Question> = questions
        .iter()
        .filter(|q| q.only_when.is_some())
        .copied()
        .collect();
    // Questions that begin a way: asked always, or elsewhere.
    let mut roots: Vec<&str> = out.iter().map(|(_, q)| q.name.as_str()).collect();
    for opener in gated.iter().flat_map(|q| openers(q)) {
        if !here(opener) && !roots.contains(&opener) {
            roots.push(opener);
        }
    }
    for root in roots {
        emit(root, root, &gated, &here, &mut out);
    }
    // A program without errors has no circle of gates; one with errors shows them all the same.
    for q in gated {
        if !out.iter().any(|(_, o)| o.name == q.name) {
            out.push((openers(q).next(), q));
        }
    }
    out
}

fn openers(q: &Question) -> impl Iterator<Item = &str> {
    q.only_when
        .iter()
        .flat_map(|g| &g.facts)
        .map(String::as_str)
}

/// Places what an answer to `of` opens, where everything else that opens it stands already.
fn emit<'q>(
    of: &str,
    root: &'q str,
    gated: &[&'q Question],
    here: &dyn Fn(&str) -> bool,
    out: &mut Vec<(Option<&'q str>, &'q Question)>,
) {
    for q in gated {
        let placed = |name: &str| out.iter().any(|(_, o)| o.name == name);
        let ready = openers(q).all(|o| !here(o) || placed(o));
        if !placed(&q.name) && ready && openers(q).any(|o| o == of) {
            out.push((Some(root), q));
            emit(&q.name, root, gated, here, out);
        }
    }
}
