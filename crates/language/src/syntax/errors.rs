//! pest's errors in the words of the language.

use pest::error::{Error, ErrorVariant, InputLocation};

use super::Rule;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;

pub(super) fn translate(error: &Error<Rule>, item: Span, text: &str) -> Diagnostic {
    let (start, end) = match error.location {
        InputLocation::Pos(p) => (p, p),
        InputLocation::Span((a, b)) => (a, b),
    };
    let rest = text.get(start..).unwrap_or("");
    let token = next_token(rest);
    let end = end.max(start + token.len());
    let span = Span {
        source: item.source,
        start: item.start + u32::try_from(start).unwrap_or(0),
        end: item.start + u32::try_from(end).unwrap_or(0),
    };
    if let Some(renamed) = super::renamed(token, span) {
        return renamed;
    }
    if let Some(foreign) = foreign(error, text.get(..start).unwrap_or(""), token, span) {
        return foreign;
    }
    if let Some((what, help)) = misplaced(text, start, token) {
        return Diagnostic::new(Code::Syntax, span, what).help(help);
    }
    let found = if token.is_empty() {
        "the item ends here".to_owned()
    } else {
        format!("`{token}` does not fit here")
    };
    let mut expected: Vec<String> = match &error.variant {
        ErrorVariant::ParsingError { positives, .. } => {
            positives.iter().filter_map(|r| human(*r)).collect()
        }
        ErrorVariant::CustomError { .. } => Vec::new(),
    };
    expected.sort();
    expected.dedup();
    let diagnostic = Diagnostic::new(Code::Syntax, span, found);
    if expected.is_empty() {
        return diagnostic.help("compare with the example on the page of this code");
    }
    // Continuations of a condition are always possible; they would drown the rest.
    if expected.len() > 6 {
        expected.retain(|e| !matches!(e.as_str(), "`and` or `or`" | "a test such as `has …`"));
    }
    let cut = expected.len() > 9;
    expected.truncate(9);
    let list = expected.join(", ");
    diagnostic.help(format!("expected {list}{}", if cut { ", …" } else { "" }))
}

/// What other languages would write in a condition, and what is written here instead.
const FOREIGN: &[(&str, &str, &str)] = &[
    (
        "*",
        "there is no arithmetic in conditions",
        "name the cases: `impact is 4 and likelihood at least 3 or …`; or ask for the product itself as a `number`",
    ),
    (
        "/",
        "there is no arithmetic in conditions",
        "give the ratio of two numbers that are asked a name, and compare that: `define share \"…\" : part / whole`, then `share at least 1/3`",
    ),
    (
        "+",
        "there is no arithmetic in conditions",
        "ask for the sum itself as a `number`; of conditions it is counted how many hold: `at least 2 of { a, b, c }`",
    ),
    (
        "-",
        "there is no arithmetic in conditions",
        "ask for the difference itself as a `number`",
    ),
    (
        "if",
        "a condition has no `if`",
        "a rule says `when x then …`, a condition `x implies y`",
    ),
    (
        "contains",
        "there is no text to search",
        "ask a question whose answers tell what the text would; of a set it is said that it `has` a value",
    ),
    (
        "=",
        "a condition says `is`, not `=`",
        "write `x is 2`; `=` belongs to what a test gives and expects",
    ),
    (
        "!",
        "a condition says `is not`, not `!=`",
        "write `x is not 2`, or `not` in front of a condition",
    ),
];

/// A sign or word of other languages where a condition could go on.
fn foreign(error: &Error<Rule>, before: &str, token: &str, span: Span) -> Option<Diagnostic> {
    let ErrorVariant::ParsingError { positives, .. } = &error.variant else {
        return None;
    };
    // Where a test may stand, a name has just ended; `and` may follow any condition.
    let may_come = |any: [Rule; 2]| any.iter().any(|of| positives.contains(of));
    let after_name = may_come([Rule::t_is, Rule::k_is]);
    if !after_name && !may_come([Rule::connective, Rule::k_and]) {
        return None;
    }
    // `if` was read as the name of a fact: the finding is about that name.
    let name = before.trim_end();
    let found = if after_name && ends_with_word(name, "if") {
        "if"
    } else {
        token
    };
    let (_, what, help) = FOREIGN.iter().find(|(sign, ..)| *sign == found)?;
    let place = if found == token {
        span
    } else {
        let behind = u32::try_from(before.len() - name.len()).unwrap_or(0);
        let end = span.start.saturating_sub(behind);
        Span {
            start: end.saturating_sub(2),
            end,
            ..span
        }
    };
    Some(Diagnostic::new(Code::Renamed, place, *what).help(*help))
}

