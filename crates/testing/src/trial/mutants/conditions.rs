//! Mistakes in a condition. Each is given as the whole condition with one thing changed.

use jiff::civil::Date;

use super::{Edit, next};
use solon_law::program::{
    Ago, Compare, Cond, DefineBody, FactId, Level, Limb, Members, Number, PatternSet, Predicate,
    Program, ScaleId,
};

/// A changed condition: labels down to where it was changed, and what was done.
pub(super) struct Changed {
    pub(super) labels: Vec<String>,
    pub(super) edit: Edit,
    pub(super) cond: Cond,
}

impl Changed {
    fn at(edit: Edit, cond: Cond) -> Changed {
        Changed {
            labels: Vec::new(),
            edit,
            cond,
        }
    }

    /// The same inside a larger condition.
    fn inside(self, wrap: impl FnOnce(Cond) -> Cond) -> Changed {
        Changed {
            cond: wrap(self.cond),
            ..self
        }
    }
}

/// Every condition with one mistake, from the outside in.
pub(super) fn changed(program: &Program, cond: &Cond) -> Vec<Changed> {
    let mut out = Vec::new();
    match cond {
        Cond::And(parts) => junction(program, parts, true, &mut out),
        Cond::Or(parts) => junction(program, parts, false, &mut out),
        Cond::Not(inner) => contrary(program, inner, &mut out),
        Cond::Limbs { all, limbs } => labelled(program, limbs, *all, &mut out),
        Cond::Counted { exactly, n, of } => {
            let counted = |n: u32, of: Vec<Cond>| Cond::Counted {
                exactly: *exactly,
                n,
                of,
            };
            for m in neighbours(*n, u32::try_from(of.len()).unwrap_or(u32::MAX)) {
                out.push(Changed::at(Edit::Count(*n, m), counted(m, of.clone())));
            }
            for (i, part) in of.iter().enumerate() {
                for c in changed(program, part) {
                    out.push(c.inside(|new| counted(*n, replaced(of, i, new))));
                }
            }
        }
        Cond::AtLeast(scale, level) => {
            out.push(negated(cond));
            for other in levels(program, *scale, *level) {
                out.push(Changed::at(
                    Edit::Level(*scale, *level, other),
                    Cond::AtLeast(*scale, other),
                ));
            }
        }
        Cond::Fact(fact, predicate) => {
            out.push(negated(cond));
            for (edit, new) in predicates(program, *fact, predicate) {
                out.push(Changed::at(edit, Cond::Fact(*fact, new)));
            }
        }
        Cond::Constant(fact, compare, constant) => {
            out.push(negated(cond));
            let other = strict(*compare);
            out.push(Changed::at(
                Edit::Compare(*fact, *compare, other),
                Cond::Constant(*fact, other, *constant),
            ));
        }
        Cond::Fires(patterns) => {
            out.push(negated(cond));
            for (edit, fewer) in fewer(patterns) {
                out.push(Changed::at(edit, Cond::Fires(fewer)));
            }
        }
        Cond::Defeated(patterns, by) => {
            out.push(negated(cond));
            for (edit, fewer) in fewer(patterns) {
                out.push(Changed::at(edit, Cond::Defeated(fewer, by.clone())));
            }
        }
        Cond::Assessed(of, members) => {
            out.push(negated(cond));
            for value in members.iter().filter(|_| members.len() > 1) {
                let one: Members = std::iter::once(value).collect();
                let fewer = Cond::Assessed(*of, members.minus(one));
                out.push(Changed::at(Edit::DropResult(*of, value), fewer));
            }
        }
        Cond::Scored(score, compare, mark) => {
            out.push(negated(cond));
            let other = strict(*compare);
            let edit = Edit::Boundary(matches!(other, Compare::Ge | Compare::Le));
            out.push(Changed::at(edit, Cond::Scored(*score, other, *mark)));
        }
        Cond::Classified(inner) => {
            out.push(Changed::at(Edit::OfTheDay, inner.as_ref().clone()));
            for c in changed(program, inner) {
                out.push(c.inside(|new| Cond::Classified(Box::new(new))));
            }
        }
        Cond::Define(_) | Cond::Reading(_) | Cond::Role(_) => out.push(negated(cond)),
        // It only tells a no from what does not apply.
        Cond::Applies(_) => {}
    }
    out
}

fn negated(cond: &Cond) -> Changed {
    Changed::at(
        Edit::Negate(cond.clone()),
        Cond::Not(Box::new(cond.clone())),
    )
}

fn replaced(parts: &[Cond], i: usize, new: Cond) -> Vec<Cond> {
    let mut out = parts.to_vec();
    if let Some(slot) = out.get_mut(i) {
        *slot = new;
    }
    out
}

