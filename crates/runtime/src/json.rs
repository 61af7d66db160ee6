//! A JSON value as it was written: members in order, and each one kept when a name stands twice.

pub(crate) mod text_number;

use std::fmt::{self, Formatter};

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::codec::allowance;
use crate::schema::Number;
use crate::violation::Received;

/// A JSON value as it was written.
///
/// Reading one is bounded by the nesting that `serde_json` allows, 128.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number.
    Number(Number),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Json>),
    /// An object, its members in the order of the text, repeated names included.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The JSON type.
    pub fn received(&self) -> Received {
        match self {
            Self::Null => Received::Null,
            Self::Boolean(_) => Received::Boolean,
            Self::Number(_) => Received::Number,
            Self::String(_) => Received::String,
            Self::Array(_) => Received::Array,
            Self::Object(_) => Received::Object,
        }
    }

    /// The value of the first member of this name, if this is an object that has one.
    pub fn member(&self, name: &str) -> Option<&Json> {
        match self {
            Self::Object(members) => members
                .iter()
                .find(|(member, _)| member == name)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text, if this is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// About how many bytes its text has at least: what looking through it costs.
    pub(crate) fn size(&self) -> usize {
        let within: usize = match self {
            Self::Array(items) => items.iter().map(Self::size).sum(),
            Self::Object(members) => members.iter().map(|(_, value)| value.size()).sum(),
            _ => 0,
        };
        self.own_size() + within
    }

    /// The same without the values in it: what looking at it costs, at a text or at the names of members.
    pub(crate) fn own_size(&self) -> usize {
        let within: usize = match self {
            Self::String(text) => text.len(),
            Self::Object(members) => members.iter().map(|(name, _)| 2 + name.len()).sum(),
            _ => 0,
        };
        2 + within
    }

    /// Whether it is a list or an object with nothing in it.
    pub(crate) fn is_empty_container(&self) -> bool {
        match self {
            Self::Array(items) => items.is_empty(),
            Self::Object(members) => members.is_empty(),
            _ => false,
        }
    }

    /// The JSON text that two values share exactly if they are equal as JSON Schema means it: the order of members does not count, nor does the
    /// way in which a number is written.
    pub(crate) fn canonical(&self) -> String {
        let mut text = String::new();
        self.write_canonical(&mut text);
        allowance::draw(text.len());
        text
    }

    /// Whether this is equal to what a JSON text says, which has no space around it. That is asked of value after value, so that plain texts are
    /// compared as they stand.
    pub(crate) fn has_text(&self, text: &str) -> bool {
        match self {
            Self::Null => text == "null",
            Self::Boolean(value) => text == if *value { "true" } else { "false" },
            Self::String(value) if !text.contains('\\') => {
                let inner = text
                    .strip_prefix('"')
                    .and_then(|text| text.strip_suffix('"'));
                inner == Some(value)
            }
            Self::Number(value) => {
                matches!(serde_json::from_str(text), Ok(Self::Number(other)) if *value == other)
            }
            _ => serde_json::from_str::<Self>(text)
                .is_ok_and(|other| self.canonical() == other.canonical()),
        }
    }

    fn write_canonical(&self, text: &mut String) {
        match self {
            Self::Null => text.push_str("null"),
            Self::Boolean(value) => text.push_str(if *value { "true" } else { "false" }),
            Self::Number(number) => text.push_str(&number.canonical()),
            Self::String(value) => write_quoted(value, text),
            Self::Array(items) => {
                text.push('[');
                for (position, item) in items.iter().enumerate() {
                    if position > 0 {
                        text.push(',');
                    }
                    item.write_canonical(text);
                }
                text.push(']');
            }
            Self::Object(members) => {
                let mut members: Vec<_> = members.iter().collect();
                members.sort_by(|left, right| left.0.cmp(&right.0));
                text.push('{');
                for (position, (name, value)) in members.into_iter().enumerate() {
                    if position > 0 {
                        text.push(',');
                    }
                    write_quoted(name, text);
                    text.push(':');
                    value.write_canonical(text);
                }
                text.push('}');
            }
        }
    }
}

fn write_quoted(value: &str, text: &mut String) {
    // Writing a text to a `String` cannot fail.
    text.push_str(&serde_json::to_string(value).unwrap_or_default());
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor {
            is_number: text_number::is_number,
        })
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Number(Number::Float(value)) => serializer.serialize_f64(*value),
            Self::Number(Number::Integer(value)) => serializer.serialize_i128(*value),
            Self::String(text) => serializer.serialize_str(text),
            Self::Array(items) => serializer.collect_seq(items),
            Self::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

struct JsonVisitor {
    /// Whether a member of this name makes its object a number.
    is_number: fn(&str) -> bool,
}

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        Json::deserialize(deserializer)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Boolean(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(Number::Integer(value.into())))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(Number::Integer(value.into())))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(Number::Float(value)))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json::String(value.to_owned()))
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<Json, E> {
        Ok(Json::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = sequence.next_element()? {
            items.push(item);
        }
        Ok(Json::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            if members.is_empty() && (self.is_number)(&name) {
                return text_number::read(&mut map).map(Json::Number);
            }
            members.push((name, map.next_value()?));
        }
        Ok(Json::Object(members))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    fn json(text: &str) -> Json {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn repeated_members_are_kept_in_order() {
        let Json::Object(members) = json(r#"{"b":1,"a":2,"b":3}"#) else {
            panic!("not an object")
        };
        let names: Vec<_> = members.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["b", "a", "b"]);
    }

    #[test]
    fn equality_ignores_the_order_of_members_and_the_spelling_of_numbers() {
        assert_eq!(
            json(r#"{"a":1,"b":[2.0]}"#).canonical(),
            json(r#"{"b":[2],"a":1e0}"#).canonical()
        );
        assert_ne!(
            json(r#"["a,b"]"#).canonical(),
            json(r#"["a","b"]"#).canonical()
        );
        assert_ne!(json(r#""1""#).canonical(), json("1").canonical());
        assert_ne!(
            json(r#"["\"",""]"#).canonical(),
            json(r#"["","\""]"#).canonical()
        );
    }

    #[test]
    fn a_value_is_known_by_every_text_that_says_it() {
        for (value, text) in [
            ("null", "null"),
            ("true", "true"),
            ("1.0", "1"),
            ("100", "1e2"),
            ("-0.5", "-0.50"),
            (r#""a""#, r#""a""#),
            (r#""a\"b""#, r#""\u0061\"b""#),
            (r#""é""#, r#""é""#),
            (r#""""#, r#""""#),
            ("[1, [2.0]]", "[1.0,[2]]"),
            (r#"{"a": 1, "b": {}}"#, r#"{"b":{},"a":1.0}"#),
        ] {
            assert!(json(value).has_text(text), "{value} and {text}");
        }
        for (value, text) in [
            ("null", r#""null""#),
            ("true", "false"),
            ("1", r#""1""#),
            ("1", "2"),
            (r#""a""#, "a"),
            (r#""a""#, r#""b""#),
            (r#""\"""#, r#""""#),
            (r#""\\n""#, r#""\n""#),
            ("[1]", "[2]"),
            ("[]", "{}"),
            (r#"{"a":1}"#, r#"{"a":1,"b":1}"#),
        ] {
            assert!(!json(value).has_text(text), "{value} and {text}");
        }
    }

    #[test]
    fn numbers_that_come_as_objects_are_numbers() {
        use text_number::tests::{TEXTS, object};
        for text in TEXTS {
            let is_number = |_: &str| true;
            let read = object(text).deserialize_any(JsonVisitor { is_number });
            let plain = json(text);
            assert_eq!(read.unwrap(), plain, "{text}");
            assert!(matches!(plain, Json::Number(_)));
            let is_number = |_: &str| false;
            let read = object(text).deserialize_any(JsonVisitor { is_number });
            assert!(matches!(read.unwrap(), Json::Object(members) if members.len() == 1));
        }
        for text in ["1e400", "x", "inf", ""] {
            let is_number = |_: &str| true;
            let read = object(text).deserialize_any(JsonVisitor { is_number });
            assert!(read.is_err(), "{text}");
        }
        for text in text_number::tests::SENT {
            let is_number = |_: &str| true;
            let mut reader = serde_json::Deserializer::from_str(text);
            let read = reader.deserialize_any(JsonVisitor { is_number });
            assert!(read.is_err(), "{text}");
        }
        assert!(!text_number::is_number("amount"));
    }

    #[test]
    fn nesting_is_bounded() {
        let text = "[".repeat(200) + &"]".repeat(200);
        assert!(serde_json::from_str::<Json>(&text).is_err());
    }
}
