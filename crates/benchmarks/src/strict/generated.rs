//! The strict create-customer as generated from its contract: the checks are not written at all.

use counterpart_runtime::ApiKey;
use counterpart_runtime::http::StatusCode;
use counterpart_runtime::jiff::Timestamp;
use counterpart_runtime::server::{
    Denial, ProblemDetails, Refuse, RefuseUnrouted, Rejection, Request, RequestContext, Response,
    Router,
};

use self::contract::operations::{CreateCustomer, CreateCustomerError, CreateCustomerOutput};
use self::contract::server::{Authenticator, Customers, CustomersServer};
use self::contract::types::{Customer, CustomerRequired, Failure, FailureRequired};
use crate::KEY;
use crate::store::Store;

/// What is generated from `strict.yaml`.
pub mod contract {
    counterpart_runtime::include_contract!("strict");
}

/// The operation, the key and the refusals. Clones share their customers.
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
        let new = request.into_input().body;
        let external_id = new.external_id.clone();
        let mut customer = Customer::new(CustomerRequired {
            id: self.store.identifier(),
            created_at: Timestamp::now(),
            external_id: new.external_id,
            email: new.email,
            name: new.name,
            plan: new.plan,
            seats: new.seats,
            tags: new.tags.unwrap_or_default(),
            address: new.address,
        });
        customer.discount = new.discount;
        self.store.insert(&external_id, customer).ok_or_else(|| {
            let message = "there is a customer of this `externalId`";
            CreateCustomerError::Conflict(failure("CONFLICT", message))
        })
    }
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

impl Refuse<Failure> for Service {
    fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> Failure {
        failure("REFUSED", &rejection.to_string())
    }
}

impl RefuseUnrouted for Service {
    fn refuse_unrouted(&self, rejection: &Rejection, request: &RequestContext) -> Response {
        ProblemDetails.refuse_unrouted(rejection, request)
    }
}

fn failure(code: &str, message: &str) -> Failure {
    Failure::new(FailureRequired {
        code: code.to_owned(),
        message: message.to_owned(),
    })
}
