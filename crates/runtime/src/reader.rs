//! Reading a request: every part is read, every violation kept, before one verdict is given.

use std::fmt::{self, Display, Formatter};

use bytes::Bytes;

use crate::encoded::BLANKS;
use crate::parameter;
use crate::schema::{self, DecodeOwned, JsonError, Schema};
use crate::{
    BodyFault, ByteStream, Constraint, Content, EncodedRequest, Expected, Failure, Framing, Items,
    ListStyle, Location, Received, Violation, Violations,
};

/// Why a request could not be read.
#[derive(Clone, Debug, PartialEq)]
pub enum Invalid {
    /// The body is not of its syntax.
    Malformed(Malformed),
    /// Parameters or members of the body violate the contract.
    Violations(Violations),
}

impl Display for Invalid {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(malformed) => malformed.fmt(formatter),
            Self::Violations(violations) => violations.fmt(formatter),
        }
    }
}

impl std::error::Error for Invalid {}

/// Where a body stops being of its syntax.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// What is wrong there.
    pub message: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1.
    pub column: usize,
}

impl Display for Malformed {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self {
            message,
            line,
            column,
        } = self;
        write!(
            formatter,
            "malformed at line {line} column {column}: {message}"
        )
    }
}

/// Reads the parts of a request and keeps what is wrong with them.
///
/// A part that could not be read is `None`; what is wrong with it is kept for [`finish`](Self::finish).
#[derive(Debug)]
pub struct RequestReader<'r> {
    request: &'r mut EncodedRequest,
    violations: Violations,
    malformed: Option<Malformed>,
}

impl<'r> RequestReader<'r> {
    /// Starts to read.
    pub fn new(request: &'r mut EncodedRequest) -> Self {
        Self {
            request,
            violations: Violations::default(),
            malformed: None,
        }
    }

