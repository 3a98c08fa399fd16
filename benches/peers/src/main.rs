//! The rule base of the benchmarks in other engines, beside Solon and hand-written Rust: first whether all
//! of them agree on every description, then what each costs, as ratios within one run.

mod cedar;
mod cel;
mod datalogic;
mod peer;
mod plain;
mod read;
mod rego;
mod solon;
mod wire;
mod zen;

use std::process::ExitCode;
use std::time::Instant;

use peer::{Line, Part, Peer};
use solon_rulebase::table::LEVELS;
use solon_rulebase::{Base, hand, lines};

/// What the command of Solon allocates with; the same for all.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// So many descriptions, so often.
const MANY: usize = 3_000;
const ROUNDS: u64 = 7;
/// So many are timed at once.
pub const PART: usize = 64;

/// What an engine took for each description in each round, in nanoseconds.
struct Times {
    whole: Vec<f64>,
    alone: Vec<f64>,
}

fn main() -> ExitCode {
    let base: &'static Base = Box::leak(Box::new(Base::new()));
    let mut peers: Vec<Box<dyn Peer>> = vec![
        Box::new(plain::Plain::default()),
        Box::new(solon::Solon::new(base, solon::Way::New)),
        Box::new(solon::Solon::new(base, solon::Way::Seen)),
        Box::new(solon::Solon::new(base, solon::Way::Report)),
        Box::new(datalogic::Datalogic::new(base)),
        Box::new(wire::Wire::new(base)),
        Box::new(cel::Cel::new(base)),
        Box::new(zen::Zen::new(base)),
        Box::new(cedar::Cedar::new(base)),
        Box::new(rego::Rego::new(base)),
    ];
    if let Err(told) = agree(base, &mut peers) {
        println!("{told}");
        return ExitCode::FAILURE;
    }
    let times = measure(base, &mut peers);
    table(&peers, &times);
    ExitCode::SUCCESS
}

/// Lines that stay until the end, so that engines may borrow of them.
fn kept(base: &Base, round: u64) -> Vec<Part> {
    let part = |lines: &[String]| {
        let text: Line = lines.join("\n").leak();
        let lines = text.lines().collect();
        Part { text, lines }
    };
    lines(base, MANY, round).chunks(PART).map(part).collect()
}

/// Stops with the first description on which an engine comes to another level, or to other rules for it.
fn agree(base: &Base, peers: &mut [Box<dyn Peer>]) -> Result<(), String> {
    let all = kept(base, 0);
    let mut met = [0; LEVELS.len()];
    let lines = || all.iter().flat_map(|part| part.lines.iter().copied());
    for line in lines() {
        let expected = hand::verdict(line).map_err(|e| e.to_string())?;
        met[expected.level] += 1;
        for peer in &mut *peers {
            let found = peer.verdict(line);
            if found != expected {
                let name = peer.name();
                return Err(format!(
                    "{name} disagrees with the hand-written rules: {found:?} instead of {expected:?}, by\n{line}"
                ));
            }
        }
    }
    let engines = peers.len();
    let met: Vec<String> = LEVELS
        .iter()
        .zip(met)
        .map(|(l, n)| format!("{n} {l}"))
        .collect();
    let [facts, rules] = [base.facts.len(), base.rules.len()];
    let bytes = lines().map(str::len).sum::<usize>() / lines().count();
    println!(
        "{rules} rules over {facts} questions, {MANY} descriptions of {bytes} bytes on average."
    );
    println!(
        "All {engines} agree on every one, by level and deciding rules: {}.\n",
        met.join(", ")
    );
    Ok(())
}

/// Each engine in turn, round by round, and in small parts, so that a slow moment of the machine hits all
/// of them, and few parts of each.
fn measure(base: &Base, peers: &mut [Box<dyn Peer>]) -> Vec<Times> {
    let none = || Times {
        whole: Vec::new(),
        alone: Vec::new(),
    };
    let mut times: Vec<Times> = peers.iter().map(|_| none()).collect();
    let timed = |work: &mut dyn FnMut() -> usize| {
        let start = Instant::now();
        let done = work();
        start.elapsed().as_nanos() as f64 / done as f64
    };
    for round in 0..ROUNDS {
        // Two numbers each, so that no answers of the one are known from the other.
        let [first, second] = [kept(base, 2 * round + 1), kept(base, 2 * round + 2)];
        for (peer, times) in peers.iter_mut().zip(&mut times) {
            for part in &first {
                times.whole.push(timed(&mut || peer.lines(part)));
            }
            for part in &second {
                if peer.prepare(part) {
                    times.alone.push(timed(&mut || peer.prepared()));
                }
            }
        }
    }
    times
}

fn table(peers: &[Box<dyn Peer>], times: &[Times]) {
    let median = |all: &[f64]| {
        let mut all = all.to_vec();
        all.sort_by(f64::total_cmp);
        all.get(all.len() / 2).copied()
    };
    let least = times.first().map(|t| (median(&t.whole), median(&t.alone)));
    let (Some(whole), Some(alone)) = least.unwrap_or_default() else {
        return;
    };
    println!("| | version | from the line | × hand | evaluation alone | × hand |");
    println!("|---|---|--:|--:|--:|--:|");
    for (peer, times) in peers.iter().zip(times) {
        let shown = |ns: Option<f64>, of: f64| match ns {
            Some(ns) if ns < 1_000.0 => format!("{ns:.0} ns | {:.1}", ns / of),
            Some(ns) => format!("{:.2} µs | {:.1}", ns / 1_000.0, ns / of),
            None => " | ".to_owned(),
        };
        let version = version(peer.package());
        let (name, whole) = (peer.name(), shown(median(&times.whole), whole));
        println!(
            "| {name} | {version} | {whole} | {} |",
            shown(median(&times.alone), alone)
        );
    }
}

/// The version of a package in the lock.
fn version(package: &str) -> &'static str {
    let lock = include_str!("../Cargo.lock");
    let head = format!("name = \"{package}\"\nversion = \"");
    let found = lock
        .split_once(&head)
        .and_then(|(_, rest)| rest.split_once('"'));
    found.map_or("", |(version, _)| version)
}
