//! The server that bad requests are sent to: it counts what reaches its handlers.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use counterpart_runtime::http::HeaderValue;
use counterpart_runtime::http::StatusCode;
use counterpart_runtime::http::header::CONTENT_TYPE;
use counterpart_runtime::server::{
    Denial, ProblemDetails, Refuse, RefuseUnrouted, Rejection, Request, RequestContext, Response,
    serve,
};
use counterpart_runtime::testing;
use counterpart_runtime::{ApiKey, serde_json};
use goldens::refusals_in_contract_words::operations::{
    CreateCustomer, CreateCustomerError, CreateCustomerOutput, ListCustomers, ListCustomersError,
    ListCustomersOutput,
};
use goldens::refusals_in_contract_words::server::{
    Authenticator, Customers, CustomersServer, customers_router,
};
use goldens::refusals_in_contract_words::types::{
    BadRequestError, ForbiddenError, InternalServerError, Issue, UnauthorizedError,
};

/// Counts what reaches it.
#[derive(Clone)]
struct Counted(Arc<AtomicUsize>);

impl Customers for Counted {
    type Principal = ();

    async fn list_customers(
        &self,
        _: Request<ListCustomers, ()>,
    ) -> Result<ListCustomersOutput, ListCustomersError> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Ok(Vec::new())
    }

    async fn create_customer(
        &self,
        request: Request<CreateCustomer, ()>,
    ) -> Result<CreateCustomerOutput, CreateCustomerError> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Ok(vec![request.into_input().body.customer])
    }
}

impl Authenticator for Counted {
    type Principal = ();

    async fn api_key(&self, key: ApiKey, _: &RequestContext) -> Result<(), Denial> {
        match key.expose() {
            "secret" => Ok(()),
            "known" => Err(Denial::Forbidden("this key may only look".to_owned())),
            _ => Err(Denial::Unauthenticated("nobody knows this key".to_owned())),
        }
    }
}

impl Refuse<BadRequestError> for Counted {
    fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> BadRequestError {
        let error = BadRequestError::new(rejection.to_string());
        match rejection {
            Rejection::Violations(violations) => {
                let issues = violations
                    .iter()
                    .map(|violation| Issue::new(violation.to_string()));
                error.with_issues(issues.collect())
            }
            _ => error,
        }
    }
}

macro_rules! refuse_by_sentence {
    ($($body:ident)*) => {
        $(
            impl Refuse<$body> for Counted {
                fn refuse(&self, rejection: &Rejection, _: StatusCode, _: &RequestContext) -> $body {
                    $body::new(rejection.to_string())
                }
            }
        )*
    };
}

refuse_by_sentence! {
    UnauthorizedError ForbiddenError InternalServerError
}

impl RefuseUnrouted for Counted {
    /// In the words of the other errors: the contract says nothing of what belongs to no operation.
    fn refuse_unrouted(&self, rejection: &Rejection, request: &RequestContext) -> Response {
        let mut response = ProblemDetails.refuse_unrouted(rejection, request);
        let code = match response.status().as_u16() {
            405 => "METHOD_NOT_ALLOWED",
            _ => "NOT_FOUND",
        };
        let words = serde_json::json!({ "code": code, "message": rejection.to_string() });
        *response.body_mut() = words.to_string().into();
        let json = HeaderValue::from_static("application/json");
        response.headers_mut().insert(CONTENT_TYPE, json);
        response
    }
}

/// Starts the server twice, as a router behind `axum::serve` and by itself; how many requests have reached a handler is
/// counted.
pub(crate) async fn start() -> ([SocketAddr; 2], Arc<AtomicUsize>) {
    let reached = Arc::new(AtomicUsize::new(0));
    let counted = Counted(reached.clone());
    let router = customers_router(counted.clone(), counted.clone(), counted.clone());
    let base_url = testing::serve(router).await;
    let address = base_url.strip_prefix("http://").unwrap_or_default();
    let behind_axum = address.parse().expect("the server has an address");
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await;
    let listener = listener.expect("the loopback interface has free ports");
    let alone = listener.local_addr().expect("the server has an address");
    let server = CustomersServer::new(counted.clone(), counted.clone(), counted);
    tokio::spawn(serve(listener, server, std::future::pending()));
    ([behind_axum, alone], reached)
}
