//! Answers as they travel.

use std::fmt::{self, Debug, Formatter};

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};

use super::{HeaderNames, without_mark};
use crate::body::{ByteStream, EncodedBody};
use crate::codec;
use crate::media_type::answered;
use crate::parameter::{self, Explode, ParameterReader, ParameterWriter, Source, Style, Target};
use crate::schema::{self, DecodeOwned, Encode, Schema};
use crate::{Content, Failure, Framing, Items, MediaType, Violations};

/// An answer: its status, its headers and its body.
///
/// Its `Debug` shows only the names of the headers, which may hold credentials, and of the body its length.
pub struct EncodedResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: EncodedBody,
}

impl Debug for EncodedResponse {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("EncodedResponse")
            .field("status", &self.status)
            .field("headers", &HeaderNames(&self.headers))
            .field("body", &self.body)
            .finish()
    }
}

impl EncodedResponse {
    /// An answer without headers and without a body.
    pub fn new(status: StatusCode) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            body: EncodedBody::Empty,
        }
    }

    /// An answer without a body.
    ///
    /// # Errors
    ///
    /// If there is no status of this number, which all that write an answer fail for: the contract's are in place.
    pub fn empty(status: u16) -> Result<Self, Failure> {
        StatusCode::from_u16(status)
            .map(Self::new)
            .map_err(Failure::internal)
    }

    /// An answer in `application/json`.
    ///
    /// # Errors
    ///
    /// If the value cannot be JSON: a number that is not finite.
    pub fn json<T: Encode>(status: u16, value: &T) -> Result<Self, Failure> {
        Self::json_as(status, "application/json", value)
    }

    /// An answer in JSON of another name.
    ///
    /// # Errors
    ///
    /// If the value cannot be JSON: a number that is not finite.
    pub fn json_as<T: Encode>(
        status: u16,
        media_type: &'static str,
        value: &T,
    ) -> Result<Self, Failure> {
        let body = codec::to_json(value).map_err(Failure::internal)?;
        Self::with_body(status, media_type, body)
    }

    /// An answer with a body as it is, in one piece or piece by piece.
    ///
    /// # Errors
    ///
    /// As [`empty`](Self::empty).
    pub fn with_body(
        status: u16,
        media_type: &'static str,
        body: impl Into<EncodedBody>,
    ) -> Result<Self, Failure> {
        let mut response = Self::empty(status)?;
        response.body = body.into();
        response
            .headers
            .insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        Ok(response)
    }

    /// An answer with a body as it is, under the media type that it says it has.
    ///
    /// # Errors
    ///
    /// If that is no media type, or none of `range`.
    pub fn with_content<B: Into<EncodedBody>>(
        status: u16,
        range: &'static str,
        content: Content<B>,
    ) -> Result<Self, Failure> {
        let mut response = Self::empty(status)?;
        response
            .headers
            .insert(CONTENT_TYPE, content.header(range)?);
        response.body = content.body.into();
        Ok(response)
    }

    /// An answer with values, one behind the other, as they come. Debug builds check each against its schema, unless a server is told otherwise.
    ///
    /// # Errors
    ///
    /// As [`empty`](Self::empty).
    pub fn with_items<T: Encode + Send + 'static>(
        status: u16,
        media_type: &'static str,
        framing: Framing,
        items: Items<T>,
        schema: &'static Schema,
    ) -> Result<Self, Failure> {
        Self::with_body(status, media_type, items.write_checked(framing, schema))
    }

    /// Writes a header.
    pub fn write_header(&mut self, name: &'static str) -> ParameterWriter<'_> {
        ParameterWriter::new(Target::Header(&mut self.headers), name)
    }

    /// Reads a header.
    pub fn read_header(&self, name: &'static str) -> ResponseHeader<'_> {
        ResponseHeader {
            response: self,
            name,
            style: Style::Simple(Explode::Joined),
        }
    }

    /// Reads the body as JSON, without a byte order mark if it begins with one.
    ///
    /// # Errors
    ///
    /// If it is not JSON, or does not fit its schema.
    pub fn read_json<T: DecodeOwned>(&self, schema: &'static Schema) -> Result<T, Failure> {
        match schema::read_json(schema, without_mark(self.body.bytes())) {
            Ok(value) => Ok(value),
            Err(error) => Err(Failure::undecodable(self, error)),
        }
    }

    /// Reads the body as text.
    ///
    /// # Errors
    ///
    /// If the body is not UTF-8, or does not fit its schema.
    pub fn read_text(&self, schema: &'static Schema) -> Result<String, Failure> {
        let text = std::str::from_utf8(self.body.bytes())
            .map_err(|error| Failure::undecodable(self, error))?;
        parameter::check_text(text, schema).map_err(|error| Failure::undecodable(self, error))?;
        Ok(text.to_owned())
    }

    /// Takes the body as it comes.
    pub fn take_stream(&mut self) -> ByteStream {
        std::mem::take(&mut self.body).into_stream()
    }

    /// Takes the body as it comes, with the media type that it says it has.
    pub fn take_content(&mut self) -> Content {
        let body = self.take_stream();
        Content::of(&self.headers, body)
    }

    /// Takes the values in the body, one by one. What is wrong with one is a failure of the class
    /// [`UndeclaredAnswer`](crate::FailureClass::UndeclaredAnswer).
    pub fn take_items<T: DecodeOwned + Send + 'static>(
        &mut self,
        framing: Framing,
        schema: &'static Schema,
    ) -> Items<T> {
        Items::read(
            self.take_stream(),
            framing,
            schema,
            Failure::undeclared_item,
        )
    }

    /// This answer to keep, without a body that has not come yet.
    pub(crate) fn kept(&self) -> Self {
        Self {
            status: self.status,
            headers: self.headers.clone(),
            body: self.body.kept(),
        }
    }

    /// Which of these media types the body is in, as the contract writes it: see
    /// [`OperationDescription::expect_media_type`](crate::OperationDescription::expect_media_type).
    ///
    /// # Errors
    ///
    /// If it is in none of them.
    pub fn media_type_of(&self, content: &'static [MediaType]) -> Result<&'static str, Failure> {
        answered(content, self.content_type())
            .map(|media_type| media_type.name)
            .ok_or_else(|| Failure::undeclared_media_type(self))
    }

    /// What the answer says that its body is: the text of its `Content-Type`.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }
}

/// A header of an answer, about to be read.
#[derive(Debug)]
pub struct ResponseHeader<'r> {
    response: &'r EncodedResponse,
    name: &'static str,
    style: Style,
}

