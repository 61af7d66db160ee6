//! Requests and outcomes of the API "Image API", version 2.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::{Method, StatusCode};
use counterpart_runtime::{
    BodyDescription, EncodedRequest, EncodedResponse, Failure, Invalid, Operation,
    OperationDescription, RequestReader, ResponseDescription, schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::GetImageSize;

// ---- GET /images/{name} (getImage) ----

/// What a request of `GET /images/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetImage {
    /// The path parameter `name`.
    pub name: String,
    /// Values and a default that are numbers where texts are described.
    ///
    /// Default: `"64"`.
    pub size: Option<GetImageSize>,
    /// A default that is a text where a number is described.
    ///
    /// Default: `80`.
    pub quality: Option<i64>,
    /// A default that is no value at all.
    pub rotation: Option<i64>,
    /// Values of a list, written beside it.
    ///
    /// Default: `["blur"]`.
    pub filters: Option<Vec<String>>,
    /// Texts in place of booleans.
    ///
    /// Default: `false`.
    pub strict: Option<bool>,
}

/// The members that every [`GetImage`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct GetImageRequired {
    /// The path parameter `name`.
    pub name: String,
}

impl From<String> for GetImageRequired {
    fn from(name: String) -> Self {
        Self { name }
    }
}

impl From<&str> for GetImageRequired {
    fn from(name: &str) -> Self {
        Self { name: name.to_owned() }
    }
}

impl GetImage {
    /// A value with these members and no others.
    pub fn new(required: impl Into<GetImageRequired>) -> Self {
        let GetImageRequired { name } = required.into();
        Self {
            name,
            size: None,
            quality: None,
            rotation: None,
            filters: None,
            strict: None,
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn with_size(mut self, value: GetImageSize) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `quality`.
    #[must_use]
    pub fn with_quality(mut self, value: i64) -> Self {
        self.quality = Some(value);
        self
    }

    /// Sets `rotation`.
    #[must_use]
    pub fn with_rotation(mut self, value: i64) -> Self {
        self.rotation = Some(value);
        self
    }

    /// Sets `filters`.
    #[must_use]
    pub fn with_filters(mut self, value: Vec<String>) -> Self {
        self.filters = Some(value);
        self
    }

    /// Sets `strict`.
    #[must_use]
    pub fn with_strict(mut self, value: bool) -> Self {
        self.strict = Some(value);
        self
    }
}

/// 204: there is none.
pub type GetImageOutput = ();

/// What `getImage` answers if it does not succeed.
#[derive(Debug)]
pub enum GetImageError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetImageError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetImageError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetImageError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetImage {
    const DESCRIPTION: OperationDescription = OperationDescription {
        id: "getImage",
        method: Method::GET,
        path: "/images/{name}",
        body: BodyDescription::None,
        responses: &[ResponseDescription::exact(204, &[])],
    };

    type Output = GetImageOutput;

    type Error = GetImageError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        let size = reader.query("size").optional_or(&tables::GET_IMAGE_SIZE, "64");
        let quality = reader
            .query("quality")
            .optional_or(&tables::GET_IMAGE_QUALITY, "80");
        let rotation = reader.query("rotation").optional(&tables::GET_IMAGE_ROTATION);
        let filters = reader
            .query("filters")
            .optional_or(&tables::GET_IMAGE_FILTERS, "[\"blur\"]");
        let strict = reader.query("strict").optional_or(&schema::BOOLEAN, "false");
        reader
            .finish(|| Some(Self {
                name: name?,
                size: size?,
                quality: quality?,
                rotation: rotation?,
                filters: filters?,
                strict: strict?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        request.write_query("size").optional(self.size.as_ref())?;
        request.write_query("quality").optional(self.quality.as_ref())?;
        request.write_query("rotation").optional(self.rotation.as_ref())?;
        request.write_query("filters").optional(self.filters.as_ref())?;
        request.write_query("strict").optional(self.strict.as_ref())?;
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
            Ok(()) => Ok(EncodedResponse::empty(StatusCode::NO_CONTENT)),
            Err(GetImageError::Undeclared(failure)) => Err(failure),
        }
    }
}
