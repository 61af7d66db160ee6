//! Serving: from settings to a listening socket, and on a signal back to a closed store.

mod signals;
#[cfg(test)]
mod tests;
#[cfg_attr(not(feature = "tls"), path = "serve/without_tls.rs")]
mod tls;

use std::fmt;
use std::io::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use axum::Router;
use counterpart_runtime::server::{ConnectionLimits, Serving};
use tokio::net::TcpListener;

use self::signals::{stop_signal, stopped};
pub use self::tls::{Tls, TlsError};
use crate::control::ControlAccess;
use crate::key::{AcceptedKeys, KeysError};
use crate::metrics::Metrics;
use crate::router::router;
use crate::seed::{Seed, Sown};
use crate::service::{Behaviour, Service};
use crate::settings::Settings;
#[cfg(feature = "postgres")]
use crate::store::postgres::PostgresStore;
use crate::store::sqlite::{OpenError, SqliteStore};
use crate::store::{DatabaseUrl, Location, Options, Store};

/// Serves until the process is told to stop (SIGINT, which is Ctrl-C, or SIGTERM), then finishes what is being served
/// and closes the store.
///
/// # Errors
///
/// - [`ServeError::Open`], `ServeError::OpenPostgres`: the store cannot be opened.
/// - `ServeError::WithoutPostgres`: the server was built without support for it.
/// - [`ServeError::Keys`]: the API keys that were given cannot be used.
/// - [`ServeError::Tls`]: certificate and key cannot be used.
/// - [`ServeError::Seed`]: the customers to begin with cannot be read or stored.
/// - [`ServeError::Listen`]: the address is taken, or not one of this machine's.
/// - [`ServeError::Signals`]: the operating system does not let the process listen to signals.
/// - [`ServeError::Serve`]: the socket failed.
pub async fn serve(settings: &Settings) -> Result<(), ServeError> {
    let options = Options {
        batch: settings.batch,
        clock: settings.clock(),
        identifiers: settings.identifiers(),
        ..Options::default()
    };
    let location = settings.location();
    if let Location::Postgres(url) = &location {
        return serve_postgres(url, settings, options).await;
    }
    let store = SqliteStore::open(&location, options.clone())
        .map_err(|error| ServeError::Open(location, error))?;
    serve_store(store, settings, options).await
}

/// Serves customers that are in a PostgreSQL database.
#[cfg(feature = "postgres")]
async fn serve_postgres(
    url: &DatabaseUrl,
    settings: &Settings,
    options: Options,
) -> Result<(), ServeError> {
    let store = PostgresStore::open(url, options.clone())
        .await
        .map_err(|error| ServeError::OpenPostgres(url.clone(), error))?;
    serve_store(store, settings, options).await
}

#[cfg(not(feature = "postgres"))]
fn serve_postgres(
    url: &DatabaseUrl,
    _settings: &Settings,
    _options: Options,
) -> impl Future<Output = Result<(), ServeError>> {
    std::future::ready(Err(ServeError::WithoutPostgres(url.clone())))
}

/// Serves what is in this store.
async fn serve_store(
    store: impl Store,
    settings: &Settings,
    options: Options,
) -> Result<(), ServeError> {
    let keys = settings.accepted_keys().map_err(ServeError::Keys)?;
    let tls = settings.tls().map_err(ServeError::Tls)?;
    let service = Service {
        store,
        behaviour: Behaviour {
            timestamps: settings.timestamps,
            strictness: settings.strictness(),
        },
        clock: options.clock,
        identifiers: options.identifiers,
        metrics: Metrics::new(&options.metrics),
        control: settings.control(),
        keys,
    };
    if let Some(path) = &settings.seed {
        let sown = sow(path, &service.store).await;
        let Sown { created, kept } =
            sown.map_err(|error| ServeError::Seed(path.to_owned(), error))?;
        tracing::info!(created, kept, "customers of the seed");
    }
    let listener = TcpListener::bind(settings.listen)
        .await
        .map_err(|error| ServeError::Listen(settings.listen, error))?;
    let address = listener.local_addr().map_err(ServeError::Serve)?;
    warn_of_openness(address, &service.keys);
    let stop = stop_signal().map_err(ServeError::Signals)?;
    announce(
        &settings.location(),
        address,
        tls.as_ref(),
        settings.control,
    );
    let metrics = Some(service.metrics.clone());
    let endpoint = Endpoint {
        listener,
        tls,
        metrics,
    };

    let limits = settings.limits();
    serve_router(endpoint, router(&service), limits, stopped(stop)).await;
    service.store.close().await;
    Ok(())
}

/// Creates the customers of the file that are not there yet.
async fn sow(path: &Path, store: &impl Store) -> Result<Sown, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let seed: Seed = text
        .parse()
        .map_err(|error: serde_json::Error| error.to_string())?;
    seed.sow(store).await.map_err(|error| error.to_string())
}

/// Serves on a socket that is open already, until `stop` ends and then what is being served. The store stays open.
/// Dropped, it cuts off what is being served.
pub async fn serve_until<S: Store>(
    listener: TcpListener,
    service: &Service<S>,
    stop: impl Future<Output = ()> + Send + 'static,
) {
    let endpoint = Endpoint {
        listener,
        tls: None,
        metrics: Some(service.metrics.clone()),
    };
    serve_router(endpoint, router(service), ConnectionLimits::default(), stop).await;
}

