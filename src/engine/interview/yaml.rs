//! Keys and values of a description as YAML, each on a line of its own.

use serde_json::Value;

/// The name of a question without the pack before it.
pub(super) fn bare(key: &str) -> &str {
    key.rsplit_once('/').map_or(key, |(_, name)| name)
}

/// A key with its value.
pub(super) fn line(out: &mut String, indent: &str, key: &str, value: &Value) {
    out.push_str(indent);
    out.push_str(&scalar(key));
    out.push_str(": ");
    out.push_str(&flow(value));
    out.push('\n');
}

/// A value on one line.
fn flow(value: &Value) -> String {
    match value {
        Value::String(text) => scalar(text),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(flow).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(map) if map.is_empty() => "{}".to_owned(),
        Value::Object(map) => {
            let mut keys: Vec<(&String, &Value)> = map.iter().collect();
            // What is said stands before its story.
            keys.sort_by_key(|(key, _)| matches!(key.as_str(), "evidence" | "by" | "note"));
            let entries = keys
                .iter()
                .map(|(k, v)| format!("{}: {}", scalar(k), flow(v)));
            let entries: Vec<String> = entries.collect();
            format!("{{ {} }}", entries.join(", "))
        }
        plain => plain.to_string(),
    }
}

/// A text in YAML: bare where it means the same, else in quotes, as JSON has them.
fn scalar(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-' | '/' | '+');
    let begins = text.starts_with(|c: char| c.is_ascii_alphanumeric());
    let null = text.eq_ignore_ascii_case("null");
    if begins && !null && text.chars().all(plain) {
        text.to_owned()
    } else {
        Value::String(text.to_owned()).to_string()
    }
}
