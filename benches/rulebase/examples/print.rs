//! Prints the rule base, for trying the command on it: `print pack` its rules, `print lines 200000` so many
//! descriptions, `print levels 3000` how often each level is met.
#![allow(clippy::print_stdout, reason = "that is what it is for")]

use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write as _};

use solon_rulebase::table::LEVELS;
use solon_rulebase::{Base, Description, hand};

fn main() -> io::Result<()> {
    let mut words = std::env::args().skip(1);
    let (what, many) = (words.next().unwrap_or_default(), words.next());
    let many = many.and_then(|n| n.parse().ok()).unwrap_or(3_000);
    let base = Base::new();
    let mut out = BufWriter::new(io::stdout().lock());
    let mut all = (0..many).map(|number| Description::new(&base, number, 0).line(&base));
    match what.as_str() {
        "pack" => write!(out, "{}", base.pack()),
        "lines" => all.try_for_each(|line| writeln!(out, "{line}")),
        "levels" => {
            let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
            let mut bytes = 0;
            for line in all {
                bytes += line.len();
                let level = hand::verdict(&line)?.level;
                *seen
                    .entry(LEVELS.get(level).copied().unwrap_or(""))
                    .or_default() += 1;
            }
            writeln!(out, "{seen:?}, {} bytes each", bytes / many.max(1))
        }
        _ => writeln!(out, "print pack, print lines [MANY] or print levels [MANY]"),
    }
}
