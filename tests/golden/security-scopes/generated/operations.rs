//! Requests and outcomes of the API "Library", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::{Method, StatusCode};
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::AddBookBody;

// ---- GET /books (listBooks) ----

/// A request of `GET /books`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBooks {}

/// 200: the titles.
pub type ListBooksOutput = Vec<String>;

/// What `listBooks` answers if it does not succeed.
#[derive(Debug)]
pub enum ListBooksError {
    /// 401: who are you?
    Unauthorized,
    /// 403: you may not.
    Forbidden,
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListBooksError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListBooksError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unauthorized => {
                formatter.write_str("listBooks answered 401 Unauthorized")
            }
            Self::Forbidden => formatter.write_str("listBooks answered 403 Forbidden"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListBooksError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for ListBooks {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listBooks",
            Method::GET,
            "/books",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(401, &[]),
                ResponseDescription::exact(403, &[]),
            ],
        );

    type Output = ListBooksOutput;

    type Error = ListBooksError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::LIST_BOOKS_OK)?),
            _ => Err(ListBooksError::decode(&response)?),
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

impl ListBooksError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Unauthorized => EncodedResponse::empty(401),
            Self::Forbidden => EncodedResponse::empty(403),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- POST /books (addBook) ----

/// What a request of `POST /books` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddBook {
    /// The body.
    pub body: AddBookBody,
}

impl AddBook {
    /// A value with this member and no others.
    pub fn new(body: AddBookBody) -> Self {
        Self { body }
    }
}

/// 201: it is there.
pub type AddBookOutput = ();

/// What `addBook` answers if it does not succeed.
#[derive(Debug)]
pub enum AddBookError {
    /// Any other status: something is wrong.
    Default(StatusCode, String),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddBookError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddBookError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default(status, _) => write!(formatter, "addBook answered {status}"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddBookError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for AddBook {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addBook",
            Method::POST,
            "/books",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[
                ResponseDescription::exact(201, &[]),
                ResponseDescription::default(&[MediaType::json("application/json")]),
            ],
        );

    type Output = AddBookOutput;

    type Error = AddBookError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.json_body(&tables::ADD_BOOK_BODY);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            201 => Ok(()),
            _ => Err(AddBookError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(201),
            Err(error) => error.encode(),
        }
    }
}

impl AddBookError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Default(status, payload) => {
                EncodedResponse::json(
                    <AddBook as Operation>::DESCRIPTION.default_status(status)?,
                    &payload,
                )
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self::Default(response.status, response.read_json(&schema::STRING)?))
    }
}

// ---- DELETE /shelves (clear) ----

/// A request of `DELETE /shelves`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Clear {}

/// 204: nothing is left.
pub type ClearOutput = ();

/// What `clear` answers if it does not succeed.
#[derive(Debug)]
pub enum ClearError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ClearError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ClearError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ClearError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for Clear {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "clear",
            Method::DELETE,
            "/shelves",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = ClearOutput;

    type Error = ClearError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
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
            Err(ClearError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /news (news) ----

/// A request of `GET /news`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct News {}

/// 204: no news.
pub type NewsOutput = ();

/// What `news` answers if it does not succeed.
#[derive(Debug)]
pub enum NewsError {
    /// 401: who are you?
    Unauthorized(NewsUnauthorized),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for NewsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for NewsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unauthorized(_) => {
                formatter.write_str("news answered 401 Unauthorized")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for NewsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

/// Who are you?
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewsUnauthorized {
    /// The header `WWW-Authenticate`.
    pub www_authenticate: String,
}

impl NewsUnauthorized {
    /// A value with this member and no others.
    pub fn new(www_authenticate: impl Into<String>) -> Self {
        let www_authenticate = www_authenticate.into();
        Self { www_authenticate }
    }
}

impl NewsUnauthorized {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::empty(status)?;
        response.write_header("www-authenticate").required(&self.www_authenticate)?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            www_authenticate: response
                .read_header("www-authenticate")
                .required(&schema::STRING)?,
        })
    }
}

impl Operation for News {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "news",
            Method::GET,
            "/news",
        )
        .with_responses(
            &[ResponseDescription::exact(204, &[]), ResponseDescription::exact(401, &[])],
        );

    type Output = NewsOutput;

    type Error = NewsError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(NewsError::decode(&response)?),
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

impl NewsError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Unauthorized(payload) => payload.encode(401),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            401 => Self::Unauthorized(NewsUnauthorized::decode(response)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}
