//! Conditions in the rule language, as an author could have written them. `implies` comes back as
//! `not … or …`, and `within` as whichever of its two forms is shorter.

use super::{by_group, exact_number, exactly, to_come};
use crate::program::{
    Ago, Assessment, Citation, Compare, Cond, Constant, DefineId, FactId, FactType, Gives,
    InterpretationId, Limb, Members, Number, PatternSet, Predicate, Program, Unit,
};

/// How tightly a text binds, from loosely to tightly.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bind {
    Limbs,
    Junction,
    Tight,
}

/// A condition in the rule language, on one line.
#[must_use]
pub fn written(program: &Program, cond: &Cond) -> String {
    Writer { program }.cond(cond).0
}

/// A condition in the rule language; labelled limbs stand on lines of their own.
#[must_use]
pub fn written_lines(program: &Program, cond: &Cond) -> Vec<String> {
    let writer = Writer { program };
    match cond {
        Cond::Limbs { all, limbs } => {
            let head = if *all { "all of" } else { "any of" };
            let lines = limbs.iter().map(|l| format!("  {}", writer.limb(l)));
            std::iter::once(head.to_owned()).chain(lines).collect()
        }
        _ => vec![writer.cond(cond).0],
    }
}

struct Writer<'a> {
    program: &'a Program,
}

