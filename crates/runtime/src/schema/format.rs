//! What narrows a type without being a rule of its own: the form of a text, the range of a number.

use std::fmt::{self, Display, Formatter};

/// The formats of text that decide over the Rust type, and are therefore checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// `date-time` of RFC 3339: a moment of `jiff`, `chrono` or `time`, or the text itself.
    DateTime,
    /// `full-date` of RFC 3339: a day of `jiff`, `chrono` or `time`, or the text itself.
    Date,
    /// A UUID in its hyphenated form: `uuid::Uuid`, or the text itself.
    Uuid,
}

impl Display for Format {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::DateTime => "a date-time such as `2023-11-07T05:31:56Z`",
            Self::Date => "a date such as `2023-11-07`",
            Self::Uuid => "a UUID such as `67e55044-10b1-426f-9247-bb680e5fe0c8`",
        })
    }
}

/// The range of an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegerFormat {
    /// That of `i8`.
    Int8,
    /// That of `i16`.
    Int16,
    /// That of `i32`.
    Int32,
    /// That of `i64`; also for a contract that sets none.
    Int64,
    /// That of `u8`.
    Uint8,
    /// That of `u16`.
    Uint16,
    /// That of `u32`.
    Uint32,
    /// That of `u64`.
    Uint64,
}

impl IntegerFormat {
    pub(crate) fn contains(self, value: i128) -> bool {
        match self {
            Self::Int8 => i8::try_from(value).is_ok(),
            Self::Int16 => i16::try_from(value).is_ok(),
            Self::Int32 => i32::try_from(value).is_ok(),
            Self::Int64 => i64::try_from(value).is_ok(),
            Self::Uint8 => u8::try_from(value).is_ok(),
            Self::Uint16 => u16::try_from(value).is_ok(),
            Self::Uint32 => u32::try_from(value).is_ok(),
            Self::Uint64 => u64::try_from(value).is_ok(),
        }
    }
}

impl Display for IntegerFormat {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Int8 => "8-bit integer",
            Self::Int16 => "16-bit integer",
            Self::Int32 => "32-bit integer",
            Self::Int64 => "integer",
            Self::Uint8 => "unsigned 8-bit integer",
            Self::Uint16 => "unsigned 16-bit integer",
            Self::Uint32 => "unsigned 32-bit integer",
            Self::Uint64 => "unsigned integer",
        })
    }
}

/// The range of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberFormat {
    /// That of `f32`.
    Float,
    /// That of `f64`; also for a contract that sets none.
    Double,
}
