//! What a register costs: the figures that the engine is held to, each as a ratio within one run, printed
//! as a table at the end. What they mean is told in `benches/README.md`. The rules are those of
//! `benches/rulebase`, and the baseline is the same rules written by hand in Rust.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark"
)]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use criterion::Criterion;
use solon::eval::{Case, Crowd, Lone, Look, Sight, Told};
use solon::facts::{Facts, Heard, Hears, Plain};
use solon::pack::{self, PackText};
use solon::program::{FactId, Law};
use solon::{Engine, Format, Input, Line, Pack, Question, Record};
use solon_rulebase::{Base, Description, Others, hand, lines};

/// The command allocates so, too.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// So many descriptions.
const MANY: usize = 3_000;
/// They are read so many at a time, as the command does, and timed so: what another process takes of the
/// machine then falls on few of many parts, and their median does not see it.
const BLOCK: usize = 64;
/// So many of them in blocks.
const SOME: usize = MANY / BLOCK * BLOCK;

/// So many systems are evaluated at once.
const BATCH: usize = 1_024;

/// Measures, and keeps what it measured.
struct Bench {
    criterion: Criterion,
    /// Nanoseconds for each system, by name.
    seen: RefCell<BTreeMap<String, Vec<f64>>>,
}

impl Bench {
    /// `work` is done on what `ready` makes, which is not counted; it is about so many systems.
    fn of<T>(&mut self, name: &str, systems: usize, ready: impl Fn() -> T, work: impl Fn(&T)) {
        self.beside(name, None::<(&str, fn(&T))>, systems, ready, work);
    }

    /// The same, and what it is compared with is done on the same in turn with it, so that a machine that changes its
    /// pace changes it for both.
    fn beside<T>(
        &mut self,
        name: &str,
        other: Option<(&str, impl Fn(&T))>,
        systems: usize,
        ready: impl Fn() -> T,
        work: impl Fn(&T),
    ) {
        let seen = &self.seen;
        let timed = |name: &str, work: &dyn Fn()| {
            let start = Instant::now();
            work();
            let took = start.elapsed();
            let all = &mut seen.borrow_mut();
            let own = all.entry(name.to_owned()).or_default();
            own.push(took.as_nanos() as f64 / systems as f64);
            took
        };
        self.criterion.bench_function(name, |b| {
            b.iter_custom(|times| {
                let mut spent = Duration::ZERO;
                for _ in 0..times {
                    let input = ready();
                    if let Some((other, work)) = &other {
                        timed(&beside(other, name), &|| work(&input));
                    }
                    spent += timed(name, &|| work(&input));
                }
                spent
            });
        });
    }

    /// The same where nothing has to be made ready.
    fn each(&mut self, name: &str, systems: usize, work: impl Fn()) {
        self.of(name, systems, || (), |()| work());
    }

    /// What another one is compared with: in turn with it, where that was timed.
    fn compared(&self, other: &str, name: &str) -> Option<f64> {
        let in_turn = self.nanos(&beside(other, name));
        in_turn.or_else(|| self.nanos(other))
    }

    /// The median, in nanoseconds.
    fn nanos(&self, name: &str) -> Option<f64> {
        let mut all = self.seen.borrow().get(name)?.clone();
        all.sort_by(f64::total_cmp);
        all.get(all.len() / 2).copied()
    }
}

/// What is compared with something, as it is timed in turn with that.
fn beside(other: &str, name: &str) -> String {
    format!("{other}, beside {name}")
}

/// A number that was never given before.
fn next() -> u64 {
    static GIVEN: AtomicU64 = AtomicU64::new(1);
    GIVEN.fetch_add(1, Ordering::Relaxed)
}

/// A block of lines with answers that nobody gave before.
fn fresh(base: &Base) -> String {
    let from = usize::try_from(next()).unwrap_or(0) * BLOCK;
    let all = (from..from + BLOCK).map(|number| Description::new(base, number, 0).line(base));
    all.collect::<Vec<_>>().join("\n")
}

/// So many of them, one after the other as the command reads them: behind what makes a block, which takes longer than
/// to judge it, nothing of the engine is left in the caches.
fn fresh_blocks(base: &Base) -> Vec<String> {
    (0..MANY / BLOCK).map(|_| fresh(base)).collect()
}

