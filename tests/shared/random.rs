//! Random rule texts: every item and clause that the plain evaluator knows. Included by the suites
//! that put such texts to the engine and to the command.
#![allow(dead_code, reason = "each suite uses its part")]

use crate::dice::Dice;

#[path = "addressed.rs"]
mod addressed;
#[path = "several.rs"]
mod several;
#[path = "varied.rs"]
mod varied;

pub use addressed::addressed;
pub use several::several_days;

const ATOMS: &[&str] = &[
    "a",
    "b",
    "g",
    "h",
    "s has x",
    "s has any of { x, y }",
    "s has all of { y, z }",
    "s has only { x, y }",
    "s is empty",
    "s has none of { z }",
    "count s at least 2",
    "e is u",
    "e is not v",
    "e in { u, w }",
    "n >= 1",
    "n > 5",
    "n < 5",
    "n <= 1",
    "d",
    "reading i",
    // Each test of a whole number, in one: without the letter that the define's own name is.
    "(k in { 1 } or k more than 3 or not (k is not 2 or k at most 0 or k is 3))",
    "k at most cap",
];

/// A number that depends on the day, falling and rising.
const CAP: &str =
    "define cap\n  : 3 until 2026-06-01, 1 from 2026-06-01 until 2028-01-01, 2 from 2028-01-01\n";

fn cond(dice: &mut Dice, depth: u32, extra: &[&str]) -> String {
    cond_of(dice, depth, ATOMS, extra)
}

/// A condition over these atoms.
pub fn cond_of(dice: &mut Dice, depth: u32, atoms: &[&str], extra: &[&str]) -> String {
    if depth == 0 || dice.roll(3) == 0 {
        if !extra.is_empty() && dice.roll(4) == 0 {
            return dice.pick(extra).to_owned();
        }
        return dice.pick(atoms).to_owned();
    }
    let sub = |dice: &mut Dice| format!("({})", cond_of(dice, depth - 1, atoms, extra));
    let (x, y, z) = (sub(dice), sub(dice), sub(dice));
    match dice.roll(6) {
        0 => format!("{x} and {y}"),
        1 => format!("{x} or {y}"),
        2 => format!("not {x}"),
        3 => format!("{x} implies {y}"),
        4 => format!("at least 2 of {{ {x}, {y}, {z} }}"),
        _ => format!("exactly 1 of {{ {x}, {y} }}"),
    }
}

/// A condition over facts alone, for a program.
pub fn another_condition(dice: &mut Dice, program: &str) -> String {
    let text = cond(dice, 2, &[]);
    if program.contains("fact n : date") {
        in_days(program.contains(" ago"), &text)
    } else {
        text
    }
}

/// The same with a day in place of a number, seen from the day asked about or not.
fn in_days(ago: bool, text: &str) -> String {
    if ago { long_ago(text) } else { dated(text) }
}

/// The same with how long ago a day lies in place of how large a number is.
fn long_ago(text: &str) -> String {
    text.replace("fact n : number", "fact n : date")
        .replace("n >= 1", "n no more than 6 months ago")
        .replace("n > 5", "n more than 1 year ago")
        .replace("n < 5", "not n no more than 1 year ago")
        .replace("n <= 1", "n has not come")
}

/// The same with a day in place of a number, and what may come in place of what may be large.
fn dated(text: &str) -> String {
    text.replace("fact n : number", "fact n : date")
        .replace("n >= 1", "n has come")
        .replace("n > 5", "n before 2027-07-01")
        .replace("n < 5", "not n has come")
        .replace("n <= 1", "n on or after 2028-01-01")
}

const DAYS: &[&str] = &["2026-01-01", "2027-01-01", "2028-01-01", "2029-01-01"];

fn window(dice: &mut Dice) -> String {
    match dice.roll(4) {
        0 => format!("  applies from {}\n", dice.pick(&DAYS[..2])),
        1 => format!(
            "  applies from {} until {}\n",
            dice.pick(&DAYS[..2]),
            dice.pick(&DAYS[2..])
        ),
        2 => format!(
            "  applies from {} provided {}\n",
            dice.pick(DAYS),
            cond(dice, 1, &[])
        ),
        _ => String::new(),
    }
}

