//! Digits as a line has them, eight at once.

use jiff::civil::Date;

const ONES: u64 = u64::from_le_bytes([1; 8]);

/// The digits that some text begins with as a number, and how many there are, where they end in it. How many come is
/// not foreseen, so that nothing is decided by it here.
#[inline]
pub(super) fn number(text: [u8; 8]) -> Option<(u64, usize)> {
    let word = u64::from_le_bytes(text);
    let length = (others(word).trailing_zeros() / 8) as usize;
    if length == 0 || length == 8 {
        return None;
    }
    // Digits behind noughts: then each pair, each four and all of them are put together.
    let pairs = pairs(word << (64 - 8 * length));
    let fours = (pairs * 100 + (pairs >> 16)) & 0x0000_ffff_0000_ffff;
    let all = (fours * 10_000 + (fours >> 32)) & 0xffff_ffff;
    Some((all, length))
}

/// A day in quotes as most write it.
#[inline]
pub(super) fn day(text: [u8; 12]) -> Option<Date> {
    let [b'"', a, b, c, d, b'-', e, f, b'-', g, h, b'"'] = text else {
        return None;
    };
    let word = u64::from_le_bytes([a, b, c, d, e, f, g, h]);
    if others(word) != 0 {
        return None;
    }
    let [hundreds, _, years, _, month, _, day, _] = pairs(word).to_le_bytes();
    let year = 100 * i16::from(hundreds) + i16::from(years);
    Date::new(year, month as i8, day as i8).ok()
}

/// The highest bit of the first byte that is no digit, and perhaps of later ones.
#[inline]
fn others(word: u64) -> u64 {
    (word.wrapping_sub(ONES * 0x30) | word.wrapping_add(ONES * 0x46)) & (ONES << 7)
}

/// What each two digits come to, in the lower byte of two; bytes of nought are noughts.
#[inline]
fn pairs(word: u64) -> u64 {
    let digits = word & (ONES * 0xf);
    (digits * 10 + (digits >> 8)) & 0x00ff_00ff_00ff_00ff
}
