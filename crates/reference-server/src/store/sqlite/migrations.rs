//! The tables, with their history.
//!
//! Migrations only go forward and are never edited once released: a file remembers the ones it has been through, by number
//! and name, and is refused where they are not this server's.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::OpenError;
use super::schema::APPLICATION_ID;

/// Brings the tables up to date, all in one transaction.
///
/// # Errors
///
/// [`OpenError::Database`], [`OpenError::Newer`] and [`OpenError::Diverged`].
pub(super) fn migrate(connection: &Connection, now: i64) -> Result<(), OpenError> {
    migrate_through(connection, now, MIGRATIONS)
}

/// Brings the tables to where these migrations end.
fn migrate_through(
    connection: &Connection,
    now: i64,
    migrations: &[Migration],
) -> Result<(), OpenError> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    transaction.execute_batch(
        "CREATE TABLE IF NOT EXISTS migrations (
            version INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            applied_at INTEGER NOT NULL
        ) STRICT",
    )?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    let found: i64 = transaction.query_one(
        "SELECT coalesce(max(version), 0) FROM migrations",
        [],
        |row| row.get(0),
    )?;
    let known = migrations.last().map_or(0, |migration| migration.version);
    if found > known {
        return Err(OpenError::Newer { found, known });
    }
    refuse_another_history(&transaction, migrations)?;
    for migration in migrations
        .iter()
        .filter(|migration| migration.version > found)
    {
        transaction.execute_batch(migration.sql)?;
        transaction.execute(
            "INSERT INTO migrations (version, name, applied_at) VALUES (?1, ?2, ?3)",
            (migration.version, migration.name, now),
        )?;
    }
    Ok(transaction.commit()?)
}

/// Refuses a file that was changed by a server with other migrations.
fn refuse_another_history(
    connection: &Connection,
    migrations: &[Migration],
) -> Result<(), OpenError> {
    let applied = connection
        .prepare("SELECT version, name FROM migrations ORDER BY version")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<Vec<(i64, String)>, _>>()?;
    for ((version, found), migration) in applied.into_iter().zip(migrations) {
        if (version, found.as_str()) != (migration.version, migration.name) {
            return Err(OpenError::Diverged {
                version,
                found,
                known: migration.name,
            });
        }
    }
    Ok(())
}

