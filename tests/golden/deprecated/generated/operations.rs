//! Requests and outcomes of the API "Attic", version 1.0.0.
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
use super::types::BoxSchema;

// ---- GET /boxes (listBoxes) ----

/// What a request of `GET /boxes` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBoxes {
    /// The page.
    #[deprecated]
    pub page: i64,
    /// The order.
    #[deprecated]
    pub order: Option<String>,
}

#[expect(deprecated, reason = "deprecated members are set here as well")]
impl ListBoxes {
    /// A value with this member and no others.
    pub fn new(page: i64) -> Self {
        Self { page, order: None }
    }

    /// Sets `order`.
    #[deprecated]
    #[must_use]
    pub fn with_order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
}

/// What `listBoxes` answers if it does not succeed.
#[derive(Debug)]
pub enum ListBoxesError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListBoxesError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListBoxesError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListBoxesError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

/// A box.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBoxesOutput {
    /// How many there are.
    #[deprecated]
    pub x_total: Option<i64>,
    /// The body.
    pub body: BoxSchema,
}

#[expect(deprecated, reason = "deprecated members are set here as well")]
impl ListBoxesOutput {
    /// A value with this member and no others.
    pub fn new(body: BoxSchema) -> Self {
        Self { x_total: None, body }
    }

    /// Sets `X-Total`.
    #[deprecated]
    #[must_use]
    pub fn with_x_total(mut self, value: i64) -> Self {
        self.x_total = Some(value);
        self
    }
}

#[expect(deprecated, reason = "deprecated headers travel as well")]
impl ListBoxesOutput {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::json(status, &self.body)?;
        response.write_header("x-total").optional(self.x_total.as_ref())?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            x_total: response.read_header("x-total").optional(&schema::INT64)?,
            body: response.read_json(&tables::BOX_SCHEMA)?,
        })
    }
}

impl Operation for ListBoxes {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listBoxes",
            Method::GET,
            "/boxes",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = ListBoxesOutput;

    type Error = ListBoxesError;

    #[expect(deprecated, reason = "deprecated members are read as well")]
    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let page = reader.query("page").required(&schema::INT64);
        let order = reader.query("order").optional(&schema::STRING);
        reader.finish(|| Some(Self { page: page?, order: order? }))
    }

    #[expect(deprecated, reason = "deprecated members are sent as well")]
    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("page").required(&self.page)?;
        request.write_query("order").optional(self.order.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(ListBoxesOutput::decode(&response)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(200),
            Err(ListBoxesError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST /boxes (addBox) ----

/// What a request of `POST /boxes` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddBox {
    /// The body.
    pub body: BoxSchema,
}

impl AddBox {
    /// A value with this member and no others.
    pub fn new(body: BoxSchema) -> Self {
        Self { body }
    }
}

/// 204: it is there.
pub type AddBoxOutput = ();

/// What `addBox` answers if it does not succeed.
#[derive(Debug)]
pub enum AddBoxError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddBoxError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddBoxError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddBoxError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for AddBox {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addBox",
            Method::POST,
            "/boxes",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = AddBoxOutput;

    type Error = AddBoxError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.json_body(&tables::BOX_SCHEMA);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_json("application/json", &self.body)?;
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
            Err(AddBoxError::Undeclared(failure)) => Err(failure),
        }
    }
}
