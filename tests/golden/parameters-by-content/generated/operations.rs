//! Requests and outcomes of the API "Planner", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{RequestReader, ResponseDescription, Style};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema, serde_json,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Filter, Stop};

// ---- GET /plans/{route} (findPlans) ----

/// What a request of `GET /plans/{route}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FindPlans {
    /// The path parameter `route`.
    pub route: Vec<Stop>,
    /// The query parameter `filter`.
    pub filter: Option<Filter>,
    /// The query parameter `order`.
    ///
    /// Default: `["name"]`.
    pub order: Option<Vec<String>>,
    /// The query parameter `note`.
    pub note: Option<String>,
    /// The query parameter `anything`.
    pub anything: Option<serde_json::Value>,
    /// The header parameter `X-Stop`.
    pub x_stop: Stop,
    /// The cookie parameter `last`.
    pub last: Option<Stop>,
}

/// The members that every [`FindPlans`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct FindPlansRequired {
    /// The path parameter `route`.
    pub route: Vec<Stop>,
    /// The header parameter `X-Stop`.
    pub x_stop: Stop,
}

impl FindPlans {
    /// A value with these members and no others.
    pub fn new(required: impl Into<FindPlansRequired>) -> Self {
        let FindPlansRequired { route, x_stop } = required.into();
        Self {
            route,
            filter: None,
            order: None,
            note: None,
            anything: None,
            x_stop,
            last: None,
        }
    }

    /// Sets `filter`.
    #[must_use]
    pub fn with_filter(mut self, value: Filter) -> Self {
        self.filter = Some(value);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn with_order(mut self, value: Vec<String>) -> Self {
        self.order = Some(value);
        self
    }

    /// Sets `note`.
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets `anything`.
    #[must_use]
    pub fn with_anything(mut self, value: serde_json::Value) -> Self {
        self.anything = Some(value);
        self
    }

    /// Sets `last`.
    #[must_use]
    pub fn with_last(mut self, value: Stop) -> Self {
        self.last = Some(value);
        self
    }
}

/// 204: found.
pub type FindPlansOutput = ();

/// What `findPlans` answers if it does not succeed.
#[derive(Debug)]
pub enum FindPlansError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for FindPlansError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for FindPlansError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for FindPlansError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for FindPlans {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "findPlans",
            Method::GET,
            "/plans/{route}",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = FindPlansOutput;

    type Error = FindPlansError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let route = reader
            .path("route")
            .style(Style::Json)
            .required(&tables::FIND_PLANS_ROUTE);
        let filter = reader.query("filter").style(Style::Json).optional(&tables::FILTER);
        let order = reader
            .query("order")
            .style(Style::Json)
            .optional_or(&tables::FIND_PLANS_ORDER, "[\"name\"]");
        let note = reader.query("note").optional(&tables::FIND_PLANS_NOTE);
        let anything = reader
            .query("anything")
            .style(Style::Json)
            .optional(&schema::ANY);
        let x_stop = reader.header("X-Stop").style(Style::Json).required(&tables::STOP);
        let last = reader.cookie("last").style(Style::Json).optional(&tables::STOP);
        reader
            .finish(|| Some(Self {
                route: route?,
                filter: filter?,
                order: order?,
                note: note?,
                anything: anything?,
                x_stop: x_stop?,
                last: last?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("route").style(Style::Json).required(&self.route)?;
        request.write_query("filter").style(Style::Json).optional(self.filter.as_ref())?;
        request.write_query("order").style(Style::Json).optional(self.order.as_ref())?;
        request.write_query("note").optional(self.note.as_ref())?;
        request
            .write_query("anything")
            .style(Style::Json)
            .optional(self.anything.as_ref())?;
        request.write_header("X-Stop").style(Style::Json).required(&self.x_stop)?;
        request.write_cookie("last").style(Style::Json).optional(self.last.as_ref())?;
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
            Err(FindPlansError::Undeclared(failure)) => Err(failure),
        }
    }
}
