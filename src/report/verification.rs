//! What comes of making reports again: whether one comes out as it is, and what differs. It is told of
//! two reports as JSON, whatever their detail, and reads nothing else.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use text::text;

mod text;

/// How many places that differ are named.
const PLACES: usize = 10;
/// How many characters of a value are shown.
const SHOWN: usize = 80;

/// What comes of some reports.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Verification {
    /// The version of this shape.
    pub report: u32,
    /// The version of the engine that made them again.
    pub engine: String,
    /// Each report, in the order in which they stand.
    pub reports: Vec<Verified>,
    /// Reports that are not listed, because others could not be verified for the same reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<LeftOut>,
}

/// Reports that could not be verified, for one reason, and are not listed.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct LeftOut {
    /// The kind of the reason.
    pub kind: ProblemKind,
    /// How many.
    pub count: usize,
    /// The first that is listed with such a reason.
    pub like: String,
}

/// So many reports are listed that could not be verified for one kind of reason.
const LISTED: usize = 20;

impl Verification {
    /// Without most of the reports that could not be verified for the same kind of reason; these are
    /// counted.
    #[must_use]
    pub fn brief(mut self) -> Verification {
        let mut seen: Vec<LeftOut> = Vec::new();
        self.reports.retain(|report| {
            let Some(problem) = &report.problem else {
                return true;
            };
            match seen.iter_mut().find(|s| s.kind == problem.kind) {
                Some(known) => known.count += 1,
                None => seen.push(LeftOut {
                    kind: problem.kind,
                    count: 1,
                    like: format!("{}#{}", report.source, report.record),
                }),
            }
            let all = seen.iter().find(|s| s.kind == problem.kind);
            all.is_none_or(|s| s.count <= LISTED)
        });
        let more = seen.into_iter().filter(|s| s.count > LISTED);
        self.left_out = more
            .map(|s| LeftOut {
                count: s.count - LISTED,
                ..s
            })
            .collect();
        self
    }
}

/// What comes of one report.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Verified {
    /// The file.
    pub source: String,
    /// Its position in the file, from 1.
    pub record: usize,
    /// The id of its system; empty where it is not known.
    pub system: String,
    /// What comes of it.
    pub comes_out: ComesOut,
    /// Why it could not be made again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<Problem>,
    /// What is not as it was when it was made.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub causes: Vec<Cause>,
    /// Levels and scopes that come out otherwise; where it was made again and none stands here, all
    /// are the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<MovedLevel>,
    /// The first places that differ, without those that the causes tell.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Place>,
    /// How many such places there are.
    pub differences: usize,
}

/// What comes of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ComesOut {
    /// The same, byte for byte.
    Identical,
    /// The same, in other spaces or with its keys in another order.
    SameContent,
    /// Something differs.
    Different,
    /// It could not be made again.
    NotVerified,
}

/// Why a report could not be made again.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Problem {
    /// Of which kind it is.
    pub kind: ProblemKind,
    /// In words.
    pub message: String,
}

/// Kinds of problems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    /// It is no report.
    NoReport,
    /// It keeps no record of how it was made, or there is no result in it.
    NoRecord,
    /// A pack is needed that was not given.
    NoPack,
    /// What it keeps cannot be asked, or not be read.
    NotAsked,
}

/// Something that is not as it was when a report was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Cause {
    /// What.
    pub what: Changed,
    /// Of a pack its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pack: Option<String>,
    /// As it is in the report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported: Option<String>,
    /// As it is now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<String>,
}

/// What may not be as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Changed {
    /// The version of the engine.
    Engine,
    /// A pack, by its version or its digest.
    Pack,
    /// What was asked was changed in the report.
    Question,
    /// What was answered was changed in the report.
    Answers,
    /// None of these: the result itself was changed.
    Result,
}

/// A level or a scope that comes out otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MovedLevel {
    /// `overall`, a regime, or a scale of it as `regime/scale`.
    pub of: String,
    /// Whether it is the level in effect on the day.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub in_effect: bool,
    /// As it is in the report; absent where it is not there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported: Option<String>,
    /// As it comes out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<String>,
}

/// A place that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    /// Where, as a JSON Pointer (RFC 6901).
    pub pointer: String,
    /// What stands there in the report, as JSON, cut where it is long; absent where there is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported: Option<String>,
    /// What comes out there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<String>,
}

impl Verified {
    /// Some report of which nothing is known yet.
    pub(crate) fn new(source: &str, record: usize) -> Verified {
        Verified {
            source: source.to_owned(),
            record,
            system: String::new(),
            comes_out: ComesOut::NotVerified,
            problem: None,
            causes: Vec::new(),
            levels: Vec::new(),
            places: Vec::new(),
            differences: 0,
        }
    }

