//! A list at the terminal: one of its lines is chosen, or several are marked; it is searched by typing. The
//! line under the cursor is shown with all its words, however narrow the terminal; the others on one line
//! each. What was marked is told however the list is left.

use std::collections::BTreeSet;
use std::io::{self, Write};

use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::style::{Print, Stylize as _};
use crossterm::terminal::{self, Clear, ClearType};
use crossterm::{cursor, queue};

use solon::Lang;
use solon::report::layout::{fold, inert, pad, width};
use solon_messages::plain;

/// So many lines of a list are shown at once, where the terminal has room for them.
const PAGE: usize = 12;
/// So many in any case.
const LEAST: usize = 3;

/// Why a conversation ends that was not over.
pub(super) enum Ended {
    /// Ctrl-C.
    Interrupted,
    /// The terminal has gone, or cannot do what is needed.
    Lost(String),
}

/// A line of a list.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// What is shown and searched.
    pub(super) text: String,
    /// What is shown of it where that has no room.
    pub(super) short: String,
    /// What is searched as well, such as a name.
    pub(super) also: String,
    /// What is told once it is chosen.
    pub(super) words: String,
}

impl Row {
    /// Whether what is typed stands in it.
    fn holds(&self, typed: &str) -> bool {
        let typed = typed.trim().to_lowercase();
        let holds = |text: &str| text.to_lowercase().contains(&typed);
        holds(&self.text) || holds(&self.also)
    }
}

/// A list that is put to somebody.
#[derive(Debug)]
pub(super) struct List<'a> {
    /// What is asked.
    pub(super) message: &'a str,
    /// Which keys do what.
    pub(super) help: &'a str,
    pub(super) rows: &'a [Row],
    /// Where the cursor stands first.
    pub(super) at: usize,
    /// Whether several are marked; else one is chosen.
    pub(super) several: bool,
    /// What is marked at first.
    pub(super) marked: Vec<usize>,
    pub(super) lang: Lang,
}

/// How a list is left, with the positions of what is chosen or marked.
pub(super) enum Left {
    /// By Enter.
    Entered(Vec<usize>),
    /// By Esc.
    Escaped(Vec<usize>),
}

/// Rows and columns of the terminal.
pub(super) fn room() -> (usize, usize) {
    let size = terminal_size::terminal_size_of(io::stderr());
    size.map_or((24, 80), |(w, h)| {
        (usize::from(h.0).max(LEAST), usize::from(w.0).max(8))
    })
}

impl List<'_> {
    /// Shows the list until it is left.
    pub(super) fn show(&self) -> Result<Left, Ended> {
        let lost = |e: io::Error| Ended::Lost(e.to_string());
        let mut raw = Raw::begin().map_err(lost)?;
        let mut state = State {
            at: self.at,
            marked: self.marked.iter().copied().collect(),
            typed: String::new(),
            found: (0..self.rows.len()).collect(),
            words: None,
            below: 0,
        };
        if fold(self.message, room().1.saturating_sub(MARK)).len() > room().0 / 2 {
            // Too long to be drawn anew with each key.
            raw.say(self.message).map_err(lost)?;
        }
        let left = loop {
            state.draw(self, &mut raw.out).map_err(lost)?;
            match event::read().map_err(lost)? {
                Event::Key(key) if key.kind != KeyEventKind::Release => {
                    match state.takes(self, key) {
                        Step::On => {}
                        Step::Interrupted => break Err(Ended::Interrupted),
                        Step::Left(left) => break Ok(left),
                    }
                }
                Event::Paste(text) => state.search(self, |typed| {
                    typed.extend(text.chars().filter(|c| !c.is_control()));
                }),
                _ => {}
            }
        };
        state.clear(&mut raw.out).map_err(lost)?;
        if let Ok(Left::Entered(chosen)) = &left {
            let told = self.told(chosen);
            raw.say(&told).map_err(lost)?;
        }
        raw.out.flush().map_err(lost)?;
        left
    }

    /// The question with what was chosen.
    fn told(&self, chosen: &[usize]) -> String {
        let words = chosen.iter().filter_map(|i| self.rows.get(*i));
        let words = words.map(|row| row.words.as_str());
        match self.several {
            true => {
                let each: String = words.map(|w| format!("\n  + {w}")).collect();
                format!("> {}{each}", self.message)
            }
            false => {
                let all: Vec<&str> = words.collect();
                format!("> {} {}", self.message, all.join(" "))
            }
        }
    }
}

