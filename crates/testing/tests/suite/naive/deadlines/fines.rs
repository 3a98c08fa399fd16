//! Fines for the duty with random deadlines: which limit counts, and what its two ends come to.

use solon_law::program::{Amount, Limit, Number, Pick};
use solon_verdict::eval::{Fine, Tri};

use super::Found;
use crate::naive::world::{Val, World};

/// So much of what is answered; nothing where there is no number.
fn worth(amount: &Amount, values: &[Val]) -> Option<Number> {
    match amount {
        Amount::Fixed(n, _) => Some(*n),
        Amount::Share(percent, fact) => match values[fact.index()] {
            Val::Num(n) => n.times(*percent)?.hundredth(),
            _ => None,
        },
    }
}

/// The minimum and the maximum of a limit in one completion.
pub(in crate::naive) fn ends(
    limit: &Limit,
    values: &[Val],
) -> (Option<Option<Number>>, Option<Number>) {
    let all: Option<Vec<Number>> = limit.amounts.iter().map(|a| worth(a, values)).collect();
    let most = all.map(|all| match limit.pick {
        Pick::Lower => all.into_iter().min().unwrap(),
        _ => all.into_iter().max().unwrap(),
    });
    (limit.least.as_ref().map(|a| worth(a, values)), most)
}

/// What is told of an amount contains what it is; none is told where there is none.
pub(in crate::naive) fn within(told: Option<&Fine>, exact: Option<Option<Number>>) -> bool {
    match (told, exact) {
        (None, None) => true,
        (Some(told), Some(exact)) => exact.is_none_or(|n| {
            told.low.is_none_or(|low| low <= n) && told.high.is_none_or(|high| n <= high)
        }),
        _ => false,
    }
}

impl Found<'_> {
    /// The limit that counts is among those that are told, and what is called sure is. Its condition is read
    /// where the fine begins to threaten, of days from the one asked for on.
    pub(super) fn fine(&self, late: (bool, bool), days: &[World<'_>], values: &[Val]) {
        let Found { on, text, .. } = self;
        let Some(fine) = self.fine else {
            return;
        };
        let id = fine.outcome.provision;
        let limits = &days[0].program.provisions[id].body.limits;
        let begins = days.iter().position(|world| world.fires(id));
        for is_late in [late.0, late.1] {
            let counts = |world: &World<'_>, i: usize| {
                let l = &limits[i];
                let case = l.when.as_ref().is_none_or(|c| world.holds(c));
                case && (l.overdue.is_none() || is_late)
            };
            let chosen = begins.and_then(|at| (0..limits.len()).find(|i| counts(&days[at], *i)));
            let threatens = begins == Some(0) && chosen.is_some();
            let why = format!("{fine:?} {chosen:?} {late:?} {values:?} on {on}\n{text}");
            match fine.in_effect {
                Tri::True => assert!(threatens, "{why}"),
                Tri::False => assert!(!threatens, "{why}"),
                Tri::Unknown => {}
            }
            if begins.is_none() {
                continue;
            }
            let told = |i: usize| fine.limits.iter().find(|l| l.limit == i);
            if let Some(chosen) = chosen {
                let told = told(chosen).expect(&why);
                let (least, most) = ends(&limits[chosen], values);
                assert!(within(Some(&told.amount), Some(most)), "{why}");
                assert!(within(told.least.as_ref(), least), "{why}");
            }
            let sure = fine.limits.first().filter(|l| l.holds == Tri::True);
            assert!(sure.is_none_or(|l| Some(l.limit) == chosen), "{why}");
            let waits = |i: &usize| limits[*i].overdue.is_some() && !is_late;
            assert!(fine.waiting.iter().all(waits), "{why}");
        }
    }
}
