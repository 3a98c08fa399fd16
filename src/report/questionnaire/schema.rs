//! The vocabulary as a JSON Schema (draft 2020-12) of descriptions, for editors and checkers of
//! forms. What a schema cannot say (that a question does not apply) is left to the reader of
//! descriptions.

use serde_json::{Map, Value, json};

use super::{AnswerType, Question, Vocabulary};

/// Spellings of a day.
const DAY: &str = "^([0-9]{4}([-/.][0-9]{1,2}){0,2}([T ][0-9:.]+Z?)?|[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}|[0-9]{1,2}[/.-][0-9]{4}|[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{4}|[0-9]{4}年([0-9]{1,2}月([0-9]{1,2}[日号])?)?)$";

/// The schema of a description that answers these questions.
#[must_use]
pub fn json_schema(v: &Vocabulary) -> Value {
    let titles: Vec<&str> = v.packs.iter().map(|p| p.title.as_str()).collect();
    let facts: Map<String, Value> = v
        .facts
        .iter()
        .map(|q| (q.name.clone(), question(q)))
        .collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("Description of one AI system: {}", titles.join(", ")),
        "type": "object",
        "required": ["solon", "system", "facts"],
        "additionalProperties": false,
        "patternProperties": { "^x-": {} },
        "properties": {
            "solon": { "const": 1 },
            "system": { "type": "string", "minLength": 1 },
            "name": { "type": ["string", "null"] },
            "organisation": { "type": ["string", "null"] },
            "answered": { "type": ["object", "null"], "additionalProperties": { "type": "string" } },
            "meta": { "type": ["object", "null"] },
            "facts": {
                "type": ["object", "null"],
                "additionalProperties": false,
                "properties": facts,
            },
        },
        "$defs": {
            "silence": { "enum": silence(v) },
            "yes_or_no": { "anyOf": [{ "type": "boolean" }, { "enum": v.spelt.yes_or_no }] },
            // A day, the month or the year in which it lies; the spellings that have one meaning.
            "day": { "anyOf": [
                { "type": "string", "pattern": DAY },
                { "type": "integer", "minimum": 1900, "maximum": 2199 },
            ] },
            "when": { "anyOf": [
                { "$ref": "#/$defs/day" },
                { "enum": ["never", "Never", "NEVER", "从未"] },
            ] },
            // A string too, because exact numbers such as 1/3 have no other spelling.
            "number": { "type": ["number", "string"] },
        },
    })
}

/// What says that nothing is known.
fn silence(v: &Vocabulary) -> Vec<Value> {
    let unknown = v.spelt.unknown.iter();
    let mut out: Vec<Value> = unknown.map(|word| json!(word)).collect();
    out.extend([json!("not_asked"), json!("declined"), Value::Null]);
    out
}

fn question(q: &Question) -> Value {
    let plain = plain(q);
    let with_silence = json!({ "anyOf": [plain, { "$ref": "#/$defs/silence" }] });
    let mut forms = vec![
        plain,
        json!({ "$ref": "#/$defs/silence" }),
        story(&with_silence, &[]),
    ];
    forms.extend(partial(q));
    let mut out = Map::new();
    out.insert("title".to_owned(), json!(q.ask));
    let mut about = q.help.clone();
    if let Some(gate) = &q.only_when {
        if !about.is_empty() {
            about.push_str("\n\n");
        }
        about.push_str(&gate.words);
    }
    if !about.is_empty() {
        out.insert("description".to_owned(), json!(about));
    }
    out.insert("anyOf".to_owned(), json!(forms));
    Value::Object(out)
}

/// An answer with its story: evidence, author, remark, assumption.
fn story(value: &Value, bounds: &[(&str, Value)]) -> Value {
    let mut properties = Map::new();
    for key in ["evidence", "by", "note"] {
        properties.insert(key.to_owned(), json!({ "type": "string" }));
    }
    properties.insert("assumed".to_owned(), json!({ "type": "boolean" }));
    let mut out = Map::new();
    out.insert("type".to_owned(), json!("object"));
    out.insert("additionalProperties".to_owned(), json!(false));
    if bounds.is_empty() {
        properties.insert("value".to_owned(), value.clone());
        out.insert("required".to_owned(), json!(["value"]));
    } else {
        let one: Vec<Value> = bounds
            .iter()
            .map(|(key, _)| json!({ "required": [key] }))
            .collect();
        out.insert("anyOf".to_owned(), json!(one));
        for (key, schema) in bounds {
            properties.insert((*key).to_owned(), schema.clone());
        }
    }
    out.insert("properties".to_owned(), Value::Object(properties));
    Value::Object(out)
}

fn values(q: &Question) -> Vec<Value> {
    q.groups
        .iter()
        .flat_map(|h| &h.values)
        .map(|v| {
            let mut out = Map::new();
            out.insert("const".to_owned(), json!(v.name));
            out.insert("title".to_owned(), json!(v.words));
            if !v.help.is_empty() {
                out.insert("description".to_owned(), json!(v.help));
            }
            Value::Object(out)
        })
        .collect()
}

fn plain(q: &Question) -> Value {
    match q.ty {
        AnswerType::Bool => json!({ "$ref": "#/$defs/yes_or_no" }),
        AnswerType::One => json!({ "oneOf": values(q) }),
        AnswerType::Set => {
            let mut items = values(q);
            items.push(json!({ "const": "?", "title": "more may apply" }));
            let list = json!({ "type": "array", "items": { "oneOf": items } });
            let words = ["none", "None", "无"].map(|w| (w, json!([w])));
            let own = q.groups.iter().flat_map(|h| &h.values);
            let own: Vec<&str> = own.map(|v| v.name.as_str()).collect();
            let nothing: Vec<Value> = words
                .into_iter()
                .filter(|(word, _)| !own.contains(word))
                .flat_map(|(word, list)| [json!(word), list])
                .collect();
            json!({ "anyOf": [list, { "enum": nothing }] })
        }
        AnswerType::Number => json!({ "$ref": "#/$defs/number" }),
        AnswerType::WholeNumber => whole(q),
        AnswerType::Date => json!({ "$ref": "#/$defs/when" }),
    }
}

/// A whole number within its bounds; a string too, because of units and large numbers.
fn whole(q: &Question) -> Value {
    let mut out = Map::new();
    out.insert("type".to_owned(), json!(["integer", "string"]));
    if let Some(bounds) = &q.between {
        for (key, bound) in ["minimum", "maximum"].into_iter().zip(bounds) {
            if let Ok(n) = bound.parse::<i64>() {
                out.insert(key.to_owned(), json!(n));
            }
        }
    }
    Value::Object(out)
}

fn partial(q: &Question) -> Option<Value> {
    let bounds: Vec<(&str, Value)> = match q.ty {
        AnswerType::Bool => return None,
        AnswerType::One | AnswerType::Set => {
            let names: Vec<Value> = values(q)
                .into_iter()
                .filter_map(|v| v.get("const").cloned())
                .collect();
            let list = json!({ "type": "array", "items": { "enum": names } });
            let keys: &[&str] = match q.ty {
                AnswerType::One => &["among", "without"],
                _ => &["among", "with", "without"],
            };
            keys.iter().map(|k| (*k, list.clone())).collect()
        }
        AnswerType::Number | AnswerType::WholeNumber => ["over", "under", "at_least", "at_most"]
            .map(|k| (k, plain(q)))
            .to_vec(),
        AnswerType::Date => ["from", "before"]
            .map(|k| (k, json!({ "$ref": "#/$defs/day" })))
            .to_vec(),
    };
    Some(story(&Value::Null, &bounds))
}
