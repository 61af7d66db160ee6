//! Whole JSON texts: the one pass that fails at the first fault, and on its failure the reading that collects every one.

use std::fmt::{self, Display, Formatter};

use super::allowance;
use super::decode::decode;
use super::encode::ByContract;
use super::format::beyond::{self, Span};
use super::scalar::scalar;
use super::{DecodeOwned, Encode};
use crate::json::Json;
use crate::schema::{Described, Schema, violations_at, violations_beyond, violations_of};
use crate::violation::{Constraint, Location, Received, Violation, Violations};

/// Why a JSON text is refused.
#[derive(Clone, Debug, PartialEq)]
pub enum JsonError {
    /// The text is not JSON, or nested deeper than 128, or a number in it is beyond the range of `f64`.
    Malformed {
        /// What is wrong there.
        message: String,
        /// The line, counted from one.
        line: usize,
        /// The column, counted from one.
        column: usize,
    },
    /// The text is JSON, but not what the contract allows.
    Violations(Violations),
}

impl Display for JsonError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed {
                message,
                line,
                column,
            } => write!(formatter, "{message} at line {line}, column {column}"),
            Self::Violations(violations) => violations.fmt(formatter),
        }
    }
}

impl std::error::Error for JsonError {}

/// Reads a value from a JSON text.
///
/// # Errors
///
/// - [`JsonError::Malformed`]: the bytes are not UTF-8 or not JSON, or what is read of them is nested too deep or holds a number beyond `f64`.
/// - [`JsonError::Violations`]: every violation of the type's table.
pub fn from_json_slice<T: DecodeOwned + Described>(bytes: &[u8]) -> Result<T, JsonError> {
    read_json(T::schema(), bytes)
}

/// Reads a value from a JSON text under a table other than the type's own: for lists, maps and constrained plain types.
///
/// Of a plain struct, what stands under members that the contract does not know is skipped, not read: it may be nested deeper, and hold numbers
/// beyond `f64`. Within unions, under rules, where members are counted and in types of the user's own
/// a value is read whole.
///
/// # Errors
///
/// As [`from_json_slice`].
pub fn read_json<T: DecodeOwned>(schema: &'static Schema, bytes: &[u8]) -> Result<T, JsonError> {
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to()))?;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let reading = allowance::begin(|| text.len());
    // An attempt at a union that ended well has left its note.
    beyond::take();
    // What the reader says of its refusal is not looked at: it may hold the value. No chain of closures, each of which would move that.
    if let Ok(value) = decode::<T, _>(&mut deserializer, schema)
        && !allowance::is_spent()
        && deserializer.end().is_ok()
    {
        return Ok(value);
    }
    let is_spent = allowance::is_spent();
    drop(reading);
    let json: Json = serde_json::from_str(text).map_err(|error| malformed(&error))?;
    if is_spent {
        let refusal = refused(Location::Body, json.received(), Constraint::Complexity);
        return Err(JsonError::Violations(refusal));
    }
    let _reading = allowance::begin(|| text.len());
    let span = beyond::take();
    let violations = violations_beyond(Location::Body, schema, &json, span);
    Err(JsonError::Violations(if violations.is_empty() {
        refused(Location::Body, json.received(), by_type(span))
    } else {
        violations
    }))
}

/// Reads a value from a JSON tree that stands at `location`.
///
/// # Errors
///
/// Every violation of `schema`.
pub fn from_json<T: DecodeOwned>(
    location: Location,
    json: Json,
    schema: &'static Schema,
) -> Result<T, Violations> {
    violations_at(location.clone(), schema, &json).into_result()?;
    let received = json.received();
    let _reading = allowance::begin(|| json.size());
    beyond::take();
    match decode(json, schema) {
        _ if allowance::is_spent() => Err(refused(location, received, Constraint::Complexity)),
        Ok(value) => Ok(value),
        Err(_) => Err(refused(location, received, by_type(beyond::take()))),
    }
}

/// Reads a value from a JSON tree in one pass; `None` if it does not fit, of which [`from_json`] says why.
pub(crate) fn decode_json<T: DecodeOwned>(json: Json, schema: &'static Schema) -> Option<T> {
    let _reading = allowance::begin(|| json.size());
    decode(json, schema).ok().filter(|_| !allowance::is_spent())
}

/// The JSON text of a value.
///
/// # Errors
///
/// A date outside of the years 0 to 9999, for which RFC 3339 has no form; a number that is not finite; what the `Serialize` of a type of the user's own refuses.
pub fn to_json<T: Encode>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    let mut text = Vec::with_capacity(USUAL_LENGTH);
    serde_json::to_writer(&mut text, &ByContract(value))?;
    Ok(text)
}

