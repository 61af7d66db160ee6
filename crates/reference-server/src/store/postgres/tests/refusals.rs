//! What the database refuses, and who hears of it.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use super::*;
use crate::store::{Unavailable, UnavailableCause};
use crate::subscribe::subscribe;

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_write_that_the_database_refuses_takes_no_other_one_with_it() {
    let database = Database::new("poison").await;
    let store = database.open(Options::default()).await;
    let client = database.client().await;
    client
        .batch_execute(
            "ALTER TABLE counterpart.customers ADD CONSTRAINT no_poison CHECK (external_id <> 'user_7')",
        )
        .await
        .unwrap();
    let attempts: Vec<_> = (0..20)
        .map(|number| {
            let store = store.clone();
            tokio::spawn(async move { store.create(world(), numbered(number)).await })
        })
        .collect();
    for (number, attempt) in attempts.into_iter().enumerate() {
        let outcome = attempt.await.unwrap();
        assert_eq!(outcome.is_ok(), number != 7, "{outcome:?}");
    }
    assert_eq!(store.list(world(), None, 100).await.unwrap().total, 19);
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_read_that_fails_is_one_line_that_says_what_to_do() {
    let database = Database::new("unreadable").await;
    let store = database.open(Options::default()).await;
    let client = database.client().await;
    client
        .batch_execute("ALTER TABLE counterpart.customers RENAME TO hidden")
        .await
        .unwrap();
    let log = tempfile::NamedTempFile::new().unwrap();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(Arc::new(log.reopen().unwrap()))
        .with_ansi(false)
        .finish();
    let guard = subscribe(subscriber);
    let found = store.get(world(), "user_1".to_owned()).await;
    drop(guard);
    assert!(
        matches!(found, Err(StoreError::Unavailable(_))),
        "{found:?}"
    );
    let log = std::fs::read_to_string(log.path()).unwrap();
    assert_eq!(log.lines().count(), 1, "{log}");
    for part in ["ERROR", "a query failed", "42P01", "remedy"] {
        assert!(log.contains(part), "`{part}` is not in: {log}");
    }
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_database_that_may_only_be_read_says_so_and_is_still_read() {
    let database = Database::new("read_only").await;
    let store = database.open(Options::default()).await;
    let customer = store.create(world(), numbered(1)).await.unwrap();
    let client = database.client().await;
    let name = "reference_server_test_read_only";
    let make_read_only = |mode: &str| {
        format!(
            "ALTER DATABASE {name} SET default_transaction_read_only = {mode};
             SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    };
    client.batch_execute(&make_read_only("on")).await.unwrap();
    assert_read_only(&store.check().await);
    assert_read_only(&store.create(world(), numbered(2)).await);
    let found = store.get(world(), "user_1".to_owned()).await;
    assert_eq!(found, Ok(customer));
    client.batch_execute(&make_read_only("off")).await.unwrap();
    assert_eq!(store.check().await, Ok(()));
    assert!(store.create(world(), numbered(2)).await.is_ok());
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_commit_waits_for_the_disk_even_where_the_database_s_default_is_not_to() {
    let database = Database::new("durable").await;
    let client = database.client().await;
    client
        .batch_execute("ALTER DATABASE reference_server_test_durable SET synchronous_commit = off")
        .await
        .unwrap();
    let fresh = database.client().await;
    let show = "SELECT current_setting('synchronous_commit')";
    let setting = |row: tokio_postgres::Row| row.get::<_, String>(0);
    assert_eq!(setting(fresh.query_one(show, &[]).await.unwrap()), "off");
    fresh.batch_execute(pool::SESSION).await.unwrap();
    assert_eq!(setting(fresh.query_one(show, &[]).await.unwrap()), "on");
}

fn assert_read_only<T: std::fmt::Debug>(outcome: &Result<T, StoreError>) {
    assert!(
        matches!(
            outcome,
            Err(StoreError::Unavailable(Unavailable {
                cause: UnavailableCause::ReadOnly,
                ..
            }))
        ),
        "{outcome:?}"
    );
}
