//! Requests and responses as they travel: plain values between the generated types and HTTP.

mod response;

use std::borrow::Cow;
use std::fmt::{self, Debug, Formatter};

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue};

use crate::body::EncodedBody;
use crate::codec;
use crate::form::{self, FormField};
use crate::parameter::{Escapes, ParameterWriter, Target};
use crate::schema::{Encode, Schema};
use crate::{Content, Failure, Framing, Items, PartsWriter};

pub use response::{EncodedResponse, ResponseHeader};

/// A request of a known operation, its parameters as text and its body as bytes.
///
/// Path and query are kept as they travel, percent-encoded: only so can what separates the items of a list be told from
/// the same character within an item.
///
/// Its `Debug` shows the variables of the path, but only the names of the query and of the headers, which may hold credentials, and of the body
/// its length.
#[derive(Default)]
pub struct EncodedRequest {
    /// The values of the path's variables, percent-encoded as they travel.
    pub path: Vec<(Cow<'static, str>, String)>,
    /// What follows the `?`, percent-encoded as it travels; empty if there is none.
    pub query: String,
    /// The headers, `Cookie` and `Content-Type` among them.
    pub headers: HeaderMap,
    /// The body.
    pub body: EncodedBody,
}

impl Debug for EncodedRequest {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("EncodedRequest")
            .field("path", &self.path)
            .field("query", &QueryNames(&self.query))
            .field("headers", &HeaderNames(&self.headers))
            .field("body", &self.body)
            .finish()
    }
}

/// A query that shows its names alone.
pub(crate) struct QueryNames<'q>(pub(crate) &'q str);

impl Debug for QueryNames<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let members = self.0.split('&').filter(|member| !member.is_empty());
        let names = members.map(|member| member.split('=').next().unwrap_or_default());
        formatter.debug_list().entries(names).finish()
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
    pub fn write_path(&mut self, name: &'static str) -> ParameterWriter<'_> {
        ParameterWriter::new(Target::Path(&mut self.path), name)
    }

    /// Writes a member of the query.
    pub fn write_query(&mut self, name: &'static str) -> ParameterWriter<'_> {
        ParameterWriter::new(Target::Query(&mut self.query), name)
    }

    /// Writes a member of the query that is the same in every request of an operation: `name=value`, or a name alone.
    pub fn write_constant(&mut self, name: &str, value: Option<&str>) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.push_str(&Escapes::Query.encode(name));
        if let Some(value) = value {
            self.query.push('=');
            self.query.push_str(&Escapes::Query.encode(value));
        }
    }

    /// Writes a header.
    pub fn write_header(&mut self, name: &'static str) -> ParameterWriter<'_> {
        ParameterWriter::new(Target::Header(&mut self.headers), name)
    }

    /// Adds a cookie.
    pub fn write_cookie(&mut self, name: &'static str) -> ParameterWriter<'_> {
        ParameterWriter::new(Target::Cookie(&mut self.headers), name)
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

    /// Writes the body as a form. A `null` that `schema` would not read back from an empty text is left out.
    ///
    /// # Errors
    ///
    /// If the value cannot be JSON, if an item of a joined list holds what separates items, or if the only item of one is empty.
    pub fn write_form<T: Encode>(
        &mut self,
        media_type: &'static str,
        value: &T,
        schema: &'static Schema,
        fields: &[FormField],
    ) -> Result<(), Failure> {
        let form = form::write(value, schema, fields)?;
        self.write_body(media_type, form);
        Ok(())
    }

    /// Writes the body in parts. The boundary between them is for the transport to choose.
    pub fn write_parts(&mut self, media_type: &'static str, parts: PartsWriter) {
        self.body = EncodedBody::Parts(parts.finish());
        self.headers
            .insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    }

    /// The text of a path variable, as it travels; `None` if it was not written.
    pub fn path_text(&self, name: &str) -> Option<&str> {
        let variable = self.path.iter().find(|(key, _)| key == name);
        variable.map(|(_, value)| value.as_str())
    }

    /// What the request says that its body is: the text of its `Content-Type`.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }
}

/// What may stand around the items of a list in a header (RFC 9110, section 5.6.3).
pub(crate) const BLANKS: [char; 2] = [' ', '\t'];

/// JSON without the byte order mark that some programs put before it, and that a reader may ignore (RFC 8259, section 8.1).
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    #[test]
    fn debugging_a_request_shows_no_credentials() {
        let mut request = EncodedRequest::default();
        let secret = "hunter2".to_owned();
        request.write_path("id").required(&7_i64).unwrap();
        request.write_query("key").required(&secret).unwrap();
        request
            .write_header("authorization")
            .required(&secret)
            .unwrap();
        request.write_cookie("session").required(&secret).unwrap();
        request.write_json("application/json", &secret).unwrap();
        assert_eq!(
            format!("{request:?}"),
            r#"EncodedRequest { path: [("id", "7")], query: ["key"], headers: {"authorization", "cookie", "content-type"}, body: 9 bytes }"#
        );
    }
}
