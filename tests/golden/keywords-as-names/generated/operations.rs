//! Requests and outcomes of the API "Awkward", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::Words;

// ---- POST /match (match) ----

/// What a request of `POST /match` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Match {
    /// A keyword.
    pub r#type: String,
    /// A word that cannot be raw.
    pub self_: Option<String>,
    /// A name that begins with a digit.
    pub n2fa: Option<String>,
    /// A name with brackets.
    pub filter_name: Option<String>,
    /// A name with a symbol.
    pub top: Option<i64>,
    /// The name of the body's field.
    pub body_query: Option<String>,
    /// A name that generated code uses itself.
    pub request: Option<String>,
    /// One of two that become one name.
    pub foo_bar: Option<String>,
    /// The other.
    pub foo_bar_query: Option<String>,
    /// The body.
    pub body: Words,
}

/// The members that every [`Match`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct MatchRequired {
    /// A keyword.
    pub r#type: String,
    /// The body.
    pub body: Words,
}

impl Match {
    /// A value with these members and no others.
    pub fn new(required: impl Into<MatchRequired>) -> Self {
        let MatchRequired { r#type, body } = required.into();
        Self {
            r#type,
            self_: None,
            n2fa: None,
            filter_name: None,
            top: None,
            body_query: None,
            request: None,
            foo_bar: None,
            foo_bar_query: None,
            body,
        }
    }

    /// Sets `self`.
    #[must_use]
    pub fn with_self_(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sets `2fa`.
    #[must_use]
    pub fn with_n2fa(mut self, value: impl Into<String>) -> Self {
        self.n2fa = Some(value.into());
        self
    }

    /// Sets `filter[name]`.
    #[must_use]
    pub fn with_filter_name(mut self, value: impl Into<String>) -> Self {
        self.filter_name = Some(value.into());
        self
    }

    /// Sets `$top`.
    #[must_use]
    pub fn with_top(mut self, value: i64) -> Self {
        self.top = Some(value);
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn with_body_query(mut self, value: impl Into<String>) -> Self {
        self.body_query = Some(value.into());
        self
    }

    /// Sets `request`.
    #[must_use]
    pub fn with_request(mut self, value: impl Into<String>) -> Self {
        self.request = Some(value.into());
        self
    }

    /// Sets `fooBar`.
    #[must_use]
    pub fn with_foo_bar(mut self, value: impl Into<String>) -> Self {
        self.foo_bar = Some(value.into());
        self
    }

    /// Sets `foo_bar`.
    #[must_use]
    pub fn with_foo_bar_query(mut self, value: impl Into<String>) -> Self {
        self.foo_bar_query = Some(value.into());
        self
    }
}

/// 200: the same words.
pub type MatchOutput = Words;

/// What `match` answers if it does not succeed.
#[derive(Debug)]
pub enum MatchError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for MatchError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for MatchError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for MatchError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for Match {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "match",
            Method::POST,
            "/match",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = MatchOutput;

    type Error = MatchError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let r#type = reader.query("type").required(&schema::STRING);
        let self_ = reader.query("self").optional(&schema::STRING);
        let n2fa = reader.query("2fa").optional(&schema::STRING);
        let filter_name = reader.query("filter[name]").optional(&schema::STRING);
        let top = reader.query("$top").optional(&schema::INT64);
        let body_query = reader.query("body").optional(&schema::STRING);
        let request = reader.query("request").optional(&schema::STRING);
        let foo_bar = reader.query("fooBar").optional(&schema::STRING);
        let foo_bar_query = reader.query("foo_bar").optional(&schema::STRING);
        let body = reader.json_body(&tables::WORDS);
        reader
            .finish(|| Some(Self {
                r#type: r#type?,
                self_: self_?,
                n2fa: n2fa?,
                filter_name: filter_name?,
                top: top?,
                body_query: body_query?,
                request: request?,
                foo_bar: foo_bar?,
                foo_bar_query: foo_bar_query?,
                body: body?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("type").required(&self.r#type)?;
        request.write_query("self").optional(self.self_.as_ref())?;
        request.write_query("2fa").optional(self.n2fa.as_ref())?;
        request.write_query("filter[name]").optional(self.filter_name.as_ref())?;
        request.write_query("$top").optional(self.top.as_ref())?;
        request.write_query("body").optional(self.body_query.as_ref())?;
        request.write_query("request").optional(self.request.as_ref())?;
        request.write_query("fooBar").optional(self.foo_bar.as_ref())?;
        request.write_query("foo_bar").optional(self.foo_bar_query.as_ref())?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::WORDS)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(MatchError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /loop (loop) ----

/// A request of `GET /loop`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Loop {}

/// 204: over.
pub type LoopOutput = ();

/// What `loop` answers if it does not succeed.
#[derive(Debug)]
pub enum LoopError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for LoopError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for LoopError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for LoopError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for Loop {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "loop",
            Method::GET,
            "/loop",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = LoopOutput;

    type Error = LoopError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
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
            Err(LoopError::Undeclared(failure)) => Err(failure),
        }
    }
}
