//! Requests and outcomes of the API "Hosts", version 1.0.0.
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
use super::types::Host;

// ---- PUT /hosts/{address} (putHost) ----

/// What a request of `PUT /hosts/{address}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutHost {
    /// Its address.
    pub address: String,
    /// Who is told.
    pub notify: Option<Vec<String>>,
    /// Where to answer.
    pub x_callback: Option<String>,
    /// The body.
    pub body: Host,
}

/// The members that every [`PutHost`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PutHostRequired {
    /// Its address.
    pub address: String,
    /// The body.
    pub body: Host,
}

impl PutHost {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PutHostRequired>) -> Self {
        let PutHostRequired { address, body } = required.into();
        Self {
            address,
            notify: None,
            x_callback: None,
            body,
        }
    }

    /// Sets `notify`.
    #[must_use]
    pub fn with_notify(mut self, value: Vec<String>) -> Self {
        self.notify = Some(value);
        self
    }

    /// Sets `X-Callback`.
    #[must_use]
    pub fn with_x_callback(mut self, value: impl Into<String>) -> Self {
        self.x_callback = Some(value.into());
        self
    }
}

/// What `putHost` answers if it does not succeed.
#[derive(Debug)]
pub enum PutHostError {
    /// 400: something is wrong with the request.
    BadRequest(String),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PutHostError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PutHostError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("putHost answered 400 Bad Request")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PutHostError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

/// The host.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutHostOutput {
    /// Where it stands.
    pub location: Option<String>,
    /// The body.
    pub body: Host,
}

impl PutHostOutput {
    /// A value with this member and no others.
    pub fn new(body: Host) -> Self {
        Self { location: None, body }
    }

    /// Sets `Location`.
    #[must_use]
    pub fn with_location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
}

impl PutHostOutput {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::json(status, &self.body)?;
        response.write_header("location").optional(self.location.as_ref())?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            location: response
                .read_header("location")
                .optional(&tables::PUT_HOST_OUTPUT_LOCATION)?,
            body: response.read_json(&tables::HOST)?,
        })
    }
}

impl Operation for PutHost {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "putHost",
            Method::PUT,
            "/hosts/{address}",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[MediaType::text("text/plain")]),
            ],
        );

    type Output = PutHostOutput;

    type Error = PutHostError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let address = reader.path("address").required(&tables::PUT_HOST_ADDRESS);
        let notify = reader.query("notify").optional(&tables::PUT_HOST_NOTIFY);
        let x_callback = reader
            .header("X-Callback")
            .optional(&tables::PUT_HOST_X_CALLBACK);
        let body = reader.json_body(&tables::HOST);
        reader
            .finish(|| Some(Self {
                address: address?,
                notify: notify?,
                x_callback: x_callback?,
                body: body?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("address").required(&self.address)?;
        request.write_query("notify").optional(self.notify.as_ref())?;
        request.write_header("X-Callback").optional(self.x_callback.as_ref())?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(PutHostOutput::decode(&response)?),
            _ => Err(PutHostError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(200),
            Err(error) => error.encode(),
        }
    }
}

impl PutHostError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => {
                EncodedResponse::with_body(400, "text/plain", payload)
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_text(&schema::STRING)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}
