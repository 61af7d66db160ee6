//! Types that stand in place of generated ones: serde alone reads and writes them, and the table still holds.
//!
//! They may come from any crate, so nothing of this one can be asked of them. The value is read as a tree first, which is held to the
//! table, and the type is read from the tree.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use super::{Encode, allowance};
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
    decode(deserializer, Owner::schema().property(POSITION))
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

/// Reads a value that the table allows, whatever the type would take.
pub(super) fn decode<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
    schema: &Schema,
) -> Result<T, D::Error> {
    read(allowance::tree(deserializer)?, schema)
}

/// Reads a tree that the table allows.
pub(super) fn read<'de, T: Deserialize<'de>, E: Error>(
    json: Json,
    schema: &Schema,
) -> Result<T, E> {
    check(&json, schema)?;
    T::deserialize(json).map_err(E::custom)
}

/// Holds a tree to a table.
pub(super) fn check<E: Error>(json: &Json, schema: &Schema) -> Result<(), E> {
    match violations_of(schema, json).into_iter().next() {
        Some(violation) => Err(E::custom(violation.constraint)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;
    use crate::codec::{Decode, DecodeOwned, from_json_slice, read_json};
    use crate::field::Field;
    use crate::parameter;
    use crate::schema::{IntegerFormat, NUMBER, Number, Property, STRING};
    use crate::violation::Location;

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

    impl Decode<'_> for Money {}
    impl Decode<'_> for Order {
        const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
    }
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

    /// A type that takes any number of its kind.
    #[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize)]
    struct Age(u8);

    impl Decode<'_> for Age {}
    static AGE: Schema = Schema::integer(IntegerFormat::Uint8).minimum(Number::Integer(18));

    /// Whether a text is read, of which the table is asked as well.
    fn is_read<T: DecodeOwned>(schema: &'static Schema, text: &str) -> bool {
        let read = read_json::<T>(schema, text.as_bytes()).is_ok();
        assert_eq!(
            read,
            crate::codec::check_json(schema, text.as_bytes()).is_ok(),
            "{text}"
        );
        read
    }

    const BAD: &str = r#"{"amount":1,"currency":"euro"}"#;

    #[test]
    fn a_whole_body_and_what_stands_in_lists_and_maps_of_one_are_held_to_the_table() {
        static BY_NAME: Schema = Schema::map(&MONEY);
        static FULL: Schema = Schema::map(&MONEY).min_properties(2);
        static NULLABLE_ITEMS: Schema = Schema::array(&NULLABLE);
        for (money, fits) in [(ONE, true), (BAD, false)] {
            assert_eq!(is_read::<Money>(&MONEY, money), fits);
            assert_eq!(is_read::<Box<Money>>(&MONEY, money), fits);
            assert_eq!(is_read::<Option<Money>>(&NULLABLE, money), fits);
            assert_eq!(is_read::<Field<Money>>(&NULLABLE, money), fits);
            assert_eq!(is_read::<Vec<Money>>(&LIST, &format!("[{money}]")), fits);
            let nullable = format!("[null,{money}]");
            assert_eq!(
                is_read::<Vec<Option<Money>>>(&NULLABLE_ITEMS, &nullable),
                fits
            );
            let map = format!(r#"{{"x":{money}}}"#);
            assert_eq!(is_read::<BTreeMap<String, Money>>(&BY_NAME, &map), fits);
            assert!(!is_read::<BTreeMap<String, Money>>(&FULL, &map));
        }
        assert!(is_read::<Option<Money>>(&NULLABLE, "null"));
    }

    #[test]
    fn a_scalar_is_held_to_the_table_in_bodies_and_parameters() {
        for (text, fits) in [
            ("18", true),
            ("18.0", true),
            ("17", false),
            ("256", false),
            (r#""18""#, false),
        ] {
            assert_eq!(is_read::<Age>(&AGE, text), fits, "{text}");
        }
        let parameter = |text| parameter::read::<Age>(Location::Body, text, &AGE);
        assert_eq!(parameter("18"), Ok(Age(18)));
        assert_eq!(
            parameter("17").unwrap_err().to_string(),
            "body: expected 18 or more"
        );
    }

    #[test]
    fn a_type_of_the_standard_library_in_place_of_another_is_held_to_the_table() {
        static CODE: Schema = Schema::one_of(&[&CURRENCY, &AGE]);
        for (money, fits) in [(ONE, true), (BAD, false)] {
            assert_eq!(is_read::<serde_json::Value>(&MONEY, money), fits);
            assert_eq!(is_read::<Json>(&MONEY, money), fits);
            assert_eq!(
                is_read::<BTreeMap<String, serde_json::Value>>(&MONEY, money),
                fits
            );
        }
        for (text, fits) in [(r#""EUR""#, true), (r#""euro""#, false)] {
            assert_eq!(is_read::<String>(&CODE, text), fits);
        }
        for (text, fits) in [("18", true), ("18.5", false)] {
            assert_eq!(is_read::<f64>(&AGE, text), fits);
        }
    }

    /// Types that only serde's derive knows how to read: variants with data, and keys of maps that are no plain texts.
    #[derive(Debug, PartialEq, serde::Deserialize, serde::Serialize)]
    struct Basket {
        payment: Payment,
        #[serde(default)]
        by_currency: BTreeMap<Currency, i64>,
        #[serde(default)]
        by_number: BTreeMap<u8, i64>,
        #[serde(default)]
        by_flag: BTreeMap<Option<bool>, i64>,
        #[serde(default)]
        by_colour: BTreeMap<Colour, i64>,
    }

    #[derive(Debug, PartialEq, serde::Deserialize, serde::Serialize)]
    enum Payment {
        Cash,
        Card { number: String },
        Transfer(Option<String>),
        Shared(u8, u8),
    }

    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
    struct Currency(String);

    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
    enum Colour {
        Red,
    }

    static BASKET: Schema = Schema::object(&[Property::required("payment", &schema::ANY)]);

    impl Decode<'_> for Basket {}

    #[test]
    fn a_type_reads_what_it_writes() {
        for payment in [
            r#""Cash""#,
            r#"{"Card":{"number":"7"}}"#,
            r#"{"Transfer":"x"}"#,
            r#"{"Transfer":null}"#,
            r#"{"Shared":[1,2]}"#,
        ] {
            let text = format!(
                r#"{{"payment":{payment},"by_currency":{{"EUR":1}},"by_number":{{"7":2}},"by_flag":{{"true":3}},"by_colour":{{"Red":4}}}}"#
            );
            let basket: Basket = read_json(&BASKET, text.as_bytes()).unwrap();
            assert_eq!(serde_json::to_string(&basket).unwrap(), text);
        }
    }

    #[test]
    fn a_type_is_not_read_from_what_it_would_not_write() {
        for text in [
            r#"{"payment":{"Cash":null}}"#,
            r#"{"payment":{"Card":["7"]}}"#,
            r#"{"payment":{"Card":{"number":"7"},"Cash":null}}"#,
            r#"{"payment":{}}"#,
            r#"{"payment":{"Cheque":"x"}}"#,
            r#"{"payment":{"Shared":[1,2,3]}}"#,
            r#"{"payment":"Cash","by_number":{"x":1}}"#,
            r#"{"payment":"Cash","by_number":{" 7":1}}"#,
            r#"{"payment":"Cash","by_number":{"256":1}}"#,
            r#"{"payment":"Cash","by_flag":{"yes":1}}"#,
            r#"{"payment":"Cash","by_colour":{"Green":1}}"#,
        ] {
            let refusal = read_json::<Basket>(&BASKET, text.as_bytes());
            assert!(refusal.is_err(), "{text}: {refusal:?}");
        }
    }

    /// A generated type of another contract, whose table says less of the currency and more of the members.
    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Customer {
        #[serde(deserialize_with = "crate::codec::member::<0, Customer, _, _>")]
        currency: String,
        #[serde(
            default,
            deserialize_with = "crate::codec::member::<1, Customer, _, _>"
        )]
        colour: Option<Colour>,
    }

    static COLOUR: Schema = Schema::enumeration(&["Red"]);
    static CUSTOMER: Schema = Schema::object(&[
        Property::required("currency", &STRING),
        Property::optional("colour", &COLOUR),
    ])
    .max_properties(2);

    impl Decode<'_> for Colour {
        const TABLE: Option<fn() -> &'static Schema> = Some(|| &COLOUR);
    }
    impl Decode<'_> for Customer {
        const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
    }
    impl Described for Customer {
        fn schema() -> &'static Schema {
            &CUSTOMER
        }
    }

    #[test]
    fn a_generated_type_of_another_contract_is_held_to_both() {
        static OWN: Schema = Schema::object(&[Property::required("currency", &CURRENCY)]);
        static REFERENCE: Schema = Schema::reference(&OWN).nullable();
        static LIST: Schema = Schema::array(&OWN);
        for (text, fits) in [
            (r#"{"currency":"EUR"}"#, true),
            (r#"{"currency":"euro"}"#, false),
            (r#"{"currency":"EUR","colour":"Red"}"#, true),
        ] {
            assert_eq!(is_read::<Customer>(&OWN, text), fits, "{text}");
            assert_eq!(is_read::<Box<Customer>>(&REFERENCE, text), fits, "{text}");
            let list = format!("[{text}]");
            assert_eq!(is_read::<Vec<Customer>>(&LIST, &list), fits, "{text}");
        }
        for text in [
            r#"{"currency":"EUR","colour":"Green"}"#,
            r#"{"currency":"EUR","colour":{"Red":null}}"#,
            r#"{"currency":"EUR","colour":"Red","x":1}"#,
        ] {
            assert!(
                read_json::<Customer>(&OWN, text.as_bytes()).is_err(),
                "{text}"
            );
        }
        let text = br#"{"Red":null}"#;
        assert!(read_json::<Colour>(&schema::ANY, text).is_err());
    }

    #[test]
    fn a_generated_type_is_read_in_one_pass_under_its_own_table() {
        static ALIAS: Schema = Schema::reference(&ORDER).nullable();
        static OTHER: Schema = Schema::object(&[Property::required("total", &MONEY)]);
        // What is read in one pass ends at its first fault, before what is no JSON.
        let is_one_pass = |schema| {
            let mut reader = serde_json::Deserializer::from_str(r#"{"parts":1,!"#);
            let refusal = Order::decode_value(&mut reader, schema).unwrap_err();
            refusal.is_data()
        };
        assert!(is_one_pass(&ORDER));
        assert!(is_one_pass(&ALIAS));
        assert!(!is_one_pass(&OTHER));
    }

    /// A union whose branch is a type that takes any members.
    #[derive(Debug, PartialEq)]
    struct Paid(BTreeMap<String, serde_json::Value>);

    static COIN: Schema = Schema::object(&[Property::required("worth", &AGE)])
        .min_properties(2)
        .closed();
    static PAID: Schema = Schema::tagged("kind", &[("coin", &COIN)]);

    impl<'de> Deserialize<'de> for Paid {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let tagged = crate::codec::tagged::<Self, D>(deserializer)?;
            tagged.read_replaced().map(Self)
        }
    }
    impl Decode<'_> for Paid {
        const TABLE: Option<fn() -> &'static Schema> = Some(Self::schema);
    }
    impl Described for Paid {
        fn schema() -> &'static Schema {
            &PAID
        }
    }

    #[test]
    fn a_branch_is_held_to_its_table_with_the_member_that_names_it() {
        assert!(is_read::<Paid>(&PAID, r#"{"kind":"coin","worth":20}"#));
        assert!(!is_read::<Paid>(&PAID, r#"{"kind":"coin","worth":2}"#));
        assert!(!is_read::<Paid>(
            &PAID,
            r#"{"kind":"coin","worth":20,"x":1}"#
        ));
    }
}
