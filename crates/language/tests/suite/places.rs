//! Places in texts, near names and groups of findings: the quick ways give what the plain ones do.

use proptest::prelude::*;
use solon_language::diagnostic::{Code, Diagnostic, MOST_LINES, Told, nearest, told};
use solon_language::source::{Source, SourceId, Span};

use crate::dice::Dice;

fn source(text: &str) -> Source {
    Source::new(SourceId(0), "t", text)
}

/// Line and column by counting.
fn counted(text: &str, offset: usize) -> (u32, u32) {
    let before = &text[..offset];
    let start = before.rfind('\n').map_or(0, |i| i + 1);
    let line = before.matches('\n').count() + 1;
    let column = text[start..offset].chars().count() + 1;
    (u32::try_from(line).unwrap(), u32::try_from(column).unwrap())
}

fn some_text(dice: &mut Dice) -> String {
    let n = dice.roll(3000);
    (0..n)
        .map(|_| dice.pick(&["a", "bc", "é", "法", "😀", "\n", " ", "\u{301}"]))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn places_are_as_counted(seed in 1u64..) {
        let mut dice = Dice(seed);
        let text = some_text(&mut dice);
        let source = source(&text);
        for (offset, _) in text.char_indices().step_by(7).chain([(text.len(), ' ')]) {
            let (line, column) = source.line_column(u32::try_from(offset).unwrap());
            prop_assert_eq!((line, column), counted(&text, offset));
            prop_assert_eq!(source.offset(line as usize, column as usize - 1), offset);
        }
        // Within a character, and behind the end, is some place, and no panic.
        for offset in 0..text.len() + 3 {
            let _ = source.line_column(u32::try_from(offset).unwrap());
        }
        prop_assert_eq!(source.offset(usize::MAX, 0), text.len());
        prop_assert_eq!(source.offset(1, usize::MAX), text.len());
    }

    /// Leaving out what is too far away leaves nothing out that is near.
    #[test]
    fn near_names_are_those_that_are_measured(seed in 1u64..) {
        let mut dice = Dice(seed);
        let word = |dice: &mut Dice| -> String {
            let n = 1 + dice.roll(9);
            (0..n).map(|_| dice.pick(&["a", "b", "ab", "_", "é", "x"])).collect()
        };
        let known: Vec<String> = (0..40).map(|_| word(&mut dice)).collect();
        let name = word(&mut dice);
        let near = nearest(&name, known.iter().map(String::as_str));
        let within = known.iter().filter_map(|k| {
            let d = strsim_like(&name, k);
            (d <= 1 + name.len().min(k.len()) / 4).then_some((d, k.as_str()))
        });
        if let Some((d, _)) = within.min() {
            prop_assert!(strsim_like(&name, near.unwrap()) <= d);
        }
    }
}

/// The distance between two words by its definition: steps that add, take away, change or swap.
fn strsim_like(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut d = vec![vec![0; b.len() + 1]; a.len() + 1];
    for (i, row) in d.iter_mut().enumerate() {
        row[0] = i;
    }
    for (j, first) in d[0].iter_mut().enumerate() {
        *first = j;
    }
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let same = usize::from(a[i - 1] != b[j - 1]);
            let mut least = (d[i - 1][j] + 1)
                .min(d[i][j - 1] + 1)
                .min(d[i - 1][j - 1] + same);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(d[i - 2][j - 2] + 1);
            }
            d[i][j] = least;
        }
    }
    d[a.len()][b.len()]
}

#[test]
fn a_mark_at_the_start_is_no_part_of_a_text() {
    assert_eq!(&*source("\u{feff}a").text, "a");
    assert_eq!(&*source("a\u{feff}").text, "a\u{feff}");
}

fn finding(code: Code, message: &str) -> Diagnostic {
    Diagnostic::new(code, Span::default(), message)
}

/// Told findings as lines: drawn ones by their position, the rest by its counts.
fn lines(found: &[Diagnostic], each: usize) -> Vec<String> {
    let all: Vec<&Diagnostic> = found.iter().collect();
    let mut asked = 0;
    let mut draw = |i: usize| {
        asked += 1;
        format!("{i}\n").repeat(each)
    };
    let out = told(&all, &mut draw);
    // However many there are, few are drawn.
    assert!(asked <= 3 * (MOST_LINES / each + 1), "{asked} drawn");
    let line = |t: Told| match t {
        Told::Drawn(text) => text.lines().next().unwrap().to_owned(),
        Told::Rest(rest) => {
            let groups = rest
                .groups
                .iter()
                .map(|g| format!("{}x{}@{:?}", g.count, g.message, g.first));
            let groups: Vec<String> = groups.collect();
            format!(
                "{} of {}: {} +{}",
                rest.count,
                rest.all,
                groups.join(" "),
                rest.unlisted
            )
        }
    };
    out.into_iter().map(line).collect()
}

#[test]
fn findings_are_told_in_order_and_counted() {
    let (a, b) = (Code::UnknownKey, Code::NotInList);
    assert!(lines(&[], 4).is_empty());
    // Forty lines of a kind fit, whatever else there is.
    let fits: Vec<_> = (0..20)
        .map(|i| finding(if i % 2 == 0 { a } else { b }, "m"))
        .collect();
    let all: Vec<String> = (0..20).map(|i| i.to_string()).collect();
    assert_eq!(lines(&fits, 4), all);
    // One more of the first kind, and it is grouped; the other one is not.
    let mut more = fits.clone();
    more.push(finding(a, "other"));
    let told = lines(&more, 4);
    let rest: Vec<&String> = told.iter().filter(|l| l.contains(" of ")).collect();
    assert_eq!(rest, ["9 of 11: 9xm@[2, 4, 6] +0"]);
    // The other kind, and two of this one, which differ in their words.
    assert_eq!(told.len() - rest.len(), 10 + 2);
    // Words that differ are drawn before those that repeat.
    let many: Vec<_> = (0..1000)
        .map(|i| finding(a, ["x", "y"][usize::from(i == 3)]))
        .collect();
    assert_eq!(
        lines(&many, 8),
        ["0", "3", "998 of 1000: 998xx@[1, 2, 4] +0"]
    );
    // Many words: a dozen groups, the most frequent first, and the number of the others.
    let many: Vec<_> = (0..1000)
        .map(|i| finding(a, &format!("m{}", if i < 500 { i } else { 999 })))
        .collect();
    let told = lines(&many, 8);
    assert_eq!(told[..3], ["0", "1", "2"]);
    assert!(
        told[3].starts_with("997 of 1000: 500xm999@[500, 501, 502] 1xm3@[3] "),
        "{}",
        told[3]
    );
    assert!(told[3].ends_with(" 1xm13@[13] +486"), "{}", told[3]);
    // One that is larger than everything is drawn, in part.
    let told = lines(&many, 100);
    assert_eq!(told[0], "0");
    assert!(told[1].starts_with("999 of 1000"), "{}", told[1]);
}
