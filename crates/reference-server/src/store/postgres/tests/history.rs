//! Databases that are not as a server expects them.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use super::*;

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_second_start_migrates_nothing() {
    let database = Database::new("second_start").await;
    database.open(Options::default()).await.close().await;
    let client = database.client().await;
    client
        .batch_execute("UPDATE counterpart.migrations SET applied_at = 0")
        .await
        .unwrap();
    database.open(Options::default()).await;
    let query = "SELECT sum(applied_at)::bigint FROM counterpart.migrations";
    let sum: i64 = client.query_one(query, &[]).await.unwrap().get(0);
    assert_eq!(sum, 0);
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn everything_is_in_a_schema_of_its_own() {
    let database = Database::new("schema").await;
    database.open(Options::default()).await;
    let query = "
        SELECT count(*) FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_namespace.oid = relnamespace
        WHERE nspname = 'public'";
    let row = database.client().await.query_one(query, &[]).await.unwrap();
    assert_eq!(row.get::<_, i64>(0), 0);
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_database_of_a_newer_server_or_another_history_is_refused() {
    let database = Database::new("newer").await;
    database.open(Options::default()).await;
    let client = database.client().await;
    let insert = "INSERT INTO counterpart.migrations VALUES (99, 'from the future', 0)";
    client.batch_execute(insert).await.unwrap();
    let error = refusal(&database).await;
    assert!(
        matches!(error, OpenError::Newer { found: 99, .. }),
        "{error}"
    );
    let rename = "DELETE FROM counterpart.migrations WHERE version = 99; UPDATE counterpart.migrations SET name = 'clients'";
    client.batch_execute(rename).await.unwrap();
    let error = refusal(&database).await;
    assert!(
        matches!(error, OpenError::Diverged { version: 1, .. }),
        "{error}"
    );
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn tables_of_another_program_are_left_alone() {
    let database = Database::new("foreign").await;
    let client = database.client().await;
    client
        .batch_execute("CREATE SCHEMA counterpart; CREATE TABLE counterpart.customers (id text)")
        .await
        .unwrap();
    let error = refusal(&database).await;
    assert!(matches!(error, OpenError::Foreign), "{error}");
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_role_that_may_make_no_schema_uses_the_one_that_was_made_for_it() {
    let database = Database::new("role").await;
    let client = database.client().await;
    client
        .batch_execute(
            "DROP ROLE IF EXISTS reference_server_test_role;
             CREATE ROLE reference_server_test_role LOGIN PASSWORD 'test';",
        )
        .await
        .unwrap();
    let (_, place) = database.url.rsplit_once('@').unwrap();
    let url = format!("postgres://reference_server_test_role:test@{place}");
    let poor = Database { url };
    let error = refusal(&poor).await.to_string();
    for part in ["permission denied", "CREATE SCHEMA counterpart"] {
        assert!(error.contains(part), "{error}");
    }
    client
        .batch_execute("CREATE SCHEMA counterpart AUTHORIZATION reference_server_test_role")
        .await
        .unwrap();
    let store = poor.open(Options::default()).await;
    assert!(store.create(world(), numbered(1)).await.is_ok());
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_database_that_keeps_no_utf_8_is_refused() {
    let database = Database::new("encoding").await;
    let server = connect(&std::env::var("REFERENCE_SERVER_TEST_POSTGRES").unwrap()).await;
    for statement in [
        "DROP DATABASE reference_server_test_encoding",
        "CREATE DATABASE reference_server_test_encoding TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'",
    ] {
        server.batch_execute(statement).await.unwrap();
    }
    let error = refusal(&database).await;
    assert!(matches!(error, OpenError::Encoding(_)), "{error}");
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_wrong_password_is_told_without_showing_it() {
    let database = Database::new("password").await;
    let (_, place) = database.url.rsplit_once('@').unwrap();
    let url = format!("postgres://nobody:very_secret@{place}");
    let error = refusal(&Database { url }).await.to_string();
    assert!(error.contains("nobody"), "{error}");
    assert!(!error.contains("very_secret"), "{error}");
}

#[tokio::test]
async fn an_address_that_makes_no_sense_is_told_with_one_that_does() {
    for (url, part) in [
        (
            "postgres://localhost/a?sslmode=perhaps",
            "`sslmode=perhaps`",
        ),
        ("postgres://localhost:door/a", "port"),
        ("postgres://localhost/a?colour=red", "colour"),
    ] {
        let database = Database {
            url: url.to_owned(),
        };
        let error = refusal(&database).await.to_string();
        assert!(error.contains(part), "{error}");
        assert!(error.contains("postgres://user:password@host"), "{error}");
    }
}

/// Why the store does not open.
async fn refusal(database: &Database) -> OpenError {
    let opened = PostgresStore::open(&database.url(), Options::default()).await;
    opened.unwrap_err()
}
