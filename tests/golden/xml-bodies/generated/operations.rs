//! Requests and outcomes of the API "Invoices", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::bytes::Bytes;
use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::error::Error;
use std::fmt;

// ---- POST /invoices (addInvoice) ----

/// What a request of `POST /invoices` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddInvoice {
    /// The invoice. Its structure is not checked.
    pub body: Bytes,
}

impl AddInvoice {
    /// A value with this member and no others.
    pub fn new(body: Bytes) -> Self {
        Self { body }
    }
}

/// 200: the invoice with its seal.
pub type AddInvoiceOutput = Bytes;

/// What `addInvoice` answers if it does not succeed.
#[derive(Debug)]
pub enum AddInvoiceError {
    /// 413: the invoice is too large.
    ContentTooLarge(String),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddInvoiceError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddInvoiceError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ContentTooLarge(_) => {
                formatter.write_str("addInvoice answered 413 Content Too Large")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddInvoiceError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for AddInvoice {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addInvoice",
            Method::POST,
            "/invoices",
        )
        .with_body(&[MediaType::bytes("application/xml")])
        .with_responses(
            &[
                ResponseDescription::exact(
                    200,
                    &[MediaType::bytes("application/vnd.invoice+xml")],
                ),
                ResponseDescription::exact(413, &[MediaType::text("text/plain")]),
            ],
        );

    type Output = AddInvoiceOutput;

    type Error = AddInvoiceError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.bytes_body();
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_body("application/xml", self.body);
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.body.to_bytes()),
            _ => Err(AddInvoiceError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => {
                EncodedResponse::with_body(200, "application/vnd.invoice+xml", output)
            }
            Err(error) => error.encode(),
        }
    }
}

impl AddInvoiceError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::ContentTooLarge(payload) => {
                EncodedResponse::with_body(413, "text/plain", payload)
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            413 => Self::ContentTooLarge(response.read_text(&schema::STRING)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}