/// The terminal while keys are read one by one; as it was before, however that ends.
struct Raw {
    out: io::Stderr,
}

impl Raw {
    fn begin() -> io::Result<Raw> {
        terminal::enable_raw_mode()?;
        let mut raw = Raw { out: io::stderr() };
        queue!(raw.out, event::EnableBracketedPaste)?;
        Ok(raw)
    }

    /// Lines that stay.
    fn say(&mut self, text: &str) -> io::Result<()> {
        let columns = room().1.saturating_sub(1);
        for line in text.lines() {
            let words = line.trim_start();
            let indent = line.len() - words.len();
            for part in fold(words, columns.saturating_sub(indent)) {
                queue!(
                    self.out,
                    Print(" ".repeat(indent)),
                    Print(part),
                    Print("\r\n")
                )?;
            }
        }
        Ok(())
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        // Nobody is left to tell if the terminal has gone.
        let _ = queue!(self.out, event::DisableBracketedPaste);
        let _ = self.out.flush();
        let _ = terminal::disable_raw_mode();
    }
}

/// What a key does.
enum Step {
    On,
    Interrupted,
    Left(Left),
}

/// A space behind what was typed: it marked a line, and is a space after all where further letters make
/// words of some line.
struct Words {
    /// What was typed before it.
    first: String,
    /// The line that it marked, and whether it was marked before.
    row: usize,
    marked: bool,
}

/// How a list stands.
struct State {
    /// The line under the cursor, of those that are found.
    at: usize,
    marked: BTreeSet<usize>,
    typed: String,
    /// The lines that hold what was typed.
    found: Vec<usize>,
    /// What was typed before the space bar marked a line, while that can still have been meant as the space
    /// between two words.
    words: Option<Words>,
    /// So many rows of what was drawn stand above the terminal's cursor.
    below: usize,
}

/// Before the message, and before a line of the list.
const MARK: usize = 2;

impl State {
    fn takes(&mut self, list: &List<'_>, key: KeyEvent) -> Step {
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        let letter = matches!(key.code, KeyCode::Char(c) if c != ' ' && !control);
        if !letter && key.code != KeyCode::Backspace {
            self.words = None;
        }
        let last = self.found.len().saturating_sub(1);
        match key.code {
            KeyCode::Char('c') if control => return Step::Interrupted,
            KeyCode::Enter => match (list.several, self.found.get(self.at)) {
                (true, _) => return Step::Left(Left::Entered(self.marks())),
                (false, Some(at)) => return Step::Left(Left::Entered(vec![*at])),
                (false, None) => {}
            },
            KeyCode::Esc => return Step::Left(Left::Escaped(self.marks())),
            KeyCode::Up if self.at == 0 => self.at = last,
            KeyCode::Up => self.at -= 1,
            KeyCode::Down if self.at >= last => self.at = 0,
            KeyCode::Down => self.at += 1,
            KeyCode::PageUp => self.at = self.at.saturating_sub(PAGE),
            KeyCode::PageDown => self.at = (self.at + PAGE).min(last),
            KeyCode::Home => self.at = 0,
            KeyCode::End => self.at = last,
            KeyCode::Char(' ') if list.several => self.mark(list),
            KeyCode::Char('u' | 'w') if control => self.search(list, String::clear),
            KeyCode::Char(c) if !control => {
                self.search(list, |typed| typed.push(c));
                self.several_words(list);
            }
            KeyCode::Backspace => self.search(list, |typed| {
                typed.pop();
            }),
            _ => {}
        }
        Step::On
    }

