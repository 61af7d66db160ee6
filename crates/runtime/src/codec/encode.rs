//! Encoding of what serde alone would write differently: dates, and numbers that JSON cannot hold, in whatever they are nested.

use std::collections::BTreeMap;

use serde::ser::Error as _;
use serde::{Serialize, Serializer};

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
use super::format;
use crate::field::Field;

/// A type that writes itself as the contract has it.
///
/// A generated type needs no more than `impl Encode for Pet {}`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written as the contract has it",
    note = "a type in place of a generated one that is a whole body or a parameter needs `impl counterpart_runtime::codec::Encode for {Self} {{}}`"
)]
pub trait Encode: Serialize {
    /// Writes the value.
    ///
    /// # Errors
    ///
    /// What the serializer refuses.
    fn encode_value<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }
}

/// For `serialize_with` on a field that holds a date or a float, alone or inside `Option`, [`Field`], `Vec`, `BTreeMap`, `Box`.
///
/// # Errors
///
/// What the serializer refuses.
pub fn encode<T: Encode, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.encode_value(serializer)
}

macro_rules! encode_as_serde_does {
    ($($type:ty)*) => {
        $(impl Encode for $type {})*
    };
}

encode_as_serde_does! { serde_json::Value String bool i8 i16 i32 i64 u8 u16 u32 u64 }

macro_rules! encode_if_finite {
    ($($type:ty)*) => {
        $(impl Encode for $type {
            fn encode_value<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                // Alone, serde_json would write `null`.
                if self.is_finite() {
                    self.serialize(serializer)
                } else {
                    Err(S::Error::custom("a number that is not finite has no JSON"))
                }
            }
        })*
    };
}

encode_if_finite! { f32 f64 }

#[cfg(feature = "uuid")]
impl Encode for uuid::Uuid {}

macro_rules! encode_as_text {
    ($($feature:literal $type:ty, $encode:path;)*) => {
        $(
            #[cfg(feature = $feature)]
            impl Encode for $type {
                fn encode_value<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    $encode(self, serializer)
                }
            }
        )*
    };
}

encode_as_text! {
    "jiff" jiff::Timestamp, format::encode_moment;
    "jiff" jiff::civil::Date, format::encode_day;
    "chrono" chrono::DateTime<chrono::Utc>, format::encode_moment;
    "chrono" chrono::NaiveDate, format::encode_day;
    "time" time::OffsetDateTime, format::encode_moment;
    "time" time::Date, format::encode_day;
}

impl<T: Encode> Encode for Option<T> {
    fn encode_value<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => serializer.serialize_some(&ByContract(value)),
            None => serializer.serialize_none(),
        }
    }
}

impl<T: Encode> Encode for Field<T> {
    fn encode_value<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().map(ByContract).serialize(serializer)
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode_value<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(ByContract))
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode_value<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(name, value)| (name, ByContract(value))))
    }
}

impl<T: Encode> Encode for Box<T> {
    fn encode_value<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        T::encode_value(self, serializer)
    }
}

impl<T: Encode> Encode for &T {
    fn encode_value<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        T::encode_value(self, serializer)
    }
}

/// Serialises as the contract has it.
pub(super) struct ByContract<'a, T>(pub(super) &'a T);

impl<T: Encode> Serialize for ByContract<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode_value(serializer)
    }
}
