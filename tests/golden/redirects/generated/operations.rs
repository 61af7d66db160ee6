//! Requests and outcomes of the API "Short links", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::status::Redirection;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::error::Error;
use std::fmt;

/// What the response `Elsewhere` carries.
///
/// Response: `#/components/responses/Elsewhere`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ElsewhereResponse {
    /// The target.
    pub location: String,
    /// How long the answer holds.
    pub cache_control: Option<String>,
}

impl ElsewhereResponse {
    /// A value with this member and no others.
    pub fn new(location: impl Into<String>) -> Self {
        let location = location.into();
        Self {
            location,
            cache_control: None,
        }
    }

    /// Sets `Cache-Control`.
    #[must_use]
    pub fn with_cache_control(mut self, value: impl Into<String>) -> Self {
        self.cache_control = Some(value.into());
        self
    }
}

impl ElsewhereResponse {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::empty(status)?;
        response.write_header("location").required(&self.location)?;
        response.write_header("cache-control").optional(self.cache_control.as_ref())?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            location: response.read_header("location").required(&schema::STRING)?,
            cache_control: response
                .read_header("cache-control")
                .optional(&schema::STRING)?,
        })
    }
}

// ---- GET /{slug} (followLink) ----

/// What a request of `GET /{slug}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FollowLink {
    /// The path parameter `slug`.
    pub slug: String,
}

impl FollowLink {
    /// A value with this member and no others.
    pub fn new(slug: impl Into<String>) -> Self {
        let slug = slug.into();
        Self { slug }
    }
}

/// `followLink` declares no success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowLinkOutput {}

/// What `followLink` answers if it does not succeed.
#[derive(Debug)]
pub enum FollowLinkError {
    /// 302: it points there.
    Found(ElsewhereResponse),
    /// 308: it points there.
    PermanentRedirect(ElsewhereResponse),
    /// 304: it points where it pointed.
    NotModified(FollowLinkNotModified),
    /// 410: it points nowhere any more.
    Gone,
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for FollowLinkError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for FollowLinkError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Found(_) => formatter.write_str("followLink answered 302 Found"),
            Self::PermanentRedirect(_) => {
                formatter.write_str("followLink answered 308 Permanent Redirect")
            }
            Self::NotModified(_) => {
                formatter.write_str("followLink answered 304 Not Modified")
            }
            Self::Gone => formatter.write_str("followLink answered 410 Gone"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for FollowLinkError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

/// It points where it pointed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowLinkNotModified {
    /// What the caller knows already.
    pub etag: Option<String>,
}

impl FollowLinkNotModified {
    /// Sets `ETag`.
    #[must_use]
    pub fn with_etag(mut self, value: impl Into<String>) -> Self {
        self.etag = Some(value.into());
        self
    }
}

impl FollowLinkNotModified {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::empty(status)?;
        response.write_header("etag").optional(self.etag.as_ref())?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            etag: response.read_header("etag").optional(&schema::STRING)?,
        })
    }
}

impl Operation for FollowLink {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "followLink",
            Method::GET,
            "/{slug}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(302, &[]),
                ResponseDescription::exact(308, &[]),
                ResponseDescription::exact(304, &[]),
                ResponseDescription::exact(410, &[]),
            ],
        );

    type Output = FollowLinkOutput;

    type Error = FollowLinkError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let slug = reader.path("slug").required(&schema::STRING);
        reader.finish(|| Some(Self { slug: slug? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("slug").required(&self.slug)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        Err(FollowLinkError::decode(&response)?)
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => match output {}
            Err(error) => error.encode(),
        }
    }
}

impl FollowLinkError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Found(payload) => payload.encode(302),
            Self::PermanentRedirect(payload) => payload.encode(308),
            Self::NotModified(payload) => payload.encode(304),
            Self::Gone => EncodedResponse::empty(410),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            302 => Self::Found(ElsewhereResponse::decode(response)?),
            308 => Self::PermanentRedirect(ElsewhereResponse::decode(response)?),
            304 => Self::NotModified(FollowLinkNotModified::decode(response)?),
            410 => Self::Gone,
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- PUT /{slug} (putLink) ----

/// What a request of `PUT /{slug}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutLink {
    /// The path parameter `slug`.
    pub slug: String,
    /// The body.
    pub body: String,
}

/// The members that every [`PutLink`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PutLinkRequired {
    /// The path parameter `slug`.
    pub slug: String,
    /// The body.
    pub body: String,
}

impl PutLink {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PutLinkRequired>) -> Self {
        let PutLinkRequired { slug, body } = required.into();
        Self { slug, body }
    }
}

/// What `putLink` answers if it does not succeed.
#[derive(Debug)]
pub enum PutLinkError {
    /// 3XX: another address takes it.
    Redirection(Redirection, PutLinkRedirection),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PutLinkError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PutLinkError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Redirection(status, _) => {
                write!(formatter, "putLink answered {status}")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PutLinkError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

/// The link is new.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutLinkOutput {
    /// The link.
    pub location: String,
}

impl PutLinkOutput {
    /// A value with this member and no others.
    pub fn new(location: impl Into<String>) -> Self {
        let location = location.into();
        Self { location }
    }
}

impl PutLinkOutput {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::empty(status)?;
        response.write_header("location").required(&self.location)?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            location: response.read_header("location").required(&schema::STRING)?,
        })
    }
}

/// Another address takes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutLinkRedirection {
    /// That address.
    pub location: String,
}

impl PutLinkRedirection {
    /// A value with this member and no others.
    pub fn new(location: impl Into<String>) -> Self {
        let location = location.into();
        Self { location }
    }
}

impl PutLinkRedirection {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::empty(status)?;
        response.write_header("location").required(&self.location)?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            location: response.read_header("location").required(&schema::STRING)?,
        })
    }
}

impl Operation for PutLink {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "putLink",
            Method::PUT,
            "/{slug}",
        )
        .with_body(&[MediaType::text("text/plain")])
        .with_responses(
            &[ResponseDescription::exact(201, &[]), ResponseDescription::range(3, &[])],
        );

    type Output = PutLinkOutput;

    type Error = PutLinkError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let slug = reader.path("slug").required(&schema::STRING);
        let body = reader.text_body(&schema::STRING);
        reader.finish(|| Some(Self { slug: slug?, body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("slug").required(&self.slug)?;
        request.write_body("text/plain", self.body);
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            201 => Ok(PutLinkOutput::decode(&response)?),
            _ => Err(PutLinkError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(201),
            Err(error) => error.encode(),
        }
    }
}

impl PutLinkError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Redirection(status, payload) => payload.encode(status.as_u16()),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            300..=399 => {
                Self::Redirection(
                    response.status.try_into()?,
                    PutLinkRedirection::decode(response)?,
                )
            }
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}
