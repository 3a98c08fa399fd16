//! Every path that a Rust text writes: in `use` trees, in expressions and types, and inside the
//! arguments of macros. Works on tokens, because a parsed tree stops at a macro and a line of text
//! at a brace. Knows nothing of which paths may be written.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// One path as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// Its line, from 1.
    pub line: usize,
    /// Its segments: `crate`, `super`, `self` and names; `*` at the end for everything.
    pub segments: Vec<String>,
    /// The modules inside the file that it stands in.
    pub within: Vec<String>,
    /// For a leaf of a `use` tree, the name that it brings in.
    pub brings: Option<String>,
}

/// One function: its name and the lines from `fn` to its closing brace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// How many lines it has.
    pub lines: usize,
}

/// What a text writes.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// Its paths, in order.
    pub paths: Vec<Path>,
    /// Its functions, in order, those inside others included.
    pub functions: Vec<Function>,
}

/// Reads a text.
///
/// # Panics
/// When the text is no Rust.
pub fn read(text: &str) -> Written {
    let tokens: TokenStream = text.parse().expect("Rust");
    let mut out = Written::default();
    walk(tokens, &[], &mut out);
    out
}

fn walk(tokens: TokenStream, within: &[String], out: &mut Written) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += match token {
            TokenTree::Ident(word) if word == "use" && !is_path(&tokens, at) => {
                let end = (at..tokens.len())
                    .find(|i| is_punct(&tokens, *i, ';'))
                    .unwrap_or(tokens.len());
                // `impl Trait + use<'a>` is no import.
                if !is_punct(&tokens, at + 1, '<') {
                    leaves(&tokens[at + 1..end], &[], within, out);
                }
                end - at
            }
            TokenTree::Ident(word) if word == "mod" => {
                match (tokens.get(at + 1), tokens.get(at + 2)) {
                    (Some(TokenTree::Ident(name)), Some(TokenTree::Group(body))) => {
                        let within = [within, &[name.to_string()]].concat();
                        walk(body.stream(), &within, out);
                        3
                    }
                    _ => 1,
                }
            }
            TokenTree::Ident(word) if word == "pub" => match tokens.get(at + 1) {
                Some(TokenTree::Group(g)) if is_visibility(g) => 2,
                _ => 1,
            },
            TokenTree::Ident(word) => {
                if word == "fn" {
                    out.functions.extend(function(&tokens, at));
                }
                expression(&tokens, at, within, out)
            }
            TokenTree::Group(group) => {
                walk(group.stream(), within, out);
                1
            }
            _ => 1,
        };
    }
}

/// A path in an expression or type, from its first name on; how many tokens it takes.
fn expression(tokens: &[TokenTree], at: usize, within: &[String], out: &mut Written) -> usize {
    let mut segments = Vec::new();
    let mut end = at;
    while let Some(TokenTree::Ident(word)) = tokens.get(end) {
        segments.push(word.to_string());
        end += 1;
        if !is_colons(tokens, end) {
            break;
        }
        end += 2;
    }
    // A word alone is a path only where it names the whole crate.
    if segments.len() > 1 || segments[0] == "crate" || is_colons(tokens, at + 1) {
        out.paths.push(Path {
            line: tokens[at].span().start().line,
            segments,
            within: within.to_vec(),
            brings: None,
        });
    }
    end.max(at + 1) - at
}

/// The leaves of a `use` tree.
fn leaves(tokens: &[TokenTree], before: &[String], within: &[String], out: &mut Written) {
    for part in tokens.split(|t| matches!(t, TokenTree::Punct(p) if p.as_char() == ',')) {
        let mut segments = before.to_vec();
        let (mut line, mut brings) = (0, None);
        let mut open = None;
        let mut renamed = false;
        for token in part {
            line = token.span().start().line;
            match token {
                TokenTree::Ident(word) if word == "as" => renamed = true,
                TokenTree::Ident(word) if renamed => brings = Some(word.to_string()),
                TokenTree::Ident(word) if word == "self" && !segments.is_empty() => {}
                TokenTree::Ident(word) => segments.push(word.to_string()),
                TokenTree::Punct(p) if p.as_char() == '*' => segments.push("*".to_owned()),
                TokenTree::Group(g) if g.delimiter() == Delimiter::Brace => open = Some(g.stream()),
                _ => {}
            }
        }
        if let Some(inner) = open {
            let inner: Vec<TokenTree> = inner.into_iter().collect();
            leaves(&inner, &segments, within, out);
        } else if let Some(last) = segments.last() {
            out.paths.push(Path {
                line,
                brings: Some(brings.unwrap_or_else(|| last.clone())),
                segments,
                within: within.to_vec(),
            });
        }
    }
}

/// The function whose `fn` stands at a position, when it has a body.
fn function(tokens: &[TokenTree], at: usize) -> Option<Function> {
    let TokenTree::Ident(name) = tokens.get(at + 1)? else {
        return None;
    };
    let body = tokens[at..].iter().find(|t| {
        matches!(t, TokenTree::Group(g) if g.delimiter() == Delimiter::Brace)
            || matches!(t, TokenTree::Punct(p) if p.as_char() == ';')
    })?;
    let TokenTree::Group(body) = body else {
        return None;
    };
    let first = tokens[at].span().start().line;
    Some(Function {
        name: name.to_string(),
        lines: body.span_close().end().line + 1 - first,
    })
}

/// `pub(crate)`, `pub(super)`, `pub(in path)`: who may see, not what is used.
fn is_visibility(group: &proc_macro2::Group) -> bool {
    let first = group.stream().into_iter().next();
    group.delimiter() == Delimiter::Parenthesis
        && matches!(first, Some(TokenTree::Ident(w)) if ["crate", "super", "self", "in"].contains(&w.to_string().as_str()))
}

fn is_punct(tokens: &[TokenTree], at: usize, c: char) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Punct(p)) if p.as_char() == c)
}

fn is_colons(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens, at, ':') && is_punct(tokens, at + 1, ':')
}

/// Whether the word at a position continues a path or is a raw name.
fn is_path(tokens: &[TokenTree], at: usize) -> bool {
    at >= 2 && is_colons(tokens, at - 2)
}
