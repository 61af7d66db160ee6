//! Requests and outcomes of the API "Observatory", version 1.0.0: the part of the tag `telescopes`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
};
use std::fmt;
use super::super::tables;
use super::super::types::{Error, Telescope};

// ---- GET /telescopes/{telescopeId} (getTelescope) ----

/// What a request of `GET /telescopes/{telescopeId}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTelescope {
    /// The path parameter `telescopeId`.
    pub telescope_id: String,
}

impl GetTelescope {
    /// A value with this member and no others.
    pub fn new(telescope_id: impl Into<String>) -> Self {
        let telescope_id = telescope_id.into();
        Self { telescope_id }
    }
}

/// 200: the telescope.
pub type GetTelescopeOutput = Telescope;

/// What `getTelescope` answers if it does not succeed.
#[derive(Debug)]
pub enum GetTelescopeError {
    /// 404: there is none.
    NotFound(Error),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetTelescopeError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetTelescopeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(_) => {
                formatter.write_str("getTelescope answered 404 Not Found")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for GetTelescopeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl Operation for GetTelescope {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getTelescope",
            Method::GET,
            "/telescopes/{telescopeId}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(404, &[MediaType::json("application/json")]),
            ],
        );

    type Output = GetTelescopeOutput;

    type Error = GetTelescopeError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let telescope_id = reader
            .path("telescopeId")
            .required(&tables::GET_TELESCOPE_TELESCOPE_ID);
        reader
            .finish(|| Some(Self {
                telescope_id: telescope_id?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("telescopeId").required(&self.telescope_id)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::TELESCOPE)?),
            _ => Err(GetTelescopeError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(error) => error.encode(),
        }
    }
}

impl GetTelescopeError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::NotFound(payload) => EncodedResponse::json(404, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            404 => Self::NotFound(response.read_json(&tables::ERROR)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}
