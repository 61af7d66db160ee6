//! One connection: HTTP/1.1 or h2, whichever the caller speaks, until it ends, idles or the server stops.

use std::fmt;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use http_body::Body as _;
use hyper::Request;
use hyper::body::Incoming;
use hyper::rt::Executor;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::sleep_until;
use tower::Service as _;

use super::activity::Activity;
use super::body::TimedBody;
use super::limits::Limits;
use super::peer::{CutConnection, Peer};
use super::tls::Tls;
use super::transport::Transport;

/// What all connections of a server have in common.
#[derive(Debug, Clone)]
pub(super) struct Protocol {
    router: Router,
    limits: Arc<Limits>,
    builder: Builder<Streams>,
}

impl Protocol {
    pub(super) fn new(router: Router, limits: Limits) -> Self {
        let mut builder = Builder::new(Streams {
            time: limits.stream_time,
        });
        builder
            .http1()
            .timer(TokioTimer::new())
            .header_read_timeout(None)
            .max_buf_size(limits.head_bytes.max(8192));
        builder
            .http2()
            .timer(TokioTimer::new())
            .max_concurrent_streams(limits.streams)
            .max_header_list_size(u32::try_from(limits.head_bytes).unwrap_or(u32::MAX))
            // What a caller has sent and no handler has read yet is held in memory.
            .initial_stream_window_size(256 * 1024)
            .initial_connection_window_size(1024 * 1024)
            .keep_alive_interval(limits.ping_interval)
            .keep_alive_timeout(limits.ping_time);
        Self {
            // Else each request would make the router's state anew.
            router: router.with_state(()),
            limits: Arc::new(limits),
            builder,
        }
    }

    pub(super) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Shakes hands, in limited time, and serves.
    pub(super) async fn serve_tls(
        &self,
        tls: &Tls,
        stream: TcpStream,
        address: SocketAddr,
        stop: watch::Receiver<bool>,
    ) {
        match tokio::time::timeout(self.limits.handshake_time, tls.accept(stream)).await {
            Ok(Ok(stream)) => self.serve(stream, address, stop).await,
            Ok(Err(error)) => tracing::debug!(%address, "no TLS handshake: {error}"),
            Err(_) => tracing::debug!(%address, "a TLS handshake took too long"),
        }
    }

    /// Serves one connection to its end. After `stop` it ends with the requests that it has open.
    pub(super) async fn serve<I>(
        &self,
        stream: I,
        address: SocketAddr,
        mut stop: watch::Receiver<bool>,
    ) where
        I: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let activity = Activity::new();
        let transport = Transport::new(stream, Arc::clone(&activity), Arc::clone(&self.limits));
        let requests = Arc::clone(&activity);
        let service = service_fn(|request| {
            let open = requests.take_up();
            let mut router = self.router.clone();
            let request = self.prepare(request, Peer { address });
            async move {
                let Ok(response) = router.call(request).await;
                drop(open);
                answer(response)
            }
        });
        let io = TokioIo::new(transport);
        let mut connection = pin!(self.builder.serve_connection(io, service));
        let idle = self.limits.idle_time;
        let mut watch = pin!(sleep_until(tokio::time::Instant::now() + idle));
        let mut ending = false;
        loop {
            tokio::select! {
                biased;
                outcome = connection.as_mut() => {
                    if let Err(error) = outcome {
                        tracing::debug!(%address, "connection ended: {error:?}");
                    }
                    return;
                }
                // The sender lives as long as the server, which ends this future with itself.
                _ = stop.wait_for(|stop| *stop), if !ending => {
                    ending = true;
                    connection.as_mut().graceful_shutdown();
                }
                () = &mut watch, if !ending => {
                    let now = tokio::time::Instant::now();
                    let idle_at = activity.idle_at(idle).unwrap_or(now + idle);
                    if idle_at <= now {
                        ending = true;
                        connection.as_mut().graceful_shutdown();
                    } else {
                        watch.as_mut().reset(idle_at);
                    }
                }
            }
        }
    }

    /// The request as the router takes it.
    fn prepare(&self, request: Request<Incoming>, peer: Peer) -> Request<Body> {
        let (mut parts, incoming) = request.into_parts();
        parts.extensions.insert(peer);
        let body = if incoming.is_end_stream() {
            Body::empty()
        } else {
            let (body, lateness) = TimedBody::new(incoming, Arc::clone(&self.limits));
            parts.extensions.insert(lateness);
            Body::new(body)
        };
        Request::from_parts(parts, body)
    }
}

/// The answer, unless there is to be none.
fn answer(response: Response) -> Result<Response, Cut> {
    match response.extensions().get::<CutConnection>() {
        Some(CutConnection) => Err(Cut),
        None => Ok(response),
    }
}

/// There is no answer: the connection, or the stream, ends instead.
#[derive(Debug)]
struct Cut;

impl fmt::Display for Cut {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("cut off on demand")
    }
}

impl std::error::Error for Cut {}

/// Runs the exchanges of h2 connections, each for a limited time: a caller that opens no window for its answer holds
/// neither the answer nor the stream for longer.
#[derive(Debug, Clone)]
struct Streams {
    time: Duration,
}

impl<F> Executor<F> for Streams
where
    F: Future<Output: Send> + Send + 'static,
{
    fn execute(&self, exchange: F) {
        tokio::spawn(tokio::time::timeout(self.time, exchange));
    }
}
