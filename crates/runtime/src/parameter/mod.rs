//! Parameters of paths, queries, headers and cookies: values as plain text, read by their table and so by the same readers as a body.
//!
//! The table says what a text means (`12` is a number for an integer, and text for a string), the tree made of it is read like JSON. A type
//! that can stand in a body can therefore stand in a parameter, without code of its own.

mod query;

pub use query::Query;

use crate::codec::{DecodeOwned, Encode, from_json, tree_of};
use crate::json::Json;
use crate::schema::{self, Kind, Number, Schema, violations_of};
use crate::violation::{Constraint, Location, Violations};

/// A value that can stand in a parameter: every type that has both codecs and is a scalar.
pub trait Parameter: Sized {
    /// Reads the value without a table, as the type alone understands the text.
    ///
    /// # Errors
    ///
    /// The text is not of the type.
    fn decode(text: &str) -> Result<Self, Constraint>;

    /// Reads the value under a table.
    ///
    /// # Errors
    ///
    /// The first rule that the text breaks.
    fn decode_with(text: &str, schema: &'static Schema) -> Result<Self, Constraint>;

    /// The text of the value, not percent-encoded. `null` is the empty text; a list or an object, which has a style, is its JSON.
    fn encode(&self) -> String;
}

impl<T: DecodeOwned + Encode> Parameter for T {
    fn decode(text: &str) -> Result<Self, Constraint> {
        let number = number(text).map(Json::Number);
        let boolean = boolean(text).map(Json::Boolean);
        let readings = [Some(Json::String(text.to_owned())), number, boolean];
        let mut refusal = None;
        for json in readings.into_iter().flatten() {
            match T::decode_value(json, &schema::ANY) {
                Ok(value) => return Ok(value),
                Err(error) => refusal = Some(error.to_string()),
            }
        }
        Err(Constraint::Other(refusal.unwrap_or_default()))
    }

    fn decode_with(text: &str, schema: &'static Schema) -> Result<Self, Constraint> {
        read(Location::Body, text, schema).map_err(first_constraint)
    }

    fn encode(&self) -> String {
        // What cannot be JSON (a float that is not finite) has no text either.
        tree_of(self).map(|json| text_of(&json)).unwrap_or_default()
    }
}

/// Reads one value.
///
/// # Errors
///
/// Every violation of `schema`.
pub fn read<T: DecodeOwned>(
    location: Location,
    text: &str,
    schema: &'static Schema,
) -> Result<T, Violations> {
    from_json(location, json_of(text, schema), schema)
}

/// Reads a list from the texts of its elements, so that the violations name the element.
///
/// # Errors
///
/// Every violation of `schema`, which describes the list.
pub fn read_list<T: DecodeOwned, S: AsRef<str>>(
    location: Location,
    texts: &[S],
    schema: &'static Schema,
) -> Result<T, Violations> {
    let items = schema.items();
    let json = Json::Array(
        texts
            .iter()
            .map(|text| json_of(text.as_ref(), items))
            .collect(),
    );
    from_json(location, json, schema)
}

/// What a text means under a table. A text that does not have the form stays text, which the table then refuses.
fn json_of(text: &str, schema: &Schema) -> Json {
    let schema = schema.target();
    let json = match schema.kind() {
        Kind::Integer(_) | Kind::IntegerEnumeration(_) | Kind::Number(_) => {
            number(text).map(Json::Number)
        }
        Kind::Boolean => boolean(text).map(Json::Boolean),
        Kind::OneOf(variants) => variants
            .iter()
            .map(|variant| (variant, json_of(text, variant)))
            .find(|(variant, json)| violations_of(variant, json).is_empty())
            .map(|(_, json)| json),
        _ => None,
    };
    json.unwrap_or_else(|| Json::String(text.to_owned()))
}

pub(crate) fn text_of(json: &Json) -> String {
    match json {
        Json::Null => String::new(),
        Json::Boolean(value) => value.to_string(),
        Json::Number(number) => number.to_string(),
        Json::String(text) => text.clone(),
        Json::Array(_) | Json::Object(_) => json.canonical(),
    }
}

/// A number in the form of JSON: no sign but `-`, no leading zeros, no space.
fn number(text: &str) -> Option<Number> {
    let has_space = text.starts_with(|first: char| first.is_ascii_whitespace())
        || text.ends_with(|last: char| last.is_ascii_whitespace());
    match serde_json::from_str(text) {
        Ok(Json::Number(number)) if !has_space => Some(number),
        _ => None,
    }
}

fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

fn first_constraint(violations: Violations) -> Constraint {
    let first = violations.into_iter().next();
    first.map_or_else(
        || Constraint::Other(String::new()),
        |violation| violation.constraint,
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;
    use crate::schema::{BOOLEAN, Format, INT64, IntegerFormat, STRING};

    static LIMIT: Schema = Schema::integer(IntegerFormat::Int32).maximum(Number::Integer(100));
    static LIMITS: Schema = Schema::array(&LIMIT).min_items(1);
    static WHEN: Schema = Schema::string().format(Format::DateTime);
    fn location() -> Location {
        Location::Query("limit".to_owned())
    }

    #[test]
    fn the_table_says_what_a_text_means() {
        assert_eq!(read(location(), "12", &LIMIT), Ok(12_i32));
        assert_eq!(read(location(), "12", &STRING), Ok("12".to_owned()));
        assert_eq!(read(location(), "true", &BOOLEAN), Ok(true));
        let timestamp: jiff::Timestamp = "2023-11-07T05:31:56Z".parse().unwrap();
        assert_eq!(
            read(location(), "2023-11-07T06:31:56+01:00", &WHEN),
            Ok(timestamp)
        );
        assert_eq!(Parameter::encode(&timestamp), "2023-11-07T05:31:56.000Z");
    }

    #[test]
    fn what_is_no_number_is_named_as_text() {
        for text in [
            "", "x", " 1", "1 ", "+1", "01", "0x1", "1_0", "NaN", "\"1\"", "[1]",
        ] {
            let violations = read::<i32>(location(), text, &LIMIT).unwrap_err();
            assert_eq!(
                violations.to_string(),
                "query parameter `limit`: expected 32-bit integer, received string",
                "{text}"
            );
        }
        let violations = read::<i32>(location(), "101", &LIMIT).unwrap_err();
        assert_eq!(
            violations.to_string(),
            "query parameter `limit`: expected 100 or less"
        );
        assert_eq!(
            i64::decode_with("9007199254740993", &INT64),
            Ok(9_007_199_254_740_993)
        );
    }

    #[test]
    fn a_list_names_the_element() {
        let list: Vec<i32> = read_list(location(), &["1", "2"], &LIMITS).unwrap();
        assert_eq!(list, [1, 2]);
        let violations = read_list::<Vec<i32>, _>(location(), &["1", "x"], &LIMITS).unwrap_err();
        assert_eq!(
            violations.to_string(),
            "query parameter `limit` at `/1`: expected 32-bit integer, received string"
        );
    }

    #[test]
    fn a_type_without_a_table_reads_what_it_writes() {
        assert_eq!(<i64 as Parameter>::decode("-5"), Ok(-5));
        assert_eq!(<String as Parameter>::decode("5"), Ok("5".to_owned()));
        assert_eq!(<bool as Parameter>::decode("false"), Ok(false));
        assert!(<bool as Parameter>::decode("0").is_err());
        assert_eq!(1.5_f64.encode(), "1.5");
        assert_eq!("a,b".to_owned().encode(), "a,b");
    }
}