    fn marks(&self) -> Vec<usize> {
        self.marked.iter().copied().collect()
    }

    /// Marks the line under the cursor, or takes the mark away; all lines are shown again.
    fn mark(&mut self, list: &List<'_>) {
        let Some(at) = self.found.get(self.at).copied() else {
            return;
        };
        let marked = self.marked.remove(&at);
        if !marked {
            self.marked.insert(at);
        }
        if !self.typed.is_empty() {
            let first = std::mem::take(&mut self.typed);
            self.search(list, String::clear);
            self.at = at;
            self.words = Some(Words {
                first,
                row: at,
                marked,
            });
        }
    }

    /// After a letter that follows such a space: where some line holds both words, they are searched
    /// together, and the mark is as it was; where none does any more, the space did mark, and what follows
    /// is searched alone.
    fn several_words(&mut self, list: &List<'_>) {
        let Some(words) = self.words.take() else {
            return;
        };
        let head = format!("{} ", words.first.trim_end());
        let rest = self.typed.strip_prefix(&head).unwrap_or(&self.typed);
        let (rest, both) = (rest.to_owned(), format!("{head}{rest}"));
        let holds = list.rows.iter().any(|row| row.holds(&both));
        self.set_mark(words.row, words.marked == holds);
        self.search(list, |typed| *typed = if holds { both } else { rest });
        self.words = Some(words);
    }

    fn set_mark(&mut self, row: usize, marked: bool) {
        match marked {
            true => self.marked.insert(row),
            false => self.marked.remove(&row),
        };
    }

    /// Changes what was typed, and looks for the lines that hold it.
    fn search(&mut self, list: &List<'_>, change: impl FnOnce(&mut String)) {
        change(&mut self.typed);
        let rows = list.rows.iter().enumerate();
        let found = rows.filter(|(_, row)| row.holds(&self.typed));
        self.found = found.map(|(i, _)| i).collect();
        self.at = 0;
    }

    /// Takes away what was drawn.
    fn clear(&mut self, out: &mut io::Stderr) -> io::Result<()> {
        if self.below > 0 {
            queue!(out, cursor::MoveUp(short(self.below)))?;
        }
        self.below = 0;
        queue!(
            out,
            cursor::MoveToColumn(0),
            Clear(ClearType::FromCursorDown)
        )
    }

    fn draw(&mut self, list: &List<'_>, out: &mut io::Stderr) -> io::Result<()> {
        self.clear(out)?;
        let (rows, columns) = room();
        // The last column is left free: some terminals break behind it at once.
        let columns = columns.saturating_sub(1);
        let mut drawn = head(list.message, &self.typed, rows, columns);
        let input = drawn.len().saturating_sub(1);
        let column = drawn.last().map_or(0, |line| width(line));
        let mut help = match self.help(list).as_str() {
            "" => Vec::new(),
            help => fold(&format!("[{help}]"), columns),
        };
        if drawn.len() + help.len() + LEAST >= rows {
            help.clear();
        }
        let left = rows.saturating_sub(drawn.len() + help.len() + 1);
        let (lines, at) = self.lines(list, left.max(1), columns);
        let under = drawn.len() + at.start..drawn.len() + at.end;
        drawn.extend(lines);
        drawn.extend(help);
        for (i, line) in drawn.iter().enumerate() {
            if i > 0 {
                queue!(out, Print("\r\n"))?;
            }
            match under.contains(&i) {
                true => queue!(out, Print(line.as_str().cyan()))?,
                false => queue!(out, Print(line))?,
            }
        }
        let up = drawn.len() - 1 - input;
        if up > 0 {
            queue!(out, cursor::MoveUp(short(up)))?;
        }
        queue!(out, cursor::MoveToColumn(short(column)))?;
        self.below = input;
        out.flush()
    }

