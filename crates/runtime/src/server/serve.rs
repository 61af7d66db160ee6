//! Serving over TCP, with hyper: HTTP/1.1 and h2, whichever the caller speaks, and with a limit on all that a caller may take.

mod accept;
mod activity;
mod connection;
mod course;
mod endpoint;
mod handshake;
mod limits;
mod opening;
mod panic;
mod progress;
mod sent_body;
mod streams;
#[cfg(test)]
mod tests;
mod timed_body;
mod transport;

use std::any::Any;
use std::fmt;
use std::net::SocketAddr;

use tokio::net::TcpListener;

pub use self::endpoint::Endpoint;
pub use self::handshake::{Handshake, NoHandshake};
pub use self::limits::ConnectionLimits;
pub use self::timed_body::BodyTimeout;
pub(super) use self::timed_body::{SlowBody, TimedBody};

/// Serves connections until `shutdown` ends, and then what has been asked already to its end, with the default [`ConnectionLimits`].
///
/// Dropped, it cuts off what is being served. [`Serving`] has other limits, TLS and more.
pub async fn serve(
    listener: TcpListener,
    endpoint: impl Endpoint,
    shutdown: impl Future<Output = ()>,
) {
    Serving::new(listener).serve(endpoint, shutdown).await;
}

/// How connections are served.
///
/// ```no_run
/// # async fn example(router: axum::Router) -> std::io::Result<()> {
/// use counterpart_runtime::server::{ConnectionLimits, Serving};
///
/// let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
/// let limits = ConnectionLimits::default().with_connections(100);
/// let serving = Serving::new(listener).with_limits(limits);
/// serving.serve(router, std::future::pending()).await;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Serving<H = NoHandshake> {
    listener: TcpListener,
    limits: ConnectionLimits,
    handshake: H,
    guard: Guard,
}

impl Serving {
    /// Connections to this listener, in the clear, with the default limits.
    pub fn new(listener: TcpListener) -> Self {
        Self {
            listener,
            limits: ConnectionLimits::default(),
            handshake: NoHandshake,
            guard: Guard(None),
        }
    }
}

impl<H: Handshake> Serving<H> {
    /// Sets the limits.
    #[must_use]
    pub fn with_limits(mut self, limits: ConnectionLimits) -> Self {
        self.limits = limits;
        self
    }

    /// Has connections begin with a handshake, as TLS does.
    #[must_use]
    pub fn with_handshake<N: Handshake>(self, handshake: N) -> Serving<N> {
        Serving {
            listener: self.listener,
            limits: self.limits,
            handshake,
            guard: self.guard,
        }
    }

    /// Has a value made for each connection that is accepted, which is dropped when the connection has ended: to count those that are open.
    #[must_use]
    pub fn with_guard<G: Send + 'static>(
        mut self,
        guard: impl Fn(SocketAddr) -> G + Send + Sync + 'static,
    ) -> Self {
        self.guard = Guard(Some(Box::new(move |peer| Box::new(guard(peer)))));
        self
    }

    /// Serves connections until `shutdown` ends, and then what has been asked already to its end, for as long as
    /// [`ConnectionLimits::drain_time`]. Dropped, it cuts off what is being served.
    ///
    /// A handler that panics is logged and answers with 500.
    pub async fn serve(self, endpoint: impl Endpoint, shutdown: impl Future<Output = ()>) {
        accept::accept_until(self, endpoint.prepared(), shutdown).await;
    }
}

type MakeGuard = dyn Fn(SocketAddr) -> Box<dyn Any + Send> + Send + Sync;

/// What is held while a connection is open.
struct Guard(Option<Box<MakeGuard>>);

impl Guard {
    fn hold(&self, peer: SocketAddr) -> Option<Box<dyn Any + Send>> {
        self.0.as_ref().map(|make| make(peer))
    }
}

impl fmt::Debug for Guard {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Guard")
    }
}

/// In an answer's extensions: end without this answer, as a broken network would. Over HTTP/1.1 the connection is closed, over h2 the
/// stream is reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CutConnection;
