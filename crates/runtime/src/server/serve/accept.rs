//! Accepting connections, as many as may be open at once.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, timeout};

use super::connection::Connection;
use super::panic::message;
use super::{Endpoint, Handshake, Serving};

/// Serves connections until `shutdown` ends, and then those that are open to their end. Dropped, it cuts them off.
pub(super) async fn accept_until<H: Handshake>(
    serving: Serving<H>,
    endpoint: impl Endpoint,
    shutdown: impl Future<Output = ()>,
) {
    let Serving {
        listener,
        limits,
        handshake,
        guard,
    } = serving;
    let mut gate = Gate::new(limits.connections);
    let (limits, handshake) = (Arc::new(limits), Arc::new(handshake));
    let (stopping, stop) = watch::channel(());
    let mut connections = JoinSet::new();
    let mut shutdown = std::pin::pin!(shutdown);
    loop {
        tokio::select! {
            biased;
            () = &mut shutdown => break,
            Some(ended) = connections.join_next() => note(ended),
            (permit, stream, peer) = gate.accept(&listener) => {
                let connection = Connection {
                    endpoint: endpoint.clone(),
                    peer,
                    limits: Arc::clone(&limits),
                    stop: stop.clone(),
                };
                let handshake = Arc::clone(&handshake);
                let held = (permit, guard.hold(peer));
                connections.spawn(async move {
                    if let Some(stream) = shaken(&*handshake, stream, &connection).await {
                        connection.serve(stream).await;
                    }
                    drop(held);
                });
            }
        }
    }
    // Who connects from now on is to be refused and not to wait.
    drop(listener);
    stopping.send_replace(());
    let drained = async {
        while let Some(ended) = connections.join_next().await {
            note(ended);
        }
    };
    if timeout(limits.drain_time, drained).await.is_err() {
        tracing::warn!(
            "{} connections were still open after {:?} and have been cut",
            connections.len(),
            limits.drain_time
        );
    }
}

/// The stream that carries HTTP, unless the handshake fails, takes too long or the server stops meanwhile.
async fn shaken<H: Handshake, E>(
    handshake: &H,
    stream: TcpStream,
    connection: &Connection<E>,
) -> Option<H::Stream> {
    let peer = connection.peer;
    // Answers are written whole, so that there is nothing to wait for.
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%peer, "connection without TCP_NODELAY: {error}");
    }
    let mut stop = connection.stop.clone();
    let shaken = timeout(connection.limits.handshake_time, handshake.shake(stream));
    tokio::select! {
        biased;
        shaken = shaken => match shaken {
            Ok(Ok(stream)) => return Some(stream),
            Ok(Err(error)) => tracing::debug!(%peer, "the handshake failed: {error}"),
            Err(_) => tracing::debug!(%peer, "the handshake took too long"),
        },
        _ = stop.changed() => {}
    }
    None
}

/// Lets in as many connections as may be open at once.
struct Gate {
    permits: Arc<Semaphore>,
    limit: usize,
    /// When it was last told that the limit is reached.
    told: Option<Instant>,
}

impl Gate {
    fn new(limit: usize) -> Self {
        let limit = limit.clamp(1, Semaphore::MAX_PERMITS);
        Self {
            permits: Arc::new(Semaphore::new(limit)),
            limit,
            told: None,
        }
    }

    /// The next connection. Nothing is lost when this is dropped before it ends.
    async fn accept(
        &mut self,
        listener: &TcpListener,
    ) -> (OwnedSemaphorePermit, TcpStream, SocketAddr) {
        let lately = self.told.is_some_and(|told| told.elapsed() < SILENCE);
        if self.permits.available_permits() == 0 && !lately {
            self.told = Some(Instant::now());
            tracing::warn!(
                "{} connections are open, which is the limit: further ones wait",
                self.limit
            );
        }
        let permit = Arc::clone(&self.permits).acquire_owned().await;
        let permit = permit.expect("the semaphore is never closed");
        loop {
            match listener.accept().await {
                Ok((stream, peer)) => return (permit, stream, peer),
                Err(error) if concerns_one_connection(&error) => {}
                Err(error) => {
                    tracing::error!(
                        "no connection can be accepted: {error}; trying again in {} ms. If there are too many open \
                         files, raise that limit (`ulimit -n`) or lower the limit of connections",
                        PAUSE.as_millis()
                    );
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    }
}

/// How long it is not told again that the limit is reached.
const SILENCE: Duration = Duration::from_mins(1);

/// How long to wait after a failure that the next attempt would meet again.
const PAUSE: Duration = Duration::from_millis(500);

/// Whether a caller went away before it was let in.
fn concerns_one_connection(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
    )
}

fn note(ended: Result<(), JoinError>) {
    match ended.map_err(JoinError::try_into_panic) {
        Ok(()) => {}
        Err(Ok(panic)) => tracing::error!("a connection panicked: {}", message(panic.as_ref())),
        Err(Err(cancelled)) => tracing::error!("a connection was cancelled: {cancelled}"),
    }
}
