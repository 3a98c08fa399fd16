//! Parsing and printing: the printed form parses to the same tree, printing again changes nothing,
//! comments stay, and no text is slow or fatal.

use std::fs;

use proptest::prelude::*;
use solon_language::diagnostic::Code;
use solon_language::source::{Source, SourceId};
use solon_language::syntax::{ast, parse, print, reads_alike};

use crate::dice::Dice;
use crate::folders::{pack_folders, rule_texts};

fn read(text: &str) -> (ast::File, Vec<solon_language::diagnostic::Diagnostic>) {
    parse(&Source::new(SourceId(0), "test.solon", text))
}

/// The items of a tree without places and comments.
fn shape(file: &ast::File) -> String {
    let kinds: Vec<_> = file.items.iter().map(|i| &i.kind).collect();
    let text = format!("{kinds:?}");
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        // A place prints as `@0:12..20`.
        if c == '@' && chars.peek().is_some_and(char::is_ascii_digit) {
            while chars
                .peek()
                .is_some_and(|c| c.is_ascii_digit() || matches!(c, ':' | '.'))
            {
                chars.next();
            }
        } else {
            out.push(c);
        }
    }
    out
}

fn comments(text: &str) -> Vec<String> {
    let (file, _) = read(text);
    let mut out: Vec<String> = file
        .items
        .iter()
        .flat_map(|i| &i.comments)
        .chain(&file.comments)
        .map(|c| c.text.clone())
        .collect();
    out.sort();
    out
}

/// What every text must satisfy.
fn round_trip(text: &str) {
    let (file, found) = read(text);
    assert!(found.is_empty(), "{found:?}\n{text}");
    let printed = print(&file);
    let (again, found) = read(&printed);
    assert!(found.is_empty(), "{found:?}\n{printed}");
    assert_eq!(shape(&file), shape(&again), "{printed}");
    assert_eq!(print(&again), printed, "printing twice differs");
    assert_eq!(comments(text), comments(&printed), "{printed}");
}

/// Every item and clause of the language, in a form that nobody would write.
const EVERYTHING: &str = r#"
# head of the file

# of the pack
pack a.b version "1" title en "T" zh "题" uses common, other review by 2027-01-01
source LAW "A \"law\"" celex 3R1 eli "http://x y" ref "C(1)" authority law   # trailing
source POL "Policy" authority policy
scale risk minimal<limited <high canonical title en "Risk" level high en "High" zh "高" maps to tier : minimal -> a, limited->a, high -> b
values v group g en "Group" x en "ex" help en "hint" cites LAW "Art. 1" since "2" near y en "why"
  group h z en "zed"
fact f1 : bool judgement mutable cost 3 only when f2 has x and not f3 is a ask en "Q?" help en "H" cites LAW "Art. 2", LAW "Art. 3" unchecked because "no copy"
fact f2 : set of v ask en "Q?"
fact f3 : one of { a en "A", near b, c } ask en "Q?"
fact f4 : number FLOP between 1 and 1e25 ask en "Q?"
fact f5 : number "kW" ask en "Q?"
fact f6 : date ask en "Q?"
fact f7 : whole   number "points" between 1 and 4 ask en "Q?"
fact f8 : whole number ask en "Q?"
define d6 : f7 is 2 or f7 is not 3 or f7 in {1,2} or f4 is 1e25   FLOP
define d1 en "words" cites LAW "Art. 4" : (f1 or f3 is not a) and (f2 is empty implies not (f1 and f1))
define d2 : 1/3
define d4 "words" cites LAW "Art. 4"   # why
  clears because "the law says so" zh "法律如此规定" cites LAW "Art. 4", LAW "Art. 5" unchecked because "no copy" cites LAW "Art. 6" : f1
