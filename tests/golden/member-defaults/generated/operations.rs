//! Requests and outcomes of the API "Prints", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Frame, Print};

// ---- POST /prints (orderPrint) ----

/// What a request of `POST /prints` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderPrint {
    /// The body.
    pub body: OrderPrintBody,
}

impl OrderPrint {
    /// A value with this member and no others.
    pub fn new(body: OrderPrintBody) -> Self {
        Self { body }
    }
}

/// The body of [`OrderPrint`], by its media type.
#[derive(Clone, Debug, PartialEq)]
pub enum OrderPrintBody {
    /// `application/json`
    Json(Print),
    /// `application/x-www-form-urlencoded`
    Form(Frame),
}

impl OrderPrintBody {
    fn decode(reader: &mut RequestReader<'_>) -> Option<Self> {
        match reader.media_type(<OrderPrint as Operation>::DESCRIPTION.body) {
            "application/json" => reader.json_body(&tables::PRINT).map(Self::Json),
            "application/x-www-form-urlencoded" => {
                reader.form_body(&tables::FRAME, &[]).map(Self::Form)
            }
            _ => reader.undeclared_body(),
        }
    }

    fn encode(self, request: &mut EncodedRequest) -> Result<(), Failure> {
        match self {
            Self::Json(body) => {
                request.write_json("application/json", &body)?;
            }
            Self::Form(body) => {
                request
                    .write_form(
                        "application/x-www-form-urlencoded",
                        &body,
                        &tables::FRAME,
                        &[],
                    )?;
            }
        }
        Ok(())
    }
}

/// 200: what is printed.
pub type OrderPrintOutput = Print;

/// What `orderPrint` answers if it does not succeed.
#[derive(Debug)]
pub enum OrderPrintError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for OrderPrintError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for OrderPrintError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for OrderPrintError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for OrderPrint {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "orderPrint",
            Method::POST,
            "/prints",
        )
        .with_body(
            &[
                MediaType::json("application/json"),
                MediaType::form("application/x-www-form-urlencoded"),
            ],
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = OrderPrintOutput;

    type Error = OrderPrintError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = OrderPrintBody::decode(&mut reader);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        self.body.encode(&mut request)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::PRINT)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(OrderPrintError::Undeclared(failure)) => Err(failure),
        }
    }
}