    /// Which keys do what, with how much is marked.
    fn help(&self, list: &List<'_>) -> String {
        let mut parts: Vec<String> = Vec::new();
        let n = self.marked.len();
        if list.several && n > 0 {
            parts.push(plain::Marked { n }.say(list.lang));
        }
        let help = match list.several && !self.typed.is_empty() {
            true => plain::Typed.say(list.lang),
            false => list.help,
        };
        if !help.is_empty() {
            parts.push(help.to_owned());
        }
        parts.join(" · ")
    }

    /// The lines around the cursor, no more than there is room for, and which of them stand for the one
    /// under it.
    fn lines(
        &self,
        list: &List<'_>,
        left: usize,
        columns: usize,
    ) -> (Vec<String>, std::ops::Range<usize>) {
        let Some(row) = self.found.get(self.at).and_then(|i| list.rows.get(*i)) else {
            return (Vec::new(), 0..0);
        };
        let indent = if list.several { MARK + BOX } else { MARK };
        let mut whole = fold(&row.text, columns.saturating_sub(indent));
        whole.truncate(left);
        let others = (left - whole.len()).min(PAGE - 1).min(self.found.len() - 1);
        let from = self.at.saturating_sub(others / 2);
        let from = from.min(self.found.len() - 1 - others);
        let (mut out, mut under) = (Vec::new(), 0..0);
        for (i, of) in self.found.iter().enumerate().skip(from).take(others + 1) {
            let mark = match (list.several, self.marked.contains(of)) {
                (false, _) => "",
                (true, true) => "[x] ",
                (true, false) => "[ ] ",
            };
            if i == self.at {
                under = out.len()..out.len() + whole.len();
                let pointed = |(n, part): (usize, &String)| match n {
                    0 => format!("> {mark}{part}"),
                    _ => format!("{}{part}", " ".repeat(indent)),
                };
                out.extend(whole.iter().enumerate().map(pointed));
                continue;
            }
            let more = match () {
                () if i == from && from > 0 => '^',
                () if i == from + others && i + 1 < self.found.len() => 'v',
                () => ' ',
            };
            let room = columns.saturating_sub(indent);
            let row = list.rows.get(*of);
            let text = row.map_or("", |row| match width(&row.text) > room {
                true => &row.short,
                false => &row.text,
            });
            let text = cut(text, room);
            out.push(format!("{more} {mark}{text}"));
        }
        (out, under)
    }
}

/// The box of a mark.
const BOX: usize = 4;

/// The message with what was typed behind it; where it is too long, its end.
fn head(message: &str, typed: &str, rows: usize, columns: usize) -> Vec<String> {
    let mut lines = fold(message, columns.saturating_sub(MARK));
    if lines.len() > rows / 2 {
        lines = vec![cut(message, columns.saturating_sub(MARK))];
    }
    let lines = lines.into_iter().enumerate();
    let mut out: Vec<String> = lines
        .map(|(i, line)| format!("{} {line}", if i == 0 { '?' } else { ' ' }))
        .collect();
    let last = out.last().map_or(0, |line| width(line));
    if last + 1 + width(typed) >= columns {
        out.push(" ".to_owned());
    }
    if let Some(line) = out.last_mut() {
        line.push(' ');
        // Of a long text its end is what somebody types.
        let mut from = typed;
        while width(line) + width(from) >= columns && !from.is_empty() {
            let mut chars = from.chars();
            chars.next();
            from = chars.as_str();
        }
        line.push_str(from);
    }
    out
}

/// A text on one row; what is cut ends in dots.
fn cut(text: &str, columns: usize) -> String {
    match width(text) > columns {
        true => pad(text, columns),
        false => inert(text).into_owned(),
    }
}

fn short(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}