define d5 clears because en "so" zh "如此" cites LAW "Art. 4" : all of a clears because "why" cites LAW "Art. 8" : f1 b : f1
define d3 : 2027-01-01
constraint k : f1 implies f2 has any of g warn en "odd"
table t1 "Matrix" zh "矩阵" gives risk note en "n" only when f1 and not f3 is a cites LAW "Art. 1"   # behind
  f3 by  reading i|a|b or c|n/a
  # above a line
  1|high|minimal|limited
  2 .. 3|limited|high|high   # behind a line
table t2 gives v first uncited because "house" row : f2|f4|f6|d1 -> v
  r1 : has x | at least 3|before 2027-01-01 | yes -> x cites LAW "Art. 1", POL "2" unchecked because "no" cites POL "3"
  has any of {x,y} | 1 or 2 or 1e25 FLOP | - | not no -> y
  long_label : not empty | not 1/3 | 2027-01-01 .. 2027-12-31 | - -> z
  r2 : empty | more than -3 | on or after reading day | -->x
  otherwise -> z cites POL "4"
table t3 gives risk collect highest f3 -> risk not a -> high otherwise -> minimal
rule art1.a "Title" zh "题" applies from 2025-01-01 until 2026-01-01 provided f1 cites LAW "Art. 5" applies from 2026-01-01
  then risk high binds provider, deployer note en "remark"
  # before when
  when at least 2 of { f1, f2 has all of { x, y }, count f2 at least 2 } # behind
  unless u1 cites LAW "Art. 6" burden on provider : any of l1 : f4 > 1e25 FLOP l2 cites LAW "Art. 7" : f6 on or after 2027-01-01
  cites LAW "Art. 1"
  uncited because "house"
rule art1.b when not not f1 and f2 has none of { x, y } and f2 has only x and f2 within { x, y } and f3 in { a, b } then risk limited, risk by   t1, risk high cites LAW "Art. 1"
exception e1 "E" to art1.*, art2 except art1.b cites LAW "Art. 8" burden on provider when all of a : f1 b cites LAW "Art. 8" burden on provider clears because "the law says so" cites LAW "Art. 8(1)" : (any of c : f1 d : d1) unless p : reading i
role provider "Provider" cites LAW "Art. 9" when fires art1.a or fires { art1.*, art2 except art1.b } or defeated art1.* by e1 or defeated art1.a by art1.a/u1
scope governs risk cites LAW "Art. 2" in hook en "in" cites LAW "Art. 2(1)" : risk at least high
  excluded out1 cites LAW "Art. 2(2)" applies from 2026-01-01 : f4 less than 3 or f4 at most 3 or f4 more than 3 or f4 at least 3 or f6 before d3 or f6 after 2027-01-01 or f6 on or before 2027-01-01
  partial part : f1 keeps art1.*
