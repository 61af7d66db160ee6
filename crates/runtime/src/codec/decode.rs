//! Decoding with the rules of a table inside: one pass, which ends at the first fault.

use std::fmt::{self, Formatter};

use serde::de::value::StringDeserializer;
use serde::de::{
    self, Deserialize, Deserializer, Error as _, IntoDeserializer, MapAccess, Unexpected, Visitor,
};

#[cfg(any(
    feature = "chrono",
    feature = "jiff",
    feature = "time",
    feature = "uuid"
))]
use super::format;
use super::strict::Strict;
use super::{allowance, replaced, stack};
use crate::field::Field;
use crate::json::{Json, text_number};
use crate::schema::{self, Described, Kind, Number, Schema};
use crate::violation::Constraint;

/// A type that can be read under a table.
///
/// A type of the user's own needs no more than `impl Decode<'_> for Money {}`: a value is held to the table before the type reads it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read under a table of the contract",
    note = "a type in place of a generated one that is a whole body or a parameter needs `impl counterpart_runtime::codec::Decode<'_> for {Self} {{}}`"
)]
pub trait Decode<'de>: Deserialize<'de> {
    /// The table to which the type's own `Deserialize` holds a value, as that of a generated type does, whose members carry the rules.
    /// `None` by default. Any other table is asked before the type reads the value.
    const TABLE: Option<fn() -> &'static Schema> = None;

    /// Reads a value and holds it to `schema`.
    ///
    /// # Errors
    ///
    /// What the deserializer refuses, and the first rule of `schema` that the value breaks.
    fn decode_value<D: Deserializer<'de>>(
        deserializer: D,
        schema: &'static Schema,
    ) -> Result<Self, D::Error> {
        let Some(own) = Self::TABLE else {
            return replaced::decode(deserializer, schema);
        };
        let (schema, own) = (schema.target(), own());
        if !std::ptr::eq(schema, own.target()) {
            let json = allowance::tree(deserializer)?;
            replaced::check(&json, schema)?;
            return decode(json, own).map_err(D::Error::custom);
        }
        if !schema.limits_members() {
            return Self::decode_counted(deserializer, schema);
        }
        // How many members the text has is gone once the type has read it.
        let json = allowance::tree(deserializer)?;
        if let Json::Object(members) = &json {
            hold_to_member_count(schema, members).map_err(D::Error::custom)?;
        }
        Self::decode_counted(json, schema).map_err(D::Error::custom)
    }

    /// Reads a value as [`decode_value`](Self::decode_value) does, but for the number of its members, which has been held to `schema` before:
    /// the one that names an alternative counts as well, and may be gone.
    ///
    /// # Errors
    ///
    /// As [`decode_value`](Self::decode_value).
    fn decode_counted<D: Deserializer<'de>>(
        deserializer: D,
        schema: &'static Schema,
    ) -> Result<Self, D::Error> {
        let schema = schema.target();
        if !Self::TABLE.is_some_and(|own| std::ptr::eq(schema, own().target())) {
            return Self::decode_value(deserializer, schema);
        }
        if matches!(schema.kind(), Kind::String | Kind::Enumeration(_)) {
            // A derived enum reads `{"red": null}` as well, and one with a variant for all other
            // texts does so behind the back of `Strict`.
            let text: StringDeserializer<D::Error> =
                String::decode_value(deserializer, schema)?.into_deserializer();
            return Self::deserialize(Strict(text));
        }
        stack::with_room_for(Strict(deserializer))
    }
}

/// Reads a value and holds it to `schema`, the rules besides its kind included: what every reader of a part calls.
pub(super) fn decode<'de, T: Decode<'de>, D: Deserializer<'de>>(
    deserializer: D,
    schema: &'static Schema,
) -> Result<T, D::Error> {
    if !schema.has_rules() {
        return T::decode_value(deserializer, schema);
    }
    // The rules look at the value as it was written.
    let json = allowance::tree(deserializer)?;
    if let Some(constraint) = schema::first_breach(schema, &json) {
        return Err(D::Error::custom(constraint));
    }
    T::decode_value(json, schema).map_err(D::Error::custom)
}

