//! What generated code says of an operation: the one trait behind which both ends meet.

use std::fmt;

use http::{Method, StatusCode};

use crate::media_type::{announced, answered};
use crate::{BodyForm, EncodedRequest, EncodedResponse, Failure, Invalid, MediaType};

/// The facts of an operation that do not depend on a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationDescription {
    /// `operationId`, as the contract writes it.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with its variables in braces: `/pets/{petId}`.
    pub path: &'static str,
    /// What the operation takes as a body.
    #[doc(hidden)]
    pub body: BodyDescription,
    /// What it answers, in document order.
    #[doc(hidden)]
    pub responses: &'static [ResponseDescription],
}

/// What an operation answers with a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResponseDescription {
    /// The statuses.
    pub status: StatusPattern,
    /// The media types of the body, in document order; none if there is no body.
    pub content: &'static [MediaType],
}

impl ResponseDescription {
    /// An answer of one status.
    pub const fn exact(code: u16, content: &'static [MediaType]) -> Self {
        Self {
            status: StatusPattern::Exact(code),
            content,
        }
    }

    /// An answer of a hundred statuses: 4 stands for `4XX`.
    pub const fn range(hundreds: u16, content: &'static [MediaType]) -> Self {
        Self {
            status: StatusPattern::Range(hundreds),
            content,
        }
    }

    /// An answer of every other status.
    pub const fn default(content: &'static [MediaType]) -> Self {
        Self {
            status: StatusPattern::Default,
            content,
        }
    }
}

/// Which statuses an answer stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusPattern {
    /// One status: `404`.
    Exact(u16),
    /// A hundred of them: `4XX` is `Range(4)`.
    Range(u16),
    /// All that nothing else stands for: `default`.
    Default,
}

impl fmt::Display for StatusPattern {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(code) => write!(formatter, "{code}"),
            Self::Range(hundreds) => write!(formatter, "{hundreds}XX"),
            Self::Default => formatter.write_str("`default`"),
        }
    }
}

impl OperationDescription {
    /// An operation without a body, for which no answers are declared.
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            body: BodyDescription::None,
            responses: &[],
        }
    }

    /// The operation with a body that must be there, in one of these media types.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_body(mut self, content: &'static [MediaType]) -> Self {
        self.body = BodyDescription::Required(content);
        self
    }

    /// The operation with a body that may be left out, in one of these media types.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_optional_body(mut self, content: &'static [MediaType]) -> Self {
        self.body = BodyDescription::Optional(content);
        self
    }

    /// The operation with these answers, in document order.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_responses(mut self, responses: &'static [ResponseDescription]) -> Self {
        self.responses = responses;
        self
    }

    /// What is declared for a status: its own, then its range's, then the default.
    #[doc(hidden)]
    pub fn response(&self, status: StatusCode) -> Option<&'static ResponseDescription> {
        let code = status.as_u16();
        let find = |pattern: StatusPattern| {
            self.responses
                .iter()
                .find(|response| response.status == pattern)
        };
        find(StatusPattern::Exact(code))
            .or_else(|| find(StatusPattern::Range(code / 100)))
            .or_else(|| find(StatusPattern::Default))
    }

    /// A status of a range that is declared as such: `4XX`.
    ///
    /// # Errors
    ///
    /// If an answer of its own is declared for the status, so that a reader would take this one for that.
    pub fn range_status(&self, status: impl Into<StatusCode>) -> Result<u16, Failure> {
        let status = status.into();
        self.code_of(StatusPattern::Range(status.as_u16() / 100), status)
    }

    /// A status that `default` stands for.
    ///
    /// # Errors
    ///
    /// If another answer is declared for the status, or if it ends no exchange (`1XX`).
    pub fn default_status(&self, status: StatusCode) -> Result<u16, Failure> {
        if status.is_informational() {
            return Err(Failure::internal(format!("{status} ends no exchange")));
        }
        self.code_of(StatusPattern::Default, status)
    }

    fn code_of(&self, pattern: StatusPattern, status: StatusCode) -> Result<u16, Failure> {
        match self.response(status) {
            Some(response) if response.status == pattern => Ok(status.as_u16()),
            _ => Err(Failure::internal(format!(
                "{status} cannot be answered as {pattern}: the contract declares another answer for it"
            ))),
        }
    }

    /// Finds that an answer is of a media type that is declared for its status.
    ///
    /// Type and subtype are compared, neither parameters nor letter case (RFC 9110, section 8.3.1). An answer that does not say its media
    /// type is believed if one alone is declared, and JSON of another name (`application/problem+json`) passes for JSON: whether it is what the
    /// contract describes is for the schema to say.
    ///
    /// # Errors
    ///
    /// If another body is declared for the status than the answer says that it has.
    pub fn expect_media_type(&self, response: &EncodedResponse) -> Result<(), Failure> {
        let content = self
            .response(response.status)
            .map_or(&[][..], |declared| declared.content);
        if content.is_empty() || answered(content, response.content_type()).is_some() {
            Ok(())
        } else {
            Err(Failure::undeclared_media_type(response))
        }
    }

    /// How the body of an answer is to be read, by its status and its media type; `None` if the contract does not say.
    #[doc(hidden)]
    pub fn form_of(&self, status: StatusCode, content_type: Option<&str>) -> Option<BodyForm> {
        let content = self.response(status)?.content;
        answered(content, content_type).map(|media_type| media_type.form)
    }
}

