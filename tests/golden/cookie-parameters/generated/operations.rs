//! Requests and outcomes of the API "Preferences", version 1.0.0.
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

// ---- GET /theme (getTheme) ----

/// What a request of `GET /theme` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTheme {
    /// The session.
    pub session: String,
    /// The size of the text in points.
    pub font_size: Option<i32>,
    /// Whether colours stand out.
    pub high_contrast: Option<bool>,
}

impl GetTheme {
    /// A value with this member and no others.
    pub fn new(session: impl Into<String>) -> Self {
        let session = session.into();
        Self {
            session,
            font_size: None,
            high_contrast: None,
        }
    }

    /// Sets `font-size`.
    #[must_use]
    pub fn with_font_size(mut self, value: i32) -> Self {
        self.font_size = Some(value);
        self
    }

    /// Sets `high_contrast`.
    #[must_use]
    pub fn with_high_contrast(mut self, value: bool) -> Self {
        self.high_contrast = Some(value);
        self
    }
}

/// 200: the name of the theme.
pub type GetThemeOutput = String;

/// What `getTheme` answers if it does not succeed.
#[derive(Debug)]
pub enum GetThemeError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetThemeError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetThemeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetThemeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetTheme {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getTheme",
            Method::GET,
            "/theme",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::text("text/plain")])],
        );

    type Output = GetThemeOutput;

    type Error = GetThemeError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let session = reader.cookie("session").required(&tables::GET_THEME_SESSION);
        let font_size = reader
            .cookie("font-size")
            .optional(&tables::GET_THEME_FONT_SIZE);
        let high_contrast = reader.cookie("high_contrast").optional(&schema::BOOLEAN);
        reader
            .finish(|| Some(Self {
                session: session?,
                font_size: font_size?,
                high_contrast: high_contrast?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_cookie("session").required(&self.session)?;
        request.write_cookie("font-size").optional(self.font_size.as_ref())?;
        request.write_cookie("high_contrast").optional(self.high_contrast.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_text(&schema::STRING)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_body(200, "text/plain", output),
            Err(GetThemeError::Undeclared(failure)) => Err(failure),
        }
    }
}