/// Where callers connect, and how.
#[derive(Debug)]
pub struct Endpoint {
    /// The socket.
    pub listener: TcpListener,
    /// With it, every connection is over TLS; without it, none is.
    pub tls: Option<Tls>,
    /// Where open connections are counted; without it, nowhere.
    pub metrics: Option<Metrics>,
}

/// As [`serve_until`], with TLS, another router or other limits.
pub async fn serve_router(
    endpoint: Endpoint,
    router: Router,
    limits: ConnectionLimits,
    stop: impl Future<Output = ()> + Send + 'static,
) {
    let Endpoint {
        listener,
        tls,
        metrics,
    } = endpoint;
    let serving = Serving::new(listener)
        .with_limits(limits)
        .with_guard(move |_peer| metrics.as_ref().map(Metrics::connection));
    match tls {
        None => serving.serve(router, stop).await,
        Some(tls) => {
            let serving = serving.with_handshake(move |stream| tls.clone().accept(stream));
            serving.serve(router, stop).await;
        }
    }
}

/// Why the server did not start, or ended.
#[derive(Debug)]
pub enum ServeError {
    /// The API keys that were given cannot be used.
    Keys(KeysError),
    /// Certificate and key cannot be used.
    Tls(TlsError),
    /// The store at this location cannot be opened.
    Open(Location, OpenError),
    /// The PostgreSQL database at this address cannot be opened.
    #[cfg(feature = "postgres")]
    OpenPostgres(DatabaseUrl, crate::store::postgres::OpenError),
    /// The server was built without the feature `postgres`, which this address needs.
    #[cfg(not(feature = "postgres"))]
    WithoutPostgres(DatabaseUrl),
    /// The customers to begin with, in this file, cannot be read or stored.
    Seed(PathBuf, String),
    /// This address cannot be listened on.
    Listen(SocketAddr, std::io::Error),
    /// Signals cannot be listened to.
    Signals(std::io::Error),
    /// The socket failed.
    Serve(std::io::Error),
}

impl fmt::Display for ServeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Keys(error) => error.fmt(formatter),
            Self::Tls(error) => write!(formatter, "TLS: {error}"),
            Self::Open(Location::File(path), error) => {
                write!(formatter, "`{}`: {error}", path.display())
            }
            Self::Open(_, error) => error.fmt(formatter),
            #[cfg(feature = "postgres")]
            Self::OpenPostgres(url, error) => write!(formatter, "`{url}`: {error}"),
            #[cfg(not(feature = "postgres"))]
            Self::WithoutPostgres(url) => write!(
                formatter,
                "`{url}`: this server was built without PostgreSQL; build it with the feature `postgres`, or name a file with `--database`"
            ),
            Self::Seed(path, error) => {
                write!(formatter, "the seed `{}`: {error}", path.display())
            }
            Self::Listen(address, error) => {
                write!(
                    formatter,
                    "cannot listen on `{address}`: {error}; name another address with `--listen`"
                )
            }
            Self::Signals(error) => write!(formatter, "cannot listen to signals: {error}"),
            Self::Serve(error) => write!(formatter, "the socket failed: {error}"),
        }
    }
}

impl std::error::Error for ServeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Keys(error) => Some(error),
            Self::Tls(error) => Some(error),
            Self::Open(_, error) => Some(error),
            #[cfg(feature = "postgres")]
            Self::OpenPostgres(_, error) => Some(error),
            #[cfg(not(feature = "postgres"))]
            Self::WithoutPostgres(_) => None,
            Self::Seed(..) => None,
            Self::Listen(_, error) | Self::Signals(error) | Self::Serve(error) => Some(error),
        }
    }
}

/// Says so where anybody who reaches the machine is let in.
fn warn_of_openness(address: SocketAddr, keys: &AcceptedKeys) {
    if !address.ip().is_loopback() && keys.is_any() {
        tracing::warn!(
            "{address} can be reached from other machines, and every key of the right form is valid: name the valid ones \
             with `--api-key-file`, or listen on 127.0.0.1"
        );
    }
}

/// Prints what a newcomer has to know. A reader that has gone away is no reason not to serve.
fn announce(location: &Location, address: SocketAddr, tls: Option<&Tls>, control: ControlAccess) {
    let scheme = if tls.is_some() { "https" } else { "http" };
    let database = match location {
        Location::Memory => "in memory, gone when the server stops".to_owned(),
        Location::Postgres(url) => url.to_string(),
        Location::File(path) => std::path::absolute(path)
            .unwrap_or_else(|_| path.clone())
            .display()
            .to_string(),
    };
    let documentation = if cfg!(feature = "docs") {
        format!("documentation {scheme}://{address}/docs/\n")
    } else {
        String::new()
    };
    let journal = if control == ControlAccess::Off {
        String::new()
    } else {
        format!("journal       {scheme}://{address}/__sandbox/\n")
    };
    let text = format!(
        "listening on  {scheme}://{address}\n\
         database      {database}\n\
         {documentation}{journal}\
         try           curl --request POST --url {scheme}://{address}/api/v1/customers \
         --header 'Authorization: sk_test_anything' --header 'Content-Type: application/json' \
         --data '{EXAMPLE}'\n"
    );
    let mut output = std::io::stdout().lock();
    let _ = output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush());
}

/// A customer with every member that can be given.
const EXAMPLE: &str = r#"{"customer":{"email":"a@example.com","name":"Ada","archived":false,"logoURL":"https://e.org/l.png","iconURL":"https://e.org/i.png","domain":"e.org","externalId":"user_1","userId":null,"catalogId":"catalog_1"}}"#;
