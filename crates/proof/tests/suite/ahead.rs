//! Rules that read how something will be classified, so that what is open of them hangs on later days. In
//! each of these the same answer pulls one way today, and the other way on a later day: the walk in three
//! values leaves open what cannot be.

use solon_law::program::FactId;
use solon_verdict::eval::{Label, Tri};

use crate::doors::{DAY, walked_and_narrow};
use crate::small::{always, ask, duty, program, rule};

/// Everybody is limited, from 2028 on whoever has no `b` for another reason as well; until then who will be
/// so for that reason and has `b` is high.
fn nobody() -> String {
    always("base", "limited", "")
        + &rule("later", "not b", "limited", "  applies from 2028-01-01\n")
        + &rule(
            "now",
            "classified fires later and b",
            "high",
            "  applies from 2026-01-01 until 2028-01-01\n",
        )
}

/// The levels as the walk has them, and as they are.
fn both(items: &str) -> [(usize, usize); 2] {
    walked_and_narrow(items).map(|scale| scale.class)
}

#[test]
fn a_level_that_nobody_can_have_is_not_open() {
    assert_eq!(both(&nobody()), [(1, 2), (1, 1)]);
}

/// The same from the other side: who will be limited for that reason is high, and who has `b` as well.
#[test]
fn a_level_that_everybody_has_is_not_open() {
    let items = always("base", "limited", "")
        + &rule("later", "not b", "limited", "  applies from 2028-01-01\n")
        + &rule(
            "now",
            "classified fires later or b",
            "high",
            "  applies from 2026-01-01 until 2028-01-01\n",
        );
    assert_eq!(both(&items), [(1, 2), (2, 2)]);
}

/// What only later days leave open is asked as well.
#[test]
fn questions_of_later_days_are_open() {
    let items = rule("later", "b", "limited", "  applies from 2028-01-01\n")
        + &rule(
            "now",
            "classified fires later and a",
            "high",
            "  applies from 2026-01-01 until 2028-01-01\n",
        );
    let p = program(&["a", "b"], &items);
    let outcome = ask(&p, &[], DAY, None);
    let open: Vec<FactId> = outcome.open.iter().map(|o| o.fact).collect();
    assert_eq!(open, [p.fact("a").unwrap(), p.fact("b").unwrap()]);
}

/// A duty that everybody has until 2028, and a rule that applies to nobody, though each looks open.
#[test]
fn a_duty_that_everybody_has_is_sure() {
    let items = nobody()
        + &duty(
            "d",
            "classified fires later or b",
            "  applies from 2026-01-01 until 2028-01-01\n",
        );
    let p = program(&["a", "b"], &items);
    let outcome = ask(&p, &[], DAY, None);
    assert_eq!(outcome.scales[0].class, (1, 1));
    let duty = &outcome.duties[0];
    assert_eq!(
        (duty.outcome.label, duty.in_effect),
        (Label::Fires, Tri::True)
    );
    let now = p.provisions.find(|p| p.id == "now");
    let now = outcome
        .rules
        .iter()
        .find(|r| Some(r.provision) == now)
        .unwrap();
    assert_eq!(
        (now.label, now.can.as_slice()),
        (Label::Open, &[Label::NotMet][..])
    );
}
