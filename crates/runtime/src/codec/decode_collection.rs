//! Decoding of lists and maps, each element under the table of the elements.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt::{self, Formatter};
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use super::decode::decode;
use super::{Decode, allowance, replaced, stack};
use crate::json::Json;
use crate::schema::{self, Kind, Schema};
use crate::violation::Constraint;

impl<'de, T: Decode<'de>> Decode<'de> for Vec<T> {
    fn decode_value<D: Deserializer<'de>>(
        deserializer: D,
        schema: &'static Schema,
    ) -> Result<Self, D::Error> {
        if !matches!(schema.target().kind(), Kind::Any | Kind::Array(_)) {
            return replaced::decode(deserializer, schema);
        }
        let schema = schema.target();
        let items = schema.items();
        if schema.has_unique_items() {
            // Equality is that of JSON, not of the type: only the tree can tell.
            let elements: Vec<Json> = deserializer.deserialize_seq(Elements {
                items: &schema::ANY,
                element: PhantomData,
            })?;
            schema::first(|report| {
                schema::elements(schema, elements.len(), Some(&elements), report);
            })
            .map_err(D::Error::custom)?;
            return stack::behind_pointer::<T, _>(|| {
                let elements = elements.into_iter();
                elements
                    .map(|element| decode(element, items).map_err(D::Error::custom))
                    .collect()
            });
        }
        let visitor = Elements {
            items,
            element: PhantomData,
        };
        let elements: Self =
            stack::behind_pointer::<T, _>(|| deserializer.deserialize_seq(visitor))?;
        schema::first(|report| schema::elements(schema, elements.len(), None, report))
            .map_err(D::Error::custom)?;
        Ok(elements)
    }
}

impl<'de, T: Decode<'de>> Decode<'de> for BTreeMap<String, T> {
    fn decode_value<D: Deserializer<'de>>(
        deserializer: D,
        schema: &'static Schema,
    ) -> Result<Self, D::Error> {
        let map = Self::decode_counted(deserializer, schema)?;
        schema::first(|report| schema::member_count(schema.target(), map.len(), report))
            .map_err(D::Error::custom)?;
        Ok(map)
    }

    fn decode_counted<D: Deserializer<'de>>(
        deserializer: D,
        schema: &'static Schema,
    ) -> Result<Self, D::Error> {
        let target = schema.target();
        let is_map = matches!(target.kind(), Kind::Any | Kind::Object([])) && !target.is_closed();
        if !is_map {
            return replaced::decode(deserializer, schema);
        }
        members(
            deserializer,
            target.additional_values().unwrap_or(&schema::ANY),
        )
    }
}

/// The tree reads itself: it is what a value is before its type is known.
impl<'de> Decode<'de> for Json {
    fn decode_value<D: Deserializer<'de>>(
        deserializer: D,
        schema: &'static Schema,
    ) -> Result<Self, D::Error> {
        if !matches!(schema.target().kind(), Kind::Any) {
            return replaced::decode(deserializer, schema);
        }
        allowance::tree(deserializer)
    }
}

pub(super) fn members<'de, T: Decode<'de>, D: Deserializer<'de>>(
    deserializer: D,
    values: &'static Schema,
) -> Result<BTreeMap<String, T>, D::Error> {
    let visitor = Members {
        values,
        value: PhantomData,
    };
    stack::behind_pointer::<T, _>(|| deserializer.deserialize_map(visitor))
}

struct Seed<T> {
    schema: &'static Schema,
    value: PhantomData<T>,
}

impl<'de, T: Decode<'de>> DeserializeSeed<'de> for Seed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        decode(deserializer, self.schema)
    }
}

struct Elements<T> {
    items: &'static Schema,
    element: PhantomData<T>,
}

impl<'de, T: Decode<'de>> Visitor<'de> for Elements<T> {
    type Value = Vec<T>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Vec<T>, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = sequence.next_element_seed(Seed {
            schema: self.items,
            value: PhantomData,
        })? {
            elements.push(element);
        }
        Ok(elements)
    }
}

struct Members<T> {
    values: &'static Schema,
    value: PhantomData<T>,
}

impl<'de, T: Decode<'de>> Visitor<'de> for Members<T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<BTreeMap<String, T>, A::Error> {
        let mut members = BTreeMap::new();
        while let Some(name) = map.next_key::<String>()? {
            let value = map.next_value_seed(Seed {
                schema: self.values,
                value: PhantomData,
            })?;
            match members.entry(name) {
                Entry::Vacant(entry) => entry.insert(value),
                Entry::Occupied(_) => return Err(A::Error::custom(Constraint::DuplicateMember)),
            };
        }
        Ok(members)
    }
}
