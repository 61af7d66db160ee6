//! The tables and their history. They have a schema of their own, so that the database may have other uses.
//!
//! Migrations only go forward and are never edited once released: the database remembers the ones it has been through. Servers
//! that start at the same time go through them one after another.

use std::time::Duration;

use deadpool_postgres::{Object, Transaction};
use tokio_postgres::error::SqlState;

use super::OpenError;
use super::failure::{Failure, describe};
use super::pool::Work;

/// Brings the tables up to date, all in one transaction, and remembers this time.
pub(super) struct Migrate(pub(super) i64);

impl Work for Migrate {
    /// Fails where what the database holds cannot be used.
    type Output = Result<(), OpenError>;

    /// Others may be at it.
    const TIME_LIMIT: Duration = Duration::from_mins(2);

    async fn run(&self, connection: &mut Object) -> Result<Self::Output, Failure> {
        migrate(connection, self.0).await
    }
}

async fn migrate(connection: &mut Object, now: i64) -> Result<Result<(), OpenError>, Failure> {
    let transaction = connection.transaction().await?;
    // Others may be at it, for longer than a statement usually takes.
    transaction
        .batch_execute("SET LOCAL lock_timeout = '60s'; SET LOCAL statement_timeout = '60s'")
        .await?;
    let encoding: String = transaction
        .query_one("SELECT current_setting('server_encoding')", &[])
        .await?
        .try_get(0)?;
    if encoding != "UTF8" {
        return Ok(Err(OpenError::Encoding(encoding)));
    }
    transaction
        .execute("SELECT pg_advisory_xact_lock($1)", &[&LOCK])
        .await?;
    let found = match history(&transaction).await? {
        Ok(found) => found,
        Err(error) => return Ok(Err(error)),
    };
    if let Err(error) = compare(&found) {
        return Ok(Err(error));
    }
    for migration in MIGRATIONS.iter().skip(found.len()) {
        transaction.batch_execute(migration.sql).await?;
        transaction
            .execute(
                "INSERT INTO counterpart.migrations (version, name, applied_at) VALUES ($1, $2, $3)",
                &[&migration.version, &migration.name, &now],
            )
            .await?;
    }
    transaction
        .commit()
        .await
        .map_err(|error| Failure::of_commit(&error))?;
    Ok(Ok(()))
}

/// The lock that servers take while they migrate. The number has no meaning beyond being unlikely elsewhere.
const LOCK: i64 = 0x4350_4353_4d49_4752;

/// One step in the history of the tables.
struct Migration {
    version: i64,
    name: &'static str,
    sql: &'static str,
}

/// All steps, oldest first.
const MIGRATIONS: &[Migration] = &[Migration {
    version: 1,
    name: "customers",
    // `worlds.customer_count` spares a list the counting; `worlds.latest` is the youngest creation, behind which none may fall.
    sql: r#"
        CREATE TABLE counterpart.worlds (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            key_hash bytea NOT NULL UNIQUE CHECK (octet_length(key_hash) = 32),
            customer_count bigint NOT NULL CHECK (customer_count >= 0),
            latest bigint NOT NULL
        );

        CREATE TABLE counterpart.customers (
            id text COLLATE "C" PRIMARY KEY,
            world bigint NOT NULL REFERENCES counterpart.worlds (id),
            created_at bigint NOT NULL,
            updated_at bigint NOT NULL CHECK (updated_at >= created_at),
            email text NOT NULL,
            name text NOT NULL,
            invoice_number_base text COLLATE "C" NOT NULL,
            archived boolean NOT NULL,
            logo_url text,
            icon_url text,
            domain text,
            external_id text COLLATE "C" NOT NULL,
            user_id text,
            catalog_id text
        );

        CREATE UNIQUE INDEX customers_active ON counterpart.customers (world, external_id) WHERE NOT archived;
        CREATE INDEX customers_archived ON counterpart.customers (world, external_id, updated_at) WHERE archived;
        CREATE UNIQUE INDEX customers_invoice_number_base ON counterpart.customers (world, invoice_number_base);
        CREATE INDEX customers_listed ON counterpart.customers (world, created_at, id);
    "#,
}];

/// What the database has been through. In a new one, makes the table that will remember it.
async fn history(
    transaction: &Transaction<'_>,
) -> Result<Result<Vec<(i64, String)>, OpenError>, Failure> {
    let row = transaction
        .query_one(
            "SELECT to_regnamespace('counterpart') IS NOT NULL, to_regclass('counterpart.migrations') IS NOT NULL,
                EXISTS (SELECT FROM pg_catalog.pg_class WHERE relnamespace = to_regnamespace('counterpart'))",
            &[],
        )
        .await?;
    let (has_schema, has_history): (bool, bool) = (row.try_get(0)?, row.try_get(1)?);
    let has_tables: bool = row.try_get(2)?;
    if !has_history {
        if has_tables {
            return Ok(Err(OpenError::Foreign));
        }
        // Where servers may not make schemas, an administrator has made it for them.
        if !has_schema {
            match transaction.batch_execute("CREATE SCHEMA counterpart").await {
                Err(error) if error.code() == Some(&SqlState::INSUFFICIENT_PRIVILEGE) => {
                    return Ok(Err(OpenError::NoSchema(describe(&error))));
                }
                made => made?,
            }
        }
        transaction
            .batch_execute(
                "CREATE TABLE counterpart.migrations (
                    version bigint PRIMARY KEY, name text NOT NULL, applied_at bigint NOT NULL
                )",
            )
            .await?;
    }
    let rows = transaction
        .query(
            "SELECT version, name FROM counterpart.migrations ORDER BY version",
            &[],
        )
        .await?;
    let steps = rows
        .iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect::<Result<Vec<_>, tokio_postgres::Error>>()?;
    Ok(Ok(steps))
}

/// Compares what the database has been through with what this server knows.
fn compare(found: &[(i64, String)]) -> Result<(), OpenError> {
    let known = MIGRATIONS.last().map_or(0, |migration| migration.version);
    if let Some((version, _)) = found.last()
        && *version > known
    {
        return Err(OpenError::Newer {
            found: *version,
            known,
        });
    }
    for (migration, (version, name)) in MIGRATIONS.iter().zip(found) {
        if migration.version != *version || migration.name != name {
            return Err(OpenError::Diverged {
                version: *version,
                found: name.clone(),
                known: migration.name.to_owned(),
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::*;

    #[test]
    fn migrations_are_numbered_without_gaps() {
        for (index, migration) in MIGRATIONS.iter().enumerate() {
            assert_eq!(migration.version, i64::try_from(index).unwrap() + 1);
        }
    }

    #[test]
    fn a_database_that_is_new_or_known_is_taken() {
        let known: Vec<_> = MIGRATIONS
            .iter()
            .map(|migration| (migration.version, migration.name.to_owned()))
            .collect();
        assert!(compare(&[]).is_ok());
        assert!(compare(&known).is_ok());
    }

    #[test]
    fn a_database_of_a_newer_server_is_refused_and_so_is_one_of_another_history() {
        let newer = [(99, "from the future".to_owned())];
        let error = compare(&newer).unwrap_err();
        assert!(error.to_string().contains("use a newer server"), "{error}");
        let error = compare(&[(1, "clients".to_owned())]).unwrap_err();
        assert!(
            matches!(error, OpenError::Diverged { version: 1, .. }),
            "{error}"
        );
    }
}
