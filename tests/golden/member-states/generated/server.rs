//! Server traits of the People 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{AddPerson, AddPersonError, AddPersonOutput};

/// The operations tagged `People`.
///
/// Implement this trait and serve it with [`people_router`].
pub trait People: Clone + Send + Sync + 'static {
    /// Adds a person.
    ///
    /// `POST /people`
    fn add_person(
        &self,
        request: Request<AddPerson, ()>,
    ) -> impl Future<Output = Result<AddPersonOutput, AddPersonError>> + Send;
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

/// Serves [`People`] from `api`, with default settings.
pub fn people_router<A, R>(api: A, refusals: R) -> Router
where
    A: People,
    R: Refusals,
{
    people_router_with(api, refusals, Settings::default())
}

/// Serves [`People`] from `api`, with these settings.
pub fn people_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: People,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/people", on(MethodFilter::POST, add_person::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/people",
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

// ---- POST /people (addPerson) ----

async fn add_person<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: People,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddPerson>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.add_person(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_person(&server.refusals, rejection, request),
    )
}

fn refuse_add_person<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<AddPersonError> {
    None
}
