//! Requests and outcomes of the API "Customers in regions", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    jiff, schema, uuid,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{
    BadRequestError, CreateCustomerRequest, Customer, ForbiddenError,
    InternalServerError, ListCustomersOrder, UnauthorizedError,
};

// ---- GET /regions/{region}/customers (listCustomers) ----

/// What a request of `GET /regions/{region}/customers` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCustomers {
    /// Where the customer is.
    pub region: String,
    /// How many at most.
    ///
    /// Default: `10`.
    pub limit: Option<i32>,
    /// Whether those that left are listed too.
    pub archived: Option<bool>,
    /// From when on.
    pub since: Option<jiff::civil::Date>,
    /// Which part of them.
    pub share: Option<f64>,
    /// In which order.
    pub order: Option<ListCustomersOrder>,
    /// Only those with one of these.
    pub tag: Option<Vec<String>>,
    /// What this belongs to.
    pub x_trace: Option<uuid::Uuid>,
    /// Whose session it is.
    pub session: Option<String>,
}

impl ListCustomers {
    /// A value with this member and no others.
    pub fn new(region: impl Into<String>) -> Self {
        let region = region.into();
        Self {
            region,
            limit: None,
            archived: None,
            since: None,
            share: None,
            order: None,
            tag: None,
            x_trace: None,
            session: None,
        }
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }

    /// Sets `archived`.
    #[must_use]
    pub fn with_archived(mut self, value: bool) -> Self {
        self.archived = Some(value);
        self
    }

    /// Sets `since`.
    #[must_use]
    pub fn with_since(mut self, value: jiff::civil::Date) -> Self {
        self.since = Some(value);
        self
    }

    /// Sets `share`.
    #[must_use]
    pub fn with_share(mut self, value: f64) -> Self {
        self.share = Some(value);
        self
    }

    /// Sets `order`.
    #[must_use]
    pub fn with_order(mut self, value: ListCustomersOrder) -> Self {
        self.order = Some(value);
        self
    }

    /// Sets `tag`.
    #[must_use]
    pub fn with_tag(mut self, value: Vec<String>) -> Self {
        self.tag = Some(value);
        self
    }

    /// Sets `X-Trace`.
    #[must_use]
    pub fn with_x_trace(mut self, value: uuid::Uuid) -> Self {
        self.x_trace = Some(value);
        self
    }

    /// Sets `session`.
    #[must_use]
    pub fn with_session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }
}

/// 200: the customers.
pub type ListCustomersOutput = Vec<Customer>;

/// What `listCustomers` answers if it does not succeed.
#[derive(Debug)]
pub enum ListCustomersError {
    /// 400: the request does not fit the contract.
    BadRequest(BadRequestError),
    /// 401: the key is missing or unknown.
    Unauthorized(UnauthorizedError),
    /// 403: the key may not do this.
    Forbidden(ForbiddenError),
    /// 500: the service failed.
    InternalServerError(InternalServerError),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListCustomersError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListCustomersError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("listCustomers answered 400 Bad Request")
            }
            Self::Unauthorized(_) => {
                formatter.write_str("listCustomers answered 401 Unauthorized")
            }
            Self::Forbidden(_) => {
                formatter.write_str("listCustomers answered 403 Forbidden")
            }
            Self::InternalServerError(_) => {
                formatter.write_str("listCustomers answered 500 Internal Server Error")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListCustomersError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for ListCustomers {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listCustomers",
            Method::GET,
            "/regions/{region}/customers",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
                ResponseDescription::exact(401, &[MediaType::json("application/json")]),
                ResponseDescription::exact(403, &[MediaType::json("application/json")]),
                ResponseDescription::exact(500, &[MediaType::json("application/json")]),
            ],
        );

    type Output = ListCustomersOutput;

    type Error = ListCustomersError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let region = reader.path("region").required(&tables::LIST_CUSTOMERS_REGION);
        let limit = reader
            .query("limit")
            .optional_or(&tables::LIST_CUSTOMERS_LIMIT, "10");
        let archived = reader.query("archived").optional(&schema::BOOLEAN);
        let since = reader.query("since").optional(&tables::LIST_CUSTOMERS_SINCE);
        let share = reader.query("share").optional(&tables::LIST_CUSTOMERS_SHARE);
        let order = reader.query("order").optional(&tables::LIST_CUSTOMERS_ORDER);
        let tag = reader.query("tag").optional(&tables::LIST_CUSTOMERS_TAG);
        let x_trace = reader.header("X-Trace").optional(&tables::LIST_CUSTOMERS_X_TRACE);
        let session = reader.cookie("session").optional(&tables::LIST_CUSTOMERS_SESSION);
        reader
            .finish(|| Some(Self {
                region: region?,
                limit: limit?,
                archived: archived?,
                since: since?,
                share: share?,
                order: order?,
                tag: tag?,
                x_trace: x_trace?,
                session: session?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("region").required(&self.region)?;
        request.write_query("limit").optional(self.limit.as_ref())?;
        request.write_query("archived").optional(self.archived.as_ref())?;
        request.write_query("since").optional(self.since.as_ref())?;
        request.write_query("share").optional(self.share.as_ref())?;
        request.write_query("order").optional(self.order.as_ref())?;
        request.write_query("tag").optional(self.tag.as_ref())?;
        request.write_header("X-Trace").optional(self.x_trace.as_ref())?;
        request.write_cookie("session").optional(self.session.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::LIST_CUSTOMERS_OK)?),
            _ => Err(ListCustomersError::decode(&response)?),
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

impl ListCustomersError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Unauthorized(payload) => EncodedResponse::json(401, &payload),
            Self::Forbidden(payload) => EncodedResponse::json(403, &payload),
            Self::InternalServerError(payload) => EncodedResponse::json(500, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::BAD_REQUEST_ERROR)?),
            401 => Self::Unauthorized(response.read_json(&tables::UNAUTHORIZED_ERROR)?),
            403 => Self::Forbidden(response.read_json(&tables::FORBIDDEN_ERROR)?),
            500 => {
                Self::InternalServerError(
                    response.read_json(&tables::INTERNAL_SERVER_ERROR)?,
                )
            }
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- POST /regions/{region}/customers (createCustomer) ----

/// What a request of `POST /regions/{region}/customers` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomer {
    /// Where the customer is.
    pub region: String,
    /// The body.
    pub body: CreateCustomerRequest,
}