/// Duties that hang on rules and levels, and a transition that moves some of either. Only one: which
/// of several comes first depends on their order, which is shuffled elsewhere.
fn consequences(dice: &mut Dice, items: &mut Vec<String>) {
    for d in 1..=2 {
        let trigger = dice.pick(&[
            "fires x.1",
            "risk at least high",
            "fires x.* and a",
            "defeated x.* by e1",
            "fires e1 and a",
            "not b",
            "classified risk at least high",
            "not classified fires x.1 and a",
        ]);
        let own_right = match dice.roll(3) {
            0 => format!("  in its own right from {}\n", dice.pick(DAYS)),
            _ => String::new(),
        };
        items.push(format!(
            "duty q.{d} \"q\"\n  cites L \"Art. 5\"\n{}{own_right}  binds provider\n  when {trigger}\n  must \"do it\"\n",
            window(dice)
        ));
    }
    if dice.roll(4) > 0 {
        let target = dice.pick(&["x.*", "x.1, duty q.1", "duty *", "x.2, e1"]);
        let last = match dice.roll(3) {
            0 => "    never applies otherwise\n".to_owned(),
            1 => format!("    applies from {} otherwise\n", dice.pick(DAYS)),
            _ => String::new(),
        };
        items.push(format!(
            "transition t.1 \"t\" for {target}\n  cites L \"Art. 6\"\n  when {}\n  then applies from {} when {}\n    applies from {} when {}\n{last}",
            dice.pick(&["a", "b", "not a", "not b", "s is not empty"]),
            dice.pick(&DAYS[1..]),
            dice.pick(&["a", "b", "s has x"]),
            dice.pick(&DAYS[1..]),
            cond(dice, 0, &[])
        ));
    }
}

/// A stay of some provisions, whose end is known or not.
pub fn stay(dice: &mut Dice, name: &str, of: &str, target: &str, when: &str) -> String {
    let from = dice.pick(&DAYS[..2]);
    let until = match dice.roll(2) {
        0 => "unknown",
        _ => dice.pick(&DAYS[2..]),
    };
    format!(
        "stay {name} \"{name}\"\n  of {of} for {target}\n  from {from} until {until}\n  cites L \"Art. 8\"\n{when}"
    )
}

/// One scope of both scales or one of each, and whether there are two. `clauses` gives what takes in and
/// what takes out.
pub fn scopes(
    dice: &mut Dice,
    partial: &str,
    clauses: impl Fn(&mut Dice) -> (String, String),
) -> (Vec<String>, bool) {
    let two = dice.roll(3) == 0;
    let mut scope = |head: &str, partial: &str| {
        let (hook, gone) = clauses(dice);
        format!(
            "scope {head}\n  cites L \"Art. 3\"\n  in hook : {hook}\n  excluded gone : {gone}\n{partial}"
        )
    };
    let items = if two {
        vec![
            scope("first governs risk", partial),
            scope("second governs other", ""),
        ]
    } else {
        vec![scope("governs risk, other", partial)]
    };
    (items, two)
}

/// Of two scopes those under which a provision is said to stand, where that does not follow from it,
/// and now and then where it does.
pub fn under(dice: &mut Dice, item: &str) -> String {
    let unclear = match item.split_once(' ') {
        Some(("rule", _)) => item.contains(", other top"),
        Some(("duty", _)) => true,
        _ => return item.to_owned(),
    };
    if !unclear && dice.roll(4) > 0 {
        return item.to_owned();
    }
    let scopes = dice.pick(&["first", "first", "second", "first, second"]);
    item.replacen("\n  cites L", &format!("\n  under {scopes}\n  cites L"), 1)
}

/// The vocabulary of every program.
pub const HEAD: &str = "pack p version \"1\"\n  title en \"P\"\n\nsource L \"A law\"\n\nscale risk minimal < limited < high\n\nscale other low < top\n\nfact a : bool\n  ask en \"a\"\n\nfact b : bool\n  ask en \"b\"\n\nfact s : set of { x, y, z }\n  ask en \"s\"\n\nfact e : one of { u, v, w }\n  ask en \"e\"\n\nfact n : number\n  ask en \"n\"\n\nfact g : bool\n  only when a\n  ask en \"g\"\n\nfact h : bool\n  only when s has x or g\n  ask en \"h\"\n\nfact k : whole number between 0 and 4\n  only when b\n  ask en \"k\"\n\n";

