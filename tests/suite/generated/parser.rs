//! The parser that pest makes of `grammar/solon.pest`, as text: one line per rule of the grammar,
//! so that a change of the grammar is a change of few lines. Not formatted by `rustfmt`, which
//! takes minutes over closures nested this deep.

use std::fmt::Write as _;
use std::fs;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::fresh;
use super::guards::Guards;
use crate::architecture::root;

/// A list that is broken into lines is broken behind so many characters.
const WIDTH: usize = 120;

/// The names of the grammar's rules that are keywords, in its order.
fn keywords(grammar: &str) -> Vec<&str> {
    grammar
        .lines()
        .filter_map(|line| line.split_once(" = ").map(|(name, _)| name.trim_end()))
        .filter(|name| name.starts_with("k_"))
        .collect()
}

/// How the tokens between two brackets stand.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Layout {
    /// On one line.
    #[default]
    Line,
    /// Items, each on a line of its own.
    Items,
    /// Variants or arms, as many on a line as there is room for.
    List,
}

/// Source text in the making.
#[derive(Default)]
struct Text {
    out: String,
    /// The last token was a punctuation mark that the next one may not touch.
    apart: bool,
}

impl Text {
    fn push(&mut self, token: &str) {
        let word = |c: char| c.is_alphanumeric() || c == '_';
        let touches = self.out.ends_with(word) && token.starts_with(word);
        let merges = self.apart && token.starts_with(|c: char| c.is_ascii_punctuation());
        if touches || (merges && !token.starts_with(['(', '{', '[', '_', '"'])) {
            self.out.push(' ');
        }
        self.apart = false;
        self.out.push_str(token);
    }

    fn tokens(&mut self, stream: TokenStream, layout: Layout) {
        // What the next braces hold.
        let mut next = Layout::Line;
        let mut tokens = stream.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(name) => {
                    // No rule of the grammar is named by a keyword of Rust.
                    let name = name.to_string();
                    let name = name.trim_start_matches("r#");
                    match name {
                        "mod" | "impl" => next = Layout::Items,
                        "enum" | "match" => next = Layout::List,
                        _ => {}
                    }
                    self.push(name);
                }
                TokenTree::Literal(value) => self.push(&value.to_string()),
                // What the grammar's comments say stands in the grammar.
                TokenTree::Punct(mark) if mark.as_char() == '#' && is_doc(tokens.peek()) => {
                    tokens.next();
                }
                TokenTree::Punct(mark) => {
                    let mark = (mark.as_char(), mark.spacing());
                    self.push(&mark.0.to_string());
                    self.apart = mark.1 == Spacing::Alone && !matches!(mark.0, ',' | '#' | '!');
                    let line = self.out.len() - self.out.rfind('\n').map_or(0, |at| at + 1);
                    match layout {
                        Layout::Items if mark.0 == ';' => self.line(),
                        Layout::List if mark.0 == ',' && line > WIDTH => self.line(),
                        _ => {}
                    }
                }
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::Brace => ("{", "}"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::None => ("", ""),
                    };
                    let braces = group.delimiter() == Delimiter::Brace;
                    let inside = if braces {
                        std::mem::take(&mut next)
                    } else {
                        Layout::Line
                    };
                    self.push(open);
                    if inside != Layout::Line {
                        self.line();
                    }
                    self.tokens(group.stream(), inside);
                    if inside != Layout::Line {
                        self.line();
                    }
                    self.apart = false;
                    self.push(close);
                    if layout == Layout::Items && braces {
                        self.line();
                    }
                }
            }
        }
    }

    fn line(&mut self) {
        self.apart = false;
        if !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }
}

fn is_doc(next: Option<&TokenTree>) -> bool {
    matches!(next, Some(TokenTree::Group(group)) if group.stream().to_string().starts_with("doc"))
}

#[test]
fn parser() {
    let grammar = fs::read_to_string(root().join("grammar/solon.pest")).unwrap();
    let derive = format!("#[grammar_inline = {grammar:?}] pub struct SolonParser;");
    let mut text = Text::default();
    text.out.push_str(
        "//! Generated by `SOLON_WRITE=1 cargo test --test suite generated` from `grammar/solon.pest`,\n\
         //! by the generator of pest: the parser, one line per rule of the grammar. `guard` says at which texts a\n\
         //! rule is not tried.\n\n",
    );
    text.out
        .push_str("/// The parser that pest makes of the grammar.\npub struct SolonParser;\n\n");
    let mut made = Text::default();
    made.tokens(
        pest_generator::derive_parser(derive.parse().unwrap(), false),
        Layout::Items,
    );
    made.line();
    let guards = Guards::of(&grammar);
    for line in made.out.lines() {
        writeln!(text.out, "{}", guards.guarded(line)).unwrap();
    }
    text.out.push_str(
        "\n/// Keywords are tokens of their own; most builders look past them.\n\
         pub fn is_keyword(of: Rule) -> bool {\n    matches!(\n        of,\n",
    );
    let keywords = keywords(&grammar);
    let mut line = String::new();
    for (i, keyword) in keywords.iter().enumerate() {
        let bar = if i == 0 { "" } else { "| " };
        if line.len() + keyword.len() > WIDTH - 20 {
            writeln!(text.out, "        {}", line.trim_end()).unwrap();
            line.clear();
        }
        write!(line, "{bar}Rule::{keyword} ").unwrap();
    }
    writeln!(text.out, "        {}\n    )\n}}", line.trim_end()).unwrap();
    fresh(
        &root().join("crates/language/src/syntax/parser.rs"),
        &text.out,
    );
}

/// A keyword's rule is named by its word, which the findings of the parser rely on.
#[test]
fn keywords_are_named_by_their_word() {
    let text = fs::read_to_string(root().join("grammar/solon.pest")).unwrap();
    let keywords = keywords(&text);
    assert!(keywords.len() > 100, "{keywords:?}");
    for keyword in keywords {
        let word = keyword.strip_prefix("k_").unwrap();
        let rule = format!("= @{{ \"{word}\" ~ !word_char }}");
        let line = text
            .lines()
            .find(|l| l.split_whitespace().next() == Some(keyword))
            .unwrap();
        assert!(line.ends_with(&rule), "{line}");
    }
}