/// The members that every [`CreateCustomer`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCustomerRequired {
    /// Where the customer is.
    pub region: String,
    /// The body.
    pub body: CreateCustomerRequest,
}

impl CreateCustomer {
    /// A value with these members and no others.
    pub fn new(required: impl Into<CreateCustomerRequired>) -> Self {
        let CreateCustomerRequired { region, body } = required.into();
        Self { region, body }
    }
}

/// 200: the customers.
pub type CreateCustomerOutput = Vec<Customer>;

/// What `createCustomer` answers if it does not succeed.
#[derive(Debug)]
pub enum CreateCustomerError {
    /// 400: the request does not fit the contract.
    BadRequest(BadRequestError),
    /// 401: the key is missing or unknown.
    Unauthorized(UnauthorizedError),
    /// 403: the key may not do this.
    Forbidden(ForbiddenError),
    /// 500: the service failed.
    InternalServerError(InternalServerError),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for CreateCustomerError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for CreateCustomerError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("createCustomer answered 400 Bad Request")
            }
            Self::Unauthorized(_) => {
                formatter.write_str("createCustomer answered 401 Unauthorized")
            }
            Self::Forbidden(_) => {
                formatter.write_str("createCustomer answered 403 Forbidden")
            }
            Self::InternalServerError(_) => {
                formatter.write_str("createCustomer answered 500 Internal Server Error")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for CreateCustomerError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for CreateCustomer {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "createCustomer",
            Method::POST,
            "/regions/{region}/customers",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
                ResponseDescription::exact(401, &[MediaType::json("application/json")]),
                ResponseDescription::exact(403, &[MediaType::json("application/json")]),
                ResponseDescription::exact(500, &[MediaType::json("application/json")]),
            ],
        );

    type Output = CreateCustomerOutput;

    type Error = CreateCustomerError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let region = reader.path("region").required(&tables::CREATE_CUSTOMER_REGION);
        let body = reader.json_body(&tables::CREATE_CUSTOMER_REQUEST);
        reader
            .finish(|| Some(Self {
                region: region?,
                body: body?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("region").required(&self.region)?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::CREATE_CUSTOMER_OK)?),
            _ => Err(CreateCustomerError::decode(&response)?),
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

impl CreateCustomerError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Unauthorized(payload) => EncodedResponse::json(401, &payload),
            Self::Forbidden(payload) => EncodedResponse::json(403, &payload),
            Self::InternalServerError(payload) => EncodedResponse::json(500, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::BAD_REQUEST_ERROR)?),
            401 => Self::Unauthorized(response.read_json(&tables::UNAUTHORIZED_ERROR)?),
            403 => Self::Forbidden(response.read_json(&tables::FORBIDDEN_ERROR)?),
            500 => {
                Self::InternalServerError(
                    response.read_json(&tables::INTERNAL_SERVER_ERROR)?,
                )
            }
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}
