//! Lines of text reports: no wider than a page, and nothing lost or torn.

use solon::report::layout::{WIDTH, fold, inert, pad, width, within, wrap};

fn lines(text: &str) -> Vec<String> {
    let mut out = String::new();
    wrap(&mut out, text, 0, 0);
    out.lines().map(str::to_owned).collect()
}

#[test]
fn names_days_and_marks_stay_whole_in_chinese() {
    for shift in 0..60 {
        let text = format!(
            "{}（默认：2028-08-02）投放市场日put_into_service_on之前（不含当日）。见“第12条”与ECRIS-TCN，另有3项",
            "系统".repeat(shift)
        );
        let lines = lines(&text);
        assert_eq!(lines.concat(), text);
        for line in &lines {
            assert!(width(line) <= WIDTH, "{line}");
            assert!(!line.ends_with(['（', '“']), "{line}");
            assert!(!line.starts_with(['）', '”', '。', '，', '：']), "{line}");
        }
        for name in [
            "2028-08-02",
            "put_into_service_on",
            "ECRIS-TCN",
            "12条",
            "3项",
        ] {
            assert!(
                lines.iter().any(|l| l.contains(name)),
                "{name} in {lines:?}"
            );
        }
    }
}

#[test]
fn cells_lose_nothing_and_keep_their_width() {
    for text in [
        "",
        "2027-12-02 at the earliest, perhaps never",
        "a_name_that_is_wider_than_its_cell and more",
        "高风险（自2027-12-02起，最早）；另有3项",
    ] {
        for to in 2..50 {
            let lines = fold(text, to);
            assert!(lines.iter().all(|l| width(l) <= to), "{to}: {lines:?}");
            let all = |t: &str| t.chars().filter(|c| *c != ' ').collect::<String>();
            assert_eq!(all(&lines.concat()), all(text), "{to}");
            assert!(lines.iter().all(|l| !l.starts_with(' ')), "{to}: {lines:?}");
        }
    }
    assert_eq!(
        fold("at the earliest, perhaps never", 16),
        ["at the earliest,", "perhaps never"]
    );
}

#[test]
fn a_name_wider_than_a_line_is_cut() {
    let text = "a".repeat(3 * WIDTH);
    assert_eq!(lines(&text).concat(), text);
    assert_eq!(lines(&text).len(), 3);
}

/// Marks that French sets off, figures and their units: what a no-break space joins stands on one line,
/// and the space stays.
#[test]
fn no_line_ends_at_a_no_break_space() {
    for space in ['\u{a0}', '\u{202f}'] {
        let joined = format!("35{space}000{space}000 EUR{space}; Art.{space}5");
        for shift in 0..WIDTH {
            let text = format!("{} {joined} et «{space}mot{space}»", "x".repeat(shift));
            let told = lines(&text);
            assert_eq!(told.join(" ").trim_start(), text.trim_start(), "{shift}");
            for line in &told {
                assert!(width(line) <= WIDTH, "{line}");
                assert!(!line.ends_with(space) && !line.starts_with(space), "{line}");
            }
        }
        for to in 15..40 {
            let cells = fold(&joined, to);
            assert_eq!(cells.join(" "), joined, "{to}");
        }
        // A cell that is narrower than what belongs together is torn all the same.
        assert_eq!(fold(&joined, 6).concat().matches(space).count(), 4);
    }
}

/// What would act on a terminal, or turn text round, is shown as a mark.
#[test]
fn nothing_in_a_text_acts_on_whoever_shows_it() {
    let hostile = "a\u{1b}[31mred\u{1b}[0m \u{202e}gnp.exe \u{7}\u{9b}2J b\u{2066}c\u{200f}";
    let shown = "a\u{fffd}[31mred\u{fffd}[0m \u{fffd}gnp.exe \u{fffd}\u{fffd}2J b\u{fffd}c\u{fffd}";
    assert_eq!(inert(hostile), shown);
    assert_eq!(lines(hostile), [shown]);
    assert_eq!(fold(hostile, 100), [shown]);
    assert_eq!(pad(hostile, 100).trim_end(), shown);
    // Words of any script stay as they are.
    let plain = "عربي עברית 中文 naïve\u{a0}!";
    assert_eq!(inert(plain), plain);
}

/// On a narrow terminal lines go on below, as far in as they began, and no word is lost or torn.
#[test]
fn lines_fit_a_narrow_terminal() {
    let told = "short\n  as long as this line is it goes over two\n";
    assert_eq!(within(told, 80), told);
    let folded = "short\n  as long as this line\n  is it goes over two\n";
    assert_eq!(within(told, 24), folded);
}
