//! A place in a text of JSON, and the tokens that come next.

use jiff::civil::Date;

use super::digits;
use super::names::{Names, quotes, spread};

/// What is not read yet of a text. Where a token is not as asked for there is none, and the place counts for
/// nothing.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'t>(&'t [u8]);

impl<'t> Cursor<'t> {
    /// So many kinds of beginnings are told apart.
    pub(super) const KINDS: usize = 64;

    pub(super) fn new(text: &'t str) -> Cursor<'t> {
        Cursor(text.as_bytes())
    }

    /// What is not read yet of a text in which it is a place.
    #[inline]
    pub(super) fn rest_of(&self, text: &'t str) -> Option<&'t str> {
        text.get(text.len().checked_sub(self.0.len())?..)
    }

    /// Goes on by so many bytes.
    #[inline]
    pub(super) fn over(&mut self, bytes: usize) {
        self.0 = self.0.get(bytes..).unwrap_or_default();
    }

    /// Goes to the next token.
    #[inline]
    pub(super) fn between(&mut self) {
        // Most of the time something comes at once, or behind one space.
        if let [..=b' ', rest @ ..] = self.0 {
            match (self.0, rest) {
                ([b' ', ..], [b'!'..=u8::MAX, ..]) => self.0 = rest,
                _ => *self = self.behind_gap(),
            }
        }
    }

    /// The next token, where more than one space may stand before it.
    #[cold]
    fn behind_gap(mut self) -> Cursor<'t> {
        while let [b' ' | b'\t' | b'\r' | b'\n', rest @ ..] = self.0 {
            self.0 = rest;
        }
        self
    }

    /// The first byte of the next token.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        self.between();
        self.0.first().copied()
    }

    /// Whether nothing comes any more.
    #[inline]
    pub(super) fn at_end(&mut self) -> bool {
        self.peek().is_none()
    }

    /// Goes behind some text, if it comes next.
    #[inline]
    pub(super) fn expected(&mut self, text: &[u8]) -> bool {
        let rest = self.0.strip_prefix(text);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    /// How what comes next begins, as one of some kinds.
    #[inline]
    pub(super) fn kind(&self) -> usize {
        let first = self.0.first_chunk().copied().unwrap_or_default();
        (spread(u128::from_le_bytes(first)) >> 58) as usize
    }

    /// Goes behind a key, if it comes next.
    #[inline(always)]
    pub(super) fn key(&mut self, key: &Key) -> bool {
        let found = match self.0.first_chunk() {
            Some(first) => key.begins(first) && key.ends(self.0),
            None => self.0.starts_with(&key.text),
        };
        match self.0.split_at_checked(key.text.len()) {
            Some((_, behind)) if found => {
                self.0 = behind;
                true
            }
            _ => false,
        }
    }

    /// Yes or no. Which of them comes is not foreseen, so that nothing is decided by it here: the one bit in which
    /// their first letters differ says which of them to expect.
    #[inline(always)]
    pub(super) fn bool(&mut self) -> Option<bool> {
        /// Each of them in the lowest bytes, which these are, and how many.
        const WORDS: [(u64, u64, usize); 2] = [
            (u64::from_le_bytes(*b"false\0\0\0"), (1 << 40) - 1, 5),
            (u64::from_le_bytes(*b"true\0\0\0\0"), (1 << 32) - 1, 4),
        ];
        self.between();
        let Some(first) = self.0.first_chunk() else {
            let (yes, behind) = self.last_bool()?;
            *self = behind;
            return Some(yes);
        };
        let word = u64::from_le_bytes(*first);
        let yes = word >> 4 & 1;
        let (own, which, length) = *WORDS.get(usize::from(yes == 1))?;
        (word & which == own).then_some(())?;
        self.0 = self.0.get(length..)?;
        Some(yes == 1)
    }

    /// The same, where hardly anything follows.
    #[cold]
    fn last_bool(mut self) -> Option<(bool, Cursor<'t>)> {
        let yes = self.expected(b"true");
        (yes || self.expected(b"false")).then_some((yes, self))
    }

    /// Goes behind a bracket that opens, and to what stands in it.
    #[inline]
    pub(super) fn open(&mut self, bracket: u8) -> Option<()> {
        self.close(bracket).then_some(())?;
        self.between();
        Some(())
    }

    /// Goes behind a bracket, if it comes next.
    #[inline]
    pub(super) fn close(&mut self, bracket: u8) -> bool {
        let found = self.peek() == Some(bracket);
        if found {
            self.over(1);
        }
        found
    }

    /// Goes behind a colon.
    #[inline]
    pub(super) fn colon(&mut self) -> Option<()> {
        self.open(b':')
    }

    /// Behind an entry: whether another one comes, or else the bracket that closes.
    #[inline]
    pub(super) fn more(&mut self, close: u8) -> Option<bool> {
        self.between();
        let (mark, rest) = self.0.split_first()?;
        self.0 = rest;
        if *mark == b',' {
            self.between();
            return Some(true);
        }
        (*mark == close).then_some(false)
    }

    /// The text in quotes that comes next, where it has no escapes.
    #[inline]
    pub(super) fn quoted(&mut self) -> Option<&'t [u8]> {
        let rest = self.0.strip_prefix(b"\"")?;
        let (text, behind) = rest.split_at_checked(plain(rest))?;
        self.0 = behind.strip_prefix(b"\"")?;
        Some(text)
    }

