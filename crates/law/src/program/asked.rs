//! Whether packs that are asked side by side mean one thing by one question: one answer is read by all
//! of them. Of the law behind the questions it knows nothing.

use std::collections::HashMap;

use super::{Fact, FactId, FactType, Program, Value};

/// Two packs that ask different questions under one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The program that declares it first, by position, and the fact in it.
    pub first: (usize, FactId),
    /// The other one.
    pub second: (usize, FactId),
    /// In what they differ: `type`, `words` or `values`.
    pub what: &'static str,
}

/// The questions that some of these programs ask otherwise than an earlier one does. Two versions of
/// one pack may: nobody means both at once.
#[must_use]
pub fn asked_otherwise(programs: &[&Program]) -> Vec<Clash> {
    let mut first: HashMap<&str, (usize, FactId)> = HashMap::new();
    let mut out = Vec::new();
    for (p, program) in programs.iter().enumerate() {
        for (f, fact) in program.facts.iter() {
            let second = (p, f);
            let known = *first.entry(fact.name.as_str()).or_insert(second);
            let Some(earlier) = programs.get(known.0).filter(|_| known.0 != p) else {
                continue;
            };
            if id(earlier) == id(program) {
                continue;
            }
            if let Some(what) = differ(earlier, known.1, program, second.1) {
                out.push(Clash {
                    first: known,
                    second,
                    what,
                });
            }
        }
    }
    out
}

fn id(program: &Program) -> Option<&str> {
    program.pack().map(|p| p.id.as_str())
}

/// In what two questions differ.
fn differ(a: &Program, f: FactId, b: &Program, g: FactId) -> Option<&'static str> {
    let (x, y) = (&a.facts[f], &b.facts[g]);
    let from = |program: &Program, fact: &Fact| {
        let pack = program.packs.get(fact.pack);
        pack.map(|p| (p.id.clone(), p.digest.clone()))
    };
    // One vocabulary that both use.
    if from(a, x) == from(b, y) && from(a, x).is_some_and(|(_, digest)| !digest.is_empty()) {
        return None;
    }
    let same_type = match (&x.ty, &y.ty) {
        (FactType::One(_), FactType::One(_)) | (FactType::Set(_), FactType::Set(_)) => true,
        (one, other) => one == other,
    };
    let ratio = |program: &Program, fact: &Fact| {
        let ratio = fact.ratio?;
        let names = ratio.parts().map(|part| program.facts[part].name.clone());
        Some((names, ratio.times))
    };
    if !same_type || ratio(a, x) != ratio(b, y) {
        return Some("type");
    }
    if x.ask != y.ask {
        return Some("words");
    }
    let words = |v: &Value| (v.name.clone(), v.text.clone());
    let mut values = [a.values(f), b.values(g)].map(|v| v.iter().map(words).collect::<Vec<_>>());
    values.iter_mut().for_each(|v| v.sort());
    let [one, other] = values;
    (one != other).then_some("values")
}
