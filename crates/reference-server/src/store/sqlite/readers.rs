//! The readers: a few connections that look things up on blocking threads, beside the writer and not behind it.

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use tokio::sync::Semaphore;

use super::{Location, OpenError, Options, StoreError, Unavailable, UnavailableCause, schema};
use crate::metrics::StoreMetrics;

/// The connections that are not in use right now.
pub(super) struct Readers {
    idle: Mutex<Vec<Connection>>,
    permits: Arc<Semaphore>,
    metrics: StoreMetrics,
}

impl Readers {
    /// Opens all connections, so that a file that cannot be opened shows at the start.
    pub(super) fn open(location: &Location, options: &Options) -> Result<Self, OpenError> {
        let mut connections = Vec::with_capacity(CONNECTIONS);
        for _ in 0..CONNECTIONS {
            let connection = schema::open(location)?;
            connection.pragma_update(None, "query_only", "ON")?;
            connections.push(connection);
        }
        Ok(Self {
            idle: Mutex::new(connections),
            permits: Arc::new(Semaphore::new(CONNECTIONS)),
            metrics: options.metrics.clone(),
        })
    }

    /// Runs a query on a connection of its own, waiting for one if need be.
    pub(super) async fn run<T: Send + 'static>(
        self: &Arc<Self>,
        query: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let closed = || StoreError::Unavailable(Unavailable::closed());
        let permit = Arc::clone(&self.permits)
            .acquire_owned()
            .await
            .map_err(|_| closed())?;
        let readers = Arc::clone(self);
        let task = tokio::task::spawn_blocking(move || {
            // A query that panicked has taken its connection with it.
            let connection = readers.take().ok_or_else(closed)?;
            let result = query(&connection);
            if let Err(StoreError::Unavailable(failure)) = &result {
                readers.metrics.failed(failure.cause);
                tracing::error!(%failure, remedy = failure.cause.remedy(), "a query failed");
            }
            readers.put_back(connection);
            drop(permit);
            result
        });
        task.await.map_err(|error| {
            StoreError::Unavailable(Unavailable {
                cause: UnavailableCause::Other,
                detail: error.to_string(),
            })
        })?
    }

    /// Closes the connections. Those in use close when their query ends.
    pub(super) fn close(&self) {
        self.permits.close();
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    fn take(&self) -> Option<Connection> {
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop()
    }

    fn put_back(&self, connection: Connection) {
        if !self.permits.is_closed() {
            self.idle
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(connection);
        }
    }
}

/// Enough to keep the disk and a small machine busy; queries are short.
const CONNECTIONS: usize = 4;
