//! Why an operation does not succeed, before each operation says it with an error type of its own.

use counterpart_runtime::Failure;
use customers_types::{
    ArchiveCustomerError, CreateCustomerError, FailureResponse, GetCustomerBillingError,
    GetCustomerError, GetUsageBalancesError, ListCustomersError, NotFoundResponse,
    UpdateCustomerError,
};

use super::answers::{Answers, Code};
use crate::store::StoreError;

/// Why an operation does not succeed.
#[derive(Debug)]
pub(super) enum OperationError {
    /// The request is wrong in itself.
    BadRequest(Box<FailureResponse>),
    /// There is no such customer, or subscription.
    NotFound(Box<NotFoundResponse>),
    /// Another customer is in the way.
    Conflict(Box<FailureResponse>),
    /// The database failed, which its store has put in the log: once, however many callers hear of it.
    Unavailable(Box<FailureResponse>),
    /// The server failed.
    Failed(Failure),
}

impl OperationError {
    /// What the caller is told of an error of the store, met on the way to the customer with this `external_id`.
    pub(super) fn of_store(error: StoreError, answers: &Answers, external_id: &str) -> Self {
        match error {
            StoreError::NotFound => Self::NotFound(Box::new(answers.not_found(external_id))),
            StoreError::Conflict => {
                let failure = answers.failure(Code::Conflict, error.to_string());
                Self::Conflict(Box::new(failure))
            }
            StoreError::UnknownUser(_) | StoreError::NulCharacter => {
                Self::bad_request(answers.failure(Code::BadRequest, error.to_string()))
            }
            StoreError::Unavailable(_) => Self::Unavailable(Box::new(answers.server_failed())),
            StoreError::ExternalIdTooLong(_) | StoreError::ImpossibleTime(_) => {
                Self::Failed(Failure::internal(error))
            }
        }
    }

    /// The request is wrong in itself, as this says.
    pub(super) fn bad_request(failure: FailureResponse) -> Self {
        Self::BadRequest(Box::new(failure))
    }
}

impl From<Failure> for OperationError {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// Says for each operation which of the errors its contract declares. One that it does not declare would be a failure of the
/// server.
macro_rules! declared {
    ($($error:ident: $($variant:ident),+;)+) => {$(
        impl From<OperationError> for $error {
            fn from(error: OperationError) -> Self {
                match error {
                    $(OperationError::$variant(body) => Self::$variant(*body),)+
                    OperationError::Unavailable(body) => Self::InternalServerError(*body),
                    OperationError::Failed(failure) => failure.into(),
                    undeclared => Failure::internal(Undeclared(undeclared)).into(),
                }
            }
        }
    )+};
}

declared! {
    CreateCustomerError: BadRequest, Conflict;
    ListCustomersError: BadRequest;
    GetCustomerError: BadRequest, NotFound;
    UpdateCustomerError: BadRequest, NotFound;
    ArchiveCustomerError: BadRequest, NotFound;
    GetCustomerBillingError: BadRequest, NotFound;
    GetUsageBalancesError: BadRequest, NotFound;
}

/// An error that the operation's contract does not declare.
#[derive(Debug)]
struct Undeclared(OperationError);

impl std::fmt::Display for Undeclared {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            formatter,
            "the operation declares no such error: {:?}",
            self.0
        )
    }
}

impl std::error::Error for Undeclared {}