    /// A variable of the path.
    pub fn path(&mut self, name: &'static str) -> ParameterReader<'_> {
        let texts = texts_of(&self.request.path, name);
        self.parameter(Location::Path(name.to_owned()), texts)
    }

    /// A member of the query.
    pub fn query(&mut self, name: &'static str) -> ParameterReader<'_> {
        let texts = texts_of(&self.request.query, name);
        self.parameter(Location::Query(name.to_owned()), texts)
    }

    /// A header.
    pub fn header(&mut self, name: &'static str) -> ParameterReader<'_> {
        let values = self.request.headers.get_all(name);
        let texts = values
            .iter()
            .map(|value| String::from_utf8_lossy(value.as_bytes()).trim().to_owned())
            .collect();
        self.parameter(Location::Header(name.to_owned()), texts)
    }

    /// A cookie.
    pub fn cookie(&mut self, name: &'static str) -> ParameterReader<'_> {
        let headers = self.request.headers.get_all(http::header::COOKIE);
        let texts = headers
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .filter(|(key, _)| *key == name)
            .map(|(_, value)| value.trim_matches('"').to_owned())
            .collect();
        self.parameter(Location::Cookie(name.to_owned()), texts)
    }

    /// The body as JSON.
    pub fn json_body<T: DecodeOwned>(&mut self, schema: &'static Schema) -> Option<T> {
        if self.request.body.is_empty() {
            self.malformed = Some(Malformed {
                message: "the body is missing".to_owned(),
                line: 1,
                column: 1,
            });
            return None;
        }
        match schema::read_json(schema, self.request.body.bytes()) {
            Ok(body) => Some(body),
            Err(JsonError::Malformed {
                message,
                line,
                column,
            }) => {
                self.malformed = Some(Malformed {
                    message,
                    line,
                    column,
                });
                None
            }
            Err(JsonError::Violations(violations)) => {
                self.violations.extend(violations);
                None
            }
        }
    }

    /// The body as JSON, or nothing if it is empty.
    pub fn optional_json_body<T: DecodeOwned>(
        &mut self,
        schema: &'static Schema,
    ) -> Option<Option<T>> {
        if self.request.body.is_empty() {
            return Some(None);
        }
        self.json_body(schema).map(Some)
    }

    /// The body as text.
    pub fn text_body(&mut self, schema: &'static Schema) -> Option<String> {
        match std::str::from_utf8(self.request.body.bytes()) {
            Ok(text) => self
                .violations
                .absorb(parameter::read(Location::Body, text, schema)),
            Err(error) => {
                self.malformed = Some(Malformed {
                    message: format!("invalid UTF-8 after byte {}", error.valid_up_to()),
                    line: 1,
                    column: error.valid_up_to() + 1,
                });
                None
            }
        }
    }

    /// The body as text, or nothing if it is empty.
    pub fn optional_text_body(&mut self, schema: &'static Schema) -> Option<Option<String>> {
        if self.request.body.is_empty() {
            return Some(None);
        }
        self.text_body(schema).map(Some)
    }

    /// The body as it is.
    pub fn bytes_body(&mut self) -> Option<Bytes> {
        Some(self.request.body.to_bytes())
    }

    /// The body as it is, or nothing if it is empty.
    pub fn optional_bytes_body(&mut self) -> Option<Option<Bytes>> {
        let body = self.request.body.to_bytes();
        Some((!body.is_empty()).then_some(body))
    }

    /// The body as it comes.
    pub fn stream_body(&mut self) -> Option<ByteStream> {
        Some(std::mem::take(&mut self.request.body).into_stream())
    }

    /// The body as it comes, or nothing if there is none.
    pub fn optional_stream_body(&mut self) -> Option<Option<ByteStream>> {
        let body = std::mem::take(&mut self.request.body);
        Some((!body.is_empty()).then(|| body.into_stream()))
    }

    /// The body as it comes, with the media type that it says it has.
    pub fn content_body(&mut self) -> Option<Content> {
        let body = std::mem::take(&mut self.request.body).into_stream();
        Some(Content::of(&self.request.headers, body))
    }

    /// The body as it comes, with the media type that it says it has, or nothing if there is none.
    pub fn optional_content_body(&mut self) -> Option<Option<Content>> {
        if self.request.body.is_empty() {
            return Some(None);
        }
        self.content_body().map(Some)
    }

    /// The values in the body, one by one. What is wrong with one is a failure of the class [`RequestBody`](crate::FailureClass::RequestBody).
    pub fn items_body<T: DecodeOwned + Send + 'static>(
        &mut self,
        framing: Framing,
        schema: &'static Schema,
    ) -> Option<Items<T>> {
        let body = std::mem::take(&mut self.request.body).into_stream();
        let fail = |invalid| Failure::request_body(BodyFault::Invalid(invalid));
        Some(Items::read(body, framing, schema, fail))
    }

    /// The values in the body, one by one, or nothing if there is no body.
    pub fn optional_items_body<T: DecodeOwned + Send + 'static>(
        &mut self,
        framing: Framing,
        schema: &'static Schema,
    ) -> Option<Option<Items<T>>> {
        if self.request.body.is_empty() {
            return Some(None);
        }
        self.items_body(framing, schema).map(Some)
    }

    /// The verdict: what `build` makes of the parts, if all of them could be read.
    ///
    /// # Errors
    ///
    /// A body that is not of its syntax comes before everything else; then all violations in the order of reading.
    pub fn finish<T>(self, build: impl FnOnce() -> Option<T>) -> Result<T, Invalid> {
        if let Some(malformed) = self.malformed {
            return Err(Invalid::Malformed(malformed));
        }
        if !self.violations.is_empty() {
            return Err(Invalid::Violations(self.violations));
        }
        build().ok_or(Invalid::Violations(Violations::default()))
    }

    fn parameter(&mut self, location: Location, texts: Vec<String>) -> ParameterReader<'_> {
        ParameterReader {
            violations: &mut self.violations,
            location,
            texts,
        }
    }
}

/// One parameter of a request, about to be read.
#[derive(Debug)]
pub struct ParameterReader<'r> {
    violations: &'r mut Violations,
    location: Location,
    texts: Vec<String>,
}