/// Without the part at a position.
pub(super) fn without<T: Clone>(parts: &[T], i: usize) -> Vec<T> {
    let kept = parts.iter().enumerate().filter(|(k, _)| *k != i);
    kept.map(|(_, part)| part.clone()).collect()
}

fn junction(program: &Program, parts: &[Cond], all: bool, out: &mut Vec<Changed>) {
    let join = |parts: Vec<Cond>| {
        if all {
            Cond::And(parts)
        } else {
            Cond::Or(parts)
        }
    };
    // What is always so, as the level above the top is never reached, is no part of its own.
    let empty = |c: &Cond| matches!(c, Cond::Not(inner) if matches!(inner.as_ref(), Cond::Or(v) if v.is_empty()));
    let several = parts.iter().filter(|c| !empty(c)).count() > 1;
    if several {
        let other = parts.to_vec();
        let edit = Edit::Junction {
            all: !all,
            limbs: false,
        };
        let swapped = if all {
            Cond::Or(other)
        } else {
            Cond::And(other)
        };
        out.push(Changed::at(edit, swapped));
    }
    for (i, part) in parts.iter().enumerate() {
        if several && !empty(part) {
            let edit = Edit::DropPart(part.clone(), all);
            out.push(Changed::at(edit, join(without(parts, i))));
        }
        for c in changed(program, part) {
            out.push(c.inside(|new| join(replaced(parts, i, new))));
        }
    }
}

fn contrary(program: &Program, inner: &Cond, out: &mut Vec<Changed>) {
    if let Cond::Fact(fact, Predicate::HasAny(members)) = inner {
        let all = Members::all(program.values(*fact).len());
        let rest = all.minus(*members);
        // Read as `within`, so what is listed there is what can be forgotten.
        if members.len() * 2 > all.len() && !rest.is_empty() {
            out.push(negated(inner).inside(|new| Cond::Not(Box::new(new))));
            for v in rest.iter() {
                let mut more = *members;
                more.insert(v);
                let test = Cond::Fact(*fact, Predicate::HasAny(more));
                let edit = Edit::DropValue(*fact, v);
                out.push(Changed::at(edit, Cond::Not(Box::new(test))));
            }
            return;
        }
    }
    for c in changed(program, inner) {
        out.push(c.inside(|new| Cond::Not(Box::new(new))));
    }
}

fn labelled(program: &Program, limbs: &[Limb], all: bool, out: &mut Vec<Changed>) {
    let join = |limbs: Vec<Limb>| Cond::Limbs { all, limbs };
    if limbs.len() > 1 {
        let edit = Edit::Junction {
            all: !all,
            limbs: true,
        };
        let swapped = Cond::Limbs {
            all: !all,
            limbs: limbs.to_vec(),
        };
        out.push(Changed::at(edit, swapped));
    }
    for (i, limb) in limbs.iter().enumerate() {
        if limbs.len() > 1 {
            let edit = Edit::DropLimb(limb.label.clone());
            out.push(Changed::at(edit, join(without(limbs, i))));
        }
        for mut c in inside_limb(program, limb) {
            c.labels.insert(0, format!("limb {}", limb.label));
            out.push(c.inside(|cond| join(relimbed(limbs, i, cond))));
        }
    }
}

/// The conditions of a limb with one mistake, its contrary among them.
pub(super) fn inside_limb(program: &Program, limb: &Limb) -> Vec<Changed> {
    let mut out = Vec::new();
    // The contrary of a single test is among its own mistakes.
    let single = |c: &Cond| {
        !matches!(
            c,
            Cond::And(_) | Cond::Or(_) | Cond::Limbs { .. } | Cond::Counted { .. }
        )
    };
    let plain = match &limb.cond {
        Cond::Not(inner) => single(inner),
        cond => single(cond),
    };
    if !plain {
        out.push(Changed::at(
            Edit::NegateLimb(limb.label.clone()),
            Cond::Not(Box::new(limb.cond.clone())),
        ));
    }
    out.extend(changed(program, &limb.cond));
    out
}

/// Limbs, one of them with another condition.
pub(super) fn relimbed(limbs: &[Limb], i: usize, cond: Cond) -> Vec<Limb> {
    let mut out = limbs.to_vec();
    if let Some(limb) = out.get_mut(i) {
        limb.cond = cond;
    }
    out
}

/// One fewer and one more, within what makes a difference.
fn neighbours(n: u32, most: u32) -> Vec<u32> {
    let mut out = Vec::new();
    if n > 1 {
        out.push(n - 1);
    }
    if n < most {
        out.push(n + 1);
    }
    out
}

/// The neighbouring levels.
pub(super) fn levels(program: &Program, scale: ScaleId, level: Level) -> Vec<Level> {
    let all = program.scales[scale].levels.len();
    let mut out = Vec::new();
    if level > 0 {
        out.push(level - 1);
    }
    if level + 1 < all {
        out.push(level + 1);
    }
    out
}

