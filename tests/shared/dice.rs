//! A stream of small random numbers, the same for the same seed. Included by every suite that draws.
#![allow(dead_code, reason = "each suite uses its part")]

/// A stream of small random numbers; its seed must not be zero.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, n: u64) -> u64 {
        // xorshift: any stream does, as long as it is the same for the same seed.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % n
    }

    pub fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[usize::try_from(self.roll(of.len() as u64)).unwrap()]
    }
}
