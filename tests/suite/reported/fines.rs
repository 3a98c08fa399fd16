//! What a report says of a fine: both ends of it, and what each is for.

use solon::Lang;
use solon::facts::State;
use solon::program::Number;

use super::reported;
use crate::small::{duty, program, yes};

const FINES: &str = "fact m : number EUR\n  ask en \"m?\"\n\n\
    penalty f \"f\" for duty q\n  cites L \"Art. 99\"\n  \
    limit from 10 to 100 EUR per violation when b\n  \
    limit from 50 EUR to the higher of 40 EUR and 2 % of m per day\n\n";

fn amount(n: &str) -> State {
    let n: Number = n.parse().unwrap();
    State::Number {
        low: Some((n, false)),
        high: Some((n, false)),
    }
}

/// Whether `b`, and how much `m` is: the lines of the fine in English and Chinese, and its JSON.
fn told(b: bool, m: &str) -> ([String; 2], serde_json::Value) {
    let text = duty("q", "a", "") + FINES;
    let p = program(&["a", "b"], &text);
    let given = [("a", yes(true)), ("b", yes(b)), ("m", amount(m))];
    let en = reported(&p, &given, "2026-06-01", Lang::En);
    let zh = reported(&p, &given, "2026-06-01", Lang::Zh);
    let line = |text: &str| {
        let mut lines = text.lines().filter(|l| l.contains("EUR"));
        lines.next().unwrap().trim().to_owned()
    };
    let limit = &en.report.regimes[0].penalties[0].limits[0];
    (
        [line(&en.text), line(&zh.text)],
        serde_json::to_value(limit).unwrap(),
    )
}

#[test]
fn both_ends_and_what_each_fine_is_for() {
    let ([en, zh], json) = told(true, "0");
    assert!(
        en.starts_with("from 10 EUR to 100 EUR, per violation: "),
        "{en}"
    );
    assert!(zh.starts_with("每次违法最低10 EUR，最高100 EUR"), "{zh}");
    assert_eq!(json["per"], "violation");
    assert_eq!(
        (&json["minimum"]["amount"], &json["amount"]),
        (&"10".into(), &"100".into())
    );
    let ([en, zh], json) = told(false, "5000");
    assert!(en.starts_with("from 50 EUR to 100 EUR, per day: "), "{en}");
    assert!(
        en.ends_with("the higher of 40 EUR and 2 % of m, per day"),
        "{en}"
    );
    assert!(zh.starts_with("每日最低50 EUR，最高100 EUR"), "{zh}");
    assert_eq!(json["per"], "day");
}

/// The pack is sound, this system is not within what its authors thought of.
#[test]
fn a_minimum_above_the_maximum_of_one_system_is_told() {
    let ([en, zh], json) = told(false, "100");
    assert!(
        en.contains("the minimum lies above the maximum here"),
        "{en}"
    );
    assert!(zh.contains("最低额高于最高额"), "{zh}");
    assert_eq!(json["minimum"]["above_maximum"], true);
}