/// A question about some rules.
fn question(base: &Base) -> Question {
    let texts = PackText {
        folder: "bench".to_owned(),
        files: vec![("rules.solon".to_owned(), base.pack())],
    };
    let pack = Pack::from_texts(&texts, &|_| None).unwrap();
    let question = Engine::new(vec![pack]).question().on("2028-01-01").unwrap();
    question.regimes().unwrap();
    question
}

/// Lines as blocks of a file.
fn blocks(lines: &[String]) -> Vec<String> {
    lines.chunks(BLOCK).map(|some| some.join("\n")).collect()
}

fn records(question: &Question, block: &str) -> Vec<Record> {
    let input = Input::lines(block, 0, 0).named("d.ndjson");
    question.read(input.format(Format::Ndjson))
}

/// From a block of lines to level and deciding rules.
fn judge(question: &Question, block: &str) {
    for line in judged(question, block) {
        match line {
            Line::Alike(alike) => {
                black_box(alike.overall());
            }
            Line::Judged(judgement) => {
                black_box(judgement.overall());
            }
            Line::Rejected(_) => panic!("a description"),
        }
    }
}

/// The same, to the lines that the command writes.
fn write(question: &Question, block: &str) {
    for line in judged(question, block) {
        black_box(match line {
            Line::Alike(alike) => alike.line(),
            Line::Judged(judgement) => solon::report::to_json_line(&judgement.line()),
            Line::Rejected(_) => panic!("a description"),
        });
    }
}

fn judged<'a>(question: &Question, block: &'a str) -> Vec<Line<'a>> {
    let input = Input::lines(block, 0, 0).named("d.ndjson");
    question.judge_lines(input).unwrap()
}

/// Some of many, in turn.
fn in_turn<T>(all: &[T]) -> &[T] {
    &all[at_in_turn(all.len())]
}

/// Where they stand.
fn at_in_turn(all: usize) -> Range<usize> {
    let at = usize::try_from(next()).unwrap_or(0) % (all / BLOCK) * BLOCK;
    at..at + BLOCK
}

fn by_hand(bench: &mut Bench, base: &Base) {
    let all = lines(base, MANY, 0);
    let facts = by_hand_of(&all);
    let some = || in_turn(&facts);
    bench.of(HAND, BLOCK, some, |some| {
        some.iter().for_each(facts_by_hand)
    });
    let some = || in_turn(&all);
    bench.of(HAND_LINE, BLOCK, some, |some| {
        some.iter().for_each(|l| line_by_hand(l));
    });
}

/// What is answered on some lines.
fn by_hand_of(lines: &[String]) -> Vec<hand::Facts> {
    let read = |line: &String| serde_json::from_str::<hand::Line<'_>>(line).unwrap().facts;
    lines.iter().map(read).collect()
}

fn facts_by_hand(facts: &hand::Facts) {
    black_box(hand::judge(black_box(facts)));
}

fn line_by_hand(line: &str) {
    black_box(hand::verdict(black_box(line)).unwrap());
}

/// Facts of lines, resolved against the one program of a question.
fn resolved(question: &Question, lines: &[String]) -> Vec<Facts> {
    let read = blocks(lines);
    let read = read.iter().flat_map(|block| records(question, block));
    read.map(|r| r.first().unwrap().outcome.as_ref().unwrap().facts.clone())
        .collect()
}

/// Looks at what is heard.
struct Sees<'a> {
    sight: &'a Sight,
    look: &'a mut Look,
}

impl Hears for Sees<'_> {
    #[inline(always)]
    fn heard(&mut self, fact: FactId, heard: &Heard<'_>) {
        self.sight.hear(fact, heard, self.look);
    }

    #[inline(always)]
    fn heard_bool(&mut self, fact: FactId, yes: bool) {
        self.sight.hear_bool(fact, yes, self.look);
    }
}

/// What a law sees of some systems.
fn columns(sight: &Sight, law: &Law, lines: &[String]) -> Vec<Look> {
    let plain = Plain::of(law.program(), &[]);
    let mut habit = plain.habit();
    let row = |line: &String| {
        let mut look = sight.look();
        let mut see = Sees {
            sight,
            look: &mut look,
        };
        plain.read(line, &mut habit, &mut see).unwrap();
        sight.seen(law.program(), &mut look);
        look
    };
    lines.iter().map(row).collect()
}

/// Systems 64 to a word, with all that a law sees of them as columns of bits.
fn filled(crowd: &Crowd, systems: &[Look]) -> Vec<Told> {
    let of = |some: &[Look]| {
        let mut told = crowd.told();
        for look in some {
            crowd.add(look, &mut told);
        }
        crowd.columns(&mut told);
        told
    };
    systems.chunks(BLOCK).map(of).collect()
}