/// A type that can be read under a table from text that need not live on.
pub trait DecodeOwned: for<'de> Decode<'de> {}

impl<T: for<'de> Decode<'de>> DecodeOwned for T {}

/// For `deserialize_with` on a field: reads the member at `POSITION` in the table of `Owner`.
///
/// # Errors
///
/// As [`Decode::decode_value`].
pub fn member<
    'de,
    const POSITION: usize,
    Owner: Described,
    T: Decode<'de>,
    D: Deserializer<'de>,
>(
    deserializer: D,
) -> Result<T, D::Error> {
    decode(deserializer, Owner::schema().property(POSITION))
}

/// For `default` on a field: what a missing member stands for, by the table of `Owner`; nothing if the contract's own default does not fit
/// the member, which is a warning when the table is generated.
pub fn default_member<const POSITION: usize, Owner: Described, T: DecodeOwned + Default>() -> T {
    let schema = Owner::schema();
    let default = schema.default_of(POSITION);
    let value = default.and_then(|json| {
        let mut reader = serde_json::Deserializer::from_str(json);
        decode(&mut reader, schema.property(POSITION)).ok()
    });
    value.unwrap_or_default()
}

/// For `deserialize_with` on a flattened map: reads the members that the table of `Owner` does not declare.
///
/// # Errors
///
/// As [`Decode::decode_value`], and a name that stands twice.
pub fn additional<'de, Owner: Described, T: Decode<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<std::collections::BTreeMap<String, T>, D::Error> {
    let values = Owner::schema()
        .target()
        .additional_values()
        .unwrap_or(&schema::ANY);
    super::decode_collection::members(deserializer, values)
}

// Types of the standard library and of other crates: each reads under the tables for which it is generated. Under any other it stands in place
// of a generated type, as if it were the user's own.

impl<'de> Decode<'de> for serde_json::Value {
    fn decode_value<D: Deserializer<'de>>(
        deserializer: D,
        schema: &'static Schema,
    ) -> Result<Self, D::Error> {
        if !matches!(schema.target().kind(), Kind::Any) {
            return replaced::decode(deserializer, schema);
        }
        Self::deserialize(deserializer)
    }
}

impl<'de> Decode<'de> for bool {
    fn decode_value<D: Deserializer<'de>>(
        deserializer: D,
        schema: &'static Schema,
    ) -> Result<Self, D::Error> {
        if !matches!(schema.target().kind(), Kind::Any | Kind::Boolean) {
            return replaced::decode(deserializer, schema);
        }
        Self::deserialize(deserializer)
    }
}

impl<'de> Decode<'de> for String {
    fn decode_value<D: Deserializer<'de>>(
        deserializer: D,
        schema: &'static Schema,
    ) -> Result<Self, D::Error> {
        if !is_of_text(schema) {
            return replaced::decode(deserializer, schema);
        }
        let text = Self::deserialize(deserializer)?;
        schema::first(|report| schema::text(schema.target(), &text, report))
            .map_err(D::Error::custom)?;
        Ok(text)
    }
}

macro_rules! decode_as_text {
    ($($feature:literal $type:ty, $decode:path;)*) => {
        $(
            #[cfg(feature = $feature)]
            impl<'de> Decode<'de> for $type {
                fn decode_value<D: Deserializer<'de>>(deserializer: D, schema: &'static Schema) -> Result<Self, D::Error> {
                    if !is_of_text(schema) {
                        return replaced::decode(deserializer, schema);
                    }
                    $decode(deserializer, schema)
                }
            }
        )*
    };
}

