//! Numbers as `serde_json` hands them over where some crate of the build has its feature `arbitrary_precision`: what is no whole number of 64 bits
//! is then an object of one member, whose value is the text of the number.
//!
//! Nothing here has to know of the feature when it is compiled: Cargo switches it on for all if one crate asks for it.

use std::fmt::{self, Formatter};
use std::sync::LazyLock;

use serde::de::{
    self, Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, Unexpected, Visitor,
};

use crate::schema::Number;

/// The name of the one member.
const TOKEN: &str = "$serde_json::private::Number";

/// Whether the member of this name is the text of a number, if it is one that `serde_json` made: [`read`] refuses what somebody sent.
pub(crate) fn is_number(name: &str) -> bool {
    static ARE_OBJECTS: LazyLock<bool> =
        LazyLock::new(|| serde_json::from_str::<IsObject>("0.5").is_ok_and(|found| found.0));
    name == TOKEN && *ARE_OBJECTS
}

/// The number of which the name has been read already.
///
/// `serde_json` hands its own text over as one that it owns, and a text that somebody sent as one that it lends. Where serde has kept the object for
/// later, for an untagged enum or a flattened member, they are no longer told apart: there a caller can write a number as such an object, which is
/// then held to the rules of any number.
pub(crate) fn read<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Number, A::Error> {
    let OwnedText(text) = map.next_value()?;
    // Into these types it reads texts as it does without the feature.
    if let Ok(number) = serde_json::from_str::<i64>(&text) {
        return Ok(Number::Integer(number.into()));
    }
    if let Ok(number) = serde_json::from_str::<u64>(&text) {
        return Ok(Number::Integer(number.into()));
    }
    let float = serde_json::from_str(&text).map_err(A::Error::custom)?;
    Ok(Number::Float(float))
}

/// A text that is handed over as an owned one.
struct OwnedText(String);

impl<'de> Deserialize<'de> for OwnedText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_string(OwnedTextVisitor)
    }
}

struct OwnedTextVisitor;

impl Visitor<'_> for OwnedTextVisitor {
    type Value = OwnedText;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the text of a number")
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<OwnedText, E> {
        Ok(OwnedText(text))
    }

    /// What somebody sent, whose text is not told.
    fn visit_str<E: de::Error>(self, _: &str) -> Result<OwnedText, E> {
        Err(E::invalid_type(Unexpected::Map, &"a number"))
    }
}

/// Whether a value is handed over as an object.
struct IsObject(bool);

impl<'de> Deserialize<'de> for IsObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IsObjectVisitor)
    }
}

struct IsObjectVisitor;

impl<'de> Visitor<'de> for IsObjectVisitor {
    type Value = IsObject;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number")
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<IsObject, E> {
        Ok(IsObject(false))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<IsObject, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(IsObject(true))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use serde::de::value::{Error, MapDeserializer};

    use super::TOKEN;

    /// The object that stands for the number of this text.
    pub(crate) fn object(
        text: &str,
    ) -> MapDeserializer<'_, std::option::IntoIter<(&str, String)>, Error> {
        MapDeserializer::new(Some((TOKEN, text.to_owned())).into_iter())
    }

    /// The same object in a text that somebody sent, with an escaped character as well, which is not borrowed from it.
    pub(crate) const SENT: [&str; 2] = [
        r#"{"$serde_json::private::Number":"5"}"#,
        r#"{"$serde_json::private::Number":"\u0035"}"#,
    ];

    /// Texts of numbers, as they are read without the feature.
    pub(crate) const TEXTS: [&str; 9] = [
        "0",
        "-7",
        "9223372036854775808",
        "18446744073709551616",
        "-0",
        "1.0",
        "19.99",
        "1e2",
        "-2.5e-3",
    ];
}