/// What each system comes out by: its level, and the rules that give it.
fn batch(crowd: &Crowd, told: &mut Told, systems: &[Look]) {
    for some in systems.chunks(BLOCK) {
        for look in some {
            crowd.add(look, told);
        }
        crowd.look(told);
        for system in 0..some.len() {
            black_box(told.signature(system).unwrap());
        }
    }
}

/// What is evaluated of facts that were read: of one system, and of many at once.
fn evaluated(bench: &mut Bench, base: &Base, question: &Question) {
    let regime = &question.regimes().unwrap()[0];
    let (law, cone, query) = (&regime.law, regime.law.cone(), &regime.query);
    let facts = resolved(question, &lines(base, MANY, 0));
    let some = || in_turn(&facts);
    bench.of("one verdict worked out anew", BLOCK, some, |some| {
        for facts in *some {
            let case = Case::new(law, facts).unwrap();
            black_box(solon::analyse::verdict(&case, &cone, query));
        }
    });
    let sight = Sight::of(&cone, query.on);
    let crowd = Crowd::of(&cone, query, &sight).unwrap();
    let some = &lines(base, BATCH, 0);
    let systems = columns(&sight, &cone, some);
    let told = RefCell::new(crowd.told());
    let columns_of_some = RefCell::new(filled(&crowd, &systems));
    bench.each("batch from columns", BATCH, || {
        for told in columns_of_some.borrow_mut().iter_mut() {
            crowd.evaluate(told);
            black_box(told);
        }
    });
    bench.each("batch from rows", BATCH, || {
        batch(&crowd, &mut told.borrow_mut(), &systems);
    });
    bench.each("lines to columns", BATCH, || {
        black_box(columns(&sight, &cone, some));
    });
}

/// One system by itself, of which it was read what the law sees.
fn alone(bench: &mut Bench, base: &Base, question: &Question) {
    let regime = &question.regimes().unwrap()[0];
    let (law, query) = (regime.law.cone(), &regime.query);
    let sight = Sight::of(&law, query.on);
    let crowd = Crowd::of(&law, query, &sight).unwrap();
    let lines = lines(base, MANY, 0);
    let (rows, facts) = (columns(&sight, &law, &lines), by_hand_of(&lines));
    let some = || {
        let at = at_in_turn(MANY);
        (&rows[at.clone()], &facts[at])
    };
    let by_hand = |(_, facts): &(&[Look], &[hand::Facts])| facts.iter().for_each(facts_by_hand);
    let lone = RefCell::new(Lone::default());
    let name = "one verdict, facts resolved";
    bench.beside(name, Some((HAND, by_hand)), BLOCK, some, |(rows, _)| {
        let lone = &mut lone.borrow_mut();
        for system in *rows {
            black_box(crowd.alone(black_box(system), lone).unwrap());
        }
    });
}

fn by_line(bench: &mut Bench, base: &Base, question: &Question) {
    let (seen, many) = (fresh(base), || fresh_blocks(base));
    bench.each("lines read alone", BLOCK, || {
        black_box(records(question, &seen));
    });
    let both = || {
        let blocks = many();
        let lines: Vec<String> = blocks
            .iter()
            .flat_map(|b| b.lines())
            .map(str::to_owned)
            .collect();
        (blocks, lines)
    };
    let by_hand =
        |(_, lines): &(Vec<String>, Vec<String>)| lines.iter().for_each(|l| line_by_hand(l));
    bench.beside(NEW, Some((HAND_LINE, by_hand)), SOME, both, |(some, _)| {
        some.iter().for_each(|b| judge(question, b));
    });
    bench.each(SEEN, BLOCK, || judge(question, &seen));
    let one_by_one = "one line at a time, new answers";
    bench.of(one_by_one, SOME, many, |some| {
        let lines = some.iter().flat_map(|block| block.lines());
        lines.for_each(|line| judge(question, line));
    });
    bench.of("line to line, new answers", SOME, many, |some| {
        some.iter().for_each(|b| write(question, b));
    });
    bench.each("line to line, seen answers", BLOCK, || {
        write(question, &seen)
    });
    for threads in [1, 2] {
        let name = format!("line to line in threads, new answers ({threads})");
        bench.of(&name, SOME, many, |b| {
            std::thread::scope(|scope| {
                for part in b.chunks(b.len().div_ceil(threads)) {
                    scope.spawn(move || part.iter().for_each(|b| write(question, b)));
                }
            });
        });
    }
}

