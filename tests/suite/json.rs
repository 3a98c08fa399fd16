//! Documents of JSON: as deep as a reader follows each part stands on a line of its own, and what is deeper on one.

use serde_json::{Value, json};
use solon::report::{one_document, to_json};

/// So many lists, one in another, around a value.
fn lists(many: usize, inner: Value) -> Value {
    (0..many).fold(inner, |inner, _| json!([inner]))
}

#[test]
fn what_lies_deep_stands_on_one_line() {
    let inner = json!({"a": [], "b": {}, "c": [1, {"d": "\n"}]});
    let text = to_json(&json!({"all": lists(11, inner.clone()), "next": null}));
    let middle = format!(
        "{}{{\"a\": [], \"b\": {{}}, \"c\": [1, {{\"d\": \"\\n\"}}]}}",
        " ".repeat(24)
    );
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[12], middle);
    assert_eq!(lines[13], format!("{}]", " ".repeat(22)));
    assert_eq!(lines[lines.len() - 2..], ["  \"next\": null", "}"]);
    // One level less, and it is as it was.
    let shallow = json!({"all": lists(10, json!({"a": [], "b": 1})), "next": [{}]});
    let as_ever = serde_json::to_string_pretty(&shallow).unwrap();
    assert_eq!(to_json(&shallow), as_ever);
}

#[test]
fn one_of_several_is_written_as_by_itself() {
    let one = json!({"all": lists(14, json!([1, 2]))});
    let alone = to_json(&one);
    assert_eq!(one_document(Vec::new()), "[]");
    assert_eq!(one_document(vec![alone.clone()]), alone);
    let within = alone.replace('\n', "\n  ");
    assert_eq!(
        one_document(vec![alone, to_json(&1)]),
        format!("[\n  {within},\n  1\n]")
    );
    for value in [json!([]), json!({}), json!(1), json!([[[]]])] {
        let as_ever = serde_json::to_string_pretty(&value).unwrap();
        assert_eq!(to_json(&value), as_ever);
    }
}
