//! What the author of a description keeps for himself: passed over, where it is JSON that every reader takes.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Deserializer as Json;

use super::cursor::Cursor;

/// Maps with more keys, and values with more brackets, are left to the reader that knows all of them.
const KEYS: usize = 32;
const BRACKETS: usize = 32;

/// Goes behind the value that comes next, and `rest` begins with.
pub(super) fn skip(at: &mut Cursor<'_>, rest: &str) -> Option<()> {
    let mut values = Json::from_str(rest).into_iter::<Own>();
    values.next()?.ok()?;
    let bytes = values.byte_offset();
    let skipped = rest.bytes().take(bytes);
    let brackets = skipped.filter(|b| matches!(b, b'{' | b'[')).count();
    (brackets <= BRACKETS).then_some(())?;
    at.over(bytes);
    Some(())
}

/// Any value in which no key stands twice.
struct Own;

impl<'de> Deserialize<'de> for Own {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Own, D::Error> {
        from.deserialize_any(Own)
    }
}

impl<'de> Visitor<'de> for Own {
    type Value = Own;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Own, E> {
        Ok(Own)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Own, E> {
        Ok(Own)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Own, E> {
        Ok(Own)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Own, E> {
        Ok(Own)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Own, E> {
        Ok(Own)
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Own, E> {
        Ok(Own)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Own, A::Error> {
        while seq.next_element::<Own>()?.is_some() {}
        Ok(Own)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Own, A::Error> {
        let mut keys: Vec<&'de str> = Vec::new();
        // A key with escapes is no borrowed text, and makes an error.
        while let Some(key) = map.next_key::<&'de str>()? {
            if keys.len() == KEYS || keys.contains(&key) {
                return Err(A::Error::custom("not plain"));
            }
            keys.push(key);
            map.next_value::<Own>()?;
        }
        Ok(Own)
    }
}
