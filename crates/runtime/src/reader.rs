//! Reading a request: every part is read, every violation kept, before one verdict is given.

use std::fmt::{self, Display, Formatter};

use bytes::Bytes;

use crate::parameter::{ParameterReader, Source};
use crate::schema::{self, DecodeOwned, JsonError, Schema};
use crate::{
    BodyDescription, BodyFault, ByteStream, Content, EncodedBody, EncodedRequest, Failure,
    FormField, Framing, Items, Location, Part, PartsReader, Violations,
};
use crate::{codec, form, parameter};

/// Why a request could not be read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Invalid {
    /// The body is not of its syntax.
    Malformed(Malformed),
    /// Parameters or members of the body violate the contract.
    Violations(Violations),
    /// Nothing is wrong with the request, and yet it was not read: the reader is at fault.
    Unread,
}

impl Display for Invalid {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(malformed) if malformed.is_missing => {
                write!(formatter, "the body is {malformed}")
            }
            Self::Malformed(malformed) => malformed.fmt(formatter),
            Self::Violations(violations) => violations.fmt(formatter),
            Self::Unread => {
                formatter.write_str("the request was not read, though nothing is wrong with it")
            }
        }
    }
}

impl std::error::Error for Invalid {}

/// How a body is not of its syntax.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Malformed {
    /// What is wrong.
    pub message: String,
    /// Where; nothing where it is the body as a whole, or not text.
    pub position: Option<Position>,
    is_missing: bool,
}

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line, counted from 1.
    pub line: usize,
    /// The column in bytes, counted from 1.
    pub column: usize,
}

impl Malformed {
    /// This is wrong with the body as a whole.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            position: None,
            is_missing: false,
        }
    }

    /// There is no body, and there has to be one.
    pub(crate) fn missing() -> Self {
        Self {
            is_missing: true,
            ..Self::new("the body is missing")
        }
    }

    /// This is wrong at this line and column of the body.
    pub fn at(line: usize, column: usize, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            position: Some(Position { line, column }),
            is_missing: false,
        }
    }
}

/// What goes after "the body is".
impl Display for Malformed {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        if self.is_missing {
            return formatter.write_str("missing");
        }
        formatter.write_str("malformed")?;
        if let Some(Position { line, column }) = self.position {
            write!(formatter, " at line {line} column {column}")?;
        }
        write!(formatter, ": {}", self.message)
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
        let source = Source::Path(self.request.path_text(name));
        ParameterReader::new(&mut self.violations, source, name)
    }

    /// A member of the query.
    pub fn query(&mut self, name: &'static str) -> ParameterReader<'_> {
        let source = Source::Query(&self.request.query);
        ParameterReader::new(&mut self.violations, source, name)
    }

    /// A header.
    pub fn header(&mut self, name: &'static str) -> ParameterReader<'_> {
        let source = Source::Header(&self.request.headers);
        ParameterReader::new(&mut self.violations, source, name)
    }

    /// A cookie.
    pub fn cookie(&mut self, name: &'static str) -> ParameterReader<'_> {
        let source = Source::Cookie(&self.request.headers);
        ParameterReader::new(&mut self.violations, source, name)
    }

    /// The body as JSON.
    pub fn json_body<T: DecodeOwned>(&mut self, schema: &'static Schema) -> Option<T> {
        if self.request.body.is_empty() {
            self.malformed = Some(Malformed::missing());
            return None;
        }
        match schema::read_json(schema, self.request.body.bytes()) {
            Ok(body) => Some(body),
            Err(JsonError::Malformed {
                message,
                line,
                column,
            }) => {
                self.malformed = Some(Malformed::at(line, column, message));
                None
            }
            Err(JsonError::Violations(violations)) => {
                self.violations.append(violations);
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
            Ok(text) => {
                let checked = parameter::check_text(text, schema);
                self.violations.absorb(checked)?;
                Some(text.to_owned())
            }
            Err(error) => {
                let message = format!("invalid UTF-8 after byte {}", error.valid_up_to());
                self.malformed = Some(Malformed::new(message));
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

    /// The body as a form.
    pub fn form_body<T: DecodeOwned>(
        &mut self,
        schema: &'static Schema,
        fields: &[FormField],
    ) -> Option<T> {
        match form::read(self.request.body.bytes(), schema, fields) {
            Ok(json) => {
                let read = codec::from_json(Location::Body, json, schema);
                self.violations.absorb(read)
            }
            Err(malformed) => {
                self.malformed = Some(malformed);
                None
            }
        }
    }

    /// The body as a form, or nothing if it is empty.
    pub fn optional_form_body<T: DecodeOwned>(
        &mut self,
        schema: &'static Schema,
        fields: &[FormField],
    ) -> Option<Option<T>> {
        if self.request.body.is_empty() {
            return Some(None);
        }
        self.form_body(schema, fields).map(Some)
    }

    /// The parts of the body, about to be read; none if there is no body.
    pub fn parts(&mut self, described: &'static [Part]) -> PartsReader<'_> {
        let parts = match std::mem::take(&mut self.request.body) {
            EncodedBody::Parts(parts) => parts,
            EncodedBody::Empty | EncodedBody::Whole(_) | EncodedBody::Stream(_) => Vec::new(),
        };
        PartsReader::new(&mut self.violations, described, parts)
    }

    /// What `read` makes of the body, or nothing if there is none.
    pub fn optional_body<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Option<T>,
    ) -> Option<Option<T>> {
        if self.request.body.is_empty() {
            return Some(None);
        }
        read(self).map(Some)
    }

    /// The media type of the body, as the contract writes it; empty if it is none of those that the operation takes.
    pub fn media_type(&self, expected: BodyDescription) -> &'static str {
        let content_type = self.request.content_type();
        let declared = content_type.and_then(|received| expected.media_type(received));
        declared.map_or("", |media_type| media_type.name)
    }

    /// Refuses a body whose media type is none of those that the operation takes.
    pub fn undeclared_body<T>(&mut self) -> Option<T> {
        let message = "the operation takes no body of this media type";
        self.malformed = Some(Malformed::new(message));
        None
    }

    /// The verdict: what `build` makes of the parts, if all of them could be read.
    ///
    /// # Errors
    ///
    /// A body that is not of its syntax comes before everything else; then all violations in the order of reading. [`Invalid::Unread`] if there
    /// are none, and `build` does nothing all the same.
    pub fn finish<T>(self, build: impl FnOnce() -> Option<T>) -> Result<T, Invalid> {
        if let Some(malformed) = self.malformed {
            return Err(Invalid::Malformed(malformed));
        }
        if !self.violations.is_empty() {
            return Err(Invalid::Violations(self.violations));
        }
        build().ok_or(Invalid::Unread)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_that_is_not_read_without_a_fault_is_no_violation() {
        let mut request = EncodedRequest::default();
        let read = RequestReader::new(&mut request).finish(|| None::<()>);
        assert_eq!(read, Err(Invalid::Unread));
    }

    #[test]
    fn what_is_wrong_with_a_body_as_a_whole_has_no_position() {
        let mut request = EncodedRequest::default();
        let mut reader = RequestReader::new(&mut request);
        let body = reader.json_body::<String>(&schema::STRING);
        let Err(invalid) = reader.finish(|| body) else {
            panic!("there is no body")
        };
        assert_eq!(invalid.to_string(), "the body is missing");
    }
}
