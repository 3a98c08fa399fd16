//! The text of descriptions as a caller has it, with what the reader needs to know of it.

use solon_messages::Lang;

use crate::facts::{self, Document, Format};

/// Gives the text of a file that a description names, by the path that stands in it, or says why it
/// cannot.
type Files<'a> = &'a dyn Fn(&str) -> Result<String, String>;

/// A text with one description or several. A plain `&str` will do: its format is guessed, and a file
/// that it names is refused.
///
/// ```
/// use solon::{Engine, Format, Input};
///
/// let files = |path: &str| match path {
///     "acme.yaml" => Ok("facts: {}".to_owned()),
///     _ => Err("there is no such file".to_owned()),
/// };
/// let text = "solon: 1\nsystem: ranker\norganisation: acme.yaml\nfacts: {}\n";
/// let input = Input::new(text).named("register/ranker.yaml").format(Format::Yaml).files(&files);
/// let answer = Engine::bundled("eu-ai-act")?.question().on("2026-11-24")?.classify(input)?;
/// assert_eq!(answer.system().source, "register/ranker.yaml");
/// # Ok::<(), solon::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct Input<'a> {
    text: &'a str,
    name: &'a str,
    format: Option<Format>,
    files: Option<Files<'a>>,
    /// Lines and records of the file before the text, where it is some lines of one.
    behind: Option<(u32, usize)>,
    /// Where an item of a list begins in the text, where it is one.
    item: Option<usize>,
}

impl<'a> From<&'a str> for Input<'a> {
    fn from(text: &'a str) -> Input<'a> {
        Input::new(text)
    }
}

impl<'a> From<&'a String> for Input<'a> {
    fn from(text: &'a String) -> Input<'a> {
        Input::new(text)
    }
}

impl<'a> Input<'a> {
    /// A text.
    #[must_use]
    pub fn new(text: &'a str) -> Input<'a> {
        Input {
            text,
            name: "description",
            format: None,
            files: None,
            behind: None,
            item: None,
        }
    }

    /// One item of a list in JSON, which begins at a byte of the text, behind what stands before it on its
    /// line; so many lines of the file come before, and so many records.
    #[must_use]
    pub fn item(text: &'a str, start: usize, lines: u32, records: usize) -> Input<'a> {
        Input {
            behind: Some((lines, records)),
            item: Some(start),
            ..Input::new(text)
        }
    }

    /// Some lines of a file with one JSON object per line, of which so many lines and records come before.
    #[must_use]
    pub fn lines(text: &'a str, lines: u32, records: usize) -> Input<'a> {
        Input {
            behind: Some((lines, records)),
            ..Input::new(text)
        }
    }

    /// How reports and findings call it, usually its path. The ending names the format, where
    /// [`Input::format`] does not.
    #[must_use]
    pub fn named(self, name: &'a str) -> Input<'a> {
        Input { name, ..self }
    }

    /// Its format.
    #[must_use]
    pub fn format(self, format: Format) -> Input<'a> {
        Input {
            format: Some(format),
            ..self
        }
    }

    /// Who reads the file on the organisation that a description names.
    #[must_use]
    pub fn files(self, files: &'a dyn Fn(&str) -> Result<String, String>) -> Input<'a> {
        Input {
            files: Some(files),
            ..self
        }
    }

    /// Its lines that are not empty, each with the place where it stands.
    pub(super) fn each_line(self) -> impl Iterator<Item = Input<'a>> {
        let (before, mut records) = self.behind.unwrap_or_default();
        let text = self.text.strip_prefix('\u{feff}').unwrap_or(self.text);
        let mut rest = text;
        let lines = std::iter::from_fn(move || {
            let end = memchr::memchr(b'\n', rest.as_bytes());
            let (line, after) = rest.split_at_checked(end.map_or(rest.len(), |at| at + 1))?;
            rest = after;
            Some(line).filter(|line| !line.is_empty())
        });
        let lines = (before..).zip(lines);
        lines.filter_map(move |(before, line)| {
            let empty = line.trim().is_empty();
            records += usize::from(!empty);
            let behind = Some((before, records.saturating_sub(1)));
            (!empty).then_some(Input {
                text: line,
                behind,
                ..self
            })
        })
    }

    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    pub(super) fn name(&self) -> &'a str {
        self.name
    }

    /// Its position among the records of its file, from 1, where it is a line.
    pub(super) fn record(&self) -> usize {
        self.behind.map_or(1, |(_, records)| records + 1)
    }

    /// On which line of its file it begins, from 1.
    pub(super) fn first_line(&self) -> u32 {
        self.behind.map_or(1, |(lines, _)| lines + 1)
    }

    /// Its descriptions as trees.
    pub(super) fn documents(&self, lang: Lang) -> Vec<Document> {
        let refuse = |_: &str| Err("no files are read here".to_owned());
        let files = self.files.unwrap_or(&refuse);
        if let (Some((lines, records)), Some(start)) = (self.behind, self.item) {
            let (text, at) = ((self.text, start), (lines, records + 1));
            return vec![facts::parse_item(lang, self.name, text, at, files)];
        }
        if let Some(behind) = self.behind {
            return facts::parse_lines(lang, self.name, self.text, behind, files);
        }
        let named = || Format::of_path(self.name);
        let format = self
            .format
            .or_else(named)
            .unwrap_or_else(|| guess(self.text));
        facts::parse(lang, self.name, self.text, format, files)
    }
}

/// The format of a text that has no name: JSON begins with a bracket, everything else is YAML.
fn guess(text: &str) -> Format {
    let text = text.trim_start();
    if !text.starts_with(['{', '[']) {
        return Format::Yaml;
    }
    // Lines: the first one is a whole object, and there are more.
    let mut lines = text.lines().filter(|l| !l.trim().is_empty());
    let whole = lines
        .next()
        .is_some_and(|l| serde_json::from_str::<serde::de::IgnoredAny>(l).is_ok());
    if whole && lines.next().is_some() {
        Format::Ndjson
    } else {
        Format::Json
    }
}