/// What an operation takes as a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyDescription {
    /// Nothing; what a caller sends all the same is not read.
    None,
    /// A body that may be left out, in one of these media types.
    Optional(&'static [MediaType]),
    /// A body that must be there, in one of these media types.
    Required(&'static [MediaType]),
}

impl BodyDescription {
    /// The media types of the body in document order; none if there is no body.
    pub fn content(self) -> &'static [MediaType] {
        match self {
            Self::None => &[],
            Self::Optional(content) | Self::Required(content) => content,
        }
    }

    /// The media type that a `Content-Type` of this value announces; one that it names comes before a range that it is in.
    pub fn media_type(self, content_type: &str) -> Option<&'static MediaType> {
        announced(self.content(), content_type)
    }
}

/// A request of one operation: what its generated struct knows of the wire.
///
/// Client and server both work through it, so that what one writes is what the other reads.
pub trait Operation: Sized + Send + 'static {
    /// Id, method, path and body.
    const DESCRIPTION: OperationDescription;

    /// What the operation answers if it succeeds.
    type Output: Send + 'static;

    /// What it answers otherwise. Whoever calls any operation may pass it on:
    ///
    /// ```
    /// use std::error::Error;
    ///
    /// use counterpart_runtime::Operation;
    ///
    /// fn passed_on<O: Operation>(error: O::Error) -> Box<dyn Error + Send + Sync> {
    ///     error.into()
    /// }
    /// ```
    type Error: From<Failure> + std::error::Error + Send + Sync + 'static;

    /// Reads a request. A body that comes piece by piece is taken out of it.
    ///
    /// # Errors
    ///
    /// If the body is not of its syntax, or if a parameter or a member of the body violates the contract; every
    /// violation is reported.
    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid>;

    /// Writes this request.
    ///
    /// # Errors
    ///
    /// If a value cannot be written: a header value with a line break, a number JSON cannot hold.
    fn encode(self) -> Result<EncodedRequest, Failure>;

    /// Reads an answer by its status and content type.
    ///
    /// # Errors
    ///
    /// The declared errors, and a [`Failure`] if the answer is none that the contract declares.
    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error>;

    /// Writes an answer.
    ///
    /// # Errors
    ///
    /// The failure, if the outcome is one, or if the answer cannot be written. What it says is not checked: a server does that, by its settings.
    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure>;
}
