//! Requests and responses as they travel: plain values between the generated types and HTTP.

mod response;

use std::borrow::Cow;
use std::fmt::{self, Debug, Formatter};

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::body::EncodedBody;
use crate::codec;
use crate::parameter::Parameter;
use crate::schema::Encode;
use crate::{Content, Failure, Framing, Items};

pub use response::EncodedResponse;

/// A request of a known operation, its parameters as text and its body as bytes.
///
/// Its `Debug` shows the variables of the path, but only the names of the query and of the headers, which may hold credentials, and of the body
/// its length.
#[derive(Default)]
pub struct EncodedRequest {
    /// The values of the path's variables, not percent-encoded.
    pub path: Vec<(Cow<'static, str>, String)>,
    /// The members of the query in order, not percent-encoded.
    pub query: Vec<(Cow<'static, str>, String)>,
    /// The headers, `Cookie` and `Content-Type` among them.
    pub headers: HeaderMap,
    /// The body.
    pub body: EncodedBody,
}

/// How the items of a list become text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListStyle {
    /// Each item under the name of the parameter: `tag=a&tag=b`.
    Separate,
    /// All in one value, with commas: `tag=a,b`.
    Comma,
    /// All in one value, with spaces: `tag=a%20b`.
    Space,
    /// All in one value, with bars: `tag=a|b`.
    Pipe,
}

impl ListStyle {
    pub(crate) fn separator(self) -> Option<char> {
        match self {
            Self::Separate => None,
            Self::Comma => Some(','),
            Self::Space => Some(' '),
            Self::Pipe => Some('|'),
        }
    }
}

impl Debug for EncodedRequest {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let query: Vec<_> = self.query.iter().map(|(name, _)| name).collect();
        formatter
            .debug_struct("EncodedRequest")
            .field("path", &self.path)
            .field("query", &query)
            .field("headers", &HeaderNames(&self.headers))
            .field("body", &self.body)
            .finish()
    }
}

/// Headers that show their names alone.
pub(crate) struct HeaderNames<'h>(pub(crate) &'h HeaderMap);

impl Debug for HeaderNames<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.0.keys()).finish()
    }
}

impl EncodedRequest {
    /// Writes a variable of the path.
    pub fn write_path<T: Parameter>(&mut self, name: &'static str, value: &T) {
        self.path.push((name.into(), value.encode()));
    }

    /// Writes a member of the query, if there is a value.
    pub fn write_query<T: Parameter>(&mut self, name: &'static str, value: Option<&T>) {
        self.query
            .extend(value.map(|value| (name.into(), value.encode())));
    }

    /// Writes a list into the query, if there is one.
    ///
    /// # Errors
    ///
    /// If the style joins the items, and they could not be told apart again: an item holds the separator, or is empty and the only one.
    pub fn write_query_list<T: Parameter>(
        &mut self,
        name: &'static str,
        style: ListStyle,
        items: Option<&[T]>,
    ) -> Result<(), Failure> {
        let Some(items) = items else { return Ok(()) };
        match style.separator() {
            None => self
                .query
                .extend(items.iter().map(|item| (name.into(), item.encode()))),
            Some(separator) => self
                .query
                .push((name.into(), joined_list(name, items, separator)?)),
        }
        Ok(())
    }

    /// Writes a header, if there is a value.
    ///
    /// # Errors
    ///
    /// If the value's text cannot stand in a header.
    pub fn write_header<T: Parameter>(
        &mut self,
        name: &'static str,
        value: Option<&T>,
    ) -> Result<(), Failure> {
        write_header(&mut self.headers, name, value.map(Parameter::encode))
    }

    /// Writes a list into a header, with commas, if there is one.
    ///
    /// # Errors
    ///
    /// If the text cannot stand in a header, or the items could not be told apart again: one holds a comma, begins or ends with a blank, or is
    /// empty.
    pub fn write_header_list<T: Parameter>(
        &mut self,
        name: &'static str,
        items: Option<&[T]>,
    ) -> Result<(), Failure> {
        let Some(items) = items else { return Ok(()) };
        let text = joined_list(name, items, ',')?;
        // A reader drops blanks around items, and empty ones.
        let is_lost = |item: &str| item.is_empty() || item.trim_matches(BLANKS) != item;
        if !items.is_empty() && text.split(',').any(is_lost) {
            return Err(Failure::internal(format!(
                "header `{name}`: no item of its list can be empty, or begin or end with a blank"
            )));
        }
        write_header(&mut self.headers, name, Some(text))
    }

    /// Adds a cookie, if there is a value.
    ///
    /// # Errors
    ///
    /// If the value's text cannot stand in a header.
    pub fn write_cookie<T: Parameter>(
        &mut self,
        name: &'static str,
        value: Option<&T>,
    ) -> Result<(), Failure> {
        let Some(value) = value else { return Ok(()) };
        let mut cookies = match self.headers.get(http::header::COOKIE) {
            Some(earlier) => format!("{}; ", String::from_utf8_lossy(earlier.as_bytes())),
            None => String::new(),
        };
        cookies.push_str(name);
        cookies.push('=');
        cookies.push_str(&value.encode());
        write_header(&mut self.headers, "cookie", Some(cookies))
    }

    /// Writes the body as JSON.
    ///
    /// # Errors
    ///
    /// If the value cannot be JSON: a number that is not finite.
    pub fn write_json<T: Encode>(
        &mut self,
        media_type: &'static str,
        value: &T,
    ) -> Result<(), Failure> {
        self.body = EncodedBody::Whole(codec::to_json(value).map_err(Failure::internal)?.into());
        self.headers
            .insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        Ok(())
    }