impl ParameterReader<'_> {
    /// A value that must be there.
    pub fn required<T: DecodeOwned>(self, schema: &'static Schema) -> Option<T> {
        match self.texts.as_slice() {
            [] => self.missing(schema),
            [text] => self
                .violations
                .absorb(parameter::read(self.location, text, schema)),
            _ => self.refuse(Constraint::Type(Expected::Single), Received::Array),
        }
    }

    /// A value that may be missing.
    pub fn optional<T: DecodeOwned>(self, schema: &'static Schema) -> Option<Option<T>> {
        if self.texts.is_empty() {
            return Some(None);
        }
        self.required(schema).map(Some)
    }

    /// A list that must be there. A list of no items cannot be told from one that is missing.
    pub fn required_list<T: DecodeOwned>(
        self,
        style: ListStyle,
        schema: &'static Schema,
    ) -> Option<T> {
        if self.texts.is_empty() {
            return self.missing(schema);
        }
        let texts = match style.separator() {
            None => self.texts,
            Some(separator) => {
                let is_header = matches!(self.location, Location::Header(_));
                let texts = self.texts.iter();
                texts
                    .flat_map(|text| items_of(text, separator, is_header))
                    .collect()
            }
        };
        self.violations
            .absorb(parameter::read_list(self.location, &texts, schema))
    }

    /// A list that may be missing.
    pub fn optional_list<T: DecodeOwned>(
        self,
        style: ListStyle,
        schema: &'static Schema,
    ) -> Option<Option<T>> {
        if self.texts.is_empty() {
            return Some(None);
        }
        self.required_list(style, schema).map(Some)
    }

    /// A value that may be missing, and is then this text.
    ///
    /// The contract's default is part of what it says, so it is read like what a caller sends.
    pub fn optional_or<T: DecodeOwned>(
        mut self,
        schema: &'static Schema,
        default: &str,
    ) -> Option<Option<T>> {
        if self.texts.is_empty() {
            self.texts.push(default.to_owned());
        }
        self.required(schema).map(Some)
    }

    fn missing<T>(self, schema: &'static Schema) -> Option<T> {
        let expected = schema.expected();
        self.refuse(Constraint::Required { expected }, Received::Undefined)
    }

    fn refuse<T>(self, constraint: Constraint, received: Received) -> Option<T> {
        self.violations.push(Violation {
            location: self.location,
            path: Vec::new(),
            constraint,
            received,
        });
        None
    }
}

/// The items of a list that stands in one text. Those of a header may have blanks around them, and empty ones do not count (RFC 9110, section
/// 5.6.1).
fn items_of(text: &str, separator: char, is_header: bool) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    let items = text.split(separator);
    if !is_header {
        return items.map(str::to_owned).collect();
    }
    items
        .map(|item| item.trim_matches(BLANKS))
        .filter(|item| !item.is_empty())
        .map(str::to_owned)
        .collect()
}

fn texts_of(pairs: &[(std::borrow::Cow<'static, str>, String)], name: &str) -> Vec<String> {
    pairs
        .iter()
        .filter(|(key, _)| key == name)
        .map(|(_, value)| value.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use http::HeaderValue;

    use super::*;
    use crate::schema::STRING;

    static TEXTS: Schema = Schema::array(&STRING);

    #[test]
    fn an_empty_text_is_an_empty_list_where_one_text_holds_all_items() {
        for (style, text, expected) in [
            (ListStyle::Comma, "", &[][..]),
            (ListStyle::Space, "", &[]),
            (ListStyle::Pipe, "", &[]),
            (ListStyle::Separate, "", &[""]),
            (ListStyle::Comma, ", a", &["", " a"]),
        ] {
            let mut request = EncodedRequest {
                query: vec![("tag".into(), text.to_owned())],
                ..EncodedRequest::default()
            };
            let mut reader = RequestReader::new(&mut request);
            let list: Vec<String> = reader.query("tag").required_list(style, &TEXTS).unwrap();
            assert_eq!(list, expected, "{style:?} `{text}`");
        }
    }

    #[test]
    fn the_lines_of_a_header_are_one_list_without_blanks_around_its_items() {
        for (lines, expected) in [
            (&["a, b ,\tc"][..], &["a", "b", "c"][..]),
            (&["a", "b,c d"], &["a", "b", "c d"]),
            (&["a, ,b,"], &["a", "b"]),
            (&[""], &[]),
        ] {
            let mut request = EncodedRequest::default();
            for line in lines {
                let value = HeaderValue::from_static(line);
                request.headers.append("x-tags", value);
            }
            let mut reader = RequestReader::new(&mut request);
            let list = reader
                .header("x-tags")
                .required_list(ListStyle::Comma, &TEXTS);
            let list: Vec<String> = list.unwrap();
            assert_eq!(list, expected, "{lines:?}");
        }
    }
}
