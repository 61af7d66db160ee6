//! Requests and responses as they travel: plain values between the generated types and HTTP.

use std::borrow::Cow;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::Failure;
use crate::codec;
use crate::parameter::Parameter;
use crate::schema::{self, DecodeOwned, Encode, Schema};

/// A request of a known operation, its parameters as text and its body as bytes.
#[derive(Clone, Debug, Default)]
pub struct EncodedRequest {
    /// The values of the path's variables, not percent-encoded.
    pub path: Vec<(Cow<'static, str>, String)>,
    /// The members of the query in order, not percent-encoded.
    pub query: Vec<(Cow<'static, str>, String)>,
    /// The headers, `Cookie` and `Content-Type` among them.
    pub headers: HeaderMap,
    /// The body; empty if there is none.
    pub body: Bytes,
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
    pub fn write_query_list<T: Parameter>(
        &mut self,
        name: &'static str,
        style: ListStyle,
        items: Option<&[T]>,
    ) {
        let Some(items) = items else { return };
        match style.separator() {
            None => self
                .query
                .extend(items.iter().map(|item| (name.into(), item.encode()))),
            Some(separator) => self
                .query
                .push((name.into(), joined_list(items, separator))),
        }
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
    /// If the text cannot stand in a header.
    pub fn write_header_list<T: Parameter>(
        &mut self,
        name: &'static str,
        items: Option<&[T]>,
    ) -> Result<(), Failure> {
        write_header(
            &mut self.headers,
            name,
            items.map(|items| joined_list(items, ',')),
        )
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
        self.body = codec::to_json(value).map_err(Failure::internal)?.into();
        self.headers
            .insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        Ok(())
    }

    /// Writes the body as it is.
    pub fn write_bytes(&mut self, media_type: &'static str, body: impl Into<Bytes>) {
        self.body = body.into();
        self.headers
            .insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
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

/// An answer: its status, its headers and its whole body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodedResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body; empty if there is none.
    pub body: Bytes,
}

impl EncodedResponse {
    /// An answer without a body.
    pub fn empty(status: StatusCode) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body: Bytes::new(),
        }
    }

    /// An answer in JSON. Debug builds check it against its schema.
    ///
    /// # Errors
    ///
    /// If the value cannot be JSON, or (in debug builds) violates its schema.
    pub fn json<T: Encode>(
        status: StatusCode,
        media_type: &'static str,
        value: &T,
        schema: &'static Schema,
    ) -> Result<Self, Failure> {
        let body = codec::to_json(value).map_err(Failure::internal)?;
        if cfg!(debug_assertions) {
            schema::check_json(schema, &body).map_err(Failure::internal)?;
        }
        Ok(Self::bytes(status, media_type, body))
    }

    /// An answer with a body as it is.
    pub fn bytes(status: StatusCode, media_type: &'static str, body: impl Into<Bytes>) -> Self {
        let mut response = Self::empty(status);
        response.body = body.into();
        response
            .headers
            .insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        response
    }

    /// Adds a header, if there is a value.
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

    /// Reads a header that may be missing.
    ///
    /// # Errors
    ///
    /// If the header is there and does not fit.
    pub fn read_header<T: Parameter>(&self, name: &'static str) -> Result<Option<T>, Failure> {
        let Some(value) = self.headers.get(name) else {
            return Ok(None);
        };
        let text = String::from_utf8_lossy(value.as_bytes());
        T::decode(text.trim()).map(Some).map_err(|constraint| {
            Failure::undecodable(self.clone(), format!("header `{name}`: {constraint}"))
        })
    }

    /// Reads a header that every such answer has.
    ///
    /// # Errors
    ///
    /// If the header is missing or does not fit.
    pub fn read_required_header<T: Parameter>(&self, name: &'static str) -> Result<T, Failure> {
        self.read_header(name)?.ok_or_else(|| {
            Failure::undecodable(self.clone(), format!("header `{name}` is missing"))
        })
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    ///
    /// If the body is not JSON or does not fit its schema.
    pub fn read_json<T: DecodeOwned>(&self, schema: &'static Schema) -> Result<T, Failure> {
        schema::read_json(schema, &self.body)
            .map_err(|error| Failure::undecodable(self.clone(), error))
    }

    /// Reads the body as text.
    ///
    /// # Errors
    ///
    /// If the body is not UTF-8.
    pub fn read_text(&self) -> Result<String, Failure> {
        String::from_utf8(self.body.to_vec())
            .map_err(|error| Failure::undecodable(self.clone(), error))
    }

    /// The media type of the body, without parameters and in lower case; empty if the answer does not say.
    pub fn media_type(&self) -> String {
        self.headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split(';').next())
            .map(|value| value.trim().to_ascii_lowercase())
            .unwrap_or_default()
    }
}

fn joined_list<T: Parameter>(items: &[T], separator: char) -> String {
    let mut text = String::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            text.push(separator);
        }
        text.push_str(&item.encode());
    }
    text
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