/// Tests of the table of every program.
const TESTS: &[&str] = &[
    "t at least limited",
    "t is high",
    "t is not minimal",
    "t in { minimal, high }",
    "t less than high",
];

/// A table that has one row in each case, or one that counts: it reads answers alone.
fn table(dice: &mut Dice) -> String {
    let gate = dice.pick(&["", "", "  only when a\n", "  only when s has x or b\n"]);
    let mut level = || dice.pick(&["minimal", "limited", "high"]);
    let (one, two, three, four) = (level(), level(), level(), level());
    let (hit, rows) = match dice.roll(5) {
        0 => (
            "",
            format!("  e by a | yes | no\n  u or v | {one} | {two}\n  w | {three} | {four}\n"),
        ),
        1 => (
            "",
            format!(
                "  row : g | e -> risk\n  r1 : yes | - -> {one}\n  r2 : no | u -> {two}\n  r3 : no | not u -> {three}\n  r4 : n/a | - -> {four}\n"
            ),
        ),
        2 => (
            "",
            format!(
                "  k | s -> risk\n  0 .. 1 | - -> {one}\n  2 or 3 | has y -> {two}\n  n/a | empty -> {three}\n  otherwise -> {four}\n"
            ),
        ),
        3 => (
            " first",
            format!(
                "  reading i | h | s -> risk\n  yes | - | has only {{ x, y }} -> {one}\n  - | no | has none of {{ x, z }} -> {two}\n  no | yes | - -> {three}\n  otherwise -> {four}\n"
            ),
        ),
        _ => (
            " collect highest",
            format!(
                "  s | k | g -> risk\n  has x | - | - -> {one}\n  - | at least 3 | - -> {two}\n  has all of {{ y, z }} | - | no -> {three}\n  otherwise -> {four}\n"
            ),
        ),
    };
    format!("table t gives risk{hit}\n  cites L \"Art. 7\"\n{gate}{rows}")
}

const POINTS: &[&str] = &["1", "2", "3", "0", "-1", "1/2", "4"];

/// The items of a score: answers of every type, of which some are asked under a condition.
fn items(dice: &mut Dice) -> String {
    let forms: &[(&str, &[&str])] = &[
        ("a", &["yes", "no"]),
        ("e", &["u", "v or w"]),
        ("e", &["u", "v", "w"]),
        ("g", &["yes", "no"]),
        ("h", &["no"]),
        ("k", &["0", "1 .. 2", "at least 3"]),
        ("k", &["at most 1"]),
        ("d", &["yes"]),
        ("reading i", &["no"]),
        ("s", &["x", "y", "z"]),
        ("s", &["x or y"]),
    ];
    let mut out = String::new();
    let mut used: Vec<&str> = Vec::new();
    for _ in 0..2 + dice.roll(4) {
        let at = usize::try_from(dice.roll(forms.len() as u64)).unwrap();
        let (name, cases) = forms[at];
        if used.contains(&name) {
            continue;
        }
        used.push(name);
        let weight = dice.pick(&["", "", " weight 2"]);
        let when = match dice.roll(4) {
            0 => format!(" when {}", cond(dice, 1, &[])),
            _ => String::new(),
        };
        let each = if name == "s" { "each " } else { "" };
        let cases: Vec<String> = cases
            .iter()
            .map(|c| format!("{c} {}", dice.pick(POINTS)))
            .collect();
        out.push_str(&format!(
            "    {name}{weight}{when} : {each}{}\n",
            cases.join(", ")
        ));
    }
    out
}

