//! Reports as they are written: cut out of a file, and read as far as it takes to make them again. A key
//! that stands twice in one object is refused, because readers differ in which of the two they take.

use std::fmt;

use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::Problem;
use crate::engine::Lang;
use crate::report::verification::ProblemKind;
use crate::report::{REPORT, Replay, System, UsedPack, to_json, to_json_line, within};
use solon_messages::verify;

/// One report of a file.
pub(super) struct Item<'a> {
    raw: &'a str,
    pub(super) value: Value,
}

impl Item<'_> {
    /// Whether it is written as Solon writes it: on a line, as a document, or in a list of several; or as it did
    /// before, with keys in the order of the alphabet, at first with every level on lines of its own.
    pub(super) fn is_written_as(&self, again: &Again) -> bool {
        if self.raw == again.line {
            return true;
        }
        let value = &again.value;
        let indented = serde_json::to_string_pretty(value).unwrap_or_default();
        let mut documents = [again.document.clone(), to_json(value), indented].into_iter();
        documents.any(|text| self.raw == text || self.raw == within(&text).trim_start())
    }
}

/// A report made again: on a line, as a document, and as a value.
pub(super) struct Again {
    line: String,
    document: String,
    pub(super) value: Value,
}

impl Again {
    pub(super) fn new<T: Serialize>(report: &T) -> Again {
        Again {
            line: to_json_line(report),
            document: to_json(report),
            value: serde_json::to_value(report).unwrap_or_default(),
        }
    }
}

/// The reports of a file, or why one cannot be read.
pub(super) fn items(bytes: &[u8], lang: Lang) -> Vec<Result<Item<'_>, Problem>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let whole = text(bytes, lang);
    if let Ok(text) = &whole {
        if text.trim().is_empty() {
            let message = verify::Empty.say(lang).to_owned();
            return vec![Err(no_report(message))];
        }
        if let Ok(raw) = serde_json::from_str::<&RawValue>(text) {
            let array = serde_json::from_str::<Vec<&RawValue>>(text);
            return match (raw.get().starts_with('['), array) {
                (true, Ok(all)) if all.is_empty() => {
                    let message = verify::Empty.say(lang).to_owned();
                    vec![Err(no_report(message))]
                }
                (true, Ok(all)) => all.iter().map(|r| item(r.get(), lang)).collect(),
                _ => vec![item(raw.get(), lang)],
            };
        }
    }
    // Lines, if one of them is a whole object; else one text that is broken somewhere.
    let lines = bytes.split(|b| *b == b'\n');
    let lines = lines.filter(|line| !line.trim_ascii().is_empty());
    let object = |line: &[u8]| {
        let line = line.trim_ascii();
        line.starts_with(b"{") && serde_json::from_slice::<de::IgnoredAny>(line).is_ok()
    };
    if lines.clone().any(object) {
        return lines.map(|line| item(text(line, lang)?, lang)).collect();
    }
    vec![whole.and_then(|text| item(text, lang))]
}

fn text(bytes: &[u8], lang: Lang) -> Result<&str, Problem> {
    std::str::from_utf8(bytes).map_err(|e| {
        let at = e.valid_up_to();
        no_report(verify::NotUtf8 { at }.say(lang))
    })
}

fn item(raw: &str, lang: Lang) -> Result<Item<'_>, Problem> {
    let raw = raw.trim();
    let found = serde_json::from_str::<Once>(raw).map_err(|e| {
        let why = e.to_string();
        no_report(verify::NotJson { why }.say(lang))
    });
    Ok(Item {
        raw,
        value: found?.0,
    })
}

fn no_report(message: String) -> Problem {
    Problem {
        kind: ProblemKind::NoReport,
        message,
    }
}

/// What it takes of a report to make it again.
#[derive(Debug, Deserialize)]
pub(super) struct Head {
    pub(super) engine: String,
    #[serde(default)]
    pub(super) detail: Option<String>,
    pub(super) on: String,
    pub(super) law: Option<String>,
    pub(super) system: System,
    pub(super) regimes: Vec<HeadRegime>,
    pub(super) replay: Replay,
}

/// A regime with its packs.
#[derive(Debug, Deserialize)]
pub(super) struct HeadRegime {
    pack: String,
    version: String,
    digest: String,
    #[serde(default)]
    uses: Vec<UsedPack>,
}

impl HeadRegime {
    pub(super) fn used(&self) -> UsedPack {
        UsedPack {
            pack: self.pack.clone(),
            version: self.version.clone(),
            digest: self.digest.clone(),
        }
    }
}

impl Head {
    pub(super) fn read(value: &Value, lang: Lang) -> Result<Head, Problem> {
        let form = value.get("report").and_then(Value::as_u64);
        let Some(form) = form else {
            return Err(no_report(verify::NoReport.say(lang).to_owned()));
        };
        if form > u64::from(REPORT) {
            return Err(no_report(verify::Newer { n: form }.say(lang)));
        }
        let has = |key: &str| value.get(key).is_some();
        let without = |message: &str| Problem {
            kind: ProblemKind::NoRecord,
            message: message.to_owned(),
        };
        if has("rejected") && !has("regimes") {
            return Err(without(verify::Rejected.say(lang)));
        }
        if !has("overall") || !has("regimes") {
            return Err(no_report(verify::NoReport.say(lang).to_owned()));
        }
        if !has("engine") && has("warnings") {
            return Err(without(verify::Verdict.say(lang)));
        }
        if !has("replay") {
            return Err(without(verify::NoRecord.say(lang)));
        }
        let head = Head::deserialize(value).map_err(|e| e.to_string());
        let head = head.and_then(|head| match head.detail.as_deref() {
            Some(other) if other != "brief" && other != "full" => {
                Err(format!("there is no detail `{other}`"))
            }
            _ if head.regimes.is_empty() => Err("there is no regime in it".to_owned()),
            _ => Ok(head),
        });
        head.map_err(|why| no_report(verify::NoForm { why }.say(lang)))
    }

    /// Every pack that had a part in it.
    pub(super) fn packs(&self) -> Vec<UsedPack> {
        let regimes = self.regimes.iter();
        let own = regimes.clone().map(HeadRegime::used);
        let used = regimes.flat_map(|r| r.uses.iter().cloned());
        let kept = self.replay.reached.iter().chain(&self.replay.uses);
        own.chain(used).chain(kept.cloned()).collect()
    }
}

/// A value in which no object has a key twice.
struct Once(Value);

impl<'de> Deserialize<'de> for Once {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Once, D::Error> {
        deserializer.deserialize_any(Reader).map(Once)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Value, E> {
        Ok(yes.into())
    }

    fn visit_i64<E>(self, n: i64) -> Result<Value, E> {
        Ok(n.into())
    }

    fn visit_u64<E>(self, n: u64) -> Result<Value, E> {
        Ok(n.into())
    }

    fn visit_f64<E>(self, n: f64) -> Result<Value, E> {
        Ok(n.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut out = Vec::new();
        while let Some(Once(item)) = seq.next_element()? {
            out.push(item);
        }
        Ok(Value::Array(out))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut out = Map::new();
        while let Some((key, Once(inner))) = map.next_entry::<String, Once>()? {
            if out.contains_key(&key) {
                return Err(de::Error::custom(format_args!("`{key}` stands twice")));
            }
            out.insert(key, inner);
        }
        Ok(Value::Object(out))
    }
}