/// Most texts are shorter, so that memory is asked for once.
const USUAL_LENGTH: usize = 1024;

/// Holds a JSON text to a table, without making a value of it.
///
/// # Errors
///
/// As [`from_json_slice`]; but nothing is skipped, so that what stands under members that the contract does not know may not be nested deeper than 128
/// either, nor hold numbers beyond `f64`.
pub fn check_json(schema: &Schema, bytes: &[u8]) -> Result<(), JsonError> {
    let json: Json = serde_json::from_slice(bytes).map_err(|error| malformed(&error))?;
    let _reading = allowance::begin(|| bytes.len());
    violations_of(schema, &json)
        .into_result()
        .map_err(JsonError::Violations)
}

/// Holds a value that was made in Rust to its type's table.
///
/// # Errors
///
/// Every violation.
pub fn validate<T: Encode + Described>(value: &T) -> Result<(), Violations> {
    let unwritable = || Constraint::Other("expected a value that JSON can hold".to_owned());
    let json = tree_of(value).map_err(|_| refused(Location::Body, Received::Null, unwritable()))?;
    violations_of(T::schema(), &json).into_result()
}

/// The tree of a value: of its text, so that it is what the other end would see.
pub(crate) fn tree_of<T: Encode>(value: &T) -> Result<Json, serde_json::Error> {
    match scalar(value) {
        Some(json) => Ok(json),
        None => serde_json::from_slice(&to_json(value)?),
    }
}

/// What no rule of the table explains. The type's own words commonly hold the value, which no violation does.
fn by_type(span: Option<Span>) -> Constraint {
    match span {
        Some(span) => Constraint::LatestMoment(span.latest),
        None => {
            Constraint::Other("fits the schema, but the type that reads it refuses it".to_owned())
        }
    }
}

fn refused(location: Location, received: Received, constraint: Constraint) -> Violations {
    Violation {
        location,
        path: Vec::new(),
        constraint,
        received,
    }
    .into()
}

fn malformed(error: &serde_json::Error) -> JsonError {
    let (line, column) = (error.line(), error.column());
    let message = error.to_string();
    let place = format!(" at line {line} column {column}");
    JsonError::Malformed {
        message: message.strip_suffix(&place).unwrap_or(&message).to_owned(),
        line,
        column: column.max(1),
    }
}