/// Sixteen times the rules, of which a description knows nothing.
fn sixteen(bench: &mut Bench, base: &Base, once: &Question) {
    let closed = question(&Base::copies(16, Others::Closed));
    let name = "16 times the rules, closed, new answers";
    let all = |question| move |some: &Vec<String>| some.iter().for_each(|b| judge(question, b));
    let (many, once) = (|| fresh_blocks(base), Some((NEW, all(once))));
    bench.beside(name, once, SOME, many, all(&closed));
    let open = question(&Base::copies(16, Others::Open));
    let name = "16 times the rules, left open, new answers";
    bench.of(name, BLOCK, || fresh(base), |b| judge(&open, b));
    let seen = fresh(base);
    let name = "16 times the rules, left open, seen answers";
    bench.each(name, BLOCK, || judge(&open, &seen));
}

/// A complete description as JSON. Its day lies behind all days of the law, so that another one changes no
/// level; it makes the answers new ones.
fn complete(day: u64) -> String {
    let (year, month) = (2032 + day / 336 % 60, day / 28 % 12 + 1);
    let text = include_str!("../examples/cv-ranker.yaml");
    let day = format!("{year}-{month:02}-{:02}", day % 28 + 1);
    let mut out = String::from("{\"solon\": 1, \"system\": \"cv-ranker\", \"facts\": {");
    let facts = text.lines().skip_while(|l| *l != "facts:").skip(1);
    let mut all: Vec<String> = Vec::new();
    for line in facts.filter(|l| l.starts_with("  ") && !l.starts_with("    ")) {
        let (name, answer) = line.trim().split_once(':').unwrap();
        all.push(match (name, answer.trim()) {
            // Those with evidence, as what they say.
            ("profiles_persons", _) => "\"profiles_persons\": true".to_owned(),
            ("annual_revenue_eur", _) => "\"annual_revenue_eur\": 8000000".to_owned(),
            ("placed_on_market_on" | "put_into_service_on", _) => format!("\"{name}\": \"{day}\""),
            (_, list) if list.starts_with('[') => {
                let values = list.trim_matches(['[', ']']).split(',').map(str::trim);
                let values = values.filter(|v| !v.is_empty()).map(|v| format!("\"{v}\""));
                format!("\"{name}\": [{}]", values.collect::<Vec<_>>().join(", "))
            }
            (_, yes @ ("true" | "false")) => format!("\"{name}\": {yes}"),
            (_, value) => format!("\"{name}\": \"{value}\""),
        });
    }
    out += &all.join(", ");
    out + "}}"
}

/// Two answers, and from the first day on one more, which makes them new ones.
fn two_answers(day: u64) -> String {
    let (year, month) = (2032 + day / 336 % 60, day / 28 % 12 + 1);
    let placed = match day {
        0 => String::new(),
        _ => format!(
            ",\"placed_on_market_on\":\"{year}-{month:02}-{:02}\"",
            day % 28 + 1
        ),
    };
    format!(
        "{{\"solon\":1,\"system\":\"s\",\"facts\":{{\"roles\":[\"provider\"],\
         \"intended_uses\":[\"recruitment_selection\"]{placed}}}}}"
    )
}

fn eu(bench: &mut Bench) {
    let engine = Engine::bundled(pack::DEFAULT).unwrap();
    let question = engine.question().on("2026-11-24").unwrap();
    let regime = &question.regimes().unwrap()[0];
    let cone = regime.law.cone();
    let overall = |line: &str| {
        let record = records(&question, line).remove(0);
        question.judge(&record).unwrap().overall()
    };
    for (name, of) in [
        ("complete", complete as fn(u64) -> String),
        ("two answers", two_answers),
    ] {
        assert_eq!(overall(&of(0)), overall(&of(5_000)), "{name}");
        let seen = of(0);
        let fresh = || of(next());
        let facts = resolved(&question, std::slice::from_ref(&seen)).remove(0);
        let case = Case::new(&regime.law, &facts).unwrap();
        let told = format!("EU pack, {name}, facts resolved");
        bench.each(&told, 1, || {
            black_box(solon::analyse::verdict(&case, &cone, &regime.query));
        });
        bench.of(&format!("EU pack, {name}, new answers"), 1, fresh, |b| {
            judge(&question, b)
        });
        let told = format!("EU pack, {name}, seen answers");
        bench.each(&told, 1, || judge(&question, &seen));
    }
    let line = complete(0);
    bench.each("EU pack, full report as JSON", 1, || {
        let input = Input::new(&line).format(Format::Json);
        black_box(question.classify(input).unwrap().to_json());
    });
}

