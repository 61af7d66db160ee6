//! Create-customer as generated from the contract: what is left to write is the handler, the key and the words of refusals.

use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{
    Denial, ProblemDetails, Refuse, RefuseUnrouted, Rejection, Request, RequestContext, Response,
    Router,
};
use counterpart_runtime::{ApiKey, Failure, Field, jiff::Timestamp};
use customers_server::{Authenticator, Customers, CustomersServer};
use customers_types::{
    ArchiveCustomer, ArchiveCustomerError, ArchiveCustomerOutput, CreateCustomer,
    CreateCustomerError, CreateCustomerOutput, CreateCustomerResponse, CreatedCustomer, Customer,
    CustomerRequired, Error, ErrorDetail, FailureResponse, GetCustomer, GetCustomerBilling,
    GetCustomerBillingError, GetCustomerBillingOutput, GetCustomerError, GetCustomerOutput,
    GetUsageBalances, GetUsageBalancesError, GetUsageBalancesOutput, ListCustomers,
    ListCustomersError, ListCustomersOutput, UnauthorizedResponse, UnauthorizedResponseBody,
    UpdateCustomer, UpdateCustomerError, UpdateCustomerOutput,
};

use crate::KEY;
use crate::store::Store;

/// The operations, the key and the refusals. Clones share their customers.
#[derive(Clone, Debug, Default)]
pub struct Service {
    store: Store<Customer>,
}

/// The service under its own dispatch.
pub type Server = CustomersServer<Service, Service, Service>;

/// Its server.
pub fn server() -> Server {
    let service = Service::default();
    CustomersServer::new(service.clone(), service.clone(), service)
}

/// The same as a router.
pub fn router() -> Router {
    server().into_router()
}

impl Customers for Service {
    type Principal = ();

    async fn create_customer(
        &self,
        request: Request<CreateCustomer, ()>,
    ) -> Result<CreateCustomerOutput, CreateCustomerError> {
        let new = request.into_input().body.customer;
        let now = customers_types::Timestamp::from(Timestamp::now());
        let external_id = new.external_id.clone();
        let mut customer = Customer::new(CustomerRequired {
            id: self.store.identifier(),
            created_at: now.clone(),
            updated_at: Some(now),
            livemode: false,
            organization_id: "org_bench".to_owned(),
            email: new.email,
            name: new.name,
            invoice_number_base: Some("ABCDEF0".to_owned()),
            archived: new.archived.unwrap_or_default(),
            logo_url: new.logo_url.into_option(),
            icon_url: new.icon_url.into_option(),
            domain: new.domain.into_option(),
            external_id: new.external_id,
            user_id: new.user_id.into_option(),
        });
        customer.billing_address = Field::Null;
        customer.pricing_model_id = Some("pricing_model_bench".to_owned());
        match self.store.insert(&external_id, customer) {
            Some(customer) => {
                let created = CreatedCustomer::new(customer);
                Ok(CreateCustomerOutput::new(CreateCustomerResponse::new(
                    created,
                )))
            }
            None => Err(CreateCustomerError::Conflict(failure(
                "CONFLICT",
                "there is a customer of this `externalId`",
            ))),
        }
    }

    async fn list_customers(
        &self,
        _: Request<ListCustomers, ()>,
    ) -> Result<ListCustomersOutput, ListCustomersError> {
        Err(unmeasured().into())
    }

    async fn get_customer(
        &self,
        _: Request<GetCustomer, ()>,
    ) -> Result<GetCustomerOutput, GetCustomerError> {
        Err(unmeasured().into())
    }

    async fn update_customer(
        &self,
        _: Request<UpdateCustomer, ()>,
    ) -> Result<UpdateCustomerOutput, UpdateCustomerError> {
        Err(unmeasured().into())
    }

    async fn archive_customer(
        &self,
        _: Request<ArchiveCustomer, ()>,
    ) -> Result<ArchiveCustomerOutput, ArchiveCustomerError> {
        Err(unmeasured().into())
    }

    async fn get_customer_billing(
        &self,
        _: Request<GetCustomerBilling, ()>,
    ) -> Result<GetCustomerBillingOutput, GetCustomerBillingError> {
        Err(unmeasured().into())
    }

    async fn get_usage_balances(
        &self,
        _: Request<GetUsageBalances, ()>,
    ) -> Result<GetUsageBalancesOutput, GetUsageBalancesError> {
        Err(unmeasured().into())
    }
}

/// The contract has seven operations, and the service is measured with all of them routed; load is put on one.
fn unmeasured() -> Failure {
    Failure::internal("only creates are measured")
}

impl Authenticator for Service {
    type Principal = ();

    async fn api_key_auth(&self, shown: ApiKey, _: &RequestContext) -> Result<(), Denial> {
        let shown = shown.expose();
        if shown.strip_prefix("Bearer ").unwrap_or(shown) == KEY {
            Ok(())
        } else {
            Err(Denial::Unauthenticated("this is no valid key".to_owned()))
        }
    }
}

impl Refuse<FailureResponse> for Service {
    fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> FailureResponse {
        failure("BAD_REQUEST", &rejection.to_string())
    }
}

impl Refuse<UnauthorizedResponse> for Service {
    fn refuse(
        &self,
        rejection: &Rejection,
        _: StatusCode,
        _: &RequestContext,
    ) -> UnauthorizedResponse {
        UnauthorizedResponse::new(UnauthorizedResponseBody::Text(rejection.to_string()))
    }
}

impl RefuseUnrouted for Service {
    fn refuse_unrouted(&self, rejection: &Rejection, request: &RequestContext) -> Response {
        ProblemDetails.refuse_unrouted(rejection, request)
    }
}

fn failure(code: &str, message: &str) -> FailureResponse {
    let error = Error::default()
        .with_error(ErrorDetail::Text(message.to_owned()))
        .with_code(code.to_owned());
    FailureResponse::new(error)
}