fn not_utf8(bytes: &[u8], valid: usize) -> JsonError {
    let before = &bytes[..valid];
    let line_start = before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |position| position + 1);
    let line = before.split(|byte| *byte == b'\n').count();
    JsonError::Malformed {
        message: "the text is not UTF-8".to_owned(),
        line,
        column: valid - line_start + 1,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;
    use crate::schema::{ANY, INT64, Property, STRING};

    static NAMES: Schema = Schema::array(&STRING).max_items(1);
    static MEMBERS: Schema = Schema::object(&[Property::required("a", &STRING)]);

    #[test]
    fn malformed_text_is_placed() {
        for (text, place) in [
            (&b"{"[..], (1, 1)),
            (b"[\n \"a\",\n x]", (3, 2)),
            (b"[\n\"\xff\"]", (2, 2)),
            (b"[] []", (1, 4)),
            (b"", (1, 1)),
        ] {
            match read_json::<Vec<String>>(&NAMES, text).unwrap_err() {
                JsonError::Malformed {
                    line,
                    column,
                    message,
                } => {
                    assert_eq!((line, column), place, "{message}");
                    assert!(!message.contains("line"), "{message}");
                }
                JsonError::Violations(violations) => panic!("{violations}"),
            }
        }
    }

    #[test]
    fn a_list_is_read_under_its_own_table() {
        assert_eq!(read_json(&NAMES, b"[\"a\"]"), Ok(vec!["a".to_owned()]));
        let refusal = read_json::<Vec<String>>(&NAMES, b"[\"a\",2]").unwrap_err();
        assert_eq!(
            refusal.to_string(),
            "body: expected at most 1 item; `/1`: expected string, received number"
        );
        assert_eq!(
            check_json(&NAMES, b"[2,\"a\"]")
                .unwrap_err()
                .to_string()
                .matches(';')
                .count(),
            1
        );
    }

    #[test]
    fn what_nobody_reads_is_skipped_but_not_where_a_text_is_only_checked() {
        #[derive(Debug, serde::Deserialize)]
        struct Nothing {}
        impl crate::codec::Decode<'_> for Nothing {
            const TABLE: Option<fn() -> &'static Schema> = Some(|| &OPEN);
        }
        static OPEN: Schema = Schema::object(&[Property::optional("a", &STRING)]);
        let deep = format!(r#"{{"b":{}1{}}}"#, "[".repeat(200), "]".repeat(200));
        for text in [r#"{"b":1e400}"#, &deep] {
            assert!(read_json::<Nothing>(&OPEN, text.as_bytes()).is_ok());
            let refusal = check_json(&OPEN, text.as_bytes()).unwrap_err();
            assert!(matches!(refusal, JsonError::Malformed { .. }), "{refusal}");
        }
        let refusal = read_json::<Vec<f64>>(&ANY, b"[1e400]").unwrap_err();
        assert!(matches!(refusal, JsonError::Malformed { .. }), "{refusal}");
    }

    #[test]
    fn a_refusal_that_no_rule_explains_is_not_lost() {
        let refusal = read_json::<i64>(&ANY, b"true").unwrap_err();
        let JsonError::Violations(violations) = refusal else {
            panic!("{refusal}")
        };
        let constraint = violations
            .iter()
            .next()
            .map(|violation| &violation.constraint);
        assert!(matches!(constraint, Some(Constraint::Other(_))));
    }

    #[cfg(all(feature = "jiff", feature = "chrono"))]
    #[test]
    fn a_moment_that_the_type_cannot_hold_is_refused_where_it_stands() {
        use crate::schema::Format;
        static MOMENT: Schema = Schema::string().format(Format::DateTime);
        static MOMENTS: Schema = Schema::map(&MOMENT);
        type Moments<T> = std::collections::BTreeMap<String, T>;
        let text = br#"{"a":"2023-11-07T05:31:56Z","b":"9999-12-31T23:59:59Z","c":"9999-12-31"}"#;
        let refusal = read_json::<Moments<jiff::Timestamp>>(&MOMENTS, text).unwrap_err();
        assert_eq!(
            refusal.to_string(),
            "`/b`: expected a moment up to 9999-12-30T22:00:00.999999999Z, the latest that can be held here; \
             `/c`: expected a date-time such as `2023-11-07T05:31:56Z`"
        );
        let forever = br#"{"b":"9999-12-31T23:59:59Z"}"#;
        assert!(read_json::<Moments<chrono::DateTime<chrono::Utc>>>(&MOMENTS, forever).is_ok());
        assert!(check_json(&MOMENTS, forever).is_ok());
        let json = Json::String("9999-12-31T23:59:59Z".to_owned());
        let refusal = from_json::<jiff::Timestamp>(Location::Body, json, &MOMENT).unwrap_err();
        let constraint = refusal.into_iter().next().map(|found| found.constraint);
        assert!(matches!(constraint, Some(Constraint::LatestMoment(_))));
        // What was noted is told once.
        let refusal = read_json::<i64>(&ANY, b"true").unwrap_err();
        assert!(
            refusal.to_string().contains("the type that reads it"),
            "{refusal}"
        );
    }

    #[test]
    fn no_violation_holds_the_value() {
        /// A type that takes less than its table, and says what it was given.
        #[derive(Clone, Copy, Debug, serde::Deserialize)]
        enum Currency {
            Eur,
        }
        impl super::super::Decode<'_> for Currency {}

        let refusal = |text: &str| {
            let found = read_json::<Currency>(&STRING, text.as_bytes()).unwrap_err();
            let text = serde_json::from_str(text).unwrap();
            let again = from_json::<Currency>(Location::Body, text, &STRING).unwrap_err();
            assert_eq!(found, JsonError::Violations(again));
            found.to_string()
        };
        assert!(matches!(read_json(&STRING, br#""Eur""#), Ok(Currency::Eur)));
        assert_eq!(
            refusal(r#""hunter2""#),
            "body: fits the schema, but the type that reads it refuses it"
        );
        // What is no text at all is told by the table.
        assert_eq!(refusal("7"), "body: expected string, received number");
        assert_eq!(
            validate(&f64::NAN).unwrap_err().to_string(),
            "body: expected a value that JSON can hold"
        );
    }

    #[test]
    fn values_made_in_rust_are_held_to_a_table() {
        fn broken<T: Encode>(value: &T, schema: &Schema) -> Vec<Constraint> {
            let violations = violations_of(schema, &tree_of(value).unwrap()).into_iter();
            violations.map(|violation| violation.constraint).collect()
        }
        assert_eq!(broken(&7_i64, &INT64), []);
        let names = vec!["a".to_owned(), "b".to_owned()];
        assert_eq!(broken(&names, &NAMES), [Constraint::MaxItems(1)]);
        assert_eq!(validate(&"a".to_owned()), Ok(()));
        let empty = std::collections::BTreeMap::<String, String>::new();
        let expected = Some(crate::Expected::String);
        assert_eq!(
            broken(&empty, &MEMBERS),
            [Constraint::Required { expected }]
        );
    }
}
