//! Prints the rules of the table as plain Rust: `hand.rs`, which `src/hand.rs` takes in.
#![allow(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    reason = "a build script is told by its environment where to write"
)]

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

use table::{Base, Cond, Kind};

#[path = "src/table.rs"]
#[allow(dead_code, reason = "the library uses the rest")]
mod table;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/table.rs");
    let folder = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&folder).join("hand.rs"), printed(&Base::new()))
}

/// `recruitment_2` as `Recruitment2`.
fn camel(name: &str) -> String {
    let words = name.split('_').map(|word| {
        let (first, rest) = word.split_at(1);
        first.to_uppercase() + rest
    });
    words.collect()
}

fn printed(base: &Base) -> String {
    let mut types = String::new();
    let mut fields = String::new();
    for fact in &base.facts {
        let name = &fact.name;
        let values = camel(name);
        let ty = match &fact.kind {
            Kind::Set(_) => format!("Set<{values}>"),
            Kind::One(_) => format!("Option<{values}>"),
            Kind::Number => "u64".to_owned(),
            Kind::Day => "Day".to_owned(),
            Kind::Bool => "bool".to_owned(),
        };
        if let Kind::Set(all) | Kind::One(all) = &fact.kind {
            let all: Vec<String> = all.iter().map(|v| camel(v)).collect();
            let _ = writeln!(
                types,
                "#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]\n\
                 #[serde(rename_all = \"snake_case\")]\nenum {values} {{ {} }}",
                all.join(", ")
            );
        }
        if let Kind::Set(_) = &fact.kind {
            let _ = writeln!(
                types,
                "impl Value for {values} {{ fn bit(self) -> u8 {{ self as u8 }} }}"
            );
        }
        let _ = writeln!(fields, "    {name}: {ty},");
    }
    format!(
        "{types}\n/// What is answered; what is not is no, or nothing.\n\
         #[derive(Clone, Debug, Default, serde::Deserialize)]\n#[serde(default)]\n\
         pub struct Facts {{\n{fields}}}\n\n{}",
        judge(base)
    )
}

fn judge(base: &Base) -> String {
    let mut out = String::from(
        "/// The level with the rules that give it: the highest level of which a rule applies.\n\
         #[must_use]\npub fn judge(f: &Facts) -> Verdict {\n    let mut by = 0;\n",
    );
    for (level, rules) in base.by_level() {
        for (at, rule) in rules {
            let when = test(base, &base.condition(rule));
            let _ = writeln!(out, "    if {when} {{ by |= 1 << {at}; }} // {}", rule.id);
        }
        let _ = writeln!(
            out,
            "    if by != 0 {{ return Verdict {{ level: {level}, by }}; }}"
        );
    }
    out + "    Verdict { level: 0, by }\n}\n"
}

fn test(base: &Base, cond: &Cond) -> String {
    let name = |fact: &usize| format!("f.{}", base.facts[*fact].name);
    let ty = |fact: &usize| camel(&base.facts[*fact].name);
    let list = |of: &[Cond], sign: &str| {
        let all: Vec<String> = of.iter().map(|c| test(base, c)).collect();
        format!("({})", all.join(sign))
    };
    let day = |day: &str| format!("Day({})", day.replace('-', ""));
    match cond {
        Cond::Yes(f) => name(f),
        Cond::Has(f, v) => format!("{}.has({}::{})", name(f), ty(f), camel(v)),
        Cond::Is(f, v) => format!("{} == Some({}::{})", name(f), ty(f), camel(v)),
        Cond::AtLeast(f, n) => format!("{} >= {n}", name(f)),
        Cond::Less(f, n) => format!("{} < {n}", name(f)),
        Cond::Before(f, d) => format!("{} < {}", name(f), day(d)),
        Cond::OnOrAfter(f, d) => format!("{} >= {}", name(f), day(d)),
        Cond::Not(of) => format!("!({})", test(base, of)),
        Cond::All(of) => list(of, " && "),
        Cond::Any(of) => list(of, " || "),
    }
}