scope models governs risk partial part2 : exactly 1 of { f1 } removes * except art1.a
interpretation i "I" cites LAW "Art. 10" ask en "Q?" reading r1 default en "w" cites LAW "Art. 11" : f1 reading r2 cites POL "1" : any of x : f1
amendment am "A" source LAW status in force from 2027-01-01 published 2026-12-01 after other, third
amend annex3.*, x except annex3.y title "New" applies from 2028-01-01 cites LAW "Art. 12" drop unless u1 unless u2 : f1 then risk limited
amend define d1 cites LAW "Art. 13" : f1
amend define d2 : 1/4
amend interpretation i cites LAW "Art. 14" default r2
amend scope scope.hook cites LAW "Art. 15" applies from 2028-01-01 : f1
insert rule art9 "Nine" cites LAW "Art. 9" when f1 then risk high
insert scope excluded more : f1
repeal art1.b, e1 cites LAW "Art. 16"
duty art9 "D" cites LAW "Art. 9" applies from reading day until 2030-01-01 in its own right from 2026-01-01 provided f1 cites LAW "Art. 10" binds provider, deployer when f1 unless u : f2 has a must en "M" zh "务" due within 15 days of f6 cites LAW "Art. 9(1)" due within 2 working   days of f6 due before f6 when f1 and f3 is a cites LAW "Art. 9(2)" due every 1 year since f6 due every year by 15 May due by 2027-07-14 due by f6 when f1 due 10   days before f6 due within f4 months of f6 due the later  of within 5 years of f6 and by f6 when f1 due every 1 year , last done f6, first by 2027-01-01 cites LAW "Art. 9(3)" due every f4 months, last done f6 due every year by 15 May, last done f6, first by f6 form "R" field "F1" cites LAW "Annex" from system, f1, art1.a field "F2" note en "n"
penalty art99 for art1.*, duty art9, penalty art98 except duty art9.x cites LAW "Art. 99" applies from 2026-01-01 limit the lower of 1_000 EUR and 2.5 % of f4 when f1 cites LAW "Art. 99(2)" limit 5 EUR
transition art111 for annex3.*, duty   art9 cites LAW "Art. 111" when f6 before reading day then applies from reading day when f1 cites LAW "Art. 111(1)" applies from 2030-01-01 when f5 never applies otherwise
duty art8 "Stop" cites LAW "Art. 8" binds provider before all others except duty   art9,duty art73.* except duty art73.9 when f1 must "stop"
rule art7 cites LAW "Art. 7" binds provider when f1 then risk high and must "do"
interpretation day cites LAW "Art. 1" ask en "?" reading a default cites LAW "Art. 1" : 2026-01-01 reading b cites LAW "Art. 1" : 2027-01-01
amendment later status proposed expected from 2030-01-01
background bg f2 { x, ? }, not f1, f3 is a
crosswalk manage4 "Incidents"   zh "事件" for duty eu.ai_act/art73.*, duty   eu.dora/art19 except duty eu.ai_act/art73.6 cites LAW "MANAGE 4.3" note en "n"
property p1 "one \"line\"" even out of scope never any of a : f1 b : f2 has x   # behind the claim
  under every reading from 2027-01-01
property p3 risk  never falls as f3 goes a<b <  c from 2027-01-01
property p4 risk never falls
  as f4 rises
property p6 risk never falls as f4  falls
property p7 risk never falls as f2 loses x
property p5 risk never falls as f2 gains x,y even out of scope
property p2 always f1 and not f2 is empty implies risk at least high and not (fires art1.* or defeated art1.a by e1)
test "name \\ \"q\"" on 2027-01-01 law 2026-01-01 with am, later reading i = r2
  given bg, f2 {}, f1, f3 in { a, b }, f4 = 1e25, f4 over 1 under 2, f6 from 2027-01-01 before 2028-01-01, f7 never, unknown f5, otherwise none
  expect risk = high by art1.a, art1.b expect risk in minimal .. high expect not in effect risk = high
  todo expect decision risk = high expect scope in by scope.hook expect scope out expect asks f1 expect role provider
  expect warns k expect fires art1.* expect fires art1.a from 2026-01-01 expect fires art1.a never expect duty art9 expect duty art9.* of others in effect expect duty art9 from 2026-01-01 due 2027-01-01 expect duty art9 never expect duty art9 open expect duty art9 overdue expect penalty art99 expect penalty art99 in effect = 1_000 EUR expect open art1.a expect defeated art1.a by e1 because a, b expect not defeated by art1.a/u1
# the end

# really
"#;

#[test]
fn everything_survives_printing() {
    round_trip(EVERYTHING);
}

#[test]
fn rule_files_survive_printing() {
    for folder in pack_folders() {
        for (_, text) in rule_texts(&folder) {
            round_trip(&text);
        }
    }
}

/// What the parser does not try cannot match: rule files, and what is left of them where words were taken
/// out, doubled or swapped.
#[test]
fn guards_change_no_tree() {
    let mut dice = Dice(11);
    for folder in pack_folders() {
        for (path, text) in rule_texts(&folder) {
            let source = |text: &str| Source::new(SourceId(0), path.as_str(), text);
            assert!(reads_alike(&source(&text)), "{path}");
            let mut words: Vec<&str> = text.split_inclusive([' ', '\n', '(', '"']).collect();
            for _ in 0..words.len() / 20 {
                let mut any = || dice.roll(words.len() as u64) as usize;
                let (at, other) = (any(), any());
                match dice.roll(3) {
                    0 => words[at] = " ",
                    1 => words[at] = words[other],
                    _ => words.swap(at, other),
                }
            }
            let broken = words.concat();
            assert!(reads_alike(&source(&broken)), "{path}:\n{broken}");
        }
    }
}