/// One step in the history of the tables.
#[derive(Clone)]
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
    sql: "
        CREATE TABLE worlds (
            id INTEGER PRIMARY KEY,
            key_hash BLOB NOT NULL UNIQUE CHECK (length(key_hash) = 32),
            customer_count INTEGER NOT NULL DEFAULT 0 CHECK (customer_count >= 0),
            latest INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE customers (
            id TEXT PRIMARY KEY,
            world INTEGER NOT NULL REFERENCES worlds (id),
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL CHECK (updated_at >= created_at),
            email TEXT NOT NULL,
            name TEXT NOT NULL,
            invoice_number_base TEXT NOT NULL,
            archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
            logo_url TEXT,
            icon_url TEXT,
            domain TEXT,
            external_id TEXT NOT NULL,
            user_id TEXT,
            catalog_id TEXT
        ) STRICT;

        CREATE UNIQUE INDEX customers_active ON customers (world, external_id) WHERE archived = 0;
        CREATE INDEX customers_archived ON customers (world, external_id, updated_at) WHERE archived = 1;
        CREATE UNIQUE INDEX customers_invoice_number_base ON customers (world, invoice_number_base);
        CREATE INDEX customers_listed ON customers (world, created_at, id);
    ",
}];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

    use super::super::Location;
    use super::super::schema::open;
    use super::*;

    #[test]
    fn migrations_are_numbered_without_gaps() {
        for (index, migration) in MIGRATIONS.iter().enumerate() {
            assert_eq!(migration.version, i64::try_from(index).unwrap() + 1);
        }
    }

    #[test]
    fn a_second_start_migrates_nothing() {
        let connection = open(&Location::Memory).unwrap();
        migrate(&connection, 1).unwrap();
        migrate(&connection, 2).unwrap();
        let times: i64 = connection
            .query_one("SELECT max(applied_at) FROM migrations", [], |row| {
                row.get(0)
            })
            .unwrap();
        assert_eq!(times, 1);
    }

    #[test]
    fn a_file_of_a_newer_server_is_refused() {
        let connection = open(&Location::Memory).unwrap();
        migrate(&connection, 1).unwrap();
        connection
            .execute(
                "INSERT INTO migrations VALUES (99, 'from the future', 2)",
                [],
            )
            .unwrap();
        assert!(matches!(
            migrate(&connection, 3),
            Err(OpenError::Newer {
                found: 99,
                known: 1
            })
        ));
    }

    #[test]
    fn a_file_of_another_line_of_development_is_refused() {
        let connection = open(&Location::Memory).unwrap();
        migrate(&connection, 1).unwrap();
        connection
            .execute(
                "UPDATE migrations SET name = 'invoices' WHERE version = 1",
                [],
            )
            .unwrap();
        let error = migrate(&connection, 2).unwrap_err().to_string();
        assert_eq!(
            error,
            "the database's migration 1 is `invoices` and this server's is `customers`; use the server that made the \
             file, or name another file with `--database`"
        );
    }

    /// Two steps behind the newest, for a file that has to go through more than one.
    fn two_more() -> Vec<Migration> {
        let newest = MIGRATIONS.last().unwrap().version;
        let mut migrations = MIGRATIONS.to_vec();
        migrations.push(Migration {
            version: newest + 1,
            name: "colours",
            sql: "ALTER TABLE customers ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'",
        });
        migrations.push(Migration {
            version: newest + 2,
            name: "colour of ada",
            sql: "UPDATE customers SET colour = 'blue' WHERE name = 'Ada'",
        });
        migrations
    }

    #[test]
    fn later_migrations_keep_what_is_there_and_are_gone_through_once_and_in_order() {
        let connection = open(&Location::Memory).unwrap();
        connection.execute_batch(VERSION_1).unwrap();
        for _ in 0..2 {
            migrate_through(&connection, 5, &two_more()).unwrap();
        }
        let blue: i64 = connection
            .query_one(
                "SELECT count(*) FROM customers WHERE colour = 'blue'",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(blue, 1);
        assert!(matches!(
            migrate(&connection, 6),
            Err(OpenError::Newer { .. })
        ));
    }

    #[test]
    fn a_migration_that_fails_leaves_the_file_as_it_was() {
        let connection = open(&Location::Memory).unwrap();
        connection.execute_batch(VERSION_1).unwrap();
        let before = tables(&connection);
        let mut migrations = two_more();
        migrations.last_mut().unwrap().sql = "UPDATE nothing SET x = 1";
        assert!(migrate_through(&connection, 5, &migrations).is_err());
        assert_eq!(tables(&connection), before);
        migrate(&connection, 6).unwrap();
    }

    #[test]
    fn a_file_of_the_first_version_becomes_one_of_the_newest_with_everything_in_it() {
        let old = open(&Location::Memory).unwrap();
        old.execute_batch(VERSION_1).unwrap();
        migrate(&old, 5).unwrap();
        let new = open(&Location::Memory).unwrap();
        migrate(&new, 5).unwrap();
        assert_eq!(tables(&old), tables(&new));
        let kept: Vec<(String, i64)> = old
            .prepare("SELECT external_id, archived FROM customers ORDER BY created_at")
            .unwrap()
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        assert_eq!(kept, [("user_1".to_owned(), 0), ("user_2".to_owned(), 1)]);
    }

    /// A database as the first version left it, with two customers. It is never edited: there are files like it.
    const VERSION_1: &str = include_str!("migrations/version_1.sql");

    /// The text of every table and index, whatever the spaces in it.
    fn tables(connection: &Connection) -> Vec<String> {
        connection
            .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(|sql: rusqlite::Result<String>| {
                let sql = sql.unwrap();
                sql.split_whitespace().collect::<Vec<_>>().join(" ")
            })
            .collect()
    }
}
