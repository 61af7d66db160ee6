//! The connections: how they are made, what every session is set to, and how long anything may take.
//!
//! Every wait has an end, so that a server that hangs holds up callers for seconds and not for ever: on this side for a
//! connection and for a whole transaction, on the server's for a lock, a statement and a transaction that its client has left.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use deadpool_postgres::{Connect, Hook, HookError, Manager, ManagerConfig, Object, Runtime};
use tokio::task::JoinHandle;
use tokio_postgres::config::SslMode;
use tokio_postgres::{Client, Config};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::super::{DatabaseUrl, UnavailableCause};
use super::OpenError;
use super::failure::{Failure, Retry};
use super::tls::{self, Verification};

/// What is done on a connection: one statement or one transaction, which can be done again where it has failed.
pub(super) trait Work: Sync {
    /// What comes of it.
    type Output: Send;

    /// How long it may take. By default longer than the server waits for locks and statements, whose errors say more.
    const TIME_LIMIT: Duration = Duration::from_secs(15);

    /// Does it.
    fn run(
        &self,
        connection: &mut Object,
    ) -> impl Future<Output = Result<Self::Output, Failure>> + Send;
}

/// Connections to one database. Clones share them.
#[derive(Clone)]
pub(super) struct Pool {
    connections: deadpool_postgres::Pool,
    outage: Arc<Outage>,
}

impl Pool {
    /// Takes the address apart. Nothing is connected yet.
    ///
    /// # Errors
    ///
    /// [`OpenError::Address`] and [`OpenError::Tls`].
    pub(super) fn new(url: &DatabaseUrl) -> Result<Self, OpenError> {
        let (config, verification) = configuration(url)?;
        let tls = tls::connector(verification).map_err(OpenError::Tls)?;
        let manager = Manager::from_connect(config, Connector(tls), ManagerConfig::default());
        let connections = deadpool_postgres::Pool::builder(manager)
            .max_size(CONNECTIONS)
            .wait_timeout(Some(PATIENCE))
            .create_timeout(Some(PATIENCE))
            .recycle_timeout(Some(PATIENCE))
            .runtime(Runtime::Tokio1)
            .post_create(Hook::async_fn(|connection, _| {
                Box::pin(async move {
                    connection
                        .batch_execute(SESSION)
                        .await
                        .map_err(HookError::Backend)
                })
            }))
            .build()
            .map_err(|error| OpenError::Address(error.to_string()))?;
        Ok(Self {
            connections,
            outage: Arc::default(),
        })
    }

    /// Does this on a connection of its own, and once more on another one if the first turns out to be of no use. Notes when
    /// the database goes out of reach and when it is back.
    pub(super) async fn run<W: Work>(&self, work: &W) -> Result<W::Output, Failure> {
        let outcome = self.run_silently(work).await;
        match &outcome {
            Ok(_) => self.outage.ended(),
            Err(failure) => self.outage.note(failure),
        }
        outcome
    }

    /// The same without a word in the log.
    pub(super) async fn run_silently<W: Work>(&self, work: &W) -> Result<W::Output, Failure> {
        let mut attempt = self.attempt(work).await;
        for _ in 1..ATTEMPTS {
            match &attempt {
                Err(failure) if failure.retry == Retry::OnAnotherConnection => {}
                _ => break,
            }
            attempt = self.attempt(work).await;
        }
        attempt
    }

    /// Closes the connections. Those in use close when their transaction ends.
    pub(super) fn close(&self) {
        self.connections.close();
    }

    async fn attempt<W: Work>(&self, work: &W) -> Result<W::Output, Failure> {
        // Connections that broke while nobody used them are no news.
        self.connections
            .retain(|connection, _| !connection.is_closed());
        let mut connection = self.connections.get().await?;
        let outcome = tokio::time::timeout(W::TIME_LIMIT, work.run(&mut connection))
            .await
            .unwrap_or_else(|_| Err(Failure::silent()));
        if let Err(failure) = &outcome
            && (failure.retry == Retry::OnAnotherConnection
                || matches!(
                    failure.unavailable.cause,
                    UnavailableCause::Unreachable | UnavailableCause::ReadOnly
                ))
        {
            // Not back into the pool: nobody knows what it would answer next, or another host of the address does better.
            drop(Object::take(connection));
        }
        outcome
    }
}

/// Writers need few; the others are for reading, and a server of default settings has a hundred.
const CONNECTIONS: usize = 16;