/// A score, another one that may start from it, and rules that take over levels or read points.
fn scores(dice: &mut Dice, into: &mut Vec<String>) {
    let gate = match dice.roll(3) {
        0 => format!(
            "  only when {}\n",
            dice.pick(&["a", "s has x or b", "not g"])
        ),
        _ => String::new(),
    };
    let own = format!("{gate}  section q \"q\"\n{}", items(dice));
    let mut steps = String::new();
    for _ in 0..dice.roll(3) {
        let when = match dice.roll(2) {
            0 => format!(" when {}", cond(dice, 1, &[])),
            _ => String::new(),
        };
        let step = dice.pick(&["less 50 %", "less 1 points", "plus 20 %", "plus 1/2 points"]);
        steps.push_str(&format!("  {step}{when}\n"));
    }
    if dice.roll(2) == 0 {
        let how = dice.pick(&["half up", "half even", "up", "down"]);
        steps.push_str(&format!("  rounded {how} to 1\n"));
    }
    let floor = match dice.roll(3) {
        0 => format!("  at least high when {}\n", cond(dice, 1, &[])),
        _ => String::new(),
    };
    let bands = match dice.roll(3) {
        0 => "  bands\n    minimal : up to 2\n    limited : over 2 under 5\n    high : from 5\n",
        1 => {
            "  maximum 9 because \"so\"\n  bands percent of maximum\n    minimal : under 25 %\n    limited : from 25 % up to 50 %\n    high : over 50 %\n"
        }
        _ => "",
    };
    let shares =
        "  bands percent of what applies\n    minimal : up to 25 %\n    high : over 25 %\n";
    let bands = if bands.is_empty() {
        steps.clear();
        shares
    } else {
        bands
    };
    if dice.roll(3) == 0 {
        into.push(format!("score w \"w\"\n  cites L \"Art. 7\"\n{own}"));
        into.push(format!(
            "score p \"p\" gives risk\n  cites L \"Art. 7\"\n  takes w\n{steps}{bands}{floor}"
        ));
    } else {
        into.push(format!(
            "score p \"p\" gives risk\n  cites L \"Art. 7\"\n{own}{steps}{bands}{floor}"
        ));
    }
    into.push(format!(
        "rule z.1 \"z\"\n  cites L \"Art. 7\"\n{}  when {}\n  then risk by p\n",
        window(dice),
        cond(dice, 1, &[])
    ));
    let reads = dice.pick(&[
        "p at least 2 points",
        "p more than 3/2 points and not p at most 60 %",
        "p is limited or p less than 1 points",
        "p at least limited",
        "p at least 50 %",
    ]);
    into.push(format!(
        "rule z.2 \"z\"\n  cites L \"Art. 7\"\n  when {reads}\n  then other top\n"
    ));
}

/// A text, of which one in four has what only some have.
pub fn random_text(dice: &mut Dice) -> String {
    let varied = dice.0.is_multiple_of(4);
    some_text(dice, false, varied)
}

/// A text without it, with its items one way round or the other.
pub fn plain_text(dice: &mut Dice, order: bool) -> String {
    some_text(dice, order, false)
}

