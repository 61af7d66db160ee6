//! The tables that every contract shares, and the trait by which a type names its own.

use super::{IntegerFormat, Schema};

/// A type that has a table: each generated one, and those of the standard library that stand for a whole schema.
pub trait Described {
    /// What the contract says of values of this type.
    fn schema() -> &'static Schema;
}

/// Any value.
pub static ANY: Schema = Schema::any();
/// A text.
pub static STRING: Schema = Schema::string();
/// `true` or `false`.
pub static BOOLEAN: Schema = Schema::boolean();
/// An integer in the range of `i8`.
pub static INT8: Schema = Schema::integer(IntegerFormat::Int8);
/// An integer in the range of `i16`.
pub static INT16: Schema = Schema::integer(IntegerFormat::Int16);
/// An integer in the range of `i32`.
pub static INT32: Schema = Schema::integer(IntegerFormat::Int32);
/// An integer in the range of `i64`.
pub static INT64: Schema = Schema::integer(IntegerFormat::Int64);
/// An integer in the range of `u8`.
pub static UINT8: Schema = Schema::integer(IntegerFormat::Uint8);
/// An integer in the range of `u16`.
pub static UINT16: Schema = Schema::integer(IntegerFormat::Uint16);
/// An integer in the range of `u32`.
pub static UINT32: Schema = Schema::integer(IntegerFormat::Uint32);
/// An integer in the range of `u64`.
pub static UINT64: Schema = Schema::integer(IntegerFormat::Uint64);
/// A number in the range of `f64`.
pub static NUMBER: Schema = Schema::number();
/// A number in the range of `f32`.
pub static FLOAT: Schema = Schema::float();

macro_rules! described {
    ($($type:ty => $table:ident,)*) => {
        $(
            impl Described for $type {
                fn schema() -> &'static Schema {
                    &$table
                }
            }
        )*
    };
}

described! {
    serde_json::Value => ANY,
    String => STRING,
    bool => BOOLEAN,
    i8 => INT8,
    i16 => INT16,
    i32 => INT32,
    i64 => INT64,
    u8 => UINT8,
    u16 => UINT16,
    u32 => UINT32,
    u64 => UINT64,
    f64 => NUMBER,
    f32 => FLOAT,
}
