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
        Rule::name | Rule::scope_name => "a name",
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
        | Rule::type_number
        | Rule::type_date => "a type (`bool`, `one of …`, `set of …`, `number`, `date`)",
        Rule::cites => "`cites`",
        Rule::given_entry
        | Rule::given_fact
        | Rule::given_unknown
        | Rule::given_otherwise
        | Rule::given_not => "a given fact",
        Rule::expectation => "an expectation",
        Rule::property_claim => "`always` or `never`",
        other => {
            let name = format!("{other:?}");
            let word = name.strip_prefix("k_")?;
            return Some(format!("`{word}`"));
        }
    };
    Some(text.to_owned())
}