impl Writer<'_> {
    fn cond(&self, cond: &Cond) -> (String, Bind) {
        match cond {
            Cond::And(v) => match (exactly(v), v.as_slice()) {
                (Some((s, l)), _) => {
                    let (scale, level) = self.level(s, l);
                    (format!("{scale} is {level}"), Bind::Tight)
                }
                (None, _) if exact_number(v).is_some() => (self.number(v, "is"), Bind::Tight),
                (None, _) if let Some(fact) = to_come(v) => {
                    (format!("{} has not come", self.fact(fact)), Bind::Tight)
                }
                (None, []) => ("always".to_owned(), Bind::Tight),
                (None, [only]) => self.cond(only),
                _ => (self.joined(v, " and "), Bind::Junction),
            },
            Cond::Or(v) => match v.as_slice() {
                [] => ("never".to_owned(), Bind::Tight),
                [only] => self.cond(only),
                _ => (self.joined(v, " or "), Bind::Junction),
            },
            Cond::Not(inner) => (self.contrary(inner), Bind::Tight),
            Cond::Limbs { all, limbs } => {
                let head = if *all { "all of" } else { "any of" };
                let parts: Vec<String> = limbs.iter().map(|l| self.limb(l)).collect();
                (format!("{head} {}", parts.join(" ")), Bind::Limbs)
            }
            Cond::Counted { exactly, n, of } => {
                let head = if *exactly { "exactly" } else { "at least" };
                let parts: Vec<String> = of.iter().map(|c| self.cond(c).0).collect();
                (
                    format!("{head} {n} of {{ {} }}", parts.join(", ")),
                    Bind::Tight,
                )
            }
            Cond::Fact(f, p) => (self.test(*f, p), Bind::Tight),
            Cond::Constant(f, c, constant) => {
                let right = match constant {
                    Constant::Define(d) => self.define(*d),
                    Constant::Reading(i) => self.reading(*i),
                };
                (self.compared(*f, *c, &right), Bind::Tight)
            }
            Cond::Define(d) => (self.define(*d), Bind::Tight),
            Cond::Reading(i) => (self.reading(*i), Bind::Tight),
            Cond::Fires(p) => (format!("fires {}", set(p)), Bind::Tight),
            Cond::Defeated(p, by) => {
                let label = by
                    .label
                    .as_ref()
                    .map_or_else(String::new, |l| format!("/{l}"));
                (
                    format!("defeated {} by {}{label}", set(p), by.id),
                    Bind::Tight,
                )
            }
            Cond::AtLeast(s, l) => {
                let (scale, level) = self.level(*s, *l);
                (format!("{scale} at least {level}"), Bind::Tight)
            }
            Cond::Role(r) => {
                let name = self.program.roles[r].name.as_str();
                (name.to_owned(), Bind::Tight)
            }
            Cond::Assessed(of, members) => (self.assessed(*of, *members), Bind::Tight),
            Cond::Scored(id, compare, mark) => {
                let name = &self.program.scores[id].name;
                let unit = if mark.percent { "%" } else { "points" };
                let words = compare.of_numbers();
                (
                    format!("{name} {words} {} {unit}", mark.number),
                    Bind::Tight,
                )
            }
            Cond::Classified(inner) => {
                let (text, bind) = self.cond(inner);
                let text = match bind {
                    Bind::Tight => text,
                    _ => format!("({text})"),
                };
                (format!("classified {text}"), Bind::Tight)
            }
            // No condition says so; cells of tables are printed as they are written.
            Cond::Applies(f) => (format!("{} applies", self.fact(*f)), Bind::Tight),
        }
    }

    fn assessed(&self, of: Assessment, members: Members) -> String {
        let name = self.program.assessment_name(of);
        let results = self.program.results(of);
        let last = results.len().saturating_sub(1);
        let named: Vec<&str> = members
            .iter()
            .filter_map(|i| results.get(i).copied())
            .collect();
        let from = results.len() - named.len();
        let levels = matches!(self.program.gives(of), Gives::Scale(_));
        match named.as_slice() {
            [only] => format!("{name} is {only}"),
            [least, ..] if levels && members.iter().eq(from..=last) => {
                format!("{name} at least {least}")
            }
            _ => format!("{name} in {{ {} }}", named.join(", ")),
        }
    }

    /// Inside a junction everything that is not tight stands in brackets.
    fn joined(&self, parts: &[Cond], by: &str) -> String {
        let parts: Vec<String> = parts.iter().map(|c| self.tight(c)).collect();
        parts.join(by)
    }

    fn tight(&self, cond: &Cond) -> String {
        match self.cond(cond) {
            (text, Bind::Tight) => text,
            (text, _) => format!("({text})"),
        }
    }

    fn contrary(&self, cond: &Cond) -> String {
        if let Cond::And(v) = cond
            && exact_number(v).is_some()
        {
            return self.number(v, "is not");
        }
        if let Cond::Fact(f, p) = cond {
            let name = self.fact(*f);
            match p {
                Predicate::HasAny(m) => {
                    let all = Members::all(self.program.values(*f).len());
                    let rest = all.minus(*m);
                    return if m.len() * 2 > all.len() && !rest.is_empty() {
                        format!("{name} within {}", self.members(*f, rest))
                    } else {
                        format!("{name} has none of {}", self.members(*f, *m))
                    };
                }
                Predicate::Is(m) if m.len() == 1 => {
                    return format!("{name} is not {}", self.names(*f, *m));
                }
                Predicate::Count(1) => return format!("{name} is empty"),
                _ => {}
            }
        }
        format!("not {}", self.tight(cond))
    }

    fn limb(&self, limb: &Limb) -> String {
        let mut out = limb.label.clone();
        out.push_str(&self.cites(&limb.cites));
        if let Some(who) = &limb.burden {
            out.push_str(&format!(" burden on {who}"));
        }
        if let Some(clears) = limb.clears.map(|c| &self.program.clears[c]) {
            let because = clears.because.get("en");
            let cites = self.cites(&clears.cites);
            out.push_str(&format!(" clears because {because:?}{cites}"));
        }
        // Limbs inside a limb would swallow the limbs that follow.
        let body = match self.cond(&limb.cond) {
            (text, Bind::Limbs) => format!("({text})"),
            (text, _) => text,
        };
        format!("{out} : {body}")
    }

    fn cites(&self, cites: &[Citation]) -> String {
        let places: Vec<String> = cites
            .iter()
            .map(|c| {
                let name = self.program.instruments[c.instrument].name.as_str();
                format!("{name} \"{}\"", c.place)
            })
            .collect();
        if places.is_empty() {
            String::new()
        } else {
            format!(" cites {}", places.join(", "))
        }
    }

    fn fact(&self, id: FactId) -> &str {
        self.program.facts[id].name.as_str()
    }

    fn reading(&self, id: InterpretationId) -> String {
        let interpretation = &self.program.interpretations[id];
        format!("reading {}", interpretation.name)
    }

    fn define(&self, id: DefineId) -> String {
        self.program.defines[id].name.clone()
    }

    fn level(&self, scale: crate::program::ScaleId, level: usize) -> (String, String) {
        let scale = &self.program.scales[scale];
        let level = scale.levels.get(level).cloned();
        (scale.name.clone(), level.unwrap_or_default())
    }

    /// Names of whole groups, then of single values.
    fn names(&self, fact: FactId, members: Members) -> String {
        let (groups, rest) = by_group(self.program, fact, members);
        let Some(list) = self.program.list(fact) else {
            return String::new();
        };
        let mut out: Vec<&str> = groups
            .iter()
            .filter_map(|g| list.groups.get(*g))
            .map(|g| g.name.as_str())
            .collect();
        out.extend(
            rest.iter()
                .filter_map(|i| list.values.get(i))
                .map(|v| v.name.as_str()),
        );
        out.join(", ")
    }

    /// Several names stand in braces; one group stands alone.
    fn members(&self, fact: FactId, members: Members) -> String {
        let names = self.names(fact, members);
        if members.len() > 1 && !names.contains(',') {
            names
        } else {
            format!("{{ {names} }}")
        }
    }

    fn test(&self, fact: FactId, predicate: &Predicate) -> String {
        let name = self.fact(fact);
        match predicate {
            Predicate::True => name.to_owned(),
            Predicate::Is(m) if m.len() == 1 => format!("{name} is {}", self.names(fact, *m)),
            Predicate::Is(m) => format!("{name} in {}", self.members(fact, *m)),
            Predicate::HasAny(m) if m.len() == 1 => format!("{name} has {}", self.names(fact, *m)),
            Predicate::HasAny(m) => format!("{name} has any of {}", self.members(fact, *m)),
            Predicate::HasAll(m) => format!("{name} has all of {}", self.members(fact, *m)),
            Predicate::HasOnly(m) => format!("{name} has only {}", self.members(fact, *m)),
            Predicate::Count(1) => format!("{name} is not empty"),
            Predicate::Count(n) => format!("count {name} at least {n}"),
            Predicate::Number(c, n) => self.compared(fact, *c, &self.amount(fact, *n)),
            Predicate::Day(c, d) => self.compared(fact, *c, &d.to_string()),
            Predicate::Come => format!("{name} has come"),
            Predicate::Ago(a) => format!("{name} {}", ago(a)),
        }
    }

    /// A test that a number is, or is not, exactly another.
    fn number(&self, parts: &[Cond], is: &str) -> String {
        exact_number(parts).map_or_else(String::new, |(fact, n)| {
            format!("{} {is} {}", self.fact(fact), self.amount(fact, n))
        })
    }

    /// A number in the unit of a fact.
    fn amount(&self, fact: FactId, n: Number) -> String {
        match &self.program.facts[fact].ty {
            // A unit in quotes cannot follow a number.
            FactType::Number { unit: Some(u), .. }
                if u.starts_with(|c: char| c.is_ascii_uppercase()) =>
            {
                format!("{n} {u}")
            }
            _ => n.to_string(),
        }
    }

    fn compared(&self, fact: FactId, compare: Compare, right: &str) -> String {
        let how = compare.words(&self.program.facts[fact].ty);
        format!("{} {how} {right}", self.fact(fact))
    }
}

fn set(patterns: &PatternSet) -> String {
    if patterns.include.len() > 1 || !patterns.except.is_empty() {
        format!("{{ {patterns} }}")
    } else {
        patterns.to_string()
    }
}

/// `no more than 1 year ago`, as rules say it.
#[must_use]
pub fn ago(ago: &Ago) -> String {
    let more = if ago.more { "more" } else { "no more" };
    let unit = match ago.unit {
        Unit::Hours => "hour",
        Unit::WorkingDays => "working day",
        Unit::Days => "day",
        Unit::Weeks => "week",
        Unit::Months => "month",
        Unit::Years => "year",
    };
    let s = if ago.n == 1 { "" } else { "s" };
    format!("{more} than {} {unit}{s} ago", ago.n)
}
