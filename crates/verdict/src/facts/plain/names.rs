//! Names as a line has them, each known by its place in a list.

/// Names, each known by its place in a list.
#[derive(Debug, PartialEq)]
pub(super) struct Names {
    names: Vec<Box<[u8]>>,
    /// The ends of each name, and its place in the list; it stands where these lead, or in the next place that was
    /// free.
    places: Vec<(Ends, usize)>,
}

/// What a name is known by: its first bytes and those behind them, or the last ones where it is long.
pub(super) type Ends = [u64; 2];

/// Of shorter names the ends are all.
const SHORT: usize = 16;
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
            let ends = ends(name);
            let free = |at: &usize| out.places.get(*at).is_some_and(|(own, _)| *own == FREE);
            let free = out.from(ends).find(free);
            if let Some(place) = free.and_then(|at| out.places.get_mut(at)) {
                *place = (ends, value);
            }
        }
        out
    }

    /// The places where a name may stand, in the order of search.
    #[inline]
    fn from(&self, [first, last]: Ends) -> impl Iterator<Item = usize> + use<> {
        // The golden ratio spreads numbers that are alike; the upper half is what is spread.
        let spread = (first ^ last.rotate_left(32)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let (many, start) = (self.places.len(), (spread >> 32) as usize);
        (0..many).map(move |step| (start + step) & (many - 1))
    }

    /// One of less than sixteen bytes, as two numbers: what is behind its end is nought.
    #[inline]
    pub(super) fn short(&self, name: Ends) -> Option<usize> {
        self.search(name, |_| true)
    }

    /// Any one.
    pub(super) fn find(&self, name: &[u8]) -> Option<usize> {
        self.search(ends(name), |own| own == name)
    }

    #[inline]
    fn search(&self, ends: Ends, same: impl Fn(&[u8]) -> bool) -> Option<usize> {
        for at in self.from(ends) {
            let (own, value) = *self.places.get(at)?;
            if own == FREE {
                return None;
            }
            if own == ends && self.names.get(value).is_some_and(|name| same(name)) {
                return Some(value);
            }
        }
        None
    }
}

/// Whether a name is written so in JSON, and says something.
pub(super) fn bare(name: &[u8]) -> bool {
    let plain = |b: &u8| *b >= b' ' && *b != b'"' && *b != b'\\';
    !name.is_empty() && name.iter().all(plain)
}

/// What a name is known by. The last byte is nought of short ones alone.
fn ends(name: &[u8]) -> Ends {
    let mut short = [0; SHORT];
    match (name.first_chunk(), name.last_chunk()) {
        (Some(first), Some(last)) if name.len() >= SHORT => {
            [first, last].map(|bytes| u64::from_le_bytes(*bytes))
        }
        _ => {
            short
                .iter_mut()
                .zip(name)
                .for_each(|(own, byte)| *own = *byte);
            let short = u128::from_le_bytes(short);
            [short as u64, (short >> 64) as u64]
        }
    }
}
