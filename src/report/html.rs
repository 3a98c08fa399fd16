//! Pages: how text becomes HTML, of which parts a page is made, and its frame. What the parts say is
//! made by the renderers of the products; here is only how a part looks. A page is one file: it loads
//! nothing, can be read without script, and shows whatever text it is given as text.

use std::fmt::{self, Write};

use askama::Template;
use askama::filters::Escaper;

use solon_messages::{Lang, page};

/// How pages look.
const STYLE: &str = include_str!("html/page.css");
/// Sorts and filters the table of a register, and unfolds all reasons; no page needs it to be read.
const SCRIPT: &str = include_str!("html/page.js");
/// The digest of that script, so that a browser runs no other; a test holds it to the script.
const SCRIPT_DIGEST: &str = "sha256-LBLnDt1kb+i1Gz9myk9wzbD22uN++OgPQOJSnnhWKC0=";

/// The longest text of a description that a page repeats.
const LONGEST: usize = 2000;

/// Writes text so that it is shown as text: no markup comes of it, and what would turn the direction of
/// writing, or cannot be seen, is shown by its number.
#[derive(Clone, Copy, Debug, Default)]
pub struct Inert;

impl Escaper for Inert {
    fn write_escaped_str<W: Write>(&self, mut dest: W, text: &str) -> fmt::Result {
        let mut plain = 0;
        for (at, c) in text.char_indices() {
            let entity = match c {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                c if is_hidden(c) => "",
                _ => continue,
            };
            dest.write_str(text.get(plain..at).unwrap_or_default())?;
            match entity {
                "" => write!(dest, "⟨U+{:04X}⟩", u32::from(c))?,
                entity => dest.write_str(entity)?,
            }
            plain = at + c.len_utf8();
        }
        dest.write_str(text.get(plain..).unwrap_or_default())
    }
}

/// What nobody sees and what changes how the rest is read: control characters, marks of direction, and
/// characters without width.
fn is_hidden(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' => true,
        '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => true,
        '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}' => true,
        // No character at all, as far as HTML is concerned.
        c if u32::from(c) & 0xfffe == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&c) => true,
        c => c.is_control(),
    }
}

/// A part of a line.
#[derive(Clone, Debug)]
pub(in crate::report) enum Inline {
    /// Words of the engine or of a pack.
    Text(String),
    /// Words of whoever described the system: set apart, whatever their direction.
    Own(String),
    /// A name of a pack, a description or a command.
    Code(String),
    /// What a reader looks for.
    Strong(String),
    /// What a reader may pass over.
    Quiet(String),
    /// A place on the page.
    Link {
        /// Its anchor.
        to: String,
        /// Its words.
        text: String,
    },
    /// An official text elsewhere.
    Away {
        /// Its address.
        to: String,
        /// Its words.
        text: String,
    },
    /// How something stands, told by a sign and a word.
    Badge(Badge, String),
    /// What follows stands on a line of its own.
    Break,
}

/// How something stands. Each kind has a sign of its own, so that no colour need be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum Badge {
    /// Its day is over.
    Late,
    /// It has a day that is ahead.
    Due,
    /// It is so now.
    Now,
    /// It will be so.
    Later,
    /// That is not known.
    Open,
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// It is assumed, or contested.
    Doubt,
}

impl Badge {
    /// The sign before the word.
    fn sign(self) -> char {
        match self {
            Badge::Late => '!',
            Badge::Due => '→',
            Badge::Now => '●',
            Badge::Later => '○',
            Badge::Open => '?',
            Badge::Yes => '✓',
            Badge::No => '✗',
            Badge::Doubt => '≈',
        }
    }

    /// Its name in the style.
    fn class(self) -> &'static str {
        match self {
            Badge::Late => "late",
            Badge::Due => "due",
            Badge::Now => "now",
            Badge::Later => "later",
            Badge::Open => "open",
            Badge::Yes => "yes",
            Badge::No => "no",
            Badge::Doubt => "doubt",
        }
    }
}

/// A line of text.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "line.html", config = "src/report/html/askama.toml")]
pub(in crate::report) struct Line(pub(in crate::report) Vec<Inline>);

impl Line {
    /// Words, in which names stand in backticks.
    pub(in crate::report) fn said(text: &str) -> Line {
        let mut parts = Vec::new();
        let paired = text.matches('`').count().is_multiple_of(2);
        for (i, part) in text.split('`').enumerate() {
            if !paired {
                return Line(vec![Inline::Text(text.to_owned())]);
            }
            match i % 2 {
                _ if part.is_empty() => {}
                0 => parts.push(Inline::Text(part.to_owned())),
                _ => parts.push(Inline::Code(part.to_owned())),
            }
        }
        Line(parts)
    }

    /// The same with more behind it.
    pub(in crate::report) fn and(mut self, part: Inline) -> Line {
        self.0.push(part);
        self
    }