impl ResponseHeader<'_> {
    /// How the value is written; `simple` unless this says otherwise.
    #[must_use]
    pub fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// A value that every such answer has.
    ///
    /// # Errors
    ///
    /// If the header is missing or does not fit its schema.
    pub fn required<T: DecodeOwned>(self, schema: &'static Schema) -> Result<T, Failure> {
        self.read(|reader| reader.required(schema))
    }

    /// A value that may be missing.
    ///
    /// # Errors
    ///
    /// If the header is there and does not fit its schema.
    pub fn optional<T: DecodeOwned>(self, schema: &'static Schema) -> Result<Option<T>, Failure> {
        // Most answers have few of the headers that they may have.
        if !self.response.headers.contains_key(self.name) {
            return Ok(None);
        }
        self.read(|reader| reader.optional(schema))
    }

    fn read<T>(self, read: impl FnOnce(ParameterReader<'_>) -> Option<T>) -> Result<T, Failure> {
        let mut violations = Violations::new();
        let source = Source::AnswerHeader(&self.response.headers);
        let reader = ParameterReader::new(&mut violations, source, self.name).style(self.style);
        read(reader).ok_or_else(|| Failure::undecodable(self.response, violations))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use std::error::Error as _;

    use http::Method;

    use super::*;
    use crate::operation::ResponseDescription;
    use crate::schema::INT64;
    use crate::{BodyDescription, FailureClass, OperationDescription};

    fn answer(content_type: Option<&'static str>, body: &'static str) -> EncodedResponse {
        let mut response = EncodedResponse::new(StatusCode::OK);
        response.body = EncodedBody::Whole(body.into());
        if let Some(content_type) = content_type {
            let value = HeaderValue::from_static(content_type);
            response.headers.insert(CONTENT_TYPE, value);
        }
        response
    }

    const ANSWERS: OperationDescription = OperationDescription {
        id: "count",
        method: Method::GET,
        path: "/count",
        body: BodyDescription::None,
        responses: &[ResponseDescription::exact(
            200,
            &[MediaType::json("application/json")],
        )],
    };

    #[test]
    fn an_answer_that_says_that_it_is_no_json_is_not_taken_for_json() {
        for content_type in [
            None,
            Some("application/json"),
            Some("Application/JSON; charset=utf-8"),
            Some("application/problem+json"),
            Some("text/json"),
        ] {
            let found = ANSWERS.expect_media_type(&answer(content_type, "7"));
            assert!(found.is_ok(), "{content_type:?}");
        }
        for content_type in [
            "text/plain",
            "text/html; charset=utf-8",
            "application/jsonl",
        ] {
            let failure = ANSWERS
                .expect_media_type(&answer(Some(content_type), "7"))
                .unwrap_err();
            assert_eq!(failure.class(), FailureClass::UndeclaredAnswer);
            let essence = content_type.split(';').next().unwrap();
            assert_eq!(
                failure.source().unwrap().to_string(),
                format!("the contract declares no `{essence}` for 200 OK")
            );
        }
    }

    #[test]
    fn a_byte_order_mark_before_json_is_skipped() {
        let read = answer(None, "\u{feff}7").read_json::<i64>(&INT64);
        assert_eq!(read.unwrap(), 7);
    }
}