decode_as_text! {
    "jiff" jiff::Timestamp, format::decode_moment;
    "jiff" jiff::civil::Date, format::decode_day;
    "chrono" chrono::DateTime<chrono::Utc>, format::decode_moment;
    "chrono" chrono::NaiveDate, format::decode_day;
    "time" time::OffsetDateTime, format::decode_moment;
    "time" time::Date, format::decode_day;
}

#[cfg(feature = "uuid")]
impl<'de> Decode<'de> for uuid::Uuid {
    fn decode_value<D: Deserializer<'de>>(
        deserializer: D,
        schema: &'static Schema,
    ) -> Result<Self, D::Error> {
        if !is_of_text(schema) {
            return replaced::decode(deserializer, schema);
        }
        let text = String::decode_value(deserializer, schema)?;
        let refuse = || D::Error::custom(Constraint::Format(schema::Format::Uuid));
        // The crate reads other forms, too.
        if !format::is_uuid(&text) {
            return Err(refuse());
        }
        Self::try_parse(&text).map_err(|_| refuse())
    }
}

macro_rules! decode_as_integer {
    ($($type:ty)*) => {
        $(
            impl<'de> Decode<'de> for $type {
                fn decode_value<D: Deserializer<'de>>(deserializer: D, schema: &'static Schema) -> Result<Self, D::Error> {
                    if !matches!(schema.target().kind(), Kind::Any | Kind::Integer(_) | Kind::IntegerEnumeration(_)) {
                        return replaced::decode(deserializer, schema);
                    }
                    let number = integer(deserializer)?;
                    schema::first(|report| schema::integer(schema.target(), Number::Integer(number), report))
                        .map_err(D::Error::custom)?;
                    Self::try_from(number).map_err(D::Error::custom)
                }
            }
        )*
    };
}

decode_as_integer! { i8 i16 i32 i64 u8 u16 u32 u64 }

impl<'de> Decode<'de> for f64 {
    fn decode_value<D: Deserializer<'de>>(
        deserializer: D,
        schema: &'static Schema,
    ) -> Result<Self, D::Error> {
        if !is_of_number(schema) {
            return replaced::decode(deserializer, schema);
        }
        number(deserializer, schema).map(Number::as_float)
    }
}

impl<'de> Decode<'de> for f32 {
    fn decode_value<D: Deserializer<'de>>(
        deserializer: D,
        schema: &'static Schema,
    ) -> Result<Self, D::Error> {
        if !is_of_number(schema) {
            return replaced::decode(deserializer, schema);
        }
        #[allow(
            clippy::cast_possible_truncation,
            reason = "the nearest `f32` is what the contract's `float` asks for"
        )]
        number(deserializer, schema).map(|number| number.as_float() as Self)
    }
}

impl<'de, T: Decode<'de>> Decode<'de> for Box<T> {
    fn decode_value<D: Deserializer<'de>>(
        deserializer: D,
        schema: &'static Schema,
    ) -> Result<Self, D::Error> {
        stack::behind_pointer::<T, _>(|| T::decode_value(deserializer, schema).map(Self::new))
    }

    fn decode_counted<D: Deserializer<'de>>(
        deserializer: D,
        schema: &'static Schema,
    ) -> Result<Self, D::Error> {
        stack::behind_pointer::<T, _>(|| T::decode_counted(deserializer, schema).map(Self::new))
    }
}

/// `null` is `None` where the table allows it, and refused where the option stands for a member that may be missing.
impl<'de, T: Decode<'de>> Decode<'de> for Option<T> {
    fn decode_value<D: Deserializer<'de>>(
        deserializer: D,
        schema: &'static Schema,
    ) -> Result<Self, D::Error> {
        // What takes any value takes `null` as a value.
        if schema.allows_null() && !matches!(schema.target().kind(), Kind::Any) {
            deserializer.deserialize_option(OptionVisitor {
                schema,
                value: std::marker::PhantomData,
            })
        } else {
            T::decode_value(deserializer, schema).map(Some)
        }
    }
}