    /// The same with words behind it.
    pub(in crate::report) fn text(self, text: impl Into<String>) -> Line {
        self.and(Inline::Text(text.into()))
    }

    /// Two lines in one.
    pub(in crate::report) fn then(mut self, more: Line) -> Line {
        self.0.extend(more.0);
        self
    }
}

impl From<Inline> for Line {
    fn from(part: Inline) -> Line {
        Line(vec![part])
    }
}

/// A part of a page.
#[derive(Clone, Debug)]
pub(in crate::report) enum Block {
    /// A heading of a depth, with its anchor.
    Heading(u8, Option<String>, Line),
    /// What a reader should see first.
    Lead(Line),
    /// A line.
    Para(Line),
    /// A line that may be passed over.
    Small(Line),
    /// Several lines.
    List(Vec<Line>),
    /// Labels, each with what it labels.
    Pairs(Vec<(String, Blocks)>),
    /// A table.
    Table(Table),
    /// Things with their days.
    Entries(Vec<Entry>),
    /// What is unfolded by whoever wants it.
    Fold(Fold),
    /// Conditions with what they are made of.
    Tree(Vec<Node>),
    /// The levels of a scale.
    Scale(Scale),
    /// Levels over days.
    Days(Days),
    /// Where the table of a register is sorted and filtered, while a script is at hand.
    Tools(Tools),
}

/// Parts of a page.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "blocks.html", config = "src/report/html/askama.toml")]
pub(in crate::report) struct Blocks(pub(in crate::report) Vec<Block>);

impl From<Block> for Blocks {
    fn from(block: Block) -> Blocks {
        Blocks(vec![block])
    }
}

/// A table; the first column heads its rows.
#[derive(Clone, Debug, Default)]
pub(in crate::report) struct Table {
    /// What it is, for whoever cannot see it.
    pub(in crate::report) caption: String,
    /// Its name in the style.
    pub(in crate::report) class: &'static str,
    /// The heads of its columns.
    pub(in crate::report) head: Vec<String>,
    /// Its rows.
    pub(in crate::report) rows: Vec<Vec<Line>>,
    /// The column of levels, where rows are put in order by it.
    pub(in crate::report) level: Option<usize>,
    /// Where the level of each row stands.
    pub(in crate::report) ranks: Vec<usize>,
}

impl Table {
    /// Where a cell stands in order, if not by its words.
    fn rank(&self, row: &usize, column: &usize) -> Option<&usize> {
        self.ranks.get(*row).filter(|_| self.level == Some(*column))
    }
}

/// Something with its day.
#[derive(Clone, Debug, Default)]
pub(in crate::report) struct Entry {
    /// Its anchor.
    pub(in crate::report) id: Option<String>,
    /// When, or how it stands.
    pub(in crate::report) when: Line,
    /// What it is.
    pub(in crate::report) what: Line,
    /// More on it.
    pub(in crate::report) more: Vec<Line>,
    /// What is unfolded below it.
    pub(in crate::report) fold: Option<(String, Blocks)>,
}

/// What is unfolded by whoever wants it.
#[derive(Clone, Debug, Default)]
pub(in crate::report) struct Fold {
    /// The anchor of what it holds: going there unfolds it.
    pub(in crate::report) id: Option<String>,
    /// What stands there while it is folded.
    pub(in crate::report) head: Line,
    /// Whether it is unfolded at first.
    pub(in crate::report) open: bool,
    /// What it holds.
    pub(in crate::report) inner: Blocks,
}

/// A condition with its parts.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "node.html", config = "src/report/html/askama.toml")]
pub(in crate::report) struct Node {
    /// Its words.
    pub(in crate::report) line: Line,
    /// What it is made of.
    pub(in crate::report) parts: Vec<Node>,
}

/// The levels of a scale as a picture: those that are possible, and that of the day.
#[derive(Clone, Debug, Default)]
pub(in crate::report) struct Scale {
    /// The same in words.
    pub(in crate::report) words: String,
    /// Its levels, the highest first.
    pub(in crate::report) rungs: Vec<Rung>,
    /// What its signs mean, those that occur.
    pub(in crate::report) legend: Vec<(Sign, String)>,
}

/// A level of such a picture.
#[derive(Clone, Debug)]
pub(in crate::report) struct Rung {
    /// Its words.
    pub(in crate::report) words: String,
    /// What is drawn for the classification.
    pub(in crate::report) class: Option<Sign>,
    /// What is drawn for the day.
    pub(in crate::report) today: Option<Sign>,
}

/// What is drawn for a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::report) enum Sign {
    /// It is the level.
    Is,
    /// It may be.
    May,
    /// It is in effect on the day.
    Today,
    /// It may be in effect on the day.
    MayToday,
    /// It is enacted and not yet in effect.
    Later,
}

