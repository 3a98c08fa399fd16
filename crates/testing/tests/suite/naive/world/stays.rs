//! What a stay does, by its days and by what is taken of it where nobody knows its end.

use super::{Val, World};

use solon_law::program::{ProvisionId, Start, Stay};

impl World<'_> {
    /// It has begun and is not over. Where its end is not known, it holds on all days from its first on,
    /// or has never held, as a completion says.
    pub(super) fn stays(&self, k: ProvisionId, stay: Stay) -> bool {
        let body = &self.text.provisions[&k];
        let [days] = body.applies.as_slice() else {
            panic!("a stay has its days: {body:?}")
        };
        let Some(Start::Day(first)) = days.from else {
            panic!("a stay begins on a day: {days:?}")
        };
        let on_its_days = match (days.until, stay.holds) {
            (Some(end), None) => first <= self.day && self.day < end,
            (None, Some(holds)) => {
                first <= self.day && self.values[holds.index()] == Val::Bool(true)
            }
            other => panic!("its end is known, or is asked of a completion: {other:?}"),
        };
        on_its_days && self.holds(&body.when)
    }
}
