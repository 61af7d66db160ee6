//! A server: the operations of a contract, or of one of its tags, with their implementation.

use std::convert::Infallible;
use std::fmt::{self, Debug, Formatter};
use std::marker::PhantomData;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::BoxError;
use bytes::Bytes;
use http::Method;
use tracing::Instrument as _;

use super::layers::{LayeredOperation, Layers, UnknownOperation};
use super::route::{Found, PathVariables, Selectable};
use super::{
    Answer, HttpRequest, Implementation, Rejection, RequestBody, RequestContext, Routes, Settings,
    framing, span,
};

/// What generated code says of the operations that a [`Server`] serves.
pub trait Dispatch<A, V, R>: Send + Sync + 'static {
    /// Their routes.
    fn routes() -> &'static Routes;

    /// Has the operation to which a request was routed answer it; of no operation's requests, whoever words refusals.
    fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> impl Future<Output = Answer> + Send;
}

/// A request of which the operation is known.
///
/// Boxed, because it is handed down through several futures, each of which would have room for it.
#[derive(Debug)]
pub struct RoutedRequest(pub(super) Box<Routed>);

/// What is known of it.
#[derive(Debug)]
pub(super) struct Routed {
    pub(super) operation: Option<usize>,
    pub(super) context: Arc<RequestContext>,
    pub(super) path: PathVariables,
    pub(super) body: RequestBody,
    /// Why no operation answers it.
    pub(super) refused: Option<Rejection>,
}

impl RoutedRequest {
    /// The index of the operation in the list from which its routes were made; `None` if no operation answers the request.
    pub fn operation(&self) -> Option<usize> {
        self.0.operation
    }
}

/// A server of the operations `T`, by the implementation `A`, the authenticator `V` and the refusals `R`.
///
/// Generated code has a name for each: `CustomersServer<A, V, R>`. It is a [`tower::Service`], becomes an [`axum::Router`], and can be
/// served as it is (feature `serve`), which is the fastest. A clone shares everything.
pub struct Server<T, A, V, R> {
    shared: Arc<Shared<A, V, R>>,
    operations: PhantomData<fn() -> T>,
}

/// Behind one pointer, since a server is cloned for each request.
struct Shared<A, V, R> {
    implementation: Arc<Implementation<A, V, R>>,
    layers: Layers,
}

impl<T, A, V, R> Clone for Server<T, A, V, R> {
    fn clone(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            operations: PhantomData,
        }
    }
}

impl<T, A, V, R> Debug for Server<T, A, V, R> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Server")
            .field("settings", &self.shared.implementation.settings)
            .finish_non_exhaustive()
    }
}

