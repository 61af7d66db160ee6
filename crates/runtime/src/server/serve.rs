//! Serving over TCP, with hyper: HTTP/1.1 and h2, whichever the caller speaks.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tower::Service as _;

use super::{Answer, Dispatch, RequestBody, Server};

/// What can be served: a [`Server`] or an [`axum::Router`].
pub trait Endpoint: Clone + Send + Sync + 'static {
    /// Answers a request that came over the connection of `peer`.
    fn respond(
        &self,
        request: http::Request<RequestBody>,
        peer: SocketAddr,
    ) -> impl Future<Output = Answer> + Send;
}

impl<T, A, V, R> Endpoint for Server<T, A, V, R>
where
    T: Dispatch<A, V, R>,
    A: Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    R: Clone + Send + Sync + 'static,
{
    fn respond(
        &self,
        request: http::Request<RequestBody>,
        peer: SocketAddr,
    ) -> impl Future<Output = Answer> + Send {
        Server::respond(self, request, Some(peer))
    }
}

impl Endpoint for Router {
    async fn respond(&self, request: http::Request<RequestBody>, peer: SocketAddr) -> Answer {
        let mut request = request.map(RequestBody::into_axum);
        let peer = axum::extract::ConnectInfo(peer);
        request.extensions_mut().insert(peer);
        match self.clone().call(request).await {
            Ok(response) => response.map(Into::into),
            Err(never) => match never {},
        }
    }
}

/// How long the head of a request may take to come.
const HEAD_TIME: Duration = Duration::from_secs(30);

/// How long to wait after a failure to accept that the next attempt would meet again: too many open files, say.
const PAUSE: Duration = Duration::from_millis(100);

/// Serves connections until `shutdown` ends, and then what has been asked already to its end.
///
/// A head that takes longer than 30 seconds to come ends its connection. Dropped, it cuts off what is being served.
pub async fn serve(
    listener: TcpListener,
    endpoint: impl Endpoint,
    shutdown: impl Future<Output = ()>,
) {
    let mut builder = Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME);
    builder.http2().timer(TokioTimer::new());
    let (stopping, stopped) = watch::channel(());
    let mut connections = JoinSet::new();
    let mut shutdown = pin!(shutdown);
    loop {
        tokio::select! {
            biased;
            () = &mut shutdown => break,
            Some(_) = connections.join_next() => {}
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    let (builder, endpoint) = (builder.clone(), endpoint.clone());
                    let stopped = stopped.clone();
                    connections.spawn(async move {
                        connection(&builder, stream, peer, endpoint, stopped).await;
                    });
                }
                Err(error) => {
                    tracing::warn!("a connection was not accepted: {error}");
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    }
    // Who connects from now on is to be refused and not to wait.
    drop(listener);
    stopping.send_replace(());
    while connections.join_next().await.is_some() {}
}

/// Serves one connection to its end.
async fn connection(
    builder: &Builder<TokioExecutor>,
    stream: TcpStream,
    peer: SocketAddr,
    endpoint: impl Endpoint,
    mut stopped: watch::Receiver<()>,
) {
    // Answers are written whole, so that there is nothing to wait for.
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%peer, "connection without TCP_NODELAY: {error}");
    }
    let service = service_fn(move |request: http::Request<Incoming>| {
        let endpoint = endpoint.clone();
        async move {
            let request = request.map(RequestBody::from);
            Ok::<_, Infallible>(endpoint.respond(request, peer).await)
        }
    });
    let mut connection = pin!(builder.serve_connection(TokioIo::new(stream), service));
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        _ = stopped.changed() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%peer, "connection ended: {error}");
    }
}