    /// The day in quotes that comes next as most write it: `"2026-08-02"`.
    #[inline]
    pub(super) fn day(&mut self) -> Option<Date> {
        let (first, behind) = self.0.split_first_chunk()?;
        let day = digits::day(*first)?;
        self.0 = behind;
        Some(day)
    }

    /// The place among some of the name in quotes that comes next. What is no name among them may be any text.
    #[inline(always)]
    pub(super) fn name(&mut self, names: &Names) -> Option<usize> {
        let rest = self.0.strip_prefix(b"\"")?;
        let (name, length) = names.first(rest)?;
        self.0 = rest.get(length + 1..)?;
        Some(name)
    }

    /// The number that comes next, as it is written.
    pub(super) fn number(&mut self) -> Option<&'t [u8]> {
        let own = |b: &u8| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.' | b'e' | b'E');
        let length = self.0.iter().take_while(|b| own(b)).count();
        let (text, behind) = self.0.split_at_checked(length)?;
        self.0 = behind;
        serde_json::from_slice::<serde_json::Number>(text)
            .is_ok()
            .then_some(text)
    }

    /// The whole number that comes next, of so many digits at most.
    #[inline]
    pub(super) fn digits(&mut self, most: usize) -> Option<u64> {
        let short = self
            .0
            .first_chunk()
            .and_then(|first| digits::number(*first));
        let (n, length) = short.unwrap_or_else(|| {
            let own = self.0.iter().take_while(|b| b.is_ascii_digit());
            own.take(most + 1).fold((0, 0), |(n, length), d| {
                (n * 10 + u64::from(d - b'0'), length + 1)
            })
        });
        let (digits, rest) = self.0.split_at_checked(length)?;
        // One digit may be nought; whether it is one alone is not foreseen either.
        let plain = (*digits.first()? != b'0') | (length == 1);
        let broken = matches!(rest.first(), Some(b'.' | b'e' | b'E'));
        (plain && length <= most && !broken).then_some(())?;
        self.0 = rest;
        Some(n)
    }
}

/// So many bytes of a key are compared at once.
const FIRST: usize = 32;

/// A text that is often looked for. Keys differ in length, so that nothing is decided by it where they are compared.
#[derive(Debug)]
pub(super) struct Key {
    text: Box<[u8]>,
    /// Its first bytes, and which of them are its own.
    first: [u64; FIRST / 8],
    own: [u64; FIRST / 8],
}

impl Key {
    pub(super) fn of(text: Box<[u8]>) -> Key {
        let (mut first, mut own) = ([0; FIRST], [0; FIRST]);
        for ((first, own), byte) in first.iter_mut().zip(&mut own).zip(&text) {
            (*first, *own) = (*byte, u8::MAX);
        }
        Key {
            first: words(&first),
            own: words(&own),
            text,
        }
    }

    pub(super) fn text(&self) -> &[u8] {
        &self.text
    }

    #[inline]
    fn begins(&self, bytes: &[u8; FIRST]) -> bool {
        let each = words(bytes).into_iter().zip(self.first).zip(self.own);
        each.fold(0, |differ, ((a, b), own)| differ | (a ^ b) & own) == 0
    }

    /// Whether what is longer than its first bytes stands there as well.
    #[inline]
    fn ends(&self, bytes: &[u8]) -> bool {
        self.text.get(FIRST..).is_none_or(|rest| {
            rest.is_empty() || bytes.get(FIRST..).is_some_and(|b| b.starts_with(rest))
        })
    }
}

#[inline]
fn words(bytes: &[u8; FIRST]) -> [u64; FIRST / 8] {
    let (words, _) = bytes.as_chunks::<8>();
    let mut out = [0; FIRST / 8];
    for (out, word) in out.iter_mut().zip(words) {
        *out = u64::from_le_bytes(*word);
    }
    out
}

/// How long a text in quotes is, up to the mark that ends it or is no plain one: a word at a time.
#[inline]
fn plain(text: &[u8]) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    let each = |byte: u8| ONES * u64::from(byte);
    // The lowest bit that is set is of the first byte that is nought, or less than another one; higher ones
    // may be wrong.
    let below = |word: u64, byte: u8| word.wrapping_sub(each(byte)) & !word & HIGH;
    let (words, rest) = text.as_chunks::<8>();
    for (at, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let found = quotes(word) | below(word ^ each(b'\\'), 1) | below(word, b' ');
        if found != 0 {
            return 8 * at + found.trailing_zeros() as usize / 8;
        }
    }
    let end = |b: &u8| matches!(b, b'"' | b'\\' | 0..b' ');
    let length = rest.iter().position(end).unwrap_or(rest.len());
    8 * words.len() + length
}
