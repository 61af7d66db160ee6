//! Server traits of the API "Customers in regions", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::server::{
    Authentication, Dispatch, Implementation, Refusal, RoutedRequest, Routes,
};
use counterpart_runtime::server::{
    Answer, Denial, Refuse, RefuseUnrouted, Rejection, RejectionKind, Request,
    RequestContext, Router, Server,
};
use counterpart_runtime::{ApiKey, OperationDescription};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    CreateCustomer, CreateCustomerError, CreateCustomerOutput, ListCustomers,
    ListCustomersError, ListCustomersOutput,
};
use super::types::{
    BadRequestError, ForbiddenError, InternalServerError, UnauthorizedError,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Customers`.
///
/// Implement this trait and serve it with [`customers_router`], or as it is with [`CustomersServer`].
pub trait Customers: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Lists customers.
    ///
    /// `GET /regions/{region}/customers`
    ///
    /// # Errors
    ///
    /// - [`ListCustomersError::BadRequest`] (400): the request does not fit the contract.
    /// - [`ListCustomersError::Unauthorized`] (401): the key is missing or unknown.
    /// - [`ListCustomersError::Forbidden`] (403): the key may not do this.
    /// - [`ListCustomersError::InternalServerError`] (500): the service failed.
    fn list_customers(
        &self,
        request: Request<ListCustomers, Self::Principal>,
    ) -> impl Future<Output = Result<ListCustomersOutput, ListCustomersError>> + Send;

    /// Creates a customer.
    ///
    /// `POST /regions/{region}/customers`
    ///
    /// # Errors
    ///
    /// - [`CreateCustomerError::BadRequest`] (400): the request does not fit the contract.
    /// - [`CreateCustomerError::Unauthorized`] (401): the key is missing or unknown.
    /// - [`CreateCustomerError::Forbidden`] (403): the key may not do this.
    /// - [`CreateCustomerError::InternalServerError`] (500): the service failed.
    fn create_customer(
        &self,
        request: Request<CreateCustomer, Self::Principal>,
    ) -> impl Future<Output = Result<CreateCustomerOutput, CreateCustomerError>> + Send;
}

/// Finds out who is calling, before the body of a request is read.
///
/// Of alternatives, the first that is accepted is taken.
pub trait Authenticator: Clone + Send + Sync + 'static {
    /// Who is calling.
    type Principal: Send + 'static;

    /// Checks the credentials of `apiKey`.
    ///
    /// The key.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn api_key(
        &self,
        api_key: ApiKey,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;
}

async fn authenticate_api_key<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "Customers in regions");
    if let Some(api_key) = authentication.header_api_key("authorization") {
        let verdict = authenticator.api_key(api_key, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    Err(authentication.denied())
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<BadRequestError>,
    Self: Refuse<ForbiddenError>,
    Self: Refuse<InternalServerError>,
    Self: Refuse<UnauthorizedError>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<BadRequestError>,
    R: Refuse<ForbiddenError>,
    R: Refuse<InternalServerError>,
    R: Refuse<UnauthorizedError>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`Customers`] from `api`, with default settings.
///
/// [`CustomersServer`] takes others, and can be served without a router.
pub fn customers_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: Customers,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    CustomersServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`Customers`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type CustomersServer<A, V, R> = Server<CustomersOperations, A, V, R>;

/// What [`CustomersServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct CustomersOperations;

impl<A, V, R> Dispatch<A, V, R> for CustomersOperations
where
    A: Customers,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &ListCustomers::DESCRIPTION,
            &CreateCustomer::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        authenticate_api_key,
                        A::list_customers,
                        refuse_list_customers,
                    )
                    .await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        authenticate_api_key,
                        A::create_customer,
                        refuse_create_customer,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_api_key).await,
        }
    }
}

fn refuse_list_customers<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<ListCustomersError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated => {
            ListCustomersError::Unauthorized(refusal.body(401))
        }
        RejectionKind::Forbidden => ListCustomersError::Forbidden(refusal.body(403)),
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => ListCustomersError::BadRequest(refusal.body(400)),
        RejectionKind::Overloaded | RejectionKind::Failed | RejectionKind::Upstream => {
            ListCustomersError::InternalServerError(refusal.body(500))
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_create_customer<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<CreateCustomerError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated => {
            CreateCustomerError::Unauthorized(refusal.body(401))
        }
        RejectionKind::Forbidden => CreateCustomerError::Forbidden(refusal.body(403)),
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => CreateCustomerError::BadRequest(refusal.body(400)),
        RejectionKind::Overloaded | RejectionKind::Failed | RejectionKind::Upstream => {
            CreateCustomerError::InternalServerError(refusal.body(500))
        }
        _ => return None,
    };
    Some(error)
}
