//! Cursors: where a list goes on, as text that callers pass back without looking into it.
//!
//! The text is the service's: base64 of a JSON object with `parameters`, `createdAt`, `id` and `direction`. A cursor
//! names the last customer of a page rather than a row number, so that customers created meanwhile shift nothing.

use std::fmt;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Which way a list goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Oldest first.
    Forward,
    /// Newest first.
    Backward,
}

/// The position behind one customer of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cursor {
    /// What the list was filtered by. Customers have no filters, so this stays empty; it is part of the form.
    #[serde(default)]
    parameters: Map<String, Value>,
    /// When that customer was created, in milliseconds since 1970.
    pub created_at: i64,
    /// That customer's identifier. An older form of cursor goes without; it stands behind every customer of that
    /// moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Which way the list goes on.
    pub direction: Direction,
}

impl Cursor {
    /// The position behind the customer that was created then and has this identifier.
    pub fn behind(created_at: i64, id: String, direction: Direction) -> Self {
        Self {
            parameters: Map::new(),
            created_at,
            id: Some(id),
            direction,
        }
    }

    /// Reads a cursor that a caller sent back.
    ///
    /// # Errors
    ///
    /// [`InvalidCursor`]: the text is not base64, what it holds is not a JSON object, a member is missing or of the wrong
    /// type, or the identifier holds U+0000, which no store could compare with its own.
    pub fn parse(text: &str) -> Result<Self, InvalidCursor> {
        let json = BASE64.decode(text).map_err(|_| InvalidCursor)?;
        let cursor: Self = serde_json::from_slice(&json).map_err(|_| InvalidCursor)?;
        match &cursor.id {
            Some(id) if id.contains('\0') => Err(InvalidCursor),
            _ => Ok(cursor),
        }
    }
}

impl fmt::Display for Cursor {
    /// The form that travels. JSON in ASCII never needs `+` or `/` in base64, so it fits into a query as it is.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let json = serde_json::to_vec(self).map_err(|_| fmt::Error)?;
        formatter.write_str(&BASE64.encode(json))
    }
}

/// The text is not a cursor that this server handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidCursor;

impl fmt::Display for InvalidCursor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Invalid cursor")
    }
}

impl std::error::Error for InvalidCursor {}

/// Written with padding; read with or without, as callers may have trimmed the `=` signs.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    #[test]
    fn a_cursor_reads_back_as_it_was_written() {
        for direction in [Direction::Forward, Direction::Backward] {
            let cursor = Cursor::behind(1_700_000_000_123, "cust_abc".to_owned(), direction);
            assert_eq!(Cursor::parse(&cursor.to_string()), Ok(cursor));
        }
    }

    #[test]
    fn a_cursor_is_base64_of_the_four_members() {
        let cursor = Cursor::behind(5, "cust_abc".to_owned(), Direction::Forward);
        let json = BASE64.decode(cursor.to_string()).unwrap();
        assert_eq!(
            String::from_utf8(json).unwrap(),
            r#"{"parameters":{},"createdAt":5,"id":"cust_abc","direction":"forward"}"#
        );
    }

    #[test]
    fn the_older_form_without_an_identifier_is_read() {
        let text = BASE64.encode(r#"{"parameters":{},"createdAt":5,"direction":"forward"}"#);
        assert_eq!(Cursor::parse(&text).unwrap().id, None);
    }

    #[test]
    fn padding_may_be_left_out() {
        let cursor = Cursor::behind(5, "cust_abcd".to_owned(), Direction::Forward);
        assert_eq!(
            Cursor::parse(cursor.to_string().trim_end_matches('=')),
            Ok(cursor)
        );
    }

    #[test]
    fn what_was_never_handed_out_is_refused() {
        let no_direction = BASE64.encode(r#"{"parameters":{},"createdAt":5,"id":"a"}"#);
        let text_time =
            BASE64.encode(r#"{"parameters":{},"createdAt":"5","id":"a","direction":"forward"}"#);
        let sideways =
            BASE64.encode(r#"{"parameters":{},"createdAt":5,"id":"a","direction":"sideways"}"#);
        let nul =
            BASE64.encode(r#"{"parameters":{},"createdAt":5,"id":"\u0000","direction":"forward"}"#);
        for text in [
            nul.as_str(),
            "",
            "%",
            "abc",
            "eyJ9",
            no_direction.as_str(),
            text_time.as_str(),
            sideways.as_str(),
        ] {
            assert_eq!(Cursor::parse(text), Err(InvalidCursor), "{text}");
        }
    }
}
