//! How high a fine may be, computed as far as the amounts are known. Exact, never through a float.

use crate::facts::{Facts, State};
use solon_law::program::{Amount, FactId, FactType, Limit, Number, Pick, Program};

/// A computed limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fine {
    /// It is at least so much.
    pub low: Option<Number>,
    /// It is at most so much.
    pub high: Option<Number>,
    /// In this unit.
    pub unit: String,
    /// Amounts that are asked, needed and not known.
    pub open: Vec<FactId>,
}

impl Fine {
    /// The limit, where there is only one.
    #[must_use]
    pub fn exact(&self) -> Option<Number> {
        self.low.filter(|n| Some(*n) == self.high)
    }
}

/// The upper limit.
pub(super) fn most(program: &Program, facts: &Facts, limit: &Limit) -> Fine {
    amount(program, facts, limit.pick, &limit.amounts)
}

/// The minimum, where there is one.
pub(super) fn least(program: &Program, facts: &Facts, limit: &Limit) -> Option<Fine> {
    let least = limit.least.as_ref()?;
    Some(amount(
        program,
        facts,
        Pick::Only,
        std::slice::from_ref(least),
    ))
}

fn amount(program: &Program, facts: &Facts, pick: Pick, amounts: &[Amount]) -> Fine {
    let mut open = Vec::new();
    let mut unit = String::new();
    let mut bounds: Vec<(Option<Number>, Option<Number>)> = Vec::new();
    for a in amounts {
        match a {
            Amount::Fixed(n, u) => {
                unit.clone_from(u);
                bounds.push((Some(*n), Some(*n)));
            }
            Amount::Share(percent, fact) => {
                if let FactType::Number { unit: Some(u), .. } = &program.facts[fact].ty {
                    unit.clone_from(u);
                }
                let (low, high) = match facts.state(program, *fact) {
                    State::Number { low, high } => (low, high),
                    _ => (None, None),
                };
                let share =
                    |b: Option<(Number, bool)>| b.and_then(|(n, _)| n.times(*percent)?.hundredth());
                let (low, high) = (share(low), share(high));
                if low.is_none() || low != high {
                    open.push(*fact);
                }
                // No amount of this kind is less than nothing.
                bounds.push((low.or(Some(Number::ZERO)), high));
            }
        }
    }
    let lows = bounds.iter().map(|b| b.0);
    let highs = bounds.iter().map(|b| b.1);
    let (low, high) = match pick {
        Pick::Lower => (lows.min().flatten(), highs.flatten().min()),
        Pick::Higher | Pick::Only => (
            lows.max().flatten(),
            highs
                .collect::<Option<Vec<_>>>()
                .and_then(|v| v.into_iter().max()),
        ),
    };
    Fine {
        low,
        high,
        unit,
        open,
    }
}