impl Sign {
    fn class(self) -> &'static str {
        match self {
            Sign::Is => "is",
            Sign::May => "may",
            Sign::Today => "today",
            Sign::MayToday => "may-today",
            Sign::Later => "later",
        }
    }
}

impl Scale {
    /// The height of a level.
    const STEP: usize = 26;

    fn height(&self) -> usize {
        self.rungs.len() * Self::STEP + 4
    }

    fn at(&self, i: &usize) -> usize {
        i * Self::STEP + 2
    }

    /// Where the line of what is possible begins and ends; none where it is one level.
    fn span(&self) -> Option<(usize, usize)> {
        let drawn = |r: &Rung| r.class.is_some();
        let first = self.rungs.iter().position(drawn)?;
        let last = self.rungs.iter().rposition(drawn)?;
        (first < last).then(|| (self.at(&first) + 13, self.at(&last) + 13))
    }
}

/// Levels over days as a picture.
#[derive(Clone, Debug, Default)]
pub(in crate::report) struct Days {
    /// The same in words.
    pub(in crate::report) words: String,
    /// Its rows, each with a name and its bars.
    pub(in crate::report) rows: Vec<(String, Vec<Bar>)>,
    /// Years, with where they begin.
    pub(in crate::report) years: Vec<(i64, String)>,
    /// Where the day asked for lies, and the day.
    pub(in crate::report) now: Option<(i64, String)>,
    /// What its bars mean.
    pub(in crate::report) legend: Vec<(Sign, String)>,
}

/// A bar from some day to another.
#[derive(Clone, Copy, Debug)]
pub(in crate::report) struct Bar {
    /// What it means.
    pub(in crate::report) sign: Sign,
    /// Where it begins.
    pub(in crate::report) from: i64,
    /// How long it is.
    pub(in crate::report) size: i64,
}

impl Days {
    /// The width of the names of rows.
    pub(in crate::report) const NAMES: i64 = 190;
    /// The width of the days.
    pub(in crate::report) const WIDTH: i64 = 520;
    const STEP: usize = 24;

    fn height(&self) -> usize {
        self.rows.len() * Self::STEP + 42
    }

    fn at(&self, i: &usize) -> usize {
        i * Self::STEP + 24
    }

    fn width(&self) -> i64 {
        Self::NAMES + Self::WIDTH
    }
}

/// What sorts and filters a table.
#[derive(Clone, Debug, Default)]
pub(in crate::report) struct Tools {
    /// The label of the field for words to look for.
    pub(in crate::report) filter: String,
    /// The label of the choice of a level, and the levels.
    pub(in crate::report) level: (String, Vec<String>),
    /// The choice that leaves all.
    pub(in crate::report) all: String,
    /// How many rows are shown, with `0` and `1` in the place of numbers.
    pub(in crate::report) count: String,
}

/// A whole page.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "page.html", config = "src/report/html/askama.toml")]
pub(in crate::report) struct Page {
    /// The language of its words.
    pub(in crate::report) lang: Lang,
    /// Its title in the list of windows.
    pub(in crate::report) title: String,
    /// The version of the engine.
    pub(in crate::report) engine: String,
    /// Its name in the style.
    pub(in crate::report) class: &'static str,
    /// What stands above all.
    pub(in crate::report) head: Blocks,
    /// Where to go: anchors with their words.
    pub(in crate::report) contents: Vec<(String, String)>,
    /// What it says.
    pub(in crate::report) body: Blocks,
    /// What stands below all.
    pub(in crate::report) foot: Blocks,
}

impl Page {
    /// The page as one file.
    pub(in crate::report) fn written(&self) -> String {
        // Nothing but writing to memory, which does not fail.
        self.render().unwrap_or_default()
    }

    fn skip(&self) -> &'static str {
        page::Skip.say(self.lang)
    }

    fn contents_title(&self) -> &'static str {
        page::Contents.say(self.lang)
    }

    fn style(&self) -> &'static str {
        STYLE
    }

    fn script(&self) -> &'static str {
        SCRIPT
    }

    fn digest(&self) -> &'static str {
        SCRIPT_DIGEST
    }
}

/// An anchor made of names: nothing in it needs to be escaped.
pub(in crate::report) fn anchor(parts: &[&str]) -> String {
    let plain = |c: char| match c {
        c if c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-') => c,
        _ => '-',
    };
    let parts = parts.iter().map(|p| p.chars().map(plain).collect());
    parts.collect::<Vec<String>>().join("--")
}

/// A text of a description as a page repeats it: one that is very long is cut, and it is said how much of
/// it there is.
pub(in crate::report) fn cut(text: &str, lang: Lang) -> String {
    let Some((end, _)) = text.char_indices().nth(LONGEST) else {
        return text.to_owned();
    };
    let kept = text.get(..end).unwrap_or_default();
    let n = text.chars().count() - LONGEST;
    format!("{kept} {}", page::CutOff { n }.say(lang))
}
