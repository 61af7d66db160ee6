//! Server traits of the Palette 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{
    MixLabels, MixLabelsError, MixLabelsOutput, MixMatrices, MixMatricesError,
    MixMatricesOutput, MixSimple, MixSimpleError, MixSimpleOutput,
};

/// The operations tagged `Mixing`.
///
/// Implement this trait and serve it with [`mixing_router`].
pub trait Mixing: Clone + Send + Sync + 'static {
    /// Mixes colours that are written with commas.
    ///
    /// `GET /simple/{shade}/{shades}/{colour}/{paint}`
    fn mix_simple(
        &self,
        request: Request<MixSimple, ()>,
    ) -> impl Future<Output = Result<MixSimpleOutput, MixSimpleError>> + Send;

    /// Mixes colours that stand behind dots.
    ///
    /// `GET /labels/{shade}/{shades}/{tones}/{colour}/{paint}`
    fn mix_labels(
        &self,
        request: Request<MixLabels, ()>,
    ) -> impl Future<Output = Result<MixLabelsOutput, MixLabelsError>> + Send;

    /// Mixes colours that stand behind semicolons, with their names.
    ///
    /// `GET /matrices/{shade}/{shades}/{tones}/{colour}/{paint}`
    fn mix_matrices(
        &self,
        request: Request<MixMatrices, ()>,
    ) -> impl Future<Output = Result<MixMatricesOutput, MixMatricesError>> + Send;
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

/// Serves [`Mixing`] from `api`, with default settings.
pub fn mixing_router<A, R>(api: A, refusals: R) -> Router
where
    A: Mixing,
    R: Refusals,
{
    mixing_router_with(api, refusals, Settings::default())
}

/// Serves [`Mixing`] from `api`, with these settings.
pub fn mixing_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Mixing,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route(
            "/simple/{shade}/{shades}/{colour}/{paint}",
            on(MethodFilter::GET, mix_simple::<A, (), R>),
        )
        .route(
            "/labels/{shade}/{shades}/{tones}/{colour}/{paint}",
            on(MethodFilter::GET, mix_labels::<A, (), R>),
        )
        .route(
            "/matrices/{shade}/{shades}/{tones}/{colour}/{paint}",
            on(MethodFilter::GET, mix_matrices::<A, (), R>),
        )
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 3] = [
    Route {
        path: "/simple/{shade}/{shades}/{colour}/{paint}",
        methods: &[Method::GET],
    },
    Route {
        path: "/labels/{shade}/{shades}/{tones}/{colour}/{paint}",
        methods: &[Method::GET],
    },
    Route {
        path: "/matrices/{shade}/{shades}/{tones}/{colour}/{paint}",
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

// ---- GET /simple/{shade}/{shades}/{colour}/{paint} (mixSimple) ----

async fn mix_simple<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Mixing,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<MixSimple>::begin(request, &server.settings);
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.mix_simple(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_mix_simple(&server.refusals, rejection, request),
    )
}

fn refuse_mix_simple<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<MixSimpleError> {
    None
}

// ---- GET /labels/{shade}/{shades}/{tones}/{colour}/{paint} (mixLabels) ----

async fn mix_labels<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Mixing,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<MixLabels>::begin(request, &server.settings);
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.mix_labels(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_mix_labels(&server.refusals, rejection, request),
    )
}

fn refuse_mix_labels<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<MixLabelsError> {
    None
}

// ---- GET /matrices/{shade}/{shades}/{tones}/{colour}/{paint} (mixMatrices) ----

async fn mix_matrices<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Mixing,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<MixMatrices>::begin(request, &server.settings);
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.mix_matrices(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_mix_matrices(&server.refusals, rejection, request),
    )
}

fn refuse_mix_matrices<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<MixMatricesError> {
    None
}