#[test]
fn every_broken_item_is_reported_and_the_rest_is_read() {
    let text = "rule a whenn b\nfact x : bool ask en \"Q\"\nrulle b\nsource lower \"x\"\n  stray\namend table t\ntest \"unfinished\n";
    let (file, found) = read(text);
    let codes: Vec<&str> = found.iter().map(|d| d.code.info().id).collect();
    assert_eq!(codes, ["S0001", "S0002", "S0001", "S0006", "S0001"]);
    assert_eq!(file.items.len(), 1);
    assert!(file.broken);
}

#[test]
fn and_mixed_with_or_shows_both_places() {
    let (_, found) = read("define d : a and b or c");
    assert_eq!(found[0].code, Code::MixedConnectives);
    assert_eq!(found[0].labels.len(), 2);
    assert!(found[0].help.as_deref().unwrap().contains("parentheses"));
}

#[test]
fn full_width_signs_are_named() {
    let (_, found) = read("define d : s has any of { a，b }");
    assert_eq!(found.len(), 1);
    assert!(found[0].message.contains("full-width"));
}

#[test]
fn deep_nests_and_long_files_are_bounded() {
    for depth in [50, 200] {
        let nest = format!("define d : {}a{}", "(".repeat(depth), ")".repeat(depth));
        let (file, found) = read(&nest);
        assert!(found.is_empty(), "{depth}: {found:?}");
        assert_eq!(print(&file), "define d\n  :\n  a\n");
        let nots = format!("define d : {}a", "not ".repeat(depth));
        assert!(read(&nots).1.is_empty());
        let limbs = format!(
            "define d : {}a{}",
            "(any of x : ".repeat(depth),
            ")".repeat(depth)
        );
        assert!(read(&limbs).1.is_empty());
    }
    let deep = format!("define d : {}a{}", "(".repeat(10_000), ")".repeat(10_000));
    assert_eq!(read(&deep).1[0].code, Code::TooDeep);
    let nots = format!("define d : {}a", "not ".repeat(10_000));
    assert_eq!(read(&nots).1[0].code, Code::TooDeep);
    let long = " ".repeat(solon_language::syntax::MAX_FILE + 1);
    assert_eq!(read(&long).1[0].code, Code::TooLarge);
}

#[test]
fn bracket_soup_ends_quickly() {
    let mut soup = String::from("rule r when ");
    for i in 0..2_000 {
        soup.push_str(
            [
                "(", "{ ", "any of ", ") ", "} ", "not ", "a ", ": ", "has ", "and ",
            ][(i * 7 + i / 3) % 10],
        );
    }
    let (_, found) = read(&soup);
    assert!(!found.is_empty());
    let open = format!("rule r when {}", "(any of a : ".repeat(180));
    assert!(!read(&open).1.is_empty());
}

