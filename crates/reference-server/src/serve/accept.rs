//! Accepting connections, as many as may be open at once.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::Endpoint;
use super::connection::Protocol;
use crate::metrics::Metrics;

/// Serves connections until `stop` ends, and then those that are open to their end. Dropped, it cuts them off.
pub(super) async fn accept_until(
    Endpoint {
        listener,
        tls,
        metrics,
    }: Endpoint,
    protocol: Protocol,
    stop: impl Future<Output = ()>,
) {
    let limit = protocol
        .limits()
        .connections
        .clamp(1, Semaphore::MAX_PERMITS);
    let mut gate = Gate::new(limit);
    let protocol = Arc::new(protocol);
    let (stop_sender, stop_receiver) = watch::channel(false);
    let mut connections = JoinSet::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        tokio::select! {
            biased;
            () = &mut stop => break,
            Some(ended) = connections.join_next() => note(ended),
            (permit, stream, address) = gate.accept(&listener) => {
                let protocol = Arc::clone(&protocol);
                let (tls, stop) = (tls.clone(), stop_receiver.clone());
                let open = metrics.as_ref().map(Metrics::connection);
                connections.spawn(async move {
                    match tls {
                        None => protocol.serve(stream, address, stop).await,
                        Some(tls) => protocol.serve_tls(&tls, stream, address, stop).await,
                    }
                    drop((permit, open));
                });
            }
        }
    }
    // Who connects from now on is to be refused and not to wait.
    drop(listener);
    stop_sender.send_replace(true);
    while let Some(ended) = connections.join_next().await {
        note(ended);
    }
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
                "{} connections are open, which is the limit: further ones wait; allow more with `--connections`",
                self.limit
            );
        }
        let permit = Arc::clone(&self.permits).acquire_owned().await;
        let permit = permit.expect("the semaphore is never closed");
        loop {
            match listener.accept().await {
                Ok((stream, address)) => {
                    // Answers are written whole, so that there is nothing to wait for.
                    if let Err(error) = stream.set_nodelay(true) {
                        tracing::debug!(%address, "connection without TCP_NODELAY: {error}");
                    }
                    return (permit, stream, address);
                }
                Err(error) if concerns_one_connection(&error) => {}
                Err(error) => {
                    tracing::error!(
                        "no connection can be accepted: {error}; trying again in {} ms. If there are too many open \
                         files, raise that limit (`ulimit -n`) or lower `--connections`",
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

fn note(ended: Result<(), tokio::task::JoinError>) {
    if let Err(error) = ended {
        tracing::error!("a connection failed: {error}");
    }
}
