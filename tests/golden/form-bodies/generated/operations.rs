//! Requests and outcomes of the API "Accounts", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::{
    BodyDescription, EncodedRequest, EncodedResponse, Failure, FieldStyle, FormField,
    Invalid, MediaType, Operation, OperationDescription, RequestReader,
    ResponseDescription,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Account, Fault, GetTokenBody};

// ---- POST /accounts (openAccount) ----

/// What a request of `POST /accounts` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenAccount {
    /// The body.
    pub body: Account,
}

impl OpenAccount {
    /// A value with this member and no others.
    pub fn new(body: Account) -> Self {
        Self { body }
    }
}

/// 204: done.
pub type OpenAccountOutput = ();

/// What `openAccount` answers if it does not succeed.
#[derive(Debug)]
pub enum OpenAccountError {
    /// 400: the form is not what it should be.
    BadRequest(Fault),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for OpenAccountError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for OpenAccountError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("openAccount answered 400 Bad Request")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for OpenAccountError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for OpenAccount {
    const DESCRIPTION: OperationDescription = OperationDescription {
        id: "openAccount",
        method: Method::POST,
        path: "/accounts",
        body: BodyDescription::Required(
            &[MediaType::form("application/x-www-form-urlencoded")],
        ),
        responses: &[
            ResponseDescription::exact(204, &[]),
            ResponseDescription::exact(400, &[MediaType::json("application/json")]),
        ],
    };

    type Output = OpenAccountOutput;

    type Error = OpenAccountError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader
            .form_body(
                &tables::ACCOUNT,
                &[
                    FormField::new("codes", FieldStyle::Comma),
                    FormField::new("words", FieldStyle::Space),
                    FormField::new("marks", FieldStyle::Pipe),
                    FormField::new("size", FieldStyle::Deep),
                    FormField::new("place", FieldStyle::Separate),
                ],
            );
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request
            .write_form(
                "application/x-www-form-urlencoded",
                &self.body,
                &[
                    FormField::new("codes", FieldStyle::Comma),
                    FormField::new("words", FieldStyle::Space),
                    FormField::new("marks", FieldStyle::Pipe),
                    FormField::new("size", FieldStyle::Deep),
                    FormField::new("place", FieldStyle::Separate),
                ],
            )?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(OpenAccountError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(error) => error.encode(),
        }
    }
}

impl OpenAccountError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::FAULT)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- POST /token (getToken) ----

/// What a request of `POST /token` carries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetToken {
    /// The body.
    pub body: Option<GetTokenBody>,
}

impl GetToken {
    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, value: GetTokenBody) -> Self {
        self.body = Some(value);
        self
    }
}

/// 204: done.
pub type GetTokenOutput = ();

/// What `getToken` answers if it does not succeed.
#[derive(Debug)]
pub enum GetTokenError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetTokenError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetTokenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetTokenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetToken {
    const DESCRIPTION: OperationDescription = OperationDescription {
        id: "getToken",
        method: Method::POST,
        path: "/token",
        body: BodyDescription::Optional(
            &[MediaType::form("application/x-www-form-urlencoded")],
        ),
        responses: &[ResponseDescription::exact(204, &[])],
    };

    type Output = GetTokenOutput;

    type Error = GetTokenError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.optional_form_body(&tables::GET_TOKEN_BODY, &[]);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        if let Some(body) = self.body {
            request.write_form("application/x-www-form-urlencoded", &body, &[])?;
        }
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
            Err(GetTokenError::Undeclared(failure)) => Err(failure),
        }
    }
}
