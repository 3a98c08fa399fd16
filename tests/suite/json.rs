//! Documents of JSON: as deep as a reader follows each part stands on a line of its own, and what is deeper on one.

use proptest::prelude::*;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use solon::report::{to_json, to_sorted_json};

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
    let alone = to_json(&one).replace('\n', "\n  ");
    assert_eq!(to_json(&json!([one, 1])), format!("[\n  {alone},\n  1\n]"));
    for value in [json!([]), json!({}), json!(1), json!([[[]]])] {
        let as_ever = serde_json::to_string_pretty(&value).unwrap();
        assert_eq!(to_json(&value), as_ever);
    }
}

/// Values as shapes of reports hold them: the keys of an object in an order of their own.
#[derive(Clone, Debug)]
enum Shape {
    Plain(Value),
    List(Vec<Shape>),
    Object(Vec<(String, Shape)>),
}

impl Serialize for Shape {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Shape::Plain(value) => value.serialize(to),
            Shape::List(all) => all.serialize(to),
            Shape::Object(all) => to.collect_map(all.iter().map(|(key, value)| (key, value))),
        }
    }
}

/// Texts that begin alike, that end where others go on with a mark before the letters, and that are escaped.
fn text() -> impl Strategy<Value = String> {
    proptest::string::string_regex("[ab !\"\\\\\n\u{1}\u{7f}é法]{0,3}").unwrap()
}

fn shape() -> impl Strategy<Value = Shape> {
    let plain = prop_oneof![
        any::<Option<bool>>().prop_map(|v| json!(v)),
        any::<i64>().prop_map(|v| json!(v)),
        text().prop_map(|v| json!(v)),
    ];
    plain
        .prop_map(Shape::Plain)
        .prop_recursive(16, 120, 5, |inner| {
            let keyed = prop::collection::btree_map(text(), inner.clone(), 0..5);
            let keyed = keyed.prop_map(|all| all.into_iter().collect::<Vec<_>>());
            prop_oneof![
                prop::collection::vec(inner, 0..4).prop_map(Shape::List),
                keyed.prop_shuffle().prop_map(Shape::Object),
            ]
        })
}

proptest! {
    #[test]
    fn keys_stand_in_order(shape in shape()) {
        let tree = serde_json::to_value(&shape).unwrap();
        prop_assert_eq!(to_sorted_json(&shape), to_json(&tree));
    }
}
