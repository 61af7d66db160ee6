//! An implementor of the contract that fails as asked: by the key that is shown, or by the name of the customer to create.

use std::net::SocketAddr;

use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{
    Denial, Refuse, RefuseUnrouted, Rejection, Request, RequestContext, Response,
};
use counterpart_runtime::testing::serve;
use counterpart_runtime::{ApiKey, Failure};
use customers_server::{Authenticator, Customers, customers_router};
use customers_types::{
    ArchiveCustomer, ArchiveCustomerError, ArchiveCustomerOutput, CreateCustomer,
    CreateCustomerError, CreateCustomerOutput, Error, FailureResponse, GetCustomer,
    GetCustomerBilling, GetCustomerBillingError, GetCustomerBillingOutput, GetCustomerError,
    GetCustomerOutput, GetUsageBalances, GetUsageBalancesError, GetUsageBalancesOutput,
    ListCustomers, ListCustomersError, ListCustomersOutput, UnauthorizedResponse,
    UnauthorizedResponseBody, UpdateCustomer, UpdateCustomerError, UpdateCustomerOutput,
};
use reference_server::api::Words;

/// Starts it; it lives as long as the test program.
pub(crate) fn start() -> SocketAddr {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let base_url = serve(customers_router(Scripted, Scripted, Scripted)).await;
            let address = base_url.strip_prefix("http://").unwrap();
            sender.send(address.parse().unwrap()).unwrap();
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().unwrap()
}

const REQUEST_ID: &str = "5f3a9c01";

#[derive(Debug, Clone, Copy)]
struct Scripted;

impl Authenticator for Scripted {
    type Principal = ();

    async fn api_key_auth(&self, key: ApiKey, _: &RequestContext) -> Result<(), Denial> {
        if key.expose() == "sk_test_verification_gives_nothing" {
            return Err(Denial::Unauthenticated("Unauthorized".to_owned()));
        }
        Ok(())
    }
}

impl Refuse<UnauthorizedResponse> for Scripted {
    fn refuse(
        &self,
        rejection: &Rejection,
        _: StatusCode,
        _: &RequestContext,
    ) -> UnauthorizedResponse {
        let text = match rejection {
            Rejection::InvalidCredentials { reason, .. } => reason.clone(),
            other => other.to_string(),
        };
        UnauthorizedResponse::new(UnauthorizedResponseBody::Text(text))
            .with_x_request_id(REQUEST_ID)
    }
}

impl Refuse<FailureResponse> for Scripted {
    fn refuse(
        &self,
        rejection: &Rejection,
        status: StatusCode,
        context: &RequestContext,
    ) -> FailureResponse {
        Words.refuse(rejection, status, context)
    }
}

impl RefuseUnrouted for Scripted {
    fn refuse_unrouted(&self, rejection: &Rejection, context: &RequestContext) -> Response {
        Words.refuse_unrouted(rejection, context)
    }
}

/// What the caller is told.
fn failure(sentence: &str) -> Error {
    Error::default()
        .with_error(sentence.to_owned().into())
        .with_request_id(REQUEST_ID)
}

fn response(error: Error) -> FailureResponse {
    FailureResponse::new(error).with_x_request_id(REQUEST_ID)
}

fn not_scripted() -> Failure {
    Failure::internal("only creates are scripted")
}

impl Customers for Scripted {
    type Principal = ();

    async fn create_customer(
        &self,
        request: Request<CreateCustomer, ()>,
    ) -> Result<CreateCustomerOutput, CreateCustomerError> {
        let report = "0123456789abcdef0123456789abcdef";
        Err(match request.input().body.customer.name.as_str() {
            "the payment provider refuses" => {
                let error = failure("An unexpected error occurred.")
                    .with_code("INTERNAL_SERVER_ERROR")
                    .with_sentry_event_id(report);
                CreateCustomerError::InternalServerError(response(error))
            }
            "a failure outside" => {
                let error = failure("Internal server error").with_sentry_event_id(report);
                CreateCustomerError::InternalServerError(response(error))
            }
            _ => not_scripted().into(),
        })
    }

    async fn list_customers(
        &self,
        _: Request<ListCustomers, ()>,
    ) -> Result<ListCustomersOutput, ListCustomersError> {
        Err(not_scripted().into())
    }

    async fn get_customer(
        &self,
        _: Request<GetCustomer, ()>,
    ) -> Result<GetCustomerOutput, GetCustomerError> {
        Err(not_scripted().into())
    }

    async fn update_customer(
        &self,
        _: Request<UpdateCustomer, ()>,
    ) -> Result<UpdateCustomerOutput, UpdateCustomerError> {
        Err(not_scripted().into())
    }

    async fn archive_customer(
        &self,
        _: Request<ArchiveCustomer, ()>,
    ) -> Result<ArchiveCustomerOutput, ArchiveCustomerError> {
        Err(not_scripted().into())
    }

    async fn get_customer_billing(
        &self,
        _: Request<GetCustomerBilling, ()>,
    ) -> Result<GetCustomerBillingOutput, GetCustomerBillingError> {
        Err(not_scripted().into())
    }

    async fn get_usage_balances(
        &self,
        _: Request<GetUsageBalances, ()>,
    ) -> Result<GetUsageBalancesOutput, GetUsageBalancesError> {
        Err(not_scripted().into())
    }
}
