//! Percent-encoding of the parts of parameters, by the place in which they travel.

use std::borrow::Cow;

use percent_encoding::{
    AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode,
};

/// Everything but the unreserved characters of RFC 3986, section 2.3.
///
/// Stricter than a path segment or a query needs, so that nothing on the way reads a value as anything but text: URL
/// parsers take `\` for `/`, for one.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Dots as well: for the style that they separate.
const RESERVED_AND_DOTS: &AsciiSet = &RESERVED.add(b'.');

/// Only what a query cannot hold, or what would end the value: for `allowReserved`.
const NOT_OF_VALUES: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// What a cookie cannot hold (RFC 6265, section 4.1.1), and the escape itself.
const NOT_OF_COOKIES: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'%')
    .add(b',')
    .add(b';')
    .add(b'\\');

/// How text is escaped where it travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Escapes {
    /// In a segment of the path.
    Path,
    /// In a segment of the path in which dots separate.
    PathWithDots,
    /// In the query, where a `+` is read as a space.
    Query,
    /// In the query, with as few escapes as can be (`allowReserved`).
    QueryReserved,
    /// In a cookie.
    Cookie,
    /// In a header, which knows no escapes.
    Header,
}

impl Escapes {
    pub(crate) fn encode(self, text: &str) -> Cow<'_, str> {
        let set = match self {
            Self::Path | Self::Query => RESERVED,
            Self::PathWithDots => RESERVED_AND_DOTS,
            Self::QueryReserved => NOT_OF_VALUES,
            Self::Cookie => NOT_OF_COOKIES,
            Self::Header => return Cow::Borrowed(text),
        };
        utf8_percent_encode(text, set).into()
    }

    /// The text; `None` if it is not UTF-8. A `%` that begins no escape stands for itself.
    pub(crate) fn decode(self, text: &str) -> Option<Cow<'_, str>> {
        let text = match self {
            Self::Header => return Some(Cow::Borrowed(text)),
            Self::Query | Self::QueryReserved if text.contains('+') => {
                let spaced = text.replace('+', " ");
                return Some(Cow::Owned(
                    percent_decode_str(&spaced).decode_utf8().ok()?.into_owned(),
                ));
            }
            _ => text,
        };
        percent_decode_str(text).decode_utf8().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back_at_every_place() {
        let places = [
            Escapes::Path,
            Escapes::PathWithDots,
            Escapes::Query,
            Escapes::QueryReserved,
            Escapes::Cookie,
            Escapes::Header,
        ];
        for text in ["", "a b", "+", "%2B", "é&=", "#?/.;,|", "\\\"'[]{}"] {
            for place in places {
                let encoded = place.encode(text);
                assert_eq!(
                    place.decode(&encoded).as_deref(),
                    Some(text),
                    "{place:?} {encoded}"
                );
            }
        }
    }

    #[test]
    fn each_place_escapes_what_it_cannot_hold() {
        assert_eq!(Escapes::Path.encode("cus_1-2.3~"), "cus_1-2.3~");
        assert_eq!(Escapes::Path.encode("a/b ä"), "a%2Fb%20%C3%A4");
        assert_eq!(Escapes::PathWithDots.encode("1.5"), "1%2E5");
        assert_eq!(
            Escapes::QueryReserved.encode("/a?b=c&d#e+f"),
            "/a?b=c%26d%23e%2Bf"
        );
        assert_eq!(Escapes::Cookie.encode("a+b/c==; d"), "a+b/c==%3B%20d");
    }
}
