//! A server for one test: in memory, on a port of its own, gone with the value that stands for it.
//!
//! It runs on a thread of its own, so that a test may wait for it in any way, with a runtime or without.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::num::NonZeroUsize;
use std::thread::JoinHandle;

use tokio::runtime::Runtime;
use tokio::sync::oneshot;

use crate::clock::Clock;
use crate::control::Control;
use crate::faults::{Rule, RuleError, RuleState};
use crate::identifier::Identifiers;
use crate::journal::{Exchange, Filter, Journal, Limits};
use crate::seed::{Seed, SeedError, Sown};
use crate::serve::serve_until;
use crate::service::{Behaviour, Service, Strictness};
use crate::settings::TimestampForm;
use crate::store::sqlite::{OpenError, SqliteStore};
use crate::store::{Options, Snapshot, Store as _, StoreError};

/// A running server whose customers are in memory. It stops when it is dropped.
///
/// ```
/// use customers_client::{ApiKey, Client};
/// use customers_types::ListCustomers;
/// use reference_server::Sandbox;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start().await?;
/// let client = Client::builder(sandbox.url())
///     .api_key_auth(ApiKey::new("sk_test_anything"))
///     .build()?;
///
/// let page = client.list_customers(ListCustomers::default()).await?;
/// assert_eq!(page.body.total, 0);
///
/// let journal = sandbox.journal();
/// assert_eq!(journal[0].operation, Some("listCustomers"));
/// assert_eq!(journal[0].status, Some(200));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Sandbox {
    service: Service<SqliteStore>,
    address: SocketAddr,
    url: String,
    /// Held to be dropped.
    _serving: Serving,
}

impl Sandbox {
    /// Starts a server as it is by default, on a free port of `127.0.0.1`.
    ///
    /// # Errors
    ///
    /// As [`Builder::start`].
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// A server that differs from the default.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where it is: `http://127.0.0.1:` and the port.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where it is.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Brings it back to its beginning: no customers, no journal, no faults, the clock and the identifiers as they began.
    ///
    /// # Errors
    ///
    /// The store failed.
    pub async fn reset(&self) -> Result<(), StoreError> {
        self.service.reset().await.map(drop)
    }

    /// The last exchanges with the API, the oldest first. One that was answered is among them as soon as the caller has
    /// the whole answer.
    pub fn journal(&self) -> Vec<Exchange> {
        let newest_first = self
            .service
            .control
            .journal
            .find(&Filter::default(), usize::MAX);
        let oldest_first = newest_first.iter().rev();
        oldest_first.map(|exchange| (**exchange).clone()).collect()
    }

    /// Empties the journal.
    pub fn clear_journal(&self) {
        self.service.control.journal.clear();
    }

    /// Puts a rule in force by which requests meet a fault.
    ///
    /// # Errors
    ///
    /// There are 1000 rules already.
    pub fn fault(&self, rule: Rule) -> Result<RuleState, RuleError> {
        self.service.control.faults.add(rule)
    }

    /// The rules in force, and how often each was applied.
    pub fn faults(&self) -> Vec<RuleState> {
        self.service.control.faults.rules()
    }

    /// Takes all rules out of force.
    pub fn clear_faults(&self) {
        self.service.control.faults.clear();
    }

    /// Creates the customers of the seed that are not there yet.
    ///
    /// # Errors
    ///
    /// As [`Seed::sow`].
    pub async fn seed(&self, seed: &Seed) -> Result<Sown, SeedError> {
        seed.sow(&self.service.store).await
    }

    /// Everything that it remembers of customers.
    ///
    /// # Errors
    ///
    /// The store failed.
    pub async fn snapshot(&self) -> Result<Snapshot, StoreError> {
        self.service.store.snapshot().await
    }

    /// Puts a snapshot in the place of everything that it remembers of customers.
    ///
    /// # Errors
    ///
    /// The snapshot breaks a rule of the store, or that failed; then nothing has changed.
    pub async fn restore(&self, snapshot: Snapshot) -> Result<(), StoreError> {
        self.service.store.restore(snapshot).await
    }

    /// Its clock, which can be put somewhere.
    pub fn clock(&self) -> &Clock {
        &self.service.clock
    }
}

/// How a [`Sandbox`] is to differ from the default. Of a clone, another one is started, which shares nothing with the first.
#[derive(Debug, Clone)]
pub struct Builder {
    behaviour: Behaviour,
    /// Where the clock stands; it follows the system's if this is nothing.
    clock: Option<i64>,
    /// What identifiers follow from; they are random if this is nothing.
    id_seed: Option<u64>,
    /// How many exchanges the journal keeps.
    journal: usize,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            behaviour: Behaviour::default(),
            clock: None,
            id_seed: None,
            journal: Limits::default().exchanges.get(),
        }
    }
}

impl Builder {
    /// Writes times in this form.
    #[must_use]
    pub fn timestamps(mut self, form: TimestampForm) -> Self {
        self.behaviour.timestamps = form;
        self
    }