fn strict(compare: Compare) -> Compare {
    match compare {
        Compare::Ge => Compare::Gt,
        Compare::Gt => Compare::Ge,
        Compare::Le => Compare::Lt,
        Compare::Lt => Compare::Le,
    }
}

fn predicates(program: &Program, fact: FactId, predicate: &Predicate) -> Vec<(Edit, Predicate)> {
    let fewer = |members: Members, make: fn(Members) -> Predicate| {
        members
            .iter()
            .map(|v| {
                let one: Members = std::iter::once(v).collect();
                (Edit::DropValue(fact, v), make(members.minus(one)))
            })
            .collect()
    };
    match predicate {
        Predicate::True | Predicate::Come => Vec::new(),
        Predicate::Is(m) => fewer(*m, Predicate::Is),
        Predicate::HasAny(m) => fewer(*m, Predicate::HasAny),
        Predicate::HasAll(m) => fewer(*m, Predicate::HasAll),
        Predicate::HasOnly(m) => fewer(*m, Predicate::HasOnly),
        Predicate::Count(n) => {
            let most = u32::try_from(program.values(fact).len()).unwrap_or(u32::MAX);
            neighbours(*n, most)
                .into_iter()
                .map(|m| (Edit::Count(*n, m), Predicate::Count(m)))
                .collect()
        }
        Predicate::Number(c, n) => {
            let other = strict(*c);
            vec![(Edit::Compare(fact, *c, other), Predicate::Number(other, *n))]
        }
        Predicate::Day(c, d) => {
            let day = next(*d);
            vec![(Edit::Shift(*d, day), Predicate::Day(*c, day))]
        }
        Predicate::Ago(ago) => {
            let longer = ago.n.checked_add(1).map(|n| Ago { n, ..*ago });
            let other = Ago {
                more: !ago.more,
                ..*ago
            };
            let edited = longer.into_iter().chain([other]);
            edited
                .map(|to| (Edit::LongAgo(*ago, to), Predicate::Ago(to)))
                .collect()
        }
    }
}

/// The patterns with one of several left out.
pub(super) fn fewer(patterns: &PatternSet) -> Vec<(Edit, PatternSet)> {
    let mut out = Vec::new();
    if patterns.include.len() > 1 {
        for (i, p) in patterns.include.iter().enumerate() {
            let fewer = PatternSet {
                include: without(&patterns.include, i),
                except: patterns.except.clone(),
            };
            out.push((Edit::DropPattern(p.to_string()), fewer));
        }
    }
    for (i, p) in patterns.except.iter().enumerate() {
        let fewer = PatternSet {
            include: patterns.include.clone(),
            except: without(&patterns.except, i),
        };
        out.push((Edit::DropPattern(format!("except {p}")), fewer));
    }
    out
}

/// Twice as much, where that can be kept.
pub(super) fn twice(n: Number) -> Option<Number> {
    n.times("2".parse().ok()?)
}

/// The body of a define or reading with one mistake.
pub(super) fn bodies(program: &Program, body: &DefineBody) -> Vec<(Vec<String>, Edit, DefineBody)> {
    match body {
        DefineBody::Cond(cond) => changed(program, cond)
            .into_iter()
            .map(|c| (c.labels, c.edit, DefineBody::Cond(c.cond)))
            .collect(),
        DefineBody::Number(n) => twice(*n)
            .map(|twice| (Vec::new(), Edit::DoubleConstant, DefineBody::Number(twice)))
            .into_iter()
            .collect(),
        DefineBody::Day(d) => {
            let day = next(*d);
            vec![(Vec::new(), Edit::Shift(*d, day), DefineBody::Day(day))]
        }
        DefineBody::Dated(all) => dated(all),
        DefineBody::Never => Vec::new(),
    }
}

/// A number that depends on the day: each value twice as much, each day of a change the next one.
fn dated(all: &[(Option<Date>, Number)]) -> Vec<(Vec<String>, Edit, DefineBody)> {
    let mut out = Vec::new();
    let mut push = |at: usize, edit: Edit, one: (Option<Date>, Number)| {
        let mut all = all.to_vec();
        if let Some(old) = all.get_mut(at) {
            *old = one;
        }
        out.push((Vec::new(), edit, DefineBody::Dated(all)));
    };
    for (at, (from, value)) in all.iter().enumerate() {
        if let Some(twice) = twice(*value) {
            push(at, Edit::DoubleConstant, (*from, twice));
        }
        if let Some(day) = from {
            push(
                at,
                Edit::Shift(*day, next(*day)),
                (Some(next(*day)), *value),
            );
        }
    }
    out
}
