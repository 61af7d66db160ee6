//! Server traits of the Combined schemas 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{AddContact, AddContactError, AddContactOutput};

/// The operations tagged `Contacts`.
///
/// Implement this trait and serve it with [`contacts_router`].
pub trait Contacts: Clone + Send + Sync + 'static {
    /// Adds a contact.
    ///
    /// `POST /contacts`
    fn add_contact(
        &self,
        request: Request<AddContact, ()>,
    ) -> impl Future<Output = Result<AddContactOutput, AddContactError>> + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`Contacts`] from `api`, with default settings.
pub fn contacts_router<A, R>(api: A, refusals: R) -> Router
where
    A: Contacts,
    R: Refusals,
{
    contacts_router_with(api, refusals, Settings::default())
}

/// Serves [`Contacts`] from `api`, with these settings.
pub fn contacts_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Contacts,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/contacts", on(MethodFilter::POST, add_contact::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/contacts",
        methods: &[Method::POST],
    },
];

async fn unrouted<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Send + Sync + 'static,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &ROUTES, &server.settings);
    call.respond(None, &server.refusals)
}

// ---- POST /contacts (addContact) ----

async fn add_contact<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Contacts,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddContact>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.add_contact(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_contact(&server.refusals, rejection, request),
    )
}

fn refuse_add_contact<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<AddContactError> {
    None
}