fn some_text(dice: &mut Dice, order: bool, varied: bool) -> String {
    let head = HEAD;
    let gates: &[&str] = &["a", "b", "s has x", "e is u", "n > 5", "g"];
    let mut items: Vec<String> = Vec::new();
    items.push(CAP.to_owned());
    items.push(format!(
        "define d\n  : {}\n",
        cond(dice, 0, &[])
            .replace("reading i", "a")
            .replace('d', "b")
    ));
    let side = |dice: &mut Dice| cond(dice, 1, &[]).replace("reading i", dice.pick(gates));
    let (first, second) = (side(dice), side(dice));
    let second = match dice.roll(8) {
        0 => "always".to_owned(),
        1 => "never".to_owned(),
        _ => second,
    };
    items.push(format!("interpretation i \"i\"\n  cites L \"Art. 1\"\n  reading p default\n    cites L \"Art. 1\" :\n    {first}\n  reading q\n    cites L \"Art. 1\" :\n    {second}\n"));
    items.push(table(dice));
    let test = dice.pick(TESTS);
    for r in 1..=3 {
        let extra: &[&str] = match r {
            1 => &[test],
            2 => &[
                "fires x.1",
                "defeated x.* by e1",
                "classified fires x.1",
                test,
            ],
            _ => &[
                "fires x.1",
                "risk at least high",
                "classified risk at least high",
                "classified (fires x.1 or not a)",
            ],
        };
        let level = if r == 3 {
            "limited"
        } else {
            dice.pick(&["limited", "high", "high"])
        };
        let level = if r == 2 { "high" } else { level };
        let extra: &[&str] = if r == 2 && dice.roll(2) == 0 {
            &[test]
        } else {
            extra
        };
        let also = if dice.roll(3) == 0 { ", other top" } else { "" };
        let level = if r == 1 && dice.roll(2) == 0 {
            "by t"
        } else {
            level
        };
        let unless = if dice.roll(2) == 0 {
            format!("  unless w : {}\n", cond(dice, 1, &[]))
        } else {
            String::new()
        };
        items.push(format!(
            "rule x.{r} \"x\"\n  cites L \"Art. 1\"\n{}  when {}\n{unless}  then risk {level}{also}\n",
            window(dice),
            cond(dice, 2, extra)
        ));
    }
    let mut two = false;
    let target = dice.pick(&["x.*", "x.1", "x.1, x.2", "* except x.3"]);
    let burden = dice.pick(&["", "  burden on provider\n"]);
    items.push(format!(
        "exception e1 \"e1\" to {target}\n  cites L \"Art. 2\"\n{}{burden}  when {}\n",
        window(dice),
        cond(dice, 1, &[])
    ));
    if dice.roll(2) == 0 {
        items.push(format!(
            "exception e2 \"e2\" to e1\n  cites L \"Art. 2\"\n  when {}\n",
            cond(dice, 1, &[])
        ));
    }
    if dice.roll(2) == 0 {
        let partial = if dice.roll(2) == 0 {
            format!(
                "  partial part : {}\n    {} x.1\n",
                side(dice),
                dice.pick(&["keeps", "removes"])
            )
        } else {
            String::new()
        };
        let (own, parted) = scopes(dice, &partial, |dice| (side(dice), side(dice)));
        items.extend(own);
        two = parted;
    }
    consequences(dice, &mut items);
    if two {
        items.iter_mut().for_each(|item| *item = under(dice, item));
    }
    let days = dice.roll(6);
    // Of their own, so that all else is as it is without them.
    let mut other = Dice((dice.0 >> 7) | 1);
    if other.roll(3) == 0 {
        scores(&mut other, &mut items);
    }
    let mut other = Dice((dice.0 >> 9) | 1);
    if other.roll(3) == 0 {
        let target = other.pick(&["x.*", "x.1", "x.2, duty q.1", "duty *", "duty q.2, x.3"]);
        let when = match other.roll(3) {
            0 => format!("  when {}\n", cond(&mut other, 1, &[])),
            _ => String::new(),
        };
        items.push(stay(&mut other, "halt", "application", target, &when));
        if other.roll(2) == 0 {
            let reads = other.pick(&["fires halt and a", "b and not fires halt"]);
            items.push(format!(
                "rule y.1 \"y\"\n  cites L \"Art. 8\"\n  when {reads}\n  then other top\n"
            ));
        }
    }
    if order {
        items.reverse();
    }
    let mut text = head.to_owned() + &items.join("\n");
    if dice.roll(2) == 0 {
        text.push_str("\namendment am \"A\"\n  source L\n  status in force from 2027-06-01\n\n");
        match dice.roll(4) {
            0 => text.push_str("repeal x.2\n  cites L \"Art. 4\"\n"),
            1 => text.push_str("amend x.*\n  applies from 2028-01-01\n"),
            2 => text.push_str(&format!("amend x.1\n  when {}\n", cond(dice, 1, &[]))),
            _ => text.push_str(&format!(
                "insert rule x.9 \"x\"\n  cites L \"Art. 4\"\n  when {}\n  then risk high\n",
                cond(dice, 1, &[])
            )),
        }
        if dice.roll(3) == 0 {
            text.push_str("\namend interpretation i\n  default q\n");
        }
    }
    let mut other = Dice((dice.0 >> 11) | 1);
    if varied {
        text = varied::vary(text, &mut other);
    }
    match days {
        0 => in_days(false, &text),
        1 if varied => varied::other_units(&in_days(true, &text), &mut other),
        1 => in_days(true, &text),
        _ => text,
    }
}
