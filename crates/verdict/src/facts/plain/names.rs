//! Names as a line has them, each known by its place in a list.

/// Names, each known by its place in a list.
#[derive(Debug, PartialEq)]
pub(super) struct Names {
    names: Vec<Box<[u8]>>,
    /// The ends of each name, and its place in the list; it stands where these lead, or in the next place that was
    /// free.
    places: Vec<(Ends, usize)>,
}

/// What a name is known by: its first and its last bytes; all of a short one, with its length in the last byte, where
/// none has a letter.
type Ends = [u64; 2];

/// Shorter names are short.
const SHORT: usize = 16;
/// There is no empty name.
const FREE: Ends = [0; 2];

impl Names {
    /// Of some names. One that is written otherwise in JSON is never found.
    pub(super) fn of(names: Vec<&[u8]>) -> Names {
        // Most places are free, so that a search ends soon.
        let mut out = Names {
            names: names.iter().copied().map(Box::from).collect(),
            places: vec![(FREE, 0); (4 * names.len()).next_power_of_two()],
        };
        for (value, name) in names.into_iter().enumerate().filter(|(_, n)| bare(n)) {
            let Some((_, ends)) = up_to_quote(&[name, b"\""].concat()) else {
                continue;
            };
            let free = |at: &usize| out.places.get(*at).is_some_and(|(own, _)| *own == FREE);
            let free = out.from(ends).find(free);
            if let Some(place) = free.and_then(|at| out.places.get_mut(at)) {
                *place = (ends, value);
            }
        }
        out
    }

    /// The places where a name may stand, in the order of search.
    #[inline(always)]
    fn from(&self, [first, last]: Ends) -> impl Iterator<Item = usize> + use<> {
        let spread = spread(u128::from(first) | u128::from(last) << 64);
        let (many, start) = (self.places.len(), (spread >> 32) as usize);
        (0..many).map(move |step| (start + step) & (many - 1))
    }

    /// The place of the name that some text is up to its first quote, and how long it is.
    #[inline(always)]
    pub(super) fn first(&self, text: &[u8]) -> Option<(usize, usize)> {
        let Some((length, ends)) = text.first_chunk().and_then(short) else {
            return self.long(text);
        };
        // Short ones are known by their ends alone.
        let name = self.known_by(ends, |_| true)?;
        Some((name, length))
    }

    /// The same of a text in whose first bytes there is no quote.
    #[inline(never)]
    fn long(&self, text: &[u8]) -> Option<(usize, usize)> {
        let (length, ends) = up_to_quote(text)?;
        let same = |name: usize| self.names.get(name).map(|n| &**n) == text.get(..length);
        let name = self.known_by(ends, |name| length < SHORT || same(name))?;
        Some((name, length))
    }

    /// The name that is known by its ends, if it is the same.
    #[inline(always)]
    fn known_by(&self, ends: Ends, same: impl Fn(usize) -> bool) -> Option<usize> {
        for at in self.from(ends) {
            let (own, name) = *self.places.get(at)?;
            if own == FREE {
                return None;
            }
            if own == ends && same(name) {
                return Some(name);
            }
        }
        None
    }
}

/// Numbers that are alike, spread: the upper half of each is.
#[inline(always)]
pub(super) fn spread(both: u128) -> u64 {
    // The golden ratio does it.
    let (first, last) = (both as u64, (both >> 64) as u64);
    (first ^ last.rotate_left(32)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// Whether a name is written so in JSON, and says something.
pub(super) fn bare(name: &[u8]) -> bool {
    let plain = |b: &u8| *b >= b' ' && *b != b'"' && *b != b'\\';
    !name.is_empty() && name.iter().all(plain)
}

/// How long a text is up to its first quote, and what it is known by.
fn up_to_quote(text: &[u8]) -> Option<(usize, Ends)> {
    let length = before_quote(text)?;
    let name = text.get(..length)?;
    match (name.first_chunk(), name.last_chunk()) {
        (Some(first), Some(last)) if length >= SHORT => {
            let ends = [first, last].map(|bytes| u64::from_le_bytes(*bytes));
            Some((length, ends))
        }
        _ => {
            let mut padded = [b'"'; SHORT];
            padded.iter_mut().zip(name).for_each(|(own, b)| *own = *b);
            short(&padded)
        }
    }
}

/// The same of a short one, given it with the quote behind it. In which of the two words it ends is not foreseen, so
/// that nothing is decided by it here.
#[inline(always)]
fn short(text: &[u8; SHORT]) -> Option<(usize, Ends)> {
    let both = u128::from_le_bytes(*text);
    let (first, last) = (both as u64, (both >> 64) as u64);
    let end = u128::from(quotes(first)) | u128::from(quotes(last)) << 64;
    if end == 0 {
        return None;
    }
    let length = end.trailing_zeros() as usize / 8;
    let name = both & ((end & end.wrapping_neg()) >> 7).wrapping_sub(1);
    let (first, last) = (name as u64, (name >> 64) as u64);
    Some((length, [first, last | (length as u64) << 56]))
}

/// How many bytes stand before the first quote: a word at a time.
#[inline]
fn before_quote(text: &[u8]) -> Option<usize> {
    let (words, rest) = text.as_chunks::<8>();
    let ends = words.iter().map(|word| quotes(u64::from_le_bytes(*word)));
    match ends.enumerate().find(|(_, end)| *end != 0) {
        Some((at, end)) => Some(8 * at + bytes_before(end)),
        None => Some(8 * words.len() + rest.iter().position(|b| *b == b'"')?),
    }
}

/// The highest bit of the first byte that is a quote, and perhaps of later bytes.
#[inline]
pub(super) fn quotes(word: u64) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let nought = word ^ (ONES * b'"' as u64);
    nought.wrapping_sub(ONES) & !nought & (ONES << 7)
}

/// How many bytes stand before the first of which the highest bit is set.
#[inline]
fn bytes_before(bits: u64) -> usize {
    bits.trailing_zeros() as usize / 8
}
