//! Ratios of two answers: numbers of which nothing is asked, since they follow from others. What is known
//! of one is told from what is known of its parts ([`Ratio::bounds`]), in one place for all that evaluate.

use serde::{Deserialize, Serialize};

use super::{Bound, Fact, FactId, Number, Program};

/// The ratio of two numbers that are asked, neither of them below nought.
///
/// Where the lower one is nought, or one of them does not apply, the ratio does not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Ratio {
    /// The number above the line.
    pub top: FactId,
    /// The number below it.
    pub bottom: FactId,
    /// By what their quotient is multiplied; more than nought.
    pub times: Number,
}

/// Between which bounds a number lies; a side without one is open.
pub type Between = (Bound, Bound);

impl Ratio {
    /// Its parts: the number above the line, and the one below it.
    #[must_use]
    pub fn parts(&self) -> [FactId; 2] {
        [self.top, self.bottom]
    }

    /// How it is calculated from parts that are called so: `a / b times 1000`.
    #[must_use]
    pub fn written(&self, top: &str, bottom: &str) -> String {
        let one = Number::from(1);
        let times = (self.times != one).then(|| format!(" times {}", self.times));
        format!("{top} / {bottom}{}", times.unwrap_or_default())
    }

    /// Its value where both parts are known; `None` below a line of nought, and where it does not fit.
    #[must_use]
    pub fn of(&self, top: Number, bottom: Number) -> Option<Number> {
        top.over(bottom)?.times(self.times)
    }

    /// All values that it can have while its parts lie between bounds, none of them below nought, and the
    /// one below the line is more than that. `None` where the one below the line is surely nought.
    /// A bound that does not fit is left out.
    #[must_use]
    pub fn bounds(&self, top: Between, bottom: Between) -> Option<Between> {
        if bottom.1.is_some_and(|(n, _)| n <= Number::ZERO) {
            return None;
        }
        let zero = (Number::ZERO, true);
        let least = top.0.filter(|low| low.0 >= Number::ZERO).unwrap_or(zero);
        let divided = |(a, a_own): (Number, bool), (b, b_own): (Number, bool)| {
            let own = a_own && (b_own || a == Number::ZERO);
            Some((self.of(a, b)?, own))
        };
        let low = match bottom.1 {
            // Of nothing, any share is nothing.
            _ if least == zero => Some(zero),
            Some(most) => divided(least, most),
            None => Some((Number::ZERO, false)),
        };
        let below = bottom.0.filter(|low| low.0 > Number::ZERO);
        let high = match (top.1, below) {
            (Some((n, own)), _) if n == Number::ZERO => Some((n, own)),
            (Some(most), Some(below)) => divided(most, below),
            _ => None,
        };
        Some((low.or(Some(zero)), high))
    }
}

impl Fact {
    /// Whether it is asked; a ratio follows from what is, and what is not known of the law is open.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.ratio.is_none() && !self.unasked
    }

    /// Whether it may not apply.
    #[must_use]
    pub fn is_gated(&self) -> bool {
        self.ratio.is_some() || self.only_when.is_some()
    }
}

impl Program {
    /// How a fact is calculated, in the names of its parts; `None` where it is asked.
    #[must_use]
    pub fn calculated(&self, fact: FactId) -> Option<String> {
        let ratio = self.facts[fact].ratio?;
        let [top, bottom] = ratio.parts().map(|part| self.facts[part].name.as_str());
        Some(ratio.written(top, bottom))
    }

    /// What is asked so that something is known of a fact: itself, or the parts of a ratio.
    #[must_use]
    pub fn asked_for(&self, fact: FactId) -> Vec<FactId> {
        match &self.facts[fact].ratio {
            Some(ratio) => ratio.parts().to_vec(),
            None => vec![fact],
        }
    }

    /// The ratios of which a fact is a part.
    pub fn ratios_of(&self, fact: FactId) -> impl Iterator<Item = FactId> {
        let ratios = self.facts.iter();
        let of = move |f: &Fact| f.ratio.is_some_and(|r| r.parts().contains(&fact));
        ratios.filter(move |(_, f)| of(f)).map(|(id, _)| id)
    }
}
