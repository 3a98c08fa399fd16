//! Days that are told by the one asked about: what an example says of them, and which it takes.

use jiff::civil::Date;

use super::atom::{Atom, Lapse};
use super::read::EVER;
use super::space::Space;
use solon_law::program::{Ago, Compare, Cond, FactId, Law, Predicate};
use solon_verdict::facts::State;

/// A day that moves with the one asked about.
pub(super) enum Turn {
    /// The first one that lies no more than so long ago.
    First(Ago),
    /// The day after the one asked about.
    Next,
}

/// How long ago rules ask whether a day lies.
fn asked(law: &Law, fact: FactId) -> impl Iterator<Item = Ago> {
    let own = law.relative.iter().filter(move |(f, _)| *f == fact);
    own.map(|(_, ago)| Ago { more: true, ..*ago })
}

/// What a day is, seen from the one asked about: where that one stands for others, of days that rules
/// wait for as well.
pub(super) fn told(
    space: &Space,
    law: &Law,
    fact: FactId,
    day: Date,
    begun: Option<Date>,
) -> Option<Turn> {
    let on = space.counted(begun)?;
    let mut own = asked(law, fact).peekable();
    // The day before the law begins is one that no law names.
    let waited = begun.is_none() || law.awaited.contains(&fact);
    if own.peek().is_none() && !waited {
        return None;
    }
    let first = own.find(|ago| ago.first(on) == Some(day));
    let next = || (on.tomorrow().ok() == Some(day)).then_some(Turn::Next);
    first.map(Turn::First).or_else(next)
}

impl Turn {
    /// That a day of a system lies on or after this one, or does not; `some` where it is said that there
    /// is one.
    pub(super) fn cond(&self, fact: FactId, after: bool, some: bool) -> Cond {
        let is = |predicate| Cond::Fact(fact, predicate);
        let not = |cond| Cond::Not(Box::new(cond));
        let ever = is(Predicate::Day(Compare::Ge, EVER));
        // The contrary of it, of a day that there is.
        let before = match self {
            Turn::First(ago) => is(Predicate::Ago(*ago)),
            Turn::Next => is(Predicate::Come),
        };
        match (after, some) {
            (true, _) => Cond::And(vec![ever, not(before)]),
            (false, true) => before,
            (false, false) => Cond::Or(vec![not(ever), before]),
        }
    }
}

/// That a day lies more than so long ago, in the words of the rules.
pub(super) fn lapsed(law: &Law, fact: FactId, lapse: Lapse) -> Predicate {
    let own = asked(law, fact).find(|ago| Lapse::of(ago) == lapse);
    Predicate::Ago(own.unwrap_or_else(|| lapse.ago()))
}

/// A day of which this is so, asked about on a day; none where nothing is said of it from there.
pub(super) fn arrived<'a>(says: impl Iterator<Item = &'a (Atom, bool)>, on: Date) -> Option<State> {
    let (mut any, mut past, mut last) = (false, None, on);
    for (atom, value) in says {
        match atom {
            Atom::Past(_) => past = Some(*value),
            Atom::Lapsed(_, lapse) if *value => {
                last = last.min(lapse.ago().first(on)?.yesterday().ok()?);
            }
            Atom::Lapsed(..) => {}
            _ => continue,
        }
        any = true;
    }
    let day = match past {
        Some(false) => on.tomorrow().ok()?,
        _ => last,
    };
    any.then_some(State::Day {
        first: Some(day),
        last: Some(day),
    })
}