/// `null` is [`Field::Null`], whatever the table says of it; a missing member is [`Field::Absent`] by `#[serde(default)]`.
impl<'de, T: Decode<'de>> Decode<'de> for Field<T> {
    fn decode_value<D: Deserializer<'de>>(
        deserializer: D,
        schema: &'static Schema,
    ) -> Result<Self, D::Error> {
        if schema.allows_null() {
            deserializer
                .deserialize_option(OptionVisitor {
                    schema,
                    value: std::marker::PhantomData,
                })
                .map(Self::from)
        } else {
            T::decode_value(deserializer, schema).map(Self::Value)
        }
    }
}

struct OptionVisitor<T> {
    schema: &'static Schema,
    value: std::marker::PhantomData<T>,
}

impl<'de, T: Decode<'de>> Visitor<'de> for OptionVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value or null")
    }

    fn visit_none<E: de::Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::decode_value(deserializer, self.schema).map(Some)
    }
}

pub(super) fn hold_to_member_count(
    schema: &Schema,
    members: &[(String, Json)],
) -> Result<(), Constraint> {
    if !schema.limits_members() {
        return Ok(());
    }
    let names: std::collections::HashSet<_> = members.iter().map(|(name, _)| name).collect();
    schema::first(|report| schema::member_count(schema, names.len(), report))
}

fn is_of_text(schema: &Schema) -> bool {
    let kind = schema.target().kind();
    matches!(kind, Kind::Any | Kind::String | Kind::Enumeration(_))
}

fn is_of_number(schema: &Schema) -> bool {
    matches!(schema.target().kind(), Kind::Any | Kind::Number(_))
}

/// A whole number, in whichever way it is written.
pub(super) fn integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i128, D::Error> {
    let number = deserializer.deserialize_any(NumberVisitor::new())?;
    number
        .as_integer()
        .ok_or_else(|| D::Error::custom("expected a whole number"))
}

fn number<'de, D: Deserializer<'de>>(
    deserializer: D,
    schema: &'static Schema,
) -> Result<Number, D::Error> {
    let number = deserializer.deserialize_any(NumberVisitor::new())?;
    schema::first(|report| schema::number(schema.target(), number, report))
        .map_err(D::Error::custom)?;
    Ok(number)
}

struct NumberVisitor {
    /// Whether a member of this name makes its object a number.
    is_number: fn(&str) -> bool,
}

impl NumberVisitor {
    fn new() -> Self {
        Self {
            is_number: text_number::is_number,
        }
    }
}

impl<'de> Visitor<'de> for NumberVisitor {
    type Value = Number;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Number, E> {
        Ok(Number::Integer(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Number, E> {
        Ok(Number::Integer(value.into()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Number, E> {
        Ok(Number::Integer(value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Number, E> {
        Ok(Number::Float(value))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Number, A::Error> {
        match map.next_key::<String>()? {
            Some(name) if (self.is_number)(&name) => text_number::read(&mut map),
            _ => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;
    use text_number::tests::{SENT, TEXTS, object};

    #[test]
    fn numbers_that_come_as_objects_are_numbers() {
        for text in TEXTS {
            let is_number = |_: &str| true;
            let read = object(text).deserialize_any(NumberVisitor { is_number });
            let plain = serde_json::Deserializer::from_str(text)
                .deserialize_any(NumberVisitor::new())
                .unwrap();
            assert_eq!(read.unwrap(), plain, "{text}");
            let is_number = |_: &str| false;
            let read = object(text).deserialize_any(NumberVisitor { is_number });
            assert!(read.is_err(), "{text}");
        }
    }

    #[test]
    fn an_object_that_somebody_sent_is_no_number() {
        for text in SENT {
            let is_number = |_: &str| true;
            let mut reader = serde_json::Deserializer::from_str(text);
            let read = reader.deserialize_any(NumberVisitor { is_number });
            assert!(read.is_err(), "{text}");
        }
    }
}
