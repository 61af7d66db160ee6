//! Types that stand in place of generated ones: serde alone reads and writes them, and the table still holds.
//!
//! They may come from any crate, so nothing of this one can be asked of them. The value is read as a tree first, which is held to the
//! table, and the type is read from the tree.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use super::Encode;
use crate::json::Json;
use crate::schema::{self, Described, Schema, violations_of};

/// Compiles only if a type can stand in place of a generated one; the compiler names the trait that it lacks.
pub const fn assert_replacement<T: Clone + Debug + PartialEq + Serialize + DeserializeOwned>() {}

/// A value that serde alone writes, where a generated type would write itself.
#[derive(Clone, Copy, Debug)]
pub struct Replaced<'a, T>(pub &'a T);

impl<T: Serialize> Serialize for Replaced<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<T: Serialize> Encode for Replaced<'_, T> {}

/// As [`member`](super::member), for a type that stands in place of a generated one, alone or inside `Option`, `Vec` and the like.
///
/// # Errors
///
/// A rule of the table that the value breaks, and what the type itself refuses.
pub fn replaced_member<
    'de,
    const POSITION: usize,
    Owner: Described,
    T: DeserializeOwned,
    D: Deserializer<'de>,
>(
    deserializer: D,
) -> Result<T, D::Error> {
    let json = Json::deserialize(deserializer)?;
    read(json, Owner::schema().property(POSITION))
}

/// As [`additional`](super::additional), for values of a type that stands in place of a generated one.
///
/// # Errors
///
/// As [`replaced_member`], and a name that stands twice.
pub fn replaced_additional<'de, Owner: Described, T: DeserializeOwned, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<String, T>, D::Error> {
    let values = Owner::schema()
        .target()
        .additional_values()
        .unwrap_or(&schema::ANY);
    let trees: BTreeMap<String, Json> =
        super::decode_collection::members(deserializer, &schema::ANY)?;
    let members = trees.into_iter();
    members
        .map(|(name, json)| Ok((name, read(json, values)?)))
        .collect()
}

/// Reads a tree that the table allows.
pub(super) fn read<T: DeserializeOwned, E: Error>(json: Json, schema: &Schema) -> Result<T, E> {
    if let Some(violation) = violations_of(schema, &json).into_iter().next() {
        return Err(E::custom(violation.constraint));
    }
    T::deserialize(json).map_err(E::custom)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;
    use crate::codec::from_json_slice;
    use crate::field::Field;
    use crate::schema::{NUMBER, Property, STRING};

    /// A type that knows nothing of this crate.
    #[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
    struct Money {
        amount: f64,
        currency: String,
    }

    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Order {
        #[serde(deserialize_with = "replaced_member::<0, Order, _, _>")]
        total: Money,
        #[serde(default, deserialize_with = "replaced_member::<1, Order, _, _>")]
        tip: Field<Money>,
        #[serde(default, deserialize_with = "replaced_member::<2, Order, _, _>")]
        parts: Option<Vec<Money>>,
        #[serde(flatten, deserialize_with = "replaced_additional::<Order, _, _>")]
        others: BTreeMap<String, Money>,
    }

    static CURRENCY: Schema = Schema::string().max_length(3);
    static MONEY: Schema = Schema::object(&[
        Property::required("amount", &NUMBER),
        Property::required("currency", &CURRENCY),
        Property::optional("note", &STRING),
    ]);
    static NULLABLE: Schema = Schema::reference(&MONEY).nullable();
    static LIST: Schema = Schema::array(&MONEY).max_items(1);
    static ORDER: Schema = Schema::object(&[
        Property::required("total", &MONEY),
        Property::optional("tip", &NULLABLE),
        Property::optional("parts", &LIST),
    ])
    .additional(&MONEY);

    impl super::super::Decode<'_> for Order {}
    impl Described for Order {
        fn schema() -> &'static Schema {
            &ORDER
        }
    }

    fn violations(text: &str) -> String {
        from_json_slice::<Order>(text.as_bytes())
            .unwrap_err()
            .to_string()
    }

    const ONE: &str = r#"{"amount":1,"currency":"EUR"}"#;

    #[test]
    fn a_replaced_type_is_read_wherever_it_stands() {
        let text = format!(r#"{{"total":{ONE},"tip":null,"parts":[{ONE}],"x":{ONE}}}"#);
        let order: Order = from_json_slice(text.as_bytes()).unwrap();
        assert_eq!(order.tip, Field::Null);
        assert_eq!(order.parts, Some(vec![order.total.clone()]));
        assert_eq!(order.others["x"], order.total);
    }

    #[test]
    fn the_table_holds_whatever_the_type_would_take() {
        let text = format!(
            r#"{{"total":{{"amount":1,"currency":"euro"}},"parts":[{ONE},{ONE}],"x":{{"amount":1,"currency":"EUR","note":3}}}}"#
        );
        let found = violations(&text);
        assert_eq!(found.matches(';').count(), 2, "{found}");
        assert!(found.contains("`/total/currency`"), "{found}");
        assert!(found.contains("`/x/note`"), "{found}");
        let text = format!(r#"{{"total":{ONE},"parts":null}}"#);
        assert!(violations(&text).contains("`/parts`"));
    }
}
