//! Layers around single operations.
//!
//! They see requests and answers as axum has them, so that its middleware and that of tower-http fit. What they surround finds its way back
//! to the server through the request's extensions, so that a layer need not know of what types the server is.

use std::convert::Infallible;
use std::fmt;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::extract::ConnectInfo;
use axum::response::IntoResponse;
use tower::ServiceExt as _;
use tower::util::BoxCloneSyncService;

use super::route::PathVariables;
use super::{
    Answer, Dispatch, HttpRequest, Implementation, Rejection, RequestContext, Response, Routed,
    RoutedRequest, problem,
};
use crate::{Failure, OperationDescription};

/// The layered operations, each at the operation's index.
#[derive(Clone, Debug, Default)]
pub(super) struct Layers(Vec<Option<Layered>>);

/// An operation with what surrounds it.
#[derive(Clone, Debug)]
pub(super) struct Layered(BoxCloneSyncService<HttpRequest, Response, Infallible>);

/// What a layer around an operation surrounds: the operation itself, or the layers within.
#[derive(Clone, Debug)]
pub struct LayeredOperation(Option<Layered>);

type BoxedAnswer<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// How a layered request goes on within its layers.
#[derive(Clone)]
struct Within {
    run: Arc<dyn Fn(RoutedRequest) -> BoxedAnswer<Answer> + Send + Sync>,
    operation: usize,
    path: PathVariables,
}

/// There is no operation of this id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownOperation {
    id: String,
    known: Vec<&'static str>,
}

impl fmt::Display for UnknownOperation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "there is no operation `{}`; there are", self.id)?;
        for (index, id) in self.known.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            write!(formatter, "{comma} `{id}`")?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownOperation {}

impl Layers {
    /// Puts a layer around the operation of this id.
    pub(super) fn add<L>(
        &mut self,
        operations: &[&'static OperationDescription],
        id: &str,
        layer: &L,
    ) -> Result<(), UnknownOperation>
    where
        L: tower::Layer<LayeredOperation>,
        L::Service: tower::Service<HttpRequest, Error = Infallible> + Clone + Send + Sync + 'static,
        <L::Service as tower::Service<HttpRequest>>::Response: IntoResponse,
        <L::Service as tower::Service<HttpRequest>>::Future: Send,
    {
        let Some(place) = operations.iter().position(|known| known.id == id) else {
            return Err(UnknownOperation {
                id: id.to_owned(),
                known: operations.iter().map(|known| known.id).collect(),
            });
        };
        self.0.resize(operations.len(), None);
        let inner = LayeredOperation(self.0[place].take());
        let layered = layer.layer(inner).map_response(IntoResponse::into_response);
        self.0[place] = Some(Layered(BoxCloneSyncService::new(layered)));
        Ok(())
    }

    /// The layers around the operation at this index, if there are any.
    pub(super) fn of(&self, operation: usize) -> Option<&Layered> {
        self.0.get(operation)?.as_ref()
    }
}

impl Layered {
    /// Has the operation answer through its layers.
    pub(super) async fn answer<T, A, V, R>(
        &self,
        server: &Arc<Implementation<A, V, R>>,
        operation: usize,
        routed: RoutedRequest,
    ) -> Answer
    where
        T: Dispatch<A, V, R>,
        Implementation<A, V, R>: Send + Sync + 'static,
    {
        let server = Arc::clone(server);
        let run = move |routed: RoutedRequest| -> BoxedAnswer<Answer> {
            let server = Arc::clone(&server);
            Box::pin(async move { T::dispatch(&server, routed).await })
        };
        let routed = *routed.0;
        let within = Within {
            run: Arc::new(run),
            operation,
            path: routed.path,
        };
        let context = Arc::unwrap_or_clone(routed.context);
        let mut request = HttpRequest::new(routed.body.into_axum());
        *request.method_mut() = context.method;
        *request.uri_mut() = context.uri;
        *request.version_mut() = context.version;
        *request.headers_mut() = context.headers;
        let extensions = request.extensions_mut();
        *extensions = context.extensions;
        extensions.insert(within);
        if let Some(operation) = context.operation {
            extensions.insert(operation);
        }
        if let Some(peer) = context.peer {
            extensions.insert(ConnectInfo::<SocketAddr>(peer));
        }
        match self.0.clone().oneshot(request).await {
            Ok(response) => response.map(Into::into),
            Err(never) => match never {},
        }
    }
}

impl tower::Service<HttpRequest> for LayeredOperation {
    type Response = Response;
    type Error = Infallible;
    type Future = BoxedAnswer<Result<Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // What it surrounds is asked once there is a request.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: HttpRequest) -> Self::Future {
        if let Some(Layered(service)) = &self.0 {
            return Box::pin(service.clone().oneshot(request));
        }
        let Some(within) = request.extensions_mut().remove::<Within>() else {
            let failure = Failure::internal(
                "a layer around an operation has thrown the request's extensions away",
            );
            tracing::error!("{failure:?}");
            return Box::pin(async { Ok(problem::response(&Rejection::Failed(failure))) });
        };
        let (mut parts, body) = request.into_parts();
        let operation = parts.extensions.remove::<&'static OperationDescription>();
        let answer = (within.run)(RoutedRequest(Box::new(Routed {
            operation: Some(within.operation),
            context: Arc::new(RequestContext::new(parts, operation)),
            path: within.path,
            body: body.into(),
            refused: None,
        })));
        Box::pin(async move { Ok(answer.await.map(super::ResponseBody::into_axum)) })
    }
}
