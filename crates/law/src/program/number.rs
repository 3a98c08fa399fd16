//! Exact numbers: fractions of 128-bit integers, read from text and never through a float.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use num_rational::Ratio;
use num_traits::{CheckedAdd as _, CheckedDiv as _, CheckedSub as _};
use serde::{Deserialize, Serialize};

/// An exact number. Order and equality are those of the value, not of the spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Number(Ratio<i128>);

impl Hash for Number {
    /// Fractions are kept in lowest terms, so that equal ones have equal parts.
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.numer().hash(state);
        self.0.denom().hash(state);
    }
}

/// A bound, with whether it is included; none where a side is open.
pub type Bound = Option<(Number, bool)>;

/// Why a text is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// It is no number at all.
    #[error("this is not a number")]
    NotANumber,
    /// It has more digits than are kept exactly.
    #[error("this number has more than 38 digits and cannot be kept exactly")]
    TooLarge,
    /// The lower part of a fraction is nought.
    #[error("a fraction cannot have 0 below the line")]
    ZeroBelow,
}

impl FromStr for Number {
    type Err = NumberError;

    /// Reads `12`, `-0.5`, `1_000`, `1e25`, `1/3`.
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let Some((upper, lower)) = text.split_once('/') else {
            return Ok(Number(decimal(text)?));
        };
        let (upper, lower) = (decimal(upper)?, decimal(lower)?);
        if *lower.numer() == 0 {
            return Err(NumberError::ZeroBelow);
        }
        // Dividing is multiplying with the inverse; both checked.
        let n = upper
            .numer()
            .checked_mul(*lower.denom())
            .ok_or(NumberError::TooLarge)?;
        let d = upper
            .denom()
            .checked_mul(*lower.numer())
            .ok_or(NumberError::TooLarge)?;
        Ok(Number(Ratio::new(n, d)))
    }
}

fn decimal(text: &str) -> Result<Ratio<i128>, NumberError> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((m, e)) => (
            m,
            e.parse::<i32>().map_err(|_| {
                if e.trim_start_matches(['+', '-'])
                    .bytes()
                    .all(|b| b.is_ascii_digit())
                    && e.len() > 1
                {
                    NumberError::TooLarge
                } else {
                    NumberError::NotANumber
                }
            })?,
        ),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let (negative, whole) = match whole.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, whole.strip_prefix('+').unwrap_or(whole)),
    };
    let digits_only = |s: &str| s.bytes().all(|b| b.is_ascii_digit() || b == b'_');
    if whole.is_empty()
        || !whole.starts_with(|c: char| c.is_ascii_digit())
        || !digits_only(whole)
        || !digits_only(fraction)
        || (mantissa.contains('.') && fraction.is_empty())
    {
        return Err(NumberError::NotANumber);
    }
    let fraction = fraction.trim_end_matches('0');
    let mut value: i128 = 0;
    let mut scale = exponent;
    for c in whole.bytes().chain(fraction.bytes()).filter(|b| *b != b'_') {
        value = value
            .checked_mul(10)
            .and_then(|v| v.checked_add(i128::from(c - b'0')))
            .ok_or(NumberError::TooLarge)?;
    }
    scale -= i32::try_from(fraction.bytes().filter(|b| *b != b'_').count())
        .map_err(|_| NumberError::TooLarge)?;
    if negative {
        value = -value;
    }
    if value == 0 {
        return Ok(Ratio::from_integer(0));
    }
    let power = 10i128
        .checked_pow(scale.unsigned_abs())
        .ok_or(NumberError::TooLarge)?;
    if scale >= 0 {
        Ok(Ratio::from_integer(
            value.checked_mul(power).ok_or(NumberError::TooLarge)?,
        ))
    } else {
        Ok(Ratio::new(value, power))
    }
}

impl Number {
    /// Nought.
    pub const ZERO: Number = Number(Ratio::new_raw(0, 1));

    /// As words: the upper part of the fraction in lowest terms, then the lower one, of each the lower half
    /// first.
    #[must_use]
    pub fn words(self) -> [u64; 4] {
        let [n, d] = [self.0.numer(), self.0.denom()].map(|part| part.cast_unsigned());
        let low = |part: u128| (part & u128::from(u64::MAX)) as u64;
        [low(n), low(n >> 64), low(d), low(d >> 64)]
    }

    /// A hundredth of it, or `None` where it does not fit.
    #[must_use]
    pub fn hundredth(self) -> Option<Number> {
        let d = self.0.denom().checked_mul(100)?;
        Some(Number(Ratio::new(*self.0.numer(), d)))
    }

    /// The sum, or `None` where it does not fit.
    #[must_use]
    pub fn plus(self, other: Number) -> Option<Number> {
        self.0.checked_add(&other.0).map(Number)
    }

    /// The difference, or `None` where it does not fit.
    #[must_use]
    pub fn minus(self, other: Number) -> Option<Number> {
        self.0.checked_sub(&other.0).map(Number)
    }

    /// The quotient; `None` where it does not fit, or for a division by nought.
    #[must_use]
    pub fn over(self, other: Number) -> Option<Number> {
        (other != Number::ZERO)
            .then(|| self.0.checked_div(&other.0))?
            .map(Number)
    }

    /// The greatest number that divides both without rest; nought where both are nought, `None` where
    /// it does not fit.
    #[must_use]
    pub fn divisor(self, other: Number) -> Option<Number> {
        let (a, b) = (self.0, other.0);
        let below = a
            .denom()
            .checked_mul(b.denom() / gcd(*a.denom(), *b.denom()).max(1))?;
        let upper = |r: Ratio<i128>| r.numer().checked_mul(below / r.denom());
        Some(Number(Ratio::new(gcd(upper(a)?, upper(b)?), below)))
    }