    /// Writes the body as it is, in one piece or piece by piece.
    pub fn write_body(&mut self, media_type: &'static str, body: impl Into<EncodedBody>) {
        self.body = body.into();
        self.headers
            .insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    }

    /// Writes the body as it is, under the media type that it says it has.
    ///
    /// # Errors
    ///
    /// If that is no media type, or none of `range`.
    pub fn write_content<B: Into<EncodedBody>>(
        &mut self,
        range: &'static str,
        content: Content<B>,
    ) -> Result<(), Failure> {
        self.headers.insert(CONTENT_TYPE, content.header(range)?);
        self.body = content.body.into();
        Ok(())
    }

    /// Writes the body as values, one behind the other, as they come.
    pub fn write_items<T: Encode + Send + 'static>(
        &mut self,
        media_type: &'static str,
        framing: Framing,
        items: Items<T>,
    ) {
        self.write_body(media_type, items.write(framing));
    }

    /// The text of a path variable; empty if it was not written.
    pub fn path_text(&self, name: &str) -> &str {
        self.path
            .iter()
            .find(|(key, _)| key == name)
            .map_or("", |(_, value)| value)
    }

    /// The text of the first query member of this name.
    pub fn query_text(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The texts of all query members of this name; `None` if there is none.
    pub fn query_texts(&self, name: &str) -> Option<Vec<String>> {
        let texts: Vec<String> = self
            .query
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value.clone())
            .collect();
        (!texts.is_empty()).then_some(texts)
    }

    /// The text of a header, if it is there and is text.
    pub fn header_text(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// What may stand around the items of a list in a header (RFC 9110, section 5.6.3).
pub(crate) const BLANKS: [char; 2] = [' ', '\t'];

/// JSON without the byte order mark that some programs put before it, and that a reader may ignore (RFC 8259, section 8.1).
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes)
}

fn joined_list<T: Parameter>(name: &str, items: &[T], separator: char) -> Result<String, Failure> {
    let texts: Vec<String> = items.iter().map(Parameter::encode).collect();
    let refuse = |fault: &str| {
        let message =
            format!("parameter `{name}`: {fault}, so that the list would read back as another");
        Failure::internal(message)
    };
    if texts.iter().any(|text| text.contains(separator)) {
        return Err(refuse(&format!(
            "an item holds the separator `{separator}`"
        )));
    }
    if matches!(texts.as_slice(), [text] if text.is_empty()) {
        return Err(refuse("its only item is empty"));
    }
    Ok(texts.join(separator.encode_utf8(&mut [0; 4])))
}

fn write_header(
    headers: &mut HeaderMap,
    name: &'static str,
    text: Option<String>,
) -> Result<(), Failure> {
    let Some(text) = text else { return Ok(()) };
    let name = HeaderName::try_from(name).map_err(Failure::internal)?;
    let value = HeaderValue::try_from(text).map_err(Failure::internal)?;
    headers.insert(name, value);
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::error::Error as _;

    use super::*;
    use crate::FailureClass;

    fn texts(items: &[&str]) -> Vec<String> {
        items.iter().map(|item| (*item).to_owned()).collect()
    }

    fn cause(written: Result<(), Failure>) -> String {
        let failure = written.unwrap_err();
        assert_eq!(failure.class(), FailureClass::Internal);
        failure.source().unwrap().to_string()
    }

    #[test]
    fn a_list_is_refused_if_its_items_could_not_be_told_apart_again() {
        let mut request = EncodedRequest::default();
        let mut write = |style, items: &[&str]| {
            request.write_query_list("tag", style, Some(texts(items).as_slice()))
        };
        for (style, item, separator) in [
            (ListStyle::Comma, "a,b", ','),
            (ListStyle::Space, "a b", ' '),
            (ListStyle::Pipe, "a|b", '|'),
        ] {
            assert_eq!(
                cause(write(style, &["x", item])),
                format!(
                    "parameter `tag`: an item holds the separator `{separator}`, so that the list would read back as another"
                )
            );
            write(ListStyle::Separate, &[item]).unwrap();
        }
        assert!(cause(write(ListStyle::Comma, &[""])).contains("its only item is empty"));
        write(ListStyle::Comma, &["", "a b|c"]).unwrap();
        write(ListStyle::Comma, &[]).unwrap();
        let written: Vec<_> = request
            .query
            .iter()
            .map(|(_, text)| text.as_str())
            .collect();
        assert_eq!(written, ["a,b", "a b", "a|b", ",a b|c", ""]);
    }

    #[test]
    fn a_list_in_a_header_holds_nothing_that_a_reader_drops() {
        let mut request = EncodedRequest::default();
        for items in [&["a,b"][..], &["a", " b"], &["a", ""], &["a\t"]] {
            let written = request.write_header_list("x-tags", Some(texts(items).as_slice()));
            assert!(cause(written).contains("`x-tags`"), "{items:?}");
        }
        let sound = texts(&["a", "b c"]);
        request
            .write_header_list("x-tags", Some(sound.as_slice()))
            .unwrap();
        assert_eq!(request.header_text("x-tags"), Some("a,b c"));
    }

    #[test]
    fn debugging_a_request_shows_no_credentials() {
        let mut request = EncodedRequest::default();
        let secret = "hunter2".to_owned();
        request.write_path("id", &7_i64);
        request.write_query("key", Some(&secret));
        request
            .write_header("authorization", Some(&secret))
            .unwrap();
        request.write_cookie("session", Some(&secret)).unwrap();
        request.write_json("application/json", &secret).unwrap();
        assert_eq!(
            format!("{request:?}"),
            r#"EncodedRequest { path: [("id", "7")], query: ["key"], headers: {"authorization", "cookie", "content-type"}, body: 9 bytes }"#
        );
    }
}
