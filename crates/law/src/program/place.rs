//! Places in a source, read out of citations: `Art. 5(1)(f), last part` is a path of steps. The
//! reader is tolerant: what it does not understand it skips, and a text that does not begin like a
//! place gives none.

use std::fmt;

/// A place as steps from the source down: `Art. 5(1)(f)` is `art`, `5`, `1`, `f`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(Vec<String>);

/// How places begin, and the step that stands for each.
const HEADS: &[(&str, &str)] = &[
    ("art", "art"),
    ("arts", "art"),
    ("article", "art"),
    ("articles", "art"),
    ("annex", "annex"),
    ("annexes", "annex"),
    ("rec", "recital"),
    ("recs", "recital"),
    ("recital", "recital"),
    ("recitals", "recital"),
    ("chapter", "chapter"),
    ("table", "table"),
    ("§", "§"),
    ("§§", "§"),
];

/// Words in front of a further step: `Annex I, Section A, point 3`.
const STEPS: &[&str] = &[
    "section",
    "part",
    "point",
    "points",
    "para",
    "paras",
    "paragraph",
];

/// The longest range that is spelt out.
const LONGEST: u32 = 200;

/// The parts of a citation.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    /// Outside brackets, without its full stop.
    Word(String),
    /// Inside brackets.
    Inner(String),
    /// `,`, `and`, `or`
    Next,
    /// `-`, `to`
    To,
}

impl Place {
    /// The places that a citation names; several for lists and ranges, none where it does not
    /// begin like a place.
    #[must_use]
    pub fn read(text: &str) -> Vec<Place> {
        let mut reader = Reader::default();
        for token in tokens(text) {
            reader.take(token);
        }
        reader.finish()
    }

    /// What places of this kind begin with.
    #[must_use]
    pub fn head(&self) -> &str {
        self.0.first().map_or("", String::as_str)
    }

    /// Whether another place is this one or lies in it.
    #[must_use]
    pub fn holds(&self, other: &Place) -> bool {
        other.0.starts_with(&self.0)
    }

    /// How deep it lies.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.0.len()
    }

    /// The step of a head word such as `Art.`, if it is one.
    fn step_of(word: &str) -> Option<&'static str> {
        let word = word.to_lowercase();
        HEADS.iter().find(|(w, _)| *w == word).map(|(_, s)| *s)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("/"))
    }
}

fn tokens(text: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut word = String::new();
    let mut inside = false;
    for c in text.chars().chain(std::iter::once(' ')) {
        if c.is_alphanumeric() || c == '§' {
            // `§5` is two words.
            if word == "§" && c != '§' {
                end_of_word(&mut word, inside, &mut out);
            }
            word.push(c);
            continue;
        }
        end_of_word(&mut word, inside, &mut out);
        match c {
            '(' => inside = true,
            ')' => inside = false,
            ',' | ';' => out.push(Token::Next),
            '-' | '–' => out.push(Token::To),
            _ => {}
        }
    }
    out
}

fn end_of_word(word: &mut String, inside: bool, out: &mut Vec<Token>) {
    if word.is_empty() {
        return;
    }
    let word = std::mem::take(word);
    out.push(match word.as_str() {
        "and" | "or" => Token::Next,
        "to" => Token::To,
        _ if inside => Token::Inner(word),
        _ => Token::Word(word),
    });
}

/// What a step looks like; members of a list look alike.
fn look(step: &str) -> u8 {
    match step.chars().next() {
        Some(c) if c.is_ascii_digit() => 0,
        Some(c) if c.is_lowercase() => 1,
        _ => 2,
    }
}

/// Whether a word outside brackets can be a number: `5`, `4a`, `III`, `A`.
fn numbers(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        || word.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L'))
        || (word.chars().count() == 1 && look(word) == 2)
}

#[derive(Default)]
struct Reader {
    done: Vec<Place>,
    now: Vec<String>,
    /// A comma or `and` came before.
    next: bool,
    /// A dash or `to` came before.
    to: bool,
    /// `Section`, `point` came before.
    step: bool,
    /// Words follow that only say which part of the place is meant.
    deaf: bool,
}

impl Reader {
    fn take(&mut self, token: Token) {
        match token {
            Token::Next => (self.next, self.deaf) = (true, false),
            Token::To => self.to = !self.deaf,
            Token::Word(word) => self.word(word),
            Token::Inner(step) => self.inner(step),
        }
    }

    fn word(&mut self, word: String) {
        if let Some(head) = Place::step_of(&word) {
            self.end();
            self.now = vec![head.to_owned()];
        } else if self.now.is_empty() {
            // It does not begin like a place.
            self.deaf = true;
            return;
        } else if STEPS.contains(&word.to_lowercase().as_str()) {
            self.step = !self.deaf;
            return;
        } else if self.deaf || !numbers(&word) {
            self.deaf = true;
            return;
        } else if self.now.len() == 1 || self.step {
            self.now.push(word);
        } else if self.to {
            self.range(&word);
        } else if self.next && self.now.first().is_some_and(|h| h == "annex") && look(&word) == 0 {
            // `Annex III, 5(b)` is one place, `Annex III, points 5 and 6` are two.
            if self.now.len() == 2 {
                self.now.push(word);
            } else {
                self.sibling(word);
            }
        } else if self.next {
            let head = self.now.first().cloned();
            self.end();
            self.now = head.into_iter().chain([word]).collect();
        } else {
            self.deaf = true;
            return;
        }
        (self.next, self.to, self.step) = (false, false, false);
    }

    fn inner(&mut self, step: String) {
        if self.deaf || self.now.len() < 2 {
            return;
        }
        if self.to {
            self.range(&step);
        } else if self.next {
            self.sibling(step);
        } else {
            self.now.push(step);
        }
        (self.next, self.to, self.step) = (false, false, false);
    }

    /// `Art. 6(1)(a) and (2)`: the deepest step that looks alike is the one replaced.
    fn sibling(&mut self, step: String) {
        let at = self
            .now
            .iter()
            .skip(2)
            .rposition(|s| look(s) == look(&step));
        let mut other = self.now.clone();
        other.truncate(at.map_or(self.now.len(), |a| a + 2));
        other.push(step);
        self.end();
        self.now = other;
    }

    /// Everything from the last step to another one.
    fn range(&mut self, last: &str) {
        let Some(first) = self.now.pop() else {
            return;
        };
        let stem = std::mem::take(&mut self.now);
        for step in between(&first, last) {
            let mut steps = stem.clone();
            steps.push(step);
            self.done.push(Place(steps));
        }
        // The last one may go on: `Art. 8-9(2)`.
        self.now = stem;
        self.now.push(last.to_owned());
    }

    fn end(&mut self) {
        if self.now.len() > 1 {
            self.done.push(Place(std::mem::take(&mut self.now)));
        }
        (self.next, self.to, self.step, self.deaf) = (false, false, false, false);
    }

    fn finish(mut self) -> Vec<Place> {
        self.end();
        self.done
    }
}

/// The steps from one up to, but not with, another: numbers and single letters are counted.
fn between(first: &str, last: &str) -> Vec<String> {
    let mut out = vec![first.to_owned()];
    if let (Ok(a), Ok(b)) = (first.parse::<u32>(), last.parse::<u32>()) {
        out.extend((a..b.min(a + LONGEST)).skip(1).map(|n| n.to_string()));
    } else if let (Some(a), Some(b)) = (only(first), only(last)) {
        let steps = (a..b).skip(1).take(LONGEST as usize);
        out.extend(steps.map(String::from));
    }
    out
}

fn only(text: &str) -> Option<char> {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => Some(c),
        _ => None,
    }
}