    /// Tells where two reports differ.
    pub(crate) fn compare(&mut self, reported: &Value, now: &Value) {
        self.levels = moved(reported, now);
        let mut differences = Differences {
            places: Vec::new(),
            count: 0,
        };
        differences.look(&mut String::new(), Some(reported), Some(now));
        self.places = differences.places;
        self.differences = differences.count;
    }
}

/// Levels and scopes of two reports that are not the same.
fn moved(reported: &Value, now: &Value) -> Vec<MovedLevel> {
    let (mut old, mut new) = (levels(reported), levels(now));
    let mut keys: Vec<_> = old.keys().chain(new.keys()).cloned().collect();
    keys.sort();
    keys.dedup();
    let all = keys.into_iter().filter_map(|key| {
        let (reported, now) = (old.remove(&key), new.remove(&key));
        let (_, of, in_effect) = key;
        (reported != now).then_some(MovedLevel {
            of,
            in_effect,
            reported,
            now,
        })
    });
    all.collect()
}

/// Levels and scopes, each by its rank in the telling, what it is of, and whether it is that on the day.
fn levels(report: &Value) -> BTreeMap<(usize, String, bool), String> {
    let mut out = BTreeMap::new();
    let word = |v: Option<&Value>| match v {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Null) | None => "–".to_owned(),
        Some(other) => brief(other),
    };
    let range = |low: Option<&Value>, high: Option<&Value>| match (word(low), word(high)) {
        (a, b) if a == b => a,
        (a, b) => format!("{a} .. {b}"),
    };
    if let Some(overall) = report.get("overall") {
        let scope = overall.get("scope");
        let levels = range(overall.get("lower"), overall.get("upper"));
        let said = scope.map_or(levels, |s| word(Some(s)));
        out.insert((0, "overall".to_owned(), false), said);
    }
    let regimes = report.get("regimes").and_then(Value::as_array);
    for regime in regimes.into_iter().flatten() {
        let pack = word(regime.get("pack"));
        let scope = word(regime.pointer("/scope/verdict"));
        out.insert((1, pack.clone(), false), scope);
        let scales = regime.get("scales").and_then(Value::as_object);
        for (name, scale) in scales.into_iter().flatten() {
            let of = format!("{pack}/{name}");
            let level = range(scale.get("lower"), scale.get("upper"));
            out.insert((2, of.clone(), false), level);
            let day = scale.get("in_effect_interval");
            let end = |i: usize| day.and_then(|d| d.get(i));
            out.insert((2, of, true), range(end(0), end(1)));
        }
    }
    out
}

/// What was found so far.
struct Differences {
    places: Vec<Place>,
    count: usize,
}

impl Differences {
    /// Looks at two values in one place; `None` where there is nothing.
    fn look(&mut self, at: &mut String, reported: Option<&Value>, now: Option<&Value>) {
        if reported == now || told(at) {
            return;
        }
        let before = at.len();
        match (reported, now) {
            (Some(Value::Object(old)), Some(Value::Object(new))) => {
                let added = new.keys().filter(|key| !old.contains_key(*key));
                let mut keys: Vec<&String> = old.keys().chain(added).collect();
                keys.sort();
                for key in keys {
                    at.push('/');
                    at.push_str(&key.replace('~', "~0").replace('/', "~1"));
                    self.look(at, old.get(key), new.get(key));
                    at.truncate(before);
                }
            }
            (Some(Value::Array(old)), Some(Value::Array(new))) => {
                for i in 0..old.len().max(new.len()) {
                    at.push_str(&format!("/{i}"));
                    self.look(at, old.get(i), new.get(i));
                    at.truncate(before);
                }
            }
            _ => {
                self.count += 1;
                if self.places.len() < PLACES {
                    self.places.push(Place {
                        pointer: at.clone(),
                        reported: reported.map(brief),
                        now: now.map(brief),
                    });
                }
            }
        }
    }
}

/// Whether what differs in a place is told as a cause.
fn told(pointer: &str) -> bool {
    let mut parts = pointer.split('/').skip(1);
    let mut next = || parts.next();
    matches!(
        (next(), next(), next(), next()),
        (Some("engine"), None, ..)
            | (
                Some("replay"),
                Some("asked" | "answered" | "uses" | "reached"),
                ..
            )
            | (Some("regimes"), Some(_), Some("uses"), _)
            | (Some("regimes"), Some(_), Some("version" | "digest"), None)
    )
}

/// A value as JSON, cut where it is long.
fn brief(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= SHOWN {
        return text;
    }
    let mut out: String = text.chars().take(SHOWN - 1).collect();
    out.push('…');
    out
}
