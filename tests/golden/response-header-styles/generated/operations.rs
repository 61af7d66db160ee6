//! Requests and outcomes of the API "Gauge", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{Explode, ResponseDescription, Style};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Range, ReadLevelsOkXTotal, Source};

// ---- GET /levels (readLevels) ----

/// A request of `GET /levels`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadLevels {}

/// What `readLevels` answers if it does not succeed.
#[derive(Debug)]
pub enum ReadLevelsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ReadLevelsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ReadLevelsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ReadLevelsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

/// The levels.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReadLevelsOutput {
    /// The levels from the first to the last.
    pub x_levels: Vec<i32>,
    /// The header `X-Range`.
    pub x_range: Range,
    /// The header `X-Limits`.
    pub x_limits: Option<Range>,
    /// The header `X-Counts`.
    pub x_counts: Option<BTreeMap<String, i64>>,
    /// The header `X-Source`.
    pub x_source: Option<Source>,
    /// The header `X-Note`.
    pub x_note: Option<String>,
    /// Perhaps a number, perhaps a word.
    pub x_total: Option<ReadLevelsOkXTotal>,
    /// The header `Set-Cookie`.
    pub set_cookie: Option<Vec<String>>,
}

/// The members that every [`ReadLevelsOutput`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadLevelsOutputRequired {
    /// The levels from the first to the last.
    pub x_levels: Vec<i32>,
    /// The header `X-Range`.
    pub x_range: Range,
}

impl ReadLevelsOutput {
    /// A value with these members and no others.
    pub fn new(required: impl Into<ReadLevelsOutputRequired>) -> Self {
        let ReadLevelsOutputRequired { x_levels, x_range } = required.into();
        Self {
            x_levels,
            x_range,
            x_limits: None,
            x_counts: None,
            x_source: None,
            x_note: None,
            x_total: None,
            set_cookie: None,
        }
    }

    /// Sets `X-Limits`.
    #[must_use]
    pub fn with_x_limits(mut self, value: Range) -> Self {
        self.x_limits = Some(value);
        self
    }

    /// Sets `X-Counts`.
    #[must_use]
    pub fn with_x_counts(mut self, value: BTreeMap<String, i64>) -> Self {
        self.x_counts = Some(value);
        self
    }

    /// Sets `X-Source`.
    #[must_use]
    pub fn with_x_source(mut self, value: Source) -> Self {
        self.x_source = Some(value);
        self
    }

    /// Sets `X-Note`.
    #[must_use]
    pub fn with_x_note(mut self, value: impl Into<String>) -> Self {
        self.x_note = Some(value.into());
        self
    }

    /// Sets `X-Total`.
    #[must_use]
    pub fn with_x_total(mut self, value: ReadLevelsOkXTotal) -> Self {
        self.x_total = Some(value);
        self
    }

    /// Sets `Set-Cookie`.
    #[must_use]
    pub fn with_set_cookie(mut self, value: Vec<String>) -> Self {
        self.set_cookie = Some(value);
        self
    }
}

impl ReadLevelsOutput {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::empty(status)?;
        response.write_header("x-levels").required(&self.x_levels)?;
        response.write_header("x-range").required(&self.x_range)?;
        response
            .write_header("x-limits")
            .style(Style::Simple(Explode::Separate))
            .optional(self.x_limits.as_ref())?;
        response
            .write_header("x-counts")
            .style(Style::Simple(Explode::Separate))
            .optional(self.x_counts.as_ref())?;
        response
            .write_header("x-source")
            .style(Style::Json)
            .optional(self.x_source.as_ref())?;
        response.write_header("x-note").optional(self.x_note.as_ref())?;
        response.write_header("x-total").optional(self.x_total.as_ref())?;
        response.write_header("set-cookie").optional(self.set_cookie.as_ref())?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            x_levels: response
                .read_header("x-levels")
                .required(&tables::READ_LEVELS_OUTPUT_X_LEVELS)?,
            x_range: response.read_header("x-range").required(&tables::RANGE)?,
            x_limits: response
                .read_header("x-limits")
                .style(Style::Simple(Explode::Separate))
                .optional(&tables::RANGE)?,
            x_counts: response
                .read_header("x-counts")
                .style(Style::Simple(Explode::Separate))
                .optional(&tables::READ_LEVELS_OUTPUT_X_COUNTS)?,
            x_source: response
                .read_header("x-source")
                .style(Style::Json)
                .optional(&tables::SOURCE)?,
            x_note: response.read_header("x-note").optional(&schema::STRING)?,
            x_total: response
                .read_header("x-total")
                .optional(&tables::READ_LEVELS_OK_X_TOTAL)?,
            set_cookie: response
                .read_header("set-cookie")
                .optional(&tables::READ_LEVELS_OUTPUT_SET_COOKIE)?,
        })
    }
}

impl Operation for ReadLevels {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "readLevels",
            Method::GET,
            "/levels",
        )
        .with_responses(&[ResponseDescription::exact(200, &[])]);

    type Output = ReadLevelsOutput;

    type Error = ReadLevelsError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(ReadLevelsOutput::decode(&response)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(200),
            Err(ReadLevelsError::Undeclared(failure)) => Err(failure),
        }
    }
}