fn reports(bench: &mut Bench, base: &Base, question: &Question) {
    let some = lines(base, MANY, 0);
    let one = || &in_turn(&some)[0];
    bench.of("full report as JSON", 1, one, |line| {
        let input = Input::new(line).format(Format::Json);
        black_box(question.classify(input).unwrap().to_json());
    });
}

/// What stands in the table: a figure, what it is compared with, how much it may be of that. Without
/// anything to compare, how many microseconds it may be.
const WANTED: &[(&str, Option<&str>, f64)] = &[
    ("one verdict, facts resolved", Some(HAND), 3.0),
    ("one verdict worked out anew", Some(HAND), f64::NAN),
    ("batch from columns", Some(HAND), 0.5),
    ("batch from rows", Some(HAND), f64::NAN),
    ("lines to columns", Some(HAND_LINE), f64::NAN),
    ("lines read alone", Some(HAND_LINE), f64::NAN),
    (NEW, Some(HAND_LINE), 0.6),
    (SEEN, Some(HAND_LINE), 0.6),
    ("one line at a time, new answers", Some(HAND_LINE), f64::NAN),
    ("line to line, new answers", Some(HAND_LINE), f64::NAN),
    ("line to line, seen answers", Some(HAND_LINE), f64::NAN),
    ("16 times the rules, closed, new answers", Some(NEW), 1.5),
    ("16 times the rules, left open, new answers", Some(NEW), 1.5),
    (
        "16 times the rules, left open, seen answers",
        Some(SEEN),
        1.5,
    ),
    ("EU pack, complete, facts resolved", None, 10.0),
    ("EU pack, complete, new answers", None, 10.0),
    ("EU pack, complete, seen answers", None, 10.0),
    ("EU pack, two answers, facts resolved", None, 30.0),
    ("EU pack, two answers, new answers", None, 30.0),
    ("EU pack, two answers, seen answers", None, 30.0),
    ("EU pack, full report as JSON", None, 200.0),
    ("full report as JSON", None, 200.0),
    (
        "line to line in threads, new answers (2)",
        Some("line to line in threads, new answers (1)"),
        1.0 / 1.7,
    ),
];
const HAND: &str = "hand, facts resolved";
const HAND_LINE: &str = "hand, line to level and rules";
const NEW: &str = "line to level and rules, new answers";
const SEEN: &str = "line to level and rules, seen answers";

fn table(bench: &Bench) {
    let shown = |ns: f64| {
        if ns < 1_000.0 {
            format!("{ns:.0} ns")
        } else {
            format!("{:.2} µs", ns / 1_000.0)
        }
    };
    println!("\n| for each system | time | ratio to | wanted | |\n|---|---|---|---|---|");
    for name in [HAND, HAND_LINE] {
        if let Some(ns) = bench.nanos(name) {
            println!("| {name} | {} | 1 | | |", shown(ns));
        }
    }
    for (name, to, wanted) in WANTED {
        let Some(ns) = bench.nanos(name) else {
            continue;
        };
        let (is, told, limit) = match to.map(|to| (to, bench.compared(to, name))) {
            None => (ns / 1_000.0, String::new(), format!("{wanted} µs")),
            Some((_, None)) => continue,
            Some((to, Some(of))) => (
                ns / of,
                format!("{:.2} × {to}", ns / of),
                format!("{wanted:.2} ×"),
            ),
        };
        let (limit, reached) = match () {
            () if wanted.is_nan() => (String::new(), ""),
            () if is <= *wanted => (limit, "reached"),
            () => (limit, "missed"),
        };
        println!("| {name} | {} | {told} | {limit} | {reached} |", shown(ns));
    }
}

fn main() {
    let criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(2));
    let mut bench = Bench {
        criterion: criterion.configure_from_args(),
        seen: RefCell::default(),
    };
    let base = Base::new();
    let rules = question(&base);
    by_hand(&mut bench, &base);
    evaluated(&mut bench, &base, &rules);
    alone(&mut bench, &base, &rules);
    by_line(&mut bench, &base, &rules);
    sixteen(&mut bench, &base, &rules);
    reports(&mut bench, &base, &rules);
    eu(&mut bench);
    bench.criterion.final_summary();
    table(&bench);
}
