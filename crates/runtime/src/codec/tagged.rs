//! Decoding of an object that names its own alternative: the name may stand last, so the object is read whole before its type is known.

use serde::de::{DeserializeOwned, Deserializer, Error};
use serde::ser::{Error as _, SerializeMap, Serializer};

use super::{Decode, Encode, allowance, decode, tree_of};
use crate::json::Json;
use crate::schema::{self, Described, Kind, Schema};
use crate::violation::{Constraint, Expected};

/// An object whose alternative is known.
///
/// serde's own `tag` attribute would take the member away from the alternative, which commonly declares it.
#[derive(Debug)]
pub struct Tagged {
    name: &'static str,
    /// The table of the union.
    owner: &'static Schema,
    /// The table of the alternative.
    schema: &'static Schema,
    /// The object with the member that names the alternative.
    json: Json,
}

/// Reads an object and finds the alternative that it names, in the table of `Owner`.
///
/// # Errors
///
/// The value is no object, or does not name exactly one alternative of the table.
pub fn tagged<'de, Owner: Described, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Tagged, D::Error> {
    find::<Owner>(allowance::tree(deserializer)?).map_err(D::Error::custom)
}

/// For the `Serialize` of a union: writes `value`, which is the alternative of these names, and sees to it that the member `tag` says
/// one of them: the value's own, or else the first.
///
/// # Errors
///
/// What the serializer refuses, and a value that is no object.
pub fn encode_tagged<T: Encode, S: Serializer>(
    value: &T,
    tag: &'static str,
    names: &[&'static str],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    // First of all, so that a serializer that takes no objects refuses before there is any work.
    let mut map = serializer.serialize_map(None)?;
    let Json::Object(mut members) = tree_of(value).map_err(S::Error::custom)? else {
        return Err(S::Error::custom(Constraint::Type(Expected::Object)));
    };
    let first = || Json::String(names.first().copied().unwrap_or_default().to_owned());
    match members.iter_mut().find(|(member, _)| member == tag) {
        Some((_, value)) if value.as_str().is_some_and(|own| names.contains(&own)) => {}
        Some((_, value)) => *value = first(),
        None => members.insert(0, (tag.to_owned(), first())),
    }
    for (name, value) in &members {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

impl Tagged {
    /// The name of the alternative, one of those in the table.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Reads the object as the alternative's type.
    ///
    /// # Errors
    ///
    /// As [`Decode::decode_value`] under the alternative's table.
    pub fn read<T: for<'de> Decode<'de>, E: Error>(self) -> Result<T, E> {
        // `find` has counted the members, the tag among them.
        let schema = self.schema;
        T::decode_counted(self.untagged(), schema).map_err(E::custom)
    }

    /// Reads the object as a type that stands in place of a generated one.
    ///
    /// # Errors
    ///
    /// As [`replaced_member`](super::replaced_member).
    pub fn read_replaced<T: DeserializeOwned, E: Error>(self) -> Result<T, E> {
        super::replaced::check(&self.json, self.owner)?;
        T::deserialize(self.untagged()).map_err(E::custom)
    }

    /// The error for an alternative that the type does not know, though the table does.
    pub fn unknown<E: Error>(self) -> E {
        E::custom(Constraint::Discriminator(vec![self.name]))
    }

    /// The object without the tag, unless the alternative declares it.
    fn untagged(self) -> Json {
        match (self.json, self.owner.target().kind()) {
            (Json::Object(mut members), Kind::Tagged { tag, .. }) => {
                if !self.schema.declares(tag) {
                    members.retain(|(name, _)| name != tag);
                }
                Json::Object(members)
            }
            (json, _) => json,
        }
    }
}

fn find<Owner: Described>(json: Json) -> Result<Tagged, Constraint> {
    let owner = Owner::schema();
    let Kind::Tagged { tag, variants } = owner.target().kind() else {
        return Err(Constraint::NoVariant);
    };
    let Json::Object(members) = json else {
        return Err(Constraint::Type(Expected::Object));
    };
    let mut tags = members
        .iter()
        .filter(|(name, _)| name == tag)
        .map(|(_, value)| value);
    let value = tags.next().ok_or(Constraint::Required {
        expected: Some(Expected::String),
    })?;
    if tags.next().is_some() {
        return Err(Constraint::DuplicateMember);
    }
    let text = value.as_str().ok_or(Constraint::Type(Expected::String))?;
    let (name, schema) = variants
        .iter()
        .find(|(name, _)| *name == text)
        .ok_or_else(|| {
            Constraint::Discriminator(variants.iter().map(|(name, _)| *name).collect())
        })?;
    decode::hold_to_member_count(schema.target(), &members)?;
    let json = Json::Object(members);
    if schema.has_rules()
        && let Some(constraint) = schema::first_breach(schema, &json)
    {
        return Err(constraint);
    }
    Ok(Tagged {
        name,
        owner,
        schema,
        json,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::cell::Cell;

    use serde::Serialize;

    use super::*;

    /// Counts how often it is written.
    #[derive(Default)]
    struct Counted(Cell<usize>);

    impl Serialize for Counted {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.0.set(self.0.get() + 1);
            serializer.collect_map([("radius", 3)])
        }
    }

    impl Encode for Counted {}

    /// A union of which `T` is the only alternative.
    struct Union<'a, T>(&'a T, &'static str);

    impl<T: Encode> Serialize for Union<'_, T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            encode_tagged(self.0, self.1, &["circle"], serializer)
        }
    }

    impl<T: Encode> Encode for Union<'_, T> {}

    #[test]
    fn the_tree_of_a_union_is_made_without_writing_its_alternative_in_vain() {
        let shape = Counted::default();
        let inner = Union(&shape, "kind");
        let tree = tree_of(&Union(&inner, "form")).unwrap();
        let expected = r#"{"form":"circle","kind":"circle","radius":3}"#;
        assert_eq!(tree.canonical(), expected);
        // Once to see that it is no plain text or number, and once in full.
        assert_eq!(shape.0.get(), 2);
    }

    #[test]
    fn an_alternative_that_is_no_object_is_refused() {
        assert!(tree_of(&Union(&"text".to_owned(), "kind")).is_err());
    }
}
