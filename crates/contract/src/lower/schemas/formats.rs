//! Formats that were probably meant to be others: what is unknown is read past, and without a word a slip of the hand would be, too.

use counterpart_document::{Diagnostic, suggest};

use super::shape::Shape;
use crate::lower::Lowering;

/// What JSON Schema and OpenAPI name, and what decides over a type here.
#[rustfmt::skip]
const KNOWN: [&str; 36] = [
    "date-time", "date", "time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri",
    "uri-reference", "iri", "iri-reference", "uri-template", "uuid", "json-pointer", "relative-json-pointer", "regex",
    "byte", "binary", "password", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float",
    "double", "decimal", "base64url", "http-date", "unixtime",
];

/// Words that documents use on purpose, close as they are to one that is known.
#[rustfmt::skip]
const OTHERS: [&str; 22] = [
    "base64", "char", "cuid", "data", "date-time-local", "decimal128", "double-int", "float32", "float64", "guid", "int",
    "int128", "media-range", "mime", "rate", "time-local", "tuid", "uint", "uint128", "ulid", "url", "uuid4",
];

impl Lowering<'_> {
    /// Warns of a format that is a slip of the hand away from a known one. Others that are unknown say nothing to a generator, on purpose.
    pub(super) fn check_format(&mut self, shape: &Shape<'_>) {
        let Some(place) = shape.limits.get("format") else {
            return;
        };
        let written = place.node.as_str().unwrap_or_default();
        if KNOWN.contains(&written) || OTHERS.contains(&written) {
            return;
        }
        if let Some(near) = suggest(written, KNOWN) {
            let message = format!("no format is called `{written}`");
            self.report(
                Diagnostic::warning("unknown-format", message, place.span())
                    .with_label_text("this format is ignored")
                    .with_help(format!("did you mean `{near}`?")),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lower::fixture::{diagnostics, with_schemas};

    fn said(kind: &str, format: &str) -> Vec<&'static str> {
        diagnostics(&with_schemas(&format!(
            "A: {{type: {kind}, format: {format}}}"
        )))
    }

    #[test]
    fn a_format_that_is_close_to_a_known_one_is_said() {
        for (kind, format) in [
            ("string", "uiud"),
            ("string", "date-tme"),
            ("string", "datetime"),
            ("string", "UUID"),
            ("integer", "int23"),
            ("number", "duoble"),
        ] {
            assert_eq!(said(kind, format), ["unknown-format"], "{format}");
        }
    }

    #[test]
    fn known_formats_and_those_of_a_document_itself_are_silent() {
        for format in ["uuid", "ulid", "url", "phone", "money", "int", "x-y"] {
            assert!(said("string", format).is_empty(), "{format}");
        }
    }
}
