//! Values that are one text, one boolean or one whole number: most parameters. Their tree is made at once, not by way of a JSON text.

use std::fmt::{self, Display, Formatter};

use serde::ser::{self, Impossible, Serialize, Serializer};

use super::Encode;
use super::encode::ByContract;
use crate::json::Json;
use crate::schema::Number;

/// The tree of a value that is a text, a boolean or a whole number; `None` of any other.
pub(super) fn scalar<T: Encode>(value: &T) -> Option<Json> {
    ByContract(value).serialize(ScalarSerializer).ok()
}

/// The value is something else, which the reader of its JSON text will see.
#[derive(Debug)]
struct NoScalar;

impl Display for NoScalar {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("expected a text, a boolean or a whole number")
    }
}

impl std::error::Error for NoScalar {}

impl ser::Error for NoScalar {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

struct ScalarSerializer;

macro_rules! integers {
    ($($method:ident($type:ty);)*) => {
        $(fn $method(self, value: $type) -> Result<Json, NoScalar> {
            Ok(Json::Number(Number::Integer(value.into())))
        })*
    };
}

macro_rules! others {
    ($($method:ident($($type:ty),*) $(-> $state:ident)?;)*) => {
        $(fn $method(self, $(_: $type),*) -> Result<others!(@ $($state)?), NoScalar> {
            Err(NoScalar)
        })*
    };
    (@) => { Json };
    (@ $state:ident) => { Self::$state };
}

impl Serializer for ScalarSerializer {
    type Ok = Json;
    type Error = NoScalar;
    type SerializeSeq = Impossible<Json, NoScalar>;
    type SerializeTuple = Impossible<Json, NoScalar>;
    type SerializeTupleStruct = Impossible<Json, NoScalar>;
    type SerializeTupleVariant = Impossible<Json, NoScalar>;
    type SerializeMap = Impossible<Json, NoScalar>;
    type SerializeStruct = Impossible<Json, NoScalar>;
    type SerializeStructVariant = Impossible<Json, NoScalar>;

    fn serialize_str(self, text: &str) -> Result<Json, NoScalar> {
        Ok(Json::String(text.to_owned()))
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Json, NoScalar> {
        self.serialize_str(variant)
    }

    fn serialize_bool(self, value: bool) -> Result<Json, NoScalar> {
        Ok(Json::Boolean(value))
    }

    integers! {
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_u64(u64);
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Json, NoScalar> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Json, NoScalar> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Json, NoScalar> {
        Err(NoScalar)
    }

    others! {
        serialize_f32(f32);
        serialize_f64(f64);
        serialize_char(char);
        serialize_bytes(&[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(&'static str);
        serialize_seq(Option<usize>) -> SerializeSeq;
        serialize_tuple(usize) -> SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> SerializeTupleVariant;
        serialize_map(Option<usize>) -> SerializeMap;
        serialize_struct(&'static str, usize) -> SerializeStruct;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> SerializeStructVariant;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;
    use crate::codec::to_json;
    use crate::field::Field;

    /// The tree that the JSON text of a value has.
    fn read_back<T: Encode>(value: &T) -> Json {
        serde_json::from_slice(&to_json(value).unwrap()).unwrap()
    }

    fn assert_scalar<T: Encode>(value: &T) {
        assert_eq!(scalar(value), Some(read_back(value)));
    }

    #[test]
    fn a_scalar_has_the_tree_of_its_text() {
        assert_scalar(&"a \"quoted\" tëxt\n".to_owned());
        assert_scalar(&String::new());
        assert_scalar(&true);
        for number in [0, -1, i64::MIN, i64::MAX] {
            assert_scalar(&number);
        }
        assert_scalar(&u64::MAX);
        assert_scalar(&Some(7_i32));
        assert_scalar(&Field::Value("a".to_owned()));
        assert_scalar(&Box::new(7_u8));
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn a_moment_is_a_text_as_the_contract_has_it() {
        let moment: jiff::Timestamp = "2023-11-07T05:31:56Z".parse().unwrap();
        assert_scalar(&moment);
        assert_scalar(&jiff::civil::date(2024, 2, 29));
        assert_eq!(scalar(&jiff::Timestamp::MIN), None);
    }

    #[test]
    fn all_else_is_left_to_the_text() {
        assert_eq!(scalar(&0.1_f32), None);
        assert_eq!(scalar(&f64::NAN), None);
        assert_eq!(scalar(&None::<String>), None);
        assert_eq!(scalar(&vec![1_i64]), None);
        assert_eq!(
            scalar(&std::collections::BTreeMap::from([("a".to_owned(), 1_i64)])),
            None
        );
        assert_eq!(scalar(&serde_json::Value::Null), None);
    }
}