    /// How many times a unit it is, where that is a small whole number, not below nought.
    #[must_use]
    pub fn units(self, unit: Number) -> Option<u32> {
        let count = self.over(unit).filter(|count| count.is_whole())?;
        u32::try_from(count.neighbours().0).ok()
    }

    /// Whether the upper and the lower part of the fraction are no more than a bound, signs aside.
    #[must_use]
    pub fn within(self, bound: i64) -> bool {
        let bound = i128::from(bound);
        self.0.numer().abs() <= bound && *self.0.denom() <= bound
    }

    /// All digits of a whole number; `None` for a broken one.
    #[must_use]
    pub fn whole(self) -> Option<String> {
        (*self.0.denom() == 1).then(|| self.0.numer().to_string())
    }

    /// Whether it is a whole number.
    #[must_use]
    pub fn is_whole(self) -> bool {
        *self.0.denom() == 1
    }

    /// The whole number at or below it, and the one at or above it.
    #[must_use]
    pub fn neighbours(self) -> (i128, i128) {
        (self.0.floor().to_integer(), self.0.ceil().to_integer())
    }

    /// The least whole number that is at least it; with `strict`, more than it. `None` where that
    /// does not fit.
    #[must_use]
    pub fn whole_from(self, strict: bool) -> Option<Number> {
        if strict && self.is_whole() {
            return Some(Number(self.0.checked_add(&Ratio::from_integer(1))?));
        }
        Some(Number(self.0.ceil()))
    }

    /// Bounds of whole numbers, as the least and the greatest one between them.
    #[must_use]
    pub fn whole_between(low: Bound, high: Bound) -> (Bound, Bound) {
        let low = low.map(|(n, own)| match n.whole_from(!own) {
            Some(least) => (least, true),
            None => (n, own),
        });
        let high = high.map(|(n, own)| {
            let most = if !own && n.is_whole() {
                n.0.checked_sub(&Ratio::from_integer(1))
            } else {
                Some(n.0.floor())
            };
            most.map_or((n, own), |most| (Number(most), true))
        });
        (low, high)
    }

    /// A short number between two bounds, each with whether it is included itself: a bound where
    /// one is included, else a whole number, else the middle. Without bounds, nought.
    #[must_use]
    pub fn inside(low: Option<(Number, bool)>, high: Option<(Number, bool)>) -> Number {
        let fits = |n: &Number| {
            low.is_none_or(|(l, own)| *n > l || (own && *n == l))
                && high.is_none_or(|(h, own)| *n < h || (own && *n == h))
        };
        let one = Ratio::from_integer(1);
        let after = low.and_then(|(l, _)| l.0.floor().checked_add(&one));
        let before = high.and_then(|(h, _)| h.0.ceil().checked_sub(&one));
        let middle = low.zip(high).and_then(|((l, _), (h, _))| {
            let sum = l.0.checked_add(&h.0)?;
            sum.checked_div(&Ratio::from_integer(2))
        });
        [
            Some(Number::ZERO),
            low.map(|(l, _)| l),
            after.map(Number),
            high.map(|(h, _)| h),
            before.map(Number),
            middle.map(Number),
        ]
        .into_iter()
        .flatten()
        .find(fits)
        .unwrap_or(Number::ZERO)
    }

    /// A spelling to be read, with no more than so many digits behind the point; where there are more,
    /// rounded towards nought and marked: `1.3333…`.
    #[must_use]
    pub fn shown(self, digits: u32) -> String {
        let exact = self.to_string();
        let behind = exact.split_once('.').map_or(0, |(_, rest)| rest.len());
        if !exact.contains('/') && behind <= digits as usize {
            return exact;
        }
        let power = 10i128.checked_pow(digits).unwrap_or(1);
        let Some(scaled) = self.times(Number(Ratio::from_integer(power))) else {
            return exact;
        };
        let kept = scaled.0.trunc().to_integer();
        format!("{}…", Number(Ratio::new(kept, power)))
    }

    /// The product, or `None` where it does not fit.
    #[must_use]
    pub fn times(self, other: Number) -> Option<Number> {
        num_traits::CheckedMul::checked_mul(&self.0, &other.0).map(Number)
    }
}

impl From<i64> for Number {
    fn from(whole: i64) -> Number {
        Number(Ratio::from_integer(whole.into()))
    }
}

fn gcd(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.abs(), b.abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl fmt::Display for Number {
    /// The shortest exact spelling: `1e25`, `0.25`, `1/3`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (n, d) = (*self.0.numer(), *self.0.denom());
        if d == 1 {
            let digits = n.to_string();
            let short = digits.trim_end_matches('0');
            let zeros = digits.len() - short.len();
            return if zeros >= 7 {
                write!(f, "{short}e{zeros}")
            } else {
                f.write_str(&digits)
            };
        }
        // A finite decimal has only twos and fives below the line.
        let (mut rest, mut twos, mut fives) = (d, 0u32, 0u32);
        while rest % 2 == 0 {
            rest /= 2;
            twos += 1;
        }
        while rest % 5 == 0 {
            rest /= 5;
            fives += 1;
        }
        let places = twos.max(fives);
        let scaled = (rest == 1)
            .then(|| 10i128.checked_pow(places))
            .flatten()
            .and_then(|p| n.checked_mul(p / d));
        match scaled {
            Some(scaled) => {
                let digits = format!(
                    "{:0>width$}",
                    scaled.unsigned_abs(),
                    width = places as usize + 1
                );
                let (whole, fraction) = digits.split_at(digits.len() - places as usize);
                let sign = if scaled < 0 { "-" } else { "" };
                write!(f, "{sign}{whole}.{fraction}")
            }
            None => write!(f, "{n}/{d}"),
        }
    }
}
