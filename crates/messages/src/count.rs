//! Counts as they stand in a text.

use std::fmt;
use std::ops::Deref;

use crate::{Lang, mark};

/// A count: with the mark of its language between thousands.
#[derive(Clone, Copy, Debug)]
pub struct Count {
    lang: Lang,
    n: usize,
}

impl Count {
    /// A count in a language.
    #[must_use]
    pub const fn new(lang: Lang, n: usize) -> Count {
        Count { lang, n }
    }
}

impl Deref for Count {
    type Target = usize;

    fn deref(&self) -> &usize {
        &self.n
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.n / 1000, self.n % 1000) {
            (0, n) => n.fmt(f),
            (thousands, n) => {
                let above = Count::new(self.lang, thousands);
                write!(f, "{above}{}{n:03}", mark::Thousands.say(self.lang))
            }
        }
    }
}
