//! Reads what `tree.rs` writes, and says on which line it is something else.

use super::tree::{Branch, Entry, Item, listed, plain};

/// Deeper than any snapshot.
const MAX_DEPTH: usize = 16;

/// What is wrong with a written snapshot.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {message}")]
pub struct Broken {
    /// Line, from 1.
    pub line: u32,
    /// What is wrong there.
    pub message: String,
}

/// A finding at a line.
pub(super) fn broken(line: u32, message: impl Into<String>) -> Broken {
    Broken {
        line,
        message: message.into(),
    }
}

/// A line that says something.
struct Line<'a> {
    number: u32,
    depth: usize,
    text: &'a str,
}

/// The keys of a text.
pub(super) fn read(text: &str) -> Result<Branch, Broken> {
    let lines = lines(text)?;
    let mut reader = Reader {
        lines: &lines,
        at: 0,
    };
    let branch = reader.branch(0)?;
    match reader.next() {
        Some(line) => Err(broken(
            line.number,
            "this is indented more than what it would belong to",
        )),
        None => Ok(branch),
    }
}

fn lines(text: &str) -> Result<Vec<Line<'_>>, Broken> {
    let mut out = Vec::new();
    for (i, whole) in text.lines().enumerate() {
        let number = u32::try_from(i + 1).unwrap_or(u32::MAX);
        let text = whole.trim_start_matches(' ');
        if text.trim().is_empty() || text.starts_with('#') {
            continue;
        }
        let merge = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
        if merge.iter().any(|m| whole.starts_with(m)) {
            return Err(broken(
                number,
                "a merge was left unfinished here; keep one of the two sides",
            ));
        }
        if text.starts_with('\t') {
            return Err(broken(number, "indent with spaces, two for each step"));
        }
        let spaces = whole.len() - text.len();
        if !spaces.is_multiple_of(2) || spaces / 2 > MAX_DEPTH {
            return Err(broken(number, "indent with two spaces for each step"));
        }
        out.push(Line {
            number,
            depth: spaces / 2,
            text,
        });
    }
    Ok(out)
}

struct Reader<'a> {
    lines: &'a [Line<'a>],
    at: usize,
}

impl<'a> Reader<'a> {
    fn next(&self) -> Option<&'a Line<'a>> {
        self.lines.get(self.at)
    }

    /// The next line, if it stands at this depth.
    fn at_depth(&self, depth: usize) -> Option<&'a Line<'a>> {
        self.next().filter(|l| l.depth == depth)
    }

    fn branch(&mut self, depth: usize) -> Result<Branch, Broken> {
        let mut branch = Branch::default();
        while let Some(line) = self.at_depth(depth) {
            self.at += 1;
            let (key, rest) = key(line)?;
            if let Some(first) = branch.entries.iter().find(|e| e.key == key) {
                return Err(broken(
                    line.number,
                    format!("`{key}` stands twice, first on line {}", first.line),
                ));
            }
            let item = if rest.is_empty() {
                self.under(line, &key)?
            } else if rest.starts_with('[') {
                Item::List(list(line, rest)?)
            } else {
                Item::Text(text(line, rest)?)
            };
            branch.entries.push(Entry {
                key,
                item,
                line: line.number,
            });
        }
        Ok(branch)
    }

    /// What stands under a key that has nothing on its own line.
    fn under(&mut self, line: &Line<'_>, key: &str) -> Result<Item, Broken> {
        let depth = line.depth + 1;
        let Some(first) = self.at_depth(depth) else {
            return Err(broken(
                line.number,
                format!("nothing stands under `{key}`; was something deleted?"),
            ));
        };
        if !first.text.starts_with("- ") {
            return Ok(Item::Branch(self.branch(depth)?));
        }
        let mut items = Vec::new();
        while let Some(line) = self.at_depth(depth) {
            let Some(rest) = line.text.strip_prefix("- ") else {
                return Err(broken(
                    line.number,
                    format!("the list under `{key}` goes on with `- `"),
                ));
            };
            self.at += 1;
            items.push(text(line, rest)?);
        }
        Ok(Item::List(items))
    }
}

/// The key of a line and what follows its colon.
fn key<'a>(line: &Line<'a>) -> Result<(String, &'a str), Broken> {
    let wrong = || broken(line.number, "this is not `key: value`");
    let (key, rest) = if line.text.starts_with('"') {
        let mut words = serde_json::Deserializer::from_str(line.text).into_iter::<String>();
        let key = words.next().and_then(Result::ok).ok_or_else(wrong)?;
        let rest = line.text.get(words.byte_offset()..).ok_or_else(wrong)?;
        (key, rest.strip_prefix(':').ok_or_else(wrong)?)
    } else {
        let (key, rest) = line.text.split_once(':').ok_or_else(wrong)?;
        if !plain(key) {
            return Err(wrong());
        }
        (key.to_owned(), rest)
    };
    if !rest.is_empty() && !rest.starts_with(' ') {
        return Err(wrong());
    }
    Ok((key, rest.trim()))
}

/// A list on one line.
fn list(line: &Line<'_>, written: &str) -> Result<Vec<String>, Broken> {
    let wrong = || broken(line.number, "this list is not `[one, two]`");
    let inner = written.strip_prefix('[').ok_or_else(wrong)?;
    let inner = inner.strip_suffix(']').ok_or_else(wrong)?;
    let items: Vec<&str> = inner.split(',').map(str::trim).collect();
    if !items.iter().all(|i| listed(i)) {
        return Err(wrong());
    }
    Ok(items.into_iter().map(str::to_owned).collect())
}

/// A text, bare or in quotes.
fn text(line: &Line<'_>, written: &str) -> Result<String, Broken> {
    let written = written.trim();
    if written.starts_with('"') {
        return serde_json::from_str(written)
            .map_err(|_| broken(line.number, "the text in quotes is not whole"));
    }
    if !plain(written) {
        return Err(broken(
            line.number,
            format!("put `{written}` in double quotes"),
        ));
    }
    Ok(written.to_owned())
}
