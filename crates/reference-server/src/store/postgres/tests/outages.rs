//! A server that goes away and comes back.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::sync::{Mutex, PoisonError};

use tracing_subscriber::fmt::MakeWriter;

use super::proxy::{Proxy, Way};
use super::*;
use crate::store::{Unavailable, UnavailableCause};
use crate::subscribe::subscribe;

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn an_outage_is_told_to_every_caller_and_once_to_the_log_and_passes_by_itself() {
    let log = Log::default();
    let _listening = log.listen();
    let (proxy, store) = behind_proxy("outage").await;
    let first = store.create(world(), numbered(1)).await.unwrap();
    let get = || store.get(world(), "user_1".to_owned());
    assert_eq!(get().await, Ok(first.clone()));

    for _ in 0..2 {
        proxy.make(Way::Cut);
        for _ in 0..3 {
            assert_unreachable(&store.create(world(), numbered(2)).await);
            assert_unreachable(&get().await);
            assert_unreachable(&store.list(world(), None, 10).await);
            assert_unreachable(&store.check().await);
        }
        proxy.make(Way::Open);
        assert_eq!(get().await, Ok(first.clone()));
        assert_eq!(store.check().await, Ok(()));
        assert_eq!(store.list(world(), None, 10).await.unwrap().total, 1);
    }
    assert!(store.create(world(), numbered(2)).await.is_ok());
    let lines = log.lines();
    let count = |text: &str| lines.iter().filter(|line| line.contains(text)).count();
    assert_eq!(
        count("the database server cannot be reached"),
        2,
        "{lines:#?}"
    );
    assert_eq!(count("start the database server"), 2, "{lines:#?}");
    assert_eq!(count("can be reached again"), 2, "{lines:#?}");
    assert_eq!(lines.len(), 4, "{lines:#?}");
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn sessions_that_the_server_ends_between_requests_are_replaced_unnoticed() {
    let database = Database::new("terminated").await;
    let store = database.open(Options::default()).await;
    let customer = store.create(world(), numbered(1)).await.unwrap();
    let client = database.client().await;
    for number in 2..5 {
        client
            .batch_execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
                 WHERE datname = current_database() AND pid <> pg_backend_pid()",
            )
            .await
            .unwrap();
        let found = store.get(world(), "user_1".to_owned()).await;
        assert_eq!(found, Ok(customer.clone()));
        assert!(store.create(world(), numbered(number)).await.is_ok());
    }
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_commit_whose_answer_is_lost_is_no_success_and_is_not_done_twice() {
    let (proxy, store) = behind_proxy("commit").await;
    store.create(world(), numbered(1)).await.unwrap();
    proxy.make(Way::CutAfterCommit);
    let error = store.create(world(), numbered(2)).await.unwrap_err();
    assert!(error.to_string().contains("is not known"), "{error}");
    assert_unreachable(&Err::<(), _>(error));
    proxy.make(Way::Open);
    // It did count. The caller finds out by asking.
    assert!(store.get(world(), "user_2".to_owned()).await.is_ok());
    let page = store.list(world(), None, 10).await.unwrap();
    assert_eq!((page.customers.len(), page.total), (2, 2));
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_server_that_is_not_there_keeps_the_store_from_opening() {
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = free.local_addr().unwrap();
    drop(free);
    let url = DatabaseUrl::parse(&format!("postgres://ada@{address}/customers")).unwrap();
    let error = PostgresStore::open(&url, Options::default()).await;
    let OpenError::Database(unavailable) = error.unwrap_err() else {
        panic!("another error");
    };
    assert_eq!(unavailable.cause, UnavailableCause::Unreachable);
    assert!(unavailable.detail.contains("refused"), "{unavailable}");
}

async fn behind_proxy(name: &str) -> (Proxy, PostgresStore) {
    let database = Database::new(name).await;
    let (_, place) = database.url.rsplit_once('@').unwrap();
    let (server, _) = place.split_once('/').unwrap();
    let proxy = Proxy::to(server.to_owned()).await;
    let through = Database {
        url: proxy.url(&database.url),
    };
    let store = through.open(Options::default()).await;
    (proxy, store)
}

fn assert_unreachable<T: std::fmt::Debug>(outcome: &Result<T, StoreError>) {
    assert!(
        matches!(
            outcome,
            Err(StoreError::Unavailable(Unavailable {
                cause: UnavailableCause::Unreachable,
                ..
            }))
        ),
        "{outcome:?}"
    );
}

/// What is logged at `info` and above on this thread.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// Listens until this is dropped.
    fn listen(&self) -> tracing::subscriber::DefaultGuard {
        subscribe(self.subscriber())
    }

    fn subscriber(&self) -> impl tracing::Subscriber + Send + Sync + 'static {
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::INFO)
            .with_ansi(false)
            .with_writer(self.clone())
            .finish()
    }

    fn lines(&self) -> Vec<String> {
        let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&bytes)
            .lines()
            .map(str::to_owned)
            .collect()
    }
}

impl<'log> MakeWriter<'log> for Log {
    type Writer = Self;

    fn make_writer(&'log self) -> Self {
        self.clone()
    }
}

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let mut log = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        log.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
