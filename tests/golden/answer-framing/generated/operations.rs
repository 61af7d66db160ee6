//! Requests and outcomes of the API "Locker", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    ByteStream, EncodedRequest, EncodedResponse, Failure, Invalid, Operation,
    OperationDescription, schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::ThingContentEncoding;

/// What the response `Thing` carries.
///
/// Response: `#/components/responses/Thing`
#[derive(Debug)]
#[non_exhaustive]
pub struct ThingResponse {
    /// The coding in which it is kept.
    pub content_encoding: Option<ThingContentEncoding>,
    /// Which version of it this is.
    pub etag: String,
    /// The body.
    pub body: ByteStream,
}

/// The members that every [`ThingResponse`] has.
#[derive(Debug)]
pub struct ThingResponseRequired {
    /// Which version of it this is.
    pub etag: String,
    /// The body.
    pub body: ByteStream,
}

impl ThingResponse {
    /// A value with these members and no others.
    pub fn new(required: impl Into<ThingResponseRequired>) -> Self {
        let ThingResponseRequired { etag, body } = required.into();
        Self {
            content_encoding: None,
            etag,
            body,
        }
    }

    /// Sets `Content-Encoding`.
    #[must_use]
    pub fn with_content_encoding(mut self, value: ThingContentEncoding) -> Self {
        self.content_encoding = Some(value);
        self
    }
}

impl ThingResponse {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::with_body(
            status,
            "application/octet-stream",
            self.body,
        )?;
        response
            .write_header("content-encoding")
            .optional(self.content_encoding.as_ref())?;
        response.write_header("etag").required(&self.etag)?;
        Ok(response)
    }

    fn decode(response: &mut EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            content_encoding: response
                .read_header("content-encoding")
                .optional(&tables::THING_CONTENT_ENCODING)?,
            etag: response.read_header("etag").required(&schema::STRING)?,
            body: response.take_stream(),
        })
    }
}

// ---- GET /things (listThings) ----

/// A request of `GET /things`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListThings {}

/// What `listThings` answers if it does not succeed.
#[derive(Debug)]
pub enum ListThingsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListThingsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListThingsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListThingsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

/// The names.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListThingsOutput {
    /// The header `Date`.
    pub date: Option<String>,
    /// For how many seconds the list has been kept.
    pub age: Option<i64>,
    /// The body.
    pub body: Vec<String>,
}

impl ListThingsOutput {
    /// A value with this member and no others.
    pub fn new(body: Vec<String>) -> Self {
        Self {
            date: None,
            age: None,
            body,
        }
    }

    /// Sets `Date`.
    #[must_use]
    pub fn with_date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `Age`.
    #[must_use]
    pub fn with_age(mut self, value: i64) -> Self {
        self.age = Some(value);
        self
    }
}

impl ListThingsOutput {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::json(status, &self.body)?;
        response.write_header("date").optional(self.date.as_ref())?;
        response.write_header("age").optional(self.age.as_ref())?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            date: response.read_header("date").optional(&schema::STRING)?,
            age: response.read_header("age").optional(&schema::INT64)?,
            body: response.read_json(&tables::LIST_THINGS_OUTPUT_BODY)?,
        })
    }
}

impl Operation for ListThings {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listThings",
            Method::GET,
            "/things",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = ListThingsOutput;

    type Error = ListThingsError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(ListThingsOutput::decode(&response)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(200),
            Err(ListThingsError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /things/{name} (getThing) ----

/// What a request of `GET /things/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetThing {
    /// The path parameter `name`.
    pub name: String,
}

impl GetThing {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name }
    }
}

/// 200: the thing.
pub type GetThingOutput = ThingResponse;

/// What `getThing` answers if it does not succeed.
#[derive(Debug)]
pub enum GetThingError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetThingError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetThingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetThingError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetThing {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getThing",
            Method::GET,
            "/things/{name}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(
                    200,
                    &[MediaType::stream("application/octet-stream")],
                ),
            ],
        );

    type Output = GetThingOutput;

    type Error = GetThingError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        reader.finish(|| Some(Self { name: name? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        Ok(request)
    }

    fn decode_outcome(
        mut response: EncodedResponse,
    ) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(ThingResponse::decode(&mut response)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(200),
            Err(GetThingError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- HEAD /things/{name} (describeThing) ----

/// What a request of `HEAD /things/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DescribeThing {
    /// The path parameter `name`.
    pub name: String,
}

impl DescribeThing {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name }
    }
}

/// What `describeThing` answers if it does not succeed.
#[derive(Debug)]
pub enum DescribeThingError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for DescribeThingError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for DescribeThingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for DescribeThingError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

/// The thing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DescribeThingOutput {
    /// How many bytes it has.
    pub content_length: Option<i64>,
    /// The coding in which it is kept.
    pub content_encoding: Option<ThingContentEncoding>,
    /// Which version of it this is.
    pub etag: String,
}

impl DescribeThingOutput {
    /// A value with this member and no others.
    pub fn new(etag: impl Into<String>) -> Self {
        let etag = etag.into();
        Self {
            content_length: None,
            content_encoding: None,
            etag,
        }
    }

    /// Sets `Content-Length`.
    #[must_use]
    pub fn with_content_length(mut self, value: i64) -> Self {
        self.content_length = Some(value);
        self
    }

    /// Sets `Content-Encoding`.
    #[must_use]
    pub fn with_content_encoding(mut self, value: ThingContentEncoding) -> Self {
        self.content_encoding = Some(value);
        self
    }
}

impl DescribeThingOutput {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::empty(status)?;
        response.write_header("content-length").optional(self.content_length.as_ref())?;
        response
            .write_header("content-encoding")
            .optional(self.content_encoding.as_ref())?;
        response.write_header("etag").required(&self.etag)?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            content_length: response
                .read_header("content-length")
                .optional(&schema::INT64)?,
            content_encoding: response
                .read_header("content-encoding")
                .optional(&tables::THING_CONTENT_ENCODING)?,
            etag: response.read_header("etag").required(&schema::STRING)?,
        })
    }
}

impl Operation for DescribeThing {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "describeThing",
            Method::HEAD,
            "/things/{name}",
        )
        .with_responses(&[ResponseDescription::exact(200, &[])]);

    type Output = DescribeThingOutput;

    type Error = DescribeThingError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        reader.finish(|| Some(Self { name: name? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(DescribeThingOutput::decode(&response)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(200),
            Err(DescribeThingError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- DELETE /things/{name} (removeThing) ----

/// What a request of `DELETE /things/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveThing {
    /// The path parameter `name`.
    pub name: String,
}

impl RemoveThing {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name }
    }
}

/// 204: it is gone.
pub type RemoveThingOutput = ();

/// What `removeThing` answers if it does not succeed.
#[derive(Debug)]
pub enum RemoveThingError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for RemoveThingError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for RemoveThingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for RemoveThingError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for RemoveThing {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "removeThing",
            Method::DELETE,
            "/things/{name}",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = RemoveThingOutput;

    type Error = RemoveThingError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        reader.finish(|| Some(Self { name: name? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(RemoveThingError::Undeclared(failure)) => Err(failure),
        }
    }
}