/// On how many connections a transaction is tried.
const ATTEMPTS: usize = 3;

/// How long to wait for a connection, be it that one comes free or that one is made.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long the network may leave what was sent unacknowledged.
const SILENCE: Duration = Duration::from_secs(15);

/// What every session is set to.
///
/// - A commit is answered when it is on disk, even where the database's default is not to wait for that.
/// - A server that goes on without its client gives up the client's locks.
/// - Every statement of this store has its index. Before the database has gathered statistics, as in one that is filled for the
///   first time, it would now and then read the whole table instead and keep to that plan; hence the `enable_…`. Set by
///   way of `pg_settings`, so that an engine that lacks them is left alone.
pub(super) const SESSION: &str = "
    SET lock_timeout = '5s';
    SET statement_timeout = '10s';
    SET idle_in_transaction_session_timeout = '10s';
    SELECT set_config(name, CASE name WHEN 'synchronous_commit' THEN 'on' ELSE 'off' END, false)
    FROM pg_settings
    WHERE (name = 'synchronous_commit' AND setting = 'off')
       OR name IN ('enable_seqscan', 'enable_hashjoin', 'enable_mergejoin');
";

/// Makes connections as the driver does, but leaves the log to [`Outage`]: a lost connection is one line there, not one for each.
struct Connector(MakeRustlsConnect);

impl Connect for Connector {
    fn connect(
        &self,
        config: &Config,
    ) -> std::pin::Pin<
        Box<
            dyn Future<Output = Result<(Client, JoinHandle<()>), tokio_postgres::Error>>
                + Send
                + '_,
        >,
    > {
        let config = config.clone();
        Box::pin(async move {
            let (client, connection) = config.connect(self.0.clone()).await?;
            let task = tokio::spawn(async move {
                if let Err(error) = connection.await {
                    tracing::debug!(%error, "a connection to the database server ended");
                }
            });
            Ok((client, task))
        })
    }
}

/// Makes of the address what the driver takes.
fn configuration(url: &DatabaseUrl) -> Result<(Config, Verification), OpenError> {
    let (text, mode) = without_mode(url.with_password());
    let mut config: Config = text
        .parse()
        .map_err(|error| OpenError::Address(super::failure::describe(&error)))?;
    let (mode, verification) = match mode {
        None => (SslMode::Prefer, Verification::None),
        Some(mode) => tls::mode(&mode).ok_or_else(|| {
            OpenError::Address(format!(
                "`sslmode={mode}` is none of `disable`, `prefer`, `require` and `verify-full`"
            ))
        })?,
    };
    config
        .ssl_mode(mode)
        .connect_timeout(PATIENCE)
        .keepalives_idle(Duration::from_secs(10))
        .keepalives_interval(Duration::from_secs(5))
        .keepalives_retries(3)
        .tcp_user_timeout(SILENCE);
    if config.get_application_name().is_none() {
        config.application_name("reference-server");
    }
    Ok((config, verification))
}

/// Takes `sslmode` out of the address, as the driver does not know all of its values.
fn without_mode(url: &str) -> (String, Option<String>) {
    let Some((base, query)) = url.rsplit_once('?') else {
        return (url.to_owned(), None);
    };
    let mut mode = None;
    let kept: Vec<&str> = query
        .split('&')
        .filter(|pair| match pair.strip_prefix("sslmode=") {
            Some(value) => {
                mode = Some(value.to_owned());
                false
            }
            None => true,
        })
        .collect();
    let separator = if kept.is_empty() { "" } else { "?" };
    (format!("{base}{separator}{}", kept.join("&")), mode)
}

/// Whether the database is out of reach at present, so that this is said once and not for every request.
#[derive(Default)]
struct Outage {
    lasts: AtomicBool,
}

impl Outage {
    fn note(&self, failure: &Failure) {
        let unavailable = &failure.unavailable;
        if unavailable.cause == UnavailableCause::Unreachable
            && !self.lasts.swap(true, Ordering::Relaxed)
        {
            tracing::error!(
                detail = unavailable.detail,
                remedy = unavailable.cause.remedy(),
                "the database server cannot be reached"
            );
        }
    }

    fn ended(&self) {
        if self.lasts.load(Ordering::Relaxed) && self.lasts.swap(false, Ordering::Relaxed) {
            tracing::info!("the database server can be reached again");
        }
    }
}
