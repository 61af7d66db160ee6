//! Requests and outcomes of the API "Mirror", version 1.0.0.
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
use super::types::Call;

// ---- GET /functions (builder) ----

/// A request of `GET /functions`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Builder {}

/// 204: done.
pub type BuilderOutput = ();

/// What `builder` answers if it does not succeed.
#[derive(Debug)]
pub enum BuilderError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for BuilderError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for BuilderError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for BuilderError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for Builder {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "builder",
            Method::GET,
            "/functions",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = BuilderOutput;

    type Error = BuilderError;

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
            Err(BuilderError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- PUT /functions (withCredentials) ----

/// A request of `PUT /functions`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WithCredentials {}

/// 204: done.
pub type WithCredentialsOutput = ();

/// What `withCredentials` answers if it does not succeed.
#[derive(Debug)]
pub enum WithCredentialsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for WithCredentialsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for WithCredentialsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for WithCredentialsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for WithCredentials {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "withCredentials",
            Method::PUT,
            "/functions",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = WithCredentialsOutput;

    type Error = WithCredentialsError;

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
            Err(WithCredentialsError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- DELETE /functions (on) ----

/// A request of `DELETE /functions`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct On {}

/// 204: done.
pub type OnOutput = ();

/// What `on` answers if it does not succeed.
#[derive(Debug)]
pub enum OnError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for OnError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for OnError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for OnError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for On {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "on",
            Method::DELETE,
            "/functions",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = OnOutput;

    type Error = OnError;

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
            Err(OnError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST /functions (unrouted) ----

/// A request of `POST /functions`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Unrouted {}

/// 204: done.
pub type UnroutedOutput = ();

/// What `unrouted` answers if it does not succeed.
#[derive(Debug)]
pub enum UnroutedError {
    /// 400: the request is wrong.
    BadRequest(Call),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for UnroutedError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for UnroutedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("unrouted answered 400 Bad Request")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for UnroutedError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for Unrouted {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "unrouted",
            Method::POST,
            "/functions",
        )
        .with_responses(
            &[
                ResponseDescription::exact(204, &[]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
            ],
        );

    type Output = UnroutedOutput;

    type Error = UnroutedError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(UnroutedError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(error) => error.encode(),
        }
    }
}

impl UnroutedError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::CALL)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- POST /traits (refuse_unrouted) ----

/// A request of `POST /traits`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RefuseUnrouted {}

/// 204: done.
pub type RefuseUnroutedOutput = ();

/// What `refuse_unrouted` answers if it does not succeed.
#[derive(Debug)]
pub enum RefuseUnroutedError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for RefuseUnroutedError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for RefuseUnroutedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for RefuseUnroutedError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for RefuseUnrouted {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "refuse_unrouted",
            Method::POST,
            "/traits",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = RefuseUnroutedOutput;

    type Error = RefuseUnroutedError;

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
            Err(RefuseUnroutedError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- PUT /traits (principal) ----

/// A request of `PUT /traits`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Principal {}

/// 204: done.
pub type PrincipalOutput = ();

/// What `principal` answers if it does not succeed.
#[derive(Debug)]
pub enum PrincipalError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PrincipalError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PrincipalError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PrincipalError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for Principal {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "principal",
            Method::PUT,
            "/traits",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = PrincipalOutput;

    type Error = PrincipalError;

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
            Err(PrincipalError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- DELETE /traits (new) ----

/// A request of `DELETE /traits`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct New {}

/// 204: done.
pub type NewOutput = ();

/// What `new` answers if it does not succeed.
#[derive(Debug)]
pub enum NewError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for NewError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for NewError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for NewError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for New {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "new",
            Method::DELETE,
            "/traits",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = NewOutput;

    type Error = NewError;

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
            Err(NewError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /variables/{ref} (reader) ----

/// What a request of `GET /variables/{ref}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reader {
    /// A keyword.
    pub r#ref: String,
    /// Reads a request.
    pub reader: String,
    /// Holds an answer.
    pub response: String,
    /// A module of the runtime.
    pub schema: Option<String>,
    /// An argument of the wire layer.
    pub accept: Option<String>,
    /// A variable of the wire layer.
    pub url: Option<String>,
}

/// The members that every [`Reader`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct ReaderRequired {
    /// A keyword.
    pub r#ref: String,
    /// Reads a request.
    pub reader: String,
    /// Holds an answer.
    pub response: String,
}

impl Reader {
    /// A value with these members and no others.
    pub fn new(required: impl Into<ReaderRequired>) -> Self {
        let ReaderRequired { r#ref, reader, response } = required.into();
        Self {
            r#ref,
            reader,
            response,
            schema: None,
            accept: None,
            url: None,
        }
    }

    /// Sets `schema`.
    #[must_use]
    pub fn with_schema(mut self, value: impl Into<String>) -> Self {
        self.schema = Some(value.into());
        self
    }

    /// Sets `accept`.
    #[must_use]
    pub fn with_accept(mut self, value: impl Into<String>) -> Self {
        self.accept = Some(value.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

/// What `reader` answers if it does not succeed.
#[derive(Debug)]
pub enum ReaderError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ReaderError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ReaderError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ReaderError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

/// Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReaderOutput {
    /// Not the status.
    pub status: Option<String>,
    /// Not the body.
    pub body2: Option<String>,
}

impl ReaderOutput {
    /// Sets `Status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `Body`.
    #[must_use]
    pub fn with_body2(mut self, value: impl Into<String>) -> Self {
        self.body2 = Some(value.into());
        self
    }
}

impl ReaderOutput {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::empty(status)?;
        response.write_header("status").optional(self.status.as_ref())?;
        response.write_header("body").optional(self.body2.as_ref())?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            status: response.read_header("status").optional(&schema::STRING)?,
            body2: response.read_header("body").optional(&schema::STRING)?,
        })
    }
}

impl Operation for Reader {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "reader",
            Method::GET,
            "/variables/{ref}",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = ReaderOutput;

    type Error = ReaderError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut request_reader = RequestReader::new(request);
        let r#ref = request_reader.path("ref").required(&schema::STRING);
        let reader = request_reader.query("reader").required(&schema::STRING);
        let response = request_reader.query("response").required(&schema::STRING);
        let schema = request_reader.query("schema").optional(&schema::STRING);
        let accept = request_reader.query("accept").optional(&schema::STRING);
        let url = request_reader.query("url").optional(&schema::STRING);
        request_reader
            .finish(|| Some(Self {
                r#ref: r#ref?,
                reader: reader?,
                response: response?,
                schema: schema?,
                accept: accept?,
                url: url?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("ref").required(&self.r#ref)?;
        request.write_query("reader").required(&self.reader)?;
        request.write_query("response").required(&self.response)?;
        request.write_query("schema").optional(self.schema.as_ref())?;
        request.write_query("accept").optional(self.accept.as_ref())?;
        request.write_query("url").optional(self.url.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(ReaderOutput::decode(&response)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(204),
            Err(ReaderError::Undeclared(failure)) => Err(failure),
        }
    }
}