fn condition() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("f".to_owned()),
        Just("s has a".to_owned()),
        Just("s has any of { a, b }".to_owned()),
        Just("s is not empty".to_owned()),
        Just("n >= 1e3".to_owned()),
        Just("t on or after 2027-01-01".to_owned()),
        Just("fires { x.*, y except x.z }".to_owned()),
        Just("reading r".to_owned()),
        Just("risk at least high".to_owned()),
    ];
    leaf.prop_recursive(6, 40, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 2..4)
                .prop_map(|v| format!("({})", v.join(" and "))),
            prop::collection::vec(inner.clone(), 2..4)
                .prop_map(|v| format!("({})", v.join(" or "))),
            inner.clone().prop_map(|x| format!("not {x}")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a} implies {b})")),
            prop::collection::vec(inner.clone(), 1..3).prop_map(|v| {
                let limbs: Vec<String> = v
                    .iter()
                    .enumerate()
                    .map(|(i, x)| format!("l{i} cites L \"Art. 1\" : {x}"))
                    .collect();
                format!("(any of {})", limbs.join(" "))
            }),
            prop::collection::vec(inner, 2..4)
                .prop_map(|v| format!("at least 1 of {{ {} }}", v.join(", "))),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_conditions_survive_printing(c in condition()) {
        round_trip(&format!("rule r\n  when {c}\n  unless u : {c}\n  then risk high\n"));
        round_trip(&format!("fact g : bool only when {c} ask en \"Q\"\n"));
    }

    #[test]
    fn random_text_never_crashes(text in "[a-z(){}:,\"#\\\\ \n0-9.*]{0,200}") {
        let _ = read(&text);
        let _ = read(&format!("rule r when {text}"));
    }
}

/// Columns are as wide as their widest cell, also where signs are wide, and a row is one line.
#[test]
fn tables_are_aligned() {
    let text = "table t \"T\" gives risk\n  row:a|bb->risk\n  # why\n  one: x | at least 3 -> high cites L \"1\"\n  - | 1 -> minimal cites L \"2\"\n  otherwise -> minimal\n";
    let (file, found) = read(text);
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(
        print(&file),
        r#"table t "T" gives risk
  row : a | bb         -> risk
  # why
  one : x | at least 3 -> high     cites L "1"
        - | 1          -> minimal  cites L "2"
  otherwise            -> minimal
"#
    );
    let text = "table t gives risk\n a by b|x|yyyy\n 1|high|low\n 20 .. 30|low|high\n";
    assert_eq!(
        print(&read(text).0),
        "table t\n  gives risk\n  a by b   | x    | yyyy\n  1        | high | low\n  20 .. 30 | low  | high\n".replace("table t\n  gives", "table t gives")
    );
}

/// What is wrong in a row is said where it stands.
#[test]
fn broken_rows_are_reported() {
    for (rows, at) in [
        ("a | b -> risk\n x | -> high\n", "->"),
        ("a | b risk\n", "b risk"),
        ("a by b | x\n y | high | \n", ""),
        ("a -> risk\n x or -> high\n", "->"),
        ("a -> risk\n otherwise -> high\n", ""),
        ("a -> risk\n 1 .. -> high\n", "->"),
    ] {
        let text = format!("table t gives risk\n {rows}");
        let (file, found) = read(&text);
        assert!(file.broken, "{text}");
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(found[0].code, Code::Syntax, "{text}");
        let span = found[0].span();
        let rest = text.get(span.start as usize..).unwrap();
        assert!(rest.starts_with(at), "{text}: {rest}");
    }
}

/// The tutorial of the packs shows rules that are really rules.
#[test]
fn rules_in_the_readme_parse() {
    let text = fs::read_to_string(crate::folders::root().join("rules/README.md")).unwrap();
    for block in text.split("```solon\n").skip(1) {
        let block = block.split("```").next().unwrap();
        assert!(read(block).1.is_empty(), "{block}");
    }
}

/// A word that was renamed is refused by name, as an item and as a clause; where it is a name of the
/// pack's own, it is a name like others.
#[test]
fn old_words_are_refused_by_name() {
    let refused = |text: &str| {
        let (file, found) = read(text);
        assert!(file.broken, "{text}");
        found.iter().map(|d| d.message.clone()).collect::<Vec<_>>()
    };
    assert_eq!(
        refused("skeleton LAW\n  \"Art. 1\" \"Aim\"\n"),
        ["`skeleton` is now written `contents`"]
    );
    assert_eq!(
        refused("duty art1 must \"Fill it in.\"\n  record \"R\" field \"F\" from system\n"),
        ["`record` is now written `form`"]
    );
    let (_, found) = read("rule art1 when record and not skeleton then risk high\n");
    assert!(found.is_empty(), "{found:?}");
}
