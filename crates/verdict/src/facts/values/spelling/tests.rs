//! How answers are spelt, language by language.

use super::*;

fn number(text: &str) -> Meaning<String> {
    let (text, unit) = amount(text);
    digits(text, unit)
}

fn is(text: &str) -> Meaning<String> {
    Is(text.to_owned())
}

fn perhaps<T>(all: &[&str]) -> Meaning<T> {
    Perhaps(all.iter().map(|t| (*t).to_owned()).collect())
}

#[test]
fn numbers() {
    for text in [
        "40,000,000",
        "40 000 000",
        "40'000'000",
        "40’000’000",
        "40.000.000",
        "40\u{202f}000\u{202f}000",
    ] {
        assert_eq!(number(text), is("40000000"), "{text}");
    }
    assert_eq!(number("40_000_000"), is("40_000_000"));
    assert_eq!(number("1,234,567.89"), is("1234567.89"));
    assert_eq!(number("-1 000"), is("-1000"));
    assert_eq!(number("40.000"), is("40.000"));
    assert_eq!(number("3e25 FLOP"), is("3e25"));
    assert_eq!(number("1/3"), is("1/3"));
    // One comma may be that of thousands or that of decimals.
    assert_eq!(number("40,000"), perhaps(&["40000", "40.000"]));
    assert_eq!(number("1,5"), perhaps(&["1.5"]));
    assert_eq!(number("0,125"), perhaps(&["0.125"]));
    assert_eq!(number("1.234,56"), perhaps(&["1234.56"]));
    assert_eq!(number("40 million"), perhaps(&["40e6"]));
    assert_eq!(number("40 million EUR"), perhaps(&["40e6"]));
    for text in ["$900 million", "$ 900 million", "≈900m", "$900m"] {
        assert_eq!(number(text), perhaps(&["900e6"]), "{text}");
    }
    assert_eq!(number("€40"), perhaps(&["40"]));
    assert_eq!(number("$60 billion dollars"), perhaps(&["60e9"]));
    assert_eq!(number("4000万"), perhaps(&["4000e4"]));
    assert_eq!(number("300EUR"), perhaps(&["300 EUR"]));
    assert_eq!(number("> 300"), perhaps(&["{ over: 300 }"]));
    assert_eq!(number("300+"), perhaps(&["{ at_least: 300 }"]));
    assert_eq!(
        number("200-300"),
        perhaps(&["{ at_least: 200, at_most: 300 }"])
    );
    for text in [
        "4,00,000", "40,0000", "1,2 3", "heavy", "", "40,", ",5", "1'2,3",
    ] {
        assert!(!matches!(number(text), Is(_)), "{text}");
    }
}

fn span(first: &str, last: &str) -> Meaning<(Date, Date)> {
    match (first.parse(), last.parse()) {
        (Ok(first), Ok(last)) => Is((first, last)),
        _ => Nothing,
    }
}

#[test]
fn calendar() {
    for text in [
        "2021-06-01",
        "2021-6-1",
        "2021/06/01",
        "2021.06.01",
        "01.06.2021",
        "1.6.2021",
        "2021年6月1日",
        "2021-06-01T00:00:00",
        "2021-06-01 13:45",
        "2021-06-01T00:00:00Z",
        "2021-06-01T00:00:00.000Z",
    ] {
        assert_eq!(days(text), span("2021-06-01", "2021-06-01"), "{text}");
    }
    for text in ["2021-06", "06/2021", "06.2021", "2021年6月"] {
        assert_eq!(days(text), span("2021-06-01", "2021-06-30"), "{text}");
    }
    assert_eq!(days("2024-02"), span("2024-02-01", "2024-02-29"));
    assert_eq!(days("2021"), span("2021-01-01", "2021-12-31"));
    assert_eq!(days("31/12/2021"), span("2021-12-31", "2021-12-31"));
    assert_eq!(days("12/31/2021"), span("2021-12-31", "2021-12-31"));
    assert_eq!(days("06/06/2021"), span("2021-06-06", "2021-06-06"));
    assert_eq!(days("06/01/2021"), perhaps(&["2021-01-06", "2021-06-01"]));
    assert_eq!(days("06-01-2021"), perhaps(&["2021-01-06", "2021-06-01"]));
    assert_eq!(days("01.06.21"), perhaps(&["2021-06-01"]));
    assert_eq!(days("20210601"), perhaps(&["2021-06-01"]));
    assert_eq!(days("44348"), perhaps(&["2021-06-01"]));
    assert_eq!(days("1 June 2021"), perhaps(&["2021-06-01"]));
    assert_eq!(days("June 1st, 2021"), perhaps(&["2021-06-01"]));
    assert_eq!(days("Juni 2021"), perhaps(&["2021-06"]));
    assert_eq!(
        days("Q2 2021"),
        perhaps(&["{ from: 2021-04-01, before: 2021-07-01 }"])
    );
    // An hour of another place may belong to the day before or after.
    assert_eq!(days("2021-06-01T23:30:00Z"), perhaps(&["2021-06-01"]));
    assert_eq!(days("2021-06-01T00:00:00+02:00"), perhaps(&["2021-06-01"]));
    for text in ["2026-02-30", "30.02.2026", "2026-13", "13/13/2021"] {
        assert_eq!(days(text), NoSuchDay, "{text}");
    }
    for text in ["May", "soon", "", "7", "9999", "2021-06-01-02"] {
        assert_eq!(days(text), Nothing, "{text}");
    }
}

#[test]
fn words() {
    for text in ["yes", "Yes", "TRUE", "true", "ja", "Ja", "oui", "是"] {
        assert_eq!(yes_no(text), Is(true), "{text}");
    }
    for text in ["no", "No", "False", "nein", "NEIN", "non", "nee", "否"] {
        assert_eq!(yes_no(text), Is(false), "{text}");
    }
    for text in [
        "unknown",
        "Unknown",
        "unbekannt",
        "inconnu",
        "Onbekend",
        "未知",
    ] {
        assert!(is_unknown(text) && yes_no(text) == Nothing, "{text}");
    }
    // Not what a language says of a question, and so no answer.
    for text in ["not known", "nie", "jamais", "inconnue"] {
        assert!(!is_unknown(text) && yes_no(text) == Nothing, "{text}");
    }
    for says in [Says::Yes, Says::No, Says::Unknown] {
        for word in taken(says) {
            assert_eq!(said(&word), Some(says), "{word}");
        }
    }
    assert_eq!(
        taken(Says::Unknown).first().map(String::as_str),
        Some("unknown")
    );
    assert_eq!(
        taken(Says::Unknown).last().map(String::as_str),
        Some("未知")
    );
    assert_eq!(yes_no("wahr"), perhaps(&["true"]));
    assert_eq!(yes_no("faux"), perhaps(&["false"]));
    assert_eq!(yes_no("0"), perhaps(&["false"]));
    assert_eq!(yes_no("maybe"), Nothing);
}
