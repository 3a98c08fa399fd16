//! The rule base as the one file of a pack of rules.

use std::fmt::Write as _;

use crate::table::{Base, Cond, Fact, Kind, LEVELS};

impl Base {
    /// Its text in the language of the rules.
    #[must_use]
    pub fn pack(&self) -> String {
        let mut out = String::from("pack bench.rules version \"1\"\n  title en \"Rules\"\n\n");
        out += "source ACT \"An invented act\"\n\n";
        let _ = writeln!(out, "scale risk {}\n", LEVELS.join(" < "));
        for fact in &self.facts {
            out += &question(fact);
        }
        for (at, rule) in self.rules.iter().enumerate() {
            let when = self.said(&rule.when);
            let _ = writeln!(
                out,
                "rule {} \"{}\"\n  cites ACT \"Art. {at}\"\n  when {when}",
                rule.id, rule.id
            );
            if let Some(unless) = &rule.unless {
                let unless = self.said(unless);
                let _ = writeln!(out, "  unless spared cites ACT \"Art. {at}(2)\" : {unless}");
            }
            let level = LEVELS.get(rule.level).unwrap_or(&"");
            let _ = writeln!(out, "  then risk {level}\n");
        }
        for exception in &self.exceptions {
            let (id, when) = (exception.id, self.said(&exception.when));
            let to: Vec<String> = exception
                .to
                .iter()
                .map(|family| format!("{family}.*"))
                .collect();
            let _ = writeln!(
                out,
                "exception {id} \"{id}\"\n  to {}\n  cites ACT \"Art. 99 {id}\"\n  when {when}\n",
                to.join(", ")
            );
        }
        out
    }

    fn said(&self, cond: &Cond) -> String {
        let name = |fact: &usize| self.facts.get(*fact).map_or("", |f| f.name.as_str());
        let list = |of: &[Cond], word: &str| {
            let all: Vec<String> = of.iter().map(|c| self.said(c)).collect();
            format!("({})", all.join(word))
        };
        match cond {
            Cond::Yes(f) => name(f).to_owned(),
            Cond::Has(f, v) => format!("{} has {v}", name(f)),
            Cond::Is(f, v) => format!("{} is {v}", name(f)),
            Cond::AtLeast(f, n) => format!("{} at least {n}", name(f)),
            Cond::Less(f, n) => format!("{} less than {n}", name(f)),
            Cond::Before(f, d) => format!("{} before {d}", name(f)),
            Cond::OnOrAfter(f, d) => format!("{} on or after {d}", name(f)),
            Cond::Not(of) => format!("not ({})", self.said(of)),
            Cond::All(of) => list(of, " and "),
            Cond::Any(of) => list(of, " or "),
        }
    }
}

fn question(fact: &Fact) -> String {
    let values = |all: &[String]| {
        let all: Vec<String> = all.iter().map(|v| format!("{v} en \"{v}\"")).collect();
        all.join(", ")
    };
    let takes = match &fact.kind {
        Kind::Set(all) => format!("set of {{ {} }}", values(all)),
        Kind::One(all) => format!("one of {{ {} }}", values(all)),
        Kind::Number => "whole number".to_owned(),
        Kind::Day => "date".to_owned(),
        Kind::Bool => "bool".to_owned(),
    };
    let name = &fact.name;
    format!("fact {name} : {takes}\n  ask en \"{name}?\"\n\n")
}