impl<T, A, V, R> Server<T, A, V, R>
where
    T: Dispatch<A, V, R>,
    A: Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    R: Clone + Send + Sync + 'static,
{
    /// A server with default settings; `authenticator` is `()` where no operation asks for credentials.
    pub fn new(api: A, authenticator: V, refusals: R) -> Self {
        let implementation = Implementation::new(api, authenticator, refusals, Settings::default());
        Self::of(implementation.into(), Layers::default())
    }

    fn of(implementation: Arc<Implementation<A, V, R>>, layers: Layers) -> Self {
        Self {
            shared: Arc::new(Shared {
                implementation,
                layers,
            }),
            operations: PhantomData,
        }
    }

    /// Sets limits and orders.
    #[must_use]
    pub fn with_settings(self, settings: Settings) -> Self {
        let old = &self.shared.implementation;
        let implementation = Implementation::new(
            old.api.clone(),
            old.authenticator.clone(),
            old.refusals.clone(),
            settings,
        );
        Self::of(implementation.into(), self.shared.layers.clone())
    }

    /// Puts a layer around the operation of this id, outside of those that are there already.
    ///
    /// The layer runs when the operation has been chosen and before its credentials and its body are read. Layers around all operations
    /// belong around the server.
    ///
    /// # Errors
    ///
    /// If the server has no operation of this id.
    pub fn with_layer_for<L>(self, operation: &str, layer: L) -> Result<Self, UnknownOperation>
    where
        L: tower::Layer<LayeredOperation>,
        L::Service: tower::Service<HttpRequest, Error = Infallible> + Clone + Send + Sync + 'static,
        <L::Service as tower::Service<HttpRequest>>::Response: axum::response::IntoResponse,
        <L::Service as tower::Service<HttpRequest>>::Future: Send,
    {
        let mut layers = self.shared.layers.clone();
        layers.add(T::routes().operations(), operation, &layer)?;
        Ok(Self::of(Arc::clone(&self.shared.implementation), layers))
    }

    /// Answers a request; `peer` is whose connection it came over, if that is known.
    pub fn respond(
        &self,
        request: http::Request<RequestBody>,
        peer: Option<SocketAddr>,
    ) -> impl Future<Output = Answer> + Send + use<T, A, V, R> {
        // No `async fn`, which would keep the request beside what becomes of it.
        self.answer(Self::routed(request, peer))
    }

    /// No `async fn` either: what is done before there is something to wait for is kept out of what is moved about.
    fn answer(
        &self,
        routed: RoutedRequest,
    ) -> impl Future<Output = Answer> + Send + use<T, A, V, R> {
        let is_head = routed.0.context.method == Method::HEAD;
        let shared = Arc::clone(&self.shared);
        async move {
            // Not before it is polled: a layer may have put a span around this future.
            let span = span::of(&routed.0.context);
            let implementation = &shared.implementation;
            let layers = routed.operation().and_then(|number| {
                let layered = shared.layers.of(number)?;
                Some((number, layered))
            });
            let (answer, span) = match layers {
                None => {
                    let answer = T::dispatch(implementation, routed);
                    let mut answer = pin!(answer.instrument(span));
                    (answer.as_mut().await, answer.span().clone())
                }
                Some((number, layered)) => {
                    let answer = layered.answer::<T, A, V, R>(implementation, number, routed);
                    let mut answer = Box::pin(answer.instrument(span));
                    (answer.as_mut().await, answer.span().clone())
                }
            };
            span::record(&span, answer.status());
            span.in_scope(|| framing::framed(answer, is_head))
        }
    }

    fn routed(request: http::Request<RequestBody>, peer: Option<SocketAddr>) -> RoutedRequest {
        let routes = T::routes();
        let (parts, body) = request.into_parts();
        let selectable = Selectable {
            query: parts.uri.query(),
            headers: &parts.headers,
        };
        let found = routes.find(&parts.method, parts.uri.path(), selectable);
        let (operation, path, refused) = match found {
            Found::Operation(operation, path) => (Some(operation), path, None),
            Found::WrongMethod(allowed) => {
                (None, Vec::new(), Some(Rejection::WrongMethod { allowed }))
            }
            Found::Nothing => (None, Vec::new(), Some(Rejection::UnknownRoute)),
        };
        let description = operation.map(|operation| routes.operations()[operation]);
        let mut context = RequestContext::new(parts, description);
        context.peer = peer.or(context.peer);
        RoutedRequest(Box::new(Routed {
            operation,
            context: Arc::new(context),
            path,
            body,
            refused,
        }))
    }
}

impl<T, A, V, R, B> tower::Service<http::Request<B>> for Server<T, A, V, R>
where
    T: Dispatch<A, V, R>,
    A: Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    R: Clone + Send + Sync + 'static,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    type Response = Answer;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Answer, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    /// Answers a request. The operation's `&'static OperationDescription` is among the answer's extensions.
    fn call(&mut self, request: http::Request<B>) -> Self::Future {
        let routed = Self::routed(request.map(RequestBody::new), None);
        let operation = routed.0.context.operation;
        let answer = self.answer(routed);
        Box::pin(async move {
            let mut answer = answer.await;
            if let Some(operation) = operation {
                answer.extensions_mut().insert(operation);
            }
            Ok(answer)
        })
    }
}
