//! Parameters of paths, queries, headers and cookies: texts in a style, read by their table and so by the same readers as a body.
//!
//! ```text
//! text as it travels --style--> pieces --unescaped, table--> Json --the readers of bodies--> value
//! value --the writers of bodies--> Json --style, escaped--> text as it travels
//! ```
//!
//! The table says what a text means (`12` is a number for an integer, and text for a string), the tree made of it is read like JSON. A type
//! that can stand in a body can therefore stand in a parameter, without code of its own, and every violation has its pointer.

mod deep;
mod escape;
mod query;
mod read;
pub(crate) mod reader;
pub(crate) mod style;
#[cfg(test)]
mod tests;
mod write;
pub(crate) mod writer;

pub use query::Query;

pub(crate) use escape::Escapes;
pub(crate) use read::in_turn;
pub(crate) use reader::{ParameterReader, Source};
pub(crate) use style::{Explode, Style};
pub(crate) use write::hold_to_items;
pub(crate) use writer::{ParameterWriter, Target};

#[cfg(feature = "client")]
use crate::codec::decode_json;
use crate::codec::{DecodeOwned, from_json};
use crate::json::Json;
#[cfg(feature = "client")]
use crate::schema::ANY;
use crate::schema::{Schema, violations_of};
use crate::violation::{Expected, Location, Violations};

/// Reads one value from its text, unescaped.
///
/// # Errors
///
/// Every violation of `schema`.
pub fn read<T: DecodeOwned>(
    location: Location,
    text: &str,
    schema: &'static Schema,
) -> Result<T, Violations> {
    from_json(location, read::text_json(text, schema), schema)
}

/// Holds a body in text to its schema. One that stands for a list or an object has no form of which it would be read: it is taken as it is.
///
/// # Errors
///
/// Every violation.
pub(crate) fn check_text(text: &str, schema: &Schema) -> Result<(), Violations> {
    match schema.expected() {
        Some(Expected::String | Expected::Boolean | Expected::Integer(_) | Expected::Number) => {
            violations_of(schema, &text_tree(text, schema)).into_result()
        }
        Some(Expected::Array | Expected::Object | Expected::Single) | None => Ok(()),
    }
}

/// What a text means under a table; unescaped.
pub(crate) fn text_tree(text: &str, schema: &Schema) -> Json {
    read::text_json(text, schema)
}

/// Reads one value without a table, as the type alone understands its text, unescaped.
#[cfg(feature = "client")]
pub(crate) fn read_by_type<T: DecodeOwned>(text: &str) -> Option<T> {
    let number = read::number(text).map(Json::Number);
    let boolean = read::boolean(text).map(Json::Boolean);
    let readings = [Some(Json::String(text.to_owned())), number, boolean];
    let mut readings = readings.into_iter().flatten();
    readings.find_map(|json| decode_json(json, &ANY))
}

/// The text of one value, unescaped. `null` is the empty text; a list or an object, which has a style, is its JSON.
pub(crate) fn text_of(json: &Json) -> String {
    match json {
        Json::Null => String::new(),
        Json::Boolean(value) => value.to_string(),
        Json::Number(number) => number.to_string(),
        Json::String(text) => text.clone(),
        Json::Array(_) | Json::Object(_) => json.canonical(),
    }
}
