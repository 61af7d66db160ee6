//! Server traits of the Reports 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{GetReport, GetReportError, GetReportOutput};

/// The operations tagged `Reports`.
///
/// Implement this trait and serve it with [`reports_router`].
pub trait Reports: Clone + Send + Sync + 'static {
    /// Fetches the report.
    ///
    /// `GET /report`
    ///
    /// # Errors
    ///
    /// - [`GetReportError::NotFound`] (404): there is no report yet.
    fn get_report(
        &self,
        request: Request<GetReport, ()>,
    ) -> impl Future<Output = Result<GetReportOutput, GetReportError>> + Send;
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

/// Serves [`Reports`] from `api`, with default settings.
pub fn reports_router<A, R>(api: A, refusals: R) -> Router
where
    A: Reports,
    R: Refusals,
{
    reports_router_with(api, refusals, Settings::default())
}

/// Serves [`Reports`] from `api`, with these settings.
pub fn reports_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Reports,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/report", on(MethodFilter::GET, get_report::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/report",
        methods: &[Method::GET],
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

// ---- GET /report (getReport) ----

async fn get_report<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Reports,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetReport>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.get_report(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_report(&server.refusals, rejection, request),
    )
}

fn refuse_get_report<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetReportError> {
    None
}