/// What is thought to have a place that it has not, and what is written instead.
fn misplaced(text: &str, at: usize, token: &str) -> Option<(&'static str, &'static str)> {
    let before = text.get(..at)?.trim_end();
    let line = before.rsplit('\n').next()?.trim_start();
    let item = text.split_whitespace().next()?;
    let half_open = ["over", "under", "up to", "from"];
    let in_ratio = item == "define" && line.contains(" / ");
    let of_map = before.rsplit_once("maps to").map(|(_, map)| map);
    Some(match (item, token) {
        ("scale", "as" | "cites") if of_map.is_some_and(|m| !m.contains("->")) => (
            "a map is the pack's own choice or that of the source",
            "keep `as ours because \"…\"`, or `cites` with the place where the source itself says so",
        ),
        ("define", "until" | "from") if in_ratio => (
            "a ratio is the same on all days",
            "give each ratio a name, and let a rule for each stretch of days test one (`applies from …`); a number that it is compared with may have days: `define cap \"…\" : 1.5 until 2030-07-01, 1.3 from 2030-07-01`",
        ),
        ("define", "%" | "percent" | "in") if in_ratio => (
            "a ratio is a plain number",
            "write `times 100` behind it to count per cent: `define share \"…\" : part / whole times 100`, then `share at least 10`",
        ),
        ("fact", "between") if line.contains(" by ") => (
            "bounds stand before `by`",
            "write `whole number between 0 and 1000 by markets`",
        ),
        ("penalty", "between") if line.starts_with("limit") => (
            "a fine has its two ends as `from … to …`",
            "write `limit from 10_000 to 100_000 CNY`",
        ),
        ("penalty", "per") if line.contains(" when ") => (
            "`per` stands behind the amount",
            "write `limit 10_000 CNY per day when …`",
        ),
        ("table", _) if half_open.iter().any(|w| ends_with_word(before, w)) => (
            "a cell has no end that is open",
            "let the first row that holds count (`gives … first`), with `at most 1.2` in one row and `at most 1.5` in the next; else write both ends as `1.3 .. 1.5`, which both belong to it",
        ),
        _ => return None,
    })
}

/// Whether a text ends with this word, and not within a longer one.
fn ends_with_word(text: &str, word: &str) -> bool {
    text.strip_suffix(word)
        .is_some_and(|rest| !rest.ends_with(|c: char| c.is_alphanumeric() || c == '_'))
}

fn next_token(rest: &str) -> &str {
    let mut end = 0;
    for (i, c) in rest.char_indices() {
        let word = c.is_alphanumeric() || matches!(c, '_' | '.' | '-');
        if i == 0 && !word {
            return rest.get(..c.len_utf8()).unwrap_or("");
        }
        if !word {
            break;
        }
        end = i + c.len_utf8();
    }
    rest.get(..end).unwrap_or("")
}

/// What a rule of the grammar is called towards people; `None` where it adds nothing.
fn human(r: Rule) -> Option<String> {
    let text = match r {
        Rule::EOI => "the end of the item",
        Rule::name | Rule::far_name | Rule::scope_name => "a name",
        Rule::pack_name => "a pack such as `common`",
        Rule::id | Rule::defeater => "an id such as `art5.1.f`",
        Rule::symbol | Rule::cite => "the name of a source such as `AIA`",
        Rule::string | Rule::title => "text in quotes",
        Rule::date => "a day such as `2027-12-02`",
        Rule::number | Rule::literal => "a number",
        Rule::integer => "a whole number",
        Rule::lang | Rule::texts => "a language and text such as `en \"…\"`",
        Rule::pattern | Rule::patterns | Rule::pattern_set => "ids such as `annex3.*`",
        Rule::connective => "`and` or `or`",
        Rule::t_has
        | Rule::t_is
        | Rule::t_in
        | Rule::t_within
        | Rule::t_at
        | Rule::t_more
        | Rule::t_less
        | Rule::t_on
        | Rule::t_before
        | Rule::t_after
        | Rule::t_symbol
        | Rule::symbol_cmp => "a test such as `has …`",
        Rule::expr
        | Rule::chain
        | Rule::operand
        | Rule::group
        | Rule::counted
        | Rule::count_set
        | Rule::fires
        | Rule::defeated
        | Rule::classified
        | Rule::reading_ref
        | Rule::atom
        | Rule::negation
        | Rule::at_least
        | Rule::limbs
        | Rule::body => "a condition",
        Rule::limb => "a further limb `label … : condition`",
        Rule::members => "values in braces",
        Rule::value_list => "a list of values",
        Rule::fact_type
        | Rule::type_bool
        | Rule::type_one
        | Rule::type_set
        | Rule::type_whole
        | Rule::type_number
        | Rule::type_date => {
            "a type (`bool`, `one of …`, `set of …`, `number`, `whole number`, `date`)"
        }
        Rule::cites => "`cites`",
        Rule::map_ours => "`as ours because …`",
        Rule::map_pair => "a level and its place such as `low -> minimal`",
        Rule::column => "a name that a column is about",
        Rule::cell
        | Rule::cell_any
        | Rule::cell_na
        | Rule::cell_empty
        | Rule::cell_range
        | Rule::cell_literals
        | Rule::cell_names => "a cell such as `a`, `not a`, `at least 3`, `yes`, `n/a` or `-`",
        Rule::list_row | Rule::otherwise_row | Rule::matrix_row => "a further row",
        Rule::points => "points such as `yes 3` or `at least 25 4`",
        Rule::score_item => "an item such as `hidden : yes 3`",
        Rule::band => "a band such as `low : up to 25 %`",
        Rule::band_low | Rule::band_high => {
            "an end of the band (`over 10`, `from 10`, `up to 25`, `under 25`)"
        }
        Rule::percent => "`%`",
        Rule::given_entry
        | Rule::given_fact
        | Rule::given_unknown
        | Rule::given_otherwise
        | Rule::given_not => "a given fact",
        Rule::expectation => "an expectation",
        Rule::property_claim => "`always` or `never`",
        Rule::property_falls | Rule::falls_head => "a level that `never falls as …`",
        other => {
            let name = format!("{other:?}");
            let word = name.strip_prefix("k_")?;
            return Some(format!("`{word}`"));
        }
    };
    Some(text.to_owned())
}
