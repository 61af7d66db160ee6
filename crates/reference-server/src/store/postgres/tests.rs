//! The suite on a PostgreSQL server, and what is peculiar to it.
//!
//! Where the server is says `REFERENCE_SERVER_TEST_POSTGRES`, an address whose role may create databases. Each test has a
//! database of its own, except for the suite's cases, most of which share one.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

mod history;
mod outages;
mod plans;
mod proxy;
mod races;
mod refusals;

use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::OnceCell;
use tokio_postgres::{Client, NoTls};

use super::*;
use crate::store::suite::{Opener, cases, durable_cases};

/// A database for tests.
struct Database {
    url: String,
}

impl Database {
    /// An empty one, in the place of what a former run may have left under this name.
    async fn new(name: &str) -> Self {
        let server = std::env::var("REFERENCE_SERVER_TEST_POSTGRES").expect(
            "REFERENCE_SERVER_TEST_POSTGRES is the address of a PostgreSQL server for tests",
        );
        let database = format!("reference_server_test_{name}");
        let client = connect(&server).await;
        for statement in [
            format!("DROP DATABASE IF EXISTS {database} WITH (FORCE)"),
            format!("CREATE DATABASE {database} TEMPLATE template0 ENCODING 'UTF8'"),
        ] {
            client.batch_execute(&statement).await.unwrap();
        }
        let (base, _) = server.rsplit_once('/').unwrap();
        Self {
            url: format!("{base}/{database}"),
        }
    }

    fn url(&self) -> DatabaseUrl {
        DatabaseUrl::parse(&self.url).unwrap()
    }

    async fn open(&self, options: Options) -> PostgresStore {
        PostgresStore::open(&self.url(), options).await.unwrap()
    }

    /// A connection beside the store's.
    async fn client(&self) -> Client {
        connect(&self.url).await
    }
}

async fn connect(url: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

/// One shared database, and one for every store that wants to be alone.
struct Server;

static SHARED: OnceCell<Database> = OnceCell::const_new();
static ALONE: AtomicUsize = AtomicUsize::new(0);

impl Opener for Server {
    type Store = PostgresStore;

    async fn open(&self, options: Options) -> PostgresStore {
        let database = SHARED.get_or_init(|| Database::new("suite")).await;
        database.open(options).await
    }

    async fn open_alone(&self, options: Options) -> PostgresStore {
        let number = ALONE.fetch_add(1, Ordering::Relaxed);
        let database = Database::new(&format!("suite_{number}")).await;
        database.open(options).await
    }
}

mod suite {
    use super::*;

    cases!([ignore = "needs PostgreSQL"] Server);
    durable_cases!([ignore = "needs PostgreSQL"] Server);
}

fn world() -> World {
    World::of_key("sk_test_1")
}

fn numbered(number: usize) -> NewCustomer {
    NewCustomer {
        email: "ada@example.com".to_owned(),
        name: "Ada".to_owned(),
        external_id: format!("user_{number}"),
        ..NewCustomer::default()
    }
}
