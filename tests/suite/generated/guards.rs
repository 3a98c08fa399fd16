//! With which characters the rules of a grammar begin, so that none is tried where it cannot match.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use pest_meta::optimizer::OptimizedExpr as Expr;
use pest_meta::parse_and_optimize;

/// How the text of a rule begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Start {
    /// ASCII characters, a bit for each.
    first: u128,
    /// Whether it may begin with another one.
    other: bool,
    /// Whether there may be no text.
    empty: bool,
    /// All of its texts begin so.
    word: String,
}

impl Start {
    fn anything() -> Start {
        Start {
            other: true,
            empty: true,
            ..Start::default()
        }
    }

    fn nothing() -> Start {
        Start {
            empty: true,
            ..Start::default()
        }
    }

    fn among(characters: impl IntoIterator<Item = char>) -> Start {
        let mut out = Start::default();
        for c in characters {
            match c.is_ascii() {
                true => out.first |= 1 << u32::from(c),
                false => out.other = true,
            }
        }
        out
    }

    fn word(word: &str) -> Start {
        Start {
            empty: word.is_empty(),
            word: word.to_owned(),
            ..Start::among(word.chars().next())
        }
    }

    fn or(&self, other: &Start) -> Start {
        Start {
            first: self.first | other.first,
            other: self.other || other.other,
            empty: self.empty || other.empty,
            word: String::new(),
        }
    }
}

/// The rules of a grammar.
pub struct Guards {
    rules: BTreeMap<String, Expr>,
}

impl Guards {
    pub fn of(grammar: &str) -> Guards {
        let (_, rules) = parse_and_optimize(grammar).unwrap();
        Guards {
            rules: rules.into_iter().map(|r| (r.name, r.expr)).collect(),
        }
    }

    fn rule(&self, name: &str) -> Start {
        match name {
            "ASCII_DIGIT" => Start::among('0'..='9'),
            "ASCII_ALPHA_LOWER" => Start::among('a'..='z'),
            "ASCII_ALPHA_UPPER" => Start::among('A'..='Z'),
            "SOI" => Start::nothing(),
            _ => match (name, self.rules.get(name)) {
                ("ASCII_ALPHANUMERIC", _) => {
                    let small = Start::among('a'..='z').or(&Start::among('A'..='Z'));
                    small.or(&Start::among('0'..='9'))
                }
                (_, Some(expr)) => self.start(expr),
                (_, None) => Start::anything(),
            },
        }
    }

    fn start(&self, expr: &Expr) -> Start {
        match expr {
            Expr::Str(word) => Start::word(word),
            Expr::Range(from, to) => {
                let end = |text: &str| text.chars().next().unwrap();
                Start::among(end(from)..=end(to))
            }
            Expr::Ident(name) => self.rule(name),
            Expr::Seq(one, next) => match self.start(one) {
                one if one.empty => {
                    let next = self.start(next);
                    let space = self.space();
                    Start {
                        empty: next.empty,
                        ..one.or(&space).or(&next)
                    }
                }
                one => one,
            },
            Expr::Choice(one, other) => self.start(one).or(&self.start(other)),
            Expr::Opt(part) | Expr::Rep(part) => self.start(part).or(&Start::nothing()),
            Expr::RestoreOnErr(part) => self.start(part),
            // They take nothing of the text.
            Expr::PosPred(_) | Expr::NegPred(_) => Start::nothing(),
            _ => Start::anything(),
        }
    }

    /// What stands between the parts of a rule.
    fn space(&self) -> Start {
        self.rule("WHITESPACE").or(&self.rule("COMMENT"))
    }

    /// The characters of a rule that is one of some characters.
    fn class(&self, expr: &Expr) -> Option<Vec<String>> {
        let one = |c: &str| (c.chars().count() == 1).then(|| format!("{:?}", c.chars().next()));
        let some = |of: &[&str]| Some(of.iter().map(|s| (*s).to_owned()).collect());
        match expr {
            Expr::Str(c) => {
                let c = one(c)?;
                some(&[c.trim_start_matches("Some(").trim_end_matches(')')])
            }
            Expr::Ident(name) if name == "ASCII_ALPHANUMERIC" => {
                some(&["'a'..='z'", "'A'..='Z'", "'0'..='9'"])
            }
            Expr::Choice(one, other) => {
                let both = [self.class(one)?, self.class(other)?];
                Some(both.concat())
            }
            _ => None,
        }
    }

    /// The generated function of a rule, guarded.
    pub fn guarded(&self, line: &str) -> String {
        let function = line.split_once("pub fn ").and_then(|(_, rest)| {
            let (name, _) = rest.split_once('(')?;
            let (head, body) = line.split_once(">{")?;
            Some((name, head, body))
        });
        let Some((name, head, body)) = function else {
            return line.to_owned();
        };
        let mut out = format!("{head}>{{");
        if name == "skip" {
            let space = self.space();
            assert!(!space.other && !space.empty);
            write!(
                out,
                "if crate::syntax::guard::lacks(&state,{:#x}){{return Ok(state);}}",
                space.first
            )
            .unwrap();
        }
        let Some(expr) = self.rules.get(name) else {
            return out + body;
        };
        if let Some(class) = self.class(expr)
            && ["WHITESPACE", "word_char"].contains(&name)
        {
            let class = class.join("|");
            return format!("{out}state.match_char_by(|c|matches!(c,{class}))}}");
        }
        let start = self.rule(name);
        let guard = match start {
            Start { empty: true, .. } | Start { other: true, .. } => return out + body,
            Start { word, .. } if word.len() > 1 => format!("not_word(&state,{word:?})"),
            Start { first, .. } => format!("not_among(&state,{first:#x})"),
        };
        format!("{out}if crate::syntax::guard::{guard}{{return Err(state);}}{body}")
    }
}