    /// Makes this of requests that are probably mistakes.
    #[must_use]
    pub fn strictness(mut self, strictness: Strictness) -> Self {
        self.behaviour.strictness = strictness;
        self
    }

    /// Lets the clock stand at this moment, in milliseconds since 1970.
    #[must_use]
    pub fn clock(self, milliseconds: i64) -> Self {
        Self {
            clock: Some(milliseconds),
            ..self
        }
    }

    /// Lets identifiers follow from this number, so that the same requests get the same ones.
    #[must_use]
    pub fn id_seed(self, seed: u64) -> Self {
        Self {
            id_seed: Some(seed),
            ..self
        }
    }

    /// Keeps so many exchanges in the journal; 1000 by default, none if it is 0.
    #[must_use]
    pub fn journal(self, exchanges: usize) -> Self {
        Self {
            journal: exchanges,
            ..self
        }
    }

    /// Starts it.
    ///
    /// # Errors
    ///
    /// - [`StartError::Store`]: there is no memory or no thread for the store.
    /// - [`StartError::Listen`]: no port of `127.0.0.1` can be listened on.
    /// - [`StartError::Thread`]: there is no thread to serve with.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let options = Options {
            clock: self.clock.map_or_else(Clock::system, Clock::fixed),
            identifiers: self
                .id_seed
                .map_or_else(Identifiers::random, Identifiers::seeded),
            ..Options::default()
        };
        let journal = match NonZeroUsize::new(self.journal) {
            None => Journal::off(),
            Some(exchanges) => Journal::new(Limits {
                exchanges,
                ..Limits::default()
            }),
        };
        let mut service =
            Service::in_memory_with(self.behaviour, options).map_err(StartError::Store)?;
        service.control = Control {
            journal,
            clock_start: self.clock,
            ..Control::default()
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(StartError::Listen)?;
        let address = listener.local_addr().map_err(StartError::Listen)?;
        let serving = Serving::start(listener, service.clone()).await?;
        Ok(Sandbox {
            service,
            address,
            url: format!("http://{address}"),
            _serving: serving,
        })
    }
}

/// Why a [`Sandbox`] did not start.
#[derive(Debug)]
pub enum StartError {
    /// The store cannot be opened.
    Store(OpenError),
    /// No port of `127.0.0.1` can be listened on.
    Listen(std::io::Error),
    /// There is no thread to serve with.
    Thread(std::io::Error),
}

impl fmt::Display for StartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => write!(formatter, "the store cannot be opened: {error}"),
            Self::Listen(error) => write!(formatter, "cannot listen on `127.0.0.1`: {error}"),
            Self::Thread(error) => write!(formatter, "there is no thread to serve with: {error}"),
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Store(error) => Some(error),
            Self::Listen(error) | Self::Thread(error) => Some(error),
        }
    }
}

/// A thread that serves until it is dropped.
#[derive(Debug)]
struct Serving {
    /// Dropped, it ends the thread.
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Serving {
    async fn start(
        listener: TcpListener,
        service: Service<SqliteStore>,
    ) -> Result<Self, StartError> {
        listener.set_nonblocking(true).map_err(StartError::Listen)?;
        let (stop, stopped) = oneshot::channel();
        let (ready, started) = oneshot::channel();
        let thread = std::thread::Builder::new()
            .name("sandbox".to_owned())
            .spawn(move || {
                match prepare(listener) {
                    Ok((runtime, listener)) => {
                        // Who started it may have gone away, which ends it as well.
                        let _ = ready.send(Ok(()));
                        runtime.block_on(serve(listener, service, stopped));
                    }
                    Err(error) => drop(ready.send(Err(error))),
                }
            })
            .map_err(StartError::Thread)?;
        let started = started.await;
        let started = started.unwrap_or_else(|_| Err(std::io::Error::other("it panicked")));
        started.map_err(StartError::Thread)?;
        Ok(Self {
            stop: Some(stop),
            thread: Some(thread),
        })
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.stop = None;
        if let Some(thread) = self.thread.take() {
            // The thread waits for nothing; after this the port is free. A panic in it has been printed by itself.
            let _ = thread.join();
        }
    }
}

/// The runtime of the thread, with the listener in it.
fn prepare(listener: TcpListener) -> std::io::Result<(Runtime, tokio::net::TcpListener)> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let entered = runtime.enter();
    let listener = tokio::net::TcpListener::from_std(listener)?;
    drop(entered);
    Ok((runtime, listener))
}

/// Serves until the sender of `stopped` is dropped, then cuts off what is being served.
async fn serve(
    listener: tokio::net::TcpListener,
    service: Service<SqliteStore>,
    stopped: oneshot::Receiver<()>,
) {
    tokio::select! {
        () = serve_until(listener, &service, std::future::pending()) => {}
        _ = stopped => {}
    }
}
