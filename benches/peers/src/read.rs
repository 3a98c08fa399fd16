//! Answers of a line of JSON for engines that are given values of their own and no JSON: read in one pass,
//! names of questions looked up once, texts borrowed from the line.

use std::fmt;

use rustc_hash::FxHashMap;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use solon_rulebase::Base;

/// An answer.
#[derive(Debug)]
pub enum Value<'a> {
    /// Yes or no.
    Bool(bool),
    /// A number.
    Number(i64),
    /// One of a list, or a day.
    Text(&'a str),
    /// Values of a list.
    List(Vec<&'a str>),
}

/// Positions of questions by their names.
pub struct Reader(FxHashMap<&'static str, usize>);

impl Reader {
    pub fn new(base: &'static Base) -> Reader {
        let facts = base.facts.iter().enumerate();
        Reader(facts.map(|(at, fact)| (fact.name.as_str(), at)).collect())
    }

    /// The position of a question.
    pub fn at(&self, name: &str) -> Option<usize> {
        self.0.get(name).copied()
    }

    /// The answers of a line.
    pub fn read<'a>(&self, line: &'a str) -> Vec<(usize, Value<'a>)> {
        let mut json = serde_json::Deserializer::from_str(line);
        Whole(self)
            .deserialize(&mut json)
            .expect("a line of the generator")
    }
}

struct Whole<'r>(&'r Reader);

impl<'de> DeserializeSeed<'de> for Whole<'_> {
    type Value = Vec<(usize, Value<'de>)>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Whole<'_> {
    type Value = Vec<(usize, Value<'de>)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a description")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut out = Vec::new();
        while let Some(key) = map.next_key::<&str>()? {
            if key == "facts" {
                out = map.next_value_seed(Answers(self.0))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(out)
    }
}

struct Answers<'r>(&'r Reader);

impl<'de> DeserializeSeed<'de> for Answers<'_> {
    type Value = Vec<(usize, Value<'de>)>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Answers<'_> {
    type Value = Vec<(usize, Value<'de>)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("answers")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut out = Vec::with_capacity(48);
        while let Some(key) = map.next_key::<&str>()? {
            let at = self
                .0
                .at(key)
                .ok_or_else(|| A::Error::custom("not a question"))?;
            out.push((at, map.next_value::<Value<'_>>()?));
        }
        Ok(out)
    }
}

impl<'de> serde::Deserialize<'de> for Value<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Value<'de>, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Value<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an answer")
            }

            fn visit_bool<E: Error>(self, v: bool) -> Result<Value<'de>, E> {
                Ok(Value::Bool(v))
            }

            fn visit_u64<E: Error>(self, v: u64) -> Result<Value<'de>, E> {
                Ok(Value::Number(i64::try_from(v).map_err(E::custom)?))
            }

            fn visit_borrowed_str<E: Error>(self, v: &'de str) -> Result<Value<'de>, E> {
                Ok(Value::Text(v))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value<'de>, A::Error> {
                let mut out = Vec::new();
                while let Some(value) = seq.next_element::<&str>()? {
                    out.push(value);
                }
                Ok(Value::List(out))
            }
        }
        from.deserialize_any(Any)
    }
}
